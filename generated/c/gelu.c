/*
 * Made by symdl 0.1.0 from gelu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     gelu = x*(erf(sqrt(2)*x/2) + 1)/2
 */
#include "primitives.h"
#include "extended.h"

/* ---- gelu_value ---- */
/* gelu_value for an element at which it loses digits. */
static SLOW void gelu_value_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended t3 = x < extended_real(t2) ? t2 : t1;
    const extended t4 = extended_real(t3) > R(256.0) ? EXTENDED(256.0, 0.0) : t3;
    const extended t5 = extended_multiply(t4, EXTENDED(256.0, 0.0));
    const extended rint = extended_rint(t5);
    const extended t6 = extended_multiply(rint, rint);
    const extended t7 = extended_multiply(extended_subtract(t5, rint), extended_add(t5, rint));
    const extended t8 = extended_add(t6, t7);
    const extended t9 = extended_add(extended_subtract(t6, t8), t7);
    const extended t10 = extended_subtract(t4, EXTENDED(5.0, 0.0));
    const extended t11 = extended_divide(t10, extended_add(t4, EXTENDED(5.0, 0.0)));
    const extended t12 = extended_multiply(EXTENDED(7.103213474655969e-10, 0.0), t11);
    const extended t13 = extended_multiply(extended_add(t12, EXTENDED(3.870043996489302e-09, 0.0)), t11);
    const extended t14 = extended_multiply(extended_add(t13, EXTENDED(3.062147226144783e-10, 0.0)), t11);
    const extended t15 = extended_multiply(extended_add(t14, EXTENDED(-3.185765464869672e-08, 0.0)), t11);
    const extended t16 = extended_multiply(extended_add(t15, EXTENDED(-2.108069252131866e-08, 0.0)), t11);
    const extended t17 = extended_multiply(extended_add(t16, EXTENDED(2.0070167509100462e-07, 0.0)), t11);
    const extended t18 = extended_multiply(extended_add(t17, EXTENDED(1.194857409767181e-07, 0.0)), t11);
    const extended t19 = extended_multiply(extended_add(t18, EXTENDED(-1.3247448924851985e-06, 0.0)), t11);
    const extended t20 = extended_multiply(extended_add(t19, EXTENDED(-2.641533375323451e-08, 0.0)), t11);
    const extended t21 = extended_multiply(extended_add(t20, EXTENDED(9.140395991143477e-06, 0.0)), t11);
    const extended t22 = extended_multiply(extended_add(t21, EXTENDED(-1.0311910632837921e-05, 0.0)), t11);
    const extended t23 = extended_multiply(extended_add(t22, EXTENDED(-5.366807317704885e-05, 0.0)), t11);
    const extended t24 = extended_multiply(extended_add(t23, EXTENDED(0.00018611096716891512, 0.0)), t11);
    const extended t25 = extended_multiply(extended_add(t24, EXTENDED(-6.006184350514929e-07, 0.0)), t11);
    const extended t26 = extended_multiply(extended_add(t25, EXTENDED(-0.0016897942779644916, 0.0)), t11);
    const extended t27 = extended_multiply(extended_add(t26, EXTENDED(0.006670678429128733, 0.0)), t11);
    const extended t28 = extended_multiply(extended_add(t27, EXTENDED(-0.015732376061117367, 0.0)), t11);
    const extended t29 = extended_multiply(extended_add(t28, EXTENDED(0.026000332024914308, 0.0)), t11);
    const extended t30 = extended_multiply(extended_add(t29, EXTENDED(-0.02939200248409412, 0.0)), t11);
    const extended t31 = extended_multiply(extended_add(t30, EXTENDED(0.015057594714213543, 0.0)), t11);
    const extended t32 = extended_multiply(extended_add(t31, EXTENDED(0.02377606768308876, 0.0)), t11);
    const extended t33 = extended_multiply(extended_add(t32, EXTENDED(-0.08258618463000807, 0.0)), t11);
    const extended t34 = extended_add(t33, EXTENDED(1.6498481701557498e-09, 0.0));
    const extended t35 = extended_multiply(t9, EXTENDED(-7.62939453125e-06, 0.0));
    const extended t36 = extended_multiply(t35, extended_add(t34, EXTENDED(0.4567083716392517, 0.0)));
    const extended t37 = extended_add(extended_add(t34, t36), EXTENDED(0.4567083716392517, 0.0));
    const extended exp = extended_exp(extended_multiply(t8, EXTENDED(-7.62939453125e-06, 0.0)));
    const extended t38 = extended_divide(t37, extended_add(EXTENDED(0.9375, 0.0), t4));
    const extended t39 = extended_multiply(t38, exp);
    const extended t40 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t41 = extended_subtract(extended_real(t40) > R(1.0) ? EXTENDED(1.0, 0.0) : t40, t39);
    const extended t42 = extended_multiply(t1, extended_real(t41) < extended_real(t39) ? t39 : t41);
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t42);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* gelu_value: from x to value */
KERNEL(gelu_value)
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
            const real normcdf = normcdf_(x);
            const real t1 = x == -INF ? R(0.0) : x * normcdf;
            const truth t2 = (normcdf < R(7.888609052210118e-31)) & (x >= -R(42.0));
            const real value_result = t1;
            const flag carefully_here = t2;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gelu_value_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* gelu_value: from x to value */
KERNEL(gelu_value)
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
            const real value_result = x == -INF ? R(0.0) : normcdf_product_(x, x);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- gelu_grad ---- */
