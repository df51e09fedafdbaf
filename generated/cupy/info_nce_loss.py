# Made by symdl 0.1.0 from info_nce_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)
"""Cross entropy of a label and a row of similarities over a temperature."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "info_nce_loss",
    "info_nce_loss_vjp",
    "info_nce_loss_value_and_grad",
    "info_nce_loss_hvp",
    "info_nce_loss_hess_diag",
]


def _value_numbers(temperature):
    return temperature


_value = _Kernel(
    name="info_nce_loss_value",
    rows=True,
    inputs=("similarity", "target"),
    outputs=("value",),
    scalars=("temperature",),
    kinds=("wide",),
    monoids=("lse_of_parts", "max", "sum"),
    labels=(("target", ""),),
    carried=3,
    host=_value_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_value_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const integer, target_in),
    STRIDED(value_out_type, value_out),
    WIDE_NUMBER(t1),
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const integer target = load(ROW(target_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real(pair(similarity) / t1);
        }
        real entry_rest = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            const pair t2 = pair(similarity) / t1;
            entry_rest = low_(t2);
        }

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = real(pair(similarity) / t1);
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
        const real t7 = largest - entry;
        const real t8 = t7 - largest;
        const real t9 = largest - (t7 - t8) - (entry + t8);
        const real t10 = t9 == t9 ? t9 : R(0.0);

        max_taken<real> largest_rest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_rest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t11 = pair(similarity) / t1;
                const real t12 = real(t11);
                largest_rest_state_e[lane] = chosen_(t12 == largest, low_(t11), -INF);
            }
            largest_rest_state.take(inside, largest_rest_state_e);
        }
        real largest_rest;
        max_finish(max_of_row(largest_rest_state.all()), largest_rest);
        const real t11 = t6 + (largest_rest - largest_rest);
        const real t12 = t3 + t11;
        const real t13 = t11 - (t12 - t3);
        const real exp = exp_(t12);
        const wide t14 = wide(t2 ? R(0.0) : exp + exp * (t13 == t13 ? t13 : R(0.0)));
        const real t15 = t7 + (t10 + (largest_rest - entry_rest));

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t16 = pair(similarity) / t1;
                const real t17 = real(t16);
                const real t18 = low_(t16);
                const bool t19 = t17 == largest && t18 == largest_rest;
                const real t20 = t17 - largest;
                const real t21 = t20 - t17;
                const real t22 = t17 - (t20 - t21) - (largest + t21);
                const real t23 = chosen_(t22 == t22, t22, R(0.0)) + (t18 - largest_rest);
                const real t24 = t20 + t23;
                const real t25 = t23 - (t24 - t20);
                const real exp_1 = exp_(t24);
                const real t26 = chosen_(t19, R(0.0), exp_1 + exp_1 * chosen_(t25 == t25, t25, R(0.0)));
                const real t27 = chosen_(t19, R(1.0), R(0.0));
                others_state_e[lane] = t26;
                ties_state_e[lane] = t27;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const real log1p = log1p_(real(ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t14 : others));
        const real t16 = t15 + log1p;

        const real value_result = t16;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real(pair(similarity) / t1);
        }
        real entry_rest = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            const pair t2 = pair(similarity) / t1;
            entry_rest = low_(t2);
        }

        lse_of_parts_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t2 = pair(similarity) / t1;
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
        const real t2 = largest - entry;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (entry + t3);
        const real t5 = t2 + ((t4 == t4 ? t4 : R(0.0)) + (rest_ - entry_rest)) + log1p_(real(tail));

        const real value_result = t5;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
    }
}
""",
)


def _vjp_numbers(temperature):
    return temperature, temperature


