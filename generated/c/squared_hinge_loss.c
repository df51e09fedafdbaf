/*
 * Made by symdl 0.1.0 from squared_hinge_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     squared_hinge_loss = (-input*target + margin)**2  if input*target - margin < 0
 *                          0  otherwise
 */
#include "primitives.h"
#include "extended.h"

/* ---- squared_hinge_loss_value ---- */
/* squared_hinge_loss_value for an element at which it loses digits. */
static SLOW void squared_hinge_loss_value_carefully(
    const real input, const real target, const pair margin_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(margin_pair);
    const extended t2 = extended_multiply(extended_of(input), extended_of(target));
    const extended t4 = extended_subtract(t1, t2);
    const truth t5 = extended_real(extended_sign(extended_subtract(t2, t1))) >= R(0.0);
    const real value_better = extended_real(t5 ? EXTENDED(0.0, 0.0) : extended_multiply(t4, t4));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* squared_hinge_loss_value: from input, target to value; numbers margin at 0, t3 at 1, t20 at 2, margin_pair at 3 */
KERNEL(squared_hinge_loss_value)
{
    enum { input_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
    const real t3 = (real)call->numbers[1];
    const pair t20 = pair_of(call->numbers[2]);
    const pair margin_pair = pair_of(call->numbers[3]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real t1 = input * target;
            const real t2 = margin - t1;
            const real t4 = t1 - margin;
            const truth t5 = (maximum_(t2, -t2) < t3) | (maximum_(t4, -t4) < R(0.5) * maximum_(t1, -t1));
            const pair t6 = pair_subtract(t20, pair_multiply(pair_of(input), pair_of(target)));
            const real t7 = pair_real(t4 >= R(0.0) ? PAIR(0.0, 0.0) : pair_multiply(t6, t6));
            const real value_result = t7;
            const flag carefully_here = t5;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_value_carefully(
                        input_at[i], target_at[i], margin_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* squared_hinge_loss_value: from input, target to value; numbers margin at 0, t11 at 1, margin_pair at 3 */
KERNEL(squared_hinge_loss_value)
{
    enum { input_in, target_in, value_out };
    const double margin = (double)call->numbers[0];
    const double t11 = (double)call->numbers[1];
    const double margin_pair = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t1 = input * target;
            const double t2 = margin - t1;
            const double t3 = t1 - margin;
            const double t4 = t3 >= 0.0 ? 0.0 : t2 * t2;
            const truth t5 = absolute_wide(t3) < 3.0517578125e-05 * (0.5 * absolute_wide(t1));
            const truth t6 = (absolute_wide(t2) < 3.0517578125e-05 * t11) | t5;
            const real value_result = t4;
            const flag carefully_here = t6;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_value_carefully(
                        input_at[i], target_at[i], margin_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- squared_hinge_loss_vjp ---- */
/* squared_hinge_loss_vjp for an element at which it loses digits. */
static SLOW void squared_hinge_loss_vjp_carefully(
    const real input, const real target, const real g, const pair margin_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(margin_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(extended_of(input), t2);
    const extended t4 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t5 = extended_multiply(extended_of(g), extended_multiply(t4, extended_subtract(t1, t3)));
    const truth t6 = extended_real(extended_sign(extended_subtract(t3, t1))) >= R(0.0);
    const real input_better = extended_real(t6 ? EXTENDED(0.0, 0.0) : extended_negate(t5));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* squared_hinge_loss_vjp: from input, target, g to input; numbers margin at 0, t14 at 1, margin_pair at 2 */
KERNEL(squared_hinge_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real margin = (real)call->numbers[0];
    const real t14 = (real)call->numbers[1];
    const pair margin_pair = pair_of(call->numbers[2]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input * target;
            const real t2 = margin - t1;
            const real t3 = t1 - margin >= R(0.0) ? R(0.0) : -(g * (R(2.0) * target * t2));
            const truth t4 = maximum_(t2, -t2) < t14;
            const real input_result = t3;
            const flag carefully_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* squared_hinge_loss_vjp: from input, target, g to input; numbers margin at 0, t14 at 1, margin_pair at 2 */
KERNEL(squared_hinge_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const double margin = (double)call->numbers[0];
    const double t14 = (double)call->numbers[1];
    const double margin_pair = (double)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input * target;
            const double t2 = margin - t1;
            const double t3 = t1 - margin >= 0.0 ? 0.0 : -(g * (2.0 * target * t2));
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * t14;
            const real input_result = t3;
            const flag carefully_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- squared_hinge_loss_vjp_target ---- */
/* squared_hinge_loss_vjp_target for an element at which it loses digits. */
static SLOW void squared_hinge_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair margin_pair, real *const target_to)
{
    const extended t1 = extended_of_pair(margin_pair);
    const extended t2 = extended_of(input);
    const extended t3 = extended_multiply(t2, extended_of(target));
    const extended t4 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t5 = extended_multiply(extended_of(g), extended_multiply(t4, extended_subtract(t1, t3)));
    const truth t6 = extended_real(extended_sign(extended_subtract(t3, t1))) >= R(0.0);
    const real target_better = extended_real(t6 ? EXTENDED(0.0, 0.0) : extended_negate(t5));
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* squared_hinge_loss_vjp_target: from input, target, g to target; numbers margin at 0, t14 at 1, margin_pair at 2 */
KERNEL(squared_hinge_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real margin = (real)call->numbers[0];
    const real t14 = (real)call->numbers[1];
    const pair margin_pair = pair_of(call->numbers[2]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input * target;
            const real t2 = margin - t1;
            const real t3 = t1 - margin >= R(0.0) ? R(0.0) : -(g * (R(2.0) * input * t2));
            const truth t4 = maximum_(t2, -t2) < t14;
            const real target_result = t3;
            const flag carefully_here = t4;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* squared_hinge_loss_vjp_target: from input, target, g to target; numbers margin at 0, t14 at 1, margin_pair at 2 */
KERNEL(squared_hinge_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const double margin = (double)call->numbers[0];
    const double t14 = (double)call->numbers[1];
    const double margin_pair = (double)call->numbers[2];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input * target;
            const double t2 = margin - t1;
            const double t3 = t1 - margin >= 0.0 ? 0.0 : -(g * (2.0 * input * t2));
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * t14;
            const real target_result = t3;
            const flag carefully_here = t4;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- squared_hinge_loss_value_and_grad ---- */
/* squared_hinge_loss_value_and_grad for an element at which it loses digits. */
static SLOW void squared_hinge_loss_value_and_grad_carefully(
    const real input, const real target, const pair margin_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(margin_pair);
    const extended t2 = extended_multiply(extended_of(input), extended_of(target));
    const extended t5 = extended_subtract(t1, t2);
    const truth t6 = extended_real(extended_sign(extended_subtract(t2, t1))) >= R(0.0);
    const real value_better = extended_real(t6 ? EXTENDED(0.0, 0.0) : extended_multiply(t5, t5));
    if (value_better == value_better) *value_to = value_better;
}

/* squared_hinge_loss_value_and_grad for an element at which it loses digits. */
static SLOW void squared_hinge_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, const pair margin_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(margin_pair);
    const extended t2 = extended_of(target);
    const extended t5 = extended_multiply(extended_of(input), t2);
    const extended t6 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t7 = extended_multiply(extended_of(g), extended_multiply(t6, extended_subtract(t1, t5)));
    const truth t8 = extended_real(extended_sign(extended_subtract(t5, t1))) >= R(0.0);
    const real input_better = extended_real(t8 ? EXTENDED(0.0, 0.0) : extended_negate(t7));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* squared_hinge_loss_value_and_grad: from input, target, g to value, input; numbers margin at 0, t3 at 1, t4 at 2, t27 at 3, margin_pair at 4 */
KERNEL(squared_hinge_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real margin = (real)call->numbers[0];
    const real t3 = (real)call->numbers[1];
    const real t4 = (real)call->numbers[2];
    const pair t27 = pair_of(call->numbers[3]);
    const pair margin_pair = pair_of(call->numbers[4]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input * target;
            const real t2 = margin - t1;
            const real t5 = t1 - margin;
            const truth t6 = t5 >= R(0.0);
            const real t7 = t6 ? R(0.0) : -(g * (R(2.0) * target * t2));
            const real t8 = maximum_(t2, -t2);
            const truth t9 = (t8 < t3) | (maximum_(t5, -t5) < R(0.5) * maximum_(t1, -t1));
            const truth t10 = t8 < t4;
            const pair t11 = pair_subtract(t27, pair_multiply(pair_of(input), pair_of(target)));
            const real t12 = pair_real(t6 ? PAIR(0.0, 0.0) : pair_multiply(t11, t11));
            const real value_result = t12;
            const real input_result = t7;
            const flag carefully_here = t9;
            const flag carefully_2_here = t10;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], margin_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    squared_hinge_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* squared_hinge_loss_value_and_grad: from input, target, g to value, input; numbers margin at 0, t16 at 1, t25 at 2, margin_pair at 4 */
KERNEL(squared_hinge_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double margin = (double)call->numbers[0];
    const double t16 = (double)call->numbers[1];
    const double t25 = (double)call->numbers[2];
    const double margin_pair = (double)call->numbers[4];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input * target;
            const double t2 = margin - t1;
            const double t3 = t1 - margin;
            const truth t4 = t3 >= 0.0;
            const double t5 = t4 ? 0.0 : t2 * t2;
            const double t6 = t4 ? 0.0 : -(g * (2.0 * target * t2));
            const double t7 = absolute_wide(t2);
            const truth t8 = absolute_wide(t3) < 3.0517578125e-05 * (0.5 * absolute_wide(t1));
            const truth t9 = (t7 < 3.0517578125e-05 * t16) | t8;
            const truth t10 = t7 < 3.0517578125e-05 * t25;
            const real value_result = t5;
            const real input_result = t6;
            const flag carefully_here = t9;
            const flag carefully_2_here = t10;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], margin_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    squared_hinge_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- squared_hinge_loss_hvp ---- */
/* squared_hinge_loss_hvp for an element at which it loses digits. */
static SLOW void squared_hinge_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, const pair margin_pair, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(EXTENDED(2.0, 0.0), extended_multiply(t1, t1));
    const extended t3 = extended_of(input);
    const extended t4 = extended_subtract(extended_multiply(t3, t1), extended_of_pair(margin_pair));
    const extended t5 = extended_multiply(extended_of(g), extended_multiply(extended_of(v), t2));
    const extended t6 = extended_real(extended_sign(t4)) >= R(0.0) ? EXTENDED(0.0, 0.0) : t5;
    const real input_better = extended_real(input == input ? t6 : t3);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* squared_hinge_loss_hvp: from input, target, g, v to input; numbers margin at 0, margin_pair at 1 */
KERNEL(squared_hinge_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real margin = (real)call->numbers[0];
    const pair margin_pair = pair_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real t1 = input * target;
            const real t2 = t1 - margin;
            const real t3 = t2 >= R(0.0) ? R(0.0) : g * (v * (R(2.0) * (target * target)));
            const real t4 = input == input ? t3 : input;
            const truth t5 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
            const real input_result = t4;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], margin_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* squared_hinge_loss_hvp: from input, target, g, v to input; numbers margin at 0, margin_pair at 1 */
KERNEL(squared_hinge_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double margin = (double)call->numbers[0];
    const double margin_pair = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t1 = input * target;
            const double t2 = t1 - margin;
            const double t3 = input == input ? (t2 >= 0.0 ? 0.0 : g * (v * (2.0 * (target * target)))) : input;
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const real input_result = t3;
            const flag carefully_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], margin_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- squared_hinge_loss_hess_diag ---- */
/* squared_hinge_loss_hess_diag for an element at which it loses digits. */
static SLOW void squared_hinge_loss_hess_diag_carefully(
    const real input, const real target, const real g, const pair margin_pair, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_multiply(EXTENDED(2.0, 0.0), extended_multiply(t1, t1));
    const extended t3 = extended_of(input);
    const extended t4 = extended_subtract(extended_multiply(t3, t1), extended_of_pair(margin_pair));
    const truth t5 = extended_real(extended_sign(t4)) >= R(0.0);
    const extended t6 = t5 ? EXTENDED(0.0, 0.0) : extended_multiply(extended_of(g), t2);
    const real input_better = extended_real(input == input ? t6 : t3);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* squared_hinge_loss_hess_diag: from input, target, g to input; numbers margin at 0, margin_pair at 1 */
KERNEL(squared_hinge_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real margin = (real)call->numbers[0];
    const pair margin_pair = pair_of(call->numbers[1]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input * target;
            const real t2 = t1 - margin;
            const real t3 = input == input ? (t2 >= R(0.0) ? R(0.0) : g * (R(2.0) * (target * target))) : input;
            const truth t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
            const real input_result = t3;
            const flag carefully_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* squared_hinge_loss_hess_diag: from input, target, g to input; numbers margin at 0, margin_pair at 1 */
KERNEL(squared_hinge_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const double margin = (double)call->numbers[0];
    const double margin_pair = (double)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input * target;
            const double t2 = t1 - margin;
            const double t3 = input == input ? (t2 >= 0.0 ? 0.0 : g * (2.0 * (target * target))) : input;
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const real input_result = t3;
            const flag carefully_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squared_hinge_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
