# Made by symdl 0.1.0 from mape_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
#                 True))*absolute(input - target)
"""Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._extended import extended_of, extended_real, extended_sign, extended_where
from ._launch import _Kernel
from ._numeric import _recomputed, _repaired, _where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["mape_loss", "mape_loss_vjp", "mape_loss_value_and_grad", "mape_loss_hvp", "mape_loss_hess_diag"]

_C = _Source("mape_loss.c")


def _value_numbers(eps):
    return eps, eps, eps


_value = _Kernel(
    _C, "mape_loss_value", ("input", "target"), ("value",), scalars=("eps",), host=_value_numbers
)


def _vjp_numbers(eps):
    t1 = float(np.divide(100.0, eps))
    return t1, eps


_vjp = _Kernel(_C, "mape_loss_vjp", ("input", "target", "g"), ("input",), scalars=("eps",), host=_vjp_numbers)


def _vjp_target_numbers(eps):
    t1 = float(np.divide(100.0, eps))
    return t1, eps, eps


_vjp_target = _Kernel(
    _C,
    "mape_loss_vjp_target",
    ("input", "target", "g"),
    ("target",),
    scalars=("eps",),
    host=_vjp_target_numbers,
)


def _value_and_grad_numbers(eps):
    t1 = float(np.divide(100.0, eps))
    return eps, t1, eps, eps


_value_and_grad = _Kernel(
    _C,
    "mape_loss_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("eps",),
    host=_value_and_grad_numbers,
)

_hvp = _Kernel(_C, "mape_loss_hvp", ("input", "target"), ("input",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value_carefully(input, target, eps):
    """_odd_value for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input) - t2
    t4 = -t3
    t5 = -t2
    t5 = extended_where(target < extended_real(t5, input), t5, t2)
    t3 = 100.0 * extended_where(extended_real(t3, input) < extended_real(t4, input), t4, t3)
    t6 = extended_real(extended_sign(t1 - t5), input) <= 0.0
    return extended_real(extended_where(t6, t3 / t5, t3 / t1), input)


def _odd_value_far():
    """_odd_value for the elements at which it loses digits."""
    return 100.0


def _odd_value(input, target, eps):
    absolute = np.absolute(target)
    t1 = 100.0 * np.absolute(input - target)
    value = _where(eps <= absolute, t1 / absolute, t1 / eps)
    t2 = np.absolute(target) == np.inf
    far = t2 & ~((np.absolute(input) == np.inf) & t2)
    carefully = (t1 == np.inf) & ~far
    (value,) = _recomputed(carefully, _odd_value_carefully, (value,), input, target, eps, of=(input, target))
    (value,) = _repaired(far, _odd_value_far, (value,), )
    return value


def _odd_vjp(input, target, g, eps):
    t1 = float(np.divide(100.0, eps))
    absolute = np.absolute(target)
    t2 = g * (100.0 / absolute)
    t3 = input - target
    t4 = t3 >= 0.0
    t5 = t3 <= 0.0
    t6 = g * t1
    t2 = _where(t5, _where(t4, 0.0, -t2), t2)
    t2 = _where(eps <= absolute, t2, _where(t5, _where(t4, 0.0, -t6), t6))
    return _where(target == target, _where(input == input, t2, input), target)


def _odd_vjp_target_carefully(input, target, g, eps):
    """_odd_vjp_target for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input) - t2
    t4 = -t3
    t4 = extended_where(extended_real(t3, input) < extended_real(t4, input), t4, t3)
    t4 = 100.0 / t2 * t4 / t2
    t5 = -t2
    t5 = extended_where(target < extended_real(t5, input), t5, t2)
    t6 = 100.0 / t5
    t7 = extended_real(extended_sign(t3), input)
    t8 = t7 >= 0.0
    t9 = t7 <= 0.0
    t4 = extended_where(target > 0.0, -t4, extended_where(target >= 0.0, 0.0, t4))
    t10 = extended_of(g, input)
    t11 = t10 * (100.0 / t1)
    t10 = t10 * (t4 + extended_where(t9, extended_where(t8, 0.0, t6), -t6))
    t11 = extended_where(t9, extended_where(t8, 0.0, t11), -t11)
    t5 = extended_where(extended_real(extended_sign(t1 - t5), input) <= 0.0, t10, t11)
    return extended_real(extended_where(target == target, t5, t2), input)


def _odd_vjp_target_far():
    """_odd_vjp_target for the elements at which it loses digits."""
    return 0.0


def _odd_vjp_target(input, target, g, eps):
    t1 = float(np.divide(100.0, eps))
    t2 = input - target
    t3 = 100.0 / target
    t4 = t3 * np.absolute(t2)
    t5 = t4 / target
    t5 = _where(target > 0.0, -t5, _where(target >= 0.0, 0.0, t5))
    absolute = np.absolute(target)
    t6 = 100.0 / absolute
    t7 = t2 >= 0.0
    t8 = t2 <= 0.0
    t6 = t5 + _where(t8, _where(t7, 0.0, t6), -t6)
    t9 = g * t1
    t9 = _where(eps <= absolute, g * t6, _where(t8, _where(t7, 0.0, t9), -t9))
    d_target = _where(target == target, t9, target)
    t10 = np.absolute(target) == np.inf
    far = t10 & ~((np.absolute(input) == np.inf) & t10)
    t6 = np.absolute(t6)
    t11 = (t6 < 0.75 * np.absolute(t5)) | (t6 == np.inf)
    t11 = t11 | (np.absolute(t3) < 7.888609052210118e-31) | (np.absolute(t4) == np.inf)
    carefully = t11 & ~far
    (d_target,) = _recomputed(carefully, _odd_vjp_target_carefully, (d_target,), input, target, g, eps, of=(input, target))
    (d_target,) = _repaired(far, _odd_vjp_target_far, (d_target,), )
    return d_target


def _odd_value_and_grad_carefully(input, target, eps):
    """_odd_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(eps, input)
    t2 = extended_of(target, input)
    t3 = extended_of(input, input) - t2
    t4 = -t3
    t5 = -t2
    t5 = extended_where(target < extended_real(t5, input), t5, t2)
    t3 = 100.0 * extended_where(extended_real(t3, input) < extended_real(t4, input), t4, t3)
    t6 = extended_real(extended_sign(t1 - t5), input) <= 0.0
    return extended_real(extended_where(t6, t3 / t5, t3 / t1), input)


def _odd_value_and_grad_far():
    """_odd_value_and_grad for the elements at which it loses digits."""
    return 100.0


def _odd_value_and_grad(input, target, g, eps):
    t1 = float(np.divide(100.0, eps))
    t2 = input - target
    absolute = np.absolute(target)
    t3 = 100.0 * np.absolute(t2)
    t4 = eps <= absolute
    value = _where(t4, t3 / absolute, t3 / eps)
    t5 = g * (100.0 / absolute)
    t6 = t2 >= 0.0
    t7 = t2 <= 0.0
    t8 = g * t1
    t5 = _where(t7, _where(t6, 0.0, -t5), t5)
    t5 = _where(input == input, _where(t4, t5, _where(t7, _where(t6, 0.0, -t8), t8)), input)
    d_input = _where(target == target, t5, target)
    t9 = np.absolute(target) == np.inf
    far = t9 & ~((np.absolute(input) == np.inf) & t9)
    carefully = (t3 == np.inf) & ~far
    (value,) = _recomputed(carefully, _odd_value_and_grad_carefully, (value,), input, target, eps, of=(input, target))
    (value,) = _repaired(far, _odd_value_and_grad_far, (value,), )
    return value, d_input


def _odd_hvp(input, target):
    return _where(target == target, _where(input == input, 0.0, input), target)


def _odd_hess_diag(input, target):
    return _where(target == target, _where(input == input, 0.0, input), target)


_SPEC = _Function(
    name="mape_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("eps",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("eps",), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), ("eps",), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("eps",),
                    ("value", "input"),
                    odd=_odd_value_and_grad,
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",), odd=_odd_hvp),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",), odd=_odd_hess_diag),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def mape_loss(input, target, *, eps=1e-07, reduction="mean", out=None):
    """Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _loss(_SPEC, "mape_loss", (input, target, eps), None, reduction, out)


def mape_loss_vjp(g, input, target, *, eps=1e-07, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of mape_loss, given the cotangent g of its result.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _cotangents(_SPEC, "mape_loss_vjp", g, (input, target, eps), None, reduction, wrt, out)


def mape_loss_value_and_grad(input, target, *, eps=1e-07, reduction="mean", out=None):
    """Value of mape_loss and its derivative, in one pass.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what mape_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _loss_pair(_SPEC, "mape_loss_value_and_grad", (input, target, eps), None, reduction, out)


def mape_loss_hvp(v, input, target, *, eps=1e-07, reduction="mean", out=None):
    """Hessian of mape_loss in input times v.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _curvature(_SPEC, "mape_loss_hvp", "hvp", v, (input, target, eps), None, reduction, out)


def mape_loss_hess_diag(input, target, *, eps=1e-07, reduction="mean", out=None):
    """Diagonal of the Hessian of mape_loss in input.

    mape_loss: Error in percent of the target's size, which counts as at least eps; the slope at 0 is 0.

        mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
                    True))*absolute(input - target)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    eps: number, 0 < eps; default 1e-07.
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

    Reference: A. de Myttenaere et al., Mean Absolute Percentage Error for regression, Neurocomputing
    192, 2016, arXiv:1605.02541
    """
    return _curvature(
        _SPEC, "mape_loss_hess_diag", "hess_diag", None, (input, target, eps), None, reduction, out
    )
