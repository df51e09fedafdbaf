# Made by symdl 0.1.0 from binary_cross_entropy_with_logits with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
#                                        True)) + Piecewise((0, Eq(target, 1)), (-(1 -
#                                        target)*log(1/(exp(input) + 1)), True))
"""Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_exp, extended_log1p, extended_of, extended_real, extended_where
from ._numeric import _closely, _maximum, _minimum, _recomputed, _repaired, _where
from ._primitives import _expit, _logisticpdf, _softplus
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_cross_entropy_with_logits",
    "binary_cross_entropy_with_logits_vjp",
    "binary_cross_entropy_with_logits_value_and_grad",
    "binary_cross_entropy_with_logits_hvp",
    "binary_cross_entropy_with_logits_hess_diag",
]


def _value(input, target):
    """weight absent, pos_weight absent"""
    t1 = _where(target == 1.0, 0.0, (1.0 - target) * _closely(_softplus, input))
    return _where(target == 0.0, 0.0, target * _softplus(-input)) + t1


def _value_in_doubles(input, target):
    """weight absent, pos_weight absent, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(input, 0.0) + log1p))
    return _where(target == 0.0, 0.0, target * (_maximum(t1, 0.0) + log1p)) + t2


def _vjp_carefully(input, target, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t3 < input, t1, t2))
    t4 = t2 * 1e+38
    t4 = extended_where(extended_real(t4, input) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, input) < extended_real(exp, input), exp, t4)
    t5 = extended_of(target, input)
    exp_2 = extended_exp(-extended_where(input < t3, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t1 = extended_where(target == 1.0, 0.0, (1.0 - t5) * (t1 / (1.0 + exp_2)))
    t5 = extended_where(target == 0.0, 0.0, -(t5 * (t4 / (1.0 + exp)))) + t1
    return extended_real(extended_of(g, input) * t5, input)


def _vjp(input, target, g):
    """weight absent, pos_weight absent"""
    t1 = _where(target == 0.0, 0.0, -(target * _expit(-input)))
    t2 = t1 + _where(target == 1.0, 0.0, (1.0 - target) * _expit(input))
    d_input = g * t2
    carefully = np.absolute(t2) < 0.75 * np.absolute(t1)
    return _recomputed(carefully, _vjp_carefully, (d_input,), input, target, g, of=(input, target))[0]


def _vjp_target(input, g, target):
    """weight absent, pos_weight absent"""
    return _where(target == target, -(g * input), target)


def _value_and_grad_carefully(input, target, g):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_of(target, input)
    t4 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t4 < input, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, input) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, input) < extended_real(exp, input), exp, t5)
    exp_2 = extended_exp(-extended_where(input < t4, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t1 = extended_where(target == 1.0, 0.0, (1.0 - t3) * (t1 / (1.0 + exp_2)))
    t3 = extended_where(target == 0.0, 0.0, -(t3 * (t5 / (1.0 + exp)))) + t1
    return extended_real(extended_of(g, input) * t3, input)


def _value_and_grad(input, target, g):
    """weight absent, pos_weight absent"""
    t1 = -input
    t2 = target == 0.0
    t3 = 1.0 - target
    t4 = target == 1.0
    t5 = _where(t4, 0.0, t3 * _closely(_softplus, input))
    value = _where(t2, 0.0, target * _softplus(t1)) + t5
    t1 = _where(t2, 0.0, -(target * _expit(t1)))
    t3 = t1 + _where(t4, 0.0, t3 * _expit(input))
    d_input = g * t3
    carefully = np.absolute(t3) < 0.75 * np.absolute(t1)
    (d_input,) = _recomputed(carefully, _value_and_grad_carefully, (d_input,), input, target, g, of=(input, target))
    return value, d_input


def _value_and_grad_in_doubles_carefully(input, target, g):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_of(target, input)
    t4 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t4 < input, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, input) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, input) < extended_real(exp, input), exp, t5)
    exp_2 = extended_exp(-extended_where(input < t4, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t1 = extended_where(target == 1.0, 0.0, (1.0 - t3) * (t1 / (1.0 + exp_2)))
    t3 = extended_where(target == 0.0, 0.0, -(t3 * (t5 / (1.0 + exp)))) + t1
    return extended_real(extended_of(g, input) * t3, input)


def _value_and_grad_in_doubles(input, target, g):
    """weight absent, pos_weight absent, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t2 = target == 0.0
    t3 = 1.0 - target
    t4 = target == 1.0
    t5 = _where(t2, 0.0, target * (_maximum(t1, 0.0) + log1p))
    value = t5 + _where(t4, 0.0, t3 * (_maximum(input, 0.0) + log1p))
    t6 = _where(t2, 0.0, -(target * (1.0 / (1.0 + np.exp(input)))))
    t3 = t6 + _where(t4, 0.0, t3 * (1.0 / (1.0 + np.exp(t1))))
    d_input = g * t3
    carefully = np.absolute(t3) < 3.0517578125e-05 * (0.75 * np.absolute(t6))
    (d_input,) = _recomputed(carefully, _value_and_grad_in_doubles_carefully, (d_input,), input, target, g, of=(input, target))
    return value, d_input


def _hvp(input, target, g, v):
    """weight absent, pos_weight absent"""
    logisticpdf = _logisticpdf(input)
    t1 = _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)
    return g * (v * (_where(target == 0.0, 0.0, target * logisticpdf) + t1))


def _hess_diag(input, target, g):
    """weight absent, pos_weight absent"""
    logisticpdf = _logisticpdf(input)
    t1 = _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)
    return g * (_where(target == 0.0, 0.0, target * logisticpdf) + t1)


def _value_pos_weight_carefully(input, target, pos_weight):
    """_value_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    log1p = extended_log1p(extended_exp(-extended_where(t3 < input, t1, t2)))
    t4 = extended_of(target, input)
    t5 = extended_of(pos_weight, input) * t4 * (extended_where(t3 < 0.0, 0.0, t2) + log1p)
    log1p_2 = extended_log1p(extended_exp(-extended_where(input < t3, t2, t1)))
    t4 = (1.0 - t4) * (extended_where(input < 0.0, 0.0, t1) + log1p_2)
    t5 = extended_where(target == 0.0, 0.0, t5) + extended_where(target == 1.0, 0.0, t4)
    return extended_real(t5, input)


def _value_pos_weight_far(input, target, pos_weight):
    """_value_pos_weight for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _where(target == 0.0, 0.0, pos_weight * target * _softplus(-t1))
    t2 = t2 + _where(target == 1.0, 0.0, (1.0 - target) * _softplus(t1))
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4)


def _value_pos_weight(input, target, pos_weight):
    """weight absent, pos_weight given"""
    softplus = _closely(_softplus, input)
    t1 = _where(target == 0.0, 0.0, pos_weight * target * _closely(_softplus, -input))
    value = t1 + _where(target == 1.0, 0.0, (1.0 - target) * softplus)
    far = input == -np.inf
    carefully = (softplus < 7.888609052210118e-31) & ~far
    (value,) = _recomputed(carefully, _value_pos_weight_carefully, (value,), input, target, pos_weight, of=(input, target, pos_weight))
    (value,) = _repaired(far, _value_pos_weight_far, (value,), input, target, pos_weight)
    return value


def _value_pos_weight_in_doubles_far(input, target, pos_weight):
    """_value_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = -t1
    log1p = np.log1p(np.exp(-np.maximum(t2, t1)))
    t2 = _where(target == 0.0, 0.0, pos_weight * target * (_maximum(t2, 0.0) + log1p))
    t2 = t2 + _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(t1, 0.0) + log1p))
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4)


