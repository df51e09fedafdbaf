/*
 * Made by symdl 0.1.0 from focal_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     focal_loss = -alpha*Piecewise((0, Eq(target, 0)), (target*Piecewise((0, Eq((1 - input)**gamma, 0)),
 *                  ((1 - input)**gamma*log(input), True)), True)) - (1 - alpha)*Piecewise((0, Eq(target,
 *                  1)), ((1 - target)*Piecewise((0, Eq(input**gamma, 0)), (input**gamma*log(1 - input),
 *                  True)), True))
 */
#include "primitives.h"
#include "extended.h"

/* ---- focal_loss_value ---- */
/* focal_loss_value for an element at which it loses digits. */
static SLOW void focal_loss_value_carefully(
    const double input, const double target, const longer alpha_pair, const longer gamma_pair, real *const value_to)
{
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t4 = extended_of_longer(gamma_pair);
    const extended t5 = extended_of(input);
    const extended power = extended_power(extended_subtract(EXTENDED(1.0, 0.0), t5), t4);
    const extended t6 = extended_of(target);
    const extended t7 = extended_multiply(extended_multiply(t3, t6), power);
    const extended t8 = extended_negate(extended_multiply(t7, extended_log(t5)));
    const extended t9 = extended_real(extended_sign(power)) == 0.0 ? EXTENDED(0.0, 0.0) : t8;
    const extended power_2 = extended_power(t5, t4);
    const extended t10 = extended_multiply(extended_subtract(t3, EXTENDED(1.0, 0.0)), power_2);
    const extended t11 = extended_multiply(t10, extended_subtract(EXTENDED(1.0, 0.0), t6));
    const extended t12 = extended_multiply(t11, extended_log1p(extended_negate(t5)));
    const extended t13 = extended_real(extended_sign(power_2)) == 0.0 ? EXTENDED(0.0, 0.0) : t12;
    const extended t14 = target == 1.0 ? EXTENDED(0.0, 0.0) : t13;
    const real value_better = extended_real(extended_add(target == 0.0 ? EXTENDED(0.0, 0.0) : t9, t14));
    if (value_better == value_better) *value_to = value_better;
}

/* focal_loss_value: from input, target to value; numbers t2, alpha, gamma, t1, alpha_pair, gamma_pair */
KERNEL(focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const longer t2 = longer_of(call->numbers[0]);
    const double alpha = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    const longer alpha_pair = longer_of(call->numbers[4]);
    const longer gamma_pair = longer_of(call->numbers[5]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const longer t3 = longer_subtract(longer_made(1.0, 0.0), longer_of(input));
            const double t4 = longer_real(t3);
            const double t5 = longer_real(t2);
            const double t6 = longer_low(t2);
            const double power = power_of_double(t4, t5);
            const double t7 = t5 - 1.0;
            const double t8 = t5 * power_of_double(t4, t7) * longer_low(t3);
            const double log = log_of_double(t4);
            const double t9 = power * log;
            const double t10 = t9 * t6;
            const double t11 = power + (t8 == t8 ? t8 : 0.0) + (t10 == t10 ? t10 : 0.0);
            const double t12 = t11 == 0.0 ? 0.0 : -(alpha * target * t11 * log_of_double(input));
            const double power_2 = power_of_double(input, gamma);
            const double t13 = power_2 == 0.0 ? 0.0 : t1 * power_2 * (1.0 - target) * log1p_of_double(-input);
            const double t14 = (target == 0.0 ? 0.0 : t12) + (target == 1.0 ? 0.0 : t13);
            const double t15 = maximum_of_double(log, -log);
            const truth t16 = t9 != 0.0;
            const truth t17 = (t15 < 7.888609052210118e-31) | ((t10 < 7.888609052210118e-31) & t16);
            const truth t44_t44_lost = (t15 < 4.909093465297727e-91) | ((t10 < 4.909093465297727e-91) & t16);
            const real value_result = t14;
            const flag carefully_here = SYMDL_DOUBLE ? t17 : t44_t44_lost;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    focal_loss_value_carefully(
                        input_at[i], target_at[i], alpha_pair, gamma_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- focal_loss_vjp ---- */
/* focal_loss_vjp for an element at which it loses digits. */
static SLOW void focal_loss_vjp_carefully(
    const double input, const double target, const double g, const longer gamma_pair, const longer alpha_pair, real *const input_to)
{
    const extended t6 = extended_of_longer(gamma_pair);
    const extended t7 = extended_of_longer(alpha_pair);
    const extended t8 = extended_subtract(t6, EXTENDED(1.0, 0.0));
    const extended t9 = extended_subtract(t7, EXTENDED(1.0, 0.0));
    const extended t10 = extended_of(input);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t10);
    const extended t12 = extended_of(target);
    const extended t13 = extended_multiply(extended_multiply(t7, t6), t12);
    const extended t14 = extended_multiply(t13, extended_power(t11, t8));
    const extended power = extended_power(t11, t6);
    const extended t15 = extended_multiply(extended_multiply(extended_divide(t12, t10), t7), power);
    const extended t16 = extended_subtract(extended_multiply(t14, extended_log(t10)), t15);
    const extended t17 = extended_real(extended_sign(power)) == 0.0 ? EXTENDED(0.0, 0.0) : t16;
    const extended t18 = extended_subtract(EXTENDED(1.0, 0.0), t12);
    const extended t19 = extended_multiply(extended_multiply(t6, t9), extended_power(t10, t8));
    const extended power_2 = extended_power(t10, t6);
    const extended t20 = extended_multiply(extended_multiply(t19, t18), extended_log1p(extended_negate(t10)));
    const extended t21 = extended_multiply(extended_multiply(extended_divide(power_2, t11), t18), t9);
    const truth t22 = extended_real(extended_sign(power_2)) == 0.0;
    const extended t23 = t22 ? EXTENDED(0.0, 0.0) : extended_subtract(t20, t21);
    const extended t24 = target == 0.0 ? EXTENDED(0.0, 0.0) : t17;
    const extended t25 = extended_add(t24, target == 1.0 ? EXTENDED(0.0, 0.0) : t23);
    const real input_better = extended_real(extended_multiply(extended_of(g), t25));
    if (input_better == input_better) *input_to = input_better;
}

/* focal_loss_vjp: from input, target, g to input; numbers t5, t2, alpha, t1, t4, gamma, t3, gamma_pair, alpha_pair */
KERNEL(focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const longer t5 = longer_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    const double alpha = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    const double t4 = (double)call->numbers[4];
    const double gamma = (double)call->numbers[5];
    const double t3 = (double)call->numbers[6];
    const longer gamma_pair = longer_of(call->numbers[7]);
    const longer alpha_pair = longer_of(call->numbers[8]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t6 = 1.0 - input;
            const longer t7 = longer_subtract(longer_made(1.0, 0.0), longer_of(input));
            const double t8 = longer_real(t7);
            const double t9 = longer_low(t7);
            const longer t10 = longer_subtract(t5, longer_made(1.0, 0.0));
            const double t11 = longer_real(t10);
            const double power = power_of_double(t8, t11);
            const double t12 = t11 - 1.0;
            const double t13 = t11 * power_of_double(t8, t12) * t9;
            const double log = log_of_double(t8);
            const double t14 = power * log * longer_low(t10);
            const double t15 = t2 * target * (power + (t13 == t13 ? t13 : 0.0) + (t14 == t14 ? t14 : 0.0));
            const double t16 = longer_real(t5);
            const double t17 = longer_low(t5);
            const double power_2 = power_of_double(t8, t16);
            const double t18 = t16 - 1.0;
            const double t19 = t16 * power_of_double(t8, t18) * t9;
            const double t20 = power_2 * log;
            const double t21 = t20 * t17;
            const double t22 = power_2 + (t19 == t19 ? t19 : 0.0) + (t21 == t21 ? t21 : 0.0);
            const double t23 = t22 == 0.0 ? 0.0 : t15 * log_of_double(input) - target / input * alpha * t22;
            const double t24 = target == 0.0 ? 0.0 : t23;
            const double t25 = 1.0 - target;
            const double power_3 = power_of_double(input, gamma);
            const double t26 = t4 * power_of_double(input, t1) * t25 * log1p_of_double(-input);
            const double t27 = t24 + (target == 1.0 ? 0.0 : power_3 == 0.0 ? 0.0 : t26 - power_3 / t6 * t25 * t3);
            const double t28 = g * t27;
            const double t29 = maximum_of_double(t12, -t12);
            const double t30 = maximum_of_double(t27, -t27);
            const double t31 = 0.75 * maximum_of_double(t24, -t24);
            const double t32 = maximum_of_double(log, -log);
            const truth t33 = t20 != 0.0;
            const truth t34 = ((t29 < 0.75) | (t30 < t31)) | (t32 < 7.888609052210118e-31);
            const truth t35 = (t34 | ((t21 < 7.888609052210118e-31) & t33)) | (t6 < 0.75);
            const truth t73_t83_lost = (t29 < 7.152557373046875e-07) | (t30 < 9.5367431640625e-07 * t31);
            const truth t77_t83_lost = t73_t83_lost | (t32 < 4.909093465297727e-91);
            const truth t81_t83_lost = t77_t83_lost | ((t21 < 4.909093465297727e-91) & t33);
            const truth t83_t83_lost = t81_t83_lost | (t6 < 7.152557373046875e-07);
            const real input_result = t28;
            const flag carefully_here = SYMDL_DOUBLE ? t35 : t83_t83_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    focal_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], gamma_pair, alpha_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- focal_loss_vjp_target ---- */
/* focal_loss_vjp_target for an element at which it loses digits. */
static SLOW void focal_loss_vjp_target_carefully(
    const double input, const double g, const double target, const longer alpha_pair, const longer gamma_pair, real *const target_to)
{
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t4 = extended_of_longer(gamma_pair);
    const extended t5 = extended_of(input);
    const extended power = extended_power(t5, t4);
    const extended t6 = extended_multiply(extended_subtract(t3, EXTENDED(1.0, 0.0)), power);
    const extended t7 = extended_negate(extended_multiply(t6, extended_log1p(extended_negate(t5))));
    const extended power_2 = extended_power(extended_subtract(EXTENDED(1.0, 0.0), t5), t4);
    const extended t8 = extended_negate(extended_multiply(extended_multiply(t3, power_2), extended_log(t5)));
    const extended t9 = extended_real(extended_sign(power_2)) == 0.0 ? EXTENDED(0.0, 0.0) : t8;
    const extended t10 = extended_real(extended_sign(power)) == 0.0 ? EXTENDED(0.0, 0.0) : t7;
    const extended t11 = extended_multiply(extended_of(g), extended_add(t10, t9));
    const real target_better = extended_real(target == target ? t11 : extended_of(target));
    if (target_better == target_better) *target_to = target_better;
}

/* focal_loss_vjp_target: from input, g, target to target; numbers gamma, t1, t2, alpha, alpha_pair, gamma_pair */
KERNEL(focal_loss_vjp_target)
{
    enum { input_in, g_in, target_in, target_out };
    const double gamma = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const longer t2 = longer_of(call->numbers[2]);
    const double alpha = (double)call->numbers[3];
    const longer alpha_pair = longer_of(call->numbers[4]);
    const longer gamma_pair = longer_of(call->numbers[5]);
    real input_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double g = g_at[i];
            const double target = target_at[i];
            const double power = power_of_double(input, gamma);
            const double t3 = power == 0.0 ? 0.0 : -(t1 * power * log1p_of_double(-input));
            const longer t4 = longer_subtract(longer_made(1.0, 0.0), longer_of(input));
            const double t5 = longer_real(t4);
            const double t6 = longer_real(t2);
            const double t7 = longer_low(t2);
            const double power_2 = power_of_double(t5, t6);
            const double t8 = t6 - 1.0;
            const double t9 = t6 * power_of_double(t5, t8) * longer_low(t4);
            const double t10 = power_2 * log_of_double(t5);
            const double t11 = t10 * t7;
            const double t12 = power_2 + (t9 == t9 ? t9 : 0.0) + (t11 == t11 ? t11 : 0.0);
            const double t13 = t3 + (t12 == 0.0 ? 0.0 : -(alpha * t12 * log_of_double(input)));
            const double t14 = target == target ? g * t13 : target;
            const double t15 = maximum_of_double(t13, -t13);
            const double t16 = 0.75 * maximum_of_double(t3, -t3);
            const truth t17 = t10 != 0.0;
            const truth t18 = (t15 < t16) | ((t11 < 7.888609052210118e-31) & t17);
            const truth t44_t44_lost = (t15 < 9.5367431640625e-07 * t16) | ((t11 < 4.909093465297727e-91) & t17);
            const real target_result = t14;
            const flag carefully_here = SYMDL_DOUBLE ? t18 : t44_t44_lost;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    focal_loss_vjp_target_carefully(
                        input_at[i], g_at[i], target_at[i], alpha_pair, gamma_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- focal_loss_value_and_grad ---- */
/* focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void focal_loss_value_and_grad_carefully(
    const double input, const double target, const longer alpha_pair, const longer gamma_pair, real *const value_to)
{
    const extended t6 = extended_of_longer(alpha_pair);
    const extended t7 = extended_of_longer(gamma_pair);
    const extended t8 = extended_of(input);
    const extended power = extended_power(extended_subtract(EXTENDED(1.0, 0.0), t8), t7);
    const extended t9 = extended_of(target);
    const extended t10 = extended_multiply(extended_multiply(t6, t9), power);
    const extended t11 = extended_negate(extended_multiply(t10, extended_log(t8)));
    const extended t12 = extended_real(extended_sign(power)) == 0.0 ? EXTENDED(0.0, 0.0) : t11;
    const extended power_2 = extended_power(t8, t7);
    const extended t13 = extended_multiply(extended_subtract(t6, EXTENDED(1.0, 0.0)), power_2);
    const extended t14 = extended_multiply(t13, extended_subtract(EXTENDED(1.0, 0.0), t9));
    const extended t15 = extended_multiply(t14, extended_log1p(extended_negate(t8)));
    const extended t16 = extended_real(extended_sign(power_2)) == 0.0 ? EXTENDED(0.0, 0.0) : t15;
    const extended t17 = target == 0.0 ? EXTENDED(0.0, 0.0) : t12;
    const real value_better = extended_real(extended_add(t17, target == 1.0 ? EXTENDED(0.0, 0.0) : t16));
    if (value_better == value_better) *value_to = value_better;
}

/* focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void focal_loss_value_and_grad_carefully_2(
    const double input, const double target, const double g, const longer alpha_pair, const longer gamma_pair, real *const input_to)
{
    const extended t6 = extended_of_longer(alpha_pair);
    const extended t7 = extended_of_longer(gamma_pair);
    const extended t8 = extended_subtract(t6, EXTENDED(1.0, 0.0));
    const extended t9 = extended_subtract(t7, EXTENDED(1.0, 0.0));
    const extended t10 = extended_of(input);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t10);
    const extended power = extended_power(t11, t7);
    const extended t12 = extended_of(target);
    const extended power_2 = extended_power(t10, t7);
    const extended t13 = extended_subtract(EXTENDED(1.0, 0.0), t12);
    const extended t14 = extended_multiply(extended_multiply(t6, t7), t12);
    const extended t15 = extended_multiply(t14, extended_power(t11, t9));
    const extended t16 = extended_multiply(extended_multiply(extended_divide(t12, t10), t6), power);
    const extended t17 = extended_subtract(extended_multiply(t15, extended_log(t10)), t16);
    const extended t18 = extended_real(extended_sign(power)) == 0.0 ? EXTENDED(0.0, 0.0) : t17;
    const extended t19 = extended_multiply(extended_multiply(t7, t8), extended_power(t10, t9));
    const extended t20 = extended_multiply(extended_multiply(t19, t13), extended_log1p(extended_negate(t10)));
    const extended t21 = extended_multiply(extended_multiply(extended_divide(power_2, t11), t13), t8);
    const truth t22 = extended_real(extended_sign(power_2)) == 0.0;
    const extended t23 = t22 ? EXTENDED(0.0, 0.0) : extended_subtract(t20, t21);
    const extended t24 = target == 0.0 ? EXTENDED(0.0, 0.0) : t18;
    const extended t25 = extended_add(t24, target == 1.0 ? EXTENDED(0.0, 0.0) : t23);
    const real input_better = extended_real(extended_multiply(extended_of(g), t25));
    if (input_better == input_better) *input_to = input_better;
}

/* focal_loss_value_and_grad: from input, target, g to value, input; numbers t5, alpha, gamma, t1, t3, t2, t4, alpha_pair, gamma_pair */
KERNEL(focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const longer t5 = longer_of(call->numbers[0]);
    const double alpha = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    const double t3 = (double)call->numbers[4];
    const double t2 = (double)call->numbers[5];
    const double t4 = (double)call->numbers[6];
    const longer alpha_pair = longer_of(call->numbers[7]);
    const longer gamma_pair = longer_of(call->numbers[8]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t6 = 1.0 - input;
            const longer t7 = longer_subtract(longer_made(1.0, 0.0), longer_of(input));
            const double t8 = longer_real(t7);
            const double t9 = longer_low(t7);
            const double t10 = longer_real(t5);
            const double t11 = longer_low(t5);
            const double power = power_of_double(t8, t10);
            const double t12 = t10 - 1.0;
            const double t13 = t10 * power_of_double(t8, t12) * t9;
            const double log = log_of_double(t8);
            const double t14 = power * log;
            const double t15 = t14 * t11;
            const double t16 = power + (t13 == t13 ? t13 : 0.0) + (t15 == t15 ? t15 : 0.0);
            const double log_2 = log_of_double(input);
            const truth t17 = t16 == 0.0;
            const truth t18 = target == 0.0;
            const double power_2 = power_of_double(input, gamma);
            const double t19 = 1.0 - target;
            const double log1p = log1p_of_double(-input);
            const truth t20 = power_2 == 0.0;
            const truth t21 = target == 1.0;
            const double t22 = t18 ? 0.0 : t17 ? 0.0 : -(alpha * target * t16 * log_2);
            const double t23 = t22 + (t21 ? 0.0 : t20 ? 0.0 : t1 * power_2 * t19 * log1p);
            const longer t24 = longer_subtract(t5, longer_made(1.0, 0.0));
            const double t25 = longer_real(t24);
            const double power_3 = power_of_double(t8, t25);
            const double t26 = t25 - 1.0;
            const double t27 = t25 * power_of_double(t8, t26) * t9;
            const double t28 = power_3 * log * longer_low(t24);
            const double t29 = t3 * target * (power_3 + (t27 == t27 ? t27 : 0.0) + (t28 == t28 ? t28 : 0.0));
            const double t30 = t18 ? 0.0 : t17 ? 0.0 : t29 * log_2 - target / input * alpha * t16;
            const double t31 = t20 ? 0.0 : t4 * power_of_double(input, t2) * t19 * log1p - power_2 / t6 * t19 * t1;
            const double t32 = t30 + (t21 ? 0.0 : t31);
            const double t33 = g * t32;
            const double t34 = maximum_of_double(log, -log);
            const truth t35 = t34 < 7.888609052210118e-31;
            const truth t36 = t14 != 0.0;
            const truth t37 = (t15 < 7.888609052210118e-31) & t36;
            const truth t38 = t35 | t37;
            const double t39 = maximum_of_double(t26, -t26);
            const double t40 = maximum_of_double(t32, -t32);
            const double t41 = 0.75 * maximum_of_double(t30, -t30);
            const truth t42 = (((((t39 < 0.75) | (t40 < t41)) | t35) | t37) | (t19 < 0.75)) | (t6 < 0.75);
            const truth t82_t82_lost = (t34 < 4.909093465297727e-91) | ((t15 < 4.909093465297727e-91) & t36);
            const truth t92_t98_lost = (t39 < 7.152557373046875e-07) | (t40 < 9.5367431640625e-07 * t41);
            const truth t93_t98_lost = t92_t98_lost | (t34 < 4.909093465297727e-91);
            const truth t94_t98_lost = t93_t98_lost | ((t15 < 4.909093465297727e-91) & t36);
            const truth t98_t98_lost = (t94_t98_lost | (t19 < 7.152557373046875e-07)) | (t6 < 7.152557373046875e-07);
            const real value_result = t23;
            const real input_result = t33;
            const flag carefully_here = SYMDL_DOUBLE ? t38 : t82_t82_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t42 : t98_t98_lost;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    focal_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], alpha_pair, gamma_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    focal_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- focal_loss_hvp ---- */
/* focal_loss_hvp for an element at which it loses digits. */
static SLOW void focal_loss_hvp_carefully(
    const double input, const double target, const double g, const double v, const longer gamma_pair, const longer alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_longer(gamma_pair);
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t7 = extended_subtract(t2, EXTENDED(2.0, 0.0));
    const extended t10 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t11 = extended_subtract(t2, EXTENDED(1.0, 0.0));
    const extended t12 = extended_subtract(t3, EXTENDED(1.0, 0.0));
    const extended t13 = extended_of(input);
    const extended t14 = extended_subtract(EXTENDED(1.0, 0.0), t13);
    const extended t15 = extended_of(target);
    const extended t16 = extended_multiply(extended_multiply(extended_multiply(t3, t2), t10), t15);
    const extended t17 = extended_multiply(t16, extended_power(t14, t7));
    const extended t18 = extended_multiply(extended_divide(EXTENDED(2.0, 0.0), t13), t15);
    const extended t19 = extended_multiply(extended_multiply(t18, t3), t2);
    const extended power = extended_power(t14, t2);
    const extended t20 = extended_divide(extended_multiply(extended_divide(t15, t13), t3), t13);
    const extended t21 = extended_multiply(t19, extended_power(t14, t11));
    const extended t22 = extended_add(extended_multiply(t17, extended_log(t13)), t21);
    const extended t23 = extended_add(t22, extended_multiply(t20, power));
    const extended t24 = extended_real(extended_sign(power)) == 0.0 ? EXTENDED(0.0, 0.0) : t23;
    const extended t25 = extended_subtract(EXTENDED(1.0, 0.0), t15);
    const extended t26 = extended_multiply(extended_multiply(t2, t12), t11);
    const extended t27 = extended_multiply(extended_multiply(t26, extended_power(t13, t7)), t25);
    const extended t28 = extended_multiply(extended_divide(EXTENDED(2.0, 0.0), t14), t2);
    const extended t29 = extended_multiply(extended_multiply(t28, extended_power(t13, t11)), t25);
    const extended power_2 = extended_power(t13, t2);
    const extended t30 = extended_divide(extended_multiply(extended_divide(power_2, t14), t25), t14);
    const extended t31 = extended_multiply(t27, extended_log1p(extended_negate(t13)));
    const extended t32 = extended_subtract(t31, extended_multiply(t29, t12));
    const extended t33 = extended_subtract(t32, extended_multiply(t30, t12));
    const extended t34 = extended_real(extended_sign(power_2)) == 0.0 ? EXTENDED(0.0, 0.0) : t33;
    const extended t35 = target == 0.0 ? EXTENDED(0.0, 0.0) : t24;
    const extended t36 = extended_add(t35, target == 1.0 ? EXTENDED(0.0, 0.0) : t34);
    const extended t37 = extended_multiply(extended_multiply(extended_of(g), extended_of(v)), t36);
    const real input_better = extended_real(t37);
    if (input_better == input_better) *input_to = input_better;
}

/* focal_loss_hvp: from input, target, g, v to input; numbers t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair */
KERNEL(focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const longer t9 = longer_of(call->numbers[0]);
    const double t4 = (double)call->numbers[1];
    const double alpha = (double)call->numbers[2];
    const double gamma = (double)call->numbers[3];
    const double t1 = (double)call->numbers[4];
    const double t8 = (double)call->numbers[5];
    const double t5 = (double)call->numbers[6];
    const double t6 = (double)call->numbers[7];
    const longer gamma_pair = longer_of(call->numbers[8]);
    const longer alpha_pair = longer_of(call->numbers[9]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t2 = 1.0 - input;
            const longer t3 = longer_subtract(longer_made(1.0, 0.0), longer_of(input));
            const double t7 = longer_real(t3);
            const double t10 = longer_low(t3);
            const longer t11 = longer_subtract(t9, longer_made(2.0, 0.0));
            const double t12 = longer_real(t11);
            const double power = power_of_double(t7, t12);
            const double t13 = t12 * power_of_double(t7, t12 - 1.0) * t10;
            const double log = log_of_double(t7);
            const double t14 = power * log * longer_low(t11);
            const double t15 = t4 * target;
            const double t16 = t15 * (power + (t13 == t13 ? t13 : 0.0) + (t14 == t14 ? t14 : 0.0));
            const longer t17 = longer_subtract(t9, longer_made(1.0, 0.0));
            const double t18 = longer_real(t17);
            const double power_2 = power_of_double(t7, t18);
            const double t19 = t18 - 1.0;
            const double t20 = t18 * power_of_double(t7, t19) * t10;
            const double t21 = power_2 * log * longer_low(t17);
            const double t22 = power_2 + (t20 == t20 ? t20 : 0.0) + (t21 == t21 ? t21 : 0.0);
            const double t23 = longer_real(t9);
            const double t24 = longer_low(t9);
            const double power_3 = power_of_double(t7, t23);
            const double t25 = t23 - 1.0;
            const double t26 = t23 * power_of_double(t7, t25) * t10;
            const double t27 = power_3 * log;
            const double t28 = t27 * t24;
            const double t29 = power_3 + (t26 == t26 ? t26 : 0.0) + (t28 == t28 ? t28 : 0.0);
            const double t30 = t16 * log_of_double(input) + 2.0 / input * target * alpha * gamma * t22;
            const double t31 = 1.0 - target;
            const double power_4 = power_of_double(input, gamma);
            const double t32 = t8 * power_of_double(input, t1) * t31 * log1p_of_double(-input);
            const double t33 = t32 - 2.0 / t2 * gamma * power_of_double(input, t5) * t31 * t6;
            const double t34 = target == 0.0 ? 0.0 : t29 == 0.0 ? 0.0 : t30 + target / input * alpha / input * t29;
            const double t35 = target == 1.0 ? 0.0 : power_4 == 0.0 ? 0.0 : t33 - power_4 / t2 * t31 / t2 * t6;
            const double t36 = g * v * (t34 + t35);
            const double t37 = maximum_of_double(log, -log);
            const double t38 = maximum_of_double(t15, -t15);
            const truth t39 = target != 0.0;
            const truth t40 = (t37 < 7.888609052210118e-31) | (t2 < 0.75);
            const truth t41 = t27 != 0.0;
            const truth t42 = t40 | ((t38 < 7.888609052210118e-31) & t39);
            const double t43 = maximum_of_double(t19, -t19);
            const truth t44 = (t42 | ((t28 < 7.888609052210118e-31) & t41)) | (t43 < 0.75);
            const truth t101_t115_lost = (t37 < 4.909093465297727e-91) | (t2 < 7.152557373046875e-07);
            const truth t107_t115_lost = t101_t115_lost | ((t38 < 4.909093465297727e-91) & t39);
            const truth t111_t115_lost = t107_t115_lost | ((t28 < 4.909093465297727e-91) & t41);
            const truth t115_t115_lost = t111_t115_lost | (t43 < 7.152557373046875e-07);
            const real input_result = t36;
            const flag carefully_here = SYMDL_DOUBLE ? t44 : t115_t115_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    focal_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], gamma_pair, alpha_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- focal_loss_hess_diag ---- */
/* focal_loss_hess_diag for an element at which it loses digits. */
static SLOW void focal_loss_hess_diag_carefully(
    const double input, const double target, const double g, const longer gamma_pair, const longer alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_longer(gamma_pair);
    const extended t3 = extended_of_longer(alpha_pair);
    const extended t7 = extended_subtract(t2, EXTENDED(2.0, 0.0));
    const extended t10 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t11 = extended_subtract(t2, EXTENDED(1.0, 0.0));
    const extended t12 = extended_subtract(t3, EXTENDED(1.0, 0.0));
    const extended t13 = extended_of(input);
    const extended t14 = extended_subtract(EXTENDED(1.0, 0.0), t13);
    const extended t15 = extended_of(target);
    const extended t16 = extended_multiply(extended_multiply(extended_multiply(t3, t2), t10), t15);
    const extended t17 = extended_multiply(t16, extended_power(t14, t7));
    const extended t18 = extended_multiply(extended_divide(EXTENDED(2.0, 0.0), t13), t15);
    const extended t19 = extended_multiply(extended_multiply(t18, t3), t2);
    const extended power = extended_power(t14, t2);
    const extended t20 = extended_divide(extended_multiply(extended_divide(t15, t13), t3), t13);
    const extended t21 = extended_multiply(t19, extended_power(t14, t11));
    const extended t22 = extended_add(extended_multiply(t17, extended_log(t13)), t21);
    const extended t23 = extended_add(t22, extended_multiply(t20, power));
    const extended t24 = extended_real(extended_sign(power)) == 0.0 ? EXTENDED(0.0, 0.0) : t23;
    const extended t25 = extended_subtract(EXTENDED(1.0, 0.0), t15);
    const extended t26 = extended_multiply(extended_multiply(t2, t12), t11);
    const extended t27 = extended_multiply(extended_multiply(t26, extended_power(t13, t7)), t25);
    const extended t28 = extended_multiply(extended_divide(EXTENDED(2.0, 0.0), t14), t2);
    const extended t29 = extended_multiply(extended_multiply(t28, extended_power(t13, t11)), t25);
    const extended power_2 = extended_power(t13, t2);
    const extended t30 = extended_divide(extended_multiply(extended_divide(power_2, t14), t25), t14);
    const extended t31 = extended_multiply(t27, extended_log1p(extended_negate(t13)));
    const extended t32 = extended_subtract(t31, extended_multiply(t29, t12));
    const extended t33 = extended_subtract(t32, extended_multiply(t30, t12));
    const extended t34 = extended_real(extended_sign(power_2)) == 0.0 ? EXTENDED(0.0, 0.0) : t33;
    const extended t35 = target == 0.0 ? EXTENDED(0.0, 0.0) : t24;
    const extended t36 = extended_add(t35, target == 1.0 ? EXTENDED(0.0, 0.0) : t34);
    const real input_better = extended_real(extended_multiply(extended_of(g), t36));
    if (input_better == input_better) *input_to = input_better;
}

/* focal_loss_hess_diag: from input, target, g to input; numbers t9, t4, alpha, gamma, t1, t8, t5, t6, gamma_pair, alpha_pair */
KERNEL(focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const longer t9 = longer_of(call->numbers[0]);
    const double t4 = (double)call->numbers[1];
    const double alpha = (double)call->numbers[2];
    const double gamma = (double)call->numbers[3];
    const double t1 = (double)call->numbers[4];
    const double t8 = (double)call->numbers[5];
    const double t5 = (double)call->numbers[6];
    const double t6 = (double)call->numbers[7];
    const longer gamma_pair = longer_of(call->numbers[8]);
    const longer alpha_pair = longer_of(call->numbers[9]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = 1.0 - input;
            const longer t3 = longer_subtract(longer_made(1.0, 0.0), longer_of(input));
            const double t7 = longer_real(t3);
            const double t10 = longer_low(t3);
            const longer t11 = longer_subtract(t9, longer_made(2.0, 0.0));
            const double t12 = longer_real(t11);
            const double power = power_of_double(t7, t12);
            const double t13 = t12 * power_of_double(t7, t12 - 1.0) * t10;
            const double log = log_of_double(t7);
            const double t14 = power * log * longer_low(t11);
            const double t15 = t4 * target;
            const double t16 = t15 * (power + (t13 == t13 ? t13 : 0.0) + (t14 == t14 ? t14 : 0.0));
            const longer t17 = longer_subtract(t9, longer_made(1.0, 0.0));
            const double t18 = longer_real(t17);
            const double power_2 = power_of_double(t7, t18);
            const double t19 = t18 - 1.0;
            const double t20 = t18 * power_of_double(t7, t19) * t10;
            const double t21 = power_2 * log * longer_low(t17);
            const double t22 = power_2 + (t20 == t20 ? t20 : 0.0) + (t21 == t21 ? t21 : 0.0);
            const double t23 = longer_real(t9);
            const double t24 = longer_low(t9);
            const double power_3 = power_of_double(t7, t23);
            const double t25 = t23 - 1.0;
            const double t26 = t23 * power_of_double(t7, t25) * t10;
            const double t27 = power_3 * log;
            const double t28 = t27 * t24;
            const double t29 = power_3 + (t26 == t26 ? t26 : 0.0) + (t28 == t28 ? t28 : 0.0);
            const double t30 = t16 * log_of_double(input) + 2.0 / input * target * alpha * gamma * t22;
            const double t31 = 1.0 - target;
            const double power_4 = power_of_double(input, gamma);
            const double t32 = t8 * power_of_double(input, t1) * t31 * log1p_of_double(-input);
            const double t33 = t32 - 2.0 / t2 * gamma * power_of_double(input, t5) * t31 * t6;
            const double t34 = target == 0.0 ? 0.0 : t29 == 0.0 ? 0.0 : t30 + target / input * alpha / input * t29;
            const double t35 = target == 1.0 ? 0.0 : power_4 == 0.0 ? 0.0 : t33 - power_4 / t2 * t31 / t2 * t6;
            const double t36 = g * (t34 + t35);
            const double t37 = maximum_of_double(log, -log);
            const double t38 = maximum_of_double(t15, -t15);
            const truth t39 = target != 0.0;
            const truth t40 = (t37 < 7.888609052210118e-31) | (t2 < 0.75);
            const truth t41 = t27 != 0.0;
            const truth t42 = t40 | ((t38 < 7.888609052210118e-31) & t39);
            const double t43 = maximum_of_double(t19, -t19);
            const truth t44 = (t42 | ((t28 < 7.888609052210118e-31) & t41)) | (t43 < 0.75);
            const truth t100_t114_lost = (t37 < 4.909093465297727e-91) | (t2 < 7.152557373046875e-07);
            const truth t106_t114_lost = t100_t114_lost | ((t38 < 4.909093465297727e-91) & t39);
            const truth t110_t114_lost = t106_t114_lost | ((t28 < 4.909093465297727e-91) & t41);
            const truth t114_t114_lost = t110_t114_lost | (t43 < 7.152557373046875e-07);
            const real input_result = t36;
            const flag carefully_here = SYMDL_DOUBLE ? t44 : t114_t114_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    focal_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], gamma_pair, alpha_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
