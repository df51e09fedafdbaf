# Made by symdl 0.1.0 from tversky_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
#                    beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1
"""One less the shared part over itself and weighted false and missed parts."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._monoids import _row_sum
from ._numeric import _narrow, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "tversky_loss",
    "tversky_loss_vjp",
    "tversky_loss_value_and_grad",
    "tversky_loss_hvp",
    "tversky_loss_hess_diag",
]


def _value(input, target, alpha, beta, smooth):
    total = _row_sum(input * (1.0 - target))
    total_2 = _row_sum(target * (1.0 - input))
    t1 = alpha * total + beta * total_2
    total_3 = _row_sum(input * target)
    return _narrow(t1 / (t1 + total_3 + smooth), input)


def _value_in_doubles(input, target, alpha, beta, smooth):
    total = np.add.reduce(input * (1.0 - target), axis=-1, keepdims=True)
    total_2 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t1 = alpha * total + beta * total_2
    total_3 = np.add.reduce(input * target, axis=-1, keepdims=True)
    return t1 / (t1 + total_3 + smooth)


def _vjp(input, target, g, alpha, beta, smooth):
    t1 = 1.0 - target
    total = _row_sum(input * target)
    t2 = total + smooth
    total_2 = _row_sum(input * t1)
    total_3 = _row_sum(target * (1.0 - input))
    t3 = alpha * total_2 + beta * total_3
    t4 = t3 + total + smooth
    t5 = _wide(g)
    t6 = _narrow(alpha * t5 * t2, input)
    t7 = _narrow(t4 * t4, input)
    t8 = _narrow(beta * t5 * t2, input)
    t9 = _narrow(t5 * t3, input)
    return t6 * t1 / t7 - t8 * target / t7 - t9 * target / t7


def _vjp_in_doubles(input, target, g, alpha, beta, smooth):
    t1 = 1.0 - target
    total = np.add.reduce(input * target, axis=-1, keepdims=True)
    t2 = total + smooth
    total_2 = np.add.reduce(input * t1, axis=-1, keepdims=True)
    total_3 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t3 = alpha * total_2 + beta * total_3
    t4 = t3 + total + smooth
    t4 = t4 * t4
    t5 = alpha * g * t2
    t2 = beta * g * t2
    t3 = g * t3
    return t5 * t1 / t4 - t2 * target / t4 - t3 * target / t4


def _vjp_target(input, target, g, alpha, beta, smooth):
    total = _row_sum(input * target)
    t1 = total + smooth
    total_2 = _row_sum(input * (1.0 - target))
    t2 = 1.0 - input
    total_3 = _row_sum(target * t2)
    t3 = alpha * total_2 + beta * total_3
    t4 = t3 + total + smooth
    t5 = _wide(g)
    t6 = _narrow(alpha * t5 * t1, input)
    t7 = _narrow(t4 * t4, input)
    t8 = _narrow(beta * t5 * t1, input)
    t9 = _narrow(t5 * t3, input)
    return t8 * t2 / t7 - t6 * input / t7 - t9 * input / t7


def _vjp_target_in_doubles(input, target, g, alpha, beta, smooth):
    total = np.add.reduce(input * target, axis=-1, keepdims=True)
    t1 = total + smooth
    total_2 = np.add.reduce(input * (1.0 - target), axis=-1, keepdims=True)
    t2 = 1.0 - input
    total_3 = np.add.reduce(target * t2, axis=-1, keepdims=True)
    t3 = alpha * total_2 + beta * total_3
    t4 = t3 + total + smooth
    t4 = t4 * t4
    t5 = alpha * g * t1
    t1 = beta * g * t1
    t3 = g * t3
    return t1 * t2 / t4 - t5 * input / t4 - t3 * input / t4


def _value_and_grad(input, target, g, alpha, beta, smooth):
    t1 = 1.0 - target
    total = _row_sum(input * t1)
    total_2 = _row_sum(target * (1.0 - input))
    t2 = alpha * total + beta * total_2
    total_3 = _row_sum(input * target)
    t3 = t2 + total_3 + smooth
    t4 = total_3 + smooth
    t5 = _wide(g)
    t6 = _narrow(alpha * t5 * t4, input)
    t7 = _narrow(t3 * t3, input)
    t8 = _narrow(beta * t5 * t4, input)
    t9 = _narrow(t5 * t2, input)
    d_input = t6 * t1 / t7 - t8 * target / t7 - t9 * target / t7
    value = _narrow(t2 / t3, input)
    return value, d_input


def _value_and_grad_in_doubles(input, target, g, alpha, beta, smooth):
    t1 = 1.0 - target
    total = np.add.reduce(input * t1, axis=-1, keepdims=True)
    total_2 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t2 = alpha * total + beta * total_2
    total_3 = np.add.reduce(input * target, axis=-1, keepdims=True)
    t3 = t2 + total_3 + smooth
    value = t2 / t3
    t4 = total_3 + smooth
    t3 = t3 * t3
    t5 = alpha * g * t4
    t4 = beta * g * t4
    t2 = g * t2
    d_input = t5 * t1 / t3 - t4 * target / t3 - t2 * target / t3
    return value, d_input


def _hvp(input, target, g, v, alpha, beta, smooth):
    t1 = 2.0 * (alpha * alpha)
    t2 = 2.0 * alpha
    t3 = t2 * beta
    t4 = 2.0 * (beta * beta)
    t5 = 2.0 * beta
    t6 = 1.0 - target
    total = _row_sum(input * target)
    t7 = total + smooth
    total_2 = _row_sum(input * t6)
    total_3 = _row_sum(target * (1.0 - input))
    t8 = alpha * total_2 + beta * total_3
    t9 = t8 + total + smooth
    t10 = t9 * t9
    t11 = _wide(g)
    t12 = _narrow(t1 * t11 * t7, input)
    t13 = _narrow(t10 * t9, input)
    t14 = _narrow(t3 * t11 * t7, input)
    t15 = t2 * t11
    t16 = _narrow(t15 * t8, input)
    t17 = _narrow(alpha * t11, input)
    t18 = _narrow(t10, input)
    total_4 = _row_sum(v * t6)
    t19 = _narrow(total_4, input)
    t20 = t14 * target / t13 + t16 * target / t13 - t12 * t6 / t13 - t17 * target / t18
    t21 = _narrow(t4 * t11 * t7, input)
    t22 = t5 * t11
    t23 = _narrow(t22 * t8, input)
    t24 = _narrow(beta * t11, input)
    t25 = t24 * target / t18
    total_5 = _row_sum(target * v)
    t26 = _narrow(total_5, input)
    t27 = _narrow(t15 * t7, input)
    t28 = _narrow(t22 * t7, input)
    t29 = _narrow(2.0 * t11 * t8, input)
    t30 = t17 * t6 / t18 + t28 * target / t13 + t29 * target / t13 - t27 * t6 / t13 - t25
    t6 = t26 * (t21 * target / t13 + t23 * target / t13 - t14 * t6 / t13 - t25)
    return t19 * t20 + t26 * t30 - t6


def _hvp_in_doubles(input, target, g, v, alpha, beta, smooth):
    t1 = 2.0 * (alpha * alpha)
    t2 = 2.0 * alpha
    t3 = t2 * beta
    t4 = 2.0 * (beta * beta)
    t5 = 2.0 * beta
    t6 = 1.0 - target
    total = np.add.reduce(input * target, axis=-1, keepdims=True)
    t7 = total + smooth
    total_2 = np.add.reduce(input * t6, axis=-1, keepdims=True)
    total_3 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t8 = alpha * total_2 + beta * total_3
    t9 = t8 + total + smooth
    t10 = t9 * t9
    t9 = t10 * t9
    t11 = t1 * g * t7
    t12 = t3 * g * t7
    t13 = t2 * g
    t14 = t13 * t8
    t15 = alpha * g
    total_4 = np.add.reduce(v * t6, axis=-1, keepdims=True)
    t16 = t12 * target / t9 + t14 * target / t9 - t11 * t6 / t9 - t15 * target / t10
    t17 = t4 * g * t7
    t18 = t5 * g
    t19 = t18 * t8
    t20 = beta * g
    t21 = t20 * target / t10
    total_5 = np.add.reduce(target * v, axis=-1, keepdims=True)
    t13 = t13 * t7
    t18 = t18 * t7
    t8 = 2.0 * g * t8
    t22 = t15 * t6 / t10 + t18 * target / t9 + t8 * target / t9 - t13 * t6 / t9 - t21
    t6 = total_5 * (t17 * target / t9 + t19 * target / t9 - t12 * t6 / t9 - t21)
    return total_4 * t16 + total_5 * t22 - t6


def _hess_diag(input, target, g, alpha, beta, smooth):
    t1 = 2.0 * alpha
    t2 = t1 * beta
    t3 = 2.0 * (beta * beta)
    t4 = 2.0 * beta
    t5 = 2.0 * (alpha * alpha)
    t6 = 1.0 - target
    total = _row_sum(input * target)
    t7 = total + smooth
    total_2 = _row_sum(input * t6)
    total_3 = _row_sum(target * (1.0 - input))
    t8 = alpha * total_2 + beta * total_3
    t9 = t8 + total + smooth
    t10 = t9 * t9
    t11 = _wide(g)
    t12 = _narrow(t2 * t11 * t7, input)
    t13 = _narrow(t10 * t9, input)
    t14 = _narrow(t3 * t11 * t7, input)
    t15 = t4 * t11
    t16 = _narrow(t15 * t8, input)
    t17 = _narrow(beta * t11, input)
    t18 = _narrow(t10, input)
    t19 = t17 * target / t18
    t20 = t1 * t11
    t21 = _narrow(t20 * t7, input)
    t22 = _narrow(alpha * t11, input)
    t23 = _narrow(t15 * t7, input)
    t24 = _narrow(2.0 * t11 * t8, input)
    t25 = t22 * t6 / t18 + t23 * target / t13 + t24 * target / t13 - t21 * t6 / t13 - t19
    t26 = _narrow(t5 * t11 * t7, input)
    t27 = _narrow(t20 * t8, input)
    t28 = t6 * (t12 * target / t13 + t27 * target / t13 - t26 * t6 / t13 - t22 * target / t18)
    t6 = target * (t14 * target / t13 + t16 * target / t13 - t12 * t6 / t13 - t19)
    return target * t25 + t28 - t6


def _hess_diag_in_doubles(input, target, g, alpha, beta, smooth):
    t1 = 2.0 * alpha
    t2 = t1 * beta
    t3 = 2.0 * (beta * beta)
    t4 = 2.0 * beta
    t5 = 2.0 * (alpha * alpha)
    t6 = 1.0 - target
    total = np.add.reduce(input * target, axis=-1, keepdims=True)
    t7 = total + smooth
    total_2 = np.add.reduce(input * t6, axis=-1, keepdims=True)
    total_3 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t8 = alpha * total_2 + beta * total_3
    t9 = t8 + total + smooth
    t10 = t9 * t9
    t9 = t10 * t9
    t11 = t2 * g * t7
    t12 = t3 * g * t7
    t13 = t4 * g
    t14 = t13 * t8
    t15 = beta * g
    t16 = t15 * target / t10
    t17 = t1 * g
    t18 = t17 * t7
    t19 = alpha * g
    t13 = t13 * t7
    t20 = 2.0 * g * t8
    t21 = t19 * t6 / t10 + t13 * target / t9 + t20 * target / t9 - t18 * t6 / t9 - t16
    t7 = t5 * g * t7
    t17 = t17 * t8
    t22 = t6 * (t11 * target / t9 + t17 * target / t9 - t7 * t6 / t9 - t19 * target / t10)
    t6 = target * (t12 * target / t9 + t14 * target / t9 - t11 * t6 / t9 - t16)
    return target * t21 + t22 - t6


_SPEC = _Function(
    name="tversky_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("beta", "param", domain=_Domain(0, float('inf'), False, True)),
        _Argument("smooth", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value,
                    ("input", "target"),
                    ("alpha", "beta", "smooth"),
                    ("value",),
                    doubles=_value_in_doubles,
                ),
                "vjp": _Body(
                    _vjp,
                    ("input", "target", "g"),
                    ("alpha", "beta", "smooth"),
                    ("input",),
                    doubles=_vjp_in_doubles,
                ),
                "vjp_target": _Body(
                    _vjp_target,
                    ("input", "target", "g"),
                    ("alpha", "beta", "smooth"),
                    ("target",),
                    doubles=_vjp_target_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("alpha", "beta", "smooth"),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp,
                    ("input", "target", "g", "v"),
                    ("alpha", "beta", "smooth"),
                    ("input",),
                    doubles=_hvp_in_doubles,
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g"),
                    ("alpha", "beta", "smooth"),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def tversky_loss(input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", out=None):
    """One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
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

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _loss(_SPEC, "tversky_loss", (input, target, alpha, beta, smooth), axis, reduction, out)


