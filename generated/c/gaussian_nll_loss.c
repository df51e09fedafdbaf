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

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_value in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_value_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
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
        const double t9 = maximum_of_double(t7, -t7);
        const double t10 = maximum_of_double(t6, -t6);
        const double t11 = maximum_of_double(t1, -t1);
        const double t12 = maximum_of_double(input, -input);
        const truth t21_lost = ((t4 == INFINITY) | (t9 < 9.5367431640625e-07 * (0.5 * t10))) | (t2 == INFINITY);
        const truth t30_lost = (t21_lost | (t6 == INFINITY)) | (t11 < 9.5367431640625e-07 * (0.5 * t12));
        const truth t33_lost = t30_lost | (t9 < 9.5367431640625e-07 * (0.9 * t10));
        const truth t36_lost = t33_lost | (t11 < 9.5367431640625e-07 * (0.9 * t12));
        const truth t40_lost = t36_lost | ((t2 >= 1.6689300537109375e-06) & (t2 <= 0.1953125));
        const double value_better = t8;
        const int64_t lost = t40_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* gaussian_nll_loss_value (full=False): from input, target, var to value; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_value)
{
    enum { input_in, target_in, var_in, value_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t7 = t6 + log_(t5 ? eps : var);
            const real t8 = t7 / R(2.0);
            const real t9 = maximum_(t7, -t7);
            const real t10 = maximum_(t6, -t6);
            const real t11 = maximum_(t1, -t1);
            const real t12 = maximum_(input, -input);
            const truth t13 = (((t4 == INF) | (t9 < R(0.5) * t10)) | (t2 == INF)) | (t6 == INF);
            const truth t14 = ((t13 | (t11 < R(0.5) * t12)) | (t9 < R(0.9) * t10)) | (t11 < R(0.9) * t12);
            const truth t15 = t14 | ((t2 >= R(1.6689300537109375e-06)) & (t2 <= R(0.1953125)));
            const real value_result = t8;
            const flag carefully_here = t15;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                found += carefully_at[i] != 0;
            }
            gaussian_nll_loss_value_carefully_in_double(
                call, found, input_some, target_some, var_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
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
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(g);
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > R(0.0);
    const extended t6 = extended_divide(extended_multiply(t3, t2), t1);
    const real input_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t3, t4), t2));
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

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_vjp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = input - target;
        const double t2 = g / var;
        const double t3 = eps > var ? g * t1 / eps : t2 * t1;
        const double t4 = maximum_of_double(t1, -t1);
        const truth t26_lost = t4 < 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t31_lost = ((t4 == INFINITY) | t26_lost) | ((t2 < 4.909093465297727e-91) & (g != 0.0));
        const double input_better = t3;
        const int64_t lost = t31_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_vjp_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const var_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = input - target;
        const double t2 = 1.0 / var;
        const double t3 = t1 / var * t1;
        const double t4 = t3 / var;
        const double t5 = t2 - t4;
        const double t6 = input == input ? (eps > var ? 0.0 : g * (t5 / 2.0)) : input;
        const double t7 = target == target ? t6 : target;
        const double t8 = maximum_of_double(t5, -t5);
        const truth t39_lost = (t8 == INFINITY) | (t8 < 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2)));
        const double t25_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t42_lost = (t39_lost | (t2 < 4.909093465297727e-91)) | (maximum_of_double(t1, -t1) < t25_lost);
        const truth t46_lost = (t42_lost | (t4 == INFINITY)) | (t3 == INFINITY);
        const double var_better = t7;
        const int64_t lost = t46_lost;
        var_to[i] = var_better;
        lost_at[i] = lost;
    }
}
#endif

/* gaussian_nll_loss_vjp (full=False): from input, target, var, g to input, var; numbers eps, eps_pair */
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
            const real t2 = g / var;
            const truth t3 = eps > var;
            const real t4 = t3 ? g * t1 / eps : t2 * t1;
            const real t5 = R(1.0) / var;
            const real t6 = t1 / var * t1;
            const real t7 = t6 / var;
            const real t8 = t5 - t7;
            const real t9 = input == input ? (t3 ? R(0.0) : g * (t8 / R(2.0))) : input;
            const real t10 = target == target ? t9 : target;
            const real t11 = maximum_(t1, -t1);
            const truth t12 = t11 < R(0.75) * maximum_(input, -input);
            const truth t13 = ((t11 == INF) | t12) | ((t2 < R(7.888609052210118e-31)) & (g != R(0.0)));
            const real t14 = maximum_(t8, -t8);
            const truth t15 = (t14 == INF) | (t14 < R(0.75) * maximum_(t5, -t5));
            const truth t16 = (((t15 | (t5 < R(7.888609052210118e-31))) | t12) | (t7 == INF)) | (t6 == INF);
            const real input_result = t4;
            const real var_result = t10;
            const flag carefully_here = t13;
            const flag carefully_2_here = t16;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            gaussian_nll_loss_vjp_carefully_in_double(
                call, found, input_some, target_some, var_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_vjp_carefully(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double var_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            gaussian_nll_loss_vjp_carefully_2_in_double(
                call, found, input_some, target_some, var_some, g_some, var_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && var_out_some[k] == var_out_some[k]) var_to[i] = (real)var_out_some[k];
            }
#endif
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
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const target_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(target), extended_of(input));
    const extended t3 = extended_of(g);
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > R(0.0);
    const extended t6 = extended_divide(extended_multiply(t3, t2), t1);
    const real target_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t3, t4), t2));
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_vjp_target in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_vjp_target_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = target - input;
        const double t2 = g / var;
        const double t3 = eps > var ? g * t1 / eps : t2 * t1;
        const double t4 = maximum_of_double(t1, -t1);
        const truth t14_lost = t4 < 9.5367431640625e-07 * (0.75 * maximum_of_double(target, -target));
        const truth t19_lost = ((t4 == INFINITY) | t14_lost) | ((t2 < 4.909093465297727e-91) & (g != 0.0));
        const double target_better = t3;
        const int64_t lost = t19_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

/* gaussian_nll_loss_vjp_target (full=False): from input, target, var, g to target; numbers eps, eps_pair */
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
            const real t2 = g / var;
            const real t3 = eps > var ? g * t1 / eps : t2 * t1;
            const real t4 = maximum_(t1, -t1);
            const truth t5 = (t4 == INF) | (t4 < R(0.75) * maximum_(target, -target));
            const truth t6 = t5 | ((t2 < R(7.888609052210118e-31)) & (g != R(0.0)));
            const real target_result = t3;
            const flag carefully_here = t6;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            gaussian_nll_loss_vjp_target_carefully_in_double(
                call, found, input_some, target_some, var_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
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
    const extended t6 = extended_divide(extended_multiply(t4, t2), t1);
    const real input_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t4, t3), t2));
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

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
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
        const double t9 = maximum_of_double(t7, -t7);
        const double t10 = maximum_of_double(t6, -t6);
        const double t11 = maximum_of_double(t1, -t1);
        const double t12 = maximum_of_double(input, -input);
        const truth t38_lost = ((t4 == INFINITY) | (t9 < 9.5367431640625e-07 * (0.5 * t10))) | (t2 == INFINITY);
        const truth t47_lost = (t38_lost | (t6 == INFINITY)) | (t11 < 9.5367431640625e-07 * (0.5 * t12));
        const truth t50_lost = t47_lost | (t9 < 9.5367431640625e-07 * (0.9 * t10));
        const truth t53_lost = t50_lost | (t11 < 9.5367431640625e-07 * (0.9 * t12));
        const truth t57_lost = t53_lost | ((t2 >= 1.6689300537109375e-06) & (t2 <= 0.1953125));
        const double value_better = t8;
        const int64_t lost = t57_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_value_and_grad_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = input - target;
        const double t2 = g / var;
        const double t3 = eps > var ? g * t1 / eps : t2 * t1;
        const double t4 = maximum_of_double(t1, -t1);
        const truth t60_lost = t4 < 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t65_lost = ((t4 == INFINITY) | t60_lost) | ((t2 < 4.909093465297727e-91) & (g != 0.0));
        const double input_better = t3;
        const int64_t lost = t65_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_value_and_grad_carefully_3_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const var_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = input - target;
        const double t2 = 1.0 / var;
        const double t3 = t1 / var * t1;
        const double t4 = t3 / var;
        const double t5 = t2 - t4;
        const double t6 = input == input ? (eps > var ? 0.0 : g * (t5 / 2.0)) : input;
        const double t7 = target == target ? t6 : target;
        const double t8 = maximum_of_double(t5, -t5);
        const truth t73_lost = (t8 == INFINITY) | (t8 < 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2)));
        const double t59_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t76_lost = (t73_lost | (t2 < 4.909093465297727e-91)) | (maximum_of_double(t1, -t1) < t59_lost);
        const truth t80_lost = (t76_lost | (t4 == INFINITY)) | (t3 == INFINITY);
        const double var_better = t7;
        const int64_t lost = t80_lost;
        var_to[i] = var_better;
        lost_at[i] = lost;
    }
}
#endif

/* gaussian_nll_loss_value_and_grad (full=False): from input, target, var, g to value, input, var; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_value_and_grad)
{
    enum { input_in, target_in, var_in, g_in, value_out, input_out, var_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t7 = t6 + log_(t5 ? eps : var);
            const real t8 = t7 / R(2.0);
            const real t9 = g / var;
            const real t10 = t5 ? g * t1 / eps : t9 * t1;
            const real t11 = R(1.0) / var;
            const real t12 = t1 / var * t1;
            const real t13 = t12 / var;
            const real t14 = t11 - t13;
            const real t15 = input == input ? (t5 ? R(0.0) : g * (t14 / R(2.0))) : input;
            const real t16 = target == target ? t15 : target;
            const real t17 = maximum_(t7, -t7);
            const real t18 = maximum_(t6, -t6);
            const real t19 = maximum_(t1, -t1);
            const real t20 = maximum_(input, -input);
            const truth t21 = (((t4 == INF) | (t17 < R(0.5) * t18)) | (t2 == INF)) | (t6 == INF);
            const truth t22 = ((t21 | (t19 < R(0.5) * t20)) | (t17 < R(0.9) * t18)) | (t19 < R(0.9) * t20);
            const truth t23 = t22 | ((t2 >= R(1.6689300537109375e-06)) & (t2 <= R(0.1953125)));
            const truth t24 = t19 < R(0.75) * t20;
            const truth t25 = ((t19 == INF) | t24) | ((t9 < R(7.888609052210118e-31)) & (g != R(0.0)));
            const real t26 = maximum_(t14, -t14);
            const truth t27 = (t26 == INF) | (t26 < R(0.75) * maximum_(t11, -t11));
            const truth t28 = (((t27 | (t11 < R(7.888609052210118e-31))) | t24) | (t13 == INF)) | (t12 == INF);
            const real value_result = t8;
            const real input_result = t10;
            const real var_result = t16;
            const flag carefully_here = t23;
            const flag carefully_2_here = t25;
            const flag carefully_3_here = t28;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                found += carefully_at[i] != 0;
            }
            gaussian_nll_loss_value_and_grad_carefully_in_double(
                call, found, input_some, target_some, var_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], var_at[i], eps_pair, value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            gaussian_nll_loss_value_and_grad_carefully_2_in_double(
                call, found, input_some, target_some, var_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    gaussian_nll_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (carefully_3_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double var_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_3_at[i] != 0;
            }
            gaussian_nll_loss_value_and_grad_carefully_3_in_double(
                call, found, input_some, target_some, var_some, g_some, var_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_3_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && var_out_some[k] == var_out_some[k]) var_to[i] = (real)var_out_some[k];
            }
#endif
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

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_value_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_value_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
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
        const double t10 = maximum_of_double(t8, -t8);
        const double t11 = maximum_of_double(t7, -t7);
        const double t12 = maximum_of_double(t6, -t6);
        const double t13 = maximum_of_double(t1, -t1);
        const double t14 = maximum_of_double(input, -input);
        const truth t17_lost = (t4 == INFINITY) | (t10 < 8.763680774733284e-07);
        const truth t26_lost = (t17_lost | (t11 < 9.5367431640625e-07 * (0.5 * t12))) | (t2 == INFINITY);
        const truth t35_lost = (t26_lost | (t6 == INFINITY)) | (t13 < 9.5367431640625e-07 * (0.5 * t14));
        const truth t37_lost = t35_lost | (t10 < 1.577462539451991e-06);
        const truth t40_lost = t37_lost | (t13 < 9.5367431640625e-07 * (0.9 * t14));
        const truth t43_lost = t40_lost | (t11 < 9.5367431640625e-07 * (0.9 * t12));
        const truth t47_lost = t43_lost | ((t13 >= 1.313717310304516e-45) & (t13 <= 0.00390625));
        const double value_better = t9;
        const int64_t lost = t47_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* gaussian_nll_loss_value_full (full=True): from input, target, var to value; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_value_full)
{
    enum { input_in, target_in, var_in, value_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t7 = t6 + log_(t5 ? eps : var);
            const real t8 = t7 + R(1.8378770664093456);
            const real t9 = t8 / R(2.0);
            const real t10 = maximum_(t8, -t8);
            const real t11 = maximum_(t7, -t7);
            const real t12 = maximum_(t6, -t6);
            const truth t13 = (((t4 == INF) | (t10 < R(0.9189385332046728))) | (t11 < R(0.5) * t12)) | (t2 == INF);
            const real t14 = maximum_(t1, -t1);
            const real t15 = maximum_(input, -input);
            const truth t16 = ((t13 | (t6 == INF)) | (t14 < R(0.5) * t15)) | (t10 < R(1.654089359768411));
            const truth t17 = (t14 >= R(1.313717310304516e-45)) & (t14 <= R(0.00390625));
            const truth t18 = ((t16 | (t14 < R(0.9) * t15)) | (t11 < R(0.9) * t12)) | t17;
            const real value_result = t9;
            const flag carefully_here = t18;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                found += carefully_at[i] != 0;
            }
            gaussian_nll_loss_value_full_carefully_in_double(
                call, found, input_some, target_some, var_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
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
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_of(g);
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > R(0.0);
    const extended t6 = extended_divide(extended_multiply(t3, t2), t1);
    const real input_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t3, t4), t2));
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

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_vjp_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_vjp_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = input - target;
        const double t2 = g / var;
        const double t3 = eps > var ? g * t1 / eps : t2 * t1;
        const double t4 = maximum_of_double(t1, -t1);
        const truth t26_lost = t4 < 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t31_lost = ((t4 == INFINITY) | t26_lost) | ((t2 < 4.909093465297727e-91) & (g != 0.0));
        const double input_better = t3;
        const int64_t lost = t31_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_vjp_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_vjp_full_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const var_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = input - target;
        const double t2 = 1.0 / var;
        const double t3 = t1 / var * t1;
        const double t4 = t3 / var;
        const double t5 = t2 - t4;
        const double t6 = input == input ? (eps > var ? 0.0 : g * (t5 / 2.0)) : input;
        const double t7 = target == target ? t6 : target;
        const double t8 = maximum_of_double(t5, -t5);
        const truth t39_lost = (t8 == INFINITY) | (t8 < 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2)));
        const double t25_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t42_lost = (t39_lost | (t2 < 4.909093465297727e-91)) | (maximum_of_double(t1, -t1) < t25_lost);
        const truth t46_lost = (t42_lost | (t4 == INFINITY)) | (t3 == INFINITY);
        const double var_better = t7;
        const int64_t lost = t46_lost;
        var_to[i] = var_better;
        lost_at[i] = lost;
    }
}
#endif

/* gaussian_nll_loss_vjp_full (full=True): from input, target, var, g to input, var; numbers eps, eps_pair */
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
            const real t2 = g / var;
            const truth t3 = eps > var;
            const real t4 = t3 ? g * t1 / eps : t2 * t1;
            const real t5 = R(1.0) / var;
            const real t6 = t1 / var * t1;
            const real t7 = t6 / var;
            const real t8 = t5 - t7;
            const real t9 = input == input ? (t3 ? R(0.0) : g * (t8 / R(2.0))) : input;
            const real t10 = target == target ? t9 : target;
            const real t11 = maximum_(t1, -t1);
            const truth t12 = t11 < R(0.75) * maximum_(input, -input);
            const truth t13 = ((t11 == INF) | t12) | ((t2 < R(7.888609052210118e-31)) & (g != R(0.0)));
            const real t14 = maximum_(t8, -t8);
            const truth t15 = (t14 == INF) | (t14 < R(0.75) * maximum_(t5, -t5));
            const truth t16 = (((t15 | (t5 < R(7.888609052210118e-31))) | t12) | (t7 == INF)) | (t6 == INF);
            const real input_result = t4;
            const real var_result = t10;
            const flag carefully_here = t13;
            const flag carefully_2_here = t16;
            input_to[i] = input_result;
            var_to[i] = var_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            gaussian_nll_loss_vjp_full_carefully_in_double(
                call, found, input_some, target_some, var_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_vjp_full_carefully(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double var_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            gaussian_nll_loss_vjp_full_carefully_2_in_double(
                call, found, input_some, target_some, var_some, g_some, var_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && var_out_some[k] == var_out_some[k]) var_to[i] = (real)var_out_some[k];
            }
#endif
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
    const real input, const real target, const real var, const real g, const pair eps_pair, real *const target_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_subtract(extended_of(target), extended_of(input));
    const extended t3 = extended_of(g);
    const extended t4 = extended_of(var);
    const truth t5 = extended_real(extended_sign(extended_subtract(t1, t4))) > R(0.0);
    const extended t6 = extended_divide(extended_multiply(t3, t2), t1);
    const real target_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t3, t4), t2));
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_vjp_target_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_vjp_target_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = target - input;
        const double t2 = g / var;
        const double t3 = eps > var ? g * t1 / eps : t2 * t1;
        const double t4 = maximum_of_double(t1, -t1);
        const truth t14_lost = t4 < 9.5367431640625e-07 * (0.75 * maximum_of_double(target, -target));
        const truth t19_lost = ((t4 == INFINITY) | t14_lost) | ((t2 < 4.909093465297727e-91) & (g != 0.0));
        const double target_better = t3;
        const int64_t lost = t19_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

/* gaussian_nll_loss_vjp_target_full (full=True): from input, target, var, g to target; numbers eps, eps_pair */
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
            const real t2 = g / var;
            const real t3 = eps > var ? g * t1 / eps : t2 * t1;
            const real t4 = maximum_(t1, -t1);
            const truth t5 = (t4 == INF) | (t4 < R(0.75) * maximum_(target, -target));
            const truth t6 = t5 | ((t2 < R(7.888609052210118e-31)) & (g != R(0.0)));
            const real target_result = t3;
            const flag carefully_here = t6;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            gaussian_nll_loss_vjp_target_full_carefully_in_double(
                call, found, input_some, target_some, var_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
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
    const extended t6 = extended_divide(extended_multiply(t4, t2), t1);
    const real input_better = extended_real(t5 ? t6 : extended_multiply(extended_divide(t4, t3), t2));
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

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_value_and_grad_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_value_and_grad_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
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
        const double t10 = maximum_of_double(t8, -t8);
        const double t11 = maximum_of_double(t7, -t7);
        const double t12 = maximum_of_double(t6, -t6);
        const double t13 = maximum_of_double(t1, -t1);
        const double t14 = maximum_of_double(input, -input);
        const truth t34_lost = (t4 == INFINITY) | (t10 < 8.763680774733284e-07);
        const truth t43_lost = (t34_lost | (t11 < 9.5367431640625e-07 * (0.5 * t12))) | (t2 == INFINITY);
        const truth t52_lost = (t43_lost | (t6 == INFINITY)) | (t13 < 9.5367431640625e-07 * (0.5 * t14));
        const truth t54_lost = t52_lost | (t10 < 1.577462539451991e-06);
        const truth t57_lost = t54_lost | (t13 < 9.5367431640625e-07 * (0.9 * t14));
        const truth t60_lost = t57_lost | (t11 < 9.5367431640625e-07 * (0.9 * t12));
        const truth t64_lost = t60_lost | ((t13 >= 1.313717310304516e-45) & (t13 <= 0.00390625));
        const double value_better = t9;
        const int64_t lost = t64_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_value_and_grad_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_value_and_grad_full_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = input - target;
        const double t2 = g / var;
        const double t3 = eps > var ? g * t1 / eps : t2 * t1;
        const double t4 = maximum_of_double(t1, -t1);
        const truth t67_lost = t4 < 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t72_lost = ((t4 == INFINITY) | t67_lost) | ((t2 < 4.909093465297727e-91) & (g != 0.0));
        const double input_better = t3;
        const int64_t lost = t72_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* gaussian_nll_loss_value_and_grad_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void gaussian_nll_loss_value_and_grad_full_carefully_3_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const var_at, const double *const g_at, double *const var_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double var = var_at[i];
        const double g = g_at[i];
        const double t1 = input - target;
        const double t2 = 1.0 / var;
        const double t3 = t1 / var * t1;
        const double t4 = t3 / var;
        const double t5 = t2 - t4;
        const double t6 = input == input ? (eps > var ? 0.0 : g * (t5 / 2.0)) : input;
        const double t7 = target == target ? t6 : target;
        const double t8 = maximum_of_double(t5, -t5);
        const truth t80_lost = (t8 == INFINITY) | (t8 < 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2)));
        const double t66_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t83_lost = (t80_lost | (t2 < 4.909093465297727e-91)) | (maximum_of_double(t1, -t1) < t66_lost);
        const truth t87_lost = (t83_lost | (t4 == INFINITY)) | (t3 == INFINITY);
        const double var_better = t7;
        const int64_t lost = t87_lost;
        var_to[i] = var_better;
        lost_at[i] = lost;
    }
}
#endif

