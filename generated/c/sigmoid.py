# Made by symdl 0.1.0 from sigmoid with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     sigmoid = 1/(1 + exp(-x))
"""Logistic function: a smooth step from 0 to 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._primitives import _expit, _logisticpdf
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "sigmoid",
    "sigmoid_grad",
    "sigmoid_grad2",
    "sigmoid_vjp",
    "sigmoid_value_and_grad",
    "logistic",
    "logistic_grad",
    "logistic_grad2",
    "logistic_vjp",
    "logistic_value_and_grad",
]

_C = _Source("sigmoid.c")

_value = _Kernel(_C, "sigmoid_value", ("x",), ("value",))

_grad = _Kernel(_C, "sigmoid_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "sigmoid_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "sigmoid_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "sigmoid_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    return _expit(x)


def _odd_grad(x):
    return _logisticpdf(x)


def _odd_grad2(x):
    return -(_logisticpdf(x) * np.tanh(0.5 * x))


def _odd_vjp(x, g):
    return g * _logisticpdf(x)


def _odd_value_and_grad(x):
    value = _expit(x)
    grad = _logisticpdf(x)
    return value, grad


_SPEC = _Function(
    name="sigmoid",
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


def sigmoid(x, *, out=None):
    """Logistic function: a smooth step from 0 to 1.

        sigmoid = 1/(1 + exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population,
    1845
    """
    return _evaluate(_SPEC, "sigmoid", (x,), "value", None, out)


def sigmoid_grad(x, *, out=None):
    """First derivative of sigmoid: f'(x).

    sigmoid: Logistic function: a smooth step from 0 to 1.

        sigmoid = 1/(1 + exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population,
    1845
    """
    return _evaluate(_SPEC, "sigmoid_grad", (x,), "grad", None, out)


def sigmoid_grad2(x, *, out=None):
    """Second derivative of sigmoid: f''(x).

    sigmoid: Logistic function: a smooth step from 0 to 1.

        sigmoid = 1/(1 + exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population,
    1845
    """
    return _evaluate(_SPEC, "sigmoid_grad2", (x,), "grad2", None, out)


def sigmoid_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of sigmoid, given the cotangent g of its result.

    sigmoid: Logistic function: a smooth step from 0 to 1.

        sigmoid = 1/(1 + exp(-x))

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

    Reference: P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population,
    1845
    """
    return _cotangents(_SPEC, "sigmoid_vjp", g, (x,), None, None, wrt, out)


def sigmoid_value_and_grad(x, *, out=None):
    """Value of sigmoid and its derivative, in one pass.

    sigmoid: Logistic function: a smooth step from 0 to 1.

        sigmoid = 1/(1 + exp(-x))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population,
    1845
    """
    return _evaluate_pair(_SPEC, "sigmoid_value_and_grad", (x,), out)


logistic = sigmoid
logistic_grad = sigmoid_grad
logistic_grad2 = sigmoid_grad2
logistic_vjp = sigmoid_vjp
logistic_value_and_grad = sigmoid_value_and_grad
