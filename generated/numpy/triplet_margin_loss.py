# Made by symdl 0.1.0 from triplet_margin_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     triplet_margin_loss = margin - root(RowSum(absolute(anchor + eps - negative)**2), 2) +
#                           root(RowSum(absolute(anchor + eps - positive)**2), 2)  if margin -
#                           root(RowSum(absolute(anchor + eps - negative)**2), 2) +
#                           root(RowSum(absolute(anchor + eps - positive)**2), 2) >= 0
#                           0  otherwise
"""How much farther than the margin the positive is from the anchor, compared with the negative."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _where, _wide
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["triplet_margin_loss", "triplet_margin_loss_vjp", "triplet_margin_loss_value_and_grad"]


def _value_extreme(anchor, positive, negative, margin, eps):
    """_value for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(eps, -eps)) * 6.223015277861142e-61
    t2 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    largest = _row_max(np.absolute(anchor))
    largest_2 = _row_max(np.absolute(positive))
    largest_3 = _row_max(np.absolute(negative))
    t3 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), _wide(largest_3))
    t3 = np.maximum(np.maximum(t3, t1), t2)
    t4 = np.where(t3 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t4 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t4)
    t4 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t4)
    t4 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t4)
    t4 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t4)
    t4 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t4)
    t4 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t4)
    t3 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t4)
    t5 = t3 * t3
    t6 = _narrow(t5 * t5, anchor)
    t7 = anchor * t6
    t8 = _narrow(eps * t3 * t3 * t3 * t3, anchor)
    t9 = t7 - negative * t6 + t8
    total = _row_sum(t9 * t9)
    t7 = t7 - positive * t6 + t8
    total_2 = _row_sum(t7 * t7)
    t10 = np.sqrt(total_2) - np.sqrt(total) + margin * t3 * t3 * t3 * t3
    t3 = 1.0 / t3
    return _narrow(np.where(t10 < 0.0, 0.0, t10) * t3 * t3 * t3 * t3, anchor)


def _value(anchor, positive, negative, margin, eps):
    """p=2"""
    t1 = anchor - negative + eps
    total = _row_sum(t1 * t1)
    sqrt = np.sqrt(total)
    t2 = anchor - positive + eps
    total_2 = _row_sum(t2 * t2)
    sqrt_2 = np.sqrt(total_2)
    t3 = sqrt_2 - sqrt + margin
    value = _narrow(np.where(t3 < 0.0, 0.0, t3), anchor)
    t4 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    ordinary = t4 & (sqrt_2 >= 6.223015277861142e-61) & (sqrt_2 <= 1.6069380442589903e+60)
    return _by_rows(ordinary, _value_extreme, (value,), anchor, positive, negative, margin, eps)[0]


def _value_in_doubles(anchor, positive, negative, margin, eps):
    """p=2, in doubles"""
    t1 = anchor - negative + eps
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    t2 = anchor - positive + eps
    total_2 = np.add.reduce(t2 * t2, axis=-1, keepdims=True)
    t3 = np.sqrt(total_2) - np.sqrt(total) + margin
    return _where(t3 < 0.0, 0.0, t3)


def _vjp_extreme(anchor, positive, negative, g, margin, eps):
    """_vjp for rows whose sums would leave the numbers."""
    t1 = -eps
    t2 = float(np.maximum(eps, t1)) * 6.223015277861142e-61
    t3 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    largest = _row_max(np.absolute(anchor))
    largest_2 = _row_max(np.absolute(positive))
    largest_3 = _row_max(np.absolute(negative))
    t4 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), _wide(largest_3))
    t4 = np.maximum(np.maximum(np.maximum(t4, t2), t3), t2)
    t5 = _wide(g)
    t6 = np.maximum(t5, -t5)
    t7 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t7 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t7)
    t7 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t7)
    t7 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t7)
    t7 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t7 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t7 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t7)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t7)
    t8 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t6 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
    t9 = t4 * t4
    t10 = _narrow(t9 * t9, anchor)
    t11 = anchor * t10
    t12 = positive * t10
    t13 = negative * t10
    t14 = t6 * t6
    t15 = _narrow(t5 * (t14 * t14), anchor)
    t16 = _narrow(eps * t4 * t4 * t4 * t4, anchor)
    t17 = _narrow(t1 * t4 * t4 * t4 * t4, anchor)
    t18 = t11 - t13 + t16
    total = _row_sum(t18 * t18)
    sqrt = np.sqrt(total)
    t19 = _narrow(sqrt, anchor)
    t20 = total == 0.0
    t21 = t11 - t12 + t16
    total_2 = _row_sum(t21 * t21)
    sqrt_2 = np.sqrt(total_2)
    t22 = _narrow(sqrt_2, anchor)
    t23 = total_2 == 0.0
    t24 = sqrt_2 - sqrt + margin * t4 * t4 * t4 * t4 < 0.0
    t18 = _where(t20, 0.0, -(t15 * t18 / t19)) + _where(t23, 0.0, t15 * t21 / t22)
    t25 = _narrow(1.0 / t6, anchor)
    d_anchor = _where(t24, 0.0, t18) * t25 * t25 * t25 * t25
    t12 = _where(t24, 0.0, _where(t23, 0.0, t15 * (t12 - t11 + t17) / t22)) * t25 * t25 * t25
    d_positive = t12 * t25
    t13 = _where(t24, 0.0, _where(t20, 0.0, -(t15 * (t13 - t11 + t17) / t19))) * t25 * t25
    d_negative = t13 * t25 * t25
    return d_anchor, d_positive, d_negative


