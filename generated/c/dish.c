/*
 * Made by symdl 0.1.0 from dish with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     dish = x*(x/sqrt(x**2 + 1) + 1)/2
 */
#include "primitives.h"
#include "extended.h"

/* ---- dish_value ---- */
/* dish_value for an element at which it loses digits. */
static SLOW void dish_value_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, EXTENDED(1.0, 0.0));
    const extended t2 = extended_divide(EXTENDED(1.0, 0.0), extended_subtract(hypot, t1));
    const extended t3 = x < R(0.0) ? extended_multiply(EXTENDED(1.0, 0.0), t2) : extended_add(t1, hypot);
    const extended t4 = extended_multiply(extended_divide(EXTENDED(0.5, 0.0), hypot), t1);
    const extended t5 = x == INF ? EXTENDED(INFINITY, 0.0) : extended_multiply(t4, t3);
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t5);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* dish_value: from x to value */
KERNEL(dish_value)
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
            const real hypot = hypot_(x, R(1.0));
            const real t1 = R(0.5) / hypot;
            const real t2 = t1 * x * hypsum_(x, R(1.0));
            const truth t3 = (t2 >= -R(0.03125)) & (t2 <= -R(0.0018310546875));
            const truth t4 = (t1 < R(7.888609052210118e-31)) | t3;
            const pair t5 = pair_of(hypot);
            const pair t6 = pair_of(x);
            const pair t7 = pair_multiply(PAIR(1.0, 0.0), pair_divide(PAIR(1.0, 0.0), pair_subtract(t5, t6)));
            const pair t8 = pair_multiply(pair_divide(PAIR(0.5, 0.0), t5), t6);
            const pair t9 = pair_multiply(t8, x < R(0.0) ? t7 : pair_add(t6, t5));
            const real t10 = pair_real(x == -INF ? PAIR(0.0, 0.0) : x == INF ? PAIR(INFINITY, 0.0) : t9);
            const real value_result = t10;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    dish_value_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* dish_value: from x to value */
KERNEL(dish_value)
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
            const double t1 = x == INFINITY ? INFINITY : 0.5 / hypot_wide(x, 1.0) * x * hypsum_wide(x, 1.0);
            const real value_result = x == -INFINITY ? 0.0 : t1;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- dish_grad ---- */
/* dish_grad for an element at which it loses digits. */
static SLOW void dish_grad_carefully(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, EXTENDED(1.0, 0.0));
    const extended t2 = extended_divide(EXTENDED(1.0, 0.0), extended_subtract(hypot, t1));
    const extended t3 = x < R(0.0) ? extended_multiply(EXTENDED(1.0, 0.0), t2) : extended_add(t1, hypot);
    const extended t4 = extended_divide(extended_divide(extended_divide(t1, hypot), hypot), hypot);
    const extended t5 = extended_divide(extended_add(t4, extended_divide(t3, hypot)), EXTENDED(2.0, 0.0));
    const extended t6 = x >= R(8.507059173023462e+37) ? EXTENDED(1.0, 0.0) : t5;
    const real grad_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t6);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* dish_grad: from x to grad */
