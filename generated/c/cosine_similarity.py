# Made by symdl 0.1.0 from cosine_similarity with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     cosine_similarity = Piecewise((1/root(RowSum(x1**2), 2), eps < root(RowSum(x1**2), 2)), (1/eps,
#                         True))*Piecewise((1/root(RowSum(x2**2), 2), eps < root(RowSum(x2**2), 2)),
#                         (1/eps, True))*RowSum(x1*x2)
"""Cosine of the angle between two rows; a norm below eps counts as eps."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._numeric import _where
from ._runtime import _cotangents, _evaluate

__all__ = ["cosine_similarity", "cosine_similarity_vjp"]

_C = _Source("cosine_similarity.c")


def _value_numbers(eps):
    t1 = float(np.divide(1.0, eps))
    t4_of_float = float(np.divide(1.0, float(np.maximum(t1, -t1))))
    t6_of_float = float(np.maximum(eps, -eps))
    return eps, t1, t4_of_float, t6_of_float


_value = _Kernel(
    _C,
    "cosine_similarity_value",
    ("x1", "x2"),
    ("value",),
    scalars=("eps",),
    host=_value_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_numbers(eps):
    t1 = float(np.divide(1.0, eps))
    t4_of_float = float(np.divide(1.0, float(np.maximum(t1, -t1))))
    t6_of_float = float(np.maximum(eps, -eps))
    return eps, t1, t4_of_float, t6_of_float


_vjp = _Kernel(
    _C,
    "cosine_similarity_vjp",
    ("x1", "x2", "g"),
    ("x1", "x2"),
    scalars=("eps",),
    host=_vjp_numbers,
    rows=True,
)


# ------------------------------------------------- the same in NumPy, for results of 16 bits that doubles do not decide


def _odd_value(x1, x2, eps):
    t1 = float(np.divide(1.0, eps))
    total = np.add.reduce(x1 * x1, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    total_2 = np.add.reduce(x2 * x2, axis=-1, keepdims=True)
    sqrt_2 = np.sqrt(total_2)
    total_3 = np.add.reduce(x1 * x2, axis=-1, keepdims=True)
    t2 = _where(eps >= sqrt, t1, 1.0 / sqrt) * _where(eps >= sqrt_2, t1, 1.0 / sqrt_2)
    return t2 * total_3


def _odd_vjp(x1, x2, g, eps):
    t1 = float(np.divide(1.0, eps))
    total = np.add.reduce(x2 * x2, axis=-1, keepdims=True)
    sqrt = np.sqrt(total)
    t2 = eps >= sqrt
    t3 = _where(t2, t1, 1.0 / sqrt)
    total_2 = np.add.reduce(x1 * x1, axis=-1, keepdims=True)
    sqrt_2 = np.sqrt(total_2)
    t4 = eps >= sqrt_2
    total_3 = np.add.reduce(x1 * x2, axis=-1, keepdims=True)
    t5 = 2.0 * g
    t6 = t5 * t3 * _where(t4, 0.0, _where(total_2 == 0.0, 0.0, -(0.5 / (total_2 * sqrt_2))))
    t6 = t6 * total_3
    t7 = _where(t4, t1, 1.0 / sqrt_2)
    t3 = g * t7 * t3
    d_x1 = t6 * x1 + t3 * x2
    t5 = t5 * t7 * _where(t2, 0.0, _where(total == 0.0, 0.0, -(0.5 / (total * sqrt))))
    t5 = t5 * total_3
    d_x2 = t3 * x1 + t5 * x2
    return d_x1, d_x2


_SPEC = _Function(
    name="cosine_similarity",
    arguments=(
        _Argument("x1", "elem"),
        _Argument("x2", "elem"),
        _Argument("eps", "param", domain=_Domain(0, float('inf'), False, True)),
    ),
    variants={
        (): _Variant(
            True,
            (),
            {
                "value": _Body(_value, ("x1", "x2"), ("eps",), ("value",), odd=_odd_value),
                "vjp": _Body(_vjp, ("x1", "x2", "g"), ("eps",), ("x1", "x2"), odd=_odd_vjp),
            },
        ),
    },
    row="axis",
)


def cosine_similarity(x1, x2, *, eps=1e-08, axis=-1, out=None):
    """Cosine of the angle between two rows; a norm below eps counts as eps.

        cosine_similarity = Piecewise((1/root(RowSum(x1**2), 2), eps < root(RowSum(x1**2), 2)), (1/eps,
                            True))*Piecewise((1/root(RowSum(x2**2), 2), eps < root(RowSum(x2**2), 2)),
                            (1/eps, True))*RowSum(x1*x2)

    x1: array; broadcasts with the others.
    x2: array; broadcasts with the others.
    eps: number, 0 <= eps; default 1e-08.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns one number a row: the broadcast shape without axis; a scalar for one row. The result has the
    dtype to which the floating x1, x2 promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: G. Salton, A. Wong, C. S. Yang, A Vector Space Model for Automatic Indexing, CACM 18,
    1975, doi:10.1145/361219.361220
    """
    return _evaluate(_SPEC, "cosine_similarity", (x1, x2, eps), "value", axis, out)


def cosine_similarity_vjp(g, x1, x2, *, eps=1e-08, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of cosine_similarity, given the cotangent g of its result.

    cosine_similarity: Cosine of the angle between two rows; a norm below eps counts as eps.

        cosine_similarity = Piecewise((1/root(RowSum(x1**2), 2), eps < root(RowSum(x1**2), 2)), (1/eps,
                            True))*Piecewise((1/root(RowSum(x2**2), 2), eps < root(RowSum(x2**2), 2)),
                            (1/eps, True))*RowSum(x1*x2)

    g: the cotangent of the result, of its shape.
    x1: array; broadcasts with the others.
    x2: array; broadcasts with the others.
    eps: number, 0 <= eps; default 1e-08.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns a tuple of arrays, the cotangent of x1, x2, each of its input's shape. The result has the
    dtype to which the floating x1, x2 promote (float16, bfloat16, float32, float64; 16-bit types
    compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: G. Salton, A. Wong, C. S. Yang, A Vector Space Model for Automatic Indexing, CACM 18,
    1975, doi:10.1145/361219.361220
    """
    return _cotangents(_SPEC, "cosine_similarity_vjp", g, (x1, x2, eps), axis, None, wrt, out)
