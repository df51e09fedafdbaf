# Made by symdl 0.1.0 from gelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     gelu = x*(erf(sqrt(2)*x/2) + 1)/2
"""Gaussian error linear unit: the argument weighted by the normal distribution function."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_exp, extended_of, extended_real, extended_rint, extended_where
from ._launch import _Kernel
from ._numeric import _polynomial, _recomputed, _repaired, _where
from ._primitives import _normcdf, _normpdf
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["gelu", "gelu_grad", "gelu_grad2", "gelu_vjp", "gelu_value_and_grad"]

_C = _Source("gelu.c")

_value = _Kernel(_C, "gelu_value", ("x",), ("value",))

_grad = _Kernel(_C, "gelu_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "gelu_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "gelu_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "gelu_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(x):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t2 = extended_where(x < extended_real(t2, x), t2, t1)
    t2 = extended_where(extended_real(t2, x) > 256.0, 256.0, t2)
    t3 = t2 * 256.0
    rint = extended_rint(t3)
    t4 = rint * rint
    t3 = (t3 - rint) * (t3 + rint)
    t5 = t4 + t3
    t6 = (t2 - 5.0) / (t2 + 5.0)
    t7 = (7.103213474655969e-10 * t6 + 3.870043996489302e-09) * t6 + 3.062147226144783e-10
    t7 = ((t7 * t6 - 3.185765464869672e-08) * t6 - 2.108069252131866e-08) * t6
    t7 = ((t7 + 2.0070167509100462e-07) * t6 + 1.194857409767181e-07) * t6
    t7 = ((t7 - 1.3247448924851985e-06) * t6 - 2.641533375323451e-08) * t6
    t7 = ((t7 + 9.140395991143477e-06) * t6 - 1.0311910632837921e-05) * t6
    t7 = ((t7 - 5.366807317704885e-05) * t6 + 0.00018611096716891512) * t6
    t7 = ((t7 - 6.006184350514929e-07) * t6 - 0.0016897942779644916) * t6
    t7 = ((t7 + 0.006670678429128733) * t6 - 0.015732376061117367) * t6
    t7 = ((t7 + 0.026000332024914308) * t6 - 0.02939200248409412) * t6
    t7 = ((t7 + 0.015057594714213543) * t6 + 0.02377606768308876) * t6 - 0.08258618463000807
    t7 = t7 * t6 + 1.6498481701557498e-09
    t7 = t7 + (t4 - t5 + t3) * -7.62939453125e-06 * (t7 + 0.4567083716392517)
    t7 = (t7 + 0.4567083716392517) / (0.9375 + t2) * extended_exp(t5 * -7.62939453125e-06)
    t8 = t1 * 1e+38
    t8 = extended_where(extended_real(t8, x) > 1.0, 1.0, t8) - t7
    t1 = t1 * extended_where(extended_real(t8, x) < extended_real(t7, x), t7, t8)
    return extended_real(extended_where(x == -np.inf, 0.0, t1), x)


def _odd_value(x):
    normcdf = _normcdf(x)
    value = _where(x == -np.inf, 0.0, x * normcdf)
    carefully = (normcdf < 7.888609052210118e-31) & (x >= -42.0)
    return _recomputed(carefully, _odd_value_carefully, (value,), x, of=(x,))[0]


def _odd_grad_carefully(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t2 = extended_where(x < extended_real(t2, x), t2, t1)
    t2 = extended_where(extended_real(t2, x) > 256.0, 256.0, t2)
    t3 = t2 * 256.0
    rint = extended_rint(t3)
    t4 = rint * rint
    t3 = (t3 - rint) * (t3 + rint)
    t5 = t4 + t3
    exp = extended_exp(t5 * -7.62939453125e-06)
    t4 = (t4 - t5 + t3) * -7.62939453125e-06
    t6 = (t2 - 5.0) / (t2 + 5.0)
    t7 = (7.103213474655969e-10 * t6 + 3.870043996489302e-09) * t6 + 3.062147226144783e-10
    t7 = ((t7 * t6 - 3.185765464869672e-08) * t6 - 2.108069252131866e-08) * t6
    t7 = ((t7 + 2.0070167509100462e-07) * t6 + 1.194857409767181e-07) * t6
    t7 = ((t7 - 1.3247448924851985e-06) * t6 - 2.641533375323451e-08) * t6
    t7 = ((t7 + 9.140395991143477e-06) * t6 - 1.0311910632837921e-05) * t6
    t7 = ((t7 - 5.366807317704885e-05) * t6 + 0.00018611096716891512) * t6
    t7 = ((t7 - 6.006184350514929e-07) * t6 - 0.0016897942779644916) * t6
    t7 = ((t7 + 0.006670678429128733) * t6 - 0.015732376061117367) * t6
    t7 = ((t7 + 0.026000332024914308) * t6 - 0.02939200248409412) * t6
    t7 = ((t7 + 0.015057594714213543) * t6 + 0.02377606768308876) * t6
    t7 = (t7 - 0.08258618463000807) * t6 + 1.6498481701557498e-09
    t7 = (t7 + t4 * (t7 + 0.4567083716392517) + 0.4567083716392517) / (0.9375 + t2) * exp
    t8 = t1 * 1e+38
    t8 = extended_where(extended_real(t8, x) > 1.0, 1.0, t8) - t7
    t1 = t1 * (exp * (t4 * 0.3989422804014327 - 1.133517010526318e-08 + 0.3989422917366028))
    t1 = t1 + extended_where(extended_real(t8, x) < extended_real(t7, x), t7, t8)
    t1 = extended_where(x == -np.inf, 0.0, extended_where(x == np.inf, 1.0, t1))
    return extended_real(t1, x)


def _odd_grad_anchored(x):
    """_odd_grad for the elements at which it loses digits."""
    t1 = x - -0.7517915368080139
    t2 = _polynomial(
        t1, -3.3126288397504086e-08, -2.9715316484884024e-09, 5.690573931734825e-07, 4.334180317909591e-07,
        -7.748115887059754e-06, -1.1214507472626761e-05, 8.615942285653264e-05, 0.0001863397521808312,
        -0.0007448268534023922, -0.0022395379970700166, 0.004539228568733288, 0.019421679508292447,
        -0.01477152332465061, -0.114008232581427, -0.01819967225523025, 0.3882849834315101, -9.963664423741415e-09
    )
    t1 = t1 - 1.211444988769017e-08 - -4.291324506730527e-16 - -2.411349919337332e-32
    return t1 * (t2 + 0.43149399757385254)


def _odd_grad(x):
    normpdf = _normpdf(x)
    t1 = x * normpdf
    t2 = t1 + _normcdf(x)
    grad = _where(x == -np.inf, 0.0, _where(x == np.inf, 1.0, t2))
    anchored = (x > -1.2517914772033691) & (x < -0.2517915368080139)
    t3 = (normpdf < 7.888609052210118e-31) & (x >= -42.0)
    carefully = (t3 | (np.absolute(t2) < 0.75 * np.absolute(t1))) & ~anchored
    (grad,) = _recomputed(carefully, _odd_grad_carefully, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_grad_anchored, (grad,), x)
    return grad


def _odd_grad2_carefully(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t2 = extended_where(x < extended_real(t2, x), t2, t1)
    t2 = extended_where(extended_real(t2, x) > 256.0, 256.0, t2) * 256.0
    rint = extended_rint(t2)
    t3 = rint * rint
    t2 = (t2 - rint) * (t2 + rint)
    t4 = t3 + t2
    t3 = (t3 - t4 + t2) * -7.62939453125e-06 * 0.3989422804014327 - 1.133517010526318e-08
    t4 = extended_exp(t4 * -7.62939453125e-06) * (t3 + 0.3989422917366028)
    t1 = extended_where(x >= 9.223372036854776e+18, 0.0, (2.0 - t1 * t1) * t4)
    return extended_real(extended_where(x <= -9.223372036854776e+18, 0.0, t1), x)


def _odd_grad2_anchored(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - -1.4142135381698608
    t2 = _polynomial(
        t1, -4.930620787839755e-06, -1.4810472609190602e-05, 4.264766759475687e-05, 0.00022099404979705983,
        -0.0001670328819299551, -0.0022546756531999623, -0.0013103813597201692, 0.01498999272898059,
        0.025683468232222326, -0.05188843406934059, -0.17122311205950128, -1.243245953116637e-08,
        0.4402879895212194, -1.0357536502723602e-08
    )
    t1 = t1 - -2.4203234971764687e-08 - 7.628067479096231e-16 - -2.8790578596856035e-32
    return t1 * (t2 + 0.41510751843452454)


def _odd_grad2_anchored_2(x):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = x - 1.4142135381698608
    t2 = _polynomial(
        t1, -0.00021989579321825376, -0.00016520755904862101, 0.002254647847481004, -0.001310409824667967,
        -0.01498999242175656, 0.025683468426504732, 0.051888434067873364, -0.17122311206004268,
        1.2432461939164119e-08, 0.44028798952121984, 1.0357536502167725e-08
    )
    t1 = t1 - 2.4203234971764687e-08 - -7.628067479096231e-16 - 2.8790578596856035e-32
    return t1 * (t2 - 0.41510751843452454)


def _odd_grad2(x):
    normpdf = _normpdf(x)
    t1 = _where(x >= 9.223372036854776e+18, 0.0, (2.0 - x * x) * normpdf)
    grad2 = _where(x <= -9.223372036854776e+18, 0.0, t1)
    anchored = (x > -1.6642135381698608) & (x < -1.1642135381698608)
    anchored_2 = (x > 1.2892135381698608) & (x < 1.5392135381698608)
    t2 = (normpdf < 7.888609052210118e-31) & ((x >= -42.0) & (x <= 42.0)) & ~anchored
    carefully = t2 & ~anchored_2
    (grad2,) = _recomputed(carefully, _odd_grad2_carefully, (grad2,), x, of=(x,))
    (grad2,) = _repaired(anchored, _odd_grad2_anchored, (grad2,), x)
    (grad2,) = _repaired(anchored_2, _odd_grad2_anchored_2, (grad2,), x)
    return grad2


def _odd_vjp_carefully(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t2 = extended_where(x < extended_real(t2, x), t2, t1)
    t2 = extended_where(extended_real(t2, x) > 256.0, 256.0, t2)
    t3 = t2 * 256.0
    rint = extended_rint(t3)
    t4 = rint * rint
    t3 = (t3 - rint) * (t3 + rint)
    t5 = t4 + t3
    exp = extended_exp(t5 * -7.62939453125e-06)
    t4 = (t4 - t5 + t3) * -7.62939453125e-06
    t6 = (t2 - 5.0) / (t2 + 5.0)
    t7 = (7.103213474655969e-10 * t6 + 3.870043996489302e-09) * t6 + 3.062147226144783e-10
    t7 = ((t7 * t6 - 3.185765464869672e-08) * t6 - 2.108069252131866e-08) * t6
    t7 = ((t7 + 2.0070167509100462e-07) * t6 + 1.194857409767181e-07) * t6
    t7 = ((t7 - 1.3247448924851985e-06) * t6 - 2.641533375323451e-08) * t6
    t7 = ((t7 + 9.140395991143477e-06) * t6 - 1.0311910632837921e-05) * t6
    t7 = ((t7 - 5.366807317704885e-05) * t6 + 0.00018611096716891512) * t6
    t7 = ((t7 - 6.006184350514929e-07) * t6 - 0.0016897942779644916) * t6
    t7 = ((t7 + 0.006670678429128733) * t6 - 0.015732376061117367) * t6
    t7 = ((t7 + 0.026000332024914308) * t6 - 0.02939200248409412) * t6
    t7 = ((t7 + 0.015057594714213543) * t6 + 0.02377606768308876) * t6
    t7 = (t7 - 0.08258618463000807) * t6 + 1.6498481701557498e-09
    t7 = (t7 + t4 * (t7 + 0.4567083716392517) + 0.4567083716392517) / (0.9375 + t2) * exp
    t8 = t1 * 1e+38
    t8 = extended_where(extended_real(t8, x) > 1.0, 1.0, t8) - t7
    t1 = t1 * (exp * (t4 * 0.3989422804014327 - 1.133517010526318e-08 + 0.3989422917366028))
    t9 = extended_of(g, x)
    t1 = t1 + extended_where(extended_real(t8, x) < extended_real(t7, x), t7, t8)
    t9 = extended_where(x == -np.inf, 0.0, extended_where(x == np.inf, t9, t9 * t1))
    return extended_real(t9, x)


def _odd_vjp_anchored(x, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = x - -0.7517915368080139
    t2 = _polynomial(
        t1, -3.3126288397504086e-08, -2.9715316484884024e-09, 5.690573931734825e-07, 4.334180317909591e-07,
        -7.748115887059754e-06, -1.1214507472626761e-05, 8.615942285653264e-05, 0.0001863397521808312,
        -0.0007448268534023922, -0.0022395379970700166, 0.004539228568733288, 0.019421679508292447,
        -0.01477152332465061, -0.114008232581427, -0.01819967225523025, 0.3882849834315101, -9.963664423741415e-09
    )
    t1 = t1 - 1.211444988769017e-08 - -4.291324506730527e-16 - -2.411349919337332e-32
    return g * (t1 * (t2 + 0.43149399757385254))


def _odd_vjp(x, g):
    normpdf = _normpdf(x)
    t1 = x * normpdf
    t2 = t1 + _normcdf(x)
    d_x = _where(x == -np.inf, 0.0, _where(x == np.inf, g, g * t2))
    anchored = (x > -1.2517914772033691) & (x < -0.2517915368080139)
    t3 = (normpdf < 7.888609052210118e-31) & (x >= -42.0)
    carefully = (t3 | (np.absolute(t2) < 0.75 * np.absolute(t1))) & ~anchored
    (d_x,) = _recomputed(carefully, _odd_vjp_carefully, (d_x,), x, g, of=(x,))
    (d_x,) = _repaired(anchored, _odd_vjp_anchored, (d_x,), x, g)
    return d_x


def _odd_value_and_grad_carefully(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t2 = extended_where(x < extended_real(t2, x), t2, t1)
    t2 = extended_where(extended_real(t2, x) > 256.0, 256.0, t2)
    t3 = t2 * 256.0
    rint = extended_rint(t3)
    t4 = rint * rint
    t3 = (t3 - rint) * (t3 + rint)
    t5 = t4 + t3
    t6 = (t2 - 5.0) / (t2 + 5.0)
    t7 = (7.103213474655969e-10 * t6 + 3.870043996489302e-09) * t6 + 3.062147226144783e-10
    t7 = ((t7 * t6 - 3.185765464869672e-08) * t6 - 2.108069252131866e-08) * t6
    t7 = ((t7 + 2.0070167509100462e-07) * t6 + 1.194857409767181e-07) * t6
    t7 = ((t7 - 1.3247448924851985e-06) * t6 - 2.641533375323451e-08) * t6
    t7 = ((t7 + 9.140395991143477e-06) * t6 - 1.0311910632837921e-05) * t6
    t7 = ((t7 - 5.366807317704885e-05) * t6 + 0.00018611096716891512) * t6
    t7 = ((t7 - 6.006184350514929e-07) * t6 - 0.0016897942779644916) * t6
    t7 = ((t7 + 0.006670678429128733) * t6 - 0.015732376061117367) * t6
    t7 = ((t7 + 0.026000332024914308) * t6 - 0.02939200248409412) * t6
    t7 = ((t7 + 0.015057594714213543) * t6 + 0.02377606768308876) * t6 - 0.08258618463000807
    t7 = t7 * t6 + 1.6498481701557498e-09
    t7 = t7 + (t4 - t5 + t3) * -7.62939453125e-06 * (t7 + 0.4567083716392517)
    t7 = (t7 + 0.4567083716392517) / (0.9375 + t2) * extended_exp(t5 * -7.62939453125e-06)
    t8 = t1 * 1e+38
    t8 = extended_where(extended_real(t8, x) > 1.0, 1.0, t8) - t7
    t1 = t1 * extended_where(extended_real(t8, x) < extended_real(t7, x), t7, t8)
    return extended_real(extended_where(x == -np.inf, 0.0, t1), x)


def _odd_value_and_grad_carefully_2(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = -t1
    t2 = extended_where(x < extended_real(t2, x), t2, t1)
    t2 = extended_where(extended_real(t2, x) > 256.0, 256.0, t2)
    t3 = t2 * 256.0
    rint = extended_rint(t3)
    t4 = rint * rint
    t3 = (t3 - rint) * (t3 + rint)
    t5 = t4 + t3
    exp = extended_exp(t5 * -7.62939453125e-06)
    t4 = (t4 - t5 + t3) * -7.62939453125e-06
    t6 = (t2 - 5.0) / (t2 + 5.0)
    t7 = (7.103213474655969e-10 * t6 + 3.870043996489302e-09) * t6 + 3.062147226144783e-10
    t7 = ((t7 * t6 - 3.185765464869672e-08) * t6 - 2.108069252131866e-08) * t6
    t7 = ((t7 + 2.0070167509100462e-07) * t6 + 1.194857409767181e-07) * t6
    t7 = ((t7 - 1.3247448924851985e-06) * t6 - 2.641533375323451e-08) * t6
    t7 = ((t7 + 9.140395991143477e-06) * t6 - 1.0311910632837921e-05) * t6
    t7 = ((t7 - 5.366807317704885e-05) * t6 + 0.00018611096716891512) * t6
    t7 = ((t7 - 6.006184350514929e-07) * t6 - 0.0016897942779644916) * t6
    t7 = ((t7 + 0.006670678429128733) * t6 - 0.015732376061117367) * t6
    t7 = ((t7 + 0.026000332024914308) * t6 - 0.02939200248409412) * t6
    t7 = ((t7 + 0.015057594714213543) * t6 + 0.02377606768308876) * t6
    t7 = (t7 - 0.08258618463000807) * t6 + 1.6498481701557498e-09
    t7 = (t7 + t4 * (t7 + 0.4567083716392517) + 0.4567083716392517) / (0.9375 + t2) * exp
    t8 = t1 * 1e+38
    t8 = extended_where(extended_real(t8, x) > 1.0, 1.0, t8) - t7
    t1 = t1 * (exp * (t4 * 0.3989422804014327 - 1.133517010526318e-08 + 0.3989422917366028))
    t1 = t1 + extended_where(extended_real(t8, x) < extended_real(t7, x), t7, t8)
    t1 = extended_where(x == -np.inf, 0.0, extended_where(x == np.inf, 1.0, t1))
    return extended_real(t1, x)


def _odd_value_and_grad_anchored(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = x - -0.7517915368080139
    t2 = _polynomial(
        t1, -3.3126288397504086e-08, -2.9715316484884024e-09, 5.690573931734825e-07, 4.334180317909591e-07,
        -7.748115887059754e-06, -1.1214507472626761e-05, 8.615942285653264e-05, 0.0001863397521808312,
        -0.0007448268534023922, -0.0022395379970700166, 0.004539228568733288, 0.019421679508292447,
        -0.01477152332465061, -0.114008232581427, -0.01819967225523025, 0.3882849834315101, -9.963664423741415e-09
    )
    t1 = t1 - 1.211444988769017e-08 - -4.291324506730527e-16 - -2.411349919337332e-32
    return t1 * (t2 + 0.43149399757385254)


def _odd_value_and_grad(x):
    normcdf = _normcdf(x)
    t1 = x * _normpdf(x)
    t2 = t1 + normcdf
    t3 = x == -np.inf
    value = _where(t3, 0.0, x * normcdf)
    grad = _where(t3, 0.0, _where(x == np.inf, 1.0, t2))
    anchored = (x > -1.2517914772033691) & (x < -0.2517915368080139)
    carefully = (normcdf < 7.888609052210118e-31) & (x >= -42.0)
    carefully_2 = (carefully | (np.absolute(t2) < 0.75 * np.absolute(t1))) & ~anchored
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), x, of=(x,))
    (grad,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (grad,), x, of=(x,))
    (grad,) = _repaired(anchored, _odd_value_and_grad_anchored, (grad,), x)
    return value, grad


_SPEC = _Function(
    name="gelu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x",), (), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), (), ("value", "grad"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
)


def gelu(x, *, out=None):
    """Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _evaluate(_SPEC, "gelu", (x,), "value", None, out)


def gelu_grad(x, *, out=None):
    """First derivative of gelu: f'(x).

    gelu: Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _evaluate(_SPEC, "gelu_grad", (x,), "grad", None, out)


def gelu_grad2(x, *, out=None):
    """Second derivative of gelu: f''(x).

    gelu: Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _evaluate(_SPEC, "gelu_grad2", (x,), "grad2", None, out)


def gelu_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of gelu, given the cotangent g of its result.

    gelu: Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _cotangents(_SPEC, "gelu_vjp", g, (x,), None, None, wrt, out)


def gelu_value_and_grad(x, *, out=None):
    """Value of gelu and its derivative, in one pass.

    gelu: Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _evaluate_pair(_SPEC, "gelu_value_and_grad", (x,), out)
