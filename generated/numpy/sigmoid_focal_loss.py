# Made by symdl 0.1.0 from sigmoid_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
#                          2*target))))*log(exp(input*(1 - 2*target)) + 1)
"""Cross entropy on logits in which well-classified examples count less, for targets 0 and 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._extended import extended_exp, extended_log1p, extended_of, extended_real, extended_sign, extended_where
from ._numeric import _closely, _maximum, _minimum, _recomputed, _repaired, _where
from ._pair import pair_high, pair_low, pair_of, pair_where
from ._primitives import _expit, _logisticpdf, _softplus
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "sigmoid_focal_loss",
    "sigmoid_focal_loss_vjp",
    "sigmoid_focal_loss_value_and_grad",
    "sigmoid_focal_loss_hvp",
    "sigmoid_focal_loss_hess_diag",
]


def _value_carefully(input, target, alpha, gamma):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = extended_of(input, input) * (1.0 - 2.0 * t3)
    t5 = -t4
    t6 = extended_real(t5, input)
    t7 = extended_real(t4, input)
    t8 = extended_where(extended_real(extended_sign(t5), input) < 0.0, 0.0, t5)
    t8 = -(t2 * (t8 + extended_log1p(extended_exp(-extended_where(t6 < t7, t4, t5)))))
    log1p = extended_log1p(extended_exp(-extended_where(t7 < t6, t5, t4)))
    t3 = (t1 * t3 + (1.0 - t1) * (1.0 - t3)) * (extended_exp(t8) * 1.0)
    return extended_real(t3 * (extended_where(t7 < 0.0, 0.0, t4) + log1p), input)


def _value_far(input, target, alpha, gamma):
    """_value for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = pair_of(gamma, input)
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t4 = t3 * (1.0 - 2.0 * target)
    t5 = -t4
    t6 = pair_of(t3, input) * (1.0 - 2.0 * pair_of(target, input))
    t7 = pair_high(t6, input)
    t8 = pair_of(np.log1p(np.exp(-np.maximum(t5, t4))), input)
    t8 = t2 * (pair_where(t5 < 0.0, 0.0, -t6) + t8)
    t9 = pair_high(t8, input)
    t9 = np.exp(-t9) * (1.0 + _minimum(_maximum(-pair_low(t8, t9), -1.0), 1.0))
    t7 = _softplus(t7) + _expit(t7) * pair_low(t6, t7)
    t9 = (alpha * target + t1 * (1.0 - target)) * t9 * t7
    t10 = np.absolute(t9)
    t11 = _where(t10 < 9.094947017729282e-13, 0.0, t9)
    return _where(t10 > 1099511627776.0, t9 * np.inf, t11)


def _value(input, target, alpha, gamma):
    """gamma=..."""
    t1 = pair_of(gamma, input)
    t2 = pair_of(alpha, input)
    t3 = alpha * target
    t4 = pair_of(target, input)
    t5 = 1.0 - 2.0 * target
    t6 = input * t5
    t7 = -t6
    t8 = pair_of(input, input) * (1.0 - 2.0 * t4)
    t9 = pair_high(t8, input)
    t6 = np.maximum(t7, t6)
    exp = np.exp(-t6)
    t10 = t1 * (pair_where(t7 < 0.0, 0.0, -t8) + pair_of(np.log1p(exp), input))
    t11 = pair_high(t10, input)
    t9 = _closely(_softplus, t9) + _expit(t9) * pair_low(t8, t9)
    t11 = _closely(np.exp, -t11) * (1.0 + _minimum(_maximum(-pair_low(t10, t11), -1.0), 1.0))
    t11 = (t3 + pair_high((1.0 - t2) * (1.0 - t4), input)) * t11
    value = t11 * t9
    far = np.absolute(input) == np.inf
    t12 = (t6 < 7.888609052210118e-31) & (input != 0.0) & (t5 != 0.0)
    t12 = t12 | (t3 < 7.888609052210118e-31) & (target != 0.0) | (exp < 7.888609052210118e-31)
    t12 = t12 | (value < 7.888609052210118e-31) & (t11 != 0.0) & (t9 != 0.0)
    carefully = (t12 | (value >= 1.2789769243681803e-13) & (value <= 1.8125)) & ~far
    (value,) = _recomputed(carefully, _value_carefully, (value,), input, target, alpha, gamma, of=(input, target))
    (value,) = _repaired(far, _value_far, (value,), input, target, alpha, gamma)
    return value


def _value_in_doubles_far(input, target, alpha, gamma):
    """_value_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 1.0 + float(np.minimum(float(np.maximum(-0.0, -1.0)), 1.0))
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t3 = t3 * (1.0 - 2.0 * target)
    t4 = -t3
    log1p = np.log1p(np.exp(-np.maximum(t4, t3)))
    t5 = np.exp(-(gamma * (_where(t4 < 0.0, 0.0, t4) + log1p))) * t2
    t3 = _maximum(t3, 0.0) + log1p + 1.0 / (1.0 + np.exp(t4)) * 0.0
    t5 = (alpha * target + t1 * (1.0 - target)) * t5 * t3
    t6 = np.absolute(t5)
    t7 = _where(t6 < 9.094947017729282e-13, 0.0, t5)
    return _where(t6 > 1099511627776.0, t5 * np.inf, t7)


def _value_in_doubles(input, target, alpha, gamma):
    """gamma=..., in doubles"""
    t1 = 1.0 - alpha
    t2 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    t3 = input * (1.0 - 2.0 * target)
    t4 = -t3
    t5 = np.maximum(t4, t3)
    t6 = -t5
    t5 = _maximum(t6, 0.0) + np.log1p(np.exp(-np.maximum(t6, t5)))
    t4 = np.exp(-(gamma * (_where(t4 < 0.0, 0.0, t4) + t5))) * t2
    t4 = (alpha * target + t1 * (1.0 - target)) * t4
    value = t4 * (_maximum(t3, 0.0) + np.log1p(np.exp(t6)))
    far = np.absolute(input) == np.inf
    return _repaired(far, _value_in_doubles_far, (value,), input, target, alpha, gamma)[0]


def _vjp_carefully(input, target, g, alpha, gamma):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = 2.0 * t3
    t3 = t1 * t3 + (1.0 - t1) * (1.0 - t3)
    t5 = 1.0 - t4
    t6 = extended_of(input, input) * t5
    t7 = -t6
    t8 = extended_real(t7, input)
    t9 = extended_real(t6, input)
    exp = extended_exp(-extended_where(t8 < t9, t6, t7))
    t10 = t7 * 1e+38
    t10 = extended_where(extended_real(t10, input) > 1.0, 1.0, t10)
    t10 = extended_where(extended_real(t10, input) < extended_real(exp, input), exp, t10)
    exp_2 = extended_exp(-extended_where(t9 < t8, t7, t6))
    t11 = t6 * 1e+38
    t11 = extended_where(extended_real(t11, input) > 1.0, 1.0, t11)
    t11 = extended_where(extended_real(t11, input) < extended_real(exp_2, input), exp_2, t11)
    t6 = extended_where(t9 < 0.0, 0.0, t6) + extended_log1p(exp_2)
    t7 = extended_where(extended_real(extended_sign(t7), input) < 0.0, 0.0, t7)
    t5 = t5 * t3 * (t11 / (1.0 + exp_2)) - t2 * (t4 - 1.0) * t3 * (t10 / (1.0 + exp)) * t6
    t5 = t5 * (extended_exp(-(t2 * (t7 + extended_log1p(exp)))) * 1.0)
    return extended_real(extended_of(g, input) * t5, input)


def _vjp_far(input, target, g, alpha, gamma):
    """_vjp for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = pair_of(gamma, input)
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t4 = 2.0 * target
    t5 = alpha * target + t1 * (1.0 - target)
    t6 = 1.0 - t4
    t7 = t3 * t6
    t8 = -t7
    t9 = pair_of(t3, input) * (1.0 - 2.0 * pair_of(target, input))
    t10 = pair_high(t9, input)
    t11 = pair_low(t9, t10)
    expit = _expit(-t10)
    expit_2 = _expit(t10)
    t12 = expit * expit_2
    t4 = gamma * (t4 - 1.0) * t5 * (expit + t12 * -t11) * (_softplus(t10) + expit_2 * t11)
    t13 = pair_of(np.log1p(np.exp(-np.maximum(t8, t7))), input)
    t9 = t2 * (pair_where(t8 < 0.0, 0.0, -t9) + t13)
    t14 = pair_high(t9, input)
    t14 = np.exp(-t14) * (1.0 + _minimum(_maximum(-pair_low(t9, t14), -1.0), 1.0))
    t6 = 1.0 * ((t6 * t5 * (expit_2 + t12 * t11) - t4) * t14)
    t15 = np.absolute(t6)
    t16 = _where(t15 < 9.094947017729282e-13, 0.0, t6)
    return _where(t15 > 1099511627776.0, t6 * np.inf, t16) * g


