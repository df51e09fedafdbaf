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
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(t1, extended_subtract(extended_log(t1), extended_of(input)));
    const real value_better = extended_real(target == R(0.0) ? EXTENDED(0.0, 0.0) : t2);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real log = log_(target);
            const real t1 = log - input;
            const real t2 = maximum_(t1, -t1);
            const real t3 = maximum_(log, -log);
            const truth t4 = (t2 < R(0.5) * t3) | (t2 < R(0.9) * t3);
            const pair t5 = pair_multiply(pair_of(target), pair_subtract(pair_of(log), pair_of(input)));
            const real t6 = pair_real(target == R(0.0) ? PAIR(0.0, 0.0) : t5);
            const real value_result = t6;
            const flag carefully_here = t4;
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
#else
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
            const double log = log_wide(target);
            const double t1 = log - input;
            const double t2 = target == 0.0 ? 0.0 : target * t1;
            const double t3 = absolute_wide(t1);
            const double t4 = absolute_wide(log);
            const truth t5 = (t3 < 3.0517578125e-05 * (0.5 * t4)) | (t3 < 3.0517578125e-05 * (0.9 * t4));
            const real value_result = t2;
            const flag carefully_here = t5;
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
#endif

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
            const real target = target_at[i];
            const real g = g_at[i];
            const real input = input_at[i];
            const real input_result = input == input ? -(g * target) : input;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- kl_div_vjp_target ---- */
/* kl_div_vjp_target for an element at which it loses digits. */
static SLOW void kl_div_vjp_target_carefully(
    const real input, const real target, const real g, real *const target_to)
{
    const extended t1 = extended_subtract(extended_log(extended_of(target)), extended_of(input));
    const extended t2 = extended_multiply(extended_of(g), extended_add(t1, EXTENDED(1.0, 0.0)));
    const real target_better = extended_real(target == R(0.0) ? EXTENDED(0.0, 0.0) : t2);
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real log = log_(target);
            const real t1 = log - input;
            const real t2 = t1 + R(1.0);
            const real t3 = target == R(0.0) ? R(0.0) : g * t2;
            const real t4 = maximum_(t2, -t2);
            const real t5 = maximum_(t1, -t1);
            const real t6 = maximum_(log, -log);
            const truth t7 = (((t4 < R(0.75)) | (t5 < R(0.75) * t6)) | (t4 < R(0.9))) | (t5 < R(0.9) * t6);
            const real target_result = t3;
            const flag carefully_here = t7;
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
#else
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
            const double log = log_wide(target);
            const double t1 = log - input;
            const double t2 = t1 + 1.0;
            const double t3 = target == 0.0 ? 0.0 : g * t2;
            const double t4 = absolute_wide(t2);
            const double t5 = absolute_wide(t1);
            const double t6 = absolute_wide(log);
            const truth t7 = (t4 < 2.288818359375e-05) | (t5 < 3.0517578125e-05 * (0.75 * t6));
            const truth t8 = (t7 | (t4 < 2.74658203125e-05)) | (t5 < 3.0517578125e-05 * (0.9 * t6));
            const real target_result = t3;
            const flag carefully_here = t8;
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
#endif

/* ---- kl_div_value_and_grad ---- */
/* kl_div_value_and_grad for an element at which it loses digits. */
static SLOW void kl_div_value_and_grad_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(t1, extended_subtract(extended_log(t1), extended_of(input)));
    const real value_better = extended_real(target == R(0.0) ? EXTENDED(0.0, 0.0) : t2);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real log = log_(target);
            const real t1 = log - input;
            const real t2 = input == input ? -(g * target) : input;
            const real t3 = maximum_(t1, -t1);
            const real t4 = maximum_(log, -log);
            const truth t5 = (t3 < R(0.5) * t4) | (t3 < R(0.9) * t4);
            const pair t6 = pair_multiply(pair_of(target), pair_subtract(pair_of(log), pair_of(input)));
            const real t7 = pair_real(target == R(0.0) ? PAIR(0.0, 0.0) : t6);
            const real value_result = t7;
            const real input_result = t2;
            const flag carefully_here = t5;
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
#else
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
            const double log = log_wide(target);
            const double t1 = log - input;
            const double t2 = target == 0.0 ? 0.0 : target * t1;
            const double t3 = input == input ? -(g * target) : input;
            const double t4 = absolute_wide(t1);
            const double t5 = absolute_wide(log);
            const truth t6 = (t4 < 3.0517578125e-05 * (0.5 * t5)) | (t4 < 3.0517578125e-05 * (0.9 * t5));
            const real value_result = t2;
            const real input_result = t3;
            const flag carefully_here = t6;
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
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real input_result = target == target ? (input == input ? R(0.0) : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- kl_div_value_log_target ---- */
/* kl_div_value_log_target for an element at which it loses digits. */
static SLOW void kl_div_value_log_target_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const truth t3 = extended_real(extended_sign(extended_subtract(t2, t1))) == R(0.0);
    const extended t4 = extended_multiply(extended_subtract(t1, t2), extended_exp(t1));
    const extended t5 = target <= -R(1100.0) ? EXTENDED(0.0, 0.0) : t3 ? EXTENDED(0.0, 0.0) : t4;
    const real value_better = extended_real(t5);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real exp = exp_(target);
            const real t1 = (target - input) * exp;
            const truth t2 = (exp < R(7.888609052210118e-31)) | (maximum_(t1, -t1) == INF);
            const pair t3 = pair_multiply(pair_subtract(pair_of(target), pair_of(input)), pair_of(exp));
            const pair t4 = input - target == R(0.0) ? PAIR(0.0, 0.0) : t3;
            const real t5 = pair_real(target <= -R(1100.0) ? PAIR(0.0, 0.0) : t4);
            const real value_result = t5;
            const flag carefully_here = t2;
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
#else
/* kl_div_value_log_target (log_target=True): from input, target to value */
KERNEL(kl_div_value_log_target)
{
    enum { input_in, target_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t1 = input - target == 0.0 ? 0.0 : (target - input) * exp_wide(target);
            const real value_result = target <= -1100.0 ? 0.0 : t1;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input - target == R(0.0) ? R(0.0) : -(g * exp_(target));
            const real input_result = input == input ? (target <= -R(1100.0) ? R(0.0) : t1) : input;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- kl_div_vjp_target_log_target ---- */
/* kl_div_vjp_target_log_target for an element at which it loses digits. */
static SLOW void kl_div_vjp_target_log_target_carefully(
    const real input, const real target, const real g, real *const target_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_add(extended_subtract(t1, t2), EXTENDED(1.0, 0.0));
    const extended t4 = extended_multiply(extended_of(g), extended_multiply(t3, extended_exp(t1)));
    const truth t5 = extended_real(extended_sign(extended_subtract(t2, t1))) == R(0.0);
    const extended t6 = target <= -R(1100.0) ? EXTENDED(0.0, 0.0) : t5 ? EXTENDED(0.0, 0.0) : t4;
    const real target_better = extended_real(t6);
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = target - input + R(1.0);
            const real exp = exp_(target);
            const real t2 = target <= -R(1100.0) ? R(0.0) : input - target == R(0.0) ? R(0.0) : g * (t1 * exp);
            const truth t3 = (maximum_(t1, -t1) < R(0.75)) | (exp < R(7.888609052210118e-31));
            const real target_result = t2;
            const flag carefully_here = t3;
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
#else
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
            const double t2 = target <= -1100.0 ? 0.0 : input - target == 0.0 ? 0.0 : g * (t1 * exp_wide(target));
            const truth t3 = absolute_wide(t1) < 2.288818359375e-05;
            const real target_result = t2;
            const flag carefully_here = t3;
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
#endif

/* ---- kl_div_value_and_grad_log_target ---- */
/* kl_div_value_and_grad_log_target for an element at which it loses digits. */
static SLOW void kl_div_value_and_grad_log_target_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const truth t3 = extended_real(extended_sign(extended_subtract(t2, t1))) == R(0.0);
    const extended t4 = extended_multiply(extended_subtract(t1, t2), extended_exp(t1));
    const extended t5 = target <= -R(1100.0) ? EXTENDED(0.0, 0.0) : t3 ? EXTENDED(0.0, 0.0) : t4;
    const real value_better = extended_real(t5);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real exp = exp_(target);
            const real t1 = (target - input) * exp;
            const truth t2 = input - target == R(0.0);
            const truth t3 = target <= -R(1100.0);
            const real t4 = input == input ? (t3 ? R(0.0) : t2 ? R(0.0) : -(g * exp)) : input;
            const truth t5 = (exp < R(7.888609052210118e-31)) | (maximum_(t1, -t1) == INF);
            const pair t6 = pair_multiply(pair_subtract(pair_of(target), pair_of(input)), pair_of(exp));
            const real t7 = pair_real(t3 ? PAIR(0.0, 0.0) : t2 ? PAIR(0.0, 0.0) : t6);
            const real value_result = t7;
            const real input_result = t4;
            const flag carefully_here = t5;
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
#else
/* kl_div_value_and_grad_log_target (log_target=True): from input, target, g to value, input */
KERNEL(kl_div_value_and_grad_log_target)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double exp = exp_wide(target);
            const truth t1 = input - target == 0.0;
            const truth t2 = target <= -1100.0;
            const double t3 = t2 ? 0.0 : t1 ? 0.0 : (target - input) * exp;
            const double t4 = input == input ? (t2 ? 0.0 : t1 ? 0.0 : -(g * exp)) : input;
            const real value_result = t3;
            const real input_result = t4;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
