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
    const real t3 = fma_(-t1, t2, exp_(t1));
    const real t4 = maximum_(t3, -t3);
    const real value_better = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
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
            const pair t9 = pair_subtract(pair_of(exp), pair_multiply(pair_of(input), pair_of(target)));
            const real t10 = pair_real(t9);
            const real value_result = t10;
            const flag carefully_here = t8;
            const flag far_here = t4;
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
#else
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
            const double exp = exp_wide(input);
            const double t1 = fma_of_double(-input, target, exp);
            const truth t2 = absolute_wide(input) == INFINITY;
            const truth t3 = !(t2 & (absolute_wide(target) == INFINITY));
            const double t4 = absolute_wide(t1);
            const double t5 = absolute_wide(exp);
            const truth t6 = (t4 < 3.0517578125e-05 * (0.5 * t5)) | (t4 < 3.0517578125e-05 * (0.9 * t5));
            const truth t7 = t6 & !(t2 & t3);
            const truth t8 = t2 & t3;
            const real value_result = t1;
            const flag carefully_here = t7;
            const flag far_here = t8;
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
#endif

/* ---- poisson_nll_loss_vjp ---- */
/* poisson_nll_loss_vjp for an element at which it loses digits. */
static SLOW void poisson_nll_loss_vjp_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_subtract(extended_exp(extended_of(input)), extended_of(target));
    const real input_better = extended_real(extended_multiply(extended_of(g), t1));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
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
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
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
            const double exp = exp_wide(input);
            const double t1 = exp - target;
            const double t2 = g * t1;
            const truth t3 = absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(exp));
            const real input_result = t2;
            const flag carefully_here = t3;
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
#endif

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
    const real t3 = fma_(-t1, t2, exp_(t1));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real value_better = t5 * g;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
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
            const pair t13 = pair_subtract(pair_of(exp), pair_multiply(pair_of(input), pair_of(target)));
            const real t14 = pair_real(t13);
            const real value_result = t14;
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
#else
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
            const double exp = exp_wide(input);
            const double t1 = fma_of_double(-input, target, exp);
            const double t2 = exp - target;
            const double t3 = g * t2;
            const truth t4 = absolute_wide(input) == INFINITY;
            const truth t5 = !(t4 & (absolute_wide(target) == INFINITY));
            const double t6 = absolute_wide(t1);
            const double t7 = absolute_wide(exp);
            const truth t8 = (t6 < 3.0517578125e-05 * (0.5 * t7)) | (t6 < 3.0517578125e-05 * (0.9 * t7));
            const truth t9 = t8 & !(t4 & t5);
            const truth t10 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * t7);
            const truth t11 = t4 & t5;
            const real value_result = t1;
            const real input_result = t3;
            const flag carefully_here = t9;
            const flag carefully_2_here = t10;
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
#endif

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
            const real input_result = target == target ? g * (v * exp_(input)) : target;
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
    const real t7 = (fma_(t3, log_(t2), log_(t5) + (t6 == t6 ? t6 : R(0.0))) - t3) / R(2.0);
    const real t8 = fma_(-t1, t2, (t2 <= R(1.0) ? R(0.0) : t7) + exp_(t1));
    const real t9 = maximum_(t8, -t8);
    const real value_better = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
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
            const real t7 = fma_(t2, log_(target), log_(t4) + (t6 == t6 ? t6 : R(0.0)));
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
            const truth t20 = (t19 | ((t8 >= R(57344.0)) & (t8 <= R(7599824371187712.0)))) & !t12;
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
#else
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
            const double t1 = 2.0 * target;
            const double t2 = fma_of_double(t1, log_wide(target), log_wide(6.283185307179586 * target));
            const double t3 = t2 - t1;
            const double t4 = (target <= 1.0 ? 0.0 : quotient_wide(t3, 2.0)) + exp_wide(input);
            const double t5 = fma_of_double(-input, target, t4);
            const truth t6 = absolute_wide(input) == INFINITY;
            const truth t7 = target == INFINITY;
            const truth t8 = !(t6 & (absolute_wide(target) == INFINITY));
            const double t9 = absolute_wide(t3);
            const double t10 = absolute_wide(t2);
            const double t11 = absolute_wide(t4);
            const truth t12 = (t9 < 3.0517578125e-05 * (0.5 * t10)) | (t5 < 3.0517578125e-05 * (0.5 * t11));
            const truth t13 = t12 | (t9 < 3.0517578125e-05 * (0.9 * t10));
            const truth t14 = (t13 | (t5 < 3.0517578125e-05 * (0.9 * t11))) & !((t6 | t7) & t8);
            const truth t15 = (t6 | t7) & t8;
            const real value_result = t5;
            const flag carefully_here = t14;
            const flag far_here = t15;
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
#endif

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

#if SYMDL_DOUBLE
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
            const real t2 = target <= R(1.0) ? R(0.0) : fma_(R(2.0), log_(target), t1) / R(2.0);
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
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_vjp_target_full_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
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
            const double t1 = quotient_wide(fma_of_double(2.0, log_wide(target), 1.0 / target), 2.0);
            const double t2 = target <= 1.0 ? 0.0 : t1;
            const double t3 = t2 - input;
            const double t4 = g * t3;
            const truth t5 = absolute_wide(t3) < 3.0517578125e-05 * (0.75 * absolute_wide(t2));
            const real target_result = t4;
            const flag carefully_here = t5;
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
#endif

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
    const real t7 = (fma_(t3, log_(t2), log_(t5) + (t6 == t6 ? t6 : R(0.0))) - t3) / R(2.0);
    const real t8 = fma_(-t1, t2, (t2 <= R(1.0) ? R(0.0) : t7) + exp_(t1));
    const real t9 = maximum_(t8, -t8);
    const real t10 = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    const real value_better = t10 * g;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
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
            const real t7 = fma_(t2, log_(target), log_(t4) + (t6 == t6 ? t6 : R(0.0)));
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
            const truth t22 = (t21 | ((t8 >= R(57344.0)) & (t8 <= R(7599824371187712.0)))) & !t14;
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
#else
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
            const double t1 = 2.0 * target;
            const double t2 = fma_of_double(t1, log_wide(target), log_wide(6.283185307179586 * target));
            const double t3 = t2 - t1;
            const double exp = exp_wide(input);
            const double t4 = (target <= 1.0 ? 0.0 : quotient_wide(t3, 2.0)) + exp;
            const double t5 = fma_of_double(-input, target, t4);
            const double t6 = exp - target;
            const double t7 = g * t6;
            const truth t8 = absolute_wide(input) == INFINITY;
            const truth t9 = target == INFINITY;
            const truth t10 = !(t8 & (absolute_wide(target) == INFINITY));
            const double t11 = absolute_wide(t3);
            const double t12 = absolute_wide(t2);
            const double t13 = absolute_wide(t4);
            const truth t14 = (t11 < 3.0517578125e-05 * (0.5 * t12)) | (t5 < 3.0517578125e-05 * (0.5 * t13));
            const truth t15 = t14 | (t11 < 3.0517578125e-05 * (0.9 * t12));
            const truth t16 = (t15 | (t5 < 3.0517578125e-05 * (0.9 * t13))) & !((t8 | t9) & t10);
            const truth t17 = absolute_wide(t6) < 3.0517578125e-05 * (0.75 * absolute_wide(exp));
            const truth t18 = (t8 | t9) & t10;
            const real value_result = t5;
            const real input_result = t7;
            const flag carefully_here = t16;
            const flag carefully_2_here = t17;
            const flag far_here = t18;
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
#endif

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

#if SYMDL_DOUBLE
/* poisson_nll_loss_value_no_log_input (log_input=False, full=False): from input, target to value; numbers t1 at 0, eps_pair at 1 */
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
            const pair t2 = pair_of(input);
            const pair t3 = pair_add(t2, t1);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real log = log_(t4);
            const real t6 = R(1.0) / t4;
            const real t7 = t6 * t5;
            const truth t8 = t7 == t7;
            const real t9 = fma_(-target, log + (t8 ? t7 : R(0.0)), input);
            const real t10 = maximum_(input, -input);
            const truth t11 = (input == INF) & !((t10 == INF) & (maximum_(target, -target) == INF));
            const real t12 = maximum_(t9, -t9);
            const truth t13 = (t12 < R(0.5) * t10) | (maximum_(t6, -t6) < R(7.888609052210118e-31));
            const truth t14 = (t13 | (t12 < R(0.9) * t10)) | ((t9 >= -R(30720.0)) & (t9 <= R(0.002685546875)));
            const truth t15 = t14 & !t11;
            const pair t16 = t8 ? pair_multiply(pair_divide(PAIR(1.0, 0.0), t3), pair_of(t5)) : PAIR(0.0, 0.0);
            const pair t17 = pair_subtract(t2, pair_multiply(pair_of(target), pair_add(pair_of(log), t16)));
            const real t18 = pair_real(t17);
            const real value_result = t18;
            const flag carefully_here = t15;
            const flag far_here = t11;
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
                const real value_better = INF;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* poisson_nll_loss_value_no_log_input (log_input=False, full=False): from input, target to value; numbers t1 at 1, eps_pair at 1 */
KERNEL(poisson_nll_loss_value_no_log_input)
{
    enum { input_in, target_in, value_out };
    const double t1 = (double)call->numbers[1];
    const double eps_pair = (double)call->numbers[1];
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
            const double t2 = fma_of_double(-target, log_wide(input + t1), input);
            const double t3 = absolute_wide(input);
            const truth t4 = input == INFINITY;
            const truth t5 = !((t3 == INFINITY) & (absolute_wide(target) == INFINITY));
            const double t6 = absolute_wide(t2);
            const truth t7 = (t6 < 3.0517578125e-05 * (0.5 * t3)) | (t6 < 3.0517578125e-05 * (0.9 * t3));
            const truth t8 = t7 & !(t4 & t5);
            const truth t9 = t4 & t5;
            const real value_result = t2;
            const flag carefully_here = t8;
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
#endif

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

#if SYMDL_DOUBLE
/* poisson_nll_loss_vjp_no_log_input (log_input=False, full=False): from input, target, g to input; numbers eps at 0, eps_pair at 1 */
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
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_vjp_no_log_input_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* poisson_nll_loss_vjp_no_log_input (log_input=False, full=False): from input, target, g to input; numbers eps at 0, eps_pair at 1 */
KERNEL(poisson_nll_loss_vjp_no_log_input)
{
    enum { input_in, target_in, g_in, input_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[1];
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
            const truth t4 = absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(input));
            const truth t5 = (absolute_wide(t2) < 2.288818359375e-05) | t4;
            const real input_result = t3;
            const flag carefully_here = t5;
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
#endif

/* ---- poisson_nll_loss_vjp_target_no_log_input ---- */
#if SYMDL_DOUBLE
/* poisson_nll_loss_vjp_target_no_log_input (log_input=False, full=False): from input, g, target to target; numbers t1 at 0 */
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
#else
/* poisson_nll_loss_vjp_target_no_log_input (log_input=False, full=False): from input, g, target to target; numbers t1 at 0 */
KERNEL(poisson_nll_loss_vjp_target_no_log_input)
{
    enum { input_in, g_in, target_in, target_out };
    const double t1 = (double)call->numbers[0];
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
            const real target_result = target == target ? -(g * log_wide(input + t1)) : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

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

#if SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad_no_log_input (log_input=False, full=False): from input, target, g to value, input; numbers eps at 0, t1 at 1, eps_pair at 2 */
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
            const pair t3 = pair_of(input);
            const pair t4 = pair_add(t3, t1);
            const real t5 = pair_real(t4);
            const real t6 = pair_low(t4);
            const real log = log_(t5);
            const real t7 = R(1.0) / t5;
            const real t8 = t7 * t6;
            const truth t9 = t8 == t8;
            const real t10 = fma_(-target, log + (t9 ? t8 : R(0.0)), input);
            const real t11 = R(1.0) - target / t2;
            const real t12 = g * t11;
            const real t13 = maximum_(input, -input);
            const truth t14 = (input == INF) & !((t13 == INF) & (maximum_(target, -target) == INF));
            const real t15 = maximum_(t10, -t10);
            const truth t16 = (t15 < R(0.5) * t13) | (maximum_(t7, -t7) < R(7.888609052210118e-31));
            const truth t17 = (t16 | (t15 < R(0.9) * t13)) | ((t10 >= -R(30720.0)) & (t10 <= R(0.002685546875)));
            const truth t18 = t17 & !t14;
            const truth t19 = (maximum_(t11, -t11) < R(0.75)) | (maximum_(t2, -t2) < R(0.75) * t13);
            const pair t20 = t9 ? pair_multiply(pair_divide(PAIR(1.0, 0.0), t4), pair_of(t6)) : PAIR(0.0, 0.0);
            const pair t21 = pair_subtract(t3, pair_multiply(pair_of(target), pair_add(pair_of(log), t20)));
            const real t22 = pair_real(t21);
            const real value_result = t22;
            const real input_result = t12;
            const flag carefully_here = t18;
            const flag carefully_2_here = t19;
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
                const real value_better = INF;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* poisson_nll_loss_value_and_grad_no_log_input (log_input=False, full=False): from input, target, g to value, input; numbers eps at 0, t1 at 2, eps_pair at 2 */
KERNEL(poisson_nll_loss_value_and_grad_no_log_input)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double eps = (double)call->numbers[0];
    const double t1 = (double)call->numbers[2];
    const double eps_pair = (double)call->numbers[2];
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
            const double t3 = fma_of_double(-target, log_wide(input + t1), input);
            const double t4 = 1.0 - target / t2;
            const double t5 = g * t4;
            const double t6 = absolute_wide(input);
            const truth t7 = input == INFINITY;
            const truth t8 = !((t6 == INFINITY) & (absolute_wide(target) == INFINITY));
            const double t9 = absolute_wide(t3);
            const truth t10 = (t9 < 3.0517578125e-05 * (0.5 * t6)) | (t9 < 3.0517578125e-05 * (0.9 * t6));
            const truth t11 = t10 & !(t7 & t8);
            const truth t12 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * t6);
            const truth t13 = (absolute_wide(t4) < 2.288818359375e-05) | t12;
            const truth t14 = t7 & t8;
            const real value_result = t3;
            const real input_result = t5;
            const flag carefully_here = t11;
            const flag carefully_2_here = t13;
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
#endif

/* ---- poisson_nll_loss_hvp_no_log_input ---- */
/* poisson_nll_loss_hvp_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_hvp_no_log_input_carefully(
    const real input, const real target, const real g, const real v, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_divide(extended_divide(extended_of(target), t1), t1);
    const extended t3 = extended_multiply(extended_of(g), extended_multiply(extended_of(v), t2));
    const real input_better = extended_real(t3);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* poisson_nll_loss_hvp_no_log_input (log_input=False, full=False): from input, target, g, v to input; numbers eps at 0, t22 at 1, eps_pair at 2 */
KERNEL(poisson_nll_loss_hvp_no_log_input)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair t22 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const truth t3 = (maximum_(t2, -t2) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t4 = t3 | (maximum_(t1, -t1) < R(0.75) * maximum_(input, -input));
            const pair t5 = pair_add(pair_of(input), t22);
            const pair t6 = pair_multiply(pair_of(v), pair_divide(pair_divide(pair_of(target), t5), t5));
            const real t7 = pair_real(pair_multiply(pair_of(g), t6));
            const real input_result = t7;
            const flag carefully_here = t4;
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
#else
/* poisson_nll_loss_hvp_no_log_input (log_input=False, full=False): from input, target, g, v to input; numbers eps at 0, eps_pair at 2 */
KERNEL(poisson_nll_loss_hvp_no_log_input)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[2];
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
            const double t2_inverse = 1.0 / t1;
            const double t2 = g * (v * (target * t2_inverse * t2_inverse));
            const truth t3 = absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(input));
            const real input_result = t2;
            const flag carefully_here = t3;
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
#endif

/* ---- poisson_nll_loss_hess_diag_no_log_input ---- */
/* poisson_nll_loss_hess_diag_no_log_input for an element at which it loses digits. */
static SLOW void poisson_nll_loss_hess_diag_no_log_input_carefully(
    const real input, const real target, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_divide(extended_divide(extended_of(target), t1), t1);
    const real input_better = extended_real(extended_multiply(extended_of(g), t2));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* poisson_nll_loss_hess_diag_no_log_input (log_input=False, full=False): from input, target, g to input; numbers eps at 0, t20 at 1, eps_pair at 2 */
KERNEL(poisson_nll_loss_hess_diag_no_log_input)
{
    enum { input_in, target_in, g_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair t20 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const truth t3 = (maximum_(t2, -t2) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t4 = t3 | (maximum_(t1, -t1) < R(0.75) * maximum_(input, -input));
            const pair t5 = pair_add(pair_of(input), t20);
            const pair t6 = pair_multiply(pair_of(g), pair_divide(pair_divide(pair_of(target), t5), t5));
            const real t7 = pair_real(t6);
            const real input_result = t7;
            const flag carefully_here = t4;
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
#else
/* poisson_nll_loss_hess_diag_no_log_input (log_input=False, full=False): from input, target, g to input; numbers eps at 0, eps_pair at 2 */
KERNEL(poisson_nll_loss_hess_diag_no_log_input)
{
    enum { input_in, target_in, g_in, input_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[2];
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
            const double t2_inverse = 1.0 / t1;
            const double t2 = g * (target * t2_inverse * t2_inverse);
            const truth t3 = absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(input));
            const real input_result = t2;
            const flag carefully_here = t3;
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
#endif

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

#if SYMDL_DOUBLE
/* poisson_nll_loss_value_no_log_input_full (log_input=False, full=True): from input, target to value; numbers t1 at 0, eps_pair at 1 */
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
            const pair t2 = pair_of(input);
            const pair t3 = pair_add(t2, t1);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real log = log_(t4);
            const real t6 = R(1.0) / t4;
            const real t7 = t6 * t5;
            const truth t8 = t7 == t7;
            const real t9 = target * (log + (t8 ? t7 : R(0.0)));
            const real log_2 = log_(target);
            const real t10 = R(2.0) * target;
            const pair t11 = pair_of(target);
            const pair t12 = pair_multiply(PAIR(6.283185307179586, 2.4492935982947064e-16), t11);
            const real t13 = pair_real(t12);
            const real t14 = pair_low(t12);
            const real log_3 = log_(t13);
            const real t15 = R(1.0) / t13;
            const real t16 = t15 * t14;
            const truth t17 = t16 == t16;
            const real t18 = fma_(t10, log_2, log_3 + (t17 ? t16 : R(0.0)));
            const real t19 = t18 - t10;
            const truth t20 = target <= R(1.0);
            const real t21 = input + (t20 ? R(0.0) : t19 / R(2.0));
            const real t22 = t21 - t9;
            const truth t23 = !((maximum_(input, -input) == INF) & (maximum_(target, -target) == INF));
            const truth t24 = ((input == INF) | (target == INF)) & t23;
            const real t25 = maximum_(t22, -t22);
            const real t26 = maximum_(t21, -t21);
            const real t27 = maximum_(t19, -t19);
            const real t28 = maximum_(t18, -t18);
            const truth t29 = ((t15 < R(7.888609052210118e-31)) | (t25 < R(0.5) * t26)) | (t27 < R(0.5) * t28);
            const truth t30 = (t29 | (maximum_(t6, -t6) < R(7.888609052210118e-31))) | (t25 < R(0.9) * t26);
            const truth t31 = (t30 | (t27 < R(0.9) * t28)) | ((t9 >= -R(0.0030517578125)) & (t9 <= R(39845888.0)));
            const truth t32 = t31 & !t24;
            const pair t33 = pair_multiply(PAIR(2.0, 0.0), t11);
            const pair t34 = t17 ? pair_multiply(pair_divide(PAIR(1.0, 0.0), t12), pair_of(t14)) : PAIR(0.0, 0.0);
            const pair t35 = pair_add(pair_multiply(t33, pair_of(log_2)), pair_add(pair_of(log_3), t34));
            const pair t36 = t20 ? PAIR(0.0, 0.0) : pair_divide(pair_subtract(t35, t33), PAIR(2.0, 0.0));
            const pair t37 = t8 ? pair_multiply(pair_divide(PAIR(1.0, 0.0), t3), pair_of(t5)) : PAIR(0.0, 0.0);
            const pair t38 = pair_subtract(pair_add(t2, t36), pair_multiply(t11, pair_add(pair_of(log), t37)));
            const real t39 = pair_real(t38);
            const real value_result = t39;
            const flag carefully_here = t32;
            const flag far_here = t24;
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
                const real value_better = INF;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* poisson_nll_loss_value_no_log_input_full (log_input=False, full=True): from input, target to value; numbers t1 at 1, eps_pair at 1 */
KERNEL(poisson_nll_loss_value_no_log_input_full)
{
    enum { input_in, target_in, value_out };
    const double t1 = (double)call->numbers[1];
    const double eps_pair = (double)call->numbers[1];
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
            const double t2 = input + t1;
            const double t3 = target * log_wide(t2);
            const double t4 = 2.0 * target;
            const double t5 = 6.283185307179586 * target;
            const double t6 = fma_of_double(t4, log_wide(target), log_wide(t5));
            const double t7 = t6 - t4;
            const double t8 = input + (target <= 1.0 ? 0.0 : quotient_wide(t7, 2.0));
            const double t9 = t8 - t3;
            const truth t10 = input == INFINITY;
            const truth t11 = target == INFINITY;
            const truth t12 = !((absolute_wide(input) == INFINITY) & (absolute_wide(target) == INFINITY));
            const double t13 = absolute_wide(t9);
            const double t14 = absolute_wide(t8);
            const double t15 = absolute_wide(t7);
            const double t16 = absolute_wide(t6);
            const truth t17 = (1.0 / t5 < 4.909093465297727e-91) | (t13 < 3.0517578125e-05 * (0.5 * t14));
            const truth t18 = absolute_wide(1.0 / t2) < 4.909093465297727e-91;
            const truth t19 = (t17 | (t15 < 3.0517578125e-05 * (0.5 * t16))) | t18;
            const truth t20 = t19 | (t13 < 3.0517578125e-05 * (0.9 * t14));
            const truth t21 = (t3 >= -0.0030517578125) & (t3 <= 39845888.0);
            const truth t22 = ((t20 | (t15 < 3.0517578125e-05 * (0.9 * t16))) | t21) & !((t10 | t11) & t12);
            const truth t23 = (t10 | t11) & t12;
            const real value_result = t9;
            const flag carefully_here = t22;
            const flag far_here = t23;
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
#endif

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

#if SYMDL_DOUBLE
/* poisson_nll_loss_vjp_no_log_input_full (log_input=False, full=True): from input, target, g to input; numbers eps at 0, eps_pair at 1 */
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
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    poisson_nll_loss_vjp_no_log_input_full_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* poisson_nll_loss_vjp_no_log_input_full (log_input=False, full=True): from input, target, g to input; numbers eps at 0, eps_pair at 1 */
KERNEL(poisson_nll_loss_vjp_no_log_input_full)
{
    enum { input_in, target_in, g_in, input_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[1];
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
            const truth t4 = absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(input));
            const truth t5 = (absolute_wide(t2) < 2.288818359375e-05) | t4;
            const real input_result = t3;
            const flag carefully_here = t5;
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
#endif

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

#if SYMDL_DOUBLE
/* poisson_nll_loss_vjp_target_no_log_input_full (log_input=False, full=True): from input, target, g to target; numbers t1 at 0, eps_pair at 1 */
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
            const real t3 = target <= R(1.0) ? R(0.0) : fma_(R(2.0), log_(target), t2) / R(2.0);
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
            const truth t14 = t13 | ((t6 >= R(5.0487097934144756e-27)) & (t6 <= R(0.09765625)));
            const real target_result = t9;
            const flag carefully_here = t14;
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
#else
/* poisson_nll_loss_vjp_target_no_log_input_full (log_input=False, full=True): from input, target, g to target; numbers t1 at 1, eps_pair at 1 */
KERNEL(poisson_nll_loss_vjp_target_no_log_input_full)
{
    enum { input_in, target_in, g_in, target_out };
    const double t1 = (double)call->numbers[1];
    const double eps_pair = (double)call->numbers[1];
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
            const double t3 = target <= 1.0 ? 0.0 : quotient_wide(fma_of_double(2.0, log_wide(target), t2), 2.0);
            const double t4 = input + t1;
            const double t5 = 1.0 / t4;
            const double t6 = t3 - log_wide(t4);
            const double t7 = g * t6;
            const double t8 = absolute_wide(t6);
            const double t9 = absolute_wide(t3);
            const truth t10 = (t8 < 3.0517578125e-05 * (0.75 * t9)) | (t2 < 4.909093465297727e-91);
            const truth t11 = t10 | (absolute_wide(t5) < 4.909093465297727e-91);
            const truth t12 = (t5 >= 5.0487097934144756e-27) & (t5 <= 0.09765625);
            const truth t13 = (t11 | (t8 < 3.0517578125e-05 * (0.9 * t9))) | t12;
            const real target_result = t7;
            const flag carefully_here = t13;
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
#endif

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

#if SYMDL_DOUBLE
/* poisson_nll_loss_value_and_grad_no_log_input_full (log_input=False, full=True): from input, target, g to value, input; numbers eps at 0, t1 at 1, eps_pair at 2 */
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
            const pair t3 = pair_of(input);
            const pair t4 = pair_add(t3, t1);
            const real t5 = pair_real(t4);
            const real t6 = pair_low(t4);
            const real log = log_(t5);
            const real t7 = R(1.0) / t5;
            const real t8 = t7 * t6;
            const truth t9 = t8 == t8;
            const real t10 = target * (log + (t9 ? t8 : R(0.0)));
            const real log_2 = log_(target);
            const real t11 = R(2.0) * target;
            const pair t12 = pair_of(target);
            const pair t13 = pair_multiply(PAIR(6.283185307179586, 2.4492935982947064e-16), t12);
            const real t14 = pair_real(t13);
            const real t15 = pair_low(t13);
            const real log_3 = log_(t14);
            const real t16 = R(1.0) / t14;
            const real t17 = t16 * t15;
            const truth t18 = t17 == t17;
            const real t19 = fma_(t11, log_2, log_3 + (t18 ? t17 : R(0.0)));
            const real t20 = t19 - t11;
            const truth t21 = target <= R(1.0);
            const real t22 = input + (t21 ? R(0.0) : t20 / R(2.0));
            const real t23 = t22 - t10;
            const real t24 = R(1.0) - target / t2;
            const real t25 = g * t24;
            const real t26 = maximum_(input, -input);
            const truth t27 = !((t26 == INF) & (maximum_(target, -target) == INF));
            const truth t28 = ((input == INF) | (target == INF)) & t27;
            const real t29 = maximum_(t23, -t23);
            const real t30 = maximum_(t22, -t22);
            const real t31 = maximum_(t20, -t20);
            const real t32 = maximum_(t19, -t19);
            const truth t33 = ((t16 < R(7.888609052210118e-31)) | (t29 < R(0.5) * t30)) | (t31 < R(0.5) * t32);
            const truth t34 = (t33 | (maximum_(t7, -t7) < R(7.888609052210118e-31))) | (t29 < R(0.9) * t30);
            const truth t35 = (t10 >= -R(0.0030517578125)) & (t10 <= R(39845888.0));
            const truth t36 = ((t34 | (t31 < R(0.9) * t32)) | t35) & !t28;
            const truth t37 = (maximum_(t24, -t24) < R(0.75)) | (maximum_(t2, -t2) < R(0.75) * t26);
            const pair t38 = pair_multiply(PAIR(2.0, 0.0), t12);
            const pair t39 = t18 ? pair_multiply(pair_divide(PAIR(1.0, 0.0), t13), pair_of(t15)) : PAIR(0.0, 0.0);
            const pair t40 = pair_add(pair_multiply(t38, pair_of(log_2)), pair_add(pair_of(log_3), t39));
            const pair t41 = t21 ? PAIR(0.0, 0.0) : pair_divide(pair_subtract(t40, t38), PAIR(2.0, 0.0));
            const pair t42 = t9 ? pair_multiply(pair_divide(PAIR(1.0, 0.0), t4), pair_of(t6)) : PAIR(0.0, 0.0);
            const pair t43 = pair_subtract(pair_add(t3, t41), pair_multiply(t12, pair_add(pair_of(log), t42)));
            const real t44 = pair_real(t43);
            const real value_result = t44;
            const real input_result = t25;
            const flag carefully_here = t36;
            const flag carefully_2_here = t37;
            const flag far_here = t28;
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
                const real value_better = INF;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* poisson_nll_loss_value_and_grad_no_log_input_full (log_input=False, full=True): from input, target, g to value, input; numbers eps at 0, t1 at 2, eps_pair at 2 */
KERNEL(poisson_nll_loss_value_and_grad_no_log_input_full)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double eps = (double)call->numbers[0];
    const double t1 = (double)call->numbers[2];
    const double eps_pair = (double)call->numbers[2];
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
            const double t3 = input + t1;
            const double t4 = target * log_wide(t3);
            const double t5 = 2.0 * target;
            const double t6 = 6.283185307179586 * target;
            const double t7 = fma_of_double(t5, log_wide(target), log_wide(t6));
            const double t8 = t7 - t5;
            const double t9 = input + (target <= 1.0 ? 0.0 : quotient_wide(t8, 2.0));
            const double t10 = t9 - t4;
            const double t11 = 1.0 - target / t2;
            const double t12 = g * t11;
            const double t13 = absolute_wide(input);
            const truth t14 = input == INFINITY;
            const truth t15 = target == INFINITY;
            const truth t16 = !((t13 == INFINITY) & (absolute_wide(target) == INFINITY));
            const double t17 = absolute_wide(t10);
            const double t18 = absolute_wide(t9);
            const double t19 = absolute_wide(t8);
            const double t20 = absolute_wide(t7);
            const truth t21 = (1.0 / t6 < 4.909093465297727e-91) | (t17 < 3.0517578125e-05 * (0.5 * t18));
            const truth t22 = absolute_wide(1.0 / t3) < 4.909093465297727e-91;
            const truth t23 = (t21 | (t19 < 3.0517578125e-05 * (0.5 * t20))) | t22;
            const truth t24 = t23 | (t17 < 3.0517578125e-05 * (0.9 * t18));
            const truth t25 = (t4 >= -0.0030517578125) & (t4 <= 39845888.0);
            const truth t26 = ((t24 | (t19 < 3.0517578125e-05 * (0.9 * t20))) | t25) & !((t14 | t15) & t16);
            const truth t27 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * t13);
            const truth t28 = (absolute_wide(t11) < 2.288818359375e-05) | t27;
            const truth t29 = (t14 | t15) & t16;
            const real value_result = t10;
            const real input_result = t12;
            const flag carefully_here = t26;
            const flag carefully_2_here = t28;
            const flag far_here = t29;
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
#endif

/* ---- poisson_nll_loss_hvp_no_log_input_full ---- */
/* poisson_nll_loss_hvp_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_hvp_no_log_input_full_carefully(
    const real input, const real target, const real g, const real v, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_divide(extended_divide(extended_of(target), t1), t1);
    const extended t3 = extended_multiply(extended_of(g), extended_multiply(extended_of(v), t2));
    const real input_better = extended_real(t3);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* poisson_nll_loss_hvp_no_log_input_full (log_input=False, full=True): from input, target, g, v to input; numbers eps at 0, t22 at 1, eps_pair at 2 */
KERNEL(poisson_nll_loss_hvp_no_log_input_full)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair t22 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const truth t3 = (maximum_(t2, -t2) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t4 = t3 | (maximum_(t1, -t1) < R(0.75) * maximum_(input, -input));
            const pair t5 = pair_add(pair_of(input), t22);
            const pair t6 = pair_multiply(pair_of(v), pair_divide(pair_divide(pair_of(target), t5), t5));
            const real t7 = pair_real(pair_multiply(pair_of(g), t6));
            const real input_result = t7;
            const flag carefully_here = t4;
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
#else
/* poisson_nll_loss_hvp_no_log_input_full (log_input=False, full=True): from input, target, g, v to input; numbers eps at 0, eps_pair at 2 */
KERNEL(poisson_nll_loss_hvp_no_log_input_full)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[2];
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
            const double t2_inverse = 1.0 / t1;
            const double t2 = g * (v * (target * t2_inverse * t2_inverse));
            const truth t3 = absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(input));
            const real input_result = t2;
            const flag carefully_here = t3;
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
#endif

/* ---- poisson_nll_loss_hess_diag_no_log_input_full ---- */
/* poisson_nll_loss_hess_diag_no_log_input_full for an element at which it loses digits. */
static SLOW void poisson_nll_loss_hess_diag_no_log_input_full_carefully(
    const real input, const real target, const real g, const pair eps_pair, real *const input_to)
{
    const extended t1 = extended_add(extended_of(input), extended_of_pair(eps_pair));
    const extended t2 = extended_divide(extended_divide(extended_of(target), t1), t1);
    const real input_better = extended_real(extended_multiply(extended_of(g), t2));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* poisson_nll_loss_hess_diag_no_log_input_full (log_input=False, full=True): from input, target, g to input; numbers eps at 0, t20 at 1, eps_pair at 2 */
KERNEL(poisson_nll_loss_hess_diag_no_log_input_full)
{
    enum { input_in, target_in, g_in, input_out };
    const real eps = (real)call->numbers[0];
    const pair t20 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const truth t3 = (maximum_(t2, -t2) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t4 = t3 | (maximum_(t1, -t1) < R(0.75) * maximum_(input, -input));
            const pair t5 = pair_add(pair_of(input), t20);
            const pair t6 = pair_multiply(pair_of(g), pair_divide(pair_divide(pair_of(target), t5), t5));
            const real t7 = pair_real(t6);
            const real input_result = t7;
            const flag carefully_here = t4;
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
#else
/* poisson_nll_loss_hess_diag_no_log_input_full (log_input=False, full=True): from input, target, g to input; numbers eps at 0, eps_pair at 2 */
KERNEL(poisson_nll_loss_hess_diag_no_log_input_full)
{
    enum { input_in, target_in, g_in, input_out };
    const double eps = (double)call->numbers[0];
    const double eps_pair = (double)call->numbers[2];
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
            const double t2_inverse = 1.0 / t1;
            const double t2 = g * (target * t2_inverse * t2_inverse);
            const truth t3 = absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(input));
            const real input_result = t2;
            const flag carefully_here = t3;
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
#endif