def _vjp(input, target, g, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = pair_of(gamma, input)
    t3 = 2.0 * target
    t4 = alpha * target + t1 * (1.0 - target)
    t5 = 1.0 - t3
    t6 = input * t5
    t7 = -t6
    t8 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t9 = pair_high(t8, input)
    t10 = pair_low(t8, t9)
    t11 = -t10
    expit = _expit(-t9)
    expit_2 = _expit(t9)
    t12 = expit * expit_2
    t13 = t12 * t11
    t9 = gamma * (t3 - 1.0) * t4 * (expit + t13) * (_closely(_softplus, t9) + expit_2 * t10)
    t4 = t5 * t4 * (expit_2 + t12 * t10) - t9
    t6 = np.maximum(t7, t6)
    t14 = pair_of(_closely(np.log1p, _closely(np.exp, -t6)), input)
    t8 = t2 * (pair_where(t7 < 0.0, 0.0, -t8) + t14)
    t15 = pair_high(t8, input)
    exp = _closely(np.exp, -t15)
    t15 = exp * (1.0 + _minimum(_maximum(-pair_low(t8, t15), -1.0), 1.0))
    t16 = t4 * t15
    d_input = g * t16
    far = np.absolute(input) == np.inf
    t17 = (t3 < 7.888609052210118e-31) & (target != 0.0) | (expit < 7.888609052210118e-31)
    t17 = t17 | (t6 < 7.888609052210118e-31) & (input != 0.0) & (t5 != 0.0)
    t18 = (np.absolute(t13) < 7.888609052210118e-31) & (t12 != 0.0) & (t11 != 0.0)
    t19 = (np.absolute(t16) < 7.888609052210118e-31) & (t4 != 0.0) & (t15 != 0.0)
    t17 = t17 | (expit_2 < 7.888609052210118e-31) | t18 | t19
    carefully = (t17 | (exp >= 0.033203125) & (exp <= 0.08203125)) & ~far
    (d_input,) = _recomputed(carefully, _vjp_carefully, (d_input,), input, target, g, alpha, gamma, of=(input, target))
    (d_input,) = _repaired(far, _vjp_far, (d_input,), input, target, g, alpha, gamma)
    return d_input


def _vjp_in_doubles_far(input, target, g, alpha, gamma):
    """_vjp_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 1.0 + float(np.minimum(float(np.maximum(-0.0, -1.0)), 1.0))
    t3 = 2.0 * target
    t4 = alpha * target + t1 * (1.0 - target)
    t5 = 1.0 - t3
    t6 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30) * t5
    t7 = -t6
    t8 = 1.0 / (1.0 + np.exp(t6))
    t9 = 1.0 / (1.0 + np.exp(t7))
    t10 = t8 * t9 * -0.0
    log1p = np.log1p(np.exp(-np.absolute(t6)))
    t3 = gamma * (t3 - 1.0) * t4 * (t8 + t10) * (_maximum(t6, 0.0) + log1p + t9 * 0.0)
    t7 = np.exp(-(gamma * (_where(t7 < 0.0, 0.0, t7) + log1p))) * t2
    t5 = 1.0 * ((t5 * t4 * (t9 + t10) - t3) * t7)
    t11 = np.absolute(t5)
    t12 = _where(t11 < 9.094947017729282e-13, 0.0, t5)
    return _where(t11 > 1099511627776.0, t5 * np.inf, t12) * g


def _vjp_in_doubles(input, target, g, alpha, gamma):
    """gamma=..., in doubles"""
    t1 = 1.0 - alpha
    t2 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    t3 = 2.0 * target
    t4 = alpha * target + t1 * (1.0 - target)
    t5 = 1.0 - t3
    t6 = input * t5
    t7 = -t6
    t8 = np.absolute(t6)
    t9 = -t8
    t3 = gamma * (t3 - 1.0) * t4 * (1.0 / (1.0 + np.exp(t6)))
    t3 = t3 * (_maximum(t6, 0.0) + np.log1p(np.exp(t9)))
    t9 = _maximum(t9, 0.0) + np.log1p(np.exp(-np.maximum(t9, t8)))
    t9 = np.exp(-(gamma * (_where(t7 < 0.0, 0.0, t7) + t9))) * t2
    d_input = g * ((t5 * t4 * (1.0 / (1.0 + np.exp(t7))) - t3) * t9)
    far = np.absolute(input) == np.inf
    return _repaired(far, _vjp_in_doubles_far, (d_input,), input, target, g, alpha, gamma)[0]


def _vjp_target_carefully(input, target, g, alpha, gamma):
    """_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = t1 * t3 + (1.0 - t1) * (1.0 - t3)
    t5 = extended_of(input, input)
    t3 = t5 * (1.0 - 2.0 * t3)
    t6 = -t3
    t7 = extended_real(t6, input)
    t8 = extended_real(t3, input)
    exp = extended_exp(-extended_where(t7 < t8, t3, t6))
    t9 = t6 * 1e+38
    t9 = extended_where(extended_real(t9, input) > 1.0, 1.0, t9)
    t9 = extended_where(extended_real(t9, input) < extended_real(exp, input), exp, t9)
    exp_2 = extended_exp(-extended_where(t8 < t7, t6, t3))
    t10 = t3 * 1e+38
    t10 = extended_where(extended_real(t10, input) > 1.0, 1.0, t10)
    t10 = extended_where(extended_real(t10, input) < extended_real(exp_2, input), exp_2, t10)
    t3 = extended_where(t8 < 0.0, 0.0, t3) + extended_log1p(exp_2)
    t3 = (2.0 * t1 - 1.0) * t3 - 2.0 * t2 * t5 * t4 * (t9 / (1.0 + exp)) * t3
    t6 = extended_where(extended_real(extended_sign(t6), input) < 0.0, 0.0, t6)
    t6 = extended_exp(-(t2 * (t6 + extended_log1p(exp)))) * 1.0
    t3 = extended_of(g, input) * ((t3 - 2.0 * t5 * t4 * (t10 / (1.0 + exp_2))) * t6)
    return extended_real(t3, input)


def _vjp_target_far(input, target, g, alpha, gamma):
    """_vjp_target for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 2.0 * gamma
    t3 = 2.0 * alpha - 1.0
    t4 = pair_of(gamma, input)
    t5 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t6 = alpha * target + t1 * (1.0 - target)
    t7 = t5 * (1.0 - 2.0 * target)
    t8 = -t7
    t9 = pair_of(t5, input) * (1.0 - 2.0 * pair_of(target, input))
    t10 = pair_high(t9, input)
    t11 = pair_low(t9, t10)
    expit = _expit(-t10)
    expit_2 = _expit(t10)
    t12 = expit * expit_2
    t10 = _softplus(t10) + expit_2 * t11
    t10 = t3 * t10 - t2 * t5 * t6 * (expit + t12 * -t11) * t10
    t13 = pair_of(np.log1p(np.exp(-np.maximum(t8, t7))), input)
    t9 = t4 * (pair_where(t8 < 0.0, 0.0, -t9) + t13)
    t14 = pair_high(t9, input)
    t14 = np.exp(-t14) * (1.0 + _minimum(_maximum(-pair_low(t9, t14), -1.0), 1.0))
    t10 = 1.0 * ((t10 - 2.0 * t5 * t6 * (expit_2 + t12 * t11)) * t14)
    t15 = np.absolute(t10)
    t16 = _where(t15 < 9.094947017729282e-13, 0.0, t10)
    return _where(t15 > 1099511627776.0, t10 * np.inf, t16) * g


def _vjp_target(input, target, g, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = 2.0 * gamma
    t3 = 2.0 * alpha - 1.0
    t4 = pair_of(gamma, input)
    t5 = alpha * target
    t6 = t5 + t1 * (1.0 - target)
    t7 = input * (1.0 - 2.0 * target)
    t8 = -t7
    t9 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t10 = pair_high(t9, input)
    t11 = pair_low(t9, t10)
    t12 = -t11
    expit = _expit(-t10)
    expit_2 = _expit(t10)
    t13 = expit * expit_2
    t14 = t13 * t12
    t10 = _softplus(t10) + expit_2 * t11
    t15 = t2 * input
    t16 = t3 * t10
    t10 = t16 - t15 * t6 * (expit + t14) * t10
    t6 = t10 - 2.0 * input * t6 * (expit_2 + t13 * t11)
    exp = np.exp(-np.maximum(t8, t7))
    t9 = t4 * (pair_where(t8 < 0.0, 0.0, -t9) + pair_of(_closely(np.log1p, exp), input))
    t17 = pair_high(t9, input)
    exp_2 = np.exp(-t17)
    t17 = exp_2 * (1.0 + _minimum(_maximum(-pair_low(t9, t17), -1.0), 1.0))
    t18 = t6 * t17
    d_target = g * t18
    far = np.absolute(input) == np.inf
    t10 = np.absolute(t10)
    t16 = np.absolute(t16)
    t19 = (exp < 7.888609052210118e-31) | (t10 < 0.75 * t16) | (np.absolute(t6) < 0.75 * t10)
    t19 = t19 | (t5 < 7.888609052210118e-31) & (target != 0.0)
    t20 = (np.absolute(t14) < 7.888609052210118e-31) & (t13 != 0.0) & (t12 != 0.0)
    t19 = t19 | (exp_2 < 7.888609052210118e-31) | (np.absolute(t15) == np.inf) | t20
    t19 = t19 | (np.absolute(t18) < 7.888609052210118e-31) & (t6 != 0.0) & (t17 != 0.0)
    carefully = (t19 | (t10 < 0.9 * t16) | (exp_2 >= 0.02734375) & (exp_2 <= 0.078125)) & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_carefully, (d_target,), input, target, g, alpha, gamma, of=(input, target))
    (d_target,) = _repaired(far, _vjp_target_far, (d_target,), input, target, g, alpha, gamma)
    return d_target


def _vjp_target_in_doubles_carefully(input, target, g, alpha, gamma):
    """_vjp_target_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = t1 * t3 + (1.0 - t1) * (1.0 - t3)
    t5 = extended_of(input, input)
    t3 = t5 * (1.0 - 2.0 * t3)
    t6 = -t3
    t7 = extended_real(t6, input)
    t8 = extended_real(t3, input)
    exp = extended_exp(-extended_where(t7 < t8, t3, t6))
    t9 = t6 * 1e+38
    t9 = extended_where(extended_real(t9, input) > 1.0, 1.0, t9)
    t9 = extended_where(extended_real(t9, input) < extended_real(exp, input), exp, t9)
    exp_2 = extended_exp(-extended_where(t8 < t7, t6, t3))
    t10 = t3 * 1e+38
    t10 = extended_where(extended_real(t10, input) > 1.0, 1.0, t10)
    t10 = extended_where(extended_real(t10, input) < extended_real(exp_2, input), exp_2, t10)
    t3 = extended_where(t8 < 0.0, 0.0, t3) + extended_log1p(exp_2)
    t3 = (2.0 * t1 - 1.0) * t3 - 2.0 * t2 * t5 * t4 * (t9 / (1.0 + exp)) * t3
    t6 = extended_where(extended_real(extended_sign(t6), input) < 0.0, 0.0, t6)
    t6 = extended_exp(-(t2 * (t6 + extended_log1p(exp)))) * 1.0
    t3 = extended_of(g, input) * ((t3 - 2.0 * t5 * t4 * (t10 / (1.0 + exp_2))) * t6)
    return extended_real(t3, input)


def _vjp_target_in_doubles_far(input, target, g, alpha, gamma):
    """_vjp_target_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 2.0 * gamma
    t3 = 2.0 * alpha - 1.0
    t4 = 1.0 + float(np.minimum(float(np.maximum(-0.0, -1.0)), 1.0))
    t5 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t6 = alpha * target + t1 * (1.0 - target)
    t7 = t5 * (1.0 - 2.0 * target)
    t8 = -t7
    t9 = 1.0 / (1.0 + np.exp(t7))
    t10 = 1.0 / (1.0 + np.exp(t8))
    t11 = t9 * t10 * -0.0
    log1p = np.log1p(np.exp(-np.absolute(t7)))
    t7 = _maximum(t7, 0.0) + log1p + t10 * 0.0
    t7 = t3 * t7 - t2 * t5 * t6 * (t9 + t11) * t7 - 2.0 * t5 * t6 * (t10 + t11)
    t7 = 1.0 * (t7 * (np.exp(-(gamma * (_where(t8 < 0.0, 0.0, t8) + log1p))) * t4))
    t12 = np.absolute(t7)
    t13 = _where(t12 < 9.094947017729282e-13, 0.0, t7)
    return _where(t12 > 1099511627776.0, t7 * np.inf, t13) * g


def _vjp_target_in_doubles(input, target, g, alpha, gamma):
    """gamma=..., in doubles"""
    t1 = 1.0 - alpha
    t2 = 2.0 * gamma
    t3 = 2.0 * alpha - 1.0
    t4 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    t5 = alpha * target
    t6 = t5 + t1 * (1.0 - target)
    t7 = input * (1.0 - 2.0 * target)
    t8 = -t7
    t9 = np.absolute(t7)
    t10 = -t9
    exp = np.exp(t10)
    t11 = _maximum(t7, 0.0) + np.log1p(exp)
    t12 = t2 * input
    t13 = t3 * t11
    t7 = t13 - t12 * t6 * (1.0 / (1.0 + np.exp(t7))) * t11
    t6 = t7 - 2.0 * input * t6 * (1.0 / (1.0 + np.exp(t8)))
    t10 = _maximum(t10, 0.0) + np.log1p(np.exp(-np.maximum(t10, t9)))
    exp_2 = np.exp(-(gamma * (_where(t8 < 0.0, 0.0, t8) + t10)))
    t14 = exp_2 * t4
    t15 = t6 * t14
    d_target = g * t15
    far = np.absolute(input) == np.inf
    t7 = np.absolute(t7)
    t13 = np.absolute(t13)
    t16 = (exp < 4.909093465297727e-91) | (t7 < 3.0517578125e-05 * (0.75 * t13))
    t16 = t16 | (np.absolute(t6) < 3.0517578125e-05 * (0.75 * t7))
    t16 = t16 | (t5 < 4.909093465297727e-91) & (target != 0.0)
    t17 = (np.absolute(t15) < 4.909093465297727e-91) & (t6 != 0.0) & (t14 != 0.0)
    t16 = t16 | (exp_2 < 4.909093465297727e-91) | (np.absolute(t12) == np.inf) | t17
    t16 = t16 | (t7 < 3.0517578125e-05 * (0.9 * t13))
    carefully = (t16 | (exp_2 >= 0.02734375) & (exp_2 <= 0.078125)) & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_in_doubles_carefully, (d_target,), input, target, g, alpha, gamma, of=(input, target))
    (d_target,) = _repaired(far, _vjp_target_in_doubles_far, (d_target,), input, target, g, alpha, gamma)
    return d_target


def _value_and_grad_carefully(input, target, alpha, gamma):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = extended_of(input, input) * (1.0 - 2.0 * t3)
    t5 = -t4
    t6 = extended_real(t5, input)
    t7 = extended_real(t4, input)
    t8 = extended_where(extended_real(extended_sign(t5), input) < 0.0, 0.0, t5)
    t8 = -(t2 * (t8 + extended_log1p(extended_exp(-extended_where(t6 < t7, t4, t5)))))
    log1p = extended_log1p(extended_exp(-extended_where(t7 < t6, t5, t4)))
    t3 = (t1 * t3 + (1.0 - t1) * (1.0 - t3)) * (extended_exp(t8) * 1.0)
    return extended_real(t3 * (extended_where(t7 < 0.0, 0.0, t4) + log1p), input)


def _value_and_grad_carefully_2(input, target, g, alpha, gamma):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = t1 * t3 + (1.0 - t1) * (1.0 - t3)
    t3 = 2.0 * t3
    t5 = 1.0 - t3
    t6 = extended_of(input, input) * t5
    t7 = -t6
    t8 = extended_real(t7, input)
    t9 = extended_real(t6, input)
    exp = extended_exp(-extended_where(t8 < t9, t6, t7))
    t10 = t7 * 1e+38
    t10 = extended_where(extended_real(t10, input) > 1.0, 1.0, t10)
    t10 = extended_where(extended_real(t10, input) < extended_real(exp, input), exp, t10)
    t11 = extended_where(extended_real(extended_sign(t7), input) < 0.0, 0.0, t7)
    exp_2 = extended_exp(-extended_where(t9 < t8, t7, t6))
    t12 = t6 * 1e+38
    t12 = extended_where(extended_real(t12, input) > 1.0, 1.0, t12)
    t12 = extended_where(extended_real(t12, input) < extended_real(exp_2, input), exp_2, t12)
    t6 = extended_where(t9 < 0.0, 0.0, t6) + extended_log1p(exp_2)
    t5 = t5 * t4 * (t12 / (1.0 + exp_2)) - t2 * (t3 - 1.0) * t4 * (t10 / (1.0 + exp)) * t6
    t5 = t5 * (extended_exp(-(t2 * (t11 + extended_log1p(exp)))) * 1.0)
    return extended_real(extended_of(g, input) * t5, input)


def _value_and_grad_far(input, target, g, alpha, gamma):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = pair_of(gamma, input)
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t4 = t3 * (1.0 - 2.0 * target)
    t5 = -t4
    t6 = pair_of(t3, input) * (1.0 - 2.0 * pair_of(target, input))
    t7 = pair_high(t6, input)
    t8 = pair_of(np.log1p(np.exp(-np.maximum(t5, t4))), input)
    t8 = t2 * (pair_where(t5 < 0.0, 0.0, -t6) + t8)
    t9 = pair_high(t8, input)
    t9 = np.exp(-t9) * (1.0 + _minimum(_maximum(-pair_low(t8, t9), -1.0), 1.0))
    t7 = _softplus(t7) + _expit(t7) * pair_low(t6, t7)
    t9 = (alpha * target + t1 * (1.0 - target)) * t9 * t7
    t10 = np.absolute(t9)
    t11 = _where(t10 < 9.094947017729282e-13, 0.0, t9)
    return _where(t10 > 1099511627776.0, t9 * np.inf, t11) * g


def _value_and_grad_far_2(input, target, g, alpha, gamma):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = pair_of(gamma, input)
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t4 = alpha * target + t1 * (1.0 - target)
    t5 = 2.0 * target
    t6 = 1.0 - t5
    t7 = t3 * t6
    t8 = -t7
    t9 = pair_of(t3, input) * (1.0 - 2.0 * pair_of(target, input))
    t10 = pair_high(t9, input)
    t11 = pair_low(t9, t10)
    expit = _expit(-t10)
    t12 = pair_of(np.log1p(np.exp(-np.maximum(t8, t7))), input)
    t9 = t2 * (pair_where(t8 < 0.0, 0.0, -t9) + t12)
    t13 = pair_high(t9, input)
    expit_2 = _expit(t10)
    t14 = expit * expit_2
    t5 = gamma * (t5 - 1.0) * t4 * (expit + t14 * -t11) * (_softplus(t10) + expit_2 * t11)
    t13 = np.exp(-t13) * (1.0 + _minimum(_maximum(-pair_low(t9, t13), -1.0), 1.0))
    t6 = 1.0 * ((t6 * t4 * (expit_2 + t14 * t11) - t5) * t13)
    t15 = np.absolute(t6)
    t16 = _where(t15 < 9.094947017729282e-13, 0.0, t6)
    return _where(t15 > 1099511627776.0, t6 * np.inf, t16) * g


def _value_and_grad(input, target, g, alpha, gamma):
    """gamma=..."""
    t1 = pair_of(gamma, input)
    t2 = pair_of(alpha, input)
    t3 = alpha * target
    t4 = pair_of(target, input)
    t5 = t3 + pair_high((1.0 - t2) * (1.0 - t4), input)
    t6 = 2.0 * target
    t7 = 1.0 - t6
    t8 = input * t7
    t9 = -t8
    t4 = pair_of(input, input) * (1.0 - 2.0 * t4)
    t10 = pair_high(t4, input)
    t11 = pair_low(t4, t10)
    expit = _expit(-t10)
    t8 = np.maximum(t9, t8)
    exp = _closely(np.exp, -t8)
    t4 = t1 * (pair_where(t9 < 0.0, 0.0, -t4) + pair_of(_closely(np.log1p, exp), input))
    t12 = pair_high(t4, input)
    exp_2 = _closely(np.exp, -t12)
    t12 = exp_2 * (1.0 + _minimum(_maximum(-pair_low(t4, t12), -1.0), 1.0))
    expit_2 = _closely(_expit, t10)
    t13 = expit_2 * t11
    t10 = _closely(_softplus, t10) + t13
    t14 = t5 * t12
    value = t14 * t10
    t15 = expit * expit_2
    t6 = gamma * (t6 - 1.0) * t5 * (expit + t15 * -t11) * t10
    t5 = t7 * t5 * (expit_2 + t15 * t11) - t6
    t16 = t5 * t12
    d_input = g * t16
    far_2 = np.absolute(input) == np.inf
    t17 = (t8 < 7.888609052210118e-31) & (input != 0.0) & (t7 != 0.0)
    t18 = (t3 < 7.888609052210118e-31) & (target != 0.0)
    t19 = exp < 7.888609052210118e-31
    t20 = t17 | t18 | t19 | (value < 7.888609052210118e-31) & (t14 != 0.0) & (t10 != 0.0)
    t21 = ~far_2
    carefully = (t20 | (value >= 1.2789769243681803e-13) & (value <= 1.8125)) & t21
    t22 = (np.absolute(t13) < 7.888609052210118e-31) & (expit_2 != 0.0) & (t11 != 0.0)
    t23 = (np.absolute(t16) < 7.888609052210118e-31) & (t5 != 0.0) & (t12 != 0.0)
    t18 = t18 | (expit < 7.888609052210118e-31) | t17 | t19 | t22 | t23
    carefully_2 = (t18 | (exp_2 >= 0.033203125) & (exp_2 <= 0.08203125)) & t21
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), input, target, alpha, gamma, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_carefully_2, (d_input,), input, target, g, alpha, gamma, of=(input, target))
    (value,) = _repaired(far_2, _value_and_grad_far, (value,), input, target, g, alpha, gamma)
    (d_input,) = _repaired(far_2, _value_and_grad_far_2, (d_input,), input, target, g, alpha, gamma)
    return value, d_input


def _value_and_grad_in_doubles_far(input, target, g, alpha, gamma):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 1.0 + float(np.minimum(float(np.maximum(-0.0, -1.0)), 1.0))
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t3 = t3 * (1.0 - 2.0 * target)
    t4 = -t3
    log1p = np.log1p(np.exp(-np.maximum(t4, t3)))
    t5 = np.exp(-(gamma * (_where(t4 < 0.0, 0.0, t4) + log1p))) * t2
    t3 = _maximum(t3, 0.0) + log1p + 1.0 / (1.0 + np.exp(t4)) * 0.0
    t5 = (alpha * target + t1 * (1.0 - target)) * t5 * t3
    t6 = np.absolute(t5)
    t7 = _where(t6 < 9.094947017729282e-13, 0.0, t5)
    return _where(t6 > 1099511627776.0, t5 * np.inf, t7) * g


def _value_and_grad_in_doubles_far_2(input, target, g, alpha, gamma):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 1.0 + float(np.minimum(float(np.maximum(-0.0, -1.0)), 1.0))
    t3 = alpha * target + t1 * (1.0 - target)
    t4 = 2.0 * target
    t5 = 1.0 - t4
    t6 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30) * t5
    t7 = -t6
    t8 = 1.0 / (1.0 + np.exp(t6))
    log1p = np.log1p(np.exp(-np.maximum(t7, t6)))
    t9 = 1.0 / (1.0 + np.exp(t7))
    t10 = t8 * t9 * -0.0
    t4 = gamma * (t4 - 1.0) * t3 * (t8 + t10) * (_maximum(t6, 0.0) + log1p + t9 * 0.0)
    t7 = np.exp(-(gamma * (_where(t7 < 0.0, 0.0, t7) + log1p))) * t2
    t5 = 1.0 * ((t5 * t3 * (t9 + t10) - t4) * t7)
    t11 = np.absolute(t5)
    t12 = _where(t11 < 9.094947017729282e-13, 0.0, t5)
    return _where(t11 > 1099511627776.0, t5 * np.inf, t12) * g


def _value_and_grad_in_doubles(input, target, g, alpha, gamma):
    """gamma=..., in doubles"""
    t1 = 1.0 - alpha
    t2 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    t3 = alpha * target + t1 * (1.0 - target)
    t4 = 2.0 * target
    t5 = 1.0 - t4
    t6 = input * t5
    t7 = -t6
    t8 = np.maximum(t7, t6)
    t9 = -t8
    t8 = _maximum(t9, 0.0) + np.log1p(np.exp(-np.maximum(t9, t8)))
    t8 = np.exp(-(gamma * (_where(t7 < 0.0, 0.0, t7) + t8))) * t2
    t9 = _maximum(t6, 0.0) + np.log1p(np.exp(t9))
    value = t3 * t8 * t9
    t4 = gamma * (t4 - 1.0) * t3 * (1.0 / (1.0 + np.exp(t6))) * t9
    d_input = g * ((t5 * t3 * (1.0 / (1.0 + np.exp(t7))) - t4) * t8)
    far_2 = np.absolute(input) == np.inf
    (value,) = _repaired(far_2, _value_and_grad_in_doubles_far, (value,), input, target, g, alpha, gamma)
    (d_input,) = _repaired(far_2, _value_and_grad_in_doubles_far_2, (d_input,), input, target, g, alpha, gamma)
    return value, d_input


def _hvp_carefully(input, target, g, v, alpha, gamma):
    """_hvp for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = 2.0 * t3
    t5 = t4 - 1.0
    t3 = t1 * t3 + (1.0 - t1) * (1.0 - t3)
    t4 = 1.0 - t4
    t6 = extended_of(input, input) * t4
    t7 = -t6
    t8 = extended_real(t7, input)
    t9 = extended_real(t6, input)
    exp = extended_exp(-extended_where(t8 < t9, t6, t7))
    t10 = t7 * 1e+38
    t10 = extended_where(extended_real(t10, input) > 1.0, 1.0, t10)
    t10 = extended_where(extended_real(t10, input) < extended_real(exp, input), exp, t10)
    t10 = t10 / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t9 < t8, t7, t6))
    t11 = t6 * 1e+38
    t11 = extended_where(extended_real(t11, input) > 1.0, 1.0, t11)
    t11 = extended_where(extended_real(t11, input) < extended_real(exp_2, input), exp_2, t11)
    t11 = t11 / (1.0 + exp_2)
    t6 = extended_where(t9 < 0.0, 0.0, t6) + extended_log1p(exp_2)
    t12 = t2 * t5
    t13 = extended_of(g, input)
    t5 = t13 * ((t4 * t4 * t3 - t2 * t4 * t5 * t3 - t2 * (t5 * t5) * t3 * t6) * t11)
    t7 = extended_where(extended_real(extended_sign(t7), input) < 0.0, 0.0, t7)
    t5 = t5 - t13 * (t12 * (t4 * t3 * t11 - t12 * t3 * t10 * t6))
    t5 = t5 * (extended_exp(-(t2 * (t7 + extended_log1p(exp)))) * 1.0) * t10
    return extended_real(extended_of(v, input) * t5, input)