def _vjp(anchor, positive, negative, g, margin, eps):
    """p=2"""
    t1 = anchor - negative + eps
    total = _row_sum(t1 * t1)
    sqrt = np.sqrt(total)
    t2 = _narrow(sqrt, anchor)
    t3 = total == 0.0
    t4 = anchor - positive + eps
    total_2 = _row_sum(t4 * t4)
    sqrt_2 = np.sqrt(total_2)
    t5 = _narrow(sqrt_2, anchor)
    t6 = total_2 == 0.0
    t7 = sqrt_2 - sqrt + margin < 0.0
    d_anchor = _where(t7, 0.0, _where(t3, 0.0, -(g * t1 / t2)) + _where(t6, 0.0, g * t4 / t5))
    d_positive = _where(t7, 0.0, _where(t6, 0.0, g * (positive - anchor - eps) / t5))
    d_negative = _where(t7, 0.0, _where(t3, 0.0, -(g * (negative - anchor - eps) / t2)))
    t8 = _wide(g)
    t9 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t9 = t9 & (sqrt_2 >= 6.223015277861142e-61) & (sqrt_2 <= 1.6069380442589903e+60)
    ordinary = t9 & (np.maximum(t8, -t8) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_extreme, (d_anchor, d_positive, d_negative), anchor, positive, negative, g, margin, eps)


def _vjp_in_doubles(anchor, positive, negative, g, margin, eps):
    """p=2, in doubles"""
    t1 = anchor - negative + eps
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    t2 = total == 0.0
    t3 = anchor - positive + eps
    total_2 = np.add.reduce(t3 * t3, axis=-1, keepdims=True)
    sqrt_2 = np.sqrt(total_2)
    t4 = total_2 == 0.0
    t5 = sqrt_2 - sqrt + margin < 0.0
    t1 = _where(t2, 0.0, -(g * t1 / sqrt)) + _where(t4, 0.0, g * t3 / sqrt_2)
    d_anchor = _where(t5, 0.0, t1)
    d_positive = _where(t5, 0.0, _where(t4, 0.0, g * (positive - anchor - eps) / sqrt_2))
    d_negative = _where(t5, 0.0, _where(t2, 0.0, -(g * (negative - anchor - eps) / sqrt)))
    return d_anchor, d_positive, d_negative


def _value_and_grad_extreme(anchor, positive, negative, g, margin, eps):
    """_value_and_grad for rows whose sums would leave the numbers."""
    t1 = -eps
    t2 = float(np.maximum(eps, t1)) * 6.223015277861142e-61
    t3 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    largest = _row_max(np.absolute(anchor))
    largest_2 = _row_max(np.absolute(positive))
    largest_3 = _row_max(np.absolute(negative))
    t4 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), _wide(largest_3))
    t4 = np.maximum(np.maximum(np.maximum(t4, t2), t3), t2)
    t5 = _wide(g)
    t6 = np.maximum(t5, -t5)
    t7 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t7 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t7)
    t7 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t7)
    t7 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t7)
    t7 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t7 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t7 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t7)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t7)
    t8 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t6 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
    t9 = t4 * t4
    t10 = _narrow(t9 * t9, anchor)
    t11 = anchor * t10
    t12 = positive * t10
    t13 = negative * t10
    t14 = t6 * t6
    t15 = _narrow(t5 * (t14 * t14), anchor)
    t16 = _narrow(eps * t4 * t4 * t4 * t4, anchor)
    t17 = _narrow(t1 * t4 * t4 * t4 * t4, anchor)
    t18 = t11 - t13 + t16
    total = _row_sum(t18 * t18)
    sqrt = np.sqrt(total)
    t19 = _narrow(sqrt, anchor)
    t20 = t11 - t12 + t16
    total_2 = _row_sum(t20 * t20)
    sqrt_2 = np.sqrt(total_2)
    t21 = _narrow(sqrt_2, anchor)
    t22 = sqrt_2 - sqrt + margin * t4 * t4 * t4 * t4
    t23 = t22 < 0.0
    t4 = 1.0 / t4
    value = _narrow(np.where(t23, 0.0, t22) * t4 * t4 * t4 * t4, anchor)
    t24 = total == 0.0
    t25 = total_2 == 0.0
    t18 = _where(t24, 0.0, -(t15 * t18 / t19)) + _where(t25, 0.0, t15 * t20 / t21)
    t26 = _narrow(1.0 / t6, anchor)
    d_anchor = _where(t23, 0.0, t18) * t26 * t26 * t26 * t26
    t12 = _where(t23, 0.0, _where(t25, 0.0, t15 * (t12 - t11 + t17) / t21)) * t26 * t26 * t26
    d_positive = t12 * t26
    t13 = _where(t23, 0.0, _where(t24, 0.0, -(t15 * (t13 - t11 + t17) / t19))) * t26 * t26
    d_negative = t13 * t26 * t26
    return value, d_anchor, d_positive, d_negative


