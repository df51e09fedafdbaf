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
    t7 = (t1 - 1.0) * power_2 * (1.0 - t4) * extended_log1p(-t3)
    t8 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t7)
    t9 = extended_where(target == 0.0, 0.0, t6) + extended_where(target == 1.0, 0.0, t8)
    return extended_real(t9, input)


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
    t11 = power + _where(t8 == t8, t8, 0.0) + _where(t10 == t10, t10, 0.0)
    t12 = _where(t11 == 0.0, 0.0, -(alpha * target * t11 * np.log(input)))
    power_2 = np.power(input, gamma)
    t13 = _where(power_2 == 0.0, 0.0, t1 * power_2 * (1.0 - target) * np.log1p(-input))
    value = _where(target == 0.0, 0.0, t12) + _where(target == 1.0, 0.0, t13)
    t14 = (t10 < 7.888609052210118e-31) & (t9 != 0.0)
    carefully = (np.absolute(log) < 7.888609052210118e-31) | t14
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
    t7 = (t1 - 1.0) * power_2 * (1.0 - t4) * extended_log1p(-t3)
    t8 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t7)
    t9 = extended_where(target == 0.0, 0.0, t6) + extended_where(target == 1.0, 0.0, t8)
    return extended_real(t9, input)


def _value_in_doubles(input, target, alpha, gamma):
    t1 = alpha - 1.0
    t2 = 1.0 - input
    power = np.power(t2, gamma)
    log = np.log(t2)
    t3 = _where(power == 0.0, 0.0, -(alpha * target * power * np.log(input)))
    power_2 = np.power(input, gamma)
    t4 = _where(power_2 == 0.0, 0.0, t1 * power_2 * (1.0 - target) * np.log1p(-input))
    value = _where(target == 0.0, 0.0, t3) + _where(target == 1.0, 0.0, t4)
    carefully = (np.absolute(log) < 4.909093465297727e-91) | True & (power * log != 0.0)
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
    t9 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t8)
    t10 = 1.0 - t7
    power_2 = extended_power(t5, t1)
    t11 = t1 * t4 * extended_power(t5, t3) * t10 * extended_log1p(-t5)
    t12 = extended_real(extended_sign(power_2), input) == 0.0
    t13 = extended_where(t12, 0.0, t11 - power_2 / t6 * t10 * t4)
    t14 = extended_where(target == 0.0, 0.0, t9) + extended_where(target == 1.0, 0.0, t13)
    return extended_real(extended_of(g, input) * t14, input)


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
    t13 = power * log * pair_low(t9, t10)
    t14 = t2 * target * (power + _where(t12 == t12, t12, 0.0) + _where(t13 == t13, t13, 0.0))
    t15 = pair_high(t5, input)
    t16 = pair_low(t5, t15)
    power_2 = np.power(t7, t15)
    t17 = t15 - 1.0
    t18 = t15 * np.power(t7, t17) * t8
    t19 = power_2 * log
    t20 = t19 * t16
    t21 = power_2 + _where(t18 == t18, t18, 0.0) + _where(t20 == t20, t20, 0.0)
    t22 = _where(t21 == 0.0, 0.0, t14 * np.log(input) - target / input * alpha * t21)
    t23 = _where(target == 0.0, 0.0, t22)
    t24 = 1.0 - target
    power_3 = np.power(input, gamma)
    t25 = t4 * np.power(input, t1) * t24 * np.log1p(-input)
    t26 = _where(power_3 == 0.0, 0.0, t25 - power_3 / (1.0 - input) * t24 * t3)
    t27 = t23 + _where(target == 1.0, 0.0, t26)
    d_input = g * t27
    t28 = (np.absolute(t11) < 0.75) | (np.absolute(t27) < 0.75 * np.absolute(t23))
    t29 = t28 | (np.absolute(log) < 7.888609052210118e-31)
    carefully = t29 | (t20 < 7.888609052210118e-31) & (t19 != 0.0)
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
    t9 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t8)
    t10 = 1.0 - t7
    power_2 = extended_power(t5, t1)
    t11 = t1 * t4 * extended_power(t5, t3) * t10 * extended_log1p(-t5)
    t12 = extended_real(extended_sign(power_2), input) == 0.0
    t13 = extended_where(t12, 0.0, t11 - power_2 / t6 * t10 * t4)
    t14 = extended_where(target == 0.0, 0.0, t9) + extended_where(target == 1.0, 0.0, t13)
    return extended_real(extended_of(g, input) * t14, input)


