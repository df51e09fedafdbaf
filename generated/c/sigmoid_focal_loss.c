/*
 * Made by symdl 0.1.0 from sigmoid_focal_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     sigmoid_focal_loss = (alpha*target + (1 - alpha)*(1 - target))*exp(-gamma*log(1 + exp(-input*(1 -
 *                          2*target))))*log(exp(input*(1 - 2*target)) + 1)
 */
#include "primitives.h"
#include "extended.h"

/* ---- sigmoid_focal_loss_value ---- */
/* sigmoid_focal_loss_value for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_carefully(
    const real input, const real target, const pair alpha_pair, const pair gamma_pair, real *const value_to)
{
    const extended t3 = extended_of_pair(alpha_pair);
    const extended t4 = extended_of(target);
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t4));
    const extended t7 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t4));
    const extended t8 = extended_multiply(extended_of(input), t7);
    const extended t9 = extended_negate(t8);
    const real t10 = extended_real(t9);
    const real t11 = extended_real(t8);
    const extended t12 = extended_real(extended_sign(t9)) < R(0.0) ? EXTENDED(0.0, 0.0) : t9;
    const extended log1p = extended_log1p(extended_exp(extended_negate(t10 < t11 ? t8 : t9)));
    const extended t13 = extended_multiply(extended_of_pair(gamma_pair), extended_add(t12, log1p));
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(t11 < t10 ? t9 : t8)));
    const extended t14 = extended_multiply(extended_exp(extended_negate(t13)), EXTENDED(1.0, 0.0));
    const extended t15 = extended_multiply(extended_add(extended_multiply(t3, t4), t6), t14);
    const extended t16 = extended_add(t11 < R(0.0) ? EXTENDED(0.0, 0.0) : t8, log1p_2);
    const real value_better = extended_real(extended_multiply(t15, t16));
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_far(
    const real input, const real target, const real alpha, const real far_t3, const pair far_t4, real *const value_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t4 = t3 * fma_(-R(2.0), target, R(1.0));
    const real t5 = -t4;
    const pair t6 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t7 = pair_multiply(pair_of(t3), t6);
    const real t8 = pair_real(t7);
    const pair t9 = t5 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t7);
    const pair t10 = pair_multiply(far_t4, pair_add(t9, pair_of(log1p_(exp_(-maximum_(t5, t4))))));
    const real t11 = pair_real(t10);
    const real t12 = exp_(-t11) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t10))));
    const real t13 = (alpha * target + far_t3 * (R(1.0) - target)) * t12;
    const real t14 = t13 * fma_(expit_(t8), pair_low(t7), softplus_(t8));
    const real t15 = maximum_(t14, -t14);
    const real value_better = t15 > R(1099511627776.0) ? t14 * INF : t15 < R(9.094947017729282e-13) ? R(0.0) : t14;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_value (gamma=...): from input, target to value; numbers alpha at 0, t2 at 1, t1 at 2, alpha_pair at 3, gamma_pair at 4, far_t3 at 5, far_t4 at 6 */
KERNEL(sigmoid_focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const real alpha = (real)call->numbers[0];
    const pair t2 = pair_of(call->numbers[1]);
    const pair t1 = pair_of(call->numbers[2]);
    const pair alpha_pair = pair_of(call->numbers[3]);
    const pair gamma_pair = pair_of(call->numbers[4]);
    const real far_t3 = (real)call->numbers[5];
    const pair far_t4 = pair_of(call->numbers[6]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real t3 = alpha * target;
            const pair t4 = pair_of(target);
            const pair t5 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t2), pair_subtract(PAIR(1.0, 0.0), t4));
            const real t6 = fma_(-R(2.0), target, R(1.0));
            const real t7 = input * t6;
            const real t8 = -t7;
            const pair t9 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), t4));
            const pair t10 = pair_multiply(pair_of(input), t9);
            const real t11 = pair_real(t10);
            const real t12 = pair_low(t10);
            const real t13 = maximum_(t8, t7);
            const real exp = exp_(-t13);
            const pair t14 = pair_add(t8 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t10), pair_of(log1p_(exp)));
            const pair t15 = pair_multiply(t1, t14);
            const real t16 = pair_real(t15);
            const real t17 = pair_low(t15);
            const real t18 = -t17;
            const real t19 = greater_(-R(1.0), t18);
            const real exp_2 = exp_(-t16);
            const real expit = expit_(t11);
            const real t20 = fma_(expit, t12, softplus_(t11));
            const real t21 = (t3 + pair_real(t5)) * (exp_2 * (R(1.0) + lesser_(R(1.0), t19)));
            const real t22 = t21 * t20;
            const truth t23 = maximum_(input, -input) == INF;
            const truth t24 = ((t13 < R(7.888609052210118e-31)) & (input != R(0.0))) & (t6 != R(0.0));
            const truth t25 = t24 | ((t3 < R(7.888609052210118e-31)) & (target != R(0.0)));
            const truth t26 = ((t22 < R(7.888609052210118e-31)) & (t21 != R(0.0))) & (t20 != R(0.0));
            const truth t27 = (t22 >= R(1.2789769243681803e-13)) & (t22 <= R(1.8125));
            const truth t28 = (((t25 | (exp < R(7.888609052210118e-31))) | t26) | t27) & !t23;
            const pair t29 = t18 < -R(1.0) ? PAIR(-1.0, 0.0) : pair_negate(pair_of(t17));
            const pair t30 = pair_add(PAIR(1.0, 0.0), t19 > R(1.0) ? PAIR(1.0, 0.0) : t29);
            const pair t31 = pair_add(pair_multiply(t2, t4), t5);
            const pair t32 = pair_of(log1p_(exp_(-maximum_(t11, -t11))));
            const pair t33 = pair_add(t11 < R(0.0) ? PAIR(0.0, 0.0) : t10, t32);
            const pair t34 = pair_add(t33, pair_multiply(pair_of(expit), pair_of(t12)));
            const pair t35 = pair_multiply(pair_multiply(t31, pair_multiply(pair_of(exp_2), t30)), t34);
            const real t36 = pair_real(t35);
            const real value_result = t36;
            const flag carefully_here = t28;
            const flag far_here = t23;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_value_carefully(
                        input_at[i], target_at[i], alpha_pair, gamma_pair, value_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_far(
                        input_at[i], target_at[i], alpha, far_t3, far_t4, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* sigmoid_focal_loss_value (gamma=...): from input, target to value; numbers alpha at 0, t6 at 3, t2 at 6, far_t3 at 5, far_t4 at 6 */
KERNEL(sigmoid_focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const double alpha = (double)call->numbers[0];
    const double t6 = (double)call->numbers[3];
    const double t2 = (double)call->numbers[6];
    const double far_t3 = (double)call->numbers[5];
    const double far_t4 = (double)call->numbers[6];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double t1 = input * fma_of_double(-2.0, target, 1.0);
            const double t3 = -t1;
            const double t4 = -(t2 * ((t3 < 0.0 ? 0.0 : t3) + softplus_wide(-maximum_of_double(t3, t1))));
            const double t5 = exp_wide(t4) * (1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0)));
            const double t7 = (alpha * target + (1.0 - t6) * (1.0 - target)) * t5 * softplus_wide(t1);
            const truth t8 = absolute_wide(input) == INFINITY;
            const real value_result = t7;
            const flag far_here = t8;
            value_to[i] = value_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_far(
                        input_at[i], target_at[i], alpha, far_t3, far_t4, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- sigmoid_focal_loss_vjp ---- */
/* sigmoid_focal_loss_vjp for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_carefully(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair, real *const input_to)
{
    const extended t3 = extended_of_pair(alpha_pair);
    const extended t4 = extended_of_pair(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended_multiply(EXTENDED(2.0, 0.0), t5);
    const extended t7 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t8 = extended_multiply(t7, extended_subtract(EXTENDED(1.0, 0.0), t5));
    const extended t9 = extended_add(extended_multiply(t3, t5), t8);
    const extended t10 = extended_subtract(EXTENDED(1.0, 0.0), t6);
    const extended t11 = extended_multiply(extended_of(input), t10);
    const extended t12 = extended_negate(t11);
    const real t13 = extended_real(t12);
    const real t14 = extended_real(t11);
    const extended exp = extended_exp(extended_negate(t13 < t14 ? t11 : t12));
    const extended t15 = extended_multiply(t12, EXTENDED(1e+38, 0.0));
    const extended t16 = extended_real(t15) > R(1.0) ? EXTENDED(1.0, 0.0) : t15;
    const extended t17 = extended_real(t16) < extended_real(exp) ? exp : t16;
    const extended exp_2 = extended_exp(extended_negate(t14 < t13 ? t12 : t11));
    const extended t18 = extended_multiply(t11, EXTENDED(1e+38, 0.0));
    const extended t19 = extended_real(t18) > R(1.0) ? EXTENDED(1.0, 0.0) : t18;
    const extended t20 = extended_real(t19) < extended_real(exp_2) ? exp_2 : t19;
    const extended t21 = extended_multiply(t4, extended_subtract(t6, EXTENDED(1.0, 0.0)));
    const extended t22 = extended_divide(t17, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t23 = extended_add(t14 < R(0.0) ? EXTENDED(0.0, 0.0) : t11, extended_log1p(exp_2));
    const extended t24 = extended_divide(t20, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t25 = extended_multiply(extended_multiply(extended_multiply(t21, t9), t22), t23);
    const extended t26 = extended_real(extended_sign(t12)) < R(0.0) ? EXTENDED(0.0, 0.0) : t12;
    const extended t27 = extended_negate(extended_multiply(t4, extended_add(t26, extended_log1p(exp))));
    const extended t28 = extended_subtract(extended_multiply(extended_multiply(t10, t9), t24), t25);
    const extended t29 = extended_multiply(t28, extended_multiply(extended_exp(t27), EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_multiply(extended_of(g), t29));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_vjp for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_far(
    const real input, const real target, const real g, const real alpha, const real gamma, const real far_t3, const pair far_t4, real *const input_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t4 = R(2.0) * target;
    const real t5 = alpha * target + far_t3 * (R(1.0) - target);
    const real t6 = R(1.0) - t4;
    const real t7 = t3 * t6;
    const real t8 = -t7;
    const pair t9 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t10 = pair_multiply(pair_of(t3), t9);
    const real t11 = pair_real(t10);
    const real t12 = pair_low(t10);
    const real expit = expit_(-t11);
    const real expit_2 = expit_(t11);
    const real t13 = expit * expit_2;
    const real t14 = gamma * (t4 - R(1.0)) * t5 * fma_(t13, -t12, expit);
    const pair t15 = t8 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t10);
    const pair t16 = pair_multiply(far_t4, pair_add(t15, pair_of(log1p_(exp_(-maximum_(t8, t7))))));
    const real t17 = pair_real(t16);
    const real t18 = t6 * t5 * fma_(t13, t12, expit_2) - t14 * fma_(expit_2, t12, softplus_(t11));
    const real t19 = t18 * (exp_(-t17) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t16)))));
    const real t20 = R(1.0) * t19;
    const real t21 = maximum_(t20, -t20);
    const real t22 = t21 > R(1099511627776.0) ? t20 * INF : t21 < R(9.094947017729282e-13) ? R(0.0) : t20;
    const real input_better = t22 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp (gamma=...): from input, target, g to input; numbers alpha at 0, t1 at 1, gamma at 2, t2 at 3, t92 at 4, alpha_pair at 5, gamma_pair at 6, far_t3 at 7, far_t4 at 8 */
KERNEL(sigmoid_focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const pair t2 = pair_of(call->numbers[3]);
    const pair t92 = pair_of(call->numbers[4]);
    const pair alpha_pair = pair_of(call->numbers[5]);
    const pair gamma_pair = pair_of(call->numbers[6]);
    const real far_t3 = (real)call->numbers[7];
    const pair far_t4 = pair_of(call->numbers[8]);
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
            const real t3 = R(2.0) * target;
            const real t4 = alpha * target + t1 * (R(1.0) - target);
            const real t5 = R(1.0) - t3;
            const real t6 = input * t5;
            const real t7 = -t6;
            const pair t8 = pair_of(target);
            const pair t9 = pair_multiply(PAIR(2.0, 0.0), t8);
            const pair t10 = pair_subtract(PAIR(1.0, 0.0), t9);
            const pair t11 = pair_multiply(pair_of(input), t10);
            const real t12 = pair_real(t11);
            const real t13 = pair_low(t11);
            const real t14 = -t12;
            const real t15 = -t13;
            const real expit = expit_(t14);
            const real expit_2 = expit_(t12);
            const real t16 = expit * expit_2;
            const real t17 = t16 * t15;
            const real t18 = gamma * (t3 - R(1.0)) * t4 * (expit + t17) * fma_(expit_2, t13, softplus_(t12));
            const real t19 = t5 * t4 * fma_(t16, t13, expit_2) - t18;
            const real t20 = maximum_(t7, t6);
            const pair t21 = t7 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t11);
            const pair t22 = pair_multiply(t2, pair_add(t21, pair_of(log1p_(exp_(-t20)))));
            const real t23 = pair_real(t22);
            const real t24 = pair_low(t22);
            const real t25 = -t24;
            const real t26 = greater_(-R(1.0), t25);
            const real exp = exp_(-t23);
            const real t27 = exp * (R(1.0) + lesser_(R(1.0), t26));
            const real t28 = t19 * t27;
            const truth t29 = maximum_(input, -input) == INF;
            const truth t30 = (t3 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t31 = ((t20 < R(7.888609052210118e-31)) & (input != R(0.0))) & (t5 != R(0.0));
            const truth t32 = (t30 | (expit < R(7.888609052210118e-31))) | t31;
            const truth t33 = (maximum_(t17, -t17) < R(7.888609052210118e-31)) & (t16 != R(0.0));
            const truth t34 = (maximum_(t28, -t28) < R(7.888609052210118e-31)) & (t19 != R(0.0));
            const truth t35 = (t32 | (expit_2 < R(7.888609052210118e-31))) | (t33 & (t15 != R(0.0)));
            const truth t36 = (t35 | (t34 & (t27 != R(0.0)))) | ((exp >= R(0.033203125)) & (exp <= R(0.08203125)));
            const truth t37 = t36 & !t29;
            const pair t38 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t92), pair_subtract(PAIR(1.0, 0.0), t8));
            const pair t39 = pair_add(pair_multiply(t92, t8), t38);
            const pair t40 = pair_of(expit_2);
            const pair t41 = pair_of(expit);
            const pair t42 = pair_multiply(t41, t40);
            const pair t43 = pair_of(t13);
            const pair t44 = pair_multiply(pair_multiply(t2, pair_subtract(t9, PAIR(1.0, 0.0))), t39);
            const pair t45 = pair_of(log1p_(exp_(-maximum_(t12, t14))));
            const pair t46 = pair_add(t12 < R(0.0) ? PAIR(0.0, 0.0) : t11, t45);
            const pair t47 = pair_multiply(t44, pair_add(t41, pair_multiply(t42, pair_negate(t43))));
            const pair t48 = pair_multiply(pair_multiply(t10, t39), pair_add(t40, pair_multiply(t42, t43)));
            const pair t49 = t25 < -R(1.0) ? PAIR(-1.0, 0.0) : pair_negate(pair_of(t24));
            const pair t50 = pair_add(PAIR(1.0, 0.0), t26 > R(1.0) ? PAIR(1.0, 0.0) : t49);
            const pair t51 = pair_subtract(t48, pair_multiply(t47, pair_add(t46, pair_multiply(t40, t43))));
            const pair t52 = pair_multiply(pair_of(g), pair_multiply(t51, pair_multiply(pair_of(exp), t50)));
            const real t53 = pair_real(t52);
            const real input_result = t53;
            const flag carefully_here = t37;
            const flag far_here = t29;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_far(
                        input_at[i], target_at[i], g_at[i], alpha, gamma, far_t3, far_t4, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* sigmoid_focal_loss_vjp (gamma=...): from input, target, g to input; numbers alpha at 0, t1 at 7, gamma at 2, t2 at 8, far_t3 at 7, far_t4 at 8 */
KERNEL(sigmoid_focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[7];
    const double gamma = (double)call->numbers[2];
    const double t2 = (double)call->numbers[8];
    const double far_t3 = (double)call->numbers[7];
    const double far_t4 = (double)call->numbers[8];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t3 = 2.0 * target;
            const double t4 = alpha * target + t1 * (1.0 - target);
            const double t5 = 1.0 - t3;
            const double t6 = input * t5;
            const double t7 = -t6;
            const double t8 = gamma * (t3 - 1.0) * t4 * expit_wide(t7) * softplus_wide(t6);
            const double t9 = -(t2 * ((t7 < 0.0 ? 0.0 : t7) + softplus_wide(-maximum_of_double(t7, t6))));
            const double t10 = exp_wide(t9) * (1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0)));
            const double t11 = g * ((t5 * t4 * expit_wide(t6) - t8) * t10);
            const truth t12 = absolute_wide(input) == INFINITY;
            const real input_result = t11;
            const flag far_here = t12;
            input_to[i] = input_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_far(
                        input_at[i], target_at[i], g_at[i], alpha, gamma, far_t3, far_t4, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- sigmoid_focal_loss_vjp_target ---- */
/* sigmoid_focal_loss_vjp_target for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_target_carefully(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair, real *const target_to)
{
    const extended t3 = extended_of_pair(alpha_pair);
    const extended t6 = extended_of_pair(gamma_pair);
    const extended t7 = extended_of(target);
    const extended t8 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t9 = extended_multiply(t8, extended_subtract(EXTENDED(1.0, 0.0), t7));
    const extended t10 = extended_add(extended_multiply(t3, t7), t9);
    const extended t11 = extended_of(input);
    const extended t12 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t7));
    const extended t13 = extended_multiply(t11, t12);
    const extended t14 = extended_negate(t13);
    const real t15 = extended_real(t14);
    const real t16 = extended_real(t13);
    const extended exp = extended_exp(extended_negate(t15 < t16 ? t13 : t14));
    const extended t17 = extended_multiply(t14, EXTENDED(1e+38, 0.0));
    const extended t18 = extended_real(t17) > R(1.0) ? EXTENDED(1.0, 0.0) : t17;
    const extended t19 = extended_real(t18) < extended_real(exp) ? exp : t18;
    const extended exp_2 = extended_exp(extended_negate(t16 < t15 ? t14 : t13));
    const extended t20 = extended_multiply(t13, EXTENDED(1e+38, 0.0));
    const extended t21 = extended_real(t20) > R(1.0) ? EXTENDED(1.0, 0.0) : t20;
    const extended t22 = extended_real(t21) < extended_real(exp_2) ? exp_2 : t21;
    const extended t23 = extended_add(t16 < R(0.0) ? EXTENDED(0.0, 0.0) : t13, extended_log1p(exp_2));
    const extended t24 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t6), t11);
    const extended t25 = extended_divide(t19, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t26 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t11), t10);
    const extended t27 = extended_divide(t22, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t28 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t3), EXTENDED(1.0, 0.0));
    const extended t29 = extended_multiply(extended_multiply(extended_multiply(t24, t10), t25), t23);
    const extended t30 = extended_subtract(extended_multiply(t28, t23), t29);
    const extended t31 = extended_real(extended_sign(t14)) < R(0.0) ? EXTENDED(0.0, 0.0) : t14;
    const extended t32 = extended_negate(extended_multiply(t6, extended_add(t31, extended_log1p(exp))));
    const extended t33 = extended_multiply(extended_exp(t32), EXTENDED(1.0, 0.0));
    const extended t34 = extended_multiply(extended_subtract(t30, extended_multiply(t26, t27)), t33);
    const real target_better = extended_real(extended_multiply(extended_of(g), t34));
    if (target_better == target_better) *target_to = target_better;
}

/* sigmoid_focal_loss_vjp_target for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_target_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, const real far_t4, const real far_t6, const pair far_t7, real *const target_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t6 = alpha * target + far_t3 * (R(1.0) - target);
    const real t7 = t3 * fma_(-R(2.0), target, R(1.0));
    const real t8 = -t7;
    const pair t9 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t10 = pair_multiply(pair_of(t3), t9);
    const real t11 = pair_real(t10);
    const real t12 = pair_low(t10);
    const real expit = expit_(-t11);
    const real expit_2 = expit_(t11);
    const real t13 = expit * expit_2;
    const real t14 = fma_(expit_2, t12, softplus_(t11));
    const real t15 = far_t6 * t14 - far_t4 * t3 * t6 * fma_(t13, -t12, expit) * t14;
    const pair t16 = t8 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t10);
    const pair t17 = pair_multiply(far_t7, pair_add(t16, pair_of(log1p_(exp_(-maximum_(t8, t7))))));
    const real t18 = pair_real(t17);
    const real t19 = exp_(-t18) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t17))));
    const real t20 = R(1.0) * (fma_(-(R(2.0) * t3 * t6), fma_(t13, t12, expit_2), t15) * t19);
    const real t21 = maximum_(t20, -t20);
    const real t22 = t21 > R(1099511627776.0) ? t20 * INF : t21 < R(9.094947017729282e-13) ? R(0.0) : t20;
    const real target_better = t22 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp_target (gamma=...): from input, target, g to target; numbers alpha at 0, t1 at 1, t2 at 2, t4 at 3, t5 at 4, t110 at 5, alpha_pair at 6, gamma_pair at 7, far_t3 at 8, far_t4 at 9, far_t6 at 10, far_t7 at 11 */
KERNEL(sigmoid_focal_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real t4 = (real)call->numbers[3];
    const pair t5 = pair_of(call->numbers[4]);
    const pair t110 = pair_of(call->numbers[5]);
    const pair alpha_pair = pair_of(call->numbers[6]);
    const pair gamma_pair = pair_of(call->numbers[7]);
    const real far_t3 = (real)call->numbers[8];
    const real far_t4 = (real)call->numbers[9];
    const real far_t6 = (real)call->numbers[10];
    const pair far_t7 = pair_of(call->numbers[11]);
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
            const real t3 = alpha * target;
            const real t6 = fma_(t1, R(1.0) - target, t3);
            const real t7 = input * fma_(-R(2.0), target, R(1.0));
            const real t8 = -t7;
            const pair t9 = pair_of(input);
            const pair t10 = pair_of(target);
            const pair t11 = pair_multiply(t9, pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), t10)));
            const real t12 = pair_real(t11);
            const real t13 = pair_low(t11);
            const real t14 = -t12;
            const real t15 = -t13;
            const real expit = expit_(t14);
            const real expit_2 = expit_(t12);
            const real t16 = expit * expit_2;
            const real t17 = t16 * t15;
            const real t18 = fma_(expit_2, t13, softplus_(t12));
            const real t19 = t2 * input;
            const real t20 = t4 * t18;
            const real t21 = fma_(-(t19 * t6 * (expit + t17)), t18, t20);
            const real t22 = fma_(-(R(2.0) * input * t6), fma_(t16, t13, expit_2), t21);
            const real exp = exp_(-maximum_(t8, t7));
            const pair t23 = pair_add(t8 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t11), pair_of(log1p_(exp)));
            const pair t24 = pair_multiply(t5, t23);
            const real t25 = pair_real(t24);
            const real t26 = pair_low(t24);
            const real t27 = -t26;
            const real t28 = greater_(-R(1.0), t27);
            const real exp_2 = exp_(-t25);
            const real t29 = exp_2 * (R(1.0) + lesser_(R(1.0), t28));
            const real t30 = t22 * t29;
            const truth t31 = maximum_(input, -input) == INF;
            const real t32 = maximum_(t21, -t21);
            const real t33 = maximum_(t20, -t20);
            const truth t34 = (exp < R(7.888609052210118e-31)) | (t32 < R(0.75) * t33);
            const truth t35 = (t3 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t36 = (t34 | (maximum_(t22, -t22) < R(0.75) * t32)) | t35;
            const truth t37 = (maximum_(t17, -t17) < R(7.888609052210118e-31)) & (t16 != R(0.0));
            const truth t38 = (t36 | (exp_2 < R(7.888609052210118e-31))) | (maximum_(t19, -t19) == INF);
            const truth t39 = (maximum_(t30, -t30) < R(7.888609052210118e-31)) & (t22 != R(0.0));
            const truth t40 = ((t38 | (t37 & (t15 != R(0.0)))) | (t39 & (t29 != R(0.0)))) | (t32 < R(0.9) * t33);
            const truth t41 = (t40 | ((exp_2 >= R(0.02734375)) & (exp_2 <= R(0.078125)))) & !t31;
            const pair t42 = pair_of(log1p_(exp_(-maximum_(t12, t14))));
            const pair t43 = pair_of(expit_2);
            const pair t44 = pair_of(t13);
            const pair t45 = pair_add(t12 < R(0.0) ? PAIR(0.0, 0.0) : t11, t42);
            const pair t46 = pair_add(t45, pair_multiply(t43, t44));
            const pair t47 = pair_subtract(pair_multiply(PAIR(2.0, 0.0), t110), PAIR(1.0, 0.0));
            const pair t48 = pair_subtract(PAIR(1.0, 0.0), t110);
            const pair t49 = pair_multiply(t48, pair_subtract(PAIR(1.0, 0.0), t10));
            const pair t50 = pair_add(pair_multiply(t110, t10), t49);
            const pair t51 = pair_of(expit);
            const pair t52 = pair_multiply(t51, t43);
            const pair t53 = pair_multiply(pair_multiply(pair_multiply(PAIR(2.0, 0.0), t5), t9), t50);
            const pair t54 = pair_multiply(t53, pair_add(t51, pair_multiply(t52, pair_negate(t44))));
            const pair t55 = pair_multiply(pair_multiply(PAIR(2.0, 0.0), t9), t50);
            const pair t56 = pair_subtract(pair_multiply(t47, t46), pair_multiply(t54, t46));
            const pair t57 = t27 < -R(1.0) ? PAIR(-1.0, 0.0) : pair_negate(pair_of(t26));
            const pair t58 = pair_add(PAIR(1.0, 0.0), t28 > R(1.0) ? PAIR(1.0, 0.0) : t57);
            const pair t59 = pair_subtract(t56, pair_multiply(t55, pair_add(t43, pair_multiply(t52, t44))));
            const pair t60 = pair_multiply(pair_of(g), pair_multiply(t59, pair_multiply(pair_of(exp_2), t58)));
            const real t61 = pair_real(t60);
            const real target_result = t61;
            const flag carefully_here = t41;
            const flag far_here = t31;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t4, far_t6, far_t7, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* sigmoid_focal_loss_vjp_target (gamma=...): from input, target, g to target; numbers alpha at 0, t1 at 8, t2 at 9, t4 at 10, t5 at 11, alpha_pair at 6, gamma_pair at 11, far_t3 at 8, far_t4 at 9, far_t6 at 10, far_t7 at 11 */
KERNEL(sigmoid_focal_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[8];
    const double t2 = (double)call->numbers[9];
    const double t4 = (double)call->numbers[10];
    const double t5 = (double)call->numbers[11];
    const double alpha_pair = (double)call->numbers[6];
    const double gamma_pair = (double)call->numbers[11];
    const double far_t3 = (double)call->numbers[8];
    const double far_t4 = (double)call->numbers[9];
    const double far_t6 = (double)call->numbers[10];
    const double far_t7 = (double)call->numbers[11];
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
            const double t3 = alpha * target;
            const double t6 = fma_of_double(t1, 1.0 - target, t3);
            const double t7 = input * fma_of_double(-2.0, target, 1.0);
            const double t8 = -t7;
            const double softplus = softplus_wide(t7);
            const double t9 = t2 * input;
            const double t10 = t4 * softplus;
            const double t11 = fma_of_double(-(t9 * t6 * expit_wide(t8)), softplus, t10);
            const double t12 = fma_of_double(-(2.0 * input * t6), expit_wide(t7), t11);
            const double t13 = -maximum_of_double(t8, t7);
            const double exp = exp_wide(-(t5 * ((t8 < 0.0 ? 0.0 : t8) + softplus_wide(t13))));
            const double t14 = exp * (1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0)));
            const double t15 = t12 * t14;
            const double t16 = g * t15;
            const truth t17 = absolute_wide(input) == INFINITY;
            const double t18 = absolute_wide(t11);
            const double t19 = absolute_wide(t10);
            const truth t20 = (exp_wide(t13) < 4.909093465297727e-91) | (t18 < 3.0517578125e-05 * (0.75 * t19));
            const truth t21 = t20 | (absolute_wide(t12) < 3.0517578125e-05 * (0.75 * t18));
            const truth t22 = t21 | ((t3 < 4.909093465297727e-91) & (target != 0.0));
            const truth t23 = ((absolute_wide(t15) < 4.909093465297727e-91) & (t12 != 0.0)) & (t14 != 0.0);
            const truth t24 = ((t22 | (exp < 4.909093465297727e-91)) | (absolute_wide(t9) == INFINITY)) | t23;
            const truth t25 = t24 | (t18 < 3.0517578125e-05 * (0.9 * t19));
            const truth t26 = (t25 | ((exp >= 0.02734375) & (exp <= 0.078125))) & !t17;
            const real target_result = t16;
            const flag carefully_here = t26;
            const flag far_here = t17;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t4, far_t6, far_t7, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- sigmoid_focal_loss_value_and_grad ---- */
