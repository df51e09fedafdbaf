# Made by symdl 0.1.0 from cosine_similarity with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     cosine_similarity = Piecewise((1/root(RowSum(x1**2), 2), eps < root(RowSum(x1**2), 2)), (1/eps,
#                         True))*Piecewise((1/root(RowSum(x2**2), 2), eps < root(RowSum(x2**2), 2)),
#                         (1/eps, True))*RowSum(x1*x2)
"""Cosine of the angle between two rows; a norm below eps counts as eps."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _where, _wide
from ._runtime import _cotangents, _evaluate

__all__ = ["cosine_similarity", "cosine_similarity_vjp"]


def _value_extreme(x1, x2, eps):
    """_value for rows whose sums would leave the numbers."""
    t1 = float(np.divide(1.0, eps))
    t2 = float(np.divide(1.0, float(np.maximum(t1, -t1))))
    t3 = float(np.maximum(eps, -eps))
    largest = _row_max(np.absolute(x1))
    t4 = np.maximum(np.maximum(_wide(largest), t2), t3)
    largest_2 = _row_max(np.absolute(x2))
    t5 = np.maximum(np.maximum(_wide(largest_2), t2), t3)
    t6 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t6 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t6)
    t6 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t6)
    t6 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t6)
    t6 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t6 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t6)
    t6 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t6)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t6)
    t7 = np.where(t5 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t7 = np.where(t5 < 7.52316384526264e-37, 1.152921504606847e+18, t7)
    t7 = np.where(t5 >= 2.3485425827738332e+108, 7.52316384526264e-37, t7)
    t7 = np.where(t5 < 4.257959840008151e-109, 1.329227995784916e+36, t7)
    t7 = np.where(t5 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t7 = np.where(t5 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t7 = np.where(t5 >= 7.33155940312959e+252, 5.659799424266695e-73, t7)
    t5 = np.where(t5 < 1.3639663065038175e-253, 1.7668470647783843e+72, t7)
    t8 = t4 * t4
    t9 = _narrow(t8 * t8, x1)
    t10 = x1 * t9
    t11 = t5 * t5
    t12 = _narrow(t11 * t11, x1)
    t13 = x2 * t12
    t14 = 1.0 / t4
    t15 = 1.0 / t5
    total = _row_sum(t10 * t10)
    sqrt = np.sqrt(total)
    t16 = eps * t4 * t4 * t4 * t4 >= sqrt
    total_2 = _row_sum(t13 * t13)
    sqrt_2 = np.sqrt(total_2)
    t17 = eps * t5 * t5 * t5 * t5 >= sqrt_2
    total_3 = _row_sum(t10 * t13)
    t15 = np.where(t17, t1 * t15 * t15 * t15 * t15, 1.0 / sqrt_2)
    return _narrow(np.where(t16, t1 * t14 * t14 * t14 * t14, 1.0 / sqrt) * t15 * total_3, x1)


def _value(x1, x2, eps):
    t1 = float(np.divide(1.0, eps))
    total = _row_sum(x1 * x1)
    sqrt = np.sqrt(total)
    total_2 = _row_sum(x2 * x2)
    sqrt_2 = np.sqrt(total_2)
    total_3 = _row_sum(x1 * x2)
    t2 = np.where(eps >= sqrt, t1, 1.0 / sqrt) * np.where(eps >= sqrt_2, t1, 1.0 / sqrt_2)
    value = _narrow(t2 * total_3, x1)
    t3 = (np.maximum(sqrt, eps) >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t3 = t3 & (np.maximum(sqrt_2, eps) >= 6.223015277861142e-61)
    t4 = np.maximum(total_3, -total_3) <= 2.5822498780869086e+120
    ordinary = t3 & (sqrt_2 <= 1.6069380442589903e+60) & t4
    return _by_rows(ordinary, _value_extreme, (value,), x1, x2, eps)[0]


def _value_in_doubles(x1, x2, eps):
    t1 = float(np.divide(1.0, eps))
    total = np.add.reduce(x1 * x1, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    total_2 = np.add.reduce(x2 * x2, axis=-1, keepdims=True)
    sqrt_2 = np.sqrt(total_2)
    total_3 = np.add.reduce(x1 * x2, axis=-1, keepdims=True)
    t2 = _where(eps >= sqrt, t1, 1.0 / sqrt) * _where(eps >= sqrt_2, t1, 1.0 / sqrt_2)
    return t2 * total_3


def _vjp_extreme(x1, x2, g, eps):
    """_vjp for rows whose sums would leave the numbers."""
    t1 = float(np.divide(1.0, eps))
    t2 = float(np.divide(1.0, float(np.maximum(t1, -t1))))
    t3 = float(np.maximum(eps, -eps))
    largest = _row_max(np.absolute(x1))
    t4 = np.maximum(np.maximum(_wide(largest), t2), t3)
    largest_2 = _row_max(np.absolute(x2))
    t5 = np.maximum(np.maximum(_wide(largest_2), t2), t3)
    t6 = _wide(g)
    t7 = np.maximum(t6, -t6)
    t8 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
    t9 = np.where(t5 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t9 = np.where(t5 < 7.52316384526264e-37, 1.152921504606847e+18, t9)
    t9 = np.where(t5 >= 2.3485425827738332e+108, 7.52316384526264e-37, t9)
    t9 = np.where(t5 < 4.257959840008151e-109, 1.329227995784916e+36, t9)
    t9 = np.where(t5 >= 4.149515568880993e+180, 6.525304467998525e-55, t9)
    t9 = np.where(t5 < 2.409919865102884e-181, 1.532495540865889e+54, t9)
    t9 = np.where(t5 >= 7.33155940312959e+252, 5.659799424266695e-73, t9)
    t5 = np.where(t5 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t10 = np.where(t7 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t10 = np.where(t7 < 7.52316384526264e-37, 1.152921504606847e+18, t10)
    t10 = np.where(t7 >= 2.3485425827738332e+108, 7.52316384526264e-37, t10)
    t10 = np.where(t7 < 4.257959840008151e-109, 1.329227995784916e+36, t10)
    t10 = np.where(t7 >= 4.149515568880993e+180, 6.525304467998525e-55, t10)
    t10 = np.where(t7 < 2.409919865102884e-181, 1.532495540865889e+54, t10)
    t10 = np.where(t7 >= 7.33155940312959e+252, 5.659799424266695e-73, t10)
    t7 = np.where(t7 < 1.3639663065038175e-253, 1.7668470647783843e+72, t10)
    t11 = t4 * t4
    t12 = _narrow(t11 * t11, x1)
    t13 = x1 * t12
    t14 = t5 * t5
    t15 = _narrow(t14 * t14, x1)
    t16 = x2 * t15
    t17 = t7 * t7
    t6 = t6 * (t17 * t17)
    t18 = 1.0 / t4
    t19 = 1.0 / t5
    total = _row_sum(t16 * t16)
    sqrt = np.sqrt(total)
    t20 = eps * t5 * t5 * t5 * t5 >= sqrt
    t19 = np.where(t20, t1 * t19 * t19 * t19 * t19, 1.0 / sqrt)
    total_2 = _row_sum(t13 * t13)
    sqrt_2 = np.sqrt(total_2)
    t21 = eps * t4 * t4 * t4 * t4 >= sqrt_2
    total_3 = _row_sum(t13 * t16)
    t22 = 2.0 * t6
    t23 = np.where(t21, 0.0, np.where(total_2 == 0.0, 0.0, -(0.5 / (total_2 * sqrt_2))))
    t24 = _narrow(t22 * t19 * t23 * total_3, x1)
    t18 = np.where(t21, t1 * t18 * t18 * t18 * t18, 1.0 / sqrt_2)
    t25 = _narrow(t6 * t18 * t19, x1)
    t26 = _narrow(t4 / t7, x1)
    d_x1 = (t24 * t13 + t25 * t16) * t26 * t26 * t26 * t26
    t22 = t22 * t18 * np.where(t20, 0.0, np.where(total == 0.0, 0.0, -(0.5 / (total * sqrt))))
    t27 = _narrow(t22 * total_3, x1)
    t28 = _narrow(t5 / t7, x1)
    d_x2 = (t25 * t13 + t27 * t16) * t28 * t28 * t28 * t28
    return d_x1, d_x2


def _vjp(x1, x2, g, eps):
    t1 = float(np.divide(1.0, eps))
    total = _row_sum(x2 * x2)
    sqrt = np.sqrt(total)
    t2 = eps >= sqrt
    t3 = np.where(t2, t1, 1.0 / sqrt)
    total_2 = _row_sum(x1 * x1)
    sqrt_2 = np.sqrt(total_2)
    t4 = eps >= sqrt_2
    total_3 = _row_sum(x1 * x2)
    t5 = _wide(g)
    t6 = 2.0 * t5
    t7 = np.where(t4, 0.0, np.where(total_2 == 0.0, 0.0, -(0.5 / (total_2 * sqrt_2))))
    t8 = _narrow(t6 * t3 * t7 * total_3, x1)
    t9 = np.where(t4, t1, 1.0 / sqrt_2)
    t10 = _narrow(t5 * t9 * t3, x1)
    d_x1 = t8 * x1 + t10 * x2
    t6 = t6 * t9 * np.where(t2, 0.0, np.where(total == 0.0, 0.0, -(0.5 / (total * sqrt))))
    t11 = _narrow(t6 * total_3, x1)
    d_x2 = t10 * x1 + t11 * x2
    t12 = (np.maximum(sqrt, eps) >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t12 = t12 & (np.maximum(sqrt_2, eps) >= 6.223015277861142e-61)
    t13 = np.maximum(total_3, -total_3) <= 2.5822498780869086e+120
    t12 = t12 & (sqrt_2 <= 1.6069380442589903e+60) & t13
    ordinary = t12 & (np.maximum(t5, -t5) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_extreme, (d_x1, d_x2), x1, x2, g, eps)


def _vjp_in_doubles(x1, x2, g, eps):
    t1 = float(np.divide(1.0, eps))
    total = np.add.reduce(x2 * x2, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    t2 = eps >= sqrt
    t3 = _where(t2, t1, 1.0 / sqrt)
    total_2 = np.add.reduce(x1 * x1, axis=-1, keepdims=True)
    sqrt_2 = np.sqrt(total_2)
    t4 = eps >= sqrt_2
    total_3 = np.add.reduce(x1 * x2, axis=-1, keepdims=True)
    t5 = 2.0 * g
    t6 = t5 * t3 * _where(t4, 0.0, _where(total_2 == 0.0, 0.0, -(0.5 / (total_2 * sqrt_2))))
    t6 = t6 * total_3
    t7 = _where(t4, t1, 1.0 / sqrt_2)
    t3 = g * t7 * t3
    d_x1 = t6 * x1 + t3 * x2
    t5 = t5 * t7 * _where(t2, 0.0, _where(total == 0.0, 0.0, -(0.5 / (total * sqrt))))
    t5 = t5 * total_3
    d_x2 = t3 * x1 + t5 * x2
    return d_x1, d_x2


_SPEC = _Function(
    name="cosine_similarity",
    arguments=(
        _Argument("x1", "elem"),
        _Argument("x2", "elem"),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("x1", "x2"), ("eps",), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(_vjp, ("x1", "x2", "g"), ("eps",), ("x1", "x2"), doubles=_vjp_in_doubles),
            },
        ),
    },
    row="axis",
)


def cosine_similarity(x1, x2, *, eps=1e-08, axis=-1, out=None):
    """Cosine of the angle between two rows; a norm below eps counts as eps.

        cosine_similarity = Piecewise((1/root(RowSum(x1**2), 2), eps < root(RowSum(x1**2), 2)), (1/eps,
                            True))*Piecewise((1/root(RowSum(x2**2), 2), eps < root(RowSum(x2**2), 2)),
                            (1/eps, True))*RowSum(x1*x2)

    x1: array; broadcasts with the others.
    x2: array; broadcasts with the others.
    eps: number, 0 <= eps; default 1e-08.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns one number a row: the broadcast shape without axis; a scalar for one row. The result has the
    dtype to which the floating x1, x2 promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: G. Salton, A. Wong, C. S. Yang, A Vector Space Model for Automatic Indexing, CACM 18,
    1975, doi:10.1145/361219.361220
    """
    return _evaluate(_SPEC, "cosine_similarity", (x1, x2, eps), "value", axis, out)


def cosine_similarity_vjp(g, x1, x2, *, eps=1e-08, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of cosine_similarity, given the cotangent g of its result.

    cosine_similarity: Cosine of the angle between two rows; a norm below eps counts as eps.

        cosine_similarity = Piecewise((1/root(RowSum(x1**2), 2), eps < root(RowSum(x1**2), 2)), (1/eps,
                            True))*Piecewise((1/root(RowSum(x2**2), 2), eps < root(RowSum(x2**2), 2)),
                            (1/eps, True))*RowSum(x1*x2)

    g: the cotangent of the result, of its shape.
    x1: array; broadcasts with the others.
    x2: array; broadcasts with the others.
    eps: number, 0 <= eps; default 1e-08.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x1, x2, each of its input's shape. The result has the
    dtype to which the floating x1, x2 promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: G. Salton, A. Wong, C. S. Yang, A Vector Space Model for Automatic Indexing, CACM 18,
    1975, doi:10.1145/361219.361220
    """
    return _cotangents(_SPEC, "cosine_similarity_vjp", g, (x1, x2, eps), axis, None, wrt, out)
