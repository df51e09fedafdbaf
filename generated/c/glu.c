/*
 * Made by symdl 0.1.0 from glu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     glu = a/(1 + exp(-b))
 */
#include "primitives.h"
#include "extended.h"

/* ---- glu_value ---- */
/* glu_value for an element at which it loses digits. */
static SLOW void glu_value_carefully(
    const real a, const real b, real *const value_to)
{
    const extended t1 = extended_of(b);
    const extended t2 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(b < extended_real(t2) ? t2 : t1));
    const extended t3 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t4 = extended_real(t3) > R(1.0) ? EXTENDED(1.0, 0.0) : t3;
    const extended t5 = extended_real(t4) < extended_real(exp) ? exp : t4;
    const extended t6 = extended_divide(t5, extended_add(EXTENDED(1.0, 0.0), exp));
    const real value_better = extended_real(extended_multiply(extended_of(a), t6));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* glu_value: from a, b to value */
KERNEL(glu_value)
{
    enum { a_in, b_in, value_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real a = a_at[i];
            const real b = b_at[i];
            const real expit = expit_(b);
            const real t1 = a * expit;
            const truth t2 = expit < R(7.888609052210118e-31);
            const real value_result = t1;
            const flag carefully_here = t2;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    glu_value_carefully(
                        a_at[i], b_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* glu_value: from a, b to value */
KERNEL(glu_value)
{
    enum { a_in, b_in, value_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real a = a_at[i];
            const real b = b_at[i];
            const real value_result = expit_product_(b, a);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- glu_vjp ---- */
/* glu_vjp for an element at which it loses digits. */
static SLOW void glu_vjp_carefully(
    const real a, const real b, const real g, real *const b_to)
{
    const extended t1 = extended_of(b);
    const extended t2 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(b < extended_real(t2) ? t2 : t1));
    const extended t3 = extended_multiply(exp, extended_add(EXTENDED(2.0, 0.0), exp));
    const extended t4 = extended_divide(exp, extended_add(EXTENDED(1.0, 0.0), t3));
    const extended t5 = extended_multiply(extended_of(g), extended_multiply(extended_of(a), t4));
    const real b_better = extended_real(t5);
    if (b_better == b_better) *b_to = b_better;
}

#if SYMDL_DOUBLE
/* glu_vjp: from a, b, g to a, b */
KERNEL(glu_vjp)
{
    enum { a_in, b_in, g_in, a_out, b_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real g_block[BLOCK];
    real a_out_block[BLOCK];
    real b_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const a_to = a_out_block;
        real *const b_to = b_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real a = a_at[i];
            const real b = b_at[i];
            const real g = g_at[i];
            const real logisticpdf = logisticpdf_(b);
            const real t1 = g * (a * logisticpdf);
            const real t2 = a == a ? g * expit_(b) : a;
            const truth t3 = logisticpdf < R(7.888609052210118e-31);
            const real a_result = t2;
            const real b_result = t1;
            const flag carefully_here = t3;
            a_to[i] = a_result;
            b_to[i] = b_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    glu_vjp_carefully(
                        a_at[i], b_at[i], g_at[i], b_to + i);
        }
        real_store(call, a_out, start, count, a_to);
        real_store(call, b_out, start, count, b_to);
    }
}
#else
/* glu_vjp: from a, b, g to a, b */
KERNEL(glu_vjp)
{
    enum { a_in, b_in, g_in, a_out, b_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real g_block[BLOCK];
    real a_out_block[BLOCK];
    real b_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const a_to = real_room(call, a_out, start, count, a_out_block);
        real *const b_to = real_room(call, b_out, start, count, b_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double a = a_at[i];
            const double b = b_at[i];
            const double g = g_at[i];
            const double t1 = g * (a * logisticpdf_wide(b));
            const double t2 = a == a ? g * expit_wide(b) : a;
            const real a_result = t2;
            const real b_result = t1;
            a_to[i] = a_result;
            b_to[i] = b_result;
        }
        real_store(call, a_out, start, count, a_to);
        real_store(call, b_out, start, count, b_to);
    }
}
#endif
