# Made by symdl 0.1.0 from mish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     mish = x*tanh(log(exp(x) + 1))
"""The argument weighted by the hyperbolic tangent of its softplus."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_exp, extended_log1p, extended_of, extended_real, extended_tanh, extended_where
from ._numeric import _closely, _repaired, _where
from ._pair import pair_high, pair_low, pair_of, pair_where
from ._primitives import _expit, _softplus
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["mish", "mish_grad", "mish_grad2", "mish_vjp", "mish_value_and_grad"]


def _value_carefully(x):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    log1p = extended_log1p(extended_exp(-extended_where(x < extended_real(t2, x), t2, t1)))
    t3 = t1 * extended_tanh(extended_where(x < 0.0, 0.0, t1) + log1p)
    return extended_real(extended_where(x == -np.inf, 0.0, t3), x)


def _value(x):
    exp = _closely(np.exp, -np.absolute(x))
    t1 = pair_where(x < 0.0, 0.0, pair_of(x, x)) + pair_of(_closely(np.log1p, exp), x)
    t2 = pair_high(t1, x)
    t3 = 2.0 * t2
    t4 = x * (np.tanh(t2) + 4.0 * _expit(-t3) * _expit(t3) * pair_low(t1, t2))
    value = _where(x == -np.inf, 0.0, t4)
    carefully = (exp < 7.888609052210118e-31) & (x >= -800.0)
    return _repaired(carefully, _value_carefully, (value,), x)[0]


def _grad_carefully(x):
    """_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    exp = extended_exp(-extended_where(x < extended_real(t2, x), t2, t1))
    t3 = t1 * 1e+38
    t4 = extended_where(extended_real(t3, x) > 1.0, 1.0, t3)
    t5 = extended_where(x < 0.0, 0.0, t1) + extended_log1p(exp)
    t6 = 2.0 * t5
    t7 = -t6
    t8 = extended_real(t7, x)
    t9 = extended_real(t6, x)
    exp_2 = extended_exp(-extended_where(t8 < t9, t6, t7))
    t10 = t7 * 1e+38
    t11 = extended_where(extended_real(t10, x) > 1.0, 1.0, t10)
    t12 = extended_where(extended_real(t11, x) < extended_real(exp_2, x), exp_2, t11)
    exp_3 = extended_exp(-extended_where(t9 < t8, t7, t6))
    t13 = t6 * 1e+38
    t14 = extended_where(extended_real(t13, x) > 1.0, 1.0, t13)
    t15 = extended_where(extended_real(t14, x) < extended_real(exp_3, x), exp_3, t14)
    t16 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    t17 = 4.0 * t1 * t16 * (t12 / (1.0 + exp_2)) * (t15 / (1.0 + exp_3)) + extended_tanh(t5)
    t18 = extended_where(x >= 4.253529586511731e+37, 1.0, t17)
    return extended_real(extended_where(x <= -4.253529586511731e+37, 0.0, t18), x)


def _grad_anchored(x):
    """_grad for the elements at which it loses digits."""
    t1 = x - -1.1924312114715576
    t2 = (-8.657915446033475e-11 * t1 - 3.207107083481193e-10) * t1 + 2.2723015731977883e-10
    t3 = ((t2 * t1 + 3.3820995944223435e-09) * t1 + 6.799989278258497e-09) * t1
    t4 = ((t3 - 5.410766486943966e-09) * t1 - 6.216292286677905e-08) * t1
    t5 = ((t4 - 1.412641051196633e-07) * t1 + 2.7163479806284174e-08) * t1
    t6 = ((t5 + 1.0717522166860598e-06) * t1 + 2.908689780077656e-06) * t1
    t7 = ((t6 + 9.426993542554126e-07) * t1 - 1.7299230743017136e-05) * t1
    t8 = ((t7 - 5.582890501197912e-05) * t1 - 4.196150575697132e-05) * t1
    t9 = ((t8 + 0.0002541293606045949) * t1 + 0.0009898181093098675) * t1
    t10 = ((t9 + 0.0010924055622641847) * t1 - 0.0033606849071405286) * t1
    t11 = ((t10 - 0.015821126612894656) * t1 - 0.020271822909316145) * t1
    t12 = ((t11 + 0.04190782085849166) * t1 + 0.20473126433523542) * t1
    t13 = t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17
    return t13 * (t12 - 1.0418066092589212e-08 + 0.2669479250907898)


