/*
 * Made by symdl 0.1.0 from silu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     silu = x/(1 + exp(-x))
 */
#include "primitives.h"
#include "extended.h"

/* ---- silu_value ---- */
/* silu_value for an element at which it loses digits. */
static SLOW void silu_value_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(x < extended_real(t2) ? t2 : t1));
    const extended t3 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t4 = extended_real(t3) > R(1.0) ? EXTENDED(1.0, 0.0) : t3;
    const extended t5 = extended_real(t4) < extended_real(exp) ? exp : t4;
    const extended t6 = extended_multiply(t1, extended_divide(t5, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t6);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* silu_value: from x to value */
KERNEL(silu_value)
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
            const real t1 = x == -INF ? R(0.0) : x * expit;
            const truth t2 = (expit < R(7.888609052210118e-31)) & (x >= -R(800.0));
            const real value_result = t1;
            const flag carefully_here = t2;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    silu_value_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* silu_value: from x to value */
KERNEL(silu_value)
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
            const real value_result = x == -INF ? R(0.0) : expit_product_(x, x);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- silu_grad ---- */
/* silu_grad for an element at which it loses digits. */
static SLOW void silu_grad_carefully(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_multiply(t1, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended exp_2 = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t8 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_multiply(extended_add(t7, EXTENDED(1.0, 0.0)), t11);
    const real grad_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : x == INF ? EXTENDED(1.0, 0.0) : t12);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* silu_grad: from x to grad */
KERNEL(silu_grad)
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
            const real t1 = x == -INF ? R(0.0) : x == INF ? R(1.0) : fma_(x, expit_(-x), R(1.0)) * expit;
            const truth t2 = (x > -R(2.2784645557403564)) & (x < -R(0.27846455574035645));
            const truth t3 = ((expit < R(7.888609052210118e-31)) & (x >= -R(800.0))) & !t2;
            const real grad_result = t1;
            const flag carefully_here = t3;
            const flag anchored_here = t2;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    silu_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(1.2784645557403564);
                const real t2 = fma_(R(7.28196076103791e-12), t1, -R(3.837471080973636e-11));
                const real t3 = fma_(fma_(t2, t1, -R(2.2615075415675913e-10)), t1, R(1.5576410116711072e-10));
                const real t4 = fma_(fma_(t3, t1, R(2.9103347777898305e-09)), t1, R(4.723074628328107e-09));
                const real t5 = fma_(fma_(t4, t1, -R(1.886302986049184e-08)), t1, -R(9.27502545261139e-08));
                const real t6 = fma_(fma_(t5, t1, -R(3.052587079860433e-08)), t1, R(8.600132682608802e-07));
                const real t7 = fma_(fma_(t6, t1, R(2.346036748822871e-06)), t1, -R(2.9426469401215065e-06));
                const real t8 = fma_(fma_(t7, t1, -R(2.97335441634977e-05)), t1, -R(4.0905335813160105e-05));
                const real t9 = fma_(fma_(t8, t1, R(0.00018570724830476956)), t1, R(0.0007985218645895975));
                const real t10 = fma_(fma_(t9, t1, R(0.00012662734784941242)), t1, -R(0.0066065891465506964));
                const real t11 = fma_(fma_(t10, t1, -R(0.015222654880190693)), t1, R(0.018874814816519165));
                const real t12 = fma_(fma_(t11, t1, R(0.14664879650698376)), t1, R(1.3445811695297552e-10));
                const real t13 = t1 - R(1.2979282537628478e-08) - R(1.1257466309409694e-16);
                const real grad_better = t13 * (t12 + R(0.2178117036819458));
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* silu_grad: from x to grad */
KERNEL(silu_grad)
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
            const double t1 = x == INFINITY ? 1.0 : fma_of_double(x, expit_wide(-x), 1.0) * expit_wide(x);
            const double t2 = x == -INFINITY ? 0.0 : t1;
            const truth t3 = (x > -1.2785866260528564) & (x < -1.2783119678497314);
            const real grad_result = t2;
            const flag anchored_here = t3;
            grad_to[i] = grad_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -1.2784645557403564;
                const double t2 = fma_of_double(7.28196076103791e-12, t1, -3.837471080973636e-11);
                const double t3 = fma_of_double(t2, t1, -2.2615075415675913e-10);
                const double t4 = fma_of_double(t3, t1, 1.5576410116711072e-10);
                const double t5 = fma_of_double(t4, t1, 2.9103347777898305e-09);
                const double t6 = fma_of_double(t5, t1, 4.723074628328107e-09);
                const double t7 = fma_of_double(t6, t1, -1.886302986049184e-08);
                const double t8 = fma_of_double(t7, t1, -9.27502545261139e-08);
                const double t9 = fma_of_double(t8, t1, -3.052587079860433e-08);
                const double t10 = fma_of_double(t9, t1, 8.600132682608802e-07);
                const double t11 = fma_of_double(t10, t1, 2.346036748822871e-06);
                const double t12 = fma_of_double(t11, t1, -2.9426469401215065e-06);
                const double t13 = fma_of_double(t12, t1, -2.97335441634977e-05);
                const double t14 = fma_of_double(t13, t1, -4.0905335813160105e-05);
                const double t15 = fma_of_double(t14, t1, 0.00018570724830476956);
                const double t16 = fma_of_double(t15, t1, 0.0007985218645895975);
                const double t17 = fma_of_double(t16, t1, 0.00012662734784941242);
                const double t18 = fma_of_double(t17, t1, -0.0066065891465506964);
                const double t19 = fma_of_double(t18, t1, -0.015222654880190693);
                const double t20 = fma_of_double(fma_of_double(t19, t1, 0.018874814816519165), t1, 0.14664879650698376);
                const double t21 = fma_of_double(t20, t1, 1.3445811695297552e-10) + 0.2178117036819458;
                const real grad_better = (t1 - 1.2979282537628478e-08 - 1.1257466309409694e-16) * t21;
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- silu_grad2 ---- */
/* silu_grad2 for an element at which it loses digits. */
static SLOW void silu_grad2_carefully(
    const real x, real *const grad2_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(t1, extended_tanh(extended_multiply(EXTENDED(0.5, 0.0), t1)));
    const extended t3 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(x < extended_real(t3) ? t3 : t1));
    const extended t4 = extended_multiply(exp, extended_add(EXTENDED(2.0, 0.0), exp));
    const extended t5 = extended_divide(exp, extended_add(EXTENDED(1.0, 0.0), t4));
    const extended t6 = extended_multiply(extended_subtract(EXTENDED(2.0, 0.0), t2), t5);
    const real grad2_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : x == INF ? EXTENDED(0.0, 0.0) : t6);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* silu_grad2: from x to grad2 */
KERNEL(silu_grad2)
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
            const real logisticpdf = logisticpdf_(x);
            const real t1 = x == INF ? R(0.0) : fma_(-x, tanh_(R(0.5) * x), R(2.0)) * logisticpdf;
            const real t2 = x == -INF ? R(0.0) : t1;
            const truth t3 = (x > -R(2.899357318878174)) & (x < -R(1.8993573188781738));
            const truth t4 = (x > R(1.8993573188781738)) & (x < R(2.899357318878174));
            const truth t5 = (logisticpdf < R(7.888609052210118e-31)) & ((x >= -R(800.0)) & (x <= R(800.0)));
            const truth t6 = (t5 & !t3) & !t4;
            const real grad2_result = t2;
            const flag carefully_here = t6;
            const flag anchored_here = t3;
            const flag anchored_2_here = t4;
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
                    silu_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(2.399357318878174);
                const real t2 = fma_(R(8.163209491896556e-09), t1, R(2.3636660573475e-08));
                const real t3 = fma_(fma_(t2, t1, -R(9.641223613521118e-09)), t1, -R(3.148599285581459e-07));
                const real t4 = fma_(fma_(t3, t1, -R(1.1905373882531176e-06)), t1, -R(1.2460799187205805e-06));
                const real t5 = fma_(fma_(t4, t1, R(8.43239063972787e-06)), t1, R(4.7450730610419374e-05));
                const real t6 = fma_(fma_(t5, t1, R(9.644057722331437e-05)), t1, -R(0.0001151307272802757));
                const real t7 = fma_(fma_(t6, t1, -R(0.0013663696646805453)), t1, -R(0.0038628165147596236));
                const real t8 = fma_(fma_(t7, t1, -R(0.001836669552011655)), t1, R(0.022487259445604407));
                const real t9 = fma_(fma_(t8, t1, R(0.0762958637612066)), t1, R(4.936164745311407e-10));
                const real t10 = t1 - R(3.83627067890302e-08) - -R(6.287379384035963e-16) - R(4.82229754077185e-32);
                const real grad2_better = t10 * (t9 + R(0.09153051674365997));
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - R(2.399357318878174);
                const real t2 = fma_(R(8.163209491896556e-09), t1, -R(2.3636660573475e-08));
                const real t3 = fma_(fma_(t2, t1, -R(9.641223613521118e-09)), t1, R(3.148599285581459e-07));
                const real t4 = fma_(fma_(t3, t1, -R(1.1905373882531176e-06)), t1, R(1.2460799187205805e-06));
                const real t5 = fma_(fma_(t4, t1, R(8.43239063972787e-06)), t1, -R(4.7450730610419374e-05));
                const real t6 = fma_(fma_(t5, t1, R(9.644057722331437e-05)), t1, R(0.0001151307272802757));
                const real t7 = fma_(fma_(t6, t1, -R(0.0013663696646805453)), t1, R(0.0038628165147596236));
                const real t8 = fma_(fma_(t7, t1, -R(0.001836669552011655)), t1, -R(0.022487259445604407));
                const real t9 = fma_(fma_(t8, t1, R(0.0762958637612066)), t1, -R(4.936164745311407e-10));
                const real t10 = t1 - -R(3.83627067890302e-08) - R(6.287379384035963e-16) - -R(4.82229754077185e-32);
                const real grad2_better = t10 * (t9 - R(0.09153051674365997));
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* silu_grad2: from x to grad2 */
KERNEL(silu_grad2)
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
            const double t1 = fma_of_double(-x, tanh_wide(0.5 * x), 2.0) * logisticpdf_wide(x);
            const double t2 = x == -INFINITY ? 0.0 : x == INFINITY ? 0.0 : t1;
            const truth t3 = (x > -2.3995648029085714) & (x < -2.399149834847776);
            const truth t4 = (x > 2.399180114021874) & (x < 2.3995645644754404);
            const real grad2_result = t2;
            const flag anchored_here = t3;
            const flag anchored_2_here = t4;
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
                const double t1 = x - -2.399357318878174;
                const double t2 = fma_of_double(8.163209491896556e-09, t1, 2.3636660573475e-08);
                const double t3 = fma_of_double(t2, t1, -9.641223613521118e-09);
                const double t4 = fma_of_double(t3, t1, -3.148599285581459e-07);
                const double t5 = fma_of_double(t4, t1, -1.1905373882531176e-06);
                const double t6 = fma_of_double(t5, t1, -1.2460799187205805e-06);
                const double t7 = fma_of_double(t6, t1, 8.43239063972787e-06);
                const double t8 = fma_of_double(t7, t1, 4.7450730610419374e-05);
                const double t9 = fma_of_double(t8, t1, 9.644057722331437e-05);
                const double t10 = fma_of_double(t9, t1, -0.0001151307272802757);
                const double t11 = fma_of_double(t10, t1, -0.0013663696646805453);
                const double t12 = fma_of_double(t11, t1, -0.0038628165147596236);
                const double t13 = fma_of_double(t12, t1, -0.001836669552011655);
                const double t14 = fma_of_double(fma_of_double(t13, t1, 0.022487259445604407), t1, 0.0762958637612066);
                const double t15 = t1 - 3.83627067890302e-08 - -6.287379384035963e-16 - 4.82229754077185e-32;
                const real grad2_better = t15 * (fma_of_double(t14, t1, 4.936164745311407e-10) + 0.09153051674365997);
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - 2.399357318878174;
                const double t2 = fma_of_double(8.163209491896556e-09, t1, -2.3636660573475e-08);
                const double t3 = fma_of_double(t2, t1, -9.641223613521118e-09);
                const double t4 = fma_of_double(t3, t1, 3.148599285581459e-07);
                const double t5 = fma_of_double(t4, t1, -1.1905373882531176e-06);
                const double t6 = fma_of_double(t5, t1, 1.2460799187205805e-06);
                const double t7 = fma_of_double(t6, t1, 8.43239063972787e-06);
                const double t8 = fma_of_double(t7, t1, -4.7450730610419374e-05);
                const double t9 = fma_of_double(t8, t1, 9.644057722331437e-05);
                const double t10 = fma_of_double(t9, t1, 0.0001151307272802757);
                const double t11 = fma_of_double(t10, t1, -0.0013663696646805453);
                const double t12 = fma_of_double(t11, t1, 0.0038628165147596236);
                const double t13 = fma_of_double(t12, t1, -0.001836669552011655);
                const double t14 = fma_of_double(fma_of_double(t13, t1, -0.022487259445604407), t1, 0.0762958637612066);
                const double t15 = t1 - -3.83627067890302e-08 - 6.287379384035963e-16 - -4.82229754077185e-32;
                const real grad2_better = t15 * (fma_of_double(t14, t1, -4.936164745311407e-10) - 0.09153051674365997);
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- silu_vjp ---- */
/* silu_vjp for an element at which it loses digits. */
static SLOW void silu_vjp_carefully(
    const real x, const real g, real *const x_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_multiply(t1, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended exp_2 = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t8 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_of(g);
    const extended t13 = extended_multiply(t12, extended_multiply(extended_add(t7, EXTENDED(1.0, 0.0)), t11));
    const real x_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : x == INF ? t12 : t13);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* silu_vjp: from x, g to x */
KERNEL(silu_vjp)
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
            const real t1 = x == -INF ? R(0.0) : x == INF ? g : g * (fma_(x, expit_(-x), R(1.0)) * expit);
            const truth t2 = (x > -R(2.2784645557403564)) & (x < -R(0.27846455574035645));
            const truth t3 = ((expit < R(7.888609052210118e-31)) & (x >= -R(800.0))) & !t2;
            const real x_result = t1;
            const flag carefully_here = t3;
            const flag anchored_here = t2;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    silu_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = x - -R(1.2784645557403564);
                const real t2 = fma_(R(7.28196076103791e-12), t1, -R(3.837471080973636e-11));
                const real t3 = fma_(fma_(t2, t1, -R(2.2615075415675913e-10)), t1, R(1.5576410116711072e-10));
                const real t4 = fma_(fma_(t3, t1, R(2.9103347777898305e-09)), t1, R(4.723074628328107e-09));
                const real t5 = fma_(fma_(t4, t1, -R(1.886302986049184e-08)), t1, -R(9.27502545261139e-08));
                const real t6 = fma_(fma_(t5, t1, -R(3.052587079860433e-08)), t1, R(8.600132682608802e-07));
                const real t7 = fma_(fma_(t6, t1, R(2.346036748822871e-06)), t1, -R(2.9426469401215065e-06));
                const real t8 = fma_(fma_(t7, t1, -R(2.97335441634977e-05)), t1, -R(4.0905335813160105e-05));
                const real t9 = fma_(fma_(t8, t1, R(0.00018570724830476956)), t1, R(0.0007985218645895975));
                const real t10 = fma_(fma_(t9, t1, R(0.00012662734784941242)), t1, -R(0.0066065891465506964));
                const real t11 = fma_(fma_(t10, t1, -R(0.015222654880190693)), t1, R(0.018874814816519165));
                const real t12 = fma_(fma_(t11, t1, R(0.14664879650698376)), t1, R(1.3445811695297552e-10));
                const real t13 = t1 - R(1.2979282537628478e-08) - R(1.1257466309409694e-16);
                const real x_better = g * (t13 * (t12 + R(0.2178117036819458)));
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* silu_vjp: from x, g to x */
KERNEL(silu_vjp)
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
            const double t1 = x == INFINITY ? g : g * (fma_of_double(x, expit_wide(-x), 1.0) * expit_wide(x));
            const double t2 = x == -INFINITY ? 0.0 : t1;
            const truth t3 = (x > -1.2785866260528564) & (x < -1.2783119678497314);
            const real x_result = t2;
            const flag anchored_here = t3;
            x_to[i] = x_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t1 = x - -1.2784645557403564;
                const double t2 = fma_of_double(7.28196076103791e-12, t1, -3.837471080973636e-11);
                const double t3 = fma_of_double(t2, t1, -2.2615075415675913e-10);
                const double t4 = fma_of_double(t3, t1, 1.5576410116711072e-10);
                const double t5 = fma_of_double(t4, t1, 2.9103347777898305e-09);
                const double t6 = fma_of_double(t5, t1, 4.723074628328107e-09);
                const double t7 = fma_of_double(t6, t1, -1.886302986049184e-08);
                const double t8 = fma_of_double(t7, t1, -9.27502545261139e-08);
                const double t9 = fma_of_double(t8, t1, -3.052587079860433e-08);
                const double t10 = fma_of_double(t9, t1, 8.600132682608802e-07);
                const double t11 = fma_of_double(t10, t1, 2.346036748822871e-06);
                const double t12 = fma_of_double(t11, t1, -2.9426469401215065e-06);
                const double t13 = fma_of_double(t12, t1, -2.97335441634977e-05);
                const double t14 = fma_of_double(t13, t1, -4.0905335813160105e-05);
                const double t15 = fma_of_double(t14, t1, 0.00018570724830476956);
                const double t16 = fma_of_double(t15, t1, 0.0007985218645895975);
                const double t17 = fma_of_double(t16, t1, 0.00012662734784941242);
                const double t18 = fma_of_double(t17, t1, -0.0066065891465506964);
                const double t19 = fma_of_double(t18, t1, -0.015222654880190693);
                const double t20 = fma_of_double(fma_of_double(t19, t1, 0.018874814816519165), t1, 0.14664879650698376);
                const double t21 = fma_of_double(t20, t1, 1.3445811695297552e-10) + 0.2178117036819458;
                const real x_better = g * ((t1 - 1.2979282537628478e-08 - 1.1257466309409694e-16) * t21);
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- silu_value_and_grad ---- */
/* silu_value_and_grad for an element at which it loses digits. */
static SLOW void silu_value_and_grad_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended exp = extended_exp(extended_negate(x < extended_real(t2) ? t2 : t1));
    const extended t3 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t4 = extended_real(t3) > R(1.0) ? EXTENDED(1.0, 0.0) : t3;
    const extended t5 = extended_real(t4) < extended_real(exp) ? exp : t4;
    const extended t6 = extended_multiply(t1, extended_divide(t5, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t6);
    if (value_better == value_better) *value_to = value_better;
}

/* silu_value_and_grad for an element at which it loses digits. */
static SLOW void silu_value_and_grad_carefully_2(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(x < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended exp_2 = extended_exp(extended_negate(t3 < x ? t1 : t2));
    const extended t7 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t8 = extended_real(t7) > R(1.0) ? EXTENDED(1.0, 0.0) : t7;
    const extended t9 = extended_real(t8) < extended_real(exp_2) ? exp_2 : t8;
    const extended t10 = extended_multiply(t1, extended_divide(t9, extended_add(EXTENDED(1.0, 0.0), exp_2)));
    const extended t11 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t12 = extended_multiply(extended_add(t10, EXTENDED(1.0, 0.0)), t11);
    const real grad_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : x == INF ? EXTENDED(1.0, 0.0) : t12);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* silu_value_and_grad: from x to value, grad */
KERNEL(silu_value_and_grad)
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
            const truth t1 = x == -INF;
            const real t2 = t1 ? R(0.0) : x * expit;
            const real t3 = t1 ? R(0.0) : x == INF ? R(1.0) : fma_(x, expit_(-x), R(1.0)) * expit;
            const truth t4 = (x > -R(2.2784645557403564)) & (x < -R(0.27846455574035645));
            const truth t5 = (expit < R(7.888609052210118e-31)) & (x >= -R(800.0));
            const truth t6 = t5 & !t4;
            const real value_result = t2;
            const real grad_result = t3;
            const flag carefully_here = t5;
            const flag carefully_2_here = t6;
            const flag anchored_here = t4;
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
                    silu_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    silu_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(1.2784645557403564);
                const real t2 = fma_(R(7.28196076103791e-12), t1, -R(3.837471080973636e-11));
                const real t3 = fma_(fma_(t2, t1, -R(2.2615075415675913e-10)), t1, R(1.5576410116711072e-10));
                const real t4 = fma_(fma_(t3, t1, R(2.9103347777898305e-09)), t1, R(4.723074628328107e-09));
                const real t5 = fma_(fma_(t4, t1, -R(1.886302986049184e-08)), t1, -R(9.27502545261139e-08));
                const real t6 = fma_(fma_(t5, t1, -R(3.052587079860433e-08)), t1, R(8.600132682608802e-07));
                const real t7 = fma_(fma_(t6, t1, R(2.346036748822871e-06)), t1, -R(2.9426469401215065e-06));
                const real t8 = fma_(fma_(t7, t1, -R(2.97335441634977e-05)), t1, -R(4.0905335813160105e-05));
                const real t9 = fma_(fma_(t8, t1, R(0.00018570724830476956)), t1, R(0.0007985218645895975));
                const real t10 = fma_(fma_(t9, t1, R(0.00012662734784941242)), t1, -R(0.0066065891465506964));
                const real t11 = fma_(fma_(t10, t1, -R(0.015222654880190693)), t1, R(0.018874814816519165));
                const real t12 = fma_(fma_(t11, t1, R(0.14664879650698376)), t1, R(1.3445811695297552e-10));
                const real t13 = t1 - R(1.2979282537628478e-08) - R(1.1257466309409694e-16);
                const real grad_better = t13 * (t12 + R(0.2178117036819458));
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* silu_value_and_grad: from x to value, grad */
KERNEL(silu_value_and_grad)
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
            const truth t1 = x == -INFINITY;
            const double t2 = t1 ? 0.0 : x * expit;
            const double t3 = t1 ? 0.0 : x == INFINITY ? 1.0 : fma_of_double(x, expit_wide(-x), 1.0) * expit;
            const truth t4 = (x > -1.2785866260528564) & (x < -1.2783119678497314);
            const real value_result = t2;
            const real grad_result = t3;
            const flag anchored_here = t4;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -1.2784645557403564;
                const double t2 = fma_of_double(7.28196076103791e-12, t1, -3.837471080973636e-11);
                const double t3 = fma_of_double(t2, t1, -2.2615075415675913e-10);
                const double t4 = fma_of_double(t3, t1, 1.5576410116711072e-10);
                const double t5 = fma_of_double(t4, t1, 2.9103347777898305e-09);
                const double t6 = fma_of_double(t5, t1, 4.723074628328107e-09);
                const double t7 = fma_of_double(t6, t1, -1.886302986049184e-08);
                const double t8 = fma_of_double(t7, t1, -9.27502545261139e-08);
                const double t9 = fma_of_double(t8, t1, -3.052587079860433e-08);
                const double t10 = fma_of_double(t9, t1, 8.600132682608802e-07);
                const double t11 = fma_of_double(t10, t1, 2.346036748822871e-06);
                const double t12 = fma_of_double(t11, t1, -2.9426469401215065e-06);
                const double t13 = fma_of_double(t12, t1, -2.97335441634977e-05);
                const double t14 = fma_of_double(t13, t1, -4.0905335813160105e-05);
                const double t15 = fma_of_double(t14, t1, 0.00018570724830476956);
                const double t16 = fma_of_double(t15, t1, 0.0007985218645895975);
                const double t17 = fma_of_double(t16, t1, 0.00012662734784941242);
                const double t18 = fma_of_double(t17, t1, -0.0066065891465506964);
                const double t19 = fma_of_double(t18, t1, -0.015222654880190693);
                const double t20 = fma_of_double(fma_of_double(t19, t1, 0.018874814816519165), t1, 0.14664879650698376);
                const double t21 = fma_of_double(t20, t1, 1.3445811695297552e-10) + 0.2178117036819458;
                const real grad_better = (t1 - 1.2979282537628478e-08 - 1.1257466309409694e-16) * t21;
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
