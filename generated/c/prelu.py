# Made by symdl 0.1.0 from prelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     prelu = x  if x > 0
#             weight*x  otherwise
"""Rectifier whose slope for negative arguments is learned."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["prelu", "prelu_grad", "prelu_grad2", "prelu_vjp", "prelu_value_and_grad"]

_C = _Source("prelu.c")

_value = _Kernel(_C, "prelu_value", ("x", "weight"), ("value",))

_grad = _Kernel(_C, "prelu_grad", ("x", "weight"), ("grad",))

_grad2 = _Kernel(_C, "prelu_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "prelu_vjp", ("x", "weight", "g"), ("x", "weight"))

_value_and_grad = _Kernel(_C, "prelu_value_and_grad", ("x", "weight"), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, weight):
    return _where(x > 0.0, x, weight * x)


def _odd_grad(x, weight):
    return _where(x == x, _where(x <= 0.0, weight, 1.0), x)


def _odd_grad2(x):
    return _where(x == x, 0.0, x)


def _odd_vjp(x, weight, g):
    d_weight = _where(x > 0.0, 0.0, g * x)
    d_x = _where(x == x, _where(x <= 0.0, g * weight, g), x)
    return d_x, d_weight


def _odd_value_and_grad(x, weight):
    value = _where(x > 0.0, x, weight * x)
    grad = _where(x == x, _where(x <= 0.0, weight, 1.0), x)
    return value, grad


_SPEC = _Function(
    name="prelu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("weight", "weight"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x", "weight"), (), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x", "weight"), (), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "weight", "g"), (), ("x", "weight"), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x", "weight"), (), ("value", "grad"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
)


def prelu(x, weight, *, out=None):
    """Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate(_SPEC, "prelu", (x, weight), "value", None, out)


def prelu_grad(x, weight, *, out=None):
    """First derivative of prelu: f'(x).

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate(_SPEC, "prelu_grad", (x, weight), "grad", None, out)


def prelu_grad2(x, weight, *, out=None):
    """Second derivative of prelu: f''(x).

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate(_SPEC, "prelu_grad2", (x, weight), "grad2", None, out)


def prelu_vjp(g, x, weight, *, wrt=None, out=None):
    """Cotangents of the inputs of prelu, given the cotangent g of its result.

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    g: the cotangent of the result, of its shape.
    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x, weight, each of its input's shape. The result has the
    dtype to which the floating x, weight promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _cotangents(_SPEC, "prelu_vjp", g, (x, weight), None, None, wrt, out)


def prelu_value_and_grad(x, weight, *, out=None):
    """Value of prelu and its derivative, in one pass.

    prelu: Rectifier whose slope for negative arguments is learned.

        prelu = x  if x > 0
                weight*x  otherwise

    x: array; broadcasts with the others.
    weight: learnable array; broadcasts.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x, weight promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852
    """
    return _evaluate_pair(_SPEC, "prelu_value_and_grad", (x, weight), out)
