# Made by symdl 0.1.0 from binary_kl_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
#                      Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))
"""Kullback-Leibler divergence of two probabilities of one event; 0 log 0 is 0."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
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
