# Made by symdl 0.1.0 from layer_norm with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     layer_norm = bias + weight*(x - RowSum(x)/length)/sqrt(eps + RowSum((x -
#                  RowSum(x)/length)**2)/length)
"""A row shifted to mean 0 and scaled to variance 1, then weighted and shifted element by element."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _pick, _spread
from ._runtime import _cotangents, _evaluate

__all__ = ["layer_norm", "layer_norm_vjp"]

_C = _Source("layer_norm.c")


def _value_numbers(eps):
    t3_of_float = float(np.sqrt(float(np.maximum(eps, -eps)))) * 6.223015277861142e-61
    return eps, t3_of_float, eps


_value = _Kernel(
    _C,
    "layer_norm_value",
    ("x", "weight", "bias"),
    ("value",),
    scalars=("eps",),
    host=_value_numbers,
    rows=True,
)


def _vjp_numbers(eps, length):
    t1 = float(length)
    t1_of_float = -eps
    t3_of_float = float(np.sqrt(float(np.maximum(eps, t1_of_float)))) * 6.223015277861142e-61
    t1_of_float = float(length)
    return eps, t1, t3_of_float, eps, t1_of_float


_vjp = _Kernel(
    _C,
    "layer_norm_vjp",
    ("x", "weight", "g"),
    ("x", "weight", "bias"),
    scalars=("eps", "length"),
    host=_vjp_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, weight, bias, eps):
    first = _pick(x, 0)
    t1 = x - first
    total = np.add.reduce(_spread(1.0, x), axis=-1, keepdims=True)
    t2 = np.maximum(total, 1.0)
    total_2 = np.add.reduce(t1, axis=-1, keepdims=True)
    t3 = total_2 / t2
    t1 = t1 - t3
    total_3 = np.add.reduce(t1, axis=-1, keepdims=True)
    t4 = total_3 / t2
    total_4 = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    sqrt = np.sqrt(total_4 / t2 - t4 * t4 + eps)
    return bias + weight * t1 / sqrt


def _odd_vjp(x, weight, g, eps, length):
    t1 = float(length)
    first = _pick(x, 0)
    t2 = x - first
    total = np.add.reduce(_spread(1.0, x), axis=-1, keepdims=True)
    t3 = np.maximum(total, 1.0)
    total_2 = np.add.reduce(t2, axis=-1, keepdims=True)
    t4 = total_2 / t3
    t2 = t2 - t4
    total_3 = np.add.reduce(t2, axis=-1, keepdims=True)
    t5 = total_3 / t3
    total_4 = np.add.reduce(t2 * t2, axis=-1, keepdims=True)
    t3 = total_4 / t3 - t5 * t5 + eps
    sqrt = np.sqrt(t3)
    t6 = g * weight
    total_5 = np.add.reduce(t6, axis=-1, keepdims=True)
    t7 = total_5 / t1 / sqrt
    total_6 = np.add.reduce(t6 * t2, axis=-1, keepdims=True)
    t8 = total_6 / t1
    t3 = t3 * sqrt
    d_x = t6 / sqrt - t8 * t2 / t3 - t7
    d_weight = g * t2 / sqrt
    return d_x, d_weight, g


_SPEC = _Function(
    name="layer_norm",
    arguments=(
        _Argument("x", "elem"),
        _Argument("weight", "weight", default=1.0),
        _Argument("bias", "weight", default=0.0),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "weight", "bias"), ("eps",), ("value",), odd=_odd_value),
                "vjp": _Body(
                    _vjp, ("x", "weight", "g"), ("eps", "length"), ("x", "weight", "bias"), odd=_odd_vjp
                ),
            },
        ),
    },
    row="axis",
)


def layer_norm(x, weight=1.0, bias=0.0, *, eps=1e-05, axis=-1, out=None):
    """A row shifted to mean 0 and scaled to variance 1, then weighted and shifted element by element.

        layer_norm = bias + weight*(x - RowSum(x)/length)/sqrt(eps + RowSum((x -
                     RowSum(x)/length)**2)/length)

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts; 1-D aligns with axis; default 1.0.
    bias: learnable array; broadcasts; 1-D aligns with axis; default 0.0.
    eps: number, 0 <= eps; default 1e-05.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight, bias promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. L. Ba, J. R. Kiros, G. Hinton, Layer Normalization, 2016, arXiv:1607.06450
    """
    return _evaluate(_SPEC, "layer_norm", (x, weight, bias, eps), "value", axis, out)


def layer_norm_vjp(g, x, weight=1.0, bias=0.0, *, eps=1e-05, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of layer_norm, given the cotangent g of its result.

    layer_norm: A row shifted to mean 0 and scaled to variance 1, then weighted and shifted element by
    element.

        layer_norm = bias + weight*(x - RowSum(x)/length)/sqrt(eps + RowSum((x -
                     RowSum(x)/length)**2)/length)

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    weight: learnable array; broadcasts; 1-D aligns with axis; default 1.0.
    bias: learnable array; broadcasts; 1-D aligns with axis; default 0.0.
    eps: number, 0 <= eps; default 1e-05.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, weight, bias, each of its input's shape. The result
    has the dtype to which the floating x, weight, bias promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. L. Ba, J. R. Kiros, G. Hinton, Layer Normalization, 2016, arXiv:1607.06450
    """
    return _cotangents(_SPEC, "layer_norm_vjp", g, (x, weight, bias, eps), axis, None, wrt, out)
