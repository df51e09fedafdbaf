# Made by symdl 0.1.0 from leaky_relu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     leaky_relu = x  if x > 0
#                  negative_slope*x  otherwise
"""Rectifier that keeps a small slope for negative arguments."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._numeric import _where
from ._pair import pair_high, pair_of, pair_where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["leaky_relu", "leaky_relu_grad", "leaky_relu_grad2", "leaky_relu_vjp", "leaky_relu_value_and_grad"]


def _value(x, negative_slope):
    t1 = pair_of(negative_slope, x)
    t2 = pair_of(x, x)
    return pair_high(pair_where(x > 0.0, t2, t1 * t2), x)


def _value_in_doubles(x, negative_slope):
    return _where(x > 0.0, x, negative_slope * x)


def _grad(x, negative_slope):
    return _where(x == x, _where(x <= 0.0, negative_slope, 1.0, x), x)


def _grad2(x):
    return _where(x == x, 0.0, x)


def _vjp(x, g, negative_slope):
    return _where(x == x, _where(x <= 0.0, g * negative_slope, g), x)


def _value_and_grad(x, negative_slope):
    t1 = pair_of(negative_slope, x)
    t2 = pair_of(x, x)
    value = pair_high(pair_where(x > 0.0, t2, t1 * t2), x)
    grad = _where(x == x, _where(x <= 0.0, negative_slope, 1.0, x), x)
    return value, grad


def _value_and_grad_in_doubles(x, negative_slope):
    value = _where(x > 0.0, x, negative_slope * x)
    grad = _where(x == x, _where(x <= 0.0, negative_slope, 1.0, x), x)
    return value, grad


_SPEC = _Function(
    name="leaky_relu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("negative_slope", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("negative_slope",), ("value",), doubles=_value_in_doubles),
                "grad": _Body(_grad, ("x",), ("negative_slope",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("negative_slope",), ("x",)),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("x",),
                    ("negative_slope",),
                    ("value", "grad"),
                    doubles=_value_and_grad_in_doubles,
                ),
            },
        ),
    },
)


def leaky_relu(x, negative_slope=0.01, *, out=None):
    """Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate(_SPEC, "leaky_relu", (x, negative_slope), "value", None, out)


def leaky_relu_grad(x, negative_slope=0.01, *, out=None):
    """First derivative of leaky_relu: f'(x).

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate(_SPEC, "leaky_relu_grad", (x, negative_slope), "grad", None, out)


def leaky_relu_grad2(x, negative_slope=0.01, *, out=None):
    """Second derivative of leaky_relu: f''(x).

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate(_SPEC, "leaky_relu_grad2", (x, negative_slope), "grad2", None, out)


def leaky_relu_vjp(g, x, negative_slope=0.01, *, wrt=None, out=None):
    """Cotangents of the inputs of leaky_relu, given the cotangent g of its result.

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    negative_slope: number; default 0.01.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _cotangents(_SPEC, "leaky_relu_vjp", g, (x, negative_slope), None, None, wrt, out)


def leaky_relu_value_and_grad(x, negative_slope=0.01, *, out=None):
    """Value of leaky_relu and its derivative, in one pass.

    leaky_relu: Rectifier that keeps a small slope for negative arguments.

        leaky_relu = x  if x > 0
                     negative_slope*x  otherwise

    x: array.
    negative_slope: number; default 0.01.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic
    Models, ICML 2013
    """
    return _evaluate_pair(_SPEC, "leaky_relu_value_and_grad", (x, negative_slope), out)
