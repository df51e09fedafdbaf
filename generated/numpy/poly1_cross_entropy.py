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
    log1p = np.log1p(_narrow(tail, input))
    t1 = epsilon * np.expm1(input_at_target - largest - log1p)
    return largest - input_at_target + log1p - t1


def _vjp(input, target, g, position, epsilon):
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t1 = input_at_target - largest
    t2 = t1 - input_at_target
    t3 = input_at_target - (t1 - t2) - (largest + t2)
    exp = np.exp(t1)
    t4 = 1.0 + tail
    t5 = _wide(exp + exp * _where(t3 == t3, t3, 0.0)) / t4
    t6 = epsilon * g
    t7 = input - largest
    t8 = t7 - input
    t9 = input - (t7 - t8) - (largest + t8)
    exp_2 = np.exp(t7)
    t10 = _narrow(t4, input)
    t11 = (exp_2 + exp_2 * _where(t9 == t9, t9, 0.0)) / t10
    t12 = _narrow(t5, input)
    t13 = (_wide(t6) * t5 + _wide(g)) * _wide(np.expm1(t1 - np.log1p(_narrow(tail, input))))
    t14 = _narrow(t13, input)
    return _where(position == target, t14, t6 * (t12 * t11) + g * t11)


def _value_and_grad(input, target, g, position, epsilon):
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(_narrow(tail, input))
    t1 = input_at_target - largest
    expm = np.expm1(t1 - log1p)
    value = largest - input_at_target + log1p - epsilon * expm
    t2 = t1 - input_at_target
    t3 = input_at_target - (t1 - t2) - (largest + t2)
    exp = np.exp(t1)
    t4 = 1.0 + tail
    t5 = _wide(exp + exp * _where(t3 == t3, t3, 0.0)) / t4
    t6 = epsilon * g
    t7 = input - largest
    t8 = t7 - input
    t9 = input - (t7 - t8) - (largest + t8)
    exp_2 = np.exp(t7)
    t10 = _narrow(t4, input)
    t11 = (exp_2 + exp_2 * _where(t9 == t9, t9, 0.0)) / t10
    t12 = _narrow(t5, input)
    t13 = _narrow((_wide(t6) * t5 + _wide(g)) * _wide(expm), input)
    d_input = _where(position == target, t13, t6 * (t12 * t11) + g * t11)
    return value, d_input


def _hvp(input, target, g, v, position, epsilon):
    t1 = 2.0 * epsilon
    v_at_target = _pick(v, target)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t2 = input_at_target - largest
    t3 = t2 - input_at_target
    t4 = input_at_target - (t2 - t3) - (largest + t3)
    exp = np.exp(t2)
    t5 = 1.0 + tail
    t6 = _wide(exp + exp * _where(t4 == t4, t4, 0.0)) / t5
    t7 = t6 * t6
    t8 = epsilon * g
    t9 = t8 * v_at_target
    t10 = _wide(t9)
    t11 = input - largest
    t12 = t11 - input
    t13 = input - (t11 - t12) - (largest + t12)
    exp_2 = np.exp(t11)
    t14 = _narrow(t5, input)
    t15 = (exp_2 + exp_2 * _where(t13 == t13, t13, 0.0)) / t14
    total = _row_sum(v * t15)
    t16 = _wide(t8) * total
    t17 = _wide(np.expm1(t2 - np.log1p(_narrow(tail, input))))
    t18 = _wide(g) * total
    t19 = t10 * t7 + t10 * t6 * t17 + _wide(g * v_at_target) * t6 - t16 * t7 - t16 * t6 * t17
    t20 = _narrow(t6, input)
    t21 = t20 * t15
    t22 = _narrow(_wide(t1 * g) * total, input)
    t23 = _narrow(t18, input)
    t24 = _narrow(t19 - t18 * t6, input)
    t25 = t8 * v * t21 + t9 * t21 + g * v * t15 - t22 * t21 - t23 * t15
    return _where(position == target, t24, t25)


def _hess_diag(input, target, g, position, epsilon):
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(_narrow(tail, input))
    t1 = input_at_target - largest
    t2 = t1 - log1p
    t3 = epsilon * g
    t4 = t1 - input_at_target
    t5 = input_at_target - (t1 - t4) - (largest + t4)
    exp = np.exp(t1)
    t6 = 1.0 + tail
    t7 = _wide(exp + exp * _where(t5 == t5, t5, 0.0)) / t6
    t8 = input - largest
    t9 = t8 - input
    t10 = input - (t8 - t9) - (largest + t9)
    exp_2 = np.exp(t8)
    t11 = _narrow(t6, input)
    t12 = (exp_2 + exp_2 * _where(t10 == t10, t10, 0.0)) / t11
    t13 = _narrow(t7, input)
    t14 = t8 - log1p
    t15 = _wide(-(t3 * np.expm1(t2 + 0.6931471805599453)) - g) * t7 * _wide(np.expm1(t2))
    t16 = _narrow(t15, input)
    t17 = -(t3 * (t13 * t12) * np.expm1(t14 + 0.6931471805599453)) - g * t12 * np.expm1(t14)
    return _where(position == target, t16, t17)


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
