# Made by symdl 0.1.0 from multilabel_soft_margin_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
#                                   True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
#                                   1), True)))/length
"""Mean over the classes of the cross entropies of two-class logits."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_sum
from ._numeric import _narrow, _where
from ._primitives import _expit, _logisticpdf, _softplus
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "multilabel_soft_margin_loss",
    "multilabel_soft_margin_loss_vjp",
    "multilabel_soft_margin_loss_value_and_grad",
    "multilabel_soft_margin_loss_hvp",
    "multilabel_soft_margin_loss_hess_diag",
]


def _value(input, target, length):
    """weight absent"""
    t1 = float(length)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * _softplus(input))
    total = _row_sum(_where(target == 0.0, 0.0, target * _softplus(-input)) + t2)
    return _narrow(total / t1, input)


def _value_in_doubles(input, target, length):
    """weight absent, in doubles"""
    t1 = float(length)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * _softplus(input))
    t2 = _where(target == 0.0, 0.0, target * _softplus(-input)) + t2
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    return total / t1


def _vjp(input, target, g, length):
    """weight absent"""
    t1 = float(length)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * _expit(input))
    return g * (_where(target == 0.0, 0.0, -(target * _expit(-input))) + t2) / t1


def _vjp_target(input, g, length):
    """weight absent"""
    t1 = float(length)
    return -(g * input / t1)


def _value_and_grad(input, target, g, length):
    """weight absent"""
    t1 = float(length)
    t2 = float(length)
    t3 = -input
    t4 = target == 0.0
    t5 = 1.0 - target
    t6 = target == 1.0
    t7 = _where(t4, 0.0, target * _softplus(t3)) + _where(t6, 0.0, t5 * _softplus(input))
    total = _row_sum(t7)
    t3 = g * (_where(t4, 0.0, -(target * _expit(t3))) + _where(t6, 0.0, t5 * _expit(input)))
    d_input = t3 / t2
    value = _narrow(total / t1, input)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, length):
    """weight absent, in doubles"""
    t1 = float(length)
    t2 = -input
    t3 = target == 0.0
    t4 = 1.0 - target
    t5 = target == 1.0
    t6 = _where(t3, 0.0, target * _softplus(t2)) + _where(t5, 0.0, t4 * _softplus(input))
    total = np.add.reduce(t6, axis=-1, keepdims=True)
    value = total / t1
    t2 = g * (_where(t3, 0.0, -(target * _expit(t2))) + _where(t5, 0.0, t4 * _expit(input)))
    d_input = t2 / t1
    return value, d_input


def _hvp(input, target, g, v, length):
    """weight absent"""
    t1 = float(length)
    logisticpdf = _logisticpdf(input)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)
    return g * v * (_where(target == 0.0, 0.0, target * logisticpdf) + t2) / t1


def _hess_diag(input, target, g, length):
    """weight absent"""
    t1 = float(length)
    logisticpdf = _logisticpdf(input)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)
    return g * (_where(target == 0.0, 0.0, target * logisticpdf) + t2) / t1


def _value_weight(input, target, weight, length):
    """weight given"""
    t1 = float(length)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * _softplus(input))
    total = _row_sum(weight * (_where(target == 0.0, 0.0, target * _softplus(-input)) + t2))
    return _narrow(total / t1, input)


def _value_weight_in_doubles(input, target, weight, length):
    """weight given, in doubles"""
    t1 = float(length)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * _softplus(input))
    t2 = weight * (_where(target == 0.0, 0.0, target * _softplus(-input)) + t2)
    total = np.add.reduce(t2, axis=-1, keepdims=True)
    return total / t1


def _vjp_weight(input, target, weight, g, length):
    """weight given"""
    t1 = float(length)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * _expit(input))
    return g * weight * (_where(target == 0.0, 0.0, -(target * _expit(-input))) + t2) / t1


def _vjp_target_weight(input, weight, g, length):
    """weight given"""
    t1 = float(length)
    return -(g * input * weight / t1)


def _value_and_grad_weight(input, target, weight, g, length):
    """weight given"""
    t1 = float(length)
    t2 = float(length)
    t3 = -input
    t4 = target == 0.0
    t5 = 1.0 - target
    t6 = target == 1.0
    t7 = _where(t4, 0.0, target * _softplus(t3)) + _where(t6, 0.0, t5 * _softplus(input))
    total = _row_sum(weight * t7)
    t3 = _where(t4, 0.0, -(target * _expit(t3))) + _where(t6, 0.0, t5 * _expit(input))
    d_input = g * weight * t3 / t2
    value = _narrow(total / t1, input)
    return value, d_input


def _value_and_grad_weight_in_doubles(input, target, weight, g, length):
    """weight given, in doubles"""
    t1 = float(length)
    t2 = -input
    t3 = target == 0.0
    t4 = 1.0 - target
    t5 = target == 1.0
    t6 = _where(t3, 0.0, target * _softplus(t2)) + _where(t5, 0.0, t4 * _softplus(input))
    total = np.add.reduce(weight * t6, axis=-1, keepdims=True)
    value = total / t1
    t2 = _where(t3, 0.0, -(target * _expit(t2))) + _where(t5, 0.0, t4 * _expit(input))
    d_input = g * weight * t2 / t1
    return value, d_input


def _hvp_weight(input, target, weight, g, v, length):
    """weight given"""
    t1 = float(length)
    logisticpdf = _logisticpdf(input)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)
    return g * v * weight * (_where(target == 0.0, 0.0, target * logisticpdf) + t2) / t1


def _hess_diag_weight(input, target, weight, g, length):
    """weight given"""
    t1 = float(length)
    logisticpdf = _logisticpdf(input)
    t2 = _where(target == 1.0, 0.0, (1.0 - target) * logisticpdf)
    return g * weight * (_where(target == 0.0, 0.0, target * logisticpdf) + t2) / t1


_SPEC = _Function(
    name="multilabel_soft_margin_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("weight", "const"),
    ),
    variants={
        ("absent",): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value, ("input", "target"), ("length",), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("length",), ("input",), doubles=_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "g"), ("length",), ("target",), doubles=_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("length",),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("length",), ("input",), doubles=_hvp),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g"), ("length",), ("input",), doubles=_hess_diag
                ),
            },
        ),
        ("given",): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_weight,
                    ("input", "target", "weight"),
                    ("length",),
                    ("value",),
                    doubles=_value_weight_in_doubles,
                ),
                "vjp": _Body(
                    _vjp_weight,
                    ("input", "target", "weight", "g"),
                    ("length",),
                    ("input",),
                    doubles=_vjp_weight,
                ),
                "vjp_target": _Body(
                    _vjp_target_weight,
                    ("input", "weight", "g"),
                    ("length",),
                    ("target",),
                    doubles=_vjp_target_weight,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g"),
                    ("length",),
                    ("value", "input"),
                    doubles=_value_and_grad_weight_in_doubles,
                ),
                "hvp": _Body(
                    _hvp_weight,
                    ("input", "target", "weight", "g", "v"),
                    ("length",),
                    ("input",),
                    doubles=_hvp_weight,
                ),
                "hess_diag": _Body(
                    _hess_diag_weight,
                    ("input", "target", "weight", "g"),
                    ("length",),
                    ("input",),
                    doubles=_hess_diag_weight,
                ),
            },
        ),
    },
    selectors=(("weight", ()),),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def multilabel_soft_margin_loss(input, target, *, weight=None, axis=-1, reduction="mean", out=None):
    """Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _loss(_SPEC, "multilabel_soft_margin_loss", (input, target, weight), axis, reduction, out)


