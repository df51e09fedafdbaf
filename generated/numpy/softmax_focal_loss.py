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
from ._numeric import _narrow, _pick, _where, _wide
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
    log1p = np.log1p(_narrow(tail, input))
    t1 = input_at_target - largest - log1p
    t2 = largest - input_at_target + log1p == 0.0
    return _where(t2, 0.0, -(np.power(-np.expm1(t1), gamma) * t1))


def _vjp(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(_narrow(tail, input))
    t2 = input_at_target - largest
    t3 = t2 - log1p
    expm = np.expm1(t3)
    t4 = -expm
    power = np.power(t4, t1)
    t5 = t2 - input_at_target
    t6 = input_at_target - (t2 - t5) - (largest + t5)
    exp = np.exp(t2)
    t7 = 1.0 + tail
    t8 = _wide(exp + exp * _where(t6 == t6, t6, 0.0)) / t7
    power_2 = np.power(t4, gamma)
    t9 = largest - input_at_target + log1p == 0.0
    t10 = (_wide(g * power_2) - _wide(gamma * g * power * t3) * t8) * _wide(expm)
    t11 = input - largest
    t12 = t11 - input
    t13 = input - (t11 - t12) - (largest + t12)
    exp_2 = np.exp(t11)
    t14 = _narrow(t7, input)
    t15 = _narrow(_wide(g) * (_wide(power_2) - _wide(gamma * power * t3) * t8), input)
    t16 = _narrow(np.where(t9, 0.0, t10), input)
    t17 = _where(t9, 0.0, t15 * ((exp_2 + exp_2 * _where(t13 == t13, t13, 0.0)) / t14))
    return _where(position == target, t16, t17)


def _value_and_grad(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(_narrow(tail, input))
    t2 = input_at_target - largest
    t3 = t2 - log1p
    expm = np.expm1(t3)
    t4 = -expm
    power = np.power(t4, gamma)
    t5 = largest - input_at_target + log1p == 0.0
    value = _where(t5, 0.0, -(power * t3))
    power_2 = np.power(t4, t1)
    t6 = t2 - input_at_target
    t7 = input_at_target - (t2 - t6) - (largest + t6)
    exp = np.exp(t2)
    t8 = 1.0 + tail
    t9 = _wide(exp + exp * _where(t7 == t7, t7, 0.0)) / t8
    t10 = (_wide(g * power) - _wide(gamma * g * power_2 * t3) * t9) * _wide(expm)
    t11 = input - largest
    t12 = t11 - input
    t13 = input - (t11 - t12) - (largest + t12)
    exp_2 = np.exp(t11)
    t14 = _narrow(t8, input)
    t15 = _narrow(_wide(g) * (_wide(power) - _wide(gamma * power_2 * t3) * t9), input)
    t16 = _narrow(np.where(t5, 0.0, t10), input)
    t17 = _where(t5, 0.0, t15 * ((exp_2 + exp_2 * _where(t13 == t13, t13, 0.0)) / t14))
    d_input = _where(position == target, t16, t17)
    return value, d_input


def _hvp(input, target, g, v, position, gamma):
    t1 = gamma * gamma
    t2 = gamma - 1.0
    t3 = 2.0 * gamma
    t4 = gamma * t2
    t5 = gamma - 2.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(_narrow(tail, input))
    t6 = input_at_target - largest
    t7 = t6 - log1p
    t8 = -np.expm1(t7)
    power = np.power(t8, t2)
    t9 = input - largest
    t10 = t9 - input
    t11 = input - (t9 - t10) - (largest + t10)
    exp = np.exp(t9)
    t12 = 1.0 + tail
    t13 = _narrow(t12, input)
    t14 = (exp + exp * _where(t11 == t11, t11, 0.0)) / t13
    total = _row_sum(v * t14)
    t15 = t6 - input_at_target
    t16 = input_at_target - (t6 - t15) - (largest + t15)
    exp_2 = np.exp(t6)
    t17 = _wide(exp_2 + exp_2 * _where(t16 == t16, t16, 0.0)) / t12
    t18 = t17 * t17
    power_2 = np.power(t8, gamma)
    v_at_target = _pick(v, target)
    t19 = gamma * g
    t20 = t19 * power_2 * t7
    t21 = t3 * g
    t22 = t21 * power_2
    t23 = t4 * g
    t24 = t19 * power
    t25 = t24 * (largest + log1p)
    t26 = t24 * input_at_target
    t27 = g * power_2
    t28 = _wide(t27) * total
    t29 = _wide(t1 * g * power * t7) * total * t18 + _wide(t20 * v_at_target) * t17
    t30 = t29 + _wide(t22 * v_at_target) * t17 + _wide(t25 * v_at_target) * t18
    t31 = t30 + _wide(t27 * v_at_target) * t17 - _wide(t20) * total * t17
    t32 = t31 - _wide(t22) * total * t17 - _wide(t23 * power * t7 * v_at_target) * t18
    t33 = largest - input_at_target + log1p == 0.0
    t34 = _narrow(t17, input)
    t35 = t34 * t14
    t36 = _narrow(t18, input)
    t37 = t36 * t14
    t38 = t23 * np.power(t8, t5) * t7
    t39 = t38 * v_at_target
    t40 = _narrow(_wide(t38) * total, input)
    t41 = t24 * t7 * v_at_target
    t42 = t21 * power
    t43 = _narrow(_wide(t42 * t7) * total, input)
    t44 = t42 * v_at_target
    t45 = _narrow(_wide(t42) * total, input)
    t46 = _narrow(t28, input)
    t47 = t25 * v * t35 + t39 * t37 + t43 * t35 + t45 * t35 + t27 * v * t14 - t26 * v * t35
    t48 = _narrow(np.where(t33, 0.0, t32 - _wide(t26 * v_at_target) * t18 - t28 * t17), input)
    t49 = _where(t33, 0.0, t47 - t40 * t37 - t41 * t35 - t44 * t35 - t46 * t14)
    return _where(position == target, t48, t49)


def _hess_diag(input, target, g, position, gamma):
    t1 = gamma - 1.0
    t2 = gamma * t1
    t3 = gamma + 1.0
    t4 = 2.0 * gamma
    t5 = gamma - 2.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(_narrow(tail, input))
    t6 = input_at_target - largest
    t7 = t6 - log1p
    t8 = -np.expm1(t7)
    power = np.power(t8, gamma)
    t9 = t6 - input_at_target
    t10 = input_at_target - (t6 - t9) - (largest + t9)
    exp = np.exp(t6)
    t11 = 1.0 + tail
    t12 = _wide(exp + exp * _where(t10 == t10, t10, 0.0)) / t11
    t13 = t12 * t12
    power_2 = np.power(t8, t1)
    t14 = gamma * g
    t15 = t14 * power_2
    t16 = t15 * t7
    power_3 = np.power(t8, t3)
    t17 = _wide(t16) * (t13 * t12) + _wide(t15 * (largest + log1p)) * t13
    t18 = t17 + _wide(t14 * power_3 * t7) * t12 + _wide(t4 * g * power_3) * t12
    t19 = t18 + _wide(g * power_3) * t12 - _wide(t2 * g * power * t7) * t13
    t20 = largest - input_at_target + log1p == 0.0
    t21 = input - largest
    t22 = t21 - input
    t23 = input - (t21 - t22) - (largest + t22)
    exp_2 = np.exp(t21)
    t24 = _narrow(t11, input)
    t25 = (exp_2 + exp_2 * _where(t23 == t23, t23, 0.0)) / t24
    t26 = _narrow(t12, input)
    t27 = g * power
    t28 = _wide(gamma * power_2 * t7) * t12
    t29 = t25 * t25
    t30 = _wide(g)
    t31 = _narrow(t30 * (_wide(power) - t28), input)
    t32 = t30 * (t28 + _wide(t4 * power_2) * t12 - _wide(t2 * np.power(t8, t5) * t7) * t13)
    t33 = _narrow(t32, input)
    t34 = _narrow(np.where(t20, 0.0, t19 - _wide(t15 * input_at_target) * t13), input)
    t35 = _where(t20, 0.0, t27 * t25 + t33 * t29 - t16 * (t26 * t25) - t31 * t29)
    return _where(position == target, t34, t35)


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