_vjp = _Kernel(
    name="info_nce_loss_vjp",
    rows=True,
    inputs=("similarity", "target", "g"),
    outputs=("similarity",),
    scalars=("temperature",),
    kinds=("wide", "real"),
    monoids=("lse_of_parts", "max", "sum"),
    labels=(("target", ""),),
    carried=3,
    host=_vjp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_vjp_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(similarity_out_type, similarity_out),
    WIDE_NUMBER(t1),
    const real temperature,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real(pair(similarity) / t1);
        }
        real entry_rest = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            const pair t2 = pair(similarity) / t1;
            entry_rest = low_(t2);
        }

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = real(pair(similarity) / t1);
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
        const real t7 = entry - largest;
        const real t8 = t7 - entry;
        const real t9 = entry - (t7 - t8) - (largest + t8);
        const real t10 = t9 == t9 ? t9 : R(0.0);

        max_taken<real> largest_rest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_rest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t11 = pair(similarity) / t1;
                const real t12 = real(t11);
                largest_rest_state_e[lane] = chosen_(t12 == largest, low_(t11), -INF);
            }
            largest_rest_state.take(inside, largest_rest_state_e);
        }
        real largest_rest;
        max_finish(max_of_row(largest_rest_state.all()), largest_rest);
        const real t11 = t6 + (largest_rest - largest_rest);
        const real t12 = t3 + t11;
        const real t13 = t11 - (t12 - t3);
        const real exp = exp_(t12);
        const wide t14 = wide(t2 ? R(0.0) : exp + exp * (t13 == t13 ? t13 : R(0.0)));
        const real t15 = t7 + (t10 + (entry_rest - largest_rest));

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t16 = pair(similarity) / t1;
                const real t17 = real(t16);
                const real t18 = low_(t16);
                const bool t19 = t17 == largest && t18 == largest_rest;
                const real t20 = t17 - largest;
                const real t21 = t20 - t17;
                const real t22 = t17 - (t20 - t21) - (largest + t21);
                const real t23 = chosen_(t22 == t22, t22, R(0.0)) + (t18 - largest_rest);
                const real t24 = t20 + t23;
                const real t25 = t23 - (t24 - t20);
                const real exp_1 = exp_(t24);
                const real t26 = chosen_(t19, R(0.0), exp_1 + exp_1 * chosen_(t25 == t25, t25, R(0.0)));
                const real t27 = chosen_(t19, R(1.0), R(0.0));
                others_state_e[lane] = t26;
                ties_state_e[lane] = t27;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t16 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t14 : others;
        const real t17 = g * expm1_(t15 - log1p_(real(t16))) / temperature;
        const wide t18 = wide(R(1.0)) + t16;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real similarity = load(similarity_chunk.at + lane);
                const pair t19 = pair(similarity) / t1;
                const real t20 = real(t19);
                const real t21 = t20 - largest;
                const real t22 = t21 - t20;
                const real t23 = t20 - (t21 - t22) - (largest + t22);
                const real t24 = chosen_(t23 == t23, t23, R(0.0)) + (low_(t19) - largest_rest);
                const real t25 = t21 + t24;
                const real t26 = t24 - (t25 - t21);
                const real exp_1 = exp_(t25);
                const real t27 = g * quotient_(exp_1 + exp_1 * chosen_(t26 == t26, t26, R(0.0)), t18);
                similarity_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t17, quotient_(t27, temperature));
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
#else
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real(pair(similarity) / t1);
        }
        real entry_rest = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            const pair t2 = pair(similarity) / t1;
            entry_rest = low_(t2);
        }

        lse_of_parts_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t2 = pair(similarity) / t1;
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
        const real t2 = entry - largest;
        const real t3 = t2 - entry;
        const real t4 = entry - (t2 - t3) - (largest + t3);
        const real expm = expm1_(t2 + ((t4 == t4 ? t4 : R(0.0)) + (entry_rest - rest_)) - log1p_(real(tail)));
        const real t5 = g * expm / temperature;
        const wide t6 = wide(R(1.0)) + tail;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real similarity = load(similarity_chunk.at + lane);
                const pair t7 = pair(similarity) / t1;
                const real t8 = real(t7);
                const real t9 = t8 - largest;
                const real t10 = t9 - t8;
                const real t11 = t8 - (t9 - t10) - (largest + t10);
                const real t12 = chosen_(t11 == t11, t11, R(0.0)) + (low_(t7) - rest_);
                const real t13 = t9 + t12;
                const real t14 = t12 - (t13 - t9);
                const real exp = exp_(t13);
                const real t15 = g * quotient_(fma_(exp, chosen_(t14 == t14, t14, R(0.0)), exp), t6);
                similarity_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t5, quotient_(t15, temperature));
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
#endif
    }
}
""",
)


def _value_and_grad_numbers(temperature):
    return temperature, temperature


_value_and_grad = _Kernel(
    name="info_nce_loss_value_and_grad",
    rows=True,
    inputs=("similarity", "target", "g"),
    outputs=("value", "similarity"),
    scalars=("temperature",),
    kinds=("wide", "real"),
    monoids=("lse_of_parts", "max", "sum"),
    labels=(("target", ""),),
    carried=3,
    host=_value_and_grad_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_value_and_grad_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const integer, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(similarity_out_type, similarity_out),
    WIDE_NUMBER(t1),
    const real temperature,
    integer* errors, const integer caller,
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const integer target = load(ROW(target_in));
        const real g = load(ROW(g_in));
        bool bad = false;
        if ((target < 0 || target >= length)) {
            bad = true;
            if (leads) report(errors, row, target, length, caller);
        }
#if CHUNKS  // what is held is read as often as may be
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real(pair(similarity) / t1);
        }
        real entry_rest = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            const pair t2 = pair(similarity) / t1;
            entry_rest = low_(t2);
        }

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = real(pair(similarity) / t1);
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
        const real t7 = largest - entry;
        const real t8 = t7 - largest;
        const real t9 = largest - (t7 - t8) - (entry + t8);
        const real t10 = t9 == t9 ? t9 : R(0.0);
        const real t11 = entry - largest;
        const real t12 = t11 - entry;
        const real t13 = entry - (t11 - t12) - (largest + t12);
        const real t14 = t13 == t13 ? t13 : R(0.0);

        max_taken<real> largest_rest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_rest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t15 = pair(similarity) / t1;
                const real t16 = real(t15);
                largest_rest_state_e[lane] = chosen_(t16 == largest, low_(t15), -INF);
            }
            largest_rest_state.take(inside, largest_rest_state_e);
        }
        real largest_rest;
        max_finish(max_of_row(largest_rest_state.all()), largest_rest);
        const real t15 = t6 + (largest_rest - largest_rest);
        const real t16 = t3 + t15;
        const real t17 = t15 - (t16 - t3);
        const real exp = exp_(t16);
        const wide t18 = wide(t2 ? R(0.0) : exp + exp * (t17 == t17 ? t17 : R(0.0)));
        const real t19 = t7 + (t10 + (largest_rest - entry_rest));
        const real t20 = t11 + (t14 + (entry_rest - largest_rest));

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t21 = pair(similarity) / t1;
                const real t22 = real(t21);
                const real t23 = low_(t21);
                const bool t24 = t22 == largest && t23 == largest_rest;
                const real t25 = t22 - largest;
                const real t26 = t25 - t22;
                const real t27 = t22 - (t25 - t26) - (largest + t26);
                const real t28 = chosen_(t27 == t27, t27, R(0.0)) + (t23 - largest_rest);
                const real t29 = t25 + t28;
                const real t30 = t28 - (t29 - t25);
                const real exp_1 = exp_(t29);
                const real t31 = chosen_(t24, R(0.0), exp_1 + exp_1 * chosen_(t30 == t30, t30, R(0.0)));
                const real t32 = chosen_(t24, R(1.0), R(0.0));
                others_state_e[lane] = t31;
                ties_state_e[lane] = t32;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t21 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t18 : others;
        const real log1p = log1p_(real(t21));
        const real t22 = t19 + log1p;
        const real t23 = g * expm1_(t20 - log1p) / temperature;
        const wide t24 = wide(R(1.0)) + t21;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real similarity = load(similarity_chunk.at + lane);
                const pair t25 = pair(similarity) / t1;
                const real t26 = real(t25);
                const real t27 = t26 - largest;
                const real t28 = t27 - t26;
                const real t29 = t26 - (t27 - t28) - (largest + t28);
                const real t30 = chosen_(t29 == t29, t29, R(0.0)) + (low_(t25) - largest_rest);
                const real t31 = t27 + t30;
                const real t32 = t30 - (t31 - t27);
                const real exp_1 = exp_(t31);
                const real t33 = g * quotient_(exp_1 + exp_1 * chosen_(t32 == t32, t32, R(0.0)), t24);
                similarity_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t23, quotient_(t33, temperature));
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
        const real value_result = t22;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#else
        real entry = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            entry = real(pair(similarity) / t1);
        }
        real entry_rest = real(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = load(similarity_row + position * similarity_in_s1);
            const pair t2 = pair(similarity) / t1;
            entry_rest = low_(t2);
        }

        lse_of_parts_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t2 = pair(similarity) / t1;
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
        const real log1p = log1p_(real(tail));
        const real t2 = largest - entry;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (entry + t3);
        const real t5 = t2 + ((t4 == t4 ? t4 : R(0.0)) + (rest_ - entry_rest)) + log1p;
        const real t6 = entry - largest;
        const real t7 = t6 - entry;
        const real t8 = entry - (t6 - t7) - (largest + t7);
        const real t9 = g * expm1_(t6 + ((t8 == t8 ? t8 : R(0.0)) + (entry_rest - rest_)) - log1p);
        const real t10 = t9 / temperature;
        const wide t11 = wide(R(1.0)) + tail;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const integer position = first + lane;
                const real similarity = load(similarity_chunk.at + lane);
                const pair t12 = pair(similarity) / t1;
                const real t13 = real(t12);
                const real t14 = t13 - largest;
                const real t15 = t14 - t13;
                const real t16 = t13 - (t14 - t15) - (largest + t15);
                const real t17 = chosen_(t16 == t16, t16, R(0.0)) + (low_(t12) - rest_);
                const real t18 = t14 + t17;
                const real t19 = t17 - (t18 - t14);
                const real exp = exp_(t18);
                const real t20 = g * quotient_(fma_(exp, chosen_(t19 == t19, t19, R(0.0)), exp), t11);
                similarity_result[lane] = bad ? NOT_A_NUMBER : chosen_(position == target, t10, quotient_(t20, temperature));
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
        const real value_result = t5;
        if (leads) store(ROW(value_out), bad ? NOT_A_NUMBER : value_result);
#endif
    }
}
""",
)