def _grad(x):
    expit = _expit(x)
    t1 = pair_of(np.log1p(np.exp(-np.absolute(x))), x)
    t2 = pair_where(x < 0.0, 0.0, pair_of(x, x)) + t1
    t3 = 2.0 * t2
    t4 = pair_high(t3, x)
    expit_2 = _expit(-t4)
    t5 = 4.0 * x * expit * (expit_2 + expit_2 * _expit(t4) * -pair_low(t3, t4))
    t6 = t5 * _expit(2.0 * _softplus(x))
    t7 = pair_high(t2, x)
    t8 = 2.0 * t7
    t9 = t6 + (np.tanh(t7) + 4.0 * _expit(-t8) * _expit(t8) * pair_low(t2, t7))
    t10 = _where(x >= 4.253529586511731e+37, 1.0, t9)
    grad = _where(x <= -4.253529586511731e+37, 0.0, t10)
    anchored = (x > -2.1924312114715576) & (x < -0.19243121147155762)
    t11 = (expit < 7.888609052210118e-31) & (x >= -800.0)
    carefully = ((np.absolute(t9) < 0.75 * np.absolute(t6)) | t11) & ~anchored
    (grad,) = _repaired(carefully, _grad_carefully, (grad,), x)
    (grad,) = _repaired(anchored, _grad_anchored, (grad,), x)
    return grad


