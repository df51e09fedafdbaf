# Made by symdl 0.1.0 from softplus with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softplus = log(exp(beta*x) + 1)/beta
"""Smooth rectifier; exact for every argument, without a threshold."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._extended import extended_exp, extended_log1p, extended_of, extended_real, extended_where
from ._numeric import _closely, _maximum, _recomputed
from ._pair import pair_high, pair_low, pair_of
from ._primitives import _expit, _logisticpdf, _softplus
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["softplus", "softplus_grad", "softplus_grad2", "softplus_vjp", "softplus_value_and_grad"]


def _value_carefully(x, beta):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(beta, x)
    t2 = t1 * extended_of(x, x)
    t3 = extended_real(t2, x)
    t4 = -t2
    log1p = extended_log1p(extended_exp(-extended_where(t3 < extended_real(t4, x), t4, t2)))
    return extended_real((extended_where(t3 < 0.0, 0.0, t2) + log1p) / t1, x)


def _value(x, beta):
    t1 = pair_of(beta, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    softplus = _closely(_softplus, t3)
    value = (softplus + _expit(t3) * pair_low(t2, t3)) / beta
    carefully = softplus == np.inf
    return _recomputed(carefully, _value_carefully, (value,), x, beta, of=(x,))[0]


def _value_in_doubles(x, beta):
    t1 = beta * x
    return (_maximum(t1, 0.0) + np.log1p(np.exp(-np.absolute(t1)))) / beta


def _grad(x, beta):
    t1 = pair_of(beta, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    expit = _expit(t3)
    return expit + expit * _expit(-t3) * pair_low(t2, t3)


def _grad_in_doubles(x, beta):
    return 1.0 / (1.0 + np.exp(-(beta * x)))


def _grad2(x, beta):
    t1 = pair_of(beta, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    logisticpdf = _logisticpdf(t3)
    return beta * (logisticpdf + -(logisticpdf * np.tanh(0.5 * t3)) * pair_low(t2, t3))


def _grad2_in_doubles(x, beta):
    exp = np.exp(-np.absolute(beta * x))
    return beta * (exp / (1.0 + exp * (2.0 + exp)))


def _vjp(x, g, beta):
    t1 = pair_of(beta, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    expit = _expit(t3)
    return g * (expit + expit * _expit(-t3) * pair_low(t2, t3))


def _vjp_in_doubles(x, g, beta):
    return g * (1.0 / (1.0 + np.exp(-(beta * x))))


def _value_and_grad_carefully(x, beta):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(beta, x)
    t2 = t1 * extended_of(x, x)
    t3 = extended_real(t2, x)
    t4 = -t2
    log1p = extended_log1p(extended_exp(-extended_where(t3 < extended_real(t4, x), t4, t2)))
    return extended_real((extended_where(t3 < 0.0, 0.0, t2) + log1p) / t1, x)


def _value_and_grad(x, beta):
    t1 = pair_of(beta, x)
    t2 = t1 * pair_of(x, x)
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    softplus = _closely(_softplus, t3)
    expit = _expit(t3)
    value = (softplus + expit * t4) / beta
    grad = expit + expit * _expit(-t3) * t4
    carefully = softplus == np.inf
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), x, beta, of=(x,))
    return value, grad


def _value_and_grad_in_doubles(x, beta):
    t1 = beta * x
    grad = 1.0 / (1.0 + np.exp(-t1))
    value = (_maximum(t1, 0.0) + np.log1p(np.exp(-np.absolute(t1)))) / beta
    return value, grad


_SPEC = _Function(
    name="softplus",
    arguments=(
        _Argument("x", "elem"),
        _Argument("beta", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("beta",), ("value",), doubles=_value_in_doubles),
                "grad": _Body(_grad, ("x",), ("beta",), ("grad",), doubles=_grad_in_doubles),
                "grad2": _Body(_grad2, ("x",), ("beta",), ("grad2",), doubles=_grad2_in_doubles),
                "vjp": _Body(_vjp, ("x", "g"), ("beta",), ("x",), doubles=_vjp_in_doubles),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), ("beta",), ("value", "grad"), doubles=_value_and_grad_in_doubles
                ),
            },
        ),
    },
)


def softplus(x, beta=1.0, *, out=None):
    """Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus", (x, beta), "value", None, out)


def softplus_grad(x, beta=1.0, *, out=None):
    """First derivative of softplus: f'(x).

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus_grad", (x, beta), "grad", None, out)


def softplus_grad2(x, beta=1.0, *, out=None):
    """Second derivative of softplus: f''(x).

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus_grad2", (x, beta), "grad2", None, out)


def softplus_vjp(g, x, beta=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of softplus, given the cotangent g of its result.

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    g: the cotangent of the result, of its shape.
    x: array.
    beta: number, 0 < beta; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _cotangents(_SPEC, "softplus_vjp", g, (x, beta), None, None, wrt, out)


def softplus_value_and_grad(x, beta=1.0, *, out=None):
    """Value of softplus and its derivative, in one pass.

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate_pair(_SPEC, "softplus_value_and_grad", (x, beta), out)
