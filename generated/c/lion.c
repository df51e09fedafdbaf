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
#if SYMDL_DOUBLE
/* lion_step: from param, grad, m to param, m; numbers beta1 at 0, t1 at 1, t19 at 2, t18 at 3, t27 at 4 */
KERNEL(lion_step)
{
    enum { param_in, grad_in, m_in, param_out, m_out };
    const real beta1 = (real)call->numbers[0];
    const real t1 = (real)call->numbers[1];
    const pair t19 = pair_of(call->numbers[2]);
    const pair t18 = pair_of(call->numbers[3]);
    const pair t27 = pair_of(call->numbers[4]);
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
            const real t2 = beta1 * m + t1 * grad;
            const pair t3 = pair_of(param);
            const pair t4 = t2 <= R(0.0) ? (t2 >= R(0.0) ? PAIR(0.0, 0.0) : PAIR(-1.0, 0.0)) : PAIR(1.0, 0.0);
            const pair t5 = pair_subtract(t3, pair_multiply(t18, pair_add(pair_multiply(t19, t3), t4)));
            const real t6 = pair_real(t5);
            const pair t7 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t27), pair_of(grad));
            const real t8 = pair_real(pair_add(pair_multiply(t27, pair_of(m)), t7));
            const real param_result = t6;
            const real m_result = t8;
            param_to[i] = param_result;
            m_to[i] = m_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
    }
}
#else
/* lion_step: from param, grad, m to param, m; numbers beta1 at 0, t3 at 1, weight_decay at 5, lr at 6, beta2 at 7, t14 at 8 */
KERNEL(lion_step)
{
    enum { param_in, grad_in, m_in, param_out, m_out };
    const double beta1 = (double)call->numbers[0];
    const double t3 = (double)call->numbers[1];
    const double weight_decay = (double)call->numbers[5];
    const double lr = (double)call->numbers[6];
    const double beta2 = (double)call->numbers[7];
    const double t14 = (double)call->numbers[8];
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
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double m = m_at[i];
            const double t1 = beta1 * m + t3 * grad;
            const double t2 = fma_of_double(weight_decay, param, t1 <= 0.0 ? (t1 >= 0.0 ? 0.0 : -1.0) : 1.0);
            const double t4 = fma_of_double(-lr, t2, param);
            const double t5 = beta2 * m + t14 * grad;
            const real param_result = t4;
            const real m_result = t5;
            param_to[i] = param_result;
            m_to[i] = m_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
    }
}
#endif
