/*
 * Made by symdl 0.1.0 from gaussian_nll_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     gaussian_nll_loss = (input - target)**2*Piecewise((1/var, eps <= var), (1/eps, True))/2 +
 *                         log(Piecewise((var, eps <= var), (eps, True)))/2
 */
#include "primitives.h"
#include "extended.h"

/* ---- gaussian_nll_loss_value ---- */
/* gaussian_nll_loss_value for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_carefully(
    const double input, const double target, const double var, const longer eps_pair, real *const value_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > 0.0;
    const extended t6 = t5 ? extended_divide(t3, t1) : extended_divide(t3, t4);
    const extended t7 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t6), extended_log(t5 ? t1 : t4));
    const real value_better = extended_real(extended_divide(t7, EXTENDED(2.0, 0.0)));
    if (value_better == value_better) *value_to = value_better;
}

/* gaussian_nll_loss_value (full=False): from input, target, var to value; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_value)
{
    enum { input_in, target_in, var_in, value_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double t1 = input - target;
            const double t2 = t1 * t1;
            const double t3 = 0.5 * t2;
            const double t4 = t3 / var;
            const truth t5 = eps > var;
            const double t6 = 2.0 * (t5 ? t3 / eps : t4);
            const double t7 = t6 + log_of_double(t5 ? eps : var);
            const double t8 = t7 / 2.0;
            const truth t9 = t4 == INFINITY;
            const double t10 = maximum_of_double(t7, -t7);
            const double t11 = maximum_of_double(t6, -t6);
            const double t12 = 0.5 * t11;
            const truth t13 = t2 == INFINITY;
            const truth t14 = t6 == INFINITY;
            const double t15 = maximum_of_double(t1, -t1);
            const double t16 = maximum_of_double(input, -input);
            const double t17 = 0.5 * t16;
            const double t18 = 0.9 * t11;
            const double t19 = 0.9 * t16;
            const truth t20 = t2 >= 1.6689300537109375e-06;
            const truth t21 = t2 <= 0.1953125;
            const truth t22 = (((((t9 | (t10 < t12)) | t13) | t14) | (t15 < t17)) | (t10 < t18)) | (t15 < t19);
            const truth t23 = t22 | (t20 & t21);
            const truth t23_t40_lost = ((t9 | (t10 < 9.5367431640625e-07 * t12)) | t13) | t14;
            const truth t30_t40_lost = t23_t40_lost | (t15 < 9.5367431640625e-07 * t17);
            const truth t33_t40_lost = t30_t40_lost | (t10 < 9.5367431640625e-07 * t18);
            const truth t40_t40_lost = (t33_t40_lost | (t15 < 9.5367431640625e-07 * t19)) | (t20 & t21);
            const real value_result = t8;
            const flag carefully_here = SYMDL_DOUBLE ? t23 : t40_t40_lost;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_value_carefully(
                        input_at[i], target_at[i], var_at[i], eps_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- gaussian_nll_loss_vjp ---- */
