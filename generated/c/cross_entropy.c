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
        const truth t2 = ignore_index != target;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real exp = exp_(t3);
        const wide t6 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t5 == t5 ? t5 : R(0.0), exp));
        const wide t7 = (wide)largest - t1;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t8 = input == largest;
                const real t9 = input - largest;
                const real t10 = t9 - input;
                const real t11 = input - (t9 - t10) - (largest + t10);
                const real exp_1 = exp_(t9);
                const real t12 = t8 ? R(0.0) : fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1);
                const real t13 = t8 ? R(1.0) : R(0.0);
                others_terms[i] = t12;
                ties_terms[i] = t13;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t8 = t2 ? t7 + log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t6 : others) : R(0.0);
        const real t9 = (real)t8;
        real_put(call, value_out, row, t9);
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
        const real t1 = (real)(ignore_index != target ? R(1.0) : R(0.0));
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
        const wide t1 = (wide)input_at_target;
        const wide t2 = (wide)g;
        const truth t3 = ignore_index != target;
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
        const wide t8 = t1 - (wide)largest;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t9 = input == largest;
                const real t10 = input - largest;
                const real t11 = t10 - input;
                const real t12 = input - (t10 - t11) - (largest + t11);
                const real exp_1 = exp_(t10);
                const real t13 = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                const real t14 = t9 ? R(0.0) : t13;
                const real t15 = t9 ? R(1.0) : R(0.0);
                others_terms[i] = t14;
                ties_terms[i] = t15;
                kept_at[i] = t13;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t9 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const real t10 = (real)(t3 ? t2 * expm1_of_double(t8 - log1p_of_double(t9)) : R(0.0));
        const wide t11 = 1.0 + t9;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t12 = input - largest;
                    const real t13 = t12 - input;
                    const real t14 = input - (t12 - t13) - (largest + t13);
                    const real exp_1 = exp_(t12);
                    kept_at[i] = fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t10 : t3 ? g * quotient_(kept, t11) : R(0.0);
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
        const wide t1 = (wide)input_at_target;
        const truth t2 = ignore_index != target;
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
        const wide t9 = t8 - t1;
        const wide t10 = t1 - t8;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t11 = input == largest;
                const real t12 = input - largest;
                const real t13 = t12 - input;
                const real t14 = input - (t12 - t13) - (largest + t13);
                const real exp_1 = exp_(t12);
                const real t15 = fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1);
                const real t16 = t11 ? R(0.0) : t15;
                const real t17 = t11 ? R(1.0) : R(0.0);
                others_terms[i] = t16;
                ties_terms[i] = t17;
                kept_at[i] = t15;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t11 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const wide log1p = log1p_of_double(t11);
        const real t12 = (real)(t2 ? t9 + log1p : R(0.0));
        const real t13 = (real)(t2 ? t3 * expm1_of_double(t10 - log1p) : R(0.0));
        const wide t14 = 1.0 + t11;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t15 = input - largest;
                    const real t16 = t15 - input;
                    const real t17 = input - (t15 - t16) - (largest + t16);
                    const real exp_1 = exp_(t15);
                    kept_at[i] = fma_(exp_1, t17 == t17 ? t17 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t13 : t2 ? g * quotient_(kept, t14) : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t12);
    }
}

/* ---- cross_entropy_hvp ---- */
#if SYMDL_DOUBLE
/* cross_entropy_hvp (target label, weight absent, label_smoothing=0): from input, target, g, v to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
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
        const wide t1 = (wide)g;
        const truth t2 = ignore_index != target;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real exp = exp_(t3);
        const wide t6 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t5 == t5 ? t5 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t7 = input == largest;
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp_1 = exp_(t8);
                const real t11 = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                const real t12 = t7 ? R(0.0) : t11;
                const real t13 = t7 ? R(1.0) : R(0.0);
                others_terms[i] = t12;
                ties_terms[i] = t13;
                kept_at[i] = t11;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t7 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t6 : others);
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
                    const real t8 = input - largest;
                    const real t9 = t8 - input;
                    const real t10 = input - (t8 - t9) - (largest + t9);
                    const real exp_1 = exp_(t8);
                    kept_at[i] = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t8 = quotient_(kept, t7);
                const real t9 = v * t8;
                total_terms[i] = t9;
                kept__at[i] = t8;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t8 = t1 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t9 = input - largest;
                    const real t10 = t9 - input;
                    const real t11 = input - (t9 - t10) - (largest + t10);
                    const real exp_1 = exp_(t9);
                    kept__at[i] = quotient_(fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1), t7);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real input_result = t2 ? (real)((wide)(g * v) - t8) * kept_ : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_hvp (target label, weight absent, label_smoothing=0): from input, target, g, v to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t2 = ignore_index != target;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real exp = exp_(t3);
        const wide t6 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t5 == t5 ? t5 : R(0.0), exp));
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp_1 = exp_(t7);
                const real t10 = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                const real t11 = input == largest ? R(1.0) : t10;
                total_terms[i] = t11;
                kept_at[i] = t10;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t7 = total > 1.0 ? total * t6 : total;
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t8 = input - largest;
                    const real t9 = t8 - input;
                    const real t10 = input - (t8 - t9) - (largest + t9);
                    const real exp_1 = exp_(t8);
                    kept_at[i] = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t8 = quotient_(kept, t7);
                const real t9 = v * t8;
                total_2_terms[i] = t9;
                kept__at[i] = t8;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t8 = t1 * total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t9 = input - largest;
                    const real t10 = t9 - input;
                    const real t11 = input - (t9 - t10) - (largest + t10);
                    const real exp_1 = exp_(t9);
                    kept__at[i] = quotient_(fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1), t7);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real input_result = t2 ? (real)((wide)(g * v) - t8) * kept_ : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_hess_diag ---- */
/* cross_entropy_hess_diag (target label, weight absent, label_smoothing=0): from input, target, g to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
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
        const truth t1 = ignore_index != target;
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
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t6 = input == largest;
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp_1 = exp_(t7);
                const real t10 = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                const real t11 = t6 ? R(0.0) : t10;
                const real t12 = t6 ? R(1.0) : R(0.0);
                others_terms[i] = t11;
                ties_terms[i] = t12;
                kept_at[i] = t10;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t6 = ties > 1.0 ? others + (ties - 1.0) * t5 : others;
        const wide t7 = 1.0 + t6;
        const real t8 = (real)log1p_of_double(t6);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t9 = input - largest;
                    const real t10 = t9 - input;
                    const real t11 = input - (t9 - t10) - (largest + t10);
                    const real exp_1 = exp_(t9);
                    kept_at[i] = fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real kept = kept_at[i];
                const real input_result = t1 ? -(g * quotient_(kept, t7) * expm1_(input - largest - t8)) : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_label_smoothing_other ---- */
/* cross_entropy_value_label_smoothing_other (target label, weight absent, label_smoothing=...): from input, target to value; numbers t1 at 0, t2 at 1, t3 at 2, ignore_index at 3 */
KERNEL(cross_entropy_value_label_smoothing_other)
{
    enum { input_in, target_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const real t3 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    real input_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const wide t4 = (wide)input_at_target;
        const truth t5 = ignore_index != target;
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
        const wide t10 = t4 - (wide)largest;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t11 = input == largest;
                const real t12 = input - largest;
                const real t13 = t12 - input;
                const real t14 = input - (t12 - t13) - (largest + t13);
                const real exp_1 = exp_(t12);
                const real t15 = t11 ? R(0.0) : fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1);
                const real t16 = t11 ? R(1.0) : R(0.0);
                others_terms[i] = t15;
                ties_terms[i] = t16;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide log1p = log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t9 : others);
        const real t11 = (real)log1p;
        const wide t12 = t3 * (t10 - log1p);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                total_terms[i] = input - largest - t11;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t13 = (real)(t5 ? -(t2 * (total / t1)) - t12 : 0.0);
        real_put(call, value_out, row, t13);
    }
}

