/*
 * Made by symdl 0.1.0 from binary_cross_entropy_with_logits with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     binary_cross_entropy_with_logits = Piecewise((0, Eq(target, 0)), (-target*log(1/(1 + exp(-input))),
 *                                        True)) + Piecewise((0, Eq(target, 1)), (-(1 -
 *                                        target)*log(1/(exp(input) + 1)), True))
 */
#include "primitives.h"
#include "extended.h"

/* ---- binary_cross_entropy_with_logits_value ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value (weight absent, pos_weight absent): from input, target to value */
KERNEL(binary_cross_entropy_with_logits_value)
{
    enum { input_in, target_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real t1 = -input;
            const pair t2 = pair_of(target);
            const pair t3 = pair_of(input);
            const pair t4 = pair_of(log1p_(exp_(-maximum_(t1, input))));
            const pair t5 = pair_multiply(t2, pair_add(t1 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t3), t4));
            const pair t6 = pair_add(input < R(0.0) ? PAIR(0.0, 0.0) : t3, t4);
            const pair t7 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t2), t6);
            const pair t8 = target == R(0.0) ? PAIR(0.0, 0.0) : t5;
            const real value_result = pair_real(pair_add(t8, target == R(1.0) ? PAIR(0.0, 0.0) : t7));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* binary_cross_entropy_with_logits_value (weight absent, pos_weight absent): from input, target to value */
KERNEL(binary_cross_entropy_with_logits_value)
{
    enum { input_in, target_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t1 = target == 1.0 ? 0.0 : (1.0 - target) * softplus_wide(input);
            const real value_result = (target == 0.0 ? 0.0 : target * softplus_wide(-input)) + t1;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_vjp ---- */
/* binary_cross_entropy_with_logits_vjp for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_vjp_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_of(target);
    const extended t8 = extended_multiply(t7, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended exp_2 = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t9 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > R(1.0) ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp_2) ? exp_2 : t10;
    const extended t12 = extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t13 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t7), t12);
    const extended t14 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t8);
    const extended t15 = extended_add(t14, target == R(1.0) ? EXTENDED(0.0, 0.0) : t13);
    const real input_better = extended_real(extended_multiply(extended_of(g), t15));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp (weight absent, pos_weight absent): from input, target, g to input */
KERNEL(binary_cross_entropy_with_logits_vjp)
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
            const real expit = expit_(-input);
            const truth t1 = target == R(0.0);
            const real t2 = t1 ? R(0.0) : -(target * expit);
            const real expit_2 = expit_(input);
            const truth t3 = target == R(1.0);
            const real t4 = t2 + (t3 ? R(0.0) : (R(1.0) - target) * expit_2);
            const truth t5 = maximum_(t4, -t4) < R(0.75) * maximum_(t2, -t2);
            const pair t6 = pair_of(target);
            const pair t7 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t6), pair_of(expit_2));
            const pair t8 = t1 ? PAIR(0.0, 0.0) : pair_negate(pair_multiply(t6, pair_of(expit)));
            const real t9 = pair_real(pair_multiply(pair_of(g), pair_add(t8, t3 ? PAIR(0.0, 0.0) : t7)));
            const real input_result = t9;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_vjp (weight absent, pos_weight absent): from input, target, g to input */
KERNEL(binary_cross_entropy_with_logits_vjp)
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
            const double t1 = target == 0.0 ? 0.0 : -(target * expit_wide(-input));
            const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) * expit_wide(input));
            const double t3 = g * t2;
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
                    binary_cross_entropy_with_logits_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_vjp_target ---- */
