/*
 * Made by symdl 0.1.0 from msle_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     msle_loss = (-log(input + 1) + log(target + 1))**2
 */
#include "primitives.h"
#include "extended.h"

/* ---- msle_loss_value ---- */
/* msle_loss_value for an element at which it loses digits. */
static SLOW void msle_loss_value_carefully(
    const double input, const double target, real *const value_to)
{
    const extended log1p = extended_log1p(extended_of(target));
    const extended t1 = extended_subtract(log1p, extended_log1p(extended_of(input)));
    const real value_better = extended_real(extended_multiply(t1, t1));
    if (value_better == value_better) *value_to = value_better;
}

/* msle_loss_value: from input, target to value */
KERNEL(msle_loss_value)
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
            const double log1p = log1p_of_double(target);
            const double t1 = log1p - log1p_of_double(input);
            const double t2 = t1 * t1;
            const double t3 = maximum_of_double(t1, -t1);
            const double t4 = maximum_of_double(log1p, -log1p);
            const double t5 = 0.5 * t4;
            const double t6 = 0.9 * t4;
            const truth t7 = t1 >= -48.0;
            const truth t8 = t1 <= 2.875;
            const truth t9 = ((t3 < t5) | (t3 < t6)) | (t7 & t8);
            const truth t15_t15_lost = ((t3 < 9.5367431640625e-07 * t5) | (t3 < 9.5367431640625e-07 * t6)) | (t7 & t8);
            const real value_result = t2;
            const flag carefully_here = SYMDL_DOUBLE ? t9 : t15_t15_lost;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- msle_loss_vjp ---- */
/* msle_loss_vjp for an element at which it loses digits. */
static SLOW void msle_loss_vjp_carefully(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_divide(EXTENDED(2.0, 0.0), extended_add(t1, EXTENDED(1.0, 0.0)));
    const extended t3 = extended_subtract(extended_log1p(extended_of(target)), extended_log1p(t1));
    const extended t4 = extended_negate(extended_multiply(extended_multiply(t2, extended_of(g)), t3));
    const real input_better = extended_real(t4);
    if (input_better == input_better) *input_to = input_better;
}