def _value_pos_weight_in_doubles(input, target, pos_weight):
    """weight absent, pos_weight given, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t1 = _where(target == 0.0, 0.0, pos_weight * target * (_maximum(t1, 0.0) + log1p))
    value = t1 + _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(input, 0.0) + log1p))
    far = input == -np.inf
    return _repaired(far, _value_pos_weight_in_doubles_far, (value,), input, target, pos_weight)[0]


def _vjp_pos_weight_carefully(input, target, pos_weight, g):
    """_vjp_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t3 < input, t1, t2))
    t4 = t2 * 1e+38
    t4 = extended_where(extended_real(t4, input) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, input) < extended_real(exp, input), exp, t4)
    t5 = extended_of(target, input)
    t4 = -(extended_of(pos_weight, input) * t5 * (t4 / (1.0 + exp)))
    exp_2 = extended_exp(-extended_where(input < t3, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t5 = extended_where(target == 1.0, 0.0, (1.0 - t5) * (t1 / (1.0 + exp_2)))
    t4 = extended_of(g, input) * (extended_where(target == 0.0, 0.0, t4) + t5)
    return extended_real(t4, input)


def _vjp_pos_weight(input, target, pos_weight, g):
    """weight absent, pos_weight given"""
    t1 = _where(target == 0.0, 0.0, -(pos_weight * target * _expit(-input)))
    t2 = t1 + _where(target == 1.0, 0.0, (1.0 - target) * _expit(input))
    d_input = g * t2
    carefully = np.absolute(t2) < 0.75 * np.absolute(t1)
    return _recomputed(carefully, _vjp_pos_weight_carefully, (d_input,), input, target, pos_weight, g, of=(input, target, pos_weight))[0]


def _vjp_target_pos_weight_carefully(input, pos_weight, g, target):
    """_vjp_target_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    log1p = extended_log1p(extended_exp(-extended_where(t3 < input, t1, t2)))
    log1p_2 = extended_log1p(extended_exp(-extended_where(input < t3, t2, t1)))
    t2 = extended_of(pos_weight, input) * (extended_where(t3 < 0.0, 0.0, t2) + log1p)
    t2 = extended_of(g, input) * (t2 - (extended_where(input < 0.0, 0.0, t1) + log1p_2))
    t2 = extended_where(target == target, t2, extended_of(target, input))
    return extended_real(t2, input)


def _vjp_target_pos_weight_far(input, pos_weight, g, target):
    """_vjp_target_pos_weight for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t1 = 1.0 * (pos_weight * _softplus(-t1) - _softplus(t1))
    t1 = _where(target == target, t1, target)
    t2 = np.absolute(t1)
    t3 = _where(t2 < 9.094947017729282e-13, 0.0, t1)
    return _where(t2 > 1099511627776.0, t1 * np.inf, t3) * g


def _vjp_target_pos_weight(input, pos_weight, g, target):
    """weight absent, pos_weight given"""
    t1 = pos_weight * _softplus(-input)
    t2 = t1 - _softplus(input)
    d_target = _where(target == target, g * t2, target)
    far = input == -np.inf
    carefully = (np.absolute(t2) < 0.75 * np.absolute(t1)) & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_pos_weight_carefully, (d_target,), input, pos_weight, g, target, of=(input, pos_weight, target))
    (d_target,) = _repaired(far, _vjp_target_pos_weight_far, (d_target,), input, pos_weight, g, target)
    return d_target


def _vjp_target_pos_weight_in_doubles_carefully(input, pos_weight, g, target):
    """_vjp_target_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    log1p = extended_log1p(extended_exp(-extended_where(t3 < input, t1, t2)))
    log1p_2 = extended_log1p(extended_exp(-extended_where(input < t3, t2, t1)))
    t2 = extended_of(pos_weight, input) * (extended_where(t3 < 0.0, 0.0, t2) + log1p)
    t2 = extended_of(g, input) * (t2 - (extended_where(input < 0.0, 0.0, t1) + log1p_2))
    t2 = extended_where(target == target, t2, extended_of(target, input))
    return extended_real(t2, input)


def _vjp_target_pos_weight_in_doubles_far(input, pos_weight, g, target):
    """_vjp_target_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = -t1
    log1p = np.log1p(np.exp(-np.maximum(t2, t1)))
    t2 = 1.0 * (pos_weight * (_maximum(t2, 0.0) + log1p) - (_maximum(t1, 0.0) + log1p))
    t2 = _where(target == target, t2, target)
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4) * g


