# Made by symdl 0.1.0 from binary_kl_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
#                      Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))
"""Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._extended import extended_log, extended_log1p, extended_of, extended_real, extended_sign, extended_where
from ._launch import _Kernel
from ._numeric import _closely, _recomputed, _where
from ._pair import pair_high, pair_low, pair_of
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_kl_loss",
    "binary_kl_loss_vjp",
    "binary_kl_loss_value_and_grad",
    "binary_kl_loss_hvp",
    "binary_kl_loss_hess_diag",
]

_C = _Source("binary_kl_loss.c")

_value = _Kernel(_C, "binary_kl_loss_value", ("input", "target"), ("value",))

_vjp = _Kernel(_C, "binary_kl_loss_vjp", ("input", "target", "g"), ("input",))

_vjp_target = _Kernel(_C, "binary_kl_loss_vjp_target", ("input", "target", "g"), ("target",))

_value_and_grad = _Kernel(_C, "binary_kl_loss_value_and_grad", ("input", "target", "g"), ("value", "input"))

_hvp = _Kernel(_C, "binary_kl_loss_hvp", ("input", "target", "g", "v"), ("input",))

_hess_diag = _Kernel(_C, "binary_kl_loss_hess_diag", ("input", "target", "g"), ("input",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(input, target):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = t1 - t2
    t4 = -t2
    t5 = -t3
    t5 = 2.0 * extended_where(extended_real(t3, input) < extended_real(t5, input), t5, t3)
    sign = extended_sign(extended_where(input < extended_real(t4, input), t4, t2) - t5)
    t6 = extended_real(sign, input) > 0.0
    t3 = t1 * extended_where(t6, extended_log1p(t3 / t2), extended_log(t1 / t2))
    t7 = 1.0 - t1
    t1 = t2 - t1
    t2 = 1.0 - t2
    t8 = -t1
    t9 = -t2
    t9 = extended_where(extended_real(t2, input) < extended_real(t9, input), t9, t2)
    t8 = extended_where(extended_real(t1, input) < extended_real(t8, input), t8, t1)
    t10 = extended_real(extended_sign(t8 - 0.5 * t9), input) < 0.0
    t7 = t7 * extended_where(t10, extended_log1p(t1 / t2), extended_log(t7 / t2))
    t3 = extended_where(target == 0.0, 0.0, t3) + extended_where(target == 1.0, 0.0, t7)
    return extended_real(t3, input)


def _odd_value(input, target):
    t1 = pair_of(target, input)
    t2 = pair_of(input, input)
    t3 = (t1 - t2) / t2
    t4 = pair_high(t3, input)
    t5 = t4 + 1.0
    t6 = 1.0 / t5
    t7 = t6 * pair_low(t3, t4)
    t8 = t1 / t2
    t9 = pair_high(t8, input)
    t10 = 1.0 / t9 * pair_low(t8, t9)
    t11 = np.absolute(input) > 2.0 * np.absolute(target - input)
    t9 = _closely(np.log, t9) + _where(t10 == t10, t10, 0.0)
    t4 = target * _where(t11, np.log1p(t4) + _where(t7 == t7, t7, 0.0), t9)
    t4 = _where(target == 0.0, 0.0, t4)
    t12 = 1.0 - input
    t13 = 1.0 - t2
    t2 = (t2 - t1) / t13
    t14 = pair_high(t2, input)
    t15 = t14 + 1.0
    t16 = 1.0 / t15 * pair_low(t2, t14)
    t1 = (1.0 - t1) / t13
    t17 = pair_high(t1, input)
    t18 = 1.0 / t17 * pair_low(t1, t17)
    t19 = np.absolute(input - target) < 0.5 * np.absolute(t12)
    t14 = np.log1p(t14) + _where(t16 == t16, t16, 0.0)
    t14 = (1.0 - target) * _where(t19, t14, np.log(t17) + _where(t18 == t18, t18, 0.0))
    value = t4 + _where(target == 1.0, 0.0, t14)
    t20 = np.absolute(value)
    t4 = np.absolute(t4)
    t21 = (t6 < 7.888609052210118e-31) | (t20 < 0.5 * t4) | (t5 < 0.5) | (t15 < 0.5)
    carefully = t21 | (t20 < 0.9 * t4) | (t5 < 0.9) | (t12 <= 0.0107421875)
    return _recomputed(carefully, _odd_value_carefully, (value,), input, target, of=(input, target))[0]


def _odd_vjp_carefully(input, target, g):
    """_odd_vjp for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_where(target == 1.0, 0.0, (1.0 - t1) / (1.0 - t2))
    t1 = extended_of(g, input) * (extended_where(target == 0.0, 0.0, -(t1 / t2)) + t3)
    return extended_real(t1, input)


