/*
 * Made by symdl 0.1.0 from softplus with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     softplus = log(exp(beta*x) + 1)/beta
 */
#include "primitives.h"
#include "extended.h"

/* ---- softplus_value ---- */
/* softplus_value for an element at which it loses digits. */
static SLOW void softplus_value_carefully(
    const real x, const pair beta_pair, real *const value_to)
{
    const extended t2 = extended_of_pair(beta_pair);
    const extended t3 = extended_multiply(t2, extended_of(x));
    const real t4 = extended_real(t3);
    const extended t5 = extended_negate(t3);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t4 < extended_real(t5) ? t5 : t3)));
    const extended t6 = extended_divide(extended_add(t4 < R(0.0) ? EXTENDED(0.0, 0.0) : t3, log1p), t2);
    const real value_better = extended_real(t6);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* softplus_value: from x to value; numbers t1 at 0, beta at 1, beta_pair at 2 */
KERNEL(softplus_value)
{
    enum { x_in, value_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real beta = (real)call->numbers[1];
    const pair beta_pair = pair_of(call->numbers[2]);
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t2 = pair_multiply(t1, pair_of(x));
            const real t3 = pair_real(t2);
            const real softplus = softplus_(t3);
            const real t4 = fma_(expit_(t3), pair_low(t2), softplus) / beta;
            const truth t5 = softplus == INF;
            const real value_result = t4;
            const flag carefully_here = t5;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    softplus_value_carefully(
                        x_at[i], beta_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* softplus_value: from x to value; numbers t1 at 2, beta at 1 */
KERNEL(softplus_value)
{
    enum { x_in, value_out };
    const double t1 = (double)call->numbers[2];
    const double beta = (double)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real value_result = quotient_wide(softplus_wide(t1 * x), beta);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- softplus_grad ---- */
#if SYMDL_DOUBLE
/* softplus_grad: from x to grad; numbers t2 at 0 */
KERNEL(softplus_grad)
{
    enum { x_in, grad_out };
    const pair t2 = pair_of(call->numbers[0]);
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_multiply(t2, pair_of(x));
            const real t3 = pair_real(t1);
            const real expit = expit_(t3);
            const real grad_result = fma_(expit * expit_(-t3), pair_low(t1), expit);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* softplus_grad: from x to grad; numbers t2 at 0 */
KERNEL(softplus_grad)
{
    enum { x_in, grad_out };
    const double t2 = (double)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real grad_result = expit_wide(t2 * x);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- softplus_grad2 ---- */
#if SYMDL_DOUBLE
/* softplus_grad2: from x to grad2; numbers t2 at 0, beta at 1 */
KERNEL(softplus_grad2)
{
    enum { x_in, grad2_out };
    const pair t2 = pair_of(call->numbers[0]);
    const real beta = (real)call->numbers[1];
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_multiply(t2, pair_of(x));
            const real t3 = pair_real(t1);
            const real logisticpdf = logisticpdf_(t3);
            const real grad2_result = beta * fma_(-(logisticpdf * tanh_(R(0.5) * t3)), pair_low(t1), logisticpdf);
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* softplus_grad2: from x to grad2; numbers t2 at 0, beta at 1 */
KERNEL(softplus_grad2)
{
    enum { x_in, grad2_out };
    const double t2 = (double)call->numbers[0];
    const double beta = (double)call->numbers[1];
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real grad2_result = beta * logisticpdf_wide(t2 * x);
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- softplus_vjp ---- */
#if SYMDL_DOUBLE
/* softplus_vjp: from x, g to x; numbers t2 at 0 */
KERNEL(softplus_vjp)
{
    enum { x_in, g_in, x_out };
    const pair t2 = pair_of(call->numbers[0]);
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
            const pair t1 = pair_multiply(t2, pair_of(x));
            const real t3 = pair_real(t1);
            const real expit = expit_(t3);
            const real x_result = g * fma_(expit * expit_(-t3), pair_low(t1), expit);
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* softplus_vjp: from x, g to x; numbers t2 at 0 */
KERNEL(softplus_vjp)
{
    enum { x_in, g_in, x_out };
    const double t2 = (double)call->numbers[0];
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
            const real x_result = g * expit_wide(t2 * x);
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- softplus_value_and_grad ---- */
/* softplus_value_and_grad for an element at which it loses digits. */
static SLOW void softplus_value_and_grad_carefully(
    const real x, const pair beta_pair, real *const value_to)
{
    const extended t2 = extended_of_pair(beta_pair);
    const extended t3 = extended_multiply(t2, extended_of(x));
    const real t4 = extended_real(t3);
    const extended t5 = extended_negate(t3);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t4 < extended_real(t5) ? t5 : t3)));
    const extended t6 = extended_divide(extended_add(t4 < R(0.0) ? EXTENDED(0.0, 0.0) : t3, log1p), t2);
    const real value_better = extended_real(t6);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* softplus_value_and_grad: from x to value, grad; numbers t1 at 0, beta at 1, beta_pair at 2 */
KERNEL(softplus_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real beta = (real)call->numbers[1];
    const pair beta_pair = pair_of(call->numbers[2]);
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
            const pair t2 = pair_multiply(t1, pair_of(x));
            const real t3 = pair_real(t2);
            const real t4 = pair_low(t2);
            const real softplus = softplus_(t3);
            const real expit = expit_(t3);
            const real t5 = fma_(expit, t4, softplus) / beta;
            const real t6 = fma_(expit * expit_(-t3), t4, expit);
            const truth t7 = softplus == INF;
            const real value_result = t5;
            const real grad_result = t6;
            const flag carefully_here = t7;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    softplus_value_and_grad_carefully(
                        x_at[i], beta_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* softplus_value_and_grad: from x to value, grad; numbers t1 at 2, beta at 1 */
KERNEL(softplus_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const double t1 = (double)call->numbers[2];
    const double beta = (double)call->numbers[1];
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
            const double t2 = t1 * x;
            const double expit = expit_wide(t2);
            const double t3 = quotient_wide(softplus_wide(t2), beta);
            const real value_result = t3;
            const real grad_result = expit;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
