/*
 * Made by symdl 0.1.0 from adamax with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))*Piecewise((1/(beta2*u), beta2*u
 *                 >= eps + absolute(grad + param*weight_decay)), (1/(eps + absolute(grad +
 *                 param*weight_decay)), True))/(1 - beta1**step) + param
 *     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
 *     new u = beta2*u  if beta2*u >= eps + absolute(grad + param*weight_decay)
 *             eps + absolute(grad + param*weight_decay)  otherwise
 */
#include "primitives.h"

/* ---- adamax_step ---- */
/* adamax_step: from param, grad, m, u to param, m, u; numbers beta1, weight_decay, t2, t8, t7, eps, t14, beta2 */
KERNEL(adamax_step)
{
    enum { param_in, grad_in, m_in, u_in, param_out, m_out, u_out };
    const real beta1 = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real t8 = (real)call->numbers[3];
    const real t7 = (real)call->numbers[4];
    const real eps = (real)call->numbers[5];
    const real t14 = (real)call->numbers[6];
    const real beta2 = (real)call->numbers[7];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real u_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real u_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const u_at = real_block(call, u_in, start, count, u_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const u_to = real_room(call, u_out, start, count, u_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real m = m_at[i];
            const real u = u_at[i];
            const real t1 = grad + weight_decay * param;
            const real t3 = beta1 * m + t2 * t1;
            const real t4 = absolute_(t1) + eps;
            const real t5 = beta2 * u;
            const truth t6 = t5 < t4;
            const real t9 = param + (t6 ? -(t14 * t3 / t4) : -(t8 * t3 / t7 / u));
            const real t10 = t6 ? t4 : t5;
            const real param_result = t9;
            const real m_result = t3;
            const real u_result = t10;
            param_to[i] = param_result;
            m_to[i] = m_result;
            u_to[i] = u_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, u_out, start, count, u_to);
    }
}
