# Made by symdl 0.1.0 from kl_divergence with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     kl_divergence = RowSum(Piecewise((0, Eq(d, 0)), (d*log(d/y), True)))
"""Kullback-Leibler divergence of a row of probabilities y from a row d; 0 log 0 is 0."""

import numpy as np

from ._arguments import _Argument, _Body, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _loss, _loss_pair

__all__ = ["kl_divergence", "kl_divergence_vjp", "kl_divergence_value_and_grad"]

_C = _Source("kl_divergence.c")

_value = _Kernel(_C, "kl_divergence_value", ("d", "y"), ("value",), rows=True, of_rows=("value",))

_vjp = _Kernel(_C, "kl_divergence_vjp", ("d", "y", "g"), ("d", "y"), rows=True)

_value_and_grad = _Kernel(
    _C, "kl_divergence_value_and_grad", ("d", "y", "g"), ("value", "d", "y"), rows=True, of_rows=("value",)
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(d, y):
    t1 = d - y
    t1 = d * _where(np.absolute(y) > 2.0 * np.absolute(t1), np.log1p(t1 / y), np.log(d / y))
    total = np.add.reduce(_where(d == 0.0, 0.0, t1), axis=-1, keepdims=True)
    return total


def _odd_vjp(d, y, g):
    t1 = d - y
    t2 = d / y
    t1 = _where(np.absolute(y) > 2.0 * np.absolute(t1), np.log1p(t1 / y), np.log(t2)) + 1.0
    t3 = d == 0.0
    d_d = _where(t3, 0.0, g * t1)
    d_y = _where(t3, 0.0, -(t2 * g))
    return d_d, d_y


def _odd_value_and_grad(d, y, g):
    t1 = d - y
    t2 = d / y
    t1 = _where(np.absolute(y) > 2.0 * np.absolute(t1), np.log1p(t1 / y), np.log(t2))
    t3 = d == 0.0
    value = np.add.reduce(_where(t3, 0.0, d * t1), axis=-1, keepdims=True)
    d_d = _where(t3, 0.0, g * (t1 + 1.0))
    d_y = _where(t3, 0.0, -(t2 * g))
    return value, d_d, d_y


_SPEC = _Function(
    name="kl_divergence",
    arguments=(
        _Argument("d", "elem"),
        _Argument("y", "elem"),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("d", "y"), (), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("d", "y", "g"), (), ("d", "y"), odd=_odd_vjp),
                "value_and_grad": _Body(
                    _value_and_grad, ("d", "y", "g"), (), ("value", "d", "y"), odd=_odd_value_and_grad
                ),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def kl_divergence(d, y, *, axis=-1, reduction="mean", out=None):
    """Kullback-Leibler divergence of a row of probabilities y from a row d; 0 log 0 is 0.

        kl_divergence = RowSum(Piecewise((0, Eq(d, 0)), (d*log(d/y), True)))

    d: array; broadcasts with the others.
    y: array; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating d, y promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss(_SPEC, "kl_divergence", (d, y), axis, reduction, out)


def kl_divergence_vjp(g, d, y, *, axis=-1, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of kl_divergence, given the cotangent g of its result.

    kl_divergence: Kullback-Leibler divergence of a row of probabilities y from a row d; 0 log 0 is 0.

        kl_divergence = RowSum(Piecewise((0, Eq(d, 0)), (d*log(d/y), True)))

    g: the cotangent of the result, of its shape after the reduction.
    d: array; broadcasts with the others.
    y: array; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of d, y, each of its input's shape. The result has the
    dtype to which the floating d, y promote (float16, bfloat16, float32, float64; 16-bit types compute
    in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _cotangents(_SPEC, "kl_divergence_vjp", g, (d, y), axis, reduction, wrt, out)


def kl_divergence_value_and_grad(d, y, *, axis=-1, reduction="mean", out=None):
    """Value of kl_divergence and its derivative, in one pass.

    kl_divergence: Kullback-Leibler divergence of a row of probabilities y from a row d; 0 log 0 is 0.

        kl_divergence = RowSum(Piecewise((0, Eq(d, 0)), (d*log(d/y), True)))

    d: array; broadcasts with the others.
    y: array; broadcasts with the others.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what kl_divergence_vjp(1, ...) returns). The result has the dtype to which the
    floating d, y promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: S. Kullback, R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22, 1951,
    doi:10.1214/aoms/1177729694
    """
    return _loss_pair(_SPEC, "kl_divergence_value_and_grad", (d, y), axis, reduction, out)
