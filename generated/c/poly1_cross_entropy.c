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
#if SYMDL_DOUBLE
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
        const wide t6 = (wide)largest;
        const wide t7 = t6 - t1;
        const wide t8 = t1 - t6;
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
        const wide log1p = log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t5 : others);
        const real t9 = (real)(t7 + log1p - epsilon * expm1_of_double(t8 - log1p));
        real_put(call, value_out, row, t9);
    }
}
#else
/* poly1_cross_entropy_value: from input, target to value; numbers epsilon at 0 */
KERNEL(poly1_cross_entropy_value)
{
    enum { input_in, target_in, value_out };
    const double epsilon = (double)call->numbers[0];
    real input_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        double input_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const double t18_opposite = -epsilon;
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
        const double t2 = largest - input_at_target;
        const double t3 = input_at_target - largest;
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
        const double t4 = fma_of_double(t18_opposite, expm1_wide(t3 - log1p), t2 + log1p);
        real_put(call, value_out, row, t4);
    }
}
#endif

/* ---- poly1_cross_entropy_vjp ---- */
#if SYMDL_DOUBLE
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
        const wide t1 = (wide)input_at_target;
        const wide t2 = (wide)g;
        const wide t3 = epsilon * t2;
        const real t4 = (real)t3;
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
        const wide t9 = (wide)largest;
        const wide t10 = t1 - t9;
        const wide t11 = t10 - t1;
        const wide t12 = t1 - (t10 - t11) - (t9 + t11);
        const wide exp_2 = exp_of_double(t10);
        const wide t13 = exp_2 + exp_2 * (t12 == t12 ? t12 : R(0.0));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t14 = input == largest;
                const real t15 = input - largest;
                const real t16 = t15 - input;
                const real t17 = input - (t15 - t16) - (largest + t16);
                const real exp_1 = exp_(t15);
                const real t18 = fma_(exp_1, t17 == t17 ? t17 : R(0.0), exp_1);
                const real t19 = t14 ? R(0.0) : t18;
                const real t20 = t14 ? R(1.0) : R(0.0);
                others_terms[i] = t19;
                ties_terms[i] = t20;
                kept_at[i] = t18;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t14 = ties > 1.0 ? others + (ties - 1.0) * t8 : others;
        const wide t15 = 1.0 + t14;
        const wide t16 = t13 / t15;
        const real t17 = (real)t16;
        const real t18 = (real)((t3 * t16 + t2) * expm1_of_double(t10 - log1p_of_double(t14)));
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
                const real input_result = position == target ? t18 : t4 * (t17 * t19) + g * t19;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* poly1_cross_entropy_vjp: from input, target, g to input; numbers epsilon at 0 */
KERNEL(poly1_cross_entropy_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const double epsilon = (double)call->numbers[0];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const double g = real_entry(call, g_in, row, 0);
        double input_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const double t1 = epsilon * g;
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
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t3 = input_at_target - largest;
        const double exp = exp_wide(t3);
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
                const double exp_1 = exp_wide(input - largest);
                const double t5 = t4 ? 0.0 : exp_1;
                const double t6 = t4 ? 1.0 : 0.0;
                others_terms[i] = t5;
                ties_terms[i] = t6;
                kept_at[i] = exp_1;
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
        const double t6 = exp / t5;
        const double t7 = fma_of_double(t1, t6, g) * expm1_wide(t3 - log1p_wide(t4));
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
                const double kept = kept_at[i];
                const integer position = start + i;
                const double t8 = quotient_wide(kept, t5);
                const real input_result = position == target ? t7 : t1 * (t6 * t8) + g * t8;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- poly1_cross_entropy_value_and_grad ---- */
#if SYMDL_DOUBLE
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
        const wide t1 = (wide)input_at_target;
        const wide t2 = (wide)g;
        const wide t3 = epsilon * t2;
        const real t4 = (real)t3;
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
        const wide t9 = (wide)largest;
        const wide t10 = t9 - t1;
        const wide t11 = t1 - t9;
        const wide t12 = t11 - t1;
        const wide t13 = t1 - (t11 - t12) - (t9 + t12);
        const wide exp_2 = exp_of_double(t11);
        const wide t14 = exp_2 + exp_2 * (t13 == t13 ? t13 : R(0.0));
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
        const wide t15 = ties > 1.0 ? others + (ties - 1.0) * t8 : others;
        const wide log1p = log1p_of_double(t15);
        const wide expm = expm1_of_double(t11 - log1p);
        const real t16 = (real)(t10 + log1p - epsilon * expm);
        const wide t17 = 1.0 + t15;
        const wide t18 = t14 / t17;
        const real t19 = (real)t18;
        const real t20 = (real)((t3 * t18 + t2) * expm);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t21 = input - largest;
                    const real t22 = t21 - input;
                    const real t23 = input - (t21 - t22) - (largest + t22);
                    const real exp_1 = exp_(t21);
                    kept_at[i] = fma_(exp_1, t23 == t23 ? t23 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t21 = quotient_(kept, t17);
                const real input_result = position == target ? t20 : t4 * (t19 * t21) + g * t21;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t16);
    }
}
#else
/* poly1_cross_entropy_value_and_grad: from input, target, g to value, input; numbers epsilon at 0 */
KERNEL(poly1_cross_entropy_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double epsilon = (double)call->numbers[0];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const double g = real_entry(call, g_in, row, 0);
        double input_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const double t18_opposite = -epsilon;
        const double t1 = epsilon * g;
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
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t3 = largest - input_at_target;
        const double t4 = input_at_target - largest;
        const double exp = exp_wide(t4);
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
                const double exp_1 = exp_wide(input - largest);
                const double t6 = t5 ? 0.0 : exp_1;
                const double t7 = t5 ? 1.0 : 0.0;
                others_terms[i] = t6;
                ties_terms[i] = t7;
                kept_at[i] = exp_1;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t5 = ties > 1.0 ? fma_of_double(ties - 1.0, t2, others) : others;
        const double log1p = log1p_wide(t5);
        const double expm = expm1_wide(t4 - log1p);
        const double t6 = fma_of_double(t18_opposite, expm, t3 + log1p);
        const double t7 = 1.0 + t5;
        const double t8 = exp / t7;
        const double t9 = fma_of_double(t1, t8, g) * expm;
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
                const double kept = kept_at[i];
                const integer position = start + i;
                const double t10 = quotient_wide(kept, t7);
                const real input_result = position == target ? t9 : t1 * (t8 * t10) + g * t10;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t6);
    }
}
#endif

/* ---- poly1_cross_entropy_hvp ---- */
#if SYMDL_DOUBLE
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
        const wide t2 = (wide)input_at_target;
        const wide t3 = (wide)g;
        const wide t4 = epsilon * t3;
        const real t5 = (real)t4;
        const wide t6 = (wide)v_at_target;
        const wide t7 = t4 * t6;
        const real t8 = (real)t7;
        const wide t9 = t3 * t6;
        const wide t10 = t1 * t3;
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
        const wide t15 = (wide)largest;
        const wide t16 = t2 - t15;
        const wide t17 = t16 - t2;
        const wide t18 = t2 - (t16 - t17) - (t15 + t17);
        const wide exp_2 = exp_of_double(t16);
        const wide t19 = exp_2 + exp_2 * (t18 == t18 ? t18 : R(0.0));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t20 = input == largest;
                const real t21 = input - largest;
                const real t22 = t21 - input;
                const real t23 = input - (t21 - t22) - (largest + t22);
                const real exp_1 = exp_(t21);
                const real t24 = fma_(exp_1, t23 == t23 ? t23 : R(0.0), exp_1);
                const real t25 = t20 ? R(0.0) : t24;
                const real t26 = t20 ? R(1.0) : R(0.0);
                others_terms[i] = t25;
                ties_terms[i] = t26;
                kept_at[i] = t24;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t20 = ties > 1.0 ? others + (ties - 1.0) * t14 : others;
        const wide t21 = 1.0 + t20;
        const wide t22 = t19 / t21;
        const wide t23 = t22 * t22;
        const wide expm = expm1_of_double(t16 - log1p_of_double(t20));
        const wide t24 = t7 * t23 + t7 * t22 * expm + t9 * t22;
        const real t25 = (real)t22;
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
                const real t26 = quotient_(kept, t21);
                const real t27 = v * t26;
                total_terms[i] = t27;
                kept__at[i] = t26;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t26 = t4 * total;
        const wide t27 = t3 * total;
        const real t28 = (real)(t10 * total);
        const real t29 = (real)t27;
        const real t30 = (real)(t24 - t26 * t23 - t26 * t22 * expm - t27 * t22);
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
                    kept__at[i] = quotient_(fma_(exp_1, t33 == t33 ? t33 : R(0.0), exp_1), t21);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const integer position = start + i;
                const real t31 = t25 * kept_;
                const real t32 = fma_(-t29, kept_, fma_(-t28, t31, fma_(g * v, kept_, t5 * v * t31 + t8 * t31)));
                const real input_result = position == target ? t30 : t32;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* poly1_cross_entropy_hvp: from input, target, g, v to input; numbers epsilon at 0, t1 at 1 */
