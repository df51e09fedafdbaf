# Made by symdl 0.1.0 from elu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     elu = x  if x > 0
#           alpha*(exp(x) - 1)  otherwise
"""Exponential linear unit: saturates at -alpha for negative arguments."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _closely, _where
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["elu", "elu_grad", "elu_grad2", "elu_vjp", "elu_value_and_grad"]

_C = _Source("elu.c")

_value = _Kernel(_C, "elu_value", ("x",), ("value",), scalars=("alpha",))

_grad = _Kernel(_C, "elu_grad", ("x",), ("grad",), scalars=("alpha",))

_grad2 = _Kernel(_C, "elu_grad2", ("x",), ("grad2",), scalars=("alpha",))

_vjp = _Kernel(_C, "elu_vjp", ("x", "g"), ("x",), scalars=("alpha",))

_value_and_grad = _Kernel(_C, "elu_value_and_grad", ("x",), ("value", "grad"), scalars=("alpha",))


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x, alpha):
    return _where(x > 0.0, x, alpha * _closely(np.expm1, x))


def _odd_grad(x, alpha):
    return _where(x > 0.0, 1.0, alpha * np.exp(x))


def _odd_grad2(x, alpha):
    return _where(x > 0.0, 0.0, alpha * np.exp(x))


def _odd_vjp(x, g, alpha):
    return _where(x > 0.0, g, g * (alpha * np.exp(x)))


def _odd_value_and_grad(x, alpha):
    t1 = x > 0.0
    value = _where(t1, x, alpha * _closely(np.expm1, x))
    grad = _where(t1, 1.0, alpha * np.exp(x))
    return value, grad


_SPEC = _Function(
    name="elu",
    arguments=(
        _Argument("x", "elem"),
        _Argument("alpha", "param"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), ("alpha",), ("value",), odd=_odd_value),
                "grad": _Body(_grad, ("x",), ("alpha",), ("grad",), odd=_odd_grad),
                "grad2": _Body(_grad2, ("x",), ("alpha",), ("grad2",), odd=_odd_grad2),
                "vjp": _Body(_vjp, ("x", "g"), ("alpha",), ("x",), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("x",), ("alpha",), ("value", "grad"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
)


def elu(x, alpha=1.0, *, out=None):
    """Exponential linear unit: saturates at -alpha for negative arguments.

        elu = x  if x > 0
              alpha*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D.-A. Clevert, T. Unterthiner, S. Hochreiter, Fast and Accurate Deep Network Learning by
    Exponential Linear Units, ICLR 2016, arXiv:1511.07289
    """
    return _evaluate(_SPEC, "elu", (x, alpha), "value", None, out)


def elu_grad(x, alpha=1.0, *, out=None):
    """First derivative of elu: f'(x).

    elu: Exponential linear unit: saturates at -alpha for negative arguments.

        elu = x  if x > 0
              alpha*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D.-A. Clevert, T. Unterthiner, S. Hochreiter, Fast and Accurate Deep Network Learning by
    Exponential Linear Units, ICLR 2016, arXiv:1511.07289
    """
    return _evaluate(_SPEC, "elu_grad", (x, alpha), "grad", None, out)


def elu_grad2(x, alpha=1.0, *, out=None):
    """Second derivative of elu: f''(x).

    elu: Exponential linear unit: saturates at -alpha for negative arguments.

        elu = x  if x > 0
              alpha*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.0.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D.-A. Clevert, T. Unterthiner, S. Hochreiter, Fast and Accurate Deep Network Learning by
    Exponential Linear Units, ICLR 2016, arXiv:1511.07289
    """
    return _evaluate(_SPEC, "elu_grad2", (x, alpha), "grad2", None, out)


def elu_vjp(g, x, alpha=1.0, *, wrt=None, out=None):
    """Cotangents of the inputs of elu, given the cotangent g of its result.

    elu: Exponential linear unit: saturates at -alpha for negative arguments.

        elu = x  if x > 0
              alpha*(exp(x) - 1)  otherwise

    g: the cotangent of the result, of its shape.
    x: array.
    alpha: number; default 1.0.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D.-A. Clevert, T. Unterthiner, S. Hochreiter, Fast and Accurate Deep Network Learning by
    Exponential Linear Units, ICLR 2016, arXiv:1511.07289
    """
    return _cotangents(_SPEC, "elu_vjp", g, (x, alpha), None, None, wrt, out)


def elu_value_and_grad(x, alpha=1.0, *, out=None):
    """Value of elu and its derivative, in one pass.

    elu: Exponential linear unit: saturates at -alpha for negative arguments.

        elu = x  if x > 0
              alpha*(exp(x) - 1)  otherwise

    x: array.
    alpha: number; default 1.0.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D.-A. Clevert, T. Unterthiner, S. Hochreiter, Fast and Accurate Deep Network Learning by
    Exponential Linear Units, ICLR 2016, arXiv:1511.07289
    """
    return _evaluate_pair(_SPEC, "elu_value_and_grad", (x, alpha), out)
