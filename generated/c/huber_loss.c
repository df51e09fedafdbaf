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
    const real input, const real target, const pair delta_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(delta_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_negate(t2);
    const extended t4 = extended_real(t2) < extended_real(t3) ? t3 : t2;
    const extended t5 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t4), t1);
    const truth t6 = extended_real(extended_sign(extended_subtract(t1, t4))) >= R(0.0);
    const extended t7 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t8 = t6 ? t7 : extended_multiply(t1, extended_divide(t5, EXTENDED(2.0, 0.0)));
    const real value_better = extended_real(t8);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* huber_loss_value: from input, target to value; numbers delta at 0, t16 at 1, delta_pair at 2 */
KERNEL(huber_loss_value)
{
    enum { input_in, target_in, value_out };
    const real delta = (real)call->numbers[0];
    const pair t16 = pair_of(call->numbers[1]);
    const pair delta_pair = pair_of(call->numbers[2]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real t1 = input - target;
            const real absolute = absolute_(t1);
            const truth t2 = R(2.0) * absolute == INF;
            const pair t3 = pair_subtract(pair_of(input), pair_of(target));
            const pair t4 = pair_subtract(pair_multiply(PAIR(2.0, 0.0), t1 < -t1 ? pair_negate(t3) : t3), t16);
            const pair t5 = pair_multiply(PAIR(0.5, 0.0), pair_multiply(t3, t3));
            const pair t6 = delta >= absolute ? t5 : pair_multiply(t16, pair_divide(t4, PAIR(2.0, 0.0)));
            const real t7 = pair_real(t6);
            const real value_result = t7;
            const flag carefully_here = t2;
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
#else
/* huber_loss_value: from input, target to value; numbers delta at 0 */
KERNEL(huber_loss_value)
{
    enum { input_in, target_in, value_out };
    const double delta = (double)call->numbers[0];
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
            const double input = input_at[i];
            const double target = target_at[i];
            const double t1 = input - target;
            const double absolute = absolute_wide(t1);
            const double t2 = delta * quotient_wide(fma_of_double(2.0, absolute, -delta), 2.0);
            const real value_result = delta >= absolute ? 0.5 * (t1 * t1) : t2;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- huber_loss_vjp ---- */
/* huber_loss_vjp: from input, target, g to input; numbers delta at 0 */
KERNEL(huber_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real delta = (real)call->numbers[0];
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
            const real t1 = input - target;
            const real t2 = g * delta;
            const real t3 = delta >= absolute_(t1) ? g * t1 : t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -t2) : t2;
            const real input_result = target == target ? (input == input ? t3 : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- huber_loss_vjp_target ---- */
/* huber_loss_vjp_target: from input, target, g to target; numbers delta at 0 */
KERNEL(huber_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real delta = (real)call->numbers[0];
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = g * delta;
            const real t2 = input - target;
            const real t3 = t2 <= R(0.0) ? (t2 >= R(0.0) ? R(0.0) : t1) : -t1;
            const real t4 = input == input ? (delta >= absolute_(t2) ? g * (target - input) : t3) : input;
            const real target_result = target == target ? t4 : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- huber_loss_value_and_grad ---- */
/* huber_loss_value_and_grad for an element at which it loses digits. */
static SLOW void huber_loss_value_and_grad_carefully(
    const real input, const real target, const pair delta_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(delta_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_negate(t2);
    const extended t4 = extended_real(t2) < extended_real(t3) ? t3 : t2;
    const extended t5 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t4), t1);
    const truth t6 = extended_real(extended_sign(extended_subtract(t1, t4))) >= R(0.0);
    const extended t7 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t8 = t6 ? t7 : extended_multiply(t1, extended_divide(t5, EXTENDED(2.0, 0.0)));
    const real value_better = extended_real(t8);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* huber_loss_value_and_grad: from input, target, g to value, input; numbers delta at 0, t28 at 1, delta_pair at 2 */
KERNEL(huber_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real delta = (real)call->numbers[0];
    const pair t28 = pair_of(call->numbers[1]);
    const pair delta_pair = pair_of(call->numbers[2]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input - target;
            const real absolute = absolute_(t1);
            const truth t2 = delta >= absolute;
            const real t3 = g * delta;
            const real t4 = t2 ? g * t1 : t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -t3) : t3;
            const real t5 = target == target ? (input == input ? t4 : input) : target;
            const truth t6 = R(2.0) * absolute == INF;
            const pair t7 = pair_subtract(pair_of(input), pair_of(target));
            const pair t8 = pair_subtract(pair_multiply(PAIR(2.0, 0.0), t1 < -t1 ? pair_negate(t7) : t7), t28);
            const pair t9 = pair_multiply(PAIR(0.5, 0.0), pair_multiply(t7, t7));
            const real t10 = pair_real(t2 ? t9 : pair_multiply(t28, pair_divide(t8, PAIR(2.0, 0.0))));
            const real value_result = t10;
            const real input_result = t5;
            const flag carefully_here = t6;
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
#else
/* huber_loss_value_and_grad: from input, target, g to value, input; numbers delta at 0 */
KERNEL(huber_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double delta = (double)call->numbers[0];
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
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double absolute = absolute_wide(t1);
            const truth t2 = delta >= absolute;
            const double t3 = delta * quotient_wide(fma_of_double(2.0, absolute, -delta), 2.0);
            const double t4 = t2 ? 0.5 * (t1 * t1) : t3;
            const double t5 = g * delta;
            const double t6 = input == input ? (t2 ? g * t1 : t1 <= 0.0 ? (t1 >= 0.0 ? 0.0 : -t5) : t5) : input;
            const double t7 = target == target ? t6 : target;
            const real value_result = t4;
            const real input_result = t7;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- huber_loss_hvp ---- */
/* huber_loss_hvp: from input, target, g, v to input; numbers delta at 0 */
KERNEL(huber_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real delta = (real)call->numbers[0];
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real t1 = input == input ? (delta < absolute_(input - target) ? R(0.0) : g * v) : input;
            const real input_result = target == target ? t1 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- huber_loss_hess_diag ---- */
/* huber_loss_hess_diag: from input, target, g to input; numbers delta at 0 */
KERNEL(huber_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real delta = (real)call->numbers[0];
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
            const real t1 = input == input ? (delta < absolute_(input - target) ? R(0.0) : g) : input;
            const real input_result = target == target ? t1 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
