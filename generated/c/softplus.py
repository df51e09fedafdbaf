# Made by symdl 0.1.0 from softplus with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softplus = log(exp(beta*x) + 1)/beta
"""Smooth rectifier; exact for every argument, without a threshold."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["softplus", "softplus_grad", "softplus_grad2", "softplus_vjp", "softplus_value_and_grad"]

_C = _Source("softplus.c")


def _value_numbers(beta):
    return beta, beta, beta


_value = _Kernel(_C, "softplus_value", ("x",), ("value",), scalars=("beta",), host=_value_numbers)


def _grad_numbers(beta):
    return beta


_grad = _Kernel(_C, "softplus_grad", ("x",), ("grad",), scalars=("beta",), host=_grad_numbers)


def _grad2_numbers(beta):
    return beta, beta


_grad2 = _Kernel(_C, "softplus_grad2", ("x",), ("grad2",), scalars=("beta",), host=_grad2_numbers)


def _vjp_numbers(beta):
    return beta


_vjp = _Kernel(_C, "softplus_vjp", ("x", "g"), ("x",), scalars=("beta",), host=_vjp_numbers)


def _value_and_grad_numbers(beta):
    return beta, beta, beta


_value_and_grad = _Kernel(
    _C, "softplus_value_and_grad", ("x",), ("value", "grad"), scalars=("beta",), host=_value_and_grad_numbers
)

_SPEC = _Function(
    name="softplus",
    arguments=(
        _Argument("x", "elem"),
        _Argument("beta", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("beta",), ("value",)),
                "grad": _Body(_grad, ("x",), ("beta",), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("beta",), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("beta",), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("beta",), ("value", "grad")),
            },
        ),
    },
)


def softplus(x, beta=1.0, *, out=None):
    """Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus", (x, beta), "value", None, out)


def softplus_grad(x, beta=1.0, *, out=None):
    """First derivative of softplus: f'(x).

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus_grad", (x, beta), "grad", None, out)


def softplus_grad2(x, beta=1.0, *, out=None):
    """Second derivative of softplus: f''(x).

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate(_SPEC, "softplus_grad2", (x, beta), "grad2", None, out)


def softplus_vjp(g, x, beta=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of softplus, given the cotangent g of its result.

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    g: the cotangent of the result, of its shape.
    x: array.
    beta: number, 0 < beta; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _cotangents(_SPEC, "softplus_vjp", g, (x, beta), None, None, wrt, out)


def softplus_value_and_grad(x, beta=1.0, *, out=None):
    """Value of softplus and its derivative, in one pass.

    softplus: Smooth rectifier; exact for every argument, without a threshold.

        softplus = log(exp(beta*x) + 1)/beta

    x: array.
    beta: number, 0 < beta; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option
    Pricing, NIPS 2000
    """
    return _evaluate_pair(_SPEC, "softplus_value_and_grad", (x, beta), out)
