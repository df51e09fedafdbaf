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
            const longer t1 = longer_subtract(longer_of(input), longer_of(target));
            const double t2 = longer_real(t1);
            const real value_result = logcosh_of_double(t2) + tanh_of_double(t2) * longer_low(t1);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

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
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const real input_result = g * tanh_of_double(input - target);
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
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const real target_result = -(g * tanh_of_double(input - target));
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- log_cosh_loss_value_and_grad ---- */
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
            const longer t1 = longer_subtract(longer_of(input), longer_of(target));
            const double t2 = longer_real(t1);
            const double t3 = logcosh_of_double(t2) + tanh_of_double(t2) * longer_low(t1);
            const double t4 = g * tanh_of_double(input - target);
            const real value_result = t3;
            const real input_result = t4;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- log_cosh_loss_hvp ---- */
/* log_cosh_loss_hvp for an element at which it loses digits. */
static SLOW void log_cosh_loss_hvp_carefully(
    const double input, const double target, const double g, const double v, real *const input_to)
{
    const extended t1 = extended_multiply(EXTENDED(2.0, 0.0), extended_of(target));
    const extended t2 = extended_multiply(EXTENDED(2.0, 0.0), extended_of(input));
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_negate(t3);
    const extended exp = extended_exp(extended_negate(extended_real(t3) < extended_real(t4) ? t4 : t3));
    const extended t5 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > 1.0 ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended t8 = extended_subtract(t2, t1);
    const extended t9 = extended_negate(t8);
    const extended exp_2 = extended_exp(extended_negate(extended_real(t8) < extended_real(t9) ? t9 : t8));
    const extended t10 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > 1.0 ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_multiply(EXTENDED(4.0, 0.0), extended_of(g));
    const extended t14 = extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t15 = extended_multiply(extended_multiply(t13, extended_of(v)), t14);
    const extended t16 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t15, t16));
    if (input_better == input_better) *input_to = input_better;
}

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
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const longer t1 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t2 = longer_multiply(longer_made(2.0, 0.0), longer_of(input));
            const longer t3 = longer_subtract(t1, t2);
            const double t4 = longer_real(t3);
            const double t5 = longer_low(t3);
            const double expit = expit_of_double(t4);
            const double t6 = expit * expit_of_double(-t4);
            const double t7 = t6 * t5;
            const longer t8 = longer_subtract(t2, t1);
            const double t9 = longer_real(t8);
            const double expit_2 = expit_of_double(t9);
            const double t10 = expit_2 + expit_2 * expit_of_double(-t9) * longer_low(t8);
            const double t11 = 4.0 * g * v * (expit + t7) * t10;
            const double t12 = maximum_of_double(t7, -t7);
            const truth t13 = t6 != 0.0;
            const truth t14 = t5 != 0.0;
            const double t15 = maximum_of_double(target, -target);
            const truth t16 = t15 >= 1.0673802988245e+308;
            const truth t17 = t15 <= 1.2359140302178422e+308;
            const truth t18 = (((t12 < 7.888609052210118e-31) & t13) & t14) | (t16 & t17);
            const truth t35_t35_lost = (((t12 < 4.909093465297727e-91) & t13) & t14) | (t16 & t17);
            const real input_result = t11;
            const flag carefully_here = SYMDL_DOUBLE ? t18 : t35_t35_lost;
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

/* ---- log_cosh_loss_hess_diag ---- */
/* log_cosh_loss_hess_diag for an element at which it loses digits. */
static SLOW void log_cosh_loss_hess_diag_carefully(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_multiply(EXTENDED(2.0, 0.0), extended_of(target));
    const extended t2 = extended_multiply(EXTENDED(2.0, 0.0), extended_of(input));
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_negate(t3);
    const extended exp = extended_exp(extended_negate(extended_real(t3) < extended_real(t4) ? t4 : t3));
    const extended t5 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > 1.0 ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended t8 = extended_subtract(t2, t1);
    const extended t9 = extended_negate(t8);
    const extended exp_2 = extended_exp(extended_negate(extended_real(t8) < extended_real(t9) ? t9 : t8));
    const extended t10 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > 1.0 ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t14 = extended_multiply(extended_multiply(EXTENDED(4.0, 0.0), extended_of(g)), t13);
    const extended t15 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t14, t15));
    if (input_better == input_better) *input_to = input_better;
}

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
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const longer t1 = longer_multiply(longer_made(2.0, 0.0), longer_of(target));
            const longer t2 = longer_multiply(longer_made(2.0, 0.0), longer_of(input));
            const longer t3 = longer_subtract(t1, t2);
            const double t4 = longer_real(t3);
            const double t5 = longer_low(t3);
            const double expit = expit_of_double(t4);
            const double t6 = expit * expit_of_double(-t4);
            const double t7 = t6 * t5;
            const longer t8 = longer_subtract(t2, t1);
            const double t9 = longer_real(t8);
            const double expit_2 = expit_of_double(t9);
            const double t10 = 4.0 * g * (expit + t7) * (expit_2 + expit_2 * expit_of_double(-t9) * longer_low(t8));
            const double t11 = maximum_of_double(t7, -t7);
            const truth t12 = t6 != 0.0;
            const truth t13 = t5 != 0.0;
            const double t14 = maximum_of_double(target, -target);
            const truth t15 = t14 >= 1.0673802988245e+308;
            const truth t16 = t14 <= 1.2359140302178422e+308;
            const truth t17 = (((t11 < 7.888609052210118e-31) & t12) & t13) | (t15 & t16);
            const truth t34_t34_lost = (((t11 < 4.909093465297727e-91) & t12) & t13) | (t15 & t16);
            const real input_result = t10;
            const flag carefully_here = SYMDL_DOUBLE ? t17 : t34_t34_lost;
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
