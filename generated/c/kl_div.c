/*
 * Made by symdl 0.1.0 from kl_div with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     kl_div = 0  if Eq(target, 0)
 *              target*(-input + log(target))  otherwise
 */
#include "primitives.h"
#include "extended.h"

/* ---- kl_div_value ---- */
/* kl_div_value for an element at which it loses digits. */
static SLOW void kl_div_value_carefully(
    const double input, const double target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(t1, extended_subtract(extended_log(t1), extended_of(input)));
    const real value_better = extended_real(target == 0.0 ? EXTENDED(0.0, 0.0) : t2);
    if (value_better == value_better) *value_to = value_better;
}

/* kl_div_value (log_target=False): from input, target to value */
KERNEL(kl_div_value)
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
            const double log = log_of_double(target);
            const double t1 = log - input;
            const double t2 = target == 0.0 ? 0.0 : target * t1;
            const double t3 = maximum_of_double(t1, -t1);
            const double t4 = maximum_of_double(log, -log);
            const double t5 = 0.5 * t4;
            const double t6 = 0.9 * t4;
            const truth t7 = (t3 < t5) | (t3 < t6);
            const truth t13_t13_lost = (t3 < 9.5367431640625e-07 * t5) | (t3 < 9.5367431640625e-07 * t6);
            const real value_result = t2;
            const flag carefully_here = SYMDL_DOUBLE ? t7 : t13_t13_lost;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    kl_div_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- kl_div_vjp ---- */
