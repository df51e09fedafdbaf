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
    const real t4 = t3 * (R(1.0) - R(2.0) * target);
    const real t5 = -t4;
    const pair t6 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t7 = pair_multiply(pair_of(t3), t6);
    const real t8 = pair_real(t7);
    const pair t9 = t5 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t7);
    const pair t10 = pair_multiply(far_t4, pair_add(t9, pair_of(log1p_(exp_(-maximum_(t5, t4))))));
    const real t11 = pair_real(t10);
    const real t12 = exp_(-t11) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t10))));
    const real t13 = (alpha * target + far_t3 * (R(1.0) - target)) * t12;
    const real t14 = t13 * (softplus_(t8) + expit_(t8) * pair_low(t7));
    const real t15 = maximum_(t14, -t14);
    const real value_better = t15 > R(1099511627776.0) ? t14 * INF : t15 < R(9.094947017729282e-13) ? R(0.0) : t14;
    if (value_better == value_better) *value_to = value_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const twofold t2 = twofold_of(call->numbers[2]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t3 = alpha * target;
        const double t4 = 1.0 - target;
        const double t5 = 1.0 - 2.0 * target;
        const double t6 = input * t5;
        const double t7 = -t6;
        const twofold t8 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t9 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t8));
        const double t10 = twofold_real(t9);
        const double t11 = maximum_of_double(t7, t6);
        const twofold t12 = t7 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t9);
        const twofold t13 = twofold_add(t12, twofold_of(log1p_of_double(exp_of_double(-t11))));
        const twofold t14 = twofold_multiply(t2, t13);
        const double t15 = twofold_real(t14);
        const double t16 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t14)));
        const double t17 = softplus_of_double(t10) + expit_of_double(t10) * twofold_low(t9);
        const double t18 = (t3 + t1 * t4) * (exp_of_double(-t15) * t16);
        const double t19 = t18 * t17;
        const double t20 = maximum_of_double(t5, -t5);
        const truth t50_lost = ((t11 < 4.909093465297727e-91) & (input != 0.0)) & (t5 != 0.0);
        const truth t51_lost = ((t20 < 4.76837158203125e-07) | (t4 < 4.76837158203125e-07)) | t50_lost;
        const truth t60_lost = ((t19 < 4.909093465297727e-91) & (t18 != 0.0)) & (t17 != 0.0);
        const truth t61_lost = (t51_lost | ((t3 < 4.909093465297727e-91) & (target != 0.0))) | t60_lost;
        const truth t66_lost = (t11 >= 8.874685183736383e-31) & (t11 <= 1.6875);
        const truth t67_lost = (t61_lost | (t20 < 8.58306884765625e-07)) | t66_lost;
        const truth t69_lost = t67_lost & !(maximum_of_double(input, -input) == INFINITY);
        const double value_better = t19;
        const int64_t lost = t69_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const twofold t2 = twofold_of(call->numbers[2]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t3 = input * (1.0 - 2.0 * target);
        const double t4 = -t3;
        const twofold t5 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t6 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t5));
        const double t7 = twofold_real(t6);
        const twofold t8 = twofold_of(log1p_of_double(exp_of_double(-maximum_of_double(t4, t3))));
        const twofold t9 = twofold_add(t4 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t6), t8);
        const twofold t10 = twofold_multiply(t2, t9);
        const double t11 = twofold_real(t10);
        const double t12 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t10)));
        const double t13 = (alpha * target + t1 * (1.0 - target)) * (exp_of_double(-t11) * t12);
        const double t14 = t13 * (softplus_of_double(t7) + expit_of_double(t7) * twofold_low(t6));
        const truth t15 = maximum_of_double(input, -input) == INFINITY;
        const double value_better = t14;
        const int64_t lost = t15;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_value (gamma=...): from input, target to value; numbers alpha, t1, t2, alpha_pair, gamma_pair, far_t3, far_t4 */
KERNEL(sigmoid_focal_loss_value)
{
    enum { input_in, target_in, value_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair t2 = pair_of(call->numbers[2]);
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
            const real t4 = R(1.0) - target;
            const real t5 = R(1.0) - R(2.0) * target;
            const real t6 = input * t5;
            const real t7 = -t6;
            const pair t8 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t9 = pair_multiply(pair_of(input), t8);
            const real t10 = pair_real(t9);
            const real t11 = maximum_(t7, t6);
            const pair t12 = t7 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t9);
            const pair t13 = pair_multiply(t2, pair_add(t12, pair_of(log1p_(exp_(-t11)))));
            const real t14 = pair_real(t13);
            const real t15 = softplus_(t10) + expit_(t10) * pair_low(t9);
            const real t16 = exp_(-t14) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t13))));
            const real t17 = (t3 + t1 * t4) * t16;
            const real t18 = t17 * t15;
            const truth t19 = maximum_(input, -input) == INF;
            const real t20 = maximum_(t5, -t5);
            const truth t21 = ((t11 < R(7.888609052210118e-31)) & (input != R(0.0))) & (t5 != R(0.0));
            const truth t22 = (t3 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t23 = ((t18 < R(7.888609052210118e-31)) & (t17 != R(0.0))) & (t15 != R(0.0));
            const truth t24 = (((((t20 < R(0.5)) | (t4 < R(0.5))) | t21) | t22) | t23) | (t20 < R(0.9));
            const truth t25 = (t24 | ((t11 >= R(8.874685183736383e-31)) & (t11 <= R(1.6875)))) & !t19;
            const real value_result = t18;
            const flag carefully_here = t25;
            const flag far_here = t19;
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
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_value_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_value_carefully(
                        input_at[i], target_at[i], alpha_pair, gamma_pair, value_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            sigmoid_focal_loss_value_far_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_far(
                        input_at[i], target_at[i], alpha, far_t3, far_t4, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

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
    const extended t29 = extended_multiply(extended_exp(t27), EXTENDED(1.0, 0.0));
    const real input_better = extended_real(extended_multiply(extended_multiply(extended_of(g), t28), t29));
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
    const real t14 = gamma * (t4 - R(1.0)) * t5 * (expit + t13 * -t12) * (softplus_(t11) + expit_2 * t12);
    const pair t15 = t8 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t10);
    const pair t16 = pair_multiply(far_t4, pair_add(t15, pair_of(log1p_(exp_(-maximum_(t8, t7))))));
    const real t17 = pair_real(t16);
    const real t18 = exp_(-t17) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t16))));
    const real t19 = R(1.0) * (t6 * t5 * (expit_2 + t13 * t12) - t14) * t18;
    const real t20 = maximum_(t19, -t19);
    const real t21 = t20 > R(1099511627776.0) ? t19 * INF : t20 < R(9.094947017729282e-13) ? R(0.0) : t19;
    const real input_better = t21 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_vjp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const twofold t2 = twofold_of(call->numbers[3]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = 2.0 * target;
        const double t4 = t3 - 1.0;
        const double t5 = 1.0 - target;
        const double t6 = alpha * target + t1 * t5;
        const double t7 = 1.0 - t3;
        const double t8 = input * t7;
        const double t9 = -t8;
        const twofold t10 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t11 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t10));
        const double t12 = twofold_real(t11);
        const double t13 = twofold_low(t11);
        const double t14 = -t13;
        const double expit = expit_of_double(-t12);
        const double expit_2 = expit_of_double(t12);
        const double t15 = expit * expit_2;
        const double t16 = t15 * t14;
        const double t17 = gamma * t4 * t6 * (expit + t16) * (softplus_of_double(t12) + expit_2 * t13);
        const double t18 = maximum_of_double(t9, t8);
        const twofold t19 = t9 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t11);
        const twofold t20 = twofold_add(t19, twofold_of(log1p_of_double(exp_of_double(-t18))));
        const twofold t21 = twofold_multiply(t2, t20);
        const double t22 = twofold_real(t21);
        const double t23 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t21)));
        const double t24 = exp_of_double(-t22) * t23;
        const double t25 = g * (t7 * t6 * (expit_2 + t15 * t13) - t17);
        const double t26 = t25 * t24;
        const truth t58_lost = maximum_of_double(t4, -t4) < 7.152557373046875e-07;
        const truth t62_lost = t58_lost | ((t3 < 4.909093465297727e-91) & (target != 0.0));
        const truth t69_lost = ((t18 < 4.909093465297727e-91) & (input != 0.0)) & (t7 != 0.0);
        const truth t70_lost = (t62_lost | (t5 < 7.152557373046875e-07)) | t69_lost;
        const truth t77_lost = (maximum_of_double(t16, -t16) < 4.909093465297727e-91) & (t15 != 0.0);
        const truth t85_lost = (maximum_of_double(t26, -t26) < 4.909093465297727e-91) & (t25 != 0.0);
        const truth t80_lost = (t70_lost | (expit_2 < 4.909093465297727e-91)) | (t77_lost & (t14 != 0.0));
        const truth t27 = !(maximum_of_double(input, -input) == INFINITY);
        const truth t90_lost = (t80_lost | (t85_lost & (t24 != 0.0))) & t27;
        const double input_better = t26;
        const int64_t lost = t90_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_vjp_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const twofold t2 = twofold_of(call->numbers[3]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = 2.0 * target;
        const double t4 = alpha * target + t1 * (1.0 - target);
        const double t5 = 1.0 - t3;
        const double t6 = input * t5;
        const double t7 = -t6;
        const twofold t8 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t9 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t8));
        const double t10 = twofold_real(t9);
        const double t11 = twofold_low(t9);
        const double expit = expit_of_double(-t10);
        const double expit_2 = expit_of_double(t10);
        const double t12 = expit * expit_2;
        const double t13 = gamma * (t3 - 1.0) * t4 * (expit + t12 * -t11);
        const twofold t14 = twofold_of(log1p_of_double(exp_of_double(-maximum_of_double(t7, t6))));
        const twofold t15 = twofold_add(t7 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t9), t14);
        const twofold t16 = twofold_multiply(t2, t15);
        const double t17 = twofold_real(t16);
        const double t18 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t16)));
        const double t19 = t5 * t4 * (expit_2 + t12 * t11) - t13 * (softplus_of_double(t10) + expit_2 * t11);
        const double t20 = g * t19 * (exp_of_double(-t17) * t18);
        const truth t21 = maximum_of_double(input, -input) == INFINITY;
        const double input_better = t20;
        const int64_t lost = t21;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_vjp (gamma=...): from input, target, g to input; numbers alpha, t1, gamma, t2, alpha_pair, gamma_pair, far_t3, far_t4 */
KERNEL(sigmoid_focal_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const pair t2 = pair_of(call->numbers[3]);
    const pair alpha_pair = pair_of(call->numbers[4]);
    const pair gamma_pair = pair_of(call->numbers[5]);
    const real far_t3 = (real)call->numbers[6];
    const pair far_t4 = pair_of(call->numbers[7]);
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
            const real t5 = R(1.0) - target;
            const real t6 = alpha * target + t1 * t5;
            const real t7 = R(1.0) - t3;
            const real t8 = input * t7;
            const real t9 = -t8;
            const pair t10 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t11 = pair_multiply(pair_of(input), t10);
            const real t12 = pair_real(t11);
            const real t13 = pair_low(t11);
            const real t14 = -t13;
            const real expit = expit_(-t12);
            const real expit_2 = expit_(t12);
            const real t15 = expit * expit_2;
            const real t16 = t15 * t14;
            const real t17 = gamma * t4 * t6 * (expit + t16) * (softplus_(t12) + expit_2 * t13);
            const real t18 = maximum_(t9, t8);
            const pair t19 = t9 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t11);
            const pair t20 = pair_multiply(t2, pair_add(t19, pair_of(log1p_(exp_(-t18)))));
            const real t21 = pair_real(t20);
            const real t22 = exp_(-t21) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t20))));
            const real t23 = g * (t7 * t6 * (expit_2 + t15 * t13) - t17);
            const real t24 = t23 * t22;
            const truth t25 = maximum_(input, -input) == INF;
            const truth t26 = (t3 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t27 = ((t18 < R(7.888609052210118e-31)) & (input != R(0.0))) & (t7 != R(0.0));
            const truth t28 = (((maximum_(t4, -t4) < R(0.75)) | t26) | (t5 < R(0.75))) | t27;
            const truth t29 = (maximum_(t16, -t16) < R(7.888609052210118e-31)) & (t15 != R(0.0));
            const truth t30 = (maximum_(t24, -t24) < R(7.888609052210118e-31)) & (t23 != R(0.0));
            const truth t31 = (t28 | (expit_2 < R(7.888609052210118e-31))) | (t29 & (t14 != R(0.0)));
            const truth t32 = (t31 | (t30 & (t22 != R(0.0)))) & !t25;
            const real input_result = t24;
            const flag carefully_here = t32;
            const flag far_here = t25;
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
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_vjp_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
        }
        if (far_any) {
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
                found += far_at[i] != 0;
            }
            sigmoid_focal_loss_vjp_far_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_far(
                        input_at[i], target_at[i], g_at[i], alpha, gamma, far_t3, far_t4, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

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
    const extended t33 = extended_subtract(t30, extended_multiply(t26, t27));
    const extended t34 = extended_multiply(extended_exp(t32), EXTENDED(1.0, 0.0));
    const real target_better = extended_real(extended_multiply(extended_multiply(extended_of(g), t33), t34));
    if (target_better == target_better) *target_to = target_better;
}

/* sigmoid_focal_loss_vjp_target for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_target_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, const real far_t4, const real far_t6, const pair far_t7, real *const target_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t6 = alpha * target + far_t3 * (R(1.0) - target);
    const real t7 = t3 * (R(1.0) - R(2.0) * target);
    const real t8 = -t7;
    const pair t9 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t10 = pair_multiply(pair_of(t3), t9);
    const real t11 = pair_real(t10);
    const real t12 = pair_low(t10);
    const real expit = expit_(-t11);
    const real expit_2 = expit_(t11);
    const real t13 = expit * expit_2;
    const real t14 = softplus_(t11) + expit_2 * t12;
    const real t15 = far_t6 * t14 - far_t4 * t3 * t6 * (expit + t13 * -t12) * t14;
    const pair t16 = t8 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t10);
    const pair t17 = pair_multiply(far_t7, pair_add(t16, pair_of(log1p_(exp_(-maximum_(t8, t7))))));
    const real t18 = pair_real(t17);
    const real t19 = exp_(-t18) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t17))));
    const real t20 = R(1.0) * (t15 - R(2.0) * t3 * t6 * (expit_2 + t13 * t12)) * t19;
    const real t21 = maximum_(t20, -t20);
    const real t22 = t21 > R(1099511627776.0) ? t20 * INF : t21 < R(9.094947017729282e-13) ? R(0.0) : t20;
    const real target_better = t22 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp_target in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_vjp_target_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double t2 = (double)call->numbers[2];
    const double t4 = (double)call->numbers[3];
    const twofold t5 = twofold_of(call->numbers[4]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = alpha * target;
        const double t6 = 1.0 - target;
        const double t7 = t3 + t1 * t6;
        const double t8 = 1.0 - 2.0 * target;
        const double t9 = input * t8;
        const double t10 = -t9;
        const twofold t11 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t12 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t11));
        const double t13 = twofold_real(t12);
        const double t14 = twofold_low(t12);
        const double t15 = -t14;
        const double expit = expit_of_double(-t13);
        const double expit_2 = expit_of_double(t13);
        const double t16 = expit * expit_2;
        const double t17 = t16 * t15;
        const double t18 = softplus_of_double(t13) + expit_2 * t14;
        const double t19 = t4 * t18;
        const double t20 = t19 - t2 * input * t7 * (expit + t17) * t18;
        const double t21 = t20 - 2.0 * input * t7 * (expit_2 + t16 * t14);
        const double exp = exp_of_double(-maximum_of_double(t10, t9));
        const twofold t22 = t10 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t12);
        const twofold t23 = twofold_multiply(t5, twofold_add(t22, twofold_of(log1p_of_double(exp))));
        const double t24 = twofold_real(t23);
        const double t25 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t23)));
        const double t26 = exp_of_double(-t24) * t25;
        const double t27 = g * t21;
        const double t28 = t27 * t26;
        const double t29 = maximum_of_double(t20, -t20);
        const truth t67_lost = t29 < 9.5367431640625e-07 * (0.75 * maximum_of_double(t19, -t19));
        const truth t72_lost = maximum_of_double(t21, -t21) < 9.5367431640625e-07 * (0.75 * t29);
        const truth t73_lost = ((exp < 4.909093465297727e-91) | t67_lost) | t72_lost;
        const truth t78_lost = maximum_of_double(t8, -t8) < 7.152557373046875e-07;
        const truth t79_lost = (t73_lost | (t6 < 7.152557373046875e-07)) | t78_lost;
        const truth t88_lost = (maximum_of_double(t17, -t17) < 4.909093465297727e-91) & (t16 != 0.0);
        const truth t83_lost = t79_lost | ((t3 < 4.909093465297727e-91) & (target != 0.0));
        const truth t96_lost = (maximum_of_double(t28, -t28) < 4.909093465297727e-91) & (t27 != 0.0);
        const truth t99_lost = (t83_lost | (t88_lost & (t15 != 0.0))) | (t96_lost & (t26 != 0.0));
        const truth t101_lost = t99_lost & !(maximum_of_double(input, -input) == INFINITY);
        const double target_better = t28;
        const int64_t lost = t101_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp_target in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_vjp_target_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double t2 = (double)call->numbers[2];
    const double t4 = (double)call->numbers[3];
    const twofold t5 = twofold_of(call->numbers[4]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = alpha * target + t1 * (1.0 - target);
        const double t6 = input * (1.0 - 2.0 * target);
        const double t7 = -t6;
        const twofold t8 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t9 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t8));
        const double t10 = twofold_real(t9);
        const double t11 = twofold_low(t9);
        const double expit = expit_of_double(-t10);
        const double expit_2 = expit_of_double(t10);
        const double t12 = expit * expit_2;
        const double t13 = softplus_of_double(t10) + expit_2 * t11;
        const double t14 = t4 * t13 - t2 * input * t3 * (expit + t12 * -t11) * t13;
        const twofold t15 = twofold_of(log1p_of_double(exp_of_double(-maximum_of_double(t7, t6))));
        const twofold t16 = twofold_add(t7 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t9), t15);
        const twofold t17 = twofold_multiply(t5, t16);
        const double t18 = twofold_real(t17);
        const double t19 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t17)));
        const double t20 = g * (t14 - 2.0 * input * t3 * (expit_2 + t12 * t11)) * (exp_of_double(-t18) * t19);
        const truth t21 = maximum_of_double(input, -input) == INFINITY;
        const double target_better = t20;
        const int64_t lost = t21;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_vjp_target (gamma=...): from input, target, g to target; numbers alpha, t1, t2, t4, t5, alpha_pair, gamma_pair, far_t3, far_t4, far_t6, far_t7 */
