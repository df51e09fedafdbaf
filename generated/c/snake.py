# Made by symdl 0.1.0 from snake with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     snake = x + sin(a*x)**2/a
"""The argument plus a squared sine."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["snake", "snake_grad", "snake_grad2", "snake_vjp", "snake_value_and_grad"]

_C = _Source("snake.c")


def _value_numbers(a):
    return a, a, a


_value = _Kernel(_C, "snake_value", ("x",), ("value",), scalars=("a",), host=_value_numbers)


def _grad_numbers(a):
    return a, a


_grad = _Kernel(_C, "snake_grad", ("x",), ("grad",), scalars=("a",), host=_grad_numbers)


def _grad2_numbers(a):
    t1 = 2.0 * a
    return a, t1, a


_grad2 = _Kernel(_C, "snake_grad2", ("x",), ("grad2",), scalars=("a",), host=_grad2_numbers)


def _vjp_numbers(a):
    return a, a


_vjp = _Kernel(_C, "snake_vjp", ("x", "g"), ("x",), scalars=("a",), host=_vjp_numbers)


def _value_and_grad_numbers(a):
    return a, a, a


_value_and_grad = _Kernel(
    _C, "snake_value_and_grad", ("x",), ("value", "grad"), scalars=("a",), host=_value_and_grad_numbers
)

_SPEC = _Function(
    name="snake",
    arguments=(
        _Argument("x", "elem"),
        _Argument("a", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("a",), ("value",)),
                "grad": _Body(_grad, ("x",), ("a",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("a",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("a",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("a",), ("value", "grad")),
            },
        ),
    },
)


def snake(x, a=1.0, *, out=None):
    """The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake", (x, a), "value", None, out)


def snake_grad(x, a=1.0, *, out=None):
    """First derivative of snake: f'(x).

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake_grad", (x, a), "grad", None, out)


def snake_grad2(x, a=1.0, *, out=None):
    """Second derivative of snake: f''(x).

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate(_SPEC, "snake_grad2", (x, a), "grad2", None, out)


def snake_vjp(g, x, a=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of snake, given the cotangent g of its result.

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    g: the cotangent of the result, of its shape.
    x: array.
    a: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _cotangents(_SPEC, "snake_vjp", g, (x, a), None, None, wrt, out)


def snake_value_and_grad(x, a=1.0, *, out=None):
    """Value of snake and its derivative, in one pass.

    snake: The argument plus a squared sine.

        snake = x + sin(a*x)**2/a

    x: array.
    a: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How
    to Fix It, NeurIPS 2020, arXiv:2006.08195
    """
    return _evaluate_pair(_SPEC, "snake_value_and_grad", (x, a), out)
