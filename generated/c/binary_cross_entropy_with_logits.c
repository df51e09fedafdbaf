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
            const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
            const real value_result = (target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t1;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

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

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_vjp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t1 = target == 0.0 ? 0.0 : -(target * expit_of_double(-input));
        const double t2 = 1.0 - target;
        const double t3 = t1 + (target == 1.0 ? 0.0 : t2 * expit_of_double(input));
        const double t4 = g * t3;
        const double t16_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t1, -t1));
        const truth t19_lost = (maximum_of_double(t3, -t3) < t16_lost) | (t2 < 7.152557373046875e-07);
        const double input_better = t4;
        const int64_t lost = t19_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t1 = target == R(0.0) ? R(0.0) : -(target * expit_(-input));
            const real t2 = R(1.0) - target;
            const real t3 = t1 + (target == R(1.0) ? R(0.0) : t2 * expit_(input));
            const real t4 = g * t3;
            const truth t5 = (maximum_(t3, -t3) < R(0.75) * maximum_(t1, -t1)) | (t2 < R(0.75));
            const real input_result = t4;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_vjp_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

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

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t1 = 1.0 - target;
        const double t2 = target == 0.0 ? 0.0 : -(target * expit_of_double(-input));
        const double t3 = t2 + (target == 1.0 ? 0.0 : t1 * expit_of_double(input));
        const double t4 = g * t3;
        const double t21_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2));
        const truth t24_lost = (maximum_of_double(t3, -t3) < t21_lost) | (t1 < 7.152557373046875e-07);
        const double input_better = t4;
        const int64_t lost = t24_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t3 = R(1.0) - target;
            const truth t4 = target == R(1.0);
            const real t5 = (t2 ? R(0.0) : target * softplus_(t1)) + (t4 ? R(0.0) : t3 * softplus_(input));
            const real t6 = t2 ? R(0.0) : -(target * expit_(t1));
            const real t7 = t6 + (t4 ? R(0.0) : t3 * expit_(input));
            const real t8 = g * t7;
            const truth t9 = (maximum_(t7, -t7) < R(0.75) * maximum_(t6, -t6)) | (t3 < R(0.75));
            const real value_result = t5;
            const real input_result = t8;
            const flag carefully_here = t9;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_and_grad_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_hvp ---- */
/* binary_cross_entropy_with_logits_hvp for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_hvp_carefully(
    const real input, const real target, const real g, const real v, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_of(target);
    const extended t13 = extended_multiply(extended_multiply(t12, t7), t11);
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t12), t7);
    const extended t15 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t14, t11);
    const extended t16 = extended_add(target == R(0.0) ? EXTENDED(0.0, 0.0) : t13, t15);
    const extended t17 = extended_multiply(extended_multiply(extended_of(g), extended_of(v)), t16);
    const real input_better = extended_real(t17);
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hvp in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_hvp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const double expit = expit_of_double(input);
        const double expit_2 = expit_of_double(-input);
        const double t1 = target * expit;
        const double t2 = 1.0 - target;
        const double t3 = (target == 0.0 ? 0.0 : t1 * expit_2) + (target == 1.0 ? 0.0 : t2 * expit * expit_2);
        const double t4 = g * v * t3;
        const truth t19_lost = ((t1 < 4.909093465297727e-91) & (target != 0.0)) & (expit != 0.0);
        const truth t20_lost = (t2 < 7.152557373046875e-07) | t19_lost;
        const double input_better = t4;
        const int64_t lost = t20_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* binary_cross_entropy_with_logits_hvp (weight absent, pos_weight absent): from input, target, g, v to input */
