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
    const extended t2 = extended_multiply(EXTENDED(2.0, 0.0), extended_of(input));
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_negate(t3);
    const extended exp = extended_exp(extended_negate(extended_real(t3) < extended_real(t4) ? t4 : t3));
    const extended t5 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > R(1.0) ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended t8 = extended_subtract(t2, t1);
    const extended t9 = extended_negate(t8);
    const extended exp_2 = extended_exp(extended_negate(extended_real(t8) < extended_real(t9) ? t9 : t8));
    const extended t10 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_multiply(EXTENDED(4.0, 0.0), extended_of(g));
    const extended t14 = extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t15 = extended_multiply(extended_multiply(t13, extended_of(v)), t14);
    const extended t16 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t15, t16));
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
            const pair t2 = pair_multiply(PAIR(2.0, 0.0), pair_of(input));
            const pair t3 = pair_subtract(t1, t2);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real expit = expit_(t4);
            const real t6 = expit * expit_(-t4);
            const real t7 = t6 * t5;
            const pair t8 = pair_subtract(t2, t1);
            const real t9 = pair_real(t8);
            const real expit_2 = expit_(t9);
            const real t10 = R(4.0) * g * v * (expit + t7) * fma_(expit_2 * expit_(-t9), pair_low(t8), expit_2);
            const real t11 = maximum_(input, -input);
            const truth t12 = ((maximum_(t7, -t7) < R(7.888609052210118e-31)) & (t6 != R(0.0))) & (t5 != R(0.0));
            const truth t13 = (t11 >= BEYOND(8.426686569667106e+307)) & (t11 <= BEYOND(1.2359140302178422e+308));
            const truth t14 = t12 | t13;
            const real input_result = t10;
            const flag carefully_here = t14;
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
            const double t1 = 2.0 * target;
            const double t2 = 2.0 * input;
            const real input_result = 4.0 * g * v * expit_wide(t1 - t2) * expit_wide(t2 - t1);
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
    const extended t2 = extended_multiply(EXTENDED(2.0, 0.0), extended_of(input));
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_negate(t3);
    const extended exp = extended_exp(extended_negate(extended_real(t3) < extended_real(t4) ? t4 : t3));
    const extended t5 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > R(1.0) ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended t8 = extended_subtract(t2, t1);
    const extended t9 = extended_negate(t8);
    const extended exp_2 = extended_exp(extended_negate(extended_real(t8) < extended_real(t9) ? t9 : t8));
    const extended t10 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t14 = extended_multiply(extended_multiply(EXTENDED(4.0, 0.0), extended_of(g)), t13);
    const extended t15 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t14, t15));
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
            const pair t2 = pair_multiply(PAIR(2.0, 0.0), pair_of(input));
            const pair t3 = pair_subtract(t1, t2);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real expit = expit_(t4);
            const real t6 = expit * expit_(-t4);
            const real t7 = t6 * t5;
            const pair t8 = pair_subtract(t2, t1);
            const real t9 = pair_real(t8);
            const real expit_2 = expit_(t9);
            const real t10 = R(4.0) * g * (expit + t7) * fma_(expit_2 * expit_(-t9), pair_low(t8), expit_2);
            const real t11 = maximum_(input, -input);
            const truth t12 = ((maximum_(t7, -t7) < R(7.888609052210118e-31)) & (t6 != R(0.0))) & (t5 != R(0.0));
            const truth t13 = (t11 >= BEYOND(8.426686569667106e+307)) & (t11 <= BEYOND(1.2359140302178422e+308));
            const truth t14 = t12 | t13;
            const real input_result = t10;
            const flag carefully_here = t14;
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
            const double t1 = 2.0 * target;
            const double t2 = 2.0 * input;
            const real input_result = 4.0 * g * expit_wide(t1 - t2) * expit_wide(t2 - t1);
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
