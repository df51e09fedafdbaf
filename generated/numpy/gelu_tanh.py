# Made by symdl 0.1.0 from gelu_tanh with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2
"""Gaussian error linear unit with the distribution function approximated by a hyperbolic tangent."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_exactly, extended_exp, extended_of, extended_real, extended_where
from ._numeric import _closely, _polynomial, _recomputed, _repaired, _where
from ._pair import pair_exactly, pair_high, pair_low, pair_of
from ._primitives import _expit
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["gelu_tanh", "gelu_tanh_grad", "gelu_tanh_grad2", "gelu_tanh_vjp", "gelu_tanh_value_and_grad"]


def _value_carefully(x):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = 0.044715 * (t1 * t1 * t1) + t1
    t2 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t2
    t3 = -t2
    exp = extended_exp(-extended_where(extended_real(t2, x) < extended_real(t3, x), t3, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp, x), exp, t2) / (1.0 + exp)
    return extended_real(extended_where(x == -np.inf, 0.0, t1 * t2), x)


def _value(x):
    t1 = pair_of(x, x)
    t1 = 0.044715 * (t1 * t1 * t1) + t1
    t1 = pair_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t1
    t2 = pair_high(t1, x)
    expit = _closely(_expit, t2)
    value = _where(x == -np.inf, 0.0, x * (expit + expit * _expit(-t2) * pair_low(t1, t2)))
    carefully = (expit < 7.888609052210118e-31) & (x >= -23.0)
    return _recomputed(carefully, _value_carefully, (value,), x, of=(x,))[0]


def _value_in_doubles(x):
    t1 = x * (1.0 / (1.0 + np.exp(-(1.5957691216057308 * (0.044715 * (x * x * x) + x)))))
    return _where(x == -np.inf, 0.0, t1)


def _grad_carefully(x):
    """_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = t1 * t1
    t3 = 0.044715 * (t2 * t1) + t1
    t3 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t3
    t4 = -t3
    t5 = extended_real(t4, x)
    t6 = extended_real(t3, x)
    exp = extended_exp(-extended_where(t5 < t6, t3, t4))
    t7 = t4 * 1e+38
    t7 = extended_where(extended_real(t7, x) > 1.0, 1.0, t7)
    exp_2 = extended_exp(-extended_where(t6 < t5, t4, t3))
    t3 = t3 * 1e+38
    t3 = extended_where(extended_real(t3, x) > 1.0, 1.0, t3)
    t3 = extended_where(extended_real(t3, x) < extended_real(exp_2, x), exp_2, t3)
    t1 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t1
    t7 = extended_where(extended_real(t7, x) < extended_real(exp, x), exp, t7) / (1.0 + exp)
    t1 = t1 * (extended_exactly(0.134145, 6.938893903907228e-18, x) * t2 + 1.0) * t7 + 1.0
    t1 = extended_where(x >= 8796093022208.0, 1.0, t1 * (t3 / (1.0 + exp_2)))
    return extended_real(extended_where(x <= -8796093022208.0, 0.0, t1), x)


def _grad_anchored(x):
    """_grad for the elements at which it loses digits."""
    t1 = x - -0.7524614334106445
    t2 = _polynomial(
        t1, 1.1485148099836635e-07, -3.550080702628081e-07, -9.722609621503683e-07, 2.3993397260510506e-06,
        5.9124441936776366e-06, -1.5942454684451034e-05, -3.495491331081047e-05, 0.00012425106066580653,
        0.00026392747413025834, -0.0009274419458784777, -0.0024227317510013926, 0.005261059442249938,
        0.01968230910147458, -0.01661932945888357, -0.11394448232712391, -0.01578284964558489,
        0.38751844649373224, 1.310225358285908e-08
    )
    t1 = t1 - 1.1339627903339533e-08 - 3.674251257019022e-16 - 4.969649230193259e-33
    return t1 * (t2 + 0.4304000735282898)


