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
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real t5 = t4 == t4 ? t4 : R(0.0);
        const truth t6 = largest == -INF;
        const real t7 = largest - entry;
        const real t8 = t7 - largest;
        const real t9 = largest - (t7 - t8) - (entry + t8);
        const real t10 = t9 == t9 ? t9 : R(0.0);
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t11 = pair_divide(pair_of(similarity), t1);
                const real t12 = pair_real(t11);
                largest_rest_terms[i] = t12 == largest ? pair_low(t11) : -INF;
            }
            max_take(&largest_rest_state, largest_rest_terms, count);
        }
        real largest_rest;
        max_finish(max_end(&largest_rest_state), &largest_rest);
        const real t11 = t5 + (largest_rest - largest_rest);
        const real t12 = t2 + t11;
        const real t13 = t11 - (t12 - t2);
        const real exp = exp_(t12);
        const wide t14 = (wide)(t6 ? R(0.0) : fma_(exp, t13 == t13 ? t13 : R(0.0), exp));
        const real t15 = t7 + (t10 + (largest_rest - entry_rest));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t16 = pair_divide(pair_of(similarity), t1);
                const real t17 = pair_real(t16);
                const real t18 = pair_low(t16);
                const truth t19 = (t17 == largest) & (t18 == largest_rest);
                const real t20 = t17 - largest;
                const real t21 = t20 - t17;
                const real t22 = t17 - (t20 - t21) - (largest + t21);
                const real t23 = (t22 == t22 ? t22 : R(0.0)) + (t18 - largest_rest);
                const real t24 = t20 + t23;
                const real t25 = t23 - (t24 - t20);
                const real exp_1 = exp_(t24);
                const real t26 = t19 ? R(0.0) : t17 == -INF ? R(0.0) : fma_(exp_1, t25 == t25 ? t25 : R(0.0), exp_1);
                const real t27 = t19 ? R(1.0) : R(0.0);
                others_terms[i] = t26;
                ties_terms[i] = t27;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real t16 = t15 + log1p_((real)(ties > 1.0 ? others + (ties - 1.0) * t14 : others));
        real_put(call, value_out, row, t16);
    }
}

/* ---- info_nce_loss_vjp ---- */
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
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real t5 = t4 == t4 ? t4 : R(0.0);
        const truth t6 = largest == -INF;
        const real t7 = entry - largest;
        const real t8 = t7 - entry;
        const real t9 = entry - (t7 - t8) - (largest + t8);
        const real t10 = t9 == t9 ? t9 : R(0.0);
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t11 = pair_divide(pair_of(similarity), t1);
                const real t12 = pair_real(t11);
                largest_rest_terms[i] = t12 == largest ? pair_low(t11) : -INF;
            }
            max_take(&largest_rest_state, largest_rest_terms, count);
        }
        real largest_rest;
        max_finish(max_end(&largest_rest_state), &largest_rest);
        const real t11 = t5 + (largest_rest - largest_rest);
        const real t12 = t2 + t11;
        const real t13 = t11 - (t12 - t2);
        const real exp = exp_(t12);
        const wide t14 = (wide)(t6 ? R(0.0) : fma_(exp, t13 == t13 ? t13 : R(0.0), exp));
        const real t15 = t7 + (t10 + (entry_rest - largest_rest));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t16 = pair_divide(pair_of(similarity), t1);
                const real t17 = pair_real(t16);
                const real t18 = pair_low(t16);
                const truth t19 = (t17 == largest) & (t18 == largest_rest);
                const real t20 = t17 - largest;
                const real t21 = t20 - t17;
                const real t22 = t17 - (t20 - t21) - (largest + t21);
                const real t23 = (t22 == t22 ? t22 : R(0.0)) + (t18 - largest_rest);
                const real t24 = t20 + t23;
                const real t25 = t23 - (t24 - t20);
                const real exp_1 = exp_(t24);
                const real t26 = fma_(exp_1, t25 == t25 ? t25 : R(0.0), exp_1);
                const real t27 = t19 ? R(0.0) : t17 == -INF ? R(0.0) : t26;
                const real t28 = t19 ? R(1.0) : R(0.0);
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
        const wide t16 = ties > 1.0 ? others + (ties - 1.0) * t14 : others;
        const real t17 = g * expm1_(t15 - log1p_((real)t16)) / temperature;
        const wide t18 = 1.0 + t16;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t19 = pair_divide(pair_of(similarity), t1);
                    const real t20 = pair_real(t19);
                    const real t21 = t20 - largest;
                    const real t22 = t21 - t20;
                    const real t23 = t20 - (t21 - t22) - (largest + t22);
                    const real t24 = (t23 == t23 ? t23 : R(0.0)) + (pair_low(t19) - largest_rest);
                    const real t25 = t21 + t24;
                    const real t26 = t24 - (t25 - t21);
                    const real exp_1 = exp_(t25);
                    kept_at[i] = fma_(exp_1, t26 == t26 ? t26 : R(0.0), exp_1);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t17 : quotient_(g * quotient_(kept, t18), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}

