/*
 * Made by symdl 0.1.0 from softmin with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     softmin = exp(-x)/RowSum(exp(-x))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- softmin_value ---- */
#if SYMDL_DOUBLE
/* softmin_value: from x to value */
KERNEL(softmin_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    sum_row others_state;
    real others_terms[BLOCK];
    sum_row ties_state;
    real ties_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                largest_terms[i] = -x;
            }
            max_take(&largest_state, largest_terms, count);
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
                const real t5 = -x;
                const truth t6 = t5 == largest;
                const real t7 = t5 - largest;
                const real t8 = t7 - t5;
                const real t9 = t5 - (t7 - t8) - (largest + t8);
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
        const wide t5 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t4 : others);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const real t6 = -x;
                    const real t7 = t6 - largest;
                    const real t8 = t7 - t6;
                    const real t9 = t6 - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept_at[i] = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                }
            }

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const real value_result = quotient_(kept, t5);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#else
/* softmin_value: from x to value */
KERNEL(softmin_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                largest_terms[i] = -x;
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t1 = largest - largest;
        const real t2 = t1 - largest;
        const real t3 = largest - (t1 - t2) - (largest + t2);
        const real exp = exp_(t1);
        const wide t4 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t3 == t3 ? t3 : R(0.0), exp));
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t5 = -x;
                const real t6 = t5 - largest;
                const real t7 = t6 - t5;
                const real t8 = t5 - (t6 - t7) - (largest + t7);
                const real exp_1 = exp_(t6);
                const real t9 = fma_(exp_1, t8 == t8 ? t8 : R(0.0), exp_1);
                const real t10 = t5 == largest ? R(1.0) : t9;
                total_terms[i] = t10;
                kept_at[i] = t9;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t5 = total > 1.0 ? total * t4 : total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const real t6 = -x;
                    const real t7 = t6 - largest;
                    const real t8 = t7 - t6;
                    const real t9 = t6 - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept_at[i] = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                }
            }

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const real value_result = quotient_(kept, t5);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#endif

/* ---- softmin_vjp ---- */
#if SYMDL_DOUBLE
/* softmin_vjp: from x, g to x */
KERNEL(softmin_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
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
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                largest_terms[i] = -x;
            }
            max_take(&largest_state, largest_terms, count);
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
                const real t5 = -x;
                const truth t6 = t5 == largest;
                const real t7 = t5 - largest;
                const real t8 = t7 - t5;
                const real t9 = t5 - (t7 - t8) - (largest + t8);
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
        const wide t5 = 1.0 + (ties > 1.0 ? others + (ties - 1.0) * t4 : others);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const real t6 = -x;
                    const real t7 = t6 - largest;
                    const real t8 = t7 - t6;
                    const real t9 = t6 - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept_at[i] = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real g = g_at[i];
                const real kept = kept_at[i];
                const real t6 = quotient_(kept, t5);
                const real t7 = g * t6;
                total_terms[i] = t7;
                kept__at[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const real t6 = -x;
                    const real t7 = t6 - largest;
                    const real t8 = t7 - t6;
                    const real t9 = t6 - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept__at[i] = quotient_(fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1), t5);
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real g = g_at[i];
                const real kept_ = kept__at[i];
                const real x_result = (real)(total - (wide)g) * kept_;
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#else
/* softmin_vjp: from x, g to x */
KERNEL(softmin_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                largest_terms[i] = -x;
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t1 = largest - largest;
        const real t2 = t1 - largest;
        const real t3 = largest - (t1 - t2) - (largest + t2);
        const real exp = exp_(t1);
        const wide t4 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t3 == t3 ? t3 : R(0.0), exp));
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t5 = -x;
                const real t6 = t5 - largest;
                const real t7 = t6 - t5;
                const real t8 = t5 - (t6 - t7) - (largest + t7);
                const real exp_1 = exp_(t6);
                const real t9 = fma_(exp_1, t8 == t8 ? t8 : R(0.0), exp_1);
                const real t10 = t5 == largest ? R(1.0) : t9;
                total_terms[i] = t10;
                kept_at[i] = t9;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t5 = total > 1.0 ? total * t4 : total;
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const real t6 = -x;
                    const real t7 = t6 - largest;
                    const real t8 = t7 - t6;
                    const real t9 = t6 - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept_at[i] = fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real g = g_at[i];
                const real kept = kept_at[i];
                const real t6 = quotient_(kept, t5);
                const real t7 = g * t6;
                total_2_terms[i] = t7;
                kept__at[i] = t6;
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real x = x_at[i];
                    const real t6 = -x;
                    const real t7 = t6 - largest;
                    const real t8 = t7 - t6;
                    const real t9 = t6 - (t7 - t8) - (largest + t8);
                    const real exp_1 = exp_(t7);
                    kept__at[i] = quotient_(fma_(exp_1, t9 == t9 ? t9 : R(0.0), exp_1), t5);
                }
            }

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real g = g_at[i];
                const real kept_ = kept__at[i];
                const real x_result = (real)(total_2 - (wide)g) * kept_;
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#endif
