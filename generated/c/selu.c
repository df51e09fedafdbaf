/*
 * Made by symdl 0.1.0 from selu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     selu = scale*x  if x > 0
 *            alpha*scale*(exp(x) - 1)  otherwise
 */
#include "primitives.h"

/* ---- selu_value ---- */
/* selu_value: from x to value; numbers scale, t2 */
KERNEL(selu_value)
{
    enum { x_in, value_out };
    const real scale = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real value_result = x > R(0.0) ? scale * x : t2 * expm1_(x);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- selu_grad ---- */
/* selu_grad: from x to grad; numbers t1, scale */
KERNEL(selu_grad)
{
    enum { x_in, grad_out };
    const real t1 = (real)call->numbers[0];
    const real scale = (real)call->numbers[1];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad_result = x > R(0.0) ? scale : t1 * exp_(x);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- selu_grad2 ---- */
/* selu_grad2: from x to grad2; numbers t1 */
KERNEL(selu_grad2)
{
    enum { x_in, grad2_out };
    const real t1 = (real)call->numbers[0];
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad2_result = x > R(0.0) ? R(0.0) : t1 * exp_(x);
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- selu_vjp ---- */
/* selu_vjp: from x, g to x; numbers scale, t2 */
KERNEL(selu_vjp)
{
    enum { x_in, g_in, x_out };
    const real scale = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
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
            const real x_result = x > R(0.0) ? scale * g : t2 * g * exp_(x);
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- selu_value_and_grad ---- */
/* selu_value_and_grad: from x to value, grad; numbers scale, t2 */
KERNEL(selu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real scale = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
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
            const truth t1 = x > R(0.0);
            const real t3 = t1 ? scale * x : t2 * expm1_(x);
            const real t4 = t1 ? scale : t2 * exp_(x);
            const real value_result = t3;
            const real grad_result = t4;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
