# Made by symdl 0.1.0 from log_softmax with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     log_softmax = log(exp(x)/RowSum(exp(x)))
"""Logarithm of the softmax of a row."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["log_softmax", "log_softmax_vjp"]


_value = _Kernel(
    name="log_softmax_value",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    monoids=("lse", "max", "sum"),
    text=r"""
// temperature=1
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) log_softmax_value_rows(
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

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = x - largest - log1p;
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
                largest_state_e[lane] = x;
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const real log1p = log1p_(real(tail));

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = x - largest - log1p;
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
    name="log_softmax_vjp",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    monoids=("sum", "lse", "max"),
    carried=2,
    text=r"""
// temperature=1
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) log_softmax_vjp_rows(
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

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                total_state_e[lane] = g;
                largest_state_e[lane] = x;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const wide t1 = wide(largest == -INF ? R(0.0) : R(1.0) + (largest - largest));
        const real t2 = real(total);

        sum_taken<real> total_2_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                total_2_state_e[lane] = chosen_(x == largest, R(1.0), exp_of_difference_(x, largest));
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t3 = total_2 > wide(R(1.0)) ? total_2 * t1 : total_2;

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                x_result[lane] = g - t2 * quotient_(exp_of_difference_(x, largest), t3);
            }
            if (own < rows && inside) {
                put(x_out_row, x_out_s1, first, x_result);
            }
        }
#else

        sum_taken<wide> total_state;
        lse_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                total_state_e[lane] = g;
                largest_state_e[lane] = x;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        wide tail;
        lse_finish(lse_of_row(largest_state.all()), largest, tail);
        const wide t1 = wide(R(1.0)) + tail;
        const real t2 = real(total);

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                x_result[lane] = fma_(-t2, quotient_(exp_of_difference_(x, largest), t1), g);
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


def _value_temperature_other_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return t1, t2


_value_temperature_other = _Kernel(
    name="log_softmax_value_temperature_other",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    scalars=("temperature",),
    kinds=("real", "wide"),
    monoids=("max", "sum"),
    host=_value_temperature_other_numbers,
    text=r"""
// temperature=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) log_softmax_value_temperature_other_rows(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    const real t3,
    WIDE_NUMBER(t5),
    const integer rows, const integer inner, const integer length)
{
    const pair t5 = pair(t5_hi, t5_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);

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
        const pair t1 = pair(largest * t3);

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const bool t2 = x == largest;
                const pair t4 = (pair(x * t3) - t1) / t5;
                const real t6 = real(t4);
                const real exp = exp_(t6);
                const real t7 = chosen_(t2, R(0.0), fma_(exp, low_(t4), exp));
                const real t8 = chosen_(t2, R(1.0), R(0.0));
                others_state_e[lane] = t7;
                ties_state_e[lane] = t8;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(others + maximum_(ties - wide(R(1.0)), wide(R(0.0)))));

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = real((pair(x * t3) - t1) / t5) - log1p;
            }
            if (own < rows && inside) {
                put(value_out_row, value_out_s1, first, value_result);
            }
        }
    }
}
""",
)


def _vjp_temperature_other_numbers(temperature):
    t1 = 0.5 if float(np.divide(1.0, temperature)) < 1.0 else 1.0
    t2 = (temperature * t1)
    return temperature, t1, t2


_vjp_temperature_other = _Kernel(
    name="log_softmax_vjp_temperature_other",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("temperature",),
    kinds=("real", "real", "wide"),
    monoids=("sum", "max"),
    carried=2,
    host=_vjp_temperature_other_numbers,
    text=r"""
// temperature=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) log_softmax_vjp_temperature_other_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real temperature,
    const real t3,
    WIDE_NUMBER(t5),
    const integer rows, const integer inner, const integer length)
{
    const pair t5 = pair(t5_hi, t5_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const x_type* const x_row = ROW(x_in);
        HOLD(x_type, x);
        const g_type* const g_row = ROW(g_in);
        HOLD(g_type, g);

        sum_taken<wide> total_state;
        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_state_e[ENTRIES];
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                total_state_e[lane] = g;
                largest_state_e[lane] = x;
            }
            total_state.take(inside, total_state_e);
            largest_state.take(inside, largest_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const pair t1 = pair(largest * t3);
        const real t2 = real(total);

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const bool t4 = x == largest;
                const pair t6 = (pair(x * t3) - t1) / t5;
                const real t7 = real(t6);
                const real exp = exp_(t7);
                const real t8 = chosen_(t4, R(0.0), fma_(exp, low_(t6), exp));
                const real t9 = chosen_(t4, R(1.0), R(0.0));
                others_state_e[lane] = t8;
                ties_state_e[lane] = t9;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t4 = wide(R(1.0)) + (others + maximum_(ties - wide(R(1.0)), wide(R(0.0))));

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const pair t6 = (pair(x * t3) - t1) / t5;
                const real t7 = real(t6);
                const real exp = exp_(t7);
                const real t8 = quotient_(t2 * quotient_(fma_(exp, low_(t6), exp), t4), temperature);
                x_result[lane] = quotient_(g, temperature) - t8;
            }
            if (own < rows && inside) {
                put(x_out_row, x_out_s1, first, x_result);
            }
        }
    }
}
""",
)


_SPEC = _Function(
    name="log_softmax",
    arguments=(
        _Argument("x", "elem"),
        _Argument("temperature", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (1,): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
            },
        ),
        ("other",): _Variant(
            False,
            (),
            {
                "value": _Body(_value_temperature_other, ("x",), ("temperature",), ("value",)),
                "vjp": _Body(_vjp_temperature_other, ("x", "g"), ("temperature",), ("x",)),
            },
        ),
    },
    selectors=(("temperature", (1,)),),
    row="axis",
)


def log_softmax(x, *, temperature=1.0, axis=-1, out=None):
    """Logarithm of the softmax of a row.

        log_softmax = log(exp(x)/RowSum(exp(x)))

    x: array.
    temperature: number, 0 < temperature; default 1.0.
    axis: the axis of the row; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs,
    1990
    """
    return _evaluate(_SPEC, "log_softmax", (x, temperature), "value", axis, out)


def log_softmax_vjp(g, x, *, temperature=1.0, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of log_softmax, given the cotangent g of its result.

    log_softmax: Logarithm of the softmax of a row.

        log_softmax = log(exp(x)/RowSum(exp(x)))

    g: the cotangent of the result, of its shape.
    x: array.
    temperature: number, 0 < temperature; default 1.0.
    axis: the axis of the row; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs,
    1990
    """
    return _cotangents(_SPEC, "log_softmax_vjp", g, (x, temperature), axis, None, wrt, out)
