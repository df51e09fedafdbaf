# Made by symdl 0.1.0 from soft_margin_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     soft_margin_loss = log(1 + exp(-input*target))
"""Logistic loss for targets 1 and -1."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_exp, extended_of, extended_real, extended_where
from ._launch import _Kernel
from ._numeric import _maximum, _minimum, _recomputed, _repaired, _where
from ._pair import pair_high, pair_low, pair_of
from ._primitives import _expit, _logisticpdf, _softplus
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "soft_margin_loss",
    "soft_margin_loss_vjp",
    "soft_margin_loss_value_and_grad",
    "soft_margin_loss_hvp",
    "soft_margin_loss_hess_diag",
]

_C = _Source("soft_margin_loss.c")

_value = _Kernel(_C, "soft_margin_loss_value", ("input", "target"), ("value",))

_vjp = _Kernel(_C, "soft_margin_loss_vjp", ("input", "target", "g"), ("input",))

_vjp_target = _Kernel(_C, "soft_margin_loss_vjp_target", ("input", "target", "g"), ("target",))

_value_and_grad = _Kernel(_C, "soft_margin_loss_value_and_grad", ("input", "target", "g"), ("value", "input"))

_hvp = _Kernel(_C, "soft_margin_loss_hvp", ("input", "target", "g", "v"), ("input",))

_hess_diag = _Kernel(_C, "soft_margin_loss_hess_diag", ("input", "target", "g"), ("input",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target):
    t1 = pair_of(input, input) * pair_of(target, input)
    t2 = pair_high(t1, input)
    t3 = -t2
    return _softplus(t3) + _expit(t3) * -pair_low(t1, t2)


def _odd_vjp(input, target, g):
    t1 = pair_of(input, input) * pair_of(target, input)
    t2 = pair_high(t1, input)
    expit = _expit(-t2)
    return -(g * (target * (expit + expit * _expit(t2) * -pair_low(t1, t2))))


def _odd_vjp_target_carefully(input, target, g):
    """_odd_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = t1 * extended_of(target, input)
    t3 = -t2
    t2 = -extended_where(extended_real(t3, input) < extended_real(t2, input), t2, t3)
    exp = extended_exp(t2)
    t3 = t3 * 1e+38
    t3 = extended_where(extended_real(t3, input) > 1.0, 1.0, t3)
    t3 = extended_where(extended_real(t3, input) < extended_real(exp, input), exp, t3)
    return extended_real(-(extended_of(g, input) * (t1 * (t3 / (1.0 + exp)))), input)


def _odd_vjp_target_far(input, target, g):
    """_odd_vjp_target for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = pair_of(t1, input) * pair_of(target, input)
    t3 = pair_high(t2, input)
    expit = _expit(-t3)
    t1 = 1.0 * (t1 * (expit + expit * _expit(t3) * -pair_low(t2, t3)))
    t4 = -t1
    t1 = np.maximum(t4, t1)
    t5 = _where(t1 < 9.094947017729282e-13, 0.0, t4)
    return _where(t1 > 1099511627776.0, t4 * np.inf, t5) * g


def _odd_vjp_target(input, target, g):
    t1 = pair_of(input, input) * pair_of(target, input)
    t2 = pair_high(t1, input)
    expit = _expit(-t2)
    d_target = -(g * (input * (expit + expit * _expit(t2) * -pair_low(t1, t2))))
    far = np.absolute(input) == np.inf
    carefully = (expit < 7.888609052210118e-31) & ~far
    (d_target,) = _recomputed(carefully, _odd_vjp_target_carefully, (d_target,), input, target, g, of=(input, target))
    (d_target,) = _repaired(far, _odd_vjp_target_far, (d_target,), input, target, g)
    return d_target


def _odd_value_and_grad(input, target, g):
    t1 = pair_of(input, input) * pair_of(target, input)
    t2 = pair_high(t1, input)
    t3 = -t2
    t4 = -pair_low(t1, t2)
    expit = _expit(t3)
    value = _softplus(t3) + expit * t4
    d_input = -(g * (target * (expit + expit * _expit(t2) * t4)))
    return value, d_input


def _odd_hvp(input, target, g, v):
    t1 = pair_of(input, input) * pair_of(target, input)
    t2 = pair_high(t1, input)
    logisticpdf = _logisticpdf(t2)
    t2 = logisticpdf + -(logisticpdf * np.tanh(0.5 * t2)) * pair_low(t1, t2)
    return g * (v * (target * target * t2))


def _odd_hess_diag(input, target, g):
    t1 = pair_of(input, input) * pair_of(target, input)
    t2 = pair_high(t1, input)
    logisticpdf = _logisticpdf(t2)
    t2 = logisticpdf + -(logisticpdf * np.tanh(0.5 * t2)) * pair_low(t1, t2)
    return g * (target * target * t2)


_SPEC = _Function(
    name="soft_margin_loss",
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


def soft_margin_loss(input, target, *, reduction="mean", out=None):
    """Logistic loss for targets 1 and -1.

        soft_margin_loss = log(1 + exp(-input*target))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.soft_margin_loss
    """
    return _loss(_SPEC, "soft_margin_loss", (input, target), None, reduction, out)


def soft_margin_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of soft_margin_loss, given the cotangent g of its result.

    soft_margin_loss: Logistic loss for targets 1 and -1.

        soft_margin_loss = log(1 + exp(-input*target))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
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

    Reference: PyTorch, torch.nn.functional.soft_margin_loss
    """
    return _cotangents(_SPEC, "soft_margin_loss_vjp", g, (input, target), None, reduction, wrt, out)


def soft_margin_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of soft_margin_loss and its derivative, in one pass.

    soft_margin_loss: Logistic loss for targets 1 and -1.

        soft_margin_loss = log(1 + exp(-input*target))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what soft_margin_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.soft_margin_loss
    """
    return _loss_pair(_SPEC, "soft_margin_loss_value_and_grad", (input, target), None, reduction, out)


def soft_margin_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of soft_margin_loss in input times v.

    soft_margin_loss: Logistic loss for targets 1 and -1.

        soft_margin_loss = log(1 + exp(-input*target))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.soft_margin_loss
    """
    return _curvature(_SPEC, "soft_margin_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def soft_margin_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of soft_margin_loss in input.

    soft_margin_loss: Logistic loss for targets 1 and -1.

        soft_margin_loss = log(1 + exp(-input*target))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.soft_margin_loss
    """
    return _curvature(
        _SPEC, "soft_margin_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out
    )