/* ---- info_nce_loss_value_and_grad ---- */
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
        const real t2 = largest - largest;
        const real t3 = t2 - largest;
        const real t4 = largest - (t2 - t3) - (largest + t3);
        const real t5 = t4 == t4 ? t4 : R(0.0);
        const truth t6 = largest == -INF;
        const real t7 = largest - entry;
        const real t8 = t7 - largest;
        const real t9 = largest - (t7 - t8) - (entry + t8);
        const real t10 = t9 == t9 ? t9 : R(0.0);
        const real t11 = entry - largest;
        const real t12 = t11 - entry;
        const real t13 = entry - (t11 - t12) - (largest + t12);
        const real t14 = t13 == t13 ? t13 : R(0.0);
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
        const real t15 = t5 + (largest_rest - largest_rest);
        const real t16 = t2 + t15;
        const real t17 = t15 - (t16 - t2);
        const real exp = exp_(t16);
        const wide t18 = (wide)(t6 ? R(0.0) : fma_(exp, t17 == t17 ? t17 : R(0.0), exp));
        const real t19 = t7 + (t10 + (largest_rest - entry_rest));
        const real t20 = t11 + (t14 + (entry_rest - largest_rest));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t21 = pair_divide(pair_of(similarity), t1);
                const real t22 = pair_real(t21);
                const real t23 = pair_low(t21);
                const truth t24 = (t22 == largest) & (t23 == largest_rest);
                const real t25 = t22 - largest;
                const real t26 = t25 - t22;
                const real t27 = t22 - (t25 - t26) - (largest + t26);
                const real t28 = (t27 == t27 ? t27 : R(0.0)) + (t23 - largest_rest);
                const real t29 = t25 + t28;
                const real t30 = t28 - (t29 - t25);
                const real exp_1 = exp_(t29);
                const real t31 = fma_(exp_1, t30 == t30 ? t30 : R(0.0), exp_1);
                const real t32 = t24 ? R(0.0) : t22 == -INF ? R(0.0) : t31;
                const real t33 = t24 ? R(1.0) : R(0.0);
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
        const wide t21 = ties > 1.0 ? others + (ties - 1.0) * t18 : others;
        const real log1p = log1p_((real)t21);
        const real t22 = t19 + log1p;
        const real t23 = g * expm1_(t20 - log1p) / temperature;
        const wide t24 = 1.0 + t21;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t25 = pair_divide(pair_of(similarity), t1);
                    const real t26 = pair_real(t25);
                    const real t27 = t26 - largest;
                    const real t28 = t27 - t26;
                    const real t29 = t26 - (t27 - t28) - (largest + t28);
                    const real t30 = (t29 == t29 ? t29 : R(0.0)) + (pair_low(t25) - largest_rest);
                    const real t31 = t27 + t30;
                    const real t32 = t30 - (t31 - t27);
                    const real exp_1 = exp_(t31);
                    kept_at[i] = fma_(exp_1, t32 == t32 ? t32 : R(0.0), exp_1);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real similarity_result = position == target ? t23 : quotient_(g * quotient_(kept, t24), temperature);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
        real_put(call, value_out, row, t22);
    }
}

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
        const real t5 = largest - largest;
        const real t6 = t5 - largest;
        const real t7 = largest - (t5 - t6) - (largest + t6);
        const real t8 = t7 == t7 ? t7 : R(0.0);
        const truth t9 = largest == -INF;
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
        const real t10 = t8 + (largest_rest - largest_rest);
        const real t11 = t5 + t10;
        const real t12 = t10 - (t11 - t5);
        const real exp = exp_(t11);
        const wide t13 = (wide)(t9 ? R(0.0) : fma_(exp, t12 == t12 ? t12 : R(0.0), exp));
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
                const real t25 = t17 ? R(0.0) : t15 == -INF ? R(0.0) : t24;
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
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
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
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t5 = pair_divide(pair_of(similarity), t2);
                const real t6 = pair_real(t5);
                largest_rest_terms[i] = t6 == largest ? pair_low(t5) : -INF;
            }
            max_take(&largest_rest_state, largest_rest_terms, count);
        }
        real largest_rest;
        max_finish(max_end(&largest_rest_state), &largest_rest);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const pair t5 = pair_divide(pair_of(similarity), t2);
                const real t6 = pair_real(t5);
                const real t7 = pair_low(t5);
                const real t8 = t6 - largest;
                const real t9 = t8 - t6;
                const real t10 = t6 - (t8 - t9) - (largest + t9);
                const real t11 = (t10 == t10 ? t10 : R(0.0)) + (t7 - largest_rest);
                const real t12 = t8 + t11;
                const real t13 = t11 - (t12 - t8);
                const real exp = exp_(t12);
                const real t14 = fma_(exp, t13 == t13 ? t13 : R(0.0), exp);
                const real t15 = (t6 == largest) & (t7 == largest_rest) ? R(1.0) : t6 == -INF ? R(0.0) : t14;
                total_terms[i] = t15;
                kept_at[i] = t14;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t5 = pair_divide(pair_of(similarity), t2);
                    const real t6 = pair_real(t5);
                    const real t7 = t6 - largest;
                    const real t8 = t7 - t6;
                    const real t9 = t6 - (t7 - t8) - (largest + t8);
                    const real t10 = (t9 == t9 ? t9 : R(0.0)) + (pair_low(t5) - largest_rest);
                    const real t11 = t7 + t10;
                    const real t12 = t10 - (t11 - t7);
                    const real exp = exp_(t11);
                    kept_at[i] = fma_(exp, t12 == t12 ? t12 : R(0.0), exp);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t5 = quotient_(kept, total);
                const real t6 = v * t5;
                total_2_terms[i] = t6;
                kept__at[i] = t5;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t5 = t4 * total_2 / t3;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t6 = pair_divide(pair_of(similarity), t2);
                    const real t7 = pair_real(t6);
                    const real t8 = t7 - largest;
                    const real t9 = t8 - t7;
                    const real t10 = t7 - (t8 - t9) - (largest + t9);
                    const real t11 = (t10 == t10 ? t10 : R(0.0)) + (pair_low(t6) - largest_rest);
                    const real t12 = t8 + t11;
                    const real t13 = t11 - (t12 - t8);
                    const real exp = exp_(t12);
                    kept__at[i] = quotient_(fma_(exp, t13 == t13 ? t13 : R(0.0), exp), total);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const real similarity_result = (real)((wide)quotient_(g * v, t1) - t5) * kept_;
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
#endif

