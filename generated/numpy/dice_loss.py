# Made by symdl 0.1.0 from dice_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
#                 target)) + RowSum(target*(1 - input))) + 1
"""One less twice the shared part over the sum of both."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_sum
from ._numeric import _narrow, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["dice_loss", "dice_loss_vjp", "dice_loss_value_and_grad", "dice_loss_hvp", "dice_loss_hess_diag"]


def _value(input, target, smooth):
    total = _row_sum(input * (1.0 - target))
    total_2 = _row_sum(target * (1.0 - input))
    total_3 = _row_sum(input * target)
    return _narrow((total + total_2) / (2.0 * total_3 + total + total_2 + smooth), input)


def _value_in_doubles(input, target, smooth):
    total = np.add.reduce(input * (1.0 - target), axis=-1, keepdims=True)
    total_2 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    total_3 = np.add.reduce(input * target, axis=-1, keepdims=True)
    return (total + total_2) / (2.0 * total_3 + total + total_2 + smooth)


def _vjp(input, target, g, smooth):
    total = _row_sum(input * target)
    t1 = 2.0 * total
    t2 = 1.0 - target
    total_2 = _row_sum(input * t2)
    total_3 = _row_sum(target * (1.0 - input))
    t3 = t1 + total_2 + total_3 + smooth
    t4 = _wide(g)
    t5 = _narrow(t4 * (t1 + smooth), input)
    t6 = _narrow(t3 * t3, input)
    t7 = _narrow(2.0 * t4 * (total_2 + total_3), input)
    return t5 * t2 / t6 - t5 * target / t6 - t7 * target / t6


def _vjp_in_doubles(input, target, g, smooth):
    total = np.add.reduce(input * target, axis=-1, keepdims=True)
    t1 = 2.0 * total
    t2 = 1.0 - target
    total_2 = np.add.reduce(input * t2, axis=-1, keepdims=True)
    total_3 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t3 = t1 + total_2 + total_3 + smooth
    t3 = t3 * t3
    t1 = g * (t1 + smooth)
    t4 = 2.0 * g * (total_2 + total_3)
    return t1 * t2 / t3 - t1 * target / t3 - t4 * target / t3


def _vjp_target(input, target, g, smooth):
    total = _row_sum(input * target)
    t1 = 2.0 * total
    total_2 = _row_sum(input * (1.0 - target))
    t2 = 1.0 - input
    total_3 = _row_sum(target * t2)
    t3 = t1 + total_2 + total_3 + smooth
    t4 = _wide(g)
    t5 = _narrow(t4 * (t1 + smooth), input)
    t6 = _narrow(t3 * t3, input)
    t7 = _narrow(2.0 * t4 * (total_2 + total_3), input)
    return t5 * t2 / t6 - t5 * input / t6 - t7 * input / t6


def _vjp_target_in_doubles(input, target, g, smooth):
    total = np.add.reduce(input * target, axis=-1, keepdims=True)
    t1 = 2.0 * total
    total_2 = np.add.reduce(input * (1.0 - target), axis=-1, keepdims=True)
    t2 = 1.0 - input
    total_3 = np.add.reduce(target * t2, axis=-1, keepdims=True)
    t3 = t1 + total_2 + total_3 + smooth
    t3 = t3 * t3
    t1 = g * (t1 + smooth)
    t4 = 2.0 * g * (total_2 + total_3)
    return t1 * t2 / t3 - t1 * input / t3 - t4 * input / t3


def _value_and_grad(input, target, g, smooth):
    t1 = 1.0 - target
    total = _row_sum(input * t1)
    total_2 = _row_sum(target * (1.0 - input))
    t2 = total + total_2
    total_3 = _row_sum(input * target)
    t3 = 2.0 * total_3
    t4 = t3 + total + total_2 + smooth
    t5 = _wide(g)
    t6 = _narrow(t5 * (t3 + smooth), input)
    t7 = _narrow(t4 * t4, input)
    t8 = _narrow(2.0 * t5 * t2, input)
    d_input = t6 * t1 / t7 - t6 * target / t7 - t8 * target / t7
    value = _narrow(t2 / t4, input)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, smooth):
    t1 = 1.0 - target
    total = np.add.reduce(input * t1, axis=-1, keepdims=True)
    total_2 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t2 = total + total_2
    total_3 = np.add.reduce(input * target, axis=-1, keepdims=True)
    t3 = 2.0 * total_3
    t4 = t3 + total + total_2 + smooth
    value = t2 / t4
    t4 = t4 * t4
    t3 = g * (t3 + smooth)
    t2 = 2.0 * g * t2
    d_input = t3 * t1 / t4 - t3 * target / t4 - t2 * target / t4
    return value, d_input


def _hvp(input, target, g, v, smooth):
    t1 = 1.0 - target
    total = _row_sum(input * t1)
    total_2 = _row_sum(target * (1.0 - input))
    t2 = total + total_2
    total_3 = _row_sum(input * target)
    t3 = 2.0 * total_3
    t4 = t3 + total + total_2 + smooth
    t5 = t4 * t4
    t6 = _wide(g)
    t7 = _narrow(t6 * t2, input)
    t8 = _narrow(t5 * t4, input)
    t3 = t3 + smooth
    t9 = _narrow(t6 * t3, input)
    t10 = t7 * target / t8 - t9 * t1 / t8
    total_4 = _row_sum(target * v)
    t11 = _narrow(2.0 * total_4, input)
    total_5 = _row_sum(v * t1)
    t12 = _narrow(2.0 * total_5, input)
    t13 = _narrow(2.0 * t6 * t3, input)
    t14 = _narrow(4.0 * t6 * t2, input)
    t15 = _narrow(t5, input)
    t16 = t13 * target / t8 + t14 * target / t8 + g * t1 / t15 - g * target / t15
    return t12 * t10 + t11 * (t16 - t13 * t1 / t8) - t11 * t10


def _hvp_in_doubles(input, target, g, v, smooth):
    t1 = 1.0 - target
    total = np.add.reduce(input * t1, axis=-1, keepdims=True)
    total_2 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t2 = total + total_2
    total_3 = np.add.reduce(input * target, axis=-1, keepdims=True)
    t3 = 2.0 * total_3
    t4 = t3 + total + total_2 + smooth
    t5 = t4 * t4
    t4 = t5 * t4
    t6 = g * t2
    t3 = t3 + smooth
    t7 = g * t3
    t8 = t6 * target / t4 - t7 * t1 / t4
    total_4 = np.add.reduce(target * v, axis=-1, keepdims=True)
    t9 = 2.0 * total_4
    total_5 = np.add.reduce(v * t1, axis=-1, keepdims=True)
    t10 = 2.0 * total_5
    t3 = 2.0 * g * t3
    t2 = 4.0 * g * t2
    t11 = t3 * target / t4 + t2 * target / t4 + g * t1 / t5 - g * target / t5
    return t10 * t8 + t9 * (t11 - t3 * t1 / t4) - t9 * t8


def _hess_diag(input, target, g, smooth):
    t1 = 1.0 - target
    total = _row_sum(input * t1)
    total_2 = _row_sum(target * (1.0 - input))
    t2 = total + total_2
    total_3 = _row_sum(input * target)
    t3 = 2.0 * total_3
    t4 = t3 + total + total_2 + smooth
    t5 = t4 * t4
    t6 = _wide(g)
    t7 = _narrow(t6 * t2, input)
    t8 = _narrow(t5 * t4, input)
    t3 = t3 + smooth
    t9 = _narrow(t6 * t3, input)
    t10 = t7 * target / t8 - t9 * t1 / t8
    t11 = 2.0 * target
    t12 = _narrow(2.0 * t6 * t3, input)
    t13 = _narrow(4.0 * t6 * t2, input)
    t14 = _narrow(t5, input)
    t15 = t12 * target / t8 + t13 * target / t8 + g * t1 / t14 - g * target / t14
    return t11 * (t15 - t12 * t1 / t8) + 2.0 * t1 * t10 - t11 * t10


def _hess_diag_in_doubles(input, target, g, smooth):
    t1 = 1.0 - target
    total = np.add.reduce(input * t1, axis=-1, keepdims=True)
    total_2 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t2 = total + total_2
    total_3 = np.add.reduce(input * target, axis=-1, keepdims=True)
    t3 = 2.0 * total_3
    t4 = t3 + total + total_2 + smooth
    t5 = t4 * t4
    t4 = t5 * t4
    t6 = g * t2
    t3 = t3 + smooth
    t7 = g * t3
    t8 = t6 * target / t4 - t7 * t1 / t4
    t9 = 2.0 * target
    t3 = 2.0 * g * t3
    t2 = 4.0 * g * t2
    t10 = t3 * target / t4 + t2 * target / t4 + g * t1 / t5 - g * target / t5
    return t9 * (t10 - t3 * t1 / t4) + 2.0 * t1 * t8 - t9 * t8


_SPEC = _Function(
    name="dice_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("smooth", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value, ("input", "target"), ("smooth",), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(
                    _vjp, ("input", "target", "g"), ("smooth",), ("input",), doubles=_vjp_in_doubles
                ),
                "vjp_target": _Body(
                    _vjp_target,
                    ("input", "target", "g"),
                    ("smooth",),
                    ("target",),
                    doubles=_vjp_target_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("smooth",),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp, ("input", "target", "g", "v"), ("smooth",), ("input",), doubles=_hvp_in_doubles
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g"),
                    ("smooth",),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def dice_loss(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _loss(_SPEC, "dice_loss", (input, target, smooth), axis, reduction, out)


def dice_loss_vjp(g, input, target, *, smooth=1.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of dice_loss, given the cotangent g of its result.

    dice_loss: One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
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
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _cotangents(_SPEC, "dice_loss_vjp", g, (input, target, smooth), axis, reduction, wrt, out)


def dice_loss_value_and_grad(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Value of dice_loss and its derivative, in one pass.

    dice_loss: One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what dice_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _loss_pair(_SPEC, "dice_loss_value_and_grad", (input, target, smooth), axis, reduction, out)


def dice_loss_hvp(v, input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Hessian of dice_loss in input times v.

    dice_loss: One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _curvature(_SPEC, "dice_loss_hvp", "hvp", v, (input, target, smooth), axis, reduction, out)


def dice_loss_hess_diag(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of dice_loss in input.

    dice_loss: One less twice the shared part over the sum of both.

        dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
                    target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: F. Milletari, N. Navab, S.-A. Ahmadi, V-Net, 3DV 2016, arXiv:1606.04797
    """
    return _curvature(
        _SPEC, "dice_loss_hess_diag", "hess_diag", None, (input, target, smooth), axis, reduction, out
    )
