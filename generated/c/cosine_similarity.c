/*
 * Made by symdl 0.1.0 from cosine_similarity with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     cosine_similarity = Piecewise((1/root(RowSum(x1**2), 2), eps < root(RowSum(x1**2), 2)), (1/eps,
 *                         True))*Piecewise((1/root(RowSum(x2**2), 2), eps < root(RowSum(x2**2), 2)),
 *                         (1/eps, True))*RowSum(x1*x2)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- cosine_similarity_value ---- */
#if SYMDL_DOUBLE
/* cosine_similarity_value_extreme: from x1, x2 to value; numbers t4 at 2, t6 at 3, t1 at 1, eps at 0 */
KERNEL(cosine_similarity_value_extreme)
{
    enum { x1_in, x2_in, value_out };
    const real t4 = (real)call->numbers[2];
    const real t6 = (real)call->numbers[3];
    const real t1 = (real)call->numbers[1];
    const real eps = (real)call->numbers[0];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t2 = maximum_(x1, -x1);
                const real t3 = maximum_(x2, -x2);
                largest_terms[i] = t2;
                largest_2_terms[i] = t3;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t2 = maximum_(maximum_((wide)largest, t4), t6);
        const wide t3 = maximum_(maximum_((wide)largest_2, t4), t6);
        const wide t5 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t7 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t5;
        const wide t8 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t7;
        const wide t9 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t8;
        const wide t10 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t9;
        const wide t11 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t10;
        const wide t12 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t11;
        const wide t13 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t12;
        const wide t14 = t3 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t15 = t3 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t14;
        const wide t16 = t3 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t15;
        const wide t17 = t3 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t16;
        const wide t18 = t3 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t17;
        const wide t19 = t3 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t18;
        const wide t20 = t3 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t19;
        const wide t21 = t3 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t20;
        const wide t22 = t13 * t13;
        const real t23 = (real)(t22 * t22);
        const wide t24 = t21 * t21;
        const real t25 = (real)(t24 * t24);
        const wide t26 = R(1.0) / t13;
        const wide t27 = t1 * t26 * t26 * t26 * t26;
        const wide t28 = eps * t13 * t13 * t13 * t13;
        const wide t29 = R(1.0) / t21;
        const wide t30 = t1 * t29 * t29 * t29 * t29;
        const wide t31 = eps * t21 * t21 * t21 * t21;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t32 = x1 * t23;
                const real t33 = x2 * t25;
                const real t34 = t32 * t32;
                const real t35 = t33 * t33;
                const real t36 = t32 * t33;
                total_terms[i] = t34;
                total_2_terms[i] = t35;
                total_3_terms[i] = t36;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide sqrt = sqrt_of_double(total);
        const wide sqrt_2 = sqrt_of_double(total_2);
        const wide t32 = (t28 >= sqrt ? t27 : R(1.0) / sqrt) * (t31 >= sqrt_2 ? t30 : R(1.0) / sqrt_2);
        const real t33 = (real)(t32 * total_3);
        real_put(call, value_out, row, t33);
    }
}
/* cosine_similarity_value: from x1, x2 to value; numbers eps at 0, t1 at 1 */
KERNEL(cosine_similarity_value)
{
    enum { x1_in, x2_in, value_out };
    const real eps = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t2 = x1 * x1;
                const real t3 = x2 * x2;
                const real t4 = x1 * x2;
                total_terms[i] = t2;
                total_2_terms[i] = t3;
                total_3_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide sqrt = sqrt_of_double(total);
        const wide sqrt_2 = sqrt_of_double(total_2);
        const wide t2 = (eps >= sqrt ? t1 : R(1.0) / sqrt) * (eps >= sqrt_2 ? t1 : R(1.0) / sqrt_2);
        const real t3 = (real)(t2 * total_3);
        const truth t4 = maximum_(sqrt, eps) >= R(6.223015277861142e-61);
        const truth t5 = maximum_(sqrt_2, eps) >= R(6.223015277861142e-61);
        const truth t6 = (t4 & (sqrt <= BEYOND(1.6069380442589903e+60))) & t5;
        const truth t7 = maximum_(total_3, -total_3) <= 2.5822498780869086e+120;
        const truth t8 = (t6 & (sqrt_2 <= BEYOND(1.6069380442589903e+60))) & t7;
        if (!t8) {
            SYMDL_NAME(cosine_similarity_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t3);
    }
}
#else
/* cosine_similarity_value_extreme: from x1, x2 to value; numbers eps at 0, t1 at 1 */
KERNEL(cosine_similarity_value_extreme)
{
    enum { x1_in, x2_in, value_out };
    const double eps = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        sum_wide_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x1 = x1_at[i];
                const double x2 = x2_at[i];
                const double t2 = x1 * x1;
                const double t3 = x2 * x2;
                const double t4 = x1 * x2;
                total_terms[i] = t2;
                total_2_terms[i] = t3;
                total_3_terms[i] = t4;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
            sum_wide_take(&total_3_state, total_3_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        double total_3;
        sum_wide_finish(sum_wide_end(&total_3_state), &total_3);
        const double sqrt = sqrt_wide(total);
        const double sqrt_2 = sqrt_wide(total_2);
        const double t2 = (eps >= sqrt ? t1 : 1.0 / sqrt) * (eps >= sqrt_2 ? t1 : 1.0 / sqrt_2) * total_3;
        real_put(call, value_out, row, t2);
    }
}
/* cosine_similarity_value: from x1, x2 to value; numbers eps at 0, t1 at 1 */
KERNEL(cosine_similarity_value)
{
    enum { x1_in, x2_in, value_out };
    const real eps = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t2 = x1 * x1;
                const real t3 = x2 * x2;
                const real t4 = x1 * x2;
                total_terms[i] = t2;
                total_2_terms[i] = t3;
                total_3_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide sqrt = sqrt_of_double(total);
        const wide sqrt_2 = sqrt_of_double(total_2);
        const wide t2 = (eps >= sqrt ? t1 : R(1.0) / sqrt) * (eps >= sqrt_2 ? t1 : R(1.0) / sqrt_2);
        const real t3 = (real)(t2 * total_3);
        const truth t4 = (maximum_(sqrt, eps) >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t5 = t4 & (maximum_(sqrt_2, eps) >= R(9.094947017729282e-13));
        const truth t6 = maximum_(total_3, -total_3) <= 1.2379400392853803e+27;
        const truth t7 = (t5 & (sqrt_2 <= R(35184372088832.0))) & t6;
        if (!t7) {
            SYMDL_NAME(cosine_similarity_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t3);
    }
}
#endif

/* ---- cosine_similarity_vjp ---- */
#if SYMDL_DOUBLE
/* cosine_similarity_vjp_extreme: from x1, x2, g to x1, x2; numbers t4 at 2, t6 at 3, t1 at 1, eps at 0 */
KERNEL(cosine_similarity_vjp_extreme)
{
    enum { x1_in, x2_in, g_in, x1_out, x2_out };
    const real t4 = (real)call->numbers[2];
    const real t6 = (real)call->numbers[3];
    const real t1 = (real)call->numbers[1];
    const real eps = (real)call->numbers[0];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    real x1_out_block[BLOCK];
    real x2_out_block[BLOCK];
    max_row largest_state;
    real largest_terms[BLOCK];
    max_row largest_2_state;
    real largest_2_terms[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = maximum_(t2, -t2);
        const wide t5 = t3 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t7 = t3 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t5;
        const wide t8 = t3 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t7;
        const wide t9 = t3 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t8;
        const wide t10 = t3 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t9;
        const wide t11 = t3 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t10;
        const wide t12 = t3 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t11;
        const wide t13 = t3 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t12;
        const wide t14 = t13 * t13;
        const wide t15 = t2 * (t14 * t14);
        const wide t16 = R(2.0) * t15;
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t17 = maximum_(x1, -x1);
                const real t18 = maximum_(x2, -x2);
                largest_terms[i] = t17;
                largest_2_terms[i] = t18;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t17 = maximum_(maximum_((wide)largest, t4), t6);
        const wide t18 = maximum_(maximum_((wide)largest_2, t4), t6);
        const wide t19 = t17 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t20 = t17 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t19;
        const wide t21 = t17 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t20;
        const wide t22 = t17 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t21;
        const wide t23 = t17 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t22;
        const wide t24 = t17 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t23;
        const wide t25 = t17 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t24;
        const wide t26 = t17 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t25;
        const wide t27 = t18 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t28 = t18 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t27;
        const wide t29 = t18 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t28;
        const wide t30 = t18 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t29;
        const wide t31 = t18 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t30;
        const wide t32 = t18 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t31;
        const wide t33 = t18 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t32;
        const wide t34 = t18 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t33;
        const wide t35 = t26 * t26;
        const real t36 = (real)(t35 * t35);
        const wide t37 = t34 * t34;
        const real t38 = (real)(t37 * t37);
        const wide t39 = R(1.0) / t26;
        const wide t40 = t1 * t39 * t39 * t39 * t39;
        const wide t41 = eps * t26 * t26 * t26 * t26;
        const wide t42 = R(1.0) / t34;
        const wide t43 = t1 * t42 * t42 * t42 * t42;
        const wide t44 = eps * t34 * t34 * t34 * t34;
        const real t45 = (real)(t26 / t13);
        const real t46 = (real)(t34 / t13);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t47 = x1 * t36;
                const real t48 = x2 * t38;
                const real t49 = t48 * t48;
                const real t50 = t47 * t47;
                const real t51 = t47 * t48;
                total_terms[i] = t49;
                total_2_terms[i] = t50;
                total_3_terms[i] = t51;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide sqrt = sqrt_of_double(total);
        const truth t47 = t44 >= sqrt;
        const wide t48 = t47 ? t43 : R(1.0) / sqrt;
        const wide sqrt_2 = sqrt_of_double(total_2);
        const truth t49 = t41 >= sqrt_2;
        const wide t50 = t16 * t48 * (t49 ? 0.0 : total_2 == 0.0 ? 0.0 : -(0.5 / (total_2 * sqrt_2)));
        const real t51 = (real)(t50 * total_3);
        const wide t52 = t49 ? t40 : R(1.0) / sqrt_2;
        const real t53 = (real)(t15 * t52 * t48);
        const wide t54 = t16 * t52 * (t47 ? 0.0 : total == 0.0 ? 0.0 : -(0.5 / (total * sqrt))) * total_3;
        const real t55 = (real)t54;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);

            real *const x1_to = real_room(call, x1_out, row * length + start, count, x1_out_block);
            real *const x2_to = real_room(call, x2_out, row * length + start, count, x2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t56 = x1 * t36;
                const real t57 = x2 * t38;
                const real t58 = (t51 * t56 + t53 * t57) * t45 * t45 * t45 * t45;
                const real t59 = (t53 * t56 + t55 * t57) * t46 * t46 * t46 * t46;
                const real x1_result = t58;
                const real x2_result = t59;
                x1_to[i] = x1_result;
                x2_to[i] = x2_result;
            }
            real_store(call, x1_out, row * length + start, count, x1_to);
            real_store(call, x2_out, row * length + start, count, x2_to);
        }
    }
}
/* cosine_similarity_vjp: from x1, x2, g to x1, x2; numbers eps at 0, t1 at 1 */
KERNEL(cosine_similarity_vjp)
{
    enum { x1_in, x2_in, g_in, x1_out, x2_out };
    const real eps = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    real x1_out_block[BLOCK];
    real x2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = R(2.0) * t2;
        const truth t4 = maximum_(t2, -t2) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t5 = x2 * x2;
                const real t6 = x1 * x1;
                const real t7 = x1 * x2;
                total_terms[i] = t5;
                total_2_terms[i] = t6;
                total_3_terms[i] = t7;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide sqrt = sqrt_of_double(total);
        const truth t5 = eps >= sqrt;
        const wide t6 = t5 ? t1 : R(1.0) / sqrt;
        const wide sqrt_2 = sqrt_of_double(total_2);
        const truth t7 = eps >= sqrt_2;
        const wide t8 = t3 * t6 * (t7 ? 0.0 : total_2 == 0.0 ? 0.0 : -(0.5 / (total_2 * sqrt_2))) * total_3;
        const real t9 = (real)t8;
        const wide t10 = t7 ? t1 : R(1.0) / sqrt_2;
        const real t11 = (real)(t2 * t10 * t6);
        const wide t12 = t3 * t10 * (t5 ? 0.0 : total == 0.0 ? 0.0 : -(0.5 / (total * sqrt))) * total_3;
        const real t13 = (real)t12;
        const truth t14 = maximum_(sqrt, eps) >= R(6.223015277861142e-61);
        const truth t15 = maximum_(sqrt_2, eps) >= R(6.223015277861142e-61);
        const truth t16 = (t14 & (sqrt <= BEYOND(1.6069380442589903e+60))) & t15;
        const truth t17 = maximum_(total_3, -total_3) <= 2.5822498780869086e+120;
        const truth t18 = ((t16 & (sqrt_2 <= BEYOND(1.6069380442589903e+60))) & t17) & t4;
        if (!t18) {
            SYMDL_NAME(cosine_similarity_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);

            real *const x1_to = real_room(call, x1_out, row * length + start, count, x1_out_block);
            real *const x2_to = real_room(call, x2_out, row * length + start, count, x2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t19 = t9 * x1 + t11 * x2;
                const real t20 = t11 * x1 + t13 * x2;
                const real x1_result = t19;
                const real x2_result = t20;
                x1_to[i] = x1_result;
                x2_to[i] = x2_result;
            }
            real_store(call, x1_out, row * length + start, count, x1_to);
            real_store(call, x2_out, row * length + start, count, x2_to);
        }
    }
}
#else
/* cosine_similarity_vjp_extreme: from x1, x2, g to x1, x2; numbers eps at 0, t1 at 1 */
KERNEL(cosine_similarity_vjp_extreme)
{
    enum { x1_in, x2_in, g_in, x1_out, x2_out };
    const double eps = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    real x1_out_block[BLOCK];
    real x2_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        const double t2 = 2.0 * g;
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        sum_wide_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x1 = x1_at[i];
                const double x2 = x2_at[i];
                const double t3 = x2 * x2;
                const double t4 = x1 * x1;
                const double t5 = x1 * x2;
                total_terms[i] = t3;
                total_2_terms[i] = t4;
                total_3_terms[i] = t5;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
            sum_wide_take(&total_3_state, total_3_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        double total_3;
        sum_wide_finish(sum_wide_end(&total_3_state), &total_3);
        const double sqrt = sqrt_wide(total);
        const truth t3 = eps >= sqrt;
        const double t4 = t3 ? t1 : 1.0 / sqrt;
        const double sqrt_2 = sqrt_wide(total_2);
        const truth t5 = eps >= sqrt_2;
        const double t6 = t2 * t4 * (t5 ? 0.0 : total_2 == 0.0 ? 0.0 : -(0.5 / (total_2 * sqrt_2))) * total_3;
        const double t7 = t5 ? t1 : 1.0 / sqrt_2;
        const double t8 = g * t7 * t4;
        const double t9 = t2 * t7 * (t3 ? 0.0 : total == 0.0 ? 0.0 : -(0.5 / (total * sqrt))) * total_3;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);

            real *const x1_to = real_room(call, x1_out, row * length + start, count, x1_out_block);
            real *const x2_to = real_room(call, x2_out, row * length + start, count, x2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x1 = x1_at[i];
                const double x2 = x2_at[i];
                const double t10 = t6 * x1 + t8 * x2;
                const double t11 = t8 * x1 + t9 * x2;
                const real x1_result = t10;
                const real x2_result = t11;
                x1_to[i] = x1_result;
                x2_to[i] = x2_result;
            }
            real_store(call, x1_out, row * length + start, count, x1_to);
            real_store(call, x2_out, row * length + start, count, x2_to);
        }
    }
}
/* cosine_similarity_vjp: from x1, x2, g to x1, x2; numbers eps at 0, t1 at 1 */
KERNEL(cosine_similarity_vjp)
{
    enum { x1_in, x2_in, g_in, x1_out, x2_out };
    const real eps = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    real x1_out_block[BLOCK];
    real x2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = R(2.0) * t2;
        const truth t4 = maximum_(t2, -t2) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t5 = x2 * x2;
                const real t6 = x1 * x1;
                const real t7 = x1 * x2;
                total_terms[i] = t5;
                total_2_terms[i] = t6;
                total_3_terms[i] = t7;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
            sum_take(&total_3_state, total_3_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        wide total_3;
        sum_finish(sum_end(&total_3_state), &total_3);
        const wide sqrt = sqrt_of_double(total);
        const truth t5 = eps >= sqrt;
        const wide t6 = t5 ? t1 : R(1.0) / sqrt;
        const wide sqrt_2 = sqrt_of_double(total_2);
        const truth t7 = eps >= sqrt_2;
        const wide t8 = t3 * t6 * (t7 ? 0.0 : total_2 == 0.0 ? 0.0 : -(0.5 / (total_2 * sqrt_2))) * total_3;
        const real t9 = (real)t8;
        const wide t10 = t7 ? t1 : R(1.0) / sqrt_2;
        const real t11 = (real)(t2 * t10 * t6);
        const wide t12 = t3 * t10 * (t5 ? 0.0 : total == 0.0 ? 0.0 : -(0.5 / (total * sqrt))) * total_3;
        const real t13 = (real)t12;
        const truth t14 = (maximum_(sqrt, eps) >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t15 = t14 & (maximum_(sqrt_2, eps) >= R(9.094947017729282e-13));
        const truth t16 = maximum_(total_3, -total_3) <= 1.2379400392853803e+27;
        const truth t17 = ((t15 & (sqrt_2 <= R(35184372088832.0))) & t16) & t4;
        if (!t17) {
            SYMDL_NAME(cosine_similarity_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);

            real *const x1_to = real_room(call, x1_out, row * length + start, count, x1_out_block);
            real *const x2_to = real_room(call, x2_out, row * length + start, count, x2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t18 = t9 * x1 + t11 * x2;
                const real t19 = t11 * x1 + t13 * x2;
                const real x1_result = t18;
                const real x2_result = t19;
                x1_to[i] = x1_result;
                x2_to[i] = x2_result;
            }
            real_store(call, x1_out, row * length + start, count, x1_to);
            real_store(call, x2_out, row * length + start, count, x2_to);
        }
    }
}
#endif
