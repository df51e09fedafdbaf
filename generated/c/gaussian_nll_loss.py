# Made by symdl 0.1.0 from gaussian_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
#                         log(Piecewise((var, eps <= var), (eps, True)))/2
"""Negative log likelihood under a normal distribution whose variance counts as at least eps."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._extended import (
    extended_exactly,
    extended_log,
    extended_of,
    extended_real,
    extended_sign,
    extended_where,
)
from ._launch import _Kernel
from ._numeric import _closely, _recomputed, _where
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


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(input, target, var, eps):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t2 = 0.5 * (t2 * t2)
    t3 = extended_of(var, input)
    t4 = extended_real(extended_sign(t1 - t3), input) > 0.0
    t2 = 2.0 * extended_where(t4, t2 / t1, t2 / t3)
    return extended_real((t2 + extended_log(extended_where(t4, t1, t3))) / 2.0, input)


def _odd_value(input, target, var, eps):
    """full=False"""
    t1 = input - target
    t1 = t1 * t1
    t2 = 0.5 * t1
    t3 = t2 / var
    t4 = eps > var
    t2 = 2.0 * _where(t4, t2 / eps, t3)
    t5 = t2 + _closely(np.log, _where(t4, eps, var))
    value = t5 / 2.0
    t5 = np.absolute(t5)
    t6 = np.absolute(t2)
    t7 = (t3 == np.inf) | (t5 < 0.5 * t6) | (t1 == np.inf) | (t2 == np.inf) | (t5 < 0.9 * t6)
    carefully = t7 | (t1 >= 1.6093254089355469e-06) & (t1 <= 0.1953125)
    return _recomputed(carefully, _odd_value_carefully, (value,), input, target, var, eps, of=(input, target, var))[0]


def _odd_vjp_carefully(input, target, var, g, eps):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t3 = extended_of(var, input)
    t4 = extended_of(g, input)
    t5 = extended_real(extended_sign(t1 - t3), input) > 0.0
    return extended_real(extended_where(t5, t4 * (t2 / t1), t4 * (t2 / t3)), input)


def _odd_vjp_carefully_2(input, target, var, g, eps):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    t3 = extended_of(target, input)
    t4 = t2 - t3
    t5 = extended_of(var, input)
    t4 = extended_of(g, input) * ((1.0 / t5 - t4 / t5 * t4 / t5) / 2.0)
    t5 = extended_where(extended_real(extended_sign(t1 - t5), input) > 0.0, 0.0, t4)
    t5 = extended_where(target == target, extended_where(input == input, t5, t2), t3)
    return extended_real(t5, input)


def _odd_vjp(input, target, var, g, eps):
    """full=False"""
    t1 = input - target
    t2 = t1 / var
    t3 = eps > var
    d_input = _where(t3, g * (t1 / eps), g * t2)
    t4 = 1.0 / var
    t2 = t2 * t1
    t5 = t2 / var
    t6 = t4 - t5
    t7 = _where(input == input, _where(t3, 0.0, g * (t6 / 2.0)), input)
    d_var = _where(target == target, t7, target)
    carefully = np.absolute(t1) == np.inf
    t6 = np.absolute(t6)
    t8 = (t6 == np.inf) | (t6 < 0.75 * np.absolute(t4)) | (t4 < 7.888609052210118e-31)
    carefully_2 = t8 | (t5 == np.inf) | (t2 == np.inf)
    (d_input,) = _recomputed(carefully, _odd_vjp_carefully, (d_input,), input, target, var, g, eps, of=(input, target, var))
    (d_var,) = _recomputed(carefully_2, _odd_vjp_carefully_2, (d_var,), input, target, var, g, eps, of=(input, target, var))
    return d_input, d_var


def _odd_vjp_target_carefully(input, target, var, g, eps):
    """_odd_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(target, input) - extended_of(input, input)
    t3 = extended_of(var, input)
    t4 = extended_of(g, input)
    t5 = extended_real(extended_sign(t1 - t3), input) > 0.0
    return extended_real(extended_where(t5, t4 * (t2 / t1), t4 * (t2 / t3)), input)


