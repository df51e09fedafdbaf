# Made by symdl 0.1.0 from entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)
"""Entropy of a row of probabilities, in digits of the base."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_sum
from ._numeric import _narrow, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["entropy", "entropy_vjp", "entropy_value_and_grad", "entropy_hvp", "entropy_hess_diag"]


def _value(p, base):
    t1 = float(np.log(base))
    total = _row_sum(_where(p == 0.0, 0.0, p * np.log(p)))
    return _narrow(-(total / t1), p)


def _value_in_doubles(p, base):
    log = float(np.log(base))
    total = np.add.reduce(_where(p == 0.0, 0.0, p * np.log(p)), axis=-1, keepdims=True)
    return -(total / log)


def _vjp(p, g, base):
    log = float(np.log(base))
    return _where(p == 0.0, 0.0, -(g * (np.log(p) + 1.0) / log))


def _value_and_grad(p, g, base):
    log = float(np.log(base))
    log_2 = np.log(p)
    t1 = p == 0.0
    total = _row_sum(_where(t1, 0.0, p * log_2))
    d_p = _where(t1, 0.0, -(g * (log_2 + 1.0) / log))
    value = _narrow(-(total / log), p)
    return value, d_p


def _value_and_grad_in_doubles(p, g, base):
    log = float(np.log(base))
    log_2 = np.log(p)
    t1 = p == 0.0
    total = np.add.reduce(_where(t1, 0.0, p * log_2), axis=-1, keepdims=True)
    value = -(total / log)
    d_p = _where(t1, 0.0, -(g * (log_2 + 1.0) / log))
    return value, d_p


def _hvp(p, g, v, base):
    log = float(np.log(base))
    t1 = _narrow(_wide(g) / log, p)
    return _where(p == 0.0, 0.0, -(t1 * v / p))


def _hvp_in_doubles(p, g, v, base):
    log = float(np.log(base))
    t1 = g / log
    return _where(p == 0.0, 0.0, -(t1 * v / p))


def _hess_diag(p, g, base):
    log = float(np.log(base))
    return _where(p == 0.0, 0.0, -(g / (log * p)))


_SPEC = _Function(
    name="entropy",
    arguments=(
        _Argument("p", "elem"),
        _Argument("base", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("p",), ("base",), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(_vjp, ("p", "g"), ("base",), ("p",), doubles=_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("p", "g"), ("base",), ("value", "p"), doubles=_value_and_grad_in_doubles
                ),
                "hvp": _Body(_hvp, ("p", "g", "v"), ("base",), ("p",), doubles=_hvp_in_doubles),
                "hess_diag": _Body(_hess_diag, ("p", "g"), ("base",), ("p",), doubles=_hess_diag),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def entropy(p, *, base=2.0, axis=-1, reduction="mean", out=None):
    """Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating p promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss(_SPEC, "entropy", (p, base), axis, reduction, out)


def entropy_vjp(g, p, *, base=2.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of entropy, given the cotangent g of its result.

    entropy: Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    g: the cotangent of the result, of its shape after the reduction.
    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
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
    return _cotangents(_SPEC, "entropy_vjp", g, (p, base), axis, reduction, wrt, out)


def entropy_value_and_grad(p, *, base=2.0, axis=-1, reduction="mean", out=None):
    """Value of entropy and its derivative, in one pass.

    entropy: Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what entropy_vjp(1, ...) returns). The result has the dtype to which the floating p
    promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and bools
    become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss_pair(_SPEC, "entropy_value_and_grad", (p, base), axis, reduction, out)


def entropy_hvp(v, p, *, base=2.0, axis=-1, reduction="mean", out=None):
    """Hessian of entropy in p times v.

    entropy: Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    v: the direction, of the shape of p.
    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
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
    return _curvature(_SPEC, "entropy_hvp", "hvp", v, (p, base), axis, reduction, out)


def entropy_hess_diag(p, *, base=2.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of entropy in p.

    entropy: Entropy of a row of probabilities, in digits of the base.

        entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)

    p: array.
    base: number, 0 < base; default 2.0.
    axis: the axis of the row; any layout.
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
    return _curvature(_SPEC, "entropy_hess_diag", "hess_diag", None, (p, base), axis, reduction, out)
