/*
 * Made by symdl 0.1.0 from multi_margin_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     multi_margin_loss = RowPick(1, target)*RowSum(Piecewise((0, Eq(position, target)), (Piecewise((input
 *                         + margin - RowPick(input, target), input + margin - RowPick(input, target) > 0),
 *                         (0, True)), True)))/length
 */
#include "primitives.h"
#include "monoids.h"

/* ---- multi_margin_loss_value ---- */
/* multi_margin_loss_value (p=1, weight absent): from input, target to value; numbers margin at 0, t1 at 1 */
KERNEL(multi_margin_loss_value)
{
    enum { input_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
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
                const real t2 = input - input_at_target + margin;
                total_terms[i] = position == target ? R(0.0) : t2 <= R(0.0) ? R(0.0) : t2;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(total / t1);
        real_put(call, value_out, row, t2);
    }
}

/* ---- multi_margin_loss_vjp ---- */
/* multi_margin_loss_vjp (p=1, weight absent): from input, target, g to input; numbers t1 at 0, margin at 1 */
KERNEL(multi_margin_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real t1 = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g / t1;
        const real t3 = (real)t2;
        const real t4 = (real)-t2;
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
                const real t5 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t4;
                total_terms[i] = position == target ? R(0.0) : t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t5 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t5 : input - input_at_target + margin <= R(0.0) ? R(0.0) : t3;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multi_margin_loss_value_and_grad ---- */
/* multi_margin_loss_value_and_grad (p=1, weight absent): from input, target, g to value, input; numbers margin at 0, t1 at 1, t2 at 2 */
KERNEL(multi_margin_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real margin = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
    const real t2 = (real)call->numbers[2];
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
        const wide t3 = (wide)g / t2;
        const real t4 = (real)t3;
        const real t5 = (real)-t3;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t6 = input - input_at_target + margin;
                const truth t7 = t6 <= R(0.0);
                const truth t8 = position == target;
                const real t9 = t8 ? R(0.0) : t7 ? R(0.0) : t6;
                const real t10 = t8 ? R(0.0) : t7 ? R(0.0) : t5;
                total_terms[i] = t9;
                total_2_terms[i] = t10;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t6 = (real)total_2;
        const real t7 = (real)(total / t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t6 : input - input_at_target + margin <= R(0.0) ? R(0.0) : t4;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t7);
    }
}

/* ---- multi_margin_loss_hvp ---- */
/* multi_margin_loss_hvp (p=1, weight absent): from  to input */
KERNEL(multi_margin_loss_hvp)
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

/* ---- multi_margin_loss_value_weight ---- */
/* multi_margin_loss_value_weight (p=1, weight given): from input, target, weight to value; numbers margin at 0, t1 at 1 */
KERNEL(multi_margin_loss_value_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    const real margin = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real weight_block[BLOCK];
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
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t2 = (wide)weight_at_target;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t3 = input - input_at_target + margin;
                total_terms[i] = position == target ? R(0.0) : t3 <= R(0.0) ? R(0.0) : t3;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t3 = (real)(total / t1 * t2);
        real_put(call, value_out, row, t3);
    }
}

/* ---- multi_margin_loss_vjp_weight ---- */
/* multi_margin_loss_vjp_weight (p=1, weight given): from input, target, weight, g to input; numbers t1 at 0, margin at 1 */
KERNEL(multi_margin_loss_vjp_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const real t1 = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const wide t2 = (wide)g * (wide)weight_at_target / t1;
        const real t3 = (real)t2;
        const real t4 = (real)-t2;
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
                const real t5 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t4;
                total_terms[i] = position == target ? R(0.0) : t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t5 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t5 : input - input_at_target + margin <= R(0.0) ? R(0.0) : t3;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multi_margin_loss_value_and_grad_weight ---- */
/* multi_margin_loss_value_and_grad_weight (p=1, weight given): from input, target, weight, g to value, input; numbers margin at 0, t1 at 1, t2 at 2 */
KERNEL(multi_margin_loss_value_and_grad_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const real margin = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    real input_block[BLOCK];
    real weight_block[BLOCK];
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
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t3 = (wide)weight_at_target;
        const wide t4 = (wide)g * t3 / t2;
        const real t5 = (real)t4;
        const real t6 = (real)-t4;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t7 = input - input_at_target + margin;
                const truth t8 = t7 <= R(0.0);
                const truth t9 = position == target;
                const real t10 = t9 ? R(0.0) : t8 ? R(0.0) : t7;
                const real t11 = t9 ? R(0.0) : t8 ? R(0.0) : t6;
                total_terms[i] = t10;
                total_2_terms[i] = t11;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t7 = (real)total_2;
        const real t8 = (real)(total / t1 * t3);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t7 : input - input_at_target + margin <= R(0.0) ? R(0.0) : t5;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t8);
    }
}