/* gelu_grad for an element at which it loses digits. */
static SLOW void gelu_grad_carefully(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended t3 = x < extended_real(t2) ? t2 : t1;
    const extended t4 = extended_real(t3) > R(256.0) ? EXTENDED(256.0, 0.0) : t3;
    const extended t5 = extended_multiply(t4, EXTENDED(256.0, 0.0));
    const extended rint = extended_rint(t5);
    const extended t6 = extended_multiply(rint, rint);
    const extended t7 = extended_multiply(extended_subtract(t5, rint), extended_add(t5, rint));
    const extended t8 = extended_add(t6, t7);
    const extended exp = extended_exp(extended_multiply(t8, EXTENDED(-7.62939453125e-06, 0.0)));
    const extended t9 = extended_add(extended_subtract(t6, t8), t7);
    const extended t10 = extended_multiply(t9, EXTENDED(-7.62939453125e-06, 0.0));
    const extended t11 = extended_multiply(t10, EXTENDED(0.3989422804014327, 0.0));
    const extended t12 = extended_add(t11, EXTENDED(-1.133517010526318e-08, 0.0));
    const extended t13 = extended_multiply(exp, extended_add(t12, EXTENDED(0.3989422917366028, 0.0)));
    const extended t14 = extended_subtract(t4, EXTENDED(5.0, 0.0));
    const extended t15 = extended_divide(t14, extended_add(t4, EXTENDED(5.0, 0.0)));
    const extended t16 = extended_multiply(EXTENDED(7.103213474655969e-10, 0.0), t15);
    const extended t17 = extended_multiply(extended_add(t16, EXTENDED(3.870043996489302e-09, 0.0)), t15);
    const extended t18 = extended_multiply(extended_add(t17, EXTENDED(3.062147226144783e-10, 0.0)), t15);
    const extended t19 = extended_multiply(extended_add(t18, EXTENDED(-3.185765464869672e-08, 0.0)), t15);
    const extended t20 = extended_multiply(extended_add(t19, EXTENDED(-2.108069252131866e-08, 0.0)), t15);
    const extended t21 = extended_multiply(extended_add(t20, EXTENDED(2.0070167509100462e-07, 0.0)), t15);
    const extended t22 = extended_multiply(extended_add(t21, EXTENDED(1.194857409767181e-07, 0.0)), t15);
    const extended t23 = extended_multiply(extended_add(t22, EXTENDED(-1.3247448924851985e-06, 0.0)), t15);
    const extended t24 = extended_multiply(extended_add(t23, EXTENDED(-2.641533375323451e-08, 0.0)), t15);
    const extended t25 = extended_multiply(extended_add(t24, EXTENDED(9.140395991143477e-06, 0.0)), t15);
    const extended t26 = extended_multiply(extended_add(t25, EXTENDED(-1.0311910632837921e-05, 0.0)), t15);
    const extended t27 = extended_multiply(extended_add(t26, EXTENDED(-5.366807317704885e-05, 0.0)), t15);
    const extended t28 = extended_multiply(extended_add(t27, EXTENDED(0.00018611096716891512, 0.0)), t15);
    const extended t29 = extended_multiply(extended_add(t28, EXTENDED(-6.006184350514929e-07, 0.0)), t15);
    const extended t30 = extended_multiply(extended_add(t29, EXTENDED(-0.0016897942779644916, 0.0)), t15);
    const extended t31 = extended_multiply(extended_add(t30, EXTENDED(0.006670678429128733, 0.0)), t15);
    const extended t32 = extended_multiply(extended_add(t31, EXTENDED(-0.015732376061117367, 0.0)), t15);
    const extended t33 = extended_multiply(extended_add(t32, EXTENDED(0.026000332024914308, 0.0)), t15);
    const extended t34 = extended_multiply(extended_add(t33, EXTENDED(-0.02939200248409412, 0.0)), t15);
    const extended t35 = extended_multiply(extended_add(t34, EXTENDED(0.015057594714213543, 0.0)), t15);
    const extended t36 = extended_multiply(extended_add(t35, EXTENDED(0.02377606768308876, 0.0)), t15);
    const extended t37 = extended_multiply(extended_add(t36, EXTENDED(-0.08258618463000807, 0.0)), t15);
    const extended t38 = extended_add(t37, EXTENDED(1.6498481701557498e-09, 0.0));
    const extended t39 = extended_multiply(t10, extended_add(t38, EXTENDED(0.4567083716392517, 0.0)));
    const extended t40 = extended_add(extended_add(t38, t39), EXTENDED(0.4567083716392517, 0.0));
    const extended t41 = extended_divide(t40, extended_add(EXTENDED(0.9375, 0.0), t4));
    const extended t42 = extended_multiply(t41, exp);
    const extended t43 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t44 = extended_subtract(extended_real(t43) > R(1.0) ? EXTENDED(1.0, 0.0) : t43, t42);
    const extended t45 = extended_real(t44) < extended_real(t42) ? t42 : t44;
    const extended t46 = x == INF ? EXTENDED(1.0, 0.0) : extended_add(extended_multiply(t1, t13), t45);
    const real grad_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t46);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* gelu_grad: from x to grad */
