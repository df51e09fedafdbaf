/*
 * Made by symdl 0.1.0 from reglu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     reglu = a*Piecewise((b, b > 0), (0, True))
 */
#include "primitives.h"

/* ---- reglu_value ---- */
/* reglu_value: from a, b to value */
KERNEL(reglu_value)
{
    enum { a_in, b_in, value_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real a = a_at[i];
            const real b = b_at[i];
            const real value_result = a == a ? (b <= R(0.0) ? R(0.0) : a * b) : a;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- reglu_vjp ---- */
/* reglu_vjp: from a, b, g to a, b */
KERNEL(reglu_vjp)
{
    enum { a_in, b_in, g_in, a_out, b_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real g_block[BLOCK];
    real a_out_block[BLOCK];
    real b_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const a_to = real_room(call, a_out, start, count, a_out_block);
        real *const b_to = real_room(call, b_out, start, count, b_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real a = a_at[i];
            const real b = b_at[i];
            const real g = g_at[i];
            const truth t1 = b <= R(0.0);
            const truth t2 = a == a;
            const real t3 = t2 ? (t1 ? R(0.0) : g * b) : a;
            const real t4 = b == b ? (t2 ? (t1 ? R(0.0) : g * a) : a) : b;
            const real a_result = t3;
            const real b_result = t4;
            a_to[i] = a_result;
            b_to[i] = b_result;
        }
        real_store(call, a_out, start, count, a_to);
        real_store(call, b_out, start, count, b_to);
    }
}
