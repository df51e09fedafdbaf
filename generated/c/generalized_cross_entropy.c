/*
 * Made by symdl 0.1.0 from generalized_cross_entropy with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     generalized_cross_entropy = (1 - exp(q*(-RowLse(input) + RowPick(input, target))))/q
 */
#include "primitives.h"
#include "monoids.h"

/* ---- generalized_cross_entropy_value ---- */
/* generalized_cross_entropy_value: from input, target to value; numbers q at 0 */
KERNEL(generalized_cross_entropy_value)
{
    enum { input_in, target_in, value_out };
    const real q = (real)call->numbers[0];
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
        const real t1 = -(expm1_(q * (input_at_target - largest - log1p_((real)tail))) / q);
        real_put(call, value_out, row, t1);
    }
}

/* ---- generalized_cross_entropy_vjp ---- */
/* generalized_cross_entropy_vjp: from input, target, g to input; numbers t12 at 0, q at 1 */
KERNEL(generalized_cross_entropy_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t12 = pair_of(call->numbers[0]);
    const real q = (real)call->numbers[1];
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
        const real t1 = input_at_target - largest;
        const real t2 = t1 - input_at_target;
        const real t3 = input_at_target - (t1 - t2) - (largest + t2);
        const pair t4 = pair_multiply(pair_add(pair_of(t1), pair_of(t3 == t3 ? t3 : R(0.0))), t12);
        const real t5 = pair_real(t4);
        const real exp = exp_(t5);
        const real t6 = (real)(1.0 + tail);
        const real t7 = (exp + exp * pair_low(t4)) / power_(t6, q);
        const real t8 = g * t7 * expm1_(t1 - log1p_((real)tail));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t9 = input - largest;
                const real t10 = t9 - input;
                const real t11 = input - (t9 - t10) - (largest + t10);
                const real exp_1 = exp_(t9);
                const real t13 = g * (t7 * ((exp_1 + exp_1 * (t11 == t11 ? t11 : R(0.0))) / t6));
                const real input_result = position == target ? t8 : t13;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- generalized_cross_entropy_value_and_grad ---- */
/* generalized_cross_entropy_value_and_grad: from input, target, g to value, input; numbers q at 0, t17 at 1 */
KERNEL(generalized_cross_entropy_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real q = (real)call->numbers[0];
    const pair t17 = pair_of(call->numbers[1]);
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
        const real t1 = input_at_target - largest;
        const real t2 = t1 - log1p_((real)tail);
        const real t3 = -(expm1_(q * t2) / q);
        const real t4 = t1 - input_at_target;
        const real t5 = input_at_target - (t1 - t4) - (largest + t4);
        const pair t6 = pair_multiply(pair_add(pair_of(t1), pair_of(t5 == t5 ? t5 : R(0.0))), t17);
        const real t7 = pair_real(t6);
        const real exp = exp_(t7);
        const real t8 = (real)(1.0 + tail);
        const real t9 = (exp + exp * pair_low(t6)) / power_(t8, q);
        const real t10 = g * t9 * expm1_(t2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const real t11 = input - largest;
                const real t12 = t11 - input;
                const real t13 = input - (t11 - t12) - (largest + t12);
                const real exp_1 = exp_(t11);
                const real t14 = g * (t9 * ((exp_1 + exp_1 * (t13 == t13 ? t13 : R(0.0))) / t8));
                const real input_result = position == target ? t10 : t14;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t3);
    }
}

