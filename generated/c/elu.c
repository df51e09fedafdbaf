/*
 * Made by symdl 0.1.0 from elu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     elu = x  if x > 0
 *           alpha*(exp(x) - 1)  otherwise
 */
#include "primitives.h"

/* ---- elu_value ---- */
#if SYMDL_DOUBLE
/* elu_value: from x to value; numbers alpha at 0 */
KERNEL(elu_value)
{
    enum { x_in, value_out };
    const real alpha = (real)call->numbers[0];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real value_result = x > R(0.0) ? x : alpha * expm1_(x);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* elu_value: from x to value; numbers alpha at 0 */
KERNEL(elu_value)
{
    enum { x_in, value_out };
    const double alpha = (double)call->numbers[0];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real value_result = x > 0.0 ? x : alpha * expm1_wide(x);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- elu_grad ---- */
#if SYMDL_DOUBLE
/* elu_grad: from x to grad; numbers alpha at 0 */
KERNEL(elu_grad)
{
    enum { x_in, grad_out };
    const real alpha = (real)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad_result = x > R(0.0) ? R(1.0) : alpha * exp_(x);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* elu_grad: from x to grad; numbers alpha at 0 */
KERNEL(elu_grad)
{
    enum { x_in, grad_out };
    const double alpha = (double)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real grad_result = x > 0.0 ? 1.0 : alpha * exp_wide(x);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- elu_grad2 ---- */
#if SYMDL_DOUBLE
/* elu_grad2: from x to grad2; numbers alpha at 0 */
KERNEL(elu_grad2)
{
    enum { x_in, grad2_out };
    const real alpha = (real)call->numbers[0];
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad2_result = x > R(0.0) ? R(0.0) : alpha * exp_(x);
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* elu_grad2: from x to grad2; numbers alpha at 0 */
KERNEL(elu_grad2)
{
    enum { x_in, grad2_out };
    const double alpha = (double)call->numbers[0];
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real grad2_result = x > 0.0 ? 0.0 : alpha * exp_wide(x);
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- elu_vjp ---- */
#if SYMDL_DOUBLE
/* elu_vjp: from x, g to x; numbers alpha at 0 */
KERNEL(elu_vjp)
{
    enum { x_in, g_in, x_out };
    const real alpha = (real)call->numbers[0];
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
            const real x_result = x > R(0.0) ? g : g * (alpha * exp_(x));
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* elu_vjp: from x, g to x; numbers alpha at 0 */
KERNEL(elu_vjp)
{
    enum { x_in, g_in, x_out };
    const double alpha = (double)call->numbers[0];
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
            const double x = x_at[i];
            const double g = g_at[i];
            const real x_result = x > 0.0 ? g : g * (alpha * exp_wide(x));
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- elu_value_and_grad ---- */
#if SYMDL_DOUBLE
/* elu_value_and_grad: from x to value, grad; numbers alpha at 0 */
KERNEL(elu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real alpha = (real)call->numbers[0];
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
            const real t2 = t1 ? x : alpha * expm1_(x);
            const real t3 = t1 ? R(1.0) : alpha * exp_(x);
            const real value_result = t2;
            const real grad_result = t3;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* elu_value_and_grad: from x to value, grad; numbers alpha at 0 */
KERNEL(elu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const double alpha = (double)call->numbers[0];
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
            const truth t1 = x > 0.0;
            const double t2 = t1 ? x : alpha * expm1_wide(x);
            const double t3 = t1 ? 1.0 : alpha * exp_wide(x);
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
