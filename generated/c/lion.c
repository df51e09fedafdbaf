/*
 * Made by symdl 0.1.0 from lion with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*(param*weight_decay + Piecewise((1, beta1*m + grad*(1 - beta1) > 0), (-1, beta1*m +
 *                 grad*(1 - beta1) < 0), (0, True))) + param
 *     new m = beta2*m + grad*(1 - beta2)
 */
#include "primitives.h"

/* ---- lion_step ---- */
/* lion_step: from param, grad, m to param, m; numbers weight_decay, beta1, t3, lr, beta2, t14 */
KERNEL(lion_step)
{
    enum { param_in, grad_in, m_in, param_out, m_out };
    const real weight_decay = (real)call->numbers[0];
    const real beta1 = (real)call->numbers[1];
    const real t3 = (real)call->numbers[2];
    const real lr = (real)call->numbers[3];
    const real beta2 = (real)call->numbers[4];
    const real t14 = (real)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real m = m_at[i];
            const real t1 = beta1 * m + t3 * grad;
            const real t2 = weight_decay * param + (t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -R(1.0)) : R(1.0));
            const real t4 = param - lr * t2;
            const real t5 = beta2 * m + t14 * grad;
            const real param_result = t4;
            const real m_result = t5;
            param_to[i] = param_result;
            m_to[i] = m_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
    }
}