def _hvp_numbers(temperature):
    t1 = temperature * temperature
    return t1, temperature, t1


_hvp = _Kernel(
    name="info_nce_loss_hvp",
    rows=True,
    inputs=("similarity", "g", "v"),
    outputs=("similarity",),
    scalars=("temperature",),
    kinds=("real", "wide", "wide"),
    monoids=("lse_of_parts", "sum", "max"),
    carried=3,
    host=_hvp_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, THREADS > 256 ? 1 : 2) info_nce_loss_hvp_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(similarity_out_type, similarity_out),
    const real t1,
    WIDE_NUMBER(t2),
    WIDE_NUMBER(t3),
    const integer rows, const integer inner, const integer length)
{
    const pair t2 = pair(t2_hi, t2_lo);
    const wide t3 = wide_from(t3_hi, t3_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const real g = load(ROW(g_in));
        const v_type* const v_row = ROW(v_in);
        HOLD(v_type, v);
#if CHUNKS  // what is held is read as often as may be
        const wide t4 = wide(g);

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = real(pair(similarity) / t2);
            }
            largest_state.take(inside, largest_state_e);
        }
        real largest;
        max_finish(max_of_row(largest_state.all()), largest);
        const bool t5 = largest == -INF;
        const real t6 = largest - largest;
        const real t7 = t6 - largest;
        const real t8 = largest - (t6 - t7) - (largest + t7);
        const real t9 = t8 == t8 ? t8 : R(0.0);

        max_taken<real> largest_rest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_rest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t10 = pair(similarity) / t2;
                const real t11 = real(t10);
                largest_rest_state_e[lane] = chosen_(t11 == largest, low_(t10), -INF);
            }
            largest_rest_state.take(inside, largest_rest_state_e);
        }
        real largest_rest;
        max_finish(max_of_row(largest_rest_state.all()), largest_rest);
        const real t10 = t9 + (largest_rest - largest_rest);
        const real t11 = t6 + t10;
        const real t12 = t10 - (t11 - t6);
        const real exp = exp_(t11);
        const wide t13 = wide(t5 ? R(0.0) : exp + exp * (t12 == t12 ? t12 : R(0.0)));

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t14 = pair(similarity) / t2;
                const real t15 = real(t14);
                const real t16 = low_(t14);
                const real t17 = t15 - largest;
                const real t18 = t17 - t15;
                const real t19 = t15 - (t17 - t18) - (largest + t18);
                const real t20 = chosen_(t19 == t19, t19, R(0.0)) + (t16 - largest_rest);
                const real t21 = t17 + t20;
                const real t22 = t20 - (t21 - t17);
                const real exp_1 = exp_(t21);
                const real t23 = exp_1 + exp_1 * chosen_(t22 == t22, t22, R(0.0));
                total_state_e[lane] = chosen_(t15 == largest && t16 == largest_rest, R(1.0), t23);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t14 = total > wide(R(1.0)) ? total * t13 : total;

        sum_taken<wide> total_2_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            TAKE(v);
            real total_2_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t15 = pair(similarity) / t2;
                const real t16 = real(t15);
                const real t17 = t16 - largest;
                const real t18 = t17 - t16;
                const real t19 = t16 - (t17 - t18) - (largest + t18);
                const real t20 = chosen_(t19 == t19, t19, R(0.0)) + (low_(t15) - largest_rest);
                const real t21 = t17 + t20;
                const real t22 = t20 - (t21 - t17);
                const real exp_1 = exp_(t21);
                total_2_state_e[lane] = v * quotient_(exp_1 + exp_1 * chosen_(t22 == t22, t22, R(0.0)), t14);
            }
            total_2_state.take(inside, total_2_state_e);
        }
        wide total_2;
        sum_finish(sum_of_row(total_2_state.all()), total_2);
        const wide t15 = t4 * total_2 / t3;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
            TAKE(v);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t16 = pair(similarity) / t2;
                const real t17 = real(t16);
                const real t18 = t17 - largest;
                const real t19 = t18 - t17;
                const real t20 = t17 - (t18 - t19) - (largest + t19);
                const real t21 = chosen_(t20 == t20, t20, R(0.0)) + (low_(t16) - largest_rest);
                const real t22 = t18 + t21;
                const real t23 = t21 - (t22 - t18);
                const real exp_1 = exp_(t22);
                const real t24 = quotient_(exp_1 + exp_1 * chosen_(t23 == t23, t23, R(0.0)), t14);
                similarity_result[lane] = (quotient_(g * v, t1) - t15) * t24;
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
#else
        const wide t4 = wide(g);

        lse_of_parts_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t5 = pair(similarity) / t2;
                const real t6 = real(t5);
                const real t7 = low_(t5);
                largest_state_e[lane] = t6;
                largest_state_rest[lane] = t7;
            }
            largest_state.take(inside, largest_state_e, largest_state_rest);
        }
        real largest;
        real rest_;
        wide tail;
        lse_of_parts_finish(lse_of_parts_of_row(largest_state.all()), largest, rest_, tail);
        const wide t5 = wide(R(1.0)) + tail;

        sum_taken<wide> total_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            TAKE(v);
            real total_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t6 = pair(similarity) / t2;
                const real t7 = real(t6);
                const real t8 = t7 - largest;
                const real t9 = t8 - t7;
                const real t10 = t7 - (t8 - t9) - (largest + t9);
                const real t11 = chosen_(t10 == t10, t10, R(0.0)) + (low_(t6) - rest_);
                const real t12 = t8 + t11;
                const real t13 = t11 - (t12 - t8);
                const real exp = exp_(t12);
                total_state_e[lane] = v * quotient_(fma_(exp, chosen_(t13 == t13, t13, R(0.0)), exp), t5);
            }
            total_state.take(inside, total_state_e);
        }
        wide total;
        sum_finish(sum_of_row(total_state.all()), total);
        const wide t6 = t4 * total / t3;

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
            TAKE(v);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const real v = load(v_chunk.at + lane);
                const pair t7 = pair(similarity) / t2;
                const real t8 = real(t7);
                const real t9 = t8 - largest;
                const real t10 = t9 - t8;
                const real t11 = t8 - (t9 - t10) - (largest + t10);
                const real t12 = chosen_(t11 == t11, t11, R(0.0)) + (low_(t7) - rest_);
                const real t13 = t9 + t12;
                const real t14 = t12 - (t13 - t9);
                const real exp = exp_(t13);
                const real t15 = quotient_(fma_(exp, chosen_(t14 == t14, t14, R(0.0)), exp), t5);
                similarity_result[lane] = (quotient_(g * v, t1) - t6) * t15;
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
#endif
    }
}
""",
)


def _hess_diag_numbers(temperature):
    t2 = temperature * temperature
    return temperature, t2


_hess_diag = _Kernel(
    name="info_nce_loss_hess_diag",
    rows=True,
    inputs=("similarity", "g"),
    outputs=("similarity",),
    scalars=("temperature",),
    kinds=("wide", "real"),
    monoids=("lse_of_parts", "max", "sum"),
    carried=6,
    host=_hess_diag_numbers,
    text=r"""
