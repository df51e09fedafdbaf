/*
 * Made by symdl 0.1.0 from kl_divergence with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     kl_divergence = RowSum(Piecewise((0, Eq(d, 0)), (d*log(d/y), True)))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- kl_divergence_value ---- */
/* kl_divergence_value: from d, y to value */
KERNEL(kl_divergence_value)
{
    enum { d_in, y_in, value_out };
    real d_block[BLOCK];
    real y_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const d_at = real_block(call, d_in, row * length + start, count, d_block);
            const real *const y_at = real_block(call, y_in, row * length + start, count, y_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real d = d_at[i];
                const real y = y_at[i];
                const real t1 = d - y;
                const real t2 = d * (absolute_(y) > R(2.0) * absolute_(t1) ? log1p_(t1 / y) : log_(d / y));
                total_terms[i] = d == R(0.0) ? R(0.0) : t2;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t1 = (real)total;
        real_put(call, value_out, row, t1);
    }
}

/* ---- kl_divergence_vjp ---- */
/* kl_divergence_vjp: from d, y, g to d, y */
KERNEL(kl_divergence_vjp)
{
    enum { d_in, y_in, g_in, d_out, y_out };
    real d_block[BLOCK];
    real y_block[BLOCK];
    real d_out_block[BLOCK];
    real y_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const d_at = real_block(call, d_in, row * length + start, count, d_block);
            const real *const y_at = real_block(call, y_in, row * length + start, count, y_block);

            real *const d_to = real_room(call, d_out, row * length + start, count, d_out_block);
            real *const y_to = real_room(call, y_out, row * length + start, count, y_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real d = d_at[i];
                const real y = y_at[i];
                const real t1 = d - y;
                const real t2 = d / y;
                const truth t3 = d == R(0.0);
                const real t4 = g * ((absolute_(y) > R(2.0) * absolute_(t1) ? log1p_(t1 / y) : log_(t2)) + R(1.0));
                const real t5 = t3 ? R(0.0) : t4;
                const real t6 = t3 ? R(0.0) : -(t2 * g);
                const real d_result = t5;
                const real y_result = t6;
                d_to[i] = d_result;
                y_to[i] = y_result;
            }
            real_store(call, d_out, row * length + start, count, d_to);
            real_store(call, y_out, row * length + start, count, y_to);
        }
    }
}

/* ---- kl_divergence_value_and_grad ---- */
/* kl_divergence_value_and_grad: from d, y, g to value, d, y */
KERNEL(kl_divergence_value_and_grad)
{
    enum { d_in, y_in, g_in, value_out, d_out, y_out };
    real d_block[BLOCK];
    real y_block[BLOCK];
    real d_out_block[BLOCK];
    real y_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const d_at = real_block(call, d_in, row * length + start, count, d_block);
            const real *const y_at = real_block(call, y_in, row * length + start, count, y_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real d = d_at[i];
                const real y = y_at[i];
                const real t1 = d - y;
                const real t2 = absolute_(y) > R(2.0) * absolute_(t1) ? log1p_(t1 / y) : log_(d / y);
                const real t3 = d == R(0.0) ? R(0.0) : d * t2;
                total_terms[i] = t3;
                kept_at[i] = t2;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t1 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const d_at = real_block(call, d_in, row * length + start, count, d_block);
            const real *const y_at = real_block(call, y_in, row * length + start, count, y_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real d = d_at[i];
                    const real y = y_at[i];
                    const real t2 = d - y;
                    kept_at[i] = absolute_(y) > R(2.0) * absolute_(t2) ? log1p_(t2 / y) : log_(d / y);
                }
            }

            real *const d_to = real_room(call, d_out, row * length + start, count, d_out_block);
            real *const y_to = real_room(call, y_out, row * length + start, count, y_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real d = d_at[i];
                const real y = y_at[i];
                const real kept = kept_at[i];
                const truth t2 = d == R(0.0);
                const real t3 = t2 ? R(0.0) : g * (kept + R(1.0));
                const real t4 = t2 ? R(0.0) : -(d / y * g);
                const real d_result = t3;
                const real y_result = t4;
                d_to[i] = d_result;
                y_to[i] = y_result;
            }
            real_store(call, d_out, row * length + start, count, d_to);
            real_store(call, y_out, row * length + start, count, y_to);
        }
        real_put(call, value_out, row, t1);
    }
}
