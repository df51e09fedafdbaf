# Made by symdl 0.1.0 from generalized_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q
"""Between cross entropy (q to 0) and mean absolute error (q = 1), on logits."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_lse, _row_sum
from ._numeric import _narrow, _pick, _where, _wide
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "generalized_cross_entropy",
    "generalized_cross_entropy_vjp",
    "generalized_cross_entropy_value_and_grad",
    "generalized_cross_entropy_hvp",
    "generalized_cross_entropy_hess_diag",
]


def _value(input, target, q):
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    return -(np.expm1(q * (input_at_target - largest - np.log1p(_narrow(tail, input)))) / q)


def _vjp(input, target, g, position, q):
    t1 = pair_of(q, input)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t2 = input_at_target - largest
    t3 = t2 - input_at_target
    t4 = input_at_target - (t2 - t3) - (largest + t3)
    t5 = (pair_of(t2, input) + pair_of(_where(t4 == t4, t4, 0.0), input)) * t1
    t6 = pair_high(t5, input)
    exp = np.exp(t6)
    t7 = _narrow(1.0 + tail, input)
    t8 = (exp + exp * pair_low(t5, t6)) / np.power(t7, q)
    t9 = g * t8 * np.expm1(t2 - np.log1p(_narrow(tail, input)))
    t10 = input - largest
    t11 = t10 - input
    t12 = input - (t10 - t11) - (largest + t11)
    exp_2 = np.exp(t10)
    t13 = g * (t8 * ((exp_2 + exp_2 * _where(t12 == t12, t12, 0.0)) / t7))
    return _where(position == target, t9, t13)


def _value_and_grad(input, target, g, position, q):
    t1 = pair_of(q, input)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t2 = input_at_target - largest
    t3 = t2 - np.log1p(_narrow(tail, input))
    value = -(np.expm1(q * t3) / q)
    t4 = t2 - input_at_target
    t5 = input_at_target - (t2 - t4) - (largest + t4)
    t6 = (pair_of(t2, input) + pair_of(_where(t5 == t5, t5, 0.0), input)) * t1
    t7 = pair_high(t6, input)
    exp = np.exp(t7)
    t8 = _narrow(1.0 + tail, input)
    t9 = (exp + exp * pair_low(t6, t7)) / np.power(t8, q)
    t10 = g * t9 * np.expm1(t3)
    t11 = input - largest
    t12 = t11 - input
    t13 = input - (t11 - t12) - (largest + t12)
    exp_2 = np.exp(t11)
    t14 = g * (t9 * ((exp_2 + exp_2 * _where(t13 == t13, t13, 0.0)) / t8))
    d_input = _where(position == target, t10, t14)
    return value, d_input


def _hvp(input, target, g, v, position, q):
    t1 = pair_of(q, input)
    t2 = q + 1.0
    v_at_target = _pick(v, target)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t3 = input_at_target - largest
    t4 = t3 - input_at_target
    t5 = input_at_target - (t3 - t4) - (largest + t4)
    t6 = pair_of(t3, input) + pair_of(_where(t5 == t5, t5, 0.0), input)
    t7 = t6 * t1
    t8 = pair_high(t7, input)
    exp = np.exp(t8)
    t9 = _narrow(1.0 + tail, input)
    t10 = (exp + exp * pair_low(t7, t8)) / np.power(t9, q)
    expm = np.expm1(t3 - np.log1p(_narrow(tail, input)))
    t11 = q * g
    t12 = t11 * v_at_target
    t13 = t12 * t10 * expm
    t14 = input - largest
    t15 = t14 - input
    t16 = input - (t14 - t15) - (largest + t15)
    exp_2 = np.exp(t14)
    t17 = (exp_2 + exp_2 * _where(t16 == t16, t16, 0.0)) / t9
    total = _row_sum(v * t17)
    t18 = _wide(t11) * total
    t19 = t18 * _wide(t10) * _wide(expm)
    t20 = t6 * (t1 + 1.0)
    t21 = pair_high(t20, input)
    exp_3 = np.exp(t21)
    power = np.power(t9, t2)
    t22 = (exp_3 + exp_3 * pair_low(t20, t21)) / power
    t23 = g * v_at_target
    t24 = _wide(g) * total
    t25 = _narrow(t24, input)
    t26 = _narrow(_wide(_narrow(_wide(g * v + t12) - t18, input)) - t24, input) * (t10 * t17)
    t27 = _narrow(_wide(t23 * t22 - t25 * t22 + t13) - t19, input)
    return _where(position == target, t27, t26)


def _hess_diag(input, target, g, position, q):
    t1 = pair_of(q, input)
    t2 = q + 1.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t3 = input_at_target - largest
    t4 = t3 - input_at_target
    t5 = input_at_target - (t3 - t4) - (largest + t4)
    t6 = pair_of(t3, input) + pair_of(_where(t5 == t5, t5, 0.0), input)
    t7 = t6 * t1
    t8 = pair_high(t7, input)
    exp = np.exp(t8)
    t9 = _narrow(1.0 + tail, input)
    t10 = (exp + exp * pair_low(t7, t8)) / np.power(t9, q)
    log1p = np.log1p(_narrow(tail, input))
    expm = np.expm1(t3 - log1p)
    t11 = q * g
    t12 = t11 * t10 * expm
    t13 = t6 * (t1 + 1.0)
    t14 = pair_high(t13, input)
    exp_2 = np.exp(t14)
    power = np.power(t9, t2)
    t15 = input - largest
    t16 = t15 - input
    t17 = input - (t15 - t16) - (largest + t16)
    exp_3 = np.exp(t15)
    t18 = (exp_3 + exp_3 * _where(t17 == t17, t17, 0.0)) / t9
    t19 = -(t11 * (t10 * (t18 * t18))) - g * (t10 * t18) * np.expm1(t15 - log1p)
    t20 = expm * (-(g * ((exp_2 + exp_2 * pair_low(t13, t14)) / power)) - t12)
    return _where(position == target, t20, t19)


_SPEC = _Function(
    name="generalized_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("q", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("q",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("q",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("q",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("q",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g", "position"), ("q",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def generalized_cross_entropy(input, target, *, q=0.5, axis=-1, reduction="mean", out=None):
    """Between cross entropy (q to 0) and mean absolute error (q = 1), on logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
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

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836
    """
    return _loss(_SPEC, "generalized_cross_entropy", (input, target, q), axis, reduction, out)


def generalized_cross_entropy_vjp(g, input, target, *, q=0.5, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of generalized_cross_entropy, given the cotangent g of its result.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
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

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836
    """
    return _cotangents(
        _SPEC, "generalized_cross_entropy_vjp", g, (input, target, q), axis, reduction, wrt, out
    )


