/*
 * Made by symdl 0.1.0 from rmse_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     rmse_loss = root(RowSum((input - target)**2)/length, 2)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- rmse_loss_value ---- */
/* rmse_loss_value: from input, target to value; numbers t3 at 0 */
KERNEL(rmse_loss_value)
{
    enum { input_in, target_in, value_out };
    const wide t3 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t1 = input - target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1 * t1)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real sqrt = sqrt_((real)(total / t3));
        real_put(call, value_out, row, sqrt);
    }
}

/* ---- rmse_loss_vjp ---- */
/* rmse_loss_vjp: from input, target, g to input; numbers sqrt_1 at 0, t8 at 1 */
KERNEL(rmse_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t8 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t1 = input - target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1 * t1)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = sqrt_1 * sqrt_((real)total);
        const truth t2 = total / t8 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real input_result = t2 ? R(0.0) : g * (input - target) / t1;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- rmse_loss_vjp_target ---- */
/* rmse_loss_vjp_target: from input, target, g to target; numbers sqrt_1 at 0, t9 at 1 */
KERNEL(rmse_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t9 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t1 = input - target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1 * t1)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = sqrt_1 * sqrt_((real)total);
        const truth t2 = total / t9 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real target_result = t2 ? R(0.0) : g * (target - input) / t1;
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- rmse_loss_value_and_grad ---- */
/* rmse_loss_value_and_grad: from input, target, g to value, input; numbers t3 at 0, sqrt_2 at 1 */
KERNEL(rmse_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t3 = (wide)call->numbers[0];
    const real sqrt_2 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t1 = input - target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1 * t1)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const wide t1 = total / t3;
        const real sqrt = sqrt_((real)t1);
        const real t2 = sqrt_2 * sqrt_((real)total);
        const truth t4 = t1 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real input_result = t4 ? R(0.0) : g * (input - target) / t2;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, sqrt);
    }
}

/* ---- rmse_loss_hvp ---- */
/* rmse_loss_hvp: from input, target, g, v to input; numbers sqrt_1 at 0, t15 at 1, t20 at 2 */
KERNEL(rmse_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t15 = (wide)call->numbers[1];
    const wide t20 = (wide)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real v = v_at[i];
                    const real t2 = input - target;
                    const real t3 = t2 * t2;
                    const real t4 = v * t2;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t3)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t4)), &total_2_state_lanes, lane);
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
        const real sqrt = sqrt_((real)total);
        const real t2 = sqrt_1 * sqrt;
        const real t3 = (real)(t1 * total_2);
        const real t4 = (real)(t15 * (total * (wide)sqrt));
        const truth t5 = total / t20 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real v = v_at[i];
                const real input_result = t5 ? R(0.0) : g * v / t2 - t3 * (input - target) / t4;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- rmse_loss_hess_diag ---- */
/* rmse_loss_hess_diag: from input, target, g to input; numbers sqrt_1 at 0, t15 at 1 */
KERNEL(rmse_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real sqrt_1 = (real)call->numbers[0];
    const wide t15 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = g / sqrt_1;
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t2 = input - target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t2 * t2)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real sqrt = sqrt_((real)total);
        const real t2 = (real)(total * (wide)sqrt);
        const real t3 = g / (sqrt_1 * sqrt);
        const truth t4 = total / t15 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t5 = input - target;
                const real input_result = t4 ? R(0.0) : t3 - t1 * t5 / t2 * t5;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
