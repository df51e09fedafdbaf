# Made by symdl 0.1.0 from hard_mish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     hard_mish = 0  if x <= -2
#                 x  if x >= 0
#                 x*(x + 2)/2  otherwise
"""The argument weighted by half of x + 2, cut at 0 and 2."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["hard_mish", "hard_mish_grad", "hard_mish_grad2", "hard_mish_vjp", "hard_mish_value_and_grad"]

_C = _Source("hard_mish.c")

_value = _Kernel(_C, "hard_mish_value", ("x",), ("value",))

_grad = _Kernel(_C, "hard_mish_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "hard_mish_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "hard_mish_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "hard_mish_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    return _where(x <= -2.0, 0.0, _where(x >= 0.0, x, 0.5 * x * (x + 2.0)))


def _odd_grad(x):
    return _where(x <= -2.0, 0.0, _where(x >= 0.0, 1.0, x + 1.0))


def _odd_grad2(x):
    return _where(x == x, _where((x >= 0.0) | (x <= -2.0), 0.0, 1.0, x), x)


def _odd_vjp(x, g):
    return _where(x <= -2.0, 0.0, _where(x >= 0.0, g, g * (x + 1.0)))


def _odd_value_and_grad(x):
    t1 = x >= 0.0
    t2 = x <= -2.0
    value = _where(t2, 0.0, _where(t1, x, 0.5 * x * (x + 2.0)))
    grad = _where(t2, 0.0, _where(t1, 1.0, x + 1.0))
    return value, grad


_SPEC = _Function(
    name="hard_mish",
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


def hard_mish(x, *, out=None):
    """The argument weighted by half of x + 2, cut at 0 and 2.

        hard_mish = 0  if x <= -2
                    x  if x >= 0
                    x*(x + 2)/2  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: H-Mish, github.com/niyazed/H-Mish
    """
    return _evaluate(_SPEC, "hard_mish", (x,), "value", None, out)


def hard_mish_grad(x, *, out=None):
    """First derivative of hard_mish: f'(x).

    hard_mish: The argument weighted by half of x + 2, cut at 0 and 2.

        hard_mish = 0  if x <= -2
                    x  if x >= 0
                    x*(x + 2)/2  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: H-Mish, github.com/niyazed/H-Mish
    """
    return _evaluate(_SPEC, "hard_mish_grad", (x,), "grad", None, out)


def hard_mish_grad2(x, *, out=None):
    """Second derivative of hard_mish: f''(x).

    hard_mish: The argument weighted by half of x + 2, cut at 0 and 2.

        hard_mish = 0  if x <= -2
                    x  if x >= 0
                    x*(x + 2)/2  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: H-Mish, github.com/niyazed/H-Mish
    """
    return _evaluate(_SPEC, "hard_mish_grad2", (x,), "grad2", None, out)


def hard_mish_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of hard_mish, given the cotangent g of its result.

    hard_mish: The argument weighted by half of x + 2, cut at 0 and 2.

        hard_mish = 0  if x <= -2
                    x  if x >= 0
                    x*(x + 2)/2  otherwise

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

    Reference: H-Mish, github.com/niyazed/H-Mish
    """
    return _cotangents(_SPEC, "hard_mish_vjp", g, (x,), None, None, wrt, out)


def hard_mish_value_and_grad(x, *, out=None):
    """Value of hard_mish and its derivative, in one pass.

    hard_mish: The argument weighted by half of x + 2, cut at 0 and 2.

        hard_mish = 0  if x <= -2
                    x  if x >= 0
                    x*(x + 2)/2  otherwise

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: H-Mish, github.com/niyazed/H-Mish
    """
    return _evaluate_pair(_SPEC, "hard_mish_value_and_grad", (x,), out)
