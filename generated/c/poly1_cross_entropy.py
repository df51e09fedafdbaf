# Made by symdl 0.1.0 from poly1_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
#                           RowPick(input, target)
"""Cross entropy on logits plus epsilon times what the probability of the label lacks to 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._monoids import _row_lse_in_doubles, _row_max
from ._numeric import _pick, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poly1_cross_entropy",
    "poly1_cross_entropy_vjp",
    "poly1_cross_entropy_value_and_grad",
    "poly1_cross_entropy_hvp",
    "poly1_cross_entropy_hess_diag",
]

_C = _Source("poly1_cross_entropy.c")

_value = _Kernel(
    _C,
    "poly1_cross_entropy_value",
    ("input", "target"),
    ("value",),
    scalars=("epsilon",),
    rows=True,
    of_rows=("value",),
)

_vjp = _Kernel(
    _C,
    "poly1_cross_entropy_vjp",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("epsilon",),
    rows=True,
)

_value_and_grad = _Kernel(
    _C,
    "poly1_cross_entropy_value_and_grad",
    ("input", "target", "g", "position"),
    ("value", "input"),
    scalars=("epsilon",),
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(epsilon):
    t1 = 2.0 * epsilon
    return epsilon, t1


_hvp = _Kernel(
    _C,
    "poly1_cross_entropy_hvp",
    ("input", "target", "g", "v", "position"),
    ("input",),
    scalars=("epsilon",),
    host=_hvp_numbers,
    rows=True,
)

_hess_diag = _Kernel(
    _C,
    "poly1_cross_entropy_hess_diag",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("epsilon",),
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target, epsilon):
    largest, tail = _row_lse_in_doubles(input)
    input_at_target = _pick(input, target)
    log1p = np.log1p(tail)
    t1 = epsilon * np.expm1(input_at_target - largest - log1p)
    return largest - input_at_target + log1p - t1


def _odd_vjp(input, target, g, position, epsilon):
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


def _odd_value_and_grad(input, target, g, position, epsilon):
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


def _odd_hvp(input, target, g, v, position, epsilon):
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


def _odd_hess_diag(input, target, g, position, epsilon):
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
                "value": _Body(_value, ("input", "target"), ("epsilon",), ("value",), odd=_odd_value),
                "vjp": _Body(
                    _vjp, ("input", "target", "g", "position"), ("epsilon",), ("input",), odd=_odd_vjp
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("epsilon",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(
                    _hvp, ("input", "target", "g", "v", "position"), ("epsilon",), ("input",), odd=_odd_hvp
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g", "position"),
                    ("epsilon",),
                    ("input",),
                    odd=_odd_hess_diag,
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
