/*
 * Made by symdl 0.1.0 from l1_penalty with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     l1_penalty = lam*RowSum(absolute(w))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- l1_penalty_value ---- */
/* l1_penalty_value: from w to value; numbers t1 at 0 */
KERNEL(l1_penalty_value)
{
    enum { w_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real w_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                total_terms[i] = absolute_(w);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(t1 * total);
        real_put(call, value_out, row, t2);
    }
}

/* ---- l1_penalty_vjp ---- */
/* l1_penalty_vjp: from w, g to w; numbers lam at 0 */
KERNEL(l1_penalty_vjp)
{
    enum { w_in, g_in, w_out };
    const real lam = (real)call->numbers[0];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = lam * (wide)g;
        const real t2 = (real)t1;
        const real t3 = (real)-t1;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real w_result = w <= R(0.0) ? (w >= R(0.0) ? R(0.0) : t3) : t2;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
    }
}

/* ---- l1_penalty_value_and_grad ---- */
/* l1_penalty_value_and_grad: from w, g to value, w; numbers t1 at 0, lam at 1 */
KERNEL(l1_penalty_value_and_grad)
{
    enum { w_in, g_in, value_out, w_out };
    const wide t1 = (wide)call->numbers[0];
    const real lam = (real)call->numbers[1];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = lam * (wide)g;
        const real t3 = (real)t2;
        const real t4 = (real)-t2;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                total_terms[i] = absolute_(w);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t5 = (real)(t1 * total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real w_result = w <= R(0.0) ? (w >= R(0.0) ? R(0.0) : t4) : t3;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
        real_put(call, value_out, row, t5);
    }
}

/* ---- l1_penalty_hvp ---- */
/* l1_penalty_hvp: from  to w */
KERNEL(l1_penalty_hvp)
{
    enum { w_out };
    real w_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w_result = R(0.0);
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
    }
}