/* gaussian_nll_loss_vjp for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_carefully(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(g);
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > 0.0;
    const extended t6 = extended_divide(extended_multiply(t3, t2), t1);
    const real input_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t3, t4), t2));
    if (input_better == input_better) *input_to = input_better;
}

/* gaussian_nll_loss_vjp for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_carefully_2(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const var_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_of(var);
    const double t5 = extended_real(extended_sign(extended_subtract(extended_of_longer(eps_pair), t4)));
    const extended t6 = extended_divide(extended_multiply(extended_divide(t3, t4), t3), t4);
    const extended t7 = extended_subtract(extended_divide(EXTENDED(1.0, 0.0), t4), t6);
    const extended t8 = extended_multiply(extended_of(g), extended_divide(t7, EXTENDED(2.0, 0.0)));
    const extended t9 = target == target ? (input == input ? (t5 > 0.0 ? EXTENDED(0.0, 0.0) : t8) : t1) : t2;
    const real var_better = extended_real(t9);
    if (var_better == var_better) *var_to = var_better;
}

/* gaussian_nll_loss_vjp (full=False): from input, target, var, g to input, var; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_vjp)
{
    enum { input_in, target_in, var_in, g_in, input_out, var_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    real var_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        real *const var_to = var_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double t2 = g / var;
            const truth t3 = eps > var;
            const double t4 = t3 ? g * t1 / eps : t2 * t1;
            const double t5 = 1.0 / var;
            const double t6 = t1 / var * t1;
            const double t7 = t6 / var;
            const double t8 = t5 - t7;
            const double t9 = target == target ? (input == input ? (t3 ? 0.0 : g * (t8 / 2.0)) : input) : target;
            const double t10 = maximum_of_double(t1, -t1);
            const truth t11 = t10 == INFINITY;
            const double t12 = 0.75 * maximum_of_double(input, -input);
            const truth t13 = t10 < t12;
            const truth t14 = g != 0.0;
            const truth t15 = (t11 | t13) | ((t2 < 7.888609052210118e-31) & t14);
            const double t16 = maximum_of_double(t8, -t8);
            const truth t17 = t16 == INFINITY;
            const double t18 = 0.75 * maximum_of_double(t5, -t5);
            const truth t19 = t7 == INFINITY;
            const truth t20 = t6 == INFINITY;
            const truth t21 = ((((t17 | (t16 < t18)) | (t5 < 7.888609052210118e-31)) | t13) | t19) | t20;
            const truth t31_t31_lost = (t11 | (t10 < 9.5367431640625e-07 * t12)) | ((t2 < 4.909093465297727e-91) & t14);
            const truth t41_t46_lost = (t17 | (t16 < 9.5367431640625e-07 * t18)) | (t5 < 4.909093465297727e-91);
            const truth t46_t46_lost = ((t41_t46_lost | (t10 < 9.5367431640625e-07 * t12)) | t19) | t20;
            const real input_result = t4;
            const real var_result = t9;
            const flag carefully_here = SYMDL_DOUBLE ? t15 : t31_t31_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t21 : t46_t46_lost;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_vjp_carefully(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    gaussian_nll_loss_vjp_carefully_2(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, var_to + i);
        }
        real_store(call, input_out, start, count, input_to);
        real_store(call, var_out, start, count, var_to);
    }
}

/* ---- gaussian_nll_loss_vjp_target ---- */
/* gaussian_nll_loss_vjp_target for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_target_carefully(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const target_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(target), extended_of(input));
    const extended t3 = extended_of(g);
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > 0.0;
    const extended t6 = extended_divide(extended_multiply(t3, t2), t1);
    const real target_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t3, t4), t2));
    if (target_better == target_better) *target_to = target_better;
}

/* gaussian_nll_loss_vjp_target (full=False): from input, target, var, g to target; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_vjp_target)
{
    enum { input_in, target_in, var_in, g_in, target_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = target - input;
            const double t2 = g / var;
            const double t3 = eps > var ? g * t1 / eps : t2 * t1;
            const double t4 = maximum_of_double(t1, -t1);
            const truth t5 = t4 == INFINITY;
            const double t6 = 0.75 * maximum_of_double(target, -target);
            const truth t7 = g != 0.0;
            const truth t8 = (t5 | (t4 < t6)) | ((t2 < 7.888609052210118e-31) & t7);
            const truth t19_t19_lost = (t5 | (t4 < 9.5367431640625e-07 * t6)) | ((t2 < 4.909093465297727e-91) & t7);
            const real target_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t8 : t19_t19_lost;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_vjp_target_carefully(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- gaussian_nll_loss_value_and_grad ---- */
/* gaussian_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_carefully(
    const double input, const double target, const double var, const longer eps_pair, real *const value_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > 0.0;
    const extended t6 = t5 ? extended_divide(t3, t1) : extended_divide(t3, t4);
    const extended t7 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t6), extended_log(t5 ? t1 : t4));
    const real value_better = extended_real(extended_divide(t7, EXTENDED(2.0, 0.0)));
    if (value_better == value_better) *value_to = value_better;
}

/* gaussian_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_carefully_2(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t3))) > 0.0;
    const extended t6 = extended_divide(extended_multiply(t4, t2), t1);
    const real input_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t4, t3), t2));
    if (input_better == input_better) *input_to = input_better;
}

/* gaussian_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_carefully_3(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const var_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_of(var);
    const double t5 = extended_real(extended_sign(extended_subtract(extended_of_longer(eps_pair), t4)));
    const extended t6 = extended_divide(extended_multiply(extended_divide(t3, t4), t3), t4);
    const extended t7 = extended_subtract(extended_divide(EXTENDED(1.0, 0.0), t4), t6);
    const extended t8 = extended_multiply(extended_of(g), extended_divide(t7, EXTENDED(2.0, 0.0)));
    const extended t9 = target == target ? (input == input ? (t5 > 0.0 ? EXTENDED(0.0, 0.0) : t8) : t1) : t2;
    const real var_better = extended_real(t9);
    if (var_better == var_better) *var_to = var_better;
}

/* gaussian_nll_loss_value_and_grad (full=False): from input, target, var, g to value, input, var; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_value_and_grad)
{
    enum { input_in, target_in, var_in, g_in, value_out, input_out, var_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    real var_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag carefully_3_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        real *const var_to = var_out_block;
        flag carefully_any = 0, carefully_2_any = 0, carefully_3_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:carefully_3_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double t2 = t1 * t1;
            const double t3 = 0.5 * t2;
            const double t4 = t3 / var;
            const truth t5 = eps > var;
            const double t6 = 2.0 * (t5 ? t3 / eps : t4);
            const double t7 = t6 + log_of_double(t5 ? eps : var);
            const double t8 = t7 / 2.0;
            const double t9 = g / var;
            const double t10 = t5 ? g * t1 / eps : t9 * t1;
            const double t11 = 1.0 / var;
            const double t12 = t1 / var * t1;
            const double t13 = t12 / var;
            const double t14 = t11 - t13;
            const double t15 = target == target ? (input == input ? (t5 ? 0.0 : g * (t14 / 2.0)) : input) : target;
            const truth t16 = t4 == INFINITY;
            const double t17 = maximum_of_double(t7, -t7);
            const double t18 = maximum_of_double(t6, -t6);
            const double t19 = 0.5 * t18;
            const truth t20 = t2 == INFINITY;
            const truth t21 = t6 == INFINITY;
            const double t22 = maximum_of_double(t1, -t1);
            const double t23 = maximum_of_double(input, -input);
            const double t24 = 0.5 * t23;
            const double t25 = 0.9 * t18;
            const double t26 = 0.9 * t23;
            const truth t27 = t2 >= 1.6689300537109375e-06;
            const truth t28 = t2 <= 0.1953125;
            const truth t29 = (((((t16 | (t17 < t19)) | t20) | t21) | (t22 < t24)) | (t17 < t25)) | (t22 < t26);
            const truth t30 = t29 | (t27 & t28);
            const truth t31 = t22 == INFINITY;
            const double t32 = 0.75 * t23;
            const truth t33 = t22 < t32;
            const truth t34 = g != 0.0;
            const truth t35 = (t31 | t33) | ((t9 < 7.888609052210118e-31) & t34);
            const double t36 = maximum_of_double(t14, -t14);
            const truth t37 = t36 == INFINITY;
            const double t38 = 0.75 * maximum_of_double(t11, -t11);
            const truth t39 = t13 == INFINITY;
            const truth t40 = t12 == INFINITY;
            const truth t41 = ((((t37 | (t36 < t38)) | (t11 < 7.888609052210118e-31)) | t33) | t39) | t40;
            const truth t40_t57_lost = ((t16 | (t17 < 9.5367431640625e-07 * t19)) | t20) | t21;
            const truth t47_t57_lost = t40_t57_lost | (t22 < 9.5367431640625e-07 * t24);
            const truth t50_t57_lost = t47_t57_lost | (t17 < 9.5367431640625e-07 * t25);
            const truth t57_t57_lost = (t50_t57_lost | (t22 < 9.5367431640625e-07 * t26)) | (t27 & t28);
            const truth t65_t65_lost = (t31 | (t22 < 9.5367431640625e-07 * t32)) | ((t9 < 4.909093465297727e-91) & t34);
            const truth t75_t80_lost = (t37 | (t36 < 9.5367431640625e-07 * t38)) | (t11 < 4.909093465297727e-91);
            const truth t80_t80_lost = ((t75_t80_lost | (t22 < 9.5367431640625e-07 * t32)) | t39) | t40;
            const real value_result = t8;
            const real input_result = t10;
            const real var_result = t15;
            const flag carefully_here = SYMDL_DOUBLE ? t30 : t57_t57_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t35 : t65_t65_lost;
            const flag carefully_3_here = SYMDL_DOUBLE ? t41 : t80_t80_lost;
            value_to[i] = value_result;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            carefully_3_at[i] = carefully_3_here;
            carefully_3_any |= carefully_3_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], var_at[i], eps_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    gaussian_nll_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (carefully_3_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_3_at[i])
                    gaussian_nll_loss_value_and_grad_carefully_3(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, var_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
        real_store(call, var_out, start, count, var_to);
    }
}

/* ---- gaussian_nll_loss_value_full ---- */
/* gaussian_nll_loss_value_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_full_carefully(
    const double input, const double target, const double var, const longer eps_pair, real *const value_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > 0.0;
    const extended t6 = t5 ? extended_divide(t3, t1) : extended_divide(t3, t4);
    const extended t7 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t6), extended_log(t5 ? t1 : t4));
    const extended t8 = extended_add(t7, EXTENDED(1.8378770664093456, -7.756588316134483e-17));
    const real value_better = extended_real(extended_divide(t8, EXTENDED(2.0, 0.0)));
    if (value_better == value_better) *value_to = value_better;
}

/* gaussian_nll_loss_value_full (full=True): from input, target, var to value; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_value_full)
{
    enum { input_in, target_in, var_in, value_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double t1 = input - target;
            const double t2 = t1 * t1;
            const double t3 = 0.5 * t2;
            const double t4 = t3 / var;
            const truth t5 = eps > var;
            const double t6 = 2.0 * (t5 ? t3 / eps : t4);
            const double t7 = t6 + log_of_double(t5 ? eps : var);
            const double t8 = t7 + 1.8378770664093456;
            const double t9 = t8 / 2.0;
            const truth t10 = t4 == INFINITY;
            const double t11 = maximum_of_double(t8, -t8);
            const double t12 = maximum_of_double(t7, -t7);
            const double t13 = maximum_of_double(t6, -t6);
            const double t14 = 0.5 * t13;
            const truth t15 = t2 == INFINITY;
            const truth t16 = t6 == INFINITY;
            const double t17 = maximum_of_double(t1, -t1);
            const double t18 = maximum_of_double(input, -input);
            const double t19 = 0.5 * t18;
            const truth t20 = ((((t10 | (t11 < 0.9189385332046728)) | (t12 < t14)) | t15) | t16) | (t17 < t19);
            const double t21 = 0.9 * t18;
            const double t22 = 0.9 * t13;
            const truth t23 = t17 >= 1.313717310304516e-45;
            const truth t24 = t17 <= 0.00390625;
            const truth t25 = (((t20 | (t11 < 1.654089359768411)) | (t17 < t21)) | (t12 < t22)) | (t23 & t24);
            const truth t26_t47_lost = ((t10 | (t11 < 8.763680774733284e-07)) | (t12 < 9.5367431640625e-07 * t14)) | t15;
            const truth t35_t47_lost = (t26_t47_lost | t16) | (t17 < 9.5367431640625e-07 * t19);
            const truth t40_t47_lost = (t35_t47_lost | (t11 < 1.577462539451991e-06)) | (t17 < 9.5367431640625e-07 * t21);
            const truth t47_t47_lost = (t40_t47_lost | (t12 < 9.5367431640625e-07 * t22)) | (t23 & t24);
            const real value_result = t9;
            const flag carefully_here = SYMDL_DOUBLE ? t25 : t47_t47_lost;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_value_full_carefully(
                        input_at[i], target_at[i], var_at[i], eps_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- gaussian_nll_loss_vjp_full ---- */
/* gaussian_nll_loss_vjp_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_full_carefully(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(g);
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > 0.0;
    const extended t6 = extended_divide(extended_multiply(t3, t2), t1);
    const real input_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t3, t4), t2));
    if (input_better == input_better) *input_to = input_better;
}

/* gaussian_nll_loss_vjp_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_full_carefully_2(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const var_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_of(var);
    const double t5 = extended_real(extended_sign(extended_subtract(extended_of_longer(eps_pair), t4)));
    const extended t6 = extended_divide(extended_multiply(extended_divide(t3, t4), t3), t4);
    const extended t7 = extended_subtract(extended_divide(EXTENDED(1.0, 0.0), t4), t6);
    const extended t8 = extended_multiply(extended_of(g), extended_divide(t7, EXTENDED(2.0, 0.0)));
    const extended t9 = target == target ? (input == input ? (t5 > 0.0 ? EXTENDED(0.0, 0.0) : t8) : t1) : t2;
    const real var_better = extended_real(t9);
    if (var_better == var_better) *var_to = var_better;
}

/* gaussian_nll_loss_vjp_full (full=True): from input, target, var, g to input, var; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_vjp_full)
{
    enum { input_in, target_in, var_in, g_in, input_out, var_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    real var_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        real *const var_to = var_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double t2 = g / var;
            const truth t3 = eps > var;
            const double t4 = t3 ? g * t1 / eps : t2 * t1;
            const double t5 = 1.0 / var;
            const double t6 = t1 / var * t1;
            const double t7 = t6 / var;
            const double t8 = t5 - t7;
            const double t9 = target == target ? (input == input ? (t3 ? 0.0 : g * (t8 / 2.0)) : input) : target;
            const double t10 = maximum_of_double(t1, -t1);
            const truth t11 = t10 == INFINITY;
            const double t12 = 0.75 * maximum_of_double(input, -input);
            const truth t13 = t10 < t12;
            const truth t14 = g != 0.0;
            const truth t15 = (t11 | t13) | ((t2 < 7.888609052210118e-31) & t14);
            const double t16 = maximum_of_double(t8, -t8);
            const truth t17 = t16 == INFINITY;
            const double t18 = 0.75 * maximum_of_double(t5, -t5);
            const truth t19 = t7 == INFINITY;
            const truth t20 = t6 == INFINITY;
            const truth t21 = ((((t17 | (t16 < t18)) | (t5 < 7.888609052210118e-31)) | t13) | t19) | t20;
            const truth t31_t31_lost = (t11 | (t10 < 9.5367431640625e-07 * t12)) | ((t2 < 4.909093465297727e-91) & t14);
            const truth t41_t46_lost = (t17 | (t16 < 9.5367431640625e-07 * t18)) | (t5 < 4.909093465297727e-91);
            const truth t46_t46_lost = ((t41_t46_lost | (t10 < 9.5367431640625e-07 * t12)) | t19) | t20;
            const real input_result = t4;
            const real var_result = t9;
            const flag carefully_here = SYMDL_DOUBLE ? t15 : t31_t31_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t21 : t46_t46_lost;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_vjp_full_carefully(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    gaussian_nll_loss_vjp_full_carefully_2(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, var_to + i);
        }
        real_store(call, input_out, start, count, input_to);
        real_store(call, var_out, start, count, var_to);
    }
}

/* ---- gaussian_nll_loss_vjp_target_full ---- */
/* gaussian_nll_loss_vjp_target_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_target_full_carefully(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const target_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(target), extended_of(input));
    const extended t3 = extended_of(g);
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > 0.0;
    const extended t6 = extended_divide(extended_multiply(t3, t2), t1);
    const real target_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t3, t4), t2));
    if (target_better == target_better) *target_to = target_better;
}

/* gaussian_nll_loss_vjp_target_full (full=True): from input, target, var, g to target; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_vjp_target_full)
{
    enum { input_in, target_in, var_in, g_in, target_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = target - input;
            const double t2 = g / var;
            const double t3 = eps > var ? g * t1 / eps : t2 * t1;
            const double t4 = maximum_of_double(t1, -t1);
            const truth t5 = t4 == INFINITY;
            const double t6 = 0.75 * maximum_of_double(target, -target);
            const truth t7 = g != 0.0;
            const truth t8 = (t5 | (t4 < t6)) | ((t2 < 7.888609052210118e-31) & t7);
            const truth t19_t19_lost = (t5 | (t4 < 9.5367431640625e-07 * t6)) | ((t2 < 4.909093465297727e-91) & t7);
            const real target_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t8 : t19_t19_lost;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_vjp_target_full_carefully(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- gaussian_nll_loss_value_and_grad_full ---- */
