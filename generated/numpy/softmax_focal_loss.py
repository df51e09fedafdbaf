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
    t2 = np.where(t2 - t1 + log1p == 0.0, 0.0, -(np.power(-np.expm1(t3), gamma) * t3))
    return _narrow(t2, input)


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
    t6 = t4 - t2
    t6 = t2 - (t4 - t6) - (t3 + t6)
    exp = np.exp(t4)
    t7 = 1.0 + tail
    t6 = np.maximum(t5, -1e+30) * ((exp + exp * np.where(t6 == t6, t6, 0.0)) / t7)
    expm = np.expm1(t5)
    t8 = -expm
    power = np.power(t8, t1)
    t9 = _wide(g)
    power_2 = np.power(t8, gamma)
    t10 = t3 - t2 + log1p == 0.0
    t11 = input - largest
    t12 = t11 - input
    t12 = input - (t11 - t12) - (largest + t12)
    exp_2 = np.exp(t11)
    t13 = _narrow(t7, input)
    t14 = _narrow(t9 * (power_2 - gamma * power * t6), input)
    t9 = np.where(t10, 0.0, (t9 * power_2 - gamma * t9 * power * t6) * expm)
    t15 = _narrow(t9, input)
    t12 = _where(t10, 0.0, t14 * ((exp_2 + exp_2 * _where(t12 == t12, t12, 0.0)) / t13))
    return _where(position == target, t15, t12)


