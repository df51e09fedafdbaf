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
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_divide(t7, extended_add(extended_multiply(t11, t11), EXTENDED(1.0, 0.0)));
    const extended t13 = extended_multiply(t1, extended_add(extended_multiply(t12, t11), EXTENDED(1.0, 0.0)));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : extended_multiply(t13, t7));
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
            const real expit = expit_(x);
            const truth t1 = (expit < R(7.888609052210118e-31)) & (x >= -R(800.0));
            const pair t2 = pair_of(expit);
            const pair t3 = pair_of(expit_(-x));
            const pair t4 = pair_multiply(pair_divide(t2, pair_add(pair_multiply(t3, t3), PAIR(1.0, 0.0))), t3);
            const pair t5 = pair_multiply(pair_multiply(pair_of(x), pair_add(t4, PAIR(1.0, 0.0))), t2);
            const real t6 = pair_real(x == -INF ? PAIR(0.0, 0.0) : t5);
            const real value_result = t6;
            const flag carefully_here = t1;
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
            const double expit = expit_wide(x);
            const double expit_2 = expit_wide(-x);
            const double t1 = x * fma_of_double(expit / fma_of_double(expit_2, expit_2, 1.0), expit_2, 1.0);
            const real value_result = x == -INFINITY ? 0.0 : t1 * expit;
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
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t8 = extended_multiply(t7, t7);
    const extended t9 = extended_multiply(EXTENDED(4.0, 0.0), extended_multiply(t8, t7));
    const extended exp_2 = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t10 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t14 = extended_multiply(EXTENDED(2.0, 0.0), t8);
    const extended t15 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t1), EXTENDED(3.0, 0.0));
    const extended t16 = extended_multiply(t13, t13);
    const extended t17 = extended_multiply(t9, extended_add(t1, EXTENDED(1.0, 0.0)));
    const extended t18 = extended_add(t17, extended_multiply(extended_multiply(t14, t15), t13));
    const extended t19 = extended_add(t18, extended_multiply(extended_multiply(EXTENDED(4.0, 0.0), t16), t7));
    const extended t20 = extended_add(t14, extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t13), t7));
    const extended t21 = extended_add(t20, t16);
    const extended t22 = extended_divide(extended_add(t19, extended_multiply(t16, t13)), t21);
    const extended t23 = extended_divide(extended_multiply(t22, t13), t21);
    const extended t24 = x >= R(8.507059173023462e+37) ? EXTENDED(1.0, 0.0) : t23;
    const real grad_better = extended_real(x <= -R(4.253529586511731e+37) ? EXTENDED(0.0, 0.0) : t24);
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
            const real expit = expit_(-x);
            const real t1 = expit * expit;
            const real expit_2 = expit_(x);
            const real t2 = R(2.0) * t1;
            const real t3 = expit_2 * expit_2;
            const real t4 = R(4.0) * (t1 * expit) * (x + R(1.0)) + t2 * fma_(R(2.0), x, R(3.0)) * expit_2;
            const real t5 = fma_(R(2.0) * expit_2, expit, t2) + t3;
            const real t6 = fma_(t3, expit_2, fma_(R(4.0) * t3, expit, t4)) / t5 * expit_2 / t5;
            const real t7 = x >= R(8.507059173023462e+37) ? R(1.0) : t6;
            const real t8 = x <= -R(4.253529586511731e+37) ? R(0.0) : t7;
            const truth t9 = (x > -R(2.1924312114715576)) & (x < -R(0.19243121147155762));
            const truth t10 = ((expit_2 < R(7.888609052210118e-31)) & (x >= -R(800.0))) & !t9;
            const real grad_result = t8;
            const flag carefully_here = t10;
            const flag anchored_here = t9;
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
                const real t2 = fma_(-R(8.657915446033475e-11), t1, -R(3.207107083481193e-10));
                const real t3 = fma_(fma_(t2, t1, R(2.2723015731977883e-10)), t1, R(3.3820995944223435e-09));
                const real t4 = fma_(fma_(t3, t1, R(6.799989278258497e-09)), t1, -R(5.410766486943966e-09));
                const real t5 = fma_(fma_(t4, t1, -R(6.216292286677905e-08)), t1, -R(1.412641051196633e-07));
                const real t6 = fma_(fma_(t5, t1, R(2.7163479806284174e-08)), t1, R(1.0717522166860598e-06));
                const real t7 = fma_(fma_(t6, t1, R(2.908689780077656e-06)), t1, R(9.426993542554126e-07));
                const real t8 = fma_(fma_(t7, t1, -R(1.7299230743017136e-05)), t1, -R(5.582890501197912e-05));
                const real t9 = fma_(fma_(t8, t1, -R(4.196150575697132e-05)), t1, R(0.0002541293606045949));
                const real t10 = fma_(fma_(t9, t1, R(0.0009898181093098675)), t1, R(0.0010924055622641847));
                const real t11 = fma_(fma_(t10, t1, -R(0.0033606849071405286)), t1, -R(0.015821126612894656));
                const real t12 = fma_(fma_(t11, t1, -R(0.020271822909316145)), t1, R(0.04190782085849166));
                const real t13 = fma_(fma_(t12, t1, R(0.20473126433523542)), t1, -R(1.0418066092589212e-08));
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
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = grad_out_block;
        flag anchored_any = 0;
        #pragma omp simd reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double expit = expit_wide(-x);
            const double t1 = expit * expit;
            const double expit_2 = expit_wide(x);
            const double t2 = 2.0 * t1;
            const double t3 = expit_2 * expit_2;
            const double t4 = 4.0 * (t1 * expit) * (x + 1.0) + t2 * fma_of_double(2.0, x, 3.0) * expit_2;
            const double t23_inverse = 1.0 / (fma_of_double(2.0 * expit_2, expit, t2) + t3);
            const double t5 = fma_of_double(t3, expit_2, fma_of_double(4.0 * t3, expit, t4)) * t23_inverse;
            const double t6 = x >= 8.507059173023462e+37 ? 1.0 : t5 * expit_2 * t23_inverse;
            const double t7 = x <= -4.253529586511731e+37 ? 0.0 : t6;
            const truth t8 = (x > -1.1925193706338177) & (x < -1.1923547348196735);
            const real grad_result = t7;
            const flag anchored_here = t8;
            grad_to[i] = grad_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -1.1924312114715576;
                const double t2 = fma_of_double(-8.657915446033475e-11, t1, -3.207107083481193e-10);
                const double t3 = fma_of_double(t2, t1, 2.2723015731977883e-10);
                const double t4 = fma_of_double(t3, t1, 3.3820995944223435e-09);
                const double t5 = fma_of_double(t4, t1, 6.799989278258497e-09);
                const double t6 = fma_of_double(t5, t1, -5.410766486943966e-09);
                const double t7 = fma_of_double(t6, t1, -6.216292286677905e-08);
                const double t8 = fma_of_double(t7, t1, -1.412641051196633e-07);
                const double t9 = fma_of_double(t8, t1, 2.7163479806284174e-08);
                const double t10 = fma_of_double(t9, t1, 1.0717522166860598e-06);
                const double t11 = fma_of_double(t10, t1, 2.908689780077656e-06);
                const double t12 = fma_of_double(t11, t1, 9.426993542554126e-07);
                const double t13 = fma_of_double(t12, t1, -1.7299230743017136e-05);
                const double t14 = fma_of_double(t13, t1, -5.582890501197912e-05);
                const double t15 = fma_of_double(t14, t1, -4.196150575697132e-05);
                const double t16 = fma_of_double(t15, t1, 0.0002541293606045949);
                const double t17 = fma_of_double(t16, t1, 0.0009898181093098675);
                const double t18 = fma_of_double(t17, t1, 0.0010924055622641847);
                const double t19 = fma_of_double(t18, t1, -0.0033606849071405286);
                const double t20 = fma_of_double(t19, t1, -0.015821126612894656);
                const double t21 = fma_of_double(t20, t1, -0.020271822909316145);
                const double t22 = fma_of_double(fma_of_double(t21, t1, 0.04190782085849166), t1, 0.20473126433523542);
                const double t23 = fma_of_double(t22, t1, -1.0418066092589212e-08) + 0.2669479250907898;
                const real grad_better = (t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17) * t23;
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
    const extended exp = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t8 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_add(extended_multiply(t7, t7), EXTENDED(1.0, 0.0));
    const extended t13 = extended_multiply(EXTENDED(2.0, 0.0), t1);
    const extended t14 = extended_add(extended_multiply(extended_divide(t11, t12), t7), EXTENDED(1.0, 0.0));
    const extended t15 = extended_multiply(extended_multiply(t13, extended_multiply(t11, t11)), t14);
    const extended t16 = extended_multiply(extended_divide(EXTENDED(4.0, 0.0), t12), t7);
    const extended t17 = extended_add(extended_subtract(extended_multiply(t1, t7), t15), EXTENDED(2.0, 0.0));
    const extended t18 = extended_multiply(extended_multiply(extended_divide(t16, t12), t7), t17);
    const extended t19 = x >= R(8.507059173023462e+37) ? EXTENDED(0.0, 0.0) : extended_multiply(t18, t11);
    const real grad2_better = extended_real(x <= -R(8.507059173023462e+37) ? EXTENDED(0.0, 0.0) : t19);
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
            const real expit = expit_(-x);
            const real expit_2 = expit_(x);
            const real t1 = fma_(expit, expit, R(1.0));
            const real t2 = x * expit - R(2.0) * x * (expit_2 * expit_2) * fma_(expit_2 / t1, expit, R(1.0));
            const real t3 = R(4.0) / t1 * expit / t1 * expit * (t2 + R(2.0));
            const real t4 = t3 * expit_2;
            const truth t5 = (x > -R(3.2563765048980713)) & (x < -R(1.2563763856887817));
            const truth t6 = (x > R(0.49057117104530334)) & (x < R(2.4905712604522705));
            const truth t7 = (maximum_(t4, -t4) < R(7.888609052210118e-31)) & (t3 != R(0.0));
            const truth t8 = (expit_2 < R(7.888609052210118e-31)) & (x >= -R(800.0));
            const truth t9 = (expit < R(7.888609052210118e-31)) & (x <= R(432.0));
            const truth t10 = (((t8 | (t7 & (expit_2 != R(0.0)))) | t9) & !t5) & !t6;
            const pair t11 = pair_of(expit);
            const pair t12 = pair_add(pair_multiply(t11, t11), PAIR(1.0, 0.0));
            const pair t13 = pair_divide(pair_multiply(pair_divide(PAIR(4.0, 0.0), t12), t11), t12);
            const pair t14 = pair_of(x);
            const pair t15 = pair_of(expit_2);
            const pair t16 = pair_multiply(pair_multiply(PAIR(2.0, 0.0), t14), pair_multiply(t15, t15));
            const pair t17 = pair_add(pair_multiply(pair_divide(t15, t12), t11), PAIR(1.0, 0.0));
            const pair t18 = pair_subtract(pair_multiply(t14, t11), pair_multiply(t16, t17));
            const pair t19 = pair_multiply(pair_multiply(t13, t11), pair_add(t18, PAIR(2.0, 0.0)));
            const pair t20 = x >= R(8.507059173023462e+37) ? PAIR(0.0, 0.0) : pair_multiply(t19, t15);
            const real t21 = pair_real(x <= -R(8.507059173023462e+37) ? PAIR(0.0, 0.0) : t20);
            const real grad2_result = t21;
            const flag carefully_here = t10;
            const flag anchored_here = t5;
            const flag anchored_2_here = t6;
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
                const real t2 = fma_(-R(1.242089945414166e-11), t1, -R(3.781554048748531e-11));
                const real t3 = fma_(fma_(t2, t1, R(3.06377791160231e-11)), t1, R(4.141292689951623e-10));
                const real t4 = fma_(fma_(t3, t1, R(1.4095844858778322e-09)), t1, R(2.7346795476080437e-09));
                const real t5 = fma_(fma_(t4, t1, -R(9.247450814519227e-10)), t1, -R(3.174527451877045e-08));
                const real t6 = fma_(fma_(t5, t1, -R(1.3815123981097713e-07)), t1, -R(3.288939825830167e-07));
                const real t7 = fma_(fma_(t6, t1, -R(1.9167172096656329e-07)), t1, R(2.1972371318163827e-06));
                const real t8 = fma_(fma_(t7, t1, R(1.1646399283644723e-05)), t1, R(3.22384819826772e-05));
                const real t9 = fma_(fma_(t8, t1, R(3.978329839268182e-05)), t1, -R(0.0001053838534246661));
                const real t10 = fma_(fma_(t9, t1, -R(0.0007927885922693279)), t1, -R(0.00248006759307677));
                const real t11 = fma_(fma_(t10, t1, -R(0.0038604925892944063)), t1, R(0.003354054335366471));
                const real t12 = fma_(fma_(t11, t1, R(0.0373618945181179)), t1, R(0.09898192994224164));
                const real t13 = t1 - R(1.0853727872017771e-07) - -R(5.511209586002551e-16);
                const real t14 = fma_(t12, t1, R(3.5498143568325246e-09)) + R(0.10875439643859863);
                const real grad2_better = (t13 - -R(3.0415870723303235e-32)) * t14;
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - R(1.490571141242981);
                const real t2 = fma_(R(3.2003452064062983e-10), t1, -R(7.405978177695168e-10));
                const real t3 = fma_(fma_(t2, t1, -R(2.5874933330698065e-09)), t1, R(1.0268629769507853e-08));
                const real t4 = fma_(fma_(t3, t1, R(6.234659896096195e-10)), t1, -R(6.246403009729495e-08));
                const real t5 = fma_(fma_(t4, t1, R(1.1415050680666777e-07)), t1, R(1.226694891028435e-07));
                const real t6 = fma_(fma_(t5, t1, -R(8.891217863469262e-07)), t1, R(1.1452323062564483e-06));
                const real t7 = fma_(fma_(t6, t1, R(2.595764781547264e-06)), t1, -R(1.1636967547880833e-05));
                const real t8 = fma_(fma_(t7, t1, R(9.503237202111049e-06)), t1, R(4.342896120560744e-05));
                const real t9 = fma_(fma_(t8, t1, -R(0.00013717550231447375)), t1, R(4.585033248724627e-05));
                const real t10 = fma_(fma_(t9, t1, R(0.0006082700494209458)), t1, -R(0.0014013098955712486));
                const real t11 = fma_(fma_(t10, t1, -R(0.00026852134969005233)), t1, R(0.007002748951859567));
                const real t12 = fma_(fma_(t11, t1, -R(0.011535250759472827)), t1, -R(0.008932241645218797));
                const real t13 = fma_(fma_(t12, t1, R(0.05998888287073378)), t1, -R(0.0666517490950163));
                const real t14 = fma_(fma_(t13, t1, -R(0.07970734751864801)), t1, R(0.2812727841267515));
                const real t15 = t1 - R(3.82424474310028e-08) - R(7.126036715834263e-17) - -R(4.836840730499852e-33);
                const real grad2_better = t15 * (fma_(t14, t1, -R(4.860772113479522e-09)) - R(0.23069451749324799));
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
    flag anchored_at[BLOCK];
    flag anchored_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = grad2_out_block;
        flag anchored_any = 0, anchored_2_any = 0;
        #pragma omp simd reduction(|:anchored_any) reduction(|:anchored_2_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double expit = expit_wide(-x);
            const double expit_2 = expit_wide(x);
            const double t5_inverse = 1.0 / fma_of_double(expit, expit, 1.0);
            const double t1 = 2.0 * x * (expit_2 * expit_2) * fma_of_double(expit_2 * t5_inverse, expit, 1.0);
            const double t2 = 4.0 * t5_inverse * expit * t5_inverse * expit * (x * expit - t1 + 2.0) * expit_2;
            const double t3 = x <= -8.507059173023462e+37 ? 0.0 : x >= 8.507059173023462e+37 ? 0.0 : t2;
            const truth t4 = (x > -2.256575262072147) & (x < -2.2561777477239957);
            const truth t5 = (x > 1.490327000617981) & (x < 1.490876317024231);
            const real grad2_result = t3;
            const flag anchored_here = t4;
            const flag anchored_2_here = t5;
            grad2_to[i] = grad2_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
            anchored_2_at[i] = anchored_2_here;
            anchored_2_any |= anchored_2_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -2.2563765048980713;
                const double t2 = fma_of_double(-1.242089945414166e-11, t1, -3.781554048748531e-11);
                const double t3 = fma_of_double(t2, t1, 3.06377791160231e-11);
                const double t4 = fma_of_double(t3, t1, 4.141292689951623e-10);
                const double t5 = fma_of_double(t4, t1, 1.4095844858778322e-09);
                const double t6 = fma_of_double(t5, t1, 2.7346795476080437e-09);
                const double t7 = fma_of_double(t6, t1, -9.247450814519227e-10);
                const double t8 = fma_of_double(t7, t1, -3.174527451877045e-08);
                const double t9 = fma_of_double(t8, t1, -1.3815123981097713e-07);
                const double t10 = fma_of_double(t9, t1, -3.288939825830167e-07);
                const double t11 = fma_of_double(t10, t1, -1.9167172096656329e-07);
                const double t12 = fma_of_double(t11, t1, 2.1972371318163827e-06);
                const double t13 = fma_of_double(t12, t1, 1.1646399283644723e-05);
                const double t14 = fma_of_double(t13, t1, 3.22384819826772e-05);
                const double t15 = fma_of_double(t14, t1, 3.978329839268182e-05);
                const double t16 = fma_of_double(t15, t1, -0.0001053838534246661);
                const double t17 = fma_of_double(t16, t1, -0.0007927885922693279);
                const double t18 = fma_of_double(t17, t1, -0.00248006759307677);
                const double t19 = fma_of_double(t18, t1, -0.0038604925892944063);
                const double t20 = fma_of_double(fma_of_double(t19, t1, 0.003354054335366471), t1, 0.0373618945181179);
                const double t21 = fma_of_double(t20, t1, 0.09898192994224164);
                const double t22 = t1 - 1.0853727872017771e-07 - -5.511209586002551e-16 - -3.0415870723303235e-32;
                const real grad2_better = t22 * (fma_of_double(t21, t1, 3.5498143568325246e-09) + 0.10875439643859863);
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - 1.490571141242981;
                const double t2 = fma_of_double(3.2003452064062983e-10, t1, -7.405978177695168e-10);
                const double t3 = fma_of_double(t2, t1, -2.5874933330698065e-09);
                const double t4 = fma_of_double(t3, t1, 1.0268629769507853e-08);
                const double t5 = fma_of_double(t4, t1, 6.234659896096195e-10);
                const double t6 = fma_of_double(t5, t1, -6.246403009729495e-08);
                const double t7 = fma_of_double(t6, t1, 1.1415050680666777e-07);
                const double t8 = fma_of_double(t7, t1, 1.226694891028435e-07);
                const double t9 = fma_of_double(t8, t1, -8.891217863469262e-07);
                const double t10 = fma_of_double(t9, t1, 1.1452323062564483e-06);
                const double t11 = fma_of_double(t10, t1, 2.595764781547264e-06);
                const double t12 = fma_of_double(t11, t1, -1.1636967547880833e-05);
                const double t13 = fma_of_double(t12, t1, 9.503237202111049e-06);
                const double t14 = fma_of_double(t13, t1, 4.342896120560744e-05);
                const double t15 = fma_of_double(t14, t1, -0.00013717550231447375);
                const double t16 = fma_of_double(t15, t1, 4.585033248724627e-05);
                const double t17 = fma_of_double(t16, t1, 0.0006082700494209458);
                const double t18 = fma_of_double(t17, t1, -0.0014013098955712486);
                const double t19 = fma_of_double(t18, t1, -0.00026852134969005233);
                const double t20 = fma_of_double(t19, t1, 0.007002748951859567);
                const double t21 = fma_of_double(t20, t1, -0.011535250759472827);
                const double t22 = fma_of_double(t21, t1, -0.008932241645218797);
                const double t23 = fma_of_double(fma_of_double(t22, t1, 0.05998888287073378), t1, -0.0666517490950163);
                const double t24 = fma_of_double(fma_of_double(t23, t1, -0.07970734751864801), t1, 0.2812727841267515);
                const double t25 = t1 - 3.82424474310028e-08 - 7.126036715834263e-17 - -4.836840730499852e-33;
                const real grad2_better = t25 * (fma_of_double(t24, t1, -4.860772113479522e-09) - 0.23069451749324799);
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
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
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t8 = extended_multiply(t7, t7);
    const extended t9 = extended_multiply(EXTENDED(4.0, 0.0), extended_multiply(t8, t7));
    const extended exp_2 = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t10 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t14 = extended_multiply(EXTENDED(2.0, 0.0), t8);
    const extended t15 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t1), EXTENDED(3.0, 0.0));
    const extended t16 = extended_multiply(t13, t13);
    const extended t17 = extended_multiply(t9, extended_add(t1, EXTENDED(1.0, 0.0)));
    const extended t18 = extended_add(t17, extended_multiply(extended_multiply(t14, t15), t13));
    const extended t19 = extended_add(t18, extended_multiply(extended_multiply(EXTENDED(4.0, 0.0), t16), t7));
    const extended t20 = extended_add(t14, extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t13), t7));
    const extended t21 = extended_add(t20, t16);
    const extended t22 = extended_divide(extended_add(t19, extended_multiply(t16, t13)), t21);
    const extended t23 = extended_of(g);
    const extended t24 = extended_multiply(t23, extended_divide(extended_multiply(t22, t13), t21));
    const extended t25 = x >= R(8.507059173023462e+37) ? t23 : t24;
    const real x_better = extended_real(x <= -R(4.253529586511731e+37) ? EXTENDED(0.0, 0.0) : t25);
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
            const real expit = expit_(-x);
            const real t1 = expit * expit;
            const real expit_2 = expit_(x);
            const real t2 = R(2.0) * t1;
            const real t3 = expit_2 * expit_2;
            const real t4 = R(4.0) * (t1 * expit) * (x + R(1.0)) + t2 * fma_(R(2.0), x, R(3.0)) * expit_2;
            const real t5 = fma_(R(2.0) * expit_2, expit, t2) + t3;
            const real t6 = g * (fma_(t3, expit_2, fma_(R(4.0) * t3, expit, t4)) / t5 * expit_2 / t5);
            const real t7 = x <= -R(4.253529586511731e+37) ? R(0.0) : x >= R(8.507059173023462e+37) ? g : t6;
            const truth t8 = (x > -R(2.1924312114715576)) & (x < -R(0.19243121147155762));
            const truth t9 = ((expit_2 < R(7.888609052210118e-31)) & (x >= -R(800.0))) & !t8;
            const real x_result = t7;
            const flag carefully_here = t9;
            const flag anchored_here = t8;
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
                const real t2 = fma_(-R(8.657915446033475e-11), t1, -R(3.207107083481193e-10));
                const real t3 = fma_(fma_(t2, t1, R(2.2723015731977883e-10)), t1, R(3.3820995944223435e-09));
                const real t4 = fma_(fma_(t3, t1, R(6.799989278258497e-09)), t1, -R(5.410766486943966e-09));
                const real t5 = fma_(fma_(t4, t1, -R(6.216292286677905e-08)), t1, -R(1.412641051196633e-07));
                const real t6 = fma_(fma_(t5, t1, R(2.7163479806284174e-08)), t1, R(1.0717522166860598e-06));
                const real t7 = fma_(fma_(t6, t1, R(2.908689780077656e-06)), t1, R(9.426993542554126e-07));
                const real t8 = fma_(fma_(t7, t1, -R(1.7299230743017136e-05)), t1, -R(5.582890501197912e-05));
                const real t9 = fma_(fma_(t8, t1, -R(4.196150575697132e-05)), t1, R(0.0002541293606045949));
                const real t10 = fma_(fma_(t9, t1, R(0.0009898181093098675)), t1, R(0.0010924055622641847));
                const real t11 = fma_(fma_(t10, t1, -R(0.0033606849071405286)), t1, -R(0.015821126612894656));
                const real t12 = fma_(fma_(t11, t1, -R(0.020271822909316145)), t1, R(0.04190782085849166));
                const real t13 = fma_(fma_(t12, t1, R(0.20473126433523542)), t1, -R(1.0418066092589212e-08));
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
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = x_out_block;
        flag anchored_any = 0;
        #pragma omp simd reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double g = g_at[i];
            const double expit = expit_wide(-x);
            const double t1 = expit * expit;
            const double expit_2 = expit_wide(x);
            const double t2 = 2.0 * t1;
            const double t3 = expit_2 * expit_2;
            const double t4 = 4.0 * (t1 * expit) * (x + 1.0) + t2 * fma_of_double(2.0, x, 3.0) * expit_2;
            const double t23_inverse = 1.0 / (fma_of_double(2.0 * expit_2, expit, t2) + t3);
            const double t5 = fma_of_double(t3, expit_2, fma_of_double(4.0 * t3, expit, t4)) * t23_inverse;
            const double t6 = x >= 8.507059173023462e+37 ? g : g * (t5 * expit_2 * t23_inverse);
            const double t7 = x <= -4.253529586511731e+37 ? 0.0 : t6;
            const truth t8 = (x > -1.1925193706338177) & (x < -1.1923547348196735);
            const real x_result = t7;
            const flag anchored_here = t8;
            x_to[i] = x_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t1 = x - -1.1924312114715576;
                const double t2 = fma_of_double(-8.657915446033475e-11, t1, -3.207107083481193e-10);
                const double t3 = fma_of_double(t2, t1, 2.2723015731977883e-10);
                const double t4 = fma_of_double(t3, t1, 3.3820995944223435e-09);
                const double t5 = fma_of_double(t4, t1, 6.799989278258497e-09);
                const double t6 = fma_of_double(t5, t1, -5.410766486943966e-09);
                const double t7 = fma_of_double(t6, t1, -6.216292286677905e-08);
                const double t8 = fma_of_double(t7, t1, -1.412641051196633e-07);
                const double t9 = fma_of_double(t8, t1, 2.7163479806284174e-08);
                const double t10 = fma_of_double(t9, t1, 1.0717522166860598e-06);
                const double t11 = fma_of_double(t10, t1, 2.908689780077656e-06);
                const double t12 = fma_of_double(t11, t1, 9.426993542554126e-07);
                const double t13 = fma_of_double(t12, t1, -1.7299230743017136e-05);
                const double t14 = fma_of_double(t13, t1, -5.582890501197912e-05);
                const double t15 = fma_of_double(t14, t1, -4.196150575697132e-05);
                const double t16 = fma_of_double(t15, t1, 0.0002541293606045949);
                const double t17 = fma_of_double(t16, t1, 0.0009898181093098675);
                const double t18 = fma_of_double(t17, t1, 0.0010924055622641847);
                const double t19 = fma_of_double(t18, t1, -0.0033606849071405286);
                const double t20 = fma_of_double(t19, t1, -0.015821126612894656);
                const double t21 = fma_of_double(t20, t1, -0.020271822909316145);
                const double t22 = fma_of_double(fma_of_double(t21, t1, 0.04190782085849166), t1, 0.20473126433523542);
                const double t23 = fma_of_double(t22, t1, -1.0418066092589212e-08) + 0.2669479250907898;
                const real x_better = g * ((t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17) * t23);
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
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_divide(t7, extended_add(extended_multiply(t11, t11), EXTENDED(1.0, 0.0)));
    const extended t13 = extended_multiply(t1, extended_add(extended_multiply(t12, t11), EXTENDED(1.0, 0.0)));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : extended_multiply(t13, t7));
    if (value_better == value_better) *value_to = value_better;
}

