/*
 * Made by symdl 0.1.0 from squared_triplet_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
 *                            margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
 *                            0  otherwise
 */
#include "primitives.h"
#include "monoids.h"

/* ---- squared_triplet_loss_value ---- */
/* squared_triplet_loss_value: from anchor, positive, negative to value; numbers t1 at 0 */
KERNEL(squared_triplet_loss_value)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t2 = anchor - negative;
                const real t3 = t2 * t2;
                const real t4 = anchor - positive;
                const real t5 = t4 * t4;
                total_terms[i] = t3;
                total_2_terms[i] = t5;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t2 = total_2 - total + t1;
        const real t3 = (real)(t2 < 0.0 ? 0.0 : t2);
        real_put(call, value_out, row, t3);
    }
}

/* ---- squared_triplet_loss_vjp ---- */
/* squared_triplet_loss_vjp: from anchor, positive, negative, g to anchor, positive, negative; numbers t1 at 0 */
KERNEL(squared_triplet_loss_vjp)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const wide t1 = (wide)call->numbers[0];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(R(2.0) * (wide)g);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t3 = anchor - negative;
                const real t4 = t3 * t3;
                const real t5 = anchor - positive;
                const real t6 = t5 * t5;
                total_terms[i] = t4;
                total_2_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const truth t3 = total_2 - total + t1 < 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t4 = t3 ? R(0.0) : t2 * (negative - positive);
                const real t5 = t3 ? R(0.0) : t2 * (positive - anchor);
                const real t6 = t3 ? R(0.0) : -(t2 * (negative - anchor));
                const real anchor_result = t4;
                const real positive_result = t5;
                const real negative_result = t6;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}

/* ---- squared_triplet_loss_value_and_grad ---- */
/* squared_triplet_loss_value_and_grad: from anchor, positive, negative, g to value, anchor, positive, negative; numbers t1 at 0 */
KERNEL(squared_triplet_loss_value_and_grad)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const wide t1 = (wide)call->numbers[0];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(R(2.0) * (wide)g);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t3 = anchor - negative;
                const real t4 = t3 * t3;
                const real t5 = anchor - positive;
                const real t6 = t5 * t5;
                total_terms[i] = t4;
                total_2_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t3 = total_2 - total + t1;
        const truth t4 = t3 < 0.0;
        const real t5 = (real)(t4 ? 0.0 : t3);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t6 = t4 ? R(0.0) : t2 * (negative - positive);
                const real t7 = t4 ? R(0.0) : t2 * (positive - anchor);
                const real t8 = t4 ? R(0.0) : -(t2 * (negative - anchor));
                const real anchor_result = t6;
                const real positive_result = t7;
                const real negative_result = t8;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t5);
    }
}
