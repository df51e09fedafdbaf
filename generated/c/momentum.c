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
#if SYMDL_DOUBLE
/* momentum_step: from param, grad, velocity to param, velocity; numbers t7 at 0, t11 at 1 */
KERNEL(momentum_step)
{
    enum { param_in, grad_in, velocity_in, param_out, velocity_out };
    const pair t7 = pair_of(call->numbers[0]);
    const pair t11 = pair_of(call->numbers[1]);
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
            const pair t1 = pair_multiply(t7, pair_of(velocity));
            const pair t2 = pair_multiply(t11, pair_of(grad));
            const real t3 = pair_real(pair_subtract(pair_subtract(pair_of(param), t1), t2));
            const real t4 = pair_real(pair_add(t1, t2));
            const real param_result = t3;
            const real velocity_result = t4;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* momentum_step: from param, grad, velocity to param, velocity; numbers gamma at 2, lr at 3 */
KERNEL(momentum_step)
{
    enum { param_in, grad_in, velocity_in, param_out, velocity_out };
    const double gamma = (double)call->numbers[2];
    const double lr = (double)call->numbers[3];
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
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double velocity = velocity_at[i];
            const double t1 = gamma * velocity;
            const double t2 = lr * grad;
            const double t3 = param - t1 - t2;
            const double t4 = t1 + t2;
            const real param_result = t3;
            const real velocity_result = t4;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif
