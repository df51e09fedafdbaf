/*
 * Made by symdl 0.1.0 from nll_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     nll_loss = -RowPick(1, target)*RowPick(input, target)  if Ne(ignore_index, target)
 *                0  otherwise
 */
#include "primitives.h"

/* ---- nll_loss_value ---- */
/* nll_loss_value (weight absent): from input, target to value; numbers ignore_index at 0 */
KERNEL(nll_loss_value)
{
    enum { input_in, target_in, value_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const real t1 = (real)(ignore_index != target ? -((wide)input_at_target) : R(0.0));
        real_put(call, value_out, row, t1);
    }
}

/* ---- nll_loss_weight ---- */
/* nll_loss_weight (weight absent): from target to weight; numbers ignore_index at 0 */
KERNEL(nll_loss_weight)
{
    enum { target_in, weight_out };
    const integer ignore_index = (integer)call->numbers[0];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real t1 = (real)(ignore_index != target ? R(1.0) : R(0.0));
        real_put(call, weight_out, row, t1);
    }
}

/* ---- nll_loss_vjp ---- */
/* nll_loss_vjp (weight absent): from target, g to input; numbers ignore_index at 0 */
KERNEL(nll_loss_vjp)
{
    enum { target_in, g_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = (real)(ignore_index != target ? -((wide)g) : R(0.0));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const integer position = start + i;
                const real input_result = position == target ? t1 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- nll_loss_value_and_grad ---- */
/* nll_loss_value_and_grad (weight absent): from input, target, g to value, input; numbers ignore_index at 0 */
KERNEL(nll_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const truth t1 = ignore_index != target;
        const real t2 = (real)(t1 ? -((wide)input_at_target) : R(0.0));
        const real t3 = (real)(t1 ? -((wide)g) : R(0.0));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const integer position = start + i;
                const real input_result = position == target ? t3 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t2);
    }
}

/* ---- nll_loss_hvp ---- */
/* nll_loss_hvp (weight absent): from  to input */
KERNEL(nll_loss_hvp)
{
    enum { input_out };
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_result = R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- nll_loss_value_weight ---- */
/* nll_loss_value_weight (weight given): from input, target, weight to value; numbers ignore_index at 0 */
KERNEL(nll_loss_value_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t1 = ignore_index != target ? -((wide)input_at_target * (wide)weight_at_target) : R(0.0);
        const real t2 = (real)t1;
        real_put(call, value_out, row, t2);
    }
}

/* ---- nll_loss_weight_weight ---- */
/* nll_loss_weight_weight (weight given): from target, weight to weight; numbers ignore_index at 0 */
KERNEL(nll_loss_weight_weight)
{
    enum { target_in, weight_in, weight_out };
    const integer ignore_index = (integer)call->numbers[0];
    real weight_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const real t1 = (real)(ignore_index != target ? (wide)weight_at_target : R(0.0));
        real_put(call, weight_out, row, t1);
    }
}

/* ---- nll_loss_vjp_weight ---- */
/* nll_loss_vjp_weight (weight given): from target, weight, g to input; numbers ignore_index at 0 */
KERNEL(nll_loss_vjp_weight)
{
    enum { target_in, weight_in, g_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const real t1 = (real)(ignore_index != target ? -((wide)g * (wide)weight_at_target) : R(0.0));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const integer position = start + i;
                const real input_result = position == target ? t1 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- nll_loss_value_and_grad_weight ---- */
/* nll_loss_value_and_grad_weight (weight given): from input, target, weight, g to value, input; numbers ignore_index at 0 */
KERNEL(nll_loss_value_and_grad_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t1 = (wide)weight_at_target;
        const truth t2 = ignore_index != target;
        const real t3 = (real)(t2 ? -((wide)input_at_target * t1) : R(0.0));
        const real t4 = (real)(t2 ? -((wide)g * t1) : R(0.0));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const integer position = start + i;
                const real input_result = position == target ? t4 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t3);
    }
}
