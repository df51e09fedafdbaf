# Made by symdl 0.1.0 from poisson_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poisson_nll_loss = -input*target + exp(input)
"""Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
counts above 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._extended import (
    extended_exactly,
    extended_exp,
    extended_log,
    extended_of,
    extended_real,
    extended_where,
)
from ._launch import _Kernel
from ._numeric import _closely, _maximum, _minimum, _recomputed, _repaired, _where
from ._pair import pair_exactly, pair_high, pair_low, pair_of
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poisson_nll_loss",
    "poisson_nll_loss_vjp",
    "poisson_nll_loss_value_and_grad",
    "poisson_nll_loss_hvp",
    "poisson_nll_loss_hess_diag",
]

_C = _Source("poisson_nll_loss.c")

_value = _Kernel(_C, "poisson_nll_loss_value", ("input", "target"), ("value",))

_vjp = _Kernel(_C, "poisson_nll_loss_vjp", ("input", "target", "g"), ("input",))

_vjp_target = _Kernel(_C, "poisson_nll_loss_vjp_target", ("input", "g", "target"), ("target",))

_value_and_grad = _Kernel(_C, "poisson_nll_loss_value_and_grad", ("input", "target", "g"), ("value", "input"))

_hvp = _Kernel(_C, "poisson_nll_loss_hvp", ("input", "g", "v", "target"), ("input",))

_hess_diag = _Kernel(_C, "poisson_nll_loss_hess_diag", ("input", "g", "target"), ("input",))

_value_full = _Kernel(_C, "poisson_nll_loss_value_full", ("input", "target"), ("value",))

_vjp_target_full = _Kernel(_C, "poisson_nll_loss_vjp_target_full", ("input", "target", "g"), ("target",))

_value_and_grad_full = _Kernel(
    _C, "poisson_nll_loss_value_and_grad_full", ("input", "target", "g"), ("value", "input")
)


def _value_no_log_input_numbers(eps):
    return eps, eps


_value_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_value_no_log_input",
    ("input", "target"),
    ("value",),
    scalars=("eps",),
    host=_value_no_log_input_numbers,
)


def _vjp_no_log_input_numbers(eps):
    return eps, eps


_vjp_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_vjp_no_log_input",
    ("input", "target", "g"),
    ("input",),
    scalars=("eps",),
    host=_vjp_no_log_input_numbers,
)


def _vjp_target_no_log_input_numbers(eps):
    return eps


_vjp_target_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_vjp_target_no_log_input",
    ("input", "g", "target"),
    ("target",),
    scalars=("eps",),
    host=_vjp_target_no_log_input_numbers,
)


def _value_and_grad_no_log_input_numbers(eps):
    return eps, eps, eps


_value_and_grad_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_value_and_grad_no_log_input",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("eps",),
    host=_value_and_grad_no_log_input_numbers,
)


def _hvp_no_log_input_numbers(eps):
    return eps, eps, eps


_hvp_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_hvp_no_log_input",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("eps",),
    host=_hvp_no_log_input_numbers,
)


def _hess_diag_no_log_input_numbers(eps):
    return eps, eps, eps


_hess_diag_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_hess_diag_no_log_input",
    ("input", "target", "g"),
    ("input",),
    scalars=("eps",),
    host=_hess_diag_no_log_input_numbers,
)


def _value_no_log_input_full_numbers(eps):
    return eps, eps


_value_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_value_no_log_input_full",
    ("input", "target"),
    ("value",),
    scalars=("eps",),
    host=_value_no_log_input_full_numbers,
)


def _vjp_no_log_input_full_numbers(eps):
    return eps, eps


_vjp_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_vjp_no_log_input_full",
    ("input", "target", "g"),
    ("input",),
    scalars=("eps",),
    host=_vjp_no_log_input_full_numbers,
)


def _vjp_target_no_log_input_full_numbers(eps):
    return eps, eps


_vjp_target_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_vjp_target_no_log_input_full",
    ("input", "target", "g"),
    ("target",),
    scalars=("eps",),
    host=_vjp_target_no_log_input_full_numbers,
)


def _value_and_grad_no_log_input_full_numbers(eps):
    return eps, eps, eps


_value_and_grad_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_value_and_grad_no_log_input_full",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("eps",),
    host=_value_and_grad_no_log_input_full_numbers,
)


def _hvp_no_log_input_full_numbers(eps):
    return eps, eps, eps


_hvp_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_hvp_no_log_input_full",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("eps",),
    host=_hvp_no_log_input_full_numbers,
)


def _hess_diag_no_log_input_full_numbers(eps):
    return eps, eps, eps


_hess_diag_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_hess_diag_no_log_input_full",
    ("input", "target", "g"),
    ("input",),
    scalars=("eps",),
    host=_hess_diag_no_log_input_full_numbers,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(input, target):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    return extended_real(extended_exp(t1) - t1 * extended_of(target, input), input)


def _odd_value_far(input, target):
    """_odd_value for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = t1 * _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t1 = np.exp(t1) - t2
    t3 = np.absolute(t1)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t1)
    return _where(t3 > 1099511627776.0, t1 * np.inf, t4)


