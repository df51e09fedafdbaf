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

#if !SYMDL_DOUBLE
/* squareplus_value in double, for so many of those elements; lost where double is not enough. */
static SLOW void squareplus_value_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double sqrt_1 = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double hypsum = hypsum_of_double(x, sqrt_1);
        const double t1 = 0.5 * hypsum;
        const truth t4_t4_lost = (hypsum < 4.909093465297727e-91) | (hypsum == INFINITY);
        const double value_better = t1;
        const int64_t lost = t4_t4_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

/* squareplus_value: from x to value; numbers sqrt_1, b_pair */
KERNEL(squareplus_value)
{
    enum { x_in, value_out };
    const real sqrt_1 = (real)call->numbers[0];
    const pair b_pair = pair_of(call->numbers[1]);
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
            const real t1 = R(0.5) * hypsum;
            const truth t2 = (hypsum < R(7.888609052210118e-31)) | (hypsum == INF);
            const real value_result = t1;
            const flag carefully_here = t2;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_at[i] != 0;
            }
            squareplus_value_carefully_in_double(
                call, found, x_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squareplus_value_carefully(
                        x_at[i], b_pair, value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}

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

#if !SYMDL_DOUBLE
/* squareplus_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void squareplus_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad_to, int64_t *const lost_at)
{
    (void)call;
    const double sqrt_1 = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double t1 = 0.5 * hypsum_of_double(x, sqrt_1);
        const double t2 = t1 / hypot_of_double(x, sqrt_1);
        const double t3 = x >= 8.507059173023462e+37 ? 1.0 : t2;
        const truth t7_t7_lost = (t2 < 4.909093465297727e-91) & (t1 != 0.0);
        const double grad_better = t3;
        const int64_t lost = t7_t7_lost;
        grad_to[i] = grad_better;
        lost_at[i] = lost;
    }
}
#endif

/* squareplus_grad: from x to grad; numbers sqrt_1, b_pair */
KERNEL(squareplus_grad)
{
    enum { x_in, grad_out };
    const real sqrt_1 = (real)call->numbers[0];
    const pair b_pair = pair_of(call->numbers[1]);
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
            const real t1 = R(0.5) * hypsum_(x, sqrt_1);
            const real t2 = t1 / hypot_(x, sqrt_1);
            const real t3 = x >= R(8.507059173023462e+37) ? R(1.0) : t2;
            const truth t4 = (t2 < R(7.888609052210118e-31)) & (t1 != R(0.0));
            const real grad_result = t3;
            const flag carefully_here = t4;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double grad_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_at[i] != 0;
            }
            squareplus_grad_carefully_in_double(
                call, found, x_some, grad_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad_out_some[k] == grad_out_some[k]) grad_to[i] = (real)grad_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squareplus_grad_carefully(
                        x_at[i], b_pair, grad_to + i);
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- squareplus_grad2 ---- */
/* squareplus_grad2: from x to grad2; numbers sqrt_1, b */
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
/* squareplus_vjp: from x, g to x; numbers sqrt_1 */
KERNEL(squareplus_vjp)
{
    enum { x_in, g_in, x_out };
    const real sqrt_1 = (real)call->numbers[0];
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
            const real t1 = R(0.5) / hypot_(x, sqrt_1) * g * hypsum_(x, sqrt_1);
            const real x_result = x >= R(8.507059173023462e+37) ? g : t1;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

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

#if !SYMDL_DOUBLE
/* squareplus_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void squareplus_value_and_grad_carefully_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const value_to, int64_t *const lost_at)
{
    (void)call;
    const double sqrt_1 = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double hypsum = hypsum_of_double(x, sqrt_1);
        const double t1 = 0.5 * hypsum;
        const truth t7_t7_lost = (hypsum < 4.909093465297727e-91) | (hypsum == INFINITY);
        const double value_better = t1;
        const int64_t lost = t7_t7_lost;
        value_to[i] = value_better;
        lost_at[i] = lost;
    }
}
#endif

#if !SYMDL_DOUBLE
/* squareplus_value_and_grad in double, for so many of those elements; lost where double is not enough. */
static SLOW void squareplus_value_and_grad_carefully_2_in_double(
    const symdl_call *const call, const int count, const double *const x_at, double *const grad_to, int64_t *const lost_at)
{
    (void)call;
    const double sqrt_1 = (double)call->numbers[0];
    #pragma omp simd
    for (int i = 0; i < count; ++i) {
        const double x = x_at[i];
        const double t1 = 0.5 * hypsum_of_double(x, sqrt_1);
        const double t2 = t1 / hypot_of_double(x, sqrt_1);
        const double t3 = x >= 8.507059173023462e+37 ? 1.0 : t2;
        const truth t10_t10_lost = (t2 < 4.909093465297727e-91) & (t1 != 0.0);
        const double grad_better = t3;
        const int64_t lost = t10_t10_lost;
        grad_to[i] = grad_better;
        lost_at[i] = lost;
    }
}
#endif

/* squareplus_value_and_grad: from x to value, grad; numbers sqrt_1, b_pair */
KERNEL(squareplus_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    const real sqrt_1 = (real)call->numbers[0];
    const pair b_pair = pair_of(call->numbers[1]);
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
            const real t2 = t1 / hypot_(x, sqrt_1);
            const real t3 = x >= R(8.507059173023462e+37) ? R(1.0) : t2;
            const truth t4 = (hypsum < R(7.888609052210118e-31)) | (hypsum == INF);
            const truth t5 = (t2 < R(7.888609052210118e-31)) & (t1 != R(0.0));
            const real value_result = t1;
            const real grad_result = t3;
            const flag carefully_here = t4;
            const flag carefully_2_here = t5;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
        }
        if (carefully_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double value_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_at[i] != 0;
            }
            squareplus_value_and_grad_carefully_in_double(
                call, found, x_some, value_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && value_out_some[k] == value_out_some[k]) value_to[i] = (real)value_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    squareplus_value_and_grad_carefully(
                        x_at[i], b_pair, value_to + i);
        }
        if (carefully_2_any) {
#if !SYMDL_DOUBLE
            int found = 0, at[BLOCK];
            int64_t lost_at[BLOCK];
            double x_some[BLOCK];
            double grad_out_some[BLOCK];
            for (int i = 0; i < count; ++i) {
                at[found] = i;
                x_some[found] = x_at[i];
                found += carefully_2_at[i] != 0;
            }
            squareplus_value_and_grad_carefully_2_in_double(
                call, found, x_some, grad_out_some, lost_at);
            for (int k = 0; k < found; ++k) {
                const int i = at[k];
                carefully_2_at[i] = lost_at[k] != 0;
                if (!lost_at[k] && grad_out_some[k] == grad_out_some[k]) grad_to[i] = (real)grad_out_some[k];
            }
#endif
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    squareplus_value_and_grad_carefully_2(
                        x_at[i], b_pair, grad_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