def _vjp_in_doubles(input, target, g, alpha, gamma):
    t1 = gamma - 1.0
    t2 = alpha * gamma
    t3 = alpha - 1.0
    t4 = gamma * t3
    t5 = float(np.absolute(t1 - 1.0)) < 2.288818359375e-05
    t6 = 1.0 - input
    log = np.log(t6)
    power = np.power(t6, gamma)
    t7 = t2 * target * np.power(t6, t1) * np.log(input) - target / input * alpha * power
    t8 = _where(target == 0.0, 0.0, _where(power == 0.0, 0.0, t7))
    t9 = 1.0 - target
    power_2 = np.power(input, gamma)
    t10 = t4 * np.power(input, t1) * t9 * np.log1p(-input) - power_2 / t6 * t9 * t3
    t11 = t8 + _where(target == 1.0, 0.0, _where(power_2 == 0.0, 0.0, t10))
    d_input = g * t11
    t12 = t5 | (np.absolute(t11) < 3.0517578125e-05 * (0.75 * np.absolute(t8)))
    carefully = t12 | (np.absolute(log) < 4.909093465297727e-91) | True & (power * log != 0.0)
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
    t7 = t6 + extended_where(t5, 0.0, -(t1 * power_2 * extended_log(t3)))
    t8 = extended_of(g, input) * t7
    t9 = extended_where(target == target, t8, extended_of(target, input))
    return extended_real(t9, input)


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
    t10 = power_2 * np.log(t5)
    t11 = t10 * t7
    t12 = power_2 + _where(t9 == t9, t9, 0.0) + _where(t11 == t11, t11, 0.0)
    t13 = t3 + _where(t12 == 0.0, 0.0, -(alpha * t12 * _closely(np.log, input)))
    d_target = _where(target == target, g * t13, target)
    t14 = (t11 < 7.888609052210118e-31) & (t10 != 0.0)
    carefully = (np.absolute(t13) < 0.75 * np.absolute(t3)) | t14
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
    t7 = t6 + extended_where(t5, 0.0, -(t1 * power_2 * extended_log(t3)))
    t8 = extended_of(g, input) * t7
    t9 = extended_where(target == target, t8, extended_of(target, input))
    return extended_real(t9, input)


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
    t7 = (t1 - 1.0) * power_2 * (1.0 - t4) * extended_log1p(-t3)
    t8 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t7)
    t9 = extended_where(target == 0.0, 0.0, t6) + extended_where(target == 1.0, 0.0, t8)
    return extended_real(t9, input)


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
    t9 = t1 * t2 * t7 * extended_power(t6, t4) * extended_log(t5) - t7 / t5 * t1 * power
    t10 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t9)
    t11 = t2 * t3 * extended_power(t5, t4) * t8 * extended_log1p(-t5) - power_2 / t6 * t8 * t3
    t12 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t11)
    t13 = extended_where(target == 0.0, 0.0, t10) + extended_where(target == 1.0, 0.0, t12)
    return extended_real(extended_of(g, input) * t13, input)


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
    t15 = power + _where(t12 == t12, t12, 0.0) + _where(t14 == t14, t14, 0.0)
    log_2 = np.log(input)
    t16 = t15 == 0.0
    t17 = target == 0.0
    power_2 = np.power(input, gamma)
    t18 = 1.0 - target
    log1p = np.log1p(-input)
    t19 = power_2 == 0.0
    t20 = target == 1.0
    t21 = _where(t17, 0.0, _where(t16, 0.0, -(alpha * target * t15 * log_2)))
    value = t21 + _where(t20, 0.0, _where(t19, 0.0, t1 * power_2 * t18 * log1p))
    t22 = t5 - 1.0
    t23 = pair_high(t22, input)
    power_3 = np.power(t7, t23)
    t24 = t23 - 1.0
    t25 = t23 * np.power(t7, t24) * t8
    t26 = power_3 * log * pair_low(t22, t23)
    t27 = power_3 + _where(t25 == t25, t25, 0.0) + _where(t26 == t26, t26, 0.0)
    t28 = _where(t16, 0.0, t3 * target * t27 * log_2 - target / input * alpha * t15)
    t29 = _where(t17, 0.0, t28)
    t30 = t4 * np.power(input, t2) * t18 * log1p - power_2 / (1.0 - input) * t18 * t1
    t31 = t29 + _where(t20, 0.0, _where(t19, 0.0, t30))
    d_input = g * t31
    t32 = np.absolute(log) < 7.888609052210118e-31
    t33 = (t14 < 7.888609052210118e-31) & (t13 != 0.0)
    carefully = t32 | t33
    carefully_2 = (np.absolute(t24) < 0.75) | (np.absolute(t31) < 0.75 * np.absolute(t29)) | t32 | t33
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
    t7 = (t1 - 1.0) * power_2 * (1.0 - t4) * extended_log1p(-t3)
    t8 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t7)
    t9 = extended_where(target == 0.0, 0.0, t6) + extended_where(target == 1.0, 0.0, t8)
    return extended_real(t9, input)


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
    t9 = t1 * t2 * t7 * extended_power(t6, t4) * extended_log(t5) - t7 / t5 * t1 * power
    t10 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t9)
    t11 = t2 * t3 * extended_power(t5, t4) * t8 * extended_log1p(-t5) - power_2 / t6 * t8 * t3
    t12 = extended_where(extended_real(extended_sign(power_2), input) == 0.0, 0.0, t11)
    t13 = extended_where(target == 0.0, 0.0, t10) + extended_where(target == 1.0, 0.0, t12)
    return extended_real(extended_of(g, input) * t13, input)


