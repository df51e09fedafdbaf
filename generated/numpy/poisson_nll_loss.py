# Made by symdl 0.1.0 from poisson_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poisson_nll_loss = -input*target + exp(input)
"""Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
counts above 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poisson_nll_loss",
    "poisson_nll_loss_vjp",
    "poisson_nll_loss_value_and_grad",
    "poisson_nll_loss_hvp",
    "poisson_nll_loss_hess_diag",
]


def _value(input, target):
    """log_input=True, full=False"""
    return np.exp(input) - input * target


def _vjp(input, target, g):
    """log_input=True, full=False"""
    return g * (np.exp(input) - target)


def _vjp_target(input, g, target):
    """log_input=True, full=False"""
    return np.where(target == target, -(g * input), target)


def _value_and_grad(input, target, g):
    """log_input=True, full=False"""
    exp = np.exp(input)
    value = exp - input * target
    d_input = g * (exp - target)
    return value, d_input


def _hvp(input, g, v, target):
    """log_input=True, full=False"""
    return np.where(target == target, g * v * np.exp(input), target)


def _hess_diag(input, g, target):
    """log_input=True, full=False"""
    return np.where(target == target, g * np.exp(input), target)


def _value_full(input, target):
    """log_input=True, full=True"""
    t1 = 2.0 * target
    t2 = (t1 * np.log(target) + np.log(6.283185307179586 * target) - t1) / 2.0
    return np.where(target <= 1.0, 0.0, t2) + np.exp(input) - input * target


def _vjp_target_full(input, target, g):
    """log_input=True, full=True"""
    t1 = np.where(target <= 1.0, 0.0, (2.0 * np.log(target) + 1.0 / target) / 2.0) - input
    return g * t1


def _value_and_grad_full(input, target, g):
    """log_input=True, full=True"""
    t1 = 2.0 * target
    t2 = (t1 * np.log(target) + np.log(6.283185307179586 * target) - t1) / 2.0
    exp = np.exp(input)
    value = np.where(target <= 1.0, 0.0, t2) + exp - input * target
    d_input = g * (exp - target)
    return value, d_input


def _value_no_log_input(input, target, eps):
    """log_input=False, full=False"""
    return input - target * np.log(input + eps)


def _vjp_no_log_input(input, target, g, eps):
    """log_input=False, full=False"""
    return g * (1.0 - target / (input + eps))


def _vjp_target_no_log_input(input, g, target, eps):
    """log_input=False, full=False"""
    return np.where(target == target, -(g * np.log(input + eps)), target)


def _value_and_grad_no_log_input(input, target, g, eps):
    """log_input=False, full=False"""
    t1 = input + eps
    value = input - target * np.log(t1)
    d_input = g * (1.0 - target / t1)
    return value, d_input


def _hvp_no_log_input(input, target, g, v, eps):
    """log_input=False, full=False"""
    t1 = input + eps
    return target / t1 * g / t1 * v


def _hess_diag_no_log_input(input, target, g, eps):
    """log_input=False, full=False"""
    t1 = input + eps
    return target / t1 * g / t1


def _value_no_log_input_full(input, target, eps):
    """log_input=False, full=True"""
    t1 = 2.0 * target
    t2 = (t1 * np.log(target) + np.log(6.283185307179586 * target) - t1) / 2.0
    return input + np.where(target <= 1.0, 0.0, t2) - target * np.log(input + eps)


def _vjp_target_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = np.where(target <= 1.0, 0.0, (2.0 * np.log(target) + 1.0 / target) / 2.0)
    return g * (t1 - np.log(input + eps))


def _value_and_grad_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = input + eps
    t2 = 2.0 * target
    t3 = (t2 * np.log(target) + np.log(6.283185307179586 * target) - t2) / 2.0
    value = input + np.where(target <= 1.0, 0.0, t3) - target * np.log(t1)
    d_input = g * (1.0 - target / t1)
    return value, d_input


_SPEC = _Function(
    name="poisson_nll_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("log_input", "option", choices=(True, False)),
        _Argument("full", "option", choices=(False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (True, False): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",)),
            },
        ),
        (True, True): _Variant(
            False,
            (),
            {
                "value": _Body(_value_full, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_full, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_full, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",)),
            },
        ),
        (False, False): _Variant(
            False,
            (),
            {
                "value": _Body(_value_no_log_input, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_no_log_input, ("input", "g", "target"), ("eps",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp_no_log_input, ("input", "target", "g", "v"), ("eps",), ("input",)),
                "hess_diag": _Body(_hess_diag_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
            },
        ),
        (False, True): _Variant(
            False,
            (),
            {
                "value": _Body(_value_no_log_input_full, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_no_log_input_full, ("input", "target", "g"), ("eps",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input_full, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp_no_log_input, ("input", "target", "g", "v"), ("eps",), ("input",)),
                "hess_diag": _Body(_hess_diag_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
            },
        ),
    },
    selectors=(("log_input", ()), ("full", ())),
    reductions=("none", "mean", "sum"),
)


def poisson_nll_loss(input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None):
    """Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
    counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _loss(_SPEC, "poisson_nll_loss", (input, target, log_input, full, eps), None, reduction, out)


def poisson_nll_loss_vjp(
    g, input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of poisson_nll_loss, given the cotangent g of its result.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _cotangents(
        _SPEC, "poisson_nll_loss_vjp", g, (input, target, log_input, full, eps), None, reduction, wrt, out
    )


def poisson_nll_loss_value_and_grad(
    input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Value of poisson_nll_loss and its derivative, in one pass.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what poisson_nll_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _loss_pair(
        _SPEC, "poisson_nll_loss_value_and_grad", (input, target, log_input, full, eps), None, reduction, out
    )


def poisson_nll_loss_hvp(
    v, input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Hessian of poisson_nll_loss in input times v.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _curvature(
        _SPEC, "poisson_nll_loss_hvp", "hvp", v, (input, target, log_input, full, eps), None, reduction, out
    )


def poisson_nll_loss_hess_diag(
    input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Diagonal of the Hessian of poisson_nll_loss in input.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _curvature(
        _SPEC,
        "poisson_nll_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, log_input, full, eps),
        None,
        reduction,
        out,
    )
