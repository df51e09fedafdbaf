/*
 * Made by symdl 0.1.0 from adam with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*(beta1*m + (1 - beta1)*(grad + param*weight_decay))/((1 - beta1**step)*(eps +
 *                 sqrt((beta2*v + (1 - beta2)*(grad + param*weight_decay)**2)/(1 - beta2**step)))) + param
 *     new m = beta1*m + (1 - beta1)*(grad + param*weight_decay)
 *     new v = beta2*v + (1 - beta2)*(grad + param*weight_decay)**2
 */
#include "primitives.h"

/* ---- adam_step ---- */
#if SYMDL_DOUBLE
/* adam_step (v_max absent, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 0, weight_decay at 1, t2 at 2, beta2 at 3, t10 at 4, t13 at 5, eps at 6, t16 at 7 */
KERNEL(adam_step)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const real beta1 = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real beta2 = (real)call->numbers[3];
    const real t10 = (real)call->numbers[4];
    const real t13 = (real)call->numbers[5];
    const real eps = (real)call->numbers[6];
    const real t16 = (real)call->numbers[7];
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
            const real t1 = fma_(weight_decay, param, grad);
            const real t3 = beta1 * m + t2 * t1;
            const real t4 = beta2 * v + t10 * (t1 * t1);
            const real t5 = param - t16 * t3 / (sqrt_(t4 / t13) + eps);
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
#else
/* adam_step (v_max absent, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 0, weight_decay at 1, t2 at 2, beta2 at 3, t10 at 4, t13 at 5, eps at 6, t16 at 7 */
KERNEL(adam_step)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const double beta1 = (double)call->numbers[0];
    const double weight_decay = (double)call->numbers[1];
    const double t2 = (double)call->numbers[2];
    const double beta2 = (double)call->numbers[3];
    const double t10 = (double)call->numbers[4];
    const double t13 = (double)call->numbers[5];
    const double eps = (double)call->numbers[6];
    const double t16 = (double)call->numbers[7];
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
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t3 = beta1 * m + t2 * t1;
            const double t4 = beta2 * v + t10 * (t1 * t1);
            const double t5 = param - t16 * t3 / (sqrt_wide(quotient_wide(t4, t13)) + eps);
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
#endif

/* ---- adam_step_amsgrad ---- */
#if SYMDL_DOUBLE
/* adam_step_amsgrad (v_max absent, amsgrad=True): from param, grad, m, v to param, m, v, v_max; numbers beta1 at 0, weight_decay at 1, t2 at 2, beta2 at 3, t10 at 4, t13 at 5, eps at 6, t16 at 7 */
KERNEL(adam_step_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out, v_max_out };
    const real beta1 = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real beta2 = (real)call->numbers[3];
    const real t10 = (real)call->numbers[4];
    const real t13 = (real)call->numbers[5];
    const real eps = (real)call->numbers[6];
    const real t16 = (real)call->numbers[7];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real v_out_block[BLOCK];
    real v_max_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const v_max_to = real_room(call, v_max_out, start, count, v_max_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real m = m_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t3 = beta1 * m + t2 * t1;
            const real t4 = beta2 * v + t10 * (t1 * t1);
            const real t5 = param - t16 * t3 / (sqrt_(t4 / t13) + eps);
            const real param_result = t5;
            const real m_result = t3;
            const real v_result = t4;
            const real v_max_result = t4;
            param_to[i] = param_result;
            m_to[i] = m_result;
            v_to[i] = v_result;
            v_max_to[i] = v_max_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, v_max_out, start, count, v_max_to);
    }
}
#else
/* adam_step_amsgrad (v_max absent, amsgrad=True): from param, grad, m, v to param, m, v, v_max; numbers beta1 at 0, weight_decay at 1, t2 at 2, beta2 at 3, t10 at 4, t13 at 5, eps at 6, t16 at 7 */
KERNEL(adam_step_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out, v_max_out };
    const double beta1 = (double)call->numbers[0];
    const double weight_decay = (double)call->numbers[1];
    const double t2 = (double)call->numbers[2];
    const double beta2 = (double)call->numbers[3];
    const double t10 = (double)call->numbers[4];
    const double t13 = (double)call->numbers[5];
    const double eps = (double)call->numbers[6];
    const double t16 = (double)call->numbers[7];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real v_out_block[BLOCK];
    real v_max_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const v_max_to = real_room(call, v_max_out, start, count, v_max_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double m = m_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t3 = beta1 * m + t2 * t1;
            const double t4 = beta2 * v + t10 * (t1 * t1);
            const double t5 = param - t16 * t3 / (sqrt_wide(quotient_wide(t4, t13)) + eps);
            const real param_result = t5;
            const real m_result = t3;
            const real v_result = t4;
            const real v_max_result = t4;
            param_to[i] = param_result;
            m_to[i] = m_result;
            v_to[i] = v_result;
            v_max_to[i] = v_max_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, v_max_out, start, count, v_max_to);
    }
}
#endif