/* ---- info_nce_loss_hess_diag ---- */
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
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real t6 = t5 == t5 ? t5 : R(0.0);
        const truth t7 = largest == -INF;
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
        const real t8 = t6 + (largest_rest - largest_rest);
        const real t9 = t3 + t8;
        const real t10 = t8 - (t9 - t3);
        const real exp = exp_(t9);
        const wide t11 = (wide)(t7 ? R(0.0) : fma_(exp, t10 == t10 ? t10 : R(0.0), exp));
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
                const real t23 = t15 ? R(0.0) : t13 == -INF ? R(0.0) : t22;
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
        const real log1p = log1p_((real)t12);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const similarity_at = real_block(call, similarity_in, row * length + start, count, similarity_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real similarity = similarity_at[i];
                    const pair t14 = pair_divide(pair_of(similarity), t1);
                    const real t15 = pair_real(t14);
                    const real t16 = t15 - largest;
                    const real t17 = t16 - t15;
                    const real t18 = t15 - (t16 - t17) - (largest + t17);
                    const real t19 = (t18 == t18 ? t18 : R(0.0)) + (pair_low(t14) - largest_rest);
                    const real t20 = t16 + t19;
                    const real t21 = t19 - (t20 - t16);
                    const real exp_1 = exp_(t20);
                    kept_at[i] = fma_(exp_1, t21 == t21 ? t21 : R(0.0), exp_1);
                }
            }

            real *const similarity_to = real_room(call, similarity_out, row * length + start, count, similarity_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real similarity = similarity_at[i];
                const real kept = kept_at[i];
                const pair t14 = pair_divide(pair_of(similarity), t1);
                const real t15 = pair_real(t14);
                const real t16 = t15 - largest;
                const real t17 = t16 - t15;
                const real t18 = t15 - (t16 - t17) - (largest + t17);
                const real expm = expm1_(t16 + ((t18 == t18 ? t18 : R(0.0)) + (pair_low(t14) - largest_rest)) - log1p);
                const real similarity_result = -quotient_(g * quotient_(kept, t13) * expm, t2);
                similarity_to[i] = similarity_result;
            }
            real_store(call, similarity_out, row * length + start, count, similarity_to);
        }
    }
}
