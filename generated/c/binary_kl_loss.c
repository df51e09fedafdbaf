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
            const pair t1 = pair_of(target);
            const pair t2 = pair_of(input);
            const pair t3 = pair_divide(pair_subtract(t1, t2), t2);
            const real t4 = pair_real(t3);
            const real t5 = t4 + R(1.0);
            const real t6 = R(1.0) / t5;
            const real t7 = t6 * pair_low(t3);
            const pair t8 = pair_divide(t1, t2);
            const real t9 = pair_real(t8);
            const real t10 = R(1.0) / t9 * pair_low(t8);
            const truth t11 = absolute_(input) > R(2.0) * absolute_(target - input);
            const real t12 = t11 ? log1p_(t4) + (t7 == t7 ? t7 : R(0.0)) : log_(t9) + (t10 == t10 ? t10 : R(0.0));
            const real t13 = target == R(0.0) ? R(0.0) : target * t12;
            const real t14 = R(1.0) - input;
            const pair t15 = pair_subtract(PAIR(1.0, 0.0), t2);
            const pair t16 = pair_divide(pair_subtract(t2, t1), t15);
            const real t17 = pair_real(t16);
            const real t18 = t17 + R(1.0);
            const real t19 = R(1.0) / t18 * pair_low(t16);
            const pair t20 = pair_divide(pair_subtract(PAIR(1.0, 0.0), t1), t15);
            const real t21 = pair_real(t20);
            const real t22 = R(1.0) / t21 * pair_low(t20);
            const truth t23 = absolute_(input - target) < R(0.5) * absolute_(t14);
            const real t24 = log1p_(t17) + (t19 == t19 ? t19 : R(0.0));
            const real t25 = (R(1.0) - target) * (t23 ? t24 : log_(t21) + (t22 == t22 ? t22 : R(0.0)));
            const real t26 = t13 + (target == R(1.0) ? R(0.0) : t25);
            const real t27 = maximum_(t26, -t26);
            const real t28 = maximum_(t13, -t13);
            const truth t29 = ((t6 < R(7.888609052210118e-31)) | (t27 < R(0.5) * t28)) | (t5 < R(0.5));
            const truth t30 = ((t29 | (t18 < R(0.5))) | (t27 < R(0.9) * t28)) | (t5 < R(0.9));
            const truth t31 = t30 | (t14 <= R(0.0107421875));
            const real value_result = t26;
            const flag carefully_here = t31;
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
            const double t5_inverse = 1.0 / input;
            const double t2 = t1 * t5_inverse;
            const double t3 = t2 + 1.0;
            const truth t4 = absolute_wide(input) > 2.0 * absolute_wide(t1);
            const double t5 = target == 0.0 ? 0.0 : target * (t4 ? log1p_wide(t2) : log_wide(target * t5_inverse));
            const double t6 = 1.0 - target;
            const double t7 = input - target;
            const double t8 = 1.0 - input;
            const double t33_inverse = 1.0 / t8;
            const double t9 = t7 * t33_inverse;
            const truth t10 = absolute_wide(t7) < 0.5 * absolute_wide(t8);
            const double t11 = target == 1.0 ? 0.0 : t6 * (t10 ? log1p_wide(t9) : log_wide(t6 * t33_inverse));
            const double t12 = t5 + t11;
            const double t13 = absolute_wide(t12);
            const double t14 = absolute_wide(t5);
            const truth t15 = (1.0 / t3 < 4.909093465297727e-91) | (t13 < 3.0517578125e-05 * (0.5 * t14));
            const truth t16 = (t15 | (t3 < 1.52587890625e-05)) | (t9 + 1.0 < 1.52587890625e-05);
            const truth t17 = (t16 | (t13 < 3.0517578125e-05 * (0.9 * t14))) | (t3 < 2.74658203125e-05);
            const truth t18 = t17 | (t8 <= 0.0107421875);
            const real value_result = t12;
            const flag carefully_here = t18;
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
            const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) / (R(1.0) - input));
            const real t3 = g * t2;
            const truth t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
            const real input_result = t3;
            const flag carefully_here = t4;
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
            const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) / (1.0 - input));
            const double t3 = g * t2;
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const real input_result = t3;
            const flag carefully_here = t4;
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
            const pair t1 = pair_of(target);
            const pair t2 = pair_of(input);
            const pair t3 = pair_divide(pair_subtract(t1, t2), t2);
            const real t4 = pair_real(t3);
            const real log1p = log1p_(t4);
            const real t5 = t4 + R(1.0);
            const real t6 = R(1.0) / t5;
            const real t7 = t6 * pair_low(t3);
            const real t8 = log1p + (t7 == t7 ? t7 : R(0.0));
            const pair t9 = pair_divide(t1, t2);
            const real t10 = pair_real(t9);
            const real t11 = R(1.0) / t10 * pair_low(t9);
            const real absolute = absolute_(input);
            const truth t12 = absolute > R(2.0) * absolute_(target - input);
            const real t13 = (t12 ? t8 : log_(t10) + (t11 == t11 ? t11 : R(0.0))) + R(1.0);
            const real t14 = target == R(0.0) ? R(0.0) : t13;
            const pair t15 = pair_subtract(PAIR(1.0, 0.0), t2);
            const pair t16 = pair_divide(pair_subtract(t2, t1), t15);
            const real t17 = pair_real(t16);
            const real t18 = R(1.0) / (t17 + R(1.0)) * pair_low(t16);
            const pair t19 = pair_divide(pair_subtract(PAIR(1.0, 0.0), t1), t15);
            const real t20 = pair_real(t19);
            const real t21 = R(1.0) / t20 * pair_low(t19);
            const truth t22 = absolute_(input - target) < R(0.5) * absolute_(R(1.0) - input);
            const real t23 = log1p_(t17) + (t18 == t18 ? t18 : R(0.0));
            const real t24 = -(t22 ? t23 : log_(t20) + (t21 == t21 ? t21 : R(0.0))) - R(1.0);
            const real t25 = t14 + (target == R(1.0) ? R(0.0) : t24);
            const real t26 = g * t25;
            const truth t27 = maximum_(t25, -t25) < R(0.75) * maximum_(t14, -t14);
            const truth t28 = ((maximum_(t8, -t8) == INF) | (t5 < R(0.75))) | t27;
            const truth t29 = (t28 | (absolute < R(7.888609052210118e-31))) | (t6 < R(7.888609052210118e-31));
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
            const double t5_inverse = 1.0 / input;
            const double t2 = t1 * t5_inverse;
            const truth t3 = absolute_wide(input) > 2.0 * absolute_wide(t1);
            const double t4 = target == 0.0 ? 0.0 : (t3 ? log1p_wide(t2) : log_wide(target * t5_inverse)) + 1.0;
            const double t5 = input - target;
            const double t6 = 1.0 - input;
            const double t32_inverse = 1.0 / t6;
            const truth t7 = absolute_wide(t5) < 0.5 * absolute_wide(t6);
            const double t8 = -(t7 ? log1p_wide(t5 * t32_inverse) : log_wide((1.0 - target) * t32_inverse)) - 1.0;
            const double t9 = t4 + (target == 1.0 ? 0.0 : t8);
            const double t10 = g * t9;
            const truth t11 = absolute_wide(t9) < 3.0517578125e-05 * (0.75 * absolute_wide(t4));
            const truth t12 = (t2 + 1.0 < 2.288818359375e-05) | t11;
            const real target_result = t10;
            const flag carefully_here = t12;
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
            const pair t1 = pair_of(target);
            const pair t2 = pair_of(input);
            const pair t3 = pair_divide(pair_subtract(t1, t2), t2);
            const real t4 = pair_real(t3);
            const real t5 = t4 + R(1.0);
            const real t6 = R(1.0) / t5;
            const real t7 = t6 * pair_low(t3);
            const pair t8 = pair_divide(t1, t2);
            const real t9 = pair_real(t8);
            const real t10 = R(1.0) / t9 * pair_low(t8);
            const truth t11 = absolute_(input) > R(2.0) * absolute_(target - input);
            const real t12 = t11 ? log1p_(t4) + (t7 == t7 ? t7 : R(0.0)) : log_(t9) + (t10 == t10 ? t10 : R(0.0));
            const truth t13 = target == R(0.0);
            const real t14 = t13 ? R(0.0) : target * t12;
            const real t15 = R(1.0) - target;
            const real t16 = R(1.0) - input;
            const pair t17 = pair_subtract(PAIR(1.0, 0.0), t2);
            const pair t18 = pair_divide(pair_subtract(t2, t1), t17);
            const real t19 = pair_real(t18);
            const real t20 = t19 + R(1.0);
            const real t21 = R(1.0) / t20 * pair_low(t18);
            const pair t22 = pair_divide(pair_subtract(PAIR(1.0, 0.0), t1), t17);
            const real t23 = pair_real(t22);
            const real t24 = R(1.0) / t23 * pair_low(t22);
            const truth t25 = absolute_(input - target) < R(0.5) * absolute_(t16);
            const real t26 = log1p_(t19) + (t21 == t21 ? t21 : R(0.0));
            const truth t27 = target == R(1.0);
            const real t28 = t14 + (t27 ? R(0.0) : t15 * (t25 ? t26 : log_(t23) + (t24 == t24 ? t24 : R(0.0))));
            const real t29 = t13 ? R(0.0) : -(target / input);
            const real t30 = t29 + (t27 ? R(0.0) : t15 / t16);
            const real t31 = g * t30;
            const real t32 = maximum_(t28, -t28);
            const real t33 = maximum_(t14, -t14);
            const truth t34 = ((t6 < R(7.888609052210118e-31)) | (t32 < R(0.5) * t33)) | (t5 < R(0.5));
            const truth t35 = ((t34 | (t20 < R(0.5))) | (t32 < R(0.9) * t33)) | (t5 < R(0.9));
            const truth t36 = t35 | (t16 <= R(0.0107421875));
            const truth t37 = maximum_(t30, -t30) < R(0.75) * maximum_(t29, -t29);
            const real value_result = t28;
            const real input_result = t31;
            const flag carefully_here = t36;
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
            const double t5_inverse = 1.0 / input;
            const double t2 = t1 * t5_inverse;
            const double t3 = t2 + 1.0;
            const double t4 = target * t5_inverse;
            const double t5 = absolute_wide(input) > 2.0 * absolute_wide(t1) ? log1p_wide(t2) : log_wide(t4);
            const truth t6 = target == 0.0;
            const double t7 = t6 ? 0.0 : target * t5;
            const double t8 = 1.0 - target;
            const double t9 = input - target;
            const double t10 = 1.0 - input;
            const double t34_inverse = 1.0 / t10;
            const double t11 = t9 * t34_inverse;
            const double t12 = t8 * t34_inverse;
            const double t13 = absolute_wide(t9) < 0.5 * absolute_wide(t10) ? log1p_wide(t11) : log_wide(t12);
            const truth t14 = target == 1.0;
            const double t15 = t7 + (t14 ? 0.0 : t8 * t13);
            const double t16 = t6 ? 0.0 : -t4;
            const double t17 = t16 + (t14 ? 0.0 : t12);
            const double t18 = g * t17;
            const double t19 = absolute_wide(t15);
            const double t20 = absolute_wide(t7);
            const truth t21 = (1.0 / t3 < 4.909093465297727e-91) | (t19 < 3.0517578125e-05 * (0.5 * t20));
            const truth t22 = (t21 | (t3 < 1.52587890625e-05)) | (t11 + 1.0 < 1.52587890625e-05);
            const truth t23 = (t22 | (t19 < 3.0517578125e-05 * (0.9 * t20))) | (t3 < 2.74658203125e-05);
            const truth t24 = t23 | (t10 <= 0.0107421875);
            const truth t25 = absolute_wide(t17) < 3.0517578125e-05 * (0.75 * absolute_wide(t16));
            const real value_result = t15;
            const real input_result = t18;
            const flag carefully_here = t24;
            const flag carefully_2_here = t25;
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
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real t1 = R(1.0) - input;
            const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) / t1 / t1;
            const real input_result = g * (v * ((target == R(0.0) ? R(0.0) : target / input / input) + t2));
            input_to[i] = input_result;
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
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t2_inverse = 1.0 / input;
            const double t9_inverse = 1.0 / (1.0 - input);
            const double t1 = target == 1.0 ? 0.0 : (1.0 - target) * t9_inverse * t9_inverse;
            const real input_result = g * (v * ((target == 0.0 ? 0.0 : target * t2_inverse * t2_inverse) + t1));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_kl_loss_hess_diag ---- */
#if SYMDL_DOUBLE
/* binary_kl_loss_hess_diag: from input, target, g to input */
KERNEL(binary_kl_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = R(1.0) - input;
            const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) / t1 / t1;
            const real input_result = g * ((target == R(0.0) ? R(0.0) : target / input / input) + t2);
            input_to[i] = input_result;
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
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2_inverse = 1.0 / input;
            const double t9_inverse = 1.0 / (1.0 - input);
            const double t1 = target == 1.0 ? 0.0 : (1.0 - target) * t9_inverse * t9_inverse;
            const real input_result = g * ((target == 0.0 ? 0.0 : target * t2_inverse * t2_inverse) + t1);
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