KERNEL(gelu_grad)
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
            const real normpdf = normpdf_(x);
            const real t1 = x * normpdf;
            const real t2 = t1 + normcdf_(x);
            const real t3 = x == -INF ? R(0.0) : x == INF ? R(1.0) : t2;
            const truth t4 = (x > -R(1.2517914772033691)) & (x < -R(0.2517915368080139));
            const truth t5 = (normpdf < R(7.888609052210118e-31)) & (x >= -R(42.0));
            const truth t6 = (t5 | (maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1))) & !t4;
            const real grad_result = t3;
            const flag carefully_here = t6;
            const flag anchored_here = t4;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gelu_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(0.7517915368080139);
                const real t2 = fma_(-R(3.3126288397504086e-08), t1, -R(2.9715316484884024e-09));
                const real t3 = fma_(fma_(t2, t1, R(5.690573931734825e-07)), t1, R(4.334180317909591e-07));
                const real t4 = fma_(fma_(t3, t1, -R(7.748115887059754e-06)), t1, -R(1.1214507472626761e-05));
                const real t5 = fma_(fma_(t4, t1, R(8.615942285653264e-05)), t1, R(0.0001863397521808312));
                const real t6 = fma_(fma_(t5, t1, -R(0.0007448268534023922)), t1, -R(0.0022395379970700166));
                const real t7 = fma_(fma_(t6, t1, R(0.004539228568733288)), t1, R(0.019421679508292447));
                const real t8 = fma_(fma_(t7, t1, -R(0.01477152332465061)), t1, -R(0.114008232581427));
                const real t9 = fma_(fma_(t8, t1, -R(0.01819967225523025)), t1, R(0.3882849834315101));
                const real t10 = t1 - R(1.211444988769017e-08) - -R(4.291324506730527e-16);
                const real t11 = fma_(t9, t1, -R(9.963664423741415e-09)) + R(0.43149399757385254);
                const real grad_better = (t10 - -R(2.411349919337332e-32)) * t11;
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* gelu_grad: from x to grad */
KERNEL(gelu_grad)
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
            const double t1 = x * normpdf_wide(x);
            const double t2 = t1 + normcdf_wide(x);
            const double t3 = x == -INFINITY ? 0.0 : x == INFINITY ? 1.0 : t2;
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t5 = t4 & !((x > -1.2517914772033691) & (x < -0.2517915368080139));
            const truth t6 = (x > -0.7518830895423889) & (x < -0.7516999840736389);
            const real grad_result = t3;
            const flag carefully_here = t5;
            const flag anchored_here = t6;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gelu_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -0.7517915368080139;
                const double t2 = fma_of_double(-3.3126288397504086e-08, t1, -2.9715316484884024e-09);
                const double t3 = fma_of_double(t2, t1, 5.690573931734825e-07);
                const double t4 = fma_of_double(t3, t1, 4.334180317909591e-07);
                const double t5 = fma_of_double(t4, t1, -7.748115887059754e-06);
                const double t6 = fma_of_double(t5, t1, -1.1214507472626761e-05);
                const double t7 = fma_of_double(t6, t1, 8.615942285653264e-05);
                const double t8 = fma_of_double(t7, t1, 0.0001863397521808312);
                const double t9 = fma_of_double(t8, t1, -0.0007448268534023922);
                const double t10 = fma_of_double(t9, t1, -0.0022395379970700166);
                const double t11 = fma_of_double(t10, t1, 0.004539228568733288);
                const double t12 = fma_of_double(t11, t1, 0.019421679508292447);
                const double t13 = fma_of_double(fma_of_double(t12, t1, -0.01477152332465061), t1, -0.114008232581427);
                const double t14 = fma_of_double(fma_of_double(t13, t1, -0.01819967225523025), t1, 0.3882849834315101);
                const double t15 = t1 - 1.211444988769017e-08 - -4.291324506730527e-16 - -2.411349919337332e-32;
                const real grad_better = t15 * (fma_of_double(t14, t1, -9.963664423741415e-09) + 0.43149399757385254);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- gelu_grad2 ---- */
