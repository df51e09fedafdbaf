# Made by symdl 0.1.0 from multi_margin_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
#                         + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
#                         (0, True)), True)))/length
"""Mean over the other classes of how far each comes within the margin of the label's score, to the
power p."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_sum
from ._numeric import _maximum, _narrow, _pick, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "multi_margin_loss", "multi_margin_loss_vjp", "multi_margin_loss_value_and_grad", "multi_margin_loss_hvp"
]


def _value(input, target, position, margin, length):
    """p=1, weight absent"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = _where(position == target, 0.0, _maximum(input - input_at_target + margin, 0.0))
    total = _row_sum(t2)
    return _narrow(total / t1, input)


def _value_in_doubles(input, target, position, margin, length):
    """p=1, weight absent, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = _where(position == target, 0.0, _maximum(input - input_at_target + margin, 0.0))
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    return total / t1


def _vjp(input, target, g, position, margin, length):
    """p=1, weight absent"""
    t1 = float(length)
    t2 = _wide(g) / t1
    t3 = _narrow(t2, input)
    t4 = _narrow(-t2, input)
    input_at_target = _pick(input, target)
    t5 = input - input_at_target + margin <= 0.0
    t6 = position == target
    total = _row_sum(_where(t6, 0.0, _where(t5, 0.0, t4)))
    t7 = _narrow(total, input)
    return _where(t6, t7, _where(t5, 0.0, t3))


def _vjp_in_doubles(input, target, g, position, margin, length):
    """p=1, weight absent, in doubles"""
    t1 = float(length)
    t2 = g / t1
    t3 = -t2
    input_at_target = _pick(input, target)
    t4 = input - input_at_target + margin <= 0.0
    t5 = position == target
    total = np.add.reduce(_where(t5, 0.0, _where(t4, 0.0, t3)), axis=-1, keepdims=True)
    return _where(t5, total, _where(t4, 0.0, t2))


def _value_and_grad(input, target, g, position, margin, length):
    """p=1, weight absent"""
    t1 = float(length)
    t2 = float(length)
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    total = _row_sum(_where(t5, 0.0, _maximum(t3, 0.0)))
    t6 = _wide(g) / t2
    t7 = _narrow(t6, input)
    t8 = _narrow(-t6, input)
    total_2 = _row_sum(_where(t5, 0.0, _where(t4, 0.0, t8)))
    t9 = _narrow(total_2, input)
    d_input = _where(t5, t9, _where(t4, 0.0, t7))
    value = _narrow(total / t1, input)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, position, margin, length):
    """p=1, weight absent, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    t3 = t2 <= 0.0
    t4 = position == target
    total = np.add.reduce(_where(t4, 0.0, _maximum(t2, 0.0)), axis=-1, keepdims=True)
    value = total / t1
    t5 = g / t1
    t6 = -t5
    total_2 = np.add.reduce(_where(t4, 0.0, _where(t3, 0.0, t6)), axis=-1, keepdims=True)
    d_input = _where(t4, total_2, _where(t3, 0.0, t5))
    return value, d_input


def _hvp():
    """p=1, weight absent"""
    return 0.0


def _value_weight(input, target, weight, position, margin, length):
    """p=1, weight given"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = _where(position == target, 0.0, _maximum(input - input_at_target + margin, 0.0))
    total = _row_sum(t2)
    weight_at_target = _pick(weight, target)
    return _narrow(total / t1 * _wide(weight_at_target), input)


def _value_weight_in_doubles(input, target, weight, position, margin, length):
    """p=1, weight given, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = _where(position == target, 0.0, _maximum(input - input_at_target + margin, 0.0))
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    weight_at_target = _pick(weight, target)
    return total / t1 * weight_at_target


