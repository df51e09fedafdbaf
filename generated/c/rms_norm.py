# Made by symdl 0.1.0 from rms_norm with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)
"""A row divided by the root of its mean square, then weighted element by element."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["rms_norm", "rms_norm_vjp"]

_C = _Source("rms_norm.c")


def _value_numbers(eps, length):
    t1 = float(length)
    t1_of_float = -eps
    t3_of_float = float(np.sqrt(float(np.maximum(eps, t1_of_float)))) * 6.223015277861142e-61
    t1_of_float = float(length)
    return t1, eps, t3_of_float, eps, t1_of_float


_value = _Kernel(
    _C,
    "rms_norm_value",
    ("x", "weight"),
    ("value",),
    scalars=("eps", "length"),
    host=_value_numbers,
    rows=True,
)


def _vjp_numbers(eps, length):
    t1 = float(length)
    t1_of_float = -eps
    t3_of_float = float(np.sqrt(float(np.maximum(eps, t1_of_float)))) * 6.223015277861142e-61
    t1_of_float = float(length)
    return t1, eps, t3_of_float, eps, t1_of_float


_vjp = _Kernel(
    _C,
    "rms_norm_vjp",
    ("x", "weight", "g"),
    ("x", "weight"),
    scalars=("eps", "length"),
    host=_vjp_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, weight, eps, length):
    t1 = float(length)
    total = np.add.reduce(x * x, axis=-1, keepdims=True)
    sqrt = np.sqrt(total / t1 + eps)
    return weight * x / sqrt


def _odd_vjp(x, weight, g, eps, length):
    t1 = float(length)
    total = np.add.reduce(x * x, axis=-1, keepdims=True)
    t2 = total / t1 + eps
    sqrt = np.sqrt(t2)
    t3 = g * weight
    total_2 = np.add.reduce(t3 * x, axis=-1, keepdims=True)
    t4 = total_2 / t1
    t2 = t2 * sqrt
    d_x = t3 / sqrt - t4 * x / t2
    d_weight = g * x / sqrt
    return d_x, d_weight


_SPEC = _Function(
    name="rms_norm",
    arguments=(
        _Argument("x", "elem"),
        _Argument("weight", "weight", default=1.0),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "weight"), ("eps", "length"), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("x", "weight", "g"), ("eps", "length"), ("x", "weight"), odd=_odd_vjp),
            },
        ),
    },
    row="axis",
)


def rms_norm(x, weight=1.0, *, eps=1.1920928955078125e-07, axis=-1, out=None):
    """A row divided by the root of its mean square, then weighted element by element.

        rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts; 1-D aligns with axis; default 1.0.
    eps: number, 0 <= eps; default 1.1920928955078125e-07.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: B. Zhang, R. Sennrich, Root Mean Square Layer Normalization, NeurIPS 2019,
    arXiv:1910.07467
    """
    return _evaluate(_SPEC, "rms_norm", (x, weight, eps), "value", axis, out)


def rms_norm_vjp(g, x, weight=1.0, *, eps=1.1920928955078125e-07, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of rms_norm, given the cotangent g of its result.

    rms_norm: A row divided by the root of its mean square, then weighted element by element.

        rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    weight: learnable array; broadcasts; 1-D aligns with axis; default 1.0.
    eps: number, 0 <= eps; default 1.1920928955078125e-07.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, weight, each of its input's shape. The result has the
    dtype to which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: B. Zhang, R. Sennrich, Root Mean Square Layer Normalization, NeurIPS 2019,
    arXiv:1910.07467
    """
    return _cotangents(_SPEC, "rms_norm_vjp", g, (x, weight, eps), axis, None, wrt, out)