/* gelu_grad2 for an element at which it loses digits. */
static SLOW void gelu_grad2_carefully(
    const real x, real *const grad2_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended t3 = x < extended_real(t2) ? t2 : t1;
    const extended t4 = extended_real(t3) > R(256.0) ? EXTENDED(256.0, 0.0) : t3;
    const extended t5 = extended_multiply(t4, EXTENDED(256.0, 0.0));
    const extended rint = extended_rint(t5);
    const extended t6 = extended_multiply(rint, rint);
    const extended t7 = extended_multiply(extended_subtract(t5, rint), extended_add(t5, rint));
    const extended t8 = extended_add(t6, t7);
    const extended t9 = extended_add(extended_subtract(t6, t8), t7);
    const extended t10 = extended_multiply(t9, EXTENDED(-7.62939453125e-06, 0.0));
    const extended t11 = extended_multiply(t10, EXTENDED(0.3989422804014327, 0.0));
    const extended t12 = extended_add(t11, EXTENDED(-1.133517010526318e-08, 0.0));
    const extended exp = extended_exp(extended_multiply(t8, EXTENDED(-7.62939453125e-06, 0.0)));
    const extended t13 = extended_multiply(exp, extended_add(t12, EXTENDED(0.3989422917366028, 0.0)));
    const extended t14 = extended_subtract(EXTENDED(2.0, 0.0), extended_multiply(t1, t1));
    const extended t15 = x >= R(9.223372036854776e+18) ? EXTENDED(0.0, 0.0) : extended_multiply(t14, t13);
    const real grad2_better = extended_real(x <= -R(9.223372036854776e+18) ? EXTENDED(0.0, 0.0) : t15);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* gelu_grad2: from x to grad2 */
KERNEL(gelu_grad2)
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
            const real normpdf = normpdf_(x);
            const real t1 = x >= R(9.223372036854776e+18) ? R(0.0) : fma_(-x, x, R(2.0)) * normpdf;
            const real t2 = x <= -R(9.223372036854776e+18) ? R(0.0) : t1;
            const truth t3 = (x > -R(1.6642135381698608)) & (x < -R(1.1642135381698608));
            const truth t4 = (x > R(1.2892135381698608)) & (x < R(1.5392135381698608));
            const truth t5 = ((normpdf < R(7.888609052210118e-31)) & ((x >= -R(42.0)) & (x <= R(42.0)))) & !t3;
            const truth t6 = t5 & !t4;
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
                    gelu_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(1.4142135381698608);
                const real t2 = fma_(-R(4.930620787839755e-06), t1, -R(1.4810472609190602e-05));
                const real t3 = fma_(fma_(t2, t1, R(4.264766759475687e-05)), t1, R(0.00022099404979705983));
                const real t4 = fma_(fma_(t3, t1, -R(0.0001670328819299551)), t1, -R(0.0022546756531999623));
                const real t5 = fma_(fma_(t4, t1, -R(0.0013103813597201692)), t1, R(0.01498999272898059));
                const real t6 = fma_(fma_(t5, t1, R(0.025683468232222326)), t1, -R(0.05188843406934059));
                const real t7 = fma_(fma_(t6, t1, -R(0.17122311205950128)), t1, -R(1.243245953116637e-08));
                const real t8 = t1 - -R(2.4203234971764687e-08) - R(7.628067479096231e-16);
                const real t9 = fma_(fma_(t7, t1, R(0.4402879895212194)), t1, -R(1.0357536502723602e-08));
                const real grad2_better = (t8 - -R(2.8790578596856035e-32)) * (t9 + R(0.41510751843452454));
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - R(1.4142135381698608);
                const real t2 = fma_(-R(0.00021989579321825376), t1, -R(0.00016520755904862101));
                const real t3 = fma_(fma_(t2, t1, R(0.002254647847481004)), t1, -R(0.001310409824667967));
                const real t4 = fma_(fma_(t3, t1, -R(0.01498999242175656)), t1, R(0.025683468426504732));
                const real t5 = fma_(fma_(t4, t1, R(0.051888434067873364)), t1, -R(0.17122311206004268));
                const real t6 = fma_(fma_(t5, t1, R(1.2432461939164119e-08)), t1, R(0.44028798952121984));
                const real t7 = t1 - R(2.4203234971764687e-08) - -R(7.628067479096231e-16);
                const real t8 = fma_(t6, t1, R(1.0357536502167725e-08)) - R(0.41510751843452454);
                const real grad2_better = (t7 - R(2.8790578596856035e-32)) * t8;
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* gelu_grad2: from x to grad2 */
KERNEL(gelu_grad2)
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
            const double x = x_at[i];
            const double t1 = x >= 9.223372036854776e+18 ? 0.0 : fma_of_double(-x, x, 2.0) * normpdf_wide(x);
            const real grad2_result = x <= -9.223372036854776e+18 ? 0.0 : t1;
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- gelu_vjp ---- */
/* gelu_vjp for an element at which it loses digits. */
static SLOW void gelu_vjp_carefully(
    const real x, const real g, real *const x_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended t3 = x < extended_real(t2) ? t2 : t1;
    const extended t4 = extended_real(t3) > R(256.0) ? EXTENDED(256.0, 0.0) : t3;
    const extended t5 = extended_multiply(t4, EXTENDED(256.0, 0.0));
    const extended rint = extended_rint(t5);
    const extended t6 = extended_multiply(rint, rint);
    const extended t7 = extended_multiply(extended_subtract(t5, rint), extended_add(t5, rint));
    const extended t8 = extended_add(t6, t7);
    const extended exp = extended_exp(extended_multiply(t8, EXTENDED(-7.62939453125e-06, 0.0)));
    const extended t9 = extended_add(extended_subtract(t6, t8), t7);
    const extended t10 = extended_multiply(t9, EXTENDED(-7.62939453125e-06, 0.0));
    const extended t11 = extended_multiply(t10, EXTENDED(0.3989422804014327, 0.0));
    const extended t12 = extended_add(t11, EXTENDED(-1.133517010526318e-08, 0.0));
    const extended t13 = extended_multiply(exp, extended_add(t12, EXTENDED(0.3989422917366028, 0.0)));
    const extended t14 = extended_subtract(t4, EXTENDED(5.0, 0.0));
    const extended t15 = extended_divide(t14, extended_add(t4, EXTENDED(5.0, 0.0)));
    const extended t16 = extended_multiply(EXTENDED(7.103213474655969e-10, 0.0), t15);
    const extended t17 = extended_multiply(extended_add(t16, EXTENDED(3.870043996489302e-09, 0.0)), t15);
    const extended t18 = extended_multiply(extended_add(t17, EXTENDED(3.062147226144783e-10, 0.0)), t15);
    const extended t19 = extended_multiply(extended_add(t18, EXTENDED(-3.185765464869672e-08, 0.0)), t15);
    const extended t20 = extended_multiply(extended_add(t19, EXTENDED(-2.108069252131866e-08, 0.0)), t15);
    const extended t21 = extended_multiply(extended_add(t20, EXTENDED(2.0070167509100462e-07, 0.0)), t15);
    const extended t22 = extended_multiply(extended_add(t21, EXTENDED(1.194857409767181e-07, 0.0)), t15);
    const extended t23 = extended_multiply(extended_add(t22, EXTENDED(-1.3247448924851985e-06, 0.0)), t15);
    const extended t24 = extended_multiply(extended_add(t23, EXTENDED(-2.641533375323451e-08, 0.0)), t15);
    const extended t25 = extended_multiply(extended_add(t24, EXTENDED(9.140395991143477e-06, 0.0)), t15);
    const extended t26 = extended_multiply(extended_add(t25, EXTENDED(-1.0311910632837921e-05, 0.0)), t15);
    const extended t27 = extended_multiply(extended_add(t26, EXTENDED(-5.366807317704885e-05, 0.0)), t15);
    const extended t28 = extended_multiply(extended_add(t27, EXTENDED(0.00018611096716891512, 0.0)), t15);
    const extended t29 = extended_multiply(extended_add(t28, EXTENDED(-6.006184350514929e-07, 0.0)), t15);
    const extended t30 = extended_multiply(extended_add(t29, EXTENDED(-0.0016897942779644916, 0.0)), t15);
    const extended t31 = extended_multiply(extended_add(t30, EXTENDED(0.006670678429128733, 0.0)), t15);
    const extended t32 = extended_multiply(extended_add(t31, EXTENDED(-0.015732376061117367, 0.0)), t15);
    const extended t33 = extended_multiply(extended_add(t32, EXTENDED(0.026000332024914308, 0.0)), t15);
    const extended t34 = extended_multiply(extended_add(t33, EXTENDED(-0.02939200248409412, 0.0)), t15);
    const extended t35 = extended_multiply(extended_add(t34, EXTENDED(0.015057594714213543, 0.0)), t15);
    const extended t36 = extended_multiply(extended_add(t35, EXTENDED(0.02377606768308876, 0.0)), t15);
    const extended t37 = extended_multiply(extended_add(t36, EXTENDED(-0.08258618463000807, 0.0)), t15);
    const extended t38 = extended_add(t37, EXTENDED(1.6498481701557498e-09, 0.0));
    const extended t39 = extended_multiply(t10, extended_add(t38, EXTENDED(0.4567083716392517, 0.0)));
    const extended t40 = extended_add(extended_add(t38, t39), EXTENDED(0.4567083716392517, 0.0));
    const extended t41 = extended_divide(t40, extended_add(EXTENDED(0.9375, 0.0), t4));
    const extended t42 = extended_multiply(t41, exp);
    const extended t43 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t44 = extended_subtract(extended_real(t43) > R(1.0) ? EXTENDED(1.0, 0.0) : t43, t42);
    const extended t45 = extended_real(t44) < extended_real(t42) ? t42 : t44;
    const extended t46 = extended_of(g);
    const extended t47 = extended_multiply(t46, extended_add(extended_multiply(t1, t13), t45));
    const real x_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : x == INF ? t46 : t47);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* gelu_vjp: from x, g to x */
KERNEL(gelu_vjp)
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
            const real normpdf = normpdf_(x);
            const real t1 = x * normpdf;
            const real t2 = t1 + normcdf_(x);
            const real t3 = x == -INF ? R(0.0) : x == INF ? g : g * t2;
            const truth t4 = (x > -R(1.2517914772033691)) & (x < -R(0.2517915368080139));
            const truth t5 = (normpdf < R(7.888609052210118e-31)) & (x >= -R(42.0));
            const truth t6 = (t5 | (maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1))) & !t4;
            const real x_result = t3;
            const flag carefully_here = t6;
            const flag anchored_here = t4;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gelu_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = x - -R(0.7517915368080139);
                const real t2 = fma_(-R(3.3126288397504086e-08), t1, -R(2.9715316484884024e-09));
                const real t3 = fma_(fma_(t2, t1, R(5.690573931734825e-07)), t1, R(4.334180317909591e-07));
                const real t4 = fma_(fma_(t3, t1, -R(7.748115887059754e-06)), t1, -R(1.1214507472626761e-05));
                const real t5 = fma_(fma_(t4, t1, R(8.615942285653264e-05)), t1, R(0.0001863397521808312));
                const real t6 = fma_(fma_(t5, t1, -R(0.0007448268534023922)), t1, -R(0.0022395379970700166));
                const real t7 = fma_(fma_(t6, t1, R(0.004539228568733288)), t1, R(0.019421679508292447));
                const real t8 = fma_(fma_(t7, t1, -R(0.01477152332465061)), t1, -R(0.114008232581427));
                const real t9 = fma_(fma_(t8, t1, -R(0.01819967225523025)), t1, R(0.3882849834315101));
                const real t10 = t1 - R(1.211444988769017e-08) - -R(4.291324506730527e-16);
                const real t11 = fma_(t9, t1, -R(9.963664423741415e-09)) + R(0.43149399757385254);
                const real x_better = g * ((t10 - -R(2.411349919337332e-32)) * t11);
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* gelu_vjp: from x, g to x */
KERNEL(gelu_vjp)
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
            const double t1 = x * normpdf_wide(x);
            const double t2 = t1 + normcdf_wide(x);
            const double t3 = x == -INFINITY ? 0.0 : x == INFINITY ? g : g * t2;
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t5 = t4 & !((x > -1.2517914772033691) & (x < -0.2517915368080139));
            const truth t6 = (x > -0.7518830895423889) & (x < -0.7516999840736389);
            const real x_result = t3;
            const flag carefully_here = t5;
            const flag anchored_here = t6;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gelu_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t1 = x - -0.7517915368080139;
                const double t2 = fma_of_double(-3.3126288397504086e-08, t1, -2.9715316484884024e-09);
                const double t3 = fma_of_double(t2, t1, 5.690573931734825e-07);
                const double t4 = fma_of_double(t3, t1, 4.334180317909591e-07);
                const double t5 = fma_of_double(t4, t1, -7.748115887059754e-06);
                const double t6 = fma_of_double(t5, t1, -1.1214507472626761e-05);
                const double t7 = fma_of_double(t6, t1, 8.615942285653264e-05);
                const double t8 = fma_of_double(t7, t1, 0.0001863397521808312);
                const double t9 = fma_of_double(t8, t1, -0.0007448268534023922);
                const double t10 = fma_of_double(t9, t1, -0.0022395379970700166);
                const double t11 = fma_of_double(t10, t1, 0.004539228568733288);
                const double t12 = fma_of_double(t11, t1, 0.019421679508292447);
                const double t13 = fma_of_double(fma_of_double(t12, t1, -0.01477152332465061), t1, -0.114008232581427);
                const double t14 = fma_of_double(fma_of_double(t13, t1, -0.01819967225523025), t1, 0.3882849834315101);
                const double t15 = t1 - 1.211444988769017e-08 - -4.291324506730527e-16 - -2.411349919337332e-32;
                const real x_better = g * (t15 * (fma_of_double(t14, t1, -9.963664423741415e-09) + 0.43149399757385254));
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- gelu_value_and_grad ---- */
/* gelu_value_and_grad for an element at which it loses digits. */
static SLOW void gelu_value_and_grad_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended t3 = x < extended_real(t2) ? t2 : t1;
    const extended t4 = extended_real(t3) > R(256.0) ? EXTENDED(256.0, 0.0) : t3;
    const extended t5 = extended_multiply(t4, EXTENDED(256.0, 0.0));
    const extended rint = extended_rint(t5);
    const extended t6 = extended_multiply(rint, rint);
    const extended t7 = extended_multiply(extended_subtract(t5, rint), extended_add(t5, rint));
    const extended t8 = extended_add(t6, t7);
    const extended t9 = extended_add(extended_subtract(t6, t8), t7);
    const extended t10 = extended_subtract(t4, EXTENDED(5.0, 0.0));
    const extended t11 = extended_divide(t10, extended_add(t4, EXTENDED(5.0, 0.0)));
    const extended t12 = extended_multiply(EXTENDED(7.103213474655969e-10, 0.0), t11);
    const extended t13 = extended_multiply(extended_add(t12, EXTENDED(3.870043996489302e-09, 0.0)), t11);
    const extended t14 = extended_multiply(extended_add(t13, EXTENDED(3.062147226144783e-10, 0.0)), t11);
    const extended t15 = extended_multiply(extended_add(t14, EXTENDED(-3.185765464869672e-08, 0.0)), t11);
    const extended t16 = extended_multiply(extended_add(t15, EXTENDED(-2.108069252131866e-08, 0.0)), t11);
    const extended t17 = extended_multiply(extended_add(t16, EXTENDED(2.0070167509100462e-07, 0.0)), t11);
    const extended t18 = extended_multiply(extended_add(t17, EXTENDED(1.194857409767181e-07, 0.0)), t11);
    const extended t19 = extended_multiply(extended_add(t18, EXTENDED(-1.3247448924851985e-06, 0.0)), t11);
    const extended t20 = extended_multiply(extended_add(t19, EXTENDED(-2.641533375323451e-08, 0.0)), t11);
    const extended t21 = extended_multiply(extended_add(t20, EXTENDED(9.140395991143477e-06, 0.0)), t11);
    const extended t22 = extended_multiply(extended_add(t21, EXTENDED(-1.0311910632837921e-05, 0.0)), t11);
    const extended t23 = extended_multiply(extended_add(t22, EXTENDED(-5.366807317704885e-05, 0.0)), t11);
    const extended t24 = extended_multiply(extended_add(t23, EXTENDED(0.00018611096716891512, 0.0)), t11);
    const extended t25 = extended_multiply(extended_add(t24, EXTENDED(-6.006184350514929e-07, 0.0)), t11);
    const extended t26 = extended_multiply(extended_add(t25, EXTENDED(-0.0016897942779644916, 0.0)), t11);
    const extended t27 = extended_multiply(extended_add(t26, EXTENDED(0.006670678429128733, 0.0)), t11);
    const extended t28 = extended_multiply(extended_add(t27, EXTENDED(-0.015732376061117367, 0.0)), t11);
    const extended t29 = extended_multiply(extended_add(t28, EXTENDED(0.026000332024914308, 0.0)), t11);
    const extended t30 = extended_multiply(extended_add(t29, EXTENDED(-0.02939200248409412, 0.0)), t11);
    const extended t31 = extended_multiply(extended_add(t30, EXTENDED(0.015057594714213543, 0.0)), t11);
    const extended t32 = extended_multiply(extended_add(t31, EXTENDED(0.02377606768308876, 0.0)), t11);
    const extended t33 = extended_multiply(extended_add(t32, EXTENDED(-0.08258618463000807, 0.0)), t11);
    const extended t34 = extended_add(t33, EXTENDED(1.6498481701557498e-09, 0.0));
    const extended t35 = extended_multiply(t9, EXTENDED(-7.62939453125e-06, 0.0));
    const extended t36 = extended_multiply(t35, extended_add(t34, EXTENDED(0.4567083716392517, 0.0)));
    const extended t37 = extended_add(extended_add(t34, t36), EXTENDED(0.4567083716392517, 0.0));
    const extended exp = extended_exp(extended_multiply(t8, EXTENDED(-7.62939453125e-06, 0.0)));
    const extended t38 = extended_divide(t37, extended_add(EXTENDED(0.9375, 0.0), t4));
    const extended t39 = extended_multiply(t38, exp);
    const extended t40 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t41 = extended_subtract(extended_real(t40) > R(1.0) ? EXTENDED(1.0, 0.0) : t40, t39);
    const extended t42 = extended_multiply(t1, extended_real(t41) < extended_real(t39) ? t39 : t41);
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t42);
    if (value_better == value_better) *value_to = value_better;
}

