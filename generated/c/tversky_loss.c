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
/* tversky_loss_value: from input, target to value; numbers t1 at 0, t2 at 1, t3 at 2 */
KERNEL(tversky_loss_value)
{
    enum { input_in, target_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const wide t3 = (wide)call->numbers[2];
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
        const wide t4 = t1 * total + t2 * total_2;
        const real t5 = (real)(t4 / (t4 + total_3 + t3));
        real_put(call, value_out, row, t5);
    }
}

/* ---- tversky_loss_vjp ---- */
/* tversky_loss_vjp: from input, target, g to input; numbers t1 at 0, t2 at 1, t3 at 2, alpha at 3, beta at 4 */
KERNEL(tversky_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const wide t3 = (wide)call->numbers[2];
    const real alpha = (real)call->numbers[3];
    const real beta = (real)call->numbers[4];
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
        const wide t4 = (wide)g;
        const wide t5 = alpha * t4;
        const wide t6 = beta * t4;
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
                const real t7 = input * target;
                const real t8 = input * (R(1.0) - target);
                const real t9 = target * (R(1.0) - input);
                total_terms[i] = t7;
                total_2_terms[i] = t8;
                total_3_terms[i] = t9;
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
        const wide t7 = total + t1;
        const wide t8 = t2 * total_2 + t3 * total_3;
        const wide t9 = t8 + total + t1;
        const wide t10 = t9 * t9;
        const real t11 = (real)(t5 * t7);
        const real t12 = (real)(t6 * t7);
        const real t13 = (real)(t4 * t8);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t14 = quotient_(t11 * (R(1.0) - target), t10) - quotient_(t12 * target, t10);
                const real input_result = t14 - quotient_(t13 * target, t10);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- tversky_loss_vjp_target ---- */
/* tversky_loss_vjp_target: from input, target, g to target; numbers t1 at 0, t2 at 1, t3 at 2, alpha at 3, beta at 4 */
KERNEL(tversky_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const wide t3 = (wide)call->numbers[2];
    const real alpha = (real)call->numbers[3];
    const real beta = (real)call->numbers[4];
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
        const wide t4 = (wide)g;
        const wide t5 = alpha * t4;
        const wide t6 = beta * t4;
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
                const real t7 = input * target;
                const real t8 = input * (R(1.0) - target);
                const real t9 = target * (R(1.0) - input);
                total_terms[i] = t7;
                total_2_terms[i] = t8;
                total_3_terms[i] = t9;
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
        const wide t7 = total + t1;
        const wide t8 = t2 * total_2 + t3 * total_3;
        const wide t9 = t8 + total + t1;
        const wide t10 = t9 * t9;
        const real t11 = (real)(t5 * t7);
        const real t12 = (real)(t6 * t7);
        const real t13 = (real)(t4 * t8);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t14 = quotient_(t12 * (R(1.0) - input), t10) - quotient_(t11 * input, t10);
                const real target_result = t14 - quotient_(t13 * input, t10);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- tversky_loss_value_and_grad ---- */
/* tversky_loss_value_and_grad: from input, target, g to value, input; numbers t1 at 0, t2 at 1, t3 at 2, alpha at 3, beta at 4 */
KERNEL(tversky_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const wide t3 = (wide)call->numbers[2];
    const real alpha = (real)call->numbers[3];
    const real beta = (real)call->numbers[4];
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
        const wide t4 = (wide)g;
        const wide t5 = alpha * t4;
        const wide t6 = beta * t4;
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
                const real t7 = input * (R(1.0) - target);
                const real t8 = target * (R(1.0) - input);
                const real t9 = input * target;
                total_terms[i] = t7;
                total_2_terms[i] = t8;
                total_3_terms[i] = t9;
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
        const wide t7 = t1 * total + t2 * total_2;
        const wide t8 = t7 + total_3 + t3;
        const wide t9 = total_3 + t3;
        const wide t10 = t8 * t8;
        const real t11 = (real)(t5 * t9);
        const real t12 = (real)(t6 * t9);
        const real t13 = (real)(t4 * t7);
        const real t14 = (real)(t7 / t8);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t15 = quotient_(t11 * (R(1.0) - target), t10) - quotient_(t12 * target, t10);
                const real input_result = t15 - quotient_(t13 * target, t10);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t14);
    }
}

