/*
 * Made by symdl 0.1.0 from rms_norm with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- rms_norm_value ---- */
/* rms_norm_value: from x, weight to value; numbers t2 at 0, t4 at 1 */
KERNEL(rms_norm_value)
{
    enum { x_in, weight_in, value_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t4 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(x * x)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real sqrt = sqrt_((real)(total / t2 + t4));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real value_result = weight * x / sqrt;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- rms_norm_vjp ---- */
/* rms_norm_vjp: from x, weight, g to x, weight; numbers t2 at 0, t4 at 1 */
KERNEL(rms_norm_vjp)
{
    enum { x_in, weight_in, g_in, x_out, weight_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t4 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    const real weight = weight_at[i];
                    const real g = g_at[i];
                    const real t1 = x * x;
                    const real t3 = g * weight * x;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t3)), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const wide t1 = total / t2 + t4;
        const real sqrt = sqrt_((real)t1);
        const real t3 = (real)(total_2 / t2);
        const real t5 = (real)(t1 * (wide)sqrt);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t6 = g * weight / sqrt - t3 * x / t5;
                const real t7 = g * x / sqrt;
                const real x_result = t6;
                const real weight_result = t7;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
        }
    }
}