def multilabel_soft_margin_loss_vjp(
    g, input, target, *, weight=None, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of multilabel_soft_margin_loss, given the cotangent g of its result.

    multilabel_soft_margin_loss: Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _cotangents(
        _SPEC, "multilabel_soft_margin_loss_vjp", g, (input, target, weight), axis, reduction, wrt, out
    )


def multilabel_soft_margin_loss_value_and_grad(
    input, target, *, weight=None, axis=-1, reduction="mean", out=None
):
    """Value of multilabel_soft_margin_loss and its derivative, in one pass.

    multilabel_soft_margin_loss: Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what multilabel_soft_margin_loss_vjp(1, ...) returns). The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _loss_pair(
        _SPEC, "multilabel_soft_margin_loss_value_and_grad", (input, target, weight), axis, reduction, out
    )


def multilabel_soft_margin_loss_hvp(v, input, target, *, weight=None, axis=-1, reduction="mean", out=None):
    """Hessian of multilabel_soft_margin_loss in input times v.

    multilabel_soft_margin_loss: Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _curvature(
        _SPEC, "multilabel_soft_margin_loss_hvp", "hvp", v, (input, target, weight), axis, reduction, out
    )


def multilabel_soft_margin_loss_hess_diag(input, target, *, weight=None, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of multilabel_soft_margin_loss in input.

    multilabel_soft_margin_loss: Mean over the classes of the cross entropies of two-class logits.

        multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
                                      True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
                                      1), True)))/length

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.multilabel_soft_margin_loss
    """
    return _curvature(
        _SPEC,
        "multilabel_soft_margin_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, weight),
        axis,
        reduction,
        out,
    )
