/*
 * Made by symdl 0.1.0 from cosine_embedding_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
 *                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
 *                             4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
 *                             Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
 *                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
 *                             4951760157141521/4951760157141521099596496896)), margin -
 *                             RowSum(input1*input2)/sqrt((RowSum(input1**2) +
 *                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
 *                             4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
 *                             Eq(target, -1)
 *                             0  otherwise
 */
#include "primitives.h"
#include "monoids.h"

/* ---- cosine_embedding_loss_value ---- */
#if SYMDL_DOUBLE
/* cosine_embedding_loss_value_extreme: from input1, input2, target to value; numbers t1 at 1, t2 at 0 */
KERNEL(cosine_embedding_loss_value_extreme)
{
    enum { input1_in, input2_in, target_in, value_out };
    const real t1 = (real)call->numbers[1];
    const wide t2 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
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
        const real target = real_entry(call, target_in, row, 0);
        const wide t3 = (wide)target;
        const wide t4 = greater_(R(1.0), greater_(R(1.0), maximum_(t3, -t3)));
        const wide t5 = t4 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t6 = t4 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t5;
        const wide t7 = t4 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t6;
        const wide t8 = t4 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t7;
        const wide t9 = t4 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t8;
        const wide t10 = t4 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t9;
        const wide t11 = t4 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t10;
        const wide t12 = t4 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t11;
        const wide t13 = t12 * t12;
        const wide t14 = t3 * (t13 * t13);
        const truth t15 = -t12 * t12 * t12 * t12 == t14;
        const truth t16 = t13 * t12 * t12 == t14;
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t17 = maximum_(input1, -input1);
                const real t18 = maximum_(input2, -input2);
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
        const wide t17 = maximum_((wide)largest, t1);
        const wide t18 = maximum_((wide)largest_2, t1);
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
        const wide t39 = R(1e-12) * t35 * t35 * t35 * t35;
        const wide t40 = R(1e-12) * t37 * t37 * t37 * t37;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t41 = input1 * t36;
                const real t42 = input2 * t38;
                const real t43 = t41 * t42;
                const real t44 = t41 * t41;
                const real t45 = t42 * t42;
                total_terms[i] = t43;
                total_2_terms[i] = t44;
                total_3_terms[i] = t45;
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
        const wide t41 = total / sqrt_of_double((total_2 + t39) * (total_3 + t40));
        const real t42 = (real)(t16 ? 1.0 - t41 : t15 ? (t2 - t41 > 0.0 ? 0.0 : t41 - t2) : 0.0);
        real_put(call, value_out, row, t42);
    }
}
/* cosine_embedding_loss_value: from input1, input2, target to value; numbers t1 at 0 */
KERNEL(cosine_embedding_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const wide t2 = (wide)target;
        const truth t3 = t2 == -R(1.0);
        const truth t4 = t2 == R(1.0);
        const truth t5 = maximum_(t2, -t2) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t6 = input1 * input2;
                const real t7 = input1 * input1;
                const real t8 = input2 * input2;
                total_terms[i] = t6;
                total_2_terms[i] = t7;
                total_3_terms[i] = t8;
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
        const wide sqrt = sqrt_of_double((total_2 + 1e-12) * (total_3 + 1e-12));
        const wide t6 = total / sqrt;
        const real t7 = (real)(t4 ? 1.0 - t6 : t3 ? (t1 - t6 > 0.0 ? 0.0 : t6 - t1) : 0.0);
        const truth t8 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t9 = t8 & (maximum_(total, -total) <= 2.5822498780869086e+120);
        const truth t10 = (t9 & (total_2 <= 2.5822498780869086e+120)) & (total_3 <= 2.5822498780869086e+120);
        const truth t11 = t10 & t5;
        if (!t11) {
            SYMDL_NAME(cosine_embedding_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t7);
    }
}
#else
/* cosine_embedding_loss_value_extreme: from input1, input2, target to value; numbers margin at 2 */
KERNEL(cosine_embedding_loss_value_extreme)
{
    enum { input1_in, input2_in, target_in, value_out };
    const double margin = (double)call->numbers[2];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double target = real_entry(call, target_in, row, 0);
        const truth t1 = target == -1.0;
        const truth t2 = target == 1.0;
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        sum_wide_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t3 = input1 * input2;
                const double t4 = input1 * input1;
                const double t5 = input2 * input2;
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
        const double t3 = total / sqrt_wide((total_2 + 1e-12) * (total_3 + 1e-12));
        const double t4 = t2 ? 1.0 - t3 : t1 ? (margin - t3 > 0.0 ? 0.0 : t3 - margin) : 0.0;
        real_put(call, value_out, row, t4);
    }
}
/* cosine_embedding_loss_value: from input1, input2, target to value; numbers t1 at 0 */
KERNEL(cosine_embedding_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const wide t2 = (wide)target;
        const truth t3 = t2 == -R(1.0);
        const truth t4 = t2 == R(1.0);
        const truth t5 = maximum_(t2, -t2) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t6 = input1 * input2;
                const real t7 = input1 * input1;
                const real t8 = input2 * input2;
                total_terms[i] = t6;
                total_2_terms[i] = t7;
                total_3_terms[i] = t8;
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
        const wide sqrt = sqrt_of_double((total_2 + 1e-12) * (total_3 + 1e-12));
        const wide t6 = total / sqrt;
        const real t7 = (real)(t4 ? 1.0 - t6 : t3 ? (t1 - t6 > 0.0 ? 0.0 : t6 - t1) : 0.0);
        const truth t8 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t9 = t8 & (maximum_(total, -total) <= 1.2379400392853803e+27);
        const truth t10 = (t9 & (total_2 <= 1.2379400392853803e+27)) & (total_3 <= 1.2379400392853803e+27);
        const truth t11 = t10 & t5;
        if (!t11) {
            SYMDL_NAME(cosine_embedding_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t7);
    }
}
#endif