def _grad2_carefully(x):
    """_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    exp = extended_exp(-extended_where(x < t3, t2, t1))
    t4 = t1 * 1e+38
    t5 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t6 = extended_where(extended_real(t5, x) < extended_real(exp, x), exp, t5) / (1.0 + exp)
    t7 = extended_where(x < 0.0, 0.0, t1) + extended_log1p(exp)
    t8 = 2.0 * t7
    t9 = -t8
    t10 = extended_real(t9, x)
    t11 = extended_real(t8, x)
    exp_2 = extended_exp(-extended_where(t10 < t11, t8, t9))
    t12 = t9 * 1e+38
    t13 = extended_where(extended_real(t12, x) > 1.0, 1.0, t12)
    t14 = extended_where(extended_real(t13, x) < extended_real(exp_2, x), exp_2, t13)
    exp_3 = extended_exp(-extended_where(t11 < t10, t9, t8))
    t15 = t8 * 1e+38
    t16 = extended_where(extended_real(t15, x) > 1.0, 1.0, t15)
    t17 = extended_where(extended_real(t16, x) < extended_real(exp_3, x), exp_3, t16)
    exp_4 = extended_exp(-extended_where(t3 < x, t1, t2))
    t18 = t2 * 1e+38
    t19 = extended_where(extended_real(t18, x) > 1.0, 1.0, t18)
    t20 = extended_where(extended_real(t19, x) < extended_real(exp_4, x), exp_4, t19)
    t21 = 4.0 * (t1 * (t20 / (1.0 + exp_4)) - 2.0 * t1 * t6 * extended_tanh(t7) + 2.0) * t6
    t22 = t21 * (t14 / (1.0 + exp_2)) * (t17 / (1.0 + exp_3))
    t23 = extended_where(x >= 2.1267647932558654e+37, 0.0, t22)
    return extended_real(extended_where(x <= -4.253529586511731e+37, 0.0, t23), x)


def _grad2_anchored(x):
    """_grad2 for the elements at which it loses digits."""
    t1 = x - -2.2563765048980713
    t2 = (-2.8552969699273206e-08 * t1 - 1.3823937281425288e-07) * t1
    t3 = ((t2 - 3.3033465103185607e-07) * t1 - 1.9174445259853185e-07) * t1
    t4 = ((t3 + 2.197575644133158e-06) * t1 + 1.1646424773695178e-05) * t1
    t5 = ((t4 + 3.22384374025031e-05) * t1 + 3.97832949493402e-05) * t1
    t6 = ((t5 - 0.00010538385017879357) * t1 - 0.0007927885920597347) * t1
    t7 = ((t6 - 0.0024800675931955242) * t1 - 0.003860492589299009) * t1
    t8 = ((t7 + 0.0033540543353681776) * t1 + 0.037361894518117895) * t1
    t9 = t1 - 1.0853727872017771e-07 - -5.511209586002551e-16 - -3.0415870723303235e-32
    return t9 * ((t8 + 0.09898192994224163) * t1 + 3.549814357086069e-09 + 0.10875439643859863)


def _grad2_anchored_2(x):
    """_grad2 for the elements at which it loses digits."""
    t1 = x - 1.490571141242981
    t2 = (-7.322438638381564e-07 * t1 + 1.24198510559329e-06) * t1 + 2.503885106328525e-06
    t3 = ((t2 * t1 - 1.1676758949933745e-05) * t1 + 9.533130287364288e-06) * t1
    t4 = ((t3 + 4.343849686144988e-05) * t1 - 0.00013718141157899243) * t1
    t5 = ((t4 + 4.584894712782814e-05) * t1 + 0.000608270779457408) * t1
    t6 = ((t5 - 0.0014013097745735079) * t1 - 0.00026852140557008026) * t1
    t7 = ((t6 + 0.0070027489459012155) * t1 - 0.011535250756938948) * t1
    t8 = ((t7 - 0.008932241645081702) * t1 + 0.05998888287067242) * t1 - 0.06665174909501681
    t9 = ((t8 * t1 - 0.0797073475186474) * t1 + 0.2812727841267515) * t1
    t10 = t1 - 3.82424474310028e-08 - 7.126036715834263e-17 - -4.836840730499852e-33
    return t10 * (t9 - 4.8607721145031825e-09 - 0.23069451749324799)


def _grad2(x):
    expit = _expit(x)
    exp = np.exp(-np.absolute(x))
    t1 = pair_where(x < 0.0, 0.0, pair_of(x, x)) + pair_of(np.log1p(exp), x)
    t2 = pair_high(t1, x)
    t3 = 2.0 * t2
    expit_2 = _expit(-t3)
    t4 = 2.0 * x * expit * (np.tanh(t2) + 4.0 * expit_2 * _expit(t3) * pair_low(t1, t2))
    t5 = x * _expit(-x) - t4 + 2.0
    t6 = 2.0 * t1
    t7 = pair_high(t6, x)
    expit_3 = _expit(-t7)
    t8 = 4.0 * t5 * expit * (expit_3 + expit_3 * _expit(t7) * -pair_low(t6, t7))
    t9 = _where(x >= 2.1267647932558654e+37, 0.0, t8 * _expit(2.0 * _softplus(x)))
    grad2 = _where(x <= -4.253529586511731e+37, 0.0, t9)
    anchored = (x > -2.7563765048980713) & (x < -1.7563763856887817)
    anchored_2 = (x > 0.9905712008476257) & (x < 1.990571141242981)
    t10 = x <= 432.0
    t11 = x >= -800.0
    t12 = (expit_2 < 7.888609052210118e-31) & t10 | (expit < 7.888609052210118e-31) & t11
    t13 = t12 | (np.absolute(t5) < 1.0) | (exp < 7.888609052210118e-31) & (t11 & t10)
    carefully = t13 & ~anchored & ~anchored_2
    (grad2,) = _repaired(carefully, _grad2_carefully, (grad2,), x)
    (grad2,) = _repaired(anchored, _grad2_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _grad2_anchored_2, (grad2,), x)
    return grad2


def _vjp_carefully(x, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    exp = extended_exp(-extended_where(x < extended_real(t2, x), t2, t1))
    t3 = t1 * 1e+38
    t4 = extended_where(extended_real(t3, x) > 1.0, 1.0, t3)
    t5 = extended_where(x < 0.0, 0.0, t1) + extended_log1p(exp)
    t6 = 2.0 * t5
    t7 = -t6
    t8 = extended_real(t7, x)
    t9 = extended_real(t6, x)
    exp_2 = extended_exp(-extended_where(t8 < t9, t6, t7))
    t10 = t7 * 1e+38
    t11 = extended_where(extended_real(t10, x) > 1.0, 1.0, t10)
    t12 = extended_where(extended_real(t11, x) < extended_real(exp_2, x), exp_2, t11)
    exp_3 = extended_exp(-extended_where(t9 < t8, t7, t6))
    t13 = t6 * 1e+38
    t14 = extended_where(extended_real(t13, x) > 1.0, 1.0, t13)
    t15 = extended_where(extended_real(t14, x) < extended_real(exp_3, x), exp_3, t14)
    t16 = extended_where(extended_real(t4, x) < extended_real(exp, x), exp, t4) / (1.0 + exp)
    t17 = extended_of(g, x)
    t18 = 4.0 * t1 * t16 * (t12 / (1.0 + exp_2)) * (t15 / (1.0 + exp_3)) + extended_tanh(t5)
    t19 = extended_where(x >= 4.253529586511731e+37, t17, t17 * t18)
    return extended_real(extended_where(x <= -4.253529586511731e+37, 0.0, t19), x)


def _vjp_anchored(x, g):
    """_vjp for the elements at which it loses digits."""
    t1 = x - -1.1924312114715576
    t2 = (-8.657915446033475e-11 * t1 - 3.207107083481193e-10) * t1 + 2.2723015731977883e-10
    t3 = ((t2 * t1 + 3.3820995944223435e-09) * t1 + 6.799989278258497e-09) * t1
    t4 = ((t3 - 5.410766486943966e-09) * t1 - 6.216292286677905e-08) * t1
    t5 = ((t4 - 1.412641051196633e-07) * t1 + 2.7163479806284174e-08) * t1
    t6 = ((t5 + 1.0717522166860598e-06) * t1 + 2.908689780077656e-06) * t1
    t7 = ((t6 + 9.426993542554126e-07) * t1 - 1.7299230743017136e-05) * t1
    t8 = ((t7 - 5.582890501197912e-05) * t1 - 4.196150575697132e-05) * t1
    t9 = ((t8 + 0.0002541293606045949) * t1 + 0.0009898181093098675) * t1
    t10 = ((t9 + 0.0010924055622641847) * t1 - 0.0033606849071405286) * t1
    t11 = ((t10 - 0.015821126612894656) * t1 - 0.020271822909316145) * t1
    t12 = ((t11 + 0.04190782085849166) * t1 + 0.20473126433523542) * t1
    t13 = t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17
    return g * (t13 * (t12 - 1.0418066092589212e-08 + 0.2669479250907898))


def _vjp(x, g):
    expit = _expit(x)
    t1 = pair_of(np.log1p(np.exp(-np.absolute(x))), x)
    t2 = pair_where(x < 0.0, 0.0, pair_of(x, x)) + t1
    t3 = 2.0 * t2
    t4 = pair_high(t3, x)
    expit_2 = _expit(-t4)
    t5 = 4.0 * x * expit * (expit_2 + expit_2 * _expit(t4) * -pair_low(t3, t4))
    t6 = t5 * _expit(2.0 * _softplus(x))
    t7 = pair_high(t2, x)
    t8 = 2.0 * t7
    t9 = t6 + (np.tanh(t7) + 4.0 * _expit(-t8) * _expit(t8) * pair_low(t2, t7))
    t10 = _where(x >= 4.253529586511731e+37, g, g * t9)
    d_x = _where(x <= -4.253529586511731e+37, 0.0, t10)
    anchored = (x > -2.1924312114715576) & (x < -0.19243121147155762)
    t11 = (expit < 7.888609052210118e-31) & (x >= -800.0)
    carefully = ((np.absolute(t9) < 0.75 * np.absolute(t6)) | t11) & ~anchored
    (d_x,) = _repaired(carefully, _vjp_carefully, (d_x,), x, g)
    (d_x,) = _repaired(anchored, _vjp_anchored, (d_x,), x, g)
    return d_x


def _value_and_grad_carefully(x):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    log1p = extended_log1p(extended_exp(-extended_where(x < extended_real(t2, x), t2, t1)))
    t3 = t1 * extended_tanh(extended_where(x < 0.0, 0.0, t1) + log1p)
    return extended_real(extended_where(x == -np.inf, 0.0, t3), x)


def _value_and_grad_carefully_2(x):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    exp = extended_exp(-extended_where(x < extended_real(t2, x), t2, t1))
    t3 = extended_where(x < 0.0, 0.0, t1) + extended_log1p(exp)
    t4 = 2.0 * t3
    t5 = -t4
    t6 = extended_real(t5, x)
    t7 = extended_real(t4, x)
    exp_2 = extended_exp(-extended_where(t6 < t7, t4, t5))
    t8 = t5 * 1e+38
    t9 = extended_where(extended_real(t8, x) > 1.0, 1.0, t8)
    t10 = extended_where(extended_real(t9, x) < extended_real(exp_2, x), exp_2, t9)
    exp_3 = extended_exp(-extended_where(t7 < t6, t5, t4))
    t11 = t4 * 1e+38
    t12 = extended_where(extended_real(t11, x) > 1.0, 1.0, t11)
    t13 = extended_where(extended_real(t12, x) < extended_real(exp_3, x), exp_3, t12)
    t14 = t1 * 1e+38
    t15 = extended_where(extended_real(t14, x) > 1.0, 1.0, t14)
    t16 = extended_where(extended_real(t15, x) < extended_real(exp, x), exp, t15)
    t17 = 4.0 * t1 * (t16 / (1.0 + exp)) * (t10 / (1.0 + exp_2)) * (t13 / (1.0 + exp_3))
    t18 = extended_where(x >= 4.253529586511731e+37, 1.0, t17 + extended_tanh(t3))
    return extended_real(extended_where(x <= -4.253529586511731e+37, 0.0, t18), x)


def _value_and_grad_anchored(x):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = x - -1.1924312114715576
    t2 = (-8.657915446033475e-11 * t1 - 3.207107083481193e-10) * t1 + 2.2723015731977883e-10
    t3 = ((t2 * t1 + 3.3820995944223435e-09) * t1 + 6.799989278258497e-09) * t1
    t4 = ((t3 - 5.410766486943966e-09) * t1 - 6.216292286677905e-08) * t1
    t5 = ((t4 - 1.412641051196633e-07) * t1 + 2.7163479806284174e-08) * t1
    t6 = ((t5 + 1.0717522166860598e-06) * t1 + 2.908689780077656e-06) * t1
    t7 = ((t6 + 9.426993542554126e-07) * t1 - 1.7299230743017136e-05) * t1
    t8 = ((t7 - 5.582890501197912e-05) * t1 - 4.196150575697132e-05) * t1
    t9 = ((t8 + 0.0002541293606045949) * t1 + 0.0009898181093098675) * t1
    t10 = ((t9 + 0.0010924055622641847) * t1 - 0.0033606849071405286) * t1
    t11 = ((t10 - 0.015821126612894656) * t1 - 0.020271822909316145) * t1
    t12 = ((t11 + 0.04190782085849166) * t1 + 0.20473126433523542) * t1
    t13 = t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17
    return t13 * (t12 - 1.0418066092589212e-08 + 0.2669479250907898)


def _value_and_grad(x):
    softplus = _softplus(x)
    exp = _closely(np.exp, -np.absolute(x))
    t1 = pair_where(x < 0.0, 0.0, pair_of(x, x)) + pair_of(_closely(np.log1p, exp), x)
    t2 = pair_high(t1, x)
    t3 = 2.0 * t2
    t4 = np.tanh(t2) + 4.0 * _expit(-t3) * _expit(t3) * pair_low(t1, t2)
    t5 = 2.0 * t1
    t6 = pair_high(t5, x)
    expit = _expit(-t6)
    t7 = 4.0 * x * _expit(x) * (expit + expit * _expit(t6) * -pair_low(t5, t6))
    t8 = t7 * _expit(2.0 * softplus)
    t9 = t8 + t4
    value = _where(x == -np.inf, 0.0, x * t4)
    t10 = _where(x >= 4.253529586511731e+37, 1.0, t9)
    grad = _where(x <= -4.253529586511731e+37, 0.0, t10)
    anchored = (x > -2.1924312114715576) & (x < -0.19243121147155762)
    t11 = x >= -800.0
    carefully = (exp < 7.888609052210118e-31) & t11
    t12 = np.absolute(t9) < 0.75 * np.absolute(t8)
    carefully_2 = (t12 | (softplus < 7.888609052210118e-31) & t11) & ~anchored
    (value,) = _repaired(carefully, _value_and_grad_carefully, (value,), x)
    (grad,) = _repaired(carefully_2, _value_and_grad_carefully_2, (grad,), x)
    (grad,) = _repaired(anchored, _value_and_grad_anchored, (grad,), x)
    return value, grad


_SPEC = _Function(
    name="mish",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), (), ("value", "grad")),
            },
        ),
    },
)


def mish(x, *, out=None):
    """The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish", (x,), "value", None, out)


def mish_grad(x, *, out=None):
    """First derivative of mish: f'(x).

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish_grad", (x,), "grad", None, out)


def mish_grad2(x, *, out=None):
    """Second derivative of mish: f''(x).

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish_grad2", (x,), "grad2", None, out)


def mish_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of mish, given the cotangent g of its result.

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    g: the cotangent of the result, of its shape.
    x: array.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _cotangents(_SPEC, "mish_vjp", g, (x,), None, None, wrt, out)


def mish_value_and_grad(x, *, out=None):
    """Value of mish and its derivative, in one pass.

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate_pair(_SPEC, "mish_value_and_grad", (x,), out)
