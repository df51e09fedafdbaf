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
#if SYMDL_DOUBLE
/* adamax_step: from param, grad, m, u to param, m, u; numbers weight_decay at 0, eps at 1, beta2 at 2, t25 at 3, t24 at 4, t28 at 5, t33 at 6, t44 at 7, t48 at 8 */
KERNEL(adamax_step)
{
    enum { param_in, grad_in, m_in, u_in, param_out, m_out, u_out };
    const real weight_decay = (real)call->numbers[0];
    const real eps = (real)call->numbers[1];
    const real beta2 = (real)call->numbers[2];
    const pair t25 = pair_of(call->numbers[3]);
    const pair t24 = pair_of(call->numbers[4]);
    const pair t28 = pair_of(call->numbers[5]);
    const pair t33 = pair_of(call->numbers[6]);
    const pair t44 = pair_of(call->numbers[7]);
    const pair t48 = pair_of(call->numbers[8]);
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
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = absolute_(t1) + eps;
            const real t3 = beta2 * u;
            const truth t4 = t3 < t2;
            const real t5 = t4 ? t2 : t3;
            const pair t6 = pair_of(param);
            const pair t7 = pair_subtract(PAIR(1.0, 0.0), t25);
            const pair t8 = pair_add(pair_of(grad), pair_multiply(t33, t6));
            const pair t9 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t28), t8);
            const pair t10 = pair_add(pair_multiply(t28, pair_of(m)), t9);
            const pair t11 = pair_add(t1 < -t1 ? pair_negate(t8) : t8, t44);
            const pair t12 = pair_divide(pair_divide(pair_multiply(pair_divide(t24, t48), t10), t7), pair_of(u));
            const pair t13 = pair_negate(pair_divide(pair_multiply(pair_divide(t24, t7), t10), t11));
            const real t14 = pair_real(pair_add(t6, t4 ? t13 : pair_negate(t12)));
            const real t15 = pair_real(t10);
            const real param_result = t14;
            const real m_result = t15;
            const real u_result = t5;
            param_to[i] = param_result;
            m_to[i] = m_result;
            u_to[i] = u_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, u_out, start, count, u_to);
    }
}
#else
/* adamax_step: from param, grad, m, u to param, m, u; numbers beta1 at 9, weight_decay at 0, t2 at 10, t8 at 11, t7 at 12, eps at 1, t14 at 13, beta2 at 2 */
KERNEL(adamax_step)
{
    enum { param_in, grad_in, m_in, u_in, param_out, m_out, u_out };
    const double beta1 = (double)call->numbers[9];
    const double weight_decay = (double)call->numbers[0];
    const double t2 = (double)call->numbers[10];
    const double t8 = (double)call->numbers[11];
    const double t7 = (double)call->numbers[12];
    const double eps = (double)call->numbers[1];
    const double t14 = (double)call->numbers[13];
    const double beta2 = (double)call->numbers[2];
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
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double m = m_at[i];
            const double u = u_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t3 = beta1 * m + t2 * t1;
            const double t4 = absolute_wide(t1) + eps;
            const double t5 = beta2 * u;
            const truth t6 = t5 < t4;
            const double t9 = param + (t6 ? -(t14 * t3 / t4) : -(quotient_wide(t8 * t3, t7) / u));
            const double t10 = t6 ? t4 : t5;
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
#endif