def _odd_value(input, target):
    """log_input=True, full=False"""
    t1 = input * target
    exp = _closely(np.exp, input)
    value = exp - t1
    t2 = np.absolute(input) == np.inf
    far = t2 & ~(t2 & (np.absolute(target) == np.inf))
    t3 = np.absolute(value)
    t4 = np.absolute(exp)
    t5 = (np.absolute(t1) == np.inf) | (t3 < 0.5 * t4) | (exp == np.inf) | (t3 < 0.9 * t4)
    carefully = t5 & ~far
    (value,) = _recomputed(carefully, _odd_value_carefully, (value,), input, target, of=(input, target))
    (value,) = _repaired(far, _odd_value_far, (value,), input, target)
    return value


def _odd_vjp_carefully(input, target, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_exp(extended_of(input, input)) - extended_of(target, input)
    return extended_real(extended_of(g, input) * t1, input)


def _odd_vjp(input, target, g):
    """log_input=True, full=False"""
    exp = np.exp(input)
    t1 = exp - target
    d_input = g * t1
    carefully = (np.absolute(t1) < 0.75 * np.absolute(exp)) | (exp == np.inf)
    return _recomputed(carefully, _odd_vjp_carefully, (d_input,), input, target, g, of=(input, target))[0]


def _odd_vjp_target(input, g, target):
    """log_input=True, full=False"""
    return _where(target == target, -(g * input), target)


def _odd_value_and_grad_carefully(input, target):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    return extended_real(extended_exp(t1) - t1 * extended_of(target, input), input)


def _odd_value_and_grad_carefully_2(input, target, g):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_exp(extended_of(input, input)) - extended_of(target, input)
    return extended_real(extended_of(g, input) * t1, input)


def _odd_value_and_grad_far(input, target, g):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = t1 * _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t1 = np.exp(t1) - t2
    t3 = np.absolute(t1)
    t4 = _where(t3 < 9.094947017729282e-13, 0.0, t1)
    return _where(t3 > 1099511627776.0, t1 * np.inf, t4) * g


def _odd_value_and_grad(input, target, g):
    """log_input=True, full=False"""
    t1 = input * target
    exp = _closely(np.exp, input)
    value = exp - t1
    t2 = exp - target
    d_input = g * t2
    t3 = np.absolute(input) == np.inf
    far = t3 & ~(t3 & (np.absolute(target) == np.inf))
    t4 = np.absolute(value)
    t5 = np.absolute(exp)
    t6 = exp == np.inf
    carefully = ((np.absolute(t1) == np.inf) | (t4 < 0.5 * t5) | t6 | (t4 < 0.9 * t5)) & ~far
    carefully_2 = (np.absolute(t2) < 0.75 * t5) | t6
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), input, target, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (d_input,), input, target, g, of=(input, target))
    (value,) = _repaired(far, _odd_value_and_grad_far, (value,), input, target, g)
    return value, d_input


def _odd_hvp(input, g, v, target):
    """log_input=True, full=False"""
    return _where(target == target, g * (v * np.exp(input)), target)


def _odd_hess_diag(input, g, target):
    """log_input=True, full=False"""
    return _where(target == target, g * np.exp(input), target)


