/*
 * Made by symdl 0.1.0 from threshold with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     threshold = x  if threshold < x
 *                 value  otherwise
 */
#include "primitives.h"

/* ---- threshold_value ---- */
/* threshold_value: from x to value; numbers threshold at 0, value at 1 */
KERNEL(threshold_value)
{
    enum { x_in, value_out };
    const real threshold = (real)call->numbers[0];
    const real value = (real)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real value_result = threshold >= x ? value : x;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- threshold_grad ---- */
/* threshold_grad: from x to grad; numbers threshold at 0 */
KERNEL(threshold_grad)
{
    enum { x_in, grad_out };
    const real threshold = (real)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad_result = x == x ? (threshold >= x ? R(0.0) : R(1.0)) : x;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- threshold_grad2 ---- */
/* threshold_grad2: from x to grad2 */
KERNEL(threshold_grad2)
{
    enum { x_in, grad2_out };
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad2_result = x == x ? R(0.0) : x;
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- threshold_vjp ---- */
/* threshold_vjp: from x, g to x; numbers threshold at 0 */
KERNEL(threshold_vjp)
{
    enum { x_in, g_in, x_out };
    const real threshold = (real)call->numbers[0];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = real_room(call, x_out, start, count, x_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real g = g_at[i];
            const real x_result = x == x ? (threshold >= x ? R(0.0) : g) : x;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- threshold_value_and_grad ---- */
/* threshold_value_and_grad: from x to value, grad; numbers threshold at 0, value at 1 */
KERNEL(threshold_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real threshold = (real)call->numbers[0];
    const real value = (real)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const truth t1 = threshold >= x;
            const real t2 = t1 ? value : x;
            const real t3 = x == x ? (t1 ? R(0.0) : R(1.0)) : x;
            const real value_result = t2;
            const real grad_result = t3;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
