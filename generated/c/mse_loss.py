# Made by symdl 0.1.0 from mse_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     mse_loss = (input - target)**2
"""Squared error."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["mse_loss", "mse_loss_vjp", "mse_loss_value_and_grad", "mse_loss_hvp", "mse_loss_hess_diag"]

_C = _Source("mse_loss.c")

_value = _Kernel(_C, "mse_loss_value", ("input", "target"), ("value",))

_vjp = _Kernel(_C, "mse_loss_vjp", ("input", "target", "g"), ("input",))

_vjp_target = _Kernel(_C, "mse_loss_vjp_target", ("input", "target", "g"), ("target",))

_value_and_grad = _Kernel(_C, "mse_loss_value_and_grad", ("input", "target", "g"), ("value", "input"))

_hvp = _Kernel(_C, "mse_loss_hvp", ("g", "v", "input", "target"), ("input",))

_hess_diag = _Kernel(_C, "mse_loss_hess_diag", ("g", "input", "target"), ("input",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target):
    t1 = input - target
    return t1 * t1


def _odd_vjp(input, target, g):
    return g * (2.0 * (input - target))


def _odd_vjp_target(input, target, g):
    return g * (2.0 * (target - input))


def _odd_value_and_grad(input, target, g):
    t1 = input - target
    value = t1 * t1
    d_input = g * (2.0 * t1)
    return value, d_input


def _odd_hvp(g, v, input, target):
    return _where(target == target, _where(input == input, g * (2.0 * v), input), target)


def _odd_hess_diag(g, input, target):
    return _where(target == target, _where(input == input, 2.0 * g, input), target)


_SPEC = _Function(
    name="mse_loss",
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
                "hvp": _Body(_hvp, ("g", "v", "input", "target"), (), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(_hess_diag, ("g", "input", "target"), (), ("input",), odd=_odd_hess_diag),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def mse_loss(input, target, *, reduction="mean", out=None):
    """Squared error.

        mse_loss = (input - target)**2

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

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss(_SPEC, "mse_loss", (input, target), None, reduction, out)


def mse_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of mse_loss, given the cotangent g of its result.

    mse_loss: Squared error.

        mse_loss = (input - target)**2

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

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _cotangents(_SPEC, "mse_loss_vjp", g, (input, target), None, reduction, wrt, out)


def mse_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of mse_loss and its derivative, in one pass.

    mse_loss: Squared error.

        mse_loss = (input - target)**2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what mse_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _loss_pair(_SPEC, "mse_loss_value_and_grad", (input, target), None, reduction, out)


def mse_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of mse_loss in input times v.

    mse_loss: Squared error.

        mse_loss = (input - target)**2

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

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "mse_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def mse_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of mse_loss in input.

    mse_loss: Squared error.

        mse_loss = (input - target)**2

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

    Reference: C. F. Gauss, Theoria combinationis observationum erroribus minimis obnoxiae, 1823
    """
    return _curvature(_SPEC, "mse_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out)