/* ---- generalized_cross_entropy_hvp ---- */
/* generalized_cross_entropy_hvp: from input, target, g, v to input; numbers t12 at 0, q at 1, t45 at 2 */
KERNEL(generalized_cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const pair t12 = pair_of(call->numbers[0]);
    const real q = (real)call->numbers[1];
    const real t45 = (real)call->numbers[2];
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
        const real t1 = q * g;
        const real t2 = t1 * v_at_target;
        const wide t3 = (wide)t1;
        const real t4 = g * v_at_target;
        const wide t5 = (wide)g;
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
        const real t6 = input_at_target - largest;
        const real t7 = t6 - input_at_target;
        const real t8 = input_at_target - (t6 - t7) - (largest + t7);
        const pair t9 = pair_add(pair_of(t6), pair_of(t8 == t8 ? t8 : R(0.0)));
        const pair t10 = pair_multiply(t9, t12);
        const real t11 = pair_real(t10);
        const real exp = exp_(t11);
        const real t13 = (real)(1.0 + tail);
        const real t14 = (exp + exp * pair_low(t10)) / power_(t13, q);
        const real expm = expm1_(t6 - log1p_((real)tail));
        const real t15 = t2 * t14 * expm;
        const wide t16 = (wide)t14;
        const wide t17 = (wide)expm;
        const real power = power_(t13, t45);
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
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(v * ((exp_1 + exp_1 * (t20 == t20 ? t20 : R(0.0))) / t13))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const wide t18 = t3 * total;
        const wide t19 = t18 * t16 * t17;
        const wide t20 = t5 * total;
        const real t21 = (real)t20;
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
                const real t22 = input - largest;
                const real t23 = t22 - input;
                const real t24 = input - (t22 - t23) - (largest + t23);
                const real exp_1 = exp_(t22);
                const pair t25 = pair_multiply(t9, pair_add(t12, PAIR(1.0, 0.0)));
                const real t26 = pair_real(t25);
                const real exp_2 = exp_(t26);
                const real t27 = (exp_2 + exp_2 * pair_low(t25)) / power;
                const real t28 = t14 * ((exp_1 + exp_1 * (t24 == t24 ? t24 : R(0.0))) / t13);
                const real t29 = (real)((wide)(real)((wide)(g * v + t2) - t18) - t20) * t28;
                const real input_result = position == target ? (real)((wide)(t4 * t27 - t21 * t27 + t15) - t19) : t29;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- generalized_cross_entropy_hess_diag ---- */
/* generalized_cross_entropy_hess_diag: from input, target, g to input; numbers t12 at 0, q at 1, t26 at 2 */
KERNEL(generalized_cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t12 = pair_of(call->numbers[0]);
    const real q = (real)call->numbers[1];
    const real t26 = (real)call->numbers[2];
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
        const real t1 = q * g;
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
        const real t2 = input_at_target - largest;
        const real t3 = t2 - input_at_target;
        const real t4 = input_at_target - (t2 - t3) - (largest + t3);
        const pair t5 = pair_add(pair_of(t2), pair_of(t4 == t4 ? t4 : R(0.0)));
        const pair t6 = pair_multiply(t5, t12);
        const real t7 = pair_real(t6);
        const real exp = exp_(t7);
        const real t8 = (real)(1.0 + tail);
        const real t9 = (exp + exp * pair_low(t6)) / power_(t8, q);
        const real log1p = log1p_((real)tail);
        const real expm = expm1_(t2 - log1p);
        const real t10 = t1 * t9 * expm;
        const real power = power_(t8, t26);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const integer position = start + i;
                const pair t11 = pair_multiply(t5, pair_add(t12, PAIR(1.0, 0.0)));
                const real t13 = pair_real(t11);
                const real exp_1 = exp_(t13);
                const real t14 = input - largest;
                const real t15 = t14 - input;
                const real t16 = input - (t14 - t15) - (largest + t15);
                const real exp_2 = exp_(t14);
                const real t17 = (exp_2 + exp_2 * (t16 == t16 ? t16 : R(0.0))) / t8;
                const real t18 = -(t1 * (t9 * (t17 * t17))) - g * (t9 * t17) * expm1_(t14 - log1p);
                const real t19 = expm * (-(g * ((exp_1 + exp_1 * pair_low(t11)) / power)) - t10);
                const real input_result = position == target ? t19 : t18;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