def _grad(x):
    t1 = pair_of(x, x)
    t1 = 0.044715 * (t1 * t1 * t1) + t1
    t1 = pair_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t1
    t2 = pair_high(t1, x)
    t3 = pair_low(t1, t2)
    t4 = -t3
    expit = _expit(-t2)
    expit_2 = _expit(t2)
    t5 = expit * expit_2
    t6 = t5 * t4
    t7 = 1.5957691216057308 * x * (0.134145 * (x * x) + 1.0) * (expit + t6) + 1.0
    t7 = _where(x >= 8796093022208.0, 1.0, t7 * (expit_2 + t5 * t3))
    grad = _where(x <= -8796093022208.0, 0.0, t7)
    anchored = (x > -1.2524614334106445) & (x < -0.25246143341064453)
    t8 = (np.absolute(t6) < 7.888609052210118e-31) & (t5 != 0.0) & (t4 != 0.0)
    carefully = ((expit_2 < 7.888609052210118e-31) & (x >= -23.0) | t8) & ~anchored
    (grad,) = _recomputed(carefully, _grad_carefully, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _grad_anchored, (grad,), x)
    return grad


def _grad_in_doubles_anchored(x):
    """_grad_in_doubles for the elements at which it loses digits."""
    t1 = x - -0.7524614334106445
    t2 = _polynomial(
        t1, 1.1485148099836635e-07, -3.550080702628081e-07, -9.722609621503683e-07, 2.3993397260510506e-06,
        5.9124441936776366e-06, -1.5942454684451034e-05, -3.495491331081047e-05, 0.00012425106066580653,
        0.00026392747413025834, -0.0009274419458784777, -0.0024227317510013926, 0.005261059442249938,
        0.01968230910147458, -0.01661932945888357, -0.11394448232712391, -0.01578284964558489,
        0.38751844649373224, 1.310225358285908e-08
    )
    t1 = t1 - 1.1339627903339533e-08 - 3.674251257019022e-16 - 4.969649230193259e-33
    return t1 * (t2 + 0.4304000735282898)


def _grad_in_doubles(x):
    t1 = x * x
    t2 = 1.5957691216057308 * (0.044715 * (t1 * x) + x)
    t1 = 1.5957691216057308 * x * (0.134145 * t1 + 1.0) * (1.0 / (1.0 + np.exp(t2))) + 1.0
    t1 = _where(x >= 8796093022208.0, 1.0, t1 * (1.0 / (1.0 + np.exp(-t2))))
    grad = _where(x <= -8796093022208.0, 0.0, t1)
    anchored = (x > -0.7525226197321899) & (x < -0.7523849883000366)
    return _repaired(anchored, _grad_in_doubles_anchored, (grad,), x)[0]


