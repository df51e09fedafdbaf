/*
 * Made by symdl 0.1.0 from multiclass_hinge_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     multiclass_hinge_loss = RowSum(Piecewise((0, Eq(position, target)), (Piecewise((delta + input -
 *                             RowPick(input, target), delta + input - RowPick(input, target) > 0), (0,
 *                             True)), True)))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- multiclass_hinge_loss_value ---- */
/* multiclass_hinge_loss_value: from input, target to value; numbers delta at 0 */
KERNEL(multiclass_hinge_loss_value)
{
    enum { input_in, target_in, value_out };
    const real delta = (real)call->numbers[0];
    real input_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t1 = input - input_at_target + delta;
                total_terms[i] = position == target ? R(0.0) : t1 <= R(0.0) ? R(0.0) : t1;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t1 = (real)total;
        real_put(call, value_out, row, t1);
    }
}

/* ---- multiclass_hinge_loss_vjp ---- */
/* multiclass_hinge_loss_vjp: from input, target, g to input; numbers delta at 0 */
KERNEL(multiclass_hinge_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real delta = (real)call->numbers[0];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = (real)-((wide)g);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t2 = input - input_at_target + delta <= R(0.0) ? R(0.0) : t1;
                total_terms[i] = position == target ? R(0.0) : t2;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t2 : input - input_at_target + delta <= R(0.0) ? R(0.0) : g;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multiclass_hinge_loss_value_and_grad ---- */
/* multiclass_hinge_loss_value_and_grad: from input, target, g to value, input; numbers delta at 0 */
KERNEL(multiclass_hinge_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real delta = (real)call->numbers[0];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
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
        const real t1 = (real)-((wide)g);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t2 = input - input_at_target + delta;
                const truth t3 = t2 <= R(0.0);
                const truth t4 = position == target;
                const real t5 = t4 ? R(0.0) : t3 ? R(0.0) : t2;
                const real t6 = t4 ? R(0.0) : t3 ? R(0.0) : t1;
                total_terms[i] = t5;
                total_2_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t2 = (real)total_2;
        const real t3 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t2 : input - input_at_target + delta <= R(0.0) ? R(0.0) : g;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t3);
    }
}

/* ---- multiclass_hinge_loss_hvp ---- */
/* multiclass_hinge_loss_hvp: from  to input */
KERNEL(multiclass_hinge_loss_hvp)
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