/* ---- multi_margin_loss_value_p_2 ---- */
/* multi_margin_loss_value_p_2 (p=2, weight absent): from input, target to value; numbers margin at 0, t1 at 1 */
KERNEL(multi_margin_loss_value_p_2)
{
    enum { input_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
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
                const real t2 = input - input_at_target + margin;
                total_terms[i] = position == target ? R(0.0) : t2 <= R(0.0) ? R(0.0) : t2 * t2;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(total / t1);
        real_put(call, value_out, row, t2);
    }
}

/* ---- multi_margin_loss_vjp_p_2 ---- */
/* multi_margin_loss_vjp_p_2 (p=2, weight absent): from input, target, g to input; numbers margin at 0, t1 at 1 */
KERNEL(multi_margin_loss_vjp_p_2)
{
    enum { input_in, target_in, g_in, input_out };
    const real margin = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const real t2 = (real)(R(2.0) * (wide)g);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t3 = quotient_(t2 * (input_at_target - input - margin), t1);
                const real t4 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t3;
                total_terms[i] = position == target ? R(0.0) : t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t3 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t4 = input - input_at_target + margin;
                const real input_result = position == target ? t3 : t4 <= R(0.0) ? R(0.0) : quotient_(t2 * t4, t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multi_margin_loss_value_and_grad_p_2 ---- */
/* multi_margin_loss_value_and_grad_p_2 (p=2, weight absent): from input, target, g to value, input; numbers margin at 0, t1 at 1, t2 at 2 */
KERNEL(multi_margin_loss_value_and_grad_p_2)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real margin = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
    const real t2 = (real)call->numbers[2];
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
        const real t3 = (real)(R(2.0) * (wide)g);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t4 = input - input_at_target + margin;
                const truth t5 = t4 <= R(0.0);
                const truth t6 = position == target;
                const real t7 = t6 ? R(0.0) : t5 ? R(0.0) : t4 * t4;
                const real t8 = t6 ? R(0.0) : t5 ? R(0.0) : quotient_(t3 * (input_at_target - input - margin), t2);
                total_terms[i] = t7;
                total_2_terms[i] = t8;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t4 = (real)total_2;
        const real t5 = (real)(total / t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t6 = input - input_at_target + margin;
                const real input_result = position == target ? t4 : t6 <= R(0.0) ? R(0.0) : quotient_(t3 * t6, t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t5);
    }
}

/* ---- multi_margin_loss_hvp_p_2 ---- */
/* multi_margin_loss_hvp_p_2 (p=2, weight absent): from input, target, g, v to input; numbers t1 at 0, margin at 1 */
KERNEL(multi_margin_loss_hvp_p_2)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real t1 = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real input_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = R(2.0) * (wide)g;
        const real t3 = (real)t2;
        real v_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        const real t4 = (real)(t2 * (wide)v_at_target / t1);
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
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const integer position = start + i;
                const real t5 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t4 - quotient_(t3 * v, t1);
                total_terms[i] = position == target ? R(0.0) : t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t5 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const integer position = start + i;
                const real t6 = input - input_at_target + margin <= R(0.0) ? R(0.0) : quotient_(t3 * v, t1) - t4;
                const real input_result = position == target ? t5 : t6;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multi_margin_loss_value_p_2_weight ---- */
/* multi_margin_loss_value_p_2_weight (p=2, weight given): from input, target, weight to value; numbers margin at 0, t1 at 1 */
KERNEL(multi_margin_loss_value_p_2_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    const real margin = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real weight_block[BLOCK];
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
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t2 = (wide)weight_at_target;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t3 = input - input_at_target + margin;
                total_terms[i] = position == target ? R(0.0) : t3 <= R(0.0) ? R(0.0) : t3 * t3;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t3 = (real)(total / t1 * t2);
        real_put(call, value_out, row, t3);
    }
}