def _odd_vjp_target(input, target, var, g, eps):
    """full=False"""
    t1 = target - input
    d_target = _where(eps > var, g * (t1 / eps), g * (t1 / var))
    carefully = np.absolute(t1) == np.inf
    return _recomputed(carefully, _odd_vjp_target_carefully, (d_target,), input, target, var, g, eps, of=(input, target, var))[0]


def _odd_value_and_grad_carefully(input, target, var, eps):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t2 = 0.5 * (t2 * t2)
    t3 = extended_of(var, input)
    t4 = extended_real(extended_sign(t1 - t3), input) > 0.0
    t2 = 2.0 * extended_where(t4, t2 / t1, t2 / t3)
    return extended_real((t2 + extended_log(extended_where(t4, t1, t3))) / 2.0, input)


def _odd_value_and_grad_carefully_2(input, target, var, g, eps):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t3 = extended_of(var, input)
    t4 = extended_of(g, input)
    t5 = extended_real(extended_sign(t1 - t3), input) > 0.0
    return extended_real(extended_where(t5, t4 * (t2 / t1), t4 * (t2 / t3)), input)


def _odd_value_and_grad_carefully_3(input, target, var, g, eps):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    t3 = extended_of(target, input)
    t4 = t2 - t3
    t5 = extended_of(var, input)
    t4 = extended_of(g, input) * ((1.0 / t5 - t4 / t5 * t4 / t5) / 2.0)
    t5 = extended_where(extended_real(extended_sign(t1 - t5), input) > 0.0, 0.0, t4)
    t5 = extended_where(target == target, extended_where(input == input, t5, t2), t3)
    return extended_real(t5, input)


def _odd_value_and_grad(input, target, var, g, eps):
    """full=False"""
    t1 = input - target
    t2 = t1 * t1
    t3 = 0.5 * t2
    t4 = t3 / var
    t5 = eps > var
    t3 = 2.0 * _where(t5, t3 / eps, t4)
    t6 = t3 + _closely(np.log, _where(t5, eps, var))
    value = t6 / 2.0
    t7 = t1 / var
    d_input = _where(t5, g * (t1 / eps), g * t7)
    t8 = 1.0 / var
    t7 = t7 * t1
    t9 = t7 / var
    t10 = t8 - t9
    t11 = _where(input == input, _where(t5, 0.0, g * (t10 / 2.0)), input)
    d_var = _where(target == target, t11, target)
    t6 = np.absolute(t6)
    t12 = np.absolute(t3)
    t13 = (t4 == np.inf) | (t6 < 0.5 * t12) | (t2 == np.inf) | (t3 == np.inf)
    carefully = t13 | (t6 < 0.9 * t12) | (t2 >= 1.6093254089355469e-06) & (t2 <= 0.1953125)
    carefully_2 = np.absolute(t1) == np.inf
    t10 = np.absolute(t10)
    t14 = (t10 == np.inf) | (t10 < 0.75 * np.absolute(t8)) | (t8 < 7.888609052210118e-31)
    carefully_3 = t14 | (t9 == np.inf) | (t7 == np.inf)
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), input, target, var, eps, of=(input, target, var))
    (d_input,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (d_input,), input, target, var, g, eps, of=(input, target, var))
    (d_var,) = _recomputed(carefully_3, _odd_value_and_grad_carefully_3, (d_var,), input, target, var, g, eps, of=(input, target, var))
    return value, d_input, d_var


