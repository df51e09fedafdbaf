/*
 * Made by symdl 0.1.0 from l2_normalize with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- l2_normalize_value ---- */
/* l2_normalize_value: from x to value; numbers eps at 0 */
KERNEL(l2_normalize_value)
{
    enum { x_in, value_out };
    const real eps = (real)call->numbers[0];
    real x_block[BLOCK];
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
        const wide sqrt = sqrt_of_double(total);
        const truth t1 = eps < sqrt;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real value_result = t1 ? quotient_(x, sqrt) : quotient_(x, eps);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- l2_normalize_vjp ---- */
/* l2_normalize_vjp: from x, g to x; numbers eps at 0 */
KERNEL(l2_normalize_vjp)
{
    enum { x_in, g_in, x_out };
    const real eps = (real)call->numbers[0];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
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
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = x * x;
                const real t2 = g * x;
                total_terms[i] = t1;
                total_2_terms[i] = t2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide t1 = total * sqrt;
        const real t2 = (real)total_2;
        const truth t3 = total == 0.0;
        const truth t4 = eps >= sqrt;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real x_result = t4 ? quotient_(g, eps) : quotient_(g, sqrt) + (t3 ? R(0.0) : -quotient_(t2 * x, t1));
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
