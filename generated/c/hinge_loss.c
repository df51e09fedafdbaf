/*
 * Made by symdl 0.1.0 from hinge_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     hinge_loss = -input*target + margin  if input*target - margin < 0
 *                  0  otherwise
 */
#include "primitives.h"
#include "extended.h"

/* ---- hinge_loss_value ---- */
/* hinge_loss_value for an element at which it loses digits. */
static SLOW void hinge_loss_value_carefully(
    const real input, const real target, const pair margin_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(margin_pair);
    const extended t2 = extended_multiply(extended_of(input), extended_of(target));
    const truth t3 = extended_real(extended_sign(extended_subtract(t2, t1))) >= R(0.0);
    const real value_better = extended_real(t3 ? EXTENDED(0.0, 0.0) : extended_subtract(t1, t2));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* hinge_loss_value: from input, target to value; numbers margin at 0, t10 at 1, margin_pair at 2 */
KERNEL(hinge_loss_value)
{
    enum { input_in, target_in, value_out };
    const real margin = (real)call->numbers[0];
    const real t10 = (real)call->numbers[1];
    const pair margin_pair = pair_of(call->numbers[2]);
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
            const real t3 = t1 - margin >= R(0.0) ? R(0.0) : t2;
            const truth t4 = maximum_(t2, -t2) < t10;
            const real value_result = t3;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    hinge_loss_value_carefully(
                        input_at[i], target_at[i], margin_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* hinge_loss_value: from input, target to value; numbers margin at 0, t10 at 1, margin_pair at 2 */
KERNEL(hinge_loss_value)
{
    enum { input_in, target_in, value_out };
    const double margin = (double)call->numbers[0];
    const double t10 = (double)call->numbers[1];
    const double margin_pair = (double)call->numbers[2];
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
            const double t3 = t1 - margin >= 0.0 ? 0.0 : t2;
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * t10;
            const real value_result = t3;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    hinge_loss_value_carefully(
                        input_at[i], target_at[i], margin_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- hinge_loss_vjp ---- */
/* hinge_loss_vjp for an element at which it loses digits. */
static SLOW void hinge_loss_vjp_carefully(
    const real input, const real target, const real g, const pair margin_pair, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended t3 = extended_subtract(extended_multiply(t2, t1), extended_of_pair(margin_pair));
    const extended t4 = extended_negate(extended_multiply(extended_of(g), t1));
    const extended t5 = extended_real(extended_sign(t3)) >= R(0.0) ? EXTENDED(0.0, 0.0) : t4;
    const real input_better = extended_real(input == input ? t5 : t2);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* hinge_loss_vjp: from input, target, g to input; numbers margin at 0, margin_pair at 1 */
KERNEL(hinge_loss_vjp)
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
            const real t3 = input == input ? (t2 >= R(0.0) ? R(0.0) : -(g * target)) : input;
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
                    hinge_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* hinge_loss_vjp: from input, target, g to input; numbers margin at 0, margin_pair at 1 */
KERNEL(hinge_loss_vjp)
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
            const double t3 = input == input ? (t2 >= 0.0 ? 0.0 : -(g * target)) : input;
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
                    hinge_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- hinge_loss_vjp_target ---- */
/* hinge_loss_vjp_target for an element at which it loses digits. */
static SLOW void hinge_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair margin_pair, real *const target_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(extended_multiply(t1, t2), extended_of_pair(margin_pair));
    const extended t4 = extended_negate(extended_multiply(extended_of(g), t1));
    const extended t5 = extended_real(extended_sign(t3)) >= R(0.0) ? EXTENDED(0.0, 0.0) : t4;
    const real target_better = extended_real(target == target ? t5 : t2);
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* hinge_loss_vjp_target: from input, target, g to target; numbers margin at 0, margin_pair at 1 */
KERNEL(hinge_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real margin = (real)call->numbers[0];
    const pair margin_pair = pair_of(call->numbers[1]);
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
            const real t2 = t1 - margin;
            const real t3 = target == target ? (t2 >= R(0.0) ? R(0.0) : -(g * input)) : target;
            const truth t4 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1);
            const real target_result = t3;
            const flag carefully_here = t4;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    hinge_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* hinge_loss_vjp_target: from input, target, g to target; numbers margin at 0, margin_pair at 1 */
KERNEL(hinge_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const double margin = (double)call->numbers[0];
    const double margin_pair = (double)call->numbers[1];
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
            const double t2 = t1 - margin;
            const double t3 = target == target ? (t2 >= 0.0 ? 0.0 : -(g * input)) : target;
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const real target_result = t3;
            const flag carefully_here = t4;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    hinge_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], margin_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- hinge_loss_value_and_grad ---- */
/* hinge_loss_value_and_grad for an element at which it loses digits. */
static SLOW void hinge_loss_value_and_grad_carefully(
    const real input, const real target, const pair margin_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(margin_pair);
    const extended t2 = extended_multiply(extended_of(input), extended_of(target));
    const truth t3 = extended_real(extended_sign(extended_subtract(t2, t1))) >= R(0.0);
    const real value_better = extended_real(t3 ? EXTENDED(0.0, 0.0) : extended_subtract(t1, t2));
    if (value_better == value_better) *value_to = value_better;
}

/* hinge_loss_value_and_grad for an element at which it loses digits. */
static SLOW void hinge_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, const pair margin_pair, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(extended_multiply(t1, t2), extended_of_pair(margin_pair));
    const extended t4 = extended_negate(extended_multiply(extended_of(g), t2));
    const extended t5 = extended_real(extended_sign(t3)) >= R(0.0) ? EXTENDED(0.0, 0.0) : t4;
    const real input_better = extended_real(input == input ? t5 : t1);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* hinge_loss_value_and_grad: from input, target, g to value, input; numbers margin at 0, t15 at 1, margin_pair at 2 */
KERNEL(hinge_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real margin = (real)call->numbers[0];
    const real t15 = (real)call->numbers[1];
    const pair margin_pair = pair_of(call->numbers[2]);
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
            const real t3 = t1 - margin;
            const truth t4 = t3 >= R(0.0);
            const real t5 = t4 ? R(0.0) : t2;
            const real t6 = input == input ? (t4 ? R(0.0) : -(g * target)) : input;
            const truth t7 = maximum_(t2, -t2) < t15;
            const truth t8 = maximum_(t3, -t3) < R(0.75) * maximum_(t1, -t1);
            const real value_result = t5;
            const real input_result = t6;
            const flag carefully_here = t7;
            const flag carefully_2_here = t8;
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
                    hinge_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], margin_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    hinge_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* hinge_loss_value_and_grad: from input, target, g to value, input; numbers margin at 0, t15 at 1, margin_pair at 2 */
KERNEL(hinge_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double margin = (double)call->numbers[0];
    const double t15 = (double)call->numbers[1];
    const double margin_pair = (double)call->numbers[2];
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
            const double t5 = t4 ? 0.0 : t2;
            const double t6 = input == input ? (t4 ? 0.0 : -(g * target)) : input;
            const truth t7 = absolute_wide(t2) < 3.0517578125e-05 * t15;
            const truth t8 = absolute_wide(t3) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const real value_result = t5;
            const real input_result = t6;
            const flag carefully_here = t7;
            const flag carefully_2_here = t8;
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
                    hinge_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], margin_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    hinge_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], margin_pair, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- hinge_loss_hvp ---- */
/* hinge_loss_hvp: from input, target to input */
KERNEL(hinge_loss_hvp)
{
    enum { input_in, target_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real input_result = target == target ? (input == input ? R(0.0) : input) : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
