/*
 * Made by symdl 0.1.0 from huber_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
 *                  delta*(-delta/2 + absolute(input - target))  otherwise
 */
#include "primitives.h"
#include "extended.h"

/* ---- huber_loss_value ---- */
/* huber_loss_value for an element at which it loses digits. */
static SLOW void huber_loss_value_carefully(
    const double input, const double target, const longer delta_pair, real *const value_to)
{
    const extended t1 = extended_of_longer(delta_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_negate(t2);
    const extended t4 = extended_real(t2) < extended_real(t3) ? t3 : t2;
    const extended t5 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t4), t1);
    const extended t6 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const truth t7 = extended_real(extended_sign(extended_subtract(t1, t4))) >= 0.0;
    const extended t8 = t7 ? t6 : extended_multiply(t1, extended_divide(t5, EXTENDED(2.0, 0.0)));
    const real value_better = extended_real(t8);
    if (value_better == value_better) *value_to = value_better;
}

/* huber_loss_value: from input, target to value; numbers delta, delta_pair */
KERNEL(huber_loss_value)
{
    enum { input_in, target_in, value_out };
    const double delta = (double)call->numbers[0];
    const longer delta_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t1 = input - target;
            const double absolute = absolute_of_double(t1);
            const double t2 = 2.0 * absolute;
            const double t3 = delta >= absolute ? 0.5 * (t1 * t1) : delta * ((t2 - delta) / 2.0);
            const truth t4 = t2 == INFINITY;
            const real value_result = t3;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    huber_loss_value_carefully(
                        input_at[i], target_at[i], delta_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- huber_loss_vjp ---- */
/* huber_loss_vjp: from input, target, g to input; numbers delta */
KERNEL(huber_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const double delta = (double)call->numbers[0];
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
            const double t1 = input - target;
            const double t2 = delta * g;
            const double t3 = delta >= absolute_of_double(t1) ? g * t1 : t1 <= 0.0 ? (t1 >= 0.0 ? 0.0 : -t2) : t2;
            const real input_result = target == target ? (input == input ? t3 : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- huber_loss_vjp_target ---- */
/* huber_loss_vjp_target: from input, target, g to target; numbers delta */
KERNEL(huber_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const double delta = (double)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = delta * g;
            const double t2 = input - target;
            const double t3 = t2 <= 0.0 ? (t2 >= 0.0 ? 0.0 : t1) : -t1;
            const double t4 = delta >= absolute_of_double(t2) ? g * (target - input) : t3;
            const real target_result = target == target ? (input == input ? t4 : input) : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- huber_loss_value_and_grad ---- */
/* huber_loss_value_and_grad for an element at which it loses digits. */
static SLOW void huber_loss_value_and_grad_carefully(
    const double input, const double target, const longer delta_pair, real *const value_to)
{
    const extended t1 = extended_of_longer(delta_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_negate(t2);
    const extended t4 = extended_real(t2) < extended_real(t3) ? t3 : t2;
    const extended t5 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t4), t1);
    const extended t6 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const truth t7 = extended_real(extended_sign(extended_subtract(t1, t4))) >= 0.0;
    const extended t8 = t7 ? t6 : extended_multiply(t1, extended_divide(t5, EXTENDED(2.0, 0.0)));
    const real value_better = extended_real(t8);
    if (value_better == value_better) *value_to = value_better;
}

/* huber_loss_value_and_grad: from input, target, g to value, input; numbers delta, delta_pair */
KERNEL(huber_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double delta = (double)call->numbers[0];
    const longer delta_pair = longer_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double absolute = absolute_of_double(t1);
            const double t2 = 2.0 * absolute;
            const truth t3 = delta >= absolute;
            const double t4 = t3 ? 0.5 * (t1 * t1) : delta * ((t2 - delta) / 2.0);
            const double t5 = delta * g;
            const double t6 = input == input ? (t3 ? g * t1 : t1 <= 0.0 ? (t1 >= 0.0 ? 0.0 : -t5) : t5) : input;
            const double t7 = target == target ? t6 : target;
            const truth t8 = t2 == INFINITY;
            const real value_result = t4;
            const real input_result = t7;
            const flag carefully_here = t8;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    huber_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], delta_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- huber_loss_hvp ---- */
/* huber_loss_hvp: from input, target, g, v to input; numbers delta */
KERNEL(huber_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double delta = (double)call->numbers[0];
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
            const double t1 = input == input ? (delta < absolute_of_double(input - target) ? 0.0 : g * v) : input;
            const real input_result = target == target ? t1 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- huber_loss_hess_diag ---- */
/* huber_loss_hess_diag: from input, target, g to input; numbers delta */
KERNEL(huber_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const double delta = (double)call->numbers[0];
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
            const double t1 = input == input ? (delta < absolute_of_double(input - target) ? 0.0 : g) : input;
            const real input_result = target == target ? t1 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