def _value_and_grad(anchor, positive, negative, g, margin, eps):
    """p=2"""
    t1 = anchor - negative + eps
    total = _row_sum(t1 * t1)
    sqrt = np.sqrt(total)
    t2 = _narrow(sqrt, anchor)
    t3 = anchor - positive + eps
    total_2 = _row_sum(t3 * t3)
    sqrt_2 = np.sqrt(total_2)
    t4 = _narrow(sqrt_2, anchor)
    t5 = sqrt_2 - sqrt + margin
    t6 = t5 < 0.0
    value = _narrow(np.where(t6, 0.0, t5), anchor)
    t7 = total == 0.0
    t8 = total_2 == 0.0
    d_anchor = _where(t6, 0.0, _where(t7, 0.0, -(g * t1 / t2)) + _where(t8, 0.0, g * t3 / t4))
    d_positive = _where(t6, 0.0, _where(t8, 0.0, g * (positive - anchor - eps) / t4))
    d_negative = _where(t6, 0.0, _where(t7, 0.0, -(g * (negative - anchor - eps) / t2)))
    t9 = _wide(g)
    t10 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t10 = t10 & (sqrt_2 >= 6.223015277861142e-61) & (sqrt_2 <= 1.6069380442589903e+60)
    ordinary = t10 & (np.maximum(t9, -t9) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _value_and_grad_extreme, (value, d_anchor, d_positive, d_negative), anchor, positive, negative, g, margin, eps)


def _value_and_grad_in_doubles(anchor, positive, negative, g, margin, eps):
    """p=2, in doubles"""
    t1 = anchor - negative + eps
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    t2 = anchor - positive + eps
    total_2 = np.add.reduce(t2 * t2, axis=-1, keepdims=True)
    sqrt_2 = np.sqrt(total_2)
    t3 = sqrt_2 - sqrt + margin
    t4 = t3 < 0.0
    value = _where(t4, 0.0, t3)
    t5 = total == 0.0
    t6 = total_2 == 0.0
    t1 = _where(t5, 0.0, -(g * t1 / sqrt)) + _where(t6, 0.0, g * t2 / sqrt_2)
    d_anchor = _where(t4, 0.0, t1)
    d_positive = _where(t4, 0.0, _where(t6, 0.0, g * (positive - anchor - eps) / sqrt_2))
    d_negative = _where(t4, 0.0, _where(t5, 0.0, -(g * (negative - anchor - eps) / sqrt)))
    return value, d_anchor, d_positive, d_negative


def _value_p_1(anchor, positive, negative, margin, eps):
    """p=1"""
    total = _row_sum(np.absolute(anchor - negative + eps))
    total_2 = _row_sum(np.absolute(anchor - positive + eps))
    t1 = total_2 - total + margin
    return _narrow(np.where(t1 < 0.0, 0.0, t1), anchor)


def _value_p_1_in_doubles(anchor, positive, negative, margin, eps):
    """p=1, in doubles"""
    total = np.add.reduce(np.absolute(anchor - negative + eps), axis=-1, keepdims=True)
    total_2 = np.add.reduce(np.absolute(anchor - positive + eps), axis=-1, keepdims=True)
    t1 = total_2 - total + margin
    return _where(t1 < 0.0, 0.0, t1)


