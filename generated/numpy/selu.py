# Made by symdl 0.1.0 from selu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     selu = scale*x  if x > 0
#            alpha*scale*(exp(x) - 1)  otherwise
"""Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._extended import extended_exp, extended_of, extended_real, extended_where
from ._numeric import _closely, _recomputed, _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["selu", "selu_grad", "selu_grad2", "selu_vjp", "selu_value_and_grad"]


def _value(x, alpha, scale):
    t1 = alpha * scale
    return _where(x > 0.0, scale * x, t1 * _closely(np.expm1, x))


def _grad_carefully(x, alpha, scale):
    """_grad for the elements at which it loses digits."""
    t1 = extended_of(alpha, x)
    t2 = extended_of(scale, x)
    t3 = extended_where(x > 0.0, t2, t1 * t2 * extended_exp(extended_of(x, x)))
    return extended_real(t3, x)


def _grad(x, alpha, scale):
    t1 = alpha * scale
    exp = np.exp(x)
    grad = _where(x > 0.0, scale, t1 * exp)
    carefully = exp < 7.888609052210118e-31
    return _recomputed(carefully, _grad_carefully, (grad,), x, alpha, scale, of=(x,))[0]


def _grad2(x, alpha, scale):
    t1 = alpha * scale
    return _where(x > 0.0, 0.0, t1 * np.exp(x))


def _vjp_carefully(x, g, alpha, scale):
    """_vjp for the elements at which it loses digits."""
    t1 = extended_of(alpha, x)
    t2 = extended_of(scale, x)
    t3 = extended_of(g, x)
    t3 = extended_where(x > 0.0, t3 * t2, t3 * (t1 * t2 * extended_exp(extended_of(x, x))))
    return extended_real(t3, x)


def _vjp(x, g, alpha, scale):
    t1 = alpha * scale
    exp = np.exp(x)
    d_x = _where(x > 0.0, g * scale, g * (t1 * exp))
    carefully = exp < 7.888609052210118e-31
    return _recomputed(carefully, _vjp_carefully, (d_x,), x, g, alpha, scale, of=(x,))[0]


def _value_and_grad_carefully(x, alpha, scale):
    """_value_and_grad for the elements at which it loses digits."""
    t1 = extended_of(alpha, x)
    t2 = extended_of(scale, x)
    t3 = extended_where(x > 0.0, t2, t1 * t2 * extended_exp(extended_of(x, x)))
    return extended_real(t3, x)


def _value_and_grad(x, alpha, scale):
    t1 = alpha * scale
    t2 = x > 0.0
    value = _where(t2, scale * x, t1 * _closely(np.expm1, x))
    exp = np.exp(x)
    grad = _where(t2, scale, t1 * exp)
    carefully = exp < 7.888609052210118e-31
    (grad,) = _recomputed(carefully, _value_and_grad_carefully, (grad,), x, alpha, scale, of=(x,))
    return value, grad


_SPEC = _Function(
    name="selu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("alpha", "param"),
        _Argument("scale", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("alpha", "scale"), ("value",)),
                "grad": _Body(_grad, ("x",), ("alpha", "scale"), ("grad",)),
                "grad2": _Body(_grad2, ("x",), ("alpha", "scale"), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), ("alpha", "scale"), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), ("alpha", "scale"), ("value", "grad")),
            },
        ),
    },
)


def selu(x, alpha=1.6732632423543772, scale=1.0507009873554805, *, out=None):
    """Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _evaluate(_SPEC, "selu", (x, alpha, scale), "value", None, out)


def selu_grad(x, alpha=1.6732632423543772, scale=1.0507009873554805, *, out=None):
    """First derivative of selu: f'(x).

    selu: Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _evaluate(_SPEC, "selu_grad", (x, alpha, scale), "grad", None, out)


def selu_grad2(x, alpha=1.6732632423543772, scale=1.0507009873554805, *, out=None):
    """Second derivative of selu: f''(x).

    selu: Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _evaluate(_SPEC, "selu_grad2", (x, alpha, scale), "grad2", None, out)


def selu_vjp(g, x, alpha=1.6732632423543772, scale=1.0507009873554805, *, wrt=None, out=None):
    """Cotangents of the inputs of selu, given the cotangent g of its result.

    selu: Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _cotangents(_SPEC, "selu_vjp", g, (x, alpha, scale), None, None, wrt, out)


def selu_value_and_grad(x, alpha=1.6732632423543772, scale=1.0507009873554805, *, out=None):
    """Value of selu and its derivative, in one pass.

    selu: Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point.

        selu = scale*x  if x > 0
               alpha*scale*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.6732632423543772.
    scale: number; default 1.0507009873554805.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515
    """
    return _evaluate_pair(_SPEC, "selu_value_and_grad", (x, alpha, scale), out)