/* ---- tversky_loss_hvp ---- */
/* tversky_loss_hvp: from input, target, g, v to input; numbers t2 at 0, t3 at 1, t4 at 2, t5 at 3, t7 at 4, t6 at 5, alpha at 6, t9 at 7, t10 at 8, beta at 9 */
KERNEL(tversky_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t3 = (wide)call->numbers[1];
    const wide t4 = (wide)call->numbers[2];
    const real t5 = (real)call->numbers[3];
    const real t7 = (real)call->numbers[4];
    const real t6 = (real)call->numbers[5];
    const real alpha = (real)call->numbers[6];
    const real t9 = (real)call->numbers[7];
    const real t10 = (real)call->numbers[8];
    const real beta = (real)call->numbers[9];
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
        const wide t1 = (wide)g;
        const wide t8 = t5 * t1;
        const wide t11 = t7 * t1;
        const wide t12 = t6 * t1;
        const real t13 = (real)(alpha * t1);
        const wide t14 = t9 * t1;
        const wide t15 = t10 * t1;
        const real t16 = (real)(beta * t1);
        const wide t17 = R(2.0) * t1;
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
                const real t18 = R(1.0) - target;
                const real t19 = input * target;
                const real t20 = input * t18;
                const real t21 = target * (R(1.0) - input);
                const real t22 = v * t18;
                const real t23 = target * v;
                total_terms[i] = t19;
                total_2_terms[i] = t20;
                total_3_terms[i] = t21;
                total_4_terms[i] = t22;
                total_5_terms[i] = t23;
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
        const wide t18 = total + t2;
        const wide t19 = t3 * total_2 + t4 * total_3;
        const wide t20 = t19 + total + t2;
        const wide t21 = t20 * t20;
        const wide t22 = t21 * t20;
        const real t23 = (real)(t8 * t18);
        const real t24 = (real)(t11 * t18);
        const real t25 = (real)(t12 * t19);
        const real t26 = (real)total_4;
        const real t27 = (real)(t14 * t18);
        const real t28 = (real)(t15 * t19);
        const real t29 = (real)total_5;
        const real t30 = (real)(t12 * t18);
        const real t31 = (real)(t15 * t18);
        const real t32 = (real)(t17 * t19);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t33 = R(1.0) - target;
                const real t34 = quotient_(t24 * target, t22) + quotient_(t25 * target, t22);
                const real t35 = quotient_(t16 * target, t21);
                const real t36 = quotient_(t27 * target, t22) + quotient_(t28 * target, t22);
                const real t37 = quotient_(t13 * t33, t21) + quotient_(t31 * target, t22);
                const real t38 = t29 * (t37 + quotient_(t32 * target, t22) - quotient_(t30 * t33, t22) - t35);
                const real t39 = t26 * (t34 - quotient_(t23 * t33, t22) - quotient_(t13 * target, t21)) + t38;
                const real input_result = fma_(-t29, t36 - quotient_(t24 * t33, t22) - t35, t39);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- tversky_loss_hess_diag ---- */
/* tversky_loss_hess_diag: from input, target, g to input; numbers t1 at 0, t2 at 1, t3 at 2, t5 at 3, t7 at 4, t8 at 5, beta at 6, t4 at 7, alpha at 8, t10 at 9 */
KERNEL(tversky_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const wide t3 = (wide)call->numbers[2];
    const real t5 = (real)call->numbers[3];
    const real t7 = (real)call->numbers[4];
    const real t8 = (real)call->numbers[5];
    const real beta = (real)call->numbers[6];
    const real t4 = (real)call->numbers[7];
    const real alpha = (real)call->numbers[8];
    const real t10 = (real)call->numbers[9];
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
        const wide t6 = (wide)g;
        const wide t9 = t5 * t6;
        const wide t11 = t7 * t6;
        const wide t12 = t8 * t6;
        const real t13 = (real)(beta * t6);
        const wide t14 = t4 * t6;
        const real t15 = (real)(alpha * t6);
        const wide t16 = R(2.0) * t6;
        const wide t17 = t10 * t6;
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
                const real t18 = input * target;
                const real t19 = input * (R(1.0) - target);
                const real t20 = target * (R(1.0) - input);
                total_terms[i] = t18;
                total_2_terms[i] = t19;
                total_3_terms[i] = t20;
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
        const wide t18 = total + t1;
        const wide t19 = t2 * total_2 + t3 * total_3;
        const wide t20 = t19 + total + t1;
        const wide t21 = t20 * t20;
        const wide t22 = t21 * t20;
        const real t23 = (real)(t9 * t18);
        const real t24 = (real)(t11 * t18);
        const real t25 = (real)(t12 * t19);
        const real t26 = (real)(t14 * t18);
        const real t27 = (real)(t12 * t18);
        const real t28 = (real)(t16 * t19);
        const real t29 = (real)(t17 * t18);
        const real t30 = (real)(t14 * t19);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real t31 = R(1.0) - target;
                const real t32 = quotient_(t13 * target, t21);
                const real t33 = quotient_(t24 * target, t22) + quotient_(t25 * target, t22);
                const real t34 = quotient_(t15 * t31, t21) + quotient_(t27 * target, t22);
                const real t35 = quotient_(t23 * target, t22) + quotient_(t30 * target, t22);
                const real t36 = target * (t34 + quotient_(t28 * target, t22) - quotient_(t26 * t31, t22) - t32);
                const real t37 = t36 + t31 * (t35 - quotient_(t29 * t31, t22) - quotient_(t15 * target, t21));
                const real input_result = fma_(-target, t33 - quotient_(t23 * t31, t22) - t32, t37);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