def _hvp_far():
    """_hvp for the elements at which it loses digits."""
    return 0.0


def _hvp(input, target, g, v, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = pair_of(gamma, input)
    t3 = 2.0 * target
    t4 = t3 - 1.0
    t5 = alpha * target + t1 * (1.0 - target)
    t6 = 1.0 - t3
    t7 = input * t6
    t8 = -t7
    t9 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t10 = pair_high(t9, input)
    t11 = pair_low(t9, t10)
    t12 = -t11
    expit = _closely(_expit, -t10)
    expit_2 = _expit(t10)
    t13 = expit * expit_2
    t14 = t13 * t12
    t15 = expit + t14
    t10 = _softplus(t10) + expit_2 * t11
    t16 = gamma * t4
    t11 = expit_2 + t13 * t11
    t17 = t6 * t6 * t5 - gamma * t6 * t4 * t5
    t4 = t17 - gamma * (t4 * t4) * t5 * t10
    t18 = g * (t4 * t11)
    t16 = t18 - g * (t16 * (t6 * t5 * t11 - t16 * t5 * t15 * t10))
    exp = np.exp(-np.maximum(t8, t7))
    t9 = t2 * (pair_where(t8 < 0.0, 0.0, -t9) + pair_of(np.log1p(exp), input))
    t19 = pair_high(t9, input)
    exp_2 = np.exp(-t19)
    t19 = exp_2 * (1.0 + _minimum(_maximum(-pair_low(t9, t19), -1.0), 1.0))
    t20 = t16 * t19
    t21 = t20 * t15
    d_input = v * t21
    far = np.absolute(input) == np.inf
    t22 = np.absolute(t4) < 0.75 * np.absolute(t17)
    t22 = t22 | (np.absolute(t16) < 0.75 * np.absolute(t18)) | (expit < 7.888609052210118e-31)
    t22 = t22 | (t3 < 7.888609052210118e-31) & (target != 0.0)
    t23 = (np.absolute(t14) < 7.888609052210118e-31) & (t13 != 0.0) & (t12 != 0.0)
    t22 = t22 | (exp_2 < 7.888609052210118e-31) | (exp < 7.888609052210118e-31) | t23
    t24 = (np.absolute(t20) < 7.888609052210118e-31) & (t16 != 0.0) & (t19 != 0.0)
    t25 = (np.absolute(t21) < 7.888609052210118e-31) & (t20 != 0.0) & (t15 != 0.0)
    carefully = (t22 | (expit_2 < 7.888609052210118e-31) | t24 | t25) & ~far
    (d_input,) = _recomputed(carefully, _hvp_carefully, (d_input,), input, target, g, v, alpha, gamma, of=(input, target))
    (d_input,) = _repaired(far, _hvp_far, (d_input,), )
    return d_input


def _hvp_in_doubles_carefully(input, target, g, v, alpha, gamma):
    """_hvp_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = 2.0 * t3
    t5 = t4 - 1.0
    t3 = t1 * t3 + (1.0 - t1) * (1.0 - t3)
    t4 = 1.0 - t4
    t6 = extended_of(input, input) * t4
    t7 = -t6
    t8 = extended_real(t7, input)
    t9 = extended_real(t6, input)
    exp = extended_exp(-extended_where(t8 < t9, t6, t7))
    t10 = t7 * 1e+38
    t10 = extended_where(extended_real(t10, input) > 1.0, 1.0, t10)
    t10 = extended_where(extended_real(t10, input) < extended_real(exp, input), exp, t10)
    t10 = t10 / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t9 < t8, t7, t6))
    t11 = t6 * 1e+38
    t11 = extended_where(extended_real(t11, input) > 1.0, 1.0, t11)
    t11 = extended_where(extended_real(t11, input) < extended_real(exp_2, input), exp_2, t11)
    t11 = t11 / (1.0 + exp_2)
    t6 = extended_where(t9 < 0.0, 0.0, t6) + extended_log1p(exp_2)
    t12 = t2 * t5
    t13 = extended_of(g, input)
    t5 = t13 * ((t4 * t4 * t3 - t2 * t4 * t5 * t3 - t2 * (t5 * t5) * t3 * t6) * t11)
    t7 = extended_where(extended_real(extended_sign(t7), input) < 0.0, 0.0, t7)
    t5 = t5 - t13 * (t12 * (t4 * t3 * t11 - t12 * t3 * t10 * t6))
    t5 = t5 * (extended_exp(-(t2 * (t7 + extended_log1p(exp)))) * 1.0) * t10
    return extended_real(extended_of(v, input) * t5, input)


def _hvp_in_doubles_far():
    """_hvp_in_doubles for the elements at which it loses digits."""
    return 0.0


def _hvp_in_doubles(input, target, g, v, alpha, gamma):
    """gamma=..., in doubles"""
    t1 = 1.0 - alpha
    t2 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    t3 = 2.0 * target
    t4 = t3 - 1.0
    t5 = alpha * target + t1 * (1.0 - target)
    t3 = 1.0 - t3
    t6 = input * t3
    t7 = -t6
    t8 = 1.0 / (1.0 + np.exp(t6))
    t9 = 1.0 / (1.0 + np.exp(t7))
    t10 = np.absolute(t6)
    t11 = -t10
    t6 = _maximum(t6, 0.0) + np.log1p(np.exp(t11))
    t12 = gamma * t4
    t13 = t3 * t3 * t5 - gamma * t3 * t4 * t5
    t4 = t13 - gamma * (t4 * t4) * t5 * t6
    t14 = g * (t4 * t9)
    t12 = t14 - g * (t12 * (t3 * t5 * t9 - t12 * t5 * t8 * t6))
    t11 = _maximum(t11, 0.0) + np.log1p(np.exp(-np.maximum(t11, t10)))
    d_input = v * (t12 * (np.exp(-(gamma * (_where(t7 < 0.0, 0.0, t7) + t11))) * t2) * t8)
    far = np.absolute(input) == np.inf
    t15 = np.absolute(t4) < 3.0517578125e-05 * (0.75 * np.absolute(t13))
    carefully = (t15 | (np.absolute(t12) < 3.0517578125e-05 * (0.75 * np.absolute(t14)))) & ~far
    (d_input,) = _recomputed(carefully, _hvp_in_doubles_carefully, (d_input,), input, target, g, v, alpha, gamma, of=(input, target))
    (d_input,) = _repaired(far, _hvp_in_doubles_far, (d_input,), )
    return d_input


def _hess_diag_carefully(input, target, g, alpha, gamma):
    """_hess_diag for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = 2.0 * t3
    t5 = t4 - 1.0
    t3 = t1 * t3 + (1.0 - t1) * (1.0 - t3)
    t4 = 1.0 - t4
    t6 = extended_of(input, input) * t4
    t7 = -t6
    t8 = extended_real(t7, input)
    t9 = extended_real(t6, input)
    exp = extended_exp(-extended_where(t8 < t9, t6, t7))
    t10 = t7 * 1e+38
    t10 = extended_where(extended_real(t10, input) > 1.0, 1.0, t10)
    t10 = extended_where(extended_real(t10, input) < extended_real(exp, input), exp, t10)
    t10 = t10 / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t9 < t8, t7, t6))
    t11 = t6 * 1e+38
    t11 = extended_where(extended_real(t11, input) > 1.0, 1.0, t11)
    t11 = extended_where(extended_real(t11, input) < extended_real(exp_2, input), exp_2, t11)
    t11 = t11 / (1.0 + exp_2)
    t6 = extended_where(t9 < 0.0, 0.0, t6) + extended_log1p(exp_2)
    t12 = t2 * t5
    t13 = extended_of(g, input)
    t5 = t13 * ((t4 * t4 * t3 - t2 * t4 * t5 * t3 - t2 * (t5 * t5) * t3 * t6) * t11)
    t7 = extended_where(extended_real(extended_sign(t7), input) < 0.0, 0.0, t7)
    t5 = t5 - t13 * (t12 * (t4 * t3 * t11 - t12 * t3 * t10 * t6))
    t5 = t5 * (extended_exp(-(t2 * (t7 + extended_log1p(exp)))) * 1.0) * t10
    return extended_real(t5, input)


