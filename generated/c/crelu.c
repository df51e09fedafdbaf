/*
 * Made by symdl 0.1.0 from crelu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     crelu = x  if x > 0
 *             0  otherwise
 *     crelu, part 2, = -x  if x < 0
 *                      0  otherwise
 */
#include "primitives.h"

/* ---- crelu_value ---- */
/* crelu_value: from x to value, value_2 */
KERNEL(crelu_value)
{
    enum { x_in, value_out, value_2_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real value_2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const value_2_to = real_room(call, value_2_out, start, count, value_2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real t1 = x <= R(0.0) ? R(0.0) : x;
            const real t2 = x >= R(0.0) ? R(0.0) : -x;
            const real value_result = t1;
            const real value_2_result = t2;
            value_to[i] = value_result;
            value_2_to[i] = value_2_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, value_2_out, start, count, value_2_to);
    }
}

/* ---- crelu_vjp ---- */
/* crelu_vjp: from x, g, g_2 to x */
KERNEL(crelu_vjp)
{
    enum { x_in, g_in, g_2_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real g_2_block[BLOCK];
    real x_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const g_2_at = real_block(call, g_2_in, start, count, g_2_block);
        real *const x_to = real_room(call, x_out, start, count, x_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real g = g_at[i];
            const real g_2 = g_2_at[i];
            const real x_result = x == x ? (x <= R(0.0) ? R(0.0) : g) + (x >= R(0.0) ? R(0.0) : -g_2) : x;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