/* ---- cosine_embedding_loss_vjp ---- */
#if SYMDL_DOUBLE
/* cosine_embedding_loss_vjp_extreme: from input1, input2, target, g to input1, input2; numbers t1 at 1, t2 at 2, t3 at 0 */
KERNEL(cosine_embedding_loss_vjp_extreme)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const real t1 = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const wide t3 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
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
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t4 = (wide)target;
        const wide t5 = greater_(R(1.0), greater_(R(1.0), maximum_(t4, -t4)));
        const wide t6 = (wide)g;
        const wide t7 = maximum_(t6, -t6);
        const wide t8 = t5 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t9 = t5 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t8;
        const wide t10 = t5 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t9;
        const wide t11 = t5 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t10;
        const wide t12 = t5 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t11;
        const wide t13 = t5 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t12;
        const wide t14 = t5 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t13;
        const wide t15 = t5 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t14;
        const wide t16 = t7 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t17 = t7 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t16;
        const wide t18 = t7 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t17;
        const wide t19 = t7 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t18;
        const wide t20 = t7 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t19;
        const wide t21 = t7 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t20;
        const wide t22 = t7 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t21;
        const wide t23 = t7 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t22;
        const wide t24 = t15 * t15;
        const wide t25 = t4 * (t24 * t24);
        const wide t26 = t23 * t23;
        const wide t27 = t6 * (t26 * t26);
        const real t28 = (real)t27;
        const wide t29 = R(2.0) * t27;
        const truth t30 = -t15 * t15 * t15 * t15 == t25;
        const truth t31 = t24 * t15 * t15 == t25;
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t32 = maximum_(input1, -input1);
                const real t33 = maximum_(input2, -input2);
                largest_terms[i] = t32;
                largest_2_terms[i] = t33;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t32 = maximum_(maximum_((wide)largest, t1), t2);
        const wide t33 = maximum_(maximum_((wide)largest_2, t1), t2);
        const wide t34 = t32 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t35 = t32 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t34;
        const wide t36 = t32 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t35;
        const wide t37 = t32 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t36;
        const wide t38 = t32 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t37;
        const wide t39 = t32 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t38;
        const wide t40 = t32 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t39;
        const wide t41 = t32 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t40;
        const wide t42 = t33 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t43 = t33 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t42;
        const wide t44 = t33 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t43;
        const wide t45 = t33 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t44;
        const wide t46 = t33 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t45;
        const wide t47 = t33 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t46;
        const wide t48 = t33 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t47;
        const wide t49 = t33 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t48;
        const wide t50 = t41 * t41;
        const real t51 = (real)(t50 * t50);
        const wide t52 = t49 * t49;
        const real t53 = (real)(t52 * t52);
        const wide t54 = R(1e-12) * t50 * t50 * t50 * t50;
        const wide t55 = R(1e-12) * t52 * t52 * t52 * t52;
        const wide t56 = R(2.0) * (-R(5e-13) * t52 * t52 * t52 * t52);
        const real t57 = (real)(t41 / t23);
        const wide t58 = R(2.0) * (-R(5e-13) * t50 * t50 * t50 * t50);
        const real t59 = (real)(t49 / t23);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t60 = input1 * t51;
                const real t61 = input2 * t53;
                const real t62 = t61 * t61;
                const real t63 = t60 * t61;
                const real t64 = t60 * t60;
                total_terms[i] = t62;
                total_2_terms[i] = t63;
                total_3_terms[i] = t64;
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
        const wide t60 = total_3 + t54;
        const wide t61 = total + t55;
        const wide sqrt = sqrt_of_double(t60 * t61);
        const real t62 = (real)(t29 * ((t56 - total) / 2.0) * total_2);
        const wide t63 = sqrt * t60 * t61;
        const truth t64 = t3 - total_2 / sqrt > 0.0;
        const real t65 = (real)(t29 * ((t58 - total_3) / 2.0) * total_2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t66 = input1 * t51;
                const real t67 = input2 * t53;
                const real t68 = quotient_(t62 * t66, t63);
                const real t69 = quotient_(t28 * t67, sqrt);
                const real t70 = (t31 ? -t68 - t69 : t30 ? (t64 ? R(0.0) : t68 + t69) : R(0.0)) * t57 * t57 * t57;
                const real t71 = t70 * t57;
                const real t72 = quotient_(t28 * t66, sqrt);
                const real t73 = quotient_(t65 * t67, t63);
                const real t74 = (t31 ? -t72 - t73 : t30 ? (t64 ? R(0.0) : t72 + t73) : R(0.0)) * t59 * t59 * t59;
                const real t75 = t74 * t59;
                const real input1_result = t71;
                const real input2_result = t75;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}
