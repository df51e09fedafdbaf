/*
 * Made by symdl 0.1.0 from softmax with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     softmax = exp(x)/RowSum(exp(x))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- softmax_value ---- */
/* softmax_value (temperature=1): from x to value */
KERNEL(softmax_value)
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
        const real t1 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t2 = x - largest;
                const real t3 = t2 - x;
                const real t4 = x - (t2 - t3) - (largest + t3);
                const real exp = exp_(t2);
                const real value_result = (exp + exp * (t4 == t4 ? t4 : R(0.0))) / t1;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- softmax_vjp ---- */
/* softmax_vjp (temperature=1): from x, g to x */
KERNEL(softmax_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
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
        const real t1 = (real)(1.0 + tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    const real g = g_at[i];
                    const real t2 = x - largest;
                    const real t3 = t2 - x;
                    const real t4 = x - (t2 - t3) - (largest + t3);
                    const real exp = exp_(t2);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(g * ((exp + exp * (t4 == t4 ? t4 : R(0.0))) / t1))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t2 = x - largest;
                const real t3 = t2 - x;
                const real t4 = x - (t2 - t3) - (largest + t3);
                const real exp = exp_(t2);
                const real x_result = (real)((wide)g - total) * ((exp + exp * (t4 == t4 ? t4 : R(0.0))) / t1);
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}

/* ---- softmax_value_temperature_other ---- */
/* softmax_value_temperature_other (temperature=...): from x to value; numbers t3 at 0 */
KERNEL(softmax_value_temperature_other)
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
        const real t1 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const pair t2 = pair_divide(pair_of(x), t3);
                const real t4 = pair_real(t2);
                const real t5 = t4 - largest;
                const real t6 = t5 - t4;
                const real t7 = t4 - (t5 - t6) - (largest + t6);
                const real t8 = (t7 == t7 ? t7 : R(0.0)) + (pair_low(t2) - rest);
                const real t9 = t5 + t8;
                const real t10 = t8 - (t9 - t5);
                const real exp = exp_(t9);
                const real value_result = (exp + exp * (t10 == t10 ? t10 : R(0.0))) / t1;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- softmax_vjp_temperature_other ---- */
/* softmax_vjp_temperature_other (temperature=...): from x, g to x; numbers temperature at 0, t4 at 1, t29 at 2 */
KERNEL(softmax_vjp_temperature_other)
{
    enum { x_in, g_in, x_out };
    const real temperature = (real)call->numbers[0];
    const pair t4 = pair_of(call->numbers[1]);
    const wide t29 = (wide)call->numbers[2];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    lse_of_parts_lanes largest_state_lanes;
    lse_of_parts_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
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
                    const pair t1 = pair_divide(pair_of(x), t4);
                    const real t2 = pair_real(t1);
                    const real t3 = pair_low(t1);
                    lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&largest_state_lanes, lane), lse_of_parts_map(t2, t3)), &largest_state_lanes, lane);
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
        const real t1 = (real)(1.0 + tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    const real g = g_at[i];
                    const pair t2 = pair_divide(pair_of(x), t4);
                    const real t3 = pair_real(t2);
                    const real t5 = t3 - largest;
                    const real t6 = t5 - t3;
                    const real t7 = t3 - (t5 - t6) - (largest + t6);
                    const real t8 = (t7 == t7 ? t7 : R(0.0)) + (pair_low(t2) - rest);
                    const real t9 = t5 + t8;
                    const real t10 = t8 - (t9 - t5);
                    const real exp = exp_(t9);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(g * ((exp + exp * (t10 == t10 ? t10 : R(0.0))) / t1))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const wide t2 = total / t29;
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
                const real t12 = (exp + exp * (t11 == t11 ? t11 : R(0.0))) / t1;
                const real x_result = (real)((wide)(g / temperature) - t2) * t12;
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