/* binary_cross_entropy_with_logits_vjp_target (weight absent, pos_weight absent): from input, g, target to target */
KERNEL(binary_cross_entropy_with_logits_vjp_target)
{
    enum { input_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const real target_result = target == target ? -(g * input) : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- binary_cross_entropy_with_logits_value_and_grad ---- */
/* binary_cross_entropy_with_logits_value_and_grad for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const extended t3 = extended_of(target);
    const real t4 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t4 < input ? t1 : t2));
    const extended t5 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > R(1.0) ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended t8 = extended_multiply(t3, extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended exp_2 = extended_exp(extended_negate(input < t4 ? t2 : t1));
    const extended t9 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > R(1.0) ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp_2) ? exp_2 : t10;
    const extended t12 = extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t13 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t3), t12);
    const extended t14 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t8);
    const extended t15 = extended_add(t14, target == R(1.0) ? EXTENDED(0.0, 0.0) : t13);
    const real input_better = extended_real(extended_multiply(extended_of(g), t15));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad (weight absent, pos_weight absent): from input, target, g to value, input */
KERNEL(binary_cross_entropy_with_logits_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = -input;
            const truth t2 = target == R(0.0);
            const truth t3 = target == R(1.0);
            const real expit = expit_(t1);
            const real t4 = t2 ? R(0.0) : -(target * expit);
            const real expit_2 = expit_(input);
            const real t5 = t4 + (t3 ? R(0.0) : (R(1.0) - target) * expit_2);
            const truth t6 = maximum_(t5, -t5) < R(0.75) * maximum_(t4, -t4);
            const pair t7 = pair_of(target);
            const pair t8 = pair_of(input);
            const pair t9 = pair_of(log1p_(exp_(-maximum_(t1, input))));
            const pair t10 = pair_multiply(t7, pair_add(t1 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t8), t9));
            const pair t11 = pair_subtract(PAIR(1.0, 0.0), t7);
            const pair t12 = pair_multiply(t11, pair_add(input < R(0.0) ? PAIR(0.0, 0.0) : t8, t9));
            const real t13 = pair_real(pair_add(t2 ? PAIR(0.0, 0.0) : t10, t3 ? PAIR(0.0, 0.0) : t12));
            const pair t14 = t2 ? PAIR(0.0, 0.0) : pair_negate(pair_multiply(t7, pair_of(expit)));
            const pair t15 = pair_add(t14, t3 ? PAIR(0.0, 0.0) : pair_multiply(t11, pair_of(expit_2)));
            const real t16 = pair_real(pair_multiply(pair_of(g), t15));
            const real value_result = t13;
            const real input_result = t16;
            const flag carefully_here = t6;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_value_and_grad (weight absent, pos_weight absent): from input, target, g to value, input */
KERNEL(binary_cross_entropy_with_logits_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = -input;
            const truth t2 = target == 0.0;
            const double t3 = 1.0 - target;
            const truth t4 = target == 1.0;
            const double t5 = (t2 ? 0.0 : target * softplus_wide(t1)) + (t4 ? 0.0 : t3 * softplus_wide(input));
            const double t6 = t2 ? 0.0 : -(target * expit_wide(t1));
            const double t7 = t6 + (t4 ? 0.0 : t3 * expit_wide(input));
            const double t8 = g * t7;
            const truth t9 = absolute_wide(t7) < 3.0517578125e-05 * (0.75 * absolute_wide(t6));
            const real value_result = t5;
            const real input_result = t8;
            const flag carefully_here = t9;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_hvp ---- */
/* binary_cross_entropy_with_logits_hvp (weight absent, pos_weight absent): from input, target, g, v to input */
KERNEL(binary_cross_entropy_with_logits_hvp)
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
            const real logisticpdf = logisticpdf_(input);
            const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
            const real input_result = g * (v * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t1));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_hess_diag ---- */
/* binary_cross_entropy_with_logits_hess_diag (weight absent, pos_weight absent): from input, target, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag)
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
            const real logisticpdf = logisticpdf_(input);
            const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
            const real input_result = g * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t1);
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_value_pos_weight ---- */
/* binary_cross_entropy_with_logits_value_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_pos_weight_carefully(
    const real input, const real target, const real pos_weight, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t3 < input ? t1 : t2)));
    const extended t4 = extended_of(target);
    const extended t5 = extended_add(t3 < R(0.0) ? EXTENDED(0.0, 0.0) : t2, log1p);
    const extended t6 = extended_multiply(extended_multiply(extended_of(pos_weight), t4), t5);
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(input < t3 ? t2 : t1)));
    const extended t7 = extended_add(input < R(0.0) ? EXTENDED(0.0, 0.0) : t1, log1p_2);
    const extended t8 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t4), t7);
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t6;
    const real value_better = extended_real(extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8));
    if (value_better == value_better) *value_to = value_better;
}

/* binary_cross_entropy_with_logits_value_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_pos_weight_far(
    const real input, const real target, const real pos_weight, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-t1);
    const real t3 = t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1));
    const real t4 = maximum_(t3, -t3);
    const real value_better = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_pos_weight (weight absent, pos_weight given): from input, target, pos_weight to value */
KERNEL(binary_cross_entropy_with_logits_value_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real pos_weight = pos_weight_at[i];
            const real t1 = -input;
            const truth t2 = input == -INF;
            const truth t3 = (softplus_(input) < R(7.888609052210118e-31)) & !t2;
            const pair t4 = pair_of(target);
            const pair t5 = pair_of(input);
            const pair t6 = pair_of(log1p_(exp_(-maximum_(t1, input))));
            const pair t7 = pair_add(t1 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t5), t6);
            const pair t8 = pair_multiply(pair_multiply(pair_of(pos_weight), t4), t7);
            const pair t9 = pair_add(input < R(0.0) ? PAIR(0.0, 0.0) : t5, t6);
            const pair t10 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t4), t9);
            const pair t11 = target == R(1.0) ? PAIR(0.0, 0.0) : t10;
            const real t12 = pair_real(pair_add(target == R(0.0) ? PAIR(0.0, 0.0) : t8, t11));
            const real value_result = t12;
            const flag carefully_here = t3;
            const flag far_here = t2;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_pos_weight_carefully(
                        input_at[i], target_at[i], pos_weight_at[i], value_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_pos_weight_far(
                        input_at[i], target_at[i], pos_weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* binary_cross_entropy_with_logits_value_pos_weight (weight absent, pos_weight given): from input, target, pos_weight to value */
KERNEL(binary_cross_entropy_with_logits_value_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double pos_weight = pos_weight_at[i];
            const double t1 = target == 0.0 ? 0.0 : pos_weight * target * softplus_wide(-input);
            const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) * softplus_wide(input));
            const truth t3 = input == -INFINITY;
            const real value_result = t2;
            const flag far_here = t3;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_pos_weight_far(
                        input_at[i], target_at[i], pos_weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_vjp_pos_weight ---- */
/* binary_cross_entropy_with_logits_vjp_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_vjp_pos_weight_carefully(
    const real input, const real target, const real pos_weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_of(target);
    const extended t8 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t9 = extended_multiply(extended_multiply(extended_of(pos_weight), t7), t8);
    const extended exp_2 = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t10 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t7), t13);
    const extended t15 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t9);
    const extended t16 = extended_add(t15, target == R(1.0) ? EXTENDED(0.0, 0.0) : t14);
    const real input_better = extended_real(extended_multiply(extended_of(g), t16));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_pos_weight (weight absent, pos_weight given): from input, target, pos_weight, g to input */
KERNEL(binary_cross_entropy_with_logits_vjp_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real expit = expit_(-input);
            const truth t1 = target == R(0.0);
            const real t2 = t1 ? R(0.0) : -(pos_weight * target * expit);
            const real expit_2 = expit_(input);
            const truth t3 = target == R(1.0);
            const real t4 = t2 + (t3 ? R(0.0) : (R(1.0) - target) * expit_2);
            const truth t5 = maximum_(t4, -t4) < R(0.75) * maximum_(t2, -t2);
            const pair t6 = pair_of(target);
            const pair t7 = pair_negate(pair_multiply(pair_multiply(pair_of(pos_weight), t6), pair_of(expit)));
            const pair t8 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t6), pair_of(expit_2));
            const pair t9 = pair_add(t1 ? PAIR(0.0, 0.0) : t7, t3 ? PAIR(0.0, 0.0) : t8);
            const real t10 = pair_real(pair_multiply(pair_of(g), t9));
            const real input_result = t10;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_pos_weight_carefully(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_vjp_pos_weight (weight absent, pos_weight given): from input, target, pos_weight, g to input */
KERNEL(binary_cross_entropy_with_logits_vjp_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double t1 = target == 0.0 ? 0.0 : -(pos_weight * target * expit_wide(-input));
            const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) * expit_wide(input));
            const double t3 = g * t2;
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
                    binary_cross_entropy_with_logits_vjp_pos_weight_carefully(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_vjp_target_pos_weight ---- */
/* binary_cross_entropy_with_logits_vjp_target_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully(
    const real input, const real pos_weight, const real g, const real target, real *const target_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t3 < input ? t1 : t2)));
    const extended t4 = extended_add(t3 < R(0.0) ? EXTENDED(0.0, 0.0) : t2, log1p);
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(input < t3 ? t2 : t1)));
    const extended t5 = extended_add(input < R(0.0) ? EXTENDED(0.0, 0.0) : t1, log1p_2);
    const extended t6 = extended_subtract(extended_multiply(extended_of(pos_weight), t4), t5);
    const extended t7 = target == target ? extended_multiply(extended_of(g), t6) : extended_of(target);
    const real target_better = extended_real(t7);
    if (target_better == target_better) *target_to = target_better;
}

/* binary_cross_entropy_with_logits_vjp_target_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_vjp_target_pos_weight_far(
    const real input, const real pos_weight, const real g, const real target, real *const target_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = R(1.0) * fma_(pos_weight, softplus_(-t1), -softplus_(t1));
    const real t3 = target == target ? t2 : target;
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real target_better = t5 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_target_pos_weight (weight absent, pos_weight given): from input, pos_weight, g, target to target */
KERNEL(binary_cross_entropy_with_logits_vjp_target_pos_weight)
{
    enum { input_in, pos_weight_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const real t1 = pos_weight * softplus_(-input);
            const real t2 = t1 - softplus_(input);
            const real t3 = target == target ? g * t2 : target;
            const truth t4 = input == -INF;
            const truth t5 = (maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1)) & !t4;
            const real target_result = t3;
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
                    binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully(
                        input_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_vjp_target_pos_weight_far(
                        input_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* binary_cross_entropy_with_logits_vjp_target_pos_weight (weight absent, pos_weight given): from input, pos_weight, g, target to target */
KERNEL(binary_cross_entropy_with_logits_vjp_target_pos_weight)
{
    enum { input_in, pos_weight_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double target = target_at[i];
            const double t1 = pos_weight * softplus_wide(-input);
            const double t2 = t1 - softplus_wide(input);
            const double t3 = target == target ? g * t2 : target;
            const truth t4 = input == -INFINITY;
            const truth t5 = (absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1))) & !t4;
            const real target_result = t3;
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
                    binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully(
                        input_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_vjp_target_pos_weight_far(
                        input_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_value_and_grad_pos_weight ---- */
/* binary_cross_entropy_with_logits_value_and_grad_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully(
    const real input, const real target, const real pos_weight, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t3 < input ? t1 : t2)));
    const extended t4 = extended_of(target);
    const extended t5 = extended_add(t3 < R(0.0) ? EXTENDED(0.0, 0.0) : t2, log1p);
    const extended t6 = extended_multiply(extended_multiply(extended_of(pos_weight), t4), t5);
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(input < t3 ? t2 : t1)));
    const extended t7 = extended_add(input < R(0.0) ? EXTENDED(0.0, 0.0) : t1, log1p_2);
    const extended t8 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t4), t7);
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t6;
    const real value_better = extended_real(extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8));
    if (value_better == value_better) *value_to = value_better;
}

/* binary_cross_entropy_with_logits_value_and_grad_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2(
    const real input, const real target, const real pos_weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const extended t3 = extended_of(target);
    const real t4 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t4 < input ? t1 : t2));
    const extended t5 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > R(1.0) ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended t8 = extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t9 = extended_multiply(extended_multiply(extended_of(pos_weight), t3), t8);
    const extended exp_2 = extended_exp(extended_negate(input < t4 ? t2 : t1));
    const extended t10 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t3), t13);
    const extended t15 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t9);
    const extended t16 = extended_add(t15, target == R(1.0) ? EXTENDED(0.0, 0.0) : t14);
    const real input_better = extended_real(extended_multiply(extended_of(g), t16));
    if (input_better == input_better) *input_to = input_better;
}

/* binary_cross_entropy_with_logits_value_and_grad_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_pos_weight_far(
    const real input, const real target, const real pos_weight, const real g, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-t1);
    const real t3 = t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real value_better = t5 * g;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_pos_weight (weight absent, pos_weight given): from input, target, pos_weight, g to value, input */
KERNEL(binary_cross_entropy_with_logits_value_and_grad_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
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
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real t1 = -input;
            const truth t2 = target == R(0.0);
            const truth t3 = target == R(1.0);
            const real expit = expit_(t1);
            const real t4 = t2 ? R(0.0) : -(pos_weight * target * expit);
            const real expit_2 = expit_(input);
            const real t5 = t4 + (t3 ? R(0.0) : (R(1.0) - target) * expit_2);
            const truth t6 = input == -INF;
            const truth t7 = (softplus_(input) < R(7.888609052210118e-31)) & !t6;
            const truth t8 = maximum_(t5, -t5) < R(0.75) * maximum_(t4, -t4);
            const pair t9 = pair_of(target);
            const pair t10 = pair_multiply(pair_of(pos_weight), t9);
            const pair t11 = pair_of(input);
            const pair t12 = pair_of(log1p_(exp_(-maximum_(t1, input))));
            const pair t13 = pair_multiply(t10, pair_add(t1 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t11), t12));
            const pair t14 = pair_subtract(PAIR(1.0, 0.0), t9);
            const pair t15 = pair_multiply(t14, pair_add(input < R(0.0) ? PAIR(0.0, 0.0) : t11, t12));
            const real t16 = pair_real(pair_add(t2 ? PAIR(0.0, 0.0) : t13, t3 ? PAIR(0.0, 0.0) : t15));
            const pair t17 = t2 ? PAIR(0.0, 0.0) : pair_negate(pair_multiply(t10, pair_of(expit)));
            const pair t18 = pair_add(t17, t3 ? PAIR(0.0, 0.0) : pair_multiply(t14, pair_of(expit_2)));
            const real t19 = pair_real(pair_multiply(pair_of(g), t18));
            const real value_result = t16;
            const real input_result = t19;
            const flag carefully_here = t7;
            const flag carefully_2_here = t8;
            const flag far_here = t6;
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
                    binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully(
                        input_at[i], target_at[i], pos_weight_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_pos_weight_far(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_value_and_grad_pos_weight (weight absent, pos_weight given): from input, target, pos_weight, g to value, input */
KERNEL(binary_cross_entropy_with_logits_value_and_grad_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_2_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_2_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double t1 = -input;
            const double t2 = pos_weight * target;
            const truth t3 = target == 0.0;
            const double t4 = 1.0 - target;
            const truth t5 = target == 1.0;
            const double t6 = (t3 ? 0.0 : t2 * softplus_wide(t1)) + (t5 ? 0.0 : t4 * softplus_wide(input));
            const double t7 = t3 ? 0.0 : -(t2 * expit_wide(t1));
            const double t8 = t7 + (t5 ? 0.0 : t4 * expit_wide(input));
            const double t9 = g * t8;
            const truth t10 = input == -INFINITY;
            const truth t11 = absolute_wide(t8) < 3.0517578125e-05 * (0.75 * absolute_wide(t7));
            const real value_result = t6;
            const real input_result = t9;
            const flag carefully_2_here = t11;
            const flag far_here = t10;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_pos_weight_far(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_hvp_pos_weight ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hvp_pos_weight (weight absent, pos_weight given): from input, target, pos_weight, g, v to input */
KERNEL(binary_cross_entropy_with_logits_hvp_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const pair t1 = pair_of(target);
            const pair t2 = pair_of(exp_(-maximum_(input, -input)));
            const pair t3 = pair_add(PAIR(1.0, 0.0), pair_multiply(t2, pair_add(PAIR(2.0, 0.0), t2)));
            const pair t4 = pair_divide(t2, t3);
            const pair t5 = pair_multiply(pair_multiply(pair_of(pos_weight), t1), t4);
            const pair t6 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t1), t4);
            const pair t7 = target == R(0.0) ? PAIR(0.0, 0.0) : t5;
            const pair t8 = pair_multiply(pair_of(v), pair_add(t7, target == R(1.0) ? PAIR(0.0, 0.0) : t6));
            const real input_result = pair_real(pair_multiply(pair_of(g), t8));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_hvp_pos_weight (weight absent, pos_weight given): from input, target, pos_weight, g, v to input */
KERNEL(binary_cross_entropy_with_logits_hvp_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double logisticpdf = logisticpdf_wide(input);
            const double t1 = target == 0.0 ? 0.0 : pos_weight * target * logisticpdf;
            const real input_result = g * (v * (t1 + (target == 1.0 ? 0.0 : (1.0 - target) * logisticpdf)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_hess_diag_pos_weight ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hess_diag_pos_weight (weight absent, pos_weight given): from input, target, pos_weight, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const pair t1 = pair_of(target);
            const pair t2 = pair_of(exp_(-maximum_(input, -input)));
            const pair t3 = pair_add(PAIR(1.0, 0.0), pair_multiply(t2, pair_add(PAIR(2.0, 0.0), t2)));
            const pair t4 = pair_divide(t2, t3);
            const pair t5 = pair_multiply(pair_multiply(pair_of(pos_weight), t1), t4);
            const pair t6 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t1), t4);
            const pair t7 = target == R(0.0) ? PAIR(0.0, 0.0) : t5;
            const pair t8 = pair_multiply(pair_of(g), pair_add(t7, target == R(1.0) ? PAIR(0.0, 0.0) : t6));
            const real input_result = pair_real(t8);
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_hess_diag_pos_weight (weight absent, pos_weight given): from input, target, pos_weight, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag_pos_weight)
{
    enum { input_in, target_in, pos_weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double logisticpdf = logisticpdf_wide(input);
            const double t1 = target == 0.0 ? 0.0 : pos_weight * target * logisticpdf;
            const real input_result = g * (t1 + (target == 1.0 ? 0.0 : (1.0 - target) * logisticpdf));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_value_weight ---- */
/* binary_cross_entropy_with_logits_value_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_weight_far(
    const real input, const real target, const real weight, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1);
    const real t3 = weight * ((target == R(0.0) ? R(0.0) : target * softplus_(-t1)) + t2);
    const real t4 = maximum_(t3, -t3);
    const real value_better = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_weight (weight given, pos_weight absent): from input, target, weight to value */
KERNEL(binary_cross_entropy_with_logits_value_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real t1 = -input;
            const real t2 = maximum_(input, t1);
            const truth t3 = t2 == INF;
            const pair t4 = pair_of(target);
            const pair t5 = pair_of(input);
            const pair t6 = pair_of(log1p_(exp_(-t2)));
            const pair t7 = pair_multiply(t4, pair_add(t1 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t5), t6));
            const pair t8 = pair_add(input < R(0.0) ? PAIR(0.0, 0.0) : t5, t6);
            const pair t9 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t4), t8);
            const pair t10 = target == R(0.0) ? PAIR(0.0, 0.0) : t7;
            const pair t11 = pair_add(t10, target == R(1.0) ? PAIR(0.0, 0.0) : t9);
            const real t12 = pair_real(pair_multiply(pair_of(weight), t11));
            const real value_result = t12;
            const flag far_here = t3;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_weight_far(
                        input_at[i], target_at[i], weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* binary_cross_entropy_with_logits_value_weight (weight given, pos_weight absent): from input, target, weight to value */
KERNEL(binary_cross_entropy_with_logits_value_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double t1 = target == 1.0 ? 0.0 : (1.0 - target) * softplus_wide(input);
            const double t2 = weight * ((target == 0.0 ? 0.0 : target * softplus_wide(-input)) + t1);
            const truth t3 = absolute_wide(input) == INFINITY;
            const real value_result = t2;
            const flag far_here = t3;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_weight_far(
                        input_at[i], target_at[i], weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_vjp_weight ---- */
/* binary_cross_entropy_with_logits_vjp_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_vjp_weight_carefully(
    const real input, const real target, const real weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_of(target);
    const extended t8 = extended_multiply(t7, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended exp_2 = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t9 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > R(1.0) ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp_2) ? exp_2 : t10;
    const extended t12 = extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t13 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t7), t12);
    const extended t14 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t8);
    const extended t15 = extended_add(t14, target == R(1.0) ? EXTENDED(0.0, 0.0) : t13);
    const extended t16 = extended_multiply(extended_of(g), extended_multiply(extended_of(weight), t15));
    const real input_better = extended_real(t16);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_weight (weight given, pos_weight absent): from input, target, weight, g to input */
KERNEL(binary_cross_entropy_with_logits_vjp_weight)
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
            const real expit = expit_(-input);
            const truth t1 = target == R(0.0);
            const real t2 = t1 ? R(0.0) : -(target * expit);
            const real expit_2 = expit_(input);
            const truth t3 = target == R(1.0);
            const real t4 = t2 + (t3 ? R(0.0) : (R(1.0) - target) * expit_2);
            const truth t5 = maximum_(t4, -t4) < R(0.75) * maximum_(t2, -t2);
            const pair t6 = pair_of(target);
            const pair t7 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t6), pair_of(expit_2));
            const pair t8 = t1 ? PAIR(0.0, 0.0) : pair_negate(pair_multiply(t6, pair_of(expit)));
            const pair t9 = pair_multiply(pair_of(weight), pair_add(t8, t3 ? PAIR(0.0, 0.0) : t7));
            const real t10 = pair_real(pair_multiply(pair_of(g), t9));
            const real input_result = t10;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_vjp_weight (weight given, pos_weight absent): from input, target, weight, g to input */
KERNEL(binary_cross_entropy_with_logits_vjp_weight)
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
            const double t1 = target == 0.0 ? 0.0 : -(target * expit_wide(-input));
            const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) * expit_wide(input));
            const double t3 = g * (weight * t2);
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
                    binary_cross_entropy_with_logits_vjp_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_vjp_target_weight ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_target_weight (weight given, pos_weight absent): from input, weight, g, target to target */
KERNEL(binary_cross_entropy_with_logits_vjp_target_weight)
{
    enum { input_in, weight_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const real t1 = target == target ? -(g * (input * weight)) : target;
            const truth t2 = maximum_(input, -input) == INF;
            const real target_result = t1;
            const flag far_here = t2;
            target_to[i] = target_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                const real g = g_at[i];
                const real target = target_at[i];
                const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
                const real t2 = target == target ? -(R(1.0) * (t1 * weight)) : target;
                const real t3 = maximum_(t2, -t2);
                const real t4 = t3 > R(1099511627776.0) ? t2 * INF : t3 < R(9.094947017729282e-13) ? R(0.0) : t2;
                const real target_better = t4 * g;
                target_to[i] = (far_at[i] != 0) & (target_better == target_better) ? target_better : target_to[i];
            }
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* binary_cross_entropy_with_logits_vjp_target_weight (weight given, pos_weight absent): from input, weight, g, target to target */
KERNEL(binary_cross_entropy_with_logits_vjp_target_weight)
{
    enum { input_in, weight_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double weight = weight_at[i];
            const double g = g_at[i];
            const double target = target_at[i];
            const double t1 = target == target ? -(g * (input * weight)) : target;
            const truth t2 = absolute_wide(input) == INFINITY;
            const real target_result = t1;
            const flag far_here = t2;
            target_to[i] = target_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double input = input_at[i];
                const double weight = weight_at[i];
                const double g = g_at[i];
                const double target = target_at[i];
                const double t1 = lesser_of_double(1.2676506002282294e+30, input);
                const double t2 = -(1.0 * (greater_of_double(-1.2676506002282294e+30, t1) * weight));
                const double t3 = target == target ? t2 : target;
                const double t4 = maximum_of_double(t3, -t3);
                const real target_better = (t4 > 1099511627776.0 ? t3 * INFINITY : t4 < 9.094947017729282e-13 ? 0.0 : t3) * g;
                target_to[i] = (far_at[i] != 0) & (target_better == target_better) ? target_better : target_to[i];
            }
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_value_and_grad_weight ---- */
/* binary_cross_entropy_with_logits_value_and_grad_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_carefully(
    const real input, const real target, const real weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const extended t3 = extended_of(target);
    const real t4 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t4 < input ? t1 : t2));
    const extended t5 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > R(1.0) ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended t8 = extended_multiply(t3, extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended exp_2 = extended_exp(extended_negate(input < t4 ? t2 : t1));
    const extended t9 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > R(1.0) ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp_2) ? exp_2 : t10;
    const extended t12 = extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t13 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t3), t12);
    const extended t14 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t8);
    const extended t15 = extended_add(t14, target == R(1.0) ? EXTENDED(0.0, 0.0) : t13);
    const extended t16 = extended_multiply(extended_of(g), extended_multiply(extended_of(weight), t15));
    const real input_better = extended_real(t16);
    if (input_better == input_better) *input_to = input_better;
}

/* binary_cross_entropy_with_logits_value_and_grad_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_far(
    const real input, const real target, const real weight, const real g, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1);
    const real t3 = weight * ((target == R(0.0) ? R(0.0) : target * softplus_(-t1)) + t2);
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real value_better = t5 * g;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_weight (weight given, pos_weight absent): from input, target, weight, g to value, input */
KERNEL(binary_cross_entropy_with_logits_value_and_grad_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const real t1 = -input;
            const truth t2 = target == R(0.0);
            const truth t3 = target == R(1.0);
            const real expit = expit_(t1);
            const real t4 = t2 ? R(0.0) : -(target * expit);
            const real expit_2 = expit_(input);
            const real t5 = t4 + (t3 ? R(0.0) : (R(1.0) - target) * expit_2);
            const real t6 = maximum_(input, t1);
            const truth t7 = t6 == INF;
            const truth t8 = maximum_(t5, -t5) < R(0.75) * maximum_(t4, -t4);
            const pair t9 = pair_of(weight);
            const pair t10 = pair_of(target);
            const pair t11 = pair_of(input);
            const pair t12 = pair_of(log1p_(exp_(-t6)));
            const pair t13 = pair_multiply(t10, pair_add(t1 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t11), t12));
            const pair t14 = pair_subtract(PAIR(1.0, 0.0), t10);
            const pair t15 = pair_multiply(t14, pair_add(input < R(0.0) ? PAIR(0.0, 0.0) : t11, t12));
            const pair t16 = pair_multiply(t9, pair_add(t2 ? PAIR(0.0, 0.0) : t13, t3 ? PAIR(0.0, 0.0) : t15));
            const real t17 = pair_real(t16);
            const pair t18 = t2 ? PAIR(0.0, 0.0) : pair_negate(pair_multiply(t10, pair_of(expit)));
            const pair t19 = pair_add(t18, t3 ? PAIR(0.0, 0.0) : pair_multiply(t14, pair_of(expit_2)));
            const real t20 = pair_real(pair_multiply(pair_of(g), pair_multiply(t9, t19)));
            const real value_result = t17;
            const real input_result = t20;
            const flag carefully_here = t8;
            const flag far_here = t7;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_far(
                        input_at[i], target_at[i], weight_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_value_and_grad_weight (weight given, pos_weight absent): from input, target, weight, g to value, input */
KERNEL(binary_cross_entropy_with_logits_value_and_grad_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double g = g_at[i];
            const double t1 = -input;
            const truth t2 = target == 0.0;
            const double t3 = 1.0 - target;
            const truth t4 = target == 1.0;
            const double t5 = (t2 ? 0.0 : target * softplus_wide(t1)) + (t4 ? 0.0 : t3 * softplus_wide(input));
            const double t6 = weight * t5;
            const double t7 = t2 ? 0.0 : -(target * expit_wide(t1));
            const double t8 = t7 + (t4 ? 0.0 : t3 * expit_wide(input));
            const double t9 = g * (weight * t8);
            const truth t10 = absolute_wide(input) == INFINITY;
            const truth t11 = absolute_wide(t8) < 3.0517578125e-05 * (0.75 * absolute_wide(t7));
            const real value_result = t6;
            const real input_result = t9;
            const flag carefully_here = t11;
            const flag far_here = t10;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_far(
                        input_at[i], target_at[i], weight_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_hvp_weight ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hvp_weight (weight given, pos_weight absent): from input, target, weight, g, v to input */
KERNEL(binary_cross_entropy_with_logits_hvp_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real logisticpdf = logisticpdf_(input);
            const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
            const real input_result = g * (v * (weight * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t1)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_hvp_weight (weight given, pos_weight absent): from input, target, weight, g, v to input */
KERNEL(binary_cross_entropy_with_logits_hvp_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double logisticpdf = logisticpdf_wide(input);
            const double t1 = target == 1.0 ? 0.0 : (1.0 - target) * logisticpdf;
            const real input_result = g * (v * (weight * ((target == 0.0 ? 0.0 : target * logisticpdf) + t1)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_hess_diag_weight ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hess_diag_weight (weight given, pos_weight absent): from input, target, weight, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real g = g_at[i];
            const real logisticpdf = logisticpdf_(input);
            const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
            const real input_result = g * (weight * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t1));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_hess_diag_weight (weight given, pos_weight absent): from input, target, weight, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double g = g_at[i];
            const double logisticpdf = logisticpdf_wide(input);
            const double t1 = target == 1.0 ? 0.0 : (1.0 - target) * logisticpdf;
            const real input_result = g * (weight * ((target == 0.0 ? 0.0 : target * logisticpdf) + t1));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_value_weight_pos_weight ---- */
/* binary_cross_entropy_with_logits_value_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_weight_pos_weight_carefully(
    const real input, const real target, const real weight, const real pos_weight, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t3 < input ? t1 : t2)));
    const extended t4 = extended_of(target);
    const extended t5 = extended_add(t3 < R(0.0) ? EXTENDED(0.0, 0.0) : t2, log1p);
    const extended t6 = extended_multiply(extended_multiply(extended_of(pos_weight), t4), t5);
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(input < t3 ? t2 : t1)));
    const extended t7 = extended_add(input < R(0.0) ? EXTENDED(0.0, 0.0) : t1, log1p_2);
    const extended t8 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t4), t7);
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t6;
    const extended t10 = extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8);
    const real value_better = extended_real(extended_multiply(extended_of(weight), t10));
    if (value_better == value_better) *value_to = value_better;
}

/* binary_cross_entropy_with_logits_value_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_weight_pos_weight_far(
    const real input, const real target, const real weight, const real pos_weight, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-t1);
    const real t3 = weight * (t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1)));
    const real t4 = maximum_(t3, -t3);
    const real value_better = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight to value */
KERNEL(binary_cross_entropy_with_logits_value_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real pos_weight = pos_weight_at[i];
            const real t1 = -input;
            const real t2 = maximum_(input, t1);
            const truth t3 = t2 == INF;
            const truth t4 = (softplus_(input) < R(7.888609052210118e-31)) & !t3;
            const pair t5 = pair_of(target);
            const pair t6 = pair_of(input);
            const pair t7 = pair_of(log1p_(exp_(-t2)));
            const pair t8 = pair_add(t1 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t6), t7);
            const pair t9 = pair_multiply(pair_multiply(pair_of(pos_weight), t5), t8);
            const pair t10 = pair_add(input < R(0.0) ? PAIR(0.0, 0.0) : t6, t7);
            const pair t11 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t5), t10);
            const pair t12 = target == R(1.0) ? PAIR(0.0, 0.0) : t11;
            const pair t13 = pair_add(target == R(0.0) ? PAIR(0.0, 0.0) : t9, t12);
            const real t14 = pair_real(pair_multiply(pair_of(weight), t13));
            const real value_result = t14;
            const flag carefully_here = t4;
            const flag far_here = t3;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_weight_pos_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], value_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_weight_pos_weight_far(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* binary_cross_entropy_with_logits_value_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight to value */
KERNEL(binary_cross_entropy_with_logits_value_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, value_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double pos_weight = pos_weight_at[i];
            const double t1 = target == 0.0 ? 0.0 : pos_weight * target * softplus_wide(-input);
            const double t2 = weight * (t1 + (target == 1.0 ? 0.0 : (1.0 - target) * softplus_wide(input)));
            const truth t3 = absolute_wide(input) == INFINITY;
            const real value_result = t2;
            const flag far_here = t3;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_weight_pos_weight_far(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_vjp_weight_pos_weight ---- */
/* binary_cross_entropy_with_logits_vjp_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully(
    const real input, const real target, const real weight, const real pos_weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t4 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_of(target);
    const extended t8 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t9 = extended_multiply(extended_multiply(extended_of(pos_weight), t7), t8);
    const extended exp_2 = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t10 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t7), t13);
    const extended t15 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t9);
    const extended t16 = extended_add(t15, target == R(1.0) ? EXTENDED(0.0, 0.0) : t14);
    const extended t17 = extended_multiply(extended_of(g), extended_multiply(extended_of(weight), t16));
    const real input_better = extended_real(t17);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight, g to input */
KERNEL(binary_cross_entropy_with_logits_vjp_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real expit = expit_(-input);
            const truth t1 = target == R(0.0);
            const real t2 = t1 ? R(0.0) : -(pos_weight * target * expit);
            const real expit_2 = expit_(input);
            const truth t3 = target == R(1.0);
            const real t4 = t2 + (t3 ? R(0.0) : (R(1.0) - target) * expit_2);
            const truth t5 = maximum_(t4, -t4) < R(0.75) * maximum_(t2, -t2);
            const pair t6 = pair_of(target);
            const pair t7 = pair_negate(pair_multiply(pair_multiply(pair_of(pos_weight), t6), pair_of(expit)));
            const pair t8 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t6), pair_of(expit_2));
            const pair t9 = pair_add(t1 ? PAIR(0.0, 0.0) : t7, t3 ? PAIR(0.0, 0.0) : t8);
            const real t10 = pair_real(pair_multiply(pair_of(g), pair_multiply(pair_of(weight), t9)));
            const real input_result = t10;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_vjp_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight, g to input */
KERNEL(binary_cross_entropy_with_logits_vjp_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double t1 = target == 0.0 ? 0.0 : -(pos_weight * target * expit_wide(-input));
            const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) * expit_wide(input));
            const double t3 = g * (weight * t2);
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
                    binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_vjp_target_weight_pos_weight ---- */
/* binary_cross_entropy_with_logits_vjp_target_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully(
    const real input, const real weight, const real pos_weight, const real g, const real target, real *const target_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t3 < input ? t1 : t2)));
    const extended t4 = extended_add(t3 < R(0.0) ? EXTENDED(0.0, 0.0) : t2, log1p);
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(input < t3 ? t2 : t1)));
    const extended t5 = extended_add(input < R(0.0) ? EXTENDED(0.0, 0.0) : t1, log1p_2);
    const extended t6 = extended_subtract(extended_multiply(extended_of(pos_weight), t4), t5);
    const extended t7 = extended_multiply(extended_of(g), extended_multiply(extended_of(weight), t6));
    const real target_better = extended_real(target == target ? t7 : extended_of(target));
    if (target_better == target_better) *target_to = target_better;
}

/* binary_cross_entropy_with_logits_vjp_target_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far(
    const real input, const real weight, const real pos_weight, const real g, const real target, real *const target_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = R(1.0) * (weight * fma_(pos_weight, softplus_(-t1), -softplus_(t1)));
    const real t3 = target == target ? t2 : target;
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real target_better = t5 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_target_weight_pos_weight (weight given, pos_weight given): from input, weight, pos_weight, g, target to target */
KERNEL(binary_cross_entropy_with_logits_vjp_target_weight_pos_weight)
{
    enum { input_in, weight_in, pos_weight_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real weight = weight_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real target = target_at[i];
            const real t1 = -input;
            const real t2 = pos_weight * softplus_(t1);
            const real softplus = softplus_(input);
            const real t3 = t2 - softplus;
            const real t4 = target == target ? g * (weight * t3) : target;
            const truth t5 = maximum_(input, t1) == INF;
            const truth t6 = maximum_(t3, -t3) < R(0.75) * maximum_(t2, -t2);
            const truth t7 = (t6 | (softplus < R(7.888609052210118e-31))) & !t5;
            const real target_result = t4;
            const flag carefully_here = t7;
            const flag far_here = t5;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully(
                        input_at[i], weight_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far(
                        input_at[i], weight_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* binary_cross_entropy_with_logits_vjp_target_weight_pos_weight (weight given, pos_weight given): from input, weight, pos_weight, g, target to target */
KERNEL(binary_cross_entropy_with_logits_vjp_target_weight_pos_weight)
{
    enum { input_in, weight_in, pos_weight_in, g_in, target_in, target_out };
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double weight = weight_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double target = target_at[i];
            const double t1 = pos_weight * softplus_wide(-input);
            const double t2 = t1 - softplus_wide(input);
            const double t3 = target == target ? g * (weight * t2) : target;
            const truth t4 = absolute_wide(input) == INFINITY;
            const truth t5 = (absolute_wide(t2) < 3.0517578125e-05 * (0.75 * absolute_wide(t1))) & !t4;
            const real target_result = t3;
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
                    binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully(
                        input_at[i], weight_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far(
                        input_at[i], weight_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight ---- */
/* binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully(
    const real input, const real target, const real weight, const real pos_weight, real *const value_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t3 < input ? t1 : t2)));
    const extended t4 = extended_of(target);
    const extended t5 = extended_add(t3 < R(0.0) ? EXTENDED(0.0, 0.0) : t2, log1p);
    const extended t6 = extended_multiply(extended_multiply(extended_of(pos_weight), t4), t5);
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(input < t3 ? t2 : t1)));
    const extended t7 = extended_add(input < R(0.0) ? EXTENDED(0.0, 0.0) : t1, log1p_2);
    const extended t8 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t4), t7);
    const extended t9 = target == R(0.0) ? EXTENDED(0.0, 0.0) : t6;
    const extended t10 = extended_add(t9, target == R(1.0) ? EXTENDED(0.0, 0.0) : t8);
    const real value_better = extended_real(extended_multiply(extended_of(weight), t10));
    if (value_better == value_better) *value_to = value_better;
}

/* binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2(
    const real input, const real target, const real weight, const real pos_weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const extended t3 = extended_of(target);
    const real t4 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(t4 < input ? t1 : t2));
    const extended t5 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t6 = extended_real(t5) > R(1.0) ? EXTENDED(1.0, 0.0) : t5;
    const extended t7 = extended_real(t6) < extended_real(exp) ? exp : t6;
    const extended t8 = extended_divide(t7, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t9 = extended_multiply(extended_multiply(extended_of(pos_weight), t3), t8);
    const extended exp_2 = extended_exp(extended_negate(input < t4 ? t2 : t1));
    const extended t10 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp_2) ? exp_2 : t11;
    const extended t13 = extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t3), t13);
    const extended t15 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_negate(t9);
    const extended t16 = extended_add(t15, target == R(1.0) ? EXTENDED(0.0, 0.0) : t14);
    const extended t17 = extended_multiply(extended_of(g), extended_multiply(extended_of(weight), t16));
    const real input_better = extended_real(t17);
    if (input_better == input_better) *input_to = input_better;
}

/* binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far(
    const real input, const real target, const real weight, const real pos_weight, const real g, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-t1);
    const real t3 = weight * (t2 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(t1)));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real value_better = t5 * g;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight, g to value, input */
KERNEL(binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
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
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real t1 = -input;
            const truth t2 = target == R(0.0);
            const truth t3 = target == R(1.0);
            const real expit = expit_(t1);
            const real t4 = t2 ? R(0.0) : -(pos_weight * target * expit);
            const real expit_2 = expit_(input);
            const real t5 = t4 + (t3 ? R(0.0) : (R(1.0) - target) * expit_2);
            const real t6 = maximum_(input, t1);
            const truth t7 = t6 == INF;
            const truth t8 = (softplus_(input) < R(7.888609052210118e-31)) & !t7;
            const truth t9 = maximum_(t5, -t5) < R(0.75) * maximum_(t4, -t4);
            const pair t10 = pair_of(weight);
            const pair t11 = pair_of(target);
            const pair t12 = pair_multiply(pair_of(pos_weight), t11);
            const pair t13 = pair_of(input);
            const pair t14 = pair_of(log1p_(exp_(-t6)));
            const pair t15 = pair_multiply(t12, pair_add(t1 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t13), t14));
            const pair t16 = pair_subtract(PAIR(1.0, 0.0), t11);
            const pair t17 = pair_multiply(t16, pair_add(input < R(0.0) ? PAIR(0.0, 0.0) : t13, t14));
            const pair t18 = pair_multiply(t10, pair_add(t2 ? PAIR(0.0, 0.0) : t15, t3 ? PAIR(0.0, 0.0) : t17));
            const real t19 = pair_real(t18);
            const pair t20 = t2 ? PAIR(0.0, 0.0) : pair_negate(pair_multiply(t12, pair_of(expit)));
            const pair t21 = pair_add(t20, t3 ? PAIR(0.0, 0.0) : pair_multiply(t16, pair_of(expit_2)));
            const real t22 = pair_real(pair_multiply(pair_of(g), pair_multiply(t10, t21)));
            const real value_result = t19;
            const real input_result = t22;
            const flag carefully_here = t8;
            const flag carefully_2_here = t9;
            const flag far_here = t7;
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
                    binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight, g to value, input */
KERNEL(binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_2_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_2_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double t1 = -input;
            const double t2 = pos_weight * target;
            const truth t3 = target == 0.0;
            const double t4 = 1.0 - target;
            const truth t5 = target == 1.0;
            const double t6 = (t3 ? 0.0 : t2 * softplus_wide(t1)) + (t5 ? 0.0 : t4 * softplus_wide(input));
            const double t7 = weight * t6;
            const double t8 = t3 ? 0.0 : -(t2 * expit_wide(t1));
            const double t9 = t8 + (t5 ? 0.0 : t4 * expit_wide(input));
            const double t10 = g * (weight * t9);
            const truth t11 = absolute_wide(input) == INFINITY;
            const truth t12 = absolute_wide(t9) < 3.0517578125e-05 * (0.75 * absolute_wide(t8));
            const real value_result = t7;
            const real input_result = t10;
            const flag carefully_2_here = t12;
            const flag far_here = t11;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_hvp_weight_pos_weight ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hvp_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight, g, v to input */
KERNEL(binary_cross_entropy_with_logits_hvp_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real logisticpdf = logisticpdf_(input);
            const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * logisticpdf;
            const real t2 = v * (weight * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf)));
            const real input_result = g * t2;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_hvp_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight, g, v to input */
KERNEL(binary_cross_entropy_with_logits_hvp_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double logisticpdf = logisticpdf_wide(input);
            const double t1 = target == 0.0 ? 0.0 : pos_weight * target * logisticpdf;
            const real input_result = g * (v * (weight * (t1 + (target == 1.0 ? 0.0 : (1.0 - target) * logisticpdf))));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- binary_cross_entropy_with_logits_hess_diag_weight_pos_weight ---- */
#if SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hess_diag_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real logisticpdf = logisticpdf_(input);
            const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * logisticpdf;
            const real input_result = g * (weight * (t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* binary_cross_entropy_with_logits_hess_diag_weight_pos_weight (weight given, pos_weight given): from input, target, weight, pos_weight, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag_weight_pos_weight)
{
    enum { input_in, target_in, weight_in, pos_weight_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real pos_weight_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double weight = weight_at[i];
            const double pos_weight = pos_weight_at[i];
            const double g = g_at[i];
            const double logisticpdf = logisticpdf_wide(input);
            const double t1 = target == 0.0 ? 0.0 : pos_weight * target * logisticpdf;
            const real input_result = g * (weight * (t1 + (target == 1.0 ? 0.0 : (1.0 - target) * logisticpdf)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
