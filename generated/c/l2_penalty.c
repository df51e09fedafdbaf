/*
 * Made by symdl 0.1.0 from l2_penalty with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     l2_penalty = lam*RowSum(w**2)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- l2_penalty_value ---- */
/* l2_penalty_value: from w to value; numbers t1 at 0 */
KERNEL(l2_penalty_value)
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
                total_terms[i] = w * w;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(t1 * total);
        real_put(call, value_out, row, t2);
    }
}

/* ---- l2_penalty_vjp ---- */
/* l2_penalty_vjp: from w, g to w; numbers t1 at 0 */
KERNEL(l2_penalty_vjp)
{
    enum { w_in, g_in, w_out };
    const real t1 = (real)call->numbers[0];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(t1 * (wide)g);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real w_result = t2 * w;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
    }
}

/* ---- l2_penalty_value_and_grad ---- */
/* l2_penalty_value_and_grad: from w, g to value, w; numbers t1 at 0, t2 at 1 */
KERNEL(l2_penalty_value_and_grad)
{
    enum { w_in, g_in, value_out, w_out };
    const wide t1 = (wide)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t3 = (real)(t2 * (wide)g);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                total_terms[i] = w * w;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t4 = (real)(t1 * total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real w_result = t3 * w;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
        real_put(call, value_out, row, t4);
    }
}

/* ---- l2_penalty_hvp ---- */
/* l2_penalty_hvp: from g, v to w; numbers t1 at 0 */
KERNEL(l2_penalty_hvp)
{
    enum { g_in, v_in, w_out };
    const real t1 = (real)call->numbers[0];
    real v_block[BLOCK];
    real w_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(t1 * (wide)g);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real w_result = t2 * v;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
    }
}

/* ---- l2_penalty_hess_diag ---- */
/* l2_penalty_hess_diag: from g to w; numbers t1 at 0 */
KERNEL(l2_penalty_hess_diag)
{
    enum { g_in, w_out };
    const real t1 = (real)call->numbers[0];
    real w_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(t1 * (wide)g);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w_result = t2;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
    }
}
