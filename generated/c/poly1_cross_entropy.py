# Made by symdl 0.1.0 from poly1_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
#                           RowPick(input, target)
"""Cross entropy on logits plus epsilon times what the probability of the label lacks to 1."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
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
