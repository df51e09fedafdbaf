/*
 * Made by symdl 0.1.0 from triplet_margin_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     triplet_margin_loss = margin - root(RowSum(absolute(anchor + eps - negative)**2), 2) +
 *                           root(RowSum(absolute(anchor + eps - positive)**2), 2)  if margin -
 *                           root(RowSum(absolute(anchor + eps - negative)**2), 2) +
 *                           root(RowSum(absolute(anchor + eps - positive)**2), 2) >= 0
 *                           0  otherwise
 */
#include "primitives.h"
#include "monoids.h"

/* ---- triplet_margin_loss_value ---- */
#if SYMDL_DOUBLE
/* triplet_margin_loss_value_extreme (p=2): from anchor, positive, negative to value; numbers t3 at 2, t6 at 3, eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_value_extreme)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const real t3 = (real)call->numbers[2];
    const real t6 = (real)call->numbers[3];
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
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
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t1 = maximum_(anchor, -anchor);
                const real t2 = maximum_(positive, -positive);
                const real t4 = maximum_(negative, -negative);
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
        const wide t1 = maximum_(maximum_(maximum_((wide)largest, (wide)largest_2), (wide)largest_3), t3);
        const wide t2 = maximum_(t1, t6);
        const wide t4 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t7 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t8 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t7;
        const wide t9 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t8;
        const wide t10 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t9;
        const wide t11 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t10;
        const wide t12 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t11;
        const wide t13 = t12 * t12;
        const real t14 = (real)(t13 * t13);
        const real t15 = (real)(eps * t12 * t12 * t12 * t12);
        const wide t16 = margin * t12 * t12 * t12 * t12;
        const wide t17 = R(1.0) / t12;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t18 = anchor * t14;
                const real t19 = fma_(-negative, t14, t18) + t15;
                const real t20 = t19 * t19;
                const real t21 = fma_(-positive, t14, t18) + t15;
                const real t22 = t21 * t21;
                total_terms[i] = t20;
                total_2_terms[i] = t22;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t18 = sqrt_of_double(total_2) - sqrt_of_double(total) + t16;
        const real t19 = (real)((t18 < R(0.0) ? R(0.0) : t18) * t17 * t17 * t17 * t17);
        real_put(call, value_out, row, t19);
    }
}
/* triplet_margin_loss_value (p=2): from anchor, positive, negative to value; numbers eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_value)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
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
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t1 = anchor - negative + eps;
                const real t2 = t1 * t1;
                const real t3 = anchor - positive + eps;
                const real t4 = t3 * t3;
                total_terms[i] = t2;
                total_2_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide sqrt_2 = sqrt_of_double(total_2);
        const wide t1 = sqrt_2 - sqrt + margin;
        const real t2 = (real)(t1 < R(0.0) ? R(0.0) : t1);
        const truth t3 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t4 = t3 & (sqrt_2 >= R(6.223015277861142e-61));
        const truth t5 = t4 & (sqrt_2 <= BEYOND(1.6069380442589903e+60));
        if (!t5) {
            SYMDL_NAME(triplet_margin_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t2);
    }
}
#else
/* triplet_margin_loss_value_extreme (p=2): from anchor, positive, negative to value; numbers eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_value_extreme)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const double eps = (double)call->numbers[0];
    const double margin = (double)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
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
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double t1 = anchor - negative + eps;
                const double t2 = t1 * t1;
                const double t3 = anchor - positive + eps;
                const double t4 = t3 * t3;
                total_terms[i] = t2;
                total_2_terms[i] = t4;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t1 = sqrt_wide(total_2) - sqrt_wide(total) + margin;
        const double t2 = t1 < 0.0 ? 0.0 : t1;
        real_put(call, value_out, row, t2);
    }
}
/* triplet_margin_loss_value (p=2): from anchor, positive, negative to value; numbers eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_value)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
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
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t1 = anchor - negative + eps;
                const real t2 = t1 * t1;
                const real t3 = anchor - positive + eps;
                const real t4 = t3 * t3;
                total_terms[i] = t2;
                total_2_terms[i] = t4;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide sqrt_2 = sqrt_of_double(total_2);
        const wide t1 = sqrt_2 - sqrt + margin;
        const real t2 = (real)(t1 < R(0.0) ? R(0.0) : t1);
        const truth t3 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t4 = (t3 & (sqrt_2 >= R(9.094947017729282e-13))) & (sqrt_2 <= R(35184372088832.0));
        if (!t4) {
            SYMDL_NAME(triplet_margin_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t2);
    }
}
#endif

/* ---- triplet_margin_loss_vjp ---- */
#if SYMDL_DOUBLE
/* triplet_margin_loss_vjp_extreme (p=2): from anchor, positive, negative, g to anchor, positive, negative; numbers t3 at 2, t6 at 3, eps at 0, margin at 1, t1 at 4 */
KERNEL(triplet_margin_loss_vjp_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const real t3 = (real)call->numbers[2];
    const real t6 = (real)call->numbers[3];
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    const real t1 = (real)call->numbers[4];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
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
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t4 = maximum_(t2, -t2);
        const wide t5 = t4 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t7 = t4 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t5;
        const wide t8 = t4 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t7;
        const wide t9 = t4 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t8;
        const wide t10 = t4 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t9;
        const wide t11 = t4 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t10;
        const wide t12 = t4 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t11;
        const wide t13 = t4 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t12;
        const wide t14 = t13 * t13;
        const real t15 = (real)(t2 * (t14 * t14));
        const real t16 = (real)(R(1.0) / t13);
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        max_begin(&largest_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t17 = maximum_(anchor, -anchor);
                const real t18 = maximum_(positive, -positive);
                const real t19 = maximum_(negative, -negative);
                largest_terms[i] = t17;
                largest_2_terms[i] = t18;
                largest_3_terms[i] = t19;
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
        const wide t17 = maximum_(maximum_(maximum_((wide)largest, (wide)largest_2), (wide)largest_3), t3);
        const wide t18 = maximum_(maximum_(t17, t6), t3);
        const wide t19 = t18 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t20 = t18 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t19;
        const wide t21 = t18 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t20;
        const wide t22 = t18 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t21;
        const wide t23 = t18 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t22;
        const wide t24 = t18 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t23;
        const wide t25 = t18 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t24;
        const wide t26 = t18 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t25;
        const wide t27 = t26 * t26;
        const real t28 = (real)(t27 * t27);
        const real t29 = (real)(eps * t26 * t26 * t26 * t26);
        const wide t30 = margin * t26 * t26 * t26 * t26;
        const real t31 = (real)(t1 * t26 * t26 * t26 * t26);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t32 = anchor * t28;
                const real t33 = t32 - negative * t28 + t29;
                const real t34 = t33 * t33;
                const real t35 = t32 - positive * t28 + t29;
                const real t36 = t35 * t35;
                total_terms[i] = t34;
                total_2_terms[i] = t36;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const truth t32 = total == 0.0;
        const wide sqrt_2 = sqrt_of_double(total_2);
        const truth t33 = total_2 == 0.0;
        const truth t34 = sqrt_2 - sqrt + t30 < R(0.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t35 = anchor * t28;
                const real t36 = positive * t28;
                const real t37 = negative * t28;
                const real t38 = t33 ? R(0.0) : quotient_(t15 * (t35 - t36 + t29), sqrt_2);
                const real t39 = t34 ? R(0.0) : (t32 ? R(0.0) : -quotient_(t15 * (t35 - t37 + t29), sqrt)) + t38;
                const real t40 = t39 * t16 * t16 * t16 * t16;
                const real t41 = (t34 ? R(0.0) : t33 ? R(0.0) : quotient_(t15 * (t36 - t35 + t31), sqrt_2)) * t16;
                const real t42 = t41 * t16 * t16 * t16;
                const real t43 = (t34 ? R(0.0) : t32 ? R(0.0) : -quotient_(t15 * (t37 - t35 + t31), sqrt)) * t16;
                const real t44 = t43 * t16 * t16 * t16;
                const real anchor_result = t40;
                const real positive_result = t42;
                const real negative_result = t44;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}
/* triplet_margin_loss_vjp (p=2): from anchor, positive, negative, g to anchor, positive, negative; numbers eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_vjp)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t2 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t3 = anchor - negative + eps;
                const real t4 = t3 * t3;
                const real t5 = anchor - positive + eps;
                const real t6 = t5 * t5;
                total_terms[i] = t4;
                total_2_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const truth t3 = total == 0.0;
        const wide sqrt_2 = sqrt_of_double(total_2);
        const truth t4 = total_2 == 0.0;
        const truth t5 = sqrt_2 - sqrt + margin < R(0.0);
        const truth t6 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t7 = t6 & (sqrt_2 >= R(6.223015277861142e-61));
        const truth t8 = (t7 & (sqrt_2 <= BEYOND(1.6069380442589903e+60))) & t2;
        if (!t8) {
            SYMDL_NAME(triplet_margin_loss_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t9 = t4 ? R(0.0) : quotient_(g * (anchor - positive + eps), sqrt_2);
                const real t10 = t5 ? R(0.0) : (t3 ? R(0.0) : -quotient_(g * (anchor - negative + eps), sqrt)) + t9;
                const real t11 = t5 ? R(0.0) : t4 ? R(0.0) : quotient_(g * (positive - anchor - eps), sqrt_2);
                const real t12 = t5 ? R(0.0) : t3 ? R(0.0) : -quotient_(g * (negative - anchor - eps), sqrt);
                const real anchor_result = t10;
                const real positive_result = t11;
                const real negative_result = t12;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}
#else
/* triplet_margin_loss_vjp_extreme (p=2): from anchor, positive, negative, g to anchor, positive, negative; numbers eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_vjp_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const double eps = (double)call->numbers[0];
    const double margin = (double)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double t1 = anchor - negative + eps;
                const double t2 = t1 * t1;
                const double t3 = anchor - positive + eps;
                const double t4 = t3 * t3;
                total_terms[i] = t2;
                total_2_terms[i] = t4;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double sqrt = sqrt_wide(total);
        const truth t1 = total == 0.0;
        const double sqrt_2 = sqrt_wide(total_2);
        const truth t2 = total_2 == 0.0;
        const truth t3 = sqrt_2 - sqrt + margin < 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double t4 = t2 ? 0.0 : quotient_wide(g * (anchor - positive + eps), sqrt_2);
                const double t5 = t3 ? 0.0 : (t1 ? 0.0 : -quotient_wide(g * (anchor - negative + eps), sqrt)) + t4;
                const double t6 = t3 ? 0.0 : t2 ? 0.0 : quotient_wide(g * (positive - anchor - eps), sqrt_2);
                const double t7 = t3 ? 0.0 : t1 ? 0.0 : -quotient_wide(g * (negative - anchor - eps), sqrt);
                const real anchor_result = t5;
                const real positive_result = t6;
                const real negative_result = t7;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}
/* triplet_margin_loss_vjp (p=2): from anchor, positive, negative, g to anchor, positive, negative; numbers eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_vjp)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t2 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t3 = anchor - negative + eps;
                const real t4 = t3 * t3;
                const real t5 = anchor - positive + eps;
                const real t6 = t5 * t5;
                total_terms[i] = t4;
                total_2_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const truth t3 = total == 0.0;
        const wide sqrt_2 = sqrt_of_double(total_2);
        const truth t4 = total_2 == 0.0;
        const truth t5 = sqrt_2 - sqrt + margin < R(0.0);
        const truth t6 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t7 = ((t6 & (sqrt_2 >= R(9.094947017729282e-13))) & (sqrt_2 <= R(35184372088832.0))) & t2;
        if (!t7) {
            SYMDL_NAME(triplet_margin_loss_vjp_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t8 = t4 ? R(0.0) : quotient_(g * (anchor - positive + eps), sqrt_2);
                const real t9 = t5 ? R(0.0) : (t3 ? R(0.0) : -quotient_(g * (anchor - negative + eps), sqrt)) + t8;
                const real t10 = t5 ? R(0.0) : t4 ? R(0.0) : quotient_(g * (positive - anchor - eps), sqrt_2);
                const real t11 = t5 ? R(0.0) : t3 ? R(0.0) : -quotient_(g * (negative - anchor - eps), sqrt);
                const real anchor_result = t9;
                const real positive_result = t10;
                const real negative_result = t11;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}
#endif

/* ---- triplet_margin_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* triplet_margin_loss_value_and_grad_extreme (p=2): from anchor, positive, negative, g to value, anchor, positive, negative; numbers t3 at 2, t6 at 3, eps at 0, margin at 1, t1 at 4 */
KERNEL(triplet_margin_loss_value_and_grad_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const real t3 = (real)call->numbers[2];
    const real t6 = (real)call->numbers[3];
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    const real t1 = (real)call->numbers[4];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
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
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t4 = maximum_(t2, -t2);
        const wide t5 = t4 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t7 = t4 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t5;
        const wide t8 = t4 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t7;
        const wide t9 = t4 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t8;
        const wide t10 = t4 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t9;
        const wide t11 = t4 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t10;
        const wide t12 = t4 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t11;
        const wide t13 = t4 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t12;
        const wide t14 = t13 * t13;
        const real t15 = (real)(t2 * (t14 * t14));
        const real t16 = (real)(R(1.0) / t13);
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        max_begin(&largest_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t17 = maximum_(anchor, -anchor);
                const real t18 = maximum_(positive, -positive);
                const real t19 = maximum_(negative, -negative);
                largest_terms[i] = t17;
                largest_2_terms[i] = t18;
                largest_3_terms[i] = t19;
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
        const wide t17 = maximum_(maximum_(maximum_((wide)largest, (wide)largest_2), (wide)largest_3), t3);
        const wide t18 = maximum_(maximum_(t17, t6), t3);
        const wide t19 = t18 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t20 = t18 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t19;
        const wide t21 = t18 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t20;
        const wide t22 = t18 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t21;
        const wide t23 = t18 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t22;
        const wide t24 = t18 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t23;
        const wide t25 = t18 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t24;
        const wide t26 = t18 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t25;
        const wide t27 = t26 * t26;
        const real t28 = (real)(t27 * t27);
        const real t29 = (real)(eps * t26 * t26 * t26 * t26);
        const wide t30 = margin * t26 * t26 * t26 * t26;
        const real t31 = (real)(t1 * t26 * t26 * t26 * t26);
        const wide t32 = R(1.0) / t26;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t33 = anchor * t28;
                const real t34 = t33 - negative * t28 + t29;
                const real t35 = t34 * t34;
                const real t36 = t33 - positive * t28 + t29;
                const real t37 = t36 * t36;
                total_terms[i] = t35;
                total_2_terms[i] = t37;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide sqrt_2 = sqrt_of_double(total_2);
        const wide t33 = sqrt_2 - sqrt + t30;
        const truth t34 = t33 < R(0.0);
        const real t35 = (real)((t34 ? R(0.0) : t33) * t32 * t32 * t32 * t32);
        const truth t36 = total == 0.0;
        const truth t37 = total_2 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t38 = anchor * t28;
                const real t39 = positive * t28;
                const real t40 = negative * t28;
                const real t41 = t37 ? R(0.0) : quotient_(t15 * (t38 - t39 + t29), sqrt_2);
                const real t42 = t34 ? R(0.0) : (t36 ? R(0.0) : -quotient_(t15 * (t38 - t40 + t29), sqrt)) + t41;
                const real t43 = t42 * t16 * t16 * t16 * t16;
                const real t44 = (t34 ? R(0.0) : t37 ? R(0.0) : quotient_(t15 * (t39 - t38 + t31), sqrt_2)) * t16;
                const real t45 = t44 * t16 * t16 * t16;
                const real t46 = (t34 ? R(0.0) : t36 ? R(0.0) : -quotient_(t15 * (t40 - t38 + t31), sqrt)) * t16;
                const real t47 = t46 * t16 * t16 * t16;
                const real anchor_result = t43;
                const real positive_result = t45;
                const real negative_result = t47;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t35);
    }
}
/* triplet_margin_loss_value_and_grad (p=2): from anchor, positive, negative, g to value, anchor, positive, negative; numbers eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_value_and_grad)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t2 = maximum_(t1, -t1) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t3 = anchor - negative + eps;
                const real t4 = t3 * t3;
                const real t5 = anchor - positive + eps;
                const real t6 = t5 * t5;
                total_terms[i] = t4;
                total_2_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide sqrt_2 = sqrt_of_double(total_2);
        const wide t3 = sqrt_2 - sqrt + margin;
        const truth t4 = t3 < R(0.0);
        const real t5 = (real)(t4 ? R(0.0) : t3);
        const truth t6 = total == 0.0;
        const truth t7 = total_2 == 0.0;
        const truth t8 = (sqrt >= R(6.223015277861142e-61)) & (sqrt <= BEYOND(1.6069380442589903e+60));
        const truth t9 = t8 & (sqrt_2 >= R(6.223015277861142e-61));
        const truth t10 = (t9 & (sqrt_2 <= BEYOND(1.6069380442589903e+60))) & t2;
        if (!t10) {
            SYMDL_NAME(triplet_margin_loss_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t11 = t7 ? R(0.0) : quotient_(g * (anchor - positive + eps), sqrt_2);
                const real t12 = t4 ? R(0.0) : (t6 ? R(0.0) : -quotient_(g * (anchor - negative + eps), sqrt)) + t11;
                const real t13 = t4 ? R(0.0) : t7 ? R(0.0) : quotient_(g * (positive - anchor - eps), sqrt_2);
                const real t14 = t4 ? R(0.0) : t6 ? R(0.0) : -quotient_(g * (negative - anchor - eps), sqrt);
                const real anchor_result = t12;
                const real positive_result = t13;
                const real negative_result = t14;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t5);
    }
}
#else
/* triplet_margin_loss_value_and_grad_extreme (p=2): from anchor, positive, negative, g to value, anchor, positive, negative; numbers eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_value_and_grad_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const double eps = (double)call->numbers[0];
    const double margin = (double)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double t1 = anchor - negative + eps;
                const double t2 = t1 * t1;
                const double t3 = anchor - positive + eps;
                const double t4 = t3 * t3;
                total_terms[i] = t2;
                total_2_terms[i] = t4;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double sqrt = sqrt_wide(total);
        const double sqrt_2 = sqrt_wide(total_2);
        const double t1 = sqrt_2 - sqrt + margin;
        const truth t2 = t1 < 0.0;
        const double t3 = t2 ? 0.0 : t1;
        const truth t4 = total == 0.0;
        const truth t5 = total_2 == 0.0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double t6 = t5 ? 0.0 : quotient_wide(g * (anchor - positive + eps), sqrt_2);
                const double t7 = t2 ? 0.0 : (t4 ? 0.0 : -quotient_wide(g * (anchor - negative + eps), sqrt)) + t6;
                const double t8 = t2 ? 0.0 : t5 ? 0.0 : quotient_wide(g * (positive - anchor - eps), sqrt_2);
                const double t9 = t2 ? 0.0 : t4 ? 0.0 : -quotient_wide(g * (negative - anchor - eps), sqrt);
                const real anchor_result = t7;
                const real positive_result = t8;
                const real negative_result = t9;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t3);
    }
}
/* triplet_margin_loss_value_and_grad (p=2): from anchor, positive, negative, g to value, anchor, positive, negative; numbers eps at 0, margin at 1 */
KERNEL(triplet_margin_loss_value_and_grad)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const truth t2 = maximum_(t1, -t1) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t3 = anchor - negative + eps;
                const real t4 = t3 * t3;
                const real t5 = anchor - positive + eps;
                const real t6 = t5 * t5;
                total_terms[i] = t4;
                total_2_terms[i] = t6;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide sqrt = sqrt_of_double(total);
        const wide sqrt_2 = sqrt_of_double(total_2);
        const wide t3 = sqrt_2 - sqrt + margin;
        const truth t4 = t3 < R(0.0);
        const real t5 = (real)(t4 ? R(0.0) : t3);
        const truth t6 = total == 0.0;
        const truth t7 = total_2 == 0.0;
        const truth t8 = (sqrt >= R(9.094947017729282e-13)) & (sqrt <= R(35184372088832.0));
        const truth t9 = ((t8 & (sqrt_2 >= R(9.094947017729282e-13))) & (sqrt_2 <= R(35184372088832.0))) & t2;
        if (!t9) {
            SYMDL_NAME(triplet_margin_loss_value_and_grad_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t10 = t7 ? R(0.0) : quotient_(g * (anchor - positive + eps), sqrt_2);
                const real t11 = t4 ? R(0.0) : (t6 ? R(0.0) : -quotient_(g * (anchor - negative + eps), sqrt)) + t10;
                const real t12 = t4 ? R(0.0) : t7 ? R(0.0) : quotient_(g * (positive - anchor - eps), sqrt_2);
                const real t13 = t4 ? R(0.0) : t6 ? R(0.0) : -quotient_(g * (negative - anchor - eps), sqrt);
                const real anchor_result = t11;
                const real positive_result = t12;
                const real negative_result = t13;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t5);
    }
}
#endif

