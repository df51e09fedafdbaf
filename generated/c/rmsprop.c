/*
 * Made by symdl 0.1.0 from rmsprop with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -lr*(grad + param*weight_decay)/(eps + sqrt(alpha*v + (1 - alpha)*(grad +
 *                 param*weight_decay)**2)) + param
 *     new v = alpha*v + (1 - alpha)*(grad + param*weight_decay)**2
 */
#include "primitives.h"

/* ---- rmsprop_step ---- */
#if SYMDL_DOUBLE
/* rmsprop_step (grad_average absent, velocity absent, momentum=0, centered=False): from param, grad, v to param, v; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step)
{
    enum { param_in, grad_in, v_in, param_out, v_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t5 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v + t5 * (t1 * t1);
            const real t3 = fma_(-(lr / (sqrt_(t2) + eps)), t1, param);
            const real param_result = t3;
            const real v_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#else
/* rmsprop_step (grad_average absent, velocity absent, momentum=0, centered=False): from param, grad, v to param, v; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step)
{
    enum { param_in, grad_in, v_in, param_out, v_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t5 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v + t5 * (t1 * t1);
            const double t3 = fma_of_double(-(lr / (sqrt_wide(t2) + eps)), t1, param);
            const real param_result = t3;
            const real v_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#endif

/* ---- rmsprop_step_centered ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_centered (grad_average absent, velocity absent, momentum=0, centered=True): from param, grad, v to param, v, grad_average; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, lr at 4, t5 at 5 */
KERNEL(rmsprop_step_centered)
{
    enum { param_in, grad_in, v_in, param_out, v_out, grad_average_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t6 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    const real t5 = (real)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v;
            const real t3 = t1 * t1;
            const real t4 = fma_(-(lr / (sqrt_(fma_(t6, t3, t2)) + eps)), t1, param);
            const real t7 = fma_(t5, t3, t2);
            const real t8 = t5 * t1;
            const real param_result = t4;
            const real v_result = t7;
            const real grad_average_result = t8;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
    }
}
#else
/* rmsprop_step_centered (grad_average absent, velocity absent, momentum=0, centered=True): from param, grad, v to param, v, grad_average; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, lr at 4, t5 at 5 */
KERNEL(rmsprop_step_centered)
{
    enum { param_in, grad_in, v_in, param_out, v_out, grad_average_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t6 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    const double t5 = (double)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v;
            const double t3 = t1 * t1;
            const double t4 = fma_of_double(-(lr / (sqrt_wide(fma_of_double(t6, t3, t2)) + eps)), t1, param);
            const double t7 = fma_of_double(t5, t3, t2);
            const double t8 = t5 * t1;
            const real param_result = t4;
            const real v_result = t7;
            const real grad_average_result = t8;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
    }
}
#endif

/* ---- rmsprop_step_momentum_other ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_momentum_other (grad_average absent, velocity absent, momentum=..., centered=False): from param, grad, v to param, v, velocity; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_momentum_other)
{
    enum { param_in, grad_in, v_in, param_out, v_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t5 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v + t5 * (t1 * t1);
            const real t3 = sqrt_(t2) + eps;
            const real t4 = fma_(-(lr / t3), t1, param);
            const real t6 = t1 / t3;
            const real param_result = t4;
            const real v_result = t2;
            const real velocity_result = t6;
            param_to[i] = param_result;
            v_to[i] = v_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* rmsprop_step_momentum_other (grad_average absent, velocity absent, momentum=..., centered=False): from param, grad, v to param, v, velocity; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_momentum_other)
{
    enum { param_in, grad_in, v_in, param_out, v_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t5 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v + t5 * (t1 * t1);
            const double t9_inverse = 1.0 / (sqrt_wide(t2) + eps);
            const double t3 = fma_of_double(-(lr * t9_inverse), t1, param);
            const double t4 = t1 * t9_inverse;
            const real param_result = t3;
            const real v_result = t2;
            const real velocity_result = t4;
            param_to[i] = param_result;
            v_to[i] = v_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- rmsprop_step_momentum_other_centered ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_momentum_other_centered (grad_average absent, velocity absent, momentum=..., centered=True): from param, grad, v to param, v, grad_average, velocity; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, lr at 4, t5 at 5 */
KERNEL(rmsprop_step_momentum_other_centered)
{
    enum { param_in, grad_in, v_in, param_out, v_out, grad_average_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t6 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    const real t5 = (real)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v;
            const real t3 = t1 * t1;
            const real t4 = sqrt_(fma_(t6, t3, t2)) + eps;
            const real t7 = fma_(-(lr / t4), t1, param);
            const real t8 = fma_(t5, t3, t2);
            const real t9 = t5 * t1;
            const real t10 = t1 / t4;
            const real param_result = t7;
            const real v_result = t8;
            const real grad_average_result = t9;
            const real velocity_result = t10;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* rmsprop_step_momentum_other_centered (grad_average absent, velocity absent, momentum=..., centered=True): from param, grad, v to param, v, grad_average, velocity; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, lr at 4, t5 at 5 */
KERNEL(rmsprop_step_momentum_other_centered)
{
    enum { param_in, grad_in, v_in, param_out, v_out, grad_average_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t6 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    const double t5 = (double)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v;
            const double t3 = t1 * t1;
            const double t10_inverse = 1.0 / (sqrt_wide(fma_of_double(t6, t3, t2)) + eps);
            const double t4 = fma_of_double(-(lr * t10_inverse), t1, param);
            const double t7 = fma_of_double(t5, t3, t2);
            const double t8 = t5 * t1;
            const double t9 = t1 * t10_inverse;
            const real param_result = t4;
            const real v_result = t7;
            const real grad_average_result = t8;
            const real velocity_result = t9;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- rmsprop_step_velocity ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_velocity (grad_average absent, velocity given, momentum=0, centered=False): from param, grad, v to param, v; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_velocity)
{
    enum { param_in, grad_in, v_in, param_out, v_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t5 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v + t5 * (t1 * t1);
            const real t3 = fma_(-(lr / (sqrt_(t2) + eps)), t1, param);
            const real param_result = t3;
            const real v_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#else
/* rmsprop_step_velocity (grad_average absent, velocity given, momentum=0, centered=False): from param, grad, v to param, v; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_velocity)
{
    enum { param_in, grad_in, v_in, param_out, v_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t5 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v + t5 * (t1 * t1);
            const double t3 = fma_of_double(-(lr / (sqrt_wide(t2) + eps)), t1, param);
            const real param_result = t3;
            const real v_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#endif

/* ---- rmsprop_step_velocity_centered ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_velocity_centered (grad_average absent, velocity given, momentum=0, centered=True): from param, grad, v to param, v, grad_average; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, lr at 4, t5 at 5 */
KERNEL(rmsprop_step_velocity_centered)
{
    enum { param_in, grad_in, v_in, param_out, v_out, grad_average_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t6 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    const real t5 = (real)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v;
            const real t3 = t1 * t1;
            const real t4 = fma_(-(lr / (sqrt_(fma_(t6, t3, t2)) + eps)), t1, param);
            const real t7 = fma_(t5, t3, t2);
            const real t8 = t5 * t1;
            const real param_result = t4;
            const real v_result = t7;
            const real grad_average_result = t8;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
    }
}
#else
/* rmsprop_step_velocity_centered (grad_average absent, velocity given, momentum=0, centered=True): from param, grad, v to param, v, grad_average; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, lr at 4, t5 at 5 */
KERNEL(rmsprop_step_velocity_centered)
{
    enum { param_in, grad_in, v_in, param_out, v_out, grad_average_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t6 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    const double t5 = (double)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v;
            const double t3 = t1 * t1;
            const double t4 = fma_of_double(-(lr / (sqrt_wide(fma_of_double(t6, t3, t2)) + eps)), t1, param);
            const double t7 = fma_of_double(t5, t3, t2);
            const double t8 = t5 * t1;
            const real param_result = t4;
            const real v_result = t7;
            const real grad_average_result = t8;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
    }
}
#endif

/* ---- rmsprop_step_velocity_momentum_other ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_velocity_momentum_other (grad_average absent, velocity given, momentum=..., centered=False): from param, grad, v, velocity to param, v, velocity; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, momentum at 4, lr at 5 */
KERNEL(rmsprop_step_velocity_momentum_other)
{
    enum { param_in, grad_in, v_in, velocity_in, param_out, v_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t6 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real momentum = (real)call->numbers[4];
    const real lr = (real)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real velocity = velocity_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v + t6 * (t1 * t1);
            const real t3 = fma_(momentum, velocity, t1 / (sqrt_(t2) + eps));
            const real t4 = fma_(-lr, t3, param);
            const real param_result = t4;
            const real v_result = t2;
            const real velocity_result = t3;
            param_to[i] = param_result;
            v_to[i] = v_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* rmsprop_step_velocity_momentum_other (grad_average absent, velocity given, momentum=..., centered=False): from param, grad, v, velocity to param, v, velocity; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, momentum at 4, lr at 5 */
KERNEL(rmsprop_step_velocity_momentum_other)
{
    enum { param_in, grad_in, v_in, velocity_in, param_out, v_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t6 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double momentum = (double)call->numbers[4];
    const double lr = (double)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double velocity = velocity_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v + t6 * (t1 * t1);
            const double t3 = fma_of_double(momentum, velocity, t1 / (sqrt_wide(t2) + eps));
            const double t4 = fma_of_double(-lr, t3, param);
            const real param_result = t4;
            const real v_result = t2;
            const real velocity_result = t3;
            param_to[i] = param_result;
            v_to[i] = v_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- rmsprop_step_velocity_momentum_other_centered ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_velocity_momentum_other_centered (grad_average absent, velocity given, momentum=..., centered=True): from param, grad, v, velocity to param, v, grad_average, velocity; numbers weight_decay at 0, alpha at 1, t7 at 2, eps at 3, momentum at 4, lr at 5, t6 at 6 */
KERNEL(rmsprop_step_velocity_momentum_other_centered)
{
    enum { param_in, grad_in, v_in, velocity_in, param_out, v_out, grad_average_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t7 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real momentum = (real)call->numbers[4];
    const real lr = (real)call->numbers[5];
    const real t6 = (real)call->numbers[6];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real velocity = velocity_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v;
            const real t3 = t1 * t1;
            const real t4 = fma_(momentum, velocity, t1 / (sqrt_(fma_(t7, t3, t2)) + eps));
            const real t5 = fma_(-lr, t4, param);
            const real t8 = fma_(t6, t3, t2);
            const real t9 = t6 * t1;
            const real param_result = t5;
            const real v_result = t8;
            const real grad_average_result = t9;
            const real velocity_result = t4;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* rmsprop_step_velocity_momentum_other_centered (grad_average absent, velocity given, momentum=..., centered=True): from param, grad, v, velocity to param, v, grad_average, velocity; numbers weight_decay at 0, alpha at 1, t7 at 2, eps at 3, momentum at 4, lr at 5, t6 at 6 */
KERNEL(rmsprop_step_velocity_momentum_other_centered)
{
    enum { param_in, grad_in, v_in, velocity_in, param_out, v_out, grad_average_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t7 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double momentum = (double)call->numbers[4];
    const double lr = (double)call->numbers[5];
    const double t6 = (double)call->numbers[6];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double velocity = velocity_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v;
            const double t3 = t1 * t1;
            const double t4 = fma_of_double(momentum, velocity, t1 / (sqrt_wide(fma_of_double(t7, t3, t2)) + eps));
            const double t5 = fma_of_double(-lr, t4, param);
            const double t8 = fma_of_double(t6, t3, t2);
            const double t9 = t6 * t1;
            const real param_result = t5;
            const real v_result = t8;
            const real grad_average_result = t9;
            const real velocity_result = t4;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- rmsprop_step_grad_average ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_grad_average (grad_average given, velocity absent, momentum=0, centered=False): from param, grad, v to param, v; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_grad_average)
{
    enum { param_in, grad_in, v_in, param_out, v_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t5 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v + t5 * (t1 * t1);
            const real t3 = fma_(-(lr / (sqrt_(t2) + eps)), t1, param);
            const real param_result = t3;
            const real v_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#else
/* rmsprop_step_grad_average (grad_average given, velocity absent, momentum=0, centered=False): from param, grad, v to param, v; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_grad_average)
{
    enum { param_in, grad_in, v_in, param_out, v_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t5 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v + t5 * (t1 * t1);
            const double t3 = fma_of_double(-(lr / (sqrt_wide(t2) + eps)), t1, param);
            const real param_result = t3;
            const real v_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#endif

/* ---- rmsprop_step_grad_average_centered ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_grad_average_centered (grad_average given, velocity absent, momentum=0, centered=True): from param, grad, v, grad_average to param, v, grad_average; numbers weight_decay at 0, alpha at 1, t1 at 2, t20 at 3, t18 at 4, t24 at 5, t30 at 6 */
KERNEL(rmsprop_step_grad_average_centered)
{
    enum { param_in, grad_in, v_in, grad_average_in, param_out, v_out, grad_average_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const pair t20 = pair_of(call->numbers[3]);
    const pair t18 = pair_of(call->numbers[4]);
    const pair t24 = pair_of(call->numbers[5]);
    const pair t30 = pair_of(call->numbers[6]);
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real grad_average_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const grad_average_at = real_block(call, grad_average_in, start, count, grad_average_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real grad_average = grad_average_at[i];
            const real t2 = fma_(weight_decay, param, grad);
            const real t3 = alpha * grad_average + t1 * t2;
            const pair t4 = pair_of(param);
            const pair t5 = pair_add(pair_of(sqrt_(fma_(-t3, t3, alpha * v + t1 * (t2 * t2)))), t20);
            const pair t6 = pair_add(pair_of(grad), pair_multiply(t24, t4));
            const real t7 = pair_real(pair_subtract(t4, pair_multiply(pair_divide(t18, t5), t6)));
            const pair t8 = pair_subtract(PAIR(1.0, 0.0), t30);
            const pair t9 = pair_add(pair_multiply(t30, pair_of(v)), pair_multiply(t8, pair_multiply(t6, t6)));
            const real t10 = pair_real(t9);
            const pair t11 = pair_add(pair_multiply(t30, pair_of(grad_average)), pair_multiply(t8, t6));
            const real t12 = pair_real(t11);
            const real param_result = t7;
            const real v_result = t10;
            const real grad_average_result = t12;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
    }
}
#else
/* rmsprop_step_grad_average_centered (grad_average given, velocity absent, momentum=0, centered=True): from param, grad, v, grad_average to param, v, grad_average; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 7, lr at 8 */
KERNEL(rmsprop_step_grad_average_centered)
{
    enum { param_in, grad_in, v_in, grad_average_in, param_out, v_out, grad_average_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t5 = (double)call->numbers[2];
    const double eps = (double)call->numbers[7];
    const double lr = (double)call->numbers[8];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real grad_average_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const grad_average_at = real_block(call, grad_average_in, start, count, grad_average_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double grad_average = grad_average_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * grad_average + t5 * t1;
            const double t3 = alpha * v + t5 * (t1 * t1);
            const double t4 = fma_of_double(-(lr / (sqrt_wide(fma_of_double(-t2, t2, t3)) + eps)), t1, param);
            const real param_result = t4;
            const real v_result = t3;
            const real grad_average_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
    }
}
#endif

/* ---- rmsprop_step_grad_average_momentum_other ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_grad_average_momentum_other (grad_average given, velocity absent, momentum=..., centered=False): from param, grad, v to param, v, velocity; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_grad_average_momentum_other)
{
    enum { param_in, grad_in, v_in, param_out, v_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t5 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v + t5 * (t1 * t1);
            const real t3 = sqrt_(t2) + eps;
            const real t4 = fma_(-(lr / t3), t1, param);
            const real t6 = t1 / t3;
            const real param_result = t4;
            const real v_result = t2;
            const real velocity_result = t6;
            param_to[i] = param_result;
            v_to[i] = v_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* rmsprop_step_grad_average_momentum_other (grad_average given, velocity absent, momentum=..., centered=False): from param, grad, v to param, v, velocity; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_grad_average_momentum_other)
{
    enum { param_in, grad_in, v_in, param_out, v_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t5 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v + t5 * (t1 * t1);
            const double t9_inverse = 1.0 / (sqrt_wide(t2) + eps);
            const double t3 = fma_of_double(-(lr * t9_inverse), t1, param);
            const double t4 = t1 * t9_inverse;
            const real param_result = t3;
            const real v_result = t2;
            const real velocity_result = t4;
            param_to[i] = param_result;
            v_to[i] = v_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- rmsprop_step_grad_average_momentum_other_centered ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_grad_average_momentum_other_centered (grad_average given, velocity absent, momentum=..., centered=True): from param, grad, v, grad_average to param, v, grad_average, velocity; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_grad_average_momentum_other_centered)
{
    enum { param_in, grad_in, v_in, grad_average_in, param_out, v_out, grad_average_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t5 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real grad_average_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const grad_average_at = real_block(call, grad_average_in, start, count, grad_average_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real grad_average = grad_average_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * grad_average + t5 * t1;
            const real t3 = alpha * v + t5 * (t1 * t1);
            const real t4 = sqrt_(fma_(-t2, t2, t3)) + eps;
            const real t6 = fma_(-(lr / t4), t1, param);
            const real t7 = t1 / t4;
            const real param_result = t6;
            const real v_result = t3;
            const real grad_average_result = t2;
            const real velocity_result = t7;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* rmsprop_step_grad_average_momentum_other_centered (grad_average given, velocity absent, momentum=..., centered=True): from param, grad, v, grad_average to param, v, grad_average, velocity; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_grad_average_momentum_other_centered)
{
    enum { param_in, grad_in, v_in, grad_average_in, param_out, v_out, grad_average_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t5 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real grad_average_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const grad_average_at = real_block(call, grad_average_in, start, count, grad_average_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double grad_average = grad_average_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * grad_average + t5 * t1;
            const double t3 = alpha * v + t5 * (t1 * t1);
            const double t14_inverse = 1.0 / (sqrt_wide(fma_of_double(-t2, t2, t3)) + eps);
            const double t4 = fma_of_double(-(lr * t14_inverse), t1, param);
            const double t6 = t1 * t14_inverse;
            const real param_result = t4;
            const real v_result = t3;
            const real grad_average_result = t2;
            const real velocity_result = t6;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- rmsprop_step_grad_average_velocity ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_grad_average_velocity (grad_average given, velocity given, momentum=0, centered=False): from param, grad, v to param, v; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_grad_average_velocity)
{
    enum { param_in, grad_in, v_in, param_out, v_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t5 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real lr = (real)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v + t5 * (t1 * t1);
            const real t3 = fma_(-(lr / (sqrt_(t2) + eps)), t1, param);
            const real param_result = t3;
            const real v_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#else
/* rmsprop_step_grad_average_velocity (grad_average given, velocity given, momentum=0, centered=False): from param, grad, v to param, v; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 3, lr at 4 */
KERNEL(rmsprop_step_grad_average_velocity)
{
    enum { param_in, grad_in, v_in, param_out, v_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t5 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double lr = (double)call->numbers[4];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v + t5 * (t1 * t1);
            const double t3 = fma_of_double(-(lr / (sqrt_wide(t2) + eps)), t1, param);
            const real param_result = t3;
            const real v_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
    }
}
#endif

/* ---- rmsprop_step_grad_average_velocity_centered ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_grad_average_velocity_centered (grad_average given, velocity given, momentum=0, centered=True): from param, grad, v, grad_average to param, v, grad_average; numbers weight_decay at 0, alpha at 1, t1 at 2, t20 at 3, t18 at 4, t24 at 5, t30 at 6 */
KERNEL(rmsprop_step_grad_average_velocity_centered)
{
    enum { param_in, grad_in, v_in, grad_average_in, param_out, v_out, grad_average_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const pair t20 = pair_of(call->numbers[3]);
    const pair t18 = pair_of(call->numbers[4]);
    const pair t24 = pair_of(call->numbers[5]);
    const pair t30 = pair_of(call->numbers[6]);
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real grad_average_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const grad_average_at = real_block(call, grad_average_in, start, count, grad_average_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real grad_average = grad_average_at[i];
            const real t2 = fma_(weight_decay, param, grad);
            const real t3 = alpha * grad_average + t1 * t2;
            const pair t4 = pair_of(param);
            const pair t5 = pair_add(pair_of(sqrt_(fma_(-t3, t3, alpha * v + t1 * (t2 * t2)))), t20);
            const pair t6 = pair_add(pair_of(grad), pair_multiply(t24, t4));
            const real t7 = pair_real(pair_subtract(t4, pair_multiply(pair_divide(t18, t5), t6)));
            const pair t8 = pair_subtract(PAIR(1.0, 0.0), t30);
            const pair t9 = pair_add(pair_multiply(t30, pair_of(v)), pair_multiply(t8, pair_multiply(t6, t6)));
            const real t10 = pair_real(t9);
            const pair t11 = pair_add(pair_multiply(t30, pair_of(grad_average)), pair_multiply(t8, t6));
            const real t12 = pair_real(t11);
            const real param_result = t7;
            const real v_result = t10;
            const real grad_average_result = t12;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
    }
}
#else
/* rmsprop_step_grad_average_velocity_centered (grad_average given, velocity given, momentum=0, centered=True): from param, grad, v, grad_average to param, v, grad_average; numbers weight_decay at 0, alpha at 1, t5 at 2, eps at 7, lr at 8 */
KERNEL(rmsprop_step_grad_average_velocity_centered)
{
    enum { param_in, grad_in, v_in, grad_average_in, param_out, v_out, grad_average_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t5 = (double)call->numbers[2];
    const double eps = (double)call->numbers[7];
    const double lr = (double)call->numbers[8];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real grad_average_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const grad_average_at = real_block(call, grad_average_in, start, count, grad_average_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double grad_average = grad_average_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * grad_average + t5 * t1;
            const double t3 = alpha * v + t5 * (t1 * t1);
            const double t4 = fma_of_double(-(lr / (sqrt_wide(fma_of_double(-t2, t2, t3)) + eps)), t1, param);
            const real param_result = t4;
            const real v_result = t3;
            const real grad_average_result = t2;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
    }
}
#endif

/* ---- rmsprop_step_grad_average_velocity_momentum_other ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_grad_average_velocity_momentum_other (grad_average given, velocity given, momentum=..., centered=False): from param, grad, v, velocity to param, v, velocity; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, momentum at 4, lr at 5 */
KERNEL(rmsprop_step_grad_average_velocity_momentum_other)
{
    enum { param_in, grad_in, v_in, velocity_in, param_out, v_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t6 = (real)call->numbers[2];
    const real eps = (real)call->numbers[3];
    const real momentum = (real)call->numbers[4];
    const real lr = (real)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real velocity = velocity_at[i];
            const real t1 = fma_(weight_decay, param, grad);
            const real t2 = alpha * v + t6 * (t1 * t1);
            const real t3 = fma_(momentum, velocity, t1 / (sqrt_(t2) + eps));
            const real t4 = fma_(-lr, t3, param);
            const real param_result = t4;
            const real v_result = t2;
            const real velocity_result = t3;
            param_to[i] = param_result;
            v_to[i] = v_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* rmsprop_step_grad_average_velocity_momentum_other (grad_average given, velocity given, momentum=..., centered=False): from param, grad, v, velocity to param, v, velocity; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 3, momentum at 4, lr at 5 */
KERNEL(rmsprop_step_grad_average_velocity_momentum_other)
{
    enum { param_in, grad_in, v_in, velocity_in, param_out, v_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t6 = (double)call->numbers[2];
    const double eps = (double)call->numbers[3];
    const double momentum = (double)call->numbers[4];
    const double lr = (double)call->numbers[5];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double velocity = velocity_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * v + t6 * (t1 * t1);
            const double t3 = fma_of_double(momentum, velocity, t1 / (sqrt_wide(t2) + eps));
            const double t4 = fma_of_double(-lr, t3, param);
            const real param_result = t4;
            const real v_result = t2;
            const real velocity_result = t3;
            param_to[i] = param_result;
            v_to[i] = v_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif

/* ---- rmsprop_step_grad_average_velocity_momentum_other_centered ---- */
#if SYMDL_DOUBLE
/* rmsprop_step_grad_average_velocity_momentum_other_centered (grad_average given, velocity given, momentum=..., centered=True): from param, grad, v, grad_average, velocity to param, v, grad_average, velocity; numbers weight_decay at 0, alpha at 1, t1 at 2, t21 at 3, t25 at 4, t29 at 5, t20 at 6, t36 at 7 */
KERNEL(rmsprop_step_grad_average_velocity_momentum_other_centered)
{
    enum { param_in, grad_in, v_in, grad_average_in, velocity_in, param_out, v_out, grad_average_out, velocity_out };
    const real weight_decay = (real)call->numbers[0];
    const real alpha = (real)call->numbers[1];
    const real t1 = (real)call->numbers[2];
    const pair t21 = pair_of(call->numbers[3]);
    const pair t25 = pair_of(call->numbers[4]);
    const pair t29 = pair_of(call->numbers[5]);
    const pair t20 = pair_of(call->numbers[6]);
    const pair t36 = pair_of(call->numbers[7]);
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real grad_average_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const grad_average_at = real_block(call, grad_average_in, start, count, grad_average_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real v = v_at[i];
            const real grad_average = grad_average_at[i];
            const real velocity = velocity_at[i];
            const real t2 = fma_(weight_decay, param, grad);
            const real t3 = alpha * grad_average + t1 * t2;
            const pair t4 = pair_of(param);
            const pair t5 = pair_add(pair_of(grad), pair_multiply(t25, t4));
            const pair t6 = pair_add(pair_of(sqrt_(fma_(-t3, t3, alpha * v + t1 * (t2 * t2)))), t29);
            const pair t7 = pair_add(pair_multiply(t21, pair_of(velocity)), pair_divide(t5, t6));
            const real t8 = pair_real(pair_subtract(t4, pair_multiply(t20, t7)));
            const pair t9 = pair_subtract(PAIR(1.0, 0.0), t36);
            const pair t10 = pair_add(pair_multiply(t36, pair_of(v)), pair_multiply(t9, pair_multiply(t5, t5)));
            const real t11 = pair_real(t10);
            const pair t12 = pair_add(pair_multiply(t36, pair_of(grad_average)), pair_multiply(t9, t5));
            const real t13 = pair_real(t12);
            const real t14 = pair_real(t7);
            const real param_result = t8;
            const real v_result = t11;
            const real grad_average_result = t13;
            const real velocity_result = t14;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#else
/* rmsprop_step_grad_average_velocity_momentum_other_centered (grad_average given, velocity given, momentum=..., centered=True): from param, grad, v, grad_average, velocity to param, v, grad_average, velocity; numbers weight_decay at 0, alpha at 1, t6 at 2, eps at 8, momentum at 9, lr at 10 */
KERNEL(rmsprop_step_grad_average_velocity_momentum_other_centered)
{
    enum { param_in, grad_in, v_in, grad_average_in, velocity_in, param_out, v_out, grad_average_out, velocity_out };
    const double weight_decay = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    const double t6 = (double)call->numbers[2];
    const double eps = (double)call->numbers[8];
    const double momentum = (double)call->numbers[9];
    const double lr = (double)call->numbers[10];
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real v_block[BLOCK];
    real grad_average_block[BLOCK];
    real velocity_block[BLOCK];
    real param_out_block[BLOCK];
    real v_out_block[BLOCK];
    real grad_average_out_block[BLOCK];
    real velocity_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        const real *const v_at = real_block(call, v_in, start, count, v_block);
        const real *const grad_average_at = real_block(call, grad_average_in, start, count, grad_average_block);
        const real *const velocity_at = real_block(call, velocity_in, start, count, velocity_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        real *const v_to = real_room(call, v_out, start, count, v_out_block);
        real *const grad_average_to = real_room(call, grad_average_out, start, count, grad_average_out_block);
        real *const velocity_to = real_room(call, velocity_out, start, count, velocity_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double param = param_at[i];
            const double grad = grad_at[i];
            const double v = v_at[i];
            const double grad_average = grad_average_at[i];
            const double velocity = velocity_at[i];
            const double t1 = fma_of_double(weight_decay, param, grad);
            const double t2 = alpha * grad_average + t6 * t1;
            const double t3 = alpha * v + t6 * (t1 * t1);
            const double t4 = t1 / (sqrt_wide(fma_of_double(-t2, t2, t3)) + eps);
            const double t5 = fma_of_double(momentum, velocity, t4);
            const double t7 = fma_of_double(-lr, t5, param);
            const real param_result = t7;
            const real v_result = t3;
            const real grad_average_result = t2;
            const real velocity_result = t5;
            param_to[i] = param_result;
            v_to[i] = v_result;
            grad_average_to[i] = grad_average_result;
            velocity_to[i] = velocity_result;
        }
        real_store(call, param_out, start, count, param_to);
        real_store(call, v_out, start, count, v_to);
        real_store(call, grad_average_out, start, count, grad_average_to);
        real_store(call, velocity_out, start, count, velocity_to);
    }
}
#endif
