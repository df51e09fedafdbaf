/*
 * Made by symdl 0.1.0 from information with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     information = -log(p)/log(base)
 */
#include "primitives.h"
#include "extended.h"

/* ---- information_value ---- */
#if SYMDL_DOUBLE
/* information_value: from p to value; numbers log_2 at 0 */
KERNEL(information_value)
{
    enum { p_in, value_out };
    const real log_2 = (real)call->numbers[0];
    real p_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const p_at = real_block(call, p_in, start, count, p_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real p = p_at[i];
            const real value_result = -(log_(p) / log_2);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* information_value: from p to value; numbers log_2 at 0 */
KERNEL(information_value)
{
    enum { p_in, value_out };
    const double log_2 = (double)call->numbers[0];
    real p_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const p_at = real_block(call, p_in, start, count, p_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double p = p_at[i];
            const real value_result = -quotient_wide(log_wide(p), log_2);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- information_vjp ---- */
/* information_vjp for an element at which it loses digits. */
static SLOW void information_vjp_carefully(
    const real p, const real g, const pair base_pair, real *const p_to)
{
    const extended t1 = extended_multiply(extended_log(extended_of_pair(base_pair)), extended_of(p));
    const real p_better = extended_real(extended_negate(extended_divide(extended_of(g), t1)));
    if (p_better == p_better) *p_to = p_better;
}

#if SYMDL_DOUBLE
/* information_vjp: from p, g to p; numbers log_1 at 0, base_pair at 1 */
KERNEL(information_vjp)
{
    enum { p_in, g_in, p_out };
    const real log_1 = (real)call->numbers[0];
    const pair base_pair = pair_of(call->numbers[1]);
    real p_block[BLOCK];
    real g_block[BLOCK];
    real p_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const p_at = real_block(call, p_in, start, count, p_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const p_to = p_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real p = p_at[i];
            const real g = g_at[i];
            const real t1 = log_1 * p;
            const real t2 = -(g / t1);
            const real t3 = maximum_(t1, -t1);
            const truth t4 = ((t3 < R(7.888609052210118e-31)) & (p != R(0.0))) | (t3 == INF);
            const real p_result = t2;
            const flag carefully_here = t4;
            p_to[i] = p_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    information_vjp_carefully(
                        p_at[i], g_at[i], base_pair, p_to + i);
        }
        real_store(call, p_out, start, count, p_to);
    }
}
#else
/* information_vjp: from p, g to p; numbers log_1 at 0 */
KERNEL(information_vjp)
{
    enum { p_in, g_in, p_out };
    const double log_1 = (double)call->numbers[0];
    real p_block[BLOCK];
    real g_block[BLOCK];
    real p_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const p_at = real_block(call, p_in, start, count, p_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const p_to = real_room(call, p_out, start, count, p_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double p = p_at[i];
            const double g = g_at[i];
            const real p_result = -(g / (log_1 * p));
            p_to[i] = p_result;
        }
        real_store(call, p_out, start, count, p_to);
    }
}
#endif

/* ---- information_value_and_grad ---- */
/* information_value_and_grad for an element at which it loses digits. */
static SLOW void information_value_and_grad_carefully(
    const real p, const real g, const pair base_pair, real *const p_to)
{
    const extended t1 = extended_multiply(extended_log(extended_of_pair(base_pair)), extended_of(p));
    const real p_better = extended_real(extended_negate(extended_divide(extended_of(g), t1)));
    if (p_better == p_better) *p_to = p_better;
}

#if SYMDL_DOUBLE
/* information_value_and_grad: from p, g to value, p; numbers log_1 at 0, base_pair at 1 */
KERNEL(information_value_and_grad)
{
    enum { p_in, g_in, value_out, p_out };
    const real log_1 = (real)call->numbers[0];
    const pair base_pair = pair_of(call->numbers[1]);
    real p_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real p_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const p_at = real_block(call, p_in, start, count, p_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const p_to = p_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real p = p_at[i];
            const real g = g_at[i];
            const real t1 = -(log_(p) / log_1);
            const real t2 = log_1 * p;
            const real t3 = -(g / t2);
            const real t4 = maximum_(t2, -t2);
            const truth t5 = ((t4 < R(7.888609052210118e-31)) & (p != R(0.0))) | (t4 == INF);
            const real value_result = t1;
            const real p_result = t3;
            const flag carefully_here = t5;
            value_to[i] = value_result;
            p_to[i] = p_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    information_value_and_grad_carefully(
                        p_at[i], g_at[i], base_pair, p_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, p_out, start, count, p_to);
    }
}
#else
/* information_value_and_grad: from p, g to value, p; numbers log_1 at 0 */
KERNEL(information_value_and_grad)
{
    enum { p_in, g_in, value_out, p_out };
    const double log_1 = (double)call->numbers[0];
    real p_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real p_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const p_at = real_block(call, p_in, start, count, p_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const p_to = real_room(call, p_out, start, count, p_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double p = p_at[i];
            const double g = g_at[i];
            const double t1 = -quotient_wide(log_wide(p), log_1);
            const double t2 = -(g / (log_1 * p));
            const real value_result = t1;
            const real p_result = t2;
            value_to[i] = value_result;
            p_to[i] = p_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, p_out, start, count, p_to);
    }
}
#endif

/* ---- information_hvp ---- */
#if SYMDL_DOUBLE
/* information_hvp: from p, g, v to p; numbers log_1 at 0 */
KERNEL(information_hvp)
{
    enum { p_in, g_in, v_in, p_out };
    const real log_1 = (real)call->numbers[0];
    real p_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real p_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const p_at = real_block(call, p_in, start, count, p_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const p_to = real_room(call, p_out, start, count, p_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real p = p_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real p_result = g / log_1 * v / p / p;
            p_to[i] = p_result;
        }
        real_store(call, p_out, start, count, p_to);
    }
}
#else
/* information_hvp: from p, g, v to p; numbers log_1 at 0 */
KERNEL(information_hvp)
{
    enum { p_in, g_in, v_in, p_out };
    const double log_1 = (double)call->numbers[0];
    real p_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real p_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const p_at = real_block(call, p_in, start, count, p_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const p_to = real_room(call, p_out, start, count, p_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double p = p_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t4_inverse = 1.0 / p;
            const real p_result = quotient_wide(g, log_1) * v * t4_inverse * t4_inverse;
            p_to[i] = p_result;
        }
        real_store(call, p_out, start, count, p_to);
    }
}
#endif

/* ---- information_hess_diag ---- */
/* information_hess_diag: from p, g to p; numbers log_1 at 0 */
KERNEL(information_hess_diag)
{
    enum { p_in, g_in, p_out };
    const real log_1 = (real)call->numbers[0];
    real p_block[BLOCK];
    real g_block[BLOCK];
    real p_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const p_at = real_block(call, p_in, start, count, p_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const p_to = real_room(call, p_out, start, count, p_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real p = p_at[i];
            const real g = g_at[i];
            const real p_result = g / log_1 / p / p;
            p_to[i] = p_result;
        }
        real_store(call, p_out, start, count, p_to);
    }
}