def _vjp_weight(input, target, weight, g, position, margin, length):
    """p=1, weight given"""
    t1 = float(length)
    weight_at_target = _pick(weight, target)
    t2 = _wide(g) * _wide(weight_at_target) / t1
    t3 = _narrow(t2, input)
    t4 = _narrow(-t2, input)
    input_at_target = _pick(input, target)
    t5 = input - input_at_target + margin <= 0.0
    t6 = position == target
    total = _row_sum(_where(t6, 0.0, _where(t5, 0.0, t4)))
    t7 = _narrow(total, input)
    return _where(t6, t7, _where(t5, 0.0, t3))


def _vjp_weight_in_doubles(input, target, weight, g, position, margin, length):
    """p=1, weight given, in doubles"""
    t1 = float(length)
    weight_at_target = _pick(weight, target)
    t2 = g * weight_at_target / t1
    t3 = -t2
    input_at_target = _pick(input, target)
    t4 = input - input_at_target + margin <= 0.0
    t5 = position == target
    total = np.add.reduce(_where(t5, 0.0, _where(t4, 0.0, t3)), axis=-1, keepdims=True)
    return _where(t5, total, _where(t4, 0.0, t2))


def _value_and_grad_weight(input, target, weight, g, position, margin, length):
    """p=1, weight given"""
    t1 = float(length)
    t2 = float(length)
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    total = _row_sum(_where(t5, 0.0, _maximum(t3, 0.0)))
    weight_at_target = _pick(weight, target)
    t6 = _wide(weight_at_target)
    t7 = _wide(g) * t6 / t2
    t8 = _narrow(t7, input)
    t9 = _narrow(-t7, input)
    total_2 = _row_sum(_where(t5, 0.0, _where(t4, 0.0, t9)))
    t10 = _narrow(total_2, input)
    d_input = _where(t5, t10, _where(t4, 0.0, t8))
    value = _narrow(total / t1 * t6, input)
    return value, d_input


def _value_and_grad_weight_in_doubles(input, target, weight, g, position, margin, length):
    """p=1, weight given, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    t3 = t2 <= 0.0
    t4 = position == target
    total = np.add.reduce(_where(t4, 0.0, _maximum(t2, 0.0)), axis=-1, keepdims=True)
    weight_at_target = _pick(weight, target)
    value = total / t1 * weight_at_target
    t5 = g * weight_at_target / t1
    t6 = -t5
    total_2 = np.add.reduce(_where(t4, 0.0, _where(t3, 0.0, t6)), axis=-1, keepdims=True)
    d_input = _where(t4, total_2, _where(t3, 0.0, t5))
    return value, d_input


def _value_p_2(input, target, position, margin, length):
    """p=2, weight absent"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    total = _row_sum(_where(position == target, 0.0, _where(t2 <= 0.0, 0.0, t2 * t2)))
    return _narrow(total / t1, input)


def _value_p_2_in_doubles(input, target, position, margin, length):
    """p=2, weight absent, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    t2 = _where(position == target, 0.0, _where(t2 <= 0.0, 0.0, t2 * t2))
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    return total / t1


def _vjp_p_2(input, target, g, position, margin, length):
    """p=2, weight absent"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = _narrow(2.0 * _wide(g), input)
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    t6 = _where(t5, 0.0, _where(t4, 0.0, t2 * (input_at_target - input - margin) / t1))
    total = _row_sum(t6)
    t7 = _narrow(total, input)
    return _where(t5, t7, _where(t4, 0.0, t2 * t3 / t1))