/* ---- cross_entropy_vjp_label_smoothing_other ---- */
/* cross_entropy_vjp_label_smoothing_other (target label, weight absent, label_smoothing=...): from input, target, g to input; numbers label_smoothing at 0, t1 at 1, ignore_index at 2 */
KERNEL(cross_entropy_vjp_label_smoothing_other)
{
    enum { input_in, target_in, g_in, input_out };
    const real label_smoothing = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const integer ignore_index = (integer)call->numbers[2];
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
        const wide t2 = (wide)g;
        const wide t3 = label_smoothing * t2;
        const wide t4 = t3 / t1;
        const real t5 = (real)t4;
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const wide t6 = (wide)input_at_target;
        const truth t7 = ignore_index != target;
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
        const wide t12 = t6 - (wide)largest;
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
                const real t18 = t13 ? R(0.0) : t17;
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
        const wide t13 = ties > 1.0 ? others + (ties - 1.0) * t11 : others;
        const real t14 = (real)(t7 ? t3 + t2 * expm1_of_double(t12 - log1p_of_double(t13)) - t4 : R(0.0));
        const wide t15 = 1.0 + t13;
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
                const real input_result = position == target ? t14 : t7 ? fma_(g, quotient_(kept, t15), -t5) : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad_label_smoothing_other ---- */
/* cross_entropy_value_and_grad_label_smoothing_other (target label, weight absent, label_smoothing=...): from input, target, g to value, input; numbers t1 at 0, t2 at 1, t3 at 2, ignore_index at 3, label_smoothing at 4, t4 at 5 */
KERNEL(cross_entropy_value_and_grad_label_smoothing_other)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const real t3 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    const real label_smoothing = (real)call->numbers[4];
    const real t4 = (real)call->numbers[5];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const wide t5 = (wide)input_at_target;
        const truth t6 = ignore_index != target;
        const wide t7 = (wide)g;
        const wide t8 = label_smoothing * t7;
        const wide t9 = t8 / t4;
        const real t10 = (real)t9;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t11 = largest - largest;
        const real t12 = t11 - largest;
        const real t13 = largest - (t11 - t12) - (largest + t12);
        const real exp = exp_(t11);
        const wide t14 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t13 == t13 ? t13 : R(0.0), exp));
        const wide t15 = t5 - (wide)largest;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t16 = input == largest;
                const real t17 = input - largest;
                const real t18 = t17 - input;
                const real t19 = input - (t17 - t18) - (largest + t18);
                const real exp_1 = exp_(t17);
                const real t20 = fma_(exp_1, t19 == t19 ? t19 : R(0.0), exp_1);
                const real t21 = t16 ? R(0.0) : t20;
                const real t22 = t16 ? R(1.0) : R(0.0);
                others_terms[i] = t21;
                ties_terms[i] = t22;
                kept_at[i] = t20;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t16 = ties > 1.0 ? others + (ties - 1.0) * t14 : others;
        const wide log1p = log1p_of_double(t16);
        const real t17 = (real)log1p;
        const wide t18 = t15 - log1p;
        const wide t19 = t3 * t18;
        const real t20 = (real)(t6 ? t8 + t7 * expm1_of_double(t18) - t9 : R(0.0));
        const wide t21 = 1.0 + t16;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                total_terms[i] = input - largest - t17;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t22 = (real)(t6 ? -(t2 * (total / t1)) - t19 : 0.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t23 = input - largest;
                    const real t24 = t23 - input;
                    const real t25 = input - (t23 - t24) - (largest + t24);
                    const real exp_1 = exp_(t23);
                    kept_at[i] = fma_(exp_1, t25 == t25 ? t25 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t20 : t6 ? fma_(g, quotient_(kept, t21), -t10) : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t22);
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
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t2 = (wide)weight_at_target;
        const truth t3 = ignore_index != target;
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
        const wide t8 = t1 - (wide)largest;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t9 = input == largest;
                const real t10 = input - largest;
                const real t11 = t10 - input;
                const real t12 = input - (t10 - t11) - (largest + t11);
                const real exp_1 = exp_(t10);
                const real t13 = t9 ? R(0.0) : fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                const real t14 = t9 ? R(1.0) : R(0.0);
                others_terms[i] = t13;
                ties_terms[i] = t14;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t9 = -((t8 - log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t7 : others)) * t2);
        const real t10 = (real)(t3 ? t9 : R(0.0));
        real_put(call, value_out, row, t10);
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
        const real t1 = (real)(ignore_index != target ? (wide)weight_at_target : R(0.0));
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
        const wide t1 = (wide)input_at_target;
        const wide t2 = (wide)g * (wide)weight_at_target;
        const real t3 = (real)t2;
        const truth t4 = ignore_index != target;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t5 = largest - largest;
        const real t6 = t5 - largest;
        const real t7 = largest - (t5 - t6) - (largest + t6);
        const real exp = exp_(t5);
        const wide t8 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t7 == t7 ? t7 : R(0.0), exp));
        const wide t9 = t1 - (wide)largest;
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
                const real t15 = t10 ? R(0.0) : t14;
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
        const wide t10 = ties > 1.0 ? others + (ties - 1.0) * t8 : others;
        const real t11 = (real)(t4 ? t2 * expm1_of_double(t9 - log1p_of_double(t10)) : R(0.0));
        const wide t12 = 1.0 + t10;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t13 = input - largest;
                    const real t14 = t13 - input;
                    const real t15 = input - (t13 - t14) - (largest + t14);
                    const real exp_1 = exp_(t13);
                    kept_at[i] = fma_(exp_1, t15 == t15 ? t15 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t11 : t4 ? t3 * quotient_(kept, t12) : R(0.0);
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
        const wide t1 = (wide)input_at_target;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t2 = (wide)weight_at_target;
        const truth t3 = ignore_index != target;
        const wide t4 = (wide)g * t2;
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
        const wide t10 = t1 - (wide)largest;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t11 = input == largest;
                const real t12 = input - largest;
                const real t13 = t12 - input;
                const real t14 = input - (t12 - t13) - (largest + t13);
                const real exp_1 = exp_(t12);
                const real t15 = fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1);
                const real t16 = t11 ? R(0.0) : t15;
                const real t17 = t11 ? R(1.0) : R(0.0);
                others_terms[i] = t16;
                ties_terms[i] = t17;
                kept_at[i] = t15;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t11 = ties > 1.0 ? others + (ties - 1.0) * t9 : others;
        const wide t12 = t10 - log1p_of_double(t11);
        const real t13 = (real)(t3 ? -(t12 * t2) : R(0.0));
        const real t14 = (real)(t3 ? t4 * expm1_of_double(t12) : R(0.0));
        const wide t15 = 1.0 + t11;
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
                const real input_result = position == target ? t14 : t3 ? t5 * quotient_(kept, t15) : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t13);
    }
}

/* ---- cross_entropy_hvp_weight ---- */
#if SYMDL_DOUBLE
/* cross_entropy_hvp_weight (target label, weight given, label_smoothing=0): from input, target, weight, g, v to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hvp_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
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
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t1 = (wide)g * (wide)weight_at_target;
        const real t2 = (real)t1;
        const truth t3 = ignore_index != target;
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
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t8 = input == largest;
                const real t9 = input - largest;
                const real t10 = t9 - input;
                const real t11 = input - (t9 - t10) - (largest + t10);
                const real exp_1 = exp_(t9);
                const real t12 = fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1);
                const real t13 = t8 ? R(0.0) : t12;
                const real t14 = t8 ? R(1.0) : R(0.0);
                others_terms[i] = t13;
                ties_terms[i] = t14;
                kept_at[i] = t12;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t8 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t7 : others);
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
                    const real t9 = input - largest;
                    const real t10 = t9 - input;
                    const real t11 = input - (t9 - t10) - (largest + t10);
                    const real exp_1 = exp_(t9);
                    kept_at[i] = fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t9 = quotient_(kept, t8);
                const real t10 = v * t9;
                total_terms[i] = t10;
                kept__at[i] = t9;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t9 = t1 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t10 = input - largest;
                    const real t11 = t10 - input;
                    const real t12 = input - (t10 - t11) - (largest + t11);
                    const real exp_1 = exp_(t10);
                    kept__at[i] = quotient_(fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1), t8);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real input_result = t3 ? (real)((wide)(t2 * v) - t9) * kept_ : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_hvp_weight (target label, weight given, label_smoothing=0): from input, target, weight, g, v to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hvp_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
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
        const wide t1 = (wide)g * (wide)weight_at_target;
        const real t2 = (real)t1;
        const truth t3 = ignore_index != target;
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
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp_1 = exp_(t8);
                const real t11 = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                const real t12 = input == largest ? R(1.0) : t11;
                total_terms[i] = t12;
                kept_at[i] = t11;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t8 = total > 1.0 ? total * t7 : total;
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t9 = input - largest;
                    const real t10 = t9 - input;
                    const real t11 = input - (t9 - t10) - (largest + t10);
                    const real exp_1 = exp_(t9);
                    kept_at[i] = fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t9 = quotient_(kept, t8);
                const real t10 = v * t9;
                total_2_terms[i] = t10;
                kept__at[i] = t9;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t9 = t1 * total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t10 = input - largest;
                    const real t11 = t10 - input;
                    const real t12 = input - (t10 - t11) - (largest + t11);
                    const real exp_1 = exp_(t10);
                    kept__at[i] = quotient_(fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1), t8);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real input_result = t3 ? (real)((wide)(t2 * v) - t9) * kept_ : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_hess_diag_weight ---- */
/* cross_entropy_hess_diag_weight (target label, weight given, label_smoothing=0): from input, target, weight, g to input; numbers ignore_index at 0 */
KERNEL(cross_entropy_hess_diag_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const integer ignore_index = (integer)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
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
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const real t1 = (real)((wide)g * (wide)weight_at_target);
        const truth t2 = ignore_index != target;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real exp = exp_(t3);
        const wide t6 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t5 == t5 ? t5 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t7 = input == largest;
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp_1 = exp_(t8);
                const real t11 = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                const real t12 = t7 ? R(0.0) : t11;
                const real t13 = t7 ? R(1.0) : R(0.0);
                others_terms[i] = t12;
                ties_terms[i] = t13;
                kept_at[i] = t11;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t7 = ties > 1.0 ? others + (ties - 1.0) * t6 : others;
        const wide t8 = 1.0 + t7;
        const real t9 = (real)log1p_of_double(t7);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t10 = input - largest;
                    const real t11 = t10 - input;
                    const real t12 = input - (t10 - t11) - (largest + t11);
                    const real exp_1 = exp_(t10);
                    kept_at[i] = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real kept = kept_at[i];
                const real input_result = t2 ? -(t1 * quotient_(kept, t8) * expm1_(input - largest - t9)) : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_weight_label_smoothing_other ---- */
/* cross_entropy_value_weight_label_smoothing_other (target label, weight given, label_smoothing=...): from input, target, weight to value; numbers t1 at 0, t2 at 1, t3 at 2, ignore_index at 3 */
KERNEL(cross_entropy_value_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const real t3 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const wide t4 = (wide)input_at_target;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t5 = (wide)weight_at_target;
        const truth t6 = ignore_index != target;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t7 = largest - largest;
        const real t8 = t7 - largest;
        const real t9 = largest - (t7 - t8) - (largest + t8);
        const real exp = exp_(t7);
        const wide t10 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t9 == t9 ? t9 : R(0.0), exp));
        const wide t11 = t4 - (wide)largest;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t12 = input == largest;
                const real t13 = input - largest;
                const real t14 = t13 - input;
                const real t15 = input - (t13 - t14) - (largest + t14);
                const real exp_1 = exp_(t13);
                const real t16 = t12 ? R(0.0) : fma_(exp_1, t15 == t15 ? t15 : R(0.0), exp_1);
                const real t17 = t12 ? R(1.0) : R(0.0);
                others_terms[i] = t16;
                ties_terms[i] = t17;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide log1p = log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t10 : others);
        const real t12 = (real)log1p;
        const wide t13 = t3 * (t11 - log1p) * t5;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                total_terms[i] = weight * (input - largest - t12);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t14 = (real)(t6 ? -(t2 * (total / t1)) - t13 : 0.0);
        real_put(call, value_out, row, t14);
    }
}

