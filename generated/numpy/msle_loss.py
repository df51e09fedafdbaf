# Made by symdl 0.1.0 from msle_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     msle_loss = (-log(input + 1) + log(target + 1))**2
"""Squared difference of the logarithms of 1 + target and 1 + input, for values above -1."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_log1p, extended_of, extended_real
from ._numeric import _recomputed, _repaired
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["msle_loss", "msle_loss_vjp", "msle_loss_value_and_grad", "msle_loss_hvp", "msle_loss_hess_diag"]


def _value_carefully(input, target):
    """_value for the elements at which it loses digits."""
    log1p = extended_log1p(extended_of(target, input))
    t1 = log1p - extended_log1p(extended_of(input, input))
    return extended_real(t1 * t1, input)


def _value(input, target):
    log1p = np.log1p(target)
    t1 = log1p - np.log1p(input)
    value = t1 * t1
    t1 = np.absolute(t1)
    t2 = np.absolute(log1p)
    t3 = (value >= 1.1020259538958945e-38) & (value <= 8192.0)
    carefully = (t1 < 0.5 * t2) | (t1 < 0.9 * t2) | t3
    return _recomputed(carefully, _value_carefully, (value,), input, target, of=(input, target))[0]


def _vjp_carefully(input, target, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t1 = 2.0 * (extended_log1p(extended_of(target, input)) - extended_log1p(t1)) / (t1 + 1.0)
    return extended_real(-(extended_of(g, input) * t1), input)


def _vjp_far():
    """_vjp for the elements at which it loses digits."""
    return 0.0


def _vjp(input, target, g):
    log1p = np.log1p(target)
    t1 = log1p - np.log1p(input)
    d_input = -(g * (2.0 * t1 / (input + 1.0)))
    t2 = ~((np.absolute(input) == np.inf) & (np.absolute(target) == np.inf))
    far = (input == np.inf) & t2
    carefully = (np.absolute(t1) < 0.75 * np.absolute(log1p)) & ~far
    (d_input,) = _recomputed(carefully, _vjp_carefully, (d_input,), input, target, g, of=(input, target))
    (d_input,) = _repaired(far, _vjp_far, (d_input,), )
    return d_input


def _vjp_target_carefully(input, target, g):
    """_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t1 = 2.0 * (extended_log1p(t1) - extended_log1p(extended_of(input, input))) / (t1 + 1.0)
    return extended_real(extended_of(g, input) * t1, input)


def _vjp_target_far():
    """_vjp_target for the elements at which it loses digits."""
    return 0.0


def _vjp_target(input, target, g):
    log1p = np.log1p(target)
    t1 = log1p - np.log1p(input)
    d_target = g * (2.0 * t1 / (target + 1.0))
    t2 = ~((np.absolute(input) == np.inf) & (np.absolute(target) == np.inf))
    far = (target == np.inf) & t2
    carefully = (np.absolute(t1) < 0.75 * np.absolute(log1p)) & ~far
    (d_target,) = _recomputed(carefully, _vjp_target_carefully, (d_target,), input, target, g, of=(input, target))
    (d_target,) = _repaired(far, _vjp_target_far, (d_target,), )
    return d_target


def _value_and_grad_carefully(input, target):
    """_value_and_grad for the elements at which it loses digits."""
    log1p = extended_log1p(extended_of(target, input))
    t1 = log1p - extended_log1p(extended_of(input, input))
    return extended_real(t1 * t1, input)


def _value_and_grad_carefully_2(input, target, g):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t1 = 2.0 * (extended_log1p(extended_of(target, input)) - extended_log1p(t1)) / (t1 + 1.0)
    return extended_real(-(extended_of(g, input) * t1), input)


def _value_and_grad_far():
    """_value_and_grad for the elements at which it loses digits."""
    return 0.0


def _value_and_grad(input, target, g):
    log1p = np.log1p(target)
    t1 = log1p - np.log1p(input)
    value = t1 * t1
    d_input = -(g * (2.0 * t1 / (input + 1.0)))
    t2 = ~((np.absolute(input) == np.inf) & (np.absolute(target) == np.inf))
    far = (input == np.inf) & t2
    t1 = np.absolute(t1)
    t3 = np.absolute(log1p)
    t4 = (value >= 1.1020259538958945e-38) & (value <= 8192.0)
    carefully = (t1 < 0.5 * t3) | (t1 < 0.9 * t3) | t4
    carefully_2 = (t1 < 0.75 * t3) & ~far
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), input, target, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_carefully_2, (d_input,), input, target, g, of=(input, target))
    (d_input,) = _repaired(far, _value_and_grad_far, (d_input,), )
    return value, d_input


def _hvp_carefully(input, target, g, v):
    """_hvp for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = t1 + 1.0
    t3 = extended_of(g, input)
    t1 = t3 * ((extended_log1p(extended_of(target, input)) - extended_log1p(t1)) / t2 / t2)
    return extended_real(extended_of(v, input) * (2.0 * (t1 + t3 / t2 / t2)), input)


def _hvp_far():
    """_hvp for the elements at which it loses digits."""
    return 0.0


def _hvp(input, target, g, v):
    log1p = np.log1p(input)
    log1p_2 = np.log1p(target)
    t1 = log1p_2 - log1p
    t2 = input + 1.0
    t3 = t1 / t2
    t4 = t3 / t2
    t5 = g * t4
    t2 = t5 + g / t2 / t2
    d_input = v * (2.0 * t2)
    t6 = ~((np.absolute(input) == np.inf) & (np.absolute(target) == np.inf))
    far = (input == np.inf) & t6
    t7 = np.absolute(log1p_2)
    t8 = (np.absolute(t2) < 0.75 * np.absolute(t5)) | (np.absolute(t1) < 0.75 * t7)
    t9 = (np.absolute(t4) < 7.888609052210118e-31) & (t3 != 0.0)
    t10 = np.absolute(log1p) < 7.888609052210118e-31
    carefully = (t8 | (t7 < 7.888609052210118e-31) | t9 | t10) & ~far
    (d_input,) = _recomputed(carefully, _hvp_carefully, (d_input,), input, target, g, v, of=(input, target))
    (d_input,) = _repaired(far, _hvp_far, (d_input,), )
    return d_input


def _hess_diag_carefully(input, target, g):
    """_hess_diag for the elements at which it loses digits."""
    t1 = extended_of(input, input)
    t2 = t1 + 1.0
    t3 = 2.0 / t2
    t4 = extended_of(g, input)
    t1 = t4 * (t3 * (extended_log1p(extended_of(target, input)) - extended_log1p(t1)) / t2)
    return extended_real(t1 + t4 * (t3 / t2), input)


def _hess_diag_far():
    """_hess_diag for the elements at which it loses digits."""
    return 0.0


def _hess_diag(input, target, g):
    log1p = np.log1p(input)
    log1p_2 = np.log1p(target)
    t1 = log1p_2 - log1p
    t2 = input + 1.0
    t3 = 2.0 / t2
    t4 = g * (t3 * t1 / t2)
    d_input = t4 + g * (t3 / t2)
    t5 = ~((np.absolute(input) == np.inf) & (np.absolute(target) == np.inf))
    far = (input == np.inf) & t5
    t6 = np.absolute(log1p_2)
    t7 = (np.absolute(d_input) < 0.75 * np.absolute(t4)) | (np.absolute(t1) < 0.75 * t6)
    t7 = t7 | (t6 < 7.888609052210118e-31) | (np.absolute(log1p) < 7.888609052210118e-31)
    carefully = t7 & ~far
    (d_input,) = _recomputed(carefully, _hess_diag_carefully, (d_input,), input, target, g, of=(input, target))
    (d_input,) = _repaired(far, _hess_diag_far, (d_input,), )
    return d_input


_SPEC = _Function(
    name="msle_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def msle_loss(input, target, *, reduction="mean", out=None):
    """Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _loss(_SPEC, "msle_loss", (input, target), None, reduction, out)


def msle_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of msle_loss, given the cotangent g of its result.

    msle_loss: Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
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

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _cotangents(_SPEC, "msle_loss_vjp", g, (input, target), None, reduction, wrt, out)


def msle_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of msle_loss and its derivative, in one pass.

    msle_loss: Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what msle_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _loss_pair(_SPEC, "msle_loss_value_and_grad", (input, target), None, reduction, out)


def msle_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of msle_loss in input times v.

    msle_loss: Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    v: the direction, of the shape of input.
    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _curvature(_SPEC, "msle_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def msle_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of msle_loss in input.

    msle_loss: Squared difference of the logarithms of 1 + target and 1 + input, for values above -1.

        msle_loss = (-log(input + 1) + log(target + 1))**2

    input: array; broadcasts with the others; the errors are promised for -1 < input.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 < target.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Kaggle, Root mean squared logarithmic error, 2012
    """
    return _curvature(_SPEC, "msle_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out)
