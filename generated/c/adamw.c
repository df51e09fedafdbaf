/*
 * Made by symdl 0.1.0 from adamw with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*(beta1*m + grad*(1 - beta1))/((1 - beta1**step)*(eps + sqrt((beta2*v + grad**2*(1 -
 *                 beta2))/(1 - beta2**step)))) + param*(-lr*weight_decay + 1)
 *     new m = beta1*m + grad*(1 - beta1)
 *     new v = beta2*v + grad**2*(1 - beta2)
 */
#include "primitives.h"

/* ---- adamw_step ---- */
#if SYMDL_DOUBLE
/* adamw_step (v_max absent, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 0, t2 at 1, beta2 at 2, t8 at 3, t11 at 4, eps at 5, t14 at 6, t18 at 7 */
KERNEL(adamw_step)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const real beta1 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    const real beta2 = (real)call->numbers[2];
    const real t8 = (real)call->numbers[3];
    const real t11 = (real)call->numbers[4];
    const real eps = (real)call->numbers[5];
    const real t14 = (real)call->numbers[6];
    const real t18 = (real)call->numbers[7];
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
            const real t1 = beta1 * m + t2 * grad;
            const real t3 = beta2 * v + t8 * (grad * grad);
            const real t4 = fma_(t18, param, -(t14 * t1 / (sqrt_(t3 / t11) + eps)));
            const real param_result = t4;
            const real m_result = t1;
            const real v_result = t3;
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
/* adamw_step (v_max absent, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 0, t2 at 1, beta2 at 2, t8 at 3, t11 at 4, eps at 5, t14 at 6, t18 at 7 */
KERNEL(adamw_step)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const double beta1 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    const double beta2 = (double)call->numbers[2];
    const double t8 = (double)call->numbers[3];
    const double t11 = (double)call->numbers[4];
    const double eps = (double)call->numbers[5];
    const double t14 = (double)call->numbers[6];
    const double t18 = (double)call->numbers[7];
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
            const double t1 = beta1 * m + t2 * grad;
            const double t3 = beta2 * v + t8 * (grad * grad);
            const double t4 = fma_of_double(t18, param, -(t14 * t1 / (sqrt_wide(quotient_wide(t3, t11)) + eps)));
            const real param_result = t4;
            const real m_result = t1;
            const real v_result = t3;
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

/* ---- adamw_step_amsgrad ---- */
#if SYMDL_DOUBLE
/* adamw_step_amsgrad (v_max absent, amsgrad=True): from param, grad, m, v to param, m, v, v_max; numbers beta1 at 0, t2 at 1, beta2 at 2, t8 at 3, t11 at 4, eps at 5, t14 at 6, t18 at 7 */
KERNEL(adamw_step_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out, v_max_out };
    const real beta1 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    const real beta2 = (real)call->numbers[2];
    const real t8 = (real)call->numbers[3];
    const real t11 = (real)call->numbers[4];
    const real eps = (real)call->numbers[5];
    const real t14 = (real)call->numbers[6];
    const real t18 = (real)call->numbers[7];
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
            const real t1 = beta1 * m + t2 * grad;
            const real t3 = beta2 * v + t8 * (grad * grad);
            const real t4 = fma_(t18, param, -(t14 * t1 / (sqrt_(t3 / t11) + eps)));
            const real param_result = t4;
            const real m_result = t1;
            const real v_result = t3;
            const real v_max_result = t3;
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
/* adamw_step_amsgrad (v_max absent, amsgrad=True): from param, grad, m, v to param, m, v, v_max; numbers beta1 at 0, t2 at 1, beta2 at 2, t8 at 3, t11 at 4, eps at 5, t14 at 6, t18 at 7 */
KERNEL(adamw_step_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out, v_max_out };
    const double beta1 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    const double beta2 = (double)call->numbers[2];
    const double t8 = (double)call->numbers[3];
    const double t11 = (double)call->numbers[4];
    const double eps = (double)call->numbers[5];
    const double t14 = (double)call->numbers[6];
    const double t18 = (double)call->numbers[7];
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
            const double t1 = beta1 * m + t2 * grad;
            const double t3 = beta2 * v + t8 * (grad * grad);
            const double t4 = fma_of_double(t18, param, -(t14 * t1 / (sqrt_wide(quotient_wide(t3, t11)) + eps)));
            const real param_result = t4;
            const real m_result = t1;
            const real v_result = t3;
            const real v_max_result = t3;
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

