/*
 * Made by symdl 0.1.0 from pseudo_huber_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     pseudo_huber_loss = delta**2*(sqrt(1 + (input - target)**2/delta**2) - 1)
 */
#include "primitives.h"
#include "extended.h"

/* ---- pseudo_huber_loss_value ---- */
/* pseudo_huber_loss_value for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_value_carefully(
    const double input, const double target, const longer delta_pair, real *const value_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_longer(delta_pair));
    const extended t5 = extended_add(extended_hypot(t4, EXTENDED(1.0, 0.0)), EXTENDED(1.0, 0.0));
    const real value_better = extended_real(extended_divide(extended_multiply(t3, t3), t5));
    if (value_better == value_better) *value_to = value_better;
}

/* pseudo_huber_loss_value: from input, target to value; numbers t1, t2, delta_pair */
KERNEL(pseudo_huber_loss_value)
{
    enum { input_in, target_in, value_out };
    const longer t1 = longer_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    const longer delta_pair = longer_of(call->numbers[2]);
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, far_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t3 = input - target;
            const double t4 = t3 * t3;
            const longer t5 = longer_divide(longer_subtract(longer_of(input), longer_of(target)), t1);
            const double t6 = longer_real(t5);
            const double t7 = t6 / sqrt_of_double(t6 * t6 + t2) * longer_low(t5);
            const double t8 = t4 / (hypot_of_double(t6, 1.0) + (t7 == t7 ? t7 : 0.0) + 1.0);
            const double t9 = maximum_of_double(input, -input);
            const truth t10 = t9 == INFINITY;
            const truth t11 = maximum_of_double(target, -target) == INFINITY;
            const truth t12 = (t10 | t11) & !(t10 & t11);
            const truth t13 = t4 == INFINITY;
            const double t14 = maximum_of_double(t3, -t3);
            const double t15 = 0.9 * t9;
            const truth t16 = t8 >= 0.11328125;
            const truth t17 = t8 <= 0.12890625;
            const truth t18 = !t12;
            const truth t19 = ((t13 | (t14 < t15)) | (t16 & t17)) & t18;
            const truth t41_t41_lost = ((t13 | (t14 < 9.5367431640625e-07 * t15)) | (t16 & t17)) & t18;
            const real value_result = t8;
            const flag carefully_here = SYMDL_DOUBLE ? t19 : t41_t41_lost;
            const flag far_here = t12;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_value_carefully(
                        input_at[i], target_at[i], delta_pair, value_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INFINITY;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- pseudo_huber_loss_vjp ---- */
/* pseudo_huber_loss_vjp for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_carefully(
    const double input, const double target, const double g, const longer delta_pair, real *const input_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_longer(delta_pair));
    const extended t5 = extended_divide(extended_of(g), extended_hypot(t4, EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_multiply(t5, t3));
    if (input_better == input_better) *input_to = input_better;
}

/* pseudo_huber_loss_vjp for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_far(
    const double input, const double target, const double g, const longer far_t5, const double far_t6, real *const input_to)
{
    const double t3 = lesser_of_double(1.2676506002282294e+30, input);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = lesser_of_double(1.2676506002282294e+30, target);
    const double t6 = greater_of_double(-1.2676506002282294e+30, t5);
    const longer t7 = longer_divide(longer_subtract(longer_of(t4), longer_of(t6)), far_t5);
    const double t8 = longer_real(t7);
    const double t9 = t8 / sqrt_of_double(t8 * t8 + far_t6) * longer_low(t7);
    const double t10 = 1.0 / (hypot_of_double(t8, 1.0) + (t9 == t9 ? t9 : 0.0)) * (t4 - t6);
    const double t11 = maximum_of_double(t10, -t10);
    const double t12 = t11 > 1099511627776.0 ? t10 * INFINITY : t11 < 9.094947017729282e-13 ? 0.0 : t10;
    const real input_better = t12 * g;
    if (input_better == input_better) *input_to = input_better;
}

/* pseudo_huber_loss_vjp: from input, target, g to input; numbers t1, t2, delta_pair, far_t5, far_t6 */
KERNEL(pseudo_huber_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const longer t1 = longer_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    const longer delta_pair = longer_of(call->numbers[2]);
    const longer far_t5 = longer_of(call->numbers[3]);
    const double far_t6 = (double)call->numbers[4];
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
            const double t3 = input - target;
            const longer t4 = longer_divide(longer_subtract(longer_of(input), longer_of(target)), t1);
            const double t5 = longer_real(t4);
            const double hypot = hypot_of_double(t5, 1.0);
            const double t6 = t5 / sqrt_of_double(t5 * t5 + t2) * longer_low(t4);
            const double t7 = g / (hypot + (t6 == t6 ? t6 : 0.0)) * t3;
            const truth t8 = maximum_of_double(input, -input) == INFINITY;
            const truth t9 = maximum_of_double(target, -target) == INFINITY;
            const truth t10 = !(t8 & t9);
            const truth t11 = (t8 | t9) & t10;
            const truth t12 = maximum_of_double(t3, -t3) == INFINITY;
            const truth t13 = hypot == INFINITY;
            const truth t14 = !t11;
            const truth t15 = (t12 | t13) & t14;
            const truth t35_t35_lost = (t12 | t13) & t14;
            const truth t28_t28_lost = (t8 | t9) & t10;
            const real input_result = t7;
            const flag carefully_here = SYMDL_DOUBLE ? t15 : t35_t35_lost;
            const flag far_here = SYMDL_DOUBLE ? t11 : t28_t28_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], delta_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    pseudo_huber_loss_vjp_far(
                        input_at[i], target_at[i], g_at[i], far_t5, far_t6, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- pseudo_huber_loss_vjp_target ---- */
/* pseudo_huber_loss_vjp_target for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_target_carefully(
    const double input, const double target, const double g, const longer delta_pair, real *const target_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_longer(delta_pair));
    const extended t5 = extended_divide(extended_of(g), extended_hypot(t4, EXTENDED(1.0, 0.0)));
    const real target_better = extended_real(extended_negate(extended_multiply(t5, t3)));
    if (target_better == target_better) *target_to = target_better;
}

/* pseudo_huber_loss_vjp_target for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_vjp_target_far(
    const double input, const double target, const double g, const longer far_t5, const double far_t6, real *const target_to)
{
    const double t3 = lesser_of_double(1.2676506002282294e+30, input);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = lesser_of_double(1.2676506002282294e+30, target);
    const double t6 = greater_of_double(-1.2676506002282294e+30, t5);
    const longer t7 = longer_divide(longer_subtract(longer_of(t4), longer_of(t6)), far_t5);
    const double t8 = longer_real(t7);
    const double t9 = t8 / sqrt_of_double(t8 * t8 + far_t6) * longer_low(t7);
    const double t10 = 1.0 / (hypot_of_double(t8, 1.0) + (t9 == t9 ? t9 : 0.0)) * (t4 - t6);
    const double t11 = -t10;
    const double t12 = maximum_of_double(t11, t10);
    const double t13 = t12 > 1099511627776.0 ? t11 * INFINITY : t12 < 9.094947017729282e-13 ? 0.0 : t11;
    const real target_better = t13 * g;
    if (target_better == target_better) *target_to = target_better;
}

/* pseudo_huber_loss_vjp_target: from input, target, g to target; numbers t1, t2, delta_pair, far_t5, far_t6 */
KERNEL(pseudo_huber_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const longer t1 = longer_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    const longer delta_pair = longer_of(call->numbers[2]);
    const longer far_t5 = longer_of(call->numbers[3]);
    const double far_t6 = (double)call->numbers[4];
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
            const double t3 = input - target;
            const longer t4 = longer_divide(longer_subtract(longer_of(input), longer_of(target)), t1);
            const double t5 = longer_real(t4);
            const double hypot = hypot_of_double(t5, 1.0);
            const double t6 = t5 / sqrt_of_double(t5 * t5 + t2) * longer_low(t4);
            const double t7 = -(g / (hypot + (t6 == t6 ? t6 : 0.0)) * t3);
            const truth t8 = maximum_of_double(input, -input) == INFINITY;
            const truth t9 = maximum_of_double(target, -target) == INFINITY;
            const truth t10 = !(t8 & t9);
            const truth t11 = (t8 | t9) & t10;
            const truth t12 = maximum_of_double(t3, -t3) == INFINITY;
            const truth t13 = hypot == INFINITY;
            const truth t14 = !t11;
            const truth t15 = (t12 | t13) & t14;
            const truth t36_t36_lost = (t12 | t13) & t14;
            const truth t29_t29_lost = (t8 | t9) & t10;
            const real target_result = t7;
            const flag carefully_here = SYMDL_DOUBLE ? t15 : t36_t36_lost;
            const flag far_here = SYMDL_DOUBLE ? t11 : t29_t29_lost;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], delta_pair, target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    pseudo_huber_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], far_t5, far_t6, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- pseudo_huber_loss_value_and_grad ---- */
/* pseudo_huber_loss_value_and_grad for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_value_and_grad_carefully(
    const double input, const double target, const longer delta_pair, real *const value_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_longer(delta_pair));
    const extended t5 = extended_add(extended_hypot(t4, EXTENDED(1.0, 0.0)), EXTENDED(1.0, 0.0));
    const real value_better = extended_real(extended_divide(extended_multiply(t3, t3), t5));
    if (value_better == value_better) *value_to = value_better;
}

/* pseudo_huber_loss_value_and_grad for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_value_and_grad_carefully_2(
    const double input, const double target, const double g, const longer delta_pair, real *const input_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_longer(delta_pair));
    const extended t5 = extended_divide(extended_of(g), extended_hypot(t4, EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_multiply(t5, t3));
    if (input_better == input_better) *input_to = input_better;
}

/* pseudo_huber_loss_value_and_grad for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_value_and_grad_far_2(
    const double input, const double target, const double g, const longer far_2_t5, const double far_2_t6, real *const input_to)
{
    const double t3 = lesser_of_double(1.2676506002282294e+30, input);
    const double t4 = greater_of_double(-1.2676506002282294e+30, t3);
    const double t5 = lesser_of_double(1.2676506002282294e+30, target);
    const double t6 = greater_of_double(-1.2676506002282294e+30, t5);
    const longer t7 = longer_divide(longer_subtract(longer_of(t4), longer_of(t6)), far_2_t5);
    const double t8 = longer_real(t7);
    const double t9 = t8 / sqrt_of_double(t8 * t8 + far_2_t6) * longer_low(t7);
    const double t10 = 1.0 / (hypot_of_double(t8, 1.0) + (t9 == t9 ? t9 : 0.0)) * (t4 - t6);
    const double t11 = maximum_of_double(t10, -t10);
    const double t12 = t11 > 1099511627776.0 ? t10 * INFINITY : t11 < 9.094947017729282e-13 ? 0.0 : t10;
    const real input_better = t12 * g;
    if (input_better == input_better) *input_to = input_better;
}

/* pseudo_huber_loss_value_and_grad: from input, target, g to value, input; numbers t1, t2, delta_pair, far_2_t5, far_2_t6 */
KERNEL(pseudo_huber_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const longer t1 = longer_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    const longer delta_pair = longer_of(call->numbers[2]);
    const longer far_2_t5 = longer_of(call->numbers[3]);
    const double far_2_t6 = (double)call->numbers[4];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag carefully_any = 0, carefully_2_any = 0, far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t3 = input - target;
            const double t4 = t3 * t3;
            const longer t5 = longer_divide(longer_subtract(longer_of(input), longer_of(target)), t1);
            const double t6 = longer_real(t5);
            const double hypot = hypot_of_double(t6, 1.0);
            const double t7 = t6 / sqrt_of_double(t6 * t6 + t2) * longer_low(t5);
            const double t8 = hypot + (t7 == t7 ? t7 : 0.0);
            const double t9 = t4 / (t8 + 1.0);
            const double t10 = g / t8 * t3;
            const double t11 = maximum_of_double(input, -input);
            const truth t12 = t11 == INFINITY;
            const truth t13 = maximum_of_double(target, -target) == INFINITY;
            const truth t14 = !(t12 & t13);
            const truth t15 = (t12 | t13) & t14;
            const truth t16 = t4 == INFINITY;
            const double t17 = maximum_of_double(t3, -t3);
            const double t18 = 0.9 * t11;
            const truth t19 = t9 >= 0.11328125;
            const truth t20 = t9 <= 0.12890625;
            const truth t21 = !t15;
            const truth t22 = ((t16 | (t17 < t18)) | (t19 & t20)) & t21;
            const truth t23 = t17 == INFINITY;
            const truth t24 = hypot == INFINITY;
            const truth t25 = (t23 | t24) & t21;
            const truth t43_t43_lost = ((t16 | (t17 < 9.5367431640625e-07 * t18)) | (t19 & t20)) & t21;
            const truth t47_t47_lost = (t23 | t24) & t21;
            const truth t31_t31_lost = (t12 | t13) & t14;
            const real value_result = t9;
            const real input_result = t10;
            const flag carefully_here = SYMDL_DOUBLE ? t22 : t43_t43_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t25 : t47_t47_lost;
            const flag far_here = t15;
            const flag far_2_here = SYMDL_DOUBLE ? t15 : t31_t31_lost;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            far_at[i] = far_here;
            far_any |= far_here;
            far_2_at[i] = far_2_here;
            far_2_any |= far_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], delta_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    pseudo_huber_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], delta_pair, input_to + i);
        }
        if (far_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real value_better = INFINITY;
                value_to[i] = (far_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    pseudo_huber_loss_value_and_grad_far_2(
                        input_at[i], target_at[i], g_at[i], far_2_t5, far_2_t6, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- pseudo_huber_loss_hvp ---- */
/* pseudo_huber_loss_hvp for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_hvp_carefully(
    const double input, const double target, const double g, const double v, const longer delta_pair, real *const input_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_longer(delta_pair));
    const extended hypot = extended_hypot(t4, EXTENDED(1.0, 0.0));
    const extended t5 = extended_multiply(extended_divide(extended_of(g), hypot), extended_of(v));
    const real input_better = extended_real(extended_divide(extended_divide(t5, hypot), hypot));
    if (input_better == input_better) *input_to = input_better;
}

/* pseudo_huber_loss_hvp: from input, target, g, v to input; numbers t1, t2, delta_pair */
KERNEL(pseudo_huber_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const longer t1 = longer_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    const longer delta_pair = longer_of(call->numbers[2]);
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
            const longer t3 = longer_divide(longer_subtract(longer_of(input), longer_of(target)), t1);
            const double t4 = longer_real(t3);
            const double t5 = longer_low(t3);
            const double t6 = t4 / sqrt_of_double(t4 * t4 + t2);
            const double t7 = t6 * t5;
            const double t8 = hypot_of_double(t4, 1.0) + (t7 == t7 ? t7 : 0.0);
            const double t9 = g / t8 * v / t8;
            const double t10 = t9 / t8;
            const truth t11 = t9 != 0.0;
            const double t12 = maximum_of_double(t7, -t7);
            const truth t13 = t6 != 0.0;
            const truth t14 = t5 != 0.0;
            const truth t15 = ((t12 < 7.888609052210118e-31) & t13) & t14;
            const truth t16 = ((t10 < 7.888609052210118e-31) & t11) | t15;
            const truth t29_t30_lost = ((t12 < 4.909093465297727e-91) & t13) & t14;
            const truth t30_t30_lost = ((t10 < 4.909093465297727e-91) & t11) | t29_t30_lost;
            const real input_result = t10;
            const flag carefully_here = SYMDL_DOUBLE ? t16 : t30_t30_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], delta_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- pseudo_huber_loss_hess_diag ---- */
/* pseudo_huber_loss_hess_diag for an element at which it loses digits. */
static SLOW void pseudo_huber_loss_hess_diag_carefully(
    const double input, const double target, const double g, const longer delta_pair, real *const input_to)
{
    const extended t3 = extended_subtract(extended_of(input), extended_of(target));
    const extended t4 = extended_divide(t3, extended_of_longer(delta_pair));
    const extended hypot = extended_hypot(t4, EXTENDED(1.0, 0.0));
    const extended t5 = extended_divide(extended_divide(extended_of(g), hypot), hypot);
    const real input_better = extended_real(extended_divide(t5, hypot));
    if (input_better == input_better) *input_to = input_better;
}

/* pseudo_huber_loss_hess_diag: from input, target, g to input; numbers t1, t2, delta_pair */
KERNEL(pseudo_huber_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const longer t1 = longer_of(call->numbers[0]);
    const double t2 = (double)call->numbers[1];
    const longer delta_pair = longer_of(call->numbers[2]);
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
            const longer t3 = longer_divide(longer_subtract(longer_of(input), longer_of(target)), t1);
            const double t4 = longer_real(t3);
            const double t5 = longer_low(t3);
            const double t6 = t4 / sqrt_of_double(t4 * t4 + t2);
            const double t7 = t6 * t5;
            const double t8 = hypot_of_double(t4, 1.0) + (t7 == t7 ? t7 : 0.0);
            const double t9 = g / t8 / t8;
            const double t10 = t9 / t8;
            const truth t11 = t9 != 0.0;
            const double t12 = maximum_of_double(t7, -t7);
            const truth t13 = t6 != 0.0;
            const truth t14 = t5 != 0.0;
            const truth t15 = ((t12 < 7.888609052210118e-31) & t13) & t14;
            const truth t16 = ((t10 < 7.888609052210118e-31) & t11) | t15;
            const truth t28_t29_lost = ((t12 < 4.909093465297727e-91) & t13) & t14;
            const truth t29_t29_lost = ((t10 < 4.909093465297727e-91) & t11) | t28_t29_lost;
            const real input_result = t10;
            const flag carefully_here = SYMDL_DOUBLE ? t16 : t29_t29_lost;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    pseudo_huber_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], delta_pair, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