extern "C" __global__ void __launch_bounds__(THREADS, 1) info_nce_loss_hess_diag_rows(
    STRIDED(const similarity_type, similarity_in),
    STRIDED(const g_type, g_in),
    STRIDED(similarity_out_type, similarity_out),
    WIDE_NUMBER(t1),
    const real t2,
    const integer rows, const integer inner, const integer length)
{
    const pair t1 = pair(t1_hi, t1_lo);
    for (integer base = (integer)blockIdx.x * ROWS; base < rows; base += (integer)gridDim.x * ROWS) {
        const integer own = base + threadIdx.x / GROUP;
        const bool leads = own < rows && threadIdx.x % GROUP == 0;
        const place row = (place)(own < rows ? own : rows - 1);  // all threads stay together
        const place outer = inner == 1 ? row : row / (place)inner, within = row - outer * (place)inner;
        const similarity_type* const similarity_row = ROW(similarity_in);
        HOLD(similarity_type, similarity);
        const real g = load(ROW(g_in));
#if CHUNKS  // what is held is read as often as may be

        max_taken<real> largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                largest_state_e[lane] = real(pair(similarity) / t1);
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
            TAKE(similarity);
            real largest_rest_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t8 = pair(similarity) / t1;
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

        sum_taken<wide> others_state;
        sum_taken<real> ties_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real others_state_e[ENTRIES];
            real ties_state_e[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t12 = pair(similarity) / t1;
                const real t13 = real(t12);
                const real t14 = low_(t12);
                const bool t15 = t13 == largest && t14 == largest_rest;
                const real t16 = t13 - largest;
                const real t17 = t16 - t13;
                const real t18 = t13 - (t16 - t17) - (largest + t17);
                const real t19 = chosen_(t18 == t18, t18, R(0.0)) + (t14 - largest_rest);
                const real t20 = t16 + t19;
                const real t21 = t19 - (t20 - t16);
                const real exp_1 = exp_(t20);
                const real t22 = chosen_(t15, R(0.0), exp_1 + exp_1 * chosen_(t21 == t21, t21, R(0.0)));
                const real t23 = chosen_(t15, R(1.0), R(0.0));
                others_state_e[lane] = t22;
                ties_state_e[lane] = t23;
            }
            others_state.take(inside, others_state_e);
            ties_state.take(inside, ties_state_e);
        }
        wide others;
        sum_finish(sum_of_row(others_state.all()), others);
        wide ties;
        sum_finish(sum_of_row(ties_state.all()), ties);
        const wide t12 = ties > wide(R(1.0)) ? others + (ties - wide(R(1.0))) * t11 : others;
        const wide t13 = wide(R(1.0)) + t12;
        const real log1p = log1p_(real(t12));

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t14 = pair(similarity) / t1;
                const real t15 = real(t14);
                const real t16 = t15 - largest;
                const real t17 = t16 - t15;
                const real t18 = t15 - (t16 - t17) - (largest + t17);
                const real t19 = chosen_(t18 == t18, t18, R(0.0)) + (low_(t14) - largest_rest);
                const real t20 = t16 + t19;
                const real t21 = t19 - (t20 - t16);
                const real exp_1 = exp_(t20);
                const real t22 = g * quotient_(exp_1 + exp_1 * chosen_(t21 == t21, t21, R(0.0)), t13);
                similarity_result[lane] = -quotient_(t22 * expm1_(t20 - log1p), t2);
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
#else

        lse_of_parts_taken largest_state;
        EACH_CHUNK(first) {
            TAKE(similarity);
            real largest_state_e[ENTRIES];
            real largest_state_rest[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t3 = pair(similarity) / t1;
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
        const real log1p = log1p_(real(tail));

        similarity_out_type* const similarity_out_row = ROW(similarity_out);
        EACH_CHUNK(first) {
            TAKE(similarity);
real similarity_result[ENTRIES];
            EACH(lane, ENTRIES) {
                const real similarity = load(similarity_chunk.at + lane);
                const pair t4 = pair(similarity) / t1;
                const real t5 = real(t4);
                const real t6 = t5 - largest;
                const real t7 = t6 - t5;
                const real t8 = t5 - (t6 - t7) - (largest + t7);
                const real t9 = chosen_(t8 == t8, t8, R(0.0)) + (low_(t4) - rest_);
                const real t10 = t6 + t9;
                const real t11 = t9 - (t10 - t6);
                const real exp = exp_(t10);
                const real t12 = g * quotient_(fma_(exp, chosen_(t11 == t11, t11, R(0.0)), exp), t3);
                similarity_result[lane] = -quotient_(t12 * expm1_(t10 - log1p), t2);
            }
            if (own < rows && inside) {
                put(similarity_out_row, similarity_out_s1, first, similarity_result);
            }
        }
#endif
    }
}
""",
)


_SPEC = _Function(
    name="info_nce_loss",
    arguments=(
        _Argument("similarity", "elem"),
        _Argument("target", "label"),
        _Argument("temperature", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("similarity", "target"), ("temperature",), ("value",)),
                "vjp": _Body(
                    _vjp, ("similarity", "target", "g", "position"), ("temperature",), ("similarity",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("similarity", "target", "g", "position"),
                    ("temperature",),
                    ("value", "similarity"),
                ),
                "hvp": _Body(_hvp, ("similarity", "g", "v"), ("temperature",), ("similarity",)),
                "hess_diag": _Body(_hess_diag, ("similarity", "g"), ("temperature",), ("similarity",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
    row="axis",
)


def info_nce_loss(
    similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None, validate=False
):
    """Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating similarity promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss(_SPEC, "info_nce_loss", (similarity, target, temperature), axis, reduction, out, validate)


def info_nce_loss_vjp(
    g, similarity, target, *, temperature=0.07, axis=-1, reduction="mean", wrt=None, out=None, validate=False
):
    """Cotangents of the inputs of info_nce_loss, given the cotangent g of its result.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    g: the cotangent of the result, of its shape after the reduction.
    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of similarity, each of its input's shape. The result has the dtype
    to which the floating similarity promote (float16, bfloat16, float32, float64; 16-bit types compute
    in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _cotangents(
        _SPEC, "info_nce_loss_vjp", g, (similarity, target, temperature), axis, reduction, wrt, out, validate
    )


def info_nce_loss_value_and_grad(
    similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None, validate=False
):
    """Value of info_nce_loss and its derivative, in one pass.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what info_nce_loss_vjp(1, ...) returns). The result has the dtype to which the
    floating similarity promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _loss_pair(
        _SPEC,
        "info_nce_loss_value_and_grad",
        (similarity, target, temperature),
        axis,
        reduction,
        out,
        validate,
    )


