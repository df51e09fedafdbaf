/*
 * Made by symdl 0.1.0 from soft_margin_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     soft_margin_loss = log(1 + exp(-input*target))
 */
#include "primitives.h"
#include "extended.h"

/* ---- soft_margin_loss_value ---- */
#if SYMDL_DOUBLE
/* soft_margin_loss_value: from input, target to value */
KERNEL(soft_margin_loss_value)
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
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real t3 = -t2;
            const real value_result = fma_(expit_(t3), -pair_low(t1), softplus_(t3));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* soft_margin_loss_value: from input, target to value */
KERNEL(soft_margin_loss_value)
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
            const real value_result = softplus_wide(-(input * target));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- soft_margin_loss_vjp ---- */
#if SYMDL_DOUBLE
/* soft_margin_loss_vjp: from input, target, g to input */
KERNEL(soft_margin_loss_vjp)
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
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real expit = expit_(-t2);
            const real input_result = -(g * (target * fma_(expit * expit_(t2), -pair_low(t1), expit)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* soft_margin_loss_vjp: from input, target, g to input */
KERNEL(soft_margin_loss_vjp)
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
            const real input_result = -(g * (target * expit_wide(-(input * target))));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- soft_margin_loss_vjp_target ---- */
/* soft_margin_loss_vjp_target for an element at which it loses digits. */
static SLOW void soft_margin_loss_vjp_target_carefully(
    const real input, const real target, const real g, real *const target_to)
{
    const extended t1 = extended_of(input);
    const extended t2 = extended_multiply(t1, extended_of(target));
    const extended t3 = extended_negate(t2);
    const extended exp = extended_exp(extended_negate(extended_real(t3) < extended_real(t2) ? t2 : t3));
    const extended t4 = extended_multiply(t3, EXTENDED(1e+38, 0.0));
    const extended t5 = extended_real(t4) > R(1.0) ? EXTENDED(1.0, 0.0) : t4;
    const extended t6 = extended_real(t5) < extended_real(exp) ? exp : t5;
    const extended t7 = extended_multiply(t1, extended_divide(t6, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real target_better = extended_real(extended_negate(extended_multiply(extended_of(g), t7)));
    if (target_better == target_better) *target_to = target_better;
}

/* soft_margin_loss_vjp_target for an element at which it loses digits. */
static SLOW void soft_margin_loss_vjp_target_far(
    const real input, const real target, const real g, real *const target_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t2 = pair_multiply(pair_of(t1), pair_of(target));
    const real t3 = pair_real(t2);
    const real expit = expit_(-t3);
    const real t4 = R(1.0) * (t1 * fma_(expit * expit_(t3), -pair_low(t2), expit));
    const real t5 = -t4;
    const real t6 = maximum_(t5, t4);
    const real t7 = t6 > R(1099511627776.0) ? t5 * INF : t6 < R(9.094947017729282e-13) ? R(0.0) : t5;
    const real target_better = t7 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* soft_margin_loss_vjp_target: from input, target, g to target */
KERNEL(soft_margin_loss_vjp_target)
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
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real expit = expit_(-t2);
            const real t3 = -(g * (input * fma_(expit * expit_(t2), -pair_low(t1), expit)));
            const truth t4 = maximum_(input, -input) == INF;
            const truth t5 = (expit < R(7.888609052210118e-31)) & !t4;
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
                    soft_margin_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    soft_margin_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* soft_margin_loss_vjp_target: from input, target, g to target */
KERNEL(soft_margin_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = -(g * (input * expit_wide(-(input * target))));
            const truth t2 = absolute_wide(input) == INFINITY;
            const real target_result = t1;
            const flag far_here = t2;
            target_to[i] = target_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    soft_margin_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- soft_margin_loss_value_and_grad ---- */
#if SYMDL_DOUBLE
/* soft_margin_loss_value_and_grad: from input, target, g to value, input */
KERNEL(soft_margin_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const pair t1 = pair_multiply(pair_of(input), pair_of(target));
            const real t2 = pair_real(t1);
            const real t3 = -t2;
            const real t4 = -pair_low(t1);
            const real expit = expit_(t3);
            const real t5 = fma_(expit, t4, softplus_(t3));
            const real t6 = -(g * (target * fma_(expit * expit_(t2), t4, expit)));
            const real value_result = t5;
            const real input_result = t6;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* soft_margin_loss_value_and_grad: from input, target, g to value, input */
KERNEL(soft_margin_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const input_to = real_room(call, input_out, start, count, input_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = -(input * target);
            const double softplus = softplus_wide(t1);
            const double t2 = -(g * (target * expit_wide(t1)));
            const real value_result = softplus;
            const real input_result = t2;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- soft_margin_loss_hvp ---- */
#if SYMDL_DOUBLE
/* soft_margin_loss_hvp: from input, target, g, v to input */
KERNEL(soft_margin_loss_hvp)
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
            const pair t1 = pair_of(target);
            const pair t2 = pair_multiply(pair_of(input), t1);
            const real t3 = pair_real(t2);
            const pair t4 = pair_of(exp_(-maximum_(t3, -t3)));
            const pair t5 = pair_add(PAIR(1.0, 0.0), pair_multiply(t4, pair_add(PAIR(2.0, 0.0), t4)));
            const pair t6 = pair_divide(t4, t5);
            const pair t7 = pair_negate(pair_multiply(t6, pair_of(tanh_(R(0.5) * t3))));
            const pair t8 = pair_add(t6, pair_multiply(t7, pair_of(pair_low(t2))));
            const pair t9 = pair_multiply(pair_of(v), pair_multiply(pair_multiply(t1, t1), t8));
            const real input_result = pair_real(pair_multiply(pair_of(g), t9));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* soft_margin_loss_hvp: from input, target, g, v to input */
KERNEL(soft_margin_loss_hvp)
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
            const real input_result = g * (v * (target * target * logisticpdf_wide(input * target)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- soft_margin_loss_hess_diag ---- */
#if SYMDL_DOUBLE
/* soft_margin_loss_hess_diag: from input, target, g to input */
KERNEL(soft_margin_loss_hess_diag)
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
            const pair t1 = pair_of(target);
            const pair t2 = pair_multiply(pair_of(input), t1);
            const real t3 = pair_real(t2);
            const pair t4 = pair_of(exp_(-maximum_(t3, -t3)));
            const pair t5 = pair_add(PAIR(1.0, 0.0), pair_multiply(t4, pair_add(PAIR(2.0, 0.0), t4)));
            const pair t6 = pair_divide(t4, t5);
            const pair t7 = pair_negate(pair_multiply(t6, pair_of(tanh_(R(0.5) * t3))));
            const pair t8 = pair_add(t6, pair_multiply(t7, pair_of(pair_low(t2))));
            const real input_result = pair_real(pair_multiply(pair_of(g), pair_multiply(pair_multiply(t1, t1), t8)));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* soft_margin_loss_hess_diag: from input, target, g to input */
KERNEL(soft_margin_loss_hess_diag)
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
            const real input_result = g * (target * target * logisticpdf_wide(input * target));
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif
