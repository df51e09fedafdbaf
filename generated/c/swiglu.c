/*
 * Made by symdl 0.1.0 from swiglu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     swiglu = a*b/(1 + exp(-b))
 */
#include "primitives.h"
#include "extended.h"

/* ---- swiglu_value ---- */
/* swiglu_value for an element at which it loses digits. */
static SLOW void swiglu_value_carefully(
    const real a, const real b, real *const value_to)
{
    const extended t1 = extended_of(b);
    const extended t2 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(b < extended_real(t2) ? t2 : t1));
    const extended t3 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t4 = extended_real(t3) > R(1.0) ? EXTENDED(1.0, 0.0) : t3;
    const extended t5 = extended_real(t4) < extended_real(exp) ? exp : t4;
    const extended t6 = extended_divide(t5, extended_add(EXTENDED(1.0, 0.0), exp));
    const real value_better = extended_real(extended_multiply(extended_multiply(extended_of(a), t1), t6));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* swiglu_value: from a, b to value */
KERNEL(swiglu_value)
{
    enum { a_in, b_in, value_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real a = a_at[i];
            const real b = b_at[i];
            const real expit = expit_(b);
            const real t1 = a * b;
            const truth t2 = (b == -INF) & !((maximum_(a, -a) == INF) & (maximum_(b, -b) == INF));
            const truth t3 = ((maximum_(t1, -t1) == INF) | (expit < R(7.888609052210118e-31))) & !t2;
            const real t4 = pair_real(pair_multiply(pair_multiply(pair_of(a), pair_of(b)), pair_of(expit)));
            const real value_result = t4;
            const flag carefully_here = t3;
            const flag far_here = t2;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    swiglu_value_carefully(
                        a_at[i], b_at[i], value_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = R(0.0);
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* swiglu_value: from a, b to value */
KERNEL(swiglu_value)
{
    enum { a_in, b_in, value_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double a = a_at[i];
            const double b = b_at[i];
            const double t1 = a * b * expit_wide(b);
            const truth t2 = !((absolute_wide(a) == INFINITY) & (absolute_wide(b) == INFINITY));
            const truth t3 = (b == -INFINITY) & t2;
            const real value_result = t1;
            const flag far_here = t3;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = 0.0;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- swiglu_vjp ---- */
/* swiglu_vjp for an element at which it loses digits. */
static SLOW void swiglu_vjp_carefully(
    const real a, const real b, const real g, real *const a_to)
{
    const extended t1 = extended_of(b);
    const extended t2 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(b < extended_real(t2) ? t2 : t1));
    const extended t3 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t4 = extended_real(t3) > R(1.0) ? EXTENDED(1.0, 0.0) : t3;
    const extended t5 = extended_real(t4) < extended_real(exp) ? exp : t4;
    const extended t6 = extended_multiply(t1, extended_divide(t5, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real a_better = extended_real(a == a ? extended_multiply(extended_of(g), t6) : extended_of(a));
    if (a_better == a_better) *a_to = a_better;
}

/* swiglu_vjp for an element at which it loses digits. */
static SLOW void swiglu_vjp_carefully_2(
    const real a, const real b, const real g, real *const b_to)
{
    const extended t1 = extended_of(b);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(b < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended exp_2 = extended_exp(extended_negate(t3 < b ? t1 : t2));
    const extended t7 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t8 = extended_real(t7) > R(1.0) ? EXTENDED(1.0, 0.0) : t7;
    const extended t9 = extended_real(t8) < extended_real(exp_2) ? exp_2 : t8;
    const extended t10 = extended_of(a);
    const extended t11 = extended_divide(t9, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_add(extended_multiply(extended_multiply(t10, t1), t11), t10);
    const extended t13 = extended_multiply(t12, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real b_better = extended_real(extended_multiply(extended_of(g), t13));
    if (b_better == b_better) *b_to = b_better;
}

/* swiglu_vjp for an element at which it loses digits. */
static SLOW void swiglu_vjp_far_2(
    const real a, const real b, const real g, real *const b_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), a));
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), b));
    const real t3 = R(1.0) * (fma_(t1 * t2, expit_(-t2), t1) * expit_(t2));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real b_better = t5 * g;
    if (b_better == b_better) *b_to = b_better;
}

#if SYMDL_DOUBLE
/* swiglu_vjp: from a, b, g to a, b */
KERNEL(swiglu_vjp)
{
    enum { a_in, b_in, g_in, a_out, b_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real g_block[BLOCK];
    real a_out_block[BLOCK];
    real b_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const a_to = a_out_block;
        real *const b_to = b_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const real a = a_at[i];
            const real b = b_at[i];
            const real g = g_at[i];
            const real expit = expit_(b);
            const real t1 = -b;
            const real expit_2 = expit_(t1);
            const real t2 = a * b;
            const real t3 = t2 * expit_2;
            const real t4 = t3 + a;
            const real t5 = g * (t4 * expit);
            const real t6 = a == a ? g * (b * expit) : a;
            const truth t7 = maximum_(a, -a) == INF;
            const truth t8 = maximum_(b, t1) == INF;
            const truth t9 = !(t7 & t8);
            const truth t10 = (b == -INF) & t9;
            const truth t11 = (t7 | t8) & t9;
            const truth t12 = expit < R(7.888609052210118e-31);
            const truth t13 = t12 & !t10;
            const real t14 = maximum_(t4, -t4);
            const truth t15 = (maximum_(t2, -t2) == INF) | (t14 < R(0.75) * maximum_(t3, -t3));
            const truth t16 = (((t15 | (expit_2 < R(7.888609052210118e-31))) | (t14 == INF)) | t12) & !t11;
            const real a_result = t6;
            const real b_result = t5;
            const flag carefully_here = t13;
            const flag carefully_2_here = t16;
            const flag far_here = t10;
            const flag far_2_here = t11;
            a_to[i] = a_result;
            b_to[i] = b_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
            far_2_at[i] = far_2_here;
            far_2_any |= far_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    swiglu_vjp_carefully(
                        a_at[i], b_at[i], g_at[i], a_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    swiglu_vjp_carefully_2(
                        a_at[i], b_at[i], g_at[i], b_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real a_better = R(0.0);
                a_to[i] = (far_at[i] != 0) & (a_better == a_better) ? a_better : a_to[i];
            }
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    swiglu_vjp_far_2(
                        a_at[i], b_at[i], g_at[i], b_to + i);
        }
        real_store(call, a_out, start, count, a_to);
        real_store(call, b_out, start, count, b_to);
    }
}
#else
/* swiglu_vjp: from a, b, g to a, b */
KERNEL(swiglu_vjp)
{
    enum { a_in, b_in, g_in, a_out, b_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real g_block[BLOCK];
    real a_out_block[BLOCK];
    real b_out_block[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const a_to = a_out_block;
        real *const b_to = b_out_block;
        flag carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const double a = a_at[i];
            const double b = b_at[i];
            const double g = g_at[i];
            const double expit = expit_wide(b);
            const double t1 = a * b * expit_wide(-b);
            const double t2 = t1 + a;
            const double t3 = g * (t2 * expit);
            const double t4 = a == a ? g * (b * expit) : a;
            const truth t5 = absolute_wide(a) == INFINITY;
            const truth t6 = absolute_wide(b) == INFINITY;
            const truth t7 = !(t5 & t6);
            const truth t8 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t9 = t8 & !((t5 | t6) & t7);
            const truth t10 = (b == -INFINITY) & t7;
            const truth t11 = (t5 | t6) & t7;
            const real a_result = t4;
            const real b_result = t3;
            const flag carefully_2_here = t9;
            const flag far_here = t10;
            const flag far_2_here = t11;
            a_to[i] = a_result;
            b_to[i] = b_result;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
            far_2_at[i] = far_2_here;
            far_2_any |= far_2_here;
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    swiglu_vjp_carefully_2(
                        a_at[i], b_at[i], g_at[i], b_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real a_better = 0.0;
                a_to[i] = (far_at[i] != 0) & (a_better == a_better) ? a_better : a_to[i];
            }
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    swiglu_vjp_far_2(
                        a_at[i], b_at[i], g_at[i], b_to + i);
        }
        real_store(call, a_out, start, count, a_to);
        real_store(call, b_out, start, count, b_to);
    }
}
#endif
