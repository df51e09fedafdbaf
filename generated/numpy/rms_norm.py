# Made by symdl 0.1.0 from rms_norm with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)
"""A row divided by the root of its mean square, then weighted element by element."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _wide
from ._runtime import _cotangents, _evaluate

__all__ = ["rms_norm", "rms_norm_vjp"]


def _value_extreme(x, weight, eps, length):
    """_value for rows whose sums would leave the numbers."""
    t1 = float(np.sqrt(float(np.maximum(eps, -eps)))) * 6.223015277861142e-61
    t2 = float(length)
    largest = _row_max(np.absolute(x))
    t3 = np.maximum(_wide(largest), t1)
    largest_2 = _row_max(np.absolute(weight))
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
    t3 = t3 * t3
    t7 = _narrow(t3 * t3, x)
    t8 = x * t7
    t9 = t5 * t5
    t10 = _narrow(t9 * t9, x)
    total = _row_sum(t8 * t8)
    t11 = _narrow(np.sqrt(total / t2 + eps * t3 * t3 * t3 * t3), x)
    t12 = _narrow(1.0 / t5, x)
    return weight * t10 * t8 / t11 * t12 * t12 * t12 * t12


def _value(x, weight, eps, length):
    t1 = float(length)
    total = _row_sum(x * x)
    sqrt = np.sqrt(total / t1 + eps)
    t2 = _narrow(sqrt, x)
    value = weight * x / t2
    ordinary = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    return _by_rows(ordinary, _value_extreme, (value,), x, weight, eps, length)[0]


def _value_in_doubles(x, weight, eps, length):
    t1 = float(length)
    total = np.add.reduce(x * x, axis=-1, keepdims=True)
    sqrt = np.sqrt(total / t1 + eps)
    return weight * x / sqrt


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
    total = _row_sum(t11 * t11)
    t9 = total / t2 + eps * t9 * t9 * t9 * t9
    sqrt = np.sqrt(t9)
    t17 = _narrow(sqrt, x)
    t18 = t16 * (weight * t13)
    total_2 = _row_sum(t18 * t11)
    t19 = _narrow(total_2 / t2, x)
    t20 = _narrow(t9 * sqrt, x)
    t21 = _narrow(t3 / t7 / t5, x)
    d_x = (t18 / t17 - t19 * t11 / t20) * t21 * t21 * t21 * t21
    t22 = _narrow(1.0 / t7, x)
    d_weight = t16 * t11 / t17 * t22 * t22 * t22 * t22
    return d_x, d_weight


def _vjp(x, weight, g, eps, length):
    t1 = float(length)
    total = _row_sum(x * x)
    t2 = total / t1 + eps
    sqrt = np.sqrt(t2)
    t3 = _narrow(sqrt, x)
    t4 = g * weight
    total_2 = _row_sum(t4 * x)
    t5 = _narrow(total_2 / t1, x)
    t6 = _narrow(t2 * sqrt, x)
    d_x = t4 / t3 - t5 * x / t6
    d_weight = g * x / t3
    t7 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    ordinary = t7 & (np.maximum(total_2, -total_2) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_extreme, (d_x, d_weight), x, weight, g, eps, length)


def _vjp_in_doubles(x, weight, g, eps, length):
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
                "value": _Body(
                    _value, ("x", "weight"), ("eps", "length"), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(
                    _vjp, ("x", "weight", "g"), ("eps", "length"), ("x", "weight"), doubles=_vjp_in_doubles
                ),
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
