# Made by symdl 0.1.0 from hardsigmoid with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     hardsigmoid = 0  if x <= -3
#                   1  if x >= 3
#                   x/6 + 1/2  otherwise
"""Sigmoid by a line from -3 to 3, cut at 0 and 1."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "hardsigmoid",
    "hardsigmoid_grad",
    "hardsigmoid_grad2",
    "hardsigmoid_vjp",
    "hardsigmoid_value_and_grad",
    "hard_sigmoid",
    "hard_sigmoid_grad",
    "hard_sigmoid_grad2",
    "hard_sigmoid_vjp",
    "hard_sigmoid_value_and_grad",
]

_C = _Source("hardsigmoid.c")

_value = _Kernel(_C, "hardsigmoid_value", ("x",), ("value",))

_grad = _Kernel(_C, "hardsigmoid_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "hardsigmoid_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "hardsigmoid_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "hardsigmoid_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    return _where(x <= -3.0, 0.0, _where(x >= 3.0, 1.0, (x + 3.0) / 6.0))


def _odd_grad(x):
    return _where(x == x, _where((x >= 3.0) | (x <= -3.0), 0.0, 0.16666666666666666, x), x)


def _odd_grad2(x):
    return _where(x == x, 0.0, x)


def _odd_vjp(x, g):
    return _where(x == x, _where((x >= 3.0) | (x <= -3.0), 0.0, g / 6.0), x)


def _odd_value_and_grad(x):
    t1 = x >= 3.0
    t2 = x <= -3.0
    value = _where(t2, 0.0, _where(t1, 1.0, (x + 3.0) / 6.0))
    grad = _where(x == x, _where(t1 | t2, 0.0, 0.16666666666666666, x), x)
    return value, grad


_SPEC = _Function(
    name="hardsigmoid",
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


def hardsigmoid(x, *, out=None):
    """Sigmoid by a line from -3 to 3, cut at 0 and 1.

        hardsigmoid = 0  if x <= -3
                      1  if x >= 3
                      x/6 + 1/2  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: M. Courbariaux, Y. Bengio, J.-P. David, BinaryConnect, NeurIPS 2015, arXiv:1511.00363
    """
    return _evaluate(_SPEC, "hardsigmoid", (x,), "value", None, out)


def hardsigmoid_grad(x, *, out=None):
    """First derivative of hardsigmoid: f'(x).

    hardsigmoid: Sigmoid by a line from -3 to 3, cut at 0 and 1.

        hardsigmoid = 0  if x <= -3
                      1  if x >= 3
                      x/6 + 1/2  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: M. Courbariaux, Y. Bengio, J.-P. David, BinaryConnect, NeurIPS 2015, arXiv:1511.00363
    """
    return _evaluate(_SPEC, "hardsigmoid_grad", (x,), "grad", None, out)


def hardsigmoid_grad2(x, *, out=None):
    """Second derivative of hardsigmoid: f''(x).

    hardsigmoid: Sigmoid by a line from -3 to 3, cut at 0 and 1.

        hardsigmoid = 0  if x <= -3
                      1  if x >= 3
                      x/6 + 1/2  otherwise

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: M. Courbariaux, Y. Bengio, J.-P. David, BinaryConnect, NeurIPS 2015, arXiv:1511.00363
    """
    return _evaluate(_SPEC, "hardsigmoid_grad2", (x,), "grad2", None, out)


def hardsigmoid_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of hardsigmoid, given the cotangent g of its result.

    hardsigmoid: Sigmoid by a line from -3 to 3, cut at 0 and 1.

        hardsigmoid = 0  if x <= -3
                      1  if x >= 3
                      x/6 + 1/2  otherwise

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

    Reference: M. Courbariaux, Y. Bengio, J.-P. David, BinaryConnect, NeurIPS 2015, arXiv:1511.00363
    """
    return _cotangents(_SPEC, "hardsigmoid_vjp", g, (x,), None, None, wrt, out)


def hardsigmoid_value_and_grad(x, *, out=None):
    """Value of hardsigmoid and its derivative, in one pass.

    hardsigmoid: Sigmoid by a line from -3 to 3, cut at 0 and 1.

        hardsigmoid = 0  if x <= -3
                      1  if x >= 3
                      x/6 + 1/2  otherwise

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: M. Courbariaux, Y. Bengio, J.-P. David, BinaryConnect, NeurIPS 2015, arXiv:1511.00363
    """
    return _evaluate_pair(_SPEC, "hardsigmoid_value_and_grad", (x,), out)


hard_sigmoid = hardsigmoid
hard_sigmoid_grad = hardsigmoid_grad
hard_sigmoid_grad2 = hardsigmoid_grad2
hard_sigmoid_vjp = hardsigmoid_vjp
hard_sigmoid_value_and_grad = hardsigmoid_value_and_grad
