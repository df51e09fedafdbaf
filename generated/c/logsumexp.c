/*
 * Made by symdl 0.1.0 from logsumexp with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     logsumexp = log(RowSum(exp(x)))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- logsumexp_value ---- */
#if SYMDL_DOUBLE
/* logsumexp_value: from x to value */
KERNEL(logsumexp_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
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
        const wide t5 = (wide)largest;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const truth t6 = x == largest;
                const real t7 = x - largest;
                const real t8 = t7 - x;
                const real t9 = x - (t7 - t8) - (largest + t8);
                const real exp_1 = exp_(t7);
                const real t10 = t6 ? R(0.0) : fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
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
        const real t6 = (real)(t5 + log1p_of_double(ties > 1.0 ? others + (ties - 1.0) * t4 : others));
        real_put(call, value_out, row, t6);
    }
}
#else
/* logsumexp_value: from x to value */
KERNEL(logsumexp_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
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
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const truth t2 = x == largest;
                const double t3 = t2 ? 0.0 : exp_wide(x - largest);
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
        const double t2 = largest + log1p_wide(ties > 1.0 ? fma_of_double(ties - 1.0, t1, others) : others);
        real_put(call, value_out, row, t2);
    }
}
#endif

/* ---- logsumexp_vjp ---- */
#if SYMDL_DOUBLE
/* logsumexp_vjp: from x, g to x */
KERNEL(logsumexp_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real x_out_block[BLOCK];
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
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const truth t5 = x == largest;
                const real t6 = x - largest;
                const real t7 = t6 - x;
                const real t8 = x - (t6 - t7) - (largest + t7);
                const real exp_1 = exp_(t6);
                const real t9 = fma_(exp_1, t8 == t8 ? t8 : R(0.0), exp_1);
                const real t10 = t5 ? R(0.0) : t9;
                const real t11 = t5 ? R(1.0) : R(0.0);
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
        const wide t5 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t4 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const real t6 = x - largest;
                    const real t7 = t6 - x;
                    const real t8 = x - (t6 - t7) - (largest + t7);
                    const real exp_1 = exp_(t6);
                    kept_at[i] = fma_(exp_1, t8 == t8 ? t8 : R(0.0), exp_1);
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const real x_result = g * quotient_(kept, t5);
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#else
/* logsumexp_vjp: from x, g to x */
KERNEL(logsumexp_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real x_out_block[BLOCK];
    max_wide_row largest_state;
    double largest_terms[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
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
        const double t1 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double exp = exp_wide(x - largest);
                const double t2 = x == largest ? 1.0 : exp;
                total_terms[i] = t2;
                kept_at[i] = exp;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t2 = total > 1.0 ? total * t1 : total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double x = x_at[i];
                    kept_at[i] = exp_wide(x - largest);
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double kept = kept_at[i];
                const real x_result = g * quotient_wide(kept, t2);
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#endif
