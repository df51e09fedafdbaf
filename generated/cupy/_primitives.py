# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""Functions NumPy lacks, from basic operations: arrays of one dtype in, that dtype out."""

import numpy as np

from ._numeric import _maximum, _minimum, _polynomial, _where


def _expit(x):
    """The logistic function."""
    exp = np.exp(-np.absolute(x))
    return np.maximum(_minimum(x * 1e+38, 1.0), exp) / (1.0 + exp)


def _logisticpdf(x):
    """The density of the logistic distribution, the slope of the logistic function."""
    exp = np.exp(-np.absolute(x))
    return exp / (1.0 + exp * (2.0 + exp))


def _softplus_double(x):
    """softplus in double precision."""
    return _maximum(x, 0.0) + np.log1p(np.exp(-np.absolute(x)))


def _softplus_single(x):
    """softplus in single precision."""
    exp = np.exp(-np.absolute(x))
    t1 = _polynomial(
        exp, -0.0032203649170696735, 0.019763071089982986, -0.056836389005184174, 0.1059681624174118,
        -0.15306080877780914, 0.19678382575511932, -0.2495531141757965, 0.33330202102661133, -0.4999992251396179
    )
    return _maximum(x, 0.0) + (exp + exp * (t1 * exp))


def _softplus(x):
    """``log(1 + e^u)``."""
    body = _softplus_single if x.dtype == np.float32 else _softplus_double
    return body(x)


def _log1mexp(x):
    """``log(1 - e^-u)`` for ``u > 0``."""
    t1 = -x
    return _where(x < 0.6931471805599453, np.log(-np.expm1(t1)), np.log1p(-np.exp(t1)))


def _logcosh_double(x):
    """logcosh in double precision."""
    t1 = np.absolute(x)
    t2 = _minimum(t1, 1.125)
    t2 = t2 * t2
    t3 = _polynomial(
        t2, 3.8226737775157816e-10, -5.118420898440696e-09, 3.368066592232603e-08, -1.4893499903517312e-07,
        5.153232029332704e-07, -1.5473721014462455e-06, 4.342096636369867e-06, -1.1922341118468652e-05,
        3.276539186911187e-05, -9.09854410589371e-05, 0.0002565796534254134, -0.0007386028205828865,
        0.002186948839565032, -0.006746031745186505, 0.022222222222196254, -0.08333333333333305
    )
    t4 = t1 + (np.log1p(np.exp(-2.0 * t1)) - 0.6931471805599453)
    return _where(t1 < 1.125, t2 * 0.5 + t2 * (t3 * t2), t4)


def _logcosh_single(x):
    """logcosh in single precision."""
    t1 = np.absolute(x)
    t2 = _minimum(t1, 1.125)
    t2 = t2 * t2
    t3 = _polynomial(
        t2, -1.953519858943764e-05, 0.00015416790847666562, -0.0006482601165771484, 0.0021397005766630173,
        -0.006732284091413021, 0.022220280021429062, -0.08333323895931244
    )
    t4 = t1 + (np.log1p(np.exp(-2.0 * t1)) - 0.6931471805599453)
    return _where(t1 < 1.125, t2 * 0.5 + t2 * (t3 * t2), t4)


def _logcosh(x):
    """``log cosh u``."""
    body = _logcosh_single if x.dtype == np.float32 else _logcosh_double
    return body(x)


def _hypsum(x, y):
    """``a + sqrt(a^2 + b^2)``, which cancels for negative a."""
    hypot = np.hypot(x, y)
    return _where(x < 0.0, y * (y / (hypot - x)), x + hypot)


def _normpdf(x):
    """The density of the standard normal distribution."""
    t1 = _minimum(np.absolute(x), 256.0) * 256.0
    rint = np.rint(t1)
    t2 = rint * rint
    t1 = (t1 - rint) * (t1 + rint)
    t3 = t2 + t1
    t2 = (t2 - t3 + t1) * -7.62939453125e-06 * 0.3989422804014327 - 1.133517010526318e-08
    return np.exp(t3 * -7.62939453125e-06) * (t2 + 0.3989422917366028)


