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
        const wide t1 = (wide)input_at_target;
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
        const wide t6 = t1 - (wide)largest;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t7 = input == largest;
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp_1 = exp_(t8);
                const real t11 = t7 ? R(0.0) : fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                const real t12 = t7 ? R(1.0) : R(0.0);
                others_terms[i] = t11;
                ties_terms[i] = t12;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t7 = q * (t6 - log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t5 : others));
        const real t8 = (real)-(expm1_of_double(t7) / q);
        real_put(call, value_out, row, t8);
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
        const wide t2 = (wide)input_at_target;
        const wide t3 = (wide)g;
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
        const wide t8 = (wide)largest;
        const wide t9 = t2 - t8;
        const wide t10 = t9 - t2;
        const wide t11 = t2 - (t9 - t10) - (t8 + t10);
        const pair t12 = pair_multiply(pair_add(pair_of(t9), pair_of(t11 == t11 ? t11 : R(0.0))), t1);
        const real t13 = pair_real(t12);
        const wide exp_2 = exp_of_double((wide)t13);
        const wide t14 = exp_2 + exp_2 * (wide)pair_low(t12);
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
                const real t20 = t15 ? R(0.0) : t19;
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
        const wide t17 = t14 / power_of_double(t16, q);
        const real t18 = (real)t17;
        const real t19 = (real)(t3 * t17 * expm1_of_double(t9 - log1p_of_double(t15)));
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
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t19 : g * (t18 * quotient_(kept, t16));
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
        const wide t2 = (wide)input_at_target;
        const wide t3 = (wide)g;
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
        const wide t8 = (wide)largest;
        const wide t9 = t2 - t8;
        const wide t10 = t9 - t2;
        const wide t11 = t2 - (t9 - t10) - (t8 + t10);
        const pair t12 = pair_multiply(pair_add(pair_of(t9), pair_of(t11 == t11 ? t11 : R(0.0))), t1);
        const real t13 = pair_real(t12);
        const wide exp_2 = exp_of_double((wide)t13);
        const wide t14 = exp_2 + exp_2 * (wide)pair_low(t12);
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
                const real t20 = t15 ? R(0.0) : t19;
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
        const wide t16 = t9 - log1p_of_double(t15);
        const real t17 = (real)-(expm1_of_double(q * t16) / q);
        const wide t18 = 1.0 + t15;
        const wide t19 = t14 / power_of_double(t18, q);
        const real t20 = (real)t19;
        const real t21 = (real)(t3 * t19 * expm1_of_double(t16));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t22 = input - largest;
                    const real t23 = t22 - input;
                    const real t24 = input - (t22 - t23) - (largest + t23);
                    const real exp_1 = exp_(t22);
                    kept_at[i] = fma_(exp_1, t24 == t24 ? t24 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t21 : g * (t20 * quotient_(kept, t18));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t17);
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
        const wide t3 = (wide)input_at_target;
        const wide t4 = (wide)g;
        const wide t5 = q * t4;
        const wide t6 = (wide)v_at_target;
        const wide t7 = t5 * t6;
        const real t8 = (real)t7;
        const real t9 = (real)(t4 * t6);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t10 = largest - largest;
        const real t11 = t10 - largest;
        const real t12 = largest - (t10 - t11) - (largest + t11);
        const real exp = exp_(t10);
        const wide t13 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t12 == t12 ? t12 : R(0.0), exp));
        const wide t14 = (wide)largest;
        const wide t15 = t3 - t14;
        const wide t16 = t15 - t3;
        const wide t17 = t3 - (t15 - t16) - (t14 + t16);
        const pair t18 = pair_add(pair_of(t15), pair_of(t17 == t17 ? t17 : R(0.0)));
        const pair t19 = pair_multiply(t18, t1);
        const real t20 = pair_real(t19);
        const wide exp_2 = exp_of_double((wide)t20);
        const wide t21 = exp_2 + exp_2 * (wide)pair_low(t19);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t22 = input == largest;
                const real t23 = input - largest;
                const real t24 = t23 - input;
                const real t25 = input - (t23 - t24) - (largest + t24);
                const real exp_1 = exp_(t23);
                const real t26 = fma_(exp_1, t25 == t25 ? t25 : R(0.0), exp_1);
                const real t27 = t22 ? R(0.0) : t26;
                const real t28 = t22 ? R(1.0) : R(0.0);
                others_terms[i] = t27;
                ties_terms[i] = t28;
                kept_at[i] = t26;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t22 = ties > 1.0 ? others + (ties - 1.0) * t13 : others;
        const wide t23 = 1.0 + t22;
        const wide t24 = t21 / power_of_double(t23, q);
        const real t25 = (real)t24;
        const wide expm = expm1_of_double(t15 - log1p_of_double(t22));
        const real t26 = (real)(t7 * t24 * expm);
        const wide power = power_of_double(t23, t2);
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
                    const real t27 = input - largest;
                    const real t28 = t27 - input;
                    const real t29 = input - (t27 - t28) - (largest + t28);
                    const real exp_1 = exp_(t27);
                    kept_at[i] = fma_(exp_1, t29 == t29 ? t29 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t27 = quotient_(kept, t23);
                const real t28 = v * t27;
                total_terms[i] = t28;
                kept__at[i] = t27;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t27 = t5 * total;
        const wide t28 = t27 * t24 * expm;
        const wide t29 = t4 * total;
        const real t30 = (real)t29;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t31 = input - largest;
                    const real t32 = t31 - input;
                    const real t33 = input - (t31 - t32) - (largest + t32);
                    const real exp_1 = exp_(t31);
                    kept__at[i] = quotient_(fma_(exp_1, t33 == t33 ? t33 : R(0.0), exp_1), t23);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const integer position = start + i;
                const pair t31 = pair_multiply(t18, pair_add(t1, PAIR(1.0, 0.0)));
                const real t32 = pair_real(t31);
                const real exp_1 = exp_(t32);
                const real t33 = quotient_(fma_(exp_1, pair_low(t31), exp_1), power);
                const real t34 = (real)((wide)(real)((wide)fma_(g, v, t8) - t27) - t29) * (t25 * kept_);
                const real input_result = position == target ? (real)((wide)(t9 * t33 - t30 * t33 + t26) - t28) : t34;
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
        const wide t3 = (wide)input_at_target;
        const wide t4 = q * (wide)g;
        const real t5 = (real)t4;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t6 = largest - largest;
        const real t7 = t6 - largest;
        const real t8 = largest - (t6 - t7) - (largest + t7);
        const real exp = exp_(t6);
        const wide t9 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t8 == t8 ? t8 : R(0.0), exp));
        const wide t10 = (wide)largest;
        const wide t11 = t3 - t10;
        const wide t12 = t11 - t3;
        const wide t13 = t3 - (t11 - t12) - (t10 + t12);
        const pair t14 = pair_add(pair_of(t11), pair_of(t13 == t13 ? t13 : R(0.0)));
        const pair t15 = pair_multiply(t14, t1);
        const real t16 = pair_real(t15);
        const wide exp_2 = exp_of_double((wide)t16);
        const wide t17 = exp_2 + exp_2 * (wide)pair_low(t15);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t18 = input == largest;
                const real t19 = input - largest;
                const real t20 = t19 - input;
                const real t21 = input - (t19 - t20) - (largest + t20);
                const real exp_1 = exp_(t19);
                const real t22 = fma_(exp_1, t21 == t21 ? t21 : R(0.0), exp_1);
                const real t23 = t18 ? R(0.0) : t22;
                const real t24 = t18 ? R(1.0) : R(0.0);
                others_terms[i] = t23;
                ties_terms[i] = t24;
                kept_at[i] = t22;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t18 = ties > 1.0 ? others + (ties - 1.0) * t9 : others;
        const wide t19 = 1.0 + t18;
        const wide t20 = t17 / power_of_double(t19, q);
        const real t21 = (real)t20;
        const wide log1p = log1p_of_double(t18);
        const real t22 = (real)log1p;
        const wide expm = expm1_of_double(t11 - log1p);
        const real t23 = (real)expm;
        const real t24 = (real)(t4 * t20 * expm);
        const wide power = power_of_double(t19, t2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t25 = input - largest;
                    const real t26 = t25 - input;
                    const real t27 = input - (t25 - t26) - (largest + t26);
                    const real exp_1 = exp_(t25);
                    kept_at[i] = fma_(exp_1, t27 == t27 ? t27 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real kept = kept_at[i];
                const integer position = start + i;
                const pair t25 = pair_multiply(t14, pair_add(t1, PAIR(1.0, 0.0)));
                const real t26 = pair_real(t25);
                const real exp_1 = exp_(t26);
                const real t27 = quotient_(kept, t19);
                const real t28 = fma_(-(g * (t21 * t27)), expm1_(input - largest - t22), -(t5 * (t21 * (t27 * t27))));
                const real t29 = t23 * (-(g * quotient_(fma_(exp_1, pair_low(t25), exp_1), power)) - t24);
                const real input_result = position == target ? t29 : t28;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