/* ---- cross_entropy_vjp_weight_label_smoothing_other ---- */
/* cross_entropy_vjp_weight_label_smoothing_other (target label, weight given, label_smoothing=...): from input, target, weight, g to input; numbers t1 at 0, label_smoothing at 1, t2 at 2, ignore_index at 3 */
KERNEL(cross_entropy_vjp_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real label_smoothing = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
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
        const wide t4 = (wide)g;
        const wide t5 = label_smoothing * t4;
        const real t6 = (real)t5;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t7 = (wide)weight_at_target;
        const wide t8 = t5 * t7;
        const real t9 = (real)t8;
        const wide t10 = t8 / t2;
        const wide t11 = t4 * t7;
        const real t12 = (real)t11;
        const truth t13 = ignore_index != target;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            sum_take(&total_state, weight_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t14 = largest - largest;
        const real t15 = t14 - largest;
        const real t16 = largest - (t14 - t15) - (largest + t15);
        const real exp = exp_(t14);
        const wide t17 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t16 == t16 ? t16 : R(0.0), exp));
        const wide t18 = (wide)largest;
        const wide t19 = t3 - t18;
        const wide t20 = t19 - t3;
        const wide t21 = t3 - (t19 - t20) - (t18 + t20);
        const wide exp_2 = exp_of_double(t19);
        const wide t22 = exp_2 + exp_2 * (t21 == t21 ? t21 : R(0.0));
        const wide t23 = t5 * (total / t1);
        const real t24 = (real)t23;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t25 = input == largest;
                const real t26 = input - largest;
                const real t27 = t26 - input;
                const real t28 = input - (t26 - t27) - (largest + t27);
                const real exp_1 = exp_(t26);
                const real t29 = fma_(exp_1, t28 == t28 ? t28 : R(0.0), exp_1);
                const real t30 = t25 ? R(0.0) : t29;
                const real t31 = t25 ? R(1.0) : R(0.0);
                others_terms[i] = t30;
                ties_terms[i] = t31;
                kept_at[i] = t29;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t25 = ties > 1.0 ? others + (ties - 1.0) * t17 : others;
        const wide t26 = 1.0 + t25;
        const wide expm = expm1_of_double(t19 - log1p_of_double(t25));
        const real t27 = (real)(t13 ? t23 * (t22 / t26) + t11 * expm - t8 * expm - t10 : 0.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t28 = input - largest;
                    const real t29 = t28 - input;
                    const real t30 = input - (t28 - t29) - (largest + t29);
                    const real exp_1 = exp_(t28);
                    kept_at[i] = fma_(exp_1, t30 == t30 ? t30 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real weight = weight_at[i];
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t28 = quotient_(kept, t26);
                const real t29 = t13 ? fma_(-t9, t28, t24 * t28 + t12 * t28) - quotient_(t6 * weight, t2) : R(0.0);
                const real input_result = position == target ? t27 : t29;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_and_grad_weight_label_smoothing_other ---- */
/* cross_entropy_value_and_grad_weight_label_smoothing_other (target label, weight given, label_smoothing=...): from input, target, weight, g to value, input; numbers t1 at 0, t2 at 1, t3 at 2, ignore_index at 3, label_smoothing at 4, t4 at 5 */
KERNEL(cross_entropy_value_and_grad_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    const real t3 = (real)call->numbers[2];
    const integer ignore_index = (integer)call->numbers[3];
    const real label_smoothing = (real)call->numbers[4];
    const real t4 = (real)call->numbers[5];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row total_2_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
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
        const wide t5 = (wide)input_at_target;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t6 = (wide)weight_at_target;
        const truth t7 = ignore_index != target;
        const wide t8 = (wide)g;
        const wide t9 = label_smoothing * t8;
        const real t10 = (real)t9;
        const wide t11 = t9 * t6;
        const real t12 = (real)t11;
        const wide t13 = t11 / t4;
        const wide t14 = t8 * t6;
        const real t15 = (real)t14;
        max_begin(&largest_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            max_take(&largest_state, input_at, count);
            sum_take(&total_2_state, weight_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t16 = largest - largest;
        const real t17 = t16 - largest;
        const real t18 = largest - (t16 - t17) - (largest + t17);
        const real exp = exp_(t16);
        const wide t19 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t18 == t18 ? t18 : R(0.0), exp));
        const wide t20 = (wide)largest;
        const wide t21 = t5 - t20;
        const wide t22 = t21 - t5;
        const wide t23 = t5 - (t21 - t22) - (t20 + t22);
        const wide exp_2 = exp_of_double(t21);
        const wide t24 = exp_2 + exp_2 * (t23 == t23 ? t23 : R(0.0));
        const wide t25 = t9 * (total_2 / t1);
        const real t26 = (real)t25;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t27 = input == largest;
                const real t28 = input - largest;
                const real t29 = t28 - input;
                const real t30 = input - (t28 - t29) - (largest + t29);
                const real exp_1 = exp_(t28);
                const real t31 = fma_(exp_1, t30 == t30 ? t30 : R(0.0), exp_1);
                const real t32 = t27 ? R(0.0) : t31;
                const real t33 = t27 ? R(1.0) : R(0.0);
                others_terms[i] = t32;
                ties_terms[i] = t33;
                kept_at[i] = t31;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t27 = ties > 1.0 ? others + (ties - 1.0) * t19 : others;
        const wide log1p = log1p_of_double(t27);
        const real t28 = (real)log1p;
        const wide t29 = t21 - log1p;
        const wide t30 = t3 * t29 * t6;
        const wide t31 = 1.0 + t27;
        const wide expm = expm1_of_double(t29);
        const real t32 = (real)(t7 ? t25 * (t24 / t31) + t14 * expm - t11 * expm - t13 : 0.0);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                total_terms[i] = weight * (input - largest - t28);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t33 = (real)(t7 ? -(t2 * (total / t1)) - t30 : 0.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t34 = input - largest;
                    const real t35 = t34 - input;
                    const real t36 = input - (t34 - t35) - (largest + t35);
                    const real exp_1 = exp_(t34);
                    kept_at[i] = fma_(exp_1, t36 == t36 ? t36 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real weight = weight_at[i];
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t34 = quotient_(kept, t31);
                const real t35 = t7 ? fma_(-t12, t34, t26 * t34 + t15 * t34) - quotient_(t10 * weight, t4) : R(0.0);
                const real input_result = position == target ? t32 : t35;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t33);
    }
}

/* ---- cross_entropy_hvp_weight_label_smoothing_other ---- */
#if SYMDL_DOUBLE
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
    sum_row total_state;
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = label_smoothing * t2;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t4 = (wide)weight_at_target;
        const wide t5 = t3 * t4;
        const real t6 = (real)t5;
        const wide t7 = t2 * t4;
        const real t8 = (real)t7;
        const truth t9 = ignore_index != target;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            sum_take(&total_state, weight_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const wide t10 = t3 * (total / t1);
        const real t11 = (real)t10;
        const real t12 = largest - largest;
        const real t13 = t12 - largest;
        const real t14 = largest - (t12 - t13) - (largest + t13);
        const real exp = exp_(t12);
        const wide t15 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t14 == t14 ? t14 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t16 = input == largest;
                const real t17 = input - largest;
                const real t18 = t17 - input;
                const real t19 = input - (t17 - t18) - (largest + t18);
                const real exp_1 = exp_(t17);
                const real t20 = fma_(exp_1, t19 == t19 ? t19 : R(0.0), exp_1);
                const real t21 = t16 ? R(0.0) : t20;
                const real t22 = t16 ? R(1.0) : R(0.0);
                others_terms[i] = t21;
                ties_terms[i] = t22;
                kept_at[i] = t20;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t16 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t15 : others);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
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
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t17 = quotient_(kept, t16);
                const real t18 = v * t17;
                total_2_terms[i] = t18;
                kept__at[i] = t17;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t17 = t10 * total_2;
        const wide t18 = t5 * total_2;
        const wide t19 = t7 * total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t20 = input - largest;
                    const real t21 = t20 - input;
                    const real t22 = input - (t20 - t21) - (largest + t21);
                    const real exp_1 = exp_(t20);
                    kept__at[i] = quotient_(fma_(exp_1, t22 == t22 ? t22 : R(0.0), exp_1), t16);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const wide t20 = (wide)(real)((wide)(real)((wide)fma_(-t6, v, t11 * v + t8 * v) + t18) - t17) - t19;
                const real input_result = t9 ? (real)t20 * kept_ : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
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
    sum_row total_state;
    max_row largest_state;
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = label_smoothing * t2;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t4 = (wide)weight_at_target;
        const wide t5 = t3 * t4;
        const real t6 = (real)t5;
        const wide t7 = t2 * t4;
        const real t8 = (real)t7;
        const truth t9 = ignore_index != target;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            sum_take(&total_state, weight_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const wide t10 = t3 * (total / t1);
        const real t11 = (real)t10;
        const real t12 = largest - largest;
        const real t13 = t12 - largest;
        const real t14 = largest - (t12 - t13) - (largest + t13);
        const real exp = exp_(t12);
        const wide t15 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t14 == t14 ? t14 : R(0.0), exp));
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t16 = input - largest;
                const real t17 = t16 - input;
                const real t18 = input - (t16 - t17) - (largest + t17);
                const real exp_1 = exp_(t16);
                const real t19 = fma_(exp_1, t18 == t18 ? t18 : R(0.0), exp_1);
                const real t20 = input == largest ? R(1.0) : t19;
                total_2_terms[i] = t20;
                kept_at[i] = t19;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t16 = total_2 > 1.0 ? total_2 * t15 : total_2;
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
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
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t17 = quotient_(kept, t16);
                const real t18 = v * t17;
                total_3_terms[i] = t18;
                kept__at[i] = t17;
            }
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide t17 = t10 * total_3;
        const wide t18 = t5 * total_3;
        const wide t19 = t7 * total_3;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t20 = input - largest;
                    const real t21 = t20 - input;
                    const real t22 = input - (t20 - t21) - (largest + t21);
                    const real exp_1 = exp_(t20);
                    kept__at[i] = quotient_(fma_(exp_1, t22 == t22 ? t22 : R(0.0), exp_1), t16);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const wide t20 = (wide)(real)((wide)(real)((wide)fma_(-t6, v, t11 * v + t8 * v) + t18) - t17) - t19;
                const real input_result = t9 ? (real)t20 * kept_ : R(0.0);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

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
    sum_row total_state;
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
        const wide t2 = (wide)g;
        const wide t3 = label_smoothing * t2;
        real weight_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real weight = real_entry(call, weight_in, row, position);
            weight_at_target = weight;
        }
        const wide t4 = (wide)weight_at_target;
        const wide t5 = t3 * t4;
        const wide t6 = t2 * t4;
        const truth t7 = ignore_index != target;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            sum_take(&total_state, weight_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t8 = largest - largest;
        const real t9 = t8 - largest;
        const real t10 = largest - (t8 - t9) - (largest + t9);
        const real exp = exp_(t8);
        const wide t11 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t10 == t10 ? t10 : R(0.0), exp));
        const real t12 = (real)(t5 - t3 * (total / t1) - t6);
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
                const real t18 = t13 ? R(0.0) : t17;
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
        const wide t13 = ties > 1.0 ? others + (ties - 1.0) * t11 : others;
        const wide t14 = 1.0 + t13;
        const real t15 = (real)log1p_of_double(t13);
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
                const real input = input_at[i];
                const real kept = kept_at[i];
                const real input_result = t7 ? t12 * quotient_(kept, t14) * expm1_(input - largest - t15) : R(0.0);
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
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
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
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t5 = input == largest;
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp_1 = exp_(t6);
                const real t9 = t5 ? R(0.0) : fma_(exp_1, t8 == t8 ? t8 : R(0.0), exp_1);
                const real t10 = t5 ? R(1.0) : R(0.0);
                others_terms[i] = t9;
                ties_terms[i] = t10;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real t5 = (real)log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t4 : others);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                total_terms[i] = target == R(0.0) ? R(0.0) : target * (input - largest - t5);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t6 = (real)-total;
        real_put(call, value_out, row, t6);
    }
}

