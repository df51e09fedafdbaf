/*
 * Made by symdl 0.1.0 from cross_entropy with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
 *                     target)
 *                     0  otherwise
 */
#include "primitives.h"
#include "monoids.h"

/* ---- cross_entropy_value ---- */
/* cross_entropy_value (target label, weight absent, label_smoothing=0): from input, target to value; numbers ignore_index at 0 */
KERNEL(cross_entropy_value)
{
    enum { input_in, target_in, value_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const truth t1 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t2 = t1 ? largest - input_at_target + log1p_((real)tail) : R(0.0);
        real_put(call, value_out, row, t2);
    }
}

/* ---- cross_entropy_weight ---- */
/* cross_entropy_weight (target label, weight absent, label_smoothing=0): from target to weight; numbers ignore_index at 0 */
KERNEL(cross_entropy_weight)
{
    enum { target_in, weight_out };
    const integer ignore_index = (integer)call->numbers[0];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real t1 = ignore_index != target ? R(1.0) : R(0.0);
        real_put(call, weight_out, row, t1);
    }
}

/* ---- cross_entropy_vjp ---- */
/* cross_entropy_vjp (target label, weight absent, label_smoothing=0): from input, target, g to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
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
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t2 = t1 ? g * expm1_(input_at_target - largest - log1p_((real)tail)) : R(0.0);
        const real t3 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                const real t7 = t1 ? g * ((exp + exp * (t6 == t6 ? t6 : R(0.0))) / t3) : R(0.0);
                const real input_result = position == target ? t2 : t7;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad ---- */
/* cross_entropy_value_and_grad (target label, weight absent, label_smoothing=0): from input, target, g to value, input; numbers ignore_index at 0 */
KERNEL(cross_entropy_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
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
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        const real t2 = t1 ? largest - input_at_target + log1p : R(0.0);
        const real t3 = t1 ? g * expm1_(input_at_target - largest - log1p) : R(0.0);
        const real t4 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                const real t8 = t1 ? g * ((exp + exp * (t7 == t7 ? t7 : R(0.0))) / t4) : R(0.0);
                const real input_result = position == target ? t3 : t8;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t2);
    }
}

/* ---- cross_entropy_hvp ---- */
/* cross_entropy_hvp (target label, weight absent, label_smoothing=0): from input, target, g, v to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t2 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t3 = (real)(1.0 + tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real v = v_at[i];
                    const real t4 = input - largest;
                    const real t5 = t4 - input;
                    const real t6 = input - (t4 - t5) - (largest + t5);
                    const real exp = exp_(t4);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(v * ((exp + exp * (t6 == t6 ? t6 : R(0.0))) / t3))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const wide t4 = t1 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                const real t8 = (real)((wide)(g * v) - t4) * ((exp + exp * (t7 == t7 ? t7 : R(0.0))) / t3);
                const real input_result = t2 ? t8 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_hess_diag ---- */
/* cross_entropy_hess_diag (target label, weight absent, label_smoothing=0): from input, target, g to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const truth t1 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t2 = (real)(1.0 + tail);
        const real log1p = log1p_((real)tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t3 = input - largest;
                const real t4 = t3 - input;
                const real t5 = input - (t3 - t4) - (largest + t4);
                const real exp = exp_(t3);
                const real t6 = -(g * ((exp + exp * (t5 == t5 ? t5 : R(0.0))) / t2) * expm1_(t3 - log1p));
                const real input_result = t1 ? t6 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_label_smoothing_other ---- */
/* cross_entropy_value_label_smoothing_other (target label, weight absent, label_smoothing=...): from input, target to value; numbers t4 at 0, t6 at 1, t8 at 2, ignore_index at 3 */
KERNEL(cross_entropy_value_label_smoothing_other)
{
    enum { input_in, target_in, value_out };
    const wide t4 = (wide)call->numbers[0];
    const wide t6 = (wide)call->numbers[1];
    const real t8 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    real input_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const truth t1 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        const wide t2 = (wide)(t8 * (input_at_target - largest - log1p));
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(input - largest - log1p)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t3 = (real)(t1 ? -(t6 * (total / t4)) - t2 : 0.0);
        real_put(call, value_out, row, t3);
    }
}

