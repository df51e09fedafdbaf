/*
 * Made by symdl 0.1.0 from pseudo_huber_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)
 */
#include "primitives.h"
#include "extended.h"

/* ---- pseudo_huber_loss_value ---- */
/* pseudo_huber_loss_value for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_value_carefully(
    const real input, const real target, const pair delta_pair, real *const value_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_pair(delta_pair));
    const extended t5 = extended_add(extended_hypot(t4, EXTENDED(1.0, 0.0)), EXTENDED(1.0, 0.0));
    const real value_better = extended_real(extended_divide(extended_multiply(t3, t3), t5));
    if (value_better == value_better) *value_to = value_better;
}

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_value in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_value_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t3 = input - target;
        const double t4 = t3 * t3;
        const twofold t5 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t6 = twofold_real(t5);
        const double t7 = t6 / sqrt_of_double(t6 * t6 + t2) * twofold_low(t5);
        const double t8 = t4 / (hypot_of_double(t6, 1.0) + (t7 == t7 ? t7 : 0.0) + 1.0);
        const double t9 = maximum_of_double(input, -input);
        const truth t10 = t9 == INFINITY;
        const truth t11 = maximum_of_double(target, -target) == INFINITY;
        const truth t35_lost = (t4 == INFINITY) | (maximum_of_double(t3, -t3) < 9.5367431640625e-07 * (0.9 * t9));
        const truth t39_lost = t35_lost | ((t8 >= 0.11328125) & (t8 <= 0.12890625));
        const truth t41_lost = t39_lost & !((t10 | t11) & !(t10 & t11));
        const double value_better = t8;
        const int64_t lost = t41_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* pseudo_huber_loss_value: from input, target to value; numbers t1, t2, delta_pair */
KERNEL(pseudo_huber_loss_value)
{
    enum { input_in, target_in, value_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real t2 = (real)call->numbers[1];
    const pair delta_pair = pair_of(call->numbers[2]);
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
            const real t3 = input - target;
            const real t4 = t3 * t3;
            const pair t5 = pair_divide(pair_subtract(pair_of(input), pair_of(target)), t1);
            const real t6 = pair_real(t5);
            const real t7 = t6 / sqrt_(t6 * t6 + t2) * pair_low(t5);
            const real t8 = t4 / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0)) + R(1.0));
            const real t9 = maximum_(input, -input);
            const truth t10 = t9 == INF;
            const truth t11 = maximum_(target, -target) == INF;
            const truth t12 = (t10 | t11) & !(t10 & t11);
            const truth t13 = (t4 == INF) | (maximum_(t3, -t3) < R(0.9) * t9);
            const truth t14 = (t13 | ((t8 >= R(0.11328125)) & (t8 <= R(0.12890625)))) & !t12;
            const real value_result = t8;
            const flag carefully_here = t14;
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
            pseudo_huber_loss_value_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_value_carefully(
                        input_at[i], target_at[i], delta_pair, value_to + i);
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

/* ---- pseudo_huber_loss_vjp ---- */
/* pseudo_huber_loss_vjp for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_carefully(
    const real input, const real target, const real g, const pair delta_pair, real *const input_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_pair(delta_pair));
    const extended t5 = extended_divide(extended_of(g), extended_hypot(t4, EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_multiply(t5, t3));
    if (input_better == input_better) *input_to = input_better;
}

/* pseudo_huber_loss_vjp for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_far(
    const real input, const real target, const real g, const pair far_t5, const real far_t6, real *const input_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t4 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), target));
    const pair t5 = pair_divide(pair_subtract(pair_of(t3), pair_of(t4)), far_t5);
    const real t6 = pair_real(t5);
    const real t7 = t6 / sqrt_(t6 * t6 + far_t6) * pair_low(t5);
    const real t8 = R(1.0) / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0))) * (t3 - t4);
    const real t9 = maximum_(t8, -t8);
    const real t10 = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    const real input_better = t10 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_vjp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = input - target;
        const twofold t4 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t5 = twofold_real(t4);
        const double hypot = hypot_of_double(t5, 1.0);
        const double t6 = t5 / sqrt_of_double(t5 * t5 + t2) * twofold_low(t4);
        const double t7 = g / (hypot + (t6 == t6 ? t6 : 0.0)) * t3;
        const truth t8 = maximum_of_double(input, -input) == INFINITY;
        const truth t9 = maximum_of_double(target, -target) == INFINITY;
        const truth t33_lost = (maximum_of_double(t3, -t3) == INFINITY) | (hypot == INFINITY);
        const truth t35_lost = t33_lost & !((t8 | t9) & !(t8 & t9));
        const double input_better = t7;
        const int64_t lost = t35_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_vjp_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t3 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t4 = twofold_real(t3);
        const double t5 = t4 / sqrt_of_double(t4 * t4 + t2) * twofold_low(t3);
        const double t6 = g / (hypot_of_double(t4, 1.0) + (t5 == t5 ? t5 : 0.0)) * (input - target);
        const truth t7 = maximum_of_double(input, -input) == INFINITY;
        const truth t8 = maximum_of_double(target, -target) == INFINITY;
        const truth t28_lost = (t7 | t8) & !(t7 & t8);
        const double input_better = t6;
        const int64_t lost = t28_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* pseudo_huber_loss_vjp: from input, target, g to input; numbers t1, t2, delta_pair, far_t5, far_t6 */
