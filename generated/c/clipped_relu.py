# Made by symdl 0.1.0 from clipped_relu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     clipped_relu = 0  if x <= 0
#                    z  if x >= z
#                    x  otherwise
"""Rectified linear unit, cut at z."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "clipped_relu",
    "clipped_relu_grad",
    "clipped_relu_grad2",
    "clipped_relu_vjp",
    "clipped_relu_value_and_grad",
]

_C = _Source("clipped_relu.c")

_value = _Kernel(_C, "clipped_relu_value", ("x",), ("value",), scalars=("z",))

_grad = _Kernel(_C, "clipped_relu_grad", ("x",), ("grad",), scalars=("z",))

_grad2 = _Kernel(_C, "clipped_relu_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "clipped_relu_vjp", ("x", "g"), ("x",), scalars=("z",))

_value_and_grad = _Kernel(_C, "clipped_relu_value_and_grad", ("x",), ("value", "grad"), scalars=("z",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, z):
    return _where(x == x, _where(x <= 0.0, 0.0, _where(x < z, x, z)), x)


def _odd_grad(x, z):
    return _where(x == x, _where((x >= z) | (x <= 0.0), 0.0, 1.0, x), x)


def _odd_grad2(x):
    return _where(x == x, 0.0, x)


def _odd_vjp(x, g, z):
    return _where(x == x, _where((x >= z) | (x <= 0.0), 0.0, g), x)


def _odd_value_and_grad(x, z):
    t1 = x <= 0.0
    t2 = x == x
    value = _where(t2, _where(t1, 0.0, _where(x < z, x, z)), x)
    grad = _where(t2, _where((x >= z) | t1, 0.0, 1.0, x), x)
    return value, grad


_SPEC = _Function(
    name="clipped_relu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("z", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("z",), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x",), ("z",), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "g"), ("z",), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), ("z",), ("value", "grad"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
)


def clipped_relu(x, z=20.0, *, out=None):
    """Rectified linear unit, cut at z.

        clipped_relu = 0  if x <= 0
                       z  if x >= z
                       x  otherwise

    x: array.
    z: number, 0 < z; default 20.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hannun et al., Deep Speech: Scaling up end-to-end speech recognition, 2014,
    arXiv:1412.5567
    """
    return _evaluate(_SPEC, "clipped_relu", (x, z), "value", None, out)


def clipped_relu_grad(x, z=20.0, *, out=None):
    """First derivative of clipped_relu: f'(x).

    clipped_relu: Rectified linear unit, cut at z.

        clipped_relu = 0  if x <= 0
                       z  if x >= z
                       x  otherwise

    x: array.
    z: number, 0 < z; default 20.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = 0 is 0; the derivative by x at x = z is 0. Infinite arguments
    give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hannun et al., Deep Speech: Scaling up end-to-end speech recognition, 2014,
    arXiv:1412.5567
    """
    return _evaluate(_SPEC, "clipped_relu_grad", (x, z), "grad", None, out)


def clipped_relu_grad2(x, z=20.0, *, out=None):
    """Second derivative of clipped_relu: f''(x).

    clipped_relu: Rectified linear unit, cut at z.

        clipped_relu = 0  if x <= 0
                       z  if x >= z
                       x  otherwise

    x: array.
    z: number, 0 < z; default 20.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = 0 is 0; the derivative by x at x = z is 0. Infinite arguments
    give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hannun et al., Deep Speech: Scaling up end-to-end speech recognition, 2014,
    arXiv:1412.5567
    """
    return _evaluate(_SPEC, "clipped_relu_grad2", (x, z), "grad2", None, out)


def clipped_relu_vjp(g, x, z=20.0, *, wrt=None, out=None):
    """Cotangents of the inputs of clipped_relu, given the cotangent g of its result.

    clipped_relu: Rectified linear unit, cut at z.

        clipped_relu = 0  if x <= 0
                       z  if x >= z
                       x  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    z: number, 0 < z; default 20.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    At kinks: the derivative by x at x = 0 is 0; the derivative by x at x = z is 0. Infinite arguments
    give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hannun et al., Deep Speech: Scaling up end-to-end speech recognition, 2014,
    arXiv:1412.5567
    """
    return _cotangents(_SPEC, "clipped_relu_vjp", g, (x, z), None, None, wrt, out)


def clipped_relu_value_and_grad(x, z=20.0, *, out=None):
    """Value of clipped_relu and its derivative, in one pass.

    clipped_relu: Rectified linear unit, cut at z.

        clipped_relu = 0  if x <= 0
                       z  if x >= z
                       x  otherwise

    x: array.
    z: number, 0 < z; default 20.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    At kinks: the derivative by x at x = 0 is 0; the derivative by x at x = z is 0. Infinite arguments
    give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: A. Hannun et al., Deep Speech: Scaling up end-to-end speech recognition, 2014,
    arXiv:1412.5567
    """
    return _evaluate_pair(_SPEC, "clipped_relu_value_and_grad", (x, z), out)
