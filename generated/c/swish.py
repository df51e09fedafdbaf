# Made by symdl 0.1.0 from swish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     swish = x/(1 + exp(-beta*x))
"""The argument weighted by its sigmoid at a learned scale."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["swish", "swish_grad", "swish_grad2", "swish_vjp", "swish_value_and_grad"]

_C = _Source("swish.c")

_value = _Kernel(_C, "swish_value", ("x", "beta"), ("value",))

_grad = _Kernel(_C, "swish_grad", ("x", "beta"), ("grad",))

_grad2 = _Kernel(_C, "swish_grad2", ("x", "beta"), ("grad2",))

_vjp = _Kernel(_C, "swish_vjp", ("x", "beta", "g"), ("x", "beta"))

_value_and_grad = _Kernel(_C, "swish_value_and_grad", ("x", "beta"), ("value", "grad"))

_SPEC = _Function(
    name="swish",
    arguments=(
        _Argument("x", "elem"),
        _Argument("beta", "weight", default=1.0),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "beta"), (), ("value",)),
                "grad": _Body(_grad, ("x", "beta"), (), ("grad",)),
                "grad2": _Body(_grad2, ("x", "beta"), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "beta", "g"), (), ("x", "beta")),
                "value_and_grad": _Body(_value_and_grad, ("x", "beta"), (), ("value", "grad")),
            },
        ),
    },
)


def swish(x, beta=1.0, *, out=None):
    """The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish", (x, beta), "value", None, out)


def swish_grad(x, beta=1.0, *, out=None):
    """First derivative of swish: f'(x).

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish_grad", (x, beta), "grad", None, out)


def swish_grad2(x, beta=1.0, *, out=None):
    """Second derivative of swish: f''(x).

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate(_SPEC, "swish_grad2", (x, beta), "grad2", None, out)


def swish_vjp(g, x, beta=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of swish, given the cotangent g of its result.

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, beta, each of its input's shape. The result has the
    dtype to which the floating x, beta promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _cotangents(_SPEC, "swish_vjp", g, (x, beta), None, None, wrt, out)


def swish_value_and_grad(x, beta=1.0, *, out=None):
    """Value of swish and its derivative, in one pass.

    swish: The argument weighted by its sigmoid at a learned scale.

        swish = x/(1 + exp(-beta*x))

    x: array; broadcasts with the others.
    beta: learnable array; broadcasts; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x, beta promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017,
    arXiv:1710.05941
    """
    return _evaluate_pair(_SPEC, "swish_value_and_grad", (x, beta), out)
