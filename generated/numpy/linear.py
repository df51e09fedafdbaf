# Made by symdl 0.1.0 from linear with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     linear = c*x
"""The argument times a constant."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "linear",
    "linear_grad",
    "linear_grad2",
    "linear_vjp",
    "linear_value_and_grad",
    "identity",
    "identity_grad",
    "identity_grad2",
    "identity_vjp",
    "identity_value_and_grad",
]


def _value(x, c):
    return c * x


def _grad(x, c):
    return _where(x == x, c, x)


def _grad2(x):
    return _where(x == x, 0.0, x)


def _vjp(g, x, c):
    return _where(x == x, g * c, x)


def _value_and_grad(x, c):
    value = c * x
    grad = _where(x == x, c, x)
    return value, grad


_SPEC = _Function(
    name="linear",
    arguments=(
        _Argument("x", "elem"),
        _Argument("c", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("c",), ("value",)),
                "grad": _Body(_grad, ("x",), ("c",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("g", "x"), ("c",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("c",), ("value", "grad")),
            },
        ),
    },
)


def linear(x, c=1.0, *, out=None):
    """The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate(_SPEC, "linear", (x, c), "value", None, out)


def linear_grad(x, c=1.0, *, out=None):
    """First derivative of linear: f'(x).

    linear: The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate(_SPEC, "linear_grad", (x, c), "grad", None, out)


def linear_grad2(x, c=1.0, *, out=None):
    """Second derivative of linear: f''(x).

    linear: The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate(_SPEC, "linear_grad2", (x, c), "grad2", None, out)


def linear_vjp(g, x, c=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of linear, given the cotangent g of its result.

    linear: The argument times a constant.

        linear = c*x

    g: the cotangent of the result, of its shape.
    x: array.
    c: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _cotangents(_SPEC, "linear_vjp", g, (x, c), None, None, wrt, out)


def linear_value_and_grad(x, c=1.0, *, out=None):
    """Value of linear and its derivative, in one pass.

    linear: The argument times a constant.

        linear = c*x

    x: array.
    c: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960
    """
    return _evaluate_pair(_SPEC, "linear_value_and_grad", (x, c), out)


identity = linear
identity_grad = linear_grad
identity_grad2 = linear_grad2
identity_vjp = linear_vjp
identity_value_and_grad = linear_value_and_grad
