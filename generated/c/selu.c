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
#include "extended.h"

/* ---- selu_value ---- */
#if SYMDL_DOUBLE
/* selu_value: from x to value; numbers t6 at 0, t9 at 1 */
KERNEL(selu_value)
{
    enum { x_in, value_out };
    const pair t6 = pair_of(call->numbers[0]);
    const pair t9 = pair_of(call->numbers[1]);
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_multiply(pair_multiply(t9, t6), pair_of(expm1_(x)));
            const real value_result = pair_real(x > R(0.0) ? pair_multiply(t6, pair_of(x)) : t1);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* selu_value: from x to value; numbers scale at 2, t2 at 3 */
KERNEL(selu_value)
{
    enum { x_in, value_out };
    const double scale = (double)call->numbers[2];
    const double t2 = (double)call->numbers[3];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real value_result = x > 0.0 ? scale * x : t2 * expm1_wide(x);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- selu_grad ---- */
/* selu_grad for an element at which it loses digits. */
static SLOW void selu_grad_carefully(
    const real x, const pair alpha_pair, const pair scale_pair, real *const grad_to)
{
    const extended t2 = extended_of_pair(scale_pair);
    const extended t3 = extended_multiply(extended_of_pair(alpha_pair), t2);
    const real grad_better = extended_real(x > R(0.0) ? t2 : extended_multiply(t3, extended_exp(extended_of(x))));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* selu_grad: from x to grad; numbers t1 at 0, scale at 1, alpha_pair at 2, scale_pair at 3 */
KERNEL(selu_grad)
{
    enum { x_in, grad_out };
    const real t1 = (real)call->numbers[0];
    const real scale = (real)call->numbers[1];
    const pair alpha_pair = pair_of(call->numbers[2]);
    const pair scale_pair = pair_of(call->numbers[3]);
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
            const real exp = exp_(x);
            const real t2 = x > R(0.0) ? scale : t1 * exp;
            const truth t3 = exp < R(7.888609052210118e-31);
            const real grad_result = t2;
            const flag carefully_here = t3;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    selu_grad_carefully(
                        x_at[i], alpha_pair, scale_pair, grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* selu_grad: from x to grad; numbers t1 at 0, scale at 1 */
KERNEL(selu_grad)
{
    enum { x_in, grad_out };
    const double t1 = (double)call->numbers[0];
    const double scale = (double)call->numbers[1];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real grad_result = x > 0.0 ? scale : t1 * exp_wide(x);
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- selu_grad2 ---- */
#if SYMDL_DOUBLE
/* selu_grad2: from x to grad2; numbers t1 at 0 */
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
#else
/* selu_grad2: from x to grad2; numbers t1 at 0 */
KERNEL(selu_grad2)
{
    enum { x_in, grad2_out };
    const double t1 = (double)call->numbers[0];
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real grad2_result = x > 0.0 ? 0.0 : t1 * exp_wide(x);
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- selu_vjp ---- */
/* selu_vjp for an element at which it loses digits. */
static SLOW void selu_vjp_carefully(
    const real x, const real g, const pair alpha_pair, const pair scale_pair, real *const x_to)
{
    const extended t2 = extended_of_pair(scale_pair);
    const extended t3 = extended_of(g);
    const extended t4 = extended_multiply(extended_of_pair(alpha_pair), t2);
    const extended t5 = extended_multiply(t3, extended_multiply(t4, extended_exp(extended_of(x))));
    const real x_better = extended_real(x > R(0.0) ? extended_multiply(t3, t2) : t5);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* selu_vjp: from x, g to x; numbers scale at 0, t1 at 1, alpha_pair at 2, scale_pair at 3 */
KERNEL(selu_vjp)
{
    enum { x_in, g_in, x_out };
    const real scale = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair alpha_pair = pair_of(call->numbers[2]);
    const pair scale_pair = pair_of(call->numbers[3]);
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
            const real exp = exp_(x);
            const real t2 = x > R(0.0) ? g * scale : g * (t1 * exp);
            const truth t3 = exp < R(7.888609052210118e-31);
            const real x_result = t2;
            const flag carefully_here = t3;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    selu_vjp_carefully(
                        x_at[i], g_at[i], alpha_pair, scale_pair, x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* selu_vjp: from x, g to x; numbers scale at 0, t1 at 1 */
KERNEL(selu_vjp)
{
    enum { x_in, g_in, x_out };
    const double scale = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
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
            const real x_result = x > 0.0 ? g * scale : g * (t1 * exp_wide(x));
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- selu_value_and_grad ---- */
/* selu_value_and_grad for an element at which it loses digits. */
static SLOW void selu_value_and_grad_carefully(
    const real x, const pair alpha_pair, const pair scale_pair, real *const grad_to)
{
    const extended t2 = extended_of_pair(scale_pair);
    const extended t3 = extended_multiply(extended_of_pair(alpha_pair), t2);
    const real grad_better = extended_real(x > R(0.0) ? t2 : extended_multiply(t3, extended_exp(extended_of(x))));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* selu_value_and_grad: from x to value, grad; numbers t1 at 0, scale at 1, t9 at 2, t12 at 3, alpha_pair at 4, scale_pair at 5 */
KERNEL(selu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real t1 = (real)call->numbers[0];
    const real scale = (real)call->numbers[1];
    const pair t9 = pair_of(call->numbers[2]);
    const pair t12 = pair_of(call->numbers[3]);
    const pair alpha_pair = pair_of(call->numbers[4]);
    const pair scale_pair = pair_of(call->numbers[5]);
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
            const truth t2 = x > R(0.0);
            const real exp = exp_(x);
            const real t3 = t2 ? scale : t1 * exp;
            const truth t4 = exp < R(7.888609052210118e-31);
            const pair t5 = pair_multiply(pair_multiply(t12, t9), pair_of(expm1_(x)));
            const real t6 = pair_real(t2 ? pair_multiply(t9, pair_of(x)) : t5);
            const real value_result = t6;
            const real grad_result = t3;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    selu_value_and_grad_carefully(
                        x_at[i], alpha_pair, scale_pair, grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* selu_value_and_grad: from x to value, grad; numbers scale at 1, t1 at 0 */
KERNEL(selu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const double scale = (double)call->numbers[1];
    const double t1 = (double)call->numbers[0];
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
            const truth t2 = x > 0.0;
            const double t3 = t2 ? scale * x : t1 * expm1_wide(x);
            const double t4 = t2 ? scale : t1 * exp_wide(x);
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