/* ---- adam_step_v_max ---- */
#if SYMDL_DOUBLE
/* adam_step_v_max (v_max given, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 0, weight_decay at 1, t2 at 2, beta2 at 3, t10 at 4, t13 at 5, eps at 6, t16 at 7 */
KERNEL(adam_step_v_max)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const real beta1 = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real beta2 = (real)call->numbers[3];
    const real t10 = (real)call->numbers[4];
    const real t13 = (real)call->numbers[5];
    const real eps = (real)call->numbers[6];
    const real t16 = (real)call->numbers[7];
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
            const real t1 = fma_(weight_decay, param, grad);
            const real t3 = beta1 * m + t2 * t1;
            const real t4 = beta2 * v + t10 * (t1 * t1);
            const real t5 = param - t16 * t3 / (sqrt_(t4 / t13) + eps);
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
#else
/* adam_step_v_max (v_max given, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 0, weight_decay at 1, t2 at 2, beta2 at 3, t10 at 4, t13 at 5, eps at 6, t16 at 7 */
KERNEL(adam_step_v_max)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const double beta1 = (double)call->numbers[0];
    const double weight_decay = (double)call->numbers[1];
    const double t2 = (double)call->numbers[2];
    const double beta2 = (double)call->numbers[3];
    const double t10 = (double)call->numbers[4];
    const double t13 = (double)call->numbers[5];
    const double eps = (double)call->numbers[6];
    const double t16 = (double)call->numbers[7];
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
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t3 = beta1 * m + t2 * t1;
            const double t4 = beta2 * v + t10 * (t1 * t1);
            const double t5 = param - t16 * t3 / (sqrt_wide(quotient_wide(t4, t13)) + eps);
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
#endif

/* ---- adam_step_v_max_amsgrad ---- */
#if SYMDL_DOUBLE
/* adam_step_v_max_amsgrad (v_max given, amsgrad=True): from param, grad, m, v, v_max to param, m, v, v_max; numbers beta1 at 0, weight_decay at 1, t2 at 2, t8 at 3, beta2 at 4, t12 at 5, eps at 6, t19 at 7 */
KERNEL(adam_step_v_max_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, v_max_in, param_out, m_out, v_out, v_max_out };
    const real beta1 = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real t8 = (real)call->numbers[3];
    const real beta2 = (real)call->numbers[4];
    const real t12 = (real)call->numbers[5];
    const real eps = (real)call->numbers[6];
    const real t19 = (real)call->numbers[7];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real v_block[BLOCK];
    real v_max_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real v_out_block[BLOCK];
    real v_max_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const v_max_at = real_block(call, v_max_in, start, count, v_max_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const v_max_to = real_room(call, v_max_out, start, count, v_max_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real m = m_at[i];
            const real v = v_at[i];
            const real v_max = v_max_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t3 = beta1 * m + t2 * t1;
            const real t4 = beta2 * v + t12 * (t1 * t1);
            const truth t5 = v_max < t4;
            const real t6 = param - t19 * t3 / ((t5 ? sqrt_(t4 / t8) : sqrt_(v_max / t8)) + eps);
            const real t7 = t5 ? t4 : v_max;
            const real param_result = t6;
            const real m_result = t3;
            const real v_result = t4;
            const real v_max_result = t7;
            param_to[i] = param_result;
            m_to[i] = m_result;
            v_to[i] = v_result;
            v_max_to[i] = v_max_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, v_max_out, start, count, v_max_to);
    }
}
#else
/* adam_step_v_max_amsgrad (v_max given, amsgrad=True): from param, grad, m, v, v_max to param, m, v, v_max; numbers beta1 at 0, weight_decay at 1, t2 at 2, t8 at 3, beta2 at 4, t12 at 5, eps at 6, t19 at 7 */
KERNEL(adam_step_v_max_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, v_max_in, param_out, m_out, v_out, v_max_out };
    const double beta1 = (double)call->numbers[0];
    const double weight_decay = (double)call->numbers[1];
    const double t2 = (double)call->numbers[2];
    const double t8 = (double)call->numbers[3];
    const double beta2 = (double)call->numbers[4];
    const double t12 = (double)call->numbers[5];
    const double eps = (double)call->numbers[6];
    const double t19 = (double)call->numbers[7];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real m_block[BLOCK];
    real v_block[BLOCK];
    real v_max_block[BLOCK];
    real param_out_block[BLOCK];
    real m_out_block[BLOCK];
    real v_out_block[BLOCK];
    real v_max_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const m_at = real_block(call, m_in, start, count, m_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const v_max_at = real_block(call, v_max_in, start, count, v_max_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const m_to = real_room(call, m_out, start, count, m_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const v_max_to = real_room(call, v_max_out, start, count, v_max_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double m = m_at[i];
            const double v = v_at[i];
            const double v_max = v_max_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t3 = beta1 * m + t2 * t1;
            const double t4 = beta2 * v + t12 * (t1 * t1);
            const truth t5 = v_max < t4;
            const double t6 = (t5 ? sqrt_wide(quotient_wide(t4, t8)) : sqrt_wide(quotient_wide(v_max, t8))) + eps;
            const double t7 = param - t19 * t3 / t6;
            const double t9 = t5 ? t4 : v_max;
            const real param_result = t7;
            const real m_result = t3;
            const real v_result = t4;
            const real v_max_result = t9;
            param_to[i] = param_result;
            m_to[i] = m_result;
            v_to[i] = v_result;
            v_max_to[i] = v_max_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, m_out, start, count, m_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, v_max_out, start, count, v_max_to);
    }
}
#endif
