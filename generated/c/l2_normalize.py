# Made by symdl 0.1.0 from l2_normalize with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))
"""A row divided by its Euclidean norm, or by eps where the norm is smaller."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate

__all__ = ["l2_normalize", "l2_normalize_vjp"]

_C = _Source("l2_normalize.c")


def _value_numbers(eps):
    t2_of_float = float(np.maximum(eps, -eps))
    return eps, t2_of_float


_value = _Kernel(
    _C, "l2_normalize_value", ("x",), ("value",), scalars=("eps",), host=_value_numbers, rows=True
)


def _vjp_numbers(eps):
    t2_of_float = float(np.maximum(eps, -eps))
    return eps, t2_of_float


_vjp = _Kernel(_C, "l2_normalize_vjp", ("x", "g"), ("x",), scalars=("eps",), host=_vjp_numbers, rows=True)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, eps):
    total = np.add.reduce(x * x, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    t1 = eps < sqrt
    return _where(t1, x / sqrt, x / eps)


def _odd_vjp(x, g, eps):
    total = np.add.reduce(x * x, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    total_2 = np.add.reduce(g * x, axis=-1, keepdims=True)
    t1 = total * sqrt
    t2 = total == 0.0
    t3 = eps >= sqrt
    return _where(t3, g / eps, g / sqrt + _where(t2, 0.0, -(total_2 * x / t1)))


_SPEC = _Function(
    name="l2_normalize",
    arguments=(
        _Argument("x", "elem"),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("eps",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("x", "g"), ("eps",), ("x",), odd=_odd_vjp),
            },
        ),
    },
    row="axis",
)


def l2_normalize(x, *, eps=1e-12, axis=-1, out=None):
    """A row divided by its Euclidean norm, or by eps where the norm is smaller.

        l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))

    x: array.
    eps: number, 0 <= eps; default 1e-12.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: PyTorch, torch.nn.functional.normalize
    """
    return _evaluate(_SPEC, "l2_normalize", (x, eps), "value", axis, out)


def l2_normalize_vjp(g, x, *, eps=1e-12, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of l2_normalize, given the cotangent g of its result.

    l2_normalize: A row divided by its Euclidean norm, or by eps where the norm is smaller.

        l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))

    g: the cotangent of the result, of its shape.
    x: array.
    eps: number, 0 <= eps; default 1e-12.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: PyTorch, torch.nn.functional.normalize
    """
    return _cotangents(_SPEC, "l2_normalize_vjp", g, (x, eps), axis, None, wrt, out)
