/*
 * Made by symdl 0.1.0 from approx_sigmoid with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     approx_sigmoid = 3*x/(8*(1 - x/2)) + 1/2  if (x > -7656119366529843/2251799813685248) & (x < 0)
 *                      6614887132681785*x/576460752303423488 + 37613501137845/562949953421312  if (x >
 *                      -6530219459687219/1125899906842624) & (x < 0)
 *                      1351079888211/9007199254740992  if x < 0
 *                      3*x/(8*(x/2 + 1)) + 1/2  if x < 7656119366529843/2251799813685248
 *                      6614887132681785*x/576460752303423488 + 525336452283467/562949953421312  if x <
 *                      6530219459687219/1125899906842624
 *                      9005848174852781/9007199254740992  otherwise
 */
#include "primitives.h"
#include "extended.h"

/* ---- approx_sigmoid_value ---- */
/* approx_sigmoid_value for an element at which it loses digits. */
static SLOW void approx_sigmoid_value_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(EXTENDED(3.0, 0.0), t1);
    const extended t3 = extended_divide(extended_subtract(EXTENDED(2.0, 0.0), t1), EXTENDED(2.0, 0.0));
    const extended t4 = extended_add(extended_divide(t2, t3), EXTENDED(4.0, 0.0));
    const extended t5 = extended_multiply(EXTENDED(0.011475, 0.0), t1);
    const extended t6 = extended_divide(extended_add(t1, EXTENDED(2.0, 0.0)), EXTENDED(2.0, 0.0));
    const extended t7 = extended_add(extended_divide(t2, t6), EXTENDED(4.0, 0.0));
    const extended t8 = extended_add(t5, EXTENDED(0.9331849999999999, 0.0));
    const extended t9 = x >= R(5.8) ? EXTENDED(0.99985, 0.0) : t8;
    const truth t10 = x < R(0.0);
    const extended t11 = x < R(3.4) ? extended_divide(t7, EXTENDED(8.0, 0.0)) : t9;
    const extended t12 = extended_add(t5, EXTENDED(0.06681500000000007, 0.0));
    const extended t13 = (x > -R(5.8)) & t10 ? t12 : t10 ? EXTENDED(0.00014999999999998348, 0.0) : t11;
    const real value_better = extended_real((x > -R(3.4)) & t10 ? extended_divide(t4, EXTENDED(8.0, 0.0)) : t13);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* approx_sigmoid_value: from x to value */
