/*
 * Made by symdl 0.1.0 from l2_normalize with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     l2_normalize = x*Piecewise((1/root(RowSum(x**2), 2), eps < root(RowSum(x**2), 2)), (1/eps, True))
 */
#include "primitives.h"
#include "monoids.h"

/* ---- l2_normalize_value ---- */
#if SYMDL_DOUBLE
/* l2_normalize_value_extreme: from x to value; numbers t2 at 1, eps at 0 */
KERNEL(l2_normalize_value_extreme)
{
    enum { x_in, value_out };
    const real t2 = (real)call->numbers[1];
    const real eps = (real)call->numbers[0];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                largest_terms[i] = maximum_(x, -x);
            }
            max_take(&largest_state, largest_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        const wide t1 = maximum_((wide)largest, t2);
        const wide t3 = t1 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t4 = t1 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t3;
        const wide t5 = t1 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t4;
        const wide t6 = t1 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t5;
        const wide t7 = t1 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t6;
        const wide t8 = t1 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t7;
        const wide t9 = t1 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t8;
        const wide t10 = t1 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t9;
        const wide t11 = t10 * t10;
        const wide t12 = t11 * t11;
        const real t13 = (real)t12;
        const wide t14 = eps * t10 * t10 * t10 * t10;
        const wide t15 = eps * t12;
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t16 = x * t13;
                total_terms[i] = t16 * t16;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const wide sqrt = sqrt_of_double(total);
        const truth t16 = t14 >= sqrt;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t17 = x * t13;
                const real value_result = t16 ? quotient_(t17, t15) : quotient_(t17, sqrt);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
/* l2_normalize_value: from x to value; numbers eps at 0 */
KERNEL(l2_normalize_value)
{
    enum { x_in, value_out };
    const real eps = (real)call->numbers[0];
    real x_block[BLOCK];
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
        const wide sqrt = sqrt_of_double(total);
        const truth t1 = eps < sqrt;
        const truth t2 = maximum_(sqrt, eps) >= R(6.223015277861142e-61);
        const truth t3 = t2 & (sqrt <= BEYOND(1.6069380442589903e+60));
        if (!t3) {
            SYMDL_NAME(l2_normalize_value_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real value_result = t1 ? quotient_(x, sqrt) : quotient_(x, eps);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#else
/* l2_normalize_value_extreme: from x to value; numbers eps at 0 */
KERNEL(l2_normalize_value_extreme)
{
    enum { x_in, value_out };
    const double eps = (double)call->numbers[0];
    real x_block[BLOCK];
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
        const double sqrt = sqrt_wide(total);
        const truth t1 = eps < sqrt;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const real value_result = t1 ? quotient_wide(x, sqrt) : quotient_wide(x, eps);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
/* l2_normalize_value: from x to value; numbers eps at 0 */
KERNEL(l2_normalize_value)
{
    enum { x_in, value_out };
    const real eps = (real)call->numbers[0];
    real x_block[BLOCK];
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
        const wide sqrt = sqrt_of_double(total);
        const truth t1 = eps < sqrt;
        const truth t2 = (maximum_(sqrt, eps) >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        if (!t2) {
            SYMDL_NAME(l2_normalize_value_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);

            real *const value_to = real_room(call, value_out, row * length + start, count, value_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real value_result = t1 ? quotient_(x, sqrt) : quotient_(x, eps);
                value_to[i] = value_result;
            }
            real_store(call, value_out, row * length + start, count, value_to);
        }
    }
}
#endif

/* ---- l2_normalize_vjp ---- */
#if SYMDL_DOUBLE
/* l2_normalize_vjp_extreme: from x, g to x; numbers t2 at 1, eps at 0 */
KERNEL(l2_normalize_vjp_extreme)
{
    enum { x_in, g_in, x_out };
    const real t2 = (real)call->numbers[1];
    const real eps = (real)call->numbers[0];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = maximum_(x, -x);
                const real t3 = maximum_(g, -g);
                largest_terms[i] = t1;
                largest_2_terms[i] = t3;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t1 = maximum_((wide)largest, t2);
        const wide t3 = t1 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t4 = t1 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t3;
        const wide t5 = t1 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t4;
        const wide t6 = t1 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t5;
        const wide t7 = t1 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t6;
        const wide t8 = t1 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t7;
        const wide t9 = t1 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t8;
        const wide t10 = t1 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t9;
        const wide t11 = (wide)largest_2;
        const wide t12 = t11 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t13 = t11 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t12;
        const wide t14 = t11 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t13;
        const wide t15 = t11 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t14;
        const wide t16 = t11 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t15;
        const wide t17 = t11 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t16;
        const wide t18 = t11 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t17;
        const wide t19 = t11 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t18;
        const wide t20 = t10 * t10;
        const wide t21 = t20 * t20;
        const real t22 = (real)t21;
        const wide t23 = t19 * t19;
        const real t24 = (real)(t23 * t23);
        const wide t25 = eps * t10 * t10 * t10 * t10;
        const wide t26 = eps * t21;
        const real t27 = (real)(t10 / t19);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t28 = x * t22;
                const real t29 = t28 * t28;
                const real t30 = g * t24 * t28;
                total_terms[i] = t29;
                total_2_terms[i] = t30;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide t28 = total * sqrt;
        const real t29 = (real)total_2;
        const truth t30 = total == 0.0;
        const truth t31 = t25 >= sqrt;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t32 = g * t24;
                const real t33 = quotient_(t32, sqrt) + (t30 ? R(0.0) : -quotient_(t29 * (x * t22), t28));
                const real x_result = (t31 ? quotient_(t32, t26) : t33) * t27 * t27 * t27 * t27;
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
/* l2_normalize_vjp: from x, g to x; numbers eps at 0 */
KERNEL(l2_normalize_vjp)
{
    enum { x_in, g_in, x_out };
    const real eps = (real)call->numbers[0];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
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
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = x * x;
                const real t2 = g * x;
                total_terms[i] = t1;
                total_2_terms[i] = t2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide t1 = total * sqrt;
        const real t2 = (real)total_2;
        const truth t3 = total == 0.0;
        const truth t4 = eps >= sqrt;
        const truth t5 = maximum_(sqrt, eps) >= R(6.223015277861142e-61);
        const truth t6 = maximum_(total_2, -total_2) <= 2.5822498780869086e+120;
        const truth t7 = (t5 & (sqrt <= BEYOND(1.6069380442589903e+60))) & t6;
        if (!t7) {
            SYMDL_NAME(l2_normalize_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real x_result = t4 ? quotient_(g, eps) : quotient_(g, sqrt) + (t3 ? R(0.0) : -quotient_(t2 * x, t1));
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#else
/* l2_normalize_vjp_extreme: from x, g to x; numbers eps at 0 */
KERNEL(l2_normalize_vjp_extreme)
{
    enum { x_in, g_in, x_out };
    const double eps = (double)call->numbers[0];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
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
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t1 = x * x;
                const double t2 = g * x;
                total_terms[i] = t1;
                total_2_terms[i] = t2;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double sqrt = sqrt_wide(total);
        const double t1 = total * sqrt;
        const truth t2 = total == 0.0;
        const truth t3 = eps >= sqrt;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t4 = quotient_wide(g, sqrt) + (t2 ? 0.0 : -quotient_wide(total_2 * x, t1));
                const real x_result = t3 ? quotient_wide(g, eps) : t4;
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
/* l2_normalize_vjp: from x, g to x; numbers eps at 0 */
KERNEL(l2_normalize_vjp)
{
    enum { x_in, g_in, x_out };
    const real eps = (real)call->numbers[0];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
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
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = x * x;
                const real t2 = g * x;
                total_terms[i] = t1;
                total_2_terms[i] = t2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide t1 = total * sqrt;
        const real t2 = (real)total_2;
        const truth t3 = total == 0.0;
        const truth t4 = eps >= sqrt;
        const truth t5 = (maximum_(sqrt, eps) >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t6 = t5 & (maximum_(total_2, -total_2) <= 1.2379400392853803e+27);
        if (!t6) {
            SYMDL_NAME(l2_normalize_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x_at = real_block(call, x_in, row * length + start, count, x_block);
            const real *const g_at = real_block(call, g_in, row * length + start, count, g_block);

            real *const x_to = real_room(call, x_out, row * length + start, count, x_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real x_result = t4 ? quotient_(g, eps) : quotient_(g, sqrt) + (t3 ? R(0.0) : -quotient_(t2 * x, t1));
                x_to[i] = x_result;
            }
            real_store(call, x_out, row * length + start, count, x_to);
        }
    }
}
#endif