def tversky_loss_vjp(
    g, input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of tversky_loss, given the cotangent g of its result.

    tversky_loss: One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
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

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _cotangents(
        _SPEC, "tversky_loss_vjp", g, (input, target, alpha, beta, smooth), axis, reduction, wrt, out
    )


def tversky_loss_value_and_grad(
    input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", out=None
):
    """Value of tversky_loss and its derivative, in one pass.

    tversky_loss: One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what tversky_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _loss_pair(
        _SPEC, "tversky_loss_value_and_grad", (input, target, alpha, beta, smooth), axis, reduction, out
    )


def tversky_loss_hvp(
    v, input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", out=None
):
    """Hessian of tversky_loss in input times v.

    tversky_loss: One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
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

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _curvature(
        _SPEC, "tversky_loss_hvp", "hvp", v, (input, target, alpha, beta, smooth), axis, reduction, out
    )


def tversky_loss_hess_diag(
    input, target, *, alpha=0.5, beta=0.5, smooth=1.0, axis=-1, reduction="mean", out=None
):
    """Diagonal of the Hessian of tversky_loss in input.

    tversky_loss: One less the shared part over itself and weighted false and missed parts.

        tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
                       beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha; default 0.5.
    beta: number, 0 <= beta; default 0.5.
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

    Reference: S. Salehi, D. Erdogmus, A. Gholipour, Tversky loss function for image segmentation, 2017,
    arXiv:1706.05721
    """
    return _curvature(
        _SPEC,
        "tversky_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, alpha, beta, smooth),
        axis,
        reduction,
        out,
    )
