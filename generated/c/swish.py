# Made by symdl 0.1.0 from swish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     swish = x/(1 + exp(-beta*x))
"""The argument weighted by its sigmoid at a learned scale."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_exp, extended_of, extended_real, extended_where
from ._launch import _Kernel
from ._numeric import _closely, _maximum, _minimum, _recomputed, _repaired, _where
from ._pair import pair_high, pair_low, pair_of
from ._primitives import _expit, _logisticpdf
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["swish", "swish_grad", "swish_grad2", "swish_vjp", "swish_value_and_grad"]

_C = _Source("swish.c")

_value = _Kernel(_C, "swish_value", ("x", "beta"), ("value",))

_grad = _Kernel(_C, "swish_grad", ("x", "beta"), ("grad",))

_grad2 = _Kernel(_C, "swish_grad2", ("x", "beta"), ("grad2",))

_vjp = _Kernel(_C, "swish_vjp", ("x", "beta", "g"), ("x", "beta"))

_value_and_grad = _Kernel(_C, "swish_value_and_grad", ("x", "beta"), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(x, beta):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = extended_of(beta, x) * t1
    t3 = -t2
    exp = extended_exp(-extended_where(extended_real(t2, x) < extended_real(t3, x), t3, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp, x), exp, t2) / (1.0 + exp)
    return extended_real(t1 * t2, x)


def _odd_value_far(x, beta):
    """_odd_value for the elements at which it loses digits."""
    t1 = _maximum(_minimum(x, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = pair_of(beta, x) * pair_of(t1, x)
    t3 = pair_high(t2, x)
    expit = _expit(t3)
    t1 = t1 * (expit + expit * _expit(-t3) * pair_low(t2, t3))
    t4 = np.absolute(t1)
    t5 = _where(t4 < 9.094947017729282e-13, 0.0, t1)
    return _where(t4 > 1099511627776.0, t1 * np.inf, t5)


def _odd_value(x, beta):
    t1 = pair_of(beta, x) * pair_of(x, x)
    t2 = pair_high(t1, x)
    expit = _closely(_expit, t2)
    value = x * (expit + expit * _expit(-t2) * pair_low(t1, t2))
    far = np.absolute(x) == np.inf
    carefully = (expit < 7.888609052210118e-31) & ~far
    (value,) = _recomputed(carefully, _odd_value_carefully, (value,), x, beta, of=(x, beta))
    (value,) = _repaired(far, _odd_value_far, (value,), x, beta)
    return value


def _odd_grad_carefully(x, beta):
    """_odd_grad for the elements at which it loses digits."""
    t1 = extended_of(beta, x) * extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    t4 = extended_real(t1, x)
    exp = extended_exp(-extended_where(t3 < t4, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    exp_2 = extended_exp(-extended_where(t4 < t3, t2, t1))
    t6 = t1 * 1e+38
    t6 = extended_where(extended_real(t6, x) > 1.0, 1.0, t6)
    t6 = extended_where(extended_real(t6, x) < extended_real(exp_2, x), exp_2, t6)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp, x), exp, t5) / (1.0 + exp)
    return extended_real((t1 * t5 + 1.0) * (t6 / (1.0 + exp_2)), x)


def _odd_grad_far(x, beta):
    """_odd_grad for the elements at which it loses digits."""
    t1 = _maximum(_minimum(x, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = pair_of(beta, x) * pair_of(t1, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    expit = _expit(-t3)
    expit_2 = _expit(t3)
    t5 = expit * expit_2
    t1 = (beta * t1 * (expit + t5 * -t4) + 1.0) * (expit_2 + t5 * t4)
    t6 = np.absolute(t1)
    t7 = _where(t6 < 9.094947017729282e-13, 0.0, t1)
    return _where(t6 > 1099511627776.0, t1 * np.inf, t7)


def _odd_grad(x, beta):
    t1 = beta * x
    t2 = pair_of(beta, x) * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    expit = _expit(-t3)
    expit_2 = _expit(t3)
    t5 = expit * expit_2
    t6 = t1 * (expit + t5 * -t4) + 1.0
    grad = t6 * (expit_2 + t5 * t4)
    far = np.absolute(x) == np.inf
    t7 = (np.absolute(t6) < 0.75) | (expit_2 < 7.888609052210118e-31)
    carefully = (t7 | (np.absolute(t1) == np.inf)) & ~far
    (grad,) = _recomputed(carefully, _odd_grad_carefully, (grad,), x, beta, of=(x, beta))
    (grad,) = _repaired(far, _odd_grad_far, (grad,), x, beta)
    return grad


def _odd_grad2_carefully(x, beta):
    """_odd_grad2 for the elements at which it loses digits."""
    t1 = extended_of(beta, x)
    t2 = extended_of(x, x)
    t3 = t1 * t2
    t4 = -t3
    t5 = extended_real(t3, x)
    t6 = extended_real(t4, x)
    exp = extended_exp(-extended_where(t5 < t6, t4, t3))
    t7 = t3 * 1e+38
    t7 = extended_where(extended_real(t7, x) > 1.0, 1.0, t7)
    t7 = extended_where(extended_real(t7, x) < extended_real(exp, x), exp, t7) / (1.0 + exp)
    exp_2 = extended_exp(-extended_where(t6 < t5, t3, t4))
    t4 = t4 * 1e+38
    t4 = extended_where(extended_real(t4, x) > 1.0, 1.0, t4)
    t4 = extended_where(extended_real(t4, x) < extended_real(exp_2, x), exp_2, t4)
    t4 = t4 / (1.0 + exp_2)
    t1 = (t1 * (t3 * t4 + 1.0) + t1 - t2 * (t1 * t1) * t7) * t7 * t4
    t1 = extended_where(x >= 8.507059173023462e+37, 0.0, t1)
    return extended_real(extended_where(x <= -8.507059173023462e+37, 0.0, t1), x)


def _odd_grad2(x, beta):
    t1 = pair_of(beta, x) * pair_of(x, x)
    t2 = pair_high(t1, x)
    t3 = pair_low(t1, t2)
    expit = _expit(t2)
    expit_2 = _expit(-t2)
    t4 = expit * expit_2
    t5 = expit + t4 * t3
    t4 = expit_2 + t4 * -t3
    t6 = beta * (beta * x * t4 + 1.0)
    t7 = t6 + beta
    t8 = t7 - x * (beta * beta) * t5
    t5 = _where(x >= 8.507059173023462e+37, 0.0, t8 * t5 * t4)
    grad2 = _where(x <= -8.507059173023462e+37, 0.0, t5)
    t7 = np.absolute(t7)
    t9 = (np.absolute(t8) < 0.5 * t7) | (t7 < 0.5 * np.absolute(t6))
    carefully = t9 | (expit_2 < 7.888609052210118e-31) | (expit < 7.888609052210118e-31)
    return _recomputed(carefully, _odd_grad2_carefully, (grad2,), x, beta, of=(x, beta))[0]


def _odd_vjp_carefully(x, beta, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(beta, x) * extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t2, x)
    t4 = extended_real(t1, x)
    exp = extended_exp(-extended_where(t3 < t4, t1, t2))
    t5 = t2 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    exp_2 = extended_exp(-extended_where(t4 < t3, t2, t1))
    t6 = t1 * 1e+38
    t6 = extended_where(extended_real(t6, x) > 1.0, 1.0, t6)
    t6 = extended_where(extended_real(t6, x) < extended_real(exp_2, x), exp_2, t6)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp, x), exp, t5) / (1.0 + exp)
    return extended_real(extended_of(g, x) * ((t1 * t5 + 1.0) * (t6 / (1.0 + exp_2))), x)


def _odd_vjp_carefully_2(x, beta, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = extended_of(beta, x) * t1
    t3 = -t2
    exp = extended_exp(-extended_where(extended_real(t2, x) < extended_real(t3, x), t3, t2))
    t1 = extended_of(g, x) * (t1 * t1 * (exp / (1.0 + exp * (2.0 + exp))))
    t1 = extended_where(x >= 9.223372036854776e+18, 0.0, t1)
    return extended_real(extended_where(x <= -9.223372036854776e+18, 0.0, t1), x)


def _odd_vjp_far(x, beta, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = _maximum(_minimum(x, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = pair_of(beta, x) * pair_of(t1, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    expit = _expit(-t3)
    expit_2 = _expit(t3)
    t5 = expit * expit_2
    t1 = 1.0 * ((beta * t1 * (expit + t5 * -t4) + 1.0) * (expit_2 + t5 * t4))
    t6 = np.absolute(t1)
    t7 = _where(t6 < 9.094947017729282e-13, 0.0, t1)
    return _where(t6 > 1099511627776.0, t1 * np.inf, t7) * g


def _odd_vjp(x, beta, g):
    t1 = beta * x
    t2 = pair_of(beta, x) * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    expit = _expit(-t3)
    expit_2 = _expit(t3)
    t5 = expit * expit_2
    t6 = t1 * (expit + t5 * -t4) + 1.0
    d_x = g * (t6 * (expit_2 + t5 * t4))
    logisticpdf = _logisticpdf(t3)
    t3 = g * (x * x * (logisticpdf + -(logisticpdf * np.tanh(0.5 * t3)) * t4))
    t3 = _where(x >= 9.223372036854776e+18, 0.0, t3)
    d_beta = _where(x <= -9.223372036854776e+18, 0.0, t3)
    far = np.absolute(x) == np.inf
    t7 = (np.absolute(t6) < 0.75) | (expit_2 < 7.888609052210118e-31)
    carefully = (t7 | (np.absolute(t1) == np.inf)) & ~far
    carefully_2 = logisticpdf < 7.888609052210118e-31
    (d_x,) = _recomputed(carefully, _odd_vjp_carefully, (d_x,), x, beta, g, of=(x, beta))
    (d_beta,) = _recomputed(carefully_2, _odd_vjp_carefully_2, (d_beta,), x, beta, g, of=(x, beta))
    (d_x,) = _repaired(far, _odd_vjp_far, (d_x,), x, beta, g)
    return d_x, d_beta


def _odd_value_and_grad_carefully(x, beta):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = extended_of(beta, x) * t1
    t3 = -t2
    exp = extended_exp(-extended_where(extended_real(t2, x) < extended_real(t3, x), t3, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp, x), exp, t2) / (1.0 + exp)
    return extended_real(t1 * t2, x)


def _odd_value_and_grad_carefully_2(x, beta):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(beta, x) * extended_of(x, x)
    t2 = -t1
    t3 = extended_real(t1, x)
    t4 = extended_real(t2, x)
    exp = extended_exp(-extended_where(t3 < t4, t2, t1))
    t5 = t1 * 1e+38
    t5 = extended_where(extended_real(t5, x) > 1.0, 1.0, t5)
    exp_2 = extended_exp(-extended_where(t4 < t3, t1, t2))
    t2 = t2 * 1e+38
    t2 = extended_where(extended_real(t2, x) > 1.0, 1.0, t2)
    t2 = extended_where(extended_real(t2, x) < extended_real(exp_2, x), exp_2, t2)
    t5 = extended_where(extended_real(t5, x) < extended_real(exp, x), exp, t5) / (1.0 + exp)
    return extended_real((t1 * (t2 / (1.0 + exp_2)) + 1.0) * t5, x)


def _odd_value_and_grad_far(x, beta):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = _maximum(_minimum(x, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = pair_of(beta, x) * pair_of(t1, x)
    t3 = pair_high(t2, x)
    expit = _expit(t3)
    t1 = t1 * (expit + expit * _expit(-t3) * pair_low(t2, t3))
    t4 = np.absolute(t1)
    t5 = _where(t4 < 9.094947017729282e-13, 0.0, t1)
    return _where(t4 > 1099511627776.0, t1 * np.inf, t5)


def _odd_value_and_grad_far_2(x, beta):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = _maximum(_minimum(x, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = pair_of(beta, x) * pair_of(t1, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    expit = _expit(t3)
    expit_2 = _expit(-t3)
    t5 = expit * expit_2
    t1 = (beta * t1 * (expit_2 + t5 * -t4) + 1.0) * (expit + t5 * t4)
    t6 = np.absolute(t1)
    t7 = _where(t6 < 9.094947017729282e-13, 0.0, t1)
    return _where(t6 > 1099511627776.0, t1 * np.inf, t7)


def _odd_value_and_grad(x, beta):
    t1 = beta * x
    t2 = pair_of(beta, x) * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    expit = _closely(_expit, t3)
    expit_2 = _expit(-t3)
    t5 = expit * expit_2
    t6 = expit + t5 * t4
    value = x * t6
    t5 = t1 * (expit_2 + t5 * -t4) + 1.0
    grad = t5 * t6
    far_2 = np.absolute(x) == np.inf
    t7 = expit < 7.888609052210118e-31
    t8 = ~far_2
    carefully = t7 & t8
    carefully_2 = ((np.absolute(t5) < 0.75) | t7 | (np.absolute(t1) == np.inf)) & t8
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), x, beta, of=(x, beta))
    (grad,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (grad,), x, beta, of=(x, beta))
    (value,) = _repaired(far_2, _odd_value_and_grad_far, (value,), x, beta)
    (grad,) = _repaired(far_2, _odd_value_and_grad_far_2, (grad,), x, beta)
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
                "value": _Body(_value, ("x", "beta"), (), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x", "beta"), (), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x", "beta"), (), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "beta", "g"), (), ("x", "beta"), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x", "beta"), (), ("value", "grad"), odd=_odd_value_and_grad
                ),
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
