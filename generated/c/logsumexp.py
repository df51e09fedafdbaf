# Made by symdl 0.1.0 from logsumexp with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     logsumexp = log(RowSum(exp(x)))
"""Logarithm of the sum of the exponentials of a row: a smooth maximum."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._monoids import _row_lse_in_doubles, _row_max
from ._numeric import _where
from ._runtime import _cotangents, _evaluate

__all__ = ["logsumexp", "logsumexp_vjp"]

_C = _Source("logsumexp.c")

_value = _Kernel(_C, "logsumexp_value", ("x",), ("value",), rows=True, of_rows=("value",))

_vjp = _Kernel(_C, "logsumexp_vjp", ("x", "g"), ("x",), rows=True)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x):
    largest, tail = _row_lse_in_doubles(x)
    return largest + np.log1p(tail)


def _odd_vjp(x, g):
    largest = _row_max(x)
    exp = np.exp(x - largest)
    total = np.add.reduce(_where(x == largest, 1.0, exp), axis=-1, keepdims=True)
    t1 = total * _where(largest == -np.inf, 0.0, np.exp(largest - largest))
    t1 = _where(total > 1.0, t1, total)
    return g * (exp / t1)


_SPEC = _Function(
    name="logsumexp",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",), odd=_odd_vjp),
            },
        ),
    },
    row="axis",
)


def logsumexp(x, *, axis=-1, out=None):
    """Logarithm of the sum of the exponentials of a row: a smooth maximum.

        logsumexp = log(RowSum(exp(x)))

    x: array.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns one number a row: the broadcast shape without axis; a scalar for one row. The result has the
    dtype to which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: L. Boltzmann, Über die mechanische Bedeutung des zweiten Hauptsatzes der Wärmetheorie,
    1866
    """
    return _evaluate(_SPEC, "logsumexp", (x,), "value", axis, out)


def logsumexp_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of logsumexp, given the cotangent g of its result.

    logsumexp: Logarithm of the sum of the exponentials of a row: a smooth maximum.

        logsumexp = log(RowSum(exp(x)))

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

    Reference: L. Boltzmann, Über die mechanische Bedeutung des zweiten Hauptsatzes der Wärmetheorie,
    1866
    """
    return _cotangents(_SPEC, "logsumexp_vjp", g, (x,), axis, None, wrt, out)
