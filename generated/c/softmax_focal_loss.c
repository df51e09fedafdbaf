/*
 * Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
 *                          -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
 *                          RowPick(input, target))  otherwise
 */
#include "primitives.h"
#include "monoids.h"

/* ---- softmax_focal_loss_value ---- */
/* softmax_focal_loss_value: from input, target to value; numbers gamma at 0 */
KERNEL(softmax_focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const real gamma = (real)call->numbers[0];
    real input_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
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
        const real t1 = input_at_target - largest - log1p;
        const truth t2 = largest - input_at_target + log1p == R(0.0);
        const real t3 = t2 ? R(0.0) : -(power_(-expm1_(t1), gamma) * t1);
        real_put(call, value_out, row, t3);
    }
}

/* ---- softmax_focal_loss_vjp ---- */
/* softmax_focal_loss_vjp: from input, target, g to input; numbers t5 at 0, gamma at 1 */
KERNEL(softmax_focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real t5 = (real)call->numbers[0];
    const real gamma = (real)call->numbers[1];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const real t1 = gamma * g;
        const wide t2 = (wide)g;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
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
        const real t3 = input_at_target - largest;
        const real t4 = t3 - log1p;
        const real expm = expm1_(t4);
        const real t6 = -expm;
        const real power = power_(t6, t5);
        const real t7 = t3 - input_at_target;
        const real t8 = input_at_target - (t3 - t7) - (largest + t7);
        const real exp = exp_(t3);
        const wide t9 = 1.0 + tail;
        const wide t10 = (wide)(exp + exp * (t8 == t8 ? t8 : R(0.0))) / t9;
        const real power_2 = power_(t6, gamma);
        const truth t11 = largest - input_at_target + log1p == R(0.0);
        const real t12 = (real)t9;
        const real t13 = (real)(t2 * ((wide)power_2 - (wide)(gamma * power * t4) * t10));
        const wide t14 = t11 ? 0.0 : ((wide)(g * power_2) - (wide)(t1 * power * t4) * t10) * (wide)expm;
        const real t15 = (real)t14;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t16 = input - largest;
                const real t17 = t16 - input;
                const real t18 = input - (t16 - t17) - (largest + t17);
                const real exp_1 = exp_(t16);
                const real t19 = t11 ? R(0.0) : t13 * ((exp_1 + exp_1 * (t18 == t18 ? t18 : R(0.0))) / t12);
                const real input_result = position == target ? t15 : t19;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- softmax_focal_loss_value_and_grad ---- */
/* softmax_focal_loss_value_and_grad: from input, target, g to value, input; numbers gamma at 0, t11 at 1 */
KERNEL(softmax_focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real gamma = (real)call->numbers[0];
    const real t11 = (real)call->numbers[1];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const real t1 = gamma * g;
        const wide t2 = (wide)g;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
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
        const real t3 = input_at_target - largest;
        const real t4 = t3 - log1p;
        const real expm = expm1_(t4);
        const real t5 = -expm;
        const real power = power_(t5, gamma);
        const truth t6 = largest - input_at_target + log1p == R(0.0);
        const real t7 = t6 ? R(0.0) : -(power * t4);
        const real power_2 = power_(t5, t11);
        const real t8 = t3 - input_at_target;
        const real t9 = input_at_target - (t3 - t8) - (largest + t8);
        const real exp = exp_(t3);
        const wide t10 = 1.0 + tail;
        const wide t12 = (wide)(exp + exp * (t9 == t9 ? t9 : R(0.0))) / t10;
        const real t13 = (real)t10;
        const real t14 = (real)(t2 * ((wide)power - (wide)(gamma * power_2 * t4) * t12));
        const wide t15 = t6 ? 0.0 : ((wide)(g * power) - (wide)(t1 * power_2 * t4) * t12) * (wide)expm;
        const real t16 = (real)t15;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t17 = input - largest;
                const real t18 = t17 - input;
                const real t19 = input - (t17 - t18) - (largest + t18);
                const real exp_1 = exp_(t17);
                const real t20 = t6 ? R(0.0) : t14 * ((exp_1 + exp_1 * (t19 == t19 ? t19 : R(0.0))) / t13);
                const real input_result = position == target ? t16 : t20;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t7);
    }
}

