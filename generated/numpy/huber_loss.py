# Made by symdl 0.1.0 from huber_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
#                  delta*(-delta/2 + absolute(input - target))  otherwise
"""Quadratic near the target, linear beyond delta."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._extended import extended_of, extended_real, extended_sign, extended_where
from ._numeric import _recomputed, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "huber_loss", "huber_loss_vjp", "huber_loss_value_and_grad", "huber_loss_hvp", "huber_loss_hess_diag"
]


def _value_carefully(input, target, delta):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(delta, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t3 = -t2
    t3 = extended_where(extended_real(t2, input) < extended_real(t3, input), t3, t2)
    t4 = extended_real(extended_sign(t1 - t3), input) >= 0.0
    t2 = extended_where(t4, 0.5 * (t2 * t2), t1 * ((2.0 * t3 - t1) / 2.0))
    return extended_real(t2, input)


def _value(input, target, delta):
    t1 = input - target
    absolute = np.absolute(t1)
    t2 = 2.0 * absolute
    value = _where(delta >= absolute, 0.5 * (t1 * t1), delta * ((t2 - delta) / 2.0))
    carefully = t2 == np.inf
    return _recomputed(carefully, _value_carefully, (value,), input, target, delta, of=(input, target))[0]


def _vjp(input, target, g, delta):
    t1 = input - target
    t2 = g * delta
    t2 = _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -t2), t2)
    t1 = _where(input == input, _where(delta >= np.absolute(t1), g * t1, t2), input)
    return _where(target == target, t1, target)


def _vjp_target(input, target, g, delta):
    t1 = g * delta
    t2 = input - target
    t1 = _where(t2 <= 0.0, _where(t2 >= 0.0, 0.0, t1), -t1)
    t2 = _where(delta >= np.absolute(t2), g * (target - input), t1)
    return _where(target == target, _where(input == input, t2, input), target)


def _value_and_grad_carefully(input, target, delta):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(delta, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t3 = -t2
    t3 = extended_where(extended_real(t2, input) < extended_real(t3, input), t3, t2)
    t4 = extended_real(extended_sign(t1 - t3), input) >= 0.0
    t2 = extended_where(t4, 0.5 * (t2 * t2), t1 * ((2.0 * t3 - t1) / 2.0))
    return extended_real(t2, input)


def _value_and_grad(input, target, g, delta):
    t1 = input - target
    absolute = np.absolute(t1)
    t2 = 2.0 * absolute
    t3 = delta >= absolute
    value = _where(t3, 0.5 * (t1 * t1), delta * ((t2 - delta) / 2.0))
    t4 = g * delta
    t1 = _where(t3, g * t1, _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -t4), t4))
    d_input = _where(target == target, _where(input == input, t1, input), target)
    carefully = t2 == np.inf
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), input, target, delta, of=(input, target))
    return value, d_input


def _hvp(input, target, g, v, delta):
    t1 = _where(delta < np.absolute(input - target), 0.0, g * v)
    return _where(target == target, _where(input == input, t1, input), target)


def _hess_diag(input, target, g, delta):
    t1 = _where(input == input, _where(delta < np.absolute(input - target), 0.0, g), input)
    return _where(target == target, t1, target)


_SPEC = _Function(
    name="huber_loss",
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
                "value": _Body(_value, ("input", "target"), ("delta",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("delta",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("delta",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("delta",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("delta",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("delta",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def huber_loss(input, target, *, delta=1.0, reduction="mean", out=None):
    """Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

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

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _loss(_SPEC, "huber_loss", (input, target, delta), None, reduction, out)


def huber_loss_vjp(g, input, target, *, delta=1.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of huber_loss, given the cotangent g of its result.

    huber_loss: Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

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

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _cotangents(_SPEC, "huber_loss_vjp", g, (input, target, delta), None, reduction, wrt, out)


def huber_loss_value_and_grad(input, target, *, delta=1.0, reduction="mean", out=None):
    """Value of huber_loss and its derivative, in one pass.

    huber_loss: Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what huber_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _loss_pair(_SPEC, "huber_loss_value_and_grad", (input, target, delta), None, reduction, out)


def huber_loss_hvp(v, input, target, *, delta=1.0, reduction="mean", out=None):
    """Hessian of huber_loss in input times v.

    huber_loss: Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

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

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _curvature(_SPEC, "huber_loss_hvp", "hvp", v, (input, target, delta), None, reduction, out)


def huber_loss_hess_diag(input, target, *, delta=1.0, reduction="mean", out=None):
    """Diagonal of the Hessian of huber_loss in input.

    huber_loss: Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

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

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _curvature(
        _SPEC, "huber_loss_hess_diag", "hess_diag", None, (input, target, delta), None, reduction, out
    )
