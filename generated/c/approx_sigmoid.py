# Made by symdl 0.1.0 from approx_sigmoid with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
#                      6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
#                      -6530219459687219/1125899906842624) & (x < 0)
#                      1351079888211/9007199254740992  if x < 0
#                      3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
#                      6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
#                      6530219459687219/1125899906842624
#                      9005848174852781/9007199254740992  otherwise
"""Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7 and 2.9."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "approx_sigmoid",
    "approx_sigmoid_grad",
    "approx_sigmoid_grad2",
    "approx_sigmoid_vjp",
    "approx_sigmoid_value_and_grad",
]

_C = _Source("approx_sigmoid.c")

_value = _Kernel(_C, "approx_sigmoid_value", ("x",), ("value",))

_grad = _Kernel(_C, "approx_sigmoid_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "approx_sigmoid_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "approx_sigmoid_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "approx_sigmoid_value_and_grad", ("x",), ("value", "grad"))

_SPEC = _Function(
    name="approx_sigmoid",
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


def approx_sigmoid(x, *, out=None):
    """Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7 and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate(_SPEC, "approx_sigmoid", (x,), "value", None, out)


def approx_sigmoid_grad(x, *, out=None):
    """First derivative of approx_sigmoid: f'(x).

    approx_sigmoid: Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7
    and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate(_SPEC, "approx_sigmoid_grad", (x,), "grad", None, out)


def approx_sigmoid_grad2(x, *, out=None):
    """Second derivative of approx_sigmoid: f''(x).

    approx_sigmoid: Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7
    and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate(_SPEC, "approx_sigmoid_grad2", (x,), "grad2", None, out)


def approx_sigmoid_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of approx_sigmoid, given the cotangent g of its result.

    approx_sigmoid: Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7
    and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

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

    Reference: Lecture notes the project began with
    """
    return _cotangents(_SPEC, "approx_sigmoid_vjp", g, (x,), None, None, wrt, out)


def approx_sigmoid_value_and_grad(x, *, out=None):
    """Value of approx_sigmoid and its derivative, in one pass.

    approx_sigmoid: Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7
    and 2.9.

        approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
                         6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
                         -6530219459687219/1125899906842624) & (x < 0)
                         1351079888211/9007199254740992  if x < 0
                         3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
                         6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
                         6530219459687219/1125899906842624
                         9005848174852781/9007199254740992  otherwise

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate_pair(_SPEC, "approx_sigmoid_value_and_grad", (x,), out)