def _odd_value_full_carefully(input, target):
    """_odd_value_full for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = extended_of(target, input)
    t3 = 2.0 * t2
    t4 = extended_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t2
    t3 = (t3 * extended_log(t2) + extended_log(t4) - t3) / 2.0
    t3 = extended_where(target <= 1.0, 0.0, t3) + extended_exp(t1) - t1 * t2
    return extended_real(t3, input)


def _odd_value_full_far(input, target):
    """_odd_value_full for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t3 = 2.0 * t2
    t4 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * pair_of(t2, input)
    t5 = pair_high(t4, input)
    t6 = 1.0 / t5 * pair_low(t4, t5)
    t3 = (t3 * np.log(t2) + (np.log(t5) + _where(t6 == t6, t6, 0.0)) - t3) / 2.0
    t2 = _where(t2 <= 1.0, 0.0, t3) + np.exp(t1) - t1 * t2
    t7 = np.absolute(t2)
    t8 = _where(t7 < 9.094947017729282e-13, 0.0, t2)
    return _where(t7 > 1099511627776.0, t2 * np.inf, t8)


def _odd_value_full(input, target):
    """log_input=True, full=True"""
    t1 = input * target
    t2 = 2.0 * target
    t3 = pair_of(target, input)
    t3 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t3
    t4 = pair_high(t3, input)
    t5 = 1.0 / t4
    t6 = t5 * pair_low(t3, t4)
    t4 = t2 * _closely(np.log, target) + (np.log(t4) + _where(t6 == t6, t6, 0.0))
    t2 = t4 - t2
    t7 = _where(target <= 1.0, 0.0, t2 / 2.0) + _closely(np.exp, input)
    value = t7 - t1
    t8 = np.absolute(input) == np.inf
    far = (t8 | (target == np.inf)) & ~(t8 & (np.absolute(target) == np.inf))
    t1 = np.absolute(t1)
    t9 = np.absolute(t2)
    t4 = np.absolute(t4)
    t10 = (t1 == np.inf) | (t5 < 7.888609052210118e-31) | (t9 < 0.5 * t4)
    t7 = np.absolute(t7)
    t10 = t10 | (t1 < 7.888609052210118e-31) & (input != 0.0) & (target != 0.0)
    t10 = t10 | (value < 0.5 * t7) | (t9 < 0.9 * t4) | (value < 0.9 * t7)
    carefully = (t10 | (t2 >= 57344.0) & (t2 <= 7599824371187712.0)) & ~far
    (value,) = _recomputed(carefully, _odd_value_full_carefully, (value,), input, target, of=(input, target))
    (value,) = _repaired(far, _odd_value_full_far, (value,), input, target)
    return value


def _odd_vjp_full_carefully(input, target, g):
    """_odd_vjp_full for the elements at which it loses digits."""
    t1 = extended_exp(extended_of(input, input)) - extended_of(target, input)
    return extended_real(extended_of(g, input) * t1, input)


def _odd_vjp_full(input, target, g):
    """log_input=True, full=True"""
    exp = np.exp(input)
    t1 = exp - target
    d_input = g * t1
    carefully = (np.absolute(t1) < 0.75 * np.absolute(exp)) | (exp == np.inf)
    return _recomputed(carefully, _odd_vjp_full_carefully, (d_input,), input, target, g, of=(input, target))[0]


def _odd_vjp_target_full_carefully(input, target, g):
    """_odd_vjp_target_full for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t1 = extended_where(target <= 1.0, 0.0, (2.0 * extended_log(t1) + 1.0 / t1) / 2.0)
    return extended_real(extended_of(g, input) * (t1 - extended_of(input, input)), input)


def _odd_vjp_target_full(input, target, g):
    """log_input=True, full=True"""
    t1 = 1.0 / target
    t2 = _where(target <= 1.0, 0.0, (2.0 * np.log(target) + t1) / 2.0)
    t3 = t2 - input
    d_target = g * t3
    carefully = (t1 < 7.888609052210118e-31) | (np.absolute(t3) < 0.75 * np.absolute(t2))
    return _recomputed(carefully, _odd_vjp_target_full_carefully, (d_target,), input, target, g, of=(input, target))[0]


def _odd_value_and_grad_full_carefully(input, target):
    """_odd_value_and_grad_full for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = extended_of(target, input)
    t3 = 2.0 * t2
    t4 = extended_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t2
    t3 = (t3 * extended_log(t2) + extended_log(t4) - t3) / 2.0
    t3 = extended_where(target <= 1.0, 0.0, t3) + extended_exp(t1) - t1 * t2
    return extended_real(t3, input)


