/*
 * Made by symdl 0.1.0 from info_nce_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     info_nce_loss = RowLse(similarity/temperature) - RowPick(similarity/temperature, target)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- info_nce_loss_value ---- */
/* info_nce_loss_value: from similarity, target to value; numbers t3 at 0 */
KERNEL(info_nce_loss_value)
{
    enum { similarity_in, target_in, value_out };
    const pair t3 = pair_of(call->numbers[0]);
    real similarity_block[BLOCK];
    lse_of_parts_lanes largest_state_lanes;
    lse_of_parts_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real entry = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            entry = pair_real(pair_divide(pair_of(similarity), t3));
        }
        real entry_rest = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            const pair t1 = pair_divide(pair_of(similarity), t3);
            entry_rest = pair_low(t1);
        }
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            if (start % STRETCH == 0) {
                lse_of_parts_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real similarity = similarity_at[i];
                    const pair t1 = pair_divide(pair_of(similarity), t3);
                    const real t2 = pair_real(t1);
                    const real t4 = pair_low(t1);
                    lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&largest_state_lanes, lane), lse_of_parts_map(t2, t4)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_of_parts_push(&largest_state_tree, lse_of_parts_joined(&largest_state_lanes));
            }
        }
        real largest;
        real rest;
        wide tail;
        lse_of_parts_finish(lse_of_parts_whole(&largest_state_tree), &largest, &rest, &tail);
        const real t1 = largest - entry;
        const real t2 = t1 - largest;
        const real t4 = largest - (t1 - t2) - (entry + t2);
        const real t5 = t1 + ((t4 == t4 ? t4 : R(0.0)) + (rest - entry_rest)) + log1p_((real)tail);
        real_put(call, value_out, row, t5);
    }
}

/* ---- info_nce_loss_vjp ---- */
/* info_nce_loss_vjp: from similarity, target, g to similarity; numbers t3 at 0, temperature at 1 */
KERNEL(info_nce_loss_vjp)
{
    enum { similarity_in, target_in, g_in, similarity_out };
    const pair t3 = pair_of(call->numbers[0]);
    const real temperature = (real)call->numbers[1];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
    lse_of_parts_lanes largest_state_lanes;
    lse_of_parts_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real entry = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            entry = pair_real(pair_divide(pair_of(similarity), t3));
        }
        real entry_rest = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            const pair t1 = pair_divide(pair_of(similarity), t3);
            entry_rest = pair_low(t1);
        }
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            if (start % STRETCH == 0) {
                lse_of_parts_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real similarity = similarity_at[i];
                    const pair t1 = pair_divide(pair_of(similarity), t3);
                    const real t2 = pair_real(t1);
                    const real t4 = pair_low(t1);
                    lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&largest_state_lanes, lane), lse_of_parts_map(t2, t4)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_of_parts_push(&largest_state_tree, lse_of_parts_joined(&largest_state_lanes));
            }
        }
        real largest;
        real rest;
        wide tail;
        lse_of_parts_finish(lse_of_parts_whole(&largest_state_tree), &largest, &rest, &tail);
        const real t1 = entry - largest;
        const real t2 = t1 - entry;
        const real t4 = entry - (t1 - t2) - (largest + t2);
        const real expm = expm1_(t1 + ((t4 == t4 ? t4 : R(0.0)) + (entry_rest - rest)) - log1p_((real)tail));
        const real t5 = g * expm / temperature;
        const real t6 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const integer position = start + i;
                const pair t7 = pair_divide(pair_of(similarity), t3);
                const real t8 = pair_real(t7);
                const real t9 = t8 - largest;
                const real t10 = t9 - t8;
                const real t11 = t8 - (t9 - t10) - (largest + t10);
                const real t12 = (t11 == t11 ? t11 : R(0.0)) + (pair_low(t7) - rest);
                const real t13 = t9 + t12;
                const real t14 = t12 - (t13 - t9);
                const real exp = exp_(t13);
                const real t15 = g * ((exp + exp * (t14 == t14 ? t14 : R(0.0))) / t6) / temperature;
                const real similarity_result = position == target ? t5 : t15;
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}

/* ---- info_nce_loss_value_and_grad ---- */
/* info_nce_loss_value_and_grad: from similarity, target, g to value, similarity; numbers t3 at 0, temperature at 1 */
KERNEL(info_nce_loss_value_and_grad)
{
    enum { similarity_in, target_in, g_in, value_out, similarity_out };
    const pair t3 = pair_of(call->numbers[0]);
    const real temperature = (real)call->numbers[1];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
    lse_of_parts_lanes largest_state_lanes;
    lse_of_parts_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real entry = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            entry = pair_real(pair_divide(pair_of(similarity), t3));
        }
        real entry_rest = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            const pair t1 = pair_divide(pair_of(similarity), t3);
            entry_rest = pair_low(t1);
        }
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            if (start % STRETCH == 0) {
                lse_of_parts_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real similarity = similarity_at[i];
                    const pair t1 = pair_divide(pair_of(similarity), t3);
                    const real t2 = pair_real(t1);
                    const real t4 = pair_low(t1);
                    lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&largest_state_lanes, lane), lse_of_parts_map(t2, t4)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_of_parts_push(&largest_state_tree, lse_of_parts_joined(&largest_state_lanes));
            }
        }
        real largest;
        real rest;
        wide tail;
        lse_of_parts_finish(lse_of_parts_whole(&largest_state_tree), &largest, &rest, &tail);
        const real log1p = log1p_((real)tail);
        const real t1 = largest - entry;
        const real t2 = t1 - largest;
        const real t4 = largest - (t1 - t2) - (entry + t2);
        const real t5 = t1 + ((t4 == t4 ? t4 : R(0.0)) + (rest - entry_rest)) + log1p;
        const real t6 = entry - largest;
        const real t7 = t6 - entry;
        const real t8 = entry - (t6 - t7) - (largest + t7);
        const real t9 = g * expm1_(t6 + ((t8 == t8 ? t8 : R(0.0)) + (entry_rest - rest)) - log1p);
        const real t10 = t9 / temperature;
        const real t11 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const integer position = start + i;
                const pair t12 = pair_divide(pair_of(similarity), t3);
                const real t13 = pair_real(t12);
                const real t14 = t13 - largest;
                const real t15 = t14 - t13;
                const real t16 = t13 - (t14 - t15) - (largest + t15);
                const real t17 = (t16 == t16 ? t16 : R(0.0)) + (pair_low(t12) - rest);
                const real t18 = t14 + t17;
                const real t19 = t17 - (t18 - t14);
                const real exp = exp_(t18);
                const real t20 = g * ((exp + exp * (t19 == t19 ? t19 : R(0.0))) / t11) / temperature;
                const real similarity_result = position == target ? t10 : t20;
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
        real_put(call, value_out, row, t5);
    }
}

/* ---- info_nce_loss_hvp ---- */
/* info_nce_loss_hvp: from similarity, g, v to similarity; numbers t1 at 0, t6 at 1, t33 at 2 */
KERNEL(info_nce_loss_hvp)
{
    enum { similarity_in, g_in, v_in, similarity_out };
    const real t1 = (real)call->numbers[0];
    const pair t6 = pair_of(call->numbers[1]);
    const wide t33 = (wide)call->numbers[2];
    real similarity_block[BLOCK];
    real v_block[BLOCK];
    real similarity_out_block[BLOCK];
    lse_of_parts_lanes largest_state_lanes;
    lse_of_parts_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            if (start % STRETCH == 0) {
                lse_of_parts_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real similarity = similarity_at[i];
                    const pair t3 = pair_divide(pair_of(similarity), t6);
                    const real t4 = pair_real(t3);
                    const real t5 = pair_low(t3);
                    lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&largest_state_lanes, lane), lse_of_parts_map(t4, t5)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_of_parts_push(&largest_state_tree, lse_of_parts_joined(&largest_state_lanes));
            }
        }
        real largest;
        real rest;
        wide tail;
        lse_of_parts_finish(lse_of_parts_whole(&largest_state_tree), &largest, &rest, &tail);
        const real t3 = (real)(1.0 + tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real similarity = similarity_at[i];
                    const real v = v_at[i];
                    const pair t4 = pair_divide(pair_of(similarity), t6);
                    const real t5 = pair_real(t4);
                    const real t7 = t5 - largest;
                    const real t8 = t7 - t5;
                    const real t9 = t5 - (t7 - t8) - (largest + t8);
                    const real t10 = (t9 == t9 ? t9 : R(0.0)) + (pair_low(t4) - rest);
                    const real t11 = t7 + t10;
                    const real t12 = t10 - (t11 - t7);
                    const real exp = exp_(t11);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(v * ((exp + exp * (t12 == t12 ? t12 : R(0.0))) / t3))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const wide t4 = t2 * total / t33;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const real v = v_at[i];
                const pair t5 = pair_divide(pair_of(similarity), t6);
                const real t7 = pair_real(t5);
                const real t8 = t7 - largest;
                const real t9 = t8 - t7;
                const real t10 = t7 - (t8 - t9) - (largest + t9);
                const real t11 = (t10 == t10 ? t10 : R(0.0)) + (pair_low(t5) - rest);
                const real t12 = t8 + t11;
                const real t13 = t11 - (t12 - t8);
                const real exp = exp_(t12);
                const real similarity_result = (real)((wide)(g * v / t1) - t4) * ((exp + exp * (t13 == t13 ? t13 : R(0.0))) / t3);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}

/* ---- info_nce_loss_hess_diag ---- */
/* info_nce_loss_hess_diag: from similarity, g to similarity; numbers t3 at 0, t29 at 1 */
KERNEL(info_nce_loss_hess_diag)
{
    enum { similarity_in, g_in, similarity_out };
    const pair t3 = pair_of(call->numbers[0]);
    const real t29 = (real)call->numbers[1];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
    lse_of_parts_lanes largest_state_lanes;
    lse_of_parts_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            if (start % STRETCH == 0) {
                lse_of_parts_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real similarity = similarity_at[i];
                    const pair t1 = pair_divide(pair_of(similarity), t3);
                    const real t2 = pair_real(t1);
                    const real t4 = pair_low(t1);
                    lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&largest_state_lanes, lane), lse_of_parts_map(t2, t4)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_of_parts_push(&largest_state_tree, lse_of_parts_joined(&largest_state_lanes));
            }
        }
        real largest;
        real rest;
        wide tail;
        lse_of_parts_finish(lse_of_parts_whole(&largest_state_tree), &largest, &rest, &tail);
        const real t1 = (real)(1.0 + tail);
        const real log1p = log1p_((real)tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t2 = pair_divide(pair_of(similarity), t3);
                const real t4 = pair_real(t2);
                const real t5 = t4 - largest;
                const real t6 = t5 - t4;
                const real t7 = t4 - (t5 - t6) - (largest + t6);
                const real t8 = (t7 == t7 ? t7 : R(0.0)) + (pair_low(t2) - rest);
                const real t9 = t5 + t8;
                const real t10 = t8 - (t9 - t5);
                const real exp = exp_(t9);
                const real similarity_result = -(g * ((exp + exp * (t10 == t10 ? t10 : R(0.0))) / t1) * expm1_(t9 - log1p) / t29);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
