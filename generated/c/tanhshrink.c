/*
 * Made by symdl 0.1.0 from tanhshrink with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     tanhshrink = x - tanh(x)
 */
#include "primitives.h"
#include "extended.h"

/* ---- tanhshrink_value ---- */
/* tanhshrink_value for an element at which it loses digits. */
static SLOW void tanhshrink_value_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const real value_better = extended_real(extended_subtract(t1, extended_tanh(t1)));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* tanhshrink_value: from x to value */
KERNEL(tanhshrink_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real t1 = x - tanh_(x);
            const real t2 = maximum_(x, -x);
            const truth t3 = t2 < R(0.5);
            const truth t4 = (maximum_(t1, -t1) < R(0.5) * t2) & !t3;
            const real value_result = t1;
            const flag carefully_here = t4;
            const flag anchored_here = t3;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    tanhshrink_value_carefully(
                        x_at[i], value_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x * x;
                const real t2 = fma_(R(2.2952782018004457e-05), t1, -R(8.819508108244526e-05));
                const real t3 = fma_(fma_(t2, t1, R(0.00023635321514546526)), t1, -R(0.000589466599925357));
                const real t4 = fma_(fma_(t3, t1, R(0.0014557607849518556)), t1, -R(0.003592121793230032));
                const real t5 = fma_(fma_(t4, t1, R(0.008863235198359147)), t1, -R(0.02186948852585307));
                const real t6 = fma_(fma_(t5, t1, R(0.053968253968089366)), t1, -R(0.1333333333333323));
                const pair t7 = pair_of(fma_(t6, t1, -R(9.934107463636896e-09)));
                const pair t8 = pair_add(t7, PAIR(0.3333333432674408, 0.0));
                const real value_better = pair_real(pair_multiply(pair_multiply(pair_of(t1), pair_of(x)), t8));
                value_to[i] = (anchored_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* tanhshrink_value: from x to value */
KERNEL(tanhshrink_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t1 = x - tanh_wide(x);
            const double t2 = absolute_wide(x);
            const truth t3 = (absolute_wide(t1) < 3.0517578125e-05 * (0.5 * t2)) & !(t2 < 0.5);
            const truth t4 = t2 < 0.05082002654671669;
            const real value_result = t1;
            const flag carefully_here = t3;
            const flag anchored_here = t4;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    tanhshrink_value_carefully(
                        x_at[i], value_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x * x;
                const double t2 = fma_of_double(2.2952782018004457e-05, t1, -8.819508108244526e-05);
                const double t3 = fma_of_double(t2, t1, 0.00023635321514546526);
                const double t4 = fma_of_double(t3, t1, -0.000589466599925357);
                const double t5 = fma_of_double(t4, t1, 0.0014557607849518556);
                const double t6 = fma_of_double(t5, t1, -0.003592121793230032);
                const double t7 = fma_of_double(fma_of_double(t6, t1, 0.008863235198359147), t1, -0.02186948852585307);
                const double t8 = fma_of_double(fma_of_double(t7, t1, 0.053968253968089366), t1, -0.1333333333333323);
                const real value_better = t1 * x * (fma_of_double(t8, t1, -9.934107463636896e-09) + 0.3333333432674408);
                value_to[i] = (anchored_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- tanhshrink_grad ---- */
/* tanhshrink_grad: from x to grad */
KERNEL(tanhshrink_grad)
{
    enum { x_in, grad_out };
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = real_room(call, grad_out, start, count, grad_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real tanh = tanh_(x);
            const real grad_result = tanh * tanh;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- tanhshrink_grad2 ---- */
/* tanhshrink_grad2: from x to grad2 */
KERNEL(tanhshrink_grad2)
{
    enum { x_in, grad2_out };
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = real_room(call, grad2_out, start, count, grad2_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real grad2_result = R(8.0) * logisticpdf_(R(2.0) * x) * tanh_(x);
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- tanhshrink_vjp ---- */
/* tanhshrink_vjp: from x, g to x */
KERNEL(tanhshrink_vjp)
{
    enum { x_in, g_in, x_out };
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
            const real tanh = tanh_(x);
            const real x_result = g * (tanh * tanh);
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- tanhshrink_value_and_grad ---- */
/* tanhshrink_value_and_grad for an element at which it loses digits. */
static SLOW void tanhshrink_value_and_grad_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const real value_better = extended_real(extended_subtract(t1, extended_tanh(t1)));
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* tanhshrink_value_and_grad: from x to value, grad */
KERNEL(tanhshrink_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real tanh = tanh_(x);
            const real t1 = x - tanh;
            const real t2 = tanh * tanh;
            const real t3 = maximum_(x, -x);
            const truth t4 = t3 < R(0.5);
            const truth t5 = (maximum_(t1, -t1) < R(0.5) * t3) & !t4;
            const real value_result = t1;
            const real grad_result = t2;
            const flag carefully_here = t5;
            const flag anchored_here = t4;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    tanhshrink_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x * x;
                const real t2 = fma_(R(2.2952782018004457e-05), t1, -R(8.819508108244526e-05));
                const real t3 = fma_(fma_(t2, t1, R(0.00023635321514546526)), t1, -R(0.000589466599925357));
                const real t4 = fma_(fma_(t3, t1, R(0.0014557607849518556)), t1, -R(0.003592121793230032));
                const real t5 = fma_(fma_(t4, t1, R(0.008863235198359147)), t1, -R(0.02186948852585307));
                const real t6 = fma_(fma_(t5, t1, R(0.053968253968089366)), t1, -R(0.1333333333333323));
                const pair t7 = pair_of(fma_(t6, t1, -R(9.934107463636896e-09)));
                const pair t8 = pair_add(t7, PAIR(0.3333333432674408, 0.0));
                const real value_better = pair_real(pair_multiply(pair_multiply(pair_of(t1), pair_of(x)), t8));
                value_to[i] = (anchored_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* tanhshrink_value_and_grad: from x to value, grad */
KERNEL(tanhshrink_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double tanh = tanh_wide(x);
            const double t1 = x - tanh;
            const double t2 = tanh * tanh;
            const double t3 = absolute_wide(x);
            const truth t4 = (absolute_wide(t1) < 3.0517578125e-05 * (0.5 * t3)) & !(t3 < 0.5);
            const truth t5 = t3 < 0.05082002654671669;
            const real value_result = t1;
            const real grad_result = t2;
            const flag carefully_here = t4;
            const flag anchored_here = t5;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    tanhshrink_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x * x;
                const double t2 = fma_of_double(2.2952782018004457e-05, t1, -8.819508108244526e-05);
                const double t3 = fma_of_double(t2, t1, 0.00023635321514546526);
                const double t4 = fma_of_double(t3, t1, -0.000589466599925357);
                const double t5 = fma_of_double(t4, t1, 0.0014557607849518556);
                const double t6 = fma_of_double(t5, t1, -0.003592121793230032);
                const double t7 = fma_of_double(fma_of_double(t6, t1, 0.008863235198359147), t1, -0.02186948852585307);
                const double t8 = fma_of_double(fma_of_double(t7, t1, 0.053968253968089366), t1, -0.1333333333333323);
                const real value_better = t1 * x * (fma_of_double(t8, t1, -9.934107463636896e-09) + 0.3333333432674408);
                value_to[i] = (anchored_at[i] != 0) & (value_better == value_better) ? value_better : value_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
