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

#if !SYMDL_DOUBLE
/* snake_value in double, for so many of those elements; lost where double is not enough. */
static SLOW void snake_value_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const longer t1 = longer_of(call->numbers[0]);
    const double a = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const longer t2 = longer_multiply(t1, longer_of(x));
        const double t3 = longer_real(t2);
        const double t4 = longer_low(t2);
        const double sin = sin_of_double(t4);
        const double t5 = sin_of_double(t3) * cos_of_double(t4) + cos_of_double(t3) * sin;
        const double t6 = x + t5 * t5 / a;
        const double t7 = x == -INFINITY ? -INFINITY : x == INFINITY ? INFINITY : t6;
        const double t8 = maximum_of_double(t6, -t6);
        const double t9 = maximum_of_double(x, -x);
        const truth t18_t32_lost = maximum_of_double(sin, -sin) < 4.909093465297727e-91;
        const truth t25_t32_lost = t18_t32_lost | (t8 < 9.5367431640625e-07 * (0.5 * t9));
        const truth t31_t32_lost = (t9 >= 1.4355662354477091e+38) & (t9 <= 3.509161908872178e+38);
        const truth t32_t32_lost = (t25_t32_lost | (t8 < 9.5367431640625e-07 * (0.9 * t9))) | t31_t32_lost;
        const double value_better = t7;
        const int64_t lost = t32_t32_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* snake_value: from x to value; numbers t1, a, a_pair */
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
            const pair t2 = pair_multiply(t1, pair_of(x));
            const real t3 = pair_real(t2);
            const real t4 = pair_low(t2);
            const real sin = sin_(t4);
            const real t5 = sin_(t3) * cos_(t4) + cos_(t3) * sin;
            const real t6 = x + t5 * t5 / a;
            const real t7 = x == -INF ? -INF : x == INF ? INF : t6;
            const real t8 = maximum_(t6, -t6);
            const real t9 = maximum_(x, -x);
            const truth t10 = (maximum_(sin, -sin) < R(7.888609052210118e-31)) | (t8 < R(0.5) * t9);
            const truth t11 = (t9 >= R(1.4355662354477091e+38)) & (t9 <= BEYOND(3.509161908872178e+38));
            const truth t12 = (t10 | (t8 < R(0.9) * t9)) | t11;
            const real value_result = t7;
            const flag carefully_here = t12;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_at[i] != 0;
            }
            snake_value_carefully_in_double(
                call, found, x_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_value_carefully(
                        x_at[i], a_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

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

#if !SYMDL_DOUBLE
/* snake_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void snake_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad_to, int64_t *const lost_at)
{
    (void)call;
    const longer t1 = longer_of(call->numbers[0]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const longer t2 = longer_multiply(t1, longer_of(x));
        const double t3 = longer_real(t2);
        const double t4 = longer_low(t2);
        const double cos = cos_of_double(t3);
        const double cos_2 = cos_of_double(t4);
        const double t5 = cos * cos_2;
        const double sin = sin_of_double(t3);
        const double sin_2 = sin_of_double(t4);
        const double t6 = t5 - sin * sin_2;
        const double t7 = sin * cos_2;
        const double t8 = t7 + cos * sin_2;
        const double t9 = 2.0 * t6 * t8 + 1.0;
        const double t10 = maximum_of_double(t6, -t6);
        const double t11 = maximum_of_double(t5, -t5);
        const double t12 = maximum_of_double(t8, -t8);
        const double t13 = maximum_of_double(t7, -t7);
        const truth t17_t45_lost = maximum_of_double(sin_2, -sin_2) < 4.909093465297727e-91;
        const truth t19_t45_lost = t17_t45_lost | (t9 < 7.152557373046875e-07);
        const truth t26_t45_lost = t19_t45_lost | (t10 < 9.5367431640625e-07 * (0.75 * t11));
        const truth t33_t45_lost = t26_t45_lost | (t12 < 9.5367431640625e-07 * (0.75 * t13));
        const truth t36_t45_lost = t33_t45_lost | (t10 < 9.5367431640625e-07 * (0.9 * t11));
        const truth t39_t45_lost = t36_t45_lost | (t12 < 9.5367431640625e-07 * (0.9 * t13));
        const truth t45_t45_lost = t39_t45_lost | ((cos_2 >= -0.65625) & (cos_2 <= -0.5625));
        const double grad_better = t9;
        const int64_t lost = t45_t45_lost;
        grad_to[i] = grad_better;
        lost_at[i] = lost;
    }
}
#endif

/* snake_grad: from x to grad; numbers t1, a_pair */
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
            const real t6 = t5 - sin * sin_2;
            const real t7 = sin * cos_2;
            const real t8 = t7 + cos * sin_2;
            const real t9 = R(2.0) * t6 * t8 + R(1.0);
            const real t10 = maximum_(t6, -t6);
            const real t11 = maximum_(t5, -t5);
            const truth t12 = (maximum_(sin_2, -sin_2) < R(7.888609052210118e-31)) | (t9 < R(0.75));
            const real t13 = maximum_(t8, -t8);
            const real t14 = maximum_(t7, -t7);
            const truth t15 = ((t12 | (t10 < R(0.75) * t11)) | (t13 < R(0.75) * t14)) | (t10 < R(0.9) * t11);
            const truth t16 = (t15 | (t13 < R(0.9) * t14)) | ((cos_2 >= -R(0.65625)) & (cos_2 <= -R(0.5625)));
            const real grad_result = t9;
            const flag carefully_here = t16;
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
            snake_grad_carefully_in_double(
                call, found, x_some, grad_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad_out_some[k] == grad_out_some[k]) grad_to[i] = (real)grad_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_grad_carefully(
                        x_at[i], a_pair, grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

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

#if !SYMDL_DOUBLE
/* snake_grad2 in double, for so many of those elements; lost where double is not enough. */
static SLOW void snake_grad2_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad2_to, int64_t *const lost_at)
{
    (void)call;
    const longer t2 = longer_of(call->numbers[0]);
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const longer t3 = longer_multiply(t2, longer_of(x));
        const double t4 = longer_real(t3);
        const double t5 = longer_low(t3);
        const double sin = sin_of_double(t4);
        const double cos = cos_of_double(t5);
        const double t6 = sin * cos;
        const double cos_2 = cos_of_double(t4);
        const double sin_2 = sin_of_double(t5);
        const double t7 = t6 + cos_2 * sin_2;
        const double t8 = cos_2 * cos;
        const double t9 = t8 - sin * sin_2;
        const double t10 = t1 * (t9 * t9);
        const double t11 = t10 - t1 * (t7 * t7);
        const double t12 = maximum_of_double(t11, -t11);
        const double t13 = maximum_of_double(t10, -t10);
        const double t14 = maximum_of_double(t9, -t9);
        const double t15 = maximum_of_double(t8, -t8);
        const double t16 = maximum_of_double(t7, -t7);
        const double t17 = maximum_of_double(t6, -t6);
        const truth t20_t56_lost = maximum_of_double(sin_2, -sin_2) < 4.909093465297727e-91;
        const truth t27_t56_lost = t20_t56_lost | (t12 < 9.5367431640625e-07 * (0.5 * t13));
        const truth t34_t56_lost = t27_t56_lost | (t14 < 9.5367431640625e-07 * (0.5 * t15));
        const truth t41_t56_lost = t34_t56_lost | (t16 < 9.5367431640625e-07 * (0.5 * t17));
        const truth t44_t56_lost = t41_t56_lost | (t12 < 9.5367431640625e-07 * (0.9 * t13));
        const truth t47_t56_lost = t44_t56_lost | (t14 < 9.5367431640625e-07 * (0.9 * t15));
        const truth t50_t56_lost = t47_t56_lost | (t16 < 9.5367431640625e-07 * (0.9 * t17));
        const truth t56_t56_lost = t50_t56_lost | ((cos >= -0.65625) & (cos <= -0.5625));
        const double grad2_better = t11;
        const int64_t lost = t56_t56_lost;
        grad2_to[i] = grad2_better;
        lost_at[i] = lost;
    }
}
#endif

/* snake_grad2: from x to grad2; numbers t2, t1, a_pair */
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
            const real t7 = t6 + cos_2 * sin_2;
            const real t8 = cos_2 * cos;
            const real t9 = t8 - sin * sin_2;
            const real t10 = t1 * (t9 * t9);
            const real t11 = t10 - t1 * (t7 * t7);
            const real t12 = maximum_(t11, -t11);
            const real t13 = maximum_(t10, -t10);
            const real t14 = maximum_(t9, -t9);
            const real t15 = maximum_(t8, -t8);
            const truth t16 = (maximum_(sin_2, -sin_2) < R(7.888609052210118e-31)) | (t12 < R(0.5) * t13);
            const real t17 = maximum_(t7, -t7);
            const real t18 = maximum_(t6, -t6);
            const truth t19 = ((t16 | (t14 < R(0.5) * t15)) | (t17 < R(0.5) * t18)) | (t12 < R(0.9) * t13);
            const truth t20 = (t19 | (t14 < R(0.9) * t15)) | (t17 < R(0.9) * t18);
            const truth t21 = t20 | ((cos >= -R(0.65625)) & (cos <= -R(0.5625)));
            const real grad2_result = t11;
            const flag carefully_here = t21;
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
            snake_grad2_carefully_in_double(
                call, found, x_some, grad2_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad2_out_some[k] == grad2_out_some[k]) grad2_to[i] = (real)grad2_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_grad2_carefully(
                        x_at[i], a_pair, grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

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

#if !SYMDL_DOUBLE
/* snake_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void snake_vjp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, const double *const g_at, double *const x_to, int64_t *const lost_at)
{
    (void)call;
    const longer t1 = longer_of(call->numbers[0]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double g = g_at[i];
        const longer t2 = longer_multiply(t1, longer_of(x));
        const double t3 = longer_real(t2);
        const double t4 = longer_low(t2);
        const double cos = cos_of_double(t3);
        const double cos_2 = cos_of_double(t4);
        const double t5 = cos * cos_2;
        const double sin = sin_of_double(t3);
        const double sin_2 = sin_of_double(t4);
        const double t6 = t5 - sin * sin_2;
        const double t7 = sin * cos_2;
        const double t8 = t7 + cos * sin_2;
        const double t9 = 2.0 * t6 * t8 + 1.0;
        const double t10 = g * t9;
        const double t11 = maximum_of_double(t6, -t6);
        const double t12 = maximum_of_double(t5, -t5);
        const double t13 = maximum_of_double(t8, -t8);
        const double t14 = maximum_of_double(t7, -t7);
        const truth t18_t46_lost = maximum_of_double(sin_2, -sin_2) < 4.909093465297727e-91;
        const truth t20_t46_lost = t18_t46_lost | (t9 < 7.152557373046875e-07);
        const truth t27_t46_lost = t20_t46_lost | (t11 < 9.5367431640625e-07 * (0.75 * t12));
        const truth t34_t46_lost = t27_t46_lost | (t13 < 9.5367431640625e-07 * (0.75 * t14));
        const truth t37_t46_lost = t34_t46_lost | (t11 < 9.5367431640625e-07 * (0.9 * t12));
        const truth t40_t46_lost = t37_t46_lost | (t13 < 9.5367431640625e-07 * (0.9 * t14));
        const truth t46_t46_lost = t40_t46_lost | ((cos_2 >= -0.65625) & (cos_2 <= -0.5625));
        const double x_better = t10;
        const int64_t lost = t46_t46_lost;
        x_to[i] = x_better;
        lost_at[i] = lost;
    }
}
#endif

/* snake_vjp: from x, g to x; numbers t1, a_pair */
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
            const real t6 = t5 - sin * sin_2;
            const real t7 = sin * cos_2;
            const real t8 = t7 + cos * sin_2;
            const real t9 = R(2.0) * t6 * t8 + R(1.0);
            const real t10 = g * t9;
            const real t11 = maximum_(t6, -t6);
            const real t12 = maximum_(t5, -t5);
            const truth t13 = (maximum_(sin_2, -sin_2) < R(7.888609052210118e-31)) | (t9 < R(0.75));
            const real t14 = maximum_(t8, -t8);
            const real t15 = maximum_(t7, -t7);
            const truth t16 = ((t13 | (t11 < R(0.75) * t12)) | (t14 < R(0.75) * t15)) | (t11 < R(0.9) * t12);
            const truth t17 = (t16 | (t14 < R(0.9) * t15)) | ((cos_2 >= -R(0.65625)) & (cos_2 <= -R(0.5625)));
            const real x_result = t10;
            const flag carefully_here = t17;
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
            snake_vjp_carefully_in_double(
                call, found, x_some, g_some, x_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && x_out_some[k] == x_out_some[k]) x_to[i] = (real)x_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_vjp_carefully(
                        x_at[i], g_at[i], a_pair, x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
    }
}

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

#if !SYMDL_DOUBLE
/* snake_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void snake_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const longer t1 = longer_of(call->numbers[0]);
    const double a = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const longer t2 = longer_multiply(t1, longer_of(x));
        const double t3 = longer_real(t2);
        const double t4 = longer_low(t2);
        const double sin = sin_of_double(t4);
        const double t5 = sin_of_double(t3) * cos_of_double(t4) + cos_of_double(t3) * sin;
        const double t6 = x + t5 * t5 / a;
        const double t7 = x == -INFINITY ? -INFINITY : x == INFINITY ? INFINITY : t6;
        const double t8 = maximum_of_double(t6, -t6);
        const double t9 = maximum_of_double(x, -x);
        const truth t24_t38_lost = maximum_of_double(sin, -sin) < 4.909093465297727e-91;
        const truth t31_t38_lost = t24_t38_lost | (t8 < 9.5367431640625e-07 * (0.5 * t9));
        const truth t37_t38_lost = (t9 >= 1.4355662354477091e+38) & (t9 <= 3.509161908872178e+38);
        const truth t38_t38_lost = (t31_t38_lost | (t8 < 9.5367431640625e-07 * (0.9 * t9))) | t37_t38_lost;
        const double value_better = t7;
        const int64_t lost = t38_t38_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* snake_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void snake_value_and_grad_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad_to, int64_t *const lost_at)
{
    (void)call;
    const longer t1 = longer_of(call->numbers[0]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const longer t2 = longer_multiply(t1, longer_of(x));
        const double t3 = longer_real(t2);
        const double t4 = longer_low(t2);
        const double sin = sin_of_double(t3);
        const double cos = cos_of_double(t4);
        const double t5 = sin * cos;
        const double cos_2 = cos_of_double(t3);
        const double sin_2 = sin_of_double(t4);
        const double t6 = t5 + cos_2 * sin_2;
        const double t7 = cos_2 * cos;
        const double t8 = t7 - sin * sin_2;
        const double t9 = 2.0 * t8 * t6 + 1.0;
        const double t10 = maximum_of_double(t8, -t8);
        const double t11 = maximum_of_double(t7, -t7);
        const double t12 = maximum_of_double(t6, -t6);
        const double t13 = maximum_of_double(t5, -t5);
        const truth t24_t66_lost = maximum_of_double(sin_2, -sin_2) < 4.909093465297727e-91;
        const truth t40_t66_lost = t24_t66_lost | (t9 < 7.152557373046875e-07);
        const truth t47_t66_lost = t40_t66_lost | (t10 < 9.5367431640625e-07 * (0.75 * t11));
        const truth t54_t66_lost = t47_t66_lost | (t12 < 9.5367431640625e-07 * (0.75 * t13));
        const truth t57_t66_lost = t54_t66_lost | (t10 < 9.5367431640625e-07 * (0.9 * t11));
        const truth t60_t66_lost = t57_t66_lost | (t12 < 9.5367431640625e-07 * (0.9 * t13));
        const truth t66_t66_lost = t60_t66_lost | ((cos >= -0.65625) & (cos <= -0.5625));
        const double grad_better = t9;
        const int64_t lost = t66_t66_lost;
        grad_to[i] = grad_better;
        lost_at[i] = lost;
    }
}
#endif

/* snake_value_and_grad: from x to value, grad; numbers t1, a, a_pair */
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
            const pair t2 = pair_multiply(t1, pair_of(x));
            const real t3 = pair_real(t2);
            const real t4 = pair_low(t2);
            const real sin = sin_(t3);
            const real cos = cos_(t4);
            const real t5 = sin * cos;
            const real cos_2 = cos_(t3);
            const real sin_2 = sin_(t4);
            const real t6 = t5 + cos_2 * sin_2;
            const real t7 = x + t6 * t6 / a;
            const real t8 = cos_2 * cos;
            const real t9 = t8 - sin * sin_2;
            const real t10 = R(2.0) * t9 * t6 + R(1.0);
            const real t11 = x == -INF ? -INF : x == INF ? INF : t7;
            const truth t12 = maximum_(sin_2, -sin_2) < R(7.888609052210118e-31);
            const real t13 = maximum_(t7, -t7);
            const real t14 = maximum_(x, -x);
            const truth t15 = (t14 >= R(1.4355662354477091e+38)) & (t14 <= BEYOND(3.509161908872178e+38));
            const truth t16 = ((t12 | (t13 < R(0.5) * t14)) | (t13 < R(0.9) * t14)) | t15;
            const real t17 = maximum_(t9, -t9);
            const real t18 = maximum_(t8, -t8);
            const real t19 = maximum_(t6, -t6);
            const real t20 = maximum_(t5, -t5);
            const truth t21 = ((t12 | (t10 < R(0.75))) | (t17 < R(0.75) * t18)) | (t19 < R(0.75) * t20);
            const truth t22 = (t21 | (t17 < R(0.9) * t18)) | (t19 < R(0.9) * t20);
            const truth t23 = t22 | ((cos >= -R(0.65625)) & (cos <= -R(0.5625)));
            const real value_result = t11;
            const real grad_result = t10;
            const flag carefully_here = t16;
            const flag carefully_2_here = t23;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_at[i] != 0;
            }
            snake_value_and_grad_carefully_in_double(
                call, found, x_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    snake_value_and_grad_carefully(
                        x_at[i], a_pair, value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double grad_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_2_at[i] != 0;
            }
            snake_value_and_grad_carefully_2_in_double(
                call, found, x_some, grad_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad_out_some[k] == grad_out_some[k]) grad_to[i] = (real)grad_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    snake_value_and_grad_carefully_2(
                        x_at[i], a_pair, grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
