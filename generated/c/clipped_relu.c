/*
 * Made by symdl 0.1.0 from clipped_relu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     clipped_relu = 0  if x <= 0
 *                    z  if x >= z
 *                    x  otherwise
 */
#include "primitives.h"

/* ---- clipped_relu_value ---- */
/* clipped_relu_value: from x to value; numbers z at 0 */
KERNEL(clipped_relu_value)
{
    enum { x_in, value_out };
    const real z = (real)call->numbers[0];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real value_result = x == x ? (x <= R(0.0) ? R(0.0) : x < z ? x : z) : x;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- clipped_relu_grad ---- */
/* clipped_relu_grad: from x to grad; numbers z at 0 */
KERNEL(clipped_relu_grad)
{
    enum { x_in, grad_out };
    const real z = (real)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad_result = x == x ? ((x >= z) | (x <= R(0.0)) ? R(0.0) : R(1.0)) : x;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- clipped_relu_grad2 ---- */
/* clipped_relu_grad2: from x to grad2 */
KERNEL(clipped_relu_grad2)
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

/* ---- clipped_relu_vjp ---- */
/* clipped_relu_vjp: from x, g to x; numbers z at 0 */
KERNEL(clipped_relu_vjp)
{
    enum { x_in, g_in, x_out };
    const real z = (real)call->numbers[0];
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
            const real x_result = x == x ? ((x >= z) | (x <= R(0.0)) ? R(0.0) : g) : x;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- clipped_relu_value_and_grad ---- */
/* clipped_relu_value_and_grad: from x to value, grad; numbers z at 0 */
KERNEL(clipped_relu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real z = (real)call->numbers[0];
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
            const truth t1 = x <= R(0.0);
            const truth t2 = x == x;
            const real t3 = t2 ? (t1 ? R(0.0) : x < z ? x : z) : x;
            const real t4 = t2 ? ((x >= z) | t1 ? R(0.0) : R(1.0)) : x;
            const real value_result = t3;
            const real grad_result = t4;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
