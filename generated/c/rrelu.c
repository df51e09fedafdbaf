/*
 * Made by symdl 0.1.0 from rrelu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     rrelu = x  if x > 0
 *             x*(lower/2 + upper/2)  otherwise
 */
#include "primitives.h"

/* ---- rrelu_value ---- */
#if SYMDL_DOUBLE
/* rrelu_value (slopes absent): from x to value; numbers t7 at 0, t8 at 1 */
KERNEL(rrelu_value)
{
    enum { x_in, value_out };
    const pair t7 = pair_of(call->numbers[0]);
    const pair t8 = pair_of(call->numbers[1]);
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
            const pair t2 = x > R(0.0) ? t1 : pair_multiply(pair_divide(pair_add(t7, t8), PAIR(2.0, 0.0)), t1);
            const real value_result = pair_real(t2);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* rrelu_value (slopes absent): from x to value; numbers t7 at 0, t8 at 1 */
KERNEL(rrelu_value)
{
    enum { x_in, value_out };
    const double t7 = (double)call->numbers[0];
    const double t8 = (double)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real value_result = x > 0.0 ? x : quotient_wide(t7 + t8, 2.0) * x;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- rrelu_grad ---- */
/* rrelu_grad (slopes absent): from x to grad; numbers t2 at 0 */
KERNEL(rrelu_grad)
{
    enum { x_in, grad_out };
    const real t2 = (real)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad_result = x == x ? (x <= R(0.0) ? t2 : R(1.0)) : x;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- rrelu_grad2 ---- */
/* rrelu_grad2 (slopes absent): from x to grad2 */
KERNEL(rrelu_grad2)
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

/* ---- rrelu_vjp ---- */
/* rrelu_vjp (slopes absent): from x, g to x; numbers t2 at 0 */
KERNEL(rrelu_vjp)
{
    enum { x_in, g_in, x_out };
    const real t2 = (real)call->numbers[0];
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
            const real x_result = x == x ? (x <= R(0.0) ? g * t2 : g) : x;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- rrelu_value_and_grad ---- */
#if SYMDL_DOUBLE
/* rrelu_value_and_grad (slopes absent): from x to value, grad; numbers t2 at 0, t3 at 1, t4 at 2 */
KERNEL(rrelu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real t2 = (real)call->numbers[0];
    const pair t3 = pair_of(call->numbers[1]);
    const pair t4 = pair_of(call->numbers[2]);
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
            const pair t1 = pair_of(x);
            const pair t5 = x > R(0.0) ? t1 : pair_multiply(pair_divide(pair_add(t3, t4), PAIR(2.0, 0.0)), t1);
            const real t6 = pair_real(t5);
            const real t7 = x == x ? (x <= R(0.0) ? t2 : R(1.0)) : x;
            const real value_result = t6;
            const real grad_result = t7;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* rrelu_value_and_grad (slopes absent): from x to value, grad; numbers t2 at 0, t3 at 1, t4 at 2 */
KERNEL(rrelu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const double t2 = (double)call->numbers[0];
    const double t3 = (double)call->numbers[1];
    const double t4 = (double)call->numbers[2];
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
            const double t1 = x > 0.0 ? x : quotient_wide(t3 + t4, 2.0) * x;
            const double t5 = x == x ? (x <= 0.0 ? t2 : 1.0) : x;
            const real value_result = t1;
            const real grad_result = t5;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- rrelu_value_slopes ---- */
/* rrelu_value_slopes (slopes given): from x, slopes to value */
KERNEL(rrelu_value_slopes)
{
    enum { x_in, slopes_in, value_out };
    real x_block[BLOCK];
    real slopes_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const slopes_at = real_block(call, slopes_in, start, count, slopes_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real slopes = slopes_at[i];
            const real value_result = x > R(0.0) ? x : slopes * x;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- rrelu_grad_slopes ---- */
/* rrelu_grad_slopes (slopes given): from x, slopes to grad */
KERNEL(rrelu_grad_slopes)
{
    enum { x_in, slopes_in, grad_out };
    real x_block[BLOCK];
    real slopes_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const slopes_at = real_block(call, slopes_in, start, count, slopes_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real slopes = slopes_at[i];
            const real grad_result = x == x ? (x <= R(0.0) ? slopes : R(1.0)) : x;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- rrelu_vjp_slopes ---- */
/* rrelu_vjp_slopes (slopes given): from x, slopes, g to x */
KERNEL(rrelu_vjp_slopes)
{
    enum { x_in, slopes_in, g_in, x_out };
    real x_block[BLOCK];
    real slopes_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const slopes_at = real_block(call, slopes_in, start, count, slopes_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = real_room(call, x_out, start, count, x_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real slopes = slopes_at[i];
            const real g = g_at[i];
            const real x_result = x == x ? (x <= R(0.0) ? g * slopes : g) : x;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- rrelu_value_and_grad_slopes ---- */
/* rrelu_value_and_grad_slopes (slopes given): from x, slopes to value, grad */
KERNEL(rrelu_value_and_grad_slopes)
{
    enum { x_in, slopes_in, value_out, grad_out };
    real x_block[BLOCK];
    real slopes_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const slopes_at = real_block(call, slopes_in, start, count, slopes_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real slopes = slopes_at[i];
            const real t1 = x > R(0.0) ? x : slopes * x;
            const real t2 = x == x ? (x <= R(0.0) ? slopes : R(1.0)) : x;
            const real value_result = t1;
            const real grad_result = t2;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
