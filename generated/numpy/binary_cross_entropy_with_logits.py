# Made by symdl 0.1.0 from binary_cross_entropy_with_logits with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
#                                        True)) + Piecewise((0, Eq(target, 1)), (-(1 -
#                                        target)*log(1/(exp(input) + 1)), True))
"""Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._primitives import _expit, _softplus
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_cross_entropy_with_logits",
    "binary_cross_entropy_with_logits_vjp",
    "binary_cross_entropy_with_logits_value_and_grad",
    "binary_cross_entropy_with_logits_hvp",
    "binary_cross_entropy_with_logits_hess_diag",
]


def _value(input, target):
    """weight absent, pos_weight absent"""
    t1 = np.where(target == 1.0, 0.0, (1.0 - target) * _softplus(input))
    return np.where(target == 0.0, 0.0, target * _softplus(-input)) + t1


def _vjp(input, target, g):
    """weight absent, pos_weight absent"""
    t1 = np.where(target == 1.0, 0.0, (1.0 - target) * _expit(input))
    return g * (np.where(target == 0.0, 0.0, -(target * _expit(-input))) + t1)


def _vjp_target(input, g, target):
    """weight absent, pos_weight absent"""
    return np.where(target == target, -(g * input), target)


def _value_and_grad(input, target, g):
    """weight absent, pos_weight absent"""
    t1 = -input
    t2 = target == 0.0
    t3 = 1.0 - target
    t4 = target == 1.0
    value = np.where(t2, 0.0, target * _softplus(t1)) + np.where(t4, 0.0, t3 * _softplus(input))
    t5 = np.where(t2, 0.0, -(target * _expit(t1))) + np.where(t4, 0.0, t3 * _expit(input))
    d_input = g * t5
    return value, d_input


def _hvp(input, target, g, v):
    """weight absent, pos_weight absent"""
    expit = _expit(input)
    expit_2 = _expit(-input)
    t1 = np.where(target == 1.0, 0.0, (1.0 - target) * expit * expit_2)
    return g * v * (np.where(target == 0.0, 0.0, target * expit * expit_2) + t1)


def _hess_diag(input, target, g):
    """weight absent, pos_weight absent"""
    expit = _expit(input)
    expit_2 = _expit(-input)
    t1 = np.where(target == 1.0, 0.0, (1.0 - target) * expit * expit_2)
    return g * (np.where(target == 0.0, 0.0, target * expit * expit_2) + t1)


def _value_pos_weight(input, target, pos_weight):
    """weight absent, pos_weight given"""
    t1 = np.where(target == 0.0, 0.0, pos_weight * target * _softplus(-input))
    return t1 + np.where(target == 1.0, 0.0, (1.0 - target) * _softplus(input))


def _vjp_pos_weight(input, target, pos_weight, g):
    """weight absent, pos_weight given"""
    t1 = np.where(target == 0.0, 0.0, -(pos_weight * target * _expit(-input)))
    return g * (t1 + np.where(target == 1.0, 0.0, (1.0 - target) * _expit(input)))


def _vjp_target_pos_weight(input, pos_weight, g, target):
    """weight absent, pos_weight given"""
    t1 = g * (pos_weight * _softplus(-input) - _softplus(input))
    return np.where(target == target, t1, target)


def _value_and_grad_pos_weight(input, target, pos_weight, g):
    """weight absent, pos_weight given"""
    t1 = -input
    t2 = pos_weight * target
    t3 = target == 0.0
    t4 = 1.0 - target
    t5 = target == 1.0
    value = np.where(t3, 0.0, t2 * _softplus(t1)) + np.where(t5, 0.0, t4 * _softplus(input))
    d_input = g * (np.where(t3, 0.0, -(t2 * _expit(t1))) + np.where(t5, 0.0, t4 * _expit(input)))
    return value, d_input


def _hvp_pos_weight(input, target, pos_weight, g, v):
    """weight absent, pos_weight given"""
    expit = _expit(input)
    expit_2 = _expit(-input)
    t1 = np.where(target == 0.0, 0.0, pos_weight * target * expit * expit_2)
    return g * v * (t1 + np.where(target == 1.0, 0.0, (1.0 - target) * expit * expit_2))


def _hess_diag_pos_weight(input, target, pos_weight, g):
    """weight absent, pos_weight given"""
    expit = _expit(input)
    expit_2 = _expit(-input)
    t1 = np.where(target == 0.0, 0.0, pos_weight * target * expit * expit_2)
    return g * (t1 + np.where(target == 1.0, 0.0, (1.0 - target) * expit * expit_2))


def _value_weight(input, target, weight):
    """weight given, pos_weight absent"""
    t1 = np.where(target == 1.0, 0.0, (1.0 - target) * _softplus(input))
    return weight * (np.where(target == 0.0, 0.0, target * _softplus(-input)) + t1)


def _vjp_weight(input, target, weight, g):
    """weight given, pos_weight absent"""
    t1 = np.where(target == 1.0, 0.0, (1.0 - target) * _expit(input))
    return g * weight * (np.where(target == 0.0, 0.0, -(target * _expit(-input))) + t1)


def _vjp_target_weight(input, weight, g, target):
    """weight given, pos_weight absent"""
    return np.where(target == target, -(g * input * weight), target)


def _value_and_grad_weight(input, target, weight, g):
    """weight given, pos_weight absent"""
    t1 = -input
    t2 = target == 0.0
    t3 = 1.0 - target
    t4 = target == 1.0
    t5 = np.where(t2, 0.0, target * _softplus(t1)) + np.where(t4, 0.0, t3 * _softplus(input))
    value = weight * t5
    t6 = np.where(t2, 0.0, -(target * _expit(t1))) + np.where(t4, 0.0, t3 * _expit(input))
    d_input = g * weight * t6
    return value, d_input


def _hvp_weight(input, target, weight, g, v):
    """weight given, pos_weight absent"""
    expit = _expit(input)
    expit_2 = _expit(-input)
    t1 = np.where(target == 1.0, 0.0, (1.0 - target) * expit * expit_2)
    return g * v * weight * (np.where(target == 0.0, 0.0, target * expit * expit_2) + t1)


def _hess_diag_weight(input, target, weight, g):
    """weight given, pos_weight absent"""
    expit = _expit(input)
    expit_2 = _expit(-input)
    t1 = np.where(target == 1.0, 0.0, (1.0 - target) * expit * expit_2)
    return g * weight * (np.where(target == 0.0, 0.0, target * expit * expit_2) + t1)


def _value_weight_pos_weight(input, target, weight, pos_weight):
    """weight given, pos_weight given"""
    t1 = np.where(target == 0.0, 0.0, pos_weight * target * _softplus(-input))
    return weight * (t1 + np.where(target == 1.0, 0.0, (1.0 - target) * _softplus(input)))


def _vjp_weight_pos_weight(input, target, weight, pos_weight, g):
    """weight given, pos_weight given"""
    t1 = np.where(target == 0.0, 0.0, -(pos_weight * target * _expit(-input)))
    return g * weight * (t1 + np.where(target == 1.0, 0.0, (1.0 - target) * _expit(input)))


def _vjp_target_weight_pos_weight(input, weight, pos_weight, g, target):
    """weight given, pos_weight given"""
    t1 = g * weight * (pos_weight * _softplus(-input) - _softplus(input))
    return np.where(target == target, t1, target)


def _value_and_grad_weight_pos_weight(input, target, weight, pos_weight, g):
    """weight given, pos_weight given"""
    t1 = -input
    t2 = pos_weight * target
    t3 = target == 0.0
    t4 = 1.0 - target
    t5 = target == 1.0
    t6 = np.where(t3, 0.0, t2 * _softplus(t1)) + np.where(t5, 0.0, t4 * _softplus(input))
    value = weight * t6
    t7 = np.where(t3, 0.0, -(t2 * _expit(t1))) + np.where(t5, 0.0, t4 * _expit(input))
    d_input = g * weight * t7
    return value, d_input


def _hvp_weight_pos_weight(input, target, weight, pos_weight, g, v):
    """weight given, pos_weight given"""
    expit = _expit(input)
    expit_2 = _expit(-input)
    t1 = np.where(target == 0.0, 0.0, pos_weight * target * expit * expit_2)
    t2 = t1 + np.where(target == 1.0, 0.0, (1.0 - target) * expit * expit_2)
    return g * v * weight * t2


def _hess_diag_weight_pos_weight(input, target, weight, pos_weight, g):
    """weight given, pos_weight given"""
    expit = _expit(input)
    expit_2 = _expit(-input)
    t1 = np.where(target == 0.0, 0.0, pos_weight * target * expit * expit_2)
    return g * weight * (t1 + np.where(target == 1.0, 0.0, (1.0 - target) * expit * expit_2))


_SPEC = _Function(
    name="binary_cross_entropy_with_logits",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("weight", "const"),
        _Argument("pos_weight", "const"),
    ),
    variants={
        ("absent", "absent"): _Variant(
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
        ("absent", "given"): _Variant(
            False,
            (),
            {
                "value": _Body(_value_pos_weight, ("input", "target", "pos_weight"), (), ("value",)),
                "vjp": _Body(_vjp_pos_weight, ("input", "target", "pos_weight", "g"), (), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_pos_weight, ("input", "pos_weight", "g", "target"), (), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_pos_weight, ("input", "target", "pos_weight", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp_pos_weight, ("input", "target", "pos_weight", "g", "v"), (), ("input",)),
                "hess_diag": _Body(
                    _hess_diag_pos_weight, ("input", "target", "pos_weight", "g"), (), ("input",)
                ),
            },
        ),
        ("given", "absent"): _Variant(
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
        ("given", "given"): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value_weight_pos_weight, ("input", "target", "weight", "pos_weight"), (), ("value",)
                ),
                "vjp": _Body(
                    _vjp_weight_pos_weight, ("input", "target", "weight", "pos_weight", "g"), (), ("input",)
                ),
                "vjp_target": _Body(
                    _vjp_target_weight_pos_weight,
                    ("input", "weight", "pos_weight", "g", "target"),
                    (),
                    ("target",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g"),
                    (),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g", "v"),
                    (),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_weight_pos_weight,
                    ("input", "target", "weight", "pos_weight", "g"),
                    (),
                    ("input",),
                ),
            },
        ),
    },
    selectors=(("weight", ()), ("pos_weight", ())),
    reductions=("none", "mean", "sum"),
)


def binary_cross_entropy_with_logits(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Cross entropy of a probability and the sigmoid of a logit; pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
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
    return _loss(
        _SPEC, "binary_cross_entropy_with_logits", (input, target, weight, pos_weight), None, reduction, out
    )


def binary_cross_entropy_with_logits_vjp(
    g, input, target, *, weight=None, pos_weight=None, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of binary_cross_entropy_with_logits, given the cotangent g of its result.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
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
        _SPEC,
        "binary_cross_entropy_with_logits_vjp",
        g,
        (input, target, weight, pos_weight),
        None,
        reduction,
        wrt,
        out,
    )


def binary_cross_entropy_with_logits_value_and_grad(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Value of binary_cross_entropy_with_logits and its derivative, in one pass.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_cross_entropy_with_logits_vjp(1, ...) returns). The result has the dtype
    to which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss_pair(
        _SPEC,
        "binary_cross_entropy_with_logits_value_and_grad",
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )


def binary_cross_entropy_with_logits_hvp(
    v, input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Hessian of binary_cross_entropy_with_logits in input times v.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
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
        "binary_cross_entropy_with_logits_hvp",
        "hvp",
        v,
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )


def binary_cross_entropy_with_logits_hess_diag(
    input, target, *, weight=None, pos_weight=None, reduction="mean", out=None
):
    """Diagonal of the Hessian of binary_cross_entropy_with_logits in input.

    binary_cross_entropy_with_logits: Cross entropy of a probability and the sigmoid of a logit;
    pos_weight weighs the positive part.

        binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
                                           True)) + Piecewise((0, Eq(target, 1)), (-(1 -
                                           target)*log(1/(exp(input) + 1)), True))

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    weight: optional array; broadcasts with the others.
    pos_weight: optional array; broadcasts with the others.
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
        "binary_cross_entropy_with_logits_hess_diag",
        "hess_diag",
        None,
        (input, target, weight, pos_weight),
        None,
        reduction,
        out,
    )