/* sigmoid_focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_carefully(
    const real input, const real target, const pair alpha_pair, const pair gamma_pair, real *const value_to)
{
    const extended t3 = extended_of_pair(alpha_pair);
    const extended t4 = extended_of(target);
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t4));
    const extended t7 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t4));
    const extended t8 = extended_multiply(extended_of(input), t7);
    const extended t9 = extended_negate(t8);
    const real t10 = extended_real(t9);
    const real t11 = extended_real(t8);
    const extended t12 = extended_real(extended_sign(t9)) < R(0.0) ? EXTENDED(0.0, 0.0) : t9;
    const extended log1p = extended_log1p(extended_exp(extended_negate(t10 < t11 ? t8 : t9)));
    const extended t13 = extended_multiply(extended_of_pair(gamma_pair), extended_add(t12, log1p));
    const extended log1p_2 = extended_log1p(extended_exp(extended_negate(t11 < t10 ? t9 : t8)));
    const extended t14 = extended_multiply(extended_exp(extended_negate(t13)), EXTENDED(1.0, 0.0));
    const extended t15 = extended_multiply(extended_add(extended_multiply(t3, t4), t6), t14);
    const extended t16 = extended_add(t11 < R(0.0) ? EXTENDED(0.0, 0.0) : t8, log1p_2);
    const real value_better = extended_real(extended_multiply(t15, t16));
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_carefully_2(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair, real *const input_to)
{
    const extended t3 = extended_of_pair(alpha_pair);
    const extended t4 = extended_of_pair(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t7 = extended_multiply(t6, extended_subtract(EXTENDED(1.0, 0.0), t5));
    const extended t8 = extended_add(extended_multiply(t3, t5), t7);
    const extended t9 = extended_multiply(EXTENDED(2.0, 0.0), t5);
    const extended t10 = extended_subtract(EXTENDED(1.0, 0.0), t9);
    const extended t11 = extended_multiply(extended_of(input), t10);
    const extended t12 = extended_negate(t11);
    const real t13 = extended_real(t12);
    const real t14 = extended_real(t11);
    const extended exp = extended_exp(extended_negate(t13 < t14 ? t11 : t12));
    const extended t15 = extended_multiply(t12, EXTENDED(1e+38, 0.0));
    const extended t16 = extended_real(t15) > R(1.0) ? EXTENDED(1.0, 0.0) : t15;
    const extended t17 = extended_real(t16) < extended_real(exp) ? exp : t16;
    const extended t18 = extended_real(extended_sign(t12)) < R(0.0) ? EXTENDED(0.0, 0.0) : t12;
    const extended t19 = extended_negate(extended_multiply(t4, extended_add(t18, extended_log1p(exp))));
    const extended exp_2 = extended_exp(extended_negate(t14 < t13 ? t12 : t11));
    const extended t20 = extended_multiply(t11, EXTENDED(1e+38, 0.0));
    const extended t21 = extended_real(t20) > R(1.0) ? EXTENDED(1.0, 0.0) : t20;
    const extended t22 = extended_real(t21) < extended_real(exp_2) ? exp_2 : t21;
    const extended t23 = extended_multiply(t4, extended_subtract(t9, EXTENDED(1.0, 0.0)));
    const extended t24 = extended_divide(t17, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended t25 = extended_add(t14 < R(0.0) ? EXTENDED(0.0, 0.0) : t11, extended_log1p(exp_2));
    const extended t26 = extended_divide(t22, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t27 = extended_multiply(extended_multiply(extended_multiply(t23, t8), t24), t25);
    const extended t28 = extended_subtract(extended_multiply(extended_multiply(t10, t8), t26), t27);
    const extended t29 = extended_multiply(t28, extended_multiply(extended_exp(t19), EXTENDED(1.0, 0.0)));
    const real input_better = extended_real(extended_multiply(extended_of(g), t29));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, const pair far_t4, real *const value_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t4 = t3 * fma_(-R(2.0), target, R(1.0));
    const real t5 = -t4;
    const pair t6 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t7 = pair_multiply(pair_of(t3), t6);
    const real t8 = pair_real(t7);
    const pair t9 = t5 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t7);
    const pair t10 = pair_multiply(far_t4, pair_add(t9, pair_of(log1p_(exp_(-maximum_(t5, t4))))));
    const real t11 = pair_real(t10);
    const real t12 = exp_(-t11) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t10))));
    const real t13 = (alpha * target + far_t3 * (R(1.0) - target)) * t12;
    const real t14 = t13 * fma_(expit_(t8), pair_low(t7), softplus_(t8));
    const real t15 = maximum_(t14, -t14);
    const real t16 = t15 > R(1099511627776.0) ? t14 * INF : t15 < R(9.094947017729282e-13) ? R(0.0) : t14;
    const real value_better = t16 * g;
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_far_2(
    const real input, const real target, const real g, const real alpha, const real gamma, const real far_2_t3, const pair far_2_t4, real *const input_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t4 = alpha * target + far_2_t3 * (R(1.0) - target);
    const real t5 = R(2.0) * target;
    const real t6 = R(1.0) - t5;
    const real t7 = t3 * t6;
    const real t8 = -t7;
    const pair t9 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t10 = pair_multiply(pair_of(t3), t9);
    const real t11 = pair_real(t10);
    const real t12 = pair_low(t10);
    const real expit = expit_(-t11);
    const pair t13 = t8 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t10);
    const pair t14 = pair_multiply(far_2_t4, pair_add(t13, pair_of(log1p_(exp_(-maximum_(t8, t7))))));
    const real t15 = pair_real(t14);
    const real expit_2 = expit_(t11);
    const real t16 = expit * expit_2;
    const real t17 = gamma * (t5 - R(1.0)) * t4 * fma_(t16, -t12, expit);
    const real t18 = t6 * t4 * fma_(t16, t12, expit_2) - t17 * fma_(expit_2, t12, softplus_(t11));
    const real t19 = t18 * (exp_(-t15) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t14)))));
    const real t20 = R(1.0) * t19;
    const real t21 = maximum_(t20, -t20);
    const real t22 = t21 > R(1099511627776.0) ? t20 * INF : t21 < R(9.094947017729282e-13) ? R(0.0) : t20;
    const real input_better = t22 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad (gamma=...): from input, target, g to value, input; numbers alpha at 0, t2 at 1, t1 at 2, gamma at 3, alpha_pair at 4, gamma_pair at 5, far_t3 at 6, far_t4 at 7, far_2_t3 at 8, far_2_t4 at 9 */
