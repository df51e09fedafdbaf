/*
 * Made by symdl 0.1.0 from lisht with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     lisht = x*tanh(x)
 */
#include "primitives.h"
#include "extended.h"

/* ---- lisht_value ---- */
/* lisht_value: from x to value */
KERNEL(lisht_value)
{
    enum { x_in, value_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = real_room(call, value_out, start, count, value_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real value_result = x * tanh_(x);
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}

/* ---- lisht_grad ---- */
/* lisht_grad: from x to grad */
KERNEL(lisht_grad)
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
            const real t1 = fma_(R(4.0) * x, logisticpdf_(R(2.0) * x), tanh_(x));
            const real t2 = x >= R(4.253529586511731e+37) ? R(1.0) : t1;
            const real grad_result = x <= -R(4.253529586511731e+37) ? -R(1.0) : t2;
            grad_to[i] = grad_result;
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}

/* ---- lisht_grad2 ---- */
/* lisht_grad2 for an element at which it loses digits. */
static SLOW void lisht_grad2_carefully(
    const real x, real *const grad2_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(extended_multiply(EXTENDED(8.0, 0.0), t1), extended_tanh(t1));
    const extended t3 = extended_multiply(EXTENDED(2.0, 0.0), t1);
    const extended t4 = extended_negate(t3);
    const extended exp = extended_exp(extended_negate(extended_real(t3) < extended_real(t4) ? t4 : t3));
    const extended t5 = extended_multiply(exp, extended_add(EXTENDED(2.0, 0.0), exp));
    const extended t6 = extended_divide(exp, extended_add(EXTENDED(1.0, 0.0), t5));
    const extended t7 = extended_multiply(extended_subtract(EXTENDED(8.0, 0.0), t2), t6);
    const extended t8 = x >= R(2.1267647932558654e+37) ? EXTENDED(0.0, 0.0) : t7;
    const real grad2_better = extended_real(x <= -R(2.1267647932558654e+37) ? EXTENDED(0.0, 0.0) : t8);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* lisht_grad2: from x to grad2 */
KERNEL(lisht_grad2)
{
    enum { x_in, grad2_out };
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    flag anchored_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = grad2_out_block;
        flag carefully_any = 0, anchored_any = 0, anchored_2_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any) reduction(|:anchored_2_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real logisticpdf = logisticpdf_(R(2.0) * x);
            const real t1 = fma_(-(R(8.0) * x), tanh_(x), R(8.0)) * logisticpdf;
            const real t2 = x >= R(2.1267647932558654e+37) ? R(0.0) : t1;
            const real t3 = x <= -R(2.1267647932558654e+37) ? R(0.0) : t2;
            const truth t4 = (x > -R(1.449678659439087)) & (x < -R(0.9496786594390869));
            const truth t5 = (x > R(0.9496786594390869)) & (x < R(1.449678659439087));
            const truth t6 = (logisticpdf < R(7.888609052210118e-31)) & ((x >= -R(432.0)) & (x <= R(432.0)));
            const truth t7 = (t6 & !t4) & !t5;
            const real grad2_result = t3;
            const flag carefully_here = t7;
            const flag anchored_here = t4;
            const flag anchored_2_here = t5;
            grad2_to[i] = grad2_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
            anchored_2_at[i] = anchored_2_here;
            anchored_2_any |= anchored_2_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    lisht_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(1.199678659439087);
                const real t2 = fma_(R(0.0021399363890437307), t1, R(0.0030981043746865153));
                const real t3 = fma_(fma_(t2, t1, -R(0.00063184723073572)), t1, -R(0.010317330138993325));
                const real t4 = fma_(fma_(t3, t1, -R(0.019505764569139078)), t1, -R(0.010207886694158995));
                const real t5 = fma_(fma_(t4, t1, R(0.03453907206032535)), t1, R(0.09717909629013888));
                const real t6 = fma_(fma_(t5, t1, R(0.09875515107667392)), t1, -R(0.058946932367501155));
                const real t7 = fma_(fma_(t6, t1, -R(0.3497906341582196)), t1, -R(0.4944405138892318));
                const real t8 = fma_(fma_(t7, t1, -R(0.11754685132874591)), t1, R(0.719592302259341));
                const real t9 = fma_(fma_(t8, t1, R(1.2207338201793057)), t1, R(3.948931796249126e-09));
                const real t10 = t1 - R(1.91813533945151e-08) - -R(3.1436896920179815e-16) - R(2.411148770385925e-32);
                const real grad2_better = t10 * (t9 + R(0.7322441339492798));
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - R(1.199678659439087);
                const real t2 = fma_(R(0.0021399363890437307), t1, -R(0.0030981043746865153));
                const real t3 = fma_(fma_(t2, t1, -R(0.00063184723073572)), t1, R(0.010317330138993325));
                const real t4 = fma_(fma_(t3, t1, -R(0.019505764569139078)), t1, R(0.010207886694158995));
                const real t5 = fma_(fma_(t4, t1, R(0.03453907206032535)), t1, -R(0.09717909629013888));
                const real t6 = fma_(fma_(t5, t1, R(0.09875515107667392)), t1, R(0.058946932367501155));
                const real t7 = fma_(fma_(t6, t1, -R(0.3497906341582196)), t1, R(0.4944405138892318));
                const real t8 = fma_(fma_(t7, t1, -R(0.11754685132874591)), t1, -R(0.719592302259341));
                const real t9 = t1 - -R(1.91813533945151e-08) - R(3.1436896920179815e-16);
                const real t10 = fma_(fma_(t8, t1, R(1.2207338201793057)), t1, -R(3.948931796249126e-09));
                const real grad2_better = (t9 - -R(2.411148770385925e-32)) * (t10 - R(0.7322441339492798));
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* lisht_grad2: from x to grad2 */
KERNEL(lisht_grad2)
{
    enum { x_in, grad2_out };
    real x_block[BLOCK];
    real grad2_out_block[BLOCK];
    flag anchored_at[BLOCK];
    flag anchored_2_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad2_to = grad2_out_block;
        flag anchored_any = 0, anchored_2_any = 0;
        #pragma omp simd reduction(|:anchored_any) reduction(|:anchored_2_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t1 = fma_of_double(-(8.0 * x), tanh_wide(x), 8.0) * logisticpdf_wide(2.0 * x);
            const double t2 = x <= -2.1267647932558654e+37 ? 0.0 : x >= 2.1267647932558654e+37 ? 0.0 : t1;
            const truth t3 = (x > -1.1997824014542857) & (x < -1.199574917423888);
            const truth t4 = (x > 1.199590057010937) & (x < 1.1997822822377202);
            const real grad2_result = t2;
            const flag anchored_here = t3;
            const flag anchored_2_here = t4;
            grad2_to[i] = grad2_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
            anchored_2_at[i] = anchored_2_here;
            anchored_2_any |= anchored_2_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -1.199678659439087;
                const double t2 = fma_of_double(0.0021399363890437307, t1, 0.0030981043746865153);
                const double t3 = fma_of_double(t2, t1, -0.00063184723073572);
                const double t4 = fma_of_double(t3, t1, -0.010317330138993325);
                const double t5 = fma_of_double(t4, t1, -0.019505764569139078);
                const double t6 = fma_of_double(fma_of_double(t5, t1, -0.010207886694158995), t1, 0.03453907206032535);
                const double t7 = fma_of_double(fma_of_double(t6, t1, 0.09717909629013888), t1, 0.09875515107667392);
                const double t8 = fma_of_double(fma_of_double(t7, t1, -0.058946932367501155), t1, -0.3497906341582196);
                const double t9 = fma_of_double(fma_of_double(t8, t1, -0.4944405138892318), t1, -0.11754685132874591);
                const double t10 = fma_of_double(fma_of_double(t9, t1, 0.719592302259341), t1, 1.2207338201793057);
                const double t11 = t1 - 1.91813533945151e-08 - -3.1436896920179815e-16 - 2.411148770385925e-32;
                const real grad2_better = t11 * (fma_of_double(t10, t1, 3.948931796249126e-09) + 0.7322441339492798);
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - 1.199678659439087;
                const double t2 = fma_of_double(0.0021399363890437307, t1, -0.0030981043746865153);
                const double t3 = fma_of_double(fma_of_double(t2, t1, -0.00063184723073572), t1, 0.010317330138993325);
                const double t4 = fma_of_double(t3, t1, -0.019505764569139078);
                const double t5 = fma_of_double(fma_of_double(t4, t1, 0.010207886694158995), t1, 0.03453907206032535);
                const double t6 = fma_of_double(fma_of_double(t5, t1, -0.09717909629013888), t1, 0.09875515107667392);
                const double t7 = fma_of_double(fma_of_double(t6, t1, 0.058946932367501155), t1, -0.3497906341582196);
                const double t8 = fma_of_double(fma_of_double(t7, t1, 0.4944405138892318), t1, -0.11754685132874591);
                const double t9 = fma_of_double(fma_of_double(t8, t1, -0.719592302259341), t1, 1.2207338201793057);
                const double t10 = t1 - -1.91813533945151e-08 - 3.1436896920179815e-16 - -2.411148770385925e-32;
                const real grad2_better = t10 * (fma_of_double(t9, t1, -3.948931796249126e-09) - 0.7322441339492798);
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- lisht_vjp ---- */
/* lisht_vjp: from x, g to x */
KERNEL(lisht_vjp)
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
            const real t1 = g * fma_(R(4.0) * x, logisticpdf_(R(2.0) * x), tanh_(x));
            const real x_result = x <= -R(4.253529586511731e+37) ? -g : x >= R(4.253529586511731e+37) ? g : t1;
            x_to[i] = x_result;
        }
        real_store(call, x_out, start, count, x_to);
    }
}

/* ---- lisht_value_and_grad ---- */
/* lisht_value_and_grad: from x to value, grad */
KERNEL(lisht_value_and_grad)
{
    enum { x_in, value_out, grad_out };
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
            const real tanh = tanh_(x);
            const real t1 = x * tanh;
            const real t2 = fma_(R(4.0) * x, logisticpdf_(R(2.0) * x), tanh);
            const real t3 = x >= R(4.253529586511731e+37) ? R(1.0) : t2;
            const real t4 = x <= -R(4.253529586511731e+37) ? -R(1.0) : t3;
            const real value_result = t1;
            const real grad_result = t4;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
