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
    t1 = float(np.divide(1.0, eps))
    return eps, t1


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
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x1_type* const x1_row = ROW(x1_in);
        const x2_type* const x2_row = ROW(x2_in);

        sum_taken<real> total_state;
        sum_taken<real> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            READ(x1);
            READ(x2);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x1 = load(x1_chunk.at + lane);
                const real x2 = load(x2_chunk.at + lane);
                const real t2 = x1 * x1;
                const real t3 = x2 * x2;
                const real t4 = x1 * x2;
                total_state_e[lane] = t2;
                total_2_state_e[lane] = t3;
                total_3_state_e[lane] = t4;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const real sqrt = sqrt_(real(total));
        const real sqrt_2 = sqrt_(real(total_2));
        const wide t2 = wide((eps >= sqrt ? t1 : R(1.0) / sqrt) * (eps >= sqrt_2 ? t1 : R(1.0) / sqrt_2));
        const real t3 = real(t2 * total_3);

        const real value_result = t3;
        if (leads) store(ROW(value_out), value_result);
    }
}
""",
)


def _vjp_numbers(eps):
    t1 = float(np.divide(1.0, eps))
    return eps, t1


_vjp = _Kernel(
    name="cosine_similarity_vjp",
    rows=True,
    inputs=("x1", "x2", "g"),
    outputs=("x1", "x2"),
    scalars=("eps",),
    kinds=("real", "real"),
    monoids=("sum",),
    carried=2,
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) cosine_similarity_vjp_rows(
    STRIDED(const x1_type, x1_in),
    STRIDED(const x2_type, x2_in),
    STRIDED(const g_type, g_in),
    STRIDED(x1_out_type, x1_out),
    STRIDED(x2_out_type, x2_out),
    const real eps,
    const real t1,
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x1_type* const x1_row = ROW(x1_in);
        HOLD(x1_type, x1);
        const x2_type* const x2_row = ROW(x2_in);
        HOLD(x2_type, x2);
        const real g = load(ROW(g_in));
        const real t2 = R(2.0) * g;

        sum_taken<real> total_state;
        sum_taken<real> total_2_state;
        sum_taken<wide> total_3_state;
        EACH_CHUNK(first) {
            TAKE(x1);
            TAKE(x2);
            real total_state_e[ENTRIES];
            real total_2_state_e[ENTRIES];
            real total_3_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x1 = load(x1_chunk.at + lane);
                const real x2 = load(x2_chunk.at + lane);
                const real t3 = x2 * x2;
                const real t4 = x1 * x1;
                const real t5 = x1 * x2;
                total_state_e[lane] = t3;
                total_2_state_e[lane] = t4;
                total_3_state_e[lane] = t5;
            }
            total_state.take(inside, total_state_e);
            total_2_state.take(inside, total_2_state_e);
            total_3_state.take(inside, total_3_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        wide total_3;
        sum_finish(sum_of_row(total_3_state.all()), total_3);
        const real sqrt = sqrt_(real(total));
        const bool t3 = eps >= sqrt;
        const real t4 = t3 ? t1 : R(1.0) / sqrt;
        const real sqrt_2 = sqrt_(real(total_2));
        const bool t5 = eps >= sqrt_2;
        const wide t6 = total_2 == wide(R(0.0)) ? wide(R(0.0)) : -(wide(R(0.5)) / (total_2 * wide(sqrt_2)));
        const real t7 = real(wide(t2 * t4) * (t5 ? wide(R(0.0)) : t6) * total_3);
        const real t8 = t5 ? t1 : R(1.0) / sqrt_2;
        const real t9 = g * t8 * t4;
        const wide t10 = total == wide(R(0.0)) ? wide(R(0.0)) : -(wide(R(0.5)) / (total * wide(sqrt)));
        const real t11 = real(wide(t2 * t8) * (t3 ? wide(R(0.0)) : t10) * total_3);

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
            if (own < rows && inside) {
                put(x1_out_row, x1_out_s1, first, x1_result);
                put(x2_out_row, x2_out_s1, first, x2_result);
            }
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