/* gaussian_nll_loss_value_and_grad_full (full=True): from input, target, var, g to value, input, var; numbers eps, eps_pair */
KERNEL(gaussian_nll_loss_value_and_grad_full)
{
    enum { input_in, target_in, var_in, g_in, value_out, input_out, var_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t7 = t6 + log_(t5 ? eps : var);
            const real t8 = t7 + R(1.8378770664093456);
            const real t9 = t8 / R(2.0);
            const real t10 = g / var;
            const real t11 = t5 ? g * t1 / eps : t10 * t1;
            const real t12 = R(1.0) / var;
            const real t13 = t1 / var * t1;
            const real t14 = t13 / var;
            const real t15 = t12 - t14;
            const real t16 = input == input ? (t5 ? R(0.0) : g * (t15 / R(2.0))) : input;
            const real t17 = target == target ? t16 : target;
            const real t18 = maximum_(t8, -t8);
            const real t19 = maximum_(t7, -t7);
            const real t20 = maximum_(t6, -t6);
            const truth t21 = (((t4 == INF) | (t18 < R(0.9189385332046728))) | (t19 < R(0.5) * t20)) | (t2 == INF);
            const real t22 = maximum_(t1, -t1);
            const real t23 = maximum_(input, -input);
            const truth t24 = ((t21 | (t6 == INF)) | (t22 < R(0.5) * t23)) | (t18 < R(1.654089359768411));
            const truth t25 = (t22 >= R(1.313717310304516e-45)) & (t22 <= R(0.00390625));
            const truth t26 = ((t24 | (t22 < R(0.9) * t23)) | (t19 < R(0.9) * t20)) | t25;
            const truth t27 = t22 < R(0.75) * t23;
            const truth t28 = ((t22 == INF) | t27) | ((t10 < R(7.888609052210118e-31)) & (g != R(0.0)));
            const real t29 = maximum_(t15, -t15);
            const truth t30 = (t29 == INF) | (t29 < R(0.75) * maximum_(t12, -t12));
            const truth t31 = (((t30 | (t12 < R(7.888609052210118e-31))) | t27) | (t14 == INF)) | (t13 == INF);
            const real value_result = t9;
            const real input_result = t11;
            const real var_result = t17;
            const flag carefully_here = t26;
            const flag carefully_2_here = t28;
            const flag carefully_3_here = t31;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                found += carefully_at[i] != 0;
            }
            gaussian_nll_loss_value_and_grad_full_carefully_in_double(
                call, found, input_some, target_some, var_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gaussian_nll_loss_value_and_grad_full_carefully(
                        input_at[i], target_at[i], var_at[i], eps_pair, value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            gaussian_nll_loss_value_and_grad_full_carefully_2_in_double(
                call, found, input_some, target_some, var_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    gaussian_nll_loss_value_and_grad_full_carefully_2(
                        input_at[i], target_at[i], var_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (carefully_3_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double var_some[BLOCK];
            double g_some[BLOCK];
            double var_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                var_some[found] = var_at[i];
                g_some[found] = g_at[i];
                found += carefully_3_at[i] != 0;
            }
            gaussian_nll_loss_value_and_grad_full_carefully_3_in_double(
                call, found, input_some, target_some, var_some, g_some, var_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_3_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && var_out_some[k] == var_out_some[k]) var_to[i] = (real)var_out_some[k];
            }
#endif
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
