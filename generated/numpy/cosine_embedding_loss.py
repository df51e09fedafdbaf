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
    t7 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t6)
    t8 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t7)
    t9 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t10 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t9)
    t11 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t10)
    t12 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t11)
    t13 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t12)
    t14 = np.where(t3 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t15 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t14)
    t16 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t15)
    t17 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t16)
    t18 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t17)
    t19 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t18)
    t20 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t19)
    t21 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t20)
    t22 = np.where(t5 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t23 = np.where(t5 < 7.52316384526264e-37, 1.152921504606847e+18, t22)
    t24 = np.where(t5 >= 2.3485425827738332e+108, 7.52316384526264e-37, t23)
    t25 = np.where(t5 < 4.257959840008151e-109, 1.329227995784916e+36, t24)
    t26 = np.where(t5 >= 4.149515568880993e+180, 6.525304467998525e-55, t25)
    t27 = np.where(t5 < 2.409919865102884e-181, 1.532495540865889e+54, t26)
    t28 = np.where(t5 >= 7.33155940312959e+252, 5.659799424266695e-73, t27)
    t29 = np.where(t5 < 1.3639663065038175e-253, 1.7668470647783843e+72, t28)
    t30 = t13 * t13
    t31 = _narrow(t30 * t30, input1)
    t32 = input1 * t31
    t33 = t21 * t21
    t34 = _narrow(t33 * t33, input1)
    t35 = input2 * t34
    t36 = t29 * t29
    t37 = t4 * (t36 * t36)
    total = _row_sum(t32 * t35)
    total_2 = _row_sum(t32 * t32)
    total_3 = _row_sum(t35 * t35)
    t38 = total_2 + 1e-12 * t30 * t30 * t30 * t30
    t39 = total / np.sqrt(t38 * (total_3 + 1e-12 * t33 * t33 * t33 * t33))
    t40 = np.where(margin - t39 > 0.0, 0.0, t39 - margin)
    t41 = np.where(-t29 * t29 * t29 * t29 == t37, t40, 0.0)
    return _narrow(np.where(t36 * t29 * t29 == t37, 1.0 - t39, t41), input1)


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
    t5 = t4 & (np.maximum(total, -total) <= 2.5822498780869086e+120)
    t6 = t5 & (total_2 <= 2.5822498780869086e+120) & (total_3 <= 2.5822498780869086e+120)
    ordinary = t6 & (np.maximum(t2, -t2) <= 2.5822498780869086e+120)
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
    t10 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t9)
    t11 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t10)
    t12 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t11)
    t13 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t12)
    t14 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t13)
    t15 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t14)
    t16 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t15)
    t17 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t18 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t17)
    t19 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t18)
    t20 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t19)
    t21 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t20)
    t22 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t21)
    t23 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t22)
    t24 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t23)
    t25 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t26 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t25)
    t27 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t26)
    t28 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t27)
    t29 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t28)
    t30 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t29)
    t31 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t30)
    t32 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t31)
    t33 = np.where(t8 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t34 = np.where(t8 < 7.52316384526264e-37, 1.152921504606847e+18, t33)
    t35 = np.where(t8 >= 2.3485425827738332e+108, 7.52316384526264e-37, t34)
    t36 = np.where(t8 < 4.257959840008151e-109, 1.329227995784916e+36, t35)
    t37 = np.where(t8 >= 4.149515568880993e+180, 6.525304467998525e-55, t36)
    t38 = np.where(t8 < 2.409919865102884e-181, 1.532495540865889e+54, t37)
    t39 = np.where(t8 >= 7.33155940312959e+252, 5.659799424266695e-73, t38)
    t40 = np.where(t8 < 1.3639663065038175e-253, 1.7668470647783843e+72, t39)
    t41 = t16 * t16
    t42 = _narrow(t41 * t41, input1)
    t43 = input1 * t42
    t44 = t24 * t24
    t45 = _narrow(t44 * t44, input1)
    t46 = input2 * t45
    t47 = t32 * t32
    t48 = t5 * (t47 * t47)
    t49 = t40 * t40
    t50 = t7 * (t49 * t49)
    t51 = _narrow(t50, input1)
    total = _row_sum(t46 * t46)
    total_2 = _row_sum(t43 * t46)
    total_3 = _row_sum(t43 * t43)
    t52 = total_3 + 1e-12 * t41 * t41 * t41 * t41
    t53 = total + 1e-12 * t44 * t44 * t44 * t44
    sqrt = np.sqrt(t52 * t53)
    t54 = _narrow(sqrt, input1)
    t55 = 2.0 * t50
    t56 = t55 * ((2.0 * (-5e-13 * t44 * t44 * t44 * t44) - total) / 2.0) * total_2
    t57 = _narrow(t56, input1)
    t58 = _narrow(sqrt * t52 * t53, input1)
    t59 = t57 * t43 / t58
    t60 = t51 * t46 / t54
    t61 = margin - total_2 / sqrt > 0.0
    t62 = -t32 * t32 * t32 * t32 == t48
    t63 = t47 * t32 * t32 == t48
    t64 = _narrow(t16 / t40, input1)
    t65 = _where(t63, -t59 - t60, _where(t62, _where(t61, 0.0, t59 + t60), 0.0)) * t64 * t64
    d_input1 = t65 * t64 * t64
    t66 = t51 * t43 / t54
    t67 = t55 * ((2.0 * (-5e-13 * t41 * t41 * t41 * t41) - total_3) / 2.0) * total_2
    t68 = _narrow(t67, input1)
    t69 = t68 * t46 / t58
    t70 = _narrow(t24 / t40, input1)
    t71 = _where(t63, -t66 - t69, _where(t62, _where(t61, 0.0, t66 + t69), 0.0)) * t70 * t70
    d_input2 = t71 * t70 * t70
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
    t19 = t17 & (total <= 2.5822498780869086e+120) & t18
    t20 = np.maximum(t11, -t11) <= 2.5822498780869086e+120
    t21 = t19 & (total_3 <= 2.5822498780869086e+120) & t20
    ordinary = t21 & (np.maximum(t4, -t4) <= 2.5822498780869086e+120)
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
    t5 = sqrt * t1 * t2
    t6 = t4 * input1 / t5
    t7 = g * input2 / sqrt
    t8 = margin - total_2 / sqrt > 0.0
    t9 = target == -1.0
    t10 = target == 1.0
    d_input1 = _where(t10, -t6 - t7, _where(t9, _where(t8, 0.0, t6 + t7), 0.0))
    t11 = g * input1 / sqrt
    t12 = t3 * (-(0.5 * total_3) - 5e-13) * total_2
    t13 = t12 * input2 / t5
    d_input2 = _where(t10, -t11 - t13, _where(t9, _where(t8, 0.0, t11 + t13), 0.0))
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
    t10 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t9)
    t11 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t10)
    t12 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t11)
    t13 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t12)
    t14 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t13)
    t15 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t14)
    t16 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t15)
    t17 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t18 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t17)
    t19 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t18)
    t20 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t19)
    t21 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t20)
    t22 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t21)
    t23 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t22)
    t24 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t23)
    t25 = np.where(t6 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t26 = np.where(t6 < 7.52316384526264e-37, 1.152921504606847e+18, t25)
    t27 = np.where(t6 >= 2.3485425827738332e+108, 7.52316384526264e-37, t26)
    t28 = np.where(t6 < 4.257959840008151e-109, 1.329227995784916e+36, t27)
    t29 = np.where(t6 >= 4.149515568880993e+180, 6.525304467998525e-55, t28)
    t30 = np.where(t6 < 2.409919865102884e-181, 1.532495540865889e+54, t29)
    t31 = np.where(t6 >= 7.33155940312959e+252, 5.659799424266695e-73, t30)
    t32 = np.where(t6 < 1.3639663065038175e-253, 1.7668470647783843e+72, t31)
    t33 = np.where(t8 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t34 = np.where(t8 < 7.52316384526264e-37, 1.152921504606847e+18, t33)
    t35 = np.where(t8 >= 2.3485425827738332e+108, 7.52316384526264e-37, t34)
    t36 = np.where(t8 < 4.257959840008151e-109, 1.329227995784916e+36, t35)
    t37 = np.where(t8 >= 4.149515568880993e+180, 6.525304467998525e-55, t36)
    t38 = np.where(t8 < 2.409919865102884e-181, 1.532495540865889e+54, t37)
    t39 = np.where(t8 >= 7.33155940312959e+252, 5.659799424266695e-73, t38)
    t40 = np.where(t8 < 1.3639663065038175e-253, 1.7668470647783843e+72, t39)
    t41 = t16 * t16
    t42 = _narrow(t41 * t41, input1)
    t43 = input1 * t42
    t44 = t24 * t24
    t45 = _narrow(t44 * t44, input1)
    t46 = input2 * t45
    t47 = t32 * t32
    t48 = t5 * (t47 * t47)
    t49 = t40 * t40
    t50 = t7 * (t49 * t49)
    t51 = _narrow(t50, input1)
    total = _row_sum(t43 * t46)
    total_2 = _row_sum(t43 * t43)
    t52 = total_2 + 1e-12 * t41 * t41 * t41 * t41
    total_3 = _row_sum(t46 * t46)
    t53 = total_3 + 1e-12 * t44 * t44 * t44 * t44
    sqrt = np.sqrt(t52 * t53)
    t54 = _narrow(sqrt, input1)
    t55 = total / sqrt
    t56 = margin - t55 > 0.0
    t57 = -t32 * t32 * t32 * t32 == t48
    t58 = t47 * t32 * t32 == t48
    t59 = np.where(t58, 1.0 - t55, np.where(t57, np.where(t56, 0.0, t55 - margin), 0.0))
    value = _narrow(t59, input1)
    t60 = 2.0 * t50
    t61 = t60 * ((2.0 * (-5e-13 * t44 * t44 * t44 * t44) - total_3) / 2.0) * total
    t62 = _narrow(t61, input1)
    t63 = _narrow(sqrt * t52 * t53, input1)
    t64 = t62 * t43 / t63
    t65 = t51 * t46 / t54
    t66 = _narrow(t16 / t40, input1)
    t67 = _where(t58, -t64 - t65, _where(t57, _where(t56, 0.0, t64 + t65), 0.0)) * t66 * t66
    d_input1 = t67 * t66 * t66
    t68 = t51 * t43 / t54
    t69 = t60 * ((2.0 * (-5e-13 * t41 * t41 * t41 * t41) - total_2) / 2.0) * total
    t70 = _narrow(t69, input1)
    t71 = t70 * t46 / t63
    t72 = _narrow(t24 / t40, input1)
    t73 = _where(t58, -t68 - t71, _where(t57, _where(t56, 0.0, t68 + t71), 0.0)) * t72 * t72
    d_input2 = t73 * t72 * t72
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
    t18 = np.where(t8, 1.0 - t4, np.where(t7, np.where(t5, 0.0, t4 - margin), 0.0))
    value = _narrow(t18, input1)
    t19 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t20 = t19 & (np.maximum(total, -total) <= 2.5822498780869086e+120)
    t21 = t20 & (total_2 <= 2.5822498780869086e+120) & (total_3 <= 2.5822498780869086e+120)
    t22 = t21 & (np.maximum(t6, -t6) <= 2.5822498780869086e+120)
    ordinary = t22 & (np.maximum(t9, -t9) <= 2.5822498780869086e+120)
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
    t9 = sqrt * t1 * t2
    t10 = t8 * input1 / t9
    t11 = g * input2 / sqrt
    d_input1 = _where(t6, -t10 - t11, _where(t5, _where(t4, 0.0, t10 + t11), 0.0))
    t12 = g * input1 / sqrt
    t13 = t7 * (-(0.5 * total_2) - 5e-13) * total
    t14 = t13 * input2 / t9
    d_input2 = _where(t6, -t12 - t14, _where(t5, _where(t4, 0.0, t12 + t14), 0.0))
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
