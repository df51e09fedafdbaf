# Made by symdl 0.1.0 from information with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     information = -log(p)/log(base)
"""Information of an event of probability p, in digits of the base."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._extended import extended_log, extended_of, extended_real
from ._launch import _Kernel
from ._numeric import _closely, _recomputed
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "information", "information_vjp", "information_value_and_grad", "information_hvp", "information_hess_diag"
]

_C = _Source("information.c")


def _value_numbers(base):
    return float(np.log(base))


_value = _Kernel(_C, "information_value", ("p",), ("value",), scalars=("base",), host=_value_numbers)


def _vjp_numbers(base):
    log_1 = float(np.log(base))
    return log_1, base


_vjp = _Kernel(_C, "information_vjp", ("p", "g"), ("p",), scalars=("base",), host=_vjp_numbers)


def _value_and_grad_numbers(base):
    log_1 = float(np.log(base))
    return log_1, base


_value_and_grad = _Kernel(
    _C,
    "information_value_and_grad",
    ("p", "g"),
    ("value", "p"),
    scalars=("base",),
    host=_value_and_grad_numbers,
)


def _hvp_numbers(base):
    return float(np.log(base))


_hvp = _Kernel(_C, "information_hvp", ("p", "g", "v"), ("p",), scalars=("base",), host=_hvp_numbers)


def _hess_diag_numbers(base):
    return float(np.log(base))


_hess_diag = _Kernel(
    _C, "information_hess_diag", ("p", "g"), ("p",), scalars=("base",), host=_hess_diag_numbers
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(p, base):
    log = float(np.log(base))
    return -(_closely(np.log, p) / log)


def _odd_vjp_carefully(p, g, base):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(base, p)
    return extended_real(-(extended_of(g, p) / (extended_log(t1) * extended_of(p, p))), p)


def _odd_vjp(p, g, base):
    log = float(np.log(base))
    t1 = log * p
    d_p = -(g / t1)
    t1 = np.absolute(t1)
    carefully = (t1 < 7.888609052210118e-31) & (p != 0.0) | (t1 == np.inf)
    return _recomputed(carefully, _odd_vjp_carefully, (d_p,), p, g, base, of=(p,))[0]


def _odd_value_and_grad_carefully(p, g, base):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(base, p)
    return extended_real(-(extended_of(g, p) / (extended_log(t1) * extended_of(p, p))), p)


def _odd_value_and_grad(p, g, base):
    log = float(np.log(base))
    value = -(_closely(np.log, p) / log)
    t1 = log * p
    d_p = -(g / t1)
    t1 = np.absolute(t1)
    carefully = (t1 < 7.888609052210118e-31) & (p != 0.0) | (t1 == np.inf)
    (d_p,) = _recomputed(carefully, _odd_value_and_grad_carefully, (d_p,), p, g, base, of=(p,))
    return value, d_p


def _odd_hvp(p, g, v, base):
    log = float(np.log(base))
    return g / log * v / p / p


def _odd_hess_diag(p, g, base):
    log = float(np.log(base))
    return g / log / p / p


_SPEC = _Function(
    name="information",
    arguments=(
        _Argument("p", "elem"),
        _Argument("base", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("p",), ("base",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("p", "g"), ("base",), ("p",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("p", "g"), ("base",), ("value", "p"), odd=_odd_value_and_grad
                ),
                "hvp": _Body(_hvp, ("p", "g", "v"), ("base",), ("p",), odd=_odd_hvp),
                "hess_diag": _Body(_hess_diag, ("p", "g"), ("base",), ("p",), odd=_odd_hess_diag),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def information(p, *, base=2.0, reduction="mean", out=None):
    """Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating p promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss(_SPEC, "information", (p, base), None, reduction, out)


def information_vjp(g, p, *, base=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of information, given the cotangent g of its result.

    information: Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    g: the cotangent of the result, of its shape after the reduction.
    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of p, each of its input's shape. The result has the dtype to which
    the floating p promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _cotangents(_SPEC, "information_vjp", g, (p, base), None, reduction, wrt, out)


def information_value_and_grad(p, *, base=2.0, reduction="mean", out=None):
    """Value of information and its derivative, in one pass.

    information: Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what information_vjp(1, ...) returns). The result has the dtype to which the floating
    p promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and bools
    become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss_pair(_SPEC, "information_value_and_grad", (p, base), None, reduction, out)


def information_hvp(v, p, *, base=2.0, reduction="mean", out=None):
    """Hessian of information in p times v.

    information: Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    v: the direction, of the shape of p.
    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of p: second derivatives of the sum of the losses, divided as the mean
    is for a mean. The result has the dtype to which the floating p promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(_SPEC, "information_hvp", "hvp", v, (p, base), None, reduction, out)


def information_hess_diag(p, *, base=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of information in p.

    information: Information of an event of probability p, in digits of the base.

        information = -log(p)/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of p: second derivatives of the sum of the losses, divided as the mean
    is for a mean. The result has the dtype to which the floating p promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(_SPEC, "information_hess_diag", "hess_diag", None, (p, base), None, reduction, out)
