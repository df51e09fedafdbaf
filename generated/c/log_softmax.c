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
/* log_softmax_value_temperature_other (temperature=...): from x to value; numbers t3 at 0, t5 at 1 */
KERNEL(log_softmax_value_temperature_other)
{
    enum { x_in, value_out };
    const real t3 = (real)call->numbers[0];
    const pair t5 = pair_of(call->numbers[1]);
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
        const pair t1 = pair_of((wide)largest * t3);
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const truth t2 = x == largest;
                const pair t4 = pair_divide(pair_subtract(pair_of(x * t3), t1), t5);
                const real t6 = pair_real(t4);
                const real exp = exp_(t6);
                const real t7 = t2 ? R(0.0) : fma_(exp, pair_low(t4), exp);
                const real t8 = t2 ? R(1.0) : R(0.0);
                others_terms[i] = t7;
                ties_terms[i] = t8;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const real t2 = (real)log1p_of_double(others + greater_(0.0, ties - 1.0));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real value_result = pair_real(pair_divide(pair_subtract(pair_of(x * t3), t1), t5)) - t2;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#else
/* log_softmax_value_temperature_other (temperature=...): from x to value; numbers temperature at 2 */
KERNEL(log_softmax_value_temperature_other)
{
    enum { x_in, value_out };
    const double temperature = (double)call->numbers[2];
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
                largest_terms[i] = x;
            }
            max_wide_take(&largest_state, largest_terms, count);
        }
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const truth t1 = x == largest;
                const double t2 = t1 ? 0.0 : exp_wide(quotient_wide(x - largest, temperature));
                const double t3 = t1 ? 1.0 : 0.0;
                others_terms[i] = t2;
                ties_terms[i] = t3;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double log1p = log1p_wide(others + greater_of_double(0.0, ties - 1.0));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const real value_result = quotient_wide(x - largest, temperature) - log1p;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#endif

/* ---- log_softmax_vjp_temperature_other ---- */
#if SYMDL_DOUBLE
/* log_softmax_vjp_temperature_other (temperature=...): from x, g to x; numbers temperature at 0, t3 at 1, t5 at 2 */
KERNEL(log_softmax_vjp_temperature_other)
{
    enum { x_in, g_in, x_out };
    const real temperature = (real)call->numbers[0];
    const real t3 = (real)call->numbers[1];
    const pair t5 = pair_of(call->numbers[2]);
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
        const pair t1 = pair_of((wide)largest * t3);
        const real t2 = (real)total;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const truth t4 = x == largest;
                const pair t6 = pair_divide(pair_subtract(pair_of(x * t3), t1), t5);
                const real t7 = pair_real(t6);
                const real exp = exp_(t7);
                const real t8 = fma_(exp, pair_low(t6), exp);
                const real t9 = t4 ? R(0.0) : t8;
                const real t10 = t4 ? R(1.0) : R(0.0);
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
        const wide t4 = 1.0 + (others + greater_(0.0, ties - 1.0));
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const pair t6 = pair_divide(pair_subtract(pair_of(x * t3), t1), t5);
                    const real t7 = pair_real(t6);
                    const real exp = exp_(t7);
                    kept_at[i] = fma_(exp, pair_low(t6), exp);
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real g = g_at[i];
                const real kept = kept_at[i];
                const real x_result = quotient_(g, temperature) - quotient_(t2 * quotient_(kept, t4), temperature);
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
                total_terms[i] = g;
                largest_terms[i] = x;
            }
            sum_wide_take(&total_state, total_terms, count);
            max_wide_take(&largest_state, largest_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double largest;
        max_wide_finish(max_wide_end(&largest_state), &largest);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double exp = exp_wide(quotient_wide(x - largest, temperature));
                const double t1 = x == largest ? 1.0 : exp;
                total_2_terms[i] = t1;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double x = x_at[i];
                    kept_at[i] = exp_wide(quotient_wide(x - largest, temperature));
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double g = g_at[i];
                const double kept = kept_at[i];
                const double t1 = quotient_wide(total * quotient_wide(kept, total_2), temperature);
                const real x_result = quotient_wide(g, temperature) - t1;
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#endif
