# Made by symdl 0.1.0 from logsigmoid with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     logsigmoid = log(1/(1 + exp(-x)))
"""Logarithm of the sigmoid."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._primitives import _expit, _logisticpdf, _softplus
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = [
    "logsigmoid",
    "logsigmoid_grad",
    "logsigmoid_grad2",
    "logsigmoid_vjp",
    "logsigmoid_value_and_grad",
    "log_sigmoid",
    "log_sigmoid_grad",
    "log_sigmoid_grad2",
    "log_sigmoid_vjp",
    "log_sigmoid_value_and_grad",
]

_C = _Source("logsigmoid.c")

_value = _Kernel(_C, "logsigmoid_value", ("x",), ("value",))

_grad = _Kernel(_C, "logsigmoid_grad", ("x",), ("grad",))

_grad2 = _Kernel(_C, "logsigmoid_grad2", ("x",), ("grad2",))

_vjp = _Kernel(_C, "logsigmoid_vjp", ("x", "g"), ("x",))

_value_and_grad = _Kernel(_C, "logsigmoid_value_and_grad", ("x",), ("value", "grad"))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    return -_softplus(-x)


def _odd_grad(x):
    return _expit(-x)


def _odd_grad2(x):
    return -_logisticpdf(x)


def _odd_vjp(x, g):
    return g * _expit(-x)


def _odd_value_and_grad(x):
    t1 = -x
    value = -_softplus(t1)
    grad = _expit(t1)
    return value, grad


_SPEC = _Function(
    name="logsigmoid",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x",), (), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), (), ("value", "grad"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
)


def logsigmoid(x, *, out=None):
    """Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _evaluate(_SPEC, "logsigmoid", (x,), "value", None, out)


def logsigmoid_grad(x, *, out=None):
    """First derivative of logsigmoid: f'(x).

    logsigmoid: Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _evaluate(_SPEC, "logsigmoid_grad", (x,), "grad", None, out)


def logsigmoid_grad2(x, *, out=None):
    """Second derivative of logsigmoid: f''(x).

    logsigmoid: Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _evaluate(_SPEC, "logsigmoid_grad2", (x,), "grad2", None, out)


def logsigmoid_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of logsigmoid, given the cotangent g of its result.

    logsigmoid: Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    g: the cotangent of the result, of its shape.
    x: array.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _cotangents(_SPEC, "logsigmoid_vjp", g, (x,), None, None, wrt, out)


def logsigmoid_value_and_grad(x, *, out=None):
    """Value of logsigmoid and its derivative, in one pass.

    logsigmoid: Logarithm of the sigmoid.

        logsigmoid = log(1/(1 + exp(-x)))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958
    """
    return _evaluate_pair(_SPEC, "logsigmoid_value_and_grad", (x,), out)


log_sigmoid = logsigmoid
log_sigmoid_grad = logsigmoid_grad
log_sigmoid_grad2 = logsigmoid_grad2
log_sigmoid_vjp = logsigmoid_vjp
log_sigmoid_value_and_grad = logsigmoid_value_and_grad