KERNEL(sigmoid_focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real alpha = (real)call->numbers[0];
    const pair t2 = pair_of(call->numbers[1]);
    const pair t1 = pair_of(call->numbers[2]);
    const real gamma = (real)call->numbers[3];
    const pair alpha_pair = pair_of(call->numbers[4]);
    const pair gamma_pair = pair_of(call->numbers[5]);
    const real far_t3 = (real)call->numbers[6];
    const pair far_t4 = pair_of(call->numbers[7]);
    const real far_2_t3 = (real)call->numbers[8];
    const pair far_2_t4 = pair_of(call->numbers[9]);
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t3 = alpha * target;
            const pair t4 = pair_of(target);
            const pair t5 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t2), pair_subtract(PAIR(1.0, 0.0), t4));
            const real t6 = t3 + pair_real(t5);
            const real t7 = R(2.0) * target;
            const real t8 = R(1.0) - t7;
            const real t9 = input * t8;
            const real t10 = -t9;
            const pair t11 = pair_multiply(PAIR(2.0, 0.0), t4);
            const pair t12 = pair_subtract(PAIR(1.0, 0.0), t11);
            const pair t13 = pair_multiply(pair_of(input), t12);
            const real t14 = pair_real(t13);
            const real t15 = pair_low(t13);
            const real t16 = -t14;
            const real expit = expit_(t16);
            const real t17 = maximum_(t10, t9);
            const real exp = exp_(-t17);
            const pair t18 = pair_add(t10 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t13), pair_of(log1p_(exp)));
            const pair t19 = pair_multiply(t1, t18);
            const real t20 = pair_real(t19);
            const real t21 = pair_low(t19);
            const real t22 = -t21;
            const real t23 = greater_(-R(1.0), t22);
            const real exp_2 = exp_(-t20);
            const real t24 = exp_2 * (R(1.0) + lesser_(R(1.0), t23));
            const real expit_2 = expit_(t14);
            const real t25 = expit_2 * t15;
            const real t26 = softplus_(t14) + t25;
            const real t27 = t6 * t24;
            const real t28 = t27 * t26;
            const real t29 = expit * expit_2;
            const real t30 = gamma * (t7 - R(1.0)) * t6 * fma_(t29, -t15, expit) * t26;
            const real t31 = t8 * t6 * fma_(t29, t15, expit_2) - t30;
            const real t32 = t31 * t24;
            const truth t33 = maximum_(input, -input) == INF;
            const truth t34 = ((t17 < R(7.888609052210118e-31)) & (input != R(0.0))) & (t8 != R(0.0));
            const truth t35 = (t3 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t36 = exp < R(7.888609052210118e-31);
            const truth t37 = ((t28 < R(7.888609052210118e-31)) & (t27 != R(0.0))) & (t26 != R(0.0));
            const truth t38 = (t28 >= R(1.2789769243681803e-13)) & (t28 <= R(1.8125));
            const truth t39 = !t33;
            const truth t40 = ((((t34 | t35) | t36) | t37) | t38) & t39;
            const truth t41 = (maximum_(t25, -t25) < R(7.888609052210118e-31)) & (expit_2 != R(0.0));
            const truth t42 = (maximum_(t32, -t32) < R(7.888609052210118e-31)) & (t31 != R(0.0));
            const truth t43 = (((t35 | (expit < R(7.888609052210118e-31))) | t34) | t36) | (t41 & (t15 != R(0.0)));
            const truth t44 = (exp_2 >= R(0.033203125)) & (exp_2 <= R(0.08203125));
            const truth t45 = ((t43 | (t42 & (t24 != R(0.0)))) | t44) & t39;
            const pair t46 = pair_add(pair_multiply(t2, t4), t5);
            const pair t47 = t22 < -R(1.0) ? PAIR(-1.0, 0.0) : pair_negate(pair_of(t21));
            const pair t48 = pair_add(PAIR(1.0, 0.0), t23 > R(1.0) ? PAIR(1.0, 0.0) : t47);
            const pair t49 = pair_multiply(pair_of(exp_2), t48);
            const pair t50 = pair_of(log1p_(exp_(-maximum_(t14, t16))));
            const pair t51 = pair_of(expit_2);
            const pair t52 = pair_of(t15);
            const pair t53 = pair_add(t14 < R(0.0) ? PAIR(0.0, 0.0) : t13, t50);
            const pair t54 = pair_add(t53, pair_multiply(t51, t52));
            const real t55 = pair_real(pair_multiply(pair_multiply(t46, t49), t54));
            const pair t56 = pair_of(expit);
            const pair t57 = pair_multiply(t56, t51);
            const pair t58 = pair_multiply(pair_multiply(t1, pair_subtract(t11, PAIR(1.0, 0.0))), t46);
            const pair t59 = pair_multiply(t58, pair_add(t56, pair_multiply(t57, pair_negate(t52))));
            const pair t60 = pair_multiply(pair_multiply(t12, t46), pair_add(t51, pair_multiply(t57, t52)));
            const pair t61 = pair_multiply(pair_subtract(t60, pair_multiply(t59, t54)), t49);
            const real t62 = pair_real(pair_multiply(pair_of(g), t61));
            const real value_result = t55;
            const real input_result = t62;
            const flag carefully_here = t40;
            const flag carefully_2_here = t45;
            const flag far_here = t33;
            const flag far_2_here = t33;
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
                    sigmoid_focal_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], alpha_pair, gamma_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    sigmoid_focal_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_and_grad_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t4, value_to + i);
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    sigmoid_focal_loss_value_and_grad_far_2(
                        input_at[i], target_at[i], g_at[i], alpha, gamma, far_2_t3, far_2_t4, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* sigmoid_focal_loss_value_and_grad (gamma=...): from input, target, g to value, input; numbers alpha at 0, t6 at 4, t2 at 9, gamma at 3, far_t3 at 8, far_t4 at 9, far_2_t3 at 8, far_2_t4 at 9 */
KERNEL(sigmoid_focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double alpha = (double)call->numbers[0];
    const double t6 = (double)call->numbers[4];
    const double t2 = (double)call->numbers[9];
    const double gamma = (double)call->numbers[3];
    const double far_t3 = (double)call->numbers[8];
    const double far_t4 = (double)call->numbers[9];
    const double far_2_t3 = (double)call->numbers[8];
    const double far_2_t4 = (double)call->numbers[9];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = alpha * target + (1.0 - t6) * (1.0 - target);
            const double t3 = 2.0 * target;
            const double t4 = 1.0 - t3;
            const double t5 = input * t4;
            const double t7 = -t5;
            const double t8 = -(t2 * ((t7 < 0.0 ? 0.0 : t7) + softplus_wide(-maximum_of_double(t7, t5))));
            const double t9 = exp_wide(t8) * (1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0)));
            const double softplus = softplus_wide(t5);
            const double t10 = t1 * t9 * softplus;
            const double t11 = t4 * t1 * expit_wide(t5) - gamma * (t3 - 1.0) * t1 * expit_wide(t7) * softplus;
            const double t12 = g * (t11 * t9);
            const truth t13 = absolute_wide(input) == INFINITY;
            const real value_result = t10;
            const real input_result = t12;
            const flag far_here = t13;
            const flag far_2_here = t13;
            value_to[i] = value_result;
            input_to[i] = input_result;
            far_at[i] = far_here;
            far_any |= far_here;
            far_2_at[i] = far_2_here;
            far_2_any |= far_2_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_and_grad_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t4, value_to + i);
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    sigmoid_focal_loss_value_and_grad_far_2(
                        input_at[i], target_at[i], g_at[i], alpha, gamma, far_2_t3, far_2_t4, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- sigmoid_focal_loss_hvp ---- */
/* sigmoid_focal_loss_hvp for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hvp_carefully(
    const real input, const real target, const real g, const real v, const pair alpha_pair, const pair gamma_pair, real *const input_to)
{
    const extended t3 = extended_of_pair(alpha_pair);
    const extended t4 = extended_of_pair(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended_multiply(EXTENDED(2.0, 0.0), t5);
    const extended t7 = extended_subtract(t6, EXTENDED(1.0, 0.0));
    const extended t8 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t9 = extended_multiply(t8, extended_subtract(EXTENDED(1.0, 0.0), t5));
    const extended t10 = extended_add(extended_multiply(t3, t5), t9);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t6);
    const extended t12 = extended_multiply(extended_of(input), t11);
    const extended t13 = extended_negate(t12);
    const real t14 = extended_real(t13);
    const real t15 = extended_real(t12);
    const extended exp = extended_exp(extended_negate(t14 < t15 ? t12 : t13));
    const extended t16 = extended_multiply(t13, EXTENDED(1e+38, 0.0));
    const extended t17 = extended_real(t16) > R(1.0) ? EXTENDED(1.0, 0.0) : t16;
    const extended t18 = extended_real(t17) < extended_real(exp) ? exp : t17;
    const extended t19 = extended_divide(t18, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t15 < t14 ? t13 : t12));
    const extended t20 = extended_multiply(t12, EXTENDED(1e+38, 0.0));
    const extended t21 = extended_real(t20) > R(1.0) ? EXTENDED(1.0, 0.0) : t20;
    const extended t22 = extended_real(t21) < extended_real(exp_2) ? exp_2 : t21;
    const extended t23 = extended_divide(t22, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t24 = extended_add(t15 < R(0.0) ? EXTENDED(0.0, 0.0) : t12, extended_log1p(exp_2));
    const extended t25 = extended_multiply(t4, t7);
    const extended t26 = extended_multiply(extended_multiply(extended_multiply(t25, t10), t19), t24);
    const extended t27 = extended_subtract(extended_multiply(extended_multiply(t11, t10), t23), t26);
    const extended t28 = extended_of(g);
    const extended t29 = extended_multiply(extended_multiply(t4, extended_multiply(t7, t7)), t10);
    const extended t30 = extended_multiply(extended_multiply(extended_multiply(t4, t11), t7), t10);
    const extended t31 = extended_subtract(extended_multiply(extended_multiply(t11, t11), t10), t30);
    const extended t32 = extended_multiply(extended_subtract(t31, extended_multiply(t29, t24)), t23);
    const extended t33 = extended_multiply(t28, extended_multiply(t25, t27));
    const extended t34 = extended_real(extended_sign(t13)) < R(0.0) ? EXTENDED(0.0, 0.0) : t13;
    const extended t35 = extended_negate(extended_multiply(t4, extended_add(t34, extended_log1p(exp))));
    const extended t36 = extended_multiply(extended_exp(t35), EXTENDED(1.0, 0.0));
    const extended t37 = extended_multiply(extended_subtract(extended_multiply(t28, t32), t33), t36);
    const real input_better = extended_real(extended_multiply(extended_of(v), extended_multiply(t37, t19)));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_hvp (gamma=...): from input, target, g, v to input; numbers alpha at 0, t1 at 1, gamma at 2, t2 at 3, t127 at 4, alpha_pair at 5, gamma_pair at 6 */
KERNEL(sigmoid_focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const pair t2 = pair_of(call->numbers[3]);
    const pair t127 = pair_of(call->numbers[4]);
    const pair alpha_pair = pair_of(call->numbers[5]);
    const pair gamma_pair = pair_of(call->numbers[6]);
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
            const real t3 = R(2.0) * target;
            const real t4 = t3 - R(1.0);
            const real t5 = alpha * target + t1 * (R(1.0) - target);
            const real t6 = R(1.0) - t3;
            const real t7 = input * t6;
            const real t8 = -t7;
            const pair t9 = pair_of(target);
            const pair t10 = pair_multiply(PAIR(2.0, 0.0), t9);
            const pair t11 = pair_subtract(PAIR(1.0, 0.0), t10);
            const pair t12 = pair_multiply(pair_of(input), t11);
            const real t13 = pair_real(t12);
            const real t14 = pair_low(t12);
            const real t15 = -t13;
            const real t16 = -t14;
            const real expit = expit_(t15);
            const real expit_2 = expit_(t13);
            const real t17 = expit * expit_2;
            const real t18 = t17 * t16;
            const real t19 = expit + t18;
            const real t20 = fma_(expit_2, t14, softplus_(t13));
            const real t21 = gamma * t4;
            const real t22 = fma_(t17, t14, expit_2);
            const real t23 = t6 * t6 * t5 - gamma * t6 * t4 * t5;
            const real t24 = fma_(-(gamma * (t4 * t4) * t5), t20, t23);
            const real t25 = g * (t24 * t22);
            const real t26 = fma_(-g, t21 * (t6 * t5 * t22 - t21 * t5 * t19 * t20), t25);
            const real exp = exp_(-maximum_(t8, t7));
            const pair t27 = pair_add(t8 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t12), pair_of(log1p_(exp)));
            const pair t28 = pair_multiply(t2, t27);
            const real t29 = pair_real(t28);
            const real t30 = pair_low(t28);
            const real t31 = -t30;
            const real t32 = greater_(-R(1.0), t31);
            const real exp_2 = exp_(-t29);
            const real t33 = exp_2 * (R(1.0) + lesser_(R(1.0), t32));
            const real t34 = t26 * t33;
            const real t35 = t34 * t19;
            const truth t36 = maximum_(input, -input) == INF;
            const truth t37 = maximum_(t24, -t24) < R(0.75) * maximum_(t23, -t23);
            const truth t38 = t37 | (maximum_(t26, -t26) < R(0.75) * maximum_(t25, -t25));
            const truth t39 = (t3 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t40 = (t38 | (expit < R(7.888609052210118e-31))) | t39;
            const truth t41 = (maximum_(t18, -t18) < R(7.888609052210118e-31)) & (t17 != R(0.0));
            const truth t42 = (t40 | (exp_2 < R(7.888609052210118e-31))) | (exp < R(7.888609052210118e-31));
            const truth t43 = (maximum_(t34, -t34) < R(7.888609052210118e-31)) & (t26 != R(0.0));
            const truth t44 = (t42 | (t41 & (t16 != R(0.0)))) | (expit_2 < R(7.888609052210118e-31));
            const truth t45 = (maximum_(t35, -t35) < R(7.888609052210118e-31)) & (t34 != R(0.0));
            const truth t46 = ((t44 | (t43 & (t33 != R(0.0)))) | (t45 & (t19 != R(0.0)))) & !t36;
            const pair t47 = pair_of(g);
            const pair t48 = pair_subtract(PAIR(1.0, 0.0), t127);
            const pair t49 = pair_multiply(t48, pair_subtract(PAIR(1.0, 0.0), t9));
            const pair t50 = pair_add(pair_multiply(t127, t9), t49);
            const pair t51 = pair_subtract(t10, PAIR(1.0, 0.0));
            const pair t52 = pair_multiply(pair_multiply(pair_multiply(t2, t11), t51), t50);
            const pair t53 = pair_of(log1p_(exp_(-maximum_(t13, t15))));
            const pair t54 = pair_of(expit_2);
            const pair t55 = pair_of(t14);
            const pair t56 = pair_add(t13 < R(0.0) ? PAIR(0.0, 0.0) : t12, t53);
            const pair t57 = pair_add(t56, pair_multiply(t54, t55));
            const pair t58 = pair_multiply(pair_multiply(pair_multiply(t2, pair_multiply(t51, t51)), t50), t57);
            const pair t59 = pair_of(expit);
            const pair t60 = pair_multiply(t59, t54);
            const pair t61 = pair_add(t54, pair_multiply(t60, t55));
            const pair t62 = pair_subtract(pair_subtract(pair_multiply(pair_multiply(t11, t11), t50), t52), t58);
            const pair t63 = pair_multiply(t2, t51);
            const pair t64 = pair_add(t59, pair_multiply(t60, pair_negate(t55)));
            const pair t65 = pair_multiply(pair_multiply(pair_multiply(t63, t50), t64), t57);
            const pair t66 = pair_multiply(t63, pair_subtract(pair_multiply(pair_multiply(t11, t50), t61), t65));
            const pair t67 = t31 < -R(1.0) ? PAIR(-1.0, 0.0) : pair_negate(pair_of(t30));
            const pair t68 = pair_add(PAIR(1.0, 0.0), t32 > R(1.0) ? PAIR(1.0, 0.0) : t67);
            const pair t69 = pair_subtract(pair_multiply(t47, pair_multiply(t62, t61)), pair_multiply(t47, t66));
            const pair t70 = pair_multiply(pair_multiply(t69, pair_multiply(pair_of(exp_2), t68)), t64);
            const real t71 = pair_real(pair_multiply(pair_of(v), t70));
            const real input_result = t71;
            const flag carefully_here = t46;
            const flag far_here = t36;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], alpha_pair, gamma_pair, input_to + i);
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
/* sigmoid_focal_loss_hvp (gamma=...): from input, target, g, v to input; numbers alpha at 0, t1 at 1, gamma at 2, t2 at 6, alpha_pair at 5, gamma_pair at 6 */
KERNEL(sigmoid_focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const double t2 = (double)call->numbers[6];
    const double alpha_pair = (double)call->numbers[5];
    const double gamma_pair = (double)call->numbers[6];
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
            const double t3 = 2.0 * target;
            const double t4 = t3 - 1.0;
            const double t5 = alpha * target + t1 * (1.0 - target);
            const double t6 = 1.0 - t3;
            const double t7 = input * t6;
            const double t8 = -t7;
            const double expit = expit_wide(t8);
            const double expit_2 = expit_wide(t7);
            const double softplus = softplus_wide(t7);
            const double t9 = gamma * t4;
            const double t10 = t6 * t6 * t5 - gamma * t6 * t4 * t5;
            const double t11 = fma_of_double(-(gamma * (t4 * t4) * t5), softplus, t10);
            const double t12 = g * (t11 * expit_2);
            const double t13 = fma_of_double(-g, t9 * (t6 * t5 * expit_2 - t9 * t5 * expit * softplus), t12);
            const double t14 = -(t2 * ((t8 < 0.0 ? 0.0 : t8) + softplus_wide(-maximum_of_double(t8, t7))));
            const double t15 = t13 * (exp_wide(t14) * (1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0))));
            const double t16 = v * (t15 * expit);
            const truth t17 = absolute_wide(input) == INFINITY;
            const truth t18 = absolute_wide(t11) < 3.0517578125e-05 * (0.75 * absolute_wide(t10));
            const truth t19 = (t18 | (absolute_wide(t13) < 3.0517578125e-05 * (0.75 * absolute_wide(t12)))) & !t17;
            const real input_result = t16;
            const flag carefully_here = t19;
            const flag far_here = t17;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_hvp_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], alpha_pair, gamma_pair, input_to + i);
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

