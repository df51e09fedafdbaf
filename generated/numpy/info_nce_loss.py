# Made by symdl 0.1.0 from info_nce_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)
"""Cross entropy of a label and a row of similarities over a temperature."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_lse_in_doubles, _row_lse_of_parts, _row_max, _row_sum
from ._numeric import _narrow, _pick, _where, _wide
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "info_nce_loss",
    "info_nce_loss_vjp",
    "info_nce_loss_value_and_grad",
    "info_nce_loss_hvp",
    "info_nce_loss_hess_diag",
]


def _value(similarity, target, temperature):
    t1 = pair_of(temperature, similarity)
    t2 = pair_of(similarity, similarity) / t1
    t3 = pair_high(t2, similarity)
    t4 = pair_low(t2, t3)
    largest, rest, tail = _row_lse_of_parts(t3, t4)
    entry = _pick(t3, target)
    entry_rest = _pick(t4, target)
    log1p = np.log1p(tail)
    t5 = _wide(largest)
    t6 = _wide(entry)
    t7 = t5 - t6
    t8 = t7 - t5
    t9 = t5 - (t7 - t8) - (t6 + t8)
    t10 = _wide(rest)
    t11 = t7 + (np.where(t9 == t9, t9, 0.0) + (t10 - _wide(entry_rest))) + log1p
    return _narrow(t11, similarity)


def _value_in_doubles(similarity, target, temperature):
    largest, tail = _row_lse_in_doubles(similarity / temperature)
    similarity_at_target = _pick(similarity, target)
    return largest - similarity_at_target / temperature + np.log1p(tail)


def _vjp(similarity, target, g, position, temperature):
    t1 = pair_of(temperature, similarity)
    t2 = pair_of(similarity, similarity) / t1
    t3 = pair_high(t2, similarity)
    t4 = pair_low(t2, t3)
    largest, rest, tail = _row_lse_of_parts(t3, t4)
    entry = _pick(t3, target)
    entry_rest = _pick(t4, target)
    log1p = np.log1p(tail)
    t5 = _wide(entry)
    t6 = _wide(largest)
    t7 = t5 - t6
    t8 = t7 - t5
    t9 = t5 - (t7 - t8) - (t6 + t8)
    t10 = _wide(rest)
    t11 = _wide(g)
    expm = np.expm1(t7 + (np.where(t9 == t9, t9, 0.0) + (_wide(entry_rest) - t10)) - log1p)
    t12 = t3 - largest
    t13 = t12 - t3
    t14 = t3 - (t12 - t13) - (largest + t13)
    t15 = _where(t14 == t14, t14, 0.0) + (t4 - rest)
    t16 = t12 + t15
    t17 = t15 - (t16 - t12)
    exp = np.exp(t16)
    t18 = _narrow(1.0 + tail, similarity)
    t19 = g * ((exp + exp * _where(t17 == t17, t17, 0.0)) / t18) / temperature
    return _where(position == target, _narrow(t11 * expm / temperature, similarity), t19)


def _vjp_in_doubles(similarity, target, g, position, temperature):
    t1 = similarity / temperature
    largest = _row_max(t1)
    t2 = t1 == largest
    exp = np.exp(t1 - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(ties > 1.0, t3, others)
    similarity_at_target = _pick(similarity, target)
    t5 = g * np.expm1(similarity_at_target / temperature - largest - np.log1p(t4))
    t6 = t5 / temperature
    t7 = 1.0 + t4
    return _where(position == target, t6, g * (exp / t7) / temperature)


def _value_and_grad(similarity, target, g, position, temperature):
    t1 = pair_of(temperature, similarity)
    t2 = pair_of(similarity, similarity) / t1
    t3 = pair_high(t2, similarity)
    t4 = pair_low(t2, t3)
    largest, rest, tail = _row_lse_of_parts(t3, t4)
    entry = _pick(t3, target)
    entry_rest = _pick(t4, target)
    log1p = np.log1p(tail)
    t5 = _wide(largest)
    t6 = _wide(entry)
    t7 = t5 - t6
    t8 = t7 - t5
    t9 = t5 - (t7 - t8) - (t6 + t8)
    t10 = _wide(rest)
    t11 = _wide(entry_rest)
    value = _narrow(t7 + (np.where(t9 == t9, t9, 0.0) + (t10 - t11)) + log1p, similarity)
    t12 = t6 - t5
    t13 = t12 - t6
    t14 = t6 - (t12 - t13) - (t5 + t13)
    t15 = _wide(g)
    t16 = t15 * np.expm1(t12 + (np.where(t14 == t14, t14, 0.0) + (t11 - t10)) - log1p)
    t17 = t3 - largest
    t18 = t17 - t3
    t19 = t3 - (t17 - t18) - (largest + t18)
    t20 = _where(t19 == t19, t19, 0.0) + (t4 - rest)
    t21 = t17 + t20
    t22 = t20 - (t21 - t17)
    exp = np.exp(t21)
    t23 = _narrow(1.0 + tail, similarity)
    t24 = g * ((exp + exp * _where(t22 == t22, t22, 0.0)) / t23) / temperature
    d_similarity = _where(position == target, _narrow(t16 / temperature, similarity), t24)
    return value, d_similarity


def _value_and_grad_in_doubles(similarity, target, g, position, temperature):
    t1 = similarity / temperature
    largest = _row_max(t1)
    t2 = t1 == largest
    exp = np.exp(t1 - largest)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    t3 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(ties > 1.0, t3, others)
    similarity_at_target = _pick(similarity, target)
    t5 = similarity_at_target / temperature
    log1p = np.log1p(t4)
    value = largest - t5 + log1p
    t6 = g * np.expm1(t5 - largest - log1p) / temperature
    t7 = 1.0 + t4
    d_similarity = _where(position == target, t6, g * (exp / t7) / temperature)
    return value, d_similarity


def _hvp(similarity, g, v, temperature):
    t1 = temperature * temperature
    t2 = pair_of(temperature, similarity)
    t3 = pair_of(similarity, similarity) / t2
    t4 = pair_high(t3, similarity)
    t5 = pair_low(t3, t4)
    largest, rest, tail = _row_lse_of_parts(t4, t5)
    t6 = t4 - largest
    t7 = t6 - t4
    t8 = t4 - (t6 - t7) - (largest + t7)
    t9 = _where(t8 == t8, t8, 0.0) + (t5 - rest)
    t10 = t6 + t9
    t11 = t9 - (t10 - t6)
    exp = np.exp(t10)
    t12 = _narrow(1.0 + tail, similarity)
    t13 = (exp + exp * _where(t11 == t11, t11, 0.0)) / t12
    total = _row_sum(v * t13)
    t14 = _wide(g) * total / t1
    return _narrow(_wide(g * v / t1) - t14, similarity) * t13


def _hvp_in_doubles(similarity, g, v, temperature):
    t1 = temperature * temperature
    t2 = similarity / temperature
    largest = _row_max(t2)
    exp = np.exp(t2 - largest)
    total = np.add.reduce(_where(t2 == largest, 1.0, exp), axis=-1, keepdims=True)
    t3 = total * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t4 = _where(total > 1.0, t3, total)
    t5 = exp / t4
    total_2 = np.add.reduce(v * t5, axis=-1, keepdims=True)
    t6 = g * total_2 / t1
    return (g * v / t1 - t6) * t5


def _hess_diag(similarity, g, temperature):
    t1 = pair_of(temperature, similarity)
    t2 = temperature * temperature
    t3 = pair_of(similarity, similarity) / t1
    t4 = pair_high(t3, similarity)
    t5 = pair_low(t3, t4)
    largest, rest, tail = _row_lse_of_parts(t4, t5)
    t6 = t4 - largest
    t7 = t6 - t4
    t8 = t4 - (t6 - t7) - (largest + t7)
    t9 = _where(t8 == t8, t8, 0.0) + (t5 - rest)
    t10 = t6 + t9
    t11 = t9 - (t10 - t6)
    exp = np.exp(t10)
    t12 = _narrow(1.0 + tail, similarity)
    t13 = _narrow(np.log1p(tail), similarity)
    return -(g * ((exp + exp * _where(t11 == t11, t11, 0.0)) / t12) * np.expm1(t10 - t13) / t2)


def _hess_diag_in_doubles(similarity, g, temperature):
    t1 = temperature * temperature
    t2 = similarity / temperature
    largest = _row_max(t2)
    t3 = t2 == largest
    t4 = t2 - largest
    exp = np.exp(t4)
    others = np.add.reduce(_where(t3, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t3, axis=-1, keepdims=True)
    t5 = others + (ties - 1.0) * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t6 = _where(ties > 1.0, t5, others)
    t7 = 1.0 + t6
    log1p = np.log1p(t6)
    return -(g * (exp / t7) * np.expm1(t4 - log1p) / t1)


_SPEC = _Function(
    name="info_nce_loss",
    arguments=(
        _Argument("similarity", "elem"),
        _Argument("target", "label"),
        _Argument("temperature", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value, ("similarity", "target"), ("temperature",), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(
                    _vjp,
                    ("similarity", "target", "g", "position"),
                    ("temperature",),
                    ("similarity",),
                    doubles=_vjp_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("similarity", "target", "g", "position"),
                    ("temperature",),
                    ("value", "similarity"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp, ("similarity", "g", "v"), ("temperature",), ("similarity",), doubles=_hvp_in_doubles
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("similarity", "g"),
                    ("temperature",),
                    ("similarity",),
                    doubles=_hess_diag_in_doubles,
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def info_nce_loss(similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None):
    """Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating similarity promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748
    """
    return _loss(_SPEC, "info_nce_loss", (similarity, target, temperature), axis, reduction, out)


def info_nce_loss_vjp(
    g, similarity, target, *, temperature=0.07, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of info_nce_loss, given the cotangent g of its result.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    g: the cotangent of the result, of its shape after the reduction.
    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of similarity, each of its input's shape. The result has the dtype
    to which the floating similarity promote (float16, bfloat16, float32, float64; 16-bit types compute
    in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748
    """
    return _cotangents(
        _SPEC, "info_nce_loss_vjp", g, (similarity, target, temperature), axis, reduction, wrt, out
    )


def info_nce_loss_value_and_grad(
    similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None
):
    """Value of info_nce_loss and its derivative, in one pass.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what info_nce_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating similarity promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748
    """
    return _loss_pair(
        _SPEC, "info_nce_loss_value_and_grad", (similarity, target, temperature), axis, reduction, out
    )


def info_nce_loss_hvp(v, similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None):
    """Hessian of info_nce_loss in similarity times v.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    v: the direction, of the shape of similarity.
    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of similarity: second derivatives of the sum of the losses, divided as
    the mean is for a mean. The result has the dtype to which the floating similarity promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748
    """
    return _curvature(
        _SPEC, "info_nce_loss_hvp", "hvp", v, (similarity, target, temperature), axis, reduction, out
    )


def info_nce_loss_hess_diag(similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of info_nce_loss in similarity.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of similarity: second derivatives of the sum of the losses, divided as
    the mean is for a mean. The result has the dtype to which the floating similarity promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748
    """
    return _curvature(
        _SPEC,
        "info_nce_loss_hess_diag",
        "hess_diag",
        None,
        (similarity, target, temperature),
        axis,
        reduction,
        out,
    )
