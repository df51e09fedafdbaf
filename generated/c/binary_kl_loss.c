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
    const double input, const double target, real *const value_to)
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
    const extended t8 = extended_real(sign) > 0.0 ? log1p : extended_log(extended_divide(t1, t2));
    const extended t9 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t10 = extended_subtract(t2, t1);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t12 = extended_negate(t10);
    const extended t13 = extended_negate(t11);
    const extended t14 = extended_real(t11) < extended_real(t13) ? t13 : t11;
    const extended t15 = extended_real(t10) < extended_real(t12) ? t12 : t10;
    const extended sign_2 = extended_sign(extended_subtract(t15, extended_multiply(EXTENDED(0.5, 0.0), t14)));
    const extended log1p_2 = extended_log1p(extended_divide(t10, t11));
    const extended t16 = extended_real(sign_2) < 0.0 ? log1p_2 : extended_log(extended_divide(t9, t11));
    const extended t17 = target == 1.0 ? EXTENDED(0.0, 0.0) : extended_multiply(t9, t16);
    const extended t18 = extended_add(target == 0.0 ? EXTENDED(0.0, 0.0) : extended_multiply(t1, t8), t17);
    const real value_better = extended_real(t18);
    if (value_better == value_better) *value_to = value_better;
}

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
            const longer t2 = longer_of(target);
            const longer t3 = longer_of(input);
            const longer t4 = longer_divide(longer_subtract(t2, t3), t3);
            const double t5 = longer_real(t4);
            const double t6 = t5 + 1.0;
            const double t7 = 1.0 / t6;
            const double t8 = t7 * longer_low(t4);
            const longer t9 = longer_divide(t2, t3);
            const double t10 = longer_real(t9);
            const double t11 = 1.0 / t10 * longer_low(t9);
            const truth t12 = absolute_of_double(input) > 2.0 * absolute_of_double(t1);
            const double t13 = log_of_double(t10) + (t11 == t11 ? t11 : 0.0);
            const double t14 = target * (t12 ? log1p_of_double(t5) + (t8 == t8 ? t8 : 0.0) : t13);
            const double t15 = target == 0.0 ? 0.0 : t14;
            const double t16 = 1.0 - target;
            const double t17 = input - target;
            const double t18 = 1.0 - input;
            const longer t19 = longer_subtract(longer_made(1.0, 0.0), t3);
            const longer t20 = longer_divide(longer_subtract(t3, t2), t19);
            const double t21 = longer_real(t20);
            const double t22 = 1.0 / (t21 + 1.0) * longer_low(t20);
            const longer t23 = longer_divide(longer_subtract(longer_made(1.0, 0.0), t2), t19);
            const double t24 = longer_real(t23);
            const double t25 = 1.0 / t24 * longer_low(t23);
            const truth t26 = absolute_of_double(t17) < 0.5 * absolute_of_double(t18);
            const double t27 = log1p_of_double(t21) + (t22 == t22 ? t22 : 0.0);
            const double t28 = t16 * (t26 ? t27 : log_of_double(t24) + (t25 == t25 ? t25 : 0.0));
            const double t29 = t15 + (target == 1.0 ? 0.0 : t28);
            const double t30 = maximum_of_double(t29, -t29);
            const double t31 = maximum_of_double(t15, -t15);
            const double t32 = 0.5 * t31;
            const double t33 = maximum_of_double(t1, -t1);
            const double t34 = 0.5 * maximum_of_double(target, -target);
            const truth t35 = (((t7 < 7.888609052210118e-31) | (t30 < t32)) | (t6 < 0.5)) | (t16 < 0.5);
            const double t36 = maximum_of_double(t17, -t17);
            const double t37 = 0.5 * maximum_of_double(input, -input);
            const double t38 = 0.9 * t31;
            const truth t39 = (((t35 | (t33 < t34)) | (t36 < t37)) | (t18 < 0.5)) | (t30 < t38);
            const truth t65_t88_lost = (t7 < 4.909093465297727e-91) | (t30 < 9.5367431640625e-07 * t32);
            const truth t69_t88_lost = (t65_t88_lost | (t6 < 4.76837158203125e-07)) | (t16 < 4.76837158203125e-07);
            const truth t76_t88_lost = t69_t88_lost | (t33 < 9.5367431640625e-07 * t34);
            const truth t85_t88_lost = (t76_t88_lost | (t36 < 9.5367431640625e-07 * t37)) | (t18 < 4.76837158203125e-07);
            const truth t88_t88_lost = t85_t88_lost | (t30 < 9.5367431640625e-07 * t38);
            const real value_result = t29;
            const flag carefully_here = SYMDL_DOUBLE ? t39 : t88_t88_lost;
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

/* ---- binary_kl_loss_vjp ---- */
/* binary_kl_loss_vjp for an element at which it loses digits. */
static SLOW void binary_kl_loss_vjp_carefully(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t4 = extended_divide(t3, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t5 = target == 0.0 ? EXTENDED(0.0, 0.0) : extended_negate(extended_divide(t1, t2));
    const extended t6 = extended_add(t5, target == 1.0 ? EXTENDED(0.0, 0.0) : t4);
    const real input_better = extended_real(extended_multiply(extended_of(g), t6));
    if (input_better == input_better) *input_to = input_better;
}

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
            const double t6 = maximum_of_double(t4, -t4);
            const double t7 = 0.75 * maximum_of_double(t1, -t1);
            const truth t8 = ((t6 < t7) | (t2 < 0.75)) | (t3 < 0.75);
            const truth t19_t21_lost = (t6 < 9.5367431640625e-07 * t7) | (t2 < 7.152557373046875e-07);
            const truth t21_t21_lost = t19_t21_lost | (t3 < 7.152557373046875e-07);
            const real input_result = t5;
            const flag carefully_here = SYMDL_DOUBLE ? t8 : t21_t21_lost;
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

/* ---- binary_kl_loss_vjp_target ---- */
/* binary_kl_loss_vjp_target for an element at which it loses digits. */
static SLOW void binary_kl_loss_vjp_target_carefully(
    const double input, const double target, const double g, real *const target_to)
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
    const extended t8 = extended_real(sign) > 0.0 ? log1p : extended_log(extended_divide(t1, t2));
    const extended t9 = extended_subtract(t2, t1);
    const extended t10 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t11 = extended_negate(t9);
    const extended t12 = extended_negate(t10);
    const extended t13 = extended_real(t10) < extended_real(t12) ? t12 : t10;
    const extended t14 = extended_real(t9) < extended_real(t11) ? t11 : t9;
    const extended sign_2 = extended_sign(extended_subtract(t14, extended_multiply(EXTENDED(0.5, 0.0), t13)));
    const extended log = extended_log(extended_divide(extended_subtract(EXTENDED(1.0, 0.0), t1), t10));
    const extended t15 = extended_real(sign_2) < 0.0 ? extended_log1p(extended_divide(t9, t10)) : log;
    const extended t16 = extended_subtract(extended_negate(t15), EXTENDED(1.0, 0.0));
    const extended t17 = target == 0.0 ? EXTENDED(0.0, 0.0) : extended_add(t8, EXTENDED(1.0, 0.0));
    const extended t18 = extended_add(t17, target == 1.0 ? EXTENDED(0.0, 0.0) : t16);
    const real target_better = extended_real(extended_multiply(extended_of(g), t18));
    if (target_better == target_better) *target_to = target_better;
}

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
            const longer t2 = longer_of(target);
            const longer t3 = longer_of(input);
            const longer t4 = longer_divide(longer_subtract(t2, t3), t3);
            const double t5 = longer_real(t4);
            const double log1p = log1p_of_double(t5);
            const double t6 = t5 + 1.0;
            const double t7 = 1.0 / t6;
            const double t8 = t7 * longer_low(t4);
            const double t9 = log1p + (t8 == t8 ? t8 : 0.0);
            const longer t10 = longer_divide(t2, t3);
            const double t11 = longer_real(t10);
            const double t12 = 1.0 / t11 * longer_low(t10);
            const truth t13 = absolute_of_double(input) > 2.0 * absolute_of_double(t1);
            const double t14 = (t13 ? t9 : log_of_double(t11) + (t12 == t12 ? t12 : 0.0)) + 1.0;
            const double t15 = 1.0 - input;
            const longer t16 = longer_subtract(longer_made(1.0, 0.0), t3);
            const longer t17 = longer_divide(longer_subtract(t3, t2), t16);
            const double t18 = longer_real(t17);
            const double t19 = 1.0 / (t18 + 1.0) * longer_low(t17);
            const longer t20 = longer_divide(longer_subtract(longer_made(1.0, 0.0), t2), t16);
            const double t21 = longer_real(t20);
            const double t22 = 1.0 / t21 * longer_low(t20);
            const truth t23 = absolute_of_double(input - target) < 0.5 * absolute_of_double(t15);
            const double t24 = log1p_of_double(t18) + (t19 == t19 ? t19 : 0.0);
            const double t25 = -(t23 ? t24 : log_of_double(t21) + (t22 == t22 ? t22 : 0.0)) - 1.0;
            const double t26 = g * ((target == 0.0 ? 0.0 : t14) + (target == 1.0 ? 0.0 : t25));
            const truth t27 = maximum_of_double(t9, -t9) == INFINITY;
            const double t28 = maximum_of_double(t1, -t1);
            const double t29 = 0.75 * maximum_of_double(target, -target);
            const truth t30 = maximum_of_double(log1p, -log1p) == INFINITY;
            const truth t31 = (((t27 | (t6 < 0.75)) | (t28 < t29)) | (t7 < 7.888609052210118e-31)) | (t15 < 0.75);
            const truth t32 = t31 | t30;
            const truth t70_t78_lost = (t27 | (t6 < 7.152557373046875e-07)) | (t28 < 9.5367431640625e-07 * t29);
            const truth t74_t78_lost = (t70_t78_lost | (t7 < 4.909093465297727e-91)) | (t15 < 7.152557373046875e-07);
            const truth t78_t78_lost = t74_t78_lost | t30;
            const real target_result = t26;
            const flag carefully_here = SYMDL_DOUBLE ? t32 : t78_t78_lost;
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

