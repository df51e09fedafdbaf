# Made by symdl 0.1.0 from error_rate with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
#                  >= RowPick(input, target)))), (0, True)))
"""1 where the first largest score is not the label's, else 0; no gradient."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_max
from ._numeric import _pick, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "error_rate", "error_rate_vjp", "error_rate_value_and_grad", "error_rate_hvp", "error_rate_hess_diag"
]


def _value(input, target, position):
    input_at_target = _pick(input, target)
    t1 = (input >= input_at_target) & (position < target) | (input > input_at_target)
    largest = _row_max(_where(t1, 1.0, 0.0, input))
    return largest


def _vjp():
    return 0.0


def _value_and_grad(input, target, position):
    input_at_target = _pick(input, target)
    t1 = (input >= input_at_target) & (position < target) | (input > input_at_target)
    value = _row_max(_where(t1, 1.0, 0.0, input))
    return value, 0.0


def _hvp():
    return 0.0


def _hess_diag():
    return 0.0


_SPEC = _Function(
    name="error_rate",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target", "position"), (), ("value",), doubles=_value),
                "vjp": _Body(_vjp, (), (), ("input",), doubles=_vjp),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "position"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad,
                ),
                "hvp": _Body(_hvp, (), (), ("input",), doubles=_hvp),
                "hess_diag": _Body(_hess_diag, (), (), ("input",), doubles=_hess_diag),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def error_rate(input, target, *, axis=-1, reduction="mean", out=None):
    """1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

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

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936
    """
    return _loss(_SPEC, "error_rate", (input, target), axis, reduction, out)


def error_rate_vjp(g, input, target, *, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of error_rate, given the cotangent g of its result.

    error_rate: 1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

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

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936
    """
    return _cotangents(_SPEC, "error_rate_vjp", g, (input, target), axis, reduction, wrt, out)


def error_rate_value_and_grad(input, target, *, axis=-1, reduction="mean", out=None):
    """Value of error_rate and its derivative, in one pass.

    error_rate: 1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what error_rate_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936
    """
    return _loss_pair(_SPEC, "error_rate_value_and_grad", (input, target), axis, reduction, out)


def error_rate_hvp(v, input, target, *, axis=-1, reduction="mean", out=None):
    """Hessian of error_rate in input times v.

    error_rate: 1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

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

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936
    """
    return _curvature(_SPEC, "error_rate_hvp", "hvp", v, (input, target), axis, reduction, out)


def error_rate_hess_diag(input, target, *, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of error_rate in input.

    error_rate: 1 where the first largest score is not the label's, else 0; no gradient.

        error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
                     >= RowPick(input, target)))), (0, True)))

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

    Reference: R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936
    """
    return _curvature(_SPEC, "error_rate_hess_diag", "hess_diag", None, (input, target), axis, reduction, out)
