# Made by symdl 0.1.0 from quantile_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     quantile_loss = tau*(-input + target)  if input - target <= 0
#                     (-input + target)*(tau - 1)  otherwise
"""Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is -tau."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._pair import pair_high, pair_of, pair_where
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "quantile_loss",
    "quantile_loss_vjp",
    "quantile_loss_value_and_grad",
    "quantile_loss_hvp",
    "quantile_loss_hess_diag",
    "pinball",
    "pinball_vjp",
    "pinball_value_and_grad",
    "pinball_hvp",
    "pinball_hess_diag",
]

_C = _Source("quantile_loss.c")


def _value_numbers(tau):
    return tau


_value = _Kernel(
    _C, "quantile_loss_value", ("input", "target"), ("value",), scalars=("tau",), host=_value_numbers
)


def _vjp_numbers(tau):
    t1 = 1.0 - tau
    return tau, t1


_vjp = _Kernel(
    _C, "quantile_loss_vjp", ("input", "target", "g"), ("input",), scalars=("tau",), host=_vjp_numbers
)


def _vjp_target_numbers(tau):
    t1 = tau - 1.0
    return tau, t1


_vjp_target = _Kernel(
    _C,
    "quantile_loss_vjp_target",
    ("input", "target", "g"),
    ("target",),
    scalars=("tau",),
    host=_vjp_target_numbers,
)


def _value_and_grad_numbers(tau):
    t1 = 1.0 - tau
    return tau, t1, tau


_value_and_grad = _Kernel(
    _C,
    "quantile_loss_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("tau",),
    host=_value_and_grad_numbers,
)

_hvp = _Kernel(_C, "quantile_loss_hvp", ("input", "target"), ("input",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(input, target, tau):
    t1 = pair_of(tau, input)
    t2 = pair_of(target, input) - pair_of(input, input)
    return pair_high(pair_where(input - target <= 0.0, t1 * t2, (t1 - 1.0) * t2), input)


def _odd_vjp(input, target, g, tau):
    t1 = 1.0 - tau
    t2 = _where(input == input, _where(input - target > 0.0, g * t1, -(g * tau)), input)
    return _where(target == target, t2, target)


def _odd_vjp_target(input, target, g, tau):
    t1 = tau - 1.0
    t2 = _where(input == input, _where(input - target > 0.0, g * t1, g * tau), input)
    return _where(target == target, t2, target)


def _odd_value_and_grad(input, target, g, tau):
    t1 = 1.0 - tau
    t2 = pair_of(tau, input)
    t3 = input - target
    t4 = pair_of(target, input) - pair_of(input, input)
    value = pair_high(pair_where(t3 <= 0.0, t2 * t4, (t2 - 1.0) * t4), input)
    t3 = _where(input == input, _where(t3 > 0.0, g * t1, -(g * tau)), input)
    d_input = _where(target == target, t3, target)
    return value, d_input


def _odd_hvp(input, target):
    return _where(target == target, _where(input == input, 0.0, input), target)


def _odd_hess_diag(input, target):
    return _where(target == target, _where(input == input, 0.0, input), target)


_SPEC = _Function(
    name="quantile_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("tau", "param", domain=_Domain(0, 1, False, False)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("tau",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("tau",), ("input",), odd=_odd_vjp),
                "vjp_target": _Body(
                    _vjp_target, ("input", "target", "g"), ("tau",), ("target",), odd=_odd_vjp_target
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g"),
                    ("tau",),
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


def quantile_loss(input, target, *, tau=0.5, reduction="mean", out=None):
    """Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
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

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _loss(_SPEC, "quantile_loss", (input, target, tau), None, reduction, out)


def quantile_loss_vjp(g, input, target, *, tau=0.5, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of quantile_loss, given the cotangent g of its result.

    quantile_loss: Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is
    -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
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

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _cotangents(_SPEC, "quantile_loss_vjp", g, (input, target, tau), None, reduction, wrt, out)


def quantile_loss_value_and_grad(input, target, *, tau=0.5, reduction="mean", out=None):
    """Value of quantile_loss and its derivative, in one pass.

    quantile_loss: Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is
    -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what quantile_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _loss_pair(_SPEC, "quantile_loss_value_and_grad", (input, target, tau), None, reduction, out)


def quantile_loss_hvp(v, input, target, *, tau=0.5, reduction="mean", out=None):
    """Hessian of quantile_loss in input times v.

    quantile_loss: Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is
    -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
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

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _curvature(_SPEC, "quantile_loss_hvp", "hvp", v, (input, target, tau), None, reduction, out)


def quantile_loss_hess_diag(input, target, *, tau=0.5, reduction="mean", out=None):
    """Diagonal of the Hessian of quantile_loss in input.

    quantile_loss: Error weighted by tau below the target and by 1 - tau above it; the slope at 0 is
    -tau.

        quantile_loss = tau*(-input + target)  if input - target <= 0
                        (-input + target)*(tau - 1)  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    tau: number, 0 <= tau <= 1; default 0.5.
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

    Reference: R. Koenker, G. Bassett, Regression Quantiles, Econometrica 46, 1978, doi:10.2307/1913643
    """
    return _curvature(
        _SPEC, "quantile_loss_hess_diag", "hess_diag", None, (input, target, tau), None, reduction, out
    )


pinball = quantile_loss
pinball_vjp = quantile_loss_vjp
pinball_value_and_grad = quantile_loss_value_and_grad
pinball_hvp = quantile_loss_hvp
pinball_hess_diag = quantile_loss_hess_diag
