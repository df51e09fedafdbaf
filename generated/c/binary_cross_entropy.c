/*
 * Made by symdl 0.1.0 from binary_cross_entropy with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     binary_cross_entropy = -Piecewise((0, Eq(target, 0)), (target*Piecewise((log(input), log(input) >=
 *                            -100), (-100, True)), True)) - Piecewise((0, Eq(target, 1)), ((1 -
 *                            target)*Piecewise((log(1 - input), log(1 - input) >= -100), (-100, True)),
 *                            True))
 */
#include "primitives.h"
#include "extended.h"

/* ---- binary_cross_entropy_value ---- */
/* binary_cross_entropy_value for an element at which it loses digits. */
static SLOW void binary_cross_entropy_value_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(100.0, 0.0), t2);
    const truth t4 = extended_real(extended_sign(extended_subtract(log, EXTENDED(-100.0, 0.0)))) < R(0.0);
    const extended t5 = t4 ? t3 : extended_negate(extended_multiply(t2, log));
    const extended log1p = extended_log1p(extended_negate(t1));
    const real t6 = extended_real(extended_sign(extended_subtract(log1p, EXTENDED(-100.0, 0.0))));
    const extended t7 = extended_negate(extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t2), log1p));
    const extended t8 = t6 < R(0.0) ? extended_subtract(EXTENDED(100.0, 0.0), t3) : t7;
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t5;
    const real value_better = extended_real(extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_value (weight absent): from input, target to value */
KERNEL(binary_cross_entropy_value)
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
            const real log = log_(input);
            const real log1p = log1p_(-input);
            const truth t1 = maximum_(log, -log) < R(7.888609052210118e-31);
            const pair t2 = pair_of(target);
            const pair t3 = pair_multiply(PAIR(100.0, 0.0), t2);
            const pair t4 = log < -R(100.0) ? t3 : pair_negate(pair_multiply(t2, pair_of(log)));
            const pair t5 = pair_negate(pair_multiply(pair_subtract(PAIR(1.0, 0.0), t2), pair_of(log1p)));
            const pair t6 = log1p < -R(100.0) ? pair_subtract(PAIR(100.0, 0.0), t3) : t5;
            const pair t7 = target == R(0.0) ? PAIR(0.0, 0.0) : t4;
            const real t8 = pair_real(pair_add(t7, target == R(1.0) ? PAIR(0.0, 0.0) : t6));
            const real value_result = t8;
            const flag carefully_here = t1;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* binary_cross_entropy_value (weight absent): from input, target to value */
KERNEL(binary_cross_entropy_value)
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
            const double log = log_wide(input);
            const double t1 = 100.0 * target;
            const double log1p = log1p_wide(-input);
            const double t2 = target == 1.0 ? 0.0 : log1p < -100.0 ? 100.0 - t1 : -((1.0 - target) * log1p);
            const double t3 = (target == 0.0 ? 0.0 : log < -100.0 ? t1 : -(target * log)) + t2;
            const truth t4 = absolute_wide(log) < 4.909093465297727e-91;
            const real value_result = t3;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_value_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- binary_cross_entropy_vjp ---- */
/* binary_cross_entropy_vjp for an element at which it loses digits. */
static SLOW void binary_cross_entropy_vjp_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended sign = extended_sign(extended_subtract(extended_log(t2), EXTENDED(-100.0, 0.0)));
    const extended t3 = extended_negate(extended_divide(t1, t2));
    const extended t4 = extended_real(sign) < R(0.0) ? EXTENDED(0.0, 0.0) : t3;
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t6 = extended_subtract(extended_log1p(extended_negate(t2)), EXTENDED(-100.0, 0.0));
    const extended t7 = extended_divide(t5, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t8 = extended_real(extended_sign(t6)) < R(0.0) ? EXTENDED(0.0, 0.0) : t7;
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t4;
    const extended t10 = extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8);
    const real input_better = extended_real(extended_multiply(extended_of(g), t10));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_vjp (weight absent): from input, target, g to input */
KERNEL(binary_cross_entropy_vjp)
{
    enum { input_in, target_in, g_in, input_out };
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
            const real t1 = target == R(0.0) ? R(0.0) : log_(input) < -R(100.0) ? R(0.0) : -(target / input);
            const real log1p = log1p_(-input);
            const real t2 = log1p < -R(100.0) ? R(0.0) : (R(1.0) - target) / (R(1.0) - input);
            const real t3 = t1 + (target == R(1.0) ? R(0.0) : t2);
            const real t4 = g * t3;
            const truth t5 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
            const truth t6 = (maximum_(t3, -t3) < R(0.75) * maximum_(t1, -t1)) | t5;
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_vjp (weight absent): from input, target, g to input */
KERNEL(binary_cross_entropy_vjp)
{
    enum { input_in, target_in, g_in, input_out };
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
            const double t1 = target == 0.0 ? 0.0 : log_wide(input) < -100.0 ? 0.0 : -(target / input);
            const double log1p = log1p_wide(-input);
            const double t2 = t1 + (target == 1.0 ? 0.0 : log1p < -100.0 ? 0.0 : (1.0 - target) / (1.0 - input));
            const double t3 = g * t2;
            const truth t4 = absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t5 = t4 | (absolute_wide(log1p) < 4.909093465297727e-91);
            const real input_result = t3;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_vjp_target ---- */
/* binary_cross_entropy_vjp_target for an element at which it loses digits. */
static SLOW void binary_cross_entropy_vjp_target_carefully(
    const real input, const real g, const real target, real *const target_to)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const truth t2 = extended_real(extended_sign(extended_subtract(log, EXTENDED(-100.0, 0.0)))) < R(0.0);
    const extended log1p = extended_log1p(extended_negate(t1));
    const real t3 = extended_real(extended_sign(extended_subtract(log1p, EXTENDED(-100.0, 0.0))));
    const extended t4 = t2 ? EXTENDED(100.0, 0.0) : extended_negate(log);
    const extended t5 = extended_add(t4, t3 < R(0.0) ? EXTENDED(-100.0, 0.0) : log1p);
    const extended t6 = target == target ? extended_multiply(extended_of(g), t5) : extended_of(target);
    const real target_better = extended_real(t6);
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_vjp_target (weight absent): from input, g, target to target */
KERNEL(binary_cross_entropy_vjp_target)
{
    enum { input_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const real log = log_(input);
            const real t1 = log < -R(100.0) ? R(100.0) : -log;
            const real log1p = log1p_(-input);
            const real t2 = t1 + (log1p < -R(100.0) ? -R(100.0) : log1p);
            const real t3 = target == target ? g * t2 : target;
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
                    binary_cross_entropy_vjp_target_carefully(
                        input_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* binary_cross_entropy_vjp_target (weight absent): from input, g, target to target */
KERNEL(binary_cross_entropy_vjp_target)
{
    enum { input_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double g = g_at[i];
            const double target = target_at[i];
            const double log = log_wide(input);
            const double t1 = log < -100.0 ? 100.0 : -log;
            const double log1p = log1p_wide(-input);
            const double t2 = t1 + (log1p < -100.0 ? -100.0 : log1p);
            const double t3 = target == target ? g * t2 : target;
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
                    binary_cross_entropy_vjp_target_carefully(
                        input_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- binary_cross_entropy_value_and_grad ---- */
/* binary_cross_entropy_value_and_grad for an element at which it loses digits. */
static SLOW void binary_cross_entropy_value_and_grad_carefully(
    const real input, const real target, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(100.0, 0.0), t2);
    const truth t4 = extended_real(extended_sign(extended_subtract(log, EXTENDED(-100.0, 0.0)))) < R(0.0);
    const extended t5 = t4 ? t3 : extended_negate(extended_multiply(t2, log));
    const extended log1p = extended_log1p(extended_negate(t1));
    const real t6 = extended_real(extended_sign(extended_subtract(log1p, EXTENDED(-100.0, 0.0))));
    const extended t7 = extended_negate(extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t2), log1p));
    const extended t8 = t6 < R(0.0) ? extended_subtract(EXTENDED(100.0, 0.0), t3) : t7;
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t5;
    const real value_better = extended_real(extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8));
    if (value_better == value_better) *value_to = value_better;
}

/* binary_cross_entropy_value_and_grad for an element at which it loses digits. */
static SLOW void binary_cross_entropy_value_and_grad_carefully_2(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended sign = extended_sign(extended_subtract(extended_log(t1), EXTENDED(-100.0, 0.0)));
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(extended_log1p(extended_negate(t1)), EXTENDED(-100.0, 0.0));
    const extended t4 = extended_negate(extended_divide(t2, t1));
    const extended t5 = extended_real(sign) < R(0.0) ? EXTENDED(0.0, 0.0) : t4;
    const extended t6 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t7 = extended_divide(t6, extended_subtract(EXTENDED(1.0, 0.0), t1));
    const extended t8 = extended_real(extended_sign(t3)) < R(0.0) ? EXTENDED(0.0, 0.0) : t7;
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t5;
    const extended t10 = extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8);
    const real input_better = extended_real(extended_multiply(extended_of(g), t10));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_value_and_grad (weight absent): from input, target, g to value, input */
KERNEL(binary_cross_entropy_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
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
            const real log = log_(input);
            const truth t1 = log < -R(100.0);
            const truth t2 = target == R(0.0);
            const real log1p = log1p_(-input);
            const truth t3 = log1p < -R(100.0);
            const truth t4 = target == R(1.0);
            const real t5 = t2 ? R(0.0) : t1 ? R(0.0) : -(target / input);
            const real t6 = t5 + (t4 ? R(0.0) : t3 ? R(0.0) : (R(1.0) - target) / (R(1.0) - input));
            const real t7 = g * t6;
            const truth t8 = maximum_(log, -log) < R(7.888609052210118e-31);
            const truth t9 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
            const truth t10 = (maximum_(t6, -t6) < R(0.75) * maximum_(t5, -t5)) | t9;
            const pair t11 = pair_of(target);
            const pair t12 = pair_multiply(PAIR(100.0, 0.0), t11);
            const pair t13 = pair_negate(pair_multiply(pair_subtract(PAIR(1.0, 0.0), t11), pair_of(log1p)));
            const pair t14 = t2 ? PAIR(0.0, 0.0) : t1 ? t12 : pair_negate(pair_multiply(t11, pair_of(log)));
            const pair t15 = pair_add(t14, t4 ? PAIR(0.0, 0.0) : t3 ? pair_subtract(PAIR(100.0, 0.0), t12) : t13);
            const real t16 = pair_real(t15);
            const real value_result = t16;
            const real input_result = t7;
            const flag carefully_here = t8;
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
                    binary_cross_entropy_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_value_and_grad (weight absent): from input, target, g to value, input */
KERNEL(binary_cross_entropy_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
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
            const double log = log_wide(input);
            const double t1 = 100.0 * target;
            const truth t2 = log < -100.0;
            const truth t3 = target == 0.0;
            const double t4 = 1.0 - target;
            const double log1p = log1p_wide(-input);
            const truth t5 = log1p < -100.0;
            const truth t6 = target == 1.0;
            const double t7 = t6 ? 0.0 : t5 ? 100.0 - t1 : -(t4 * log1p);
            const double t8 = (t3 ? 0.0 : t2 ? t1 : -(target * log)) + t7;
            const double t9 = t3 ? 0.0 : t2 ? 0.0 : -(target / input);
            const double t10 = t9 + (t6 ? 0.0 : t5 ? 0.0 : t4 / (1.0 - input));
            const double t11 = g * t10;
            const truth t12 = absolute_wide(log) < 4.909093465297727e-91;
            const truth t13 = absolute_wide(t10) < 3.0517578125e-05 * (0.75 * absolute_wide(t9));
            const truth t14 = t13 | (absolute_wide(log1p) < 4.909093465297727e-91);
            const real value_result = t8;
            const real input_result = t11;
            const flag carefully_here = t12;
            const flag carefully_2_here = t14;
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
                    binary_cross_entropy_value_and_grad_carefully(
                        input_at[i], target_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_hvp ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_hvp (weight absent): from input, target, g, v to input */
KERNEL(binary_cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real t1 = log_(input) < -R(100.0) ? R(0.0) : target / input / input;
            const real t2 = R(1.0) - input;
            const real t3 = log1p_(-input) < -R(100.0) ? R(0.0) : (R(1.0) - target) / t2 / t2;
            const real input_result = g * (v * ((target == R(0.0) ? R(0.0) : t1) + (target == R(1.0) ? R(0.0) : t3)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_hvp (weight absent): from input, target, g, v to input */
KERNEL(binary_cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t2_inverse = 1.0 / input;
            const double t1 = log_wide(input) < -100.0 ? 0.0 : target * t2_inverse * t2_inverse;
            const double t11_inverse = 1.0 / (1.0 - input);
            const double t2 = log1p_wide(-input) < -100.0 ? 0.0 : (1.0 - target) * t11_inverse * t11_inverse;
            const real input_result = g * (v * ((target == 0.0 ? 0.0 : t1) + (target == 1.0 ? 0.0 : t2)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_hess_diag ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_hess_diag (weight absent): from input, target, g to input */
KERNEL(binary_cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = log_(input) < -R(100.0) ? R(0.0) : target / input / input;
            const real t2 = R(1.0) - input;
            const real t3 = log1p_(-input) < -R(100.0) ? R(0.0) : (R(1.0) - target) / t2 / t2;
            const real input_result = g * ((target == R(0.0) ? R(0.0) : t1) + (target == R(1.0) ? R(0.0) : t3));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_hess_diag (weight absent): from input, target, g to input */
KERNEL(binary_cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2_inverse = 1.0 / input;
            const double t1 = log_wide(input) < -100.0 ? 0.0 : target * t2_inverse * t2_inverse;
            const double t11_inverse = 1.0 / (1.0 - input);
            const double t2 = log1p_wide(-input) < -100.0 ? 0.0 : (1.0 - target) * t11_inverse * t11_inverse;
            const real input_result = g * ((target == 0.0 ? 0.0 : t1) + (target == 1.0 ? 0.0 : t2));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_value_weight ---- */
/* binary_cross_entropy_value_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_value_weight_carefully(
    const real input, const real target, const real weight, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(100.0, 0.0), t2);
    const truth t4 = extended_real(extended_sign(extended_subtract(log, EXTENDED(-100.0, 0.0)))) < R(0.0);
    const extended t5 = t4 ? extended_negate(t3) : extended_multiply(t2, log);
    const extended log1p = extended_log1p(extended_negate(t1));
    const real t6 = extended_real(extended_sign(extended_subtract(log1p, EXTENDED(-100.0, 0.0))));
    const extended t7 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t2), log1p);
    const extended t8 = t6 < R(0.0) ? extended_subtract(t3, EXTENDED(100.0, 0.0)) : t7;
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t5;
    const extended t10 = extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8);
    const real value_better = extended_real(extended_negate(extended_multiply(extended_of(weight), t10)));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_value_weight (weight given): from input, target, weight to value */
KERNEL(binary_cross_entropy_value_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real log = log_(input);
            const real log1p = log1p_(-input);
            const truth t1 = maximum_(log, -log) < R(7.888609052210118e-31);
            const pair t2 = pair_of(target);
            const pair t3 = pair_multiply(PAIR(100.0, 0.0), t2);
            const pair t4 = log < -R(100.0) ? pair_negate(t3) : pair_multiply(t2, pair_of(log));
            const pair t5 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t2), pair_of(log1p));
            const pair t6 = log1p < -R(100.0) ? pair_subtract(t3, PAIR(100.0, 0.0)) : t5;
            const pair t7 = target == R(0.0) ? PAIR(0.0, 0.0) : t4;
            const pair t8 = pair_multiply(pair_of(weight), pair_add(t7, target == R(1.0) ? PAIR(0.0, 0.0) : t6));
            const real t9 = pair_real(pair_negate(t8));
            const real value_result = t9;
            const flag carefully_here = t1;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_value_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* binary_cross_entropy_value_weight (weight given): from input, target, weight to value */
KERNEL(binary_cross_entropy_value_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double log = log_wide(input);
            const double t1 = 100.0 * target;
            const double log1p = log1p_wide(-input);
            const double t2 = target == 1.0 ? 0.0 : log1p < -100.0 ? t1 - 100.0 : (1.0 - target) * log1p;
            const double t3 = -(weight * ((target == 0.0 ? 0.0 : log < -100.0 ? -t1 : target * log) + t2));
            const truth t4 = absolute_wide(log) < 4.909093465297727e-91;
            const real value_result = t3;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_value_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- binary_cross_entropy_vjp_weight ---- */
/* binary_cross_entropy_vjp_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_vjp_weight_carefully(
    const real input, const real target, const real weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended sign = extended_sign(extended_subtract(extended_log(t2), EXTENDED(-100.0, 0.0)));
    const extended t3 = extended_real(sign) < R(0.0) ? EXTENDED(0.0, 0.0) : extended_divide(t1, t2);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t5 = extended_subtract(extended_log1p(extended_negate(t2)), EXTENDED(-100.0, 0.0));
    const extended t6 = extended_negate(extended_divide(t4, extended_subtract(EXTENDED(1.0, 0.0), t2)));
    const extended t7 = extended_real(extended_sign(t5)) < R(0.0) ? EXTENDED(0.0, 0.0) : t6;
    const extended t8 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t3;
    const extended t9 = extended_add(t8, target == R(1.0) ? EXTENDED(0.0, 0.0) : t7);
    const extended t10 = extended_multiply(extended_of(g), extended_multiply(extended_of(weight), t9));
    const real input_better = extended_real(extended_negate(t10));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_vjp_weight (weight given): from input, target, weight, g to input */
KERNEL(binary_cross_entropy_vjp_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const truth t1 = log_(input) < -R(100.0);
            const truth t2 = target == R(0.0);
            const real t3 = t2 ? R(0.0) : t1 ? R(0.0) : target / input;
            const real log1p = log1p_(-input);
            const truth t4 = log1p < -R(100.0);
            const truth t5 = target == R(1.0);
            const real t6 = t3 + (t5 ? R(0.0) : t4 ? R(0.0) : -((R(1.0) - target) / (R(1.0) - input)));
            const truth t7 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
            const truth t8 = (maximum_(t6, -t6) < R(0.75) * maximum_(t3, -t3)) | t7;
            const pair t9 = pair_of(target);
            const pair t10 = pair_of(input);
            const pair t11 = pair_divide(pair_subtract(PAIR(1.0, 0.0), t9), pair_subtract(PAIR(1.0, 0.0), t10));
            const pair t12 = t2 ? PAIR(0.0, 0.0) : t1 ? PAIR(0.0, 0.0) : pair_divide(t9, t10);
            const pair t13 = pair_add(t12, t5 ? PAIR(0.0, 0.0) : t4 ? PAIR(0.0, 0.0) : pair_negate(t11));
            const pair t14 = pair_negate(pair_multiply(pair_of(g), pair_multiply(pair_of(weight), t13)));
            const real t15 = pair_real(t14);
            const real input_result = t15;
            const flag carefully_here = t8;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_vjp_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_vjp_weight (weight given): from input, target, weight, g to input */
KERNEL(binary_cross_entropy_vjp_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double g = g_at[i];
            const double t1 = target == 0.0 ? 0.0 : log_wide(input) < -100.0 ? 0.0 : target / input;
            const double log1p = log1p_wide(-input);
            const double t2 = target == 1.0 ? 0.0 : log1p < -100.0 ? 0.0 : -((1.0 - target) / (1.0 - input));
            const double t3 = t1 + t2;
            const double t4 = -(g * (weight * t3));
            const truth t5 = absolute_wide(t3) < 3.0517578125e-05 * (0.75 * absolute_wide(t1));
            const truth t6 = t5 | (absolute_wide(log1p) < 4.909093465297727e-91);
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_vjp_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_vjp_target_weight ---- */
/* binary_cross_entropy_vjp_target_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_vjp_target_weight_carefully(
    const real input, const real weight, const real g, const real target, real *const target_to)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const truth t2 = extended_real(extended_sign(extended_subtract(log, EXTENDED(-100.0, 0.0)))) < R(0.0);
    const extended log1p = extended_log1p(extended_negate(t1));
    const real t3 = extended_real(extended_sign(extended_subtract(log1p, EXTENDED(-100.0, 0.0))));
    const extended t4 = t3 < R(0.0) ? EXTENDED(100.0, 0.0) : extended_negate(log1p);
    const extended t5 = extended_add(t2 ? EXTENDED(-100.0, 0.0) : log, t4);
    const extended t6 = extended_multiply(extended_of(g), extended_multiply(extended_of(weight), t5));
    const real target_better = extended_real(target == target ? extended_negate(t6) : extended_of(target));
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_vjp_target_weight (weight given): from input, weight, g, target to target */
KERNEL(binary_cross_entropy_vjp_target_weight)
{
    enum { input_in, weight_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const real log = log_(input);
            const real t1 = log < -R(100.0) ? -R(100.0) : log;
            const real log1p = log1p_(-input);
            const real t2 = t1 + (log1p < -R(100.0) ? R(100.0) : -log1p);
            const real t3 = target == target ? -(g * (weight * t2)) : target;
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
                    binary_cross_entropy_vjp_target_weight_carefully(
                        input_at[i], weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* binary_cross_entropy_vjp_target_weight (weight given): from input, weight, g, target to target */
KERNEL(binary_cross_entropy_vjp_target_weight)
{
    enum { input_in, weight_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double weight = weight_at[i];
            const double g = g_at[i];
            const double target = target_at[i];
            const double log = log_wide(input);
            const double t1 = log < -100.0 ? -100.0 : log;
            const double log1p = log1p_wide(-input);
            const double t2 = t1 + (log1p < -100.0 ? 100.0 : -log1p);
            const double t3 = target == target ? -(g * (weight * t2)) : target;
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
                    binary_cross_entropy_vjp_target_weight_carefully(
                        input_at[i], weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- binary_cross_entropy_value_and_grad_weight ---- */
/* binary_cross_entropy_value_and_grad_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_value_and_grad_weight_carefully(
    const real input, const real target, const real weight, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended log = extended_log(t1);
    const extended t2 = extended_of(target);
    const extended t3 = extended_multiply(EXTENDED(100.0, 0.0), t2);
    const truth t4 = extended_real(extended_sign(extended_subtract(log, EXTENDED(-100.0, 0.0)))) < R(0.0);
    const extended t5 = t4 ? extended_negate(t3) : extended_multiply(t2, log);
    const extended log1p = extended_log1p(extended_negate(t1));
    const real t6 = extended_real(extended_sign(extended_subtract(log1p, EXTENDED(-100.0, 0.0))));
    const extended t7 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t2), log1p);
    const extended t8 = t6 < R(0.0) ? extended_subtract(t3, EXTENDED(100.0, 0.0)) : t7;
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t5;
    const extended t10 = extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8);
    const real value_better = extended_real(extended_negate(extended_multiply(extended_of(weight), t10)));
    if (value_better == value_better) *value_to = value_better;
}

/* binary_cross_entropy_value_and_grad_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_value_and_grad_weight_carefully_2(
    const real input, const real target, const real weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended sign = extended_sign(extended_subtract(extended_log(t1), EXTENDED(-100.0, 0.0)));
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(extended_log1p(extended_negate(t1)), EXTENDED(-100.0, 0.0));
    const extended t4 = extended_real(sign) < R(0.0) ? EXTENDED(0.0, 0.0) : extended_divide(t2, t1);
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_negate(extended_divide(t5, extended_subtract(EXTENDED(1.0, 0.0), t1)));
    const extended t7 = extended_real(extended_sign(t3)) < R(0.0) ? EXTENDED(0.0, 0.0) : t6;
    const extended t8 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t4;
    const extended t9 = extended_add(t8, target == R(1.0) ? EXTENDED(0.0, 0.0) : t7);
    const extended t10 = extended_multiply(extended_of(g), extended_multiply(extended_of(weight), t9));
    const real input_better = extended_real(extended_negate(t10));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_value_and_grad_weight (weight given): from input, target, weight, g to value, input */
KERNEL(binary_cross_entropy_value_and_grad_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const real log = log_(input);
            const truth t1 = log < -R(100.0);
            const truth t2 = target == R(0.0);
            const real log1p = log1p_(-input);
            const truth t3 = log1p < -R(100.0);
            const truth t4 = target == R(1.0);
            const real t5 = t2 ? R(0.0) : t1 ? R(0.0) : target / input;
            const real t6 = t5 + (t4 ? R(0.0) : t3 ? R(0.0) : -((R(1.0) - target) / (R(1.0) - input)));
            const truth t7 = maximum_(log, -log) < R(7.888609052210118e-31);
            const truth t8 = maximum_(log1p, -log1p) < R(7.888609052210118e-31);
            const truth t9 = (maximum_(t6, -t6) < R(0.75) * maximum_(t5, -t5)) | t8;
            const pair t10 = pair_of(weight);
            const pair t11 = pair_of(target);
            const pair t12 = pair_multiply(PAIR(100.0, 0.0), t11);
            const pair t13 = pair_subtract(PAIR(1.0, 0.0), t11);
            const pair t14 = t3 ? pair_subtract(t12, PAIR(100.0, 0.0)) : pair_multiply(t13, pair_of(log1p));
            const pair t15 = t2 ? PAIR(0.0, 0.0) : t1 ? pair_negate(t12) : pair_multiply(t11, pair_of(log));
            const real t16 = pair_real(pair_negate(pair_multiply(t10, pair_add(t15, t4 ? PAIR(0.0, 0.0) : t14))));
            const pair t17 = pair_of(input);
            const pair t18 = pair_negate(pair_divide(t13, pair_subtract(PAIR(1.0, 0.0), t17)));
            const pair t19 = t2 ? PAIR(0.0, 0.0) : t1 ? PAIR(0.0, 0.0) : pair_divide(t11, t17);
            const pair t20 = pair_multiply(t10, pair_add(t19, t4 ? PAIR(0.0, 0.0) : t3 ? PAIR(0.0, 0.0) : t18));
            const real t21 = pair_real(pair_negate(pair_multiply(pair_of(g), t20)));
            const real value_result = t16;
            const real input_result = t21;
            const flag carefully_here = t7;
            const flag carefully_2_here = t9;
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
                    binary_cross_entropy_value_and_grad_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_value_and_grad_weight_carefully_2(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_value_and_grad_weight (weight given): from input, target, weight, g to value, input */
KERNEL(binary_cross_entropy_value_and_grad_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double g = g_at[i];
            const double log = log_wide(input);
            const double t1 = 100.0 * target;
            const truth t2 = log < -100.0;
            const truth t3 = target == 0.0;
            const double t4 = 1.0 - target;
            const double log1p = log1p_wide(-input);
            const truth t5 = log1p < -100.0;
            const truth t6 = target == 1.0;
            const double t7 = (t3 ? 0.0 : t2 ? -t1 : target * log) + (t6 ? 0.0 : t5 ? t1 - 100.0 : t4 * log1p);
            const double t8 = -(weight * t7);
            const double t9 = t3 ? 0.0 : t2 ? 0.0 : target / input;
            const double t10 = t9 + (t6 ? 0.0 : t5 ? 0.0 : -(t4 / (1.0 - input)));
            const double t11 = -(g * (weight * t10));
            const truth t12 = absolute_wide(log) < 4.909093465297727e-91;
            const truth t13 = absolute_wide(t10) < 3.0517578125e-05 * (0.75 * absolute_wide(t9));
            const truth t14 = t13 | (absolute_wide(log1p) < 4.909093465297727e-91);
            const real value_result = t8;
            const real input_result = t11;
            const flag carefully_here = t12;
            const flag carefully_2_here = t14;
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
                    binary_cross_entropy_value_and_grad_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_value_and_grad_weight_carefully_2(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_hvp_weight ---- */
/* binary_cross_entropy_hvp_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_hvp_weight_carefully(
    const real input, const real target, const real weight, const real g, const real v, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended sign = extended_sign(extended_subtract(extended_log(t2), EXTENDED(-100.0, 0.0)));
    const extended t3 = extended_negate(extended_divide(extended_divide(t1, t2), t2));
    const extended t4 = extended_real(sign) < R(0.0) ? EXTENDED(0.0, 0.0) : t3;
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_divide(extended_divide(extended_subtract(EXTENDED(1.0, 0.0), t1), t5), t5);
    const extended t7 = extended_subtract(extended_log1p(extended_negate(t2)), EXTENDED(-100.0, 0.0));
    const extended t8 = extended_real(extended_sign(t7)) < R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t6);
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t4;
    const extended t10 = extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8);
    const extended t11 = extended_multiply(extended_of(v), extended_multiply(extended_of(weight), t10));
    const real input_better = extended_real(extended_negate(extended_multiply(extended_of(g), t11)));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_hvp_weight (weight given): from input, target, weight, g, v to input */
KERNEL(binary_cross_entropy_hvp_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real t1 = target / input;
            const truth t2 = log_(input) < -R(100.0);
            const truth t3 = target == R(0.0);
            const real t4 = R(1.0) - input;
            const real log1p = log1p_(-input);
            const truth t5 = log1p < -R(100.0);
            const truth t6 = target == R(1.0);
            const real t7 = t6 ? R(0.0) : t5 ? R(0.0) : -((R(1.0) - target) / t4 / t4);
            const real t8 = (t3 ? R(0.0) : t2 ? R(0.0) : -(t1 / input)) + t7;
            const truth t9 = (maximum_(t8, -t8) == INF) | (maximum_(log1p, -log1p) < R(7.888609052210118e-31));
            const truth t10 = t9 | ((t1 < R(7.888609052210118e-31)) & (target != R(0.0)));
            const pair t11 = pair_of(target);
            const pair t12 = pair_of(input);
            const pair t13 = t2 ? PAIR(0.0, 0.0) : pair_negate(pair_divide(pair_divide(t11, t12), t12));
            const pair t14 = pair_subtract(PAIR(1.0, 0.0), t12);
            const pair t15 = pair_negate(pair_divide(pair_divide(pair_subtract(PAIR(1.0, 0.0), t11), t14), t14));
            const pair t16 = pair_add(t3 ? PAIR(0.0, 0.0) : t13, t6 ? PAIR(0.0, 0.0) : t5 ? PAIR(0.0, 0.0) : t15);
            const pair t17 = pair_multiply(pair_of(v), pair_multiply(pair_of(weight), t16));
            const real t18 = pair_real(pair_negate(pair_multiply(pair_of(g), t17)));
            const real input_result = t18;
            const flag carefully_here = t10;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_hvp_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_hvp_weight (weight given): from input, target, weight, g, v to input */
KERNEL(binary_cross_entropy_hvp_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t1_inverse = 1.0 / input;
            const double t1 = target * t1_inverse;
            const double t10_inverse = 1.0 / (1.0 - input);
            const double log1p = log1p_wide(-input);
            const double t2 = log1p < -100.0 ? 0.0 : -((1.0 - target) * t10_inverse * t10_inverse);
            const double t3 = target == 0.0 ? 0.0 : log_wide(input) < -100.0 ? 0.0 : -(t1 * t1_inverse);
            const double t4 = t3 + (target == 1.0 ? 0.0 : t2);
            const double t5 = -(g * (v * (weight * t4)));
            const truth t6 = (absolute_wide(t4) == INFINITY) | (absolute_wide(log1p) < 4.909093465297727e-91);
            const truth t7 = t6 | ((t1 < 4.909093465297727e-91) & (target != 0.0));
            const real input_result = t5;
            const flag carefully_here = t7;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_hvp_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_hess_diag_weight ---- */
/* binary_cross_entropy_hess_diag_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_hess_diag_weight_carefully(
    const real input, const real target, const real weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input);
    const extended sign = extended_sign(extended_subtract(extended_log(t2), EXTENDED(-100.0, 0.0)));
    const extended t3 = extended_negate(extended_divide(extended_divide(t1, t2), t2));
    const extended t4 = extended_real(sign) < R(0.0) ? EXTENDED(0.0, 0.0) : t3;
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_divide(extended_divide(extended_subtract(EXTENDED(1.0, 0.0), t1), t5), t5);
    const extended t7 = extended_subtract(extended_log1p(extended_negate(t2)), EXTENDED(-100.0, 0.0));
    const extended t8 = extended_real(extended_sign(t7)) < R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t6);
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t4;
    const extended t10 = extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8);
    const extended t11 = extended_multiply(extended_of(g), extended_multiply(extended_of(weight), t10));
    const real input_better = extended_real(extended_negate(t11));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_hess_diag_weight (weight given): from input, target, weight, g to input */
KERNEL(binary_cross_entropy_hess_diag_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const real t1 = target / input;
            const truth t2 = log_(input) < -R(100.0);
            const truth t3 = target == R(0.0);
            const real t4 = R(1.0) - input;
            const real log1p = log1p_(-input);
            const truth t5 = log1p < -R(100.0);
            const truth t6 = target == R(1.0);
            const real t7 = t6 ? R(0.0) : t5 ? R(0.0) : -((R(1.0) - target) / t4 / t4);
            const real t8 = (t3 ? R(0.0) : t2 ? R(0.0) : -(t1 / input)) + t7;
            const truth t9 = (maximum_(t8, -t8) == INF) | (maximum_(log1p, -log1p) < R(7.888609052210118e-31));
            const truth t10 = t9 | ((t1 < R(7.888609052210118e-31)) & (target != R(0.0)));
            const pair t11 = pair_of(target);
            const pair t12 = pair_of(input);
            const pair t13 = t2 ? PAIR(0.0, 0.0) : pair_negate(pair_divide(pair_divide(t11, t12), t12));
            const pair t14 = pair_subtract(PAIR(1.0, 0.0), t12);
            const pair t15 = pair_negate(pair_divide(pair_divide(pair_subtract(PAIR(1.0, 0.0), t11), t14), t14));
            const pair t16 = pair_add(t3 ? PAIR(0.0, 0.0) : t13, t6 ? PAIR(0.0, 0.0) : t5 ? PAIR(0.0, 0.0) : t15);
            const pair t17 = pair_negate(pair_multiply(pair_of(g), pair_multiply(pair_of(weight), t16)));
            const real t18 = pair_real(t17);
            const real input_result = t18;
            const flag carefully_here = t10;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_hess_diag_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_hess_diag_weight (weight given): from input, target, weight, g to input */
KERNEL(binary_cross_entropy_hess_diag_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double g = g_at[i];
            const double t1_inverse = 1.0 / input;
            const double t1 = target * t1_inverse;
            const double t10_inverse = 1.0 / (1.0 - input);
            const double log1p = log1p_wide(-input);
            const double t2 = log1p < -100.0 ? 0.0 : -((1.0 - target) * t10_inverse * t10_inverse);
            const double t3 = target == 0.0 ? 0.0 : log_wide(input) < -100.0 ? 0.0 : -(t1 * t1_inverse);
            const double t4 = t3 + (target == 1.0 ? 0.0 : t2);
            const double t5 = -(g * (weight * t4));
            const truth t6 = (absolute_wide(t4) == INFINITY) | (absolute_wide(log1p) < 4.909093465297727e-91);
            const truth t7 = t6 | ((t1 < 4.909093465297727e-91) & (target != 0.0));
            const real input_result = t5;
            const flag carefully_here = t7;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_hess_diag_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
