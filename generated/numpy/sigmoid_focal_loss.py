# Made by symdl 0.1.0 from sigmoid_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
#                          2*target))))*log(exp(input*(1 - 2*target)) + 1)
"""Cross entropy on logits in which well-classified examples count less, for targets 0 and 1."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._primitives import _expit, _softplus
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "sigmoid_focal_loss",
    "sigmoid_focal_loss_vjp",
    "sigmoid_focal_loss_value_and_grad",
    "sigmoid_focal_loss_hvp",
    "sigmoid_focal_loss_hess_diag",
]


def _value(input, target, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = input * (1.0 - 2.0 * target)
    t3 = (alpha * target + t1 * (1.0 - target)) * np.exp(-(gamma * _softplus(-t2)))
    return t3 * _softplus(t2)


def _vjp(input, target, g, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = 2.0 * target
    t3 = alpha * target + t1 * (1.0 - target)
    t4 = 1.0 - t2
    t5 = input * t4
    t6 = -t5
    t7 = g * (t4 * t3 * _expit(t5) - gamma * (t2 - 1.0) * t3 * _expit(t6) * _softplus(t5))
    return t7 * np.exp(-(gamma * _softplus(t6)))


def _vjp_target(input, target, g, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = 2.0 * gamma
    t3 = 2.0 * alpha - 1.0
    t4 = alpha * target + t1 * (1.0 - target)
    t5 = input * (1.0 - 2.0 * target)
    t6 = -t5
    softplus = _softplus(t5)
    t7 = t3 * softplus - t2 * input * t4 * _expit(t6) * softplus
    return g * (t7 - 2.0 * input * t4 * _expit(t5)) * np.exp(-(gamma * _softplus(t6)))


def _value_and_grad(input, target, g, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = alpha * target + t1 * (1.0 - target)
    t3 = 2.0 * target
    t4 = 1.0 - t3
    t5 = input * t4
    t6 = -t5
    exp = np.exp(-(gamma * _softplus(t6)))
    softplus = _softplus(t5)
    value = t2 * exp * softplus
    d_input = g * (t4 * t2 * _expit(t5) - gamma * (t3 - 1.0) * t2 * _expit(t6) * softplus) * exp
    return value, d_input


def _hvp(input, target, g, v, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = 2.0 * target
    t3 = t2 - 1.0
    t4 = alpha * target + t1 * (1.0 - target)
    t5 = 1.0 - t2
    t6 = input * t5
    t7 = -t6
    expit = _expit(t7)
    softplus = _softplus(t6)
    expit_2 = _expit(t6)
    t8 = g * (t5 * t5 * t4 - gamma * t5 * t3 * t4 - gamma * (t3 * t3) * t4 * softplus)
    t9 = gamma * g * t3 * (t5 * t4 * expit_2 - gamma * t3 * t4 * expit * softplus)
    return v * (t8 * expit_2 - t9) * np.exp(-(gamma * _softplus(t7))) * expit


def _hess_diag(input, target, g, alpha, gamma):
    """gamma=..."""
    t1 = 1.0 - alpha
    t2 = 2.0 * target
    t3 = t2 - 1.0
    t4 = alpha * target + t1 * (1.0 - target)
    t5 = 1.0 - t2
    t6 = input * t5
    t7 = -t6
    expit = _expit(t7)
    softplus = _softplus(t6)
    expit_2 = _expit(t6)
    t8 = g * (t5 * t5 * t4 - gamma * t5 * t3 * t4 - gamma * (t3 * t3) * t4 * softplus)
    t9 = gamma * g * t3 * (t5 * t4 * expit_2 - gamma * t3 * t4 * expit * softplus)
    return (t8 * expit_2 - t9) * np.exp(-(gamma * _softplus(t7))) * expit


def _value_gamma_0(input, target, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    return (alpha * target + t1 * (1.0 - target)) * _softplus(input * (1.0 - 2.0 * target))


def _vjp_gamma_0(input, target, g, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    return g * t2 * (alpha * target + t1 * (1.0 - target)) * _expit(input * t2)


def _vjp_target_gamma_0(input, target, g, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = 2.0 * alpha - 1.0
    t3 = input * (1.0 - 2.0 * target)
    t4 = 2.0 * input * (alpha * target + t1 * (1.0 - target)) * _expit(t3)
    return g * (t2 * _softplus(t3) - t4)


def _value_and_grad_gamma_0(input, target, g, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = alpha * target + t1 * (1.0 - target)
    t3 = 1.0 - 2.0 * target
    t4 = input * t3
    value = t2 * _softplus(t4)
    d_input = g * t3 * t2 * _expit(t4)
    return value, d_input


def _hvp_gamma_0(input, target, g, v, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    t3 = input * t2
    t4 = g * v * (t2 * t2) * (alpha * target + t1 * (1.0 - target)) * _expit(t3)
    return t4 * _expit(-t3)


def _hess_diag_gamma_0(input, target, g, alpha):
    """gamma=0"""
    t1 = 1.0 - alpha
    t2 = 1.0 - 2.0 * target
    t3 = input * t2
    return g * (t2 * t2) * (alpha * target + t1 * (1.0 - target)) * _expit(t3) * _expit(-t3)


_SPEC = _Function(
    name="sigmoid_focal_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("alpha", "param", domain=_Domain(0, 1, False, False)),
        _Argument("gamma", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        ("other",): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("alpha", "gamma"), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("alpha", "gamma"), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("alpha", "gamma"), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("alpha", "gamma"), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("alpha", "gamma"), ("input",)),
            },
        ),
        (0,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_gamma_0, ("input", "target"), ("alpha",), ("value",)),
                "vjp": _Body(_vjp_gamma_0, ("input", "target", "g"), ("alpha",), ("input",)),
                "vjp_target": _Body(_vjp_target_gamma_0, ("input", "target", "g"), ("alpha",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_gamma_0, ("input", "target", "g"), ("alpha",), ("value", "input")
                ),
                "hvp": _Body(_hvp_gamma_0, ("input", "target", "g", "v"), ("alpha",), ("input",)),
                "hess_diag": _Body(_hess_diag_gamma_0, ("input", "target", "g"), ("alpha",), ("input",)),
            },
        ),
    },
    selectors=(("gamma", (0,)),),
    reductions=("none", "mean", "sum"),
)


def sigmoid_focal_loss(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Cross entropy on logits in which well-classified examples count less, for targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss(_SPEC, "sigmoid_focal_loss", (input, target, alpha, gamma), None, reduction, out)


def sigmoid_focal_loss_vjp(g, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of sigmoid_focal_loss, given the cotangent g of its result.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _cotangents(
        _SPEC, "sigmoid_focal_loss_vjp", g, (input, target, alpha, gamma), None, reduction, wrt, out
    )


def sigmoid_focal_loss_value_and_grad(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Value of sigmoid_focal_loss and its derivative, in one pass.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what sigmoid_focal_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _loss_pair(
        _SPEC, "sigmoid_focal_loss_value_and_grad", (input, target, alpha, gamma), None, reduction, out
    )


def sigmoid_focal_loss_hvp(v, input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Hessian of sigmoid_focal_loss in input times v.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(
        _SPEC, "sigmoid_focal_loss_hvp", "hvp", v, (input, target, alpha, gamma), None, reduction, out
    )


def sigmoid_focal_loss_hess_diag(input, target, *, alpha=0.25, gamma=2.0, reduction="mean", out=None):
    """Diagonal of the Hessian of sigmoid_focal_loss in input.

    sigmoid_focal_loss: Cross entropy on logits in which well-classified examples count less, for
    targets 0 and 1.

        sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
                             2*target))))*log(exp(input*(1 - 2*target)) + 1)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    alpha: number, 0 <= alpha <= 1; default 0.25.
    gamma: number, 0 <= gamma; default 2.0.
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

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection, ICCV 2017, arXiv:1708.02002
    """
    return _curvature(
        _SPEC,
        "sigmoid_focal_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, alpha, gamma),
        None,
        reduction,
        out,
    )
