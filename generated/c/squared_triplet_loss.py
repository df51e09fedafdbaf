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
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["squared_triplet_loss", "squared_triplet_loss_vjp", "squared_triplet_loss_value_and_grad"]

_C = _Source("squared_triplet_loss.c")


def _value_numbers(margin):
    t3_of_float = float(np.sqrt(float(np.maximum(margin, -margin)))) * 6.223015277861142e-61
    return margin, t3_of_float, margin


_value = _Kernel(
    _C,
    "squared_triplet_loss_value",
    ("anchor", "positive", "negative"),
    ("value",),
    scalars=("margin",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(margin):
    t3_of_float = float(np.sqrt(float(np.maximum(margin, -margin)))) * 6.223015277861142e-61
    return margin, t3_of_float, margin


_vjp = _Kernel(
    _C,
    "squared_triplet_loss_vjp",
    ("anchor", "positive", "negative", "g"),
    ("anchor", "positive", "negative"),
    scalars=("margin",),
    host=_vjp_numbers,
    rows=True,
)


def _value_and_grad_numbers(margin):
    t3_of_float = float(np.sqrt(float(np.maximum(margin, -margin)))) * 6.223015277861142e-61
    return margin, t3_of_float, margin


_value_and_grad = _Kernel(
    _C,
    "squared_triplet_loss_value_and_grad",
    ("anchor", "positive", "negative", "g"),
    ("value", "anchor", "positive", "negative"),
    scalars=("margin",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(anchor, positive, negative, margin):
    t1 = anchor - negative
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    t2 = anchor - positive
    total_2 = np.add.reduce(t2 * t2, axis=-1, keepdims=True)
    t3 = total_2 - total + margin
    return _where(t3 < 0.0, 0.0, t3)


def _odd_vjp(anchor, positive, negative, g, margin):
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


def _odd_value_and_grad(anchor, positive, negative, g, margin):
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
                    _value, ("anchor", "positive", "negative"), ("margin",), ("value",), odd=_odd_value
                ),
                "vjp": _Body(
                    _vjp,
                    ("anchor", "positive", "negative", "g"),
                    ("margin",),
                    ("anchor", "positive", "negative"),
                    odd=_odd_vjp,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("anchor", "positive", "negative", "g"),
                    ("margin",),
                    ("value", "anchor", "positive", "negative"),
                    odd=_odd_value_and_grad,
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
