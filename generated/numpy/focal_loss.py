# Made by symdl 0.1.0 from focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
#                  ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
#                  1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
#                  True)), True))
"""Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._extended import (
    extended_log,
    extended_log1p,
    extended_of,
    extended_power,
    extended_real,
    extended_sign,
    extended_where,
)
from ._numeric import _closely, _recomputed, _where
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "focal_loss", "focal_loss_vjp", "focal_loss_value_and_grad", "focal_loss_hvp", "focal_loss_hess_diag"
]


def _value_carefully(input, target, alpha, gamma):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(input, input)
    power = extended_power(1.0 - t3, t2)
    t4 = extended_of(target, input)
    t5 = extended_real(extended_sign(power), input) == 0.0
    t6 = extended_where(t5, 0.0, -(t1 * t4 * power * extended_log(t3)))
    power_2 = extended_power(t3, t2)
    t4 = (t1 - 1.0) * power_2 * (1.0 - t4) * extended_log1p(-t3)
    t4 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t4)
    t6 = extended_where(target == 0.0, 0.0, t6) + extended_where(target == 1.0, 0.0, t4)
    return extended_real(t6, input)


def _value(input, target, alpha, gamma):
    t1 = alpha - 1.0
    t2 = pair_of(gamma, input)
    t3 = 1.0 - pair_of(input, input)
    t4 = pair_high(t3, input)
    t5 = pair_high(t2, input)
    t6 = pair_low(t2, t5)
    power = np.power(t4, t5)
    t7 = t5 - 1.0
    t8 = t5 * np.power(t4, t7) * pair_low(t3, t4)
    log = np.log(t4)
    t9 = power * log
    t10 = t9 * t6
    t8 = power + _where(t8 == t8, t8, 0.0) + _where(t10 == t10, t10, 0.0)
    t8 = _where(t8 == 0.0, 0.0, -(alpha * target * t8 * np.log(input)))
    power_2 = np.power(input, gamma)
    t11 = _where(power_2 == 0.0, 0.0, t1 * power_2 * (1.0 - target) * np.log1p(-input))
    value = _where(target == 0.0, 0.0, t8) + _where(target == 1.0, 0.0, t11)
    t12 = (t10 < 7.888609052210118e-31) & (t9 != 0.0)
    carefully = (np.absolute(log) < 7.888609052210118e-31) | t12
    return _recomputed(carefully, _value_carefully, (value,), input, target, alpha, gamma, of=(input, target))[0]


def _value_in_doubles_carefully(input, target, alpha, gamma):
    """_value_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(input, input)
    power = extended_power(1.0 - t3, t2)
    t4 = extended_of(target, input)
    t5 = extended_real(extended_sign(power), input) == 0.0
    t6 = extended_where(t5, 0.0, -(t1 * t4 * power * extended_log(t3)))
    power_2 = extended_power(t3, t2)
    t4 = (t1 - 1.0) * power_2 * (1.0 - t4) * extended_log1p(-t3)
    t4 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t4)
    t6 = extended_where(target == 0.0, 0.0, t6) + extended_where(target == 1.0, 0.0, t4)
    return extended_real(t6, input)


def _value_in_doubles(input, target, alpha, gamma):
    t1 = alpha - 1.0
    t2 = 1.0 - input
    power = np.power(t2, gamma)
    t3 = _where(power == 0.0, 0.0, -(alpha * target * power * np.log(input)))
    power_2 = np.power(input, gamma)
    t4 = _where(power_2 == 0.0, 0.0, t1 * power_2 * (1.0 - target) * np.log1p(-input))
    value = _where(target == 0.0, 0.0, t3) + _where(target == 1.0, 0.0, t4)
    carefully = np.absolute(np.log(t2)) < 4.909093465297727e-91
    return _recomputed(carefully, _value_in_doubles_carefully, (value,), input, target, alpha, gamma, of=(input, target))[0]


def _vjp_carefully(input, target, g, alpha, gamma):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(gamma, input)
    t2 = extended_of(alpha, input)
    t3 = t1 - 1.0
    t4 = t2 - 1.0
    t5 = extended_of(input, input)
    t6 = 1.0 - t5
    t7 = extended_of(target, input)
    power = extended_power(t6, t1)
    t8 = t2 * t1 * t7 * extended_power(t6, t3) * extended_log(t5) - t7 / t5 * t2 * power
    t8 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t8)
    t7 = 1.0 - t7
    power_2 = extended_power(t5, t1)
    t5 = t1 * t4 * extended_power(t5, t3) * t7 * extended_log1p(-t5)
    t9 = extended_real(extended_sign(power_2), input) == 0.0
    t5 = extended_where(t9, 0.0, t5 - power_2 / t6 * t7 * t4)
    t8 = extended_where(target == 0.0, 0.0, t8) + extended_where(target == 1.0, 0.0, t5)
    return extended_real(extended_of(g, input) * t8, input)


