/*
 * Made by symdl 0.1.0 from log_softmax with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     log_softmax = log(exp(x)/RowSum(exp(x)))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- log_softmax_value ---- */
/* log_softmax_value (temperature=1): from x to value */
KERNEL(log_softmax_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(x)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real value_result = x - largest - log1p;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- log_softmax_vjp ---- */
/* log_softmax_vjp (temperature=1): from x, g to x */
KERNEL(log_softmax_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    const real g = g_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(g)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(x)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t1 = (real)(1.0 + tail);
        const real t2 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t3 = x - largest;
                const real t4 = t3 - x;
                const real t5 = x - (t3 - t4) - (largest + t4);
                const real exp = exp_(t3);
                const real x_result = g - t2 * ((exp + exp * (t5 == t5 ? t5 : R(0.0))) / t1);
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}

/* ---- log_softmax_value_temperature_other ---- */
/* log_softmax_value_temperature_other (temperature=...): from x to value; numbers t3 at 0 */
KERNEL(log_softmax_value_temperature_other)
{
    enum { x_in, value_out };
    const pair t3 = pair_of(call->numbers[0]);
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    lse_of_parts_lanes largest_state_lanes;
    lse_of_parts_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            if (start % STRETCH == 0) {
                lse_of_parts_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    const pair t1 = pair_divide(pair_of(x), t3);
                    const real t2 = pair_real(t1);
                    const real t4 = pair_low(t1);
                    lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&largest_state_lanes, lane), lse_of_parts_map(t2, t4)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_of_parts_push(&largest_state_tree, lse_of_parts_joined(&largest_state_lanes));
            }
        }
        real largest;
        real rest;
        wide tail;
        lse_of_parts_finish(lse_of_parts_whole(&largest_state_tree), &largest, &rest, &tail);
        const real log1p = log1p_((real)tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const pair t1 = pair_divide(pair_of(x), t3);
                const real t2 = pair_real(t1);
                const real t4 = t2 - largest;
                const real t5 = t4 - t2;
                const real t6 = t2 - (t4 - t5) - (largest + t5);
                const real value_result = t4 + ((t6 == t6 ? t6 : R(0.0)) + (pair_low(t1) - rest)) - log1p;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- log_softmax_vjp_temperature_other ---- */
/* log_softmax_vjp_temperature_other (temperature=...): from x, g to x; numbers temperature at 0, t4 at 1 */
KERNEL(log_softmax_vjp_temperature_other)
{
    enum { x_in, g_in, x_out };
    const real temperature = (real)call->numbers[0];
    const pair t4 = pair_of(call->numbers[1]);
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_of_parts_lanes largest_state_lanes;
    lse_of_parts_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_of_parts_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    const real g = g_at[i];
                    const pair t1 = pair_divide(pair_of(x), t4);
                    const real t2 = pair_real(t1);
                    const real t3 = pair_low(t1);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(g)), &total_state_lanes, lane);
                    lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&largest_state_lanes, lane), lse_of_parts_map(t2, t3)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_of_parts_push(&largest_state_tree, lse_of_parts_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        real rest;
        wide tail;
        lse_of_parts_finish(lse_of_parts_whole(&largest_state_tree), &largest, &rest, &tail);
        const real t1 = (real)(1.0 + tail);
        const real t2 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const pair t3 = pair_divide(pair_of(x), t4);
                const real t5 = pair_real(t3);
                const real t6 = t5 - largest;
                const real t7 = t6 - t5;
                const real t8 = t5 - (t6 - t7) - (largest + t7);
                const real t9 = (t8 == t8 ? t8 : R(0.0)) + (pair_low(t3) - rest);
                const real t10 = t6 + t9;
                const real t11 = t9 - (t10 - t6);
                const real exp = exp_(t10);
                const real t12 = t2 * ((exp + exp * (t11 == t11 ? t11 : R(0.0))) / t1) / temperature;
                const real x_result = g / temperature - t12;
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
