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
    t4 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t4)
    t5 = input_at_target - largest
    t6 = t5 - log1p
    t7 = 1.0 + t4
    t8 = np.maximum(t6, -1e+30) * (np.exp(t5) / t7)
    expm = np.expm1(t6)
    t9 = -expm
    power = np.power(t9, t1)
    power_2 = np.power(t9, gamma)
    t10 = largest - input_at_target + log1p == 0.0
    t11 = _where(t10, 0.0, (g * power_2 - gamma * g * power * t8) * expm)
    t12 = g * (power_2 - gamma * power * t8)
    return _where(position == target, t11, _where(t10, 0.0, t12 * (exp / t7)))


def _odd_value_and_grad(input, target, g, position, gamma):
    t1 = gamma - 1.0
    largest = _row_max(input)
    t2 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t4)
    t5 = input_at_target - largest
    t6 = t5 - log1p
    expm = np.expm1(t6)
    t7 = -expm
    power = np.power(t7, gamma)
    t8 = largest - input_at_target + log1p == 0.0
    value = _where(t8, 0.0, -(power * t6))
    t9 = 1.0 + t4
    t10 = np.maximum(t6, -1e+30) * (np.exp(t5) / t9)
    power_2 = np.power(t7, t1)
    t11 = _where(t8, 0.0, (g * power - gamma * g * power_2 * t10) * expm)
    t12 = g * (power - gamma * power_2 * t10)
    d_input = _where(position == target, t11, _where(t8, 0.0, t12 * (exp / t9)))
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
    t8 = _where(ties > 1.0, t7, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t8)
    t9 = input_at_target - largest
    t10 = t9 - log1p
    t11 = np.maximum(t10, -1e+30)
    t12 = 1.0 + t8
    t13 = np.exp(t9) / t12
    t14 = t13 * t13
    t15 = t11 * t14
    t16 = -np.expm1(t10)
    power = np.power(t16, t2)
    t17 = exp / t12
    total = np.add.reduce(v * t17, axis=-1, keepdims=True)
    t18 = t11 * t13
    power_2 = np.power(t16, gamma)
    v_at_target = _pick(v, target)
    t19 = gamma * g
    t20 = t19 * power_2
    t21 = t3 * g
    t22 = t21 * power_2
    t23 = t4 * g
    t24 = t19 * power
    t25 = t24 * (largest + log1p)
    t26 = t24 * input_at_target
    t27 = g * power_2
    t28 = t27 * total
    t29 = t1 * g * power * total * t15 + t20 * v_at_target * t18 + t22 * v_at_target * t13
    t30 = t29 + t25 * v_at_target * t14 + t27 * v_at_target * t13 - t20 * total * t18
    t31 = t30 - t22 * total * t13 - t23 * power * v_at_target * t15 - t26 * v_at_target * t14
    t32 = largest - input_at_target + log1p == 0.0
    t33 = _where(t32, 0.0, t31 - t28 * t13)
    t34 = t13 * t17
    t35 = t11 * (t14 * t17)
    t36 = t23 * np.power(t16, t5)
    t37 = t36 * v_at_target
    t38 = t36 * total
    t39 = t11 * t34
    t40 = t24 * v_at_target
    t41 = t21 * power
    t42 = t41 * total
    t43 = t41 * v_at_target
    t44 = t25 * v * t34 + t37 * t35 + t42 * t39 + t42 * t34 + t27 * v * t17 - t26 * v * t34
    t45 = _where(t32, 0.0, t44 - t38 * t35 - t40 * t39 - t43 * t34 - t28 * t17)
    return _where(position == target, t33, t45)


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
    t8 = _where(ties > 1.0, t7, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t8)
    t9 = input_at_target - largest
    t10 = t9 - log1p
    t11 = np.maximum(t10, -1e+30)
    t12 = 1.0 + t8
    t13 = np.exp(t9) / t12
    t14 = t13 * t13
    t15 = t11 * t14
    t16 = -np.expm1(t10)
    power = np.power(t16, gamma)
    power_2 = np.power(t16, t1)
    t17 = gamma * g
    t18 = t17 * power_2
    t19 = t11 * t13
    power_3 = np.power(t16, t3)
    t20 = t18 * (t11 * (t14 * t13)) + t18 * (largest + log1p) * t14 + t17 * power_3 * t19
    t21 = t20 + t4 * g * power_3 * t13 + g * power_3 * t13 - t2 * g * power * t15
    t22 = largest - input_at_target + log1p == 0.0
    t23 = _where(t22, 0.0, t21 - t18 * input_at_target * t14)
    t24 = exp / t12
    t25 = g * power
    t26 = gamma * power_2 * t19
    t27 = t24 * t24
    t28 = g * (power - t26)
    t29 = g * (t26 + t4 * power_2 * t13 - t2 * np.power(t16, t5) * t15)
    t30 = _where(t22, 0.0, t25 * t24 + t29 * t27 - t18 * (t11 * (t13 * t24)) - t28 * t27)
    return _where(position == target, t23, t30)


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
