/*
 * Made by symdl 0.1.0 from error_rate with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     error_rate = RowMax(Piecewise((1, (input > RowPick(input, target)) | ((position < target) & (input
 *                  >= RowPick(input, target)))), (0, True)))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- error_rate_value ---- */
/* error_rate_value: from input, target to value */
KERNEL(error_rate_value)
{
    enum { input_in, target_in, value_out };
    real input_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const truth t1 = ((input >= input_at_target) & (position < target)) | (input > input_at_target);
                largest_terms[i] = t1 ? R(1.0) : R(0.0);
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real_put(call, value_out, row, largest);
    }
}

/* ---- error_rate_vjp ---- */
/* error_rate_vjp: from  to input */
KERNEL(error_rate_vjp)
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

/* ---- error_rate_value_and_grad ---- */
/* error_rate_value_and_grad: from input, target to value, input */
KERNEL(error_rate_value_and_grad)
{
    enum { input_in, target_in, value_out, input_out };
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const truth t1 = ((input >= input_at_target) & (position < target)) | (input > input_at_target);
                largest_terms[i] = t1 ? R(1.0) : R(0.0);
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
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
        real_put(call, value_out, row, largest);
    }
}
