/*
 * Made by symdl 0.1.0 from binary_kl_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     binary_kl_loss = Piecewise((0, Eq(target, 0)), (target*log(target/input), True)) + Piecewise((0,
 *                      Eq(target, 1)), ((1 - target)*log((1 - target)/(1 - input)), True))
 */
#include "primitives.h"
#include "extended.h"

/* ---- binary_kl_loss_value ---- */
/* binary_kl_loss_value for an element at which it loses digits. */
static SLOW void binary_kl_loss_value_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_negate(t2);
    const extended t5 = extended_negate(t3);
    const extended t6 = extended_real(t3) < extended_real(t5) ? t5 : t3;
    const extended t7 = extended_multiply(EXTENDED(2.0, 0.0), t6);
    const extended sign = extended_sign(extended_subtract(input < extended_real(t4) ? t4 : t2, t7));
    const extended log1p = extended_log1p(extended_divide(t3, t2));
    const extended t8 = extended_real(sign) > R(0.0) ? log1p : extended_log(extended_divide(t1, t2));
    const extended t9 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t10 = extended_subtract(t2, t1);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t12 = extended_negate(t10);
    const extended t13 = extended_negate(t11);
    const extended t14 = extended_real(t11) < extended_real(t13) ? t13 : t11;
    const extended t15 = extended_real(t10) < extended_real(t12) ? t12 : t10;
    const extended sign_2 = extended_sign(extended_subtract(t15, extended_multiply(EXTENDED(0.5, 0.0), t14)));
    const extended log1p_2 = extended_log1p(extended_divide(t10, t11));
    const extended t16 = extended_real(sign_2) < R(0.0) ? log1p_2 : extended_log(extended_divide(t9, t11));
    const extended t17 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t9, t16);
    const extended t18 = extended_add(target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t1, t8), t17);
    const real value_better = extended_real(t18);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* binary_kl_loss_value: from input, target to value */
KERNEL(binary_kl_loss_value)
{
    enum { input_in, target_in, value_out };
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
            const real t1 = target - input;
            const pair t2 = pair_of(target);
            const pair t3 = pair_of(input);
            const pair t4 = pair_divide(pair_subtract(t2, t3), t3);
            const real t5 = pair_real(t4);
            const real t6 = t5 + R(1.0);
            const real t7 = R(1.0) / t6;
            const real t8 = t7 * pair_low(t4);
            const pair t9 = pair_divide(t2, t3);
            const real t10 = pair_real(t9);
            const real t11 = R(1.0) / t10 * pair_low(t9);
            const truth t12 = absolute_(input) > R(2.0) * absolute_(t1);
            const real t13 = log_(t10) + (t11 == t11 ? t11 : R(0.0));
            const real t14 = target * (t12 ? log1p_(t5) + (t8 == t8 ? t8 : R(0.0)) : t13);
            const real t15 = target == R(0.0) ? R(0.0) : t14;
            const real t16 = R(1.0) - target;
            const real t17 = input - target;
            const real t18 = R(1.0) - input;
            const pair t19 = pair_subtract(PAIR(1.0, 0.0), t3);
            const pair t20 = pair_divide(pair_subtract(t3, t2), t19);
            const real t21 = pair_real(t20);
            const real t22 = R(1.0) / (t21 + R(1.0)) * pair_low(t20);
            const pair t23 = pair_divide(pair_subtract(PAIR(1.0, 0.0), t2), t19);
            const real t24 = pair_real(t23);
            const real t25 = R(1.0) / t24 * pair_low(t23);
            const real t26 = log1p_(t21) + (t22 == t22 ? t22 : R(0.0));
            const truth t27 = absolute_(t17) < R(0.5) * absolute_(t18);
            const real t28 = t16 * (t27 ? t26 : log_(t24) + (t25 == t25 ? t25 : R(0.0)));
            const real t29 = t15 + (target == R(1.0) ? R(0.0) : t28);
            const real t30 = maximum_(t29, -t29);
            const real t31 = maximum_(t15, -t15);
            const truth t32 = ((t7 < R(7.888609052210118e-31)) | (t30 < R(0.5) * t31)) | (t6 < R(0.5));
            const truth t33 = (t32 | (t16 < R(0.5))) | (maximum_(t1, -t1) < R(0.5) * maximum_(target, -target));
            const truth t34 = (t33 | (maximum_(t17, -t17) < R(0.5) * maximum_(input, -input))) | (t18 < R(0.5));
            const truth t35 = t34 | (t30 < R(0.9) * t31);
            const real value_result = t29;
            const flag carefully_here = t35;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* binary_kl_loss_value: from input, target to value */
KERNEL(binary_kl_loss_value)
{
    enum { input_in, target_in, value_out };
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
            const double t1 = target - input;
            const double t2 = t1 / input;
            const double absolute = absolute_wide(input);
            const double absolute_2 = absolute_wide(t1);
            const double t3 = target * (absolute > 2.0 * absolute_2 ? log1p_wide(t2) : log_wide(target / input));
            const double t4 = target == 0.0 ? 0.0 : t3;
            const double t5 = 1.0 - target;
            const double t6 = input - target;
            const double t7 = 1.0 - input;
            const double absolute_3 = absolute_wide(t6);
            const double t8 = absolute_3 < 0.5 * absolute_wide(t7) ? log1p_wide(t6 / t7) : log_wide(t5 / t7);
            const double t9 = t4 + (target == 1.0 ? 0.0 : t5 * t8);
            const double t10 = absolute_wide(t9);
            const double t11 = absolute_wide(t4);
            const truth t12 = (t10 < 9.5367431640625e-07 * (0.5 * t11)) | (t2 + 1.0 < 4.76837158203125e-07);
            const truth t13 = absolute_2 < 9.5367431640625e-07 * (0.5 * absolute_wide(target));
            const truth t14 = absolute_3 < 9.5367431640625e-07 * (0.5 * absolute);
            const truth t15 = (((t12 | (t5 < 4.76837158203125e-07)) | t13) | t14) | (t7 < 4.76837158203125e-07);
            const truth t16 = t15 | (t10 < 9.5367431640625e-07 * (0.9 * t11));
            const real value_result = t9;
            const flag carefully_here = t16;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- binary_kl_loss_vjp ---- */
/* binary_kl_loss_vjp for an element at which it loses digits. */
static SLOW void binary_kl_loss_vjp_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t4 = extended_divide(t3, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t5 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(extended_divide(t1, t2));
    const extended t6 = extended_add(t5, target == R(1.0) ? EXTENDED(0.0, 0.0) : t4);
    const real input_better = extended_real(extended_multiply(extended_of(g), t6));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_kl_loss_vjp: from input, target, g to input */
KERNEL(binary_kl_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
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
            const real t1 = target == R(0.0) ? R(0.0) : -(target / input);
            const real t2 = R(1.0) - target;
            const real t3 = R(1.0) - input;
            const real t4 = t1 + (target == R(1.0) ? R(0.0) : t2 / t3);
            const real t5 = g * t4;
            const truth t6 = (maximum_(t4, -t4) < R(0.75) * maximum_(t1, -t1)) | (t2 < R(0.75));
            const truth t7 = t6 | (t3 < R(0.75));
            const real input_result = t5;
            const flag carefully_here = t7;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_kl_loss_vjp: from input, target, g to input */
KERNEL(binary_kl_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
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
            const double t1 = target == 0.0 ? 0.0 : -(target / input);
            const double t2 = 1.0 - target;
            const double t3 = 1.0 - input;
            const double t4 = t1 + (target == 1.0 ? 0.0 : t2 / t3);
            const double t5 = g * t4;
            const truth t6 = absolute_wide(t4) < 9.5367431640625e-07 * (0.75 * absolute_wide(t1));
            const truth t7 = (t6 | (t2 < 7.152557373046875e-07)) | (t3 < 7.152557373046875e-07);
            const real input_result = t5;
            const flag carefully_here = t7;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_kl_loss_vjp_target ---- */
/* binary_kl_loss_vjp_target for an element at which it loses digits. */
static SLOW void binary_kl_loss_vjp_target_carefully(
    const real input, const real target, const real g, real *const target_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_negate(t2);
    const extended t5 = extended_negate(t3);
    const extended t6 = extended_real(t3) < extended_real(t5) ? t5 : t3;
    const extended t7 = extended_multiply(EXTENDED(2.0, 0.0), t6);
    const extended sign = extended_sign(extended_subtract(input < extended_real(t4) ? t4 : t2, t7));
    const extended log1p = extended_log1p(extended_divide(t3, t2));
    const extended t8 = extended_real(sign) > R(0.0) ? log1p : extended_log(extended_divide(t1, t2));
    const extended t9 = extended_subtract(t2, t1);
    const extended t10 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t11 = extended_negate(t9);
    const extended t12 = extended_negate(t10);
    const extended t13 = extended_real(t10) < extended_real(t12) ? t12 : t10;
    const extended t14 = extended_real(t9) < extended_real(t11) ? t11 : t9;
    const extended sign_2 = extended_sign(extended_subtract(t14, extended_multiply(EXTENDED(0.5, 0.0), t13)));
    const extended log = extended_log(extended_divide(extended_subtract(EXTENDED(1.0, 0.0), t1), t10));
    const extended t15 = extended_real(sign_2) < R(0.0) ? extended_log1p(extended_divide(t9, t10)) : log;
    const extended t16 = extended_subtract(extended_negate(t15), EXTENDED(1.0, 0.0));
    const extended t17 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_add(t8, EXTENDED(1.0, 0.0));
    const extended t18 = extended_add(t17, target == R(1.0) ? EXTENDED(0.0, 0.0) : t16);
    const real target_better = extended_real(extended_multiply(extended_of(g), t18));
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* binary_kl_loss_vjp_target: from input, target, g to target */
KERNEL(binary_kl_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = target - input;
            const pair t2 = pair_of(target);
            const pair t3 = pair_of(input);
            const pair t4 = pair_divide(pair_subtract(t2, t3), t3);
            const real t5 = pair_real(t4);
            const real log1p = log1p_(t5);
            const real t6 = t5 + R(1.0);
            const real t7 = R(1.0) / t6;
            const real t8 = t7 * pair_low(t4);
            const real t9 = log1p + (t8 == t8 ? t8 : R(0.0));
            const pair t10 = pair_divide(t2, t3);
            const real t11 = pair_real(t10);
            const real t12 = R(1.0) / t11 * pair_low(t10);
            const truth t13 = absolute_(input) > R(2.0) * absolute_(t1);
            const real t14 = (t13 ? t9 : log_(t11) + (t12 == t12 ? t12 : R(0.0))) + R(1.0);
            const real t15 = R(1.0) - input;
            const pair t16 = pair_subtract(PAIR(1.0, 0.0), t3);
            const pair t17 = pair_divide(pair_subtract(t3, t2), t16);
            const real t18 = pair_real(t17);
            const real t19 = R(1.0) / (t18 + R(1.0)) * pair_low(t17);
            const pair t20 = pair_divide(pair_subtract(PAIR(1.0, 0.0), t2), t16);
            const real t21 = pair_real(t20);
            const real t22 = R(1.0) / t21 * pair_low(t20);
            const truth t23 = absolute_(input - target) < R(0.5) * absolute_(t15);
            const real t24 = log1p_(t18) + (t19 == t19 ? t19 : R(0.0));
            const real t25 = -(t23 ? t24 : log_(t21) + (t22 == t22 ? t22 : R(0.0))) - R(1.0);
            const real t26 = g * ((target == R(0.0) ? R(0.0) : t14) + (target == R(1.0) ? R(0.0) : t25));
            const truth t27 = maximum_(t1, -t1) < R(0.75) * maximum_(target, -target);
            const truth t28 = ((maximum_(t9, -t9) == INF) | (t6 < R(0.75))) | t27;
            const truth t29 = (t28 | (t7 < R(7.888609052210118e-31))) | (t15 < R(0.75));
            const truth t30 = t29 | (maximum_(log1p, -log1p) == INF);
            const real target_result = t26;
            const flag carefully_here = t30;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* binary_kl_loss_vjp_target: from input, target, g to target */
KERNEL(binary_kl_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = target - input;
            const double t2 = t1 / input;
            const double absolute = absolute_wide(t1);
            const double t3 = absolute_wide(input) > 2.0 * absolute ? log1p_wide(t2) : log_wide(target / input);
            const double t4 = input - target;
            const double t5 = 1.0 - input;
            const truth t6 = absolute_wide(t4) < 0.5 * absolute_wide(t5);
            const double t7 = -(t6 ? log1p_wide(t4 / t5) : log_wide((1.0 - target) / t5)) - 1.0;
            const double t8 = g * ((target == 0.0 ? 0.0 : t3 + 1.0) + (target == 1.0 ? 0.0 : t7));
            const truth t9 = absolute < 9.5367431640625e-07 * (0.75 * absolute_wide(target));
            const truth t10 = ((t2 + 1.0 < 7.152557373046875e-07) | t9) | (t5 < 7.152557373046875e-07);
            const real target_result = t8;
            const flag carefully_here = t10;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- binary_kl_loss_value_and_grad ---- */
/* binary_kl_loss_value_and_grad for an element at which it loses digits. */
static SLOW void binary_kl_loss_value_and_grad_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_negate(t2);
    const extended t5 = extended_negate(t3);
    const extended t6 = extended_real(t3) < extended_real(t5) ? t5 : t3;
    const extended t7 = extended_multiply(EXTENDED(2.0, 0.0), t6);
    const extended sign = extended_sign(extended_subtract(input < extended_real(t4) ? t4 : t2, t7));
    const extended log1p = extended_log1p(extended_divide(t3, t2));
    const extended t8 = extended_real(sign) > R(0.0) ? log1p : extended_log(extended_divide(t1, t2));
    const extended t9 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t10 = extended_subtract(t2, t1);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t12 = extended_negate(t10);
    const extended t13 = extended_negate(t11);
    const extended t14 = extended_real(t11) < extended_real(t13) ? t13 : t11;
    const extended t15 = extended_real(t10) < extended_real(t12) ? t12 : t10;
    const extended sign_2 = extended_sign(extended_subtract(t15, extended_multiply(EXTENDED(0.5, 0.0), t14)));
    const extended log1p_2 = extended_log1p(extended_divide(t10, t11));
    const extended t16 = extended_real(sign_2) < R(0.0) ? log1p_2 : extended_log(extended_divide(t9, t11));
    const extended t17 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t9, t16);
    const extended t18 = extended_add(target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t1, t8), t17);
    const real value_better = extended_real(t18);
    if (value_better == value_better) *value_to = value_better;
}

/* binary_kl_loss_value_and_grad for an element at which it loses digits. */
static SLOW void binary_kl_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t4 = extended_divide(t3, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t5 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(extended_divide(t1, t2));
    const extended t6 = extended_add(t5, target == R(1.0) ? EXTENDED(0.0, 0.0) : t4);
    const real input_better = extended_real(extended_multiply(extended_of(g), t6));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_kl_loss_value_and_grad: from input, target, g to value, input */
KERNEL(binary_kl_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
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
            const real t1 = target - input;
            const pair t2 = pair_of(target);
            const pair t3 = pair_of(input);
            const pair t4 = pair_divide(pair_subtract(t2, t3), t3);
            const real t5 = pair_real(t4);
            const real t6 = t5 + R(1.0);
            const real t7 = R(1.0) / t6;
            const real t8 = t7 * pair_low(t4);
            const pair t9 = pair_divide(t2, t3);
            const real t10 = pair_real(t9);
            const real t11 = R(1.0) / t10 * pair_low(t9);
            const truth t12 = absolute_(input) > R(2.0) * absolute_(t1);
            const real t13 = log_(t10) + (t11 == t11 ? t11 : R(0.0));
            const truth t14 = target == R(0.0);
            const real t15 = t14 ? R(0.0) : target * (t12 ? log1p_(t5) + (t8 == t8 ? t8 : R(0.0)) : t13);
            const real t16 = R(1.0) - target;
            const real t17 = input - target;
            const real t18 = R(1.0) - input;
            const pair t19 = pair_subtract(PAIR(1.0, 0.0), t3);
            const pair t20 = pair_divide(pair_subtract(t3, t2), t19);
            const real t21 = pair_real(t20);
            const real t22 = R(1.0) / (t21 + R(1.0)) * pair_low(t20);
            const pair t23 = pair_divide(pair_subtract(PAIR(1.0, 0.0), t2), t19);
            const real t24 = pair_real(t23);
            const real t25 = R(1.0) / t24 * pair_low(t23);
            const real t26 = log1p_(t21) + (t22 == t22 ? t22 : R(0.0));
            const truth t27 = absolute_(t17) < R(0.5) * absolute_(t18);
            const truth t28 = target == R(1.0);
            const real t29 = t15 + (t28 ? R(0.0) : t16 * (t27 ? t26 : log_(t24) + (t25 == t25 ? t25 : R(0.0))));
            const real t30 = t14 ? R(0.0) : -(target / input);
            const real t31 = t30 + (t28 ? R(0.0) : t16 / t18);
            const real t32 = g * t31;
            const real t33 = maximum_(t29, -t29);
            const real t34 = maximum_(t15, -t15);
            const truth t35 = ((t7 < R(7.888609052210118e-31)) | (t33 < R(0.5) * t34)) | (t6 < R(0.5));
            const truth t36 = (t35 | (t16 < R(0.5))) | (maximum_(t1, -t1) < R(0.5) * maximum_(target, -target));
            const truth t37 = (t36 | (maximum_(t17, -t17) < R(0.5) * maximum_(input, -input))) | (t18 < R(0.5));
            const truth t38 = t37 | (t33 < R(0.9) * t34);
            const truth t39 = (maximum_(t31, -t31) < R(0.75) * maximum_(t30, -t30)) | (t16 < R(0.75));
            const truth t40 = t39 | (t18 < R(0.75));
            const real value_result = t29;
            const real input_result = t32;
            const flag carefully_here = t38;
            const flag carefully_2_here = t40;
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
                    binary_kl_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_kl_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_kl_loss_value_and_grad: from input, target, g to value, input */
KERNEL(binary_kl_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
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
            const double t1 = target - input;
            const double t2 = t1 / input;
            const double t3 = target / input;
            const double absolute = absolute_wide(input);
            const double absolute_2 = absolute_wide(t1);
            const truth t4 = target == 0.0;
            const double t5 = t4 ? 0.0 : target * (absolute > 2.0 * absolute_2 ? log1p_wide(t2) : log_wide(t3));
            const double t6 = 1.0 - target;
            const double t7 = input - target;
            const double t8 = 1.0 - input;
            const double t9 = t6 / t8;
            const double absolute_3 = absolute_wide(t7);
            const truth t10 = target == 1.0;
            const double t11 = t6 * (absolute_3 < 0.5 * absolute_wide(t8) ? log1p_wide(t7 / t8) : log_wide(t9));
            const double t12 = t5 + (t10 ? 0.0 : t11);
            const double t13 = t4 ? 0.0 : -t3;
            const double t14 = t13 + (t10 ? 0.0 : t9);
            const double t15 = g * t14;
            const double t16 = absolute_wide(t12);
            const double t17 = absolute_wide(t5);
            const truth t18 = (t16 < 9.5367431640625e-07 * (0.5 * t17)) | (t2 + 1.0 < 4.76837158203125e-07);
            const truth t19 = absolute_2 < 9.5367431640625e-07 * (0.5 * absolute_wide(target));
            const truth t20 = absolute_3 < 9.5367431640625e-07 * (0.5 * absolute);
            const truth t21 = (((t18 | (t6 < 4.76837158203125e-07)) | t19) | t20) | (t8 < 4.76837158203125e-07);
            const truth t22 = t21 | (t16 < 9.5367431640625e-07 * (0.9 * t17));
            const truth t23 = absolute_wide(t14) < 9.5367431640625e-07 * (0.75 * absolute_wide(t13));
            const truth t24 = (t23 | (t6 < 7.152557373046875e-07)) | (t8 < 7.152557373046875e-07);
            const real value_result = t12;
            const real input_result = t15;
            const flag carefully_here = t22;
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
                    binary_kl_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_kl_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_kl_loss_hvp ---- */
/* binary_kl_loss_hvp for an element at which it loses digits. */
static SLOW void binary_kl_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t4 = extended_divide(extended_divide(extended_subtract(EXTENDED(1.0, 0.0), t1), t3), t3);
    const extended t5 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_divide(extended_divide(t1, t2), t2);
    const extended t6 = extended_add(t5, target == R(1.0) ? EXTENDED(0.0, 0.0) : t4);
    const extended t7 = extended_multiply(extended_multiply(extended_of(g), extended_of(v)), t6);
    const real input_better = extended_real(t7);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_kl_loss_hvp: from input, target, g, v to input */
KERNEL(binary_kl_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
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
            const real t1 = R(1.0) - input;
            const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) / t1 / t1;
            const real t3 = g * v * ((target == R(0.0) ? R(0.0) : target / input / input) + t2);
            const truth t4 = t1 < R(0.75);
            const real input_result = t3;
            const flag carefully_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_kl_loss_hvp: from input, target, g, v to input */
KERNEL(binary_kl_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
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
            const double t1 = 1.0 - input;
            const double t2 = target == 1.0 ? 0.0 : (1.0 - target) / t1 / t1;
            const double t3 = g * v * ((target == 0.0 ? 0.0 : target / input / input) + t2);
            const truth t4 = t1 < 7.152557373046875e-07;
            const real input_result = t3;
            const flag carefully_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_kl_loss_hess_diag ---- */
/* binary_kl_loss_hess_diag for an element at which it loses digits. */
static SLOW void binary_kl_loss_hess_diag_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t4 = extended_divide(extended_divide(extended_subtract(EXTENDED(1.0, 0.0), t1), t3), t3);
    const extended t5 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_divide(extended_divide(t1, t2), t2);
    const extended t6 = extended_add(t5, target == R(1.0) ? EXTENDED(0.0, 0.0) : t4);
    const real input_better = extended_real(extended_multiply(extended_of(g), t6));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_kl_loss_hess_diag: from input, target, g to input */
KERNEL(binary_kl_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
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
            const real t1 = R(1.0) - input;
            const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) / t1 / t1;
            const real t3 = g * ((target == R(0.0) ? R(0.0) : target / input / input) + t2);
            const truth t4 = t1 < R(0.75);
            const real input_result = t3;
            const flag carefully_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_kl_loss_hess_diag: from input, target, g to input */
KERNEL(binary_kl_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
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
            const double t1 = 1.0 - input;
            const double t2 = target == 1.0 ? 0.0 : (1.0 - target) / t1 / t1;
            const double t3 = g * ((target == 0.0 ? 0.0 : target / input / input) + t2);
            const truth t4 = t1 < 7.152557373046875e-07;
            const real input_result = t3;
            const flag carefully_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_kl_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