def _vjp_in_doubles(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest = _row_max(input)
    t2 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t3)
    t4 = input_at_target - largest
    t5 = t4 - log1p
    t3 = 1.0 + t3
    t4 = np.maximum(t5, -1e+30) * (np.exp(t4) / t3)
    expm = np.expm1(t5)
    t6 = -expm
    power = np.power(t6, t1)
    power_2 = np.power(t6, gamma)
    t7 = largest - input_at_target + log1p == 0.0
    t8 = _where(t7, 0.0, (g * power_2 - gamma * g * power * t4) * expm)
    t4 = g * (power_2 - gamma * power * t4)
    return _where(position == target, t8, _where(t7, 0.0, t4 * (exp / t3)))


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
    t8 = t4 - t2
    t2 = t2 - (t4 - t8) - (t3 + t8)
    exp = np.exp(t4)
    t9 = 1.0 + tail
    t5 = np.maximum(t5, -1e+30) * ((exp + exp * np.where(t2 == t2, t2, 0.0)) / t9)
    power_2 = np.power(t6, t1)
    t10 = _wide(g)
    t11 = input - largest
    t12 = t11 - input
    t12 = input - (t11 - t12) - (largest + t12)
    exp_2 = np.exp(t11)
    t13 = _narrow(t9, input)
    t14 = _narrow(t10 * (power - gamma * power_2 * t5), input)
    t10 = np.where(t7, 0.0, (t10 * power - gamma * t10 * power_2 * t5) * expm)
    t15 = _narrow(t10, input)
    t12 = _where(t7, 0.0, t14 * ((exp_2 + exp_2 * _where(t12 == t12, t12, 0.0)) / t13))
    d_input = _where(position == target, t15, t12)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest = _row_max(input)
    t2 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t3)
    t4 = input_at_target - largest
    t5 = t4 - log1p
    expm = np.expm1(t5)
    t6 = -expm
    power = np.power(t6, gamma)
    t7 = largest - input_at_target + log1p == 0.0
    value = _where(t7, 0.0, -(power * t5))
    t3 = 1.0 + t3
    t5 = np.maximum(t5, -1e+30) * (np.exp(t4) / t3)
    power_2 = np.power(t6, t1)
    t8 = _where(t7, 0.0, (g * power - gamma * g * power_2 * t5) * expm)
    t5 = g * (power - gamma * power_2 * t5)
    d_input = _where(position == target, t8, _where(t7, 0.0, t5 * (exp / t3)))
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
    t10 = np.maximum(t9, -1e+30)
    t11 = _narrow(t10, input)
    t12 = t8 - t6
    t12 = t6 - (t8 - t12) - (t7 + t12)
    exp = np.exp(t8)
    t13 = 1.0 + tail
    t12 = (exp + exp * np.where(t12 == t12, t12, 0.0)) / t13
    t14 = t12 * t12
    t15 = t10 * t14
    t9 = -np.expm1(t9)
    power = np.power(t9, t2)
    t16 = input - largest
    t17 = t16 - input
    t17 = input - (t16 - t17) - (largest + t17)
    exp_2 = np.exp(t16)
    t18 = _narrow(t13, input)
    t17 = (exp_2 + exp_2 * _where(t17 == t17, t17, 0.0)) / t18
    total = _row_sum(v * t17)
    t19 = _wide(g)
    t10 = t10 * t12
    power_2 = np.power(t9, gamma)
    v_at_target = _pick(v, target)
    t20 = gamma * t19
    t21 = t20 * power_2
    t22 = _wide(v_at_target)
    t23 = t3 * t19
    t24 = t23 * power_2
    t25 = t4 * t19
    t20 = t20 * power
    t26 = t20 * (t7 + log1p)
    t27 = _narrow(t26, input)
    t28 = t20 * t6
    t29 = _narrow(t28, input)
    t30 = t19 * power_2
    t31 = _narrow(t30, input)
    t32 = t30 * total
    t19 = t1 * t19 * power * total * t15 + t21 * t22 * t10 + t24 * t22 * t12 + t26 * t22 * t14
    t19 = t19 + t30 * t22 * t12 - t21 * total * t10 - t24 * total * t12
    t33 = t7 - t6 + log1p == 0.0
    t34 = _narrow(t12, input)
    t35 = t34 * t17
    t36 = _narrow(t14, input)
    t37 = t11 * (t36 * t17)
    t9 = t25 * np.power(t9, t5)
    t38 = _narrow(t9 * t22, input)
    t39 = _narrow(t9 * total, input)
    t40 = t11 * t35
    t41 = _narrow(t20 * t22, input)
    t23 = t23 * power
    t42 = _narrow(t23 * total, input)
    t43 = _narrow(t23 * t22, input)
    t44 = _narrow(t32, input)
    t45 = t27 * v * t35 + t38 * t37 + t42 * t40 + t42 * t35 + t31 * v * t17 - t29 * v * t35
    t19 = np.where(t33, 0.0, t19 - t25 * power * t22 * t15 - t28 * t22 * t14 - t32 * t12)
    t46 = _narrow(t19, input)
    t45 = _where(t33, 0.0, t45 - t39 * t37 - t41 * t40 - t43 * t35 - t44 * t17)
    return _where(position == target, t46, t45)


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
    t7 = _where(ties > 1.0, t7, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t7)
    t8 = input_at_target - largest
    t9 = t8 - log1p
    t10 = np.maximum(t9, -1e+30)
    t7 = 1.0 + t7
    t8 = np.exp(t8) / t7
    t11 = t8 * t8
    t12 = t10 * t11
    t9 = -np.expm1(t9)
    power = np.power(t9, t2)
    t13 = exp / t7
    total = np.add.reduce(v * t13, axis=-1, keepdims=True)
    t14 = t10 * t8
    power_2 = np.power(t9, gamma)
    v_at_target = _pick(v, target)
    t15 = gamma * g
    t16 = t15 * power_2
    t17 = t3 * g
    t18 = t17 * power_2
    t19 = t4 * g
    t15 = t15 * power
    t20 = t15 * (largest + log1p)
    t21 = t15 * input_at_target
    t22 = g * power_2
    t23 = t22 * total
    t24 = t1 * g * power * total * t12 + t16 * v_at_target * t14 + t18 * v_at_target * t8
    t24 = t24 + t20 * v_at_target * t11 + t22 * v_at_target * t8 - t16 * total * t14
    t24 = t24 - t18 * total * t8 - t19 * power * v_at_target * t12 - t21 * v_at_target * t11
    t25 = largest - input_at_target + log1p == 0.0
    t24 = _where(t25, 0.0, t24 - t23 * t8)
    t26 = t8 * t13
    t27 = t10 * (t11 * t13)
    t19 = t19 * np.power(t9, t5)
    t28 = t19 * v_at_target
    t19 = t19 * total
    t29 = t10 * t26
    t15 = t15 * v_at_target
    t17 = t17 * power
    t30 = t17 * total
    t17 = t17 * v_at_target
    t31 = t20 * v * t26 + t28 * t27 + t30 * t29 + t30 * t26 + t22 * v * t13 - t21 * v * t26
    t31 = _where(t25, 0.0, t31 - t19 * t27 - t15 * t29 - t17 * t26 - t23 * t13)
    return _where(position == target, t24, t31)


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
    t10 = np.maximum(t9, -1e+30)
    t11 = _narrow(t10, input)
    t12 = t8 - t6
    t12 = t6 - (t8 - t12) - (t7 + t12)
    exp = np.exp(t8)
    t13 = 1.0 + tail
    t12 = (exp + exp * np.where(t12 == t12, t12, 0.0)) / t13
    t14 = t12 * t12
    t15 = t10 * t14
    t9 = -np.expm1(t9)
    power = np.power(t9, gamma)
    t16 = _wide(g)
    power_2 = np.power(t9, t1)
    t17 = gamma * t16
    t18 = t17 * power_2
    t19 = _narrow(t18, input)
    t20 = t10 * t12
    power_3 = np.power(t9, t3)
    t10 = t18 * (t10 * (t14 * t12)) + t18 * (t7 + log1p) * t14 + t17 * power_3 * t20
    t10 = t10 + t4 * t16 * power_3 * t12 + t16 * power_3 * t12 - t2 * t16 * power * t15
    t21 = t7 - t6 + log1p == 0.0
    t22 = input - largest
    t23 = t22 - input
    t23 = input - (t22 - t23) - (largest + t23)
    exp_2 = np.exp(t22)
    t24 = _narrow(t13, input)
    t23 = (exp_2 + exp_2 * _where(t23 == t23, t23, 0.0)) / t24
    t25 = _narrow(t12, input)
    t26 = _narrow(t16 * power, input)
    t20 = gamma * power_2 * t20
    t27 = t23 * t23
    t28 = _narrow(t16 * (power - t20), input)
    t29 = _narrow(t16 * (t20 + t4 * power_2 * t12 - t2 * np.power(t9, t5) * t15), input)
    t30 = _narrow(np.where(t21, 0.0, t10 - t18 * t6 * t14), input)
    t23 = _where(t21, 0.0, t26 * t23 + t29 * t27 - t19 * (t11 * (t25 * t23)) - t28 * t27)
    return _where(position == target, t30, t23)


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
    t7 = _where(ties > 1.0, t7, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t7)
    t8 = input_at_target - largest
    t9 = t8 - log1p
    t10 = np.maximum(t9, -1e+30)
    t7 = 1.0 + t7
    t8 = np.exp(t8) / t7
    t11 = t8 * t8
    t12 = t10 * t11
    t9 = -np.expm1(t9)
    power = np.power(t9, gamma)
    power_2 = np.power(t9, t1)
    t13 = gamma * g
    t14 = t13 * power_2
    t15 = t10 * t8
    power_3 = np.power(t9, t3)
    t13 = t14 * (t10 * (t11 * t8)) + t14 * (largest + log1p) * t11 + t13 * power_3 * t15
    t13 = t13 + t4 * g * power_3 * t8 + g * power_3 * t8 - t2 * g * power * t12
    t16 = largest - input_at_target + log1p == 0.0
    t13 = _where(t16, 0.0, t13 - t14 * input_at_target * t11)
    t17 = exp / t7
    t18 = g * power
    t15 = gamma * power_2 * t15
    t19 = t17 * t17
    t20 = g * (power - t15)
    t15 = g * (t15 + t4 * power_2 * t8 - t2 * np.power(t9, t5) * t12)
    t17 = _where(t16, 0.0, t18 * t17 + t15 * t19 - t14 * (t10 * (t8 * t17)) - t20 * t19)
    return _where(position == target, t13, t17)


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