KERNEL(dish_grad)
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
            const real hypot = hypot_(x, R(1.0));
            const real t1 = x / hypot / hypot / hypot;
            const real t2 = t1 + hypsum_(x, R(1.0)) / hypot;
            const truth t3 = (x > -R(1.28615140914917)) & (x < -R(0.28615137934684753));
            const truth t4 = (maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1)) & !t3;
            const pair t5 = pair_of(x);
            const pair t6 = pair_of(hypot);
            const pair t7 = pair_multiply(PAIR(1.0, 0.0), pair_divide(PAIR(1.0, 0.0), pair_subtract(t6, t5)));
            const pair t8 = pair_divide(pair_divide(pair_divide(t5, t6), t6), t6);
            const pair t9 = pair_add(t8, pair_divide(x < R(0.0) ? t7 : pair_add(t5, t6), t6));
            const pair t10 = x >= R(8.507059173023462e+37) ? PAIR(1.0, 0.0) : pair_divide(t9, PAIR(2.0, 0.0));
            const real t11 = pair_real(x == -INF ? PAIR(0.0, 0.0) : t10);
            const real grad_result = t11;
            const flag carefully_here = t4;
            const flag anchored_here = t3;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    dish_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(0.7861513495445251);
                const real t2 = fma_(-R(0.0018334907327036646), t1, -R(0.0015404583946394676));
                const real t3 = fma_(fma_(t2, t1, R(0.0038869533707817806)), t1, R(0.0063247097155932725));
                const real t4 = fma_(fma_(t3, t1, R(0.0009032620246483248)), t1, -R(0.006956726108075401));
                const real t5 = fma_(fma_(t4, t1, -R(0.010766034413218223)), t1, -R(0.006423831566637494));
                const real t6 = fma_(fma_(t5, t1, R(0.006318580976023253)), t1, R(0.019781677646838414));
                const real t7 = fma_(fma_(t6, t1, R(0.020766229160351653)), t1, R(0.0015021041201424502));
                const real t8 = fma_(fma_(t7, t1, -R(0.02946641539311819)), t1, -R(0.04740417530806489));
                const real t9 = fma_(fma_(t8, t1, -R(0.02774465268553234)), t1, R(0.029312130012059165));
                const real t10 = fma_(fma_(t9, t1, R(0.08644948949516792)), t1, R(0.08774880022101064));
                const real t11 = fma_(fma_(t10, t1, R(0.00481493009124563)), t1, -R(0.12227544969048802));
                const real t12 = fma_(fma_(t11, t1, -R(0.1925848848971296)), t1, -R(0.11501892009745499));
                const real t13 = fma_(fma_(t12, t1, R(0.10120793660428654)), t1, R(0.31998012578621815));
                const real t14 = t1 - -R(2.8212898683932508e-08) - R(5.443473244068791e-16);
                const real t15 = fma_(fma_(t13, t1, R(0.3700666614939739)), t1, -R(2.6820429050349682e-11));
                const real grad_better = (t14 - R(3.457582407199874e-32)) * (t15 + R(0.20749053359031677));
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* dish_grad: from x to grad */
KERNEL(dish_grad)
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
            const double t1_inverse = 1.0 / hypot_wide(x, 1.0);
            const double t1 = x * t1_inverse * t1_inverse * t1_inverse;
            const double t2 = fma_of_double(hypsum_wide(x, 1.0), t1_inverse, t1);
            const double t3 = x == -INFINITY ? 0.0 : x >= 8.507059173023462e+37 ? 1.0 : quotient_wide(t2, 2.0);
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t5 = t4 & !((x > -1.28615140914917) & (x < -0.28615137934684753));
            const truth t6 = (x > -0.7862734794616699) & (x < -0.7859988212585449);
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
                    dish_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -0.7861513495445251;
                const double t2 = fma_of_double(-0.0018334907327036646, t1, -0.0015404583946394676);
                const double t3 = fma_of_double(t2, t1, 0.0038869533707817806);
                const double t4 = fma_of_double(t3, t1, 0.0063247097155932725);
                const double t5 = fma_of_double(t4, t1, 0.0009032620246483248);
                const double t6 = fma_of_double(t5, t1, -0.006956726108075401);
                const double t7 = fma_of_double(t6, t1, -0.010766034413218223);
                const double t8 = fma_of_double(t7, t1, -0.006423831566637494);
                const double t9 = fma_of_double(fma_of_double(t8, t1, 0.006318580976023253), t1, 0.019781677646838414);
                const double t10 = fma_of_double(t9, t1, 0.020766229160351653);
                const double t11 = fma_of_double(t10, t1, 0.0015021041201424502);
                const double t12 = fma_of_double(t11, t1, -0.02946641539311819);
                const double t13 = fma_of_double(t12, t1, -0.04740417530806489);
                const double t14 = fma_of_double(t13, t1, -0.02774465268553234);
                const double t15 = fma_of_double(fma_of_double(t14, t1, 0.029312130012059165), t1, 0.08644948949516792);
                const double t16 = fma_of_double(fma_of_double(t15, t1, 0.08774880022101064), t1, 0.00481493009124563);
                const double t17 = fma_of_double(fma_of_double(t16, t1, -0.12227544969048802), t1, -0.1925848848971296);
                const double t18 = fma_of_double(fma_of_double(t17, t1, -0.11501892009745499), t1, 0.10120793660428654);
                const double t19 = fma_of_double(fma_of_double(t18, t1, 0.31998012578621815), t1, 0.3700666614939739);
                const double t20 = t1 - -2.8212898683932508e-08 - 5.443473244068791e-16 - 3.457582407199874e-32;
                const real grad_better = t20 * (fma_of_double(t19, t1, -2.6820429050349682e-11) + 0.20749053359031677);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- dish_grad2 ---- */
