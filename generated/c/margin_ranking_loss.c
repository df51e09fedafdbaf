/*
 * Made by symdl 0.1.0 from margin_ranking_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
 *                           0  otherwise
 */
#include "primitives.h"
#include "extended.h"

/* ---- margin_ranking_loss_value ---- */
/* margin_ranking_loss_value for an element at which it loses digits. */
static SLOW void margin_ranking_loss_value_carefully(
    const real input1, const real input2, const real target, const pair margin_pair, real *const value_to)
{
    const extended t1 = extended_subtract(extended_of(input1), extended_of(input2));
    const extended t2 = extended_multiply(extended_of(target), t1);
    const extended t4 = extended_subtract(extended_of_pair(margin_pair), t2);
    const real value_better = extended_real(extended_real(extended_sign(t4)) < R(0.0) ? EXTENDED(0.0, 0.0) : t4);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* margin_ranking_loss_value: from input1, input2, target to value; numbers margin at 0, t3 at 1, t16 at 2, margin_pair at 3 */
KERNEL(margin_ranking_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
    const real t3 = (real)call->numbers[1];
    const pair t16 = pair_of(call->numbers[2]);
    const pair margin_pair = pair_of(call->numbers[3]);
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input1 = input1_at[i];
            const real input2 = input2_at[i];
            const real target = target_at[i];
            const real t1 = input1 - input2;
            const real t2 = fma_(-target, t1, margin);
            const truth t4 = (maximum_(t1, -t1) == INF) | (maximum_(t2, -t2) < t3);
            const pair t5 = pair_multiply(pair_of(target), pair_subtract(pair_of(input1), pair_of(input2)));
            const real t6 = pair_real(t2 < R(0.0) ? PAIR(0.0, 0.0) : pair_subtract(t16, t5));
            const real value_result = t6;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_value_carefully(
                        input1_at[i], input2_at[i], target_at[i], margin_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* margin_ranking_loss_value: from input1, input2, target to value; numbers margin at 0, t13 at 1, margin_pair at 3 */
KERNEL(margin_ranking_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const double margin = (double)call->numbers[0];
    const double t13 = (double)call->numbers[1];
    const double margin_pair = (double)call->numbers[3];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input1 = input1_at[i];
            const double input2 = input2_at[i];
            const double target = target_at[i];
            const double t1 = fma_of_double(-target, input1 - input2, margin);
            const double t2 = t1 < 0.0 ? 0.0 : t1;
            const truth t3 = absolute_wide(t1) < 3.0517578125e-05 * t13;
            const real value_result = t2;
            const flag carefully_here = t3;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_value_carefully(
                        input1_at[i], input2_at[i], target_at[i], margin_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- margin_ranking_loss_vjp ---- */
/* margin_ranking_loss_vjp for an element at which it loses digits. */
static SLOW void margin_ranking_loss_vjp_carefully(
    const real input1, const real input2, const real target, const real g, const pair margin_pair, real *const input1_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input1);
    const extended t3 = extended_of(input2);
    const extended t4 = extended_multiply(t1, extended_subtract(t2, t3));
    const real t5 = extended_real(extended_sign(extended_subtract(extended_of_pair(margin_pair), t4)));
    const extended t6 = extended_negate(extended_multiply(extended_of(g), t1));
    const extended t7 = input1 == input1 ? (t5 < R(0.0) ? EXTENDED(0.0, 0.0) : t6) : t2;
    const real input1_better = extended_real(input2 == input2 ? t7 : t3);
    if (input1_better == input1_better) *input1_to = input1_better;
}

/* margin_ranking_loss_vjp for an element at which it loses digits. */
static SLOW void margin_ranking_loss_vjp_carefully_2(
    const real input1, const real input2, const real target, const real g, const pair margin_pair, real *const input2_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input1);
    const extended t3 = extended_of(input2);
    const extended t4 = extended_multiply(t1, extended_subtract(t2, t3));
    const real t5 = extended_real(extended_sign(extended_subtract(extended_of_pair(margin_pair), t4)));
    const extended t6 = t5 < R(0.0) ? EXTENDED(0.0, 0.0) : extended_multiply(extended_of(g), t1);
    const real input2_better = extended_real(input2 == input2 ? (input1 == input1 ? t6 : t2) : t3);
    if (input2_better == input2_better) *input2_to = input2_better;
}

#if SYMDL_DOUBLE
/* margin_ranking_loss_vjp: from input1, input2, target, g to input1, input2; numbers margin at 0, margin_pair at 1 */
KERNEL(margin_ranking_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const real margin = (real)call->numbers[0];
    const pair margin_pair = pair_of(call->numbers[1]);
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input1_to = input1_out_block;
        real *const input2_to = input2_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const real input1 = input1_at[i];
            const real input2 = input2_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = g * target;
            const real t2 = -t1;
            const real t3 = input1 - input2;
            const real t4 = target * t3;
            const truth t5 = margin - t4 < R(0.0);
            const truth t6 = input1 == input1;
            const truth t7 = input2 == input2;
            const real t8 = t7 ? (t6 ? (t5 ? R(0.0) : t2) : input1) : input2;
            const real t9 = t7 ? (t6 ? (t5 ? R(0.0) : t1) : input1) : input2;
            const truth t10 = target != R(0.0);
            const truth t11 = ((maximum_(t4, -t4) < R(7.888609052210118e-31)) & t10) & (t3 != R(0.0));
            const truth t12 = t11 | (((maximum_(t1, t2) < R(7.888609052210118e-31)) & (g != R(0.0))) & t10);
            const real input1_result = t8;
            const real input2_result = t9;
            const flag carefully_here = t12;
            const flag carefully_2_here = t12;
            input1_to[i] = input1_result;
            input2_to[i] = input2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_vjp_carefully(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, input1_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    margin_ranking_loss_vjp_carefully_2(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, input2_to + i);
        }
        real_store(call, input1_out, start, count, input1_to);
        real_store(call, input2_out, start, count, input2_to);
    }
}
#else
/* margin_ranking_loss_vjp: from input1, input2, target, g to input1, input2; numbers margin at 0 */
KERNEL(margin_ranking_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const double margin = (double)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input1_to = real_room(call, input1_out, start, count, input1_out_block);
        real *const input2_to = real_room(call, input2_out, start, count, input2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input1 = input1_at[i];
            const double input2 = input2_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = g * target;
            const truth t2 = fma_of_double(-target, input1 - input2, margin) < 0.0;
            const truth t3 = input1 == input1;
            const truth t4 = input2 == input2;
            const double t5 = t4 ? (t3 ? (t2 ? 0.0 : -t1) : input1) : input2;
            const double t6 = t4 ? (t3 ? (t2 ? 0.0 : t1) : input1) : input2;
            const real input1_result = t5;
            const real input2_result = t6;
            input1_to[i] = input1_result;
            input2_to[i] = input2_result;
        }
        real_store(call, input1_out, start, count, input1_to);
        real_store(call, input2_out, start, count, input2_to);
    }
}
#endif

/* ---- margin_ranking_loss_vjp_target ---- */
/* margin_ranking_loss_vjp_target for an element at which it loses digits. */
static SLOW void margin_ranking_loss_vjp_target_carefully(
    const real input1, const real input2, const real target, const real g, const pair margin_pair, real *const target_to)
{
    const extended t1 = extended_of(input2);
    const extended t2 = extended_of(input1);
    const extended t3 = extended_of(target);
    const extended t4 = extended_multiply(t3, extended_subtract(t2, t1));
    const real t5 = extended_real(extended_sign(extended_subtract(extended_of_pair(margin_pair), t4)));
    const extended t6 = extended_multiply(extended_of(g), extended_subtract(t1, t2));
    const real target_better = extended_real(target == target ? (t5 < R(0.0) ? EXTENDED(0.0, 0.0) : t6) : t3);
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* margin_ranking_loss_vjp_target: from input1, input2, target, g to target; numbers margin at 0, margin_pair at 1 */
KERNEL(margin_ranking_loss_vjp_target)
{
    enum { input1_in, input2_in, target_in, g_in, target_out };
    const real margin = (real)call->numbers[0];
    const pair margin_pair = pair_of(call->numbers[1]);
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input1 = input1_at[i];
            const real input2 = input2_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input2 - input1;
            const real t2 = g * t1;
            const real t3 = input1 - input2;
            const real t4 = target * t3;
            const real t5 = target == target ? (margin - t4 < R(0.0) ? R(0.0) : t2) : target;
            const truth t6 = (maximum_(t4, -t4) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t7 = ((maximum_(t2, -t2) < R(7.888609052210118e-31)) & (g != R(0.0))) & (t1 != R(0.0));
            const truth t8 = (t6 & (t3 != R(0.0))) | t7;
            const real target_result = t5;
            const flag carefully_here = t8;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_vjp_target_carefully(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* margin_ranking_loss_vjp_target: from input1, input2, target, g to target; numbers margin at 0 */
KERNEL(margin_ranking_loss_vjp_target)
{
    enum { input1_in, input2_in, target_in, g_in, target_out };
    const double margin = (double)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input1 = input1_at[i];
            const double input2 = input2_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = fma_of_double(-target, input1 - input2, margin) < 0.0 ? 0.0 : g * (input2 - input1);
            const real target_result = target == target ? t1 : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- margin_ranking_loss_value_and_grad ---- */
/* margin_ranking_loss_value_and_grad for an element at which it loses digits. */
static SLOW void margin_ranking_loss_value_and_grad_carefully(
    const real input1, const real input2, const real target, const pair margin_pair, real *const value_to)
{
    const extended t1 = extended_subtract(extended_of(input1), extended_of(input2));
    const extended t2 = extended_multiply(extended_of(target), t1);
    const extended t4 = extended_subtract(extended_of_pair(margin_pair), t2);
    const real value_better = extended_real(extended_real(extended_sign(t4)) < R(0.0) ? EXTENDED(0.0, 0.0) : t4);
    if (value_better == value_better) *value_to = value_better;
}

/* margin_ranking_loss_value_and_grad for an element at which it loses digits. */
static SLOW void margin_ranking_loss_value_and_grad_carefully_2(
    const real input1, const real input2, const real target, const real g, const pair margin_pair, real *const input1_to)
{
    const extended t1 = extended_of(input1);
    const extended t2 = extended_of(input2);
    const extended t4 = extended_of(target);
    const extended t5 = extended_multiply(t4, extended_subtract(t1, t2));
    const real t6 = extended_real(extended_sign(extended_subtract(extended_of_pair(margin_pair), t5)));
    const extended t7 = extended_negate(extended_multiply(extended_of(g), t4));
    const extended t8 = input1 == input1 ? (t6 < R(0.0) ? EXTENDED(0.0, 0.0) : t7) : t1;
    const real input1_better = extended_real(input2 == input2 ? t8 : t2);
    if (input1_better == input1_better) *input1_to = input1_better;
}

/* margin_ranking_loss_value_and_grad for an element at which it loses digits. */
static SLOW void margin_ranking_loss_value_and_grad_carefully_3(
    const real input1, const real input2, const real target, const real g, const pair margin_pair, real *const input2_to)
{
    const extended t1 = extended_of(input1);
    const extended t2 = extended_of(input2);
    const extended t4 = extended_of(target);
    const extended t5 = extended_multiply(t4, extended_subtract(t1, t2));
    const real t6 = extended_real(extended_sign(extended_subtract(extended_of_pair(margin_pair), t5)));
    const extended t7 = t6 < R(0.0) ? EXTENDED(0.0, 0.0) : extended_multiply(extended_of(g), t4);
    const real input2_better = extended_real(input2 == input2 ? (input1 == input1 ? t7 : t1) : t2);
    if (input2_better == input2_better) *input2_to = input2_better;
}

#if SYMDL_DOUBLE
/* margin_ranking_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers margin at 0, t3 at 1, t33 at 2, margin_pair at 3 */
KERNEL(margin_ranking_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const real margin = (real)call->numbers[0];
    const real t3 = (real)call->numbers[1];
    const pair t33 = pair_of(call->numbers[2]);
    const pair margin_pair = pair_of(call->numbers[3]);
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag carefully_3_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input1_to = input1_out_block;
        real *const input2_to = input2_out_block;
        flag carefully_any = 0, carefully_2_any = 0, carefully_3_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:carefully_3_any)
        for (int i = 0; i < count; ++i) {
            const real input1 = input1_at[i];
            const real input2 = input2_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input1 - input2;
            const real t2 = target * t1;
            const real t4 = margin - t2;
            const truth t5 = t4 < R(0.0);
            const real t6 = g * target;
            const truth t7 = input1 == input1;
            const truth t8 = input2 == input2;
            const real t9 = t8 ? (t7 ? (t5 ? R(0.0) : -t6) : input1) : input2;
            const real t10 = t8 ? (t7 ? (t5 ? R(0.0) : t6) : input1) : input2;
            const truth t11 = (maximum_(t1, -t1) == INF) | (maximum_(t4, -t4) < t3);
            const truth t12 = (maximum_(t2, -t2) < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t13 = t12 & (t1 != R(0.0));
            const pair t14 = pair_multiply(pair_of(target), pair_subtract(pair_of(input1), pair_of(input2)));
            const real t15 = pair_real(t5 ? PAIR(0.0, 0.0) : pair_subtract(t33, t14));
            const real value_result = t15;
            const real input1_result = t9;
            const real input2_result = t10;
            const flag carefully_here = t11;
            const flag carefully_2_here = t13;
            const flag carefully_3_here = t13;
            value_to[i] = value_result;
            input1_to[i] = input1_result;
            input2_to[i] = input2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            carefully_3_at[i] = carefully_3_here;
            carefully_3_any |= carefully_3_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_value_and_grad_carefully(
                        input1_at[i], input2_at[i], target_at[i], margin_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    margin_ranking_loss_value_and_grad_carefully_2(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, input1_to + i);
        }
        if (carefully_3_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_3_at[i])
                    margin_ranking_loss_value_and_grad_carefully_3(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, input2_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input1_out, start, count, input1_to);
        real_store(call, input2_out, start, count, input2_to);
    }
}
#else
/* margin_ranking_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers margin at 0, t23 at 1, margin_pair at 3 */
KERNEL(margin_ranking_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const double margin = (double)call->numbers[0];
    const double t23 = (double)call->numbers[1];
    const double margin_pair = (double)call->numbers[3];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input1_to = input1_out_block;
        real *const input2_to = input2_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input1 = input1_at[i];
            const double input2 = input2_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = fma_of_double(-target, input1 - input2, margin);
            const truth t2 = t1 < 0.0;
            const double t3 = t2 ? 0.0 : t1;
            const double t4 = g * target;
            const truth t5 = input1 == input1;
            const truth t6 = input2 == input2;
            const double t7 = t6 ? (t5 ? (t2 ? 0.0 : -t4) : input1) : input2;
            const double t8 = t6 ? (t5 ? (t2 ? 0.0 : t4) : input1) : input2;
            const truth t9 = absolute_wide(t1) < 3.0517578125e-05 * t23;
            const real value_result = t3;
            const real input1_result = t7;
            const real input2_result = t8;
            const flag carefully_here = t9;
            value_to[i] = value_result;
            input1_to[i] = input1_result;
            input2_to[i] = input2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_value_and_grad_carefully(
                        input1_at[i], input2_at[i], target_at[i], margin_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input1_out, start, count, input1_to);
        real_store(call, input2_out, start, count, input2_to);
    }
}
#endif