def _vjp(input, target, g, alpha, gamma):
    t1 = gamma - 1.0
    t2 = alpha * gamma
    t3 = alpha - 1.0
    t4 = gamma * t3
    t5 = pair_of(gamma, input)
    t6 = 1.0 - pair_of(input, input)
    t7 = pair_high(t6, input)
    t8 = pair_low(t6, t7)
    t9 = t5 - 1.0
    t10 = pair_high(t9, input)
    power = np.power(t7, t10)
    t11 = t10 - 1.0
    t12 = t10 * np.power(t7, t11) * t8
    log = np.log(t7)
    t10 = power * log * pair_low(t9, t10)
    t12 = t2 * target * (power + _where(t12 == t12, t12, 0.0) + _where(t10 == t10, t10, 0.0))
    t13 = pair_high(t5, input)
    t14 = pair_low(t5, t13)
    power_2 = np.power(t7, t13)
    t15 = t13 - 1.0
    t7 = t13 * np.power(t7, t15) * t8
    t16 = power_2 * log
    t17 = t16 * t14
    t7 = power_2 + _where(t7 == t7, t7, 0.0) + _where(t17 == t17, t17, 0.0)
    t7 = _where(t7 == 0.0, 0.0, t12 * np.log(input) - target / input * alpha * t7)
    t7 = _where(target == 0.0, 0.0, t7)
    t18 = 1.0 - target
    power_3 = np.power(input, gamma)
    t19 = t4 * np.power(input, t1) * t18 * np.log1p(-input)
    t19 = _where(power_3 == 0.0, 0.0, t19 - power_3 / (1.0 - input) * t18 * t3)
    t19 = t7 + _where(target == 1.0, 0.0, t19)
    d_input = g * t19
    t20 = (np.absolute(t11) < 0.75) | (np.absolute(t19) < 0.75 * np.absolute(t7))
    t20 = t20 | (np.absolute(log) < 7.888609052210118e-31)
    carefully = t20 | (t17 < 7.888609052210118e-31) & (t16 != 0.0)
    return _recomputed(carefully, _vjp_carefully, (d_input,), input, target, g, alpha, gamma, of=(input, target))[0]


def _vjp_in_doubles_carefully(input, target, g, alpha, gamma):
    """_vjp_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(gamma, input)
    t2 = extended_of(alpha, input)
    t3 = t1 - 1.0
    t4 = t2 - 1.0
    t5 = extended_of(input, input)
    t6 = 1.0 - t5
    t7 = extended_of(target, input)
    power = extended_power(t6, t1)
    t8 = t2 * t1 * t7 * extended_power(t6, t3) * extended_log(t5) - t7 / t5 * t2 * power
    t8 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t8)
    t7 = 1.0 - t7
    power_2 = extended_power(t5, t1)
    t5 = t1 * t4 * extended_power(t5, t3) * t7 * extended_log1p(-t5)
    t9 = extended_real(extended_sign(power_2), input) == 0.0
    t5 = extended_where(t9, 0.0, t5 - power_2 / t6 * t7 * t4)
    t8 = extended_where(target == 0.0, 0.0, t8) + extended_where(target == 1.0, 0.0, t5)
    return extended_real(extended_of(g, input) * t8, input)


def _vjp_in_doubles(input, target, g, alpha, gamma):
    t1 = gamma - 1.0
    t2 = alpha * gamma
    t3 = alpha - 1.0
    t4 = gamma * t3
    t5 = float(np.absolute(t1 - 1.0)) < 2.288818359375e-05
    t6 = 1.0 - input
    power = np.power(t6, gamma)
    t7 = t2 * target * np.power(t6, t1) * np.log(input) - target / input * alpha * power
    t7 = _where(target == 0.0, 0.0, _where(power == 0.0, 0.0, t7))
    t8 = 1.0 - target
    power_2 = np.power(input, gamma)
    t8 = t4 * np.power(input, t1) * t8 * np.log1p(-input) - power_2 / t6 * t8 * t3
    t8 = t7 + _where(target == 1.0, 0.0, _where(power_2 == 0.0, 0.0, t8))
    d_input = g * t8
    t9 = t5 | (np.absolute(t8) < 3.0517578125e-05 * (0.75 * np.absolute(t7)))
    carefully = t9 | (np.absolute(np.log(t6)) < 4.909093465297727e-91)
    return _recomputed(carefully, _vjp_in_doubles_carefully, (d_input,), input, target, g, alpha, gamma, of=(input, target))[0]


def _vjp_target_carefully(input, g, target, alpha, gamma):
    """_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(input, input)
    power = extended_power(t3, t2)
    t4 = extended_real(extended_sign(power), input) == 0.0
    power_2 = extended_power(1.0 - t3, t2)
    t5 = extended_real(extended_sign(power_2), input) == 0.0
    t6 = extended_where(t4, 0.0, -((t1 - 1.0) * power * extended_log1p(-t3)))
    t6 = t6 + extended_where(t5, 0.0, -(t1 * power_2 * extended_log(t3)))
    t6 = extended_of(g, input) * t6
    t6 = extended_where(target == target, t6, extended_of(target, input))
    return extended_real(t6, input)


