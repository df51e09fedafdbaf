/*
 * Made by symdl 0.1.0 from smooth_l1_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     smooth_l1_loss = absolute(input - target)**2/(2*beta)  if beta > absolute(input - target)
 *                      -beta/2 + absolute(input - target)  otherwise
 */
#include "primitives.h"
#include "extended.h"

/* ---- smooth_l1_loss_value ---- */
/* smooth_l1_loss_value for an element at which it loses digits. */
static SLOW void smooth_l1_loss_value_carefully(
    const real input, const real target, const pair beta_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(beta_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_negate(t2);
    const extended t5 = extended_real(t2) < extended_real(t4) ? t4 : t2;
    const extended t6 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t5), t1);
    const truth t7 = extended_real(extended_sign(extended_subtract(t1, t5))) > R(0.0);
    const extended t8 = t7 ? extended_divide(t3, t1) : extended_divide(t6, EXTENDED(2.0, 0.0));
    const real value_better = extended_real(t8);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* smooth_l1_loss_value (beta=...): from input, target to value; numbers beta at 0, t23 at 1, beta_pair at 2 */
KERNEL(smooth_l1_loss_value)
{
    enum { input_in, target_in, value_out };
    const real beta = (real)call->numbers[0];
    const pair t23 = pair_of(call->numbers[1]);
    const pair beta_pair = pair_of(call->numbers[2]);
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
            const real t1 = input - target;
            const real absolute = absolute_(t1);
            const real t2 = R(2.0) * absolute;
            const real t3 = t2 - beta;
            const truth t4 = (t2 == INF) | (maximum_(t3, -t3) < R(0.5) * maximum_(t2, -t2));
            const pair t5 = pair_subtract(pair_of(input), pair_of(target));
            const pair t6 = pair_subtract(pair_multiply(PAIR(2.0, 0.0), t1 < -t1 ? pair_negate(t5) : t5), t23);
            const pair t7 = pair_divide(pair_multiply(PAIR(0.5, 0.0), pair_multiply(t5, t5)), t23);
            const real t8 = pair_real(beta > absolute ? t7 : pair_divide(t6, PAIR(2.0, 0.0)));
            const real value_result = t8;
            const flag carefully_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    smooth_l1_loss_value_carefully(
                        input_at[i], target_at[i], beta_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* smooth_l1_loss_value (beta=...): from input, target to value; numbers beta at 0, beta_pair at 2 */
KERNEL(smooth_l1_loss_value)
{
    enum { input_in, target_in, value_out };
    const double beta = (double)call->numbers[0];
    const double beta_pair = (double)call->numbers[2];
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
            const double t1 = input - target;
            const double absolute = absolute_wide(t1);
            const double t2 = 2.0 * absolute;
            const double t3 = t2 - beta;
            const double t4 = beta > absolute ? quotient_wide(0.5 * (t1 * t1), beta) : quotient_wide(t3, 2.0);
            const truth t5 = absolute_wide(t3) < 3.0517578125e-05 * (0.5 * absolute_wide(t2));
            const real value_result = t4;
            const flag carefully_here = t5;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    smooth_l1_loss_value_carefully(
                        input_at[i], target_at[i], beta_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- smooth_l1_loss_vjp ---- */
/* smooth_l1_loss_vjp (beta=...): from input, target, g to input; numbers beta at 0 */
KERNEL(smooth_l1_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real beta = (real)call->numbers[0];
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
            const real t1 = input - target;
            const real t2 = t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g;
            const real input_result = beta <= absolute_(t1) ? t2 : g * (t1 / beta);
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- smooth_l1_loss_vjp_target ---- */
/* smooth_l1_loss_vjp_target (beta=...): from input, target, g to target; numbers beta at 0 */
KERNEL(smooth_l1_loss_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    const real beta = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input - target;
            const real t2 = t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : g) : -g;
            const real target_result = beta <= absolute_(t1) ? t2 : g * ((target - input) / beta);
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- smooth_l1_loss_value_and_grad ---- */
/* smooth_l1_loss_value_and_grad for an element at which it loses digits. */
static SLOW void smooth_l1_loss_value_and_grad_carefully(
    const real input, const real target, const pair beta_pair, real *const value_to)
{
    const extended t1 = extended_of_pair(beta_pair);
    const extended t2 = extended_subtract(extended_of(input), extended_of(target));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), extended_multiply(t2, t2));
    const extended t4 = extended_negate(t2);
    const extended t5 = extended_real(t2) < extended_real(t4) ? t4 : t2;
    const extended t6 = extended_subtract(extended_multiply(EXTENDED(2.0, 0.0), t5), t1);
    const truth t7 = extended_real(extended_sign(extended_subtract(t1, t5))) > R(0.0);
    const extended t8 = t7 ? extended_divide(t3, t1) : extended_divide(t6, EXTENDED(2.0, 0.0));
    const real value_better = extended_real(t8);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* smooth_l1_loss_value_and_grad (beta=...): from input, target, g to value, input; numbers beta at 0, t32 at 1, beta_pair at 2 */
KERNEL(smooth_l1_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const real beta = (real)call->numbers[0];
    const pair t32 = pair_of(call->numbers[1]);
    const pair beta_pair = pair_of(call->numbers[2]);
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
            const real t1 = input - target;
            const real absolute = absolute_(t1);
            const real t2 = R(2.0) * absolute;
            const real t3 = t2 - beta;
            const real t4 = t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g;
            const real t5 = beta <= absolute ? t4 : g * (t1 / beta);
            const truth t6 = (t2 == INF) | (maximum_(t3, -t3) < R(0.5) * maximum_(t2, -t2));
            const pair t7 = pair_subtract(pair_of(input), pair_of(target));
            const pair t8 = pair_subtract(pair_multiply(PAIR(2.0, 0.0), t1 < -t1 ? pair_negate(t7) : t7), t32);
            const pair t9 = pair_divide(pair_multiply(PAIR(0.5, 0.0), pair_multiply(t7, t7)), t32);
            const real t10 = pair_real(beta > absolute ? t9 : pair_divide(t8, PAIR(2.0, 0.0)));
            const real value_result = t10;
            const real input_result = t5;
            const flag carefully_here = t6;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    smooth_l1_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], beta_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#else
/* smooth_l1_loss_value_and_grad (beta=...): from input, target, g to value, input; numbers beta at 0, beta_pair at 2 */
KERNEL(smooth_l1_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const double beta = (double)call->numbers[0];
    const double beta_pair = (double)call->numbers[2];
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
            const double t1 = input - target;
            const double absolute = absolute_wide(t1);
            const double t2 = 2.0 * absolute;
            const double t3 = t2 - beta;
            const double t4 = beta > absolute ? quotient_wide(0.5 * (t1 * t1), beta) : quotient_wide(t3, 2.0);
            const double t5 = t1 <= 0.0 ? (t1 >= 0.0 ? 0.0 : -g) : g;
            const double t6 = beta <= absolute ? t5 : g * quotient_wide(t1, beta);
            const truth t7 = absolute_wide(t3) < 3.0517578125e-05 * (0.5 * absolute_wide(t2));
            const real value_result = t4;
            const real input_result = t6;
            const flag carefully_here = t7;
            value_to[i] = value_result;
            input_to[i] = input_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    smooth_l1_loss_value_and_grad_carefully(
                        input_at[i], target_at[i], beta_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}
#endif

/* ---- smooth_l1_loss_hvp ---- */
/* smooth_l1_loss_hvp (beta=...): from input, target, g, v to input; numbers beta at 0 */
KERNEL(smooth_l1_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real beta = (real)call->numbers[0];
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
            const real t1 = input == input ? (beta <= absolute_(input - target) ? R(0.0) : g * v / beta) : input;
            const real input_result = target == target ? t1 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- smooth_l1_loss_hess_diag ---- */
/* smooth_l1_loss_hess_diag (beta=...): from input, target, g to input; numbers beta at 0 */
KERNEL(smooth_l1_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real beta = (real)call->numbers[0];
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
            const real t1 = input == input ? (beta <= absolute_(input - target) ? R(0.0) : g / beta) : input;
            const real input_result = target == target ? t1 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- smooth_l1_loss_value_beta_0 ---- */
/* smooth_l1_loss_value_beta_0 (beta=0): from input, target to value */
KERNEL(smooth_l1_loss_value_beta_0)
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
            const real value_result = absolute_(input - target);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- smooth_l1_loss_vjp_beta_0 ---- */
/* smooth_l1_loss_vjp_beta_0 (beta=0): from input, target, g to input */
KERNEL(smooth_l1_loss_vjp_beta_0)
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
            const real t1 = input - target;
            const real t2 = input == input ? (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g) : input;
            const real input_result = target == target ? t2 : target;
            input_to[i] = input_result;
        }
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- smooth_l1_loss_vjp_target_beta_0 ---- */
/* smooth_l1_loss_vjp_target_beta_0 (beta=0): from input, target, g to target */
KERNEL(smooth_l1_loss_vjp_target_beta_0)
{
    enum { input_in, target_in, g_in, target_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real g_block[BLOCK];
    real target_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const input_at = real_block(call, input_in, start, count, input_block);
        const real *const target_at = real_block(call, target_in, start, count, target_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const target_to = real_room(call, target_out, start, count, target_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real input = input_at[i];
            const real target = target_at[i];
            const real g = g_at[i];
            const real t1 = input - target;
            const real t2 = input == input ? (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : g) : -g) : input;
            const real target_result = target == target ? t2 : target;
            target_to[i] = target_result;
        }
        real_store(call, target_out, start, count, target_to);
    }
}

/* ---- smooth_l1_loss_value_and_grad_beta_0 ---- */
/* smooth_l1_loss_value_and_grad_beta_0 (beta=0): from input, target, g to value, input */
KERNEL(smooth_l1_loss_value_and_grad_beta_0)
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
            const real t1 = input - target;
            const real absolute = absolute_(t1);
            const real t2 = input == input ? (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -g) : g) : input;
            const real t3 = target == target ? t2 : target;
            const real value_result = absolute;
            const real input_result = t3;
            value_to[i] = value_result;
            input_to[i] = input_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, input_out, start, count, input_to);
    }
}

/* ---- smooth_l1_loss_hvp_beta_0 ---- */
/* smooth_l1_loss_hvp_beta_0 (beta=0): from input, target to input */
KERNEL(smooth_l1_loss_hvp_beta_0)
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