def _vjp_p_2_in_doubles(input, target, g, position, margin, length):
    """p=2, weight absent, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = 2.0 * g
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    t6 = _where(t5, 0.0, _where(t4, 0.0, t2 * (input_at_target - input - margin) / t1))
    total = np.add.reduce(t6, axis=-1, keepdims=True)
    return _where(t5, total, _where(t4, 0.0, t2 * t3 / t1))


def _value_and_grad_p_2(input, target, g, position, margin, length):
    """p=2, weight absent"""
    t1 = float(length)
    t2 = float(length)
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    total = _row_sum(_where(t5, 0.0, _where(t4, 0.0, t3 * t3)))
    t6 = _narrow(2.0 * _wide(g), input)
    t7 = _where(t5, 0.0, _where(t4, 0.0, t6 * (input_at_target - input - margin) / t2))
    total_2 = _row_sum(t7)
    t8 = _narrow(total_2, input)
    d_input = _where(t5, t8, _where(t4, 0.0, t6 * t3 / t2))
    value = _narrow(total / t1, input)
    return value, d_input


def _value_and_grad_p_2_in_doubles(input, target, g, position, margin, length):
    """p=2, weight absent, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    t3 = t2 <= 0.0
    t4 = position == target
    total = np.add.reduce(_where(t4, 0.0, _where(t3, 0.0, t2 * t2)), axis=-1, keepdims=True)
    value = total / t1
    t5 = 2.0 * g
    t6 = _where(t4, 0.0, _where(t3, 0.0, t5 * (input_at_target - input - margin) / t1))
    total_2 = np.add.reduce(t6, axis=-1, keepdims=True)
    d_input = _where(t4, total_2, _where(t3, 0.0, t5 * t2 / t1))
    return value, d_input


def _hvp_p_2(input, target, g, v, position, margin, length):
    """p=2, weight absent"""
    t1 = float(length)
    t2 = 2.0 * _wide(g)
    t3 = _narrow(t2, input)
    t4 = t3 * v / t1
    v_at_target = _pick(v, target)
    t5 = _narrow(t2 * _wide(v_at_target) / t1, input)
    input_at_target = _pick(input, target)
    t6 = input - input_at_target + margin <= 0.0
    t7 = position == target
    total = _row_sum(_where(t7, 0.0, _where(t6, 0.0, t5 - t4)))
    t8 = _narrow(total, input)
    return _where(t7, t8, _where(t6, 0.0, t4 - t5))


def _hvp_p_2_in_doubles(input, target, g, v, position, margin, length):
    """p=2, weight absent, in doubles"""
    t1 = float(length)
    t2 = 2.0 * g
    t3 = t2 * v / t1
    v_at_target = _pick(v, target)
    t2 = t2 * v_at_target / t1
    input_at_target = _pick(input, target)
    t4 = input - input_at_target + margin <= 0.0
    t5 = position == target
    total = np.add.reduce(_where(t5, 0.0, _where(t4, 0.0, t2 - t3)), axis=-1, keepdims=True)
    return _where(t5, total, _where(t4, 0.0, t3 - t2))


def _value_p_2_weight(input, target, weight, position, margin, length):
    """p=2, weight given"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    total = _row_sum(_where(position == target, 0.0, _where(t2 <= 0.0, 0.0, t2 * t2)))
    weight_at_target = _pick(weight, target)
    return _narrow(total / t1 * _wide(weight_at_target), input)


def _value_p_2_weight_in_doubles(input, target, weight, position, margin, length):
    """p=2, weight given, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    t2 = _where(position == target, 0.0, _where(t2 <= 0.0, 0.0, t2 * t2))
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    weight_at_target = _pick(weight, target)
    return total / t1 * weight_at_target


def _vjp_p_2_weight(input, target, weight, g, position, margin, length):
    """p=2, weight given"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    t2 = _narrow(2.0 * _wide(g) * _wide(weight_at_target), input)
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    t6 = _where(t5, 0.0, _where(t4, 0.0, t2 * (input_at_target - input - margin) / t1))
    total = _row_sum(t6)
    t7 = _narrow(total, input)
    return _where(t5, t7, _where(t4, 0.0, t2 * t3 / t1))


def _vjp_p_2_weight_in_doubles(input, target, weight, g, position, margin, length):
    """p=2, weight given, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    t2 = 2.0 * g * weight_at_target
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    t6 = _where(t5, 0.0, _where(t4, 0.0, t2 * (input_at_target - input - margin) / t1))
    total = np.add.reduce(t6, axis=-1, keepdims=True)
    return _where(t5, total, _where(t4, 0.0, t2 * t3 / t1))


