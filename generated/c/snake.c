/*
 * Made by symdl 0.1.0 from snake with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     snake = x + sin(a*x)**2/a
 */
#include "primitives.h"
#include "extended.h"

/* ---- snake_value ---- */
/* snake_value for an element at which it loses digits. */
static SLOW void snake_value_carefully(
    const real x, const pair a_pair, real *const value_to)
{
    const extended t2 = extended_of_pair(a_pair);
    const extended t3 = extended_of(x);
    const extended t4 = extended_multiply(t2, t3);
    const extended t5 = extended_multiply(extended_sin(t4), extended_cos(EXTENDED(0.0, 0.0)));
    const extended t6 = extended_multiply(extended_cos(t4), extended_sin(EXTENDED(0.0, 0.0)));
    const extended t7 = extended_add(t5, t6);
    const extended t8 = extended_add(t3, extended_divide(extended_multiply(t7, t7), t2));
    const extended t9 = x == -INF ? EXTENDED(-INFINITY, 0.0) : x == INF ? EXTENDED(INFINITY, 0.0) : t8;
    const real value_better = extended_real(t9);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* snake_value: from x to value; numbers t1 at 0, a at 1, a_pair at 2 */
KERNEL(snake_value)
{
    enum { x_in, value_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real a = (real)call->numbers[1];
    const pair a_pair = pair_of(call->numbers[2]);
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
            const pair t2 = pair_of(x);
            const pair t3 = pair_multiply(t1, t2);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real sin = sin_(t4);
            const real cos = cos_(t5);
            const real cos_2 = cos_(t4);
            const real sin_2 = sin_(t5);
            const real t6 = sin * cos + cos_2 * sin_2;
            const real t7 = x + t6 * t6 / a;
            const real t8 = maximum_(t7, -t7);
            const real t9 = maximum_(x, -x);
            const truth t10 = ((t8 < R(0.5) * t9) | (maximum_(t4, -t4) == INF)) | (t8 < R(0.9) * t9);
            const pair t11 = pair_multiply(pair_of(cos_2), pair_of(sin_2));
            const pair t12 = pair_add(pair_multiply(pair_of(sin), pair_of(cos)), t11);
            const pair t13 = pair_add(t2, pair_divide(pair_multiply(t12, t12), t1));
            const real t14 = pair_real(x == -INF ? PAIR(-INFINITY, 0.0) : x == INF ? PAIR(INFINITY, 0.0) : t13);
            const real value_result = t14;
            const flag carefully_here = t10;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_value_carefully(
                        x_at[i], a_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* snake_value: from x to value; numbers t1 at 2, a at 1, a_pair at 2 */
KERNEL(snake_value)
{
    enum { x_in, value_out };
    const double t1 = (double)call->numbers[2];
    const double a = (double)call->numbers[1];
    const double a_pair = (double)call->numbers[2];
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
            const double t3 = sin_wide(t2) * cos_wide(0.0) + cos_wide(t2) * sin_wide(0.0);
            const double t4 = x + quotient_wide(t3 * t3, a);
            const double t5 = x == -INFINITY ? -INFINITY : x == INFINITY ? INFINITY : t4;
            const double t6 = absolute_wide(t4);
            const double t7 = absolute_wide(x);
            const truth t8 = (t6 < 3.0517578125e-05 * (0.5 * t7)) | (t6 < 3.0517578125e-05 * (0.9 * t7));
            const real value_result = t5;
            const flag carefully_here = t8;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_value_carefully(
                        x_at[i], a_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- snake_grad ---- */
/* snake_grad for an element at which it loses digits. */
static SLOW void snake_grad_carefully(
    const real x, const pair a_pair, real *const grad_to)
{
    const extended t2 = extended_multiply(extended_of_pair(a_pair), extended_of(x));
    const extended cos = extended_cos(t2);
    const extended cos_2 = extended_cos(EXTENDED(0.0, 0.0));
    const extended sin = extended_sin(t2);
    const extended sin_2 = extended_sin(EXTENDED(0.0, 0.0));
    const extended t3 = extended_subtract(extended_multiply(cos, cos_2), extended_multiply(sin, sin_2));
    const extended t4 = extended_add(extended_multiply(sin, cos_2), extended_multiply(cos, sin_2));
    const extended t5 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t3), t4);
    const real grad_better = extended_real(extended_add(t5, EXTENDED(1.0, 0.0)));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* snake_grad: from x to grad; numbers t1 at 0, a_pair at 1 */
KERNEL(snake_grad)
{
    enum { x_in, grad_out };
    const pair t1 = pair_of(call->numbers[0]);
    const pair a_pair = pair_of(call->numbers[1]);
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
            const real cos = cos_(t3);
            const real cos_2 = cos_(t4);
            const real t5 = cos * cos_2;
            const real sin = sin_(t3);
            const real sin_2 = sin_(t4);
            const real t6 = fma_(-sin, sin_2, t5);
            const real t7 = sin * cos_2;
            const real t8 = fma_(cos, sin_2, t7);
            const real t9 = fma_(R(2.0) * t6, t8, R(1.0));
            const real t10 = maximum_(t6, -t6);
            const real t11 = maximum_(t5, -t5);
            const real t12 = maximum_(t8, -t8);
            const real t13 = maximum_(t7, -t7);
            const truth t14 = ((t9 < R(0.75)) | (t10 < R(0.75) * t11)) | (t12 < R(0.75) * t13);
            const truth t15 = ((t14 | (maximum_(t3, -t3) == INF)) | (t10 < R(0.9) * t11)) | (t12 < R(0.9) * t13);
            const truth t16 = t15 | ((cos_2 >= -R(0.6875)) & (cos_2 <= -R(0.5625)));
            const real grad_result = t9;
            const flag carefully_here = t16;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_grad_carefully(
                        x_at[i], a_pair, grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* snake_grad: from x to grad; numbers t1 at 1, a_pair at 1 */
KERNEL(snake_grad)
{
    enum { x_in, grad_out };
    const double t1 = (double)call->numbers[1];
    const double a_pair = (double)call->numbers[1];
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
            const double cos = cos_wide(t2);
            const double cos_2 = cos_wide(0.0);
            const double t3 = cos * cos_2;
            const double sin = sin_wide(t2);
            const double sin_2 = sin_wide(0.0);
            const double t4 = fma_of_double(-sin, sin_2, t3);
            const double t5 = sin * cos_2;
            const double t6 = fma_of_double(cos, sin_2, t5);
            const double t7 = fma_of_double(2.0 * t4, t6, 1.0);
            const double t8 = absolute_wide(t4);
            const double t9 = absolute_wide(t3);
            const double t10 = absolute_wide(t6);
            const double t11 = absolute_wide(t5);
            const truth t12 = (t7 < 2.288818359375e-05) | (t8 < 3.0517578125e-05 * (0.75 * t9));
            const truth t13 = (t12 | (t10 < 3.0517578125e-05 * (0.75 * t11))) | (absolute_wide(t2) == INFINITY);
            const truth t14 = t13 | (t8 < 3.0517578125e-05 * (0.9 * t9));
            const truth t15 = t14 | (t10 < 3.0517578125e-05 * (0.9 * t11));
            const truth t16 = t15 | ((cos_2 >= -0.6875) & (cos_2 <= -0.5625));
            const real grad_result = t7;
            const flag carefully_here = t16;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_grad_carefully(
                        x_at[i], a_pair, grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- snake_grad2 ---- */
/* snake_grad2 for an element at which it loses digits. */
static SLOW void snake_grad2_carefully(
    const real x, const pair a_pair, real *const grad2_to)
{
    const extended t3 = extended_of_pair(a_pair);
    const extended t4 = extended_multiply(EXTENDED(2.0, 0.0), t3);
    const extended t5 = extended_multiply(t3, extended_of(x));
    const extended sin = extended_sin(t5);
    const extended cos = extended_cos(EXTENDED(0.0, 0.0));
    const extended cos_2 = extended_cos(t5);
    const extended sin_2 = extended_sin(EXTENDED(0.0, 0.0));
    const extended t6 = extended_add(extended_multiply(sin, cos), extended_multiply(cos_2, sin_2));
    const extended t7 = extended_subtract(extended_multiply(cos_2, cos), extended_multiply(sin, sin_2));
    const extended t8 = extended_multiply(t4, extended_multiply(t7, t7));
    const extended t9 = extended_subtract(t8, extended_multiply(t4, extended_multiply(t6, t6)));
    const real grad2_better = extended_real(t9);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* snake_grad2: from x to grad2; numbers t2 at 0, t1 at 1, a_pair at 2 */
KERNEL(snake_grad2)
{
    enum { x_in, grad2_out };
    const pair t2 = pair_of(call->numbers[0]);
    const real t1 = (real)call->numbers[1];
    const pair a_pair = pair_of(call->numbers[2]);
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
            const real cos = cos_(t5);
            const real t6 = sin * cos;
            const real cos_2 = cos_(t4);
            const real sin_2 = sin_(t5);
            const real t7 = fma_(cos_2, sin_2, t6);
            const real t8 = cos_2 * cos;
            const real t9 = fma_(-sin, sin_2, t8);
            const real t10 = t1 * (t9 * t9);
            const real t11 = fma_(-t1, t7 * t7, t10);
            const real t12 = maximum_(t11, -t11);
            const real t13 = maximum_(t10, -t10);
            const real t14 = maximum_(t9, -t9);
            const real t15 = maximum_(t8, -t8);
            const real t16 = maximum_(t7, -t7);
            const real t17 = maximum_(t6, -t6);
            const truth t18 = ((t12 < R(0.5) * t13) | (t14 < R(0.5) * t15)) | (t16 < R(0.5) * t17);
            const truth t19 = ((t18 | (maximum_(t4, -t4) == INF)) | (t12 < R(0.9) * t13)) | (t14 < R(0.9) * t15);
            const truth t20 = (t19 | (t16 < R(0.9) * t17)) | ((cos >= -R(0.6875)) & (cos <= -R(0.5625)));
            const real grad2_result = t11;
            const flag carefully_here = t20;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_grad2_carefully(
                        x_at[i], a_pair, grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* snake_grad2: from x to grad2; numbers t2 at 2, t1 at 1, a_pair at 2 */
KERNEL(snake_grad2)
{
    enum { x_in, grad2_out };
    const double t2 = (double)call->numbers[2];
    const double t1 = (double)call->numbers[1];
    const double a_pair = (double)call->numbers[2];
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
            const double sin = sin_wide(t3);
            const double cos = cos_wide(0.0);
            const double t4 = sin * cos;
            const double cos_2 = cos_wide(t3);
            const double sin_2 = sin_wide(0.0);
            const double t5 = fma_of_double(cos_2, sin_2, t4);
            const double t6 = cos_2 * cos;
            const double t7 = fma_of_double(-sin, sin_2, t6);
            const double t8 = t1 * (t7 * t7);
            const double t9 = fma_of_double(-t1, t5 * t5, t8);
            const double t10 = absolute_wide(t9);
            const double t11 = absolute_wide(t8);
            const double t12 = absolute_wide(t7);
            const double t13 = absolute_wide(t6);
            const double t14 = absolute_wide(t5);
            const double t15 = absolute_wide(t4);
            const truth t16 = (t10 < 3.0517578125e-05 * (0.5 * t11)) | (t12 < 3.0517578125e-05 * (0.5 * t13));
            const truth t17 = (t16 | (t14 < 3.0517578125e-05 * (0.5 * t15))) | (absolute_wide(t3) == INFINITY);
            const truth t18 = t17 | (t10 < 3.0517578125e-05 * (0.9 * t11));
            const truth t19 = t18 | (t12 < 3.0517578125e-05 * (0.9 * t13));
            const truth t20 = t19 | (t14 < 3.0517578125e-05 * (0.9 * t15));
            const truth t21 = t20 | ((cos >= -0.6875) & (cos <= -0.5625));
            const real grad2_result = t9;
            const flag carefully_here = t21;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_grad2_carefully(
                        x_at[i], a_pair, grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- snake_vjp ---- */
/* snake_vjp for an element at which it loses digits. */
static SLOW void snake_vjp_carefully(
    const real x, const real g, const pair a_pair, real *const x_to)
{
    const extended t2 = extended_multiply(extended_of_pair(a_pair), extended_of(x));
    const extended cos = extended_cos(t2);
    const extended cos_2 = extended_cos(EXTENDED(0.0, 0.0));
    const extended sin = extended_sin(t2);
    const extended sin_2 = extended_sin(EXTENDED(0.0, 0.0));
    const extended t3 = extended_subtract(extended_multiply(cos, cos_2), extended_multiply(sin, sin_2));
    const extended t4 = extended_add(extended_multiply(sin, cos_2), extended_multiply(cos, sin_2));
    const extended t5 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t3), t4);
    const extended t6 = extended_multiply(extended_of(g), extended_add(t5, EXTENDED(1.0, 0.0)));
    const real x_better = extended_real(t6);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* snake_vjp: from x, g to x; numbers t1 at 0, a_pair at 1 */
KERNEL(snake_vjp)
{
    enum { x_in, g_in, x_out };
    const pair t1 = pair_of(call->numbers[0]);
    const pair a_pair = pair_of(call->numbers[1]);
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
            const real cos = cos_(t3);
            const real cos_2 = cos_(t4);
            const real t5 = cos * cos_2;
            const real sin = sin_(t3);
            const real sin_2 = sin_(t4);
            const real t6 = fma_(-sin, sin_2, t5);
            const real t7 = sin * cos_2;
            const real t8 = fma_(cos, sin_2, t7);
            const real t9 = fma_(R(2.0) * t6, t8, R(1.0));
            const real t10 = g * t9;
            const real t11 = maximum_(t6, -t6);
            const real t12 = maximum_(t5, -t5);
            const real t13 = maximum_(t8, -t8);
            const real t14 = maximum_(t7, -t7);
            const truth t15 = ((t9 < R(0.75)) | (t11 < R(0.75) * t12)) | (t13 < R(0.75) * t14);
            const truth t16 = ((t15 | (maximum_(t3, -t3) == INF)) | (t11 < R(0.9) * t12)) | (t13 < R(0.9) * t14);
            const truth t17 = t16 | ((cos_2 >= -R(0.6875)) & (cos_2 <= -R(0.5625)));
            const real x_result = t10;
            const flag carefully_here = t17;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_vjp_carefully(
                        x_at[i], g_at[i], a_pair, x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* snake_vjp: from x, g to x; numbers t1 at 1, a_pair at 1 */
KERNEL(snake_vjp)
{
    enum { x_in, g_in, x_out };
    const double t1 = (double)call->numbers[1];
    const double a_pair = (double)call->numbers[1];
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
            const double cos = cos_wide(t2);
            const double cos_2 = cos_wide(0.0);
            const double t3 = cos * cos_2;
            const double sin = sin_wide(t2);
            const double sin_2 = sin_wide(0.0);
            const double t4 = fma_of_double(-sin, sin_2, t3);
            const double t5 = sin * cos_2;
            const double t6 = fma_of_double(cos, sin_2, t5);
            const double t7 = fma_of_double(2.0 * t4, t6, 1.0);
            const double t8 = g * t7;
            const double t9 = absolute_wide(t4);
            const double t10 = absolute_wide(t3);
            const double t11 = absolute_wide(t6);
            const double t12 = absolute_wide(t5);
            const truth t13 = (t7 < 2.288818359375e-05) | (t9 < 3.0517578125e-05 * (0.75 * t10));
            const truth t14 = (t13 | (t11 < 3.0517578125e-05 * (0.75 * t12))) | (absolute_wide(t2) == INFINITY);
            const truth t15 = t14 | (t9 < 3.0517578125e-05 * (0.9 * t10));
            const truth t16 = t15 | (t11 < 3.0517578125e-05 * (0.9 * t12));
            const truth t17 = t16 | ((cos_2 >= -0.6875) & (cos_2 <= -0.5625));
            const real x_result = t8;
            const flag carefully_here = t17;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_vjp_carefully(
                        x_at[i], g_at[i], a_pair, x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- snake_value_and_grad ---- */
/* snake_value_and_grad for an element at which it loses digits. */
static SLOW void snake_value_and_grad_carefully(
    const real x, const pair a_pair, real *const value_to)
{
    const extended t2 = extended_of_pair(a_pair);
    const extended t3 = extended_of(x);
    const extended t4 = extended_multiply(t2, t3);
    const extended t5 = extended_multiply(extended_sin(t4), extended_cos(EXTENDED(0.0, 0.0)));
    const extended t6 = extended_multiply(extended_cos(t4), extended_sin(EXTENDED(0.0, 0.0)));
    const extended t7 = extended_add(t5, t6);
    const extended t8 = extended_add(t3, extended_divide(extended_multiply(t7, t7), t2));
    const extended t9 = x == -INF ? EXTENDED(-INFINITY, 0.0) : x == INF ? EXTENDED(INFINITY, 0.0) : t8;
    const real value_better = extended_real(t9);
    if (value_better == value_better) *value_to = value_better;
}

/* snake_value_and_grad for an element at which it loses digits. */
static SLOW void snake_value_and_grad_carefully_2(
    const real x, const pair a_pair, real *const grad_to)
{
    const extended t2 = extended_multiply(extended_of_pair(a_pair), extended_of(x));
    const extended sin = extended_sin(t2);
    const extended cos = extended_cos(EXTENDED(0.0, 0.0));
    const extended cos_2 = extended_cos(t2);
    const extended sin_2 = extended_sin(EXTENDED(0.0, 0.0));
    const extended t3 = extended_subtract(extended_multiply(cos_2, cos), extended_multiply(sin, sin_2));
    const extended t4 = extended_add(extended_multiply(sin, cos), extended_multiply(cos_2, sin_2));
    const extended t5 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t3), t4);
    const real grad_better = extended_real(extended_add(t5, EXTENDED(1.0, 0.0)));
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* snake_value_and_grad: from x to value, grad; numbers t1 at 0, a at 1, a_pair at 2 */
KERNEL(snake_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real a = (real)call->numbers[1];
    const pair a_pair = pair_of(call->numbers[2]);
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
            const pair t2 = pair_of(x);
            const pair t3 = pair_multiply(t1, t2);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real sin = sin_(t4);
            const real cos = cos_(t5);
            const real t6 = sin * cos;
            const real cos_2 = cos_(t4);
            const real sin_2 = sin_(t5);
            const real t7 = fma_(cos_2, sin_2, t6);
            const real t8 = x + t7 * t7 / a;
            const real t9 = cos_2 * cos;
            const real t10 = fma_(-sin, sin_2, t9);
            const real t11 = fma_(R(2.0) * t10, t7, R(1.0));
            const real t12 = maximum_(t8, -t8);
            const real t13 = maximum_(x, -x);
            const truth t14 = maximum_(t4, -t4) == INF;
            const truth t15 = ((t12 < R(0.5) * t13) | t14) | (t12 < R(0.9) * t13);
            const real t16 = maximum_(t10, -t10);
            const real t17 = maximum_(t9, -t9);
            const real t18 = maximum_(t7, -t7);
            const real t19 = maximum_(t6, -t6);
            const truth t20 = (((t11 < R(0.75)) | (t16 < R(0.75) * t17)) | (t18 < R(0.75) * t19)) | t14;
            const truth t21 = (t20 | (t16 < R(0.9) * t17)) | (t18 < R(0.9) * t19);
            const truth t22 = t21 | ((cos >= -R(0.6875)) & (cos <= -R(0.5625)));
            const pair t23 = pair_multiply(pair_of(cos_2), pair_of(sin_2));
            const pair t24 = pair_add(pair_multiply(pair_of(sin), pair_of(cos)), t23);
            const pair t25 = pair_add(t2, pair_divide(pair_multiply(t24, t24), t1));
            const real t26 = pair_real(x == -INF ? PAIR(-INFINITY, 0.0) : x == INF ? PAIR(INFINITY, 0.0) : t25);
            const real value_result = t26;
            const real grad_result = t11;
            const flag carefully_here = t15;
            const flag carefully_2_here = t22;
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
                    snake_value_and_grad_carefully(
                        x_at[i], a_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    snake_value_and_grad_carefully_2(
                        x_at[i], a_pair, grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* snake_value_and_grad: from x to value, grad; numbers t1 at 2, a at 1, a_pair at 2 */
KERNEL(snake_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const double t1 = (double)call->numbers[2];
    const double a = (double)call->numbers[1];
    const double a_pair = (double)call->numbers[2];
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
            const double t5 = x + quotient_wide(t4 * t4, a);
            const double t6 = cos_2 * cos;
            const double t7 = fma_of_double(-sin, sin_2, t6);
            const double t8 = fma_of_double(2.0 * t7, t4, 1.0);
            const double t9 = x == -INFINITY ? -INFINITY : x == INFINITY ? INFINITY : t5;
            const double t10 = absolute_wide(t5);
            const double t11 = absolute_wide(x);
            const double t12 = absolute_wide(t7);
            const double t13 = absolute_wide(t6);
            const double t14 = absolute_wide(t4);
            const double t15 = absolute_wide(t3);
            const truth t16 = (t10 < 3.0517578125e-05 * (0.5 * t11)) | (t10 < 3.0517578125e-05 * (0.9 * t11));
            const truth t17 = (t8 < 2.288818359375e-05) | (t12 < 3.0517578125e-05 * (0.75 * t13));
            const truth t18 = (t17 | (t14 < 3.0517578125e-05 * (0.75 * t15))) | (absolute_wide(t2) == INFINITY);
            const truth t19 = t18 | (t12 < 3.0517578125e-05 * (0.9 * t13));
            const truth t20 = t19 | (t14 < 3.0517578125e-05 * (0.9 * t15));
            const truth t21 = t20 | ((cos >= -0.6875) & (cos <= -0.5625));
            const real value_result = t9;
            const real grad_result = t8;
            const flag carefully_here = t16;
            const flag carefully_2_here = t21;
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
                    snake_value_and_grad_carefully(
                        x_at[i], a_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    snake_value_and_grad_carefully_2(
                        x_at[i], a_pair, grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
