# Made by symdl 0.1.0 from l2_penalty with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     l2_penalty = lam*RowSum(w**2)
"""Sum of squares times a constant."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair
from ._whole import _made_by_blocks, _sum_by_blocks

__all__ = [
    "l2_penalty", "l2_penalty_vjp", "l2_penalty_value_and_grad", "l2_penalty_hvp", "l2_penalty_hess_diag"
]


def _value_terms(w):
    return w * w


def _value_extreme(w, lam):
    """_value for rows whose sums would leave the numbers."""
    t1 = _wide(w)
    largest = _row_max(np.maximum(t1, -t1))
    t2 = _wide(largest)
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
    t1 = t1 * t4
    total = _row_sum(t1 * t1)
    t2 = _wide(1.0 / t2 / t2)
    return _narrow(lam * total * t2 * t2 * t2 * t2, w)


def _value(w, lam):
    total = _sum_by_blocks(_value_terms, (w,))
    value = _narrow(lam * total, w)
    ordinary = total <= 1.2379400392853803e+27
    return _by_rows(ordinary, _value_extreme, (value,), w, lam)[0]


def _vjp_elements(w, t4):
    return t4 * w


def _vjp(w, g, lam):
    t1 = 2.0 * lam
    t2 = _narrow(t1 * _wide(g), w)
    d_w = _made_by_blocks(_vjp_elements, (w, t2))
    return d_w


def _value_and_grad_terms(w):
    return w * w


def _value_and_grad_elements(w, t7):
    return t7 * w


def _value_and_grad_extreme(w, g, lam):
    """_value_and_grad for rows whose sums would leave the numbers."""
    t1 = 2.0 * lam
    t2 = _wide(w)
    t3 = _wide(g)
    largest = _row_max(np.maximum(t2, -t2))
    t4 = _wide(largest)
    t5 = np.maximum(t3, -t3)
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
    t8 = t8 * t8
    t2 = t2 * t8
    t9 = t5 * t5
    total = _row_sum(t2 * t2)
    t10 = _wide(1.0 / t4 / t4)
    t3 = t1 * (t3 * (t9 * t9))
    t5 = 1.0 / t5 / t4
    value = _narrow(lam * total * t10 * t10 * t10 * t10, w)
    d_w = _narrow(t3 * t2 * t5 * t5 * t5 * t5, w)
    return value, d_w


def _value_and_grad(w, g, lam):
    t1 = 2.0 * lam
    t2 = _wide(g)
    t3 = _narrow(t1 * t2, w)
    total = _sum_by_blocks(_value_and_grad_terms, (w,))
    value = _narrow(lam * total, w)
    ordinary = (total <= 1.2379400392853803e+27) & (np.maximum(t2, -t2) <= 1.2379400392853803e+27)
    d_w = _made_by_blocks(_value_and_grad_elements, (w, t3))
    return _by_rows(ordinary, _value_and_grad_extreme, (value, d_w), w, g, lam)


def _hvp_elements(v, t4):
    return t4 * v


def _hvp(g, v, lam):
    t1 = 2.0 * lam
    t2 = _narrow(t1 * _wide(g), v)
    w = _made_by_blocks(_hvp_elements, (v, t2))
    return w


def _hess_diag_elements(t4):
    return t4


def _hess_diag(g, lam):
    t1 = 2.0 * lam
    t2 = _narrow(t1 * _wide(g), g)
    w = _made_by_blocks(_hess_diag_elements, (t2,))
    return w


_SPEC = _Function(
    name="l2_penalty",
    arguments=(
        _Argument("w", "elem"),
        _Argument("lam", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("w",), ("lam",), ("value",)),
                "vjp": _Body(_vjp, ("w", "g"), ("lam",), ("w",)),
                "value_and_grad": _Body(_value_and_grad, ("w", "g"), ("lam",), ("value", "w")),
                "hvp": _Body(_hvp, ("g", "v"), ("lam",), ("w",)),
                "hess_diag": _Body(_hess_diag, ("g",), ("lam",), ("w",)),
            },
        ),
    },
    row="array",
)


def l2_penalty(w, lam, *, out=None):
    """Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    w: array.
    lam: number, 0 <= lam.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns one number a row: the broadcast shape without axis; a scalar for one row. The result has the
    dtype to which the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _loss(_SPEC, "l2_penalty", (w, lam), None, None, out)


def l2_penalty_vjp(g, w, lam, *, wrt=None, out=None):
    """Cotangents of the inputs of l2_penalty, given the cotangent g of its result.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    g: the cotangent of the result, of its shape.
    w: array.
    lam: number, 0 <= lam.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of w, each of its input's shape. The result has the dtype to which
    the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _cotangents(_SPEC, "l2_penalty_vjp", g, (w, lam), None, None, wrt, out)


def l2_penalty_value_and_grad(w, lam, *, out=None):
    """Value of l2_penalty and its derivative, in one pass.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    w: array.
    lam: number, 0 <= lam.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what l2_penalty_vjp(1, ...) returns). The result has the dtype to which the floating
    w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and bools
    become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _loss_pair(_SPEC, "l2_penalty_value_and_grad", (w, lam), None, None, out)


def l2_penalty_hvp(v, w, lam, *, out=None):
    """Hessian of l2_penalty in w times v.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    v: the direction, of the shape of w.
    w: array.
    lam: number, 0 <= lam.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of w: second derivatives of the loss. The result has the dtype to
    which the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _curvature(_SPEC, "l2_penalty_hvp", "hvp", v, (w, lam), None, None, out)


def l2_penalty_hess_diag(w, lam, *, out=None):
    """Diagonal of the Hessian of l2_penalty in w.

    l2_penalty: Sum of squares times a constant.

        l2_penalty = lam*RowSum(w**2)

    w: array.
    lam: number, 0 <= lam.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of w: second derivatives of the loss. The result has the dtype to
    which the floating w promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hoerl, R. Kennard, Ridge Regression, Technometrics 12, 1970, doi:10.2307/1267351
    """
    return _curvature(_SPEC, "l2_penalty_hess_diag", "hess_diag", None, (w, lam), None, None, out)
