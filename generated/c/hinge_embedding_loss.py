# Made by symdl 0.1.0 from hinge_embedding_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     hinge_embedding_loss = Piecewise((input, Eq(target, 1)), (0, True)) + Piecewise((Piecewise((-input +
#                            margin, input - margin <= 0), (0, True)), Eq(target, -1)), (0, True))
"""The distance where the target is 1; how far it falls short of the margin where the target is -1."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "hinge_embedding_loss",
    "hinge_embedding_loss_vjp",
    "hinge_embedding_loss_value_and_grad",
    "hinge_embedding_loss_hvp",
    "hinge_embedding_loss_hess_diag",
]

_C = _Source("hinge_embedding_loss.c")

_value = _Kernel(_C, "hinge_embedding_loss_value", ("input", "target"), ("value",), scalars=("margin",))

_vjp = _Kernel(_C, "hinge_embedding_loss_vjp", ("input", "target", "g"), ("input",), scalars=("margin",))

_vjp_target = _Kernel(_C, "hinge_embedding_loss_vjp_target", ("input", "target"), ("target",))

_value_and_grad = _Kernel(
    _C,
    "hinge_embedding_loss_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("margin",),
)

_hvp = _Kernel(_C, "hinge_embedding_loss_hvp", ("input", "target"), ("input",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target, margin):
    t1 = _where(target == -1.0, _where(input - margin > 0.0, 0.0, margin - input), 0.0)
    t1 = _where(input == input, _where(target == 1.0, input, 0.0) + t1, input)
    return _where(target == target, t1, target)


def _odd_vjp(input, target, g, margin):
    t1 = _where(target == -1.0, _where(input - margin > 0.0, 0.0, -1.0, input), 0.0)
    t1 = _where(input == input, g * (_where(target == 1.0, 1.0, 0.0, input) + t1), input)
    return _where(target == target, t1, target)


def _odd_vjp_target(input, target):
    return _where(target == target, _where(input == input, 0.0, input), target)


def _odd_value_and_grad(input, target, g, margin):
    t1 = target == 1.0
    t2 = input - margin > 0.0
    t3 = target == -1.0
    t4 = input == input
    t5 = _where(t1, input, 0.0) + _where(t3, _where(t2, 0.0, margin - input), 0.0)
    t6 = target == target
    value = _where(t6, _where(t4, t5, input), target)
    t7 = g * (_where(t1, 1.0, 0.0, input) + _where(t3, _where(t2, 0.0, -1.0, input), 0.0))
    d_input = _where(t6, _where(t4, t7, input), target)
    return value, d_input


def _odd_hvp(input, target):
    return _where(target == target, _where(input == input, 0.0, input), target)


def _odd_hess_diag(input, target):
    return _where(target == target, _where(input == input, 0.0, input), target)


_SPEC = _Function(
    name="hinge_embedding_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("margin",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("margin",), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(_vjp_target, ("input", "target"), (), ("target",), odd=_odd_vjp_target),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("margin",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",), odd=_odd_hess_diag),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def hinge_embedding_loss(input, target, *, margin=1.0, reduction="mean", out=None):
    """The distance where the target is 1; how far it falls short of the margin where the target is -1.

        hinge_embedding_loss = Piecewise((input, Eq(target, 1)), (0, True)) + Piecewise((Piecewise((-input +
                               margin, input - margin <= 0), (0, True)), Eq(target, -1)), (0, True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.hinge_embedding_loss
    """
    return _loss(_SPEC, "hinge_embedding_loss", (input, target, margin), None, reduction, out)


def hinge_embedding_loss_vjp(g, input, target, *, margin=1.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of hinge_embedding_loss, given the cotangent g of its result.

    hinge_embedding_loss: The distance where the target is 1; how far it falls short of the margin where
    the target is -1.

        hinge_embedding_loss = Piecewise((input, Eq(target, 1)), (0, True)) + Piecewise((Piecewise((-input +
                               margin, input - margin <= 0), (0, True)), Eq(target, -1)), (0, True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    margin: number; default 1.0.
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

    Reference: PyTorch, torch.nn.functional.hinge_embedding_loss
    """
    return _cotangents(
        _SPEC, "hinge_embedding_loss_vjp", g, (input, target, margin), None, reduction, wrt, out
    )


def hinge_embedding_loss_value_and_grad(input, target, *, margin=1.0, reduction="mean", out=None):
    """Value of hinge_embedding_loss and its derivative, in one pass.

    hinge_embedding_loss: The distance where the target is 1; how far it falls short of the margin where
    the target is -1.

        hinge_embedding_loss = Piecewise((input, Eq(target, 1)), (0, True)) + Piecewise((Piecewise((-input +
                               margin, input - margin <= 0), (0, True)), Eq(target, -1)), (0, True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what hinge_embedding_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.hinge_embedding_loss
    """
    return _loss_pair(
        _SPEC, "hinge_embedding_loss_value_and_grad", (input, target, margin), None, reduction, out
    )


def hinge_embedding_loss_hvp(v, input, target, *, margin=1.0, reduction="mean", out=None):
    """Hessian of hinge_embedding_loss in input times v.

    hinge_embedding_loss: The distance where the target is 1; how far it falls short of the margin where
    the target is -1.

        hinge_embedding_loss = Piecewise((input, Eq(target, 1)), (0, True)) + Piecewise((Piecewise((-input +
                               margin, input - margin <= 0), (0, True)), Eq(target, -1)), (0, True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.hinge_embedding_loss
    """
    return _curvature(
        _SPEC, "hinge_embedding_loss_hvp", "hvp", v, (input, target, margin), None, reduction, out
    )


def hinge_embedding_loss_hess_diag(input, target, *, margin=1.0, reduction="mean", out=None):
    """Diagonal of the Hessian of hinge_embedding_loss in input.

    hinge_embedding_loss: The distance where the target is 1; how far it falls short of the margin where
    the target is -1.

        hinge_embedding_loss = Piecewise((input, Eq(target, 1)), (0, True)) + Piecewise((Piecewise((-input +
                               margin, input - margin <= 0), (0, True)), Eq(target, -1)), (0, True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: PyTorch, torch.nn.functional.hinge_embedding_loss
    """
    return _curvature(
        _SPEC,
        "hinge_embedding_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, margin),
        None,
        reduction,
        out,
    )
