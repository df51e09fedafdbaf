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
#if SYMDL_DOUBLE
/* sgd_step (velocity absent, momentum=0, nesterov=False): from param, grad to param; numbers t8 at 0, t6 at 1 */
KERNEL(sgd_step)
{
    enum { param_in, grad_in, param_out };
    const pair t8 = pair_of(call->numbers[0]);
    const pair t6 = pair_of(call->numbers[1]);
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
            const pair t1 = pair_of(param);
            const pair t2 = pair_subtract(t1, pair_multiply(t6, pair_add(pair_of(grad), pair_multiply(t8, t1))));
            const real param_result = pair_real(t2);
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}
#else
/* sgd_step (velocity absent, momentum=0, nesterov=False): from param, grad to param; numbers weight_decay at 2, lr at 3 */
KERNEL(sgd_step)
{
    enum { param_in, grad_in, param_out };
    const double weight_decay = (double)call->numbers[2];
    const double lr = (double)call->numbers[3];
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
            const double param = param_at[i];
            const double grad = grad_at[i];
            const real param_result = fma_of_double(-lr, fma_of_double(weight_decay, param, grad), param);
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}
#endif

/* ---- sgd_step_nesterov ---- */
#if SYMDL_DOUBLE
/* sgd_step_nesterov (velocity absent, momentum=0, nesterov=True): from param, grad to param; numbers t8 at 0, t6 at 1 */
KERNEL(sgd_step_nesterov)
{
    enum { param_in, grad_in, param_out };
    const pair t8 = pair_of(call->numbers[0]);
    const pair t6 = pair_of(call->numbers[1]);
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
            const pair t1 = pair_of(param);
            const pair t2 = pair_subtract(t1, pair_multiply(t6, pair_add(pair_of(grad), pair_multiply(t8, t1))));
            const real param_result = pair_real(t2);
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}
#else
/* sgd_step_nesterov (velocity absent, momentum=0, nesterov=True): from param, grad to param; numbers weight_decay at 2, lr at 3 */
KERNEL(sgd_step_nesterov)
{
    enum { param_in, grad_in, param_out };
    const double weight_decay = (double)call->numbers[2];
    const double lr = (double)call->numbers[3];
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
            const double param = param_at[i];
            const double grad = grad_at[i];
            const real param_result = fma_of_double(-lr, fma_of_double(weight_decay, param, grad), param);
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}
#endif

