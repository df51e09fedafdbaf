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

#if !SYMDL_DOUBLE
/* log1mexp_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void log1mexp_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double t1 = 1.0 / expm1_of_double(x);
        const truth t6_t6_lost = (maximum_of_double(t1, -t1) < 4.909093465297727e-91) & (x <= 800.0);
        const double grad_better = t1;
        const int64_t lost = t6_t6_lost;
        grad_to[i] = grad_better;
        lost_at[i] = lost;
    }
}
#endif

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
            log1mexp_grad_carefully_in_double(
                call, found, x_some, grad_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad_out_some[k] == grad_out_some[k]) grad_to[i] = (real)grad_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log1mexp_grad_carefully(
                        x_at[i], grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

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

#if !SYMDL_DOUBLE
/* log1mexp_grad2 in double, for so many of those elements; lost where double is not enough. */
static SLOW void log1mexp_grad2_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad2_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double t1 = 1.0 / (expm1_of_double(x) * expm1_of_double(-x));
        const truth t6_t10_lost = maximum_of_double(t1, -t1) < 4.909093465297727e-91;
        const truth t10_t10_lost = t6_t10_lost & ((x >= -800.0) & (x <= 800.0));
        const double grad2_better = t1;
        const int64_t lost = t10_t10_lost;
        grad2_to[i] = grad2_better;
        lost_at[i] = lost;
    }
}
#endif

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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double grad2_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_at[i] != 0;
            }
            log1mexp_grad2_carefully_in_double(
                call, found, x_some, grad2_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad2_out_some[k] == grad2_out_some[k]) grad2_to[i] = (real)grad2_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log1mexp_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- log1mexp_vjp ---- */
/* log1mexp_vjp for an element at which it loses digits. */
static SLOW void log1mexp_vjp_carefully(
    const real x, const real g, real *const x_to)
{
    const real x_better = extended_real(extended_divide(extended_of(g), extended_expm1(extended_of(x))));
    if (x_better == x_better) *x_to = x_better;
}

#if !SYMDL_DOUBLE
/* log1mexp_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void log1mexp_vjp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, const double *const g_at, double *const x_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double g = g_at[i];
        const double expm = expm1_of_double(x);
        const double t1 = g / expm;
        const truth t2 = maximum_of_double(expm, -expm) == INFINITY;
        const double x_better = t1;
        const int64_t lost = t2;
        x_to[i] = x_better;
        lost_at[i] = lost;
    }
}
#endif

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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double g_some[BLOCK];
            double x_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            log1mexp_vjp_carefully_in_double(
                call, found, x_some, g_some, x_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && x_out_some[k] == x_out_some[k]) x_to[i] = (real)x_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log1mexp_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- log1mexp_value_and_grad ---- */
/* log1mexp_value_and_grad for an element at which it loses digits. */
static SLOW void log1mexp_value_and_grad_carefully(
    const real x, real *const grad_to)
{
    const real grad_better = extended_real(extended_divide(EXTENDED(1.0, 0.0), extended_expm1(extended_of(x))));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if !SYMDL_DOUBLE
/* log1mexp_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void log1mexp_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double t1 = 1.0 / expm1_of_double(x);
        const truth t6_t6_lost = (maximum_of_double(t1, -t1) < 4.909093465297727e-91) & (x <= 800.0);
        const double grad_better = t1;
        const int64_t lost = t6_t6_lost;
        grad_to[i] = grad_better;
        lost_at[i] = lost;
    }
}
#endif

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
            log1mexp_value_and_grad_carefully_in_double(
                call, found, x_some, grad_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad_out_some[k] == grad_out_some[k]) grad_to[i] = (real)grad_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log1mexp_value_and_grad_carefully(
                        x_at[i], grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