def _odd_value_and_grad_full_carefully_2(input, target, g):
    """_odd_value_and_grad_full for the elements at which it loses digits."""
    t1 = extended_exp(extended_of(input, input)) - extended_of(target, input)
    return extended_real(extended_of(g, input) * t1, input)


def _odd_value_and_grad_full_far(input, target, g):
    """_odd_value_and_grad_full for the elements at which it loses digits."""
    t1 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t3 = 2.0 * t2
    t4 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * pair_of(t2, input)
    t5 = pair_high(t4, input)
    t6 = 1.0 / t5 * pair_low(t4, t5)
    t3 = (t3 * np.log(t2) + (np.log(t5) + _where(t6 == t6, t6, 0.0)) - t3) / 2.0
    t2 = _where(t2 <= 1.0, 0.0, t3) + np.exp(t1) - t1 * t2
    t7 = np.absolute(t2)
    t8 = _where(t7 < 9.094947017729282e-13, 0.0, t2)
    return _where(t7 > 1099511627776.0, t2 * np.inf, t8) * g


def _odd_value_and_grad_full(input, target, g):
    """log_input=True, full=True"""
    t1 = input * target
    t2 = 2.0 * target
    t3 = pair_of(target, input)
    t3 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t3
    t4 = pair_high(t3, input)
    t5 = 1.0 / t4
    t6 = t5 * pair_low(t3, t4)
    t4 = t2 * _closely(np.log, target) + (np.log(t4) + _where(t6 == t6, t6, 0.0))
    t2 = t4 - t2
    exp = _closely(np.exp, input)
    t7 = _where(target <= 1.0, 0.0, t2 / 2.0) + exp
    value = t7 - t1
    t8 = exp - target
    d_input = g * t8
    t9 = np.absolute(input) == np.inf
    far = (t9 | (target == np.inf)) & ~(t9 & (np.absolute(target) == np.inf))
    t1 = np.absolute(t1)
    t10 = np.absolute(t2)
    t4 = np.absolute(t4)
    t11 = (t1 == np.inf) | (t5 < 7.888609052210118e-31) | (t10 < 0.5 * t4)
    t7 = np.absolute(t7)
    t11 = t11 | (t1 < 7.888609052210118e-31) & (input != 0.0) & (target != 0.0)
    t11 = t11 | (value < 0.5 * t7) | (t10 < 0.9 * t4) | (value < 0.9 * t7)
    carefully = (t11 | (t2 >= 57344.0) & (t2 <= 7599824371187712.0)) & ~far
    carefully_2 = (np.absolute(t8) < 0.75 * np.absolute(exp)) | (exp == np.inf)
    (value,) = _recomputed(carefully, _odd_value_and_grad_full_carefully, (value,), input, target, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _odd_value_and_grad_full_carefully_2, (d_input,), input, target, g, of=(input, target))
    (value,) = _repaired(far, _odd_value_and_grad_full_far, (value,), input, target, g)
    return value, d_input


def _odd_value_no_log_input_carefully(input, target, eps):
    """_odd_value_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    return extended_real(t2 - extended_of(target, input) * extended_log(t2 + t1), input)


def _odd_value_no_log_input_far():
    """_odd_value_no_log_input for the elements at which it loses digits."""
    return np.inf


def _odd_value_no_log_input(input, target, eps):
    """log_input=False, full=False"""
    t1 = pair_of(eps, input)
    t2 = pair_of(input, input) + t1
    t3 = pair_high(t2, input)
    t4 = 1.0 / t3
    t5 = t4 * pair_low(t2, t3)
    value = input - target * (_closely(np.log, t3) + _where(t5 == t5, t5, 0.0))
    t6 = np.absolute(input)
    far = (input == np.inf) & ~((t6 == np.inf) & (np.absolute(target) == np.inf))
    t7 = np.absolute(value)
    t8 = (t7 < 0.5 * t6) | (np.absolute(t4) < 7.888609052210118e-31) | (t7 < 0.9 * t6)
    carefully = (t8 | (value >= -30720.0) & (value <= 0.002685546875)) & ~far
    (value,) = _recomputed(carefully, _odd_value_no_log_input_carefully, (value,), input, target, eps, of=(input, target))
    (value,) = _repaired(far, _odd_value_no_log_input_far, (value,), )
    return value


def _odd_vjp_no_log_input_carefully(input, target, g, eps):
    """_odd_vjp_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = 1.0 - extended_of(target, input) / (extended_of(input, input) + t1)
    return extended_real(extended_of(g, input) * t2, input)


