# Made by symdl 0.1.0 from generalized_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q
"""Between cross entropy (q to 0) and mean absolute error (q = 1), on logits."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_lse, _row_lse_in_doubles, _row_max, _row_sum
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
    t1 = -(np.expm1(q * (_wide(input_at_target) - _wide(largest) - np.log1p(tail))) / q)
    return _narrow(t1, input)


def _value_in_doubles(input, target, q):
    largest, tail = _row_lse_in_doubles(input)
    input_at_target = _pick(input, target)
    return -(np.expm1(q * (input_at_target - largest - np.log1p(tail))) / q)


def _vjp(input, target, g, position, q):
    t1 = pair_of(q, input)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t2 = _wide(input_at_target)
    t3 = _wide(largest)
    t4 = t2 - t3
    t5 = t4 - t2
    t2 = t2 - (t4 - t5) - (t3 + t5)
    t6 = (pair_of(t4, input) + pair_of(np.where(t2 == t2, t2, 0.0), input)) * t1
    t7 = pair_high(t6, input)
    exp = np.exp(_wide(t7))
    t8 = 1.0 + tail
    t9 = _narrow(t8, input)
    t8 = (exp + exp * _wide(pair_low(t6, t7))) / np.power(t8, q)
    t10 = _narrow(t8, input)
    t11 = _narrow(_wide(g) * t8 * np.expm1(t4 - np.log1p(tail)), input)
    t12 = input - largest
    t13 = t12 - input
    t13 = input - (t12 - t13) - (largest + t13)
    exp_2 = np.exp(t12)
    t13 = g * (t10 * ((exp_2 + exp_2 * _where(t13 == t13, t13, 0.0)) / t9))
    return _where(position == target, t11, t13)


def _vjp_in_doubles(input, target, g, position, q):
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
    t5 = np.exp((t3 + 0.0) * q) / np.power(t4, q)
    t3 = g * t5 * np.expm1(t3 - np.log1p(t2))
    return _where(position == target, t3, g * (t5 * (exp / t4)))


def _value_and_grad(input, target, g, position, q):
    t1 = pair_of(q, input)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t2 = _wide(input_at_target)
    t3 = _wide(largest)
    t4 = t2 - t3
    t5 = t4 - np.log1p(tail)
    value = _narrow(-(np.expm1(q * t5) / q), input)
    t6 = t4 - t2
    t2 = t2 - (t4 - t6) - (t3 + t6)
    t7 = (pair_of(t4, input) + pair_of(np.where(t2 == t2, t2, 0.0), input)) * t1
    t8 = pair_high(t7, input)
    exp = np.exp(_wide(t8))
    t9 = 1.0 + tail
    t10 = _narrow(t9, input)
    t9 = (exp + exp * _wide(pair_low(t7, t8))) / np.power(t9, q)
    t11 = _narrow(t9, input)
    t12 = _narrow(_wide(g) * t9 * np.expm1(t5), input)
    t13 = input - largest
    t14 = t13 - input
    t14 = input - (t13 - t14) - (largest + t14)
    exp_2 = np.exp(t13)
    t14 = g * (t11 * ((exp_2 + exp_2 * _where(t14 == t14, t14, 0.0)) / t10))
    d_input = _where(position == target, t12, t14)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, position, q):
    largest = _row_max(input)
    t1 = input == largest
    exp = np.exp(input - largest)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t2 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(ties > 1.0, t2, others)
    input_at_target = _pick(input, target)
    t3 = input_at_target - largest
    t4 = t3 - np.log1p(t2)
    value = -(np.expm1(q * t4) / q)
    t2 = 1.0 + t2
    t3 = np.exp((t3 + 0.0) * q) / np.power(t2, q)
    t4 = g * t3 * np.expm1(t4)
    d_input = _where(position == target, t4, g * (t3 * (exp / t2)))
    return value, d_input


def _hvp(input, target, g, v, position, q):
    t1 = pair_of(q, input)
    t2 = q + 1.0
    v_at_target = _pick(v, target)
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t3 = _wide(input_at_target)
    t4 = _wide(largest)
    t5 = t3 - t4
    t6 = t5 - t3
    t3 = t3 - (t5 - t6) - (t4 + t6)
    t7 = pair_of(t5, input) + pair_of(np.where(t3 == t3, t3, 0.0), input)
    t8 = t7 * t1
    t9 = pair_high(t8, input)
    exp = np.exp(_wide(t9))
    t10 = 1.0 + tail
    t11 = _narrow(t10, input)
    t12 = (exp + exp * _wide(pair_low(t8, t9))) / np.power(t10, q)
    t13 = _narrow(t12, input)
    expm = np.expm1(t5 - np.log1p(tail))
    t14 = _wide(g)
    t15 = q * t14
    t16 = _wide(v_at_target)
    t17 = t15 * t16
    t18 = _narrow(t17, input)
    t19 = _narrow(t17 * t12 * expm, input)
    t20 = input - largest
    t21 = t20 - input
    t21 = input - (t20 - t21) - (largest + t21)
    exp_2 = np.exp(t20)
    t21 = (exp_2 + exp_2 * _where(t21 == t21, t21, 0.0)) / t11
    total = _row_sum(v * t21)
    t15 = t15 * total
    t12 = t15 * t12 * expm
    t22 = t7 * (t1 + 1.0)
    t23 = pair_high(t22, input)
    exp_3 = np.exp(t23)
    t24 = _narrow(np.power(t10, t2), input)
    t23 = (exp_3 + exp_3 * pair_low(t22, t23)) / t24
    t25 = _narrow(t14 * t16, input)
    t14 = t14 * total
    t26 = _narrow(t14, input)
    t21 = _narrow(_wide(_narrow(_wide(g * v + t18) - t15, input)) - t14, input) * (t13 * t21)
    t23 = _narrow(_wide(t25 * t23 - t26 * t23 + t19) - t12, input)
    return _where(position == target, t23, t21)


def _hvp_in_doubles(input, target, g, v, position, q):
    t1 = q + 1.0
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
    t5 = t4 + 0.0
    t6 = 1.0 + t3
    t7 = np.exp(t5 * q) / np.power(t6, q)
    expm = np.expm1(t4 - np.log1p(t3))
    t8 = q * g
    t9 = t8 * v_at_target
    t10 = exp / t6
    total = np.add.reduce(v * t10, axis=-1, keepdims=True)
    t8 = t8 * total
    t5 = np.exp(t5 * t1) / np.power(t6, t1)
    t11 = g * total
    t5 = t9 * t7 * expm + g * v_at_target * t5 - t8 * t7 * expm - t11 * t5
    return _where(position == target, t5, (g * v + t9 - t8 - t11) * (t7 * t10))


def _hess_diag(input, target, g, position, q):
    t1 = pair_of(q, input)
    t2 = q + 1.0
    largest, tail = _row_lse(input)
    input_at_target = _pick(input, target)
    t3 = _wide(input_at_target)
    t4 = _wide(largest)
    t5 = t3 - t4
    t6 = t5 - t3
    t3 = t3 - (t5 - t6) - (t4 + t6)
    t7 = pair_of(t5, input) + pair_of(np.where(t3 == t3, t3, 0.0), input)
    t8 = t7 * t1
    t9 = pair_high(t8, input)
    exp = np.exp(_wide(t9))
    t10 = 1.0 + tail
    t11 = _narrow(t10, input)
    t12 = (exp + exp * _wide(pair_low(t8, t9))) / np.power(t10, q)
    t13 = _narrow(t12, input)
    log1p = np.log1p(tail)
    t14 = _narrow(log1p, input)
    expm = np.expm1(t5 - log1p)
    t15 = _narrow(expm, input)
    t16 = q * _wide(g)
    t17 = _narrow(t16, input)
    t18 = _narrow(t16 * t12 * expm, input)
    t19 = t7 * (t1 + 1.0)
    t20 = pair_high(t19, input)
    exp_2 = np.exp(t20)
    t21 = _narrow(np.power(t10, t2), input)
    t22 = input - largest
    t23 = t22 - input
    t23 = input - (t22 - t23) - (largest + t23)
    exp_3 = np.exp(t22)
    t23 = (exp_3 + exp_3 * _where(t23 == t23, t23, 0.0)) / t11
    t23 = -(t17 * (t13 * (t23 * t23))) - g * (t13 * t23) * np.expm1(t22 - t14)
    t20 = t15 * (-(g * ((exp_2 + exp_2 * pair_low(t19, t20)) / t21)) - t18)
    return _where(position == target, t20, t23)


def _hess_diag_in_doubles(input, target, g, position, q):
    t1 = q + 1.0
    largest = _row_max(input)
    t2 = input == largest
    t3 = input - largest
    exp = np.exp(t3)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t4 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(ties > 1.0, t4, others)
    input_at_target = _pick(input, target)
    t5 = input_at_target - largest
    t6 = t5 + 0.0
    t7 = 1.0 + t4
    t8 = np.exp(t6 * q) / np.power(t7, q)
    log1p = np.log1p(t4)
    expm = np.expm1(t5 - log1p)
    t9 = q * g
    t6 = (-(t9 * t8 * expm) - g * (np.exp(t6 * t1) / np.power(t7, t1))) * expm
    t10 = exp / t7
    t10 = -(t9 * (t8 * (t10 * t10))) - g * (t8 * t10) * np.expm1(t3 - log1p)
    return _where(position == target, t6, t10)


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
                "value": _Body(_value, ("input", "target"), ("q",), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(
                    _vjp, ("input", "target", "g", "position"), ("q",), ("input",), doubles=_vjp_in_doubles
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("q",),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp,
                    ("input", "target", "g", "v", "position"),
                    ("q",),
                    ("input",),
                    doubles=_hvp_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g", "position"),
                    ("q",),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
                ),
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
