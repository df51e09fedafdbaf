# Made by symdl 0.1.0 from binary_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
#                            -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
#                            target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
#                            True))
"""Cross entropy of two probabilities; each logarithm counts as at least -100."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_log, extended_log1p, extended_of, extended_real, extended_sign, extended_where
from ._numeric import _closely, _maximum, _recomputed, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_cross_entropy",
    "binary_cross_entropy_vjp",
    "binary_cross_entropy_value_and_grad",
    "binary_cross_entropy_hvp",
    "binary_cross_entropy_hess_diag",
]


def _value_carefully(input, target):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    log = extended_log(t1)
    t2 = extended_of(target, input)
    t3 = 100.0 * t2
    t4 = extended_real(extended_sign(log - -100.0), input) < 0.0
    log1p = extended_log1p(-t1)
    t5 = extended_real(extended_sign(log1p - -100.0), input) < 0.0
    t6 = extended_where(t5, 100.0 - t3, -((1.0 - t2) * log1p))
    t3 = extended_where(target == 0.0, 0.0, extended_where(t4, t3, -(t2 * log)))
    return extended_real(t3 + extended_where(target == 1.0, 0.0, t6), input)


def _value(input, target):
    """weight absent"""
    log = _closely(np.log, input)
    t1 = 100.0 * target
    log1p = np.log1p(-input)
    t2 = _where(log1p < -100.0, 100.0 - t1, -((1.0 - target) * log1p))
    t1 = _where(target == 0.0, 0.0, _where(log < -100.0, t1, -(target * log)))
    value = t1 + _where(target == 1.0, 0.0, t2)
    carefully = np.absolute(log) < 7.888609052210118e-31
    return _recomputed(carefully, _value_carefully, (value,), input, target, of=(input, target))[0]


def _vjp_carefully(input, target, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_real(extended_sign(extended_log(t2) - -100.0), input) < 0.0
    t4 = extended_real(extended_sign(extended_log1p(-t2) - -100.0), input) < 0.0
    t5 = extended_where(target == 1.0, 0.0, extended_where(t4, 0.0, (1.0 - t1) / (1.0 - t2)))
    t1 = extended_where(target == 0.0, 0.0, extended_where(t3, 0.0, -(t1 / t2))) + t5
    return extended_real(extended_of(g, input) * t1, input)


def _vjp(input, target, g):
    """weight absent"""
    t1 = _where(target == 0.0, 0.0, _where(np.log(input) < -100.0, 0.0, -(target / input)))
    log1p = np.log1p(-input)
    t2 = _where(log1p < -100.0, 0.0, (1.0 - target) / (1.0 - input))
    t2 = t1 + _where(target == 1.0, 0.0, t2)
    d_input = g * t2
    t3 = np.absolute(log1p) < 7.888609052210118e-31
    carefully = (np.absolute(t2) < 0.75 * np.absolute(t1)) | t3
    return _recomputed(carefully, _vjp_carefully, (d_input,), input, target, g, of=(input, target))[0]


def _vjp_target_carefully(input, g, target):
    """_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    log = extended_log(t1)
    log1p = extended_log1p(-t1)
    t2 = extended_real(extended_sign(log1p - -100.0), input) < 0.0
    t3 = extended_where(extended_real(extended_sign(log - -100.0), input) < 0.0, 100.0, -log)
    t3 = extended_of(g, input) * (t3 + extended_where(t2, -100.0, log1p))
    t3 = extended_where(target == target, t3, extended_of(target, input))
    return extended_real(t3, input)


def _vjp_target(input, g, target):
    """weight absent"""
    log = np.log(input)
    t1 = _where(log < -100.0, 100.0, -log)
    t2 = t1 + _maximum(np.log1p(-input), -100.0)
    d_target = _where(target == target, g * t2, target)
    carefully = np.absolute(t2) < 0.75 * np.absolute(t1)
    return _recomputed(carefully, _vjp_target_carefully, (d_target,), input, g, target, of=(input, target))[0]


def _value_and_grad_carefully(input, target):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    log = extended_log(t1)
    t2 = extended_of(target, input)
    t3 = 100.0 * t2
    t4 = extended_real(extended_sign(log - -100.0), input) < 0.0
    log1p = extended_log1p(-t1)
    t5 = extended_real(extended_sign(log1p - -100.0), input) < 0.0
    t6 = extended_where(t5, 100.0 - t3, -((1.0 - t2) * log1p))
    t3 = extended_where(target == 0.0, 0.0, extended_where(t4, t3, -(t2 * log)))
    return extended_real(t3 + extended_where(target == 1.0, 0.0, t6), input)


def _value_and_grad_carefully_2(input, target, g):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = extended_of(target, input)
    t3 = extended_real(extended_sign(extended_log(t1) - -100.0), input) < 0.0
    t4 = extended_real(extended_sign(extended_log1p(-t1) - -100.0), input) < 0.0
    t5 = extended_where(target == 1.0, 0.0, extended_where(t4, 0.0, (1.0 - t2) / (1.0 - t1)))
    t2 = extended_where(target == 0.0, 0.0, extended_where(t3, 0.0, -(t2 / t1))) + t5
    return extended_real(extended_of(g, input) * t2, input)


def _value_and_grad(input, target, g):
    """weight absent"""
    log = _closely(np.log, input)
    t1 = 100.0 * target
    t2 = log < -100.0
    t3 = target == 0.0
    t4 = 1.0 - target
    log1p = np.log1p(-input)
    t5 = log1p < -100.0
    t6 = target == 1.0
    t7 = _where(t6, 0.0, _where(t5, 100.0 - t1, -(t4 * log1p)))
    value = _where(t3, 0.0, _where(t2, t1, -(target * log))) + t7
    t8 = _where(t3, 0.0, _where(t2, 0.0, -(target / input)))
    t4 = t8 + _where(t6, 0.0, _where(t5, 0.0, t4 / (1.0 - input)))
    d_input = g * t4
    carefully = np.absolute(log) < 7.888609052210118e-31
    t9 = np.absolute(log1p) < 7.888609052210118e-31
    carefully_2 = (np.absolute(t4) < 0.75 * np.absolute(t8)) | t9
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), input, target, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_carefully_2, (d_input,), input, target, g, of=(input, target))
    return value, d_input


def _hvp(input, target, g, v):
    """weight absent"""
    t1 = _where(np.log(input) < -100.0, 0.0, target / input / input)
    t2 = 1.0 - input
    t2 = _where(np.log1p(-input) < -100.0, 0.0, (1.0 - target) / t2 / t2)
    return g * (v * (_where(target == 0.0, 0.0, t1) + _where(target == 1.0, 0.0, t2)))


def _hess_diag(input, target, g):
    """weight absent"""
    t1 = _where(np.log(input) < -100.0, 0.0, target / input / input)
    t2 = 1.0 - input
    t2 = _where(np.log1p(-input) < -100.0, 0.0, (1.0 - target) / t2 / t2)
    return g * (_where(target == 0.0, 0.0, t1) + _where(target == 1.0, 0.0, t2))


def _value_weight_carefully(input, target, weight):
    """_value_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    log = extended_log(t1)
    t2 = extended_of(target, input)
    t3 = 100.0 * t2
    t4 = extended_real(extended_sign(log - -100.0), input) < 0.0
    log1p = extended_log1p(-t1)
    t5 = extended_real(extended_sign(log1p - -100.0), input) < 0.0
    t6 = extended_where(t5, t3 - 100.0, (1.0 - t2) * log1p)
    t3 = extended_where(target == 0.0, 0.0, extended_where(t4, -t3, t2 * log))
    t3 = -(extended_of(weight, input) * (t3 + extended_where(target == 1.0, 0.0, t6)))
    return extended_real(t3, input)


def _value_weight(input, target, weight):
    """weight given"""
    log = _closely(np.log, input)
    t1 = 100.0 * target
    log1p = _closely(np.log1p, -input)
    t2 = _where(log1p < -100.0, t1 - 100.0, (1.0 - target) * log1p)
    t1 = _where(target == 0.0, 0.0, _where(log < -100.0, -t1, target * log))
    value = -(weight * (t1 + _where(target == 1.0, 0.0, t2)))
    carefully = np.absolute(log) < 7.888609052210118e-31
    return _recomputed(carefully, _value_weight_carefully, (value,), input, target, weight, of=(input, target, weight))[0]


def _vjp_weight_carefully(input, target, weight, g):
    """_vjp_weight for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_real(extended_sign(extended_log(t2) - -100.0), input) < 0.0
    t4 = extended_real(extended_sign(extended_log1p(-t2) - -100.0), input) < 0.0
    t5 = extended_where(t4, 0.0, -((1.0 - t1) / (1.0 - t2)))
    t1 = extended_where(target == 0.0, 0.0, extended_where(t3, 0.0, t1 / t2))
    t1 = extended_of(weight, input) * (t1 + extended_where(target == 1.0, 0.0, t5))
    return extended_real(-(extended_of(g, input) * t1), input)


def _vjp_weight(input, target, weight, g):
    """weight given"""
    t1 = _where(target == 0.0, 0.0, _where(np.log(input) < -100.0, 0.0, target / input))
    log1p = np.log1p(-input)
    t2 = _where(log1p < -100.0, 0.0, -((1.0 - target) / (1.0 - input)))
    t2 = t1 + _where(target == 1.0, 0.0, t2)
    d_input = -(g * (weight * t2))
    t3 = np.absolute(log1p) < 7.888609052210118e-31
    carefully = (np.absolute(t2) < 0.75 * np.absolute(t1)) | t3
    return _recomputed(carefully, _vjp_weight_carefully, (d_input,), input, target, weight, g, of=(input, target, weight))[0]


def _vjp_target_weight_carefully(input, weight, g, target):
    """_vjp_target_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    log = extended_log(t1)
    log1p = extended_log1p(-t1)
    t2 = extended_real(extended_sign(log1p - -100.0), input) < 0.0
    t3 = extended_where(extended_real(extended_sign(log - -100.0), input) < 0.0, -100.0, log)
    t3 = extended_of(weight, input) * (t3 + extended_where(t2, 100.0, -log1p))
    t3 = -(extended_of(g, input) * t3)
    t3 = extended_where(target == target, t3, extended_of(target, input))
    return extended_real(t3, input)


def _vjp_target_weight(input, weight, g, target):
    """weight given"""
    t1 = _maximum(np.log(input), -100.0)
    log1p = np.log1p(-input)
    t2 = t1 + _where(log1p < -100.0, 100.0, -log1p)
    d_target = _where(target == target, -(g * (weight * t2)), target)
    carefully = np.absolute(t2) < 0.75 * np.absolute(t1)
    return _recomputed(carefully, _vjp_target_weight_carefully, (d_target,), input, weight, g, target, of=(input, weight, target))[0]


def _value_and_grad_weight_carefully(input, target, weight):
    """_value_and_grad_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    log = extended_log(t1)
    t2 = extended_of(target, input)
    t3 = 100.0 * t2
    t4 = extended_real(extended_sign(log - -100.0), input) < 0.0
    log1p = extended_log1p(-t1)
    t5 = extended_real(extended_sign(log1p - -100.0), input) < 0.0
    t6 = extended_where(t5, t3 - 100.0, (1.0 - t2) * log1p)
    t3 = extended_where(target == 0.0, 0.0, extended_where(t4, -t3, t2 * log))
    t3 = -(extended_of(weight, input) * (t3 + extended_where(target == 1.0, 0.0, t6)))
    return extended_real(t3, input)


def _value_and_grad_weight_carefully_2(input, target, weight, g):
    """_value_and_grad_weight for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = extended_of(target, input)
    t3 = extended_real(extended_sign(extended_log(t1) - -100.0), input) < 0.0
    t4 = extended_real(extended_sign(extended_log1p(-t1) - -100.0), input) < 0.0
    t5 = extended_where(t4, 0.0, -((1.0 - t2) / (1.0 - t1)))
    t2 = extended_where(target == 0.0, 0.0, extended_where(t3, 0.0, t2 / t1))
    t2 = extended_of(weight, input) * (t2 + extended_where(target == 1.0, 0.0, t5))
    return extended_real(-(extended_of(g, input) * t2), input)


def _value_and_grad_weight(input, target, weight, g):
    """weight given"""
    log = _closely(np.log, input)
    t1 = 100.0 * target
    t2 = log < -100.0
    t3 = target == 0.0
    t4 = 1.0 - target
    log1p = _closely(np.log1p, -input)
    t5 = log1p < -100.0
    t6 = target == 1.0
    t7 = _where(t6, 0.0, _where(t5, t1 - 100.0, t4 * log1p))
    value = -(weight * (_where(t3, 0.0, _where(t2, -t1, target * log)) + t7))
    t8 = _where(t3, 0.0, _where(t2, 0.0, target / input))
    t4 = t8 + _where(t6, 0.0, _where(t5, 0.0, -(t4 / (1.0 - input))))
    d_input = -(g * (weight * t4))
    carefully = np.absolute(log) < 7.888609052210118e-31
    t9 = np.absolute(log1p) < 7.888609052210118e-31
    carefully_2 = (np.absolute(t4) < 0.75 * np.absolute(t8)) | t9
    (value,) = _recomputed(carefully, _value_and_grad_weight_carefully, (value,), input, target, weight, of=(input, target, weight))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_weight_carefully_2, (d_input,), input, target, weight, g, of=(input, target, weight))
    return value, d_input


def _hvp_weight_carefully(input, target, weight, g, v):
    """_hvp_weight for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_real(extended_sign(extended_log(t2) - -100.0), input) < 0.0
    t4 = 1.0 - t2
    t5 = extended_real(extended_sign(extended_log1p(-t2) - -100.0), input) < 0.0
    t4 = extended_where(target == 1.0, 0.0, extended_where(t5, 0.0, -((1.0 - t1) / t4 / t4)))
    t1 = extended_where(target == 0.0, 0.0, extended_where(t3, 0.0, -(t1 / t2 / t2))) + t4
    t1 = extended_of(g, input) * (extended_of(v, input) * (extended_of(weight, input) * t1))
    return extended_real(-t1, input)


