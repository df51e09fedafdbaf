/*
 * Made by symdl 0.1.0 from swish with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     swish = x/(1 + exp(-beta*x))
 */
#include "primitives.h"
#include "extended.h"

/* ---- swish_value ---- */
/* swish_value for an element at which it loses digits. */
static SLOW void swish_value_carefully(
    const real x, const real beta, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(extended_of(beta), t1);
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t2) < extended_real(t3) ? t3 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_multiply(t1, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real value_better = extended_real(t7);
    if (value_better == value_better) *value_to = value_better;
}

/* swish_value for an element at which it loses digits. */
static SLOW void swish_value_far(
    const real x, const real beta, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), x));
    const pair t2 = pair_multiply(pair_of(beta), pair_of(t1));
    const real t3 = pair_real(t2);
    const real expit = expit_(t3);
    const real t4 = t1 * fma_(expit * expit_(-t3), pair_low(t2), expit);
    const real t5 = maximum_(t4, -t4);
    const real value_better = t5 > R(1099511627776.0) ? t4 * INF : t5 < R(9.094947017729282e-13) ? R(0.0) : t4;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* swish_value: from x, beta to value */
KERNEL(swish_value)
{
    enum { x_in, beta_in, value_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real beta = beta_at[i];
            const pair t1 = pair_multiply(pair_of(beta), pair_of(x));
            const real t2 = pair_real(t1);
            const real expit = expit_(t2);
            const real t3 = x * fma_(expit * expit_(-t2), pair_low(t1), expit);
            const truth t4 = maximum_(x, -x) == INF;
            const truth t5 = (expit < R(7.888609052210118e-31)) & !t4;
            const real value_result = t3;
            const flag carefully_here = t5;
            const flag far_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    swish_value_carefully(
                        x_at[i], beta_at[i], value_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    swish_value_far(
                        x_at[i], beta_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* swish_value: from x, beta to value */
KERNEL(swish_value)
{
    enum { x_in, beta_in, value_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double beta = beta_at[i];
            const double t1 = x * expit_wide(beta * x);
            const truth t2 = absolute_wide(x) == INFINITY;
            const real value_result = t1;
            const flag far_here = t2;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    swish_value_far(
                        x_at[i], beta_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- swish_grad ---- */
/* swish_grad for an element at which it loses digits. */
static SLOW void swish_grad_carefully(
    const real x, const real beta, real *const grad_to)
{
    const extended t1 = extended_multiply(extended_of(beta), extended_of(x));
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const real t4 = extended_real(t1);
    const extended exp = extended_exp(extended_negate(t3 < t4 ? t1 : t2));
    const extended t5 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > R(1.0) ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended exp_2 = extended_exp(extended_negate(t4 < t3 ? t2 : t1));
    const extended t8 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_multiply(t1, extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t12 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real grad_better = extended_real(extended_multiply(extended_add(t11, EXTENDED(1.0, 0.0)), t12));
    if (grad_better == grad_better) *grad_to = grad_better;
}

/* swish_grad for an element at which it loses digits. */
static SLOW void swish_grad_far(
    const real x, const real beta, real *const grad_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), x));
    const pair t2 = pair_multiply(pair_of(beta), pair_of(t1));
    const real t3 = pair_real(t2);
    const real t4 = pair_low(t2);
    const real expit = expit_(-t3);
    const real expit_2 = expit_(t3);
    const real t5 = expit * expit_2;
    const real t6 = fma_(beta * t1, fma_(t5, -t4, expit), R(1.0)) * fma_(t5, t4, expit_2);
    const real t7 = maximum_(t6, -t6);
    const real grad_better = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* swish_grad: from x, beta to grad */
KERNEL(swish_grad)
{
    enum { x_in, beta_in, grad_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real beta = beta_at[i];
            const real t1 = beta * x;
            const pair t2 = pair_multiply(pair_of(beta), pair_of(x));
            const real t3 = pair_real(t2);
            const real t4 = pair_low(t2);
            const real expit = expit_(-t3);
            const real expit_2 = expit_(t3);
            const real t5 = fma_(t1, fma_(expit * expit_2, -t4, expit), R(1.0));
            const truth t6 = maximum_(x, -x) == INF;
            const truth t7 = (maximum_(t5, -t5) < R(0.75)) | (expit_2 < R(7.888609052210118e-31));
            const truth t8 = (t7 | (maximum_(t1, -t1) == INF)) & !t6;
            const pair t9 = pair_of(expit);
            const pair t10 = pair_of(expit_2);
            const pair t11 = pair_multiply(t9, t10);
            const pair t12 = pair_of(t4);
            const pair t13 = pair_multiply(t2, pair_add(t9, pair_multiply(t11, pair_negate(t12))));
            const pair t14 = pair_multiply(pair_add(t13, PAIR(1.0, 0.0)), pair_add(t10, pair_multiply(t11, t12)));
            const real t15 = pair_real(t14);
            const real grad_result = t15;
            const flag carefully_here = t8;
            const flag far_here = t6;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    swish_grad_carefully(
                        x_at[i], beta_at[i], grad_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    swish_grad_far(
                        x_at[i], beta_at[i], grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* swish_grad: from x, beta to grad */
KERNEL(swish_grad)
{
    enum { x_in, beta_in, grad_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double beta = beta_at[i];
            const double t1 = beta * x;
            const double expit = expit_wide(t1);
            const double t2 = fma_of_double(t1, expit_wide(-t1), 1.0);
            const double t3 = t2 * expit;
            const truth t4 = absolute_wide(x) == INFINITY;
            const truth t5 = (absolute_wide(t2) < 2.288818359375e-05) | (expit < 4.909093465297727e-91);
            const truth t6 = (t5 | (absolute_wide(t1) == INFINITY)) & !t4;
            const real grad_result = t3;
            const flag carefully_here = t6;
            const flag far_here = t4;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    swish_grad_carefully(
                        x_at[i], beta_at[i], grad_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    swish_grad_far(
                        x_at[i], beta_at[i], grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- swish_grad2 ---- */
/* swish_grad2 for an element at which it loses digits. */
static SLOW void swish_grad2_carefully(
    const real x, const real beta, real *const grad2_to)
{
    const extended t1 = extended_of(beta);
    const extended t2 = extended_of(x);
    const extended t3 = extended_multiply(t1, t2);
    const extended t4 = extended_negate(t3);
    const real t5 = extended_real(t3);
    const real t6 = extended_real(t4);
    const extended exp = extended_exp(extended_negate(t5 < t6 ? t4 : t3));
    const extended t7 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t8 = extended_real(t7) > R(1.0) ? EXTENDED(1.0, 0.0) : t7;
    const extended t9 = extended_real(t8) < extended_real(exp) ? exp : t8;
    const extended t10 = extended_divide(t9, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t6 < t5 ? t3 : t4));
    const extended t11 = extended_multiply(t4, EXTENDED(1e+38, 0.0));
    const extended t12 = extended_real(t11) > R(1.0) ? EXTENDED(1.0, 0.0) : t11;
    const extended t13 = extended_real(t12) < extended_real(exp_2) ? exp_2 : t12;
    const extended t14 = extended_divide(t13, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t15 = extended_multiply(t1, extended_add(extended_multiply(t3, t14), EXTENDED(1.0, 0.0)));
    const extended t16 = extended_multiply(extended_multiply(t2, extended_multiply(t1, t1)), t10);
    const extended t17 = extended_multiply(extended_subtract(extended_add(t15, t1), t16), t10);
    const extended t18 = x >= R(8.507059173023462e+37) ? EXTENDED(0.0, 0.0) : extended_multiply(t17, t14);
    const real grad2_better = extended_real(x <= -R(8.507059173023462e+37) ? EXTENDED(0.0, 0.0) : t18);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* swish_grad2: from x, beta to grad2 */
KERNEL(swish_grad2)
{
    enum { x_in, beta_in, grad2_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real grad2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        real *const grad2_to = grad2_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real beta = beta_at[i];
            const pair t1 = pair_multiply(pair_of(beta), pair_of(x));
            const real t2 = pair_real(t1);
            const real t3 = pair_low(t1);
            const real expit = expit_(t2);
            const real expit_2 = expit_(-t2);
            const real t4 = expit * expit_2;
            const real t5 = fma_(t4, t3, expit);
            const real t6 = fma_(t4, -t3, expit_2);
            const real t7 = beta * fma_(beta * x, t6, R(1.0));
            const real t8 = t7 + beta;
            const real t9 = fma_(-(x * (beta * beta)), t5, t8);
            const real t10 = x >= R(8.507059173023462e+37) ? R(0.0) : t9 * t5 * t6;
            const real t11 = x <= -R(8.507059173023462e+37) ? R(0.0) : t10;
            const real t12 = maximum_(t8, -t8);
            const truth t13 = (maximum_(t9, -t9) < R(0.5) * t12) | (t12 < R(0.5) * maximum_(t7, -t7));
            const truth t14 = (t13 | (expit_2 < R(7.888609052210118e-31))) | (expit < R(7.888609052210118e-31));
            const real grad2_result = t11;
            const flag carefully_here = t14;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    swish_grad2_carefully(
                        x_at[i], beta_at[i], grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* swish_grad2: from x, beta to grad2 */
KERNEL(swish_grad2)
{
    enum { x_in, beta_in, grad2_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real grad2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        real *const grad2_to = grad2_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double beta = beta_at[i];
            const double t1 = beta * x;
            const double expit = expit_wide(t1);
            const double expit_2 = expit_wide(-t1);
            const double t2 = beta * fma_of_double(t1, expit_2, 1.0);
            const double t3 = t2 + beta;
            const double t4 = fma_of_double(-(x * (beta * beta)), expit, t3);
            const double t5 = x >= 8.507059173023462e+37 ? 0.0 : t4 * expit * expit_2;
            const double t6 = x <= -8.507059173023462e+37 ? 0.0 : t5;
            const double t7 = absolute_wide(t3);
            const truth t8 = absolute_wide(t4) < 3.0517578125e-05 * (0.5 * t7);
            const truth t9 = t8 | (t7 < 3.0517578125e-05 * (0.5 * absolute_wide(t2)));
            const truth t10 = (t9 | (expit_2 < 4.909093465297727e-91)) | (expit < 4.909093465297727e-91);
            const real grad2_result = t6;
            const flag carefully_here = t10;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    swish_grad2_carefully(
                        x_at[i], beta_at[i], grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- swish_vjp ---- */
/* swish_vjp for an element at which it loses digits. */
static SLOW void swish_vjp_carefully(
    const real x, const real beta, const real g, real *const x_to)
{
    const extended t1 = extended_multiply(extended_of(beta), extended_of(x));
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const real t4 = extended_real(t1);
    const extended exp = extended_exp(extended_negate(t3 < t4 ? t1 : t2));
    const extended t5 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > R(1.0) ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended exp_2 = extended_exp(extended_negate(t4 < t3 ? t2 : t1));
    const extended t8 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_multiply(t1, extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t12 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t13 = extended_multiply(extended_add(t11, EXTENDED(1.0, 0.0)), t12);
    const real x_better = extended_real(extended_multiply(extended_of(g), t13));
    if (x_better == x_better) *x_to = x_better;
}

/* swish_vjp for an element at which it loses digits. */
static SLOW void swish_vjp_carefully_2(
    const real x, const real beta, const real g, real *const beta_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(extended_of(beta), t1);
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t2) < extended_real(t3) ? t3 : t2));
    const extended t4 = extended_multiply(exp, extended_add(EXTENDED(2.0, 0.0), exp));
    const extended t5 = extended_divide(exp, extended_add(EXTENDED(1.0, 0.0), t4));
    const extended t6 = extended_multiply(extended_of(g), extended_multiply(extended_multiply(t1, t1), t5));
    const extended t7 = x >= R(9.223372036854776e+18) ? EXTENDED(0.0, 0.0) : t6;
    const real beta_better = extended_real(x <= -R(9.223372036854776e+18) ? EXTENDED(0.0, 0.0) : t7);
    if (beta_better == beta_better) *beta_to = beta_better;
}

/* swish_vjp for an element at which it loses digits. */
static SLOW void swish_vjp_far(
    const real x, const real beta, const real g, real *const x_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), x));
    const pair t2 = pair_multiply(pair_of(beta), pair_of(t1));
    const real t3 = pair_real(t2);
    const real t4 = pair_low(t2);
    const real expit = expit_(-t3);
    const real expit_2 = expit_(t3);
    const real t5 = expit * expit_2;
    const real t6 = R(1.0) * (fma_(beta * t1, fma_(t5, -t4, expit), R(1.0)) * fma_(t5, t4, expit_2));
    const real t7 = maximum_(t6, -t6);
    const real t8 = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    const real x_better = t8 * g;
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* swish_vjp: from x, beta, g to x, beta */
KERNEL(swish_vjp)
{
    enum { x_in, beta_in, g_in, x_out, beta_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real beta_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = x_out_block;
        real *const beta_to = beta_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real beta = beta_at[i];
            const real g = g_at[i];
            const real t1 = beta * x;
            const pair t2 = pair_multiply(pair_of(beta), pair_of(x));
            const real t3 = pair_real(t2);
            const real t4 = pair_low(t2);
            const real expit = expit_(-t3);
            const real expit_2 = expit_(t3);
            const real t5 = fma_(t1, fma_(expit * expit_2, -t4, expit), R(1.0));
            const real logisticpdf = logisticpdf_(t3);
            const real t6 = g * (x * x * fma_(-(logisticpdf * tanh_(R(0.5) * t3)), t4, logisticpdf));
            const real t7 = x >= R(9.223372036854776e+18) ? R(0.0) : t6;
            const real t8 = x <= -R(9.223372036854776e+18) ? R(0.0) : t7;
            const truth t9 = maximum_(x, -x) == INF;
            const truth t10 = (maximum_(t5, -t5) < R(0.75)) | (expit_2 < R(7.888609052210118e-31));
            const truth t11 = (t10 | (maximum_(t1, -t1) == INF)) & !t9;
            const truth t12 = logisticpdf < R(7.888609052210118e-31);
            const pair t13 = pair_of(expit);
            const pair t14 = pair_of(expit_2);
            const pair t15 = pair_multiply(t13, t14);
            const pair t16 = pair_of(t4);
            const pair t17 = pair_multiply(t2, pair_add(t13, pair_multiply(t15, pair_negate(t16))));
            const pair t18 = pair_multiply(pair_add(t17, PAIR(1.0, 0.0)), pair_add(t14, pair_multiply(t15, t16)));
            const real t19 = pair_real(pair_multiply(pair_of(g), t18));
            const real x_result = t19;
            const real beta_result = t8;
            const flag carefully_here = t11;
            const flag carefully_2_here = t12;
            const flag far_here = t9;
            x_to[i] = x_result;
            beta_to[i] = beta_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    swish_vjp_carefully(
                        x_at[i], beta_at[i], g_at[i], x_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    swish_vjp_carefully_2(
                        x_at[i], beta_at[i], g_at[i], beta_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    swish_vjp_far(
                        x_at[i], beta_at[i], g_at[i], x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
        real_store(call, beta_out, start, count, beta_to);
    }
}
#else
/* swish_vjp: from x, beta, g to x, beta */
KERNEL(swish_vjp)
{
    enum { x_in, beta_in, g_in, x_out, beta_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real beta_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = x_out_block;
        real *const beta_to = beta_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double beta = beta_at[i];
            const double g = g_at[i];
            const double t1 = beta * x;
            const double expit = expit_wide(t1);
            const double t2 = fma_of_double(t1, expit_wide(-t1), 1.0);
            const double t3 = g * (t2 * expit);
            const double t4 = x >= 9.223372036854776e+18 ? 0.0 : g * (x * x * logisticpdf_wide(t1));
            const double t5 = x <= -9.223372036854776e+18 ? 0.0 : t4;
            const truth t6 = absolute_wide(x) == INFINITY;
            const truth t7 = (absolute_wide(t2) < 2.288818359375e-05) | (expit < 4.909093465297727e-91);
            const truth t8 = (t7 | (absolute_wide(t1) == INFINITY)) & !t6;
            const real x_result = t3;
            const real beta_result = t5;
            const flag carefully_here = t8;
            const flag far_here = t6;
            x_to[i] = x_result;
            beta_to[i] = beta_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    swish_vjp_carefully(
                        x_at[i], beta_at[i], g_at[i], x_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    swish_vjp_far(
                        x_at[i], beta_at[i], g_at[i], x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
        real_store(call, beta_out, start, count, beta_to);
    }
}
#endif

/* ---- swish_value_and_grad ---- */
/* swish_value_and_grad for an element at which it loses digits. */
static SLOW void swish_value_and_grad_carefully(
    const real x, const real beta, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(extended_of(beta), t1);
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t2) < extended_real(t3) ? t3 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_multiply(t1, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real value_better = extended_real(t7);
    if (value_better == value_better) *value_to = value_better;
}

/* swish_value_and_grad for an element at which it loses digits. */
static SLOW void swish_value_and_grad_carefully_2(
    const real x, const real beta, real *const grad_to)
{
    const extended t1 = extended_multiply(extended_of(beta), extended_of(x));
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t1);
    const real t4 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t3 < t4 ? t2 : t1));
    const extended t5 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > R(1.0) ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended exp_2 = extended_exp(extended_negate(t4 < t3 ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_multiply(t1, extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2)));
    const extended t12 = extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp));
    const real grad_better = extended_real(extended_multiply(extended_add(t11, EXTENDED(1.0, 0.0)), t12));
    if (grad_better == grad_better) *grad_to = grad_better;
}

/* swish_value_and_grad for an element at which it loses digits. */
static SLOW void swish_value_and_grad_far(
    const real x, const real beta, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), x));
    const pair t2 = pair_multiply(pair_of(beta), pair_of(t1));
    const real t3 = pair_real(t2);
    const real expit = expit_(t3);
    const real t4 = t1 * fma_(expit * expit_(-t3), pair_low(t2), expit);
    const real t5 = maximum_(t4, -t4);
    const real value_better = t5 > R(1099511627776.0) ? t4 * INF : t5 < R(9.094947017729282e-13) ? R(0.0) : t4;
    if (value_better == value_better) *value_to = value_better;
}

/* swish_value_and_grad for an element at which it loses digits. */
static SLOW void swish_value_and_grad_far_2(
    const real x, const real beta, real *const grad_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), x));
    const pair t2 = pair_multiply(pair_of(beta), pair_of(t1));
    const real t3 = pair_real(t2);
    const real t4 = pair_low(t2);
    const real expit = expit_(t3);
    const real expit_2 = expit_(-t3);
    const real t5 = expit * expit_2;
    const real t6 = fma_(beta * t1, fma_(t5, -t4, expit_2), R(1.0)) * fma_(t5, t4, expit);
    const real t7 = maximum_(t6, -t6);
    const real grad_better = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* swish_value_and_grad: from x, beta to value, grad */
KERNEL(swish_value_and_grad)
{
    enum { x_in, beta_in, value_out, grad_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real beta = beta_at[i];
            const real t1 = beta * x;
            const pair t2 = pair_multiply(pair_of(beta), pair_of(x));
            const real t3 = pair_real(t2);
            const real t4 = pair_low(t2);
            const real expit = expit_(t3);
            const real expit_2 = expit_(-t3);
            const real t5 = expit * expit_2;
            const real t6 = x * fma_(t5, t4, expit);
            const real t7 = fma_(t1, fma_(t5, -t4, expit_2), R(1.0));
            const truth t8 = maximum_(x, -x) == INF;
            const truth t9 = expit < R(7.888609052210118e-31);
            const truth t10 = !t8;
            const truth t11 = t9 & t10;
            const truth t12 = (((maximum_(t7, -t7) < R(0.75)) | t9) | (maximum_(t1, -t1) == INF)) & t10;
            const pair t13 = pair_of(expit_2);
            const pair t14 = pair_of(expit);
            const pair t15 = pair_multiply(t14, t13);
            const pair t16 = pair_of(t4);
            const pair t17 = pair_multiply(t2, pair_add(t13, pair_multiply(t15, pair_negate(t16))));
            const pair t18 = pair_multiply(pair_add(t17, PAIR(1.0, 0.0)), pair_add(t14, pair_multiply(t15, t16)));
            const real t19 = pair_real(t18);
            const real value_result = t6;
            const real grad_result = t19;
            const flag carefully_here = t11;
            const flag carefully_2_here = t12;
            const flag far_here = t8;
            const flag far_2_here = t8;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
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
                    swish_value_and_grad_carefully(
                        x_at[i], beta_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    swish_value_and_grad_carefully_2(
                        x_at[i], beta_at[i], grad_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    swish_value_and_grad_far(
                        x_at[i], beta_at[i], value_to + i);
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    swish_value_and_grad_far_2(
                        x_at[i], beta_at[i], grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* swish_value_and_grad: from x, beta to value, grad */
KERNEL(swish_value_and_grad)
{
    enum { x_in, beta_in, value_out, grad_out };
    real x_block[BLOCK];
    real beta_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const beta_at = real_block(call, beta_in, start, count, beta_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double beta = beta_at[i];
            const double t1 = beta * x;
            const double expit = expit_wide(t1);
            const double t2 = x * expit;
            const double t3 = fma_of_double(t1, expit_wide(-t1), 1.0);
            const double t4 = t3 * expit;
            const truth t5 = absolute_wide(x) == INFINITY;
            const truth t6 = (absolute_wide(t3) < 2.288818359375e-05) | (expit < 4.909093465297727e-91);
            const truth t7 = (t6 | (absolute_wide(t1) == INFINITY)) & !t5;
            const real value_result = t2;
            const real grad_result = t4;
            const flag carefully_2_here = t7;
            const flag far_here = t5;
            const flag far_2_here = t5;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
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
                    swish_value_and_grad_carefully_2(
                        x_at[i], beta_at[i], grad_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    swish_value_and_grad_far(
                        x_at[i], beta_at[i], value_to + i);
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    swish_value_and_grad_far_2(
                        x_at[i], beta_at[i], grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