KERNEL(poly1_cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double epsilon = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    real input_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    double kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const double g = real_entry(call, g_in, row, 0);
        double v_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        double input_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const double t2 = epsilon * g;
        const double t3 = t2 * v_at_target;
        const double t4 = g * v_at_target;
        const double t5 = t1 * g;
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
        const double t6 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t7 = input_at_target - largest;
        const double exp = exp_wide(t7);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t8 = input == largest;
                const double exp_1 = exp_wide(input - largest);
                const double t9 = t8 ? 0.0 : exp_1;
                const double t10 = t8 ? 1.0 : 0.0;
                others_terms[i] = t9;
                ties_terms[i] = t10;
                kept_at[i] = exp_1;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t8 = ties > 1.0 ? fma_of_double(ties - 1.0, t6, others) : others;
        const double t9 = 1.0 + t8;
        const double t10 = exp / t9;
        const double t11 = t10 * t10;
        const double expm = expm1_wide(t7 - log1p_wide(t8));
        const double t12 = fma_of_double(t4, t10, t3 * t11 + t3 * t10 * expm);
        sum_wide_begin(&total_state);
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
                const double t13 = quotient_wide(kept, t9);
                const double t14 = v * t13;
                total_terms[i] = t14;
                kept__at[i] = t13;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t13 = t2 * total;
        const double t14 = g * total;
        const double t15 = fma_of_double(-(t13 * t10), expm, fma_of_double(-t13, t11, t12));
        const double t16 = fma_of_double(-t14, t10, t15);
        const double t17 = t5 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept__at[i] = quotient_wide(exp_wide(input - largest), t9);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept_ = kept__at[i];
                const integer position = start + i;
                const double t18 = t10 * kept_;
                const double t19 = fma_of_double(-t17, t18, fma_of_double(g * v, kept_, t2 * v * t18 + t3 * t18));
                const real input_result = position == target ? t16 : fma_of_double(-t14, kept_, t19);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- poly1_cross_entropy_hess_diag ---- */
#if SYMDL_DOUBLE
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
        const wide t1 = (wide)input_at_target;
        const wide t2 = (wide)g;
        const wide t3 = epsilon * t2;
        const real t4 = (real)t3;
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
        const wide t9 = (wide)largest;
        const wide t10 = t1 - t9;
        const wide t11 = t10 - t1;
        const wide t12 = t1 - (t10 - t11) - (t9 + t11);
        const wide exp_2 = exp_of_double(t10);
        const wide t13 = exp_2 + exp_2 * (t12 == t12 ? t12 : R(0.0));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t14 = input == largest;
                const real t15 = input - largest;
                const real t16 = t15 - input;
                const real t17 = input - (t15 - t16) - (largest + t16);
                const real exp_1 = exp_(t15);
                const real t18 = fma_(exp_1, t17 == t17 ? t17 : R(0.0), exp_1);
                const real t19 = t14 ? R(0.0) : t18;
                const real t20 = t14 ? R(1.0) : R(0.0);
                others_terms[i] = t19;
                ties_terms[i] = t20;
                kept_at[i] = t18;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t14 = ties > 1.0 ? others + (ties - 1.0) * t8 : others;
        const wide log1p = log1p_of_double(t14);
        const real t15 = (real)log1p;
        const wide t16 = t10 - log1p;
        const wide t17 = 1.0 + t14;
        const wide t18 = t13 / t17;
        const wide t19 = (-(t3 * expm1_of_double(t16 + R(0.6931471805599453))) - t2) * t18;
        const real t20 = (real)t18;
        const real t21 = (real)(t19 * expm1_of_double(t16));
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
                const real input = input_at[i];
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t22 = quotient_(kept, t17);
                const real t23 = input - largest - t15;
                const real t24 = -(t4 * (t20 * t22) * expm1_(t23 + R(0.6931471805599453)));
                const real input_result = position == target ? t21 : fma_(-(g * t22), expm1_(t23), t24);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* poly1_cross_entropy_hess_diag: from input, target, g to input; numbers epsilon at 0 */
KERNEL(poly1_cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const double epsilon = (double)call->numbers[0];
    real input_block[BLOCK];
    real input_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const double g = real_entry(call, g_in, row, 0);
        double input_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const double t1 = epsilon * g;
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
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t3 = input_at_target - largest;
        const double exp = exp_wide(t3);
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
                const double exp_1 = exp_wide(input - largest);
                const double t5 = t4 ? 0.0 : exp_1;
                const double t6 = t4 ? 1.0 : 0.0;
                others_terms[i] = t5;
                ties_terms[i] = t6;
                kept_at[i] = exp_1;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t4 = ties > 1.0 ? fma_of_double(ties - 1.0, t2, others) : others;
        const double log1p = log1p_wide(t4);
        const double t5 = t3 - log1p;
        const double t6 = 1.0 + t4;
        const double t7 = exp / t6;
        const double t8 = (-(t1 * expm1_wide(t5 + 0.6931471805599453)) - g) * t7 * expm1_wide(t5);
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
                const integer position = start + i;
                const double t9 = quotient_wide(kept, t6);
                const double t10 = input - largest - log1p;
                const double t11 = -(t1 * (t7 * t9) * expm1_wide(t10 + 0.6931471805599453));
                const real input_result = position == target ? t8 : fma_of_double(-(g * t9), expm1_wide(t10), t11);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif
