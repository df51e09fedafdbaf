/*
 * Made by symdl 0.1.0 from half_mse_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     half_mse_loss = (input - target)**2/2
 */
#include "primitives.h"
#include "extended.h"

/* ---- half_mse_loss_value ---- */
/* half_mse_loss_value for an element at which it loses digits. */
static SLOW void half_mse_loss_value_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_subtract(extended_of(input), extended_of(target));
    const real value_better = extended_real(extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t1, t1)));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* half_mse_loss_value: from input, target to value */
KERNEL(half_mse_loss_value)
{
    enum { input_in, target_in, value_out };
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
            const truth t2 = t1 * t1 == INF;
            const pair t3 = pair_subtract(pair_of(input), pair_of(target));
            const real t4 = pair_real(pair_multiply(PAIR(0.5, 0.0), pair_multiply(t3, t3)));
            const real value_result = t4;
            const flag carefully_here = t2;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    half_mse_loss_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* half_mse_loss_value: from input, target to value */
KERNEL(half_mse_loss_value)
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
            const double input = input_at[i];
            const double target = target_at[i];
            const double t1 = input - target;
            const real value_result = 0.5 * (t1 * t1);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- half_mse_loss_vjp ---- */
/* half_mse_loss_vjp: from input, target, g to input */
KERNEL(half_mse_loss_vjp)
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
            const real input_result = g * (input - target);
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- half_mse_loss_vjp_target ---- */
/* half_mse_loss_vjp_target: from input, target, g to target */
KERNEL(half_mse_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
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
            const real target_result = g * (target - input);
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- half_mse_loss_value_and_grad ---- */
/* half_mse_loss_value_and_grad for an element at which it loses digits. */
static SLOW void half_mse_loss_value_and_grad_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_subtract(extended_of(input), extended_of(target));
    const real value_better = extended_real(extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t1, t1)));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* half_mse_loss_value_and_grad: from input, target, g to value, input */
KERNEL(half_mse_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
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
            const real t2 = g * t1;
            const truth t3 = t1 * t1 == INF;
            const pair t4 = pair_subtract(pair_of(input), pair_of(target));
            const real t5 = pair_real(pair_multiply(PAIR(0.5, 0.0), pair_multiply(t4, t4)));
            const real value_result = t5;
            const real input_result = t2;
            const flag carefully_here = t3;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    half_mse_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* half_mse_loss_value_and_grad: from input, target, g to value, input */
KERNEL(half_mse_loss_value_and_grad)
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
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input - target;
            const double t2 = 0.5 * (t1 * t1);
            const double t3 = g * t1;
            const real value_result = t2;
            const real input_result = t3;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- half_mse_loss_hvp ---- */
/* half_mse_loss_hvp: from g, v, input, target to input */
KERNEL(half_mse_loss_hvp)
{
    enum { g_in, v_in, input_in, target_in, input_out };
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real g = g_at[i];
            const real v = v_at[i];
            const real input = input_at[i];
            const real target = target_at[i];
            const real input_result = target == target ? (input == input ? g * v : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- half_mse_loss_hess_diag ---- */
/* half_mse_loss_hess_diag: from g, input, target to input */
KERNEL(half_mse_loss_hess_diag)
{
    enum { g_in, input_in, target_in, input_out };
    real g_block[BLOCK];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real g = g_at[i];
            const real input = input_at[i];
            const real target = target_at[i];
            const real input_result = target == target ? (input == input ? g : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