def _vjp_target_pos_weight_in_doubles(input, pos_weight, g, target):
    """weight absent, pos_weight given, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t1 = pos_weight * (_maximum(t1, 0.0) + log1p)
    t2 = t1 - (_maximum(input, 0.0) + log1p)
    d_target = _where(target == target, g * t2, target)
    far = input == -np.inf
    carefully = (np.absolute(t2) < 3.0517578125e-05 * (0.75 * np.absolute(t1))) & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_pos_weight_in_doubles_carefully, (d_target,), input, pos_weight, g, target, of=(input, pos_weight, target))
    (d_target,) = _repaired(far, _vjp_target_pos_weight_in_doubles_far, (d_target,), input, pos_weight, g, target)
    return d_target


def _value_and_grad_pos_weight_carefully(input, target, pos_weight):
    """_value_and_grad_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    log1p = extended_log1p(extended_exp(-extended_where(t3 < input, t1, t2)))
    t4 = extended_of(target, input)
    t5 = extended_of(pos_weight, input) * t4 * (extended_where(t3 < 0.0, 0.0, t2) + log1p)
    log1p_2 = extended_log1p(extended_exp(-extended_where(input < t3, t2, t1)))
    t4 = (1.0 - t4) * (extended_where(input < 0.0, 0.0, t1) + log1p_2)
    t5 = extended_where(target == 0.0, 0.0, t5) + extended_where(target == 1.0, 0.0, t4)
    return extended_real(t5, input)


def _value_and_grad_pos_weight_carefully_2(input, target, pos_weight, g):
    """_value_and_grad_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_of(target, input)
    t4 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t4 < input, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, input) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, input) < extended_real(exp, input), exp, t5)
    t5 = -(extended_of(pos_weight, input) * t3 * (t5 / (1.0 + exp)))
    exp_2 = extended_exp(-extended_where(input < t4, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t3 = extended_where(target == 1.0, 0.0, (1.0 - t3) * (t1 / (1.0 + exp_2)))
    t5 = extended_of(g, input) * (extended_where(target == 0.0, 0.0, t5) + t3)
    return extended_real(t5, input)


def _value_and_grad_pos_weight_far(input, target, pos_weight, g):
    """_value_and_grad_pos_weight for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _where(target == 0.0, 0.0, pos_weight * target * _softplus(-t1))
    t2 = t2 + _where(target == 1.0, 0.0, (1.0 - target) * _softplus(t1))
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4) * g


def _value_and_grad_pos_weight(input, target, pos_weight, g):
    """weight absent, pos_weight given"""
    t1 = -input
    t2 = pos_weight * target
    t3 = target == 0.0
    t4 = 1.0 - target
    softplus = _closely(_softplus, input)
    t5 = target == 1.0
    value = _where(t3, 0.0, t2 * _closely(_softplus, t1)) + _where(t5, 0.0, t4 * softplus)
    t2 = _where(t3, 0.0, -(t2 * _expit(t1)))
    t4 = t2 + _where(t5, 0.0, t4 * _expit(input))
    d_input = g * t4
    far = input == -np.inf
    carefully = (softplus < 7.888609052210118e-31) & ~far
    carefully_2 = np.absolute(t4) < 0.75 * np.absolute(t2)
    (value,) = _recomputed(carefully, _value_and_grad_pos_weight_carefully, (value,), input, target, pos_weight, of=(input, target, pos_weight))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_pos_weight_carefully_2, (d_input,), input, target, pos_weight, g, of=(input, target, pos_weight))
    (value,) = _repaired(far, _value_and_grad_pos_weight_far, (value,), input, target, pos_weight, g)
    return value, d_input


def _value_and_grad_pos_weight_in_doubles_carefully_2(input, target, pos_weight, g):
    """_value_and_grad_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_of(target, input)
    t4 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t4 < input, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, input) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, input) < extended_real(exp, input), exp, t5)
    t5 = -(extended_of(pos_weight, input) * t3 * (t5 / (1.0 + exp)))
    exp_2 = extended_exp(-extended_where(input < t4, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t3 = extended_where(target == 1.0, 0.0, (1.0 - t3) * (t1 / (1.0 + exp_2)))
    t5 = extended_of(g, input) * (extended_where(target == 0.0, 0.0, t5) + t3)
    return extended_real(t5, input)


def _value_and_grad_pos_weight_in_doubles_far(input, target, pos_weight, g):
    """_value_and_grad_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = -t1
    log1p = np.log1p(np.exp(-np.maximum(t2, t1)))
    t2 = _where(target == 0.0, 0.0, pos_weight * target * (_maximum(t2, 0.0) + log1p))
    t2 = t2 + _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(t1, 0.0) + log1p))
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4) * g