KERNEL(sigmoid_focal_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real t4 = (real)call->numbers[3];
    const pair t5 = pair_of(call->numbers[4]);
    const pair alpha_pair = pair_of(call->numbers[5]);
    const pair gamma_pair = pair_of(call->numbers[6]);
    const real far_t3 = (real)call->numbers[7];
    const real far_t4 = (real)call->numbers[8];
    const real far_t6 = (real)call->numbers[9];
    const pair far_t7 = pair_of(call->numbers[10]);
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
            const real t6 = R(1.0) - target;
            const real t7 = t3 + t1 * t6;
            const real t8 = R(1.0) - R(2.0) * target;
            const real t9 = input * t8;
            const real t10 = -t9;
            const pair t11 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t12 = pair_multiply(pair_of(input), t11);
            const real t13 = pair_real(t12);
            const real t14 = pair_low(t12);
            const real t15 = -t14;
            const real expit = expit_(-t13);
            const real expit_2 = expit_(t13);
            const real t16 = expit * expit_2;
            const real t17 = t16 * t15;
            const real t18 = softplus_(t13) + expit_2 * t14;
            const real t19 = t4 * t18;
            const real t20 = t19 - t2 * input * t7 * (expit + t17) * t18;
            const real t21 = t20 - R(2.0) * input * t7 * (expit_2 + t16 * t14);
            const real exp = exp_(-maximum_(t10, t9));
            const pair t22 = pair_add(t10 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t12), pair_of(log1p_(exp)));
            const pair t23 = pair_multiply(t5, t22);
            const real t24 = pair_real(t23);
            const real t25 = exp_(-t24) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t23))));
            const real t26 = g * t21;
            const real t27 = t26 * t25;
            const truth t28 = maximum_(input, -input) == INF;
            const real t29 = maximum_(t20, -t20);
            const truth t30 = (exp < R(7.888609052210118e-31)) | (t29 < R(0.75) * maximum_(t19, -t19));
            const truth t31 = (t30 | (maximum_(t21, -t21) < R(0.75) * t29)) | (t6 < R(0.75));
            const truth t32 = (t3 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t33 = (maximum_(t17, -t17) < R(7.888609052210118e-31)) & (t16 != R(0.0));
            const truth t34 = (maximum_(t27, -t27) < R(7.888609052210118e-31)) & (t26 != R(0.0));
            const truth t35 = ((t31 | (maximum_(t8, -t8) < R(0.75))) | t32) | (t33 & (t15 != R(0.0)));
            const truth t36 = (t35 | (t34 & (t25 != R(0.0)))) & !t28;
            const real target_result = t27;
            const flag carefully_here = t36;
            const flag far_here = t28;
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
            double target_some[BLOCK];
            double g_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_vjp_target_carefully_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_target_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, target_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += far_at[i] != 0;
            }
            sigmoid_focal_loss_vjp_target_far_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_target_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t4, far_t6, far_t7, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

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
    const extended t29 = extended_multiply(extended_exp(t19), EXTENDED(1.0, 0.0));
    const real input_better = extended_real(extended_multiply(extended_multiply(extended_of(g), t28), t29));
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_value_and_grad for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, const pair far_t4, real *const value_to)
{
    const real t3 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const real t4 = t3 * (R(1.0) - R(2.0) * target);
    const real t5 = -t4;
    const pair t6 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t7 = pair_multiply(pair_of(t3), t6);
    const real t8 = pair_real(t7);
    const pair t9 = t5 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t7);
    const pair t10 = pair_multiply(far_t4, pair_add(t9, pair_of(log1p_(exp_(-maximum_(t5, t4))))));
    const real t11 = pair_real(t10);
    const real t12 = exp_(-t11) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t10))));
    const real t13 = (alpha * target + far_t3 * (R(1.0) - target)) * t12;
    const real t14 = t13 * (softplus_(t8) + expit_(t8) * pair_low(t7));
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
    const real t17 = gamma * (t5 - R(1.0)) * t4 * (expit + t16 * -t12) * (softplus_(t11) + expit_2 * t12);
    const real t18 = exp_(-t15) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t14))));
    const real t19 = R(1.0) * (t6 * t4 * (expit_2 + t16 * t12) - t17) * t18;
    const real t20 = maximum_(t19, -t19);
    const real t21 = t20 > R(1099511627776.0) ? t19 * INF : t20 < R(9.094947017729282e-13) ? R(0.0) : t19;
    const real input_better = t21 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const twofold t2 = twofold_of(call->numbers[2]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t3 = alpha * target;
        const double t4 = 1.0 - target;
        const double t5 = 1.0 - 2.0 * target;
        const double t6 = input * t5;
        const double t7 = -t6;
        const twofold t8 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t9 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t8));
        const double t10 = twofold_real(t9);
        const double t11 = maximum_of_double(t7, t6);
        const twofold t12 = t7 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t9);
        const twofold t13 = twofold_add(t12, twofold_of(log1p_of_double(exp_of_double(-t11))));
        const twofold t14 = twofold_multiply(t2, t13);
        const double t15 = twofold_real(t14);
        const double t16 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t14)));
        const double t17 = softplus_of_double(t10) + expit_of_double(t10) * twofold_low(t9);
        const double t18 = (t3 + t1 * t4) * (exp_of_double(-t15) * t16);
        const double t19 = t18 * t17;
        const double t20 = maximum_of_double(t5, -t5);
        const truth t67_lost = ((t11 < 4.909093465297727e-91) & (input != 0.0)) & (t5 != 0.0);
        const truth t68_lost = ((t20 < 4.76837158203125e-07) | (t4 < 4.76837158203125e-07)) | t67_lost;
        const truth t77_lost = ((t19 < 4.909093465297727e-91) & (t18 != 0.0)) & (t17 != 0.0);
        const truth t78_lost = (t68_lost | ((t3 < 4.909093465297727e-91) & (target != 0.0))) | t77_lost;
        const truth t83_lost = (t11 >= 8.874685183736383e-31) & (t11 <= 1.6875);
        const truth t84_lost = (t78_lost | (t20 < 8.58306884765625e-07)) | t83_lost;
        const truth t86_lost = t84_lost & !(maximum_of_double(input, -input) == INFINITY);
        const double value_better = t19;
        const int64_t lost = t86_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_and_grad_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const twofold t2 = twofold_of(call->numbers[2]);
    const double gamma = (double)call->numbers[3];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = alpha * target;
        const double t4 = 1.0 - target;
        const double t5 = t3 + t1 * t4;
        const double t6 = 2.0 * target;
        const double t7 = 1.0 - t6;
        const double t8 = input * t7;
        const double t9 = -t8;
        const twofold t10 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t11 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t10));
        const double t12 = twofold_real(t11);
        const double t13 = twofold_low(t11);
        const double expit = expit_of_double(-t12);
        const double t14 = maximum_of_double(t9, t8);
        const double exp = exp_of_double(-t14);
        const twofold t15 = t9 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t11);
        const twofold t16 = twofold_multiply(t2, twofold_add(t15, twofold_of(log1p_of_double(exp))));
        const double t17 = twofold_real(t16);
        const double t18 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t16)));
        const double t19 = exp_of_double(-t17) * t18;
        const double expit_2 = expit_of_double(t12);
        const double t20 = expit_2 * t13;
        const double t21 = expit * expit_2;
        const double t22 = gamma * (t6 - 1.0) * t5 * (expit + t21 * -t13) * (softplus_of_double(t12) + t20);
        const double t23 = g * (t7 * t5 * (expit_2 + t21 * t13) - t22);
        const double t24 = t23 * t19;
        const truth t87_lost = maximum_of_double(t7, -t7) < 7.152557373046875e-07;
        const truth t88_lost = t87_lost | ((t3 < 4.909093465297727e-91) & (target != 0.0));
        const truth t67_lost = ((t14 < 4.909093465297727e-91) & (input != 0.0)) & (t7 != 0.0);
        const truth t91_lost = (t88_lost | (t4 < 7.152557373046875e-07)) | t67_lost;
        const truth t98_lost = (maximum_of_double(t20, -t20) < 4.909093465297727e-91) & (expit_2 != 0.0);
        const truth t106_lost = (maximum_of_double(t24, -t24) < 4.909093465297727e-91) & (t23 != 0.0);
        const truth t101_lost = (t91_lost | (exp < 4.909093465297727e-91)) | (t98_lost & (t13 != 0.0));
        const truth t25 = !(maximum_of_double(input, -input) == INFINITY);
        const truth t110_lost = (t101_lost | (t106_lost & (t19 != 0.0))) & t25;
        const double input_better = t24;
        const int64_t lost = t110_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_and_grad_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const twofold t2 = twofold_of(call->numbers[2]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t3 = input * (1.0 - 2.0 * target);
        const double t4 = -t3;
        const twofold t5 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t6 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t5));
        const double t7 = twofold_real(t6);
        const twofold t8 = twofold_of(log1p_of_double(exp_of_double(-maximum_of_double(t4, t3))));
        const twofold t9 = twofold_add(t4 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t6), t8);
        const twofold t10 = twofold_multiply(t2, t9);
        const double t11 = twofold_real(t10);
        const double t12 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t10)));
        const double t13 = (alpha * target + t1 * (1.0 - target)) * (exp_of_double(-t11) * t12);
        const double t14 = t13 * (softplus_of_double(t7) + expit_of_double(t7) * twofold_low(t6));
        const truth t15 = maximum_of_double(input, -input) == INFINITY;
        const double value_better = t14;
        const int64_t lost = t15;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_and_grad_far_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const twofold t2 = twofold_of(call->numbers[2]);
    const double gamma = (double)call->numbers[3];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = alpha * target + t1 * (1.0 - target);
        const double t4 = 2.0 * target;
        const double t5 = 1.0 - t4;
        const double t6 = input * t5;
        const double t7 = -t6;
        const twofold t8 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t9 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t8));
        const double t10 = twofold_real(t9);
        const double t11 = twofold_low(t9);
        const double expit = expit_of_double(-t10);
        const twofold t12 = twofold_of(log1p_of_double(exp_of_double(-maximum_of_double(t7, t6))));
        const twofold t13 = twofold_add(t7 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t9), t12);
        const twofold t14 = twofold_multiply(t2, t13);
        const double t15 = twofold_real(t14);
        const double t16 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t14)));
        const double expit_2 = expit_of_double(t10);
        const double t17 = expit * expit_2;
        const double t18 = gamma * (t4 - 1.0) * t3 * (expit + t17 * -t11);
        const double t19 = t5 * t3 * (expit_2 + t17 * t11) - t18 * (softplus_of_double(t10) + expit_2 * t11);
        const double t20 = g * t19 * (exp_of_double(-t15) * t16);
        const truth t21 = maximum_of_double(input, -input) == INFINITY;
        const double input_better = t20;
        const int64_t lost = t21;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_value_and_grad (gamma=...): from input, target, g to value, input; numbers alpha, t1, t2, gamma, alpha_pair, gamma_pair, far_t3, far_t4, far_2_t3, far_2_t4 */
