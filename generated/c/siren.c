/*
 * Made by symdl 0.1.0 from siren with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     siren = sin(omega_0*x)
 */
#include "primitives.h"
#include "extended.h"

/* ---- siren_value ---- */
/* siren_value for an element at which it loses digits. */
static SLOW void siren_value_carefully(
    const real x, const pair omega_0_pair, real *const value_to)
{
    const extended t2 = extended_multiply(extended_of_pair(omega_0_pair), extended_of(x));
    const extended t3 = extended_multiply(extended_sin(t2), extended_cos(EXTENDED(0.0, 0.0)));
    const extended t4 = extended_multiply(extended_cos(t2), extended_sin(EXTENDED(0.0, 0.0)));
    const real value_better = extended_real(extended_add(t3, t4));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* siren_value: from x to value; numbers t1 at 0, omega_0_pair at 1 */
KERNEL(siren_value)
{
    enum { x_in, value_out };
    const pair t1 = pair_of(call->numbers[0]);
    const pair omega_0_pair = pair_of(call->numbers[1]);
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
            const real t4 = pair_low(t2);
            const real sin = sin_(t3);
            const real cos = cos_(t4);
            const real t5 = sin * cos;
            const real cos_2 = cos_(t3);
            const real sin_2 = sin_(t4);
            const real t6 = fma_(cos_2, sin_2, t5);
            const real t7 = maximum_(t6, -t6);
            const real t8 = maximum_(t5, -t5);
            const real t9 = maximum_(x, -x);
            const truth t10 = ((maximum_(t3, -t3) == INF) | (t7 < R(0.5) * t8)) | (t7 < R(0.9) * t8);
            const truth t11 = t10 | ((t9 >= R(3.530761863803683e+35)) & (t9 <= R(2.3926103924128486e+37)));
            const pair t12 = pair_multiply(pair_of(cos_2), pair_of(sin_2));
            const real t13 = pair_real(pair_add(pair_multiply(pair_of(sin), pair_of(cos)), t12));
            const real value_result = t13;
            const flag carefully_here = t11;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_value_carefully(
                        x_at[i], omega_0_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* siren_value: from x to value; numbers t1 at 1, omega_0_pair at 1 */
KERNEL(siren_value)
{
    enum { x_in, value_out };
    const double t1 = (double)call->numbers[1];
    const double omega_0_pair = (double)call->numbers[1];
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
            const double x = x_at[i];
            const double t2 = t1 * x;
            const double t3 = sin_wide(t2) * cos_wide(0.0);
            const double t4 = fma_of_double(cos_wide(t2), sin_wide(0.0), t3);
            const double t5 = absolute_wide(t4);
            const double t6 = absolute_wide(t3);
            const truth t7 = (t5 < 3.0517578125e-05 * (0.5 * t6)) | (t5 < 3.0517578125e-05 * (0.9 * t6));
            const real value_result = t4;
            const flag carefully_here = t7;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_value_carefully(
                        x_at[i], omega_0_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- siren_grad ---- */
/* siren_grad for an element at which it loses digits. */
static SLOW void siren_grad_carefully(
    const real x, const pair omega_0_pair, real *const grad_to)
{
    const extended t2 = extended_of_pair(omega_0_pair);
    const extended t3 = extended_multiply(t2, extended_of(x));
    const extended t4 = extended_multiply(extended_cos(t3), extended_cos(EXTENDED(0.0, 0.0)));
    const extended t5 = extended_multiply(extended_sin(t3), extended_sin(EXTENDED(0.0, 0.0)));
    const real grad_better = extended_real(extended_multiply(t2, extended_subtract(t4, t5)));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* siren_grad: from x to grad; numbers t1 at 0, omega_0 at 1, omega_0_pair at 2 */
KERNEL(siren_grad)
{
    enum { x_in, grad_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real omega_0 = (real)call->numbers[1];
    const pair omega_0_pair = pair_of(call->numbers[2]);
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
            const pair t2 = pair_multiply(t1, pair_of(x));
            const real t3 = pair_real(t2);
            const real t4 = pair_low(t2);
            const real t5 = cos_(t3) * cos_(t4);
            const real t6 = fma_(-sin_(t3), sin_(t4), t5);
            const real t7 = omega_0 * t6;
            const real t8 = maximum_(t6, -t6);
            const real t9 = maximum_(t5, -t5);
            const real t10 = maximum_(x, -x);
            const truth t11 = ((maximum_(t3, -t3) == INF) | (t8 < R(0.75) * t9)) | (t8 < R(0.9) * t9);
            const truth t12 = t11 | ((t10 >= R(3.530761863803683e+35)) & (t10 <= R(2.3926103924128486e+37)));
            const real grad_result = t7;
            const flag carefully_here = t12;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_grad_carefully(
                        x_at[i], omega_0_pair, grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* siren_grad: from x to grad; numbers t1 at 2, omega_0 at 1, omega_0_pair at 2 */
KERNEL(siren_grad)
{
    enum { x_in, grad_out };
    const double t1 = (double)call->numbers[2];
    const double omega_0 = (double)call->numbers[1];
    const double omega_0_pair = (double)call->numbers[2];
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
            const double x = x_at[i];
            const double t2 = t1 * x;
            const double t3 = cos_wide(t2) * cos_wide(0.0);
            const double t4 = fma_of_double(-sin_wide(t2), sin_wide(0.0), t3);
            const double t5 = omega_0 * t4;
            const double t6 = absolute_wide(t4);
            const double t7 = absolute_wide(t3);
            const truth t8 = (t6 < 3.0517578125e-05 * (0.75 * t7)) | (t6 < 3.0517578125e-05 * (0.9 * t7));
            const real grad_result = t5;
            const flag carefully_here = t8;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_grad_carefully(
                        x_at[i], omega_0_pair, grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- siren_grad2 ---- */
/* siren_grad2 for an element at which it loses digits. */
static SLOW void siren_grad2_carefully(
    const real x, const pair omega_0_pair, real *const grad2_to)
{
    const extended t3 = extended_of_pair(omega_0_pair);
    const extended t4 = extended_multiply(t3, extended_of(x));
    const extended t5 = extended_multiply(extended_sin(t4), extended_cos(EXTENDED(0.0, 0.0)));
    const extended t6 = extended_multiply(extended_cos(t4), extended_sin(EXTENDED(0.0, 0.0)));
    const extended t7 = extended_negate(extended_multiply(extended_multiply(t3, t3), extended_add(t5, t6)));
    const real grad2_better = extended_real(t7);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* siren_grad2: from x to grad2; numbers t2 at 0, t1 at 1, omega_0_pair at 2 */
KERNEL(siren_grad2)
{
    enum { x_in, grad2_out };
    const pair t2 = pair_of(call->numbers[0]);
    const real t1 = (real)call->numbers[1];
    const pair omega_0_pair = pair_of(call->numbers[2]);
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
            const pair t3 = pair_multiply(t2, pair_of(x));
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real sin = sin_(t4);
            const real t6 = sin * cos_(t5);
            const real t7 = fma_(cos_(t4), sin_(t5), t6);
            const real t8 = -(t1 * t7);
            const real t9 = maximum_(t7, -t7);
            const real t10 = maximum_(t6, -t6);
            const truth t11 = (maximum_(sin, -sin) < R(7.888609052210118e-31)) & (t4 != R(0.0));
            const real t12 = maximum_(x, -x);
            const truth t13 = (((maximum_(t4, -t4) == INF) | (t9 < R(0.5) * t10)) | t11) | (t9 < R(0.9) * t10);
            const truth t14 = t13 | ((t12 >= R(3.530761863803683e+35)) & (t12 <= R(2.3926103924128486e+37)));
            const real grad2_result = t8;
            const flag carefully_here = t14;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_grad2_carefully(
                        x_at[i], omega_0_pair, grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* siren_grad2: from x to grad2; numbers t2 at 2, t1 at 1, omega_0_pair at 2 */
KERNEL(siren_grad2)
{
    enum { x_in, grad2_out };
    const double t2 = (double)call->numbers[2];
    const double t1 = (double)call->numbers[1];
    const double omega_0_pair = (double)call->numbers[2];
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
            const double x = x_at[i];
            const double t3 = t2 * x;
            const double t4 = sin_wide(t3) * cos_wide(0.0);
            const double t5 = fma_of_double(cos_wide(t3), sin_wide(0.0), t4);
            const double t6 = -(t1 * t5);
            const double t7 = absolute_wide(t5);
            const double t8 = absolute_wide(t4);
            const truth t9 = (t7 < 3.0517578125e-05 * (0.5 * t8)) | (t7 < 3.0517578125e-05 * (0.9 * t8));
            const real grad2_result = t6;
            const flag carefully_here = t9;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_grad2_carefully(
                        x_at[i], omega_0_pair, grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- siren_vjp ---- */
/* siren_vjp for an element at which it loses digits. */
static SLOW void siren_vjp_carefully(
    const real x, const real g, const pair omega_0_pair, real *const x_to)
{
    const extended t2 = extended_of_pair(omega_0_pair);
    const extended t3 = extended_multiply(t2, extended_of(x));
    const extended t4 = extended_multiply(extended_cos(t3), extended_cos(EXTENDED(0.0, 0.0)));
    const extended t5 = extended_multiply(extended_sin(t3), extended_sin(EXTENDED(0.0, 0.0)));
    const extended t6 = extended_multiply(extended_of(g), extended_multiply(t2, extended_subtract(t4, t5)));
    const real x_better = extended_real(t6);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* siren_vjp: from x, g to x; numbers t1 at 0, omega_0 at 1, omega_0_pair at 2 */
KERNEL(siren_vjp)
{
    enum { x_in, g_in, x_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real omega_0 = (real)call->numbers[1];
    const pair omega_0_pair = pair_of(call->numbers[2]);
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
            const pair t2 = pair_multiply(t1, pair_of(x));
            const real t3 = pair_real(t2);
            const real t4 = pair_low(t2);
            const real t5 = cos_(t3) * cos_(t4);
            const real t6 = fma_(-sin_(t3), sin_(t4), t5);
            const real t7 = g * (omega_0 * t6);
            const real t8 = maximum_(t6, -t6);
            const real t9 = maximum_(t5, -t5);
            const real t10 = maximum_(x, -x);
            const truth t11 = ((maximum_(t3, -t3) == INF) | (t8 < R(0.75) * t9)) | (t8 < R(0.9) * t9);
            const truth t12 = t11 | ((t10 >= R(3.530761863803683e+35)) & (t10 <= R(2.3926103924128486e+37)));
            const real x_result = t7;
            const flag carefully_here = t12;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_vjp_carefully(
                        x_at[i], g_at[i], omega_0_pair, x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* siren_vjp: from x, g to x; numbers t1 at 2, omega_0 at 1, omega_0_pair at 2 */
KERNEL(siren_vjp)
{
    enum { x_in, g_in, x_out };
    const double t1 = (double)call->numbers[2];
    const double omega_0 = (double)call->numbers[1];
    const double omega_0_pair = (double)call->numbers[2];
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
            const double x = x_at[i];
            const double g = g_at[i];
            const double t2 = t1 * x;
            const double t3 = cos_wide(t2) * cos_wide(0.0);
            const double t4 = fma_of_double(-sin_wide(t2), sin_wide(0.0), t3);
            const double t5 = g * (omega_0 * t4);
            const double t6 = absolute_wide(t4);
            const double t7 = absolute_wide(t3);
            const truth t8 = (t6 < 3.0517578125e-05 * (0.75 * t7)) | (t6 < 3.0517578125e-05 * (0.9 * t7));
            const real x_result = t5;
            const flag carefully_here = t8;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_vjp_carefully(
                        x_at[i], g_at[i], omega_0_pair, x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- siren_value_and_grad ---- */
/* siren_value_and_grad for an element at which it loses digits. */
static SLOW void siren_value_and_grad_carefully(
    const real x, const pair omega_0_pair, real *const value_to)
{
    const extended t2 = extended_multiply(extended_of_pair(omega_0_pair), extended_of(x));
    const extended t3 = extended_multiply(extended_sin(t2), extended_cos(EXTENDED(0.0, 0.0)));
    const extended t4 = extended_multiply(extended_cos(t2), extended_sin(EXTENDED(0.0, 0.0)));
    const real value_better = extended_real(extended_add(t3, t4));
    if (value_better == value_better) *value_to = value_better;
}

/* siren_value_and_grad for an element at which it loses digits. */
static SLOW void siren_value_and_grad_carefully_2(
    const real x, const pair omega_0_pair, real *const grad_to)
{
    const extended t2 = extended_of_pair(omega_0_pair);
    const extended t3 = extended_multiply(t2, extended_of(x));
    const extended t4 = extended_multiply(extended_cos(t3), extended_cos(EXTENDED(0.0, 0.0)));
    const extended t5 = extended_multiply(extended_sin(t3), extended_sin(EXTENDED(0.0, 0.0)));
    const real grad_better = extended_real(extended_multiply(t2, extended_subtract(t4, t5)));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* siren_value_and_grad: from x to value, grad; numbers t1 at 0, omega_0 at 1, omega_0_pair at 2 */
KERNEL(siren_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real omega_0 = (real)call->numbers[1];
    const pair omega_0_pair = pair_of(call->numbers[2]);
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t2 = pair_multiply(t1, pair_of(x));
            const real t3 = pair_real(t2);
            const real t4 = pair_low(t2);
            const real sin = sin_(t3);
            const real cos = cos_(t4);
            const real t5 = sin * cos;
            const real cos_2 = cos_(t3);
            const real sin_2 = sin_(t4);
            const real t6 = fma_(cos_2, sin_2, t5);
            const real t7 = cos_2 * cos;
            const real t8 = fma_(-sin, sin_2, t7);
            const real t9 = omega_0 * t8;
            const truth t10 = maximum_(t3, -t3) == INF;
            const real t11 = maximum_(t6, -t6);
            const real t12 = maximum_(t5, -t5);
            const real t13 = maximum_(x, -x);
            const truth t14 = (t13 >= R(3.530761863803683e+35)) & (t13 <= R(2.3926103924128486e+37));
            const truth t15 = ((t10 | (t11 < R(0.5) * t12)) | (t11 < R(0.9) * t12)) | t14;
            const real t16 = maximum_(t8, -t8);
            const real t17 = maximum_(t7, -t7);
            const truth t18 = ((t10 | (t16 < R(0.75) * t17)) | (t16 < R(0.9) * t17)) | t14;
            const pair t19 = pair_multiply(pair_of(cos_2), pair_of(sin_2));
            const real t20 = pair_real(pair_add(pair_multiply(pair_of(sin), pair_of(cos)), t19));
            const real value_result = t20;
            const real grad_result = t9;
            const flag carefully_here = t15;
            const flag carefully_2_here = t18;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_value_and_grad_carefully(
                        x_at[i], omega_0_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    siren_value_and_grad_carefully_2(
                        x_at[i], omega_0_pair, grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* siren_value_and_grad: from x to value, grad; numbers t1 at 2, omega_0 at 1, omega_0_pair at 2 */
KERNEL(siren_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const double t1 = (double)call->numbers[2];
    const double omega_0 = (double)call->numbers[1];
    const double omega_0_pair = (double)call->numbers[2];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t2 = t1 * x;
            const double sin = sin_wide(t2);
            const double cos = cos_wide(0.0);
            const double t3 = sin * cos;
            const double cos_2 = cos_wide(t2);
            const double sin_2 = sin_wide(0.0);
            const double t4 = fma_of_double(cos_2, sin_2, t3);
            const double t5 = cos_2 * cos;
            const double t6 = fma_of_double(-sin, sin_2, t5);
            const double t7 = omega_0 * t6;
            const double t8 = absolute_wide(t4);
            const double t9 = absolute_wide(t3);
            const double t10 = absolute_wide(t6);
            const double t11 = absolute_wide(t5);
            const truth t12 = (t8 < 3.0517578125e-05 * (0.5 * t9)) | (t8 < 3.0517578125e-05 * (0.9 * t9));
            const truth t13 = (t10 < 3.0517578125e-05 * (0.75 * t11)) | (t10 < 3.0517578125e-05 * (0.9 * t11));
            const real value_result = t4;
            const real grad_result = t7;
            const flag carefully_here = t12;
            const flag carefully_2_here = t13;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    siren_value_and_grad_carefully(
                        x_at[i], omega_0_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    siren_value_and_grad_carefully_2(
                        x_at[i], omega_0_pair, grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
