/*
 * Made by symdl 0.1.0 from momentum with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -gamma*velocity - grad*lr + param
 *     new velocity = gamma*velocity + grad*lr
 */
#include "primitives.h"

/* ---- momentum_step ---- */
/* momentum_step: from param, grad, velocity to param, velocity; numbers gamma, lr */
KERNEL(momentum_step)
{
    enum { param_in, grad_in, velocity_in, param_out, velocity_out };
    const real gamma = (real)call->numbers[0];
    const real lr = (real)call->numbers[1];
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
            const real t1 = gamma * velocity;
            const real t2 = lr * grad;
            const real t3 = param - t1 - t2;
            const real t4 = t1 + t2;
            const real param_result = t3;
            const real velocity_result = t4;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