def info_nce_loss_hvp(
    v, similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None, validate=False
):
    """Hessian of info_nce_loss in similarity times v.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    v: the direction, of the shape of similarity.
    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of similarity: second derivatives of the sum of the losses, divided as
    the mean is for a mean. The result has the dtype to which the floating similarity promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "info_nce_loss_hvp",
        "hvp",
        v,
        (similarity, target, temperature),
        axis,
        reduction,
        out,
        validate,
    )


def info_nce_loss_hess_diag(
    similarity, target, *, temperature=0.07, axis=-1, reduction="mean", out=None, validate=False
):
    """Diagonal of the Hessian of info_nce_loss in similarity.

    info_nce_loss: Cross entropy of a label and a row of similarities over a temperature.

        info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)

    similarity: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C.
    temperature: number, 0 < temperature; default 0.07.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of similarity: second derivatives of the sum of the losses, divided as
    the mean is for a mean. The result has the dtype to which the floating similarity promote (float16,
    bfloat16, float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: A. van den Oord, Y. Li, O. Vinyals, Representation Learning with Contrastive Predictive
    Coding, 2018, arXiv:1807.03748

    On the GPU a label outside its row is found late: the row becomes NaN, and check_errors() raises the ValueError,
    or this call does, which then waits for the device, with validate=True.
    """
    return _curvature(
        _SPEC,
        "info_nce_loss_hess_diag",
        "hess_diag",
        None,
        (similarity, target, temperature),
        axis,
        reduction,
        out,
        validate,
    )
