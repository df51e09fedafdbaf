# Made by symdl 0.1.0 from softmax with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     softmax = exp(x)/RowSum(exp(x))
"""Exponentials of a row, divided by their sum: positive numbers that sum to 1."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["softmax", "softmax_vjp"]


_value = _Kernel(
    name="softmax_value",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    monoids=("lse", "max", "sum"),
    text=r"""
// temperature=1
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_value_rows(
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

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = quotient_(exp_of_difference_(x, largest), t2);
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
        const wide t1 = wide(R(1.0)) + tail;

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                value_result[lane] = quotient_(exp_of_difference_(x, largest), t1);
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
    name="softmax_vjp",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    monoids=("lse", "sum", "max"),
    carried=2,
    text=r"""
// temperature=1
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_vjp_rows(
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

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                total_2_state_e[lane] = g * quotient_(exp_of_difference_(x, largest), t2);
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
                x_result[lane] = (g - total_2) * quotient_(exp_of_difference_(x, largest), t2);
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

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                total_state_e[lane] = g * quotient_(exp_of_difference_(x, largest), t1);
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
                x_result[lane] = (g - total) * quotient_(exp_of_difference_(x, largest), t1);
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
    return temperature


_value_temperature_other = _Kernel(
    name="softmax_value_temperature_other",
    rows=True,
    inputs=("x",),
    outputs=("value",),
    scalars=("temperature",),
    kinds=("wide",),
    monoids=("lse_of_parts", "max", "sum"),
    carried=3,
    host=_value_temperature_other_numbers,
    text=r"""
// temperature=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_value_temperature_other_rows(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
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
                largest_state_e[lane] = real(pair(x) / t1);
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const bool t2 = largest == -INF;
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real t6 = t5 == t5 ? t5 : R(0.0);

        max_taken<real> largest_rest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_rest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t7 = pair(x) / t1;
                const real t8 = real(t7);
                largest_rest_state_e[lane] = chosen_(t8 == largest, low_(t7), -INF);
            }
            largest_rest_state.take(inside, largest_rest_state_e);
        }
        real largest_rest;
        max_finish(max_of_row(largest_rest_state.all()), largest_rest);
        const real t7 = t6 + (largest_rest - largest_rest);
        const real t8 = t3 + t7;
        const real t9 = t7 - (t8 - t3);
        const real exp = exp_(t8);
        const wide t10 = wide(t2 ? R(0.0) : exp + exp * (t9 == t9 ? t9 : R(0.0)));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t11 = pair(x) / t1;
                const real t12 = real(t11);
                const real t13 = low_(t11);
                const real t14 = t12 - largest;
                const real t15 = t14 - t12;
                const real t16 = t12 - (t14 - t15) - (largest + t15);
                const real t17 = chosen_(t16 == t16, t16, R(0.0)) + (t13 - largest_rest);
                const real t18 = t14 + t17;
                const real t19 = t17 - (t18 - t14);
                const real exp_1 = exp_(t18);
                const real t20 = exp_1 + exp_1 * chosen_(t19 == t19, t19, R(0.0));
                total_state_e[lane] = chosen_(t12 == largest && t13 == largest_rest, R(1.0), t20);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t11 = total > wide(R(1.0)) ? total * t10 : total;

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t12 = pair(x) / t1;
                const real t13 = real(t12);
                const real t14 = t13 - largest;
                const real t15 = t14 - t13;
                const real t16 = t13 - (t14 - t15) - (largest + t15);
                const real t17 = chosen_(t16 == t16, t16, R(0.0)) + (low_(t12) - largest_rest);
                const real t18 = t14 + t17;
                const real t19 = t17 - (t18 - t14);
                const real exp_1 = exp_(t18);
                value_result[lane] = quotient_(exp_1 + exp_1 * chosen_(t19 == t19, t19, R(0.0)), t11);
            }
            if (own < rows && inside) {
                put(value_out_row, value_out_s1, first, value_result);
            }
        }
