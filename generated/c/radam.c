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
/* radam_step: from param, grad, m, v to param, m, v; numbers beta1, weight_decay, t20, beta2, t1, eps, t32, sqrt_2, lr, t25, t41 */
KERNEL(radam_step)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const real beta1 = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t20 = (real)call->numbers[2];
    const real beta2 = (real)call->numbers[3];
    const real t1 = (real)call->numbers[4];
    const real eps = (real)call->numbers[5];
    const real t32 = (real)call->numbers[6];
    const real sqrt_2 = (real)call->numbers[7];
    const real lr = (real)call->numbers[8];
    const real t25 = (real)call->numbers[9];
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
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real m = m_at[i];
            const real v = v_at[i];
            const real t2 = grad + weight_decay * param;
            const real t3 = beta1 * m + t20 * t2;
            const real t4 = beta2 * v + t1 * (t2 * t2);
            const real t5 = param + (t41 ? -(lr * t3 / t25) : -(t32 / (sqrt_(t4) + eps) * sqrt_2 * t3));
            const real param_result = t5;
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