/* ---- sigmoid_focal_loss_hess_diag ---- */
/* sigmoid_focal_loss_hess_diag for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hess_diag_carefully(
    const real input, const real target, const real g, const pair alpha_pair, const pair gamma_pair, real *const input_to)
{
    const extended t3 = extended_of_pair(alpha_pair);
    const extended t4 = extended_of_pair(gamma_pair);
    const extended t5 = extended_of(target);
    const extended t6 = extended_multiply(EXTENDED(2.0, 0.0), t5);
    const extended t7 = extended_subtract(t6, EXTENDED(1.0, 0.0));
    const extended t8 = extended_subtract(EXTENDED(1.0, 0.0), t3);
    const extended t9 = extended_multiply(t8, extended_subtract(EXTENDED(1.0, 0.0), t5));
    const extended t10 = extended_add(extended_multiply(t3, t5), t9);
    const extended t11 = extended_subtract(EXTENDED(1.0, 0.0), t6);
    const extended t12 = extended_multiply(extended_of(input), t11);
    const extended t13 = extended_negate(t12);
    const real t14 = extended_real(t13);
    const real t15 = extended_real(t12);
    const extended exp = extended_exp(extended_negate(t14 < t15 ? t12 : t13));
    const extended t16 = extended_multiply(t13, EXTENDED(1e+38, 0.0));
    const extended t17 = extended_real(t16) > R(1.0) ? EXTENDED(1.0, 0.0) : t16;
    const extended t18 = extended_real(t17) < extended_real(exp) ? exp : t17;
    const extended t19 = extended_divide(t18, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t15 < t14 ? t13 : t12));
    const extended t20 = extended_multiply(t12, EXTENDED(1e+38, 0.0));
    const extended t21 = extended_real(t20) > R(1.0) ? EXTENDED(1.0, 0.0) : t20;
    const extended t22 = extended_real(t21) < extended_real(exp_2) ? exp_2 : t21;
    const extended t23 = extended_divide(t22, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t24 = extended_add(t15 < R(0.0) ? EXTENDED(0.0, 0.0) : t12, extended_log1p(exp_2));
    const extended t25 = extended_multiply(t4, t7);
    const extended t26 = extended_multiply(extended_multiply(extended_multiply(t25, t10), t19), t24);
    const extended t27 = extended_subtract(extended_multiply(extended_multiply(t11, t10), t23), t26);
    const extended t28 = extended_of(g);
    const extended t29 = extended_multiply(extended_multiply(t4, extended_multiply(t7, t7)), t10);
    const extended t30 = extended_multiply(extended_multiply(extended_multiply(t4, t11), t7), t10);
    const extended t31 = extended_subtract(extended_multiply(extended_multiply(t11, t11), t10), t30);
    const extended t32 = extended_multiply(extended_subtract(t31, extended_multiply(t29, t24)), t23);
    const extended t33 = extended_multiply(t28, extended_multiply(t25, t27));
    const extended t34 = extended_real(extended_sign(t13)) < R(0.0) ? EXTENDED(0.0, 0.0) : t13;
    const extended t35 = extended_negate(extended_multiply(t4, extended_add(t34, extended_log1p(exp))));
    const extended t36 = extended_multiply(extended_exp(t35), EXTENDED(1.0, 0.0));
    const extended t37 = extended_multiply(extended_subtract(extended_multiply(t28, t32), t33), t36);
    const real input_better = extended_real(extended_multiply(t37, t19));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_hess_diag (gamma=...): from input, target, g to input; numbers alpha at 0, t1 at 1, gamma at 2, t2 at 3, t125 at 4, alpha_pair at 5, gamma_pair at 6 */
