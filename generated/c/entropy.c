/*
 * Made by symdl 0.1.0 from entropy with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- entropy_value ---- */
/* entropy_value: from p to value; numbers t1 at 0 */
KERNEL(entropy_value)
{
    enum { p_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real p_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                total_terms[i] = p == R(0.0) ? R(0.0) : p * log_(p);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)-(total / t1);
        real_put(call, value_out, row, t2);
    }
}

/* ---- entropy_vjp ---- */
/* entropy_vjp: from p, g to p; numbers log_1 at 0 */
KERNEL(entropy_vjp)
{
    enum { p_in, g_in, p_out };
    const real log_1 = (real)call->numbers[0];
    real p_block[BLOCK];
    real p_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);

            real *const p_to = real_room(call, p_out, row * length + start, count, p_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                const real p_result = p == R(0.0) ? R(0.0) : -quotient_(g * (log_(p) + R(1.0)), log_1);
                p_to[i] = p_result;
            }
            real_store(call, p_out, row * length + start, count, p_to);
        }
    }
}

/* ---- entropy_value_and_grad ---- */
/* entropy_value_and_grad: from p, g to value, p; numbers t1 at 0, log_1 at 1 */
KERNEL(entropy_value_and_grad)
{
    enum { p_in, g_in, value_out, p_out };
    const wide t1 = (wide)call->numbers[0];
    const real log_1 = (real)call->numbers[1];
    real p_block[BLOCK];
    real p_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                const real log = log_(p);
                const real t2 = p == R(0.0) ? R(0.0) : p * log;
                total_terms[i] = t2;
                kept_at[i] = log;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)-(total / t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real p = p_at[i];
                    kept_at[i] = log_(p);
                }
            }

            real *const p_to = real_room(call, p_out, row * length + start, count, p_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                const real kept = kept_at[i];
                const real p_result = p == R(0.0) ? R(0.0) : -quotient_(g * (kept + R(1.0)), log_1);
                p_to[i] = p_result;
            }
            real_store(call, p_out, row * length + start, count, p_to);
        }
        real_put(call, value_out, row, t2);
    }
}

/* ---- entropy_hvp ---- */
/* entropy_hvp: from p, g, v to p; numbers log_1 at 0 */
KERNEL(entropy_hvp)
{
    enum { p_in, g_in, v_in, p_out };
    const real log_1 = (real)call->numbers[0];
    real p_block[BLOCK];
    real v_block[BLOCK];
    real p_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = (real)((wide)g / log_1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const p_to = real_room(call, p_out, row * length + start, count, p_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                const real v = v_at[i];
                const real p_result = p == R(0.0) ? R(0.0) : -(t1 * v / p);
                p_to[i] = p_result;
            }
            real_store(call, p_out, row * length + start, count, p_to);
        }
    }
}

/* ---- entropy_hess_diag ---- */
/* entropy_hess_diag: from p, g to p; numbers log_1 at 0 */
KERNEL(entropy_hess_diag)
{
    enum { p_in, g_in, p_out };
    const real log_1 = (real)call->numbers[0];
    real p_block[BLOCK];
    real p_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);

            real *const p_to = real_room(call, p_out, row * length + start, count, p_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                const real p_result = p == R(0.0) ? R(0.0) : -(g / (log_1 * p));
                p_to[i] = p_result;
            }
            real_store(call, p_out, row * length + start, count, p_to);
        }
    }
}
