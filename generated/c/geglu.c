/*
 * Made by symdl 0.1.0 from geglu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2
 */
#include "primitives.h"
#include "extended.h"

/* ---- geglu_value ---- */
/* geglu_value for an element at which it loses digits. */
static SLOW void geglu_value_carefully(
    const real a, const real b, real *const value_to)
{
    const extended t1 = extended_of(b);
    const extended t2 = extended_negate(t1);
    const extended t3 = b < extended_real(t2) ? t2 : t1;
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
    const extended t42 = extended_real(t41) < extended_real(t39) ? t39 : t41;
    const real value_better = extended_real(extended_multiply(extended_multiply(extended_of(a), t1), t42));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* geglu_value: from a, b to value */
KERNEL(geglu_value)
{
    enum { a_in, b_in, value_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real a = a_at[i];
            const real b = b_at[i];
            const real normcdf = normcdf_(b);
            const real t1 = a * b;
            const truth t2 = (b == -INF) & !((maximum_(a, -a) == INF) & (maximum_(b, -b) == INF));
            const truth t3 = ((normcdf < R(7.888609052210118e-31)) | (maximum_(t1, -t1) == INF)) & !t2;
            const real t4 = pair_real(pair_multiply(pair_multiply(pair_of(a), pair_of(b)), pair_of(normcdf)));
            const real value_result = t4;
            const flag carefully_here = t3;
            const flag far_here = t2;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    geglu_value_carefully(
                        a_at[i], b_at[i], value_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = R(0.0);
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* geglu_value: from a, b to value */
KERNEL(geglu_value)
{
    enum { a_in, b_in, value_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double a = a_at[i];
            const double b = b_at[i];
            const double t1 = a * b * normcdf_wide(b);
            const truth t2 = !((absolute_wide(a) == INFINITY) & (absolute_wide(b) == INFINITY));
            const truth t3 = (b == -INFINITY) & t2;
            const real value_result = t1;
            const flag far_here = t3;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = 0.0;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- geglu_vjp ---- */
/* geglu_vjp for an element at which it loses digits. */
static SLOW void geglu_vjp_carefully(
    const real a, const real b, const real g, real *const a_to)
{
    const extended t1 = extended_of(b);
    const extended t2 = extended_negate(t1);
    const extended t3 = b < extended_real(t2) ? t2 : t1;
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
    const real a_better = extended_real(a == a ? extended_multiply(extended_of(g), t42) : extended_of(a));
    if (a_better == a_better) *a_to = a_better;
}

/* geglu_vjp for an element at which it loses digits. */
static SLOW void geglu_vjp_carefully_2(
    const real a, const real b, const real g, real *const b_to)
{
    const extended t1 = extended_of(b);
    const extended t2 = extended_negate(t1);
    const extended t3 = b < extended_real(t2) ? t2 : t1;
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
    const extended t44 = extended_of(a);
    const extended t45 = extended_multiply(exp, extended_add(t43, EXTENDED(0.3989422917366028, 0.0)));
    const extended t46 = extended_multiply(t44, extended_real(t41) < extended_real(t39) ? t39 : t41);
    const extended t47 = extended_add(extended_multiply(extended_multiply(t44, t1), t45), t46);
    const real b_better = extended_real(extended_multiply(extended_of(g), t47));
    if (b_better == b_better) *b_to = b_better;
}

/* geglu_vjp for an element at which it loses digits. */
static SLOW void geglu_vjp_far_2(
    const real a, const real b, const real g, real *const b_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), a));
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), b));
    const real t3 = R(1.0) * (t1 * t2 * normpdf_(t2) + t1 * normcdf_(t2));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real b_better = t5 * g;
    if (b_better == b_better) *b_to = b_better;
}