/* gelu_value_and_grad for an element at which it loses digits. */
static SLOW void gelu_value_and_grad_carefully_2(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_negate(t1);
    const extended t3 = x < extended_real(t2) ? t2 : t1;
    const extended t4 = extended_real(t3) > R(256.0) ? EXTENDED(256.0, 0.0) : t3;
    const extended t5 = extended_multiply(t4, EXTENDED(256.0, 0.0));
    const extended rint = extended_rint(t5);
    const extended t6 = extended_multiply(rint, rint);
    const extended t7 = extended_multiply(extended_subtract(t5, rint), extended_add(t5, rint));
    const extended t8 = extended_add(t6, t7);
    const extended exp = extended_exp(extended_multiply(t8, EXTENDED(-7.62939453125e-06, 0.0)));
    const extended t9 = extended_add(extended_subtract(t6, t8), t7);
    const extended t10 = extended_multiply(t9, EXTENDED(-7.62939453125e-06, 0.0));
    const extended t11 = extended_subtract(t4, EXTENDED(5.0, 0.0));
    const extended t12 = extended_divide(t11, extended_add(t4, EXTENDED(5.0, 0.0)));
    const extended t13 = extended_multiply(EXTENDED(7.103213474655969e-10, 0.0), t12);
    const extended t14 = extended_multiply(extended_add(t13, EXTENDED(3.870043996489302e-09, 0.0)), t12);
    const extended t15 = extended_multiply(extended_add(t14, EXTENDED(3.062147226144783e-10, 0.0)), t12);
    const extended t16 = extended_multiply(extended_add(t15, EXTENDED(-3.185765464869672e-08, 0.0)), t12);
    const extended t17 = extended_multiply(extended_add(t16, EXTENDED(-2.108069252131866e-08, 0.0)), t12);
    const extended t18 = extended_multiply(extended_add(t17, EXTENDED(2.0070167509100462e-07, 0.0)), t12);
    const extended t19 = extended_multiply(extended_add(t18, EXTENDED(1.194857409767181e-07, 0.0)), t12);
    const extended t20 = extended_multiply(extended_add(t19, EXTENDED(-1.3247448924851985e-06, 0.0)), t12);
    const extended t21 = extended_multiply(extended_add(t20, EXTENDED(-2.641533375323451e-08, 0.0)), t12);
    const extended t22 = extended_multiply(extended_add(t21, EXTENDED(9.140395991143477e-06, 0.0)), t12);
    const extended t23 = extended_multiply(extended_add(t22, EXTENDED(-1.0311910632837921e-05, 0.0)), t12);
    const extended t24 = extended_multiply(extended_add(t23, EXTENDED(-5.366807317704885e-05, 0.0)), t12);
    const extended t25 = extended_multiply(extended_add(t24, EXTENDED(0.00018611096716891512, 0.0)), t12);
    const extended t26 = extended_multiply(extended_add(t25, EXTENDED(-6.006184350514929e-07, 0.0)), t12);
    const extended t27 = extended_multiply(extended_add(t26, EXTENDED(-0.0016897942779644916, 0.0)), t12);
    const extended t28 = extended_multiply(extended_add(t27, EXTENDED(0.006670678429128733, 0.0)), t12);
    const extended t29 = extended_multiply(extended_add(t28, EXTENDED(-0.015732376061117367, 0.0)), t12);
    const extended t30 = extended_multiply(extended_add(t29, EXTENDED(0.026000332024914308, 0.0)), t12);
    const extended t31 = extended_multiply(extended_add(t30, EXTENDED(-0.02939200248409412, 0.0)), t12);
    const extended t32 = extended_multiply(extended_add(t31, EXTENDED(0.015057594714213543, 0.0)), t12);
    const extended t33 = extended_multiply(extended_add(t32, EXTENDED(0.02377606768308876, 0.0)), t12);
    const extended t34 = extended_multiply(extended_add(t33, EXTENDED(-0.08258618463000807, 0.0)), t12);
    const extended t35 = extended_add(t34, EXTENDED(1.6498481701557498e-09, 0.0));
    const extended t36 = extended_multiply(t10, extended_add(t35, EXTENDED(0.4567083716392517, 0.0)));
    const extended t37 = extended_add(extended_add(t35, t36), EXTENDED(0.4567083716392517, 0.0));
    const extended t38 = extended_divide(t37, extended_add(EXTENDED(0.9375, 0.0), t4));
    const extended t39 = extended_multiply(t38, exp);
    const extended t40 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t41 = extended_subtract(extended_real(t40) > R(1.0) ? EXTENDED(1.0, 0.0) : t40, t39);
    const extended t42 = extended_multiply(t10, EXTENDED(0.3989422804014327, 0.0));
    const extended t43 = extended_add(t42, EXTENDED(-1.133517010526318e-08, 0.0));
    const extended t44 = extended_multiply(exp, extended_add(t43, EXTENDED(0.3989422917366028, 0.0)));
    const extended t45 = extended_real(t41) < extended_real(t39) ? t39 : t41;
    const extended t46 = x == INF ? EXTENDED(1.0, 0.0) : extended_add(extended_multiply(t1, t44), t45);
    const real grad_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t46);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* gelu_value_and_grad: from x to value, grad */
