# Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
#                          RowPick(input, target))
"""Cross entropy on logits in which well-classified rows count less."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_lse, _row_sum
from ._numeric import _narrow, _pick, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "softmax_focal_loss",
    "softmax_focal_loss_vjp",
    "softmax_focal_loss_value_and_grad",
    "softmax_focal_loss_hvp",
    "softmax_focal_loss_hess_diag",
]


def _value(input, target, gamma):
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t1 = input_at_target - largest - np.log1p(_narrow(tail, input))
    return -(np.power(-np.expm1(t1), gamma) * t1)


def _vjp(input, target, g, position, gamma):
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t1 = input_at_target - largest - log1p
    power = np.power(-np.expm1(t1), gamma)
    t2 = g * power - gamma * g * power * t1 / np.expm1(largest - input_at_target + log1p)
    t3 = input - largest
    t4 = t3 - input
    t5 = input - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t6 = _narrow(1.0 + tail, input)
    t7 = t2 * ((exp + exp * np.where(t5 == t5, t5, 0.0)) / t6)
    return np.where(position == target, t2 * np.expm1(t3 - log1p), t7)


def _value_and_grad(input, target, g, position, gamma):
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t1 = input_at_target - largest - log1p
    power = np.power(-np.expm1(t1), gamma)
    value = -(power * t1)
    t2 = g * power - gamma * g * power * t1 / np.expm1(largest - input_at_target + log1p)
    t3 = input - largest
    t4 = t3 - input
    t5 = input - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t6 = _narrow(1.0 + tail, input)
    t7 = t2 * ((exp + exp * np.where(t5 == t5, t5, 0.0)) / t6)
    d_input = np.where(position == target, t2 * np.expm1(t3 - log1p), t7)
    return value, d_input


def _hvp(input, target, g, v, position, gamma):
    t1 = gamma * gamma
    t2 = 2.0 * gamma
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t3 = input_at_target - largest - log1p
    expm = np.expm1(t3)
    power = np.power(-expm, gamma)
    v_at_target = _pick(v, target)
    t4 = input - largest
    expm_2 = np.expm1(t4 - log1p)
    expm_3 = np.expm1(largest - input_at_target + log1p)
    t5 = expm_3 * expm_3
    t6 = t1 * g * power * t3
    t7 = t6 * v_at_target
    t8 = t4 - input
    t9 = input - (t4 - t8) - (largest + t8)
    exp = np.exp(t4)
    t10 = _narrow(1.0 + tail, input)
    t11 = (exp + exp * np.where(t9 == t9, t9, 0.0)) / t10
    t12 = gamma * g * power * t3
    t13 = t12 * v
    t14 = t12 * v_at_target
    t15 = expm * expm_3
    t16 = t2 * g * power
    t17 = t16 * v_at_target
    t18 = g * power
    t19 = t18 * v
    total = _row_sum(v * t11)
    t20 = _narrow(_wide(t18 - t12 / expm_3) * total, input)
    t21 = _narrow(_wide(t16 / expm_3 - t6 / t5 - t12 / t15) * total, input)
    t22 = t7 * expm_2 / t5 + t14 * expm_2 / t15 + t19 * t11 + t21 * expm_2
    t23 = t7 / t5
    t24 = _wide(t6) * total / _wide(t5)
    t25 = t14 / t15
    t26 = _wide(t12) * total
    t27 = _wide(expm_3)
    t28 = t26 / t27
    t29 = t26 / _wide(t15)
    t30 = t17 / expm_3
    t31 = _wide(t16) * total / t27
    t32 = _wide(t18) * total
    t33 = _wide(_narrow(_wide(t19 - t13 / expm_3 + t23 + t25) + t28, input)) + t31
    t34 = _narrow(_wide(_narrow(_wide(_narrow(t33, input)) - t24, input)) - t29, input) - t30
    t35 = t22 - t13 * t11 / expm_3 - t17 * expm_2 / expm_3 - t20 * t11
    return np.where(position == target, t35, _narrow(_wide(t34) - t32, input) * t11)


def _hess_diag(input, target, g, position, gamma):
    t1 = gamma * gamma
    t2 = 2.0 * gamma
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t3 = largest + log1p
    input_at_target = _pick(input, target)
    t4 = input_at_target - largest - log1p
    expm = np.expm1(t4)
    power = np.power(-expm, gamma)
    t5 = input - largest
    t6 = t5 - input
    t7 = input - (t5 - t6) - (largest + t6)
    exp = np.exp(t5)
    t8 = _narrow(1.0 + tail, input)
    t9 = (exp + exp * np.where(t7 == t7, t7, 0.0)) / t8
    expm_2 = np.expm1(largest - input_at_target + log1p)
    t10 = expm_2 * expm_2
    t11 = t1 * g * power
    t12 = t11 * t4
    t13 = t11 * t3 / t10
    t14 = t11 * input_at_target / t10
    t15 = gamma * g * power
    t16 = t15 * t4
    t17 = t16 * t9
    t18 = expm * expm_2
    t19 = t15 * t3 / t18
    t20 = t15 * input_at_target / t18
    expm_3 = np.expm1(t5 - log1p)
    t21 = t2 * g * power
    t22 = g * power
    t23 = t22 * t9
    t24 = t17 / expm_2 + t21 * expm_3 / expm_2 - t12 * t9 / t10 - t17 / t18 - t23 + t14 + t20
    t25 = 2.0 * t3
    exp_2 = np.exp(2.0 * input - t25)
    t26 = t17 * expm_3 / expm_2 + t21 * exp_2 / expm_2 - t12 * exp_2 / t10 - t16 * exp_2 / t18
    return np.where(position == target, (t24 - t13 - t19) * expm_3, t26 - t23 * expm_3)


_SPEC = _Function(
    name="softmax_focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("gamma",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("gamma",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("gamma",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("gamma",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g", "position"), ("gamma",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def softmax_focal_loss(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss(_SPEC, "softmax_focal_loss", (input, target, gamma), axis, reduction, out)


def softmax_focal_loss_vjp(g, input, target, *, gamma=2.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of softmax_focal_loss, given the cotangent g of its result.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _cotangents(_SPEC, "softmax_focal_loss_vjp", g, (input, target, gamma), axis, reduction, wrt, out)


def softmax_focal_loss_value_and_grad(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Value of softmax_focal_loss and its derivative, in one pass.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what softmax_focal_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(
        _SPEC, "softmax_focal_loss_value_and_grad", (input, target, gamma), axis, reduction, out
    )


def softmax_focal_loss_hvp(v, input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Hessian of softmax_focal_loss in input times v.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(_SPEC, "softmax_focal_loss_hvp", "hvp", v, (input, target, gamma), axis, reduction, out)


def softmax_focal_loss_hess_diag(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of softmax_focal_loss in input.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(
        _SPEC, "softmax_focal_loss_hess_diag", "hess_diag", None, (input, target, gamma), axis, reduction, out
    )
