/*
 * Made by symdl 0.1.0 from linear with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     linear = c*x
 */
#include "primitives.h"

/* ---- linear_value ---- */
/* linear_value: from x to value; numbers c at 0 */
KERNEL(linear_value)
{
    enum { x_in, value_out };
    const real c = (real)call->numbers[0];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real value_result = c * x;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- linear_grad ---- */
/* linear_grad: from x to grad; numbers c at 0 */
KERNEL(linear_grad)
{
    enum { x_in, grad_out };
    const real c = (real)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad_result = x == x ? c : x;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- linear_grad2 ---- */
/* linear_grad2: from x to grad2 */
KERNEL(linear_grad2)
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

/* ---- linear_vjp ---- */
/* linear_vjp: from g, x to x; numbers c at 0 */
KERNEL(linear_vjp)
{
    enum { g_in, x_in, x_out };
    const real c = (real)call->numbers[0];
    real g_block[BLOCK];
    real x_block[BLOCK];
    real x_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const x_to = real_room(call, x_out, start, count, x_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real g = g_at[i];
            const real x = x_at[i];
            const real x_result = x == x ? g * c : x;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- linear_value_and_grad ---- */
/* linear_value_and_grad: from x to value, grad; numbers c at 0 */
KERNEL(linear_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real c = (real)call->numbers[0];
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
            const real t1 = c * x;
            const real t2 = x == x ? c : x;
            const real value_result = t1;
            const real grad_result = t2;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
