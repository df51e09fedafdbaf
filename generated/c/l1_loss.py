# Made by symdl 0.1.0 from l1_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     l1_loss = absolute(input - target)
"""Absolute error; its derivative at 0 is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "l1_loss",
    "l1_loss_vjp",
    "l1_loss_value_and_grad",
    "l1_loss_hvp",
    "l1_loss_hess_diag",
    "mae_loss",
    "mae_loss_vjp",
    "mae_loss_value_and_grad",
    "mae_loss_hvp",
    "mae_loss_hess_diag",
    "mae",
    "mae_vjp",
    "mae_value_and_grad",
    "mae_hvp",
    "mae_hess_diag",
]

_C = _Source("l1_loss.c")

_value = _Kernel(_C, "l1_loss_value", ("input", "target"), ("value",))

_vjp = _Kernel(_C, "l1_loss_vjp", ("input", "target", "g"), ("input",))

_vjp_target = _Kernel(_C, "l1_loss_vjp_target", ("input", "target", "g"), ("target",))

_value_and_grad = _Kernel(_C, "l1_loss_value_and_grad", ("input", "target", "g"), ("value", "input"))

_hvp = _Kernel(_C, "l1_loss_hvp", ("input", "target"), ("input",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target):
    return np.absolute(input - target)


def _odd_vjp(input, target, g):
    t1 = input - target
    t1 = _where(input == input, _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -g), g), input)
    return _where(target == target, t1, target)


def _odd_vjp_target(input, target, g):
    t1 = input - target
    t1 = _where(input == input, _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, g), -g), input)
    return _where(target == target, t1, target)


def _odd_value_and_grad(input, target, g):
    t1 = input - target
    value = np.absolute(t1)
    t1 = _where(input == input, _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -g), g), input)
    d_input = _where(target == target, t1, target)
    return value, d_input


def _odd_hvp(input, target):
    return _where(target == target, _where(input == input, 0.0, input), target)


def _odd_hess_diag(input, target):
    return _where(target == target, _where(input == input, 0.0, input), target)


_SPEC = _Function(
    name="l1_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), (), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), (), ("value", "input"), odd=_odd_value_and_grad
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",), odd=_odd_hess_diag),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def l1_loss(input, target, *, reduction="mean", out=None):
    """Absolute error; its derivative at 0 is 0.

        l1_loss = absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. J. Boscovich, De litteraria expeditione, 1757
    """
    return _loss(_SPEC, "l1_loss", (input, target), None, reduction, out)


def l1_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of l1_loss, given the cotangent g of its result.

    l1_loss: Absolute error; its derivative at 0 is 0.

        l1_loss = absolute(input - target)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
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

    Reference: R. J. Boscovich, De litteraria expeditione, 1757
    """
    return _cotangents(_SPEC, "l1_loss_vjp", g, (input, target), None, reduction, wrt, out)


def l1_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of l1_loss and its derivative, in one pass.

    l1_loss: Absolute error; its derivative at 0 is 0.

        l1_loss = absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what l1_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. J. Boscovich, De litteraria expeditione, 1757
    """
    return _loss_pair(_SPEC, "l1_loss_value_and_grad", (input, target), None, reduction, out)


def l1_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of l1_loss in input times v.

    l1_loss: Absolute error; its derivative at 0 is 0.

        l1_loss = absolute(input - target)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. J. Boscovich, De litteraria expeditione, 1757
    """
    return _curvature(_SPEC, "l1_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def l1_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of l1_loss in input.

    l1_loss: Absolute error; its derivative at 0 is 0.

        l1_loss = absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: R. J. Boscovich, De litteraria expeditione, 1757
    """
    return _curvature(_SPEC, "l1_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out)


mae_loss = l1_loss
mae_loss_vjp = l1_loss_vjp
mae_loss_value_and_grad = l1_loss_value_and_grad
mae_loss_hvp = l1_loss_hvp
mae_loss_hess_diag = l1_loss_hess_diag
mae = l1_loss
mae_vjp = l1_loss_vjp
mae_value_and_grad = l1_loss_value_and_grad
mae_hvp = l1_loss_hvp
mae_hess_diag = l1_loss_hess_diag
