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
        const real t41_opposite = -epsilon;
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
        const real t5 = largest - input_at_target;
        const real t6 = input_at_target - largest;
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
                const real t11 = t7 ? R(0.0) : input == -INF ? R(0.0) : fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
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
        const real log1p = log1p_((real)(ties > 1.0 ? others + (ties - 1.0) * t4 : others));
        const real t7 = fma_(t41_opposite, expm1_(t6 - log1p), t5 + log1p);
        real_put(call, value_out, row, t7);
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
        const real t1 = epsilon * g;
        const wide t2 = (wide)t1;
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
        const real t8 = input_at_target - largest;
        const real t9 = t8 - input_at_target;
        const real t10 = input_at_target - (t8 - t9) - (largest + t9);
        const real exp_2 = exp_(t8);
        const wide t11 = (wide)fma_(exp_2, t10 == t10 ? t10 : R(0.0), exp_2);
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
        const wide t12 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const wide t13 = 1.0 + t12;
        const wide t14 = t11 / t13;
        const real t15 = (real)t14;
        const real t16 = (real)((t2 * t14 + t3) * (wide)expm1_(t8 - log1p_((real)t12)));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t17 = input - largest;
                    const real t18 = t17 - input;
                    const real t19 = input - (t17 - t18) - (largest + t18);
                    const real exp_1 = exp_(t17);
                    kept_at[i] = fma_(exp_1, t19 == t19 ? t19 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t17 = quotient_(kept, t13);
                const real input_result = position == target ? t16 : t1 * (t15 * t17) + g * t17;
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
        const real t41_opposite = -epsilon;
        const real t1 = epsilon * g;
        const wide t2 = (wide)t1;
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
        const real t8 = largest - input_at_target;
        const real t9 = input_at_target - largest;
        const real t10 = t9 - input_at_target;
        const real t11 = input_at_target - (t9 - t10) - (largest + t10);
        const real exp_2 = exp_(t9);
        const wide t12 = (wide)fma_(exp_2, t11 == t11 ? t11 : R(0.0), exp_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t13 = input == largest;
                const real t14 = input - largest;
                const real t15 = t14 - input;
                const real t16 = input - (t14 - t15) - (largest + t15);
                const real exp_1 = exp_(t14);
                const real t17 = fma_(exp_1, t16 == t16 ? t16 : R(0.0), exp_1);
                const real t18 = t13 ? R(0.0) : input == -INF ? R(0.0) : t17;
                const real t19 = t13 ? R(1.0) : R(0.0);
                others_terms[i] = t18;
                ties_terms[i] = t19;
                kept_at[i] = t17;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t13 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const real log1p = log1p_((real)t13);
        const real expm = expm1_(t9 - log1p);
        const real t14 = fma_(t41_opposite, expm, t8 + log1p);
        const wide t15 = 1.0 + t13;
        const wide t16 = t12 / t15;
        const real t17 = (real)t16;
        const real t18 = (real)((t2 * t16 + t3) * (wide)expm);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t19 = input - largest;
                    const real t20 = t19 - input;
                    const real t21 = input - (t19 - t20) - (largest + t20);
                    const real exp_1 = exp_(t19);
                    kept_at[i] = fma_(exp_1, t21 == t21 ? t21 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t19 = quotient_(kept, t15);
                const real input_result = position == target ? t18 : t1 * (t17 * t19) + g * t19;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t14);
    }
}

