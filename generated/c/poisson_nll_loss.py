# Made by symdl 0.1.0 from poisson_nll_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     poisson_nll_loss = -input*target + exp(input)
"""Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
counts above 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "poisson_nll_loss",
    "poisson_nll_loss_vjp",
    "poisson_nll_loss_value_and_grad",
    "poisson_nll_loss_hvp",
    "poisson_nll_loss_hess_diag",
]

_C = _Source("poisson_nll_loss.c")

_value = _Kernel(_C, "poisson_nll_loss_value", ("input", "target"), ("value",))

_vjp = _Kernel(_C, "poisson_nll_loss_vjp", ("input", "target", "g"), ("input",))

_vjp_target = _Kernel(_C, "poisson_nll_loss_vjp_target", ("input", "g", "target"), ("target",))

_value_and_grad = _Kernel(_C, "poisson_nll_loss_value_and_grad", ("input", "target", "g"), ("value", "input"))

_hvp = _Kernel(_C, "poisson_nll_loss_hvp", ("input", "g", "v", "target"), ("input",))

_hess_diag = _Kernel(_C, "poisson_nll_loss_hess_diag", ("input", "g", "target"), ("input",))

_value_full = _Kernel(_C, "poisson_nll_loss_value_full", ("input", "target"), ("value",))

_vjp_target_full = _Kernel(_C, "poisson_nll_loss_vjp_target_full", ("input", "target", "g"), ("target",))

_value_and_grad_full = _Kernel(
    _C, "poisson_nll_loss_value_and_grad_full", ("input", "target", "g"), ("value", "input")
)


def _value_no_log_input_numbers(eps):
    return eps, eps


_value_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_value_no_log_input",
    ("input", "target"),
    ("value",),
    scalars=("eps",),
    host=_value_no_log_input_numbers,
)


def _vjp_no_log_input_numbers(eps):
    return eps, eps


_vjp_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_vjp_no_log_input",
    ("input", "target", "g"),
    ("input",),
    scalars=("eps",),
    host=_vjp_no_log_input_numbers,
)


def _vjp_target_no_log_input_numbers(eps):
    return eps


_vjp_target_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_vjp_target_no_log_input",
    ("input", "g", "target"),
    ("target",),
    scalars=("eps",),
    host=_vjp_target_no_log_input_numbers,
)


def _value_and_grad_no_log_input_numbers(eps):
    return eps, eps, eps


_value_and_grad_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_value_and_grad_no_log_input",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("eps",),
    host=_value_and_grad_no_log_input_numbers,
)


def _hvp_no_log_input_numbers(eps):
    return eps, eps, eps


_hvp_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_hvp_no_log_input",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("eps",),
    host=_hvp_no_log_input_numbers,
)


def _hess_diag_no_log_input_numbers(eps):
    return eps, eps, eps


_hess_diag_no_log_input = _Kernel(
    _C,
    "poisson_nll_loss_hess_diag_no_log_input",
    ("input", "target", "g"),
    ("input",),
    scalars=("eps",),
    host=_hess_diag_no_log_input_numbers,
)


def _value_no_log_input_full_numbers(eps):
    return eps, eps


_value_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_value_no_log_input_full",
    ("input", "target"),
    ("value",),
    scalars=("eps",),
    host=_value_no_log_input_full_numbers,
)


def _vjp_no_log_input_full_numbers(eps):
    return eps, eps


_vjp_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_vjp_no_log_input_full",
    ("input", "target", "g"),
    ("input",),
    scalars=("eps",),
    host=_vjp_no_log_input_full_numbers,
)


def _vjp_target_no_log_input_full_numbers(eps):
    return eps, eps


_vjp_target_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_vjp_target_no_log_input_full",
    ("input", "target", "g"),
    ("target",),
    scalars=("eps",),
    host=_vjp_target_no_log_input_full_numbers,
)


def _value_and_grad_no_log_input_full_numbers(eps):
    return eps, eps, eps


_value_and_grad_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_value_and_grad_no_log_input_full",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("eps",),
    host=_value_and_grad_no_log_input_full_numbers,
)


def _hvp_no_log_input_full_numbers(eps):
    return eps, eps, eps


_hvp_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_hvp_no_log_input_full",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("eps",),
    host=_hvp_no_log_input_full_numbers,
)


def _hess_diag_no_log_input_full_numbers(eps):
    return eps, eps, eps


_hess_diag_no_log_input_full = _Kernel(
    _C,
    "poisson_nll_loss_hess_diag_no_log_input_full",
    ("input", "target", "g"),
    ("input",),
    scalars=("eps",),
    host=_hess_diag_no_log_input_full_numbers,
)

_SPEC = _Function(
    name="poisson_nll_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("log_input", "option", choices=(True, False)),
        _Argument("full", "option", choices=(False, True)),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (True, False): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "g", "target"), (), ("target",)),
                "value_and_grad": _Body(_value_and_grad, ("input", "target", "g"), (), ("value", "input")),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",)),
            },
        ),
        (True, True): _Variant(
            False,
            (),
            {
                "value": _Body(_value_full, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_full, ("input", "target", "g"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_full, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "g", "v", "target"), (), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "g", "target"), (), ("input",)),
            },
        ),
        (False, False): _Variant(
            False,
            (),
            {
                "value": _Body(_value_no_log_input, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_no_log_input, ("input", "g", "target"), ("eps",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp_no_log_input, ("input", "target", "g", "v"), ("eps",), ("input",)),
                "hess_diag": _Body(_hess_diag_no_log_input, ("input", "target", "g"), ("eps",), ("input",)),
            },
        ),
        (False, True): _Variant(
            False,
            (),
            {
                "value": _Body(_value_no_log_input_full, ("input", "target"), ("eps",), ("value",)),
                "vjp": _Body(_vjp_no_log_input_full, ("input", "target", "g"), ("eps",), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_no_log_input_full, ("input", "target", "g"), ("eps",), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_no_log_input_full, ("input", "target", "g"), ("eps",), ("value", "input")
                ),
                "hvp": _Body(_hvp_no_log_input_full, ("input", "target", "g", "v"), ("eps",), ("input",)),
                "hess_diag": _Body(
                    _hess_diag_no_log_input_full, ("input", "target", "g"), ("eps",), ("input",)
                ),
            },
        ),
    },
    selectors=(("log_input", ()), ("full", ())),
    reductions=("none", "mean", "sum"),
)


def poisson_nll_loss(input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None):
    """Negative log likelihood of a count under a Poisson distribution; full adds Stirling's term for
    counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _loss(_SPEC, "poisson_nll_loss", (input, target, log_input, full, eps), None, reduction, out)


