# Made by symdl 0.1.0 from pseudo_huber_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)
"""Smooth everywhere: quadratic near the target, with slope delta far from it."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._extended import extended_hypot, extended_of, extended_real
from ._numeric import _closely, _maximum, _minimum, _recomputed, _repaired, _where
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "pseudo_huber_loss",
    "pseudo_huber_loss_vjp",
    "pseudo_huber_loss_value_and_grad",
    "pseudo_huber_loss_hvp",
    "pseudo_huber_loss_hess_diag",
]


def _value_carefully(input, target, delta):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(delta, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    return extended_real(t2 * t2 / (extended_hypot(t2 / t1, 1.0) + 1.0), input)


def _value_far():
    """_value for the elements at which it loses digits."""
    return np.inf


def _value(input, target, delta):
    t1 = pair_of(delta, input)
    t2 = 1.0 * 1.0
    t3 = pair_of(input, input) - pair_of(target, input)
    t4 = pair_high(t3 * t3, input)
    t3 = t3 / t1
    t5 = pair_high(t3, input)
    t6 = t5 / np.sqrt(t5 * t5 + t2) * pair_low(t3, t5)
    value = t4 / (_closely(np.hypot, t5, 1.0) + _where(t6 == t6, t6, 0.0) + 1.0)
    t7 = np.absolute(input) == np.inf
    t8 = np.absolute(target) == np.inf
    far = (t7 | t8) & ~(t7 & t8)
    carefully = ((t4 == np.inf) | (value >= 0.11328125) & (value <= 0.125)) & ~far
    (value,) = _recomputed(carefully, _value_carefully, (value,), input, target, delta, of=(input, target))
    (value,) = _repaired(far, _value_far, (value,), )
    return value


def _value_in_doubles_far():
    """_value_in_doubles for the elements at which it loses digits."""
    return np.inf


def _value_in_doubles(input, target, delta):
    t1 = input - target
    value = t1 * t1 / (np.hypot(t1 / delta, 1.0) + 1.0)
    t2 = np.absolute(input) == np.inf
    t3 = np.absolute(target) == np.inf
    far = (t2 | t3) & ~(t2 & t3)
    return _repaired(far, _value_in_doubles_far, (value,), )[0]


def _vjp_carefully(input, target, g, delta):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(delta, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    return extended_real(extended_of(g, input) * (t2 / extended_hypot(t2 / t1, 1.0)), input)


def _vjp_far(input, target, g, delta):
    """_vjp for the elements at which it loses digits."""
    t1 = pair_of(delta, input)
    t2 = 1.0 * 1.0
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t4 = _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t5 = (pair_of(t3, input) - pair_of(t4, input)) / t1
    t6 = pair_high(t5, input)
    t7 = t6 / np.sqrt(t6 * t6 + t2) * pair_low(t5, t6)
    t3 = 1.0 * ((t3 - t4) / (np.hypot(t6, 1.0) + _where(t7 == t7, t7, 0.0)))
    t8 = np.absolute(t3)
    t9 = _where(t8 < 9.094947017729282e-13, 0.0, t3)
    return _where(t8 > 1099511627776.0, t3 * np.inf, t9) * g


def _vjp(input, target, g, delta):
    t1 = pair_of(delta, input)
    t2 = 1.0 * 1.0
    t3 = input - target
    t4 = (pair_of(input, input) - pair_of(target, input)) / t1
    t5 = pair_high(t4, input)
    hypot = np.hypot(t5, 1.0)
    t5 = t5 / np.sqrt(t5 * t5 + t2) * pair_low(t4, t5)
    d_input = g * (t3 / (hypot + _where(t5 == t5, t5, 0.0)))
    t6 = np.absolute(input) == np.inf
    t7 = np.absolute(target) == np.inf
    far = (t6 | t7) & ~(t6 & t7)
    carefully = ((np.absolute(t3) == np.inf) | (hypot == np.inf)) & ~far
    (d_input,) = _recomputed(carefully, _vjp_carefully, (d_input,), input, target, g, delta, of=(input, target))
    (d_input,) = _repaired(far, _vjp_far, (d_input,), input, target, g, delta)
    return d_input


def _vjp_in_doubles_far(input, target, g, delta):
    """_vjp_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 * 1.0
    t2 = _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30) - t2
    t3 = t2 / delta
    t4 = t3 / np.sqrt(t3 * t3 + t1) * 0.0
    t2 = 1.0 * (t2 / (np.hypot(t3, 1.0) + _where(t4 == t4, t4, 0.0)))
    t5 = np.absolute(t2)
    t6 = _where(t5 < 9.094947017729282e-13, 0.0, t2)
    return _where(t5 > 1099511627776.0, t2 * np.inf, t6) * g