def _value_and_grad_p_2_weight(input, target, weight, g, position, margin, length):
    """p=2, weight given"""
    t1 = float(length)
    t2 = float(length)
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    total = _row_sum(_where(t5, 0.0, _where(t4, 0.0, t3 * t3)))
    weight_at_target = _pick(weight, target)
    t6 = _wide(weight_at_target)
    t7 = _narrow(2.0 * _wide(g) * t6, input)
    t8 = _where(t5, 0.0, _where(t4, 0.0, t7 * (input_at_target - input - margin) / t2))
    total_2 = _row_sum(t8)
    t9 = _narrow(total_2, input)
    d_input = _where(t5, t9, _where(t4, 0.0, t7 * t3 / t2))
    value = _narrow(total / t1 * t6, input)
    return value, d_input


def _value_and_grad_p_2_weight_in_doubles(input, target, weight, g, position, margin, length):
    """p=2, weight given, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    t3 = t2 <= 0.0
    t4 = position == target
    total = np.add.reduce(_where(t4, 0.0, _where(t3, 0.0, t2 * t2)), axis=-1, keepdims=True)
    weight_at_target = _pick(weight, target)
    value = total / t1 * weight_at_target
    t5 = 2.0 * g * weight_at_target
    t6 = _where(t4, 0.0, _where(t3, 0.0, t5 * (input_at_target - input - margin) / t1))
    total_2 = np.add.reduce(t6, axis=-1, keepdims=True)
    d_input = _where(t4, total_2, _where(t3, 0.0, t5 * t2 / t1))
    return value, d_input


def _hvp_p_2_weight(input, target, weight, g, v, position, margin, length):
    """p=2, weight given"""
    t1 = float(length)
    weight_at_target = _pick(weight, target)
    t2 = 2.0 * _wide(g)
    t3 = _wide(weight_at_target)
    t4 = _narrow(t2 * t3, input)
    t5 = t4 * v / t1
    v_at_target = _pick(v, target)
    t6 = _narrow(t2 * _wide(v_at_target) * t3 / t1, input)
    input_at_target = _pick(input, target)
    t7 = input - input_at_target + margin <= 0.0
    t8 = position == target
    total = _row_sum(_where(t8, 0.0, _where(t7, 0.0, t6 - t5)))
    t9 = _narrow(total, input)
    return _where(t8, t9, _where(t7, 0.0, t5 - t6))


def _hvp_p_2_weight_in_doubles(input, target, weight, g, v, position, margin, length):
    """p=2, weight given, in doubles"""
    t1 = float(length)
    weight_at_target = _pick(weight, target)
    t2 = 2.0 * g
    t3 = t2 * weight_at_target
    t4 = t3 * v / t1
    v_at_target = _pick(v, target)
    t2 = t2 * v_at_target * weight_at_target / t1
    input_at_target = _pick(input, target)
    t5 = input - input_at_target + margin <= 0.0
    t6 = position == target
    total = np.add.reduce(_where(t6, 0.0, _where(t5, 0.0, t2 - t4)), axis=-1, keepdims=True)
    return _where(t6, total, _where(t5, 0.0, t4 - t2))


def _value_p_other(input, target, position, p, margin, length):
    """p=..., weight absent"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    total = _row_sum(_where(position == target, 0.0, _where(t2 <= 0.0, 0.0, np.power(t2, p))))
    return _narrow(total / t1, input)