/* ---- poly1_cross_entropy_hvp ---- */
/* poly1_cross_entropy_hvp: from input, target, g, v to input; numbers epsilon at 0, t1 at 1 */
KERNEL(poly1_cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real epsilon = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
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
        const real t2 = epsilon * g;
        const real t3 = t2 * v_at_target;
        const wide t4 = (wide)t3;
        const wide t5 = (wide)t2;
        const wide t6 = (wide)(g * v_at_target);
        const wide t7 = (wide)g;
        const wide t8 = (wide)(t1 * g);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t9 = largest - largest;
        const real t10 = t9 - largest;
        const real t11 = largest - (t9 - t10) - (largest + t10);
        const real exp = exp_(t9);
        const wide t12 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t11 == t11 ? t11 : R(0.0), exp));
        const real t13 = input_at_target - largest;
        const real t14 = t13 - input_at_target;
        const real t15 = input_at_target - (t13 - t14) - (largest + t14);
        const real exp_2 = exp_(t13);
        const wide t16 = (wide)fma_(exp_2, t15 == t15 ? t15 : R(0.0), exp_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t17 = input == largest;
                const real t18 = input - largest;
                const real t19 = t18 - input;
                const real t20 = input - (t18 - t19) - (largest + t19);
                const real exp_1 = exp_(t18);
                const real t21 = fma_(exp_1, t20 == t20 ? t20 : R(0.0), exp_1);
                const real t22 = t17 ? R(0.0) : input == -INF ? R(0.0) : t21;
                const real t23 = t17 ? R(1.0) : R(0.0);
                others_terms[i] = t22;
                ties_terms[i] = t23;
                kept_at[i] = t21;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t17 = ties > 1.0 ? others + (ties - 1.0) * t12 : others;
        const wide t18 = 1.0 + t17;
        const wide t19 = t16 / t18;
        const wide t20 = t19 * t19;
        const wide t21 = (wide)expm1_(t13 - log1p_((real)t17));
        const wide t22 = t4 * t20 + t4 * t19 * t21 + t6 * t19;
        const real t23 = (real)t19;
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
                    const real t24 = input - largest;
                    const real t25 = t24 - input;
                    const real t26 = input - (t24 - t25) - (largest + t25);
                    const real exp_1 = exp_(t24);
                    kept_at[i] = fma_(exp_1, t26 == t26 ? t26 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t24 = quotient_(kept, t18);
                const real t25 = v * t24;
                total_terms[i] = t25;
                kept__at[i] = t24;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t24 = t5 * total;
        const wide t25 = t7 * total;
        const real t26 = (real)(t8 * total);
        const real t27 = (real)t25;
        const real t28 = (real)(t22 - t24 * t20 - t24 * t19 * t21 - t25 * t19);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t29 = input - largest;
                    const real t30 = t29 - input;
                    const real t31 = input - (t29 - t30) - (largest + t30);
                    const real exp_1 = exp_(t29);
                    kept__at[i] = quotient_(fma_(exp_1, t31 == t31 ? t31 : R(0.0), exp_1), t18);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const integer position = start + i;
                const real t29 = t23 * kept_;
                const real t30 = fma_(-t27, kept_, fma_(-t26, t29, fma_(g * v, kept_, t2 * v * t29 + t3 * t29)));
                const real input_result = position == target ? t28 : t30;
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
        const real t1 = epsilon * g;
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
        const real exp_2 = exp_(t6);
        const wide t9 = (wide)fma_(exp_2, t8 == t8 ? t8 : R(0.0), exp_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t10 = input == largest;
                const real t11 = input - largest;
                const real t12 = t11 - input;
                const real t13 = input - (t11 - t12) - (largest + t12);
                const real exp_1 = exp_(t11);
                const real t14 = fma_(exp_1, t13 == t13 ? t13 : R(0.0), exp_1);
                const real t15 = t10 ? R(0.0) : input == -INF ? R(0.0) : t14;
                const real t16 = t10 ? R(1.0) : R(0.0);
                others_terms[i] = t15;
                ties_terms[i] = t16;
                kept_at[i] = t14;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t10 = ties > 1.0 ? others + (ties - 1.0) * t5 : others;
        const real log1p = log1p_((real)t10);
        const real t11 = t6 - log1p;
        const wide t12 = 1.0 + t10;
        const wide t13 = t9 / t12;
        const real t14 = (real)t13;
        const wide t15 = (wide)(-(t1 * expm1_(t11 + R(0.6931471805599453))) - g) * t13 * (wide)expm1_(t11);
        const real t16 = (real)t15;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t17 = input - largest;
                    const real t18 = t17 - input;
                    const real t19 = input - (t17 - t18) - (largest + t18);
                    const real exp_1 = exp_(t17);
                    kept_at[i] = fma_(exp_1, t19 == t19 ? t19 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t17 = quotient_(kept, t12);
                const real t18 = input - largest - log1p;
                const real t19 = -(t1 * (t14 * t17) * expm1_(t18 + R(0.6931471805599453)));
                const real input_result = position == target ? t16 : fma_(-(g * t17), expm1_(t18), t19);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
