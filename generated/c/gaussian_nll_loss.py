# Made by symdl 0.1.0 from gaussian_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
#                         log(Piecewise((var, eps <= var), (eps, True)))/2
"""Negative log likelihood under a normal distribution whose variance counts as at least eps."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["gaussian_nll_loss", "gaussian_nll_loss_vjp", "gaussian_nll_loss_value_and_grad"]

_C = _Source("gaussian_nll_loss.c")


def _value_numbers(eps):
    return eps, eps, eps


_value = _Kernel(
    _C,
    "gaussian_nll_loss_value",
    ("input", "target", "var"),
    ("value",),
    scalars=("eps",),
    host=_value_numbers,
)


def _vjp_numbers(eps):
    return eps, eps


_vjp = _Kernel(
    _C,
    "gaussian_nll_loss_vjp",
    ("input", "target", "var", "g"),
    ("input", "var"),
    scalars=("eps",),
    host=_vjp_numbers,
)


def _vjp_target_numbers(eps):
    return eps, eps


_vjp_target = _Kernel(
    _C,
    "gaussian_nll_loss_vjp_target",
    ("input", "target", "var", "g"),
    ("target",),
    scalars=("eps",),
    host=_vjp_target_numbers,
)


def _value_and_grad_numbers(eps):
    return eps, eps, eps


_value_and_grad = _Kernel(
    _C,
    "gaussian_nll_loss_value_and_grad",
    ("input", "target", "var", "g"),
    ("value", "input", "var"),
    scalars=("eps",),
    host=_value_and_grad_numbers,
)


def _value_full_numbers(eps):
    return eps, eps, eps


_value_full = _Kernel(
    _C,
    "gaussian_nll_loss_value_full",
    ("input", "target", "var"),
    ("value",),
    scalars=("eps",),
    host=_value_full_numbers,
)


def _vjp_full_numbers(eps):
    return eps, eps


_vjp_full = _Kernel(
    _C,
    "gaussian_nll_loss_vjp_full",
    ("input", "target", "var", "g"),
    ("input", "var"),
    scalars=("eps",),
    host=_vjp_full_numbers,
)


def _vjp_target_full_numbers(eps):
    return eps, eps


_vjp_target_full = _Kernel(
    _C,
    "gaussian_nll_loss_vjp_target_full",
    ("input", "target", "var", "g"),
    ("target",),
    scalars=("eps",),
    host=_vjp_target_full_numbers,
)


def _value_and_grad_full_numbers(eps):
    return eps, eps, eps


_value_and_grad_full = _Kernel(
    _C,
    "gaussian_nll_loss_value_and_grad_full",
    ("input", "target", "var", "g"),
    ("value", "input", "var"),
    scalars=("eps",),
    host=_value_and_grad_full_numbers,
)

_SPEC = _Function(
    name="gaussian_nll_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("var", "elem"),
        _Argument("full", "option", choices=(False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (False,): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target", "var"), ("eps",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "var", "g"), ("eps",), ("input", "var")),
                "vjp_target": _Body(_vjp_target, ("input", "target", "var", "g"), ("eps",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "var", "g"), ("eps",), ("value", "input", "var")
                ),
            },
        ),
        (True,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_full, ("input", "target", "var"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_full, ("input", "target", "var", "g"), ("eps",), ("input", "var")),
                "vjp_target": _Body(_vjp_target_full, ("input", "target", "var", "g"), ("eps",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_full, ("input", "target", "var", "g"), ("eps",), ("value", "input", "var")
                ),
            },
        ),
    },
    selectors=(("full", ()),),
    reductions=("none", "mean", "sum"),
)


def gaussian_nll_loss(input, target, var, *, full=False, eps=1e-06, reduction="mean", out=None):
    """Negative log likelihood under a normal distribution whose variance counts as at least eps.

        gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
                            log(Piecewise((var, eps <= var), (eps, True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    var: array; broadcasts with the others; the errors are promised for 0 <= var.
    full: one of False, True.
    eps: number, 0 < eps; default 1e-06.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input, var promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Nix, A. Weigend, Estimating the mean and variance of the target probability
    distribution, ICNN 1994
    """
    return _loss(_SPEC, "gaussian_nll_loss", (input, target, var, full, eps), None, reduction, out)


def gaussian_nll_loss_vjp(
    g, input, target, var, *, full=False, eps=1e-06, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of gaussian_nll_loss, given the cotangent g of its result.

    gaussian_nll_loss: Negative log likelihood under a normal distribution whose variance counts as at
    least eps.

        gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
                            log(Piecewise((var, eps <= var), (eps, True)))/2

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    var: array; broadcasts with the others; the errors are promised for 0 <= var.
    full: one of False, True.
    eps: number, 0 < eps; default 1e-06.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of input, var, each of its input's shape. The result has
    the dtype to which the floating input, var promote (float16, bfloat16, float32, float64; 16-bit
    types compute in float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Nix, A. Weigend, Estimating the mean and variance of the target probability
    distribution, ICNN 1994
    """
    return _cotangents(
        _SPEC, "gaussian_nll_loss_vjp", g, (input, target, var, full, eps), None, reduction, wrt, out
    )


def gaussian_nll_loss_value_and_grad(
    input, target, var, *, full=False, eps=1e-06, reduction="mean", out=None
):
    """Value of gaussian_nll_loss and its derivative, in one pass.

    gaussian_nll_loss: Negative log likelihood under a normal distribution whose variance counts as at
    least eps.

        gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
                            log(Piecewise((var, eps <= var), (eps, True)))/2

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    var: array; broadcasts with the others; the errors are promised for 0 <= var.
    full: one of False, True.
    eps: number, 0 < eps; default 1e-06.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what gaussian_nll_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input, var promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Nix, A. Weigend, Estimating the mean and variance of the target probability
    distribution, ICNN 1994
    """
    return _loss_pair(
        _SPEC, "gaussian_nll_loss_value_and_grad", (input, target, var, full, eps), None, reduction, out
    )