def _value_p_other_in_doubles(input, target, position, p, margin, length):
    """p=..., weight absent, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    t2 = _where(position == target, 0.0, _where(t2 <= 0.0, 0.0, np.power(t2, p)))
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    return total / t1


def _vjp_p_other(input, target, g, position, p, margin, length):
    """p=..., weight absent"""
    t1 = p - 1.0
    t2 = float(length)
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    t4 = _narrow(p * _wide(g), input)
    t5 = t4 * np.power(t3, t1) / t2
    t6 = t3 <= 0.0
    t7 = position == target
    total = _row_sum(_where(t7, 0.0, _where(t6, 0.0, -t5)))
    t8 = _narrow(total, input)
    return _where(t7, t8, _where(t6, 0.0, t5))


def _vjp_p_other_in_doubles(input, target, g, position, p, margin, length):
    """p=..., weight absent, in doubles"""
    t1 = p - 1.0
    t2 = float(length)
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    t4 = p * g
    t5 = t4 * np.power(t3, t1) / t2
    t6 = t3 <= 0.0
    t7 = position == target
    total = np.add.reduce(_where(t7, 0.0, _where(t6, 0.0, -t5)), axis=-1, keepdims=True)
    return _where(t7, total, _where(t6, 0.0, t5))


def _value_and_grad_p_other(input, target, g, position, p, margin, length):
    """p=..., weight absent"""
    t1 = float(length)
    t2 = p - 1.0
    t3 = float(length)
    input_at_target = _pick(input, target)
    t4 = input - input_at_target + margin
    t5 = t4 <= 0.0
    t6 = position == target
    total = _row_sum(_where(t6, 0.0, _where(t5, 0.0, np.power(t4, p))))
    t7 = _narrow(p * _wide(g), input)
    t4 = t7 * np.power(t4, t2) / t3
    total_2 = _row_sum(_where(t6, 0.0, _where(t5, 0.0, -t4)))
    t8 = _narrow(total_2, input)
    d_input = _where(t6, t8, _where(t5, 0.0, t4))
    value = _narrow(total / t1, input)
    return value, d_input


def _value_and_grad_p_other_in_doubles(input, target, g, position, p, margin, length):
    """p=..., weight absent, in doubles"""
    t1 = float(length)
    t2 = p - 1.0
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    t6 = _where(t5, 0.0, _where(t4, 0.0, np.power(t3, p)))
    total = np.add.reduce(t6, axis=-1, keepdims=True)
    value = total / t1
    t7 = p * g
    t3 = t7 * np.power(t3, t2) / t1
    total_2 = np.add.reduce(_where(t5, 0.0, _where(t4, 0.0, -t3)), axis=-1, keepdims=True)
    d_input = _where(t5, total_2, _where(t4, 0.0, t3))
    return value, d_input


def _hvp_p_other(input, target, g, v, position, p, margin, length):
    """p=..., weight absent"""
    t1 = p - 2.0
    t2 = p * (p - 1.0)
    t3 = float(length)
    t4 = p * (1.0 - p)
    input_at_target = _pick(input, target)
    t5 = input - input_at_target + margin
    power = np.power(t5, t1)
    t6 = _wide(g)
    t7 = _narrow(t2 * t6, input)
    t8 = t7 * v * power / t3
    v_at_target = _pick(v, target)
    t9 = _narrow(t4 * t6 * _wide(v_at_target), input)
    t10 = t9 * power / t3
    t11 = t5 <= 0.0
    t12 = position == target
    total = _row_sum(_where(t12, 0.0, _where(t11, 0.0, -t8 - t10)))
    t13 = _narrow(total, input)
    return _where(t12, t13, _where(t11, 0.0, t8 + t10))


def _hvp_p_other_in_doubles(input, target, g, v, position, p, margin, length):
    """p=..., weight absent, in doubles"""
    t1 = p - 2.0
    t2 = p * (p - 1.0)
    t3 = float(length)
    t4 = p * (1.0 - p)
    input_at_target = _pick(input, target)
    t5 = input - input_at_target + margin
    power = np.power(t5, t1)
    t6 = t2 * g
    t7 = t6 * v * power / t3
    v_at_target = _pick(v, target)
    t8 = t4 * g * v_at_target
    t9 = t8 * power / t3
    t10 = t5 <= 0.0
    t11 = position == target
    total = np.add.reduce(_where(t11, 0.0, _where(t10, 0.0, -t7 - t9)), axis=-1, keepdims=True)
    return _where(t11, total, _where(t10, 0.0, t7 + t9))


def _value_p_other_weight(input, target, weight, position, p, margin, length):
    """p=..., weight given"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    total = _row_sum(_where(position == target, 0.0, _where(t2 <= 0.0, 0.0, np.power(t2, p))))
    weight_at_target = _pick(weight, target)
    return _narrow(total / t1 * _wide(weight_at_target), input)


