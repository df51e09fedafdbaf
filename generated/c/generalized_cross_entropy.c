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
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t1 = largest - largest;
        const real t2 = t1 - largest;
        const real t3 = largest - (t1 - t2) - (largest + t2);
        const real exp = exp_(t1);
        const wide t4 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t3 == t3 ? t3 : R(0.0), exp));
        const real t5 = input_at_target - largest;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t6 = input == largest;
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp_1 = exp_(t7);
                const real t10 = t6 ? R(0.0) : input == -INF ? R(0.0) : fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                const real t11 = t6 ? R(1.0) : R(0.0);
                others_terms[i] = t10;
                ties_terms[i] = t11;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real expm = expm1_(q * (t5 - log1p_((real)(ties > 1.0 ? others + (ties - 1.0) * t4 : others))));
        const real t6 = -(expm / q);
        real_put(call, value_out, row, t6);
    }
}

/* ---- generalized_cross_entropy_vjp ---- */
/* generalized_cross_entropy_vjp: from input, target, g to input; numbers t1 at 0, q at 1 */
KERNEL(generalized_cross_entropy_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real q = (real)call->numbers[1];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
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
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real exp = exp_(t2);
        const wide t5 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t4 == t4 ? t4 : R(0.0), exp));
        const real t6 = input_at_target - largest;
        const real t7 = t6 - input_at_target;
        const real t8 = input_at_target - (t6 - t7) - (largest + t7);
        const pair t9 = pair_multiply(pair_add(pair_of(t6), pair_of(t8 == t8 ? t8 : R(0.0))), t1);
        const real t10 = pair_real(t9);
        const real exp_2 = exp_(t10);
        const real t11 = fma_(exp_2, pair_low(t9), exp_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t12 = input == largest;
                const real t13 = input - largest;
                const real t14 = t13 - input;
                const real t15 = input - (t13 - t14) - (largest + t14);
                const real exp_1 = exp_(t13);
                const real t16 = fma_(exp_1, t15 == t15 ? t15 : R(0.0), exp_1);
                const real t17 = t12 ? R(0.0) : input == -INF ? R(0.0) : t16;
                const real t18 = t12 ? R(1.0) : R(0.0);
                others_terms[i] = t17;
                ties_terms[i] = t18;
                kept_at[i] = t16;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t12 = ties > 1.0 ? others + (ties - 1.0) * t5 : others;
        const wide t13 = 1.0 + t12;
        const real t14 = t11 / power_((real)t13, q);
        const real t15 = g * t14 * expm1_(t6 - log1p_((real)t12));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t16 = input - largest;
                    const real t17 = t16 - input;
                    const real t18 = input - (t16 - t17) - (largest + t17);
                    const real exp_1 = exp_(t16);
                    kept_at[i] = fma_(exp_1, t18 == t18 ? t18 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t15 : g * (t14 * quotient_(kept, t13));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- generalized_cross_entropy_value_and_grad ---- */
/* generalized_cross_entropy_value_and_grad: from input, target, g to value, input; numbers q at 0, t1 at 1 */
KERNEL(generalized_cross_entropy_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real q = (real)call->numbers[0];
    const pair t1 = pair_of(call->numbers[1]);
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
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
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real exp = exp_(t2);
        const wide t5 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t4 == t4 ? t4 : R(0.0), exp));
        const real t6 = input_at_target - largest;
        const real t7 = t6 - input_at_target;
        const real t8 = input_at_target - (t6 - t7) - (largest + t7);
        const pair t9 = pair_multiply(pair_add(pair_of(t6), pair_of(t8 == t8 ? t8 : R(0.0))), t1);
        const real t10 = pair_real(t9);
        const real exp_2 = exp_(t10);
        const real t11 = fma_(exp_2, pair_low(t9), exp_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t12 = input == largest;
                const real t13 = input - largest;
                const real t14 = t13 - input;
                const real t15 = input - (t13 - t14) - (largest + t14);
                const real exp_1 = exp_(t13);
                const real t16 = fma_(exp_1, t15 == t15 ? t15 : R(0.0), exp_1);
                const real t17 = t12 ? R(0.0) : input == -INF ? R(0.0) : t16;
                const real t18 = t12 ? R(1.0) : R(0.0);
                others_terms[i] = t17;
                ties_terms[i] = t18;
                kept_at[i] = t16;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t12 = ties > 1.0 ? others + (ties - 1.0) * t5 : others;
        const real t13 = t6 - log1p_((real)t12);
        const real t14 = -(expm1_(q * t13) / q);
        const wide t15 = 1.0 + t12;
        const real t16 = t11 / power_((real)t15, q);
        const real t17 = g * t16 * expm1_(t13);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t18 = input - largest;
                    const real t19 = t18 - input;
                    const real t20 = input - (t18 - t19) - (largest + t19);
                    const real exp_1 = exp_(t18);
                    kept_at[i] = fma_(exp_1, t20 == t20 ? t20 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t17 : g * (t16 * quotient_(kept, t15));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t14);
    }
}

