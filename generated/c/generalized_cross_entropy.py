# Made by symdl 0.1.0 from generalized_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q
"""Between cross entropy (q to 0) and mean absolute error (q = 1), on logits."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
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
    t2 = q + 1.0
    return q, q, t2


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
    t2 = q + 1.0
    return q, q, t2


_hess_diag = _Kernel(
    _C,
    "generalized_cross_entropy_hess_diag",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("q",),
    host=_hess_diag_numbers,
    rows=True,
)

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