KERNEL(sigmoid_focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const pair t2 = pair_of(call->numbers[3]);
    const pair t125 = pair_of(call->numbers[4]);
    const pair alpha_pair = pair_of(call->numbers[5]);
    const pair gamma_pair = pair_of(call->numbers[6]);
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
            const real t3 = R(2.0) * target;
            const real t4 = t3 - R(1.0);
            const real t5 = alpha * target + t1 * (R(1.0) - target);
            const real t6 = R(1.0) - t3;
            const real t7 = input * t6;
            const real t8 = -t7;
            const pair t9 = pair_of(target);
            const pair t10 = pair_multiply(PAIR(2.0, 0.0), t9);
            const pair t11 = pair_subtract(PAIR(1.0, 0.0), t10);
            const pair t12 = pair_multiply(pair_of(input), t11);
            const real t13 = pair_real(t12);
            const real t14 = pair_low(t12);
            const real t15 = -t13;
            const real t16 = -t14;
            const real expit = expit_(t15);
            const real expit_2 = expit_(t13);
            const real t17 = expit * expit_2;
            const real t18 = t17 * t16;
            const real t19 = expit + t18;
            const real t20 = fma_(expit_2, t14, softplus_(t13));
            const real t21 = gamma * t4;
            const real t22 = fma_(t17, t14, expit_2);
            const real t23 = t6 * t6 * t5 - gamma * t6 * t4 * t5;
            const real t24 = fma_(-(gamma * (t4 * t4) * t5), t20, t23);
            const real t25 = g * (t24 * t22);
            const real t26 = fma_(-g, t21 * (t6 * t5 * t22 - t21 * t5 * t19 * t20), t25);
            const real exp = exp_(-maximum_(t8, t7));
            const pair t27 = pair_add(t8 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t12), pair_of(log1p_(exp)));
            const pair t28 = pair_multiply(t2, t27);
            const real t29 = pair_real(t28);
            const real t30 = pair_low(t28);
            const real t31 = -t30;
            const real t32 = greater_(-R(1.0), t31);
            const real exp_2 = exp_(-t29);
            const real t33 = exp_2 * (R(1.0) + lesser_(R(1.0), t32));
            const real t34 = t26 * t33;
            const real t35 = t34 * t19;
            const truth t36 = maximum_(input, -input) == INF;
            const truth t37 = maximum_(t24, -t24) < R(0.75) * maximum_(t23, -t23);
            const truth t38 = t37 | (maximum_(t26, -t26) < R(0.75) * maximum_(t25, -t25));
            const truth t39 = (t3 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t40 = (t38 | (expit < R(7.888609052210118e-31))) | t39;
            const truth t41 = (maximum_(t18, -t18) < R(7.888609052210118e-31)) & (t17 != R(0.0));
            const truth t42 = (t40 | (exp_2 < R(7.888609052210118e-31))) | (exp < R(7.888609052210118e-31));
            const truth t43 = (maximum_(t34, -t34) < R(7.888609052210118e-31)) & (t26 != R(0.0));
            const truth t44 = (t42 | (t41 & (t16 != R(0.0)))) | (expit_2 < R(7.888609052210118e-31));
            const truth t45 = (maximum_(t35, -t35) < R(7.888609052210118e-31)) & (t34 != R(0.0));
            const truth t46 = ((t44 | (t43 & (t33 != R(0.0)))) | (t45 & (t19 != R(0.0)))) & !t36;
            const pair t47 = pair_of(g);
            const pair t48 = pair_subtract(PAIR(1.0, 0.0), t125);
            const pair t49 = pair_multiply(t48, pair_subtract(PAIR(1.0, 0.0), t9));
            const pair t50 = pair_add(pair_multiply(t125, t9), t49);
            const pair t51 = pair_subtract(t10, PAIR(1.0, 0.0));
            const pair t52 = pair_multiply(pair_multiply(pair_multiply(t2, t11), t51), t50);
            const pair t53 = pair_of(log1p_(exp_(-maximum_(t13, t15))));
            const pair t54 = pair_of(expit_2);
            const pair t55 = pair_of(t14);
            const pair t56 = pair_add(t13 < R(0.0) ? PAIR(0.0, 0.0) : t12, t53);
            const pair t57 = pair_add(t56, pair_multiply(t54, t55));
            const pair t58 = pair_multiply(pair_multiply(pair_multiply(t2, pair_multiply(t51, t51)), t50), t57);
            const pair t59 = pair_of(expit);
            const pair t60 = pair_multiply(t59, t54);
            const pair t61 = pair_add(t54, pair_multiply(t60, t55));
            const pair t62 = pair_subtract(pair_subtract(pair_multiply(pair_multiply(t11, t11), t50), t52), t58);
            const pair t63 = pair_multiply(t2, t51);
            const pair t64 = pair_add(t59, pair_multiply(t60, pair_negate(t55)));
            const pair t65 = pair_multiply(pair_multiply(pair_multiply(t63, t50), t64), t57);
            const pair t66 = pair_multiply(t63, pair_subtract(pair_multiply(pair_multiply(t11, t50), t61), t65));
            const pair t67 = t31 < -R(1.0) ? PAIR(-1.0, 0.0) : pair_negate(pair_of(t30));
            const pair t68 = pair_add(PAIR(1.0, 0.0), t32 > R(1.0) ? PAIR(1.0, 0.0) : t67);
            const pair t69 = pair_subtract(pair_multiply(t47, pair_multiply(t62, t61)), pair_multiply(t47, t66));
            const pair t70 = pair_multiply(pair_multiply(t69, pair_multiply(pair_of(exp_2), t68)), t64);
            const real t71 = pair_real(t70);
            const real input_result = t71;
            const flag carefully_here = t46;
            const flag far_here = t36;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
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
/* sigmoid_focal_loss_hess_diag (gamma=...): from input, target, g to input; numbers alpha at 0, t1 at 1, gamma at 2, t2 at 6, alpha_pair at 5, gamma_pair at 6 */
KERNEL(sigmoid_focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const double t2 = (double)call->numbers[6];
    const double alpha_pair = (double)call->numbers[5];
    const double gamma_pair = (double)call->numbers[6];
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
            const double t3 = 2.0 * target;
            const double t4 = t3 - 1.0;
            const double t5 = alpha * target + t1 * (1.0 - target);
            const double t6 = 1.0 - t3;
            const double t7 = input * t6;
            const double t8 = -t7;
            const double expit = expit_wide(t8);
            const double expit_2 = expit_wide(t7);
            const double softplus = softplus_wide(t7);
            const double t9 = gamma * t4;
            const double t10 = t6 * t6 * t5 - gamma * t6 * t4 * t5;
            const double t11 = fma_of_double(-(gamma * (t4 * t4) * t5), softplus, t10);
            const double t12 = g * (t11 * expit_2);
            const double t13 = fma_of_double(-g, t9 * (t6 * t5 * expit_2 - t9 * t5 * expit * softplus), t12);
            const double t14 = -(t2 * ((t8 < 0.0 ? 0.0 : t8) + softplus_wide(-maximum_of_double(t8, t7))));
            const double t15 = t13 * (exp_wide(t14) * (1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0))));
            const double t16 = t15 * expit;
            const truth t17 = absolute_wide(input) == INFINITY;
            const truth t18 = absolute_wide(t11) < 3.0517578125e-05 * (0.75 * absolute_wide(t10));
            const truth t19 = (t18 | (absolute_wide(t13) < 3.0517578125e-05 * (0.75 * absolute_wide(t12)))) & !t17;
            const real input_result = t16;
            const flag carefully_here = t19;
            const flag far_here = t17;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_hess_diag_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
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

/* ---- sigmoid_focal_loss_value_gamma_0 ---- */
/* sigmoid_focal_loss_value_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_gamma_0_carefully(
    const real input, const real target, const pair alpha_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(alpha_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t4 = extended_multiply(t3, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t2));
    const extended t6 = extended_multiply(extended_of(input), t5);
    const real t7 = extended_real(t6);
    const extended t8 = extended_negate(t6);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t7 < extended_real(t8) ? t8 : t6)));
    const extended t9 = extended_add(t7 < R(0.0) ? EXTENDED(0.0, 0.0) : t6, log1p);
    const real value_better = extended_real(extended_multiply(extended_add(extended_multiply(t1, t2), t4), t9));
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_gamma_0_far(
    const real input, const real target, const real alpha, const real far_t3, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t2 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t3 = pair_multiply(pair_of(t1), t2);
    const real t4 = pair_real(t3);
    const real t5 = fma_(expit_(t4), pair_low(t3), softplus_(t4));
    const real t6 = (alpha * target + far_t3 * (R(1.0) - target)) * t5;
    const real t7 = maximum_(t6, -t6);
    const real value_better = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_value_gamma_0 (gamma=0): from input, target to value; numbers t24 at 0, alpha_pair at 1, alpha at 2, far_t3 at 3 */
KERNEL(sigmoid_focal_loss_value_gamma_0)
{
    enum { input_in, target_in, value_out };
    const pair t24 = pair_of(call->numbers[0]);
    const pair alpha_pair = pair_of(call->numbers[1]);
    const real alpha = (real)call->numbers[2];
    const real far_t3 = (real)call->numbers[3];
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
            const real input = input_at[i];
            const real target = target_at[i];
            const pair t1 = pair_of(target);
            const pair t2 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), t1));
            const pair t3 = pair_multiply(pair_of(input), t2);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real expit = expit_(t4);
            const real t6 = expit * t5;
            const truth t7 = maximum_(input, -input) == INF;
            const truth t8 = ((t6 >= -R(5.529727786779404e-10)) & (t6 <= -R(4.656612873077393e-10))) & !t7;
            const pair t9 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t24), pair_subtract(PAIR(1.0, 0.0), t1));
            const pair t10 = pair_of(log1p_(exp_(-maximum_(t4, -t4))));
            const pair t11 = pair_add(t4 < R(0.0) ? PAIR(0.0, 0.0) : t3, t10);
            const pair t12 = pair_add(t11, pair_multiply(pair_of(expit), pair_of(t5)));
            const real t13 = pair_real(pair_multiply(pair_add(pair_multiply(t24, t1), t9), t12));
            const real value_result = t13;
            const flag carefully_here = t8;
            const flag far_here = t7;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_value_gamma_0_carefully(
                        input_at[i], target_at[i], alpha_pair, value_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_gamma_0_far(
                        input_at[i], target_at[i], alpha, far_t3, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* sigmoid_focal_loss_value_gamma_0 (gamma=0): from input, target to value; numbers alpha at 2, t1 at 3, far_t3 at 3 */
KERNEL(sigmoid_focal_loss_value_gamma_0)
{
    enum { input_in, target_in, value_out };
    const double alpha = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    const double far_t3 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double softplus = softplus_wide(input * fma_of_double(-2.0, target, 1.0));
            const double t2 = (alpha * target + t1 * (1.0 - target)) * softplus;
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
                    sigmoid_focal_loss_value_gamma_0_far(
                        input_at[i], target_at[i], alpha, far_t3, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- sigmoid_focal_loss_vjp_gamma_0 ---- */
/* sigmoid_focal_loss_vjp_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_gamma_0_carefully(
    const real input, const real target, const real g, const pair alpha_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(alpha_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t2));
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t5 = extended_multiply(t4, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t6 = extended_multiply(extended_of(input), t3);
    const extended t7 = extended_negate(t6);
    const extended exp = extended_exp(extended_negate(extended_real(t6) < extended_real(t7) ? t7 : t6));
    const extended t8 = extended_multiply(t6, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp) ? exp : t9;
    const extended t11 = extended_multiply(t3, extended_add(extended_multiply(t1, t2), t5));
    const extended t12 = extended_multiply(t11, extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real input_better = extended_real(extended_multiply(extended_of(g), t12));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_vjp_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_gamma_0_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, real *const input_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t2 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t3 = pair_multiply(pair_of(t1), t2);
    const real t4 = pair_real(t3);
    const real expit = expit_(t4);
    const real t5 = fma_(-R(2.0), target, R(1.0)) * (alpha * target + far_t3 * (R(1.0) - target));
    const real t6 = R(1.0) * (t5 * fma_(expit * expit_(-t4), pair_low(t3), expit));
    const real t7 = maximum_(t6, -t6);
    const real t8 = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    const real input_better = t8 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp_gamma_0 (gamma=0): from input, target, g to input; numbers t39 at 0, alpha_pair at 1, alpha at 2, far_t3 at 3 */
KERNEL(sigmoid_focal_loss_vjp_gamma_0)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t39 = pair_of(call->numbers[0]);
    const pair alpha_pair = pair_of(call->numbers[1]);
    const real alpha = (real)call->numbers[2];
    const real far_t3 = (real)call->numbers[3];
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
            const pair t1 = pair_of(target);
            const pair t2 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), t1));
            const pair t3 = pair_multiply(pair_of(input), t2);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real expit = expit_(t4);
            const real expit_2 = expit_(-t4);
            const real t6 = expit * expit_2;
            const real t7 = t6 * t5;
            const truth t8 = maximum_(input, -input) == INF;
            const truth t9 = ((maximum_(t7, -t7) < R(7.888609052210118e-31)) & (t6 != R(0.0))) & (t5 != R(0.0));
            const truth t10 = ((expit < R(7.888609052210118e-31)) | (expit_2 < R(7.888609052210118e-31))) | t9;
            const truth t11 = t10 & !t8;
            const pair t12 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t39), pair_subtract(PAIR(1.0, 0.0), t1));
            const pair t13 = pair_of(expit);
            const pair t14 = pair_add(t13, pair_multiply(pair_multiply(t13, pair_of(expit_2)), pair_of(t5)));
            const pair t15 = pair_multiply(pair_multiply(t2, pair_add(pair_multiply(t39, t1), t12)), t14);
            const real t16 = pair_real(pair_multiply(pair_of(g), t15));
            const real input_result = t16;
            const flag carefully_here = t11;
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
                    sigmoid_focal_loss_vjp_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* sigmoid_focal_loss_vjp_gamma_0 (gamma=0): from input, target, g to input; numbers alpha at 2, t1 at 3, far_t3 at 3 */
