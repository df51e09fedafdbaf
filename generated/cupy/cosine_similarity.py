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
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["cosine_similarity", "cosine_similarity_vjp"]


def _value_numbers(eps):
    t4 = float(np.divide(1.0, eps))
    return eps, t4


_value = _Kernel(
    name="cosine_similarity_value",
    rows=True,
    inputs=("x1", "x2"),
    outputs=("value",),
    scalars=("eps",),
    kinds=("real", "real"),
    monoids=("sum",),
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cosine_similarity_value_rows(
    STRIDED(const x1_type, x1_in),
    STRIDED(const x2_type, x2_in),
    STRIDED(value_out_type, value_out),
    const real eps,
    const real t4,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const x1_type* const x1_row = ROW(x1_in);
        HOLD(x1_type, x1);
        const x2_type* const x2_row = ROW(x2_in);
        HOLD(x2_type, x2);

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(x1);
            TAKE(x2);
            EACH(lane, ENTRIES) {
                const real x1 = load(x1_chunk.at + lane);
                const real x2 = load(x2_chunk.at + lane);
                const real t1 = x1 * x1;
                const real t2 = x2 * x2;
                const real t3 = x1 * x2;
                total_state = sum_combine(total_state, sum_map(t1));
                total_2_state = sum_combine(total_2_state, sum_map(t2));
                total_3_state = sum_combine(total_3_state, sum_map(t3));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state), total_3);
        const real sqrt = sqrt_(real(total));
        const real sqrt_2 = sqrt_(real(total_2));
        const wide t1 = wide((eps >= sqrt ? t4 : R(1.0) / sqrt) * (eps >= sqrt_2 ? t4 : R(1.0) / sqrt_2));
        const real t2 = real(t1 * total_3);

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(eps):
    t4 = float(np.divide(1.0, eps))
    return eps, t4


_vjp = _Kernel(
    name="cosine_similarity_vjp",
    rows=True,
    inputs=("x1", "x2", "g"),
    outputs=("x1", "x2"),
    scalars=("eps",),
    kinds=("real", "real"),
    monoids=("sum",),
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cosine_similarity_vjp_rows(
    STRIDED(const x1_type, x1_in),
    STRIDED(const x2_type, x2_in),
    STRIDED(const g_type, g_in),
    STRIDED(x1_out_type, x1_out),
    STRIDED(x2_out_type, x2_out),
    const real eps,
    const real t4,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP, row = own < rows ? own : rows - 1;  // all threads stay together
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const integer outer = inner == 1 ? row : row / inner, within = inner == 1 ? 0 : row % inner;
        const x1_type* const x1_row = ROW(x1_in);
        HOLD(x1_type, x1);
        const x2_type* const x2_row = ROW(x2_in);
        HOLD(x2_type, x2);
        const real g = load(ROW(g_in));
        const real t1 = R(2.0) * g;

        sum_state total_state = sum_identity();
        sum_state total_2_state = sum_identity();
        sum_state total_3_state = sum_identity();
        EACH_CHUNK(first) {
            TAKE(x1);
            TAKE(x2);
            EACH(lane, ENTRIES) {
                const real x1 = load(x1_chunk.at + lane);
                const real x2 = load(x2_chunk.at + lane);
                const real t2 = x2 * x2;
                const real t3 = x1 * x1;
                const real t5 = x1 * x2;
                total_state = sum_combine(total_state, sum_map(t2));
                total_2_state = sum_combine(total_2_state, sum_map(t3));
                total_3_state = sum_combine(total_3_state, sum_map(t5));
            }
        }
        wide total;
        sum_finish(sum_of_row(total_state), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state), total_3);
        const real sqrt = sqrt_(real(total));
        const bool t2 = eps >= sqrt;
        const real t3 = t2 ? t4 : R(1.0) / sqrt;
        const real sqrt_2 = sqrt_(real(total_2));
        const bool t5 = eps >= sqrt_2;
        const wide t6 = total_2 == wide(R(0.0)) ? wide(R(0.0)) : -(wide(R(0.5)) / (total_2 * wide(sqrt_2)));
        const real t7 = real(wide(t1 * t3) * (t5 ? wide(R(0.0)) : t6) * total_3);
        const real t8 = t5 ? t4 : R(1.0) / sqrt_2;
        const real t9 = g * t8 * t3;
        const wide t10 = total == wide(R(0.0)) ? wide(R(0.0)) : -(wide(R(0.5)) / (total * wide(sqrt)));
        const real t11 = real(wide(t1 * t8) * (t2 ? wide(R(0.0)) : t10) * total_3);

        x1_out_type* const x1_out_row = ROW(x1_out);
        x2_out_type* const x2_out_row = ROW(x2_out);
        EACH_CHUNK(first) {
            TAKE(x1);
            TAKE(x2);
            real x1_result[ENTRIES], x2_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x1 = load(x1_chunk.at + lane);
                const real x2 = load(x2_chunk.at + lane);
                const real t12 = t7 * x1 + t9 * x2;
                const real t13 = t9 * x1 + t11 * x2;
                x1_result[lane] = t12;
                x2_result[lane] = t13;
            }
            if (own < rows) put(x1_out_row + first * (place)x1_out_s1, x1_result);
            if (own < rows) put(x2_out_row + first * (place)x2_out_s1, x2_result);
        }
    }
}
""",
)


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
                "value": _Body(_value, ("x1", "x2"), ("eps",), ("value",)),
                "vjp": _Body(_vjp, ("x1", "x2", "g"), ("eps",), ("x1", "x2")),
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
