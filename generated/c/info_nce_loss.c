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
/* info_nce_loss_value: from similarity, target to value; numbers t3 at 0, t5 at 1 */
KERNEL(info_nce_loss_value)
{
    enum { similarity_in, target_in, value_out };
    const real t3 = (real)call->numbers[0];
    const pair t5 = pair_of(call->numbers[1]);
    real similarity_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const integer target = integer_entry(call, target_in, row, 0);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            max_take(&largest_state, similarity_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const pair t1 = pair_of((wide)largest * t3);
        real entry = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            entry = pair_real(pair_divide(pair_subtract(pair_of(similarity * t3), t1), t5));
        }
        const wide t2 = -((wide)entry);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const truth t4 = similarity == largest;
                const pair t6 = pair_divide(pair_subtract(pair_of(similarity * t3), t1), t5);
                const real t7 = pair_real(t6);
                const real exp = exp_(t7);
                const real t8 = t4 ? R(0.0) : fma_(exp, pair_low(t6), exp);
                const real t9 = t4 ? R(1.0) : R(0.0);
                others_terms[i] = t8;
                ties_terms[i] = t9;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real t4 = (real)(t2 + log1p_of_double(others + greater_(0.0, ties - 1.0)));
        real_put(call, value_out, row, t4);
    }
}
#else
/* info_nce_loss_value: from similarity, target to value; numbers temperature at 2 */
KERNEL(info_nce_loss_value)
{
    enum { similarity_in, target_in, value_out };
    const double temperature = (double)call->numbers[2];
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
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                largest_terms[i] = similarity;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        double entry = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double similarity = real_entry(call, similarity_in, row, position);
            entry = quotient_wide(similarity - largest, temperature);
        }
        const double t1 = -entry;
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const truth t2 = similarity == largest;
                const double t3 = t2 ? 0.0 : exp_wide(quotient_wide(similarity - largest, temperature));
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
        const double t2 = t1 + log1p_wide(others + greater_of_double(0.0, ties - 1.0));
        real_put(call, value_out, row, t2);
    }
}
#endif

