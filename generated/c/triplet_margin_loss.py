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
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["triplet_margin_loss", "triplet_margin_loss_vjp", "triplet_margin_loss_value_and_grad"]

_C = _Source("triplet_margin_loss.c")


def _value_numbers(margin, eps):
    t3_of_float = float(np.maximum(eps, -eps)) * 6.223015277861142e-61
    t6_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    return eps, margin, t3_of_float, t6_of_float


_value = _Kernel(
    _C,
    "triplet_margin_loss_value",
    ("anchor", "positive", "negative"),
    ("value",),
    scalars=("margin", "eps"),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(margin, eps):
    t1_of_float = -eps
    t3_of_float = float(np.maximum(eps, t1_of_float)) * 6.223015277861142e-61
    t6_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    return eps, margin, t3_of_float, t6_of_float, t1_of_float


_vjp = _Kernel(
    _C,
    "triplet_margin_loss_vjp",
    ("anchor", "positive", "negative", "g"),
    ("anchor", "positive", "negative"),
    scalars=("margin", "eps"),
    host=_vjp_numbers,
    rows=True,
)


def _value_and_grad_numbers(margin, eps):
    t1_of_float = -eps
    t3_of_float = float(np.maximum(eps, t1_of_float)) * 6.223015277861142e-61
    t6_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    return eps, margin, t3_of_float, t6_of_float, t1_of_float


_value_and_grad = _Kernel(
    _C,
    "triplet_margin_loss_value_and_grad",
    ("anchor", "positive", "negative", "g"),
    ("value", "anchor", "positive", "negative"),
    scalars=("margin", "eps"),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _value_p_1_numbers(margin, eps):
    return eps, margin


_value_p_1 = _Kernel(
    _C,
    "triplet_margin_loss_value_p_1",
    ("anchor", "positive", "negative"),
    ("value",),
    scalars=("margin", "eps"),
    host=_value_p_1_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_p_1_numbers(margin, eps):
    return eps, margin


_vjp_p_1 = _Kernel(
    _C,
    "triplet_margin_loss_vjp_p_1",
    ("anchor", "positive", "negative", "g"),
    ("anchor", "positive", "negative"),
    scalars=("margin", "eps"),
    host=_vjp_p_1_numbers,
    rows=True,
)


def _value_and_grad_p_1_numbers(margin, eps):
    return eps, margin


_value_and_grad_p_1 = _Kernel(
    _C,
    "triplet_margin_loss_value_and_grad_p_1",
    ("anchor", "positive", "negative", "g"),
    ("value", "anchor", "positive", "negative"),
    scalars=("margin", "eps"),
    host=_value_and_grad_p_1_numbers,
    rows=True,
    of_rows=("value",),
)


def _value_p_other_numbers(margin, p, eps):
    t1 = float(np.divide(1.0, p))
    t3_of_float = float(np.maximum(eps, -eps)) * 6.223015277861142e-61
    t6_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    return eps, p, t1, margin, t3_of_float, t6_of_float


_value_p_other = _Kernel(
    _C,
    "triplet_margin_loss_value_p_other",
    ("anchor", "positive", "negative"),
    ("value",),
    scalars=("margin", "p", "eps"),
    host=_value_p_other_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_p_other_numbers(margin, p, eps):
    t1 = p - 1.0
    t2 = float(np.divide(1.0, p))
    t3 = t2 - 1.0
    t3_of_float = float(np.maximum(eps, -eps)) * 6.223015277861142e-61
    t6_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    return eps, t1, p, t3, t2, margin, t3_of_float, t6_of_float


_vjp_p_other = _Kernel(
    _C,
    "triplet_margin_loss_vjp_p_other",
    ("anchor", "positive", "negative", "g"),
    ("anchor", "positive", "negative"),
    scalars=("margin", "p", "eps"),
    host=_vjp_p_other_numbers,
    rows=True,
)


def _value_and_grad_p_other_numbers(margin, p, eps):
    t1 = float(np.divide(1.0, p))
    t2 = p - 1.0
    t3 = t1 - 1.0
    t3_of_float = float(np.maximum(eps, -eps)) * 6.223015277861142e-61
    t6_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    return eps, p, t1, margin, t2, t3, t3_of_float, t6_of_float


_value_and_grad_p_other = _Kernel(
    _C,
    "triplet_margin_loss_value_and_grad_p_other",
    ("anchor", "positive", "negative", "g"),
    ("value", "anchor", "positive", "negative"),
    scalars=("margin", "p", "eps"),
    host=_value_and_grad_p_other_numbers,
    rows=True,
    of_rows=("value",),
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(anchor, positive, negative, margin, eps):
    """p=2, in doubles"""
    t1 = anchor - negative + eps
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    t2 = anchor - positive + eps
    total_2 = np.add.reduce(t2 * t2, axis=-1, keepdims=True)
    t3 = np.sqrt(total_2) - np.sqrt(total) + margin
    return _where(t3 < 0.0, 0.0, t3)


def _odd_vjp(anchor, positive, negative, g, margin, eps):
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


def _odd_value_and_grad(anchor, positive, negative, g, margin, eps):
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


def _odd_value_p_1(anchor, positive, negative, margin, eps):
    """p=1, in doubles"""
    total = np.add.reduce(np.absolute(anchor - negative + eps), axis=-1, keepdims=True)
    total_2 = np.add.reduce(np.absolute(anchor - positive + eps), axis=-1, keepdims=True)
    t1 = total_2 - total + margin
    return _where(t1 < 0.0, 0.0, t1)


def _odd_vjp_p_1(anchor, positive, negative, g, margin, eps):
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


def _odd_value_and_grad_p_1(anchor, positive, negative, g, margin, eps):
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


def _odd_value_p_other(anchor, positive, negative, margin, p, eps):
    """p=..., in doubles"""
    t1 = float(np.divide(1.0, p))
    power = np.power(np.absolute(anchor - negative + eps), p)
    total = np.add.reduce(power, axis=-1, keepdims=True)
    power_2 = np.power(np.absolute(anchor - positive + eps), p)
    total_2 = np.add.reduce(power_2, axis=-1, keepdims=True)
    t2 = np.power(total_2, t1) - np.power(total, t1) + margin
    return _where(t2 < 0.0, 0.0, t2)


def _odd_vjp_p_other(anchor, positive, negative, g, margin, p, eps):
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


def _odd_value_and_grad_p_other(anchor, positive, negative, g, margin, p, eps):
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
                    _value, ("anchor", "positive", "negative"), ("margin", "eps"), ("value",), odd=_odd_value
                ),
                "vjp": _Body(
                    _vjp,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("anchor", "positive", "negative"),
                    odd=_odd_vjp,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("value", "anchor", "positive", "negative"),
                    odd=_odd_value_and_grad,
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
                    odd=_odd_value_p_1,
                ),
                "vjp": _Body(
                    _vjp_p_1,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("anchor", "positive", "negative"),
                    odd=_odd_vjp_p_1,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_1,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "eps"),
                    ("value", "anchor", "positive", "negative"),
                    odd=_odd_value_and_grad_p_1,
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
                    odd=_odd_value_p_other,
                ),
                "vjp": _Body(
                    _vjp_p_other,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "p", "eps"),
                    ("anchor", "positive", "negative"),
                    odd=_odd_vjp_p_other,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_p_other,
                    ("anchor", "positive", "negative", "g"),
                    ("margin", "p", "eps"),
                    ("value", "anchor", "positive", "negative"),
                    odd=_odd_value_and_grad_p_other,
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
