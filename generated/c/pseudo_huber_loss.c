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

#if SYMDL_DOUBLE
/* pseudo_huber_loss_value: from input, target to value; numbers t1 at 0, t2 at 1, delta_pair at 2 */
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
            const pair t3 = pair_subtract(pair_of(input), pair_of(target));
            const pair t4 = pair_multiply(t3, t3);
            const real t5 = pair_real(t4);
            const pair t6 = pair_divide(t3, t1);
            const real t7 = pair_real(t6);
            const real t8 = pair_low(t6);
            const real hypot = hypot_(t7, R(1.0));
            const real sqrt = sqrt_(t7 * t7 + t2);
            const real t9 = t7 / sqrt * t8;
            const truth t10 = t9 == t9;
            const real t11 = t5 / (hypot + (t10 ? t9 : R(0.0)) + R(1.0));
            const truth t12 = maximum_(input, -input) == INF;
            const truth t13 = maximum_(target, -target) == INF;
            const truth t14 = (t12 | t13) & !(t12 & t13);
            const truth t15 = ((t5 == INF) | ((t11 >= R(0.11328125)) & (t11 <= R(0.125)))) & !t14;
            const pair t16 = t10 ? pair_multiply(pair_divide(t6, pair_of(sqrt)), pair_of(t8)) : PAIR(0.0, 0.0);
            const real t17 = pair_real(pair_divide(t4, pair_add(pair_add(pair_of(hypot), t16), PAIR(1.0, 0.0))));
            const real value_result = t17;
            const flag carefully_here = t15;
            const flag far_here = t14;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
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
#else
/* pseudo_huber_loss_value: from input, target to value; numbers t1 at 2 */
KERNEL(pseudo_huber_loss_value)
{
    enum { input_in, target_in, value_out };
    const double t1 = (double)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t2 = input - target;
            const double t3 = t2 * t2 / (hypot_wide(quotient_wide(t2, t1), 1.0) + 1.0);
            const truth t4 = absolute_wide(input) == INFINITY;
            const truth t5 = absolute_wide(target) == INFINITY;
            const truth t6 = (t4 | t5) & !(t4 & t5);
            const real value_result = t3;
            const flag far_here = t6;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
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

/* ---- pseudo_huber_loss_vjp ---- */
/* pseudo_huber_loss_vjp for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_carefully(
    const real input, const real target, const real g, const pair delta_pair, real *const input_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_pair(delta_pair));
    const extended t5 = extended_divide(t3, extended_hypot(t4, EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_multiply(extended_of(g), t5));
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
    const real t8 = R(1.0) * ((t3 - t4) / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0))));
    const real t9 = maximum_(t8, -t8);
    const real t10 = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    const real input_better = t10 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* pseudo_huber_loss_vjp: from input, target, g to input; numbers t1 at 0, t2 at 1, delta_pair at 2, far_t5 at 3, far_t6 at 4 */
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
            const real t7 = g * (t3 / (hypot + (t6 == t6 ? t6 : R(0.0))));
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
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], delta_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    pseudo_huber_loss_vjp_far(
                        input_at[i], target_at[i], g_at[i], far_t5, far_t6, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* pseudo_huber_loss_vjp: from input, target, g to input; numbers t1 at 3, far_t5 at 3, far_t6 at 4 */
KERNEL(pseudo_huber_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const double t1 = (double)call->numbers[3];
    const double far_t5 = (double)call->numbers[3];
    const double far_t6 = (double)call->numbers[4];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = input - target;
            const double t3 = g * (t2 / hypot_wide(quotient_wide(t2, t1), 1.0));
            const truth t4 = absolute_wide(input) == INFINITY;
            const truth t5 = absolute_wide(target) == INFINITY;
            const truth t6 = (t4 | t5) & !(t4 & t5);
            const real input_result = t3;
            const flag far_here = t6;
            input_to[i] = input_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    pseudo_huber_loss_vjp_far(
                        input_at[i], target_at[i], g_at[i], far_t5, far_t6, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- pseudo_huber_loss_vjp_target ---- */
/* pseudo_huber_loss_vjp_target for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair delta_pair, real *const target_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_pair(delta_pair));
    const extended t5 = extended_divide(t3, extended_hypot(t4, EXTENDED(1.0, 0.0)));
    const real target_better = extended_real(extended_negate(extended_multiply(extended_of(g), t5)));
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
    const real t8 = R(1.0) * ((t3 - t4) / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0))));
    const real t9 = -t8;
    const real t10 = maximum_(t9, t8);
    const real t11 = t10 > R(1099511627776.0) ? t9 * INF : t10 < R(9.094947017729282e-13) ? R(0.0) : t9;
    const real target_better = t11 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* pseudo_huber_loss_vjp_target: from input, target, g to target; numbers t1 at 0, t2 at 1, delta_pair at 2, far_t5 at 3, far_t6 at 4 */
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
            const real t7 = -(g * (t3 / (hypot + (t6 == t6 ? t6 : R(0.0)))));
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
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], delta_pair, target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    pseudo_huber_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], far_t5, far_t6, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* pseudo_huber_loss_vjp_target: from input, target, g to target; numbers t1 at 3, far_t5 at 3, far_t6 at 4 */
KERNEL(pseudo_huber_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const double t1 = (double)call->numbers[3];
    const double far_t5 = (double)call->numbers[3];
    const double far_t6 = (double)call->numbers[4];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = input - target;
            const double t3 = -(g * (t2 / hypot_wide(quotient_wide(t2, t1), 1.0)));
            const truth t4 = absolute_wide(input) == INFINITY;
            const truth t5 = absolute_wide(target) == INFINITY;
            const truth t6 = (t4 | t5) & !(t4 & t5);
            const real target_result = t3;
            const flag far_here = t6;
            target_to[i] = target_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    pseudo_huber_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], far_t5, far_t6, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

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
    const extended t5 = extended_divide(t3, extended_hypot(t4, EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_multiply(extended_of(g), t5));
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
    const real t8 = R(1.0) * ((t3 - t4) / (hypot_(t6, R(1.0)) + (t7 == t7 ? t7 : R(0.0))));
    const real t9 = maximum_(t8, -t8);
    const real t10 = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    const real input_better = t10 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* pseudo_huber_loss_value_and_grad: from input, target, g to value, input; numbers t1 at 0, t2 at 1, delta_pair at 2, far_2_t5 at 3, far_2_t6 at 4 */
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
            const pair t4 = pair_subtract(pair_of(input), pair_of(target));
            const pair t5 = pair_multiply(t4, t4);
            const real t6 = pair_real(t5);
            const pair t7 = pair_divide(t4, t1);
            const real t8 = pair_real(t7);
            const real t9 = pair_low(t7);
            const real hypot = hypot_(t8, R(1.0));
            const real sqrt = sqrt_(t8 * t8 + t2);
            const real t10 = t8 / sqrt * t9;
            const truth t11 = t10 == t10;
            const real t12 = hypot + (t11 ? t10 : R(0.0));
            const real t13 = t6 / (t12 + R(1.0));
            const real t14 = g * (t3 / t12);
            const truth t15 = maximum_(input, -input) == INF;
            const truth t16 = maximum_(target, -target) == INF;
            const truth t17 = (t15 | t16) & !(t15 & t16);
            const truth t18 = !t17;
            const truth t19 = ((t6 == INF) | ((t13 >= R(0.11328125)) & (t13 <= R(0.125)))) & t18;
            const truth t20 = ((maximum_(t3, -t3) == INF) | (hypot == INF)) & t18;
            const pair t21 = t11 ? pair_multiply(pair_divide(t7, pair_of(sqrt)), pair_of(t9)) : PAIR(0.0, 0.0);
            const real t22 = pair_real(pair_divide(t5, pair_add(pair_add(pair_of(hypot), t21), PAIR(1.0, 0.0))));
            const real value_result = t22;
            const real input_result = t14;
            const flag carefully_here = t19;
            const flag carefully_2_here = t20;
            const flag far_here = t17;
            const flag far_2_here = t17;
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
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], delta_pair, value_to + i);
        }
        if (carefully_2_any) {
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
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    pseudo_huber_loss_value_and_grad_far_2(
                        input_at[i], target_at[i], g_at[i], far_2_t5, far_2_t6, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* pseudo_huber_loss_value_and_grad: from input, target, g to value, input; numbers t1 at 3, far_2_t5 at 3, far_2_t6 at 4 */
KERNEL(pseudo_huber_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double t1 = (double)call->numbers[3];
    const double far_2_t5 = (double)call->numbers[3];
    const double far_2_t6 = (double)call->numbers[4];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = input - target;
            const double hypot = hypot_wide(quotient_wide(t2, t1), 1.0);
            const double t3 = t2 * t2 / (hypot + 1.0);
            const double t4 = g * (t2 / hypot);
            const truth t5 = absolute_wide(input) == INFINITY;
            const truth t6 = absolute_wide(target) == INFINITY;
            const truth t7 = !(t5 & t6);
            const truth t8 = (t5 | t6) & t7;
            const truth t9 = (t5 | t6) & t7;
            const real value_result = t3;
            const real input_result = t4;
            const flag far_here = t8;
            const flag far_2_here = t9;
            value_to[i] = value_result;
            input_to[i] = input_result;
            far_at[i] = far_here;
            far_any |= far_here;
            far_2_at[i] = far_2_here;
            far_2_any |= far_2_here;
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INFINITY;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    pseudo_huber_loss_value_and_grad_far_2(
                        input_at[i], target_at[i], g_at[i], far_2_t5, far_2_t6, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

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

#if SYMDL_DOUBLE
/* pseudo_huber_loss_hvp: from input, target, g, v to input; numbers t1 at 0, t2 at 1, delta_pair at 2 */
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
            const real hypot = hypot_(t4, R(1.0));
            const real sqrt = sqrt_(t4 * t4 + t2);
            const real t6 = t4 / sqrt;
            const real t7 = t6 * t5;
            const truth t8 = t7 == t7;
            const real t9 = hypot + (t8 ? t7 : R(0.0));
            const real t10 = g / t9 * v / t9;
            const truth t11 = ((maximum_(t7, -t7) < R(7.888609052210118e-31)) & (t6 != R(0.0))) & (t5 != R(0.0));
            const truth t12 = ((t10 / t9 < R(7.888609052210118e-31)) & (t10 != R(0.0))) | t11;
            const pair t13 = t8 ? pair_multiply(pair_divide(t3, pair_of(sqrt)), pair_of(t5)) : PAIR(0.0, 0.0);
            const pair t14 = pair_add(pair_of(hypot), t13);
            const pair t15 = pair_divide(pair_multiply(pair_divide(pair_of(g), t14), pair_of(v)), t14);
            const real t16 = pair_real(pair_divide(t15, t14));
            const real input_result = t16;
            const flag carefully_here = t12;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], delta_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* pseudo_huber_loss_hvp: from input, target, g, v to input; numbers t1 at 2 */
KERNEL(pseudo_huber_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double t1 = (double)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t16_inverse = 1.0 / hypot_wide(quotient_wide(input - target, t1), 1.0);
            const real input_result = g * t16_inverse * v * t16_inverse * t16_inverse;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

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

#if SYMDL_DOUBLE
/* pseudo_huber_loss_hess_diag: from input, target, g to input; numbers t1 at 0, t2 at 1, delta_pair at 2 */
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
            const real hypot = hypot_(t4, R(1.0));
            const real sqrt = sqrt_(t4 * t4 + t2);
            const real t6 = t4 / sqrt;
            const real t7 = t6 * t5;
            const truth t8 = t7 == t7;
            const real t9 = hypot + (t8 ? t7 : R(0.0));
            const real t10 = g / t9 / t9;
            const truth t11 = ((maximum_(t7, -t7) < R(7.888609052210118e-31)) & (t6 != R(0.0))) & (t5 != R(0.0));
            const truth t12 = ((t10 / t9 < R(7.888609052210118e-31)) & (t10 != R(0.0))) | t11;
            const pair t13 = t8 ? pair_multiply(pair_divide(t3, pair_of(sqrt)), pair_of(t5)) : PAIR(0.0, 0.0);
            const pair t14 = pair_add(pair_of(hypot), t13);
            const real t15 = pair_real(pair_divide(pair_divide(pair_divide(pair_of(g), t14), t14), t14));
            const real input_result = t15;
            const flag carefully_here = t12;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], delta_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* pseudo_huber_loss_hess_diag: from input, target, g to input; numbers t1 at 2 */
KERNEL(pseudo_huber_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const double t1 = (double)call->numbers[2];
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
            const double t16_inverse = 1.0 / hypot_wide(quotient_wide(input - target, t1), 1.0);
            const real input_result = g * t16_inverse * t16_inverse * t16_inverse;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
