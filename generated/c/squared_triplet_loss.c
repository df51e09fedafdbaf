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
/* squared_triplet_loss_value: from anchor, positive, negative to value; numbers t6 at 0 */
KERNEL(squared_triplet_loss_value)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const wide t6 = (wide)call->numbers[0];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real anchor = anchor_at[i];
                    const real positive = positive_at[i];
                    const real negative = negative_at[i];
                    const real t1 = anchor - negative;
                    const real t2 = t1 * t1;
                    const real t3 = anchor - positive;
                    const real t4 = t3 * t3;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t2)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t4)), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const wide t1 = total_2 - total + t6;
        const real t2 = (real)(t1 < 0.0 ? 0.0 : t1);
        real_put(call, value_out, row, t2);
    }
}

/* ---- squared_triplet_loss_vjp ---- */
/* squared_triplet_loss_vjp: from anchor, positive, negative, g to anchor, positive, negative; numbers t9 at 0 */
KERNEL(squared_triplet_loss_vjp)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const wide t9 = (wide)call->numbers[0];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = R(2.0) * g;
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real anchor = anchor_at[i];
                    const real positive = positive_at[i];
                    const real negative = negative_at[i];
                    const real t2 = anchor - negative;
                    const real t3 = t2 * t2;
                    const real t4 = anchor - positive;
                    const real t5 = t4 * t4;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t3)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t5)), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const truth t2 = total_2 - total + t9 < 0.0;
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
                const real t3 = t2 ? R(0.0) : t1 * (negative - positive);
                const real t4 = t2 ? R(0.0) : t1 * (positive - anchor);
                const real t5 = t2 ? R(0.0) : -(t1 * (negative - anchor));
                const real anchor_result = t3;
                const real positive_result = t4;
                const real negative_result = t5;
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
/* squared_triplet_loss_value_and_grad: from anchor, positive, negative, g to value, anchor, positive, negative; numbers t6 at 0 */
KERNEL(squared_triplet_loss_value_and_grad)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const wide t6 = (wide)call->numbers[0];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = R(2.0) * g;
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real anchor = anchor_at[i];
                    const real positive = positive_at[i];
                    const real negative = negative_at[i];
                    const real t2 = anchor - negative;
                    const real t3 = t2 * t2;
                    const real t4 = anchor - positive;
                    const real t5 = t4 * t4;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t3)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t5)), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const wide t2 = total_2 - total + t6;
        const truth t3 = t2 < 0.0;
        const real t4 = (real)(t3 ? 0.0 : t2);
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
                const real t5 = t3 ? R(0.0) : t1 * (negative - positive);
                const real t7 = t3 ? R(0.0) : t1 * (positive - anchor);
                const real t8 = t3 ? R(0.0) : -(t1 * (negative - anchor));
                const real anchor_result = t5;
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
        real_put(call, value_out, row, t4);
    }
}
