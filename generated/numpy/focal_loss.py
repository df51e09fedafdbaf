# Made by symdl 0.1.0 from focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     focal_loss = (-alpha*target - (1 - alpha)*(1 - target))*Piecewise((0, Eq((input*(1 - target) +
#                  target*(1 - input))**gamma, 0)), ((input*(1 - target) + target*(1 -
#                  input))**gamma*log(-input*(1 - target) - target*(1 - input) + 1), True))
"""Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "focal_loss", "focal_loss_vjp", "focal_loss_value_and_grad", "focal_loss_hvp", "focal_loss_hess_diag"
]


def _value(input, target, alpha, gamma):
    t1 = 1.0 - alpha
    t2 = 1.0 - target
    t3 = input * t2
    t4 = target * (1.0 - input)
    power = np.power(t3 + t4, gamma)
    t5 = power * (-(alpha * target) - t1 * t2) * np.log1p(-t3 - t4)
    return np.where(power == 0.0, 0.0, t5)


def _vjp(input, target, g, alpha, gamma):
    t1 = gamma - 1.0
    t2 = 1.0 - alpha
    t3 = 1.0 - target
    t4 = input * t3
    t5 = target * (1.0 - input)
    t6 = t4 + t5
    t7 = 2.0 * target
    t8 = -(alpha * target) - t2 * t3
    power = np.power(t6, gamma)
    t9 = gamma * np.power(t6, t1) * (1.0 - t7) * t8 * np.log1p(-t4 - t5)
    return np.where(power == 0.0, 0.0, g * (t9 + power / (1.0 - t4 - t5) * (t7 - 1.0) * t8))


def _vjp_target(input, target, g, alpha, gamma):
    t1 = gamma - 1.0
    t2 = 1.0 - alpha
    t3 = 1.0 - 2.0 * alpha
    t4 = 1.0 - target
    t5 = input * t4
    t6 = target * (1.0 - input)
    t7 = t5 + t6
    t8 = 2.0 * input
    t9 = -(alpha * target) - t2 * t4
    log1p = np.log1p(-t5 - t6)
    power = np.power(t7, gamma)
    t10 = gamma * np.power(t7, t1) * (1.0 - t8) * t9 * log1p + t3 * power * log1p
    return np.where(power == 0.0, 0.0, g * (t10 + power / (1.0 - t5 - t6) * (t8 - 1.0) * t9))


def _value_and_grad(input, target, g, alpha, gamma):
    t1 = 1.0 - alpha
    t2 = gamma - 1.0
    t3 = 1.0 - target
    t4 = input * t3
    t5 = target * (1.0 - input)
    t6 = t4 + t5
    power = np.power(t6, gamma)
    t7 = -(alpha * target) - t1 * t3
    log1p = np.log1p(-t4 - t5)
    t8 = power == 0.0
    value = np.where(t8, 0.0, power * t7 * log1p)
    t9 = 2.0 * target
    t10 = gamma * np.power(t6, t2) * (1.0 - t9) * t7 * log1p
    d_input = np.where(t8, 0.0, g * (t10 + power / (1.0 - t4 - t5) * (t9 - 1.0) * t7))
    return value, d_input


def _hvp(input, target, g, v, alpha, gamma):
    t1 = gamma - 2.0
    t2 = gamma - 1.0
    t3 = 1.0 - alpha
    t4 = gamma * t2
    t5 = 2.0 * target
    t6 = 1.0 - t5
    t7 = 1.0 - target
    t8 = input * t7
    t9 = target * (1.0 - input)
    t10 = t8 + t9
    t11 = -(alpha * target) - t3 * t7
    t12 = t5 - 1.0
    t13 = 1.0 - t8 - t9
    power = np.power(t10, gamma)
    t14 = t4 * (t6 * t6) * np.power(t10, t1) * t11 * np.log1p(-t8 - t9)
    t15 = t14 + 2.0 / t13 * np.power(t10, t2) * t6 * t12 * t11 * gamma
    return np.where(power == 0.0, 0.0, g * v * (t15 + power / t13 * t6 / t13 * t12 * t11))


def _hess_diag(input, target, g, alpha, gamma):
    t1 = gamma - 2.0
    t2 = gamma - 1.0
    t3 = 1.0 - alpha
    t4 = gamma * t2
    t5 = 2.0 * target
    t6 = 1.0 - t5
    t7 = 1.0 - target
    t8 = input * t7
    t9 = target * (1.0 - input)
    t10 = t8 + t9
    t11 = -(alpha * target) - t3 * t7
    t12 = t5 - 1.0
    t13 = 1.0 - t8 - t9
    power = np.power(t10, gamma)
    t14 = t4 * (t6 * t6) * np.power(t10, t1) * t11 * np.log1p(-t8 - t9)
    t15 = t14 + 2.0 / t13 * np.power(t10, t2) * t6 * t12 * t11 * gamma
    return np.where(power == 0.0, 0.0, g * (t15 + power / t13 * t6 / t13 * t12 * t11))


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
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("alpha", "gamma"), ("target",)),
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

        focal_loss = (-alpha*target - (1 - alpha)*(1 - target))*Piecewise((0, Eq((input*(1 - target) +
                     target*(1 - input))**gamma, 0)), ((input*(1 - target) + target*(1 -
                     input))**gamma*log(-input*(1 - target) - target*(1 - input) + 1), True))

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

        focal_loss = (-alpha*target - (1 - alpha)*(1 - target))*Piecewise((0, Eq((input*(1 - target) +
                     target*(1 - input))**gamma, 0)), ((input*(1 - target) + target*(1 -
                     input))**gamma*log(-input*(1 - target) - target*(1 - input) + 1), True))

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

        focal_loss = (-alpha*target - (1 - alpha)*(1 - target))*Piecewise((0, Eq((input*(1 - target) +
                     target*(1 - input))**gamma, 0)), ((input*(1 - target) + target*(1 -
                     input))**gamma*log(-input*(1 - target) - target*(1 - input) + 1), True))

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

        focal_loss = (-alpha*target - (1 - alpha)*(1 - target))*Piecewise((0, Eq((input*(1 - target) +
                     target*(1 - input))**gamma, 0)), ((input*(1 - target) + target*(1 -
                     input))**gamma*log(-input*(1 - target) - target*(1 - input) + 1), True))

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

        focal_loss = (-alpha*target - (1 - alpha)*(1 - target))*Piecewise((0, Eq((input*(1 - target) +
                     target*(1 - input))**gamma, 0)), ((input*(1 - target) + target*(1 -
                     input))**gamma*log(-input*(1 - target) - target*(1 - input) + 1), True))

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
