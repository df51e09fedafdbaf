/*
 * Made by symdl 0.1.0 from standardize with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     standardize = (x - RowSum(x)/length)/sqrt(eps + RowSum((x - RowSum(x)/length)**2)/length)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- standardize_value ---- */
/* standardize_value: from x to value; numbers t6 at 0 */
KERNEL(standardize_value)
{
    enum { x_in, value_out };
    const wide t6 = (wide)call->numbers[0];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    moments_lanes mean_state_lanes;
    moments_tree mean_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        const wide t1 = (wide)first_;
        mean_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            if (start % STRETCH == 0) {
                moments_start(&mean_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    moments_set(moments_combine(moments_lane(&mean_state_lanes, lane), moments_map((wide)x - t1)), &mean_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                moments_push(&mean_state_tree, moments_joined(&mean_state_lanes));
            }
        }
        wide mean;
        wide variance;
        moments_finish(moments_whole(&mean_state_tree), &mean, &variance);
        const real sqrt = sqrt_((real)(variance + t6));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real value_result = (real)((wide)x - t1 - mean) / sqrt;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- standardize_vjp ---- */
/* standardize_vjp: from x, g to x; numbers t4 at 0, t8 at 1 */
KERNEL(standardize_vjp)
{
    enum { x_in, g_in, x_out };
    const wide t4 = (wide)call->numbers[0];
    const wide t8 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    moments_lanes mean_state_lanes;
    moments_tree mean_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        const wide t1 = (wide)first_;
        mean_state_tree.count = 0;
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            if (start % STRETCH == 0) {
                moments_start(&mean_state_lanes);
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    const real g = g_at[i];
                    const wide t2 = (wide)x - t1;
                    moments_set(moments_combine(moments_lane(&mean_state_lanes, lane), moments_map(t2)), &mean_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(g)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                moments_push(&mean_state_tree, moments_joined(&mean_state_lanes));
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide mean;
        wide variance;
        moments_finish(moments_whole(&mean_state_tree), &mean, &variance);
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const wide t2 = variance + t4;
        const real sqrt = sqrt_((real)t2);
        const wide t3 = (wide)sqrt;
        const wide t5 = total / t8 / t3;
        const real t6 = (real)(t2 * t3);
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            if (start % STRETCH == 0) {
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    const real g = g_at[i];
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(g * (real)((wide)x - t1 - mean))), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const real t7 = (real)(total_2 / t8);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real x_result = (real)((wide)(g / sqrt - t7 * (real)((wide)x - t1 - mean) / t6) - t5);
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
