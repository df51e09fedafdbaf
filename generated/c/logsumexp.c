/*
 * Made by symdl 0.1.0 from logsumexp with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     logsumexp = log(RowSum(exp(x)))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- logsumexp_value ---- */
/* logsumexp_value: from x to value */
KERNEL(logsumexp_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(x)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t1 = largest + log1p_((real)tail);
        real_put(call, value_out, row, t1);
    }
}

/* ---- logsumexp_vjp ---- */
/* logsumexp_vjp: from x, g to x */
KERNEL(logsumexp_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real x_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x = x_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(x)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t1 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t2 = x - largest;
                const real t3 = t2 - x;
                const real t4 = x - (t2 - t3) - (largest + t3);
                const real exp = exp_(t2);
                const real x_result = g * ((exp + exp * (t4 == t4 ? t4 : R(0.0))) / t1);
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
