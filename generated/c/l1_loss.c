/*
 * Made by symdl 0.1.0 from l1_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     l1_loss = absolute(input - target)
 */
#include "primitives.h"

/* ---- l1_loss_value ---- */
/* l1_loss_value: from input, target to value */
KERNEL(l1_loss_value)
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
            const real value_result = absolute_(input - target);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- l1_loss_vjp ---- */
/* l1_loss_vjp: from input, target, g to input */
KERNEL(l1_loss_vjp)
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
            const real t1 = input - target;
            const real t2 = input == input ? (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g) : input;
            const real input_result = target == target ? t2 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- l1_loss_vjp_target ---- */
/* l1_loss_vjp_target: from input, target, g to target */
KERNEL(l1_loss_vjp_target)
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
            const real t1 = input - target;
            const real t2 = input == input ? (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : g) : -g) : input;
            const real target_result = target == target ? t2 : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- l1_loss_value_and_grad ---- */
/* l1_loss_value_and_grad: from input, target, g to value, input */
KERNEL(l1_loss_value_and_grad)
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
            const real t1 = input - target;
            const real absolute = absolute_(t1);
            const real t2 = input == input ? (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g) : input;
            const real t3 = target == target ? t2 : target;
            const real value_result = absolute;
            const real input_result = t3;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- l1_loss_hvp ---- */
/* l1_loss_hvp: from input, target to input */
KERNEL(l1_loss_hvp)
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
