# Made by symdl 0.1.0 from log1mexp with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     log1mexp = log(1 - exp(-x))
"""Logarithm of 1 - e^-x for positive arguments; minus infinity at 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_expm1, extended_of, extended_real
from ._numeric import _closely, _recomputed
from ._primitives import _log1mexp
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["log1mexp", "log1mexp_grad", "log1mexp_grad2", "log1mexp_vjp", "log1mexp_value_and_grad"]


def _value(x):
    return _closely(_log1mexp, x)


def _grad_carefully(x):
    """_grad for the elements at which it loses digits."""
    return extended_real(1.0 / extended_expm1(extended_of(x, x)), x)


def _grad(x):
    grad = 1.0 / np.expm1(x)
    carefully = (np.absolute(grad) < 7.888609052210118e-31) & (x <= 800.0)
    return _recomputed(carefully, _grad_carefully, (grad,), x, of=(x,))[0]


def _grad2_carefully(x):
    """_grad2 for the elements at which it loses digits."""
    t1 = extended_of(x, x)
    return extended_real(1.0 / (extended_expm1(t1) * extended_expm1(-t1)), x)


def _grad2(x):
    grad2 = 1.0 / (np.expm1(x) * np.expm1(-x))
    carefully = (np.absolute(grad2) < 7.888609052210118e-31) & ((x >= -800.0) & (x <= 800.0))
    return _recomputed(carefully, _grad2_carefully, (grad2,), x, of=(x,))[0]


def _vjp_carefully(x, g):
    """_vjp for the elements at which it loses digits."""
    return extended_real(extended_of(g, x) / extended_expm1(extended_of(x, x)), x)


def _vjp(x, g):
    expm = np.expm1(x)
    d_x = g / expm
    carefully = np.absolute(expm) == np.inf
    return _recomputed(carefully, _vjp_carefully, (d_x,), x, g, of=(x,))[0]


def _value_and_grad_carefully(x):
    """_value_and_grad for the elements at which it loses digits."""
    return extended_real(1.0 / extended_expm1(extended_of(x, x)), x)


def _value_and_grad(x):
    value = _closely(_log1mexp, x)
    grad = 1.0 / np.expm1(x)
    carefully = (np.absolute(grad) < 7.888609052210118e-31) & (x <= 800.0)
    (grad,) = _recomputed(carefully, _value_and_grad_carefully, (grad,), x, of=(x,))
    return value, grad


_SPEC = _Function(
    name="log1mexp",
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


def log1mexp(x, *, out=None):
    """Logarithm of 1 - e^-x for positive arguments; minus infinity at 0.

        log1mexp = log(1 - exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: M. Mächler, Accurately Computing log(1 - exp(-|a|)), 2012
    """
    return _evaluate(_SPEC, "log1mexp", (x,), "value", None, out)


def log1mexp_grad(x, *, out=None):
    """First derivative of log1mexp: f'(x).

    log1mexp: Logarithm of 1 - e^-x for positive arguments; minus infinity at 0.

        log1mexp = log(1 - exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: M. Mächler, Accurately Computing log(1 - exp(-|a|)), 2012
    """
    return _evaluate(_SPEC, "log1mexp_grad", (x,), "grad", None, out)


def log1mexp_grad2(x, *, out=None):
    """Second derivative of log1mexp: f''(x).

    log1mexp: Logarithm of 1 - e^-x for positive arguments; minus infinity at 0.

        log1mexp = log(1 - exp(-x))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: M. Mächler, Accurately Computing log(1 - exp(-|a|)), 2012
    """
    return _evaluate(_SPEC, "log1mexp_grad2", (x,), "grad2", None, out)


def log1mexp_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of log1mexp, given the cotangent g of its result.

    log1mexp: Logarithm of 1 - e^-x for positive arguments; minus infinity at 0.

        log1mexp = log(1 - exp(-x))

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

    Reference: M. Mächler, Accurately Computing log(1 - exp(-|a|)), 2012
    """
    return _cotangents(_SPEC, "log1mexp_vjp", g, (x,), None, None, wrt, out)


def log1mexp_value_and_grad(x, *, out=None):
    """Value of log1mexp and its derivative, in one pass.

    log1mexp: Logarithm of 1 - e^-x for positive arguments; minus infinity at 0.

        log1mexp = log(1 - exp(-x))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: M. Mächler, Accurately Computing log(1 - exp(-|a|)), 2012
    """
    return _evaluate_pair(_SPEC, "log1mexp_value_and_grad", (x,), out)
