# Made by symdl 0.1.0 from cosine_embedding_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
#                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
#                             4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
#                             Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
#                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
#                             4951760157141521/4951760157141521099596496896)), margin -
#                             RowSum(input1*input2)/sqrt((RowSum(input1**2) +
#                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
#                             4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
#                             Eq(target, -1)
#                             0  otherwise
"""Draws two rows to one direction where target is 1, and apart to a cosine below the margin where it
is -1."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _where, _wide
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["cosine_embedding_loss", "cosine_embedding_loss_vjp", "cosine_embedding_loss_value_and_grad"]


def _value_extreme(input1, input2, target, margin):
    """_value for rows whose sums would leave the numbers."""
    t1 = 1e-06 * 6.223015277861142e-61
    largest = _row_max(np.absolute(input1))
    t2 = np.maximum(_wide(largest), t1)
    largest_2 = _row_max(np.absolute(input2))
    t3 = np.maximum(_wide(largest_2), t1)
    t4 = _wide(target)
    t5 = np.maximum(np.maximum(np.maximum(t4, -t4), 1.0), 1.0)
    t6 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t6 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t6)
    t6 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t6)
    t6 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t6)
    t6 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t6 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t6)
    t6 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t6)
    t2 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t6)
    t7 = np.where(t3 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t7 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t7)
    t7 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t7)
    t7 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t7)
    t7 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t7 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t7 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t7)
    t3 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t7)
    t8 = np.where(t5 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t5 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t5 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t5 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t5 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t5 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t5 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t5 = np.where(t5 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
    t2 = t2 * t2
    t9 = _narrow(t2 * t2, input1)
    t10 = input1 * t9
    t3 = t3 * t3
    t11 = _narrow(t3 * t3, input1)
    t12 = input2 * t11
    t13 = t5 * t5
    t4 = t4 * (t13 * t13)
    total = _row_sum(t10 * t12)
    total_2 = _row_sum(t10 * t10)
    total_3 = _row_sum(t12 * t12)
    t2 = total_2 + 1e-12 * t2 * t2 * t2 * t2
    t2 = total / np.sqrt(t2 * (total_3 + 1e-12 * t3 * t3 * t3 * t3))
    t14 = np.where(margin - t2 > 0.0, 0.0, t2 - margin)
    t14 = np.where(-t5 * t5 * t5 * t5 == t4, t14, 0.0)
    return _narrow(np.where(t13 * t5 * t5 == t4, 1.0 - t2, t14), input1)


def _value(input1, input2, target, margin):
    total = _row_sum(input1 * input2)
    total_2 = _row_sum(input1 * input1)
    total_3 = _row_sum(input2 * input2)
    sqrt = np.sqrt((total_2 + 1e-12) * (total_3 + 1e-12))
    t1 = total / sqrt
    t2 = _wide(target)
    t3 = np.where(t2 == -1.0, np.where(margin - t1 > 0.0, 0.0, t1 - margin), 0.0)
    value = _narrow(np.where(t2 == 1.0, 1.0 - t1, t3), input1)
    t4 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t4 = t4 & (np.maximum(total, -total) <= 2.5822498780869086e+120)
    t4 = t4 & (total_2 <= 2.5822498780869086e+120) & (total_3 <= 2.5822498780869086e+120)
    ordinary = t4 & (np.maximum(t2, -t2) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _value_extreme, (value,), input1, input2, target, margin)[0]


def _value_in_doubles(input1, input2, target, margin):
    total = np.add.reduce(input1 * input2, axis=-1, keepdims=True)
    total_2 = np.add.reduce(input1 * input1, axis=-1, keepdims=True)
    total_3 = np.add.reduce(input2 * input2, axis=-1, keepdims=True)
    t1 = total / np.sqrt((total_2 + 1e-12) * (total_3 + 1e-12))
    t2 = _where(target == -1.0, _where(margin - t1 > 0.0, 0.0, t1 - margin), 0.0)
    return _where(target == 1.0, 1.0 - t1, t2)


def _vjp_extreme(input1, input2, target, g, margin):
    """_vjp for rows whose sums would leave the numbers."""
    t1 = 1e-06 * 6.223015277861142e-61
    t2 = 7.071067811865475e-07 * 6.223015277861142e-61
    largest = _row_max(np.absolute(input1))
    t3 = np.maximum(np.maximum(_wide(largest), t1), t2)
    largest_2 = _row_max(np.absolute(input2))
    t4 = np.maximum(np.maximum(_wide(largest_2), t1), t2)
    t5 = _wide(target)
    t6 = np.maximum(np.maximum(np.maximum(t5, -t5), 1.0), 1.0)
    t7 = _wide(g)
    t8 = np.maximum(t7, -t7)
    t9 = np.where(t3 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t9 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t9)
    t9 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t9)
    t9 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t9)
    t9 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t9)
    t9 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t9)
    t9 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t9)
    t3 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t10 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t10 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t10)
    t10 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t10)
    t10 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t10)
    t10 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t10)
    t10 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t10)
    t10 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t10)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t10)
    t11 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t11 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t11)
    t11 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t11)
    t11 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t11)
    t11 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t11)
    t11 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t11)
    t11 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t11)
    t6 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t11)
    t12 = np.where(t8 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t12 = np.where(t8 < 7.52316384526264e-37, 1.152921504606847e+18, t12)
    t12 = np.where(t8 >= 2.3485425827738332e+108, 7.52316384526264e-37, t12)
    t12 = np.where(t8 < 4.257959840008151e-109, 1.329227995784916e+36, t12)
    t12 = np.where(t8 >= 4.149515568880993e+180, 6.525304467998525e-55, t12)
    t12 = np.where(t8 < 2.409919865102884e-181, 1.532495540865889e+54, t12)
    t12 = np.where(t8 >= 7.33155940312959e+252, 5.659799424266695e-73, t12)
    t8 = np.where(t8 < 1.3639663065038175e-253, 1.7668470647783843e+72, t12)
    t13 = t3 * t3
    t14 = _narrow(t13 * t13, input1)
    t15 = input1 * t14
    t16 = t4 * t4
    t17 = _narrow(t16 * t16, input1)
    t18 = input2 * t17
    t19 = t6 * t6
    t5 = t5 * (t19 * t19)
    t20 = t8 * t8
    t7 = t7 * (t20 * t20)
    t21 = _narrow(t7, input1)
    total = _row_sum(t18 * t18)
    total_2 = _row_sum(t15 * t18)
    total_3 = _row_sum(t15 * t15)
    t22 = total_3 + 1e-12 * t13 * t13 * t13 * t13
    t23 = total + 1e-12 * t16 * t16 * t16 * t16
    sqrt = np.sqrt(t22 * t23)
    t24 = _narrow(sqrt, input1)
    t7 = 2.0 * t7
    t16 = t7 * ((2.0 * (-5e-13 * t16 * t16 * t16 * t16) - total) / 2.0) * total_2
    t25 = _narrow(t16, input1)
    t26 = _narrow(sqrt * t22 * t23, input1)
    t27 = t25 * t15 / t26
    t28 = t21 * t18 / t24
    t29 = margin - total_2 / sqrt > 0.0
    t30 = -t6 * t6 * t6 * t6 == t5
    t31 = t19 * t6 * t6 == t5
    t32 = _narrow(t3 / t8, input1)
    t27 = _where(t31, -t27 - t28, _where(t30, _where(t29, 0.0, t27 + t28), 0.0)) * t32 * t32
    d_input1 = t27 * t32 * t32
    t15 = t21 * t15 / t24
    t7 = t7 * ((2.0 * (-5e-13 * t13 * t13 * t13 * t13) - total_3) / 2.0) * total_2
    t33 = _narrow(t7, input1)
    t18 = t33 * t18 / t26
    t34 = _narrow(t4 / t8, input1)
    t15 = _where(t31, -t15 - t18, _where(t30, _where(t29, 0.0, t15 + t18), 0.0)) * t34 * t34
    d_input2 = t15 * t34 * t34
    return d_input1, d_input2


def _vjp(input1, input2, target, g, margin):
    total = _row_sum(input2 * input2)
    total_2 = _row_sum(input1 * input2)
    total_3 = _row_sum(input1 * input1)
    t1 = total_3 + 1e-12
    t2 = total + 1e-12
    sqrt = np.sqrt(t1 * t2)
    t3 = _narrow(sqrt, input1)
    t4 = _wide(g)
    t5 = 2.0 * t4
    t6 = _narrow(t5 * (-(0.5 * total) - 5e-13) * total_2, input1)
    t7 = _narrow(sqrt * t1 * t2, input1)
    t8 = t6 * input1 / t7
    t9 = g * input2 / t3
    t10 = margin - total_2 / sqrt > 0.0
    t11 = _wide(target)
    t12 = t11 == -1.0
    t13 = t11 == 1.0
    d_input1 = _where(t13, -t8 - t9, _where(t12, _where(t10, 0.0, t8 + t9), 0.0))
    t14 = g * input1 / t3
    t15 = _narrow(t5 * (-(0.5 * total_3) - 5e-13) * total_2, input1)
    t16 = t15 * input2 / t7
    d_input2 = _where(t13, -t14 - t16, _where(t12, _where(t10, 0.0, t14 + t16), 0.0))
    t17 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t18 = np.maximum(total_2, -total_2) <= 2.5822498780869086e+120
    t17 = t17 & (total <= 2.5822498780869086e+120) & t18
    t19 = np.maximum(t11, -t11) <= 2.5822498780869086e+120
    t17 = t17 & (total_3 <= 2.5822498780869086e+120) & t19
    ordinary = t17 & (np.maximum(t4, -t4) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_extreme, (d_input1, d_input2), input1, input2, target, g, margin)


def _vjp_in_doubles(input1, input2, target, g, margin):
    total = np.add.reduce(input2 * input2, axis=-1, keepdims=True)
    total_2 = np.add.reduce(input1 * input2, axis=-1, keepdims=True)
    total_3 = np.add.reduce(input1 * input1, axis=-1, keepdims=True)
    t1 = total_3 + 1e-12
    t2 = total + 1e-12
    sqrt = np.sqrt(t1 * t2)
    t3 = 2.0 * g
    t4 = t3 * (-(0.5 * total) - 5e-13) * total_2
    t1 = sqrt * t1 * t2
    t5 = t4 * input1 / t1
    t6 = g * input2 / sqrt
    t7 = margin - total_2 / sqrt > 0.0
    t8 = target == -1.0
    t9 = target == 1.0
    d_input1 = _where(t9, -t5 - t6, _where(t8, _where(t7, 0.0, t5 + t6), 0.0))
    t10 = g * input1 / sqrt
    t3 = t3 * (-(0.5 * total_3) - 5e-13) * total_2
    t11 = t3 * input2 / t1
    d_input2 = _where(t9, -t10 - t11, _where(t8, _where(t7, 0.0, t10 + t11), 0.0))
    return d_input1, d_input2


def _vjp_target():
    return 0.0


def _value_and_grad_extreme(input1, input2, target, g, margin):
    """_value_and_grad for rows whose sums would leave the numbers."""
    t1 = 1e-06 * 6.223015277861142e-61
    t2 = 7.071067811865475e-07 * 6.223015277861142e-61
    largest = _row_max(np.absolute(input1))
    t3 = np.maximum(np.maximum(_wide(largest), t1), t2)
    largest_2 = _row_max(np.absolute(input2))
    t4 = np.maximum(np.maximum(_wide(largest_2), t1), t2)
    t5 = _wide(target)
    t6 = np.maximum(np.maximum(np.maximum(t5, -t5), 1.0), 1.0)
    t7 = _wide(g)
    t8 = np.maximum(t7, -t7)
    t9 = np.where(t3 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t9 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t9)
    t9 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t9)
    t9 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t9)
    t9 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t9)
    t9 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t9)
    t9 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t9)
    t3 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t10 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t10 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t10)
    t10 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t10)
    t10 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t10)
    t10 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t10)
    t10 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t10)
    t10 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t10)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t10)
    t11 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t11 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t11)
    t11 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t11)
    t11 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t11)
    t11 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t11)
    t11 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t11)
    t11 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t11)
    t6 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t11)
    t12 = np.where(t8 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t12 = np.where(t8 < 7.52316384526264e-37, 1.152921504606847e+18, t12)
    t12 = np.where(t8 >= 2.3485425827738332e+108, 7.52316384526264e-37, t12)
    t12 = np.where(t8 < 4.257959840008151e-109, 1.329227995784916e+36, t12)
    t12 = np.where(t8 >= 4.149515568880993e+180, 6.525304467998525e-55, t12)
    t12 = np.where(t8 < 2.409919865102884e-181, 1.532495540865889e+54, t12)
    t12 = np.where(t8 >= 7.33155940312959e+252, 5.659799424266695e-73, t12)
    t8 = np.where(t8 < 1.3639663065038175e-253, 1.7668470647783843e+72, t12)
    t13 = t3 * t3
    t14 = _narrow(t13 * t13, input1)
    t15 = input1 * t14
    t16 = t4 * t4
    t17 = _narrow(t16 * t16, input1)
    t18 = input2 * t17
    t19 = t6 * t6
    t5 = t5 * (t19 * t19)
    t20 = t8 * t8
    t7 = t7 * (t20 * t20)
    t21 = _narrow(t7, input1)
    total = _row_sum(t15 * t18)
    total_2 = _row_sum(t15 * t15)
    t22 = total_2 + 1e-12 * t13 * t13 * t13 * t13
    total_3 = _row_sum(t18 * t18)
    t23 = total_3 + 1e-12 * t16 * t16 * t16 * t16
    sqrt = np.sqrt(t22 * t23)
    t24 = _narrow(sqrt, input1)
    t25 = total / sqrt
    t26 = margin - t25 > 0.0
    t27 = -t6 * t6 * t6 * t6 == t5
    t28 = t19 * t6 * t6 == t5
    t25 = np.where(t28, 1.0 - t25, np.where(t27, np.where(t26, 0.0, t25 - margin), 0.0))
    value = _narrow(t25, input1)
    t7 = 2.0 * t7
    t16 = t7 * ((2.0 * (-5e-13 * t16 * t16 * t16 * t16) - total_3) / 2.0) * total
    t29 = _narrow(t16, input1)
    t30 = _narrow(sqrt * t22 * t23, input1)
    t31 = t29 * t15 / t30
    t32 = t21 * t18 / t24
    t33 = _narrow(t3 / t8, input1)
    t31 = _where(t28, -t31 - t32, _where(t27, _where(t26, 0.0, t31 + t32), 0.0)) * t33 * t33
    d_input1 = t31 * t33 * t33
    t15 = t21 * t15 / t24
    t7 = t7 * ((2.0 * (-5e-13 * t13 * t13 * t13 * t13) - total_2) / 2.0) * total
    t34 = _narrow(t7, input1)
    t18 = t34 * t18 / t30
    t35 = _narrow(t4 / t8, input1)
    t15 = _where(t28, -t15 - t18, _where(t27, _where(t26, 0.0, t15 + t18), 0.0)) * t35 * t35
    d_input2 = t15 * t35 * t35
    return value, d_input1, d_input2


def _value_and_grad(input1, input2, target, g, margin):
    total = _row_sum(input1 * input2)
    total_2 = _row_sum(input1 * input1)
    t1 = total_2 + 1e-12
    total_3 = _row_sum(input2 * input2)
    t2 = total_3 + 1e-12
    sqrt = np.sqrt(t1 * t2)
    t3 = _narrow(sqrt, input1)
    t4 = total / sqrt
    t5 = margin - t4 > 0.0
    t6 = _wide(target)
    t7 = t6 == -1.0
    t8 = t6 == 1.0
    t9 = _wide(g)
    t10 = 2.0 * t9
    t11 = _narrow(t10 * (-(0.5 * total_3) - 5e-13) * total, input1)
    t12 = _narrow(sqrt * t1 * t2, input1)
    t13 = t11 * input1 / t12
    t14 = g * input2 / t3
    d_input1 = _where(t8, -t13 - t14, _where(t7, _where(t5, 0.0, t13 + t14), 0.0))
    t15 = g * input1 / t3
    t16 = _narrow(t10 * (-(0.5 * total_2) - 5e-13) * total, input1)
    t17 = t16 * input2 / t12
    d_input2 = _where(t8, -t15 - t17, _where(t7, _where(t5, 0.0, t15 + t17), 0.0))
    t4 = np.where(t8, 1.0 - t4, np.where(t7, np.where(t5, 0.0, t4 - margin), 0.0))
    value = _narrow(t4, input1)
    t18 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t18 = t18 & (np.maximum(total, -total) <= 2.5822498780869086e+120)
    t18 = t18 & (total_2 <= 2.5822498780869086e+120) & (total_3 <= 2.5822498780869086e+120)
    t18 = t18 & (np.maximum(t6, -t6) <= 2.5822498780869086e+120)
    ordinary = t18 & (np.maximum(t9, -t9) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _value_and_grad_extreme, (value, d_input1, d_input2), input1, input2, target, g, margin)


def _value_and_grad_in_doubles(input1, input2, target, g, margin):
    total = np.add.reduce(input1 * input2, axis=-1, keepdims=True)
    total_2 = np.add.reduce(input1 * input1, axis=-1, keepdims=True)
    t1 = total_2 + 1e-12
    total_3 = np.add.reduce(input2 * input2, axis=-1, keepdims=True)
    t2 = total_3 + 1e-12
    sqrt = np.sqrt(t1 * t2)
    t3 = total / sqrt
    t4 = margin - t3 > 0.0
    t5 = target == -1.0
    t6 = target == 1.0
    value = _where(t6, 1.0 - t3, _where(t5, _where(t4, 0.0, t3 - margin), 0.0))
    t7 = 2.0 * g
    t8 = t7 * (-(0.5 * total_3) - 5e-13) * total
    t1 = sqrt * t1 * t2
    t9 = t8 * input1 / t1
    t10 = g * input2 / sqrt
    d_input1 = _where(t6, -t9 - t10, _where(t5, _where(t4, 0.0, t9 + t10), 0.0))
    t11 = g * input1 / sqrt
    t7 = t7 * (-(0.5 * total_2) - 5e-13) * total
    t12 = t7 * input2 / t1
    d_input2 = _where(t6, -t11 - t12, _where(t5, _where(t4, 0.0, t11 + t12), 0.0))
    return value, d_input1, d_input2


_SPEC = _Function(
    name="cosine_embedding_loss",
    arguments=(
        _Argument("input1", "elem"),
        _Argument("input2", "elem"),
        _Argument("target", "target"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value, ("input1", "input2", "target"), ("margin",), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(
                    _vjp,
                    ("input1", "input2", "target", "g"),
                    ("margin",),
                    ("input1", "input2"),
                    doubles=_vjp_in_doubles,
                ),
                "vjp_target": _Body(_vjp_target, (), (), ("target",), doubles=_vjp_target),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input1", "input2", "target", "g"),
                    ("margin",),
                    ("value", "input1", "input2"),
                    doubles=_value_and_grad_in_doubles,
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def cosine_embedding_loss(input1, input2, target, *, margin=0.0, axis=-1, reduction="mean", out=None):
    """Draws two rows to one direction where target is 1, and apart to a cosine below the margin where it
    is -1.

        cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
                                Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)), margin -
                                RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
                                Eq(target, -1)
                                0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input1, input2 promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.cosine_embedding_loss
    """
    return _loss(_SPEC, "cosine_embedding_loss", (input1, input2, target, margin), axis, reduction, out)


def cosine_embedding_loss_vjp(
    g, input1, input2, target, *, margin=0.0, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of cosine_embedding_loss, given the cotangent g of its result.

    cosine_embedding_loss: Draws two rows to one direction where target is 1, and apart to a cosine
    below the margin where it is -1.

        cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
                                Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)), margin -
                                RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
                                Eq(target, -1)
                                0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of input1, input2, each of its input's shape. The result
    has the dtype to which the floating input1, input2 promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.cosine_embedding_loss
    """
    return _cotangents(
        _SPEC, "cosine_embedding_loss_vjp", g, (input1, input2, target, margin), axis, reduction, wrt, out
    )


def cosine_embedding_loss_value_and_grad(
    input1, input2, target, *, margin=0.0, axis=-1, reduction="mean", out=None
):
    """Value of cosine_embedding_loss and its derivative, in one pass.

    cosine_embedding_loss: Draws two rows to one direction where target is 1, and apart to a cosine
    below the margin where it is -1.

        cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
                                Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)), margin -
                                RowSum(input1*input2)/sqrt((RowSum(input1**2) +
                                4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
                                4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
                                Eq(target, -1)
                                0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what cosine_embedding_loss_vjp(1, ...) returns). The result has the dtype to which
    the floating input1, input2 promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.cosine_embedding_loss
    """
    return _loss_pair(
        _SPEC, "cosine_embedding_loss_value_and_grad", (input1, input2, target, margin), axis, reduction, out
    )
