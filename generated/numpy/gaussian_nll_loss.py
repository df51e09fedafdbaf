# Made by symdl 0.1.0 from gaussian_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
#                         log(Piecewise((var, eps <= var), (eps, True)))/2
"""Negative log likelihood under a normal distribution whose variance counts as at least eps."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._extended import extended_exactly, extended_log, extended_of, extended_real, extended_where
from ._numeric import _narrow, _repaired
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["gaussian_nll_loss", "gaussian_nll_loss_vjp", "gaussian_nll_loss_value_and_grad"]


def _value_carefully(input, target, var, eps):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_real(t1, input)
    t3 = extended_of(input, input) - extended_of(target, input)
    t4 = 0.5 * (t3 * t3)
    t5 = extended_of(var, input)
    t6 = t2 > var
    t7 = 2.0 * extended_where(t6, t4 / t1, t4 / t5)
    return extended_real((t7 + extended_log(extended_where(t6, t1, t5))) / 2.0, input)


def _value(input, target, var, eps):
    """full=False"""
    t1 = input - target
    t2 = t1 * t1
    t3 = 0.5 * t2
    t4 = t3 / var
    t5 = eps > var
    t6 = 2.0 * np.where(t5, t3 / eps, t4)
    t7 = t6 + np.log(np.where(t5, eps, var))
    value = t7 / 2.0
    t8 = np.maximum(t4, -t4)
    t9 = (np.maximum(t7, -t7) < 0.5 * np.maximum(t6, -t6)) | (np.maximum(t2, -t2) == np.inf)
    carefully = t9 | (t8 == np.inf) | (t8 < 7.888609052210118e-31) & (t4 != 0.0)
    return _repaired(carefully, _value_carefully, (value,), input, target, var, eps)[0]


def _vjp_carefully(input, target, var, g, eps):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_real(t1, input)
    t3 = extended_of(input, input)
    t4 = extended_of(target, input)
    t5 = t3 - t4
    t6 = extended_of(var, input)
    t7 = t2 > var
    t8 = extended_where(t7, 0.0, 1.0) * extended_where(t7, 1.0 / t1, 1.0 / t6)
    t9 = (t8 + 2.0 * extended_where(t7, 0.0, -(0.5 / t6 * t5 / t6 * t5))) / 2.0
    t10 = extended_where(input == input, extended_of(g, input) * t9, t3)
    return extended_real(extended_where(target == target, t10, t4), input)


def _vjp(input, target, var, g, eps):
    """full=False"""
    t1 = float(np.divide(1.0, eps))
    t2 = input - target
    t3 = eps > var
    d_input = np.where(t3, g * t2 / eps, g / var * t2)
    t4 = _narrow(np.where(t3, 0.0, 1.0), input) * np.where(t3, t1, 1.0 / var)
    t5 = t4 + 2.0 * np.where(t3, 0.0, -(0.5 / var * t2 / var * t2))
    d_var = np.where(target == target, np.where(input == input, g * (t5 / 2.0), input), target)
    carefully = np.maximum(t5, -t5) < 0.75 * np.maximum(t4, -t4)
    (d_var,) = _repaired(carefully, _vjp_carefully, (d_var,), input, target, var, g, eps)
    return d_input, d_var


def _vjp_target(input, target, var, g, eps):
    """full=False"""
    t1 = target - input
    return np.where(eps > var, g * t1 / eps, g / var * t1)


def _value_and_grad_carefully(input, target, var, eps):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_real(t1, input)
    t3 = extended_of(input, input) - extended_of(target, input)
    t4 = 0.5 * (t3 * t3)
    t5 = extended_of(var, input)
    t6 = t2 > var
    t7 = 2.0 * extended_where(t6, t4 / t1, t4 / t5)
    return extended_real((t7 + extended_log(extended_where(t6, t1, t5))) / 2.0, input)


def _value_and_grad_carefully_2(input, target, var, g, eps):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_real(t1, input)
    t3 = extended_of(input, input)
    t4 = extended_of(target, input)
    t5 = t3 - t4
    t6 = extended_of(var, input)
    t7 = t2 > var
    t8 = extended_where(t7, 0.0, 1.0) * extended_where(t7, 1.0 / t1, 1.0 / t6)
    t9 = (t8 + 2.0 * extended_where(t7, 0.0, -(0.5 / t6 * t5 / t6 * t5))) / 2.0
    t10 = extended_where(input == input, extended_of(g, input) * t9, t3)
    return extended_real(extended_where(target == target, t10, t4), input)


def _value_and_grad(input, target, var, g, eps):
    """full=False"""
    t1 = float(np.divide(1.0, eps))
    t2 = input - target
    t3 = t2 * t2
    t4 = 0.5 * t3
    t5 = t4 / var
    t6 = eps > var
    t7 = 2.0 * np.where(t6, t4 / eps, t5)
    t8 = t7 + np.log(np.where(t6, eps, var))
    value = t8 / 2.0
    d_input = np.where(t6, g * t2 / eps, g / var * t2)
    t9 = _narrow(np.where(t6, 0.0, 1.0), input) * np.where(t6, t1, 1.0 / var)
    t10 = t9 + 2.0 * np.where(t6, 0.0, -(0.5 / var * t2 / var * t2))
    d_var = np.where(target == target, np.where(input == input, g * (t10 / 2.0), input), target)
    t11 = np.maximum(t5, -t5)
    t12 = (np.maximum(t8, -t8) < 0.5 * np.maximum(t7, -t7)) | (np.maximum(t3, -t3) == np.inf)
    carefully = t12 | (t11 == np.inf) | (t11 < 7.888609052210118e-31) & (t5 != 0.0)
    carefully_2 = np.maximum(t10, -t10) < 0.75 * np.maximum(t9, -t9)
    (value,) = _repaired(carefully, _value_and_grad_carefully, (value,), input, target, var, eps)
    (d_var,) = _repaired(carefully_2, _value_and_grad_carefully_2, (d_var,), input, target, var, g, eps)
    return value, d_input, d_var


def _value_full_carefully(input, target, var, eps):
    """_value_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_real(t1, input)
    t3 = extended_of(input, input) - extended_of(target, input)
    t4 = 0.5 * (t3 * t3)
    t5 = extended_of(var, input)
    t6 = t2 > var
    t7 = 2.0 * extended_where(t6, t4 / t1, t4 / t5)
    t8 = t7 + extended_log(extended_where(t6, t1, t5))
    t9 = (t8 + extended_exactly(1.8378770664093456, -7.756588316134483e-17, input)) / 2.0
    return extended_real(t9, input)