KERNEL(sigmoid_focal_loss_vjp_gamma_0)
{
    enum { input_in, target_in, g_in, input_out };
    const double alpha = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    const double far_t3 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = fma_of_double(-2.0, target, 1.0);
            const double t3 = g * (t2 * (alpha * target + t1 * (1.0 - target)) * expit_wide(input * t2));
            const truth t4 = absolute_wide(input) == INFINITY;
            const real input_result = t3;
            const flag far_here = t4;
            input_to[i] = input_result;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- sigmoid_focal_loss_vjp_target_gamma_0 ---- */
/* sigmoid_focal_loss_vjp_target_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_target_gamma_0_carefully(
    const real input, const real target, const real g, const pair alpha_pair, real *const target_to)
{
    const extended t2 = extended_of_pair(alpha_pair);
    const extended t4 = extended_of(target);
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t4));
    const extended t7 = extended_of(input);
    const extended t8 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t4));
    const extended t9 = extended_multiply(t7, t8);
    const extended t10 = extended_negate(t9);
    const real t11 = extended_real(t9);
    const extended exp = extended_exp(extended_negate(t11 < extended_real(t10) ? t10 : t9));
    const extended t12 = extended_multiply(t9, EXTENDED(1e+38, 0.0));
    const extended t13 = extended_real(t12) > R(1.0) ? EXTENDED(1.0, 0.0) : t12;
    const extended t14 = extended_real(t13) < extended_real(exp) ? exp : t13;
    const extended t15 = extended_add(extended_multiply(t2, t4), t6);
    const extended t16 = extended_multiply(extended_multiply(EXTENDED(2.0, 0.0), t7), t15);
    const extended t17 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t2), EXTENDED(1.0, 0.0));
    const extended t18 = extended_add(t11 < R(0.0) ? EXTENDED(0.0, 0.0) : t9, extended_log1p(exp));
    const extended t19 = extended_multiply(t16, extended_divide(t14, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t20 = extended_subtract(extended_multiply(t17, t18), t19);
    const real target_better = extended_real(extended_multiply(extended_of(g), t20));
    if (target_better == target_better) *target_to = target_better;
}

/* sigmoid_focal_loss_vjp_target_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_target_gamma_0_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, const real far_t5, real *const target_to)
{
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t4 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t5 = pair_multiply(pair_of(t2), t4);
    const real t6 = pair_real(t5);
    const real t7 = pair_low(t5);
    const real expit = expit_(t6);
    const real t8 = R(2.0) * t2 * (alpha * target + far_t3 * (R(1.0) - target));
    const real t9 = far_t5 * fma_(expit, t7, softplus_(t6)) - t8 * fma_(expit * expit_(-t6), t7, expit);
    const real t10 = R(1.0) * t9;
    const real t11 = maximum_(t10, -t10);
    const real t12 = t11 > R(1099511627776.0) ? t10 * INF : t11 < R(9.094947017729282e-13) ? R(0.0) : t10;
    const real target_better = t12 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp_target_gamma_0 (gamma=0): from input, target, g to target; numbers alpha at 0, t1 at 1, t3 at 2, t51 at 3, alpha_pair at 4, far_t3 at 5, far_t5 at 6 */
KERNEL(sigmoid_focal_loss_vjp_target_gamma_0)
{
    enum { input_in, target_in, g_in, target_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real t3 = (real)call->numbers[2];
    const pair t51 = pair_of(call->numbers[3]);
    const pair alpha_pair = pair_of(call->numbers[4]);
    const real far_t3 = (real)call->numbers[5];
    const real far_t5 = (real)call->numbers[6];
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
            const real t2 = alpha * target;
            const pair t4 = pair_of(input);
            const pair t5 = pair_of(target);
            const pair t6 = pair_multiply(t4, pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), t5)));
            const real t7 = pair_real(t6);
            const real t8 = pair_low(t6);
            const real expit = expit_(t7);
            const real t9 = -t7;
            const real expit_2 = expit_(t9);
            const real t10 = R(2.0) * input;
            const real t11 = t3 * fma_(expit, t8, softplus_(t7));
            const real t12 = fma_(-(t10 * fma_(t1, R(1.0) - target, t2)), fma_(expit * expit_2, t8, expit), t11);
            const truth t13 = maximum_(input, -input) == INF;
            const truth t14 = maximum_(t12, -t12) < R(0.75) * maximum_(t11, -t11);
            const truth t15 = ((expit < R(7.888609052210118e-31)) | t14) | (expit_2 < R(7.888609052210118e-31));
            const truth t16 = (t2 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t17 = ((t15 | (maximum_(t10, -t10) == INF)) | t16) & !t13;
            const pair t18 = pair_of(log1p_(exp_(-maximum_(t7, t9))));
            const pair t19 = pair_of(expit);
            const pair t20 = pair_of(t8);
            const pair t21 = pair_add(pair_add(t7 < R(0.0) ? PAIR(0.0, 0.0) : t6, t18), pair_multiply(t19, t20));
            const pair t22 = pair_subtract(pair_multiply(PAIR(2.0, 0.0), t51), PAIR(1.0, 0.0));
            const pair t23 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t51), pair_subtract(PAIR(1.0, 0.0), t5));
            const pair t24 = pair_add(pair_multiply(t51, t5), t23);
            const pair t25 = pair_add(t19, pair_multiply(pair_multiply(t19, pair_of(expit_2)), t20));
            const pair t26 = pair_multiply(pair_multiply(pair_multiply(PAIR(2.0, 0.0), t4), t24), t25);
            const real t27 = pair_real(pair_multiply(pair_of(g), pair_subtract(pair_multiply(t22, t21), t26)));
            const real target_result = t27;
            const flag carefully_here = t17;
            const flag far_here = t13;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_target_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_target_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t5, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#else
/* sigmoid_focal_loss_vjp_target_gamma_0 (gamma=0): from input, target, g to target; numbers alpha at 0, t1 at 5, t3 at 6, alpha_pair at 4, far_t3 at 5, far_t5 at 6 */
KERNEL(sigmoid_focal_loss_vjp_target_gamma_0)
{
    enum { input_in, target_in, g_in, target_out };
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[5];
    const double t3 = (double)call->numbers[6];
    const double alpha_pair = (double)call->numbers[4];
    const double far_t3 = (double)call->numbers[5];
    const double far_t5 = (double)call->numbers[6];
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
            const double t2 = alpha * target;
            const double t4 = input * fma_of_double(-2.0, target, 1.0);
            const double expit = expit_wide(t4);
            const double t5 = 2.0 * input;
            const double t6 = t3 * softplus_wide(t4);
            const double t7 = fma_of_double(-(t5 * fma_of_double(t1, 1.0 - target, t2)), expit, t6);
            const double t8 = g * t7;
            const truth t9 = absolute_wide(input) == INFINITY;
            const truth t10 = absolute_wide(t7) < 3.0517578125e-05 * (0.75 * absolute_wide(t6));
            const truth t11 = ((expit < 4.909093465297727e-91) | t10) | (expit_wide(-t4) < 4.909093465297727e-91);
            const truth t12 = (t2 < 4.909093465297727e-91) & (target != 0.0);
            const truth t13 = ((t11 | (absolute_wide(t5) == INFINITY)) | t12) & !t9;
            const real target_result = t8;
            const flag carefully_here = t13;
            const flag far_here = t9;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            far_at[i] = far_here;
            far_any |= far_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_target_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, target_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_target_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t5, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}
#endif

