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
from ._monoids import _row_lse, _row_lse_in_doubles, _row_max, _row_sum
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
    log1p = np.log1p(tail)
    t1 = _wide(input_at_target)
    t2 = _wide(largest)
    t3 = t1 - t2 - log1p
    t4 = np.where(t2 - t1 + log1p == 0.0, 0.0, -(np.power(-np.expm1(t3), gamma) * t3))
    return _narrow(t4, input)


def _value_in_doubles(input, target, gamma):
    largest, tail = _row_lse_in_doubles(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t1 = input_at_target - largest - log1p
    t2 = largest - input_at_target + log1p == 0.0
    return _where(t2, 0.0, -(np.power(-np.expm1(t1), gamma) * t1))


def _vjp(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t2 = _wide(input_at_target)
    t3 = _wide(largest)
    t4 = t2 - t3
    t5 = t4 - log1p
    expm = np.expm1(t5)
    t6 = -expm
    power = np.power(t6, t1)
    t7 = t4 - t2
    t8 = t2 - (t4 - t7) - (t3 + t7)
    exp = np.exp(t4)
    t9 = 1.0 + tail
    t10 = (exp + exp * np.where(t8 == t8, t8, 0.0)) / t9
    t11 = _wide(g)
    power_2 = np.power(t6, gamma)
    t12 = t3 - t2 + log1p == 0.0
    t13 = input - largest
    t14 = t13 - input
    t15 = input - (t13 - t14) - (largest + t14)
    exp_2 = np.exp(t13)
    t16 = _narrow(t9, input)
    t17 = _narrow(t11 * (power_2 - gamma * power * t5 * t10), input)
    t18 = np.where(t12, 0.0, (t11 * power_2 - gamma * t11 * power * t5 * t10) * expm)
    t19 = _narrow(t18, input)
    t20 = _where(t12, 0.0, t17 * ((exp_2 + exp_2 * _where(t15 == t15, t15, 0.0)) / t16))
    return _where(position == target, t19, t20)


def _vjp_in_doubles(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest = _row_max(input)
    t2 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t4)
    t5 = input_at_target - largest
    t6 = t5 - log1p
    expm = np.expm1(t6)
    t7 = -expm
    power = np.power(t7, t1)
    t8 = 1.0 + t4
    t9 = np.exp(t5) / t8
    power_2 = np.power(t7, gamma)
    t10 = largest - input_at_target + log1p == 0.0
    t11 = _where(t10, 0.0, (g * power_2 - gamma * g * power * t6 * t9) * expm)
    t12 = g * (power_2 - gamma * power * t6 * t9)
    return _where(position == target, t11, _where(t10, 0.0, t12 * (exp / t8)))


def _value_and_grad(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t2 = _wide(input_at_target)
    t3 = _wide(largest)
    t4 = t2 - t3
    t5 = t4 - log1p
    expm = np.expm1(t5)
    t6 = -expm
    power = np.power(t6, gamma)
    t7 = t3 - t2 + log1p == 0.0
    value = _narrow(np.where(t7, 0.0, -(power * t5)), input)
    power_2 = np.power(t6, t1)
    t8 = t4 - t2
    t9 = t2 - (t4 - t8) - (t3 + t8)
    exp = np.exp(t4)
    t10 = 1.0 + tail
    t11 = (exp + exp * np.where(t9 == t9, t9, 0.0)) / t10
    t12 = _wide(g)
    t13 = input - largest
    t14 = t13 - input
    t15 = input - (t13 - t14) - (largest + t14)
    exp_2 = np.exp(t13)
    t16 = _narrow(t10, input)
    t17 = _narrow(t12 * (power - gamma * power_2 * t5 * t11), input)
    t18 = np.where(t7, 0.0, (t12 * power - gamma * t12 * power_2 * t5 * t11) * expm)
    t19 = _narrow(t18, input)
    t20 = _where(t7, 0.0, t17 * ((exp_2 + exp_2 * _where(t15 == t15, t15, 0.0)) / t16))
    d_input = _where(position == target, t19, t20)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest = _row_max(input)
    t2 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t4)
    t5 = input_at_target - largest
    t6 = t5 - log1p
    expm = np.expm1(t6)
    t7 = -expm
    power = np.power(t7, gamma)
    t8 = largest - input_at_target + log1p == 0.0
    value = _where(t8, 0.0, -(power * t6))
    power_2 = np.power(t7, t1)
    t9 = 1.0 + t4
    t10 = np.exp(t5) / t9
    t11 = _where(t8, 0.0, (g * power - gamma * g * power_2 * t6 * t10) * expm)
    t12 = g * (power - gamma * power_2 * t6 * t10)
    d_input = _where(position == target, t11, _where(t8, 0.0, t12 * (exp / t9)))
    return value, d_input


def _hvp(input, target, g, v, position, gamma):
    t1 = gamma * gamma
    t2 = gamma - 1.0
    t3 = 2.0 * gamma
    t4 = gamma * t2
    t5 = gamma - 2.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t6 = _wide(input_at_target)
    t7 = _wide(largest)
    t8 = t6 - t7
    t9 = t8 - log1p
    t10 = -np.expm1(t9)
    power = np.power(t10, t2)
    t11 = input - largest
    t12 = t11 - input
    t13 = input - (t11 - t12) - (largest + t12)
    exp = np.exp(t11)
    t14 = 1.0 + tail
    t15 = _narrow(t14, input)
    t16 = (exp + exp * _where(t13 == t13, t13, 0.0)) / t15
    total = _row_sum(v * t16)
    t17 = t8 - t6
    t18 = t6 - (t8 - t17) - (t7 + t17)
    exp_2 = np.exp(t8)
    t19 = (exp_2 + exp_2 * np.where(t18 == t18, t18, 0.0)) / t14
    t20 = t19 * t19
    t21 = _wide(g)
    power_2 = np.power(t10, gamma)
    v_at_target = _pick(v, target)
    t22 = gamma * t21
    t23 = t22 * power_2 * t9
    t24 = _wide(v_at_target)
    t25 = t3 * t21
    t26 = t25 * power_2
    t27 = t4 * t21
    t28 = t22 * power
    t29 = t28 * (t7 + log1p)
    t30 = _narrow(t29, input)
    t31 = t28 * t6
    t32 = _narrow(t31, input)
    t33 = t21 * power_2
    t34 = _narrow(t33, input)
    t35 = t33 * total
    t36 = t1 * t21 * power * t9 * total * t20 + t23 * t24 * t19 + t26 * t24 * t19
    t37 = t36 + t29 * t24 * t20 + t33 * t24 * t19 - t23 * total * t19 - t26 * total * t19
    t38 = t7 - t6 + log1p == 0.0
    t39 = _narrow(t19, input)
    t40 = t39 * t16
    t41 = _narrow(t20, input)
    t42 = t41 * t16
    t43 = t27 * np.power(t10, t5) * t9
    t44 = _narrow(t43 * t24, input)
    t45 = _narrow(t43 * total, input)
    t46 = _narrow(t28 * t9 * t24, input)
    t47 = t25 * power
    t48 = _narrow(t47 * t9 * total, input)
    t49 = _narrow(t47 * t24, input)
    t50 = _narrow(t47 * total, input)
    t51 = _narrow(t35, input)
    t52 = t30 * v * t40 + t44 * t42 + t48 * t40 + t50 * t40 + t34 * v * t16 - t32 * v * t40
    t53 = np.where(t38, 0.0, t37 - t27 * power * t9 * t24 * t20 - t31 * t24 * t20 - t35 * t19)
    t54 = _narrow(t53, input)
    t55 = _where(t38, 0.0, t52 - t45 * t42 - t46 * t40 - t49 * t40 - t51 * t16)
    return _where(position == target, t54, t55)


def _hvp_in_doubles(input, target, g, v, position, gamma):
    t1 = gamma * gamma
    t2 = gamma - 1.0
    t3 = 2.0 * gamma
    t4 = gamma * t2
    t5 = gamma - 2.0
    largest = _row_max(input)
    t6 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t6, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t6, axis=-1, keepdims=True)
    t7 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t8 = _where(ties > 1.0, t7, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t8)
    t9 = input_at_target - largest
    t10 = t9 - log1p
    t11 = -np.expm1(t10)
    power = np.power(t11, t2)
    t12 = 1.0 + t8
    t13 = exp / t12
    total = np.add.reduce(v * t13, axis=-1, keepdims=True)
    t14 = np.exp(t9) / t12
    t15 = t14 * t14
    power_2 = np.power(t11, gamma)
    v_at_target = _pick(v, target)
    t16 = gamma * g
    t17 = t16 * power_2 * t10
    t18 = t3 * g
    t19 = t18 * power_2
    t20 = t4 * g
    t21 = t16 * power
    t22 = t21 * (largest + log1p)
    t23 = t21 * input_at_target
    t24 = g * power_2
    t25 = t24 * total
    t26 = t1 * g * power * t10 * total * t15 + t17 * v_at_target * t14
    t27 = t26 + t19 * v_at_target * t14 + t22 * v_at_target * t15 + t24 * v_at_target * t14
    t28 = t27 - t17 * total * t14 - t19 * total * t14 - t20 * power * t10 * v_at_target * t15
    t29 = largest - input_at_target + log1p == 0.0
    t30 = _where(t29, 0.0, t28 - t23 * v_at_target * t15 - t25 * t14)
    t31 = t14 * t13
    t32 = t15 * t13
    t33 = t20 * np.power(t11, t5) * t10
    t34 = t33 * v_at_target
    t35 = t33 * total
    t36 = t21 * t10 * v_at_target
    t37 = t18 * power
    t38 = t37 * t10 * total
    t39 = t37 * v_at_target
    t40 = t37 * total
    t41 = t22 * v * t31 + t34 * t32 + t38 * t31 + t40 * t31 + t24 * v * t13 - t23 * v * t31
    t42 = _where(t29, 0.0, t41 - t35 * t32 - t36 * t31 - t39 * t31 - t25 * t13)
    return _where(position == target, t30, t42)


def _hess_diag(input, target, g, position, gamma):
    t1 = gamma - 1.0
    t2 = gamma * t1
    t3 = gamma + 1.0
    t4 = 2.0 * gamma
    t5 = gamma - 2.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t6 = _wide(input_at_target)
    t7 = _wide(largest)
    t8 = t6 - t7
    t9 = t8 - log1p
    t10 = -np.expm1(t9)
    power = np.power(t10, gamma)
    t11 = t8 - t6
    t12 = t6 - (t8 - t11) - (t7 + t11)
    exp = np.exp(t8)
    t13 = 1.0 + tail
    t14 = (exp + exp * np.where(t12 == t12, t12, 0.0)) / t13
    t15 = t14 * t14
    t16 = _wide(g)
    power_2 = np.power(t10, t1)
    t17 = gamma * t16
    t18 = t17 * power_2
    t19 = t18 * t9
    t20 = _narrow(t19, input)
    power_3 = np.power(t10, t3)
    t21 = t19 * (t15 * t14) + t18 * (t7 + log1p) * t15 + t17 * power_3 * t9 * t14
    t22 = t21 + t4 * t16 * power_3 * t14 + t16 * power_3 * t14 - t2 * t16 * power * t9 * t15
    t23 = t7 - t6 + log1p == 0.0
    t24 = input - largest
    t25 = t24 - input
    t26 = input - (t24 - t25) - (largest + t25)
    exp_2 = np.exp(t24)
    t27 = _narrow(t13, input)
    t28 = (exp_2 + exp_2 * _where(t26 == t26, t26, 0.0)) / t27
    t29 = _narrow(t14, input)
    t30 = _narrow(t16 * power, input)
    t31 = gamma * power_2 * t9 * t14
    t32 = t28 * t28
    t33 = _narrow(t16 * (power - t31), input)
    t34 = _narrow(t16 * (t31 + t4 * power_2 * t14 - t2 * np.power(t10, t5) * t9 * t15), input)
    t35 = _narrow(np.where(t23, 0.0, t22 - t18 * t6 * t15), input)
    t36 = _where(t23, 0.0, t30 * t28 + t34 * t32 - t20 * (t29 * t28) - t33 * t32)
    return _where(position == target, t35, t36)


def _hess_diag_in_doubles(input, target, g, position, gamma):
    t1 = gamma - 1.0
    t2 = gamma * t1
    t3 = gamma + 1.0
    t4 = 2.0 * gamma
    t5 = gamma - 2.0
    largest = _row_max(input)
    t6 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t6, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t6, axis=-1, keepdims=True)
    t7 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t8 = _where(ties > 1.0, t7, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t8)
    t9 = input_at_target - largest
    t10 = t9 - log1p
    t11 = -np.expm1(t10)
    power = np.power(t11, gamma)
    t12 = 1.0 + t8
    t13 = np.exp(t9) / t12
    t14 = t13 * t13
    power_2 = np.power(t11, t1)
    t15 = gamma * g
    t16 = t15 * power_2
    t17 = t16 * t10
    power_3 = np.power(t11, t3)
    t18 = t17 * (t14 * t13) + t16 * (largest + log1p) * t14 + t15 * power_3 * t10 * t13
    t19 = t18 + t4 * g * power_3 * t13 + g * power_3 * t13 - t2 * g * power * t10 * t14
    t20 = largest - input_at_target + log1p == 0.0
    t21 = _where(t20, 0.0, t19 - t16 * input_at_target * t14)
    t22 = exp / t12
    t23 = g * power
    t24 = gamma * power_2 * t10 * t13
    t25 = t22 * t22
    t26 = g * (power - t24)
    t27 = g * (t24 + t4 * power_2 * t13 - t2 * np.power(t11, t5) * t10 * t14)
    t28 = _where(t20, 0.0, t23 * t22 + t27 * t25 - t17 * (t13 * t22) - t26 * t25)
    return _where(position == target, t21, t28)


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
                "value": _Body(
                    _value, ("input", "target"), ("gamma",), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(
                    _vjp,
                    ("input", "target", "g", "position"),
                    ("gamma",),
                    ("input",),
                    doubles=_vjp_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("gamma",),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp,
                    ("input", "target", "g", "v", "position"),
                    ("gamma",),
                    ("input",),
                    doubles=_hvp_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g", "position"),
                    ("gamma",),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
                ),
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
