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
    const double input, const double target, const longer eps_pair, real *const value_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(extended_of(input), t2);
    const extended t4 = extended_negate(t3);
    const extended t5 = extended_negate(t2);
    const extended t6 = target < extended_real(t5) ? t5 : t2;
    const extended t7 = extended_real(t3) < extended_real(t4) ? t4 : t3;
    const extended t8 = extended_multiply(EXTENDED(100.0, 0.0), t7);
    const truth t9 = extended_real(extended_sign(extended_subtract(t1, t6))) <= 0.0;
    const real value_better = extended_real(t9 ? extended_divide(t8, t6) : extended_divide(t8, t1));
    if (value_better == value_better) *value_to = value_better;
}

/* mape_loss_value: from input, target to value; numbers eps, eps_pair */
KERNEL(mape_loss_value)
{
    enum { input_in, target_in, value_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const double absolute = absolute_of_double(target);
            const double t1 = 100.0 * absolute_of_double(input - target);
            const double t2 = eps <= absolute ? t1 / absolute : t1 / eps;
            const truth t3 = maximum_of_double(target, -target) == INFINITY;
            const truth t4 = t3 & !((maximum_of_double(input, -input) == INFINITY) & t3);
            const truth t5 = t1 == INFINITY;
            const truth t6 = !t4;
            const truth t7 = t5 & t6;
            const truth t18_t18_lost = t5 & t6;
            const real value_result = t2;
            const flag carefully_here = SYMDL_DOUBLE ? t7 : t18_t18_lost;
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
                const real value_better = 100.0;
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
    const double eps = (double)call->numbers[0];
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
            const double absolute = absolute_of_double(target);
            const double t1 = 100.0 * g;
            const double t2 = t1 / absolute;
            const double t3 = input - target;
            const truth t4 = t3 >= 0.0;
            const truth t5 = t3 <= 0.0;
            const double t6 = t1 / eps;
            const double t7 = eps <= absolute ? (t5 ? (t4 ? 0.0 : -t2) : t2) : t5 ? (t4 ? 0.0 : -t6) : t6;
            const real input_result = target == target ? (input == input ? t7 : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- mape_loss_vjp_target ---- */
/* mape_loss_vjp_target for an element at which it loses digits. */
static SLOW void mape_loss_vjp_target_carefully(
    const double input, const double target, const double g, const longer eps_pair, real *const target_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(extended_of(input), t2);
    const extended t4 = extended_negate(t3);
    const extended t5 = extended_real(t3) < extended_real(t4) ? t4 : t3;
    const extended t6 = extended_multiply(extended_divide(EXTENDED(100.0, 0.0), t2), t5);
    const extended t7 = extended_divide(t6, t2);
    const extended t8 = extended_negate(t2);
    const extended t9 = target < extended_real(t8) ? t8 : t2;
    const extended t10 = extended_divide(EXTENDED(100.0, 0.0), t9);
    const double t11 = extended_real(extended_sign(t3));
    const truth t12 = t11 >= 0.0;
    const truth t13 = t11 <= 0.0;
    const extended t14 = target > 0.0 ? extended_negate(t7) : target >= 0.0 ? EXTENDED(0.0, 0.0) : t7;
    const extended t15 = extended_of(g);
    const extended t16 = extended_add(t14, t13 ? (t12 ? EXTENDED(0.0, 0.0) : t10) : extended_negate(t10));
    const extended t17 = extended_divide(extended_multiply(EXTENDED(100.0, 0.0), t15), t1);
    const truth t18 = extended_real(extended_sign(extended_subtract(t1, t9))) <= 0.0;
    const extended t19 = t13 ? (t12 ? EXTENDED(0.0, 0.0) : t17) : extended_negate(t17);
    const real target_better = extended_real(target == target ? (t18 ? extended_multiply(t15, t16) : t19) : t2);
    if (target_better == target_better) *target_to = target_better;
}

/* mape_loss_vjp_target: from input, target, g to target; numbers eps, eps_pair */
KERNEL(mape_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const truth t14 = t13 & !((maximum_of_double(input, -input) == INFINITY) & t13);
            const double t15 = maximum_of_double(t9, -t9);
            const double t16 = 0.75 * maximum_of_double(t5, -t5);
            const truth t17 = t15 == INFINITY;
            const double t18 = maximum_of_double(t2, -t2);
            const truth t19 = maximum_of_double(t3, -t3) == INFINITY;
            const truth t20 = !t14;
            const truth t21 = ((((t15 < t16) | t17) | (t18 < 7.888609052210118e-31)) | t19) & t20;
            const truth t51_t53_lost = (((t15 < 9.5367431640625e-07 * t16) | t17) | (t18 < 4.909093465297727e-91)) | t19;
            const truth t53_t53_lost = t51_t53_lost & t20;
            const real target_result = t12;
            const flag carefully_here = SYMDL_DOUBLE ? t21 : t53_t53_lost;
            const flag far_here = t14;
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

/* ---- mape_loss_value_and_grad ---- */
/* mape_loss_value_and_grad for an element at which it loses digits. */
static SLOW void mape_loss_value_and_grad_carefully(
    const double input, const double target, const longer eps_pair, real *const value_to)
{
    const extended t1 = extended_of_longer(eps_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(extended_of(input), t2);
    const extended t4 = extended_negate(t3);
    const extended t5 = extended_negate(t2);
    const extended t6 = target < extended_real(t5) ? t5 : t2;
    const extended t7 = extended_real(t3) < extended_real(t4) ? t4 : t3;
    const extended t8 = extended_multiply(EXTENDED(100.0, 0.0), t7);
    const truth t9 = extended_real(extended_sign(extended_subtract(t1, t6))) <= 0.0;
    const real value_better = extended_real(t9 ? extended_divide(t8, t6) : extended_divide(t8, t1));
    if (value_better == value_better) *value_to = value_better;
}

/* mape_loss_value_and_grad: from input, target, g to value, input; numbers eps, eps_pair */
KERNEL(mape_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double eps = (double)call->numbers[0];
    const longer eps_pair = longer_of(call->numbers[1]);
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
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double absolute = absolute_of_double(target);
            const double t2 = 100.0 * absolute_of_double(t1);
            const truth t3 = eps <= absolute;
            const double t4 = t3 ? t2 / absolute : t2 / eps;
            const double t5 = 100.0 * g;
            const double t6 = t5 / absolute;
            const truth t7 = t1 >= 0.0;
            const truth t8 = t1 <= 0.0;
            const double t9 = t5 / eps;
            const double t10 = t3 ? (t8 ? (t7 ? 0.0 : -t6) : t6) : t8 ? (t7 ? 0.0 : -t9) : t9;
            const double t11 = target == target ? (input == input ? t10 : input) : target;
            const truth t12 = maximum_of_double(target, -target) == INFINITY;
            const truth t13 = t12 & !((maximum_of_double(input, -input) == INFINITY) & t12);
            const truth t14 = t2 == INFINITY;
            const truth t15 = !t13;
            const truth t16 = t14 & t15;
            const truth t34_t34_lost = t14 & t15;
            const real value_result = t4;
            const real input_result = t11;
            const flag carefully_here = SYMDL_DOUBLE ? t16 : t34_t34_lost;
            const flag far_here = t13;
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
                const real value_better = 100.0;
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
            const double input = input_at[i];
            const double target = target_at[i];
            const real input_result = target == target ? (input == input ? 0.0 : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
