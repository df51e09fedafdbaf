# Made by symdl 0.1.0 from cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
#                     target)
#                     0  otherwise
"""Cross entropy of a label and the softmax of a row of logits, or of a row of probabilities and that
softmax."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_lse, _row_lse_in_doubles, _row_max, _row_sum
from ._numeric import _narrow, _pick, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "cross_entropy",
    "cross_entropy_vjp",
    "cross_entropy_value_and_grad",
    "cross_entropy_hvp",
    "cross_entropy_hess_diag",
]


def _value(input, target, ignore_index):
    """target label, weight absent, label_smoothing=0"""
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t1 = _wide(largest) - _wide(input_at_target) + np.log1p(tail)
    return _narrow(np.where(ignore_index != target, t1, 0.0), input)


def _value_in_doubles(input, target, ignore_index):
    """target label, weight absent, label_smoothing=0, in doubles"""
    largest, tail = _row_lse_in_doubles(input)
    input_at_target = _pick(input, target)
    return _where(ignore_index != target, largest - input_at_target + np.log1p(tail), 0.0)


def _weight(target, ignore_index):
    """target label, weight absent, label_smoothing=0"""
    return _wide(np.where(ignore_index != target, 1.0, 0.0))


def _weight_in_doubles(target, ignore_index):
    """target label, weight absent, label_smoothing=0, in doubles"""
    return np.where(ignore_index != target, 1.0, 0.0)


def _vjp(input, target, g, position, ignore_index):
    """target label, weight absent, label_smoothing=0"""
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t1 = ignore_index != target
    t2 = _wide(g) * np.expm1(_wide(input_at_target) - _wide(largest) - np.log1p(tail))
    t3 = _narrow(np.where(t1, t2, 0.0), input)
    t4 = input - largest
    t5 = t4 - input
    t5 = input - (t4 - t5) - (largest + t5)
    exp = np.exp(t4)
    t6 = _narrow(1.0 + tail, input)
    t5 = _where(t1, g * ((exp + exp * _where(t5 == t5, t5, 0.0)) / t6), 0.0)
    return _where(position == target, t3, t5)


def _vjp_in_doubles(input, target, g, position, ignore_index):
    """target label, weight absent, label_smoothing=0, in doubles"""
    largest = _row_max(input)
    t1 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t2 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(ties > 1.0, t2, others)
    input_at_target = _pick(input, target)
    t3 = ignore_index != target
    t4 = _where(t3, g * np.expm1(input_at_target - largest - np.log1p(t2)), 0.0)
    t2 = 1.0 + t2
    return _where(position == target, t4, _where(t3, g * (exp / t2), 0.0))


def _value_and_grad(input, target, g, position, ignore_index):
    """target label, weight absent, label_smoothing=0"""
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t1 = _wide(largest)
    t2 = _wide(input_at_target)
    t3 = ignore_index != target
    value = _narrow(np.where(t3, t1 - t2 + log1p, 0.0), input)
    t4 = _narrow(np.where(t3, _wide(g) * np.expm1(t2 - t1 - log1p), 0.0), input)
    t5 = input - largest
    t6 = t5 - input
    t6 = input - (t5 - t6) - (largest + t6)
    exp = np.exp(t5)
    t7 = _narrow(1.0 + tail, input)
    t6 = _where(t3, g * ((exp + exp * _where(t6 == t6, t6, 0.0)) / t7), 0.0)
    d_input = _where(position == target, t4, t6)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, position, ignore_index):
    """target label, weight absent, label_smoothing=0, in doubles"""
    largest = _row_max(input)
    t1 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t2 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(ties > 1.0, t2, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t2)
    t3 = ignore_index != target
    value = _where(t3, largest - input_at_target + log1p, 0.0)
    t4 = _where(t3, g * np.expm1(input_at_target - largest - log1p), 0.0)
    t2 = 1.0 + t2
    d_input = _where(position == target, t4, _where(t3, g * (exp / t2), 0.0))
    return value, d_input


def _hvp(input, target, g, v, ignore_index):
    """target label, weight absent, label_smoothing=0"""
    largest, tail = _row_lse(input)
    t1 = input - largest
    t2 = t1 - input
    t2 = input - (t1 - t2) - (largest + t2)
    exp = np.exp(t1)
    t3 = _narrow(1.0 + tail, input)
    t2 = (exp + exp * _where(t2 == t2, t2, 0.0)) / t3
    total = _row_sum(v * t2)
    t4 = _wide(g) * total
    t5 = ignore_index != target
    return _where(t5, _narrow(_wide(g * v) - t4, input) * t2, 0.0)


def _hvp_in_doubles(input, target, g, v, ignore_index):
    """target label, weight absent, label_smoothing=0, in doubles"""
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t1 = total * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t1 = _where(total > 1.0, t1, total)
    t2 = exp / t1
    total_2 = np.add.reduce(v * t2, axis=-1, keepdims=True)
    t3 = g * total_2
    t4 = ignore_index != target
    return _where(t4, (g * v - t3) * t2, 0.0)


def _hess_diag(input, target, g, ignore_index):
    """target label, weight absent, label_smoothing=0"""
    largest, tail = _row_lse(input)
    t1 = input - largest
    t2 = t1 - input
    t2 = input - (t1 - t2) - (largest + t2)
    exp = np.exp(t1)
    t3 = _narrow(1.0 + tail, input)
    t4 = _narrow(np.log1p(tail), input)
    t5 = ignore_index != target
    t2 = -(g * ((exp + exp * _where(t2 == t2, t2, 0.0)) / t3) * np.expm1(t1 - t4))
    return _where(t5, t2, 0.0)


def _hess_diag_in_doubles(input, target, g, ignore_index):
    """target label, weight absent, label_smoothing=0, in doubles"""
    largest = _row_max(input)
    t1 = input == largest
    t2 = input - largest
    exp = np.exp(t2)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    t4 = 1.0 + t3
    log1p = np.log1p(t3)
    t5 = ignore_index != target
    return _where(t5, -(g * (exp / t4) * np.expm1(t2 - log1p)), 0.0)


def _value_label_smoothing_other(input, target, ignore_index, label_smoothing, length):
    """target label, weight absent, label_smoothing=..."""
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    largest, tail = _row_lse(input)
    log1p = np.log1p(tail)
    t3 = _narrow(log1p, input)
    total = _row_sum(input - largest - t3)
    input_at_target = _pick(input, target)
    t4 = t2 * (_wide(input_at_target) - _wide(largest) - log1p)
    t4 = np.where(ignore_index != target, -(label_smoothing * (total / t1)) - t4, 0.0)
    return _narrow(t4, input)


def _value_label_smoothing_other_in_doubles(input, target, ignore_index, label_smoothing, length):
    """target label, weight absent, label_smoothing=..., in doubles"""
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    total = np.add.reduce(input - largest - log1p, axis=-1, keepdims=True)
    input_at_target = _pick(input, target)
    t3 = -(label_smoothing * (total / t1)) - t2 * (input_at_target - largest - log1p)
    return _where(ignore_index != target, t3, 0.0)


def _vjp_label_smoothing_other(input, target, g, position, ignore_index, label_smoothing, length):
    """target label, weight absent, label_smoothing=..."""
    t1 = float(length)
    t2 = _wide(g)
    t3 = label_smoothing * t2
    t4 = t3 / t1
    t5 = _narrow(t4, input)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t6 = ignore_index != target
    t3 = t3 + t2 * np.expm1(_wide(input_at_target) - _wide(largest) - np.log1p(tail)) - t4
    t7 = _narrow(np.where(t6, t3, 0.0), input)
    t8 = input - largest
    t9 = t8 - input
    t9 = input - (t8 - t9) - (largest + t9)
    exp = np.exp(t8)
    t10 = _narrow(1.0 + tail, input)
    t9 = _where(t6, g * ((exp + exp * _where(t9 == t9, t9, 0.0)) / t10) - t5, 0.0)
    return _where(position == target, t7, t9)


def _vjp_label_smoothing_other_in_doubles(input, target, g, position, ignore_index, label_smoothing, length):
    """target label, weight absent, label_smoothing=..., in doubles"""
    t1 = float(length)
    t2 = label_smoothing * g
    t3 = t2 / t1
    largest = _row_max(input)
    t4 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t4, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t4, axis=-1, keepdims=True)
    t5 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t5 = _where(ties > 1.0, t5, others)
    input_at_target = _pick(input, target)
    t6 = ignore_index != target
    t2 = _where(t6, t2 + g * np.expm1(input_at_target - largest - np.log1p(t5)) - t3, 0.0)
    t5 = 1.0 + t5
    return _where(position == target, t2, _where(t6, g * (exp / t5) - t3, 0.0))


def _value_and_grad_label_smoothing_other(input, target, g, position, ignore_index, label_smoothing, length):
    """target label, weight absent, label_smoothing=..."""
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    t3 = float(length)
    largest, tail = _row_lse(input)
    log1p = np.log1p(tail)
    t4 = _narrow(log1p, input)
    t5 = input - largest
    total = _row_sum(t5 - t4)
    input_at_target = _pick(input, target)
    t6 = _wide(input_at_target) - _wide(largest) - log1p
    t7 = ignore_index != target
    t8 = _wide(g)
    t9 = label_smoothing * t8
    t10 = t9 / t3
    t11 = _narrow(t10, input)
    t12 = _narrow(np.where(t7, t9 + t8 * np.expm1(t6) - t10, 0.0), input)
    t13 = t5 - input
    t13 = input - (t5 - t13) - (largest + t13)
    exp = np.exp(t5)
    t14 = _narrow(1.0 + tail, input)
    t13 = _where(t7, g * ((exp + exp * _where(t13 == t13, t13, 0.0)) / t14) - t11, 0.0)
    d_input = _where(position == target, t12, t13)
    value = _narrow(np.where(t7, -(label_smoothing * (total / t1)) - t2 * t6, 0.0), input)
    return value, d_input


def _value_and_grad_label_smoothing_other_in_doubles(
    input, target, g, position, ignore_index, label_smoothing, length
):
    """target label, weight absent, label_smoothing=..., in doubles"""
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    largest = _row_max(input)
    t3 = input == largest
    t4 = input - largest
    exp = np.exp(t4)
    others = np.add.reduce(_where(t3, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t3, axis=-1, keepdims=True)
    t5 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t5 = _where(ties > 1.0, t5, others)
    log1p = np.log1p(t5)
    total = np.add.reduce(t4 - log1p, axis=-1, keepdims=True)
    input_at_target = _pick(input, target)
    t6 = input_at_target - largest - log1p
    t7 = ignore_index != target
    value = _where(t7, -(label_smoothing * (total / t1)) - t2 * t6, 0.0)
    t8 = label_smoothing * g
    t9 = t8 / t1
    t8 = _where(t7, t8 + g * np.expm1(t6) - t9, 0.0)
    t5 = 1.0 + t5
    d_input = _where(position == target, t8, _where(t7, g * (exp / t5) - t9, 0.0))
    return value, d_input


def _value_weight(input, target, weight, ignore_index):
    """target label, weight given, label_smoothing=0"""
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    t1 = (_wide(input_at_target) - _wide(largest) - np.log1p(tail)) * _wide(weight_at_target)
    return _narrow(np.where(ignore_index != target, -t1, 0.0), input)


def _value_weight_in_doubles(input, target, weight, ignore_index):
    """target label, weight given, label_smoothing=0, in doubles"""
    largest, tail = _row_lse_in_doubles(input)
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    t1 = -((input_at_target - largest - np.log1p(tail)) * weight_at_target)
    return _where(ignore_index != target, t1, 0.0)


def _weight_weight(target, weight, ignore_index):
    """target label, weight given, label_smoothing=0"""
    weight_at_target = _pick(weight, target)
    return _narrow(np.where(ignore_index != target, _wide(weight_at_target), 0.0), weight)


def _weight_weight_in_doubles(target, weight, ignore_index):
    """target label, weight given, label_smoothing=0, in doubles"""
    weight_at_target = _pick(weight, target)
    return _where(ignore_index != target, weight_at_target, 0.0)


def _vjp_weight(input, target, weight, g, position, ignore_index):
    """target label, weight given, label_smoothing=0"""
    weight_at_target = _pick(weight, target)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t1 = _wide(g) * _wide(weight_at_target)
    t2 = _narrow(t1, input)
    t3 = ignore_index != target
    t1 = t1 * np.expm1(_wide(input_at_target) - _wide(largest) - np.log1p(tail))
    t4 = _narrow(np.where(t3, t1, 0.0), input)
    t5 = input - largest
    t6 = t5 - input
    t6 = input - (t5 - t6) - (largest + t6)
    exp = np.exp(t5)
    t7 = _narrow(1.0 + tail, input)
    t6 = _where(t3, t2 * ((exp + exp * _where(t6 == t6, t6, 0.0)) / t7), 0.0)
    return _where(position == target, t4, t6)


def _vjp_weight_in_doubles(input, target, weight, g, position, ignore_index):
    """target label, weight given, label_smoothing=0, in doubles"""
    weight_at_target = _pick(weight, target)
    largest = _row_max(input)
    t1 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t2 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(ties > 1.0, t2, others)
    input_at_target = _pick(input, target)
    t3 = g * weight_at_target
    t4 = ignore_index != target
    t5 = _where(t4, t3 * np.expm1(input_at_target - largest - np.log1p(t2)), 0.0)
    t2 = 1.0 + t2
    return _where(position == target, t5, _where(t4, t3 * (exp / t2), 0.0))


def _value_and_grad_weight(input, target, weight, g, position, ignore_index):
    """target label, weight given, label_smoothing=0"""
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t1 = _wide(input_at_target) - _wide(largest) - np.log1p(tail)
    weight_at_target = _pick(weight, target)
    t2 = _wide(weight_at_target)
    t3 = ignore_index != target
    value = _narrow(np.where(t3, -(t1 * t2), 0.0), input)
    t2 = _wide(g) * t2
    t4 = _narrow(t2, input)
    t5 = _narrow(np.where(t3, t2 * np.expm1(t1), 0.0), input)
    t6 = input - largest
    t7 = t6 - input
    t7 = input - (t6 - t7) - (largest + t7)
    exp = np.exp(t6)
    t8 = _narrow(1.0 + tail, input)
    t7 = _where(t3, t4 * ((exp + exp * _where(t7 == t7, t7, 0.0)) / t8), 0.0)
    d_input = _where(position == target, t5, t7)
    return value, d_input


def _value_and_grad_weight_in_doubles(input, target, weight, g, position, ignore_index):
    """target label, weight given, label_smoothing=0, in doubles"""
    largest = _row_max(input)
    t1 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t2 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(ties > 1.0, t2, others)
    input_at_target = _pick(input, target)
    t3 = input_at_target - largest - np.log1p(t2)
    weight_at_target = _pick(weight, target)
    t4 = ignore_index != target
    value = _where(t4, -(t3 * weight_at_target), 0.0)
    t5 = g * weight_at_target
    t3 = _where(t4, t5 * np.expm1(t3), 0.0)
    t2 = 1.0 + t2
    d_input = _where(position == target, t3, _where(t4, t5 * (exp / t2), 0.0))
    return value, d_input


def _hvp_weight(input, target, weight, g, v, ignore_index):
    """target label, weight given, label_smoothing=0"""
    weight_at_target = _pick(weight, target)
    t1 = _wide(g) * _wide(weight_at_target)
    t2 = _narrow(t1, input)
    largest, tail = _row_lse(input)
    t3 = input - largest
    t4 = t3 - input
    t4 = input - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t5 = _narrow(1.0 + tail, input)
    t4 = (exp + exp * _where(t4 == t4, t4, 0.0)) / t5
    total = _row_sum(v * t4)
    t1 = t1 * total
    t6 = ignore_index != target
    return _where(t6, _narrow(_wide(t2 * v) - t1, input) * t4, 0.0)


def _hvp_weight_in_doubles(input, target, weight, g, v, ignore_index):
    """target label, weight given, label_smoothing=0, in doubles"""
    weight_at_target = _pick(weight, target)
    t1 = g * weight_at_target
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t2 = total * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(total > 1.0, t2, total)
    t3 = exp / t2
    total_2 = np.add.reduce(v * t3, axis=-1, keepdims=True)
    t4 = t1 * total_2
    t5 = ignore_index != target
    return _where(t5, (t1 * v - t4) * t3, 0.0)


def _hess_diag_weight(input, target, weight, g, ignore_index):
    """target label, weight given, label_smoothing=0"""
    weight_at_target = _pick(weight, target)
    largest, tail = _row_lse(input)
    t1 = input - largest
    t2 = t1 - input
    t2 = input - (t1 - t2) - (largest + t2)
    exp = np.exp(t1)
    t3 = _narrow(1.0 + tail, input)
    t4 = _narrow(np.log1p(tail), input)
    t5 = _narrow(_wide(g) * _wide(weight_at_target), input)
    t6 = ignore_index != target
    t2 = -(t5 * ((exp + exp * _where(t2 == t2, t2, 0.0)) / t3) * np.expm1(t1 - t4))
    return _where(t6, t2, 0.0)


def _hess_diag_weight_in_doubles(input, target, weight, g, ignore_index):
    """target label, weight given, label_smoothing=0, in doubles"""
    weight_at_target = _pick(weight, target)
    largest = _row_max(input)
    t1 = input == largest
    t2 = input - largest
    exp = np.exp(t2)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    t4 = 1.0 + t3
    log1p = np.log1p(t3)
    t5 = g * weight_at_target
    t6 = ignore_index != target
    return _where(t6, -(t5 * (exp / t4) * np.expm1(t2 - log1p)), 0.0)


def _value_weight_label_smoothing_other(input, target, weight, ignore_index, label_smoothing, length):
    """target label, weight given, label_smoothing=..."""
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    largest, tail = _row_lse(input)
    log1p = np.log1p(tail)
    t3 = _narrow(log1p, input)
    total = _row_sum(weight * (input - largest - t3))
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    t4 = t2 * (_wide(input_at_target) - _wide(largest) - log1p) * _wide(weight_at_target)
    t4 = np.where(ignore_index != target, -(label_smoothing * (total / t1)) - t4, 0.0)
    return _narrow(t4, input)


def _value_weight_label_smoothing_other_in_doubles(
    input, target, weight, ignore_index, label_smoothing, length
):
    """target label, weight given, label_smoothing=..., in doubles"""
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    total = np.add.reduce(weight * (input - largest - log1p), axis=-1, keepdims=True)
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    t3 = t2 * (input_at_target - largest - log1p) * weight_at_target
    return _where(ignore_index != target, -(label_smoothing * (total / t1)) - t3, 0.0)


def _vjp_weight_label_smoothing_other(
    input, target, weight, g, position, ignore_index, label_smoothing, length
):
    """target label, weight given, label_smoothing=..."""
    t1 = float(length)
    t2 = float(length)
    total = _row_sum(weight)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t3 = _wide(input_at_target)
    t4 = _wide(largest)
    t5 = t3 - t4
    t6 = t5 - t3
    t3 = t3 - (t5 - t6) - (t4 + t6)
    exp = np.exp(t5)
    t7 = 1.0 + tail
    t8 = _wide(g)
    t9 = label_smoothing * t8
    t10 = _narrow(t9, input)
    t11 = t9 * (total / t1)
    weight_at_target = _pick(weight, target)
    expm = np.expm1(t5 - np.log1p(tail))
    t12 = _wide(weight_at_target)
    t9 = t9 * t12
    t13 = _narrow(t9, input)
    t8 = t8 * t12
    t14 = _narrow(t8, input)
    t3 = t11 * ((exp + exp * np.where(t3 == t3, t3, 0.0)) / t7) + t8 * expm - t9 * expm
    t15 = ignore_index != target
    t16 = input - largest
    t17 = t16 - input
    t17 = input - (t16 - t17) - (largest + t17)
    exp_2 = np.exp(t16)
    t18 = _narrow(t7, input)
    t17 = (exp_2 + exp_2 * _where(t17 == t17, t17, 0.0)) / t18
    t19 = _narrow(t11, input)
    t20 = _narrow(np.where(t15, t3 - t9 / t2, 0.0), input)
    t17 = _where(t15, t19 * t17 + t14 * t17 - t13 * t17 - t10 * weight / t2, 0.0)
    return _where(position == target, t20, t17)


def _vjp_weight_label_smoothing_other_in_doubles(
    input, target, weight, g, position, ignore_index, label_smoothing, length
):
    """target label, weight given, label_smoothing=..., in doubles"""
    t1 = float(length)
    total = np.add.reduce(weight, axis=-1, keepdims=True)
    largest = _row_max(input)
    t2 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    t4 = input_at_target - largest
    t5 = 1.0 + t3
    t6 = label_smoothing * g
    t7 = t6 * (total / t1)
    weight_at_target = _pick(weight, target)
    expm = np.expm1(t4 - np.log1p(t3))
    t8 = t6 * weight_at_target
    t9 = g * weight_at_target
    t10 = ignore_index != target
    t4 = _where(t10, t7 * (np.exp(t4) / t5) + t9 * expm - t8 * expm - t8 / t1, 0.0)
    t11 = exp / t5
    t11 = _where(t10, t7 * t11 + t9 * t11 - t8 * t11 - t6 * weight / t1, 0.0)
    return _where(position == target, t4, t11)


def _value_and_grad_weight_label_smoothing_other(
    input, target, weight, g, position, ignore_index, label_smoothing, length
):
    """target label, weight given, label_smoothing=..."""
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    t3 = float(length)
    largest, tail = _row_lse(input)
    log1p = np.log1p(tail)
    t4 = _narrow(log1p, input)
    t5 = input - largest
    total = _row_sum(weight * (t5 - t4))
    input_at_target = _pick(input, target)
    t6 = _wide(input_at_target)
    t7 = _wide(largest)
    t8 = t6 - t7
    t9 = t8 - log1p
    weight_at_target = _pick(weight, target)
    t10 = _wide(weight_at_target)
    t11 = ignore_index != target
    total_2 = _row_sum(weight)
    t12 = t8 - t6
    t6 = t6 - (t8 - t12) - (t7 + t12)
    exp = np.exp(t8)
    t13 = 1.0 + tail
    t14 = _wide(g)
    t15 = label_smoothing * t14
    t16 = _narrow(t15, input)
    t17 = t15 * (total_2 / t1)
    expm = np.expm1(t9)
    t15 = t15 * t10
    t18 = _narrow(t15, input)
    t14 = t14 * t10
    t19 = _narrow(t14, input)
    t6 = t17 * ((exp + exp * np.where(t6 == t6, t6, 0.0)) / t13) + t14 * expm - t15 * expm
    t20 = t5 - input
    t20 = input - (t5 - t20) - (largest + t20)
    exp_2 = np.exp(t5)
    t21 = _narrow(t13, input)
    t20 = (exp_2 + exp_2 * _where(t20 == t20, t20, 0.0)) / t21
    t22 = _narrow(t17, input)
    t23 = _narrow(np.where(t11, t6 - t15 / t3, 0.0), input)
    t20 = _where(t11, t22 * t20 + t19 * t20 - t18 * t20 - t16 * weight / t3, 0.0)
    d_input = _where(position == target, t23, t20)
    t9 = np.where(t11, -(label_smoothing * (total / t1)) - t2 * t9 * t10, 0.0)
    value = _narrow(t9, input)
    return value, d_input


def _value_and_grad_weight_label_smoothing_other_in_doubles(
    input, target, weight, g, position, ignore_index, label_smoothing, length
):
    """target label, weight given, label_smoothing=..., in doubles"""
    t1 = float(length)
    t2 = 1.0 - label_smoothing
    largest = _row_max(input)
    t3 = input == largest
    t4 = input - largest
    exp = np.exp(t4)
    others = np.add.reduce(_where(t3, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t3, axis=-1, keepdims=True)
    t5 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t5 = _where(ties > 1.0, t5, others)
    log1p = np.log1p(t5)
    total = np.add.reduce(weight * (t4 - log1p), axis=-1, keepdims=True)
    input_at_target = _pick(input, target)
    t6 = input_at_target - largest
    t7 = t6 - log1p
    weight_at_target = _pick(weight, target)
    t8 = ignore_index != target
    value = _where(t8, -(label_smoothing * (total / t1)) - t2 * t7 * weight_at_target, 0.0)
    total_2 = np.add.reduce(weight, axis=-1, keepdims=True)
    t5 = 1.0 + t5
    t9 = label_smoothing * g
    t10 = t9 * (total_2 / t1)
    expm = np.expm1(t7)
    t11 = t9 * weight_at_target
    t12 = g * weight_at_target
    t6 = _where(t8, t10 * (np.exp(t6) / t5) + t12 * expm - t11 * expm - t11 / t1, 0.0)
    t13 = exp / t5
    t13 = _where(t8, t10 * t13 + t12 * t13 - t11 * t13 - t9 * weight / t1, 0.0)
    d_input = _where(position == target, t6, t13)
    return value, d_input


def _hvp_weight_label_smoothing_other(input, target, weight, g, v, ignore_index, label_smoothing, length):
    """target label, weight given, label_smoothing=..."""
    t1 = float(length)
    total = _row_sum(weight)
    t2 = _wide(g)
    t3 = label_smoothing * t2
    t4 = t3 * (total / t1)
    t5 = _narrow(t4, input)
    weight_at_target = _pick(weight, target)
    t6 = _wide(weight_at_target)
    t3 = t3 * t6
    t7 = _narrow(t3, input)
    largest, tail = _row_lse(input)
    t8 = input - largest
    t9 = t8 - input
    t9 = input - (t8 - t9) - (largest + t9)
    exp = np.exp(t8)
    t10 = _narrow(1.0 + tail, input)
    t9 = (exp + exp * _where(t9 == t9, t9, 0.0)) / t10
    total_2 = _row_sum(v * t9)
    t4 = t4 * total_2
    t3 = t3 * total_2
    t2 = t2 * t6
    t11 = _narrow(t2, input)
    t2 = t2 * total_2
    t12 = _narrow(_wide(_narrow(_wide(t5 * v + t11 * v - t7 * v) + t3, input)) - t4, input)
    t13 = ignore_index != target
    return _where(t13, _narrow(_wide(t12) - t2, input) * t9, 0.0)


def _hvp_weight_label_smoothing_other_in_doubles(
    input, target, weight, g, v, ignore_index, label_smoothing, length
):
    """target label, weight given, label_smoothing=..., in doubles"""
    t1 = float(length)
    total = np.add.reduce(weight, axis=-1, keepdims=True)
    t2 = label_smoothing * g
    t3 = t2 * (total / t1)
    weight_at_target = _pick(weight, target)
    t2 = t2 * weight_at_target
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total_2 = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t4 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(total_2 > 1.0, t4, total_2)
    t5 = exp / t4
    total_3 = np.add.reduce(v * t5, axis=-1, keepdims=True)
    t6 = t3 * total_3
    t7 = t2 * total_3
    t8 = g * weight_at_target
    t9 = t8 * total_3
    t10 = ignore_index != target
    return _where(t10, (t3 * v + t8 * v - t2 * v + t7 - t6 - t9) * t5, 0.0)


def _hess_diag_weight_label_smoothing_other(input, target, weight, g, ignore_index, label_smoothing, length):
    """target label, weight given, label_smoothing=..."""
    t1 = float(length)
    total = _row_sum(weight)
    t2 = _wide(g)
    t3 = label_smoothing * t2
    weight_at_target = _pick(weight, target)
    t4 = _wide(weight_at_target)
    largest, tail = _row_lse(input)
    t5 = input - largest
    t6 = t5 - input
    t6 = input - (t5 - t6) - (largest + t6)
    exp = np.exp(t5)
    t7 = _narrow(1.0 + tail, input)
    t8 = _narrow(np.log1p(tail), input)
    t9 = _narrow(t3 * t4 - t3 * (total / t1) - t2 * t4, input)
    t10 = ignore_index != target
    t6 = t9 * ((exp + exp * _where(t6 == t6, t6, 0.0)) / t7) * np.expm1(t5 - t8)
    return _where(t10, t6, 0.0)


def _hess_diag_weight_label_smoothing_other_in_doubles(
    input, target, weight, g, ignore_index, label_smoothing, length
):
    """target label, weight given, label_smoothing=..., in doubles"""
    t1 = float(length)
    total = np.add.reduce(weight, axis=-1, keepdims=True)
    t2 = label_smoothing * g
    weight_at_target = _pick(weight, target)
    t2 = t2 * weight_at_target - t2 * (total / t1) - g * weight_at_target
    largest = _row_max(input)
    t3 = input == largest
    t4 = input - largest
    exp = np.exp(t4)
    others = np.add.reduce(_where(t3, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t3, axis=-1, keepdims=True)
    t5 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t5 = _where(ties > 1.0, t5, others)
    t6 = 1.0 + t5
    log1p = np.log1p(t5)
    t7 = ignore_index != target
    return _where(t7, t2 * (exp / t6) * np.expm1(t4 - log1p), 0.0)


def _value_target_floating(input, target):
    """target floating, weight absent, label_smoothing=0"""
    largest, tail = _row_lse(input)
    t1 = _narrow(np.log1p(tail), input)
    total = _row_sum(_where(target == 0.0, 0.0, target * (input - largest - t1)))
    return _narrow(-total, input)


def _value_target_floating_in_doubles(input, target):
    """target floating, weight absent, label_smoothing=0, in doubles"""
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    t1 = _where(target == 0.0, 0.0, target * (input - largest - log1p))
    total = np.add.reduce(t1, axis=-1, keepdims=True)
    return -total


def _vjp_target_floating(input, target, g):
    """target floating, weight absent, label_smoothing=0"""
    total = _row_sum(target)
    largest, tail = _row_lse(input)
    t1 = input - largest
    t2 = t1 - input
    t2 = input - (t1 - t2) - (largest + t2)
    exp = np.exp(t1)
    t3 = _narrow(1.0 + tail, input)
    t4 = _narrow(_wide(g) * total, input)
    return t4 * ((exp + exp * _where(t2 == t2, t2, 0.0)) / t3) - g * target


def _vjp_target_floating_in_doubles(input, target, g):
    """target floating, weight absent, label_smoothing=0, in doubles"""
    total = np.add.reduce(target, axis=-1, keepdims=True)
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total_2 = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t1 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t1 = _where(total_2 > 1.0, t1, total_2)
    t2 = g * total
    return t2 * (exp / t1) - g * target


def _vjp_target_target_floating(input, g):
    """target floating, weight absent, label_smoothing=0"""
    largest, tail = _row_lse(input)
    t1 = _narrow(np.log1p(tail), input)
    return -(g * (input - largest - t1))


def _vjp_target_target_floating_in_doubles(input, g):
    """target floating, weight absent, label_smoothing=0, in doubles"""
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    return -(g * (input - largest - log1p))


def _value_and_grad_target_floating(input, target, g):
    """target floating, weight absent, label_smoothing=0"""
    largest, tail = _row_lse(input)
    t1 = _narrow(np.log1p(tail), input)
    t2 = input - largest
    total = _row_sum(_where(target == 0.0, 0.0, target * (t2 - t1)))
    total_2 = _row_sum(target)
    t3 = t2 - input
    t3 = input - (t2 - t3) - (largest + t3)
    exp = np.exp(t2)
    t4 = _narrow(1.0 + tail, input)
    t5 = _narrow(_wide(g) * total_2, input)
    d_input = t5 * ((exp + exp * _where(t3 == t3, t3, 0.0)) / t4) - g * target
    value = _narrow(-total, input)
    return value, d_input


def _value_and_grad_target_floating_in_doubles(input, target, g):
    """target floating, weight absent, label_smoothing=0, in doubles"""
    largest = _row_max(input)
    t1 = input == largest
    t2 = input - largest
    exp = np.exp(t2)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    log1p = np.log1p(t3)
    t2 = _where(target == 0.0, 0.0, target * (t2 - log1p))
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    value = -total
    total_2 = np.add.reduce(target, axis=-1, keepdims=True)
    t3 = 1.0 + t3
    t4 = g * total_2
    d_input = t4 * (exp / t3) - g * target
    return value, d_input


def _hvp_target_floating(input, target, g, v):
    """target floating, weight absent, label_smoothing=0"""
    total = _row_sum(target)
    t1 = _wide(g) * total
    t2 = _narrow(t1, input)
    largest, tail = _row_lse(input)
    t3 = input - largest
    t4 = t3 - input
    t4 = input - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t5 = _narrow(1.0 + tail, input)
    t4 = (exp + exp * _where(t4 == t4, t4, 0.0)) / t5
    total_2 = _row_sum(v * t4)
    t1 = t1 * total_2
    return _narrow(_wide(t2 * v) - t1, input) * t4


def _hvp_target_floating_in_doubles(input, target, g, v):
    """target floating, weight absent, label_smoothing=0, in doubles"""
    total = np.add.reduce(target, axis=-1, keepdims=True)
    t1 = g * total
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total_2 = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t2 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(total_2 > 1.0, t2, total_2)
    t3 = exp / t2
    total_3 = np.add.reduce(v * t3, axis=-1, keepdims=True)
    t4 = t1 * total_3
    return (t1 * v - t4) * t3


def _hess_diag_target_floating(input, target, g):
    """target floating, weight absent, label_smoothing=0"""
    total = _row_sum(target)
    largest, tail = _row_lse(input)
    t1 = input - largest
    t2 = t1 - input
    t2 = input - (t1 - t2) - (largest + t2)
    exp = np.exp(t1)
    t3 = _narrow(1.0 + tail, input)
    t4 = _narrow(np.log1p(tail), input)
    t5 = _narrow(_wide(g) * total, input)
    return -(t5 * ((exp + exp * _where(t2 == t2, t2, 0.0)) / t3) * np.expm1(t1 - t4))


def _hess_diag_target_floating_in_doubles(input, target, g):
    """target floating, weight absent, label_smoothing=0, in doubles"""
    total = np.add.reduce(target, axis=-1, keepdims=True)
    largest = _row_max(input)
    t1 = input == largest
    t2 = input - largest
    exp = np.exp(t2)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    t4 = 1.0 + t3
    log1p = np.log1p(t3)
    t5 = g * total
    return -(t5 * (exp / t4) * np.expm1(t2 - log1p))


def _value_target_floating_label_smoothing_other(input, target, label_smoothing, length):
    """target floating, weight absent, label_smoothing=..."""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    largest, tail = _row_lse(input)
    t3 = _narrow(np.log1p(tail), input)
    total = _row_sum((input - largest - t3) * (t2 * target + t1))
    return _narrow(-total, input)


def _value_target_floating_label_smoothing_other_in_doubles(input, target, label_smoothing, length):
    """target floating, weight absent, label_smoothing=..., in doubles"""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    t3 = (input - largest - log1p) * (t2 * target + t1)
    total = np.add.reduce(t3, axis=-1, keepdims=True)
    return -total


def _vjp_target_floating_label_smoothing_other(input, target, g, label_smoothing, length):
    """target floating, weight absent, label_smoothing=..."""
    t1 = (label_smoothing - 1.0)
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    total = _row_sum(target)
    largest, tail = _row_lse(input)
    t4 = input - largest
    t5 = t4 - input
    t5 = input - (t4 - t5) - (largest + t5)
    exp = np.exp(t4)
    t6 = _narrow(1.0 + tail, input)
    t7 = _narrow(_wide(g) * (t1 * total - label_smoothing), input)
    return -(t7 * ((exp + exp * _where(t5 == t5, t5, 0.0)) / t6)) - g * (t3 * target + t2)


def _vjp_target_floating_label_smoothing_other_in_doubles(input, target, g, label_smoothing, length):
    """target floating, weight absent, label_smoothing=..., in doubles"""
    t1 = label_smoothing - 1.0
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    total = np.add.reduce(target, axis=-1, keepdims=True)
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total_2 = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t4 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(total_2 > 1.0, t4, total_2)
    t5 = g * (t1 * total - label_smoothing)
    return -(t5 * (exp / t4)) - g * (t3 * target + t2)


def _vjp_target_target_floating_label_smoothing_other(input, g, label_smoothing):
    """target floating, weight absent, label_smoothing=..."""
    t1 = 1.0 - label_smoothing
    largest, tail = _row_lse(input)
    t2 = _narrow(np.log1p(tail), input)
    t3 = _narrow(t1 * _wide(g), input)
    return -(t3 * (input - largest - t2))


def _vjp_target_target_floating_label_smoothing_other_in_doubles(input, g, label_smoothing):
    """target floating, weight absent, label_smoothing=..., in doubles"""
    t1 = 1.0 - label_smoothing
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    t2 = t1 * g
    return -(t2 * (input - largest - log1p))


def _value_and_grad_target_floating_label_smoothing_other(input, target, g, label_smoothing, length):
    """target floating, weight absent, label_smoothing=..."""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    t3 = (label_smoothing - 1.0)
    largest, tail = _row_lse(input)
    t4 = _narrow(np.log1p(tail), input)
    t5 = input - largest
    t6 = t2 * target + t1
    total = _row_sum((t5 - t4) * t6)
    total_2 = _row_sum(target)
    t7 = t5 - input
    t7 = input - (t5 - t7) - (largest + t7)
    exp = np.exp(t5)
    t8 = _narrow(1.0 + tail, input)
    t9 = _narrow(_wide(g) * (t3 * total_2 - label_smoothing), input)
    d_input = -(t9 * ((exp + exp * _where(t7 == t7, t7, 0.0)) / t8)) - g * t6
    value = _narrow(-total, input)
    return value, d_input


def _value_and_grad_target_floating_label_smoothing_other_in_doubles(
    input, target, g, label_smoothing, length
):
    """target floating, weight absent, label_smoothing=..., in doubles"""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    t3 = label_smoothing - 1.0
    largest = _row_max(input)
    t4 = input == largest
    t5 = input - largest
    exp = np.exp(t5)
    others = np.add.reduce(_where(t4, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t4, axis=-1, keepdims=True)
    t6 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t6 = _where(ties > 1.0, t6, others)
    log1p = np.log1p(t6)
    t7 = t2 * target + t1
    total = np.add.reduce((t5 - log1p) * t7, axis=-1, keepdims=True)
    value = -total
    total_2 = np.add.reduce(target, axis=-1, keepdims=True)
    t6 = 1.0 + t6
    t8 = g * (t3 * total_2 - label_smoothing)
    d_input = -(t8 * (exp / t6)) - g * t7
    return value, d_input


def _hvp_target_floating_label_smoothing_other(input, target, g, v, label_smoothing):
    """target floating, weight absent, label_smoothing=..."""
    t1 = (label_smoothing - 1.0)
    total = _row_sum(target)
    t2 = _wide(g) * (t1 * total - label_smoothing)
    t3 = _narrow(t2, input)
    largest, tail = _row_lse(input)
    t4 = input - largest
    t5 = t4 - input
    t5 = input - (t4 - t5) - (largest + t5)
    exp = np.exp(t4)
    t6 = _narrow(1.0 + tail, input)
    t5 = (exp + exp * _where(t5 == t5, t5, 0.0)) / t6
    total_2 = _row_sum(v * t5)
    t2 = t2 * total_2
    return _narrow(t2 - _wide(t3 * v), input) * t5


def _hvp_target_floating_label_smoothing_other_in_doubles(input, target, g, v, label_smoothing):
    """target floating, weight absent, label_smoothing=..., in doubles"""
    t1 = label_smoothing - 1.0
    total = np.add.reduce(target, axis=-1, keepdims=True)
    t2 = g * (t1 * total - label_smoothing)
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total_2 = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t3 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(total_2 > 1.0, t3, total_2)
    t4 = exp / t3
    total_3 = np.add.reduce(v * t4, axis=-1, keepdims=True)
    t5 = t2 * total_3
    return (t5 - t2 * v) * t4


def _hess_diag_target_floating_label_smoothing_other(input, target, g, label_smoothing):
    """target floating, weight absent, label_smoothing=..."""
    t1 = (label_smoothing - 1.0)
    total = _row_sum(target)
    largest, tail = _row_lse(input)
    t2 = input - largest
    t3 = t2 - input
    t3 = input - (t2 - t3) - (largest + t3)
    exp = np.exp(t2)
    t4 = _narrow(1.0 + tail, input)
    t5 = _narrow(np.log1p(tail), input)
    t6 = _narrow(_wide(g) * (t1 * total - label_smoothing), input)
    return t6 * ((exp + exp * _where(t3 == t3, t3, 0.0)) / t4) * np.expm1(t2 - t5)


def _hess_diag_target_floating_label_smoothing_other_in_doubles(input, target, g, label_smoothing):
    """target floating, weight absent, label_smoothing=..., in doubles"""
    t1 = label_smoothing - 1.0
    total = np.add.reduce(target, axis=-1, keepdims=True)
    largest = _row_max(input)
    t2 = input == largest
    t3 = input - largest
    exp = np.exp(t3)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t4 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(ties > 1.0, t4, others)
    t5 = 1.0 + t4
    log1p = np.log1p(t4)
    t6 = g * (t1 * total - label_smoothing)
    return t6 * (exp / t5) * np.expm1(t3 - log1p)


def _value_target_floating_weight(input, target, weight):
    """target floating, weight given, label_smoothing=0"""
    largest, tail = _row_lse(input)
    t1 = _narrow(np.log1p(tail), input)
    t2 = _where(target == 0.0, 0.0, target * weight * (input - largest - t1))
    total = _row_sum(_where(weight == 0.0, 0.0, t2))
    return _narrow(-total, input)


def _value_target_floating_weight_in_doubles(input, target, weight):
    """target floating, weight given, label_smoothing=0, in doubles"""
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    t1 = _where(target == 0.0, 0.0, target * weight * (input - largest - log1p))
    total = np.add.reduce(_where(weight == 0.0, 0.0, t1), axis=-1, keepdims=True)
    return -total


def _vjp_target_floating_weight(input, target, weight, g):
    """target floating, weight given, label_smoothing=0"""
    t1 = g * target * weight
    t2 = target == 0.0
    t3 = weight == 0.0
    total = _row_sum(_where(t3, 0.0, _where(t2, 0.0, t1)))
    largest, tail = _row_lse(input)
    t4 = input - largest
    t5 = t4 - input
    t5 = input - (t4 - t5) - (largest + t5)
    exp = np.exp(t4)
    t6 = _narrow(1.0 + tail, input)
    t7 = _narrow(total, input)
    t5 = t7 * ((exp + exp * _where(t5 == t5, t5, 0.0)) / t6)
    return _where(t3, 0.0, _where(t2, 0.0, -t1)) + t5


def _vjp_target_floating_weight_in_doubles(input, target, weight, g):
    """target floating, weight given, label_smoothing=0, in doubles"""
    t1 = g * target * weight
    t2 = target == 0.0
    t3 = weight == 0.0
    total = np.add.reduce(_where(t3, 0.0, _where(t2, 0.0, t1)), axis=-1, keepdims=True)
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total_2 = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t4 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(total_2 > 1.0, t4, total_2)
    return _where(t3, 0.0, _where(t2, 0.0, -t1)) + total * (exp / t4)


def _vjp_target_target_floating_weight(input, weight, g):
    """target floating, weight given, label_smoothing=0"""
    largest, tail = _row_lse(input)
    t1 = _narrow(np.log1p(tail), input)
    return _where(weight == 0.0, 0.0, -(g * weight * (input - largest - t1)))


def _vjp_target_target_floating_weight_in_doubles(input, weight, g):
    """target floating, weight given, label_smoothing=0, in doubles"""
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    return _where(weight == 0.0, 0.0, -(g * weight * (input - largest - log1p)))


def _value_and_grad_target_floating_weight(input, target, weight, g):
    """target floating, weight given, label_smoothing=0"""
    largest, tail = _row_lse(input)
    t1 = _narrow(np.log1p(tail), input)
    t2 = input - largest
    t3 = target == 0.0
    t4 = weight == 0.0
    total = _row_sum(_where(t4, 0.0, _where(t3, 0.0, target * weight * (t2 - t1))))
    t5 = g * target * weight
    total_2 = _row_sum(_where(t4, 0.0, _where(t3, 0.0, t5)))
    t6 = t2 - input
    t6 = input - (t2 - t6) - (largest + t6)
    exp = np.exp(t2)
    t7 = _narrow(1.0 + tail, input)
    t8 = _narrow(total_2, input)
    t6 = t8 * ((exp + exp * _where(t6 == t6, t6, 0.0)) / t7)
    d_input = _where(t4, 0.0, _where(t3, 0.0, -t5)) + t6
    value = _narrow(-total, input)
    return value, d_input


def _value_and_grad_target_floating_weight_in_doubles(input, target, weight, g):
    """target floating, weight given, label_smoothing=0, in doubles"""
    largest = _row_max(input)
    t1 = input == largest
    t2 = input - largest
    exp = np.exp(t2)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    log1p = np.log1p(t3)
    t4 = target == 0.0
    t5 = weight == 0.0
    t2 = _where(t5, 0.0, _where(t4, 0.0, target * weight * (t2 - log1p)))
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    value = -total
    t6 = g * target * weight
    total_2 = np.add.reduce(_where(t5, 0.0, _where(t4, 0.0, t6)), axis=-1, keepdims=True)
    t3 = 1.0 + t3
    d_input = _where(t5, 0.0, _where(t4, 0.0, -t6)) + total_2 * (exp / t3)
    return value, d_input


def _hvp_target_floating_weight(input, target, weight, g, v):
    """target floating, weight given, label_smoothing=0"""
    t1 = _where(weight == 0.0, 0.0, _where(target == 0.0, 0.0, g * target * weight))
    total = _row_sum(t1)
    t2 = _narrow(total, input)
    largest, tail = _row_lse(input)
    t3 = input - largest
    t4 = t3 - input
    t4 = input - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t5 = _narrow(1.0 + tail, input)
    t4 = (exp + exp * _where(t4 == t4, t4, 0.0)) / t5
    total_2 = _row_sum(v * t4)
    t6 = total_2 * total
    return _narrow(_wide(t2 * v) - t6, input) * t4


def _hvp_target_floating_weight_in_doubles(input, target, weight, g, v):
    """target floating, weight given, label_smoothing=0, in doubles"""
    t1 = _where(weight == 0.0, 0.0, _where(target == 0.0, 0.0, g * target * weight))
    total = np.add.reduce(t1, axis=-1, keepdims=True)
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total_2 = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t2 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(total_2 > 1.0, t2, total_2)
    t3 = exp / t2
    total_3 = np.add.reduce(v * t3, axis=-1, keepdims=True)
    t4 = total_3 * total
    return (total * v - t4) * t3


def _hess_diag_target_floating_weight(input, target, weight, g):
    """target floating, weight given, label_smoothing=0"""
    t1 = _where(weight == 0.0, 0.0, _where(target == 0.0, 0.0, g * target * weight))
    total = _row_sum(t1)
    largest, tail = _row_lse(input)
    t2 = input - largest
    t3 = t2 - input
    t3 = input - (t2 - t3) - (largest + t3)
    exp = np.exp(t2)
    t4 = _narrow(1.0 + tail, input)
    t5 = _narrow(np.log1p(tail), input)
    t6 = _narrow(total, input)
    return -(t6 * ((exp + exp * _where(t3 == t3, t3, 0.0)) / t4) * np.expm1(t2 - t5))


def _hess_diag_target_floating_weight_in_doubles(input, target, weight, g):
    """target floating, weight given, label_smoothing=0, in doubles"""
    t1 = _where(weight == 0.0, 0.0, _where(target == 0.0, 0.0, g * target * weight))
    total = np.add.reduce(t1, axis=-1, keepdims=True)
    largest = _row_max(input)
    t2 = input == largest
    t3 = input - largest
    exp = np.exp(t3)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t4 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(ties > 1.0, t4, others)
    t5 = 1.0 + t4
    log1p = np.log1p(t4)
    return -(total * (exp / t5) * np.expm1(t3 - log1p))


def _value_target_floating_weight_label_smoothing_other(input, target, weight, label_smoothing, length):
    """target floating, weight given, label_smoothing=..."""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    largest, tail = _row_lse(input)
    t3 = _narrow(np.log1p(tail), input)
    total = _row_sum(weight * (input - largest - t3) * (t2 * target + t1))
    return _narrow(-total, input)


def _value_target_floating_weight_label_smoothing_other_in_doubles(
    input, target, weight, label_smoothing, length
):
    """target floating, weight given, label_smoothing=..., in doubles"""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    t3 = weight * (input - largest - log1p) * (t2 * target + t1)
    total = np.add.reduce(t3, axis=-1, keepdims=True)
    return -total


def _vjp_target_floating_weight_label_smoothing_other(input, target, weight, g, label_smoothing, length):
    """target floating, weight given, label_smoothing=..."""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    t3 = t2 * target + t1
    total = _row_sum(weight * t3)
    largest, tail = _row_lse(input)
    t4 = input - largest
    t5 = t4 - input
    t5 = input - (t4 - t5) - (largest + t5)
    exp = np.exp(t4)
    t6 = _narrow(1.0 + tail, input)
    t7 = _narrow(_wide(g) * total, input)
    return t7 * ((exp + exp * _where(t5 == t5, t5, 0.0)) / t6) - g * weight * t3


def _vjp_target_floating_weight_label_smoothing_other_in_doubles(
    input, target, weight, g, label_smoothing, length
):
    """target floating, weight given, label_smoothing=..., in doubles"""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    t3 = t2 * target + t1
    total = np.add.reduce(weight * t3, axis=-1, keepdims=True)
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total_2 = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t4 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(total_2 > 1.0, t4, total_2)
    t5 = g * total
    return t5 * (exp / t4) - g * weight * t3


def _vjp_target_target_floating_weight_label_smoothing_other(input, weight, g, label_smoothing):
    """target floating, weight given, label_smoothing=..."""
    t1 = 1.0 - label_smoothing
    largest, tail = _row_lse(input)
    t2 = _narrow(np.log1p(tail), input)
    t3 = _narrow(t1 * _wide(g), input)
    return -(t3 * weight * (input - largest - t2))


def _vjp_target_target_floating_weight_label_smoothing_other_in_doubles(input, weight, g, label_smoothing):
    """target floating, weight given, label_smoothing=..., in doubles"""
    t1 = 1.0 - label_smoothing
    largest, tail = _row_lse_in_doubles(input)
    log1p = np.log1p(tail)
    t2 = t1 * g
    return -(t2 * weight * (input - largest - log1p))


def _value_and_grad_target_floating_weight_label_smoothing_other(
    input, target, weight, g, label_smoothing, length
):
    """target floating, weight given, label_smoothing=..."""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    largest, tail = _row_lse(input)
    t3 = _narrow(np.log1p(tail), input)
    t4 = input - largest
    t5 = t2 * target + t1
    total = _row_sum(weight * (t4 - t3) * t5)
    total_2 = _row_sum(weight * t5)
    t6 = t4 - input
    t6 = input - (t4 - t6) - (largest + t6)
    exp = np.exp(t4)
    t7 = _narrow(1.0 + tail, input)
    t8 = _narrow(_wide(g) * total_2, input)
    d_input = t8 * ((exp + exp * _where(t6 == t6, t6, 0.0)) / t7) - g * weight * t5
    value = _narrow(-total, input)
    return value, d_input


def _value_and_grad_target_floating_weight_label_smoothing_other_in_doubles(
    input, target, weight, g, label_smoothing, length
):
    """target floating, weight given, label_smoothing=..., in doubles"""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    largest = _row_max(input)
    t3 = input == largest
    t4 = input - largest
    exp = np.exp(t4)
    others = np.add.reduce(_where(t3, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t3, axis=-1, keepdims=True)
    t5 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t5 = _where(ties > 1.0, t5, others)
    log1p = np.log1p(t5)
    t6 = t2 * target + t1
    total = np.add.reduce(weight * (t4 - log1p) * t6, axis=-1, keepdims=True)
    value = -total
    total_2 = np.add.reduce(weight * t6, axis=-1, keepdims=True)
    t5 = 1.0 + t5
    t7 = g * total_2
    d_input = t7 * (exp / t5) - g * weight * t6
    return value, d_input


def _hvp_target_floating_weight_label_smoothing_other(input, target, weight, g, v, label_smoothing, length):
    """target floating, weight given, label_smoothing=..."""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    total = _row_sum(weight * (t2 * target + t1))
    t3 = _wide(g)
    t4 = _narrow(t3 * total, input)
    largest, tail = _row_lse(input)
    t5 = input - largest
    t6 = t5 - input
    t6 = input - (t5 - t6) - (largest + t6)
    exp = np.exp(t5)
    t7 = _narrow(1.0 + tail, input)
    t6 = (exp + exp * _where(t6 == t6, t6, 0.0)) / t7
    total_2 = _row_sum(v * t6)
    t3 = t3 * total_2 * total
    return _narrow(_wide(t4 * v) - t3, input) * t6


def _hvp_target_floating_weight_label_smoothing_other_in_doubles(
    input, target, weight, g, v, label_smoothing, length
):
    """target floating, weight given, label_smoothing=..., in doubles"""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    total = np.add.reduce(weight * (t2 * target + t1), axis=-1, keepdims=True)
    t3 = g * total
    largest = _row_max(input)
    exp = np.exp(input - largest)
    total_2 = np.add.reduce(_where(input == largest, 1.0, exp), axis=-1, keepdims=True)
    t4 = total_2 * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(total_2 > 1.0, t4, total_2)
    t5 = exp / t4
    total_3 = np.add.reduce(v * t5, axis=-1, keepdims=True)
    t6 = g * total_3 * total
    return (t3 * v - t6) * t5


def _hess_diag_target_floating_weight_label_smoothing_other(
    input, target, weight, g, label_smoothing, length
):
    """target floating, weight given, label_smoothing=..."""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    total = _row_sum(weight * (t2 * target + t1))
    largest, tail = _row_lse(input)
    t3 = input - largest
    t4 = t3 - input
    t4 = input - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t5 = _narrow(1.0 + tail, input)
    t6 = _narrow(np.log1p(tail), input)
    t7 = _narrow(_wide(g) * total, input)
    return -(t7 * ((exp + exp * _where(t4 == t4, t4, 0.0)) / t5) * np.expm1(t3 - t6))


def _hess_diag_target_floating_weight_label_smoothing_other_in_doubles(
    input, target, weight, g, label_smoothing, length
):
    """target floating, weight given, label_smoothing=..., in doubles"""
    t1 = float(np.divide(label_smoothing, float(length)))
    t2 = 1.0 - label_smoothing
    total = np.add.reduce(weight * (t2 * target + t1), axis=-1, keepdims=True)
    largest = _row_max(input)
    t3 = input == largest
    t4 = input - largest
    exp = np.exp(t4)
    others = np.add.reduce(_where(t3, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t3, axis=-1, keepdims=True)
    t5 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t5 = _where(ties > 1.0, t5, others)
    t6 = 1.0 + t5
    log1p = np.log1p(t5)
    t7 = g * total
    return -(t7 * (exp / t6) * np.expm1(t4 - log1p))


_SPEC = _Function(
    name="cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label", ignore="ignore_index", overloaded=True),
        _Argument("weight", "const"),
        _Argument("ignore_index", "param", integer=True),
        _Argument("label_smoothing", "param", domain=_Domain(0, 1, False, False)),
    ),
    variants={
        ("label", "absent", 0): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value, ("input", "target"), ("ignore_index",), ("value",), doubles=_value_in_doubles
                ),
                "weight": _Body(
                    _weight, ("target",), ("ignore_index",), ("weight",), doubles=_weight_in_doubles
                ),
                "vjp": _Body(
                    _vjp,
                    ("input", "target", "g", "position"),
                    ("ignore_index",),
                    ("input",),
                    doubles=_vjp_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp,
                    ("input", "target", "g", "v"),
                    ("ignore_index",),
                    ("input",),
                    doubles=_hvp_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g"),
                    ("ignore_index",),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
                ),
            },
        ),
        ("label", "absent", "other"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_label_smoothing_other,
                    ("input", "target"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value",),
                    doubles=_value_label_smoothing_other_in_doubles,
                ),
                "weight": _Body(
                    _weight, ("target",), ("ignore_index",), ("weight",), doubles=_weight_in_doubles
                ),
                "vjp": _Body(
                    _vjp_label_smoothing_other,
                    ("input", "target", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                    doubles=_vjp_label_smoothing_other_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_label_smoothing_other,
                    ("input", "target", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_label_smoothing_other_in_doubles,
                ),
                "hvp": _Body(
                    _hvp,
                    ("input", "target", "g", "v"),
                    ("ignore_index",),
                    ("input",),
                    doubles=_hvp_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g"),
                    ("ignore_index",),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
                ),
            },
        ),
        ("label", "given", 0): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_weight,
                    ("input", "target", "weight"),
                    ("ignore_index",),
                    ("value",),
                    doubles=_value_weight_in_doubles,
                ),
                "weight": _Body(
                    _weight_weight,
                    ("target", "weight"),
                    ("ignore_index",),
                    ("weight",),
                    doubles=_weight_weight_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index",),
                    ("input",),
                    doubles=_vjp_weight_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                    doubles=_value_and_grad_weight_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_weight,
                    ("input", "target", "weight", "g", "v"),
                    ("ignore_index",),
                    ("input",),
                    doubles=_hvp_weight_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag_weight,
                    ("input", "target", "weight", "g"),
                    ("ignore_index",),
                    ("input",),
                    doubles=_hess_diag_weight_in_doubles,
                ),
            },
        ),
        ("label", "given", "other"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_weight_label_smoothing_other,
                    ("input", "target", "weight"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value",),
                    doubles=_value_weight_label_smoothing_other_in_doubles,
                ),
                "weight": _Body(
                    _weight_weight,
                    ("target", "weight"),
                    ("ignore_index",),
                    ("weight",),
                    doubles=_weight_weight_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                    doubles=_vjp_weight_label_smoothing_other_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_weight_label_smoothing_other_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "v"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                    doubles=_hvp_weight_label_smoothing_other_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                    doubles=_hess_diag_weight_label_smoothing_other_in_doubles,
                ),
            },
        ),
        ("floating", "absent", 0): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_target_floating,
                    ("input", "target"),
                    (),
                    ("value",),
                    doubles=_value_target_floating_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_target_floating,
                    ("input", "target", "g"),
                    (),
                    ("input",),
                    doubles=_vjp_target_floating_in_doubles,
                ),
                "vjp_target": _Body(
                    _vjp_target_target_floating,
                    ("input", "g"),
                    (),
                    ("target",),
                    doubles=_vjp_target_target_floating_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating,
                    ("input", "target", "g"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad_target_floating_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_target_floating,
                    ("input", "target", "g", "v"),
                    (),
                    ("input",),
                    doubles=_hvp_target_floating_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating,
                    ("input", "target", "g"),
                    (),
                    ("input",),
                    doubles=_hess_diag_target_floating_in_doubles,
                ),
            },
        ),
        ("floating", "absent", "other"): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_target_floating_label_smoothing_other,
                    ("input", "target"),
                    ("label_smoothing", "length"),
                    ("value",),
                    doubles=_value_target_floating_label_smoothing_other_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_target_floating_label_smoothing_other,
                    ("input", "target", "g"),
                    ("label_smoothing", "length"),
                    ("input",),
                    doubles=_vjp_target_floating_label_smoothing_other_in_doubles,
                ),
                "vjp_target": _Body(
                    _vjp_target_target_floating_label_smoothing_other,
                    ("input", "g"),
                    ("label_smoothing",),
                    ("target",),
                    doubles=_vjp_target_target_floating_label_smoothing_other_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating_label_smoothing_other,
                    ("input", "target", "g"),
                    ("label_smoothing", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_target_floating_label_smoothing_other_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_target_floating_label_smoothing_other,
                    ("input", "target", "g", "v"),
                    ("label_smoothing",),
                    ("input",),
                    doubles=_hvp_target_floating_label_smoothing_other_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating_label_smoothing_other,
                    ("input", "target", "g"),
                    ("label_smoothing",),
                    ("input",),
                    doubles=_hess_diag_target_floating_label_smoothing_other_in_doubles,
                ),
            },
        ),
        ("floating", "given", 0): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_target_floating_weight,
                    ("input", "target", "weight"),
                    (),
                    ("value",),
                    doubles=_value_target_floating_weight_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_target_floating_weight,
                    ("input", "target", "weight", "g"),
                    (),
                    ("input",),
                    doubles=_vjp_target_floating_weight_in_doubles,
                ),
                "vjp_target": _Body(
                    _vjp_target_target_floating_weight,
                    ("input", "weight", "g"),
                    (),
                    ("target",),
                    doubles=_vjp_target_target_floating_weight_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating_weight,
                    ("input", "target", "weight", "g"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad_target_floating_weight_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_target_floating_weight,
                    ("input", "target", "weight", "g", "v"),
                    (),
                    ("input",),
                    doubles=_hvp_target_floating_weight_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating_weight,
                    ("input", "target", "weight", "g"),
                    (),
                    ("input",),
                    doubles=_hess_diag_target_floating_weight_in_doubles,
                ),
            },
        ),
        ("floating", "given", "other"): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight"),
                    ("label_smoothing", "length"),
                    ("value",),
                    doubles=_value_target_floating_weight_label_smoothing_other_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("label_smoothing", "length"),
                    ("input",),
                    doubles=_vjp_target_floating_weight_label_smoothing_other_in_doubles,
                ),
                "vjp_target": _Body(
                    _vjp_target_target_floating_weight_label_smoothing_other,
                    ("input", "weight", "g"),
                    ("label_smoothing",),
                    ("target",),
                    doubles=_vjp_target_target_floating_weight_label_smoothing_other_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("label_smoothing", "length"),
                    ("value", "input"),
                    doubles=_value_and_grad_target_floating_weight_label_smoothing_other_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "v"),
                    ("label_smoothing", "length"),
                    ("input",),
                    doubles=_hvp_target_floating_weight_label_smoothing_other_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("label_smoothing", "length"),
                    ("input",),
                    doubles=_hess_diag_target_floating_weight_label_smoothing_other_in_doubles,
                ),
            },
        ),
    },
    selectors=(("target", ()), ("weight", ()), ("label_smoothing", (0,))),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def cross_entropy(
    input, target, *, weight=None, ignore_index=-100, label_smoothing=0.0, axis=-1, reduction="mean", out=None
):
    """Cross entropy of a label and the softmax of a row of logits, or of a row of probabilities and that
    softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
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

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _loss(
        _SPEC, "cross_entropy", (input, target, weight, ignore_index, label_smoothing), axis, reduction, out
    )


def cross_entropy_vjp(
    g,
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    label_smoothing=0.0,
    axis=-1,
    reduction="mean",
    wrt=None,
    out=None,
):
    """Cotangents of the inputs of cross_entropy, given the cotangent g of its result.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
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

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _cotangents(
        _SPEC,
        "cross_entropy_vjp",
        g,
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        wrt,
        out,
    )


def cross_entropy_value_and_grad(
    input, target, *, weight=None, ignore_index=-100, label_smoothing=0.0, axis=-1, reduction="mean", out=None
):
    """Value of cross_entropy and its derivative, in one pass.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what cross_entropy_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _loss_pair(
        _SPEC,
        "cross_entropy_value_and_grad",
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
    )


def cross_entropy_hvp(
    v,
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    label_smoothing=0.0,
    axis=-1,
    reduction="mean",
    out=None,
):
    """Hessian of cross_entropy in input times v.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
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

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _curvature(
        _SPEC,
        "cross_entropy_hvp",
        "hvp",
        v,
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
    )


def cross_entropy_hess_diag(
    input, target, *, weight=None, ignore_index=-100, label_smoothing=0.0, axis=-1, reduction="mean", out=None
):
    """Diagonal of the Hessian of cross_entropy in input.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
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

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _curvature(
        _SPEC,
        "cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
    )
