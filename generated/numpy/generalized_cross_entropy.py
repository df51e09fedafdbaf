# Made by symdl 0.1.0 from generalized_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q
"""Between cross entropy (q to 0) and mean absolute error (q = 1), on logits."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_lse, _row_sum
from ._numeric import _narrow, _pick, _wide
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
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t1 = q * (input_at_target - largest - log1p)
    t2 = input + t1
    t3 = t2 - largest
    t4 = t3 - t2
    t5 = t2 - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t6 = _narrow(1.0 + tail, input)
    t7 = g * ((exp + exp * np.where(t5 == t5, t5, 0.0)) / t6)
    return np.where(position == target, -(t7 * np.expm1(largest - input + log1p)), t7)


def _value_and_grad(input, target, g, position, q):
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t1 = q * (input_at_target - largest - log1p)
    value = -(np.expm1(t1) / q)
    t2 = input + t1
    t3 = t2 - largest
    t4 = t3 - t2
    t5 = t2 - (t3 - t4) - (largest + t4)
    exp = np.exp(t3)
    t6 = _narrow(1.0 + tail, input)
    t7 = g * ((exp + exp * np.where(t5 == t5, t5, 0.0)) / t6)
    d_input = np.where(position == target, -(t7 * np.expm1(largest - input + log1p)), t7)
    return value, d_input


def _hvp(input, target, g, v, position, q):
    t1 = -q - 1.0
    v_at_target = _pick(v, target)
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t2 = q * (input_at_target - largest - log1p)
    t3 = input + t2
    t4 = t3 - largest
    t5 = t4 - t3
    t6 = t3 - (t4 - t5) - (largest + t5)
    exp = np.exp(t4)
    t7 = _narrow(1.0 + tail, input)
    t8 = (exp + exp * np.where(t6 == t6, t6, 0.0)) / t7
    expm = np.expm1(largest - input + log1p)
    t9 = q * g
    t10 = t9 * v_at_target
    exp_2 = np.exp(t2)
    t11 = g * exp_2
    t12 = g * v
    t13 = input - largest
    t14 = t13 - input
    t15 = input - (t13 - t14) - (largest + t14)
    exp_3 = np.exp(t13)
    total = _row_sum(v * ((exp_3 + exp_3 * np.where(t15 == t15, t15, 0.0)) / t7))
    t16 = _narrow(_wide(t1 * g) * total, input)
    t17 = _wide(g) * total
    t18 = t17 * _wide(exp_2)
    t19 = _wide(t11 * v - t10 * t8 * expm - t12 * t8 * expm - t16 * t8 * expm) - t18
    t20 = _wide(t9) * total
    t21 = _narrow(_wide(_narrow(_wide(t12 + t10) - t20, input)) - t17, input) * t8
    return np.where(position == target, _narrow(t19, input), t21)


def _hess_diag(input, target, g, position, q):
    t1 = -q - 1.0
    largest, tail = _row_lse(input)
    log1p = np.log1p(_narrow(tail, input))
    input_at_target = _pick(input, target)
    t2 = q * (input_at_target - largest - log1p)
    t3 = input + t2
    t4 = t3 - largest
    t5 = t4 - t3
    t6 = t3 - (t4 - t5) - (largest + t5)
    exp = np.exp(t4)
    t7 = _narrow(1.0 + tail, input)
    t8 = (exp + exp * np.where(t6 == t6, t6, 0.0)) / t7
    expm = np.expm1(largest - input + log1p)
    t9 = q * g
    expm_2 = np.expm1(input - largest - log1p)
    t10 = t1 * g
    t11 = g * np.exp(t2)
    t12 = g * t8
    t13 = 2.0 * (largest + log1p)
    t14 = t10 * t8 * expm_2 - t9 * t8 * expm - t11 * expm_2 - t12 * expm
    t15 = -(t9 * np.exp(2.0 * input + t2 - t13)) - t12 * expm_2
    return np.where(position == target, t14, t15)


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