def _odd_vjp_no_log_input(input, target, g, eps):
    """log_input=False, full=False"""
    t1 = input + eps
    t2 = 1.0 - target / t1
    d_input = g * t2
    carefully = (np.absolute(t2) < 0.75) | (np.absolute(t1) < 0.75 * np.absolute(input))
    return _recomputed(carefully, _odd_vjp_no_log_input_carefully, (d_input,), input, target, g, eps, of=(input, target))[0]


def _odd_vjp_target_no_log_input(input, g, target, eps):
    """log_input=False, full=False"""
    t1 = pair_of(eps, input)
    t2 = pair_of(input, input) + t1
    t3 = pair_high(t2, input)
    t4 = 1.0 / t3 * pair_low(t2, t3)
    return _where(target == target, -(g * (np.log(t3) + _where(t4 == t4, t4, 0.0))), target)


def _odd_value_and_grad_no_log_input_carefully(input, target, eps):
    """_odd_value_and_grad_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    return extended_real(t2 - extended_of(target, input) * extended_log(t2 + t1), input)


def _odd_value_and_grad_no_log_input_carefully_2(input, target, g, eps):
    """_odd_value_and_grad_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = 1.0 - extended_of(target, input) / (extended_of(input, input) + t1)
    return extended_real(extended_of(g, input) * t2, input)


def _odd_value_and_grad_no_log_input_far():
    """_odd_value_and_grad_no_log_input for the elements at which it loses digits."""
    return np.inf


def _odd_value_and_grad_no_log_input(input, target, g, eps):
    """log_input=False, full=False"""
    t1 = pair_of(eps, input)
    t2 = input + eps
    t3 = pair_of(input, input) + t1
    t4 = pair_high(t3, input)
    t5 = 1.0 / t4
    t6 = t5 * pair_low(t3, t4)
    value = input - target * (_closely(np.log, t4) + _where(t6 == t6, t6, 0.0))
    t7 = 1.0 - target / t2
    d_input = g * t7
    t8 = np.absolute(input)
    far = (input == np.inf) & ~((t8 == np.inf) & (np.absolute(target) == np.inf))
    t9 = np.absolute(value)
    t10 = (t9 < 0.5 * t8) | (np.absolute(t5) < 7.888609052210118e-31) | (t9 < 0.9 * t8)
    carefully = (t10 | (value >= -30720.0) & (value <= 0.002685546875)) & ~far
    carefully_2 = (np.absolute(t7) < 0.75) | (np.absolute(t2) < 0.75 * t8)
    (value,) = _recomputed(carefully, _odd_value_and_grad_no_log_input_carefully, (value,), input, target, eps, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _odd_value_and_grad_no_log_input_carefully_2, (d_input,), input, target, g, eps, of=(input, target))
    (value,) = _repaired(far, _odd_value_and_grad_no_log_input_far, (value,), )
    return value, d_input


def _odd_hvp_no_log_input_carefully(input, target, g, v, eps):
    """_odd_hvp_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) + t1
    t2 = extended_of(v, input) * (extended_of(target, input) / t2 / t2)
    return extended_real(extended_of(g, input) * t2, input)


def _odd_hvp_no_log_input(input, target, g, v, eps):
    """log_input=False, full=False"""
    t1 = input + eps
    t2 = target / t1
    d_input = g * (v * (t2 / t1))
    t3 = (np.absolute(t2) < 7.888609052210118e-31) & (target != 0.0)
    carefully = t3 | (np.absolute(t1) < 0.75 * np.absolute(input))
    return _recomputed(carefully, _odd_hvp_no_log_input_carefully, (d_input,), input, target, g, v, eps, of=(input, target))[0]


def _odd_hess_diag_no_log_input_carefully(input, target, g, eps):
    """_odd_hess_diag_no_log_input for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) + t1
    return extended_real(extended_of(g, input) * (extended_of(target, input) / t2 / t2), input)


