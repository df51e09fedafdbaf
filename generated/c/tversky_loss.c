/*
 * Made by symdl 0.1.0 from tversky_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     tversky_loss = -(smooth + RowSum(input*target))/(alpha*RowSum(input*(1 - target)) +
 *                    beta*RowSum(target*(1 - input)) + smooth + RowSum(input*target)) + 1
 */
#include "primitives.h"
#include "monoids.h"

/* ---- tversky_loss_value ---- */
/* tversky_loss_value: from input, target to value; numbers t3 at 0, t7 at 1, t12 at 2 */
KERNEL(tversky_loss_value)
{
    enum { input_in, target_in, value_out };
    const wide t3 = (wide)call->numbers[0];
    const wide t7 = (wide)call->numbers[1];
    const wide t12 = (wide)call->numbers[2];
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
                    const real t4 = input * target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t2)), &total_2_state_lanes, lane);
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
        const wide t1 = t3 * total + t7 * total_2;
        const real t2 = (real)(t1 / (t1 + total_3 + t12));
        real_put(call, value_out, row, t2);
    }
}

/* ---- tversky_loss_vjp ---- */
/* tversky_loss_vjp: from input, target, g to input; numbers t3 at 0, t6 at 1, t10 at 2, alpha at 3, beta at 4 */
KERNEL(tversky_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t3 = (wide)call->numbers[0];
    const wide t6 = (wide)call->numbers[1];
    const wide t10 = (wide)call->numbers[2];
    const real alpha = (real)call->numbers[3];
    const real beta = (real)call->numbers[4];
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
        const wide t1 = (wide)(alpha * g);
        const wide t2 = (wide)(beta * g);
        const wide t4 = (wide)g;
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
                    const real t5 = input * target;
                    const real t7 = input * (R(1.0) - target);
                    const real t8 = target * (R(1.0) - input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t5)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t7)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t8)), &total_3_state_lanes, lane);
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
        const wide t5 = total + t3;
        const wide t7 = t6 * total_2 + t10 * total_3;
        const wide t8 = t7 + total + t3;
        const real t9 = (real)(t1 * t5);
        const real t11 = (real)(t8 * t8);
        const real t12 = (real)(t2 * t5);
        const real t13 = (real)(t4 * t7);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real input_result = t9 * (R(1.0) - target) / t11 - t12 * target / t11 - t13 * target / t11;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- tversky_loss_vjp_target ---- */
/* tversky_loss_vjp_target: from input, target, g to target; numbers t2 at 0, t6 at 1, t10 at 2, alpha at 3, beta at 4 */
KERNEL(tversky_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t6 = (wide)call->numbers[1];
    const wide t10 = (wide)call->numbers[2];
    const real alpha = (real)call->numbers[3];
    const real beta = (real)call->numbers[4];
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
        const wide t1 = (wide)(alpha * g);
        const wide t3 = (wide)(beta * g);
        const wide t4 = (wide)g;
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
                    const real t5 = input * target;
                    const real t7 = input * (R(1.0) - target);
                    const real t8 = target * (R(1.0) - input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t5)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t7)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t8)), &total_3_state_lanes, lane);
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
        const wide t5 = total + t2;
        const wide t7 = t6 * total_2 + t10 * total_3;
        const wide t8 = t7 + total + t2;
        const real t9 = (real)(t1 * t5);
        const real t11 = (real)(t8 * t8);
        const real t12 = (real)(t3 * t5);
        const real t13 = (real)(t4 * t7);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target_result = t12 * (R(1.0) - input) / t11 - t9 * input / t11 - t13 * input / t11;
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- tversky_loss_value_and_grad ---- */
/* tversky_loss_value_and_grad: from input, target, g to value, input; numbers t3 at 0, t7 at 1, t12 at 2, alpha at 3, beta at 4 */
KERNEL(tversky_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t3 = (wide)call->numbers[0];
    const wide t7 = (wide)call->numbers[1];
    const wide t12 = (wide)call->numbers[2];
    const real alpha = (real)call->numbers[3];
    const real beta = (real)call->numbers[4];
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
        const wide t1 = (wide)(alpha * g);
        const wide t2 = (wide)(beta * g);
        const wide t4 = (wide)g;
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
                    const real t5 = input * (R(1.0) - target);
                    const real t6 = target * (R(1.0) - input);
                    const real t8 = input * target;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t5)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t6)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t8)), &total_3_state_lanes, lane);
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
        const wide t5 = t3 * total + t7 * total_2;
        const wide t6 = t5 + total_3 + t12;
        const wide t8 = total_3 + t12;
        const real t9 = (real)(t1 * t8);
        const real t10 = (real)(t6 * t6);
        const real t11 = (real)(t2 * t8);
        const real t13 = (real)(t4 * t5);
        const real t14 = (real)(t5 / t6);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real input_result = t9 * (R(1.0) - target) / t10 - t11 * target / t10 - t13 * target / t10;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t14);
    }
}

