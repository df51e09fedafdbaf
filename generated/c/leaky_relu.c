/*
 * Made by symdl 0.1.0 from leaky_relu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     leaky_relu = x  if x > 0
 *                  negative_slope*x  otherwise
 */
#include "primitives.h"

/* ---- leaky_relu_value ---- */
#if SYMDL_DOUBLE
/* leaky_relu_value: from x to value; numbers t5 at 0 */
KERNEL(leaky_relu_value)
{
    enum { x_in, value_out };
    const pair t5 = pair_of(call->numbers[0]);
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_of(x);
            const real value_result = pair_real(x > R(0.0) ? t1 : pair_multiply(t5, t1));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* leaky_relu_value: from x to value; numbers t5 at 0 */
KERNEL(leaky_relu_value)
{
    enum { x_in, value_out };
    const double t5 = (double)call->numbers[0];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real value_result = x > 0.0 ? x : t5 * x;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- leaky_relu_grad ---- */
/* leaky_relu_grad: from x to grad; numbers negative_slope at 0 */
KERNEL(leaky_relu_grad)
{
    enum { x_in, grad_out };
    const real negative_slope = (real)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad_result = x == x ? (x <= R(0.0) ? negative_slope : R(1.0)) : x;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- leaky_relu_grad2 ---- */
/* leaky_relu_grad2: from x to grad2 */
KERNEL(leaky_relu_grad2)
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

/* ---- leaky_relu_vjp ---- */
/* leaky_relu_vjp: from x, g to x; numbers negative_slope at 0 */
KERNEL(leaky_relu_vjp)
{
    enum { x_in, g_in, x_out };
    const real negative_slope = (real)call->numbers[0];
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
            const real x_result = x == x ? (x <= R(0.0) ? g * negative_slope : g) : x;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- leaky_relu_value_and_grad ---- */
#if SYMDL_DOUBLE
/* leaky_relu_value_and_grad: from x to value, grad; numbers negative_slope at 0, t1 at 1 */
KERNEL(leaky_relu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real negative_slope = (real)call->numbers[0];
    const pair t1 = pair_of(call->numbers[1]);
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
            const pair t2 = pair_of(x);
            const real t3 = pair_real(x > R(0.0) ? t2 : pair_multiply(t1, t2));
            const real t4 = x == x ? (x <= R(0.0) ? negative_slope : R(1.0)) : x;
            const real value_result = t3;
            const real grad_result = t4;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* leaky_relu_value_and_grad: from x to value, grad; numbers negative_slope at 0, t1 at 1 */
KERNEL(leaky_relu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const double negative_slope = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
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
            const double x = x_at[i];
            const double t2 = x > 0.0 ? x : t1 * x;
            const double t3 = x == x ? (x <= 0.0 ? negative_slope : 1.0) : x;
            const real value_result = t2;
            const real grad_result = t3;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
