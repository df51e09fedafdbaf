/*
 * Made by symdl 0.1.0 from nadam with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*(beta1*(1 - (1080863910568919/1125899906842624)**(momentum_decay*(step +
 *                 1))/2)*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/(-beta1**2*mu_product*(1 -
 *                 (1080863910568919/1125899906842624)**(momentum_decay*step)/2)*(1 -
 *                 (1080863910568919/1125899906842624)**(momentum_decay*(step + 1))/2) + 1) + (grad +
 *                 param*weight_decay)*(-beta1*(1 -
 *                 (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1)/(-beta1*mu_product*(1
 *                 - (1080863910568919/1125899906842624)**(momentum_decay*step)/2) + 1))/(eps +
 *                 sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step))) + param
 *     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
 *     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
 *     new mu_product = beta1*mu_product*(1 - (1080863910568919/1125899906842624)**(momentum_decay*step)/2)
 */
#include "primitives.h"

/* ---- nadam_step ---- */
#if SYMDL_DOUBLE
/* nadam_step: from param, grad, m, v, mu_product to param, m, v, mu_product; numbers beta1 at 0, weight_decay at 1, t6 at 2, t16 at 3, t4 at 4, t22 at 5, t23 at 6, beta2 at 7, t31 at 8, t34 at 9, eps at 10, lr at 11 */
KERNEL(nadam_step)
{
    enum { param_in, grad_in, m_in, v_in, mu_product_in, param_out, m_out, v_out, mu_product_out };
    const real beta1 = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t6 = (real)call->numbers[2];
    const real t16 = (real)call->numbers[3];
    const real t4 = (real)call->numbers[4];
    const real t22 = (real)call->numbers[5];
    const real t23 = (real)call->numbers[6];
    const real beta2 = (real)call->numbers[7];
    const real t31 = (real)call->numbers[8];
    const real t34 = (real)call->numbers[9];
    const real eps = (real)call->numbers[10];
    const real lr = (real)call->numbers[11];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real v_block[BLOCK];
    real mu_product_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real v_out_block[BLOCK];
    real mu_product_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const mu_product_at = real_block(call, mu_product_in, start, count, mu_product_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const mu_product_to = real_room(call, mu_product_out, start, count, mu_product_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real m = m_at[i];
            const real v = v_at[i];
            const real mu_product = mu_product_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = beta1 * m + t6 * t1;
            const real t3 = t22 * mu_product;
            const real t5 = beta2 * v + t31 * (t1 * t1);
            const real t7 = beta1 / fma_(-t16, mu_product, R(1.0)) * t4 * t2 + t23 / (R(1.0) - t3) * t1;
            const real t8 = fma_(-(lr / (sqrt_(t5 / t34) + eps)), t7, param);
            const real param_result = t8;
            const real m_result = t2;
            const real v_result = t5;
            const real mu_product_result = t3;
            param_to[i] = param_result;
            m_to[i] = m_result;
            v_to[i] = v_result;
            mu_product_to[i] = mu_product_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, mu_product_out, start, count, mu_product_to);
    }
}
#else
/* nadam_step: from param, grad, m, v, mu_product to param, m, v, mu_product; numbers beta1 at 0, weight_decay at 1, t6 at 2, t16 at 3, t4 at 4, t22 at 5, t23 at 6, beta2 at 7, t31 at 8, t34 at 9, eps at 10, lr at 11 */
KERNEL(nadam_step)
{
    enum { param_in, grad_in, m_in, v_in, mu_product_in, param_out, m_out, v_out, mu_product_out };
    const double beta1 = (double)call->numbers[0];
    const double weight_decay = (double)call->numbers[1];
    const double t6 = (double)call->numbers[2];
    const double t16 = (double)call->numbers[3];
    const double t4 = (double)call->numbers[4];
    const double t22 = (double)call->numbers[5];
    const double t23 = (double)call->numbers[6];
    const double beta2 = (double)call->numbers[7];
    const double t31 = (double)call->numbers[8];
    const double t34 = (double)call->numbers[9];
    const double eps = (double)call->numbers[10];
    const double lr = (double)call->numbers[11];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real v_block[BLOCK];
    real mu_product_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real v_out_block[BLOCK];
    real mu_product_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const mu_product_at = real_block(call, mu_product_in, start, count, mu_product_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const mu_product_to = real_room(call, mu_product_out, start, count, mu_product_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double m = m_at[i];
            const double v = v_at[i];
            const double mu_product = mu_product_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = beta1 * m + t6 * t1;
            const double t3 = t22 * mu_product;
            const double t5 = beta2 * v + t31 * (t1 * t1);
            const double t7 = beta1 / fma_of_double(-t16, mu_product, 1.0) * t4 * t2 + t23 / (1.0 - t3) * t1;
            const double t8 = fma_of_double(-(lr / (sqrt_wide(quotient_wide(t5, t34)) + eps)), t7, param);
            const real param_result = t8;
            const real m_result = t2;
            const real v_result = t5;
            const real mu_product_result = t3;
            param_to[i] = param_result;
            m_to[i] = m_result;
            v_to[i] = v_result;
            mu_product_to[i] = mu_product_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, mu_product_out, start, count, mu_product_to);
    }
}
#endif