/* ---- binary_kl_loss_value_and_grad ---- */
/* binary_kl_loss_value_and_grad for an element at which it loses digits. */
static SLOW void binary_kl_loss_value_and_grad_carefully(
    const double input, const double target, real *const value_to)
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
    const extended t8 = extended_real(sign) > 0.0 ? log1p : extended_log(extended_divide(t1, t2));
    const extended t9 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t10 = extended_subtract(t2, t1);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t12 = extended_negate(t10);
    const extended t13 = extended_negate(t11);
    const extended t14 = extended_real(t11) < extended_real(t13) ? t13 : t11;
    const extended t15 = extended_real(t10) < extended_real(t12) ? t12 : t10;
    const extended sign_2 = extended_sign(extended_subtract(t15, extended_multiply(EXTENDED(0.5, 0.0), t14)));
    const extended log1p_2 = extended_log1p(extended_divide(t10, t11));
    const extended t16 = extended_real(sign_2) < 0.0 ? log1p_2 : extended_log(extended_divide(t9, t11));
    const extended t17 = target == 1.0 ? EXTENDED(0.0, 0.0) : extended_multiply(t9, t16);
    const extended t18 = extended_add(target == 0.0 ? EXTENDED(0.0, 0.0) : extended_multiply(t1, t8), t17);
    const real value_better = extended_real(t18);
    if (value_better == value_better) *value_to = value_better;
}

/* binary_kl_loss_value_and_grad for an element at which it loses digits. */
static SLOW void binary_kl_loss_value_and_grad_carefully_2(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t4 = extended_divide(t3, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t5 = target == 0.0 ? EXTENDED(0.0, 0.0) : extended_negate(extended_divide(t1, t2));
    const extended t6 = extended_add(t5, target == 1.0 ? EXTENDED(0.0, 0.0) : t4);
    const real input_better = extended_real(extended_multiply(extended_of(g), t6));
    if (input_better == input_better) *input_to = input_better;
}

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
            const longer t2 = longer_of(target);
            const longer t3 = longer_of(input);
            const longer t4 = longer_divide(longer_subtract(t2, t3), t3);
            const double t5 = longer_real(t4);
            const double t6 = t5 + 1.0;
            const double t7 = 1.0 / t6;
            const double t8 = t7 * longer_low(t4);
            const longer t9 = longer_divide(t2, t3);
            const double t10 = longer_real(t9);
            const double t11 = 1.0 / t10 * longer_low(t9);
            const truth t12 = absolute_of_double(input) > 2.0 * absolute_of_double(t1);
            const double t13 = log_of_double(t10) + (t11 == t11 ? t11 : 0.0);
            const truth t14 = target == 0.0;
            const double t15 = t14 ? 0.0 : target * (t12 ? log1p_of_double(t5) + (t8 == t8 ? t8 : 0.0) : t13);
            const double t16 = 1.0 - target;
            const double t17 = input - target;
            const double t18 = 1.0 - input;
            const longer t19 = longer_subtract(longer_made(1.0, 0.0), t3);
            const longer t20 = longer_divide(longer_subtract(t3, t2), t19);
            const double t21 = longer_real(t20);
            const double t22 = 1.0 / (t21 + 1.0) * longer_low(t20);
            const longer t23 = longer_divide(longer_subtract(longer_made(1.0, 0.0), t2), t19);
            const double t24 = longer_real(t23);
            const double t25 = 1.0 / t24 * longer_low(t23);
            const truth t26 = absolute_of_double(t17) < 0.5 * absolute_of_double(t18);
            const double t27 = log1p_of_double(t21) + (t22 == t22 ? t22 : 0.0);
            const truth t28 = target == 1.0;
            const double t29 = t28 ? 0.0 : t16 * (t26 ? t27 : log_of_double(t24) + (t25 == t25 ? t25 : 0.0));
            const double t30 = t15 + t29;
            const double t31 = t14 ? 0.0 : -(target / input);
            const double t32 = t31 + (t28 ? 0.0 : t16 / t18);
            const double t33 = g * t32;
            const double t34 = maximum_of_double(t30, -t30);
            const double t35 = maximum_of_double(t15, -t15);
            const double t36 = 0.5 * t35;
            const double t37 = maximum_of_double(t1, -t1);
            const double t38 = 0.5 * maximum_of_double(target, -target);
            const truth t39 = (((t7 < 7.888609052210118e-31) | (t34 < t36)) | (t6 < 0.5)) | (t16 < 0.5);
            const double t40 = maximum_of_double(t17, -t17);
            const double t41 = 0.5 * maximum_of_double(input, -input);
            const double t42 = 0.9 * t35;
            const truth t43 = (((t39 | (t37 < t38)) | (t40 < t41)) | (t18 < 0.5)) | (t34 < t42);
            const double t44 = maximum_of_double(t32, -t32);
            const double t45 = 0.75 * maximum_of_double(t31, -t31);
            const truth t46 = ((t44 < t45) | (t16 < 0.75)) | (t18 < 0.75);
            const truth t72_t95_lost = (t7 < 4.909093465297727e-91) | (t34 < 9.5367431640625e-07 * t36);
            const truth t76_t95_lost = (t72_t95_lost | (t6 < 4.76837158203125e-07)) | (t16 < 4.76837158203125e-07);
            const truth t83_t95_lost = t76_t95_lost | (t37 < 9.5367431640625e-07 * t38);
            const truth t92_t95_lost = (t83_t95_lost | (t40 < 9.5367431640625e-07 * t41)) | (t18 < 4.76837158203125e-07);
            const truth t95_t95_lost = t92_t95_lost | (t34 < 9.5367431640625e-07 * t42);
            const truth t103_t105_lost = (t44 < 9.5367431640625e-07 * t45) | (t16 < 7.152557373046875e-07);
            const truth t105_t105_lost = t103_t105_lost | (t18 < 7.152557373046875e-07);
            const real value_result = t30;
            const real input_result = t33;
            const flag carefully_here = SYMDL_DOUBLE ? t43 : t95_t95_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t46 : t105_t105_lost;
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

/* ---- binary_kl_loss_hvp ---- */
/* binary_kl_loss_hvp for an element at which it loses digits. */
static SLOW void binary_kl_loss_hvp_carefully(
    const double input, const double target, const double g, const double v, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t4 = extended_divide(extended_divide(extended_subtract(EXTENDED(1.0, 0.0), t1), t3), t3);
    const extended t5 = target == 0.0 ? EXTENDED(0.0, 0.0) : extended_divide(extended_divide(t1, t2), t2);
    const extended t6 = extended_add(t5, target == 1.0 ? EXTENDED(0.0, 0.0) : t4);
    const extended t7 = extended_multiply(extended_multiply(extended_of(g), extended_of(v)), t6);
    const real input_better = extended_real(t7);
    if (input_better == input_better) *input_to = input_better;
}

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
            const truth t4 = t1 < 0.75;
            const truth t14_t14_lost = t1 < 7.152557373046875e-07;
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t4 : t14_t14_lost;
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

/* ---- binary_kl_loss_hess_diag ---- */
/* binary_kl_loss_hess_diag for an element at which it loses digits. */
static SLOW void binary_kl_loss_hess_diag_carefully(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t4 = extended_divide(extended_divide(extended_subtract(EXTENDED(1.0, 0.0), t1), t3), t3);
    const extended t5 = target == 0.0 ? EXTENDED(0.0, 0.0) : extended_divide(extended_divide(t1, t2), t2);
    const extended t6 = extended_add(t5, target == 1.0 ? EXTENDED(0.0, 0.0) : t4);
    const real input_better = extended_real(extended_multiply(extended_of(g), t6));
    if (input_better == input_better) *input_to = input_better;
}

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
            const truth t4 = t1 < 0.75;
            const truth t13_t13_lost = t1 < 7.152557373046875e-07;
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t4 : t13_t13_lost;
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
