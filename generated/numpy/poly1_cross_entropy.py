# Made by symdl 0.1.0 from poly1_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
#                           RowPick(input, target)
"""Cross entropy on logits plus epsilon times what the probability of the label lacks to 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_lse, _row_lse_in_doubles, _row_max, _row_sum
from ._numeric import _narrow, _pick, _where, _wide
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
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t1 = _wide(largest)
    t2 = _wide(input_at_target)
    return _narrow(t1 - t2 + log1p - epsilon * np.expm1(t2 - t1 - log1p), input)


def _value_in_doubles(input, target, epsilon):
    largest, tail = _row_lse_in_doubles(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t1 = epsilon * np.expm1(input_at_target - largest - log1p)
    return largest - input_at_target + log1p - t1


def _vjp(input, target, g, position, epsilon):
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t1 = _wide(input_at_target)
    t2 = _wide(largest)
    t3 = t1 - t2
    t4 = t3 - t1
    t1 = t1 - (t3 - t4) - (t2 + t4)
    exp = np.exp(t3)
    t5 = 1.0 + tail
    t1 = (exp + exp * np.where(t1 == t1, t1, 0.0)) / t5
    t6 = _wide(g)
    t7 = epsilon * t6
    t8 = _narrow(t7, input)
    t9 = input - largest
    t10 = t9 - input
    t10 = input - (t9 - t10) - (largest + t10)
    exp_2 = np.exp(t9)
    t11 = _narrow(t5, input)
    t10 = (exp_2 + exp_2 * _where(t10 == t10, t10, 0.0)) / t11
    t12 = _narrow(t1, input)
    t13 = _narrow((t7 * t1 + t6) * np.expm1(t3 - np.log1p(tail)), input)
    return _where(position == target, t13, t8 * (t12 * t10) + g * t10)


def _vjp_in_doubles(input, target, g, position, epsilon):
    largest = _row_max(input)
    t1 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t2 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(ties > 1.0, t2, others)
    input_at_target = _pick(input, target)
    t3 = input_at_target - largest
    t4 = 1.0 + t2
    t5 = np.exp(t3) / t4
    t6 = epsilon * g
    t3 = (t6 * t5 + g) * np.expm1(t3 - np.log1p(t2))
    t7 = exp / t4
    return _where(position == target, t3, t6 * (t5 * t7) + g * t7)


def _value_and_grad(input, target, g, position, epsilon):
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t1 = _wide(largest)
    t2 = _wide(input_at_target)
    t3 = t2 - t1
    expm = np.expm1(t3 - log1p)
    value = _narrow(t1 - t2 + log1p - epsilon * expm, input)
    t4 = t3 - t2
    t2 = t2 - (t3 - t4) - (t1 + t4)
    exp = np.exp(t3)
    t5 = 1.0 + tail
    t2 = (exp + exp * np.where(t2 == t2, t2, 0.0)) / t5
    t6 = _wide(g)
    t7 = epsilon * t6
    t8 = _narrow(t7, input)
    t9 = input - largest
    t10 = t9 - input
    t10 = input - (t9 - t10) - (largest + t10)
    exp_2 = np.exp(t9)
    t11 = _narrow(t5, input)
    t10 = (exp_2 + exp_2 * _where(t10 == t10, t10, 0.0)) / t11
    t12 = _narrow(t2, input)
    t13 = _narrow((t7 * t2 + t6) * expm, input)
    d_input = _where(position == target, t13, t8 * (t12 * t10) + g * t10)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, position, epsilon):
    largest = _row_max(input)
    t1 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t2 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(ties > 1.0, t2, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t2)
    t3 = input_at_target - largest
    expm = np.expm1(t3 - log1p)
    value = largest - input_at_target + log1p - epsilon * expm
    t2 = 1.0 + t2
    t3 = np.exp(t3) / t2
    t4 = epsilon * g
    t5 = (t4 * t3 + g) * expm
    t6 = exp / t2
    d_input = _where(position == target, t5, t4 * (t3 * t6) + g * t6)
    return value, d_input


def _hvp(input, target, g, v, position, epsilon):
    t1 = 2.0 * epsilon
    v_at_target = _pick(v, target)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t2 = _wide(input_at_target)
    t3 = _wide(largest)
    t4 = t2 - t3
    t5 = t4 - t2
    t2 = t2 - (t4 - t5) - (t3 + t5)
    exp = np.exp(t4)
    t6 = 1.0 + tail
    t2 = (exp + exp * np.where(t2 == t2, t2, 0.0)) / t6
    t7 = t2 * t2
    t8 = _wide(g)
    t9 = epsilon * t8
    t10 = _narrow(t9, input)
    t11 = _wide(v_at_target)
    t12 = t9 * t11
    t13 = _narrow(t12, input)
    t14 = input - largest
    t15 = t14 - input
    t15 = input - (t14 - t15) - (largest + t15)
    exp_2 = np.exp(t14)
    t16 = _narrow(t6, input)
    t15 = (exp_2 + exp_2 * _where(t15 == t15, t15, 0.0)) / t16
    total = _row_sum(v * t15)
    t9 = t9 * total
    expm = np.expm1(t4 - np.log1p(tail))
    t17 = t8 * total
    t18 = _narrow(t2, input)
    t19 = t18 * t15
    t20 = _narrow(t1 * t8 * total, input)
    t21 = _narrow(t17, input)
    t12 = t12 * t7 + t12 * t2 * expm + t8 * t11 * t2 - t9 * t7 - t9 * t2 * expm - t17 * t2
    t22 = _narrow(t12, input)
    t19 = t10 * v * t19 + t13 * t19 + g * v * t15 - t20 * t19 - t21 * t15
    return _where(position == target, t22, t19)


def _hvp_in_doubles(input, target, g, v, position, epsilon):
    t1 = 2.0 * epsilon
    v_at_target = _pick(v, target)
    largest = _row_max(input)
    t2 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    t4 = input_at_target - largest
    t5 = 1.0 + t3
    t6 = np.exp(t4) / t5
    t7 = t6 * t6
    t8 = epsilon * g
    t9 = t8 * v_at_target
    t10 = exp / t5
    total = np.add.reduce(v * t10, axis=-1, keepdims=True)
    t11 = t8 * total
    expm = np.expm1(t4 - np.log1p(t3))
    t12 = g * total
    t7 = t9 * t7 + t9 * t6 * expm + g * v_at_target * t6 - t11 * t7 - t11 * t6 * expm
    t7 = t7 - t12 * t6
    t13 = t6 * t10
    t14 = t1 * g * total
    t13 = t8 * v * t13 + t9 * t13 + g * v * t10 - t14 * t13 - t12 * t10
    return _where(position == target, t7, t13)


def _hess_diag(input, target, g, position, epsilon):
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t1 = _narrow(log1p, input)
    t2 = _wide(input_at_target)
    t3 = _wide(largest)
    t4 = t2 - t3
    t5 = t4 - log1p
    t6 = _wide(g)
    t7 = epsilon * t6
    t8 = _narrow(t7, input)
    t9 = t4 - t2
    t2 = t2 - (t4 - t9) - (t3 + t9)
    exp = np.exp(t4)
    t10 = 1.0 + tail
    t2 = (exp + exp * np.where(t2 == t2, t2, 0.0)) / t10
    t11 = input - largest
    t12 = t11 - input
    t12 = input - (t11 - t12) - (largest + t12)
    exp_2 = np.exp(t11)
    t13 = _narrow(t10, input)
    t12 = (exp_2 + exp_2 * _where(t12 == t12, t12, 0.0)) / t13
    t14 = _narrow(t2, input)
    t11 = t11 - t1
    t7 = (-(t7 * np.expm1(t5 + 0.6931471805599453)) - t6) * t2 * np.expm1(t5)
    t15 = _narrow(t7, input)
    t12 = -(t8 * (t14 * t12) * np.expm1(t11 + 0.6931471805599453)) - g * t12 * np.expm1(t11)
    return _where(position == target, t15, t12)


def _hess_diag_in_doubles(input, target, g, position, epsilon):
    largest = _row_max(input)
    t1 = input == largest
    t2 = input - largest
    exp = np.exp(t2)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t3 = _where(ties > 1.0, t3, others)
    input_at_target = _pick(input, target)
    log1p = np.log1p(t3)
    t4 = input_at_target - largest
    t5 = t4 - log1p
    t6 = epsilon * g
    t3 = 1.0 + t3
    t4 = np.exp(t4) / t3
    t5 = (-(t6 * np.expm1(t5 + 0.6931471805599453)) - g) * t4 * np.expm1(t5)
    t7 = exp / t3
    t2 = t2 - log1p
    t7 = -(t6 * (t4 * t7) * np.expm1(t2 + 0.6931471805599453)) - g * t7 * np.expm1(t2)
    return _where(position == target, t5, t7)


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
                "value": _Body(
                    _value, ("input", "target"), ("epsilon",), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(
                    _vjp,
                    ("input", "target", "g", "position"),
                    ("epsilon",),
                    ("input",),
                    doubles=_vjp_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("epsilon",),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp,
                    ("input", "target", "g", "v", "position"),
                    ("epsilon",),
                    ("input",),
                    doubles=_hvp_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g", "position"),
                    ("epsilon",),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
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
