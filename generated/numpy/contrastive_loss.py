# Made by symdl 0.1.0 from contrastive_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
#                        root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
#                        target)*RowSum((input1 - input2)**2)/2
"""Draws similar rows (target 0) together and dissimilar ones (target 1) apart to the margin."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _where, _wide
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["contrastive_loss", "contrastive_loss_vjp", "contrastive_loss_value_and_grad"]


def _value_extreme(input1, input2, target, margin):
    """_value for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    largest = _row_max(np.absolute(input1))
    largest_2 = _row_max(np.absolute(input2))
    t2 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), t1)
    t3 = _wide(target)
    t4 = np.maximum(np.maximum(t3, -t3), 6.223015277861142e-61)
    t5 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t5 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t5)
    t5 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t5)
    t5 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t5 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t5)
    t5 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t5)
    t5 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t5)
    t2 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t5)
    t6 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t6 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t6)
    t6 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t6)
    t6 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t6)
    t6 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t6 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t6)
    t6 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t6)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t6)
    t7 = t2 * t2
    t8 = _narrow(t7 * t7, input1)
    t9 = t4 * t4
    t3 = t3 * (t9 * t9)
    t10 = input1 * t8 - input2 * t8
    total = _row_sum(t10 * t10)
    t11 = margin * t2 * t2 * t2 * t2 - np.sqrt(total)
    t11 = 2.0 * np.where(t11 < 0.0, 0.0, 0.5 * t3 * (t11 * t11))
    t2 = 1.0 / t2 / t2 / t4
    t9 = ((t9 * t4 * t4 - t3) * total + t11) / 2.0 * t2 * t2 * t2 * t2
    return _narrow(t9, input1)


def _value(input1, input2, target, margin):
    t1 = _wide(target)
    t2 = input1 - input2
    total = _row_sum(t2 * t2)
    sqrt = np.sqrt(total)
    t3 = margin - sqrt
    t3 = ((1.0 - t1) * total + 2.0 * np.where(t3 < 0.0, 0.0, 0.5 * t1 * (t3 * t3))) / 2.0
    value = _narrow(t3, input1)
    t4 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    ordinary = t4 & (np.maximum(t1, -t1) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _value_extreme, (value,), input1, input2, target, margin)[0]


def _value_in_doubles(input1, input2, target, margin):
    t1 = input1 - input2
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    t2 = margin - np.sqrt(total)
    t2 = (1.0 - target) * total + 2.0 * _where(t2 < 0.0, 0.0, 0.5 * target * (t2 * t2))
    return t2 / 2.0


def _vjp_extreme(input1, input2, target, g, margin):
    """_vjp for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    t2 = 0.5 * 6.223015277861142e-61
    largest = _row_max(np.absolute(input1))
    largest_2 = _row_max(np.absolute(input2))
    t3 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), t1)
    t4 = _wide(target)
    t5 = np.maximum(np.maximum(t4, -t4), t2)
    t6 = _wide(g)
    t7 = np.maximum(t6, -t6)
    t8 = np.where(t3 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t3 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
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
    t11 = t3 * t3
    t12 = _narrow(t11 * t11, input1)
    t13 = input1 * t12
    t14 = input2 * t12
    t15 = t5 * t5
    t4 = t4 * (t15 * t15)
    t16 = t7 * t7
    t17 = t13 - t14
    total = _row_sum(t17 * t17)
    sqrt = np.sqrt(total)
    t18 = margin * t3 * t3 * t3 * t3 - sqrt
    t18 = np.where(t18 < 0.0, 0.0, np.where(total == 0.0, 0.0, -(0.5 * t4 * t18 / sqrt)))
    t18 = (2.0 * (0.5 * t5 * t5 * t5 * t5) + 2.0 * t18 - t4) / 2.0
    t19 = _narrow(2.0 * (t6 * (t16 * t16)) * t18, input1)
    t20 = _narrow(1.0 / t7 / t3 / t5, input1)
    d_input1 = t19 * t17 * t20 * t20 * t20 * t20
    d_input2 = t19 * (t14 - t13) * t20 * t20 * t20 * t20
    return d_input1, d_input2


def _vjp(input1, input2, target, g, margin):
    t1 = input1 - input2
    total = _row_sum(t1 * t1)
    sqrt = np.sqrt(total)
    t2 = margin - sqrt
    t3 = _wide(target)
    t2 = 2.0 * np.where(t2 < 0.0, 0.0, np.where(total == 0.0, 0.0, -(0.5 * t3 * t2 / sqrt)))
    t4 = _wide(g)
    t5 = _narrow(2.0 * t4 * ((t2 - t3 + 1.0) / 2.0), input1)
    d_input1 = t5 * t1
    d_input2 = t5 * (input2 - input1)
    t6 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t6 = t6 & (np.maximum(t3, -t3) <= 2.5822498780869086e+120)
    ordinary = t6 & (np.maximum(t4, -t4) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_extreme, (d_input1, d_input2), input1, input2, target, g, margin)


def _vjp_in_doubles(input1, input2, target, g, margin):
    t1 = input1 - input2
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    t2 = margin - sqrt
    t2 = 2.0 * _where(t2 < 0.0, 0.0, _where(total == 0.0, 0.0, -(0.5 * target * t2 / sqrt)))
    t2 = 2.0 * g * ((t2 - target + 1.0) / 2.0)
    d_input1 = t2 * t1
    d_input2 = t2 * (input2 - input1)
    return d_input1, d_input2


def _vjp_target_extreme(input1, input2, g, margin):
    """_vjp_target for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    largest = _row_max(np.absolute(input1))
    largest_2 = _row_max(np.absolute(input2))
    t2 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), t1)
    t3 = _wide(g)
    t4 = np.maximum(t3, -t3)
    t5 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t5 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t5)
    t5 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t5)
    t5 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t5 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t5)
    t5 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t5)
    t5 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t5)
    t2 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t5)
    t6 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t6 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t6)
    t6 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t6)
    t6 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t6)
    t6 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t6 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t6)
    t6 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t6)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t6)
    t7 = t2 * t2
    t8 = _narrow(t7 * t7, input1)
    t9 = t4 * t4
    t10 = input1 * t8 - input2 * t8
    total = _row_sum(t10 * t10)
    t11 = margin * t2 * t2 * t2 * t2 - np.sqrt(total)
    t11 = (2.0 * np.where(t11 < 0.0, 0.0, 0.5 * (t11 * t11)) - total) / 2.0
    t4 = 1.0 / t4 / t2 / t2
    return _narrow(t3 * (t9 * t9) * t11 * t4 * t4 * t4 * t4, input1)


def _vjp_target(input1, input2, g, margin):
    t1 = input1 - input2
    total = _row_sum(t1 * t1)
    sqrt = np.sqrt(total)
    t2 = margin - sqrt
    t3 = _wide(g)
    t2 = t3 * ((2.0 * np.where(t2 < 0.0, 0.0, 0.5 * (t2 * t2)) - total) / 2.0)
    target = _narrow(t2, input1)
    t4 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    ordinary = t4 & (np.maximum(t3, -t3) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_target_extreme, (target,), input1, input2, g, margin)[0]


def _vjp_target_in_doubles(input1, input2, g, margin):
    t1 = input1 - input2
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    t2 = margin - np.sqrt(total)
    return g * ((2.0 * _where(t2 < 0.0, 0.0, 0.5 * (t2 * t2)) - total) / 2.0)


def _value_and_grad_extreme(input1, input2, target, g, margin):
    """_value_and_grad for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    t2 = 0.5 * 6.223015277861142e-61
    largest = _row_max(np.absolute(input1))
    largest_2 = _row_max(np.absolute(input2))
    t3 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), t1)
    t4 = _wide(target)
    t5 = np.maximum(np.maximum(np.maximum(t4, -t4), 6.223015277861142e-61), t2)
    t6 = _wide(g)
    t7 = np.maximum(t6, -t6)
    t8 = np.where(t3 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t8 = np.where(t3 < 7.52316384526264e-37, 1.152921504606847e+18, t8)
    t8 = np.where(t3 >= 2.3485425827738332e+108, 7.52316384526264e-37, t8)
    t8 = np.where(t3 < 4.257959840008151e-109, 1.329227995784916e+36, t8)
    t8 = np.where(t3 >= 4.149515568880993e+180, 6.525304467998525e-55, t8)
    t8 = np.where(t3 < 2.409919865102884e-181, 1.532495540865889e+54, t8)
    t8 = np.where(t3 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t3 = np.where(t3 < 1.3639663065038175e-253, 1.7668470647783843e+72, t8)
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
    t11 = t3 * t3
    t12 = _narrow(t11 * t11, input1)
    t13 = input1 * t12
    t14 = input2 * t12
    t15 = t5 * t5
    t4 = t4 * (t15 * t15)
    t16 = t7 * t7
    t17 = t13 - t14
    total = _row_sum(t17 * t17)
    sqrt = np.sqrt(total)
    t18 = margin * t3 * t3 * t3 * t3 - sqrt
    t19 = 0.5 * t4
    t20 = t18 < 0.0
    t15 = (t15 * t5 * t5 - t4) * total + 2.0 * np.where(t20, 0.0, t19 * (t18 * t18))
    t21 = 1.0 / t3 / t3 / t5
    value = _narrow(t15 / 2.0 * t21 * t21 * t21 * t21, input1)
    t19 = 2.0 * np.where(t20, 0.0, np.where(total == 0.0, 0.0, -(t19 * t18 / sqrt)))
    t6 = 2.0 * (t6 * (t16 * t16)) * ((2.0 * (0.5 * t5 * t5 * t5 * t5) + t19 - t4) / 2.0)
    t22 = _narrow(t6, input1)
    t23 = _narrow(1.0 / t7 / t3 / t5, input1)
    d_input1 = t22 * t17 * t23 * t23 * t23 * t23
    d_input2 = t22 * (t14 - t13) * t23 * t23 * t23 * t23
    return value, d_input1, d_input2


def _value_and_grad(input1, input2, target, g, margin):
    t1 = _wide(target)
    t2 = input1 - input2
    total = _row_sum(t2 * t2)
    sqrt = np.sqrt(total)
    t3 = margin - sqrt
    t4 = 0.5 * t1
    t5 = t3 < 0.0
    t6 = 2.0 * np.where(t5, 0.0, np.where(total == 0.0, 0.0, -(t4 * t3 / sqrt))) - t1 + 1.0
    t7 = _wide(g)
    t8 = _narrow(2.0 * t7 * (t6 / 2.0), input1)
    d_input1 = t8 * t2
    d_input2 = t8 * (input2 - input1)
    t4 = ((1.0 - t1) * total + 2.0 * np.where(t5, 0.0, t4 * (t3 * t3))) / 2.0
    value = _narrow(t4, input1)
    t9 = (sqrt >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    t9 = t9 & (np.maximum(t1, -t1) <= 2.5822498780869086e+120)
    ordinary = t9 & (np.maximum(t7, -t7) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _value_and_grad_extreme, (value, d_input1, d_input2), input1, input2, target, g, margin)


def _value_and_grad_in_doubles(input1, input2, target, g, margin):
    t1 = input1 - input2
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    t2 = margin - sqrt
    t3 = 0.5 * target
    t4 = t2 < 0.0
    value = ((1.0 - target) * total + 2.0 * _where(t4, 0.0, t3 * (t2 * t2))) / 2.0
    t3 = 2.0 * _where(t4, 0.0, _where(total == 0.0, 0.0, -(t3 * t2 / sqrt))) - target + 1.0
    t3 = 2.0 * g * (t3 / 2.0)
    d_input1 = t3 * t1
    d_input2 = t3 * (input2 - input1)
    return value, d_input1, d_input2


_SPEC = _Function(
    name="contrastive_loss",
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
                "vjp_target": _Body(
                    _vjp_target,
                    ("input1", "input2", "g"),
                    ("margin",),
                    ("target",),
                    doubles=_vjp_target_in_doubles,
                ),
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


def contrastive_loss(input1, input2, target, *, margin=1.0, axis=-1, reduction="mean", out=None):
    """Draws similar rows (target 0) together and dissimilar ones (target 1) apart to the margin.

        contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
                           root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
                           target)*RowSum((input1 - input2)**2)/2

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 1.0.
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

    Reference: R. Hadsell, S. Chopra, Y. LeCun, Dimensionality Reduction by Learning an Invariant
    Mapping, CVPR 2006, doi:10.1109/CVPR.2006.100
    """
    return _loss(_SPEC, "contrastive_loss", (input1, input2, target, margin), axis, reduction, out)


def contrastive_loss_vjp(
    g, input1, input2, target, *, margin=1.0, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of contrastive_loss, given the cotangent g of its result.

    contrastive_loss: Draws similar rows (target 0) together and dissimilar ones (target 1) apart to the
    margin.

        contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
                           root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
                           target)*RowSum((input1 - input2)**2)/2

    g: the cotangent of the result, of its shape after the reduction.
    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 1.0.
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

    Reference: R. Hadsell, S. Chopra, Y. LeCun, Dimensionality Reduction by Learning an Invariant
    Mapping, CVPR 2006, doi:10.1109/CVPR.2006.100
    """
    return _cotangents(
        _SPEC, "contrastive_loss_vjp", g, (input1, input2, target, margin), axis, reduction, wrt, out
    )


def contrastive_loss_value_and_grad(
    input1, input2, target, *, margin=1.0, axis=-1, reduction="mean", out=None
):
    """Value of contrastive_loss and its derivative, in one pass.

    contrastive_loss: Draws similar rows (target 0) together and dissimilar ones (target 1) apart to the
    margin.

        contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
                           root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
                           target)*RowSum((input1 - input2)**2)/2

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; one entry a row.
    margin: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what contrastive_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input1, input2 promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. Hadsell, S. Chopra, Y. LeCun, Dimensionality Reduction by Learning an Invariant
    Mapping, CVPR 2006, doi:10.1109/CVPR.2006.100
    """
    return _loss_pair(
        _SPEC, "contrastive_loss_value_and_grad", (input1, input2, target, margin), axis, reduction, out
    )