def _hess_diag_far():
    """_hess_diag for the elements at which it loses digits."""
    return 0.0


def _hess_diag(input, target, g, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = pair_of(gamma, input)
    t3 = 2.0 * target
    t4 = t3 - 1.0
    t5 = alpha * target + t1 * (1.0 - target)
    t6 = 1.0 - t3
    t7 = input * t6
    t8 = -t7
    t9 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t10 = pair_high(t9, input)
    t11 = pair_low(t9, t10)
    t12 = -t11
    expit = _closely(_expit, -t10)
    expit_2 = _expit(t10)
    t13 = expit * expit_2
    t14 = t13 * t12
    t15 = expit + t14
    t10 = _softplus(t10) + expit_2 * t11
    t16 = gamma * t4
    t11 = expit_2 + t13 * t11
    t17 = t6 * t6 * t5 - gamma * t6 * t4 * t5
    t4 = t17 - gamma * (t4 * t4) * t5 * t10
    t18 = g * (t4 * t11)
    t16 = t18 - g * (t16 * (t6 * t5 * t11 - t16 * t5 * t15 * t10))
    exp = np.exp(-np.maximum(t8, t7))
    t9 = t2 * (pair_where(t8 < 0.0, 0.0, -t9) + pair_of(np.log1p(exp), input))
    t19 = pair_high(t9, input)
    exp_2 = np.exp(-t19)
    t19 = exp_2 * (1.0 + _minimum(_maximum(-pair_low(t9, t19), -1.0), 1.0))
    t20 = t16 * t19
    d_input = t20 * t15
    far = np.absolute(input) == np.inf
    t21 = np.absolute(t4) < 0.75 * np.absolute(t17)
    t21 = t21 | (np.absolute(t16) < 0.75 * np.absolute(t18)) | (expit < 7.888609052210118e-31)
    t21 = t21 | (t3 < 7.888609052210118e-31) & (target != 0.0)
    t22 = (np.absolute(t14) < 7.888609052210118e-31) & (t13 != 0.0) & (t12 != 0.0)
    t21 = t21 | (exp_2 < 7.888609052210118e-31) | (exp < 7.888609052210118e-31) | t22
    t23 = (np.absolute(t20) < 7.888609052210118e-31) & (t16 != 0.0) & (t19 != 0.0)
    t24 = (np.absolute(d_input) < 7.888609052210118e-31) & (t20 != 0.0) & (t15 != 0.0)
    carefully = (t21 | (expit_2 < 7.888609052210118e-31) | t23 | t24) & ~far
    (d_input,) = _recomputed(carefully, _hess_diag_carefully, (d_input,), input, target, g, alpha, gamma, of=(input, target))
    (d_input,) = _repaired(far, _hess_diag_far, (d_input,), )
    return d_input


def _hess_diag_in_doubles_carefully(input, target, g, alpha, gamma):
    """_hess_diag_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(target, input)
    t4 = 2.0 * t3
    t5 = t4 - 1.0
    t3 = t1 * t3 + (1.0 - t1) * (1.0 - t3)
    t4 = 1.0 - t4
    t6 = extended_of(input, input) * t4
    t7 = -t6
    t8 = extended_real(t7, input)
    t9 = extended_real(t6, input)
    exp = extended_exp(-extended_where(t8 < t9, t6, t7))
    t10 = t7 * 1e+38
    t10 = extended_where(extended_real(t10, input) > 1.0, 1.0, t10)
    t10 = extended_where(extended_real(t10, input) < extended_real(exp, input), exp, t10)
    t10 = t10 / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t9 < t8, t7, t6))
    t11 = t6 * 1e+38
    t11 = extended_where(extended_real(t11, input) > 1.0, 1.0, t11)
    t11 = extended_where(extended_real(t11, input) < extended_real(exp_2, input), exp_2, t11)
    t11 = t11 / (1.0 + exp_2)
    t6 = extended_where(t9 < 0.0, 0.0, t6) + extended_log1p(exp_2)
    t12 = t2 * t5
    t13 = extended_of(g, input)
    t5 = t13 * ((t4 * t4 * t3 - t2 * t4 * t5 * t3 - t2 * (t5 * t5) * t3 * t6) * t11)
    t7 = extended_where(extended_real(extended_sign(t7), input) < 0.0, 0.0, t7)
    t5 = t5 - t13 * (t12 * (t4 * t3 * t11 - t12 * t3 * t10 * t6))
    t5 = t5 * (extended_exp(-(t2 * (t7 + extended_log1p(exp)))) * 1.0) * t10
    return extended_real(t5, input)


def _hess_diag_in_doubles_far():
    """_hess_diag_in_doubles for the elements at which it loses digits."""
    return 0.0


def _hess_diag_in_doubles(input, target, g, alpha, gamma):
    """gamma=..., in doubles"""
    t1 = 1.0 - alpha
    t2 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    t3 = 2.0 * target
    t4 = t3 - 1.0
    t5 = alpha * target + t1 * (1.0 - target)
    t3 = 1.0 - t3
    t6 = input * t3
    t7 = -t6
    t8 = 1.0 / (1.0 + np.exp(t6))
    t9 = 1.0 / (1.0 + np.exp(t7))
    t10 = np.absolute(t6)
    t11 = -t10
    t6 = _maximum(t6, 0.0) + np.log1p(np.exp(t11))
    t12 = gamma * t4
    t13 = t3 * t3 * t5 - gamma * t3 * t4 * t5
    t4 = t13 - gamma * (t4 * t4) * t5 * t6
    t14 = g * (t4 * t9)
    t12 = t14 - g * (t12 * (t3 * t5 * t9 - t12 * t5 * t8 * t6))
    t11 = _maximum(t11, 0.0) + np.log1p(np.exp(-np.maximum(t11, t10)))
    d_input = t12 * (np.exp(-(gamma * (_where(t7 < 0.0, 0.0, t7) + t11))) * t2) * t8
    far = np.absolute(input) == np.inf
    t15 = np.absolute(t4) < 3.0517578125e-05 * (0.75 * np.absolute(t13))
    carefully = (t15 | (np.absolute(t12) < 3.0517578125e-05 * (0.75 * np.absolute(t14)))) & ~far
    (d_input,) = _recomputed(carefully, _hess_diag_in_doubles_carefully, (d_input,), input, target, g, alpha, gamma, of=(input, target))
    (d_input,) = _repaired(far, _hess_diag_in_doubles_far, (d_input,), )
    return d_input


def _value_gamma_0_carefully(input, target, alpha):
    """_value_gamma_0 for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input) * (1.0 - 2.0 * t2)
    t4 = extended_real(t3, input)
    t5 = -t3
    log1p = extended_log1p(extended_exp(-extended_where(t4 < extended_real(t5, input), t5, t3)))
    t2 = (t1 * t2 + (1.0 - t1) * (1.0 - t2)) * (extended_where(t4 < 0.0, 0.0, t3) + log1p)
    return extended_real(t2, input)


def _value_gamma_0_far(input, target, alpha):
    """_value_gamma_0 for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t3 = pair_of(t2, input) * (1.0 - 2.0 * pair_of(target, input))
    t4 = pair_high(t3, input)
    t4 = _softplus(t4) + _expit(t4) * pair_low(t3, t4)
    t4 = (alpha * target + t1 * (1.0 - target)) * t4
    t5 = np.absolute(t4)
    t6 = _where(t5 < 9.094947017729282e-13, 0.0, t4)
    return _where(t5 > 1099511627776.0, t4 * np.inf, t6)


def _value_gamma_0(input, target, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t3 = pair_high(t2, input)
    t4 = _expit(t3) * pair_low(t2, t3)
    value = (alpha * target + t1 * (1.0 - target)) * (_closely(_softplus, t3) + t4)
    far = np.absolute(input) == np.inf
    carefully = (t4 >= -5.529727786779404e-10) & (t4 <= -4.656612873077393e-10) & ~far
    (value,) = _recomputed(carefully, _value_gamma_0_carefully, (value,), input, target, alpha, of=(input, target))
    (value,) = _repaired(far, _value_gamma_0_far, (value,), input, target, alpha)
    return value


def _value_gamma_0_in_doubles_far(input, target, alpha):
    """_value_gamma_0_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = t2 * (1.0 - 2.0 * target)
    t3 = _maximum(t2, 0.0) + np.log1p(np.exp(-np.absolute(t2)))
    t3 = (alpha * target + t1 * (1.0 - target)) * (t3 + 1.0 / (1.0 + np.exp(-t2)) * 0.0)
    t4 = np.absolute(t3)
    t5 = _where(t4 < 9.094947017729282e-13, 0.0, t3)
    return _where(t4 > 1099511627776.0, t3 * np.inf, t5)


def _value_gamma_0_in_doubles(input, target, alpha):
    """gamma=0, in doubles"""
    t1 = 1.0 - alpha
    t2 = input * (1.0 - 2.0 * target)
    t2 = _maximum(t2, 0.0) + np.log1p(np.exp(-np.absolute(t2)))
    value = (alpha * target + t1 * (1.0 - target)) * t2
    far = np.absolute(input) == np.inf
    return _repaired(far, _value_gamma_0_in_doubles_far, (value,), input, target, alpha)[0]


def _vjp_gamma_0_carefully(input, target, g, alpha):
    """_vjp_gamma_0 for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(target, input)
    t3 = 1.0 - 2.0 * t2
    t4 = extended_of(input, input) * t3
    t5 = -t4
    t5 = -extended_where(extended_real(t4, input) < extended_real(t5, input), t5, t4)
    exp = extended_exp(t5)
    t4 = t4 * 1e+38
    t4 = extended_where(extended_real(t4, input) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, input) < extended_real(exp, input), exp, t4)
    t3 = t3 * (t1 * t2 + (1.0 - t1) * (1.0 - t2)) * (t4 / (1.0 + exp))
    return extended_real(extended_of(g, input) * t3, input)


def _vjp_gamma_0_far(input, target, g, alpha):
    """_vjp_gamma_0 for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t3 = pair_of(t2, input) * (1.0 - 2.0 * pair_of(target, input))
    t4 = pair_high(t3, input)
    expit = _expit(t4)
    t5 = (1.0 - 2.0 * target) * (alpha * target + t1 * (1.0 - target))
    t5 = 1.0 * (t5 * (expit + expit * _expit(-t4) * pair_low(t3, t4)))
    t6 = np.absolute(t5)
    t7 = _where(t6 < 9.094947017729282e-13, 0.0, t5)
    return _where(t6 > 1099511627776.0, t5 * np.inf, t7) * g


def _vjp_gamma_0(input, target, g, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t3 = pair_high(t2, input)
    t4 = pair_low(t2, t3)
    expit = _expit(t3)
    expit_2 = _expit(-t3)
    t5 = expit * expit_2
    t6 = t5 * t4
    d_input = g * ((1.0 - 2.0 * target) * (alpha * target + t1 * (1.0 - target)) * (expit + t6))
    far = np.absolute(input) == np.inf
    t7 = (np.absolute(t6) < 7.888609052210118e-31) & (t5 != 0.0) & (t4 != 0.0)
    carefully = ((expit < 7.888609052210118e-31) | (expit_2 < 7.888609052210118e-31) | t7) & ~far
    (d_input,) = _recomputed(carefully, _vjp_gamma_0_carefully, (d_input,), input, target, g, alpha, of=(input, target))
    (d_input,) = _repaired(far, _vjp_gamma_0_far, (d_input,), input, target, g, alpha)
    return d_input


def _vjp_gamma_0_in_doubles_far(input, target, g, alpha):
    """_vjp_gamma_0_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30) * t2
    t4 = 1.0 / (1.0 + np.exp(-t3))
    t2 = t2 * (alpha * target + t1 * (1.0 - target))
    t2 = 1.0 * (t2 * (t4 + t4 * (1.0 / (1.0 + np.exp(t3))) * 0.0))
    t5 = np.absolute(t2)
    t6 = _where(t5 < 9.094947017729282e-13, 0.0, t2)
    return _where(t5 > 1099511627776.0, t2 * np.inf, t6) * g


def _vjp_gamma_0_in_doubles(input, target, g, alpha):
    """gamma=0, in doubles"""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    t2 = t2 * (alpha * target + t1 * (1.0 - target)) * (1.0 / (1.0 + np.exp(-(input * t2))))
    d_input = g * t2
    far = np.absolute(input) == np.inf
    return _repaired(far, _vjp_gamma_0_in_doubles_far, (d_input,), input, target, g, alpha)[0]


def _vjp_target_gamma_0_carefully(input, target, g, alpha):
    """_vjp_target_gamma_0 for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input)
    t4 = t3 * (1.0 - 2.0 * t2)
    t5 = -t4
    t6 = extended_real(t4, input)
    exp = extended_exp(-extended_where(t6 < extended_real(t5, input), t5, t4))
    t7 = t4 * 1e+38
    t7 = extended_where(extended_real(t7, input) > 1.0, 1.0, t7)
    t7 = extended_where(extended_real(t7, input) < extended_real(exp, input), exp, t7)
    t4 = (2.0 * t1 - 1.0) * (extended_where(t6 < 0.0, 0.0, t4) + extended_log1p(exp))
    t4 = t4 - 2.0 * t3 * (t1 * t2 + (1.0 - t1) * (1.0 - t2)) * (t7 / (1.0 + exp))
    return extended_real(extended_of(g, input) * t4, input)


def _vjp_target_gamma_0_far(input, target, g, alpha):
    """_vjp_target_gamma_0 for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 2.0 * alpha - 1.0
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t4 = pair_of(t3, input) * (1.0 - 2.0 * pair_of(target, input))
    t5 = pair_high(t4, input)
    t6 = pair_low(t4, t5)
    expit = _expit(t5)
    t3 = 2.0 * t3 * (alpha * target + t1 * (1.0 - target))
    t5 = 1.0 * (t2 * (_softplus(t5) + expit * t6) - t3 * (expit + expit * _expit(-t5) * t6))
    t7 = np.absolute(t5)
    t8 = _where(t7 < 9.094947017729282e-13, 0.0, t5)
    return _where(t7 > 1099511627776.0, t5 * np.inf, t8) * g


def _vjp_target_gamma_0(input, target, g, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = 2.0 * alpha - 1.0
    t3 = alpha * target
    t4 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t5 = pair_high(t4, input)
    t6 = pair_low(t4, t5)
    expit = _expit(t5)
    expit_2 = _expit(-t5)
    t7 = 2.0 * input
    t5 = t2 * (_softplus(t5) + expit * t6)
    t6 = t5 - t7 * (t3 + t1 * (1.0 - target)) * (expit + expit * expit_2 * t6)
    d_target = g * t6
    far = np.absolute(input) == np.inf
    t8 = (expit < 7.888609052210118e-31) | (np.absolute(t6) < 0.75 * np.absolute(t5))
    t8 = t8 | (expit_2 < 7.888609052210118e-31) | (np.absolute(t7) == np.inf)
    carefully = (t8 | (t3 < 7.888609052210118e-31) & (target != 0.0)) & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_gamma_0_carefully, (d_target,), input, target, g, alpha, of=(input, target))
    (d_target,) = _repaired(far, _vjp_target_gamma_0_far, (d_target,), input, target, g, alpha)
    return d_target


def _vjp_target_gamma_0_in_doubles_carefully(input, target, g, alpha):
    """_vjp_target_gamma_0_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input)
    t4 = t3 * (1.0 - 2.0 * t2)
    t5 = -t4
    t6 = extended_real(t4, input)
    exp = extended_exp(-extended_where(t6 < extended_real(t5, input), t5, t4))
    t7 = t4 * 1e+38
    t7 = extended_where(extended_real(t7, input) > 1.0, 1.0, t7)
    t7 = extended_where(extended_real(t7, input) < extended_real(exp, input), exp, t7)
    t4 = (2.0 * t1 - 1.0) * (extended_where(t6 < 0.0, 0.0, t4) + extended_log1p(exp))
    t4 = t4 - 2.0 * t3 * (t1 * t2 + (1.0 - t1) * (1.0 - t2)) * (t7 / (1.0 + exp))
    return extended_real(extended_of(g, input) * t4, input)


def _vjp_target_gamma_0_in_doubles_far(input, target, g, alpha):
    """_vjp_target_gamma_0_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 2.0 * alpha - 1.0
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t4 = t3 * (1.0 - 2.0 * target)
    t5 = 1.0 / (1.0 + np.exp(-t4))
    t3 = 2.0 * t3 * (alpha * target + t1 * (1.0 - target))
    t6 = t2 * (_maximum(t4, 0.0) + np.log1p(np.exp(-np.absolute(t4))) + t5 * 0.0)
    t6 = 1.0 * (t6 - t3 * (t5 + t5 * (1.0 / (1.0 + np.exp(t4))) * 0.0))
    t7 = np.absolute(t6)
    t8 = _where(t7 < 9.094947017729282e-13, 0.0, t6)
    return _where(t7 > 1099511627776.0, t6 * np.inf, t8) * g


def _vjp_target_gamma_0_in_doubles(input, target, g, alpha):
    """gamma=0, in doubles"""
    t1 = 1.0 - alpha
    t2 = 2.0 * alpha - 1.0
    t3 = alpha * target
    t4 = input * (1.0 - 2.0 * target)
    t5 = 1.0 / (1.0 + np.exp(-t4))
    t6 = 2.0 * input
    t7 = t2 * (_maximum(t4, 0.0) + np.log1p(np.exp(-np.absolute(t4))))
    t8 = t7 - t6 * (t3 + t1 * (1.0 - target)) * t5
    d_target = g * t8
    far = np.absolute(input) == np.inf
    t9 = np.absolute(t8) < 3.0517578125e-05 * (0.75 * np.absolute(t7))
    t10 = 1.0 / (1.0 + np.exp(t4)) < 4.909093465297727e-91
    t9 = (t5 < 4.909093465297727e-91) | t9 | t10 | (np.absolute(t6) == np.inf)
    carefully = (t9 | (t3 < 4.909093465297727e-91) & (target != 0.0)) & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_gamma_0_in_doubles_carefully, (d_target,), input, target, g, alpha, of=(input, target))
    (d_target,) = _repaired(far, _vjp_target_gamma_0_in_doubles_far, (d_target,), input, target, g, alpha)
    return d_target


def _value_and_grad_gamma_0_carefully(input, target, alpha):
    """_value_and_grad_gamma_0 for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input) * (1.0 - 2.0 * t2)
    t4 = extended_real(t3, input)
    t5 = -t3
    log1p = extended_log1p(extended_exp(-extended_where(t4 < extended_real(t5, input), t5, t3)))
    t2 = (t1 * t2 + (1.0 - t1) * (1.0 - t2)) * (extended_where(t4 < 0.0, 0.0, t3) + log1p)
    return extended_real(t2, input)


def _value_and_grad_gamma_0_carefully_2(input, target, g, alpha):
    """_value_and_grad_gamma_0 for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(target, input)
    t3 = 1.0 - 2.0 * t2
    t4 = extended_of(input, input) * t3
    t5 = -t4
    t5 = -extended_where(extended_real(t4, input) < extended_real(t5, input), t5, t4)
    exp = extended_exp(t5)
    t4 = t4 * 1e+38
    t4 = extended_where(extended_real(t4, input) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, input) < extended_real(exp, input), exp, t4)
    t3 = t3 * (t1 * t2 + (1.0 - t1) * (1.0 - t2)) * (t4 / (1.0 + exp))
    return extended_real(extended_of(g, input) * t3, input)


def _value_and_grad_gamma_0_far(input, target, g, alpha):
    """_value_and_grad_gamma_0 for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t3 = pair_of(t2, input) * (1.0 - 2.0 * pair_of(target, input))
    t4 = pair_high(t3, input)
    t4 = _softplus(t4) + _expit(t4) * pair_low(t3, t4)
    t4 = (alpha * target + t1 * (1.0 - target)) * t4
    t5 = np.absolute(t4)
    t6 = _where(t5 < 9.094947017729282e-13, 0.0, t4)
    return _where(t5 > 1099511627776.0, t4 * np.inf, t6) * g


def _value_and_grad_gamma_0_far_2(input, target, g, alpha):
    """_value_and_grad_gamma_0 for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t3 = pair_of(t2, input) * (1.0 - 2.0 * pair_of(target, input))
    t4 = pair_high(t3, input)
    expit = _expit(t4)
    t5 = (1.0 - 2.0 * target) * (alpha * target + t1 * (1.0 - target))
    t5 = 1.0 * (t5 * (expit + expit * _expit(-t4) * pair_low(t3, t4)))
    t6 = np.absolute(t5)
    t7 = _where(t6 < 9.094947017729282e-13, 0.0, t5)
    return _where(t6 > 1099511627776.0, t5 * np.inf, t7) * g


def _value_and_grad_gamma_0(input, target, g, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = alpha * target + t1 * (1.0 - target)
    t3 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t4 = pair_high(t3, input)
    t5 = pair_low(t3, t4)
    expit = _expit(t4)
    t6 = expit * t5
    value = t2 * (_closely(_softplus, t4) + t6)
    expit_2 = _expit(-t4)
    t7 = expit * expit_2
    t8 = t7 * t5
    d_input = g * ((1.0 - 2.0 * target) * t2 * (expit + t8))
    far_2 = np.absolute(input) == np.inf
    t9 = ~far_2
    carefully = (t6 >= -5.529727786779404e-10) & (t6 <= -4.656612873077393e-10) & t9
    t10 = (np.absolute(t8) < 7.888609052210118e-31) & (t7 != 0.0) & (t5 != 0.0)
    carefully_2 = ((expit < 7.888609052210118e-31) | (expit_2 < 7.888609052210118e-31) | t10) & t9
    (value,) = _recomputed(carefully, _value_and_grad_gamma_0_carefully, (value,), input, target, alpha, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_gamma_0_carefully_2, (d_input,), input, target, g, alpha, of=(input, target))
    (value,) = _repaired(far_2, _value_and_grad_gamma_0_far, (value,), input, target, g, alpha)
    (d_input,) = _repaired(far_2, _value_and_grad_gamma_0_far_2, (d_input,), input, target, g, alpha)
    return value, d_input


def _value_and_grad_gamma_0_in_doubles_far(input, target, g, alpha):
    """_value_and_grad_gamma_0_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = t2 * (1.0 - 2.0 * target)
    t3 = _maximum(t2, 0.0) + np.log1p(np.exp(-np.absolute(t2)))
    t3 = (alpha * target + t1 * (1.0 - target)) * (t3 + 1.0 / (1.0 + np.exp(-t2)) * 0.0)
    t4 = np.absolute(t3)
    t5 = _where(t4 < 9.094947017729282e-13, 0.0, t3)
    return _where(t4 > 1099511627776.0, t3 * np.inf, t5) * g