def _odd_value_full_carefully(input, target, var, eps):
    """_odd_value_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t2 = 0.5 * (t2 * t2)
    t3 = extended_of(var, input)
    t4 = extended_real(extended_sign(t1 - t3), input) > 0.0
    t2 = 2.0 * extended_where(t4, t2 / t1, t2 / t3)
    t2 = t2 + extended_log(extended_where(t4, t1, t3))
    t2 = (t2 + extended_exactly(1.8378770664093456, -7.756588316134483e-17, input)) / 2.0
    return extended_real(t2, input)


def _odd_value_full(input, target, var, eps):
    """full=True"""
    t1 = input - target
    t1 = t1 * t1
    t2 = 0.5 * t1
    t3 = t2 / var
    t4 = eps > var
    t2 = 2.0 * _where(t4, t2 / eps, t3)
    t5 = t2 + _closely(np.log, _where(t4, eps, var))
    t6 = t5 + 1.8378770664093456
    value = t6 / 2.0
    t7 = np.absolute(t6)
    t5 = np.absolute(t5)
    t8 = np.absolute(t2)
    t9 = (t3 == np.inf) | (t7 < 0.9189385332046728) | (t5 < 0.5 * t8) | (t1 == np.inf)
    t9 = t9 | (t2 == np.inf) | (t7 < 1.654089359768411) | (t5 < 0.9 * t8)
    carefully = t9 | (t6 >= -12.5) & (t6 <= -1.5625)
    return _recomputed(carefully, _odd_value_full_carefully, (value,), input, target, var, eps, of=(input, target, var))[0]


def _odd_vjp_full_carefully(input, target, var, g, eps):
    """_odd_vjp_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t3 = extended_of(var, input)
    t4 = extended_of(g, input)
    t5 = extended_real(extended_sign(t1 - t3), input) > 0.0
    return extended_real(extended_where(t5, t4 * (t2 / t1), t4 * (t2 / t3)), input)


def _odd_vjp_full_carefully_2(input, target, var, g, eps):
    """_odd_vjp_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    t3 = extended_of(target, input)
    t4 = t2 - t3
    t5 = extended_of(var, input)
    t4 = extended_of(g, input) * ((1.0 / t5 - t4 / t5 * t4 / t5) / 2.0)
    t5 = extended_where(extended_real(extended_sign(t1 - t5), input) > 0.0, 0.0, t4)
    t5 = extended_where(target == target, extended_where(input == input, t5, t2), t3)
    return extended_real(t5, input)


def _odd_vjp_full(input, target, var, g, eps):
    """full=True"""
    t1 = input - target
    t2 = t1 / var
    t3 = eps > var
    d_input = _where(t3, g * (t1 / eps), g * t2)
    t4 = 1.0 / var
    t2 = t2 * t1
    t5 = t2 / var
    t6 = t4 - t5
    t7 = _where(input == input, _where(t3, 0.0, g * (t6 / 2.0)), input)
    d_var = _where(target == target, t7, target)
    carefully = np.absolute(t1) == np.inf
    t6 = np.absolute(t6)
    t8 = (t6 == np.inf) | (t6 < 0.75 * np.absolute(t4)) | (t4 < 7.888609052210118e-31)
    carefully_2 = t8 | (t5 == np.inf) | (t2 == np.inf)
    (d_input,) = _recomputed(carefully, _odd_vjp_full_carefully, (d_input,), input, target, var, g, eps, of=(input, target, var))
    (d_var,) = _recomputed(carefully_2, _odd_vjp_full_carefully_2, (d_var,), input, target, var, g, eps, of=(input, target, var))
    return d_input, d_var


def _odd_vjp_target_full_carefully(input, target, var, g, eps):
    """_odd_vjp_target_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(target, input) - extended_of(input, input)
    t3 = extended_of(var, input)
    t4 = extended_of(g, input)
    t5 = extended_real(extended_sign(t1 - t3), input) > 0.0
    return extended_real(extended_where(t5, t4 * (t2 / t1), t4 * (t2 / t3)), input)


def _odd_vjp_target_full(input, target, var, g, eps):
    """full=True"""
    t1 = target - input
    d_target = _where(eps > var, g * (t1 / eps), g * (t1 / var))
    carefully = np.absolute(t1) == np.inf
    return _recomputed(carefully, _odd_vjp_target_full_carefully, (d_target,), input, target, var, g, eps, of=(input, target, var))[0]


