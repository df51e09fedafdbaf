# Made by symdl 0.1.0 from hardswish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     hardswish = 0  if x <= -3
#                 x  if x >= 3
#                 x*(x + 3)/6  otherwise
"""The argument weighted by its hardsigmoid; the slope is 0 at -3 and 1 at 3."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "hardswish",
    "hardswish_grad",
    "hardswish_grad2",
    "hardswish_vjp",
    "hardswish_value_and_grad",
    "hard_swish",
    "hard_swish_grad",
    "hard_swish_grad2",
    "hard_swish_vjp",
    "hard_swish_value_and_grad",
]

_C = _Source("hardswish.c")

_value = _Kernel(_C, "hardswish_value", ("x",), ("value",))

_grad = _Kernel(_C, "hardswish_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "hardswish_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "hardswish_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "hardswish_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    return _where(x <= -3.0, 0.0, _where(x >= 3.0, x, x * (x + 3.0) / 6.0))


def _odd_grad(x):
    return _where(x <= -3.0, 0.0, _where(x >= 3.0, 1.0, (2.0 * x + 3.0) / 6.0))


def _odd_grad2(x):
    return _where(x == x, _where((x >= 3.0) | (x <= -3.0), 0.0, 0.3333333333333333, x), x)


def _odd_vjp(x, g):
    return _where(x <= -3.0, 0.0, _where(x >= 3.0, g, g * ((2.0 * x + 3.0) / 6.0)))


def _odd_value_and_grad(x):
    t1 = x >= 3.0
    t2 = x <= -3.0
    value = _where(t2, 0.0, _where(t1, x, x * (x + 3.0) / 6.0))
    grad = _where(t2, 0.0, _where(t1, 1.0, (2.0 * x + 3.0) / 6.0))
    return value, grad


_SPEC = _Function(
    name="hardswish",
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


def hardswish(x, *, out=None):
    """The argument weighted by its hardsigmoid; the slope is 0 at -3 and 1 at 3.

        hardswish = 0  if x <= -3
                    x  if x >= 3
                    x*(x + 3)/6  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Howard et al., Searching for MobileNetV3, ICCV 2019, arXiv:1905.02244
    """
    return _evaluate(_SPEC, "hardswish", (x,), "value", None, out)


def hardswish_grad(x, *, out=None):
    """First derivative of hardswish: f'(x).

    hardswish: The argument weighted by its hardsigmoid; the slope is 0 at -3 and 1 at 3.

        hardswish = 0  if x <= -3
                    x  if x >= 3
                    x*(x + 3)/6  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = -3 is 0; the derivative by x at x = 3 is 1. Infinite arguments
    give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Howard et al., Searching for MobileNetV3, ICCV 2019, arXiv:1905.02244
    """
    return _evaluate(_SPEC, "hardswish_grad", (x,), "grad", None, out)


def hardswish_grad2(x, *, out=None):
    """Second derivative of hardswish: f''(x).

    hardswish: The argument weighted by its hardsigmoid; the slope is 0 at -3 and 1 at 3.

        hardswish = 0  if x <= -3
                    x  if x >= 3
                    x*(x + 3)/6  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = -3 is 0; the derivative by x at x = 3 is 1. Infinite arguments
    give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Howard et al., Searching for MobileNetV3, ICCV 2019, arXiv:1905.02244
    """
    return _evaluate(_SPEC, "hardswish_grad2", (x,), "grad2", None, out)


def hardswish_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of hardswish, given the cotangent g of its result.

    hardswish: The argument weighted by its hardsigmoid; the slope is 0 at -3 and 1 at 3.

        hardswish = 0  if x <= -3
                    x  if x >= 3
                    x*(x + 3)/6  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = -3 is 0; the derivative by x at x = 3 is 1. Infinite arguments
    give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Howard et al., Searching for MobileNetV3, ICCV 2019, arXiv:1905.02244
    """
    return _cotangents(_SPEC, "hardswish_vjp", g, (x,), None, None, wrt, out)


def hardswish_value_and_grad(x, *, out=None):
    """Value of hardswish and its derivative, in one pass.

    hardswish: The argument weighted by its hardsigmoid; the slope is 0 at -3 and 1 at 3.

        hardswish = 0  if x <= -3
                    x  if x >= 3
                    x*(x + 3)/6  otherwise

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    At kinks: the derivative by x at x = -3 is 0; the derivative by x at x = 3 is 1. Infinite arguments
    give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: A. Howard et al., Searching for MobileNetV3, ICCV 2019, arXiv:1905.02244
    """
    return _evaluate_pair(_SPEC, "hardswish_value_and_grad", (x,), out)


hard_swish = hardswish
hard_swish_grad = hardswish_grad
hard_swish_grad2 = hardswish_grad2
hard_swish_vjp = hardswish_vjp
hard_swish_value_and_grad = hardswish_value_and_grad
