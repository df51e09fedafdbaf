# Made by symdl 0.1.0 from sigmoid_focal_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
#                          2*target))))*log(exp(input*(1 - 2*target)) + 1)
"""Cross entropy on logits in which well-classified examples count less, for targets 0 and 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "sigmoid_focal_loss",
    "sigmoid_focal_loss_vjp",
    "sigmoid_focal_loss_value_and_grad",
    "sigmoid_focal_loss_hvp",
    "sigmoid_focal_loss_hess_diag",
]

_C = _Source("sigmoid_focal_loss.c")


def _value_numbers(alpha, gamma):
    far_t3 = 1.0 - alpha
    return alpha, alpha, gamma, alpha, gamma, far_t3, gamma


_value = _Kernel(
    _C,
    "sigmoid_focal_loss_value",
    ("input", "target"),
    ("value",),
    scalars=("alpha", "gamma"),
    host=_value_numbers,
)


def _vjp_numbers(alpha, gamma):
    t1 = 1.0 - alpha
    far_t3 = 1.0 - alpha
    return alpha, t1, gamma, gamma, alpha, alpha, gamma, far_t3, gamma


_vjp = _Kernel(
    _C,
    "sigmoid_focal_loss_vjp",
    ("input", "target", "g"),
    ("input",),
    scalars=("alpha", "gamma"),
    host=_vjp_numbers,
)


def _vjp_target_numbers(alpha, gamma):
    t1 = 1.0 - alpha
    t2 = 2.0 * gamma
    t4 = 2.0 * alpha - 1.0
    far_t3 = 1.0 - alpha
    far_t4 = 2.0 * gamma
    far_t6 = 2.0 * alpha - 1.0
    return alpha, t1, t2, t4, gamma, alpha, alpha, gamma, far_t3, far_t4, far_t6, gamma


_vjp_target = _Kernel(
    _C,
    "sigmoid_focal_loss_vjp_target",
    ("input", "target", "g"),
    ("target",),
    scalars=("alpha", "gamma"),
    host=_vjp_target_numbers,
)


def _value_and_grad_numbers(alpha, gamma):
    far_t3 = 1.0 - alpha
    far_2_t3 = 1.0 - alpha
    return alpha, alpha, gamma, gamma, alpha, gamma, far_t3, gamma, far_2_t3, gamma


_value_and_grad = _Kernel(
    _C,
    "sigmoid_focal_loss_value_and_grad",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("alpha", "gamma"),
    host=_value_and_grad_numbers,
)


def _hvp_numbers(alpha, gamma):
    t1 = 1.0 - alpha
    return alpha, t1, gamma, gamma, alpha, alpha, gamma


_hvp = _Kernel(
    _C,
    "sigmoid_focal_loss_hvp",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("alpha", "gamma"),
    host=_hvp_numbers,
)


def _hess_diag_numbers(alpha, gamma):
    t1 = 1.0 - alpha
    return alpha, t1, gamma, gamma, alpha, alpha, gamma


_hess_diag = _Kernel(
    _C,
    "sigmoid_focal_loss_hess_diag",
    ("input", "target", "g"),
    ("input",),
    scalars=("alpha", "gamma"),
    host=_hess_diag_numbers,
)


def _value_gamma_0_numbers(alpha):
    far_t3 = 1.0 - alpha
    return alpha, alpha, alpha, far_t3


_value_gamma_0 = _Kernel(
    _C,
    "sigmoid_focal_loss_value_gamma_0",
    ("input", "target"),
    ("value",),
    scalars=("alpha",),
    host=_value_gamma_0_numbers,
)


def _vjp_gamma_0_numbers(alpha):
    far_t3 = 1.0 - alpha
    return alpha, alpha, alpha, far_t3


_vjp_gamma_0 = _Kernel(
    _C,
    "sigmoid_focal_loss_vjp_gamma_0",
    ("input", "target", "g"),
    ("input",),
    scalars=("alpha",),
    host=_vjp_gamma_0_numbers,
)


def _vjp_target_gamma_0_numbers(alpha):
    t1 = 1.0 - alpha
    t3 = 2.0 * alpha - 1.0
    far_t3 = 1.0 - alpha
    far_t5 = 2.0 * alpha - 1.0
    return alpha, t1, t3, alpha, alpha, far_t3, far_t5


_vjp_target_gamma_0 = _Kernel(
    _C,
    "sigmoid_focal_loss_vjp_target_gamma_0",
    ("input", "target", "g"),
    ("target",),
    scalars=("alpha",),
    host=_vjp_target_gamma_0_numbers,
)


def _value_and_grad_gamma_0_numbers(alpha):
    far_t3 = 1.0 - alpha
    far_2_t3 = 1.0 - alpha
    return alpha, alpha, alpha, far_t3, far_2_t3


_value_and_grad_gamma_0 = _Kernel(
    _C,
    "sigmoid_focal_loss_value_and_grad_gamma_0",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("alpha",),
    host=_value_and_grad_gamma_0_numbers,
)


def _hvp_gamma_0_numbers(alpha):
    t1_of_float = 1.0 - alpha
    return alpha, alpha, alpha, t1_of_float


_hvp_gamma_0 = _Kernel(
    _C,
    "sigmoid_focal_loss_hvp_gamma_0",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("alpha",),
    host=_hvp_gamma_0_numbers,
)


def _hess_diag_gamma_0_numbers(alpha):
    t1_of_float = 1.0 - alpha
    return alpha, alpha, alpha, t1_of_float


_hess_diag_gamma_0 = _Kernel(
    _C,
    "sigmoid_focal_loss_hess_diag_gamma_0",
    ("input", "target", "g"),
    ("input",),
    scalars=("alpha",),
    host=_hess_diag_gamma_0_numbers,
)

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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target
        <= 1.
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
