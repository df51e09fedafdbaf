/*
 * Made by symdl 0.1.0 from sigmoid_focal_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
 *                          2*target))))*log(exp(input*(1 - 2*target)) + 1)
 */
#include "primitives.h"
#include "extended.h"

/* ---- sigmoid_focal_loss_value ---- */
/* sigmoid_focal_loss_value for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_carefully(
    const double input, const double target, const longer alpha_pair, const longer gamma_pair, real *const value_to)
{
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t4 = extended_of(target);
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t4));
    const extended t7 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t4));
    const extended t8 = extended_multiply(extended_of(input), t7);
    const extended t9 = extended_negate(t8);
    const double t10 = extended_real(t9);
    const double t11 = extended_real(t8);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t10 < t11 ? t8 : t9)));
    const extended t12 = extended_real(extended_sign(t9)) < 0.0 ? EXTENDED(0.0, 0.0) : t9;
    const extended t13 = extended_multiply(extended_of_longer(gamma_pair), extended_add(t12, log1p));
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(t11 < t10 ? t9 : t8)));
    const extended t14 = extended_multiply(extended_exp(extended_negate(t13)), EXTENDED(1.0, 0.0));
    const extended t15 = extended_multiply(extended_add(extended_multiply(t3, t4), t6), t14);
    const extended t16 = extended_multiply(t15, extended_add(t11 < 0.0 ? EXTENDED(0.0, 0.0) : t8, log1p_2));
    const real value_better = extended_real(t16);
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_far(
    const double input, const double target, const double alpha, const double far_t3, const longer far_t4, real *const value_to)
{
    const double t3 = lesser_of_double(1.2676506002282294e+30, input);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = t4 * (1.0 - 2.0 * target);
    const double t6 = -t5;
    const longer t7 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t8 = longer_multiply(longer_of(t4), longer_subtract(longer_made(1.0, 0.0), t7));
    const double t9 = longer_real(t8);
    const longer t10 = longer_of(log1p_of_double(exp_of_double(-maximum_of_double(t6, t5))));
    const longer t11 = longer_add(t6 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t8), t10);
    const longer t12 = longer_multiply(far_t4, t11);
    const double t13 = longer_real(t12);
    const double t14 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t12)));
    const double t15 = (alpha * target + far_t3 * (1.0 - target)) * (exp_of_double(-t13) * t14);
    const double t16 = t15 * (softplus_of_double(t9) + expit_of_double(t9) * longer_low(t8));
    const double t17 = maximum_of_double(t16, -t16);
    const real value_better = t17 > 1099511627776.0 ? t16 * INFINITY : t17 < 9.094947017729282e-13 ? 0.0 : t16;
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value (gamma=...): from input, target to value; numbers alpha, t1, t2, alpha_pair, gamma_pair, far_t3, far_t4 */
KERNEL(sigmoid_focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const longer t2 = longer_of(call->numbers[2]);
    const longer alpha_pair = longer_of(call->numbers[3]);
    const longer gamma_pair = longer_of(call->numbers[4]);
    const double far_t3 = (double)call->numbers[5];
    const longer far_t4 = longer_of(call->numbers[6]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t3 = alpha * target;
            const double t4 = 1.0 - target;
            const double t5 = 1.0 - 2.0 * target;
            const double t6 = input * t5;
            const double t7 = -t6;
            const longer t8 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t9 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t8));
            const double t10 = longer_real(t9);
            const double t11 = maximum_of_double(t7, t6);
            const longer t12 = t7 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t9);
            const longer t13 = longer_add(t12, longer_of(log1p_of_double(exp_of_double(-t11))));
            const longer t14 = longer_multiply(t2, t13);
            const double t15 = longer_real(t14);
            const double t16 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t14)));
            const double t17 = softplus_of_double(t10) + expit_of_double(t10) * longer_low(t9);
            const double t18 = (t3 + t1 * t4) * (exp_of_double(-t15) * t16);
            const double t19 = t18 * t17;
            const truth t20 = maximum_of_double(input, -input) == INFINITY;
            const double t21 = maximum_of_double(t5, -t5);
            const truth t22 = input != 0.0;
            const truth t23 = t5 != 0.0;
            const truth t24 = target != 0.0;
            const truth t25 = ((t21 < 0.5) | (t4 < 0.5)) | (((t11 < 7.888609052210118e-31) & t22) & t23);
            const truth t26 = t18 != 0.0;
            const truth t27 = t17 != 0.0;
            const truth t28 = ((t19 < 7.888609052210118e-31) & t26) & t27;
            const truth t29 = t11 >= 8.874685183736383e-31;
            const truth t30 = t11 <= 1.6875;
            const truth t31 = !t20;
            const truth t32 = (((t25 | ((t3 < 7.888609052210118e-31) & t24)) | t28) | (t21 < 0.9)) | (t29 & t30);
            const truth t33 = t32 & t31;
            const truth t45_t69_lost = (t21 < 4.76837158203125e-07) | (t4 < 4.76837158203125e-07);
            const truth t51_t69_lost = t45_t69_lost | (((t11 < 4.909093465297727e-91) & t22) & t23);
            const truth t55_t69_lost = t51_t69_lost | ((t3 < 4.909093465297727e-91) & t24);
            const truth t61_t69_lost = t55_t69_lost | (((t19 < 4.909093465297727e-91) & t26) & t27);
            const truth t69_t69_lost = ((t61_t69_lost | (t21 < 8.58306884765625e-07)) | (t29 & t30)) & t31;
            const real value_result = t19;
            const flag carefully_here = SYMDL_DOUBLE ? t33 : t69_t69_lost;
            const flag far_here = t20;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_value_carefully(
                        input_at[i], target_at[i], alpha_pair, gamma_pair, value_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_far(
                        input_at[i], target_at[i], alpha, far_t3, far_t4, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- sigmoid_focal_loss_vjp ---- */
/* sigmoid_focal_loss_vjp for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_carefully(
    const double input, const double target, const double g, const longer alpha_pair, const longer gamma_pair, real *const input_to)
{
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t4 = extended_of_longer(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended_multiply(EXTENDED(2.0, 0.0), t5);
    const extended t7 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t8 = extended_multiply(t7, extended_subtract(EXTENDED(1.0, 0.0), t5));
    const extended t9 = extended_add(extended_multiply(t3, t5), t8);
    const extended t10 = extended_subtract(EXTENDED(1.0, 0.0), t6);
    const extended t11 = extended_multiply(extended_of(input), t10);
    const extended t12 = extended_negate(t11);
    const double t13 = extended_real(t12);
    const double t14 = extended_real(t11);
    const extended exp = extended_exp(extended_negate(t13 < t14 ? t11 : t12));
    const extended t15 = extended_multiply(t12, EXTENDED(1e+38, 0.0));
    const extended t16 = extended_real(t15) > 1.0 ? EXTENDED(1.0, 0.0) : t15;
    const extended t17 = extended_real(t16) < extended_real(exp) ? exp : t16;
    const extended exp_2 = extended_exp(extended_negate(t14 < t13 ? t12 : t11));
    const extended t18 = extended_multiply(t11, EXTENDED(1e+38, 0.0));
    const extended t19 = extended_real(t18) > 1.0 ? EXTENDED(1.0, 0.0) : t18;
    const extended t20 = extended_real(t19) < extended_real(exp_2) ? exp_2 : t19;
    const extended t21 = extended_multiply(t4, extended_subtract(t6, EXTENDED(1.0, 0.0)));
    const extended t22 = extended_divide(t17, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t23 = extended_add(t14 < 0.0 ? EXTENDED(0.0, 0.0) : t11, extended_log1p(exp_2));
    const extended t24 = extended_divide(t20, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t25 = extended_multiply(extended_multiply(extended_multiply(t21, t9), t22), t23);
    const extended t26 = extended_real(extended_sign(t12)) < 0.0 ? EXTENDED(0.0, 0.0) : t12;
    const extended t27 = extended_negate(extended_multiply(t4, extended_add(t26, extended_log1p(exp))));
    const extended t28 = extended_subtract(extended_multiply(extended_multiply(t10, t9), t24), t25);
    const extended t29 = extended_multiply(extended_exp(t27), EXTENDED(1.0, 0.0));
    const real input_better = extended_real(extended_multiply(extended_multiply(extended_of(g), t28), t29));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_vjp for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_far(
    const double input, const double target, const double g, const double alpha, const double gamma, const double far_t3, const longer far_t4, real *const input_to)
{
    const double t3 = lesser_of_double(1.2676506002282294e+30, input);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = 2.0 * target;
    const double t6 = alpha * target + far_t3 * (1.0 - target);
    const double t7 = 1.0 - t5;
    const double t8 = t4 * t7;
    const double t9 = -t8;
    const longer t10 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t11 = longer_multiply(longer_of(t4), longer_subtract(longer_made(1.0, 0.0), t10));
    const double t12 = longer_real(t11);
    const double t13 = longer_low(t11);
    const double expit = expit_of_double(-t12);
    const double expit_2 = expit_of_double(t12);
    const double t14 = expit * expit_2;
    const double t15 = gamma * (t5 - 1.0) * t6 * (expit + t14 * -t13);
    const longer t16 = longer_of(log1p_of_double(exp_of_double(-maximum_of_double(t9, t8))));
    const longer t17 = longer_add(t9 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t11), t16);
    const longer t18 = longer_multiply(far_t4, t17);
    const double t19 = longer_real(t18);
    const double t20 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t18)));
    const double t21 = t7 * t6 * (expit_2 + t14 * t13) - t15 * (softplus_of_double(t12) + expit_2 * t13);
    const double t22 = 1.0 * t21 * (exp_of_double(-t19) * t20);
    const double t23 = maximum_of_double(t22, -t22);
    const double t24 = t23 > 1099511627776.0 ? t22 * INFINITY : t23 < 9.094947017729282e-13 ? 0.0 : t22;
    const real input_better = t24 * g;
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_vjp (gamma=...): from input, target, g to input; numbers alpha, t1, gamma, t2, alpha_pair, gamma_pair, far_t3, far_t4 */
KERNEL(sigmoid_focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const longer t2 = longer_of(call->numbers[3]);
    const longer alpha_pair = longer_of(call->numbers[4]);
    const longer gamma_pair = longer_of(call->numbers[5]);
    const double far_t3 = (double)call->numbers[6];
    const longer far_t4 = longer_of(call->numbers[7]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t3 = 2.0 * target;
            const double t4 = t3 - 1.0;
            const double t5 = 1.0 - target;
            const double t6 = alpha * target + t1 * t5;
            const double t7 = 1.0 - t3;
            const double t8 = input * t7;
            const double t9 = -t8;
            const longer t10 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t11 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t10));
            const double t12 = longer_real(t11);
            const double t13 = longer_low(t11);
            const double t14 = -t13;
            const double expit = expit_of_double(-t12);
            const double expit_2 = expit_of_double(t12);
            const double t15 = expit * expit_2;
            const double t16 = t15 * t14;
            const double t17 = gamma * t4 * t6 * (expit + t16) * (softplus_of_double(t12) + expit_2 * t13);
            const double t18 = maximum_of_double(t9, t8);
            const longer t19 = t9 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t11);
            const longer t20 = longer_add(t19, longer_of(log1p_of_double(exp_of_double(-t18))));
            const longer t21 = longer_multiply(t2, t20);
            const double t22 = longer_real(t21);
            const double t23 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t21)));
            const double t24 = exp_of_double(-t22) * t23;
            const double t25 = g * (t7 * t6 * (expit_2 + t15 * t13) - t17);
            const double t26 = t25 * t24;
            const truth t27 = maximum_of_double(input, -input) == INFINITY;
            const double t28 = maximum_of_double(t4, -t4);
            const truth t29 = target != 0.0;
            const truth t30 = input != 0.0;
            const truth t31 = t7 != 0.0;
            const truth t32 = ((t28 < 0.75) | ((t3 < 7.888609052210118e-31) & t29)) | (t5 < 0.75);
            const truth t33 = t32 | (((t18 < 7.888609052210118e-31) & t30) & t31);
            const double t34 = maximum_of_double(t16, -t16);
            const truth t35 = t15 != 0.0;
            const truth t36 = t14 != 0.0;
            const truth t37 = ((t34 < 7.888609052210118e-31) & t35) & t36;
            const double t38 = maximum_of_double(t26, -t26);
            const truth t39 = t25 != 0.0;
            const truth t40 = t24 != 0.0;
            const truth t41 = (t33 | (expit_2 < 7.888609052210118e-31)) | t37;
            const truth t42 = !t27;
            const truth t43 = (t41 | (((t38 < 7.888609052210118e-31) & t39) & t40)) & t42;
            const truth t62_t90_lost = (t28 < 7.152557373046875e-07) | ((t3 < 4.909093465297727e-91) & t29);
            const truth t64_t90_lost = t62_t90_lost | (t5 < 7.152557373046875e-07);
            const truth t70_t90_lost = t64_t90_lost | (((t18 < 4.909093465297727e-91) & t30) & t31);
            const truth t72_t90_lost = t70_t90_lost | (expit_2 < 4.909093465297727e-91);
            const truth t80_t90_lost = t72_t90_lost | (((t34 < 4.909093465297727e-91) & t35) & t36);
            const truth t90_t90_lost = (t80_t90_lost | (((t38 < 4.909093465297727e-91) & t39) & t40)) & t42;
            const real input_result = t26;
            const flag carefully_here = SYMDL_DOUBLE ? t43 : t90_t90_lost;
            const flag far_here = t27;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_far(
                        input_at[i], target_at[i], g_at[i], alpha, gamma, far_t3, far_t4, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- sigmoid_focal_loss_vjp_target ---- */
/* sigmoid_focal_loss_vjp_target for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_target_carefully(
    const double input, const double target, const double g, const longer alpha_pair, const longer gamma_pair, real *const target_to)
{
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t6 = extended_of_longer(gamma_pair);
    const extended t7 = extended_of(target);
    const extended t8 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t9 = extended_multiply(t8, extended_subtract(EXTENDED(1.0, 0.0), t7));
    const extended t10 = extended_add(extended_multiply(t3, t7), t9);
    const extended t11 = extended_of(input);
    const extended t12 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t7));
    const extended t13 = extended_multiply(t11, t12);
    const extended t14 = extended_negate(t13);
    const double t15 = extended_real(t14);
    const double t16 = extended_real(t13);
    const extended exp = extended_exp(extended_negate(t15 < t16 ? t13 : t14));
    const extended t17 = extended_multiply(t14, EXTENDED(1e+38, 0.0));
    const extended t18 = extended_real(t17) > 1.0 ? EXTENDED(1.0, 0.0) : t17;
    const extended t19 = extended_real(t18) < extended_real(exp) ? exp : t18;
    const extended exp_2 = extended_exp(extended_negate(t16 < t15 ? t14 : t13));
    const extended t20 = extended_multiply(t13, EXTENDED(1e+38, 0.0));
    const extended t21 = extended_real(t20) > 1.0 ? EXTENDED(1.0, 0.0) : t20;
    const extended t22 = extended_real(t21) < extended_real(exp_2) ? exp_2 : t21;
    const extended t23 = extended_add(t16 < 0.0 ? EXTENDED(0.0, 0.0) : t13, extended_log1p(exp_2));
    const extended t24 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t6), t11);
    const extended t25 = extended_divide(t19, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t26 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t11), t10);
    const extended t27 = extended_divide(t22, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t28 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t3), EXTENDED(1.0, 0.0));
    const extended t29 = extended_multiply(extended_multiply(extended_multiply(t24, t10), t25), t23);
    const extended t30 = extended_subtract(extended_multiply(t28, t23), t29);
    const extended t31 = extended_real(extended_sign(t14)) < 0.0 ? EXTENDED(0.0, 0.0) : t14;
    const extended t32 = extended_negate(extended_multiply(t6, extended_add(t31, extended_log1p(exp))));
    const extended t33 = extended_subtract(t30, extended_multiply(t26, t27));
    const extended t34 = extended_multiply(extended_exp(t32), EXTENDED(1.0, 0.0));
    const real target_better = extended_real(extended_multiply(extended_multiply(extended_of(g), t33), t34));
    if (target_better == target_better) *target_to = target_better;
}

/* sigmoid_focal_loss_vjp_target for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_target_far(
    const double input, const double target, const double g, const double alpha, const double far_t3, const double far_t4, const double far_t6, const longer far_t7, real *const target_to)
{
    const double t3 = lesser_of_double(1.2676506002282294e+30, input);
    const double t6 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t7 = alpha * target + far_t3 * (1.0 - target);
    const double t8 = t6 * (1.0 - 2.0 * target);
    const double t9 = -t8;
    const longer t10 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t11 = longer_multiply(longer_of(t6), longer_subtract(longer_made(1.0, 0.0), t10));
    const double t12 = longer_real(t11);
    const double t13 = longer_low(t11);
    const double expit = expit_of_double(-t12);
    const double expit_2 = expit_of_double(t12);
    const double t14 = expit * expit_2;
    const double t15 = softplus_of_double(t12) + expit_2 * t13;
    const double t16 = far_t6 * t15 - far_t4 * t6 * t7 * (expit + t14 * -t13) * t15;
    const longer t17 = longer_of(log1p_of_double(exp_of_double(-maximum_of_double(t9, t8))));
    const longer t18 = longer_add(t9 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t11), t17);
    const longer t19 = longer_multiply(far_t7, t18);
    const double t20 = longer_real(t19);
    const double t21 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t19)));
    const double t22 = 1.0 * (t16 - 2.0 * t6 * t7 * (expit_2 + t14 * t13)) * (exp_of_double(-t20) * t21);
    const double t23 = maximum_of_double(t22, -t22);
    const double t24 = t23 > 1099511627776.0 ? t22 * INFINITY : t23 < 9.094947017729282e-13 ? 0.0 : t22;
    const real target_better = t24 * g;
    if (target_better == target_better) *target_to = target_better;
}

/* sigmoid_focal_loss_vjp_target (gamma=...): from input, target, g to target; numbers alpha, t1, t2, t4, t5, alpha_pair, gamma_pair, far_t3, far_t4, far_t6, far_t7 */
KERNEL(sigmoid_focal_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double t2 = (double)call->numbers[2];
    const double t4 = (double)call->numbers[3];
    const longer t5 = longer_of(call->numbers[4]);
    const longer alpha_pair = longer_of(call->numbers[5]);
    const longer gamma_pair = longer_of(call->numbers[6]);
    const double far_t3 = (double)call->numbers[7];
    const double far_t4 = (double)call->numbers[8];
    const double far_t6 = (double)call->numbers[9];
    const longer far_t7 = longer_of(call->numbers[10]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t3 = alpha * target;
            const double t6 = 1.0 - target;
            const double t7 = t3 + t1 * t6;
            const double t8 = 1.0 - 2.0 * target;
            const double t9 = input * t8;
            const double t10 = -t9;
            const longer t11 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t12 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t11));
            const double t13 = longer_real(t12);
            const double t14 = longer_low(t12);
            const double t15 = -t14;
            const double expit = expit_of_double(-t13);
            const double expit_2 = expit_of_double(t13);
            const double t16 = expit * expit_2;
            const double t17 = t16 * t15;
            const double t18 = softplus_of_double(t13) + expit_2 * t14;
            const double t19 = t4 * t18;
            const double t20 = t19 - t2 * input * t7 * (expit + t17) * t18;
            const double t21 = t20 - 2.0 * input * t7 * (expit_2 + t16 * t14);
            const double exp = exp_of_double(-maximum_of_double(t10, t9));
            const longer t22 = t10 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t12);
            const longer t23 = longer_multiply(t5, longer_add(t22, longer_of(log1p_of_double(exp))));
            const double t24 = longer_real(t23);
            const double t25 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t23)));
            const double t26 = exp_of_double(-t24) * t25;
            const double t27 = g * t21;
            const double t28 = t27 * t26;
            const truth t29 = maximum_of_double(input, -input) == INFINITY;
            const double t30 = maximum_of_double(t20, -t20);
            const double t31 = 0.75 * maximum_of_double(t19, -t19);
            const double t32 = maximum_of_double(t21, -t21);
            const double t33 = 0.75 * t30;
            const double t34 = maximum_of_double(t8, -t8);
            const truth t35 = (((exp < 7.888609052210118e-31) | (t30 < t31)) | (t32 < t33)) | (t6 < 0.75);
            const truth t36 = target != 0.0;
            const double t37 = maximum_of_double(t17, -t17);
            const truth t38 = t16 != 0.0;
            const truth t39 = t15 != 0.0;
            const truth t40 = (t35 | (t34 < 0.75)) | ((t3 < 7.888609052210118e-31) & t36);
            const double t41 = maximum_of_double(t28, -t28);
            const truth t42 = t27 != 0.0;
            const truth t43 = t26 != 0.0;
            const truth t44 = t40 | (((t37 < 7.888609052210118e-31) & t38) & t39);
            const truth t45 = !t29;
            const truth t46 = (t44 | (((t41 < 7.888609052210118e-31) & t42) & t43)) & t45;
            const truth t68_t101_lost = (exp < 4.909093465297727e-91) | (t30 < 9.5367431640625e-07 * t31);
            const truth t75_t101_lost = (t68_t101_lost | (t32 < 9.5367431640625e-07 * t33)) | (t6 < 7.152557373046875e-07);
            const truth t79_t101_lost = t75_t101_lost | (t34 < 7.152557373046875e-07);
            const truth t83_t101_lost = t79_t101_lost | ((t3 < 4.909093465297727e-91) & t36);
            const truth t91_t101_lost = t83_t101_lost | (((t37 < 4.909093465297727e-91) & t38) & t39);
            const truth t101_t101_lost = (t91_t101_lost | (((t41 < 4.909093465297727e-91) & t42) & t43)) & t45;
            const real target_result = t28;
            const flag carefully_here = SYMDL_DOUBLE ? t46 : t101_t101_lost;
            const flag far_here = t29;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t4, far_t6, far_t7, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- sigmoid_focal_loss_value_and_grad ---- */