/* ---- cross_entropy_vjp_target_floating ---- */
#if SYMDL_DOUBLE
/* cross_entropy_vjp_target_floating (target floating, weight absent, label_smoothing=0): from input, target, g to input */
KERNEL(cross_entropy_vjp_target_floating)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            sum_take(&total_state, target_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real exp = exp_(t2);
        const wide t5 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t4 == t4 ? t4 : R(0.0), exp));
        const real t6 = (real)(t1 * total);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t7 = input == largest;
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp_1 = exp_(t8);
                const real t11 = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                const real t12 = t7 ? R(0.0) : t11;
                const real t13 = t7 ? R(1.0) : R(0.0);
                others_terms[i] = t12;
                ties_terms[i] = t13;
                kept_at[i] = t11;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t7 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t5 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t8 = input - largest;
                    const real t9 = t8 - input;
                    const real t10 = input - (t8 - t9) - (largest + t9);
                    const real exp_1 = exp_(t8);
                    kept_at[i] = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real kept = kept_at[i];
                const real input_result = t6 * quotient_(kept, t7) - g * target;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_vjp_target_floating (target floating, weight absent, label_smoothing=0): from input, target, g to input */
KERNEL(cross_entropy_vjp_target_floating)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            sum_take(&total_state, target_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real exp = exp_(t2);
        const wide t5 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t4 == t4 ? t4 : R(0.0), exp));
        const real t6 = (real)(t1 * total);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp_1 = exp_(t7);
                const real t10 = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                const real t11 = input == largest ? R(1.0) : t10;
                total_2_terms[i] = t11;
                kept_at[i] = t10;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t7 = total_2 > 1.0 ? total_2 * t5 : total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t8 = input - largest;
                    const real t9 = t8 - input;
                    const real t10 = input - (t8 - t9) - (largest + t9);
                    const real exp_1 = exp_(t8);
                    kept_at[i] = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real kept = kept_at[i];
                const real input_result = t6 * quotient_(kept, t7) - g * target;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_vjp_target_target_floating ---- */
/* cross_entropy_vjp_target_target_floating (target floating, weight absent, label_smoothing=0): from input, g to target */
KERNEL(cross_entropy_vjp_target_target_floating)
{
    enum { input_in, g_in, target_out };
    real input_block[BLOCK];
    real target_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
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
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t5 = input == largest;
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp_1 = exp_(t6);
                const real t9 = t5 ? R(0.0) : fma_(exp_1, t8 == t8 ? t8 : R(0.0), exp_1);
                const real t10 = t5 ? R(1.0) : R(0.0);
                others_terms[i] = t9;
                ties_terms[i] = t10;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real t5 = (real)log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t4 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target_result = -(g * (input - largest - t5));
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
    max_row largest_state;
    sum_row total_2_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        max_begin(&largest_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            max_take(&largest_state, input_at, count);
            sum_take(&total_2_state, target_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real exp = exp_(t2);
        const wide t5 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t4 == t4 ? t4 : R(0.0), exp));
        const real t6 = (real)(t1 * total_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t7 = input == largest;
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp_1 = exp_(t8);
                const real t11 = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                const real t12 = t7 ? R(0.0) : t11;
                const real t13 = t7 ? R(1.0) : R(0.0);
                others_terms[i] = t12;
                ties_terms[i] = t13;
                kept_at[i] = t11;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t7 = ties > 1.0 ? others + (ties - 1.0) * t5 : others;
        const real t8 = (real)log1p_of_double(t7);
        const wide t9 = 1.0 + t7;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                total_terms[i] = target == R(0.0) ? R(0.0) : target * (input - largest - t8);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t10 = (real)-total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t11 = input - largest;
                    const real t12 = t11 - input;
                    const real t13 = input - (t11 - t12) - (largest + t12);
                    const real exp_1 = exp_(t11);
                    kept_at[i] = fma_(exp_1, t13 == t13 ? t13 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real kept = kept_at[i];
                const real input_result = t6 * quotient_(kept, t9) - g * target;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t10);
    }
}

/* ---- cross_entropy_hvp_target_floating ---- */
#if SYMDL_DOUBLE
/* cross_entropy_hvp_target_floating (target floating, weight absent, label_smoothing=0): from input, target, g, v to input */
KERNEL(cross_entropy_hvp_target_floating)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            sum_take(&total_state, target_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const wide t2 = t1 * total;
        const real t3 = (real)t2;
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t6 == t6 ? t6 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t8 = input == largest;
                const real t9 = input - largest;
                const real t10 = t9 - input;
                const real t11 = input - (t9 - t10) - (largest + t10);
                const real exp_1 = exp_(t9);
                const real t12 = fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1);
                const real t13 = t8 ? R(0.0) : t12;
                const real t14 = t8 ? R(1.0) : R(0.0);
                others_terms[i] = t13;
                ties_terms[i] = t14;
                kept_at[i] = t12;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t8 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t7 : others);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t9 = input - largest;
                    const real t10 = t9 - input;
                    const real t11 = input - (t9 - t10) - (largest + t10);
                    const real exp_1 = exp_(t9);
                    kept_at[i] = fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t9 = quotient_(kept, t8);
                const real t10 = v * t9;
                total_2_terms[i] = t10;
                kept__at[i] = t9;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t9 = t2 * total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t10 = input - largest;
                    const real t11 = t10 - input;
                    const real t12 = input - (t10 - t11) - (largest + t11);
                    const real exp_1 = exp_(t10);
                    kept__at[i] = quotient_(fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1), t8);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real input_result = (real)((wide)(t3 * v) - t9) * kept_;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_hvp_target_floating (target floating, weight absent, label_smoothing=0): from input, target, g, v to input */
KERNEL(cross_entropy_hvp_target_floating)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            sum_take(&total_state, target_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const wide t2 = t1 * total;
        const real t3 = (real)t2;
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t6 == t6 ? t6 : R(0.0), exp));
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp_1 = exp_(t8);
                const real t11 = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                const real t12 = input == largest ? R(1.0) : t11;
                total_2_terms[i] = t12;
                kept_at[i] = t11;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t8 = total_2 > 1.0 ? total_2 * t7 : total_2;
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t9 = input - largest;
                    const real t10 = t9 - input;
                    const real t11 = input - (t9 - t10) - (largest + t10);
                    const real exp_1 = exp_(t9);
                    kept_at[i] = fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t9 = quotient_(kept, t8);
                const real t10 = v * t9;
                total_3_terms[i] = t10;
                kept__at[i] = t9;
            }
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide t9 = t2 * total_3;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t10 = input - largest;
                    const real t11 = t10 - input;
                    const real t12 = input - (t10 - t11) - (largest + t11);
                    const real exp_1 = exp_(t10);
                    kept__at[i] = quotient_(fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1), t8);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real input_result = (real)((wide)(t3 * v) - t9) * kept_;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_hess_diag_target_floating ---- */
/* cross_entropy_hess_diag_target_floating (target floating, weight absent, label_smoothing=0): from input, target, g to input */
KERNEL(cross_entropy_hess_diag_target_floating)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            sum_take(&total_state, target_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real exp = exp_(t2);
        const wide t5 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t4 == t4 ? t4 : R(0.0), exp));
        const real t6 = (real)(t1 * total);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t7 = input == largest;
                const real t8 = input - largest;
                const real t9 = t8 - input;
                const real t10 = input - (t8 - t9) - (largest + t9);
                const real exp_1 = exp_(t8);
                const real t11 = fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1);
                const real t12 = t7 ? R(0.0) : t11;
                const real t13 = t7 ? R(1.0) : R(0.0);
                others_terms[i] = t12;
                ties_terms[i] = t13;
                kept_at[i] = t11;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t7 = ties > 1.0 ? others + (ties - 1.0) * t5 : others;
        const wide t8 = 1.0 + t7;
        const real t9 = (real)log1p_of_double(t7);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t10 = input - largest;
                    const real t11 = t10 - input;
                    const real t12 = input - (t10 - t11) - (largest + t11);
                    const real exp_1 = exp_(t10);
                    kept_at[i] = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real kept = kept_at[i];
                const real input_result = -(t6 * quotient_(kept, t8) * expm1_(input - largest - t9));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- cross_entropy_value_target_floating_label_smoothing_other ---- */
#if SYMDL_DOUBLE
/* cross_entropy_value_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target to value; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_value_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, value_out };
    const real t3 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t1 = largest - largest;
        const real t4 = t1 - largest;
        const real t5 = largest - (t1 - t4) - (largest + t4);
        const real exp = exp_(t1);
        const wide t6 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t5 == t5 ? t5 : R(0.0), exp));
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
        const real t7 = (real)log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t6 : others);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                total_terms[i] = (input - largest - t7) * fma_(t3, target, t2);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t8 = (real)-total;
        real_put(call, value_out, row, t8);
    }
}
#else
/* cross_entropy_value_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target to value; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_value_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, value_out };
    const double t3 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                largest_terms[i] = input;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t4 = input == largest;
                const double t5 = t4 ? 0.0 : exp_wide(input - largest);
                const double t6 = t4 ? 1.0 : 0.0;
                others_terms[i] = t5;
                ties_terms[i] = t6;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double log1p = log1p_wide(ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                total_terms[i] = (input - largest - log1p) * fma_of_double(t3, target, t2);
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t4 = -total;
        real_put(call, value_out, row, t4);
    }
}
#endif

/* ---- cross_entropy_vjp_target_floating_label_smoothing_other ---- */
#if SYMDL_DOUBLE
/* cross_entropy_vjp_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g to input; numbers t2 at 0, t3 at 1, t6 at 2, t5 at 3 */
KERNEL(cross_entropy_vjp_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t3 = (wide)call->numbers[1];
    const real t6 = (real)call->numbers[2];
    const real t5 = (real)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            sum_take(&total_state, target_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t4 = largest - largest;
        const real t7 = t4 - largest;
        const real t8 = largest - (t4 - t7) - (largest + t7);
        const real exp = exp_(t4);
        const wide t9 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t8 == t8 ? t8 : R(0.0), exp));
        const real t10 = (real)(t1 * (t2 * total - t3));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t11 = input == largest;
                const real t12 = input - largest;
                const real t13 = t12 - input;
                const real t14 = input - (t12 - t13) - (largest + t13);
                const real exp_1 = exp_(t12);
                const real t15 = fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1);
                const real t16 = t11 ? R(0.0) : t15;
                const real t17 = t11 ? R(1.0) : R(0.0);
                others_terms[i] = t16;
                ties_terms[i] = t17;
                kept_at[i] = t15;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t11 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t9 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t12 = input - largest;
                    const real t13 = t12 - input;
                    const real t14 = input - (t12 - t13) - (largest + t13);
                    const real exp_1 = exp_(t12);
                    kept_at[i] = fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real kept = kept_at[i];
                const real input_result = fma_(-g, fma_(t6, target, t5), -(t10 * quotient_(kept, t11)));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_vjp_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g to input; numbers label_smoothing at 4, t1 at 5, t4 at 2, t3 at 3 */
KERNEL(cross_entropy_vjp_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, input_out };
    const double label_smoothing = (double)call->numbers[4];
    const double t1 = (double)call->numbers[5];
    const double t4 = (double)call->numbers[2];
    const double t3 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        const double t6_opposite = -label_smoothing;
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                total_terms[i] = target;
                largest_terms[i] = input;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t5 = g * fma_of_double(t1, total, t6_opposite);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double exp = exp_wide(input - largest);
                const double t6 = input == largest ? 1.0 : exp;
                total_2_terms[i] = t6;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t6 = total_2 > 1.0 ? total_2 * t2 : total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double target = target_at[i];
                const double kept = kept_at[i];
                const real input_result = fma_of_double(-g, fma_of_double(t4, target, t3), -(t5 * quotient_wide(kept, t6)));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_vjp_target_target_floating_label_smoothing_other ---- */
#if SYMDL_DOUBLE
/* cross_entropy_vjp_target_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, g to target; numbers t1 at 0 */
KERNEL(cross_entropy_vjp_target_target_floating_label_smoothing_other)
{
    enum { input_in, g_in, target_out };
    const real t1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(t1 * (wide)g);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real exp = exp_(t3);
        const wide t6 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t5 == t5 ? t5 : R(0.0), exp));
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
        const real t7 = (real)log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t6 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target_result = -(t2 * (input - largest - t7));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
#else
/* cross_entropy_vjp_target_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, g to target; numbers t1 at 0 */
KERNEL(cross_entropy_vjp_target_target_floating_label_smoothing_other)
{
    enum { input_in, g_in, target_out };
    const double t1 = (double)call->numbers[0];
    real input_block[BLOCK];
    real target_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        const double t2 = t1 * g;
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                largest_terms[i] = input;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t3 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t4 = input == largest;
                const double t5 = t4 ? 0.0 : exp_wide(input - largest);
                const double t6 = t4 ? 1.0 : 0.0;
                others_terms[i] = t5;
                ties_terms[i] = t6;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double log1p = log1p_wide(ties > 1.0 ? fma_of_double(ties - 1.0, t3, others) : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const real target_result = -(t2 * (input - largest - log1p));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
#endif

/* ---- cross_entropy_value_and_grad_target_floating_label_smoothing_other ---- */
#if SYMDL_DOUBLE
/* cross_entropy_value_and_grad_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g to value, input; numbers t3 at 0, t2 at 1, t5 at 2, t6 at 3 */
KERNEL(cross_entropy_value_and_grad_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real t3 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    const wide t5 = (wide)call->numbers[2];
    const wide t6 = (wide)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row total_2_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        max_begin(&largest_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            max_take(&largest_state, input_at, count);
            sum_take(&total_2_state, target_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t4 = largest - largest;
        const real t7 = t4 - largest;
        const real t8 = largest - (t4 - t7) - (largest + t7);
        const real exp = exp_(t4);
        const wide t9 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t8 == t8 ? t8 : R(0.0), exp));
        const real t10 = (real)(t1 * (t5 * total_2 - t6));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t11 = input == largest;
                const real t12 = input - largest;
                const real t13 = t12 - input;
                const real t14 = input - (t12 - t13) - (largest + t13);
                const real exp_1 = exp_(t12);
                const real t15 = fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1);
                const real t16 = t11 ? R(0.0) : t15;
                const real t17 = t11 ? R(1.0) : R(0.0);
                others_terms[i] = t16;
                ties_terms[i] = t17;
                kept_at[i] = t15;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t11 = ties > 1.0 ? others + (ties - 1.0) * t9 : others;
        const real t12 = (real)log1p_of_double(t11);
        const wide t13 = 1.0 + t11;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                total_terms[i] = (input - largest - t12) * fma_(t3, target, t2);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t14 = (real)-total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t15 = input - largest;
                    const real t16 = t15 - input;
                    const real t17 = input - (t15 - t16) - (largest + t16);
                    const real exp_1 = exp_(t15);
                    kept_at[i] = fma_(exp_1, t17 == t17 ? t17 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real kept = kept_at[i];
                const real input_result = fma_(-g, fma_(t3, target, t2), -(t10 * quotient_(kept, t13)));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t14);
    }
}
#else
/* cross_entropy_value_and_grad_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g to value, input; numbers t3 at 0, t2 at 1, label_smoothing at 4, t4 at 5 */
KERNEL(cross_entropy_value_and_grad_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double t3 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    const double label_smoothing = (double)call->numbers[4];
    const double t4 = (double)call->numbers[5];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        const double t23_opposite = -label_smoothing;
        max_wide_begin(&largest_state);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                largest_terms[i] = input;
                total_2_terms[i] = target;
            }
            max_wide_take(&largest_state, largest_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t5 = g * fma_of_double(t4, total_2, t23_opposite);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t6 = input == largest;
                const double exp = exp_wide(input - largest);
                const double t7 = t6 ? 0.0 : exp;
                const double t8 = t6 ? 1.0 : 0.0;
                others_terms[i] = t7;
                ties_terms[i] = t8;
                kept_at[i] = exp;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t6 = ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others;
        const double log1p = log1p_wide(t6);
        const double t7 = 1.0 + t6;
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                total_terms[i] = (input - largest - log1p) * fma_of_double(t3, target, t2);
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t8 = -total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double target = target_at[i];
                const double kept = kept_at[i];
                const real input_result = fma_of_double(-g, fma_of_double(t3, target, t2), -(t5 * quotient_wide(kept, t7)));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t8);
    }
}
#endif

/* ---- cross_entropy_hvp_target_floating_label_smoothing_other ---- */
#if SYMDL_DOUBLE
/* cross_entropy_hvp_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g, v to input; numbers t2 at 0, t3 at 1 */
KERNEL(cross_entropy_hvp_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t3 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            sum_take(&total_state, target_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const wide t4 = t1 * (t2 * total - t3);
        const real t5 = (real)t4;
        const real t6 = largest - largest;
        const real t7 = t6 - largest;
        const real t8 = largest - (t6 - t7) - (largest + t7);
        const real exp = exp_(t6);
        const wide t9 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t8 == t8 ? t8 : R(0.0), exp));
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
                const real t15 = t10 ? R(0.0) : t14;
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
        const wide t10 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t9 : others);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t11 = input - largest;
                    const real t12 = t11 - input;
                    const real t13 = input - (t11 - t12) - (largest + t12);
                    const real exp_1 = exp_(t11);
                    kept_at[i] = fma_(exp_1, t13 == t13 ? t13 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t11 = quotient_(kept, t10);
                const real t12 = v * t11;
                total_2_terms[i] = t12;
                kept__at[i] = t11;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t11 = t4 * total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t12 = input - largest;
                    const real t13 = t12 - input;
                    const real t14 = input - (t12 - t13) - (largest + t13);
                    const real exp_1 = exp_(t12);
                    kept__at[i] = quotient_(fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1), t10);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real input_result = (real)(t11 - (wide)(t5 * v)) * kept_;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_hvp_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g, v to input; numbers label_smoothing at 2, t1 at 3 */
KERNEL(cross_entropy_hvp_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double label_smoothing = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    double kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        const double t3_opposite = -label_smoothing;
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                total_terms[i] = target;
                largest_terms[i] = input;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t2 = g * fma_of_double(t1, total, t3_opposite);
        const double t3 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double exp = exp_wide(input - largest);
                const double t4 = input == largest ? 1.0 : exp;
                total_2_terms[i] = t4;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t4 = total_2 > 1.0 ? total_2 * t3 : total_2;
        sum_wide_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept = kept_at[i];
                const double t5 = quotient_wide(kept, t4);
                const double t6 = v * t5;
                total_3_terms[i] = t6;
                kept__at[i] = t5;
            }
            sum_wide_take(&total_3_state, total_3_terms, count);
        }
        double total_3;
        sum_wide_finish(sum_wide_end(&total_3_state), &total_3);
        const double t5 = t2 * total_3;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept__at[i] = quotient_wide(exp_wide(input - largest), t4);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept_ = kept__at[i];
                const real input_result = (t5 - t2 * v) * kept_;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_hess_diag_target_floating_label_smoothing_other ---- */
#if SYMDL_DOUBLE
/* cross_entropy_hess_diag_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g to input; numbers t2 at 0, t3 at 1 */
KERNEL(cross_entropy_hess_diag_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, input_out };
    const wide t2 = (wide)call->numbers[0];
    const wide t3 = (wide)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            sum_take(&total_state, target_at, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t6 == t6 ? t6 : R(0.0), exp));
        const real t8 = (real)(t1 * (t2 * total - t3));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t9 = input == largest;
                const real t10 = input - largest;
                const real t11 = t10 - input;
                const real t12 = input - (t10 - t11) - (largest + t11);
                const real exp_1 = exp_(t10);
                const real t13 = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                const real t14 = t9 ? R(0.0) : t13;
                const real t15 = t9 ? R(1.0) : R(0.0);
                others_terms[i] = t14;
                ties_terms[i] = t15;
                kept_at[i] = t13;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t9 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const wide t10 = 1.0 + t9;
        const real t11 = (real)log1p_of_double(t9);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t12 = input - largest;
                    const real t13 = t12 - input;
                    const real t14 = input - (t12 - t13) - (largest + t13);
                    const real exp_1 = exp_(t12);
                    kept_at[i] = fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real kept = kept_at[i];
                const real input_result = t8 * quotient_(kept, t10) * expm1_(input - largest - t11);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_hess_diag_target_floating_label_smoothing_other (target floating, weight absent, label_smoothing=...): from input, target, g to input; numbers label_smoothing at 2, t1 at 3 */
KERNEL(cross_entropy_hess_diag_target_floating_label_smoothing_other)
{
    enum { input_in, target_in, g_in, input_out };
    const double label_smoothing = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        const double t3_opposite = -label_smoothing;
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                total_terms[i] = target;
                largest_terms[i] = input;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t3 = g * fma_of_double(t1, total, t3_opposite);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t4 = input == largest;
                const double exp = exp_wide(input - largest);
                const double t5 = t4 ? 0.0 : exp;
                const double t6 = t4 ? 1.0 : 0.0;
                others_terms[i] = t5;
                ties_terms[i] = t6;
                kept_at[i] = exp;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t4 = ties > 1.0 ? fma_of_double(ties - 1.0, t2, others) : others;
        const double t5 = 1.0 + t4;
        const double log1p = log1p_wide(t4);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double kept = kept_at[i];
                const real input_result = t3 * quotient_wide(kept, t5) * expm1_wide(input - largest - log1p);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_value_target_floating_weight ---- */
#if SYMDL_DOUBLE
/* cross_entropy_value_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight to value */
KERNEL(cross_entropy_value_target_floating_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
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
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t5 = input == largest;
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp_1 = exp_(t6);
                const real t9 = t5 ? R(0.0) : fma_(exp_1, t8 == t8 ? t8 : R(0.0), exp_1);
                const real t10 = t5 ? R(1.0) : R(0.0);
                others_terms[i] = t9;
                ties_terms[i] = t10;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real t5 = (real)log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t4 : others);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t6 = target == R(0.0) ? R(0.0) : target * weight * (input - largest - t5);
                total_terms[i] = weight == R(0.0) ? R(0.0) : t6;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t6 = (real)-total;
        real_put(call, value_out, row, t6);
    }
}
#else
/* cross_entropy_value_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight to value */
KERNEL(cross_entropy_value_target_floating_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                largest_terms[i] = input;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t2 = input == largest;
                const double t3 = t2 ? 0.0 : exp_wide(input - largest);
                const double t4 = t2 ? 1.0 : 0.0;
                others_terms[i] = t3;
                ties_terms[i] = t4;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double log1p = log1p_wide(ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t2 = target == 0.0 ? 0.0 : target * weight * (input - largest - log1p);
                total_terms[i] = weight == 0.0 ? 0.0 : t2;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t2 = -total;
        real_put(call, value_out, row, t2);
    }
}
#endif

/* ---- cross_entropy_vjp_target_floating_weight ---- */
#if SYMDL_DOUBLE
/* cross_entropy_vjp_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g to input */
KERNEL(cross_entropy_vjp_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                total_terms[i] = t1;
            }
            sum_take(&total_state, total_terms, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t1 = largest - largest;
        const real t2 = t1 - largest;
        const real t3 = largest - (t1 - t2) - (largest + t2);
        const real exp = exp_(t1);
        const wide t4 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t3 == t3 ? t3 : R(0.0), exp));
        const real t5 = (real)total;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t6 = input == largest;
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp_1 = exp_(t7);
                const real t10 = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                const real t11 = t6 ? R(0.0) : t10;
                const real t12 = t6 ? R(1.0) : R(0.0);
                others_terms[i] = t11;
                ties_terms[i] = t12;
                kept_at[i] = t10;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t6 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t4 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t7 = input - largest;
                    const real t8 = t7 - input;
                    const real t9 = input - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept_at[i] = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real kept = kept_at[i];
                const real t7 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : -(g * target * weight);
                const real input_result = fma_(t5, quotient_(kept, t6), t7);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_vjp_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g to input */