/* ---- triplet_margin_loss_value_p_1 ---- */
/* triplet_margin_loss_value_p_1 (p=1): from anchor, positive, negative to value; numbers eps at 0, t1 at 1 */
KERNEL(triplet_margin_loss_value_p_1)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const real eps = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
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
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real absolute = absolute_(anchor - negative + eps);
                const real absolute_2 = absolute_(anchor - positive + eps);
                total_terms[i] = absolute;
                total_2_terms[i] = absolute_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t2 = total_2 - total + t1;
        const real t3 = (real)(t2 < 0.0 ? 0.0 : t2);
        real_put(call, value_out, row, t3);
    }
}

/* ---- triplet_margin_loss_vjp_p_1 ---- */
/* triplet_margin_loss_vjp_p_1 (p=1): from anchor, positive, negative, g to anchor, positive, negative; numbers eps at 0, t1 at 1 */
KERNEL(triplet_margin_loss_vjp_p_1)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = -t2;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real absolute = absolute_(anchor - negative + eps);
                const real absolute_2 = absolute_(anchor - positive + eps);
                total_terms[i] = absolute;
                total_2_terms[i] = absolute_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const truth t4 = total_2 - total + t1 < 0.0;
        const real t5 = (real)(t4 ? R(0.0) : total == 0.0 ? R(0.0) : t3);
        const real t6 = (real)(t4 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t7 = anchor - negative + eps;
                const real t8 = anchor - positive + eps;
                const real t9 = t5 * (t7 <= R(0.0) ? (t7 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0));
                const real t10 = t6 * (t8 <= R(0.0) ? (t8 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0));
                const real t11 = t9 + t10;
                const real t12 = -t10;
                const real t13 = -t9;
                const real anchor_result = t11;
                const real positive_result = t12;
                const real negative_result = t13;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}

