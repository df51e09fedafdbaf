# Made by symdl 0.1.0 from l2_normalize with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))
"""A row divided by its Euclidean norm, or by eps where the norm is smaller."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _where, _wide
from ._runtime import _cotangents, _evaluate

__all__ = ["l2_normalize", "l2_normalize_vjp"]


def _value_extreme(x, eps):
    """_value for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(eps, -eps))
    largest = _row_max(np.absolute(x))
    t2 = np.maximum(_wide(largest), t1)
    t3 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t3 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t3)
    t3 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t3)
    t3 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t3)
    t3 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t3)
    t3 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t3)
    t3 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t3)
    t2 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t3)
    t4 = t2 * t2
    t4 = t4 * t4
    t5 = _narrow(t4, x)
    t6 = x * t5
    total = _row_sum(t6 * t6)
    sqrt = np.sqrt(total)
    t7 = _narrow(sqrt, x)
    t8 = _narrow(eps * t4, x)
    t9 = eps * t2 * t2 * t2 * t2 >= sqrt
    return _where(t9, t6 / t8, t6 / t7)


def _value(x, eps):
    total = _row_sum(x * x)
    sqrt = np.sqrt(total)
    t1 = _narrow(sqrt, x)
    t2 = eps < sqrt
    value = _where(t2, x / t1, x / eps)
    ordinary = (np.maximum(sqrt, eps) >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    return _by_rows(ordinary, _value_extreme, (value,), x, eps)[0]


def _value_in_doubles(x, eps):
    total = np.add.reduce(x * x, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    t1 = eps < sqrt
    return _where(t1, x / sqrt, x / eps)


def _vjp_extreme(x, g, eps):
    """_vjp for rows whose sums would leave the numbers."""
    t1 = float(np.maximum(eps, -eps))
    largest = _row_max(np.absolute(x))
    t2 = np.maximum(_wide(largest), t1)
    largest_2 = _row_max(np.absolute(g))
    t3 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t3 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t3)
    t3 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t3)
    t3 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t3)
    t3 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t3)
    t3 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t3)
    t3 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t3)
    t2 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t3)
    t4 = _wide(largest_2)
    t5 = np.where(t4 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t5 = np.where(t4 < 7.52316384526264e-37, 1.152921504606847e+18, t5)
    t5 = np.where(t4 >= 2.3485425827738332e+108, 7.52316384526264e-37, t5)
    t5 = np.where(t4 < 4.257959840008151e-109, 1.329227995784916e+36, t5)
    t5 = np.where(t4 >= 4.149515568880993e+180, 6.525304467998525e-55, t5)
    t5 = np.where(t4 < 2.409919865102884e-181, 1.532495540865889e+54, t5)
    t5 = np.where(t4 >= 7.33155940312959e+252, 5.659799424266695e-73, t5)
    t4 = np.where(t4 < 1.3639663065038175e-253, 1.7668470647783843e+72, t5)
    t6 = t2 * t2
    t6 = t6 * t6
    t7 = _narrow(t6, x)
    t8 = x * t7
    t9 = t4 * t4
    t10 = _narrow(t9 * t9, x)
    t11 = g * t10
    total = _row_sum(t8 * t8)
    sqrt = np.sqrt(total)
    t12 = _narrow(sqrt, x)
    total_2 = _row_sum(t11 * t8)
    t13 = _narrow(total_2, x)
    t14 = _narrow(total * sqrt, x)
    t15 = total == 0.0
    t16 = _narrow(eps * t6, x)
    t17 = eps * t2 * t2 * t2 * t2 >= sqrt
    t18 = _narrow(t2 / t4, x)
    t11 = _where(t17, t11 / t16, t11 / t12 + _where(t15, 0.0, -(t13 * t8 / t14))) * t18 * t18
    return t11 * t18 * t18


def _vjp(x, g, eps):
    total = _row_sum(x * x)
    sqrt = np.sqrt(total)
    t1 = _narrow(sqrt, x)
    total_2 = _row_sum(g * x)
    t2 = _narrow(total_2, x)
    t3 = _narrow(total * sqrt, x)
    t4 = total == 0.0
    t5 = eps >= sqrt
    d_x = _where(t5, g / eps, g / t1 + _where(t4, 0.0, -(t2 * x / t3)))
    t6 = (np.maximum(sqrt, eps) >= 6.223015277861142e-61) & (sqrt <= 1.6069380442589903e+60)
    ordinary = t6 & (np.maximum(total_2, -total_2) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_extreme, (d_x,), x, g, eps)[0]


def _vjp_in_doubles(x, g, eps):
    total = np.add.reduce(x * x, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    total_2 = np.add.reduce(g * x, axis=-1, keepdims=True)
    t1 = total * sqrt
    t2 = total == 0.0
    t3 = eps >= sqrt
    return _where(t3, g / eps, g / sqrt + _where(t2, 0.0, -(total_2 * x / t1)))


_SPEC = _Function(
    name="l2_normalize",
    arguments=(
        _Argument("x", "elem"),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("eps",), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(_vjp, ("x", "g"), ("eps",), ("x",), doubles=_vjp_in_doubles),
            },
        ),
    },
    row="axis",
)


def l2_normalize(x, *, eps=1e-12, axis=-1, out=None):
    """A row divided by its Euclidean norm, or by eps where the norm is smaller.

        l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))

    x: array.
    eps: number, 0 <= eps; default 1e-12.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: PyTorch, torch.nn.functional.normalize
    """
    return _evaluate(_SPEC, "l2_normalize", (x, eps), "value", axis, out)


def l2_normalize_vjp(g, x, *, eps=1e-12, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of l2_normalize, given the cotangent g of its result.

    l2_normalize: A row divided by its Euclidean norm, or by eps where the norm is smaller.

        l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))

    g: the cotangent of the result, of its shape.
    x: array.
    eps: number, 0 <= eps; default 1e-12.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: PyTorch, torch.nn.functional.normalize
    """
    return _cotangents(_SPEC, "l2_normalize_vjp", g, (x, eps), axis, None, wrt, out)
