# Made by symdl 0.1.0 from hardshrink with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     hardshrink = x  if (lambd < x) | (lambd < -x)
#                  0  otherwise
"""The argument, and 0 within lambd of 0."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["hardshrink", "hardshrink_grad", "hardshrink_grad2", "hardshrink_vjp", "hardshrink_value_and_grad"]

_C = _Source("hardshrink.c")

_value = _Kernel(_C, "hardshrink_value", ("x",), ("value",), scalars=("lambd",))

_grad = _Kernel(_C, "hardshrink_grad", ("x",), ("grad",), scalars=("lambd",))

_grad2 = _Kernel(_C, "hardshrink_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "hardshrink_vjp", ("x", "g"), ("x",), scalars=("lambd",))

_value_and_grad = _Kernel(_C, "hardshrink_value_and_grad", ("x",), ("value", "grad"), scalars=("lambd",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, lambd):
    return _where(x == x, _where((lambd < -x) | (lambd < x), x, 0.0), x)


def _odd_grad(x, lambd):
    return _where(x == x, _where((lambd < -x) | (lambd < x), 1.0, 0.0, x), x)


def _odd_grad2(x):
    return _where(x == x, 0.0, x)


def _odd_vjp(x, g, lambd):
    return _where(x == x, _where((lambd < -x) | (lambd < x), g, 0.0), x)


def _odd_value_and_grad(x, lambd):
    t1 = (lambd < -x) | (lambd < x)
    t2 = x == x
    value = _where(t2, _where(t1, x, 0.0), x)
    grad = _where(t2, _where(t1, 1.0, 0.0, x), x)
    return value, grad


_SPEC = _Function(
    name="hardshrink",
    arguments=(
        _Argument("x", "elem"),
        _Argument("lambd", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("lambd",), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x",), ("lambd",), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "g"), ("lambd",), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), ("lambd",), ("value", "grad"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
)


def hardshrink(x, lambd=0.5, *, out=None):
    """The argument, and 0 within lambd of 0.

        hardshrink = x  if (lambd < x) | (lambd < -x)
                     0  otherwise

    x: array.
    lambd: number, 0 <= lambd; default 0.5.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Donoho, I. Johnstone, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81,
    1994
    """
    return _evaluate(_SPEC, "hardshrink", (x, lambd), "value", None, out)


def hardshrink_grad(x, lambd=0.5, *, out=None):
    """First derivative of hardshrink: f'(x).

    hardshrink: The argument, and 0 within lambd of 0.

        hardshrink = x  if (lambd < x) | (lambd < -x)
                     0  otherwise

    x: array.
    lambd: number, 0 <= lambd; default 0.5.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Donoho, I. Johnstone, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81,
    1994
    """
    return _evaluate(_SPEC, "hardshrink_grad", (x, lambd), "grad", None, out)


def hardshrink_grad2(x, lambd=0.5, *, out=None):
    """Second derivative of hardshrink: f''(x).

    hardshrink: The argument, and 0 within lambd of 0.

        hardshrink = x  if (lambd < x) | (lambd < -x)
                     0  otherwise

    x: array.
    lambd: number, 0 <= lambd; default 0.5.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Donoho, I. Johnstone, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81,
    1994
    """
    return _evaluate(_SPEC, "hardshrink_grad2", (x, lambd), "grad2", None, out)


def hardshrink_vjp(g, x, lambd=0.5, *, wrt=None, out=None):
    """Cotangents of the inputs of hardshrink, given the cotangent g of its result.

    hardshrink: The argument, and 0 within lambd of 0.

        hardshrink = x  if (lambd < x) | (lambd < -x)
                     0  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    lambd: number, 0 <= lambd; default 0.5.
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

    Reference: D. Donoho, I. Johnstone, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81,
    1994
    """
    return _cotangents(_SPEC, "hardshrink_vjp", g, (x, lambd), None, None, wrt, out)


def hardshrink_value_and_grad(x, lambd=0.5, *, out=None):
    """Value of hardshrink and its derivative, in one pass.

    hardshrink: The argument, and 0 within lambd of 0.

        hardshrink = x  if (lambd < x) | (lambd < -x)
                     0  otherwise

    x: array.
    lambd: number, 0 <= lambd; default 0.5.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: D. Donoho, I. Johnstone, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81,
    1994
    """
    return _evaluate_pair(_SPEC, "hardshrink_value_and_grad", (x, lambd), out)
