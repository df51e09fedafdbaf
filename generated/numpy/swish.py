# Made by symdl 0.1.0 from swish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     swish = x/(1 + exp(-beta*x))
"""The argument weighted by its sigmoid at a learned scale."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_exp, extended_of, extended_real, extended_where
from ._numeric import _repaired
from ._pair import pair_high, pair_low, pair_of
from ._primitives import _expit
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["swish", "swish_grad", "swish_grad2", "swish_vjp", "swish_value_and_grad"]


def _value_carefully(x, beta):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(beta, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t4 = -t3
    exp = extended_exp(-extended_where(extended_real(t3, x) < extended_real(t4, x), t4, t3))
    t5 = t3 * 1e+38
    t6 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    t7 = extended_where(extended_real(t6, x) < extended_real(exp, x), exp, t6) / (1.0 + exp)
    t8 = t2 * t7
    t9 = extended_where(x > 1.2676506002282294e+30, 1.2676506002282294e+30, t2)
    t10 = extended_real(t9, x) < -1.2676506002282294e+30
    t11 = extended_where(t10, -1.2676506002282294e+30, t9)
    t12 = t1 * t11
    t13 = -t12
    t14 = -extended_where(extended_real(t12, x) < extended_real(t13, x), t13, t12)
    exp_2 = extended_exp(t14)
    t15 = t12 * 1e+38
    t16 = extended_where(extended_real(t15, x) > 1.0, 1.0, t15)
    t17 = extended_where(extended_real(t16, x) < extended_real(exp_2, x), exp_2, t16)
    t18 = extended_real(t8, x)
    return extended_real(extended_where(t18 == t18, t8, t11 * (t17 / (1.0 + exp_2))), x)


def _value(x, beta):
    t1 = pair_of(beta, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    expit = _expit(t3)
    t4 = x * (expit + expit * _expit(-t3) * pair_low(t2, t3))
    t5 = np.maximum(np.minimum(x, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t6 = t1 * pair_of(t5, x)
    t7 = pair_high(t6, x)
    expit_2 = _expit(t7)
    value = np.where(t4 == t4, t4, t5 * (expit_2 + expit_2 * _expit(-t7) * pair_low(t6, t7)))
    carefully = expit < 7.888609052210118e-31
    return _repaired(carefully, _value_carefully, (value,), x, beta)[0]


def _grad_carefully(x, beta):
    """_grad for the elements at which it loses digits."""
    t1 = extended_of(beta, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t4 = -t3
    t5 = extended_real(t4, x)
    t6 = extended_real(t3, x)
    exp = extended_exp(-extended_where(t5 < t6, t3, t4))
    t7 = t4 * 1e+38
    t8 = extended_where(extended_real(t7, x) > 1.0, 1.0, t7)
    exp_2 = extended_exp(-extended_where(t6 < t5, t4, t3))
    t9 = t3 * 1e+38
    t10 = extended_where(extended_real(t9, x) > 1.0, 1.0, t9)
    t11 = extended_where(extended_real(t10, x) < extended_real(exp_2, x), exp_2, t10)
    t12 = extended_where(extended_real(t8, x) < extended_real(exp, x), exp, t8) / (1.0 + exp)
    t13 = (t3 * t12 + 1.0) * (t11 / (1.0 + exp_2))
    t14 = extended_where(x > 1.2676506002282294e+30, 1.2676506002282294e+30, t2)
    t15 = extended_real(t14, x) < -1.2676506002282294e+30
    t16 = t1 * extended_where(t15, -1.2676506002282294e+30, t14)
    t17 = -t16
    t18 = extended_real(t17, x)
    t19 = extended_real(t16, x)
    exp_3 = extended_exp(-extended_where(t18 < t19, t16, t17))
    t20 = t17 * 1e+38
    t21 = extended_where(extended_real(t20, x) > 1.0, 1.0, t20)
    t22 = extended_where(extended_real(t21, x) < extended_real(exp_3, x), exp_3, t21)
    exp_4 = extended_exp(-extended_where(t19 < t18, t17, t16))
    t23 = t16 * 1e+38
    t24 = extended_where(extended_real(t23, x) > 1.0, 1.0, t23)
    t25 = extended_where(extended_real(t24, x) < extended_real(exp_4, x), exp_4, t24)
    t26 = extended_real(t13, x)
    t27 = (t16 * (t22 / (1.0 + exp_3)) + 1.0) * (t25 / (1.0 + exp_4))
    return extended_real(extended_where(t26 == t26, t13, t27), x)


def _grad(x, beta):
    t1 = pair_of(beta, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    expit = _expit(-t3)
    expit_2 = _expit(t3)
    t5 = expit * expit_2
    t6 = beta * x * (expit + t5 * -t4) + 1.0
    t7 = t6 * (expit_2 + t5 * t4)
    t8 = np.maximum(np.minimum(x, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t9 = t1 * pair_of(t8, x)
    t10 = pair_high(t9, x)
    t11 = pair_low(t9, t10)
    expit_3 = _expit(-t10)
    expit_4 = _expit(t10)
    t12 = expit_3 * expit_4
    t13 = (beta * t8 * (expit_3 + t12 * -t11) + 1.0) * (expit_4 + t12 * t11)
    grad = np.where(t7 == t7, t7, t13)
    carefully = (np.maximum(t6, -t6) < 0.75) | (expit_2 < 7.888609052210118e-31)
    return _repaired(carefully, _grad_carefully, (grad,), x, beta)[0]


def _grad2_carefully(x, beta):
    """_grad2 for the elements at which it loses digits."""
    t1 = extended_of(beta, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t4 = -t3
    t5 = extended_real(t3, x)
    t6 = extended_real(t4, x)
    exp = extended_exp(-extended_where(t5 < t6, t4, t3))
    t7 = t3 * 1e+38
    t8 = extended_where(extended_real(t7, x) > 1.0, 1.0, t7)
    t9 = extended_where(extended_real(t8, x) < extended_real(exp, x), exp, t8) / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t6 < t5, t3, t4))
    t10 = t4 * 1e+38
    t11 = extended_where(extended_real(t10, x) > 1.0, 1.0, t10)
    t12 = extended_where(extended_real(t11, x) < extended_real(exp_2, x), exp_2, t11)
    t13 = t12 / (1.0 + exp_2)
    t14 = (t1 * (t3 * t13 + 1.0) + t1 - t2 * (t1 * t1) * t9) * t9 * t13
    t15 = extended_where(x >= 8.507059173023462e+37, 0.0, t14)
    return extended_real(extended_where(x <= -8.507059173023462e+37, 0.0, t15), x)


def _grad2(x, beta):
    t1 = pair_of(beta, x) * pair_of(x, x)
    t2 = pair_high(t1, x)
    t3 = pair_low(t1, t2)
    expit = _expit(t2)
    expit_2 = _expit(-t2)
    t4 = expit * expit_2
    t5 = expit + t4 * t3
    t6 = expit_2 + t4 * -t3
    t7 = beta * (beta * x * t6 + 1.0)
    t8 = t7 + beta
    t9 = t8 - x * (beta * beta) * t5
    t10 = np.where(x >= 8.507059173023462e+37, 0.0, t9 * t5 * t6)
    grad2 = np.where(x <= -8.507059173023462e+37, 0.0, t10)
    t11 = np.maximum(t8, -t8)
    t12 = (np.maximum(t9, -t9) < 0.5 * t11) | (t11 < 0.5 * np.maximum(t7, -t7))
    carefully = t12 | (expit < 7.888609052210118e-31) | (expit_2 < 7.888609052210118e-31)
    return _repaired(carefully, _grad2_carefully, (grad2,), x, beta)[0]


def _vjp_carefully(x, beta, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(beta, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t4 = -t3
    t5 = extended_real(t4, x)
    t6 = extended_real(t3, x)
    exp = extended_exp(-extended_where(t5 < t6, t3, t4))
    t7 = t4 * 1e+38
    t8 = extended_where(extended_real(t7, x) > 1.0, 1.0, t7)
    exp_2 = extended_exp(-extended_where(t6 < t5, t4, t3))
    t9 = t3 * 1e+38
    t10 = extended_where(extended_real(t9, x) > 1.0, 1.0, t9)
    t11 = extended_where(extended_real(t10, x) < extended_real(exp_2, x), exp_2, t10)
    t12 = extended_where(extended_real(t8, x) < extended_real(exp, x), exp, t8) / (1.0 + exp)
    t13 = extended_of(g, x)
    t14 = t13 * (t3 * t12 + 1.0) * (t11 / (1.0 + exp_2))
    t15 = extended_where(x > 1.2676506002282294e+30, 1.2676506002282294e+30, t2)
    t16 = extended_real(t15, x) < -1.2676506002282294e+30
    t17 = t1 * extended_where(t16, -1.2676506002282294e+30, t15)
    t18 = -t17
    t19 = extended_real(t18, x)
    t20 = extended_real(t17, x)
    exp_3 = extended_exp(-extended_where(t19 < t20, t17, t18))
    t21 = t18 * 1e+38
    t22 = extended_where(extended_real(t21, x) > 1.0, 1.0, t21)
    t23 = extended_where(extended_real(t22, x) < extended_real(exp_3, x), exp_3, t22)
    exp_4 = extended_exp(-extended_where(t20 < t19, t18, t17))
    t24 = t17 * 1e+38
    t25 = extended_where(extended_real(t24, x) > 1.0, 1.0, t24)
    t26 = extended_where(extended_real(t25, x) < extended_real(exp_4, x), exp_4, t25)
    t27 = extended_real(t14, x)
    t28 = t13 * (t17 * (t23 / (1.0 + exp_3)) + 1.0) * (t26 / (1.0 + exp_4))
    return extended_real(extended_where(t27 == t27, t14, t28), x)


def _vjp_carefully_2(x, beta, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = extended_of(beta, x) * t1
    t3 = -t2
    t4 = extended_real(t3, x)
    t5 = extended_real(t2, x)
    exp = extended_exp(-extended_where(t4 < t5, t2, t3))
    t6 = t3 * 1e+38
    t7 = extended_where(extended_real(t6, x) > 1.0, 1.0, t6)
    exp_2 = extended_exp(-extended_where(t5 < t4, t3, t2))
    t8 = t2 * 1e+38
    t9 = extended_where(extended_real(t8, x) > 1.0, 1.0, t8)
    t10 = extended_where(extended_real(t9, x) < extended_real(exp_2, x), exp_2, t9)
    t11 = extended_where(extended_real(t7, x) < extended_real(exp, x), exp, t7) / (1.0 + exp)
    t12 = extended_of(g, x) * (t1 * t1) * (t10 / (1.0 + exp_2)) * t11
    t13 = extended_where(x >= 9.223372036854776e+18, 0.0, t12)
    return extended_real(extended_where(x <= -9.223372036854776e+18, 0.0, t13), x)


def _vjp(x, beta, g):
    t1 = pair_of(beta, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    expit = _expit(-t3)
    expit_2 = _expit(t3)
    t5 = expit * expit_2
    t6 = expit + t5 * -t4
    t7 = beta * x * t6 + 1.0
    t8 = expit_2 + t5 * t4
    t9 = g * t7 * t8
    t10 = np.maximum(np.minimum(x, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t11 = t1 * pair_of(t10, x)
    t12 = pair_high(t11, x)
    t13 = pair_low(t11, t12)
    expit_3 = _expit(-t12)
    expit_4 = _expit(t12)
    t14 = expit_3 * expit_4
    t15 = g * (beta * t10 * (expit_3 + t14 * -t13) + 1.0) * (expit_4 + t14 * t13)
    d_x = np.where(t9 == t9, t9, t15)
    t16 = np.where(x >= 9.223372036854776e+18, 0.0, g * (x * x) * t8 * t6)
    d_beta = np.where(x <= -9.223372036854776e+18, 0.0, t16)
    t17 = expit_2 < 7.888609052210118e-31
    carefully = (np.maximum(t7, -t7) < 0.75) | t17
    carefully_2 = (expit < 7.888609052210118e-31) | t17
    (d_x,) = _repaired(carefully, _vjp_carefully, (d_x,), x, beta, g)
    (d_beta,) = _repaired(carefully_2, _vjp_carefully_2, (d_beta,), x, beta, g)
    return d_x, d_beta


def _value_and_grad_carefully(x, beta):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(beta, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t4 = -t3
    exp = extended_exp(-extended_where(extended_real(t3, x) < extended_real(t4, x), t4, t3))
    t5 = t3 * 1e+38
    t6 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    t7 = extended_where(extended_real(t6, x) < extended_real(exp, x), exp, t6) / (1.0 + exp)
    t8 = t2 * t7
    t9 = extended_where(x > 1.2676506002282294e+30, 1.2676506002282294e+30, t2)
    t10 = extended_real(t9, x) < -1.2676506002282294e+30
    t11 = extended_where(t10, -1.2676506002282294e+30, t9)
    t12 = t1 * t11
    t13 = -t12
    t14 = -extended_where(extended_real(t12, x) < extended_real(t13, x), t13, t12)
    exp_2 = extended_exp(t14)
    t15 = t12 * 1e+38
    t16 = extended_where(extended_real(t15, x) > 1.0, 1.0, t15)
    t17 = extended_where(extended_real(t16, x) < extended_real(exp_2, x), exp_2, t16)
    t18 = extended_real(t8, x)
    return extended_real(extended_where(t18 == t18, t8, t11 * (t17 / (1.0 + exp_2))), x)


def _value_and_grad_carefully_2(x, beta):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(beta, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t4 = -t3
    t5 = extended_real(t3, x)
    t6 = extended_real(t4, x)
    exp = extended_exp(-extended_where(t5 < t6, t4, t3))
    t7 = t3 * 1e+38
    t8 = extended_where(extended_real(t7, x) > 1.0, 1.0, t7)
    exp_2 = extended_exp(-extended_where(t6 < t5, t3, t4))
    t9 = t4 * 1e+38
    t10 = extended_where(extended_real(t9, x) > 1.0, 1.0, t9)
    t11 = extended_where(extended_real(t10, x) < extended_real(exp_2, x), exp_2, t10)
    t12 = extended_where(extended_real(t8, x) < extended_real(exp, x), exp, t8) / (1.0 + exp)
    t13 = (t3 * (t11 / (1.0 + exp_2)) + 1.0) * t12
    t14 = extended_where(x > 1.2676506002282294e+30, 1.2676506002282294e+30, t2)
    t15 = extended_real(t14, x) < -1.2676506002282294e+30
    t16 = t1 * extended_where(t15, -1.2676506002282294e+30, t14)
    t17 = -t16
    t18 = extended_real(t16, x)
    t19 = extended_real(t17, x)
    exp_3 = extended_exp(-extended_where(t18 < t19, t17, t16))
    t20 = t16 * 1e+38
    t21 = extended_where(extended_real(t20, x) > 1.0, 1.0, t20)
    t22 = extended_where(extended_real(t21, x) < extended_real(exp_3, x), exp_3, t21)
    exp_4 = extended_exp(-extended_where(t19 < t18, t16, t17))
    t23 = t17 * 1e+38
    t24 = extended_where(extended_real(t23, x) > 1.0, 1.0, t23)
    t25 = extended_where(extended_real(t24, x) < extended_real(exp_4, x), exp_4, t24)
    t26 = extended_real(t13, x)
    t27 = (t16 * (t25 / (1.0 + exp_4)) + 1.0) * (t22 / (1.0 + exp_3))
    return extended_real(extended_where(t26 == t26, t13, t27), x)


def _value_and_grad(x, beta):
    t1 = pair_of(beta, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    expit = _expit(t3)
    expit_2 = _expit(-t3)
    t5 = expit * expit_2
    t6 = expit + t5 * t4
    t7 = x * t6
    t8 = beta * x * (expit_2 + t5 * -t4) + 1.0
    t9 = t8 * t6
    t10 = np.maximum(np.minimum(x, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t11 = t1 * pair_of(t10, x)
    t12 = pair_high(t11, x)
    t13 = pair_low(t11, t12)
    expit_3 = _expit(t12)
    expit_4 = _expit(-t12)
    t14 = expit_3 * expit_4
    t15 = expit_3 + t14 * t13
    value = np.where(t7 == t7, t7, t10 * t15)
    grad = np.where(t9 == t9, t9, (beta * t10 * (expit_4 + t14 * -t13) + 1.0) * t15)
    carefully = expit < 7.888609052210118e-31
    carefully_2 = (np.maximum(t8, -t8) < 0.75) | carefully
    (value,) = _repaired(carefully, _value_and_grad_carefully, (value,), x, beta)
    (grad,) = _repaired(carefully_2, _value_and_grad_carefully_2, (grad,), x, beta)
    return value, grad


_SPEC = _Function(
    name="swish",
    arguments=(
        _Argument("x", "elem"),
        _Argument("beta", "weight", default=1.0),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "beta"), (), ("value",)),
                "grad": _Body(_grad, ("x", "beta"), (), ("grad",)),
                "grad2": _Body(_grad2, ("x", "beta"), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "beta", "g"), (), ("x", "beta")),
                "value_and_grad": _Body(_value_and_grad, ("x", "beta"), (), ("value", "grad")),
            },
        ),
    },
)


def swish(x, beta=1.0, *, out=None):
    """The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish", (x, beta), "value", None, out)


def swish_grad(x, beta=1.0, *, out=None):
    """First derivative of swish: f'(x).

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish_grad", (x, beta), "grad", None, out)


def swish_grad2(x, beta=1.0, *, out=None):
    """Second derivative of swish: f''(x).

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish_grad2", (x, beta), "grad2", None, out)


def swish_vjp(g, x, beta=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of swish, given the cotangent g of its result.

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, beta, each of its input's shape. The result has the
    dtype to which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _cotangents(_SPEC, "swish_vjp", g, (x, beta), None, None, wrt, out)


def swish_value_and_grad(x, beta=1.0, *, out=None):
    """Value of swish and its derivative, in one pass.

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x, beta promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate_pair(_SPEC, "swish_value_and_grad", (x, beta), out)
