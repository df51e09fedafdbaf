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
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t1 = largest - largest;
        const real t2 = t1 - largest;
        const real t3 = largest - (t1 - t2) - (largest + t2);
        const real exp = exp_(t1);
        const wide t4 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t3 == t3 ? t3 : R(0.0), exp));
        const real t5 = input_at_target - largest;
        const real t6 = largest - input_at_target;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t7 = input == largest;
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp_1 = exp_(t8);
                const real t11 = t7 ? R(0.0) : input == -INF ? R(0.0) : fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                const real t12 = t7 ? R(1.0) : R(0.0);
                others_terms[i] = t11;
                ties_terms[i] = t12;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real log1p = log1p_((real)(ties > 1.0 ? others + (ties - 1.0) * t4 : others));
        const real t7 = t5 - log1p;
        const real t8 = t6 + log1p == R(0.0) ? R(0.0) : -(power_(-expm1_(t7), gamma) * t7);
        real_put(call, value_out, row, t8);
    }
}

/* ---- softmax_focal_loss_vjp ---- */
/* softmax_focal_loss_vjp: from input, target, g to input; numbers t1 at 0, gamma at 1 */
KERNEL(softmax_focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real t1 = (real)call->numbers[0];
    const real gamma = (real)call->numbers[1];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
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
        const real t2 = gamma * g;
        const wide t3 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t6 == t6 ? t6 : R(0.0), exp));
        const real t8 = input_at_target - largest;
        const real t9 = t8 - input_at_target;
        const real t10 = input_at_target - (t8 - t9) - (largest + t9);
        const real exp_2 = exp_(t8);
        const wide t11 = (wide)fma_(exp_2, t10 == t10 ? t10 : R(0.0), exp_2);
        const real t12 = largest - input_at_target;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t13 = input == largest;
                const real t14 = input - largest;
                const real t15 = t14 - input;
                const real t16 = input - (t14 - t15) - (largest + t15);
                const real exp_1 = exp_(t14);
                const real t17 = fma_(exp_1, t16 == t16 ? t16 : R(0.0), exp_1);
                const real t18 = t13 ? R(0.0) : input == -INF ? R(0.0) : t17;
                const real t19 = t13 ? R(1.0) : R(0.0);
                others_terms[i] = t18;
                ties_terms[i] = t19;
                kept_at[i] = t17;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t13 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const real log1p = log1p_((real)t13);
        const real t14 = t8 - log1p;
        const real expm = expm1_(t14);
        const real t15 = -expm;
        const real power = power_(t15, t1);
        const wide t16 = 1.0 + t13;
        const wide t17 = t11 / t16;
        const real power_2 = power_(t15, gamma);
        const truth t18 = t12 + log1p == R(0.0);
        const real t19 = (real)(t3 * ((wide)power_2 - (wide)(gamma * power * t14) * t17));
        const wide t20 = t18 ? 0.0 : ((wide)(g * power_2) - (wide)(t2 * power * t14) * t17) * (wide)expm;
        const real t21 = (real)t20;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t22 = input - largest;
                    const real t23 = t22 - input;
                    const real t24 = input - (t22 - t23) - (largest + t23);
                    const real exp_1 = exp_(t22);
                    kept_at[i] = fma_(exp_1, t24 == t24 ? t24 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t21 : t18 ? R(0.0) : t19 * quotient_(kept, t16);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- softmax_focal_loss_value_and_grad ---- */
/* softmax_focal_loss_value_and_grad: from input, target, g to value, input; numbers gamma at 0, t1 at 1 */
KERNEL(softmax_focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real gamma = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
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
        const real t2 = gamma * g;
        const wide t3 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t6 == t6 ? t6 : R(0.0), exp));
        const real t8 = input_at_target - largest;
        const real t9 = largest - input_at_target;
        const real t10 = t8 - input_at_target;
        const real t11 = input_at_target - (t8 - t10) - (largest + t10);
        const real exp_2 = exp_(t8);
        const wide t12 = (wide)fma_(exp_2, t11 == t11 ? t11 : R(0.0), exp_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t13 = input == largest;
                const real t14 = input - largest;
                const real t15 = t14 - input;
                const real t16 = input - (t14 - t15) - (largest + t15);
                const real exp_1 = exp_(t14);
                const real t17 = fma_(exp_1, t16 == t16 ? t16 : R(0.0), exp_1);
                const real t18 = t13 ? R(0.0) : input == -INF ? R(0.0) : t17;
                const real t19 = t13 ? R(1.0) : R(0.0);
                others_terms[i] = t18;
                ties_terms[i] = t19;
                kept_at[i] = t17;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t13 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const real log1p = log1p_((real)t13);
        const real t14 = t8 - log1p;
        const real expm = expm1_(t14);
        const real t15 = -expm;
        const real power = power_(t15, gamma);
        const truth t16 = t9 + log1p == R(0.0);
        const real t17 = t16 ? R(0.0) : -(power * t14);
        const real power_2 = power_(t15, t1);
        const wide t18 = 1.0 + t13;
        const wide t19 = t12 / t18;
        const real t20 = (real)(t3 * ((wide)power - (wide)(gamma * power_2 * t14) * t19));
        const wide t21 = t16 ? 0.0 : ((wide)(g * power) - (wide)(t2 * power_2 * t14) * t19) * (wide)expm;
        const real t22 = (real)t21;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t23 = input - largest;
                    const real t24 = t23 - input;
                    const real t25 = input - (t23 - t24) - (largest + t24);
                    const real exp_1 = exp_(t23);
                    kept_at[i] = fma_(exp_1, t25 == t25 ? t25 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t22 : t16 ? R(0.0) : t20 * quotient_(kept, t18);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t17);
    }
}

