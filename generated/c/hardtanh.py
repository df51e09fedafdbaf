# Made by symdl 0.1.0 from hardtanh with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     hardtanh = min_val  if min_val >= x
#                max_val  if max_val <= x
#                x  otherwise
"""The argument, cut at min_val and max_val."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "hardtanh",
    "hardtanh_grad",
    "hardtanh_grad2",
    "hardtanh_vjp",
    "hardtanh_value_and_grad",
    "hard_tanh",
    "hard_tanh_grad",
    "hard_tanh_grad2",
    "hard_tanh_vjp",
    "hard_tanh_value_and_grad",
]

_C = _Source("hardtanh.c")

_value = _Kernel(
    _C, "hardtanh_value", ("x",), ("value",), scalars=("min_val", "max_val"), taken=("max_val", "min_val")
)

_grad = _Kernel(_C, "hardtanh_grad", ("x",), ("grad",), scalars=("min_val", "max_val"))

_grad2 = _Kernel(_C, "hardtanh_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "hardtanh_vjp", ("x", "g"), ("x",), scalars=("min_val", "max_val"))

_value_and_grad = _Kernel(
    _C,
    "hardtanh_value_and_grad",
    ("x",),
    ("value", "grad"),
    scalars=("min_val", "max_val"),
    taken=("max_val", "min_val"),
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, min_val, max_val):
    return _where(x == x, _where(min_val < x, _where(max_val > x, x, max_val), min_val), x)


def _odd_grad(x, min_val, max_val):
    return _where(x == x, _where((min_val >= x) | (max_val <= x), 0.0, 1.0, x), x)


def _odd_grad2(x):
    return _where(x == x, 0.0, x)


def _odd_vjp(x, g, min_val, max_val):
    return _where(x == x, _where((min_val >= x) | (max_val <= x), 0.0, g), x)


def _odd_value_and_grad(x, min_val, max_val):
    t1 = x == x
    value = _where(t1, _where(min_val < x, _where(max_val > x, x, max_val), min_val), x)
    grad = _where(t1, _where((min_val >= x) | (max_val <= x), 0.0, 1.0, x), x)
    return value, grad


_SPEC = _Function(
    name="hardtanh",
    arguments=(
        _Argument("x", "elem"),
        _Argument("min_val", "param"),
        _Argument("max_val", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("min_val", "max_val"), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x",), ("min_val", "max_val"), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "g"), ("min_val", "max_val"), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("x",),
                    ("min_val", "max_val"),
                    ("value", "grad"),
                    odd=_odd_value_and_grad,
                ),
            },
        ),
    },
)


def hardtanh(x, min_val=-1.0, max_val=1.0, *, out=None):
    """The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate(_SPEC, "hardtanh", (x, min_val, max_val), "value", None, out)


def hardtanh_grad(x, min_val=-1.0, max_val=1.0, *, out=None):
    """First derivative of hardtanh: f'(x).

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate(_SPEC, "hardtanh_grad", (x, min_val, max_val), "grad", None, out)


def hardtanh_grad2(x, min_val=-1.0, max_val=1.0, *, out=None):
    """Second derivative of hardtanh: f''(x).

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate(_SPEC, "hardtanh_grad2", (x, min_val, max_val), "grad2", None, out)


def hardtanh_vjp(g, x, min_val=-1.0, max_val=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of hardtanh, given the cotangent g of its result.

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _cotangents(_SPEC, "hardtanh_vjp", g, (x, min_val, max_val), None, None, wrt, out)


def hardtanh_value_and_grad(x, min_val=-1.0, max_val=1.0, *, out=None):
    """Value of hardtanh and its derivative, in one pass.

    hardtanh: The argument, cut at min_val and max_val.

        hardtanh = min_val  if min_val >= x
                   max_val  if max_val <= x
                   x  otherwise

    x: array.
    min_val: number; default -1.0.
    max_val: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    At kinks: the derivative by x at x = min_val is 0; the derivative by x at x = max_val is 0. Infinite
    arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Collobert, Large Scale Machine Learning, 2004
    """
    return _evaluate_pair(_SPEC, "hardtanh_value_and_grad", (x, min_val, max_val), out)


hard_tanh = hardtanh
hard_tanh_grad = hardtanh_grad
hard_tanh_grad2 = hardtanh_grad2
hard_tanh_vjp = hardtanh_vjp
hard_tanh_value_and_grad = hardtanh_value_and_grad