def _vjp_p_1(anchor, positive, negative, g, margin, eps):
    """p=1"""
    t1 = _wide(g)
    t2 = anchor - negative + eps
    total = _row_sum(np.absolute(t2))
    t3 = anchor - positive + eps
    total_2 = _row_sum(np.absolute(t3))
    t4 = total_2 - total + margin < 0.0
    t5 = _narrow(np.where(t4, 0.0, np.where(total == 0.0, 0.0, -t1)), anchor)
    t2 = t5 * _where(t2 <= 0.0, _where(t2 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t6 = _narrow(np.where(t4, 0.0, np.where(total_2 == 0.0, 0.0, t1)), anchor)
    t3 = t6 * _where(t3 <= 0.0, _where(t3 >= 0.0, 0.0, -1.0, anchor), 1.0)
    d_anchor = t2 + t3
    d_positive = -t3
    d_negative = -t2
    return d_anchor, d_positive, d_negative


def _vjp_p_1_in_doubles(anchor, positive, negative, g, margin, eps):
    """p=1, in doubles"""
    t1 = anchor - negative + eps
    total = np.add.reduce(np.absolute(t1), axis=-1, keepdims=True)
    t2 = anchor - positive + eps
    total_2 = np.add.reduce(np.absolute(t2), axis=-1, keepdims=True)
    t3 = total_2 - total + margin < 0.0
    t4 = _where(t3, 0.0, _where(total == 0.0, 0.0, -g))
    t1 = t4 * _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t5 = _where(t3, 0.0, _where(total_2 == 0.0, 0.0, g))
    t2 = t5 * _where(t2 <= 0.0, _where(t2 >= 0.0, 0.0, -1.0, anchor), 1.0)
    d_anchor = t1 + t2
    d_positive = -t2
    d_negative = -t1
    return d_anchor, d_positive, d_negative


def _value_and_grad_p_1(anchor, positive, negative, g, margin, eps):
    """p=1"""
    t1 = anchor - negative + eps
    total = _row_sum(np.absolute(t1))
    t2 = anchor - positive + eps
    total_2 = _row_sum(np.absolute(t2))
    t3 = total_2 - total + margin
    t4 = t3 < 0.0
    t5 = _wide(g)
    t6 = _narrow(np.where(t4, 0.0, np.where(total == 0.0, 0.0, -t5)), anchor)
    t1 = t6 * _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t7 = _narrow(np.where(t4, 0.0, np.where(total_2 == 0.0, 0.0, t5)), anchor)
    t2 = t7 * _where(t2 <= 0.0, _where(t2 >= 0.0, 0.0, -1.0, anchor), 1.0)
    d_anchor = t1 + t2
    d_positive = -t2
    d_negative = -t1
    value = _narrow(np.where(t4, 0.0, t3), anchor)
    return value, d_anchor, d_positive, d_negative


def _value_and_grad_p_1_in_doubles(anchor, positive, negative, g, margin, eps):
    """p=1, in doubles"""
    t1 = anchor - negative + eps
    total = np.add.reduce(np.absolute(t1), axis=-1, keepdims=True)
    t2 = anchor - positive + eps
    total_2 = np.add.reduce(np.absolute(t2), axis=-1, keepdims=True)
    t3 = total_2 - total + margin
    t4 = t3 < 0.0
    value = _where(t4, 0.0, t3)
    t5 = _where(t4, 0.0, _where(total == 0.0, 0.0, -g))
    t1 = t5 * _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t6 = _where(t4, 0.0, _where(total_2 == 0.0, 0.0, g))
    t2 = t6 * _where(t2 <= 0.0, _where(t2 >= 0.0, 0.0, -1.0, anchor), 1.0)
    d_anchor = t1 + t2
    d_positive = -t2
    d_negative = -t1
    return value, d_anchor, d_positive, d_negative


def _value_p_other_extreme(anchor, positive, negative, margin, p, eps):
    """_value_p_other for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(eps, -eps)) * 6.223015277861142e-61
    t2 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    t3 = float(np.divide(1.0, p))
    largest = _row_max(np.absolute(anchor))
    largest_2 = _row_max(np.absolute(positive))
    largest_3 = _row_max(np.absolute(negative))
    t4 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), _wide(largest_3))
    t4 = np.maximum(np.maximum(t4, t1), t2)
    t5 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t5 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t5)
    t5 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t5)
    t5 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t5 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t5)
    t5 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t5)
    t5 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t5)
    t5 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t5)
    t6 = t5 * t5
    t4 = np.maximum(t4 * (t6 * t6), 3.76158192263132e-37)
    t5 = t5 / np.sqrt(np.sqrt(np.minimum(t4, 2.658455991569832e+36)))
    t7 = t5 * t5
    t8 = _narrow(t7 * t7, anchor)
    t9 = anchor * t8
    t10 = _narrow(eps * t5 * t5 * t5 * t5, anchor)
    total = _row_sum(np.power(np.absolute(t9 - negative * t8 + t10), p))
    total_2 = _row_sum(np.power(np.absolute(t9 - positive * t8 + t10), p))
    t11 = np.power(total_2, t3) - np.power(total, t3) + margin * t5 * t5 * t5 * t5
    t5 = 1.0 / t5
    return _narrow(np.where(t11 < 0.0, 0.0, t11) * t5 * t5 * t5 * t5, anchor)


def _value_p_other(anchor, positive, negative, margin, p, eps):
    """p=..."""
    t1 = float(np.divide(1.0, p))
    total = _row_sum(np.power(np.absolute(anchor - negative + eps), p))
    total_2 = _row_sum(np.power(np.absolute(anchor - positive + eps), p))
    t2 = np.power(total_2, t1) - np.power(total, t1) + margin
    value = _narrow(np.where(t2 < 0.0, 0.0, t2), anchor)
    t3 = (total >= 3.8725919148493183e-121) & (total_2 >= 3.8725919148493183e-121)
    ordinary = t3 & (total <= 2.5822498780869086e+120) & (total_2 <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _value_p_other_extreme, (value,), anchor, positive, negative, margin, p, eps)[0]


def _value_p_other_in_doubles(anchor, positive, negative, margin, p, eps):
    """p=..., in doubles"""
    t1 = float(np.divide(1.0, p))
    power = np.power(np.absolute(anchor - negative + eps), p)
    total = np.add.reduce(power, axis=-1, keepdims=True)
    power_2 = np.power(np.absolute(anchor - positive + eps), p)
    total_2 = np.add.reduce(power_2, axis=-1, keepdims=True)
    t2 = np.power(total_2, t1) - np.power(total, t1) + margin
    return _where(t2 < 0.0, 0.0, t2)


def _vjp_p_other_extreme(anchor, positive, negative, g, margin, p, eps):
    """_vjp_p_other for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(eps, -eps)) * 6.223015277861142e-61
    t2 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    t3 = p - 1.0
    t4 = float(np.divide(1.0, p))
    t5 = t4 - 1.0
    largest = _row_max(np.absolute(anchor))
    largest_2 = _row_max(np.absolute(positive))
    largest_3 = _row_max(np.absolute(negative))
    t6 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), _wide(largest_3))
    t6 = np.maximum(np.maximum(t6, t1), t2)
    t7 = _wide(g)
    t8 = np.maximum(t7, -t7)
    t9 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t9 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t9)
    t9 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t9)
    t9 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t9)
    t9 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t9)
    t9 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t9)
    t9 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t9)
    t9 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t10 = t9 * t9
    t6 = np.maximum(t6 * (t10 * t10), 3.76158192263132e-37)
    t9 = t9 / np.sqrt(np.sqrt(np.minimum(t6, 2.658455991569832e+36)))
    t11 = np.where(t8 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t11 = np.where(t8 < 7.52316384526264e-37, 1.152921504606847e+18, t11)
    t11 = np.where(t8 >= 2.3485425827738332e+108, 7.52316384526264e-37, t11)
    t11 = np.where(t8 < 4.257959840008151e-109, 1.329227995784916e+36, t11)
    t11 = np.where(t8 >= 4.149515568880993e+180, 6.525304467998525e-55, t11)
    t11 = np.where(t8 < 2.409919865102884e-181, 1.532495540865889e+54, t11)
    t11 = np.where(t8 >= 7.33155940312959e+252, 5.659799424266695e-73, t11)
    t11 = np.where(t8 < 1.3639663065038175e-253, 1.7668470647783843e+72, t11)
    t12 = t11 * t11
    t8 = np.maximum(t8 * (t12 * t12), 3.76158192263132e-37)
    t11 = t11 / np.sqrt(np.sqrt(np.minimum(t8, 2.658455991569832e+36)))
    t13 = t9 * t9
    t14 = _narrow(t13 * t13, anchor)
    t15 = anchor * t14
    t16 = t11 * t11
    t7 = t7 * (t16 * t16)
    t17 = _narrow(eps * t9 * t9 * t9 * t9, anchor)
    t18 = t15 - negative * t14 + t17
    absolute = np.absolute(t18)
    total = _row_sum(np.power(absolute, p))
    t15 = t15 - positive * t14 + t17
    absolute_2 = np.absolute(t15)
    total_2 = _row_sum(np.power(absolute_2, p))
    t19 = np.power(total_2, t4) - np.power(total, t4) + margin * t9 * t9 * t9 * t9 < 0.0
    t20 = np.where(t19, 0.0, np.where(total == 0.0, 0.0, -(t7 * np.power(total, t5) / p)))
    t21 = _narrow(p * t20, anchor)
    t18 = _where(t18 <= 0.0, _where(t18 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t18 = t21 * np.power(absolute, t3) * t18
    t7 = np.where(t19, 0.0, np.where(total_2 == 0.0, 0.0, t7 * np.power(total_2, t5) / p))
    t22 = _narrow(p * t7, anchor)
    t15 = _where(t15 <= 0.0, _where(t15 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t15 = t22 * np.power(absolute_2, t3) * t15
    t23 = _narrow(1.0 / t11, anchor)
    d_anchor = (t18 + t15) * t23 * t23 * t23 * t23
    d_positive = -t15 * t23 * t23 * t23 * t23
    d_negative = -t18 * t23 * t23 * t23 * t23
    return d_anchor, d_positive, d_negative


def _vjp_p_other(anchor, positive, negative, g, margin, p, eps):
    """p=..."""
    t1 = p - 1.0
    t2 = float(np.divide(1.0, p))
    t3 = t2 - 1.0
    t4 = anchor - negative + eps
    absolute = np.absolute(t4)
    total = _row_sum(np.power(absolute, p))
    t5 = _wide(g)
    t6 = anchor - positive + eps
    absolute_2 = np.absolute(t6)
    total_2 = _row_sum(np.power(absolute_2, p))
    t7 = np.power(total_2, t2) - np.power(total, t2) + margin < 0.0
    t8 = p * np.where(t7, 0.0, np.where(total == 0.0, 0.0, -(t5 * np.power(total, t3) / p)))
    t9 = _narrow(t8, anchor)
    t4 = _where(t4 <= 0.0, _where(t4 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t4 = t9 * np.power(absolute, t1) * t4
    t10 = p * np.where(t7, 0.0, np.where(total_2 == 0.0, 0.0, t5 * np.power(total_2, t3) / p))
    t11 = _narrow(t10, anchor)
    t6 = _where(t6 <= 0.0, _where(t6 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t6 = t11 * np.power(absolute_2, t1) * t6
    d_anchor = t4 + t6
    d_positive = -t6
    d_negative = -t4
    t12 = (total >= 3.8725919148493183e-121) & (total_2 >= 3.8725919148493183e-121)
    t12 = t12 & (total <= 2.5822498780869086e+120) & (total_2 <= 2.5822498780869086e+120)
    ordinary = t12 & (np.maximum(t5, -t5) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_p_other_extreme, (d_anchor, d_positive, d_negative), anchor, positive, negative, g, margin, p, eps)


def _vjp_p_other_in_doubles(anchor, positive, negative, g, margin, p, eps):
    """p=..., in doubles"""
    t1 = p - 1.0
    t2 = float(np.divide(1.0, p))
    t3 = t2 - 1.0
    t4 = anchor - negative + eps
    absolute = np.absolute(t4)
    total = np.add.reduce(np.power(absolute, p), axis=-1, keepdims=True)
    t5 = anchor - positive + eps
    absolute_2 = np.absolute(t5)
    total_2 = np.add.reduce(np.power(absolute_2, p), axis=-1, keepdims=True)
    t6 = np.power(total_2, t2) - np.power(total, t2) + margin < 0.0
    t7 = p * _where(t6, 0.0, _where(total == 0.0, 0.0, -(g * np.power(total, t3) / p)))
    t4 = _where(t4 <= 0.0, _where(t4 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t4 = t7 * np.power(absolute, t1) * t4
    t8 = p * _where(t6, 0.0, _where(total_2 == 0.0, 0.0, g * np.power(total_2, t3) / p))
    t5 = _where(t5 <= 0.0, _where(t5 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t5 = t8 * np.power(absolute_2, t1) * t5
    d_anchor = t4 + t5
    d_positive = -t5
    d_negative = -t4
    return d_anchor, d_positive, d_negative


def _value_and_grad_p_other_extreme(anchor, positive, negative, g, margin, p, eps):
    """_value_and_grad_p_other for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(eps, -eps)) * 6.223015277861142e-61
    t2 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    t3 = float(np.divide(1.0, p))
    t4 = p - 1.0
    t5 = t3 - 1.0
    largest = _row_max(np.absolute(anchor))
    largest_2 = _row_max(np.absolute(positive))
    largest_3 = _row_max(np.absolute(negative))
    t6 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), _wide(largest_3))
    t6 = np.maximum(np.maximum(t6, t1), t2)
    t7 = _wide(g)
    t8 = np.maximum(t7, -t7)
    t9 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t9 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t9)
    t9 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t9)
    t9 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t9)
    t9 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t9)
    t9 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t9)
    t9 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t9)
    t9 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t10 = t9 * t9
    t6 = np.maximum(t6 * (t10 * t10), 3.76158192263132e-37)
    t9 = t9 / np.sqrt(np.sqrt(np.minimum(t6, 2.658455991569832e+36)))
    t11 = np.where(t8 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t11 = np.where(t8 < 7.52316384526264e-37, 1.152921504606847e+18, t11)
    t11 = np.where(t8 >= 2.3485425827738332e+108, 7.52316384526264e-37, t11)
    t11 = np.where(t8 < 4.257959840008151e-109, 1.329227995784916e+36, t11)
    t11 = np.where(t8 >= 4.149515568880993e+180, 6.525304467998525e-55, t11)
    t11 = np.where(t8 < 2.409919865102884e-181, 1.532495540865889e+54, t11)
    t11 = np.where(t8 >= 7.33155940312959e+252, 5.659799424266695e-73, t11)
    t11 = np.where(t8 < 1.3639663065038175e-253, 1.7668470647783843e+72, t11)
    t12 = t11 * t11
    t8 = np.maximum(t8 * (t12 * t12), 3.76158192263132e-37)
    t11 = t11 / np.sqrt(np.sqrt(np.minimum(t8, 2.658455991569832e+36)))
    t13 = t9 * t9
    t14 = _narrow(t13 * t13, anchor)
    t15 = anchor * t14
    t16 = t11 * t11
    t7 = t7 * (t16 * t16)
    t17 = _narrow(eps * t9 * t9 * t9 * t9, anchor)
    t18 = t15 - negative * t14 + t17
    absolute = np.absolute(t18)
    total = _row_sum(np.power(absolute, p))
    t15 = t15 - positive * t14 + t17
    absolute_2 = np.absolute(t15)
    total_2 = _row_sum(np.power(absolute_2, p))
    t19 = np.power(total_2, t3) - np.power(total, t3) + margin * t9 * t9 * t9 * t9
    t20 = t19 < 0.0
    t9 = 1.0 / t9
    value = _narrow(np.where(t20, 0.0, t19) * t9 * t9 * t9 * t9, anchor)
    t21 = np.where(t20, 0.0, np.where(total == 0.0, 0.0, -(t7 * np.power(total, t5) / p)))
    t22 = _narrow(p * t21, anchor)
    t18 = _where(t18 <= 0.0, _where(t18 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t18 = t22 * np.power(absolute, t4) * t18
    t7 = np.where(t20, 0.0, np.where(total_2 == 0.0, 0.0, t7 * np.power(total_2, t5) / p))
    t23 = _narrow(p * t7, anchor)
    t15 = _where(t15 <= 0.0, _where(t15 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t15 = t23 * np.power(absolute_2, t4) * t15
    t24 = _narrow(1.0 / t11, anchor)
    d_anchor = (t18 + t15) * t24 * t24 * t24 * t24
    d_positive = -t15 * t24 * t24 * t24 * t24
    d_negative = -t18 * t24 * t24 * t24 * t24
    return value, d_anchor, d_positive, d_negative


def _value_and_grad_p_other(anchor, positive, negative, g, margin, p, eps):
    """p=..."""
    t1 = float(np.divide(1.0, p))
    t2 = p - 1.0
    t3 = t1 - 1.0
    t4 = anchor - negative + eps
    absolute = np.absolute(t4)
    total = _row_sum(np.power(absolute, p))
    t5 = anchor - positive + eps
    absolute_2 = np.absolute(t5)
    total_2 = _row_sum(np.power(absolute_2, p))
    t6 = np.power(total_2, t1) - np.power(total, t1) + margin
    t7 = t6 < 0.0
    value = _narrow(np.where(t7, 0.0, t6), anchor)
    t8 = _wide(g)
    t9 = p * np.where(t7, 0.0, np.where(total == 0.0, 0.0, -(t8 * np.power(total, t3) / p)))
    t10 = _narrow(t9, anchor)
    t4 = _where(t4 <= 0.0, _where(t4 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t4 = t10 * np.power(absolute, t2) * t4
    t11 = p * np.where(t7, 0.0, np.where(total_2 == 0.0, 0.0, t8 * np.power(total_2, t3) / p))
    t12 = _narrow(t11, anchor)
    t5 = _where(t5 <= 0.0, _where(t5 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t5 = t12 * np.power(absolute_2, t2) * t5
    d_anchor = t4 + t5
    d_positive = -t5
    d_negative = -t4
    t13 = (total >= 3.8725919148493183e-121) & (total_2 >= 3.8725919148493183e-121)
    t13 = t13 & (total <= 2.5822498780869086e+120) & (total_2 <= 2.5822498780869086e+120)
    ordinary = t13 & (np.maximum(t8, -t8) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _value_and_grad_p_other_extreme, (value, d_anchor, d_positive, d_negative), anchor, positive, negative, g, margin, p, eps)


def _value_and_grad_p_other_in_doubles(anchor, positive, negative, g, margin, p, eps):
    """p=..., in doubles"""
    t1 = float(np.divide(1.0, p))
    t2 = p - 1.0
    t3 = t1 - 1.0
    t4 = anchor - negative + eps
    absolute = np.absolute(t4)
    total = np.add.reduce(np.power(absolute, p), axis=-1, keepdims=True)
    t5 = anchor - positive + eps
    absolute_2 = np.absolute(t5)
    total_2 = np.add.reduce(np.power(absolute_2, p), axis=-1, keepdims=True)
    t6 = np.power(total_2, t1) - np.power(total, t1) + margin
    t7 = t6 < 0.0
    value = _where(t7, 0.0, t6)
    t8 = p * _where(t7, 0.0, _where(total == 0.0, 0.0, -(g * np.power(total, t3) / p)))
    t4 = _where(t4 <= 0.0, _where(t4 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t4 = t8 * np.power(absolute, t2) * t4
    t9 = p * _where(t7, 0.0, _where(total_2 == 0.0, 0.0, g * np.power(total_2, t3) / p))
    t5 = _where(t5 <= 0.0, _where(t5 >= 0.0, 0.0, -1.0, anchor), 1.0)
    t5 = t9 * np.power(absolute_2, t2) * t5
    d_anchor = t4 + t5
    d_positive = -t5
    d_negative = -t4
    return value, d_anchor, d_positive, d_negative


_SPEC = _Function(
    name="triplet_margin_loss",
    arguments=(
        _Argument("anchor", "elem"),
        _Argument("positive", "elem"),
        _Argument("negative", "elem"),
        _Argument("margin", "param"),
        _Argument("p", "param", domain=_Domain(0, float('inf'), True, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (2,): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value,
                    ("anchor", "positive", "negative"),
                    ("margin", "eps"),
                    ("value",),
                    doubles=_value_in_doubles,
                ),
                "vjp": _Body(
                    _vjp,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("anchor", "positive", "negative"),
                    doubles=_vjp_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("value", "anchor", "positive", "negative"),
                    doubles=_value_and_grad_in_doubles,
                ),
            },
        ),
        (1,): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_p_1,
                    ("anchor", "positive", "negative"),
                    ("margin", "eps"),
                    ("value",),
                    doubles=_value_p_1_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_p_1,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("anchor", "positive", "negative"),
                    doubles=_vjp_p_1_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_1,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("value", "anchor", "positive", "negative"),
                    doubles=_value_and_grad_p_1_in_doubles,
                ),
            },
        ),
        ("other",): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_p_other,
                    ("anchor", "positive", "negative"),
                    ("margin", "p", "eps"),
                    ("value",),
                    doubles=_value_p_other_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_p_other,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "p", "eps"),
                    ("anchor", "positive", "negative"),
                    doubles=_vjp_p_other_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_other,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "p", "eps"),
                    ("value", "anchor", "positive", "negative"),
                    doubles=_value_and_grad_p_other_in_doubles,
                ),
            },
        ),
    },
    selectors=(("p", (1, 2)),),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def triplet_margin_loss(
    anchor, positive, negative, *, margin=1.0, p=2.0, eps=1e-06, axis=-1, reduction="mean", out=None
):
    """How much farther than the margin the positive is from the anchor, compared with the negative.

        triplet_margin_loss = margin - root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2)  if margin -
                              root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2) >= 0
                              0  otherwise

    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    p: number, 0 < p; default 2.0.
    eps: number, 0 <= eps; default 1e-06.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating anchor, positive, negative promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _loss(
        _SPEC, "triplet_margin_loss", (anchor, positive, negative, margin, p, eps), axis, reduction, out
    )


def triplet_margin_loss_vjp(
    g,
    anchor,
    positive,
    negative,
    *,
    margin=1.0,
    p=2.0,
    eps=1e-06,
    axis=-1,
    reduction="mean",
    wrt=None,
    out=None,
):
    """Cotangents of the inputs of triplet_margin_loss, given the cotangent g of its result.

    triplet_margin_loss: How much farther than the margin the positive is from the anchor, compared with
    the negative.

        triplet_margin_loss = margin - root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2)  if margin -
                              root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2) >= 0
                              0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    p: number, 0 < p; default 2.0.
    eps: number, 0 <= eps; default 1e-06.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of anchor, positive, negative, each of its input's shape.
    The result has the dtype to which the floating anchor, positive, negative promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _cotangents(
        _SPEC,
        "triplet_margin_loss_vjp",
        g,
        (anchor, positive, negative, margin, p, eps),
        axis,
        reduction,
        wrt,
        out,
    )


def triplet_margin_loss_value_and_grad(
    anchor, positive, negative, *, margin=1.0, p=2.0, eps=1e-06, axis=-1, reduction="mean", out=None
):
    """Value of triplet_margin_loss and its derivative, in one pass.

    triplet_margin_loss: How much farther than the margin the positive is from the anchor, compared with
    the negative.

        triplet_margin_loss = margin - root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2)  if margin -
                              root(RowSum(absolute(anchor + eps - negative)**2), 2) +
                              root(RowSum(absolute(anchor + eps - positive)**2), 2) >= 0
                              0  otherwise

    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    p: number, 0 < p; default 2.0.
    eps: number, 0 <= eps; default 1e-06.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what triplet_margin_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating anchor, positive, negative promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _loss_pair(
        _SPEC,
        "triplet_margin_loss_value_and_grad",
        (anchor, positive, negative, margin, p, eps),
        axis,
        reduction,
        out,
    )