def _value_and_grad_in_doubles(input, target, g, alpha, gamma):
    t1 = alpha - 1.0
    t2 = gamma - 1.0
    t3 = alpha * gamma
    t4 = gamma * t1
    t5 = float(np.absolute(t2 - 1.0)) < 2.288818359375e-05
    t6 = 1.0 - input
    power = np.power(t6, gamma)
    log = np.log(t6)
    log_2 = np.log(input)
    t7 = power == 0.0
    t8 = target == 0.0
    power_2 = np.power(input, gamma)
    t9 = 1.0 - target
    log1p = np.log1p(-input)
    t10 = power_2 == 0.0
    t11 = target == 1.0
    t12 = _where(t8, 0.0, _where(t7, 0.0, -(alpha * target * power * log_2)))
    value = t12 + _where(t11, 0.0, _where(t10, 0.0, t1 * power_2 * t9 * log1p))
    t13 = t3 * target * np.power(t6, t2) * log_2 - target / input * alpha * power
    t14 = _where(t8, 0.0, _where(t7, 0.0, t13))
    t15 = _where(t10, 0.0, t4 * np.power(input, t2) * t9 * log1p - power_2 / t6 * t9 * t1)
    t16 = t14 + _where(t11, 0.0, t15)
    d_input = g * t16
    t17 = np.absolute(log) < 4.909093465297727e-91
    t18 = True & (power * log != 0.0)
    carefully = t17 | t18
    carefully_2 = t5 | (np.absolute(t16) < 3.0517578125e-05 * (0.75 * np.absolute(t14))) | t17 | t18
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
    t10 = t9 + 2.0 / t6 * t8 * t2 * t1 * extended_power(t7, t4) + t8 / t6 * t2 / t6 * power
    t11 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t10)
    t12 = 1.0 - t8
    power_2 = extended_power(t6, t1)
    t13 = t1 * t5 * t4 * extended_power(t6, t3) * t12 * extended_log1p(-t6)
    t14 = t13 - 2.0 / t7 * t1 * extended_power(t6, t4) * t12 * t5
    t15 = extended_real(extended_sign(power_2), input) == 0.0
    t16 = extended_where(t15, 0.0, t14 - power_2 / t7 * t12 / t7 * t5)
    t17 = extended_where(target == 0.0, 0.0, t11) + extended_where(target == 1.0, 0.0, t16)
    return extended_real(extended_of(g, input) * extended_of(v, input) * t17, input)


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
    t14 = power * log * pair_low(t11, t12)
    t15 = t2 * target
    t16 = t15 * (power + _where(t13 == t13, t13, 0.0) + _where(t14 == t14, t14, 0.0))
    t17 = t6 - 1.0
    t18 = pair_high(t17, input)
    power_2 = np.power(t9, t18)
    t19 = t18 - 1.0
    t20 = t18 * np.power(t9, t19) * t10
    t21 = power_2 * log * pair_low(t17, t18)
    t22 = power_2 + _where(t20 == t20, t20, 0.0) + _where(t21 == t21, t21, 0.0)
    t23 = pair_high(t6, input)
    t24 = pair_low(t6, t23)
    power_3 = np.power(t9, t23)
    t25 = t23 - 1.0
    t26 = t23 * np.power(t9, t25) * t10
    t27 = power_3 * log
    t28 = t27 * t24
    t29 = power_3 + _where(t26 == t26, t26, 0.0) + _where(t28 == t28, t28, 0.0)
    t30 = t16 * np.log(input) + 2.0 / input * target * alpha * gamma * t22
    t31 = _where(t29 == 0.0, 0.0, t30 + target / input * alpha / input * t29)
    t32 = 1.0 - target
    power_4 = np.power(input, gamma)
    t33 = t5 * np.power(input, t1) * t32 * np.log1p(-input)
    t34 = t33 - 2.0 / t7 * gamma * np.power(input, t3) * t32 * t4
    t35 = _where(power_4 == 0.0, 0.0, t34 - power_4 / t7 * t32 / t7 * t4)
    d_input = g * v * (_where(target == 0.0, 0.0, t31) + _where(target == 1.0, 0.0, t35))
    t36 = (np.absolute(t15) < 7.888609052210118e-31) & (target != 0.0)
    t37 = (np.absolute(log) < 7.888609052210118e-31) | t36
    carefully = t37 | (t28 < 7.888609052210118e-31) & (t27 != 0.0) | (np.absolute(t19) < 0.75)
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
    t10 = t9 + 2.0 / t6 * t8 * t2 * t1 * extended_power(t7, t4) + t8 / t6 * t2 / t6 * power
    t11 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t10)
    t12 = 1.0 - t8
    power_2 = extended_power(t6, t1)
    t13 = t1 * t5 * t4 * extended_power(t6, t3) * t12 * extended_log1p(-t6)
    t14 = t13 - 2.0 / t7 * t1 * extended_power(t6, t4) * t12 * t5
    t15 = extended_real(extended_sign(power_2), input) == 0.0
    t16 = extended_where(t15, 0.0, t14 - power_2 / t7 * t12 / t7 * t5)
    t17 = extended_where(target == 0.0, 0.0, t11) + extended_where(target == 1.0, 0.0, t16)
    return extended_real(extended_of(g, input) * extended_of(v, input) * t17, input)


