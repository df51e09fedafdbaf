/*
 * Made by symdl 0.1.0 from quantile_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     quantile_loss = tau*(-input + target)  if input - target <= 0
 *                     (-input + target)*(tau - 1)  otherwise
 */
#include "primitives.h"

/* ---- quantile_loss_value ---- */
#if SYMDL_DOUBLE
/* quantile_loss_value: from input, target to value; numbers t8 at 0 */
KERNEL(quantile_loss_value)
{
    enum { input_in, target_in, value_out };
    const pair t8 = pair_of(call->numbers[0]);
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
            const pair t1 = pair_subtract(pair_of(target), pair_of(input));
            const pair t2 = pair_multiply(pair_subtract(t8, PAIR(1.0, 0.0)), t1);
            const real value_result = pair_real(input - target <= R(0.0) ? pair_multiply(t8, t1) : t2);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* quantile_loss_value: from input, target to value; numbers t8 at 0 */
KERNEL(quantile_loss_value)
{
    enum { input_in, target_in, value_out };
    const double t8 = (double)call->numbers[0];
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
            const double t1 = target - input;
            const real value_result = input - target <= 0.0 ? t8 * t1 : (t8 - 1.0) * t1;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- quantile_loss_vjp ---- */
/* quantile_loss_vjp: from input, target, g to input; numbers tau at 0, t1 at 1 */
KERNEL(quantile_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real tau = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
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
            const real t2 = input == input ? (input - target > R(0.0) ? g * t1 : -(g * tau)) : input;
            const real input_result = target == target ? t2 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- quantile_loss_vjp_target ---- */
/* quantile_loss_vjp_target: from input, target, g to target; numbers tau at 0, t1 at 1 */
KERNEL(quantile_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real tau = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
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
            const real t2 = input == input ? (input - target > R(0.0) ? g * t1 : g * tau) : input;
            const real target_result = target == target ? t2 : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- quantile_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* quantile_loss_value_and_grad: from input, target, g to value, input; numbers tau at 0, t1 at 1, t2 at 2 */
KERNEL(quantile_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real tau = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair t2 = pair_of(call->numbers[2]);
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
            const real t3 = input - target;
            const pair t4 = pair_subtract(pair_of(target), pair_of(input));
            const pair t5 = pair_multiply(pair_subtract(t2, PAIR(1.0, 0.0)), t4);
            const real t6 = pair_real(t3 <= R(0.0) ? pair_multiply(t2, t4) : t5);
            const real t7 = input == input ? (t3 > R(0.0) ? g * t1 : -(g * tau)) : input;
            const real t8 = target == target ? t7 : target;
            const real value_result = t6;
            const real input_result = t8;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* quantile_loss_value_and_grad: from input, target, g to value, input; numbers tau at 0, t1 at 1, t2 at 2 */
KERNEL(quantile_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double tau = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double t2 = (double)call->numbers[2];
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
            const double t3 = input - target;
            const double t4 = target - input;
            const double t5 = t3 <= 0.0 ? t2 * t4 : (t2 - 1.0) * t4;
            const double t6 = input == input ? (t3 > 0.0 ? g * t1 : -(g * tau)) : input;
            const double t7 = target == target ? t6 : target;
            const real value_result = t5;
            const real input_result = t7;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- quantile_loss_hvp ---- */
/* quantile_loss_hvp: from input, target to input */
KERNEL(quantile_loss_hvp)
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
