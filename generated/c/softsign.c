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

#if !SYMDL_DOUBLE
/* softsign_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void softsign_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double t1 = absolute_of_double(x) + 1.0;
        const double t2 = 1.0 / (t1 * t1);
        const truth t7_t8_lost = (x >= -1.063718590655528e+178) & (x <= 1.063718590655528e+178);
        const truth t8_t8_lost = (t2 < 4.909093465297727e-91) & t7_t8_lost;
        const double grad_better = t2;
        const int64_t lost = t8_t8_lost;
        grad_to[i] = grad_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t2 = R(1.0) / (t1 * t1);
            const truth t3 = (x >= -BEYOND(1.063718590655528e+178)) & (x <= BEYOND(1.063718590655528e+178));
            const truth t4 = (t2 < R(7.888609052210118e-31)) & t3;
            const real grad_result = t2;
            const flag carefully_here = t4;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double grad_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_at[i] != 0;
            }
            softsign_grad_carefully_in_double(
                call, found, x_some, grad_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad_out_some[k] == grad_out_some[k]) grad_to[i] = (real)grad_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    softsign_grad_carefully(
                        x_at[i], grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

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

#if !SYMDL_DOUBLE
/* softsign_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void softsign_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double t1 = absolute_of_double(x) + 1.0;
        const double t2 = 1.0 / (t1 * t1);
        const truth t12_t13_lost = (x >= -1.063718590655528e+178) & (x <= 1.063718590655528e+178);
        const truth t13_t13_lost = (t2 < 4.909093465297727e-91) & t12_t13_lost;
        const double grad_better = t2;
        const int64_t lost = t13_t13_lost;
        grad_to[i] = grad_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t2 = R(1.0) / (t1 * t1);
            const real t3 = x == -INF ? -R(1.0) : x == INF ? R(1.0) : x / t1;
            const truth t4 = (x >= -BEYOND(1.063718590655528e+178)) & (x <= BEYOND(1.063718590655528e+178));
            const truth t5 = (t2 < R(7.888609052210118e-31)) & t4;
            const real value_result = t3;
            const real grad_result = t2;
            const flag carefully_here = t5;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double grad_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_at[i] != 0;
            }
            softsign_value_and_grad_carefully_in_double(
                call, found, x_some, grad_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad_out_some[k] == grad_out_some[k]) grad_to[i] = (real)grad_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    softsign_value_and_grad_carefully(
                        x_at[i], grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