KERNEL(sigmoid_focal_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair t2 = pair_of(call->numbers[2]);
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
            const real t4 = R(1.0) - target;
            const real t5 = t3 + t1 * t4;
            const real t6 = R(2.0) * target;
            const real t7 = R(1.0) - t6;
            const real t8 = input * t7;
            const real t9 = -t8;
            const pair t10 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t11 = pair_multiply(pair_of(input), t10);
            const real t12 = pair_real(t11);
            const real t13 = pair_low(t11);
            const real expit = expit_(-t12);
            const real t14 = maximum_(t9, t8);
            const real exp = exp_(-t14);
            const pair t15 = pair_add(t9 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t11), pair_of(log1p_(exp)));
            const pair t16 = pair_multiply(t2, t15);
            const real t17 = pair_real(t16);
            const real t18 = exp_(-t17) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t16))));
            const real expit_2 = expit_(t12);
            const real t19 = expit_2 * t13;
            const real t20 = softplus_(t12) + t19;
            const real t21 = t5 * t18;
            const real t22 = t21 * t20;
            const real t23 = expit * expit_2;
            const real t24 = gamma * (t6 - R(1.0)) * t5 * (expit + t23 * -t13) * t20;
            const real t25 = g * (t7 * t5 * (expit_2 + t23 * t13) - t24);
            const real t26 = t25 * t18;
            const truth t27 = maximum_(input, -input) == INF;
            const real t28 = maximum_(t7, -t7);
            const truth t29 = ((t14 < R(7.888609052210118e-31)) & (input != R(0.0))) & (t7 != R(0.0));
            const truth t30 = (t3 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t31 = ((t22 < R(7.888609052210118e-31)) & (t21 != R(0.0))) & (t20 != R(0.0));
            const truth t32 = (((((t28 < R(0.5)) | (t4 < R(0.5))) | t29) | t30) | t31) | (t28 < R(0.9));
            const truth t33 = !t27;
            const truth t34 = (t32 | ((t14 >= R(8.874685183736383e-31)) & (t14 <= R(1.6875)))) & t33;
            const truth t35 = (((t28 < R(0.75)) | t30) | (t4 < R(0.75))) | t29;
            const truth t36 = (maximum_(t19, -t19) < R(7.888609052210118e-31)) & (expit_2 != R(0.0));
            const truth t37 = (maximum_(t26, -t26) < R(7.888609052210118e-31)) & (t25 != R(0.0));
            const truth t38 = (t35 | (exp < R(7.888609052210118e-31))) | (t36 & (t13 != R(0.0)));
            const truth t39 = (t38 | (t37 & (t18 != R(0.0)))) & t33;
            const real value_result = t22;
            const real input_result = t26;
            const flag carefully_here = t34;
            const flag carefully_2_here = t39;
            const flag far_here = t27;
            const flag far_2_here = t27;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_value_and_grad_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], alpha_pair, gamma_pair, value_to + i);
        }
        if (carefully_2_any) {
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
                found += carefully_2_at[i] != 0;
            }
            sigmoid_focal_loss_value_and_grad_carefully_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    sigmoid_focal_loss_value_and_grad_carefully_2(
                        input_at[i], target_at[i], g_at[i], alpha_pair, gamma_pair, input_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            sigmoid_focal_loss_value_and_grad_far_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_and_grad_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t4, value_to + i);
        }
        if (far_2_any) {
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
                found += far_2_at[i] != 0;
            }
            sigmoid_focal_loss_value_and_grad_far_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    sigmoid_focal_loss_value_and_grad_far_2(
                        input_at[i], target_at[i], g_at[i], alpha, gamma, far_2_t3, far_2_t4, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

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
    const extended t25 = extended_multiply(extended_multiply(extended_multiply(t4, t7), t10), t19);
    const extended t26 = extended_multiply(extended_multiply(t11, t10), t23);
    const extended t27 = extended_of(g);
    const extended t28 = extended_subtract(t26, extended_multiply(t25, t24));
    const extended t29 = extended_multiply(extended_multiply(t4, extended_multiply(t7, t7)), t10);
    const extended t30 = extended_multiply(extended_multiply(extended_multiply(t4, t11), t7), t10);
    const extended t31 = extended_subtract(extended_multiply(extended_multiply(t11, t11), t10), t30);
    const extended t32 = extended_multiply(t27, extended_subtract(t31, extended_multiply(t29, t24)));
    const extended t33 = extended_multiply(extended_multiply(extended_multiply(t4, t27), t7), t28);
    const extended t34 = extended_real(extended_sign(t13)) < R(0.0) ? EXTENDED(0.0, 0.0) : t13;
    const extended t35 = extended_negate(extended_multiply(t4, extended_add(t34, extended_log1p(exp))));
    const extended t36 = extended_subtract(extended_multiply(t32, t23), t33);
    const extended t37 = extended_multiply(extended_exp(t35), EXTENDED(1.0, 0.0));
    const extended t38 = extended_multiply(extended_multiply(extended_of(v), t36), t37);
    const real input_better = extended_real(extended_multiply(t38, t19));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_hvp in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_hvp_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const twofold t2 = twofold_of(call->numbers[3]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const double t3 = 2.0 * target;
        const double t4 = t3 - 1.0;
        const double t5 = 1.0 - target;
        const double t6 = alpha * target + t1 * t5;
        const double t7 = 1.0 - t3;
        const double t8 = input * t7;
        const double t9 = -t8;
        const twofold t10 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t11 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t10));
        const double t12 = twofold_real(t11);
        const double t13 = twofold_low(t11);
        const double t14 = -t13;
        const double expit = expit_of_double(-t12);
        const double expit_2 = expit_of_double(t12);
        const double t15 = expit * expit_2;
        const double t16 = t15 * t14;
        const double t17 = expit + t16;
        const double t18 = softplus_of_double(t12) + expit_2 * t13;
        const double t19 = expit_2 + t15 * t13;
        const double t20 = t7 * t7 * t6 - gamma * t7 * t4 * t6;
        const double t21 = t20 - gamma * (t4 * t4) * t6 * t18;
        const double t22 = g * t21 * t19;
        const double t23 = t22 - gamma * g * t4 * (t7 * t6 * t19 - gamma * t4 * t6 * t17 * t18);
        const double exp = exp_of_double(-maximum_of_double(t9, t8));
        const twofold t24 = t9 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t11);
        const twofold t25 = twofold_multiply(t2, twofold_add(t24, twofold_of(log1p_of_double(exp))));
        const double t26 = twofold_real(t25);
        const double t27 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t25)));
        const double t28 = exp_of_double(-t26) * t27;
        const double t29 = v * t23;
        const double t30 = t29 * t28;
        const double t31 = t30 * t17;
        const double t78_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t20, -t20));
        const truth t82_lost = maximum_of_double(t4, -t4) < 7.152557373046875e-07;
        const double t88_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t22, -t22));
        const truth t83_lost = (maximum_of_double(t21, -t21) < t78_lost) | t82_lost;
        const truth t90_lost = t83_lost | (maximum_of_double(t23, -t23) < t88_lost);
        const truth t95_lost = (t3 < 4.909093465297727e-91) & (target != 0.0);
        const truth t96_lost = (t90_lost | (expit < 4.909093465297727e-91)) | t95_lost;
        const truth t105_lost = (maximum_of_double(t16, -t16) < 4.909093465297727e-91) & (t15 != 0.0);
        const truth t100_lost = (t96_lost | (t5 < 7.152557373046875e-07)) | (exp < 4.909093465297727e-91);
        const truth t113_lost = (maximum_of_double(t31, -t31) < 4.909093465297727e-91) & (t30 != 0.0);
        const truth t121_lost = (maximum_of_double(t30, -t30) < 4.909093465297727e-91) & (t29 != 0.0);
        const truth t116_lost = (t100_lost | (t105_lost & (t14 != 0.0))) | (t113_lost & (t17 != 0.0));
        const truth t32 = !(maximum_of_double(input, -input) == INFINITY);
        const truth t126_lost = (t116_lost | (t121_lost & (t28 != 0.0))) & t32;
        const double input_better = t31;
        const int64_t lost = t126_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_hvp (gamma=...): from input, target, g, v to input; numbers alpha, t1, gamma, t2, alpha_pair, gamma_pair */
