/*
 * Made by symdl 0.1.0 from squared_triplet_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     squared_triplet_loss = margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2)  if
 *                            margin - RowSum((anchor - negative)**2) + RowSum((anchor - positive)**2) >= 0
 *                            0  otherwise
 */
#include "primitives.h"
#include "monoids.h"

/* ---- squared_triplet_loss_value ---- */
#if SYMDL_DOUBLE
/* squared_triplet_loss_value_extreme: from anchor, positive, negative to value; numbers t3 at 1, margin at 2 */
KERNEL(squared_triplet_loss_value_extreme)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const real t3 = (real)call->numbers[1];
    const real margin = (real)call->numbers[2];
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
        const wide t2 = t1 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t4 = t1 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t2;
        const wide t5 = t1 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t4;
        const wide t6 = t1 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t5;
        const wide t7 = t1 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t6;
        const wide t8 = t1 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t7;
        const wide t9 = t1 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t8;
        const wide t10 = t1 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t9;
        const wide t11 = t10 * t10;
        const real t12 = (real)(t11 * t11);
        const wide t13 = margin * t11 * t11 * t11 * t11;
        const wide t14 = R(1.0) / t10 / t10;
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
                const real t15 = anchor * t12;
                const real t16 = fma_(-negative, t12, t15);
                const real t17 = t16 * t16;
                const real t18 = fma_(-positive, t12, t15);
                const real t19 = t18 * t18;
                total_terms[i] = t17;
                total_2_terms[i] = t19;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t15 = total_2 - total + t13;
        const real t16 = (real)((t15 < 0.0 ? 0.0 : t15) * t14 * t14 * t14 * t14);
        real_put(call, value_out, row, t16);
    }
}
/* squared_triplet_loss_value: from anchor, positive, negative to value; numbers t1 at 0 */
KERNEL(squared_triplet_loss_value)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const wide t1 = (wide)call->numbers[0];
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
                const real t2 = anchor - negative;
                const real t3 = t2 * t2;
                const real t4 = anchor - positive;
                const real t5 = t4 * t4;
                total_terms[i] = t3;
                total_2_terms[i] = t5;
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
        const truth t4 = (total <= 2.5822498780869086e+120) & (total_2 <= 2.5822498780869086e+120);
        if (!t4) {
            SYMDL_NAME(squared_triplet_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t3);
    }
}
#else
/* squared_triplet_loss_value_extreme: from anchor, positive, negative to value; numbers margin at 2 */
KERNEL(squared_triplet_loss_value_extreme)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const double margin = (double)call->numbers[2];
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
                const double t1 = anchor - negative;
                const double t2 = t1 * t1;
                const double t3 = anchor - positive;
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
        const double t1 = total_2 - total + margin;
        const double t2 = t1 < 0.0 ? 0.0 : t1;
        real_put(call, value_out, row, t2);
    }
}
/* squared_triplet_loss_value: from anchor, positive, negative to value; numbers t1 at 0 */
KERNEL(squared_triplet_loss_value)
{
    enum { anchor_in, positive_in, negative_in, value_out };
    const wide t1 = (wide)call->numbers[0];
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
                const real t2 = anchor - negative;
                const real t3 = t2 * t2;
                const real t4 = anchor - positive;
                const real t5 = t4 * t4;
                total_terms[i] = t3;
                total_2_terms[i] = t5;
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
        const truth t4 = (total <= 1.2379400392853803e+27) & (total_2 <= 1.2379400392853803e+27);
        if (!t4) {
            SYMDL_NAME(squared_triplet_loss_value_extreme)(call, row, row + 1);
            continue;
        }
        real_put(call, value_out, row, t3);
    }
}
#endif

/* ---- squared_triplet_loss_vjp ---- */
#if SYMDL_DOUBLE
/* squared_triplet_loss_vjp_extreme: from anchor, positive, negative, g to anchor, positive, negative; numbers t3 at 1, margin at 2 */
KERNEL(squared_triplet_loss_vjp_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const real t3 = (real)call->numbers[1];
    const real margin = (real)call->numbers[2];
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
        const wide t1 = (wide)g;
        const wide t2 = maximum_(t1, -t1);
        const wide t4 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t6 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = t11 * t11;
        const real t13 = (real)(R(2.0) * (t1 * (t12 * t12)));
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
                const real t14 = maximum_(anchor, -anchor);
                const real t15 = maximum_(positive, -positive);
                const real t16 = maximum_(negative, -negative);
                largest_terms[i] = t14;
                largest_2_terms[i] = t15;
                largest_3_terms[i] = t16;
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
        const wide t14 = maximum_(maximum_(maximum_((wide)largest, (wide)largest_2), (wide)largest_3), t3);
        const wide t15 = t14 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t16 = t14 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t15;
        const wide t17 = t14 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t16;
        const wide t18 = t14 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t17;
        const wide t19 = t14 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t18;
        const wide t20 = t14 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t19;
        const wide t21 = t14 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t20;
        const wide t22 = t14 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t21;
        const wide t23 = t22 * t22;
        const real t24 = (real)(t23 * t23);
        const wide t25 = margin * t23 * t23 * t23 * t23;
        const real t26 = (real)(R(1.0) / t22 / t11);
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
                const real t27 = anchor * t24;
                const real t28 = t27 - negative * t24;
                const real t29 = t28 * t28;
                const real t30 = t27 - positive * t24;
                const real t31 = t30 * t30;
                total_terms[i] = t29;
                total_2_terms[i] = t31;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const truth t27 = total_2 - total + t25 < 0.0;
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
                const real t28 = anchor * t24;
                const real t29 = positive * t24;
                const real t30 = negative * t24;
                const real t31 = (t27 ? R(0.0) : t13 * (t30 - t29)) * t26 * t26 * t26 * t26;
                const real t32 = (t27 ? R(0.0) : t13 * (t29 - t28)) * t26 * t26 * t26 * t26;
                const real t33 = (t27 ? R(0.0) : -(t13 * (t30 - t28))) * t26 * t26 * t26 * t26;
                const real anchor_result = t31;
                const real positive_result = t32;
                const real negative_result = t33;
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
/* squared_triplet_loss_vjp: from anchor, positive, negative, g to anchor, positive, negative; numbers t1 at 0 */
KERNEL(squared_triplet_loss_vjp)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const wide t1 = (wide)call->numbers[0];
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
        const real t3 = (real)(R(2.0) * t2);
        const truth t4 = maximum_(t2, -t2) <= BEYOND(2.5822498780869086e+120);
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
                const real t5 = anchor - negative;
                const real t6 = t5 * t5;
                const real t7 = anchor - positive;
                const real t8 = t7 * t7;
                total_terms[i] = t6;
                total_2_terms[i] = t8;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const truth t5 = total_2 - total + t1 < 0.0;
        const truth t6 = ((total <= 2.5822498780869086e+120) & (total_2 <= 2.5822498780869086e+120)) & t4;
        if (!t6) {
            SYMDL_NAME(squared_triplet_loss_vjp_extreme)(call, row, row + 1);
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
                const real t7 = t5 ? R(0.0) : t3 * (negative - positive);
                const real t8 = t5 ? R(0.0) : t3 * (positive - anchor);
                const real t9 = t5 ? R(0.0) : -(t3 * (negative - anchor));
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
    }
}
#else
/* squared_triplet_loss_vjp_extreme: from anchor, positive, negative, g to anchor, positive, negative; numbers margin at 2 */
KERNEL(squared_triplet_loss_vjp_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const double margin = (double)call->numbers[2];
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
        const double t1 = 2.0 * g;
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
                const double t2 = anchor - negative;
                const double t3 = t2 * t2;
                const double t4 = anchor - positive;
                const double t5 = t4 * t4;
                total_terms[i] = t3;
                total_2_terms[i] = t5;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const truth t2 = total_2 - total + margin < 0.0;
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
                const double t3 = t2 ? 0.0 : t1 * (negative - positive);
                const double t4 = t2 ? 0.0 : t1 * (positive - anchor);
                const double t5 = t2 ? 0.0 : -(t1 * (negative - anchor));
                const real anchor_result = t3;
                const real positive_result = t4;
                const real negative_result = t5;
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
/* squared_triplet_loss_vjp: from anchor, positive, negative, g to anchor, positive, negative; numbers t1 at 0 */
KERNEL(squared_triplet_loss_vjp)
{
    enum { anchor_in, positive_in, negative_in, g_in, anchor_out, positive_out, negative_out };
    const wide t1 = (wide)call->numbers[0];
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
        const real t3 = (real)(R(2.0) * t2);
        const truth t4 = maximum_(t2, -t2) <= R(1.2379400392853803e+27);
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
                const real t5 = anchor - negative;
                const real t6 = t5 * t5;
                const real t7 = anchor - positive;
                const real t8 = t7 * t7;
                total_terms[i] = t6;
                total_2_terms[i] = t8;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const truth t5 = total_2 - total + t1 < 0.0;
        const truth t6 = ((total <= 1.2379400392853803e+27) & (total_2 <= 1.2379400392853803e+27)) & t4;
        if (!t6) {
            SYMDL_NAME(squared_triplet_loss_vjp_extreme)(call, row, row + 1);
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
                const real t7 = t5 ? R(0.0) : t3 * (negative - positive);
                const real t8 = t5 ? R(0.0) : t3 * (positive - anchor);
                const real t9 = t5 ? R(0.0) : -(t3 * (negative - anchor));
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
    }
}
#endif

/* ---- squared_triplet_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* squared_triplet_loss_value_and_grad_extreme: from anchor, positive, negative, g to value, anchor, positive, negative; numbers t3 at 1, margin at 2 */
KERNEL(squared_triplet_loss_value_and_grad_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const real t3 = (real)call->numbers[1];
    const real margin = (real)call->numbers[2];
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
        const wide t1 = (wide)g;
        const wide t2 = maximum_(t1, -t1);
        const wide t4 = t2 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t5 = t2 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t4;
        const wide t6 = t2 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t5;
        const wide t7 = t2 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t6;
        const wide t8 = t2 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t7;
        const wide t9 = t2 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t8;
        const wide t10 = t2 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t9;
        const wide t11 = t2 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t10;
        const wide t12 = t11 * t11;
        const real t13 = (real)(R(2.0) * (t1 * (t12 * t12)));
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
                const real t14 = maximum_(anchor, -anchor);
                const real t15 = maximum_(positive, -positive);
                const real t16 = maximum_(negative, -negative);
                largest_terms[i] = t14;
                largest_2_terms[i] = t15;
                largest_3_terms[i] = t16;
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
        const wide t14 = maximum_(maximum_(maximum_((wide)largest, (wide)largest_2), (wide)largest_3), t3);
        const wide t15 = t14 >= R(1.329227995784916e+36) ? R(8.673617379884035e-19) : R(1.0);
        const wide t16 = t14 < R(7.52316384526264e-37) ? R(1.152921504606847e+18) : t15;
        const wide t17 = t14 >= BEYOND(2.3485425827738332e+108) ? R(7.52316384526264e-37) : t16;
        const wide t18 = t14 < R(4.257959840008151e-109) ? R(1.329227995784916e+36) : t17;
        const wide t19 = t14 >= BEYOND(4.149515568880993e+180) ? R(6.525304467998525e-55) : t18;
        const wide t20 = t14 < R(2.409919865102884e-181) ? BEYOND(1.532495540865889e+54) : t19;
        const wide t21 = t14 >= BEYOND(7.33155940312959e+252) ? R(5.659799424266695e-73) : t20;
        const wide t22 = t14 < R(1.3639663065038175e-253) ? BEYOND(1.7668470647783843e+72) : t21;
        const wide t23 = t22 * t22;
        const real t24 = (real)(t23 * t23);
        const wide t25 = margin * t23 * t23 * t23 * t23;
        const wide t26 = R(1.0) / t22;
        const wide t27 = t26 / t22;
        const real t28 = (real)(t26 / t11);
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
                const real t29 = anchor * t24;
                const real t30 = t29 - negative * t24;
                const real t31 = t30 * t30;
                const real t32 = t29 - positive * t24;
                const real t33 = t32 * t32;
                total_terms[i] = t31;
                total_2_terms[i] = t33;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t29 = total_2 - total + t25;
        const truth t30 = t29 < 0.0;
        const real t31 = (real)((t30 ? 0.0 : t29) * t27 * t27 * t27 * t27);
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
                const real t32 = anchor * t24;
                const real t33 = positive * t24;
                const real t34 = negative * t24;
                const real t35 = (t30 ? R(0.0) : t13 * (t34 - t33)) * t28 * t28 * t28 * t28;
                const real t36 = (t30 ? R(0.0) : t13 * (t33 - t32)) * t28 * t28 * t28 * t28;
                const real t37 = (t30 ? R(0.0) : -(t13 * (t34 - t32))) * t28 * t28 * t28 * t28;
                const real anchor_result = t35;
                const real positive_result = t36;
                const real negative_result = t37;
                anchor_to[i] = anchor_result;
                positive_to[i] = positive_result;
                negative_to[i] = negative_result;
            }
            real_store(call, anchor_out, row * length + start, count, anchor_to);
            real_store(call, positive_out, row * length + start, count, positive_to);
            real_store(call, negative_out, row * length + start, count, negative_to);
        }
        real_put(call, value_out, row, t31);
    }
}
/* squared_triplet_loss_value_and_grad: from anchor, positive, negative, g to value, anchor, positive, negative; numbers t1 at 0 */
KERNEL(squared_triplet_loss_value_and_grad)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const wide t1 = (wide)call->numbers[0];
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
        const real t3 = (real)(R(2.0) * t2);
        const truth t4 = maximum_(t2, -t2) <= BEYOND(2.5822498780869086e+120);
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
                const real t5 = anchor - negative;
                const real t6 = t5 * t5;
                const real t7 = anchor - positive;
                const real t8 = t7 * t7;
                total_terms[i] = t6;
                total_2_terms[i] = t8;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t5 = total_2 - total + t1;
        const truth t6 = t5 < 0.0;
        const real t7 = (real)(t6 ? 0.0 : t5);
        const truth t8 = ((total <= 2.5822498780869086e+120) & (total_2 <= 2.5822498780869086e+120)) & t4;
        if (!t8) {
            SYMDL_NAME(squared_triplet_loss_value_and_grad_extreme)(call, row, row + 1);
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
                const real t9 = t6 ? R(0.0) : t3 * (negative - positive);
                const real t10 = t6 ? R(0.0) : t3 * (positive - anchor);
                const real t11 = t6 ? R(0.0) : -(t3 * (negative - anchor));
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
        real_put(call, value_out, row, t7);
    }
}
#else
/* squared_triplet_loss_value_and_grad_extreme: from anchor, positive, negative, g to value, anchor, positive, negative; numbers margin at 2 */
KERNEL(squared_triplet_loss_value_and_grad_extreme)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const double margin = (double)call->numbers[2];
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
        const double t1 = 2.0 * g;
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
                const double t2 = anchor - negative;
                const double t3 = t2 * t2;
                const double t4 = anchor - positive;
                const double t5 = t4 * t4;
                total_terms[i] = t3;
                total_2_terms[i] = t5;
            }
            sum_wide_take(&total_state, total_terms, count);
            sum_wide_take(&total_2_state, total_2_terms, count);
        }
        double total;
        sum_wide_finish(sum_wide_end(&total_state), &total);
        double total_2;
        sum_wide_finish(sum_wide_end(&total_2_state), &total_2);
        const double t2 = total_2 - total + margin;
        const truth t3 = t2 < 0.0;
        const double t4 = t3 ? 0.0 : t2;
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
                const double t5 = t3 ? 0.0 : t1 * (negative - positive);
                const double t6 = t3 ? 0.0 : t1 * (positive - anchor);
                const double t7 = t3 ? 0.0 : -(t1 * (negative - anchor));
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
        real_put(call, value_out, row, t4);
    }
}
/* squared_triplet_loss_value_and_grad: from anchor, positive, negative, g to value, anchor, positive, negative; numbers t1 at 0 */
KERNEL(squared_triplet_loss_value_and_grad)
{
    enum { anchor_in, positive_in, negative_in, g_in, value_out, anchor_out, positive_out, negative_out };
    const wide t1 = (wide)call->numbers[0];
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
        const real t3 = (real)(R(2.0) * t2);
        const truth t4 = maximum_(t2, -t2) <= R(1.2379400392853803e+27);
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
                const real t5 = anchor - negative;
                const real t6 = t5 * t5;
                const real t7 = anchor - positive;
                const real t8 = t7 * t7;
                total_terms[i] = t6;
                total_2_terms[i] = t8;
            }
            sum_take(&total_state, total_terms, count);
            sum_take(&total_2_state, total_2_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        wide total_2;
        sum_finish(sum_end(&total_2_state), &total_2);
        const wide t5 = total_2 - total + t1;
        const truth t6 = t5 < 0.0;
        const real t7 = (real)(t6 ? 0.0 : t5);
        const truth t8 = ((total <= 1.2379400392853803e+27) & (total_2 <= 1.2379400392853803e+27)) & t4;
        if (!t8) {
            SYMDL_NAME(squared_triplet_loss_value_and_grad_extreme)(call, row, row + 1);
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
                const real t9 = t6 ? R(0.0) : t3 * (negative - positive);
                const real t10 = t6 ? R(0.0) : t3 * (positive - anchor);
                const real t11 = t6 ? R(0.0) : -(t3 * (negative - anchor));
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
        real_put(call, value_out, row, t7);
    }
}
#endif
