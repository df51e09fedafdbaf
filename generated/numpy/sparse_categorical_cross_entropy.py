# Made by symdl 0.1.0 from sparse_categorical_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     sparse_categorical_cross_entropy = -log(RowPick(input, target))
"""Cross entropy of a label and a row of probabilities."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._numeric import _narrow, _pick, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "sparse_categorical_cross_entropy",
    "sparse_categorical_cross_entropy_vjp",
    "sparse_categorical_cross_entropy_value_and_grad",
    "sparse_categorical_cross_entropy_hvp",
    "sparse_categorical_cross_entropy_hess_diag",
]


def _value(input, target):
    input_at_target = _pick(input, target)
    return _narrow(-np.log(_wide(input_at_target)), input)


def _value_in_doubles(input, target):
    input_at_target = _pick(input, target)
    return -np.log(input_at_target)


def _vjp(input, target, g, position):
    input_at_target = _pick(input, target)
    t1 = _narrow(-(_wide(g) / _wide(input_at_target)), input)
    return _where(position == target, t1, 0.0)


def _vjp_in_doubles(input, target, g, position):
    input_at_target = _pick(input, target)
    t1 = -(g / input_at_target)
    return _where(position == target, t1, 0.0)


def _value_and_grad(input, target, g, position):
    input_at_target = _pick(input, target)
    t1 = _wide(input_at_target)
    value = _narrow(-np.log(t1), input)
    t2 = _narrow(-(_wide(g) / t1), input)
    d_input = _where(position == target, t2, 0.0)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, position):
    input_at_target = _pick(input, target)
    value = -np.log(input_at_target)
    t1 = -(g / input_at_target)
    d_input = _where(position == target, t1, 0.0)
    return value, d_input


def _hvp(input, target, g, v, position):
    v_at_target = _pick(v, target)
    input_at_target = _pick(input, target)
    t1 = _wide(input_at_target)
    t2 = _narrow(_wide(g) * _wide(v_at_target) / (t1 * t1), input)
    return _where(position == target, t2, 0.0)


def _hvp_in_doubles(input, target, g, v, position):
    v_at_target = _pick(v, target)
    input_at_target = _pick(input, target)
    t1 = g * v_at_target / (input_at_target * input_at_target)
    return _where(position == target, t1, 0.0)


def _hess_diag(input, target, g, position):
    input_at_target = _pick(input, target)
    t1 = _wide(input_at_target)
    t2 = _narrow(_wide(g) / (t1 * t1), input)
    return _where(position == target, t2, 0.0)


def _hess_diag_in_doubles(input, target, g, position):
    input_at_target = _pick(input, target)
    t1 = g / (input_at_target * input_at_target)
    return _where(position == target, t1, 0.0)


_SPEC = _Function(
    name="sparse_categorical_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(
                    _vjp, ("input", "target", "g", "position"), (), ("input",), doubles=_vjp_in_doubles
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp, ("input", "target", "g", "v", "position"), (), ("input",), doubles=_hvp_in_doubles
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g", "position"),
                    (),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def sparse_categorical_cross_entropy(input, target, *, axis=-1, reduction="mean", out=None):
    """Cross entropy of a label and a row of probabilities.

        sparse_categorical_cross_entropy = -log(RowPick(input, target))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
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

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss(_SPEC, "sparse_categorical_cross_entropy", (input, target), axis, reduction, out)


def sparse_categorical_cross_entropy_vjp(g, input, target, *, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of sparse_categorical_cross_entropy, given the cotangent g of its result.

    sparse_categorical_cross_entropy: Cross entropy of a label and a row of probabilities.

        sparse_categorical_cross_entropy = -log(RowPick(input, target))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
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

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _cotangents(
        _SPEC, "sparse_categorical_cross_entropy_vjp", g, (input, target), axis, reduction, wrt, out
    )


def sparse_categorical_cross_entropy_value_and_grad(input, target, *, axis=-1, reduction="mean", out=None):
    """Value of sparse_categorical_cross_entropy and its derivative, in one pass.

    sparse_categorical_cross_entropy: Cross entropy of a label and a row of probabilities.

        sparse_categorical_cross_entropy = -log(RowPick(input, target))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what sparse_categorical_cross_entropy_vjp(1, ...) returns). The result has the dtype
    to which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _loss_pair(
        _SPEC, "sparse_categorical_cross_entropy_value_and_grad", (input, target), axis, reduction, out
    )


def sparse_categorical_cross_entropy_hvp(v, input, target, *, axis=-1, reduction="mean", out=None):
    """Hessian of sparse_categorical_cross_entropy in input times v.

    sparse_categorical_cross_entropy: Cross entropy of a label and a row of probabilities.

        sparse_categorical_cross_entropy = -log(RowPick(input, target))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
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

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(
        _SPEC, "sparse_categorical_cross_entropy_hvp", "hvp", v, (input, target), axis, reduction, out
    )


def sparse_categorical_cross_entropy_hess_diag(input, target, *, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of sparse_categorical_cross_entropy in input.

    sparse_categorical_cross_entropy: Cross entropy of a label and a row of probabilities.

        sparse_categorical_cross_entropy = -log(RowPick(input, target))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
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

    Reference: C. E. Shannon, A Mathematical Theory of Communication, 1948
    """
    return _curvature(
        _SPEC,
        "sparse_categorical_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target),
        axis,
        reduction,
        out,
    )