/* kl_div_vjp (log_target=False): from target, g, input to input */
KERNEL(kl_div_vjp)
{
    enum { target_in, g_in, input_in, input_out };
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double target = target_at[i];
            const double g = g_at[i];
            const double input = input_at[i];
            const real input_result = input == input ? -(g * target) : input;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- kl_div_vjp_target ---- */
/* kl_div_vjp_target for an element at which it loses digits. */
static SLOW void kl_div_vjp_target_carefully(
    const double input, const double target, const double g, real *const target_to)
{
    const extended t1 = extended_subtract(extended_log(extended_of(target)), extended_of(input));
    const extended t2 = extended_multiply(extended_of(g), extended_add(t1, EXTENDED(1.0, 0.0)));
    const real target_better = extended_real(target == 0.0 ? EXTENDED(0.0, 0.0) : t2);
    if (target_better == target_better) *target_to = target_better;
}

/* kl_div_vjp_target (log_target=False): from input, target, g to target */
KERNEL(kl_div_vjp_target)
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
            const double log = log_of_double(target);
            const double t1 = log - input;
            const double t2 = t1 + 1.0;
            const double t3 = target == 0.0 ? 0.0 : g * t2;
            const double t4 = maximum_of_double(t2, -t2);
            const double t5 = maximum_of_double(t1, -t1);
            const double t6 = maximum_of_double(log, -log);
            const double t7 = 0.75 * t6;
            const double t8 = 0.9 * t6;
            const truth t9 = (((t4 < 0.75) | (t5 < t7)) | (t4 < 0.9)) | (t5 < t8);
            const truth t15_t20_lost = (t4 < 7.152557373046875e-07) | (t5 < 9.5367431640625e-07 * t7);
            const truth t20_t20_lost = (t15_t20_lost | (t4 < 8.58306884765625e-07)) | (t5 < 9.5367431640625e-07 * t8);
            const real target_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t9 : t20_t20_lost;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    kl_div_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- kl_div_value_and_grad ---- */
/* kl_div_value_and_grad for an element at which it loses digits. */
static SLOW void kl_div_value_and_grad_carefully(
    const double input, const double target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(t1, extended_subtract(extended_log(t1), extended_of(input)));
    const real value_better = extended_real(target == 0.0 ? EXTENDED(0.0, 0.0) : t2);
    if (value_better == value_better) *value_to = value_better;
}

/* kl_div_value_and_grad (log_target=False): from input, target, g to value, input */
KERNEL(kl_div_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double log = log_of_double(target);
            const double t1 = log - input;
            const double t2 = target == 0.0 ? 0.0 : target * t1;
            const double t3 = input == input ? -(g * target) : input;
            const double t4 = maximum_of_double(t1, -t1);
            const double t5 = maximum_of_double(log, -log);
            const double t6 = 0.5 * t5;
            const double t7 = 0.9 * t5;
            const truth t8 = (t4 < t6) | (t4 < t7);
            const truth t17_t17_lost = (t4 < 9.5367431640625e-07 * t6) | (t4 < 9.5367431640625e-07 * t7);
            const real value_result = t2;
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t8 : t17_t17_lost;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    kl_div_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- kl_div_hvp ---- */
/* kl_div_hvp (log_target=False): from input, target to input */
KERNEL(kl_div_hvp)
{
    enum { input_in, target_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const real input_result = target == target ? (input == input ? 0.0 : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- kl_div_value_log_target ---- */
/* kl_div_value_log_target for an element at which it loses digits. */
static SLOW void kl_div_value_log_target_carefully(
    const double input, const double target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const truth t3 = extended_real(extended_sign(extended_subtract(t2, t1))) == 0.0;
    const extended t4 = extended_multiply(extended_subtract(t1, t2), extended_exp(t1));
    const real value_better = extended_real(target <= -1100.0 ? EXTENDED(0.0, 0.0) : t3 ? EXTENDED(0.0, 0.0) : t4);
    if (value_better == value_better) *value_to = value_better;
}

/* kl_div_value_log_target (log_target=True): from input, target to value */
KERNEL(kl_div_value_log_target)
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
            const double exp = exp_of_double(target);
            const double t2 = target <= -1100.0 ? 0.0 : input - target == 0.0 ? 0.0 : t1 * exp;
            const double t3 = maximum_of_double(t1, -t1);
            const double t4 = 0.5 * maximum_of_double(target, -target);
            const truth t5 = (exp < 7.888609052210118e-31) | (t3 < t4);
            const truth t15_t15_lost = (exp < 4.909093465297727e-91) | (t3 < 9.5367431640625e-07 * t4);
            const real value_result = t2;
            const flag carefully_here = SYMDL_DOUBLE ? t5 : t15_t15_lost;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    kl_div_value_log_target_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- kl_div_vjp_log_target ---- */
/* kl_div_vjp_log_target (log_target=True): from input, target, g to input */
KERNEL(kl_div_vjp_log_target)
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
            const double t1 = target <= -1100.0 ? 0.0 : input - target == 0.0 ? 0.0 : -(g * exp_of_double(target));
            const real input_result = input == input ? t1 : input;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- kl_div_vjp_target_log_target ---- */
/* kl_div_vjp_target_log_target for an element at which it loses digits. */
static SLOW void kl_div_vjp_target_log_target_carefully(
    const double input, const double target, const double g, real *const target_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_add(extended_subtract(t1, t2), EXTENDED(1.0, 0.0));
    const extended t4 = extended_multiply(extended_multiply(extended_of(g), t3), extended_exp(t1));
    const truth t5 = extended_real(extended_sign(extended_subtract(t2, t1))) == 0.0;
    const real target_better = extended_real(target <= -1100.0 ? EXTENDED(0.0, 0.0) : t5 ? EXTENDED(0.0, 0.0) : t4);
    if (target_better == target_better) *target_to = target_better;
}

/* kl_div_vjp_target_log_target (log_target=True): from input, target, g to target */
KERNEL(kl_div_vjp_target_log_target)
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
            const double t1 = target - input + 1.0;
            const double exp = exp_of_double(target);
            const double t2 = target <= -1100.0 ? 0.0 : input - target == 0.0 ? 0.0 : g * t1 * exp;
            const double t3 = maximum_of_double(t1, -t1);
            const truth t4 = (t3 < 0.75) | (exp < 7.888609052210118e-31);
            const truth t14_t14_lost = (t3 < 7.152557373046875e-07) | (exp < 4.909093465297727e-91);
            const real target_result = t2;
            const flag carefully_here = SYMDL_DOUBLE ? t4 : t14_t14_lost;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    kl_div_vjp_target_log_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- kl_div_value_and_grad_log_target ---- */
/* kl_div_value_and_grad_log_target for an element at which it loses digits. */
static SLOW void kl_div_value_and_grad_log_target_carefully(
    const double input, const double target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const truth t3 = extended_real(extended_sign(extended_subtract(t2, t1))) == 0.0;
    const extended t4 = extended_multiply(extended_subtract(t1, t2), extended_exp(t1));
    const real value_better = extended_real(target <= -1100.0 ? EXTENDED(0.0, 0.0) : t3 ? EXTENDED(0.0, 0.0) : t4);
    if (value_better == value_better) *value_to = value_better;
}

/* kl_div_value_and_grad_log_target (log_target=True): from input, target, g to value, input */
KERNEL(kl_div_value_and_grad_log_target)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = target - input;
            const double exp = exp_of_double(target);
            const truth t2 = input - target == 0.0;
            const truth t3 = target <= -1100.0;
            const double t4 = t3 ? 0.0 : t2 ? 0.0 : t1 * exp;
            const double t5 = input == input ? (t3 ? 0.0 : t2 ? 0.0 : -(g * exp)) : input;
            const double t6 = maximum_of_double(t1, -t1);
            const double t7 = 0.5 * maximum_of_double(target, -target);
            const truth t8 = (exp < 7.888609052210118e-31) | (t6 < t7);
            const truth t21_t21_lost = (exp < 4.909093465297727e-91) | (t6 < 9.5367431640625e-07 * t7);
            const real value_result = t4;
            const real input_result = t5;
            const flag carefully_here = SYMDL_DOUBLE ? t8 : t21_t21_lost;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    kl_div_value_and_grad_log_target_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
