/*
 * Made by symdl 0.1.0 from hardtanh with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     hardtanh = min_val  if min_val >= x
 *                max_val  if max_val <= x
 *                x  otherwise
 */
#include "primitives.h"

/* ---- hardtanh_value ---- */
/* hardtanh_value: from x to value; numbers max_val at 0, min_val at 1 */
KERNEL(hardtanh_value)
{
    enum { x_in, value_out };
    const real max_val = (real)call->numbers[0];
    const real min_val = (real)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real value_result = x == x ? (min_val < x ? (max_val > x ? x : max_val) : min_val) : x;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- hardtanh_grad ---- */
/* hardtanh_grad: from x to grad; numbers min_val at 0, max_val at 1 */
KERNEL(hardtanh_grad)
{
    enum { x_in, grad_out };
    const real min_val = (real)call->numbers[0];
    const real max_val = (real)call->numbers[1];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad_result = x == x ? ((min_val >= x) | (max_val <= x) ? R(0.0) : R(1.0)) : x;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- hardtanh_grad2 ---- */
/* hardtanh_grad2: from x to grad2 */
KERNEL(hardtanh_grad2)
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

/* ---- hardtanh_vjp ---- */
/* hardtanh_vjp: from x, g to x; numbers min_val at 0, max_val at 1 */
KERNEL(hardtanh_vjp)
{
    enum { x_in, g_in, x_out };
    const real min_val = (real)call->numbers[0];
    const real max_val = (real)call->numbers[1];
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
            const real x_result = x == x ? ((min_val >= x) | (max_val <= x) ? R(0.0) : g) : x;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- hardtanh_value_and_grad ---- */
/* hardtanh_value_and_grad: from x to value, grad; numbers max_val at 0, min_val at 1 */
KERNEL(hardtanh_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real max_val = (real)call->numbers[0];
    const real min_val = (real)call->numbers[1];
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
            const truth t1 = x == x;
            const real t2 = t1 ? (min_val < x ? (max_val > x ? x : max_val) : min_val) : x;
            const real t3 = t1 ? ((min_val >= x) | (max_val <= x) ? R(0.0) : R(1.0)) : x;
            const real value_result = t2;
            const real grad_result = t3;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
