/*
 * Made by symdl 0.1.0 from layer_norm with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     layer_norm = bias + weight*(x - RowSum(x)/length)/sqrt(eps + RowSum((x -
 *                  RowSum(x)/length)**2)/length)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- layer_norm_value ---- */
#if SYMDL_DOUBLE
/* layer_norm_value_extreme: from x, weight, bias to value; numbers t3 at 1, eps at 2 */
KERNEL(layer_norm_value_extreme)
{
    enum { x_in, weight_in, bias_in, value_out };
    const real t3 = (real)call->numbers[1];
    const real eps = (real)call->numbers[2];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real bias_block[BLOCK];
    real value_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    max_row largest_3_state;
    real largest_3_terms[BLOCK];
    moments_row mean_state;
    wide mean_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        max_begin(&largest_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const bias_at = real_block(call, bias_in, row * length + start, count, bias_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real bias = bias_at[i];
                const real t1 = maximum_(x, -x);
                const real t2 = maximum_(weight, -weight);
                const real t4 = maximum_(bias, -bias);
                largest_terms[i] = t1;
                largest_2_terms[i] = t2;
                largest_3_terms[i] = t4;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
            max_take(&largest_3_state, largest_3_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        real largest_3;
        max_finish(max_end(&largest_3_state), &largest_3);
        const wide t1 = maximum_((wide)largest, t3);
        const wide t2 = maximum_((wide)largest_2, (wide)largest_3);
        const wide t4 = t1 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t1 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t6 = t1 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t1 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t1 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t1 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t1 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t1 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t13 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t12;
        const wide t14 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t13;
        const wide t15 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t14;
        const wide t16 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t15;
        const wide t17 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t16;
        const wide t18 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t17;
        const wide t19 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t18;
        const wide t20 = t11 * t11;
        const real t21 = (real)(t20 * t20);
        const wide t22 = t19 * t19;
        const real t23 = (real)(t22 * t22);
        const wide t24 = eps * t20 * t20 * t20 * t20;
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x * t21;
        }
        const wide t25 = (wide)first_;
        const real t26 = (real)(R(1.0) / t19);
        moments_begin(&mean_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                mean_terms[i] = (wide)(x * t21) - t25;
            }
            moments_take(&mean_state, mean_terms, count);
        }
        wide mean;
        wide variance;
        moments_finish(moments_end(&mean_state), &mean, &variance);
        const wide sqrt = sqrt_of_double(variance + t24);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const bias_at = real_block(call, bias_in, row * length + start, count, bias_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real bias = bias_at[i];
                const real t27 = quotient_(weight * t23 * (real)((wide)(x * t21) - t25 - mean), sqrt);
                const real value_result = fma_(bias, t23, t27) * t26 * t26 * t26 * t26;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
/* layer_norm_value: from x, weight, bias to value; numbers t1 at 0 */
KERNEL(layer_norm_value)
{
    enum { x_in, weight_in, bias_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real bias_block[BLOCK];
    real value_out_block[BLOCK];
    moments_row mean_state;
    wide mean_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        const wide t2 = (wide)first_;
        moments_begin(&mean_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                mean_terms[i] = (wide)x - t2;
            }
            moments_take(&mean_state, mean_terms, count);
        }
        wide mean;
        wide variance;
        moments_finish(moments_end(&mean_state), &mean, &variance);
        const wide sqrt = sqrt_of_double(variance + t1);
        const truth t3 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        if (!t3) {
            SYMDL_NAME(layer_norm_value_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const bias_at = real_block(call, bias_in, row * length + start, count, bias_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real bias = bias_at[i];
                const real value_result = bias + quotient_(weight * (real)((wide)x - t2 - mean), sqrt);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#else
/* layer_norm_value_extreme: from x, weight, bias to value; numbers eps at 2 */
KERNEL(layer_norm_value_extreme)
{
    enum { x_in, weight_in, bias_in, value_out };
    const double eps = (double)call->numbers[2];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real bias_block[BLOCK];
    real value_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    sum_wide_row total_4_state;
    double total_4_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        double first_ = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(0, length);
            const double x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - first_;
                total_terms[i] = 1.0;
                total_2_terms[i] = t1;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t1 = greater_of_double(1.0, total);
        const double t2 = total_2 / t1;
        sum_wide_begin(&total_3_state);
        sum_wide_begin(&total_4_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t3 = x - first_ - t2;
                const double t4 = t3 * t3;
                total_3_terms[i] = t3;
                total_4_terms[i] = t4;
            }
            sum_wide_take(&total_3_state, total_3_terms, count);
            sum_wide_take(&total_4_state, total_4_terms, count);
        }
        double total_3;
        sum_wide_finish(sum_wide_end(&total_3_state), &total_3);
        double total_4;
        sum_wide_finish(sum_wide_end(&total_4_state), &total_4);
        const double t3 = total_3 / t1;
        const double sqrt = sqrt_wide(fma_of_double(-t3, t3, total_4 / t1) + eps);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const bias_at = real_block(call, bias_in, row * length + start, count, bias_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double weight = weight_at[i];
                const double bias = bias_at[i];
                const real value_result = bias + quotient_wide(weight * (x - first_ - t2), sqrt);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
/* layer_norm_value: from x, weight, bias to value; numbers t1 at 0 */
KERNEL(layer_norm_value)
{
    enum { x_in, weight_in, bias_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real bias_block[BLOCK];
    real value_out_block[BLOCK];
    moments_row mean_state;
    wide mean_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        const wide t2 = (wide)first_;
        moments_begin(&mean_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                mean_terms[i] = (wide)x - t2;
            }
            moments_take(&mean_state, mean_terms, count);
        }
        wide mean;
        wide variance;
        moments_finish(moments_end(&mean_state), &mean, &variance);
        const wide sqrt = sqrt_of_double(variance + t1);
        const truth t3 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        if (!t3) {
            SYMDL_NAME(layer_norm_value_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const bias_at = real_block(call, bias_in, row * length + start, count, bias_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real bias = bias_at[i];
                const real value_result = bias + quotient_(weight * (real)((wide)x - t2 - mean), sqrt);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#endif

/* ---- layer_norm_vjp ---- */
#if SYMDL_DOUBLE
/* layer_norm_vjp_extreme: from x, weight, g to x, weight, bias; numbers t3 at 2, eps at 3, t4 at 1 */
KERNEL(layer_norm_vjp_extreme)
{
    enum { x_in, weight_in, g_in, x_out, weight_out, bias_out };
    const real t3 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const wide t4 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    real bias_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    max_row largest_3_state;
    real largest_3_terms[BLOCK];
    moments_row mean_state;
    wide mean_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        max_begin(&largest_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t1 = maximum_(x, -x);
                const real t2 = maximum_(weight, -weight);
                const real t5 = maximum_(g, -g);
                largest_terms[i] = t1;
                largest_2_terms[i] = t2;
                largest_3_terms[i] = t5;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
            max_take(&largest_3_state, largest_3_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        real largest_3;
        max_finish(max_end(&largest_3_state), &largest_3);
        const wide t1 = maximum_((wide)largest, t3);
        const wide t2 = t1 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t1 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t2;
        const wide t6 = t1 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t1 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t1 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t1 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t1 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t1 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = (wide)largest_2;
        const wide t13 = t12 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t14 = t12 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t13;
        const wide t15 = t12 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t14;
        const wide t16 = t12 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t15;
        const wide t17 = t12 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t16;
        const wide t18 = t12 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t17;
        const wide t19 = t12 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t18;
        const wide t20 = t12 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t19;
        const wide t21 = (wide)largest_3;
        const wide t22 = t21 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t23 = t21 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t22;
        const wide t24 = t21 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t23;
        const wide t25 = t21 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t24;
        const wide t26 = t21 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t25;
        const wide t27 = t21 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t26;
        const wide t28 = t21 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t27;
        const wide t29 = t21 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t28;
        const wide t30 = t11 * t11;
        const real t31 = (real)(t30 * t30);
        const wide t32 = t20 * t20;
        const real t33 = (real)(t32 * t32);
        const wide t34 = t29 * t29;
        const real t35 = (real)(t34 * t34);
        const wide t36 = eps * t30 * t30 * t30 * t30;
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x * t31;
        }
        const wide t37 = (wide)first_;
        const real t38 = (real)(t11 / t29 / t20);
        const real t39 = (real)(R(1.0) / t29);
        moments_begin(&mean_state);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const wide t40 = (wide)(x * t31) - t37;
                const real t41 = g * t35 * (weight * t33);
                mean_terms[i] = t40;
                total_terms[i] = t41;
            }
            moments_take(&mean_state, mean_terms, count);
            sum_take(&total_state, total_terms, count);
        }
        wide mean;
        wide variance;
        moments_finish(moments_end(&mean_state), &mean, &variance);
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t40 = variance + t36;
        const wide sqrt = sqrt_of_double(t40);
        const wide t41 = total / t4 / sqrt;
        const wide t42 = t40 * sqrt;
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                total_2_terms[i] = g * t35 * (weight * t33) * (real)((wide)(x * t31) - t37 - mean);
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t43 = (real)(total_2 / t4);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            real *const bias_to = real_room(call, bias_out, row * length + start, count, bias_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t44 = g * t35;
                const real t45 = (real)((wide)(x * t31) - t37 - mean);
                const wide t46 = (wide)(quotient_(t44 * (weight * t33), sqrt) - quotient_(t43 * t45, t42)) - t41;
                const real t47 = (real)t46 * t38 * t38 * t38 * t38;
                const real t48 = quotient_(t44 * t45, sqrt) * t39 * t39 * t39 * t39;
                const real t49 = t44 * t39 * t39 * t39 * t39;
                const real x_result = t47;
                const real weight_result = t48;
                const real bias_result = t49;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
                bias_to[i] = bias_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
            real_store(call, bias_out, row * length + start, count, bias_to);
        }
    }
}
/* layer_norm_vjp: from x, weight, g to x, weight, bias; numbers t1 at 0, t2 at 1 */
KERNEL(layer_norm_vjp)
{
    enum { x_in, weight_in, g_in, x_out, weight_out, bias_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    real bias_out_block[BLOCK];
    moments_row mean_state;
    wide mean_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        const wide t3 = (wide)first_;
        moments_begin(&mean_state);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const wide t4 = (wide)x - t3;
                const real t5 = g * weight;
                mean_terms[i] = t4;
                total_terms[i] = t5;
            }
            moments_take(&mean_state, mean_terms, count);
            sum_take(&total_state, total_terms, count);
        }
        wide mean;
        wide variance;
        moments_finish(moments_end(&mean_state), &mean, &variance);
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t4 = variance + t1;
        const wide sqrt = sqrt_of_double(t4);
        const wide t5 = total / t2 / sqrt;
        const wide t6 = t4 * sqrt;
        const truth t7 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t8 = t7 & (maximum_(total, -total) <= 2.5822498780869086e+120);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                total_2_terms[i] = g * weight * (real)((wide)x - t3 - mean);
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t9 = (real)(total_2 / t2);
        const truth t10 = t8 & (maximum_(total_2, -total_2) <= 2.5822498780869086e+120);
        if (!t10) {
            SYMDL_NAME(layer_norm_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            real *const bias_to = real_room(call, bias_out, row * length + start, count, bias_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t11 = (real)((wide)x - t3 - mean);
                const real t12 = (real)((wide)(quotient_(g * weight, sqrt) - quotient_(t9 * t11, t6)) - t5);
                const real t13 = quotient_(g * t11, sqrt);
                const real x_result = t12;
                const real weight_result = t13;
                const real bias_result = g;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
                bias_to[i] = bias_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
            real_store(call, bias_out, row * length + start, count, bias_to);
        }
    }
}
#else
/* layer_norm_vjp_extreme: from x, weight, g to x, weight, bias; numbers eps at 3, t1 at 4 */
KERNEL(layer_norm_vjp_extreme)
{
    enum { x_in, weight_in, g_in, x_out, weight_out, bias_out };
    const double eps = (double)call->numbers[3];
    const double t1 = (double)call->numbers[4];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    real bias_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_5_state;
    double total_5_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    sum_wide_row total_4_state;
    double total_4_terms[BLOCK];
    sum_wide_row total_6_state;
    double total_6_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        double first_ = NOT_A_NUMBER;
        if (length > 0) {
            const integer position = clamped(0, length);
            const double x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        sum_wide_begin(&total_5_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double weight = weight_at[i];
                const double g = g_at[i];
                const double t2 = x - first_;
                const double t3 = g * weight;
                total_terms[i] = 1.0;
                total_2_terms[i] = t2;
                total_5_terms[i] = t3;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
            sum_wide_take(&total_5_state, total_5_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        double total_5;
        sum_wide_finish(sum_wide_end(&total_5_state), &total_5);
        const double t2 = greater_of_double(1.0, total);
        const double t3 = total_2 / t2;
        const double t4 = quotient_wide(total_5, t1);
        sum_wide_begin(&total_3_state);
        sum_wide_begin(&total_4_state);
        sum_wide_begin(&total_6_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double weight = weight_at[i];
                const double g = g_at[i];
                const double t5 = x - first_ - t3;
                const double t6 = t5 * t5;
                const double t7 = g * weight * t5;
                total_3_terms[i] = t5;
                total_4_terms[i] = t6;
                total_6_terms[i] = t7;
            }
            sum_wide_take(&total_3_state, total_3_terms, count);
            sum_wide_take(&total_4_state, total_4_terms, count);
            sum_wide_take(&total_6_state, total_6_terms, count);
        }
        double total_3;
        sum_wide_finish(sum_wide_end(&total_3_state), &total_3);
        double total_4;
        sum_wide_finish(sum_wide_end(&total_4_state), &total_4);
        double total_6;
        sum_wide_finish(sum_wide_end(&total_6_state), &total_6);
        const double t5 = total_3 / t2;
        const double t6 = fma_of_double(-t5, t5, total_4 / t2) + eps;
        const double sqrt = sqrt_wide(t6);
        const double t7 = t4 / sqrt;
        const double t8 = quotient_wide(total_6, t1);
        const double t9 = t6 * sqrt;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            real *const bias_to = real_room(call, bias_out, row * length + start, count, bias_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double weight = weight_at[i];
                const double g = g_at[i];
                const double t10 = x - first_ - t3;
                const double t11 = quotient_wide(g * weight, sqrt) - quotient_wide(t8 * t10, t9) - t7;
                const double t12 = quotient_wide(g * t10, sqrt);
                const real x_result = t11;
                const real weight_result = t12;
                const real bias_result = g;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
                bias_to[i] = bias_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
            real_store(call, bias_out, row * length + start, count, bias_to);
        }
    }
}
/* layer_norm_vjp: from x, weight, g to x, weight, bias; numbers t1 at 0, t2 at 1 */
KERNEL(layer_norm_vjp)
{
    enum { x_in, weight_in, g_in, x_out, weight_out, bias_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    real bias_out_block[BLOCK];
    moments_row mean_state;
    wide mean_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real first_ = (real)(NOT_A_NUMBER);
        if (length > 0) {
            const integer position = clamped(0, length);
            const real x = real_entry(call, x_in, row, position);
            first_ = x;
        }
        const wide t3 = (wide)first_;
        moments_begin(&mean_state);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const wide t4 = (wide)x - t3;
                const real t5 = g * weight;
                mean_terms[i] = t4;
                total_terms[i] = t5;
            }
            moments_take(&mean_state, mean_terms, count);
            sum_take(&total_state, total_terms, count);
        }
        wide mean;
        wide variance;
        moments_finish(moments_end(&mean_state), &mean, &variance);
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide t4 = variance + t1;
        const wide sqrt = sqrt_of_double(t4);
        const wide t5 = total / t2 / sqrt;
        const wide t6 = t4 * sqrt;
        const truth t7 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t8 = t7 & (maximum_(total, -total) <= 1.2379400392853803e+27);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                total_2_terms[i] = g * weight * (real)((wide)x - t3 - mean);
            }
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const real t9 = (real)(total_2 / t2);
        const truth t10 = t8 & (maximum_(total_2, -total_2) <= 1.2379400392853803e+27);
        if (!t10) {
            SYMDL_NAME(layer_norm_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            real *const bias_to = real_room(call, bias_out, row * length + start, count, bias_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t11 = (real)((wide)x - t3 - mean);
                const real t12 = (real)((wide)(quotient_(g * weight, sqrt) - quotient_(t9 * t11, t6)) - t5);
                const real t13 = quotient_(g * t11, sqrt);
                const real x_result = t12;
                const real weight_result = t13;
                const real bias_result = g;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
                bias_to[i] = bias_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
            real_store(call, bias_out, row * length + start, count, bias_to);
        }
    }
}
#endif
