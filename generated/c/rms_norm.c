/*
 * Made by symdl 0.1.0 from rms_norm with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     rms_norm = weight*x/sqrt(eps + RowSum(x**2)/length)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- rms_norm_value ---- */
#if SYMDL_DOUBLE
/* rms_norm_value_extreme: from x, weight to value; numbers t3 at 2, eps at 3, t4 at 0 */
KERNEL(rms_norm_value_extreme)
{
    enum { x_in, weight_in, value_out };
    const real t3 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const wide t4 = (wide)call->numbers[0];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real t1 = maximum_(x, -x);
                const real t2 = maximum_(weight, -weight);
                largest_terms[i] = t1;
                largest_2_terms[i] = t2;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
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
        const wide t21 = t11 * t11;
        const real t22 = (real)(t21 * t21);
        const wide t23 = t20 * t20;
        const real t24 = (real)(t23 * t23);
        const wide t25 = eps * t21 * t21 * t21 * t21;
        const real t26 = (real)(R(1.0) / t20);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t27 = x * t22;
                total_terms[i] = t27 * t27;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total / t4 + t25);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real value_result = quotient_(weight * t24 * (x * t22), sqrt) * t26 * t26 * t26 * t26;
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
/* rms_norm_value: from x, weight to value; numbers t1 at 0, t2 at 1 */
KERNEL(rms_norm_value)
{
    enum { x_in, weight_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                total_terms[i] = x * x;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total / t1 + t2);
        const truth t3 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        if (!t3) {
            SYMDL_NAME(rms_norm_value_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real value_result = quotient_(weight * x, sqrt);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#else
/* rms_norm_value_extreme: from x, weight to value; numbers t1 at 4, eps at 3 */
KERNEL(rms_norm_value_extreme)
{
    enum { x_in, weight_in, value_out };
    const double t1 = (double)call->numbers[4];
    const double eps = (double)call->numbers[3];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_wide_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                total_terms[i] = x * x;
            }
            sum_wide_take(&total_state, total_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        const double sqrt = sqrt_wide(quotient_wide(total, t1) + eps);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double weight = weight_at[i];
                const real value_result = quotient_wide(weight * x, sqrt);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
/* rms_norm_value: from x, weight to value; numbers t1 at 0, t2 at 1 */
KERNEL(rms_norm_value)
{
    enum { x_in, weight_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                total_terms[i] = x * x;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total / t1 + t2);
        const truth t3 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        if (!t3) {
            SYMDL_NAME(rms_norm_value_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real value_result = quotient_(weight * x, sqrt);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#endif

/* ---- rms_norm_vjp ---- */
#if SYMDL_DOUBLE
/* rms_norm_vjp_extreme: from x, weight, g to x, weight; numbers t3 at 2, eps at 3, t4 at 0 */
KERNEL(rms_norm_vjp_extreme)
{
    enum { x_in, weight_in, g_in, x_out, weight_out };
    const real t3 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const wide t4 = (wide)call->numbers[0];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    max_row largest_3_state;
    real largest_3_terms[BLOCK];
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
        const real t37 = (real)(t11 / t29 / t20);
        const real t38 = (real)(R(1.0) / t29);
        sum_begin(&total_state);
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
                const real t39 = x * t31;
                const real t40 = t39 * t39;
                const real t41 = g * t35 * (weight * t33) * t39;
                total_terms[i] = t40;
                total_2_terms[i] = t41;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t39 = total / t4 + t36;
        const wide sqrt = sqrt_of_double(t39);
        const wide t40 = t39 * sqrt;
        const real t41 = (real)(total_2 / t4);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t42 = x * t31;
                const real t43 = g * t35;
                const real t44 = (quotient_(t43 * (weight * t33), sqrt) - quotient_(t41 * t42, t40)) * t37 * t37;
                const real t45 = t44 * t37 * t37;
                const real t46 = quotient_(t43 * t42, sqrt) * t38 * t38 * t38 * t38;
                const real x_result = t45;
                const real weight_result = t46;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
        }
    }
}
/* rms_norm_vjp: from x, weight, g to x, weight; numbers t1 at 0, t2 at 1 */
KERNEL(rms_norm_vjp)
{
    enum { x_in, weight_in, g_in, x_out, weight_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
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
                const real t3 = x * x;
                const real t4 = g * weight * x;
                total_terms[i] = t3;
                total_2_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t3 = total / t1 + t2;
        const wide sqrt = sqrt_of_double(t3);
        const wide t4 = t3 * sqrt;
        const real t5 = (real)(total_2 / t1);
        const truth t6 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t7 = t6 & (maximum_(total_2, -total_2) <= 2.5822498780869086e+120);
        if (!t7) {
            SYMDL_NAME(rms_norm_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t8 = quotient_(g * weight, sqrt) - quotient_(t5 * x, t4);
                const real t9 = quotient_(g * x, sqrt);
                const real x_result = t8;
                const real weight_result = t9;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
        }
    }
}
#else
/* rms_norm_vjp_extreme: from x, weight, g to x, weight; numbers t1 at 4, eps at 3 */
KERNEL(rms_norm_vjp_extreme)
{
    enum { x_in, weight_in, g_in, x_out, weight_out };
    const double t1 = (double)call->numbers[4];
    const double eps = (double)call->numbers[3];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
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
                const double t2 = x * x;
                const double t3 = g * weight * x;
                total_terms[i] = t2;
                total_2_terms[i] = t3;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t2 = quotient_wide(total, t1) + eps;
        const double sqrt = sqrt_wide(t2);
        const double t3 = quotient_wide(total_2, t1);
        const double t4 = t2 * sqrt;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double weight = weight_at[i];
                const double g = g_at[i];
                const double t5 = quotient_wide(g * weight, sqrt) - quotient_wide(t3 * x, t4);
                const double t6 = quotient_wide(g * x, sqrt);
                const real x_result = t5;
                const real weight_result = t6;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
        }
    }
}
/* rms_norm_vjp: from x, weight, g to x, weight; numbers t1 at 0, t2 at 1 */
KERNEL(rms_norm_vjp)
{
    enum { x_in, weight_in, g_in, x_out, weight_out };
    const wide t1 = (wide)call->numbers[0];
    const wide t2 = (wide)call->numbers[1];
    real x_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    real weight_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
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
                const real t3 = x * x;
                const real t4 = g * weight * x;
                total_terms[i] = t3;
                total_2_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t3 = total / t1 + t2;
        const wide sqrt = sqrt_of_double(t3);
        const wide t4 = t3 * sqrt;
        const real t5 = (real)(total_2 / t1);
        const truth t6 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t7 = t6 & (maximum_(total_2, -total_2) <= 1.2379400392853803e+27);
        if (!t7) {
            SYMDL_NAME(rms_norm_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            real *const weight_to = real_room(call, weight_out, row * length + start, count, weight_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real t8 = quotient_(g * weight, sqrt) - quotient_(t5 * x, t4);
                const real t9 = quotient_(g * x, sqrt);
                const real x_result = t8;
                const real weight_result = t9;
                x_to[i] = x_result;
                weight_to[i] = weight_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
            real_store(call, weight_out, row * length + start, count, weight_to);
        }
    }
}
#endif
