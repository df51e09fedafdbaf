/*
 * Made by symdl 0.1.0 from sparse_plus with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     sparse_plus = 0  if x <= -1
 *                   x  if x >= 1
 *                   (x + 1)**2/4  otherwise
 */
#include "primitives.h"

/* ---- sparse_plus_value ---- */
/* sparse_plus_value: from x to value */
KERNEL(sparse_plus_value)
{
    enum { x_in, value_out };
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
            const pair t2 = pair_add(t1, PAIR(1.0, 0.0));
            const pair t3 = x >= R(1.0) ? t1 : pair_multiply(PAIR(0.25, 0.0), pair_multiply(t2, t2));
            const real value_result = pair_real(x <= -R(1.0) ? PAIR(0.0, 0.0) : t3);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- sparse_plus_grad ---- */
/* sparse_plus_grad: from x to grad */
KERNEL(sparse_plus_grad)
{
    enum { x_in, grad_out };
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad_result = x <= -R(1.0) ? R(0.0) : x >= R(1.0) ? R(1.0) : (x + R(1.0)) / R(2.0);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- sparse_plus_grad2 ---- */
/* sparse_plus_grad2: from x to grad2 */
KERNEL(sparse_plus_grad2)
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
            const real grad2_result = x == x ? ((x >= R(1.0)) | (x <= -R(1.0)) ? R(0.0) : R(0.5)) : x;
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- sparse_plus_vjp ---- */
/* sparse_plus_vjp: from x, g to x */
KERNEL(sparse_plus_vjp)
{
    enum { x_in, g_in, x_out };
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
            const real x_result = x <= -R(1.0) ? R(0.0) : x >= R(1.0) ? g : g * ((x + R(1.0)) / R(2.0));
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- sparse_plus_value_and_grad ---- */
#if SYMDL_DOUBLE
/* sparse_plus_value_and_grad: from x to value, grad */
KERNEL(sparse_plus_value_and_grad)
{
    enum { x_in, value_out, grad_out };
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
            const truth t1 = x >= R(1.0);
            const truth t2 = x <= -R(1.0);
            const real t3 = t2 ? R(0.0) : t1 ? R(1.0) : (x + R(1.0)) / R(2.0);
            const pair t4 = pair_of(x);
            const pair t5 = pair_add(t4, PAIR(1.0, 0.0));
            const pair t6 = t1 ? t4 : pair_multiply(PAIR(0.25, 0.0), pair_multiply(t5, t5));
            const real t7 = pair_real(t2 ? PAIR(0.0, 0.0) : t6);
            const real value_result = t7;
            const real grad_result = t3;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* sparse_plus_value_and_grad: from x to value, grad */
KERNEL(sparse_plus_value_and_grad)
{
    enum { x_in, value_out, grad_out };
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
            const double t1 = x + 1.0;
            const truth t2 = x >= 1.0;
            const truth t3 = x <= -1.0;
            const double t4 = t3 ? 0.0 : t2 ? x : 0.25 * (t1 * t1);
            const double t5 = t3 ? 0.0 : t2 ? 1.0 : quotient_wide(t1, 2.0);
            const real value_result = t4;
            const real grad_result = t5;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