def _value_full(input, target, var, eps):
    """full=True"""
    t1 = input - target
    t2 = t1 * t1
    t3 = 0.5 * t2
    t4 = t3 / var
    t5 = eps > var
    t6 = 2.0 * np.where(t5, t3 / eps, t4)
    t7 = t6 + np.log(np.where(t5, eps, var))
    t8 = t7 + 1.8378770664093456
    value = t8 / 2.0
    t9 = (np.maximum(t8, -t8) < 0.9189385332046728) | (np.maximum(t2, -t2) == np.inf)
    t10 = t9 | (np.maximum(t7, -t7) < 0.5 * np.maximum(t6, -t6))
    carefully = t10 | (np.maximum(t4, -t4) == np.inf)
    return _repaired(carefully, _value_full_carefully, (value,), input, target, var, eps)[0]


def _vjp_full_carefully(input, target, var, g, eps):
    """_vjp_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_real(t1, input)
    t3 = extended_of(input, input)
    t4 = extended_of(target, input)
    t5 = t3 - t4
    t6 = extended_of(var, input)
    t7 = t2 > var
    t8 = extended_where(t7, 0.0, 1.0) * extended_where(t7, 1.0 / t1, 1.0 / t6)
    t9 = (t8 + 2.0 * extended_where(t7, 0.0, -(0.5 / t6 * t5 / t6 * t5))) / 2.0
    t10 = extended_where(input == input, extended_of(g, input) * t9, t3)
    return extended_real(extended_where(target == target, t10, t4), input)


def _vjp_full(input, target, var, g, eps):
    """full=True"""
    t1 = float(np.divide(1.0, eps))
    t2 = input - target
    t3 = eps > var
    d_input = np.where(t3, g * t2 / eps, g / var * t2)
    t4 = _narrow(np.where(t3, 0.0, 1.0), input) * np.where(t3, t1, 1.0 / var)
    t5 = t4 + 2.0 * np.where(t3, 0.0, -(0.5 / var * t2 / var * t2))
    d_var = np.where(target == target, np.where(input == input, g * (t5 / 2.0), input), target)
    carefully = np.maximum(t5, -t5) < 0.75 * np.maximum(t4, -t4)
    (d_var,) = _repaired(carefully, _vjp_full_carefully, (d_var,), input, target, var, g, eps)
    return d_input, d_var


def _value_and_grad_full_carefully(input, target, var, eps):
    """_value_and_grad_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_real(t1, input)
    t3 = extended_of(input, input) - extended_of(target, input)
    t4 = 0.5 * (t3 * t3)
    t5 = extended_of(var, input)
    t6 = t2 > var
    t7 = 2.0 * extended_where(t6, t4 / t1, t4 / t5)
    t8 = t7 + extended_log(extended_where(t6, t1, t5))
    t9 = (t8 + extended_exactly(1.8378770664093456, -7.756588316134483e-17, input)) / 2.0
    return extended_real(t9, input)


def _value_and_grad_full_carefully_2(input, target, var, g, eps):
    """_value_and_grad_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_real(t1, input)
    t3 = extended_of(input, input)
    t4 = extended_of(target, input)
    t5 = t3 - t4
    t6 = extended_of(var, input)
    t7 = t2 > var
    t8 = extended_where(t7, 0.0, 1.0) * extended_where(t7, 1.0 / t1, 1.0 / t6)
    t9 = (t8 + 2.0 * extended_where(t7, 0.0, -(0.5 / t6 * t5 / t6 * t5))) / 2.0
    t10 = extended_where(input == input, extended_of(g, input) * t9, t3)
    return extended_real(extended_where(target == target, t10, t4), input)


def _value_and_grad_full(input, target, var, g, eps):
    """full=True"""
    t1 = float(np.divide(1.0, eps))
    t2 = input - target
    t3 = t2 * t2
    t4 = 0.5 * t3
    t5 = t4 / var
    t6 = eps > var
    t7 = 2.0 * np.where(t6, t4 / eps, t5)
    t8 = t7 + np.log(np.where(t6, eps, var))
    t9 = t8 + 1.8378770664093456
    value = t9 / 2.0
    d_input = np.where(t6, g * t2 / eps, g / var * t2)
    t10 = _narrow(np.where(t6, 0.0, 1.0), input) * np.where(t6, t1, 1.0 / var)
    t11 = t10 + 2.0 * np.where(t6, 0.0, -(0.5 / var * t2 / var * t2))
    d_var = np.where(target == target, np.where(input == input, g * (t11 / 2.0), input), target)
    t12 = (np.maximum(t9, -t9) < 0.9189385332046728) | (np.maximum(t3, -t3) == np.inf)
    t13 = t12 | (np.maximum(t8, -t8) < 0.5 * np.maximum(t7, -t7))
    carefully = t13 | (np.maximum(t5, -t5) == np.inf)
    carefully_2 = np.maximum(t11, -t11) < 0.75 * np.maximum(t10, -t10)
    (value,) = _repaired(carefully, _value_and_grad_full_carefully, (value,), input, target, var, eps)
    (d_var,) = _repaired(carefully_2, _value_and_grad_full_carefully_2, (d_var,), input, target, var, g, eps)
    return value, d_input, d_var


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
                "vjp_target": _Body(_vjp_target, ("input", "target", "var", "g"), ("eps",), ("target",)),
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
    var: array; broadcasts with the others.
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
    var: array; broadcasts with the others.
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
    var: array; broadcasts with the others.
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