def _vjp_target(input, g, target, alpha, gamma):
    t1 = alpha - 1.0
    t2 = pair_of(gamma, input)
    power = np.power(input, gamma)
    t3 = _where(power == 0.0, 0.0, -(t1 * power * np.log1p(-input)))
    t4 = 1.0 - pair_of(input, input)
    t5 = pair_high(t4, input)
    t6 = pair_high(t2, input)
    t7 = pair_low(t2, t6)
    power_2 = np.power(t5, t6)
    t8 = t6 - 1.0
    t9 = t6 * np.power(t5, t8) * pair_low(t4, t5)
    t5 = power_2 * np.log(t5)
    t10 = t5 * t7
    t9 = power_2 + _where(t9 == t9, t9, 0.0) + _where(t10 == t10, t10, 0.0)
    t9 = t3 + _where(t9 == 0.0, 0.0, -(alpha * t9 * _closely(np.log, input)))
    d_target = _where(target == target, g * t9, target)
    t11 = (t10 < 7.888609052210118e-31) & (t5 != 0.0)
    carefully = (np.absolute(t9) < 0.75 * np.absolute(t3)) | t11
    return _recomputed(carefully, _vjp_target_carefully, (d_target,), input, g, target, alpha, gamma, of=(input, target))[0]


def _vjp_target_in_doubles_carefully(input, g, target, alpha, gamma):
    """_vjp_target_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(input, input)
    power = extended_power(t3, t2)
    t4 = extended_real(extended_sign(power), input) == 0.0
    power_2 = extended_power(1.0 - t3, t2)
    t5 = extended_real(extended_sign(power_2), input) == 0.0
    t6 = extended_where(t4, 0.0, -((t1 - 1.0) * power * extended_log1p(-t3)))
    t6 = t6 + extended_where(t5, 0.0, -(t1 * power_2 * extended_log(t3)))
    t6 = extended_of(g, input) * t6
    t6 = extended_where(target == target, t6, extended_of(target, input))
    return extended_real(t6, input)


def _vjp_target_in_doubles(input, g, target, alpha, gamma):
    t1 = alpha - 1.0
    power = np.power(input, gamma)
    t2 = _where(power == 0.0, 0.0, -(t1 * power * np.log1p(-input)))
    power_2 = np.power(1.0 - input, gamma)
    t3 = t2 + _where(power_2 == 0.0, 0.0, -(alpha * power_2 * np.log(input)))
    d_target = _where(target == target, g * t3, target)
    carefully = np.absolute(t3) < 3.0517578125e-05 * (0.75 * np.absolute(t2))
    return _recomputed(carefully, _vjp_target_in_doubles_carefully, (d_target,), input, g, target, alpha, gamma, of=(input, target))[0]


def _value_and_grad_carefully(input, target, alpha, gamma):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(input, input)
    power = extended_power(1.0 - t3, t2)
    t4 = extended_of(target, input)
    t5 = extended_real(extended_sign(power), input) == 0.0
    t6 = extended_where(t5, 0.0, -(t1 * t4 * power * extended_log(t3)))
    power_2 = extended_power(t3, t2)
    t4 = (t1 - 1.0) * power_2 * (1.0 - t4) * extended_log1p(-t3)
    t4 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t4)
    t6 = extended_where(target == 0.0, 0.0, t6) + extended_where(target == 1.0, 0.0, t4)
    return extended_real(t6, input)


def _value_and_grad_carefully_2(input, target, g, alpha, gamma):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = t1 - 1.0
    t4 = t2 - 1.0
    t5 = extended_of(input, input)
    t6 = 1.0 - t5
    power = extended_power(t6, t2)
    t7 = extended_of(target, input)
    power_2 = extended_power(t5, t2)
    t8 = 1.0 - t7
    t7 = t1 * t2 * t7 * extended_power(t6, t4) * extended_log(t5) - t7 / t5 * t1 * power
    t7 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t7)
    t3 = t2 * t3 * extended_power(t5, t4) * t8 * extended_log1p(-t5) - power_2 / t6 * t8 * t3
    t3 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t3)
    t7 = extended_where(target == 0.0, 0.0, t7) + extended_where(target == 1.0, 0.0, t3)
    return extended_real(extended_of(g, input) * t7, input)


def _value_and_grad(input, target, g, alpha, gamma):
    t1 = alpha - 1.0
    t2 = gamma - 1.0
    t3 = alpha * gamma
    t4 = gamma * t1
    t5 = pair_of(gamma, input)
    t6 = 1.0 - pair_of(input, input)
    t7 = pair_high(t6, input)
    t8 = pair_low(t6, t7)
    t9 = pair_high(t5, input)
    t10 = pair_low(t5, t9)
    power = np.power(t7, t9)
    t11 = t9 - 1.0
    t12 = t9 * np.power(t7, t11) * t8
    log = np.log(t7)
    t13 = power * log
    t14 = t13 * t10
    t12 = power + _where(t12 == t12, t12, 0.0) + _where(t14 == t14, t14, 0.0)
    log_2 = np.log(input)
    t15 = t12 == 0.0
    t16 = target == 0.0
    power_2 = np.power(input, gamma)
    t17 = 1.0 - target
    log1p = np.log1p(-input)
    t18 = power_2 == 0.0
    t19 = target == 1.0
    t20 = _where(t16, 0.0, _where(t15, 0.0, -(alpha * target * t12 * log_2)))
    value = t20 + _where(t19, 0.0, _where(t18, 0.0, t1 * power_2 * t17 * log1p))
    t21 = t5 - 1.0
    t22 = pair_high(t21, input)
    power_3 = np.power(t7, t22)
    t23 = t22 - 1.0
    t7 = t22 * np.power(t7, t23) * t8
    t22 = power_3 * log * pair_low(t21, t22)
    t7 = power_3 + _where(t7 == t7, t7, 0.0) + _where(t22 == t22, t22, 0.0)
    t7 = _where(t15, 0.0, t3 * target * t7 * log_2 - target / input * alpha * t12)
    t7 = _where(t16, 0.0, t7)
    t17 = t4 * np.power(input, t2) * t17 * log1p - power_2 / (1.0 - input) * t17 * t1
    t17 = t7 + _where(t19, 0.0, _where(t18, 0.0, t17))
    d_input = g * t17
    t24 = np.absolute(log) < 7.888609052210118e-31
    t25 = (t14 < 7.888609052210118e-31) & (t13 != 0.0)
    carefully = t24 | t25
    carefully_2 = (np.absolute(t23) < 0.75) | (np.absolute(t17) < 0.75 * np.absolute(t7)) | t24 | t25
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), input, target, alpha, gamma, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_carefully_2, (d_input,), input, target, g, alpha, gamma, of=(input, target))
    return value, d_input


def _value_and_grad_in_doubles_carefully(input, target, alpha, gamma):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = extended_of(input, input)
    power = extended_power(1.0 - t3, t2)
    t4 = extended_of(target, input)
    t5 = extended_real(extended_sign(power), input) == 0.0
    t6 = extended_where(t5, 0.0, -(t1 * t4 * power * extended_log(t3)))
    power_2 = extended_power(t3, t2)
    t4 = (t1 - 1.0) * power_2 * (1.0 - t4) * extended_log1p(-t3)
    t4 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t4)
    t6 = extended_where(target == 0.0, 0.0, t6) + extended_where(target == 1.0, 0.0, t4)
    return extended_real(t6, input)


def _value_and_grad_in_doubles_carefully_2(input, target, g, alpha, gamma):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(alpha, input)
    t2 = extended_of(gamma, input)
    t3 = t1 - 1.0
    t4 = t2 - 1.0
    t5 = extended_of(input, input)
    t6 = 1.0 - t5
    power = extended_power(t6, t2)
    t7 = extended_of(target, input)
    power_2 = extended_power(t5, t2)
    t8 = 1.0 - t7
    t7 = t1 * t2 * t7 * extended_power(t6, t4) * extended_log(t5) - t7 / t5 * t1 * power
    t7 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t7)
    t3 = t2 * t3 * extended_power(t5, t4) * t8 * extended_log1p(-t5) - power_2 / t6 * t8 * t3
    t3 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t3)
    t7 = extended_where(target == 0.0, 0.0, t7) + extended_where(target == 1.0, 0.0, t3)
    return extended_real(extended_of(g, input) * t7, input)


def _value_and_grad_in_doubles(input, target, g, alpha, gamma):
    t1 = alpha - 1.0
    t2 = gamma - 1.0
    t3 = alpha * gamma
    t4 = gamma * t1
    t5 = float(np.absolute(t2 - 1.0)) < 2.288818359375e-05
    t6 = 1.0 - input
    power = np.power(t6, gamma)
    log = np.log(input)
    t7 = power == 0.0
    t8 = target == 0.0
    power_2 = np.power(input, gamma)
    t9 = 1.0 - target
    log1p = np.log1p(-input)
    t10 = power_2 == 0.0
    t11 = target == 1.0
    t12 = _where(t8, 0.0, _where(t7, 0.0, -(alpha * target * power * log)))
    value = t12 + _where(t11, 0.0, _where(t10, 0.0, t1 * power_2 * t9 * log1p))
    t13 = t3 * target * np.power(t6, t2) * log - target / input * alpha * power
    t13 = _where(t8, 0.0, _where(t7, 0.0, t13))
    t9 = _where(t10, 0.0, t4 * np.power(input, t2) * t9 * log1p - power_2 / t6 * t9 * t1)
    t9 = t13 + _where(t11, 0.0, t9)
    d_input = g * t9
    carefully = np.absolute(np.log(t6)) < 4.909093465297727e-91
    carefully_2 = t5 | (np.absolute(t9) < 3.0517578125e-05 * (0.75 * np.absolute(t13))) | carefully
    (value,) = _recomputed(carefully, _value_and_grad_in_doubles_carefully, (value,), input, target, alpha, gamma, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_in_doubles_carefully_2, (d_input,), input, target, g, alpha, gamma, of=(input, target))
    return value, d_input


def _hvp_carefully(input, target, g, v, alpha, gamma):
    """_hvp for the elements at which it loses digits."""
    t1 = extended_of(gamma, input)
    t2 = extended_of(alpha, input)
    t3 = t1 - 2.0
    t4 = t1 - 1.0
    t5 = t2 - 1.0
    t6 = extended_of(input, input)
    t7 = 1.0 - t6
    t8 = extended_of(target, input)
    power = extended_power(t7, t1)
    t9 = t2 * t1 * (1.0 - t1) * t8 * extended_power(t7, t3) * extended_log(t6)
    t9 = t9 + 2.0 / t6 * t8 * t2 * t1 * extended_power(t7, t4) + t8 / t6 * t2 / t6 * power
    t9 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t9)
    t8 = 1.0 - t8
    power_2 = extended_power(t6, t1)
    t3 = t1 * t5 * t4 * extended_power(t6, t3) * t8 * extended_log1p(-t6)
    t3 = t3 - 2.0 / t7 * t1 * extended_power(t6, t4) * t8 * t5
    t10 = extended_real(extended_sign(power_2), input) == 0.0
    t3 = extended_where(t10, 0.0, t3 - power_2 / t7 * t8 / t7 * t5)
    t9 = extended_where(target == 0.0, 0.0, t9) + extended_where(target == 1.0, 0.0, t3)
    return extended_real(extended_of(g, input) * (extended_of(v, input) * t9), input)


def _hvp(input, target, g, v, alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    t6 = pair_of(gamma, input)
    t7 = 1.0 - input
    t8 = 1.0 - pair_of(input, input)
    t9 = pair_high(t8, input)
    t10 = pair_low(t8, t9)
    t11 = t6 - 2.0
    t12 = pair_high(t11, input)
    power = np.power(t9, t12)
    t13 = t12 * np.power(t9, t12 - 1.0) * t10
    log = np.log(t9)
    t12 = power * log * pair_low(t11, t12)
    t14 = t2 * target
    t13 = t14 * (power + _where(t13 == t13, t13, 0.0) + _where(t12 == t12, t12, 0.0))
    t15 = t6 - 1.0
    t16 = pair_high(t15, input)
    power_2 = np.power(t9, t16)
    t17 = t16 - 1.0
    t18 = t16 * np.power(t9, t17) * t10
    t16 = power_2 * log * pair_low(t15, t16)
    t18 = power_2 + _where(t18 == t18, t18, 0.0) + _where(t16 == t16, t16, 0.0)
    t19 = pair_high(t6, input)
    t20 = pair_low(t6, t19)
    power_3 = np.power(t9, t19)
    t21 = t19 - 1.0
    t9 = t19 * np.power(t9, t21) * t10
    t22 = power_3 * log
    t23 = t22 * t20
    t9 = power_3 + _where(t9 == t9, t9, 0.0) + _where(t23 == t23, t23, 0.0)
    t13 = t13 * np.log(input) + 2.0 / input * target * alpha * gamma * t18
    t9 = _where(t9 == 0.0, 0.0, t13 + target / input * alpha / input * t9)
    t24 = 1.0 - target
    power_4 = np.power(input, gamma)
    t25 = t5 * np.power(input, t1) * t24 * np.log1p(-input)
    t25 = t25 - 2.0 / t7 * gamma * np.power(input, t3) * t24 * t4
    t25 = _where(power_4 == 0.0, 0.0, t25 - power_4 / t7 * t24 / t7 * t4)
    d_input = g * (v * (_where(target == 0.0, 0.0, t9) + _where(target == 1.0, 0.0, t25)))
    t26 = (np.absolute(t14) < 7.888609052210118e-31) & (target != 0.0)
    t26 = (np.absolute(log) < 7.888609052210118e-31) | t26
    carefully = t26 | (t23 < 7.888609052210118e-31) & (t22 != 0.0) | (np.absolute(t17) < 0.75)
    return _recomputed(carefully, _hvp_carefully, (d_input,), input, target, g, v, alpha, gamma, of=(input, target))[0]


def _hvp_in_doubles_carefully(input, target, g, v, alpha, gamma):
    """_hvp_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(gamma, input)
    t2 = extended_of(alpha, input)
    t3 = t1 - 2.0
    t4 = t1 - 1.0
    t5 = t2 - 1.0
    t6 = extended_of(input, input)
    t7 = 1.0 - t6
    t8 = extended_of(target, input)
    power = extended_power(t7, t1)
    t9 = t2 * t1 * (1.0 - t1) * t8 * extended_power(t7, t3) * extended_log(t6)
    t9 = t9 + 2.0 / t6 * t8 * t2 * t1 * extended_power(t7, t4) + t8 / t6 * t2 / t6 * power
    t9 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t9)
    t8 = 1.0 - t8
    power_2 = extended_power(t6, t1)
    t3 = t1 * t5 * t4 * extended_power(t6, t3) * t8 * extended_log1p(-t6)
    t3 = t3 - 2.0 / t7 * t1 * extended_power(t6, t4) * t8 * t5
    t10 = extended_real(extended_sign(power_2), input) == 0.0
    t3 = extended_where(t10, 0.0, t3 - power_2 / t7 * t8 / t7 * t5)
    t9 = extended_where(target == 0.0, 0.0, t9) + extended_where(target == 1.0, 0.0, t3)
    return extended_real(extended_of(g, input) * (extended_of(v, input) * t9), input)