KERNEL(pseudo_huber_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real t2 = (real)call->numbers[1];
    const pair delta_pair = pair_of(call->numbers[2]);
    const pair far_t5 = pair_of(call->numbers[3]);
    const real far_t6 = (real)call->numbers[4];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t3 = input - target;
            const pair t4 = pair_divide(pair_subtract(pair_of(input), pair_of(target)), t1);
            const real t5 = pair_real(t4);
            const real hypot = hypot_(t5, R(1.0));
            const real t6 = t5 / sqrt_(t5 * t5 + t2) * pair_low(t4);
            const real t7 = g / (hypot + (t6 == t6 ? t6 : R(0.0))) * t3;
            const truth t8 = maximum_(input, -input) == INF;
            const truth t9 = maximum_(target, -target) == INF;
            const truth t10 = (t8 | t9) & !(t8 & t9);
            const truth t11 = ((maximum_(t3, -t3) == INF) | (hypot == INF)) & !t10;
            const real input_result = t7;
            const flag carefully_here = t11;
            const flag far_here = t10;
            input_to[i] = input_result;
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
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            pseudo_huber_loss_vjp_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], delta_pair, input_to + i);
        }
        if (far_any) {
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
                found += far_at[i] != 0;
            }
            pseudo_huber_loss_vjp_far_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    pseudo_huber_loss_vjp_far(
                        input_at[i], target_at[i], g_at[i], far_t5, far_t6, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- pseudo_huber_loss_vjp_target ---- */
/* pseudo_huber_loss_vjp_target for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair delta_pair, real *const target_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_pair(delta_pair));
    const extended t5 = extended_divide(extended_of(g), extended_hypot(t4, EXTENDED(1.0, 0.0)));
    const real target_better = extended_real(extended_negate(extended_multiply(t5, t3)));
    if (target_better == target_better) *target_to = target_better;
}

/* pseudo_huber_loss_vjp_target for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_target_far(
    const real input, const real target, const real g, const pair far_t5, const real far_t6, real *const target_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t4 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), target));
    const pair t5 = pair_divide(pair_subtract(pair_of(t3), pair_of(t4)), far_t5);
    const real t6 = pair_real(t5);
    const real t7 = t6 / sqrt_(t6 * t6 + far_t6) * pair_low(t5);
    const real t8 = R(1.0) / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0))) * (t3 - t4);
    const real t9 = -t8;
    const real t10 = maximum_(t9, t8);
    const real t11 = t10 > R(1099511627776.0) ? t9 * INF : t10 < R(9.094947017729282e-13) ? R(0.0) : t9;
    const real target_better = t11 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_vjp_target in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_vjp_target_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = input - target;
        const twofold t4 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t5 = twofold_real(t4);
        const double hypot = hypot_of_double(t5, 1.0);
        const double t6 = t5 / sqrt_of_double(t5 * t5 + t2) * twofold_low(t4);
        const double t7 = -(g / (hypot + (t6 == t6 ? t6 : 0.0)) * t3);
        const truth t8 = maximum_of_double(input, -input) == INFINITY;
        const truth t9 = maximum_of_double(target, -target) == INFINITY;
        const truth t34_lost = (maximum_of_double(t3, -t3) == INFINITY) | (hypot == INFINITY);
        const truth t36_lost = t34_lost & !((t8 | t9) & !(t8 & t9));
        const double target_better = t7;
        const int64_t lost = t36_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_vjp_target in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_vjp_target_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t3 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t4 = twofold_real(t3);
        const double t5 = t4 / sqrt_of_double(t4 * t4 + t2) * twofold_low(t3);
        const double t6 = -(g / (hypot_of_double(t4, 1.0) + (t5 == t5 ? t5 : 0.0)) * (input - target));
        const truth t7 = maximum_of_double(input, -input) == INFINITY;
        const truth t8 = maximum_of_double(target, -target) == INFINITY;
        const truth t29_lost = (t7 | t8) & !(t7 & t8);
        const double target_better = t6;
        const int64_t lost = t29_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

/* pseudo_huber_loss_vjp_target: from input, target, g to target; numbers t1, t2, delta_pair, far_t5, far_t6 */
KERNEL(pseudo_huber_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real t2 = (real)call->numbers[1];
    const pair delta_pair = pair_of(call->numbers[2]);
    const pair far_t5 = pair_of(call->numbers[3]);
    const real far_t6 = (real)call->numbers[4];
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
            const real t3 = input - target;
            const pair t4 = pair_divide(pair_subtract(pair_of(input), pair_of(target)), t1);
            const real t5 = pair_real(t4);
            const real hypot = hypot_(t5, R(1.0));
            const real t6 = t5 / sqrt_(t5 * t5 + t2) * pair_low(t4);
            const real t7 = -(g / (hypot + (t6 == t6 ? t6 : R(0.0))) * t3);
            const truth t8 = maximum_(input, -input) == INF;
            const truth t9 = maximum_(target, -target) == INF;
            const truth t10 = (t8 | t9) & !(t8 & t9);
            const truth t11 = ((maximum_(t3, -t3) == INF) | (hypot == INF)) & !t10;
            const real target_result = t7;
            const flag carefully_here = t11;
            const flag far_here = t10;
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
            pseudo_huber_loss_vjp_target_carefully_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], delta_pair, target_to + i);
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
            pseudo_huber_loss_vjp_target_far_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    pseudo_huber_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], far_t5, far_t6, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- pseudo_huber_loss_value_and_grad ---- */
