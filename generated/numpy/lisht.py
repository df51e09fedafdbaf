# Made by symdl 0.1.0 from lisht with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     lisht = x*tanh(x)
"""The argument weighted by its hyperbolic tangent."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._primitives import _expit
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["lisht", "lisht_grad", "lisht_grad2", "lisht_vjp", "lisht_value_and_grad"]


def _value(x):
    return x * np.tanh(x)


def _grad(x):
    t1 = 2.0 * x
    t2 = 4.0 * x * _expit(-t1) * _expit(t1) + np.tanh(x)
    t3 = np.where(x >= 4.253529586511731e+37, 1.0, t2)
    return np.where(x <= -4.253529586511731e+37, -1.0, t3)


def _grad2(x):
    t1 = 2.0 * x
    t2 = 8.0 * (1.0 - x * np.tanh(x)) * _expit(-t1) * _expit(t1)
    t3 = np.where(x >= 2.1267647932558654e+37, 0.0, t2)
    return np.where(x <= -2.1267647932558654e+37, 0.0, t3)


def _vjp(x, g):
    t1 = 2.0 * x
    t2 = g * (4.0 * x * _expit(-t1) * _expit(t1) + np.tanh(x))
    t3 = np.where(x >= 4.253529586511731e+37, g, t2)
    return np.where(x <= -4.253529586511731e+37, -g, t3)


def _value_and_grad(x):
    tanh = np.tanh(x)
    value = x * tanh
    t1 = 2.0 * x
    t2 = np.where(x >= 4.253529586511731e+37, 1.0, 4.0 * x * _expit(-t1) * _expit(t1) + tanh)
    grad = np.where(x <= -4.253529586511731e+37, -1.0, t2)
    return value, grad


_SPEC = _Function(
    name="lisht",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), (), ("value", "grad")),
            },
        ),
    },
)


def lisht(x, *, out=None):
    """The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate(_SPEC, "lisht", (x,), "value", None, out)


def lisht_grad(x, *, out=None):
    """First derivative of lisht: f'(x).

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate(_SPEC, "lisht_grad", (x,), "grad", None, out)


def lisht_grad2(x, *, out=None):
    """Second derivative of lisht: f''(x).

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate(_SPEC, "lisht_grad2", (x,), "grad2", None, out)


def lisht_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of lisht, given the cotangent g of its result.

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

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

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _cotangents(_SPEC, "lisht_vjp", g, (x,), None, None, wrt, out)


def lisht_value_and_grad(x, *, out=None):
    """Value of lisht and its derivative, in one pass.

    lisht: The argument weighted by its hyperbolic tangent.

        lisht = x*tanh(x)

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019,
    arXiv:1901.05894
    """
    return _evaluate_pair(_SPEC, "lisht_value_and_grad", (x,), out)
