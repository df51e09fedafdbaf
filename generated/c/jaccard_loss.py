# Made by symdl 0.1.0 from jaccard_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
#                    target)) + RowSum(target*(1 - input))) + 1
"""One less the shared part over the union."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "jaccard_loss",
    "jaccard_loss_vjp",
    "jaccard_loss_value_and_grad",
    "jaccard_loss_hvp",
    "jaccard_loss_hess_diag",
]

_C = _Source("jaccard_loss.c")


def _value_numbers(smooth):
    return smooth


_value = _Kernel(
    _C,
    "jaccard_loss_value",
    ("input", "target"),
    ("value",),
    scalars=("smooth",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(smooth):
    return smooth


_vjp = _Kernel(
    _C,
    "jaccard_loss_vjp",
    ("input", "target", "g"),
    ("input",),
    scalars=("smooth",),
    host=_vjp_numbers,
    rows=True,
)


def _vjp_target_numbers(smooth):
    return smooth


_vjp_target = _Kernel(
    _C,
    "jaccard_loss_vjp_target",
    ("input", "target", "g"),
    ("target",),
    scalars=("smooth",),
    host=_vjp_target_numbers,
    rows=True,
)


def _value_and_grad_numbers(smooth):
    return smooth


_value_and_grad = _Kernel(
    _C,
    "jaccard_loss_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("smooth",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(smooth):
    return smooth


_hvp = _Kernel(
    _C,
    "jaccard_loss_hvp",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("smooth",),
    host=_hvp_numbers,
    rows=True,
)


def _hess_diag_numbers(smooth):
    return smooth


_hess_diag = _Kernel(
    _C,
    "jaccard_loss_hess_diag",
    ("input", "target", "g"),
    ("input",),
    scalars=("smooth",),
    host=_hess_diag_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target, smooth):
    total = np.add.reduce(input * (1.0 - target), axis=-1, keepdims=True)
    total_2 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    total_3 = np.add.reduce(input * target, axis=-1, keepdims=True)
    return (total + total_2) / (total_3 + total + total_2 + smooth)


def _odd_vjp(input, target, g, smooth):
    total = np.add.reduce(input * target, axis=-1, keepdims=True)
    t1 = 1.0 - target
    total_2 = np.add.reduce(input * t1, axis=-1, keepdims=True)
    total_3 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t2 = total + total_2 + total_3 + smooth
    t2 = t2 * t2
    t3 = g * (total + smooth)
    t4 = g * (total_2 + total_3)
    return t3 * t1 / t2 - t3 * target / t2 - t4 * target / t2


def _odd_vjp_target(input, target, g, smooth):
    total = np.add.reduce(input * target, axis=-1, keepdims=True)
    total_2 = np.add.reduce(input * (1.0 - target), axis=-1, keepdims=True)
    t1 = 1.0 - input
    total_3 = np.add.reduce(target * t1, axis=-1, keepdims=True)
    t2 = total + total_2 + total_3 + smooth
    t2 = t2 * t2
    t3 = g * (total + smooth)
    t4 = g * (total_2 + total_3)
    return t3 * t1 / t2 - t3 * input / t2 - t4 * input / t2


def _odd_value_and_grad(input, target, g, smooth):
    t1 = 1.0 - target
    total = np.add.reduce(input * t1, axis=-1, keepdims=True)
    total_2 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t2 = total + total_2
    total_3 = np.add.reduce(input * target, axis=-1, keepdims=True)
    t3 = total_3 + total + total_2 + smooth
    value = t2 / t3
    t3 = t3 * t3
    t4 = g * (total_3 + smooth)
    t2 = g * t2
    d_input = t4 * t1 / t3 - t4 * target / t3 - t2 * target / t3
    return value, d_input


def _odd_hvp(input, target, g, v, smooth):
    t1 = 1.0 - target
    total = np.add.reduce(target * v, axis=-1, keepdims=True)
    total_2 = np.add.reduce(input * target, axis=-1, keepdims=True)
    total_3 = np.add.reduce(input * t1, axis=-1, keepdims=True)
    total_4 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t2 = total_2 + total_3 + total_4 + smooth
    t3 = t2 * t2
    t4 = g * total
    t2 = t3 * t2
    t5 = 2.0 * g
    t6 = t5 * (total_2 + smooth)
    t5 = t5 * (total_3 + total_4)
    total_5 = np.add.reduce(v * t1, axis=-1, keepdims=True)
    t7 = total_5 * (t6 * target / t2 + t5 * target / t2 - g * target / t3 - t6 * t1 / t2)
    return t4 * t1 / t3 + t7


def _odd_hess_diag(input, target, g, smooth):
    t1 = 1.0 - target
    total = np.add.reduce(input * target, axis=-1, keepdims=True)
    total_2 = np.add.reduce(input * t1, axis=-1, keepdims=True)
    total_3 = np.add.reduce(target * (1.0 - input), axis=-1, keepdims=True)
    t2 = total + total_2 + total_3 + smooth
    t2 = t2 * t2 * t2
    t3 = g * (total + smooth)
    t4 = g * (total_2 + total_3)
    return 2.0 * t1 * (t3 * target / t2 + t4 * target / t2 - t3 * t1 / t2)


_SPEC = _Function(
    name="jaccard_loss",
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
                "value": _Body(_value, ("input", "target"), ("smooth",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("smooth",), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), ("smooth",), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("smooth",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("smooth",), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g"), ("smooth",), ("input",), odd=_odd_hess_diag
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def jaccard_loss(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
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

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _loss(_SPEC, "jaccard_loss", (input, target, smooth), axis, reduction, out)


def jaccard_loss_vjp(g, input, target, *, smooth=1.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of jaccard_loss, given the cotangent g of its result.

    jaccard_loss: One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
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

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _cotangents(_SPEC, "jaccard_loss_vjp", g, (input, target, smooth), axis, reduction, wrt, out)


def jaccard_loss_value_and_grad(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Value of jaccard_loss and its derivative, in one pass.

    jaccard_loss: One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
                       target)) + RowSum(target*(1 - input))) + 1

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    smooth: number, 0 <= smooth; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what jaccard_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _loss_pair(_SPEC, "jaccard_loss_value_and_grad", (input, target, smooth), axis, reduction, out)


def jaccard_loss_hvp(v, input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Hessian of jaccard_loss in input times v.

    jaccard_loss: One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
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

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _curvature(_SPEC, "jaccard_loss_hvp", "hvp", v, (input, target, smooth), axis, reduction, out)


def jaccard_loss_hess_diag(input, target, *, smooth=1.0, axis=-1, reduction="mean", out=None):
    """Diagonal of the Hessian of jaccard_loss in input.

    jaccard_loss: One less the shared part over the union.

        jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
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

    Reference: M. A. Rahman, Y. Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, ISVC
    2016, doi:10.1007/978-3-319-50835-1_22
    """
    return _curvature(
        _SPEC, "jaccard_loss_hess_diag", "hess_diag", None, (input, target, smooth), axis, reduction, out
    )
