# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Functions NumPy lacks, from basic operations: arrays of one dtype in, that dtype out."""

import numpy as np


def _expit(x):
    """The logistic function."""
    exp = np.exp(-np.maximum(x, -x))
    return np.where(x >= 0.0, 1.0, exp) / (1.0 + exp)


def _softplus(x):
    """``log(1 + e^u)``."""
    return np.maximum(x, 0.0) + np.log1p(np.exp(-np.maximum(x, -x)))


def _log1mexp(x):
    """``log(1 - e^-u)`` for ``u > 0``."""
    t1 = -x
    return np.where(x < 0.6931471805599453, np.log(-np.expm1(t1)), np.log1p(-np.exp(t1)))


def _logcosh(x):
    """``log cosh u``."""
    t1 = np.maximum(x, -x)
    sinh = np.sinh(np.minimum(t1, 1.0))
    t2 = t1 + (np.log1p(np.exp(-2.0 * t1)) - 0.6931471805599453)
    return np.where(t1 < 1.0, 0.5 * np.log1p(sinh * sinh), t2)


def _hypsum(x, y):
    """``a + sqrt(a^2 + b^2)``, which cancels for negative a."""
    hypot = np.hypot(x, y)
    return np.where(x < 0.0, y * (y / (hypot - x)), x + hypot)


def _normpdf(x):
    """The density of the standard normal distribution."""
    t1 = np.minimum(np.maximum(x, -x), 64.0)
    t2 = np.rint(t1 * 16.0) * 0.0625
    t3 = np.exp(-0.5 * (t2 * t2)) * np.exp(-0.5 * ((t1 - t2) * (t1 + t2)))
    return t3 * 0.3989422804014327


def _normcdf(x):
    """The distribution function of the standard normal distribution."""
    t1 = np.maximum(x, -x)
    t2 = np.minimum(t1, 64.0)
    t3 = np.rint(t2 * 16.0) * 0.0625
    t4 = np.minimum(t1 * 0.7071067811865476, 100000000.0)
    t5 = (t4 - 4.0) / (t4 + 4.0)
    t6 = (-2.764120233734578e-10 * t5 + 9.297625263709659e-10) * t5 + 3.2323973445082033e-09
    t7 = ((t6 * t5 - 1.2338731403798444e-08) * t5 - 2.0725802488181963e-08) * t5
    t8 = ((t7 + 1.0631817593818149e-07) * t5 + 7.771943241086912e-08) * t5
    t9 = ((t8 - 8.210647933297337e-07) * t5 + 2.9173425573089733e-07) * t5
    t10 = ((t9 + 5.70657829924074e-06) * t5 - 1.1221135665965907e-05) * t5
    t11 = ((t10 - 2.4397731143023292e-05) * t5 + 0.00015062142608651945) * t5
    t12 = ((t11 - 0.0001992571524726518) * t5 - 0.0007577732435942576) * t5
    t13 = ((t12 + 0.005031970069102256) * t5 - 0.01619773406293477) * t5
    t14 = ((t13 + 0.037167515526338006) * t5 - 0.06633036581186058) * t5 + 0.09373283499911264
    t15 = ((t14 * t5 - 0.10103906603631811) * t5 + 0.06809705425466839) * t5
    t16 = ((t15 + 0.015379652102619974) * t5 - 0.13962111684056228) * t5 + 1.2329951186255526
    t17 = np.exp(-0.5 * (t3 * t3)) * np.exp(-0.5 * ((t2 - t3) * (t2 + t3))) * 0.5
    t18 = t17 * (t16 / (1.0 + 2.0 * t4))
    return np.where(x < 0.0, t18, 1.0 - t18)


def _erf(x):
    """The Gauss error function."""
    t1 = np.maximum(x, -x)
    t2 = np.minimum(t1, 1.0)
    t3 = 2.0 * (t2 * t2) - 1.0
    t4 = (-3.80659122412214e-13 * t3 + 9.21125018742823e-12) * t3 - 2.035231956483527e-10
    t5 = ((t4 * t3 + 4.115751500265885e-09) * t3 - 7.51156925108609e-08) * t3
    t6 = ((t5 + 1.2233827638093572e-06) * t3 - 1.75371694412802e-05) * t3
    t7 = ((t6 + 0.00021751715603563488) * t3 - 0.0022854855611440855) * t3
    t8 = t1 * 1.4142135623730951
    t9 = np.minimum(np.maximum(t8, -t8), 64.0)
    t10 = np.rint(t9 * 16.0) * 0.0625
    t11 = np.minimum(t1, 100000000.0)
    t12 = (t11 - 4.0) / (t11 + 4.0)
    t13 = (-2.764120233734578e-10 * t12 + 9.297625263709659e-10) * t12
    t14 = ((t13 + 3.2323973445082033e-09) * t12 - 1.2338731403798444e-08) * t12
    t15 = ((t14 - 2.0725802488181963e-08) * t12 + 1.0631817593818149e-07) * t12
    t16 = ((t15 + 7.771943241086912e-08) * t12 - 8.210647933297337e-07) * t12
    t17 = ((t16 + 2.9173425573089733e-07) * t12 + 5.70657829924074e-06) * t12
    t18 = ((t17 - 1.1221135665965907e-05) * t12 - 2.4397731143023292e-05) * t12
    t19 = ((t18 + 0.00015062142608651945) * t12 - 0.0001992571524726518) * t12
    t20 = ((t19 - 0.0007577732435942576) * t12 + 0.005031970069102256) * t12
    t21 = ((t20 - 0.01619773406293477) * t12 + 0.037167515526338006) * t12
    t22 = ((t21 - 0.06633036581186058) * t12 + 0.09373283499911264) * t12
    t23 = ((t22 - 0.10103906603631811) * t12 + 0.06809705425466839) * t12
    t24 = ((t23 + 0.015379652102619974) * t12 - 0.13962111684056228) * t12
    t25 = np.exp(-0.5 * (t10 * t10)) * np.exp(-0.5 * ((t9 - t10) * (t9 + t10)))
    t26 = t25 * ((t24 + 1.2329951186255526) / (1.0 + 2.0 * t11))
    t27 = ((t7 + 0.019852496688984218) * t3 - 0.1405360890227171) * t3 + 0.9654687386698673
    return np.where(t1 <= 1.0, x * t27, np.where(x < 0.0, t26 - 1.0, 1.0 - t26))