def _value_and_grad_pos_weight_in_doubles(input, target, pos_weight, g):
    """weight absent, pos_weight given, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t2 = pos_weight * target
    t3 = target == 0.0
    t4 = 1.0 - target
    t5 = target == 1.0
    t6 = _where(t5, 0.0, t4 * (_maximum(input, 0.0) + log1p))
    value = _where(t3, 0.0, t2 * (_maximum(t1, 0.0) + log1p)) + t6
    t2 = _where(t3, 0.0, -(t2 * (1.0 / (1.0 + np.exp(input)))))
    t4 = t2 + _where(t5, 0.0, t4 * (1.0 / (1.0 + np.exp(t1))))
    d_input = g * t4
    far = input == -np.inf
    carefully_2 = np.absolute(t4) < 3.0517578125e-05 * (0.75 * np.absolute(t2))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_pos_weight_in_doubles_carefully_2, (d_input,), input, target, pos_weight, g, of=(input, target, pos_weight))
    (value,) = _repaired(far, _value_and_grad_pos_weight_in_doubles_far, (value,), input, target, pos_weight, g)
    return value, d_input


def _hvp_pos_weight(input, target, pos_weight, g, v):
    """weight absent, pos_weight given"""
    logisticpdf = _logisticpdf(input)
    t1 = _where(target == 0.0, 0.0, pos_weight * target * logisticpdf)
    return g * (v * (t1 + _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)))


def _hess_diag_pos_weight(input, target, pos_weight, g):
    """weight absent, pos_weight given"""
    logisticpdf = _logisticpdf(input)
    t1 = _where(target == 0.0, 0.0, pos_weight * target * logisticpdf)
    return g * (t1 + _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf))


def _value_weight_far(input, target, weight):
    """_value_weight for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * _softplus(t1))
    t1 = weight * (_where(target == 0.0, 0.0, target * _softplus(-t1)) + t2)
    t3 = np.absolute(t1)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t1)
    return _where(t3 > 1099511627776.0, t1 * np.inf, t4)


def _value_weight(input, target, weight):
    """weight given, pos_weight absent"""
    t1 = _where(target == 1.0, 0.0, (1.0 - target) * _closely(_softplus, input))
    value = weight * (_where(target == 0.0, 0.0, target * _softplus(-input)) + t1)
    far = np.absolute(input) == np.inf
    return _repaired(far, _value_weight_far, (value,), input, target, weight)[0]


def _value_weight_in_doubles_far(input, target, weight):
    """_value_weight_in_doubles for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = -t1
    log1p = np.log1p(np.exp(-np.maximum(t2, t1)))
    t1 = _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(t1, 0.0) + log1p))
    t2 = weight * (_where(target == 0.0, 0.0, target * (_maximum(t2, 0.0) + log1p)) + t1)
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4)


def _value_weight_in_doubles(input, target, weight):
    """weight given, pos_weight absent, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(input, 0.0) + log1p))
    value = weight * (_where(target == 0.0, 0.0, target * (_maximum(t1, 0.0) + log1p)) + t2)
    far = np.absolute(input) == np.inf
    return _repaired(far, _value_weight_in_doubles_far, (value,), input, target, weight)[0]


def _vjp_weight_carefully(input, target, weight, g):
    """_vjp_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t3 < input, t1, t2))
    t4 = t2 * 1e+38
    t4 = extended_where(extended_real(t4, input) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, input) < extended_real(exp, input), exp, t4)
    t5 = extended_of(target, input)
    exp_2 = extended_exp(-extended_where(input < t3, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t1 = extended_where(target == 1.0, 0.0, (1.0 - t5) * (t1 / (1.0 + exp_2)))
    t5 = extended_where(target == 0.0, 0.0, -(t5 * (t4 / (1.0 + exp)))) + t1
    return extended_real(extended_of(g, input) * (extended_of(weight, input) * t5), input)


def _vjp_weight(input, target, weight, g):
    """weight given, pos_weight absent"""
    t1 = _where(target == 0.0, 0.0, -(target * _expit(-input)))
    t2 = t1 + _where(target == 1.0, 0.0, (1.0 - target) * _expit(input))
    d_input = g * (weight * t2)
    carefully = np.absolute(t2) < 0.75 * np.absolute(t1)
    return _recomputed(carefully, _vjp_weight_carefully, (d_input,), input, target, weight, g, of=(input, target, weight))[0]


def _vjp_target_weight_far(input, weight, g, target):
    """_vjp_target_weight for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30) * weight
    t1 = _where(target == target, -(1.0 * t1), target)
    t2 = np.absolute(t1)
    t3 = _where(t2 < 9.094947017729282e-13, 0.0, t1)
    return _where(t2 > 1099511627776.0, t1 * np.inf, t3) * g


def _vjp_target_weight(input, weight, g, target):
    """weight given, pos_weight absent"""
    d_target = _where(target == target, -(g * (input * weight)), target)
    far = np.absolute(input) == np.inf
    return _repaired(far, _vjp_target_weight_far, (d_target,), input, weight, g, target)[0]


def _value_and_grad_weight_carefully(input, target, weight, g):
    """_value_and_grad_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_of(target, input)
    t4 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t4 < input, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, input) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, input) < extended_real(exp, input), exp, t5)
    exp_2 = extended_exp(-extended_where(input < t4, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t1 = extended_where(target == 1.0, 0.0, (1.0 - t3) * (t1 / (1.0 + exp_2)))
    t3 = extended_where(target == 0.0, 0.0, -(t3 * (t5 / (1.0 + exp)))) + t1
    return extended_real(extended_of(g, input) * (extended_of(weight, input) * t3), input)


def _value_and_grad_weight_far(input, target, weight, g):
    """_value_and_grad_weight for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * _softplus(t1))
    t1 = weight * (_where(target == 0.0, 0.0, target * _softplus(-t1)) + t2)
    t3 = np.absolute(t1)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t1)
    return _where(t3 > 1099511627776.0, t1 * np.inf, t4) * g