/* msle_loss_vjp: from input, target, g to input */
KERNEL(msle_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
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
            const double log1p = log1p_of_double(target);
            const double t1 = log1p - log1p_of_double(input);
            const double t2 = input + 1.0;
            const double t3 = -(2.0 / t2 * g * t1);
            const truth t4 = maximum_of_double(target, -target) == INFINITY;
            const truth t5 = (input == INFINITY) & !((maximum_of_double(input, -input) == INFINITY) & t4);
            const double t6 = maximum_of_double(t1, -t1);
            const double t7 = 0.75 * maximum_of_double(log1p, -log1p);
            const truth t8 = !t5;
            const truth t9 = ((t6 < t7) | (t2 < 0.75)) & t8;
            const truth t26_t26_lost = ((t6 < 9.5367431640625e-07 * t7) | (t2 < 7.152557373046875e-07)) & t8;
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t9 : t26_t26_lost;
            const flag far_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
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

/* ---- msle_loss_vjp_target ---- */
/* msle_loss_vjp_target for an element at which it loses digits. */
static SLOW void msle_loss_vjp_target_carefully(
    const double input, const double target, const double g, real *const target_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_divide(EXTENDED(2.0, 0.0), extended_add(t1, EXTENDED(1.0, 0.0)));
    const extended t3 = extended_subtract(extended_log1p(t1), extended_log1p(extended_of(input)));
    const real target_better = extended_real(extended_multiply(extended_multiply(t2, extended_of(g)), t3));
    if (target_better == target_better) *target_to = target_better;
}

/* msle_loss_vjp_target: from input, target, g to target */
KERNEL(msle_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
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
            const double log1p = log1p_of_double(target);
            const double t1 = log1p - log1p_of_double(input);
            const double t2 = target + 1.0;
            const double t3 = 2.0 / t2 * g * t1;
            const truth t4 = maximum_of_double(target, -target) == INFINITY;
            const truth t5 = (target == INFINITY) & !((maximum_of_double(input, -input) == INFINITY) & t4);
            const double t6 = maximum_of_double(t1, -t1);
            const double t7 = 0.75 * maximum_of_double(log1p, -log1p);
            const truth t8 = !t5;
            const truth t9 = ((t6 < t7) | (t2 < 0.75)) & t8;
            const truth t25_t25_lost = ((t6 < 9.5367431640625e-07 * t7) | (t2 < 7.152557373046875e-07)) & t8;
            const real target_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t9 : t25_t25_lost;
            const flag far_here = t5;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target_better = 0.0;
                target_to[i] = (far_at[i] != 0) & (target_better == target_better) ? target_better : target_to[i];
            }
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- msle_loss_value_and_grad ---- */
/* msle_loss_value_and_grad for an element at which it loses digits. */
static SLOW void msle_loss_value_and_grad_carefully(
    const double input, const double target, real *const value_to)
{
    const extended log1p = extended_log1p(extended_of(target));
    const extended t1 = extended_subtract(log1p, extended_log1p(extended_of(input)));
    const real value_better = extended_real(extended_multiply(t1, t1));
    if (value_better == value_better) *value_to = value_better;
}

/* msle_loss_value_and_grad for an element at which it loses digits. */
static SLOW void msle_loss_value_and_grad_carefully_2(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_divide(EXTENDED(2.0, 0.0), extended_add(t1, EXTENDED(1.0, 0.0)));
    const extended t3 = extended_subtract(extended_log1p(extended_of(target)), extended_log1p(t1));
    const extended t4 = extended_negate(extended_multiply(extended_multiply(t2, extended_of(g)), t3));
    const real input_better = extended_real(t4);
    if (input_better == input_better) *input_to = input_better;
}

/* msle_loss_value_and_grad: from input, target, g to value, input */
KERNEL(msle_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double log1p = log1p_of_double(target);
            const double t1 = log1p - log1p_of_double(input);
            const double t2 = t1 * t1;
            const double t3 = input + 1.0;
            const double t4 = -(2.0 / t3 * g * t1);
            const truth t5 = maximum_of_double(target, -target) == INFINITY;
            const truth t6 = (input == INFINITY) & !((maximum_of_double(input, -input) == INFINITY) & t5);
            const double t7 = maximum_of_double(t1, -t1);
            const double t8 = maximum_of_double(log1p, -log1p);
            const double t9 = 0.5 * t8;
            const double t10 = 0.9 * t8;
            const truth t11 = t1 >= -48.0;
            const truth t12 = t1 <= 2.875;
            const truth t13 = ((t7 < t9) | (t7 < t10)) | (t11 & t12);
            const double t14 = 0.75 * t8;
            const truth t15 = !t6;
            const truth t16 = ((t7 < t14) | (t3 < 0.75)) & t15;
            const truth t30_t30_lost = ((t7 < 9.5367431640625e-07 * t9) | (t7 < 9.5367431640625e-07 * t10)) | (t11 & t12);
            const truth t36_t36_lost = ((t7 < 9.5367431640625e-07 * t14) | (t3 < 7.152557373046875e-07)) & t15;
            const real value_result = t2;
            const real input_result = t4;
            const flag carefully_here = SYMDL_DOUBLE ? t13 : t30_t30_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t16 : t36_t36_lost;
            const flag far_here = t6;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    msle_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = 0.0;
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- msle_loss_hvp ---- */
/* msle_loss_hvp for an element at which it loses digits. */
static SLOW void msle_loss_hvp_carefully(
    const double input, const double target, const double g, const double v, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_add(t1, EXTENDED(1.0, 0.0));
    const extended t3 = extended_divide(extended_of(g), t2);
    const extended t4 = extended_subtract(extended_log1p(extended_of(target)), extended_log1p(t1));
    const extended t5 = extended_divide(extended_multiply(t3, t4), t2);
    const extended t6 = extended_multiply(EXTENDED(2.0, 0.0), extended_of(v));
    const real input_better = extended_real(extended_multiply(t6, extended_add(t5, extended_divide(t3, t2))));
    if (input_better == input_better) *input_to = input_better;
}

/* msle_loss_hvp: from input, target, g, v to input */
KERNEL(msle_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
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
            const double log1p = log1p_of_double(input);
            const double log1p_2 = log1p_of_double(target);
            const double t1 = log1p_2 - log1p;
            const double t2 = input + 1.0;
            const double t3 = g / t2;
            const double t4 = t3 * t1 / t2;
            const double t5 = t4 + t3 / t2;
            const double t6 = 2.0 * v * t5;
            const truth t7 = maximum_of_double(target, -target) == INFINITY;
            const truth t8 = (input == INFINITY) & !((maximum_of_double(input, -input) == INFINITY) & t7);
            const double t9 = maximum_of_double(t5, -t5);
            const double t10 = 0.75 * maximum_of_double(t4, -t4);
            const double t11 = maximum_of_double(t1, -t1);
            const double t12 = maximum_of_double(log1p_2, -log1p_2);
            const double t13 = 0.75 * t12;
            const double t14 = maximum_of_double(log1p, -log1p);
            const truth t15 = (((t9 < t10) | (t11 < t13)) | (t12 < 7.888609052210118e-31)) | (t2 < 0.75);
            const truth t16 = !t8;
            const truth t17 = (t15 | (t14 < 7.888609052210118e-31)) & t16;
            const truth t32_t42_lost = (t9 < 9.5367431640625e-07 * t10) | (t11 < 9.5367431640625e-07 * t13);
            const truth t36_t42_lost = (t32_t42_lost | (t12 < 4.909093465297727e-91)) | (t2 < 7.152557373046875e-07);
            const truth t42_t42_lost = (t36_t42_lost | (t14 < 4.909093465297727e-91)) & t16;
            const real input_result = t6;
            const flag carefully_here = SYMDL_DOUBLE ? t17 : t42_t42_lost;
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
                    msle_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], input_to + i);
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

/* ---- msle_loss_hess_diag ---- */
/* msle_loss_hess_diag for an element at which it loses digits. */
static SLOW void msle_loss_hess_diag_carefully(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_add(t1, EXTENDED(1.0, 0.0));
    const extended t3 = extended_multiply(extended_divide(EXTENDED(2.0, 0.0), t2), extended_of(g));
    const extended t4 = extended_divide(t3, t2);
    const extended t5 = extended_subtract(extended_log1p(extended_of(target)), extended_log1p(t1));
    const real input_better = extended_real(extended_add(extended_multiply(t4, t5), t4));
    if (input_better == input_better) *input_to = input_better;
}

/* msle_loss_hess_diag: from input, target, g to input */
KERNEL(msle_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
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
            const double log1p = log1p_of_double(input);
            const double log1p_2 = log1p_of_double(target);
            const double t1 = log1p_2 - log1p;
            const double t2 = input + 1.0;
            const double t3 = 2.0 / t2 * g;
            const double t4 = t3 / t2;
            const double t5 = t4 * t1;
            const double t6 = t5 + t4;
            const truth t7 = maximum_of_double(target, -target) == INFINITY;
            const truth t8 = (input == INFINITY) & !((maximum_of_double(input, -input) == INFINITY) & t7);
            const double t9 = maximum_of_double(t6, -t6);
            const double t10 = 0.75 * maximum_of_double(t5, -t5);
            const double t11 = maximum_of_double(t1, -t1);
            const double t12 = maximum_of_double(log1p_2, -log1p_2);
            const double t13 = 0.75 * t12;
            const truth t14 = t3 != 0.0;
            const truth t15 = (((t9 < t10) | (t11 < t13)) | (t12 < 7.888609052210118e-31)) | (t2 < 0.75);
            const double t16 = maximum_of_double(log1p, -log1p);
            const truth t17 = !t8;
            const truth t18 = ((t15 | ((t4 < 7.888609052210118e-31) & t14)) | (t16 < 7.888609052210118e-31)) & t17;
            const truth t30_t44_lost = (t9 < 9.5367431640625e-07 * t10) | (t11 < 9.5367431640625e-07 * t13);
            const truth t34_t44_lost = (t30_t44_lost | (t12 < 4.909093465297727e-91)) | (t2 < 7.152557373046875e-07);
            const truth t38_t44_lost = t34_t44_lost | ((t4 < 4.909093465297727e-91) & t14);
            const truth t44_t44_lost = (t38_t44_lost | (t16 < 4.909093465297727e-91)) & t17;
            const real input_result = t6;
            const flag carefully_here = SYMDL_DOUBLE ? t18 : t44_t44_lost;
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
                    msle_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
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