def _odd_hess_diag_no_log_input(input, target, g, eps):
    """log_input=False, full=False"""
    t1 = input + eps
    t2 = target / t1
    d_input = g * (t2 / t1)
    t3 = (np.absolute(t2) < 7.888609052210118e-31) & (target != 0.0)
    carefully = t3 | (np.absolute(t1) < 0.75 * np.absolute(input))
    return _recomputed(carefully, _odd_hess_diag_no_log_input_carefully, (d_input,), input, target, g, eps, of=(input, target))[0]


def _odd_value_no_log_input_full_carefully(input, target, eps):
    """_odd_value_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    t3 = extended_of(target, input)
    t4 = 2.0 * t3
    t5 = extended_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t3
    t4 = (t4 * extended_log(t3) + extended_log(t5) - t4) / 2.0
    t2 = t2 + extended_where(target <= 1.0, 0.0, t4) - t3 * extended_log(t2 + t1)
    return extended_real(t2, input)


def _odd_value_no_log_input_full_far():
    """_odd_value_no_log_input_full for the elements at which it loses digits."""
    return np.inf


def _odd_value_no_log_input_full(input, target, eps):
    """log_input=False, full=True"""
    t1 = pair_of(eps, input)
    t2 = pair_of(input, input) + t1
    t3 = pair_high(t2, input)
    t4 = 1.0 / t3
    t5 = t4 * pair_low(t2, t3)
    t3 = target * (_closely(np.log, t3) + _where(t5 == t5, t5, 0.0))
    t6 = 2.0 * target
    t7 = pair_of(target, input)
    t7 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t7
    t8 = pair_high(t7, input)
    t9 = 1.0 / t8
    t10 = t9 * pair_low(t7, t8)
    t8 = t6 * _closely(np.log, target) + (np.log(t8) + _where(t10 == t10, t10, 0.0))
    t6 = t8 - t6
    t11 = input + _where(target <= 1.0, 0.0, t6 / 2.0)
    value = t11 - t3
    t12 = ~((np.absolute(input) == np.inf) & (np.absolute(target) == np.inf))
    far = ((input == np.inf) | (target == np.inf)) & t12
    t13 = np.absolute(value)
    t11 = np.absolute(t11)
    t6 = np.absolute(t6)
    t8 = np.absolute(t8)
    t14 = (t9 < 7.888609052210118e-31) | (t13 < 0.5 * t11) | (t6 < 0.5 * t8)
    t14 = t14 | (np.absolute(t4) < 7.888609052210118e-31) | (t13 < 0.9 * t11)
    carefully = (t14 | (t6 < 0.9 * t8) | (t3 >= -0.0030517578125) & (t3 <= 39845888.0)) & ~far
    (value,) = _recomputed(carefully, _odd_value_no_log_input_full_carefully, (value,), input, target, eps, of=(input, target))
    (value,) = _repaired(far, _odd_value_no_log_input_full_far, (value,), )
    return value


def _odd_vjp_no_log_input_full_carefully(input, target, g, eps):
    """_odd_vjp_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = 1.0 - extended_of(target, input) / (extended_of(input, input) + t1)
    return extended_real(extended_of(g, input) * t2, input)


def _odd_vjp_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = input + eps
    t2 = 1.0 - target / t1
    d_input = g * t2
    carefully = (np.absolute(t2) < 0.75) | (np.absolute(t1) < 0.75 * np.absolute(input))
    return _recomputed(carefully, _odd_vjp_no_log_input_full_carefully, (d_input,), input, target, g, eps, of=(input, target))[0]


