# Made by symdl 0.1.0 from js_divergence with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
#                     Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2
"""Mean of the divergences of two rows of probabilities from their mean."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_sum
from ._numeric import _narrow, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "js_divergence",
    "js_divergence_vjp",
    "js_divergence_value_and_grad",
    "js_divergence_hvp",
    "js_divergence_hess_diag",
]


def _value(input, target):
    t1 = (input - target) / 2.0
    t2 = (input + target) / 2.0
    t3 = 0.5 * np.absolute(t2)
    t1 = input * _where(np.absolute(t1) < t3, np.log1p(t1 / t2), np.log(input / t2))
    t4 = (target - input) / 2.0
    t4 = target * _where(np.absolute(t4) < t3, np.log1p(t4 / t2), np.log(target / t2))
    total = _row_sum(_where(input == 0.0, 0.0, t1) + _where(target == 0.0, 0.0, t4))
    return _narrow(0.5 * total, input)


def _value_in_doubles(input, target):
    t1 = (input - target) / 2.0
    t2 = (input + target) / 2.0
    t3 = 0.5 * np.absolute(t2)
    t1 = input * _where(np.absolute(t1) < t3, np.log1p(t1 / t2), np.log(input / t2))
    t4 = (target - input) / 2.0
    t4 = target * _where(np.absolute(t4) < t3, np.log1p(t4 / t2), np.log(target / t2))
    t1 = _where(input == 0.0, 0.0, t1) + _where(target == 0.0, 0.0, t4)
    total = np.add.reduce(t1, axis=-1, keepdims=True)
    return 0.5 * total


def _vjp(input, target, g):
    t1 = (input + target) / 2.0
    t2 = (input - target) / 2.0
    t3 = np.absolute(t2) < 0.5 * np.absolute(t1)
    t2 = (target / t1 + 2.0 * _where(t3, np.log1p(t2 / t1), np.log(input / t1))) / 2.0
    t4 = _narrow(0.5 * _wide(g), input)
    t2 = _where(input == 0.0, 0.0, t2) + _where(target == 0.0, 0.0, -(0.5 * target / t1))
    return t4 * t2


def _vjp_in_doubles(input, target, g):
    t1 = (input + target) / 2.0
    t2 = (input - target) / 2.0
    t3 = np.absolute(t2) < 0.5 * np.absolute(t1)
    t2 = (target / t1 + 2.0 * _where(t3, np.log1p(t2 / t1), np.log(input / t1))) / 2.0
    t4 = 0.5 * g
    t2 = _where(input == 0.0, 0.0, t2) + _where(target == 0.0, 0.0, -(0.5 * target / t1))
    return t4 * t2


def _vjp_target(input, target, g):
    t1 = (input + target) / 2.0
    t2 = (target - input) / 2.0
    t3 = np.absolute(t2) < 0.5 * np.absolute(t1)
    t2 = (input / t1 + 2.0 * _where(t3, np.log1p(t2 / t1), np.log(target / t1))) / 2.0
    t4 = _narrow(0.5 * _wide(g), input)
    t1 = _where(input == 0.0, 0.0, -(0.5 * input / t1)) + _where(target == 0.0, 0.0, t2)
    return t4 * t1


def _vjp_target_in_doubles(input, target, g):
    t1 = (input + target) / 2.0
    t2 = (target - input) / 2.0
    t3 = np.absolute(t2) < 0.5 * np.absolute(t1)
    t2 = (input / t1 + 2.0 * _where(t3, np.log1p(t2 / t1), np.log(target / t1))) / 2.0
    t4 = 0.5 * g
    t1 = _where(input == 0.0, 0.0, -(0.5 * input / t1)) + _where(target == 0.0, 0.0, t2)
    return t4 * t1


def _value_and_grad(input, target, g):
    t1 = (input - target) / 2.0
    t2 = (input + target) / 2.0
    t3 = 0.5 * np.absolute(t2)
    t1 = _where(np.absolute(t1) < t3, np.log1p(t1 / t2), np.log(input / t2))
    t4 = input == 0.0
    t5 = (target - input) / 2.0
    t6 = target / t2
    t7 = target == 0.0
    t5 = target * _where(np.absolute(t5) < t3, np.log1p(t5 / t2), np.log(t6))
    total = _row_sum(_where(t4, 0.0, input * t1) + _where(t7, 0.0, t5))
    t8 = _narrow(0.5 * _wide(g), input)
    t6 = _where(t4, 0.0, (t6 + 2.0 * t1) / 2.0) + _where(t7, 0.0, -(0.5 * target / t2))
    d_input = t8 * t6
    value = _narrow(0.5 * total, input)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g):
    t1 = (input - target) / 2.0
    t2 = (input + target) / 2.0
    t3 = 0.5 * np.absolute(t2)
    t1 = _where(np.absolute(t1) < t3, np.log1p(t1 / t2), np.log(input / t2))
    t4 = input == 0.0
    t5 = (target - input) / 2.0
    t6 = target / t2
    t7 = target == 0.0
    t5 = target * _where(np.absolute(t5) < t3, np.log1p(t5 / t2), np.log(t6))
    t5 = _where(t4, 0.0, input * t1) + _where(t7, 0.0, t5)
    total = np.add.reduce(t5, axis=-1, keepdims=True)
    value = 0.5 * total
    t8 = 0.5 * g
    t6 = _where(t4, 0.0, (t6 + 2.0 * t1) / 2.0) + _where(t7, 0.0, -(0.5 * target / t2))
    d_input = t8 * t6
    return value, d_input


def _hvp(input, target, g, v):
    t1 = (input + target) / 2.0
    t2 = _where(input == 0.0, 0.0, 0.25 / input * target / t1 * target / t1)
    t3 = _narrow(0.5 * _wide(g), input)
    return t3 * v * (t2 + _where(target == 0.0, 0.0, 0.25 / t1 * target / t1))


def _hvp_in_doubles(input, target, g, v):
    t1 = (input + target) / 2.0
    t2 = _where(input == 0.0, 0.0, 0.25 / input * target / t1 * target / t1)
    t3 = 0.5 * g
    return t3 * v * (t2 + _where(target == 0.0, 0.0, 0.25 / t1 * target / t1))


def _hess_diag(input, target, g):
    t1 = (input + target) / 2.0
    t2 = _where(input == 0.0, 0.0, 0.25 / input * target / t1 * target / t1)
    t3 = _narrow(0.5 * _wide(g), input)
    return t3 * (t2 + _where(target == 0.0, 0.0, 0.25 / t1 * target / t1))


def _hess_diag_in_doubles(input, target, g):
    t1 = (input + target) / 2.0
    t2 = _where(input == 0.0, 0.0, 0.25 / input * target / t1 * target / t1)
    t3 = 0.5 * g
    return t3 * (t2 + _where(target == 0.0, 0.0, 0.25 / t1 * target / t1))


_SPEC = _Function(
    name="js_divergence",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",), doubles=_vjp_in_doubles),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), (), ("target",), doubles=_vjp_target_in_doubles
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",), doubles=_hvp_in_doubles),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g"), (), ("input",), doubles=_hess_diag_in_doubles
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def js_divergence(input, target, *, axis=-1, reduction="mean", out=None):
    """Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _loss(_SPEC, "js_divergence", (input, target), axis, reduction, out)


def js_divergence_vjp(g, input, target, *, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of js_divergence, given the cotangent g of its result.

    js_divergence: Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _cotangents(_SPEC, "js_divergence_vjp", g, (input, target), axis, reduction, wrt, out)


def js_divergence_value_and_grad(input, target, *, axis=-1, reduction="mean", out=None):
    """Value of js_divergence and its derivative, in one pass.

    js_divergence: Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what js_divergence_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _loss_pair(_SPEC, "js_divergence_value_and_grad", (input, target), axis, reduction, out)


def js_divergence_hvp(v, input, target, *, axis=-1, reduction="mean", out=None):
    """Hessian of js_divergence in input times v.

    js_divergence: Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _curvature(_SPEC, "js_divergence_hvp", "hvp", v, (input, target), axis, reduction, out)


def js_divergence_hess_diag(input, target, *, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of js_divergence in input.

    js_divergence: Mean of the divergences of two rows of probabilities from their mean.

        js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
                        Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37,
    1991, doi:10.1109/18.61115
    """
    return _curvature(
        _SPEC, "js_divergence_hess_diag", "hess_diag", None, (input, target), axis, reduction, out
    )
