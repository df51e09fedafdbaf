/*
 * Made by symdl 0.1.0 from radam with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*Piecewise((sqrt((-1 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 5 +
 *                 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 3 + 2/(1 - beta2))/((-5 + 2/(1 -
 *                 beta2))*(-3 + 2/(1 - beta2))*(-2*beta2**step*step/(1 - beta2**step) - 1 + 2/(1 -
 *                 beta2))))*sqrt(1 - beta2**step)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1
 *                 - beta1**step)*(eps + sqrt(beta2*v + (1 - beta2)*(grad + param*weight_decay)**2))),
 *                 2*beta2**step*step/(1 - beta2**step) - 2/(1 - beta2) < -6), ((beta1*m + (1 -
 *                 beta1)*(grad + param*weight_decay))/(1 - beta1**step), True)) + param
 *     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
 *     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
 */
#include "primitives.h"

/* ---- radam_step ---- */
#if SYMDL_DOUBLE
/* radam_step: from param, grad, m, v to param, m, v; numbers weight_decay at 0, beta2 at 1, t1 at 2, t46 at 3, t51 at 4, t45 at 5, t57 at 6, t62 at 7, t65 at 8, t68 at 9, t24 at 10, t76 at 11 */
KERNEL(radam_step)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const real weight_decay = (real)call->numbers[0];
    const real beta2 = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const pair t46 = pair_of(call->numbers[3]);
    const pair t51 = pair_of(call->numbers[4]);
    const pair t45 = pair_of(call->numbers[5]);
    const pair t57 = pair_of(call->numbers[6]);
    const pair t62 = pair_of(call->numbers[7]);
    const pair t65 = pair_of(call->numbers[8]);
    const pair t68 = pair_of(call->numbers[9]);
    const truth t24 = (truth)call->numbers[10];
    const pair t76 = pair_of(call->numbers[11]);
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real m = m_at[i];
            const real v = v_at[i];
            const real t2 = fma_(weight_decay, param, grad);
            const pair t3 = pair_of(param);
            const pair t4 = pair_add(pair_of(grad), pair_multiply(t51, t3));
            const pair t5 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t46), t4);
            const pair t6 = pair_add(pair_multiply(t46, pair_of(m)), t5);
            const pair t7 = pair_subtract(PAIR(1.0, 0.0), t57);
            const pair t8 = pair_add(pair_of(sqrt_(beta2 * v + t1 * (t2 * t2))), t65);
            const pair t9 = pair_multiply(pair_divide(pair_multiply(pair_divide(t45, t7), t62), t8), t68);
            const pair t10 = pair_negate(pair_divide(pair_multiply(t45, t6), t7));
            const real t11 = pair_real(pair_add(t3, t24 ? t10 : pair_negate(pair_multiply(t9, t6))));
            const real t12 = pair_real(t6);
            const pair t13 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t76), pair_multiply(t4, t4));
            const real t14 = pair_real(pair_add(pair_multiply(t76, pair_of(v)), t13));
            const real param_result = t11;
            const real m_result = t12;
            const real v_result = t14;
            param_to[i] = param_result;
            m_to[i] = m_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#else
/* radam_step: from param, grad, m, v to param, m, v; numbers beta1 at 12, weight_decay at 0, t20 at 13, beta2 at 1, t1 at 2, eps at 14, t32 at 15, sqrt_2 at 16, lr at 17, t25 at 18, t41 at 10 */
KERNEL(radam_step)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const double beta1 = (double)call->numbers[12];
    const double weight_decay = (double)call->numbers[0];
    const double t20 = (double)call->numbers[13];
    const double beta2 = (double)call->numbers[1];
    const double t1 = (double)call->numbers[2];
    const double eps = (double)call->numbers[14];
    const double t32 = (double)call->numbers[15];
    const double sqrt_2 = (double)call->numbers[16];
    const double lr = (double)call->numbers[17];
    const double t25 = (double)call->numbers[18];
    const truth t41 = (truth)call->numbers[10];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double m = m_at[i];
            const double v = v_at[i];
            const double t2 = fma_of_double(weight_decay, param, grad);
            const double t3 = beta1 * m + t20 * t2;
            const double t4 = beta2 * v + t1 * (t2 * t2);
            const double t5 = t41 ? -quotient_wide(lr * t3, t25) : -(t32 / (sqrt_wide(t4) + eps) * sqrt_2 * t3);
            const double t6 = param + t5;
            const real param_result = t6;
            const real m_result = t3;
            const real v_result = t4;
            param_to[i] = param_result;
            m_to[i] = m_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#endif
