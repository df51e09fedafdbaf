/*
 * Made by symdl 0.1.0 from layer_norm with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     layer_norm = bias + weight*(x - RowSum(x)/length)/sqrt(eps + RowSum((x -
 *                  RowSum(x)/length)**2)/length)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- layer_norm_value ---- */
/* layer_norm_value: from x, weight, bias to value; numbers t6 at 0 */
KERNEL(layer_norm_value)
{
    enum { x_in, weight_in, bias_in, value_out };
    const wide t6 = (wide)call->numbers[0];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real bias_block[BLOCK];
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
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const bias_at = real_block(call, bias_in, row * length + start, count, bias_block);
            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real bias = bias_at[i];
                const real value_result = bias + weight * (real)((wide)x - t1 - mean) / sqrt;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- layer_norm_vjp ---- */
/* layer_norm_vjp: from x, weight, g to x, weight, bias; numbers t4 at 0, t9 at 1 */
KERNEL(layer_norm_vjp)
{
    enum { x_in, weight_in, g_in, x_out, weight_out, bias_out };
    const wide t4 = (wide)call->numbers[0];
    const wide t9 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    real bias_out_block[BLOCK];
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
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
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
                    const real weight = weight_at[i];
                    const real g = g_at[i];
                    const wide t2 = (wide)x - t1;
                    const real t3 = g * weight;
                    moments_set(moments_combine(moments_lane(&mean_state_lanes, lane), moments_map(t2)), &mean_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t3)), &total_state_lanes, lane);
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
        const wide t5 = total / t9 / t3;
        const real t6 = (real)(t2 * t3);
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
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
                    const real weight = weight_at[i];
                    const real g = g_at[i];
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(g * weight * (real)((wide)x - t1 - mean))), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const real t7 = (real)(total_2 / t9);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            real *const bias_to = real_room(call, bias_out, row * length + start, count, bias_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t8 = (real)((wide)x - t1 - mean);
                const real t10 = (real)((wide)(g * weight / sqrt - t7 * t8 / t6) - t5);
                const real t11 = g * t8 / sqrt;
                const real x_result = t10;
                const real weight_result = t11;
                const real bias_result = g;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
                bias_to[i] = bias_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
            real_store(call, bias_out, row * length + start, count, bias_to);
        }
    }
}
