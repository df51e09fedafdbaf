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
/* dice_loss_value: from input, target to value; numbers t1 at 0 */
KERNEL(dice_loss_value)
{
    enum { input_in, target_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t2 = input * (R(1.0) - target);
                const real t3 = target * (R(1.0) - input);
                const real t4 = input * target;
                total_terms[i] = t2;
                total_2_terms[i] = t3;
                total_3_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const real t2 = (real)((total + total_2) / (2.0 * total_3 + total + total_2 + t1));
        real_put(call, value_out, row, t2);
    }
}

/* ---- dice_loss_vjp ---- */
/* dice_loss_vjp: from input, target, g to input; numbers t1 at 0 */
KERNEL(dice_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t1 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = R(2.0) * t2;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input * target;
                const real t5 = input * (R(1.0) - target);
                const real t6 = target * (R(1.0) - input);
                total_terms[i] = t4;
                total_2_terms[i] = t5;
                total_3_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide t4 = 2.0 * total;
        const wide t5 = t4 + total_2 + total_3 + t1;
        const wide t6 = t5 * t5;
        const real t7 = (real)(t2 * (t4 + t1));
        const real t8 = (real)(t3 * (total_2 + total_3));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t9 = quotient_(t7 * (R(1.0) - target), t6) - quotient_(t7 * target, t6);
                const real input_result = t9 - quotient_(t8 * target, t6);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- dice_loss_vjp_target ---- */
/* dice_loss_vjp_target: from input, target, g to target; numbers t1 at 0 */
KERNEL(dice_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const wide t1 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = R(2.0) * t2;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input * target;
                const real t5 = input * (R(1.0) - target);
                const real t6 = target * (R(1.0) - input);
                total_terms[i] = t4;
                total_2_terms[i] = t5;
                total_3_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide t4 = 2.0 * total;
        const wide t5 = t4 + total_2 + total_3 + t1;
        const wide t6 = t5 * t5;
        const real t7 = (real)(t2 * (t4 + t1));
        const real t8 = (real)(t3 * (total_2 + total_3));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t9 = quotient_(t7 * (R(1.0) - input), t6) - quotient_(t7 * input, t6);
                const real target_result = t9 - quotient_(t8 * input, t6);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- dice_loss_value_and_grad ---- */
/* dice_loss_value_and_grad: from input, target, g to value, input; numbers t1 at 0 */
KERNEL(dice_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = R(2.0) * t2;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input * (R(1.0) - target);
                const real t5 = target * (R(1.0) - input);
                const real t6 = input * target;
                total_terms[i] = t4;
                total_2_terms[i] = t5;
                total_3_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide t4 = total + total_2;
        const wide t5 = 2.0 * total_3;
        const wide t6 = t5 + total + total_2 + t1;
        const wide t7 = t6 * t6;
        const real t8 = (real)(t2 * (t5 + t1));
        const real t9 = (real)(t3 * t4);
        const real t10 = (real)(t4 / t6);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t11 = quotient_(t8 * (R(1.0) - target), t7) - quotient_(t8 * target, t7);
                const real input_result = t11 - quotient_(t9 * target, t7);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t10);
    }
}

/* ---- dice_loss_hvp ---- */
/* dice_loss_hvp: from input, target, g, v to input; numbers t1 at 0 */
KERNEL(dice_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const wide t1 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    sum_row total_4_state;
    real total_4_terms[BLOCK];
    sum_row total_5_state;
    real total_5_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = R(2.0) * t2;
        const wide t4 = R(4.0) * t2;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        sum_begin(&total_4_state);
        sum_begin(&total_5_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real v = v_at[i];
                const real t5 = R(1.0) - target;
                const real t6 = input * t5;
                const real t7 = target * (R(1.0) - input);
                const real t8 = input * target;
                const real t9 = target * v;
                const real t10 = v * t5;
                total_terms[i] = t6;
                total_2_terms[i] = t7;
                total_3_terms[i] = t8;
                total_4_terms[i] = t9;
                total_5_terms[i] = t10;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
            sum_take(&total_4_state, total_4_terms, count);
            sum_take(&total_5_state, total_5_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        wide total_4;
        sum_finish(sum_end(&total_4_state), &total_4);
        wide total_5;
        sum_finish(sum_end(&total_5_state), &total_5);
        const wide t5 = total + total_2;
        const wide t6 = 2.0 * total_3;
        const wide t7 = t6 + total + total_2 + t1;
        const wide t8 = t7 * t7;
        const wide t9 = t8 * t7;
        const real t10 = (real)(t2 * t5);
        const wide t11 = t6 + t1;
        const real t12 = (real)(t2 * t11);
        const real t13 = (real)(2.0 * total_4);
        const real t14 = (real)(2.0 * total_5);
        const real t15 = (real)(t3 * t11);
        const real t16 = (real)(t4 * t5);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t17 = R(1.0) - target;
                const real t18 = quotient_(t10 * target, t9) - quotient_(t12 * t17, t9);
                const real t19 = quotient_(t15 * target, t9) + quotient_(t16 * target, t9) + quotient_(g * t17, t8);
                const real t20 = t14 * t18 + t13 * (t19 - quotient_(g * target, t8) - quotient_(t15 * t17, t9));
                const real input_result = fma_(-t13, t18, t20);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- dice_loss_hess_diag ---- */
/* dice_loss_hess_diag: from input, target, g to input; numbers t1 at 0 */
KERNEL(dice_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t1 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = R(2.0) * t2;
        const wide t4 = R(4.0) * t2;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t5 = input * (R(1.0) - target);
                const real t6 = target * (R(1.0) - input);
                const real t7 = input * target;
                total_terms[i] = t5;
                total_2_terms[i] = t6;
                total_3_terms[i] = t7;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide t5 = total + total_2;
        const wide t6 = 2.0 * total_3;
        const wide t7 = t6 + total + total_2 + t1;
        const wide t8 = t7 * t7;
        const wide t9 = t8 * t7;
        const real t10 = (real)(t2 * t5);
        const wide t11 = t6 + t1;
        const real t12 = (real)(t2 * t11);
        const real t13 = (real)(t3 * t11);
        const real t14 = (real)(t4 * t5);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t15 = R(1.0) - target;
                const real t16 = quotient_(t10 * target, t9) - quotient_(t12 * t15, t9);
                const real t17 = R(2.0) * target;
                const real t18 = quotient_(t13 * target, t9) + quotient_(t14 * target, t9) + quotient_(g * t15, t8);
                const real t19 = t17 * (t18 - quotient_(g * target, t8) - quotient_(t13 * t15, t9));
                const real input_result = fma_(-t17, t16, t19 + R(2.0) * t15 * t16);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