def generalized_cross_entropy_value_and_grad(input, target, *, q=0.5, axis=-1, reduction="mean", out=None):
    """Value of generalized_cross_entropy and its derivative, in one pass.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what generalized_cross_entropy_vjp(1, ...) returns). The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836
    """
    return _loss_pair(
        _SPEC, "generalized_cross_entropy_value_and_grad", (input, target, q), axis, reduction, out
    )


def generalized_cross_entropy_hvp(v, input, target, *, q=0.5, axis=-1, reduction="mean", out=None):
    """Hessian of generalized_cross_entropy in input times v.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
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

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836
    """
    return _curvature(
        _SPEC, "generalized_cross_entropy_hvp", "hvp", v, (input, target, q), axis, reduction, out
    )


def generalized_cross_entropy_hess_diag(input, target, *, q=0.5, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of generalized_cross_entropy in input.

    generalized_cross_entropy: Between cross entropy (q to 0) and mean absolute error (q = 1), on
    logits.

        generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    q: number, 0 < q; default 0.5.
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

    Reference: Z. Zhang, M. Sabuncu, Generalized Cross Entropy Loss, NeurIPS 2018, arXiv:1805.07836
    """
    return _curvature(
        _SPEC,
        "generalized_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, q),
        axis,
        reduction,
        out,
    )