def _hvp_weight(input, target, weight, g, v):
    """weight given"""
    t1 = target / input
    t2 = 1.0 - input
    log1p = np.log1p(-input)
    t2 = _where(target == 1.0, 0.0, _where(log1p < -100.0, 0.0, -((1.0 - target) / t2 / t2)))
    t2 = _where(target == 0.0, 0.0, _where(np.log(input) < -100.0, 0.0, -(t1 / input))) + t2
    d_input = -(g * (v * (weight * t2)))
    t3 = (np.absolute(t2) == np.inf) | (np.absolute(log1p) < 7.888609052210118e-31)
    carefully = t3 | (t1 < 7.888609052210118e-31) & (target != 0.0)
    return _recomputed(carefully, _hvp_weight_carefully, (d_input,), input, target, weight, g, v, of=(input, target, weight))[0]


def _hess_diag_weight_carefully(input, target, weight, g):
    """_hess_diag_weight for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_real(extended_sign(extended_log(t2) - -100.0), input) < 0.0
    t4 = 1.0 - t2
    t5 = extended_real(extended_sign(extended_log1p(-t2) - -100.0), input) < 0.0
    t4 = extended_where(target == 1.0, 0.0, extended_where(t5, 0.0, -((1.0 - t1) / t4 / t4)))
    t1 = extended_where(target == 0.0, 0.0, extended_where(t3, 0.0, -(t1 / t2 / t2))) + t4
    return extended_real(-(extended_of(g, input) * (extended_of(weight, input) * t1)), input)


def _hess_diag_weight(input, target, weight, g):
    """weight given"""
    t1 = target / input
    t2 = 1.0 - input
    log1p = np.log1p(-input)
    t2 = _where(target == 1.0, 0.0, _where(log1p < -100.0, 0.0, -((1.0 - target) / t2 / t2)))
    t2 = _where(target == 0.0, 0.0, _where(np.log(input) < -100.0, 0.0, -(t1 / input))) + t2
    d_input = -(g * (weight * t2))
    t3 = (np.absolute(t2) == np.inf) | (np.absolute(log1p) < 7.888609052210118e-31)
    carefully = t3 | (t1 < 7.888609052210118e-31) & (target != 0.0)
    return _recomputed(carefully, _hess_diag_weight_carefully, (d_input,), input, target, weight, g, of=(input, target, weight))[0]


_SPEC = _Function(
    name="binary_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("weight", "const"),
    ),
    variants={
        ("absent",): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",)),
            },
        ),
        ("given",): _Variant(
            False,
            (),
            {
                "value": _Body(_value_weight, ("input", "target", "weight"), (), ("value",)),
                "vjp": _Body(_vjp_weight, ("input", "target", "weight", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_weight, ("input", "weight", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_weight, ("input", "target", "weight", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp_weight, ("input", "target", "weight", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag_weight, ("input", "target", "weight", "g"), (), ("input",)),
            },
        ),
    },
    selectors=(("weight", ()),),
    reductions=("none", "mean", "sum"),
)


def binary_cross_entropy(input, target, *, weight=None, reduction="mean", out=None):
    """Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss(_SPEC, "binary_cross_entropy", (input, target, weight), None, reduction, out)


def binary_cross_entropy_vjp(g, input, target, *, weight=None, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of binary_cross_entropy, given the cotangent g of its result.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
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

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _cotangents(
        _SPEC, "binary_cross_entropy_vjp", g, (input, target, weight), None, reduction, wrt, out
    )


def binary_cross_entropy_value_and_grad(input, target, *, weight=None, reduction="mean", out=None):
    """Value of binary_cross_entropy and its derivative, in one pass.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_cross_entropy_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss_pair(
        _SPEC, "binary_cross_entropy_value_and_grad", (input, target, weight), None, reduction, out
    )


def binary_cross_entropy_hvp(v, input, target, *, weight=None, reduction="mean", out=None):
    """Hessian of binary_cross_entropy in input times v.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _curvature(
        _SPEC, "binary_cross_entropy_hvp", "hvp", v, (input, target, weight), None, reduction, out
    )


def binary_cross_entropy_hess_diag(input, target, *, weight=None, reduction="mean", out=None):
    """Diagonal of the Hessian of binary_cross_entropy in input.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _curvature(
        _SPEC,
        "binary_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, weight),
        None,
        reduction,
        out,
    )