def _odd_value_and_grad_full_carefully(input, target, var, eps):
    """_odd_value_and_grad_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t2 = 0.5 * (t2 * t2)
    t3 = extended_of(var, input)
    t4 = extended_real(extended_sign(t1 - t3), input) > 0.0
    t2 = 2.0 * extended_where(t4, t2 / t1, t2 / t3)
    t2 = t2 + extended_log(extended_where(t4, t1, t3))
    t2 = (t2 + extended_exactly(1.8378770664093456, -7.756588316134483e-17, input)) / 2.0
    return extended_real(t2, input)


def _odd_value_and_grad_full_carefully_2(input, target, var, g, eps):
    """_odd_value_and_grad_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t3 = extended_of(var, input)
    t4 = extended_of(g, input)
    t5 = extended_real(extended_sign(t1 - t3), input) > 0.0
    return extended_real(extended_where(t5, t4 * (t2 / t1), t4 * (t2 / t3)), input)


def _odd_value_and_grad_full_carefully_3(input, target, var, g, eps):
    """_odd_value_and_grad_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    t3 = extended_of(target, input)
    t4 = t2 - t3
    t5 = extended_of(var, input)
    t4 = extended_of(g, input) * ((1.0 / t5 - t4 / t5 * t4 / t5) / 2.0)
    t5 = extended_where(extended_real(extended_sign(t1 - t5), input) > 0.0, 0.0, t4)
    t5 = extended_where(target == target, extended_where(input == input, t5, t2), t3)
    return extended_real(t5, input)


def _odd_value_and_grad_full(input, target, var, g, eps):
    """full=True"""
    t1 = input - target
    t2 = t1 * t1
    t3 = 0.5 * t2
    t4 = t3 / var
    t5 = eps > var
    t3 = 2.0 * _where(t5, t3 / eps, t4)
    t6 = t3 + _closely(np.log, _where(t5, eps, var))
    t7 = t6 + 1.8378770664093456
    value = t7 / 2.0
    t8 = t1 / var
    d_input = _where(t5, g * (t1 / eps), g * t8)
    t9 = 1.0 / var
    t8 = t8 * t1
    t10 = t8 / var
    t11 = t9 - t10
    t12 = _where(input == input, _where(t5, 0.0, g * (t11 / 2.0)), input)
    d_var = _where(target == target, t12, target)
    t13 = np.absolute(t7)
    t6 = np.absolute(t6)
    t14 = np.absolute(t3)
    t15 = (t4 == np.inf) | (t13 < 0.9189385332046728) | (t6 < 0.5 * t14) | (t2 == np.inf)
    t15 = t15 | (t3 == np.inf) | (t13 < 1.654089359768411) | (t6 < 0.9 * t14)
    carefully = t15 | (t7 >= -12.5) & (t7 <= -1.5625)
    carefully_2 = np.absolute(t1) == np.inf
    t11 = np.absolute(t11)
    t16 = (t11 == np.inf) | (t11 < 0.75 * np.absolute(t9)) | (t9 < 7.888609052210118e-31)
    carefully_3 = t16 | (t10 == np.inf) | (t8 == np.inf)
    (value,) = _recomputed(carefully, _odd_value_and_grad_full_carefully, (value,), input, target, var, eps, of=(input, target, var))
    (d_input,) = _recomputed(carefully_2, _odd_value_and_grad_full_carefully_2, (d_input,), input, target, var, g, eps, of=(input, target, var))
    (d_var,) = _recomputed(carefully_3, _odd_value_and_grad_full_carefully_3, (d_var,), input, target, var, g, eps, of=(input, target, var))
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
                "value": _Body(_value, ("input", "target", "var"), ("eps",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "var", "g"), ("eps",), ("input", "var"), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "var", "g"), ("eps",), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "var", "g"),
                    ("eps",),
                    ("value", "input", "var"),
                    odd=_odd_value_and_grad,
                ),
            },
        ),
        (True,): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_full, ("input", "target", "var"), ("eps",), ("value",), odd=_odd_value_full
                ),
                "vjp": _Body(
                    _vjp_full, ("input", "target", "var", "g"), ("eps",), ("input", "var"), odd=_odd_vjp_full
                ),
                "vjp_target": _Body(
                    _vjp_target_full,
                    ("input", "target", "var", "g"),
                    ("eps",),
                    ("target",),
                    odd=_odd_vjp_target_full,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_full,
                    ("input", "target", "var", "g"),
                    ("eps",),
                    ("value", "input", "var"),
                    odd=_odd_value_and_grad_full,
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
