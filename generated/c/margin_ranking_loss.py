# Made by symdl 0.1.0 from margin_ranking_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
#                           0  otherwise
"""How far two scores fall short of the margin in the order the target, 1 or -1, asks for."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["margin_ranking_loss", "margin_ranking_loss_vjp", "margin_ranking_loss_value_and_grad"]

_C = _Source("margin_ranking_loss.c")


def _value_numbers(margin):
    t3 = 0.5 * float(np.maximum(margin, -margin))
    return margin, t3, margin, margin


_value = _Kernel(
    _C,
    "margin_ranking_loss_value",
    ("input1", "input2", "target"),
    ("value",),
    scalars=("margin",),
    host=_value_numbers,
)


def _vjp_numbers(margin):
    return margin, margin


_vjp = _Kernel(
    _C,
    "margin_ranking_loss_vjp",
    ("input1", "input2", "target", "g"),
    ("input1", "input2"),
    scalars=("margin",),
    host=_vjp_numbers,
)


def _vjp_target_numbers(margin):
    return margin, margin


_vjp_target = _Kernel(
    _C,
    "margin_ranking_loss_vjp_target",
    ("input1", "input2", "target", "g"),
    ("target",),
    scalars=("margin",),
    host=_vjp_target_numbers,
)


def _value_and_grad_numbers(margin):
    t3 = 0.5 * float(np.maximum(margin, -margin))
    return margin, t3, margin, margin


_value_and_grad = _Kernel(
    _C,
    "margin_ranking_loss_value_and_grad",
    ("input1", "input2", "target", "g"),
    ("value", "input1", "input2"),
    scalars=("margin",),
    host=_value_and_grad_numbers,
)

_SPEC = _Function(
    name="margin_ranking_loss",
    arguments=(
        _Argument("input1", "elem"),
        _Argument("input2", "elem"),
        _Argument("target", "target"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input1", "input2", "target"), ("margin",), ("value",)),
                "vjp": _Body(_vjp, ("input1", "input2", "target", "g"), ("margin",), ("input1", "input2")),
                "vjp_target": _Body(
                    _vjp_target, ("input1", "input2", "target", "g"), ("margin",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input1", "input2", "target", "g"),
                    ("margin",),
                    ("value", "input1", "input2"),
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def margin_ranking_loss(input1, input2, target, *, margin=0.0, reduction="mean", out=None):
    """How far two scores fall short of the margin in the order the target, 1 or -1, asks for.

        margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
                              0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 0.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input1, input2 promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.margin_ranking_loss
    """
    return _loss(_SPEC, "margin_ranking_loss", (input1, input2, target, margin), None, reduction, out)


def margin_ranking_loss_vjp(g, input1, input2, target, *, margin=0.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of margin_ranking_loss, given the cotangent g of its result.

    margin_ranking_loss: How far two scores fall short of the margin in the order the target, 1 or -1,
    asks for.

        margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
                              0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 0.0.
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

    Reference: PyTorch, torch.nn.functional.margin_ranking_loss
    """
    return _cotangents(
        _SPEC, "margin_ranking_loss_vjp", g, (input1, input2, target, margin), None, reduction, wrt, out
    )


def margin_ranking_loss_value_and_grad(input1, input2, target, *, margin=0.0, reduction="mean", out=None):
    """Value of margin_ranking_loss and its derivative, in one pass.

    margin_ranking_loss: How far two scores fall short of the margin in the order the target, 1 or -1,
    asks for.

        margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
                              0  otherwise

    input1: array; broadcasts with the others.
    input2: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 0.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what margin_ranking_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input1, input2 promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.margin_ranking_loss
    """
    return _loss_pair(
        _SPEC, "margin_ranking_loss_value_and_grad", (input1, input2, target, margin), None, reduction, out
    )
