# Made by symdl 0.1.0 from poly1_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
#                           RowPick(input, target)
"""Cross entropy on logits plus epsilon times what the probability of the label lacks to 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_lse, _row_sum
from ._numeric import _narrow, _pick, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poly1_cross_entropy",
    "poly1_cross_entropy_vjp",
    "poly1_cross_entropy_value_and_grad",
    "poly1_cross_entropy_hvp",
    "poly1_cross_entropy_hess_diag",
]


def _value(input, target, epsilon):
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t1 = largest - epsilon * np.expm1(input_at_target - largest - log1p) - input_at_target
    return t1 + log1p


def _vjp(input, target, g, position, epsilon):
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    t1 = 2.0 * (largest + log1p)
    input_at_target = _pick(input, target)
    t2 = epsilon * g
    t3 = t2 * np.exp(input + input_at_target - t1)
    t4 = input - largest
    t5 = t4 - input
    t6 = input - (t4 - t5) - (largest + t5)
    exp = np.exp(t4)
    t7 = _narrow(1.0 + tail, input)
    t8 = g * np.expm1(t4 - log1p) - t3 * np.expm1(largest - input + log1p)
    t9 = t3 + g * ((exp + exp * np.where(t6 == t6, t6, 0.0)) / t7)
    return np.where(position == target, t8, t9)


def _value_and_grad(input, target, g, position, epsilon):
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t1 = largest - epsilon * np.expm1(input_at_target - largest - log1p) - input_at_target
    value = t1 + log1p
    t2 = 2.0 * (largest + log1p)
    t3 = epsilon * g
    t4 = t3 * np.exp(input + input_at_target - t2)
    t5 = input - largest
    t6 = t5 - input
    t7 = input - (t5 - t6) - (largest + t6)
    exp = np.exp(t5)
    t8 = _narrow(1.0 + tail, input)
    t9 = g * np.expm1(t5 - log1p) - t4 * np.expm1(largest - input + log1p)
    t10 = t4 + g * ((exp + exp * np.where(t7 == t7, t7, 0.0)) / t8)
    d_input = np.where(position == target, t9, t10)
    return value, d_input


def _hvp(input, target, g, v, position, epsilon):
    t1 = 2.0 * epsilon
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t2 = input_at_target - largest
    t3 = t2 - input_at_target
    t4 = input_at_target - (t2 - t3) - (largest + t3)
    exp = np.exp(t2)
    t5 = 1.0 + tail
    t6 = _wide(exp + exp * np.where(t4 == t4, t4, 0.0)) / t5
    t7 = epsilon * g
    t8 = _wide(t7)
    t9 = _narrow(t8 * t6, input)
    log1p = np.log1p(_narrow(tail, input))
    t10 = 2.0 * (largest + log1p)
    exp_2 = np.exp(input + input_at_target - t10)
    expm = np.expm1(largest - input + log1p)
    t11 = t7 * v * exp_2
    t12 = input - largest
    t13 = t12 - input
    t14 = input - (t12 - t13) - (largest + t13)
    exp_3 = np.exp(t12)
    t15 = _narrow(t5, input)
    t16 = (exp_3 + exp_3 * np.where(t14 == t14, t14, 0.0)) / t15
    total = _row_sum(v * t16)
    t17 = t8 * total * t6
    v_at_target = _pick(v, target)
    t18 = t7 * v_at_target
    t19 = t18 * exp_2
    t20 = _narrow(_wide(t1 * g) * total, input)
    t21 = t20 * exp_2
    t22 = g * v * t16
    t23 = _narrow(_wide(g) * total, input)
    t24 = t23 * t16
    t25 = _wide(t9 * v + t21 * expm + t22 - t11 * expm - t19 * expm - t24) - t17
    return np.where(position == target, _narrow(t25, input), t11 + t19 + t22 - t21 - t24)


def _hess_diag(input, target, g, position, epsilon):
    t1 = 2.0 * epsilon
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t2 = input_at_target - largest
    t3 = t2 - input_at_target
    t4 = input_at_target - (t2 - t3) - (largest + t3)
    exp = np.exp(t2)
    t5 = 1.0 + tail
    log1p = np.log1p(_narrow(tail, input))
    t6 = input - largest
    expm = np.expm1(t6 - log1p)
    t7 = epsilon * g
    t8 = _narrow(_wide(t7) * (_wide(exp + exp * np.where(t4 == t4, t4, 0.0)) / t5), input)
    t9 = 2.0 * (largest + log1p)
    exp_2 = np.exp(input + input_at_target - t9)
    t10 = t1 * g
    t11 = t10 * exp_2
    t12 = t6 - input
    t13 = input - (t6 - t12) - (largest + t12)
    exp_3 = np.exp(t6)
    t14 = _narrow(t5, input)
    t15 = g * ((exp_3 + exp_3 * np.where(t13 == t13, t13, 0.0)) / t14) * expm
    t16 = -(t8 * expm) - t11 * np.expm1(largest - input + log1p) - t11 * expm - t15
    t17 = -(t7 * exp_2 * np.expm1(t6 + 0.6931471805599453 - log1p)) - t15
    return np.where(position == target, t16, t17)


_SPEC = _Function(
    name="poly1_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("epsilon", "param"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("epsilon",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("epsilon",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("epsilon",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("epsilon",), ("input",)),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g", "position"), ("epsilon",), ("input",)
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def poly1_cross_entropy(input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None):
    """Cross entropy on logits plus epsilon times what the probability of the label lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511
    """
    return _loss(_SPEC, "poly1_cross_entropy", (input, target, epsilon), axis, reduction, out)


def poly1_cross_entropy_vjp(g, input, target, *, epsilon=2.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of poly1_cross_entropy, given the cotangent g of its result.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511
    """
    return _cotangents(
        _SPEC, "poly1_cross_entropy_vjp", g, (input, target, epsilon), axis, reduction, wrt, out
    )


def poly1_cross_entropy_value_and_grad(input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None):
    """Value of poly1_cross_entropy and its derivative, in one pass.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what poly1_cross_entropy_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511
    """
    return _loss_pair(
        _SPEC, "poly1_cross_entropy_value_and_grad", (input, target, epsilon), axis, reduction, out
    )


def poly1_cross_entropy_hvp(v, input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None):
    """Hessian of poly1_cross_entropy in input times v.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511
    """
    return _curvature(
        _SPEC, "poly1_cross_entropy_hvp", "hvp", v, (input, target, epsilon), axis, reduction, out
    )


def poly1_cross_entropy_hess_diag(input, target, *, epsilon=2.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of poly1_cross_entropy in input.

    poly1_cross_entropy: Cross entropy on logits plus epsilon times what the probability of the label
    lacks to 1.

        poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
                              RowPick(input, target)

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    epsilon: number; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: Z. Leng et al., PolyLoss, ICLR 2022, arXiv:2204.12511
    """
    return _curvature(
        _SPEC,
        "poly1_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, epsilon),
        axis,
        reduction,
        out,
    )
