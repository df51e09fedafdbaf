/*
 * Made by symdl 0.1.0 from mish with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     mish = x*tanh(log(exp(x) + 1))
 */
#include "primitives.h"
#include "extended.h"

/* ---- mish_value ---- */
/* mish_value for an element at which it loses digits. */
static SLOW void mish_value_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended log1p = extended_log1p(extended_exp(extended_negate(x < extended_real(t2) ? t2 : t1)));
    const extended tanh = extended_tanh(extended_add(x < R(0.0) ? EXTENDED(0.0, 0.0) : t1, log1p));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : extended_multiply(t1, tanh));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* mish_value: from x to value */
KERNEL(mish_value)
{
    enum { x_in, value_out };
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
            const real exp = exp_(-maximum_(x, -x));
            const pair t1 = pair_add(x < R(0.0) ? PAIR(0.0, 0.0) : pair_of(x), pair_of(log1p_(exp)));
            const real t2 = pair_real(t1);
            const real t3 = R(2.0) * t2;
            const real t4 = x * (tanh_(t2) + R(4.0) * expit_(-t3) * expit_(t3) * pair_low(t1));
            const real t5 = x == -INF ? R(0.0) : t4;
            const truth t6 = (exp < R(7.888609052210118e-31)) & (x >= -R(800.0));
            const real value_result = t5;
            const flag carefully_here = t6;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mish_value_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* mish_value: from x to value */
KERNEL(mish_value)
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
            const double x = x_at[i];
            const real value_result = x == -INFINITY ? 0.0 : x * tanh_wide(softplus_wide(x));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- mish_grad ---- */
/* mish_grad for an element at which it loses digits. */
static SLOW void mish_grad_carefully(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(x < extended_real(t2) ? t2 : t1));
    const extended t3 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t4 = extended_real(t3) > R(1.0) ? EXTENDED(1.0, 0.0) : t3;
    const extended t5 = extended_real(t4) < extended_real(exp) ? exp : t4;
    const extended t6 = extended_add(x < R(0.0) ? EXTENDED(0.0, 0.0) : t1, extended_log1p(exp));
    const extended t7 = extended_multiply(EXTENDED(2.0, 0.0), t6);
    const extended t8 = extended_negate(t7);
    const real t9 = extended_real(t8);
    const real t10 = extended_real(t7);
    const extended exp_2 = extended_exp(extended_negate(t9 < t10 ? t7 : t8));
    const extended t11 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t12 = extended_real(t11) > R(1.0) ? EXTENDED(1.0, 0.0) : t11;
    const extended t13 = extended_real(t12) < extended_real(exp_2) ? exp_2 : t12;
    const extended exp_3 = extended_exp(extended_negate(t10 < t9 ? t8 : t7));
    const extended t14 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t15 = extended_real(t14) > R(1.0) ? EXTENDED(1.0, 0.0) : t14;
    const extended t16 = extended_real(t15) < extended_real(exp_3) ? exp_3 : t15;
    const extended t17 = extended_divide(t5, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t18 = extended_multiply(extended_multiply(EXTENDED(4.0, 0.0), t1), t17);
    const extended t19 = extended_divide(t13, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t20 = extended_divide(t16, extended_add(EXTENDED(1.0, 0.0), exp_3));
    const extended t21 = extended_add(extended_multiply(extended_multiply(t18, t19), t20), extended_tanh(t6));
    const extended t22 = x >= R(4.253529586511731e+37) ? EXTENDED(1.0, 0.0) : t21;
    const real grad_better = extended_real(x <= -R(4.253529586511731e+37) ? EXTENDED(0.0, 0.0) : t22);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* mish_grad: from x to grad */
KERNEL(mish_grad)
{
    enum { x_in, grad_out };
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real expit = expit_(x);
            const pair t1 = pair_of(x);
            const pair t2 = pair_add(x < R(0.0) ? PAIR(0.0, 0.0) : t1, pair_of(log1p_(exp_(-maximum_(x, -x)))));
            const pair t3 = pair_multiply(PAIR(2.0, 0.0), t2);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real expit_2 = expit_(-t4);
            const real expit_3 = expit_(t4);
            const real expit_4 = expit_(R(2.0) * softplus_(x));
            const real t6 = R(4.0) * x * expit * (expit_2 + expit_2 * expit_3 * -t5) * expit_4;
            const real t7 = pair_real(t2);
            const real t8 = pair_low(t2);
            const real tanh = tanh_(t7);
            const real t9 = R(2.0) * t7;
            const real expit_5 = expit_(-t9);
            const real expit_6 = expit_(t9);
            const real t10 = t6 + (tanh + R(4.0) * expit_5 * expit_6 * t8);
            const truth t11 = (x > -R(2.1924312114715576)) & (x < -R(0.19243121147155762));
            const truth t12 = (expit < R(7.888609052210118e-31)) & (x >= -R(800.0));
            const truth t13 = ((maximum_(t10, -t10) < R(0.75) * maximum_(t6, -t6)) | t12) & !t11;
            const pair t14 = pair_of(expit_2);
            const pair t15 = pair_multiply(pair_multiply(t14, pair_of(expit_3)), pair_negate(pair_of(t5)));
            const pair t16 = pair_multiply(pair_multiply(PAIR(4.0, 0.0), t1), pair_of(expit));
            const pair t17 = pair_multiply(pair_multiply(PAIR(4.0, 0.0), pair_of(expit_5)), pair_of(expit_6));
            const pair t18 = pair_multiply(pair_multiply(t16, pair_add(t14, t15)), pair_of(expit_4));
            const pair t19 = pair_add(t18, pair_add(pair_of(tanh), pair_multiply(t17, pair_of(t8))));
            const pair t20 = x >= R(4.253529586511731e+37) ? PAIR(1.0, 0.0) : t19;
            const real t21 = pair_real(x <= -R(4.253529586511731e+37) ? PAIR(0.0, 0.0) : t20);
            const real grad_result = t21;
            const flag carefully_here = t13;
            const flag anchored_here = t11;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mish_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(1.1924312114715576);
                const real t2 = (-R(8.657915446033475e-11) * t1 - R(3.207107083481193e-10)) * t1;
                const real t3 = ((t2 + R(2.2723015731977883e-10)) * t1 + R(3.3820995944223435e-09)) * t1;
                const real t4 = ((t3 + R(6.799989278258497e-09)) * t1 - R(5.410766486943966e-09)) * t1;
                const real t5 = ((t4 - R(6.216292286677905e-08)) * t1 - R(1.412641051196633e-07)) * t1;
                const real t6 = ((t5 + R(2.7163479806284174e-08)) * t1 + R(1.0717522166860598e-06)) * t1;
                const real t7 = ((t6 + R(2.908689780077656e-06)) * t1 + R(9.426993542554126e-07)) * t1;
                const real t8 = ((t7 - R(1.7299230743017136e-05)) * t1 - R(5.582890501197912e-05)) * t1;
                const real t9 = ((t8 - R(4.196150575697132e-05)) * t1 + R(0.0002541293606045949)) * t1;
                const real t10 = ((t9 + R(0.0009898181093098675)) * t1 + R(0.0010924055622641847)) * t1;
                const real t11 = ((t10 - R(0.0033606849071405286)) * t1 - R(0.015821126612894656)) * t1;
                const real t12 = ((t11 - R(0.020271822909316145)) * t1 + R(0.04190782085849166)) * t1;
                const real t13 = (t12 + R(0.20473126433523542)) * t1 - R(1.0418066092589212e-08);
                const real t14 = t1 - -R(3.0439375464652585e-09) - -R(4.8484829848031044e-17);
                const real grad_better = t14 * (t13 + R(0.2669479250907898));
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* mish_grad: from x to grad */
KERNEL(mish_grad)
{
    enum { x_in, grad_out };
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double softplus = softplus_wide(x);
            const double t1 = 2.0 * softplus;
            const double t2 = 4.0 * x * expit_wide(x) * expit_wide(-t1) * expit_wide(t1);
            const double t3 = t2 + tanh_wide(softplus);
            const double t4 = x <= -4.253529586511731e+37 ? 0.0 : x >= 4.253529586511731e+37 ? 1.0 : t3;
            const truth t5 = absolute_wide(t3) < 9.5367431640625e-07 * (0.75 * absolute_wide(t2));
            const truth t6 = t5 & !((x > -2.1924312114715576) & (x < -0.19243121147155762));
            const truth t7 = (x > -1.1925039916968672) & (x < -1.192358431246248);
            const real grad_result = t4;
            const flag carefully_here = t6;
            const flag anchored_here = t7;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mish_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -1.1924312114715576;
                const double t2 = (-8.657915446033475e-11 * t1 - 3.207107083481193e-10) * t1 + 2.2723015731977883e-10;
                const double t3 = ((t2 * t1 + 3.3820995944223435e-09) * t1 + 6.799989278258497e-09) * t1;
                const double t4 = ((t3 - 5.410766486943966e-09) * t1 - 6.216292286677905e-08) * t1;
                const double t5 = ((t4 - 1.412641051196633e-07) * t1 + 2.7163479806284174e-08) * t1;
                const double t6 = ((t5 + 1.0717522166860598e-06) * t1 + 2.908689780077656e-06) * t1;
                const double t7 = ((t6 + 9.426993542554126e-07) * t1 - 1.7299230743017136e-05) * t1;
                const double t8 = ((t7 - 5.582890501197912e-05) * t1 - 4.196150575697132e-05) * t1;
                const double t9 = ((t8 + 0.0002541293606045949) * t1 + 0.0009898181093098675) * t1;
                const double t10 = ((t9 + 0.0010924055622641847) * t1 - 0.0033606849071405286) * t1;
                const double t11 = ((t10 - 0.015821126612894656) * t1 - 0.020271822909316145) * t1;
                const double t12 = ((t11 + 0.04190782085849166) * t1 + 0.20473126433523542) * t1;
                const double t13 = t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17;
                const real grad_better = t13 * (t12 - 1.0418066092589212e-08 + 0.2669479250907898);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- mish_grad2 ---- */
/* mish_grad2 for an element at which it loses digits. */
static SLOW void mish_grad2_carefully(
    const real x, real *const grad2_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t8 = extended_add(x < R(0.0) ? EXTENDED(0.0, 0.0) : t1, extended_log1p(exp));
    const extended t9 = extended_multiply(EXTENDED(2.0, 0.0), t8);
    const extended t10 = extended_negate(t9);
    const real t11 = extended_real(t10);
    const real t12 = extended_real(t9);
    const extended exp_2 = extended_exp(extended_negate(t11 < t12 ? t9 : t10));
    const extended t13 = extended_multiply(t10, EXTENDED(1e+38, 0.0));
    const extended t14 = extended_real(t13) > R(1.0) ? EXTENDED(1.0, 0.0) : t13;
    const extended t15 = extended_real(t14) < extended_real(exp_2) ? exp_2 : t14;
    const extended exp_3 = extended_exp(extended_negate(t12 < t11 ? t10 : t9));
    const extended t16 = extended_multiply(t9, EXTENDED(1e+38, 0.0));
    const extended t17 = extended_real(t16) > R(1.0) ? EXTENDED(1.0, 0.0) : t16;
    const extended t18 = extended_real(t17) < extended_real(exp_3) ? exp_3 : t17;
    const extended t19 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t1), t7);
    const extended exp_4 = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t20 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t21 = extended_real(t20) > R(1.0) ? EXTENDED(1.0, 0.0) : t20;
    const extended t22 = extended_real(t21) < extended_real(exp_4) ? exp_4 : t21;
    const extended t23 = extended_multiply(t1, extended_divide(t22, extended_add(EXTENDED(1.0, 0.0), exp_4)));
    const extended t24 = extended_subtract(t23, extended_multiply(t19, extended_tanh(t8)));
    const extended t25 = extended_multiply(EXTENDED(4.0, 0.0), extended_add(t24, EXTENDED(2.0, 0.0)));
    const extended t26 = extended_divide(t15, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t27 = extended_divide(t18, extended_add(EXTENDED(1.0, 0.0), exp_3));
    const extended t28 = extended_multiply(extended_multiply(extended_multiply(t25, t7), t26), t27);
    const extended t29 = x >= R(2.1267647932558654e+37) ? EXTENDED(0.0, 0.0) : t28;
    const real grad2_better = extended_real(x <= -R(4.253529586511731e+37) ? EXTENDED(0.0, 0.0) : t29);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* mish_grad2: from x to grad2 */
KERNEL(mish_grad2)
{
    enum { x_in, grad2_out };
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    flag anchored_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = grad2_out_block;
        flag carefully_any = 0, anchored_any = 0, anchored_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any) reduction(|:anchored_2_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real expit = expit_(x);
            const real t1 = -x;
            const real exp = exp_(-maximum_(x, t1));
            const pair t2 = pair_add(x < R(0.0) ? PAIR(0.0, 0.0) : pair_of(x), pair_of(log1p_(exp)));
            const real t3 = pair_real(t2);
            const real t4 = R(2.0) * t3;
            const real expit_2 = expit_(-t4);
            const real t5 = R(2.0) * x * expit * (tanh_(t3) + R(4.0) * expit_2 * expit_(t4) * pair_low(t2));
            const real t6 = x * expit_(t1) - t5 + R(2.0);
            const pair t7 = pair_multiply(PAIR(2.0, 0.0), t2);
            const real t8 = pair_real(t7);
            const real expit_3 = expit_(-t8);
            const real t9 = R(4.0) * t6 * expit * (expit_3 + expit_3 * expit_(t8) * -pair_low(t7));
            const real t10 = x >= R(2.1267647932558654e+37) ? R(0.0) : t9 * expit_(R(2.0) * softplus_(x));
            const real t11 = x <= -R(4.253529586511731e+37) ? R(0.0) : t10;
            const truth t12 = (x > -R(2.7563765048980713)) & (x < -R(1.7563763856887817));
            const truth t13 = (x > R(0.9905712008476257)) & (x < R(1.990571141242981));
            const truth t14 = x <= R(432.0);
            const truth t15 = x >= -R(800.0);
            const truth t16 = (expit_2 < R(7.888609052210118e-31)) & t14;
            const truth t17 = (t16 | ((expit < R(7.888609052210118e-31)) & t15)) | (maximum_(t6, -t6) < R(1.0));
            const truth t18 = ((t17 | ((exp < R(7.888609052210118e-31)) & (t15 & t14))) & !t12) & !t13;
            const real grad2_result = t11;
            const flag carefully_here = t18;
            const flag anchored_here = t12;
            const flag anchored_2_here = t13;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
            anchored_2_at[i] = anchored_2_here;
            anchored_2_any |= anchored_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mish_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(2.2563765048980713);
                const real t2 = (-R(2.8552969699273206e-08) * t1 - R(1.3823937281425288e-07)) * t1;
                const real t3 = ((t2 - R(3.3033465103185607e-07)) * t1 - R(1.9174445259853185e-07)) * t1;
                const real t4 = ((t3 + R(2.197575644133158e-06)) * t1 + R(1.1646424773695178e-05)) * t1;
                const real t5 = ((t4 + R(3.22384374025031e-05)) * t1 + R(3.97832949493402e-05)) * t1;
                const real t6 = ((t5 - R(0.00010538385017879357)) * t1 - R(0.0007927885920597347)) * t1;
                const real t7 = ((t6 - R(0.0024800675931955242)) * t1 - R(0.003860492589299009)) * t1;
                const real t8 = ((t7 + R(0.0033540543353681776)) * t1 + R(0.037361894518117895)) * t1;
                const real t9 = t1 - R(1.0853727872017771e-07) - -R(5.511209586002551e-16);
                const real t10 = (t8 + R(0.09898192994224163)) * t1 + R(3.549814357086069e-09);
                const real grad2_better = (t9 - -R(3.0415870723303235e-32)) * (t10 + R(0.10875439643859863));
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - R(1.490571141242981);
                const real t2 = (-R(7.322438638381564e-07) * t1 + R(1.24198510559329e-06)) * t1;
                const real t3 = ((t2 + R(2.503885106328525e-06)) * t1 - R(1.1676758949933745e-05)) * t1;
                const real t4 = ((t3 + R(9.533130287364288e-06)) * t1 + R(4.343849686144988e-05)) * t1;
                const real t5 = ((t4 - R(0.00013718141157899243)) * t1 + R(4.584894712782814e-05)) * t1;
                const real t6 = ((t5 + R(0.000608270779457408)) * t1 - R(0.0014013097745735079)) * t1;
                const real t7 = ((t6 - R(0.00026852140557008026)) * t1 + R(0.0070027489459012155)) * t1;
                const real t8 = ((t7 - R(0.011535250756938948)) * t1 - R(0.008932241645081702)) * t1;
                const real t9 = ((t8 + R(0.05998888287067242)) * t1 - R(0.06665174909501681)) * t1;
                const real t10 = ((t9 - R(0.0797073475186474)) * t1 + R(0.2812727841267515)) * t1;
                const real t11 = t1 - R(3.82424474310028e-08) - R(7.126036715834263e-17) - -R(4.836840730499852e-33);
                const real grad2_better = t11 * (t10 - R(4.8607721145031825e-09) - R(0.23069451749324799));
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* mish_grad2: from x to grad2 */
KERNEL(mish_grad2)
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
            const double x = x_at[i];
            const double expit = expit_wide(x);
            const double softplus = softplus_wide(x);
            const double t1 = 2.0 * softplus;
            const double t2 = x * expit_wide(-x) - 2.0 * x * expit * tanh_wide(softplus) + 2.0;
            const double t3 = 4.0 * t2 * expit * expit_wide(-t1) * expit_wide(t1);
            const double t4 = x <= -4.253529586511731e+37 ? 0.0 : x >= 2.1267647932558654e+37 ? 0.0 : t3;
            const truth t5 = !((x > -2.7563765048980713) & (x < -1.7563763856887817));
            const truth t6 = !((x > 0.9905712008476257) & (x < 1.990571141242981));
            const truth t7 = ((absolute_wide(t2) < 9.5367431640625e-07) & t5) & t6;
            const real grad2_result = t4;
            const flag carefully_here = t7;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mish_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- mish_vjp ---- */
/* mish_vjp for an element at which it loses digits. */
static SLOW void mish_vjp_carefully(
    const real x, const real g, real *const x_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(x < extended_real(t2) ? t2 : t1));
    const extended t3 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t4 = extended_real(t3) > R(1.0) ? EXTENDED(1.0, 0.0) : t3;
    const extended t5 = extended_real(t4) < extended_real(exp) ? exp : t4;
    const extended t6 = extended_add(x < R(0.0) ? EXTENDED(0.0, 0.0) : t1, extended_log1p(exp));
    const extended t7 = extended_multiply(EXTENDED(2.0, 0.0), t6);
    const extended t8 = extended_negate(t7);
    const real t9 = extended_real(t8);
    const real t10 = extended_real(t7);
    const extended exp_2 = extended_exp(extended_negate(t9 < t10 ? t7 : t8));
    const extended t11 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t12 = extended_real(t11) > R(1.0) ? EXTENDED(1.0, 0.0) : t11;
    const extended t13 = extended_real(t12) < extended_real(exp_2) ? exp_2 : t12;
    const extended exp_3 = extended_exp(extended_negate(t10 < t9 ? t8 : t7));
    const extended t14 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t15 = extended_real(t14) > R(1.0) ? EXTENDED(1.0, 0.0) : t14;
    const extended t16 = extended_real(t15) < extended_real(exp_3) ? exp_3 : t15;
    const extended t17 = extended_divide(t5, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t18 = extended_multiply(extended_multiply(EXTENDED(4.0, 0.0), t1), t17);
    const extended t19 = extended_divide(t13, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t20 = extended_divide(t16, extended_add(EXTENDED(1.0, 0.0), exp_3));
    const extended t21 = extended_of(g);
    const extended t22 = extended_add(extended_multiply(extended_multiply(t18, t19), t20), extended_tanh(t6));
    const extended t23 = x >= R(4.253529586511731e+37) ? t21 : extended_multiply(t21, t22);
    const real x_better = extended_real(x <= -R(4.253529586511731e+37) ? EXTENDED(0.0, 0.0) : t23);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* mish_vjp: from x, g to x */
KERNEL(mish_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = x_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real g = g_at[i];
            const real expit = expit_(x);
            const pair t1 = pair_of(x);
            const pair t2 = pair_add(x < R(0.0) ? PAIR(0.0, 0.0) : t1, pair_of(log1p_(exp_(-maximum_(x, -x)))));
            const pair t3 = pair_multiply(PAIR(2.0, 0.0), t2);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real expit_2 = expit_(-t4);
            const real expit_3 = expit_(t4);
            const real expit_4 = expit_(R(2.0) * softplus_(x));
            const real t6 = R(4.0) * x * expit * (expit_2 + expit_2 * expit_3 * -t5) * expit_4;
            const real t7 = pair_real(t2);
            const real t8 = pair_low(t2);
            const real tanh = tanh_(t7);
            const real t9 = R(2.0) * t7;
            const real expit_5 = expit_(-t9);
            const real expit_6 = expit_(t9);
            const real t10 = t6 + (tanh + R(4.0) * expit_5 * expit_6 * t8);
            const truth t11 = (x > -R(2.1924312114715576)) & (x < -R(0.19243121147155762));
            const truth t12 = (expit < R(7.888609052210118e-31)) & (x >= -R(800.0));
            const truth t13 = ((maximum_(t10, -t10) < R(0.75) * maximum_(t6, -t6)) | t12) & !t11;
            const pair t14 = pair_of(g);
            const pair t15 = pair_of(expit_2);
            const pair t16 = pair_multiply(pair_multiply(t15, pair_of(expit_3)), pair_negate(pair_of(t5)));
            const pair t17 = pair_multiply(pair_multiply(PAIR(4.0, 0.0), t1), pair_of(expit));
            const pair t18 = pair_multiply(pair_multiply(PAIR(4.0, 0.0), pair_of(expit_5)), pair_of(expit_6));
            const pair t19 = pair_multiply(pair_multiply(t17, pair_add(t15, t16)), pair_of(expit_4));
            const pair t20 = pair_add(t19, pair_add(pair_of(tanh), pair_multiply(t18, pair_of(t8))));
            const pair t21 = x >= R(4.253529586511731e+37) ? t14 : pair_multiply(t14, t20);
            const real t22 = pair_real(x <= -R(4.253529586511731e+37) ? PAIR(0.0, 0.0) : t21);
            const real x_result = t22;
            const flag carefully_here = t13;
            const flag anchored_here = t11;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mish_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = x - -R(1.1924312114715576);
                const real t2 = (-R(8.657915446033475e-11) * t1 - R(3.207107083481193e-10)) * t1;
                const real t3 = ((t2 + R(2.2723015731977883e-10)) * t1 + R(3.3820995944223435e-09)) * t1;
                const real t4 = ((t3 + R(6.799989278258497e-09)) * t1 - R(5.410766486943966e-09)) * t1;
                const real t5 = ((t4 - R(6.216292286677905e-08)) * t1 - R(1.412641051196633e-07)) * t1;
                const real t6 = ((t5 + R(2.7163479806284174e-08)) * t1 + R(1.0717522166860598e-06)) * t1;
                const real t7 = ((t6 + R(2.908689780077656e-06)) * t1 + R(9.426993542554126e-07)) * t1;
                const real t8 = ((t7 - R(1.7299230743017136e-05)) * t1 - R(5.582890501197912e-05)) * t1;
                const real t9 = ((t8 - R(4.196150575697132e-05)) * t1 + R(0.0002541293606045949)) * t1;
                const real t10 = ((t9 + R(0.0009898181093098675)) * t1 + R(0.0010924055622641847)) * t1;
                const real t11 = ((t10 - R(0.0033606849071405286)) * t1 - R(0.015821126612894656)) * t1;
                const real t12 = ((t11 - R(0.020271822909316145)) * t1 + R(0.04190782085849166)) * t1;
                const real t13 = (t12 + R(0.20473126433523542)) * t1 - R(1.0418066092589212e-08);
                const real t14 = t1 - -R(3.0439375464652585e-09) - -R(4.8484829848031044e-17);
                const real x_better = g * (t14 * (t13 + R(0.2669479250907898)));
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* mish_vjp: from x, g to x */
KERNEL(mish_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = x_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double g = g_at[i];
            const double softplus = softplus_wide(x);
            const double t1 = 2.0 * softplus;
            const double t2 = 4.0 * x * expit_wide(x) * expit_wide(-t1) * expit_wide(t1);
            const double t3 = t2 + tanh_wide(softplus);
            const double t4 = x <= -4.253529586511731e+37 ? 0.0 : x >= 4.253529586511731e+37 ? g : g * t3;
            const truth t5 = absolute_wide(t3) < 9.5367431640625e-07 * (0.75 * absolute_wide(t2));
            const truth t6 = t5 & !((x > -2.1924312114715576) & (x < -0.19243121147155762));
            const truth t7 = (x > -1.1925039916968672) & (x < -1.192358431246248);
            const real x_result = t4;
            const flag carefully_here = t6;
            const flag anchored_here = t7;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mish_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t1 = x - -1.1924312114715576;
                const double t2 = (-8.657915446033475e-11 * t1 - 3.207107083481193e-10) * t1 + 2.2723015731977883e-10;
                const double t3 = ((t2 * t1 + 3.3820995944223435e-09) * t1 + 6.799989278258497e-09) * t1;
                const double t4 = ((t3 - 5.410766486943966e-09) * t1 - 6.216292286677905e-08) * t1;
                const double t5 = ((t4 - 1.412641051196633e-07) * t1 + 2.7163479806284174e-08) * t1;
                const double t6 = ((t5 + 1.0717522166860598e-06) * t1 + 2.908689780077656e-06) * t1;
                const double t7 = ((t6 + 9.426993542554126e-07) * t1 - 1.7299230743017136e-05) * t1;
                const double t8 = ((t7 - 5.582890501197912e-05) * t1 - 4.196150575697132e-05) * t1;
                const double t9 = ((t8 + 0.0002541293606045949) * t1 + 0.0009898181093098675) * t1;
                const double t10 = ((t9 + 0.0010924055622641847) * t1 - 0.0033606849071405286) * t1;
                const double t11 = ((t10 - 0.015821126612894656) * t1 - 0.020271822909316145) * t1;
                const double t12 = ((t11 + 0.04190782085849166) * t1 + 0.20473126433523542) * t1;
                const double t13 = t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17;
                const real x_better = g * (t13 * (t12 - 1.0418066092589212e-08 + 0.2669479250907898));
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- mish_value_and_grad ---- */
/* mish_value_and_grad for an element at which it loses digits. */
static SLOW void mish_value_and_grad_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended log1p = extended_log1p(extended_exp(extended_negate(x < extended_real(t2) ? t2 : t1)));
    const extended tanh = extended_tanh(extended_add(x < R(0.0) ? EXTENDED(0.0, 0.0) : t1, log1p));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : extended_multiply(t1, tanh));
    if (value_better == value_better) *value_to = value_better;
}

/* mish_value_and_grad for an element at which it loses digits. */
static SLOW void mish_value_and_grad_carefully_2(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(x < extended_real(t2) ? t2 : t1));
    const extended t3 = extended_add(x < R(0.0) ? EXTENDED(0.0, 0.0) : t1, extended_log1p(exp));
    const extended t4 = extended_multiply(EXTENDED(2.0, 0.0), t3);
    const extended t5 = extended_negate(t4);
    const real t6 = extended_real(t5);
    const real t7 = extended_real(t4);
    const extended exp_2 = extended_exp(extended_negate(t6 < t7 ? t4 : t5));
    const extended t8 = extended_multiply(t5, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended exp_3 = extended_exp(extended_negate(t7 < t6 ? t5 : t4));
    const extended t11 = extended_multiply(t4, EXTENDED(1e+38, 0.0));
    const extended t12 = extended_real(t11) > R(1.0) ? EXTENDED(1.0, 0.0) : t11;
    const extended t13 = extended_real(t12) < extended_real(exp_3) ? exp_3 : t12;
    const extended t14 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t15 = extended_real(t14) > R(1.0) ? EXTENDED(1.0, 0.0) : t14;
    const extended t16 = extended_real(t15) < extended_real(exp) ? exp : t15;
    const extended t17 = extended_divide(t16, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t18 = extended_multiply(extended_multiply(EXTENDED(4.0, 0.0), t1), t17);
    const extended t19 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t20 = extended_divide(t13, extended_add(EXTENDED(1.0, 0.0), exp_3));
    const extended t21 = extended_add(extended_multiply(extended_multiply(t18, t19), t20), extended_tanh(t3));
    const extended t22 = x >= R(4.253529586511731e+37) ? EXTENDED(1.0, 0.0) : t21;
    const real grad_better = extended_real(x <= -R(4.253529586511731e+37) ? EXTENDED(0.0, 0.0) : t22);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* mish_value_and_grad: from x to value, grad */
KERNEL(mish_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, carefully_2_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real softplus = softplus_(x);
            const real exp = exp_(-maximum_(x, -x));
            const pair t1 = pair_add(x < R(0.0) ? PAIR(0.0, 0.0) : pair_of(x), pair_of(log1p_(exp)));
            const real t2 = pair_real(t1);
            const real t3 = R(2.0) * t2;
            const real t4 = tanh_(t2) + R(4.0) * expit_(-t3) * expit_(t3) * pair_low(t1);
            const pair t5 = pair_multiply(PAIR(2.0, 0.0), t1);
            const real t6 = pair_real(t5);
            const real expit = expit_(-t6);
            const real t7 = R(4.0) * x * expit_(x) * (expit + expit * expit_(t6) * -pair_low(t5));
            const real t8 = t7 * expit_(R(2.0) * softplus);
            const real t9 = t8 + t4;
            const real t10 = x == -INF ? R(0.0) : x * t4;
            const real t11 = x >= R(4.253529586511731e+37) ? R(1.0) : t9;
            const real t12 = x <= -R(4.253529586511731e+37) ? R(0.0) : t11;
            const truth t13 = (x > -R(2.1924312114715576)) & (x < -R(0.19243121147155762));
            const truth t14 = x >= -R(800.0);
            const truth t15 = (exp < R(7.888609052210118e-31)) & t14;
            const truth t16 = maximum_(t9, -t9) < R(0.75) * maximum_(t8, -t8);
            const truth t17 = (t16 | ((softplus < R(7.888609052210118e-31)) & t14)) & !t13;
            const real value_result = t10;
            const real grad_result = t12;
            const flag carefully_here = t15;
            const flag carefully_2_here = t17;
            const flag anchored_here = t13;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mish_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    mish_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(1.1924312114715576);
                const real t2 = (-R(8.657915446033475e-11) * t1 - R(3.207107083481193e-10)) * t1;
                const real t3 = ((t2 + R(2.2723015731977883e-10)) * t1 + R(3.3820995944223435e-09)) * t1;
                const real t4 = ((t3 + R(6.799989278258497e-09)) * t1 - R(5.410766486943966e-09)) * t1;
                const real t5 = ((t4 - R(6.216292286677905e-08)) * t1 - R(1.412641051196633e-07)) * t1;
                const real t6 = ((t5 + R(2.7163479806284174e-08)) * t1 + R(1.0717522166860598e-06)) * t1;
                const real t7 = ((t6 + R(2.908689780077656e-06)) * t1 + R(9.426993542554126e-07)) * t1;
                const real t8 = ((t7 - R(1.7299230743017136e-05)) * t1 - R(5.582890501197912e-05)) * t1;
                const real t9 = ((t8 - R(4.196150575697132e-05)) * t1 + R(0.0002541293606045949)) * t1;
                const real t10 = ((t9 + R(0.0009898181093098675)) * t1 + R(0.0010924055622641847)) * t1;
                const real t11 = ((t10 - R(0.0033606849071405286)) * t1 - R(0.015821126612894656)) * t1;
                const real t12 = ((t11 - R(0.020271822909316145)) * t1 + R(0.04190782085849166)) * t1;
                const real t13 = (t12 + R(0.20473126433523542)) * t1 - R(1.0418066092589212e-08);
                const real t14 = t1 - -R(3.0439375464652585e-09) - -R(4.8484829848031044e-17);
                const real grad_better = t14 * (t13 + R(0.2669479250907898));
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* mish_value_and_grad: from x to value, grad */
KERNEL(mish_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_2_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_2_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_2_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double softplus = softplus_wide(x);
            const double tanh = tanh_wide(softplus);
            const double t1 = 2.0 * softplus;
            const double t2 = 4.0 * x * expit_wide(x) * expit_wide(-t1) * expit_wide(t1);
            const double t3 = t2 + tanh;
            const double t4 = x == -INFINITY ? 0.0 : x * tanh;
            const double t5 = x <= -4.253529586511731e+37 ? 0.0 : x >= 4.253529586511731e+37 ? 1.0 : t3;
            const truth t6 = absolute_wide(t3) < 9.5367431640625e-07 * (0.75 * absolute_wide(t2));
            const truth t7 = t6 & !((x > -2.1924312114715576) & (x < -0.19243121147155762));
            const truth t8 = (x > -1.1925039916968672) & (x < -1.192358431246248);
            const real value_result = t4;
            const real grad_result = t5;
            const flag carefully_2_here = t7;
            const flag anchored_here = t8;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    mish_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -1.1924312114715576;
                const double t2 = (-8.657915446033475e-11 * t1 - 3.207107083481193e-10) * t1 + 2.2723015731977883e-10;
                const double t3 = ((t2 * t1 + 3.3820995944223435e-09) * t1 + 6.799989278258497e-09) * t1;
                const double t4 = ((t3 - 5.410766486943966e-09) * t1 - 6.216292286677905e-08) * t1;
                const double t5 = ((t4 - 1.412641051196633e-07) * t1 + 2.7163479806284174e-08) * t1;
                const double t6 = ((t5 + 1.0717522166860598e-06) * t1 + 2.908689780077656e-06) * t1;
                const double t7 = ((t6 + 9.426993542554126e-07) * t1 - 1.7299230743017136e-05) * t1;
                const double t8 = ((t7 - 5.582890501197912e-05) * t1 - 4.196150575697132e-05) * t1;
                const double t9 = ((t8 + 0.0002541293606045949) * t1 + 0.0009898181093098675) * t1;
                const double t10 = ((t9 + 0.0010924055622641847) * t1 - 0.0033606849071405286) * t1;
                const double t11 = ((t10 - 0.015821126612894656) * t1 - 0.020271822909316145) * t1;
                const double t12 = ((t11 + 0.04190782085849166) * t1 + 0.20473126433523542) * t1;
                const double t13 = t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17;
                const real grad_better = t13 * (t12 - 1.0418066092589212e-08 + 0.2669479250907898);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
