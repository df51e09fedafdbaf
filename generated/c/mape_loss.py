# Made by symdl 0.1.0 from mape_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
#                 True))*absolute(input - target)
"""Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["mape_loss", "mape_loss_vjp", "mape_loss_value_and_grad", "mape_loss_hvp", "mape_loss_hess_diag"]

_C = _Source("mape_loss.c")


def _value_numbers(eps):
    return eps, eps, eps


_value = _Kernel(
    _C, "mape_loss_value", ("input", "target"), ("value",), scalars=("eps",), host=_value_numbers
)

_vjp = _Kernel(_C, "mape_loss_vjp", ("input", "target", "g"), ("input",), scalars=("eps",))


def _vjp_target_numbers(eps):
    return eps, eps


_vjp_target = _Kernel(
    _C,
    "mape_loss_vjp_target",
    ("input", "target", "g"),
    ("target",),
    scalars=("eps",),
    host=_vjp_target_numbers,
)


def _value_and_grad_numbers(eps):
    return eps, eps, eps


_value_and_grad = _Kernel(
    _C,
    "mape_loss_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("eps",),
    host=_value_and_grad_numbers,
)

_hvp = _Kernel(_C, "mape_loss_hvp", ("input", "target"), ("input",))

_SPEC = _Function(
    name="mape_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("eps",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def mape_loss(input, target, *, eps=1e-07, reduction="mean", out=None):
    """Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _loss(_SPEC, "mape_loss", (input, target, eps), None, reduction, out)


def mape_loss_vjp(g, input, target, *, eps=1e-07, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of mape_loss, given the cotangent g of its result.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _cotangents(_SPEC, "mape_loss_vjp", g, (input, target, eps), None, reduction, wrt, out)


def mape_loss_value_and_grad(input, target, *, eps=1e-07, reduction="mean", out=None):
    """Value of mape_loss and its derivative, in one pass.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what mape_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _loss_pair(_SPEC, "mape_loss_value_and_grad", (input, target, eps), None, reduction, out)


def mape_loss_hvp(v, input, target, *, eps=1e-07, reduction="mean", out=None):
    """Hessian of mape_loss in input times v.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _curvature(_SPEC, "mape_loss_hvp", "hvp", v, (input, target, eps), None, reduction, out)


def mape_loss_hess_diag(input, target, *, eps=1e-07, reduction="mean", out=None):
    """Diagonal of the Hessian of mape_loss in input.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _curvature(
        _SPEC, "mape_loss_hess_diag", "hess_diag", None, (input, target, eps), None, reduction, out
    )