def _value_p_other_weight_in_doubles(input, target, weight, position, p, margin, length):
    """p=..., weight given, in doubles"""
    t1 = float(length)
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + margin
    t2 = _where(position == target, 0.0, _where(t2 <= 0.0, 0.0, np.power(t2, p)))
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    weight_at_target = _pick(weight, target)
    return total / t1 * weight_at_target


def _vjp_p_other_weight(input, target, weight, g, position, p, margin, length):
    """p=..., weight given"""
    t1 = p - 1.0
    t2 = float(length)
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    weight_at_target = _pick(weight, target)
    t4 = _narrow(p * _wide(g) * _wide(weight_at_target), input)
    t5 = t4 * np.power(t3, t1) / t2
    t6 = t3 <= 0.0
    t7 = position == target
    total = _row_sum(_where(t7, 0.0, _where(t6, 0.0, -t5)))
    t8 = _narrow(total, input)
    return _where(t7, t8, _where(t6, 0.0, t5))


def _vjp_p_other_weight_in_doubles(input, target, weight, g, position, p, margin, length):
    """p=..., weight given, in doubles"""
    t1 = p - 1.0
    t2 = float(length)
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    weight_at_target = _pick(weight, target)
    t4 = p * g * weight_at_target
    t5 = t4 * np.power(t3, t1) / t2
    t6 = t3 <= 0.0
    t7 = position == target
    total = np.add.reduce(_where(t7, 0.0, _where(t6, 0.0, -t5)), axis=-1, keepdims=True)
    return _where(t7, total, _where(t6, 0.0, t5))


def _value_and_grad_p_other_weight(input, target, weight, g, position, p, margin, length):
    """p=..., weight given"""
    t1 = float(length)
    t2 = p - 1.0
    t3 = float(length)
    input_at_target = _pick(input, target)
    t4 = input - input_at_target + margin
    t5 = t4 <= 0.0
    t6 = position == target
    total = _row_sum(_where(t6, 0.0, _where(t5, 0.0, np.power(t4, p))))
    weight_at_target = _pick(weight, target)
    t7 = _wide(weight_at_target)
    t8 = _narrow(p * _wide(g) * t7, input)
    t4 = t8 * np.power(t4, t2) / t3
    total_2 = _row_sum(_where(t6, 0.0, _where(t5, 0.0, -t4)))
    t9 = _narrow(total_2, input)
    d_input = _where(t6, t9, _where(t5, 0.0, t4))
    value = _narrow(total / t1 * t7, input)
    return value, d_input


def _value_and_grad_p_other_weight_in_doubles(input, target, weight, g, position, p, margin, length):
    """p=..., weight given, in doubles"""
    t1 = float(length)
    t2 = p - 1.0
    input_at_target = _pick(input, target)
    t3 = input - input_at_target + margin
    t4 = t3 <= 0.0
    t5 = position == target
    t6 = _where(t5, 0.0, _where(t4, 0.0, np.power(t3, p)))
    total = np.add.reduce(t6, axis=-1, keepdims=True)
    weight_at_target = _pick(weight, target)
    value = total / t1 * weight_at_target
    t7 = p * g * weight_at_target
    t3 = t7 * np.power(t3, t2) / t1
    total_2 = np.add.reduce(_where(t5, 0.0, _where(t4, 0.0, -t3)), axis=-1, keepdims=True)
    d_input = _where(t5, total_2, _where(t4, 0.0, t3))
    return value, d_input


