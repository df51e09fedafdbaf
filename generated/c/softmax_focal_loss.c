/*
 * Made by symdl 0.1.0 from softmax_focal_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     softmax_focal_loss = 0  if Eq(RowLse(input) - RowPick(input, target), 0)
 *                          -(1 - exp(-RowLse(input) + RowPick(input, target)))**gamma*(-RowLse(input) +
 *                          RowPick(input, target))  otherwise
 */
#include "primitives.h"
#include "monoids.h"

/* ---- softmax_focal_loss_value ---- */
#if SYMDL_DOUBLE
/* softmax_focal_loss_value: from input, target to value; numbers gamma at 0 */
KERNEL(softmax_focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const real gamma = (real)call->numbers[0];
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
        const wide t7 = t1 - t6;
        const wide t8 = t6 - t1;
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
        const wide t9 = t7 - log1p;
        const wide t10 = t8 + log1p == R(0.0) ? R(0.0) : -(power_of_double(-expm1_of_double(t9), gamma) * t9);
        const real t11 = (real)t10;
        real_put(call, value_out, row, t11);
    }
}
#else
/* softmax_focal_loss_value: from input, target to value; numbers gamma at 0 */
KERNEL(softmax_focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const double gamma = (double)call->numbers[0];
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
        const double t2 = input_at_target - largest;
        const double t3 = largest - input_at_target;
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
        const double t4 = t2 - log1p;
        const double t5 = t3 + log1p == 0.0 ? 0.0 : -(power_wide(-expm1_wide(t4), gamma) * t4);
        real_put(call, value_out, row, t5);
    }
}
#endif