def _value_and_grad_gamma_0_in_doubles_far_2(input, target, g, alpha):
    """_value_and_grad_gamma_0_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30) * t2
    t4 = 1.0 / (1.0 + np.exp(-t3))
    t2 = t2 * (alpha * target + t1 * (1.0 - target))
    t2 = 1.0 * (t2 * (t4 + t4 * (1.0 / (1.0 + np.exp(t3))) * 0.0))
    t5 = np.absolute(t2)
    t6 = _where(t5 < 9.094947017729282e-13, 0.0, t2)
    return _where(t5 > 1099511627776.0, t2 * np.inf, t6) * g


def _value_and_grad_gamma_0_in_doubles(input, target, g, alpha):
    """gamma=0, in doubles"""
    t1 = 1.0 - alpha
    t2 = alpha * target + t1 * (1.0 - target)
    t3 = 1.0 - 2.0 * target
    t4 = input * t3
    value = t2 * (_maximum(t4, 0.0) + np.log1p(np.exp(-np.absolute(t4))))
    d_input = g * (t3 * t2 * (1.0 / (1.0 + np.exp(-t4))))
    far_2 = np.absolute(input) == np.inf
    (value,) = _repaired(far_2, _value_and_grad_gamma_0_in_doubles_far, (value,), input, target, g, alpha)
    (d_input,) = _repaired(far_2, _value_and_grad_gamma_0_in_doubles_far_2, (d_input,), input, target, g, alpha)
    return value, d_input


def _hvp_gamma_0_carefully(input, target, g, v, alpha):
    """_hvp_gamma_0 for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(target, input)
    t3 = 1.0 - 2.0 * t2
    t4 = extended_of(input, input) * t3
    t5 = -t4
    t4 = -extended_where(extended_real(t4, input) < extended_real(t5, input), t5, t4)
    exp = extended_exp(t4)
    t3 = t3 * t3 * (t1 * t2 + (1.0 - t1) * (1.0 - t2)) * (exp / (1.0 + exp * (2.0 + exp)))
    return extended_real(extended_of(g, input) * (extended_of(v, input) * t3), input)


def _hvp_gamma_0_far():
    """_hvp_gamma_0 for the elements at which it loses digits."""
    return 0.0


def _hvp_gamma_0(input, target, g, v, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    t3 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t4 = pair_high(t3, input)
    logisticpdf = _logisticpdf(t4)
    t5 = 0.5 * t4
    tanh = np.tanh(t5)
    t4 = logisticpdf + -(logisticpdf * tanh) * pair_low(t3, t4)
    d_input = g * (v * (t2 * t2 * (alpha * target + t1 * (1.0 - target)) * t4))
    far = np.absolute(input) == np.inf
    t6 = (np.absolute(tanh) < 7.888609052210118e-31) & (t5 != 0.0)
    carefully = ((logisticpdf < 7.888609052210118e-31) | t6) & ~far
    (d_input,) = _recomputed(carefully, _hvp_gamma_0_carefully, (d_input,), input, target, g, v, alpha, of=(input, target))
    (d_input,) = _repaired(far, _hvp_gamma_0_far, (d_input,), )
    return d_input


def _hvp_gamma_0_in_doubles_far():
    """_hvp_gamma_0_in_doubles for the elements at which it loses digits."""
    return 0.0


def _hvp_gamma_0_in_doubles(input, target, g, v, alpha):
    """gamma=0, in doubles"""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    exp = np.exp(-np.absolute(input * t2))
    t2 = t2 * t2 * (alpha * target + t1 * (1.0 - target)) * (exp / (1.0 + exp * (2.0 + exp)))
    d_input = g * (v * t2)
    far = np.absolute(input) == np.inf
    return _repaired(far, _hvp_gamma_0_in_doubles_far, (d_input,), )[0]


def _hess_diag_gamma_0_carefully(input, target, g, alpha):
    """_hess_diag_gamma_0 for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(target, input)
    t3 = 1.0 - 2.0 * t2
    t4 = extended_of(input, input) * t3
    t5 = -t4
    t4 = -extended_where(extended_real(t4, input) < extended_real(t5, input), t5, t4)
    exp = extended_exp(t4)
    t3 = t3 * t3 * (t1 * t2 + (1.0 - t1) * (1.0 - t2)) * (exp / (1.0 + exp * (2.0 + exp)))
    return extended_real(extended_of(g, input) * t3, input)


def _hess_diag_gamma_0_far():
    """_hess_diag_gamma_0 for the elements at which it loses digits."""
    return 0.0


def _hess_diag_gamma_0(input, target, g, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    t3 = pair_of(input, input) * (1.0 - 2.0 * pair_of(target, input))
    t4 = pair_high(t3, input)
    logisticpdf = _logisticpdf(t4)
    t5 = 0.5 * t4
    tanh = np.tanh(t5)
    t4 = logisticpdf + -(logisticpdf * tanh) * pair_low(t3, t4)
    d_input = g * (t2 * t2 * (alpha * target + t1 * (1.0 - target)) * t4)
    far = np.absolute(input) == np.inf
    t6 = (np.absolute(tanh) < 7.888609052210118e-31) & (t5 != 0.0)
    carefully = ((logisticpdf < 7.888609052210118e-31) | t6) & ~far
    (d_input,) = _recomputed(carefully, _hess_diag_gamma_0_carefully, (d_input,), input, target, g, alpha, of=(input, target))
    (d_input,) = _repaired(far, _hess_diag_gamma_0_far, (d_input,), )
    return d_input


def _hess_diag_gamma_0_in_doubles_far():
    """_hess_diag_gamma_0_in_doubles for the elements at which it loses digits."""
    return 0.0


def _hess_diag_gamma_0_in_doubles(input, target, g, alpha):
    """gamma=0, in doubles"""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    exp = np.exp(-np.absolute(input * t2))
    t2 = t2 * t2 * (alpha * target + t1 * (1.0 - target)) * (exp / (1.0 + exp * (2.0 + exp)))
    d_input = g * t2
    far = np.absolute(input) == np.inf
    return _repaired(far, _hess_diag_gamma_0_in_doubles_far, (d_input,), )[0]


_SPEC = _Function(
    name="sigmoid_focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, False)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        ("other",): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value, ("input", "target"), ("alpha", "gamma"), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(
                    _vjp, ("input", "target", "g"), ("alpha", "gamma"), ("input",), doubles=_vjp_in_doubles
                ),
                "vjp_target": _Body(
                    _vjp_target,
                    ("input", "target", "g"),
                    ("alpha", "gamma"),
                    ("target",),
                    doubles=_vjp_target_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("alpha", "gamma"),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp,
                    ("input", "target", "g", "v"),
                    ("alpha", "gamma"),
                    ("input",),
                    doubles=_hvp_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g"),
                    ("alpha", "gamma"),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
                ),
            },
        ),
        (0,): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_gamma_0,
                    ("input", "target"),
                    ("alpha",),
                    ("value",),
                    doubles=_value_gamma_0_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_gamma_0,
                    ("input", "target", "g"),
                    ("alpha",),
                    ("input",),
                    doubles=_vjp_gamma_0_in_doubles,
                ),
                "vjp_target": _Body(
                    _vjp_target_gamma_0,
                    ("input", "target", "g"),
                    ("alpha",),
                    ("target",),
                    doubles=_vjp_target_gamma_0_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_gamma_0,
                    ("input", "target", "g"),
                    ("alpha",),
                    ("value", "input"),
                    doubles=_value_and_grad_gamma_0_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_gamma_0,
                    ("input", "target", "g", "v"),
                    ("alpha",),
                    ("input",),
                    doubles=_hvp_gamma_0_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag_gamma_0,
                    ("input", "target", "g"),
                    ("alpha",),
                    ("input",),
                    doubles=_hess_diag_gamma_0_in_doubles,
                ),
            },
        ),
    },
    selectors=(("gamma", (0,)),),
    reductions=("none", "mean", "sum"),
)


def sigmoid_focal_loss(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Cross entropy on logits in which well-classified examples count less, for targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
    return _loss(_SPEC, "sigmoid_focal_loss", (input, target, alpha, gamma), None, reduction, out)


def sigmoid_focal_loss_vjp(g, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of sigmoid_focal_loss, given the cotangent g of its result.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
    return _cotangents(
        _SPEC, "sigmoid_focal_loss_vjp", g, (input, target, alpha, gamma), None, reduction, wrt, out
    )


def sigmoid_focal_loss_value_and_grad(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Value of sigmoid_focal_loss and its derivative, in one pass.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what sigmoid_focal_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(
        _SPEC, "sigmoid_focal_loss_value_and_grad", (input, target, alpha, gamma), None, reduction, out
    )


def sigmoid_focal_loss_hvp(v, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Hessian of sigmoid_focal_loss in input times v.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
        _SPEC, "sigmoid_focal_loss_hvp", "hvp", v, (input, target, alpha, gamma), None, reduction, out
    )


def sigmoid_focal_loss_hess_diag(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of sigmoid_focal_loss in input.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
        _SPEC,
        "sigmoid_focal_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, alpha, gamma),
        None,
        reduction,
        out,
    )
