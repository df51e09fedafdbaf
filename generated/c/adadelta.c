/*
 * Made by symdl 0.1.0 from adadelta with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*sqrt(delta + eps)*(grad + param*weight_decay)/sqrt(eps + rho*v + (1 - rho)*(grad +
 *                 param*weight_decay)**2) + param
 *     new v = rho*v + (1 - rho)*(grad + param*weight_decay)**2
 *     new delta = delta*rho + (1 - rho)*(delta + eps)*(grad + param*weight_decay)**2/(eps + rho*v + (1 -
 *                 rho)*(grad + param*weight_decay)**2)
 */
#include "primitives.h"

/* ---- adadelta_step ---- */
#if SYMDL_DOUBLE
/* adadelta_step: from param, grad, v, delta to param, v, delta; numbers eps at 0, weight_decay at 1, rho at 2, t6 at 3, lr at 4 */
KERNEL(adadelta_step)
{
    enum { param_in, grad_in, v_in, delta_in, param_out, v_out, delta_out };
    const real eps = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real rho = (real)call->numbers[2];
    const real t6 = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real delta_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real delta_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const delta_at = real_block(call, delta_in, start, count, delta_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const delta_to = real_room(call, delta_out, start, count, delta_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real delta = delta_at[i];
            const real t1 = delta + eps;
            const real t2 = fma_(weight_decay, param, grad);
            const real t3 = rho * v + t6 * (t2 * t2);
            const real t4 = t3 + eps;
            const real t5 = fma_(-(lr / sqrt_(t4) * sqrt_(t1)), t2, param);
            const real t7 = rho * delta + t2 / t4 * t2 * t6 * t1;
            const real param_result = t5;
            const real v_result = t3;
            const real delta_result = t7;
            param_to[i] = param_result;
            v_to[i] = v_result;
            delta_to[i] = delta_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, delta_out, start, count, delta_to);
    }
}
#else
/* adadelta_step: from param, grad, v, delta to param, v, delta; numbers eps at 0, weight_decay at 1, rho at 2, t6 at 3, lr at 4 */
KERNEL(adadelta_step)
{
    enum { param_in, grad_in, v_in, delta_in, param_out, v_out, delta_out };
    const double eps = (double)call->numbers[0];
    const double weight_decay = (double)call->numbers[1];
    const double rho = (double)call->numbers[2];
    const double t6 = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real delta_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real delta_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const delta_at = real_block(call, delta_in, start, count, delta_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const delta_to = real_room(call, delta_out, start, count, delta_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double delta = delta_at[i];
            const double t1 = delta + eps;
            const double t2 = fma_of_double(weight_decay, param, grad);
            const double t3 = rho * v + t6 * (t2 * t2);
            const double t4 = t3 + eps;
            const double t5 = fma_of_double(-(lr / sqrt_wide(t4) * sqrt_wide(t1)), t2, param);
            const double t7 = rho * delta + t2 / t4 * t2 * t6 * t1;
            const real param_result = t5;
            const real v_result = t3;
            const real delta_result = t7;
            param_to[i] = param_result;
            v_to[i] = v_result;
            delta_to[i] = delta_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, delta_out, start, count, delta_to);
    }
}
#endif
