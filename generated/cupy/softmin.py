# Made by symdl 0.1.0 from softmin with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmin = exp(-x)/RowSum(exp(-x))
"""Softmax of the negative row."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["softmin", "softmin_vjp"]


_value = _Kernel(
    name="softmin_value",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    monoids=("lse", "max", "sum"),
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmin_value_rows(
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
                largest_state_e[lane] = -x;
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
                const real t2 = -x;
                total_state_e[lane] = chosen_(t2 == largest, R(1.0), exp_of_difference_(t2, largest));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t2 = total > wide(R(1.0)) ? total * t1 : total;

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = quotient_(exp_of_difference_(-x, largest), t2);
            }
            if (own < rows && inside) {
                put(value_out_row, value_out_s1, first, value_result);
            }
        }
#else

        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                largest_state_e[lane] = -x;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t1 = wide(R(1.0)) + tail;

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = quotient_(exp_of_difference_(-x, largest), t1);
            }
            if (own < rows && inside) {
                put(value_out_row, value_out_s1, first, value_result);
            }
        }
#endif
    }
}
""",
)


_vjp = _Kernel(
    name="softmin_vjp",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    monoids=("lse", "sum", "max"),
    carried=2,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmin_vjp_rows(
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
        const g_type* const g_row = ROW(g_in);
        HOLD(g_type, g);
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                largest_state_e[lane] = -x;
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
                const real t2 = -x;
                total_state_e[lane] = chosen_(t2 == largest, R(1.0), exp_of_difference_(t2, largest));
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t2 = total > wide(R(1.0)) ? total * t1 : total;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                total_2_state_e[lane] = g * quotient_(exp_of_difference_(-x, largest), t2);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                x_result[lane] = real(total_2 - wide(g)) * quotient_(exp_of_difference_(-x, largest), t2);
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
                largest_state_e[lane] = -x;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t1 = wide(R(1.0)) + tail;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                total_state_e[lane] = g * quotient_(exp_of_difference_(-x, largest), t1);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                x_result[lane] = real(total - wide(g)) * quotient_(exp_of_difference_(-x, largest), t1);
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
    name="softmin",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
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