/* ---- softmax_focal_loss_hvp ---- */
/* softmax_focal_loss_hvp: from input, target, g, v to input; numbers t6 at 0, t1 at 1, gamma at 2, t48 at 3, t57 at 4, t100 at 5 */
KERNEL(softmax_focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real t6 = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const real t48 = (real)call->numbers[3];
    const real t57 = (real)call->numbers[4];
    const real t100 = (real)call->numbers[5];
    real input_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const real t2 = t1 * g;
        real v_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        const real t3 = gamma * g;
        const real t4 = t48 * g;
        const real t5 = t57 * g;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
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
        const real t7 = input_at_target - largest;
        const real t8 = t7 - log1p;
        const real t9 = -expm1_(t8);
        const real power = power_(t9, t6);
        const wide t10 = 1.0 + tail;
        const real t11 = (real)t10;
        const real t12 = t7 - input_at_target;
        const real t13 = input_at_target - (t7 - t12) - (largest + t12);
        const real exp = exp_(t7);
        const wide t14 = (wide)(exp + exp * (t13 == t13 ? t13 : R(0.0))) / t10;
        const wide t15 = t14 * t14;
        const wide t16 = (wide)(t2 * power * t8);
        const real power_2 = power_(t9, gamma);
        const real t17 = t3 * power_2 * t8;
        const wide t18 = (wide)(t17 * v_at_target) * t14;
        const wide t19 = (wide)t17;
        const real t20 = t4 * power_2;
        const wide t21 = (wide)(t20 * v_at_target) * t14;
        const wide t22 = (wide)t20;
        const wide t23 = (wide)(t5 * power * t8 * v_at_target) * t15;
        const real t24 = t3 * power;
        const real t25 = t24 * (largest + log1p);
        const wide t26 = (wide)(t25 * v_at_target) * t15;
        const real t27 = t24 * input_at_target;
        const wide t28 = (wide)(t27 * v_at_target) * t15;
        const real t29 = g * power_2;
        const wide t30 = (wide)(t29 * v_at_target) * t14;
        const wide t31 = (wide)t29;
        const truth t32 = largest - input_at_target + log1p == R(0.0);
        const real t33 = (real)t14;
        const real t34 = (real)t15;
        const real t35 = t5 * power_(t9, t100) * t8;
        const real t36 = t35 * v_at_target;
        const wide t37 = (wide)t35;
        const real t38 = t24 * t8 * v_at_target;
        const real t39 = t4 * power;
        const wide t40 = (wide)(t39 * t8);
        const real t41 = t39 * v_at_target;
        const wide t42 = (wide)t39;
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real v = v_at[i];
                    const real t43 = input - largest;
                    const real t44 = t43 - input;
                    const real t45 = input - (t43 - t44) - (largest + t44);
                    const real exp_1 = exp_(t43);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(v * ((exp_1 + exp_1 * (t45 == t45 ? t45 : R(0.0))) / t11))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const wide t43 = t31 * total;
        const wide t44 = t16 * total * t15 + t18 + t21 + t26 + t30 - t19 * total * t14 - t22 * total * t14;
        const real t45 = (real)(t37 * total);
        const real t46 = (real)(t40 * total);
        const real t47 = (real)(t42 * total);
        const real t49 = (real)t43;
        const real t50 = (real)(t32 ? 0.0 : t44 - t23 - t28 - t43 * t14);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const integer position = start + i;
                const real t51 = input - largest;
                const real t52 = t51 - input;
                const real t53 = input - (t51 - t52) - (largest + t52);
                const real exp_1 = exp_(t51);
                const real t54 = (exp_1 + exp_1 * (t53 == t53 ? t53 : R(0.0))) / t11;
                const real t55 = t33 * t54;
                const real t56 = t34 * t54;
                const real t58 = t25 * v * t55 + t36 * t56 + t46 * t55 + t47 * t55 + t29 * v * t54 - t27 * v * t55;
                const real t59 = t32 ? R(0.0) : t58 - t45 * t56 - t38 * t55 - t41 * t55 - t49 * t54;
                const real input_result = position == target ? t50 : t59;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- softmax_focal_loss_hess_diag ---- */
/* softmax_focal_loss_hess_diag: from input, target, g to input; numbers gamma at 0, t19 at 1, t5 at 2, t38 at 3, t43 at 4, t89 at 5 */
KERNEL(softmax_focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real gamma = (real)call->numbers[0];
    const real t19 = (real)call->numbers[1];
    const real t5 = (real)call->numbers[2];
    const real t38 = (real)call->numbers[3];
    const real t43 = (real)call->numbers[4];
    const real t89 = (real)call->numbers[5];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const real t1 = t19 * g;
        const real t2 = gamma * g;
        const real t3 = t43 * g;
        const wide t4 = (wide)g;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
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
        const real t6 = input_at_target - largest;
        const real t7 = t6 - log1p;
        const real t8 = -expm1_(t7);
        const real power = power_(t8, gamma);
        const real t9 = t6 - input_at_target;
        const real t10 = input_at_target - (t6 - t9) - (largest + t9);
        const real exp = exp_(t6);
        const wide t11 = 1.0 + tail;
        const wide t12 = (wide)(exp + exp * (t10 == t10 ? t10 : R(0.0))) / t11;
        const wide t13 = t12 * t12;
        const real power_2 = power_(t8, t5);
        const real t14 = t2 * power_2;
        const real t15 = t14 * t7;
        const real power_3 = power_(t8, t38);
        const wide t16 = (wide)t15 * (t13 * t12) + (wide)(t14 * (largest + log1p)) * t13;
        const wide t17 = t16 + (wide)(t2 * power_3 * t7) * t12 + (wide)(t3 * power_3) * t12;
        const wide t18 = t17 + (wide)(g * power_3) * t12 - (wide)(t1 * power * t7) * t13;
        const truth t20 = largest - input_at_target + log1p == R(0.0);
        const real t21 = (real)t11;
        const real t22 = (real)t12;
        const real t23 = g * power;
        const wide t24 = (wide)(gamma * power_2 * t7) * t12;
        const real t25 = (real)(t4 * ((wide)power - t24));
        const wide t26 = t4 * (t24 + (wide)(t43 * power_2) * t12 - (wide)(t19 * power_(t8, t89) * t7) * t13);
        const real t27 = (real)t26;
        const real t28 = (real)(t20 ? 0.0 : t18 - (wide)(t14 * input_at_target) * t13);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t29 = input - largest;
                const real t30 = t29 - input;
                const real t31 = input - (t29 - t30) - (largest + t30);
                const real exp_1 = exp_(t29);
                const real t32 = (exp_1 + exp_1 * (t31 == t31 ? t31 : R(0.0))) / t21;
                const real t33 = t32 * t32;
                const real t34 = t20 ? R(0.0) : t23 * t32 + t27 * t33 - t15 * (t22 * t32) - t25 * t33;
                const real input_result = position == target ? t28 : t34;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