def _odd_vjp_target_no_log_input_full_carefully(input, target, g, eps):
    """_odd_vjp_target_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(target, input)
    t2 = extended_where(target <= 1.0, 0.0, (2.0 * extended_log(t2) + 1.0 / t2) / 2.0)
    t2 = extended_of(g, input) * (t2 - extended_log(extended_of(input, input) + t1))
    return extended_real(t2, input)


def _odd_vjp_target_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = pair_of(eps, input)
    t2 = 1.0 / target
    t3 = _where(target <= 1.0, 0.0, (2.0 * np.log(target) + t2) / 2.0)
    t4 = pair_of(input, input) + t1
    t5 = pair_high(t4, input)
    t6 = 1.0 / t5
    t7 = t6 * pair_low(t4, t5)
    t5 = t3 - (np.log(t5) + _where(t7 == t7, t7, 0.0))
    d_target = g * t5
    t5 = np.absolute(t5)
    t3 = np.absolute(t3)
    t8 = (t5 < 0.75 * t3) | (t2 < 7.888609052210118e-31)
    t8 = t8 | (np.absolute(t6) < 7.888609052210118e-31) | (t5 < 0.9 * t3)
    carefully = t8 | (t6 >= 5.0487097934144756e-27) & (t6 <= 0.09765625)
    return _recomputed(carefully, _odd_vjp_target_no_log_input_full_carefully, (d_target,), input, target, g, eps, of=(input, target))[0]


def _odd_value_and_grad_no_log_input_full_carefully(input, target, eps):
    """_odd_value_and_grad_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input)
    t3 = extended_of(target, input)
    t4 = 2.0 * t3
    t5 = extended_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t3
    t4 = (t4 * extended_log(t3) + extended_log(t5) - t4) / 2.0
    t2 = t2 + extended_where(target <= 1.0, 0.0, t4) - t3 * extended_log(t2 + t1)
    return extended_real(t2, input)


def _odd_value_and_grad_no_log_input_full_carefully_2(input, target, g, eps):
    """_odd_value_and_grad_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = 1.0 - extended_of(target, input) / (extended_of(input, input) + t1)
    return extended_real(extended_of(g, input) * t2, input)


def _odd_value_and_grad_no_log_input_full_far():
    """_odd_value_and_grad_no_log_input_full for the elements at which it loses digits."""
    return np.inf


def _odd_value_and_grad_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = pair_of(eps, input)
    t2 = input + eps
    t3 = pair_of(input, input) + t1
    t4 = pair_high(t3, input)
    t5 = 1.0 / t4
    t6 = t5 * pair_low(t3, t4)
    t4 = target * (_closely(np.log, t4) + _where(t6 == t6, t6, 0.0))
    t7 = 2.0 * target
    t8 = pair_of(target, input)
    t8 = pair_exactly(6.283185307179586, 2.4492935982947064e-16, input) * t8
    t9 = pair_high(t8, input)
    t10 = 1.0 / t9
    t11 = t10 * pair_low(t8, t9)
    t9 = t7 * _closely(np.log, target) + (np.log(t9) + _where(t11 == t11, t11, 0.0))
    t7 = t9 - t7
    t12 = input + _where(target <= 1.0, 0.0, t7 / 2.0)
    value = t12 - t4
    t13 = 1.0 - target / t2
    d_input = g * t13
    t14 = np.absolute(input)
    t15 = ~((t14 == np.inf) & (np.absolute(target) == np.inf))
    far = ((input == np.inf) | (target == np.inf)) & t15
    t16 = np.absolute(value)
    t12 = np.absolute(t12)
    t7 = np.absolute(t7)
    t9 = np.absolute(t9)
    t17 = (t10 < 7.888609052210118e-31) | (t16 < 0.5 * t12) | (t7 < 0.5 * t9)
    t17 = t17 | (np.absolute(t5) < 7.888609052210118e-31) | (t16 < 0.9 * t12)
    carefully = (t17 | (t7 < 0.9 * t9) | (t4 >= -0.0030517578125) & (t4 <= 39845888.0)) & ~far
    carefully_2 = (np.absolute(t13) < 0.75) | (np.absolute(t2) < 0.75 * t14)
    (value,) = _recomputed(carefully, _odd_value_and_grad_no_log_input_full_carefully, (value,), input, target, eps, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _odd_value_and_grad_no_log_input_full_carefully_2, (d_input,), input, target, g, eps, of=(input, target))
    (value,) = _repaired(far, _odd_value_and_grad_no_log_input_full_far, (value,), )
    return value, d_input


def _odd_hvp_no_log_input_full_carefully(input, target, g, v, eps):
    """_odd_hvp_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) + t1
    t2 = extended_of(v, input) * (extended_of(target, input) / t2 / t2)
    return extended_real(extended_of(g, input) * t2, input)


