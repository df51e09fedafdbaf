# Made by symdl 0.1.0 from squared_hinge_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
#                          0  otherwise
"""Square of how far the score falls short of the margin, for targets 1 and -1."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_of, extended_real, extended_sign, extended_where
from ._numeric import _recomputed, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "squared_hinge_loss",
    "squared_hinge_loss_vjp",
    "squared_hinge_loss_value_and_grad",
    "squared_hinge_loss_hvp",
    "squared_hinge_loss_hess_diag",
]


def _value_carefully(input, target, margin):
    """_value for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(input, input) * extended_of(target, input)
    t3 = t1 - t2
    t2 = extended_where(extended_real(extended_sign(t2 - t1), input) >= 0.0, 0.0, t3 * t3)
    return extended_real(t2, input)


def _value(input, target, margin):
    t1 = 0.5 * float(np.maximum(margin, -margin))
    t2 = input * target
    t3 = margin - t2
    t4 = t2 - margin
    value = _where(t4 >= 0.0, 0.0, t3 * t3)
    carefully = (np.absolute(t3) < t1) | (np.absolute(t4) < 0.5 * np.absolute(t2))
    return _recomputed(carefully, _value_carefully, (value,), input, target, margin, of=(input, target))[0]


def _value_in_doubles_carefully(input, target, margin):
    """_value_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(input, input) * extended_of(target, input)
    t3 = t1 - t2
    t2 = extended_where(extended_real(extended_sign(t2 - t1), input) >= 0.0, 0.0, t3 * t3)
    return extended_real(t2, input)


def _value_in_doubles(input, target, margin):
    t1 = 3.0517578125e-05 * (0.5 * float(np.maximum(margin, -margin)))
    t2 = input * target
    t3 = margin - t2
    t4 = t2 - margin
    value = _where(t4 >= 0.0, 0.0, t3 * t3)
    t5 = np.absolute(t4) < 3.0517578125e-05 * (0.5 * np.absolute(t2))
    carefully = (np.absolute(t3) < t1) | t5
    return _recomputed(carefully, _value_in_doubles_carefully, (value,), input, target, margin, of=(input, target))[0]


def _vjp_carefully(input, target, g, margin):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input) * t2
    t4 = extended_real(extended_sign(t3 - t1), input) >= 0.0
    t2 = extended_where(t4, 0.0, -(extended_of(g, input) * (2.0 * t2 * (t1 - t3))))
    return extended_real(t2, input)


def _vjp(input, target, g, margin):
    t1 = 0.75 * float(np.maximum(margin, -margin))
    t2 = input * target
    t3 = margin - t2
    d_input = _where(t2 - margin >= 0.0, 0.0, -(g * (2.0 * target * t3)))
    carefully = np.absolute(t3) < t1
    return _recomputed(carefully, _vjp_carefully, (d_input,), input, target, g, margin, of=(input, target))[0]


def _vjp_in_doubles_carefully(input, target, g, margin):
    """_vjp_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input) * t2
    t4 = extended_real(extended_sign(t3 - t1), input) >= 0.0
    t2 = extended_where(t4, 0.0, -(extended_of(g, input) * (2.0 * t2 * (t1 - t3))))
    return extended_real(t2, input)


def _vjp_in_doubles(input, target, g, margin):
    t1 = 3.0517578125e-05 * (0.75 * float(np.maximum(margin, -margin)))
    t2 = input * target
    t3 = margin - t2
    d_input = _where(t2 - margin >= 0.0, 0.0, -(g * (2.0 * target * t3)))
    carefully = np.absolute(t3) < t1
    return _recomputed(carefully, _vjp_in_doubles_carefully, (d_input,), input, target, g, margin, of=(input, target))[0]


def _vjp_target_carefully(input, target, g, margin):
    """_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(input, input)
    t3 = t2 * extended_of(target, input)
    t4 = extended_real(extended_sign(t3 - t1), input) >= 0.0
    t2 = extended_where(t4, 0.0, -(extended_of(g, input) * (2.0 * t2 * (t1 - t3))))
    return extended_real(t2, input)


def _vjp_target(input, target, g, margin):
    t1 = 0.75 * float(np.maximum(margin, -margin))
    t2 = input * target
    t3 = margin - t2
    d_target = _where(t2 - margin >= 0.0, 0.0, -(g * (2.0 * input * t3)))
    carefully = np.absolute(t3) < t1
    return _recomputed(carefully, _vjp_target_carefully, (d_target,), input, target, g, margin, of=(input, target))[0]


def _vjp_target_in_doubles_carefully(input, target, g, margin):
    """_vjp_target_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(input, input)
    t3 = t2 * extended_of(target, input)
    t4 = extended_real(extended_sign(t3 - t1), input) >= 0.0
    t2 = extended_where(t4, 0.0, -(extended_of(g, input) * (2.0 * t2 * (t1 - t3))))
    return extended_real(t2, input)


def _vjp_target_in_doubles(input, target, g, margin):
    t1 = 3.0517578125e-05 * (0.75 * float(np.maximum(margin, -margin)))
    t2 = input * target
    t3 = margin - t2
    d_target = _where(t2 - margin >= 0.0, 0.0, -(g * (2.0 * input * t3)))
    carefully = np.absolute(t3) < t1
    return _recomputed(carefully, _vjp_target_in_doubles_carefully, (d_target,), input, target, g, margin, of=(input, target))[0]


def _value_and_grad_carefully(input, target, margin):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(input, input) * extended_of(target, input)
    t3 = t1 - t2
    t2 = extended_where(extended_real(extended_sign(t2 - t1), input) >= 0.0, 0.0, t3 * t3)
    return extended_real(t2, input)


def _value_and_grad_carefully_2(input, target, g, margin):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input) * t2
    t4 = extended_real(extended_sign(t3 - t1), input) >= 0.0
    t2 = extended_where(t4, 0.0, -(extended_of(g, input) * (2.0 * t2 * (t1 - t3))))
    return extended_real(t2, input)


def _value_and_grad(input, target, g, margin):
    t1 = float(np.maximum(margin, -margin))
    t2 = 0.5 * t1
    t1 = 0.75 * t1
    t3 = input * target
    t4 = margin - t3
    t5 = t3 - margin
    t6 = t5 >= 0.0
    value = _where(t6, 0.0, t4 * t4)
    d_input = _where(t6, 0.0, -(g * (2.0 * target * t4)))
    t4 = np.absolute(t4)
    carefully = (t4 < t2) | (np.absolute(t5) < 0.5 * np.absolute(t3))
    carefully_2 = t4 < t1
    (value,) = _recomputed(carefully, _value_and_grad_carefully, (value,), input, target, margin, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_carefully_2, (d_input,), input, target, g, margin, of=(input, target))
    return value, d_input


def _value_and_grad_in_doubles_carefully(input, target, margin):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(input, input) * extended_of(target, input)
    t3 = t1 - t2
    t2 = extended_where(extended_real(extended_sign(t2 - t1), input) >= 0.0, 0.0, t3 * t3)
    return extended_real(t2, input)


def _value_and_grad_in_doubles_carefully_2(input, target, g, margin):
    """_value_and_grad_in_doubles for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input) * t2
    t4 = extended_real(extended_sign(t3 - t1), input) >= 0.0
    t2 = extended_where(t4, 0.0, -(extended_of(g, input) * (2.0 * t2 * (t1 - t3))))
    return extended_real(t2, input)


def _value_and_grad_in_doubles(input, target, g, margin):
    t1 = float(np.maximum(margin, -margin))
    t2 = 3.0517578125e-05 * (0.5 * t1)
    t1 = 3.0517578125e-05 * (0.75 * t1)
    t3 = input * target
    t4 = margin - t3
    t5 = t3 - margin
    t6 = t5 >= 0.0
    value = _where(t6, 0.0, t4 * t4)
    d_input = _where(t6, 0.0, -(g * (2.0 * target * t4)))
    t4 = np.absolute(t4)
    carefully = (t4 < t2) | (np.absolute(t5) < 3.0517578125e-05 * (0.5 * np.absolute(t3)))
    carefully_2 = t4 < t1
    (value,) = _recomputed(carefully, _value_and_grad_in_doubles_carefully, (value,), input, target, margin, of=(input, target))
    (d_input,) = _recomputed(carefully_2, _value_and_grad_in_doubles_carefully_2, (d_input,), input, target, g, margin, of=(input, target))
    return value, d_input


def _hvp_carefully(input, target, g, v, margin):
    """_hvp for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input)
    t4 = extended_of(g, input) * (extended_of(v, input) * (2.0 * (t2 * t2)))
    t2 = extended_where(extended_real(extended_sign(t3 * t2 - t1), input) >= 0.0, 0.0, t4)
    return extended_real(extended_where(input == input, t2, t3), input)


def _hvp(input, target, g, v, margin):
    t1 = input * target
    t2 = t1 - margin
    t3 = _where(t2 >= 0.0, 0.0, g * (v * (2.0 * (target * target))))
    d_input = _where(input == input, t3, input)
    carefully = np.absolute(t2) < 0.75 * np.absolute(t1)
    return _recomputed(carefully, _hvp_carefully, (d_input,), input, target, g, v, margin, of=(input, target))[0]


def _hess_diag_carefully(input, target, g, margin):
    """_hess_diag for the elements at which it loses digits."""
    t1 = extended_of(margin, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input)
    t4 = extended_real(extended_sign(t3 * t2 - t1), input) >= 0.0
    t2 = extended_where(t4, 0.0, extended_of(g, input) * (2.0 * (t2 * t2)))
    return extended_real(extended_where(input == input, t2, t3), input)


def _hess_diag(input, target, g, margin):
    t1 = input * target
    t2 = t1 - margin
    d_input = _where(input == input, _where(t2 >= 0.0, 0.0, g * (2.0 * (target * target))), input)
    carefully = np.absolute(t2) < 0.75 * np.absolute(t1)
    return _recomputed(carefully, _hess_diag_carefully, (d_input,), input, target, g, margin, of=(input, target))[0]


_SPEC = _Function(
    name="squared_hinge_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("margin", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(
                    _value, ("input", "target"), ("margin",), ("value",), doubles=_value_in_doubles
                ),
                "vjp": _Body(
                    _vjp, ("input", "target", "g"), ("margin",), ("input",), doubles=_vjp_in_doubles
                ),
                "vjp_target": _Body(
                    _vjp_target,
                    ("input", "target", "g"),
                    ("margin",),
                    ("target",),
                    doubles=_vjp_target_in_doubles,
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("margin",),
                    ("value", "input"),
                    doubles=_value_and_grad_in_doubles,
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("margin",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("margin",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def squared_hinge_loss(input, target, *, margin=1.0, reduction="mean", out=None):
    """Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _loss(_SPEC, "squared_hinge_loss", (input, target, margin), None, reduction, out)


def squared_hinge_loss_vjp(g, input, target, *, margin=1.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of squared_hinge_loss, given the cotangent g of its result.

    squared_hinge_loss: Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
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

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _cotangents(_SPEC, "squared_hinge_loss_vjp", g, (input, target, margin), None, reduction, wrt, out)


def squared_hinge_loss_value_and_grad(input, target, *, margin=1.0, reduction="mean", out=None):
    """Value of squared_hinge_loss and its derivative, in one pass.

    squared_hinge_loss: Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what squared_hinge_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _loss_pair(
        _SPEC, "squared_hinge_loss_value_and_grad", (input, target, margin), None, reduction, out
    )


def squared_hinge_loss_hvp(v, input, target, *, margin=1.0, reduction="mean", out=None):
    """Hessian of squared_hinge_loss in input times v.

    squared_hinge_loss: Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _curvature(
        _SPEC, "squared_hinge_loss_hvp", "hvp", v, (input, target, margin), None, reduction, out
    )


def squared_hinge_loss_hess_diag(input, target, *, margin=1.0, reduction="mean", out=None):
    """Diagonal of the Hessian of squared_hinge_loss in input.

    squared_hinge_loss: Square of how far the score falls short of the margin, for targets 1 and -1.

        squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
                             0  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for -1 <= target
        <= 1.
    margin: number; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Y. Tang, Deep Learning using Linear Support Vector Machines, 2013, arXiv:1306.0239
    """
    return _curvature(
        _SPEC,
        "squared_hinge_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, margin),
        None,
        reduction,
        out,
    )