/* ---- generalized_cross_entropy_hvp ---- */
/* generalized_cross_entropy_hvp: from input, target, g, v to input; numbers t1 at 0, q at 1, t2 at 2 */
KERNEL(generalized_cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real q = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    real input_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
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
        const real t3 = q * g;
        const real t4 = t3 * v_at_target;
        const wide t5 = (wide)t3;
        const real t6 = g * v_at_target;
        const wide t7 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t8 = largest - largest;
        const real t9 = t8 - largest;
        const real t10 = largest - (t8 - t9) - (largest + t9);
        const real exp = exp_(t8);
        const wide t11 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t10 == t10 ? t10 : R(0.0), exp));
        const real t12 = input_at_target - largest;
        const real t13 = t12 - input_at_target;
        const real t14 = input_at_target - (t12 - t13) - (largest + t13);
        const pair t15 = pair_add(pair_of(t12), pair_of(t14 == t14 ? t14 : R(0.0)));
        const pair t16 = pair_multiply(t15, t1);
        const real t17 = pair_real(t16);
        const real exp_2 = exp_(t17);
        const real t18 = fma_(exp_2, pair_low(t16), exp_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t19 = input == largest;
                const real t20 = input - largest;
                const real t21 = t20 - input;
                const real t22 = input - (t20 - t21) - (largest + t21);
                const real exp_1 = exp_(t20);
                const real t23 = fma_(exp_1, t22 == t22 ? t22 : R(0.0), exp_1);
                const real t24 = t19 ? R(0.0) : input == -INF ? R(0.0) : t23;
                const real t25 = t19 ? R(1.0) : R(0.0);
                others_terms[i] = t24;
                ties_terms[i] = t25;
                kept_at[i] = t23;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t19 = ties > 1.0 ? others + (ties - 1.0) * t11 : others;
        const wide t20 = 1.0 + t19;
        const real t21 = (real)t20;
        const real t22 = t18 / power_(t21, q);
        const real expm = expm1_(t12 - log1p_((real)t19));
        const real t23 = t4 * t22;
        const wide t24 = (wide)t22;
        const wide t25 = (wide)expm;
        const real power = power_(t21, t2);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t26 = input - largest;
                    const real t27 = t26 - input;
                    const real t28 = input - (t26 - t27) - (largest + t27);
                    const real exp_1 = exp_(t26);
                    kept_at[i] = fma_(exp_1, t28 == t28 ? t28 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t26 = quotient_(kept, t20);
                const real t27 = v * t26;
                total_terms[i] = t27;
                kept__at[i] = t26;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t26 = t5 * total;
        const wide t27 = t26 * t24 * t25;
        const wide t28 = t7 * total;
        const real t29 = (real)t28;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t30 = input - largest;
                    const real t31 = t30 - input;
                    const real t32 = input - (t30 - t31) - (largest + t31);
                    const real exp_1 = exp_(t30);
                    kept__at[i] = quotient_(fma_(exp_1, t32 == t32 ? t32 : R(0.0), exp_1), t20);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const integer position = start + i;
                const pair t30 = pair_multiply(t15, pair_add(t1, PAIR(1.0, 0.0)));
                const real t31 = pair_real(t30);
                const real exp_1 = exp_(t31);
                const real t32 = quotient_(fma_(exp_1, pair_low(t30), exp_1), power);
                const real t33 = (real)((wide)(real)((wide)fma_(g, v, t4) - t26) - t28) * (t22 * kept_);
                const real input_result = position == target ? (real)((wide)fma_(t23, expm, t6 * t32 - t29 * t32) - t27) : t33;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- generalized_cross_entropy_hess_diag ---- */
/* generalized_cross_entropy_hess_diag: from input, target, g to input; numbers t1 at 0, q at 1, t2 at 2 */
KERNEL(generalized_cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real q = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
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
        const real t3 = q * g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t6 == t6 ? t6 : R(0.0), exp));
        const real t8 = input_at_target - largest;
        const real t9 = t8 - input_at_target;
        const real t10 = input_at_target - (t8 - t9) - (largest + t9);
        const pair t11 = pair_add(pair_of(t8), pair_of(t10 == t10 ? t10 : R(0.0)));
        const pair t12 = pair_multiply(t11, t1);
        const real t13 = pair_real(t12);
        const real exp_2 = exp_(t13);
        const real t14 = fma_(exp_2, pair_low(t12), exp_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t15 = input == largest;
                const real t16 = input - largest;
                const real t17 = t16 - input;
                const real t18 = input - (t16 - t17) - (largest + t17);
                const real exp_1 = exp_(t16);
                const real t19 = fma_(exp_1, t18 == t18 ? t18 : R(0.0), exp_1);
                const real t20 = t15 ? R(0.0) : input == -INF ? R(0.0) : t19;
                const real t21 = t15 ? R(1.0) : R(0.0);
                others_terms[i] = t20;
                ties_terms[i] = t21;
                kept_at[i] = t19;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t15 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const wide t16 = 1.0 + t15;
        const real t17 = (real)t16;
        const real t18 = t14 / power_(t17, q);
        const real log1p = log1p_((real)t15);
        const real expm = expm1_(t8 - log1p);
        const real t19 = t3 * t18;
        const real power = power_(t17, t2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t20 = input - largest;
                    const real t21 = t20 - input;
                    const real t22 = input - (t20 - t21) - (largest + t21);
                    const real exp_1 = exp_(t20);
                    kept_at[i] = fma_(exp_1, t22 == t22 ? t22 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real kept = kept_at[i];
                const integer position = start + i;
                const pair t20 = pair_multiply(t11, pair_add(t1, PAIR(1.0, 0.0)));
                const real t21 = pair_real(t20);
                const real exp_1 = exp_(t21);
                const real t22 = quotient_(kept, t16);
                const real expm_1 = expm1_(input - largest - log1p);
                const real t23 = expm * fma_(-t19, expm, -(g * quotient_(fma_(exp_1, pair_low(t20), exp_1), power)));
                const real t24 = fma_(-(g * (t18 * t22)), expm_1, -(t3 * (t18 * (t22 * t22))));
                const real input_result = position == target ? t23 : t24;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