/* sigmoid_focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_carefully(
    const double input, const double target, const longer alpha_pair, const longer gamma_pair, real *const value_to)
{
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t4 = extended_of(target);
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t4));
    const extended t7 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t4));
    const extended t8 = extended_multiply(extended_of(input), t7);
    const extended t9 = extended_negate(t8);
    const double t10 = extended_real(t9);
    const double t11 = extended_real(t8);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t10 < t11 ? t8 : t9)));
    const extended t12 = extended_real(extended_sign(t9)) < 0.0 ? EXTENDED(0.0, 0.0) : t9;
    const extended t13 = extended_multiply(extended_of_longer(gamma_pair), extended_add(t12, log1p));
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(t11 < t10 ? t9 : t8)));
    const extended t14 = extended_multiply(extended_exp(extended_negate(t13)), EXTENDED(1.0, 0.0));
    const extended t15 = extended_multiply(extended_add(extended_multiply(t3, t4), t6), t14);
    const extended t16 = extended_multiply(t15, extended_add(t11 < 0.0 ? EXTENDED(0.0, 0.0) : t8, log1p_2));
    const real value_better = extended_real(t16);
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_carefully_2(
    const double input, const double target, const double g, const longer alpha_pair, const longer gamma_pair, real *const input_to)
{
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t4 = extended_of_longer(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t7 = extended_multiply(t6, extended_subtract(EXTENDED(1.0, 0.0), t5));
    const extended t8 = extended_add(extended_multiply(t3, t5), t7);
    const extended t9 = extended_multiply(EXTENDED(2.0, 0.0), t5);
    const extended t10 = extended_subtract(EXTENDED(1.0, 0.0), t9);
    const extended t11 = extended_multiply(extended_of(input), t10);
    const extended t12 = extended_negate(t11);
    const double t13 = extended_real(t12);
    const double t14 = extended_real(t11);
    const extended exp = extended_exp(extended_negate(t13 < t14 ? t11 : t12));
    const extended t15 = extended_multiply(t12, EXTENDED(1e+38, 0.0));
    const extended t16 = extended_real(t15) > 1.0 ? EXTENDED(1.0, 0.0) : t15;
    const extended t17 = extended_real(t16) < extended_real(exp) ? exp : t16;
    const extended t18 = extended_real(extended_sign(t12)) < 0.0 ? EXTENDED(0.0, 0.0) : t12;
    const extended t19 = extended_negate(extended_multiply(t4, extended_add(t18, extended_log1p(exp))));
    const extended exp_2 = extended_exp(extended_negate(t14 < t13 ? t12 : t11));
    const extended t20 = extended_multiply(t11, EXTENDED(1e+38, 0.0));
    const extended t21 = extended_real(t20) > 1.0 ? EXTENDED(1.0, 0.0) : t20;
    const extended t22 = extended_real(t21) < extended_real(exp_2) ? exp_2 : t21;
    const extended t23 = extended_multiply(t4, extended_subtract(t9, EXTENDED(1.0, 0.0)));
    const extended t24 = extended_divide(t17, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t25 = extended_add(t14 < 0.0 ? EXTENDED(0.0, 0.0) : t11, extended_log1p(exp_2));
    const extended t26 = extended_divide(t22, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t27 = extended_multiply(extended_multiply(extended_multiply(t23, t8), t24), t25);
    const extended t28 = extended_subtract(extended_multiply(extended_multiply(t10, t8), t26), t27);
    const extended t29 = extended_multiply(extended_exp(t19), EXTENDED(1.0, 0.0));
    const real input_better = extended_real(extended_multiply(extended_multiply(extended_of(g), t28), t29));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_far(
    const double input, const double target, const double g, const double alpha, const double far_t3, const longer far_t4, real *const value_to)
{
    const double t3 = lesser_of_double(1.2676506002282294e+30, input);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = t4 * (1.0 - 2.0 * target);
    const double t6 = -t5;
    const longer t7 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t8 = longer_multiply(longer_of(t4), longer_subtract(longer_made(1.0, 0.0), t7));
    const double t9 = longer_real(t8);
    const longer t10 = longer_of(log1p_of_double(exp_of_double(-maximum_of_double(t6, t5))));
    const longer t11 = longer_add(t6 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t8), t10);
    const longer t12 = longer_multiply(far_t4, t11);
    const double t13 = longer_real(t12);
    const double t14 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t12)));
    const double t15 = (alpha * target + far_t3 * (1.0 - target)) * (exp_of_double(-t13) * t14);
    const double t16 = t15 * (softplus_of_double(t9) + expit_of_double(t9) * longer_low(t8));
    const double t17 = maximum_of_double(t16, -t16);
    const double t18 = t17 > 1099511627776.0 ? t16 * INFINITY : t17 < 9.094947017729282e-13 ? 0.0 : t16;
    const real value_better = t18 * g;
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_far_2(
    const double input, const double target, const double g, const double alpha, const double gamma, const double far_2_t3, const longer far_2_t4, real *const input_to)
{
    const double t3 = lesser_of_double(1.2676506002282294e+30, input);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = alpha * target + far_2_t3 * (1.0 - target);
    const double t6 = 2.0 * target;
    const double t7 = 1.0 - t6;
    const double t8 = t4 * t7;
    const double t9 = -t8;
    const longer t10 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t11 = longer_multiply(longer_of(t4), longer_subtract(longer_made(1.0, 0.0), t10));
    const double t12 = longer_real(t11);
    const double t13 = longer_low(t11);
    const double expit = expit_of_double(-t12);
    const longer t14 = longer_of(log1p_of_double(exp_of_double(-maximum_of_double(t9, t8))));
    const longer t15 = longer_add(t9 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t11), t14);
    const longer t16 = longer_multiply(far_2_t4, t15);
    const double t17 = longer_real(t16);
    const double t18 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t16)));
    const double expit_2 = expit_of_double(t12);
    const double t19 = expit * expit_2;
    const double t20 = gamma * (t6 - 1.0) * t5 * (expit + t19 * -t13);
    const double t21 = t7 * t5 * (expit_2 + t19 * t13) - t20 * (softplus_of_double(t12) + expit_2 * t13);
    const double t22 = 1.0 * t21 * (exp_of_double(-t17) * t18);
    const double t23 = maximum_of_double(t22, -t22);
    const double t24 = t23 > 1099511627776.0 ? t22 * INFINITY : t23 < 9.094947017729282e-13 ? 0.0 : t22;
    const real input_better = t24 * g;
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_value_and_grad (gamma=...): from input, target, g to value, input; numbers alpha, t1, t2, gamma, alpha_pair, gamma_pair, far_t3, far_t4, far_2_t3, far_2_t4 */
KERNEL(sigmoid_focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const longer t2 = longer_of(call->numbers[2]);
    const double gamma = (double)call->numbers[3];
    const longer alpha_pair = longer_of(call->numbers[4]);
    const longer gamma_pair = longer_of(call->numbers[5]);
    const double far_t3 = (double)call->numbers[6];
    const longer far_t4 = longer_of(call->numbers[7]);
    const double far_2_t3 = (double)call->numbers[8];
    const longer far_2_t4 = longer_of(call->numbers[9]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t3 = alpha * target;
            const double t4 = 1.0 - target;
            const double t5 = t3 + t1 * t4;
            const double t6 = 2.0 * target;
            const double t7 = 1.0 - t6;
            const double t8 = input * t7;
            const double t9 = -t8;
            const longer t10 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t11 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t10));
            const double t12 = longer_real(t11);
            const double t13 = longer_low(t11);
            const double expit = expit_of_double(-t12);
            const double t14 = maximum_of_double(t9, t8);
            const double exp = exp_of_double(-t14);
            const longer t15 = t9 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t11);
            const longer t16 = longer_multiply(t2, longer_add(t15, longer_of(log1p_of_double(exp))));
            const double t17 = longer_real(t16);
            const double t18 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t16)));
            const double t19 = exp_of_double(-t17) * t18;
            const double expit_2 = expit_of_double(t12);
            const double t20 = expit_2 * t13;
            const double t21 = softplus_of_double(t12) + t20;
            const double t22 = t5 * t19;
            const double t23 = t22 * t21;
            const double t24 = expit * expit_2;
            const double t25 = gamma * (t6 - 1.0) * t5 * (expit + t24 * -t13) * t21;
            const double t26 = g * (t7 * t5 * (expit_2 + t24 * t13) - t25);
            const double t27 = t26 * t19;
            const truth t28 = maximum_of_double(input, -input) == INFINITY;
            const double t29 = maximum_of_double(t7, -t7);
            const truth t30 = input != 0.0;
            const truth t31 = t7 != 0.0;
            const truth t32 = ((t14 < 7.888609052210118e-31) & t30) & t31;
            const truth t33 = target != 0.0;
            const truth t34 = (t3 < 7.888609052210118e-31) & t33;
            const truth t35 = t22 != 0.0;
            const truth t36 = t21 != 0.0;
            const truth t37 = ((t23 < 7.888609052210118e-31) & t35) & t36;
            const truth t38 = t14 >= 8.874685183736383e-31;
            const truth t39 = t14 <= 1.6875;
            const truth t40 = !t28;
            const truth t41 = ((((((t29 < 0.5) | (t4 < 0.5)) | t32) | t34) | t37) | (t29 < 0.9)) | (t38 & t39);
            const truth t42 = t41 & t40;
            const double t43 = maximum_of_double(t20, -t20);
            const truth t44 = expit_2 != 0.0;
            const truth t45 = t13 != 0.0;
            const truth t46 = ((((t29 < 0.75) | t34) | (t4 < 0.75)) | t32) | (exp < 7.888609052210118e-31);
            const double t47 = maximum_of_double(t27, -t27);
            const truth t48 = t26 != 0.0;
            const truth t49 = t19 != 0.0;
            const truth t50 = t46 | (((t43 < 7.888609052210118e-31) & t44) & t45);
            const truth t51 = (t50 | (((t47 < 7.888609052210118e-31) & t48) & t49)) & t40;
            const truth t62_t86_lost = (t29 < 4.76837158203125e-07) | (t4 < 4.76837158203125e-07);
            const truth t68_t86_lost = t62_t86_lost | (((t14 < 4.909093465297727e-91) & t30) & t31);
            const truth t72_t86_lost = t68_t86_lost | ((t3 < 4.909093465297727e-91) & t33);
            const truth t78_t86_lost = t72_t86_lost | (((t23 < 4.909093465297727e-91) & t35) & t36);
            const truth t86_t86_lost = ((t78_t86_lost | (t29 < 8.58306884765625e-07)) | (t38 & t39)) & t40;
            const truth t88_t110_lost = (t29 < 7.152557373046875e-07) | ((t3 < 4.909093465297727e-91) & t33);
            const truth t90_t110_lost = t88_t110_lost | (t4 < 7.152557373046875e-07);
            const truth t91_t110_lost = t90_t110_lost | (((t14 < 4.909093465297727e-91) & t30) & t31);
            const truth t93_t110_lost = t91_t110_lost | (exp < 4.909093465297727e-91);
            const truth t101_t110_lost = t93_t110_lost | (((t43 < 4.909093465297727e-91) & t44) & t45);
            const truth t110_t110_lost = (t101_t110_lost | (((t47 < 4.909093465297727e-91) & t48) & t49)) & t40;
            const real value_result = t23;
            const real input_result = t27;
            const flag carefully_here = SYMDL_DOUBLE ? t42 : t86_t86_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t51 : t110_t110_lost;
            const flag far_here = t28;
            const flag far_2_here = t28;
            value_to[i] = value_result;
            input_to[i] = input_result;
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
                    sigmoid_focal_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], alpha_pair, gamma_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    sigmoid_focal_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_and_grad_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t4, value_to + i);
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    sigmoid_focal_loss_value_and_grad_far_2(
                        input_at[i], target_at[i], g_at[i], alpha, gamma, far_2_t3, far_2_t4, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- sigmoid_focal_loss_hvp ---- */
/* sigmoid_focal_loss_hvp for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hvp_carefully(
    const double input, const double target, const double g, const double v, const longer alpha_pair, const longer gamma_pair, real *const input_to)
{
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t4 = extended_of_longer(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended_multiply(EXTENDED(2.0, 0.0), t5);
    const extended t7 = extended_subtract(t6, EXTENDED(1.0, 0.0));
    const extended t8 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t9 = extended_multiply(t8, extended_subtract(EXTENDED(1.0, 0.0), t5));
    const extended t10 = extended_add(extended_multiply(t3, t5), t9);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t6);
    const extended t12 = extended_multiply(extended_of(input), t11);
    const extended t13 = extended_negate(t12);
    const double t14 = extended_real(t13);
    const double t15 = extended_real(t12);
    const extended exp = extended_exp(extended_negate(t14 < t15 ? t12 : t13));
    const extended t16 = extended_multiply(t13, EXTENDED(1e+38, 0.0));
    const extended t17 = extended_real(t16) > 1.0 ? EXTENDED(1.0, 0.0) : t16;
    const extended t18 = extended_real(t17) < extended_real(exp) ? exp : t17;
    const extended t19 = extended_divide(t18, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t15 < t14 ? t13 : t12));
    const extended t20 = extended_multiply(t12, EXTENDED(1e+38, 0.0));
    const extended t21 = extended_real(t20) > 1.0 ? EXTENDED(1.0, 0.0) : t20;
    const extended t22 = extended_real(t21) < extended_real(exp_2) ? exp_2 : t21;
    const extended t23 = extended_divide(t22, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t24 = extended_add(t15 < 0.0 ? EXTENDED(0.0, 0.0) : t12, extended_log1p(exp_2));
    const extended t25 = extended_multiply(extended_multiply(extended_multiply(t4, t7), t10), t19);
    const extended t26 = extended_multiply(extended_multiply(t11, t10), t23);
    const extended t27 = extended_of(g);
    const extended t28 = extended_subtract(t26, extended_multiply(t25, t24));
    const extended t29 = extended_multiply(extended_multiply(t4, extended_multiply(t7, t7)), t10);
    const extended t30 = extended_multiply(extended_multiply(extended_multiply(t4, t11), t7), t10);
    const extended t31 = extended_subtract(extended_multiply(extended_multiply(t11, t11), t10), t30);
    const extended t32 = extended_multiply(t27, extended_subtract(t31, extended_multiply(t29, t24)));
    const extended t33 = extended_multiply(extended_multiply(extended_multiply(t4, t27), t7), t28);
    const extended t34 = extended_real(extended_sign(t13)) < 0.0 ? EXTENDED(0.0, 0.0) : t13;
    const extended t35 = extended_negate(extended_multiply(t4, extended_add(t34, extended_log1p(exp))));
    const extended t36 = extended_subtract(extended_multiply(t32, t23), t33);
    const extended t37 = extended_multiply(extended_exp(t35), EXTENDED(1.0, 0.0));
    const extended t38 = extended_multiply(extended_multiply(extended_of(v), t36), t37);
    const real input_better = extended_real(extended_multiply(t38, t19));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_hvp (gamma=...): from input, target, g, v to input; numbers alpha, t1, gamma, t2, alpha_pair, gamma_pair */
KERNEL(sigmoid_focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const longer t2 = longer_of(call->numbers[3]);
    const longer alpha_pair = longer_of(call->numbers[4]);
    const longer gamma_pair = longer_of(call->numbers[5]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t3 = 2.0 * target;
            const double t4 = t3 - 1.0;
            const double t5 = 1.0 - target;
            const double t6 = alpha * target + t1 * t5;
            const double t7 = 1.0 - t3;
            const double t8 = input * t7;
            const double t9 = -t8;
            const longer t10 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t11 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t10));
            const double t12 = longer_real(t11);
            const double t13 = longer_low(t11);
            const double t14 = -t13;
            const double expit = expit_of_double(-t12);
            const double expit_2 = expit_of_double(t12);
            const double t15 = expit * expit_2;
            const double t16 = t15 * t14;
            const double t17 = expit + t16;
            const double t18 = softplus_of_double(t12) + expit_2 * t13;
            const double t19 = expit_2 + t15 * t13;
            const double t20 = t7 * t7 * t6 - gamma * t7 * t4 * t6;
            const double t21 = t20 - gamma * (t4 * t4) * t6 * t18;
            const double t22 = g * t21 * t19;
            const double t23 = t22 - gamma * g * t4 * (t7 * t6 * t19 - gamma * t4 * t6 * t17 * t18);
            const double exp = exp_of_double(-maximum_of_double(t9, t8));
            const longer t24 = t9 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t11);
            const longer t25 = longer_multiply(t2, longer_add(t24, longer_of(log1p_of_double(exp))));
            const double t26 = longer_real(t25);
            const double t27 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t25)));
            const double t28 = exp_of_double(-t26) * t27;
            const double t29 = v * t23;
            const double t30 = t29 * t28;
            const double t31 = t30 * t17;
            const truth t32 = maximum_of_double(input, -input) == INFINITY;
            const double t33 = maximum_of_double(t21, -t21);
            const double t34 = 0.75 * maximum_of_double(t20, -t20);
            const double t35 = maximum_of_double(t4, -t4);
            const double t36 = maximum_of_double(t23, -t23);
            const double t37 = 0.75 * maximum_of_double(t22, -t22);
            const truth t38 = target != 0.0;
            const truth t39 = (((t33 < t34) | (t35 < 0.75)) | (t36 < t37)) | (expit < 7.888609052210118e-31);
            const truth t40 = (t39 | ((t3 < 7.888609052210118e-31) & t38)) | (t5 < 0.75);
            const double t41 = maximum_of_double(t16, -t16);
            const truth t42 = t15 != 0.0;
            const truth t43 = t14 != 0.0;
            const truth t44 = ((t41 < 7.888609052210118e-31) & t42) & t43;
            const double t45 = maximum_of_double(t31, -t31);
            const truth t46 = t30 != 0.0;
            const truth t47 = t17 != 0.0;
            const truth t48 = (t40 | (exp < 7.888609052210118e-31)) | t44;
            const double t49 = maximum_of_double(t30, -t30);
            const truth t50 = t29 != 0.0;
            const truth t51 = t28 != 0.0;
            const truth t52 = t48 | (((t45 < 7.888609052210118e-31) & t46) & t47);
            const truth t53 = !t32;
            const truth t54 = (t52 | (((t49 < 7.888609052210118e-31) & t50) & t51)) & t53;
            const truth t83_t126_lost = (t33 < 9.5367431640625e-07 * t34) | (t35 < 7.152557373046875e-07);
            const truth t90_t126_lost = t83_t126_lost | (t36 < 9.5367431640625e-07 * t37);
            const truth t92_t126_lost = t90_t126_lost | (expit < 4.909093465297727e-91);
            const truth t96_t126_lost = t92_t126_lost | ((t3 < 4.909093465297727e-91) & t38);
            const truth t100_t126_lost = (t96_t126_lost | (t5 < 7.152557373046875e-07)) | (exp < 4.909093465297727e-91);
            const truth t108_t126_lost = t100_t126_lost | (((t41 < 4.909093465297727e-91) & t42) & t43);
            const truth t116_t126_lost = t108_t126_lost | (((t45 < 4.909093465297727e-91) & t46) & t47);
            const truth t126_t126_lost = (t116_t126_lost | (((t49 < 4.909093465297727e-91) & t50) & t51)) & t53;
            const real input_result = t31;
            const flag carefully_here = SYMDL_DOUBLE ? t54 : t126_t126_lost;
            const flag far_here = t32;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], alpha_pair, gamma_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = 0.0;
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- sigmoid_focal_loss_hess_diag ---- */
/* sigmoid_focal_loss_hess_diag for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hess_diag_carefully(
    const double input, const double target, const double g, const longer alpha_pair, const longer gamma_pair, real *const input_to)
{
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t4 = extended_of_longer(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended_multiply(EXTENDED(2.0, 0.0), t5);
    const extended t7 = extended_subtract(t6, EXTENDED(1.0, 0.0));
    const extended t8 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t9 = extended_multiply(t8, extended_subtract(EXTENDED(1.0, 0.0), t5));
    const extended t10 = extended_add(extended_multiply(t3, t5), t9);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t6);
    const extended t12 = extended_multiply(extended_of(input), t11);
    const extended t13 = extended_negate(t12);
    const double t14 = extended_real(t13);
    const double t15 = extended_real(t12);
    const extended exp = extended_exp(extended_negate(t14 < t15 ? t12 : t13));
    const extended t16 = extended_multiply(t13, EXTENDED(1e+38, 0.0));
    const extended t17 = extended_real(t16) > 1.0 ? EXTENDED(1.0, 0.0) : t16;
    const extended t18 = extended_real(t17) < extended_real(exp) ? exp : t17;
    const extended t19 = extended_divide(t18, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t15 < t14 ? t13 : t12));
    const extended t20 = extended_multiply(t12, EXTENDED(1e+38, 0.0));
    const extended t21 = extended_real(t20) > 1.0 ? EXTENDED(1.0, 0.0) : t20;
    const extended t22 = extended_real(t21) < extended_real(exp_2) ? exp_2 : t21;
    const extended t23 = extended_divide(t22, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t24 = extended_add(t15 < 0.0 ? EXTENDED(0.0, 0.0) : t12, extended_log1p(exp_2));
    const extended t25 = extended_multiply(extended_multiply(extended_multiply(t4, t7), t10), t19);
    const extended t26 = extended_multiply(extended_multiply(t11, t10), t23);
    const extended t27 = extended_of(g);
    const extended t28 = extended_subtract(t26, extended_multiply(t25, t24));
    const extended t29 = extended_multiply(extended_multiply(t4, extended_multiply(t7, t7)), t10);
    const extended t30 = extended_multiply(extended_multiply(extended_multiply(t4, t11), t7), t10);
    const extended t31 = extended_subtract(extended_multiply(extended_multiply(t11, t11), t10), t30);
    const extended t32 = extended_multiply(t27, extended_subtract(t31, extended_multiply(t29, t24)));
    const extended t33 = extended_multiply(extended_multiply(extended_multiply(t4, t27), t7), t28);
    const extended t34 = extended_real(extended_sign(t13)) < 0.0 ? EXTENDED(0.0, 0.0) : t13;
    const extended t35 = extended_negate(extended_multiply(t4, extended_add(t34, extended_log1p(exp))));
    const extended t36 = extended_multiply(extended_exp(t35), EXTENDED(1.0, 0.0));
    const extended t37 = extended_multiply(extended_subtract(extended_multiply(t32, t23), t33), t36);
    const real input_better = extended_real(extended_multiply(t37, t19));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_hess_diag (gamma=...): from input, target, g to input; numbers alpha, t1, gamma, t2, alpha_pair, gamma_pair */
