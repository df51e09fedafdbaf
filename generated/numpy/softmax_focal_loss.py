# Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
#                          -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
#                          RowPick(input, target))  otherwise
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
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t1 = input_at_target - largest - log1p
    t2 = largest - input_at_target + log1p == 0.0
    return np.where(t2, 0.0, -(np.power(-np.expm1(t1), gamma) * t1))


def _vjp(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t2 = input_at_target - largest
    t3 = t2 - log1p
    t4 = -np.expm1(t3)
    power = np.power(t4, t1)
    t5 = t2 - input_at_target
    t6 = input_at_target - (t2 - t5) - (largest + t5)
    exp = np.exp(t2)
    t7 = 1.0 + tail
    t8 = _wide(exp + exp * np.where(t6 == t6, t6, 0.0)) / t7
    t9 = gamma * g * power * t3
    t10 = _wide(t9) * t8
    t11 = 2.0 * (largest + log1p)
    power_2 = np.power(t4, gamma)
    t12 = input - largest
    t13 = g * power_2
    t14 = _wide(t13 * np.expm1(t12 - log1p) - t9 * np.exp(input + input_at_target - t11))
    t15 = largest - input_at_target + log1p == 0.0
    t16 = t12 - input
    t17 = input - (t12 - t16) - (largest + t16)
    exp_2 = np.exp(t12)
    t18 = _narrow(t7, input)
    t19 = _narrow(_wide(g) * (_wide(power_2) - _wide(gamma * power * t3) * t8), input)
    t20 = np.where(t15, 0.0, t19 * ((exp_2 + exp_2 * np.where(t17 == t17, t17, 0.0)) / t18))
    return np.where(position == target, np.where(t15, 0.0, _narrow(t14 + t10, input)), t20)


def _value_and_grad(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t2 = input_at_target - largest
    t3 = t2 - log1p
    t4 = -np.expm1(t3)
    power = np.power(t4, gamma)
    t5 = largest - input_at_target + log1p == 0.0
    value = np.where(t5, 0.0, -(power * t3))
    power_2 = np.power(t4, t1)
    t6 = t2 - input_at_target
    t7 = input_at_target - (t2 - t6) - (largest + t6)
    exp = np.exp(t2)
    t8 = 1.0 + tail
    t9 = _wide(exp + exp * np.where(t7 == t7, t7, 0.0)) / t8
    t10 = gamma * g * power_2 * t3
    t11 = _wide(t10) * t9
    t12 = 2.0 * (largest + log1p)
    t13 = input - largest
    t14 = g * power
    t15 = _wide(t14 * np.expm1(t13 - log1p) - t10 * np.exp(input + input_at_target - t12))
    t16 = t13 - input
    t17 = input - (t13 - t16) - (largest + t16)
    exp_2 = np.exp(t13)
    t18 = _narrow(t8, input)
    t19 = _narrow(_wide(g) * (_wide(power) - _wide(gamma * power_2 * t3) * t9), input)
    t20 = np.where(t5, 0.0, t19 * ((exp_2 + exp_2 * np.where(t17 == t17, t17, 0.0)) / t18))
    d_input = np.where(position == target, np.where(t5, 0.0, _narrow(t15 + t11, input)), t20)
    return value, d_input


def _hvp(input, target, g, v, position, gamma):
    t1 = gamma - 1.0
    t2 = gamma - 2.0
    t3 = gamma * t1
    t4 = 2.0 * gamma
    t5 = gamma * gamma
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t6 = largest + log1p
    input_at_target = _pick(input, target)
    t7 = input_at_target - largest
    t8 = t7 - log1p
    t9 = -np.expm1(t8)
    power = np.power(t9, t1)
    t10 = 2.0 * t6
    exp = np.exp(input + input_at_target - t10)
    t11 = gamma * g
    t12 = t11 * power
    t13 = t12 * t8
    t14 = t13 * exp
    power_2 = np.power(t9, gamma)
    t15 = input - largest
    t16 = t15 - input
    t17 = input - (t15 - t16) - (largest + t16)
    exp_2 = np.exp(t15)
    t18 = 1.0 + tail
    t19 = _narrow(t18, input)
    t20 = (exp_2 + exp_2 * np.where(t17 == t17, t17, 0.0)) / t19
    t21 = g * power_2
    t22 = t21 * t20
    power_3 = np.power(t9, t2)
    t23 = 2.0 * input_at_target
    exp_3 = np.exp(t23 - t10)
    t24 = t3 * g * power_3 * t8
    t25 = t24 * exp_3
    t26 = 3.0 * t6
    exp_4 = np.exp(input + t23 - t26)
    t27 = t24 * exp_4
    t28 = t7 - input_at_target
    t29 = input_at_target - (t7 - t28) - (largest + t28)
    exp_5 = np.exp(t7)
    t30 = _wide(exp_5 + exp_5 * np.where(t29 == t29, t29, 0.0)) / t18
    t31 = _wide(t13) * t30
    t32 = _wide(t12) * t30
    t33 = _narrow(t32, input)
    t34 = t33 * np.expm1(t15 - log1p)
    t35 = t12 * exp
    t36 = _narrow(_wide(_narrow(_wide(t27 - t14 - t34 - t35) + t31, input)) + t32, input)
    v_at_target = _pick(v, target)
    t37 = t4 * g * power
    t38 = t37 * t8
    t39 = _wide(_narrow(_wide(t38 * exp + t34 + t35 - t27 - t22 + t25) - t31, input)) - t32
    total = _row_sum(v * t20)
    t40 = _narrow(total, input)
    t41 = largest - input_at_target + log1p == 0.0
    t42 = v * (t22 - t14) + v_at_target * (t36 - t25) + t40 * _narrow(t39, input)
    t43 = t5 * g * power_3
    t44 = t43 * t6 * v_at_target
    t45 = t43 * input_at_target * v_at_target
    t46 = t12 * t6
    t47 = t12 * input_at_target
    t48 = t11 * power_3
    t49 = t48 * t6 * v_at_target
    t50 = t48 * input_at_target * v_at_target
    t51 = t46 * v_at_target
    t52 = t47 * v_at_target
    t53 = t37 * v_at_target
    t54 = _wide(gamma * power * t8) * t30
    t55 = _wide(g)
    t56 = _narrow(t55 * (_wide(power_2) - t54) * total, input)
    t57 = t55 * (t54 + _wide(t4 * power) * t30 - _wide(t3 * power_3 * t8 * exp_3)) * total
    t58 = _narrow(t57, input)
    t59 = t45 * exp_4 + t46 * v * exp + t49 * exp_4 + t51 * exp + t21 * v * t20 + t58 * t20
    t60 = t59 - t44 * exp_4 - t47 * v * exp - t50 * exp_4 - t52 * exp - t53 * exp - t56 * t20
    return np.where(position == target, np.where(t41, 0.0, t42), np.where(t41, 0.0, t60))


def _hess_diag(input, target, g, position, gamma):
    t1 = gamma * gamma
    t2 = gamma - 2.0
    t3 = 2.0 * t1
    t4 = 2.0 * gamma
    t5 = gamma - 1.0
    t6 = 3.0 * gamma
    t7 = gamma * t5
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t8 = largest + log1p
    input_at_target = _pick(input, target)
    t9 = input_at_target - largest
    t10 = t9 - log1p
    t11 = -np.expm1(t10)
    power = np.power(t11, t2)
    t12 = 2.0 * t8
    t13 = 2.0 * input_at_target
    exp = np.exp(t13 - t12)
    t14 = t1 * g * power
    t15 = t14 * t8
    t16 = t15 * exp
    t17 = t14 * input_at_target
    t18 = t17 * exp
    t19 = 3.0 * t8
    exp_2 = np.exp(input + t13 - t19)
    t20 = t3 * g * power
    t21 = t20 * t8
    t22 = t20 * input_at_target
    t23 = 2.0 * input
    t24 = 4.0 * t8
    exp_3 = np.exp(t23 + t13 - t24)
    t25 = gamma * g
    t26 = t25 * power
    t27 = t26 * t8
    t28 = t27 * exp
    t29 = t26 * input_at_target
    t30 = t29 * exp
    t31 = t4 * g
    t32 = t31 * power
    t33 = t32 * t8
    t34 = t32 * input_at_target
    power_2 = np.power(t11, t5)
    t35 = t9 - input_at_target
    t36 = input_at_target - (t9 - t35) - (largest + t35)
    exp_4 = np.exp(t9)
    t37 = 1.0 + tail
    t38 = _wide(exp_4 + exp_4 * np.where(t36 == t36, t36, 0.0)) / t37
    t39 = t25 * power_2
    t40 = _wide(t39 * t8) * t38
    t41 = _wide(t39 * input_at_target) * t38
    t42 = input - largest
    expm = np.expm1(t42 - log1p)
    t43 = _wide(t39) * t38
    t44 = _narrow(t43, input)
    exp_5 = np.exp(input + input_at_target - t12)
    t45 = t6 * g * power_2
    t46 = t45 * t8
    t47 = t45 * input_at_target
    t48 = t31 * power_2
    exp_6 = np.exp(t23 + input_at_target - t19)
    t49 = t48 * t8
    t50 = t48 * input_at_target
    power_3 = np.power(t11, gamma)
    t51 = t42 - input
    t52 = input - (t42 - t51) - (largest + t51)
    exp_7 = np.exp(t42)
    t53 = _narrow(t37, input)
    t54 = g * power_3
    t55 = t54 * ((exp_7 + exp_7 * np.where(t52 == t52, t52, 0.0)) / t53)
    t56 = t22 * exp_2 + t15 * exp_3 + t33 * exp_2 + t29 * exp_3 + t46 * exp_5
    t57 = t56 + t39 * exp_5 * expm + t50 * exp_6 + t39 * exp_6 - t21 * exp_2 - t17 * exp_3
    t58 = t57 - t34 * exp_2 - t27 * exp_3 - t44 * expm - t47 * exp_5 - t48 * exp_5
    t59 = _wide(_narrow(_wide(t58 - t49 * exp_6 - t55 * expm + t16 + t30) + t41, input)) + t43
    t60 = largest - input_at_target + log1p == 0.0
    t61 = t39 * t10
    t62 = _wide(gamma * power_2 * t10) * t38
    exp_8 = np.exp(t23 - t12)
    t63 = _wide(g)
    t64 = _narrow(t63 * (_wide(power_3) - t62), input)
    t65 = t63 * (t62 + _wide(t4 * power_2) * t38 - _wide(t7 * power * t10 * exp))
    t66 = _narrow(t65, input)
    t67 = np.where(t60, 0.0, _narrow(_wide(_narrow(t59, input) - t18 - t28) - t40, input))
    t68 = np.where(t60, 0.0, t55 + t66 * exp_8 - t61 * exp_5 - t64 * exp_8)
    return np.where(position == target, t67, t68)


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

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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