KERNEL(cross_entropy_vjp_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t1 = weight == 0.0 ? 0.0 : target == 0.0 ? 0.0 : g * target * weight;
                total_terms[i] = t1;
                largest_terms[i] = input;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double exp = exp_wide(input - largest);
                const double t2 = input == largest ? 1.0 : exp;
                total_2_terms[i] = t2;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t2 = total_2 > 1.0 ? total_2 * t1 : total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double kept = kept_at[i];
                const double t3 = weight == 0.0 ? 0.0 : target == 0.0 ? 0.0 : -(g * target * weight);
                const real input_result = fma_of_double(total, quotient_wide(kept, t2), t3);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_vjp_target_target_floating_weight ---- */
#if SYMDL_DOUBLE
/* cross_entropy_vjp_target_target_floating_weight (target floating, weight given, label_smoothing=0): from input, weight, g to target */
KERNEL(cross_entropy_vjp_target_target_floating_weight)
{
    enum { input_in, weight_in, g_in, target_out };
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real target_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
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
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t5 = input == largest;
                const real t6 = input - largest;
                const real t7 = t6 - input;
                const real t8 = input - (t6 - t7) - (largest + t7);
                const real exp_1 = exp_(t6);
                const real t9 = t5 ? R(0.0) : fma_(exp_1, t8 == t8 ? t8 : R(0.0), exp_1);
                const real t10 = t5 ? R(1.0) : R(0.0);
                others_terms[i] = t9;
                ties_terms[i] = t10;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real t5 = (real)log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t4 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                const real target_result = weight == R(0.0) ? R(0.0) : -(g * weight * (input - largest - t5));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
#else
/* cross_entropy_vjp_target_target_floating_weight (target floating, weight given, label_smoothing=0): from input, weight, g to target */
KERNEL(cross_entropy_vjp_target_target_floating_weight)
{
    enum { input_in, weight_in, g_in, target_out };
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real target_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                largest_terms[i] = input;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t2 = input == largest;
                const double t3 = t2 ? 0.0 : exp_wide(input - largest);
                const double t4 = t2 ? 1.0 : 0.0;
                others_terms[i] = t3;
                ties_terms[i] = t4;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double log1p = log1p_wide(ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double weight = weight_at[i];
                const real target_result = weight == 0.0 ? 0.0 : -(g * weight * (input - largest - log1p));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
#endif

/* ---- cross_entropy_value_and_grad_target_floating_weight ---- */
#if SYMDL_DOUBLE
/* cross_entropy_value_and_grad_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g to value, input */
KERNEL(cross_entropy_value_and_grad_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        max_begin(&largest_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                total_2_terms[i] = t1;
            }
            max_take(&largest_state, input_at, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t1 = largest - largest;
        const real t2 = t1 - largest;
        const real t3 = largest - (t1 - t2) - (largest + t2);
        const real exp = exp_(t1);
        const wide t4 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t3 == t3 ? t3 : R(0.0), exp));
        const real t5 = (real)total_2;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t6 = input == largest;
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp_1 = exp_(t7);
                const real t10 = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                const real t11 = t6 ? R(0.0) : t10;
                const real t12 = t6 ? R(1.0) : R(0.0);
                others_terms[i] = t11;
                ties_terms[i] = t12;
                kept_at[i] = t10;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t6 = ties > 1.0 ? others + (ties - 1.0) * t4 : others;
        const real t7 = (real)log1p_of_double(t6);
        const wide t8 = 1.0 + t6;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t9 = target == R(0.0) ? R(0.0) : target * weight * (input - largest - t7);
                total_terms[i] = weight == R(0.0) ? R(0.0) : t9;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t9 = (real)-total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t10 = input - largest;
                    const real t11 = t10 - input;
                    const real t12 = input - (t10 - t11) - (largest + t11);
                    const real exp_1 = exp_(t10);
                    kept_at[i] = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real kept = kept_at[i];
                const real t10 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : -(g * target * weight);
                const real input_result = fma_(t5, quotient_(kept, t8), t10);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t9);
    }
}
#else
/* cross_entropy_value_and_grad_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g to value, input */
KERNEL(cross_entropy_value_and_grad_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        max_wide_begin(&largest_state);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t1 = weight == 0.0 ? 0.0 : target == 0.0 ? 0.0 : g * target * weight;
                largest_terms[i] = input;
                total_2_terms[i] = t1;
            }
            max_wide_take(&largest_state, largest_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t2 = input == largest;
                const double exp = exp_wide(input - largest);
                const double t3 = t2 ? 0.0 : exp;
                const double t4 = t2 ? 1.0 : 0.0;
                others_terms[i] = t3;
                ties_terms[i] = t4;
                kept_at[i] = exp;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t2 = ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others;
        const double log1p = log1p_wide(t2);
        const double t3 = 1.0 + t2;
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t4 = target == 0.0 ? 0.0 : target * weight * (input - largest - log1p);
                total_terms[i] = weight == 0.0 ? 0.0 : t4;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t4 = -total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double kept = kept_at[i];
                const double t5 = weight == 0.0 ? 0.0 : target == 0.0 ? 0.0 : -(g * target * weight);
                const real input_result = fma_of_double(total_2, quotient_wide(kept, t3), t5);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t4);
    }
}
#endif

/* ---- cross_entropy_hvp_target_floating_weight ---- */
#if SYMDL_DOUBLE
/* cross_entropy_hvp_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g, v to input */
KERNEL(cross_entropy_hvp_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                total_terms[i] = t1;
            }
            sum_take(&total_state, total_terms, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t1 = (real)total;
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real exp = exp_(t2);
        const wide t5 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t4 == t4 ? t4 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t6 = input == largest;
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp_1 = exp_(t7);
                const real t10 = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                const real t11 = t6 ? R(0.0) : t10;
                const real t12 = t6 ? R(1.0) : R(0.0);
                others_terms[i] = t11;
                ties_terms[i] = t12;
                kept_at[i] = t10;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t6 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t5 : others);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t7 = input - largest;
                    const real t8 = t7 - input;
                    const real t9 = input - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept_at[i] = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t7 = quotient_(kept, t6);
                const real t8 = v * t7;
                total_2_terms[i] = t8;
                kept__at[i] = t7;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t7 = total_2 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t8 = input - largest;
                    const real t9 = t8 - input;
                    const real t10 = input - (t8 - t9) - (largest + t9);
                    const real exp_1 = exp_(t8);
                    kept__at[i] = quotient_(fma_(exp_1, t10 == t10 ? t10 : R(0.0), exp_1), t6);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real input_result = (real)((wide)(t1 * v) - t7) * kept_;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_hvp_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g, v to input */
KERNEL(cross_entropy_hvp_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    double kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t1 = weight == 0.0 ? 0.0 : target == 0.0 ? 0.0 : g * target * weight;
                total_terms[i] = t1;
                largest_terms[i] = input;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double exp = exp_wide(input - largest);
                const double t2 = input == largest ? 1.0 : exp;
                total_2_terms[i] = t2;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t2 = total_2 > 1.0 ? total_2 * t1 : total_2;
        sum_wide_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept = kept_at[i];
                const double t3 = quotient_wide(kept, t2);
                const double t4 = v * t3;
                total_3_terms[i] = t4;
                kept__at[i] = t3;
            }
            sum_wide_take(&total_3_state, total_3_terms, count);
        }
        double total_3;
        sum_wide_finish(sum_wide_end(&total_3_state), &total_3);
        const double t3 = total_3 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept__at[i] = quotient_wide(exp_wide(input - largest), t2);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept_ = kept__at[i];
                const real input_result = (total * v - t3) * kept_;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_hess_diag_target_floating_weight ---- */