def _odd_hvp_no_log_input_full(input, target, g, v, eps):
    """log_input=False, full=True"""
    t1 = input + eps
    t2 = target / t1
    d_input = g * (v * (t2 / t1))
    t3 = (np.absolute(t2) < 7.888609052210118e-31) & (target != 0.0)
    carefully = t3 | (np.absolute(t1) < 0.75 * np.absolute(input))
    return _recomputed(carefully, _odd_hvp_no_log_input_full_carefully, (d_input,), input, target, g, v, eps, of=(input, target))[0]


def _odd_hess_diag_no_log_input_full_carefully(input, target, g, eps):
    """_odd_hess_diag_no_log_input_full for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(input, input) + t1
    return extended_real(extended_of(g, input) * (extended_of(target, input) / t2 / t2), input)


def _odd_hess_diag_no_log_input_full(input, target, g, eps):
    """log_input=False, full=True"""
    t1 = input + eps
    t2 = target / t1
    d_input = g * (t2 / t1)
    t3 = (np.absolute(t2) < 7.888609052210118e-31) & (target != 0.0)
    carefully = t3 | (np.absolute(t1) < 0.75 * np.absolute(input))
    return _recomputed(carefully, _odd_hess_diag_no_log_input_full_carefully, (d_input,), input, target, g, eps, of=(input, target))[0]


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
                "value": _Body(_value, ("input", "target"), (), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "g", "target"), (), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), (), ("value", "input"), odd=_odd_value_and_grad
                ),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",), odd=_odd_hess_diag),
            },
        ),
        (True, True): _Variant(
            False,
            (),
            {
                "value": _Body(_value_full, ("input", "target"), (), ("value",), odd=_odd_value_full),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",), odd=_odd_vjp_full),
                "vjp_target": _Body(
                    _vjp_target_full, ("input", "target", "g"), (), ("target",), odd=_odd_vjp_target_full
                ),
                "value_and_grad": _Body(
                    _value_and_grad_full,
                    ("input", "target", "g"),
                    (),
                    ("value", "input"),
                    odd=_odd_value_and_grad_full,
                ),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",), odd=_odd_hess_diag),
            },
        ),
        (False, False): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_no_log_input,
                    ("input", "target"),
                    ("eps",),
                    ("value",),
                    odd=_odd_value_no_log_input,
                ),
                "vjp": _Body(
                    _vjp_no_log_input,
                    ("input", "target", "g"),
                    ("eps",),
                    ("input",),
                    odd=_odd_vjp_no_log_input,
                ),
                "vjp_target": _Body(
                    _vjp_target_no_log_input,
                    ("input", "g", "target"),
                    ("eps",),
                    ("target",),
                    odd=_odd_vjp_target_no_log_input,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input,
                    ("input", "target", "g"),
                    ("eps",),
                    ("value", "input"),
                    odd=_odd_value_and_grad_no_log_input,
                ),
                "hvp": _Body(
                    _hvp_no_log_input,
                    ("input", "target", "g", "v"),
                    ("eps",),
                    ("input",),
                    odd=_odd_hvp_no_log_input,
                ),
                "hess_diag": _Body(
                    _hess_diag_no_log_input,
                    ("input", "target", "g"),
                    ("eps",),
                    ("input",),
                    odd=_odd_hess_diag_no_log_input,
                ),
            },
        ),
        (False, True): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_no_log_input_full,
                    ("input", "target"),
                    ("eps",),
                    ("value",),
                    odd=_odd_value_no_log_input_full,
                ),
                "vjp": _Body(
                    _vjp_no_log_input_full,
                    ("input", "target", "g"),
                    ("eps",),
                    ("input",),
                    odd=_odd_vjp_no_log_input_full,
                ),
                "vjp_target": _Body(
                    _vjp_target_no_log_input_full,
                    ("input", "target", "g"),
                    ("eps",),
                    ("target",),
                    odd=_odd_vjp_target_no_log_input_full,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input_full,
                    ("input", "target", "g"),
                    ("eps",),
                    ("value", "input"),
                    odd=_odd_value_and_grad_no_log_input_full,
                ),
                "hvp": _Body(
                    _hvp_no_log_input_full,
                    ("input", "target", "g", "v"),
                    ("eps",),
                    ("input",),
                    odd=_odd_hvp_no_log_input_full,
                ),
                "hess_diag": _Body(
                    _hess_diag_no_log_input_full,
                    ("input", "target", "g"),
                    ("eps",),
                    ("input",),
                    odd=_odd_hess_diag_no_log_input_full,
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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
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