def _hvp_p_other_weight(input, target, weight, g, v, position, p, margin, length):
    """p=..., weight given"""
    t1 = p - 2.0
    t2 = p * (p - 1.0)
    t3 = float(length)
    t4 = p * (1.0 - p)
    input_at_target = _pick(input, target)
    t5 = input - input_at_target + margin
    power = np.power(t5, t1)
    weight_at_target = _pick(weight, target)
    t6 = _wide(g)
    t7 = _wide(weight_at_target)
    t8 = _narrow(t2 * t6 * t7, input)
    t9 = t8 * v * power / t3
    v_at_target = _pick(v, target)
    t10 = _narrow(t4 * t6 * _wide(v_at_target) * t7, input)
    t11 = t10 * power / t3
    t12 = t5 <= 0.0
    t13 = position == target
    total = _row_sum(_where(t13, 0.0, _where(t12, 0.0, -t9 - t11)))
    t14 = _narrow(total, input)
    return _where(t13, t14, _where(t12, 0.0, t9 + t11))


def _hvp_p_other_weight_in_doubles(input, target, weight, g, v, position, p, margin, length):
    """p=..., weight given, in doubles"""
    t1 = p - 2.0
    t2 = p * (p - 1.0)
    t3 = float(length)
    t4 = p * (1.0 - p)
    input_at_target = _pick(input, target)
    t5 = input - input_at_target + margin
    power = np.power(t5, t1)
    weight_at_target = _pick(weight, target)
    t6 = t2 * g * weight_at_target
    t7 = t6 * v * power / t3
    v_at_target = _pick(v, target)
    t8 = t4 * g * v_at_target * weight_at_target
    t9 = t8 * power / t3
    t10 = t5 <= 0.0
    t11 = position == target
    total = np.add.reduce(_where(t11, 0.0, _where(t10, 0.0, -t7 - t9)), axis=-1, keepdims=True)
    return _where(t11, total, _where(t10, 0.0, t7 + t9))


_SPEC = _Function(
    name="multi_margin_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("p", "param", domain=_Domain(0, float('inf'), True, True)),
        _Argument("margin", "param"),
        _Argument("weight", "const"),
    ),
    variants={
        (1, "absent"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value,
                    ("input", "target", "position"),
                    ("margin", "length"),
                    ("value",),
                    doubles=_value_in_doubles,
                ),
                "vjp": _Body(
                    _vjp,
                    ("input", "target", "g", "position"),
                    ("margin", "length"),
                    ("input",),
                    doubles=_vjp_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("margin", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(_hvp, (), (), ("input",), doubles=_hvp),
            },
        ),
        (1, "given"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_weight,
                    ("input", "target", "weight", "position"),
                    ("margin", "length"),
                    ("value",),
                    doubles=_value_weight_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("margin", "length"),
                    ("input",),
                    doubles=_vjp_weight_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("margin", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_weight_in_doubles,
                ),
                "hvp": _Body(_hvp, (), (), ("input",), doubles=_hvp),
            },
        ),
        (2, "absent"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_p_2,
                    ("input", "target", "position"),
                    ("margin", "length"),
                    ("value",),
                    doubles=_value_p_2_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_p_2,
                    ("input", "target", "g", "position"),
                    ("margin", "length"),
                    ("input",),
                    doubles=_vjp_p_2_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_2,
                    ("input", "target", "g", "position"),
                    ("margin", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_p_2_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_p_2,
                    ("input", "target", "g", "v", "position"),
                    ("margin", "length"),
                    ("input",),
                    doubles=_hvp_p_2_in_doubles,
                ),
            },
        ),
        (2, "given"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_p_2_weight,
                    ("input", "target", "weight", "position"),
                    ("margin", "length"),
                    ("value",),
                    doubles=_value_p_2_weight_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_p_2_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("margin", "length"),
                    ("input",),
                    doubles=_vjp_p_2_weight_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_2_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("margin", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_p_2_weight_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_p_2_weight,
                    ("input", "target", "weight", "g", "v", "position"),
                    ("margin", "length"),
                    ("input",),
                    doubles=_hvp_p_2_weight_in_doubles,
                ),
            },
        ),
        ("other", "absent"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_p_other,
                    ("input", "target", "position"),
                    ("p", "margin", "length"),
                    ("value",),
                    doubles=_value_p_other_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_p_other,
                    ("input", "target", "g", "position"),
                    ("p", "margin", "length"),
                    ("input",),
                    doubles=_vjp_p_other_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_other,
                    ("input", "target", "g", "position"),
                    ("p", "margin", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_p_other_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_p_other,
                    ("input", "target", "g", "v", "position"),
                    ("p", "margin", "length"),
                    ("input",),
                    doubles=_hvp_p_other_in_doubles,
                ),
            },
        ),
        ("other", "given"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_p_other_weight,
                    ("input", "target", "weight", "position"),
                    ("p", "margin", "length"),
                    ("value",),
                    doubles=_value_p_other_weight_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_p_other_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("p", "margin", "length"),
                    ("input",),
                    doubles=_vjp_p_other_weight_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_other_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("p", "margin", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_p_other_weight_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_p_other_weight,
                    ("input", "target", "weight", "g", "v", "position"),
                    ("p", "margin", "length"),
                    ("input",),
                    doubles=_hvp_p_other_weight_in_doubles,
                ),
            },
        ),
    },
    selectors=(("p", (1, 2)), ("weight", ())),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def multi_margin_loss(input, target, *, p=1, margin=1.0, weight=None, axis=-1, reduction="mean", out=None):
    """Mean over the other classes of how far each comes within the margin of the label's score, to the
    power p.

        multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
                            + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
                            (0, True)), True)))/length

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    p: number, 0 < p; default 1.
    margin: number; default 1.0.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: PyTorch, torch.nn.functional.multi_margin_loss
    """
    return _loss(_SPEC, "multi_margin_loss", (input, target, p, margin, weight), axis, reduction, out)