KERNEL(gelu_value_and_grad)
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
            const real normcdf = normcdf_(x);
            const real t1 = x * normpdf_(x);
            const real t2 = t1 + normcdf;
            const truth t3 = x == -INF;
            const real t4 = t3 ? R(0.0) : x * normcdf;
            const real t5 = t3 ? R(0.0) : x == INF ? R(1.0) : t2;
            const truth t6 = (x > -R(1.2517914772033691)) & (x < -R(0.2517915368080139));
            const truth t7 = (normcdf < R(7.888609052210118e-31)) & (x >= -R(42.0));
            const truth t8 = (t7 | (maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1))) & !t6;
            const real value_result = t4;
            const real grad_result = t5;
            const flag carefully_here = t7;
            const flag carefully_2_here = t8;
            const flag anchored_here = t6;
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
                    gelu_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    gelu_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(0.7517915368080139);
                const real t2 = fma_(-R(3.3126288397504086e-08), t1, -R(2.9715316484884024e-09));
                const real t3 = fma_(fma_(t2, t1, R(5.690573931734825e-07)), t1, R(4.334180317909591e-07));
                const real t4 = fma_(fma_(t3, t1, -R(7.748115887059754e-06)), t1, -R(1.1214507472626761e-05));
                const real t5 = fma_(fma_(t4, t1, R(8.615942285653264e-05)), t1, R(0.0001863397521808312));
                const real t6 = fma_(fma_(t5, t1, -R(0.0007448268534023922)), t1, -R(0.0022395379970700166));
                const real t7 = fma_(fma_(t6, t1, R(0.004539228568733288)), t1, R(0.019421679508292447));
                const real t8 = fma_(fma_(t7, t1, -R(0.01477152332465061)), t1, -R(0.114008232581427));
                const real t9 = fma_(fma_(t8, t1, -R(0.01819967225523025)), t1, R(0.3882849834315101));
                const real t10 = t1 - R(1.211444988769017e-08) - -R(4.291324506730527e-16);
                const real t11 = fma_(t9, t1, -R(9.963664423741415e-09)) + R(0.43149399757385254);
                const real grad_better = (t10 - -R(2.411349919337332e-32)) * t11;
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* gelu_value_and_grad: from x to value, grad */
KERNEL(gelu_value_and_grad)
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
            const double normcdf = normcdf_wide(x);
            const double t1 = x * normpdf_wide(x);
            const double t2 = t1 + normcdf;
            const truth t3 = x == -INFINITY;
            const double t4 = t3 ? 0.0 : x * normcdf;
            const double t5 = t3 ? 0.0 : x == INFINITY ? 1.0 : t2;
            const truth t6 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t7 = t6 & !((x > -1.2517914772033691) & (x < -0.2517915368080139));
            const truth t8 = (x > -0.7518830895423889) & (x < -0.7516999840736389);
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
                    gelu_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -0.7517915368080139;
                const double t2 = fma_of_double(-3.3126288397504086e-08, t1, -2.9715316484884024e-09);
                const double t3 = fma_of_double(t2, t1, 5.690573931734825e-07);
                const double t4 = fma_of_double(t3, t1, 4.334180317909591e-07);
                const double t5 = fma_of_double(t4, t1, -7.748115887059754e-06);
                const double t6 = fma_of_double(t5, t1, -1.1214507472626761e-05);
                const double t7 = fma_of_double(t6, t1, 8.615942285653264e-05);
                const double t8 = fma_of_double(t7, t1, 0.0001863397521808312);
                const double t9 = fma_of_double(t8, t1, -0.0007448268534023922);
                const double t10 = fma_of_double(t9, t1, -0.0022395379970700166);
                const double t11 = fma_of_double(t10, t1, 0.004539228568733288);
                const double t12 = fma_of_double(t11, t1, 0.019421679508292447);
                const double t13 = fma_of_double(fma_of_double(t12, t1, -0.01477152332465061), t1, -0.114008232581427);
                const double t14 = fma_of_double(fma_of_double(t13, t1, -0.01819967225523025), t1, 0.3882849834315101);
                const double t15 = t1 - 1.211444988769017e-08 - -4.291324506730527e-16 - -2.411349919337332e-32;
                const real grad_better = t15 * (fma_of_double(t14, t1, -9.963664423741415e-09) + 0.43149399757385254);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
