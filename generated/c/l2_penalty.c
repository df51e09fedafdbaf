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
/* l2_penalty_value: from w to value; numbers t2 at 0 */
KERNEL(l2_penalty_value)
{
    enum { w_in, value_out };
    const wide t2 = (wide)call->numbers[0];
    real w_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real w = w_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(w * w)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)(t2 * total);
        real_put(call, value_out, row, t1);
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
        const real t2 = t1 * g;
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
/* l2_penalty_value_and_grad: from w, g to value, w; numbers t2 at 0, t4 at 1 */
KERNEL(l2_penalty_value_and_grad)
{
    enum { w_in, g_in, value_out, w_out };
    const wide t2 = (wide)call->numbers[0];
    const real t4 = (real)call->numbers[1];
    real w_block[BLOCK];
    real w_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = t4 * g;
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real w = w_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(w * w)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t3 = (real)(t2 * total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const w_at = real_block(call, w_in, row * length + start, count, w_block);
            real *const w_to = real_room(call, w_out, row * length + start, count, w_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real w = w_at[i];
                const real w_result = t1 * w;
                w_to[i] = w_result;
            }
            real_store(call, w_out, row * length + start, count, w_to);
        }
        real_put(call, value_out, row, t3);
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
        const real t2 = t1 * g;
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
        const real t2 = t1 * g;
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