KERNEL(approx_sigmoid_value)
{
    enum { x_in, value_out };
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
            const real t1 = R(3.0) * x;
            const real t2 = t1 / ((R(2.0) - x) / R(2.0)) + R(4.0);
            const real t3 = R(0.011475) * x;
            const real t4 = x >= R(5.8) ? R(0.99985) : t3 + R(0.9331849999999999);
            const truth t5 = x < R(0.0);
            const real t6 = x < R(3.4) ? (t1 / ((x + R(2.0)) / R(2.0)) + R(4.0)) / R(8.0) : t4;
            const real t7 = t5 ? R(0.00014999999999998348) : t6;
            const real t8 = (x > -R(5.8)) & t5 ? t3 + R(0.06681500000000007) : t7;
            const real t9 = (x > -R(3.4)) & t5 ? t2 / R(8.0) : t8;
            const truth t10 = maximum_(t2, -t2) < R(2.0);
            const real value_result = t9;
            const flag carefully_here = t10;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    approx_sigmoid_value_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* approx_sigmoid_value: from x to value */
KERNEL(approx_sigmoid_value)
{
    enum { x_in, value_out };
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
            const double x = x_at[i];
            const double t1 = 3.0 * x;
            const double t2 = t1 / quotient_wide(2.0 - x, 2.0) + 4.0;
            const double t3 = 0.011475 * x;
            const double t4 = quotient_wide(t1 / quotient_wide(x + 2.0, 2.0) + 4.0, 8.0);
            const truth t5 = x < 0.0;
            const double t6 = x < 3.4 ? t4 : x >= 5.8 ? 0.99985 : t3 + 0.9331849999999999;
            const double t7 = (x > -5.8) & t5 ? t3 + 0.06681500000000007 : t5 ? 0.00014999999999998348 : t6;
            const double t8 = (x > -3.4) & t5 ? quotient_wide(t2, 8.0) : t7;
            const truth t9 = absolute_wide(t2) < 6.103515625e-05;
            const real value_result = t8;
            const flag carefully_here = t9;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    approx_sigmoid_value_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- approx_sigmoid_grad ---- */
/* approx_sigmoid_grad: from x to grad */
KERNEL(approx_sigmoid_grad)
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
            const real t1 = (R(2.0) - x) / R(2.0);
            const real t2 = (x + R(2.0)) / R(2.0);
            const truth t3 = x < R(0.0);
            const real t4 = x >= R(3.4) ? (x >= R(5.8) ? R(0.0) : R(0.011475)) : R(0.375) / t2 / t2;
            const real t5 = (x > -R(5.8)) & t3 ? R(0.011475) : t3 ? R(0.0) : t4;
            const real grad_result = (x > -R(3.4)) & t3 ? R(0.375) / t1 / t1 : t5;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- approx_sigmoid_grad2 ---- */
/* approx_sigmoid_grad2: from x to grad2 */
KERNEL(approx_sigmoid_grad2)
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
            const real t1 = (R(2.0) - x) / R(2.0);
            const real t2 = (x + R(2.0)) / R(2.0);
            const truth t3 = x < R(0.0);
            const real t4 = x >= R(3.4) ? R(0.0) : -(R(0.375) / t2 / t2 / t2);
            const real t5 = ((x > -R(5.8)) | t3) & t3 ? R(0.0) : t4;
            const real grad2_result = (x > -R(3.4)) & t3 ? R(0.375) / t1 / t1 / t1 : t5;
            grad2_to[i] = grad2_result;
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}

/* ---- approx_sigmoid_vjp ---- */
/* approx_sigmoid_vjp: from x, g to x */
KERNEL(approx_sigmoid_vjp)
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
            const real t1 = (R(2.0) - x) / R(2.0);
            const real t2 = R(0.011475) * g;
            const real t3 = (x + R(2.0)) / R(2.0);
            const truth t4 = x < R(0.0);
            const real t5 = t4 ? R(0.0) : x >= R(3.4) ? (x >= R(5.8) ? R(0.0) : t2) : g * (R(0.375) / t3 / t3);
            const real x_result = (x > -R(3.4)) & t4 ? g * (R(0.375) / t1 / t1) : (x > -R(5.8)) & t4 ? t2 : t5;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- approx_sigmoid_value_and_grad ---- */
/* approx_sigmoid_value_and_grad for an element at which it loses digits. */
static SLOW void approx_sigmoid_value_and_grad_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(EXTENDED(3.0, 0.0), t1);
    const extended t3 = extended_divide(extended_subtract(EXTENDED(2.0, 0.0), t1), EXTENDED(2.0, 0.0));
    const extended t4 = extended_add(extended_divide(t2, t3), EXTENDED(4.0, 0.0));
    const extended t5 = extended_multiply(EXTENDED(0.011475, 0.0), t1);
    const extended t6 = extended_divide(extended_add(t1, EXTENDED(2.0, 0.0)), EXTENDED(2.0, 0.0));
    const extended t7 = extended_add(extended_divide(t2, t6), EXTENDED(4.0, 0.0));
    const extended t8 = extended_add(t5, EXTENDED(0.9331849999999999, 0.0));
    const extended t9 = x >= R(5.8) ? EXTENDED(0.99985, 0.0) : t8;
    const truth t10 = x < R(0.0);
    const extended t11 = x < R(3.4) ? extended_divide(t7, EXTENDED(8.0, 0.0)) : t9;
    const extended t12 = extended_add(t5, EXTENDED(0.06681500000000007, 0.0));
    const extended t13 = (x > -R(5.8)) & t10 ? t12 : t10 ? EXTENDED(0.00014999999999998348, 0.0) : t11;
    const real value_better = extended_real((x > -R(3.4)) & t10 ? extended_divide(t4, EXTENDED(8.0, 0.0)) : t13);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* approx_sigmoid_value_and_grad: from x to value, grad */
KERNEL(approx_sigmoid_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real t1 = (R(2.0) - x) / R(2.0);
            const real t2 = R(3.0) * x;
            const real t3 = t2 / t1 + R(4.0);
            const real t4 = R(0.011475) * x;
            const real t5 = (x + R(2.0)) / R(2.0);
            const truth t6 = x >= R(5.8);
            const real t7 = t6 ? R(0.99985) : t4 + R(0.9331849999999999);
            const truth t8 = x < R(0.0);
            const truth t9 = (x > -R(5.8)) & t8;
            const real t10 = t8 ? R(0.00014999999999998348) : x < R(3.4) ? (t2 / t5 + R(4.0)) / R(8.0) : t7;
            const truth t11 = (x > -R(3.4)) & t8;
            const real t12 = t11 ? t3 / R(8.0) : t9 ? t4 + R(0.06681500000000007) : t10;
            const real t13 = t8 ? R(0.0) : x >= R(3.4) ? (t6 ? R(0.0) : R(0.011475)) : R(0.375) / t5 / t5;
            const real t14 = t11 ? R(0.375) / t1 / t1 : t9 ? R(0.011475) : t13;
            const truth t15 = maximum_(t3, -t3) < R(2.0);
            const real value_result = t12;
            const real grad_result = t14;
            const flag carefully_here = t15;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    approx_sigmoid_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* approx_sigmoid_value_and_grad: from x to value, grad */
KERNEL(approx_sigmoid_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0;
        #pragma omp simd reduction(|:carefully_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t1 = 3.0 * x;
            const double t4_inverse = 1.0 / quotient_wide(2.0 - x, 2.0);
            const double t2 = fma_of_double(t1, t4_inverse, 4.0);
            const double t3 = 0.011475 * x;
            const double t11_inverse = 1.0 / quotient_wide(x + 2.0, 2.0);
            const truth t4 = x >= 5.8;
            const double t5 = quotient_wide(fma_of_double(t1, t11_inverse, 4.0), 8.0);
            const truth t6 = x < 0.0;
            const truth t7 = (x > -5.8) & t6;
            const double t8 = t6 ? 0.00014999999999998348 : x < 3.4 ? t5 : t4 ? 0.99985 : t3 + 0.9331849999999999;
            const truth t9 = (x > -3.4) & t6;
            const double t10 = t9 ? quotient_wide(t2, 8.0) : t7 ? t3 + 0.06681500000000007 : t8;
            const double t11 = t6 ? 0.0 : x >= 3.4 ? (t4 ? 0.0 : 0.011475) : 0.375 * t11_inverse * t11_inverse;
            const double t12 = t9 ? 0.375 * t4_inverse * t4_inverse : t7 ? 0.011475 : t11;
            const truth t13 = absolute_wide(t2) < 6.103515625e-05;
            const real value_result = t10;
            const real grad_result = t12;
            const flag carefully_here = t13;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    approx_sigmoid_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
