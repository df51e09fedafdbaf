# Made by symdl 0.1.0 from poisson_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poisson_nll_loss = -input*target + exp(input)
"""Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
counts above 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._extended import (
    extended_exactly,
    extended_exp,
    extended_log,
    extended_of,
    extended_real,
    extended_where,
)
from ._numeric import _repaired
from ._pair import pair_exactly, pair_high, pair_low, pair_of
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poisson_nll_loss",
    "poisson_nll_loss_vjp",
    "poisson_nll_loss_value_and_grad",
    "poisson_nll_loss_hvp",
    "poisson_nll_loss_hess_diag",
]


def _value_carefully(input, target):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    return extended_real(extended_exp(t1) - t1 * extended_of(target, input), input)


def _value_far(input, target):
    """_value for the elements at which it loses digits."""
    t1 = np.maximum(np.minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = t1 * np.maximum(np.minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    return np.exp(t1) - t2


def _value(input, target):
    """log_input=True, full=False"""
    exp = np.exp(input)
    value = exp - input * target
    t1 = np.maximum(input, -input) == np.inf
    t2 = np.maximum(target, -target) == np.inf
    far = (value != value) & ((t1 | t2) & ~(t1 & t2))
    carefully = (np.maximum(value, -value) < 0.5 * np.maximum(exp, -exp)) & ~far
    (value,) = _repaired(carefully, _value_carefully, (value,), input, target)
    (value,) = _repaired(far, _value_far, (value,), input, target)
    return value


def _vjp(input, target, g):
    """log_input=True, full=False"""
    return g * (np.exp(input) - target)


def _vjp_target(input, g, target):
    """log_input=True, full=False"""
    return np.where(target == target, -(g * input), target)


def _value_and_grad_carefully(input, target):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    return extended_real(extended_exp(t1) - t1 * extended_of(target, input), input)


def _value_and_grad_far(input, target):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = np.maximum(np.minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = t1 * np.maximum(np.minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    return np.exp(t1) - t2


def _value_and_grad(input, target, g):
    """log_input=True, full=False"""
    exp = np.exp(input)
    value = exp - input * target
    d_input = g * (exp - target)
    t1 = np.maximum(input, -input) == np.inf
    t2 = np.maximum(target, -target) == np.inf
    far = (value != value) & ((t1 | t2) & ~(t1 & t2))
    carefully = (np.maximum(value, -value) < 0.5 * np.maximum(exp, -exp)) & ~far
    (value,) = _repaired(carefully, _value_and_grad_carefully, (value,), input, target)
    (value,) = _repaired(far, _value_and_grad_far, (value,), input, target)
    return value, d_input


def _hvp(input, g, v, target):
    """log_input=True, full=False"""
    return np.where(target == target, g * v * np.exp(input), target)


def _hess_diag(input, g, target):
    """log_input=True, full=False"""
    return np.where(target == target, g * np.exp(input), target)


def _value_full_carefully(input, target):
    """_value_full for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = extended_of(target, input)
    t3 = 2.0 * t2
    t4 = extended_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t2
    t5 = (t3 * extended_log(t2) + extended_log(t4) - t3) / 2.0
    t6 = extended_where(target <= 1.0, 0.0, t5) + extended_exp(t1) - t1 * t2
    return extended_real(t6, input)


def _value_full(input, target):
    """log_input=True, full=True"""
    t1 = input * target
    t2 = 2.0 * target
    t3 = pair_of(target, input)
    t4 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t3
    t5 = pair_high(t4, input)
    t6 = 1.0 / t5 * pair_low(t4, t5)
    t7 = (t2 * np.log(target) + (np.log(t5) + np.where(t6 == t6, t6, 0.0)) - t2) / 2.0
    t8 = np.where(target <= 1.0, 0.0, t7) + np.exp(input)
    value = t8 - t1
    t9 = np.maximum(value, -value) < 0.5 * np.maximum(t8, -t8)
    carefully = (np.maximum(t1, -t1) == np.inf) | t9
    return _repaired(carefully, _value_full_carefully, (value,), input, target)[0]


def _vjp_target_full_carefully(input, target, g):
    """_vjp_target_full for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_where(target <= 1.0, 0.0, (2.0 * extended_log(t1) + 1.0 / t1) / 2.0)
    return extended_real(extended_of(g, input) * (t2 - extended_of(input, input)), input)


def _vjp_target_full(input, target, g):
    """log_input=True, full=True"""
    t1 = np.where(target <= 1.0, 0.0, (2.0 * np.log(target) + 1.0 / target) / 2.0)
    t2 = t1 - input
    d_target = g * t2
    carefully = np.maximum(t2, -t2) < 0.75 * np.maximum(t1, -t1)
    return _repaired(carefully, _vjp_target_full_carefully, (d_target,), input, target, g)[0]


def _value_and_grad_full_carefully(input, target):
    """_value_and_grad_full for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = extended_of(target, input)
    t3 = 2.0 * t2
    t4 = extended_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t2
    t5 = (t3 * extended_log(t2) + extended_log(t4) - t3) / 2.0
    t6 = extended_where(target <= 1.0, 0.0, t5) + extended_exp(t1) - t1 * t2
    return extended_real(t6, input)


def _value_and_grad_full(input, target, g):
    """log_input=True, full=True"""
    t1 = input * target
    t2 = 2.0 * target
    t3 = pair_of(target, input)
    t4 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t3
    t5 = pair_high(t4, input)
    t6 = 1.0 / t5 * pair_low(t4, t5)
    t7 = (t2 * np.log(target) + (np.log(t5) + np.where(t6 == t6, t6, 0.0)) - t2) / 2.0
    exp = np.exp(input)
    t8 = np.where(target <= 1.0, 0.0, t7) + exp
    value = t8 - t1
    d_input = g * (exp - target)
    t9 = np.maximum(value, -value) < 0.5 * np.maximum(t8, -t8)
    carefully = (np.maximum(t1, -t1) == np.inf) | t9
    (value,) = _repaired(carefully, _value_and_grad_full_carefully, (value,), input, target)
    return value, d_input


def _value_no_log_input_carefully(input, target, eps):
    """_value_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    return extended_real(t2 - extended_of(target, input) * extended_log(t2 + t1), input)


def _value_no_log_input(input, target, eps):
    """log_input=False, full=False"""
    t1 = pair_of(eps, input)
    t2 = pair_of(input, input) + t1
    t3 = pair_high(t2, input)
    t4 = 1.0 / t3 * pair_low(t2, t3)
    value = input - target * (np.log(t3) + np.where(t4 == t4, t4, 0.0))
    carefully = np.maximum(value, -value) < 0.5 * np.maximum(input, -input)
    return _repaired(carefully, _value_no_log_input_carefully, (value,), input, target, eps)[0]


def _vjp_no_log_input_carefully(input, target, g, eps):
    """_vjp_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = 1.0 - extended_of(target, input) / (extended_of(input, input) + t1)
    return extended_real(extended_of(g, input) * t2, input)


def _vjp_no_log_input(input, target, g, eps):
    """log_input=False, full=False"""
    t1 = input + eps
    t2 = 1.0 - target / t1
    d_input = g * t2
    t3 = np.maximum(t1, -t1) < 0.75 * np.maximum(input, -input)
    carefully = (np.maximum(t2, -t2) < 0.75) | t3
    return _repaired(carefully, _vjp_no_log_input_carefully, (d_input,), input, target, g, eps)[0]


def _vjp_target_no_log_input(input, g, target, eps):
    """log_input=False, full=False"""
    t1 = pair_of(eps, input)
    t2 = pair_of(input, input) + t1
    t3 = pair_high(t2, input)
    t4 = 1.0 / t3 * pair_low(t2, t3)
    t5 = -(g * (np.log(t3) + np.where(t4 == t4, t4, 0.0)))
    return np.where(target == target, t5, target)


def _value_and_grad_no_log_input_carefully(input, target, eps):
    """_value_and_grad_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    return extended_real(t2 - extended_of(target, input) * extended_log(t2 + t1), input)


def _value_and_grad_no_log_input_carefully_2(input, target, g, eps):
    """_value_and_grad_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = 1.0 - extended_of(target, input) / (extended_of(input, input) + t1)
    return extended_real(extended_of(g, input) * t2, input)


def _value_and_grad_no_log_input(input, target, g, eps):
    """log_input=False, full=False"""
    t1 = pair_of(eps, input)
    t2 = input + eps
    t3 = pair_of(input, input) + t1
    t4 = pair_high(t3, input)
    t5 = 1.0 / t4 * pair_low(t3, t4)
    value = input - target * (np.log(t4) + np.where(t5 == t5, t5, 0.0))
    t6 = 1.0 - target / t2
    d_input = g * t6
    t7 = np.maximum(input, -input)
    carefully = np.maximum(value, -value) < 0.5 * t7
    carefully_2 = (np.maximum(t6, -t6) < 0.75) | (np.maximum(t2, -t2) < 0.75 * t7)
    (value,) = _repaired(carefully, _value_and_grad_no_log_input_carefully, (value,), input, target, eps)
    (d_input,) = _repaired(carefully_2, _value_and_grad_no_log_input_carefully_2, (d_input,), input, target, g, eps)
    return value, d_input


def _hvp_no_log_input_carefully(input, target, g, v, eps):
    """_hvp_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) + t1
    t3 = extended_of(target, input) / t2 * extended_of(g, input) / t2 * extended_of(v, input)
    return extended_real(t3, input)


def _hvp_no_log_input(input, target, g, v, eps):
    """log_input=False, full=False"""
    t1 = input + eps
    t2 = target / t1
    d_input = t2 * g / t1 * v
    t3 = (np.maximum(t2, -t2) < 7.888609052210118e-31) & (t2 != 0.0)
    carefully = (np.maximum(t1, -t1) < 0.75 * np.maximum(input, -input)) | t3
    return _repaired(carefully, _hvp_no_log_input_carefully, (d_input,), input, target, g, v, eps)[0]


def _hess_diag_no_log_input_carefully(input, target, g, eps):
    """_hess_diag_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) + t1
    return extended_real(extended_of(target, input) / t2 * extended_of(g, input) / t2, input)


def _hess_diag_no_log_input(input, target, g, eps):
    """log_input=False, full=False"""
    t1 = input + eps
    t2 = target / t1
    d_input = t2 * g / t1
    t3 = (np.maximum(t2, -t2) < 7.888609052210118e-31) & (t2 != 0.0)
    carefully = (np.maximum(t1, -t1) < 0.75 * np.maximum(input, -input)) | t3
    return _repaired(carefully, _hess_diag_no_log_input_carefully, (d_input,), input, target, g, eps)[0]


def _value_no_log_input_full_carefully(input, target, eps):
    """_value_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    t3 = extended_of(target, input)
    t4 = 2.0 * t3
    t5 = extended_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t3
    t6 = (t4 * extended_log(t3) + extended_log(t5) - t4) / 2.0
    t7 = t2 + extended_where(target <= 1.0, 0.0, t6) - t3 * extended_log(t2 + t1)
    return extended_real(t7, input)


def _value_no_log_input_full(input, target, eps):
    """log_input=False, full=True"""
    t1 = pair_of(eps, input)
    t2 = pair_of(input, input) + t1
    t3 = pair_high(t2, input)
    t4 = 1.0 / t3 * pair_low(t2, t3)
    t5 = target * (np.log(t3) + np.where(t4 == t4, t4, 0.0))
    t6 = 2.0 * target
    t7 = pair_of(target, input)
    t8 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t7
    t9 = pair_high(t8, input)
    t10 = 1.0 / t9 * pair_low(t8, t9)
    t11 = (t6 * np.log(target) + (np.log(t9) + np.where(t10 == t10, t10, 0.0)) - t6) / 2.0
    t12 = input + np.where(target <= 1.0, 0.0, t11)
    value = t12 - t5
    t13 = np.maximum(value, -value) < 0.5 * np.maximum(t12, -t12)
    carefully = t13 | (np.maximum(t5, -t5) == np.inf)
    return _repaired(carefully, _value_no_log_input_full_carefully, (value,), input, target, eps)[0]


def _vjp_no_log_input_full_carefully(input, target, g, eps):
    """_vjp_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = 1.0 - extended_of(target, input) / (extended_of(input, input) + t1)
    return extended_real(extended_of(g, input) * t2, input)


def _vjp_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = input + eps
    t2 = 1.0 - target / t1
    d_input = g * t2
    t3 = np.maximum(t1, -t1) < 0.75 * np.maximum(input, -input)
    carefully = (np.maximum(t2, -t2) < 0.75) | t3
    return _repaired(carefully, _vjp_no_log_input_full_carefully, (d_input,), input, target, g, eps)[0]


def _vjp_target_no_log_input_full_carefully(input, target, g, eps):
    """_vjp_target_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(target, input)
    t3 = extended_where(target <= 1.0, 0.0, (2.0 * extended_log(t2) + 1.0 / t2) / 2.0)
    t4 = extended_of(g, input) * (t3 - extended_log(extended_of(input, input) + t1))
    return extended_real(t4, input)


def _vjp_target_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = pair_of(eps, input)
    t2 = np.where(target <= 1.0, 0.0, (2.0 * np.log(target) + 1.0 / target) / 2.0)
    t3 = pair_of(input, input) + t1
    t4 = pair_high(t3, input)
    t5 = 1.0 / t4 * pair_low(t3, t4)
    t6 = t2 - (np.log(t4) + np.where(t5 == t5, t5, 0.0))
    d_target = g * t6
    carefully = np.maximum(t6, -t6) < 0.75 * np.maximum(t2, -t2)
    return _repaired(carefully, _vjp_target_no_log_input_full_carefully, (d_target,), input, target, g, eps)[0]


def _value_and_grad_no_log_input_full_carefully(input, target, eps):
    """_value_and_grad_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    t3 = extended_of(target, input)
    t4 = 2.0 * t3
    t5 = extended_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t3
    t6 = (t4 * extended_log(t3) + extended_log(t5) - t4) / 2.0
    t7 = t2 + extended_where(target <= 1.0, 0.0, t6) - t3 * extended_log(t2 + t1)
    return extended_real(t7, input)


def _value_and_grad_no_log_input_full_carefully_2(input, target, g, eps):
    """_value_and_grad_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = 1.0 - extended_of(target, input) / (extended_of(input, input) + t1)
    return extended_real(extended_of(g, input) * t2, input)


def _value_and_grad_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = pair_of(eps, input)
    t2 = input + eps
    t3 = pair_of(input, input) + t1
    t4 = pair_high(t3, input)
    t5 = 1.0 / t4 * pair_low(t3, t4)
    t6 = target * (np.log(t4) + np.where(t5 == t5, t5, 0.0))
    t7 = 2.0 * target
    t8 = pair_of(target, input)
    t9 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t8
    t10 = pair_high(t9, input)
    t11 = 1.0 / t10 * pair_low(t9, t10)
    t12 = (t7 * np.log(target) + (np.log(t10) + np.where(t11 == t11, t11, 0.0)) - t7) / 2.0
    t13 = input + np.where(target <= 1.0, 0.0, t12)
    value = t13 - t6
    t14 = 1.0 - target / t2
    d_input = g * t14
    t15 = np.maximum(value, -value) < 0.5 * np.maximum(t13, -t13)
    carefully = t15 | (np.maximum(t6, -t6) == np.inf)
    t16 = np.maximum(t2, -t2) < 0.75 * np.maximum(input, -input)
    carefully_2 = (np.maximum(t14, -t14) < 0.75) | t16
    (value,) = _repaired(carefully, _value_and_grad_no_log_input_full_carefully, (value,), input, target, eps)
    (d_input,) = _repaired(carefully_2, _value_and_grad_no_log_input_full_carefully_2, (d_input,), input, target, g, eps)
    return value, d_input


def _hvp_no_log_input_full_carefully(input, target, g, v, eps):
    """_hvp_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) + t1
    t3 = extended_of(target, input) / t2 * extended_of(g, input) / t2 * extended_of(v, input)
    return extended_real(t3, input)


def _hvp_no_log_input_full(input, target, g, v, eps):
    """log_input=False, full=True"""
    t1 = input + eps
    t2 = target / t1
    d_input = t2 * g / t1 * v
    t3 = (np.maximum(t2, -t2) < 7.888609052210118e-31) & (t2 != 0.0)
    carefully = (np.maximum(t1, -t1) < 0.75 * np.maximum(input, -input)) | t3
    return _repaired(carefully, _hvp_no_log_input_full_carefully, (d_input,), input, target, g, v, eps)[0]


def _hess_diag_no_log_input_full_carefully(input, target, g, eps):
    """_hess_diag_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) + t1
    return extended_real(extended_of(target, input) / t2 * extended_of(g, input) / t2, input)


def _hess_diag_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = input + eps
    t2 = target / t1
    d_input = t2 * g / t1
    t3 = (np.maximum(t2, -t2) < 7.888609052210118e-31) & (t2 != 0.0)
    carefully = (np.maximum(t1, -t1) < 0.75 * np.maximum(input, -input)) | t3
    return _repaired(carefully, _hess_diag_no_log_input_full_carefully, (d_input,), input, target, g, eps)[0]


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
                "vjp": _Body(_vjp_no_log_input_full, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_no_log_input_full, ("input", "target", "g"), ("eps",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input_full, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp_no_log_input_full, ("input", "target", "g", "v"), ("eps",), ("input",)),
                "hess_diag": _Body(
                    _hess_diag_no_log_input_full, ("input", "target", "g"), ("eps",), ("input",)
                ),
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
