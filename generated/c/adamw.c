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
/* adamw_step (v_max absent, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta2 at 0, t3 at 1, t4 at 2, t21 at 3, t22 at 4, t27 at 5, t30 at 6, t39 at 7, t45 at 8 */
KERNEL(adamw_step)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const real beta2 = (real)call->numbers[0];
    const real t3 = (real)call->numbers[1];
    const real t4 = (real)call->numbers[2];
    const pair t21 = pair_of(call->numbers[3]);
    const pair t22 = pair_of(call->numbers[4]);
    const pair t27 = pair_of(call->numbers[5]);
    const pair t30 = pair_of(call->numbers[6]);
    const pair t39 = pair_of(call->numbers[7]);
    const pair t45 = pair_of(call->numbers[8]);
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
            const pair t1 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(t21, t22));
            const pair t2 = pair_of(grad);
            const pair t5 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t30), t2);
            const pair t6 = pair_add(pair_multiply(t30, pair_of(m)), t5);
            const pair t7 = pair_multiply(pair_divide(t21, pair_subtract(PAIR(1.0, 0.0), t27)), t6);
            const pair t8 = pair_add(pair_of(sqrt_((beta2 * v + t3 * (grad * grad)) / t4)), t39);
            const real t9 = pair_real(pair_subtract(pair_multiply(t1, pair_of(param)), pair_divide(t7, t8)));
            const real t10 = pair_real(t6);
            const pair t11 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t45), pair_multiply(t2, t2));
            const real t12 = pair_real(pair_add(pair_multiply(t45, pair_of(v)), t11));
            const real param_result = t9;
            const real m_result = t10;
            const real v_result = t12;
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
/* adamw_step (v_max absent, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 9, t2 at 10, beta2 at 0, t8 at 1, t11 at 2, eps at 11, t14 at 12, t18 at 13 */
KERNEL(adamw_step)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const double beta1 = (double)call->numbers[9];
    const double t2 = (double)call->numbers[10];
    const double beta2 = (double)call->numbers[0];
    const double t8 = (double)call->numbers[1];
    const double t11 = (double)call->numbers[2];
    const double eps = (double)call->numbers[11];
    const double t14 = (double)call->numbers[12];
    const double t18 = (double)call->numbers[13];
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
            const double t4 = t18 * param - t14 * t1 / (sqrt_wide(t3 / t11) + eps);
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
/* adamw_step_amsgrad (v_max absent, amsgrad=True): from param, grad, m, v to param, m, v, v_max; numbers beta2 at 0, t3 at 1, t4 at 2, t21 at 3, t22 at 4, t27 at 5, t30 at 6, t39 at 7, t45 at 8 */
KERNEL(adamw_step_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out, v_max_out };
    const real beta2 = (real)call->numbers[0];
    const real t3 = (real)call->numbers[1];
    const real t4 = (real)call->numbers[2];
    const pair t21 = pair_of(call->numbers[3]);
    const pair t22 = pair_of(call->numbers[4]);
    const pair t27 = pair_of(call->numbers[5]);
    const pair t30 = pair_of(call->numbers[6]);
    const pair t39 = pair_of(call->numbers[7]);
    const pair t45 = pair_of(call->numbers[8]);
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
            const pair t1 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(t21, t22));
            const pair t2 = pair_of(grad);
            const pair t5 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t30), t2);
            const pair t6 = pair_add(pair_multiply(t30, pair_of(m)), t5);
            const pair t7 = pair_multiply(pair_divide(t21, pair_subtract(PAIR(1.0, 0.0), t27)), t6);
            const pair t8 = pair_add(pair_of(sqrt_((beta2 * v + t3 * (grad * grad)) / t4)), t39);
            const real t9 = pair_real(pair_subtract(pair_multiply(t1, pair_of(param)), pair_divide(t7, t8)));
            const real t10 = pair_real(t6);
            const pair t11 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t45), pair_multiply(t2, t2));
            const real t12 = pair_real(pair_add(pair_multiply(t45, pair_of(v)), t11));
            const real param_result = t9;
            const real m_result = t10;
            const real v_result = t12;
            const real v_max_result = t12;
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
/* adamw_step_amsgrad (v_max absent, amsgrad=True): from param, grad, m, v to param, m, v, v_max; numbers beta1 at 9, t2 at 10, beta2 at 0, t8 at 1, t11 at 2, eps at 11, t14 at 12, t18 at 13 */
KERNEL(adamw_step_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out, v_max_out };
    const double beta1 = (double)call->numbers[9];
    const double t2 = (double)call->numbers[10];
    const double beta2 = (double)call->numbers[0];
    const double t8 = (double)call->numbers[1];
    const double t11 = (double)call->numbers[2];
    const double eps = (double)call->numbers[11];
    const double t14 = (double)call->numbers[12];
    const double t18 = (double)call->numbers[13];
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
            const double t4 = t18 * param - t14 * t1 / (sqrt_wide(t3 / t11) + eps);
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
/* adamw_step_v_max (v_max given, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta2 at 0, t3 at 1, t4 at 2, t21 at 3, t22 at 4, t27 at 5, t30 at 6, t39 at 7, t45 at 8 */
KERNEL(adamw_step_v_max)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const real beta2 = (real)call->numbers[0];
    const real t3 = (real)call->numbers[1];
    const real t4 = (real)call->numbers[2];
    const pair t21 = pair_of(call->numbers[3]);
    const pair t22 = pair_of(call->numbers[4]);
    const pair t27 = pair_of(call->numbers[5]);
    const pair t30 = pair_of(call->numbers[6]);
    const pair t39 = pair_of(call->numbers[7]);
    const pair t45 = pair_of(call->numbers[8]);
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
            const pair t1 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(t21, t22));
            const pair t2 = pair_of(grad);
            const pair t5 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t30), t2);
            const pair t6 = pair_add(pair_multiply(t30, pair_of(m)), t5);
            const pair t7 = pair_multiply(pair_divide(t21, pair_subtract(PAIR(1.0, 0.0), t27)), t6);
            const pair t8 = pair_add(pair_of(sqrt_((beta2 * v + t3 * (grad * grad)) / t4)), t39);
            const real t9 = pair_real(pair_subtract(pair_multiply(t1, pair_of(param)), pair_divide(t7, t8)));
            const real t10 = pair_real(t6);
            const pair t11 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t45), pair_multiply(t2, t2));
            const real t12 = pair_real(pair_add(pair_multiply(t45, pair_of(v)), t11));
            const real param_result = t9;
            const real m_result = t10;
            const real v_result = t12;
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
/* adamw_step_v_max (v_max given, amsgrad=False): from param, grad, m, v to param, m, v; numbers beta1 at 9, t2 at 10, beta2 at 0, t8 at 1, t11 at 2, eps at 11, t14 at 12, t18 at 13 */
KERNEL(adamw_step_v_max)
{
    enum { param_in, grad_in, m_in, v_in, param_out, m_out, v_out };
    const double beta1 = (double)call->numbers[9];
    const double t2 = (double)call->numbers[10];
    const double beta2 = (double)call->numbers[0];
    const double t8 = (double)call->numbers[1];
    const double t11 = (double)call->numbers[2];
    const double eps = (double)call->numbers[11];
    const double t14 = (double)call->numbers[12];
    const double t18 = (double)call->numbers[13];
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
            const double t4 = t18 * param - t14 * t1 / (sqrt_wide(t3 / t11) + eps);
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
/* adamw_step_v_max_amsgrad (v_max given, amsgrad=True): from param, grad, m, v, v_max to param, m, v, v_max; numbers t3 at 0, beta2 at 1, t4 at 2, t25 at 3, t26 at 4, t31 at 5, t34 at 6, t45 at 7, t51 at 8 */
KERNEL(adamw_step_v_max_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, v_max_in, param_out, m_out, v_out, v_max_out };
    const real t3 = (real)call->numbers[0];
    const real beta2 = (real)call->numbers[1];
    const real t4 = (real)call->numbers[2];
    const pair t25 = pair_of(call->numbers[3]);
    const pair t26 = pair_of(call->numbers[4]);
    const pair t31 = pair_of(call->numbers[5]);
    const pair t34 = pair_of(call->numbers[6]);
    const pair t45 = pair_of(call->numbers[7]);
    const pair t51 = pair_of(call->numbers[8]);
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
            const real t1 = beta2 * v + t4 * (grad * grad);
            const truth t2 = v_max < t1;
            const real t5 = t2 ? t1 : v_max;
            const pair t6 = pair_subtract(PAIR(1.0, 0.0), pair_multiply(t25, t26));
            const pair t7 = pair_of(grad);
            const pair t8 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t34), t7);
            const pair t9 = pair_add(pair_multiply(t34, pair_of(m)), t8);
            const pair t10 = pair_add(t2 ? pair_of(sqrt_(t1 / t3)) : pair_of(sqrt_(v_max / t3)), t45);
            const pair t11 = pair_multiply(pair_divide(t25, pair_subtract(PAIR(1.0, 0.0), t31)), t9);
            const real t12 = pair_real(pair_subtract(pair_multiply(t6, pair_of(param)), pair_divide(t11, t10)));
            const real t13 = pair_real(t9);
            const pair t14 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t51), pair_multiply(t7, t7));
            const real t15 = pair_real(pair_add(pair_multiply(t51, pair_of(v)), t14));
            const real param_result = t12;
            const real m_result = t13;
            const real v_result = t15;
            const real v_max_result = t5;
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
/* adamw_step_v_max_amsgrad (v_max given, amsgrad=True): from param, grad, m, v, v_max to param, m, v, v_max; numbers beta1 at 9, t2 at 10, t6 at 0, beta2 at 1, t10 at 2, eps at 11, t17 at 12, t21 at 13 */
KERNEL(adamw_step_v_max_amsgrad)
{
    enum { param_in, grad_in, m_in, v_in, v_max_in, param_out, m_out, v_out, v_max_out };
    const double beta1 = (double)call->numbers[9];
    const double t2 = (double)call->numbers[10];
    const double t6 = (double)call->numbers[0];
    const double beta2 = (double)call->numbers[1];
    const double t10 = (double)call->numbers[2];
    const double eps = (double)call->numbers[11];
    const double t17 = (double)call->numbers[12];
    const double t21 = (double)call->numbers[13];
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
            const double t5 = t21 * param - t17 * t1 / ((t4 ? sqrt_wide(t3 / t6) : sqrt_wide(v_max / t6)) + eps);
            const double t7 = t4 ? t3 : v_max;
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
#endif
