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
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["contrastive_loss", "contrastive_loss_vjp", "contrastive_loss_value_and_grad"]

_C = _Source("contrastive_loss.c")


def _value_numbers(margin):
    t3_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    return margin, t3_of_float


_value = _Kernel(
    _C,
    "contrastive_loss_value",
    ("input1", "input2", "target"),
    ("value",),
    scalars=("margin",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(margin):
    t3_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    t4_of_float = 0.5 * 6.223015277861142e-61
    return margin, t3_of_float, t4_of_float


_vjp = _Kernel(
    _C,
    "contrastive_loss_vjp",
    ("input1", "input2", "target", "g"),
    ("input1", "input2"),
    scalars=("margin",),
    host=_vjp_numbers,
    rows=True,
)


def _vjp_target_numbers(margin):
    t3_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    return margin, t3_of_float


_vjp_target = _Kernel(
    _C,
    "contrastive_loss_vjp_target",
    ("input1", "input2", "g"),
    ("target",),
    scalars=("margin",),
    host=_vjp_target_numbers,
    rows=True,
    of_rows=("target",),
)


def _value_and_grad_numbers(margin):
    t3_of_float = float(np.maximum(margin, -margin)) * 6.223015277861142e-61
    t4_of_float = 0.5 * 6.223015277861142e-61
    return margin, t3_of_float, t4_of_float


_value_and_grad = _Kernel(
    _C,
    "contrastive_loss_value_and_grad",
    ("input1", "input2", "target", "g"),
    ("value", "input1", "input2"),
    scalars=("margin",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input1, input2, target, margin):
    t1 = input1 - input2
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    t2 = margin - np.sqrt(total)
    t2 = (1.0 - target) * total + 2.0 * _where(t2 < 0.0, 0.0, 0.5 * target * (t2 * t2))
    return t2 / 2.0


def _odd_vjp(input1, input2, target, g, margin):
    t1 = input1 - input2
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    t2 = margin - sqrt
    t2 = 2.0 * _where(t2 < 0.0, 0.0, _where(total == 0.0, 0.0, -(0.5 * target * t2 / sqrt)))
    t2 = 2.0 * g * ((t2 - target + 1.0) / 2.0)
    d_input1 = t2 * t1
    d_input2 = t2 * (input2 - input1)
    return d_input1, d_input2


def _odd_vjp_target(input1, input2, g, margin):
    t1 = input1 - input2
    total = np.add.reduce(t1 * t1, axis=-1, keepdims=True)
    t2 = margin - np.sqrt(total)
    return g * ((2.0 * _where(t2 < 0.0, 0.0, 0.5 * (t2 * t2)) - total) / 2.0)


def _odd_value_and_grad(input1, input2, target, g, margin):
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
                    _value, ("input1", "input2", "target"), ("margin",), ("value",), odd=_odd_value
                ),
                "vjp": _Body(
                    _vjp, ("input1", "input2", "target", "g"), ("margin",), ("input1", "input2"), odd=_odd_vjp
                ),
                "vjp_target": _Body(
                    _vjp_target, ("input1", "input2", "g"), ("margin",), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input1", "input2", "target", "g"),
                    ("margin",),
                    ("value", "input1", "input2"),
                    odd=_odd_value_and_grad,
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