/* ---- tversky_loss_hvp ---- */
/* tversky_loss_hvp: from input, target, g, v to input; numbers t4 at 0, t7 at 1, t11 at 2, t18 at 3, t27 at 4, t26 at 5, alpha at 6, t53 at 7, t60 at 8, beta at 9 */
KERNEL(tversky_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const wide t4 = (wide)call->numbers[0];
    const wide t7 = (wide)call->numbers[1];
    const wide t11 = (wide)call->numbers[2];
    const real t18 = (real)call->numbers[3];
    const real t27 = (real)call->numbers[4];
    const real t26 = (real)call->numbers[5];
    const real alpha = (real)call->numbers[6];
    const real t53 = (real)call->numbers[7];
    const real t60 = (real)call->numbers[8];
    const real beta = (real)call->numbers[9];
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
        const wide t1 = (wide)(t18 * g);
        const wide t2 = (wide)(t27 * g);
        const wide t3 = (wide)(t26 * g);
        const real t5 = alpha * g;
        const wide t6 = (wide)(t53 * g);
        const wide t8 = (wide)(t60 * g);
        const real t9 = beta * g;
        const wide t10 = (wide)(R(2.0) * g);
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
                    const real t12 = R(1.0) - target;
                    const real t13 = input * target;
                    const real t14 = input * t12;
                    const real t15 = target * (R(1.0) - input);
                    const real t16 = v * t12;
                    const real t17 = target * v;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t13)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t14)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t15)), &total_3_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_4_state_lanes, lane), sum_map(t16)), &total_4_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_5_state_lanes, lane), sum_map(t17)), &total_5_state_lanes, lane);
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
        const wide t12 = total + t4;
        const wide t13 = t7 * total_2 + t11 * total_3;
        const wide t14 = t13 + total + t4;
        const wide t15 = t14 * t14;
        const real t16 = (real)(t1 * t12);
        const real t17 = (real)(t15 * t14);
        const real t19 = (real)(t2 * t12);
        const real t20 = (real)(t3 * t13);
        const real t21 = (real)t15;
        const real t22 = (real)total_4;
        const real t23 = (real)(t6 * t12);
        const real t24 = (real)(t8 * t13);
        const real t25 = (real)total_5;
        const real t28 = (real)(t3 * t12);
        const real t29 = (real)(t8 * t12);
        const real t30 = (real)(t10 * t13);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t31 = R(1.0) - target;
                const real t32 = t19 * target / t17 + t20 * target / t17 - t16 * t31 / t17 - t5 * target / t21;
                const real t33 = t9 * target / t21;
                const real t34 = t5 * t31 / t21 + t29 * target / t17 + t30 * target / t17 - t28 * t31 / t17 - t33;
                const real t35 = t25 * (t23 * target / t17 + t24 * target / t17 - t19 * t31 / t17 - t33);
                const real input_result = t22 * t32 + t25 * t34 - t35;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- tversky_loss_hess_diag ---- */
/* tversky_loss_hess_diag: from input, target, g to input; numbers t3 at 0, t6 at 1, t10 at 2, t18 at 3, t27 at 4, t34 at 5, beta at 6, t17 at 7, alpha at 8, t74 at 9 */
KERNEL(tversky_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t3 = (wide)call->numbers[0];
    const wide t6 = (wide)call->numbers[1];
    const wide t10 = (wide)call->numbers[2];
    const real t18 = (real)call->numbers[3];
    const real t27 = (real)call->numbers[4];
    const real t34 = (real)call->numbers[5];
    const real beta = (real)call->numbers[6];
    const real t17 = (real)call->numbers[7];
    const real alpha = (real)call->numbers[8];
    const real t74 = (real)call->numbers[9];
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
        const wide t1 = (wide)(t18 * g);
        const wide t2 = (wide)(t27 * g);
        const wide t4 = (wide)(t34 * g);
        const real t5 = beta * g;
        const wide t7 = (wide)(t17 * g);
        const real t8 = alpha * g;
        const wide t9 = (wide)(R(2.0) * g);
        const wide t11 = (wide)(t74 * g);
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
                    const real t12 = input * target;
                    const real t13 = input * (R(1.0) - target);
                    const real t14 = target * (R(1.0) - input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t12)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t13)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t14)), &total_3_state_lanes, lane);
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
        const wide t12 = total + t3;
        const wide t13 = t6 * total_2 + t10 * total_3;
        const wide t14 = t13 + total + t3;
        const wide t15 = t14 * t14;
        const real t16 = (real)(t1 * t12);
        const real t19 = (real)(t15 * t14);
        const real t20 = (real)(t2 * t12);
        const real t21 = (real)(t4 * t13);
        const real t22 = (real)t15;
        const real t23 = (real)(t7 * t12);
        const real t24 = (real)(t4 * t12);
        const real t25 = (real)(t9 * t13);
        const real t26 = (real)(t11 * t12);
        const real t28 = (real)(t7 * t13);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t29 = R(1.0) - target;
                const real t30 = t5 * target / t22;
                const real t31 = t8 * t29 / t22 + t24 * target / t19 + t25 * target / t19 - t23 * t29 / t19 - t30;
                const real t32 = t16 * target / t19 + t28 * target / t19 - t26 * t29 / t19 - t8 * target / t22;
                const real t33 = target * (t20 * target / t19 + t21 * target / t19 - t16 * t29 / t19 - t30);
                const real input_result = target * t31 + t29 * t32 - t33;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
