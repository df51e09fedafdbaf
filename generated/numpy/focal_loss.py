# Made by symdl 0.1.0 from focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
#                  ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
#                  1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
#                  True)), True))
"""Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "focal_loss", "focal_loss_vjp", "focal_loss_value_and_grad", "focal_loss_hvp", "focal_loss_hess_diag"
]


def _value(input, target, alpha, gamma):
    t1 = alpha - 1.0
    power = np.power(1.0 - input, gamma)
    t2 = np.where(power == 0.0, 0.0, -(alpha * target * power * np.log(input)))
    power_2 = np.power(input, gamma)
    t3 = np.where(power_2 == 0.0, 0.0, t1 * power_2 * (1.0 - target) * np.log1p(-input))
    return np.where(target == 0.0, 0.0, t2) + np.where(target == 1.0, 0.0, t3)


def _vjp(input, target, g, alpha, gamma):
    t1 = gamma - 1.0
    t2 = alpha * gamma
    t3 = alpha - 1.0
    t4 = gamma * t3
    t5 = 1.0 - input
    power = np.power(t5, gamma)
    t6 = t2 * target * np.power(t5, t1) * np.log(input) - target / input * alpha * power
    t7 = 1.0 - target
    power_2 = np.power(input, gamma)
    t8 = t4 * np.power(input, t1) * t7 * np.log1p(-input) - power_2 / t5 * t7 * t3
    t9 = np.where(target == 1.0, 0.0, np.where(power_2 == 0.0, 0.0, t8))
    return g * (np.where(target == 0.0, 0.0, np.where(power == 0.0, 0.0, t6)) + t9)


def _vjp_target(input, g, target, alpha, gamma):
    t1 = alpha - 1.0
    power = np.power(input, gamma)
    power_2 = np.power(1.0 - input, gamma)
    t2 = np.where(power_2 == 0.0, 0.0, -(alpha * power_2 * np.log(input)))
    t3 = g * (np.where(power == 0.0, 0.0, -(t1 * power * np.log1p(-input))) + t2)
    return np.where(target == target, t3, target)


def _value_and_grad(input, target, g, alpha, gamma):
    t1 = alpha - 1.0
    t2 = gamma - 1.0
    t3 = alpha * gamma
    t4 = gamma * t1
    t5 = 1.0 - input
    power = np.power(t5, gamma)
    log = np.log(input)
    t6 = power == 0.0
    t7 = target == 0.0
    power_2 = np.power(input, gamma)
    t8 = 1.0 - target
    log1p = np.log1p(-input)
    t9 = power_2 == 0.0
    t10 = target == 1.0
    t11 = np.where(t7, 0.0, np.where(t6, 0.0, -(alpha * target * power * log)))
    value = t11 + np.where(t10, 0.0, np.where(t9, 0.0, t1 * power_2 * t8 * log1p))
    t12 = t3 * target * np.power(t5, t2) * log - target / input * alpha * power
    t13 = np.where(t9, 0.0, t4 * np.power(input, t2) * t8 * log1p - power_2 / t5 * t8 * t1)
    d_input = g * (np.where(t7, 0.0, np.where(t6, 0.0, t12)) + np.where(t10, 0.0, t13))
    return value, d_input


def _hvp(input, target, g, v, alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    t6 = 1.0 - input
    power = np.power(t6, gamma)
    t7 = 2.0 / input * target * alpha * gamma * np.power(t6, t3)
    t8 = t2 * target * np.power(t6, t1) * np.log(input) + t7
    t9 = np.where(power == 0.0, 0.0, t8 + target / input * alpha / input * power)
    t10 = 1.0 - target
    power_2 = np.power(input, gamma)
    t11 = t5 * np.power(input, t1) * t10 * np.log1p(-input)
    t12 = t11 - 2.0 / t6 * gamma * np.power(input, t3) * t10 * t4
    t13 = np.where(power_2 == 0.0, 0.0, t12 - power_2 / t6 * t10 / t6 * t4)
    return g * v * (np.where(target == 0.0, 0.0, t9) + np.where(target == 1.0, 0.0, t13))


def _hess_diag(input, target, g, alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    t6 = 1.0 - input
    power = np.power(t6, gamma)
    t7 = 2.0 / input * target * alpha * gamma * np.power(t6, t3)
    t8 = t2 * target * np.power(t6, t1) * np.log(input) + t7
    t9 = np.where(power == 0.0, 0.0, t8 + target / input * alpha / input * power)
    t10 = 1.0 - target
    power_2 = np.power(input, gamma)
    t11 = t5 * np.power(input, t1) * t10 * np.log1p(-input)
    t12 = t11 - 2.0 / t6 * gamma * np.power(input, t3) * t10 * t4
    t13 = np.where(power_2 == 0.0, 0.0, t12 - power_2 / t6 * t10 / t6 * t4)
    return g * (np.where(target == 0.0, 0.0, t9) + np.where(target == 1.0, 0.0, t13))


_SPEC = _Function(
    name="focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, False)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("alpha", "gamma"), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), ("alpha", "gamma"), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("alpha", "gamma"), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("alpha", "gamma"), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def focal_loss(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss(_SPEC, "focal_loss", (input, target, alpha, gamma), None, reduction, out)


def focal_loss_vjp(g, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of focal_loss, given the cotangent g of its result.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _cotangents(_SPEC, "focal_loss_vjp", g, (input, target, alpha, gamma), None, reduction, wrt, out)


def focal_loss_value_and_grad(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Value of focal_loss and its derivative, in one pass.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what focal_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(_SPEC, "focal_loss_value_and_grad", (input, target, alpha, gamma), None, reduction, out)


def focal_loss_hvp(v, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Hessian of focal_loss in input times v.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(_SPEC, "focal_loss_hvp", "hvp", v, (input, target, alpha, gamma), None, reduction, out)


def focal_loss_hess_diag(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of focal_loss in input.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(
        _SPEC, "focal_loss_hess_diag", "hess_diag", None, (input, target, alpha, gamma), None, reduction, out
    )