def _normcdf_double(x):
    """normcdf in double precision."""
    t1 = _minimum(np.absolute(x), 256.0)
    t2 = t1 * 256.0
    rint = np.rint(t2)
    t3 = rint * rint
    t2 = (t2 - rint) * (t2 + rint)
    t4 = t3 + t2
    t5 = (t1 - 5.0) / (t1 + 5.0)
    t5 = _polynomial(
        t5, 7.103213474655969e-10, 3.870043996489302e-09, 3.062147226144783e-10, -3.185765464869672e-08,
        -2.108069252131866e-08, 2.0070167509100462e-07, 1.194857409767181e-07, -1.3247448924851985e-06,
        -2.641533375323451e-08, 9.140395991143477e-06, -1.0311910632837921e-05, -5.366807317704885e-05,
        0.00018611096716891512, -6.006184350514929e-07, -0.0016897942779644916, 0.006670678429128733,
        -0.015732376061117367, 0.026000332024914308, -0.02939200248409412, 0.015057594714213543,
        0.02377606768308876, -0.08258618463000807, 1.6498481701557498e-09
    )
    t5 = t5 + (t3 - t4 + t2) * -7.62939453125e-06 * (t5 + 0.4567083716392517)
    t5 = (t5 + 0.4567083716392517) / (0.9375 + t1) * np.exp(t4 * -7.62939453125e-06)
    return np.maximum(_minimum(x * 1e+38, 1.0) - t5, t5)


def _normcdf_single(x):
    """normcdf in single precision."""
    t1 = _minimum(np.absolute(x), 256.0)
    t2 = t1 * 256.0
    rint = np.rint(t2)
    rint_2 = np.rint(t2 * t2 * -1.1006889655219752e-05)
    t2 = (t2 - rint) * (t2 + rint) + rint_2 * 0.18725035314855631
    t2 = rint * rint + rint_2 * 90852.0 + t2
    t3 = _polynomial(
        t2, 2.7366433729766645e-34, -2.1630458650565744e-28, 1.4117469905964608e-22, -7.40142749441177e-17,
        2.9103828722010228e-11
    )
    t4 = (t1 - 3.5) / (t1 + 3.5)
    t4 = _polynomial(
        t4, 0.00014930749603081495, 8.902736590243876e-05, -0.0014102348359301686, 0.00037934965803287923,
        0.01046807412058115, -0.03145444393157959, 0.041901182383298874, -0.007078602910041809,
        -0.08601637929677963, 1.0817002404905907e-08
    )
    t4 = t4 + (t2 * -7.62939453125e-06 + t2 * (t3 * t2)) * (t4 + 0.4719066023826599)
    t4 = (t4 + 0.4719066023826599) / (0.9375 + t1) * np.exp2(rint_2)
    return np.maximum(_minimum(x * 1e+38, 1.0) - t4, t4)


def _normcdf(x):
    """The distribution function of the standard normal distribution."""
    body = _normcdf_single if x.dtype == np.float32 else _normcdf_double
    return body(x)


def _erf_double(x):
    """erf in double precision."""
    t1 = _maximum(_minimum(x, 1.0), -1.0)
    t2 = _minimum(_maximum(np.absolute(x), 1.0), 6.0)
    t3 = t1 * t1
    t3 = _polynomial(
        t3, -7.778095688670055e-10, 1.3710287568885612e-08, -1.6206166563076626e-07, 1.6447114618935868e-06,
        -1.492471117893487e-05, 0.0001205529353672958, -0.0008548325928858344, 0.005223977606137155,
        -0.026866170643119386, 0.112837916709443, -0.37612638903183526, -5.863538342938249e-08
    )
    t4 = (t2 - 2.5) / (t2 + 2.5)
    t4 = _polynomial(
        t4, 1.8952551847192234e-07, -1.5419433157388206e-06, -2.356624689449515e-06, 7.472891562993514e-06,
        1.8629153643511577e-05, -3.416953974561003e-05, -0.00012887916136927302, 0.00022837925976393773,
        0.0008759155979953316, -0.0026423659107467313, -0.003993701171560629, 0.039922539074320335,
        -0.12503305237873202, 0.251713193217461, -0.37173673394897383, 0.21080636406114356
    )
    return t1 + t1 * (t3 + 0.2856784327811811 - np.exp(-(t2 * t2)) * t4)


def _erf_single(x):
    """erf in single precision."""
    t1 = _maximum(_minimum(x, 1.0), -1.0)
    t2 = _minimum(_maximum(np.absolute(x), 1.0), 4.0)
    t3 = t1 * t1
    t3 = _polynomial(
        t3, 7.84724106779322e-05, -0.0008008460863493383, 0.0051881675608456135, -0.02685375325381756,
        0.1128358468413353, -0.3761262595653534, 5.9352707637572166e-08
    )
    t4 = (t2 - 2.0) / (t2 + 2.0)
    t4 = _polynomial(
        t4, -0.0009228851413354278, 0.006800577975809574, 0.003747574519366026, -0.07896716892719269,
        0.24165752530097961, -0.4271860122680664, 0.25539568066596985
    )
    return t1 + t1 * (t3 + 0.28567831357189155 - np.exp(-(t2 * t2)) * t4)


def _erf(x):
    """The Gauss error function."""
    body = _erf_single if x.dtype == np.float32 else _erf_double
    return body(x)