/* ---- softmax_focal_loss_vjp ---- */
#if SYMDL_DOUBLE
/* softmax_focal_loss_vjp: from input, target, g to input; numbers t1 at 0, gamma at 1 */
KERNEL(softmax_focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real t1 = (real)call->numbers[0];
    const real gamma = (real)call->numbers[1];
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
        const wide t2 = (wide)input_at_target;
        const wide t3 = (wide)g;
        const wide t4 = gamma * t3;
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
        const wide t10 = t2 - t9;
        const wide t11 = t10 - t2;
        const wide t12 = t2 - (t10 - t11) - (t9 + t11);
        const wide exp_2 = exp_of_double(t10);
        const wide t13 = exp_2 + exp_2 * (t12 == t12 ? t12 : R(0.0));
        const wide t14 = t9 - t2;
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
        const wide t16 = t10 - log1p;
        const wide expm = expm1_of_double(t16);
        const wide t17 = -expm;
        const wide power = power_of_double(t17, t1);
        const wide t18 = 1.0 + t15;
        const wide t19 = t13 / t18;
        const wide power_2 = power_of_double(t17, gamma);
        const truth t20 = t14 + log1p == R(0.0);
        const real t21 = (real)(t3 * (power_2 - gamma * power * t16 * t19));
        const real t22 = (real)(t20 ? 0.0 : (t3 * power_2 - t4 * power * t16 * t19) * expm);
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
                const real input_result = position == target ? t22 : t20 ? R(0.0) : t21 * quotient_(kept, t18);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* softmax_focal_loss_vjp: from input, target, g to input; numbers t1 at 0, gamma at 1 */
KERNEL(softmax_focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const double t1 = (double)call->numbers[0];
    const double gamma = (double)call->numbers[1];
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
        const double t2 = gamma * g;
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
        const double t4 = input_at_target - largest;
        const double exp = exp_wide(t4);
        const double t5 = largest - input_at_target;
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
                const double exp_1 = exp_wide(input - largest);
                const double t7 = t6 ? 0.0 : exp_1;
                const double t8 = t6 ? 1.0 : 0.0;
                others_terms[i] = t7;
                ties_terms[i] = t8;
                kept_at[i] = exp_1;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t6 = ties > 1.0 ? fma_of_double(ties - 1.0, t3, others) : others;
        const double log1p = log1p_wide(t6);
        const double t7 = t4 - log1p;
        const double expm = expm1_wide(t7);
        const double t8 = -expm;
        const double power = power_wide(t8, t1);
        const double t9 = 1.0 + t6;
        const double t10 = exp / t9;
        const double power_2 = power_wide(t8, gamma);
        const truth t11 = t5 + log1p == 0.0;
        const double t12 = t11 ? 0.0 : (g * power_2 - t2 * power * t7 * t10) * expm;
        const double t13 = g * fma_of_double(-(gamma * power * t7), t10, power_2);
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
                const real input_result = position == target ? t12 : t11 ? 0.0 : t13 * quotient_wide(kept, t9);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- softmax_focal_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* softmax_focal_loss_value_and_grad: from input, target, g to value, input; numbers gamma at 0, t1 at 1 */
KERNEL(softmax_focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real gamma = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
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
        const wide t2 = (wide)input_at_target;
        const wide t3 = (wide)g;
        const wide t4 = gamma * t3;
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
        const wide t10 = t2 - t9;
        const wide t11 = t9 - t2;
        const wide t12 = t10 - t2;
        const wide t13 = t2 - (t10 - t12) - (t9 + t12);
        const wide exp_2 = exp_of_double(t10);
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
        const wide t16 = t10 - log1p;
        const wide expm = expm1_of_double(t16);
        const wide t17 = -expm;
        const wide power = power_of_double(t17, gamma);
        const truth t18 = t11 + log1p == R(0.0);
        const real t19 = (real)(t18 ? R(0.0) : -(power * t16));
        const wide power_2 = power_of_double(t17, t1);
        const wide t20 = 1.0 + t15;
        const wide t21 = t14 / t20;
        const real t22 = (real)(t3 * (power - gamma * power_2 * t16 * t21));
        const real t23 = (real)(t18 ? 0.0 : (t3 * power - t4 * power_2 * t16 * t21) * expm);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
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

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real input_result = position == target ? t23 : t18 ? R(0.0) : t22 * quotient_(kept, t20);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t19);
    }
}
#else
/* softmax_focal_loss_value_and_grad: from input, target, g to value, input; numbers gamma at 0, t1 at 1 */
KERNEL(softmax_focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double gamma = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
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
        const double t2 = gamma * g;
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
        const double t4 = input_at_target - largest;
        const double t5 = largest - input_at_target;
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
                const truth t6 = input == largest;
                const double exp_1 = exp_wide(input - largest);
                const double t7 = t6 ? 0.0 : exp_1;
                const double t8 = t6 ? 1.0 : 0.0;
                others_terms[i] = t7;
                ties_terms[i] = t8;
                kept_at[i] = exp_1;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t6 = ties > 1.0 ? fma_of_double(ties - 1.0, t3, others) : others;
        const double log1p = log1p_wide(t6);
        const double t7 = t4 - log1p;
        const double expm = expm1_wide(t7);
        const double t8 = -expm;
        const double power = power_wide(t8, gamma);
        const truth t9 = t5 + log1p == 0.0;
        const double t10 = t9 ? 0.0 : -(power * t7);
        const double power_2 = power_wide(t8, t1);
        const double t11 = 1.0 + t6;
        const double t12 = exp / t11;
        const double t13 = t9 ? 0.0 : (g * power - t2 * power_2 * t7 * t12) * expm;
        const double t14 = g * fma_of_double(-(gamma * power_2 * t7), t12, power);
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
                const real input_result = position == target ? t13 : t9 ? 0.0 : t14 * quotient_wide(kept, t11);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t10);
    }
}
#endif