/* ---- sigmoid_focal_loss_value_and_grad_gamma_0 ---- */
/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_carefully(
    const real input, const real target, const pair alpha_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(alpha_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t4 = extended_multiply(t3, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t2));
    const extended t6 = extended_multiply(extended_of(input), t5);
    const real t7 = extended_real(t6);
    const extended t8 = extended_negate(t6);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t7 < extended_real(t8) ? t8 : t6)));
    const extended t9 = extended_add(t7 < R(0.0) ? EXTENDED(0.0, 0.0) : t6, log1p);
    const real value_better = extended_real(extended_multiply(extended_add(extended_multiply(t1, t2), t4), t9));
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2(
    const real input, const real target, const real g, const pair alpha_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(alpha_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t4 = extended_multiply(t3, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t2));
    const extended t6 = extended_multiply(extended_of(input), t5);
    const extended t7 = extended_negate(t6);
    const extended exp = extended_exp(extended_negate(extended_real(t6) < extended_real(t7) ? t7 : t6));
    const extended t8 = extended_multiply(t6, EXTENDED(1e+38, 0.0));
    const extended t9 = extended_real(t8) > R(1.0) ? EXTENDED(1.0, 0.0) : t8;
    const extended t10 = extended_real(t9) < extended_real(exp) ? exp : t9;
    const extended t11 = extended_multiply(t5, extended_add(extended_multiply(t1, t2), t4));
    const extended t12 = extended_multiply(t11, extended_divide(t10, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real input_better = extended_real(extended_multiply(extended_of(g), t12));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, real *const value_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t2 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t3 = pair_multiply(pair_of(t1), t2);
    const real t4 = pair_real(t3);
    const real t5 = fma_(expit_(t4), pair_low(t3), softplus_(t4));
    const real t6 = (alpha * target + far_t3 * (R(1.0) - target)) * t5;
    const real t7 = maximum_(t6, -t6);
    const real t8 = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    const real value_better = t8 * g;
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_far_2(
    const real input, const real target, const real g, const real alpha, const real far_2_t3, real *const input_to)
{
    const real t1 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t2 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t3 = pair_multiply(pair_of(t1), t2);
    const real t4 = pair_real(t3);
    const real expit = expit_(t4);
    const real t5 = fma_(-R(2.0), target, R(1.0)) * (alpha * target + far_2_t3 * (R(1.0) - target));
    const real t6 = R(1.0) * (t5 * fma_(expit * expit_(-t4), pair_low(t3), expit));
    const real t7 = maximum_(t6, -t6);
    const real t8 = t7 > R(1099511627776.0) ? t6 * INF : t7 < R(9.094947017729282e-13) ? R(0.0) : t6;
    const real input_better = t8 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad_gamma_0 (gamma=0): from input, target, g to value, input; numbers t45 at 0, alpha_pair at 1, alpha at 2, far_t3 at 3, far_2_t3 at 4 */
KERNEL(sigmoid_focal_loss_value_and_grad_gamma_0)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const pair t45 = pair_of(call->numbers[0]);
    const pair alpha_pair = pair_of(call->numbers[1]);
    const real alpha = (real)call->numbers[2];
    const real far_t3 = (real)call->numbers[3];
    const real far_2_t3 = (real)call->numbers[4];
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
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const pair t1 = pair_of(target);
            const pair t2 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), t1));
            const pair t3 = pair_multiply(pair_of(input), t2);
            const real t4 = pair_real(t3);
            const real t5 = pair_low(t3);
            const real expit = expit_(t4);
            const real t6 = expit * t5;
            const real t7 = -t4;
            const real expit_2 = expit_(t7);
            const real t8 = expit * expit_2;
            const real t9 = t8 * t5;
            const truth t10 = maximum_(input, -input) == INF;
            const truth t11 = !t10;
            const truth t12 = ((t6 >= -R(5.529727786779404e-10)) & (t6 <= -R(4.656612873077393e-10))) & t11;
            const truth t13 = ((maximum_(t9, -t9) < R(7.888609052210118e-31)) & (t8 != R(0.0))) & (t5 != R(0.0));
            const truth t14 = ((expit < R(7.888609052210118e-31)) | (expit_2 < R(7.888609052210118e-31))) | t13;
            const truth t15 = t14 & t11;
            const pair t16 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t45), pair_subtract(PAIR(1.0, 0.0), t1));
            const pair t17 = pair_add(pair_multiply(t45, t1), t16);
            const pair t18 = pair_of(log1p_(exp_(-maximum_(t4, t7))));
            const pair t19 = pair_of(expit);
            const pair t20 = pair_of(t5);
            const pair t21 = pair_add(pair_add(t4 < R(0.0) ? PAIR(0.0, 0.0) : t3, t18), pair_multiply(t19, t20));
            const real t22 = pair_real(pair_multiply(t17, t21));
            const pair t23 = pair_add(t19, pair_multiply(pair_multiply(t19, pair_of(expit_2)), t20));
            const real t24 = pair_real(pair_multiply(pair_of(g), pair_multiply(pair_multiply(t2, t17), t23)));
            const real value_result = t22;
            const real input_result = t24;
            const flag carefully_here = t12;
            const flag carefully_2_here = t15;
            const flag far_here = t10;
            const flag far_2_here = t10;
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
                    sigmoid_focal_loss_value_and_grad_gamma_0_carefully(
                        input_at[i], target_at[i], alpha_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2(
                        input_at[i], target_at[i], g_at[i], alpha_pair, input_to + i);
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, value_to + i);
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_far_2(
                        input_at[i], target_at[i], g_at[i], alpha, far_2_t3, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* sigmoid_focal_loss_value_and_grad_gamma_0 (gamma=0): from input, target, g to value, input; numbers alpha at 2, t1 at 4, far_t3 at 4, far_2_t3 at 4 */
KERNEL(sigmoid_focal_loss_value_and_grad_gamma_0)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double alpha = (double)call->numbers[2];
    const double t1 = (double)call->numbers[4];
    const double far_t3 = (double)call->numbers[4];
    const double far_2_t3 = (double)call->numbers[4];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input_out_block[BLOCK];
    flag far_at[BLOCK];
    flag far_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input_to = input_out_block;
        flag far_any = 0, far_2_any = 0;
        #pragma omp simd reduction(|:far_any) reduction(|:far_2_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = alpha * target + t1 * (1.0 - target);
            const double t3 = fma_of_double(-2.0, target, 1.0);
            const double t4 = input * t3;
            const double t5 = t2 * softplus_wide(t4);
            const double t6 = g * (t3 * t2 * expit_wide(t4));
            const truth t7 = absolute_wide(input) == INFINITY;
            const real value_result = t5;
            const real input_result = t6;
            const flag far_here = t7;
            const flag far_2_here = t7;
            value_to[i] = value_result;
            input_to[i] = input_result;
            far_at[i] = far_here;
            far_any |= far_here;
            far_2_at[i] = far_2_here;
            far_2_any |= far_2_here;
        }
        if (far_any) {
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, value_to + i);
        }
        if (far_2_any) {
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_far_2(
                        input_at[i], target_at[i], g_at[i], alpha, far_2_t3, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- sigmoid_focal_loss_hvp_gamma_0 ---- */
/* sigmoid_focal_loss_hvp_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hvp_gamma_0_carefully(
    const real input, const real target, const real g, const real v, const pair alpha_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(alpha_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t2));
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t5 = extended_multiply(t4, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t6 = extended_multiply(extended_of(input), t3);
    const extended t7 = extended_negate(t6);
    const extended exp = extended_exp(extended_negate(extended_real(t6) < extended_real(t7) ? t7 : t6));
    const extended t8 = extended_multiply(exp, extended_add(EXTENDED(2.0, 0.0), exp));
    const extended t9 = extended_add(extended_multiply(t1, t2), t5);
    const extended t10 = extended_divide(exp, extended_add(EXTENDED(1.0, 0.0), t8));
    const extended t11 = extended_multiply(extended_multiply(extended_multiply(t3, t3), t9), t10);
    const extended t12 = extended_multiply(extended_of(g), extended_multiply(extended_of(v), t11));
    const real input_better = extended_real(t12);
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_hvp_gamma_0 (gamma=0): from input, target, g, v to input; numbers t40 at 0, alpha_pair at 1 */
KERNEL(sigmoid_focal_loss_hvp_gamma_0)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const pair t40 = pair_of(call->numbers[0]);
    const pair alpha_pair = pair_of(call->numbers[1]);
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
            const pair t1 = pair_of(target);
            const pair t2 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), t1));
            const pair t3 = pair_multiply(pair_of(input), t2);
            const real t4 = pair_real(t3);
            const real t5 = R(0.5) * t4;
            const real tanh = tanh_(t5);
            const truth t6 = maximum_(input, -input) == INF;
            const truth t7 = (maximum_(tanh, -tanh) < R(7.888609052210118e-31)) & (t5 != R(0.0));
            const truth t8 = ((logisticpdf_(t4) < R(7.888609052210118e-31)) | t7) & !t6;
            const pair t9 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t40), pair_subtract(PAIR(1.0, 0.0), t1));
            const pair t10 = pair_of(exp_(-maximum_(t4, -t4)));
            const pair t11 = pair_add(PAIR(1.0, 0.0), pair_multiply(t10, pair_add(PAIR(2.0, 0.0), t10)));
            const pair t12 = pair_divide(t10, t11);
            const pair t13 = pair_multiply(pair_negate(pair_multiply(t12, pair_of(tanh))), pair_of(pair_low(t3)));
            const pair t14 = pair_multiply(pair_multiply(t2, t2), pair_add(pair_multiply(t40, t1), t9));
            const pair t15 = pair_multiply(pair_of(v), pair_multiply(t14, pair_add(t12, t13)));
            const real t16 = pair_real(pair_multiply(pair_of(g), t15));
            const real input_result = t16;
            const flag carefully_here = t8;
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
                    sigmoid_focal_loss_hvp_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], v_at[i], alpha_pair, input_to + i);
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
/* sigmoid_focal_loss_hvp_gamma_0 (gamma=0): from input, target, g, v to input; numbers alpha at 2, t1 at 3 */
KERNEL(sigmoid_focal_loss_hvp_gamma_0)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const double alpha = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const input_to = input_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double v = v_at[i];
            const double t2 = fma_of_double(-2.0, target, 1.0);
            const double t3 = t2 * t2 * (alpha * target + t1 * (1.0 - target)) * logisticpdf_wide(input * t2);
            const double t4 = g * (v * t3);
            const truth t5 = absolute_wide(input) == INFINITY;
            const real input_result = t4;
            const flag far_here = t5;
            input_to[i] = input_result;
            far_at[i] = far_here;
            far_any |= far_here;
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

/* ---- sigmoid_focal_loss_hess_diag_gamma_0 ---- */
/* sigmoid_focal_loss_hess_diag_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hess_diag_gamma_0_carefully(
    const real input, const real target, const real g, const pair alpha_pair, real *const input_to)
{
    const extended t1 = extended_of_pair(alpha_pair);
    const extended t2 = extended_of(target);
    const extended t3 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t2));
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t1);
    const extended t5 = extended_multiply(t4, extended_subtract(EXTENDED(1.0, 0.0), t2));
    const extended t6 = extended_multiply(extended_of(input), t3);
    const extended t7 = extended_negate(t6);
    const extended exp = extended_exp(extended_negate(extended_real(t6) < extended_real(t7) ? t7 : t6));
    const extended t8 = extended_multiply(exp, extended_add(EXTENDED(2.0, 0.0), exp));
    const extended t9 = extended_add(extended_multiply(t1, t2), t5);
    const extended t10 = extended_divide(exp, extended_add(EXTENDED(1.0, 0.0), t8));
    const extended t11 = extended_multiply(extended_multiply(extended_multiply(t3, t3), t9), t10);
    const real input_better = extended_real(extended_multiply(extended_of(g), t11));
    if (input_better == input_better) *input_to = input_better;
}

#if SYMDL_DOUBLE
/* sigmoid_focal_loss_hess_diag_gamma_0 (gamma=0): from input, target, g to input; numbers t38 at 0, alpha_pair at 1 */
KERNEL(sigmoid_focal_loss_hess_diag_gamma_0)
{
    enum { input_in, target_in, g_in, input_out };
    const pair t38 = pair_of(call->numbers[0]);
    const pair alpha_pair = pair_of(call->numbers[1]);
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
            const pair t1 = pair_of(target);
            const pair t2 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), t1));
            const pair t3 = pair_multiply(pair_of(input), t2);
            const real t4 = pair_real(t3);
            const real t5 = R(0.5) * t4;
            const real tanh = tanh_(t5);
            const truth t6 = maximum_(input, -input) == INF;
            const truth t7 = (maximum_(tanh, -tanh) < R(7.888609052210118e-31)) & (t5 != R(0.0));
            const truth t8 = ((logisticpdf_(t4) < R(7.888609052210118e-31)) | t7) & !t6;
            const pair t9 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t38), pair_subtract(PAIR(1.0, 0.0), t1));
            const pair t10 = pair_of(exp_(-maximum_(t4, -t4)));
            const pair t11 = pair_add(PAIR(1.0, 0.0), pair_multiply(t10, pair_add(PAIR(2.0, 0.0), t10)));
            const pair t12 = pair_divide(t10, t11);
            const pair t13 = pair_multiply(pair_negate(pair_multiply(t12, pair_of(tanh))), pair_of(pair_low(t3)));
            const pair t14 = pair_multiply(pair_multiply(t2, t2), pair_add(pair_multiply(t38, t1), t9));
            const real t15 = pair_real(pair_multiply(pair_of(g), pair_multiply(t14, pair_add(t12, t13))));
            const real input_result = t15;
            const flag carefully_here = t8;
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
                    sigmoid_focal_loss_hess_diag_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, input_to + i);
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
/* sigmoid_focal_loss_hess_diag_gamma_0 (gamma=0): from input, target, g to input; numbers alpha at 2, t1 at 3 */
KERNEL(sigmoid_focal_loss_hess_diag_gamma_0)
{
    enum { input_in, target_in, g_in, input_out };
    const double alpha = (double)call->numbers[2];
    const double t1 = (double)call->numbers[3];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input_out_block[BLOCK];
    flag far_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input_to = input_out_block;
        flag far_any = 0;
        #pragma omp simd reduction(|:far_any)
        for (int i = 0; i < count; ++i) {
            const double input = input_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t2 = fma_of_double(-2.0, target, 1.0);
            const double t3 = t2 * t2 * (alpha * target + t1 * (1.0 - target)) * logisticpdf_wide(input * t2);
            const double t4 = g * t3;
            const truth t5 = absolute_wide(input) == INFINITY;
            const real input_result = t4;
            const flag far_here = t5;
            input_to[i] = input_result;
            far_at[i] = far_here;
            far_any |= far_here;
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
