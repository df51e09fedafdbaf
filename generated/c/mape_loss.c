/*
 * Made by symdl 0.1.0 from mape_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     mape_loss = 100*Piecewise((1/absolute(target), eps <= absolute(target)), (1/eps,
 *                 True))*absolute(input - target)
 */
#include "primitives.h"
#include "extended.h"

/* ---- mape_loss_value ---- */
/* mape_loss_value for an element at which it loses digits. */
static SLOW void mape_loss_value_carefully(
    const real input, const real target, const pair eps_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(extended_of(input), t2);
    const extended t4 = extended_negate(t3);
    const extended t5 = extended_negate(t2);
    const extended t6 = target < extended_real(t5) ? t5 : t2;
    const extended t7 = extended_real(t3) < extended_real(t4) ? t4 : t3;
    const extended t8 = extended_multiply(EXTENDED(100.0, 0.0), t7);
    const truth t9 = extended_real(extended_sign(extended_subtract(t1, t6))) <= R(0.0);
    const real value_better = extended_real(t9 ? extended_divide(t8, t6) : extended_divide(t8, t1));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* mape_loss_value: from input, target to value; numbers eps at 0, t32 at 1, eps_pair at 2 */
KERNEL(mape_loss_value)
{
    enum { input_in, target_in, value_out };
    const real eps = (real)call->numbers[0];
    const pair t32 = pair_of(call->numbers[1]);
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const real t1 = input - target;
            const real t2 = -target;
            const truth t3 = maximum_(target, t2) == INF;
            const truth t4 = t3 & !((maximum_(input, -input) == INF) & t3);
            const truth t5 = (R(100.0) * absolute_(t1) == INF) & !t4;
            const pair t6 = pair_of(target);
            const pair t7 = pair_subtract(pair_of(input), t6);
            const pair t8 = pair_multiply(PAIR(100.0, 0.0), t1 < -t1 ? pair_negate(t7) : t7);
            const pair t9 = pair_divide(t8, target < t2 ? pair_negate(t6) : t6);
            const real t10 = pair_real(eps <= absolute_(target) ? t9 : pair_divide(t8, t32));
            const real value_result = t10;
            const flag carefully_here = t5;
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
                    mape_loss_value_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = R(100.0);
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* mape_loss_value: from input, target to value; numbers eps at 0 */
KERNEL(mape_loss_value)
{
    enum { input_in, target_in, value_out };
    const double eps = (double)call->numbers[0];
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
            const double absolute = absolute_wide(target);
            const double t1 = 100.0 * absolute_wide(input - target);
            const double t2 = eps <= absolute ? t1 / absolute : quotient_wide(t1, eps);
            const truth t3 = absolute == INFINITY;
            const truth t4 = t3 & !((absolute_wide(input) == INFINITY) & t3);
            const real value_result = t2;
            const flag far_here = t4;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = 100.0;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- mape_loss_vjp ---- */
#if SYMDL_DOUBLE
/* mape_loss_vjp: from input, target, g to input; numbers t1 at 0, eps at 1 */
KERNEL(mape_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real t1 = (real)call->numbers[0];
    const real eps = (real)call->numbers[1];
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
            const real absolute = absolute_(target);
            const real t2 = g * (R(100.0) / absolute);
            const real t3 = input - target;
            const truth t4 = t3 >= R(0.0);
            const truth t5 = t3 <= R(0.0);
            const real t6 = g * t1;
            const real t7 = eps <= absolute ? (t5 ? (t4 ? R(0.0) : -t2) : t2) : t5 ? (t4 ? R(0.0) : -t6) : t6;
            const real input_result = target == target ? (input == input ? t7 : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* mape_loss_vjp: from input, target, g to input; numbers t1 at 0, eps at 1 */
KERNEL(mape_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const double t1 = (double)call->numbers[0];
    const double eps = (double)call->numbers[1];
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
            const double absolute = absolute_wide(target);
            const double t2 = g * (100.0 / absolute);
            const double t3 = input - target;
            const truth t4 = t3 >= 0.0;
            const truth t5 = t3 <= 0.0;
            const double t6 = g * t1;
            const double t7 = eps <= absolute ? (t5 ? (t4 ? 0.0 : -t2) : t2) : t5 ? (t4 ? 0.0 : -t6) : t6;
            const real input_result = target == target ? (input == input ? t7 : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- mape_loss_vjp_target ---- */
/* mape_loss_vjp_target for an element at which it loses digits. */
static SLOW void mape_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair eps_pair, real *const target_to)
{
    const extended t2 = extended_of_pair(eps_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(extended_of(input), t3);
    const extended t5 = extended_negate(t4);
    const extended t6 = extended_real(t4) < extended_real(t5) ? t5 : t4;
    const extended t7 = extended_multiply(extended_divide(EXTENDED(100.0, 0.0), t3), t6);
    const extended t8 = extended_divide(t7, t3);
    const extended t9 = extended_negate(t3);
    const extended t10 = target < extended_real(t9) ? t9 : t3;
    const extended t11 = extended_divide(EXTENDED(100.0, 0.0), t10);
    const real t12 = extended_real(extended_sign(t4));
    const truth t13 = t12 >= R(0.0);
    const truth t14 = t12 <= R(0.0);
    const extended t15 = target > R(0.0) ? extended_negate(t8) : target >= R(0.0) ? EXTENDED(0.0, 0.0) : t8;
    const extended t16 = extended_of(g);
    const extended t17 = extended_add(t15, t14 ? (t13 ? EXTENDED(0.0, 0.0) : t11) : extended_negate(t11));
    const extended t18 = extended_multiply(t16, extended_divide(EXTENDED(100.0, 0.0), t2));
    const truth t19 = extended_real(extended_sign(extended_subtract(t2, t10))) <= R(0.0);
    const extended t20 = t14 ? (t13 ? EXTENDED(0.0, 0.0) : t18) : extended_negate(t18);
    const real target_better = extended_real(target == target ? (t19 ? extended_multiply(t16, t17) : t20) : t3);
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* mape_loss_vjp_target: from input, target, g to target; numbers t1 at 0, eps at 1, eps_pair at 2 */
KERNEL(mape_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real t1 = (real)call->numbers[0];
    const real eps = (real)call->numbers[1];
    const pair eps_pair = pair_of(call->numbers[2]);
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
            const real t2 = input - target;
            const real t3 = R(100.0) / target;
            const real t4 = t3 * absolute_(t2);
            const real t5 = t4 / target;
            const real t6 = target > R(0.0) ? -t5 : target >= R(0.0) ? R(0.0) : t5;
            const real absolute = absolute_(target);
            const real t7 = R(100.0) / absolute;
            const truth t8 = t2 >= R(0.0);
            const truth t9 = t2 <= R(0.0);
            const real t10 = t6 + (t9 ? (t8 ? R(0.0) : t7) : -t7);
            const real t11 = g * t1;
            const real t12 = eps <= absolute ? g * t10 : t9 ? (t8 ? R(0.0) : t11) : -t11;
            const real t13 = target == target ? t12 : target;
            const truth t14 = maximum_(target, -target) == INF;
            const truth t15 = t14 & !((maximum_(input, -input) == INF) & t14);
            const real t16 = maximum_(t10, -t10);
            const truth t17 = (t16 < R(0.75) * maximum_(t6, -t6)) | (t16 == INF);
            const truth t18 = (t17 | (maximum_(t3, -t3) < R(7.888609052210118e-31))) | (maximum_(t4, -t4) == INF);
            const truth t19 = t18 & !t15;
            const real target_result = t13;
            const flag carefully_here = t19;
            const flag far_here = t15;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mape_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, target_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target_better = R(0.0);
                target_to[i] = (far_at[i] != 0) & (target_better == target_better) ? target_better : target_to[i];
            }
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* mape_loss_vjp_target: from input, target, g to target; numbers t1 at 0, eps at 1, eps_pair at 2 */
KERNEL(mape_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const double t1 = (double)call->numbers[0];
    const double eps = (double)call->numbers[1];
    const double eps_pair = (double)call->numbers[2];
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
            const double t2 = input - target;
            const double t3_inverse = 1.0 / target;
            const double t3 = 100.0 * t3_inverse;
            const double t4 = t3 * absolute_wide(t2);
            const double t5 = t4 * t3_inverse;
            const double t6 = target > 0.0 ? -t5 : target >= 0.0 ? 0.0 : t5;
            const double absolute = absolute_wide(target);
            const double t7 = 100.0 / absolute;
            const truth t8 = t2 >= 0.0;
            const truth t9 = t2 <= 0.0;
            const double t10 = t6 + (t9 ? (t8 ? 0.0 : t7) : -t7);
            const double t11 = g * t1;
            const double t12 = eps <= absolute ? g * t10 : t9 ? (t8 ? 0.0 : t11) : -t11;
            const double t13 = target == target ? t12 : target;
            const truth t14 = absolute == INFINITY;
            const truth t15 = !((absolute_wide(input) == INFINITY) & t14);
            const double t16 = absolute_wide(t10);
            const truth t17 = (t16 < 3.0517578125e-05 * (0.75 * absolute_wide(t6))) | (t16 == INFINITY);
            const truth t18 = t17 | (absolute_wide(t3) < 4.909093465297727e-91);
            const truth t19 = (t18 | (absolute_wide(t4) == INFINITY)) & !(t14 & t15);
            const truth t20 = t14 & t15;
            const real target_result = t13;
            const flag carefully_here = t19;
            const flag far_here = t20;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mape_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], eps_pair, target_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target_better = 0.0;
                target_to[i] = (far_at[i] != 0) & (target_better == target_better) ? target_better : target_to[i];
            }
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- mape_loss_value_and_grad ---- */
/* mape_loss_value_and_grad for an element at which it loses digits. */
static SLOW void mape_loss_value_and_grad_carefully(
    const real input, const real target, const pair eps_pair, real *const value_to)
{
    const extended t2 = extended_of_pair(eps_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(extended_of(input), t3);
    const extended t5 = extended_negate(t4);
    const extended t6 = extended_negate(t3);
    const extended t7 = target < extended_real(t6) ? t6 : t3;
    const extended t8 = extended_real(t4) < extended_real(t5) ? t5 : t4;
    const extended t9 = extended_multiply(EXTENDED(100.0, 0.0), t8);
    const truth t10 = extended_real(extended_sign(extended_subtract(t2, t7))) <= R(0.0);
    const real value_better = extended_real(t10 ? extended_divide(t9, t7) : extended_divide(t9, t2));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* mape_loss_value_and_grad: from input, target, g to value, input; numbers eps at 0, t1 at 1, t49 at 2, eps_pair at 3 */
KERNEL(mape_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real eps = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair t49 = pair_of(call->numbers[2]);
    const pair eps_pair = pair_of(call->numbers[3]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t2 = input - target;
            const real absolute = absolute_(target);
            const truth t3 = eps <= absolute;
            const real t4 = g * (R(100.0) / absolute);
            const truth t5 = t2 >= R(0.0);
            const truth t6 = t2 <= R(0.0);
            const real t7 = g * t1;
            const real t8 = t3 ? (t6 ? (t5 ? R(0.0) : -t4) : t4) : t6 ? (t5 ? R(0.0) : -t7) : t7;
            const real t9 = target == target ? (input == input ? t8 : input) : target;
            const real t10 = -target;
            const truth t11 = maximum_(target, t10) == INF;
            const truth t12 = t11 & !((maximum_(input, -input) == INF) & t11);
            const truth t13 = (R(100.0) * absolute_(t2) == INF) & !t12;
            const pair t14 = pair_of(target);
            const pair t15 = pair_subtract(pair_of(input), t14);
            const pair t16 = pair_multiply(PAIR(100.0, 0.0), t2 < -t2 ? pair_negate(t15) : t15);
            const pair t17 = t3 ? pair_divide(t16, target < t10 ? pair_negate(t14) : t14) : pair_divide(t16, t49);
            const real t18 = pair_real(t17);
            const real value_result = t18;
            const real input_result = t9;
            const flag carefully_here = t13;
            const flag far_here = t12;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    mape_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], eps_pair, value_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = R(100.0);
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* mape_loss_value_and_grad: from input, target, g to value, input; numbers eps at 0, t1 at 1 */
KERNEL(mape_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double eps = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = input - target;
            const double absolute = absolute_wide(target);
            const double t3 = 100.0 * absolute_wide(t2);
            const double t4_inverse = 1.0 / absolute;
            const truth t4 = eps <= absolute;
            const double t5 = t4 ? t3 * t4_inverse : quotient_wide(t3, eps);
            const double t6 = g * (100.0 * t4_inverse);
            const truth t7 = t2 >= 0.0;
            const truth t8 = t2 <= 0.0;
            const double t9 = g * t1;
            const double t10 = t4 ? (t8 ? (t7 ? 0.0 : -t6) : t6) : t8 ? (t7 ? 0.0 : -t9) : t9;
            const double t11 = target == target ? (input == input ? t10 : input) : target;
            const truth t12 = absolute == INFINITY;
            const truth t13 = t12 & !((absolute_wide(input) == INFINITY) & t12);
            const real value_result = t5;
            const real input_result = t11;
            const flag far_here = t13;
            value_to[i] = value_result;
            input_to[i] = input_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = 100.0;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- mape_loss_hvp ---- */
/* mape_loss_hvp: from input, target to input */
KERNEL(mape_loss_hvp)
{
    enum { input_in, target_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real input_result = target == target ? (input == input ? R(0.0) : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
