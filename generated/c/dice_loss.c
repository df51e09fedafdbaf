/*
 * Made by symdl 0.1.0 from dice_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     dice_loss = -(smooth + 2*RowSum(input*target))/(smooth + 2*RowSum(input*target) + RowSum(input*(1 -
 *                 target)) + RowSum(target*(1 - input))) + 1
 */
#include "primitives.h"
#include "monoids.h"

/* ---- dice_loss_value ---- */
/* dice_loss_value: from input, target to value; numbers t10 at 0 */
KERNEL(dice_loss_value)
{
    enum { input_in, target_in, value_out };
    const wide t10 = (wide)call->numbers[0];
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
        const real t1 = (real)((total + total_2) / (2.0 * total_3 + total + total_2 + t10));
        real_put(call, value_out, row, t1);
    }
}

/* ---- dice_loss_vjp ---- */
/* dice_loss_vjp: from input, target, g to input; numbers t3 at 0 */
KERNEL(dice_loss_vjp)
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
        const wide t2 = (wide)(R(2.0) * g);
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
                    const real t4 = input * target;
                    const real t5 = input * (R(1.0) - target);
                    const real t6 = target * (R(1.0) - input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t4)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t5)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t6)), &total_3_state_lanes, lane);
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
        const wide t4 = 2.0 * total;
        const wide t5 = t4 + total_2 + total_3 + t3;
        const real t6 = (real)(t1 * (t4 + t3));
        const real t7 = (real)(t5 * t5);
        const real t8 = (real)(t2 * (total_2 + total_3));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real input_result = t6 * (R(1.0) - target) / t7 - t6 * target / t7 - t8 * target / t7;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- dice_loss_vjp_target ---- */
/* dice_loss_vjp_target: from input, target, g to target; numbers t3 at 0 */
KERNEL(dice_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const wide t3 = (wide)call->numbers[0];
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
        const wide t2 = (wide)(R(2.0) * g);
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
                    const real t4 = input * target;
                    const real t5 = input * (R(1.0) - target);
                    const real t6 = target * (R(1.0) - input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t4)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t5)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t6)), &total_3_state_lanes, lane);
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
        const wide t4 = 2.0 * total;
        const wide t5 = t4 + total_2 + total_3 + t3;
        const real t6 = (real)(t1 * (t4 + t3));
        const real t7 = (real)(t5 * t5);
        const real t8 = (real)(t2 * (total_2 + total_3));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target_result = t6 * (R(1.0) - input) / t7 - t6 * input / t7 - t8 * input / t7;
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- dice_loss_value_and_grad ---- */
/* dice_loss_value_and_grad: from input, target, g to value, input; numbers t10 at 0 */
KERNEL(dice_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t10 = (wide)call->numbers[0];
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
        const wide t2 = (wide)(R(2.0) * g);
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
                    const real t3 = input * (R(1.0) - target);
                    const real t4 = target * (R(1.0) - input);
                    const real t5 = input * target;
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
        const wide t3 = total + total_2;
        const wide t4 = 2.0 * total_3;
        const wide t5 = t4 + total + total_2 + t10;
        const real t6 = (real)(t1 * (t4 + t10));
        const real t7 = (real)(t5 * t5);
        const real t8 = (real)(t2 * t3);
        const real t9 = (real)(t3 / t5);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real input_result = t6 * (R(1.0) - target) / t7 - t6 * target / t7 - t8 * target / t7;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t9);
    }
}

/* ---- dice_loss_hvp ---- */
/* dice_loss_hvp: from input, target, g, v to input; numbers t10 at 0 */
KERNEL(dice_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const wide t10 = (wide)call->numbers[0];
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
        const wide t3 = (wide)(R(4.0) * g);
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
                    const real t4 = R(1.0) - target;
                    const real t5 = input * t4;
                    const real t6 = target * (R(1.0) - input);
                    const real t7 = input * target;
                    const real t8 = target * v;
                    const real t9 = v * t4;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t5)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t6)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t7)), &total_3_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_4_state_lanes, lane), sum_map(t8)), &total_4_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_5_state_lanes, lane), sum_map(t9)), &total_5_state_lanes, lane);
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
        const wide t4 = total + total_2;
        const wide t5 = 2.0 * total_3;
        const wide t6 = t5 + total + total_2 + t10;
        const wide t7 = t6 * t6;
        const real t8 = (real)(t1 * t4);
        const real t9 = (real)(t7 * t6);
        const wide t11 = t5 + t10;
        const real t12 = (real)(t1 * t11);
        const real t13 = (real)(2.0 * total_4);
        const real t14 = (real)(2.0 * total_5);
        const real t15 = (real)(t2 * t11);
        const real t16 = (real)(t3 * t4);
        const real t17 = (real)t7;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t18 = R(1.0) - target;
                const real t19 = t8 * target / t9 - t12 * t18 / t9;
                const real t20 = t15 * target / t9 + t16 * target / t9 + g * t18 / t17 - g * target / t17;
                const real input_result = t14 * t19 + t13 * (t20 - t15 * t18 / t9) - t13 * t19;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- dice_loss_hess_diag ---- */
/* dice_loss_hess_diag: from input, target, g to input; numbers t10 at 0 */
KERNEL(dice_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t10 = (wide)call->numbers[0];
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
        const wide t2 = (wide)(R(2.0) * g);
        const wide t3 = (wide)(R(4.0) * g);
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
                    const real t4 = input * (R(1.0) - target);
                    const real t5 = target * (R(1.0) - input);
                    const real t6 = input * target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t4)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t5)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t6)), &total_3_state_lanes, lane);
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
        const wide t4 = total + total_2;
        const wide t5 = 2.0 * total_3;
        const wide t6 = t5 + total + total_2 + t10;
        const wide t7 = t6 * t6;
        const real t8 = (real)(t1 * t4);
        const real t9 = (real)(t7 * t6);
        const wide t11 = t5 + t10;
        const real t12 = (real)(t1 * t11);
        const real t13 = (real)(t2 * t11);
        const real t14 = (real)(t3 * t4);
        const real t15 = (real)t7;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t16 = R(1.0) - target;
                const real t17 = t8 * target / t9 - t12 * t16 / t9;
                const real t18 = R(2.0) * target;
                const real t19 = t13 * target / t9 + t14 * target / t9 + g * t16 / t15 - g * target / t15;
                const real input_result = t18 * (t19 - t13 * t16 / t9) + R(2.0) * t16 * t17 - t18 * t17;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