def _hvp_in_doubles(input, target, g, v, alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    t6 = float(np.absolute(t3 - 1.0)) < 2.288818359375e-05
    t7 = 1.0 - input
    t8 = t2 * target
    t46_inverse = 1.0 / input
    power = np.power(t7, gamma)
    t9 = 2.0 * t46_inverse * target * alpha * gamma * np.power(t7, t3)
    t10 = target * t46_inverse * alpha * t46_inverse * power
    t9 = _where(power == 0.0, 0.0, t8 * np.power(t7, t1) * np.log(input) + t9 + t10)
    t11 = 1.0 - target
    t79_inverse = 1.0 / t7
    power_2 = np.power(input, gamma)
    t12 = 2.0 * t79_inverse * gamma * np.power(input, t3) * t11 * t4
    t12 = t5 * np.power(input, t1) * t11 * np.log1p(-input) - t12
    t12 = _where(power_2 == 0.0, 0.0, t12 - power_2 * t79_inverse * t11 * t79_inverse * t4)
    d_input = g * (v * (_where(target == 0.0, 0.0, t9) + _where(target == 1.0, 0.0, t12)))
    t13 = (np.absolute(t8) < 4.909093465297727e-91) & (target != 0.0)
    carefully = (np.absolute(np.log(t7)) < 4.909093465297727e-91) | t13 | t6
    return _recomputed(carefully, _hvp_in_doubles_carefully, (d_input,), input, target, g, v, alpha, gamma, of=(input, target))[0]


def _hess_diag_carefully(input, target, g, alpha, gamma):
    """_hess_diag for the elements at which it loses digits."""
    t1 = extended_of(gamma, input)
    t2 = extended_of(alpha, input)
    t3 = t1 - 2.0
    t4 = t1 - 1.0
    t5 = t2 - 1.0
    t6 = extended_of(input, input)
    t7 = 1.0 - t6
    t8 = extended_of(target, input)
    power = extended_power(t7, t1)
    t9 = t2 * t1 * (1.0 - t1) * t8 * extended_power(t7, t3) * extended_log(t6)
    t9 = t9 + 2.0 / t6 * t8 * t2 * t1 * extended_power(t7, t4) + t8 / t6 * t2 / t6 * power
    t9 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t9)
    t8 = 1.0 - t8
    power_2 = extended_power(t6, t1)
    t3 = t1 * t5 * t4 * extended_power(t6, t3) * t8 * extended_log1p(-t6)
    t3 = t3 - 2.0 / t7 * t1 * extended_power(t6, t4) * t8 * t5
    t10 = extended_real(extended_sign(power_2), input) == 0.0
    t3 = extended_where(t10, 0.0, t3 - power_2 / t7 * t8 / t7 * t5)
    t9 = extended_where(target == 0.0, 0.0, t9) + extended_where(target == 1.0, 0.0, t3)
    return extended_real(extended_of(g, input) * t9, input)