/* ---- softmax_focal_loss_hvp ---- */
/* softmax_focal_loss_hvp: from input, target, g, v to input; numbers t2 at 0, t1 at 1, gamma at 2, t3 at 3, t4 at 4, t5 at 5 */
KERNEL(softmax_focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real t2 = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const real t3 = (real)call->numbers[3];
    const real t4 = (real)call->numbers[4];
    const real t5 = (real)call->numbers[5];
    real input_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
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
        const real t6 = t1 * g;
        real v_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        const real t7 = gamma * g;
        const real t8 = t3 * g;
        const real t9 = t4 * g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t10 = largest - largest;
        const real t11 = t10 - largest;
        const real t12 = largest - (t10 - t11) - (largest + t11);
        const real exp = exp_(t10);
        const wide t13 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t12 == t12 ? t12 : R(0.0), exp));
        const real t14 = input_at_target - largest;
        const real t15 = t14 - input_at_target;
        const real t16 = input_at_target - (t14 - t15) - (largest + t15);
        const real exp_2 = exp_(t14);
        const wide t17 = (wide)fma_(exp_2, t16 == t16 ? t16 : R(0.0), exp_2);
        const real t18 = largest - input_at_target;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t19 = input == largest;
                const real t20 = input - largest;
                const real t21 = t20 - input;
                const real t22 = input - (t20 - t21) - (largest + t21);
                const real exp_1 = exp_(t20);
                const real t23 = fma_(exp_1, t22 == t22 ? t22 : R(0.0), exp_1);
                const real t24 = t19 ? R(0.0) : input == -INF ? R(0.0) : t23;
                const real t25 = t19 ? R(1.0) : R(0.0);
                others_terms[i] = t24;
                ties_terms[i] = t25;
                kept_at[i] = t23;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t19 = ties > 1.0 ? others + (ties - 1.0) * t13 : others;
        const real log1p = log1p_((real)t19);
        const real t20 = t14 - log1p;
        const real t21 = -expm1_(t20);
        const real power = power_(t21, t2);
        const wide t22 = 1.0 + t19;
        const wide t23 = t17 / t22;
        const wide t24 = t23 * t23;
        const wide t25 = (wide)(t6 * power * t20);
        const real power_2 = power_(t21, gamma);
        const real t26 = t7 * power_2 * t20;
        const wide t27 = (wide)(t26 * v_at_target) * t23;
        const wide t28 = (wide)t26;
        const real t29 = t8 * power_2;
        const wide t30 = (wide)(t29 * v_at_target) * t23;
        const wide t31 = (wide)t29;
        const wide t32 = (wide)(t9 * power * t20 * v_at_target) * t24;
        const real t33 = t7 * power;
        const real t34 = t33 * (largest + log1p);
        const wide t35 = (wide)(t34 * v_at_target) * t24;
        const real t36 = t33 * input_at_target;
        const wide t37 = (wide)(t36 * v_at_target) * t24;
        const real t38 = g * power_2;
        const wide t39 = (wide)(t38 * v_at_target) * t23;
        const wide t40 = (wide)t38;
        const truth t41 = t18 + log1p == R(0.0);
        const real t42 = (real)t23;
        const real t43 = (real)t24;
        const real t44 = t9 * power_(t21, t5) * t20;
        const real t45 = t44 * v_at_target;
        const wide t46 = (wide)t44;
        const real t47 = t33 * t20 * v_at_target;
        const real t48 = t8 * power;
        const wide t49 = (wide)(t48 * t20);
        const real t50 = t48 * v_at_target;
        const wide t51 = (wide)t48;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t52 = input - largest;
                    const real t53 = t52 - input;
                    const real t54 = input - (t52 - t53) - (largest + t53);
                    const real exp_1 = exp_(t52);
                    kept_at[i] = fma_(exp_1, t54 == t54 ? t54 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t52 = quotient_(kept, t22);
                const real t53 = v * t52;
                total_terms[i] = t53;
                kept__at[i] = t52;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t52 = t40 * total;
        const wide t53 = t25 * total * t24 + t27 + t30 + t35 + t39 - t28 * total * t23 - t31 * total * t23;
        const real t54 = (real)(t46 * total);
        const real t55 = (real)(t49 * total);
        const real t56 = (real)(t51 * total);
        const real t57 = (real)t52;
        const real t58 = (real)(t41 ? 0.0 : t53 - t32 - t37 - t52 * t23);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t59 = input - largest;
                    const real t60 = t59 - input;
                    const real t61 = input - (t59 - t60) - (largest + t60);
                    const real exp_1 = exp_(t59);
                    kept__at[i] = quotient_(fma_(exp_1, t61 == t61 ? t61 : R(0.0), exp_1), t22);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const integer position = start + i;
                const real t59 = t42 * kept_;
                const real t60 = t43 * kept_;
                const real t61 = fma_(t38 * v, kept_, fma_(t56, t59, fma_(t55, t59, t34 * v * t59 + t45 * t60)));
                const real t62 = fma_(-t50, t59, fma_(-t47, t59, fma_(-t54, t60, fma_(-(t36 * v), t59, t61))));
                const real input_result = position == target ? t58 : t41 ? R(0.0) : fma_(-t57, kept_, t62);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- softmax_focal_loss_hess_diag ---- */
/* softmax_focal_loss_hess_diag: from input, target, g to input; numbers gamma at 0, t2 at 1, t1 at 2, t3 at 3, t4 at 4, t5 at 5 */
KERNEL(softmax_focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real gamma = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const real t3 = (real)call->numbers[3];
    const real t4 = (real)call->numbers[4];
    const real t5 = (real)call->numbers[5];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
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
        const real t6 = t2 * g;
        const real t7 = gamma * g;
        const real t8 = t4 * g;
        const wide t9 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t10 = largest - largest;
        const real t11 = t10 - largest;
        const real t12 = largest - (t10 - t11) - (largest + t11);
        const real exp = exp_(t10);
        const wide t13 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t12 == t12 ? t12 : R(0.0), exp));
        const real t14 = input_at_target - largest;
        const real t15 = t14 - input_at_target;
        const real t16 = input_at_target - (t14 - t15) - (largest + t15);
        const real exp_2 = exp_(t14);
        const wide t17 = (wide)fma_(exp_2, t16 == t16 ? t16 : R(0.0), exp_2);
        const real t18 = largest - input_at_target;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t19 = input == largest;
                const real t20 = input - largest;
                const real t21 = t20 - input;
                const real t22 = input - (t20 - t21) - (largest + t21);
                const real exp_1 = exp_(t20);
                const real t23 = fma_(exp_1, t22 == t22 ? t22 : R(0.0), exp_1);
                const real t24 = t19 ? R(0.0) : input == -INF ? R(0.0) : t23;
                const real t25 = t19 ? R(1.0) : R(0.0);
                others_terms[i] = t24;
                ties_terms[i] = t25;
                kept_at[i] = t23;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t19 = ties > 1.0 ? others + (ties - 1.0) * t13 : others;
        const real log1p = log1p_((real)t19);
        const real t20 = t14 - log1p;
        const real t21 = -expm1_(t20);
        const real power = power_(t21, gamma);
        const wide t22 = 1.0 + t19;
        const wide t23 = t17 / t22;
        const wide t24 = t23 * t23;
        const real power_2 = power_(t21, t1);
        const real t25 = t7 * power_2;
        const real t26 = t25 * t20;
        const real power_3 = power_(t21, t3);
        const wide t27 = (wide)t26 * (t24 * t23) + (wide)(t25 * (largest + log1p)) * t24;
        const wide t28 = t27 + (wide)(t7 * power_3 * t20) * t23 + (wide)(t8 * power_3) * t23;
        const wide t29 = t28 + (wide)(g * power_3) * t23 - (wide)(t6 * power * t20) * t24;
        const truth t30 = t18 + log1p == R(0.0);
        const real t31 = (real)t23;
        const real t32 = g * power;
        const wide t33 = (wide)(gamma * power_2 * t20) * t23;
        const real t34 = (real)(t9 * ((wide)power - t33));
        const wide t35 = t9 * (t33 + (wide)(t4 * power_2) * t23 - (wide)(t2 * power_(t21, t5) * t20) * t24);
        const real t36 = (real)t35;
        const real t37 = (real)(t30 ? 0.0 : t29 - (wide)(t25 * input_at_target) * t24);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t38 = input - largest;
                    const real t39 = t38 - input;
                    const real t40 = input - (t38 - t39) - (largest + t39);
                    const real exp_1 = exp_(t38);
                    kept_at[i] = fma_(exp_1, t40 == t40 ? t40 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t38 = quotient_(kept, t22);
                const real t39 = t38 * t38;
                const real t40 = t30 ? R(0.0) : fma_(-t34, t39, fma_(-t26, t31 * t38, t32 * t38 + t36 * t39));
                const real input_result = position == target ? t37 : t40;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
