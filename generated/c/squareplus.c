/*
 * Made by symdl 0.1.0 from squareplus with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     squareplus = x/2 + sqrt(b + x**2)/2
 */
#include "primitives.h"
#include "extended.h"

/* ---- squareplus_value ---- */
/* squareplus_value for an element at which it loses digits. */
static SLOW void squareplus_value_carefully(
    const real x, const pair b_pair, real *const value_to)
{
    const extended sqrt = extended_sqrt(extended_of_pair(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    const extended t2 = extended_multiply(sqrt, extended_divide(sqrt, extended_subtract(hypot, t1)));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), x < R(0.0) ? t2 : extended_add(t1, hypot));
    const real value_better = extended_real(t3);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* squareplus_value: from x to value; numbers sqrt_1 at 0, t12 at 1, b_pair at 2 */
KERNEL(squareplus_value)
{
    enum { x_in, value_out };
    const real sqrt_1 = (real)call->numbers[0];
    const pair t12 = pair_of(call->numbers[1]);
    const pair b_pair = pair_of(call->numbers[2]);
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real hypsum = hypsum_(x, sqrt_1);
            const truth t1 = (hypsum < R(7.888609052210118e-31)) | (hypsum == INF);
            const pair t2 = pair_of(x);
            const pair t3 = pair_of(hypot_(x, sqrt_1));
            const pair t4 = pair_multiply(t12, pair_divide(t12, pair_subtract(t3, t2)));
            const real t5 = pair_real(pair_multiply(PAIR(0.5, 0.0), x < R(0.0) ? t4 : pair_add(t2, t3)));
            const real value_result = t5;
            const flag carefully_here = t1;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squareplus_value_carefully(
                        x_at[i], b_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* squareplus_value: from x to value; numbers sqrt_1 at 0 */
KERNEL(squareplus_value)
{
    enum { x_in, value_out };
    const double sqrt_1 = (double)call->numbers[0];
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const real value_result = 0.5 * hypsum_wide(x, sqrt_1);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- squareplus_grad ---- */
/* squareplus_grad for an element at which it loses digits. */
static SLOW void squareplus_grad_carefully(
    const real x, const pair b_pair, real *const grad_to)
{
    const extended sqrt = extended_sqrt(extended_of_pair(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    const extended t2 = extended_multiply(sqrt, extended_divide(sqrt, extended_subtract(hypot, t1)));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), x < R(0.0) ? t2 : extended_add(t1, hypot));
    const extended t4 = x >= R(8.507059173023462e+37) ? EXTENDED(1.0, 0.0) : extended_divide(t3, hypot);
    const real grad_better = extended_real(t4);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* squareplus_grad: from x to grad; numbers sqrt_1 at 0, t15 at 1, b_pair at 2 */
KERNEL(squareplus_grad)
{
    enum { x_in, grad_out };
    const real sqrt_1 = (real)call->numbers[0];
    const pair t15 = pair_of(call->numbers[1]);
    const pair b_pair = pair_of(call->numbers[2]);
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = grad_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real hypot = hypot_(x, sqrt_1);
            const real t1 = R(0.5) * hypsum_(x, sqrt_1);
            const truth t2 = (t1 / hypot < R(7.888609052210118e-31)) & (t1 != R(0.0));
            const pair t3 = pair_of(x);
            const pair t4 = pair_of(hypot);
            const pair t5 = pair_multiply(t15, pair_divide(t15, pair_subtract(t4, t3)));
            const pair t6 = pair_divide(pair_multiply(PAIR(0.5, 0.0), x < R(0.0) ? t5 : pair_add(t3, t4)), t4);
            const real t7 = pair_real(x >= R(8.507059173023462e+37) ? PAIR(1.0, 0.0) : t6);
            const real grad_result = t7;
            const flag carefully_here = t2;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squareplus_grad_carefully(
                        x_at[i], b_pair, grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* squareplus_grad: from x to grad; numbers sqrt_1 at 0 */
KERNEL(squareplus_grad)
{
    enum { x_in, grad_out };
    const double sqrt_1 = (double)call->numbers[0];
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t1 = 0.5 * hypsum_wide(x, sqrt_1) / hypot_wide(x, sqrt_1);
            const real grad_result = x >= 8.507059173023462e+37 ? 1.0 : t1;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- squareplus_grad2 ---- */
/* squareplus_grad2: from x to grad2; numbers sqrt_1 at 0, b at 1 */
KERNEL(squareplus_grad2)
{
    enum { x_in, grad2_out };
    const real sqrt_1 = (real)call->numbers[0];
    const real b = (real)call->numbers[1];
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real hypot = hypot_(x, sqrt_1);
            const real grad2_result = R(0.5) / hypot * b / hypot / hypot;
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- squareplus_vjp ---- */
/* squareplus_vjp for an element at which it loses digits. */
static SLOW void squareplus_vjp_carefully(
    const real x, const real g, const pair b_pair, real *const x_to)
{
    const extended sqrt = extended_sqrt(extended_of_pair(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    const extended t2 = extended_multiply(sqrt, extended_divide(sqrt, extended_subtract(hypot, t1)));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), x < R(0.0) ? t2 : extended_add(t1, hypot));
    const extended t4 = extended_of(g);
    const extended t5 = extended_multiply(t4, extended_divide(t3, hypot));
    const real x_better = extended_real(x >= R(8.507059173023462e+37) ? t4 : t5);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* squareplus_vjp: from x, g to x; numbers sqrt_1 at 0, t17 at 1, b_pair at 2 */
KERNEL(squareplus_vjp)
{
    enum { x_in, g_in, x_out };
    const real sqrt_1 = (real)call->numbers[0];
    const pair t17 = pair_of(call->numbers[1]);
    const pair b_pair = pair_of(call->numbers[2]);
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = x_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real g = g_at[i];
            const real hypot = hypot_(x, sqrt_1);
            const real t1 = R(0.5) * hypsum_(x, sqrt_1);
            const truth t2 = (t1 / hypot < R(7.888609052210118e-31)) & (t1 != R(0.0));
            const pair t3 = pair_of(g);
            const pair t4 = pair_of(x);
            const pair t5 = pair_of(hypot);
            const pair t6 = pair_multiply(t17, pair_divide(t17, pair_subtract(t5, t4)));
            const pair t7 = pair_divide(pair_multiply(PAIR(0.5, 0.0), x < R(0.0) ? t6 : pair_add(t4, t5)), t5);
            const real t8 = pair_real(x >= R(8.507059173023462e+37) ? t3 : pair_multiply(t3, t7));
            const real x_result = t8;
            const flag carefully_here = t2;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squareplus_vjp_carefully(
                        x_at[i], g_at[i], b_pair, x_to + i);
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* squareplus_vjp: from x, g to x; numbers sqrt_1 at 0 */
KERNEL(squareplus_vjp)
{
    enum { x_in, g_in, x_out };
    const double sqrt_1 = (double)call->numbers[0];
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
            const double t1 = g * (0.5 * hypsum_wide(x, sqrt_1) / hypot_wide(x, sqrt_1));
            const real x_result = x >= 8.507059173023462e+37 ? g : t1;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- squareplus_value_and_grad ---- */
/* squareplus_value_and_grad for an element at which it loses digits. */
static SLOW void squareplus_value_and_grad_carefully(
    const real x, const pair b_pair, real *const value_to)
{
    const extended sqrt = extended_sqrt(extended_of_pair(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    const extended t2 = extended_multiply(sqrt, extended_divide(sqrt, extended_subtract(hypot, t1)));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), x < R(0.0) ? t2 : extended_add(t1, hypot));
    const real value_better = extended_real(t3);
    if (value_better == value_better) *value_to = value_better;
}

/* squareplus_value_and_grad for an element at which it loses digits. */
static SLOW void squareplus_value_and_grad_carefully_2(
    const real x, const pair b_pair, real *const grad_to)
{
    const extended sqrt = extended_sqrt(extended_of_pair(b_pair));
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, sqrt);
    const extended t2 = extended_multiply(sqrt, extended_divide(sqrt, extended_subtract(hypot, t1)));
    const extended t3 = extended_multiply(EXTENDED(0.5, 0.0), x < R(0.0) ? t2 : extended_add(t1, hypot));
    const extended t4 = x >= R(8.507059173023462e+37) ? EXTENDED(1.0, 0.0) : extended_divide(t3, hypot);
    const real grad_better = extended_real(t4);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* squareplus_value_and_grad: from x to value, grad; numbers sqrt_1 at 0, t18 at 1, b_pair at 2 */
KERNEL(squareplus_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real sqrt_1 = (real)call->numbers[0];
    const pair t18 = pair_of(call->numbers[1]);
    const pair b_pair = pair_of(call->numbers[2]);
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, carefully_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real hypsum = hypsum_(x, sqrt_1);
            const real t1 = R(0.5) * hypsum;
            const real hypot = hypot_(x, sqrt_1);
            const truth t2 = (hypsum < R(7.888609052210118e-31)) | (hypsum == INF);
            const truth t3 = (t1 / hypot < R(7.888609052210118e-31)) & (t1 != R(0.0));
            const pair t4 = pair_of(x);
            const pair t5 = pair_of(hypot);
            const pair t6 = pair_multiply(t18, pair_divide(t18, pair_subtract(t5, t4)));
            const pair t7 = pair_multiply(PAIR(0.5, 0.0), x < R(0.0) ? t6 : pair_add(t4, t5));
            const real t8 = pair_real(t7);
            const real t9 = pair_real(x >= R(8.507059173023462e+37) ? PAIR(1.0, 0.0) : pair_divide(t7, t5));
            const real value_result = t8;
            const real grad_result = t9;
            const flag carefully_here = t2;
            const flag carefully_2_here = t3;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squareplus_value_and_grad_carefully(
                        x_at[i], b_pair, value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    squareplus_value_and_grad_carefully_2(
                        x_at[i], b_pair, grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* squareplus_value_and_grad: from x to value, grad; numbers sqrt_1 at 0 */
KERNEL(squareplus_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const double sqrt_1 = (double)call->numbers[0];
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
            const double t1 = 0.5 * hypsum_wide(x, sqrt_1);
            const double t2 = x >= 8.507059173023462e+37 ? 1.0 : t1 / hypot_wide(x, sqrt_1);
            const real value_result = t1;
            const real grad_result = t2;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
