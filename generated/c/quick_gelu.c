/*
 * Made by symdl 0.1.0 from quick_gelu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))
 */
#include "primitives.h"
#include "extended.h"

/* ---- quick_gelu_value ---- */
/* quick_gelu_value for an element at which it loses digits. */
static SLOW void quick_gelu_value_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(EXTENDED(1.702, 0.0), t1);
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t2) < extended_real(t3) ? t3 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_multiply(t1, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t7);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* quick_gelu_value: from x to value */
KERNEL(quick_gelu_value)
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
            const pair t1 = pair_multiply(PAIR(1.702, 0.0), pair_of(x));
            const real t2 = pair_real(t1);
            const real expit = expit_(t2);
            const real t3 = x == -INF ? R(0.0) : x * fma_(expit * expit_(-t2), pair_low(t1), expit);
            const truth t4 = (expit < R(7.888609052210118e-31)) & (x >= -R(464.0));
            const real value_result = t3;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    quick_gelu_value_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* quick_gelu_value: from x to value */
KERNEL(quick_gelu_value)
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
            const real value_result = x == -INFINITY ? 0.0 : x * expit_wide(1.702 * x);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- quick_gelu_grad ---- */
/* quick_gelu_grad for an element at which it loses digits. */
static SLOW void quick_gelu_grad_carefully(
    const real x, real *const grad_to)
{
    const extended t1 = extended_multiply(EXTENDED(1.702, 0.0), extended_of(x));
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
    const extended t14 = x >= R(1.7014118346046923e+38) ? EXTENDED(1.0, 0.0) : t13;
    const real grad_better = extended_real(x <= -R(1.7014118346046923e+38) ? EXTENDED(0.0, 0.0) : t14);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* quick_gelu_grad: from x to grad */
KERNEL(quick_gelu_grad)
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
            const pair t1 = pair_multiply(PAIR(1.702, 0.0), pair_of(x));
            const real t2 = pair_real(t1);
            const real t3 = pair_low(t1);
            const real expit = expit_(-t2);
            const real expit_2 = expit_(t2);
            const real t4 = fma_(R(1.702) * x, fma_(expit * expit_2, -t3, expit), R(1.0));
            const truth t5 = (x > -R(1.0011543035507202)) & (x < -R(0.5011542439460754));
            const truth t6 = (expit_2 < R(7.888609052210118e-31)) & (x >= -R(464.0));
            const truth t7 = (t6 | (maximum_(t4, -t4) < R(0.75))) & !t5;
            const pair t8 = pair_of(expit);
            const pair t9 = pair_of(expit_2);
            const pair t10 = pair_multiply(t8, t9);
            const pair t11 = pair_of(t3);
            const pair t12 = pair_multiply(t1, pair_add(t8, pair_multiply(t10, pair_negate(t11))));
            const pair t13 = pair_multiply(pair_add(t12, PAIR(1.0, 0.0)), pair_add(t9, pair_multiply(t10, t11)));
            const pair t14 = x >= R(1.7014118346046923e+38) ? PAIR(1.0, 0.0) : t13;
            const real t15 = pair_real(x <= -R(1.7014118346046923e+38) ? PAIR(0.0, 0.0) : t14);
            const real grad_result = t15;
            const flag carefully_here = t7;
            const flag anchored_here = t5;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    quick_gelu_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(0.7511542439460754);
                const real t2 = fma_(-R(0.00025644869285170027), t1, -R(7.273768912973336e-05));
                const real t3 = fma_(fma_(t2, t1, R(0.0008630845855420282)), t1, R(0.0013881440827163808));
                const real t4 = fma_(fma_(t3, t1, -R(0.0010215027156205054)), t1, -R(0.006065247337749535));
                const real t5 = fma_(fma_(t4, t1, -R(0.0049024873581876615)), t1, R(0.0130769164419994));
                const real t6 = fma_(fma_(t5, t1, R(0.033037237604233244)), t1, R(0.003078118791620424));
                const real t7 = fma_(fma_(t6, t1, -R(0.09435720695278806)), t1, -R(0.12774051094066372));
                const real t8 = fma_(fma_(t7, t1, R(0.0930596323520814)), t1, R(0.42481282387542424));
                const real t9 = t1 - -R(1.1495213669832083e-08) - R(1.391718172637916e-16);
                const real t10 = fma_(t8, t1, -R(7.08163893126159e-10)) + R(0.37071552872657776);
                const real grad_better = (t9 - R(2.2329152687295918e-33)) * t10;
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* quick_gelu_grad: from x to grad */
KERNEL(quick_gelu_grad)
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
            const double t1 = 1.702 * x;
            const double t2 = fma_of_double(t1, expit_wide(-t1), 1.0);
            const double t3 = x >= 1.7014118346046923e+38 ? 1.0 : t2 * expit_wide(t1);
            const double t4 = x <= -1.7014118346046923e+38 ? 0.0 : t3;
            const truth t5 = !((x > -1.0011543035507202) & (x < -0.5011542439460754));
            const truth t6 = (absolute_wide(t2) < 2.288818359375e-05) & t5;
            const truth t7 = (x > -0.7512458562850952) & (x < -0.7510627508163452);
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
                    quick_gelu_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -0.7511542439460754;
                const double t2 = fma_of_double(-0.00025644869285170027, t1, -7.273768912973336e-05);
                const double t3 = fma_of_double(t2, t1, 0.0008630845855420282);
                const double t4 = fma_of_double(t3, t1, 0.0013881440827163808);
                const double t5 = fma_of_double(t4, t1, -0.0010215027156205054);
                const double t6 = fma_of_double(t5, t1, -0.006065247337749535);
                const double t7 = fma_of_double(fma_of_double(t6, t1, -0.0049024873581876615), t1, 0.0130769164419994);
                const double t8 = fma_of_double(fma_of_double(t7, t1, 0.033037237604233244), t1, 0.003078118791620424);
                const double t9 = fma_of_double(fma_of_double(t8, t1, -0.09435720695278806), t1, -0.12774051094066372);
                const double t10 = fma_of_double(fma_of_double(t9, t1, 0.0930596323520814), t1, 0.42481282387542424);
                const double t11 = t1 - -1.1495213669832083e-08 - 1.391718172637916e-16 - 2.2329152687295918e-33;
                const real grad_better = t11 * (fma_of_double(t10, t1, -7.08163893126159e-10) + 0.37071552872657776);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- quick_gelu_grad2 ---- */
/* quick_gelu_grad2 for an element at which it loses digits. */
static SLOW void quick_gelu_grad2_carefully(
    const real x, real *const grad2_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(EXTENDED(2.896804, -7.966605153342243e-17), t1);
    const extended t3 = extended_multiply(t2, extended_tanh(extended_multiply(EXTENDED(0.851, 0.0), t1)));
    const extended t4 = extended_multiply(EXTENDED(1.702, 0.0), t1);
    const extended t5 = extended_negate(t4);
    const extended exp = extended_exp(extended_negate(extended_real(t4) < extended_real(t5) ? t5 : t4));
    const extended t6 = extended_multiply(exp, extended_add(EXTENDED(2.0, 0.0), exp));
    const extended t7 = extended_divide(exp, extended_add(EXTENDED(1.0, 0.0), t6));
    const extended t8 = extended_multiply(extended_subtract(EXTENDED(3.404, 0.0), t3), t7);
    const extended t9 = x >= R(8.507059173023462e+37) ? EXTENDED(0.0, 0.0) : t8;
    const real grad2_better = extended_real(x <= -R(8.507059173023462e+37) ? EXTENDED(0.0, 0.0) : t9);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* quick_gelu_grad2: from x to grad2 */
KERNEL(quick_gelu_grad2)
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
            const pair t1 = pair_of(x);
            const pair t2 = pair_multiply(PAIR(0.851, 0.0), t1);
            const real t3 = pair_real(t2);
            const real logisticpdf = logisticpdf_(R(2.0) * t3);
            const real t4 = fma_(R(4.0) * logisticpdf, pair_low(t2), tanh_(t3));
            const pair t5 = pair_multiply(PAIR(1.702, 0.0), t1);
            const real t6 = pair_real(t5);
            const real logisticpdf_2 = logisticpdf_(t6);
            const real t7 = fma_(-(logisticpdf_2 * tanh_(R(0.5) * t6)), pair_low(t5), logisticpdf_2);
            const real t8 = x >= R(8.507059173023462e+37) ? R(0.0) : fma_(-(R(2.896804) * x), t4, R(3.404)) * t7;
            const real t9 = x <= -R(8.507059173023462e+37) ? R(0.0) : t8;
            const truth t10 = (x > -R(1.9097281694412231)) & (x < -R(0.9097281098365784));
            const truth t11 = (x > R(0.9097281098365784)) & (x < R(1.9097281694412231));
            const truth t12 = (logisticpdf < R(7.888609052210118e-31)) & ((x >= -R(464.0)) & (x <= R(464.0)));
            const truth t13 = (t12 & !t10) & !t11;
            const real grad2_result = t9;
            const flag carefully_here = t13;
            const flag anchored_here = t10;
            const flag anchored_2_here = t11;
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
                    quick_gelu_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(1.4097281694412231);
                const real t2 = fma_(-R(2.000265389658112e-06), t1, -R(7.476753589451599e-06));
                const real t3 = fma_(fma_(t2, t1, -R(7.740025408367134e-06)), t1, R(1.608123117429728e-05));
                const real t4 = fma_(fma_(t3, t1, R(7.29112874352498e-05)), t1, R(0.00011224325658384979));
                const real t5 = fma_(fma_(t4, t1, -R(2.8880528885764897e-05)), t1, -R(0.000538294083828668));
                const real t6 = fma_(fma_(t5, t1, -R(0.0011972589108596458)), t1, -R(0.000736355584756781));
                const real t7 = fma_(fma_(t6, t1, R(0.0029275557160311286)), t1, R(0.009679179023889732));
                const real t8 = fma_(fma_(t7, t1, R(0.011558347962537853)), t1, -R(0.008107141645856736));
                const real t9 = fma_(fma_(t8, t1, -R(0.0565307954062152)), t1, -R(0.09389909236753885));
                const real t10 = fma_(fma_(t9, t1, -R(0.0262318374162234)), t1, R(0.188701240980408));
                const real t11 = fma_(fma_(t10, t1, R(0.37616610032563785)), t1, R(5.346825762103317e-09));
                const real t12 = t1 - R(3.752849409011105e-08) - -R(1.6905463510906814e-15);
                const real grad2_better = t12 * (t11 + R(0.2651459574699402));
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - R(1.4097281694412231);
                const real t2 = fma_(-R(2.000265389658112e-06), t1, R(7.476753589451599e-06));
                const real t3 = fma_(fma_(t2, t1, -R(7.740025408367134e-06)), t1, -R(1.608123117429728e-05));
                const real t4 = fma_(fma_(t3, t1, R(7.29112874352498e-05)), t1, -R(0.00011224325658384979));
                const real t5 = fma_(fma_(t4, t1, -R(2.8880528885764897e-05)), t1, R(0.000538294083828668));
                const real t6 = fma_(fma_(t5, t1, -R(0.0011972589108596458)), t1, R(0.000736355584756781));
                const real t7 = fma_(fma_(t6, t1, R(0.0029275557160311286)), t1, -R(0.009679179023889732));
                const real t8 = fma_(fma_(t7, t1, R(0.011558347962537853)), t1, R(0.008107141645856736));
                const real t9 = fma_(fma_(t8, t1, -R(0.0565307954062152)), t1, R(0.09389909236753885));
                const real t10 = fma_(fma_(t9, t1, -R(0.0262318374162234)), t1, -R(0.188701240980408));
                const real t11 = fma_(fma_(t10, t1, R(0.37616610032563785)), t1, -R(5.346825762103317e-09));
                const real t12 = t1 - -R(3.752849409011105e-08) - R(1.6905463510906814e-15);
                const real grad2_better = t12 * (t11 - R(0.2651459574699402));
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* quick_gelu_grad2: from x to grad2 */
KERNEL(quick_gelu_grad2)
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
            const double t1 = fma_of_double(-(2.896804 * x), tanh_wide(0.851 * x), 3.404);
            const double t2 = x >= 8.507059173023462e+37 ? 0.0 : t1 * logisticpdf_wide(1.702 * x);
            const double t3 = x <= -8.507059173023462e+37 ? 0.0 : t2;
            const truth t4 = (x > -1.4098502397537231) & (x < -1.4095755815505981);
            const truth t5 = (x > 1.40962674660841) & (x < 1.4098446126445197);
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
                const double t1 = x - -1.4097281694412231;
                const double t2 = fma_of_double(-2.000265389658112e-06, t1, -7.476753589451599e-06);
                const double t3 = fma_of_double(t2, t1, -7.740025408367134e-06);
                const double t4 = fma_of_double(t3, t1, 1.608123117429728e-05);
                const double t5 = fma_of_double(t4, t1, 7.29112874352498e-05);
                const double t6 = fma_of_double(t5, t1, 0.00011224325658384979);
                const double t7 = fma_of_double(t6, t1, -2.8880528885764897e-05);
                const double t8 = fma_of_double(t7, t1, -0.000538294083828668);
                const double t9 = fma_of_double(t8, t1, -0.0011972589108596458);
                const double t10 = fma_of_double(t9, t1, -0.000736355584756781);
                const double t11 = fma_of_double(t10, t1, 0.0029275557160311286);
                const double t12 = fma_of_double(t11, t1, 0.009679179023889732);
                const double t13 = fma_of_double(t12, t1, 0.011558347962537853);
                const double t14 = fma_of_double(t13, t1, -0.008107141645856736);
                const double t15 = fma_of_double(fma_of_double(t14, t1, -0.0565307954062152), t1, -0.09389909236753885);
                const double t16 = fma_of_double(fma_of_double(t15, t1, -0.0262318374162234), t1, 0.188701240980408);
                const double t17 = fma_of_double(t16, t1, 0.37616610032563785);
                const double t18 = fma_of_double(t17, t1, 5.346825762103317e-09) + 0.2651459574699402;
                const real grad2_better = (t1 - 3.752849409011105e-08 - -1.6905463510906814e-15) * t18;
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - 1.4097281694412231;
                const double t2 = fma_of_double(-2.000265389658112e-06, t1, 7.476753589451599e-06);
                const double t3 = fma_of_double(t2, t1, -7.740025408367134e-06);
                const double t4 = fma_of_double(t3, t1, -1.608123117429728e-05);
                const double t5 = fma_of_double(t4, t1, 7.29112874352498e-05);
                const double t6 = fma_of_double(t5, t1, -0.00011224325658384979);
                const double t7 = fma_of_double(t6, t1, -2.8880528885764897e-05);
                const double t8 = fma_of_double(t7, t1, 0.000538294083828668);
                const double t9 = fma_of_double(t8, t1, -0.0011972589108596458);
                const double t10 = fma_of_double(t9, t1, 0.000736355584756781);
                const double t11 = fma_of_double(t10, t1, 0.0029275557160311286);
                const double t12 = fma_of_double(t11, t1, -0.009679179023889732);
                const double t13 = fma_of_double(t12, t1, 0.011558347962537853);
                const double t14 = fma_of_double(fma_of_double(t13, t1, 0.008107141645856736), t1, -0.0565307954062152);
                const double t15 = fma_of_double(fma_of_double(t14, t1, 0.09389909236753885), t1, -0.0262318374162234);
                const double t16 = fma_of_double(fma_of_double(t15, t1, -0.188701240980408), t1, 0.37616610032563785);
                const double t17 = fma_of_double(t16, t1, -5.346825762103317e-09) - 0.2651459574699402;
                const real grad2_better = (t1 - -3.752849409011105e-08 - 1.6905463510906814e-15) * t17;
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- quick_gelu_vjp ---- */
/* quick_gelu_vjp for an element at which it loses digits. */
static SLOW void quick_gelu_vjp_carefully(
    const real x, const real g, real *const x_to)
{
    const extended t1 = extended_multiply(EXTENDED(1.702, 0.0), extended_of(x));
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
    const extended t13 = extended_of(g);
    const extended t14 = extended_multiply(extended_add(t11, EXTENDED(1.0, 0.0)), t12);
    const extended t15 = x >= R(1.7014118346046923e+38) ? t13 : extended_multiply(t13, t14);
    const real x_better = extended_real(x <= -R(1.7014118346046923e+38) ? EXTENDED(0.0, 0.0) : t15);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* quick_gelu_vjp: from x, g to x */
KERNEL(quick_gelu_vjp)
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
            const pair t1 = pair_multiply(PAIR(1.702, 0.0), pair_of(x));
            const real t2 = pair_real(t1);
            const real t3 = pair_low(t1);
            const real expit = expit_(-t2);
            const real expit_2 = expit_(t2);
            const real t4 = fma_(R(1.702) * x, fma_(expit * expit_2, -t3, expit), R(1.0));
            const truth t5 = (x > -R(1.0011543035507202)) & (x < -R(0.5011542439460754));
            const truth t6 = (expit_2 < R(7.888609052210118e-31)) & (x >= -R(464.0));
            const truth t7 = (t6 | (maximum_(t4, -t4) < R(0.75))) & !t5;
            const pair t8 = pair_of(g);
            const pair t9 = pair_of(expit);
            const pair t10 = pair_of(expit_2);
            const pair t11 = pair_multiply(t9, t10);
            const pair t12 = pair_of(t3);
            const pair t13 = pair_multiply(t1, pair_add(t9, pair_multiply(t11, pair_negate(t12))));
            const pair t14 = pair_multiply(pair_add(t13, PAIR(1.0, 0.0)), pair_add(t10, pair_multiply(t11, t12)));
            const pair t15 = x >= R(1.7014118346046923e+38) ? t8 : pair_multiply(t8, t14);
            const real t16 = pair_real(x <= -R(1.7014118346046923e+38) ? PAIR(0.0, 0.0) : t15);
            const real x_result = t16;
            const flag carefully_here = t7;
            const flag anchored_here = t5;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    quick_gelu_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = x - -R(0.7511542439460754);
                const real t2 = fma_(-R(0.00025644869285170027), t1, -R(7.273768912973336e-05));
                const real t3 = fma_(fma_(t2, t1, R(0.0008630845855420282)), t1, R(0.0013881440827163808));
                const real t4 = fma_(fma_(t3, t1, -R(0.0010215027156205054)), t1, -R(0.006065247337749535));
                const real t5 = fma_(fma_(t4, t1, -R(0.0049024873581876615)), t1, R(0.0130769164419994));
                const real t6 = fma_(fma_(t5, t1, R(0.033037237604233244)), t1, R(0.003078118791620424));
                const real t7 = fma_(fma_(t6, t1, -R(0.09435720695278806)), t1, -R(0.12774051094066372));
                const real t8 = fma_(fma_(t7, t1, R(0.0930596323520814)), t1, R(0.42481282387542424));
                const real t9 = t1 - -R(1.1495213669832083e-08) - R(1.391718172637916e-16);
                const real t10 = fma_(t8, t1, -R(7.08163893126159e-10)) + R(0.37071552872657776);
                const real x_better = g * ((t9 - R(2.2329152687295918e-33)) * t10);
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* quick_gelu_vjp: from x, g to x */
KERNEL(quick_gelu_vjp)
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
            const double t1 = 1.702 * x;
            const double t2 = fma_of_double(t1, expit_wide(-t1), 1.0);
            const double t3 = x >= 1.7014118346046923e+38 ? g : g * (t2 * expit_wide(t1));
            const double t4 = x <= -1.7014118346046923e+38 ? 0.0 : t3;
            const truth t5 = !((x > -1.0011543035507202) & (x < -0.5011542439460754));
            const truth t6 = (absolute_wide(t2) < 2.288818359375e-05) & t5;
            const truth t7 = (x > -0.7512458562850952) & (x < -0.7510627508163452);
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
                    quick_gelu_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t1 = x - -0.7511542439460754;
                const double t2 = fma_of_double(-0.00025644869285170027, t1, -7.273768912973336e-05);
                const double t3 = fma_of_double(t2, t1, 0.0008630845855420282);
                const double t4 = fma_of_double(t3, t1, 0.0013881440827163808);
                const double t5 = fma_of_double(t4, t1, -0.0010215027156205054);
                const double t6 = fma_of_double(t5, t1, -0.006065247337749535);
                const double t7 = fma_of_double(fma_of_double(t6, t1, -0.0049024873581876615), t1, 0.0130769164419994);
                const double t8 = fma_of_double(fma_of_double(t7, t1, 0.033037237604233244), t1, 0.003078118791620424);
                const double t9 = fma_of_double(fma_of_double(t8, t1, -0.09435720695278806), t1, -0.12774051094066372);
                const double t10 = fma_of_double(fma_of_double(t9, t1, 0.0930596323520814), t1, 0.42481282387542424);
                const double t11 = t1 - -1.1495213669832083e-08 - 1.391718172637916e-16 - 2.2329152687295918e-33;
                const real x_better = g * (t11 * (fma_of_double(t10, t1, -7.08163893126159e-10) + 0.37071552872657776));
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- quick_gelu_value_and_grad ---- */
/* quick_gelu_value_and_grad for an element at which it loses digits. */
static SLOW void quick_gelu_value_and_grad_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(EXTENDED(1.702, 0.0), t1);
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t2) < extended_real(t3) ? t3 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_multiply(t1, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t7);
    if (value_better == value_better) *value_to = value_better;
}

/* quick_gelu_value_and_grad for an element at which it loses digits. */
static SLOW void quick_gelu_value_and_grad_carefully_2(
    const real x, real *const grad_to)
{
    const extended t1 = extended_multiply(EXTENDED(1.702, 0.0), extended_of(x));
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
    const extended t13 = extended_multiply(extended_add(t11, EXTENDED(1.0, 0.0)), t12);
    const extended t14 = x >= R(1.7014118346046923e+38) ? EXTENDED(1.0, 0.0) : t13;
    const real grad_better = extended_real(x <= -R(1.7014118346046923e+38) ? EXTENDED(0.0, 0.0) : t14);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* quick_gelu_value_and_grad: from x to value, grad */
KERNEL(quick_gelu_value_and_grad)
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
            const pair t1 = pair_multiply(PAIR(1.702, 0.0), pair_of(x));
            const real t2 = pair_real(t1);
            const real t3 = pair_low(t1);
            const real expit = expit_(t2);
            const real expit_2 = expit_(-t2);
            const real t4 = expit * expit_2;
            const real t5 = fma_(R(1.702) * x, fma_(t4, -t3, expit_2), R(1.0));
            const real t6 = x == -INF ? R(0.0) : x * fma_(t4, t3, expit);
            const truth t7 = (x > -R(1.0011543035507202)) & (x < -R(0.5011542439460754));
            const truth t8 = (expit < R(7.888609052210118e-31)) & (x >= -R(464.0));
            const truth t9 = (t8 | (maximum_(t5, -t5) < R(0.75))) & !t7;
            const pair t10 = pair_of(expit_2);
            const pair t11 = pair_of(expit);
            const pair t12 = pair_multiply(t11, t10);
            const pair t13 = pair_of(t3);
            const pair t14 = pair_multiply(t1, pair_add(t10, pair_multiply(t12, pair_negate(t13))));
            const pair t15 = pair_multiply(pair_add(t14, PAIR(1.0, 0.0)), pair_add(t11, pair_multiply(t12, t13)));
            const pair t16 = x >= R(1.7014118346046923e+38) ? PAIR(1.0, 0.0) : t15;
            const real t17 = pair_real(x <= -R(1.7014118346046923e+38) ? PAIR(0.0, 0.0) : t16);
            const real value_result = t6;
            const real grad_result = t17;
            const flag carefully_here = t8;
            const flag carefully_2_here = t9;
            const flag anchored_here = t7;
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
                    quick_gelu_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    quick_gelu_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(0.7511542439460754);
                const real t2 = fma_(-R(0.00025644869285170027), t1, -R(7.273768912973336e-05));
                const real t3 = fma_(fma_(t2, t1, R(0.0008630845855420282)), t1, R(0.0013881440827163808));
                const real t4 = fma_(fma_(t3, t1, -R(0.0010215027156205054)), t1, -R(0.006065247337749535));
                const real t5 = fma_(fma_(t4, t1, -R(0.0049024873581876615)), t1, R(0.0130769164419994));
                const real t6 = fma_(fma_(t5, t1, R(0.033037237604233244)), t1, R(0.003078118791620424));
                const real t7 = fma_(fma_(t6, t1, -R(0.09435720695278806)), t1, -R(0.12774051094066372));
                const real t8 = fma_(fma_(t7, t1, R(0.0930596323520814)), t1, R(0.42481282387542424));
                const real t9 = t1 - -R(1.1495213669832083e-08) - R(1.391718172637916e-16);
                const real t10 = fma_(t8, t1, -R(7.08163893126159e-10)) + R(0.37071552872657776);
                const real grad_better = (t9 - R(2.2329152687295918e-33)) * t10;
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* quick_gelu_value_and_grad: from x to value, grad */
KERNEL(quick_gelu_value_and_grad)
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
            const double t1 = 1.702 * x;
            const double expit = expit_wide(t1);
            const double t2 = fma_of_double(t1, expit_wide(-t1), 1.0);
            const double t3 = x == -INFINITY ? 0.0 : x * expit;
            const double t4 = x <= -1.7014118346046923e+38 ? 0.0 : x >= 1.7014118346046923e+38 ? 1.0 : t2 * expit;
            const truth t5 = !((x > -1.0011543035507202) & (x < -0.5011542439460754));
            const truth t6 = (absolute_wide(t2) < 2.288818359375e-05) & t5;
            const truth t7 = (x > -0.7512458562850952) & (x < -0.7510627508163452);
            const real value_result = t3;
            const real grad_result = t4;
            const flag carefully_2_here = t6;
            const flag anchored_here = t7;
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
                    quick_gelu_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -0.7511542439460754;
                const double t2 = fma_of_double(-0.00025644869285170027, t1, -7.273768912973336e-05);
                const double t3 = fma_of_double(t2, t1, 0.0008630845855420282);
                const double t4 = fma_of_double(t3, t1, 0.0013881440827163808);
                const double t5 = fma_of_double(t4, t1, -0.0010215027156205054);
                const double t6 = fma_of_double(t5, t1, -0.006065247337749535);
                const double t7 = fma_of_double(fma_of_double(t6, t1, -0.0049024873581876615), t1, 0.0130769164419994);
                const double t8 = fma_of_double(fma_of_double(t7, t1, 0.033037237604233244), t1, 0.003078118791620424);
                const double t9 = fma_of_double(fma_of_double(t8, t1, -0.09435720695278806), t1, -0.12774051094066372);
                const double t10 = fma_of_double(fma_of_double(t9, t1, 0.0930596323520814), t1, 0.42481282387542424);
                const double t11 = t1 - -1.1495213669832083e-08 - 1.391718172637916e-16 - 2.2329152687295918e-33;
                const real grad_better = t11 * (fma_of_double(t10, t1, -7.08163893126159e-10) + 0.37071552872657776);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
