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
from ._extended import extended_of, extended_real, extended_sign, extended_where
from ._launch import _Kernel
from ._numeric import _recomputed, _where
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["margin_ranking_loss", "margin_ranking_loss_vjp", "margin_ranking_loss_value_and_grad"]

_C = _Source("margin_ranking_loss.c")


def _value_numbers(margin):
    t1 = 0.5 * float(np.maximum(margin, -margin))
    return margin, t1, margin, margin


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
    t1 = 0.5 * float(np.maximum(margin, -margin))
    return margin, t1, margin, margin


_value_and_grad = _Kernel(
    _C,
    "margin_ranking_loss_value_and_grad",
    ("input1", "input2", "target", "g"),
    ("value", "input1", "input2"),
    scalars=("margin",),
    host=_value_and_grad_numbers,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(input1, input2, target, margin):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(margin, input1)
    t2 = extended_of(input1, input1) - extended_of(input2, input1)
    t2 = t1 - extended_of(target, input1) * t2
    t2 = extended_where(extended_real(extended_sign(t2), input1) < 0.0, 0.0, t2)
    return extended_real(t2, input1)


def _odd_value(input1, input2, target, margin):
    t1 = 0.5 * float(np.maximum(margin, -margin))
    t2 = input1 - input2
    t3 = margin - target * t2
    value = _where(t3 < 0.0, 0.0, t3)
    carefully = (np.absolute(t2) == np.inf) | (np.absolute(t3) < t1)
    return _recomputed(carefully, _odd_value_carefully, (value,), input1, input2, target, margin, of=(input1, input2, target))[0]


def _odd_vjp_carefully(input1, input2, target, g, margin):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(margin, input1)
    t2 = extended_of(target, input1)
    t3 = extended_of(input1, input1)
    t4 = extended_of(input2, input1)
    t5 = extended_real(extended_sign(t1 - t2 * (t3 - t4)), input1) < 0.0
    t2 = extended_where(t5, 0.0, -(extended_of(g, input1) * t2))
    t2 = extended_where(input2 == input2, extended_where(input1 == input1, t2, t3), t4)
    return extended_real(t2, input1)


def _odd_vjp_carefully_2(input1, input2, target, g, margin):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(margin, input1)
    t2 = extended_of(target, input1)
    t3 = extended_of(input1, input1)
    t4 = extended_of(input2, input1)
    t5 = extended_real(extended_sign(t1 - t2 * (t3 - t4)), input1) < 0.0
    t2 = extended_where(t5, 0.0, extended_of(g, input1) * t2)
    t2 = extended_where(input2 == input2, extended_where(input1 == input1, t2, t3), t4)
    return extended_real(t2, input1)


def _odd_vjp(input1, input2, target, g, margin):
    t1 = g * target
    t2 = input1 - input2
    t3 = target * t2
    t4 = margin - t3 < 0.0
    t5 = input1 == input1
    t6 = input2 == input2
    d_input1 = _where(t6, _where(t5, _where(t4, 0.0, -t1), input1), input2)
    d_input2 = _where(t6, _where(t5, _where(t4, 0.0, t1), input1), input2)
    t7 = target != 0.0
    t8 = (np.absolute(t3) < 7.888609052210118e-31) & t7 & (t2 != 0.0)
    carefully_2 = t8 | (np.absolute(t1) < 7.888609052210118e-31) & (g != 0.0) & t7
    (d_input1,) = _recomputed(carefully_2, _odd_vjp_carefully, (d_input1,), input1, input2, target, g, margin, of=(input1, input2, target))
    (d_input2,) = _recomputed(carefully_2, _odd_vjp_carefully_2, (d_input2,), input1, input2, target, g, margin, of=(input1, input2, target))
    return d_input1, d_input2


def _odd_vjp_target_carefully(input1, input2, target, g, margin):
    """_odd_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(margin, input1)
    t2 = extended_of(input2, input1)
    t3 = extended_of(input1, input1)
    t4 = extended_of(target, input1)
    t5 = extended_real(extended_sign(t1 - t4 * (t3 - t2)), input1) < 0.0
    t2 = extended_where(t5, 0.0, extended_of(g, input1) * (t2 - t3))
    return extended_real(extended_where(target == target, t2, t4), input1)


def _odd_vjp_target(input1, input2, target, g, margin):
    t1 = input2 - input1
    t2 = g * t1
    t3 = input1 - input2
    t4 = target * t3
    d_target = _where(target == target, _where(margin - t4 < 0.0, 0.0, t2), target)
    t5 = (np.absolute(t4) < 7.888609052210118e-31) & (target != 0.0) & (t3 != 0.0)
    carefully = t5 | (np.absolute(t2) < 7.888609052210118e-31) & (g != 0.0) & (t1 != 0.0)
    return _recomputed(carefully, _odd_vjp_target_carefully, (d_target,), input1, input2, target, g, margin, of=(input1, input2, target))[0]


def _odd_value_and_grad_carefully(input1, input2, target, margin):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(margin, input1)
    t2 = extended_of(input1, input1) - extended_of(input2, input1)
    t2 = t1 - extended_of(target, input1) * t2
    t2 = extended_where(extended_real(extended_sign(t2), input1) < 0.0, 0.0, t2)
    return extended_real(t2, input1)


def _odd_value_and_grad_carefully_2(input1, input2, target, g, margin):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(margin, input1)
    t2 = extended_of(input1, input1)
    t3 = extended_of(input2, input1)
    t4 = extended_of(target, input1)
    t5 = extended_real(extended_sign(t1 - t4 * (t2 - t3)), input1) < 0.0
    t4 = extended_where(t5, 0.0, -(extended_of(g, input1) * t4))
    t4 = extended_where(input2 == input2, extended_where(input1 == input1, t4, t2), t3)
    return extended_real(t4, input1)


def _odd_value_and_grad_carefully_3(input1, input2, target, g, margin):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(margin, input1)
    t2 = extended_of(input1, input1)
    t3 = extended_of(input2, input1)
    t4 = extended_of(target, input1)
    t5 = extended_real(extended_sign(t1 - t4 * (t2 - t3)), input1) < 0.0
    t4 = extended_where(t5, 0.0, extended_of(g, input1) * t4)
    t4 = extended_where(input2 == input2, extended_where(input1 == input1, t4, t2), t3)
    return extended_real(t4, input1)


def _odd_value_and_grad(input1, input2, target, g, margin):
    t1 = 0.5 * float(np.maximum(margin, -margin))
    t2 = input1 - input2
    t3 = target * t2
    t4 = margin - t3
    t5 = t4 < 0.0
    value = _where(t5, 0.0, t4)
    t6 = g * target
    t7 = input1 == input1
    t8 = input2 == input2
    d_input1 = _where(t8, _where(t7, _where(t5, 0.0, -t6), input1), input2)
    d_input2 = _where(t8, _where(t7, _where(t5, 0.0, t6), input1), input2)
    carefully = (np.absolute(t2) == np.inf) | (np.absolute(t4) < t1)
    carefully_3 = (np.absolute(t3) < 7.888609052210118e-31) & (target != 0.0) & (t2 != 0.0)
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), input1, input2, target, margin, of=(input1, input2, target))
    (d_input1,) = _recomputed(carefully_3, _odd_value_and_grad_carefully_2, (d_input1,), input1, input2, target, g, margin, of=(input1, input2, target))
    (d_input2,) = _recomputed(carefully_3, _odd_value_and_grad_carefully_3, (d_input2,), input1, input2, target, g, margin, of=(input1, input2, target))
    return value, d_input1, d_input2


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
                "value": _Body(
                    _value, ("input1", "input2", "target"), ("margin",), ("value",), odd=_odd_value
                ),
                "vjp": _Body(
                    _vjp, ("input1", "input2", "target", "g"), ("margin",), ("input1", "input2"), odd=_odd_vjp
                ),
                "vjp_target": _Body(
                    _vjp_target,
                    ("input1", "input2", "target", "g"),
                    ("margin",),
                    ("target",),
                    odd=_odd_vjp_target,
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
