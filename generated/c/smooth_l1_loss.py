# Made by symdl 0.1.0 from smooth_l1_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
#                      -beta/2 + absolute(input - target)  otherwise
"""Quadratic within beta of the target, absolute error beyond."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._extended import extended_of, extended_real, extended_sign, extended_where
from ._launch import _Kernel
from ._numeric import _recomputed, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "smooth_l1_loss",
    "smooth_l1_loss_vjp",
    "smooth_l1_loss_value_and_grad",
    "smooth_l1_loss_hvp",
    "smooth_l1_loss_hess_diag",
]

_C = _Source("smooth_l1_loss.c")


def _value_numbers(beta):
    return beta, beta, beta


_value = _Kernel(
    _C, "smooth_l1_loss_value", ("input", "target"), ("value",), scalars=("beta",), host=_value_numbers
)

_vjp = _Kernel(_C, "smooth_l1_loss_vjp", ("input", "target", "g"), ("input",), scalars=("beta",))

_vjp_target = _Kernel(
    _C, "smooth_l1_loss_vjp_target", ("input", "target", "g"), ("target",), scalars=("beta",)
)


def _value_and_grad_numbers(beta):
    return beta, beta, beta


_value_and_grad = _Kernel(
    _C,
    "smooth_l1_loss_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("beta",),
    host=_value_and_grad_numbers,
)

_hvp = _Kernel(_C, "smooth_l1_loss_hvp", ("input", "target", "g", "v"), ("input",), scalars=("beta",))

_hess_diag = _Kernel(_C, "smooth_l1_loss_hess_diag", ("input", "target", "g"), ("input",), scalars=("beta",))

_value_beta_0 = _Kernel(_C, "smooth_l1_loss_value_beta_0", ("input", "target"), ("value",))

_vjp_beta_0 = _Kernel(_C, "smooth_l1_loss_vjp_beta_0", ("input", "target", "g"), ("input",))

_vjp_target_beta_0 = _Kernel(_C, "smooth_l1_loss_vjp_target_beta_0", ("input", "target", "g"), ("target",))

_value_and_grad_beta_0 = _Kernel(
    _C, "smooth_l1_loss_value_and_grad_beta_0", ("input", "target", "g"), ("value", "input")
)

_hvp_beta_0 = _Kernel(_C, "smooth_l1_loss_hvp_beta_0", ("input", "target"), ("input",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(input, target, beta):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(beta, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t3 = -t2
    t3 = extended_where(extended_real(t2, input) < extended_real(t3, input), t3, t2)
    t4 = extended_real(extended_sign(t1 - t3), input) > 0.0
    t2 = extended_where(t4, 0.5 * (t2 * t2) / t1, (2.0 * t3 - t1) / 2.0)
    return extended_real(t2, input)


def _odd_value(input, target, beta):
    """beta=..."""
    t1 = input - target
    absolute = np.absolute(t1)
    t2 = 2.0 * absolute
    t3 = t2 - beta
    value = _where(beta > absolute, 0.5 * (t1 * t1) / beta, t3 / 2.0)
    carefully = (t2 == np.inf) | (np.absolute(t3) < 0.5 * np.absolute(t2))
    return _recomputed(carefully, _odd_value_carefully, (value,), input, target, beta, of=(input, target))[0]


def _odd_vjp(input, target, g, beta):
    """beta=..."""
    t1 = input - target
    t2 = _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -g), g)
    return _where(beta <= np.absolute(t1), t2, g * (t1 / beta))


def _odd_vjp_target(input, target, g, beta):
    """beta=..."""
    t1 = input - target
    t2 = _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, g), -g)
    return _where(beta <= np.absolute(t1), t2, g * ((target - input) / beta))


def _odd_value_and_grad_carefully(input, target, beta):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(beta, input)
    t2 = extended_of(input, input) - extended_of(target, input)
    t3 = -t2
    t3 = extended_where(extended_real(t2, input) < extended_real(t3, input), t3, t2)
    t4 = extended_real(extended_sign(t1 - t3), input) > 0.0
    t2 = extended_where(t4, 0.5 * (t2 * t2) / t1, (2.0 * t3 - t1) / 2.0)
    return extended_real(t2, input)


def _odd_value_and_grad(input, target, g, beta):
    """beta=..."""
    t1 = input - target
    absolute = np.absolute(t1)
    t2 = 2.0 * absolute
    t3 = t2 - beta
    value = _where(beta > absolute, 0.5 * (t1 * t1) / beta, t3 / 2.0)
    t4 = _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -g), g)
    d_input = _where(beta <= absolute, t4, g * (t1 / beta))
    carefully = (t2 == np.inf) | (np.absolute(t3) < 0.5 * np.absolute(t2))
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), input, target, beta, of=(input, target))
    return value, d_input


def _odd_hvp(input, target, g, v, beta):
    """beta=..."""
    t1 = _where(beta <= np.absolute(input - target), 0.0, g * v / beta)
    return _where(target == target, _where(input == input, t1, input), target)


def _odd_hess_diag(input, target, g, beta):
    """beta=..."""
    t1 = _where(beta <= np.absolute(input - target), 0.0, g / beta)
    return _where(target == target, _where(input == input, t1, input), target)


def _odd_value_beta_0(input, target):
    """beta=0"""
    return np.absolute(input - target)


def _odd_vjp_beta_0(input, target, g):
    """beta=0"""
    t1 = input - target
    t1 = _where(input == input, _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -g), g), input)
    return _where(target == target, t1, target)


def _odd_vjp_target_beta_0(input, target, g):
    """beta=0"""
    t1 = input - target
    t1 = _where(input == input, _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, g), -g), input)
    return _where(target == target, t1, target)


def _odd_value_and_grad_beta_0(input, target, g):
    """beta=0"""
    t1 = input - target
    value = np.absolute(t1)
    t1 = _where(input == input, _where(t1 <= 0.0, _where(t1 >= 0.0, 0.0, -g), g), input)
    d_input = _where(target == target, t1, target)
    return value, d_input


def _odd_hvp_beta_0(input, target):
    """beta=0"""
    return _where(target == target, _where(input == input, 0.0, input), target)


def _odd_hess_diag_beta_0(input, target):
    """beta=0"""
    return _where(target == target, _where(input == input, 0.0, input), target)


_SPEC = _Function(
    name="smooth_l1_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("beta", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        ("other",): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("beta",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("beta",), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), ("beta",), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("beta",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("beta",), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(
                    _hess_diag, ("input", "target", "g"), ("beta",), ("input",), odd=_odd_hess_diag
                ),
            },
        ),
        (0,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_beta_0, ("input", "target"), (), ("value",), odd=_odd_value_beta_0),
                "vjp": _Body(_vjp_beta_0, ("input", "target", "g"), (), ("input",), odd=_odd_vjp_beta_0),
                "vjp_target": _Body(
                    _vjp_target_beta_0, ("input", "target", "g"), (), ("target",), odd=_odd_vjp_target_beta_0
                ),
                "value_and_grad": _Body(
                    _value_and_grad_beta_0,
                    ("input", "target", "g"),
                    (),
                    ("value", "input"),
                    odd=_odd_value_and_grad_beta_0,
                ),
                "hvp": _Body(_hvp_beta_0, ("input", "target"), (), ("input",), odd=_odd_hvp_beta_0),
                "hess_diag": _Body(
                    _hvp_beta_0, ("input", "target"), (), ("input",), odd=_odd_hess_diag_beta_0
                ),
            },
        ),
    },
    selectors=(("beta", (0,)),),
    reductions=("none", "mean", "sum"),
)


def smooth_l1_loss(input, target, *, beta=1.0, reduction="mean", out=None):
    """Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
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

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _loss(_SPEC, "smooth_l1_loss", (input, target, beta), None, reduction, out)


def smooth_l1_loss_vjp(g, input, target, *, beta=1.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of smooth_l1_loss, given the cotangent g of its result.

    smooth_l1_loss: Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
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

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _cotangents(_SPEC, "smooth_l1_loss_vjp", g, (input, target, beta), None, reduction, wrt, out)


def smooth_l1_loss_value_and_grad(input, target, *, beta=1.0, reduction="mean", out=None):
    """Value of smooth_l1_loss and its derivative, in one pass.

    smooth_l1_loss: Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what smooth_l1_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _loss_pair(_SPEC, "smooth_l1_loss_value_and_grad", (input, target, beta), None, reduction, out)


def smooth_l1_loss_hvp(v, input, target, *, beta=1.0, reduction="mean", out=None):
    """Hessian of smooth_l1_loss in input times v.

    smooth_l1_loss: Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
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

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _curvature(_SPEC, "smooth_l1_loss_hvp", "hvp", v, (input, target, beta), None, reduction, out)


def smooth_l1_loss_hess_diag(input, target, *, beta=1.0, reduction="mean", out=None):
    """Diagonal of the Hessian of smooth_l1_loss in input.

    smooth_l1_loss: Quadratic within beta of the target, absolute error beyond.

        smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
                         -beta/2 + absolute(input - target)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    beta: number, 0 <= beta; default 1.0.
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

    Reference: R. Girshick, Fast R-CNN, ICCV 2015, arXiv:1504.08083
    """
    return _curvature(
        _SPEC, "smooth_l1_loss_hess_diag", "hess_diag", None, (input, target, beta), None, reduction, out
    )
