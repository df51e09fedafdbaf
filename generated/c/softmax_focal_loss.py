# Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
#                          -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
#                          RowPick(input, target))  otherwise
"""Cross entropy on logits in which well-classified rows count less."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._monoids import _row_lse_in_doubles, _row_max
from ._numeric import _pick, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "softmax_focal_loss",
    "softmax_focal_loss_vjp",
    "softmax_focal_loss_value_and_grad",
    "softmax_focal_loss_hvp",
    "softmax_focal_loss_hess_diag",
]

_C = _Source("softmax_focal_loss.c")

_value = _Kernel(
    _C,
    "softmax_focal_loss_value",
    ("input", "target"),
    ("value",),
    scalars=("gamma",),
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(gamma):
    t1 = gamma - 1.0
    return t1, gamma


_vjp = _Kernel(
    _C,
    "softmax_focal_loss_vjp",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("gamma",),
    host=_vjp_numbers,
    rows=True,
)


def _value_and_grad_numbers(gamma):
    t1 = gamma - 1.0
    return gamma, t1


_value_and_grad = _Kernel(
    _C,
    "softmax_focal_loss_value_and_grad",
    ("input", "target", "g", "position"),
    ("value", "input"),
    scalars=("gamma",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(gamma):
    t1 = gamma * gamma
    t2 = gamma - 1.0
    t3 = 2.0 * gamma
    t4 = gamma * t2
    t5 = gamma - 2.0
    return t2, t1, gamma, t3, t4, t5


_hvp = _Kernel(
    _C,
    "softmax_focal_loss_hvp",
    ("input", "target", "g", "v", "position"),
    ("input",),
    scalars=("gamma",),
    host=_hvp_numbers,
    rows=True,
)


def _hess_diag_numbers(gamma):
    t1 = gamma - 1.0
    t2 = gamma * t1
    t3 = gamma + 1.0
    t4 = 2.0 * gamma
    t5 = gamma - 2.0
    return gamma, t2, t1, t3, t4, t5


_hess_diag = _Kernel(
    _C,
    "softmax_focal_loss_hess_diag",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("gamma",),
    host=_hess_diag_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target, gamma):
    largest, tail = _row_lse_in_doubles(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t1 = input_at_target - largest - log1p
    t2 = largest - input_at_target + log1p == 0.0
    return _where(t2, 0.0, -(np.power(-np.expm1(t1), gamma) * t1))


def _odd_vjp(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest = _row_max(input)
    t2 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t3)
    t4 = input_at_target - largest
    t5 = t4 - log1p
    t3 = 1.0 + t3
    t4 = np.maximum(t5, -1e+30) * (np.exp(t4) / t3)
    expm = np.expm1(t5)
    t6 = -expm
    power = np.power(t6, t1)
    power_2 = np.power(t6, gamma)
    t7 = largest - input_at_target + log1p == 0.0
    t8 = _where(t7, 0.0, (g * power_2 - gamma * g * power * t4) * expm)
    t4 = g * (power_2 - gamma * power * t4)
    return _where(position == target, t8, _where(t7, 0.0, t4 * (exp / t3)))


def _odd_value_and_grad(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest = _row_max(input)
    t2 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t3)
    t4 = input_at_target - largest
    t5 = t4 - log1p
    expm = np.expm1(t5)
    t6 = -expm
    power = np.power(t6, gamma)
    t7 = largest - input_at_target + log1p == 0.0
    value = _where(t7, 0.0, -(power * t5))
    t3 = 1.0 + t3
    t5 = np.maximum(t5, -1e+30) * (np.exp(t4) / t3)
    power_2 = np.power(t6, t1)
    t8 = _where(t7, 0.0, (g * power - gamma * g * power_2 * t5) * expm)
    t5 = g * (power - gamma * power_2 * t5)
    d_input = _where(position == target, t8, _where(t7, 0.0, t5 * (exp / t3)))
    return value, d_input


def _odd_hvp(input, target, g, v, position, gamma):
    t1 = gamma * gamma
    t2 = gamma - 1.0
    t3 = 2.0 * gamma
    t4 = gamma * t2
    t5 = gamma - 2.0
    largest = _row_max(input)
    t6 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t6, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t6, axis=-1, keepdims=True)
    t7 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t7 = _where(ties > 1.0, t7, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t7)
    t8 = input_at_target - largest
    t9 = t8 - log1p
    t10 = np.maximum(t9, -1e+30)
    t7 = 1.0 + t7
    t8 = np.exp(t8) / t7
    t11 = t8 * t8
    t12 = t10 * t11
    t9 = -np.expm1(t9)
    power = np.power(t9, t2)
    t13 = exp / t7
    total = np.add.reduce(v * t13, axis=-1, keepdims=True)
    t14 = t10 * t8
    power_2 = np.power(t9, gamma)
    v_at_target = _pick(v, target)
    t15 = gamma * g
    t16 = t15 * power_2
    t17 = t3 * g
    t18 = t17 * power_2
    t19 = t4 * g
    t15 = t15 * power
    t20 = t15 * (largest + log1p)
    t21 = t15 * input_at_target
    t22 = g * power_2
    t23 = t22 * total
    t24 = t1 * g * power * total * t12 + t16 * v_at_target * t14 + t18 * v_at_target * t8
    t24 = t24 + t20 * v_at_target * t11 + t22 * v_at_target * t8 - t16 * total * t14
    t24 = t24 - t18 * total * t8 - t19 * power * v_at_target * t12 - t21 * v_at_target * t11
    t25 = largest - input_at_target + log1p == 0.0
    t24 = _where(t25, 0.0, t24 - t23 * t8)
    t26 = t8 * t13
    t27 = t10 * (t11 * t13)
    t19 = t19 * np.power(t9, t5)
    t28 = t19 * v_at_target
    t19 = t19 * total
    t29 = t10 * t26
    t15 = t15 * v_at_target
    t17 = t17 * power
    t30 = t17 * total
    t17 = t17 * v_at_target
    t31 = t20 * v * t26 + t28 * t27 + t30 * t29 + t30 * t26 + t22 * v * t13 - t21 * v * t26
    t31 = _where(t25, 0.0, t31 - t19 * t27 - t15 * t29 - t17 * t26 - t23 * t13)
    return _where(position == target, t24, t31)


def _odd_hess_diag(input, target, g, position, gamma):
    t1 = gamma - 1.0
    t2 = gamma * t1
    t3 = gamma + 1.0
    t4 = 2.0 * gamma
    t5 = gamma - 2.0
    largest = _row_max(input)
    t6 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t6, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t6, axis=-1, keepdims=True)
    t7 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t7 = _where(ties > 1.0, t7, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t7)
    t8 = input_at_target - largest
    t9 = t8 - log1p
    t10 = np.maximum(t9, -1e+30)
    t7 = 1.0 + t7
    t8 = np.exp(t8) / t7
    t11 = t8 * t8
    t12 = t10 * t11
    t9 = -np.expm1(t9)
    power = np.power(t9, gamma)
    power_2 = np.power(t9, t1)
    t13 = gamma * g
    t14 = t13 * power_2
    t15 = t10 * t8
    power_3 = np.power(t9, t3)
    t13 = t14 * (t10 * (t11 * t8)) + t14 * (largest + log1p) * t11 + t13 * power_3 * t15
    t13 = t13 + t4 * g * power_3 * t8 + g * power_3 * t8 - t2 * g * power * t12
    t16 = largest - input_at_target + log1p == 0.0
    t13 = _where(t16, 0.0, t13 - t14 * input_at_target * t11)
    t17 = exp / t7
    t18 = g * power
    t15 = gamma * power_2 * t15
    t19 = t17 * t17
    t20 = g * (power - t15)
    t15 = g * (t15 + t4 * power_2 * t8 - t2 * np.power(t9, t5) * t12)
    t17 = _where(t16, 0.0, t18 * t17 + t15 * t19 - t14 * (t10 * (t8 * t17)) - t20 * t19)
    return _where(position == target, t13, t17)


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
                "value": _Body(_value, ("input", "target"), ("gamma",), ("value",), odd=_odd_value),
                "vjp": _Body(
                    _vjp, ("input", "target", "g", "position"), ("gamma",), ("input",), odd=_odd_vjp
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("gamma",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(
                    _hvp, ("input", "target", "g", "v", "position"), ("gamma",), ("input",), odd=_odd_hvp
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g", "position"),
                    ("gamma",),
                    ("input",),
                    odd=_odd_hess_diag,
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def softmax_focal_loss(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

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
