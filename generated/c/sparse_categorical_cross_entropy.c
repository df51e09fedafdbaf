/*
 * Made by symdl 0.1.0 from sparse_categorical_cross_entropy with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     sparse_categorical_cross_entropy = -log(RowPick(input, target))
 */
#include "primitives.h"

/* ---- sparse_categorical_cross_entropy_value ---- */
/* sparse_categorical_cross_entropy_value: from input, target to value */
KERNEL(sparse_categorical_cross_entropy_value)
{
    enum { input_in, target_in, value_out };
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
        const real t1 = (real)-log_of_double((wide)input_at_target);
        real_put(call, value_out, row, t1);
    }
}

/* ---- sparse_categorical_cross_entropy_vjp ---- */
/* sparse_categorical_cross_entropy_vjp: from input, target, g to input */
KERNEL(sparse_categorical_cross_entropy_vjp)
{
    enum { input_in, target_in, g_in, input_out };
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
        const real t1 = (real)-((wide)g / (wide)input_at_target);
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

/* ---- sparse_categorical_cross_entropy_value_and_grad ---- */
/* sparse_categorical_cross_entropy_value_and_grad: from input, target, g to value, input */
KERNEL(sparse_categorical_cross_entropy_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
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
        const wide t1 = (wide)input_at_target;
        const real t2 = (real)-log_of_double(t1);
        const real t3 = (real)-((wide)g / t1);
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

/* ---- sparse_categorical_cross_entropy_hvp ---- */
/* sparse_categorical_cross_entropy_hvp: from input, target, g, v to input */
KERNEL(sparse_categorical_cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real v_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const wide t1 = (wide)input_at_target;
        const real t2 = (real)((wide)g * (wide)v_at_target / (t1 * t1));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const integer position = start + i;
                const real input_result = position == target ? t2 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- sparse_categorical_cross_entropy_hess_diag ---- */
/* sparse_categorical_cross_entropy_hess_diag: from input, target, g to input */
KERNEL(sparse_categorical_cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
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
        const wide t1 = (wide)input_at_target;
        const real t2 = (real)((wide)g / (t1 * t1));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const integer position = start + i;
                const real input_result = position == target ? t2 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
