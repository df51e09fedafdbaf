# Made by symdl 0.1.0 from kl_div with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     kl_div = 0  if Eq(target, 0)
#              target*(-input + log(target))  otherwise
"""Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_exp, extended_log, extended_of, extended_real, extended_sign, extended_where
from ._numeric import _closely, _recomputed, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["kl_div", "kl_div_vjp", "kl_div_value_and_grad", "kl_div_hvp", "kl_div_hess_diag"]


def _value_carefully(input, target):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t1 = t1 * (extended_log(t1) - extended_of(input, input))
    return extended_real(extended_where(target == 0.0, 0.0, t1), input)


def _value(input, target):
    """log_target=False"""
    log = _closely(np.log, target)
    t1 = log - input
    value = _where(target == 0.0, 0.0, target * t1)
    t1 = np.absolute(t1)
    t2 = np.absolute(log)
    carefully = (t1 < 0.5 * t2) | (t1 < 0.9 * t2)
    return _recomputed(carefully, _value_carefully, (value,), input, target, of=(input, target))[0]


def _value_in_doubles_carefully(input, target):
    """_value_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t1 = t1 * (extended_log(t1) - extended_of(input, input))
    return extended_real(extended_where(target == 0.0, 0.0, t1), input)


def _value_in_doubles(input, target):
    """log_target=False, in doubles"""
    log = np.log(target)
    t1 = log - input
    value = _where(target == 0.0, 0.0, target * t1)
    t1 = np.absolute(t1)
    t2 = np.absolute(log)
    carefully = (t1 < 3.0517578125e-05 * (0.5 * t2)) | (t1 < 3.0517578125e-05 * (0.9 * t2))
    return _recomputed(carefully, _value_in_doubles_carefully, (value,), input, target, of=(input, target))[0]


def _vjp(target, g, input):
    """log_target=False"""
    return _where(input == input, -(g * target), input)


def _vjp_target_carefully(input, target, g):
    """_vjp_target for the elements at which it loses digits."""
    t1 = extended_log(extended_of(target, input)) - extended_of(input, input) + 1.0
    return extended_real(extended_where(target == 0.0, 0.0, extended_of(g, input) * t1), input)


def _vjp_target(input, target, g):
    """log_target=False"""
    log = _closely(np.log, target)
    t1 = log - input
    t2 = t1 + 1.0
    d_target = _where(target == 0.0, 0.0, g * t2)
    t2 = np.absolute(t2)
    t1 = np.absolute(t1)
    t3 = np.absolute(log)
    carefully = (t2 < 0.75) | (t1 < 0.75 * t3) | (t2 < 0.9) | (t1 < 0.9 * t3)
    return _recomputed(carefully, _vjp_target_carefully, (d_target,), input, target, g, of=(input, target))[0]


def _vjp_target_in_doubles_carefully(input, target, g):
    """_vjp_target_in_doubles for the elements at which it loses digits."""
    t1 = extended_log(extended_of(target, input)) - extended_of(input, input) + 1.0
    return extended_real(extended_where(target == 0.0, 0.0, extended_of(g, input) * t1), input)


def _vjp_target_in_doubles(input, target, g):
    """log_target=False, in doubles"""
    log = np.log(target)
    t1 = log - input
    t2 = t1 + 1.0
    d_target = _where(target == 0.0, 0.0, g * t2)
    t2 = np.absolute(t2)
    t1 = np.absolute(t1)
    t3 = np.absolute(log)
    t4 = (t2 < 2.288818359375e-05) | (t1 < 3.0517578125e-05 * (0.75 * t3))
    carefully = t4 | (t2 < 2.74658203125e-05) | (t1 < 3.0517578125e-05 * (0.9 * t3))
    return _recomputed(carefully, _vjp_target_in_doubles_carefully, (d_target,), input, target, g, of=(input, target))[0]


def _value_and_grad_carefully(input, target):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t1 = t1 * (extended_log(t1) - extended_of(input, input))
    return extended_real(extended_where(target == 0.0, 0.0, t1), input)


def _value_and_grad(input, target, g):
    """log_target=False"""
    log = _closely(np.log, target)
    t1 = log - input
    value = _where(target == 0.0, 0.0, target * t1)
    d_input = _where(input == input, -(g * target), input)
    t1 = np.absolute(t1)
    t2 = np.absolute(log)
    carefully = (t1 < 0.5 * t2) | (t1 < 0.9 * t2)
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), input, target, of=(input, target))
    return value, d_input


def _value_and_grad_in_doubles_carefully(input, target):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t1 = t1 * (extended_log(t1) - extended_of(input, input))
    return extended_real(extended_where(target == 0.0, 0.0, t1), input)


def _value_and_grad_in_doubles(input, target, g):
    """log_target=False, in doubles"""
    log = np.log(target)
    t1 = log - input
    value = _where(target == 0.0, 0.0, target * t1)
    d_input = _where(input == input, -(g * target), input)
    t1 = np.absolute(t1)
    t2 = np.absolute(log)
    carefully = (t1 < 3.0517578125e-05 * (0.5 * t2)) | (t1 < 3.0517578125e-05 * (0.9 * t2))
    (value,) = _recomputed(carefully, _value_and_grad_in_doubles_carefully, (value,), input, target, of=(input, target))
    return value, d_input


def _hvp(input, target):
    """log_target=False"""
    return _where(target == target, _where(input == input, 0.0, input), target)


def _hess_diag(input, target):
    """log_target=False"""
    return _where(target == target, _where(input == input, 0.0, input), target)


def _value_log_target_carefully(input, target):
    """_value_log_target for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_real(extended_sign(t2 - t1), input) == 0.0
    t1 = extended_where(t3, 0.0, (t1 - t2) * extended_exp(t1))
    return extended_real(extended_where(target <= -1100.0, 0.0, t1), input)


def _value_log_target(input, target):
    """log_target=True"""
    exp = _closely(np.exp, target)
    t1 = (target - input) * exp
    value = _where(target <= -1100.0, 0.0, _where(input - target == 0.0, 0.0, t1))
    carefully = (exp < 7.888609052210118e-31) | (np.absolute(t1) == np.inf)
    return _recomputed(carefully, _value_log_target_carefully, (value,), input, target, of=(input, target))[0]


def _vjp_log_target(input, target, g):
    """log_target=True"""
    t1 = _where(input - target == 0.0, 0.0, -(g * np.exp(target)))
    return _where(input == input, _where(target <= -1100.0, 0.0, t1), input)


def _vjp_target_log_target_carefully(input, target, g):
    """_vjp_target_log_target for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_of(g, input) * ((t1 - t2 + 1.0) * extended_exp(t1))
    t2 = extended_where(extended_real(extended_sign(t2 - t1), input) == 0.0, 0.0, t3)
    return extended_real(extended_where(target <= -1100.0, 0.0, t2), input)


def _vjp_target_log_target(input, target, g):
    """log_target=True"""
    t1 = target - input + 1.0
    exp = np.exp(target)
    d_target = _where(target <= -1100.0, 0.0, _where(input - target == 0.0, 0.0, g * (t1 * exp)))
    carefully = (np.absolute(t1) < 0.75) | (exp < 7.888609052210118e-31)
    return _recomputed(carefully, _vjp_target_log_target_carefully, (d_target,), input, target, g, of=(input, target))[0]


def _vjp_target_log_target_in_doubles_carefully(input, target, g):
    """_vjp_target_log_target_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_of(g, input) * ((t1 - t2 + 1.0) * extended_exp(t1))
    t2 = extended_where(extended_real(extended_sign(t2 - t1), input) == 0.0, 0.0, t3)
    return extended_real(extended_where(target <= -1100.0, 0.0, t2), input)


def _vjp_target_log_target_in_doubles(input, target, g):
    """log_target=True, in doubles"""
    t1 = target - input + 1.0
    t2 = _where(input - target == 0.0, 0.0, g * (t1 * np.exp(target)))
    d_target = _where(target <= -1100.0, 0.0, t2)
    carefully = np.absolute(t1) < 2.288818359375e-05
    return _recomputed(carefully, _vjp_target_log_target_in_doubles_carefully, (d_target,), input, target, g, of=(input, target))[0]


def _value_and_grad_log_target_carefully(input, target):
    """_value_and_grad_log_target for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_real(extended_sign(t2 - t1), input) == 0.0
    t1 = extended_where(t3, 0.0, (t1 - t2) * extended_exp(t1))
    return extended_real(extended_where(target <= -1100.0, 0.0, t1), input)


def _value_and_grad_log_target(input, target, g):
    """log_target=True"""
    exp = _closely(np.exp, target)
    t1 = (target - input) * exp
    t2 = input - target == 0.0
    t3 = target <= -1100.0
    value = _where(t3, 0.0, _where(t2, 0.0, t1))
    d_input = _where(input == input, _where(t3, 0.0, _where(t2, 0.0, -(g * exp))), input)
    carefully = (exp < 7.888609052210118e-31) | (np.absolute(t1) == np.inf)
    (value,) = _recomputed(carefully, _value_and_grad_log_target_carefully, (value,), input, target, of=(input, target))
    return value, d_input


_SPEC = _Function(
    name="kl_div",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("log_target", "option", choices=(False, True)),
    ),
    variants={
        (False,): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(_vjp, ("target", "g", "input"), (), ("input",)),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), (), ("target",), doubles=_vjp_target_in_doubles
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    (),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target"), (), ("input",)),
            },
        ),
        (True,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_log_target, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp_log_target, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_log_target,
                    ("input", "target", "g"),
                    (),
                    ("target",),
                    doubles=_vjp_target_log_target_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad_log_target, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target"), (), ("input",)),
            },
        ),
    },
    selectors=(("log_target", ()),),
    reductions=("none", "mean", "sum", "batchmean"),
)


def kl_div(input, target, *, log_target=False, reduction="mean", out=None):
    """Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss(_SPEC, "kl_div", (input, target, log_target), None, reduction, out)


def kl_div_vjp(g, input, target, *, log_target=False, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of kl_div, given the cotangent g of its result.

    kl_div: Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
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

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _cotangents(_SPEC, "kl_div_vjp", g, (input, target, log_target), None, reduction, wrt, out)


def kl_div_value_and_grad(input, target, *, log_target=False, reduction="mean", out=None):
    """Value of kl_div and its derivative, in one pass.

    kl_div: Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what kl_div_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss_pair(_SPEC, "kl_div_value_and_grad", (input, target, log_target), None, reduction, out)


def kl_div_hvp(v, input, target, *, log_target=False, reduction="mean", out=None):
    """Hessian of kl_div in input times v.

    kl_div: Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _curvature(_SPEC, "kl_div_hvp", "hvp", v, (input, target, log_target), None, reduction, out)


def kl_div_hess_diag(input, target, *, log_target=False, reduction="mean", out=None):
    """Diagonal of the Hessian of kl_div in input.

    kl_div: Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm.

        kl_div = 0  if Eq(target, 0)
                 target*(-input + log(target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    log_target: one of False, True.
    reduction: one of 'none', 'mean', 'sum', 'batchmean'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _curvature(
        _SPEC, "kl_div_hess_diag", "hess_diag", None, (input, target, log_target), None, reduction, out
    )