/* ---- triplet_margin_loss_value_and_grad_p_1 ---- */
/* triplet_margin_loss_value_and_grad_p_1 (p=1): from anchor, positive, negative, g to value, anchor, positive, negative; numbers eps at 0, t1 at 1 */
KERNEL(triplet_margin_loss_value_and_grad_p_1)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const wide t1 = (wide)call->numbers[1];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t2 = (wide)g;
        const wide t3 = -t2;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real absolute = absolute_(anchor - negative + eps);
                const real absolute_2 = absolute_(anchor - positive + eps);
                total_terms[i] = absolute;
                total_2_terms[i] = absolute_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t4 = total_2 - total + t1;
        const truth t5 = t4 < 0.0;
        const real t6 = (real)(t5 ? R(0.0) : total == 0.0 ? R(0.0) : t3);
        const real t7 = (real)(t5 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t2);
        const real t8 = (real)(t5 ? 0.0 : t4);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t9 = anchor - negative + eps;
                const real t10 = anchor - positive + eps;
                const real t11 = t6 * (t9 <= R(0.0) ? (t9 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0));
                const real t12 = t7 * (t10 <= R(0.0) ? (t10 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0));
                const real t13 = t11 + t12;
                const real t14 = -t12;
                const real t15 = -t11;
                const real anchor_result = t13;
                const real positive_result = t14;
                const real negative_result = t15;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t8);
    }
}

/* ---- triplet_margin_loss_value_p_other ---- */
#if SYMDL_DOUBLE
/* triplet_margin_loss_value_p_other_extreme (p=...): from anchor, positive, negative to value; numbers t3 at 4, t6 at 5, eps at 0, margin at 3, p at 1, t7 at 2 */
KERNEL(triplet_margin_loss_value_p_other_extreme)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const real t3 = (real)call->numbers[4];
    const real t6 = (real)call->numbers[5];
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[3];
    const real p = (real)call->numbers[1];
    const real t7 = (real)call->numbers[2];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
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
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t1 = maximum_(anchor, -anchor);
                const real t2 = maximum_(positive, -positive);
                const real t4 = maximum_(negative, -negative);
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
        const wide t1 = maximum_(maximum_(maximum_((wide)largest, (wide)largest_2), (wide)largest_3), t3);
        const wide t2 = maximum_(t1, t6);
        const wide t4 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t8 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t9 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t8;
        const wide t10 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t9;
        const wide t11 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t10;
        const wide t12 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t11;
        const wide t13 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t12;
        const wide t14 = t13 * t13;
        const wide t15 = greater_(R(3.76158192263132e-37), t2 * (t14 * t14));
        const wide t16 = t13 / sqrt_of_double(sqrt_of_double(lesser_(R(2.658455991569832e+36), t15)));
        const wide t17 = t16 * t16;
        const real t18 = (real)(t17 * t17);
        const real t19 = (real)(eps * t16 * t16 * t16 * t16);
        const wide t20 = margin * t16 * t16 * t16 * t16;
        const wide t21 = R(1.0) / t16;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t22 = anchor * t18;
                const real power = power_(absolute_(fma_(-negative, t18, t22) + t19), p);
                const real power_2 = power_(absolute_(fma_(-positive, t18, t22) + t19), p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t22 = power_of_double(total_2, t7) - power_of_double(total, t7) + t20;
        const real t23 = (real)((t22 < R(0.0) ? R(0.0) : t22) * t21 * t21 * t21 * t21);
        real_put(call, value_out, row, t23);
    }
}
/* triplet_margin_loss_value_p_other (p=...): from anchor, positive, negative to value; numbers eps at 0, p at 1, t1 at 2, margin at 3 */
KERNEL(triplet_margin_loss_value_p_other)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const real eps = (real)call->numbers[0];
    const real p = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const real margin = (real)call->numbers[3];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
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
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real power = power_(absolute_(anchor - negative + eps), p);
                const real power_2 = power_(absolute_(anchor - positive + eps), p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t2 = power_of_double(total_2, t1) - power_of_double(total, t1) + margin;
        const real t3 = (real)(t2 < R(0.0) ? R(0.0) : t2);
        const truth t4 = (total >= 3.8725919148493183e-121) & (total_2 >= 3.8725919148493183e-121);
        const truth t5 = (t4 & (total <= 2.5822498780869086e+120)) & (total_2 <= 2.5822498780869086e+120);
        if (!t5) {
            SYMDL_NAME(triplet_margin_loss_value_p_other_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t3);
    }
}
#else
/* triplet_margin_loss_value_p_other_extreme (p=...): from anchor, positive, negative to value; numbers eps at 0, p at 1, t1 at 2, margin at 3 */
KERNEL(triplet_margin_loss_value_p_other_extreme)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const double eps = (double)call->numbers[0];
    const double p = (double)call->numbers[1];
    const double t1 = (double)call->numbers[2];
    const double margin = (double)call->numbers[3];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
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
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double power = power_wide(absolute_wide(anchor - negative + eps), p);
                const double power_2 = power_wide(absolute_wide(anchor - positive + eps), p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t2 = power_wide(total_2, t1) - power_wide(total, t1) + margin;
        const double t3 = t2 < 0.0 ? 0.0 : t2;
        real_put(call, value_out, row, t3);
    }
}
/* triplet_margin_loss_value_p_other (p=...): from anchor, positive, negative to value; numbers eps at 0, p at 1, t1 at 2, margin at 3 */
KERNEL(triplet_margin_loss_value_p_other)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const real eps = (real)call->numbers[0];
    const real p = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const real margin = (real)call->numbers[3];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
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
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real power = power_(absolute_(anchor - negative + eps), p);
                const real power_2 = power_(absolute_(anchor - positive + eps), p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t2 = power_of_double(total_2, t1) - power_of_double(total, t1) + margin;
        const real t3 = (real)(t2 < R(0.0) ? R(0.0) : t2);
        const truth t4 = (total >= 8.077935669463161e-28) & (total_2 >= 8.077935669463161e-28);
        const truth t5 = (t4 & (total <= 1.2379400392853803e+27)) & (total_2 <= 1.2379400392853803e+27);
        if (!t5) {
            SYMDL_NAME(triplet_margin_loss_value_p_other_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t3);
    }
}
#endif

