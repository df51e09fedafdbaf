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
    const real input, const real target, const real var, const pair eps_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > R(0.0);
    const extended t6 = t5 ? extended_divide(t3, t1) : extended_divide(t3, t4);
    const extended t7 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t6), extended_log(t5 ? t1 : t4));
    const real value_better = extended_real(extended_divide(t7, EXTENDED(2.0, 0.0)));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* gaussian_nll_loss_value (full=False): from input, target, var to value; numbers eps at 0, t36 at 1, eps_pair at 2 */
KERNEL(gaussian_nll_loss_value)
{
    enum { input_in, target_in, var_in, value_out };
    const real eps = (real)call->numbers[0];
    const pair t36 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real var = var_at[i];
            const real t1 = input - target;
            const real t2 = t1 * t1;
            const real t3 = R(0.5) * t2;
            const real t4 = t3 / var;
            const truth t5 = eps > var;
            const real t6 = R(2.0) * (t5 ? t3 / eps : t4);
            const real log = log_(t5 ? eps : var);
            const real t7 = t6 + log;
            const real t8 = maximum_(t7, -t7);
            const real t9 = maximum_(t6, -t6);
            const truth t10 = (((t4 == INF) | (t8 < R(0.5) * t9)) | (t2 == INF)) | (t6 == INF);
            const truth t11 = (t2 >= R(1.6093254089355469e-06)) & (t2 <= R(0.1953125));
            const truth t12 = (t10 | (t8 < R(0.9) * t9)) | t11;
            const pair t13 = pair_subtract(pair_of(input), pair_of(target));
            const pair t14 = pair_multiply(PAIR(0.5, 0.0), pair_multiply(t13, t13));
            const pair t15 = t5 ? pair_divide(t14, t36) : pair_divide(t14, pair_of(var));
            const pair t16 = pair_add(pair_multiply(PAIR(2.0, 0.0), t15), pair_of(log));
            const real t17 = pair_real(pair_divide(t16, PAIR(2.0, 0.0)));
            const real value_result = t17;
            const flag carefully_here = t12;
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
#else
/* gaussian_nll_loss_value (full=False): from input, target, var to value; numbers eps at 0, eps_pair at 2 */
KERNEL(gaussian_nll_loss_value)
{
    enum { input_in, target_in, var_in, value_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[2];
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
            const double t2 = 0.5 * (t1 * t1);
            const truth t3 = eps > var;
            const double t4 = 2.0 * (t3 ? quotient_wide(t2, eps) : t2 / var);
            const double t5 = t4 + log_wide(t3 ? eps : var);
            const double t6 = quotient_wide(t5, 2.0);
            const double t7 = absolute_wide(t5);
            const double t8 = absolute_wide(t4);
            const truth t9 = (t7 < 3.0517578125e-05 * (0.5 * t8)) | (t7 < 3.0517578125e-05 * (0.9 * t8));
            const real value_result = t6;
            const flag carefully_here = t9;
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
#endif

/* ---- gaussian_nll_loss_vjp ---- */
/* gaussian_nll_loss_vjp for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_carefully(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t3))) > R(0.0);
    const extended t6 = extended_multiply(t4, extended_divide(t2, t1));
    const real input_better = extended_real(t5 ? t6 : extended_multiply(t4, extended_divide(t2, t3)));
    if (input_better == input_better) *input_to = input_better;
}

/* gaussian_nll_loss_vjp for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_carefully_2(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const var_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_of(var);
    const real t5 = extended_real(extended_sign(extended_subtract(extended_of_pair(eps_pair), t4)));
    const extended t6 = extended_divide(extended_multiply(extended_divide(t3, t4), t3), t4);
    const extended t7 = extended_subtract(extended_divide(EXTENDED(1.0, 0.0), t4), t6);
    const extended t8 = extended_multiply(extended_of(g), extended_divide(t7, EXTENDED(2.0, 0.0)));
    const extended t9 = input == input ? (t5 > R(0.0) ? EXTENDED(0.0, 0.0) : t8) : t1;
    const real var_better = extended_real(target == target ? t9 : t2);
    if (var_better == var_better) *var_to = var_better;
}

#if SYMDL_DOUBLE
/* gaussian_nll_loss_vjp (full=False): from input, target, var, g to input, var; numbers eps at 0, eps_pair at 1 */
KERNEL(gaussian_nll_loss_vjp)
{
    enum { input_in, target_in, var_in, g_in, input_out, var_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real var = var_at[i];
            const real g = g_at[i];
            const real t1 = input - target;
            const real t2 = t1 / var;
            const truth t3 = eps > var;
            const real t4 = t3 ? g * (t1 / eps) : g * t2;
            const real t5 = R(1.0) / var;
            const real t6 = t2 * t1;
            const real t7 = t6 / var;
            const real t8 = t5 - t7;
            const truth t9 = maximum_(t1, -t1) == INF;
            const real t10 = maximum_(t8, -t8);
            const truth t11 = (t10 == INF) | (t10 < R(0.75) * maximum_(t5, -t5));
            const truth t12 = ((t11 | (t5 < R(7.888609052210118e-31))) | (t7 == INF)) | (t6 == INF);
            const pair t13 = pair_of(var);
            const pair t14 = pair_of(input);
            const pair t15 = pair_of(target);
            const pair t16 = pair_subtract(t14, t15);
            const pair t17 = pair_divide(pair_multiply(pair_divide(t16, t13), t16), t13);
            const pair t18 = pair_divide(pair_subtract(pair_divide(PAIR(1.0, 0.0), t13), t17), PAIR(2.0, 0.0));
            const pair t19 = input == input ? (t3 ? PAIR(0.0, 0.0) : pair_multiply(pair_of(g), t18)) : t14;
            const real t20 = pair_real(target == target ? t19 : t15);
            const real input_result = t4;
            const real var_result = t20;
            const flag carefully_here = t9;
            const flag carefully_2_here = t12;
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
#else
/* gaussian_nll_loss_vjp (full=False): from input, target, var, g to input, var; numbers eps at 0, eps_pair at 1 */
KERNEL(gaussian_nll_loss_vjp)
{
    enum { input_in, target_in, var_in, g_in, input_out, var_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    real var_out_block[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        real *const var_to = var_out_block;
        flag carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double t2_inverse = 1.0 / var;
            const double t2 = t1 * t2_inverse;
            const truth t3 = eps > var;
            const double t4 = t3 ? g * quotient_wide(t1, eps) : g * t2;
            const double t5 = 1.0 * t2_inverse;
            const double t6 = fma_of_double(-(t2 * t1), t2_inverse, t5);
            const double t7 = input == input ? (t3 ? 0.0 : g * quotient_wide(t6, 2.0)) : input;
            const double t8 = target == target ? t7 : target;
            const truth t9 = absolute_wide(t6) < 3.0517578125e-05 * (0.75 * absolute_wide(t5));
            const real input_result = t4;
            const real var_result = t8;
            const flag carefully_2_here = t9;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
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
#endif

/* ---- gaussian_nll_loss_vjp_target ---- */
/* gaussian_nll_loss_vjp_target for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_target_carefully(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const target_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(target), extended_of(input));
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t3))) > R(0.0);
    const extended t6 = extended_multiply(t4, extended_divide(t2, t1));
    const real target_better = extended_real(t5 ? t6 : extended_multiply(t4, extended_divide(t2, t3)));
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* gaussian_nll_loss_vjp_target (full=False): from input, target, var, g to target; numbers eps at 0, eps_pair at 1 */
KERNEL(gaussian_nll_loss_vjp_target)
{
    enum { input_in, target_in, var_in, g_in, target_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real var = var_at[i];
            const real g = g_at[i];
            const real t1 = target - input;
            const real t2 = eps > var ? g * (t1 / eps) : g * (t1 / var);
            const truth t3 = maximum_(t1, -t1) == INF;
            const real target_result = t2;
            const flag carefully_here = t3;
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
#else
/* gaussian_nll_loss_vjp_target (full=False): from input, target, var, g to target; numbers eps at 0 */
KERNEL(gaussian_nll_loss_vjp_target)
{
    enum { input_in, target_in, var_in, g_in, target_out };
    const double eps = (double)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = target - input;
            const real target_result = eps > var ? g * quotient_wide(t1, eps) : g * (t1 / var);
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- gaussian_nll_loss_value_and_grad ---- */
/* gaussian_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_carefully(
    const real input, const real target, const real var, const pair eps_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > R(0.0);
    const extended t6 = t5 ? extended_divide(t3, t1) : extended_divide(t3, t4);
    const extended t7 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t6), extended_log(t5 ? t1 : t4));
    const real value_better = extended_real(extended_divide(t7, EXTENDED(2.0, 0.0)));
    if (value_better == value_better) *value_to = value_better;
}

/* gaussian_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_carefully_2(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t3))) > R(0.0);
    const extended t6 = extended_multiply(t4, extended_divide(t2, t1));
    const real input_better = extended_real(t5 ? t6 : extended_multiply(t4, extended_divide(t2, t3)));
    if (input_better == input_better) *input_to = input_better;
}

/* gaussian_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_carefully_3(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const var_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_of(var);
    const real t5 = extended_real(extended_sign(extended_subtract(extended_of_pair(eps_pair), t4)));
    const extended t6 = extended_divide(extended_multiply(extended_divide(t3, t4), t3), t4);
    const extended t7 = extended_subtract(extended_divide(EXTENDED(1.0, 0.0), t4), t6);
    const extended t8 = extended_multiply(extended_of(g), extended_divide(t7, EXTENDED(2.0, 0.0)));
    const extended t9 = input == input ? (t5 > R(0.0) ? EXTENDED(0.0, 0.0) : t8) : t1;
    const real var_better = extended_real(target == target ? t9 : t2);
    if (var_better == var_better) *var_to = var_better;
}

#if SYMDL_DOUBLE
/* gaussian_nll_loss_value_and_grad (full=False): from input, target, var, g to value, input, var; numbers eps at 0, t69 at 1, eps_pair at 2 */
KERNEL(gaussian_nll_loss_value_and_grad)
{
    enum { input_in, target_in, var_in, g_in, value_out, input_out, var_out };
    const real eps = (real)call->numbers[0];
    const pair t69 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real var = var_at[i];
            const real g = g_at[i];
            const real t1 = input - target;
            const real t2 = t1 * t1;
            const real t3 = R(0.5) * t2;
            const real t4 = t3 / var;
            const truth t5 = eps > var;
            const real t6 = R(2.0) * (t5 ? t3 / eps : t4);
            const real log = log_(t5 ? eps : var);
            const real t7 = t6 + log;
            const real t8 = t1 / var;
            const real t9 = t5 ? g * (t1 / eps) : g * t8;
            const real t10 = R(1.0) / var;
            const real t11 = t8 * t1;
            const real t12 = t11 / var;
            const real t13 = t10 - t12;
            const real t14 = maximum_(t7, -t7);
            const real t15 = maximum_(t6, -t6);
            const truth t16 = (((t4 == INF) | (t14 < R(0.5) * t15)) | (t2 == INF)) | (t6 == INF);
            const truth t17 = (t2 >= R(1.6093254089355469e-06)) & (t2 <= R(0.1953125));
            const truth t18 = (t16 | (t14 < R(0.9) * t15)) | t17;
            const truth t19 = maximum_(t1, -t1) == INF;
            const real t20 = maximum_(t13, -t13);
            const truth t21 = (t20 == INF) | (t20 < R(0.75) * maximum_(t10, -t10));
            const truth t22 = ((t21 | (t10 < R(7.888609052210118e-31))) | (t12 == INF)) | (t11 == INF);
            const pair t23 = pair_of(input);
            const pair t24 = pair_of(target);
            const pair t25 = pair_subtract(t23, t24);
            const pair t26 = pair_multiply(PAIR(0.5, 0.0), pair_multiply(t25, t25));
            const pair t27 = pair_of(var);
            const pair t28 = pair_multiply(PAIR(2.0, 0.0), t5 ? pair_divide(t26, t69) : pair_divide(t26, t27));
            const real t29 = pair_real(pair_divide(pair_add(t28, pair_of(log)), PAIR(2.0, 0.0)));
            const pair t30 = pair_divide(pair_multiply(pair_divide(t25, t27), t25), t27);
            const pair t31 = pair_divide(pair_subtract(pair_divide(PAIR(1.0, 0.0), t27), t30), PAIR(2.0, 0.0));
            const pair t32 = input == input ? (t5 ? PAIR(0.0, 0.0) : pair_multiply(pair_of(g), t31)) : t23;
            const real t33 = pair_real(target == target ? t32 : t24);
            const real value_result = t29;
            const real input_result = t9;
            const real var_result = t33;
            const flag carefully_here = t18;
            const flag carefully_2_here = t19;
            const flag carefully_3_here = t22;
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
#else
/* gaussian_nll_loss_value_and_grad (full=False): from input, target, var, g to value, input, var; numbers eps at 0, eps_pair at 2 */
KERNEL(gaussian_nll_loss_value_and_grad)
{
    enum { input_in, target_in, var_in, g_in, value_out, input_out, var_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    real var_out_block[BLOCK];
    flag carefully_at[BLOCK];
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
        flag carefully_any = 0, carefully_3_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_3_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double t2 = 0.5 * (t1 * t1);
            const double t4_inverse = 1.0 / var;
            const truth t3 = eps > var;
            const double t4 = 2.0 * (t3 ? quotient_wide(t2, eps) : t2 * t4_inverse);
            const double t5 = t4 + log_wide(t3 ? eps : var);
            const double t6 = quotient_wide(t5, 2.0);
            const double t7 = t1 * t4_inverse;
            const double t8 = t3 ? g * quotient_wide(t1, eps) : g * t7;
            const double t9 = 1.0 * t4_inverse;
            const double t10 = fma_of_double(-(t7 * t1), t4_inverse, t9);
            const double t11 = input == input ? (t3 ? 0.0 : g * quotient_wide(t10, 2.0)) : input;
            const double t12 = target == target ? t11 : target;
            const double t13 = absolute_wide(t5);
            const double t14 = absolute_wide(t4);
            const truth t15 = (t13 < 3.0517578125e-05 * (0.5 * t14)) | (t13 < 3.0517578125e-05 * (0.9 * t14));
            const truth t16 = absolute_wide(t10) < 3.0517578125e-05 * (0.75 * absolute_wide(t9));
            const real value_result = t6;
            const real input_result = t8;
            const real var_result = t12;
            const flag carefully_here = t15;
            const flag carefully_3_here = t16;
            value_to[i] = value_result;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_3_at[i] = carefully_3_here;
            carefully_3_any |= carefully_3_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], var_at[i], eps_pair, value_to + i);
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
#endif

/* ---- gaussian_nll_loss_value_full ---- */
/* gaussian_nll_loss_value_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_full_carefully(
    const real input, const real target, const real var, const pair eps_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > R(0.0);
    const extended t6 = t5 ? extended_divide(t3, t1) : extended_divide(t3, t4);
    const extended t7 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t6), extended_log(t5 ? t1 : t4));
    const extended t8 = extended_add(t7, EXTENDED(1.8378770664093456, -7.756588316134483e-17));
    const real value_better = extended_real(extended_divide(t8, EXTENDED(2.0, 0.0)));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* gaussian_nll_loss_value_full (full=True): from input, target, var to value; numbers eps at 0, t43 at 1, eps_pair at 2 */
KERNEL(gaussian_nll_loss_value_full)
{
    enum { input_in, target_in, var_in, value_out };
    const real eps = (real)call->numbers[0];
    const pair t43 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real var = var_at[i];
            const real t1 = input - target;
            const real t2 = t1 * t1;
            const real t3 = R(0.5) * t2;
            const real t4 = t3 / var;
            const truth t5 = eps > var;
            const real t6 = R(2.0) * (t5 ? t3 / eps : t4);
            const real log = log_(t5 ? eps : var);
            const real t7 = t6 + log;
            const real t8 = t7 + R(1.8378770664093456);
            const real t9 = maximum_(t8, -t8);
            const real t10 = maximum_(t7, -t7);
            const real t11 = maximum_(t6, -t6);
            const truth t12 = (((t4 == INF) | (t9 < R(0.9189385332046728))) | (t10 < R(0.5) * t11)) | (t2 == INF);
            const truth t13 = ((t12 | (t6 == INF)) | (t9 < R(1.654089359768411))) | (t10 < R(0.9) * t11);
            const truth t14 = t13 | ((t8 >= -R(12.5)) & (t8 <= -R(1.5625)));
            const pair t15 = pair_subtract(pair_of(input), pair_of(target));
            const pair t16 = pair_multiply(PAIR(0.5, 0.0), pair_multiply(t15, t15));
            const pair t17 = t5 ? pair_divide(t16, t43) : pair_divide(t16, pair_of(var));
            const pair t18 = pair_add(pair_multiply(PAIR(2.0, 0.0), t17), pair_of(log));
            const pair t19 = pair_add(t18, PAIR(1.8378770664093456, -7.756588316134483e-17));
            const real t20 = pair_real(pair_divide(t19, PAIR(2.0, 0.0)));
            const real value_result = t20;
            const flag carefully_here = t14;
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
#else
/* gaussian_nll_loss_value_full (full=True): from input, target, var to value; numbers eps at 0, eps_pair at 2 */
KERNEL(gaussian_nll_loss_value_full)
{
    enum { input_in, target_in, var_in, value_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[2];
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
            const double t2 = 0.5 * (t1 * t1);
            const truth t3 = eps > var;
            const double t4 = 2.0 * (t3 ? quotient_wide(t2, eps) : t2 / var);
            const double t5 = t4 + log_wide(t3 ? eps : var);
            const double t6 = t5 + 1.8378770664093456;
            const double t7 = quotient_wide(t6, 2.0);
            const double t8 = absolute_wide(t6);
            const double t9 = absolute_wide(t5);
            const double t10 = absolute_wide(t4);
            const truth t11 = (t8 < 2.8043778479146508e-05) | (t9 < 3.0517578125e-05 * (0.5 * t10));
            const truth t12 = (t11 | (t8 < 5.0478801262463714e-05)) | (t9 < 3.0517578125e-05 * (0.9 * t10));
            const real value_result = t7;
            const flag carefully_here = t12;
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
#endif

/* ---- gaussian_nll_loss_vjp_full ---- */
/* gaussian_nll_loss_vjp_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_full_carefully(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t3))) > R(0.0);
    const extended t6 = extended_multiply(t4, extended_divide(t2, t1));
    const real input_better = extended_real(t5 ? t6 : extended_multiply(t4, extended_divide(t2, t3)));
    if (input_better == input_better) *input_to = input_better;
}

/* gaussian_nll_loss_vjp_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_full_carefully_2(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const var_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_of(var);
    const real t5 = extended_real(extended_sign(extended_subtract(extended_of_pair(eps_pair), t4)));
    const extended t6 = extended_divide(extended_multiply(extended_divide(t3, t4), t3), t4);
    const extended t7 = extended_subtract(extended_divide(EXTENDED(1.0, 0.0), t4), t6);
    const extended t8 = extended_multiply(extended_of(g), extended_divide(t7, EXTENDED(2.0, 0.0)));
    const extended t9 = input == input ? (t5 > R(0.0) ? EXTENDED(0.0, 0.0) : t8) : t1;
    const real var_better = extended_real(target == target ? t9 : t2);
    if (var_better == var_better) *var_to = var_better;
}

#if SYMDL_DOUBLE
/* gaussian_nll_loss_vjp_full (full=True): from input, target, var, g to input, var; numbers eps at 0, eps_pair at 1 */
KERNEL(gaussian_nll_loss_vjp_full)
{
    enum { input_in, target_in, var_in, g_in, input_out, var_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real var = var_at[i];
            const real g = g_at[i];
            const real t1 = input - target;
            const real t2 = t1 / var;
            const truth t3 = eps > var;
            const real t4 = t3 ? g * (t1 / eps) : g * t2;
            const real t5 = R(1.0) / var;
            const real t6 = t2 * t1;
            const real t7 = t6 / var;
            const real t8 = t5 - t7;
            const truth t9 = maximum_(t1, -t1) == INF;
            const real t10 = maximum_(t8, -t8);
            const truth t11 = (t10 == INF) | (t10 < R(0.75) * maximum_(t5, -t5));
            const truth t12 = ((t11 | (t5 < R(7.888609052210118e-31))) | (t7 == INF)) | (t6 == INF);
            const pair t13 = pair_of(var);
            const pair t14 = pair_of(input);
            const pair t15 = pair_of(target);
            const pair t16 = pair_subtract(t14, t15);
            const pair t17 = pair_divide(pair_multiply(pair_divide(t16, t13), t16), t13);
            const pair t18 = pair_divide(pair_subtract(pair_divide(PAIR(1.0, 0.0), t13), t17), PAIR(2.0, 0.0));
            const pair t19 = input == input ? (t3 ? PAIR(0.0, 0.0) : pair_multiply(pair_of(g), t18)) : t14;
            const real t20 = pair_real(target == target ? t19 : t15);
            const real input_result = t4;
            const real var_result = t20;
            const flag carefully_here = t9;
            const flag carefully_2_here = t12;
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
#else
/* gaussian_nll_loss_vjp_full (full=True): from input, target, var, g to input, var; numbers eps at 0, eps_pair at 1 */
KERNEL(gaussian_nll_loss_vjp_full)
{
    enum { input_in, target_in, var_in, g_in, input_out, var_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    real var_out_block[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        real *const var_to = var_out_block;
        flag carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double t2_inverse = 1.0 / var;
            const double t2 = t1 * t2_inverse;
            const truth t3 = eps > var;
            const double t4 = t3 ? g * quotient_wide(t1, eps) : g * t2;
            const double t5 = 1.0 * t2_inverse;
            const double t6 = fma_of_double(-(t2 * t1), t2_inverse, t5);
            const double t7 = input == input ? (t3 ? 0.0 : g * quotient_wide(t6, 2.0)) : input;
            const double t8 = target == target ? t7 : target;
            const truth t9 = absolute_wide(t6) < 3.0517578125e-05 * (0.75 * absolute_wide(t5));
            const real input_result = t4;
            const real var_result = t8;
            const flag carefully_2_here = t9;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
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
#endif

/* ---- gaussian_nll_loss_vjp_target_full ---- */
/* gaussian_nll_loss_vjp_target_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_vjp_target_full_carefully(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const target_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(target), extended_of(input));
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t3))) > R(0.0);
    const extended t6 = extended_multiply(t4, extended_divide(t2, t1));
    const real target_better = extended_real(t5 ? t6 : extended_multiply(t4, extended_divide(t2, t3)));
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* gaussian_nll_loss_vjp_target_full (full=True): from input, target, var, g to target; numbers eps at 0, eps_pair at 1 */
KERNEL(gaussian_nll_loss_vjp_target_full)
{
    enum { input_in, target_in, var_in, g_in, target_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real var = var_at[i];
            const real g = g_at[i];
            const real t1 = target - input;
            const real t2 = eps > var ? g * (t1 / eps) : g * (t1 / var);
            const truth t3 = maximum_(t1, -t1) == INF;
            const real target_result = t2;
            const flag carefully_here = t3;
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
#else
/* gaussian_nll_loss_vjp_target_full (full=True): from input, target, var, g to target; numbers eps at 0 */
KERNEL(gaussian_nll_loss_vjp_target_full)
{
    enum { input_in, target_in, var_in, g_in, target_out };
    const double eps = (double)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const var_at = real_block(call, var_in, start, count, var_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = target - input;
            const real target_result = eps > var ? g * quotient_wide(t1, eps) : g * (t1 / var);
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- gaussian_nll_loss_value_and_grad_full ---- */
/* gaussian_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_full_carefully(
    const real input, const real target, const real var, const pair eps_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > R(0.0);
    const extended t6 = t5 ? extended_divide(t3, t1) : extended_divide(t3, t4);
    const extended t7 = extended_add(extended_multiply(EXTENDED(2.0, 0.0), t6), extended_log(t5 ? t1 : t4));
    const extended t8 = extended_add(t7, EXTENDED(1.8378770664093456, -7.756588316134483e-17));
    const real value_better = extended_real(extended_divide(t8, EXTENDED(2.0, 0.0)));
    if (value_better == value_better) *value_to = value_better;
}

/* gaussian_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_full_carefully_2(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(var);
    const extended t4 = extended_of(g);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t3))) > R(0.0);
    const extended t6 = extended_multiply(t4, extended_divide(t2, t1));
    const real input_better = extended_real(t5 ? t6 : extended_multiply(t4, extended_divide(t2, t3)));
    if (input_better == input_better) *input_to = input_better;
}

/* gaussian_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void gaussian_nll_loss_value_and_grad_full_carefully_3(
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const var_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(t1, t2);
    const extended t4 = extended_of(var);
    const real t5 = extended_real(extended_sign(extended_subtract(extended_of_pair(eps_pair), t4)));
    const extended t6 = extended_divide(extended_multiply(extended_divide(t3, t4), t3), t4);
    const extended t7 = extended_subtract(extended_divide(EXTENDED(1.0, 0.0), t4), t6);
    const extended t8 = extended_multiply(extended_of(g), extended_divide(t7, EXTENDED(2.0, 0.0)));
    const extended t9 = input == input ? (t5 > R(0.0) ? EXTENDED(0.0, 0.0) : t8) : t1;
    const real var_better = extended_real(target == target ? t9 : t2);
    if (var_better == var_better) *var_to = var_better;
}

#if SYMDL_DOUBLE
/* gaussian_nll_loss_value_and_grad_full (full=True): from input, target, var, g to value, input, var; numbers eps at 0, t76 at 1, eps_pair at 2 */
KERNEL(gaussian_nll_loss_value_and_grad_full)
{
    enum { input_in, target_in, var_in, g_in, value_out, input_out, var_out };
    const real eps = (real)call->numbers[0];
    const pair t76 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real var = var_at[i];
            const real g = g_at[i];
            const real t1 = input - target;
            const real t2 = t1 * t1;
            const real t3 = R(0.5) * t2;
            const real t4 = t3 / var;
            const truth t5 = eps > var;
            const real t6 = R(2.0) * (t5 ? t3 / eps : t4);
            const real log = log_(t5 ? eps : var);
            const real t7 = t6 + log;
            const real t8 = t7 + R(1.8378770664093456);
            const real t9 = t1 / var;
            const real t10 = t5 ? g * (t1 / eps) : g * t9;
            const real t11 = R(1.0) / var;
            const real t12 = t9 * t1;
            const real t13 = t12 / var;
            const real t14 = t11 - t13;
            const real t15 = maximum_(t8, -t8);
            const real t16 = maximum_(t7, -t7);
            const real t17 = maximum_(t6, -t6);
            const truth t18 = (((t4 == INF) | (t15 < R(0.9189385332046728))) | (t16 < R(0.5) * t17)) | (t2 == INF);
            const truth t19 = ((t18 | (t6 == INF)) | (t15 < R(1.654089359768411))) | (t16 < R(0.9) * t17);
            const truth t20 = t19 | ((t8 >= -R(12.5)) & (t8 <= -R(1.5625)));
            const truth t21 = maximum_(t1, -t1) == INF;
            const real t22 = maximum_(t14, -t14);
            const truth t23 = (t22 == INF) | (t22 < R(0.75) * maximum_(t11, -t11));
            const truth t24 = ((t23 | (t11 < R(7.888609052210118e-31))) | (t13 == INF)) | (t12 == INF);
            const pair t25 = pair_of(input);
            const pair t26 = pair_of(target);
            const pair t27 = pair_subtract(t25, t26);
            const pair t28 = pair_multiply(PAIR(0.5, 0.0), pair_multiply(t27, t27));
            const pair t29 = pair_of(var);
            const pair t30 = pair_multiply(PAIR(2.0, 0.0), t5 ? pair_divide(t28, t76) : pair_divide(t28, t29));
            const pair t31 = pair_add(t30, pair_of(log));
            const pair t32 = pair_add(t31, PAIR(1.8378770664093456, -7.756588316134483e-17));
            const real t33 = pair_real(pair_divide(t32, PAIR(2.0, 0.0)));
            const pair t34 = pair_divide(pair_multiply(pair_divide(t27, t29), t27), t29);
            const pair t35 = pair_divide(pair_subtract(pair_divide(PAIR(1.0, 0.0), t29), t34), PAIR(2.0, 0.0));
            const pair t36 = input == input ? (t5 ? PAIR(0.0, 0.0) : pair_multiply(pair_of(g), t35)) : t25;
            const real t37 = pair_real(target == target ? t36 : t26);
            const real value_result = t33;
            const real input_result = t10;
            const real var_result = t37;
            const flag carefully_here = t20;
            const flag carefully_2_here = t21;
            const flag carefully_3_here = t24;
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
#else
/* gaussian_nll_loss_value_and_grad_full (full=True): from input, target, var, g to value, input, var; numbers eps at 0, eps_pair at 2 */
KERNEL(gaussian_nll_loss_value_and_grad_full)
{
    enum { input_in, target_in, var_in, g_in, value_out, input_out, var_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real var_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    real var_out_block[BLOCK];
    flag carefully_at[BLOCK];
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
        flag carefully_any = 0, carefully_3_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_3_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double var = var_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double t2 = 0.5 * (t1 * t1);
            const double t4_inverse = 1.0 / var;
            const truth t3 = eps > var;
            const double t4 = 2.0 * (t3 ? quotient_wide(t2, eps) : t2 * t4_inverse);
            const double t5 = t4 + log_wide(t3 ? eps : var);
            const double t6 = t5 + 1.8378770664093456;
            const double t7 = quotient_wide(t6, 2.0);
            const double t8 = t1 * t4_inverse;
            const double t9 = t3 ? g * quotient_wide(t1, eps) : g * t8;
            const double t10 = 1.0 * t4_inverse;
            const double t11 = fma_of_double(-(t8 * t1), t4_inverse, t10);
            const double t12 = input == input ? (t3 ? 0.0 : g * quotient_wide(t11, 2.0)) : input;
            const double t13 = target == target ? t12 : target;
            const double t14 = absolute_wide(t6);
            const double t15 = absolute_wide(t5);
            const double t16 = absolute_wide(t4);
            const truth t17 = (t14 < 2.8043778479146508e-05) | (t15 < 3.0517578125e-05 * (0.5 * t16));
            const truth t18 = (t17 | (t14 < 5.0478801262463714e-05)) | (t15 < 3.0517578125e-05 * (0.9 * t16));
            const truth t19 = absolute_wide(t11) < 3.0517578125e-05 * (0.75 * absolute_wide(t10));
            const real value_result = t7;
            const real input_result = t9;
            const real var_result = t13;
            const flag carefully_here = t18;
            const flag carefully_3_here = t19;
            value_to[i] = value_result;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_3_at[i] = carefully_3_here;
            carefully_3_any |= carefully_3_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_value_and_grad_full_carefully(
                        input_at[i], target_at[i], var_at[i], eps_pair, value_to + i);
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
#endif
