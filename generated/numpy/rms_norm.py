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
    t5 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t4)
    t6 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t5)
    t7 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t6)
    t8 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t9 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t10 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t9)
    t11 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t10)
    t12 = _wide(largest_2)
    t13 = np.where(t12 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t14 = np.where(t12 < 7.52316384526264e-37, 1.152921504606847e+18, t13)
    t15 = np.where(t12 >= 2.3485425827738332e+108, 7.52316384526264e-37, t14)
    t16 = np.where(t12 < 4.257959840008151e-109, 1.329227995784916e+36, t15)
    t17 = np.where(t12 >= 4.149515568880993e+180, 6.525304467998525e-55, t16)
    t18 = np.where(t12 < 2.409919865102884e-181, 1.532495540865889e+54, t17)
    t19 = np.where(t12 >= 7.33155940312959e+252, 5.659799424266695e-73, t18)
    t20 = np.where(t12 < 1.3639663065038175e-253, 1.7668470647783843e+72, t19)
    t21 = t11 * t11
    t22 = _narrow(t21 * t21, x)
    t23 = x * t22
    t24 = t20 * t20
    t25 = _narrow(t24 * t24, x)
    total = _row_sum(t23 * t23)
    t26 = _narrow(np.sqrt(total / t2 + eps * t21 * t21 * t21 * t21), x)
    t27 = _narrow(1.0 / t20, x)
    return weight * t25 * t23 / t26 * t27 * t27 * t27 * t27


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
    t5 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t4)
    t6 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t5)
    t7 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t6)
    t8 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t9 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t10 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t9)
    t11 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t10)
    t12 = _wide(largest_2)
    t13 = np.where(t12 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t14 = np.where(t12 < 7.52316384526264e-37, 1.152921504606847e+18, t13)
    t15 = np.where(t12 >= 2.3485425827738332e+108, 7.52316384526264e-37, t14)
    t16 = np.where(t12 < 4.257959840008151e-109, 1.329227995784916e+36, t15)
    t17 = np.where(t12 >= 4.149515568880993e+180, 6.525304467998525e-55, t16)
    t18 = np.where(t12 < 2.409919865102884e-181, 1.532495540865889e+54, t17)
    t19 = np.where(t12 >= 7.33155940312959e+252, 5.659799424266695e-73, t18)
    t20 = np.where(t12 < 1.3639663065038175e-253, 1.7668470647783843e+72, t19)
    t21 = _wide(largest_3)
    t22 = np.where(t21 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t23 = np.where(t21 < 7.52316384526264e-37, 1.152921504606847e+18, t22)
    t24 = np.where(t21 >= 2.3485425827738332e+108, 7.52316384526264e-37, t23)
    t25 = np.where(t21 < 4.257959840008151e-109, 1.329227995784916e+36, t24)
    t26 = np.where(t21 >= 4.149515568880993e+180, 6.525304467998525e-55, t25)
    t27 = np.where(t21 < 2.409919865102884e-181, 1.532495540865889e+54, t26)
    t28 = np.where(t21 >= 7.33155940312959e+252, 5.659799424266695e-73, t27)
    t29 = np.where(t21 < 1.3639663065038175e-253, 1.7668470647783843e+72, t28)
    t30 = t11 * t11
    t31 = _narrow(t30 * t30, x)
    t32 = x * t31
    t33 = t20 * t20
    t34 = _narrow(t33 * t33, x)
    t35 = t29 * t29
    t36 = _narrow(t35 * t35, x)
    t37 = g * t36
    total = _row_sum(t32 * t32)
    t38 = total / t2 + eps * t30 * t30 * t30 * t30
    sqrt = np.sqrt(t38)
    t39 = _narrow(sqrt, x)
    t40 = t37 * (weight * t34)
    total_2 = _row_sum(t40 * t32)
    t41 = _narrow(total_2 / t2, x)
    t42 = _narrow(t38 * sqrt, x)
    t43 = _narrow(t11 / t29 / t20, x)
    d_x = (t40 / t39 - t41 * t32 / t42) * t43 * t43 * t43 * t43
    t44 = _narrow(1.0 / t29, x)
    d_weight = t37 * t32 / t39 * t44 * t44 * t44 * t44
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
    t5 = t2 * sqrt
    d_x = t3 / sqrt - t4 * x / t5
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
