/*
 * Made by symdl 0.1.0 from margin_ranking_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     margin_ranking_loss = margin - target*(input1 - input2)  if margin - target*(input1 - input2) >= 0
 *                           0  otherwise
 */
#include "primitives.h"
#include "extended.h"

/* ---- margin_ranking_loss_value ---- */
/* margin_ranking_loss_value for an element at which it loses digits. */
static SLOW void margin_ranking_loss_value_carefully(
    const double input1, const double input2, const double target, const longer margin_pair, real *const value_to)
{
    const extended t1 = extended_subtract(extended_of(input1), extended_of(input2));
    const extended t2 = extended_multiply(extended_of(target), t1);
    const extended t3 = extended_subtract(extended_of_longer(margin_pair), t2);
    const real value_better = extended_real(extended_real(extended_sign(t3)) < 0.0 ? EXTENDED(0.0, 0.0) : t3);
    if (value_better == value_better) *value_to = value_better;
}

/* margin_ranking_loss_value: from input1, input2, target to value; numbers margin, t13, margin_pair */
KERNEL(margin_ranking_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const double margin = (double)call->numbers[0];
    const double t13 = (double)call->numbers[1];
    const longer margin_pair = longer_of(call->numbers[2]);
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input1 = input1_at[i];
            const double input2 = input2_at[i];
            const double target = target_at[i];
            const double t1 = input1 - input2;
            const double t2 = margin - target * t1;
            const double t3 = t2 < 0.0 ? 0.0 : t2;
            const truth t4 = maximum_of_double(t1, -t1) == INFINITY;
            const double t5 = maximum_of_double(t2, -t2);
            const truth t6 = t4 | (t5 < t13);
            const truth t15_t15_lost = t4 | (t5 < 9.5367431640625e-07 * t13);
            const real value_result = t3;
            const flag carefully_here = SYMDL_DOUBLE ? t6 : t15_t15_lost;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_value_carefully(
                        input1_at[i], input2_at[i], target_at[i], margin_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- margin_ranking_loss_vjp ---- */
/* margin_ranking_loss_vjp for an element at which it loses digits. */
static SLOW void margin_ranking_loss_vjp_carefully(
    const double input1, const double input2, const double target, const double g, const longer margin_pair, real *const input1_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input1);
    const extended t3 = extended_of(input2);
    const extended t4 = extended_multiply(t1, extended_subtract(t2, t3));
    const double t5 = extended_real(extended_sign(extended_subtract(extended_of_longer(margin_pair), t4)));
    const extended t6 = extended_negate(extended_multiply(extended_of(g), t1));
    const extended t7 = input1 == input1 ? (t5 < 0.0 ? EXTENDED(0.0, 0.0) : t6) : t2;
    const real input1_better = extended_real(input2 == input2 ? t7 : t3);
    if (input1_better == input1_better) *input1_to = input1_better;
}

/* margin_ranking_loss_vjp for an element at which it loses digits. */
static SLOW void margin_ranking_loss_vjp_carefully_2(
    const double input1, const double input2, const double target, const double g, const longer margin_pair, real *const input2_to)
{
    const extended t1 = extended_of(target);
    const extended t2 = extended_of(input1);
    const extended t3 = extended_of(input2);
    const extended t4 = extended_multiply(t1, extended_subtract(t2, t3));
    const double t5 = extended_real(extended_sign(extended_subtract(extended_of_longer(margin_pair), t4)));
    const extended t6 = t5 < 0.0 ? EXTENDED(0.0, 0.0) : extended_multiply(extended_of(g), t1);
    const real input2_better = extended_real(input2 == input2 ? (input1 == input1 ? t6 : t2) : t3);
    if (input2_better == input2_better) *input2_to = input2_better;
}

/* margin_ranking_loss_vjp: from input1, input2, target, g to input1, input2; numbers margin, margin_pair */
KERNEL(margin_ranking_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const double margin = (double)call->numbers[0];
    const longer margin_pair = longer_of(call->numbers[1]);
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const input1_to = input1_out_block;
        real *const input2_to = input2_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const double input1 = input1_at[i];
            const double input2 = input2_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = g * target;
            const double t2 = -t1;
            const double t3 = input1 - input2;
            const double t4 = target * t3;
            const truth t5 = margin - t4 < 0.0;
            const truth t6 = input1 == input1;
            const truth t7 = input2 == input2;
            const double t8 = t7 ? (t6 ? (t5 ? 0.0 : t2) : input1) : input2;
            const double t9 = t7 ? (t6 ? (t5 ? 0.0 : t1) : input1) : input2;
            const double t10 = maximum_of_double(t3, -t3);
            const double t11 = 0.75 * maximum_of_double(input1, -input1);
            const double t12 = maximum_of_double(t4, -t4);
            const truth t13 = target != 0.0;
            const truth t14 = t3 != 0.0;
            const double t15 = maximum_of_double(t1, t2);
            const truth t16 = g != 0.0;
            const truth t17 = (t10 < t11) | (((t12 < 7.888609052210118e-31) & t13) & t14);
            const truth t18 = t17 | (((t15 < 7.888609052210118e-31) & t16) & t13);
            const double t19_t34_lost = 9.5367431640625e-07 * t11;
            const truth t20_t34_lost = t10 < t19_t34_lost;
            const truth t23_t34_lost = t12 < 4.909093465297727e-91;
            const truth t25_t34_lost = t23_t34_lost & t13;
            const truth t27_t34_lost = t25_t34_lost & t14;
            const truth t28_t34_lost = t20_t34_lost | t27_t34_lost;
            const truth t30_t34_lost = t15 < 4.909093465297727e-91;
            const truth t32_t34_lost = t30_t34_lost & t16;
            const truth t33_t34_lost = t32_t34_lost & t13;
            const truth t34_t34_lost = t28_t34_lost | t33_t34_lost;
            const double t19_t34_lost_2 = 9.5367431640625e-07 * t11;
            const truth t20_t34_lost_2 = t10 < t19_t34_lost_2;
            const truth t23_t34_lost_2 = t12 < 4.909093465297727e-91;
            const truth t25_t34_lost_2 = t23_t34_lost_2 & t13;
            const truth t27_t34_lost_2 = t25_t34_lost_2 & t14;
            const truth t28_t34_lost_2 = t20_t34_lost_2 | t27_t34_lost_2;
            const truth t30_t34_lost_2 = t15 < 4.909093465297727e-91;
            const truth t32_t34_lost_2 = t30_t34_lost_2 & t16;
            const truth t33_t34_lost_2 = t32_t34_lost_2 & t13;
            const truth t34_t34_lost_2 = t28_t34_lost_2 | t33_t34_lost_2;
            const real input1_result = t8;
            const real input2_result = t9;
            const flag carefully_here = SYMDL_DOUBLE ? t18 : t34_t34_lost_2;
            const flag carefully_2_here = SYMDL_DOUBLE ? t18 : t34_t34_lost_2;
            input1_to[i] = input1_result;
            input2_to[i] = input2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_vjp_carefully(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, input1_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    margin_ranking_loss_vjp_carefully_2(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, input2_to + i);
        }
        real_store(call, input1_out, start, count, input1_to);
        real_store(call, input2_out, start, count, input2_to);
    }
}

