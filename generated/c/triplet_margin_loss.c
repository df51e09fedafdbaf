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
        const wide t1 = sqrt_of_double(total_2) - sqrt_of_double(total) + margin;
        const real t2 = (real)(t1 < R(0.0) ? R(0.0) : t1);
        real_put(call, value_out, row, t2);
    }
}

/* ---- triplet_margin_loss_vjp ---- */
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
        const truth t1 = total == 0.0;
        const wide sqrt_2 = sqrt_of_double(total_2);
        const truth t2 = total_2 == 0.0;
        const truth t3 = sqrt_2 - sqrt + margin < R(0.0);
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
                const real t4 = t2 ? R(0.0) : quotient_(g * (anchor - positive + eps), sqrt_2);
                const real t5 = t3 ? R(0.0) : (t1 ? R(0.0) : -quotient_(g * (anchor - negative + eps), sqrt)) + t4;
                const real t6 = t3 ? R(0.0) : t2 ? R(0.0) : quotient_(g * (positive - anchor - eps), sqrt_2);
                const real t7 = t3 ? R(0.0) : t1 ? R(0.0) : -quotient_(g * (negative - anchor - eps), sqrt);
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

/* ---- triplet_margin_loss_value_and_grad ---- */
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
        const truth t2 = t1 < R(0.0);
        const real t3 = (real)(t2 ? R(0.0) : t1);
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
                const real anchor = anchor_at[i];
                const real positive = positive_at[i];
                const real negative = negative_at[i];
                const real t6 = t5 ? R(0.0) : quotient_(g * (anchor - positive + eps), sqrt_2);
                const real t7 = t2 ? R(0.0) : (t4 ? R(0.0) : -quotient_(g * (anchor - negative + eps), sqrt)) + t6;
                const real t8 = t2 ? R(0.0) : t5 ? R(0.0) : quotient_(g * (positive - anchor - eps), sqrt_2);
                const real t9 = t2 ? R(0.0) : t4 ? R(0.0) : -quotient_(g * (negative - anchor - eps), sqrt);
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
        real_put(call, value_out, row, t3);
    }
}

/* ---- triplet_margin_loss_vjp_p_other ---- */
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
        const truth t5 = power_of_double(total_2, t2) - power_of_double(total, t2) + margin < R(0.0);
        const wide t6 = p * (t5 ? R(0.0) : total == 0.0 ? R(0.0) : -(t4 * power_of_double(total, t3) / p));
        const real t7 = (real)t6;
        const wide t8 = p * (t5 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t4 * power_of_double(total_2, t3) / p);
        const real t9 = (real)t8;
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
                const real t10 = anchor - negative + eps;
                const real t11 = anchor - positive + eps;
                const real t12 = t10 <= R(0.0) ? (t10 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t13 = t7 * power_(kept, t1) * t12;
                const real t14 = t11 <= R(0.0) ? (t11 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t15 = t9 * power_(kept_, t1) * t14;
                const real t16 = t13 + t15;
                const real t17 = -t15;
                const real t18 = -t13;
                const real anchor_result = t16;
                const real positive_result = t17;
                const real negative_result = t18;
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

/* ---- triplet_margin_loss_value_and_grad_p_other ---- */
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
        const wide t5 = power_of_double(total_2, t1) - power_of_double(total, t1) + margin;
        const truth t6 = t5 < R(0.0);
        const real t7 = (real)(t6 ? R(0.0) : t5);
        const wide t8 = p * (t6 ? R(0.0) : total == 0.0 ? R(0.0) : -(t4 * power_of_double(total, t3) / p));
        const real t9 = (real)t8;
        const wide t10 = p * (t6 ? R(0.0) : total_2 == 0.0 ? R(0.0) : t4 * power_of_double(total_2, t3) / p);
        const real t11 = (real)t10;
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
                const real t12 = anchor - negative + eps;
                const real t13 = anchor - positive + eps;
                const real t14 = t12 <= R(0.0) ? (t12 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t15 = t9 * power_(kept, t2) * t14;
                const real t16 = t13 <= R(0.0) ? (t13 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0);
                const real t17 = t11 * power_(kept_, t2) * t16;
                const real t18 = t15 + t17;
                const real t19 = -t17;
                const real t20 = -t15;
                const real anchor_result = t18;
                const real positive_result = t19;
                const real negative_result = t20;
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
