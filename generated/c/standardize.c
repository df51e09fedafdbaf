/*
 * Made by symdl 0.1.0 from standardize with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     standardize = (x - RowSum(x)/length)/sqrt(eps + RowSum((x - RowSum(x)/length)**2)/length)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- standardize_value ---- */
/* standardize_value: from x to value; numbers t1 at 0 */
KERNEL(standardize_value)
{
    enum { x_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    moments_row mean_state;
    wide mean_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        const wide t2 = (wide)first_;
        moments_begin(&mean_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                mean_terms[i] = (wide)x - t2;
            }
            moments_take(&mean_state, mean_terms, count);
        }
        wide mean;
        wide variance;
        moments_finish(moments_end(&mean_state), &mean, &variance);
        const wide sqrt = sqrt_of_double(variance + t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real value_result = quotient_((real)((wide)x - t2 - mean), sqrt);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- standardize_vjp ---- */
/* standardize_vjp: from x, g to x; numbers t1 at 0, t2 at 1 */
KERNEL(standardize_vjp)
{
    enum { x_in, g_in, x_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    moments_row mean_state;
    wide mean_terms[BLOCK];
    sum_row total_state;
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        const wide t3 = (wide)first_;
        moments_begin(&mean_state);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const wide t4 = (wide)x - t3;
                mean_terms[i] = t4;
            }
            moments_take(&mean_state, mean_terms, count);
            sum_take(&total_state, g_at, count);
        }
        wide mean;
        wide variance;
        moments_finish(moments_end(&mean_state), &mean, &variance);
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t4 = variance + t1;
        const wide sqrt = sqrt_of_double(t4);
        const wide t5 = total / t2 / sqrt;
        const wide t6 = t4 * sqrt;
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                total_2_terms[i] = g * (real)((wide)x - t3 - mean);
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t7 = (real)(total_2 / t2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const wide t8 = (wide)(quotient_(g, sqrt) - quotient_(t7 * (real)((wide)x - t3 - mean), t6)) - t5;
                const real x_result = (real)t8;
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
