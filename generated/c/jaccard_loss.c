/*
 * Made by symdl 0.1.0 from jaccard_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     jaccard_loss = -(smooth + RowSum(input*target))/(smooth + RowSum(input*target) + RowSum(input*(1 -
 *                    target)) + RowSum(target*(1 - input))) + 1
 */
#include "primitives.h"
#include "monoids.h"

/* ---- jaccard_loss_value ---- */
/* jaccard_loss_value: from input, target to value; numbers t9 at 0 */
KERNEL(jaccard_loss_value)
{
    enum { input_in, target_in, value_out };
    const wide t9 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
                sum_start(&total_3_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t1 = input * (R(1.0) - target);
                    const real t2 = target * (R(1.0) - input);
                    const real t3 = input * target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t2)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t3)), &total_3_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
                sum_push(&total_3_state_tree, sum_joined(&total_3_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        wide total_3;
        sum_finish(sum_whole(&total_3_state_tree), &total_3);
        const real t1 = (real)((total + total_2) / (total_3 + total + total_2 + t9));
        real_put(call, value_out, row, t1);
    }
}

/* ---- jaccard_loss_vjp ---- */
/* jaccard_loss_vjp: from input, target, g to input; numbers t2 at 0 */
KERNEL(jaccard_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t2 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
                sum_start(&total_3_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t3 = input * target;
                    const real t4 = input * (R(1.0) - target);
                    const real t5 = target * (R(1.0) - input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t3)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t4)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t5)), &total_3_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
                sum_push(&total_3_state_tree, sum_joined(&total_3_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        wide total_3;
        sum_finish(sum_whole(&total_3_state_tree), &total_3);
        const wide t3 = total + total_2 + total_3 + t2;
        const real t4 = (real)(t1 * (total + t2));
        const real t5 = (real)(t3 * t3);
        const real t6 = (real)(t1 * (total_2 + total_3));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real input_result = t4 * (R(1.0) - target) / t5 - t4 * target / t5 - t6 * target / t5;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- jaccard_loss_vjp_target ---- */
/* jaccard_loss_vjp_target: from input, target, g to target; numbers t2 at 0 */
KERNEL(jaccard_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const wide t2 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
                sum_start(&total_3_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t3 = input * target;
                    const real t4 = input * (R(1.0) - target);
                    const real t5 = target * (R(1.0) - input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t3)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t4)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t5)), &total_3_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
                sum_push(&total_3_state_tree, sum_joined(&total_3_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        wide total_3;
        sum_finish(sum_whole(&total_3_state_tree), &total_3);
        const wide t3 = total + total_2 + total_3 + t2;
        const real t4 = (real)(t1 * (total + t2));
        const real t5 = (real)(t3 * t3);
        const real t6 = (real)(t1 * (total_2 + total_3));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target_result = t4 * (R(1.0) - input) / t5 - t4 * input / t5 - t6 * input / t5;
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- jaccard_loss_value_and_grad ---- */
/* jaccard_loss_value_and_grad: from input, target, g to value, input; numbers t9 at 0 */
KERNEL(jaccard_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t9 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
                sum_start(&total_3_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t2 = input * (R(1.0) - target);
                    const real t3 = target * (R(1.0) - input);
                    const real t4 = input * target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t2)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t3)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t4)), &total_3_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
                sum_push(&total_3_state_tree, sum_joined(&total_3_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        wide total_3;
        sum_finish(sum_whole(&total_3_state_tree), &total_3);
        const wide t2 = total + total_2;
        const wide t3 = total_3 + total + total_2 + t9;
        const real t4 = (real)(t1 * (total_3 + t9));
        const real t5 = (real)(t3 * t3);
        const real t6 = (real)(t1 * t2);
        const real t7 = (real)(t2 / t3);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real input_result = t4 * (R(1.0) - target) / t5 - t4 * target / t5 - t6 * target / t5;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t7);
    }
}

/* ---- jaccard_loss_hvp ---- */
/* jaccard_loss_hvp: from input, target, g, v to input; numbers t9 at 0 */
KERNEL(jaccard_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const wide t9 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    sum_lanes total_4_state_lanes;
    sum_tree total_4_state_tree;
    sum_lanes total_5_state_lanes;
    sum_tree total_5_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const wide t2 = (wide)(R(2.0) * g);
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        total_4_state_tree.count = 0;
        total_5_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
                sum_start(&total_3_state_lanes);
                sum_start(&total_4_state_lanes);
                sum_start(&total_5_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real v = v_at[i];
                    const real t3 = R(1.0) - target;
                    const real t4 = target * v;
                    const real t5 = input * target;
                    const real t6 = input * t3;
                    const real t7 = target * (R(1.0) - input);
                    const real t8 = v * t3;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t4)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t5)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t6)), &total_3_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_4_state_lanes, lane), sum_map(t7)), &total_4_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_5_state_lanes, lane), sum_map(t8)), &total_5_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
                sum_push(&total_3_state_tree, sum_joined(&total_3_state_lanes));
                sum_push(&total_4_state_tree, sum_joined(&total_4_state_lanes));
                sum_push(&total_5_state_tree, sum_joined(&total_5_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        wide total_3;
        sum_finish(sum_whole(&total_3_state_tree), &total_3);
        wide total_4;
        sum_finish(sum_whole(&total_4_state_tree), &total_4);
        wide total_5;
        sum_finish(sum_whole(&total_5_state_tree), &total_5);
        const wide t3 = total_2 + total_3 + total_4 + t9;
        const wide t4 = t3 * t3;
        const real t5 = (real)(t1 * total);
        const real t6 = (real)t4;
        const real t7 = (real)(t2 * (total_2 + t9));
        const real t8 = (real)(t4 * t3);
        const real t10 = (real)(t2 * (total_3 + total_4));
        const real t11 = (real)total_5;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t12 = R(1.0) - target;
                const real t13 = t11 * (t7 * target / t8 + t10 * target / t8 - g * target / t6 - t7 * t12 / t8);
                const real input_result = t5 * t12 / t6 + t13;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- jaccard_loss_hess_diag ---- */
/* jaccard_loss_hess_diag: from input, target, g to input; numbers t3 at 0 */
KERNEL(jaccard_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t3 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
                sum_start(&total_3_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t2 = input * target;
                    const real t4 = input * (R(1.0) - target);
                    const real t5 = target * (R(1.0) - input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t2)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t4)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t5)), &total_3_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
                sum_push(&total_3_state_tree, sum_joined(&total_3_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        wide total_3;
        sum_finish(sum_whole(&total_3_state_tree), &total_3);
        const wide t2 = total + total_2 + total_3 + t3;
        const real t4 = (real)(t1 * (total + t3));
        const real t5 = (real)(t2 * t2 * t2);
        const real t6 = (real)(t1 * (total_2 + total_3));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t7 = R(1.0) - target;
                const real input_result = R(2.0) * t7 * (t4 * target / t5 + t6 * target / t5 - t4 * t7 / t5);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
