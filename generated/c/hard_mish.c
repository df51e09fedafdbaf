/*
 * Made by symdl 0.1.0 from hard_mish with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     hard_mish = 0  if x <= -2
 *                 x  if x >= 0
 *                 x*(x + 2)/2  otherwise
 */
#include "primitives.h"

/* ---- hard_mish_value ---- */
/* hard_mish_value: from x to value */
KERNEL(hard_mish_value)
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
            const real value_result = x <= -R(2.0) ? R(0.0) : x >= R(0.0) ? x : R(0.5) * x * (x + R(2.0));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- hard_mish_grad ---- */
/* hard_mish_grad: from x to grad */
KERNEL(hard_mish_grad)
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
            const real grad_result = x <= -R(2.0) ? R(0.0) : x >= R(0.0) ? R(1.0) : x + R(1.0);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- hard_mish_grad2 ---- */
/* hard_mish_grad2: from x to grad2 */
KERNEL(hard_mish_grad2)
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
            const real grad2_result = x == x ? ((x >= R(0.0)) | (x <= -R(2.0)) ? R(0.0) : R(1.0)) : x;
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- hard_mish_vjp ---- */
/* hard_mish_vjp: from x, g to x */
KERNEL(hard_mish_vjp)
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
            const real x_result = x <= -R(2.0) ? R(0.0) : x >= R(0.0) ? g : g * (x + R(1.0));
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- hard_mish_value_and_grad ---- */
#if SYMDL_DOUBLE
/* hard_mish_value_and_grad: from x to value, grad */
KERNEL(hard_mish_value_and_grad)
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
            const truth t1 = x >= R(0.0);
            const truth t2 = x <= -R(2.0);
            const real t3 = t2 ? R(0.0) : t1 ? x : R(0.5) * x * (x + R(2.0));
            const real t4 = t2 ? R(0.0) : t1 ? R(1.0) : x + R(1.0);
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
/* hard_mish_value_and_grad: from x to value, grad */
KERNEL(hard_mish_value_and_grad)
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
            const truth t1 = x >= 0.0;
            const truth t2 = x <= -2.0;
            const double t3 = t2 ? 0.0 : t1 ? x : 0.5 * x * (x + 2.0);
            const double t4 = t2 ? 0.0 : t1 ? 1.0 : x + 1.0;
            const real value_result = t3;
            const real grad_result = t4;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