def _hvp_in_doubles(input, target, g, v, alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    t6 = float(np.absolute(t3 - 1.0)) < 2.288818359375e-05
    t7 = 1.0 - input
    log = np.log(t7)
    t8 = t2 * target
    t46_inverse = 1.0 / input
    power = np.power(t7, gamma)
    t9 = 2.0 * t46_inverse * target * alpha * gamma * np.power(t7, t3)
    t10 = target * t46_inverse * alpha * t46_inverse * power
    t11 = _where(power == 0.0, 0.0, t8 * np.power(t7, t1) * np.log(input) + t9 + t10)
    t12 = 1.0 - target
    t79_inverse = 1.0 / t7
    power_2 = np.power(input, gamma)
    t13 = 2.0 * t79_inverse * gamma * np.power(input, t3) * t12 * t4
    t14 = t5 * np.power(input, t1) * t12 * np.log1p(-input) - t13
    t15 = _where(power_2 == 0.0, 0.0, t14 - power_2 * t79_inverse * t12 * t79_inverse * t4)
    d_input = g * v * (_where(target == 0.0, 0.0, t11) + _where(target == 1.0, 0.0, t15))
    t16 = (np.absolute(t8) < 4.909093465297727e-91) & (target != 0.0)
    carefully = (np.absolute(log) < 4.909093465297727e-91) | t16 | True & (power * log != 0.0) | t6
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
    t10 = t9 + 2.0 / t6 * t8 * t2 * t1 * extended_power(t7, t4) + t8 / t6 * t2 / t6 * power
    t11 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t10)
    t12 = 1.0 - t8
    power_2 = extended_power(t6, t1)
    t13 = t1 * t5 * t4 * extended_power(t6, t3) * t12 * extended_log1p(-t6)
    t14 = t13 - 2.0 / t7 * t1 * extended_power(t6, t4) * t12 * t5
    t15 = extended_real(extended_sign(power_2), input) == 0.0
    t16 = extended_where(t15, 0.0, t14 - power_2 / t7 * t12 / t7 * t5)
    t17 = extended_where(target == 0.0, 0.0, t11) + extended_where(target == 1.0, 0.0, t16)
    return extended_real(extended_of(g, input) * t17, input)


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
    t14 = power * log * pair_low(t11, t12)
    t15 = t2 * target
    t16 = t15 * (power + _where(t13 == t13, t13, 0.0) + _where(t14 == t14, t14, 0.0))
    t17 = t6 - 1.0
    t18 = pair_high(t17, input)
    power_2 = np.power(t9, t18)
    t19 = t18 - 1.0
    t20 = t18 * np.power(t9, t19) * t10
    t21 = power_2 * log * pair_low(t17, t18)
    t22 = power_2 + _where(t20 == t20, t20, 0.0) + _where(t21 == t21, t21, 0.0)
    t23 = pair_high(t6, input)
    t24 = pair_low(t6, t23)
    power_3 = np.power(t9, t23)
    t25 = t23 - 1.0
    t26 = t23 * np.power(t9, t25) * t10
    t27 = power_3 * log
    t28 = t27 * t24
    t29 = power_3 + _where(t26 == t26, t26, 0.0) + _where(t28 == t28, t28, 0.0)
    t30 = t16 * np.log(input) + 2.0 / input * target * alpha * gamma * t22
    t31 = _where(t29 == 0.0, 0.0, t30 + target / input * alpha / input * t29)
    t32 = 1.0 - target
    power_4 = np.power(input, gamma)
    t33 = t5 * np.power(input, t1) * t32 * np.log1p(-input)
    t34 = t33 - 2.0 / t7 * gamma * np.power(input, t3) * t32 * t4
    t35 = _where(power_4 == 0.0, 0.0, t34 - power_4 / t7 * t32 / t7 * t4)
    d_input = g * (_where(target == 0.0, 0.0, t31) + _where(target == 1.0, 0.0, t35))
    t36 = (np.absolute(t15) < 7.888609052210118e-31) & (target != 0.0)
    t37 = (np.absolute(log) < 7.888609052210118e-31) | t36
    carefully = t37 | (t28 < 7.888609052210118e-31) & (t27 != 0.0) | (np.absolute(t19) < 0.75)
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
    t10 = t9 + 2.0 / t6 * t8 * t2 * t1 * extended_power(t7, t4) + t8 / t6 * t2 / t6 * power
    t11 = extended_where(extended_real(extended_sign(power), input) == 0.0, 0.0, t10)
    t12 = 1.0 - t8
    power_2 = extended_power(t6, t1)
    t13 = t1 * t5 * t4 * extended_power(t6, t3) * t12 * extended_log1p(-t6)
    t14 = t13 - 2.0 / t7 * t1 * extended_power(t6, t4) * t12 * t5
    t15 = extended_real(extended_sign(power_2), input) == 0.0
    t16 = extended_where(t15, 0.0, t14 - power_2 / t7 * t12 / t7 * t5)
    t17 = extended_where(target == 0.0, 0.0, t11) + extended_where(target == 1.0, 0.0, t16)
    return extended_real(extended_of(g, input) * t17, input)


