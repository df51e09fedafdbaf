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
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t1 = input_at_target - largest - np.log1p(_narrow(tail, input))
    return -(np.power(-np.expm1(t1), gamma) * t1)


def _vjp(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t2 = input_at_target - largest
    t3 = t2 - log1p
    t4 = -np.expm1(t3)
    t5 = t2 - input_at_target
    t6 = input_at_target - (t2 - t5) - (largest + t5)
    exp = np.exp(t2)
    t7 = 1.0 + tail
    t8 = gamma * g * np.power(t4, t1) * t3
    t9 = _wide(t8) * (_wide(exp + exp * np.where(t6 == t6, t6, 0.0)) / t7)
    t10 = 2.0 * (largest + log1p)
    t11 = t8 * np.exp(input + input_at_target - t10)
    t12 = input - largest
    t13 = g * np.power(t4, gamma)
    t14 = t12 - input
    t15 = input - (t12 - t14) - (largest + t14)
    exp_2 = np.exp(t12)
    t16 = _narrow(t7, input)
    t17 = t13 * ((exp_2 + exp_2 * np.where(t15 == t15, t15, 0.0)) / t16) - t11
    t18 = _narrow(_wide(t13 * np.expm1(t12 - log1p) - t11) + t9, input)
    return np.where(position == target, t18, t17)


def _value_and_grad(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t2 = input_at_target - largest
    t3 = t2 - log1p
    t4 = -np.expm1(t3)
    power = np.power(t4, gamma)
    value = -(power * t3)
    t5 = t2 - input_at_target
    t6 = input_at_target - (t2 - t5) - (largest + t5)
    exp = np.exp(t2)
    t7 = 1.0 + tail
    t8 = gamma * g * np.power(t4, t1) * t3
    t9 = _wide(t8) * (_wide(exp + exp * np.where(t6 == t6, t6, 0.0)) / t7)
    t10 = 2.0 * (largest + log1p)
    t11 = t8 * np.exp(input + input_at_target - t10)
    t12 = input - largest
    t13 = g * power
    t14 = t12 - input
    t15 = input - (t12 - t14) - (largest + t14)
    exp_2 = np.exp(t12)
    t16 = _narrow(t7, input)
    t17 = t13 * ((exp_2 + exp_2 * np.where(t15 == t15, t15, 0.0)) / t16) - t11
    t18 = _narrow(_wide(t13 * np.expm1(t12 - log1p) - t11) + t9, input)
    d_input = np.where(position == target, t18, t17)
    return value, d_input


def _hvp(input, target, g, v, position, gamma):
    t1 = gamma - 1.0
    t2 = gamma - 2.0
    t3 = gamma * t1
    t4 = 2.0 * gamma
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t5 = largest + log1p
    input_at_target = _pick(input, target)
    t6 = input_at_target - largest
    t7 = t6 - log1p
    t8 = -np.expm1(t7)
    power = np.power(t8, t1)
    t9 = 2.0 * t5
    exp = np.exp(input + input_at_target - t9)
    t10 = gamma * g * power
    t11 = t10 * t7
    t12 = t11 * exp
    t13 = input - largest
    t14 = t13 - input
    t15 = input - (t13 - t14) - (largest + t14)
    exp_2 = np.exp(t13)
    t16 = 1.0 + tail
    t17 = _narrow(t16, input)
    t18 = (exp_2 + exp_2 * np.where(t15 == t15, t15, 0.0)) / t17
    t19 = g * np.power(t8, gamma)
    t20 = t19 * t18
    t21 = v * (t20 - t12)
    t22 = 2.0 * input_at_target
    t23 = t3 * g * np.power(t8, t2) * t7
    t24 = t23 * np.exp(t22 - t9)
    t25 = 3.0 * t5
    t26 = t23 * np.exp(input + t22 - t25)
    t27 = t6 - input_at_target
    t28 = input_at_target - (t6 - t27) - (largest + t27)
    exp_3 = np.exp(t6)
    t29 = _wide(exp_3 + exp_3 * np.where(t28 == t28, t28, 0.0)) / t16
    t30 = _wide(t11) * t29
    t31 = _wide(t10) * t29
    t32 = _narrow(t31, input)
    t33 = t32 * np.expm1(t13 - log1p)
    t34 = t10 * exp
    t35 = t26 - t12
    v_at_target = _pick(v, target)
    t36 = _narrow(_wide(_narrow(_wide(t35 - t33 - t34) + t30, input)) + t31, input) - t24
    t37 = t4 * g * power
    t38 = t37 * t7
    t39 = t38 * exp
    t40 = _wide(_narrow(_wide(t39 + t33 + t34 - t26 - t20 + t24) - t30, input)) - t31
    total = _row_sum(v * t18)
    t41 = _narrow(total, input)
    t42 = t37 * exp
    t43 = t21 + v_at_target * (t35 - t42) + t41 * (t39 + t42 - t26 - t20)
    t44 = t21 + v_at_target * t36 + t41 * _narrow(t40, input)
    return np.where(position == target, t44, t43)


def _hess_diag(input, target, g, position, gamma):
    t1 = gamma * gamma
    t2 = gamma - 2.0
    t3 = 2.0 * t1
    t4 = 2.0 * gamma
    t5 = gamma - 1.0
    t6 = 3.0 * gamma
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t7 = largest + log1p
    input_at_target = _pick(input, target)
    t8 = input_at_target - largest
    t9 = -np.expm1(t8 - log1p)
    power = np.power(t9, t2)
    t10 = 2.0 * t7
    t11 = 2.0 * input_at_target
    exp = np.exp(t11 - t10)
    t12 = t1 * g * power
    t13 = t12 * t7
    t14 = t13 * exp
    t15 = t12 * input_at_target
    t16 = t15 * exp
    t17 = 3.0 * t7
    exp_2 = np.exp(input + t11 - t17)
    t18 = t3 * g * power
    t19 = t18 * t7
    t20 = t18 * input_at_target
    t21 = 2.0 * input
    t22 = 4.0 * t7
    exp_3 = np.exp(t21 + t11 - t22)
    t23 = t13 * exp_3
    t24 = t15 * exp_3
    t25 = gamma * g
    t26 = t25 * power
    t27 = t26 * t7
    t28 = t27 * exp
    t29 = t26 * input_at_target
    t30 = t29 * exp
    t31 = t4 * g
    t32 = t31 * power
    t33 = t32 * t7
    t34 = t32 * input_at_target
    t35 = t27 * exp_3
    t36 = t29 * exp_3
    power_2 = np.power(t9, t5)
    t37 = t8 - input_at_target
    t38 = input_at_target - (t8 - t37) - (largest + t37)
    exp_4 = np.exp(t8)
    t39 = 1.0 + tail
    t40 = _wide(exp_4 + exp_4 * np.where(t38 == t38, t38, 0.0)) / t39
    t41 = t25 * power_2
    t42 = t41 * t7
    t43 = _wide(t42) * t40
    t44 = t41 * input_at_target
    t45 = _wide(t44) * t40
    t46 = input - largest
    expm = np.expm1(t46 - log1p)
    t47 = _wide(t41) * t40
    t48 = _narrow(t47, input)
    exp_5 = np.exp(input + input_at_target - t10)
    t49 = t6 * g * power_2
    t50 = t49 * t7
    t51 = t49 * input_at_target
    t52 = t31 * power_2
    exp_6 = np.exp(t21 + input_at_target - t17)
    t53 = t52 * t7
    t54 = t53 * exp_6
    t55 = t52 * input_at_target
    t56 = t55 * exp_6
    t57 = t46 - input
    t58 = input - (t46 - t57) - (largest + t57)
    exp_7 = np.exp(t46)
    t59 = _narrow(t39, input)
    t60 = g * np.power(t9, gamma)
    t61 = t60 * ((exp_7 + exp_7 * np.where(t58 == t58, t58, 0.0)) / t59)
    t62 = t20 * exp_2 + t23 + t33 * exp_2 + t36 + t50 * exp_5 + t41 * exp_5 * expm + t56
    t63 = t62 + t41 * exp_6 + t61 - t19 * exp_2 - t24 - t34 * exp_2 - t35 - t48 * expm
    t64 = _wide(t63 - t51 * exp_5 - t52 * exp_5 - t54 - t60 * np.exp(t21 - t10) + t14 + t30)
    t65 = _wide(_narrow(_wide(_narrow(t64 + t45, input)) + t47, input) - t16 - t28) - t43
    t66 = t23 + t36 + t42 * exp_5 + t56 + t52 * exp_6 - t24 - t35 - t44 * exp_5 - t54
    return np.where(position == target, _narrow(t65, input), t66 - t61 * expm)


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
