/*
 * Made by symdl 0.1.0 from celu with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     celu = x  if x >= 0
 *            alpha*(exp(x/alpha) - 1)  otherwise
 */
#include "primitives.h"

/* ---- celu_value ---- */
#if SYMDL_DOUBLE
/* celu_value: from x to value; numbers t3 at 0, alpha at 1 */
KERNEL(celu_value)
{
    enum { x_in, value_out };
    const pair t3 = pair_of(call->numbers[0]);
    const real alpha = (real)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_divide(pair_of(x), t3);
            const real t2 = pair_real(t1);
            const real t4 = exp_(t2) * pair_low(t1);
            const real value_result = x >= R(0.0) ? x : alpha * (expm1_(t2) + (t4 == t4 ? t4 : R(0.0)));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* celu_value: from x to value; numbers t3 at 0, alpha at 1 */
KERNEL(celu_value)
{
    enum { x_in, value_out };
    const double t3 = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real value_result = x >= 0.0 ? x : alpha * expm1_wide(quotient_wide(x, t3));
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- celu_grad ---- */
#if SYMDL_DOUBLE
/* celu_grad: from x to grad; numbers t3 at 0 */
KERNEL(celu_grad)
{
    enum { x_in, grad_out };
    const pair t3 = pair_of(call->numbers[0]);
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_divide(pair_of(x), t3);
            const real t2 = pair_real(t1);
            const real t4 = exp_(t2) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), pair_low(t1))));
            const real grad_result = x >= R(0.0) ? R(1.0) : t4;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* celu_grad: from x to grad; numbers t3 at 0 */
KERNEL(celu_grad)
{
    enum { x_in, grad_out };
    const double t3 = (double)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t1 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0));
            const real grad_result = x >= 0.0 ? 1.0 : exp_wide(quotient_wide(x, t3)) * t1;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- celu_grad2 ---- */
#if SYMDL_DOUBLE
/* celu_grad2: from x to grad2; numbers t3 at 0, alpha at 1 */
KERNEL(celu_grad2)
{
    enum { x_in, grad2_out };
    const pair t3 = pair_of(call->numbers[0]);
    const real alpha = (real)call->numbers[1];
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_divide(pair_of(x), t3);
            const real t2 = pair_real(t1);
            const real t4 = exp_(t2) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), pair_low(t1)))) / alpha;
            const real grad2_result = x >= R(0.0) ? R(0.0) : t4;
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* celu_grad2: from x to grad2; numbers t3 at 0, alpha at 1 */
KERNEL(celu_grad2)
{
    enum { x_in, grad2_out };
    const double t3 = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t1 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0));
            const real grad2_result = x >= 0.0 ? 0.0 : quotient_wide(exp_wide(quotient_wide(x, t3)) * t1, alpha);
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- celu_vjp ---- */
#if SYMDL_DOUBLE
/* celu_vjp: from x, g to x; numbers t3 at 0 */
KERNEL(celu_vjp)
{
    enum { x_in, g_in, x_out };
    const pair t3 = pair_of(call->numbers[0]);
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = real_room(call, x_out, start, count, x_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real g = g_at[i];
            const pair t1 = pair_divide(pair_of(x), t3);
            const real t2 = pair_real(t1);
            const real t4 = g * (exp_(t2) * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), pair_low(t1)))));
            const real x_result = x >= R(0.0) ? g : t4;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* celu_vjp: from x, g to x; numbers t3 at 0 */
KERNEL(celu_vjp)
{
    enum { x_in, g_in, x_out };
    const double t3 = (double)call->numbers[0];
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = real_room(call, x_out, start, count, x_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double g = g_at[i];
            const double t1 = 1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0));
            const real x_result = x >= 0.0 ? g : g * (exp_wide(quotient_wide(x, t3)) * t1);
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- celu_value_and_grad ---- */
#if SYMDL_DOUBLE
/* celu_value_and_grad: from x to value, grad; numbers t3 at 0, alpha at 1 */
KERNEL(celu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const pair t3 = pair_of(call->numbers[0]);
    const real alpha = (real)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_divide(pair_of(x), t3);
            const real t2 = pair_real(t1);
            const real t4 = pair_low(t1);
            const real exp = exp_(t2);
            const real t5 = exp * t4;
            const truth t6 = x >= R(0.0);
            const real t7 = t6 ? x : alpha * (expm1_(t2) + (t5 == t5 ? t5 : R(0.0)));
            const real t8 = t6 ? R(1.0) : exp * (R(1.0) + lesser_(R(1.0), greater_(-R(1.0), t4)));
            const real value_result = t7;
            const real grad_result = t8;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* celu_value_and_grad: from x to value, grad; numbers t3 at 0, alpha at 1 */
KERNEL(celu_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const double t3 = (double)call->numbers[0];
    const double alpha = (double)call->numbers[1];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t1 = quotient_wide(x, t3);
            const truth t2 = x >= 0.0;
            const double t4 = t2 ? x : alpha * expm1_wide(t1);
            const double t5 = exp_wide(t1) * (1.0 + lesser_of_double(1.0, greater_of_double(-1.0, 0.0)));
            const double t6 = t2 ? 1.0 : t5;
            const real value_result = t4;
            const real grad_result = t6;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
