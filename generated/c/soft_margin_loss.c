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
            const real input = input_at[i];
            const real target = target_at[i];
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real t3 = -t2;
            const real value_result = softplus_(t3) + expit_(t3) * -pair_low(t1);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real expit = expit_(-t2);
            const real input_result = -(g * target * (expit + expit * expit_(t2) * -pair_low(t1)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- soft_margin_loss_vjp_target ---- */
/* soft_margin_loss_vjp_target for an element at which it loses digits. */
static SLOW void soft_margin_loss_vjp_target_carefully(
    const real input, const real target, const real g, real *const target_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_multiply(t1, extended_of(target));
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t3) < extended_real(t2) ? t2 : t3));
    const extended t4 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t8 = extended_negate(extended_multiply(extended_multiply(extended_of(g), t1), t7));
    const real target_better = extended_real(t8);
    if (target_better == target_better) *target_to = target_better;
}

/* soft_margin_loss_vjp_target for an element at which it loses digits. */
static SLOW void soft_margin_loss_vjp_target_far(
    const real input, const real target, const real g, real *const target_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t2 = pair_multiply(pair_of(t1), pair_of(target));
    const real t3 = pair_real(t2);
    const real expit = expit_(-t3);
    const real t4 = R(1.0) * t1 * (expit + expit * expit_(t3) * -pair_low(t2));
    const real t5 = -t4;
    const real t6 = maximum_(t5, t4);
    const real t7 = t6 > R(1099511627776.0) ? t5 * INF : t6 < R(9.094947017729282e-13) ? R(0.0) : t5;
    const real target_better = t7 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* soft_margin_loss_vjp_target in double, for so many of those elements; lost where double is not enough. */
static SLOW void soft_margin_loss_vjp_target_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t1 = twofold_multiply(twofold_of(input), twofold_of(target));
        const double t2 = twofold_real(t1);
        const double expit = expit_of_double(-t2);
        const double t3 = -(g * input * (expit + expit * expit_of_double(t2) * -twofold_low(t1)));
        const truth t19_lost = (expit < 4.909093465297727e-91) & !(maximum_of_double(input, -input) == INFINITY);
        const double target_better = t3;
        const int64_t lost = t19_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* soft_margin_loss_vjp_target in double, for so many of those elements; lost where double is not enough. */
static SLOW void soft_margin_loss_vjp_target_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t1 = twofold_multiply(twofold_of(input), twofold_of(target));
        const double t2 = twofold_real(t1);
        const double expit = expit_of_double(-t2);
        const double t3 = -(g * input * (expit + expit * expit_of_double(t2) * -twofold_low(t1)));
        const truth t4 = maximum_of_double(input, -input) == INFINITY;
        const double target_better = t3;
        const int64_t lost = t4;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real expit = expit_(-t2);
            const real t3 = -(g * input * (expit + expit * expit_(t2) * -pair_low(t1)));
            const truth t4 = maximum_(input, -input) == INF;
            const truth t5 = (expit < R(7.888609052210118e-31)) & !t4;
            const real target_result = t3;
            const flag carefully_here = t5;
            const flag far_here = t4;
            target_to[i] = target_result;
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
            double g_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            soft_margin_loss_vjp_target_carefully_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    soft_margin_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        if (far_any) {
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
                found += far_at[i] != 0;
            }
            soft_margin_loss_vjp_target_far_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real t3 = -t2;
            const real t4 = -pair_low(t1);
            const real expit = expit_(t3);
            const real t5 = softplus_(t3) + expit * t4;
            const real t6 = -(g * target * (expit + expit * expit_(t2) * t4));
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
    const real input, const real target, const real g, const real v, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(extended_of(input), t1);
    const extended t3 = extended_negate(t2);
    const real t4 = extended_real(t2);
    const real t5 = extended_real(t3);
    const extended exp = extended_exp(extended_negate(t4 < t5 ? t3 : t2));
    const extended t6 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t7 = extended_real(t6) > R(1.0) ? EXTENDED(1.0, 0.0) : t6;
    const extended t8 = extended_real(t7) < extended_real(exp) ? exp : t7;
    const extended exp_2 = extended_exp(extended_negate(t5 < t4 ? t2 : t3));
    const extended t9 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > R(1.0) ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp_2) ? exp_2 : t10;
    const extended t12 = extended_multiply(extended_of(g), extended_of(v));
    const extended t13 = extended_divide(t8, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t14 = extended_multiply(extended_multiply(t12, extended_multiply(t1, t1)), t13);
    const extended t15 = extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t14, t15));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* soft_margin_loss_hvp in double, for so many of those elements; lost where double is not enough. */
static SLOW void soft_margin_loss_hvp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const twofold t1 = twofold_multiply(twofold_of(input), twofold_of(target));
        const double t2 = twofold_real(t1);
        const double t3 = twofold_low(t1);
        const double expit = expit_of_double(t2);
        const double expit_2 = expit_of_double(-t2);
        const double t4 = expit * expit_2;
        const double t5 = t4 * t3;
        const double t6 = g * v * (target * target) * (expit + t5) * (expit_2 + t4 * -t3);
        const truth t24_lost = ((maximum_of_double(t5, -t5) < 4.909093465297727e-91) & (t4 != 0.0)) & (t3 != 0.0);
        const double input_better = t6;
        const int64_t lost = t24_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real t3 = pair_low(t1);
            const real expit = expit_(t2);
            const real expit_2 = expit_(-t2);
            const real t4 = expit * expit_2;
            const real t5 = t4 * t3;
            const real t6 = g * v * (target * target) * (expit + t5) * (expit_2 + t4 * -t3);
            const truth t7 = ((maximum_(t5, -t5) < R(7.888609052210118e-31)) & (t4 != R(0.0))) & (t3 != R(0.0));
            const real input_result = t6;
            const flag carefully_here = t7;
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
            soft_margin_loss_hvp_carefully_in_double(
                call, found, input_some, target_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(extended_of(input), t1);
    const extended t3 = extended_negate(t2);
    const real t4 = extended_real(t2);
    const real t5 = extended_real(t3);
    const extended exp = extended_exp(extended_negate(t4 < t5 ? t3 : t2));
    const extended t6 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t7 = extended_real(t6) > R(1.0) ? EXTENDED(1.0, 0.0) : t6;
    const extended t8 = extended_real(t7) < extended_real(exp) ? exp : t7;
    const extended exp_2 = extended_exp(extended_negate(t5 < t4 ? t2 : t3));
    const extended t9 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > R(1.0) ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp_2) ? exp_2 : t10;
    const extended t12 = extended_multiply(extended_of(g), extended_multiply(t1, t1));
    const extended t13 = extended_multiply(t12, extended_divide(t8, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t14 = extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t13, t14));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* soft_margin_loss_hess_diag in double, for so many of those elements; lost where double is not enough. */
static SLOW void soft_margin_loss_hess_diag_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t1 = twofold_multiply(twofold_of(input), twofold_of(target));
        const double t2 = twofold_real(t1);
        const double t3 = twofold_low(t1);
        const double expit = expit_of_double(t2);
        const double expit_2 = expit_of_double(-t2);
        const double t4 = expit * expit_2;
        const double t5 = t4 * t3;
        const double t6 = g * (target * target) * (expit + t5) * (expit_2 + t4 * -t3);
        const truth t23_lost = ((maximum_of_double(t5, -t5) < 4.909093465297727e-91) & (t4 != 0.0)) & (t3 != 0.0);
        const double input_better = t6;
        const int64_t lost = t23_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real t3 = pair_low(t1);
            const real expit = expit_(t2);
            const real expit_2 = expit_(-t2);
            const real t4 = expit * expit_2;
            const real t5 = t4 * t3;
            const real t6 = g * (target * target) * (expit + t5) * (expit_2 + t4 * -t3);
            const truth t7 = ((maximum_(t5, -t5) < R(7.888609052210118e-31)) & (t4 != R(0.0))) & (t3 != R(0.0));
            const real input_result = t6;
            const flag carefully_here = t7;
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
            soft_margin_loss_hess_diag_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    soft_margin_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
