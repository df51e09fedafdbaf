# Made by symdl 0.1.0 from softmin with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmin = exp(-x)/RowSum(exp(-x))
"""Softmax of the negative row."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._monoids import _row_lse, _row_max, _row_sum
from ._numeric import _narrow, _where, _wide
from ._runtime import _cotangents, _evaluate

__all__ = ["softmin", "softmin_vjp"]


def _value(x):
    t1 = -x
    largest, tail = _row_lse(t1)
    t2 = t1 - largest
    t3 = t2 - t1
    t1 = t1 - (t2 - t3) - (largest + t3)
    exp = np.exp(t2)
    t4 = _narrow(1.0 + tail, x)
    return (exp + exp * _where(t1 == t1, t1, 0.0)) / t4


def _value_in_doubles(x):
    t1 = -x
    largest = _row_max(t1)
    exp = np.exp(t1 - largest)
    total = np.add.reduce(_where(t1 == largest, 1.0, exp), axis=-1, keepdims=True)
    t2 = total * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(total > 1.0, t2, total)
    return exp / t2


def _vjp(x, g):
    t1 = -x
    largest, tail = _row_lse(t1)
    t2 = t1 - largest
    t3 = t2 - t1
    t1 = t1 - (t2 - t3) - (largest + t3)
    exp = np.exp(t2)
    t4 = _narrow(1.0 + tail, x)
    t1 = (exp + exp * _where(t1 == t1, t1, 0.0)) / t4
    total = _row_sum(g * t1)
    return _narrow(total - _wide(g), x) * t1


def _vjp_in_doubles(x, g):
    t1 = -x
    largest = _row_max(t1)
    exp = np.exp(t1 - largest)
    total = np.add.reduce(_where(t1 == largest, 1.0, exp), axis=-1, keepdims=True)
    t2 = total * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t2 = _where(total > 1.0, t2, total)
    t3 = exp / t2
    total_2 = np.add.reduce(g * t3, axis=-1, keepdims=True)
    return (total_2 - g) * t3


_SPEC = _Function(
    name="softmin",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",), doubles=_value_in_doubles),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",), doubles=_vjp_in_doubles),
            },
        ),
    },
    row="axis",
)


def softmin(x, *, axis=-1, out=None):
    """Softmax of the negative row.

        softmin = exp(-x)/RowSum(exp(-x))

    x: array.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs,
    1990
    """
    return _evaluate(_SPEC, "softmin", (x,), "value", axis, out)


def softmin_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of softmin, given the cotangent g of its result.

    softmin: Softmax of the negative row.

        softmin = exp(-x)/RowSum(exp(-x))

    g: the cotangent of the result, of its shape.
    x: array.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs,
    1990
    """
    return _cotangents(_SPEC, "softmin_vjp", g, (x,), axis, None, wrt, out)
