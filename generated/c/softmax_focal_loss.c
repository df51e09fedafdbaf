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
        const wide t17 = 1.0 + t15;
        const wide t18 = greater_(-R(1e+30), t16) * (t13 / t17);
        const wide expm = expm1_of_double(t16);
        const wide t19 = -expm;
        const wide power = power_of_double(t19, t1);
        const wide power_2 = power_of_double(t19, gamma);
        const truth t20 = t14 + log1p == R(0.0);
        const real t21 = (real)(t3 * (power_2 - gamma * power * t18));
        const real t22 = (real)(t20 ? 0.0 : (t3 * power_2 - t4 * power * t18) * expm);
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
                const real input_result = position == target ? t22 : t20 ? R(0.0) : t21 * quotient_(kept, t17);
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
        const double t8 = 1.0 + t6;
        const double t9 = greater_of_double(-1e+30, t7) * (exp / t8);
        const double expm = expm1_wide(t7);
        const double t10 = -expm;
        const double power = power_wide(t10, t1);
        const double power_2 = power_wide(t10, gamma);
        const truth t11 = t5 + log1p == 0.0;
        const double t12 = t11 ? 0.0 : (g * power_2 - t2 * power * t9) * expm;
        const double t13 = g * fma_of_double(-(gamma * power), t9, power_2);
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
                const real input_result = position == target ? t12 : t11 ? 0.0 : t13 * quotient_wide(kept, t8);
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
        const wide t20 = 1.0 + t15;
        const wide t21 = greater_(-R(1e+30), t16) * (t14 / t20);
        const wide power_2 = power_of_double(t17, t1);
        const real t22 = (real)(t3 * (power - gamma * power_2 * t21));
        const real t23 = (real)(t18 ? 0.0 : (t3 * power - t4 * power_2 * t21) * expm);
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
        const double t11 = 1.0 + t6;
        const double t12 = greater_of_double(-1e+30, t7) * (exp / t11);
        const double power_2 = power_wide(t8, t1);
        const double t13 = t9 ? 0.0 : (g * power - t2 * power_2 * t12) * expm;
        const double t14 = g * fma_of_double(-(gamma * power_2), t12, power);
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
        const wide t25 = greater_(-R(1e+30), t24);
        const real t26 = (real)t25;
        const wide t27 = 1.0 + t23;
        const wide t28 = t21 / t27;
        const wide t29 = t28 * t28;
        const wide t30 = t25 * t29;
        const wide t31 = -expm1_of_double(t24);
        const wide power = power_of_double(t31, t2);
        const wide t32 = t8 * power;
        const wide t33 = t25 * t28;
        const wide power_2 = power_of_double(t31, gamma);
        const wide t34 = t9 * power_2;
        const wide t35 = t34 * t10 * t33;
        const wide t36 = t11 * power_2;
        const wide t37 = t36 * t10 * t28;
        const wide t38 = t12 * power * t10 * t30;
        const wide t39 = t9 * power;
        const wide t40 = t39 * (t17 + log1p);
        const real t41 = (real)t40;
        const wide t42 = t40 * t10 * t29;
        const wide t43 = t39 * t6;
        const real t44 = (real)t43;
        const wide t45 = t43 * t10 * t29;
        const wide t46 = t7 * power_2;
        const real t47 = (real)t46;
        const wide t48 = t46 * t10 * t28;
        const truth t49 = t22 + log1p == R(0.0);
        const real t50 = (real)t28;
        const real t51 = (real)t29;
        const wide t52 = t12 * power_of_double(t31, t5);
        const real t53 = (real)(t52 * t10);
        const real t54 = (real)(t39 * t10);
        const wide t55 = t11 * power;
        const real t56 = (real)(t55 * t10);
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
                    const real t57 = input - largest;
                    const real t58 = t57 - input;
                    const real t59 = input - (t57 - t58) - (largest + t58);
                    const real exp_1 = exp_(t57);
                    kept_at[i] = fma_(exp_1, t59 == t59 ? t59 : R(0.0), exp_1);
                }
            }
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept = kept_at[i];
                const real t57 = quotient_(kept, t27);
                const real t58 = v * t57;
                total_terms[i] = t58;
                kept__at[i] = t57;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t57 = t46 * total;
        const wide t58 = t32 * total * t30 + t35 + t37 + t42 + t48 - t34 * total * t33 - t36 * total * t28;
        const real t59 = (real)(t52 * total);
        const real t60 = (real)(t55 * total);
        const real t61 = (real)t57;
        const real t62 = (real)(t49 ? 0.0 : t58 - t38 - t45 - t57 * t28);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t63 = input - largest;
                    const real t64 = t63 - input;
                    const real t65 = input - (t63 - t64) - (largest + t64);
                    const real exp_1 = exp_(t63);
                    kept__at[i] = quotient_(fma_(exp_1, t65 == t65 ? t65 : R(0.0), exp_1), t27);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real v = v_at[i];
                const real kept_ = kept__at[i];
                const integer position = start + i;
                const real t63 = t50 * kept_;
                const real t64 = t26 * (t51 * kept_);
                const real t65 = t26 * t63;
                const real t66 = fma_(t47 * v, kept_, fma_(t60, t63, fma_(t60, t65, t41 * v * t63 + t53 * t64)));
                const real t67 = fma_(-t56, t63, fma_(-t54, t65, fma_(-t59, t64, fma_(-(t44 * v), t63, t66))));
                const real input_result = position == target ? t62 : t49 ? R(0.0) : fma_(-t61, kept_, t67);
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
        const double t15 = greater_of_double(-1e+30, t14);
        const double t16 = 1.0 + t13;
        const double t17 = exp / t16;
        const double t18 = t17 * t17;
        const double t19 = t15 * t18;
        const double t20 = -expm1_wide(t14);
        const double power = power_wide(t20, t2);
        const double t21 = t6 * power;
        const double t22 = t15 * t17;
        const double power_2 = power_wide(t20, gamma);
        const double t23 = t7 * power_2;
        const double t24 = t23 * v_at_target * t22;
        const double t25 = t8 * power_2;
        const double t26 = t25 * v_at_target;
        const double t27 = t7 * power;
        const double t28 = t27 * (largest + log1p);
        const double t29 = t28 * v_at_target;
        const double t30 = t27 * input_at_target;
        const double t31 = g * power_2;
        const double t32 = t31 * v_at_target;
        const double t68_opposite = -(t9 * power * v_at_target);
        const double t69_opposite = -(t30 * v_at_target);
        const truth t33 = t12 + log1p == 0.0;
        const double t34 = t9 * power_wide(t20, t5);
        const double t35 = t34 * v_at_target;
        const double t36 = t27 * v_at_target;
        const double t37 = t8 * power;
        const double t38 = t37 * v_at_target;
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
                const double t39 = quotient_wide(kept, t16);
                const double t40 = v * t39;
                total_terms[i] = t40;
                kept__at[i] = t39;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double t39 = t31 * total;
        const double t40 = fma_of_double(t29, t18, fma_of_double(t26, t17, t21 * total * t19 + t24));
        const double t41 = fma_of_double(-(t23 * total), t22, fma_of_double(t32, t17, t40));
        const double t42 = fma_of_double(t68_opposite, t19, fma_of_double(-(t25 * total), t17, t41));
        const double t43 = t33 ? 0.0 : fma_of_double(-t39, t17, fma_of_double(t69_opposite, t18, t42));
        const double t44 = t34 * total;
        const double t45 = t37 * total;
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
                const double t46 = t17 * kept_;
                const double t47 = t15 * (t18 * kept_);
                const double t48 = t15 * t46;
                const double t49 = fma_of_double(t45, t46, fma_of_double(t45, t48, t28 * v * t46 + t35 * t47));
                const double t50 = fma_of_double(-(t30 * v), t46, fma_of_double(t31 * v, kept_, t49));
                const double t51 = fma_of_double(-t38, t46, fma_of_double(-t36, t48, fma_of_double(-t44, t47, t50)));
                const real input_result = position == target ? t43 : t33 ? 0.0 : fma_of_double(-t39, kept_, t51);
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
        const wide t23 = greater_(-R(1e+30), t22);
        const real t24 = (real)t23;
        const wide t25 = 1.0 + t21;
        const wide t26 = t19 / t25;
        const wide t27 = t26 * t26;
        const wide t28 = t23 * t27;
        const wide t29 = -expm1_of_double(t22);
        const wide power = power_of_double(t29, gamma);
        const wide power_2 = power_of_double(t29, t1);
        const wide t30 = t9 * power_2;
        const real t31 = (real)t30;
        const wide t32 = t23 * t26;
        const wide power_3 = power_of_double(t29, t3);
        const wide t33 = t30 * (t23 * (t27 * t26)) + t30 * (t15 + log1p) * t27 + t9 * power_3 * t32;
        const truth t34 = t20 + log1p == R(0.0);
        const wide t35 = t33 + t10 * power_3 * t26 + t7 * power_3 * t26 - t8 * power * t28 - t30 * t6 * t27;
        const real t36 = (real)t26;
        const real t37 = (real)(t7 * power);
        const wide t38 = gamma * power_2 * t32;
        const real t39 = (real)(t7 * (power - t38));
        const real t40 = (real)(t7 * (t38 + t4 * power_2 * t26 - t2 * power_of_double(t29, t5) * t28));
        const real t41 = (real)(t34 ? 0.0 : t35);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real t42 = input - largest;
                    const real t43 = t42 - input;
                    const real t44 = input - (t42 - t43) - (largest + t43);
                    const real exp_1 = exp_(t42);
                    kept_at[i] = fma_(exp_1, t44 == t44 ? t44 : R(0.0), exp_1);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real kept = kept_at[i];
                const integer position = start + i;
                const real t42 = quotient_(kept, t25);
                const real t43 = t42 * t42;
                const real t44 = t34 ? R(0.0) : fma_(-t39, t43, fma_(-t31, t24 * (t36 * t42), t37 * t42 + t40 * t43));
                const real input_result = position == target ? t41 : t44;
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
        const double t14 = greater_of_double(-1e+30, t13);
        const double t15 = 1.0 + t12;
        const double t16 = exp / t15;
        const double t17 = t16 * t16;
        const double t18 = t14 * t17;
        const double t19 = -expm1_wide(t13);
        const double power = power_wide(t19, gamma);
        const double power_2 = power_wide(t19, t1);
        const double t20 = t7 * power_2;
        const double t21 = t14 * t16;
        const double power_3 = power_wide(t19, t3);
        const double t22 = t20 * (t14 * (t17 * t16)) + t20 * (largest + log1p) * t17;
        const double t23 = fma_of_double(t8 * power_3, t16, fma_of_double(t7 * power_3, t21, t22));
        const double t24 = fma_of_double(-(t6 * power), t18, fma_of_double(g * power_3, t16, t23));
        const truth t25 = t11 + log1p == 0.0;
        const double t26 = t25 ? 0.0 : fma_of_double(-(t20 * input_at_target), t17, t24);
        const double t27 = g * power;
        const double t28 = gamma * power_2 * t21;
        const double t29 = g * (power - t28);
        const double t30 = fma_of_double(t4 * power_2, t16, t28);
        const double t31 = g * fma_of_double(-(t2 * power_wide(t19, t5)), t18, t30);
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
                const double t32 = quotient_wide(kept, t15);
                const double t33 = t32 * t32;
                const double t34 = fma_of_double(-t20, t14 * (t16 * t32), t27 * t32 + t31 * t33);
                const real input_result = position == target ? t26 : t25 ? 0.0 : fma_of_double(-t29, t33, t34);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
#endif