def _value_and_grad_weight(input, target, weight, g):
    """weight given, pos_weight absent"""
    t1 = -input
    t2 = target == 0.0
    t3 = 1.0 - target
    t4 = target == 1.0
    t5 = _where(t4, 0.0, t3 * _closely(_softplus, input))
    value = weight * (_where(t2, 0.0, target * _softplus(t1)) + t5)
    t1 = _where(t2, 0.0, -(target * _expit(t1)))
    t3 = t1 + _where(t4, 0.0, t3 * _expit(input))
    d_input = g * (weight * t3)
    far = np.absolute(input) == np.inf
    carefully = np.absolute(t3) < 0.75 * np.absolute(t1)
    (d_input,) = _recomputed(carefully, _value_and_grad_weight_carefully, (d_input,), input, target, weight, g, of=(input, target, weight))
    (value,) = _repaired(far, _value_and_grad_weight_far, (value,), input, target, weight, g)
    return value, d_input


def _value_and_grad_weight_in_doubles_carefully(input, target, weight, g):
    """_value_and_grad_weight_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_of(target, input)
    t4 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t4 < input, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, input) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, input) < extended_real(exp, input), exp, t5)
    exp_2 = extended_exp(-extended_where(input < t4, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t1 = extended_where(target == 1.0, 0.0, (1.0 - t3) * (t1 / (1.0 + exp_2)))
    t3 = extended_where(target == 0.0, 0.0, -(t3 * (t5 / (1.0 + exp)))) + t1
    return extended_real(extended_of(g, input) * (extended_of(weight, input) * t3), input)


def _value_and_grad_weight_in_doubles_far(input, target, weight, g):
    """_value_and_grad_weight_in_doubles for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = -t1
    log1p = np.log1p(np.exp(-np.maximum(t2, t1)))
    t1 = _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(t1, 0.0) + log1p))
    t2 = weight * (_where(target == 0.0, 0.0, target * (_maximum(t2, 0.0) + log1p)) + t1)
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4) * g


def _value_and_grad_weight_in_doubles(input, target, weight, g):
    """weight given, pos_weight absent, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t2 = target == 0.0
    t3 = 1.0 - target
    t4 = target == 1.0
    t5 = _where(t2, 0.0, target * (_maximum(t1, 0.0) + log1p))
    value = weight * (t5 + _where(t4, 0.0, t3 * (_maximum(input, 0.0) + log1p)))
    t6 = _where(t2, 0.0, -(target * (1.0 / (1.0 + np.exp(input)))))
    t3 = t6 + _where(t4, 0.0, t3 * (1.0 / (1.0 + np.exp(t1))))
    d_input = g * (weight * t3)
    far = np.absolute(input) == np.inf
    carefully = np.absolute(t3) < 3.0517578125e-05 * (0.75 * np.absolute(t6))
    (d_input,) = _recomputed(carefully, _value_and_grad_weight_in_doubles_carefully, (d_input,), input, target, weight, g, of=(input, target, weight))
    (value,) = _repaired(far, _value_and_grad_weight_in_doubles_far, (value,), input, target, weight, g)
    return value, d_input


def _hvp_weight(input, target, weight, g, v):
    """weight given, pos_weight absent"""
    logisticpdf = _logisticpdf(input)
    t1 = _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)
    return g * (v * (weight * (_where(target == 0.0, 0.0, target * logisticpdf) + t1)))


def _hess_diag_weight(input, target, weight, g):
    """weight given, pos_weight absent"""
    logisticpdf = _logisticpdf(input)
    t1 = _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)
    return g * (weight * (_where(target == 0.0, 0.0, target * logisticpdf) + t1))


def _value_weight_pos_weight_carefully(input, target, weight, pos_weight):
    """_value_weight_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    log1p = extended_log1p(extended_exp(-extended_where(t3 < input, t1, t2)))
    t4 = extended_of(target, input)
    t5 = extended_of(pos_weight, input) * t4 * (extended_where(t3 < 0.0, 0.0, t2) + log1p)
    log1p_2 = extended_log1p(extended_exp(-extended_where(input < t3, t2, t1)))
    t4 = (1.0 - t4) * (extended_where(input < 0.0, 0.0, t1) + log1p_2)
    t5 = extended_where(target == 0.0, 0.0, t5) + extended_where(target == 1.0, 0.0, t4)
    return extended_real(extended_of(weight, input) * t5, input)


def _value_weight_pos_weight_far(input, target, weight, pos_weight):
    """_value_weight_pos_weight for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _where(target == 0.0, 0.0, pos_weight * target * _softplus(-t1))
    t2 = weight * (t2 + _where(target == 1.0, 0.0, (1.0 - target) * _softplus(t1)))
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4)


def _value_weight_pos_weight(input, target, weight, pos_weight):
    """weight given, pos_weight given"""
    softplus = _closely(_softplus, input)
    t1 = _where(target == 0.0, 0.0, pos_weight * target * _softplus(-input))
    value = weight * (t1 + _where(target == 1.0, 0.0, (1.0 - target) * softplus))
    far = np.absolute(input) == np.inf
    carefully = (softplus < 7.888609052210118e-31) & ~far
    (value,) = _recomputed(carefully, _value_weight_pos_weight_carefully, (value,), input, target, weight, pos_weight, of=(input, target, weight, pos_weight))
    (value,) = _repaired(far, _value_weight_pos_weight_far, (value,), input, target, weight, pos_weight)
    return value


def _value_weight_pos_weight_in_doubles_far(input, target, weight, pos_weight):
    """_value_weight_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = -t1
    log1p = np.log1p(np.exp(-np.maximum(t2, t1)))
    t2 = _where(target == 0.0, 0.0, pos_weight * target * (_maximum(t2, 0.0) + log1p))
    t2 = t2 + _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(t1, 0.0) + log1p))
    t2 = weight * t2
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4)


def _value_weight_pos_weight_in_doubles(input, target, weight, pos_weight):
    """weight given, pos_weight given, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t1 = _where(target == 0.0, 0.0, pos_weight * target * (_maximum(t1, 0.0) + log1p))
    t1 = t1 + _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(input, 0.0) + log1p))
    value = weight * t1
    far = np.absolute(input) == np.inf
    return _repaired(far, _value_weight_pos_weight_in_doubles_far, (value,), input, target, weight, pos_weight)[0]


def _vjp_weight_pos_weight_carefully(input, target, weight, pos_weight, g):
    """_vjp_weight_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t3 < input, t1, t2))
    t4 = t2 * 1e+38
    t4 = extended_where(extended_real(t4, input) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, input) < extended_real(exp, input), exp, t4)
    t5 = extended_of(target, input)
    t4 = -(extended_of(pos_weight, input) * t5 * (t4 / (1.0 + exp)))
    exp_2 = extended_exp(-extended_where(input < t3, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t5 = extended_where(target == 1.0, 0.0, (1.0 - t5) * (t1 / (1.0 + exp_2)))
    t4 = extended_of(weight, input) * (extended_where(target == 0.0, 0.0, t4) + t5)
    return extended_real(extended_of(g, input) * t4, input)


def _vjp_weight_pos_weight(input, target, weight, pos_weight, g):
    """weight given, pos_weight given"""
    t1 = _where(target == 0.0, 0.0, -(pos_weight * target * _expit(-input)))
    t2 = t1 + _where(target == 1.0, 0.0, (1.0 - target) * _expit(input))
    d_input = g * (weight * t2)
    carefully = np.absolute(t2) < 0.75 * np.absolute(t1)
    return _recomputed(carefully, _vjp_weight_pos_weight_carefully, (d_input,), input, target, weight, pos_weight, g, of=(input, target, weight, pos_weight))[0]


def _vjp_target_weight_pos_weight_carefully(input, weight, pos_weight, g, target):
    """_vjp_target_weight_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    log1p = extended_log1p(extended_exp(-extended_where(t3 < input, t1, t2)))
    log1p_2 = extended_log1p(extended_exp(-extended_where(input < t3, t2, t1)))
    t2 = extended_of(pos_weight, input) * (extended_where(t3 < 0.0, 0.0, t2) + log1p)
    t2 = extended_of(weight, input) * (t2 - (extended_where(input < 0.0, 0.0, t1) + log1p_2))
    t2 = extended_of(g, input) * t2
    t2 = extended_where(target == target, t2, extended_of(target, input))
    return extended_real(t2, input)


def _vjp_target_weight_pos_weight_far(input, weight, pos_weight, g, target):
    """_vjp_target_weight_pos_weight for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t1 = 1.0 * (weight * (pos_weight * _softplus(-t1) - _softplus(t1)))
    t1 = _where(target == target, t1, target)
    t2 = np.absolute(t1)
    t3 = _where(t2 < 9.094947017729282e-13, 0.0, t1)
    return _where(t2 > 1099511627776.0, t1 * np.inf, t3) * g


def _vjp_target_weight_pos_weight(input, weight, pos_weight, g, target):
    """weight given, pos_weight given"""
    t1 = pos_weight * _softplus(-input)
    softplus = _softplus(input)
    t2 = t1 - softplus
    d_target = _where(target == target, g * (weight * t2), target)
    far = np.absolute(input) == np.inf
    t3 = (np.absolute(t2) < 0.75 * np.absolute(t1)) | (softplus < 7.888609052210118e-31)
    carefully = t3 & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_weight_pos_weight_carefully, (d_target,), input, weight, pos_weight, g, target, of=(input, weight, pos_weight, target))
    (d_target,) = _repaired(far, _vjp_target_weight_pos_weight_far, (d_target,), input, weight, pos_weight, g, target)
    return d_target


def _vjp_target_weight_pos_weight_in_doubles_carefully(input, weight, pos_weight, g, target):
    """_vjp_target_weight_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    log1p = extended_log1p(extended_exp(-extended_where(t3 < input, t1, t2)))
    log1p_2 = extended_log1p(extended_exp(-extended_where(input < t3, t2, t1)))
    t2 = extended_of(pos_weight, input) * (extended_where(t3 < 0.0, 0.0, t2) + log1p)
    t2 = extended_of(weight, input) * (t2 - (extended_where(input < 0.0, 0.0, t1) + log1p_2))
    t2 = extended_of(g, input) * t2
    t2 = extended_where(target == target, t2, extended_of(target, input))
    return extended_real(t2, input)


def _vjp_target_weight_pos_weight_in_doubles_far(input, weight, pos_weight, g, target):
    """_vjp_target_weight_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = -t1
    log1p = np.log1p(np.exp(-np.maximum(t2, t1)))
    t2 = weight * (pos_weight * (_maximum(t2, 0.0) + log1p) - (_maximum(t1, 0.0) + log1p))
    t2 = _where(target == target, 1.0 * t2, target)
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4) * g


def _vjp_target_weight_pos_weight_in_doubles(input, weight, pos_weight, g, target):
    """weight given, pos_weight given, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t1 = pos_weight * (_maximum(t1, 0.0) + log1p)
    t2 = t1 - (_maximum(input, 0.0) + log1p)
    d_target = _where(target == target, g * (weight * t2), target)
    far = np.absolute(input) == np.inf
    carefully = (np.absolute(t2) < 3.0517578125e-05 * (0.75 * np.absolute(t1))) & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_weight_pos_weight_in_doubles_carefully, (d_target,), input, weight, pos_weight, g, target, of=(input, weight, pos_weight, target))
    (d_target,) = _repaired(far, _vjp_target_weight_pos_weight_in_doubles_far, (d_target,), input, weight, pos_weight, g, target)
    return d_target


def _value_and_grad_weight_pos_weight_carefully(input, target, weight, pos_weight):
    """_value_and_grad_weight_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_real(t2, input)
    log1p = extended_log1p(extended_exp(-extended_where(t3 < input, t1, t2)))
    t4 = extended_of(target, input)
    t5 = extended_of(pos_weight, input) * t4 * (extended_where(t3 < 0.0, 0.0, t2) + log1p)
    log1p_2 = extended_log1p(extended_exp(-extended_where(input < t3, t2, t1)))
    t4 = (1.0 - t4) * (extended_where(input < 0.0, 0.0, t1) + log1p_2)
    t5 = extended_where(target == 0.0, 0.0, t5) + extended_where(target == 1.0, 0.0, t4)
    return extended_real(extended_of(weight, input) * t5, input)


def _value_and_grad_weight_pos_weight_carefully_2(input, target, weight, pos_weight, g):
    """_value_and_grad_weight_pos_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_of(target, input)
    t4 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t4 < input, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, input) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, input) < extended_real(exp, input), exp, t5)
    t5 = -(extended_of(pos_weight, input) * t3 * (t5 / (1.0 + exp)))
    exp_2 = extended_exp(-extended_where(input < t4, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t3 = extended_where(target == 1.0, 0.0, (1.0 - t3) * (t1 / (1.0 + exp_2)))
    t5 = extended_of(weight, input) * (extended_where(target == 0.0, 0.0, t5) + t3)
    return extended_real(extended_of(g, input) * t5, input)


def _value_and_grad_weight_pos_weight_far(input, target, weight, pos_weight, g):
    """_value_and_grad_weight_pos_weight for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _where(target == 0.0, 0.0, pos_weight * target * _softplus(-t1))
    t2 = weight * (t2 + _where(target == 1.0, 0.0, (1.0 - target) * _softplus(t1)))
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4) * g


def _value_and_grad_weight_pos_weight(input, target, weight, pos_weight, g):
    """weight given, pos_weight given"""
    t1 = -input
    t2 = pos_weight * target
    t3 = target == 0.0
    t4 = 1.0 - target
    softplus = _closely(_softplus, input)
    t5 = target == 1.0
    value = weight * (_where(t3, 0.0, t2 * _softplus(t1)) + _where(t5, 0.0, t4 * softplus))
    t2 = _where(t3, 0.0, -(t2 * _expit(t1)))
    t4 = t2 + _where(t5, 0.0, t4 * _expit(input))
    d_input = g * (weight * t4)
    far = np.absolute(input) == np.inf
    carefully = (softplus < 7.888609052210118e-31) & ~far
    carefully_2 = np.absolute(t4) < 0.75 * np.absolute(t2)
    (value,) = _recomputed(carefully, _value_and_grad_weight_pos_weight_carefully, (value,), input, target, weight, pos_weight, of=(input, target, weight, pos_weight))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_weight_pos_weight_carefully_2, (d_input,), input, target, weight, pos_weight, g, of=(input, target, weight, pos_weight))
    (value,) = _repaired(far, _value_and_grad_weight_pos_weight_far, (value,), input, target, weight, pos_weight, g)
    return value, d_input


def _value_and_grad_weight_pos_weight_in_doubles_carefully_2(input, target, weight, pos_weight, g):
    """_value_and_grad_weight_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = -t1
    t3 = extended_of(target, input)
    t4 = extended_real(t2, input)
    exp = extended_exp(-extended_where(t4 < input, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, input) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, input) < extended_real(exp, input), exp, t5)
    t5 = -(extended_of(pos_weight, input) * t3 * (t5 / (1.0 + exp)))
    exp_2 = extended_exp(-extended_where(input < t4, t2, t1))
    t1 = t1 * 1e+38
    t1 = extended_where(extended_real(t1, input) > 1.0, 1.0, t1)
    t1 = extended_where(extended_real(t1, input) < extended_real(exp_2, input), exp_2, t1)
    t3 = extended_where(target == 1.0, 0.0, (1.0 - t3) * (t1 / (1.0 + exp_2)))
    t5 = extended_of(weight, input) * (extended_where(target == 0.0, 0.0, t5) + t3)
    return extended_real(extended_of(g, input) * t5, input)


def _value_and_grad_weight_pos_weight_in_doubles_far(input, target, weight, pos_weight, g):
    """_value_and_grad_weight_pos_weight_in_doubles for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = -t1
    log1p = np.log1p(np.exp(-np.maximum(t2, t1)))
    t2 = _where(target == 0.0, 0.0, pos_weight * target * (_maximum(t2, 0.0) + log1p))
    t2 = t2 + _where(target == 1.0, 0.0, (1.0 - target) * (_maximum(t1, 0.0) + log1p))
    t2 = weight * t2
    t3 = np.absolute(t2)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t2)
    return _where(t3 > 1099511627776.0, t2 * np.inf, t4) * g


def _value_and_grad_weight_pos_weight_in_doubles(input, target, weight, pos_weight, g):
    """weight given, pos_weight given, in doubles"""
    t1 = -input
    log1p = np.log1p(np.exp(-np.maximum(t1, input)))
    t2 = pos_weight * target
    t3 = target == 0.0
    t4 = 1.0 - target
    t5 = target == 1.0
    t6 = _where(t5, 0.0, t4 * (_maximum(input, 0.0) + log1p))
    value = weight * (_where(t3, 0.0, t2 * (_maximum(t1, 0.0) + log1p)) + t6)
    t2 = _where(t3, 0.0, -(t2 * (1.0 / (1.0 + np.exp(input)))))
    t4 = t2 + _where(t5, 0.0, t4 * (1.0 / (1.0 + np.exp(t1))))
    d_input = g * (weight * t4)
    far = np.absolute(input) == np.inf
    carefully_2 = np.absolute(t4) < 3.0517578125e-05 * (0.75 * np.absolute(t2))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_weight_pos_weight_in_doubles_carefully_2, (d_input,), input, target, weight, pos_weight, g, of=(input, target, weight, pos_weight))
    (value,) = _repaired(far, _value_and_grad_weight_pos_weight_in_doubles_far, (value,), input, target, weight, pos_weight, g)
    return value, d_input


def _hvp_weight_pos_weight(input, target, weight, pos_weight, g, v):
    """weight given, pos_weight given"""
    logisticpdf = _logisticpdf(input)
    t1 = _where(target == 0.0, 0.0, pos_weight * target * logisticpdf)
    return g * (v * (weight * (t1 + _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf))))


def _hess_diag_weight_pos_weight(input, target, weight, pos_weight, g):
    """weight given, pos_weight given"""
    logisticpdf = _logisticpdf(input)
    t1 = _where(target == 0.0, 0.0, pos_weight * target * logisticpdf)
    return g * (weight * (t1 + _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)))


_SPEC = _Function(
    name="binary_cross_entropy_with_logits",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("weight", "const"),
        _Argument("pos_weight", "const"),
    ),
    variants={
        ("absent", "absent"): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",)),
            },
        ),
        ("absent", "given"): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_pos_weight,
                    ("input", "target", "pos_weight"),
                    (),
                    ("value",),
                    doubles=_value_pos_weight_in_doubles,
                ),
                "vjp": _Body(_vjp_pos_weight, ("input", "target", "pos_weight", "g"), (), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_pos_weight,
                    ("input", "pos_weight", "g", "target"),
                    (),
                    ("target",),
                    doubles=_vjp_target_pos_weight_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_pos_weight,
                    ("input", "target", "pos_weight", "g"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad_pos_weight_in_doubles,
                ),
                "hvp": _Body(_hvp_pos_weight, ("input", "target", "pos_weight", "g", "v"), (), ("input",)),
                "hess_diag": _Body(
                    _hess_diag_pos_weight, ("input", "target", "pos_weight", "g"), (), ("input",)
                ),
            },
        ),
        ("given", "absent"): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_weight,
                    ("input", "target", "weight"),
                    (),
                    ("value",),
                    doubles=_value_weight_in_doubles,
                ),
                "vjp": _Body(_vjp_weight, ("input", "target", "weight", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_weight, ("input", "weight", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad_weight_in_doubles,
                ),
                "hvp": _Body(_hvp_weight, ("input", "target", "weight", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag_weight, ("input", "target", "weight", "g"), (), ("input",)),
            },
        ),
        ("given", "given"): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight"),
                    (),
                    ("value",),
                    doubles=_value_weight_pos_weight_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_weight_pos_weight, ("input", "target", "weight", "pos_weight", "g"), (), ("input",)
                ),
                "vjp_target": _Body(
                    _vjp_target_weight_pos_weight,
                    ("input", "weight", "pos_weight", "g", "target"),
                    (),
                    ("target",),
                    doubles=_vjp_target_weight_pos_weight_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad_weight_pos_weight_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g", "v"),
                    (),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g"),
                    (),
                    ("input",),
                ),
            },
        ),
    },
    selectors=(("weight", ()), ("pos_weight", ())),
    reductions=("none", "mean", "sum"),
)


def binary_cross_entropy_with_logits(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss(
        _SPEC, "binary_cross_entropy_with_logits", (input, target, weight, pos_weight), None, reduction, out
    )


def binary_cross_entropy_with_logits_vjp(
    g, input, target, *, weight=None, pos_weight=None, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of binary_cross_entropy_with_logits, given the cotangent g of its result.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _cotangents(
        _SPEC,
        "binary_cross_entropy_with_logits_vjp",
        g,
        (input, target, weight, pos_weight),
        None,
        reduction,
        wrt,
        out,
    )


def binary_cross_entropy_with_logits_value_and_grad(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Value of binary_cross_entropy_with_logits and its derivative, in one pass.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_cross_entropy_with_logits_vjp(1, ...) returns). The result has the dtype
    to which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss_pair(
        _SPEC,
        "binary_cross_entropy_with_logits_value_and_grad",
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )


def binary_cross_entropy_with_logits_hvp(
    v, input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Hessian of binary_cross_entropy_with_logits in input times v.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _curvature(
        _SPEC,
        "binary_cross_entropy_with_logits_hvp",
        "hvp",
        v,
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )


def binary_cross_entropy_with_logits_hess_diag(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Diagonal of the Hessian of binary_cross_entropy_with_logits in input.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    pos_weight: optional array; broadcasts with the others; the errors are promised for 0 <= pos_weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _curvature(
        _SPEC,
        "binary_cross_entropy_with_logits_hess_diag",
        "hess_diag",
        None,
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )
