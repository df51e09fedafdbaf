# Made by symdl 0.1.0 from binary_cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
#                            -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
#                            target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
#                            True))
"""Cross entropy of two probabilities; each logarithm counts as at least -100."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "binary_cross_entropy",
    "binary_cross_entropy_vjp",
    "binary_cross_entropy_value_and_grad",
    "binary_cross_entropy_hvp",
    "binary_cross_entropy_hess_diag",
]

_C = _Source("binary_cross_entropy.c")

_value = _Kernel(_C, "binary_cross_entropy_value", ("input", "target"), ("value",))

_vjp = _Kernel(_C, "binary_cross_entropy_vjp", ("input", "target", "g"), ("input",))

_vjp_target = _Kernel(_C, "binary_cross_entropy_vjp_target", ("input", "g", "target"), ("target",))

_value_and_grad = _Kernel(
    _C, "binary_cross_entropy_value_and_grad", ("input", "target", "g"), ("value", "input")
)

_hvp = _Kernel(_C, "binary_cross_entropy_hvp", ("input", "target", "g", "v"), ("input",))

_hess_diag = _Kernel(_C, "binary_cross_entropy_hess_diag", ("input", "target", "g"), ("input",))

_value_weight = _Kernel(_C, "binary_cross_entropy_value_weight", ("input", "target", "weight"), ("value",))

_vjp_weight = _Kernel(_C, "binary_cross_entropy_vjp_weight", ("input", "target", "weight", "g"), ("input",))

_vjp_target_weight = _Kernel(
    _C, "binary_cross_entropy_vjp_target_weight", ("input", "weight", "g", "target"), ("target",)
)

_value_and_grad_weight = _Kernel(
    _C, "binary_cross_entropy_value_and_grad_weight", ("input", "target", "weight", "g"), ("value", "input")
)

_hvp_weight = _Kernel(
    _C, "binary_cross_entropy_hvp_weight", ("input", "target", "weight", "g", "v"), ("input",)
)

_hess_diag_weight = _Kernel(
    _C, "binary_cross_entropy_hess_diag_weight", ("input", "target", "weight", "g"), ("input",)
)

_SPEC = _Function(
    name="binary_cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("weight", "const"),
    ),
    variants={
        ("absent",): _Variant(
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
        ("given",): _Variant(
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
    },
    selectors=(("weight", ()),),
    reductions=("none", "mean", "sum"),
)


def binary_cross_entropy(input, target, *, weight=None, reduction="mean", out=None):
    """Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
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
    return _loss(_SPEC, "binary_cross_entropy", (input, target, weight), None, reduction, out)


def binary_cross_entropy_vjp(g, input, target, *, weight=None, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of binary_cross_entropy, given the cotangent g of its result.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
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
        _SPEC, "binary_cross_entropy_vjp", g, (input, target, weight), None, reduction, wrt, out
    )


def binary_cross_entropy_value_and_grad(input, target, *, weight=None, reduction="mean", out=None):
    """Value of binary_cross_entropy and its derivative, in one pass.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what binary_cross_entropy_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _loss_pair(
        _SPEC, "binary_cross_entropy_value_and_grad", (input, target, weight), None, reduction, out
    )


def binary_cross_entropy_hvp(v, input, target, *, weight=None, reduction="mean", out=None):
    """Hessian of binary_cross_entropy in input times v.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    v: the direction, of the shape of input.
    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
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
        _SPEC, "binary_cross_entropy_hvp", "hvp", v, (input, target, weight), None, reduction, out
    )


def binary_cross_entropy_hess_diag(input, target, *, weight=None, reduction="mean", out=None):
    """Diagonal of the Hessian of binary_cross_entropy in input.

    binary_cross_entropy: Cross entropy of two probabilities; each logarithm counts as at least -100.

        binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
                               -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
                               target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
                               True))

    input: array; broadcasts with the others; the errors are promised for 0 <= input <= 1.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
    weight: optional array; broadcasts with the others; the errors are promised for 0 <= weight.
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
        "binary_cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, weight),
        None,
        reduction,
        out,
    )
