/*
 * Made by symdl 0.1.0 from adabelief with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
 *                 sqrt((beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 -
 *                 beta1)*(grad + param*weight_decay))**2)/(1 - beta2**step)))) + param
 *     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
 *     new s = beta2*s + eps + (1 - beta2)*(-beta1*m + grad + param*weight_decay - (1 - beta1)*(grad +
 *             param*weight_decay))**2
 */
#include "primitives.h"

/* ---- adabelief_step ---- */
#if SYMDL_DOUBLE
/* adabelief_step: from param, grad, m, s to param, m, s; numbers beta1 at 0, weight_decay at 1, t2 at 2, beta2 at 3, t12 at 4, eps at 5, t16 at 6, t19 at 7 */
KERNEL(adabelief_step)
{
    enum { param_in, grad_in, m_in, s_in, param_out, m_out, s_out };
    const real beta1 = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real beta2 = (real)call->numbers[3];
    const real t12 = (real)call->numbers[4];
    const real eps = (real)call->numbers[5];
    const real t16 = (real)call->numbers[6];
    const real t19 = (real)call->numbers[7];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real s_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real s_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const s_at = real_block(call, s_in, start, count, s_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const s_to = real_room(call, s_out, start, count, s_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real m = m_at[i];
            const real s = s_at[i];
            const real t1 = beta1 * m;
            const real t3 = fma_(weight_decay, param, grad);
            const real t4 = t2 * t3;
            const real t5 = t1 + t4;
            const real t6 = t3 - t1 - t4;
            const real t7 = beta2 * s + t12 * (t6 * t6) + eps;
            const real t8 = param - t19 * t5 / (sqrt_(t7 / t16) + eps);
            const real param_result = t8;
            const real m_result = t5;
            const real s_result = t7;
            param_to[i] = param_result;
            m_to[i] = m_result;
            s_to[i] = s_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, s_out, start, count, s_to);
    }
}
#else
/* adabelief_step: from param, grad, m, s to param, m, s; numbers beta1 at 0, weight_decay at 1, t2 at 2, beta2 at 3, t12 at 4, eps at 5, t16 at 6, t19 at 7 */
KERNEL(adabelief_step)
{
    enum { param_in, grad_in, m_in, s_in, param_out, m_out, s_out };
    const double beta1 = (double)call->numbers[0];
    const double weight_decay = (double)call->numbers[1];
    const double t2 = (double)call->numbers[2];
    const double beta2 = (double)call->numbers[3];
    const double t12 = (double)call->numbers[4];
    const double eps = (double)call->numbers[5];
    const double t16 = (double)call->numbers[6];
    const double t19 = (double)call->numbers[7];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real s_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real s_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const s_at = real_block(call, s_in, start, count, s_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const s_to = real_room(call, s_out, start, count, s_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double m = m_at[i];
            const double s = s_at[i];
            const double t1 = beta1 * m;
            const double t3 = fma_of_double(weight_decay, param, grad);
            const double t4 = t2 * t3;
            const double t5 = t1 + t4;
            const double t6 = t3 - t1 - t4;
            const double t7 = beta2 * s + t12 * (t6 * t6) + eps;
            const double t8 = param - t19 * t5 / (sqrt_wide(quotient_wide(t7, t16)) + eps);
            const real param_result = t8;
            const real m_result = t5;
            const real s_result = t7;
            param_to[i] = param_result;
            m_to[i] = m_result;
            s_to[i] = s_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, s_out, start, count, s_to);
    }
}
#endif