/* ---- softmax_focal_loss_hvp ---- */
#if SYMDL_DOUBLE
/* softmax_focal_loss_hvp: from input, target, g, v to input; numbers t2 at 0, t1 at 1, gamma at 2, t3 at 3, t4 at 4, t5 at 5 */
KERNEL(softmax_focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real t2 = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const real t3 = (real)call->numbers[3];
    const real t4 = (real)call->numbers[4];
    const real t5 = (real)call->numbers[5];
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
        real input_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const wide t6 = (wide)input_at_target;
        const wide t7 = (wide)g;
        const wide t8 = t1 * t7;
        real v_at_target = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(target, length);
            const real v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        const wide t9 = gamma * t7;
        const wide t10 = (wide)v_at_target;
        const wide t11 = t3 * t7;
        const wide t12 = t4 * t7;
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            max_take(&largest_state, input_at, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const real t13 = largest - largest;
        const real t14 = t13 - largest;
        const real t15 = largest - (t13 - t14) - (largest + t14);
        const real exp = exp_(t13);
        const wide t16 = (wide)(largest == -INF ? R(0.0) : fma_(exp, t15 == t15 ? t15 : R(0.0), exp));
        const wide t17 = (wide)largest;
        const wide t18 = t6 - t17;
        const wide t19 = t18 - t6;
        const wide t20 = t6 - (t18 - t19) - (t17 + t19);
        const wide exp_2 = exp_of_double(t18);
        const wide t21 = exp_2 + exp_2 * (t20 == t20 ? t20 : R(0.0));
        const wide t22 = t17 - t6;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t23 = input == largest;
                const real t24 = input - largest;
                const real t25 = t24 - input;
                const real t26 = input - (t24 - t25) - (largest + t25);
                const real exp_1 = exp_(t24);
                const real t27 = fma_(exp_1, t26 == t26 ? t26 : R(0.0), exp_1);
                const real t28 = t23 ? R(0.0) : t27;
                const real t29 = t23 ? R(1.0) : R(0.0);
                others_terms[i] = t28;
                ties_terms[i] = t29;
                kept_at[i] = t27;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t23 = ties > 1.0 ? others + (ties - 1.0) * t16 : others;
        const wide log1p = log1p_of_double(t23);
        const wide t24 = t18 - log1p;
        const wide t25 = -expm1_of_double(t24);
        const wide power = power_of_double(t25, t2);
        const wide t26 = 1.0 + t23;
        const wide t27 = t21 / t26;
        const wide t28 = t27 * t27;
        const wide t29 = t8 * power * t24;
        const wide power_2 = power_of_double(t25, gamma);
        const wide t30 = t9 * power_2 * t24;
        const wide t31 = t30 * t10 * t27;
        const wide t32 = t11 * power_2;
        const wide t33 = t32 * t10 * t27;
        const wide t34 = t12 * power * t24 * t10 * t28;
        const wide t35 = t9 * power;
        const wide t36 = t35 * (t17 + log1p);
        const real t37 = (real)t36;
        const wide t38 = t36 * t10 * t28;
        const wide t39 = t35 * t6;
        const real t40 = (real)t39;
        const wide t41 = t39 * t10 * t28;
        const wide t42 = t7 * power_2;
        const real t43 = (real)t42;
        const wide t44 = t42 * t10 * t27;
        const truth t45 = t22 + log1p == R(0.0);
        const real t46 = (real)t27;
        const real t47 = (real)t28;
        const wide t48 = t12 * power_of_double(t25, t5) * t24;
        const real t49 = (real)(t48 * t10);
        const real t50 = (real)(t35 * t24 * t10);
        const wide t51 = t11 * power;
        const wide t52 = t51 * t24;
        const real t53 = (real)(t51 * t10);
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
                    const real t54 = input - largest;
                    const real t55 = t54 - input;
                    const real t56 = input - (t54 - t55) - (largest + t55);
                    const real exp_1 = exp_(t54);
                    kept_at[i] = fma_(exp_1, t56 == t56 ? t56 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t54 = quotient_(kept, t26);
                const real t55 = v * t54;
                total_terms[i] = t55;
                kept__at[i] = t54;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t54 = t42 * total;
        const wide t55 = t29 * total * t28 + t31 + t33 + t38 + t44 - t30 * total * t27 - t32 * total * t27;
        const real t56 = (real)(t48 * total);
        const real t57 = (real)(t52 * total);
        const real t58 = (real)(t51 * total);
        const real t59 = (real)t54;
        const real t60 = (real)(t45 ? 0.0 : t55 - t34 - t41 - t54 * t27);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t61 = input - largest;
                    const real t62 = t61 - input;
                    const real t63 = input - (t61 - t62) - (largest + t62);
                    const real exp_1 = exp_(t61);
                    kept__at[i] = quotient_(fma_(exp_1, t63 == t63 ? t63 : R(0.0), exp_1), t26);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const integer position = start + i;
                const real t61 = t46 * kept_;
                const real t62 = t47 * kept_;
                const real t63 = fma_(t43 * v, kept_, fma_(t58, t61, fma_(t57, t61, t37 * v * t61 + t49 * t62)));
                const real t64 = fma_(-t53, t61, fma_(-t50, t61, fma_(-t56, t62, fma_(-(t40 * v), t61, t63))));
                const real input_result = position == target ? t60 : t45 ? R(0.0) : fma_(-t59, kept_, t64);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* softmax_focal_loss_hvp: from input, target, g, v to input; numbers t2 at 0, t1 at 1, gamma at 2, t3 at 3, t4 at 4, t5 at 5 */
KERNEL(softmax_focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double t2 = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const double t3 = (double)call->numbers[3];
    const double t4 = (double)call->numbers[4];
    const double t5 = (double)call->numbers[5];
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
        double input_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double input = real_entry(call, input_in, row, position);
            input_at_target = input;
        }
        const double t6 = t1 * g;
        double v_at_target = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(target, length);
            const double v = real_entry(call, v_in, row, position);
            v_at_target = v;
        }
        const double t7 = gamma * g;
        const double t8 = t3 * g;
        const double t9 = t4 * g;
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
        const double t10 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t11 = input_at_target - largest;
        const double exp = exp_wide(t11);
        const double t12 = largest - input_at_target;
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t13 = input == largest;
                const double exp_1 = exp_wide(input - largest);
                const double t14 = t13 ? 0.0 : exp_1;
                const double t15 = t13 ? 1.0 : 0.0;
                others_terms[i] = t14;
                ties_terms[i] = t15;
                kept_at[i] = exp_1;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t13 = ties > 1.0 ? fma_of_double(ties - 1.0, t10, others) : others;
        const double log1p = log1p_wide(t13);
        const double t14 = t11 - log1p;
        const double t15 = -expm1_wide(t14);
        const double power = power_wide(t15, t2);
        const double t16 = 1.0 + t13;
        const double t17 = exp / t16;
        const double t18 = t17 * t17;
        const double t19 = t6 * power * t14;
        const double power_2 = power_wide(t15, gamma);
        const double t20 = t7 * power_2 * t14;
        const double t21 = t20 * v_at_target * t17;
        const double t22 = t8 * power_2;
        const double t23 = t22 * v_at_target;
        const double t24 = t7 * power;
        const double t25 = t24 * (largest + log1p);
        const double t26 = t25 * v_at_target;
        const double t27 = t24 * input_at_target;
        const double t28 = g * power_2;
        const double t29 = t28 * v_at_target;
        const double t68_opposite = -(t9 * power * t14 * v_at_target);
        const double t69_opposite = -(t27 * v_at_target);
        const truth t30 = t12 + log1p == 0.0;
        const double t31 = t9 * power_wide(t15, t5) * t14;
        const double t32 = t31 * v_at_target;
        const double t33 = t24 * t14 * v_at_target;
        const double t34 = t8 * power;
        const double t35 = t34 * t14;
        const double t36 = t34 * v_at_target;
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
                const double t37 = quotient_wide(kept, t16);
                const double t38 = v * t37;
                total_terms[i] = t38;
                kept__at[i] = t37;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t37 = t28 * total;
        const double t38 = fma_of_double(t26, t18, fma_of_double(t23, t17, t19 * total * t18 + t21));
        const double t39 = fma_of_double(-(t20 * total), t17, fma_of_double(t29, t17, t38));
        const double t40 = fma_of_double(t68_opposite, t18, fma_of_double(-(t22 * total), t17, t39));
        const double t41 = t30 ? 0.0 : fma_of_double(-t37, t17, fma_of_double(t69_opposite, t18, t40));
        const double t42 = t31 * total;
        const double t43 = t35 * total;
        const double t44 = t34 * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const double input = input_at[i];
                    kept__at[i] = quotient_wide(exp_wide(input - largest), t16);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double v = v_at[i];
                const double kept_ = kept__at[i];
                const integer position = start + i;
                const double t45 = t17 * kept_;
                const double t46 = t18 * kept_;
                const double t47 = fma_of_double(t44, t45, fma_of_double(t43, t45, t25 * v * t45 + t32 * t46));
                const double t48 = fma_of_double(-(t27 * v), t45, fma_of_double(t28 * v, kept_, t47));
                const double t49 = fma_of_double(-t36, t45, fma_of_double(-t33, t45, fma_of_double(-t42, t46, t48)));
                const real input_result = position == target ? t41 : t30 ? 0.0 : fma_of_double(-t37, kept_, t49);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif

/* ---- softmax_focal_loss_hess_diag ---- */
#if SYMDL_DOUBLE
/* softmax_focal_loss_hess_diag: from input, target, g to input; numbers gamma at 0, t2 at 1, t1 at 2, t3 at 3, t4 at 4, t5 at 5 */
KERNEL(softmax_focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real gamma = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const real t3 = (real)call->numbers[3];
    const real t4 = (real)call->numbers[4];
    const real t5 = (real)call->numbers[5];
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
        const wide t6 = (wide)input_at_target;
        const wide t7 = (wide)g;
        const wide t8 = t2 * t7;
        const wide t9 = gamma * t7;
        const wide t10 = t4 * t7;
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
        const wide t16 = t6 - t15;
        const wide t17 = t16 - t6;
        const wide t18 = t6 - (t16 - t17) - (t15 + t17);
        const wide exp_2 = exp_of_double(t16);
        const wide t19 = exp_2 + exp_2 * (t18 == t18 ? t18 : R(0.0));
        const wide t20 = t15 - t6;
        sum_begin(&others_state);
        sum_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const truth t21 = input == largest;
                const real t22 = input - largest;
                const real t23 = t22 - input;
                const real t24 = input - (t22 - t23) - (largest + t23);
                const real exp_1 = exp_(t22);
                const real t25 = fma_(exp_1, t24 == t24 ? t24 : R(0.0), exp_1);
                const real t26 = t21 ? R(0.0) : t25;
                const real t27 = t21 ? R(1.0) : R(0.0);
                others_terms[i] = t26;
                ties_terms[i] = t27;
                kept_at[i] = t25;
            }
            sum_take(&others_state, others_terms, count);
            sum_take(&ties_state, ties_terms, count);
        }
        wide others;
        sum_finish(sum_end(&others_state), &others);
        wide ties;
        sum_finish(sum_end(&ties_state), &ties);
        const wide t21 = ties > 1.0 ? others + (ties - 1.0) * t14 : others;
        const wide log1p = log1p_of_double(t21);
        const wide t22 = t16 - log1p;
        const wide t23 = -expm1_of_double(t22);
        const wide power = power_of_double(t23, gamma);
        const wide t24 = 1.0 + t21;
        const wide t25 = t19 / t24;
        const wide t26 = t25 * t25;
        const wide power_2 = power_of_double(t23, t1);
        const wide t27 = t9 * power_2;
        const wide t28 = t27 * t22;
        const real t29 = (real)t28;
        const wide power_3 = power_of_double(t23, t3);
        const wide t30 = t28 * (t26 * t25) + t27 * (t15 + log1p) * t26 + t9 * power_3 * t22 * t25;
        const wide t31 = t30 + t10 * power_3 * t25 + t7 * power_3 * t25 - t8 * power * t22 * t26;
        const truth t32 = t20 + log1p == R(0.0);
        const real t33 = (real)t25;
        const real t34 = (real)(t7 * power);
        const wide t35 = gamma * power_2 * t22 * t25;
        const real t36 = (real)(t7 * (power - t35));
        const real t37 = (real)(t7 * (t35 + t4 * power_2 * t25 - t2 * power_of_double(t23, t5) * t22 * t26));
        const real t38 = (real)(t32 ? 0.0 : t31 - t27 * t6 * t26);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t39 = input - largest;
                    const real t40 = t39 - input;
                    const real t41 = input - (t39 - t40) - (largest + t40);
                    const real exp_1 = exp_(t39);
                    kept_at[i] = fma_(exp_1, t41 == t41 ? t41 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t39 = quotient_(kept, t24);
                const real t40 = t39 * t39;
                const real t41 = t32 ? R(0.0) : fma_(-t36, t40, fma_(-t29, t33 * t39, t34 * t39 + t37 * t40));
                const real input_result = position == target ? t38 : t41;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#else
/* softmax_focal_loss_hess_diag: from input, target, g to input; numbers gamma at 0, t2 at 1, t1 at 2, t3 at 3, t4 at 4, t5 at 5 */
KERNEL(softmax_focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const double gamma = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    const double t1 = (double)call->numbers[2];
    const double t3 = (double)call->numbers[3];
    const double t4 = (double)call->numbers[4];
    const double t5 = (double)call->numbers[5];
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
        const double t6 = t2 * g;
        const double t7 = gamma * g;
        const double t8 = t4 * g;
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
        const double t9 = largest == -INFINITY ? 0.0 : exp_wide(largest - largest);
        const double t10 = input_at_target - largest;
        const double exp = exp_wide(t10);
        const double t11 = largest - input_at_target;
        sum_wide_begin(&others_state);
        sum_wide_begin(&ties_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const truth t12 = input == largest;
                const double exp_1 = exp_wide(input - largest);
                const double t13 = t12 ? 0.0 : exp_1;
                const double t14 = t12 ? 1.0 : 0.0;
                others_terms[i] = t13;
                ties_terms[i] = t14;
                kept_at[i] = exp_1;
            }
            sum_wide_take(&others_state, others_terms, count);
            sum_wide_take(&ties_state, ties_terms, count);
        }
        double others;
        sum_wide_finish(sum_wide_end(&others_state), &others);
        double ties;
        sum_wide_finish(sum_wide_end(&ties_state), &ties);
        const double t12 = ties > 1.0 ? fma_of_double(ties - 1.0, t9, others) : others;
        const double log1p = log1p_wide(t12);
        const double t13 = t10 - log1p;
        const double t14 = -expm1_wide(t13);
        const double power = power_wide(t14, gamma);
        const double t15 = 1.0 + t12;
        const double t16 = exp / t15;
        const double t17 = t16 * t16;
        const double power_2 = power_wide(t14, t1);
        const double t18 = t7 * power_2;
        const double t19 = t18 * t13;
        const double power_3 = power_wide(t14, t3);
        const double t20 = t19 * (t17 * t16) + t18 * (largest + log1p) * t17;
        const double t21 = fma_of_double(t8 * power_3, t16, fma_of_double(t7 * power_3 * t13, t16, t20));
        const double t22 = fma_of_double(-(t6 * power * t13), t17, fma_of_double(g * power_3, t16, t21));
        const truth t23 = t11 + log1p == 0.0;
        const double t24 = t23 ? 0.0 : fma_of_double(-(t18 * input_at_target), t17, t22);
        const double t25 = g * power;
        const double t26 = gamma * power_2 * t13 * t16;
        const double t27 = g * (power - t26);
        const double t28 = fma_of_double(t4 * power_2, t16, t26);
        const double t29 = g * fma_of_double(-(t2 * power_wide(t14, t5) * t13), t17, t28);
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
                const double t30 = quotient_wide(kept, t15);
                const double t31 = t30 * t30;
                const double t32 = fma_of_double(-t27, t31, fma_of_double(-t19, t16 * t30, t25 * t30 + t29 * t31));
                const real input_result = position == target ? t24 : t23 ? 0.0 : t32;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif
