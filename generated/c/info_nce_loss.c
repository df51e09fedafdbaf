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
#if SYMDL_DOUBLE
/* info_nce_loss_value: from similarity, target to value; numbers t1 at 0 */
KERNEL(info_nce_loss_value)
{
    enum { similarity_in, target_in, value_out };
    const pair t1 = pair_of(call->numbers[0]);
    real similarity_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_rest_state;
    real largest_rest_terms[BLOCK];
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        real entry = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            entry = pair_real(pair_divide(pair_of(similarity), t1));
        }
        real entry_rest = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            const pair t2 = pair_divide(pair_of(similarity), t1);
            entry_rest = pair_low(t2);
        }
        const wide t2 = (wide)entry;
        const wide t3 = (wide)entry_rest;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                largest_terms[i] = pair_real(pair_divide(pair_of(similarity), t1));
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const truth t4 = largest == -INF;
        const real t5 = largest - largest;
        const real t6 = t5 - largest;
        const real t7 = largest - (t5 - t6) - (largest + t6);
        const real t8 = t7 == t7 ? t7 : R(0.0);
        const wide t9 = (wide)largest;
        const wide t10 = t9 - t2;
        const wide t11 = t10 - t9;
        const wide t12 = t9 - (t10 - t11) - (t2 + t11);
        const wide t13 = t12 == t12 ? t12 : R(0.0);
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t14 = pair_divide(pair_of(similarity), t1);
                const real t15 = pair_real(t14);
                largest_rest_terms[i] = t15 == largest ? pair_low(t14) : -INF;
            }
            max_take(&largest_rest_state, largest_rest_terms, count);
        }
        real largest_rest;
        max_finish(max_end(&largest_rest_state), &largest_rest);
        const real t14 = t8 + (largest_rest - largest_rest);
        const real t15 = t5 + t14;
        const real t16 = t14 - (t15 - t5);
        const real exp = exp_(t15);
        const wide t17 = (wide)(t4 ? R(0.0) : fma_(exp, t16 == t16 ? t16 : R(0.0), exp));
        const wide t18 = t10 + (t13 + ((wide)largest_rest - t3));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t19 = pair_divide(pair_of(similarity), t1);
                const real t20 = pair_real(t19);
                const real t21 = pair_low(t19);
                const truth t22 = (t20 == largest) & (t21 == largest_rest);
                const real t23 = t20 - largest;
                const real t24 = t23 - t20;
                const real t25 = t20 - (t23 - t24) - (largest + t24);
                const real t26 = (t25 == t25 ? t25 : R(0.0)) + (t21 - largest_rest);
                const real t27 = t23 + t26;
                const real t28 = t26 - (t27 - t23);
                const real exp_1 = exp_(t27);
                const real t29 = t22 ? R(0.0) : fma_(exp_1, t28 == t28 ? t28 : R(0.0), exp_1);
                const real t30 = t22 ? R(1.0) : R(0.0);
                others_terms[i] = t29;
                ties_terms[i] = t30;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real t19 = (real)(t18 + log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t17 : others));
        real_put(call, value_out, row, t19);
    }
}
#else
/* info_nce_loss_value: from similarity, target to value; numbers temperature at 1 */
KERNEL(info_nce_loss_value)
{
    enum { similarity_in, target_in, value_out };
    const double temperature = (double)call->numbers[1];
    real similarity_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        double similarity_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double similarity = real_entry(call, similarity_in, row, position);
            similarity_at_target = similarity;
        }
        const double t1 = quotient_wide(similarity_at_target, temperature);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                largest_terms[i] = quotient_wide(similarity, temperature);
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t3 = largest - t1;
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const double t4 = quotient_wide(similarity, temperature);
                const truth t5 = t4 == largest;
                const double t6 = t5 ? 0.0 : exp_wide(t4 - largest);
                const double t7 = t5 ? 1.0 : 0.0;
                others_terms[i] = t6;
                ties_terms[i] = t7;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t4 = t3 + log1p_wide(ties > 1.0 ? fma_of_double(ties - 1.0, t2, others) : others);
        real_put(call, value_out, row, t4);
    }
}
#endif

/* ---- info_nce_loss_vjp ---- */
#if SYMDL_DOUBLE
/* info_nce_loss_vjp: from similarity, target, g to similarity; numbers t1 at 0, temperature at 1 */
KERNEL(info_nce_loss_vjp)
{
    enum { similarity_in, target_in, g_in, similarity_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real temperature = (real)call->numbers[1];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_rest_state;
    real largest_rest_terms[BLOCK];
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real entry = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            entry = pair_real(pair_divide(pair_of(similarity), t1));
        }
        real entry_rest = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            const pair t2 = pair_divide(pair_of(similarity), t1);
            entry_rest = pair_low(t2);
        }
        const wide t2 = (wide)entry;
        const wide t3 = (wide)entry_rest;
        const wide t4 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                largest_terms[i] = pair_real(pair_divide(pair_of(similarity), t1));
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const truth t5 = largest == -INF;
        const real t6 = largest - largest;
        const real t7 = t6 - largest;
        const real t8 = largest - (t6 - t7) - (largest + t7);
        const real t9 = t8 == t8 ? t8 : R(0.0);
        const wide t10 = (wide)largest;
        const wide t11 = t2 - t10;
        const wide t12 = t11 - t2;
        const wide t13 = t2 - (t11 - t12) - (t10 + t12);
        const wide t14 = t13 == t13 ? t13 : R(0.0);
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t15 = pair_divide(pair_of(similarity), t1);
                const real t16 = pair_real(t15);
                largest_rest_terms[i] = t16 == largest ? pair_low(t15) : -INF;
            }
            max_take(&largest_rest_state, largest_rest_terms, count);
        }
        real largest_rest;
        max_finish(max_end(&largest_rest_state), &largest_rest);
        const real t15 = t9 + (largest_rest - largest_rest);
        const real t16 = t6 + t15;
        const real t17 = t15 - (t16 - t6);
        const real exp = exp_(t16);
        const wide t18 = (wide)(t5 ? R(0.0) : fma_(exp, t17 == t17 ? t17 : R(0.0), exp));
        const wide t19 = t11 + (t14 + (t3 - (wide)largest_rest));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t20 = pair_divide(pair_of(similarity), t1);
                const real t21 = pair_real(t20);
                const real t22 = pair_low(t20);
                const truth t23 = (t21 == largest) & (t22 == largest_rest);
                const real t24 = t21 - largest;
                const real t25 = t24 - t21;
                const real t26 = t21 - (t24 - t25) - (largest + t25);
                const real t27 = (t26 == t26 ? t26 : R(0.0)) + (t22 - largest_rest);
                const real t28 = t24 + t27;
                const real t29 = t27 - (t28 - t24);
                const real exp_1 = exp_(t28);
                const real t30 = fma_(exp_1, t29 == t29 ? t29 : R(0.0), exp_1);
                const real t31 = t23 ? R(0.0) : t30;
                const real t32 = t23 ? R(1.0) : R(0.0);
                others_terms[i] = t31;
                ties_terms[i] = t32;
                kept_at[i] = t30;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t20 = ties > 1.0 ? others + (ties - 1.0) * t18 : others;
        const real t21 = (real)(t4 * expm1_of_double(t19 - log1p_of_double(t20)) / temperature);
        const wide t22 = 1.0 + t20;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t23 = pair_divide(pair_of(similarity), t1);
                    const real t24 = pair_real(t23);
                    const real t25 = t24 - largest;
                    const real t26 = t25 - t24;
                    const real t27 = t24 - (t25 - t26) - (largest + t26);
                    const real t28 = (t27 == t27 ? t27 : R(0.0)) + (pair_low(t23) - largest_rest);
                    const real t29 = t25 + t28;
                    const real t30 = t28 - (t29 - t25);
                    const real exp_1 = exp_(t29);
                    kept_at[i] = fma_(exp_1, t30 == t30 ? t30 : R(0.0), exp_1);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t21 : quotient_(g * quotient_(kept, t22), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#else
/* info_nce_loss_vjp: from similarity, target, g to similarity; numbers temperature at 1 */
KERNEL(info_nce_loss_vjp)
{
    enum { similarity_in, target_in, g_in, similarity_out };
    const double temperature = (double)call->numbers[1];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
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
        double similarity_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double similarity = real_entry(call, similarity_in, row, position);
            similarity_at_target = similarity;
        }
        const double t1 = quotient_wide(similarity_at_target, temperature);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                largest_terms[i] = quotient_wide(similarity, temperature);
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t3 = t1 - largest;
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const double t4 = quotient_wide(similarity, temperature);
                const truth t5 = t4 == largest;
                const double exp = exp_wide(t4 - largest);
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
        const double t4 = ties > 1.0 ? fma_of_double(ties - 1.0, t2, others) : others;
        const double t5 = quotient_wide(g * expm1_wide(t3 - log1p_wide(t4)), temperature);
        const double t6 = 1.0 + t4;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double similarity = similarity_at[i];
                    kept_at[i] = exp_wide(quotient_wide(similarity, temperature) - largest);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t5 : quotient_wide(g * quotient_wide(kept, t6), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#endif

/* ---- info_nce_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* info_nce_loss_value_and_grad: from similarity, target, g to value, similarity; numbers t1 at 0, temperature at 1 */
KERNEL(info_nce_loss_value_and_grad)
{
    enum { similarity_in, target_in, g_in, value_out, similarity_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real temperature = (real)call->numbers[1];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_rest_state;
    real largest_rest_terms[BLOCK];
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        real entry = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            entry = pair_real(pair_divide(pair_of(similarity), t1));
        }
        real entry_rest = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            const pair t2 = pair_divide(pair_of(similarity), t1);
            entry_rest = pair_low(t2);
        }
        const wide t2 = (wide)entry;
        const wide t3 = (wide)entry_rest;
        const wide t4 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                largest_terms[i] = pair_real(pair_divide(pair_of(similarity), t1));
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const truth t5 = largest == -INF;
        const real t6 = largest - largest;
        const real t7 = t6 - largest;
        const real t8 = largest - (t6 - t7) - (largest + t7);
        const real t9 = t8 == t8 ? t8 : R(0.0);
        const wide t10 = (wide)largest;
        const wide t11 = t10 - t2;
        const wide t12 = t11 - t10;
        const wide t13 = t10 - (t11 - t12) - (t2 + t12);
        const wide t14 = t13 == t13 ? t13 : R(0.0);
        const wide t15 = t2 - t10;
        const wide t16 = t15 - t2;
        const wide t17 = t2 - (t15 - t16) - (t10 + t16);
        const wide t18 = t17 == t17 ? t17 : R(0.0);
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t19 = pair_divide(pair_of(similarity), t1);
                const real t20 = pair_real(t19);
                largest_rest_terms[i] = t20 == largest ? pair_low(t19) : -INF;
            }
            max_take(&largest_rest_state, largest_rest_terms, count);
        }
        real largest_rest;
        max_finish(max_end(&largest_rest_state), &largest_rest);
        const real t19 = t9 + (largest_rest - largest_rest);
        const real t20 = t6 + t19;
        const real t21 = t19 - (t20 - t6);
        const real exp = exp_(t20);
        const wide t22 = (wide)(t5 ? R(0.0) : fma_(exp, t21 == t21 ? t21 : R(0.0), exp));
        const wide t23 = (wide)largest_rest;
        const wide t24 = t11 + (t14 + (t23 - t3));
        const wide t25 = t15 + (t18 + (t3 - t23));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t26 = pair_divide(pair_of(similarity), t1);
                const real t27 = pair_real(t26);
                const real t28 = pair_low(t26);
                const truth t29 = (t27 == largest) & (t28 == largest_rest);
                const real t30 = t27 - largest;
                const real t31 = t30 - t27;
                const real t32 = t27 - (t30 - t31) - (largest + t31);
                const real t33 = (t32 == t32 ? t32 : R(0.0)) + (t28 - largest_rest);
                const real t34 = t30 + t33;
                const real t35 = t33 - (t34 - t30);
                const real exp_1 = exp_(t34);
                const real t36 = fma_(exp_1, t35 == t35 ? t35 : R(0.0), exp_1);
                const real t37 = t29 ? R(0.0) : t36;
                const real t38 = t29 ? R(1.0) : R(0.0);
                others_terms[i] = t37;
                ties_terms[i] = t38;
                kept_at[i] = t36;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t26 = ties > 1.0 ? others + (ties - 1.0) * t22 : others;
        const wide log1p = log1p_of_double(t26);
        const real t27 = (real)(t24 + log1p);
        const real t28 = (real)(t4 * expm1_of_double(t25 - log1p) / temperature);
        const wide t29 = 1.0 + t26;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t30 = pair_divide(pair_of(similarity), t1);
                    const real t31 = pair_real(t30);
                    const real t32 = t31 - largest;
                    const real t33 = t32 - t31;
                    const real t34 = t31 - (t32 - t33) - (largest + t33);
                    const real t35 = (t34 == t34 ? t34 : R(0.0)) + (pair_low(t30) - largest_rest);
                    const real t36 = t32 + t35;
                    const real t37 = t35 - (t36 - t32);
                    const real exp_1 = exp_(t36);
                    kept_at[i] = fma_(exp_1, t37 == t37 ? t37 : R(0.0), exp_1);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t28 : quotient_(g * quotient_(kept, t29), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
        real_put(call, value_out, row, t27);
    }
}
#else
/* info_nce_loss_value_and_grad: from similarity, target, g to value, similarity; numbers temperature at 1 */
KERNEL(info_nce_loss_value_and_grad)
{
    enum { similarity_in, target_in, g_in, value_out, similarity_out };
    const double temperature = (double)call->numbers[1];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
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
        double similarity_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double similarity = real_entry(call, similarity_in, row, position);
            similarity_at_target = similarity;
        }
        const double t1 = quotient_wide(similarity_at_target, temperature);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                largest_terms[i] = quotient_wide(similarity, temperature);
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t3 = largest - t1;
        const double t4 = t1 - largest;
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const double t5 = quotient_wide(similarity, temperature);
                const truth t6 = t5 == largest;
                const double exp = exp_wide(t5 - largest);
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
        const double t5 = ties > 1.0 ? fma_of_double(ties - 1.0, t2, others) : others;
        const double log1p = log1p_wide(t5);
        const double t6 = t3 + log1p;
        const double t7 = quotient_wide(g * expm1_wide(t4 - log1p), temperature);
        const double t8 = 1.0 + t5;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double similarity = similarity_at[i];
                    kept_at[i] = exp_wide(quotient_wide(similarity, temperature) - largest);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t7 : quotient_wide(g * quotient_wide(kept, t8), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
        real_put(call, value_out, row, t6);
    }
}
#endif

