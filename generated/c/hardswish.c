/*
 * Made by symdl 0.1.0 from hardswish with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     hardswish = 0  if x <= -3
 *                 x  if x >= 3
 *                 x*(x + 3)/6  otherwise
 */
#include "primitives.h"

/* ---- hardswish_value ---- */
/* hardswish_value: from x to value */
KERNEL(hardswish_value)
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
            const pair t2 = pair_divide(pair_multiply(t1, pair_add(t1, PAIR(3.0, 0.0))), PAIR(6.0, 0.0));
            const real value_result = pair_real(x <= -R(3.0) ? PAIR(0.0, 0.0) : x >= R(3.0) ? t1 : t2);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- hardswish_grad ---- */
/* hardswish_grad: from x to grad */
KERNEL(hardswish_grad)
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
            const real grad_result = x <= -R(3.0) ? R(0.0) : x >= R(3.0) ? R(1.0) : fma_(R(2.0), x, R(3.0)) / R(6.0);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- hardswish_grad2 ---- */
/* hardswish_grad2: from x to grad2 */
KERNEL(hardswish_grad2)
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
            const real grad2_result = x == x ? ((x >= R(3.0)) | (x <= -R(3.0)) ? R(0.0) : R(0.3333333333333333)) : x;
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- hardswish_vjp ---- */
/* hardswish_vjp: from x, g to x */
KERNEL(hardswish_vjp)
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
            const real x_result = x <= -R(3.0) ? R(0.0) : x >= R(3.0) ? g : g * (fma_(R(2.0), x, R(3.0)) / R(6.0));
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- hardswish_value_and_grad ---- */
#if SYMDL_DOUBLE
/* hardswish_value_and_grad: from x to value, grad */
KERNEL(hardswish_value_and_grad)
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
            const truth t1 = x >= R(3.0);
            const truth t2 = x <= -R(3.0);
            const real t3 = t2 ? R(0.0) : t1 ? R(1.0) : fma_(R(2.0), x, R(3.0)) / R(6.0);
            const pair t4 = pair_of(x);
            const pair t5 = pair_divide(pair_multiply(t4, pair_add(t4, PAIR(3.0, 0.0))), PAIR(6.0, 0.0));
            const real t6 = pair_real(t2 ? PAIR(0.0, 0.0) : t1 ? t4 : t5);
            const real value_result = t6;
            const real grad_result = t3;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* hardswish_value_and_grad: from x to value, grad */
KERNEL(hardswish_value_and_grad)
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
            const truth t1 = x >= 3.0;
            const truth t2 = x <= -3.0;
            const double t3 = t2 ? 0.0 : t1 ? x : quotient_wide(x * (x + 3.0), 6.0);
            const double t4 = t2 ? 0.0 : t1 ? 1.0 : quotient_wide(fma_of_double(2.0, x, 3.0), 6.0);
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