def _hess_diag(input, target, g, alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    t6 = pair_of(gamma, input)
    t7 = 1.0 - input
    t8 = 1.0 - pair_of(input, input)
    t9 = pair_high(t8, input)
    t10 = pair_low(t8, t9)
    t11 = t6 - 2.0
    t12 = pair_high(t11, input)
    power = np.power(t9, t12)
    t13 = t12 * np.power(t9, t12 - 1.0) * t10
    log = np.log(t9)
    t12 = power * log * pair_low(t11, t12)
    t14 = t2 * target
    t13 = t14 * (power + _where(t13 == t13, t13, 0.0) + _where(t12 == t12, t12, 0.0))
    t15 = t6 - 1.0
    t16 = pair_high(t15, input)
    power_2 = np.power(t9, t16)
    t17 = t16 - 1.0
    t18 = t16 * np.power(t9, t17) * t10
    t16 = power_2 * log * pair_low(t15, t16)
    t18 = power_2 + _where(t18 == t18, t18, 0.0) + _where(t16 == t16, t16, 0.0)
    t19 = pair_high(t6, input)
    t20 = pair_low(t6, t19)
    power_3 = np.power(t9, t19)
    t21 = t19 - 1.0
    t9 = t19 * np.power(t9, t21) * t10
    t22 = power_3 * log
    t23 = t22 * t20
    t9 = power_3 + _where(t9 == t9, t9, 0.0) + _where(t23 == t23, t23, 0.0)
    t13 = t13 * np.log(input) + 2.0 / input * target * alpha * gamma * t18
    t9 = _where(t9 == 0.0, 0.0, t13 + target / input * alpha / input * t9)
    t24 = 1.0 - target
    power_4 = np.power(input, gamma)
    t25 = t5 * np.power(input, t1) * t24 * np.log1p(-input)
    t25 = t25 - 2.0 / t7 * gamma * np.power(input, t3) * t24 * t4
    t25 = _where(power_4 == 0.0, 0.0, t25 - power_4 / t7 * t24 / t7 * t4)
    d_input = g * (_where(target == 0.0, 0.0, t9) + _where(target == 1.0, 0.0, t25))
    t26 = (np.absolute(t14) < 7.888609052210118e-31) & (target != 0.0)
    t26 = (np.absolute(log) < 7.888609052210118e-31) | t26
    carefully = t26 | (t23 < 7.888609052210118e-31) & (t22 != 0.0) | (np.absolute(t17) < 0.75)
    return _recomputed(carefully, _hess_diag_carefully, (d_input,), input, target, g, alpha, gamma, of=(input, target))[0]


def _hess_diag_in_doubles_carefully(input, target, g, alpha, gamma):
    """_hess_diag_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(gamma, input)
    t2 = extended_of(alpha, input)
    t3 = t1 - 2.0
    t4 = t1 - 1.0
    t5 = t2 - 1.0
    t6 = extended_of(input, input)
    t7 = 1.0 - t6
    t8 = extended_of(target, input)
    power = extended_power(t7, t1)
    t9 = t2 * t1 * (1.0 - t1) * t8 * extended_power(t7, t3) * extended_log(t6)
    t9 = t9 + 2.0 / t6 * t8 * t2 * t1 * extended_power(t7, t4) + t8 / t6 * t2 / t6 * power
    t9 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t9)
    t8 = 1.0 - t8
    power_2 = extended_power(t6, t1)
    t3 = t1 * t5 * t4 * extended_power(t6, t3) * t8 * extended_log1p(-t6)
    t3 = t3 - 2.0 / t7 * t1 * extended_power(t6, t4) * t8 * t5
    t10 = extended_real(extended_sign(power_2), input) == 0.0
    t3 = extended_where(t10, 0.0, t3 - power_2 / t7 * t8 / t7 * t5)
    t9 = extended_where(target == 0.0, 0.0, t9) + extended_where(target == 1.0, 0.0, t3)
    return extended_real(extended_of(g, input) * t9, input)


def _hess_diag_in_doubles(input, target, g, alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    t6 = float(np.absolute(t3 - 1.0)) < 2.288818359375e-05
    t7 = 1.0 - input
    t8 = t2 * target
    t46_inverse = 1.0 / input
    power = np.power(t7, gamma)
    t9 = 2.0 * t46_inverse * target * alpha * gamma * np.power(t7, t3)
    t10 = target * t46_inverse * alpha * t46_inverse * power
    t9 = _where(power == 0.0, 0.0, t8 * np.power(t7, t1) * np.log(input) + t9 + t10)
    t11 = 1.0 - target
    t79_inverse = 1.0 / t7
    power_2 = np.power(input, gamma)
    t12 = 2.0 * t79_inverse * gamma * np.power(input, t3) * t11 * t4
    t12 = t5 * np.power(input, t1) * t11 * np.log1p(-input) - t12
    t12 = _where(power_2 == 0.0, 0.0, t12 - power_2 * t79_inverse * t11 * t79_inverse * t4)
    d_input = g * (_where(target == 0.0, 0.0, t9) + _where(target == 1.0, 0.0, t12))
    t13 = (np.absolute(t8) < 4.909093465297727e-91) & (target != 0.0)
    carefully = (np.absolute(np.log(t7)) < 4.909093465297727e-91) | t13 | t6
    return _recomputed(carefully, _hess_diag_in_doubles_carefully, (d_input,), input, target, g, alpha, gamma, of=(input, target))[0]


_SPEC = _Function(
    name="focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, False)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
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
                    ("input", "g", "target"),
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
    },
    reductions=("none", "mean", "sum"),
)


def focal_loss(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Cross entropy on probabilities in which well-classified examples count less, for targets 0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
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
    return _loss(_SPEC, "focal_loss", (input, target, alpha, gamma), None, reduction, out)


def focal_loss_vjp(g, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of focal_loss, given the cotangent g of its result.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
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
    return _cotangents(_SPEC, "focal_loss_vjp", g, (input, target, alpha, gamma), None, reduction, wrt, out)


def focal_loss_value_and_grad(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Value of focal_loss and its derivative, in one pass.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what focal_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(_SPEC, "focal_loss_value_and_grad", (input, target, alpha, gamma), None, reduction, out)


def focal_loss_hvp(v, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Hessian of focal_loss in input times v.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
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
    return _curvature(_SPEC, "focal_loss_hvp", "hvp", v, (input, target, alpha, gamma), None, reduction, out)


def focal_loss_hess_diag(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of focal_loss in input.

    focal_loss: Cross entropy on probabilities in which well-classified examples count less, for targets
    0 and 1.

        focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
                     ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
                     1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
                     True)), True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
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
        _SPEC, "focal_loss_hess_diag", "hess_diag", None, (input, target, alpha, gamma), None, reduction, out
    )
