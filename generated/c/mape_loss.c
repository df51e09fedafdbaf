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

#if !SYMDL_DOUBLE
/* mape_loss_value in double, for so many of those elements; lost where double is not enough. */
static SLOW void mape_loss_value_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double absolute = absolute_of_double(target);
        const double t1 = 100.0 * absolute_of_double(input - target);
        const double t2 = eps <= absolute ? t1 / absolute : t1 / eps;
        const truth t3 = maximum_of_double(target, -target) == INFINITY;
        const truth t18_lost = (t1 == INFINITY) & !(t3 & !((maximum_of_double(input, -input) == INFINITY) & t3));
        const double value_better = t2;
        const int64_t lost = t18_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* mape_loss_value: from input, target to value; numbers eps, eps_pair */
KERNEL(mape_loss_value)
{
    enum { input_in, target_in, value_out };
    const real eps = (real)call->numbers[0];
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
            const real absolute = absolute_(target);
            const real t1 = R(100.0) * absolute_(input - target);
            const real t2 = eps <= absolute ? t1 / absolute : t1 / eps;
            const truth t3 = maximum_(target, -target) == INF;
            const truth t4 = t3 & !((maximum_(input, -input) == INF) & t3);
            const truth t5 = (t1 == INF) & !t4;
            const real value_result = t2;
            const flag carefully_here = t5;
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
            mape_loss_value_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
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

/* ---- mape_loss_vjp ---- */
/* mape_loss_vjp: from input, target, g to input; numbers eps */
KERNEL(mape_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real eps = (real)call->numbers[0];
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
            const real t1 = R(100.0) * g;
            const real t2 = t1 / absolute;
            const real t3 = input - target;
            const truth t4 = t3 >= R(0.0);
            const truth t5 = t3 <= R(0.0);
            const real t6 = t1 / eps;
            const real t7 = eps <= absolute ? (t5 ? (t4 ? R(0.0) : -t2) : t2) : t5 ? (t4 ? R(0.0) : -t6) : t6;
            const real input_result = target == target ? (input == input ? t7 : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- mape_loss_vjp_target ---- */
/* mape_loss_vjp_target for an element at which it loses digits. */
static SLOW void mape_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair eps_pair, real *const target_to)
{
    const extended t1 = extended_of_pair(eps_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(extended_of(input), t2);
    const extended t4 = extended_negate(t3);
    const extended t5 = extended_real(t3) < extended_real(t4) ? t4 : t3;
    const extended t6 = extended_multiply(extended_divide(EXTENDED(100.0, 0.0), t2), t5);
    const extended t7 = extended_divide(t6, t2);
    const extended t8 = extended_negate(t2);
    const extended t9 = target < extended_real(t8) ? t8 : t2;
    const extended t10 = extended_divide(EXTENDED(100.0, 0.0), t9);
    const real t11 = extended_real(extended_sign(t3));
    const truth t12 = t11 >= R(0.0);
    const truth t13 = t11 <= R(0.0);
    const extended t14 = target > R(0.0) ? extended_negate(t7) : target >= R(0.0) ? EXTENDED(0.0, 0.0) : t7;
    const extended t15 = extended_of(g);
    const extended t16 = extended_add(t14, t13 ? (t12 ? EXTENDED(0.0, 0.0) : t10) : extended_negate(t10));
    const extended t17 = extended_divide(extended_multiply(EXTENDED(100.0, 0.0), t15), t1);
    const truth t18 = extended_real(extended_sign(extended_subtract(t1, t9))) <= R(0.0);
    const extended t19 = t13 ? (t12 ? EXTENDED(0.0, 0.0) : t17) : extended_negate(t17);
    const real target_better = extended_real(target == target ? (t18 ? extended_multiply(t15, t16) : t19) : t2);
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* mape_loss_vjp_target in double, for so many of those elements; lost where double is not enough. */
static SLOW void mape_loss_vjp_target_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t1 = input - target;
        const double t2 = 100.0 / target;
        const double t3 = t2 * absolute_of_double(t1);
        const double t4 = t3 / target;
        const double t5 = target > 0.0 ? -t4 : target >= 0.0 ? 0.0 : t4;
        const double absolute = absolute_of_double(target);
        const double t6 = 100.0 / absolute;
        const truth t7 = t1 >= 0.0;
        const truth t8 = t1 <= 0.0;
        const double t9 = t5 + (t8 ? (t7 ? 0.0 : t6) : -t6);
        const double t10 = 100.0 * g / eps;
        const double t11 = eps <= absolute ? g * t9 : t8 ? (t7 ? 0.0 : t10) : -t10;
        const double t12 = target == target ? t11 : target;
        const truth t13 = maximum_of_double(target, -target) == INFINITY;
        const double t14 = maximum_of_double(t9, -t9);
        const truth t41_lost = t14 < 9.5367431640625e-07 * (0.75 * maximum_of_double(t5, -t5));
        const truth t46_lost = maximum_of_double(t2, -t2) < 4.909093465297727e-91;
        const truth t47_lost = (t41_lost | (t14 == INFINITY)) | t46_lost;
        const truth t15 = !(t13 & !((maximum_of_double(input, -input) == INFINITY) & t13));
        const truth t53_lost = (t47_lost | (maximum_of_double(t3, -t3) == INFINITY)) & t15;
        const double target_better = t12;
        const int64_t lost = t53_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

/* mape_loss_vjp_target: from input, target, g to target; numbers eps, eps_pair */
KERNEL(mape_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t1 = input - target;
            const real t2 = R(100.0) / target;
            const real t3 = t2 * absolute_(t1);
            const real t4 = t3 / target;
            const real t5 = target > R(0.0) ? -t4 : target >= R(0.0) ? R(0.0) : t4;
            const real absolute = absolute_(target);
            const real t6 = R(100.0) / absolute;
            const truth t7 = t1 >= R(0.0);
            const truth t8 = t1 <= R(0.0);
            const real t9 = t5 + (t8 ? (t7 ? R(0.0) : t6) : -t6);
            const real t10 = R(100.0) * g / eps;
            const real t11 = eps <= absolute ? g * t9 : t8 ? (t7 ? R(0.0) : t10) : -t10;
            const real t12 = target == target ? t11 : target;
            const truth t13 = maximum_(target, -target) == INF;
            const truth t14 = t13 & !((maximum_(input, -input) == INF) & t13);
            const real t15 = maximum_(t9, -t9);
            const truth t16 = (t15 < R(0.75) * maximum_(t5, -t5)) | (t15 == INF);
            const truth t17 = (t16 | (maximum_(t2, -t2) < R(7.888609052210118e-31))) | (maximum_(t3, -t3) == INF);
            const truth t18 = t17 & !t14;
            const real target_result = t12;
            const flag carefully_here = t18;
            const flag far_here = t14;
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
            mape_loss_vjp_target_carefully_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
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

/* ---- mape_loss_value_and_grad ---- */
/* mape_loss_value_and_grad for an element at which it loses digits. */
static SLOW void mape_loss_value_and_grad_carefully(
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

#if !SYMDL_DOUBLE
/* mape_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void mape_loss_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double eps = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double absolute = absolute_of_double(target);
        const double t1 = 100.0 * absolute_of_double(input - target);
        const double t2 = eps <= absolute ? t1 / absolute : t1 / eps;
        const truth t3 = maximum_of_double(target, -target) == INFINITY;
        const truth t34_lost = (t1 == INFINITY) & !(t3 & !((maximum_of_double(input, -input) == INFINITY) & t3));
        const double value_better = t2;
        const int64_t lost = t34_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* mape_loss_value_and_grad: from input, target, g to value, input; numbers eps, eps_pair */
KERNEL(mape_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real eps = (real)call->numbers[0];
    const pair eps_pair = pair_of(call->numbers[1]);
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
            const real t1 = input - target;
            const real absolute = absolute_(target);
            const real t2 = R(100.0) * absolute_(t1);
            const truth t3 = eps <= absolute;
            const real t4 = t3 ? t2 / absolute : t2 / eps;
            const real t5 = R(100.0) * g;
            const real t6 = t5 / absolute;
            const truth t7 = t1 >= R(0.0);
            const truth t8 = t1 <= R(0.0);
            const real t9 = t5 / eps;
            const real t10 = t3 ? (t8 ? (t7 ? R(0.0) : -t6) : t6) : t8 ? (t7 ? R(0.0) : -t9) : t9;
            const real t11 = target == target ? (input == input ? t10 : input) : target;
            const truth t12 = maximum_(target, -target) == INF;
            const truth t13 = t12 & !((maximum_(input, -input) == INF) & t12);
            const truth t14 = (t2 == INF) & !t13;
            const real value_result = t4;
            const real input_result = t11;
            const flag carefully_here = t14;
            const flag far_here = t13;
            value_to[i] = value_result;
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
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            mape_loss_value_and_grad_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
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