/* dish_grad2 for an element at which it loses digits. */
static SLOW void dish_grad2_carefully(
    const real x, real *const grad2_to)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, EXTENDED(1.0, 0.0));
    const extended t2 = extended_multiply(extended_divide(EXTENDED(3.0, 0.0), hypot), t1);
    const extended t3 = extended_divide(extended_multiply(extended_divide(t2, hypot), t1), hypot);
    const extended t4 = extended_divide(extended_divide(EXTENDED(2.0, 0.0), hypot), hypot);
    const extended t5 = extended_divide(extended_divide(t3, hypot), hypot);
    const extended t6 = extended_subtract(extended_divide(t4, hypot), t5);
    const extended t7 = x == INF ? EXTENDED(0.0, 0.0) : extended_divide(t6, EXTENDED(2.0, 0.0));
    const real grad2_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t7);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* dish_grad2: from x to grad2 */
KERNEL(dish_grad2)
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
            const real hypot = hypot_(x, R(1.0));
            const real t1 = R(2.0) / hypot / hypot / hypot;
            const real t2 = t1 - R(3.0) / hypot * x / hypot * x / hypot / hypot / hypot;
            const real t3 = x == -INF ? R(0.0) : x == INF ? R(0.0) : t2 / R(2.0);
            const truth t4 = (x > -R(1.9142135381698608)) & (x < -R(0.9142135381698608));
            const truth t5 = (x > R(0.9142135381698608)) & (x < R(1.9142135381698608));
            const truth t6 = ((maximum_(t2, -t2) < R(0.5) * maximum_(t1, -t1)) & !t4) & !t5;
            const real grad2_result = t3;
            const flag carefully_here = t6;
            const flag anchored_here = t4;
            const flag anchored_2_here = t5;
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
                    dish_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(1.4142135381698608);
                const real t2 = fma_(R(4.0545439060136954e-05), t1, R(5.1338114735576314e-05));
                const real t3 = fma_(fma_(t2, t1, -R(4.3631445458903064e-05)), t1, -R(0.00017155396170958527));
                const real t4 = fma_(fma_(t3, t1, -R(0.00028299440474753877)), t1, -R(0.0003472287369422148));
                const real t5 = fma_(fma_(t4, t1, -R(0.00020572177756003743)), t1, R(0.0003665910173511384));
                const real t6 = fma_(fma_(t5, t1, R(0.0014811551422546903)), t1, R(0.002909865075798351));
                const real t7 = fma_(fma_(t6, t1, R(0.0038141132224967394)), t1, R(0.002631320863749857));
                const real t8 = fma_(fma_(t7, t1, -R(0.0025162847825937807)), t1, -R(0.01256666781233585));
                const real t9 = fma_(fma_(t8, t1, -R(0.025471121661701884)), t1, -R(0.03425020312922975));
                const real t10 = fma_(fma_(t9, t1, -R(0.02711388975446718)), t1, R(0.007969251322229162));
                const real t11 = fma_(fma_(t10, t1, R(0.07350149358916724)), t1, R(0.1514653555144017));
                const real t12 = fma_(fma_(t11, t1, R(0.20160410505408224)), t1, R(0.181758427837158));
                const real t13 = t1 - -R(2.4203234971764687e-08) - R(7.628067479096231e-16);
                const real t14 = fma_(t12, t1, R(1.0976135186918857e-09)) + R(0.09072184562683105);
                const real grad2_better = (t13 - -R(2.8790578596856035e-32)) * t14;
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - R(1.4142135381698608);
                const real t2 = fma_(-R(4.074083325987445e-05), t1, R(5.137040682881136e-05));
                const real t3 = fma_(fma_(t2, t1, R(4.388898037523809e-05)), t1, -R(0.00017159271236775385));
                const real t4 = fma_(fma_(t3, t1, R(0.00028284745087305636)), t1, -R(0.00034720899606186455));
                const real t5 = fma_(fma_(t4, t1, R(0.00020576936827263392)), t1, R(0.00036658545567749455));
                const real t6 = fma_(fma_(t5, t1, -R(0.0014811647776463508)), t1, R(0.0029098660216684406));
                const real t7 = fma_(fma_(t6, t1, -R(0.0038141119560646717)), t1, R(0.0026313207643079246));
                const real t8 = fma_(fma_(t7, t1, R(0.002516284673966232)), t1, -R(0.01256666780598275));
                const real t9 = fma_(fma_(t8, t1, R(0.02547112166765409)), t1, -R(0.03425020312946187));
                const real t10 = fma_(fma_(t9, t1, R(0.02711388975426965)), t1, R(0.007969251322233403));
                const real t11 = fma_(fma_(t10, t1, -R(0.07350149358916368)), t1, R(0.15146535551440168));
                const real t12 = fma_(fma_(t11, t1, -R(0.20160410505408227)), t1, R(0.181758427837158));
                const real t13 = t1 - R(2.4203234971764687e-08) - -R(7.628067479096231e-16);
                const real t14 = fma_(t12, t1, -R(1.0976135186480956e-09)) - R(0.09072184562683105);
                const real grad2_better = (t13 - R(2.8790578596856035e-32)) * t14;
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* dish_grad2: from x to grad2 */
KERNEL(dish_grad2)
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
            const double x = x_at[i];
            const double t1_inverse = 1.0 / hypot_wide(x, 1.0);
            const double t1 = 2.0 * t1_inverse * t1_inverse * t1_inverse;
            const double t11_opposite = -(3.0 * t1_inverse * x * t1_inverse * x * t1_inverse * t1_inverse);
            const double t2 = fma_of_double(t11_opposite, t1_inverse, t1);
            const double t3 = x == -INFINITY ? 0.0 : x == INFINITY ? 0.0 : quotient_wide(t2, 2.0);
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.5 * absolute_wide(t1));
            const truth t5 = t4 & !((x > -1.9142135381698608) & (x < -0.9142135381698608));
            const truth t6 = t5 & !((x > 0.9142135381698608) & (x < 1.9142135381698608));
            const truth t7 = (x > -1.4145188331604004) & (x < -1.4139695167541504);
            const truth t8 = (x > 1.4139693975448608) & (x < 1.4145187139511108);
            const real grad2_result = t3;
            const flag carefully_here = t6;
            const flag anchored_here = t7;
            const flag anchored_2_here = t8;
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
                    dish_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -1.4142135381698608;
                const double t2 = fma_of_double(4.0545439060136954e-05, t1, 5.1338114735576314e-05);
                const double t3 = fma_of_double(t2, t1, -4.3631445458903064e-05);
                const double t4 = fma_of_double(t3, t1, -0.00017155396170958527);
                const double t5 = fma_of_double(t4, t1, -0.00028299440474753877);
                const double t6 = fma_of_double(t5, t1, -0.0003472287369422148);
                const double t7 = fma_of_double(t6, t1, -0.00020572177756003743);
                const double t8 = fma_of_double(t7, t1, 0.0003665910173511384);
                const double t9 = fma_of_double(t8, t1, 0.0014811551422546903);
                const double t10 = fma_of_double(t9, t1, 0.002909865075798351);
                const double t11 = fma_of_double(t10, t1, 0.0038141132224967394);
                const double t12 = fma_of_double(t11, t1, 0.002631320863749857);
                const double t13 = fma_of_double(t12, t1, -0.0025162847825937807);
                const double t14 = fma_of_double(t13, t1, -0.01256666781233585);
                const double t15 = fma_of_double(t14, t1, -0.025471121661701884);
                const double t16 = fma_of_double(t15, t1, -0.03425020312922975);
                const double t17 = fma_of_double(t16, t1, -0.02711388975446718);
                const double t18 = fma_of_double(fma_of_double(t17, t1, 0.007969251322229162), t1, 0.07350149358916724);
                const double t19 = fma_of_double(fma_of_double(t18, t1, 0.1514653555144017), t1, 0.20160410505408224);
                const double t20 = fma_of_double(fma_of_double(t19, t1, 0.181758427837158), t1, 1.0976135186918857e-09);
                const double t21 = t1 - -2.4203234971764687e-08 - 7.628067479096231e-16 - -2.8790578596856035e-32;
                const real grad2_better = t21 * (t20 + 0.09072184562683105);
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - 1.4142135381698608;
                const double t2 = fma_of_double(-4.074083325987445e-05, t1, 5.137040682881136e-05);
                const double t3 = fma_of_double(t2, t1, 4.388898037523809e-05);
                const double t4 = fma_of_double(t3, t1, -0.00017159271236775385);
                const double t5 = fma_of_double(t4, t1, 0.00028284745087305636);
                const double t6 = fma_of_double(t5, t1, -0.00034720899606186455);
                const double t7 = fma_of_double(t6, t1, 0.00020576936827263392);
                const double t8 = fma_of_double(t7, t1, 0.00036658545567749455);
                const double t9 = fma_of_double(t8, t1, -0.0014811647776463508);
                const double t10 = fma_of_double(t9, t1, 0.0029098660216684406);
                const double t11 = fma_of_double(t10, t1, -0.0038141119560646717);
                const double t12 = fma_of_double(t11, t1, 0.0026313207643079246);
                const double t13 = fma_of_double(t12, t1, 0.002516284673966232);
                const double t14 = fma_of_double(fma_of_double(t13, t1, -0.01256666780598275), t1, 0.02547112166765409);
                const double t15 = fma_of_double(fma_of_double(t14, t1, -0.03425020312946187), t1, 0.02711388975426965);
                const double t16 = fma_of_double(t15, t1, 0.007969251322233403);
                const double t17 = fma_of_double(fma_of_double(t16, t1, -0.07350149358916368), t1, 0.15146535551440168);
                const double t18 = fma_of_double(fma_of_double(t17, t1, -0.20160410505408227), t1, 0.181758427837158);
                const double t19 = t1 - 2.4203234971764687e-08 - -7.628067479096231e-16 - 2.8790578596856035e-32;
                const real grad2_better = t19 * (fma_of_double(t18, t1, -1.0976135186480956e-09) - 0.09072184562683105);
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- dish_vjp ---- */
/* dish_vjp for an element at which it loses digits. */
static SLOW void dish_vjp_carefully(
    const real x, const real g, real *const x_to)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, EXTENDED(1.0, 0.0));
    const extended t2 = extended_divide(EXTENDED(1.0, 0.0), extended_subtract(hypot, t1));
    const extended t3 = x < R(0.0) ? extended_multiply(EXTENDED(1.0, 0.0), t2) : extended_add(t1, hypot);
    const extended t4 = extended_divide(extended_divide(extended_divide(t1, hypot), hypot), hypot);
    const extended t5 = extended_of(g);
    const extended t6 = extended_divide(extended_add(t4, extended_divide(t3, hypot)), EXTENDED(2.0, 0.0));
    const extended t7 = x >= R(8.507059173023462e+37) ? t5 : extended_multiply(t5, t6);
    const real x_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t7);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* dish_vjp: from x, g to x */
