# Made by symdl 0.1.0 from generalized_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q
"""Between cross entropy (q to 0) and mean absolute error (q = 1), on logits."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._monoids import _row_lse_in_doubles, _row_max
from ._numeric import _pick, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "generalized_cross_entropy",
    "generalized_cross_entropy_vjp",
    "generalized_cross_entropy_value_and_grad",
    "generalized_cross_entropy_hvp",
    "generalized_cross_entropy_hess_diag",
]

_C = _Source("generalized_cross_entropy.c")

_value = _Kernel(
    _C,
    "generalized_cross_entropy_value",
    ("input", "target"),
    ("value",),
    scalars=("q",),
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(q):
    return q, q


_vjp = _Kernel(
    _C,
    "generalized_cross_entropy_vjp",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("q",),
    host=_vjp_numbers,
    rows=True,
)


def _value_and_grad_numbers(q):
    return q, q


_value_and_grad = _Kernel(
    _C,
    "generalized_cross_entropy_value_and_grad",
    ("input", "target", "g", "position"),
    ("value", "input"),
    scalars=("q",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(q):
    t1 = q + 1.0
    return q, q, t1


_hvp = _Kernel(
    _C,
    "generalized_cross_entropy_hvp",
    ("input", "target", "g", "v", "position"),
    ("input",),
    scalars=("q",),
    host=_hvp_numbers,
    rows=True,
)


def _hess_diag_numbers(q):
    t1 = q + 1.0
    return q, q, t1


_hess_diag = _Kernel(
    _C,
    "generalized_cross_entropy_hess_diag",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("q",),
    host=_hess_diag_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target, q):
    largest, tail = _row_lse_in_doubles(input)
    input_at_target = _pick(input, target)
    return -(np.expm1(q * (input_at_target - largest - np.log1p(tail))) / q)


def _odd_vjp(input, target, g, position, q):
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


def _odd_value_and_grad(input, target, g, position, q):
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


def _odd_hvp(input, target, g, v, position, q):
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


def _odd_hess_diag(input, target, g, position, q):
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
                "value": _Body(_value, ("input", "target"), ("q",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("q",), ("input",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("q",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(
                    _hvp, ("input", "target", "g", "v", "position"), ("q",), ("input",), odd=_odd_hvp
                ),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g", "position"), ("q",), ("input",), odd=_odd_hess_diag
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