KERNEL(sigmoid_focal_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const pair t2 = pair_of(call->numbers[3]);
    const pair alpha_pair = pair_of(call->numbers[4]);
    const pair gamma_pair = pair_of(call->numbers[5]);
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
            const real t5 = R(1.0) - target;
            const real t6 = alpha * target + t1 * t5;
            const real t7 = R(1.0) - t3;
            const real t8 = input * t7;
            const real t9 = -t8;
            const pair t10 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t11 = pair_multiply(pair_of(input), t10);
            const real t12 = pair_real(t11);
            const real t13 = pair_low(t11);
            const real t14 = -t13;
            const real expit = expit_(-t12);
            const real expit_2 = expit_(t12);
            const real t15 = expit * expit_2;
            const real t16 = t15 * t14;
            const real t17 = expit + t16;
            const real t18 = softplus_(t12) + expit_2 * t13;
            const real t19 = expit_2 + t15 * t13;
            const real t20 = t7 * t7 * t6 - gamma * t7 * t4 * t6;
            const real t21 = t20 - gamma * (t4 * t4) * t6 * t18;
            const real t22 = g * t21 * t19;
            const real t23 = t22 - gamma * g * t4 * (t7 * t6 * t19 - gamma * t4 * t6 * t17 * t18);
            const real exp = exp_(-maximum_(t9, t8));
            const pair t24 = pair_add(t9 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t11), pair_of(log1p_(exp)));
            const pair t25 = pair_multiply(t2, t24);
            const real t26 = pair_real(t25);
            const real t27 = exp_(-t26) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t25))));
            const real t28 = v * t23;
            const real t29 = t28 * t27;
            const real t30 = t29 * t17;
            const truth t31 = maximum_(input, -input) == INF;
            const truth t32 = maximum_(t21, -t21) < R(0.75) * maximum_(t20, -t20);
            const truth t33 = maximum_(t23, -t23) < R(0.75) * maximum_(t22, -t22);
            const truth t34 = ((t32 | (maximum_(t4, -t4) < R(0.75))) | t33) | (expit < R(7.888609052210118e-31));
            const truth t35 = (t34 | ((t3 < R(7.888609052210118e-31)) & (target != R(0.0)))) | (t5 < R(0.75));
            const truth t36 = (maximum_(t16, -t16) < R(7.888609052210118e-31)) & (t15 != R(0.0));
            const truth t37 = (maximum_(t30, -t30) < R(7.888609052210118e-31)) & (t29 != R(0.0));
            const truth t38 = (t35 | (exp < R(7.888609052210118e-31))) | (t36 & (t14 != R(0.0)));
            const truth t39 = (maximum_(t29, -t29) < R(7.888609052210118e-31)) & (t28 != R(0.0));
            const truth t40 = ((t38 | (t37 & (t17 != R(0.0)))) | (t39 & (t27 != R(0.0)))) & !t31;
            const real input_result = t30;
            const flag carefully_here = t40;
            const flag far_here = t31;
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
            sigmoid_focal_loss_hvp_carefully_in_double(
                call, found, input_some, target_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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
    const extended t25 = extended_multiply(extended_multiply(extended_multiply(t4, t7), t10), t19);
    const extended t26 = extended_multiply(extended_multiply(t11, t10), t23);
    const extended t27 = extended_of(g);
    const extended t28 = extended_subtract(t26, extended_multiply(t25, t24));
    const extended t29 = extended_multiply(extended_multiply(t4, extended_multiply(t7, t7)), t10);
    const extended t30 = extended_multiply(extended_multiply(extended_multiply(t4, t11), t7), t10);
    const extended t31 = extended_subtract(extended_multiply(extended_multiply(t11, t11), t10), t30);
    const extended t32 = extended_multiply(t27, extended_subtract(t31, extended_multiply(t29, t24)));
    const extended t33 = extended_multiply(extended_multiply(extended_multiply(t4, t27), t7), t28);
    const extended t34 = extended_real(extended_sign(t13)) < R(0.0) ? EXTENDED(0.0, 0.0) : t13;
    const extended t35 = extended_negate(extended_multiply(t4, extended_add(t34, extended_log1p(exp))));
    const extended t36 = extended_multiply(extended_exp(t35), EXTENDED(1.0, 0.0));
    const extended t37 = extended_multiply(extended_subtract(extended_multiply(t32, t23), t33), t36);
    const real input_better = extended_real(extended_multiply(t37, t19));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_hess_diag in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_hess_diag_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double gamma = (double)call->numbers[2];
    const twofold t2 = twofold_of(call->numbers[3]);
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t3 = 2.0 * target;
        const double t4 = t3 - 1.0;
        const double t5 = 1.0 - target;
        const double t6 = alpha * target + t1 * t5;
        const double t7 = 1.0 - t3;
        const double t8 = input * t7;
        const double t9 = -t8;
        const twofold t10 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t11 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t10));
        const double t12 = twofold_real(t11);
        const double t13 = twofold_low(t11);
        const double t14 = -t13;
        const double expit = expit_of_double(-t12);
        const double expit_2 = expit_of_double(t12);
        const double t15 = expit * expit_2;
        const double t16 = t15 * t14;
        const double t17 = expit + t16;
        const double t18 = softplus_of_double(t12) + expit_2 * t13;
        const double t19 = expit_2 + t15 * t13;
        const double t20 = t7 * t7 * t6 - gamma * t7 * t4 * t6;
        const double t21 = t20 - gamma * (t4 * t4) * t6 * t18;
        const double t22 = g * t21 * t19;
        const double t23 = t22 - gamma * g * t4 * (t7 * t6 * t19 - gamma * t4 * t6 * t17 * t18);
        const double exp = exp_of_double(-maximum_of_double(t9, t8));
        const twofold t24 = t9 < 0.0 ? twofold_made(0.0, 0.0) : twofold_negate(t11);
        const twofold t25 = twofold_multiply(t2, twofold_add(t24, twofold_of(log1p_of_double(exp))));
        const double t26 = twofold_real(t25);
        const double t27 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, -twofold_low(t25)));
        const double t28 = exp_of_double(-t26) * t27;
        const double t29 = t23 * t28;
        const double t30 = t29 * t17;
        const double t77_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t20, -t20));
        const truth t81_lost = maximum_of_double(t4, -t4) < 7.152557373046875e-07;
        const double t87_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t22, -t22));
        const truth t82_lost = (maximum_of_double(t21, -t21) < t77_lost) | t81_lost;
        const truth t89_lost = t82_lost | (maximum_of_double(t23, -t23) < t87_lost);
        const truth t94_lost = (t3 < 4.909093465297727e-91) & (target != 0.0);
        const truth t95_lost = (t89_lost | (expit < 4.909093465297727e-91)) | t94_lost;
        const truth t104_lost = (maximum_of_double(t16, -t16) < 4.909093465297727e-91) & (t15 != 0.0);
        const truth t99_lost = (t95_lost | (t5 < 7.152557373046875e-07)) | (exp < 4.909093465297727e-91);
        const truth t112_lost = (maximum_of_double(t30, -t30) < 4.909093465297727e-91) & (t29 != 0.0);
        const truth t120_lost = (maximum_of_double(t29, -t29) < 4.909093465297727e-91) & (t23 != 0.0);
        const truth t115_lost = (t99_lost | (t104_lost & (t14 != 0.0))) | (t112_lost & (t17 != 0.0));
        const truth t31 = !(maximum_of_double(input, -input) == INFINITY);
        const truth t125_lost = (t115_lost | (t120_lost & (t28 != 0.0))) & t31;
        const double input_better = t30;
        const int64_t lost = t125_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_hess_diag (gamma=...): from input, target, g to input; numbers alpha, t1, gamma, t2, alpha_pair, gamma_pair */
KERNEL(sigmoid_focal_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real gamma = (real)call->numbers[2];
    const pair t2 = pair_of(call->numbers[3]);
    const pair alpha_pair = pair_of(call->numbers[4]);
    const pair gamma_pair = pair_of(call->numbers[5]);
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
            const real t5 = R(1.0) - target;
            const real t6 = alpha * target + t1 * t5;
            const real t7 = R(1.0) - t3;
            const real t8 = input * t7;
            const real t9 = -t8;
            const pair t10 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t11 = pair_multiply(pair_of(input), t10);
            const real t12 = pair_real(t11);
            const real t13 = pair_low(t11);
            const real t14 = -t13;
            const real expit = expit_(-t12);
            const real expit_2 = expit_(t12);
            const real t15 = expit * expit_2;
            const real t16 = t15 * t14;
            const real t17 = expit + t16;
            const real t18 = softplus_(t12) + expit_2 * t13;
            const real t19 = expit_2 + t15 * t13;
            const real t20 = t7 * t7 * t6 - gamma * t7 * t4 * t6;
            const real t21 = t20 - gamma * (t4 * t4) * t6 * t18;
            const real t22 = g * t21 * t19;
            const real t23 = t22 - gamma * g * t4 * (t7 * t6 * t19 - gamma * t4 * t6 * t17 * t18);
            const real exp = exp_(-maximum_(t9, t8));
            const pair t24 = pair_add(t9 < R(0.0) ? PAIR(0.0, 0.0) : pair_negate(t11), pair_of(log1p_(exp)));
            const pair t25 = pair_multiply(t2, t24);
            const real t26 = pair_real(t25);
            const real t27 = exp_(-t26) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), -pair_low(t25))));
            const real t28 = t23 * t27;
            const real t29 = t28 * t17;
            const truth t30 = maximum_(input, -input) == INF;
            const truth t31 = maximum_(t21, -t21) < R(0.75) * maximum_(t20, -t20);
            const truth t32 = maximum_(t23, -t23) < R(0.75) * maximum_(t22, -t22);
            const truth t33 = ((t31 | (maximum_(t4, -t4) < R(0.75))) | t32) | (expit < R(7.888609052210118e-31));
            const truth t34 = (t33 | ((t3 < R(7.888609052210118e-31)) & (target != R(0.0)))) | (t5 < R(0.75));
            const truth t35 = (maximum_(t16, -t16) < R(7.888609052210118e-31)) & (t15 != R(0.0));
            const truth t36 = (maximum_(t29, -t29) < R(7.888609052210118e-31)) & (t28 != R(0.0));
            const truth t37 = (t34 | (exp < R(7.888609052210118e-31))) | (t35 & (t14 != R(0.0)));
            const truth t38 = (maximum_(t28, -t28) < R(7.888609052210118e-31)) & (t23 != R(0.0));
            const truth t39 = ((t37 | (t36 & (t17 != R(0.0)))) | (t38 & (t27 != R(0.0)))) & !t30;
            const real input_result = t29;
            const flag carefully_here = t39;
            const flag far_here = t30;
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
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_hess_diag_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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