/* cosine_embedding_loss_vjp: from input1, input2, target, g to input1, input2; numbers t1 at 0 */
KERNEL(cosine_embedding_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const wide t1 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = R(2.0) * t2;
        const wide t4 = (wide)target;
        const truth t5 = t4 == -R(1.0);
        const truth t6 = t4 == R(1.0);
        const truth t7 = maximum_(t4, -t4) <= BEYOND(2.5822498780869086e+120);
        const truth t8 = maximum_(t2, -t2) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t9 = input2 * input2;
                const real t10 = input1 * input2;
                const real t11 = input1 * input1;
                total_terms[i] = t9;
                total_2_terms[i] = t10;
                total_3_terms[i] = t11;
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
        const wide t9 = total_3 + 1e-12;
        const wide t10 = total + 1e-12;
        const wide sqrt = sqrt_of_double(t9 * t10);
        const real t11 = (real)(t3 * (-(0.5 * total) - 5e-13) * total_2);
        const wide t12 = sqrt * t9 * t10;
        const truth t13 = t1 - total_2 / sqrt > 0.0;
        const real t14 = (real)(t3 * (-(0.5 * total_3) - 5e-13) * total_2);
        const truth t15 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t16 = maximum_(total_2, -total_2) <= 2.5822498780869086e+120;
        const truth t17 = (t15 & (total <= 2.5822498780869086e+120)) & t16;
        const truth t18 = ((t17 & (total_3 <= 2.5822498780869086e+120)) & t7) & t8;
        if (!t18) {
            SYMDL_NAME(cosine_embedding_loss_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t19 = quotient_(t11 * input1, t12);
                const real t20 = quotient_(g * input2, sqrt);
                const real t21 = t6 ? -t19 - t20 : t5 ? (t13 ? R(0.0) : t19 + t20) : R(0.0);
                const real t22 = quotient_(g * input1, sqrt);
                const real t23 = quotient_(t14 * input2, t12);
                const real t24 = t6 ? -t22 - t23 : t5 ? (t13 ? R(0.0) : t22 + t23) : R(0.0);
                const real input1_result = t21;
                const real input2_result = t24;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}
#else
/* cosine_embedding_loss_vjp_extreme: from input1, input2, target, g to input1, input2; numbers margin at 3 */
KERNEL(cosine_embedding_loss_vjp_extreme)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const double margin = (double)call->numbers[3];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double target = real_entry(call, target_in, row, 0);
        const double g = real_entry(call, g_in, row, 0);
        const double t1 = 2.0 * g;
        const truth t2 = target == -1.0;
        const truth t3 = target == 1.0;
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        sum_wide_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t4 = input2 * input2;
                const double t5 = input1 * input2;
                const double t6 = input1 * input1;
                total_terms[i] = t4;
                total_2_terms[i] = t5;
                total_3_terms[i] = t6;
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
        const double t4 = total_3 + 1e-12;
        const double t5 = total + 1e-12;
        const double sqrt = sqrt_wide(t4 * t5);
        const double t6 = t1 * (-(0.5 * total) - 5e-13) * total_2;
        const double t7 = sqrt * t4 * t5;
        const truth t8 = margin - total_2 / sqrt > 0.0;
        const double t9 = t1 * (-(0.5 * total_3) - 5e-13) * total_2;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t10 = quotient_wide(t6 * input1, t7);
                const double t11 = quotient_wide(g * input2, sqrt);
                const double t12 = t3 ? -t10 - t11 : t2 ? (t8 ? 0.0 : t10 + t11) : 0.0;
                const double t13 = quotient_wide(g * input1, sqrt);
                const double t14 = quotient_wide(t9 * input2, t7);
                const double t15 = t3 ? -t13 - t14 : t2 ? (t8 ? 0.0 : t13 + t14) : 0.0;
                const real input1_result = t12;
                const real input2_result = t15;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}
/* cosine_embedding_loss_vjp: from input1, input2, target, g to input1, input2; numbers t1 at 0 */
KERNEL(cosine_embedding_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const wide t1 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = R(2.0) * t2;
        const wide t4 = (wide)target;
        const truth t5 = t4 == -R(1.0);
        const truth t6 = t4 == R(1.0);
        const truth t7 = maximum_(t4, -t4) <= R(1.2379400392853803e+27);
        const truth t8 = maximum_(t2, -t2) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t9 = input2 * input2;
                const real t10 = input1 * input2;
                const real t11 = input1 * input1;
                total_terms[i] = t9;
                total_2_terms[i] = t10;
                total_3_terms[i] = t11;
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
        const wide t9 = total_3 + 1e-12;
        const wide t10 = total + 1e-12;
        const wide sqrt = sqrt_of_double(t9 * t10);
        const real t11 = (real)(t3 * (-(0.5 * total) - 5e-13) * total_2);
        const wide t12 = sqrt * t9 * t10;
        const truth t13 = t1 - total_2 / sqrt > 0.0;
        const real t14 = (real)(t3 * (-(0.5 * total_3) - 5e-13) * total_2);
        const truth t15 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t16 = maximum_(total_2, -total_2) <= 1.2379400392853803e+27;
        const truth t17 = (t15 & (total <= 1.2379400392853803e+27)) & t16;
        const truth t18 = ((t17 & (total_3 <= 1.2379400392853803e+27)) & t7) & t8;
        if (!t18) {
            SYMDL_NAME(cosine_embedding_loss_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t19 = quotient_(t11 * input1, t12);
                const real t20 = quotient_(g * input2, sqrt);
                const real t21 = t6 ? -t19 - t20 : t5 ? (t13 ? R(0.0) : t19 + t20) : R(0.0);
                const real t22 = quotient_(g * input1, sqrt);
                const real t23 = quotient_(t14 * input2, t12);
                const real t24 = t6 ? -t22 - t23 : t5 ? (t13 ? R(0.0) : t22 + t23) : R(0.0);
                const real input1_result = t21;
                const real input2_result = t24;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}
#endif

/* ---- cosine_embedding_loss_vjp_target ---- */
/* cosine_embedding_loss_vjp_target: from  to target */
KERNEL(cosine_embedding_loss_vjp_target)
{
    enum { target_out };
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real_put(call, target_out, row, R(0.0));
    }
}

/* ---- cosine_embedding_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* cosine_embedding_loss_value_and_grad_extreme: from input1, input2, target, g to value, input1, input2; numbers t1 at 1, t2 at 2, t3 at 0 */
KERNEL(cosine_embedding_loss_value_and_grad_extreme)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const real t1 = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const wide t3 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
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
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t4 = (wide)target;
        const wide t5 = greater_(R(1.0), greater_(R(1.0), maximum_(t4, -t4)));
        const wide t6 = (wide)g;
        const wide t7 = maximum_(t6, -t6);
        const wide t8 = t5 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t9 = t5 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t8;
        const wide t10 = t5 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t9;
        const wide t11 = t5 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t10;
        const wide t12 = t5 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t11;
        const wide t13 = t5 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t12;
        const wide t14 = t5 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t13;
        const wide t15 = t5 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t14;
        const wide t16 = t7 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t17 = t7 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t16;
        const wide t18 = t7 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t17;
        const wide t19 = t7 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t18;
        const wide t20 = t7 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t19;
        const wide t21 = t7 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t20;
        const wide t22 = t7 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t21;
        const wide t23 = t7 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t22;
        const wide t24 = t15 * t15;
        const wide t25 = t4 * (t24 * t24);
        const wide t26 = t23 * t23;
        const wide t27 = t6 * (t26 * t26);
        const real t28 = (real)t27;
        const truth t29 = -t15 * t15 * t15 * t15 == t25;
        const truth t30 = t24 * t15 * t15 == t25;
        const wide t31 = R(2.0) * t27;
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t32 = maximum_(input1, -input1);
                const real t33 = maximum_(input2, -input2);
                largest_terms[i] = t32;
                largest_2_terms[i] = t33;
            }
            max_take(&largest_state, largest_terms, count);
            max_take(&largest_2_state, largest_2_terms, count);
        }
        real largest;
        max_finish(max_end(&largest_state), &largest);
        real largest_2;
        max_finish(max_end(&largest_2_state), &largest_2);
        const wide t32 = maximum_(maximum_((wide)largest, t1), t2);
        const wide t33 = maximum_(maximum_((wide)largest_2, t1), t2);
        const wide t34 = t32 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t35 = t32 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t34;
        const wide t36 = t32 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t35;
        const wide t37 = t32 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t36;
        const wide t38 = t32 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t37;
        const wide t39 = t32 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t38;
        const wide t40 = t32 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t39;
        const wide t41 = t32 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t40;
        const wide t42 = t33 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t43 = t33 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t42;
        const wide t44 = t33 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t43;
        const wide t45 = t33 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t44;
        const wide t46 = t33 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t45;
        const wide t47 = t33 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t46;
        const wide t48 = t33 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t47;
        const wide t49 = t33 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t48;
        const wide t50 = t41 * t41;
        const real t51 = (real)(t50 * t50);
        const wide t52 = t49 * t49;
        const real t53 = (real)(t52 * t52);
        const wide t54 = R(1e-12) * t50 * t50 * t50 * t50;
        const wide t55 = R(1e-12) * t52 * t52 * t52 * t52;
        const wide t56 = R(2.0) * (-R(5e-13) * t52 * t52 * t52 * t52);
        const real t57 = (real)(t41 / t23);
        const wide t58 = R(2.0) * (-R(5e-13) * t50 * t50 * t50 * t50);
        const real t59 = (real)(t49 / t23);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t60 = input1 * t51;
                const real t61 = input2 * t53;
                const real t62 = t60 * t61;
                const real t63 = t60 * t60;
                const real t64 = t61 * t61;
                total_terms[i] = t62;
                total_2_terms[i] = t63;
                total_3_terms[i] = t64;
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
        const wide t60 = total_2 + t54;
        const wide t61 = total_3 + t55;
        const wide sqrt = sqrt_of_double(t60 * t61);
        const wide t62 = total / sqrt;
        const truth t63 = t3 - t62 > 0.0;
        const real t64 = (real)(t30 ? 1.0 - t62 : t29 ? (t63 ? 0.0 : t62 - t3) : 0.0);
        const real t65 = (real)(t31 * ((t56 - total_3) / 2.0) * total);
        const wide t66 = sqrt * t60 * t61;
        const real t67 = (real)(t31 * ((t58 - total_2) / 2.0) * total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t68 = input1 * t51;
                const real t69 = input2 * t53;
                const real t70 = quotient_(t65 * t68, t66);
                const real t71 = quotient_(t28 * t69, sqrt);
                const real t72 = (t30 ? -t70 - t71 : t29 ? (t63 ? R(0.0) : t70 + t71) : R(0.0)) * t57 * t57 * t57;
                const real t73 = t72 * t57;
                const real t74 = quotient_(t28 * t68, sqrt);
                const real t75 = quotient_(t67 * t69, t66);
                const real t76 = (t30 ? -t74 - t75 : t29 ? (t63 ? R(0.0) : t74 + t75) : R(0.0)) * t59 * t59 * t59;
                const real t77 = t76 * t59;
                const real input1_result = t73;
                const real input2_result = t77;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t64);
    }
}
/* cosine_embedding_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers t1 at 0 */
KERNEL(cosine_embedding_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const wide t1 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)target;
        const truth t3 = t2 == -R(1.0);
        const truth t4 = t2 == R(1.0);
        const wide t5 = (wide)g;
        const wide t6 = R(2.0) * t5;
        const truth t7 = maximum_(t2, -t2) <= BEYOND(2.5822498780869086e+120);
        const truth t8 = maximum_(t5, -t5) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t9 = input1 * input2;
                const real t10 = input1 * input1;
                const real t11 = input2 * input2;
                total_terms[i] = t9;
                total_2_terms[i] = t10;
                total_3_terms[i] = t11;
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
        const wide t9 = total_2 + 1e-12;
        const wide t10 = total_3 + 1e-12;
        const wide sqrt = sqrt_of_double(t9 * t10);
        const wide t11 = total / sqrt;
        const truth t12 = t1 - t11 > 0.0;
        const real t13 = (real)(t6 * (-(0.5 * total_3) - 5e-13) * total);
        const wide t14 = sqrt * t9 * t10;
        const real t15 = (real)(t6 * (-(0.5 * total_2) - 5e-13) * total);
        const real t16 = (real)(t4 ? 1.0 - t11 : t3 ? (t12 ? 0.0 : t11 - t1) : 0.0);
        const truth t17 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t18 = t17 & (maximum_(total, -total) <= 2.5822498780869086e+120);
        const truth t19 = (t18 & (total_2 <= 2.5822498780869086e+120)) & (total_3 <= 2.5822498780869086e+120);
        const truth t20 = (t19 & t7) & t8;
        if (!t20) {
            SYMDL_NAME(cosine_embedding_loss_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t21 = quotient_(t13 * input1, t14);
                const real t22 = quotient_(g * input2, sqrt);
                const real t23 = t4 ? -t21 - t22 : t3 ? (t12 ? R(0.0) : t21 + t22) : R(0.0);
                const real t24 = quotient_(g * input1, sqrt);
                const real t25 = quotient_(t15 * input2, t14);
                const real t26 = t4 ? -t24 - t25 : t3 ? (t12 ? R(0.0) : t24 + t25) : R(0.0);
                const real input1_result = t23;
                const real input2_result = t26;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t16);
    }
}
#else
/* cosine_embedding_loss_value_and_grad_extreme: from input1, input2, target, g to value, input1, input2; numbers margin at 3 */
KERNEL(cosine_embedding_loss_value_and_grad_extreme)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const double margin = (double)call->numbers[3];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    sum_wide_row total_3_state;
    double total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double target = real_entry(call, target_in, row, 0);
        const double g = real_entry(call, g_in, row, 0);
        const truth t1 = target == -1.0;
        const truth t2 = target == 1.0;
        const double t3 = 2.0 * g;
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        sum_wide_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t4 = input1 * input2;
                const double t5 = input1 * input1;
                const double t6 = input2 * input2;
                total_terms[i] = t4;
                total_2_terms[i] = t5;
                total_3_terms[i] = t6;
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
        const double t4 = total_2 + 1e-12;
        const double t5 = total_3 + 1e-12;
        const double sqrt = sqrt_wide(t4 * t5);
        const double t6 = total / sqrt;
        const truth t7 = margin - t6 > 0.0;
        const double t8 = t2 ? 1.0 - t6 : t1 ? (t7 ? 0.0 : t6 - margin) : 0.0;
        const double t9 = t3 * (-(0.5 * total_3) - 5e-13) * total;
        const double t10 = sqrt * t4 * t5;
        const double t11 = t3 * (-(0.5 * total_2) - 5e-13) * total;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input1 = input1_at[i];
                const double input2 = input2_at[i];
                const double t12 = quotient_wide(t9 * input1, t10);
                const double t13 = quotient_wide(g * input2, sqrt);
                const double t14 = t2 ? -t12 - t13 : t1 ? (t7 ? 0.0 : t12 + t13) : 0.0;
                const double t15 = quotient_wide(g * input1, sqrt);
                const double t16 = quotient_wide(t11 * input2, t10);
                const double t17 = t2 ? -t15 - t16 : t1 ? (t7 ? 0.0 : t15 + t16) : 0.0;
                const real input1_result = t14;
                const real input2_result = t17;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t8);
    }
}
/* cosine_embedding_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers t1 at 0 */
KERNEL(cosine_embedding_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const wide t1 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    sum_row total_3_state;
    real total_3_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)target;
        const truth t3 = t2 == -R(1.0);
        const truth t4 = t2 == R(1.0);
        const wide t5 = (wide)g;
        const wide t6 = R(2.0) * t5;
        const truth t7 = maximum_(t2, -t2) <= R(1.2379400392853803e+27);
        const truth t8 = maximum_(t5, -t5) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        sum_begin(&total_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t9 = input1 * input2;
                const real t10 = input1 * input1;
                const real t11 = input2 * input2;
                total_terms[i] = t9;
                total_2_terms[i] = t10;
                total_3_terms[i] = t11;
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
        const wide t9 = total_2 + 1e-12;
        const wide t10 = total_3 + 1e-12;
        const wide sqrt = sqrt_of_double(t9 * t10);
        const wide t11 = total / sqrt;
        const truth t12 = t1 - t11 > 0.0;
        const real t13 = (real)(t6 * (-(0.5 * total_3) - 5e-13) * total);
        const wide t14 = sqrt * t9 * t10;
        const real t15 = (real)(t6 * (-(0.5 * total_2) - 5e-13) * total);
        const real t16 = (real)(t4 ? 1.0 - t11 : t3 ? (t12 ? 0.0 : t11 - t1) : 0.0);
        const truth t17 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t18 = t17 & (maximum_(total, -total) <= 1.2379400392853803e+27);
        const truth t19 = (t18 & (total_2 <= 1.2379400392853803e+27)) & (total_3 <= 1.2379400392853803e+27);
        const truth t20 = (t19 & t7) & t8;
        if (!t20) {
            SYMDL_NAME(cosine_embedding_loss_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);

            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t21 = quotient_(t13 * input1, t14);
                const real t22 = quotient_(g * input2, sqrt);
                const real t23 = t4 ? -t21 - t22 : t3 ? (t12 ? R(0.0) : t21 + t22) : R(0.0);
                const real t24 = quotient_(g * input1, sqrt);
                const real t25 = quotient_(t15 * input2, t14);
                const real t26 = t4 ? -t24 - t25 : t3 ? (t12 ? R(0.0) : t24 + t25) : R(0.0);
                const real input1_result = t23;
                const real input2_result = t26;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t16);
    }
}
#endif
