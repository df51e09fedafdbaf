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
    max_lanes largest_state_lanes;
    max_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                max_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const integer position = start + i;
                    const truth t1 = ((input >= input_at_target) & (position < target)) | (input > input_at_target);
                    max_set(max_combine(max_lane(&largest_state_lanes, lane), max_map(t1 ? R(1.0) : R(0.0))), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                max_push(&largest_state_tree, max_joined(&largest_state_lanes));
            }
        }
        real largest;
        max_finish(max_whole(&largest_state_tree), &largest);
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
    max_lanes largest_state_lanes;
    max_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                max_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const integer position = start + i;
                    const truth t1 = ((input >= input_at_target) & (position < target)) | (input > input_at_target);
                    max_set(max_combine(max_lane(&largest_state_lanes, lane), max_map(t1 ? R(1.0) : R(0.0))), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                max_push(&largest_state_tree, max_joined(&largest_state_lanes));
            }
        }
        real largest;
        max_finish(max_whole(&largest_state_tree), &largest);
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
