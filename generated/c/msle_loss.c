/*
 * Made by symdl 0.1.0 from msle_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     msle_loss = (-log(input + 1) + log(target + 1))**2
 */
#include "primitives.h"
#include "extended.h"

/* ---- msle_loss_value ---- */
/* msle_loss_value for an element at which it loses digits. */
static SLOW void msle_loss_value_carefully(
    const real input, const real target, real *const value_to)
{
    const extended log1p = extended_log1p(extended_of(target));
    const extended t1 = extended_subtract(log1p, extended_log1p(extended_of(input)));
    const real value_better = extended_real(extended_multiply(t1, t1));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* msle_loss_value: from input, target to value */
KERNEL(msle_loss_value)
{
    enum { input_in, target_in, value_out };
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
            const real log1p = log1p_(input);
            const real log1p_2 = log1p_(target);
            const real t1 = log1p_2 - log1p;
            const real t2 = t1 * t1;
            const real t3 = maximum_(t1, -t1);
            const real t4 = maximum_(log1p_2, -log1p_2);
            const truth t5 = (t2 >= R(1.1020259538958945e-38)) & (t2 <= R(8192.0));
            const truth t6 = ((t3 < R(0.5) * t4) | (t3 < R(0.9) * t4)) | t5;
            const pair t7 = pair_subtract(pair_of(log1p_2), pair_of(log1p));
            const real t8 = pair_real(pair_multiply(t7, t7));
            const real value_result = t8;
            const flag carefully_here = t6;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* msle_loss_value: from input, target to value */
KERNEL(msle_loss_value)
{
    enum { input_in, target_in, value_out };
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
            const double log1p = log1p_wide(target);
            const double t1 = log1p - log1p_wide(input);
            const double t2 = t1 * t1;
            const double t3 = absolute_wide(t1);
            const double t4 = absolute_wide(log1p);
            const truth t5 = (t3 < 3.0517578125e-05 * (0.5 * t4)) | (t3 < 3.0517578125e-05 * (0.9 * t4));
            const truth t6 = t5 | ((t2 >= 1.1020259538958945e-38) & (t2 <= 8192.0));
            const real value_result = t2;
            const flag carefully_here = t6;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- msle_loss_vjp ---- */
/* msle_loss_vjp for an element at which it loses digits. */
static SLOW void msle_loss_vjp_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_subtract(extended_log1p(extended_of(target)), extended_log1p(t1));
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t4 = extended_divide(t3, extended_add(t1, EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_negate(extended_multiply(extended_of(g), t4)));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* msle_loss_vjp: from input, target, g to input */
KERNEL(msle_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real log1p = log1p_(target);
            const real t1 = log1p - log1p_(input);
            const real t2 = -(g * (R(2.0) * t1 / (input + R(1.0))));
            const truth t3 = !((maximum_(input, -input) == INF) & (maximum_(target, -target) == INF));
            const truth t4 = (input == INF) & t3;
            const truth t5 = (maximum_(t1, -t1) < R(0.75) * maximum_(log1p, -log1p)) & !t4;
            const real input_result = t2;
            const flag carefully_here = t5;
            const flag far_here = t4;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = R(0.0);
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* msle_loss_vjp: from input, target, g to input */
KERNEL(msle_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double log1p = log1p_wide(target);
            const double t1 = log1p - log1p_wide(input);
            const double t2 = -(g * (2.0 * t1 / (input + 1.0)));
            const truth t3 = input == INFINITY;
            const truth t4 = !((absolute_wide(input) == INFINITY) & (absolute_wide(target) == INFINITY));
            const truth t5 = (absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(log1p))) & !(t3 & t4);
            const truth t6 = t3 & t4;
            const real input_result = t2;
            const flag carefully_here = t5;
            const flag far_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = 0.0;
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- msle_loss_vjp_target ---- */
/* msle_loss_vjp_target for an element at which it loses digits. */
static SLOW void msle_loss_vjp_target_carefully(
    const real input, const real target, const real g, real *const target_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_subtract(extended_log1p(t1), extended_log1p(extended_of(input)));
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t4 = extended_divide(t3, extended_add(t1, EXTENDED(1.0, 0.0)));
    const real target_better = extended_real(extended_multiply(extended_of(g), t4));
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* msle_loss_vjp_target: from input, target, g to target */
KERNEL(msle_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real log1p = log1p_(target);
            const real t1 = log1p - log1p_(input);
            const real t2 = g * (R(2.0) * t1 / (target + R(1.0)));
            const truth t3 = !((maximum_(input, -input) == INF) & (maximum_(target, -target) == INF));
            const truth t4 = (target == INF) & t3;
            const truth t5 = (maximum_(t1, -t1) < R(0.75) * maximum_(log1p, -log1p)) & !t4;
            const real target_result = t2;
            const flag carefully_here = t5;
            const flag far_here = t4;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target_better = R(0.0);
                target_to[i] = (far_at[i] != 0) & (target_better == target_better) ? target_better : target_to[i];
            }
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* msle_loss_vjp_target: from input, target, g to target */
KERNEL(msle_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double log1p = log1p_wide(target);
            const double t1 = log1p - log1p_wide(input);
            const double t2 = g * (2.0 * t1 / (target + 1.0));
            const truth t3 = target == INFINITY;
            const truth t4 = !((absolute_wide(input) == INFINITY) & (absolute_wide(target) == INFINITY));
            const truth t5 = (absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(log1p))) & !(t3 & t4);
            const truth t6 = t3 & t4;
            const real target_result = t2;
            const flag carefully_here = t5;
            const flag far_here = t6;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real target_better = 0.0;
                target_to[i] = (far_at[i] != 0) & (target_better == target_better) ? target_better : target_to[i];
            }
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- msle_loss_value_and_grad ---- */
/* msle_loss_value_and_grad for an element at which it loses digits. */
static SLOW void msle_loss_value_and_grad_carefully(
    const real input, const real target, real *const value_to)
{
    const extended log1p = extended_log1p(extended_of(target));
    const extended t1 = extended_subtract(log1p, extended_log1p(extended_of(input)));
    const real value_better = extended_real(extended_multiply(t1, t1));
    if (value_better == value_better) *value_to = value_better;
}

/* msle_loss_value_and_grad for an element at which it loses digits. */
static SLOW void msle_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_subtract(extended_log1p(extended_of(target)), extended_log1p(t1));
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), t2);
    const extended t4 = extended_divide(t3, extended_add(t1, EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_negate(extended_multiply(extended_of(g), t4)));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* msle_loss_value_and_grad: from input, target, g to value, input */
KERNEL(msle_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real log1p = log1p_(input);
            const real log1p_2 = log1p_(target);
            const real t1 = log1p_2 - log1p;
            const real t2 = t1 * t1;
            const real t3 = -(g * (R(2.0) * t1 / (input + R(1.0))));
            const truth t4 = !((maximum_(input, -input) == INF) & (maximum_(target, -target) == INF));
            const truth t5 = (input == INF) & t4;
            const real t6 = maximum_(t1, -t1);
            const real t7 = maximum_(log1p_2, -log1p_2);
            const truth t8 = (t2 >= R(1.1020259538958945e-38)) & (t2 <= R(8192.0));
            const truth t9 = ((t6 < R(0.5) * t7) | (t6 < R(0.9) * t7)) | t8;
            const truth t10 = (t6 < R(0.75) * t7) & !t5;
            const pair t11 = pair_subtract(pair_of(log1p_2), pair_of(log1p));
            const real t12 = pair_real(pair_multiply(t11, t11));
            const real value_result = t12;
            const real input_result = t3;
            const flag carefully_here = t9;
            const flag carefully_2_here = t10;
            const flag far_here = t5;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    msle_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = R(0.0);
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* msle_loss_value_and_grad: from input, target, g to value, input */
KERNEL(msle_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double log1p = log1p_wide(target);
            const double t1 = log1p - log1p_wide(input);
            const double t2 = t1 * t1;
            const double t3 = -(g * (2.0 * t1 / (input + 1.0)));
            const truth t4 = input == INFINITY;
            const truth t5 = !((absolute_wide(input) == INFINITY) & (absolute_wide(target) == INFINITY));
            const double t6 = absolute_wide(t1);
            const double t7 = absolute_wide(log1p);
            const truth t8 = (t6 < 3.0517578125e-05 * (0.5 * t7)) | (t6 < 3.0517578125e-05 * (0.9 * t7));
            const truth t9 = t8 | ((t2 >= 1.1020259538958945e-38) & (t2 <= 8192.0));
            const truth t10 = (t6 < 3.0517578125e-05 * (0.75 * t7)) & !(t4 & t5);
            const truth t11 = t4 & t5;
            const real value_result = t2;
            const real input_result = t3;
            const flag carefully_here = t9;
            const flag carefully_2_here = t10;
            const flag far_here = t11;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    msle_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = 0.0;
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- msle_loss_hvp ---- */
/* msle_loss_hvp for an element at which it loses digits. */
static SLOW void msle_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_add(t1, EXTENDED(1.0, 0.0));
    const extended t3 = extended_subtract(extended_log1p(extended_of(target)), extended_log1p(t1));
    const extended t4 = extended_of(g);
    const extended t5 = extended_multiply(t4, extended_divide(extended_divide(t3, t2), t2));
    const extended t6 = extended_add(t5, extended_divide(extended_divide(t4, t2), t2));
    const extended t7 = extended_multiply(extended_of(v), extended_multiply(EXTENDED(2.0, 0.0), t6));
    const real input_better = extended_real(t7);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* msle_loss_hvp: from input, target, g, v to input */
KERNEL(msle_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real log1p = log1p_(input);
            const real log1p_2 = log1p_(target);
            const real t1 = log1p_2 - log1p;
            const real t2 = input + R(1.0);
            const real t3 = t1 / t2;
            const real t4 = t3 / t2;
            const real t5 = g * t4;
            const real t6 = t5 + g / t2 / t2;
            const truth t7 = !((maximum_(input, -input) == INF) & (maximum_(target, -target) == INF));
            const truth t8 = (input == INF) & t7;
            const real t9 = maximum_(log1p_2, -log1p_2);
            const truth t10 = maximum_(t6, -t6) < R(0.75) * maximum_(t5, -t5);
            const truth t11 = (t10 | (maximum_(t1, -t1) < R(0.75) * t9)) | (t9 < R(7.888609052210118e-31));
            const truth t12 = t11 | ((maximum_(t4, -t4) < R(7.888609052210118e-31)) & (t3 != R(0.0)));
            const truth t13 = (t12 | (maximum_(log1p, -log1p) < R(7.888609052210118e-31))) & !t8;
            const pair t14 = pair_of(g);
            const pair t15 = pair_add(pair_of(input), PAIR(1.0, 0.0));
            const pair t16 = pair_divide(pair_divide(pair_subtract(pair_of(log1p_2), pair_of(log1p)), t15), t15);
            const pair t17 = pair_add(pair_multiply(t14, t16), pair_divide(pair_divide(t14, t15), t15));
            const real t18 = pair_real(pair_multiply(pair_of(v), pair_multiply(PAIR(2.0, 0.0), t17)));
            const real input_result = t18;
            const flag carefully_here = t13;
            const flag far_here = t8;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = R(0.0);
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* msle_loss_hvp: from input, target, g, v to input */
KERNEL(msle_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double log1p = log1p_wide(target);
            const double t1 = log1p - log1p_wide(input);
            const double t3_inverse = 1.0 / (input + 1.0);
            const double t2 = g * (t1 * t3_inverse * t3_inverse);
            const double t3 = fma_of_double(g * t3_inverse, t3_inverse, t2);
            const double t4 = v * (2.0 * t3);
            const truth t5 = input == INFINITY;
            const truth t6 = !((absolute_wide(input) == INFINITY) & (absolute_wide(target) == INFINITY));
            const truth t7 = absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(log1p));
            const truth t8 = (absolute_wide(t3) < 3.0517578125e-05 * (0.75 * absolute_wide(t2))) | t7;
            const truth t9 = t8 & !(t5 & t6);
            const truth t10 = t5 & t6;
            const real input_result = t4;
            const flag carefully_here = t9;
            const flag far_here = t10;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = 0.0;
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- msle_loss_hess_diag ---- */
/* msle_loss_hess_diag for an element at which it loses digits. */
static SLOW void msle_loss_hess_diag_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_add(t1, EXTENDED(1.0, 0.0));
    const extended t3 = extended_divide(EXTENDED(2.0, 0.0), t2);
    const extended t4 = extended_subtract(extended_log1p(extended_of(target)), extended_log1p(t1));
    const extended t5 = extended_of(g);
    const extended t6 = extended_multiply(t5, extended_divide(extended_multiply(t3, t4), t2));
    const real input_better = extended_real(extended_add(t6, extended_multiply(t5, extended_divide(t3, t2))));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* msle_loss_hess_diag: from input, target, g to input */
KERNEL(msle_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real log1p = log1p_(input);
            const real log1p_2 = log1p_(target);
            const real t1 = log1p_2 - log1p;
            const real t2 = input + R(1.0);
            const real t3 = R(2.0) / t2;
            const real t4 = g * (t3 * t1 / t2);
            const real t5 = fma_(g, t3 / t2, t4);
            const truth t6 = !((maximum_(input, -input) == INF) & (maximum_(target, -target) == INF));
            const truth t7 = (input == INF) & t6;
            const real t8 = maximum_(log1p_2, -log1p_2);
            const truth t9 = maximum_(t5, -t5) < R(0.75) * maximum_(t4, -t4);
            const truth t10 = (t9 | (maximum_(t1, -t1) < R(0.75) * t8)) | (t8 < R(7.888609052210118e-31));
            const truth t11 = (t10 | (maximum_(log1p, -log1p) < R(7.888609052210118e-31))) & !t7;
            const pair t12 = pair_of(g);
            const pair t13 = pair_add(pair_of(input), PAIR(1.0, 0.0));
            const pair t14 = pair_divide(PAIR(2.0, 0.0), t13);
            const pair t15 = pair_multiply(t14, pair_subtract(pair_of(log1p_2), pair_of(log1p)));
            const pair t16 = pair_multiply(t12, pair_divide(t15, t13));
            const real t17 = pair_real(pair_add(t16, pair_multiply(t12, pair_divide(t14, t13))));
            const real input_result = t17;
            const flag carefully_here = t11;
            const flag far_here = t7;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = R(0.0);
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* msle_loss_hess_diag: from input, target, g to input */
KERNEL(msle_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double log1p = log1p_wide(target);
            const double t1 = log1p - log1p_wide(input);
            const double t3_inverse = 1.0 / (input + 1.0);
            const double t2 = 2.0 * t3_inverse;
            const double t3 = g * (t2 * t1 * t3_inverse);
            const double t4 = fma_of_double(g, t2 * t3_inverse, t3);
            const truth t5 = input == INFINITY;
            const truth t6 = !((absolute_wide(input) == INFINITY) & (absolute_wide(target) == INFINITY));
            const truth t7 = absolute_wide(t1) < 3.0517578125e-05 * (0.75 * absolute_wide(log1p));
            const truth t8 = (absolute_wide(t4) < 3.0517578125e-05 * (0.75 * absolute_wide(t3))) | t7;
            const truth t9 = t8 & !(t5 & t6);
            const truth t10 = t5 & t6;
            const real input_result = t4;
            const flag carefully_here = t9;
            const flag far_here = t10;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    msle_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input_better = 0.0;
                input_to[i] = (far_at[i] != 0) & (input_better == input_better) ? input_better : input_to[i];
            }
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
