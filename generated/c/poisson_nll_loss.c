/*
 * Made by symdl 0.1.0 from poisson_nll_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     poisson_nll_loss = -input*target + exp(input)
 */
#include "primitives.h"
#include "extended.h"

/* ---- poisson_nll_loss_value ---- */
/* poisson_nll_loss_value for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_carefully(
    const double input, const double target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_subtract(extended_exp(t1), extended_multiply(t1, extended_of(target)));
    const real value_better = extended_real(t2);
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_far(
    const double input, const double target, real *const value_to)
{
    const double t1 = lesser_of_double(1.2676506002282294e+30, input);
    const double t2 = greater_of_double(-1.2676506002282294e+30, t1);
    const double t3 = lesser_of_double(1.2676506002282294e+30, target);
    const double t4 = exp_of_double(t2) - t2 * greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = maximum_of_double(t4, -t4);
    const real value_better = t5 > 1099511627776.0 ? t4 * INFINITY : t5 < 9.094947017729282e-13 ? 0.0 : t4;
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value (log_input=True, full=False): from input, target to value */
KERNEL(poisson_nll_loss_value)
{
    enum { input_in, target_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t1 = input * target;
            const double exp = exp_of_double(input);
            const double t2 = exp - t1;
            const truth t3 = maximum_of_double(input, -input) == INFINITY;
            const truth t4 = !(t3 & (maximum_of_double(target, -target) == INFINITY));
            const truth t5 = t3 & t4;
            const truth t6 = maximum_of_double(t1, -t1) == INFINITY;
            const double t7 = maximum_of_double(t2, -t2);
            const double t8 = maximum_of_double(exp, -exp);
            const double t9 = 0.5 * t8;
            const truth t10 = exp == INFINITY;
            const double t11 = 0.9 * t8;
            const truth t12 = !t5;
            const truth t13 = (((t6 | (t7 < t9)) | t10) | (t7 < t11)) & t12;
            const truth t26_t28_lost = ((t6 | (t7 < 9.5367431640625e-07 * t9)) | t10) | (t7 < 9.5367431640625e-07 * t11);
            const truth t28_t28_lost = t26_t28_lost & t12;
            const truth t11_t11_lost = t3 & t4;
            const real value_result = t2;
            const flag carefully_here = SYMDL_DOUBLE ? t13 : t28_t28_lost;
            const flag far_here = SYMDL_DOUBLE ? t5 : t11_t11_lost;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    poisson_nll_loss_value_far(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- poisson_nll_loss_vjp ---- */
/* poisson_nll_loss_vjp for an element at which it loses digits. */
static SLOW void poisson_nll_loss_vjp_carefully(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_subtract(extended_exp(extended_of(input)), extended_of(target));
    const real input_better = extended_real(extended_multiply(extended_of(g), t1));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_vjp (log_input=True, full=False): from input, target, g to input */
KERNEL(poisson_nll_loss_vjp)
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
            const double exp = exp_of_double(input);
            const double t1 = exp - target;
            const double t2 = g * t1;
            const double t3 = maximum_of_double(t1, -t1);
            const double t4 = 0.75 * maximum_of_double(exp, -exp);
            const truth t5 = exp == INFINITY;
            const truth t6 = (t3 < t4) | t5;
            const truth t10_t10_lost = (t3 < 9.5367431640625e-07 * t4) | t5;
            const real input_result = t2;
            const flag carefully_here = SYMDL_DOUBLE ? t6 : t10_t10_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_vjp_target ---- */
/* poisson_nll_loss_vjp_target (log_input=True, full=False): from input, g, target to target */
KERNEL(poisson_nll_loss_vjp_target)
{
    enum { input_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double g = g_at[i];
            const double target = target_at[i];
            const real target_result = target == target ? -(g * input) : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- poisson_nll_loss_value_and_grad ---- */
/* poisson_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_carefully(
    const double input, const double target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_subtract(extended_exp(t1), extended_multiply(t1, extended_of(target)));
    const real value_better = extended_real(t2);
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_carefully_2(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_subtract(extended_exp(extended_of(input)), extended_of(target));
    const real input_better = extended_real(extended_multiply(extended_of(g), t1));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_far(
    const double input, const double target, const double g, real *const value_to)
{
    const double t1 = lesser_of_double(1.2676506002282294e+30, input);
    const double t2 = greater_of_double(-1.2676506002282294e+30, t1);
    const double t3 = lesser_of_double(1.2676506002282294e+30, target);
    const double t4 = exp_of_double(t2) - t2 * greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = maximum_of_double(t4, -t4);
    const real value_better = (t5 > 1099511627776.0 ? t4 * INFINITY : t5 < 9.094947017729282e-13 ? 0.0 : t4) * g;
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad (log_input=True, full=False): from input, target, g to value, input */
KERNEL(poisson_nll_loss_value_and_grad)
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
            const double t1 = input * target;
            const double exp = exp_of_double(input);
            const double t2 = exp - t1;
            const double t3 = exp - target;
            const double t4 = g * t3;
            const truth t5 = maximum_of_double(input, -input) == INFINITY;
            const truth t6 = !(t5 & (maximum_of_double(target, -target) == INFINITY));
            const truth t7 = t5 & t6;
            const truth t8 = maximum_of_double(t1, -t1) == INFINITY;
            const double t9 = maximum_of_double(t2, -t2);
            const double t10 = maximum_of_double(exp, -exp);
            const double t11 = 0.5 * t10;
            const truth t12 = exp == INFINITY;
            const double t13 = 0.9 * t10;
            const truth t14 = !t7;
            const truth t15 = (((t8 | (t9 < t11)) | t12) | (t9 < t13)) & t14;
            const double t16 = maximum_of_double(t3, -t3);
            const double t17 = 0.75 * t10;
            const truth t18 = (t16 < t17) | t12;
            const truth t28_t30_lost = ((t8 | (t9 < 9.5367431640625e-07 * t11)) | t12) | (t9 < 9.5367431640625e-07 * t13);
            const truth t30_t30_lost = t28_t30_lost & t14;
            const truth t35_t35_lost = (t16 < 9.5367431640625e-07 * t17) | t12;
            const truth t13_t13_lost = t5 & t6;
            const real value_result = t2;
            const real input_result = t4;
            const flag carefully_here = SYMDL_DOUBLE ? t15 : t30_t30_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t18 : t35_t35_lost;
            const flag far_here = SYMDL_DOUBLE ? t7 : t13_t13_lost;
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
                    poisson_nll_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    poisson_nll_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    poisson_nll_loss_value_and_grad_far(
                        input_at[i], target_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_hvp ---- */
/* poisson_nll_loss_hvp (log_input=True, full=False): from input, g, v, target to input */
KERNEL(poisson_nll_loss_hvp)
{
    enum { input_in, g_in, v_in, target_in, input_out };
    real input_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double target = target_at[i];
            const real input_result = target == target ? g * v * exp_of_double(input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_hess_diag ---- */
/* poisson_nll_loss_hess_diag (log_input=True, full=False): from input, g, target to input */
KERNEL(poisson_nll_loss_hess_diag)
{
    enum { input_in, g_in, target_in, input_out };
    real input_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double g = g_at[i];
            const double target = target_at[i];
            const real input_result = target == target ? g * exp_of_double(input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_value_full ---- */
/* poisson_nll_loss_value_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_full_carefully(
    const double input, const double target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t4 = extended_multiply(EXTENDED(6.283185307179586, 2.4492935982947064e-16), t2);
    const extended t5 = extended_add(extended_multiply(t3, extended_log(t2)), extended_log(t4));
    const extended t6 = extended_divide(extended_subtract(t5, t3), EXTENDED(2.0, 0.0));
    const extended t7 = extended_add(target <= 1.0 ? EXTENDED(0.0, 0.0) : t6, extended_exp(t1));
    const real value_better = extended_real(extended_subtract(t7, extended_multiply(t1, t2)));
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_full_far(
    const double input, const double target, real *const value_to)
{
    const double t1 = lesser_of_double(1.2676506002282294e+30, input);
    const double t2 = greater_of_double(-1.2676506002282294e+30, t1);
    const double t3 = lesser_of_double(1.2676506002282294e+30, target);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = 2.0 * t4;
    const longer t6 = longer_of(t4);
    const longer t7 = longer_multiply(longer_made(6.283185307179586, 2.4492935982947064e-16), t6);
    const double t8 = longer_real(t7);
    const double t9 = 1.0 / t8 * longer_low(t7);
    const double t10 = (t5 * log_of_double(t4) + (log_of_double(t8) + (t9 == t9 ? t9 : 0.0)) - t5) / 2.0;
    const double t11 = (t4 <= 1.0 ? 0.0 : t10) + exp_of_double(t2) - t2 * t4;
    const double t12 = maximum_of_double(t11, -t11);
    const real value_better = t12 > 1099511627776.0 ? t11 * INFINITY : t12 < 9.094947017729282e-13 ? 0.0 : t11;
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_full (log_input=True, full=True): from input, target to value */
KERNEL(poisson_nll_loss_value_full)
{
    enum { input_in, target_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t1 = input * target;
            const double t2 = 2.0 * target;
            const longer t3 = longer_of(target);
            const longer t4 = longer_multiply(longer_made(6.283185307179586, 2.4492935982947064e-16), t3);
            const double t5 = longer_real(t4);
            const double t6 = 1.0 / t5;
            const double t7 = t6 * longer_low(t4);
            const double t8 = t2 * log_of_double(target) + (log_of_double(t5) + (t7 == t7 ? t7 : 0.0));
            const double t9 = t8 - t2;
            const double t10 = (target <= 1.0 ? 0.0 : t9 / 2.0) + exp_of_double(input);
            const double t11 = t10 - t1;
            const truth t12 = maximum_of_double(input, -input) == INFINITY;
            const truth t13 = target == INFINITY;
            const truth t14 = !(t12 & (maximum_of_double(target, -target) == INFINITY));
            const truth t15 = (t12 | t13) & t14;
            const double t16 = maximum_of_double(t1, -t1);
            const truth t17 = t16 == INFINITY;
            const double t18 = maximum_of_double(t9, -t9);
            const double t19 = maximum_of_double(t8, -t8);
            const double t20 = 0.5 * t19;
            const truth t21 = input != 0.0;
            const truth t22 = target != 0.0;
            const truth t23 = (t17 | (t6 < 7.888609052210118e-31)) | (t18 < t20);
            const double t24 = maximum_of_double(t10, -t10);
            const double t25 = 0.5 * t24;
            const double t26 = 0.9 * t19;
            const double t27 = 0.9 * t24;
            const truth t28 = ((t23 | (((t16 < 7.888609052210118e-31) & t21) & t22)) | (t11 < t25)) | (t18 < t26);
            const truth t29 = target >= 24576.0;
            const truth t30 = target <= 68169720922112.0;
            const truth t31 = !t15;
            const truth t32 = ((t28 | (t11 < t27)) | (t29 & t30)) & t31;
            const truth t42_t65_lost = (t17 | (t6 < 4.909093465297727e-91)) | (t18 < 9.5367431640625e-07 * t20);
            const truth t48_t65_lost = t42_t65_lost | (((t16 < 4.909093465297727e-91) & t21) & t22);
            const truth t53_t65_lost = t48_t65_lost | (t11 < 9.5367431640625e-07 * t25);
            const truth t56_t65_lost = t53_t65_lost | (t18 < 9.5367431640625e-07 * t26);
            const truth t65_t65_lost = ((t56_t65_lost | (t11 < 9.5367431640625e-07 * t27)) | (t29 & t30)) & t31;
            const truth t30_t30_lost = (t12 | t13) & t14;
            const real value_result = t11;
            const flag carefully_here = SYMDL_DOUBLE ? t32 : t65_t65_lost;
            const flag far_here = SYMDL_DOUBLE ? t15 : t30_t30_lost;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_full_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    poisson_nll_loss_value_full_far(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- poisson_nll_loss_vjp_target_full ---- */
/* poisson_nll_loss_vjp_target_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_vjp_target_full_carefully(
    const double input, const double target, const double g, real *const target_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(EXTENDED(2.0, 0.0), extended_log(t1));
    const extended t3 = extended_add(t2, extended_divide(EXTENDED(1.0, 0.0), t1));
    const extended t4 = target <= 1.0 ? EXTENDED(0.0, 0.0) : extended_divide(t3, EXTENDED(2.0, 0.0));
    const extended t5 = extended_multiply(extended_of(g), extended_subtract(t4, extended_of(input)));
    const real target_better = extended_real(t5);
    if (target_better == target_better) *target_to = target_better;
}

/* poisson_nll_loss_vjp_target_full (log_input=True, full=True): from input, target, g to target */
KERNEL(poisson_nll_loss_vjp_target_full)
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
            const double t1 = 1.0 / target;
            const double t2 = target <= 1.0 ? 0.0 : (2.0 * log_of_double(target) + t1) / 2.0;
            const double t3 = t2 - input;
            const double t4 = g * t3;
            const double t5 = maximum_of_double(t3, -t3);
            const double t6 = 0.75 * maximum_of_double(t2, -t2);
            const truth t7 = (t1 < 7.888609052210118e-31) | (t5 < t6);
            const truth t16_t16_lost = (t1 < 4.909093465297727e-91) | (t5 < 9.5367431640625e-07 * t6);
            const real target_result = t4;
            const flag carefully_here = SYMDL_DOUBLE ? t7 : t16_t16_lost;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_vjp_target_full_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- poisson_nll_loss_value_and_grad_full ---- */
/* poisson_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_full_carefully(
    const double input, const double target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t4 = extended_multiply(EXTENDED(6.283185307179586, 2.4492935982947064e-16), t2);
    const extended t5 = extended_add(extended_multiply(t3, extended_log(t2)), extended_log(t4));
    const extended t6 = extended_divide(extended_subtract(t5, t3), EXTENDED(2.0, 0.0));
    const extended t7 = extended_add(target <= 1.0 ? EXTENDED(0.0, 0.0) : t6, extended_exp(t1));
    const real value_better = extended_real(extended_subtract(t7, extended_multiply(t1, t2)));
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_full_carefully_2(
    const double input, const double target, const double g, real *const input_to)
{
    const extended t1 = extended_subtract(extended_exp(extended_of(input)), extended_of(target));
    const real input_better = extended_real(extended_multiply(extended_of(g), t1));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_full_far(
    const double input, const double target, const double g, real *const value_to)
{
    const double t1 = lesser_of_double(1.2676506002282294e+30, input);
    const double t2 = greater_of_double(-1.2676506002282294e+30, t1);
    const double t3 = lesser_of_double(1.2676506002282294e+30, target);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = 2.0 * t4;
    const longer t6 = longer_of(t4);
    const longer t7 = longer_multiply(longer_made(6.283185307179586, 2.4492935982947064e-16), t6);
    const double t8 = longer_real(t7);
    const double t9 = 1.0 / t8 * longer_low(t7);
    const double t10 = (t5 * log_of_double(t4) + (log_of_double(t8) + (t9 == t9 ? t9 : 0.0)) - t5) / 2.0;
    const double t11 = (t4 <= 1.0 ? 0.0 : t10) + exp_of_double(t2) - t2 * t4;
    const double t12 = maximum_of_double(t11, -t11);
    const double t13 = t12 > 1099511627776.0 ? t11 * INFINITY : t12 < 9.094947017729282e-13 ? 0.0 : t11;
    const real value_better = t13 * g;
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad_full (log_input=True, full=True): from input, target, g to value, input */
KERNEL(poisson_nll_loss_value_and_grad_full)
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
            const double t1 = input * target;
            const double t2 = 2.0 * target;
            const longer t3 = longer_of(target);
            const longer t4 = longer_multiply(longer_made(6.283185307179586, 2.4492935982947064e-16), t3);
            const double t5 = longer_real(t4);
            const double t6 = 1.0 / t5;
            const double t7 = t6 * longer_low(t4);
            const double t8 = t2 * log_of_double(target) + (log_of_double(t5) + (t7 == t7 ? t7 : 0.0));
            const double t9 = t8 - t2;
            const double exp = exp_of_double(input);
            const double t10 = (target <= 1.0 ? 0.0 : t9 / 2.0) + exp;
            const double t11 = t10 - t1;
            const double t12 = exp - target;
            const double t13 = g * t12;
            const truth t14 = maximum_of_double(input, -input) == INFINITY;
            const truth t15 = target == INFINITY;
            const truth t16 = !(t14 & (maximum_of_double(target, -target) == INFINITY));
            const truth t17 = (t14 | t15) & t16;
            const double t18 = maximum_of_double(t1, -t1);
            const truth t19 = t18 == INFINITY;
            const double t20 = maximum_of_double(t9, -t9);
            const double t21 = maximum_of_double(t8, -t8);
            const double t22 = 0.5 * t21;
            const truth t23 = input != 0.0;
            const truth t24 = target != 0.0;
            const truth t25 = (t19 | (t6 < 7.888609052210118e-31)) | (t20 < t22);
            const double t26 = maximum_of_double(t10, -t10);
            const double t27 = 0.5 * t26;
            const double t28 = 0.9 * t21;
            const double t29 = 0.9 * t26;
            const truth t30 = ((t25 | (((t18 < 7.888609052210118e-31) & t23) & t24)) | (t11 < t27)) | (t20 < t28);
            const truth t31 = target >= 24576.0;
            const truth t32 = target <= 68169720922112.0;
            const truth t33 = !t17;
            const truth t34 = ((t30 | (t11 < t29)) | (t31 & t32)) & t33;
            const double t35 = maximum_of_double(t12, -t12);
            const double t36 = 0.75 * maximum_of_double(exp, -exp);
            const truth t37 = exp == INFINITY;
            const truth t38 = (t35 < t36) | t37;
            const truth t44_t67_lost = (t19 | (t6 < 4.909093465297727e-91)) | (t20 < 9.5367431640625e-07 * t22);
            const truth t50_t67_lost = t44_t67_lost | (((t18 < 4.909093465297727e-91) & t23) & t24);
            const truth t55_t67_lost = t50_t67_lost | (t11 < 9.5367431640625e-07 * t27);
            const truth t58_t67_lost = t55_t67_lost | (t20 < 9.5367431640625e-07 * t28);
            const truth t67_t67_lost = ((t58_t67_lost | (t11 < 9.5367431640625e-07 * t29)) | (t31 & t32)) & t33;
            const truth t75_t75_lost = (t35 < 9.5367431640625e-07 * t36) | t37;
            const truth t32_t32_lost = (t14 | t15) & t16;
            const real value_result = t11;
            const real input_result = t13;
            const flag carefully_here = SYMDL_DOUBLE ? t34 : t67_t67_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t38 : t75_t75_lost;
            const flag far_here = SYMDL_DOUBLE ? t17 : t32_t32_lost;
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
                    poisson_nll_loss_value_and_grad_full_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    poisson_nll_loss_value_and_grad_full_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    poisson_nll_loss_value_and_grad_full_far(
                        input_at[i], target_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_value_no_log_input ---- */
/* poisson_nll_loss_value_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_no_log_input_carefully(
    const double input, const double target, const longer eps_pair, real *const value_to)
{
    const extended t2 = extended_of(input);
    const extended log = extended_log(extended_add(t2, extended_of_longer(eps_pair)));
    const real value_better = extended_real(extended_subtract(t2, extended_multiply(extended_of(target), log)));
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_no_log_input (log_input=False, full=False): from input, target to value; numbers t1, eps_pair */
KERNEL(poisson_nll_loss_value_no_log_input)
{
    enum { input_in, target_in, value_out };
    const longer t1 = longer_of(call->numbers[0]);
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const longer t2 = longer_add(longer_of(input), t1);
            const double t3 = longer_real(t2);
            const double t4 = 1.0 / t3;
            const double t5 = t4 * longer_low(t2);
            const double t6 = input - target * (log_of_double(t3) + (t5 == t5 ? t5 : 0.0));
            const double t7 = maximum_of_double(input, -input);
            const truth t8 = !((t7 == INFINITY) & (maximum_of_double(target, -target) == INFINITY));
            const truth t9 = (input == INFINITY) & t8;
            const double t10 = maximum_of_double(t6, -t6);
            const double t11 = 0.5 * t7;
            const double t12 = maximum_of_double(t4, -t4);
            const double t13 = 0.9 * t7;
            const truth t14 = t6 >= -28672.0;
            const truth t15 = t6 <= 0.002685546875;
            const truth t16 = !t9;
            const truth t17 = ((((t10 < t11) | (t12 < 7.888609052210118e-31)) | (t10 < t13)) | (t14 & t15)) & t16;
            const truth t30_t39_lost = (t10 < 9.5367431640625e-07 * t11) | (t12 < 4.909093465297727e-91);
            const truth t39_t39_lost = ((t30_t39_lost | (t10 < 9.5367431640625e-07 * t13)) | (t14 & t15)) & t16;
            const real value_result = t6;
            const flag carefully_here = SYMDL_DOUBLE ? t17 : t39_t39_lost;
            const flag far_here = t9;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_no_log_input_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INFINITY;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- poisson_nll_loss_vjp_no_log_input ---- */
/* poisson_nll_loss_vjp_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_vjp_no_log_input_carefully(
    const double input, const double target, const double g, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_longer(eps_pair));
    const extended t2 = extended_subtract(EXTENDED(1.0, 0.0), extended_divide(extended_of(target), t1));
    const real input_better = extended_real(extended_multiply(extended_of(g), t2));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_vjp_no_log_input (log_input=False, full=False): from input, target, g to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_vjp_no_log_input)
{
    enum { input_in, target_in, g_in, input_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const double t1 = input + eps;
            const double t2 = 1.0 - target / t1;
            const double t3 = g * t2;
            const double t4 = maximum_of_double(t2, -t2);
            const double t5 = maximum_of_double(t1, -t1);
            const double t6 = 0.75 * maximum_of_double(input, -input);
            const truth t7 = (t4 < 0.75) | (t5 < t6);
            const truth t14_t14_lost = (t4 < 7.152557373046875e-07) | (t5 < 9.5367431640625e-07 * t6);
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t7 : t14_t14_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_vjp_no_log_input_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_vjp_target_no_log_input ---- */
/* poisson_nll_loss_vjp_target_no_log_input (log_input=False, full=False): from input, g, target to target; numbers t1 */
KERNEL(poisson_nll_loss_vjp_target_no_log_input)
{
    enum { input_in, g_in, target_in, target_out };
    const longer t1 = longer_of(call->numbers[0]);
    real input_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double g = g_at[i];
            const double target = target_at[i];
            const longer t2 = longer_add(longer_of(input), t1);
            const double t3 = longer_real(t2);
            const double t4 = 1.0 / t3 * longer_low(t2);
            const real target_result = target == target ? -(g * (log_of_double(t3) + (t4 == t4 ? t4 : 0.0))) : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- poisson_nll_loss_value_and_grad_no_log_input ---- */
/* poisson_nll_loss_value_and_grad_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_carefully(
    const double input, const double target, const longer eps_pair, real *const value_to)
{
    const extended t2 = extended_of(input);
    const extended log = extended_log(extended_add(t2, extended_of_longer(eps_pair)));
    const real value_better = extended_real(extended_subtract(t2, extended_multiply(extended_of(target), log)));
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_carefully_2(
    const double input, const double target, const double g, const longer eps_pair, real *const input_to)
{
    const extended t2 = extended_add(extended_of(input), extended_of_longer(eps_pair));
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), extended_divide(extended_of(target), t2));
    const real input_better = extended_real(extended_multiply(extended_of(g), t3));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_value_and_grad_no_log_input (log_input=False, full=False): from input, target, g to value, input; numbers eps, t1, eps_pair */
KERNEL(poisson_nll_loss_value_and_grad_no_log_input)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double eps = (double)call->numbers[0];
    const longer t1 = longer_of(call->numbers[1]);
    const longer eps_pair = longer_of(call->numbers[2]);
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
            const double t2 = input + eps;
            const longer t3 = longer_add(longer_of(input), t1);
            const double t4 = longer_real(t3);
            const double t5 = 1.0 / t4;
            const double t6 = t5 * longer_low(t3);
            const double t7 = input - target * (log_of_double(t4) + (t6 == t6 ? t6 : 0.0));
            const double t8 = 1.0 - target / t2;
            const double t9 = g * t8;
            const double t10 = maximum_of_double(input, -input);
            const truth t11 = !((t10 == INFINITY) & (maximum_of_double(target, -target) == INFINITY));
            const truth t12 = (input == INFINITY) & t11;
            const double t13 = maximum_of_double(t7, -t7);
            const double t14 = 0.5 * t10;
            const double t15 = maximum_of_double(t5, -t5);
            const double t16 = 0.9 * t10;
            const truth t17 = t7 >= -28672.0;
            const truth t18 = t7 <= 0.002685546875;
            const truth t19 = !t12;
            const truth t20 = ((((t13 < t14) | (t15 < 7.888609052210118e-31)) | (t13 < t16)) | (t17 & t18)) & t19;
            const double t21 = maximum_of_double(t8, -t8);
            const double t22 = maximum_of_double(t2, -t2);
            const double t23 = 0.75 * t10;
            const truth t24 = (t21 < 0.75) | (t22 < t23);
            const truth t34_t43_lost = (t13 < 9.5367431640625e-07 * t14) | (t15 < 4.909093465297727e-91);
            const truth t43_t43_lost = ((t34_t43_lost | (t13 < 9.5367431640625e-07 * t16)) | (t17 & t18)) & t19;
            const truth t51_t51_lost = (t21 < 7.152557373046875e-07) | (t22 < 9.5367431640625e-07 * t23);
            const real value_result = t7;
            const real input_result = t9;
            const flag carefully_here = SYMDL_DOUBLE ? t20 : t43_t43_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t24 : t51_t51_lost;
            const flag far_here = t12;
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
                    poisson_nll_loss_value_and_grad_no_log_input_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    poisson_nll_loss_value_and_grad_no_log_input_carefully_2(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INFINITY;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_hvp_no_log_input ---- */
/* poisson_nll_loss_hvp_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_hvp_no_log_input_carefully(
    const double input, const double target, const double g, const double v, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_longer(eps_pair));
    const extended t2 = extended_multiply(extended_divide(extended_of(target), t1), extended_of(g));
    const real input_better = extended_real(extended_multiply(extended_divide(t2, t1), extended_of(v)));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_hvp_no_log_input (log_input=False, full=False): from input, target, g, v to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_hvp_no_log_input)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const double t1 = input + eps;
            const double t2 = target / t1;
            const double t3 = t2 * g / t1 * v;
            const double t4 = maximum_of_double(t2, -t2);
            const truth t5 = target != 0.0;
            const double t6 = maximum_of_double(t1, -t1);
            const double t7 = 0.75 * maximum_of_double(input, -input);
            const truth t8 = ((t4 < 7.888609052210118e-31) & t5) | (t6 < t7);
            const truth t17_t17_lost = ((t4 < 4.909093465297727e-91) & t5) | (t6 < 9.5367431640625e-07 * t7);
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t8 : t17_t17_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_hvp_no_log_input_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], eps_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_hess_diag_no_log_input ---- */
/* poisson_nll_loss_hess_diag_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_hess_diag_no_log_input_carefully(
    const double input, const double target, const double g, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_longer(eps_pair));
    const extended t2 = extended_multiply(extended_divide(extended_of(target), t1), extended_of(g));
    const real input_better = extended_real(extended_divide(t2, t1));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_hess_diag_no_log_input (log_input=False, full=False): from input, target, g to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_hess_diag_no_log_input)
{
    enum { input_in, target_in, g_in, input_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const double t1 = input + eps;
            const double t2 = target / t1;
            const double t3 = t2 * g / t1;
            const double t4 = maximum_of_double(t2, -t2);
            const truth t5 = target != 0.0;
            const double t6 = maximum_of_double(t1, -t1);
            const double t7 = 0.75 * maximum_of_double(input, -input);
            const truth t8 = ((t4 < 7.888609052210118e-31) & t5) | (t6 < t7);
            const truth t16_t16_lost = ((t4 < 4.909093465297727e-91) & t5) | (t6 < 9.5367431640625e-07 * t7);
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t8 : t16_t16_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_hess_diag_no_log_input_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_value_no_log_input_full ---- */
/* poisson_nll_loss_value_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_no_log_input_full_carefully(
    const double input, const double target, const longer eps_pair, real *const value_to)
{
    const extended t2 = extended_of(input);
    const extended t3 = extended_of(target);
    const extended t4 = extended_multiply(EXTENDED(2.0, 0.0), t3);
    const extended t5 = extended_multiply(EXTENDED(6.283185307179586, 2.4492935982947064e-16), t3);
    const extended t6 = extended_add(extended_multiply(t4, extended_log(t3)), extended_log(t5));
    const extended t7 = extended_divide(extended_subtract(t6, t4), EXTENDED(2.0, 0.0));
    const extended t8 = extended_multiply(t3, extended_log(extended_add(t2, extended_of_longer(eps_pair))));
    const extended t9 = extended_subtract(extended_add(t2, target <= 1.0 ? EXTENDED(0.0, 0.0) : t7), t8);
    const real value_better = extended_real(t9);
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_no_log_input_full (log_input=False, full=True): from input, target to value; numbers t1, eps_pair */
KERNEL(poisson_nll_loss_value_no_log_input_full)
{
    enum { input_in, target_in, value_out };
    const longer t1 = longer_of(call->numbers[0]);
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const longer t2 = longer_add(longer_of(input), t1);
            const double t3 = longer_real(t2);
            const double t4 = 1.0 / t3;
            const double t5 = t4 * longer_low(t2);
            const double t6 = target * (log_of_double(t3) + (t5 == t5 ? t5 : 0.0));
            const double t7 = 2.0 * target;
            const longer t8 = longer_of(target);
            const longer t9 = longer_multiply(longer_made(6.283185307179586, 2.4492935982947064e-16), t8);
            const double t10 = longer_real(t9);
            const double t11 = 1.0 / t10;
            const double t12 = t11 * longer_low(t9);
            const double t13 = t7 * log_of_double(target) + (log_of_double(t10) + (t12 == t12 ? t12 : 0.0));
            const double t14 = t13 - t7;
            const double t15 = input + (target <= 1.0 ? 0.0 : t14 / 2.0);
            const double t16 = t15 - t6;
            const truth t17 = maximum_of_double(target, -target) == INFINITY;
            const truth t18 = !((maximum_of_double(input, -input) == INFINITY) & t17);
            const truth t19 = ((input == INFINITY) | (target == INFINITY)) & t18;
            const double t20 = maximum_of_double(t16, -t16);
            const double t21 = maximum_of_double(t15, -t15);
            const double t22 = 0.5 * t21;
            const double t23 = maximum_of_double(t14, -t14);
            const double t24 = maximum_of_double(t13, -t13);
            const double t25 = 0.5 * t24;
            const double t26 = maximum_of_double(t4, -t4);
            const truth t27 = ((t11 < 7.888609052210118e-31) | (t20 < t22)) | (t23 < t25);
            const double t28 = 0.9 * t21;
            const double t29 = 0.9 * t24;
            const truth t30 = t6 >= -0.0029296875;
            const truth t31 = t6 <= 22020096.0;
            const truth t32 = !t19;
            const truth t33 = (((t27 | (t26 < 7.888609052210118e-31)) | (t20 < t28)) | (t23 < t29)) | (t30 & t31);
            const truth t34 = t33 & t32;
            const truth t49_t74_lost = (t11 < 4.909093465297727e-91) | (t20 < 9.5367431640625e-07 * t22);
            const truth t60_t74_lost = (t49_t74_lost | (t23 < 9.5367431640625e-07 * t25)) | (t26 < 4.909093465297727e-91);
            const truth t63_t74_lost = t60_t74_lost | (t20 < 9.5367431640625e-07 * t28);
            const truth t74_t74_lost = ((t63_t74_lost | (t23 < 9.5367431640625e-07 * t29)) | (t30 & t31)) & t32;
            const real value_result = t16;
            const flag carefully_here = SYMDL_DOUBLE ? t34 : t74_t74_lost;
            const flag far_here = t19;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_no_log_input_full_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INFINITY;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- poisson_nll_loss_vjp_no_log_input_full ---- */
/* poisson_nll_loss_vjp_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_vjp_no_log_input_full_carefully(
    const double input, const double target, const double g, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_longer(eps_pair));
    const extended t2 = extended_subtract(EXTENDED(1.0, 0.0), extended_divide(extended_of(target), t1));
    const real input_better = extended_real(extended_multiply(extended_of(g), t2));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_vjp_no_log_input_full (log_input=False, full=True): from input, target, g to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_vjp_no_log_input_full)
{
    enum { input_in, target_in, g_in, input_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const double t1 = input + eps;
            const double t2 = 1.0 - target / t1;
            const double t3 = g * t2;
            const double t4 = maximum_of_double(t2, -t2);
            const double t5 = maximum_of_double(t1, -t1);
            const double t6 = 0.75 * maximum_of_double(input, -input);
            const truth t7 = (t4 < 0.75) | (t5 < t6);
            const truth t14_t14_lost = (t4 < 7.152557373046875e-07) | (t5 < 9.5367431640625e-07 * t6);
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t7 : t14_t14_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_vjp_no_log_input_full_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_vjp_target_no_log_input_full ---- */
/* poisson_nll_loss_vjp_target_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_vjp_target_no_log_input_full_carefully(
    const double input, const double target, const double g, const longer eps_pair, real *const target_to)
{
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), extended_log(t2));
    const extended t4 = extended_add(t3, extended_divide(EXTENDED(1.0, 0.0), t2));
    const extended t5 = target <= 1.0 ? EXTENDED(0.0, 0.0) : extended_divide(t4, EXTENDED(2.0, 0.0));
    const extended log = extended_log(extended_add(extended_of(input), extended_of_longer(eps_pair)));
    const real target_better = extended_real(extended_multiply(extended_of(g), extended_subtract(t5, log)));
    if (target_better == target_better) *target_to = target_better;
}

/* poisson_nll_loss_vjp_target_no_log_input_full (log_input=False, full=True): from input, target, g to target; numbers t1, eps_pair */
KERNEL(poisson_nll_loss_vjp_target_no_log_input_full)
{
    enum { input_in, target_in, g_in, target_out };
    const longer t1 = longer_of(call->numbers[0]);
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const double t2 = 1.0 / target;
            const double t3 = target <= 1.0 ? 0.0 : (2.0 * log_of_double(target) + t2) / 2.0;
            const longer t4 = longer_add(longer_of(input), t1);
            const double t5 = longer_real(t4);
            const double t6 = 1.0 / t5;
            const double t7 = t6 * longer_low(t4);
            const double t8 = t3 - (log_of_double(t5) + (t7 == t7 ? t7 : 0.0));
            const double t9 = g * t8;
            const double t10 = maximum_of_double(t8, -t8);
            const double t11 = maximum_of_double(t3, -t3);
            const double t12 = 0.75 * t11;
            const double t13 = maximum_of_double(t6, -t6);
            const double t14 = 0.9 * t11;
            const truth t15 = ((t10 < t12) | (t2 < 7.888609052210118e-31)) | (t13 < 7.888609052210118e-31);
            const truth t16 = input >= 10.5;
            const truth t17 = input <= 1.1122117540454588e+26;
            const truth t18 = (t15 | (t10 < t14)) | (t16 & t17);
            const truth t26_t39_lost = (t10 < 9.5367431640625e-07 * t12) | (t2 < 4.909093465297727e-91);
            const truth t33_t39_lost = (t26_t39_lost | (t13 < 4.909093465297727e-91)) | (t10 < 9.5367431640625e-07 * t14);
            const truth t39_t39_lost = t33_t39_lost | (t16 & t17);
            const real target_result = t9;
            const flag carefully_here = SYMDL_DOUBLE ? t18 : t39_t39_lost;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_vjp_target_no_log_input_full_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- poisson_nll_loss_value_and_grad_no_log_input_full ---- */
/* poisson_nll_loss_value_and_grad_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_full_carefully(
    const double input, const double target, const longer eps_pair, real *const value_to)
{
    const extended t2 = extended_of(input);
    const extended t3 = extended_of(target);
    const extended t4 = extended_multiply(EXTENDED(2.0, 0.0), t3);
    const extended t5 = extended_multiply(EXTENDED(6.283185307179586, 2.4492935982947064e-16), t3);
    const extended t6 = extended_add(extended_multiply(t4, extended_log(t3)), extended_log(t5));
    const extended t7 = extended_divide(extended_subtract(t6, t4), EXTENDED(2.0, 0.0));
    const extended t8 = extended_multiply(t3, extended_log(extended_add(t2, extended_of_longer(eps_pair))));
    const extended t9 = extended_subtract(extended_add(t2, target <= 1.0 ? EXTENDED(0.0, 0.0) : t7), t8);
    const real value_better = extended_real(t9);
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2(
    const double input, const double target, const double g, const longer eps_pair, real *const input_to)
{
    const extended t2 = extended_add(extended_of(input), extended_of_longer(eps_pair));
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), extended_divide(extended_of(target), t2));
    const real input_better = extended_real(extended_multiply(extended_of(g), t3));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_value_and_grad_no_log_input_full (log_input=False, full=True): from input, target, g to value, input; numbers eps, t1, eps_pair */
KERNEL(poisson_nll_loss_value_and_grad_no_log_input_full)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double eps = (double)call->numbers[0];
    const longer t1 = longer_of(call->numbers[1]);
    const longer eps_pair = longer_of(call->numbers[2]);
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
            const double t2 = input + eps;
            const longer t3 = longer_add(longer_of(input), t1);
            const double t4 = longer_real(t3);
            const double t5 = 1.0 / t4;
            const double t6 = t5 * longer_low(t3);
            const double t7 = target * (log_of_double(t4) + (t6 == t6 ? t6 : 0.0));
            const double t8 = 2.0 * target;
            const longer t9 = longer_of(target);
            const longer t10 = longer_multiply(longer_made(6.283185307179586, 2.4492935982947064e-16), t9);
            const double t11 = longer_real(t10);
            const double t12 = 1.0 / t11;
            const double t13 = t12 * longer_low(t10);
            const double t14 = t8 * log_of_double(target) + (log_of_double(t11) + (t13 == t13 ? t13 : 0.0));
            const double t15 = t14 - t8;
            const double t16 = input + (target <= 1.0 ? 0.0 : t15 / 2.0);
            const double t17 = t16 - t7;
            const double t18 = 1.0 - target / t2;
            const double t19 = g * t18;
            const double t20 = maximum_of_double(input, -input);
            const truth t21 = !((t20 == INFINITY) & (maximum_of_double(target, -target) == INFINITY));
            const truth t22 = ((input == INFINITY) | (target == INFINITY)) & t21;
            const double t23 = maximum_of_double(t17, -t17);
            const double t24 = maximum_of_double(t16, -t16);
            const double t25 = 0.5 * t24;
            const double t26 = maximum_of_double(t15, -t15);
            const double t27 = maximum_of_double(t14, -t14);
            const double t28 = 0.5 * t27;
            const double t29 = maximum_of_double(t5, -t5);
            const truth t30 = ((t12 < 7.888609052210118e-31) | (t23 < t25)) | (t26 < t28);
            const double t31 = 0.9 * t24;
            const double t32 = 0.9 * t27;
            const truth t33 = t7 >= -0.0029296875;
            const truth t34 = t7 <= 22020096.0;
            const truth t35 = !t22;
            const truth t36 = (((t30 | (t29 < 7.888609052210118e-31)) | (t23 < t31)) | (t26 < t32)) | (t33 & t34);
            const truth t37 = t36 & t35;
            const double t38 = maximum_of_double(t18, -t18);
            const double t39 = maximum_of_double(t2, -t2);
            const double t40 = 0.75 * t20;
            const truth t41 = (t38 < 0.75) | (t39 < t40);
            const truth t53_t78_lost = (t12 < 4.909093465297727e-91) | (t23 < 9.5367431640625e-07 * t25);
            const truth t64_t78_lost = (t53_t78_lost | (t26 < 9.5367431640625e-07 * t28)) | (t29 < 4.909093465297727e-91);
            const truth t67_t78_lost = t64_t78_lost | (t23 < 9.5367431640625e-07 * t31);
            const truth t78_t78_lost = ((t67_t78_lost | (t26 < 9.5367431640625e-07 * t32)) | (t33 & t34)) & t35;
            const truth t86_t86_lost = (t38 < 7.152557373046875e-07) | (t39 < 9.5367431640625e-07 * t40);
            const real value_result = t17;
            const real input_result = t19;
            const flag carefully_here = SYMDL_DOUBLE ? t37 : t78_t78_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t41 : t86_t86_lost;
            const flag far_here = t22;
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
                    poisson_nll_loss_value_and_grad_no_log_input_full_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INFINITY;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_hvp_no_log_input_full ---- */
/* poisson_nll_loss_hvp_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_hvp_no_log_input_full_carefully(
    const double input, const double target, const double g, const double v, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_longer(eps_pair));
    const extended t2 = extended_multiply(extended_divide(extended_of(target), t1), extended_of(g));
    const real input_better = extended_real(extended_multiply(extended_divide(t2, t1), extended_of(v)));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_hvp_no_log_input_full (log_input=False, full=True): from input, target, g, v to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_hvp_no_log_input_full)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const double t1 = input + eps;
            const double t2 = target / t1;
            const double t3 = t2 * g / t1 * v;
            const double t4 = maximum_of_double(t2, -t2);
            const truth t5 = target != 0.0;
            const double t6 = maximum_of_double(t1, -t1);
            const double t7 = 0.75 * maximum_of_double(input, -input);
            const truth t8 = ((t4 < 7.888609052210118e-31) & t5) | (t6 < t7);
            const truth t17_t17_lost = ((t4 < 4.909093465297727e-91) & t5) | (t6 < 9.5367431640625e-07 * t7);
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t8 : t17_t17_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_hvp_no_log_input_full_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], eps_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_hess_diag_no_log_input_full ---- */
/* poisson_nll_loss_hess_diag_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_hess_diag_no_log_input_full_carefully(
    const double input, const double target, const double g, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_longer(eps_pair));
    const extended t2 = extended_multiply(extended_divide(extended_of(target), t1), extended_of(g));
    const real input_better = extended_real(extended_divide(t2, t1));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_hess_diag_no_log_input_full (log_input=False, full=True): from input, target, g to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_hess_diag_no_log_input_full)
{
    enum { input_in, target_in, g_in, input_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const double t1 = input + eps;
            const double t2 = target / t1;
            const double t3 = t2 * g / t1;
            const double t4 = maximum_of_double(t2, -t2);
            const truth t5 = target != 0.0;
            const double t6 = maximum_of_double(t1, -t1);
            const double t7 = 0.75 * maximum_of_double(input, -input);
            const truth t8 = ((t4 < 7.888609052210118e-31) & t5) | (t6 < t7);
            const truth t16_t16_lost = ((t4 < 4.909093465297727e-91) & t5) | (t6 < 9.5367431640625e-07 * t7);
            const real input_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t8 : t16_t16_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_hess_diag_no_log_input_full_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
