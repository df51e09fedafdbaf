/*
 * Made by symdl 0.1.0 from contrastive_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     contrastive_loss = target*Piecewise(((margin - root(RowSum((input1 - input2)**2), 2))**2, margin -
 *                        root(RowSum((input1 - input2)**2), 2) >= 0), (0, True))/2 + (1 -
 *                        target)*RowSum((input1 - input2)**2)/2
 */
#include "primitives.h"
#include "monoids.h"

/* ---- contrastive_loss_value ---- */
/* contrastive_loss_value: from input1, input2, target to value; numbers margin at 0 */
KERNEL(contrastive_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = R(1.0) - t1;
        const wide t3 = R(0.5) * t1;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t4 = input1 - input2;
                total_terms[i] = t4 * t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t4 = margin - sqrt_of_double(total);
        const real t5 = (real)((t2 * total + R(2.0) * (t4 < R(0.0) ? R(0.0) : t3 * (t4 * t4))) / 2.0);
        real_put(call, value_out, row, t5);
    }
}

/* ---- contrastive_loss_vjp ---- */
/* contrastive_loss_vjp: from input1, input2, target, g to input1, input2; numbers margin at 0 */
KERNEL(contrastive_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = R(0.5) * t1;
        const wide t3 = R(2.0) * (wide)g;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t4 = input1 - input2;
                total_terms[i] = t4 * t4;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t4 = margin - sqrt;
        const wide t5 = R(2.0) * (t4 < R(0.0) ? R(0.0) : total == 0.0 ? R(0.0) : -(t2 * t4 / sqrt)) - t1;
        const real t6 = (real)(t3 * ((t5 + R(1.0)) / R(2.0)));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t7 = t6 * (input1 - input2);
                const real t8 = t6 * (input2 - input1);
                const real input1_result = t7;
                const real input2_result = t8;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}

/* ---- contrastive_loss_vjp_target ---- */
/* contrastive_loss_vjp_target: from input1, input2, g to target; numbers margin at 0 */
KERNEL(contrastive_loss_vjp_target)
{
    enum { input1_in, input2_in, g_in, target_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t2 = input1 - input2;
                total_terms[i] = t2 * t2;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t2 = margin - sqrt_of_double(total);
        const real t3 = (real)(t1 * ((R(2.0) * (t2 < R(0.0) ? R(0.0) : R(0.5) * (t2 * t2)) - total) / 2.0));
        real_put(call, target_out, row, t3);
    }
}

/* ---- contrastive_loss_value_and_grad ---- */
/* contrastive_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers margin at 0 */
KERNEL(contrastive_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const real margin = (real)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)target;
        const wide t2 = R(1.0) - t1;
        const wide t3 = R(0.5) * t1;
        const wide t4 = R(2.0) * (wide)g;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t5 = input1 - input2;
                total_terms[i] = t5 * t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const wide t5 = margin - sqrt;
        const truth t6 = t5 < R(0.0);
        const wide t7 = R(2.0) * (t6 ? R(0.0) : total == 0.0 ? R(0.0) : -(t3 * t5 / sqrt)) - t1 + R(1.0);
        const real t8 = (real)(t4 * (t7 / R(2.0)));
        const real t9 = (real)((t2 * total + R(2.0) * (t6 ? R(0.0) : t3 * (t5 * t5))) / 2.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t10 = t8 * (input1 - input2);
                const real t11 = t8 * (input2 - input1);
                const real input1_result = t10;
                const real input2_result = t11;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t9);
    }
}
