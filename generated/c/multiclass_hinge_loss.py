# Made by symdl 0.1.0 from multiclass_hinge_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
#                             RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
#                             True)), True)))
"""Sum over the other classes of how far each comes within delta of the label's score; slope 0 at the
margin."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _maximum, _pick, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "multiclass_hinge_loss",
    "multiclass_hinge_loss_vjp",
    "multiclass_hinge_loss_value_and_grad",
    "multiclass_hinge_loss_hvp",
]

_C = _Source("multiclass_hinge_loss.c")

_value = _Kernel(
    _C,
    "multiclass_hinge_loss_value",
    ("input", "target", "position"),
    ("value",),
    scalars=("delta",),
    rows=True,
    of_rows=("value",),
)

_vjp = _Kernel(
    _C,
    "multiclass_hinge_loss_vjp",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("delta",),
    rows=True,
)

_value_and_grad = _Kernel(
    _C,
    "multiclass_hinge_loss_value_and_grad",
    ("input", "target", "g", "position"),
    ("value", "input"),
    scalars=("delta",),
    rows=True,
    of_rows=("value",),
)

_hvp = _Kernel(_C, "multiclass_hinge_loss_hvp", (), ("input",), rows=True)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target, position, delta):
    input_at_target = _pick(input, target)
    t1 = _where(position == target, 0.0, _maximum(input - input_at_target + delta, 0.0))
    total = np.add.reduce(t1, axis=-1, keepdims=True)
    return total


def _odd_vjp(input, target, g, position, delta):
    t1 = -g
    input_at_target = _pick(input, target)
    t2 = input - input_at_target + delta <= 0.0
    t3 = position == target
    total = np.add.reduce(_where(t3, 0.0, _where(t2, 0.0, t1)), axis=-1, keepdims=True)
    return _where(t3, total, _where(t2, 0.0, g))


def _odd_value_and_grad(input, target, g, position, delta):
    input_at_target = _pick(input, target)
    t1 = input - input_at_target + delta
    t2 = t1 <= 0.0
    t3 = position == target
    value = np.add.reduce(_where(t3, 0.0, _maximum(t1, 0.0)), axis=-1, keepdims=True)
    t4 = -g
    total = np.add.reduce(_where(t3, 0.0, _where(t2, 0.0, t4)), axis=-1, keepdims=True)
    d_input = _where(t3, total, _where(t2, 0.0, g))
    return value, d_input


def _odd_hvp():
    return 0.0


_SPEC = _Function(
    name="multiclass_hinge_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label"),
        _Argument("delta", "param"),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value, ("input", "target", "position"), ("delta",), ("value",), odd=_odd_value
                ),
                "vjp": _Body(
                    _vjp, ("input", "target", "g", "position"), ("delta",), ("input",), odd=_odd_vjp
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("delta",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(_hvp, (), (), ("input",), odd=_odd_hvp),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def multiclass_hinge_loss(input, target, *, delta=1.0, axis=-1, reduction="mean", out=None):
    """Sum over the other classes of how far each comes within delta of the label's score; slope 0 at the
    margin.

        multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
                                RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
                                True)), True)))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    delta: number; default 1.0.
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

    Reference: J. Weston, C. Watkins, Support Vector Machines for Multi-Class Pattern Recognition, ESANN
    1999
    """
    return _loss(_SPEC, "multiclass_hinge_loss", (input, target, delta), axis, reduction, out)


def multiclass_hinge_loss_vjp(g, input, target, *, delta=1.0, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of multiclass_hinge_loss, given the cotangent g of its result.

    multiclass_hinge_loss: Sum over the other classes of how far each comes within delta of the label's
    score; slope 0 at the margin.

        multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
                                RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
                                True)), True)))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    delta: number; default 1.0.
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

    Reference: J. Weston, C. Watkins, Support Vector Machines for Multi-Class Pattern Recognition, ESANN
    1999
    """
    return _cotangents(
        _SPEC, "multiclass_hinge_loss_vjp", g, (input, target, delta), axis, reduction, wrt, out
    )


def multiclass_hinge_loss_value_and_grad(input, target, *, delta=1.0, axis=-1, reduction="mean", out=None):
    """Value of multiclass_hinge_loss and its derivative, in one pass.

    multiclass_hinge_loss: Sum over the other classes of how far each comes within delta of the label's
    score; slope 0 at the margin.

        multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
                                RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
                                True)), True)))

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    delta: number; default 1.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what multiclass_hinge_loss_vjp(1, ...) returns). The result has the dtype to which
    the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a label that is no
    class.

    Reference: J. Weston, C. Watkins, Support Vector Machines for Multi-Class Pattern Recognition, ESANN
    1999
    """
    return _loss_pair(
        _SPEC, "multiclass_hinge_loss_value_and_grad", (input, target, delta), axis, reduction, out
    )


def multiclass_hinge_loss_hvp(v, input, target, *, delta=1.0, axis=-1, reduction="mean", out=None):
    """Hessian of multiclass_hinge_loss in input times v.

    multiclass_hinge_loss: Sum over the other classes of how far each comes within delta of the label's
    score; slope 0 at the margin.

        multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
                                RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
                                True)), True)))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    delta: number; default 1.0.
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

    Reference: J. Weston, C. Watkins, Support Vector Machines for Multi-Class Pattern Recognition, ESANN
    1999
    """
    return _curvature(
        _SPEC, "multiclass_hinge_loss_hvp", "hvp", v, (input, target, delta), axis, reduction, out
    )