KERNEL(binary_cross_entropy_with_logits_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
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
            const real expit = expit_(input);
            const real expit_2 = expit_(-input);
            const real t1 = target * expit;
            const real t2 = R(1.0) - target;
            const real t3 = target == R(1.0) ? R(0.0) : t2 * expit * expit_2;
            const real t4 = g * v * ((target == R(0.0) ? R(0.0) : t1 * expit_2) + t3);
            const truth t5 = ((t1 < R(7.888609052210118e-31)) & (target != R(0.0))) & (expit != R(0.0));
            const truth t6 = (t2 < R(0.75)) | t5;
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double v_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                v_some[found] = v_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_hvp_carefully_in_double(
                call, found, input_some, target_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_hess_diag ---- */
/* binary_cross_entropy_with_logits_hess_diag for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_hess_diag_carefully(
    const real input, const real target, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_of(target);
    const extended t13 = extended_multiply(extended_multiply(t12, t7), t11);
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t12), t7);
    const extended t15 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t14, t11);
    const extended t16 = extended_add(target == R(0.0) ? EXTENDED(0.0, 0.0) : t13, t15);
    const real input_better = extended_real(extended_multiply(extended_of(g), t16));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hess_diag in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_hess_diag_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double expit = expit_of_double(input);
        const double expit_2 = expit_of_double(-input);
        const double t1 = target * expit;
        const double t2 = 1.0 - target;
        const double t3 = (target == 0.0 ? 0.0 : t1 * expit_2) + (target == 1.0 ? 0.0 : t2 * expit * expit_2);
        const double t4 = g * t3;
        const truth t18_lost = ((t1 < 4.909093465297727e-91) & (target != 0.0)) & (expit != 0.0);
        const truth t19_lost = (t2 < 7.152557373046875e-07) | t18_lost;
        const double input_better = t4;
        const int64_t lost = t19_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* binary_cross_entropy_with_logits_hess_diag (weight absent, pos_weight absent): from input, target, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag)
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
            const real expit = expit_(input);
            const real expit_2 = expit_(-input);
            const real t1 = target * expit;
            const real t2 = R(1.0) - target;
            const real t3 = target == R(1.0) ? R(0.0) : t2 * expit * expit_2;
            const real t4 = g * ((target == R(0.0) ? R(0.0) : t1 * expit_2) + t3);
            const truth t5 = ((t1 < R(7.888609052210118e-31)) & (target != R(0.0))) & (expit != R(0.0));
            const truth t6 = (t2 < R(0.75)) | t5;
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_hess_diag_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], input_to + i);
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

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const pos_weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double pos_weight = pos_weight_at[i];
        const double softplus = softplus_of_double(input);
        const double t1 = target == 0.0 ? 0.0 : pos_weight * target * softplus_of_double(-input);
        const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) * softplus);
        const truth t14_lost = (softplus < 4.909093465297727e-91) & !(input == -INFINITY);
        const double value_better = t2;
        const int64_t lost = t14_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_pos_weight_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const pos_weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double pos_weight = pos_weight_at[i];
        const double t1 = target == 0.0 ? 0.0 : pos_weight * target * softplus_of_double(-input);
        const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) * softplus_of_double(input));
        const truth t3 = input == -INFINITY;
        const double value_better = t2;
        const int64_t lost = t3;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real softplus = softplus_(input);
            const real t1 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(-input);
            const real t2 = t1 + (target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus);
            const truth t3 = input == -INF;
            const truth t4 = (softplus < R(7.888609052210118e-31)) & !t3;
            const real value_result = t2;
            const flag carefully_here = t4;
            const flag far_here = t3;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double pos_weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_pos_weight_carefully_in_double(
                call, found, input_some, target_some, pos_weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_pos_weight_carefully(
                        input_at[i], target_at[i], pos_weight_at[i], value_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double pos_weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                found += far_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_pos_weight_far_in_double(
                call, found, input_some, target_some, pos_weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_pos_weight_far(
                        input_at[i], target_at[i], pos_weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

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

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_vjp_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const pos_weight_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double t1 = target == 0.0 ? 0.0 : -(pos_weight * target * expit_of_double(-input));
        const double t2 = 1.0 - target;
        const double t3 = t1 + (target == 1.0 ? 0.0 : t2 * expit_of_double(input));
        const double t4 = g * t3;
        const double t17_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t1, -t1));
        const truth t20_lost = (maximum_of_double(t3, -t3) < t17_lost) | (t2 < 7.152557373046875e-07);
        const double input_better = t4;
        const int64_t lost = t20_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t1 = target == R(0.0) ? R(0.0) : -(pos_weight * target * expit_(-input));
            const real t2 = R(1.0) - target;
            const real t3 = t1 + (target == R(1.0) ? R(0.0) : t2 * expit_(input));
            const real t4 = g * t3;
            const truth t5 = (maximum_(t3, -t3) < R(0.75) * maximum_(t1, -t1)) | (t2 < R(0.75));
            const real input_result = t4;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_vjp_pos_weight_carefully_in_double(
                call, found, input_some, target_some, pos_weight_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_pos_weight_carefully(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

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
    const real t2 = target == target ? R(1.0) * (pos_weight * softplus_(-t1) - softplus_(t1)) : target;
    const real t3 = maximum_(t2, -t2);
    const real t4 = t3 > R(1099511627776.0) ? t2 * INF : t3 < R(9.094947017729282e-13) ? R(0.0) : t2;
    const real target_better = t4 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_target_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const pos_weight_at, const double *const g_at, const double *const target_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double target = target_at[i];
        const double t1 = pos_weight * softplus_of_double(-input);
        const double t2 = t1 - softplus_of_double(input);
        const double t3 = target == target ? g * t2 : target;
        const double t12_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t1, -t1));
        const truth t15_lost = (maximum_of_double(t2, -t2) < t12_lost) & !(input == -INFINITY);
        const double target_better = t3;
        const int64_t lost = t15_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_target_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_vjp_target_pos_weight_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const pos_weight_at, const double *const g_at, const double *const target_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double target = target_at[i];
        const double t1 = g * (pos_weight * softplus_of_double(-input) - softplus_of_double(input));
        const double t2 = target == target ? t1 : target;
        const truth t3 = input == -INFINITY;
        const double target_better = t2;
        const int64_t lost = t3;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double target_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully_in_double(
                call, found, input_some, pos_weight_some, g_some, target_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_target_pos_weight_carefully(
                        input_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double target_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            binary_cross_entropy_with_logits_vjp_target_pos_weight_far_in_double(
                call, found, input_some, pos_weight_some, g_some, target_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_vjp_target_pos_weight_far(
                        input_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

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

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const pos_weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double pos_weight = pos_weight_at[i];
        const double softplus = softplus_of_double(input);
        const double t1 = target == 0.0 ? 0.0 : pos_weight * target * softplus_of_double(-input);
        const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) * softplus);
        const truth t21_lost = (softplus < 4.909093465297727e-91) & !(input == -INFINITY);
        const double value_better = t2;
        const int64_t lost = t21_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const pos_weight_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double t1 = 1.0 - target;
        const double t2 = target == 0.0 ? 0.0 : -(pos_weight * target * expit_of_double(-input));
        const double t3 = t2 + (target == 1.0 ? 0.0 : t1 * expit_of_double(input));
        const double t4 = g * t3;
        const double t26_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2));
        const truth t29_lost = (maximum_of_double(t3, -t3) < t26_lost) | (t1 < 7.152557373046875e-07);
        const double input_better = t4;
        const int64_t lost = t29_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_pos_weight_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const pos_weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double pos_weight = pos_weight_at[i];
        const double t1 = target == 0.0 ? 0.0 : pos_weight * target * softplus_of_double(-input);
        const double t2 = t1 + (target == 1.0 ? 0.0 : (1.0 - target) * softplus_of_double(input));
        const truth t3 = input == -INFINITY;
        const double value_better = t2;
        const int64_t lost = t3;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t2 = pos_weight * target;
            const truth t3 = target == R(0.0);
            const real t4 = R(1.0) - target;
            const real softplus = softplus_(input);
            const truth t5 = target == R(1.0);
            const real t6 = (t3 ? R(0.0) : t2 * softplus_(t1)) + (t5 ? R(0.0) : t4 * softplus);
            const real t7 = t3 ? R(0.0) : -(t2 * expit_(t1));
            const real t8 = t7 + (t5 ? R(0.0) : t4 * expit_(input));
            const real t9 = g * t8;
            const truth t10 = input == -INF;
            const truth t11 = (softplus < R(7.888609052210118e-31)) & !t10;
            const truth t12 = (maximum_(t8, -t8) < R(0.75) * maximum_(t7, -t7)) | (t4 < R(0.75));
            const real value_result = t6;
            const real input_result = t9;
            const flag carefully_here = t11;
            const flag carefully_2_here = t12;
            const flag far_here = t10;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double pos_weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_in_double(
                call, found, input_some, target_some, pos_weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully(
                        input_at[i], target_at[i], pos_weight_at[i], value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2_in_double(
                call, found, input_some, target_some, pos_weight_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_pos_weight_carefully_2(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double pos_weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                found += far_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_and_grad_pos_weight_far_in_double(
                call, found, input_some, target_some, pos_weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_pos_weight_far(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_hvp_pos_weight ---- */
/* binary_cross_entropy_with_logits_hvp_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_hvp_pos_weight_carefully(
    const real input, const real target, const real pos_weight, const real g, const real v, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_of(target);
    const extended t13 = extended_multiply(extended_multiply(extended_of(pos_weight), t12), t7);
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t12), t7);
    const extended t15 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t13, t11);
    const extended t16 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t14, t11);
    const extended t17 = extended_multiply(extended_of(g), extended_of(v));
    const real input_better = extended_real(extended_multiply(t17, extended_add(t15, t16)));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hvp_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_hvp_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const pos_weight_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const double expit = expit_of_double(input);
        const double expit_2 = expit_of_double(-input);
        const double t1 = pos_weight * target;
        const double t2 = 1.0 - target;
        const double t3 = target == 0.0 ? 0.0 : t1 * expit * expit_2;
        const double t4 = g * v * (t3 + (target == 1.0 ? 0.0 : t2 * expit * expit_2));
        const truth t20_lost = ((t1 < 4.909093465297727e-91) & (pos_weight != 0.0)) & (target != 0.0);
        const truth t21_lost = (t2 < 7.152557373046875e-07) | t20_lost;
        const double input_better = t4;
        const int64_t lost = t21_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real expit = expit_(input);
            const real expit_2 = expit_(-input);
            const real t1 = pos_weight * target;
            const real t2 = R(1.0) - target;
            const real t3 = target == R(0.0) ? R(0.0) : t1 * expit * expit_2;
            const real t4 = g * v * (t3 + (target == R(1.0) ? R(0.0) : t2 * expit * expit_2));
            const truth t5 = ((t1 < R(7.888609052210118e-31)) & (pos_weight != R(0.0))) & (target != R(0.0));
            const truth t6 = (t2 < R(0.75)) | t5;
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double v_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                v_some[found] = v_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_hvp_pos_weight_carefully_in_double(
                call, found, input_some, target_some, pos_weight_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_hvp_pos_weight_carefully(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_hess_diag_pos_weight ---- */
/* binary_cross_entropy_with_logits_hess_diag_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_hess_diag_pos_weight_carefully(
    const real input, const real target, const real pos_weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_of(target);
    const extended t13 = extended_multiply(extended_multiply(extended_of(pos_weight), t12), t7);
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t12), t7);
    const extended t15 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t13, t11);
    const extended t16 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t14, t11);
    const real input_better = extended_real(extended_multiply(extended_of(g), extended_add(t15, t16)));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hess_diag_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_hess_diag_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const pos_weight_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double expit = expit_of_double(input);
        const double expit_2 = expit_of_double(-input);
        const double t1 = pos_weight * target;
        const double t2 = 1.0 - target;
        const double t3 = target == 0.0 ? 0.0 : t1 * expit * expit_2;
        const double t4 = g * (t3 + (target == 1.0 ? 0.0 : t2 * expit * expit_2));
        const truth t19_lost = ((t1 < 4.909093465297727e-91) & (pos_weight != 0.0)) & (target != 0.0);
        const truth t20_lost = (t2 < 7.152557373046875e-07) | t19_lost;
        const double input_better = t4;
        const int64_t lost = t20_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* binary_cross_entropy_with_logits_hess_diag_pos_weight (weight absent, pos_weight given): from input, target, pos_weight, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag_pos_weight)
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
            const real expit = expit_(input);
            const real expit_2 = expit_(-input);
            const real t1 = pos_weight * target;
            const real t2 = R(1.0) - target;
            const real t3 = target == R(0.0) ? R(0.0) : t1 * expit * expit_2;
            const real t4 = g * (t3 + (target == R(1.0) ? R(0.0) : t2 * expit * expit_2));
            const truth t5 = ((t1 < R(7.888609052210118e-31)) & (pos_weight != R(0.0))) & (target != R(0.0));
            const truth t6 = (t2 < R(0.75)) | t5;
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_hess_diag_pos_weight_carefully_in_double(
                call, found, input_some, target_some, pos_weight_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_hess_diag_pos_weight_carefully(
                        input_at[i], target_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

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

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_weight_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double t1 = -input;
        const double t2 = target == 1.0 ? 0.0 : (1.0 - target) * softplus_of_double(input);
        const double t3 = weight * ((target == 0.0 ? 0.0 : target * softplus_of_double(t1)) + t2);
        const truth t4 = maximum_of_double(input, t1) == INFINITY;
        const double value_better = t3;
        const int64_t lost = t4;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
            const real t3 = weight * ((target == R(0.0) ? R(0.0) : target * softplus_(t1)) + t2);
            const truth t4 = maximum_(input, t1) == INF;
            const real value_result = t3;
            const flag far_here = t4;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                found += far_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_weight_far_in_double(
                call, found, input_some, target_some, weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_weight_far(
                        input_at[i], target_at[i], weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

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
    const extended t16 = extended_multiply(extended_multiply(extended_of(g), extended_of(weight)), t15);
    const real input_better = extended_real(t16);
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_vjp_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double g = g_at[i];
        const double t1 = target == 0.0 ? 0.0 : -(target * expit_of_double(-input));
        const double t2 = 1.0 - target;
        const double t3 = t1 + (target == 1.0 ? 0.0 : t2 * expit_of_double(input));
        const double t4 = g * weight * t3;
        const double t17_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t1, -t1));
        const truth t20_lost = (maximum_of_double(t3, -t3) < t17_lost) | (t2 < 7.152557373046875e-07);
        const double input_better = t4;
        const int64_t lost = t20_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t1 = target == R(0.0) ? R(0.0) : -(target * expit_(-input));
            const real t2 = R(1.0) - target;
            const real t3 = t1 + (target == R(1.0) ? R(0.0) : t2 * expit_(input));
            const real t4 = g * weight * t3;
            const truth t5 = (maximum_(t3, -t3) < R(0.75) * maximum_(t1, -t1)) | (t2 < R(0.75));
            const real input_result = t4;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_vjp_weight_carefully_in_double(
                call, found, input_some, target_some, weight_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_vjp_target_weight ---- */
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
            const real t1 = target == target ? -(g * input * weight) : target;
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
                const real t2 = target == target ? -(R(1.0) * t1 * weight) : target;
                const real t3 = maximum_(t2, -t2);
                const real t4 = t3 > R(1099511627776.0) ? t2 * INF : t3 < R(9.094947017729282e-13) ? R(0.0) : t2;
                const real target_better = t4 * g;
                target_to[i] = (far_at[i] != 0) & (target_better == target_better) ? target_better : target_to[i];
            }
        }
        real_store(call, target_out, start, count, target_to);
    }
}

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
    const extended t16 = extended_multiply(extended_multiply(extended_of(g), extended_of(weight)), t15);
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

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double g = g_at[i];
        const double t1 = 1.0 - target;
        const double t2 = target == 0.0 ? 0.0 : -(target * expit_of_double(-input));
        const double t3 = t2 + (target == 1.0 ? 0.0 : t1 * expit_of_double(input));
        const double t4 = g * weight * t3;
        const double t25_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2));
        const truth t28_lost = (maximum_of_double(t3, -t3) < t25_lost) | (t1 < 7.152557373046875e-07);
        const double input_better = t4;
        const int64_t lost = t28_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double t1 = -input;
        const double t2 = target == 1.0 ? 0.0 : (1.0 - target) * softplus_of_double(input);
        const double t3 = weight * ((target == 0.0 ? 0.0 : target * softplus_of_double(t1)) + t2);
        const truth t4 = maximum_of_double(input, t1) == INFINITY;
        const double value_better = t3;
        const int64_t lost = t4;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t3 = R(1.0) - target;
            const truth t4 = target == R(1.0);
            const real t5 = (t2 ? R(0.0) : target * softplus_(t1)) + (t4 ? R(0.0) : t3 * softplus_(input));
            const real t6 = weight * t5;
            const real t7 = t2 ? R(0.0) : -(target * expit_(t1));
            const real t8 = t7 + (t4 ? R(0.0) : t3 * expit_(input));
            const real t9 = g * weight * t8;
            const truth t10 = maximum_(input, t1) == INF;
            const truth t11 = (maximum_(t8, -t8) < R(0.75) * maximum_(t7, -t7)) | (t3 < R(0.75));
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_and_grad_weight_carefully_in_double(
                call, found, input_some, target_some, weight_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                found += far_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_and_grad_weight_far_in_double(
                call, found, input_some, target_some, weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_far(
                        input_at[i], target_at[i], weight_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_hvp_weight ---- */
/* binary_cross_entropy_with_logits_hvp_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_hvp_weight_carefully(
    const real input, const real target, const real weight, const real g, const real v, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_of(target);
    const extended t13 = extended_multiply(extended_multiply(t12, t7), t11);
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t12), t7);
    const extended t15 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t14, t11);
    const extended t16 = extended_multiply(extended_of(g), extended_of(v));
    const extended t17 = extended_add(target == R(0.0) ? EXTENDED(0.0, 0.0) : t13, t15);
    const real input_better = extended_real(extended_multiply(extended_multiply(t16, extended_of(weight)), t17));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hvp_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_hvp_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const double expit = expit_of_double(input);
        const double expit_2 = expit_of_double(-input);
        const double t1 = target * expit;
        const double t2 = 1.0 - target;
        const double t3 = (target == 0.0 ? 0.0 : t1 * expit_2) + (target == 1.0 ? 0.0 : t2 * expit * expit_2);
        const double t4 = g * v * weight * t3;
        const truth t20_lost = ((t1 < 4.909093465297727e-91) & (target != 0.0)) & (expit != 0.0);
        const truth t21_lost = (t2 < 7.152557373046875e-07) | t20_lost;
        const double input_better = t4;
        const int64_t lost = t21_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real expit = expit_(input);
            const real expit_2 = expit_(-input);
            const real t1 = target * expit;
            const real t2 = R(1.0) - target;
            const real t3 = target == R(1.0) ? R(0.0) : t2 * expit * expit_2;
            const real t4 = g * v * weight * ((target == R(0.0) ? R(0.0) : t1 * expit_2) + t3);
            const truth t5 = ((t1 < R(7.888609052210118e-31)) & (target != R(0.0))) & (expit != R(0.0));
            const truth t6 = (t2 < R(0.75)) | t5;
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double g_some[BLOCK];
            double v_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                g_some[found] = g_at[i];
                v_some[found] = v_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_hvp_weight_carefully_in_double(
                call, found, input_some, target_some, weight_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_hvp_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_hess_diag_weight ---- */
/* binary_cross_entropy_with_logits_hess_diag_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_hess_diag_weight_carefully(
    const real input, const real target, const real weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_of(target);
    const extended t13 = extended_multiply(extended_multiply(t12, t7), t11);
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t12), t7);
    const extended t15 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t14, t11);
    const extended t16 = extended_add(target == R(0.0) ? EXTENDED(0.0, 0.0) : t13, t15);
    const extended t17 = extended_multiply(extended_multiply(extended_of(g), extended_of(weight)), t16);
    const real input_better = extended_real(t17);
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hess_diag_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_hess_diag_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double g = g_at[i];
        const double expit = expit_of_double(input);
        const double expit_2 = expit_of_double(-input);
        const double t1 = target * expit;
        const double t2 = 1.0 - target;
        const double t3 = (target == 0.0 ? 0.0 : t1 * expit_2) + (target == 1.0 ? 0.0 : t2 * expit * expit_2);
        const double t4 = g * weight * t3;
        const truth t19_lost = ((t1 < 4.909093465297727e-91) & (target != 0.0)) & (expit != 0.0);
        const truth t20_lost = (t2 < 7.152557373046875e-07) | t19_lost;
        const double input_better = t4;
        const int64_t lost = t20_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* binary_cross_entropy_with_logits_hess_diag_weight (weight given, pos_weight absent): from input, target, weight, g to input */
KERNEL(binary_cross_entropy_with_logits_hess_diag_weight)
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
            const real expit = expit_(input);
            const real expit_2 = expit_(-input);
            const real t1 = target * expit;
            const real t2 = R(1.0) - target;
            const real t3 = target == R(1.0) ? R(0.0) : t2 * expit * expit_2;
            const real t4 = g * weight * ((target == R(0.0) ? R(0.0) : t1 * expit_2) + t3);
            const truth t5 = ((t1 < R(7.888609052210118e-31)) & (target != R(0.0))) & (expit != R(0.0));
            const truth t6 = (t2 < R(0.75)) | t5;
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_hess_diag_weight_carefully_in_double(
                call, found, input_some, target_some, weight_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_hess_diag_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

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

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_weight_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const pos_weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double t1 = -input;
        const double t2 = 1.0 - target;
        const double softplus = softplus_of_double(input);
        const double t3 = target == 0.0 ? 0.0 : pos_weight * target * softplus_of_double(t1);
        const double t4 = weight * (t3 + (target == 1.0 ? 0.0 : t2 * softplus));
        const truth t16_lost = (softplus < 4.909093465297727e-91) | (t2 < 4.76837158203125e-07);
        const truth t18_lost = t16_lost & !(maximum_of_double(input, t1) == INFINITY);
        const double value_better = t4;
        const int64_t lost = t18_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_weight_pos_weight_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const pos_weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double t1 = -input;
        const double t2 = target == 0.0 ? 0.0 : pos_weight * target * softplus_of_double(t1);
        const double t3 = weight * (t2 + (target == 1.0 ? 0.0 : (1.0 - target) * softplus_of_double(input)));
        const truth t4 = maximum_of_double(input, t1) == INFINITY;
        const double value_better = t3;
        const int64_t lost = t4;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t2 = R(1.0) - target;
            const real softplus = softplus_(input);
            const real t3 = target == R(0.0) ? R(0.0) : pos_weight * target * softplus_(t1);
            const real t4 = weight * (t3 + (target == R(1.0) ? R(0.0) : t2 * softplus));
            const truth t5 = maximum_(input, t1) == INF;
            const truth t6 = ((softplus < R(7.888609052210118e-31)) | (t2 < R(0.5))) & !t5;
            const real value_result = t4;
            const flag carefully_here = t6;
            const flag far_here = t5;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_weight_pos_weight_carefully_in_double(
                call, found, input_some, target_some, weight_some, pos_weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_weight_pos_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], value_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                found += far_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_weight_pos_weight_far_in_double(
                call, found, input_some, target_some, weight_some, pos_weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_weight_pos_weight_far(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

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
    const extended t17 = extended_multiply(extended_multiply(extended_of(g), extended_of(weight)), t16);
    const real input_better = extended_real(t17);
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const pos_weight_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double t1 = target == 0.0 ? 0.0 : -(pos_weight * target * expit_of_double(-input));
        const double t2 = 1.0 - target;
        const double t3 = t1 + (target == 1.0 ? 0.0 : t2 * expit_of_double(input));
        const double t4 = g * weight * t3;
        const double t18_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t1, -t1));
        const truth t21_lost = (maximum_of_double(t3, -t3) < t18_lost) | (t2 < 7.152557373046875e-07);
        const double input_better = t4;
        const int64_t lost = t21_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t1 = target == R(0.0) ? R(0.0) : -(pos_weight * target * expit_(-input));
            const real t2 = R(1.0) - target;
            const real t3 = t1 + (target == R(1.0) ? R(0.0) : t2 * expit_(input));
            const real t4 = g * weight * t3;
            const truth t5 = (maximum_(t3, -t3) < R(0.75) * maximum_(t1, -t1)) | (t2 < R(0.75));
            const real input_result = t4;
            const flag carefully_here = t5;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully_in_double(
                call, found, input_some, target_some, weight_some, pos_weight_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_weight_pos_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

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
    const extended t7 = extended_multiply(extended_multiply(extended_of(g), extended_of(weight)), t6);
    const real target_better = extended_real(target == target ? t7 : extended_of(target));
    if (target_better == target_better) *target_to = target_better;
}

/* binary_cross_entropy_with_logits_vjp_target_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far(
    const real input, const real weight, const real pos_weight, const real g, const real target, real *const target_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t2 = R(1.0) * weight * (pos_weight * softplus_(-t1) - softplus_(t1));
    const real t3 = target == target ? t2 : target;
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    const real target_better = t5 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_target_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const weight_at, const double *const pos_weight_at, const double *const g_at, const double *const target_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double target = target_at[i];
        const double t1 = -input;
        const double t2 = pos_weight * softplus_of_double(t1);
        const double softplus = softplus_of_double(input);
        const double t3 = t2 - softplus;
        const double t4 = target == target ? g * weight * t3 : target;
        const double t14_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2));
        const truth t17_lost = (maximum_of_double(t3, -t3) < t14_lost) | (softplus < 4.909093465297727e-91);
        const truth t19_lost = t17_lost & !(maximum_of_double(input, t1) == INFINITY);
        const double target_better = t4;
        const int64_t lost = t19_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_vjp_target_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const weight_at, const double *const pos_weight_at, const double *const g_at, const double *const target_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double target = target_at[i];
        const double t1 = -input;
        const double t2 = g * weight * (pos_weight * softplus_of_double(t1) - softplus_of_double(input));
        const double t3 = target == target ? t2 : target;
        const truth t4 = maximum_of_double(input, t1) == INFINITY;
        const double target_better = t3;
        const int64_t lost = t4;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t4 = target == target ? g * weight * t3 : target;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double target_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully_in_double(
                call, found, input_some, weight_some, pos_weight_some, g_some, target_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_carefully(
                        input_at[i], weight_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double target_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far_in_double(
                call, found, input_some, weight_some, pos_weight_some, g_some, target_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_vjp_target_weight_pos_weight_far(
                        input_at[i], weight_at[i], pos_weight_at[i], g_at[i], target_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

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
    const extended t17 = extended_multiply(extended_multiply(extended_of(g), extended_of(weight)), t16);
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

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const pos_weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double t1 = -input;
        const double t2 = 1.0 - target;
        const double softplus = softplus_of_double(input);
        const double t3 = target == 0.0 ? 0.0 : pos_weight * target * softplus_of_double(t1);
        const double t4 = weight * (t3 + (target == 1.0 ? 0.0 : t2 * softplus));
        const truth t24_lost = (softplus < 4.909093465297727e-91) | (t2 < 4.76837158203125e-07);
        const truth t26_lost = t24_lost & !(maximum_of_double(input, t1) == INFINITY);
        const double value_better = t4;
        const int64_t lost = t26_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const pos_weight_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double t1 = 1.0 - target;
        const double t2 = target == 0.0 ? 0.0 : -(pos_weight * target * expit_of_double(-input));
        const double t3 = t2 + (target == 1.0 ? 0.0 : t1 * expit_of_double(input));
        const double t4 = g * weight * t3;
        const double t31_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t2, -t2));
        const truth t34_lost = (maximum_of_double(t3, -t3) < t31_lost) | (t1 < 7.152557373046875e-07);
        const double input_better = t4;
        const int64_t lost = t34_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const pos_weight_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double t1 = -input;
        const double t2 = target == 0.0 ? 0.0 : pos_weight * target * softplus_of_double(t1);
        const double t3 = weight * (t2 + (target == 1.0 ? 0.0 : (1.0 - target) * softplus_of_double(input)));
        const truth t4 = maximum_of_double(input, t1) == INFINITY;
        const double value_better = t3;
        const int64_t lost = t4;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real t2 = pos_weight * target;
            const truth t3 = target == R(0.0);
            const real t4 = R(1.0) - target;
            const real softplus = softplus_(input);
            const truth t5 = target == R(1.0);
            const real t6 = weight * ((t3 ? R(0.0) : t2 * softplus_(t1)) + (t5 ? R(0.0) : t4 * softplus));
            const real t7 = t3 ? R(0.0) : -(t2 * expit_(t1));
            const real t8 = t7 + (t5 ? R(0.0) : t4 * expit_(input));
            const real t9 = g * weight * t8;
            const truth t10 = maximum_(input, t1) == INF;
            const truth t11 = ((softplus < R(7.888609052210118e-31)) | (t4 < R(0.5))) & !t10;
            const truth t12 = (maximum_(t8, -t8) < R(0.75) * maximum_(t7, -t7)) | (t4 < R(0.75));
            const real value_result = t6;
            const real input_result = t9;
            const flag carefully_here = t11;
            const flag carefully_2_here = t12;
            const flag far_here = t10;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_in_double(
                call, found, input_some, target_some, weight_some, pos_weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                found += carefully_2_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2_in_double(
                call, found, input_some, target_some, weight_some, pos_weight_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_carefully_2(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                found += far_at[i] != 0;
            }
            binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far_in_double(
                call, found, input_some, target_some, weight_some, pos_weight_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    binary_cross_entropy_with_logits_value_and_grad_weight_pos_weight_far(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_hvp_weight_pos_weight ---- */
/* binary_cross_entropy_with_logits_hvp_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_hvp_weight_pos_weight_carefully(
    const real input, const real target, const real weight, const real pos_weight, const real g, const real v, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_of(target);
    const extended t13 = extended_multiply(extended_multiply(extended_of(pos_weight), t12), t7);
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t12), t7);
    const extended t15 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t13, t11);
    const extended t16 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t14, t11);
    const extended t17 = extended_multiply(extended_of(g), extended_of(v));
    const extended t18 = extended_multiply(t17, extended_of(weight));
    const real input_better = extended_real(extended_multiply(t18, extended_add(t15, t16)));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hvp_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_hvp_weight_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const pos_weight_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const double expit = expit_of_double(input);
        const double expit_2 = expit_of_double(-input);
        const double t1 = pos_weight * target;
        const double t2 = 1.0 - target;
        const double t3 = target == 0.0 ? 0.0 : t1 * expit * expit_2;
        const double t4 = g * v * weight * (t3 + (target == 1.0 ? 0.0 : t2 * expit * expit_2));
        const truth t21_lost = ((t1 < 4.909093465297727e-91) & (pos_weight != 0.0)) & (target != 0.0);
        const truth t22_lost = (t2 < 7.152557373046875e-07) | t21_lost;
        const double input_better = t4;
        const int64_t lost = t22_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const weight_at = real_block(call, weight_in, start, count, weight_block);
        const real *const pos_weight_at = real_block(call, pos_weight_in, start, count, pos_weight_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real weight = weight_at[i];
            const real pos_weight = pos_weight_at[i];
            const real g = g_at[i];
            const real v = v_at[i];
            const real expit = expit_(input);
            const real expit_2 = expit_(-input);
            const real t1 = pos_weight * target;
            const real t2 = R(1.0) - target;
            const real t3 = target == R(0.0) ? R(0.0) : t1 * expit * expit_2;
            const real t4 = g * v * weight * (t3 + (target == R(1.0) ? R(0.0) : t2 * expit * expit_2));
            const truth t5 = ((t1 < R(7.888609052210118e-31)) & (pos_weight != R(0.0))) & (target != R(0.0));
            const truth t6 = (t2 < R(0.75)) | t5;
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double v_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                v_some[found] = v_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_hvp_weight_pos_weight_carefully_in_double(
                call, found, input_some, target_some, weight_some, pos_weight_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_hvp_weight_pos_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], v_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- binary_cross_entropy_with_logits_hess_diag_weight_pos_weight ---- */
/* binary_cross_entropy_with_logits_hess_diag_weight_pos_weight for an element at which it loses digits. */
static SLOW void binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_carefully(
    const real input, const real target, const real weight, const real pos_weight, const real g, real *const input_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_negate(t1);
    const real t3 = extended_real(t2);
    const extended exp = extended_exp(extended_negate(input < t3 ? t2 : t1));
    const extended t4 = extended_multiply(t1, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t3 < input ? t1 : t2));
    const extended t8 = extended_multiply(t2, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp_2) ? exp_2 : t9;
    const extended t11 = extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t12 = extended_of(target);
    const extended t13 = extended_multiply(extended_multiply(extended_of(pos_weight), t12), t7);
    const extended t14 = extended_multiply(extended_subtract(EXTENDED(1.0, 0.0), t12), t7);
    const extended t15 = target == R(0.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t13, t11);
    const extended t16 = target == R(1.0) ? EXTENDED(0.0, 0.0) : extended_multiply(t14, t11);
    const extended t17 = extended_multiply(extended_of(g), extended_of(weight));
    const real input_better = extended_real(extended_multiply(t17, extended_add(t15, t16)));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* binary_cross_entropy_with_logits_hess_diag_weight_pos_weight in double, for so many of those elements; lost where double is not enough. */
static SLOW void binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const weight_at, const double *const pos_weight_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double weight = weight_at[i];
        const double pos_weight = pos_weight_at[i];
        const double g = g_at[i];
        const double expit = expit_of_double(input);
        const double expit_2 = expit_of_double(-input);
        const double t1 = pos_weight * target;
        const double t2 = 1.0 - target;
        const double t3 = target == 0.0 ? 0.0 : t1 * expit * expit_2;
        const double t4 = g * weight * (t3 + (target == 1.0 ? 0.0 : t2 * expit * expit_2));
        const truth t20_lost = ((t1 < 4.909093465297727e-91) & (pos_weight != 0.0)) & (target != 0.0);
        const truth t21_lost = (t2 < 7.152557373046875e-07) | t20_lost;
        const double input_better = t4;
        const int64_t lost = t21_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

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
            const real expit = expit_(input);
            const real expit_2 = expit_(-input);
            const real t1 = pos_weight * target;
            const real t2 = R(1.0) - target;
            const real t3 = target == R(0.0) ? R(0.0) : t1 * expit * expit_2;
            const real t4 = g * weight * (t3 + (target == R(1.0) ? R(0.0) : t2 * expit * expit_2));
            const truth t5 = ((t1 < R(7.888609052210118e-31)) & (pos_weight != R(0.0))) & (target != R(0.0));
            const truth t6 = (t2 < R(0.75)) | t5;
            const real input_result = t4;
            const flag carefully_here = t6;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double weight_some[BLOCK];
            double pos_weight_some[BLOCK];
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                weight_some[found] = weight_at[i];
                pos_weight_some[found] = pos_weight_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_carefully_in_double(
                call, found, input_some, target_some, weight_some, pos_weight_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    binary_cross_entropy_with_logits_hess_diag_weight_pos_weight_carefully(
                        input_at[i], target_at[i], weight_at[i], pos_weight_at[i], g_at[i], input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