/* ---- cross_entropy_vjp_label_smoothing_other ---- */
/* cross_entropy_vjp_label_smoothing_other (target label, weight absent, label_smoothing=...): from input, target, g to input; numbers label_smoothing at 0, t2 at 1, ignore_index at 2 */
KERNEL(cross_entropy_vjp_label_smoothing_other)
{
    enum { input_in, target_in, g_in, input_out };
    const real label_smoothing = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    const integer ignore_index = (integer)call->numbers[2];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = label_smoothing * g;
        const real t3 = t1 / t2;
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const truth t4 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t5 = t4 ? t1 + g * expm1_(input_at_target - largest - log1p_((real)tail)) - t3 : R(0.0);
        const real t6 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                const real t10 = t4 ? g * ((exp + exp * (t9 == t9 ? t9 : R(0.0))) / t6) - t3 : R(0.0);
                const real input_result = position == target ? t5 : t10;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad_label_smoothing_other ---- */
/* cross_entropy_value_and_grad_label_smoothing_other (target label, weight absent, label_smoothing=...): from input, target, g to value, input; numbers t4 at 0, t6 at 1, t8 at 2, ignore_index at 3, label_smoothing at 4, t18 at 5 */
KERNEL(cross_entropy_value_and_grad_label_smoothing_other)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t4 = (wide)call->numbers[0];
    const wide t6 = (wide)call->numbers[1];
    const real t8 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    const real label_smoothing = (real)call->numbers[4];
    const real t18 = (real)call->numbers[5];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
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
        const real t2 = label_smoothing * g;
        const real t3 = t2 / t18;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        const real t5 = input_at_target - largest - log1p;
        const wide t7 = (wide)(t8 * t5);
        const real t9 = t1 ? t2 + g * expm1_(t5) - t3 : R(0.0);
        const real t10 = (real)(1.0 + tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(input - largest - log1p)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t11 = (real)(t1 ? -(t6 * (total / t4)) - t7 : 0.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t12 = input - largest;
                const real t13 = t12 - input;
                const real t14 = input - (t12 - t13) - (largest + t13);
                const real exp = exp_(t12);
                const real t15 = t1 ? g * ((exp + exp * (t14 == t14 ? t14 : R(0.0))) / t10) - t3 : R(0.0);
                const real input_result = position == target ? t9 : t15;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t11);
    }
}

/* ---- cross_entropy_value_weight ---- */
/* cross_entropy_value_weight (target label, weight given, label_smoothing=0): from input, target, weight to value; numbers ignore_index at 0 */
KERNEL(cross_entropy_value_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
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
        const truth t1 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t2 = t1 ? -((input_at_target - largest - log1p_((real)tail)) * weight_at_target) : R(0.0);
        real_put(call, value_out, row, t2);
    }
}

/* ---- cross_entropy_weight_weight ---- */
/* cross_entropy_weight_weight (target label, weight given, label_smoothing=0): from target, weight to weight; numbers ignore_index at 0 */
KERNEL(cross_entropy_weight_weight)
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
        const real t1 = ignore_index != target ? weight_at_target : R(0.0);
        real_put(call, weight_out, row, t1);
    }
}

/* ---- cross_entropy_vjp_weight ---- */
/* cross_entropy_vjp_weight (target label, weight given, label_smoothing=0): from input, target, weight, g to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_vjp_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
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
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const real t1 = g * weight_at_target;
        const truth t2 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t3 = t2 ? t1 * expm1_(input_at_target - largest - log1p_((real)tail)) : R(0.0);
        const real t4 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                const real t8 = t2 ? t1 * ((exp + exp * (t7 == t7 ? t7 : R(0.0))) / t4) : R(0.0);
                const real input_result = position == target ? t3 : t8;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad_weight ---- */
/* cross_entropy_value_and_grad_weight (target label, weight given, label_smoothing=0): from input, target, weight, g to value, input; numbers ignore_index at 0 */
KERNEL(cross_entropy_value_and_grad_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
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
        const truth t1 = ignore_index != target;
        const real t2 = g * weight_at_target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t3 = input_at_target - largest - log1p_((real)tail);
        const real t4 = t1 ? -(t3 * weight_at_target) : R(0.0);
        const real t5 = t1 ? t2 * expm1_(t3) : R(0.0);
        const real t6 = (real)(1.0 + tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                const real t10 = t1 ? t2 * ((exp + exp * (t9 == t9 ? t9 : R(0.0))) / t6) : R(0.0);
                const real input_result = position == target ? t5 : t10;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t4);
    }
}

/* ---- cross_entropy_hvp_weight ---- */
/* cross_entropy_hvp_weight (target label, weight given, label_smoothing=0): from input, target, weight, g, v to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hvp_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
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
        const real t1 = g * weight_at_target;
        const wide t2 = (wide)t1;
        const truth t3 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t4 = (real)(1.0 + tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real v = v_at[i];
                    const real t5 = input - largest;
                    const real t6 = t5 - input;
                    const real t7 = input - (t5 - t6) - (largest + t6);
                    const real exp = exp_(t5);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(v * ((exp + exp * (t7 == t7 ? t7 : R(0.0))) / t4))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const wide t5 = t2 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                const real t9 = (real)((wide)(t1 * v) - t5) * ((exp + exp * (t8 == t8 ? t8 : R(0.0))) / t4);
                const real input_result = t3 ? t9 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_hess_diag_weight ---- */
/* cross_entropy_hess_diag_weight (target label, weight given, label_smoothing=0): from input, target, weight, g to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hess_diag_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
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
        const real t1 = g * weight_at_target;
        const truth t2 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t3 = (real)(1.0 + tail);
        const real log1p = log1p_((real)tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                const real t7 = -(t1 * ((exp + exp * (t6 == t6 ? t6 : R(0.0))) / t3) * expm1_(t4 - log1p));
                const real input_result = t2 ? t7 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_weight_label_smoothing_other ---- */
/* cross_entropy_value_weight_label_smoothing_other (target label, weight given, label_smoothing=...): from input, target, weight to value; numbers t5 at 0, t7 at 1, t9 at 2, ignore_index at 3 */
KERNEL(cross_entropy_value_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, value_out };
    const wide t5 = (wide)call->numbers[0];
    const wide t7 = (wide)call->numbers[1];
    const real t9 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
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
        const truth t1 = ignore_index != target;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        const wide t2 = (wide)(t9 * (input_at_target - largest - log1p) * weight_at_target);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real weight = weight_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight * (input - largest - log1p))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t3 = (real)(t1 ? -(t7 * (total / t5)) - t2 : 0.0);
        real_put(call, value_out, row, t3);
    }
}

/* ---- cross_entropy_vjp_weight_label_smoothing_other ---- */
/* cross_entropy_vjp_weight_label_smoothing_other (target label, weight given, label_smoothing=...): from input, target, weight, g to input; numbers t1 at 0, label_smoothing at 1, t24 at 2, ignore_index at 3 */
KERNEL(cross_entropy_vjp_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real label_smoothing = (real)call->numbers[1];
    const real t24 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
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
        const real t2 = label_smoothing * g;
        const wide t3 = (wide)t2;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const real t4 = t2 * weight_at_target;
        const real t5 = g * weight_at_target;
        const wide t6 = (wide)(t4 / t24);
        const truth t7 = ignore_index != target;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real weight = weight_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t8 = input_at_target - largest;
        const real t9 = t8 - input_at_target;
        const real t10 = input_at_target - (t8 - t9) - (largest + t9);
        const real exp = exp_(t8);
        const wide t11 = 1.0 + tail;
        const wide t12 = t3 * (total / t1);
        const real expm = expm1_(t8 - log1p_((real)tail));
        const wide t13 = t12 * ((wide)(exp + exp * (t10 == t10 ? t10 : R(0.0))) / t11) + (wide)(t5 * expm);
        const real t14 = (real)t11;
        const real t15 = (real)t12;
        const real t16 = (real)(t7 ? t13 - (wide)(t4 * expm) - t6 : 0.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                const integer position = start + i;
                const real t17 = input - largest;
                const real t18 = t17 - input;
                const real t19 = input - (t17 - t18) - (largest + t18);
                const real exp_1 = exp_(t17);
                const real t20 = (exp_1 + exp_1 * (t19 == t19 ? t19 : R(0.0))) / t14;
                const real t21 = t7 ? t15 * t20 + t5 * t20 - t4 * t20 - t2 * weight / t24 : R(0.0);
                const real input_result = position == target ? t16 : t21;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad_weight_label_smoothing_other ---- */
/* cross_entropy_value_and_grad_weight_label_smoothing_other (target label, weight given, label_smoothing=...): from input, target, weight, g to value, input; numbers t5 at 0, t7 at 1, t9 at 2, ignore_index at 3, label_smoothing at 4, t38 at 5 */
KERNEL(cross_entropy_value_and_grad_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const wide t5 = (wide)call->numbers[0];
    const wide t7 = (wide)call->numbers[1];
    const real t9 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    const real label_smoothing = (real)call->numbers[4];
    const real t38 = (real)call->numbers[5];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
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
        const truth t1 = ignore_index != target;
        const real t2 = label_smoothing * g;
        const wide t3 = (wide)t2;
        const real t4 = t2 * weight_at_target;
        const real t6 = g * weight_at_target;
        const wide t8 = (wide)(t4 / t38);
        largest_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real weight = weight_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(weight)), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const real log1p = log1p_((real)tail);
        const real t10 = input_at_target - largest;
        const real t11 = t10 - log1p;
        const wide t12 = (wide)(t9 * t11 * weight_at_target);
        const real t13 = t10 - input_at_target;
        const real t14 = input_at_target - (t10 - t13) - (largest + t13);
        const real exp = exp_(t10);
        const wide t15 = 1.0 + tail;
        const wide t16 = t3 * (total_2 / t5);
        const real expm = expm1_(t11);
        const wide t17 = t16 * ((wide)(exp + exp * (t14 == t14 ? t14 : R(0.0))) / t15) + (wide)(t6 * expm);
        const real t18 = (real)t15;
        const real t19 = (real)t16;
        const real t20 = (real)(t1 ? t17 - (wide)(t4 * expm) - t8 : 0.0);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real weight = weight_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight * (input - largest - log1p))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t21 = (real)(t1 ? -(t7 * (total / t5)) - t12 : 0.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                const integer position = start + i;
                const real t22 = input - largest;
                const real t23 = t22 - input;
                const real t24 = input - (t22 - t23) - (largest + t23);
                const real exp_1 = exp_(t22);
                const real t25 = (exp_1 + exp_1 * (t24 == t24 ? t24 : R(0.0))) / t18;
                const real t26 = t1 ? t19 * t25 + t6 * t25 - t4 * t25 - t2 * weight / t38 : R(0.0);
                const real input_result = position == target ? t20 : t26;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t21);
    }
}

/* ---- cross_entropy_hvp_weight_label_smoothing_other ---- */
/* cross_entropy_hvp_weight_label_smoothing_other (target label, weight given, label_smoothing=...): from input, target, weight, g, v to input; numbers t1 at 0, label_smoothing at 1, ignore_index at 2 */
KERNEL(cross_entropy_hvp_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real label_smoothing = (real)call->numbers[1];
    const integer ignore_index = (integer)call->numbers[2];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = label_smoothing * g;
        const wide t3 = (wide)t2;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const real t4 = t2 * weight_at_target;
        const wide t5 = (wide)t4;
        const real t6 = g * weight_at_target;
        const wide t7 = (wide)t6;
        const truth t8 = ignore_index != target;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real weight = weight_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const wide t9 = t3 * (total / t1);
        const real t10 = (real)t9;
        const real t11 = (real)(1.0 + tail);
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real v = v_at[i];
                    const real t12 = input - largest;
                    const real t13 = t12 - input;
                    const real t14 = input - (t12 - t13) - (largest + t13);
                    const real exp = exp_(t12);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(v * ((exp + exp * (t14 == t14 ? t14 : R(0.0))) / t11))), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const wide t12 = t9 * total_2;
        const wide t13 = t5 * total_2;
        const wide t14 = t7 * total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const real t15 = input - largest;
                const real t16 = t15 - input;
                const real t17 = input - (t15 - t16) - (largest + t16);
                const real exp = exp_(t15);
                const wide t18 = (wide)(real)((wide)(real)((wide)(t10 * v + t6 * v - t4 * v) + t13) - t12) - t14;
                const real input_result = t8 ? (real)t18 * ((exp + exp * (t17 == t17 ? t17 : R(0.0))) / t11) : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_hess_diag_weight_label_smoothing_other ---- */
/* cross_entropy_hess_diag_weight_label_smoothing_other (target label, weight given, label_smoothing=...): from input, target, weight, g to input; numbers t1 at 0, label_smoothing at 1, ignore_index at 2 */
KERNEL(cross_entropy_hess_diag_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real label_smoothing = (real)call->numbers[1];
    const integer ignore_index = (integer)call->numbers[2];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = label_smoothing * g;
        const wide t3 = (wide)t2;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t4 = (wide)(t2 * weight_at_target);
        const wide t5 = (wide)(g * weight_at_target);
        const truth t6 = ignore_index != target;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real weight = weight_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t7 = (real)(1.0 + tail);
        const real log1p = log1p_((real)tail);
        const real t8 = (real)(t4 - t3 * (total / t1) - t5);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t9 = input - largest;
                const real t10 = t9 - input;
                const real t11 = input - (t9 - t10) - (largest + t10);
                const real exp = exp_(t9);
                const real t12 = t8 * ((exp + exp * (t11 == t11 ? t11 : R(0.0))) / t7) * expm1_(t9 - log1p);
                const real input_result = t6 ? t12 : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_target_floating ---- */
/* cross_entropy_value_target_floating (target floating, weight absent, label_smoothing=0): from input, target to value */
KERNEL(cross_entropy_value_target_floating)
{
    enum { input_in, target_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(target == R(0.0) ? R(0.0) : target * (input - largest - log1p))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)-total;
        real_put(call, value_out, row, t1);
    }
}

/* ---- cross_entropy_vjp_target_floating ---- */
/* cross_entropy_vjp_target_floating (target floating, weight absent, label_smoothing=0): from input, target, g to input */
KERNEL(cross_entropy_vjp_target_floating)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(target)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t2 = (real)(1.0 + tail);
        const real t3 = (real)(t1 * total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                const real input_result = t3 * ((exp + exp * (t6 == t6 ? t6 : R(0.0))) / t2) - g * target;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_vjp_target_target_floating ---- */
/* cross_entropy_vjp_target_target_floating (target floating, weight absent, label_smoothing=0): from input, g to target */
KERNEL(cross_entropy_vjp_target_target_floating)
{
    enum { input_in, g_in, target_out };
    real input_block[BLOCK];
    real target_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target_result = -(g * (input - largest - log1p));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad_target_floating ---- */
/* cross_entropy_value_and_grad_target_floating (target floating, weight absent, label_smoothing=0): from input, target, g to value, input */
KERNEL(cross_entropy_value_and_grad_target_floating)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        largest_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(target)), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const real log1p = log1p_((real)tail);
        const real t2 = (real)(1.0 + tail);
        const real t3 = (real)(t1 * total_2);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(target == R(0.0) ? R(0.0) : target * (input - largest - log1p))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t4 = (real)-total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t5 = input - largest;
                const real t6 = t5 - input;
                const real t7 = input - (t5 - t6) - (largest + t6);
                const real exp = exp_(t5);
                const real input_result = t3 * ((exp + exp * (t7 == t7 ? t7 : R(0.0))) / t2) - g * target;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t4);
    }
}

/* ---- cross_entropy_hvp_target_floating ---- */
/* cross_entropy_hvp_target_floating (target floating, weight absent, label_smoothing=0): from input, target, g, v to input */
KERNEL(cross_entropy_hvp_target_floating)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(target)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const wide t2 = t1 * total;
        const real t3 = (real)t2;
        const real t4 = (real)(1.0 + tail);
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real v = v_at[i];
                    const real t5 = input - largest;
                    const real t6 = t5 - input;
                    const real t7 = input - (t5 - t6) - (largest + t6);
                    const real exp = exp_(t5);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(v * ((exp + exp * (t7 == t7 ? t7 : R(0.0))) / t4))), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const wide t5 = t2 * total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                const real input_result = (real)((wide)(t3 * v) - t5) * ((exp + exp * (t8 == t8 ? t8 : R(0.0))) / t4);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_hess_diag_target_floating ---- */
/* cross_entropy_hess_diag_target_floating (target floating, weight absent, label_smoothing=0): from input, target, g to input */
KERNEL(cross_entropy_hess_diag_target_floating)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(target)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t2 = (real)(1.0 + tail);
        const real log1p = log1p_((real)tail);
        const real t3 = (real)(t1 * total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                const real input_result = -(t3 * ((exp + exp * (t6 == t6 ? t6 : R(0.0))) / t2) * expm1_(t4 - log1p));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_target_floating_label_smoothing_other ---- */
/* cross_entropy_value_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target to value; numbers t6 at 0, t5 at 1 */
KERNEL(cross_entropy_value_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, value_out };
    const real t6 = (real)call->numbers[0];
    const real t5 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map((input - largest - log1p) * (t6 * target + t5))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)-total;
        real_put(call, value_out, row, t1);
    }
}

/* ---- cross_entropy_vjp_target_floating_label_smoothing_other ---- */
/* cross_entropy_vjp_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g to input; numbers t2 at 0, t4 at 1, t25 at 2, t24 at 3 */
KERNEL(cross_entropy_vjp_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t4 = (wide)call->numbers[1];
    const real t25 = (real)call->numbers[2];
    const real t24 = (real)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(target)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t3 = (real)(1.0 + tail);
        const real t5 = (real)(t1 * (t2 * total - t4));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                const real input_result = -(t5 * ((exp + exp * (t8 == t8 ? t8 : R(0.0))) / t3)) - g * (t25 * target + t24);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_vjp_target_target_floating_label_smoothing_other ---- */
/* cross_entropy_vjp_target_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, g to target; numbers t1 at 0 */
KERNEL(cross_entropy_vjp_target_target_floating_label_smoothing_other)
{
    enum { input_in, g_in, target_out };
    const real t1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = t1 * g;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target_result = -(t2 * (input - largest - log1p));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad_target_floating_label_smoothing_other ---- */
/* cross_entropy_value_and_grad_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g to value, input; numbers t6 at 0, t5 at 1, t12 at 2, t14 at 3 */
KERNEL(cross_entropy_value_and_grad_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real t6 = (real)call->numbers[0];
    const real t5 = (real)call->numbers[1];
    const wide t12 = (wide)call->numbers[2];
    const wide t14 = (wide)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        largest_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(target)), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const real log1p = log1p_((real)tail);
        const real t2 = (real)(1.0 + tail);
        const real t3 = (real)(t1 * (t12 * total_2 - t14));
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map((input - largest - log1p) * (t6 * target + t5))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t4 = (real)-total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                const real input_result = -(t3 * ((exp + exp * (t9 == t9 ? t9 : R(0.0))) / t2)) - g * (t6 * target + t5);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t4);
    }
}

/* ---- cross_entropy_hvp_target_floating_label_smoothing_other ---- */
/* cross_entropy_hvp_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g, v to input; numbers t2 at 0, t4 at 1 */
KERNEL(cross_entropy_hvp_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t4 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(target)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const wide t3 = t1 * (t2 * total - t4);
        const real t5 = (real)t3;
        const real t6 = (real)(1.0 + tail);
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real v = v_at[i];
                    const real t7 = input - largest;
                    const real t8 = t7 - input;
                    const real t9 = input - (t7 - t8) - (largest + t8);
                    const real exp = exp_(t7);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(v * ((exp + exp * (t9 == t9 ? t9 : R(0.0))) / t6))), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const wide t7 = t3 * total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp = exp_(t8);
                const real input_result = (real)(t7 - (wide)(t5 * v)) * ((exp + exp * (t10 == t10 ? t10 : R(0.0))) / t6);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_hess_diag_target_floating_label_smoothing_other ---- */
/* cross_entropy_hess_diag_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g to input; numbers t2 at 0, t4 at 1 */
KERNEL(cross_entropy_hess_diag_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t4 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(target)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t3 = (real)(1.0 + tail);
        const real log1p = log1p_((real)tail);
        const real t5 = (real)(t1 * (t2 * total - t4));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                const real input_result = t5 * ((exp + exp * (t8 == t8 ? t8 : R(0.0))) / t3) * expm1_(t6 - log1p);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_target_floating_weight ---- */
/* cross_entropy_value_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight to value */
KERNEL(cross_entropy_value_target_floating_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t1 = target == R(0.0) ? R(0.0) : target * weight * (input - largest - log1p);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight == R(0.0) ? R(0.0) : t1)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)-total;
        real_put(call, value_out, row, t1);
    }
}

/* ---- cross_entropy_vjp_target_floating_weight ---- */
/* cross_entropy_vjp_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g to input */
KERNEL(cross_entropy_vjp_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t1 = (real)(1.0 + tail);
        const real t2 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t3 = input - largest;
                const real t4 = t3 - input;
                const real t5 = input - (t3 - t4) - (largest + t4);
                const real exp = exp_(t3);
                const real t6 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : -(g * target * weight);
                const real input_result = t6 + t2 * ((exp + exp * (t5 == t5 ? t5 : R(0.0))) / t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_vjp_target_target_floating_weight ---- */
/* cross_entropy_vjp_target_target_floating_weight (target floating, weight given, label_smoothing=0): from input, weight, g to target */
KERNEL(cross_entropy_vjp_target_target_floating_weight)
{
    enum { input_in, weight_in, g_in, target_out };
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real target_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                const real target_result = weight == R(0.0) ? R(0.0) : -(g * weight * (input - largest - log1p));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad_target_floating_weight ---- */
/* cross_entropy_value_and_grad_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g to value, input */
KERNEL(cross_entropy_value_and_grad_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        largest_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t1)), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const real log1p = log1p_((real)tail);
        const real t1 = (real)(1.0 + tail);
        const real t2 = (real)total_2;
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t3 = target == R(0.0) ? R(0.0) : target * weight * (input - largest - log1p);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight == R(0.0) ? R(0.0) : t3)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t3 = (real)-total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                const real t7 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : -(g * target * weight);
                const real input_result = t7 + t2 * ((exp + exp * (t6 == t6 ? t6 : R(0.0))) / t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t3);
    }
}

/* ---- cross_entropy_hvp_target_floating_weight ---- */
/* cross_entropy_hvp_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g, v to input */
KERNEL(cross_entropy_hvp_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t1 = (real)total;
        const real t2 = (real)(1.0 + tail);
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real v = v_at[i];
                    const real t3 = input - largest;
                    const real t4 = t3 - input;
                    const real t5 = input - (t3 - t4) - (largest + t4);
                    const real exp = exp_(t3);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(v * ((exp + exp * (t5 == t5 ? t5 : R(0.0))) / t2))), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const wide t3 = total_2 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const real t4 = input - largest;
                const real t5 = t4 - input;
                const real t6 = input - (t4 - t5) - (largest + t5);
                const real exp = exp_(t4);
                const real input_result = (real)((wide)(t1 * v) - t3) * ((exp + exp * (t6 == t6 ? t6 : R(0.0))) / t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_hess_diag_target_floating_weight ---- */
/* cross_entropy_hess_diag_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g to input */
KERNEL(cross_entropy_hess_diag_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t1 = (real)(1.0 + tail);
        const real log1p = log1p_((real)tail);
        const real t2 = (real)total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t3 = input - largest;
                const real t4 = t3 - input;
                const real t5 = input - (t3 - t4) - (largest + t4);
                const real exp = exp_(t3);
                const real input_result = -(t2 * ((exp + exp * (t5 == t5 ? t5 : R(0.0))) / t1) * expm1_(t3 - log1p));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_target_floating_weight_label_smoothing_other ---- */
/* cross_entropy_value_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight to value; numbers t6 at 0, t5 at 1 */
KERNEL(cross_entropy_value_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, value_out };
    const real t6 = (real)call->numbers[0];
    const real t5 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight * (input - largest - log1p) * (t6 * target + t5))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)-total;
        real_put(call, value_out, row, t1);
    }
}

/* ---- cross_entropy_vjp_target_floating_weight_label_smoothing_other ---- */
/* cross_entropy_vjp_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight, g to input; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_vjp_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const real t3 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t4 = weight * (t3 * target + t2);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t4)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t4 = (real)(1.0 + tail);
        const real t5 = (real)(t1 * total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                const real input_result = t5 * ((exp + exp * (t8 == t8 ? t8 : R(0.0))) / t4) - g * weight * (t3 * target + t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_vjp_target_target_floating_weight_label_smoothing_other ---- */
/* cross_entropy_vjp_target_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, weight, g to target; numbers t1 at 0 */
KERNEL(cross_entropy_vjp_target_target_floating_weight_label_smoothing_other)
{
    enum { input_in, weight_in, g_in, target_out };
    const real t1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real target_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = t1 * g;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real log1p = log1p_((real)tail);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                const real target_result = -(t2 * weight * (input - largest - log1p));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other ---- */
/* cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight, g to value, input; numbers t6 at 0, t5 at 1 */
KERNEL(cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const real t6 = (real)call->numbers[0];
    const real t5 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        largest_state_tree.count = 0;
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                lse_start(&largest_state_lanes);
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t2 = weight * (t6 * target + t5);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t2)), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const real log1p = log1p_((real)tail);
        const real t2 = (real)(1.0 + tail);
        const real t3 = (real)(t1 * total_2);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight * (input - largest - log1p) * (t6 * target + t5))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t4 = (real)-total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                const real input_result = t3 * ((exp + exp * (t9 == t9 ? t9 : R(0.0))) / t2) - g * weight * (t6 * target + t5);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t4);
    }
}

/* ---- cross_entropy_hvp_target_floating_weight_label_smoothing_other ---- */
/* cross_entropy_hvp_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight, g, v to input; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_hvp_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const real t3 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t4 = weight * (t3 * target + t2);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t4)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t4 = (real)(t1 * total);
        const real t5 = (real)(1.0 + tail);
        total_2_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            if (start % STRETCH == 0) {
                sum_start(&total_2_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real v = v_at[i];
                    const real t6 = input - largest;
                    const real t7 = t6 - input;
                    const real t8 = input - (t6 - t7) - (largest + t7);
                    const real exp = exp_(t6);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(v * ((exp + exp * (t8 == t8 ? t8 : R(0.0))) / t5))), &total_2_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
            }
        }
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        const wide t6 = t1 * total_2 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real v = v_at[i];
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp = exp_(t7);
                const real input_result = (real)((wide)(t4 * v) - t6) * ((exp + exp * (t9 == t9 ? t9 : R(0.0))) / t5);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_hess_diag_target_floating_weight_label_smoothing_other ---- */
/* cross_entropy_hess_diag_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight, g to input; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_hess_diag_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const real t3 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    lse_lanes largest_state_lanes;
    lse_tree largest_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        total_state_tree.count = 0;
        largest_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                lse_start(&largest_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t4 = weight * (t3 * target + t2);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t4)), &total_state_lanes, lane);
                    lse_set(lse_combine(lse_lane(&largest_state_lanes, lane), lse_map(input)), &largest_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                lse_push(&largest_state_tree, lse_joined(&largest_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        real largest;
        wide tail;
        lse_finish(lse_whole(&largest_state_tree), &largest, &tail);
        const real t4 = (real)(1.0 + tail);
        const real log1p = log1p_((real)tail);
        const real t5 = (real)(t1 * total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp = exp_(t6);
                const real input_result = -(t5 * ((exp + exp * (t8 == t8 ? t8 : R(0.0))) / t4) * expm1_(t6 - log1p));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