/* gaussian_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_full_carefully(
    const double input, const double target, const double var, const longer eps_pair, real *const value_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > 0.0;
    const extended t6 = t5 ? extended_divide(t3, t1) : extended_divide(t3, t4);
    const extended t7 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t6), extended_log(t5 ? t1 : t4));
    const extended t8 = extended_add(t7, EXTENDED(1.8378770664093456, -7.756588316134483e-17));
    const real value_better = extended_real(extended_divide(t8, EXTENDED(2.0, 0.0)));
    if (value_better == value_better) *value_to = value_better;
}

/* gaussian_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_full_carefully_2(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const input_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t3))) > 0.0;
    const extended t6 = extended_divide(extended_multiply(t4, t2), t1);
    const real input_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t4, t3), t2));
    if (input_better == input_better) *input_to = input_better;
}

/* gaussian_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_full_carefully_3(
    const double input, const double target, const double var, const double g, const longer eps_pair, real *const var_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_of(var);
    const double t5 = extended_real(extended_sign(extended_subtract(extended_of_longer(eps_pair), t4)));
    const extended t6 = extended_divide(extended_multiply(extended_divide(t3, t4), t3), t4);
    const extended t7 = extended_subtract(extended_divide(EXTENDED(1.0, 0.0), t4), t6);
    const extended t8 = extended_multiply(extended_of(g), extended_divide(t7, EXTENDED(2.0, 0.0)));
    const extended t9 = target == target ? (input == input ? (t5 > 0.0 ? EXTENDED(0.0, 0.0) : t8) : t1) : t2;
    const real var_better = extended_real(t9);
    if (var_better == var_better) *var_to = var_better;
}

/* gaussian_nll_loss_value_and_grad_full (full=True): from input, target, var, g to value, input, var; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_value_and_grad_full)
{
    enum { input_in, target_in, var_in, g_in, value_out, input_out, var_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    real var_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag carefully_3_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        real *const var_to = var_out_block;
        flag carefully_any = 0, carefully_2_any = 0, carefully_3_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:carefully_3_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double t2 = t1 * t1;
            const double t3 = 0.5 * t2;
            const double t4 = t3 / var;
            const truth t5 = eps > var;
            const double t6 = 2.0 * (t5 ? t3 / eps : t4);
            const double t7 = t6 + log_of_double(t5 ? eps : var);
            const double t8 = t7 + 1.8378770664093456;
            const double t9 = t8 / 2.0;
            const double t10 = g / var;
            const double t11 = t5 ? g * t1 / eps : t10 * t1;
            const double t12 = 1.0 / var;
            const double t13 = t1 / var * t1;
            const double t14 = t13 / var;
            const double t15 = t12 - t14;
            const double t16 = target == target ? (input == input ? (t5 ? 0.0 : g * (t15 / 2.0)) : input) : target;
            const truth t17 = t4 == INFINITY;
            const double t18 = maximum_of_double(t8, -t8);
            const double t19 = maximum_of_double(t7, -t7);
            const double t20 = maximum_of_double(t6, -t6);
            const double t21 = 0.5 * t20;
            const truth t22 = t2 == INFINITY;
            const truth t23 = t6 == INFINITY;
            const double t24 = maximum_of_double(t1, -t1);
            const double t25 = maximum_of_double(input, -input);
            const double t26 = 0.5 * t25;
            const truth t27 = ((((t17 | (t18 < 0.9189385332046728)) | (t19 < t21)) | t22) | t23) | (t24 < t26);
            const double t28 = 0.9 * t25;
            const double t29 = 0.9 * t20;
            const truth t30 = t24 >= 1.313717310304516e-45;
            const truth t31 = t24 <= 0.00390625;
            const truth t32 = (((t27 | (t18 < 1.654089359768411)) | (t24 < t28)) | (t19 < t29)) | (t30 & t31);
            const truth t33 = t24 == INFINITY;
            const double t34 = 0.75 * t25;
            const truth t35 = t24 < t34;
            const truth t36 = g != 0.0;
            const truth t37 = (t33 | t35) | ((t10 < 7.888609052210118e-31) & t36);
            const double t38 = maximum_of_double(t15, -t15);
            const truth t39 = t38 == INFINITY;
            const double t40 = 0.75 * maximum_of_double(t12, -t12);
            const truth t41 = t14 == INFINITY;
            const truth t42 = t13 == INFINITY;
            const truth t43 = ((((t39 | (t38 < t40)) | (t12 < 7.888609052210118e-31)) | t35) | t41) | t42;
            const truth t43_t64_lost = ((t17 | (t18 < 8.763680774733284e-07)) | (t19 < 9.5367431640625e-07 * t21)) | t22;
            const truth t52_t64_lost = (t43_t64_lost | t23) | (t24 < 9.5367431640625e-07 * t26);
            const truth t57_t64_lost = (t52_t64_lost | (t18 < 1.577462539451991e-06)) | (t24 < 9.5367431640625e-07 * t28);
            const truth t64_t64_lost = (t57_t64_lost | (t19 < 9.5367431640625e-07 * t29)) | (t30 & t31);
            const truth t72_t72_lost = (t33 | (t24 < 9.5367431640625e-07 * t34)) | ((t10 < 4.909093465297727e-91) & t36);
            const truth t82_t87_lost = (t39 | (t38 < 9.5367431640625e-07 * t40)) | (t12 < 4.909093465297727e-91);
            const truth t87_t87_lost = ((t82_t87_lost | (t24 < 9.5367431640625e-07 * t34)) | t41) | t42;
            const real value_result = t9;
            const real input_result = t11;
            const real var_result = t16;
            const flag carefully_here = SYMDL_DOUBLE ? t32 : t64_t64_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t37 : t72_t72_lost;
            const flag carefully_3_here = SYMDL_DOUBLE ? t43 : t87_t87_lost;
            value_to[i] = value_result;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            carefully_3_at[i] = carefully_3_here;
            carefully_3_any |= carefully_3_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_value_and_grad_full_carefully(
                        input_at[i], target_at[i], var_at[i], eps_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    gaussian_nll_loss_value_and_grad_full_carefully_2(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (carefully_3_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_3_at[i])
                    gaussian_nll_loss_value_and_grad_full_carefully_3(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, var_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
        real_store(call, var_out, start, count, var_to);
    }
}