/* ---- margin_ranking_loss_vjp_target ---- */
/* margin_ranking_loss_vjp_target for an element at which it loses digits. */
static SLOW void margin_ranking_loss_vjp_target_carefully(
    const double input1, const double input2, const double target, const double g, const longer margin_pair, real *const target_to)
{
    const extended t1 = extended_of(input2);
    const extended t2 = extended_of(input1);
    const extended t3 = extended_of(target);
    const extended t4 = extended_multiply(t3, extended_subtract(t2, t1));
    const double t5 = extended_real(extended_sign(extended_subtract(extended_of_longer(margin_pair), t4)));
    const extended t6 = extended_multiply(extended_of(g), extended_subtract(t1, t2));
    const real target_better = extended_real(target == target ? (t5 < 0.0 ? EXTENDED(0.0, 0.0) : t6) : t3);
    if (target_better == target_better) *target_to = target_better;
}

/* margin_ranking_loss_vjp_target: from input1, input2, target, g to target; numbers margin, margin_pair */
KERNEL(margin_ranking_loss_vjp_target)
{
    enum { input1_in, input2_in, target_in, g_in, target_out };
    const double margin = (double)call->numbers[0];
    const longer margin_pair = longer_of(call->numbers[1]);
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = target_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double input1 = input1_at[i];
            const double input2 = input2_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input2 - input1;
            const double t2 = g * t1;
            const double t3 = input1 - input2;
            const double t4 = target * t3;
            const double t5 = target == target ? (margin - t4 < 0.0 ? 0.0 : t2) : target;
            const double t6 = maximum_of_double(t1, -t1);
            const double t7 = 0.75 * maximum_of_double(input2, -input2);
            const double t8 = maximum_of_double(t4, -t4);
            const truth t9 = target != 0.0;
            const truth t10 = t3 != 0.0;
            const double t11 = maximum_of_double(t3, -t3);
            const double t12 = 0.75 * maximum_of_double(input1, -input1);
            const double t13 = maximum_of_double(t2, -t2);
            const truth t14 = g != 0.0;
            const truth t15 = t1 != 0.0;
            const truth t16 = ((t6 < t7) | (((t8 < 7.888609052210118e-31) & t9) & t10)) | (t11 < t12);
            const truth t17 = t16 | (((t13 < 7.888609052210118e-31) & t14) & t15);
            const truth t23_t38_lost = (t6 < 9.5367431640625e-07 * t7) | (((t8 < 4.909093465297727e-91) & t9) & t10);
            const truth t30_t38_lost = t23_t38_lost | (t11 < 9.5367431640625e-07 * t12);
            const truth t38_t38_lost = t30_t38_lost | (((t13 < 4.909093465297727e-91) & t14) & t15);
            const real target_result = t5;
            const flag carefully_here = SYMDL_DOUBLE ? t17 : t38_t38_lost;
            target_to[i] = target_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_vjp_target_carefully(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, target_to + i);
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- margin_ranking_loss_value_and_grad ---- */
/* margin_ranking_loss_value_and_grad for an element at which it loses digits. */
static SLOW void margin_ranking_loss_value_and_grad_carefully(
    const double input1, const double input2, const double target, const longer margin_pair, real *const value_to)
{
    const extended t1 = extended_subtract(extended_of(input1), extended_of(input2));
    const extended t2 = extended_multiply(extended_of(target), t1);
    const extended t3 = extended_subtract(extended_of_longer(margin_pair), t2);
    const real value_better = extended_real(extended_real(extended_sign(t3)) < 0.0 ? EXTENDED(0.0, 0.0) : t3);
    if (value_better == value_better) *value_to = value_better;
}

/* margin_ranking_loss_value_and_grad for an element at which it loses digits. */
static SLOW void margin_ranking_loss_value_and_grad_carefully_2(
    const double input1, const double input2, const double target, const double g, const longer margin_pair, real *const input1_to)
{
    const extended t1 = extended_of(input1);
    const extended t2 = extended_of(input2);
    const extended t3 = extended_of(target);
    const extended t4 = extended_multiply(t3, extended_subtract(t1, t2));
    const double t5 = extended_real(extended_sign(extended_subtract(extended_of_longer(margin_pair), t4)));
    const extended t6 = extended_negate(extended_multiply(extended_of(g), t3));
    const extended t7 = input1 == input1 ? (t5 < 0.0 ? EXTENDED(0.0, 0.0) : t6) : t1;
    const real input1_better = extended_real(input2 == input2 ? t7 : t2);
    if (input1_better == input1_better) *input1_to = input1_better;
}

/* margin_ranking_loss_value_and_grad for an element at which it loses digits. */
static SLOW void margin_ranking_loss_value_and_grad_carefully_3(
    const double input1, const double input2, const double target, const double g, const longer margin_pair, real *const input2_to)
{
    const extended t1 = extended_of(input1);
    const extended t2 = extended_of(input2);
    const extended t3 = extended_of(target);
    const extended t4 = extended_multiply(t3, extended_subtract(t1, t2));
    const double t5 = extended_real(extended_sign(extended_subtract(extended_of_longer(margin_pair), t4)));
    const extended t6 = t5 < 0.0 ? EXTENDED(0.0, 0.0) : extended_multiply(extended_of(g), t3);
    const real input2_better = extended_real(input2 == input2 ? (input1 == input1 ? t6 : t1) : t2);
    if (input2_better == input2_better) *input2_to = input2_better;
}

/* margin_ranking_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers margin, t23, margin_pair */
KERNEL(margin_ranking_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const double margin = (double)call->numbers[0];
    const double t23 = (double)call->numbers[1];
    const longer margin_pair = longer_of(call->numbers[2]);
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real value_out_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag carefully_3_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input1_at = real_block(call, input1_in, start, count, input1_block);
        const real *const input2_at = real_block(call, input2_in, start, count, input2_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const value_to = value_out_block;
        real *const input1_to = input1_out_block;
        real *const input2_to = input2_out_block;
        flag carefully_any = 0, carefully_2_any = 0, carefully_3_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:carefully_3_any)
        for (int i = 0; i < count; ++i) {
            const double input1 = input1_at[i];
            const double input2 = input2_at[i];
            const double target = target_at[i];
            const double g = g_at[i];
            const double t1 = input1 - input2;
            const double t2 = target * t1;
            const double t3 = margin - t2;
            const truth t4 = t3 < 0.0;
            const double t5 = t4 ? 0.0 : t3;
            const double t6 = g * target;
            const truth t7 = input1 == input1;
            const truth t8 = input2 == input2;
            const double t9 = t8 ? (t7 ? (t4 ? 0.0 : -t6) : input1) : input2;
            const double t10 = t8 ? (t7 ? (t4 ? 0.0 : t6) : input1) : input2;
            const double t11 = maximum_of_double(t1, -t1);
            const truth t12 = t11 == INFINITY;
            const double t13 = maximum_of_double(t3, -t3);
            const truth t14 = t12 | (t13 < t23);
            const double t15 = 0.75 * maximum_of_double(input1, -input1);
            const double t16 = maximum_of_double(t2, -t2);
            const truth t17 = target != 0.0;
            const truth t18 = t1 != 0.0;
            const truth t19 = (t11 < t15) | (((t16 < 7.888609052210118e-31) & t17) & t18);
            const truth t25_t25_lost = t12 | (t13 < 9.5367431640625e-07 * t23);
            const double t28_t37_lost = 9.5367431640625e-07 * t15;
            const truth t29_t37_lost = t11 < t28_t37_lost;
            const truth t32_t37_lost = t16 < 4.909093465297727e-91;
            const truth t34_t37_lost = t32_t37_lost & t17;
            const truth t36_t37_lost = t34_t37_lost & t18;
            const truth t37_t37_lost = t29_t37_lost | t36_t37_lost;
            const double t28_t37_lost_2 = 9.5367431640625e-07 * t15;
            const truth t29_t37_lost_2 = t11 < t28_t37_lost_2;
            const truth t32_t37_lost_2 = t16 < 4.909093465297727e-91;
            const truth t34_t37_lost_2 = t32_t37_lost_2 & t17;
            const truth t36_t37_lost_2 = t34_t37_lost_2 & t18;
            const truth t37_t37_lost_2 = t29_t37_lost_2 | t36_t37_lost_2;
            const real value_result = t5;
            const real input1_result = t9;
            const real input2_result = t10;
            const flag carefully_here = SYMDL_DOUBLE ? t14 : t25_t25_lost;
            const flag carefully_2_here = SYMDL_DOUBLE ? t19 : t37_t37_lost_2;
            const flag carefully_3_here = SYMDL_DOUBLE ? t19 : t37_t37_lost_2;
            value_to[i] = value_result;
            input1_to[i] = input1_result;
            input2_to[i] = input2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            carefully_3_at[i] = carefully_3_here;
            carefully_3_any |= carefully_3_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    margin_ranking_loss_value_and_grad_carefully(
                        input1_at[i], input2_at[i], target_at[i], margin_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    margin_ranking_loss_value_and_grad_carefully_2(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, input1_to + i);
        }
        if (carefully_3_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_3_at[i])
                    margin_ranking_loss_value_and_grad_carefully_3(
                        input1_at[i], input2_at[i], target_at[i], g_at[i], margin_pair, input2_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input1_out, start, count, input1_to);
        real_store(call, input2_out, start, count, input2_to);
    }
}
