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
    const real input, const real target, const pair alpha_pair, const pair gamma_pair, real *const value_to)
{
    const extended t3 = extended_of_pair(alpha_pair);
    const extended t4 = extended_of_pair(gamma_pair);
    const extended t5 = extended_of(input);
    const extended power = extended_power(extended_subtract(EXTENDED(1.0, 0.0), t5), t4);
    const extended t6 = extended_of(target);
    const extended t7 = extended_multiply(extended_multiply(t3, t6), power);
    const extended t8 = extended_negate(extended_multiply(t7, extended_log(t5)));
    const extended t9 = extended_real(extended_sign(power)) == R(0.0) ? EXTENDED(0.0, 0.0) : t8;
    const extended power_2 = extended_power(t5, t4);
    const extended t10 = extended_multiply(extended_subtract(t3, EXTENDED(1.0, 0.0)), power_2);
    const extended t11 = extended_multiply(t10, extended_subtract(EXTENDED(1.0, 0.0), t6));
    const extended t12 = extended_multiply(t11, extended_log1p(extended_negate(t5)));
    const extended t13 = extended_real(extended_sign(power_2)) == R(0.0) ? EXTENDED(0.0, 0.0) : t12;
    const extended t14 = target == R(1.0) ? EXTENDED(0.0, 0.0) : t13;
    const real value_better = extended_real(extended_add(target == R(0.0) ? EXTENDED(0.0, 0.0) : t9, t14));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* focal_loss_value: from input, target to value; numbers t2 at 0, alpha at 1, gamma at 2, t1 at 3, alpha_pair at 4, gamma_pair at 5 */
KERNEL(focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const pair t2 = pair_of(call->numbers[0]);
    const real alpha = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const real t1 = (real)call->numbers[3];
    const pair alpha_pair = pair_of(call->numbers[4]);
    const pair gamma_pair = pair_of(call->numbers[5]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const pair t3 = pair_subtract(PAIR(1.0, 0.0), pair_of(input));
            const real t4 = pair_real(t3);
            const real t5 = pair_real(t2);
            const real t6 = pair_low(t2);
            const real power = power_(t4, t5);
            const real t7 = t5 - R(1.0);
            const real t8 = t5 * power_(t4, t7) * pair_low(t3);
            const real log = log_(t4);
            const real t9 = power * log;
            const real t10 = t9 * t6;
            const real t11 = power + (t8 == t8 ? t8 : R(0.0)) + (t10 == t10 ? t10 : R(0.0));
            const real t12 = t11 == R(0.0) ? R(0.0) : -(alpha * target * t11 * log_(input));
            const real power_2 = power_(input, gamma);
            const real t13 = power_2 == R(0.0) ? R(0.0) : t1 * power_2 * (R(1.0) - target) * log1p_(-input);
            const real t14 = (target == R(0.0) ? R(0.0) : t12) + (target == R(1.0) ? R(0.0) : t13);
            const truth t15 = (t10 < R(7.888609052210118e-31)) & (t9 != R(0.0));
            const truth t16 = (maximum_(log, -log) < R(7.888609052210118e-31)) | t15;
            const real value_result = t14;
            const flag carefully_here = t16;
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
#else
/* focal_loss_value: from input, target to value; numbers t2 at 5, alpha at 1, gamma at 2, t1 at 3, alpha_pair at 4, gamma_pair at 5 */
KERNEL(focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const double t2 = (double)call->numbers[5];
    const double alpha = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    const double alpha_pair = (double)call->numbers[4];
    const double gamma_pair = (double)call->numbers[5];
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
            const double t3 = 1.0 - input;
            const double power = power_wide(t3, t2);
            const double t4 = power == 0.0 ? 0.0 : -(alpha * target * power * log_wide(input));
            const double power_2 = power_wide(input, gamma);
            const double t5 = power_2 == 0.0 ? 0.0 : t1 * power_2 * (1.0 - target) * log1p_wide(-input);
            const double t6 = (target == 0.0 ? 0.0 : t4) + (target == 1.0 ? 0.0 : t5);
            const truth t7 = absolute_wide(log_wide(t3)) < 4.909093465297727e-91;
            const real value_result = t6;
            const flag carefully_here = t7;
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
#endif

/* ---- focal_loss_vjp ---- */
/* focal_loss_vjp for an element at which it loses digits. */
static SLOW void focal_loss_vjp_carefully(
    const real input, const real target, const real g, const pair gamma_pair, const pair alpha_pair, real *const input_to)
{
    const extended t6 = extended_of_pair(gamma_pair);
    const extended t7 = extended_of_pair(alpha_pair);
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
    const extended t17 = extended_real(extended_sign(power)) == R(0.0) ? EXTENDED(0.0, 0.0) : t16;
    const extended t18 = extended_subtract(EXTENDED(1.0, 0.0), t12);
    const extended t19 = extended_multiply(extended_multiply(t6, t9), extended_power(t10, t8));
    const extended power_2 = extended_power(t10, t6);
    const extended t20 = extended_multiply(extended_multiply(t19, t18), extended_log1p(extended_negate(t10)));
    const extended t21 = extended_multiply(extended_multiply(extended_divide(power_2, t11), t18), t9);
    const truth t22 = extended_real(extended_sign(power_2)) == R(0.0);
    const extended t23 = t22 ? EXTENDED(0.0, 0.0) : extended_subtract(t20, t21);
    const extended t24 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t17;
    const extended t25 = extended_add(t24, target == R(1.0) ? EXTENDED(0.0, 0.0) : t23);
    const real input_better = extended_real(extended_multiply(extended_of(g), t25));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* focal_loss_vjp: from input, target, g to input; numbers t5 at 0, t2 at 1, alpha at 2, t1 at 3, t4 at 4, gamma at 5, t3 at 6, gamma_pair at 7, alpha_pair at 8 */
KERNEL(focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t5 = pair_of(call->numbers[0]);
    const real t2 = (real)call->numbers[1];
    const real alpha = (real)call->numbers[2];
    const real t1 = (real)call->numbers[3];
    const real t4 = (real)call->numbers[4];
    const real gamma = (real)call->numbers[5];
    const real t3 = (real)call->numbers[6];
    const pair gamma_pair = pair_of(call->numbers[7]);
    const pair alpha_pair = pair_of(call->numbers[8]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const pair t6 = pair_subtract(PAIR(1.0, 0.0), pair_of(input));
            const real t7 = pair_real(t6);
            const real t8 = pair_low(t6);
            const pair t9 = pair_subtract(t5, PAIR(1.0, 0.0));
            const real t10 = pair_real(t9);
            const real power = power_(t7, t10);
            const real t11 = t10 - R(1.0);
            const real t12 = t10 * power_(t7, t11) * t8;
            const real log = log_(t7);
            const real t13 = power * log * pair_low(t9);
            const real t14 = t2 * target * (power + (t12 == t12 ? t12 : R(0.0)) + (t13 == t13 ? t13 : R(0.0)));
            const real t15 = pair_real(t5);
            const real t16 = pair_low(t5);
            const real power_2 = power_(t7, t15);
            const real t17 = t15 - R(1.0);
            const real t18 = t15 * power_(t7, t17) * t8;
            const real t19 = power_2 * log;
            const real t20 = t19 * t16;
            const real t21 = power_2 + (t18 == t18 ? t18 : R(0.0)) + (t20 == t20 ? t20 : R(0.0));
            const real t22 = t21 == R(0.0) ? R(0.0) : t14 * log_(input) - target / input * alpha * t21;
            const real t23 = target == R(0.0) ? R(0.0) : t22;
            const real t24 = R(1.0) - target;
            const real power_3 = power_(input, gamma);
            const real t25 = t4 * power_(input, t1) * t24 * log1p_(-input);
            const real t26 = power_3 == R(0.0) ? R(0.0) : t25 - power_3 / (R(1.0) - input) * t24 * t3;
            const real t27 = t23 + (target == R(1.0) ? R(0.0) : t26);
            const real t28 = g * t27;
            const truth t29 = maximum_(t27, -t27) < R(0.75) * maximum_(t23, -t23);
            const truth t30 = maximum_(log, -log) < R(7.888609052210118e-31);
            const truth t31 = (t20 < R(7.888609052210118e-31)) & (t19 != R(0.0));
            const truth t32 = (((maximum_(t11, -t11) < R(0.75)) | t29) | t30) | t31;
            const real input_result = t28;
            const flag carefully_here = t32;
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
#else
/* focal_loss_vjp: from input, target, g to input; numbers t5 at 7, t2 at 1, alpha at 2, t1 at 3, t4 at 4, gamma at 5, t3 at 6, gamma_pair at 7, alpha_pair at 8 */
KERNEL(focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const double t5 = (double)call->numbers[7];
    const double t2 = (double)call->numbers[1];
    const double alpha = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    const double t4 = (double)call->numbers[4];
    const double gamma = (double)call->numbers[5];
    const double t3 = (double)call->numbers[6];
    const double gamma_pair = (double)call->numbers[7];
    const double alpha_pair = (double)call->numbers[8];
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
            const double t7 = t5 - 1.0;
            const double power = power_wide(t6, t5);
            const double t8 = t2 * target * power_wide(t6, t7) * log_wide(input) - target / input * alpha * power;
            const double t9 = target == 0.0 ? 0.0 : power == 0.0 ? 0.0 : t8;
            const double t10 = 1.0 - target;
            const double power_2 = power_wide(input, gamma);
            const double t11 = t4 * power_wide(input, t1) * t10 * log1p_wide(-input) - power_2 / t6 * t10 * t3;
            const double t12 = t9 + (target == 1.0 ? 0.0 : power_2 == 0.0 ? 0.0 : t11);
            const double t13 = g * t12;
            const truth t14 = absolute_wide(t12) < 3.0517578125e-05 * (0.75 * absolute_wide(t9));
            const truth t15 = (absolute_wide(t7 - 1.0) < 2.288818359375e-05) | t14;
            const truth t16 = t15 | (absolute_wide(log_wide(t6)) < 4.909093465297727e-91);
            const real input_result = t13;
            const flag carefully_here = t16;
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
#endif

/* ---- focal_loss_vjp_target ---- */
/* focal_loss_vjp_target for an element at which it loses digits. */
static SLOW void focal_loss_vjp_target_carefully(
    const real input, const real g, const real target, const pair alpha_pair, const pair gamma_pair, real *const target_to)
{
    const extended t3 = extended_of_pair(alpha_pair);
    const extended t4 = extended_of_pair(gamma_pair);
    const extended t5 = extended_of(input);
    const extended power = extended_power(t5, t4);
    const extended t6 = extended_multiply(extended_subtract(t3, EXTENDED(1.0, 0.0)), power);
    const extended t7 = extended_negate(extended_multiply(t6, extended_log1p(extended_negate(t5))));
    const extended power_2 = extended_power(extended_subtract(EXTENDED(1.0, 0.0), t5), t4);
    const extended t8 = extended_negate(extended_multiply(extended_multiply(t3, power_2), extended_log(t5)));
    const extended t9 = extended_real(extended_sign(power_2)) == R(0.0) ? EXTENDED(0.0, 0.0) : t8;
    const extended t10 = extended_real(extended_sign(power)) == R(0.0) ? EXTENDED(0.0, 0.0) : t7;
    const extended t11 = extended_multiply(extended_of(g), extended_add(t10, t9));
    const real target_better = extended_real(target == target ? t11 : extended_of(target));
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* focal_loss_vjp_target: from input, g, target to target; numbers gamma at 0, t1 at 1, t2 at 2, alpha at 3, alpha_pair at 4, gamma_pair at 5 */
KERNEL(focal_loss_vjp_target)
{
    enum { input_in, g_in, target_in, target_out };
    const real gamma = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair t2 = pair_of(call->numbers[2]);
    const real alpha = (real)call->numbers[3];
    const pair alpha_pair = pair_of(call->numbers[4]);
    const pair gamma_pair = pair_of(call->numbers[5]);
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
            const real input = input_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const real power = power_(input, gamma);
            const real t3 = power == R(0.0) ? R(0.0) : -(t1 * power * log1p_(-input));
            const pair t4 = pair_subtract(PAIR(1.0, 0.0), pair_of(input));
            const real t5 = pair_real(t4);
            const real t6 = pair_real(t2);
            const real t7 = pair_low(t2);
            const real power_2 = power_(t5, t6);
            const real t8 = t6 - R(1.0);
            const real t9 = t6 * power_(t5, t8) * pair_low(t4);
            const real t10 = power_2 * log_(t5);
            const real t11 = t10 * t7;
            const real t12 = power_2 + (t9 == t9 ? t9 : R(0.0)) + (t11 == t11 ? t11 : R(0.0));
            const real t13 = t3 + (t12 == R(0.0) ? R(0.0) : -(alpha * t12 * log_(input)));
            const real t14 = target == target ? g * t13 : target;
            const truth t15 = (t11 < R(7.888609052210118e-31)) & (t10 != R(0.0));
            const truth t16 = (maximum_(t13, -t13) < R(0.75) * maximum_(t3, -t3)) | t15;
            const real target_result = t14;
            const flag carefully_here = t16;
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
#else
/* focal_loss_vjp_target: from input, g, target to target; numbers gamma at 0, t1 at 1, t2 at 5, alpha at 3, alpha_pair at 4, gamma_pair at 5 */
KERNEL(focal_loss_vjp_target)
{
    enum { input_in, g_in, target_in, target_out };
    const double gamma = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double t2 = (double)call->numbers[5];
    const double alpha = (double)call->numbers[3];
    const double alpha_pair = (double)call->numbers[4];
    const double gamma_pair = (double)call->numbers[5];
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
            const double power = power_wide(input, gamma);
            const double t3 = power == 0.0 ? 0.0 : -(t1 * power * log1p_wide(-input));
            const double power_2 = power_wide(1.0 - input, t2);
            const double t4 = t3 + (power_2 == 0.0 ? 0.0 : -(alpha * power_2 * log_wide(input)));
            const double t5 = target == target ? g * t4 : target;
            const truth t6 = absolute_wide(t4) < 3.0517578125e-05 * (0.75 * absolute_wide(t3));
            const real target_result = t5;
            const flag carefully_here = t6;
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
#endif

/* ---- focal_loss_value_and_grad ---- */
/* focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void focal_loss_value_and_grad_carefully(
    const real input, const real target, const pair alpha_pair, const pair gamma_pair, real *const value_to)
{
    const extended t6 = extended_of_pair(alpha_pair);
    const extended t7 = extended_of_pair(gamma_pair);
    const extended t8 = extended_of(input);
    const extended power = extended_power(extended_subtract(EXTENDED(1.0, 0.0), t8), t7);
    const extended t9 = extended_of(target);
    const extended t10 = extended_multiply(extended_multiply(t6, t9), power);
    const extended t11 = extended_negate(extended_multiply(t10, extended_log(t8)));
    const extended t12 = extended_real(extended_sign(power)) == R(0.0) ? EXTENDED(0.0, 0.0) : t11;
    const extended power_2 = extended_power(t8, t7);
    const extended t13 = extended_multiply(extended_subtract(t6, EXTENDED(1.0, 0.0)), power_2);
    const extended t14 = extended_multiply(t13, extended_subtract(EXTENDED(1.0, 0.0), t9));
    const extended t15 = extended_multiply(t14, extended_log1p(extended_negate(t8)));
    const extended t16 = extended_real(extended_sign(power_2)) == R(0.0) ? EXTENDED(0.0, 0.0) : t15;
    const extended t17 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t12;
    const real value_better = extended_real(extended_add(t17, target == R(1.0) ? EXTENDED(0.0, 0.0) : t16));
    if (value_better == value_better) *value_to = value_better;
}

/* focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void focal_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair, real *const input_to)
{
    const extended t6 = extended_of_pair(alpha_pair);
    const extended t7 = extended_of_pair(gamma_pair);
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
    const extended t18 = extended_real(extended_sign(power)) == R(0.0) ? EXTENDED(0.0, 0.0) : t17;
    const extended t19 = extended_multiply(extended_multiply(t7, t8), extended_power(t10, t9));
    const extended t20 = extended_multiply(extended_multiply(t19, t13), extended_log1p(extended_negate(t10)));
    const extended t21 = extended_multiply(extended_multiply(extended_divide(power_2, t11), t13), t8);
    const truth t22 = extended_real(extended_sign(power_2)) == R(0.0);
    const extended t23 = t22 ? EXTENDED(0.0, 0.0) : extended_subtract(t20, t21);
    const extended t24 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t18;
    const extended t25 = extended_add(t24, target == R(1.0) ? EXTENDED(0.0, 0.0) : t23);
    const real input_better = extended_real(extended_multiply(extended_of(g), t25));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* focal_loss_value_and_grad: from input, target, g to value, input; numbers t5 at 0, alpha at 1, gamma at 2, t1 at 3, t3 at 4, t2 at 5, t4 at 6, alpha_pair at 7, gamma_pair at 8 */
KERNEL(focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const pair t5 = pair_of(call->numbers[0]);
    const real alpha = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const real t1 = (real)call->numbers[3];
    const real t3 = (real)call->numbers[4];
    const real t2 = (real)call->numbers[5];
    const real t4 = (real)call->numbers[6];
    const pair alpha_pair = pair_of(call->numbers[7]);
    const pair gamma_pair = pair_of(call->numbers[8]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const pair t6 = pair_subtract(PAIR(1.0, 0.0), pair_of(input));
            const real t7 = pair_real(t6);
            const real t8 = pair_low(t6);
            const real t9 = pair_real(t5);
            const real t10 = pair_low(t5);
            const real power = power_(t7, t9);
            const real t11 = t9 - R(1.0);
            const real t12 = t9 * power_(t7, t11) * t8;
            const real log = log_(t7);
            const real t13 = power * log;
            const real t14 = t13 * t10;
            const real t15 = power + (t12 == t12 ? t12 : R(0.0)) + (t14 == t14 ? t14 : R(0.0));
            const real log_2 = log_(input);
            const truth t16 = t15 == R(0.0);
            const truth t17 = target == R(0.0);
            const real power_2 = power_(input, gamma);
            const real t18 = R(1.0) - target;
            const real log1p = log1p_(-input);
            const truth t19 = power_2 == R(0.0);
            const truth t20 = target == R(1.0);
            const real t21 = t17 ? R(0.0) : t16 ? R(0.0) : -(alpha * target * t15 * log_2);
            const real t22 = t21 + (t20 ? R(0.0) : t19 ? R(0.0) : t1 * power_2 * t18 * log1p);
            const pair t23 = pair_subtract(t5, PAIR(1.0, 0.0));
            const real t24 = pair_real(t23);
            const real power_3 = power_(t7, t24);
            const real t25 = t24 - R(1.0);
            const real t26 = t24 * power_(t7, t25) * t8;
            const real t27 = power_3 * log * pair_low(t23);
            const real t28 = t3 * target * (power_3 + (t26 == t26 ? t26 : R(0.0)) + (t27 == t27 ? t27 : R(0.0)));
            const real t29 = t17 ? R(0.0) : t16 ? R(0.0) : t28 * log_2 - target / input * alpha * t15;
            const real t30 = t4 * power_(input, t2) * t18 * log1p - power_2 / (R(1.0) - input) * t18 * t1;
            const real t31 = t29 + (t20 ? R(0.0) : t19 ? R(0.0) : t30);
            const real t32 = g * t31;
            const truth t33 = maximum_(log, -log) < R(7.888609052210118e-31);
            const truth t34 = (t14 < R(7.888609052210118e-31)) & (t13 != R(0.0));
            const truth t35 = t33 | t34;
            const truth t36 = maximum_(t31, -t31) < R(0.75) * maximum_(t29, -t29);
            const truth t37 = (((maximum_(t25, -t25) < R(0.75)) | t36) | t33) | t34;
            const real value_result = t22;
            const real input_result = t32;
            const flag carefully_here = t35;
            const flag carefully_2_here = t37;
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
#else
/* focal_loss_value_and_grad: from input, target, g to value, input; numbers t5 at 8, alpha at 1, gamma at 2, t1 at 3, t3 at 4, t2 at 5, t4 at 6, alpha_pair at 7, gamma_pair at 8 */
KERNEL(focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double t5 = (double)call->numbers[8];
    const double alpha = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    const double t3 = (double)call->numbers[4];
    const double t2 = (double)call->numbers[5];
    const double t4 = (double)call->numbers[6];
    const double alpha_pair = (double)call->numbers[7];
    const double gamma_pair = (double)call->numbers[8];
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
            const double power = power_wide(t6, t5);
            const double t7 = t5 - 1.0;
            const double log = log_wide(input);
            const truth t8 = power == 0.0;
            const truth t9 = target == 0.0;
            const double power_2 = power_wide(input, gamma);
            const double t10 = 1.0 - target;
            const double log1p = log1p_wide(-input);
            const truth t11 = power_2 == 0.0;
            const truth t12 = target == 1.0;
            const double t13 = t9 ? 0.0 : t8 ? 0.0 : -(alpha * target * power * log);
            const double t14 = t13 + (t12 ? 0.0 : t11 ? 0.0 : t1 * power_2 * t10 * log1p);
            const double t15 = t8 ? 0.0 : t3 * target * power_wide(t6, t7) * log - target / input * alpha * power;
            const double t16 = t9 ? 0.0 : t15;
            const double t17 = t11 ? 0.0 : t4 * power_wide(input, t2) * t10 * log1p - power_2 / t6 * t10 * t1;
            const double t18 = t16 + (t12 ? 0.0 : t17);
            const double t19 = g * t18;
            const double t20 = absolute_wide(log_wide(t6));
            const truth t21 = t20 < 4.909093465297727e-91;
            const truth t22 = absolute_wide(t18) < 3.0517578125e-05 * (0.75 * absolute_wide(t16));
            const truth t23 = (absolute_wide(t7 - 1.0) < 2.288818359375e-05) | t22;
            const truth t24 = t23 | (t20 < 4.909093465297727e-91);
            const real value_result = t14;
            const real input_result = t19;
            const flag carefully_here = t21;
            const flag carefully_2_here = t24;
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
#endif

/* ---- focal_loss_hvp ---- */
/* focal_loss_hvp for an element at which it loses digits. */
static SLOW void focal_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, const pair gamma_pair, const pair alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_pair(gamma_pair);
    const extended t3 = extended_of_pair(alpha_pair);
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
    const extended t24 = extended_real(extended_sign(power)) == R(0.0) ? EXTENDED(0.0, 0.0) : t23;
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
    const extended t34 = extended_real(extended_sign(power_2)) == R(0.0) ? EXTENDED(0.0, 0.0) : t33;
    const extended t35 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t24;
    const extended t36 = extended_add(t35, target == R(1.0) ? EXTENDED(0.0, 0.0) : t34);
    const extended t37 = extended_multiply(extended_of(g), extended_multiply(extended_of(v), t36));
    const real input_better = extended_real(t37);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* focal_loss_hvp: from input, target, g, v to input; numbers t9 at 0, t4 at 1, alpha at 2, gamma at 3, t1 at 4, t8 at 5, t5 at 6, t6 at 7, gamma_pair at 8, alpha_pair at 9 */
KERNEL(focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const pair t9 = pair_of(call->numbers[0]);
    const real t4 = (real)call->numbers[1];
    const real alpha = (real)call->numbers[2];
    const real gamma = (real)call->numbers[3];
    const real t1 = (real)call->numbers[4];
    const real t8 = (real)call->numbers[5];
    const real t5 = (real)call->numbers[6];
    const real t6 = (real)call->numbers[7];
    const pair gamma_pair = pair_of(call->numbers[8]);
    const pair alpha_pair = pair_of(call->numbers[9]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real t2 = R(1.0) - input;
            const pair t3 = pair_subtract(PAIR(1.0, 0.0), pair_of(input));
            const real t7 = pair_real(t3);
            const real t10 = pair_low(t3);
            const pair t11 = pair_subtract(t9, PAIR(2.0, 0.0));
            const real t12 = pair_real(t11);
            const real power = power_(t7, t12);
            const real t13 = t12 * power_(t7, t12 - R(1.0)) * t10;
            const real log = log_(t7);
            const real t14 = power * log * pair_low(t11);
            const real t15 = t4 * target;
            const real t16 = t15 * (power + (t13 == t13 ? t13 : R(0.0)) + (t14 == t14 ? t14 : R(0.0)));
            const pair t17 = pair_subtract(t9, PAIR(1.0, 0.0));
            const real t18 = pair_real(t17);
            const real power_2 = power_(t7, t18);
            const real t19 = t18 - R(1.0);
            const real t20 = t18 * power_(t7, t19) * t10;
            const real t21 = power_2 * log * pair_low(t17);
            const real t22 = power_2 + (t20 == t20 ? t20 : R(0.0)) + (t21 == t21 ? t21 : R(0.0));
            const real t23 = pair_real(t9);
            const real t24 = pair_low(t9);
            const real power_3 = power_(t7, t23);
            const real t25 = t23 - R(1.0);
            const real t26 = t23 * power_(t7, t25) * t10;
            const real t27 = power_3 * log;
            const real t28 = t27 * t24;
            const real t29 = power_3 + (t26 == t26 ? t26 : R(0.0)) + (t28 == t28 ? t28 : R(0.0));
            const real t30 = t16 * log_(input) + R(2.0) / input * target * alpha * gamma * t22;
            const real t31 = t29 == R(0.0) ? R(0.0) : fma_(target / input * alpha / input, t29, t30);
            const real t32 = R(1.0) - target;
            const real power_4 = power_(input, gamma);
            const real t33 = R(2.0) / t2 * gamma * power_(input, t5) * t32 * t6;
            const real t34 = t8 * power_(input, t1) * t32 * log1p_(-input) - t33;
            const real t35 = power_4 == R(0.0) ? R(0.0) : fma_(-(power_4 / t2 * t32 / t2), t6, t34);
            const real t36 = g * (v * ((target == R(0.0) ? R(0.0) : t31) + (target == R(1.0) ? R(0.0) : t35)));
            const truth t37 = (maximum_(t15, -t15) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t38 = (maximum_(log, -log) < R(7.888609052210118e-31)) | t37;
            const truth t39 = t38 | ((t28 < R(7.888609052210118e-31)) & (t27 != R(0.0)));
            const truth t40 = t39 | (maximum_(t19, -t19) < R(0.75));
            const real input_result = t36;
            const flag carefully_here = t40;
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
#else
/* focal_loss_hvp: from input, target, g, v to input; numbers t9 at 8, t4 at 1, alpha at 2, gamma at 3, t1 at 4, t8 at 5, t5 at 6, t6 at 7, gamma_pair at 8, alpha_pair at 9 */
KERNEL(focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double t9 = (double)call->numbers[8];
    const double t4 = (double)call->numbers[1];
    const double alpha = (double)call->numbers[2];
    const double gamma = (double)call->numbers[3];
    const double t1 = (double)call->numbers[4];
    const double t8 = (double)call->numbers[5];
    const double t5 = (double)call->numbers[6];
    const double t6 = (double)call->numbers[7];
    const double gamma_pair = (double)call->numbers[8];
    const double alpha_pair = (double)call->numbers[9];
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
            const double t3 = t4 * target;
            const double t7 = t9 - 1.0;
            const double t46_inverse = 1.0 / input;
            const double power = power_wide(t2, t9);
            const double t10 = 2.0 * t46_inverse * target * alpha * gamma * power_wide(t2, t7);
            const double t11 = t3 * power_wide(t2, t9 - 2.0) * log_wide(input) + t10;
            const double t12 = fma_of_double(target * t46_inverse * alpha * t46_inverse, power, t11);
            const double t13 = 1.0 - target;
            const double t79_inverse = 1.0 / t2;
            const double power_2 = power_wide(input, gamma);
            const double t14 = 2.0 * t79_inverse * gamma * power_wide(input, t5) * t13 * t6;
            const double t15 = t8 * power_wide(input, t1) * t13 * log1p_wide(-input) - t14;
            const double t16 = fma_of_double(-(power_2 * t79_inverse * t13 * t79_inverse), t6, t15);
            const double t17 = target == 1.0 ? 0.0 : power_2 == 0.0 ? 0.0 : t16;
            const double t18 = g * (v * ((target == 0.0 ? 0.0 : power == 0.0 ? 0.0 : t12) + t17));
            const truth t19 = (absolute_wide(t3) < 4.909093465297727e-91) & (target != 0.0);
            const truth t20 = (absolute_wide(log_wide(t2)) < 4.909093465297727e-91) | t19;
            const truth t21 = t20 | (absolute_wide(t7 - 1.0) < 2.288818359375e-05);
            const real input_result = t18;
            const flag carefully_here = t21;
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
#endif

/* ---- focal_loss_hess_diag ---- */
/* focal_loss_hess_diag for an element at which it loses digits. */
static SLOW void focal_loss_hess_diag_carefully(
    const real input, const real target, const real g, const pair gamma_pair, const pair alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_pair(gamma_pair);
    const extended t3 = extended_of_pair(alpha_pair);
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
    const extended t24 = extended_real(extended_sign(power)) == R(0.0) ? EXTENDED(0.0, 0.0) : t23;
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
    const extended t34 = extended_real(extended_sign(power_2)) == R(0.0) ? EXTENDED(0.0, 0.0) : t33;
    const extended t35 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t24;
    const extended t36 = extended_add(t35, target == R(1.0) ? EXTENDED(0.0, 0.0) : t34);
    const real input_better = extended_real(extended_multiply(extended_of(g), t36));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* focal_loss_hess_diag: from input, target, g to input; numbers t9 at 0, t4 at 1, alpha at 2, gamma at 3, t1 at 4, t8 at 5, t5 at 6, t6 at 7, gamma_pair at 8, alpha_pair at 9 */
KERNEL(focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t9 = pair_of(call->numbers[0]);
    const real t4 = (real)call->numbers[1];
    const real alpha = (real)call->numbers[2];
    const real gamma = (real)call->numbers[3];
    const real t1 = (real)call->numbers[4];
    const real t8 = (real)call->numbers[5];
    const real t5 = (real)call->numbers[6];
    const real t6 = (real)call->numbers[7];
    const pair gamma_pair = pair_of(call->numbers[8]);
    const pair alpha_pair = pair_of(call->numbers[9]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t2 = R(1.0) - input;
            const pair t3 = pair_subtract(PAIR(1.0, 0.0), pair_of(input));
            const real t7 = pair_real(t3);
            const real t10 = pair_low(t3);
            const pair t11 = pair_subtract(t9, PAIR(2.0, 0.0));
            const real t12 = pair_real(t11);
            const real power = power_(t7, t12);
            const real t13 = t12 * power_(t7, t12 - R(1.0)) * t10;
            const real log = log_(t7);
            const real t14 = power * log * pair_low(t11);
            const real t15 = t4 * target;
            const real t16 = t15 * (power + (t13 == t13 ? t13 : R(0.0)) + (t14 == t14 ? t14 : R(0.0)));
            const pair t17 = pair_subtract(t9, PAIR(1.0, 0.0));
            const real t18 = pair_real(t17);
            const real power_2 = power_(t7, t18);
            const real t19 = t18 - R(1.0);
            const real t20 = t18 * power_(t7, t19) * t10;
            const real t21 = power_2 * log * pair_low(t17);
            const real t22 = power_2 + (t20 == t20 ? t20 : R(0.0)) + (t21 == t21 ? t21 : R(0.0));
            const real t23 = pair_real(t9);
            const real t24 = pair_low(t9);
            const real power_3 = power_(t7, t23);
            const real t25 = t23 - R(1.0);
            const real t26 = t23 * power_(t7, t25) * t10;
            const real t27 = power_3 * log;
            const real t28 = t27 * t24;
            const real t29 = power_3 + (t26 == t26 ? t26 : R(0.0)) + (t28 == t28 ? t28 : R(0.0));
            const real t30 = t16 * log_(input) + R(2.0) / input * target * alpha * gamma * t22;
            const real t31 = t29 == R(0.0) ? R(0.0) : fma_(target / input * alpha / input, t29, t30);
            const real t32 = R(1.0) - target;
            const real power_4 = power_(input, gamma);
            const real t33 = R(2.0) / t2 * gamma * power_(input, t5) * t32 * t6;
            const real t34 = t8 * power_(input, t1) * t32 * log1p_(-input) - t33;
            const real t35 = power_4 == R(0.0) ? R(0.0) : fma_(-(power_4 / t2 * t32 / t2), t6, t34);
            const real t36 = g * ((target == R(0.0) ? R(0.0) : t31) + (target == R(1.0) ? R(0.0) : t35));
            const truth t37 = (maximum_(t15, -t15) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t38 = (maximum_(log, -log) < R(7.888609052210118e-31)) | t37;
            const truth t39 = t38 | ((t28 < R(7.888609052210118e-31)) & (t27 != R(0.0)));
            const truth t40 = t39 | (maximum_(t19, -t19) < R(0.75));
            const real input_result = t36;
            const flag carefully_here = t40;
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
#else
/* focal_loss_hess_diag: from input, target, g to input; numbers t9 at 8, t4 at 1, alpha at 2, gamma at 3, t1 at 4, t8 at 5, t5 at 6, t6 at 7, gamma_pair at 8, alpha_pair at 9 */
KERNEL(focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const double t9 = (double)call->numbers[8];
    const double t4 = (double)call->numbers[1];
    const double alpha = (double)call->numbers[2];
    const double gamma = (double)call->numbers[3];
    const double t1 = (double)call->numbers[4];
    const double t8 = (double)call->numbers[5];
    const double t5 = (double)call->numbers[6];
    const double t6 = (double)call->numbers[7];
    const double gamma_pair = (double)call->numbers[8];
    const double alpha_pair = (double)call->numbers[9];
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
            const double t3 = t4 * target;
            const double t7 = t9 - 1.0;
            const double t46_inverse = 1.0 / input;
            const double power = power_wide(t2, t9);
            const double t10 = 2.0 * t46_inverse * target * alpha * gamma * power_wide(t2, t7);
            const double t11 = t3 * power_wide(t2, t9 - 2.0) * log_wide(input) + t10;
            const double t12 = fma_of_double(target * t46_inverse * alpha * t46_inverse, power, t11);
            const double t13 = 1.0 - target;
            const double t79_inverse = 1.0 / t2;
            const double power_2 = power_wide(input, gamma);
            const double t14 = 2.0 * t79_inverse * gamma * power_wide(input, t5) * t13 * t6;
            const double t15 = t8 * power_wide(input, t1) * t13 * log1p_wide(-input) - t14;
            const double t16 = fma_of_double(-(power_2 * t79_inverse * t13 * t79_inverse), t6, t15);
            const double t17 = target == 1.0 ? 0.0 : power_2 == 0.0 ? 0.0 : t16;
            const double t18 = g * ((target == 0.0 ? 0.0 : power == 0.0 ? 0.0 : t12) + t17);
            const truth t19 = (absolute_wide(t3) < 4.909093465297727e-91) & (target != 0.0);
            const truth t20 = (absolute_wide(log_wide(t2)) < 4.909093465297727e-91) | t19;
            const truth t21 = t20 | (absolute_wide(t7 - 1.0) < 2.288818359375e-05);
            const real input_result = t18;
            const flag carefully_here = t21;
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
#endif
