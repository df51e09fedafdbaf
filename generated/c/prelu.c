/*
 * Made by symdl 0.1.0 from prelu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     prelu = x  if x > 0
 *             weight*x  otherwise
 */
#include "primitives.h"

/* ---- prelu_value ---- */
/* prelu_value: from x, weight to value */
KERNEL(prelu_value)
{
    enum { x_in, weight_in, value_out };
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real weight = weight_at[i];
            const real value_result = x > R(0.0) ? x : weight * x;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- prelu_grad ---- */
/* prelu_grad: from x, weight to grad */
KERNEL(prelu_grad)
{
    enum { x_in, weight_in, grad_out };
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real weight = weight_at[i];
            const real grad_result = x == x ? (x <= R(0.0) ? weight : R(1.0)) : x;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- prelu_grad2 ---- */
/* prelu_grad2: from x to grad2 */
KERNEL(prelu_grad2)
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

/* ---- prelu_vjp ---- */
/* prelu_vjp: from x, weight, g to x, weight */
KERNEL(prelu_vjp)
{
    enum { x_in, weight_in, g_in, x_out, weight_out };
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = real_room(call, x_out, start, count, x_out_block);
        real *const weight_to = real_room(call, weight_out, start, count, weight_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const real t1 = x > R(0.0) ? R(0.0) : g * x;
            const real t2 = x == x ? (x <= R(0.0) ? g * weight : g) : x;
            const real x_result = t2;
            const real weight_result = t1;
            x_to[i] = x_result;
            weight_to[i] = weight_result;
        }
        real_store(call, x_out, start, count, x_to);
        real_store(call, weight_out, start, count, weight_to);
    }
}

/* ---- prelu_value_and_grad ---- */
/* prelu_value_and_grad: from x, weight to value, grad */
KERNEL(prelu_value_and_grad)
{
    enum { x_in, weight_in, value_out, grad_out };
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real weight = weight_at[i];
            const real t1 = x > R(0.0) ? x : weight * x;
            const real t2 = x == x ? (x <= R(0.0) ? weight : R(1.0)) : x;
            const real value_result = t1;
            const real grad_result = t2;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