#else

        lse_of_parts_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_state_e[ENTRIES];
            real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t2 = pair(x) / t1;
                const real t3 = real(t2);
                const real t4 = low_(t2);
                largest_state_e[lane] = t3;
                largest_state_rest[lane] = t4;
            }
            largest_state.take(inside, largest_state_e, largest_state_rest);
        }
        real largest;
        real rest_;
        wide tail;
        lse_of_parts_finish(lse_of_parts_of_row(largest_state.all()), largest, rest_, tail);
        const wide t2 = wide(R(1.0)) + tail;

        value_out_type* const value_out_row = ROW(value_out);
        EACH_CHUNK(first) {
            TAKE(x);
real value_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t3 = pair(x) / t1;
                const real t4 = real(t3);
                const real t5 = t4 - largest;
                const real t6 = t5 - t4;
                const real t7 = t4 - (t5 - t6) - (largest + t6);
                const real t8 = chosen_(t7 == t7, t7, R(0.0)) + (low_(t3) - rest_);
                const real t9 = t5 + t8;
                const real t10 = t8 - (t9 - t5);
                const real exp = exp_(t9);
                value_result[lane] = quotient_(fma_(exp, chosen_(t10 == t10, t10, R(0.0)), exp), t2);
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


def _vjp_temperature_other_numbers(temperature):
    return temperature, temperature, temperature


_vjp_temperature_other = _Kernel(
    name="softmax_vjp_temperature_other",
    rows=True,
    inputs=("x", "g"),
    outputs=("x",),
    scalars=("temperature",),
    kinds=("real", "wide", "wide"),
    monoids=("lse_of_parts", "sum", "max"),
    carried=3,
    host=_vjp_temperature_other_numbers,
    text=r"""
// temperature=...
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) softmax_vjp_temperature_other_rows(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    const real temperature,
    WIDE_NUMBER(t1),
    WIDE_NUMBER(t2),
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
    const wide t2 = wide_from(t2_hi, t2_lo);
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
                largest_state_e[lane] = real(pair(x) / t1);
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const bool t3 = largest == -INF;
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real t7 = t6 == t6 ? t6 : R(0.0);

        max_taken<real> largest_rest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_rest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t8 = pair(x) / t1;
                const real t9 = real(t8);
                largest_rest_state_e[lane] = chosen_(t9 == largest, low_(t8), -INF);
            }
            largest_rest_state.take(inside, largest_rest_state_e);
        }
        real largest_rest;
        max_finish(max_of_row(largest_rest_state.all()), largest_rest);
        const real t8 = t7 + (largest_rest - largest_rest);
        const real t9 = t4 + t8;
        const real t10 = t8 - (t9 - t4);
        const real exp = exp_(t9);
        const wide t11 = wide(t3 ? R(0.0) : exp + exp * (t10 == t10 ? t10 : R(0.0)));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t12 = pair(x) / t1;
                const real t13 = real(t12);
                const real t14 = low_(t12);
                const real t15 = t13 - largest;
                const real t16 = t15 - t13;
                const real t17 = t13 - (t15 - t16) - (largest + t16);
                const real t18 = chosen_(t17 == t17, t17, R(0.0)) + (t14 - largest_rest);
                const real t19 = t15 + t18;
                const real t20 = t18 - (t19 - t15);
                const real exp_1 = exp_(t19);
                const real t21 = exp_1 + exp_1 * chosen_(t20 == t20, t20, R(0.0));
                total_state_e[lane] = chosen_(t13 == largest && t14 == largest_rest, R(1.0), t21);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t12 = total > wide(R(1.0)) ? total * t11 : total;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const pair t13 = pair(x) / t1;
                const real t14 = real(t13);
                const real t15 = t14 - largest;
                const real t16 = t15 - t14;
                const real t17 = t14 - (t15 - t16) - (largest + t16);
                const real t18 = chosen_(t17 == t17, t17, R(0.0)) + (low_(t13) - largest_rest);
                const real t19 = t15 + t18;
                const real t20 = t18 - (t19 - t15);
                const real exp_1 = exp_(t19);
                total_2_state_e[lane] = g * quotient_(exp_1 + exp_1 * chosen_(t20 == t20, t20, R(0.0)), t12);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t13 = total_2 / t2;

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const pair t14 = pair(x) / t1;
                const real t15 = real(t14);
                const real t16 = t15 - largest;
                const real t17 = t16 - t15;
                const real t18 = t15 - (t16 - t17) - (largest + t17);
                const real t19 = chosen_(t18 == t18, t18, R(0.0)) + (low_(t14) - largest_rest);
                const real t20 = t16 + t19;
                const real t21 = t19 - (t20 - t16);
                const real exp_1 = exp_(t20);
                const real t22 = quotient_(exp_1 + exp_1 * chosen_(t21 == t21, t21, R(0.0)), t12);
                x_result[lane] = (quotient_(g, temperature) - t13) * t22;
            }
            if (own < rows && inside) {
                put(x_out_row, x_out_s1, first, x_result);
            }
        }
#else

        lse_of_parts_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(x);
            real largest_state_e[ENTRIES];
            real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const pair t3 = pair(x) / t1;
                const real t4 = real(t3);
                const real t5 = low_(t3);
                largest_state_e[lane] = t4;
                largest_state_rest[lane] = t5;
            }
            largest_state.take(inside, largest_state_e, largest_state_rest);
        }
        real largest;
        real rest_;
        wide tail;
        lse_of_parts_finish(lse_of_parts_of_row(largest_state.all()), largest, rest_, tail);
        const wide t3 = wide(R(1.0)) + tail;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const pair t4 = pair(x) / t1;
                const real t5 = real(t4);
                const real t6 = t5 - largest;
                const real t7 = t6 - t5;
                const real t8 = t5 - (t6 - t7) - (largest + t7);
                const real t9 = chosen_(t8 == t8, t8, R(0.0)) + (low_(t4) - rest_);
                const real t10 = t6 + t9;
                const real t11 = t9 - (t10 - t6);
                const real exp = exp_(t10);
                total_state_e[lane] = g * quotient_(fma_(exp, chosen_(t11 == t11, t11, R(0.0)), exp), t3);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t4 = total / t2;

        x_out_type* const x_out_row = ROW(x_out);
        EACH_CHUNK(first) {
            TAKE(x);
            TAKE(g);
real x_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real x = load(x_chunk.at + lane);
                const real g = load(g_chunk.at + lane);
                const pair t5 = pair(x) / t1;
                const real t6 = real(t5);
                const real t7 = t6 - largest;
                const real t8 = t7 - t6;
                const real t9 = t6 - (t7 - t8) - (largest + t8);
                const real t10 = chosen_(t9 == t9, t9, R(0.0)) + (low_(t5) - rest_);
                const real t11 = t7 + t10;
                const real t12 = t10 - (t11 - t7);
                const real exp = exp_(t11);
                const real t13 = quotient_(fma_(exp, chosen_(t12 == t12, t12, R(0.0)), exp), t3);
                x_result[lane] = (quotient_(g, temperature) - t4) * t13;
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
    name="softmax",
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


def softmax(x, *, temperature=1.0, axis=-1, out=None):
    """Exponentials of a row, divided by their sum: positive numbers that sum to 1.

        softmax = exp(x)/RowSum(exp(x))

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
    return _evaluate(_SPEC, "softmax", (x, temperature), "value", axis, out)


def softmax_vjp(g, x, *, temperature=1.0, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of softmax, given the cotangent g of its result.

    softmax: Exponentials of a row, divided by their sum: positive numbers that sum to 1.

        softmax = exp(x)/RowSum(exp(x))

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
    return _cotangents(_SPEC, "softmax_vjp", g, (x, temperature), axis, None, wrt, out)
