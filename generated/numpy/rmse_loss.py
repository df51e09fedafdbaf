# Made by symdl 0.1.0 from rmse_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     rmse_loss = root(RowSum((input - target)**2)/length, 2)
"""Root of the mean squared error: one number for the whole array; its gradient at a perfect fit is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair
from ._whole import _made_by_blocks, _sum_by_blocks

__all__ = ["rmse_loss", "rmse_loss_vjp", "rmse_loss_value_and_grad", "rmse_loss_hvp", "rmse_loss_hess_diag"]


def _value_terms(input, target):
    t1 = input - target
    return t1 * t1


def _value_extreme(input, target, length):
    """_value for rows whose sums would leave the numbers."""
    t1 = float(length)
    t2 = _wide(input)
    t3 = _wide(target)
    largest = _row_max(np.maximum(t2, -t2))
    largest_2 = _row_max(np.maximum(t3, -t3))
    t4 = np.maximum(_wide(largest), _wide(largest_2))
    t5 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t5 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t5)
    t5 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t5)
    t5 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t5 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t5)
    t5 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t5)
    t5 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t5)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t5)
    t6 = t4 * t4
    t6 = t6 * t6
    t2 = t2 * t6 - t3 * t6
    total = _row_sum(t2 * t2)
    t4 = 1.0 / t4
    return _narrow(np.sqrt(total / t1) * t4 * t4 * t4 * t4, input)


def _value(input, target, length):
    t1 = float(length)
    total = _sum_by_blocks(_value_terms, (input, target))
    sqrt = np.sqrt(total / t1)
    value = _narrow(sqrt, input)
    ordinary = (sqrt >= 9.094947017729282e-13) & (sqrt <= 35184372088832.0)
    return _by_rows(ordinary, _value_extreme, (value,), input, target, length)[0]


def _vjp_terms(input, target):
    t1 = input - target
    return t1 * t1


def _vjp_elements(input, target, g, t9, t12):
    return _where(t12, 0.0, g * (input - target) / t9)


def _vjp_extreme(input, target, g, length):
    """_vjp for rows whose sums would leave the numbers."""
    t1 = float(length)
    sqrt = float(np.sqrt(t1))
    t2 = _wide(input)
    t3 = _wide(target)
    t4 = _wide(g)
    largest = _row_max(np.maximum(t2, -t2))
    largest_2 = _row_max(np.maximum(t3, -t3))
    t5 = np.maximum(_wide(largest), _wide(largest_2))
    t6 = np.maximum(t4, -t4)
    t7 = np.where(t5 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t7 = np.where(t5 < 7.52316384526264e-37, 1.152921504606847e+18, t7)
    t7 = np.where(t5 >= 2.3485425827738332e+108, 7.52316384526264e-37, t7)
    t7 = np.where(t5 < 4.257959840008151e-109, 1.329227995784916e+36, t7)
    t7 = np.where(t5 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t7 = np.where(t5 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t7 = np.where(t5 >= 7.33155940312959e+252, 5.659799424266695e-73, t7)
    t5 = np.where(t5 < 1.3639663065038175e-253, 1.7668470647783843e+72, t7)
    t8 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t6 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
    t5 = t5 * t5
    t5 = t5 * t5
    t9 = t6 * t6
    t4 = t4 * (t9 * t9)
    t2 = t2 * t5 - t3 * t5
    total = _row_sum(t2 * t2)
    t10 = sqrt * np.sqrt(total)
    t11 = total / t1 == 0.0
    t6 = 1.0 / t6
    return _narrow(np.where(t11, 0.0, t4 * t2 / t10) * t6 * t6 * t6 * t6, input)


def _vjp(input, target, g, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = _wide(g)
    total = _sum_by_blocks(_vjp_terms, (input, target))
    sqrt_2 = np.sqrt(total)
    t3 = _narrow(sqrt * sqrt_2, input)
    t4 = total / t1 == 0.0
    t5 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    ordinary = t5 & (np.maximum(t2, -t2) <= 1.2379400392853803e+27)
    d_input = _made_by_blocks(_vjp_elements, (input, target, g, t3, t4))
    return _by_rows(ordinary, _vjp_extreme, (d_input,), input, target, g, length)[0]


def _vjp_target_terms(input, target):
    t1 = input - target
    return t1 * t1


def _vjp_target_elements(target, input, g, t10, t13):
    return _where(t13, 0.0, g * (target - input) / t10)


def _vjp_target_extreme(input, target, g, length):
    """_vjp_target for rows whose sums would leave the numbers."""
    t1 = float(length)
    sqrt = float(np.sqrt(t1))
    t2 = _wide(input)
    t3 = _wide(target)
    t4 = _wide(g)
    largest = _row_max(np.maximum(t2, -t2))
    largest_2 = _row_max(np.maximum(t3, -t3))
    t5 = np.maximum(_wide(largest), _wide(largest_2))
    t6 = np.maximum(t4, -t4)
    t7 = np.where(t5 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t7 = np.where(t5 < 7.52316384526264e-37, 1.152921504606847e+18, t7)
    t7 = np.where(t5 >= 2.3485425827738332e+108, 7.52316384526264e-37, t7)
    t7 = np.where(t5 < 4.257959840008151e-109, 1.329227995784916e+36, t7)
    t7 = np.where(t5 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t7 = np.where(t5 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t7 = np.where(t5 >= 7.33155940312959e+252, 5.659799424266695e-73, t7)
    t5 = np.where(t5 < 1.3639663065038175e-253, 1.7668470647783843e+72, t7)
    t8 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t6 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
    t5 = t5 * t5
    t5 = t5 * t5
    t2 = t2 * t5
    t3 = t3 * t5
    t9 = t6 * t6
    t4 = t4 * (t9 * t9)
    t10 = t2 - t3
    total = _row_sum(t10 * t10)
    t11 = sqrt * np.sqrt(total)
    t12 = total / t1 == 0.0
    t6 = 1.0 / t6
    return _narrow(np.where(t12, 0.0, t4 * (t3 - t2) / t11) * t6 * t6 * t6 * t6, input)


def _vjp_target(input, target, g, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = _wide(g)
    total = _sum_by_blocks(_vjp_target_terms, (input, target))
    sqrt_2 = np.sqrt(total)
    t3 = _narrow(sqrt * sqrt_2, input)
    t4 = total / t1 == 0.0
    t5 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    ordinary = t5 & (np.maximum(t2, -t2) <= 1.2379400392853803e+27)
    d_target = _made_by_blocks(_vjp_target_elements, (target, input, g, t3, t4))
    return _by_rows(ordinary, _vjp_target_extreme, (d_target,), input, target, g, length)[0]


def _value_and_grad_terms(input, target):
    t1 = input - target
    return t1 * t1


def _value_and_grad_elements(input, target, g, t12, t14):
    return _where(t14, 0.0, g * (input - target) / t12)


def _value_and_grad_extreme(input, target, g, length):
    """_value_and_grad for rows whose sums would leave the numbers."""
    t1 = float(length)
    sqrt = float(np.sqrt(t1))
    t2 = _wide(input)
    t3 = _wide(target)
    t4 = _wide(g)
    largest = _row_max(np.maximum(t2, -t2))
    largest_2 = _row_max(np.maximum(t3, -t3))
    t5 = np.maximum(_wide(largest), _wide(largest_2))
    t6 = np.maximum(t4, -t4)
    t7 = np.where(t5 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t7 = np.where(t5 < 7.52316384526264e-37, 1.152921504606847e+18, t7)
    t7 = np.where(t5 >= 2.3485425827738332e+108, 7.52316384526264e-37, t7)
    t7 = np.where(t5 < 4.257959840008151e-109, 1.329227995784916e+36, t7)
    t7 = np.where(t5 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t7 = np.where(t5 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t7 = np.where(t5 >= 7.33155940312959e+252, 5.659799424266695e-73, t7)
    t5 = np.where(t5 < 1.3639663065038175e-253, 1.7668470647783843e+72, t7)
    t8 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t6 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
    t9 = t5 * t5
    t9 = t9 * t9
    t10 = t6 * t6
    t4 = t4 * (t10 * t10)
    t2 = t2 * t9 - t3 * t9
    total = _row_sum(t2 * t2)
    t11 = total / t1
    t5 = 1.0 / t5
    t12 = sqrt * np.sqrt(total)
    t13 = t11 == 0.0
    t6 = 1.0 / t6
    value = _narrow(np.sqrt(t11) * t5 * t5 * t5 * t5, input)
    d_input = _narrow(np.where(t13, 0.0, t4 * t2 / t12) * t6 * t6 * t6 * t6, input)
    return value, d_input


def _value_and_grad(input, target, g, length):
    t1 = float(length)
    sqrt = float(np.sqrt(float(length)))
    t2 = _wide(g)
    total = _sum_by_blocks(_value_and_grad_terms, (input, target))
    t3 = total / t1
    sqrt_2 = np.sqrt(t3)
    value = _narrow(sqrt_2, input)
    sqrt_3 = np.sqrt(total)
    t4 = _narrow(sqrt * sqrt_3, input)
    t5 = t3 == 0.0
    t6 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    t6 = t6 & (sqrt_3 >= 9.094947017729282e-13) & (sqrt_3 <= 35184372088832.0)
    ordinary = t6 & (np.maximum(t2, -t2) <= 1.2379400392853803e+27)
    d_input = _made_by_blocks(_value_and_grad_elements, (input, target, g, t4, t5))
    return _by_rows(ordinary, _value_and_grad_extreme, (value, d_input), input, target, g, length)


def _hvp_terms(input, target, v):
    t1 = input - target
    term1 = t1 * t1
    term2 = v * t1
    return term1, term2


def _hvp_elements(input, target, v, g, t10, t16, t19, t23):
    return _where(t23, 0.0, g * v / t10 - t16 * (input - target) / t19)


def _hvp_extreme(input, target, g, v, length):
    """_hvp for rows whose sums would leave the numbers."""
    t1 = float(length)
    sqrt = float(np.sqrt(t1))
    t2 = _wide(input)
    t3 = _wide(target)
    t4 = _wide(g)
    t5 = _wide(v)
    largest = _row_max(np.maximum(t2, -t2))
    largest_2 = _row_max(np.maximum(t3, -t3))
    t6 = np.maximum(_wide(largest), _wide(largest_2))
    t7 = np.maximum(t4, -t4)
    largest_3 = _row_max(np.maximum(t5, -t5))
    t8 = _wide(largest_3)
    t9 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t9 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t9)
    t9 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t9)
    t9 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t9)
    t9 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t9)
    t9 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t9)
    t9 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t9)
    t6 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t10 = np.where(t7 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t10 = np.where(t7 < 7.52316384526264e-37, 1.152921504606847e+18, t10)
    t10 = np.where(t7 >= 2.3485425827738332e+108, 7.52316384526264e-37, t10)
    t10 = np.where(t7 < 4.257959840008151e-109, 1.329227995784916e+36, t10)
    t10 = np.where(t7 >= 4.149515568880993e+180, 6.525304467998525e-55, t10)
    t10 = np.where(t7 < 2.409919865102884e-181, 1.532495540865889e+54, t10)
    t10 = np.where(t7 >= 7.33155940312959e+252, 5.659799424266695e-73, t10)
    t7 = np.where(t7 < 1.3639663065038175e-253, 1.7668470647783843e+72, t10)
    t11 = np.where(t8 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t11 = np.where(t8 < 7.52316384526264e-37, 1.152921504606847e+18, t11)
    t11 = np.where(t8 >= 2.3485425827738332e+108, 7.52316384526264e-37, t11)
    t11 = np.where(t8 < 4.257959840008151e-109, 1.329227995784916e+36, t11)
    t11 = np.where(t8 >= 4.149515568880993e+180, 6.525304467998525e-55, t11)
    t11 = np.where(t8 < 2.409919865102884e-181, 1.532495540865889e+54, t11)
    t11 = np.where(t8 >= 7.33155940312959e+252, 5.659799424266695e-73, t11)
    t8 = np.where(t8 < 1.3639663065038175e-253, 1.7668470647783843e+72, t11)
    t12 = t6 * t6
    t12 = t12 * t12
    t13 = t7 * t7
    t4 = t4 * (t13 * t13)
    t14 = t8 * t8
    t14 = t14 * t14
    t5 = t5 * t14
    t2 = t2 * t12 - t3 * t12
    total = _row_sum(t2 * t2)
    sqrt_2 = np.sqrt(total)
    t15 = sqrt * sqrt_2
    total_2 = _row_sum(t5 * t2)
    t16 = _wide(t4) * total_2
    t17 = sqrt * (total * _wide(sqrt_2))
    t18 = total / t1 == 0.0
    t6 = t6 / t7 / t8
    t5 = np.where(t18, 0.0, t4 * t5 / t15 - t16 * t2 / t17) * t6 * t6 * t6 * t6
    return _narrow(t5, input)


def _hvp(input, target, g, v, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = _wide(g)
    total, total_2 = _sum_by_blocks(_hvp_terms, (input, target, v), 2)
    sqrt_2 = np.sqrt(total)
    t3 = _narrow(sqrt * sqrt_2, input)
    t4 = _narrow(t2 * total_2, input)
    t5 = _narrow(sqrt * (total * sqrt_2), input)
    t6 = total / t1 == 0.0
    t7 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    t7 = t7 & (np.maximum(total_2, -total_2) <= 1.2379400392853803e+27)
    ordinary = t7 & (np.maximum(t2, -t2) <= 1.2379400392853803e+27)
    d_input = _made_by_blocks(_hvp_elements, (input, target, v, g, t3, t4, t5, t6))
    return _by_rows(ordinary, _hvp_extreme, (d_input,), input, target, g, v, length)[0]


def _hess_diag_terms(input, target):
    t1 = input - target
    return t1 * t1


def _hess_diag_elements(input, target, t10, t12, t18, t21):
    t1 = input - target
    return _where(t21, 0.0, t18 - t10 * t1 / t12 * t1)


def _hess_diag_extreme(input, target, g, length):
    """_hess_diag for rows whose sums would leave the numbers."""
    t1 = float(length)
    sqrt = float(np.sqrt(t1))
    t2 = _wide(input)
    t3 = _wide(target)
    t4 = _wide(g)
    largest = _row_max(np.maximum(t2, -t2))
    largest_2 = _row_max(np.maximum(t3, -t3))
    t5 = np.maximum(_wide(largest), _wide(largest_2))
    t6 = np.maximum(t4, -t4)
    t7 = np.where(t5 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t7 = np.where(t5 < 7.52316384526264e-37, 1.152921504606847e+18, t7)
    t7 = np.where(t5 >= 2.3485425827738332e+108, 7.52316384526264e-37, t7)
    t7 = np.where(t5 < 4.257959840008151e-109, 1.329227995784916e+36, t7)
    t7 = np.where(t5 >= 4.149515568880993e+180, 6.525304467998525e-55, t7)
    t7 = np.where(t5 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t7 = np.where(t5 >= 7.33155940312959e+252, 5.659799424266695e-73, t7)
    t5 = np.where(t5 < 1.3639663065038175e-253, 1.7668470647783843e+72, t7)
    t8 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t6 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
    t9 = t5 * t5
    t9 = t9 * t9
    t10 = t6 * t6
    t4 = t4 * (t10 * t10)
    t2 = t2 * t9 - t3 * t9
    total = _row_sum(t2 * t2)
    sqrt_2 = np.sqrt(total)
    t11 = total * _wide(sqrt_2)
    t12 = t4 / sqrt
    t4 = t4 / (sqrt * sqrt_2)
    t13 = total / t1 == 0.0
    t5 = t5 / t6
    t2 = np.where(t13, 0.0, t4 - t12 * t2 / t11 * t2) * t5 * t5 * t5 * t5
    return _narrow(t2, input)


def _hess_diag(input, target, g, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = _wide(g)
    t3 = _narrow(t2 / sqrt, input)
    total = _sum_by_blocks(_hess_diag_terms, (input, target))
    sqrt_2 = np.sqrt(total)
    t4 = _narrow(total * sqrt_2, input)
    t5 = _narrow(t2 / (sqrt * sqrt_2), input)
    t6 = total / t1 == 0.0
    t7 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    ordinary = t7 & (np.maximum(t2, -t2) <= 1.2379400392853803e+27)
    d_input = _made_by_blocks(_hess_diag_elements, (input, target, t3, t4, t5, t6))
    return _by_rows(ordinary, _hess_diag_extreme, (d_input,), input, target, g, length)[0]


_SPEC = _Function(
    name="rmse_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("length",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("length",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("length",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("length",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("length",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("length",), ("input",)),
            },
        ),
    },
    row="array",
)


def rmse_loss(input, target, *, out=None):
    """Root of the mean squared error: one number for the whole array; its gradient at a perfect fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns one number a row: the broadcast shape without axis; a scalar for one row. The result has the
    dtype to which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute
    in float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss(_SPEC, "rmse_loss", (input, target), None, None, out)


def rmse_loss_vjp(g, input, target, *, wrt=None, out=None):
    """Cotangents of the inputs of rmse_loss, given the cotangent g of its result.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    g: the cotangent of the result, of its shape.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _cotangents(_SPEC, "rmse_loss_vjp", g, (input, target), None, None, wrt, out)


def rmse_loss_value_and_grad(input, target, *, out=None):
    """Value of rmse_loss and its derivative, in one pass.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what rmse_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss_pair(_SPEC, "rmse_loss_value_and_grad", (input, target), None, None, out)


def rmse_loss_hvp(v, input, target, *, out=None):
    """Hessian of rmse_loss in input times v.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the loss. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "rmse_loss_hvp", "hvp", v, (input, target), None, None, out)


def rmse_loss_hess_diag(input, target, *, out=None):
    """Diagonal of the Hessian of rmse_loss in input.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the loss. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "rmse_loss_hess_diag", "hess_diag", None, (input, target), None, None, out)
