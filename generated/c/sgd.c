/*
 * Made by symdl 0.1.0 from sgd with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*(grad + param*weight_decay) + param
 */
#include "primitives.h"

/* ---- sgd_step ---- */
/* sgd_step (velocity absent, momentum=0, nesterov=False): from param, grad to param; numbers weight_decay, lr */
KERNEL(sgd_step)
{
    enum { param_in, grad_in, param_out };
    const real weight_decay = (real)call->numbers[0];
    const real lr = (real)call->numbers[1];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real param_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real param_result = param - lr * (grad + weight_decay * param);
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}

/* ---- sgd_step_momentum_other ---- */
/* sgd_step_momentum_other (velocity absent, momentum=..., nesterov=False): from param, grad to param, velocity; numbers weight_decay, lr */
KERNEL(sgd_step_momentum_other)
{
    enum { param_in, grad_in, param_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real lr = (real)call->numbers[1];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real param_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real t1 = grad + weight_decay * param;
            const real t2 = param - lr * t1;
            const real param_result = t2;
            const real velocity_result = t1;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}

/* ---- sgd_step_momentum_other_nesterov ---- */
/* sgd_step_momentum_other_nesterov (velocity absent, momentum=..., nesterov=True): from param, grad to param, velocity; numbers weight_decay, momentum, lr */
KERNEL(sgd_step_momentum_other_nesterov)
{
    enum { param_in, grad_in, param_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real momentum = (real)call->numbers[1];
    const real lr = (real)call->numbers[2];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real param_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real t1 = weight_decay * param;
            const real t2 = grad + t1;
            const real t3 = param - lr * (grad + momentum * t2 + t1);
            const real param_result = t3;
            const real velocity_result = t2;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}

/* ---- sgd_step_velocity_momentum_other ---- */
/* sgd_step_velocity_momentum_other (velocity given, momentum=..., nesterov=False): from param, grad, velocity to param, velocity; numbers momentum, weight_decay, t2, lr */
KERNEL(sgd_step_velocity_momentum_other)
{
    enum { param_in, grad_in, velocity_in, param_out, velocity_out };
    const real momentum = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real lr = (real)call->numbers[3];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real velocity = velocity_at[i];
            const real t1 = momentum * velocity + t2 * (grad + weight_decay * param);
            const real t3 = param - lr * t1;
            const real param_result = t3;
            const real velocity_result = t1;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}

/* ---- sgd_step_velocity_momentum_other_nesterov ---- */
/* sgd_step_velocity_momentum_other_nesterov (velocity given, momentum=..., nesterov=True): from param, grad, velocity to param, velocity; numbers momentum, weight_decay, t2, lr */
KERNEL(sgd_step_velocity_momentum_other_nesterov)
{
    enum { param_in, grad_in, velocity_in, param_out, velocity_out };
    const real momentum = (real)call->numbers[0];
    const real weight_decay = (real)call->numbers[1];
    const real t2 = (real)call->numbers[2];
    const real lr = (real)call->numbers[3];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real velocity = velocity_at[i];
            const real t1 = weight_decay * param;
            const real t3 = momentum * velocity + t2 * (grad + t1);
            const real t4 = param - lr * (grad + momentum * t3 + t1);
            const real param_result = t4;
            const real velocity_result = t3;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
