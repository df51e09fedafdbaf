/*
 * Made by symdl 0.1.0 from rms_norm with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- rms_norm_value ---- */
/* rms_norm_value: from x, weight to value; numbers t1 at 0, t2 at 1 */
KERNEL(rms_norm_value)
{
    enum { x_in, weight_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                total_terms[i] = x * x;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total / t1 + t2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real value_result = quotient_(weight * x, sqrt);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- rms_norm_vjp ---- */
/* rms_norm_vjp: from x, weight, g to x, weight; numbers t1 at 0, t2 at 1 */
KERNEL(rms_norm_vjp)
{
    enum { x_in, weight_in, g_in, x_out, weight_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t3 = x * x;
                const real t4 = g * weight * x;
                total_terms[i] = t3;
                total_2_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t3 = total / t1 + t2;
        const wide sqrt = sqrt_of_double(t3);
        const wide t4 = t3 * sqrt;
        const real t5 = (real)(total_2 / t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t6 = quotient_(g * weight, sqrt) - quotient_(t5 * x, t4);
                const real t7 = quotient_(g * x, sqrt);
                const real x_result = t6;
                const real weight_result = t7;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
        }
    }
}
