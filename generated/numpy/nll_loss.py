# Made by symdl 0.1.0 from nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
#                0  otherwise
"""Negative log likelihood of a label under a row of log probabilities."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._numeric import _narrow, _pick, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["nll_loss", "nll_loss_vjp", "nll_loss_value_and_grad", "nll_loss_hvp", "nll_loss_hess_diag"]


def _value(input, target, ignore_index):
    """weight absent"""
    input_at_target = _pick(input, target)
    return _narrow(np.where(ignore_index != target, -_wide(input_at_target), 0.0), input)


def _value_in_doubles(input, target, ignore_index):
    """weight absent, in doubles"""
    input_at_target = _pick(input, target)
    return _where(ignore_index != target, -input_at_target, 0.0)


def _weight(target, ignore_index):
    """weight absent"""
    return _wide(np.where(ignore_index != target, 1.0, 0.0))


def _weight_in_doubles(target, ignore_index):
    """weight absent, in doubles"""
    return np.where(ignore_index != target, 1.0, 0.0)


def _vjp(target, g, position, ignore_index):
    """weight absent"""
    t1 = _narrow(np.where(ignore_index != target, -_wide(g), 0.0), g)
    return _where(position == target, t1, 0.0)


def _vjp_in_doubles(target, g, position, ignore_index):
    """weight absent, in doubles"""
    t1 = _where(ignore_index != target, -g, 0.0)
    return _where(position == target, t1, 0.0)


def _value_and_grad(input, target, g, position, ignore_index):
    """weight absent"""
    input_at_target = _pick(input, target)
    t1 = ignore_index != target
    value = _narrow(np.where(t1, -_wide(input_at_target), 0.0), input)
    t2 = _narrow(np.where(t1, -_wide(g), 0.0), input)
    d_input = _where(position == target, t2, 0.0)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, position, ignore_index):
    """weight absent, in doubles"""
    input_at_target = _pick(input, target)
    t1 = ignore_index != target
    value = _where(t1, -input_at_target, 0.0)
    t2 = _where(t1, -g, 0.0)
    d_input = _where(position == target, t2, 0.0)
    return value, d_input


def _hvp():
    """weight absent"""
    return 0.0


def _hess_diag():
    """weight absent"""
    return 0.0


def _value_weight(input, target, weight, ignore_index):
    """weight given"""
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    t1 = -(_wide(input_at_target) * _wide(weight_at_target))
    return _narrow(np.where(ignore_index != target, t1, 0.0), input)


def _value_weight_in_doubles(input, target, weight, ignore_index):
    """weight given, in doubles"""
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    return _where(ignore_index != target, -(input_at_target * weight_at_target), 0.0)


def _weight_weight(target, weight, ignore_index):
    """weight given"""
    weight_at_target = _pick(weight, target)
    return _narrow(np.where(ignore_index != target, _wide(weight_at_target), 0.0), weight)


def _weight_weight_in_doubles(target, weight, ignore_index):
    """weight given, in doubles"""
    weight_at_target = _pick(weight, target)
    return _where(ignore_index != target, weight_at_target, 0.0)


def _vjp_weight(target, weight, g, position, ignore_index):
    """weight given"""
    weight_at_target = _pick(weight, target)
    t1 = np.where(ignore_index != target, -(_wide(g) * _wide(weight_at_target)), 0.0)
    t2 = _narrow(t1, weight)
    return _where(position == target, t2, 0.0)


def _vjp_weight_in_doubles(target, weight, g, position, ignore_index):
    """weight given, in doubles"""
    weight_at_target = _pick(weight, target)
    t1 = _where(ignore_index != target, -(g * weight_at_target), 0.0)
    return _where(position == target, t1, 0.0)


def _value_and_grad_weight(input, target, weight, g, position, ignore_index):
    """weight given"""
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    t1 = _wide(weight_at_target)
    t2 = ignore_index != target
    value = _narrow(np.where(t2, -(_wide(input_at_target) * t1), 0.0), input)
    t3 = _narrow(np.where(t2, -(_wide(g) * t1), 0.0), input)
    d_input = _where(position == target, t3, 0.0)
    return value, d_input


def _value_and_grad_weight_in_doubles(input, target, weight, g, position, ignore_index):
    """weight given, in doubles"""
    input_at_target = _pick(input, target)
    weight_at_target = _pick(weight, target)
    t1 = ignore_index != target
    value = _where(t1, -(input_at_target * weight_at_target), 0.0)
    t2 = _where(t1, -(g * weight_at_target), 0.0)
    d_input = _where(position == target, t2, 0.0)
    return value, d_input


_SPEC = _Function(
    name="nll_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label", ignore="ignore_index"),
        _Argument("weight", "const"),
        _Argument("ignore_index", "param", integer=True),
    ),
    variants={
        ("absent",): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value, ("input", "target"), ("ignore_index",), ("value",), doubles=_value_in_doubles
                ),
                "weight": _Body(
                    _weight, ("target",), ("ignore_index",), ("weight",), doubles=_weight_in_doubles
                ),
                "vjp": _Body(
                    _vjp, ("target", "g", "position"), ("ignore_index",), ("input",), doubles=_vjp_in_doubles
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(_hvp, (), (), ("input",), doubles=_hvp),
                "hess_diag": _Body(_hess_diag, (), (), ("input",), doubles=_hess_diag),
            },
        ),
        ("given",): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_weight,
                    ("input", "target", "weight"),
                    ("ignore_index",),
                    ("value",),
                    doubles=_value_weight_in_doubles,
                ),
                "weight": _Body(
                    _weight_weight,
                    ("target", "weight"),
                    ("ignore_index",),
                    ("weight",),
                    doubles=_weight_weight_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_weight,
                    ("target", "weight", "g", "position"),
                    ("ignore_index",),
                    ("input",),
                    doubles=_vjp_weight_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                    doubles=_value_and_grad_weight_in_doubles,
                ),
                "hvp": _Body(_hvp, (), (), ("input",), doubles=_hvp),
                "hess_diag": _Body(_hess_diag, (), (), ("input",), doubles=_hess_diag),
            },
        ),
    },
    selectors=(("weight", ()),),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def nll_loss(input, target, *, weight=None, ignore_index=-100, axis=-1, reduction="mean", out=None):
    """Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss
    """
    return _loss(_SPEC, "nll_loss", (input, target, weight, ignore_index), axis, reduction, out)


def nll_loss_vjp(
    g, input, target, *, weight=None, ignore_index=-100, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of nll_loss, given the cotangent g of its result.

    nll_loss: Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss
    """
    return _cotangents(
        _SPEC, "nll_loss_vjp", g, (input, target, weight, ignore_index), axis, reduction, wrt, out
    )


def nll_loss_value_and_grad(
    input, target, *, weight=None, ignore_index=-100, axis=-1, reduction="mean", out=None
):
    """Value of nll_loss and its derivative, in one pass.

    nll_loss: Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what nll_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss
    """
    return _loss_pair(
        _SPEC, "nll_loss_value_and_grad", (input, target, weight, ignore_index), axis, reduction, out
    )


def nll_loss_hvp(v, input, target, *, weight=None, ignore_index=-100, axis=-1, reduction="mean", out=None):
    """Hessian of nll_loss in input times v.

    nll_loss: Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss
    """
    return _curvature(
        _SPEC, "nll_loss_hvp", "hvp", v, (input, target, weight, ignore_index), axis, reduction, out
    )


def nll_loss_hess_diag(input, target, *, weight=None, ignore_index=-100, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of nll_loss in input.

    nll_loss: Negative log likelihood of a label under a row of log probabilities.

        nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
                   0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: PyTorch, torch.nn.functional.nll_loss
    """
    return _curvature(
        _SPEC,
        "nll_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, weight, ignore_index),
        axis,
        reduction,
        out,
    )
