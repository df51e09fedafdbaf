# Made by symdl 0.1.0 from log_cosh_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     log_cosh_loss = log(cosh(input - target))
"""Logarithm of the hyperbolic cosine of the error."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_exp, extended_of, extended_real, extended_where
from ._launch import _Kernel
from ._numeric import _recomputed
from ._pair import pair_high, pair_low, pair_of
from ._primitives import _logcosh, _logisticpdf
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "log_cosh_loss",
    "log_cosh_loss_vjp",
    "log_cosh_loss_value_and_grad",
    "log_cosh_loss_hvp",
    "log_cosh_loss_hess_diag",
]

_C = _Source("log_cosh_loss.c")

_value = _Kernel(_C, "log_cosh_loss_value", ("input", "target"), ("value",))

_vjp = _Kernel(_C, "log_cosh_loss_vjp", ("input", "target", "g"), ("input",))

_vjp_target = _Kernel(_C, "log_cosh_loss_vjp_target", ("input", "target", "g"), ("target",))

_value_and_grad = _Kernel(_C, "log_cosh_loss_value_and_grad", ("input", "target", "g"), ("value", "input"))

_hvp = _Kernel(_C, "log_cosh_loss_hvp", ("input", "target", "g", "v"), ("input",))

_hess_diag = _Kernel(_C, "log_cosh_loss_hess_diag", ("input", "target", "g"), ("input",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target):
    t1 = pair_of(input, input) - pair_of(target, input)
    t2 = pair_high(t1, input)
    return _logcosh(t2) + np.tanh(t2) * pair_low(t1, t2)


def _odd_vjp(input, target, g):
    return g * np.tanh(input - target)


def _odd_vjp_target(input, target, g):
    return -(g * np.tanh(input - target))


def _odd_value_and_grad(input, target, g):
    t1 = pair_of(input, input) - pair_of(target, input)
    t2 = pair_high(t1, input)
    value = _logcosh(t2) + np.tanh(t2) * pair_low(t1, t2)
    d_input = g * np.tanh(input - target)
    return value, d_input


def _odd_hvp_carefully(input, target, g, v):
    """_odd_hvp for the elements at which it loses digits."""
    t1 = 2.0 * extended_of(input, input) - 2.0 * extended_of(target, input)
    t2 = -t1
    t1 = -extended_where(extended_real(t1, input) < extended_real(t2, input), t2, t1)
    exp = extended_exp(t1)
    t3 = extended_of(v, input) * (4.0 * (exp / (1.0 + exp * (2.0 + exp))))
    return extended_real(extended_of(g, input) * t3, input)


def _odd_hvp(input, target, g, v):
    t1 = 2.0 * pair_of(input, input) - 2.0 * pair_of(target, input)
    t2 = pair_high(t1, input)
    logisticpdf = _logisticpdf(t2)
    t2 = v * (4.0 * (logisticpdf + -(logisticpdf * np.tanh(0.5 * t2)) * pair_low(t1, t2)))
    d_input = g * t2
    t3 = np.absolute(input)
    carefully = (t3 >= 8.426686569667106e+307) & (t3 <= 1.2359140302178422e+308)
    return _recomputed(carefully, _odd_hvp_carefully, (d_input,), input, target, g, v, of=(input, target))[0]


def _odd_hess_diag_carefully(input, target, g):
    """_odd_hess_diag for the elements at which it loses digits."""
    t1 = 2.0 * extended_of(input, input) - 2.0 * extended_of(target, input)
    t2 = -t1
    t1 = -extended_where(extended_real(t1, input) < extended_real(t2, input), t2, t1)
    exp = extended_exp(t1)
    t3 = extended_of(g, input) * (4.0 * (exp / (1.0 + exp * (2.0 + exp))))
    return extended_real(t3, input)


def _odd_hess_diag(input, target, g):
    t1 = 2.0 * pair_of(input, input) - 2.0 * pair_of(target, input)
    t2 = pair_high(t1, input)
    logisticpdf = _logisticpdf(t2)
    d_input = g * (4.0 * (logisticpdf + -(logisticpdf * np.tanh(0.5 * t2)) * pair_low(t1, t2)))
    t3 = np.absolute(input)
    carefully = (t3 >= 8.426686569667106e+307) & (t3 <= 1.2359140302178422e+308)
    return _recomputed(carefully, _odd_hess_diag_carefully, (d_input,), input, target, g, of=(input, target))[0]


_SPEC = _Function(
    name="log_cosh_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), (), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), (), ("value", "input"), odd=_odd_value_and_grad
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",), odd=_odd_hess_diag),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def log_cosh_loss(input, target, *, reduction="mean", out=None):
    """Logarithm of the hyperbolic cosine of the error.

        log_cosh_loss = log(cosh(input - target))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Neuneier, H. G. Zimmermann, How to Train Neural Networks, 1998,
    doi:10.1007/3-540-49430-8_18
    """
    return _loss(_SPEC, "log_cosh_loss", (input, target), None, reduction, out)


def log_cosh_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of log_cosh_loss, given the cotangent g of its result.

    log_cosh_loss: Logarithm of the hyperbolic cosine of the error.

        log_cosh_loss = log(cosh(input - target))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Neuneier, H. G. Zimmermann, How to Train Neural Networks, 1998,
    doi:10.1007/3-540-49430-8_18
    """
    return _cotangents(_SPEC, "log_cosh_loss_vjp", g, (input, target), None, reduction, wrt, out)


def log_cosh_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of log_cosh_loss and its derivative, in one pass.

    log_cosh_loss: Logarithm of the hyperbolic cosine of the error.

        log_cosh_loss = log(cosh(input - target))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what log_cosh_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Neuneier, H. G. Zimmermann, How to Train Neural Networks, 1998,
    doi:10.1007/3-540-49430-8_18
    """
    return _loss_pair(_SPEC, "log_cosh_loss_value_and_grad", (input, target), None, reduction, out)


def log_cosh_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of log_cosh_loss in input times v.

    log_cosh_loss: Logarithm of the hyperbolic cosine of the error.

        log_cosh_loss = log(cosh(input - target))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Neuneier, H. G. Zimmermann, How to Train Neural Networks, 1998,
    doi:10.1007/3-540-49430-8_18
    """
    return _curvature(_SPEC, "log_cosh_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def log_cosh_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of log_cosh_loss in input.

    log_cosh_loss: Logarithm of the hyperbolic cosine of the error.

        log_cosh_loss = log(cosh(input - target))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Neuneier, H. G. Zimmermann, How to Train Neural Networks, 1998,
    doi:10.1007/3-540-49430-8_18
    """
    return _curvature(
        _SPEC, "log_cosh_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out
    )