/* ---- multi_margin_loss_vjp_p_2_weight ---- */
/* multi_margin_loss_vjp_p_2_weight (p=2, weight given): from input, target, weight, g to input; numbers margin at 0, t1 at 1 */
KERNEL(multi_margin_loss_vjp_p_2_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const real margin = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const real t2 = (real)(R(2.0) * (wide)g * (wide)weight_at_target);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t3 = quotient_(t2 * (input_at_target - input - margin), t1);
                const real t4 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t3;
                total_terms[i] = position == target ? R(0.0) : t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t3 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t4 = input - input_at_target + margin;
                const real input_result = position == target ? t3 : t4 <= R(0.0) ? R(0.0) : quotient_(t2 * t4, t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multi_margin_loss_value_and_grad_p_2_weight ---- */
/* multi_margin_loss_value_and_grad_p_2_weight (p=2, weight given): from input, target, weight, g to value, input; numbers margin at 0, t1 at 1, t2 at 2 */
KERNEL(multi_margin_loss_value_and_grad_p_2_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const real margin = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    real input_block[BLOCK];
    real weight_block[BLOCK];
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
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t3 = (wide)weight_at_target;
        const real t4 = (real)(R(2.0) * (wide)g * t3);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t5 = input - input_at_target + margin;
                const truth t6 = t5 <= R(0.0);
                const truth t7 = position == target;
                const real t8 = t7 ? R(0.0) : t6 ? R(0.0) : t5 * t5;
                const real t9 = t7 ? R(0.0) : t6 ? R(0.0) : quotient_(t4 * (input_at_target - input - margin), t2);
                total_terms[i] = t8;
                total_2_terms[i] = t9;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t5 = (real)total_2;
        const real t6 = (real)(total / t1 * t3);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t7 = input - input_at_target + margin;
                const real input_result = position == target ? t5 : t7 <= R(0.0) ? R(0.0) : quotient_(t4 * t7, t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t6);
    }
}

/* ---- multi_margin_loss_hvp_p_2_weight ---- */
/* multi_margin_loss_hvp_p_2_weight (p=2, weight given): from input, target, weight, g, v to input; numbers t1 at 0, margin at 1 */
KERNEL(multi_margin_loss_hvp_p_2_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const real t1 = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const wide t2 = R(2.0) * (wide)g;
        const wide t3 = (wide)weight_at_target;
        const real t4 = (real)(t2 * t3);
        real v_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        const real t5 = (real)(t2 * (wide)v_at_target * t3 / t1);
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
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const integer position = start + i;
                const real t6 = input - input_at_target + margin <= R(0.0) ? R(0.0) : t5 - quotient_(t4 * v, t1);
                total_terms[i] = position == target ? R(0.0) : t6;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t6 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const integer position = start + i;
                const real t7 = input - input_at_target + margin <= R(0.0) ? R(0.0) : quotient_(t4 * v, t1) - t5;
                const real input_result = position == target ? t6 : t7;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multi_margin_loss_value_p_other ---- */
/* multi_margin_loss_value_p_other (p=..., weight absent): from input, target to value; numbers margin at 0, p at 1, t1 at 2 */
KERNEL(multi_margin_loss_value_p_other)
{
    enum { input_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
    const real p = (real)call->numbers[1];
    const wide t1 = (wide)call->numbers[2];
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
                const real t2 = input - input_at_target + margin;
                total_terms[i] = position == target ? R(0.0) : t2 <= R(0.0) ? R(0.0) : power_(t2, p);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(total / t1);
        real_put(call, value_out, row, t2);
    }
}

/* ---- multi_margin_loss_vjp_p_other ---- */
/* multi_margin_loss_vjp_p_other (p=..., weight absent): from input, target, g to input; numbers margin at 0, t1 at 1, p at 2, t2 at 3 */
KERNEL(multi_margin_loss_vjp_p_other)
{
    enum { input_in, target_in, g_in, input_out };
    const real margin = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real p = (real)call->numbers[2];
    const real t2 = (real)call->numbers[3];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const real t3 = (real)(p * (wide)g);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t4 = input - input_at_target + margin;
                const real t5 = t4 <= R(0.0) ? R(0.0) : -quotient_(t3 * power_(t4, t1), t2);
                total_terms[i] = position == target ? R(0.0) : t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t4 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t5 = input - input_at_target + margin;
                const real input_result = position == target ? t4 : t5 <= R(0.0) ? R(0.0) : quotient_(t3 * power_(t5, t1), t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multi_margin_loss_value_and_grad_p_other ---- */
/* multi_margin_loss_value_and_grad_p_other (p=..., weight absent): from input, target, g to value, input; numbers margin at 0, p at 1, t1 at 2, t2 at 3, t3 at 4 */
KERNEL(multi_margin_loss_value_and_grad_p_other)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real margin = (real)call->numbers[0];
    const real p = (real)call->numbers[1];
    const wide t1 = (wide)call->numbers[2];
    const real t2 = (real)call->numbers[3];
    const real t3 = (real)call->numbers[4];
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
        const real t4 = (real)(p * (wide)g);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t5 = input - input_at_target + margin;
                const truth t6 = t5 <= R(0.0);
                const truth t7 = position == target;
                const real t8 = t7 ? R(0.0) : t6 ? R(0.0) : power_(t5, p);
                const real t9 = t7 ? R(0.0) : t6 ? R(0.0) : -quotient_(t4 * power_(t5, t2), t3);
                total_terms[i] = t8;
                total_2_terms[i] = t9;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t5 = (real)total_2;
        const real t6 = (real)(total / t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t7 = input - input_at_target + margin;
                const real input_result = position == target ? t5 : t7 <= R(0.0) ? R(0.0) : quotient_(t4 * power_(t7, t2), t3);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t6);
    }
}

/* ---- multi_margin_loss_hvp_p_other ---- */
/* multi_margin_loss_hvp_p_other (p=..., weight absent): from input, target, g, v to input; numbers margin at 0, t1 at 1, t3 at 2, t4 at 3, t6 at 4 */
KERNEL(multi_margin_loss_hvp_p_other)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real margin = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real t3 = (real)call->numbers[2];
    const real t4 = (real)call->numbers[3];
    const real t6 = (real)call->numbers[4];
    real input_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const wide t2 = (wide)g;
        const real t5 = (real)(t3 * t2);
        real v_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        const real t7 = (real)(t6 * t2 * (wide)v_at_target);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const integer position = start + i;
                const real t8 = input - input_at_target + margin;
                const real power = power_(t8, t1);
                const real t9 = t8 <= R(0.0) ? R(0.0) : -quotient_(t5 * v * power, t4) - quotient_(t7 * power, t4);
                total_terms[i] = position == target ? R(0.0) : t9;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t8 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const integer position = start + i;
                const real t9 = input - input_at_target + margin;
                const real power = power_(t9, t1);
                const real t10 = t9 <= R(0.0) ? R(0.0) : quotient_(t5 * v * power, t4) + quotient_(t7 * power, t4);
                const real input_result = position == target ? t8 : t10;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multi_margin_loss_value_p_other_weight ---- */
/* multi_margin_loss_value_p_other_weight (p=..., weight given): from input, target, weight to value; numbers margin at 0, p at 1, t1 at 2 */
KERNEL(multi_margin_loss_value_p_other_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    const real margin = (real)call->numbers[0];
    const real p = (real)call->numbers[1];
    const wide t1 = (wide)call->numbers[2];
    real input_block[BLOCK];
    real weight_block[BLOCK];
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
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t2 = (wide)weight_at_target;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t3 = input - input_at_target + margin;
                total_terms[i] = position == target ? R(0.0) : t3 <= R(0.0) ? R(0.0) : power_(t3, p);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t3 = (real)(total / t1 * t2);
        real_put(call, value_out, row, t3);
    }
}

/* ---- multi_margin_loss_vjp_p_other_weight ---- */
/* multi_margin_loss_vjp_p_other_weight (p=..., weight given): from input, target, weight, g to input; numbers margin at 0, t1 at 1, p at 2, t2 at 3 */
KERNEL(multi_margin_loss_vjp_p_other_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const real margin = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real p = (real)call->numbers[2];
    const real t2 = (real)call->numbers[3];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const real t3 = (real)(p * (wide)g * (wide)weight_at_target);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t4 = input - input_at_target + margin;
                const real t5 = t4 <= R(0.0) ? R(0.0) : -quotient_(t3 * power_(t4, t1), t2);
                total_terms[i] = position == target ? R(0.0) : t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t4 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t5 = input - input_at_target + margin;
                const real input_result = position == target ? t4 : t5 <= R(0.0) ? R(0.0) : quotient_(t3 * power_(t5, t1), t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multi_margin_loss_value_and_grad_p_other_weight ---- */
/* multi_margin_loss_value_and_grad_p_other_weight (p=..., weight given): from input, target, weight, g to value, input; numbers margin at 0, p at 1, t1 at 2, t2 at 3, t3 at 4 */
KERNEL(multi_margin_loss_value_and_grad_p_other_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const real margin = (real)call->numbers[0];
    const real p = (real)call->numbers[1];
    const wide t1 = (wide)call->numbers[2];
    const real t2 = (real)call->numbers[3];
    const real t3 = (real)call->numbers[4];
    real input_block[BLOCK];
    real weight_block[BLOCK];
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
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t4 = (wide)weight_at_target;
        const real t5 = (real)(p * (wide)g * t4);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t6 = input - input_at_target + margin;
                const truth t7 = t6 <= R(0.0);
                const truth t8 = position == target;
                const real t9 = t8 ? R(0.0) : t7 ? R(0.0) : power_(t6, p);
                const real t10 = t8 ? R(0.0) : t7 ? R(0.0) : -quotient_(t5 * power_(t6, t2), t3);
                total_terms[i] = t9;
                total_2_terms[i] = t10;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t6 = (real)total_2;
        const real t7 = (real)(total / t1 * t4);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t8 = input - input_at_target + margin;
                const real input_result = position == target ? t6 : t8 <= R(0.0) ? R(0.0) : quotient_(t5 * power_(t8, t2), t3);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t7);
    }
}

/* ---- multi_margin_loss_hvp_p_other_weight ---- */
/* multi_margin_loss_hvp_p_other_weight (p=..., weight given): from input, target, weight, g, v to input; numbers margin at 0, t1 at 1, t3 at 2, t4 at 3, t6 at 4 */
KERNEL(multi_margin_loss_hvp_p_other_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const real margin = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real t3 = (real)call->numbers[2];
    const real t4 = (real)call->numbers[3];
    const real t6 = (real)call->numbers[4];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const wide t2 = (wide)g;
        const wide t5 = (wide)weight_at_target;
        const real t7 = (real)(t3 * t2 * t5);
        real v_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        const real t8 = (real)(t6 * t2 * (wide)v_at_target * t5);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const integer position = start + i;
                const real t9 = input - input_at_target + margin;
                const real power = power_(t9, t1);
                const real t10 = t9 <= R(0.0) ? R(0.0) : -quotient_(t7 * v * power, t4) - quotient_(t8 * power, t4);
                total_terms[i] = position == target ? R(0.0) : t10;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t9 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const integer position = start + i;
                const real t10 = input - input_at_target + margin;
                const real power = power_(t10, t1);
                const real t11 = t10 <= R(0.0) ? R(0.0) : quotient_(t7 * v * power, t4) + quotient_(t8 * power, t4);
                const real input_result = position == target ? t9 : t11;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
