/*
 * Made by symdl 0.1.0 from cosine_similarity with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     cosine_similarity = Piecewise((1/root(RowSum(x1**2), 2), eps < root(RowSum(x1**2), 2)), (1/eps,
 *                         True))*Piecewise((1/root(RowSum(x2**2), 2), eps < root(RowSum(x2**2), 2)),
 *                         (1/eps, True))*RowSum(x1*x2)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- cosine_similarity_value ---- */
/* cosine_similarity_value: from x1, x2 to value; numbers eps at 0, t1 at 1 */
KERNEL(cosine_similarity_value)
{
    enum { x1_in, x2_in, value_out };
    const real eps = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
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
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t2 = x1 * x1;
                const real t3 = x2 * x2;
                const real t4 = x1 * x2;
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
        const wide sqrt = sqrt_of_double(total);
        const wide sqrt_2 = sqrt_of_double(total_2);
        const wide t2 = (eps >= sqrt ? t1 : R(1.0) / sqrt) * (eps >= sqrt_2 ? t1 : R(1.0) / sqrt_2);
        const real t3 = (real)(t2 * total_3);
        real_put(call, value_out, row, t3);
    }
}

/* ---- cosine_similarity_vjp ---- */
/* cosine_similarity_vjp: from x1, x2, g to x1, x2; numbers eps at 0, t1 at 1 */
KERNEL(cosine_similarity_vjp)
{
    enum { x1_in, x2_in, g_in, x1_out, x2_out };
    const real eps = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    real x1_out_block[BLOCK];
    real x2_out_block[BLOCK];
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
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t4 = x2 * x2;
                const real t5 = x1 * x1;
                const real t6 = x1 * x2;
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
        const wide sqrt = sqrt_of_double(total);
        const truth t4 = eps >= sqrt;
        const wide t5 = t4 ? t1 : R(1.0) / sqrt;
        const wide sqrt_2 = sqrt_of_double(total_2);
        const truth t6 = eps >= sqrt_2;
        const wide t7 = t3 * t5 * (t6 ? 0.0 : total_2 == 0.0 ? 0.0 : -(0.5 / (total_2 * sqrt_2))) * total_3;
        const real t8 = (real)t7;
        const wide t9 = t6 ? t1 : R(1.0) / sqrt_2;
        const real t10 = (real)(t2 * t9 * t5);
        const wide t11 = t3 * t9 * (t4 ? 0.0 : total == 0.0 ? 0.0 : -(0.5 / (total * sqrt))) * total_3;
        const real t12 = (real)t11;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);

            real *const x1_to = real_room(call, x1_out, row * length + start, count, x1_out_block);
            real *const x2_to = real_room(call, x2_out, row * length + start, count, x2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t13 = t8 * x1 + t10 * x2;
                const real t14 = t10 * x1 + t12 * x2;
                const real x1_result = t13;
                const real x2_result = t14;
                x1_to[i] = x1_result;
                x2_to[i] = x2_result;
            }
            real_store(call, x1_out, row * length + start, count, x1_to);
            real_store(call, x2_out, row * length + start, count, x2_to);
        }
    }
}