#if SYMDL_DOUBLE
/* cross_entropy_hess_diag_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g to input */
KERNEL(cross_entropy_hess_diag_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t1 = weight == R(0.0) ? R(0.0) : target == R(0.0) ? R(0.0) : g * target * weight;
                total_terms[i] = t1;
            }
            sum_take(&total_state, total_terms, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t1 = largest - largest;
        const real t2 = t1 - largest;
        const real t3 = largest - (t1 - t2) - (largest + t2);
        const real exp = exp_(t1);
        const wide t4 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t3 == t3 ? t3 : R(0.0), exp));
        const real t5 = (real)total;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t6 = input == largest;
                const real t7 = input - largest;
                const real t8 = t7 - input;
                const real t9 = input - (t7 - t8) - (largest + t8);
                const real exp_1 = exp_(t7);
                const real t10 = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                const real t11 = t6 ? R(0.0) : t10;
                const real t12 = t6 ? R(1.0) : R(0.0);
                others_terms[i] = t11;
                ties_terms[i] = t12;
                kept_at[i] = t10;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t6 = ties > 1.0 ? others + (ties - 1.0) * t4 : others;
        const wide t7 = 1.0 + t6;
        const real t8 = (real)log1p_of_double(t6);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t9 = input - largest;
                    const real t10 = t9 - input;
                    const real t11 = input - (t9 - t10) - (largest + t10);
                    const real exp_1 = exp_(t9);
                    kept_at[i] = fma_(exp_1, t11 == t11 ? t11 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real kept = kept_at[i];
                const real input_result = -(t5 * quotient_(kept, t7) * expm1_(input - largest - t8));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_hess_diag_target_floating_weight (target floating, weight given, label_smoothing=0): from input, target, weight, g to input */
KERNEL(cross_entropy_hess_diag_target_floating_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t1 = weight == 0.0 ? 0.0 : target == 0.0 ? 0.0 : g * target * weight;
                total_terms[i] = t1;
                largest_terms[i] = input;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t2 = input == largest;
                const double exp = exp_wide(input - largest);
                const double t3 = t2 ? 0.0 : exp;
                const double t4 = t2 ? 1.0 : 0.0;
                others_terms[i] = t3;
                ties_terms[i] = t4;
                kept_at[i] = exp;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t2 = ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others;
        const double t3 = 1.0 + t2;
        const double log1p = log1p_wide(t2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double kept = kept_at[i];
                const real input_result = -(total * quotient_wide(kept, t3) * expm1_wide(input - largest - log1p));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_value_target_floating_weight_label_smoothing_other ---- */
#if SYMDL_DOUBLE
/* cross_entropy_value_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight to value; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_value_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, value_out };
    const real t3 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t1 = largest - largest;
        const real t4 = t1 - largest;
        const real t5 = largest - (t1 - t4) - (largest + t4);
        const real exp = exp_(t1);
        const wide t6 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t5 == t5 ? t5 : R(0.0), exp));
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
        const real t7 = (real)log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t6 : others);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                total_terms[i] = weight * (input - largest - t7) * fma_(t3, target, t2);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t8 = (real)-total;
        real_put(call, value_out, row, t8);
    }
}
#else
/* cross_entropy_value_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight to value; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_value_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, value_out };
    const double t3 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                largest_terms[i] = input;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t4 = input == largest;
                const double t5 = t4 ? 0.0 : exp_wide(input - largest);
                const double t6 = t4 ? 1.0 : 0.0;
                others_terms[i] = t5;
                ties_terms[i] = t6;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double log1p = log1p_wide(ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                total_terms[i] = weight * (input - largest - log1p) * fma_of_double(t3, target, t2);
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t4 = -total;
        real_put(call, value_out, row, t4);
    }
}
#endif

/* ---- cross_entropy_vjp_target_floating_weight_label_smoothing_other ---- */
#if SYMDL_DOUBLE
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
    sum_row total_state;
    real total_terms[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t4 = weight * fma_(t3, target, t2);
                total_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t6 == t6 ? t6 : R(0.0), exp));
        const real t8 = (real)(t1 * total);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t9 = input == largest;
                const real t10 = input - largest;
                const real t11 = t10 - input;
                const real t12 = input - (t10 - t11) - (largest + t11);
                const real exp_1 = exp_(t10);
                const real t13 = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                const real t14 = t9 ? R(0.0) : t13;
                const real t15 = t9 ? R(1.0) : R(0.0);
                others_terms[i] = t14;
                ties_terms[i] = t15;
                kept_at[i] = t13;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t9 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t7 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t10 = input - largest;
                    const real t11 = t10 - input;
                    const real t12 = input - (t10 - t11) - (largest + t11);
                    const real exp_1 = exp_(t10);
                    kept_at[i] = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real kept = kept_at[i];
                const real input_result = t8 * quotient_(kept, t9) - g * weight * fma_(t3, target, t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_vjp_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight, g to input; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_vjp_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const double t3 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t1 = weight * fma_of_double(t3, target, t2);
                total_terms[i] = t1;
                largest_terms[i] = input;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t4 = g * total;
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double exp = exp_wide(input - largest);
                const double t5 = input == largest ? 1.0 : exp;
                total_2_terms[i] = t5;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t5 = total_2 > 1.0 ? total_2 * t1 : total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double kept = kept_at[i];
                const real input_result = t4 * quotient_wide(kept, t5) - g * weight * fma_of_double(t3, target, t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_vjp_target_target_floating_weight_label_smoothing_other ---- */
#if SYMDL_DOUBLE
/* cross_entropy_vjp_target_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, weight, g to target; numbers t1 at 0 */
KERNEL(cross_entropy_vjp_target_target_floating_weight_label_smoothing_other)
{
    enum { input_in, weight_in, g_in, target_out };
    const real t1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real target_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t2 = (real)(t1 * (wide)g);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real exp = exp_(t3);
        const wide t6 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t5 == t5 ? t5 : R(0.0), exp));
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
        const real t7 = (real)log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t6 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                const real target_result = -(t2 * weight * (input - largest - t7));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
#else
/* cross_entropy_vjp_target_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, weight, g to target; numbers t1 at 0 */
KERNEL(cross_entropy_vjp_target_target_floating_weight_label_smoothing_other)
{
    enum { input_in, weight_in, g_in, target_out };
    const double t1 = (double)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real target_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        const double t2 = t1 * g;
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                largest_terms[i] = input;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t3 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t4 = input == largest;
                const double t5 = t4 ? 0.0 : exp_wide(input - largest);
                const double t6 = t4 ? 1.0 : 0.0;
                others_terms[i] = t5;
                ties_terms[i] = t6;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double log1p = log1p_wide(ties > 1.0 ? fma_of_double(ties - 1.0, t3, others) : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double weight = weight_at[i];
                const real target_result = -(t2 * weight * (input - largest - log1p));
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}
#endif

/* ---- cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other ---- */
#if SYMDL_DOUBLE
/* cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight, g to value, input; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const real t3 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    max_row largest_state;
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        max_begin(&largest_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t4 = weight * fma_(t3, target, t2);
                total_2_terms[i] = t4;
            }
            max_take(&largest_state, input_at, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t6 == t6 ? t6 : R(0.0), exp));
        const real t8 = (real)(t1 * total_2);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t9 = input == largest;
                const real t10 = input - largest;
                const real t11 = t10 - input;
                const real t12 = input - (t10 - t11) - (largest + t11);
                const real exp_1 = exp_(t10);
                const real t13 = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                const real t14 = t9 ? R(0.0) : t13;
                const real t15 = t9 ? R(1.0) : R(0.0);
                others_terms[i] = t14;
                ties_terms[i] = t15;
                kept_at[i] = t13;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t9 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const real t10 = (real)log1p_of_double(t9);
        const wide t11 = 1.0 + t9;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                total_terms[i] = weight * (input - largest - t10) * fma_(t3, target, t2);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t12 = (real)-total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t13 = input - largest;
                    const real t14 = t13 - input;
                    const real t15 = input - (t13 - t14) - (largest + t14);
                    const real exp_1 = exp_(t13);
                    kept_at[i] = fma_(exp_1, t15 == t15 ? t15 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real kept = kept_at[i];
                const real input_result = t8 * quotient_(kept, t11) - g * weight * fma_(t3, target, t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t12);
    }
}
#else
/* cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight, g to value, input; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const double t3 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        max_wide_begin(&largest_state);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t1 = weight * fma_of_double(t3, target, t2);
                largest_terms[i] = input;
                total_2_terms[i] = t1;
            }
            max_wide_take(&largest_state, largest_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t4 = g * total_2;
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t5 = input == largest;
                const double exp = exp_wide(input - largest);
                const double t6 = t5 ? 0.0 : exp;
                const double t7 = t5 ? 1.0 : 0.0;
                others_terms[i] = t6;
                ties_terms[i] = t7;
                kept_at[i] = exp;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t5 = ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others;
        const double log1p = log1p_wide(t5);
        const double t6 = 1.0 + t5;
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                total_terms[i] = weight * (input - largest - log1p) * fma_of_double(t3, target, t2);
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t7 = -total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double kept = kept_at[i];
                const real input_result = t4 * quotient_wide(kept, t6) - g * weight * fma_of_double(t3, target, t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t7);
    }
}
#endif

/* ---- cross_entropy_hvp_target_floating_weight_label_smoothing_other ---- */
#if SYMDL_DOUBLE
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
    sum_row total_state;
    real total_terms[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t4 = weight * fma_(t3, target, t2);
                total_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t4 = (real)(t1 * total);
        const real t5 = largest - largest;
        const real t6 = t5 - largest;
        const real t7 = largest - (t5 - t6) - (largest + t6);
        const real exp = exp_(t5);
        const wide t8 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t7 == t7 ? t7 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t9 = input == largest;
                const real t10 = input - largest;
                const real t11 = t10 - input;
                const real t12 = input - (t10 - t11) - (largest + t11);
                const real exp_1 = exp_(t10);
                const real t13 = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                const real t14 = t9 ? R(0.0) : t13;
                const real t15 = t9 ? R(1.0) : R(0.0);
                others_terms[i] = t14;
                ties_terms[i] = t15;
                kept_at[i] = t13;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t9 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t8 : others);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t10 = input - largest;
                    const real t11 = t10 - input;
                    const real t12 = input - (t10 - t11) - (largest + t11);
                    const real exp_1 = exp_(t10);
                    kept_at[i] = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t10 = quotient_(kept, t9);
                const real t11 = v * t10;
                total_2_terms[i] = t11;
                kept__at[i] = t10;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t10 = t1 * total_2 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t11 = input - largest;
                    const real t12 = t11 - input;
                    const real t13 = input - (t11 - t12) - (largest + t12);
                    const real exp_1 = exp_(t11);
                    kept__at[i] = quotient_(fma_(exp_1, t13 == t13 ? t13 : R(0.0), exp_1), t9);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real input_result = (real)((wide)(t4 * v) - t10) * kept_;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_hvp_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight, g, v to input; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_hvp_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const double t3 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    double kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t1 = weight * fma_of_double(t3, target, t2);
                total_terms[i] = t1;
                largest_terms[i] = input;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = g * total;
        const double t4 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double exp = exp_wide(input - largest);
                const double t5 = input == largest ? 1.0 : exp;
                total_2_terms[i] = t5;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t5 = total_2 > 1.0 ? total_2 * t4 : total_2;
        sum_wide_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept = kept_at[i];
                const double t6 = quotient_wide(kept, t5);
                const double t7 = v * t6;
                total_3_terms[i] = t7;
                kept__at[i] = t6;
            }
            sum_wide_take(&total_3_state, total_3_terms, count);
        }
        double total_3;
        sum_wide_finish(sum_wide_end(&total_3_state), &total_3);
        const double t6 = g * total_3 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept__at[i] = quotient_wide(exp_wide(input - largest), t5);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept_ = kept__at[i];
                const real input_result = (t1 * v - t6) * kept_;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- cross_entropy_hess_diag_target_floating_weight_label_smoothing_other ---- */
#if SYMDL_DOUBLE
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
    sum_row total_state;
    real total_terms[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t4 = weight * fma_(t3, target, t2);
                total_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            max_take(&largest_state, input_at, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real exp = exp_(t4);
        const wide t7 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t6 == t6 ? t6 : R(0.0), exp));
        const real t8 = (real)(t1 * total);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t9 = input == largest;
                const real t10 = input - largest;
                const real t11 = t10 - input;
                const real t12 = input - (t10 - t11) - (largest + t11);
                const real exp_1 = exp_(t10);
                const real t13 = fma_(exp_1, t12 == t12 ? t12 : R(0.0), exp_1);
                const real t14 = t9 ? R(0.0) : t13;
                const real t15 = t9 ? R(1.0) : R(0.0);
                others_terms[i] = t14;
                ties_terms[i] = t15;
                kept_at[i] = t13;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t9 = ties > 1.0 ? others + (ties - 1.0) * t7 : others;
        const wide t10 = 1.0 + t9;
        const real t11 = (real)log1p_of_double(t9);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t12 = input - largest;
                    const real t13 = t12 - input;
                    const real t14 = input - (t12 - t13) - (largest + t13);
                    const real exp_1 = exp_(t12);
                    kept_at[i] = fma_(exp_1, t14 == t14 ? t14 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real kept = kept_at[i];
                const real input_result = -(t8 * quotient_(kept, t10) * expm1_(input - largest - t11));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* cross_entropy_hess_diag_target_floating_weight_label_smoothing_other (target floating, weight given, label_smoothing=...): from input, target, weight, g to input; numbers t3 at 0, t2 at 1 */
KERNEL(cross_entropy_hess_diag_target_floating_weight_label_smoothing_other)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const double t3 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double target = target_at[i];
                const double weight = weight_at[i];
                const double t1 = weight * fma_of_double(t3, target, t2);
                total_terms[i] = t1;
                largest_terms[i] = input;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t4 = g * total;
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t5 = input == largest;
                const double exp = exp_wide(input - largest);
                const double t6 = t5 ? 0.0 : exp;
                const double t7 = t5 ? 1.0 : 0.0;
                others_terms[i] = t6;
                ties_terms[i] = t7;
                kept_at[i] = exp;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t5 = ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others;
        const double t6 = 1.0 + t5;
        const double log1p = log1p_wide(t5);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept_at[i] = exp_wide(input - largest);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double kept = kept_at[i];
                const real input_result = -(t4 * quotient_wide(kept, t6) * expm1_wide(input - largest - log1p));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif
