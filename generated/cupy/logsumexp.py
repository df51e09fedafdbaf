# Made by symdl 0.1.0 from logsumexp with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     logsumexp = log(RowSum(exp(x)))
"""Logarithm of the sum of the exponentials of a row: a smooth maximum."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["logsumexp", "logsumexp_vjp"]


_value = _Kernel(
    name="logsumexp_value",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    monoids=("lse", "max", "sum"),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) logsumexp_value_rows(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                largest_state_e[lane] = x;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const bool t2 = x == largest;
                const real t3 = chosen_(t2, R(0.0), exp_of_difference_(x, largest));
                const real t4 = chosen_(t2, R(1.0), R(0.0));
                others_state_e[lane] = t3;
                ties_state_e[lane] = t4;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t1 : others));
        const real t2 = largest + log1p;

        const real value_result = t2;
        if (leads) store(ROW(value_out), value_result);
#else

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                largest_state_e[lane] = x;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real t1 = largest + log1p_(real(tail));

        const real value_result = t1;
        if (leads) store(ROW(value_out), value_result);
#endif
    }
}
""",
)


_vjp = _Kernel(
    name="logsumexp_vjp",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    monoids=("lse", "max", "sum"),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) logsumexp_vjp_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const integer rows, const integer inner, const integer length)
{
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                largest_state_e[lane] = x;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));

        sum_taken<real> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                total_state_e[lane] = chosen_(x == largest, R(1.0), exp_of_difference_(x, largest));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t2 = total > wide(R(1.0)) ? total * t1 : total;

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                x_result[lane] = g * quotient_(exp_of_difference_(x, largest), t2);
            }
            if (own < rows && inside) {
                put(x_out_row, x_out_s1, first, x_result);
            }
        }
#else

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                largest_state_e[lane] = x;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t1 = wide(R(1.0)) + tail;

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                x_result[lane] = g * quotient_(exp_of_difference_(x, largest), t1);
            }
            if (own < rows && inside) {
                put(x_out_row, x_out_s1, first, x_result);
            }
        }
#endif
    }
}
""",
)


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
                "value": _Body(_value, ("x",), (), ("value",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
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