def _hess_diag_in_doubles(input, target, g, alpha, gamma):
    t1 = gamma - 2.0
    t2 = alpha * gamma * (1.0 - gamma)
    t3 = gamma - 1.0
    t4 = alpha - 1.0
    t5 = gamma * t4 * t3
    t6 = float(np.absolute(t3 - 1.0)) < 2.288818359375e-05
    t7 = 1.0 - input
    log = np.log(t7)
    t8 = t2 * target
    t46_inverse = 1.0 / input
    power = np.power(t7, gamma)
    t9 = 2.0 * t46_inverse * target * alpha * gamma * np.power(t7, t3)
    t10 = target * t46_inverse * alpha * t46_inverse * power
    t11 = _where(power == 0.0, 0.0, t8 * np.power(t7, t1) * np.log(input) + t9 + t10)
    t12 = 1.0 - target
    t79_inverse = 1.0 / t7
    power_2 = np.power(input, gamma)
    t13 = 2.0 * t79_inverse * gamma * np.power(input, t3) * t12 * t4
    t14 = t5 * np.power(input, t1) * t12 * np.log1p(-input) - t13
    t15 = _where(power_2 == 0.0, 0.0, t14 - power_2 * t79_inverse * t12 * t79_inverse * t4)
    d_input = g * (_where(target == 0.0, 0.0, t11) + _where(target == 1.0, 0.0, t15))
    t16 = (np.absolute(t8) < 4.909093465297727e-91) & (target != 0.0)
    carefully = (np.absolute(log) < 4.909093465297727e-91) | t16 | True & (power * log != 0.0) | t6
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
