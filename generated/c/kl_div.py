# Made by symdl 0.1.0 from kl_div with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     kl_div = 0  if Eq(target, 0)
#              target*(-input + log(target))  otherwise
"""Pointwise Kullback-Leibler divergence of a target from a prediction given as its logarithm."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = ["kl_div", "kl_div_vjp", "kl_div_value_and_grad", "kl_div_hvp", "kl_div_hess_diag"]

_C = _Source("kl_div.c")

_value = _Kernel(_C, "kl_div_value", ("input", "target"), ("value",))

_vjp = _Kernel(_C, "kl_div_vjp", ("target", "g", "input"), ("input",))

_vjp_target = _Kernel(_C, "kl_div_vjp_target", ("input", "target", "g"), ("target",))

_value_and_grad = _Kernel(_C, "kl_div_value_and_grad", ("input", "target", "g"), ("value", "input"))

_hvp = _Kernel(_C, "kl_div_hvp", ("input", "target"), ("input",))

_value_log_target = _Kernel(_C, "kl_div_value_log_target", ("input", "target"), ("value",))

_vjp_log_target = _Kernel(_C, "kl_div_vjp_log_target", ("input", "target", "g"), ("input",))

_vjp_target_log_target = _Kernel(_C, "kl_div_vjp_target_log_target", ("input", "target", "g"), ("target",))

_value_and_grad_log_target = _Kernel(
    _C, "kl_div_value_and_grad_log_target", ("input", "target", "g"), ("value", "input")
)

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
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("target", "g", "input"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",)),
            },
        ),
        (True,): _Variant(
            False,
            (),
            {
                "value": _Body(_value_log_target, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp_log_target, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_log_target, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_log_target, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target"), (), ("input",)),
                "hess_diag": _Body(_hvp, ("input", "target"), (), ("input",)),
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