/* ---- sigmoid_focal_loss_value_gamma_0 ---- */
/* sigmoid_focal_loss_value_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_gamma_0_carefully(
    const real input, const real target, const pair alpha_pair, real *const value_to)
{
    const extended t2 = extended_of_pair(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t5 = extended_multiply(t4, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t6 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t6);
    const real t8 = extended_real(t7);
    const extended t9 = extended_negate(t7);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t8 < extended_real(t9) ? t9 : t7)));
    const extended t10 = extended_add(t8 < R(0.0) ? EXTENDED(0.0, 0.0) : t7, log1p);
    const real value_better = extended_real(extended_multiply(extended_add(extended_multiply(t2, t3), t5), t10));
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_gamma_0_far(
    const real input, const real target, const real alpha, const real far_t3, real *const value_to)
{
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t3 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t4 = pair_multiply(pair_of(t2), t3);
    const real t5 = pair_real(t4);
    const real t6 = alpha * target + far_t3 * (R(1.0) - target);
    const real t7 = t6 * (softplus_(t5) + expit_(t5) * pair_low(t4));
    const real t8 = maximum_(t7, -t7);
    const real value_better = t8 > R(1099511627776.0) ? t7 * INF : t8 < R(9.094947017729282e-13) ? R(0.0) : t7;
    if (value_better == value_better) *value_to = value_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_gamma_0_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t2 = 1.0 - target;
        const twofold t3 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t4 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t3));
        const double t5 = twofold_real(t4);
        const double t6 = softplus_of_double(t5) + expit_of_double(t5) * twofold_low(t4);
        const double t7 = (alpha * target + t1 * t2) * t6;
        const truth t21_lost = (t2 < 8.58306884765625e-07) & !(maximum_of_double(input, -input) == INFINITY);
        const double value_better = t7;
        const int64_t lost = t21_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_gamma_0_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const twofold t2 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t3 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t2));
        const double t4 = twofold_real(t3);
        const double t5 = softplus_of_double(t4) + expit_of_double(t4) * twofold_low(t3);
        const double t6 = (alpha * target + t1 * (1.0 - target)) * t5;
        const truth t7 = maximum_of_double(input, -input) == INFINITY;
        const double value_better = t6;
        const int64_t lost = t7;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_value_gamma_0 (gamma=0): from input, target to value; numbers alpha, t1, alpha_pair, far_t3 */
KERNEL(sigmoid_focal_loss_value_gamma_0)
{
    enum { input_in, target_in, value_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair alpha_pair = pair_of(call->numbers[2]);
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
            const real t2 = R(1.0) - target;
            const pair t3 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t4 = pair_multiply(pair_of(input), t3);
            const real t5 = pair_real(t4);
            const real t6 = (alpha * target + t1 * t2) * (softplus_(t5) + expit_(t5) * pair_low(t4));
            const truth t7 = maximum_(input, -input) == INF;
            const truth t8 = (t2 < R(0.9)) & !t7;
            const real value_result = t6;
            const flag carefully_here = t8;
            const flag far_here = t7;
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
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_value_gamma_0_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_value_gamma_0_carefully(
                        input_at[i], target_at[i], alpha_pair, value_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            sigmoid_focal_loss_value_gamma_0_far_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_gamma_0_far(
                        input_at[i], target_at[i], alpha, far_t3, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- sigmoid_focal_loss_vjp_gamma_0 ---- */
/* sigmoid_focal_loss_vjp_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_gamma_0_carefully(
    const real input, const real target, const real g, const pair alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_pair(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t4);
    const extended t8 = extended_negate(t7);
    const extended exp = extended_exp(extended_negate(extended_real(t7) < extended_real(t8) ? t8 : t7));
    const extended t9 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > R(1.0) ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp) ? exp : t10;
    const extended t12 = extended_add(extended_multiply(t2, t3), t6);
    const extended t13 = extended_multiply(extended_multiply(extended_of(g), t4), t12);
    const extended t14 = extended_multiply(t13, extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real input_better = extended_real(t14);
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_vjp_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_vjp_gamma_0_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, real *const input_to)
{
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t3 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t4 = pair_multiply(pair_of(t2), t3);
    const real t5 = pair_real(t4);
    const real expit = expit_(t5);
    const real t6 = R(1.0) * (R(1.0) - R(2.0) * target) * (alpha * target + far_t3 * (R(1.0) - target));
    const real t7 = t6 * (expit + expit * expit_(-t5) * pair_low(t4));
    const real t8 = maximum_(t7, -t7);
    const real t9 = t8 > R(1099511627776.0) ? t7 * INF : t8 < R(9.094947017729282e-13) ? R(0.0) : t7;
    const real input_better = t9 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_vjp_gamma_0_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t2 = 1.0 - 2.0 * target;
        const twofold t3 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t4 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t3));
        const double t5 = twofold_real(t4);
        const double expit = expit_of_double(t5);
        const double t6 = expit + expit * expit_of_double(-t5) * twofold_low(t4);
        const double t7 = g * t2 * (alpha * target + t1 * (1.0 - target)) * t6;
        const truth t27_lost = maximum_of_double(t2, -t2) < 7.152557373046875e-07;
        const truth t8 = !(maximum_of_double(input, -input) == INFINITY);
        const truth t31_lost = (t27_lost | (expit < 4.909093465297727e-91)) & t8;
        const double input_better = t7;
        const int64_t lost = t31_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_vjp_gamma_0_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t2 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t3 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t2));
        const double t4 = twofold_real(t3);
        const double expit = expit_of_double(t4);
        const double t5 = g * (1.0 - 2.0 * target) * (alpha * target + t1 * (1.0 - target));
        const double t6 = t5 * (expit + expit * expit_of_double(-t4) * twofold_low(t3));
        const truth t7 = maximum_of_double(input, -input) == INFINITY;
        const double input_better = t6;
        const int64_t lost = t7;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_vjp_gamma_0 (gamma=0): from input, target, g to input; numbers alpha, t1, alpha_pair, far_t3 */
KERNEL(sigmoid_focal_loss_vjp_gamma_0)
{
    enum { input_in, target_in, g_in, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair alpha_pair = pair_of(call->numbers[2]);
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
            const real t2 = R(1.0) - R(2.0) * target;
            const pair t3 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t4 = pair_multiply(pair_of(input), t3);
            const real t5 = pair_real(t4);
            const real expit = expit_(t5);
            const real t6 = g * t2 * (alpha * target + t1 * (R(1.0) - target));
            const real t7 = t6 * (expit + expit * expit_(-t5) * pair_low(t4));
            const truth t8 = maximum_(input, -input) == INF;
            const truth t9 = ((maximum_(t2, -t2) < R(0.75)) | (expit < R(7.888609052210118e-31))) & !t8;
            const real input_result = t7;
            const flag carefully_here = t9;
            const flag far_here = t8;
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
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_vjp_gamma_0_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, input_to + i);
        }
        if (far_any) {
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
                found += far_at[i] != 0;
            }
            sigmoid_focal_loss_vjp_gamma_0_far_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, input_to + i);
        }
        real_store(call, input_out, start, count, input_to);
    }
}

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
    const real t9 = far_t5 * (softplus_(t6) + expit * t7) - t8 * (expit + expit * expit_(-t6) * t7);
    const real t10 = R(1.0) * t9;
    const real t11 = maximum_(t10, -t10);
    const real t12 = t11 > R(1099511627776.0) ? t10 * INF : t11 < R(9.094947017729282e-13) ? R(0.0) : t10;
    const real target_better = t12 * g;
    if (target_better == target_better) *target_to = target_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp_target_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_vjp_target_gamma_0_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double t3 = (double)call->numbers[2];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t2 = alpha * target;
        const double t4 = 1.0 - target;
        const twofold t5 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t6 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t5));
        const double t7 = twofold_real(t6);
        const double t8 = twofold_low(t6);
        const double expit = expit_of_double(t7);
        const double expit_2 = expit_of_double(-t7);
        const double t9 = 2.0 * input;
        const double t10 = t3 * (softplus_of_double(t7) + expit * t8);
        const double t11 = t10 - t9 * (t2 + t1 * t4) * (expit + expit * expit_2 * t8);
        const double t12 = g * t11;
        const double t35_lost = 9.5367431640625e-07 * (0.75 * maximum_of_double(t10, -t10));
        const truth t37_lost = (expit < 4.909093465297727e-91) | (maximum_of_double(t11, -t11) < t35_lost);
        const truth t39_lost = t37_lost | (expit_2 < 4.909093465297727e-91);
        const truth t45_lost = (t39_lost | (maximum_of_double(t9, -t9) == INFINITY)) | (t4 < 7.152557373046875e-07);
        const truth t49_lost = t45_lost | ((t2 < 4.909093465297727e-91) & (target != 0.0));
        const truth t51_lost = t49_lost & !(maximum_of_double(input, -input) == INFINITY);
        const double target_better = t12;
        const int64_t lost = t51_lost;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_vjp_target_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_vjp_target_gamma_0_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const target_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    const double t3 = (double)call->numbers[2];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t2 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t4 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t2));
        const double t5 = twofold_real(t4);
        const double t6 = twofold_low(t4);
        const double expit = expit_of_double(t5);
        const double t7 = 2.0 * input * (alpha * target + t1 * (1.0 - target));
        const double t8 = t7 * (expit + expit * expit_of_double(-t5) * t6);
        const double t9 = g * (t3 * (softplus_of_double(t5) + expit * t6) - t8);
        const truth t10 = maximum_of_double(input, -input) == INFINITY;
        const double target_better = t9;
        const int64_t lost = t10;
        target_to[i] = target_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_vjp_target_gamma_0 (gamma=0): from input, target, g to target; numbers alpha, t1, t3, alpha_pair, far_t3, far_t5 */
