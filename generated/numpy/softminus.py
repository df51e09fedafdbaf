# Made by symdl 0.1.0 from softminus with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softminus = x - log(exp(x) + 1)
"""The argument less its softplus; the same as logsigmoid."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._primitives import _expit, _logisticpdf, _softplus
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["softminus", "softminus_grad", "softminus_grad2", "softminus_vjp", "softminus_value_and_grad"]


def _value(x):
    return -_softplus(-x)


def _grad(x):
    return _expit(-x)


def _grad2(x):
    return -_logisticpdf(x)


def _vjp(x, g):
    return g * _expit(-x)


def _value_and_grad(x):
    t1 = -x
    value = -_softplus(t1)
    grad = _expit(t1)
    return value, grad


_SPEC = _Function(
    name="softminus",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), (), ("value", "grad")),
            },
        ),
    },
)


def softminus(x, *, out=None):
    """The argument less its softplus; the same as logsigmoid.

        softminus = x - log(exp(x) + 1)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate(_SPEC, "softminus", (x,), "value", None, out)


def softminus_grad(x, *, out=None):
    """First derivative of softminus: f'(x).

    softminus: The argument less its softplus; the same as logsigmoid.

        softminus = x - log(exp(x) + 1)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate(_SPEC, "softminus_grad", (x,), "grad", None, out)


def softminus_grad2(x, *, out=None):
    """Second derivative of softminus: f''(x).

    softminus: The argument less its softplus; the same as logsigmoid.

        softminus = x - log(exp(x) + 1)

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate(_SPEC, "softminus_grad2", (x,), "grad2", None, out)


def softminus_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of softminus, given the cotangent g of its result.

    softminus: The argument less its softplus; the same as logsigmoid.

        softminus = x - log(exp(x) + 1)

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

    Reference: Lecture notes the project began with
    """
    return _cotangents(_SPEC, "softminus_vjp", g, (x,), None, None, wrt, out)


def softminus_value_and_grad(x, *, out=None):
    """Value of softminus and its derivative, in one pass.

    softminus: The argument less its softplus; the same as logsigmoid.

        softminus = x - log(exp(x) + 1)

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: Lecture notes the project began with
    """
    return _evaluate_pair(_SPEC, "softminus_value_and_grad", (x,), out)
