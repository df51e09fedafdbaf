/*
 * Made by symdl 0.1.0 from log_cosh_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     log_cosh_loss = log(cosh(input - target))
 */
#include "primitives.h"
#include "extended.h"

/* ---- log_cosh_loss_value ---- */
#if SYMDL_DOUBLE
/* log_cosh_loss_value: from input, target to value */
KERNEL(log_cosh_loss_value)
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
            const real input = input_at[i];
            const real target = target_at[i];
            const pair t1 = pair_subtract(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real value_result = fma_(tanh_(t2), pair_low(t1), logcosh_(t2));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* log_cosh_loss_value: from input, target to value */
KERNEL(log_cosh_loss_value)
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
            const real value_result = logcosh_wide(input - target);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- log_cosh_loss_vjp ---- */
/* log_cosh_loss_vjp: from input, target, g to input */
KERNEL(log_cosh_loss_vjp)
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
            const real input_result = g * tanh_(input - target);
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- log_cosh_loss_vjp_target ---- */
/* log_cosh_loss_vjp_target: from input, target, g to target */
KERNEL(log_cosh_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real target_result = -(g * tanh_(input - target));
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- log_cosh_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* log_cosh_loss_value_and_grad: from input, target, g to value, input */
KERNEL(log_cosh_loss_value_and_grad)
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const pair t1 = pair_subtract(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real t3 = fma_(tanh_(t2), pair_low(t1), logcosh_(t2));
            const real t4 = g * tanh_(input - target);
            const real value_result = t3;
            const real input_result = t4;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* log_cosh_loss_value_and_grad: from input, target, g to value, input */
KERNEL(log_cosh_loss_value_and_grad)
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
            const double t1 = input - target;
            const double logcosh = logcosh_wide(t1);
            const double t2 = g * tanh_wide(t1);
            const real value_result = logcosh;
            const real input_result = t2;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- log_cosh_loss_hvp ---- */
/* log_cosh_loss_hvp for an element at which it loses digits. */
static SLOW void log_cosh_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, real *const input_to)
{
    const extended t1 = extended_multiply(EXTENDED(2.0, 0.0), extended_of(target));
    const extended t2 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), extended_of(input)), t1);
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t2) < extended_real(t3) ? t3 : t2));
    const extended t4 = extended_multiply(exp, extended_add(EXTENDED(2.0, 0.0), exp));
    const extended t5 = extended_divide(exp, extended_add(EXTENDED(1.0, 0.0), t4));
    const extended t6 = extended_multiply(extended_of(v), extended_multiply(EXTENDED(4.0, 0.0), t5));
    const real input_better = extended_real(extended_multiply(extended_of(g), t6));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* log_cosh_loss_hvp: from input, target, g, v to input */
KERNEL(log_cosh_loss_hvp)
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
            const pair t1 = pair_multiply(PAIR(2.0, 0.0), pair_of(target));
            const pair t2 = pair_subtract(pair_multiply(PAIR(2.0, 0.0), pair_of(input)), t1);
            const real t3 = pair_real(t2);
            const real logisticpdf = logisticpdf_(t3);
            const real t4 = v * (R(4.0) * fma_(-(logisticpdf * tanh_(R(0.5) * t3)), pair_low(t2), logisticpdf));
            const real t5 = g * t4;
            const real t6 = maximum_(input, -input);
            const truth t7 = (t6 >= BEYOND(8.426686569667106e+307)) & (t6 <= BEYOND(1.2359140302178422e+308));
            const real input_result = t5;
            const flag carefully_here = t7;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log_cosh_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* log_cosh_loss_hvp: from input, target, g, v to input */
KERNEL(log_cosh_loss_hvp)
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
            const real input_result = g * (v * (4.0 * logisticpdf_wide(2.0 * input - 2.0 * target)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- log_cosh_loss_hess_diag ---- */
/* log_cosh_loss_hess_diag for an element at which it loses digits. */
static SLOW void log_cosh_loss_hess_diag_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_multiply(EXTENDED(2.0, 0.0), extended_of(target));
    const extended t2 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), extended_of(input)), t1);
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t2) < extended_real(t3) ? t3 : t2));
    const extended t4 = extended_multiply(exp, extended_add(EXTENDED(2.0, 0.0), exp));
    const extended t5 = extended_divide(exp, extended_add(EXTENDED(1.0, 0.0), t4));
    const extended t6 = extended_multiply(extended_of(g), extended_multiply(EXTENDED(4.0, 0.0), t5));
    const real input_better = extended_real(t6);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* log_cosh_loss_hess_diag: from input, target, g to input */
KERNEL(log_cosh_loss_hess_diag)
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
            const pair t1 = pair_multiply(PAIR(2.0, 0.0), pair_of(target));
            const pair t2 = pair_subtract(pair_multiply(PAIR(2.0, 0.0), pair_of(input)), t1);
            const real t3 = pair_real(t2);
            const real logisticpdf = logisticpdf_(t3);
            const real t4 = g * (R(4.0) * fma_(-(logisticpdf * tanh_(R(0.5) * t3)), pair_low(t2), logisticpdf));
            const real t5 = maximum_(input, -input);
            const truth t6 = (t5 >= BEYOND(8.426686569667106e+307)) & (t5 <= BEYOND(1.2359140302178422e+308));
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    log_cosh_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* log_cosh_loss_hess_diag: from input, target, g to input */
KERNEL(log_cosh_loss_hess_diag)
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
            const real input_result = g * (4.0 * logisticpdf_wide(2.0 * input - 2.0 * target));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