#if SYMDL_DOUBLE
/* geglu_vjp: from a, b, g to a, b */
KERNEL(geglu_vjp)
{
    enum { a_in, b_in, g_in, a_out, b_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real g_block[BLOCK];
    real a_out_block[BLOCK];
    real b_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const a_to = a_out_block;
        real *const b_to = b_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const real a = a_at[i];
            const real b = b_at[i];
            const real g = g_at[i];
            const real normcdf = normcdf_(b);
            const real normpdf = normpdf_(b);
            const real t1 = a * b;
            const real t2 = t1 * normpdf;
            const real t3 = fma_(a, normcdf, t2);
            const real t4 = a == a ? g * (b * normcdf) : a;
            const truth t5 = maximum_(a, -a) == INF;
            const truth t6 = maximum_(b, -b) == INF;
            const truth t7 = !(t5 & t6);
            const truth t8 = (b == -INF) & t7;
            const truth t9 = (t5 | t6) & t7;
            const truth t10 = normcdf < R(7.888609052210118e-31);
            const truth t11 = t10 & !t8;
            const truth t12 = (maximum_(t1, -t1) == INF) | (normpdf < R(7.888609052210118e-31));
            const truth t13 = ((t12 | (maximum_(t3, -t3) < R(0.75) * maximum_(t2, -t2))) | t10) & !t9;
            const pair t14 = pair_of(a);
            const pair t15 = pair_multiply(pair_multiply(t14, pair_of(b)), pair_of(normpdf));
            const pair t16 = pair_multiply(pair_of(g), pair_add(t15, pair_multiply(t14, pair_of(normcdf))));
            const real t17 = pair_real(t16);
            const real a_result = t4;
            const real b_result = t17;
            const flag carefully_here = t11;
            const flag carefully_2_here = t13;
            const flag far_here = t8;
            const flag far_2_here = t9;
            a_to[i] = a_result;
            b_to[i] = b_result;
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
                    geglu_vjp_carefully(
                        a_at[i], b_at[i], g_at[i], a_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    geglu_vjp_carefully_2(
                        a_at[i], b_at[i], g_at[i], b_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real a_better = R(0.0);
                a_to[i] = (far_at[i] != 0) & (a_better == a_better) ? a_better : a_to[i];
            }
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    geglu_vjp_far_2(
                        a_at[i], b_at[i], g_at[i], b_to + i);
        }
        real_store(call, a_out, start, count, a_to);
        real_store(call, b_out, start, count, b_to);
    }
}
#else
/* geglu_vjp: from a, b, g to a, b */
KERNEL(geglu_vjp)
{
    enum { a_in, b_in, g_in, a_out, b_out };
    real a_block[BLOCK];
    real b_block[BLOCK];
    real g_block[BLOCK];
    real a_out_block[BLOCK];
    real b_out_block[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const a_at = real_block(call, a_in, start, count, a_block);
        const real *const b_at = real_block(call, b_in, start, count, b_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const a_to = a_out_block;
        real *const b_to = b_out_block;
        flag carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const double a = a_at[i];
            const double b = b_at[i];
            const double g = g_at[i];
            const double normcdf = normcdf_wide(b);
            const double t1 = a * b * normpdf_wide(b);
            const double t2 = fma_of_double(a, normcdf, t1);
            const double t3 = g * t2;
            const double t4 = a == a ? g * (b * normcdf) : a;
            const truth t5 = absolute_wide(a) == INFINITY;
            const truth t6 = absolute_wide(b) == INFINITY;
            const truth t7 = !(t5 & t6);
            const truth t8 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t9 = t8 & !((t5 | t6) & t7);
            const truth t10 = (b == -INFINITY) & t7;
            const truth t11 = (t5 | t6) & t7;
            const real a_result = t4;
            const real b_result = t3;
            const flag carefully_2_here = t9;
            const flag far_here = t10;
            const flag far_2_here = t11;
            a_to[i] = a_result;
            b_to[i] = b_result;
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
                    geglu_vjp_carefully_2(
                        a_at[i], b_at[i], g_at[i], b_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real a_better = 0.0;
                a_to[i] = (far_at[i] != 0) & (a_better == a_better) ? a_better : a_to[i];
            }
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    geglu_vjp_far_2(
                        a_at[i], b_at[i], g_at[i], b_to + i);
        }
        real_store(call, a_out, start, count, a_to);
        real_store(call, b_out, start, count, b_to);
    }
}
#endif
