/*
 * Made by symdl 0.1.0 from adagrad with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*(grad + param*weight_decay)/((eps + sqrt(sum + (grad +
 *                 param*weight_decay)**2))*(lr_decay*(step - 1) + 1)) + param
 *     new sum = sum + (grad + param*weight_decay)**2
 */
#include "primitives.h"

/* ---- adagrad_step ---- */
#if SYMDL_DOUBLE
/* adagrad_step (eps_inside=False): from param, grad, sum to param, sum; numbers weight_decay at 0, eps at 1, t9 at 2 */
KERNEL(adagrad_step)
{
    enum { param_in, grad_in, sum_in, param_out, sum_out };
    const real weight_decay = (real)call->numbers[0];
    const real eps = (real)call->numbers[1];
    const real t9 = (real)call->numbers[2];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real sum_block[BLOCK];
    real param_out_block[BLOCK];
    real sum_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const sum_at = real_block(call, sum_in, start, count, sum_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const sum_to = real_room(call, sum_out, start, count, sum_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real sum = sum_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = fma_(t1, t1, sum);
            const real t3 = param - t9 * t1 / (sqrt_(t2) + eps);
            const real param_result = t3;
            const real sum_result = t2;
            param_to[i] = param_result;
            sum_to[i] = sum_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, sum_out, start, count, sum_to);
    }
}
#else
/* adagrad_step (eps_inside=False): from param, grad, sum to param, sum; numbers weight_decay at 0, eps at 1, t9 at 2 */
KERNEL(adagrad_step)
{
    enum { param_in, grad_in, sum_in, param_out, sum_out };
    const double weight_decay = (double)call->numbers[0];
    const double eps = (double)call->numbers[1];
    const double t9 = (double)call->numbers[2];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real sum_block[BLOCK];
    real param_out_block[BLOCK];
    real sum_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const sum_at = real_block(call, sum_in, start, count, sum_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const sum_to = real_room(call, sum_out, start, count, sum_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double sum = sum_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = fma_of_double(t1, t1, sum);
            const double t3 = param - t9 * t1 / (sqrt_wide(t2) + eps);
            const real param_result = t3;
            const real sum_result = t2;
            param_to[i] = param_result;
            sum_to[i] = sum_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, sum_out, start, count, sum_to);
    }
}
#endif

/* ---- adagrad_step_eps_inside ---- */
#if SYMDL_DOUBLE
/* adagrad_step_eps_inside (eps_inside=True): from param, grad, sum to param, sum; numbers weight_decay at 0, eps at 1, t9 at 2 */
KERNEL(adagrad_step_eps_inside)
{
    enum { param_in, grad_in, sum_in, param_out, sum_out };
    const real weight_decay = (real)call->numbers[0];
    const real eps = (real)call->numbers[1];
    const real t9 = (real)call->numbers[2];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real sum_block[BLOCK];
    real param_out_block[BLOCK];
    real sum_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const sum_at = real_block(call, sum_in, start, count, sum_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const sum_to = real_room(call, sum_out, start, count, sum_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real sum = sum_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = fma_(t1, t1, sum);
            const real t3 = param - t9 * t1 / sqrt_(t2 + eps);
            const real param_result = t3;
            const real sum_result = t2;
            param_to[i] = param_result;
            sum_to[i] = sum_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, sum_out, start, count, sum_to);
    }
}
#else
/* adagrad_step_eps_inside (eps_inside=True): from param, grad, sum to param, sum; numbers weight_decay at 0, eps at 1, t9 at 2 */
KERNEL(adagrad_step_eps_inside)
{
    enum { param_in, grad_in, sum_in, param_out, sum_out };
    const double weight_decay = (double)call->numbers[0];
    const double eps = (double)call->numbers[1];
    const double t9 = (double)call->numbers[2];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real sum_block[BLOCK];
    real param_out_block[BLOCK];
    real sum_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const sum_at = real_block(call, sum_in, start, count, sum_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const sum_to = real_room(call, sum_out, start, count, sum_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double sum = sum_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = fma_of_double(t1, t1, sum);
            const double t3 = param - t9 * t1 / sqrt_wide(t2 + eps);
            const real param_result = t3;
            const real sum_result = t2;
            param_to[i] = param_result;
            sum_to[i] = sum_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, sum_out, start, count, sum_to);
    }
}
#endif