def multi_margin_loss_vjp(
    g, input, target, *, p=1, margin=1.0, weight=None, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of multi_margin_loss, given the cotangent g of its result.

    multi_margin_loss: Mean over the other classes of how far each comes within the margin of the
    label's score, to the power p.

        multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
                            + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
                            (0, True)), True)))/length

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    p: number, 0 < p; default 1.
    margin: number; default 1.0.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: PyTorch, torch.nn.functional.multi_margin_loss
    """
    return _cotangents(
        _SPEC, "multi_margin_loss_vjp", g, (input, target, p, margin, weight), axis, reduction, wrt, out
    )


def multi_margin_loss_value_and_grad(
    input, target, *, p=1, margin=1.0, weight=None, axis=-1, reduction="mean", out=None
):
    """Value of multi_margin_loss and its derivative, in one pass.

    multi_margin_loss: Mean over the other classes of how far each comes within the margin of the
    label's score, to the power p.

        multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
                            + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
                            (0, True)), True)))/length

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    p: number, 0 < p; default 1.
    margin: number; default 1.0.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what multi_margin_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: PyTorch, torch.nn.functional.multi_margin_loss
    """
    return _loss_pair(
        _SPEC, "multi_margin_loss_value_and_grad", (input, target, p, margin, weight), axis, reduction, out
    )


def multi_margin_loss_hvp(
    v, input, target, *, p=1, margin=1.0, weight=None, axis=-1, reduction="mean", out=None
):
    """Hessian of multi_margin_loss in input times v.

    multi_margin_loss: Mean over the other classes of how far each comes within the margin of the
    label's score, to the power p.

        multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
                            + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
                            (0, True)), True)))/length

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    p: number, 0 < p; default 1.
    margin: number; default 1.0.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: PyTorch, torch.nn.functional.multi_margin_loss
    """
    return _curvature(
        _SPEC, "multi_margin_loss_hvp", "hvp", v, (input, target, p, margin, weight), axis, reduction, out
    )
