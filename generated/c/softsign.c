/*
 * Made by symdl 0.1.0 from softsign with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     softsign = x/(absolute(x) + 1)
 */
#include "primitives.h"
#include "extended.h"

/* ---- softsign_value ---- */
/* softsign_value: from x to value */
KERNEL(softsign_value)
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
            const real value_result = x == -INF ? -R(1.0) : x == INF ? R(1.0) : x / (absolute_(x) + R(1.0));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- softsign_grad ---- */
/* softsign_grad for an element at which it loses digits. */
static SLOW void softsign_grad_carefully(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended t3 = extended_add(x < extended_real(t2) ? t2 : t1, EXTENDED(1.0, 0.0));
    const real grad_better = extended_real(extended_divide(EXTENDED(1.0, 0.0), extended_multiply(t3, t3)));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* softsign_grad: from x to grad */
KERNEL(softsign_grad)
{
    enum { x_in, grad_out };
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = grad_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real t1 = absolute_(x) + R(1.0);
            const truth t2 = (x >= -BEYOND(2.5969692154675976e+174)) & (x <= BEYOND(1.063718590655528e+178));
            const truth t3 = (R(1.0) / (t1 * t1) < R(7.888609052210118e-31)) & t2;
            const pair t4 = pair_of(x);
            const pair t5 = pair_add(x < -x ? pair_negate(t4) : t4, PAIR(1.0, 0.0));
            const real t6 = pair_real(pair_divide(PAIR(1.0, 0.0), pair_multiply(t5, t5)));
            const real grad_result = t6;
            const flag carefully_here = t3;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    softsign_grad_carefully(
                        x_at[i], grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* softsign_grad: from x to grad */
KERNEL(softsign_grad)
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
            const double x = x_at[i];
            const double t1 = absolute_wide(x) + 1.0;
            const real grad_result = 1.0 / (t1 * t1);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- softsign_grad2 ---- */
/* softsign_grad2: from x to grad2 */
KERNEL(softsign_grad2)
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
            const real t1 = absolute_(x) + R(1.0);
            const real t2 = R(2.0) / t1 / t1 / t1;
            const real grad2_result = x > R(0.0) ? -t2 : x >= R(0.0) ? R(0.0) : t2;
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- softsign_vjp ---- */
/* softsign_vjp: from x, g to x */
KERNEL(softsign_vjp)
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
            const real t1 = absolute_(x) + R(1.0);
            const real x_result = g / t1 / t1;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- softsign_value_and_grad ---- */
/* softsign_value_and_grad for an element at which it loses digits. */
static SLOW void softsign_value_and_grad_carefully(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended t3 = extended_add(x < extended_real(t2) ? t2 : t1, EXTENDED(1.0, 0.0));
    const real grad_better = extended_real(extended_divide(EXTENDED(1.0, 0.0), extended_multiply(t3, t3)));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* softsign_value_and_grad: from x to value, grad */
KERNEL(softsign_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real t1 = absolute_(x) + R(1.0);
            const real t2 = x == -INF ? -R(1.0) : x == INF ? R(1.0) : x / t1;
            const truth t3 = (x >= -BEYOND(2.5969692154675976e+174)) & (x <= BEYOND(1.063718590655528e+178));
            const truth t4 = (R(1.0) / (t1 * t1) < R(7.888609052210118e-31)) & t3;
            const pair t5 = pair_of(x);
            const pair t6 = pair_add(x < -x ? pair_negate(t5) : t5, PAIR(1.0, 0.0));
            const real t7 = pair_real(pair_divide(PAIR(1.0, 0.0), pair_multiply(t6, t6)));
            const real value_result = t2;
            const real grad_result = t7;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    softsign_value_and_grad_carefully(
                        x_at[i], grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* softsign_value_and_grad: from x to value, grad */
KERNEL(softsign_value_and_grad)
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
            const double t1 = absolute_wide(x) + 1.0;
            const double t2 = 1.0 / (t1 * t1);
            const double t3 = x == -INFINITY ? -1.0 : x == INFINITY ? 1.0 : x / t1;
            const real value_result = t3;
            const real grad_result = t2;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
