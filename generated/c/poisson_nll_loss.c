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
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_subtract(extended_exp(t1), extended_multiply(t1, extended_of(target)));
    const real value_better = extended_real(t2);
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_far(
    const real input, const real target, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), target));
    const real t3 = exp_(t1) - t1 * t2;
    const real t4 = maximum_(t3, -t3);
    const real value_better = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    if (value_better == value_better) *value_to = value_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t1 = input * target;
        const double exp = exp_of_double(input);
        const double t2 = exp - t1;
        const truth t3 = maximum_of_double(input, -input) == INFINITY;
        const double t4 = maximum_of_double(t2, -t2);
        const double t5 = maximum_of_double(exp, -exp);
        const truth t21_lost = (maximum_of_double(t1, -t1) == INFINITY) | (t4 < 9.5367431640625e-07 * (0.5 * t5));
        const truth t26_lost = (t21_lost | (exp == INFINITY)) | (t4 < 9.5367431640625e-07 * (0.9 * t5));
        const truth t28_lost = t26_lost & !(t3 & !(t3 & (maximum_of_double(target, -target) == INFINITY)));
        const double value_better = t2;
        const int64_t lost = t28_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t1 = exp_of_double(input) - input * target;
        const truth t2 = maximum_of_double(input, -input) == INFINITY;
        const truth t11_lost = t2 & !(t2 & (maximum_of_double(target, -target) == INFINITY));
        const double value_better = t1;
        const int64_t lost = t11_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real t1 = input * target;
            const real exp = exp_(input);
            const real t2 = exp - t1;
            const truth t3 = maximum_(input, -input) == INF;
            const truth t4 = t3 & !(t3 & (maximum_(target, -target) == INF));
            const real t5 = maximum_(t2, -t2);
            const real t6 = maximum_(exp, -exp);
            const truth t7 = ((maximum_(t1, -t1) == INF) | (t5 < R(0.5) * t6)) | (exp == INF);
            const truth t8 = (t7 | (t5 < R(0.9) * t6)) & !t4;
            const real value_result = t2;
            const flag carefully_here = t8;
            const flag far_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_value_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            poisson_nll_loss_value_far_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
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
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_subtract(extended_exp(extended_of(input)), extended_of(target));
    const real input_better = extended_real(extended_multiply(extended_of(g), t1));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_vjp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double exp = exp_of_double(input);
        const double t1 = exp - target;
        const double t2 = g * t1;
        const double t7_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(exp, -exp));
        const truth t10_lost = (maximum_of_double(t1, -t1) < t7_lost) | (exp == INFINITY);
        const double input_better = t2;
        const int64_t lost = t10_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real exp = exp_(input);
            const real t1 = exp - target;
            const real t2 = g * t1;
            const truth t3 = (maximum_(t1, -t1) < R(0.75) * maximum_(exp, -exp)) | (exp == INF);
            const real input_result = t2;
            const flag carefully_here = t3;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_vjp_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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
            const real input = input_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const real target_result = target == target ? -(g * input) : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- poisson_nll_loss_value_and_grad ---- */
/* poisson_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_subtract(extended_exp(t1), extended_multiply(t1, extended_of(target)));
    const real value_better = extended_real(t2);
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_subtract(extended_exp(extended_of(input)), extended_of(target));
    const real input_better = extended_real(extended_multiply(extended_of(g), t1));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_value_and_grad for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_far(
    const real input, const real target, const real g, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), target));
    const real t3 = exp_(t1) - t1 * t2;
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real value_better = t5 * g;
    if (value_better == value_better) *value_to = value_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t1 = input * target;
        const double exp = exp_of_double(input);
        const double t2 = exp - t1;
        const truth t3 = maximum_of_double(input, -input) == INFINITY;
        const double t4 = maximum_of_double(t2, -t2);
        const double t5 = maximum_of_double(exp, -exp);
        const truth t23_lost = (maximum_of_double(t1, -t1) == INFINITY) | (t4 < 9.5367431640625e-07 * (0.5 * t5));
        const truth t28_lost = (t23_lost | (exp == INFINITY)) | (t4 < 9.5367431640625e-07 * (0.9 * t5));
        const truth t30_lost = t28_lost & !(t3 & !(t3 & (maximum_of_double(target, -target) == INFINITY)));
        const double value_better = t2;
        const int64_t lost = t30_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double exp = exp_of_double(input);
        const double t1 = exp - target;
        const double t2 = g * t1;
        const double t33_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(exp, -exp));
        const truth t35_lost = (maximum_of_double(t1, -t1) < t33_lost) | (exp == INFINITY);
        const double input_better = t2;
        const int64_t lost = t35_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t1 = exp_of_double(input) - input * target;
        const truth t2 = maximum_of_double(input, -input) == INFINITY;
        const truth t13_lost = t2 & !(t2 & (maximum_of_double(target, -target) == INFINITY));
        const double value_better = t1;
        const int64_t lost = t13_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input * target;
            const real exp = exp_(input);
            const real t2 = exp - t1;
            const real t3 = exp - target;
            const real t4 = g * t3;
            const truth t5 = maximum_(input, -input) == INF;
            const truth t6 = t5 & !(t5 & (maximum_(target, -target) == INF));
            const real t7 = maximum_(t2, -t2);
            const real t8 = maximum_(exp, -exp);
            const truth t9 = exp == INF;
            const truth t10 = (((maximum_(t1, -t1) == INF) | (t7 < R(0.5) * t8)) | t9) | (t7 < R(0.9) * t8);
            const truth t11 = t10 & !t6;
            const truth t12 = (maximum_(t3, -t3) < R(0.75) * t8) | t9;
            const real value_result = t2;
            const real input_result = t4;
            const flag carefully_here = t11;
            const flag carefully_2_here = t12;
            const flag far_here = t6;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_carefully_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    poisson_nll_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_far_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
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
            const real input = input_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real target = target_at[i];
            const real input_result = target == target ? g * v * exp_(input) : target;
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
            const real input = input_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const real input_result = target == target ? g * exp_(input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- poisson_nll_loss_value_full ---- */
/* poisson_nll_loss_value_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_full_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t4 = extended_multiply(EXTENDED(6.283185307179586, 2.4492935982947064e-16), t2);
    const extended t5 = extended_add(extended_multiply(t3, extended_log(t2)), extended_log(t4));
    const extended t6 = extended_divide(extended_subtract(t5, t3), EXTENDED(2.0, 0.0));
    const extended t7 = extended_add(target <= R(1.0) ? EXTENDED(0.0, 0.0) : t6, extended_exp(t1));
    const real value_better = extended_real(extended_subtract(t7, extended_multiply(t1, t2)));
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_full_far(
    const real input, const real target, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), target));
    const real t3 = R(2.0) * t2;
    const pair t4 = pair_multiply(PAIR(6.283185307179586, 2.4492935982947064e-16), pair_of(t2));
    const real t5 = pair_real(t4);
    const real t6 = R(1.0) / t5 * pair_low(t4);
    const real t7 = (t3 * log_(t2) + (log_(t5) + (t6 == t6 ? t6 : R(0.0))) - t3) / R(2.0);
    const real t8 = (t2 <= R(1.0) ? R(0.0) : t7) + exp_(t1) - t1 * t2;
    const real t9 = maximum_(t8, -t8);
    const real value_better = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    if (value_better == value_better) *value_to = value_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t1 = input * target;
        const double t2 = 2.0 * target;
        const twofold t3 = twofold_of(target);
        const twofold t4 = twofold_multiply(twofold_made(6.283185307179586, 2.4492935982947064e-16), t3);
        const double t5 = twofold_real(t4);
        const double t6 = 1.0 / t5;
        const double t7 = t6 * twofold_low(t4);
        const double t8 = t2 * log_of_double(target) + (log_of_double(t5) + (t7 == t7 ? t7 : 0.0));
        const double t9 = t8 - t2;
        const double t10 = (target <= 1.0 ? 0.0 : t9 / 2.0) + exp_of_double(input);
        const double t11 = t10 - t1;
        const truth t12 = maximum_of_double(input, -input) == INFINITY;
        const truth t13 = !(t12 & (maximum_of_double(target, -target) == INFINITY));
        const double t14 = maximum_of_double(t1, -t1);
        const double t15 = maximum_of_double(t9, -t9);
        const double t16 = maximum_of_double(t8, -t8);
        const double t17 = maximum_of_double(t10, -t10);
        const truth t35_lost = (t14 == INFINITY) | (t6 < 4.909093465297727e-91);
        const truth t47_lost = ((t14 < 4.909093465297727e-91) & (input != 0.0)) & (target != 0.0);
        const truth t48_lost = (t35_lost | (t15 < 9.5367431640625e-07 * (0.5 * t16))) | t47_lost;
        const truth t53_lost = t48_lost | (t11 < 9.5367431640625e-07 * (0.5 * t17));
        const truth t56_lost = t53_lost | (t15 < 9.5367431640625e-07 * (0.9 * t16));
        const truth t59_lost = t56_lost | (t11 < 9.5367431640625e-07 * (0.9 * t17));
        const truth t63_lost = t59_lost | ((target >= 24576.0) & (target <= 68169720922112.0));
        const truth t65_lost = t63_lost & !((t12 | (target == INFINITY)) & t13);
        const double value_better = t11;
        const int64_t lost = t65_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_full_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t1 = 2.0 * target;
        const twofold t2 = twofold_of(target);
        const twofold t3 = twofold_multiply(twofold_made(6.283185307179586, 2.4492935982947064e-16), t2);
        const double t4 = twofold_real(t3);
        const double t5 = 1.0 / t4 * twofold_low(t3);
        const double t6 = t1 * log_of_double(target) + (log_of_double(t4) + (t5 == t5 ? t5 : 0.0)) - t1;
        const double t7 = (target <= 1.0 ? 0.0 : t6 / 2.0) + exp_of_double(input) - input * target;
        const truth t8 = maximum_of_double(input, -input) == INFINITY;
        const truth t9 = !(t8 & (maximum_of_double(target, -target) == INFINITY));
        const truth t30_lost = (t8 | (target == INFINITY)) & t9;
        const double value_better = t7;
        const int64_t lost = t30_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real t1 = input * target;
            const real t2 = R(2.0) * target;
            const pair t3 = pair_multiply(PAIR(6.283185307179586, 2.4492935982947064e-16), pair_of(target));
            const real t4 = pair_real(t3);
            const real t5 = R(1.0) / t4;
            const real t6 = t5 * pair_low(t3);
            const real t7 = t2 * log_(target) + (log_(t4) + (t6 == t6 ? t6 : R(0.0)));
            const real t8 = t7 - t2;
            const real t9 = (target <= R(1.0) ? R(0.0) : t8 / R(2.0)) + exp_(input);
            const real t10 = t9 - t1;
            const truth t11 = maximum_(input, -input) == INF;
            const truth t12 = (t11 | (target == INF)) & !(t11 & (maximum_(target, -target) == INF));
            const real t13 = maximum_(t1, -t1);
            const real t14 = maximum_(t8, -t8);
            const real t15 = maximum_(t7, -t7);
            const truth t16 = ((t13 < R(7.888609052210118e-31)) & (input != R(0.0))) & (target != R(0.0));
            const real t17 = maximum_(t9, -t9);
            const truth t18 = (((t13 == INF) | (t5 < R(7.888609052210118e-31))) | (t14 < R(0.5) * t15)) | t16;
            const truth t19 = ((t18 | (t10 < R(0.5) * t17)) | (t14 < R(0.9) * t15)) | (t10 < R(0.9) * t17);
            const truth t20 = (t19 | ((target >= R(24576.0)) & (target <= R(68169720922112.0)))) & !t12;
            const real value_result = t10;
            const flag carefully_here = t20;
            const flag far_here = t12;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_value_full_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_full_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            poisson_nll_loss_value_full_far_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
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
    const real input, const real target, const real g, real *const target_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(EXTENDED(2.0, 0.0), extended_log(t1));
    const extended t3 = extended_add(t2, extended_divide(EXTENDED(1.0, 0.0), t1));
    const extended t4 = target <= R(1.0) ? EXTENDED(0.0, 0.0) : extended_divide(t3, EXTENDED(2.0, 0.0));
    const extended t5 = extended_multiply(extended_of(g), extended_subtract(t4, extended_of(input)));
    const real target_better = extended_real(t5);
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_vjp_target_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_vjp_target_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t1 = 1.0 / target;
        const double t2 = target <= 1.0 ? 0.0 : (2.0 * log_of_double(target) + t1) / 2.0;
        const double t3 = t2 - input;
        const double t4 = g * t3;
        const double t14_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2));
        const truth t16_lost = (t1 < 4.909093465297727e-91) | (maximum_of_double(t3, -t3) < t14_lost);
        const double target_better = t4;
        const int64_t lost = t16_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = R(1.0) / target;
            const real t2 = target <= R(1.0) ? R(0.0) : (R(2.0) * log_(target) + t1) / R(2.0);
            const real t3 = t2 - input;
            const real t4 = g * t3;
            const truth t5 = (t1 < R(7.888609052210118e-31)) | (maximum_(t3, -t3) < R(0.75) * maximum_(t2, -t2));
            const real target_result = t4;
            const flag carefully_here = t5;
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
            double g_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_vjp_target_full_carefully_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
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
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t4 = extended_multiply(EXTENDED(6.283185307179586, 2.4492935982947064e-16), t2);
    const extended t5 = extended_add(extended_multiply(t3, extended_log(t2)), extended_log(t4));
    const extended t6 = extended_divide(extended_subtract(t5, t3), EXTENDED(2.0, 0.0));
    const extended t7 = extended_add(target <= R(1.0) ? EXTENDED(0.0, 0.0) : t6, extended_exp(t1));
    const real value_better = extended_real(extended_subtract(t7, extended_multiply(t1, t2)));
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_full_carefully_2(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_subtract(extended_exp(extended_of(input)), extended_of(target));
    const real input_better = extended_real(extended_multiply(extended_of(g), t1));
    if (input_better == input_better) *input_to = input_better;
}

/* poisson_nll_loss_value_and_grad_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_full_far(
    const real input, const real target, const real g, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), target));
    const real t3 = R(2.0) * t2;
    const pair t4 = pair_multiply(PAIR(6.283185307179586, 2.4492935982947064e-16), pair_of(t2));
    const real t5 = pair_real(t4);
    const real t6 = R(1.0) / t5 * pair_low(t4);
    const real t7 = (t3 * log_(t2) + (log_(t5) + (t6 == t6 ? t6 : R(0.0))) - t3) / R(2.0);
    const real t8 = (t2 <= R(1.0) ? R(0.0) : t7) + exp_(t1) - t1 * t2;
    const real t9 = maximum_(t8, -t8);
    const real t10 = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    const real value_better = t10 * g;
    if (value_better == value_better) *value_to = value_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t1 = input * target;
        const double t2 = 2.0 * target;
        const twofold t3 = twofold_of(target);
        const twofold t4 = twofold_multiply(twofold_made(6.283185307179586, 2.4492935982947064e-16), t3);
        const double t5 = twofold_real(t4);
        const double t6 = 1.0 / t5;
        const double t7 = t6 * twofold_low(t4);
        const double t8 = t2 * log_of_double(target) + (log_of_double(t5) + (t7 == t7 ? t7 : 0.0));
        const double t9 = t8 - t2;
        const double t10 = (target <= 1.0 ? 0.0 : t9 / 2.0) + exp_of_double(input);
        const double t11 = t10 - t1;
        const truth t12 = maximum_of_double(input, -input) == INFINITY;
        const truth t13 = !(t12 & (maximum_of_double(target, -target) == INFINITY));
        const double t14 = maximum_of_double(t1, -t1);
        const double t15 = maximum_of_double(t9, -t9);
        const double t16 = maximum_of_double(t8, -t8);
        const double t17 = maximum_of_double(t10, -t10);
        const truth t37_lost = (t14 == INFINITY) | (t6 < 4.909093465297727e-91);
        const truth t49_lost = ((t14 < 4.909093465297727e-91) & (input != 0.0)) & (target != 0.0);
        const truth t50_lost = (t37_lost | (t15 < 9.5367431640625e-07 * (0.5 * t16))) | t49_lost;
        const truth t55_lost = t50_lost | (t11 < 9.5367431640625e-07 * (0.5 * t17));
        const truth t58_lost = t55_lost | (t15 < 9.5367431640625e-07 * (0.9 * t16));
        const truth t61_lost = t58_lost | (t11 < 9.5367431640625e-07 * (0.9 * t17));
        const truth t65_lost = t61_lost | ((target >= 24576.0) & (target <= 68169720922112.0));
        const truth t67_lost = t65_lost & !((t12 | (target == INFINITY)) & t13);
        const double value_better = t11;
        const int64_t lost = t67_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_full_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double exp = exp_of_double(input);
        const double t1 = exp - target;
        const double t2 = g * t1;
        const double t72_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(exp, -exp));
        const truth t75_lost = (maximum_of_double(t1, -t1) < t72_lost) | (exp == INFINITY);
        const double input_better = t2;
        const int64_t lost = t75_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_full_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t1 = 2.0 * target;
        const twofold t2 = twofold_of(target);
        const twofold t3 = twofold_multiply(twofold_made(6.283185307179586, 2.4492935982947064e-16), t2);
        const double t4 = twofold_real(t3);
        const double t5 = 1.0 / t4 * twofold_low(t3);
        const double t6 = t1 * log_of_double(target) + (log_of_double(t4) + (t5 == t5 ? t5 : 0.0)) - t1;
        const double t7 = (target <= 1.0 ? 0.0 : t6 / 2.0) + exp_of_double(input) - input * target;
        const truth t8 = maximum_of_double(input, -input) == INFINITY;
        const truth t9 = !(t8 & (maximum_of_double(target, -target) == INFINITY));
        const truth t32_lost = (t8 | (target == INFINITY)) & t9;
        const double value_better = t7;
        const int64_t lost = t32_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input * target;
            const real t2 = R(2.0) * target;
            const pair t3 = pair_multiply(PAIR(6.283185307179586, 2.4492935982947064e-16), pair_of(target));
            const real t4 = pair_real(t3);
            const real t5 = R(1.0) / t4;
            const real t6 = t5 * pair_low(t3);
            const real t7 = t2 * log_(target) + (log_(t4) + (t6 == t6 ? t6 : R(0.0)));
            const real t8 = t7 - t2;
            const real exp = exp_(input);
            const real t9 = (target <= R(1.0) ? R(0.0) : t8 / R(2.0)) + exp;
            const real t10 = t9 - t1;
            const real t11 = exp - target;
            const real t12 = g * t11;
            const truth t13 = maximum_(input, -input) == INF;
            const truth t14 = (t13 | (target == INF)) & !(t13 & (maximum_(target, -target) == INF));
            const real t15 = maximum_(t1, -t1);
            const real t16 = maximum_(t8, -t8);
            const real t17 = maximum_(t7, -t7);
            const truth t18 = ((t15 < R(7.888609052210118e-31)) & (input != R(0.0))) & (target != R(0.0));
            const real t19 = maximum_(t9, -t9);
            const truth t20 = (((t15 == INF) | (t5 < R(7.888609052210118e-31))) | (t16 < R(0.5) * t17)) | t18;
            const truth t21 = ((t20 | (t10 < R(0.5) * t19)) | (t16 < R(0.9) * t17)) | (t10 < R(0.9) * t19);
            const truth t22 = (t21 | ((target >= R(24576.0)) & (target <= R(68169720922112.0)))) & !t14;
            const truth t23 = (maximum_(t11, -t11) < R(0.75) * maximum_(exp, -exp)) | (exp == INF);
            const real value_result = t10;
            const real input_result = t12;
            const flag carefully_here = t22;
            const flag carefully_2_here = t23;
            const flag far_here = t14;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_full_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_and_grad_full_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_full_carefully_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    poisson_nll_loss_value_and_grad_full_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_full_far_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
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
    const real input, const real target, const pair eps_pair, real *const value_to)
{
    const extended t2 = extended_of(input);
    const extended log = extended_log(extended_add(t2, extended_of_pair(eps_pair)));
    const real value_better = extended_real(extended_subtract(t2, extended_multiply(extended_of(target), log)));
    if (value_better == value_better) *value_to = value_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_no_log_input in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_no_log_input_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const twofold t2 = twofold_add(twofold_of(input), t1);
        const double t3 = twofold_real(t2);
        const double t4 = 1.0 / t3;
        const double t5 = t4 * twofold_low(t2);
        const double t6 = input - target * (log_of_double(t3) + (t5 == t5 ? t5 : 0.0));
        const double t7 = maximum_of_double(input, -input);
        const truth t8 = !((t7 == INFINITY) & (maximum_of_double(target, -target) == INFINITY));
        const double t9 = maximum_of_double(t6, -t6);
        const truth t29_lost = maximum_of_double(t4, -t4) < 4.909093465297727e-91;
        const truth t30_lost = (t9 < 9.5367431640625e-07 * (0.5 * t7)) | t29_lost;
        const truth t33_lost = t30_lost | (t9 < 9.5367431640625e-07 * (0.9 * t7));
        const truth t37_lost = t33_lost | ((t6 >= -28672.0) & (t6 <= 0.002685546875));
        const truth t39_lost = t37_lost & !((input == INFINITY) & t8);
        const double value_better = t6;
        const int64_t lost = t39_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_value_no_log_input (log_input=False, full=False): from input, target to value; numbers t1, eps_pair */
KERNEL(poisson_nll_loss_value_no_log_input)
{
    enum { input_in, target_in, value_out };
    const pair t1 = pair_of(call->numbers[0]);
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const pair t2 = pair_add(pair_of(input), t1);
            const real t3 = pair_real(t2);
            const real t4 = R(1.0) / t3;
            const real t5 = t4 * pair_low(t2);
            const real t6 = input - target * (log_(t3) + (t5 == t5 ? t5 : R(0.0)));
            const real t7 = maximum_(input, -input);
            const truth t8 = (input == INF) & !((t7 == INF) & (maximum_(target, -target) == INF));
            const real t9 = maximum_(t6, -t6);
            const truth t10 = (t9 < R(0.5) * t7) | (maximum_(t4, -t4) < R(7.888609052210118e-31));
            const truth t11 = (t10 | (t9 < R(0.9) * t7)) | ((t6 >= -R(28672.0)) & (t6 <= R(0.002685546875)));
            const truth t12 = t11 & !t8;
            const real value_result = t6;
            const flag carefully_here = t12;
            const flag far_here = t8;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_value_no_log_input_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_no_log_input_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INF;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- poisson_nll_loss_vjp_no_log_input ---- */
/* poisson_nll_loss_vjp_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_vjp_no_log_input_carefully(
    const real input, const real target, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_subtract(EXTENDED(1.0, 0.0), extended_divide(extended_of(target), t1));
    const real input_better = extended_real(extended_multiply(extended_of(g), t2));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_vjp_no_log_input in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_vjp_no_log_input_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t1 = input + eps;
        const double t2 = 1.0 - target / t1;
        const double t3 = g * t2;
        const double t12_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t7_lost = maximum_of_double(t2, -t2) < 7.152557373046875e-07;
        const truth t14_lost = t7_lost | (maximum_of_double(t1, -t1) < t12_lost);
        const double input_better = t3;
        const int64_t lost = t14_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_vjp_no_log_input (log_input=False, full=False): from input, target, g to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_vjp_no_log_input)
{
    enum { input_in, target_in, g_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t1 = input + eps;
            const real t2 = R(1.0) - target / t1;
            const real t3 = g * t2;
            const truth t4 = maximum_(t1, -t1) < R(0.75) * maximum_(input, -input);
            const truth t5 = (maximum_(t2, -t2) < R(0.75)) | t4;
            const real input_result = t3;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_vjp_no_log_input_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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
    const pair t1 = pair_of(call->numbers[0]);
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
            const real input = input_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const pair t2 = pair_add(pair_of(input), t1);
            const real t3 = pair_real(t2);
            const real t4 = R(1.0) / t3 * pair_low(t2);
            const real target_result = target == target ? -(g * (log_(t3) + (t4 == t4 ? t4 : R(0.0)))) : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- poisson_nll_loss_value_and_grad_no_log_input ---- */
/* poisson_nll_loss_value_and_grad_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_carefully(
    const real input, const real target, const pair eps_pair, real *const value_to)
{
    const extended t2 = extended_of(input);
    const extended log = extended_log(extended_add(t2, extended_of_pair(eps_pair)));
    const real value_better = extended_real(extended_subtract(t2, extended_multiply(extended_of(target), log)));
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_carefully_2(
    const real input, const real target, const real g, const pair eps_pair, real *const input_to)
{
    const extended t2 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), extended_divide(extended_of(target), t2));
    const real input_better = extended_real(extended_multiply(extended_of(g), t3));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad_no_log_input in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[1]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const twofold t2 = twofold_add(twofold_of(input), t1);
        const double t3 = twofold_real(t2);
        const double t4 = 1.0 / t3;
        const double t5 = t4 * twofold_low(t2);
        const double t6 = input - target * (log_of_double(t3) + (t5 == t5 ? t5 : 0.0));
        const double t7 = maximum_of_double(input, -input);
        const truth t8 = !((t7 == INFINITY) & (maximum_of_double(target, -target) == INFINITY));
        const double t9 = maximum_of_double(t6, -t6);
        const truth t33_lost = maximum_of_double(t4, -t4) < 4.909093465297727e-91;
        const truth t34_lost = (t9 < 9.5367431640625e-07 * (0.5 * t7)) | t33_lost;
        const truth t37_lost = t34_lost | (t9 < 9.5367431640625e-07 * (0.9 * t7));
        const truth t41_lost = t37_lost | ((t6 >= -28672.0) & (t6 <= 0.002685546875));
        const truth t43_lost = t41_lost & !((input == INFINITY) & t8);
        const double value_better = t6;
        const int64_t lost = t43_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad_no_log_input in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t2 = input + eps;
        const double t3 = 1.0 - target / t2;
        const double t4 = g * t3;
        const double t49_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t46_lost = maximum_of_double(t3, -t3) < 7.152557373046875e-07;
        const truth t51_lost = t46_lost | (maximum_of_double(t2, -t2) < t49_lost);
        const double input_better = t4;
        const int64_t lost = t51_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_value_and_grad_no_log_input (log_input=False, full=False): from input, target, g to value, input; numbers eps, t1, eps_pair */
KERNEL(poisson_nll_loss_value_and_grad_no_log_input)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real eps = (real)call->numbers[0];
    const pair t1 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t2 = input + eps;
            const pair t3 = pair_add(pair_of(input), t1);
            const real t4 = pair_real(t3);
            const real t5 = R(1.0) / t4;
            const real t6 = t5 * pair_low(t3);
            const real t7 = input - target * (log_(t4) + (t6 == t6 ? t6 : R(0.0)));
            const real t8 = R(1.0) - target / t2;
            const real t9 = g * t8;
            const real t10 = maximum_(input, -input);
            const truth t11 = (input == INF) & !((t10 == INF) & (maximum_(target, -target) == INF));
            const real t12 = maximum_(t7, -t7);
            const truth t13 = (t12 < R(0.5) * t10) | (maximum_(t5, -t5) < R(7.888609052210118e-31));
            const truth t14 = (t13 | (t12 < R(0.9) * t10)) | ((t7 >= -R(28672.0)) & (t7 <= R(0.002685546875)));
            const truth t15 = t14 & !t11;
            const truth t16 = (maximum_(t8, -t8) < R(0.75)) | (maximum_(t2, -t2) < R(0.75) * t10);
            const real value_result = t7;
            const real input_result = t9;
            const flag carefully_here = t15;
            const flag carefully_2_here = t16;
            const flag far_here = t11;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_no_log_input_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_and_grad_no_log_input_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_no_log_input_carefully_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    poisson_nll_loss_value_and_grad_no_log_input_carefully_2(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INF;
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
    const real input, const real target, const real g, const real v, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_multiply(extended_divide(extended_of(target), t1), extended_of(g));
    const real input_better = extended_real(extended_multiply(extended_divide(t2, t1), extended_of(v)));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_hvp_no_log_input in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_hvp_no_log_input_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const double t1 = input + eps;
        const double t2 = target / t1;
        const double t3 = t2 * g / t1 * v;
        const double t15_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t10_lost = (maximum_of_double(t2, -t2) < 4.909093465297727e-91) & (target != 0.0);
        const truth t17_lost = t10_lost | (maximum_of_double(t1, -t1) < t15_lost);
        const double input_better = t3;
        const int64_t lost = t17_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_hvp_no_log_input (log_input=False, full=False): from input, target, g, v to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_hvp_no_log_input)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t1 = input + eps;
            const real t2 = target / t1;
            const real t3 = t2 * g / t1 * v;
            const truth t4 = (maximum_(t2, -t2) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t5 = t4 | (maximum_(t1, -t1) < R(0.75) * maximum_(input, -input));
            const real input_result = t3;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double v_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                v_some[found] = v_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_hvp_no_log_input_carefully_in_double(
                call, found, input_some, target_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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
    const real input, const real target, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_multiply(extended_divide(extended_of(target), t1), extended_of(g));
    const real input_better = extended_real(extended_divide(t2, t1));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_hess_diag_no_log_input in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_hess_diag_no_log_input_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t1 = input + eps;
        const double t2 = target / t1;
        const double t3 = t2 * g / t1;
        const double t14_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t9_lost = (maximum_of_double(t2, -t2) < 4.909093465297727e-91) & (target != 0.0);
        const truth t16_lost = t9_lost | (maximum_of_double(t1, -t1) < t14_lost);
        const double input_better = t3;
        const int64_t lost = t16_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_hess_diag_no_log_input (log_input=False, full=False): from input, target, g to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_hess_diag_no_log_input)
{
    enum { input_in, target_in, g_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t1 = input + eps;
            const real t2 = target / t1;
            const real t3 = t2 * g / t1;
            const truth t4 = (maximum_(t2, -t2) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t5 = t4 | (maximum_(t1, -t1) < R(0.75) * maximum_(input, -input));
            const real input_result = t3;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_hess_diag_no_log_input_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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
    const real input, const real target, const pair eps_pair, real *const value_to)
{
    const extended t2 = extended_of(input);
    const extended t3 = extended_of(target);
    const extended t4 = extended_multiply(EXTENDED(2.0, 0.0), t3);
    const extended t5 = extended_multiply(EXTENDED(6.283185307179586, 2.4492935982947064e-16), t3);
    const extended t6 = extended_add(extended_multiply(t4, extended_log(t3)), extended_log(t5));
    const extended t7 = extended_divide(extended_subtract(t6, t4), EXTENDED(2.0, 0.0));
    const extended t8 = extended_multiply(t3, extended_log(extended_add(t2, extended_of_pair(eps_pair))));
    const extended t9 = extended_subtract(extended_add(t2, target <= R(1.0) ? EXTENDED(0.0, 0.0) : t7), t8);
    const real value_better = extended_real(t9);
    if (value_better == value_better) *value_to = value_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_no_log_input_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_no_log_input_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const twofold t2 = twofold_add(twofold_of(input), t1);
        const double t3 = twofold_real(t2);
        const double t4 = 1.0 / t3;
        const double t5 = t4 * twofold_low(t2);
        const double t6 = target * (log_of_double(t3) + (t5 == t5 ? t5 : 0.0));
        const double t7 = 2.0 * target;
        const twofold t8 = twofold_of(target);
        const twofold t9 = twofold_multiply(twofold_made(6.283185307179586, 2.4492935982947064e-16), t8);
        const double t10 = twofold_real(t9);
        const double t11 = 1.0 / t10;
        const double t12 = t11 * twofold_low(t9);
        const double t13 = t7 * log_of_double(target) + (log_of_double(t10) + (t12 == t12 ? t12 : 0.0));
        const double t14 = t13 - t7;
        const double t15 = input + (target <= 1.0 ? 0.0 : t14 / 2.0);
        const double t16 = t15 - t6;
        const truth t17 = maximum_of_double(target, -target) == INFINITY;
        const truth t18 = !((maximum_of_double(input, -input) == INFINITY) & t17);
        const double t19 = maximum_of_double(t16, -t16);
        const double t20 = maximum_of_double(t15, -t15);
        const double t21 = maximum_of_double(t14, -t14);
        const double t22 = maximum_of_double(t13, -t13);
        const truth t49_lost = (t11 < 4.909093465297727e-91) | (t19 < 9.5367431640625e-07 * (0.5 * t20));
        const truth t56_lost = t49_lost | (t21 < 9.5367431640625e-07 * (0.5 * t22));
        const truth t60_lost = t56_lost | (maximum_of_double(t4, -t4) < 4.909093465297727e-91);
        const truth t63_lost = t60_lost | (t19 < 9.5367431640625e-07 * (0.9 * t20));
        const truth t66_lost = t63_lost | (t21 < 9.5367431640625e-07 * (0.9 * t22));
        const truth t72_lost = t66_lost | ((t6 >= -0.0029296875) & (t6 <= 22020096.0));
        const truth t74_lost = t72_lost & !(((input == INFINITY) | (target == INFINITY)) & t18);
        const double value_better = t16;
        const int64_t lost = t74_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_value_no_log_input_full (log_input=False, full=True): from input, target to value; numbers t1, eps_pair */
KERNEL(poisson_nll_loss_value_no_log_input_full)
{
    enum { input_in, target_in, value_out };
    const pair t1 = pair_of(call->numbers[0]);
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const pair t2 = pair_add(pair_of(input), t1);
            const real t3 = pair_real(t2);
            const real t4 = R(1.0) / t3;
            const real t5 = t4 * pair_low(t2);
            const real t6 = target * (log_(t3) + (t5 == t5 ? t5 : R(0.0)));
            const real t7 = R(2.0) * target;
            const pair t8 = pair_multiply(PAIR(6.283185307179586, 2.4492935982947064e-16), pair_of(target));
            const real t9 = pair_real(t8);
            const real t10 = R(1.0) / t9;
            const real t11 = t10 * pair_low(t8);
            const real t12 = t7 * log_(target) + (log_(t9) + (t11 == t11 ? t11 : R(0.0)));
            const real t13 = t12 - t7;
            const real t14 = input + (target <= R(1.0) ? R(0.0) : t13 / R(2.0));
            const real t15 = t14 - t6;
            const truth t16 = !((maximum_(input, -input) == INF) & (maximum_(target, -target) == INF));
            const truth t17 = ((input == INF) | (target == INF)) & t16;
            const real t18 = maximum_(t15, -t15);
            const real t19 = maximum_(t14, -t14);
            const real t20 = maximum_(t13, -t13);
            const real t21 = maximum_(t12, -t12);
            const truth t22 = ((t10 < R(7.888609052210118e-31)) | (t18 < R(0.5) * t19)) | (t20 < R(0.5) * t21);
            const truth t23 = (t22 | (maximum_(t4, -t4) < R(7.888609052210118e-31))) | (t18 < R(0.9) * t19);
            const truth t24 = (t23 | (t20 < R(0.9) * t21)) | ((t6 >= -R(0.0029296875)) & (t6 <= R(22020096.0)));
            const truth t25 = t24 & !t17;
            const real value_result = t15;
            const flag carefully_here = t25;
            const flag far_here = t17;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_value_no_log_input_full_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_no_log_input_full_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INF;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- poisson_nll_loss_vjp_no_log_input_full ---- */
/* poisson_nll_loss_vjp_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_vjp_no_log_input_full_carefully(
    const real input, const real target, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_subtract(EXTENDED(1.0, 0.0), extended_divide(extended_of(target), t1));
    const real input_better = extended_real(extended_multiply(extended_of(g), t2));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_vjp_no_log_input_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_vjp_no_log_input_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t1 = input + eps;
        const double t2 = 1.0 - target / t1;
        const double t3 = g * t2;
        const double t12_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t7_lost = maximum_of_double(t2, -t2) < 7.152557373046875e-07;
        const truth t14_lost = t7_lost | (maximum_of_double(t1, -t1) < t12_lost);
        const double input_better = t3;
        const int64_t lost = t14_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_vjp_no_log_input_full (log_input=False, full=True): from input, target, g to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_vjp_no_log_input_full)
{
    enum { input_in, target_in, g_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t1 = input + eps;
            const real t2 = R(1.0) - target / t1;
            const real t3 = g * t2;
            const truth t4 = maximum_(t1, -t1) < R(0.75) * maximum_(input, -input);
            const truth t5 = (maximum_(t2, -t2) < R(0.75)) | t4;
            const real input_result = t3;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_vjp_no_log_input_full_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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
    const real input, const real target, const real g, const pair eps_pair, real *const target_to)
{
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), extended_log(t2));
    const extended t4 = extended_add(t3, extended_divide(EXTENDED(1.0, 0.0), t2));
    const extended t5 = target <= R(1.0) ? EXTENDED(0.0, 0.0) : extended_divide(t4, EXTENDED(2.0, 0.0));
    const extended log = extended_log(extended_add(extended_of(input), extended_of_pair(eps_pair)));
    const real target_better = extended_real(extended_multiply(extended_of(g), extended_subtract(t5, log)));
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_vjp_target_no_log_input_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_vjp_target_no_log_input_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t2 = 1.0 / target;
        const double t3 = target <= 1.0 ? 0.0 : (2.0 * log_of_double(target) + t2) / 2.0;
        const twofold t4 = twofold_add(twofold_of(input), t1);
        const double t5 = twofold_real(t4);
        const double t6 = 1.0 / t5;
        const double t7 = t6 * twofold_low(t4);
        const double t8 = t3 - (log_of_double(t5) + (t7 == t7 ? t7 : 0.0));
        const double t9 = g * t8;
        const double t10 = maximum_of_double(t8, -t8);
        const double t11 = maximum_of_double(t3, -t3);
        const truth t26_lost = (t10 < 9.5367431640625e-07 * (0.75 * t11)) | (t2 < 4.909093465297727e-91);
        const truth t30_lost = t26_lost | (maximum_of_double(t6, -t6) < 4.909093465297727e-91);
        const truth t33_lost = t30_lost | (t10 < 9.5367431640625e-07 * (0.9 * t11));
        const truth t39_lost = t33_lost | ((input >= 10.5) & (input <= 1.1122117540454588e+26));
        const double target_better = t9;
        const int64_t lost = t39_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_vjp_target_no_log_input_full (log_input=False, full=True): from input, target, g to target; numbers t1, eps_pair */
KERNEL(poisson_nll_loss_vjp_target_no_log_input_full)
{
    enum { input_in, target_in, g_in, target_out };
    const pair t1 = pair_of(call->numbers[0]);
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t2 = R(1.0) / target;
            const real t3 = target <= R(1.0) ? R(0.0) : (R(2.0) * log_(target) + t2) / R(2.0);
            const pair t4 = pair_add(pair_of(input), t1);
            const real t5 = pair_real(t4);
            const real t6 = R(1.0) / t5;
            const real t7 = t6 * pair_low(t4);
            const real t8 = t3 - (log_(t5) + (t7 == t7 ? t7 : R(0.0)));
            const real t9 = g * t8;
            const real t10 = maximum_(t8, -t8);
            const real t11 = maximum_(t3, -t3);
            const truth t12 = (t10 < R(0.75) * t11) | (t2 < R(7.888609052210118e-31));
            const truth t13 = (t12 | (maximum_(t6, -t6) < R(7.888609052210118e-31))) | (t10 < R(0.9) * t11);
            const truth t14 = t13 | ((input >= R(10.5)) & (input <= R(1.1122117540454588e+26)));
            const real target_result = t9;
            const flag carefully_here = t14;
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
            double g_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_vjp_target_no_log_input_full_carefully_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
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
    const real input, const real target, const pair eps_pair, real *const value_to)
{
    const extended t2 = extended_of(input);
    const extended t3 = extended_of(target);
    const extended t4 = extended_multiply(EXTENDED(2.0, 0.0), t3);
    const extended t5 = extended_multiply(EXTENDED(6.283185307179586, 2.4492935982947064e-16), t3);
    const extended t6 = extended_add(extended_multiply(t4, extended_log(t3)), extended_log(t5));
    const extended t7 = extended_divide(extended_subtract(t6, t4), EXTENDED(2.0, 0.0));
    const extended t8 = extended_multiply(t3, extended_log(extended_add(t2, extended_of_pair(eps_pair))));
    const extended t9 = extended_subtract(extended_add(t2, target <= R(1.0) ? EXTENDED(0.0, 0.0) : t7), t8);
    const real value_better = extended_real(t9);
    if (value_better == value_better) *value_to = value_better;
}

/* poisson_nll_loss_value_and_grad_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2(
    const real input, const real target, const real g, const pair eps_pair, real *const input_to)
{
    const extended t2 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), extended_divide(extended_of(target), t2));
    const real input_better = extended_real(extended_multiply(extended_of(g), t3));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad_no_log_input_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[1]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const twofold t2 = twofold_add(twofold_of(input), t1);
        const double t3 = twofold_real(t2);
        const double t4 = 1.0 / t3;
        const double t5 = t4 * twofold_low(t2);
        const double t6 = target * (log_of_double(t3) + (t5 == t5 ? t5 : 0.0));
        const double t7 = 2.0 * target;
        const twofold t8 = twofold_of(target);
        const twofold t9 = twofold_multiply(twofold_made(6.283185307179586, 2.4492935982947064e-16), t8);
        const double t10 = twofold_real(t9);
        const double t11 = 1.0 / t10;
        const double t12 = t11 * twofold_low(t9);
        const double t13 = t7 * log_of_double(target) + (log_of_double(t10) + (t12 == t12 ? t12 : 0.0));
        const double t14 = t13 - t7;
        const double t15 = input + (target <= 1.0 ? 0.0 : t14 / 2.0);
        const double t16 = t15 - t6;
        const truth t17 = maximum_of_double(target, -target) == INFINITY;
        const truth t18 = !((maximum_of_double(input, -input) == INFINITY) & t17);
        const double t19 = maximum_of_double(t16, -t16);
        const double t20 = maximum_of_double(t15, -t15);
        const double t21 = maximum_of_double(t14, -t14);
        const double t22 = maximum_of_double(t13, -t13);
        const truth t53_lost = (t11 < 4.909093465297727e-91) | (t19 < 9.5367431640625e-07 * (0.5 * t20));
        const truth t60_lost = t53_lost | (t21 < 9.5367431640625e-07 * (0.5 * t22));
        const truth t64_lost = t60_lost | (maximum_of_double(t4, -t4) < 4.909093465297727e-91);
        const truth t67_lost = t64_lost | (t19 < 9.5367431640625e-07 * (0.9 * t20));
        const truth t70_lost = t67_lost | (t21 < 9.5367431640625e-07 * (0.9 * t22));
        const truth t76_lost = t70_lost | ((t6 >= -0.0029296875) & (t6 <= 22020096.0));
        const truth t78_lost = t76_lost & !(((input == INFINITY) | (target == INFINITY)) & t18);
        const double value_better = t16;
        const int64_t lost = t78_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad_no_log_input_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t2 = input + eps;
        const double t3 = 1.0 - target / t2;
        const double t4 = g * t3;
        const double t84_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t81_lost = maximum_of_double(t3, -t3) < 7.152557373046875e-07;
        const truth t86_lost = t81_lost | (maximum_of_double(t2, -t2) < t84_lost);
        const double input_better = t4;
        const int64_t lost = t86_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_value_and_grad_no_log_input_full (log_input=False, full=True): from input, target, g to value, input; numbers eps, t1, eps_pair */
KERNEL(poisson_nll_loss_value_and_grad_no_log_input_full)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real eps = (real)call->numbers[0];
    const pair t1 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t2 = input + eps;
            const pair t3 = pair_add(pair_of(input), t1);
            const real t4 = pair_real(t3);
            const real t5 = R(1.0) / t4;
            const real t6 = t5 * pair_low(t3);
            const real t7 = target * (log_(t4) + (t6 == t6 ? t6 : R(0.0)));
            const real t8 = R(2.0) * target;
            const pair t9 = pair_multiply(PAIR(6.283185307179586, 2.4492935982947064e-16), pair_of(target));
            const real t10 = pair_real(t9);
            const real t11 = R(1.0) / t10;
            const real t12 = t11 * pair_low(t9);
            const real t13 = t8 * log_(target) + (log_(t10) + (t12 == t12 ? t12 : R(0.0)));
            const real t14 = t13 - t8;
            const real t15 = input + (target <= R(1.0) ? R(0.0) : t14 / R(2.0));
            const real t16 = t15 - t7;
            const real t17 = R(1.0) - target / t2;
            const real t18 = g * t17;
            const real t19 = maximum_(input, -input);
            const truth t20 = !((t19 == INF) & (maximum_(target, -target) == INF));
            const truth t21 = ((input == INF) | (target == INF)) & t20;
            const real t22 = maximum_(t16, -t16);
            const real t23 = maximum_(t15, -t15);
            const real t24 = maximum_(t14, -t14);
            const real t25 = maximum_(t13, -t13);
            const truth t26 = ((t11 < R(7.888609052210118e-31)) | (t22 < R(0.5) * t23)) | (t24 < R(0.5) * t25);
            const truth t27 = (t26 | (maximum_(t5, -t5) < R(7.888609052210118e-31))) | (t22 < R(0.9) * t23);
            const truth t28 = (t27 | (t24 < R(0.9) * t25)) | ((t7 >= -R(0.0029296875)) & (t7 <= R(22020096.0)));
            const truth t29 = t28 & !t21;
            const truth t30 = (maximum_(t17, -t17) < R(0.75)) | (maximum_(t2, -t2) < R(0.75) * t19);
            const real value_result = t16;
            const real input_result = t18;
            const flag carefully_here = t29;
            const flag carefully_2_here = t30;
            const flag far_here = t21;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_no_log_input_full_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_value_and_grad_no_log_input_full_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    poisson_nll_loss_value_and_grad_no_log_input_full_carefully_2(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INF;
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
    const real input, const real target, const real g, const real v, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_multiply(extended_divide(extended_of(target), t1), extended_of(g));
    const real input_better = extended_real(extended_multiply(extended_divide(t2, t1), extended_of(v)));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_hvp_no_log_input_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_hvp_no_log_input_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const double t1 = input + eps;
        const double t2 = target / t1;
        const double t3 = t2 * g / t1 * v;
        const double t15_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t10_lost = (maximum_of_double(t2, -t2) < 4.909093465297727e-91) & (target != 0.0);
        const truth t17_lost = t10_lost | (maximum_of_double(t1, -t1) < t15_lost);
        const double input_better = t3;
        const int64_t lost = t17_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_hvp_no_log_input_full (log_input=False, full=True): from input, target, g, v to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_hvp_no_log_input_full)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t1 = input + eps;
            const real t2 = target / t1;
            const real t3 = t2 * g / t1 * v;
            const truth t4 = (maximum_(t2, -t2) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t5 = t4 | (maximum_(t1, -t1) < R(0.75) * maximum_(input, -input));
            const real input_result = t3;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double v_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                v_some[found] = v_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_hvp_no_log_input_full_carefully_in_double(
                call, found, input_some, target_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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
    const real input, const real target, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_multiply(extended_divide(extended_of(target), t1), extended_of(g));
    const real input_better = extended_real(extended_divide(t2, t1));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* poisson_nll_loss_hess_diag_no_log_input_full in double, for so many of those elements; lost where double is not enough. */
static SLOW void poisson_nll_loss_hess_diag_no_log_input_full_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t1 = input + eps;
        const double t2 = target / t1;
        const double t3 = t2 * g / t1;
        const double t14_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(input, -input));
        const truth t9_lost = (maximum_of_double(t2, -t2) < 4.909093465297727e-91) & (target != 0.0);
        const truth t16_lost = t9_lost | (maximum_of_double(t1, -t1) < t14_lost);
        const double input_better = t3;
        const int64_t lost = t16_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* poisson_nll_loss_hess_diag_no_log_input_full (log_input=False, full=True): from input, target, g to input; numbers eps, eps_pair */
KERNEL(poisson_nll_loss_hess_diag_no_log_input_full)
{
    enum { input_in, target_in, g_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t1 = input + eps;
            const real t2 = target / t1;
            const real t3 = t2 * g / t1;
            const truth t4 = (maximum_(t2, -t2) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t5 = t4 | (maximum_(t1, -t1) < R(0.75) * maximum_(input, -input));
            const real input_result = t3;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            poisson_nll_loss_hess_diag_no_log_input_full_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_hess_diag_no_log_input_full_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
