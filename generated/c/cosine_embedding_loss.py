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
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["cosine_embedding_loss", "cosine_embedding_loss_vjp", "cosine_embedding_loss_value_and_grad"]

_C = _Source("cosine_embedding_loss.c")


def _value_numbers(margin):
    t1_of_float = 1e-06 * 6.223015277861142e-61
    return margin, t1_of_float, margin


_value = _Kernel(
    _C,
    "cosine_embedding_loss_value",
    ("input1", "input2", "target"),
    ("value",),
    scalars=("margin",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(margin):
    t1_of_float = 1e-06 * 6.223015277861142e-61
    t2_of_float = 7.071067811865475e-07 * 6.223015277861142e-61
    return margin, t1_of_float, t2_of_float, margin


_vjp = _Kernel(
    _C,
    "cosine_embedding_loss_vjp",
    ("input1", "input2", "target", "g"),
    ("input1", "input2"),
    scalars=("margin",),
    host=_vjp_numbers,
    rows=True,
)

_vjp_target = _Kernel(_C, "cosine_embedding_loss_vjp_target", (), ("target",), rows=True, of_rows=("target",))


def _value_and_grad_numbers(margin):
    t1_of_float = 1e-06 * 6.223015277861142e-61
    t2_of_float = 7.071067811865475e-07 * 6.223015277861142e-61
    return margin, t1_of_float, t2_of_float, margin


_value_and_grad = _Kernel(
    _C,
    "cosine_embedding_loss_value_and_grad",
    ("input1", "input2", "target", "g"),
    ("value", "input1", "input2"),
    scalars=("margin",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input1, input2, target, margin):
    total = np.add.reduce(input1 * input2, axis=-1, keepdims=True)
    total_2 = np.add.reduce(input1 * input1, axis=-1, keepdims=True)
    total_3 = np.add.reduce(input2 * input2, axis=-1, keepdims=True)
    t1 = total / np.sqrt((total_2 + 1e-12) * (total_3 + 1e-12))
    t2 = _where(target == -1.0, _where(margin - t1 > 0.0, 0.0, t1 - margin), 0.0)
    return _where(target == 1.0, 1.0 - t1, t2)


def _odd_vjp(input1, input2, target, g, margin):
    total = np.add.reduce(input2 * input2, axis=-1, keepdims=True)
    total_2 = np.add.reduce(input1 * input2, axis=-1, keepdims=True)
    total_3 = np.add.reduce(input1 * input1, axis=-1, keepdims=True)
    t1 = total_3 + 1e-12
    t2 = total + 1e-12
    sqrt = np.sqrt(t1 * t2)
    t3 = 2.0 * g
    t4 = t3 * (-(0.5 * total) - 5e-13) * total_2
    t1 = sqrt * t1 * t2
    t5 = t4 * input1 / t1
    t6 = g * input2 / sqrt
    t7 = margin - total_2 / sqrt > 0.0
    t8 = target == -1.0
    t9 = target == 1.0
    d_input1 = _where(t9, -t5 - t6, _where(t8, _where(t7, 0.0, t5 + t6), 0.0))
    t10 = g * input1 / sqrt
    t3 = t3 * (-(0.5 * total_3) - 5e-13) * total_2
    t11 = t3 * input2 / t1
    d_input2 = _where(t9, -t10 - t11, _where(t8, _where(t7, 0.0, t10 + t11), 0.0))
    return d_input1, d_input2


def _odd_vjp_target():
    return 0.0


def _odd_value_and_grad(input1, input2, target, g, margin):
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
    t1 = sqrt * t1 * t2
    t9 = t8 * input1 / t1
    t10 = g * input2 / sqrt
    d_input1 = _where(t6, -t9 - t10, _where(t5, _where(t4, 0.0, t9 + t10), 0.0))
    t11 = g * input1 / sqrt
    t7 = t7 * (-(0.5 * total_2) - 5e-13) * total
    t12 = t7 * input2 / t1
    d_input2 = _where(t6, -t11 - t12, _where(t5, _where(t4, 0.0, t11 + t12), 0.0))
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
                    _value, ("input1", "input2", "target"), ("margin",), ("value",), odd=_odd_value
                ),
                "vjp": _Body(
                    _vjp, ("input1", "input2", "target", "g"), ("margin",), ("input1", "input2"), odd=_odd_vjp
                ),
                "vjp_target": _Body(_vjp_target, (), (), ("target",), odd=_odd_vjp_target),
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
