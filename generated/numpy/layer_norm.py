# Made by symdl 0.1.0 from layer_norm with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     layer_norm = bias + weight*(x - RowSum(x)/length)/sqrt(eps + RowSum((x -
#                  RowSum(x)/length)**2)/length)
"""A row shifted to mean 0 and scaled to variance 1, then weighted and shifted element by element."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_max, _row_moments, _row_sum
from ._numeric import _by_rows, _narrow, _pick, _spread, _wide
from ._runtime import _cotangents, _evaluate

__all__ = ["layer_norm", "layer_norm_vjp"]


def _value_extreme(x, weight, bias, eps):
    """_value for rows whose sums would leave the numbers."""
    t1 = float(np.sqrt(float(np.maximum(eps, -eps)))) * 6.223015277861142e-61
    largest = _row_max(np.absolute(x))
    t2 = np.maximum(_wide(largest), t1)
    largest_2 = _row_max(np.absolute(weight))
    largest_3 = _row_max(np.absolute(bias))
    t3 = np.maximum(_wide(largest_2), _wide(largest_3))
    t4 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t4 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t4)
    t4 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t4)
    t4 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t4)
    t4 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t4)
    t4 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t4)
    t4 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t4)
    t2 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t4)
    t5 = np.where(t3 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t5 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t5)
    t5 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t5)
    t5 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t5 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t5)
    t5 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t5)
    t5 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t5)
    t3 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t5)
    t2 = t2 * t2
    t6 = _narrow(t2 * t2, x)
    t7 = x * t6
    t8 = t3 * t3
    t9 = _narrow(t8 * t8, x)
    first = _pick(t7, 0)
    t10 = _wide(first)
    t11 = _wide(t7) - t10
    mean, variance = _row_moments(t11)
    t12 = _narrow(np.sqrt(variance + eps * t2 * t2 * t2 * t2), x)
    t13 = _narrow(1.0 / t3, x)
    return (bias * t9 + weight * t9 * _narrow(t11 - mean, x) / t12) * t13 * t13 * t13 * t13


def _value(x, weight, bias, eps):
    first = _pick(x, 0)
    t1 = _wide(first)
    t2 = _wide(x) - t1
    mean, variance = _row_moments(t2)
    sqrt = np.sqrt(variance + eps)
    t3 = _narrow(sqrt, x)
    value = bias + weight * _narrow(t2 - mean, x) / t3
    ordinary = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    return _by_rows(ordinary, _value_extreme, (value,), x, weight, bias, eps)[0]


def _value_in_doubles(x, weight, bias, eps):
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


def _vjp_extreme(x, weight, g, eps, length):
    """_vjp for rows whose sums would leave the numbers."""
    t1 = float(np.sqrt(float(np.maximum(eps, -eps)))) * 6.223015277861142e-61
    t2 = float(length)
    largest = _row_max(np.absolute(x))
    t3 = np.maximum(_wide(largest), t1)
    largest_2 = _row_max(np.absolute(weight))
    largest_3 = _row_max(np.absolute(g))
    t4 = np.where(t3 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t4 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t4)
    t4 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t4)
    t4 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t4)
    t4 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t4)
    t4 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t4)
    t4 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t4)
    t3 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t4)
    t5 = _wide(largest_2)
    t6 = np.where(t5 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t6 = np.where(t5 < 7.52316384526264e-37, 1.152921504606847e+18, t6)
    t6 = np.where(t5 >= 2.3485425827738332e+108, 7.52316384526264e-37, t6)
    t6 = np.where(t5 < 4.257959840008151e-109, 1.329227995784916e+36, t6)
    t6 = np.where(t5 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t6 = np.where(t5 < 2.409919865102884e-181, 1.532495540865889e+54, t6)
    t6 = np.where(t5 >= 7.33155940312959e+252, 5.659799424266695e-73, t6)
    t5 = np.where(t5 < 1.3639663065038175e-253, 1.7668470647783843e+72, t6)
    t7 = _wide(largest_3)
    t8 = np.where(t7 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t7 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t7 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t7 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t7 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t7 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t7 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t7 = np.where(t7 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
    t9 = t3 * t3
    t10 = _narrow(t9 * t9, x)
    t11 = x * t10
    t12 = t5 * t5
    t13 = _narrow(t12 * t12, x)
    t14 = t7 * t7
    t15 = _narrow(t14 * t14, x)
    t16 = g * t15
    first = _pick(t11, 0)
    t17 = _wide(first)
    t18 = _wide(t11) - t17
    mean, variance = _row_moments(t18)
    t9 = variance + eps * t9 * t9 * t9 * t9
    sqrt = np.sqrt(t9)
    t19 = _narrow(sqrt, x)
    t20 = t16 * (weight * t13)
    total = _row_sum(t20)
    t21 = total / t2 / sqrt
    t22 = _narrow(t18 - mean, x)
    total_2 = _row_sum(t20 * t22)
    t23 = _narrow(total_2 / t2, x)
    t24 = _narrow(t9 * sqrt, x)
    t25 = _narrow(t3 / t7 / t5, x)
    d_x = _narrow(_wide(t20 / t19 - t23 * t22 / t24) - t21, x) * t25 * t25 * t25 * t25
    t26 = _narrow(1.0 / t7, x)
    d_weight = t16 * t22 / t19 * t26 * t26 * t26 * t26
    bias = t16 * t26 * t26 * t26 * t26
    return d_x, d_weight, bias


def _vjp(x, weight, g, eps, length):
    t1 = float(length)
    first = _pick(x, 0)
    t2 = _wide(first)
    t3 = _wide(x) - t2
    mean, variance = _row_moments(t3)
    t4 = variance + eps
    sqrt = np.sqrt(t4)
    t5 = _narrow(sqrt, x)
    t6 = g * weight
    total = _row_sum(t6)
    t7 = total / t1 / sqrt
    t8 = _narrow(t3 - mean, x)
    total_2 = _row_sum(t6 * t8)
    t9 = _narrow(total_2 / t1, x)
    t10 = _narrow(t4 * sqrt, x)
    d_x = _narrow(_wide(t6 / t5 - t9 * t8 / t10) - t7, x)
    d_weight = g * t8 / t5
    t11 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t11 = t11 & (np.maximum(total, -total) <= 2.5822498780869086e+120)
    ordinary = t11 & (np.maximum(total_2, -total_2) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_extreme, (d_x, d_weight, g), x, weight, g, eps, length)


def _vjp_in_doubles(x, weight, g, eps, length):
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
                "value": _Body(
                    _value, ("x", "weight", "bias"), ("eps",), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(
                    _vjp,
                    ("x", "weight", "g"),
                    ("eps", "length"),
                    ("x", "weight", "bias"),
                    doubles=_vjp_in_doubles,
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