KERNEL(dish_vjp)
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
            const real hypot = hypot_(x, R(1.0));
            const real t1 = x / hypot / hypot / hypot;
            const real t2 = t1 + hypsum_(x, R(1.0)) / hypot;
            const truth t3 = (x > -R(1.28615140914917)) & (x < -R(0.28615137934684753));
            const truth t4 = (maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1)) & !t3;
            const pair t5 = pair_of(g);
            const pair t6 = pair_of(x);
            const pair t7 = pair_of(hypot);
            const pair t8 = pair_multiply(PAIR(1.0, 0.0), pair_divide(PAIR(1.0, 0.0), pair_subtract(t7, t6)));
            const pair t9 = pair_divide(pair_divide(pair_divide(t6, t7), t7), t7);
            const pair t10 = pair_add(t9, pair_divide(x < R(0.0) ? t8 : pair_add(t6, t7), t7));
            const pair t11 = pair_multiply(t5, pair_divide(t10, PAIR(2.0, 0.0)));
            const real t12 = pair_real(x == -INF ? PAIR(0.0, 0.0) : x >= R(8.507059173023462e+37) ? t5 : t11);
            const real x_result = t12;
            const flag carefully_here = t4;
            const flag anchored_here = t3;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    dish_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = x - -R(0.7861513495445251);
                const real t2 = fma_(-R(0.0018334907327036646), t1, -R(0.0015404583946394676));
                const real t3 = fma_(fma_(t2, t1, R(0.0038869533707817806)), t1, R(0.0063247097155932725));
                const real t4 = fma_(fma_(t3, t1, R(0.0009032620246483248)), t1, -R(0.006956726108075401));
                const real t5 = fma_(fma_(t4, t1, -R(0.010766034413218223)), t1, -R(0.006423831566637494));
                const real t6 = fma_(fma_(t5, t1, R(0.006318580976023253)), t1, R(0.019781677646838414));
                const real t7 = fma_(fma_(t6, t1, R(0.020766229160351653)), t1, R(0.0015021041201424502));
                const real t8 = fma_(fma_(t7, t1, -R(0.02946641539311819)), t1, -R(0.04740417530806489));
                const real t9 = fma_(fma_(t8, t1, -R(0.02774465268553234)), t1, R(0.029312130012059165));
                const real t10 = fma_(fma_(t9, t1, R(0.08644948949516792)), t1, R(0.08774880022101064));
                const real t11 = fma_(fma_(t10, t1, R(0.00481493009124563)), t1, -R(0.12227544969048802));
                const real t12 = fma_(fma_(t11, t1, -R(0.1925848848971296)), t1, -R(0.11501892009745499));
                const real t13 = fma_(fma_(t12, t1, R(0.10120793660428654)), t1, R(0.31998012578621815));
                const real t14 = t1 - -R(2.8212898683932508e-08) - R(5.443473244068791e-16);
                const real t15 = fma_(fma_(t13, t1, R(0.3700666614939739)), t1, -R(2.6820429050349682e-11));
                const real x_better = g * ((t14 - R(3.457582407199874e-32)) * (t15 + R(0.20749053359031677)));
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* dish_vjp: from x, g to x */
KERNEL(dish_vjp)
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
            const double t1_inverse = 1.0 / hypot_wide(x, 1.0);
            const double t1 = x * t1_inverse * t1_inverse * t1_inverse;
            const double t2 = fma_of_double(hypsum_wide(x, 1.0), t1_inverse, t1);
            const double t3 = x == -INFINITY ? 0.0 : x >= 8.507059173023462e+37 ? g : g * quotient_wide(t2, 2.0);
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t5 = t4 & !((x > -1.28615140914917) & (x < -0.28615137934684753));
            const truth t6 = (x > -0.7862734794616699) & (x < -0.7859988212585449);
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
                    dish_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t1 = x - -0.7861513495445251;
                const double t2 = fma_of_double(-0.0018334907327036646, t1, -0.0015404583946394676);
                const double t3 = fma_of_double(t2, t1, 0.0038869533707817806);
                const double t4 = fma_of_double(t3, t1, 0.0063247097155932725);
                const double t5 = fma_of_double(t4, t1, 0.0009032620246483248);
                const double t6 = fma_of_double(t5, t1, -0.006956726108075401);
                const double t7 = fma_of_double(t6, t1, -0.010766034413218223);
                const double t8 = fma_of_double(t7, t1, -0.006423831566637494);
                const double t9 = fma_of_double(fma_of_double(t8, t1, 0.006318580976023253), t1, 0.019781677646838414);
                const double t10 = fma_of_double(t9, t1, 0.020766229160351653);
                const double t11 = fma_of_double(t10, t1, 0.0015021041201424502);
                const double t12 = fma_of_double(t11, t1, -0.02946641539311819);
                const double t13 = fma_of_double(t12, t1, -0.04740417530806489);
                const double t14 = fma_of_double(t13, t1, -0.02774465268553234);
                const double t15 = fma_of_double(fma_of_double(t14, t1, 0.029312130012059165), t1, 0.08644948949516792);
                const double t16 = fma_of_double(fma_of_double(t15, t1, 0.08774880022101064), t1, 0.00481493009124563);
                const double t17 = fma_of_double(fma_of_double(t16, t1, -0.12227544969048802), t1, -0.1925848848971296);
                const double t18 = fma_of_double(fma_of_double(t17, t1, -0.11501892009745499), t1, 0.10120793660428654);
                const double t19 = fma_of_double(fma_of_double(t18, t1, 0.31998012578621815), t1, 0.3700666614939739);
                const double t20 = t1 - -2.8212898683932508e-08 - 5.443473244068791e-16 - 3.457582407199874e-32;
                const real x_better = g * (t20 * (fma_of_double(t19, t1, -2.6820429050349682e-11) + 0.20749053359031677));
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- dish_value_and_grad ---- */
/* dish_value_and_grad for an element at which it loses digits. */
static SLOW void dish_value_and_grad_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, EXTENDED(1.0, 0.0));
    const extended t2 = extended_divide(EXTENDED(1.0, 0.0), extended_subtract(hypot, t1));
    const extended t3 = x < R(0.0) ? extended_multiply(EXTENDED(1.0, 0.0), t2) : extended_add(t1, hypot);
    const extended t4 = extended_multiply(extended_divide(EXTENDED(0.5, 0.0), hypot), t1);
    const extended t5 = x == INF ? EXTENDED(INFINITY, 0.0) : extended_multiply(t4, t3);
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t5);
    if (value_better == value_better) *value_to = value_better;
}