def _grad2_carefully(x):
    """_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = t1 * t1
    t3 = extended_exactly(0.134145, 6.938893903907228e-18, x) * t2 + 1.0
    t4 = 0.044715 * (t2 * t1) + t1
    t4 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t4
    t5 = -t4
    t6 = extended_real(t4, x)
    t7 = extended_real(t5, x)
    exp = extended_exp(-extended_where(t6 < t7, t5, t4))
    t8 = t4 * 1e+38
    t8 = extended_where(extended_real(t8, x) > 1.0, 1.0, t8)
    t8 = extended_where(extended_real(t8, x) < extended_real(exp, x), exp, t8)
    t8 = t8 / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t7 < t6, t4, t5))
    t5 = t5 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp_2, x), exp_2, t5)
    t5 = t5 / (1.0 + exp_2)
    t9 = extended_exactly(2.5464790894703255, -1.5742941340145989e-16, x) * t1 * (t3 * t3)
    t10 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t3
    t1 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t1 * t3 * t5 + 1.0
    t2 = extended_exactly(0.42812889763560147, 3.0244292851698168e-18, x) * t2 + t10 * t1
    t2 = extended_where(x >= 67108864.0, 0.0, (t2 + t10 - t9 * t8) * t5 * t8)
    return extended_real(extended_where(x <= -67108864.0, 0.0, t2), x)


def _grad2_anchored(x):
    """_grad2 for the elements at which it loses digits."""
    t1 = x - -1.418503999710083
    t2 = _polynomial(
        t1, 1.3912559320469553e-10, 1.4754213541404374e-10, -1.7401012842813474e-09, -3.233578239376628e-09,
        1.0414782674407427e-08, 3.6518487079925476e-08, -2.3645878279416307e-08, -2.7843098902136484e-07,
        -2.3211191893363683e-07, 1.5020192464941858e-06, 3.5692892053457385e-06, -4.884460029160108e-06,
        -2.918670512432628e-05, -6.138847523367723e-06, 0.0001761994626936222, 0.000261737579044809,
        -0.0007514200610522893, -0.0026434612072024025, 0.0007631999224080729, 0.016711507609299563,
        0.02003536207317857, -0.05675054006547907, -0.16109481899348288, 0.008168947495361715, 0.4320811117422083,
        2.270943638758821e-09
    )
    t1 = t1 - -9.080745044798277e-09 - -3.075802347354724e-16 - -1.3832233073101335e-32
    return t1 * (t2 + 0.409548819065094)


def _grad2_anchored_2(x):
    """_grad2 for the elements at which it loses digits."""
    t1 = x - 1.418503999710083
    t2 = _polynomial(
        t1, 1.395027404085942e-10, -1.4765568404044267e-10, -1.742399600994215e-09, 3.2342553486209788e-09,
        1.0420939314111832e-08, -3.652025697781732e-08, -2.3655407793997997e-08, 2.7843365321642904e-07,
        -2.321024966054647e-07, -1.5020217978603267e-06, 3.5692829949883776e-06, 4.884461649812229e-06,
        -2.918670236126532e-05, 6.138846832698667e-06, 0.00017619946187182902, -0.00026173757884951276,
        -0.0007514200608941671, 0.0026434612071669973, 0.0007631999223896395, -0.01671150760929571,
        0.020035362073179713, 0.05675054006547885, -0.1610948189934829, -0.00816894749536171, 0.4320811117422083,
        -2.270943638777469e-09
    )
    t1 = t1 - 9.080745044798277e-09 - 3.075802347354724e-16 - 1.3832233073101335e-32
    return t1 * (t2 - 0.409548819065094)


def _grad2(x):
    t1 = x * x
    t2 = 0.134145 * t1 + 1.0
    t3 = pair_of(x, x)
    t3 = 0.044715 * (t3 * t3 * t3) + t3
    t3 = pair_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t3
    t4 = pair_high(t3, x)
    t5 = pair_low(t3, t4)
    expit = _expit(t4)
    expit_2 = _expit(-t4)
    t6 = expit * expit_2
    t7 = expit + t6 * t5
    t6 = expit_2 + t6 * -t5
    t8 = 1.5957691216057308 * t2
    t1 = 0.42812889763560147 * t1 + t8 * (1.5957691216057308 * x * t2 * t6 + 1.0) + t8
    t1 = (t1 - 2.5464790894703255 * x * (t2 * t2) * t7) * t6 * t7
    grad2 = _where(x <= -67108864.0, 0.0, _where(x >= 67108864.0, 0.0, t1))
    anchored = (x > -2.418503999710083) & (x < -0.418503999710083)
    anchored_2 = (x > 0.418503999710083) & (x < 2.418503999710083)
    t9 = (expit_2 < 7.888609052210118e-31) & (x <= 23.0)
    carefully = ((expit < 7.888609052210118e-31) & (x >= -23.0) | t9) & ~anchored & ~anchored_2
    (grad2,) = _recomputed(carefully, _grad2_carefully, (grad2,), x, of=(x,))
    (grad2,) = _repaired(anchored, _grad2_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _grad2_anchored_2, (grad2,), x)
    return grad2


def _grad2_in_doubles_anchored(x):
    """_grad2_in_doubles for the elements at which it loses digits."""
    t1 = x - -1.418503999710083
    t2 = _polynomial(
        t1, 1.3912559320469553e-10, 1.4754213541404374e-10, -1.7401012842813474e-09, -3.233578239376628e-09,
        1.0414782674407427e-08, 3.6518487079925476e-08, -2.3645878279416307e-08, -2.7843098902136484e-07,
        -2.3211191893363683e-07, 1.5020192464941858e-06, 3.5692892053457385e-06, -4.884460029160108e-06,
        -2.918670512432628e-05, -6.138847523367723e-06, 0.0001761994626936222, 0.000261737579044809,
        -0.0007514200610522893, -0.0026434612072024025, 0.0007631999224080729, 0.016711507609299563,
        0.02003536207317857, -0.05675054006547907, -0.16109481899348288, 0.008168947495361715, 0.4320811117422083,
        2.270943638758821e-09
    )
    t1 = t1 - -9.080745044798277e-09 - -3.075802347354724e-16 - -1.3832233073101335e-32
    return t1 * (t2 + 0.409548819065094)


def _grad2_in_doubles_anchored_2(x):
    """_grad2_in_doubles for the elements at which it loses digits."""
    t1 = x - 1.418503999710083
    t2 = _polynomial(
        t1, 1.395027404085942e-10, -1.4765568404044267e-10, -1.742399600994215e-09, 3.2342553486209788e-09,
        1.0420939314111832e-08, -3.652025697781732e-08, -2.3655407793997997e-08, 2.7843365321642904e-07,
        -2.321024966054647e-07, -1.5020217978603267e-06, 3.5692829949883776e-06, 4.884461649812229e-06,
        -2.918670236126532e-05, 6.138846832698667e-06, 0.00017619946187182902, -0.00026173757884951276,
        -0.0007514200608941671, 0.0026434612071669973, 0.0007631999223896395, -0.01671150760929571,
        0.020035362073179713, 0.05675054006547885, -0.1610948189934829, -0.00816894749536171, 0.4320811117422083,
        -2.270943638777469e-09
    )
    t1 = t1 - 9.080745044798277e-09 - 3.075802347354724e-16 - 1.3832233073101335e-32
    return t1 * (t2 - 0.409548819065094)


def _grad2_in_doubles(x):
    t1 = x * x
    t2 = 0.134145 * t1 + 1.0
    t3 = 1.5957691216057308 * (0.044715 * (t1 * x) + x)
    t4 = 1.0 / (1.0 + np.exp(-t3))
    t3 = 1.0 / (1.0 + np.exp(t3))
    t5 = 1.5957691216057308 * t2
    t1 = 0.42812889763560147 * t1 + t5 * (1.5957691216057308 * x * t2 * t3 + 1.0) + t5
    t1 = (t1 - 2.5464790894703255 * x * (t2 * t2) * t4) * t3 * t4
    grad2 = _where(x <= -67108864.0, 0.0, _where(x >= 67108864.0, 0.0, t1))
    anchored = (x > -1.4186059572602971) & (x < -1.4183870217893855)
    anchored_2 = (x > 1.418381929397583) & (x < 1.418656587600708)
    (grad2,) = _repaired(anchored, _grad2_in_doubles_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _grad2_in_doubles_anchored_2, (grad2,), x)
    return grad2


def _vjp_carefully(x, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = t1 * t1
    t3 = 0.044715 * (t2 * t1) + t1
    t3 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t3
    t4 = -t3
    t5 = extended_real(t4, x)
    t6 = extended_real(t3, x)
    exp = extended_exp(-extended_where(t5 < t6, t3, t4))
    t7 = t4 * 1e+38
    t7 = extended_where(extended_real(t7, x) > 1.0, 1.0, t7)
    exp_2 = extended_exp(-extended_where(t6 < t5, t4, t3))
    t3 = t3 * 1e+38
    t3 = extended_where(extended_real(t3, x) > 1.0, 1.0, t3)
    t3 = extended_where(extended_real(t3, x) < extended_real(exp_2, x), exp_2, t3)
    t1 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t1
    t7 = extended_where(extended_real(t7, x) < extended_real(exp, x), exp, t7) / (1.0 + exp)
    t1 = t1 * (extended_exactly(0.134145, 6.938893903907228e-18, x) * t2 + 1.0) * t7 + 1.0
    t8 = extended_of(g, x)
    t8 = extended_where(x >= 8796093022208.0, t8, t8 * (t1 * (t3 / (1.0 + exp_2))))
    return extended_real(extended_where(x <= -8796093022208.0, 0.0, t8), x)


def _vjp_anchored(x, g):
    """_vjp for the elements at which it loses digits."""
    t1 = x - -0.7524614334106445
    t2 = _polynomial(
        t1, 1.1485148099836635e-07, -3.550080702628081e-07, -9.722609621503683e-07, 2.3993397260510506e-06,
        5.9124441936776366e-06, -1.5942454684451034e-05, -3.495491331081047e-05, 0.00012425106066580653,
        0.00026392747413025834, -0.0009274419458784777, -0.0024227317510013926, 0.005261059442249938,
        0.01968230910147458, -0.01661932945888357, -0.11394448232712391, -0.01578284964558489,
        0.38751844649373224, 1.310225358285908e-08
    )
    t1 = t1 - 1.1339627903339533e-08 - 3.674251257019022e-16 - 4.969649230193259e-33
    return g * (t1 * (t2 + 0.4304000735282898))


def _vjp(x, g):
    t1 = pair_of(x, x)
    t1 = 0.044715 * (t1 * t1 * t1) + t1
    t1 = pair_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t1
    t2 = pair_high(t1, x)
    t3 = pair_low(t1, t2)
    t4 = -t3
    expit = _expit(-t2)
    expit_2 = _expit(t2)
    t5 = expit * expit_2
    t6 = t5 * t4
    t7 = 1.5957691216057308 * x * (0.134145 * (x * x) + 1.0) * (expit + t6) + 1.0
    t7 = _where(x >= 8796093022208.0, g, g * (t7 * (expit_2 + t5 * t3)))
    d_x = _where(x <= -8796093022208.0, 0.0, t7)
    anchored = (x > -1.2524614334106445) & (x < -0.25246143341064453)
    t8 = (np.absolute(t6) < 7.888609052210118e-31) & (t5 != 0.0) & (t4 != 0.0)
    carefully = ((expit_2 < 7.888609052210118e-31) & (x >= -23.0) | t8) & ~anchored
    (d_x,) = _recomputed(carefully, _vjp_carefully, (d_x,), x, g, of=(x,))
    (d_x,) = _repaired(anchored, _vjp_anchored, (d_x,), x, g)
    return d_x


def _vjp_in_doubles_anchored(x, g):
    """_vjp_in_doubles for the elements at which it loses digits."""
    t1 = x - -0.7524614334106445
    t2 = _polynomial(
        t1, 1.1485148099836635e-07, -3.550080702628081e-07, -9.722609621503683e-07, 2.3993397260510506e-06,
        5.9124441936776366e-06, -1.5942454684451034e-05, -3.495491331081047e-05, 0.00012425106066580653,
        0.00026392747413025834, -0.0009274419458784777, -0.0024227317510013926, 0.005261059442249938,
        0.01968230910147458, -0.01661932945888357, -0.11394448232712391, -0.01578284964558489,
        0.38751844649373224, 1.310225358285908e-08
    )
    t1 = t1 - 1.1339627903339533e-08 - 3.674251257019022e-16 - 4.969649230193259e-33
    return g * (t1 * (t2 + 0.4304000735282898))


def _vjp_in_doubles(x, g):
    t1 = x * x
    t2 = 1.5957691216057308 * (0.044715 * (t1 * x) + x)
    t1 = 1.5957691216057308 * x * (0.134145 * t1 + 1.0) * (1.0 / (1.0 + np.exp(t2))) + 1.0
    t1 = _where(x >= 8796093022208.0, g, g * (t1 * (1.0 / (1.0 + np.exp(-t2)))))
    d_x = _where(x <= -8796093022208.0, 0.0, t1)
    anchored = (x > -0.7525226197321899) & (x < -0.7523849883000366)
    return _repaired(anchored, _vjp_in_doubles_anchored, (d_x,), x, g)[0]


def _value_and_grad_carefully(x):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = 0.044715 * (t1 * t1 * t1) + t1
    t2 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t2
    t3 = -t2
    exp = extended_exp(-extended_where(extended_real(t2, x) < extended_real(t3, x), t3, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp, x), exp, t2) / (1.0 + exp)
    return extended_real(extended_where(x == -np.inf, 0.0, t1 * t2), x)


def _value_and_grad_carefully_2(x):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = t1 * t1
    t3 = 0.044715 * (t2 * t1) + t1
    t3 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t3
    t4 = -t3
    t5 = extended_real(t3, x)
    t6 = extended_real(t4, x)
    exp = extended_exp(-extended_where(t5 < t6, t4, t3))
    t7 = t3 * 1e+38
    t7 = extended_where(extended_real(t7, x) > 1.0, 1.0, t7)
    exp_2 = extended_exp(-extended_where(t6 < t5, t3, t4))
    t4 = t4 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp_2, x), exp_2, t4)
    t1 = extended_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t1
    t1 = t1 * (extended_exactly(0.134145, 6.938893903907228e-18, x) * t2 + 1.0)
    t7 = extended_where(extended_real(t7, x) < extended_real(exp, x), exp, t7) / (1.0 + exp)
    t1 = extended_where(x >= 8796093022208.0, 1.0, (t1 * (t4 / (1.0 + exp_2)) + 1.0) * t7)
    return extended_real(extended_where(x <= -8796093022208.0, 0.0, t1), x)


def _value_and_grad_anchored(x):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = x - -0.7524614334106445
    t2 = _polynomial(
        t1, 1.1485148099836635e-07, -3.550080702628081e-07, -9.722609621503683e-07, 2.3993397260510506e-06,
        5.9124441936776366e-06, -1.5942454684451034e-05, -3.495491331081047e-05, 0.00012425106066580653,
        0.00026392747413025834, -0.0009274419458784777, -0.0024227317510013926, 0.005261059442249938,
        0.01968230910147458, -0.01661932945888357, -0.11394448232712391, -0.01578284964558489,
        0.38751844649373224, 1.310225358285908e-08
    )
    t1 = t1 - 1.1339627903339533e-08 - 3.674251257019022e-16 - 4.969649230193259e-33
    return t1 * (t2 + 0.4304000735282898)


def _value_and_grad(x):
    t1 = pair_of(x, x)
    t1 = 0.044715 * (t1 * t1 * t1) + t1
    t1 = pair_exactly(1.5957691216057308, -9.96930880911092e-17, x) * t1
    t2 = pair_high(t1, x)
    t3 = pair_low(t1, t2)
    expit = _closely(_expit, t2)
    expit_2 = _expit(-t2)
    t4 = expit * expit_2
    t5 = t4 * t3
    t6 = expit + t5
    t7 = 1.5957691216057308 * x * (0.134145 * (x * x) + 1.0) * (expit_2 + t4 * -t3) + 1.0
    value = _where(x == -np.inf, 0.0, x * t6)
    grad = _where(x <= -8796093022208.0, 0.0, _where(x >= 8796093022208.0, 1.0, t7 * t6))
    anchored = (x > -1.2524614334106445) & (x < -0.25246143341064453)
    carefully = (expit < 7.888609052210118e-31) & (x >= -23.0)
    t8 = carefully | (np.absolute(t5) < 7.888609052210118e-31) & (t4 != 0.0) & (t3 != 0.0)
    carefully_2 = t8 & ~anchored
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), x, of=(x,))
    (grad,) = _recomputed(carefully_2, _value_and_grad_carefully_2, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _value_and_grad_anchored, (grad,), x)
    return value, grad


def _value_and_grad_in_doubles_anchored(x):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = x - -0.7524614334106445
    t2 = _polynomial(
        t1, 1.1485148099836635e-07, -3.550080702628081e-07, -9.722609621503683e-07, 2.3993397260510506e-06,
        5.9124441936776366e-06, -1.5942454684451034e-05, -3.495491331081047e-05, 0.00012425106066580653,
        0.00026392747413025834, -0.0009274419458784777, -0.0024227317510013926, 0.005261059442249938,
        0.01968230910147458, -0.01661932945888357, -0.11394448232712391, -0.01578284964558489,
        0.38751844649373224, 1.310225358285908e-08
    )
    t1 = t1 - 1.1339627903339533e-08 - 3.674251257019022e-16 - 4.969649230193259e-33
    return t1 * (t2 + 0.4304000735282898)


def _value_and_grad_in_doubles(x):
    t1 = x * x
    t2 = 1.5957691216057308 * (0.044715 * (t1 * x) + x)
    t3 = 1.0 / (1.0 + np.exp(-t2))
    t1 = 1.5957691216057308 * x * (0.134145 * t1 + 1.0) * (1.0 / (1.0 + np.exp(t2))) + 1.0
    value = _where(x == -np.inf, 0.0, x * t3)
    grad = _where(x <= -8796093022208.0, 0.0, _where(x >= 8796093022208.0, 1.0, t1 * t3))
    anchored = (x > -0.7525226197321899) & (x < -0.7523849883000366)
    (grad,) = _repaired(anchored, _value_and_grad_in_doubles_anchored, (grad,), x)
    return value, grad


_SPEC = _Function(
    name="gelu_tanh",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",), doubles=_value_in_doubles),
                "grad": _Body(_grad, ("x",), (), ("grad",), doubles=_grad_in_doubles),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",), doubles=_grad2_in_doubles),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",), doubles=_vjp_in_doubles),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), (), ("value", "grad"), doubles=_value_and_grad_in_doubles
                ),
            },
        ),
    },
)


def gelu_tanh(x, *, out=None):
    """Gaussian error linear unit with the distribution function approximated by a hyperbolic tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "gelu_tanh", (x,), "value", None, out)


def gelu_tanh_grad(x, *, out=None):
    """First derivative of gelu_tanh: f'(x).

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "gelu_tanh_grad", (x,), "grad", None, out)


def gelu_tanh_grad2(x, *, out=None):
    """Second derivative of gelu_tanh: f''(x).

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "gelu_tanh_grad2", (x,), "grad2", None, out)


def gelu_tanh_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of gelu_tanh, given the cotangent g of its result.

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

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

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _cotangents(_SPEC, "gelu_tanh_vjp", g, (x,), None, None, wrt, out)


def gelu_tanh_value_and_grad(x, *, out=None):
    """Value of gelu_tanh and its derivative, in one pass.

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate_pair(_SPEC, "gelu_tanh_value_and_grad", (x,), out)
