# Made by symdl 0.1.0 from info_nce_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)
"""Cross entropy of a label and a row of similarities over a temperature."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._monoids import _row_max
from ._numeric import _pick, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "info_nce_loss",
    "info_nce_loss_vjp",
    "info_nce_loss_value_and_grad",
    "info_nce_loss_hvp",
    "info_nce_loss_hess_diag",
]

_C = _Source("info_nce_loss.c")


def _value_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return t1, t2, temperature


_value = _Kernel(
    _C,
    "info_nce_loss_value",
    ("similarity", "target"),
    ("value",),
    scalars=("temperature",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return t1, t2, temperature


_vjp = _Kernel(
    _C,
    "info_nce_loss_vjp",
    ("similarity", "target", "g", "position"),
    ("similarity",),
    scalars=("temperature",),
    host=_vjp_numbers,
    rows=True,
)


def _value_and_grad_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return t1, t2, temperature


_value_and_grad = _Kernel(
    _C,
    "info_nce_loss_value_and_grad",
    ("similarity", "target", "g", "position"),
    ("value", "similarity"),
    scalars=("temperature",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(temperature):
    t1 = temperature * temperature
    t2 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t3 = (temperature * t2)
    return t1, t2, t3, t1, temperature


_hvp = _Kernel(
    _C,
    "info_nce_loss_hvp",
    ("similarity", "g", "v"),
    ("similarity",),
    scalars=("temperature",),
    host=_hvp_numbers,
    rows=True,
)


def _hess_diag_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    t3 = temperature * temperature
    return t1, t2, t3, temperature


_hess_diag = _Kernel(
    _C,
    "info_nce_loss_hess_diag",
    ("similarity", "g"),
    ("similarity",),
    scalars=("temperature",),
    host=_hess_diag_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(similarity, target, temperature):
    largest = _row_max(similarity)
    t1 = similarity == largest
    t2 = (similarity - largest) / temperature
    others = np.add.reduce(_where(t1, 0.0, np.exp(t2)), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    entry = _pick(t2, target)
    return -entry + np.log1p(others + np.maximum(ties - 1.0, 0.0))


def _odd_vjp(similarity, target, g, position, temperature):
    largest = _row_max(similarity)
    t1 = similarity == largest
    t2 = (similarity - largest) / temperature
    exp = np.exp(t2)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t3 = others + np.maximum(ties - 1.0, 0.0)
    entry = _pick(t2, target)
    t4 = g * np.expm1(entry - np.log1p(t3)) / temperature
    t3 = 1.0 + t3
    return _where(position == target, t4, g * (exp / t3) / temperature)


def _odd_value_and_grad(similarity, target, g, position, temperature):
    largest = _row_max(similarity)
    t1 = similarity == largest
    t2 = (similarity - largest) / temperature
    exp = np.exp(t2)
    others = np.add.reduce(_where(t1, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t1, axis=-1, keepdims=True)
    t3 = others + np.maximum(ties - 1.0, 0.0)
    entry = _pick(t2, target)
    log1p = np.log1p(t3)
    value = -entry + log1p
    t4 = g * np.expm1(entry - log1p) / temperature
    t3 = 1.0 + t3
    d_similarity = _where(position == target, t4, g * (exp / t3) / temperature)
    return value, d_similarity


def _odd_hvp(similarity, g, v, temperature):
    t1 = temperature * temperature
    largest = _row_max(similarity)
    exp = np.exp((similarity - largest) / temperature)
    total = np.add.reduce(_where(similarity == largest, 1.0, exp), axis=-1, keepdims=True)
    t2 = exp / total
    total_2 = np.add.reduce(v * t2, axis=-1, keepdims=True)
    t3 = g * total_2 / t1
    return (g * v / t1 - t3) * t2


def _odd_hess_diag(similarity, g, temperature):
    t1 = temperature * temperature
    largest = _row_max(similarity)
    t2 = similarity == largest
    t3 = (similarity - largest) / temperature
    exp = np.exp(t3)
    others = np.add.reduce(_where(t2, 0.0, exp), axis=-1, keepdims=True)
    ties = np.add.reduce(t2, axis=-1, keepdims=True)
    total = np.add.reduce(_where(t2, 1.0, exp), axis=-1, keepdims=True)
    log1p = np.log1p(others + np.maximum(ties - 1.0, 0.0))
    return -(g * (exp / total) * np.expm1(t3 - log1p) / t1)


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
                    _value, ("similarity", "target"), ("temperature",), ("value",), odd=_odd_value
                ),
                "vjp": _Body(
                    _vjp,
                    ("similarity", "target", "g", "position"),
                    ("temperature",),
                    ("similarity",),
                    odd=_odd_vjp,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("similarity", "target", "g", "position"),
                    ("temperature",),
                    ("value", "similarity"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(_hvp, ("similarity", "g", "v"), ("temperature",), ("similarity",), odd=_odd_hvp),
                "hess_diag": _Body(
                    _hess_diag, ("similarity", "g"), ("temperature",), ("similarity",), odd=_odd_hess_diag
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
