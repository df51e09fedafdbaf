# Made by symdl 0.1.0 from celu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     celu = x  if x >= 0
#            alpha*(exp(x/alpha) - 1)  otherwise
"""Exponential linear unit whose slope at 0 is 1 for every alpha."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._numeric import _closely, _maximum, _minimum, _where
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["celu", "celu_grad", "celu_grad2", "celu_vjp", "celu_value_and_grad"]


def _value(x, alpha):
    t1 = pair_of(alpha, x)
    t2 = pair_of(x, x) / t1
    t3 = pair_high(t2, x)
    t4 = np.exp(t3) * pair_low(t2, t3)
    return _where(x >= 0.0, x, alpha * (_closely(np.expm1, t3) + _where(t4 == t4, t4, 0.0)))


def _value_in_doubles(x, alpha):
    return _where(x >= 0.0, x, alpha * np.expm1(x / alpha))


def _grad(x, alpha):
    t1 = pair_of(alpha, x)
    t2 = pair_of(x, x) / t1
    t3 = pair_high(t2, x)
    t3 = np.exp(t3) * (1.0 + _minimum(_maximum(pair_low(t2, t3), -1.0), 1.0))
    return _where(x >= 0.0, 1.0, t3)


def _grad_in_doubles(x, alpha):
    t1 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    return _where(x >= 0.0, 1.0, np.exp(x / alpha) * t1)


def _grad2(x, alpha):
    t1 = pair_of(alpha, x)
    t2 = pair_of(x, x) / t1
    t3 = pair_high(t2, x)
    t3 = np.exp(t3) * (1.0 + _minimum(_maximum(pair_low(t2, t3), -1.0), 1.0)) / alpha
    return _where(x >= 0.0, 0.0, t3)


def _grad2_in_doubles(x, alpha):
    t1 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    return _where(x >= 0.0, 0.0, np.exp(x / alpha) * t1 / alpha)


def _vjp(x, g, alpha):
    t1 = pair_of(alpha, x)
    t2 = pair_of(x, x) / t1
    t3 = pair_high(t2, x)
    t3 = g * (np.exp(t3) * (1.0 + _minimum(_maximum(pair_low(t2, t3), -1.0), 1.0)))
    return _where(x >= 0.0, g, t3)


def _vjp_in_doubles(x, g, alpha):
    t1 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    return _where(x >= 0.0, g, g * (np.exp(x / alpha) * t1))


def _value_and_grad(x, alpha):
    t1 = pair_of(alpha, x)
    t2 = pair_of(x, x) / t1
    t3 = pair_high(t2, x)
    t4 = pair_low(t2, t3)
    exp = np.exp(t3)
    t5 = exp * t4
    t6 = x >= 0.0
    value = _where(t6, x, alpha * (_closely(np.expm1, t3) + _where(t5 == t5, t5, 0.0)))
    grad = _where(t6, 1.0, exp * (1.0 + _minimum(_maximum(t4, -1.0), 1.0)))
    return value, grad


def _value_and_grad_in_doubles(x, alpha):
    t1 = 1.0 + float(np.minimum(float(np.maximum(0.0, -1.0)), 1.0))
    t2 = x / alpha
    t3 = x >= 0.0
    value = _where(t3, x, alpha * np.expm1(t2))
    grad = _where(t3, 1.0, np.exp(t2) * t1)
    return value, grad


_SPEC = _Function(
    name="celu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("alpha", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("alpha",), ("value",), doubles=_value_in_doubles),
                "grad": _Body(_grad, ("x",), ("alpha",), ("grad",), doubles=_grad_in_doubles),
                "grad2": _Body(_grad2, ("x",), ("alpha",), ("grad2",), doubles=_grad2_in_doubles),
                "vjp": _Body(_vjp, ("x", "g"), ("alpha",), ("x",), doubles=_vjp_in_doubles),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), ("alpha",), ("value", "grad"), doubles=_value_and_grad_in_doubles
                ),
            },
        ),
    },
)


def celu(x, alpha=1.0, *, out=None):
    """Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    x: array.
    alpha: number, 0 < alpha; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _evaluate(_SPEC, "celu", (x, alpha), "value", None, out)


def celu_grad(x, alpha=1.0, *, out=None):
    """First derivative of celu: f'(x).

    celu: Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    x: array.
    alpha: number, 0 < alpha; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _evaluate(_SPEC, "celu_grad", (x, alpha), "grad", None, out)


def celu_grad2(x, alpha=1.0, *, out=None):
    """Second derivative of celu: f''(x).

    celu: Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    x: array.
    alpha: number, 0 < alpha; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _evaluate(_SPEC, "celu_grad2", (x, alpha), "grad2", None, out)


def celu_vjp(g, x, alpha=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of celu, given the cotangent g of its result.

    celu: Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    alpha: number, 0 < alpha; default 1.0.
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

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _cotangents(_SPEC, "celu_vjp", g, (x, alpha), None, None, wrt, out)


def celu_value_and_grad(x, alpha=1.0, *, out=None):
    """Value of celu and its derivative, in one pass.

    celu: Exponential linear unit whose slope at 0 is 1 for every alpha.

        celu = x  if x >= 0
               alpha*(exp(x/alpha) - 1)  otherwise

    x: array.
    alpha: number, 0 < alpha; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017,
    arXiv:1704.07483
    """
    return _evaluate_pair(_SPEC, "celu_value_and_grad", (x, alpha), out)