KERNEL(sigmoid_focal_loss_vjp_target_gamma_0)
{
    enum { input_in, target_in, g_in, target_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const real t3 = (real)call->numbers[2];
    const pair alpha_pair = pair_of(call->numbers[3]);
    const real far_t3 = (real)call->numbers[4];
    const real far_t5 = (real)call->numbers[5];
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
            const real t4 = R(1.0) - target;
            const pair t5 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t6 = pair_multiply(pair_of(input), t5);
            const real t7 = pair_real(t6);
            const real t8 = pair_low(t6);
            const real expit = expit_(t7);
            const real expit_2 = expit_(-t7);
            const real t9 = R(2.0) * input;
            const real t10 = t3 * (softplus_(t7) + expit * t8);
            const real t11 = t10 - t9 * (t2 + t1 * t4) * (expit + expit * expit_2 * t8);
            const real t12 = g * t11;
            const truth t13 = maximum_(input, -input) == INF;
            const truth t14 = maximum_(t11, -t11) < R(0.75) * maximum_(t10, -t10);
            const truth t15 = ((expit < R(7.888609052210118e-31)) | t14) | (expit_2 < R(7.888609052210118e-31));
            const truth t16 = (t2 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t17 = (((t15 | (maximum_(t9, -t9) == INF)) | (t4 < R(0.75))) | t16) & !t13;
            const real target_result = t12;
            const flag carefully_here = t17;
            const flag far_here = t13;
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
            double target_some[BLOCK];
            double g_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_vjp_target_gamma_0_carefully_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_vjp_target_gamma_0_carefully(
                        input_at[i], target_at[i], g_at[i], alpha_pair, target_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double g_some[BLOCK];
            double target_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += far_at[i] != 0;
            }
            sigmoid_focal_loss_vjp_target_gamma_0_far_in_double(
                call, found, input_some, target_some, g_some, target_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && target_out_some[k] == target_out_some[k]) target_to[i] = (real)target_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_vjp_target_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, far_t5, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- sigmoid_focal_loss_value_and_grad_gamma_0 ---- */
/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_carefully(
    const real input, const real target, const pair alpha_pair, real *const value_to)
{
    const extended t2 = extended_of_pair(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t5 = extended_multiply(t4, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t6 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t6);
    const real t8 = extended_real(t7);
    const extended t9 = extended_negate(t7);
    const extended log1p = extended_log1p(extended_exp(extended_negate(t8 < extended_real(t9) ? t9 : t7)));
    const extended t10 = extended_add(t8 < R(0.0) ? EXTENDED(0.0, 0.0) : t7, log1p);
    const real value_better = extended_real(extended_multiply(extended_add(extended_multiply(t2, t3), t5), t10));
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2(
    const real input, const real target, const real g, const pair alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_pair(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t5 = extended_multiply(t4, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t6 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t6);
    const extended t8 = extended_negate(t7);
    const extended exp = extended_exp(extended_negate(extended_real(t7) < extended_real(t8) ? t8 : t7));
    const extended t9 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > R(1.0) ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp) ? exp : t10;
    const extended t12 = extended_add(extended_multiply(t2, t3), t5);
    const extended t13 = extended_multiply(extended_multiply(extended_of(g), t6), t12);
    const extended t14 = extended_multiply(t13, extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real input_better = extended_real(t14);
    if (input_better == input_better) *input_to = input_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_far(
    const real input, const real target, const real g, const real alpha, const real far_t3, real *const value_to)
{
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t3 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t4 = pair_multiply(pair_of(t2), t3);
    const real t5 = pair_real(t4);
    const real t6 = alpha * target + far_t3 * (R(1.0) - target);
    const real t7 = t6 * (softplus_(t5) + expit_(t5) * pair_low(t4));
    const real t8 = maximum_(t7, -t7);
    const real t9 = t8 > R(1099511627776.0) ? t7 * INF : t8 < R(9.094947017729282e-13) ? R(0.0) : t7;
    const real value_better = t9 * g;
    if (value_better == value_better) *value_to = value_better;
}

/* sigmoid_focal_loss_value_and_grad_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_far_2(
    const real input, const real target, const real g, const real alpha, const real far_2_t3, real *const input_to)
{
    const real t2 = greater_(-R(1.2676506002282294e+30), lesser_(R(1.2676506002282294e+30), input));
    const pair t3 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
    const pair t4 = pair_multiply(pair_of(t2), t3);
    const real t5 = pair_real(t4);
    const real expit = expit_(t5);
    const real t6 = alpha * target + far_2_t3 * (R(1.0) - target);
    const real t7 = expit + expit * expit_(-t5) * pair_low(t4);
    const real t8 = R(1.0) * (R(1.0) - R(2.0) * target) * t6 * t7;
    const real t9 = maximum_(t8, -t8);
    const real t10 = t9 > R(1099511627776.0) ? t8 * INF : t9 < R(9.094947017729282e-13) ? R(0.0) : t8;
    const real input_better = t10 * g;
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double t2 = 1.0 - target;
        const twofold t3 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t4 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t3));
        const double t5 = twofold_real(t4);
        const double t6 = softplus_of_double(t5) + expit_of_double(t5) * twofold_low(t4);
        const double t7 = (alpha * target + t1 * t2) * t6;
        const truth t30_lost = (t2 < 8.58306884765625e-07) & !(maximum_of_double(input, -input) == INFINITY);
        const double value_better = t7;
        const int64_t lost = t30_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t2 = 1.0 - target;
        const double t3 = 1.0 - 2.0 * target;
        const twofold t4 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t5 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t4));
        const double t6 = twofold_real(t5);
        const double expit = expit_of_double(t6);
        const double t7 = expit + expit * expit_of_double(-t6) * twofold_low(t5);
        const double t8 = g * t3 * (alpha * target + t1 * t2) * t7;
        const truth t35_lost = (maximum_of_double(t3, -t3) < 7.152557373046875e-07) | (t2 < 7.152557373046875e-07);
        const truth t9 = !(maximum_of_double(input, -input) == INFINITY);
        const truth t38_lost = (t35_lost | (expit < 4.909093465297727e-91)) & t9;
        const double input_better = t8;
        const int64_t lost = t38_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_far_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const twofold t2 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t3 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t2));
        const double t4 = twofold_real(t3);
        const double t5 = softplus_of_double(t4) + expit_of_double(t4) * twofold_low(t3);
        const double t6 = (alpha * target + t1 * (1.0 - target)) * t5;
        const truth t7 = maximum_of_double(input, -input) == INFINITY;
        const double value_better = t6;
        const int64_t lost = t7;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_value_and_grad_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_value_and_grad_gamma_0_far_2_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const twofold t2 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t3 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t2));
        const double t4 = twofold_real(t3);
        const double expit = expit_of_double(t4);
        const double t5 = g * (1.0 - 2.0 * target) * (alpha * target + t1 * (1.0 - target));
        const double t6 = t5 * (expit + expit * expit_of_double(-t4) * twofold_low(t3));
        const truth t7 = maximum_of_double(input, -input) == INFINITY;
        const double input_better = t6;
        const int64_t lost = t7;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_value_and_grad_gamma_0 (gamma=0): from input, target, g to value, input; numbers alpha, t1, alpha_pair, far_t3, far_2_t3 */
KERNEL(sigmoid_focal_loss_value_and_grad_gamma_0)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair alpha_pair = pair_of(call->numbers[2]);
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
            const real t2 = R(1.0) - target;
            const real t3 = alpha * target + t1 * t2;
            const real t4 = R(1.0) - R(2.0) * target;
            const pair t5 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t6 = pair_multiply(pair_of(input), t5);
            const real t7 = pair_real(t6);
            const real t8 = pair_low(t6);
            const real expit = expit_(t7);
            const real t9 = t3 * (softplus_(t7) + expit * t8);
            const real t10 = g * t4 * t3 * (expit + expit * expit_(-t7) * t8);
            const truth t11 = maximum_(input, -input) == INF;
            const truth t12 = !t11;
            const truth t13 = (t2 < R(0.9)) & t12;
            const truth t14 = (maximum_(t4, -t4) < R(0.75)) | (t2 < R(0.75));
            const truth t15 = (t14 | (expit < R(7.888609052210118e-31))) & t12;
            const real value_result = t9;
            const real input_result = t10;
            const flag carefully_here = t13;
            const flag carefully_2_here = t15;
            const flag far_here = t11;
            const flag far_2_here = t11;
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
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_value_and_grad_gamma_0_carefully_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_carefully(
                        input_at[i], target_at[i], alpha_pair, value_to + i);
        }
        if (carefully_2_any) {
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
                found += carefully_2_at[i] != 0;
            }
            sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_carefully_2(
                        input_at[i], target_at[i], g_at[i], alpha_pair, input_to + i);
        }
        if (far_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double input_some[BLOCK];
            double target_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                found += far_at[i] != 0;
            }
            sigmoid_focal_loss_value_and_grad_gamma_0_far_in_double(
                call, found, input_some, target_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_far(
                        input_at[i], target_at[i], g_at[i], alpha, far_t3, value_to + i);
        }
        if (far_2_any) {
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
                found += far_2_at[i] != 0;
            }
            sigmoid_focal_loss_value_and_grad_gamma_0_far_2_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                far_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (far_2_at[i])
                    sigmoid_focal_loss_value_and_grad_gamma_0_far_2(
                        input_at[i], target_at[i], g_at[i], alpha, far_2_t3, input_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- sigmoid_focal_loss_hvp_gamma_0 ---- */
/* sigmoid_focal_loss_hvp_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hvp_gamma_0_carefully(
    const real input, const real target, const real g, const real v, const pair alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_pair(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t4);
    const extended t8 = extended_negate(t7);
    const real t9 = extended_real(t7);
    const real t10 = extended_real(t8);
    const extended exp = extended_exp(extended_negate(t9 < t10 ? t8 : t7));
    const extended t11 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t12 = extended_real(t11) > R(1.0) ? EXTENDED(1.0, 0.0) : t11;
    const extended t13 = extended_real(t12) < extended_real(exp) ? exp : t12;
    const extended exp_2 = extended_exp(extended_negate(t10 < t9 ? t7 : t8));
    const extended t14 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t15 = extended_real(t14) > R(1.0) ? EXTENDED(1.0, 0.0) : t14;
    const extended t16 = extended_real(t15) < extended_real(exp_2) ? exp_2 : t15;
    const extended t17 = extended_multiply(extended_of(g), extended_of(v));
    const extended t18 = extended_multiply(t17, extended_multiply(t4, t4));
    const extended t19 = extended_multiply(t18, extended_add(extended_multiply(t2, t3), t6));
    const extended t20 = extended_multiply(t19, extended_divide(t13, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t21 = extended_divide(t16, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t20, t21));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_hvp_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_hvp_gamma_0_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, const double *const v_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double v = v_at[i];
        const double t2 = 2.0 * target;
        const double t3 = 1.0 - t2;
        const double t4 = 1.0 - target;
        const twofold t5 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t6 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t5));
        const double t7 = twofold_real(t6);
        const double t8 = twofold_low(t6);
        const double expit = expit_of_double(t7);
        const double expit_2 = expit_of_double(-t7);
        const double t9 = expit * expit_2;
        const double t10 = g * v * (t3 * t3) * (alpha * target + t1 * t4) * (expit + t9 * t8);
        const double t11 = t10 * (expit_2 + t9 * -t8);
        const truth t35_lost = (maximum_of_double(t3, -t3) < 7.152557373046875e-07) | (t4 < 7.152557373046875e-07);
        const truth t39_lost = t35_lost | ((t2 < 4.909093465297727e-91) & (target != 0.0));
        const truth t43_lost = (t39_lost | (expit < 4.909093465297727e-91)) | (expit_2 < 4.909093465297727e-91);
        const truth t45_lost = t43_lost & !(maximum_of_double(input, -input) == INFINITY);
        const double input_better = t11;
        const int64_t lost = t45_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_hvp_gamma_0 (gamma=0): from input, target, g, v to input; numbers alpha, t1, alpha_pair */
KERNEL(sigmoid_focal_loss_hvp_gamma_0)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair alpha_pair = pair_of(call->numbers[2]);
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
            const real t2 = R(2.0) * target;
            const real t3 = R(1.0) - t2;
            const real t4 = R(1.0) - target;
            const pair t5 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t6 = pair_multiply(pair_of(input), t5);
            const real t7 = pair_real(t6);
            const real t8 = pair_low(t6);
            const real expit = expit_(t7);
            const real expit_2 = expit_(-t7);
            const real t9 = expit * expit_2;
            const real t10 = g * v * (t3 * t3) * (alpha * target + t1 * t4) * (expit + t9 * t8);
            const real t11 = t10 * (expit_2 + t9 * -t8);
            const truth t12 = maximum_(input, -input) == INF;
            const truth t13 = (t2 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t14 = ((maximum_(t3, -t3) < R(0.75)) | (t4 < R(0.75))) | t13;
            const truth t15 = (t14 | (expit < R(7.888609052210118e-31))) | (expit_2 < R(7.888609052210118e-31));
            const truth t16 = t15 & !t12;
            const real input_result = t11;
            const flag carefully_here = t16;
            const flag far_here = t12;
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
            sigmoid_focal_loss_hvp_gamma_0_carefully_in_double(
                call, found, input_some, target_some, g_some, v_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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

/* ---- sigmoid_focal_loss_hess_diag_gamma_0 ---- */
/* sigmoid_focal_loss_hess_diag_gamma_0 for an element at which it loses digits. */
static SLOW void sigmoid_focal_loss_hess_diag_gamma_0_carefully(
    const real input, const real target, const real g, const pair alpha_pair, real *const input_to)
{
    const extended t2 = extended_of_pair(alpha_pair);
    const extended t3 = extended_of(target);
    const extended t4 = extended_subtract(EXTENDED(1.0, 0.0), extended_multiply(EXTENDED(2.0, 0.0), t3));
    const extended t5 = extended_subtract(EXTENDED(1.0, 0.0), t2);
    const extended t6 = extended_multiply(t5, extended_subtract(EXTENDED(1.0, 0.0), t3));
    const extended t7 = extended_multiply(extended_of(input), t4);
    const extended t8 = extended_negate(t7);
    const real t9 = extended_real(t7);
    const real t10 = extended_real(t8);
    const extended exp = extended_exp(extended_negate(t9 < t10 ? t8 : t7));
    const extended t11 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t12 = extended_real(t11) > R(1.0) ? EXTENDED(1.0, 0.0) : t11;
    const extended t13 = extended_real(t12) < extended_real(exp) ? exp : t12;
    const extended exp_2 = extended_exp(extended_negate(t10 < t9 ? t7 : t8));
    const extended t14 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t15 = extended_real(t14) > R(1.0) ? EXTENDED(1.0, 0.0) : t14;
    const extended t16 = extended_real(t15) < extended_real(exp_2) ? exp_2 : t15;
    const extended t17 = extended_multiply(extended_of(g), extended_multiply(t4, t4));
    const extended t18 = extended_multiply(t17, extended_add(extended_multiply(t2, t3), t6));
    const extended t19 = extended_multiply(t18, extended_divide(t13, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t20 = extended_divide(t16, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const real input_better = extended_real(extended_multiply(t19, t20));
    if (input_better == input_better) *input_to = input_better;
}

#if !SYMDL_DOUBLE
/* sigmoid_focal_loss_hess_diag_gamma_0 in double, for so many of those elements; lost where double is not enough. */
static SLOW void sigmoid_focal_loss_hess_diag_gamma_0_carefully_in_double(
    const symdl_call *const call, const int count, const double *const input_at, const double *const target_at, const double *const g_at, double *const input_to, int64_t *const lost_at)
{
    (void)call;
    const double alpha = (double)call->numbers[0];
    const double t1 = (double)call->numbers[1];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double input = input_at[i];
        const double target = target_at[i];
        const double g = g_at[i];
        const double t2 = 2.0 * target;
        const double t3 = 1.0 - t2;
        const double t4 = 1.0 - target;
        const twofold t5 = twofold_multiply(twofold_made(2.0, 0.0), twofold_of(target));
        const twofold t6 = twofold_multiply(twofold_of(input), twofold_subtract(twofold_made(1.0, 0.0), t5));
        const double t7 = twofold_real(t6);
        const double t8 = twofold_low(t6);
        const double expit = expit_of_double(t7);
        const double expit_2 = expit_of_double(-t7);
        const double t9 = expit * expit_2;
        const double t10 = g * (t3 * t3) * (alpha * target + t1 * t4) * (expit + t9 * t8);
        const double t11 = t10 * (expit_2 + t9 * -t8);
        const truth t34_lost = (maximum_of_double(t3, -t3) < 7.152557373046875e-07) | (t4 < 7.152557373046875e-07);
        const truth t38_lost = t34_lost | ((t2 < 4.909093465297727e-91) & (target != 0.0));
        const truth t42_lost = (t38_lost | (expit < 4.909093465297727e-91)) | (expit_2 < 4.909093465297727e-91);
        const truth t44_lost = t42_lost & !(maximum_of_double(input, -input) == INFINITY);
        const double input_better = t11;
        const int64_t lost = t44_lost;
        input_to[i] = input_better;
        lost_at[i] = lost;
    }
}
#endif

/* sigmoid_focal_loss_hess_diag_gamma_0 (gamma=0): from input, target, g to input; numbers alpha, t1, alpha_pair */
KERNEL(sigmoid_focal_loss_hess_diag_gamma_0)
{
    enum { input_in, target_in, g_in, input_out };
    const real alpha = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair alpha_pair = pair_of(call->numbers[2]);
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
            const real t2 = R(2.0) * target;
            const real t3 = R(1.0) - t2;
            const real t4 = R(1.0) - target;
            const pair t5 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(PAIR(2.0, 0.0), pair_of(target)));
            const pair t6 = pair_multiply(pair_of(input), t5);
            const real t7 = pair_real(t6);
            const real t8 = pair_low(t6);
            const real expit = expit_(t7);
            const real expit_2 = expit_(-t7);
            const real t9 = expit * expit_2;
            const real t10 = g * (t3 * t3) * (alpha * target + t1 * t4) * (expit + t9 * t8);
            const real t11 = t10 * (expit_2 + t9 * -t8);
            const truth t12 = maximum_(input, -input) == INF;
            const truth t13 = (t2 < R(7.888609052210118e-31)) & (target != R(0.0));
            const truth t14 = ((maximum_(t3, -t3) < R(0.75)) | (t4 < R(0.75))) | t13;
            const truth t15 = (t14 | (expit < R(7.888609052210118e-31))) | (expit_2 < R(7.888609052210118e-31));
            const truth t16 = t15 & !t12;
            const real input_result = t11;
            const flag carefully_here = t16;
            const flag far_here = t12;
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
            double g_some[BLOCK];
            double input_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                input_some[found] = input_at[i];
                target_some[found] = target_at[i];
                g_some[found] = g_at[i];
                found += carefully_at[i] != 0;
            }
            sigmoid_focal_loss_hess_diag_gamma_0_carefully_in_double(
                call, found, input_some, target_some, g_some, input_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && input_out_some[k] == input_out_some[k]) input_to[i] = (real)input_out_some[k];
            }
#endif
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
