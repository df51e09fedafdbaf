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

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_of, extended_real, extended_where
from ._launch import _Kernel
from ._numeric import _recomputed, _where
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


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(x):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = 3.0 * t1
    t3 = 0.011475 * t1
    t4 = extended_where(x >= 5.8, 0.99985, t3 + 0.9331849999999999)
    t5 = x < 0.0
    t4 = extended_where(x < 3.4, (t2 / ((t1 + 2.0) / 2.0) + 4.0) / 8.0, t4)
    t4 = extended_where(t5, 0.00014999999999998348, t4)
    t3 = extended_where((x > -5.8) & t5, t3 + 0.06681500000000007, t4)
    t2 = extended_where((x > -3.4) & t5, (t2 / ((2.0 - t1) / 2.0) + 4.0) / 8.0, t3)
    return extended_real(t2, x)


def _odd_value(x):
    t1 = 3.0 * x
    t2 = t1 / ((2.0 - x) / 2.0) + 4.0
    t3 = 0.011475 * x
    t4 = _where(x >= 5.8, 0.99985, t3 + 0.9331849999999999)
    t5 = x < 0.0
    t1 = _where(x < 3.4, (t1 / ((x + 2.0) / 2.0) + 4.0) / 8.0, t4)
    t1 = _where(t5, 0.00014999999999998348, t1)
    t3 = _where((x > -5.8) & t5, t3 + 0.06681500000000007, t1)
    value = _where((x > -3.4) & t5, t2 / 8.0, t3)
    carefully = np.absolute(t2) < 2.0
    return _recomputed(carefully, _odd_value_carefully, (value,), x, of=(x,))[0]


def _odd_grad(x):
    t1 = (2.0 - x) / 2.0
    t2 = (x + 2.0) / 2.0
    t3 = x < 0.0
    t2 = _where(x >= 3.4, _where(x >= 5.8, 0.0, 0.011475, x), 0.375 / t2 / t2)
    t2 = _where((x > -5.8) & t3, 0.011475, _where(t3, 0.0, t2))
    return _where((x > -3.4) & t3, 0.375 / t1 / t1, t2)


def _odd_grad2(x):
    t1 = (2.0 - x) / 2.0
    t2 = (x + 2.0) / 2.0
    t3 = x < 0.0
    t2 = _where(((x > -5.8) | t3) & t3, 0.0, _where(x >= 3.4, 0.0, -(0.375 / t2 / t2 / t2)))
    return _where((x > -3.4) & t3, 0.375 / t1 / t1 / t1, t2)


def _odd_vjp(x, g):
    t1 = (2.0 - x) / 2.0
    t2 = 0.011475 * g
    t3 = (x + 2.0) / 2.0
    t4 = x < 0.0
    t3 = _where(t4, 0.0, _where(x >= 3.4, _where(x >= 5.8, 0.0, t2), g * (0.375 / t3 / t3)))
    return _where((x > -3.4) & t4, g * (0.375 / t1 / t1), _where((x > -5.8) & t4, t2, t3))


def _odd_value_and_grad_carefully(x):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    t2 = 3.0 * t1
    t3 = 0.011475 * t1
    t4 = extended_where(x >= 5.8, 0.99985, t3 + 0.9331849999999999)
    t5 = x < 0.0
    t4 = extended_where(x < 3.4, (t2 / ((t1 + 2.0) / 2.0) + 4.0) / 8.0, t4)
    t4 = extended_where(t5, 0.00014999999999998348, t4)
    t3 = extended_where((x > -5.8) & t5, t3 + 0.06681500000000007, t4)
    t2 = extended_where((x > -3.4) & t5, (t2 / ((2.0 - t1) / 2.0) + 4.0) / 8.0, t3)
    return extended_real(t2, x)


def _odd_value_and_grad(x):
    t1 = (2.0 - x) / 2.0
    t2 = 3.0 * x
    t3 = t2 / t1 + 4.0
    t4 = 0.011475 * x
    t5 = (x + 2.0) / 2.0
    t6 = x >= 5.8
    t7 = x < 0.0
    t2 = _where(x < 3.4, (t2 / t5 + 4.0) / 8.0, _where(t6, 0.99985, t4 + 0.9331849999999999))
    t8 = (x > -5.8) & t7
    t9 = (x > -3.4) & t7
    t4 = _where(t8, t4 + 0.06681500000000007, _where(t7, 0.00014999999999998348, t2))
    value = _where(t9, t3 / 8.0, t4)
    t5 = _where(t7, 0.0, _where(x >= 3.4, _where(t6, 0.0, 0.011475, x), 0.375 / t5 / t5))
    grad = _where(t9, 0.375 / t1 / t1, _where(t8, 0.011475, t5))
    carefully = np.absolute(t3) < 2.0
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), x, of=(x,))
    return value, grad


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