/* ---- info_nce_loss_hvp ---- */
#if SYMDL_DOUBLE
/* info_nce_loss_hvp: from similarity, g, v to similarity; numbers t1 at 0, t2 at 1, t3 at 2 */
KERNEL(info_nce_loss_hvp)
{
    enum { similarity_in, g_in, v_in, similarity_out };
    const real t1 = (real)call->numbers[0];
    const pair t2 = pair_of(call->numbers[1]);
    const wide t3 = (wide)call->numbers[2];
    real similarity_block[BLOCK];
    real v_block[BLOCK];
    real similarity_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_rest_state;
    real largest_rest_terms[BLOCK];
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
        const real g = real_entry(call, g_in, row, 0);
        const wide t4 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                largest_terms[i] = pair_real(pair_divide(pair_of(similarity), t2));
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const truth t5 = largest == -INF;
        const real t6 = largest - largest;
        const real t7 = t6 - largest;
        const real t8 = largest - (t6 - t7) - (largest + t7);
        const real t9 = t8 == t8 ? t8 : R(0.0);
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t10 = pair_divide(pair_of(similarity), t2);
                const real t11 = pair_real(t10);
                largest_rest_terms[i] = t11 == largest ? pair_low(t10) : -INF;
            }
            max_take(&largest_rest_state, largest_rest_terms, count);
        }
        real largest_rest;
        max_finish(max_end(&largest_rest_state), &largest_rest);
        const real t10 = t9 + (largest_rest - largest_rest);
        const real t11 = t6 + t10;
        const real t12 = t10 - (t11 - t6);
        const real exp = exp_(t11);
        const wide t13 = (wide)(t5 ? R(0.0) : fma_(exp, t12 == t12 ? t12 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t14 = pair_divide(pair_of(similarity), t2);
                const real t15 = pair_real(t14);
                const real t16 = pair_low(t14);
                const truth t17 = (t15 == largest) & (t16 == largest_rest);
                const real t18 = t15 - largest;
                const real t19 = t18 - t15;
                const real t20 = t15 - (t18 - t19) - (largest + t19);
                const real t21 = (t20 == t20 ? t20 : R(0.0)) + (t16 - largest_rest);
                const real t22 = t18 + t21;
                const real t23 = t21 - (t22 - t18);
                const real exp_1 = exp_(t22);
                const real t24 = fma_(exp_1, t23 == t23 ? t23 : R(0.0), exp_1);
                const real t25 = t17 ? R(0.0) : t24;
                const real t26 = t17 ? R(1.0) : R(0.0);
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
        const wide t14 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t13 : others);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t15 = pair_divide(pair_of(similarity), t2);
                    const real t16 = pair_real(t15);
                    const real t17 = t16 - largest;
                    const real t18 = t17 - t16;
                    const real t19 = t16 - (t17 - t18) - (largest + t18);
                    const real t20 = (t19 == t19 ? t19 : R(0.0)) + (pair_low(t15) - largest_rest);
                    const real t21 = t17 + t20;
                    const real t22 = t20 - (t21 - t17);
                    const real exp_1 = exp_(t21);
                    kept_at[i] = fma_(exp_1, t22 == t22 ? t22 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t15 = quotient_(kept, t14);
                const real t16 = v * t15;
                total_terms[i] = t16;
                kept__at[i] = t15;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t15 = t4 * total / t3;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t16 = pair_divide(pair_of(similarity), t2);
                    const real t17 = pair_real(t16);
                    const real t18 = t17 - largest;
                    const real t19 = t18 - t17;
                    const real t20 = t17 - (t18 - t19) - (largest + t19);
                    const real t21 = (t20 == t20 ? t20 : R(0.0)) + (pair_low(t16) - largest_rest);
                    const real t22 = t18 + t21;
                    const real t23 = t21 - (t22 - t18);
                    const real exp_1 = exp_(t22);
                    kept__at[i] = quotient_(fma_(exp_1, t23 == t23 ? t23 : R(0.0), exp_1), t14);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real similarity_result = (real)((wide)quotient_(g * v, t1) - t15) * kept_;
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#else
/* info_nce_loss_hvp: from similarity, g, v to similarity; numbers t1 at 0, temperature at 3 */
KERNEL(info_nce_loss_hvp)
{
    enum { similarity_in, g_in, v_in, similarity_out };
    const double t1 = (double)call->numbers[0];
    const double temperature = (double)call->numbers[3];
    real similarity_block[BLOCK];
    real v_block[BLOCK];
    real similarity_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    double kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                largest_terms[i] = quotient_wide(similarity, temperature);
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const double t3 = quotient_wide(similarity, temperature);
                const double exp = exp_wide(t3 - largest);
                const double t4 = t3 == largest ? 1.0 : exp;
                total_terms[i] = t4;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t3 = total > 1.0 ? total * t2 : total;
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double similarity = similarity_at[i];
                    kept_at[i] = exp_wide(quotient_wide(similarity, temperature) - largest);
                }
            }
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept = kept_at[i];
                const double t4 = quotient_wide(kept, t3);
                const double t5 = v * t4;
                total_2_terms[i] = t5;
                kept__at[i] = t4;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t4 = quotient_wide(g * total_2, t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double similarity = similarity_at[i];
                    kept__at[i] = quotient_wide(exp_wide(quotient_wide(similarity, temperature) - largest), t3);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept_ = kept__at[i];
                const real similarity_result = (quotient_wide(g * v, t1) - t4) * kept_;
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#endif

/* ---- info_nce_loss_hess_diag ---- */
#if SYMDL_DOUBLE
/* info_nce_loss_hess_diag: from similarity, g to similarity; numbers t1 at 0, t2 at 1 */
KERNEL(info_nce_loss_hess_diag)
{
    enum { similarity_in, g_in, similarity_out };
    const pair t1 = pair_of(call->numbers[0]);
    const real t2 = (real)call->numbers[1];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_rest_state;
    real largest_rest_terms[BLOCK];
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                largest_terms[i] = pair_real(pair_divide(pair_of(similarity), t1));
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const truth t3 = largest == -INF;
        const real t4 = largest - largest;
        const real t5 = t4 - largest;
        const real t6 = largest - (t4 - t5) - (largest + t5);
        const real t7 = t6 == t6 ? t6 : R(0.0);
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t8 = pair_divide(pair_of(similarity), t1);
                const real t9 = pair_real(t8);
                largest_rest_terms[i] = t9 == largest ? pair_low(t8) : -INF;
            }
            max_take(&largest_rest_state, largest_rest_terms, count);
        }
        real largest_rest;
        max_finish(max_end(&largest_rest_state), &largest_rest);
        const real t8 = t7 + (largest_rest - largest_rest);
        const real t9 = t4 + t8;
        const real t10 = t8 - (t9 - t4);
        const real exp = exp_(t9);
        const wide t11 = (wide)(t3 ? R(0.0) : fma_(exp, t10 == t10 ? t10 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t12 = pair_divide(pair_of(similarity), t1);
                const real t13 = pair_real(t12);
                const real t14 = pair_low(t12);
                const truth t15 = (t13 == largest) & (t14 == largest_rest);
                const real t16 = t13 - largest;
                const real t17 = t16 - t13;
                const real t18 = t13 - (t16 - t17) - (largest + t17);
                const real t19 = (t18 == t18 ? t18 : R(0.0)) + (t14 - largest_rest);
                const real t20 = t16 + t19;
                const real t21 = t19 - (t20 - t16);
                const real exp_1 = exp_(t20);
                const real t22 = fma_(exp_1, t21 == t21 ? t21 : R(0.0), exp_1);
                const real t23 = t15 ? R(0.0) : t22;
                const real t24 = t15 ? R(1.0) : R(0.0);
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
        const wide t12 = ties > 1.0 ? others + (ties - 1.0) * t11 : others;
        const wide t13 = 1.0 + t12;
        const real t14 = (real)log1p_of_double(t12);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t15 = pair_divide(pair_of(similarity), t1);
                    const real t16 = pair_real(t15);
                    const real t17 = t16 - largest;
                    const real t18 = t17 - t16;
                    const real t19 = t16 - (t17 - t18) - (largest + t18);
                    const real t20 = (t19 == t19 ? t19 : R(0.0)) + (pair_low(t15) - largest_rest);
                    const real t21 = t17 + t20;
                    const real t22 = t20 - (t21 - t17);
                    const real exp_1 = exp_(t21);
                    kept_at[i] = fma_(exp_1, t22 == t22 ? t22 : R(0.0), exp_1);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const real kept = kept_at[i];
                const pair t15 = pair_divide(pair_of(similarity), t1);
                const real t16 = pair_real(t15);
                const real t17 = t16 - largest;
                const real t18 = t17 - t16;
                const real t19 = t16 - (t17 - t18) - (largest + t18);
                const real expm = expm1_(t17 + ((t19 == t19 ? t19 : R(0.0)) + (pair_low(t15) - largest_rest)) - t14);
                const real similarity_result = -quotient_(g * quotient_(kept, t13) * expm, t2);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#else
/* info_nce_loss_hess_diag: from similarity, g to similarity; numbers temperature at 2, t1 at 1 */
KERNEL(info_nce_loss_hess_diag)
{
    enum { similarity_in, g_in, similarity_out };
    const double temperature = (double)call->numbers[2];
    const double t1 = (double)call->numbers[1];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
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
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                largest_terms[i] = quotient_wide(similarity, temperature);
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        const double t2 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const double t3 = quotient_wide(similarity, temperature);
                const truth t4 = t3 == largest;
                const double exp = exp_wide(t3 - largest);
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
        const double t3 = ties > 1.0 ? fma_of_double(ties - 1.0, t2, others) : others;
        const double t4 = 1.0 + t3;
        const double log1p = log1p_wide(t3);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double similarity = similarity_at[i];
                    kept_at[i] = exp_wide(quotient_wide(similarity, temperature) - largest);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const double kept = kept_at[i];
                const double expm = expm1_wide(quotient_wide(similarity, temperature) - largest - log1p);
                const real similarity_result = -quotient_wide(g * quotient_wide(kept, t4) * expm, t1);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#endif
