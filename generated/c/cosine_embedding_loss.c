/*
 * Made by symdl 0.1.0 from cosine_embedding_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
 *                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
 *                             4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
 *                             Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
 *                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
 *                             4951760157141521/4951760157141521099596496896)), margin -
 *                             RowSum(input1*input2)/sqrt((RowSum(input1**2) +
 *                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
 *                             4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
 *                             Eq(target, -1)
 *                             0  otherwise
 */
#include "primitives.h"
#include "monoids.h"

/* ---- cosine_embedding_loss_value ---- */
/* cosine_embedding_loss_value: from input1, input2, target to value; numbers t1 at 0 */
KERNEL(cosine_embedding_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const wide t2 = (wide)target;
        const truth t3 = t2 == -R(1.0);
        const truth t4 = t2 == R(1.0);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t5 = input1 * input2;
                const real t6 = input1 * input1;
                const real t7 = input2 * input2;
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
        const wide t5 = total / sqrt_of_double((total_2 + 1e-12) * (total_3 + 1e-12));
        const real t6 = (real)(t4 ? 1.0 - t5 : t3 ? (t1 - t5 > 0.0 ? 0.0 : t5 - t1) : 0.0);
        real_put(call, value_out, row, t6);
    }
}

/* ---- cosine_embedding_loss_vjp ---- */
/* cosine_embedding_loss_vjp: from input1, input2, target, g to input1, input2; numbers t1 at 0 */
KERNEL(cosine_embedding_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const wide t1 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = R(2.0) * (wide)g;
        const wide t3 = (wide)target;
        const truth t4 = t3 == -R(1.0);
        const truth t5 = t3 == R(1.0);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t6 = input2 * input2;
                const real t7 = input1 * input2;
                const real t8 = input1 * input1;
                total_terms[i] = t6;
                total_2_terms[i] = t7;
                total_3_terms[i] = t8;
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
        const wide t6 = total_3 + 1e-12;
        const wide t7 = total + 1e-12;
        const wide sqrt = sqrt_of_double(t6 * t7);
        const real t8 = (real)(t2 * (-(0.5 * total) - 5e-13) * total_2);
        const wide t9 = sqrt * t6 * t7;
        const truth t10 = t1 - total_2 / sqrt > 0.0;
        const real t11 = (real)(t2 * (-(0.5 * total_3) - 5e-13) * total_2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t12 = quotient_(t8 * input1, t9);
                const real t13 = quotient_(g * input2, sqrt);
                const real t14 = t5 ? -t12 - t13 : t4 ? (t10 ? R(0.0) : t12 + t13) : R(0.0);
                const real t15 = quotient_(g * input1, sqrt);
                const real t16 = quotient_(t11 * input2, t9);
                const real t17 = t5 ? -t15 - t16 : t4 ? (t10 ? R(0.0) : t15 + t16) : R(0.0);
                const real input1_result = t14;
                const real input2_result = t17;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}

/* ---- cosine_embedding_loss_vjp_target ---- */
/* cosine_embedding_loss_vjp_target: from  to target */
KERNEL(cosine_embedding_loss_vjp_target)
{
    enum { target_out };
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real_put(call, target_out, row, R(0.0));
    }
}

/* ---- cosine_embedding_loss_value_and_grad ---- */
/* cosine_embedding_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers t1 at 0 */
KERNEL(cosine_embedding_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const wide t1 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)target;
        const truth t3 = t2 == -R(1.0);
        const truth t4 = t2 == R(1.0);
        const wide t5 = R(2.0) * (wide)g;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t6 = input1 * input2;
                const real t7 = input1 * input1;
                const real t8 = input2 * input2;
                total_terms[i] = t6;
                total_2_terms[i] = t7;
                total_3_terms[i] = t8;
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
        const wide t6 = total_2 + 1e-12;
        const wide t7 = total_3 + 1e-12;
        const wide sqrt = sqrt_of_double(t6 * t7);
        const wide t8 = total / sqrt;
        const truth t9 = t1 - t8 > 0.0;
        const real t10 = (real)(t5 * (-(0.5 * total_3) - 5e-13) * total);
        const wide t11 = sqrt * t6 * t7;
        const real t12 = (real)(t5 * (-(0.5 * total_2) - 5e-13) * total);
        const real t13 = (real)(t4 ? 1.0 - t8 : t3 ? (t9 ? 0.0 : t8 - t1) : 0.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t14 = quotient_(t10 * input1, t11);
                const real t15 = quotient_(g * input2, sqrt);
                const real t16 = t4 ? -t14 - t15 : t3 ? (t9 ? R(0.0) : t14 + t15) : R(0.0);
                const real t17 = quotient_(g * input1, sqrt);
                const real t18 = quotient_(t12 * input2, t11);
                const real t19 = t4 ? -t17 - t18 : t3 ? (t9 ? R(0.0) : t17 + t18) : R(0.0);
                const real input1_result = t16;
                const real input2_result = t19;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t13);
    }
}