KERNEL(sigmoid_focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const longer t2 = longer_of(call->numbers[3]);
    const longer alpha_pair = longer_of(call->numbers[4]);
    const longer gamma_pair = longer_of(call->numbers[5]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t3 = 2.0 * target;
            const double t4 = t3 - 1.0;
            const double t5 = 1.0 - target;
            const double t6 = alpha * target + t1 * t5;
            const double t7 = 1.0 - t3;
            const double t8 = input * t7;
            const double t9 = -t8;
            const longer t10 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t11 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t10));
            const double t12 = longer_real(t11);
            const double t13 = longer_low(t11);
            const double t14 = -t13;
            const double expit = expit_of_double(-t12);
            const double expit_2 = expit_of_double(t12);
            const double t15 = expit * expit_2;
            const double t16 = t15 * t14;
            const double t17 = expit + t16;
            const double t18 = softplus_of_double(t12) + expit_2 * t13;
            const double t19 = expit_2 + t15 * t13;
            const double t20 = t7 * t7 * t6 - gamma * t7 * t4 * t6;
            const double t21 = t20 - gamma * (t4 * t4) * t6 * t18;
            const double t22 = g * t21 * t19;
            const double t23 = t22 - gamma * g * t4 * (t7 * t6 * t19 - gamma * t4 * t6 * t17 * t18);
            const double exp = exp_of_double(-maximum_of_double(t9, t8));
            const longer t24 = t9 < 0.0 ? longer_made(0.0, 0.0) : longer_negate(t11);
            const longer t25 = longer_multiply(t2, longer_add(t24, longer_of(log1p_of_double(exp))));
            const double t26 = longer_real(t25);
            const double t27 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -longer_low(t25)));
            const double t28 = exp_of_double(-t26) * t27;
            const double t29 = t23 * t28;
            const double t30 = t29 * t17;
            const truth t31 = maximum_of_double(input, -input) == INFINITY;
            const double t32 = maximum_of_double(t21, -t21);
            const double t33 = 0.75 * maximum_of_double(t20, -t20);
            const double t34 = maximum_of_double(t4, -t4);
            const double t35 = maximum_of_double(t23, -t23);
            const double t36 = 0.75 * maximum_of_double(t22, -t22);
            const truth t37 = target != 0.0;
            const truth t38 = (((t32 < t33) | (t34 < 0.75)) | (t35 < t36)) | (expit < 7.888609052210118e-31);
            const truth t39 = (t38 | ((t3 < 7.888609052210118e-31) & t37)) | (t5 < 0.75);
            const double t40 = maximum_of_double(t16, -t16);
            const truth t41 = t15 != 0.0;
            const truth t42 = t14 != 0.0;
            const truth t43 = ((t40 < 7.888609052210118e-31) & t41) & t42;
            const double t44 = maximum_of_double(t30, -t30);
            const truth t45 = t29 != 0.0;
            const truth t46 = t17 != 0.0;
            const truth t47 = (t39 | (exp < 7.888609052210118e-31)) | t43;
            const double t48 = maximum_of_double(t29, -t29);
            const truth t49 = t23 != 0.0;
            const truth t50 = t28 != 0.0;
            const truth t51 = t47 | (((t44 < 7.888609052210118e-31) & t45) & t46);
            const truth t52 = !t31;
            const truth t53 = (t51 | (((t48 < 7.888609052210118e-31) & t49) & t50)) & t52;
            const truth t82_t125_lost = (t32 < 9.5367431640625e-07 * t33) | (t34 < 7.152557373046875e-07);
            const truth t89_t125_lost = t82_t125_lost | (t35 < 9.5367431640625e-07 * t36);
            const truth t91_t125_lost = t89_t125_lost | (expit < 4.909093465297727e-91);
            const truth t95_t125_lost = t91_t125_lost | ((t3 < 4.909093465297727e-91) & t37);
            const truth t99_t125_lost = (t95_t125_lost | (t5 < 7.152557373046875e-07)) | (exp < 4.909093465297727e-91);
            const truth t107_t125_lost = t99_t125_lost | (((t40 < 4.909093465297727e-91) & t41) & t42);
            const truth t115_t125_lost = t107_t125_lost | (((t44 < 4.909093465297727e-91) & t45) & t46);
            const truth t125_t125_lost = (t115_t125_lost | (((t48 < 4.909093465297727e-91) & t49) & t50)) & t52;
            const real input_result = t30;
            const flag carefully_here = SYMDL_DOUBLE ? t53 : t125_t125_lost;
            const flag far_here = t31;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = 0.0;
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- sigmoid_focal_loss_value_gamma_0 ---- */
/* sigmoid_focal_loss_value_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_gamma_0_carefully(
    const double input, const double target, const longer alpha_pair, real *const value_to)
{
    const extended t2 = extended_of_longer(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t5 = extended_multiply(t4, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t6 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t6);
    const double t8 = extended_real(t7);
    const extended t9 = extended_negate(t7);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t8 < extended_real(t9) ? t9 : t7)));
    const extended t10 = extended_add(t8 < 0.0 ? EXTENDED(0.0, 0.0) : t7, log1p);
    const real value_better = extended_real(extended_multiply(extended_add(extended_multiply(t2, t3), t5), t10));
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_gamma_0_far(
    const double input, const double target, const double alpha, const double far_t3, real *const value_to)
{
    const double t2 = lesser_of_double(1.2676506002282294e+30, input);
    const longer t3 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t4 = longer_of(greater_of_double(-1.2676506002282294e+30, t2));
    const longer t5 = longer_multiply(t4, longer_subtract(longer_made(1.0, 0.0), t3));
    const double t6 = longer_real(t5);
    const double t7 = softplus_of_double(t6) + expit_of_double(t6) * longer_low(t5);
    const double t8 = (alpha * target + far_t3 * (1.0 - target)) * t7;
    const double t9 = maximum_of_double(t8, -t8);
    const real value_better = t9 > 1099511627776.0 ? t8 * INFINITY : t9 < 9.094947017729282e-13 ? 0.0 : t8;
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_gamma_0 (gamma=0): from input, target to value; numbers alpha, t1, alpha_pair, far_t3 */
KERNEL(sigmoid_focal_loss_value_gamma_0)
{
    enum { input_in, target_in, value_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const longer alpha_pair = longer_of(call->numbers[2]);
    const double far_t3 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t2 = 1.0 - target;
            const longer t3 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t4 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t3));
            const double t5 = longer_real(t4);
            const double t6 = softplus_of_double(t5) + expit_of_double(t5) * longer_low(t4);
            const double t7 = (alpha * target + t1 * t2) * t6;
            const truth t8 = maximum_of_double(input, -input) == INFINITY;
            const truth t9 = !t8;
            const truth t10 = (t2 < 0.9) & t9;
            const truth t21_t21_lost = (t2 < 8.58306884765625e-07) & t9;
            const real value_result = t7;
            const flag carefully_here = SYMDL_DOUBLE ? t10 : t21_t21_lost;
            const flag far_here = t8;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_value_gamma_0_carefully(
                        input_at[i], target_at[i], alpha_pair, value_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_gamma_0_far(
                        input_at[i], target_at[i], alpha, far_t3, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- sigmoid_focal_loss_vjp_gamma_0 ---- */
/* sigmoid_focal_loss_vjp_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_gamma_0_carefully(
    const double input, const double target, const double g, const longer alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_longer(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t4);
    const extended t8 = extended_negate(t7);
    const extended exp = extended_exp(extended_negate(extended_real(t7) < extended_real(t8) ? t8 : t7));
    const extended t9 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > 1.0 ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp) ? exp : t10;
    const extended t12 = extended_add(extended_multiply(t2, t3), t6);
    const extended t13 = extended_multiply(extended_multiply(extended_of(g), t4), t12);
    const extended t14 = extended_multiply(t13, extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real input_better = extended_real(t14);
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_vjp_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_gamma_0_far(
    const double input, const double target, const double g, const double alpha, const double far_t3, real *const input_to)
{
    const double t2 = lesser_of_double(1.2676506002282294e+30, input);
    const longer t3 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t4 = longer_of(greater_of_double(-1.2676506002282294e+30, t2));
    const longer t5 = longer_multiply(t4, longer_subtract(longer_made(1.0, 0.0), t3));
    const double t6 = longer_real(t5);
    const double expit = expit_of_double(t6);
    const double t7 = 1.0 * (1.0 - 2.0 * target) * (alpha * target + far_t3 * (1.0 - target));
    const double t8 = t7 * (expit + expit * expit_of_double(-t6) * longer_low(t5));
    const double t9 = maximum_of_double(t8, -t8);
    const real input_better = (t9 > 1099511627776.0 ? t8 * INFINITY : t9 < 9.094947017729282e-13 ? 0.0 : t8) * g;
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_vjp_gamma_0 (gamma=0): from input, target, g to input; numbers alpha, t1, alpha_pair, far_t3 */
KERNEL(sigmoid_focal_loss_vjp_gamma_0)
{
    enum { input_in, target_in, g_in, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const longer alpha_pair = longer_of(call->numbers[2]);
    const double far_t3 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = 1.0 - 2.0 * target;
            const longer t3 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t4 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t3));
            const double t5 = longer_real(t4);
            const double expit = expit_of_double(t5);
            const double t6 = expit + expit * expit_of_double(-t5) * longer_low(t4);
            const double t7 = g * t2 * (alpha * target + t1 * (1.0 - target)) * t6;
            const truth t8 = maximum_of_double(input, -input) == INFINITY;
            const double t9 = maximum_of_double(t2, -t2);
            const truth t10 = !t8;
            const truth t11 = ((t9 < 0.75) | (expit < 7.888609052210118e-31)) & t10;
            const truth t31_t31_lost = ((t9 < 7.152557373046875e-07) | (expit < 4.909093465297727e-91)) & t10;
            const real input_result = t7;
            const flag carefully_here = SYMDL_DOUBLE ? t11 : t31_t31_lost;
            const flag far_here = t8;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- sigmoid_focal_loss_vjp_target_gamma_0 ---- */
/* sigmoid_focal_loss_vjp_target_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_target_gamma_0_carefully(
    const double input, const double target, const double g, const longer alpha_pair, real *const target_to)
{
    const extended t2 = extended_of_longer(alpha_pair);
    const extended t4 = extended_of(target);
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t4));
    const extended t7 = extended_of(input);
    const extended t8 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t4));
    const extended t9 = extended_multiply(t7, t8);
    const extended t10 = extended_negate(t9);
    const double t11 = extended_real(t9);
    const extended exp = extended_exp(extended_negate(t11 < extended_real(t10) ? t10 : t9));
    const extended t12 = extended_multiply(t9, EXTENDED(1e+38, 0.0));
    const extended t13 = extended_real(t12) > 1.0 ? EXTENDED(1.0, 0.0) : t12;
    const extended t14 = extended_real(t13) < extended_real(exp) ? exp : t13;
    const extended t15 = extended_add(extended_multiply(t2, t4), t6);
    const extended t16 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t7), t15);
    const extended t17 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t2), EXTENDED(1.0, 0.0));
    const extended t18 = extended_add(t11 < 0.0 ? EXTENDED(0.0, 0.0) : t9, extended_log1p(exp));
    const extended t19 = extended_multiply(t16, extended_divide(t14, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t20 = extended_subtract(extended_multiply(t17, t18), t19);
    const real target_better = extended_real(extended_multiply(extended_of(g), t20));
    if (target_better == target_better) *target_to = target_better;
}

/* sigmoid_focal_loss_vjp_target_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_target_gamma_0_far(
    const double input, const double target, const double g, const double alpha, const double far_t3, const double far_t5, real *const target_to)
{
    const double t2 = lesser_of_double(1.2676506002282294e+30, input);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t2);
    const longer t5 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t6 = longer_multiply(longer_of(t4), longer_subtract(longer_made(1.0, 0.0), t5));
    const double t7 = longer_real(t6);
    const double t8 = longer_low(t6);
    const double expit = expit_of_double(t7);
    const double t9 = 2.0 * t4 * (alpha * target + far_t3 * (1.0 - target));
    const double t10 = t9 * (expit + expit * expit_of_double(-t7) * t8);
    const double t11 = 1.0 * (far_t5 * (softplus_of_double(t7) + expit * t8) - t10);
    const double t12 = maximum_of_double(t11, -t11);
    const double t13 = t12 > 1099511627776.0 ? t11 * INFINITY : t12 < 9.094947017729282e-13 ? 0.0 : t11;
    const real target_better = t13 * g;
    if (target_better == target_better) *target_to = target_better;
}

/* sigmoid_focal_loss_vjp_target_gamma_0 (gamma=0): from input, target, g to target; numbers alpha, t1, t3, alpha_pair, far_t3, far_t5 */
KERNEL(sigmoid_focal_loss_vjp_target_gamma_0)
{
    enum { input_in, target_in, g_in, target_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double t3 = (double)call->numbers[2];
    const longer alpha_pair = longer_of(call->numbers[3]);
    const double far_t3 = (double)call->numbers[4];
    const double far_t5 = (double)call->numbers[5];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = alpha * target;
            const double t4 = 1.0 - target;
            const longer t5 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t6 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t5));
            const double t7 = longer_real(t6);
            const double t8 = longer_low(t6);
            const double expit = expit_of_double(t7);
            const double expit_2 = expit_of_double(-t7);
            const double t9 = 2.0 * input;
            const double t10 = t3 * (softplus_of_double(t7) + expit * t8);
            const double t11 = t10 - t9 * (t2 + t1 * t4) * (expit + expit * expit_2 * t8);
            const double t12 = g * t11;
            const truth t13 = maximum_of_double(input, -input) == INFINITY;
            const double t14 = maximum_of_double(t11, -t11);
            const double t15 = 0.75 * maximum_of_double(t10, -t10);
            const truth t16 = maximum_of_double(t9, -t9) == INFINITY;
            const truth t17 = ((expit < 7.888609052210118e-31) | (t14 < t15)) | (expit_2 < 7.888609052210118e-31);
            const truth t18 = target != 0.0;
            const truth t19 = !t13;
            const truth t20 = (((t17 | t16) | (t4 < 0.75)) | ((t2 < 7.888609052210118e-31) & t18)) & t19;
            const truth t37_t51_lost = (expit < 4.909093465297727e-91) | (t14 < 9.5367431640625e-07 * t15);
            const truth t43_t51_lost = (t37_t51_lost | (expit_2 < 4.909093465297727e-91)) | t16;
            const truth t49_t51_lost = (t43_t51_lost | (t4 < 7.152557373046875e-07)) | ((t2 < 4.909093465297727e-91) & t18);
            const truth t51_t51_lost = t49_t51_lost & t19;
            const real target_result = t12;
            const flag carefully_here = SYMDL_DOUBLE ? t20 : t51_t51_lost;
            const flag far_here = t13;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_target_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_target_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t5, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- sigmoid_focal_loss_value_and_grad_gamma_0 ---- */
/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_carefully(
    const double input, const double target, const longer alpha_pair, real *const value_to)
{
    const extended t2 = extended_of_longer(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t5 = extended_multiply(t4, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t6 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t6);
    const double t8 = extended_real(t7);
    const extended t9 = extended_negate(t7);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t8 < extended_real(t9) ? t9 : t7)));
    const extended t10 = extended_add(t8 < 0.0 ? EXTENDED(0.0, 0.0) : t7, log1p);
    const real value_better = extended_real(extended_multiply(extended_add(extended_multiply(t2, t3), t5), t10));
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2(
    const double input, const double target, const double g, const longer alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_longer(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t5 = extended_multiply(t4, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t6 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t6);
    const extended t8 = extended_negate(t7);
    const extended exp = extended_exp(extended_negate(extended_real(t7) < extended_real(t8) ? t8 : t7));
    const extended t9 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > 1.0 ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp) ? exp : t10;
    const extended t12 = extended_add(extended_multiply(t2, t3), t5);
    const extended t13 = extended_multiply(extended_multiply(extended_of(g), t6), t12);
    const extended t14 = extended_multiply(t13, extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real input_better = extended_real(t14);
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_far(
    const double input, const double target, const double g, const double alpha, const double far_t3, real *const value_to)
{
    const double t2 = lesser_of_double(1.2676506002282294e+30, input);
    const longer t3 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t4 = longer_of(greater_of_double(-1.2676506002282294e+30, t2));
    const longer t5 = longer_multiply(t4, longer_subtract(longer_made(1.0, 0.0), t3));
    const double t6 = longer_real(t5);
    const double t7 = softplus_of_double(t6) + expit_of_double(t6) * longer_low(t5);
    const double t8 = (alpha * target + far_t3 * (1.0 - target)) * t7;
    const double t9 = maximum_of_double(t8, -t8);
    const real value_better = (t9 > 1099511627776.0 ? t8 * INFINITY : t9 < 9.094947017729282e-13 ? 0.0 : t8) * g;
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_far_2(
    const double input, const double target, const double g, const double alpha, const double far_2_t3, real *const input_to)
{
    const double t2 = lesser_of_double(1.2676506002282294e+30, input);
    const longer t3 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
    const longer t4 = longer_of(greater_of_double(-1.2676506002282294e+30, t2));
    const longer t5 = longer_multiply(t4, longer_subtract(longer_made(1.0, 0.0), t3));
    const double t6 = longer_real(t5);
    const double expit = expit_of_double(t6);
    const double t7 = 1.0 * (1.0 - 2.0 * target) * (alpha * target + far_2_t3 * (1.0 - target));
    const double t8 = t7 * (expit + expit * expit_of_double(-t6) * longer_low(t5));
    const double t9 = maximum_of_double(t8, -t8);
    const real input_better = (t9 > 1099511627776.0 ? t8 * INFINITY : t9 < 9.094947017729282e-13 ? 0.0 : t8) * g;
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 (gamma=0): from input, target, g to value, input; numbers alpha, t1, alpha_pair, far_t3, far_2_t3 */
KERNEL(sigmoid_focal_loss_value_and_grad_gamma_0)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const longer alpha_pair = longer_of(call->numbers[2]);
    const double far_t3 = (double)call->numbers[3];
    const double far_2_t3 = (double)call->numbers[4];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = 1.0 - target;
            const double t3 = alpha * target + t1 * t2;
            const double t4 = 1.0 - 2.0 * target;
            const longer t5 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t6 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t5));
            const double t7 = longer_real(t6);
            const double t8 = longer_low(t6);
            const double expit = expit_of_double(t7);
            const double t9 = t3 * (softplus_of_double(t7) + expit * t8);
            const double t10 = g * t4 * t3 * (expit + expit * expit_of_double(-t7) * t8);
            const truth t11 = maximum_of_double(input, -input) == INFINITY;
            const truth t12 = !t11;
            const truth t13 = (t2 < 0.9) & t12;
            const double t14 = maximum_of_double(t4, -t4);
            const truth t15 = (((t14 < 0.75) | (t2 < 0.75)) | (expit < 7.888609052210118e-31)) & t12;
            const truth t30_t30_lost = (t2 < 8.58306884765625e-07) & t12;
            const truth t35_t38_lost = (t14 < 7.152557373046875e-07) | (t2 < 7.152557373046875e-07);
            const truth t38_t38_lost = (t35_t38_lost | (expit < 4.909093465297727e-91)) & t12;
            const real value_result = t9;
            const real input_result = t10;
            const flag carefully_here = SYMDL_DOUBLE ? t13 : t30_t30_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t15 : t38_t38_lost;
            const flag far_here = t11;
            const flag far_2_here = t11;
            value_to[i] = value_result;
            input_to[i] = input_result;
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
                    sigmoid_focal_loss_value_and_grad_gamma_0_carefully(
                        input_at[i], target_at[i], alpha_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2(
                        input_at[i], target_at[i], g_at[i], alpha_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, value_to + i);
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_far_2(
                        input_at[i], target_at[i], g_at[i], alpha, far_2_t3, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- sigmoid_focal_loss_hvp_gamma_0 ---- */
/* sigmoid_focal_loss_hvp_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hvp_gamma_0_carefully(
    const double input, const double target, const double g, const double v, const longer alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_longer(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t4);
    const extended t8 = extended_negate(t7);
    const double t9 = extended_real(t7);
    const double t10 = extended_real(t8);
    const extended exp = extended_exp(extended_negate(t9 < t10 ? t8 : t7));
    const extended t11 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t12 = extended_real(t11) > 1.0 ? EXTENDED(1.0, 0.0) : t11;
    const extended t13 = extended_real(t12) < extended_real(exp) ? exp : t12;
    const extended exp_2 = extended_exp(extended_negate(t10 < t9 ? t7 : t8));
    const extended t14 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t15 = extended_real(t14) > 1.0 ? EXTENDED(1.0, 0.0) : t14;
    const extended t16 = extended_real(t15) < extended_real(exp_2) ? exp_2 : t15;
    const extended t17 = extended_multiply(extended_of(g), extended_of(v));
    const extended t18 = extended_multiply(t17, extended_multiply(t4, t4));
    const extended t19 = extended_multiply(t18, extended_add(extended_multiply(t2, t3), t6));
    const extended t20 = extended_multiply(t19, extended_divide(t13, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t21 = extended_divide(t16, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t20, t21));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_hvp_gamma_0 (gamma=0): from input, target, g, v to input; numbers alpha, t1, alpha_pair */
KERNEL(sigmoid_focal_loss_hvp_gamma_0)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const longer alpha_pair = longer_of(call->numbers[2]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t2 = 2.0 * target;
            const double t3 = 1.0 - t2;
            const double t4 = 1.0 - target;
            const longer t5 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t6 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t5));
            const double t7 = longer_real(t6);
            const double t8 = longer_low(t6);
            const double expit = expit_of_double(t7);
            const double expit_2 = expit_of_double(-t7);
            const double t9 = expit * expit_2;
            const double t10 = g * v * (t3 * t3) * (alpha * target + t1 * t4) * (expit + t9 * t8);
            const double t11 = t10 * (expit_2 + t9 * -t8);
            const truth t12 = maximum_of_double(input, -input) == INFINITY;
            const double t13 = maximum_of_double(t3, -t3);
            const truth t14 = target != 0.0;
            const truth t15 = ((t13 < 0.75) | (t4 < 0.75)) | ((t2 < 7.888609052210118e-31) & t14);
            const truth t16 = !t12;
            const truth t17 = ((t15 | (expit < 7.888609052210118e-31)) | (expit_2 < 7.888609052210118e-31)) & t16;
            const truth t35_t45_lost = (t13 < 7.152557373046875e-07) | (t4 < 7.152557373046875e-07);
            const truth t39_t45_lost = t35_t45_lost | ((t2 < 4.909093465297727e-91) & t14);
            const truth t43_t45_lost = (t39_t45_lost | (expit < 4.909093465297727e-91)) | (expit_2 < 4.909093465297727e-91);
            const truth t45_t45_lost = t43_t45_lost & t16;
            const real input_result = t11;
            const flag carefully_here = SYMDL_DOUBLE ? t17 : t45_t45_lost;
            const flag far_here = t12;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_hvp_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], alpha_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = 0.0;
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- sigmoid_focal_loss_hess_diag_gamma_0 ---- */
/* sigmoid_focal_loss_hess_diag_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hess_diag_gamma_0_carefully(
    const double input, const double target, const double g, const longer alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_longer(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t4);
    const extended t8 = extended_negate(t7);
    const double t9 = extended_real(t7);
    const double t10 = extended_real(t8);
    const extended exp = extended_exp(extended_negate(t9 < t10 ? t8 : t7));
    const extended t11 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t12 = extended_real(t11) > 1.0 ? EXTENDED(1.0, 0.0) : t11;
    const extended t13 = extended_real(t12) < extended_real(exp) ? exp : t12;
    const extended exp_2 = extended_exp(extended_negate(t10 < t9 ? t7 : t8));
    const extended t14 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t15 = extended_real(t14) > 1.0 ? EXTENDED(1.0, 0.0) : t14;
    const extended t16 = extended_real(t15) < extended_real(exp_2) ? exp_2 : t15;
    const extended t17 = extended_multiply(extended_of(g), extended_multiply(t4, t4));
    const extended t18 = extended_multiply(t17, extended_add(extended_multiply(t2, t3), t6));
    const extended t19 = extended_multiply(t18, extended_divide(t13, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t20 = extended_divide(t16, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t19, t20));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_hess_diag_gamma_0 (gamma=0): from input, target, g to input; numbers alpha, t1, alpha_pair */
KERNEL(sigmoid_focal_loss_hess_diag_gamma_0)
{
    enum { input_in, target_in, g_in, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const longer alpha_pair = longer_of(call->numbers[2]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = 2.0 * target;
            const double t3 = 1.0 - t2;
            const double t4 = 1.0 - target;
            const longer t5 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t6 = longer_multiply(longer_of(input), longer_subtract(longer_made(1.0, 0.0), t5));
            const double t7 = longer_real(t6);
            const double t8 = longer_low(t6);
            const double expit = expit_of_double(t7);
            const double expit_2 = expit_of_double(-t7);
            const double t9 = expit * expit_2;
            const double t10 = g * (t3 * t3) * (alpha * target + t1 * t4) * (expit + t9 * t8);
            const double t11 = t10 * (expit_2 + t9 * -t8);
            const truth t12 = maximum_of_double(input, -input) == INFINITY;
            const double t13 = maximum_of_double(t3, -t3);
            const truth t14 = target != 0.0;
            const truth t15 = ((t13 < 0.75) | (t4 < 0.75)) | ((t2 < 7.888609052210118e-31) & t14);
            const truth t16 = !t12;
            const truth t17 = ((t15 | (expit < 7.888609052210118e-31)) | (expit_2 < 7.888609052210118e-31)) & t16;
            const truth t34_t44_lost = (t13 < 7.152557373046875e-07) | (t4 < 7.152557373046875e-07);
            const truth t38_t44_lost = t34_t44_lost | ((t2 < 4.909093465297727e-91) & t14);
            const truth t42_t44_lost = (t38_t44_lost | (expit < 4.909093465297727e-91)) | (expit_2 < 4.909093465297727e-91);
            const truth t44_t44_lost = t42_t44_lost & t16;
            const real input_result = t11;
            const flag carefully_here = SYMDL_DOUBLE ? t17 : t44_t44_lost;
            const flag far_here = t12;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_hess_diag_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = 0.0;
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}
