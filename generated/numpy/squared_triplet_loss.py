# Made by symdl 0.1.0 from squared_triplet_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
#                            margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
#                            0  otherwise
"""Triplet loss on squared distances."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_max, _row_sum
from ._numeric import _by_rows, _narrow, _where, _wide
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["squared_triplet_loss", "squared_triplet_loss_vjp", "squared_triplet_loss_value_and_grad"]


def _value_extreme(anchor, positive, negative, margin):
    """_value for rows whose sums would leave the numbers."""
    t1 = float(np.sqrt(float(np.maximum(margin, -margin)))) * 6.223015277861142e-61
    largest = _row_max(np.absolute(anchor))
    largest_2 = _row_max(np.absolute(positive))
    largest_3 = _row_max(np.absolute(negative))
    t2 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), _wide(largest_3))
    t2 = np.maximum(t2, t1)
    t3 = np.where(t2 >= 1.329227995784916e+36, 8.673617379884035e-19, 1.0)
    t3 = np.where(t2 < 7.52316384526264e-37, 1.152921504606847e+18, t3)
    t3 = np.where(t2 >= 2.3485425827738332e+108, 7.52316384526264e-37, t3)
    t3 = np.where(t2 < 4.257959840008151e-109, 1.329227995784916e+36, t3)
    t3 = np.where(t2 >= 4.149515568880993e+180, 6.525304467998525e-55, t3)
    t3 = np.where(t2 < 2.409919865102884e-181, 1.532495540865889e+54, t3)
    t3 = np.where(t2 >= 7.33155940312959e+252, 5.659799424266695e-73, t3)
    t2 = np.where(t2 < 1.3639663065038175e-253, 1.7668470647783843e+72, t3)
    t4 = t2 * t2
    t5 = _narrow(t4 * t4, anchor)
    t6 = anchor * t5
    t7 = t6 - negative * t5
    total = _row_sum(t7 * t7)
    t6 = t6 - positive * t5
    total_2 = _row_sum(t6 * t6)
    t4 = total_2 - total + margin * t4 * t4 * t4 * t4
    t2 = 1.0 / t2 / t2
    return _narrow(np.where(t4 < 0.0, 0.0, t4) * t2 * t2 * t2 * t2, anchor)


def _value(anchor, positive, negative, margin):
    t1 = anchor - negative
    total = _row_sum(t1 * t1)
    t2 = anchor - positive
    total_2 = _row_sum(t2 * t2)
    t3 = total_2 - total + margin
    value = _narrow(np.where(t3 < 0.0, 0.0, t3), anchor)
    ordinary = (total <= 2.5822498780869086e+120) & (total_2 <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _value_extreme, (value,), anchor, positive, negative, margin)[0]


def _value_in_doubles(anchor, positive, negative, margin):
    t1 = anchor - negative
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    t2 = anchor - positive
    total_2 = np.add.reduce(t2 * t2, axis=-1, keepdims=True)
    t3 = total_2 - total + margin
    return _where(t3 < 0.0, 0.0, t3)


def _vjp_extreme(anchor, positive, negative, g, margin):
    """_vjp for rows whose sums would leave the numbers."""
    t1 = float(np.sqrt(float(np.maximum(margin, -margin)))) * 6.223015277861142e-61
    largest = _row_max(np.absolute(anchor))
    largest_2 = _row_max(np.absolute(positive))
    largest_3 = _row_max(np.absolute(negative))
    t2 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), _wide(largest_3))
    t2 = np.maximum(t2, t1)
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
    t8 = _narrow(t7 * t7, anchor)
    t9 = anchor * t8
    t10 = positive * t8
    t11 = negative * t8
    t12 = t4 * t4
    t13 = _narrow(2.0 * (t3 * (t12 * t12)), anchor)
    t14 = t9 - t11
    total = _row_sum(t14 * t14)
    t15 = t9 - t10
    total_2 = _row_sum(t15 * t15)
    t16 = total_2 - total + margin * t7 * t7 * t7 * t7 < 0.0
    t17 = _narrow(1.0 / t2 / t4, anchor)
    d_anchor = _where(t16, 0.0, t13 * (t11 - t10)) * t17 * t17 * t17 * t17
    d_positive = _where(t16, 0.0, t13 * (t10 - t9)) * t17 * t17 * t17 * t17
    d_negative = _where(t16, 0.0, -(t13 * (t11 - t9))) * t17 * t17 * t17 * t17
    return d_anchor, d_positive, d_negative


def _vjp(anchor, positive, negative, g, margin):
    t1 = _wide(g)
    t2 = _narrow(2.0 * t1, anchor)
    t3 = anchor - negative
    total = _row_sum(t3 * t3)
    t4 = anchor - positive
    total_2 = _row_sum(t4 * t4)
    t5 = total_2 - total + margin < 0.0
    d_anchor = _where(t5, 0.0, t2 * (negative - positive))
    d_positive = _where(t5, 0.0, t2 * (positive - anchor))
    d_negative = _where(t5, 0.0, -(t2 * (negative - anchor)))
    t6 = (total <= 2.5822498780869086e+120) & (total_2 <= 2.5822498780869086e+120)
    ordinary = t6 & (np.maximum(t1, -t1) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _vjp_extreme, (d_anchor, d_positive, d_negative), anchor, positive, negative, g, margin)


def _vjp_in_doubles(anchor, positive, negative, g, margin):
    t1 = 2.0 * g
    t2 = anchor - negative
    total = np.add.reduce(t2 * t2, axis=-1, keepdims=True)
    t3 = anchor - positive
    total_2 = np.add.reduce(t3 * t3, axis=-1, keepdims=True)
    t4 = total_2 - total + margin < 0.0
    d_anchor = _where(t4, 0.0, t1 * (negative - positive))
    d_positive = _where(t4, 0.0, t1 * (positive - anchor))
    d_negative = _where(t4, 0.0, -(t1 * (negative - anchor)))
    return d_anchor, d_positive, d_negative


def _value_and_grad_extreme(anchor, positive, negative, g, margin):
    """_value_and_grad for rows whose sums would leave the numbers."""
    t1 = float(np.sqrt(float(np.maximum(margin, -margin)))) * 6.223015277861142e-61
    largest = _row_max(np.absolute(anchor))
    largest_2 = _row_max(np.absolute(positive))
    largest_3 = _row_max(np.absolute(negative))
    t2 = np.maximum(np.maximum(_wide(largest), _wide(largest_2)), _wide(largest_3))
    t2 = np.maximum(t2, t1)
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
    t8 = _narrow(t7 * t7, anchor)
    t9 = anchor * t8
    t10 = positive * t8
    t11 = negative * t8
    t12 = t4 * t4
    t13 = t9 - t11
    total = _row_sum(t13 * t13)
    t14 = t9 - t10
    total_2 = _row_sum(t14 * t14)
    t7 = total_2 - total + margin * t7 * t7 * t7 * t7
    t15 = t7 < 0.0
    t16 = 1.0 / t2
    t2 = t16 / t2
    value = _narrow(np.where(t15, 0.0, t7) * t2 * t2 * t2 * t2, anchor)
    t17 = _narrow(2.0 * (t3 * (t12 * t12)), anchor)
    t18 = _narrow(t16 / t4, anchor)
    d_anchor = _where(t15, 0.0, t17 * (t11 - t10)) * t18 * t18 * t18 * t18
    d_positive = _where(t15, 0.0, t17 * (t10 - t9)) * t18 * t18 * t18 * t18
    d_negative = _where(t15, 0.0, -(t17 * (t11 - t9))) * t18 * t18 * t18 * t18
    return value, d_anchor, d_positive, d_negative


def _value_and_grad(anchor, positive, negative, g, margin):
    t1 = anchor - negative
    total = _row_sum(t1 * t1)
    t2 = anchor - positive
    total_2 = _row_sum(t2 * t2)
    t3 = total_2 - total + margin
    t4 = t3 < 0.0
    t5 = _wide(g)
    t6 = _narrow(2.0 * t5, anchor)
    d_anchor = _where(t4, 0.0, t6 * (negative - positive))
    d_positive = _where(t4, 0.0, t6 * (positive - anchor))
    d_negative = _where(t4, 0.0, -(t6 * (negative - anchor)))
    value = _narrow(np.where(t4, 0.0, t3), anchor)
    t7 = (total <= 2.5822498780869086e+120) & (total_2 <= 2.5822498780869086e+120)
    ordinary = t7 & (np.maximum(t5, -t5) <= 2.5822498780869086e+120)
    return _by_rows(ordinary, _value_and_grad_extreme, (value, d_anchor, d_positive, d_negative), anchor, positive, negative, g, margin)


def _value_and_grad_in_doubles(anchor, positive, negative, g, margin):
    t1 = anchor - negative
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    t2 = anchor - positive
    total_2 = np.add.reduce(t2 * t2, axis=-1, keepdims=True)
    t3 = total_2 - total + margin
    t4 = t3 < 0.0
    value = _where(t4, 0.0, t3)
    t5 = 2.0 * g
    d_anchor = _where(t4, 0.0, t5 * (negative - positive))
    d_positive = _where(t4, 0.0, t5 * (positive - anchor))
    d_negative = _where(t4, 0.0, -(t5 * (negative - anchor)))
    return value, d_anchor, d_positive, d_negative


_SPEC = _Function(
    name="squared_triplet_loss",
    arguments=(
        _Argument("anchor", "elem"),
        _Argument("positive", "elem"),
        _Argument("negative", "elem"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value,
                    ("anchor", "positive", "negative"),
                    ("margin",),
                    ("value",),
                    doubles=_value_in_doubles,
                ),
                "vjp": _Body(
                    _vjp,
                    ("anchor", "positive", "negative", "g"),
                    ("margin",),
                    ("anchor", "positive", "negative"),
                    doubles=_vjp_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("anchor", "positive", "negative", "g"),
                    ("margin",),
                    ("value", "anchor", "positive", "negative"),
                    doubles=_value_and_grad_in_doubles,
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def squared_triplet_loss(anchor, positive, negative, *, margin=1.0, axis=-1, reduction="mean", out=None):
    """Triplet loss on squared distances.

        squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
                               margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
                               0  otherwise

    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating anchor, positive, negative promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _loss(_SPEC, "squared_triplet_loss", (anchor, positive, negative, margin), axis, reduction, out)


def squared_triplet_loss_vjp(
    g, anchor, positive, negative, *, margin=1.0, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of squared_triplet_loss, given the cotangent g of its result.

    squared_triplet_loss: Triplet loss on squared distances.

        squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
                               margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
                               0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _cotangents(
        _SPEC, "squared_triplet_loss_vjp", g, (anchor, positive, negative, margin), axis, reduction, wrt, out
    )


def squared_triplet_loss_value_and_grad(
    anchor, positive, negative, *, margin=1.0, axis=-1, reduction="mean", out=None
):
    """Value of squared_triplet_loss and its derivative, in one pass.

    squared_triplet_loss: Triplet loss on squared distances.

        squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
                               margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
                               0  otherwise

    anchor: array; broadcasts with the others.
    positive: array; broadcasts with the others.
    negative: array; broadcasts with the others.
    margin: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what squared_triplet_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating anchor, positive, negative promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: F. Schroff, D. Kalenichenko, J. Philbin, FaceNet, CVPR 2015, arXiv:1503.03832
    """
    return _loss_pair(
        _SPEC,
        "squared_triplet_loss_value_and_grad",
        (anchor, positive, negative, margin),
        axis,
        reduction,
        out,
    )
