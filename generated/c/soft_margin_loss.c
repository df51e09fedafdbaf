/*
 * Made by symdl 0.1.0 from soft_margin_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     soft_margin_loss = log(1 + exp(-input*target))
 */
#include "primitives.h"
#include "extended.h"

/* ---- soft_margin_loss_value ---- */
/* soft_margin_loss_value: from input, target to value */
KERNEL(soft_margin_loss_value)
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
            const longer t1 = longer_multiply(longer_of(input), longer_of(target));
            const double t2 = longer_real(t1);
            const double t3 = -t2;
            const real value_result = softplus_of_double(t3) + expit_of_double(t3) * -longer_low(t1);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- soft_margin_loss_vjp ---- */
/* soft_margin_loss_vjp: from input, target, g to input */
KERNEL(soft_margin_loss_vjp)
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
            const longer t1 = longer_multiply(longer_of(input), longer_of(target));
            const double t2 = longer_real(t1);
            const double expit = expit_of_double(-t2);
            const real input_result = -(g * target * (expit + expit * expit_of_double(t2) * -longer_low(t1)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- soft_margin_loss_vjp_target ---- */
/* soft_margin_loss_vjp_target for an element at which it loses digits. */
static SLOW void soft_margin_loss_vjp_target_carefully(
    const double input, const double target, const double g, real *const target_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_multiply(t1, extended_of(target));
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t3) < extended_real(t2) ? t2 : t3));
    const extended t4 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > 1.0 ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t8 = extended_negate(extended_multiply(extended_multiply(extended_of(g), t1), t7));
    const real target_better = extended_real(t8);
    if (target_better == target_better) *target_to = target_better;
}

/* soft_margin_loss_vjp_target for an element at which it loses digits. */
static SLOW void soft_margin_loss_vjp_target_far(
    const double input, const double target, const double g, real *const target_to)
{
    const double t1 = lesser_of_double(1.2676506002282294e+30, input);
    const double t2 = greater_of_double(-1.2676506002282294e+30, t1);
    const longer t3 = longer_multiply(longer_of(t2), longer_of(target));
    const double t4 = longer_real(t3);
    const double expit = expit_of_double(-t4);
    const double t5 = 1.0 * t2 * (expit + expit * expit_of_double(t4) * -longer_low(t3));
    const double t6 = -t5;
    const double t7 = maximum_of_double(t6, t5);
    const real target_better = (t7 > 1099511627776.0 ? t6 * INFINITY : t7 < 9.094947017729282e-13 ? 0.0 : t6) * g;
    if (target_better == target_better) *target_to = target_better;
}

/* soft_margin_loss_vjp_target: from input, target, g to target */
KERNEL(soft_margin_loss_vjp_target)
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
            const longer t1 = longer_multiply(longer_of(input), longer_of(target));
            const double t2 = longer_real(t1);
            const double expit = expit_of_double(-t2);
            const double t3 = -(g * input * (expit + expit * expit_of_double(t2) * -longer_low(t1)));
            const truth t4 = maximum_of_double(input, -input) == INFINITY;
            const truth t5 = !t4;
            const truth t6 = (expit < 7.888609052210118e-31) & t5;
            const truth t19_t19_lost = (expit < 4.909093465297727e-91) & t5;
            const real target_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t6 : t19_t19_lost;
            const flag far_here = t4;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    soft_margin_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    soft_margin_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- soft_margin_loss_value_and_grad ---- */
/* soft_margin_loss_value_and_grad: from input, target, g to value, input */
KERNEL(soft_margin_loss_value_and_grad)
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
            const longer t1 = longer_multiply(longer_of(input), longer_of(target));
            const double t2 = longer_real(t1);
            const double t3 = -t2;
            const double t4 = -longer_low(t1);
            const double expit = expit_of_double(t3);
            const double t5 = softplus_of_double(t3) + expit * t4;
            const double t6 = -(g * target * (expit + expit * expit_of_double(t2) * t4));
            const real value_result = t5;
            const real input_result = t6;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- soft_margin_loss_hvp ---- */
/* soft_margin_loss_hvp for an element at which it loses digits. */
static SLOW void soft_margin_loss_hvp_carefully(
    const double input, const double target, const double g, const double v, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(extended_of(input), t1);
    const extended t3 = extended_negate(t2);
    const double t4 = extended_real(t2);
    const double t5 = extended_real(t3);
    const extended exp = extended_exp(extended_negate(t4 < t5 ? t3 : t2));
    const extended t6 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t7 = extended_real(t6) > 1.0 ? EXTENDED(1.0, 0.0) : t6;
    const extended t8 = extended_real(t7) < extended_real(exp) ? exp : t7;
    const extended exp_2 = extended_exp(extended_negate(t5 < t4 ? t2 : t3));
    const extended t9 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > 1.0 ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp_2) ? exp_2 : t10;
    const extended t12 = extended_multiply(extended_of(g), extended_of(v));
    const extended t13 = extended_divide(t8, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t14 = extended_multiply(extended_multiply(t12, extended_multiply(t1, t1)), t13);
    const extended t15 = extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t14, t15));
    if (input_better == input_better) *input_to = input_better;
}

/* soft_margin_loss_hvp: from input, target, g, v to input */
KERNEL(soft_margin_loss_hvp)
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
            const longer t1 = longer_multiply(longer_of(input), longer_of(target));
            const double t2 = longer_real(t1);
            const double t3 = longer_low(t1);
            const double expit = expit_of_double(t2);
            const double expit_2 = expit_of_double(-t2);
            const double t4 = expit * expit_2;
            const double t5 = t4 * t3;
            const double t6 = g * v * (target * target) * (expit + t5) * (expit_2 + t4 * -t3);
            const double t7 = maximum_of_double(t5, -t5);
            const truth t8 = t4 != 0.0;
            const truth t9 = t3 != 0.0;
            const truth t10 = ((t7 < 7.888609052210118e-31) & t8) & t9;
            const truth t24_t24_lost = ((t7 < 4.909093465297727e-91) & t8) & t9;
            const real input_result = t6;
            const flag carefully_here = SYMDL_DOUBLE ? t10 : t24_t24_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    soft_margin_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- soft_margin_loss_hess_diag ---- */
/* soft_margin_loss_hess_diag for an element at which it loses digits. */
static SLOW void soft_margin_loss_hess_diag_carefully(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(extended_of(input), t1);
    const extended t3 = extended_negate(t2);
    const double t4 = extended_real(t2);
    const double t5 = extended_real(t3);
    const extended exp = extended_exp(extended_negate(t4 < t5 ? t3 : t2));
    const extended t6 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t7 = extended_real(t6) > 1.0 ? EXTENDED(1.0, 0.0) : t6;
    const extended t8 = extended_real(t7) < extended_real(exp) ? exp : t7;
    const extended exp_2 = extended_exp(extended_negate(t5 < t4 ? t2 : t3));
    const extended t9 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > 1.0 ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp_2) ? exp_2 : t10;
    const extended t12 = extended_multiply(extended_of(g), extended_multiply(t1, t1));
    const extended t13 = extended_multiply(t12, extended_divide(t8, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t14 = extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t13, t14));
    if (input_better == input_better) *input_to = input_better;
}

/* soft_margin_loss_hess_diag: from input, target, g to input */
KERNEL(soft_margin_loss_hess_diag)
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
            const longer t1 = longer_multiply(longer_of(input), longer_of(target));
            const double t2 = longer_real(t1);
            const double t3 = longer_low(t1);
            const double expit = expit_of_double(t2);
            const double expit_2 = expit_of_double(-t2);
            const double t4 = expit * expit_2;
            const double t5 = t4 * t3;
            const double t6 = g * (target * target) * (expit + t5) * (expit_2 + t4 * -t3);
            const double t7 = maximum_of_double(t5, -t5);
            const truth t8 = t4 != 0.0;
            const truth t9 = t3 != 0.0;
            const truth t10 = ((t7 < 7.888609052210118e-31) & t8) & t9;
            const truth t23_t23_lost = ((t7 < 4.909093465297727e-91) & t8) & t9;
            const real input_result = t6;
            const flag carefully_here = SYMDL_DOUBLE ? t10 : t23_t23_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    soft_margin_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