/* ---- triplet_margin_loss_vjp_p_other ---- */
#if SYMDL_DOUBLE
/* triplet_margin_loss_vjp_p_other_extreme (p=...): from anchor, positive, negative, g to anchor, positive, negative; numbers t3 at 6, t6 at 7, eps at 0, margin at 5, t7 at 1, p at 2, t9 at 3, t8 at 4 */
KERNEL(triplet_margin_loss_vjp_p_other_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const real t3 = (real)call->numbers[6];
    const real t6 = (real)call->numbers[7];
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[5];
    const real t7 = (real)call->numbers[1];
    const real p = (real)call->numbers[2];
    const real t9 = (real)call->numbers[3];
    const real t8 = (real)call->numbers[4];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
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
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const wide t2 = maximum_(t1, -t1);
        const wide t4 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t10 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t11 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t10;
        const wide t12 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t11;
        const wide t13 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t12;
        const wide t14 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t13;
        const wide t15 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t14;
        const wide t16 = t15 * t15;
        const wide t17 = greater_(R(3.76158192263132e-37), t2 * (t16 * t16));
        const wide t18 = t15 / sqrt_of_double(sqrt_of_double(lesser_(R(2.658455991569832e+36), t17)));
        const wide t19 = t18 * t18;
        const wide t20 = t1 * (t19 * t19);
        const real t21 = (real)(R(1.0) / t18);
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        max_begin(&largest_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t22 = maximum_(anchor, -anchor);
                const real t23 = maximum_(positive, -positive);
                const real t24 = maximum_(negative, -negative);
                largest_terms[i] = t22;
                largest_2_terms[i] = t23;
                largest_3_terms[i] = t24;
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
        const wide t22 = maximum_(maximum_(maximum_((wide)largest, (wide)largest_2), (wide)largest_3), t3);
        const wide t23 = maximum_(t22, t6);
        const wide t24 = t23 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t25 = t23 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t24;
        const wide t26 = t23 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t25;
        const wide t27 = t23 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t26;
        const wide t28 = t23 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t27;
        const wide t29 = t23 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t28;
        const wide t30 = t23 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t29;
        const wide t31 = t23 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t30;
        const wide t32 = t31 * t31;
        const wide t33 = greater_(R(3.76158192263132e-37), t23 * (t32 * t32));
        const wide t34 = t31 / sqrt_of_double(sqrt_of_double(lesser_(R(2.658455991569832e+36), t33)));
        const wide t35 = t34 * t34;
        const real t36 = (real)(t35 * t35);
        const real t37 = (real)(eps * t34 * t34 * t34 * t34);
        const wide t38 = margin * t34 * t34 * t34 * t34;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t39 = anchor * t36;
                const real absolute = absolute_(fma_(-negative, t36, t39) + t37);
                const real power = power_(absolute, p);
                const real absolute_2 = absolute_(fma_(-positive, t36, t39) + t37);
                const real power_2 = power_(absolute_2, p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
                kept_at[i] = absolute;
                kept__at[i] = absolute_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const truth t39 = power_of_double(total_2, t8) - power_of_double(total, t8) + t38 < R(0.0);
        const wide t40 = p * (t39 ? R(0.0) : total == 0.0 ? R(0.0) : -(t20 * power_of_double(total, t9) / p));
        const real t41 = (real)t40;
        const wide t42 = t39 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t20 * power_of_double(total_2, t9) / p;
        const real t43 = (real)(p * t42);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    {
                    const real anchor = anchor_at[i];
                    const real negative = negative_at[i];
                    kept_at[i] = absolute_(fma_(-negative, t36, anchor * t36) + t37);
                    }
                    {
                    const real anchor = anchor_at[i];
                    const real positive = positive_at[i];
                    kept__at[i] = absolute_(fma_(-positive, t36, anchor * t36) + t37);
                    }
                }
            }

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real kept = kept_at[i];
                const real kept_ = kept__at[i];
                const real t44 = anchor * t36;
                const real t45 = fma_(-negative, t36, t44) + t37;
                const real t46 = fma_(-positive, t36, t44) + t37;
                const real t47 = t45 <= R(0.0) ? (t45 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t48 = t41 * power_(kept, t7) * t47;
                const real t49 = t46 <= R(0.0) ? (t46 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t50 = t43 * power_(kept_, t7) * t49;
                const real t51 = (t48 + t50) * t21 * t21 * t21 * t21;
                const real t52 = -t50 * t21 * t21 * t21 * t21;
                const real t53 = -t48 * t21 * t21 * t21 * t21;
                const real anchor_result = t51;
                const real positive_result = t52;
                const real negative_result = t53;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}
/* triplet_margin_loss_vjp_p_other (p=...): from anchor, positive, negative, g to anchor, positive, negative; numbers eps at 0, t1 at 1, p at 2, t3 at 3, t2 at 4, margin at 5 */
KERNEL(triplet_margin_loss_vjp_p_other)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real p = (real)call->numbers[2];
    const real t3 = (real)call->numbers[3];
    const real t2 = (real)call->numbers[4];
    const real margin = (real)call->numbers[5];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t4 = (wide)g;
        const truth t5 = maximum_(t4, -t4) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real absolute = absolute_(anchor - negative + eps);
                const real power = power_(absolute, p);
                const real absolute_2 = absolute_(anchor - positive + eps);
                const real power_2 = power_(absolute_2, p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
                kept_at[i] = absolute;
                kept__at[i] = absolute_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const truth t6 = power_of_double(total_2, t2) - power_of_double(total, t2) + margin < R(0.0);
        const wide t7 = p * (t6 ? R(0.0) : total == 0.0 ? R(0.0) : -(t4 * power_of_double(total, t3) / p));
        const real t8 = (real)t7;
        const wide t9 = p * (t6 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t4 * power_of_double(total_2, t3) / p);
        const real t10 = (real)t9;
        const truth t11 = (total >= 3.8725919148493183e-121) & (total_2 >= 3.8725919148493183e-121);
        const truth t12 = (t11 & (total <= 2.5822498780869086e+120)) & (total_2 <= 2.5822498780869086e+120);
        const truth t13 = t12 & t5;
        if (!t13) {
            SYMDL_NAME(triplet_margin_loss_vjp_p_other_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    {
                    const real anchor = anchor_at[i];
                    const real negative = negative_at[i];
                    kept_at[i] = absolute_(anchor - negative + eps);
                    }
                    {
                    const real anchor = anchor_at[i];
                    const real positive = positive_at[i];
                    kept__at[i] = absolute_(anchor - positive + eps);
                    }
                }
            }

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real kept = kept_at[i];
                const real kept_ = kept__at[i];
                const real t14 = anchor - negative + eps;
                const real t15 = anchor - positive + eps;
                const real t16 = t14 <= R(0.0) ? (t14 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t17 = t8 * power_(kept, t1) * t16;
                const real t18 = t15 <= R(0.0) ? (t15 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t19 = t10 * power_(kept_, t1) * t18;
                const real t20 = t17 + t19;
                const real t21 = -t19;
                const real t22 = -t17;
                const real anchor_result = t20;
                const real positive_result = t21;
                const real negative_result = t22;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}
#else
/* triplet_margin_loss_vjp_p_other_extreme (p=...): from anchor, positive, negative, g to anchor, positive, negative; numbers eps at 0, t1 at 1, p at 2, t3 at 3, t2 at 4, margin at 5 */
KERNEL(triplet_margin_loss_vjp_p_other_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const double eps = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double p = (double)call->numbers[2];
    const double t3 = (double)call->numbers[3];
    const double t2 = (double)call->numbers[4];
    const double margin = (double)call->numbers[5];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    double kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double absolute = absolute_wide(anchor - negative + eps);
                const double power = power_wide(absolute, p);
                const double absolute_2 = absolute_wide(anchor - positive + eps);
                const double power_2 = power_wide(absolute_2, p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
                kept_at[i] = absolute;
                kept__at[i] = absolute_2;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const truth t4 = power_wide(total_2, t2) - power_wide(total, t2) + margin < 0.0;
        const double t5 = p * (t4 ? 0.0 : total == 0.0 ? 0.0 : -quotient_wide(g * power_wide(total, t3), p));
        const double t6 = t4 ? 0.0 : total_2 == 0.0 ? 0.0 : quotient_wide(g * power_wide(total_2, t3), p);
        const double t7 = p * t6;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    {
                    const double anchor = anchor_at[i];
                    const double negative = negative_at[i];
                    kept_at[i] = absolute_wide(anchor - negative + eps);
                    }
                    {
                    const double anchor = anchor_at[i];
                    const double positive = positive_at[i];
                    kept__at[i] = absolute_wide(anchor - positive + eps);
                    }
                }
            }

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double kept = kept_at[i];
                const double kept_ = kept__at[i];
                const double t8 = anchor - negative + eps;
                const double t9 = anchor - positive + eps;
                const double t10 = t5 * power_wide(kept, t1) * (t8 <= 0.0 ? (t8 >= 0.0 ? 0.0 : -1.0) : 1.0);
                const double t11 = t7 * power_wide(kept_, t1) * (t9 <= 0.0 ? (t9 >= 0.0 ? 0.0 : -1.0) : 1.0);
                const double t12 = t10 + t11;
                const double t13 = -t11;
                const double t14 = -t10;
                const real anchor_result = t12;
                const real positive_result = t13;
                const real negative_result = t14;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}
/* triplet_margin_loss_vjp_p_other (p=...): from anchor, positive, negative, g to anchor, positive, negative; numbers eps at 0, t1 at 1, p at 2, t3 at 3, t2 at 4, margin at 5 */
KERNEL(triplet_margin_loss_vjp_p_other)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real p = (real)call->numbers[2];
    const real t3 = (real)call->numbers[3];
    const real t2 = (real)call->numbers[4];
    const real margin = (real)call->numbers[5];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t4 = (wide)g;
        const truth t5 = maximum_(t4, -t4) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real absolute = absolute_(anchor - negative + eps);
                const real power = power_(absolute, p);
                const real absolute_2 = absolute_(anchor - positive + eps);
                const real power_2 = power_(absolute_2, p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
                kept_at[i] = absolute;
                kept__at[i] = absolute_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const truth t6 = power_of_double(total_2, t2) - power_of_double(total, t2) + margin < R(0.0);
        const wide t7 = p * (t6 ? R(0.0) : total == 0.0 ? R(0.0) : -(t4 * power_of_double(total, t3) / p));
        const real t8 = (real)t7;
        const wide t9 = p * (t6 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t4 * power_of_double(total_2, t3) / p);
        const real t10 = (real)t9;
        const truth t11 = (total >= 8.077935669463161e-28) & (total_2 >= 8.077935669463161e-28);
        const truth t12 = (t11 & (total <= 1.2379400392853803e+27)) & (total_2 <= 1.2379400392853803e+27);
        const truth t13 = t12 & t5;
        if (!t13) {
            SYMDL_NAME(triplet_margin_loss_vjp_p_other_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    {
                    const real anchor = anchor_at[i];
                    const real negative = negative_at[i];
                    kept_at[i] = absolute_(anchor - negative + eps);
                    }
                    {
                    const real anchor = anchor_at[i];
                    const real positive = positive_at[i];
                    kept__at[i] = absolute_(anchor - positive + eps);
                    }
                }
            }

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real kept = kept_at[i];
                const real kept_ = kept__at[i];
                const real t14 = anchor - negative + eps;
                const real t15 = anchor - positive + eps;
                const real t16 = t14 <= R(0.0) ? (t14 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t17 = t8 * power_(kept, t1) * t16;
                const real t18 = t15 <= R(0.0) ? (t15 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t19 = t10 * power_(kept_, t1) * t18;
                const real t20 = t17 + t19;
                const real t21 = -t19;
                const real t22 = -t17;
                const real anchor_result = t20;
                const real positive_result = t21;
                const real negative_result = t22;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
    }
}
#endif

/* ---- triplet_margin_loss_value_and_grad_p_other ---- */
#if SYMDL_DOUBLE
/* triplet_margin_loss_value_and_grad_p_other_extreme (p=...): from anchor, positive, negative, g to value, anchor, positive, negative; numbers t3 at 6, t6 at 7, eps at 0, margin at 3, p at 1, t7 at 2, t8 at 4, t9 at 5 */
KERNEL(triplet_margin_loss_value_and_grad_p_other_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const real t3 = (real)call->numbers[6];
    const real t6 = (real)call->numbers[7];
    const real eps = (real)call->numbers[0];
    const real margin = (real)call->numbers[3];
    const real p = (real)call->numbers[1];
    const real t7 = (real)call->numbers[2];
    const real t8 = (real)call->numbers[4];
    const real t9 = (real)call->numbers[5];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
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
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)g;
        const wide t2 = maximum_(t1, -t1);
        const wide t4 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t10 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t11 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t10;
        const wide t12 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t11;
        const wide t13 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t12;
        const wide t14 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t13;
        const wide t15 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t14;
        const wide t16 = t15 * t15;
        const wide t17 = greater_(R(3.76158192263132e-37), t2 * (t16 * t16));
        const wide t18 = t15 / sqrt_of_double(sqrt_of_double(lesser_(R(2.658455991569832e+36), t17)));
        const wide t19 = t18 * t18;
        const wide t20 = t1 * (t19 * t19);
        const real t21 = (real)(R(1.0) / t18);
        max_begin(&largest_state);
        max_begin(&largest_2_state);
        max_begin(&largest_3_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t22 = maximum_(anchor, -anchor);
                const real t23 = maximum_(positive, -positive);
                const real t24 = maximum_(negative, -negative);
                largest_terms[i] = t22;
                largest_2_terms[i] = t23;
                largest_3_terms[i] = t24;
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
        const wide t22 = maximum_(maximum_(maximum_((wide)largest, (wide)largest_2), (wide)largest_3), t3);
        const wide t23 = maximum_(t22, t6);
        const wide t24 = t23 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t25 = t23 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t24;
        const wide t26 = t23 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t25;
        const wide t27 = t23 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t26;
        const wide t28 = t23 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t27;
        const wide t29 = t23 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t28;
        const wide t30 = t23 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t29;
        const wide t31 = t23 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t30;
        const wide t32 = t31 * t31;
        const wide t33 = greater_(R(3.76158192263132e-37), t23 * (t32 * t32));
        const wide t34 = t31 / sqrt_of_double(sqrt_of_double(lesser_(R(2.658455991569832e+36), t33)));
        const wide t35 = t34 * t34;
        const real t36 = (real)(t35 * t35);
        const real t37 = (real)(eps * t34 * t34 * t34 * t34);
        const wide t38 = margin * t34 * t34 * t34 * t34;
        const wide t39 = R(1.0) / t34;
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t40 = anchor * t36;
                const real absolute = absolute_(fma_(-negative, t36, t40) + t37);
                const real power = power_(absolute, p);
                const real absolute_2 = absolute_(fma_(-positive, t36, t40) + t37);
                const real power_2 = power_(absolute_2, p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
                kept_at[i] = absolute;
                kept__at[i] = absolute_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t40 = power_of_double(total_2, t7) - power_of_double(total, t7) + t38;
        const truth t41 = t40 < R(0.0);
        const real t42 = (real)((t41 ? R(0.0) : t40) * t39 * t39 * t39 * t39);
        const wide t43 = p * (t41 ? R(0.0) : total == 0.0 ? R(0.0) : -(t20 * power_of_double(total, t9) / p));
        const real t44 = (real)t43;
        const wide t45 = t41 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t20 * power_of_double(total_2, t9) / p;
        const real t46 = (real)(p * t45);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    {
                    const real anchor = anchor_at[i];
                    const real negative = negative_at[i];
                    kept_at[i] = absolute_(fma_(-negative, t36, anchor * t36) + t37);
                    }
                    {
                    const real anchor = anchor_at[i];
                    const real positive = positive_at[i];
                    kept__at[i] = absolute_(fma_(-positive, t36, anchor * t36) + t37);
                    }
                }
            }

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real kept = kept_at[i];
                const real kept_ = kept__at[i];
                const real t47 = anchor * t36;
                const real t48 = fma_(-negative, t36, t47) + t37;
                const real t49 = fma_(-positive, t36, t47) + t37;
                const real t50 = t48 <= R(0.0) ? (t48 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t51 = t44 * power_(kept, t8) * t50;
                const real t52 = t49 <= R(0.0) ? (t49 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t53 = t46 * power_(kept_, t8) * t52;
                const real t54 = (t51 + t53) * t21 * t21 * t21 * t21;
                const real t55 = -t53 * t21 * t21 * t21 * t21;
                const real t56 = -t51 * t21 * t21 * t21 * t21;
                const real anchor_result = t54;
                const real positive_result = t55;
                const real negative_result = t56;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t42);
    }
}
/* triplet_margin_loss_value_and_grad_p_other (p=...): from anchor, positive, negative, g to value, anchor, positive, negative; numbers eps at 0, p at 1, t1 at 2, margin at 3, t2 at 4, t3 at 5 */
KERNEL(triplet_margin_loss_value_and_grad_p_other)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const real p = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const real margin = (real)call->numbers[3];
    const real t2 = (real)call->numbers[4];
    const real t3 = (real)call->numbers[5];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t4 = (wide)g;
        const truth t5 = maximum_(t4, -t4) <= BEYOND(2.5822498780869086e+120);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real absolute = absolute_(anchor - negative + eps);
                const real power = power_(absolute, p);
                const real absolute_2 = absolute_(anchor - positive + eps);
                const real power_2 = power_(absolute_2, p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
                kept_at[i] = absolute;
                kept__at[i] = absolute_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t6 = power_of_double(total_2, t1) - power_of_double(total, t1) + margin;
        const truth t7 = t6 < R(0.0);
        const real t8 = (real)(t7 ? R(0.0) : t6);
        const wide t9 = p * (t7 ? R(0.0) : total == 0.0 ? R(0.0) : -(t4 * power_of_double(total, t3) / p));
        const real t10 = (real)t9;
        const wide t11 = p * (t7 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t4 * power_of_double(total_2, t3) / p);
        const real t12 = (real)t11;
        const truth t13 = (total >= 3.8725919148493183e-121) & (total_2 >= 3.8725919148493183e-121);
        const truth t14 = (t13 & (total <= 2.5822498780869086e+120)) & (total_2 <= 2.5822498780869086e+120);
        const truth t15 = t14 & t5;
        if (!t15) {
            SYMDL_NAME(triplet_margin_loss_value_and_grad_p_other_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    {
                    const real anchor = anchor_at[i];
                    const real negative = negative_at[i];
                    kept_at[i] = absolute_(anchor - negative + eps);
                    }
                    {
                    const real anchor = anchor_at[i];
                    const real positive = positive_at[i];
                    kept__at[i] = absolute_(anchor - positive + eps);
                    }
                }
            }

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real kept = kept_at[i];
                const real kept_ = kept__at[i];
                const real t16 = anchor - negative + eps;
                const real t17 = anchor - positive + eps;
                const real t18 = t16 <= R(0.0) ? (t16 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t19 = t10 * power_(kept, t2) * t18;
                const real t20 = t17 <= R(0.0) ? (t17 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t21 = t12 * power_(kept_, t2) * t20;
                const real t22 = t19 + t21;
                const real t23 = -t21;
                const real t24 = -t19;
                const real anchor_result = t22;
                const real positive_result = t23;
                const real negative_result = t24;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t8);
    }
}
#else
/* triplet_margin_loss_value_and_grad_p_other_extreme (p=...): from anchor, positive, negative, g to value, anchor, positive, negative; numbers eps at 0, p at 1, t1 at 2, margin at 3, t2 at 4, t3 at 5 */
KERNEL(triplet_margin_loss_value_and_grad_p_other_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const double eps = (double)call->numbers[0];
    const double p = (double)call->numbers[1];
    const double t1 = (double)call->numbers[2];
    const double margin = (double)call->numbers[3];
    const double t2 = (double)call->numbers[4];
    const double t3 = (double)call->numbers[5];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_wide_row total_state;
    double total_terms[BLOCK];
    sum_wide_row total_2_state;
    double total_2_terms[BLOCK];
    double kept_row[KEPT + BLOCK];
    double kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const double g = real_entry(call, g_in, row, 0);
        sum_wide_begin(&total_state);
        sum_wide_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double absolute = absolute_wide(anchor - negative + eps);
                const double power = power_wide(absolute, p);
                const double absolute_2 = absolute_wide(anchor - positive + eps);
                const double power_2 = power_wide(absolute_2, p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
                kept_at[i] = absolute;
                kept__at[i] = absolute_2;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t4 = power_wide(total_2, t1) - power_wide(total, t1) + margin;
        const truth t5 = t4 < 0.0;
        const double t6 = t5 ? 0.0 : t4;
        const double t7 = p * (t5 ? 0.0 : total == 0.0 ? 0.0 : -quotient_wide(g * power_wide(total, t3), p));
        const double t8 = t5 ? 0.0 : total_2 == 0.0 ? 0.0 : quotient_wide(g * power_wide(total_2, t3), p);
        const double t9 = p * t8;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            double *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            double *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    {
                    const double anchor = anchor_at[i];
                    const double negative = negative_at[i];
                    kept_at[i] = absolute_wide(anchor - negative + eps);
                    }
                    {
                    const double anchor = anchor_at[i];
                    const double positive = positive_at[i];
                    kept__at[i] = absolute_wide(anchor - positive + eps);
                    }
                }
            }

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double anchor = anchor_at[i];
                const double positive = positive_at[i];
                const double negative = negative_at[i];
                const double kept = kept_at[i];
                const double kept_ = kept__at[i];
                const double t10 = anchor - negative + eps;
                const double t11 = anchor - positive + eps;
                const double t12 = t7 * power_wide(kept, t2) * (t10 <= 0.0 ? (t10 >= 0.0 ? 0.0 : -1.0) : 1.0);
                const double t13 = t9 * power_wide(kept_, t2) * (t11 <= 0.0 ? (t11 >= 0.0 ? 0.0 : -1.0) : 1.0);
                const double t14 = t12 + t13;
                const double t15 = -t13;
                const double t16 = -t12;
                const real anchor_result = t14;
                const real positive_result = t15;
                const real negative_result = t16;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t6);
    }
}
/* triplet_margin_loss_value_and_grad_p_other (p=...): from anchor, positive, negative, g to value, anchor, positive, negative; numbers eps at 0, p at 1, t1 at 2, margin at 3, t2 at 4, t3 at 5 */
KERNEL(triplet_margin_loss_value_and_grad_p_other)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const real eps = (real)call->numbers[0];
    const real p = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const real margin = (real)call->numbers[3];
    const real t2 = (real)call->numbers[4];
    const real t3 = (real)call->numbers[5];
    real anchor_block[BLOCK];
    real positive_block[BLOCK];
    real negative_block[BLOCK];
    real anchor_out_block[BLOCK];
    real positive_out_block[BLOCK];
    real negative_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    sum_row total_2_state;
    real total_2_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    real kept__row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const wide t4 = (wide)g;
        const truth t5 = maximum_(t4, -t4) <= R(1.2379400392853803e+27);
        sum_begin(&total_state);
        sum_begin(&total_2_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real absolute = absolute_(anchor - negative + eps);
                const real power = power_(absolute, p);
                const real absolute_2 = absolute_(anchor - positive + eps);
                const real power_2 = power_(absolute_2, p);
                total_terms[i] = power;
                total_2_terms[i] = power_2;
                kept_at[i] = absolute;
                kept__at[i] = absolute_2;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t6 = power_of_double(total_2, t1) - power_of_double(total, t1) + margin;
        const truth t7 = t6 < R(0.0);
        const real t8 = (real)(t7 ? R(0.0) : t6);
        const wide t9 = p * (t7 ? R(0.0) : total == 0.0 ? R(0.0) : -(t4 * power_of_double(total, t3) / p));
        const real t10 = (real)t9;
        const wide t11 = p * (t7 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t4 * power_of_double(total_2, t3) / p);
        const real t12 = (real)t11;
        const truth t13 = (total >= 8.077935669463161e-28) & (total_2 >= 8.077935669463161e-28);
        const truth t14 = (t13 & (total <= 1.2379400392853803e+27)) & (total_2 <= 1.2379400392853803e+27);
        const truth t15 = t14 & t5;
        if (!t15) {
            SYMDL_NAME(triplet_margin_loss_value_and_grad_p_other_extreme)(call, row, row + 1);
            continue;
        }
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const anchor_at = real_block(call, anchor_in, row * length + start, count, anchor_block);
            const real *const negative_at = real_block(call, negative_in, row * length + start, count, negative_block);
            const real *const positive_at = real_block(call, positive_in, row * length + start, count, positive_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            real *const kept__at = kept__row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    {
                    const real anchor = anchor_at[i];
                    const real negative = negative_at[i];
                    kept_at[i] = absolute_(anchor - negative + eps);
                    }
                    {
                    const real anchor = anchor_at[i];
                    const real positive = positive_at[i];
                    kept__at[i] = absolute_(anchor - positive + eps);
                    }
                }
            }

            real *const anchor_to = real_room(call, anchor_out, row * length + start, count, anchor_out_block);
            real *const positive_to = real_room(call, positive_out, row * length + start, count, positive_out_block);
            real *const negative_to = real_room(call, negative_out, row * length + start, count, negative_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real kept = kept_at[i];
                const real kept_ = kept__at[i];
                const real t16 = anchor - negative + eps;
                const real t17 = anchor - positive + eps;
                const real t18 = t16 <= R(0.0) ? (t16 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t19 = t10 * power_(kept, t2) * t18;
                const real t20 = t17 <= R(0.0) ? (t17 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t21 = t12 * power_(kept_, t2) * t20;
                const real t22 = t19 + t21;
                const real t23 = -t21;
                const real t24 = -t19;
                const real anchor_result = t22;
                const real positive_result = t23;
                const real negative_result = t24;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t8);
    }
}
#endif
