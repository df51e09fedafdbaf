# Made by symdl 0.1.0 from binary_kl_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
#                      Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))
"""Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_log, extended_of, extended_real, extended_where
from ._numeric import _repaired
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_kl_loss",
    "binary_kl_loss_vjp",
    "binary_kl_loss_value_and_grad",
    "binary_kl_loss_hvp",
    "binary_kl_loss_hess_diag",
]


def _value_carefully(input, target):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = 1.0 - t1
    t4 = extended_where(target == 1.0, 0.0, t3 * extended_log(t3 / (1.0 - t2)))
    t5 = extended_where(target == 0.0, 0.0, t1 * extended_log(t1 / t2)) + t4
    return extended_real(t5, input)


def _value(input, target):
    t1 = pair_of(target, input)
    t2 = pair_of(input, input)
    t3 = t1 / t2
    t4 = pair_high(t3, input)
    t5 = 1.0 / t4 * pair_low(t3, t4)
    t6 = target * (np.log(t4) + np.where(t5 == t5, t5, 0.0))
    t7 = np.where(target == 0.0, 0.0, t6)
    t8 = (1.0 - t1) / (1.0 - t2)
    t9 = pair_high(t8, input)
    t10 = 1.0 / t9 * pair_low(t8, t9)
    t11 = (1.0 - target) * (np.log(t9) + np.where(t10 == t10, t10, 0.0))
    value = t7 + np.where(target == 1.0, 0.0, t11)
    t12 = np.maximum(value, -value) < 0.5 * np.maximum(t7, -t7)
    carefully = t12 | (np.maximum(t6, -t6) == np.inf)
    return _repaired(carefully, _value_carefully, (value,), input, target)[0]


def _vjp_carefully(input, target, g):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_where(target == 1.0, 0.0, (1.0 - t1) / (1.0 - t2))
    t4 = extended_of(g, input) * (extended_where(target == 0.0, 0.0, -(t1 / t2)) + t3)
    return extended_real(t4, input)


def _vjp(input, target, g):
    t1 = target / input
    t2 = -t1
    t3 = np.where(target == 0.0, 0.0, t2)
    t4 = t3 + np.where(target == 1.0, 0.0, (1.0 - target) / (1.0 - input))
    d_input = g * t4
    carefully = (np.maximum(t4, -t4) < 0.75 * np.maximum(t3, -t3)) | (np.maximum(t1, t2) == np.inf)
    return _repaired(carefully, _vjp_carefully, (d_input,), input, target, g)[0]


def _vjp_target_carefully(input, target, g):
    """_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_where(target == 1.0, 0.0, -extended_log((1.0 - t1) / (1.0 - t2)) - 1.0)
    t4 = extended_where(target == 0.0, 0.0, extended_log(t1 / t2) + 1.0) + t3
    return extended_real(extended_of(g, input) * t4, input)


def _vjp_target(input, target, g):
    t1 = pair_of(target, input)
    t2 = pair_of(input, input)
    t3 = t1 / t2
    t4 = pair_high(t3, input)
    log = np.log(t4)
    t5 = 1.0 / t4
    t6 = t5 * pair_low(t3, t4)
    t7 = np.where(target == 0.0, 0.0, log + np.where(t6 == t6, t6, 0.0) + 1.0)
    t8 = (1.0 - t1) / (1.0 - t2)
    t9 = pair_high(t8, input)
    t10 = 1.0 / t9 * pair_low(t8, t9)
    t11 = np.where(target == 1.0, 0.0, -(np.log(t9) + np.where(t10 == t10, t10, 0.0)) - 1.0)
    t12 = t7 + t11
    d_target = g * t12
    t13 = np.maximum(t12, -t12) < 0.75 * np.maximum(t7, -t7)
    carefully = t13 | (np.maximum(log, -log) == np.inf) | (np.maximum(t5, -t5) == np.inf)
    return _repaired(carefully, _vjp_target_carefully, (d_target,), input, target, g)[0]


def _value_and_grad_carefully(input, target):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = 1.0 - t1
    t4 = extended_where(target == 1.0, 0.0, t3 * extended_log(t3 / (1.0 - t2)))
    t5 = extended_where(target == 0.0, 0.0, t1 * extended_log(t1 / t2)) + t4
    return extended_real(t5, input)


def _value_and_grad_carefully_2(input, target, g):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_where(target == 1.0, 0.0, (1.0 - t1) / (1.0 - t2))
    t4 = extended_of(g, input) * (extended_where(target == 0.0, 0.0, -(t1 / t2)) + t3)
    return extended_real(t4, input)


def _value_and_grad(input, target, g):
    t1 = target / input
    t2 = pair_of(target, input)
    t3 = pair_of(input, input)
    t4 = t2 / t3
    t5 = pair_high(t4, input)
    t6 = 1.0 / t5 * pair_low(t4, t5)
    t7 = target * (np.log(t5) + np.where(t6 == t6, t6, 0.0))
    t8 = target == 0.0
    t9 = np.where(t8, 0.0, t7)
    t10 = 1.0 - target
    t11 = (1.0 - t2) / (1.0 - t3)
    t12 = pair_high(t11, input)
    t13 = 1.0 / t12 * pair_low(t11, t12)
    t14 = target == 1.0
    value = t9 + np.where(t14, 0.0, t10 * (np.log(t12) + np.where(t13 == t13, t13, 0.0)))
    t15 = -t1
    t16 = np.where(t8, 0.0, t15)
    t17 = t16 + np.where(t14, 0.0, t10 / (1.0 - input))
    d_input = g * t17
    t18 = np.maximum(value, -value) < 0.5 * np.maximum(t9, -t9)
    carefully = t18 | (np.maximum(t7, -t7) == np.inf)
    t19 = np.maximum(t17, -t17) < 0.75 * np.maximum(t16, -t16)
    carefully_2 = t19 | (np.maximum(t1, t15) == np.inf)
    (value,) = _repaired(carefully, _value_and_grad_carefully, (value,), input, target)
    (d_input,) = _repaired(carefully_2, _value_and_grad_carefully_2, (d_input,), input, target, g)
    return value, d_input


def _hvp_carefully(input, target, g, v):
    """_hvp for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = 1.0 - t2
    t4 = extended_where(target == 1.0, 0.0, (1.0 - t1) / t3 / t3)
    t5 = extended_where(target == 0.0, 0.0, t1 / t2 / t2) + t4
    return extended_real(extended_of(g, input) * extended_of(v, input) * t5, input)


def _hvp(input, target, g, v):
    t1 = target / input
    t2 = np.where(target == 0.0, 0.0, t1 / input)
    t3 = 1.0 - input
    t4 = t2 + np.where(target == 1.0, 0.0, (1.0 - target) / t3 / t3)
    d_input = g * v * t4
    t5 = (np.maximum(t1, -t1) < 7.888609052210118e-31) & (t1 != 0.0)
    carefully = (np.maximum(t4, -t4) < 0.75 * np.maximum(t2, -t2)) | t5
    return _repaired(carefully, _hvp_carefully, (d_input,), input, target, g, v)[0]


def _hess_diag_carefully(input, target, g):
    """_hess_diag for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = 1.0 - t2
    t4 = extended_where(target == 1.0, 0.0, (1.0 - t1) / t3 / t3)
    t5 = extended_of(g, input) * (extended_where(target == 0.0, 0.0, t1 / t2 / t2) + t4)
    return extended_real(t5, input)


def _hess_diag(input, target, g):
    t1 = target / input
    t2 = np.where(target == 0.0, 0.0, t1 / input)
    t3 = 1.0 - input
    t4 = t2 + np.where(target == 1.0, 0.0, (1.0 - target) / t3 / t3)
    d_input = g * t4
    t5 = (np.maximum(t1, -t1) < 7.888609052210118e-31) & (t1 != 0.0)
    carefully = (np.maximum(t4, -t4) < 0.75 * np.maximum(t2, -t2)) | t5
    return _repaired(carefully, _hess_diag_carefully, (d_input,), input, target, g)[0]


_SPEC = _Function(
    name="binary_kl_loss",
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


def binary_kl_loss(input, target, *, reduction="mean", out=None):
    """Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
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
    return _loss(_SPEC, "binary_kl_loss", (input, target), None, reduction, out)


def binary_kl_loss_vjp(g, input, target, *, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of binary_kl_loss, given the cotangent g of its result.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
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

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _cotangents(_SPEC, "binary_kl_loss_vjp", g, (input, target), None, reduction, wrt, out)


def binary_kl_loss_value_and_grad(input, target, *, reduction="mean", out=None):
    """Value of binary_kl_loss and its derivative, in one pass.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_kl_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss_pair(_SPEC, "binary_kl_loss_value_and_grad", (input, target), None, reduction, out)


def binary_kl_loss_hvp(v, input, target, *, reduction="mean", out=None):
    """Hessian of binary_kl_loss in input times v.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
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
    return _curvature(_SPEC, "binary_kl_loss_hvp", "hvp", v, (input, target), None, reduction, out)


def binary_kl_loss_hess_diag(input, target, *, reduction="mean", out=None):
    """Diagonal of the Hessian of binary_kl_loss in input.

    binary_kl_loss: Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
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
        _SPEC, "binary_kl_loss_hess_diag", "hess_diag", None, (input, target), None, reduction, out
    )