/* pseudo_huber_loss_value_and_grad for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_value_and_grad_carefully(
    const real input, const real target, const pair delta_pair, real *const value_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_pair(delta_pair));
    const extended t5 = extended_add(extended_hypot(t4, EXTENDED(1.0, 0.0)), EXTENDED(1.0, 0.0));
    const real value_better = extended_real(extended_divide(extended_multiply(t3, t3), t5));
    if (value_better == value_better) *value_to = value_better;
}

/* pseudo_huber_loss_value_and_grad for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, const pair delta_pair, real *const input_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_pair(delta_pair));
    const extended t5 = extended_divide(extended_of(g), extended_hypot(t4, EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_multiply(t5, t3));
    if (input_better == input_better) *input_to = input_better;
}

/* pseudo_huber_loss_value_and_grad for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_value_and_grad_far_2(
    const real input, const real target, const real g, const pair far_2_t5, const real far_2_t6, real *const input_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t4 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), target));
    const pair t5 = pair_divide(pair_subtract(pair_of(t3), pair_of(t4)), far_2_t5);
    const real t6 = pair_real(t5);
    const real t7 = t6 / sqrt_(t6 * t6 + far_2_t6) * pair_low(t5);
    const real t8 = R(1.0) / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0))) * (t3 - t4);
    const real t9 = maximum_(t8, -t8);
    const real t10 = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    const real input_better = t10 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t3 = input - target;
        const double t4 = t3 * t3;
        const twofold t5 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t6 = twofold_real(t5);
        const double t7 = t6 / sqrt_of_double(t6 * t6 + t2) * twofold_low(t5);
        const double t8 = t4 / (hypot_of_double(t6, 1.0) + (t7 == t7 ? t7 : 0.0) + 1.0);
        const double t9 = maximum_of_double(input, -input);
        const truth t10 = t9 == INFINITY;
        const truth t11 = maximum_of_double(target, -target) == INFINITY;
        const truth t37_lost = (t4 == INFINITY) | (maximum_of_double(t3, -t3) < 9.5367431640625e-07 * (0.9 * t9));
        const truth t41_lost = t37_lost | ((t8 >= 0.11328125) & (t8 <= 0.12890625));
        const truth t43_lost = t41_lost & !((t10 | t11) & !(t10 & t11));
        const double value_better = t8;
        const int64_t lost = t43_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_value_and_grad_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = input - target;
        const twofold t4 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t5 = twofold_real(t4);
        const double hypot = hypot_of_double(t5, 1.0);
        const double t6 = t5 / sqrt_of_double(t5 * t5 + t2) * twofold_low(t4);
        const double t7 = g / (hypot + (t6 == t6 ? t6 : 0.0)) * t3;
        const truth t8 = maximum_of_double(input, -input) == INFINITY;
        const truth t9 = maximum_of_double(target, -target) == INFINITY;
        const truth t46_lost = (maximum_of_double(t3, -t3) == INFINITY) | (hypot == INFINITY);
        const truth t47_lost = t46_lost & !((t8 | t9) & !(t8 & t9));
        const double input_better = t7;
        const int64_t lost = t47_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_value_and_grad_far_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t3 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t4 = twofold_real(t3);
        const double t5 = t4 / sqrt_of_double(t4 * t4 + t2) * twofold_low(t3);
        const double t6 = g / (hypot_of_double(t4, 1.0) + (t5 == t5 ? t5 : 0.0)) * (input - target);
        const truth t7 = maximum_of_double(input, -input) == INFINITY;
        const truth t8 = maximum_of_double(target, -target) == INFINITY;
        const truth t31_lost = (t7 | t8) & !(t7 & t8);
        const double input_better = t6;
        const int64_t lost = t31_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* pseudo_huber_loss_value_and_grad: from input, target, g to value, input; numbers t1, t2, delta_pair, far_2_t5, far_2_t6 */
KERNEL(pseudo_huber_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real t2 = (real)call->numbers[1];
    const pair delta_pair = pair_of(call->numbers[2]);
    const pair far_2_t5 = pair_of(call->numbers[3]);
    const real far_2_t6 = (real)call->numbers[4];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t3 = input - target;
            const real t4 = t3 * t3;
            const pair t5 = pair_divide(pair_subtract(pair_of(input), pair_of(target)), t1);
            const real t6 = pair_real(t5);
            const real hypot = hypot_(t6, R(1.0));
            const real t7 = t6 / sqrt_(t6 * t6 + t2) * pair_low(t5);
            const real t8 = hypot + (t7 == t7 ? t7 : R(0.0));
            const real t9 = t4 / (t8 + R(1.0));
            const real t10 = g / t8 * t3;
            const real t11 = maximum_(input, -input);
            const truth t12 = t11 == INF;
            const truth t13 = maximum_(target, -target) == INF;
            const truth t14 = (t12 | t13) & !(t12 & t13);
            const real t15 = maximum_(t3, -t3);
            const truth t16 = (t9 >= R(0.11328125)) & (t9 <= R(0.12890625));
            const truth t17 = !t14;
            const truth t18 = (((t4 == INF) | (t15 < R(0.9) * t11)) | t16) & t17;
            const truth t19 = ((t15 == INF) | (hypot == INF)) & t17;
            const real value_result = t9;
            const real input_result = t10;
            const flag carefully_here = t18;
            const flag carefully_2_here = t19;
            const flag far_here = t14;
            const flag far_2_here = t14;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
            far_2_at[i] = far_2_here;
            far_2_any |= far_2_here;
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
            pseudo_huber_loss_value_and_grad_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], delta_pair, value_to + i);
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
            pseudo_huber_loss_value_and_grad_carefully_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    pseudo_huber_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], delta_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INF;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        if (far_2_any) {
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
                found += far_2_at[i] != 0;
            }
            pseudo_huber_loss_value_and_grad_far_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    pseudo_huber_loss_value_and_grad_far_2(
                        input_at[i], target_at[i], g_at[i], far_2_t5, far_2_t6, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- pseudo_huber_loss_hvp ---- */
/* pseudo_huber_loss_hvp for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, const pair delta_pair, real *const input_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_pair(delta_pair));
    const extended hypot = extended_hypot(t4, EXTENDED(1.0, 0.0));
    const extended t5 = extended_multiply(extended_divide(extended_of(g), hypot), extended_of(v));
    const real input_better = extended_real(extended_divide(extended_divide(t5, hypot), hypot));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_hvp in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_hvp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const twofold t3 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t4 = twofold_real(t3);
        const double t5 = twofold_low(t3);
        const double t6 = t4 / sqrt_of_double(t4 * t4 + t2);
        const double t7 = t6 * t5;
        const double t8 = hypot_of_double(t4, 1.0) + (t7 == t7 ? t7 : 0.0);
        const double t9 = g / t8 * v / t8;
        const double t10 = t9 / t8;
        const truth t29_lost = ((maximum_of_double(t7, -t7) < 4.909093465297727e-91) & (t6 != 0.0)) & (t5 != 0.0);
        const truth t30_lost = ((t10 < 4.909093465297727e-91) & (t9 != 0.0)) | t29_lost;
        const double input_better = t10;
        const int64_t lost = t30_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* pseudo_huber_loss_hvp: from input, target, g, v to input; numbers t1, t2, delta_pair */
KERNEL(pseudo_huber_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real t2 = (real)call->numbers[1];
    const pair delta_pair = pair_of(call->numbers[2]);
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
            const pair t3 = pair_divide(pair_subtract(pair_of(input), pair_of(target)), t1);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real t6 = t4 / sqrt_(t4 * t4 + t2);
            const real t7 = t6 * t5;
            const real t8 = hypot_(t4, R(1.0)) + (t7 == t7 ? t7 : R(0.0));
            const real t9 = g / t8 * v / t8;
            const real t10 = t9 / t8;
            const truth t11 = ((maximum_(t7, -t7) < R(7.888609052210118e-31)) & (t6 != R(0.0))) & (t5 != R(0.0));
            const truth t12 = ((t10 < R(7.888609052210118e-31)) & (t9 != R(0.0))) | t11;
            const real input_result = t10;
            const flag carefully_here = t12;
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
            pseudo_huber_loss_hvp_carefully_in_double(
                call, found, input_some, target_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], delta_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- pseudo_huber_loss_hess_diag ---- */
/* pseudo_huber_loss_hess_diag for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_hess_diag_carefully(
    const real input, const real target, const real g, const pair delta_pair, real *const input_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_pair(delta_pair));
    const extended hypot = extended_hypot(t4, EXTENDED(1.0, 0.0));
    const extended t5 = extended_divide(extended_divide(extended_of(g), hypot), hypot);
    const real input_better = extended_real(extended_divide(t5, hypot));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* pseudo_huber_loss_hess_diag in double, for so many of those elements; lost where double is not enough. */
static SLOW void pseudo_huber_loss_hess_diag_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const twofold t1 = twofold_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t3 = twofold_divide(twofold_subtract(twofold_of(input), twofold_of(target)), t1);
        const double t4 = twofold_real(t3);
        const double t5 = twofold_low(t3);
        const double t6 = t4 / sqrt_of_double(t4 * t4 + t2);
        const double t7 = t6 * t5;
        const double t8 = hypot_of_double(t4, 1.0) + (t7 == t7 ? t7 : 0.0);
        const double t9 = g / t8 / t8;
        const double t10 = t9 / t8;
        const truth t28_lost = ((maximum_of_double(t7, -t7) < 4.909093465297727e-91) & (t6 != 0.0)) & (t5 != 0.0);
        const truth t29_lost = ((t10 < 4.909093465297727e-91) & (t9 != 0.0)) | t28_lost;
        const double input_better = t10;
        const int64_t lost = t29_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* pseudo_huber_loss_hess_diag: from input, target, g to input; numbers t1, t2, delta_pair */
KERNEL(pseudo_huber_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real t2 = (real)call->numbers[1];
    const pair delta_pair = pair_of(call->numbers[2]);
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
            const pair t3 = pair_divide(pair_subtract(pair_of(input), pair_of(target)), t1);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real t6 = t4 / sqrt_(t4 * t4 + t2);
            const real t7 = t6 * t5;
            const real t8 = hypot_(t4, R(1.0)) + (t7 == t7 ? t7 : R(0.0));
            const real t9 = g / t8 / t8;
            const real t10 = t9 / t8;
            const truth t11 = ((maximum_(t7, -t7) < R(7.888609052210118e-31)) & (t6 != R(0.0))) & (t5 != R(0.0));
            const truth t12 = ((t10 < R(7.888609052210118e-31)) & (t9 != R(0.0))) | t11;
            const real input_result = t10;
            const flag carefully_here = t12;
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
            pseudo_huber_loss_hess_diag_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], delta_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