def poisson_nll_loss_vjp(
    g, input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", wrt=None, out=None
):
    """Cotangents of the inputs of poisson_nll_loss, given the cotangent g of its result.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _cotangents(
        _SPEC, "poisson_nll_loss_vjp", g, (input, target, log_input, full, eps), None, reduction, wrt, out
    )


def poisson_nll_loss_value_and_grad(
    input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Value of poisson_nll_loss and its derivative, in one pass.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what poisson_nll_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _loss_pair(
        _SPEC, "poisson_nll_loss_value_and_grad", (input, target, log_input, full, eps), None, reduction, out
    )


def poisson_nll_loss_hvp(
    v, input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Hessian of poisson_nll_loss in input times v.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _curvature(
        _SPEC, "poisson_nll_loss_hvp", "hvp", v, (input, target, log_input, full, eps), None, reduction, out
    )


def poisson_nll_loss_hess_diag(
    input, target, *, log_input=True, full=False, eps=1e-08, reduction="mean", out=None
):
    """Diagonal of the Hessian of poisson_nll_loss in input.

    poisson_nll_loss: Negative log likelihood of a count under a Poisson distribution; full adds
    Stirling's term for counts above 1.

        poisson_nll_loss = -input*target + exp(input)

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others; the errors are promised for 0 <= target.
    log_input: one of True, False.
    full: one of False, True.
    eps: number, 0 <= eps; default 1e-08.
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

    Reference: PyTorch, torch.nn.functional.poisson_nll_loss
    """
    return _curvature(
        _SPEC,
        "poisson_nll_loss_hess_diag",
        "hess_diag",
        None,
        (input, target, log_input, full, eps),
        None,
        reduction,
        out,
    )
