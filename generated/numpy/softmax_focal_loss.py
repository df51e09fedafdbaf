# Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
#                          RowPick(input, target))
"""Cross entropy on logits in which well-classified rows count less."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_lse, _row_sum
from ._numeric import _narrow, _pick, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "softmax_focal_loss",
    "softmax_focal_loss_vjp",
    "softmax_focal_loss_value_and_grad",
    "softmax_focal_loss_hvp",
    "softmax_focal_loss_hess_diag",
]


def _value(input, target, gamma):
    input_at_target = _pick(input, target)
    largest, tail = _row_lse(input)
    t1 = input_at_target - largest - np.log1p(_narrow(tail, input))
    return -(np.power(-np.expm1(t1), gamma) * t1)


def _vjp(input, target, g, position, gamma):
    input_at_target = _pick(input, target)
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t1 = input_at_target - largest - log1p
    power = np.power(-np.expm1(t1), gamma)
    t2 = g * power - gamma * g * power * t1 / np.expm1(largest - input_at_target + log1p)
    t3 = input - largest
    t4 = t3 - input
    t5 = input - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t6 = _narrow(1.0 + tail, input)
    t7 = t2 * ((exp + exp * np.where(t5 == t5, t5, 0.0)) / t6)
    return np.where(position == target, t2 * np.expm1(t3 - log1p), t7)


def _value_and_grad(input, target, g, position, gamma):
    input_at_target = _pick(input, target)
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t1 = input_at_target - largest - log1p
    power = np.power(-np.expm1(t1), gamma)
    value = -(power * t1)
    t2 = g * power - gamma * g * power * t1 / np.expm1(largest - input_at_target + log1p)
    t3 = input - largest
    t4 = t3 - input
    t5 = input - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t6 = _narrow(1.0 + tail, input)
    t7 = t2 * ((exp + exp * np.where(t5 == t5, t5, 0.0)) / t6)
    d_input = np.where(position == target, t2 * np.expm1(t3 - log1p), t7)
    return value, d_input


def _hvp(input, target, g, v, position, gamma):
    t1 = gamma * gamma
    t2 = 2.0 * gamma
    input_at_target = _pick(input, target)
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t3 = input_at_target - largest - log1p
    power = np.power(-np.expm1(t3), gamma)
    v_at_target = _pick(v, target)
    t4 = input - largest
    expm = np.expm1(t4 - log1p)
    t5 = largest - input_at_target + log1p
    expm_2 = np.expm1(t5)
    t6 = expm_2 * expm_2
    t7 = t1 * g * power
    t8 = t7 * t3
    t9 = t8 * v_at_target
    t10 = t4 - input
    t11 = input - (t4 - t10) - (largest + t10)
    exp = np.exp(t4)
    t12 = _narrow(1.0 + tail, input)
    t13 = (exp + exp * np.where(t11 == t11, t11, 0.0)) / t12
    t14 = g * power
    t15 = t14 * v * t13
    exp_2 = np.exp(t5)
    t16 = gamma * g * power
    t17 = t16 * t3
    t18 = t2 * g * power
    total = _row_sum(v * t13)
    t19 = _narrow(_wide(t17 * exp_2 / t6 + t18 / expm_2 - t8 / t6) * total, input)
    t20 = t17 * v * t13 / expm_2
    t21 = t17 * v_at_target * exp_2
    t22 = t18 * v_at_target
    t23 = _narrow(_wide(t14 - t17 / expm_2) * total, input)
    t24 = t9 * expm / t6 + t15 + t19 * expm - t20 - t21 * expm / t6 - t22 * expm / expm_2
    t25 = largest + log1p
    t26 = t7 * t25
    t27 = _narrow(_wide(t26) * total, input)
    t28 = t7 * input_at_target
    t29 = t28 * v_at_target
    t30 = t16 * input_at_target
    t31 = _narrow(_wide(t30) * total, input)
    t32 = _narrow(_wide(t18) * total, input)
    exp_3 = np.exp(input - input_at_target)
    t33 = t16 * t25
    t34 = t33 * v_at_target
    t35 = t27 * t13 / t6 + t29 * t13 / t6 + t31 * t13 / expm_2 + t32 * t13 / expm_2
    t36 = t26 * v_at_target
    t37 = _narrow(_wide(t28) * total, input)
    t38 = t35 + t34 * exp_3 / t6 + t31 * exp_3 / t6 + t15 - t36 * t13 / t6 - t37 * t13 / t6
    t39 = _narrow(_wide(t33) * total, input)
    t40 = t30 * v_at_target
    t41 = t38 - t20 - t39 * t13 / expm_2 - t22 * t13 / expm_2 - t39 * exp_3 / t6
    t42 = _narrow(_wide(t14) * total, input)
    return np.where(position == target, t24 - t23 * t13, t41 - t40 * exp_3 / t6 - t42 * t13)


def _hess_diag(input, target, g, position, gamma):
    t1 = gamma * gamma
    t2 = 2.0 * gamma
    input_at_target = _pick(input, target)
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t3 = input_at_target - largest - log1p
    power = np.power(-np.expm1(t3), gamma)
    t4 = input - largest
    expm = np.expm1(t4 - log1p)
    t5 = largest - input_at_target + log1p
    expm_2 = np.expm1(t5)
    t6 = expm_2 * expm_2
    t7 = t1 * g * power
    t8 = t7 * input_at_target
    t9 = gamma * g * power
    t10 = t9 * t3
    t11 = largest + log1p
    exp = np.exp(t5)
    t12 = t9 * t11
    t13 = t12 * exp
    t14 = t2 * g * power
    t15 = t8 * expm / t6 + t10 * np.exp(input - input_at_target) * expm / t6 + t13 * expm / t6
    t16 = t4 - input
    t17 = input - (t4 - t16) - (largest + t16)
    exp_2 = np.exp(t4)
    t18 = _narrow(1.0 + tail, input)
    t19 = (exp_2 + exp_2 * np.where(t17 == t17, t17, 0.0)) / t18
    t20 = t7 * t3
    t21 = t7 * t11
    t22 = 2.0 * input
    t23 = 2.0 * t11
    exp_3 = np.exp(t22 - t23)
    t24 = t15 + t14 * (expm * expm) / expm_2 - t20 * t19 * expm / t6 - t21 * expm / t6
    t25 = t9 * input_at_target
    t26 = t25 * exp
    t27 = g * power
    t28 = t27 * t19 * expm
    t29 = t24 - t10 * exp_3 * np.expm1(largest - input + log1p) / expm_2 - t26 * expm / t6
    t30 = t22 - input_at_target
    t31 = t30 - largest
    t32 = t31 - t30
    t33 = t30 - (t31 - t32) - (largest + t32)
    exp_4 = np.exp(t31)
    t34 = (exp_4 + exp_4 * np.where(t33 == t33, t33, 0.0)) / t18
    t35 = t21 * exp_3 / t6 + t25 * exp_3 / expm_2 + t14 * exp_3 / expm_2 + t25 * t34 / t6
    t36 = t35 - t8 * exp_3 / t6 - t10 * t19 / expm_2 - t12 * exp_3 / expm_2 - t12 * t34 / t6
    return np.where(position == target, t29 - t28, t36 - t28)


_SPEC = _Function(
    name="softmax_focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("gamma",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("gamma",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("gamma",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("gamma",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g", "position"), ("gamma",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def softmax_focal_loss(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss(_SPEC, "softmax_focal_loss", (input, target, gamma), axis, reduction, out)


def softmax_focal_loss_vjp(g, input, target, *, gamma=2.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of softmax_focal_loss, given the cotangent g of its result.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _cotangents(_SPEC, "softmax_focal_loss_vjp", g, (input, target, gamma), axis, reduction, wrt, out)


def softmax_focal_loss_value_and_grad(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Value of softmax_focal_loss and its derivative, in one pass.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what softmax_focal_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(
        _SPEC, "softmax_focal_loss_value_and_grad", (input, target, gamma), axis, reduction, out
    )


def softmax_focal_loss_hvp(v, input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Hessian of softmax_focal_loss in input times v.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(_SPEC, "softmax_focal_loss_hvp", "hvp", v, (input, target, gamma), axis, reduction, out)


def softmax_focal_loss_hess_diag(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of softmax_focal_loss in input.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(
        _SPEC, "softmax_focal_loss_hess_diag", "hess_diag", None, (input, target, gamma), axis, reduction, out
    )