/* dish_value_and_grad for an element at which it loses digits. */
static SLOW void dish_value_and_grad_carefully_2(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, EXTENDED(1.0, 0.0));
    const extended t2 = extended_divide(EXTENDED(1.0, 0.0), extended_subtract(hypot, t1));
    const extended t3 = x < R(0.0) ? extended_multiply(EXTENDED(1.0, 0.0), t2) : extended_add(t1, hypot);
    const extended t4 = extended_divide(extended_divide(extended_divide(t1, hypot), hypot), hypot);
    const extended t5 = extended_divide(extended_add(t4, extended_divide(t3, hypot)), EXTENDED(2.0, 0.0));
    const extended t6 = x >= R(8.507059173023462e+37) ? EXTENDED(1.0, 0.0) : t5;
    const real grad_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t6);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* dish_value_and_grad: from x to value, grad */
KERNEL(dish_value_and_grad)
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
            const real hypsum = hypsum_(x, R(1.0));
            const real hypot = hypot_(x, R(1.0));
            const real t1 = R(0.5) / hypot;
            const real t2 = t1 * x * hypsum;
            const real t3 = x / hypot / hypot / hypot;
            const real t4 = t3 + hypsum / hypot;
            const truth t5 = x == -INF;
            const truth t6 = (x > -R(1.28615140914917)) & (x < -R(0.28615137934684753));
            const truth t7 = (t2 >= -R(0.03125)) & (t2 <= -R(0.0018310546875));
            const truth t8 = (t1 < R(7.888609052210118e-31)) | t7;
            const truth t9 = (maximum_(t4, -t4) < R(0.75) * maximum_(t3, -t3)) & !t6;
            const pair t10 = pair_of(hypot);
            const pair t11 = pair_of(x);
            const pair t12 = pair_multiply(PAIR(1.0, 0.0), pair_divide(PAIR(1.0, 0.0), pair_subtract(t10, t11)));
            const pair t13 = x < R(0.0) ? t12 : pair_add(t11, t10);
            const pair t14 = pair_multiply(pair_multiply(pair_divide(PAIR(0.5, 0.0), t10), t11), t13);
            const real t15 = pair_real(t5 ? PAIR(0.0, 0.0) : x == INF ? PAIR(INFINITY, 0.0) : t14);
            const pair t16 = pair_divide(pair_divide(pair_divide(t11, t10), t10), t10);
            const pair t17 = pair_divide(pair_add(t16, pair_divide(t13, t10)), PAIR(2.0, 0.0));
            const pair t18 = t5 ? PAIR(0.0, 0.0) : x >= R(8.507059173023462e+37) ? PAIR(1.0, 0.0) : t17;
            const real t19 = pair_real(t18);
            const real value_result = t15;
            const real grad_result = t19;
            const flag carefully_here = t8;
            const flag carefully_2_here = t9;
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
                    dish_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    dish_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(0.7861513495445251);
                const real t2 = fma_(-R(0.0018334907327036646), t1, -R(0.0015404583946394676));
                const real t3 = fma_(fma_(t2, t1, R(0.0038869533707817806)), t1, R(0.0063247097155932725));
                const real t4 = fma_(fma_(t3, t1, R(0.0009032620246483248)), t1, -R(0.006956726108075401));
                const real t5 = fma_(fma_(t4, t1, -R(0.010766034413218223)), t1, -R(0.006423831566637494));
                const real t6 = fma_(fma_(t5, t1, R(0.006318580976023253)), t1, R(0.019781677646838414));
                const real t7 = fma_(fma_(t6, t1, R(0.020766229160351653)), t1, R(0.0015021041201424502));
                const real t8 = fma_(fma_(t7, t1, -R(0.02946641539311819)), t1, -R(0.04740417530806489));
                const real t9 = fma_(fma_(t8, t1, -R(0.02774465268553234)), t1, R(0.029312130012059165));
                const real t10 = fma_(fma_(t9, t1, R(0.08644948949516792)), t1, R(0.08774880022101064));
                const real t11 = fma_(fma_(t10, t1, R(0.00481493009124563)), t1, -R(0.12227544969048802));
                const real t12 = fma_(fma_(t11, t1, -R(0.1925848848971296)), t1, -R(0.11501892009745499));
                const real t13 = fma_(fma_(t12, t1, R(0.10120793660428654)), t1, R(0.31998012578621815));
                const real t14 = t1 - -R(2.8212898683932508e-08) - R(5.443473244068791e-16);
                const real t15 = fma_(fma_(t13, t1, R(0.3700666614939739)), t1, -R(2.6820429050349682e-11));
                const real grad_better = (t14 - R(3.457582407199874e-32)) * (t15 + R(0.20749053359031677));
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* dish_value_and_grad: from x to value, grad */
KERNEL(dish_value_and_grad)
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
            const double hypsum = hypsum_wide(x, 1.0);
            const double t1_inverse = 1.0 / hypot_wide(x, 1.0);
            const double t1 = x * t1_inverse * t1_inverse * t1_inverse;
            const double t2 = fma_of_double(hypsum, t1_inverse, t1);
            const truth t3 = x == -INFINITY;
            const double t4 = t3 ? 0.0 : x == INFINITY ? INFINITY : 0.5 * t1_inverse * x * hypsum;
            const double t5 = t3 ? 0.0 : x >= 8.507059173023462e+37 ? 1.0 : quotient_wide(t2, 2.0);
            const truth t6 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t7 = t6 & !((x > -1.28615140914917) & (x < -0.28615137934684753));
            const truth t8 = (x > -0.7862734794616699) & (x < -0.7859988212585449);
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
                    dish_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -0.7861513495445251;
                const double t2 = fma_of_double(-0.0018334907327036646, t1, -0.0015404583946394676);
                const double t3 = fma_of_double(t2, t1, 0.0038869533707817806);
                const double t4 = fma_of_double(t3, t1, 0.0063247097155932725);
                const double t5 = fma_of_double(t4, t1, 0.0009032620246483248);
                const double t6 = fma_of_double(t5, t1, -0.006956726108075401);
                const double t7 = fma_of_double(t6, t1, -0.010766034413218223);
                const double t8 = fma_of_double(t7, t1, -0.006423831566637494);
                const double t9 = fma_of_double(fma_of_double(t8, t1, 0.006318580976023253), t1, 0.019781677646838414);
                const double t10 = fma_of_double(t9, t1, 0.020766229160351653);
                const double t11 = fma_of_double(t10, t1, 0.0015021041201424502);
                const double t12 = fma_of_double(t11, t1, -0.02946641539311819);
                const double t13 = fma_of_double(t12, t1, -0.04740417530806489);
                const double t14 = fma_of_double(t13, t1, -0.02774465268553234);
                const double t15 = fma_of_double(fma_of_double(t14, t1, 0.029312130012059165), t1, 0.08644948949516792);
                const double t16 = fma_of_double(fma_of_double(t15, t1, 0.08774880022101064), t1, 0.00481493009124563);
                const double t17 = fma_of_double(fma_of_double(t16, t1, -0.12227544969048802), t1, -0.1925848848971296);
                const double t18 = fma_of_double(fma_of_double(t17, t1, -0.11501892009745499), t1, 0.10120793660428654);
                const double t19 = fma_of_double(fma_of_double(t18, t1, 0.31998012578621815), t1, 0.3700666614939739);
                const double t20 = t1 - -2.8212898683932508e-08 - 5.443473244068791e-16 - 3.457582407199874e-32;
                const real grad_better = t20 * (fma_of_double(t19, t1, -2.6820429050349682e-11) + 0.20749053359031677);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