/* ---- info_nce_loss_vjp ---- */
#if SYMDL_DOUBLE
/* info_nce_loss_vjp: from similarity, target, g to similarity; numbers t3 at 0, t5 at 1, temperature at 2 */
KERNEL(info_nce_loss_vjp)
{
    enum { similarity_in, target_in, g_in, similarity_out };
    const real t3 = (real)call->numbers[0];
    const pair t5 = pair_of(call->numbers[1]);
    const real temperature = (real)call->numbers[2];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
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
        const wide t1 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            max_take(&largest_state, similarity_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const pair t2 = pair_of((wide)largest * t3);
        real entry = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            entry = pair_real(pair_divide(pair_subtract(pair_of(similarity * t3), t2), t5));
        }
        const wide t4 = (wide)entry;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const truth t6 = similarity == largest;
                const pair t7 = pair_divide(pair_subtract(pair_of(similarity * t3), t2), t5);
                const real t8 = pair_real(t7);
                const real exp = exp_(t8);
                const real t9 = fma_(exp, pair_low(t7), exp);
                const real t10 = t6 ? R(0.0) : t9;
                const real t11 = t6 ? R(1.0) : R(0.0);
                others_terms[i] = t10;
                ties_terms[i] = t11;
                kept_at[i] = t9;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t6 = others + greater_(0.0, ties - 1.0);
        const real t7 = (real)(t1 * expm1_of_double(t4 - log1p_of_double(t6)) / temperature);
        const wide t8 = 1.0 + t6;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t9 = pair_divide(pair_subtract(pair_of(similarity * t3), t2), t5);
                    const real t10 = pair_real(t9);
                    const real exp = exp_(t10);
                    kept_at[i] = fma_(exp, pair_low(t9), exp);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t7 : quotient_(g * quotient_(kept, t8), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#else
/* info_nce_loss_vjp: from similarity, target, g to similarity; numbers temperature at 2 */
KERNEL(info_nce_loss_vjp)
{
    enum { similarity_in, target_in, g_in, similarity_out };
    const double temperature = (double)call->numbers[2];
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
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                largest_terms[i] = similarity;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        double entry = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double similarity = real_entry(call, similarity_in, row, position);
            entry = quotient_wide(similarity - largest, temperature);
        }
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const truth t1 = similarity == largest;
                const double exp = exp_wide(quotient_wide(similarity - largest, temperature));
                const double t2 = t1 ? 0.0 : exp;
                const double t3 = t1 ? 1.0 : 0.0;
                others_terms[i] = t2;
                ties_terms[i] = t3;
                kept_at[i] = exp;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t1 = others + greater_of_double(0.0, ties - 1.0);
        const double t2 = quotient_wide(g * expm1_wide(entry - log1p_wide(t1)), temperature);
        const double t3 = 1.0 + t1;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double similarity = similarity_at[i];
                    kept_at[i] = exp_wide(quotient_wide(similarity - largest, temperature));
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t2 : quotient_wide(g * quotient_wide(kept, t3), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#endif

/* ---- info_nce_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* info_nce_loss_value_and_grad: from similarity, target, g to value, similarity; numbers t3 at 0, t5 at 1, temperature at 2 */
KERNEL(info_nce_loss_value_and_grad)
{
    enum { similarity_in, target_in, g_in, value_out, similarity_out };
    const real t3 = (real)call->numbers[0];
    const pair t5 = pair_of(call->numbers[1]);
    const real temperature = (real)call->numbers[2];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
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
        const wide t1 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            max_take(&largest_state, similarity_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const pair t2 = pair_of((wide)largest * t3);
        real entry = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real similarity = real_entry(call, similarity_in, row, position);
            entry = pair_real(pair_divide(pair_subtract(pair_of(similarity * t3), t2), t5));
        }
        const wide t4 = (wide)entry;
        const wide t6 = -t4;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const truth t7 = similarity == largest;
                const pair t8 = pair_divide(pair_subtract(pair_of(similarity * t3), t2), t5);
                const real t9 = pair_real(t8);
                const real exp = exp_(t9);
                const real t10 = fma_(exp, pair_low(t8), exp);
                const real t11 = t7 ? R(0.0) : t10;
                const real t12 = t7 ? R(1.0) : R(0.0);
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
        const wide t7 = others + greater_(0.0, ties - 1.0);
        const wide log1p = log1p_of_double(t7);
        const real t8 = (real)(t6 + log1p);
        const real t9 = (real)(t1 * expm1_of_double(t4 - log1p) / temperature);
        const wide t10 = 1.0 + t7;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t11 = pair_divide(pair_subtract(pair_of(similarity * t3), t2), t5);
                    const real t12 = pair_real(t11);
                    const real exp = exp_(t12);
                    kept_at[i] = fma_(exp, pair_low(t11), exp);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t9 : quotient_(g * quotient_(kept, t10), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
        real_put(call, value_out, row, t8);
    }
}
#else
/* info_nce_loss_value_and_grad: from similarity, target, g to value, similarity; numbers temperature at 2 */
KERNEL(info_nce_loss_value_and_grad)
{
    enum { similarity_in, target_in, g_in, value_out, similarity_out };
    const double temperature = (double)call->numbers[2];
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
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                largest_terms[i] = similarity;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        double entry = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double similarity = real_entry(call, similarity_in, row, position);
            entry = quotient_wide(similarity - largest, temperature);
        }
        const double t1 = -entry;
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const truth t2 = similarity == largest;
                const double exp = exp_wide(quotient_wide(similarity - largest, temperature));
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
        const double t2 = others + greater_of_double(0.0, ties - 1.0);
        const double log1p = log1p_wide(t2);
        const double t3 = t1 + log1p;
        const double t4 = quotient_wide(g * expm1_wide(entry - log1p), temperature);
        const double t5 = 1.0 + t2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double similarity = similarity_at[i];
                    kept_at[i] = exp_wide(quotient_wide(similarity - largest, temperature));
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t4 : quotient_wide(g * quotient_wide(kept, t5), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
        real_put(call, value_out, row, t3);
    }
}
#endif

/* ---- info_nce_loss_hvp ---- */
#if SYMDL_DOUBLE
/* info_nce_loss_hvp: from similarity, g, v to similarity; numbers t1 at 0, t4 at 1, t6 at 2, t7 at 3 */
KERNEL(info_nce_loss_hvp)
{
    enum { similarity_in, g_in, v_in, similarity_out };
    const real t1 = (real)call->numbers[0];
    const real t4 = (real)call->numbers[1];
    const pair t6 = pair_of(call->numbers[2]);
    const wide t7 = (wide)call->numbers[3];
    real similarity_block[BLOCK];
    real v_block[BLOCK];
    real similarity_out_block[BLOCK];
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
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            max_take(&largest_state, similarity_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const pair t3 = pair_of((wide)largest * t4);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const truth t5 = similarity == largest;
                const pair t8 = pair_divide(pair_subtract(pair_of(similarity * t4), t3), t6);
                const real t9 = pair_real(t8);
                const real exp = exp_(t9);
                const real t10 = fma_(exp, pair_low(t8), exp);
                const real t11 = t5 ? R(0.0) : t10;
                const real t12 = t5 ? R(1.0) : R(0.0);
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
        const wide t5 = 1.0 + (others + greater_(0.0, ties - 1.0));
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
                    const pair t8 = pair_divide(pair_subtract(pair_of(similarity * t4), t3), t6);
                    const real t9 = pair_real(t8);
                    const real exp = exp_(t9);
                    kept_at[i] = fma_(exp, pair_low(t8), exp);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t8 = quotient_(kept, t5);
                const real t9 = v * t8;
                total_terms[i] = t9;
                kept__at[i] = t8;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t8 = t2 * total / t7;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t9 = pair_divide(pair_subtract(pair_of(similarity * t4), t3), t6);
                    const real t10 = pair_real(t9);
                    const real exp = exp_(t10);
                    kept__at[i] = quotient_(fma_(exp, pair_low(t9), exp), t5);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real similarity_result = (real)((wide)quotient_(g * v, t1) - t8) * kept_;
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#else
/* info_nce_loss_hvp: from similarity, g, v to similarity; numbers t1 at 0, temperature at 4 */
KERNEL(info_nce_loss_hvp)
{
    enum { similarity_in, g_in, v_in, similarity_out };
    const double t1 = (double)call->numbers[0];
    const double temperature = (double)call->numbers[4];
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
                largest_terms[i] = similarity;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const double exp = exp_wide(quotient_wide(similarity - largest, temperature));
                const double t2 = similarity == largest ? 1.0 : exp;
                total_terms[i] = t2;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
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
                    kept_at[i] = exp_wide(quotient_wide(similarity - largest, temperature));
                }
            }
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept = kept_at[i];
                const double t2 = quotient_wide(kept, total);
                const double t3 = v * t2;
                total_2_terms[i] = t3;
                kept__at[i] = t2;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t2 = quotient_wide(g * total_2, t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double similarity = similarity_at[i];
                    kept__at[i] = quotient_wide(exp_wide(quotient_wide(similarity - largest, temperature)), total);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept_ = kept__at[i];
                const real similarity_result = (quotient_wide(g * v, t1) - t2) * kept_;
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#endif

/* ---- info_nce_loss_hess_diag ---- */
#if SYMDL_DOUBLE
/* info_nce_loss_hess_diag: from similarity, g to similarity; numbers t3 at 0, t5 at 1, t6 at 2 */
KERNEL(info_nce_loss_hess_diag)
{
    enum { similarity_in, g_in, similarity_out };
    const real t3 = (real)call->numbers[0];
    const pair t5 = pair_of(call->numbers[1]);
    const real t6 = (real)call->numbers[2];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
    max_row largest_state;
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
            max_take(&largest_state, similarity_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const pair t1 = pair_of((wide)largest * t3);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const truth t2 = similarity == largest;
                const pair t4 = pair_divide(pair_subtract(pair_of(similarity * t3), t1), t5);
                const real t7 = pair_real(t4);
                const real exp = exp_(t7);
                const real t8 = fma_(exp, pair_low(t4), exp);
                const real t9 = t2 ? R(0.0) : t8;
                const real t10 = t2 ? R(1.0) : R(0.0);
                others_terms[i] = t9;
                ties_terms[i] = t10;
                kept_at[i] = t8;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t2 = others + greater_(0.0, ties - 1.0);
        const wide t4 = 1.0 + t2;
        const real t7 = (real)log1p_of_double(t2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t8 = pair_divide(pair_subtract(pair_of(similarity * t3), t1), t5);
                    const real t9 = pair_real(t8);
                    const real exp = exp_(t9);
                    kept_at[i] = fma_(exp, pair_low(t8), exp);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const real kept = kept_at[i];
                const real expm = expm1_(pair_real(pair_divide(pair_subtract(pair_of(similarity * t3), t1), t5)) - t7);
                const real similarity_result = -quotient_(g * quotient_(kept, t4) * expm, t6);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#else
/* info_nce_loss_hess_diag: from similarity, g to similarity; numbers temperature at 3, t1 at 2 */
KERNEL(info_nce_loss_hess_diag)
{
    enum { similarity_in, g_in, similarity_out };
    const double temperature = (double)call->numbers[3];
    const double t1 = (double)call->numbers[2];
    real similarity_block[BLOCK];
    real similarity_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
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
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                largest_terms[i] = similarity;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const truth t2 = similarity == largest;
                const double exp = exp_wide(quotient_wide(similarity - largest, temperature));
                const double t3 = t2 ? 0.0 : exp;
                const double t4 = t2 ? 1.0 : 0.0;
                const double t5 = t2 ? 1.0 : exp;
                others_terms[i] = t3;
                ties_terms[i] = t4;
                total_terms[i] = t5;
                kept_at[i] = exp;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
            sum_wide_take(&total_state, total_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double log1p = log1p_wide(others + greater_of_double(0.0, ties - 1.0));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double similarity = similarity_at[i];
                    kept_at[i] = exp_wide(quotient_wide(similarity - largest, temperature));
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double similarity = similarity_at[i];
                const double kept = kept_at[i];
                const double expm = expm1_wide(quotient_wide(similarity - largest, temperature) - log1p);
                const real similarity_result = -quotient_wide(g * quotient_wide(kept, total) * expm, t1);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#endif
