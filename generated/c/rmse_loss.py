# Made by symdl 0.1.0 from rmse_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     rmse_loss = root(RowSum((input - target)**2)/length, 2)
"""Root of the mean squared error: one number for the whole array; its gradient at a perfect fit is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["rmse_loss", "rmse_loss_vjp", "rmse_loss_value_and_grad", "rmse_loss_hvp", "rmse_loss_hess_diag"]

_C = _Source("rmse_loss.c")


def _value_numbers(length):
    t1 = float(length)
    t1_of_float = float(length)
    return t1, t1_of_float


_value = _Kernel(
    _C,
    "rmse_loss_value",
    ("input", "target"),
    ("value",),
    scalars=("length",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(length):
    t1 = float(length)
    sqrt_1 = float(np.sqrt(t1))
    t2 = float(length)
    return sqrt_1, t2, t1


_vjp = _Kernel(
    _C,
    "rmse_loss_vjp",
    ("input", "target", "g"),
    ("input",),
    scalars=("length",),
    host=_vjp_numbers,
    rows=True,
)


def _vjp_target_numbers(length):
    t1 = float(length)
    sqrt_1 = float(np.sqrt(t1))
    t2 = float(length)
    return sqrt_1, t2, t1


_vjp_target = _Kernel(
    _C,
    "rmse_loss_vjp_target",
    ("input", "target", "g"),
    ("target",),
    scalars=("length",),
    host=_vjp_target_numbers,
    rows=True,
)


def _value_and_grad_numbers(length):
    t1 = float(length)
    t2 = float(length)
    sqrt_1 = float(np.sqrt(t2))
    return t1, sqrt_1, t2


_value_and_grad = _Kernel(
    _C,
    "rmse_loss_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("length",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(length):
    t1 = float(length)
    sqrt_1 = float(np.sqrt(t1))
    t3 = float(length)
    return sqrt_1, sqrt_1, t3, t1


_hvp = _Kernel(
    _C,
    "rmse_loss_hvp",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("length",),
    host=_hvp_numbers,
    rows=True,
)


def _hess_diag_numbers(length):
    t1 = float(length)
    sqrt_1 = float(np.sqrt(t1))
    t2 = float(length)
    return sqrt_1, t2, t1


_hess_diag = _Kernel(
    _C,
    "rmse_loss_hess_diag",
    ("input", "target", "g"),
    ("input",),
    scalars=("length",),
    host=_hess_diag_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_extreme(input, target, length):
    """_odd_value for rows whose sums would leave the numbers."""
    t1 = float(length)
    largest = _row_max(np.absolute(input))
    largest_2 = _row_max(np.absolute(target))
    t2 = np.maximum(_wide(largest), _wide(largest_2))
    t3 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t4 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t3)
    t5 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t4)
    t6 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t7 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t8 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t9 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t10 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t11 = t10 * t10
    t12 = _narrow(t11 * t11, input)
    t13 = _wide(input * t12 - target * t12)
    total = _row_sum(t13 * t13)
    t14 = 1.0 / t10
    return _narrow(np.sqrt(total / t1) * t14 * t14 * t14 * t14, input)


def _odd_value(input, target, length):
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    sqrt = np.sqrt(total / t1)
    value = _narrow(sqrt, input)
    ordinary = (sqrt >= 9.094947017729282e-13) & (sqrt <= 35184372088832.0)
    return _by_rows(ordinary, _odd_value_extreme, (value,), input, target, length)[0]


def _odd_vjp_extreme(input, target, g, length):
    """_odd_vjp for rows whose sums would leave the numbers."""
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    largest = _row_max(np.absolute(input))
    largest_2 = _row_max(np.absolute(target))
    t2 = np.maximum(_wide(largest), _wide(largest_2))
    t3 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t4 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t3)
    t5 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t4)
    t6 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t7 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t8 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t9 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t10 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t11 = _wide(g)
    t12 = np.maximum(t11, -t11)
    t13 = np.where(t12 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t14 = np.where(t12 < 7.52316384526264e-37, 1.152921504606847e+18, t13)
    t15 = np.where(t12 >= 2.3485425827738332e+108, 7.52316384526264e-37, t14)
    t16 = np.where(t12 < 4.257959840008151e-109, 1.329227995784916e+36, t15)
    t17 = np.where(t12 >= 4.149515568880993e+180, 6.525304467998525e-55, t16)
    t18 = np.where(t12 < 2.409919865102884e-181, 1.532495540865889e+54, t17)
    t19 = np.where(t12 >= 7.33155940312959e+252, 5.659799424266695e-73, t18)
    t20 = np.where(t12 < 1.3639663065038175e-253, 1.7668470647783843e+72, t19)
    t21 = t10 * t10
    t22 = _narrow(t21 * t21, input)
    t23 = t20 * t20
    t24 = _narrow(t11 * (t23 * t23), input)
    t25 = input * t22 - target * t22
    t26 = _wide(t25)
    total = _row_sum(t26 * t26)
    t27 = _narrow(sqrt * np.sqrt(total), input)
    t28 = total / t1 == 0.0
    t29 = _narrow(1.0 / t20, input)
    return _where(t28, 0.0, t24 * t25 / t27) * t29 * t29 * t29 * t29


def _odd_vjp(input, target, g, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    sqrt_2 = np.sqrt(total)
    t3 = _narrow(sqrt * sqrt_2, input)
    t4 = total / t1 == 0.0
    d_input = _where(t4, 0.0, g * t2 / t3)
    t5 = _wide(g)
    t6 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    ordinary = t6 & (np.maximum(t5, -t5) <= 1.2379400392853803e+27)
    return _by_rows(ordinary, _odd_vjp_extreme, (d_input,), input, target, g, length)[0]


def _odd_vjp_target_extreme(input, target, g, length):
    """_odd_vjp_target for rows whose sums would leave the numbers."""
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    largest = _row_max(np.absolute(input))
    largest_2 = _row_max(np.absolute(target))
    t2 = np.maximum(_wide(largest), _wide(largest_2))
    t3 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t4 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t3)
    t5 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t4)
    t6 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t7 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t8 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t9 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t10 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t11 = _wide(g)
    t12 = np.maximum(t11, -t11)
    t13 = np.where(t12 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t14 = np.where(t12 < 7.52316384526264e-37, 1.152921504606847e+18, t13)
    t15 = np.where(t12 >= 2.3485425827738332e+108, 7.52316384526264e-37, t14)
    t16 = np.where(t12 < 4.257959840008151e-109, 1.329227995784916e+36, t15)
    t17 = np.where(t12 >= 4.149515568880993e+180, 6.525304467998525e-55, t16)
    t18 = np.where(t12 < 2.409919865102884e-181, 1.532495540865889e+54, t17)
    t19 = np.where(t12 >= 7.33155940312959e+252, 5.659799424266695e-73, t18)
    t20 = np.where(t12 < 1.3639663065038175e-253, 1.7668470647783843e+72, t19)
    t21 = t10 * t10
    t22 = _narrow(t21 * t21, input)
    t23 = input * t22
    t24 = target * t22
    t25 = t20 * t20
    t26 = _narrow(t11 * (t25 * t25), input)
    t27 = _wide(t23 - t24)
    total = _row_sum(t27 * t27)
    t28 = _narrow(sqrt * np.sqrt(total), input)
    t29 = total / t1 == 0.0
    t30 = _narrow(1.0 / t20, input)
    return _where(t29, 0.0, t26 * (t24 - t23) / t28) * t30 * t30 * t30 * t30


def _odd_vjp_target(input, target, g, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    sqrt_2 = np.sqrt(total)
    t3 = _narrow(sqrt * sqrt_2, input)
    t4 = total / t1 == 0.0
    d_target = _where(t4, 0.0, g * (target - input) / t3)
    t5 = _wide(g)
    t6 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    ordinary = t6 & (np.maximum(t5, -t5) <= 1.2379400392853803e+27)
    return _by_rows(ordinary, _odd_vjp_target_extreme, (d_target,), input, target, g, length)[0]


def _odd_value_and_grad_extreme(input, target, g, length):
    """_odd_value_and_grad for rows whose sums would leave the numbers."""
    t1 = float(length)
    sqrt = float(np.sqrt(float(length)))
    largest = _row_max(np.absolute(input))
    largest_2 = _row_max(np.absolute(target))
    t2 = np.maximum(_wide(largest), _wide(largest_2))
    t3 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t4 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t3)
    t5 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t4)
    t6 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t7 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t8 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t9 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t10 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t11 = _wide(g)
    t12 = np.maximum(t11, -t11)
    t13 = np.where(t12 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t14 = np.where(t12 < 7.52316384526264e-37, 1.152921504606847e+18, t13)
    t15 = np.where(t12 >= 2.3485425827738332e+108, 7.52316384526264e-37, t14)
    t16 = np.where(t12 < 4.257959840008151e-109, 1.329227995784916e+36, t15)
    t17 = np.where(t12 >= 4.149515568880993e+180, 6.525304467998525e-55, t16)
    t18 = np.where(t12 < 2.409919865102884e-181, 1.532495540865889e+54, t17)
    t19 = np.where(t12 >= 7.33155940312959e+252, 5.659799424266695e-73, t18)
    t20 = np.where(t12 < 1.3639663065038175e-253, 1.7668470647783843e+72, t19)
    t21 = t10 * t10
    t22 = _narrow(t21 * t21, input)
    t23 = t20 * t20
    t24 = _narrow(t11 * (t23 * t23), input)
    t25 = input * t22 - target * t22
    t26 = _wide(t25)
    total = _row_sum(t26 * t26)
    t27 = total / t1
    t28 = 1.0 / t10
    value = _narrow(np.sqrt(t27) * t28 * t28 * t28 * t28, input)
    t29 = _narrow(sqrt * np.sqrt(total), input)
    t30 = t27 == 0.0
    t31 = _narrow(1.0 / t20, input)
    d_input = _where(t30, 0.0, t24 * t25 / t29) * t31 * t31 * t31 * t31
    return value, d_input


def _odd_value_and_grad(input, target, g, length):
    t1 = float(length)
    sqrt = float(np.sqrt(float(length)))
    t2 = input - target
    total = _row_sum(t2 * t2)
    t3 = total / t1
    sqrt_2 = np.sqrt(t3)
    value = _narrow(sqrt_2, input)
    sqrt_3 = np.sqrt(total)
    t4 = _narrow(sqrt * sqrt_3, input)
    t5 = t3 == 0.0
    d_input = _where(t5, 0.0, g * t2 / t4)
    t6 = _wide(g)
    t7 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    t8 = t7 & (sqrt_3 >= 9.094947017729282e-13) & (sqrt_3 <= 35184372088832.0)
    ordinary = t8 & (np.maximum(t6, -t6) <= 1.2379400392853803e+27)
    return _by_rows(ordinary, _odd_value_and_grad_extreme, (value, d_input), input, target, g, length)


def _odd_hvp_extreme(input, target, g, v, length):
    """_odd_hvp for rows whose sums would leave the numbers."""
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    largest = _row_max(np.absolute(input))
    largest_2 = _row_max(np.absolute(target))
    t2 = np.maximum(_wide(largest), _wide(largest_2))
    t3 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t4 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t3)
    t5 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t4)
    t6 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t7 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t8 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t9 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t10 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t11 = _wide(g)
    t12 = np.maximum(t11, -t11)
    t13 = np.where(t12 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t14 = np.where(t12 < 7.52316384526264e-37, 1.152921504606847e+18, t13)
    t15 = np.where(t12 >= 2.3485425827738332e+108, 7.52316384526264e-37, t14)
    t16 = np.where(t12 < 4.257959840008151e-109, 1.329227995784916e+36, t15)
    t17 = np.where(t12 >= 4.149515568880993e+180, 6.525304467998525e-55, t16)
    t18 = np.where(t12 < 2.409919865102884e-181, 1.532495540865889e+54, t17)
    t19 = np.where(t12 >= 7.33155940312959e+252, 5.659799424266695e-73, t18)
    t20 = np.where(t12 < 1.3639663065038175e-253, 1.7668470647783843e+72, t19)
    largest_3 = _row_max(np.absolute(v))
    t21 = _wide(largest_3)
    t22 = np.where(t21 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t23 = np.where(t21 < 7.52316384526264e-37, 1.152921504606847e+18, t22)
    t24 = np.where(t21 >= 2.3485425827738332e+108, 7.52316384526264e-37, t23)
    t25 = np.where(t21 < 4.257959840008151e-109, 1.329227995784916e+36, t24)
    t26 = np.where(t21 >= 4.149515568880993e+180, 6.525304467998525e-55, t25)
    t27 = np.where(t21 < 2.409919865102884e-181, 1.532495540865889e+54, t26)
    t28 = np.where(t21 >= 7.33155940312959e+252, 5.659799424266695e-73, t27)
    t29 = np.where(t21 < 1.3639663065038175e-253, 1.7668470647783843e+72, t28)
    t30 = t10 * t10
    t31 = _narrow(t30 * t30, input)
    t32 = t20 * t20
    t33 = t11 * (t32 * t32)
    t34 = _narrow(t33, input)
    t35 = t29 * t29
    t36 = _narrow(t35 * t35, input)
    t37 = v * t36
    t38 = input * t31 - target * t31
    t39 = _wide(t38)
    total = _row_sum(t39 * t39)
    sqrt_2 = np.sqrt(total)
    t40 = _narrow(sqrt * sqrt_2, input)
    total_2 = _row_sum(t37 * t38)
    t41 = _narrow(t33 * total_2, input)
    t42 = _narrow(sqrt * (total * sqrt_2), input)
    t43 = total / t1 == 0.0
    t44 = _narrow(t10 / t20 / t29, input)
    return _where(t43, 0.0, t34 * t37 / t40 - t41 * t38 / t42) * t44 * t44 * t44 * t44


def _odd_hvp(input, target, g, v, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    sqrt_2 = np.sqrt(total)
    t3 = _narrow(sqrt * sqrt_2, input)
    total_2 = _row_sum(v * t2)
    t4 = _wide(g)
    t5 = _narrow(t4 * total_2, input)
    t6 = _narrow(sqrt * (total * sqrt_2), input)
    t7 = total / t1 == 0.0
    d_input = _where(t7, 0.0, g * v / t3 - t5 * t2 / t6)
    t8 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    t9 = t8 & (np.maximum(total_2, -total_2) <= 1.2379400392853803e+27)
    ordinary = t9 & (np.maximum(t4, -t4) <= 1.2379400392853803e+27)
    return _by_rows(ordinary, _odd_hvp_extreme, (d_input,), input, target, g, v, length)[0]


def _odd_hess_diag_extreme(input, target, g, length):
    """_odd_hess_diag for rows whose sums would leave the numbers."""
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    largest = _row_max(np.absolute(input))
    largest_2 = _row_max(np.absolute(target))
    t2 = np.maximum(_wide(largest), _wide(largest_2))
    t3 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t4 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t3)
    t5 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t4)
    t6 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t7 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t6)
    t8 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t7)
    t9 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t8)
    t10 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t9)
    t11 = _wide(g)
    t12 = np.maximum(t11, -t11)
    t13 = np.where(t12 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t14 = np.where(t12 < 7.52316384526264e-37, 1.152921504606847e+18, t13)
    t15 = np.where(t12 >= 2.3485425827738332e+108, 7.52316384526264e-37, t14)
    t16 = np.where(t12 < 4.257959840008151e-109, 1.329227995784916e+36, t15)
    t17 = np.where(t12 >= 4.149515568880993e+180, 6.525304467998525e-55, t16)
    t18 = np.where(t12 < 2.409919865102884e-181, 1.532495540865889e+54, t17)
    t19 = np.where(t12 >= 7.33155940312959e+252, 5.659799424266695e-73, t18)
    t20 = np.where(t12 < 1.3639663065038175e-253, 1.7668470647783843e+72, t19)
    t21 = t10 * t10
    t22 = _narrow(t21 * t21, input)
    t23 = t20 * t20
    t24 = t11 * (t23 * t23)
    t25 = input * t22 - target * t22
    t26 = _wide(t25)
    total = _row_sum(t26 * t26)
    sqrt_2 = np.sqrt(total)
    t27 = _narrow(t24 / sqrt, input)
    t28 = _narrow(total * sqrt_2, input)
    t29 = _narrow(t24 / (sqrt * sqrt_2), input)
    t30 = total / t1 == 0.0
    t31 = _narrow(t10 / t20, input)
    return _where(t30, 0.0, t29 - t27 * t25 / t28 * t25) * t31 * t31 * t31 * t31


def _odd_hess_diag(input, target, g, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    sqrt_2 = np.sqrt(total)
    t3 = _wide(g)
    t4 = _narrow(t3 / sqrt, input)
    t5 = _narrow(total * sqrt_2, input)
    t6 = _narrow(t3 / (sqrt * sqrt_2), input)
    t7 = total / t1 == 0.0
    d_input = _where(t7, 0.0, t6 - t4 * t2 / t5 * t2)
    t8 = (sqrt_2 >= 9.094947017729282e-13) & (sqrt_2 <= 35184372088832.0)
    ordinary = t8 & (np.maximum(t3, -t3) <= 1.2379400392853803e+27)
    return _by_rows(ordinary, _odd_hess_diag_extreme, (d_input,), input, target, g, length)[0]


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
                "value": _Body(_value, ("input", "target"), ("length",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("length",), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), ("length",), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("length",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("length",), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g"), ("length",), ("input",), odd=_odd_hess_diag
                ),
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
