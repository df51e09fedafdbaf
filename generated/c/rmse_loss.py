# Made by symdl 0.1.0 from rmse_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     rmse_loss = root(RowSum((input - target)**2)/length, 2)
"""Root of the mean squared error: one number for the whole array; its gradient at a perfect fit is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._monoids import _row_sum
from ._numeric import _narrow, _where, _wide
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["rmse_loss", "rmse_loss_vjp", "rmse_loss_value_and_grad", "rmse_loss_hvp", "rmse_loss_hess_diag"]

_C = _Source("rmse_loss.c")


def _value_numbers(length):
    return float(length)


_value = _Kernel(
    _C,
    "rmse_loss_value",
    ("input", "target"),
    ("value",),
    scalars=("length",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(length):
    sqrt_1 = float(np.sqrt(float(length)))
    t2 = float(length)
    return sqrt_1, t2


_vjp = _Kernel(
    _C,
    "rmse_loss_vjp",
    ("input", "target", "g"),
    ("input",),
    scalars=("length",),
    host=_vjp_numbers,
    rows=True,
)


def _vjp_target_numbers(length):
    sqrt_1 = float(np.sqrt(float(length)))
    t2 = float(length)
    return sqrt_1, t2


_vjp_target = _Kernel(
    _C,
    "rmse_loss_vjp_target",
    ("input", "target", "g"),
    ("target",),
    scalars=("length",),
    host=_vjp_target_numbers,
    rows=True,
)


def _value_and_grad_numbers(length):
    t1 = float(length)
    sqrt_1 = float(np.sqrt(float(length)))
    return t1, sqrt_1


_value_and_grad = _Kernel(
    _C,
    "rmse_loss_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("length",),
    host=_value_and_grad_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_numbers(length):
    sqrt_1 = float(np.sqrt(float(length)))
    t3 = float(length)
    return sqrt_1, sqrt_1, t3


_hvp = _Kernel(
    _C,
    "rmse_loss_hvp",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("length",),
    host=_hvp_numbers,
    rows=True,
)


def _hess_diag_numbers(length):
    sqrt_1 = float(np.sqrt(float(length)))
    t2 = float(length)
    return sqrt_1, t2


_hess_diag = _Kernel(
    _C,
    "rmse_loss_hess_diag",
    ("input", "target", "g"),
    ("input",),
    scalars=("length",),
    host=_hess_diag_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target, length):
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    return _narrow(np.sqrt(total / t1), input)


def _odd_vjp(input, target, g, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    t3 = _narrow(sqrt * np.sqrt(total), input)
    t4 = total / t1 == 0.0
    return _where(t4, 0.0, g * t2 / t3)


def _odd_vjp_target(input, target, g, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    t3 = _narrow(sqrt * np.sqrt(total), input)
    t4 = total / t1 == 0.0
    return _where(t4, 0.0, g * (target - input) / t3)


def _odd_value_and_grad(input, target, g, length):
    t1 = float(length)
    sqrt = float(np.sqrt(float(length)))
    t2 = input - target
    total = _row_sum(t2 * t2)
    t3 = total / t1
    value = _narrow(np.sqrt(t3), input)
    t4 = _narrow(sqrt * np.sqrt(total), input)
    t5 = t3 == 0.0
    d_input = _where(t5, 0.0, g * t2 / t4)
    return value, d_input


def _odd_hvp(input, target, g, v, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    sqrt_2 = np.sqrt(total)
    t3 = _narrow(sqrt * sqrt_2, input)
    total_2 = _row_sum(v * t2)
    t4 = _narrow(_wide(g) * total_2, input)
    t5 = _narrow(sqrt * (total * sqrt_2), input)
    t6 = total / t1 == 0.0
    return _where(t6, 0.0, g * v / t3 - t4 * t2 / t5)


def _odd_hess_diag(input, target, g, length):
    sqrt = float(np.sqrt(float(length)))
    t1 = float(length)
    t2 = input - target
    total = _row_sum(t2 * t2)
    sqrt_2 = np.sqrt(total)
    t3 = _wide(g)
    t4 = _narrow(t3 / sqrt, input)
    t5 = _narrow(total * sqrt_2, input)
    t6 = _narrow(t3 / (sqrt * sqrt_2), input)
    t7 = total / t1 == 0.0
    return _where(t7, 0.0, t6 - t4 * t2 / t5 * t2)


_SPEC = _Function(
    name="rmse_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("length",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("length",), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), ("length",), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("length",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("length",), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g"), ("length",), ("input",), odd=_odd_hess_diag
                ),
            },
        ),
    },
    row="array",
)


def rmse_loss(input, target, *, out=None):
    """Root of the mean squared error: one number for the whole array; its gradient at a perfect fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns one number a row: the broadcast shape without axis; a scalar for one row. The result has the
    dtype to which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute
    in float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss(_SPEC, "rmse_loss", (input, target), None, None, out)


def rmse_loss_vjp(g, input, target, *, wrt=None, out=None):
    """Cotangents of the inputs of rmse_loss, given the cotangent g of its result.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    g: the cotangent of the result, of its shape.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
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

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _cotangents(_SPEC, "rmse_loss_vjp", g, (input, target), None, None, wrt, out)


def rmse_loss_value_and_grad(input, target, *, out=None):
    """Value of rmse_loss and its derivative, in one pass.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what rmse_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss_pair(_SPEC, "rmse_loss_value_and_grad", (input, target), None, None, out)


def rmse_loss_hvp(v, input, target, *, out=None):
    """Hessian of rmse_loss in input times v.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the loss. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "rmse_loss_hvp", "hvp", v, (input, target), None, None, out)


def rmse_loss_hess_diag(input, target, *, out=None):
    """Diagonal of the Hessian of rmse_loss in input.

    rmse_loss: Root of the mean squared error: one number for the whole array; its gradient at a perfect
    fit is 0.

        rmse_loss = root(RowSum((input - target)**2)/length, 2)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the loss. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "rmse_loss_hess_diag", "hess_diag", None, (input, target), None, None, out)
