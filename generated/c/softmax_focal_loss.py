# Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
#                          -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
#                          RowPick(input, target))  otherwise
"""Cross entropy on logits in which well-classified rows count less."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "softmax_focal_loss",
    "softmax_focal_loss_vjp",
    "softmax_focal_loss_value_and_grad",
    "softmax_focal_loss_hvp",
    "softmax_focal_loss_hess_diag",
]

_C = _Source("softmax_focal_loss.c")

_value = _Kernel(
    _C,
    "softmax_focal_loss_value",
    ("input", "target"),
    ("value",),
    scalars=("gamma",),
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(gamma):
    t1 = gamma - 1.0
    return t1, gamma


_vjp = _Kernel(
    _C,
    "softmax_focal_loss_vjp",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("gamma",),
    host=_vjp_numbers,
    rows=True,
)


def _value_and_grad_numbers(gamma):
    t1 = gamma - 1.0
    return gamma, t1


_value_and_grad = _Kernel(
    _C,
    "softmax_focal_loss_value_and_grad",
    ("input", "target", "g", "position"),
    ("value", "input"),
    scalars=("gamma",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(gamma):
    t1 = gamma * gamma
    t2 = gamma - 1.0
    t3 = 2.0 * gamma
    t4 = gamma * t2
    t5 = gamma - 2.0
    return t2, t1, gamma, t3, t4, t5


_hvp = _Kernel(
    _C,
    "softmax_focal_loss_hvp",
    ("input", "target", "g", "v", "position"),
    ("input",),
    scalars=("gamma",),
    host=_hvp_numbers,
    rows=True,
)


def _hess_diag_numbers(gamma):
    t1 = gamma - 1.0
    t2 = gamma * t1
    t3 = gamma + 1.0
    t4 = 2.0 * gamma
    t5 = gamma - 2.0
    return gamma, t2, t1, t3, t4, t5


_hess_diag = _Kernel(
    _C,
    "softmax_focal_loss_hess_diag",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("gamma",),
    host=_hess_diag_numbers,
    rows=True,
)

_SPEC = _Function(
    name="softmax_focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("gamma",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("gamma",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g", "position"), ("gamma",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v", "position"), ("gamma",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g", "position"), ("gamma",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def softmax_focal_loss(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss(_SPEC, "softmax_focal_loss", (input, target, gamma), axis, reduction, out)


def softmax_focal_loss_vjp(g, input, target, *, gamma=2.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of softmax_focal_loss, given the cotangent g of its result.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _cotangents(_SPEC, "softmax_focal_loss_vjp", g, (input, target, gamma), axis, reduction, wrt, out)


def softmax_focal_loss_value_and_grad(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Value of softmax_focal_loss and its derivative, in one pass.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what softmax_focal_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(
        _SPEC, "softmax_focal_loss_value_and_grad", (input, target, gamma), axis, reduction, out
    )


def softmax_focal_loss_hvp(v, input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Hessian of softmax_focal_loss in input times v.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(_SPEC, "softmax_focal_loss_hvp", "hvp", v, (input, target, gamma), axis, reduction, out)


def softmax_focal_loss_hess_diag(input, target, *, gamma=2.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of softmax_focal_loss in input.

    softmax_focal_loss: Cross entropy on logits in which well-classified rows count less.

        softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
                             -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
                             RowPick(input, target))  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(
        _SPEC, "softmax_focal_loss_hess_diag", "hess_diag", None, (input, target, gamma), axis, reduction, out
    )