def _vjp_in_doubles(input, target, g, delta):
    t1 = input - target
    d_input = g * (t1 / np.hypot(t1 / delta, 1.0))
    t2 = np.absolute(input) == np.inf
    t3 = np.absolute(target) == np.inf
    far = (t2 | t3) & ~(t2 & t3)
    return _repaired(far, _vjp_in_doubles_far, (d_input,), input, target, g, delta)[0]


def _vjp_target_carefully(input, target, g, delta):
    """_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(delta, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    return extended_real(-(extended_of(g, input) * (t2 / extended_hypot(t2 / t1, 1.0))), input)


def _vjp_target_far(input, target, g, delta):
    """_vjp_target for the elements at which it loses digits."""
    t1 = pair_of(delta, input)
    t2 = 1.0 * 1.0
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t4 = _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t5 = (pair_of(t3, input) - pair_of(t4, input)) / t1
    t6 = pair_high(t5, input)
    t7 = t6 / np.sqrt(t6 * t6 + t2) * pair_low(t5, t6)
    t3 = 1.0 * ((t3 - t4) / (np.hypot(t6, 1.0) + _where(t7 == t7, t7, 0.0)))
    t8 = -t3
    t3 = np.maximum(t8, t3)
    t9 = _where(t3 < 9.094947017729282e-13, 0.0, t8)
    return _where(t3 > 1099511627776.0, t8 * np.inf, t9) * g


def _vjp_target(input, target, g, delta):
    t1 = pair_of(delta, input)
    t2 = 1.0 * 1.0
    t3 = input - target
    t4 = (pair_of(input, input) - pair_of(target, input)) / t1
    t5 = pair_high(t4, input)
    hypot = np.hypot(t5, 1.0)
    t5 = t5 / np.sqrt(t5 * t5 + t2) * pair_low(t4, t5)
    d_target = -(g * (t3 / (hypot + _where(t5 == t5, t5, 0.0))))
    t6 = np.absolute(input) == np.inf
    t7 = np.absolute(target) == np.inf
    far = (t6 | t7) & ~(t6 & t7)
    carefully = ((np.absolute(t3) == np.inf) | (hypot == np.inf)) & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_carefully, (d_target,), input, target, g, delta, of=(input, target))
    (d_target,) = _repaired(far, _vjp_target_far, (d_target,), input, target, g, delta)
    return d_target


def _vjp_target_in_doubles_far(input, target, g, delta):
    """_vjp_target_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 * 1.0
    t2 = _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30) - t2
    t3 = t2 / delta
    t4 = t3 / np.sqrt(t3 * t3 + t1) * 0.0
    t2 = 1.0 * (t2 / (np.hypot(t3, 1.0) + _where(t4 == t4, t4, 0.0)))
    t5 = -t2
    t2 = np.maximum(t5, t2)
    t6 = _where(t2 < 9.094947017729282e-13, 0.0, t5)
    return _where(t2 > 1099511627776.0, t5 * np.inf, t6) * g


def _vjp_target_in_doubles(input, target, g, delta):
    t1 = input - target
    d_target = -(g * (t1 / np.hypot(t1 / delta, 1.0)))
    t2 = np.absolute(input) == np.inf
    t3 = np.absolute(target) == np.inf
    far = (t2 | t3) & ~(t2 & t3)
    return _repaired(far, _vjp_target_in_doubles_far, (d_target,), input, target, g, delta)[0]


def _value_and_grad_carefully(input, target, delta):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(delta, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    return extended_real(t2 * t2 / (extended_hypot(t2 / t1, 1.0) + 1.0), input)


def _value_and_grad_carefully_2(input, target, g, delta):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(delta, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    return extended_real(extended_of(g, input) * (t2 / extended_hypot(t2 / t1, 1.0)), input)


def _value_and_grad_far():
    """_value_and_grad for the elements at which it loses digits."""
    return np.inf


def _value_and_grad_far_2(input, target, g, delta):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = pair_of(delta, input)
    t2 = 1.0 * 1.0
    t3 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t4 = _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t5 = (pair_of(t3, input) - pair_of(t4, input)) / t1
    t6 = pair_high(t5, input)
    t7 = t6 / np.sqrt(t6 * t6 + t2) * pair_low(t5, t6)
    t3 = 1.0 * ((t3 - t4) / (np.hypot(t6, 1.0) + _where(t7 == t7, t7, 0.0)))
    t8 = np.absolute(t3)
    t9 = _where(t8 < 9.094947017729282e-13, 0.0, t3)
    return _where(t8 > 1099511627776.0, t3 * np.inf, t9) * g


def _value_and_grad(input, target, g, delta):
    t1 = pair_of(delta, input)
    t2 = 1.0 * 1.0
    t3 = input - target
    t4 = pair_of(input, input) - pair_of(target, input)
    t5 = pair_high(t4 * t4, input)
    t4 = t4 / t1
    t6 = pair_high(t4, input)
    hypot = _closely(np.hypot, t6, 1.0)
    t6 = t6 / np.sqrt(t6 * t6 + t2) * pair_low(t4, t6)
    t6 = hypot + _where(t6 == t6, t6, 0.0)
    value = t5 / (t6 + 1.0)
    d_input = g * (t3 / t6)
    t7 = np.absolute(input) == np.inf
    t8 = np.absolute(target) == np.inf
    far_2 = (t7 | t8) & ~(t7 & t8)
    t9 = ~far_2
    carefully = ((t5 == np.inf) | (value >= 0.11328125) & (value <= 0.125)) & t9
    carefully_2 = ((np.absolute(t3) == np.inf) | (hypot == np.inf)) & t9
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), input, target, delta, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_carefully_2, (d_input,), input, target, g, delta, of=(input, target))
    (value,) = _repaired(far_2, _value_and_grad_far, (value,), )
    (d_input,) = _repaired(far_2, _value_and_grad_far_2, (d_input,), input, target, g, delta)
    return value, d_input


def _value_and_grad_in_doubles_far():
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    return np.inf


def _value_and_grad_in_doubles_far_2(input, target, g, delta):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = 1.0 * 1.0
    t2 = _maximum(_minimum(target, 1.2676506002282294e+30), -1.2676506002282294e+30)
    t2 = _maximum(_minimum(input, 1.2676506002282294e+30), -1.2676506002282294e+30) - t2
    t3 = t2 / delta
    t4 = t3 / np.sqrt(t3 * t3 + t1) * 0.0
    t2 = 1.0 * (t2 / (np.hypot(t3, 1.0) + _where(t4 == t4, t4, 0.0)))
    t5 = np.absolute(t2)
    t6 = _where(t5 < 9.094947017729282e-13, 0.0, t2)
    return _where(t5 > 1099511627776.0, t2 * np.inf, t6) * g


def _value_and_grad_in_doubles(input, target, g, delta):
    t1 = input - target
    hypot = np.hypot(t1 / delta, 1.0)
    value = t1 * t1 / (hypot + 1.0)
    d_input = g * (t1 / hypot)
    t2 = np.absolute(input) == np.inf
    t3 = np.absolute(target) == np.inf
    far_2 = (t2 | t3) & ~(t2 & t3)
    (value,) = _repaired(far_2, _value_and_grad_in_doubles_far, (value,), )
    (d_input,) = _repaired(far_2, _value_and_grad_in_doubles_far_2, (d_input,), input, target, g, delta)
    return value, d_input


def _hvp_carefully(input, target, g, v, delta):
    """_hvp for the elements at which it loses digits."""
    t1 = extended_of(delta, input)
    hypot = extended_hypot((extended_of(input, input) - extended_of(target, input)) / t1, 1.0)
    t2 = extended_of(g, input) / hypot * extended_of(v, input) / hypot / hypot
    return extended_real(t2, input)


def _hvp(input, target, g, v, delta):
    t1 = pair_of(delta, input)
    t2 = 1.0 * 1.0
    t3 = (pair_of(input, input) - pair_of(target, input)) / t1
    t4 = pair_high(t3, input)
    t5 = pair_low(t3, t4)
    t6 = t4 / np.sqrt(t4 * t4 + t2)
    t7 = t6 * t5
    t4 = _closely(np.hypot, t4, 1.0) + _where(t7 == t7, t7, 0.0)
    t8 = g / t4 * v / t4
    d_input = t8 / t4
    t9 = (np.absolute(t7) < 7.888609052210118e-31) & (t6 != 0.0) & (t5 != 0.0)
    carefully = (d_input < 7.888609052210118e-31) & (t8 != 0.0) | t9
    return _recomputed(carefully, _hvp_carefully, (d_input,), input, target, g, v, delta, of=(input, target))[0]


def _hvp_in_doubles(input, target, g, v, delta):
    t16_inverse = 1.0 / np.hypot((input - target) / delta, 1.0)
    return g * t16_inverse * v * t16_inverse * t16_inverse


def _hess_diag_carefully(input, target, g, delta):
    """_hess_diag for the elements at which it loses digits."""
    t1 = extended_of(delta, input)
    hypot = extended_hypot((extended_of(input, input) - extended_of(target, input)) / t1, 1.0)
    return extended_real(extended_of(g, input) / hypot / hypot / hypot, input)


def _hess_diag(input, target, g, delta):
    t1 = pair_of(delta, input)
    t2 = 1.0 * 1.0
    t3 = (pair_of(input, input) - pair_of(target, input)) / t1
    t4 = pair_high(t3, input)
    t5 = pair_low(t3, t4)
    t6 = t4 / np.sqrt(t4 * t4 + t2)
    t7 = t6 * t5
    t4 = _closely(np.hypot, t4, 1.0) + _where(t7 == t7, t7, 0.0)
    t8 = g / t4 / t4
    d_input = t8 / t4
    t9 = (np.absolute(t7) < 7.888609052210118e-31) & (t6 != 0.0) & (t5 != 0.0)
    carefully = (d_input < 7.888609052210118e-31) & (t8 != 0.0) | t9
    return _recomputed(carefully, _hess_diag_carefully, (d_input,), input, target, g, delta, of=(input, target))[0]


def _hess_diag_in_doubles(input, target, g, delta):
    t16_inverse = 1.0 / np.hypot((input - target) / delta, 1.0)
    return g * t16_inverse * t16_inverse * t16_inverse


_SPEC = _Function(
    name="pseudo_huber_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("delta", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value, ("input", "target"), ("delta",), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("delta",), ("input",), doubles=_vjp_in_doubles),
                "vjp_target": _Body(
                    _vjp_target,
                    ("input", "target", "g"),
                    ("delta",),
                    ("target",),
                    doubles=_vjp_target_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("delta",),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(
                    _hvp, ("input", "target", "g", "v"), ("delta",), ("input",), doubles=_hvp_in_doubles
                ),
                "hess_diag": _Body(
                    _hess_diag,
                    ("input", "target", "g"),
                    ("delta",),
                    ("input",),
                    doubles=_hess_diag_in_doubles,
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def pseudo_huber_loss(input, target, *, delta=1.0, reduction="mean", out=None):
    """Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
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

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _loss(_SPEC, "pseudo_huber_loss", (input, target, delta), None, reduction, out)


def pseudo_huber_loss_vjp(g, input, target, *, delta=1.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of pseudo_huber_loss, given the cotangent g of its result.

    pseudo_huber_loss: Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
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

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _cotangents(_SPEC, "pseudo_huber_loss_vjp", g, (input, target, delta), None, reduction, wrt, out)


def pseudo_huber_loss_value_and_grad(input, target, *, delta=1.0, reduction="mean", out=None):
    """Value of pseudo_huber_loss and its derivative, in one pass.

    pseudo_huber_loss: Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what pseudo_huber_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _loss_pair(_SPEC, "pseudo_huber_loss_value_and_grad", (input, target, delta), None, reduction, out)


def pseudo_huber_loss_hvp(v, input, target, *, delta=1.0, reduction="mean", out=None):
    """Hessian of pseudo_huber_loss in input times v.

    pseudo_huber_loss: Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
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

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _curvature(_SPEC, "pseudo_huber_loss_hvp", "hvp", v, (input, target, delta), None, reduction, out)


def pseudo_huber_loss_hess_diag(input, target, *, delta=1.0, reduction="mean", out=None):
    """Diagonal of the Hessian of pseudo_huber_loss in input.

    pseudo_huber_loss: Smooth everywhere: quadratic near the target, with slope delta far from it.

        pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
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

    Reference: P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging,
    IEEE Trans. Image Process. 6, 1997, doi:10.1109/83.551699
    """
    return _curvature(
        _SPEC, "pseudo_huber_loss_hess_diag", "hess_diag", None, (input, target, delta), None, reduction, out
    )
