# Made by symdl 0.1.0 from softshrink with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softshrink = -lambd + x  if lambd < x
#                  lambd + x  if lambd < -x
#                  0  otherwise
"""The argument drawn towards 0 by lambd, and 0 within lambd of it."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["softshrink", "softshrink_grad", "softshrink_grad2", "softshrink_vjp", "softshrink_value_and_grad"]

_C = _Source("softshrink.c")

_value = _Kernel(_C, "softshrink_value", ("x",), ("value",), scalars=("lambd",))

_grad = _Kernel(_C, "softshrink_grad", ("x",), ("grad",), scalars=("lambd",))

_grad2 = _Kernel(_C, "softshrink_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "softshrink_vjp", ("x", "g"), ("x",), scalars=("lambd",))

_value_and_grad = _Kernel(_C, "softshrink_value_and_grad", ("x",), ("value", "grad"), scalars=("lambd",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, lambd):
    return _where(lambd < x, x - lambd, _where(lambd >= -x, 0.0, x + lambd))


def _odd_grad(x, lambd):
    return _where(x == x, _where((lambd < -x) | (lambd < x), 1.0, 0.0, x), x)


def _odd_grad2(x):
    return _where(x == x, 0.0, x)


def _odd_vjp(x, g, lambd):
    return _where(x == x, _where((lambd < -x) | (lambd < x), g, 0.0), x)


def _odd_value_and_grad(x, lambd):
    t1 = -x
    t2 = lambd < x
    value = _where(t2, x - lambd, _where(lambd >= t1, 0.0, x + lambd))
    grad = _where(x == x, _where((lambd < t1) | t2, 1.0, 0.0, x), x)
    return value, grad


_SPEC = _Function(
    name="softshrink",
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


def softshrink(x, lambd=0.5, *, out=None):
    """The argument drawn towards 0 by lambd, and 0 within lambd of it.

        softshrink = -lambd + x  if lambd < x
                     lambd + x  if lambd < -x
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

    Reference: D. Donoho, De-noising by soft-thresholding, IEEE Trans. Inf. Theory 41, 1995,
    doi:10.1109/18.382009
    """
    return _evaluate(_SPEC, "softshrink", (x, lambd), "value", None, out)


def softshrink_grad(x, lambd=0.5, *, out=None):
    """First derivative of softshrink: f'(x).

    softshrink: The argument drawn towards 0 by lambd, and 0 within lambd of it.

        softshrink = -lambd + x  if lambd < x
                     lambd + x  if lambd < -x
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

    Reference: D. Donoho, De-noising by soft-thresholding, IEEE Trans. Inf. Theory 41, 1995,
    doi:10.1109/18.382009
    """
    return _evaluate(_SPEC, "softshrink_grad", (x, lambd), "grad", None, out)


def softshrink_grad2(x, lambd=0.5, *, out=None):
    """Second derivative of softshrink: f''(x).

    softshrink: The argument drawn towards 0 by lambd, and 0 within lambd of it.

        softshrink = -lambd + x  if lambd < x
                     lambd + x  if lambd < -x
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

    Reference: D. Donoho, De-noising by soft-thresholding, IEEE Trans. Inf. Theory 41, 1995,
    doi:10.1109/18.382009
    """
    return _evaluate(_SPEC, "softshrink_grad2", (x, lambd), "grad2", None, out)


def softshrink_vjp(g, x, lambd=0.5, *, wrt=None, out=None):
    """Cotangents of the inputs of softshrink, given the cotangent g of its result.

    softshrink: The argument drawn towards 0 by lambd, and 0 within lambd of it.

        softshrink = -lambd + x  if lambd < x
                     lambd + x  if lambd < -x
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

    Reference: D. Donoho, De-noising by soft-thresholding, IEEE Trans. Inf. Theory 41, 1995,
    doi:10.1109/18.382009
    """
    return _cotangents(_SPEC, "softshrink_vjp", g, (x, lambd), None, None, wrt, out)


def softshrink_value_and_grad(x, lambd=0.5, *, out=None):
    """Value of softshrink and its derivative, in one pass.

    softshrink: The argument drawn towards 0 by lambd, and 0 within lambd of it.

        softshrink = -lambd + x  if lambd < x
                     lambd + x  if lambd < -x
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

    Reference: D. Donoho, De-noising by soft-thresholding, IEEE Trans. Inf. Theory 41, 1995,
    doi:10.1109/18.382009
    """
    return _evaluate_pair(_SPEC, "softshrink_value_and_grad", (x, lambd), out)