/* mish_value_and_grad for an element at which it loses digits. */
static SLOW void mish_value_and_grad_carefully_2(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_multiply(t11, t11);
    const extended t13 = extended_multiply(EXTENDED(4.0, 0.0), extended_multiply(t12, t11));
    const extended t14 = extended_multiply(EXTENDED(2.0, 0.0), t12);
    const extended t15 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t1), EXTENDED(3.0, 0.0));
    const extended t16 = extended_multiply(t7, t7);
    const extended t17 = extended_multiply(t13, extended_add(t1, EXTENDED(1.0, 0.0)));
    const extended t18 = extended_add(t17, extended_multiply(extended_multiply(t14, t15), t7));
    const extended t19 = extended_multiply(extended_multiply(EXTENDED(4.0, 0.0), t16), t11);
    const extended t20 = extended_add(t14, extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t7), t11));
    const extended t21 = extended_add(t20, t16);
    const extended t22 = extended_add(extended_add(t18, t19), extended_multiply(t16, t7));
    const extended t23 = extended_divide(extended_multiply(extended_divide(t22, t21), t7), t21);
    const extended t24 = x >= R(8.507059173023462e+37) ? EXTENDED(1.0, 0.0) : t23;
    const real grad_better = extended_real(x <= -R(4.253529586511731e+37) ? EXTENDED(0.0, 0.0) : t24);
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
            const real expit = expit_(x);
            const real expit_2 = expit_(-x);
            const real t1 = expit_2 * expit_2;
            const real t2 = R(2.0) * t1;
            const real t3 = expit * expit;
            const real t4 = R(4.0) * (t1 * expit_2) * (x + R(1.0)) + t2 * fma_(R(2.0), x, R(3.0)) * expit;
            const real t5 = fma_(R(2.0) * expit, expit_2, t2) + t3;
            const real t6 = fma_(t3, expit, fma_(R(4.0) * t3, expit_2, t4)) / t5 * expit / t5;
            const real t7 = x >= R(8.507059173023462e+37) ? R(1.0) : t6;
            const real t8 = x <= -R(4.253529586511731e+37) ? R(0.0) : t7;
            const truth t9 = (x > -R(2.1924312114715576)) & (x < -R(0.19243121147155762));
            const truth t10 = (expit < R(7.888609052210118e-31)) & (x >= -R(800.0));
            const truth t11 = t10 & !t9;
            const pair t12 = pair_of(expit);
            const pair t13 = pair_of(expit_2);
            const pair t14 = pair_divide(t12, pair_add(pair_multiply(t13, t13), PAIR(1.0, 0.0)));
            const pair t15 = pair_multiply(pair_of(x), pair_add(pair_multiply(t14, t13), PAIR(1.0, 0.0)));
            const real t16 = pair_real(x == -INF ? PAIR(0.0, 0.0) : pair_multiply(t15, t12));
            const real value_result = t16;
            const real grad_result = t8;
            const flag carefully_here = t10;
            const flag carefully_2_here = t11;
            const flag anchored_here = t9;
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
                const real t2 = fma_(-R(8.657915446033475e-11), t1, -R(3.207107083481193e-10));
                const real t3 = fma_(fma_(t2, t1, R(2.2723015731977883e-10)), t1, R(3.3820995944223435e-09));
                const real t4 = fma_(fma_(t3, t1, R(6.799989278258497e-09)), t1, -R(5.410766486943966e-09));
                const real t5 = fma_(fma_(t4, t1, -R(6.216292286677905e-08)), t1, -R(1.412641051196633e-07));
                const real t6 = fma_(fma_(t5, t1, R(2.7163479806284174e-08)), t1, R(1.0717522166860598e-06));
                const real t7 = fma_(fma_(t6, t1, R(2.908689780077656e-06)), t1, R(9.426993542554126e-07));
                const real t8 = fma_(fma_(t7, t1, -R(1.7299230743017136e-05)), t1, -R(5.582890501197912e-05));
                const real t9 = fma_(fma_(t8, t1, -R(4.196150575697132e-05)), t1, R(0.0002541293606045949));
                const real t10 = fma_(fma_(t9, t1, R(0.0009898181093098675)), t1, R(0.0010924055622641847));
                const real t11 = fma_(fma_(t10, t1, -R(0.0033606849071405286)), t1, -R(0.015821126612894656));
                const real t12 = fma_(fma_(t11, t1, -R(0.020271822909316145)), t1, R(0.04190782085849166));
                const real t13 = fma_(fma_(t12, t1, R(0.20473126433523542)), t1, -R(1.0418066092589212e-08));
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
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag anchored_any = 0;
        #pragma omp simd reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double expit = expit_wide(x);
            const double expit_2 = expit_wide(-x);
            const double t1 = expit_2 * expit_2;
            const double t2 = 2.0 * t1;
            const double t3 = expit * expit;
            const double t4 = 4.0 * (t1 * expit_2) * (x + 1.0) + t2 * fma_of_double(2.0, x, 3.0) * expit;
            const double t29_inverse = 1.0 / (fma_of_double(2.0 * expit, expit_2, t2) + t3);
            const double t5 = fma_of_double(t3, expit, fma_of_double(4.0 * t3, expit_2, t4)) * t29_inverse * expit;
            const double t6 = x == -INFINITY ? 0.0 : x * fma_of_double(expit / (t1 + 1.0), expit_2, 1.0) * expit;
            const double t7 = x >= 8.507059173023462e+37 ? 1.0 : t5 * t29_inverse;
            const double t8 = x <= -4.253529586511731e+37 ? 0.0 : t7;
            const truth t9 = (x > -1.1925193706338177) & (x < -1.1923547348196735);
            const real value_result = t6;
            const real grad_result = t8;
            const flag anchored_here = t9;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -1.1924312114715576;
                const double t2 = fma_of_double(-8.657915446033475e-11, t1, -3.207107083481193e-10);
                const double t3 = fma_of_double(t2, t1, 2.2723015731977883e-10);
                const double t4 = fma_of_double(t3, t1, 3.3820995944223435e-09);
                const double t5 = fma_of_double(t4, t1, 6.799989278258497e-09);
                const double t6 = fma_of_double(t5, t1, -5.410766486943966e-09);
                const double t7 = fma_of_double(t6, t1, -6.216292286677905e-08);
                const double t8 = fma_of_double(t7, t1, -1.412641051196633e-07);
                const double t9 = fma_of_double(t8, t1, 2.7163479806284174e-08);
                const double t10 = fma_of_double(t9, t1, 1.0717522166860598e-06);
                const double t11 = fma_of_double(t10, t1, 2.908689780077656e-06);
                const double t12 = fma_of_double(t11, t1, 9.426993542554126e-07);
                const double t13 = fma_of_double(t12, t1, -1.7299230743017136e-05);
                const double t14 = fma_of_double(t13, t1, -5.582890501197912e-05);
                const double t15 = fma_of_double(t14, t1, -4.196150575697132e-05);
                const double t16 = fma_of_double(t15, t1, 0.0002541293606045949);
                const double t17 = fma_of_double(t16, t1, 0.0009898181093098675);
                const double t18 = fma_of_double(t17, t1, 0.0010924055622641847);
                const double t19 = fma_of_double(t18, t1, -0.0033606849071405286);
                const double t20 = fma_of_double(t19, t1, -0.015821126612894656);
                const double t21 = fma_of_double(t20, t1, -0.020271822909316145);
                const double t22 = fma_of_double(fma_of_double(t21, t1, 0.04190782085849166), t1, 0.20473126433523542);
                const double t23 = fma_of_double(t22, t1, -1.0418066092589212e-08) + 0.2669479250907898;
                const real grad_better = (t1 - -3.0439375464652585e-09 - -4.8484829848031044e-17) * t23;
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