/* ---- sgd_step_momentum_other ---- */
#if SYMDL_DOUBLE
/* sgd_step_momentum_other (velocity absent, momentum=..., nesterov=False): from param, grad to param, velocity; numbers weight_decay at 0, t8 at 1, t6 at 2 */
KERNEL(sgd_step_momentum_other)
{
    enum { param_in, grad_in, param_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const pair t8 = pair_of(call->numbers[1]);
    const pair t6 = pair_of(call->numbers[2]);
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
            const real t1 = fma_(weight_decay, param, grad);
            const pair t2 = pair_of(param);
            const pair t3 = pair_subtract(t2, pair_multiply(t6, pair_add(pair_of(grad), pair_multiply(t8, t2))));
            const real t4 = pair_real(t3);
            const real param_result = t4;
            const real velocity_result = t1;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* sgd_step_momentum_other (velocity absent, momentum=..., nesterov=False): from param, grad to param, velocity; numbers weight_decay at 0, lr at 3 */
KERNEL(sgd_step_momentum_other)
{
    enum { param_in, grad_in, param_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double lr = (double)call->numbers[3];
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
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = fma_of_double(-lr, t1, param);
            const real param_result = t2;
            const real velocity_result = t1;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- sgd_step_momentum_other_nesterov ---- */
#if SYMDL_DOUBLE
/* sgd_step_momentum_other_nesterov (velocity absent, momentum=..., nesterov=True): from param, grad to param, velocity; numbers weight_decay at 0, t12 at 1, t11 at 2, t9 at 3 */
KERNEL(sgd_step_momentum_other_nesterov)
{
    enum { param_in, grad_in, param_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const pair t12 = pair_of(call->numbers[1]);
    const pair t11 = pair_of(call->numbers[2]);
    const pair t9 = pair_of(call->numbers[3]);
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
            const real t1 = fma_(weight_decay, param, grad);
            const pair t2 = pair_of(param);
            const pair t3 = pair_of(grad);
            const pair t4 = pair_multiply(t12, t2);
            const pair t5 = pair_multiply(t9, pair_add(pair_add(t3, pair_multiply(t11, pair_add(t3, t4))), t4));
            const real t6 = pair_real(pair_subtract(t2, t5));
            const real param_result = t6;
            const real velocity_result = t1;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* sgd_step_momentum_other_nesterov (velocity absent, momentum=..., nesterov=True): from param, grad to param, velocity; numbers weight_decay at 0, momentum at 4, lr at 5 */
KERNEL(sgd_step_momentum_other_nesterov)
{
    enum { param_in, grad_in, param_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double momentum = (double)call->numbers[4];
    const double lr = (double)call->numbers[5];
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
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double t1 = weight_decay * param;
            const double t2 = grad + t1;
            const double t3 = fma_of_double(-lr, fma_of_double(momentum, t2, grad) + t1, param);
            const real param_result = t3;
            const real velocity_result = t2;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- sgd_step_velocity ---- */
#if SYMDL_DOUBLE
/* sgd_step_velocity (velocity given, momentum=0, nesterov=False): from param, grad to param; numbers t8 at 0, t6 at 1 */
KERNEL(sgd_step_velocity)
{
    enum { param_in, grad_in, param_out };
    const pair t8 = pair_of(call->numbers[0]);
    const pair t6 = pair_of(call->numbers[1]);
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
            const pair t1 = pair_of(param);
            const pair t2 = pair_subtract(t1, pair_multiply(t6, pair_add(pair_of(grad), pair_multiply(t8, t1))));
            const real param_result = pair_real(t2);
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}
#else
/* sgd_step_velocity (velocity given, momentum=0, nesterov=False): from param, grad to param; numbers weight_decay at 2, lr at 3 */
KERNEL(sgd_step_velocity)
{
    enum { param_in, grad_in, param_out };
    const double weight_decay = (double)call->numbers[2];
    const double lr = (double)call->numbers[3];
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
            const double param = param_at[i];
            const double grad = grad_at[i];
            const real param_result = fma_of_double(-lr, fma_of_double(weight_decay, param, grad), param);
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}
#endif

/* ---- sgd_step_velocity_nesterov ---- */
#if SYMDL_DOUBLE
/* sgd_step_velocity_nesterov (velocity given, momentum=0, nesterov=True): from param, grad to param; numbers t8 at 0, t6 at 1 */
KERNEL(sgd_step_velocity_nesterov)
{
    enum { param_in, grad_in, param_out };
    const pair t8 = pair_of(call->numbers[0]);
    const pair t6 = pair_of(call->numbers[1]);
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
            const pair t1 = pair_of(param);
            const pair t2 = pair_subtract(t1, pair_multiply(t6, pair_add(pair_of(grad), pair_multiply(t8, t1))));
            const real param_result = pair_real(t2);
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}
#else
/* sgd_step_velocity_nesterov (velocity given, momentum=0, nesterov=True): from param, grad to param; numbers weight_decay at 2, lr at 3 */
KERNEL(sgd_step_velocity_nesterov)
{
    enum { param_in, grad_in, param_out };
    const double weight_decay = (double)call->numbers[2];
    const double lr = (double)call->numbers[3];
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
            const double param = param_at[i];
            const double grad = grad_at[i];
            const real param_result = fma_of_double(-lr, fma_of_double(weight_decay, param, grad), param);
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}
#endif

/* ---- sgd_step_velocity_momentum_other ---- */
#if SYMDL_DOUBLE
/* sgd_step_velocity_momentum_other (velocity given, momentum=..., nesterov=False): from param, grad, velocity to param, velocity; numbers t11 at 0, t14 at 1, t17 at 2, t10 at 3 */
KERNEL(sgd_step_velocity_momentum_other)
{
    enum { param_in, grad_in, velocity_in, param_out, velocity_out };
    const pair t11 = pair_of(call->numbers[0]);
    const pair t14 = pair_of(call->numbers[1]);
    const pair t17 = pair_of(call->numbers[2]);
    const pair t10 = pair_of(call->numbers[3]);
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
            const pair t1 = pair_of(param);
            const pair t2 = pair_add(pair_of(grad), pair_multiply(t17, t1));
            const pair t3 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t14), t2);
            const pair t4 = pair_add(pair_multiply(t11, pair_of(velocity)), t3);
            const real t5 = pair_real(pair_subtract(t1, pair_multiply(t10, t4)));
            const real t6 = pair_real(t4);
            const real param_result = t5;
            const real velocity_result = t6;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* sgd_step_velocity_momentum_other (velocity given, momentum=..., nesterov=False): from param, grad, velocity to param, velocity; numbers momentum at 4, weight_decay at 5, t2 at 6, lr at 7 */
KERNEL(sgd_step_velocity_momentum_other)
{
    enum { param_in, grad_in, velocity_in, param_out, velocity_out };
    const double momentum = (double)call->numbers[4];
    const double weight_decay = (double)call->numbers[5];
    const double t2 = (double)call->numbers[6];
    const double lr = (double)call->numbers[7];
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
            const double t1 = momentum * velocity + t2 * fma_of_double(weight_decay, param, grad);
            const double t3 = fma_of_double(-lr, t1, param);
            const real param_result = t3;
            const real velocity_result = t1;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- sgd_step_velocity_momentum_other_nesterov ---- */
#if SYMDL_DOUBLE
/* sgd_step_velocity_momentum_other_nesterov (velocity given, momentum=..., nesterov=True): from param, grad, velocity to param, velocity; numbers t15 at 0, t18 at 1, t20 at 2, t13 at 3 */
KERNEL(sgd_step_velocity_momentum_other_nesterov)
{
    enum { param_in, grad_in, velocity_in, param_out, velocity_out };
    const pair t15 = pair_of(call->numbers[0]);
    const pair t18 = pair_of(call->numbers[1]);
    const pair t20 = pair_of(call->numbers[2]);
    const pair t13 = pair_of(call->numbers[3]);
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
            const pair t1 = pair_of(param);
            const pair t2 = pair_of(grad);
            const pair t3 = pair_multiply(t20, t1);
            const pair t4 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t18), pair_add(t2, t3));
            const pair t5 = pair_add(pair_multiply(t15, pair_of(velocity)), t4);
            const pair t6 = pair_multiply(t13, pair_add(pair_add(t2, pair_multiply(t15, t5)), t3));
            const real t7 = pair_real(pair_subtract(t1, t6));
            const real t8 = pair_real(t5);
            const real param_result = t7;
            const real velocity_result = t8;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* sgd_step_velocity_momentum_other_nesterov (velocity given, momentum=..., nesterov=True): from param, grad, velocity to param, velocity; numbers momentum at 4, weight_decay at 5, t2 at 6, lr at 7 */
KERNEL(sgd_step_velocity_momentum_other_nesterov)
{
    enum { param_in, grad_in, velocity_in, param_out, velocity_out };
    const double momentum = (double)call->numbers[4];
    const double weight_decay = (double)call->numbers[5];
    const double t2 = (double)call->numbers[6];
    const double lr = (double)call->numbers[7];
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
            const double t1 = weight_decay * param;
            const double t3 = momentum * velocity + t2 * (grad + t1);
            const double t4 = fma_of_double(-lr, fma_of_double(momentum, t3, grad) + t1, param);
            const real param_result = t4;
            const real velocity_result = t3;
            param_to[i] = param_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif
