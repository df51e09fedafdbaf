/*
 * Made by symdl 0.1.0 from poly1_cross_entropy with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     poly1_cross_entropy = epsilon*(1 - exp(-RowLse(input) + RowPick(input, target))) + RowLse(input) -
 *                           RowPick(input, target)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- poly1_cross_entropy_value ---- */
/* poly1_cross_entropy_value: from input, target to value; numbers epsilon at 0 */
KERNEL(poly1_cross_entropy_value)
{
    enum { input_in, target_in, value_out };
    const real epsilon = (real)call->numbers[0];
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
        const real t1 = epsilon * expm1_(input_at_target - largest - log1p);
        const real t2 = largest - input_at_target + log1p - t1;
        real_put(call, value_out, row, t2);
    }
}

/* ---- poly1_cross_entropy_vjp ---- */
/* poly1_cross_entropy_vjp: from input, target, g to input; numbers epsilon at 0 */
KERNEL(poly1_cross_entropy_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real epsilon = (real)call->numbers[0];
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
        const real t1 = epsilon * g;
        const wide t2 = (wide)t1;
        const wide t3 = (wide)g;
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
        const real t4 = input_at_target - largest;
        const real t5 = t4 - input_at_target;
        const real t6 = input_at_target - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = 1.0 + tail;
        const wide t8 = (wide)(exp + exp * (t6 == t6 ? t6 : R(0.0))) / t7;
        const real t9 = (real)t7;
        const real t10 = (real)t8;
        const real t11 = (real)((t2 * t8 + t3) * (wide)expm1_(t4 - log1p_((real)tail)));
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
                const real exp_1 = exp_(t12);
                const real t15 = (exp_1 + exp_1 * (t14 == t14 ? t14 : R(0.0))) / t9;
                const real input_result = position == target ? t11 : t1 * (t10 * t15) + g * t15;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- poly1_cross_entropy_value_and_grad ---- */
/* poly1_cross_entropy_value_and_grad: from input, target, g to value, input; numbers epsilon at 0 */
KERNEL(poly1_cross_entropy_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real epsilon = (real)call->numbers[0];
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
        const real t1 = epsilon * g;
        const wide t2 = (wide)t1;
        const wide t3 = (wide)g;
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
        const real t4 = input_at_target - largest;
        const real expm = expm1_(t4 - log1p);
        const real t5 = largest - input_at_target + log1p - epsilon * expm;
        const real t6 = t4 - input_at_target;
        const real t7 = input_at_target - (t4 - t6) - (largest + t6);
        const real exp = exp_(t4);
        const wide t8 = 1.0 + tail;
        const wide t9 = (wide)(exp + exp * (t7 == t7 ? t7 : R(0.0))) / t8;
        const real t10 = (real)t8;
        const real t11 = (real)t9;
        const real t12 = (real)((t2 * t9 + t3) * (wide)expm);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t13 = input - largest;
                const real t14 = t13 - input;
                const real t15 = input - (t13 - t14) - (largest + t14);
                const real exp_1 = exp_(t13);
                const real t16 = (exp_1 + exp_1 * (t15 == t15 ? t15 : R(0.0))) / t10;
                const real input_result = position == target ? t12 : t1 * (t11 * t16) + g * t16;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t5);
    }
}

/* ---- poly1_cross_entropy_hvp ---- */
/* poly1_cross_entropy_hvp: from input, target, g, v to input; numbers epsilon at 0, t58 at 1 */
KERNEL(poly1_cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real epsilon = (real)call->numbers[0];
    const real t58 = (real)call->numbers[1];
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
        const real t1 = epsilon * g;
        const real t2 = t1 * v_at_target;
        const wide t3 = (wide)t2;
        const wide t4 = (wide)t1;
        const wide t5 = (wide)(g * v_at_target);
        const wide t6 = (wide)g;
        const wide t7 = (wide)(t58 * g);
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
        const real t8 = input_at_target - largest;
        const real t9 = t8 - input_at_target;
        const real t10 = input_at_target - (t8 - t9) - (largest + t9);
        const real exp = exp_(t8);
        const wide t11 = 1.0 + tail;
        const wide t12 = (wide)(exp + exp * (t10 == t10 ? t10 : R(0.0))) / t11;
        const wide t13 = t12 * t12;
        const real t14 = (real)t11;
        const wide t15 = (wide)expm1_(t8 - log1p_((real)tail));
        const wide t16 = t3 * t13 + t3 * t12 * t15 + t5 * t12;
        const real t17 = (real)t12;
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
                    const real t18 = input - largest;
                    const real t19 = t18 - input;
                    const real t20 = input - (t18 - t19) - (largest + t19);
                    const real exp_1 = exp_(t18);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(v * ((exp_1 + exp_1 * (t20 == t20 ? t20 : R(0.0))) / t14))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const wide t18 = t4 * total;
        const wide t19 = t6 * total;
        const real t20 = (real)(t7 * total);
        const real t21 = (real)t19;
        const real t22 = (real)(t16 - t18 * t13 - t18 * t12 * t15 - t19 * t12);
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
                const real t23 = input - largest;
                const real t24 = t23 - input;
                const real t25 = input - (t23 - t24) - (largest + t24);
                const real exp_1 = exp_(t23);
                const real t26 = (exp_1 + exp_1 * (t25 == t25 ? t25 : R(0.0))) / t14;
                const real t27 = t17 * t26;
                const real t28 = t1 * v * t27 + t2 * t27 + g * v * t26 - t20 * t27 - t21 * t26;
                const real input_result = position == target ? t22 : t28;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- poly1_cross_entropy_hess_diag ---- */
/* poly1_cross_entropy_hess_diag: from input, target, g to input; numbers epsilon at 0 */
KERNEL(poly1_cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real epsilon = (real)call->numbers[0];
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
        const real t1 = epsilon * g;
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
        const real t2 = input_at_target - largest;
        const real t3 = t2 - log1p;
        const real t4 = t2 - input_at_target;
        const real t5 = input_at_target - (t2 - t4) - (largest + t4);
        const real exp = exp_(t2);
        const wide t6 = 1.0 + tail;
        const wide t7 = (wide)(exp + exp * (t5 == t5 ? t5 : R(0.0))) / t6;
        const real t8 = (real)t6;
        const real t9 = (real)t7;
        const wide t10 = (wide)(-(t1 * expm1_(t3 + R(0.6931471805599453))) - g) * t7 * (wide)expm1_(t3);
        const real t11 = (real)t10;
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
                const real exp_1 = exp_(t12);
                const real t15 = (exp_1 + exp_1 * (t14 == t14 ? t14 : R(0.0))) / t8;
                const real t16 = t12 - log1p;
                const real t17 = -(t1 * (t9 * t15) * expm1_(t16 + R(0.6931471805599453))) - g * t15 * expm1_(t16);
                const real input_result = position == target ? t11 : t17;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
