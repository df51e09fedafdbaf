/*
 * Made by symdl 0.1.0 from hinge_embedding_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     hinge_embedding_loss = Piecewise((input, Eq(target, 1)), (0, True)) + Piecewise((Piecewise((-input +
 *                            margin, input - margin <= 0), (0, True)), Eq(target, -1)), (0, True))
 */
#include "primitives.h"

/* ---- hinge_embedding_loss_value ---- */
/* hinge_embedding_loss_value: from input, target to value; numbers margin at 0 */
KERNEL(hinge_embedding_loss_value)
{
    enum { input_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
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
            const real t1 = target == -R(1.0) ? (input - margin > R(0.0) ? R(0.0) : margin - input) : R(0.0);
            const real t2 = input == input ? (target == R(1.0) ? input : R(0.0)) + t1 : input;
            const real value_result = target == target ? t2 : target;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- hinge_embedding_loss_vjp ---- */
/* hinge_embedding_loss_vjp: from input, target, g to input; numbers margin at 0 */
KERNEL(hinge_embedding_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real margin = (real)call->numbers[0];
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
            const real t1 = target == -R(1.0) ? (input - margin > R(0.0) ? R(0.0) : -R(1.0)) : R(0.0);
            const real t2 = input == input ? g * ((target == R(1.0) ? R(1.0) : R(0.0)) + t1) : input;
            const real input_result = target == target ? t2 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- hinge_embedding_loss_vjp_target ---- */
/* hinge_embedding_loss_vjp_target: from input, target to target */
KERNEL(hinge_embedding_loss_vjp_target)
{
    enum { input_in, target_in, target_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real target_result = target == target ? (input == input ? R(0.0) : input) : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- hinge_embedding_loss_value_and_grad ---- */
/* hinge_embedding_loss_value_and_grad: from input, target, g to value, input; numbers margin at 0 */
KERNEL(hinge_embedding_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real margin = (real)call->numbers[0];
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
            const truth t1 = target == R(1.0);
            const truth t2 = input - margin > R(0.0);
            const truth t3 = target == -R(1.0);
            const truth t4 = input == input;
            const truth t5 = target == target;
            const real t6 = t4 ? (t1 ? input : R(0.0)) + (t3 ? (t2 ? R(0.0) : margin - input) : R(0.0)) : input;
            const real t7 = t5 ? t6 : target;
            const real t8 = t4 ? g * ((t1 ? R(1.0) : R(0.0)) + (t3 ? (t2 ? R(0.0) : -R(1.0)) : R(0.0))) : input;
            const real t9 = t5 ? t8 : target;
            const real value_result = t7;
            const real input_result = t9;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- hinge_embedding_loss_hvp ---- */
/* hinge_embedding_loss_hvp: from input, target to input */
KERNEL(hinge_embedding_loss_hvp)
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