/* ---- adamw_step_v_max ---- */
#if SYMDL_DOUBLE
/* adamw_step_v_max (v_max given, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 0, t2 at 1, beta2 at 2, t8 at 3, t11 at 4, eps at 5, t14 at 6, t18 at 7 */
KERNEL(adamw_step_v_max)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const real beta1 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    const real beta2 = (real)call->numbers[2];
    const real t8 = (real)call->numbers[3];
    const real t11 = (real)call->numbers[4];
    const real eps = (real)call->numbers[5];
    const real t14 = (real)call->numbers[6];
    const real t18 = (real)call->numbers[7];
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
            const real t1 = beta1 * m + t2 * grad;
            const real t3 = beta2 * v + t8 * (grad * grad);
            const real t4 = fma_(t18, param, -(t14 * t1 / (sqrt_(t3 / t11) + eps)));
            const real param_result = t4;
            const real m_result = t1;
            const real v_result = t3;
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
/* adamw_step_v_max (v_max given, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 0, t2 at 1, beta2 at 2, t8 at 3, t11 at 4, eps at 5, t14 at 6, t18 at 7 */
KERNEL(adamw_step_v_max)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const double beta1 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    const double beta2 = (double)call->numbers[2];
    const double t8 = (double)call->numbers[3];
    const double t11 = (double)call->numbers[4];
    const double eps = (double)call->numbers[5];
    const double t14 = (double)call->numbers[6];
    const double t18 = (double)call->numbers[7];
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
            const double t1 = beta1 * m + t2 * grad;
            const double t3 = beta2 * v + t8 * (grad * grad);
            const double t4 = fma_of_double(t18, param, -(t14 * t1 / (sqrt_wide(quotient_wide(t3, t11)) + eps)));
            const real param_result = t4;
            const real m_result = t1;
            const real v_result = t3;
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

/* ---- adamw_step_v_max_amsgrad ---- */
#if SYMDL_DOUBLE
/* adamw_step_v_max_amsgrad (v_max given, amsgrad=True): from param, grad, m, v, v_max to param, m, v, v_max; numbers beta1 at 0, t2 at 1, t6 at 2, beta2 at 3, t10 at 4, eps at 5, t17 at 6, t21 at 7 */
KERNEL(adamw_step_v_max_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, v_max_in, param_out, m_out, v_out, v_max_out };
    const real beta1 = (real)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    const real t6 = (real)call->numbers[2];
    const real beta2 = (real)call->numbers[3];
    const real t10 = (real)call->numbers[4];
    const real eps = (real)call->numbers[5];
    const real t17 = (real)call->numbers[6];
    const real t21 = (real)call->numbers[7];
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
            const real t1 = beta1 * m + t2 * grad;
            const real t3 = beta2 * v + t10 * (grad * grad);
            const truth t4 = v_max < t3;
            const real t5 = fma_(t21, param, -(t17 * t1 / ((t4 ? sqrt_(t3 / t6) : sqrt_(v_max / t6)) + eps)));
            const real t7 = t4 ? t3 : v_max;
            const real param_result = t5;
            const real m_result = t1;
            const real v_result = t3;
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
/* adamw_step_v_max_amsgrad (v_max given, amsgrad=True): from param, grad, m, v, v_max to param, m, v, v_max; numbers beta1 at 0, t2 at 1, t6 at 2, beta2 at 3, t10 at 4, eps at 5, t17 at 6, t21 at 7 */
KERNEL(adamw_step_v_max_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, v_max_in, param_out, m_out, v_out, v_max_out };
    const double beta1 = (double)call->numbers[0];
    const double t2 = (double)call->numbers[1];
    const double t6 = (double)call->numbers[2];
    const double beta2 = (double)call->numbers[3];
    const double t10 = (double)call->numbers[4];
    const double eps = (double)call->numbers[5];
    const double t17 = (double)call->numbers[6];
    const double t21 = (double)call->numbers[7];
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
            const double t1 = beta1 * m + t2 * grad;
            const double t3 = beta2 * v + t10 * (grad * grad);
            const truth t4 = v_max < t3;
            const double t5 = (t4 ? sqrt_wide(quotient_wide(t3, t6)) : sqrt_wide(quotient_wide(v_max, t6))) + eps;
            const double t7 = fma_of_double(t21, param, -(t17 * t1 / t5));
            const double t8 = t4 ? t3 : v_max;
            const real param_result = t7;
            const real m_result = t1;
            const real v_result = t3;
            const real v_max_result = t8;
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
