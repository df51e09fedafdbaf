/*
 * Made by symdl 0.1.0 from log_softmax with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     log_softmax = log(exp(x)/RowSum(exp(x)))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- log_softmax_value ---- */
/* log_softmax_value (temperature=1): from x to value */
KERNEL(log_softmax_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            max_take(&largest_state, x_at, count);
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
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const truth t5 = x == largest;
                const real t6 = x - largest;
                const real t7 = t6 - x;
                const real t8 = x - (t6 - t7) - (largest + t7);
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
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real value_result = x - largest - t5;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}

/* ---- log_softmax_vjp ---- */
#if SYMDL_DOUBLE
/* log_softmax_vjp (temperature=1): from x, g to x */
KERNEL(log_softmax_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            sum_take(&total_state, g_at, count);
            max_take(&largest_state, x_at, count);
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
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const truth t6 = x == largest;
                const real t7 = x - largest;
                const real t8 = t7 - x;
                const real t9 = x - (t7 - t8) - (largest + t8);
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
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const real t7 = x - largest;
                    const real t8 = t7 - x;
                    const real t9 = x - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept_at[i] = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real g = g_at[i];
                const real kept = kept_at[i];
                const real x_result = fma_(-t5, quotient_(kept, t6), g);
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#else
/* log_softmax_vjp (temperature=1): from x, g to x */
KERNEL(log_softmax_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    sum_row total_state;
    max_row largest_state;
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            sum_take(&total_state, g_at, count);
            max_take(&largest_state, x_at, count);
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
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t6 = x - largest;
                const real t7 = t6 - x;
                const real t8 = x - (t6 - t7) - (largest + t7);
                const real exp_1 = exp_(t6);
                const real t9 = fma_(exp_1, t8 == t8 ? t8 : R(0.0), exp_1);
                const real t10 = x == largest ? R(1.0) : t9;
                total_2_terms[i] = t10;
                kept_at[i] = t9;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t6 = total_2 > 1.0 ? total_2 * t4 : total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const real t7 = x - largest;
                    const real t8 = t7 - x;
                    const real t9 = x - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept_at[i] = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real g = g_at[i];
                const real kept = kept_at[i];
                const real x_result = fma_(-t5, quotient_(kept, t6), g);
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#endif

/* ---- log_softmax_value_temperature_other ---- */
#if SYMDL_DOUBLE
/* log_softmax_value_temperature_other (temperature=...): from x to value; numbers t1 at 0 */
KERNEL(log_softmax_value_temperature_other)
{
    enum { x_in, value_out };
    const pair t1 = pair_of(call->numbers[0]);
    real x_block[BLOCK];
    real value_out_block[BLOCK];
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
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                largest_terms[i] = pair_real(pair_divide(pair_of(x), t1));
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const truth t2 = largest == -INF;
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real t6 = t5 == t5 ? t5 : R(0.0);
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const pair t7 = pair_divide(pair_of(x), t1);
                const real t8 = pair_real(t7);
                largest_rest_terms[i] = t8 == largest ? pair_low(t7) : -INF;
            }
            max_take(&largest_rest_state, largest_rest_terms, count);
        }
        real largest_rest;
        max_finish(max_end(&largest_rest_state), &largest_rest);
        const real t7 = t6 + (largest_rest - largest_rest);
        const real t8 = t3 + t7;
        const real t9 = t7 - (t8 - t3);
        const real exp = exp_(t8);
        const wide t10 = (wide)(t2 ? R(0.0) : fma_(exp, t9 == t9 ? t9 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const pair t11 = pair_divide(pair_of(x), t1);
                const real t12 = pair_real(t11);
                const real t13 = pair_low(t11);
                const truth t14 = (t12 == largest) & (t13 == largest_rest);
                const real t15 = t12 - largest;
                const real t16 = t15 - t12;
                const real t17 = t12 - (t15 - t16) - (largest + t16);
                const real t18 = (t17 == t17 ? t17 : R(0.0)) + (t13 - largest_rest);
                const real t19 = t15 + t18;
                const real t20 = t18 - (t19 - t15);
                const real exp_1 = exp_(t19);
                const real t21 = t14 ? R(0.0) : fma_(exp_1, t20 == t20 ? t20 : R(0.0), exp_1);
                const real t22 = t14 ? R(1.0) : R(0.0);
                others_terms[i] = t21;
                ties_terms[i] = t22;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real t11 = (real)log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t10 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const pair t12 = pair_divide(pair_of(x), t1);
                const real t13 = pair_real(t12);
                const real t14 = t13 - largest;
                const real t15 = t14 - t13;
                const real t16 = t13 - (t14 - t15) - (largest + t15);
                const real value_result = t14 + ((t16 == t16 ? t16 : R(0.0)) + (pair_low(t12) - largest_rest)) - t11;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#else
/* log_softmax_value_temperature_other (temperature=...): from x to value; numbers temperature at 1 */
KERNEL(log_softmax_value_temperature_other)
{
    enum { x_in, value_out };
    const double temperature = (double)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row others_state;
    double others_terms[BLOCK];
    sum_wide_row ties_state;
    double ties_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                largest_terms[i] = quotient_wide(x, temperature);
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
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t2 = quotient_wide(x, temperature);
                const truth t3 = t2 == largest;
                const double t4 = t3 ? 0.0 : exp_wide(t2 - largest);
                const double t5 = t3 ? 1.0 : 0.0;
                others_terms[i] = t4;
                ties_terms[i] = t5;
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
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const real value_result = quotient_wide(x, temperature) - largest - log1p;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#endif

/* ---- log_softmax_vjp_temperature_other ---- */
#if SYMDL_DOUBLE
/* log_softmax_vjp_temperature_other (temperature=...): from x, g to x; numbers temperature at 0, t1 at 1 */
KERNEL(log_softmax_vjp_temperature_other)
{
    enum { x_in, g_in, x_out };
    const real temperature = (real)call->numbers[0];
    const pair t1 = pair_of(call->numbers[1]);
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    sum_row total_state;
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
        sum_begin(&total_state);
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t2 = pair_real(pair_divide(pair_of(x), t1));
                largest_terms[i] = t2;
            }
            sum_take(&total_state, g_at, count);
            max_take(&largest_state, largest_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const truth t2 = largest == -INF;
        const real t3 = largest - largest;
        const real t4 = t3 - largest;
        const real t5 = largest - (t3 - t4) - (largest + t4);
        const real t6 = t5 == t5 ? t5 : R(0.0);
        const real t7 = (real)total;
        max_begin(&largest_rest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const pair t8 = pair_divide(pair_of(x), t1);
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
        const wide t11 = (wide)(t2 ? R(0.0) : fma_(exp, t10 == t10 ? t10 : R(0.0), exp));
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const pair t12 = pair_divide(pair_of(x), t1);
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
        const wide t12 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t11 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const pair t13 = pair_divide(pair_of(x), t1);
                    const real t14 = pair_real(t13);
                    const real t15 = t14 - largest;
                    const real t16 = t15 - t14;
                    const real t17 = t14 - (t15 - t16) - (largest + t16);
                    const real t18 = (t17 == t17 ? t17 : R(0.0)) + (pair_low(t13) - largest_rest);
                    const real t19 = t15 + t18;
                    const real t20 = t18 - (t19 - t15);
                    const real exp_1 = exp_(t19);
                    kept_at[i] = fma_(exp_1, t20 == t20 ? t20 : R(0.0), exp_1);
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real g = g_at[i];
                const real kept = kept_at[i];
                const real x_result = quotient_(g, temperature) - quotient_(t7 * quotient_(kept, t12), temperature);
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#else
/* log_softmax_vjp_temperature_other (temperature=...): from x, g to x; numbers temperature at 0 */
KERNEL(log_softmax_vjp_temperature_other)
{
    enum { x_in, g_in, x_out };
    const double temperature = (double)call->numbers[0];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_wide_begin(&total_state);
        max_wide_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t1 = quotient_wide(x, temperature);
                total_terms[i] = g;
                largest_terms[i] = t1;
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
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t2 = quotient_wide(x, temperature);
                const double exp = exp_wide(t2 - largest);
                const double t3 = t2 == largest ? 1.0 : exp;
                total_2_terms[i] = t3;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t2 = total_2 > 1.0 ? total_2 * t1 : total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double x = x_at[i];
                    kept_at[i] = exp_wide(quotient_wide(x, temperature) - largest);
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double g = g_at[i];
                const double kept = kept_at[i];
                const double t3 = quotient_wide(total * quotient_wide(kept, t2), temperature);
                const real x_result = quotient_wide(g, temperature) - t3;
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#endif
