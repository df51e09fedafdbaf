/*
 * Made by symdl 0.1.0 from log1mexp with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     log1mexp = log(1 - exp(-x))
 */
#include "primitives.h"
#include "extended.h"

/* ---- log1mexp_value ---- */
/* log1mexp_value: from x to value */
KERNEL(log1mexp_value)
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
            const real value_result = log1mexp_(x);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- log1mexp_grad ---- */
/* log1mexp_grad for an element at which it loses digits. */
static SLOW void log1mexp_grad_carefully(
    const real x, real *const grad_to)
{
    const real grad_better = extended_real(extended_divide(EXTENDED(1.0, 0.0), extended_expm1(extended_of(x))));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* log1mexp_grad: from x to grad */
KERNEL(log1mexp_grad)
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
            const real t1 = R(1.0) / expm1_(x);
            const truth t2 = (maximum_(t1, -t1) < R(7.888609052210118e-31)) & (x <= R(800.0));
            const real grad_result = t1;
            const flag carefully_here = t2;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log1mexp_grad_carefully(
                        x_at[i], grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* log1mexp_grad: from x to grad */
KERNEL(log1mexp_grad)
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
            const real grad_result = 1.0 / expm1_wide(x);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- log1mexp_grad2 ---- */
/* log1mexp_grad2 for an element at which it loses digits. */
static SLOW void log1mexp_grad2_carefully(
    const real x, real *const grad2_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(extended_expm1(t1), extended_expm1(extended_negate(t1)));
    const real grad2_better = extended_real(extended_divide(EXTENDED(1.0, 0.0), t2));
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* log1mexp_grad2: from x to grad2 */
KERNEL(log1mexp_grad2)
{
    enum { x_in, grad2_out };
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = grad2_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real t1 = R(1.0) / (expm1_(x) * expm1_(-x));
            const truth t2 = maximum_(t1, -t1) < R(7.888609052210118e-31);
            const truth t3 = t2 & ((x >= -R(800.0)) & (x <= R(800.0)));
            const real grad2_result = t1;
            const flag carefully_here = t3;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log1mexp_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* log1mexp_grad2: from x to grad2 */
KERNEL(log1mexp_grad2)
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
            const double x = x_at[i];
            const real grad2_result = 1.0 / (expm1_wide(x) * expm1_wide(-x));
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- log1mexp_vjp ---- */
/* log1mexp_vjp for an element at which it loses digits. */
static SLOW void log1mexp_vjp_carefully(
    const real x, const real g, real *const x_to)
{
    const real x_better = extended_real(extended_divide(extended_of(g), extended_expm1(extended_of(x))));
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* log1mexp_vjp: from x, g to x */
KERNEL(log1mexp_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = x_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real g = g_at[i];
            const real expm = expm1_(x);
            const real t1 = g / expm;
            const truth t2 = maximum_(expm, -expm) == INF;
            const real x_result = t1;
            const flag carefully_here = t2;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log1mexp_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* log1mexp_vjp: from x, g to x */
KERNEL(log1mexp_vjp)
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
            const double x = x_at[i];
            const double g = g_at[i];
            const real x_result = g / expm1_wide(x);
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- log1mexp_value_and_grad ---- */
/* log1mexp_value_and_grad for an element at which it loses digits. */
static SLOW void log1mexp_value_and_grad_carefully(
    const real x, real *const grad_to)
{
    const real grad_better = extended_real(extended_divide(EXTENDED(1.0, 0.0), extended_expm1(extended_of(x))));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* log1mexp_value_and_grad: from x to value, grad */
KERNEL(log1mexp_value_and_grad)
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
            const real log1mexp = log1mexp_(x);
            const real t1 = R(1.0) / expm1_(x);
            const truth t2 = (maximum_(t1, -t1) < R(7.888609052210118e-31)) & (x <= R(800.0));
            const real value_result = log1mexp;
            const real grad_result = t1;
            const flag carefully_here = t2;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log1mexp_value_and_grad_carefully(
                        x_at[i], grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* log1mexp_value_and_grad: from x to value, grad */
KERNEL(log1mexp_value_and_grad)
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
            const double log1mexp = log1mexp_wide(x);
            const double t1 = 1.0 / expm1_wide(x);
            const real value_result = log1mexp;
            const real grad_result = t1;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