def _odd_vjp(input, target, g):
    t1 = _where(target == 0.0, 0.0, -(target / input))
    t2 = t1 + _where(target == 1.0, 0.0, (1.0 - target) / (1.0 - input))
    d_input = g * t2
    carefully = np.absolute(t2) < 0.75 * np.absolute(t1)
    return _recomputed(carefully, _odd_vjp_carefully, (d_input,), input, target, g, of=(input, target))[0]


def _odd_vjp_target_carefully(input, target, g):
    """_odd_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = t1 - t2
    t4 = -t2
    t5 = -t3
    t5 = 2.0 * extended_where(extended_real(t3, input) < extended_real(t5, input), t5, t3)
    sign = extended_sign(extended_where(input < extended_real(t4, input), t4, t2) - t5)
    t6 = extended_real(sign, input) > 0.0
    t3 = extended_where(t6, extended_log1p(t3 / t2), extended_log(t1 / t2)) + 1.0
    t7 = t2 - t1
    t2 = 1.0 - t2
    t8 = -t7
    t9 = -t2
    t9 = extended_where(extended_real(t2, input) < extended_real(t9, input), t9, t2)
    t8 = extended_where(extended_real(t7, input) < extended_real(t8, input), t8, t7)
    t10 = extended_real(extended_sign(t8 - 0.5 * t9), input) < 0.0
    t7 = -extended_where(t10, extended_log1p(t7 / t2), extended_log((1.0 - t1) / t2)) - 1.0
    t3 = extended_where(target == 0.0, 0.0, t3) + extended_where(target == 1.0, 0.0, t7)
    return extended_real(extended_of(g, input) * t3, input)


def _odd_vjp_target(input, target, g):
    t1 = pair_of(target, input)
    t2 = pair_of(input, input)
    t3 = (t1 - t2) / t2
    t4 = pair_high(t3, input)
    log1p = np.log1p(t4)
    t5 = t4 + 1.0
    t6 = 1.0 / t5
    t4 = t6 * pair_low(t3, t4)
    t4 = log1p + _where(t4 == t4, t4, 0.0)
    t7 = t1 / t2
    t8 = pair_high(t7, input)
    t9 = 1.0 / t8 * pair_low(t7, t8)
    absolute = np.absolute(input)
    t10 = absolute > 2.0 * np.absolute(target - input)
    t8 = _where(t10, t4, np.log(t8) + _where(t9 == t9, t9, 0.0)) + 1.0
    t8 = _where(target == 0.0, 0.0, t8)
    t11 = 1.0 - t2
    t2 = (t2 - t1) / t11
    t12 = pair_high(t2, input)
    t13 = 1.0 / (t12 + 1.0) * pair_low(t2, t12)
    t1 = (1.0 - t1) / t11
    t14 = pair_high(t1, input)
    t15 = 1.0 / t14 * pair_low(t1, t14)
    t16 = np.absolute(input - target) < 0.5 * np.absolute(1.0 - input)
    t12 = np.log1p(t12) + _where(t13 == t13, t13, 0.0)
    t12 = -_where(t16, t12, np.log(t14) + _where(t15 == t15, t15, 0.0)) - 1.0
    t12 = t8 + _where(target == 1.0, 0.0, t12)
    d_target = g * t12
    t17 = np.absolute(t12) < 0.75 * np.absolute(t8)
    t17 = (np.absolute(t4) == np.inf) | (t5 < 0.75) | t17 | (absolute < 7.888609052210118e-31)
    carefully = t17 | (t6 < 7.888609052210118e-31) | (np.absolute(log1p) == np.inf)
    return _recomputed(carefully, _odd_vjp_target_carefully, (d_target,), input, target, g, of=(input, target))[0]


def _odd_value_and_grad_carefully(input, target):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = t1 - t2
    t4 = -t2
    t5 = -t3
    t5 = 2.0 * extended_where(extended_real(t3, input) < extended_real(t5, input), t5, t3)
    sign = extended_sign(extended_where(input < extended_real(t4, input), t4, t2) - t5)
    t6 = extended_real(sign, input) > 0.0
    t3 = t1 * extended_where(t6, extended_log1p(t3 / t2), extended_log(t1 / t2))
    t7 = 1.0 - t1
    t1 = t2 - t1
    t2 = 1.0 - t2
    t8 = -t1
    t9 = -t2
    t9 = extended_where(extended_real(t2, input) < extended_real(t9, input), t9, t2)
    t8 = extended_where(extended_real(t1, input) < extended_real(t8, input), t8, t1)
    t10 = extended_real(extended_sign(t8 - 0.5 * t9), input) < 0.0
    t7 = t7 * extended_where(t10, extended_log1p(t1 / t2), extended_log(t7 / t2))
    t3 = extended_where(target == 0.0, 0.0, t3) + extended_where(target == 1.0, 0.0, t7)
    return extended_real(t3, input)


def _odd_value_and_grad_carefully_2(input, target, g):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(target, input)
    t2 = extended_of(input, input)
    t3 = extended_where(target == 1.0, 0.0, (1.0 - t1) / (1.0 - t2))
    t1 = extended_of(g, input) * (extended_where(target == 0.0, 0.0, -(t1 / t2)) + t3)
    return extended_real(t1, input)


def _odd_value_and_grad(input, target, g):
    t1 = pair_of(target, input)
    t2 = pair_of(input, input)
    t3 = (t1 - t2) / t2
    t4 = pair_high(t3, input)
    t5 = t4 + 1.0
    t6 = 1.0 / t5
    t7 = t6 * pair_low(t3, t4)
    t8 = t1 / t2
    t9 = pair_high(t8, input)
    t10 = 1.0 / t9 * pair_low(t8, t9)
    t11 = np.absolute(input) > 2.0 * np.absolute(target - input)
    t9 = _closely(np.log, t9) + _where(t10 == t10, t10, 0.0)
    t12 = target == 0.0
    t4 = target * _where(t11, np.log1p(t4) + _where(t7 == t7, t7, 0.0), t9)
    t4 = _where(t12, 0.0, t4)
    t13 = 1.0 - target
    t14 = 1.0 - input
    t15 = 1.0 - t2
    t2 = (t2 - t1) / t15
    t16 = pair_high(t2, input)
    t17 = t16 + 1.0
    t18 = 1.0 / t17 * pair_low(t2, t16)
    t1 = (1.0 - t1) / t15
    t19 = pair_high(t1, input)
    t20 = 1.0 / t19 * pair_low(t1, t19)
    t21 = np.absolute(input - target) < 0.5 * np.absolute(t14)
    t16 = np.log1p(t16) + _where(t18 == t18, t18, 0.0)
    t22 = target == 1.0
    t16 = _where(t22, 0.0, t13 * _where(t21, t16, np.log(t19) + _where(t20 == t20, t20, 0.0)))
    value = t4 + t16
    t23 = _where(t12, 0.0, -(target / input))
    t13 = t23 + _where(t22, 0.0, t13 / t14)
    d_input = g * t13
    t24 = np.absolute(value)
    t4 = np.absolute(t4)
    t25 = (t6 < 7.888609052210118e-31) | (t24 < 0.5 * t4) | (t5 < 0.5) | (t17 < 0.5)
    carefully = t25 | (t24 < 0.9 * t4) | (t5 < 0.9) | (t14 <= 0.0107421875)
    carefully_2 = np.absolute(t13) < 0.75 * np.absolute(t23)
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), input, target, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _odd_value_and_grad_carefully_2, (d_input,), input, target, g, of=(input, target))
    return value, d_input


def _odd_hvp(input, target, g, v):
    t1 = 1.0 - input
    t1 = _where(target == 1.0, 0.0, (1.0 - target) / t1 / t1)
    return g * (v * (_where(target == 0.0, 0.0, target / input / input) + t1))


def _odd_hess_diag(input, target, g):
    t1 = 1.0 - input
    t1 = _where(target == 1.0, 0.0, (1.0 - target) / t1 / t1)
    return g * (_where(target == 0.0, 0.0, target / input / input) + t1)


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
                "value": _Body(_value, ("input", "target"), (), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), (), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), (), ("value", "input"), odd=_odd_value_and_grad
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), (), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), (), ("input",), odd=_odd_hess_diag),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def binary_kl_loss(input, target, *, reduction="mean", out=None):
    """Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0.

        binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
                         Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))

    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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

    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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

    input: array; broadcasts with the others; the errors are promised for 0 < input < 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
