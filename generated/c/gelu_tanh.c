/*
 * Made by symdl 0.1.0 from gelu_tanh with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2
 */
#include "primitives.h"
#include "extended.h"

/* ---- gelu_tanh_value ---- */
/* gelu_tanh_value for an element at which it loses digits. */
static SLOW void gelu_tanh_value_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(extended_multiply(t1, t1), t1);
    const extended t3 = extended_add(extended_multiply(EXTENDED(0.044715, 0.0), t2), t1);
    const extended t4 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t3);
    const extended t5 = extended_negate(t4);
    const extended exp = extended_exp(extended_negate(extended_real(t4) < extended_real(t5) ? t5 : t4));
    const extended t6 = extended_multiply(t4, EXTENDED(1e+38, 0.0));
    const extended t7 = extended_real(t6) > R(1.0) ? EXTENDED(1.0, 0.0) : t6;
    const extended t8 = extended_real(t7) < extended_real(exp) ? exp : t7;
    const extended t9 = extended_multiply(t1, extended_divide(t8, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t9);
    if (value_better == value_better) *value_to = value_better;
}

#if SYMDL_DOUBLE
/* gelu_tanh_value: from x to value */
KERNEL(gelu_tanh_value)
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
            const pair t1 = pair_of(x);
            const pair t2 = pair_multiply(PAIR(0.044715, 0.0), pair_multiply(pair_multiply(t1, t1), t1));
            const pair t3 = pair_multiply(PAIR(1.5957691216057308, -9.96930880911092e-17), pair_add(t2, t1));
            const real t4 = pair_real(t3);
            const real expit = expit_(t4);
            const real t5 = x == -INF ? R(0.0) : x * fma_(expit * expit_(-t4), pair_low(t3), expit);
            const truth t6 = (expit < R(7.888609052210118e-31)) & (x >= -R(23.0));
            const real value_result = t5;
            const flag carefully_here = t6;
            value_to[i] = value_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gelu_tanh_value_carefully(
                        x_at[i], value_to + i);
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#else
/* gelu_tanh_value: from x to value */
KERNEL(gelu_tanh_value)
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
            const double x = x_at[i];
            const double t1 = x * expit_wide(1.5957691216057308 * fma_of_double(0.044715, x * x * x, x));
            const real value_result = x == -INFINITY ? 0.0 : t1;
            value_to[i] = value_result;
        }
        real_store(call, value_out, start, count, value_to);
    }
}
#endif

/* ---- gelu_tanh_grad ---- */
/* gelu_tanh_grad for an element at which it loses digits. */
static SLOW void gelu_tanh_grad_carefully(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(t1, t1);
    const extended t3 = extended_multiply(EXTENDED(0.134145, 6.938893903907228e-18), t2);
    const extended t4 = extended_multiply(EXTENDED(0.044715, 0.0), extended_multiply(t2, t1));
    const extended t5 = extended_add(t4, t1);
    const extended t6 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t5);
    const extended t7 = extended_negate(t6);
    const real t8 = extended_real(t7);
    const real t9 = extended_real(t6);
    const extended exp = extended_exp(extended_negate(t8 < t9 ? t6 : t7));
    const extended t10 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp) ? exp : t11;
    const extended exp_2 = extended_exp(extended_negate(t9 < t8 ? t7 : t6));
    const extended t13 = extended_multiply(t6, EXTENDED(1e+38, 0.0));
    const extended t14 = extended_real(t13) > R(1.0) ? EXTENDED(1.0, 0.0) : t13;
    const extended t15 = extended_real(t14) < extended_real(exp_2) ? exp_2 : t14;
    const extended t16 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t1);
    const extended t17 = extended_multiply(t16, extended_add(t3, EXTENDED(1.0, 0.0)));
    const extended t18 = extended_multiply(t17, extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t19 = extended_divide(t15, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t20 = extended_multiply(extended_add(t18, EXTENDED(1.0, 0.0)), t19);
    const extended t21 = x >= R(8796093022208.0) ? EXTENDED(1.0, 0.0) : t20;
    const real grad_better = extended_real(x <= -R(8796093022208.0) ? EXTENDED(0.0, 0.0) : t21);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* gelu_tanh_grad: from x to grad */
KERNEL(gelu_tanh_grad)
{
    enum { x_in, grad_out };
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_of(x);
            const pair t2 = pair_multiply(t1, t1);
            const pair t3 = pair_add(pair_multiply(PAIR(0.044715, 0.0), pair_multiply(t2, t1)), t1);
            const pair t4 = pair_multiply(PAIR(1.5957691216057308, -9.96930880911092e-17), t3);
            const real t5 = pair_real(t4);
            const real t6 = pair_low(t4);
            const real t7 = -t6;
            const real expit = expit_(-t5);
            const real expit_2 = expit_(t5);
            const real t8 = expit * expit_2;
            const real t9 = t8 * t7;
            const truth t10 = (x > -R(1.2524614334106445)) & (x < -R(0.25246143341064453));
            const truth t11 = ((maximum_(t9, -t9) < R(7.888609052210118e-31)) & (t8 != R(0.0))) & (t7 != R(0.0));
            const truth t12 = (((expit_2 < R(7.888609052210118e-31)) & (x >= -R(23.0))) | t11) & !t10;
            const pair t13 = pair_add(pair_multiply(PAIR(0.134145, 6.938893903907228e-18), t2), PAIR(1.0, 0.0));
            const pair t14 = pair_multiply(PAIR(1.5957691216057308, -9.96930880911092e-17), t1);
            const pair t15 = pair_of(expit);
            const pair t16 = pair_of(expit_2);
            const pair t17 = pair_multiply(t15, t16);
            const pair t18 = pair_of(t6);
            const pair t19 = pair_add(t15, pair_multiply(t17, pair_negate(t18)));
            const pair t20 = pair_add(pair_multiply(pair_multiply(t14, t13), t19), PAIR(1.0, 0.0));
            const pair t21 = pair_multiply(t20, pair_add(t16, pair_multiply(t17, t18)));
            const pair t22 = x >= R(8796093022208.0) ? PAIR(1.0, 0.0) : t21;
            const real t23 = pair_real(x <= -R(8796093022208.0) ? PAIR(0.0, 0.0) : t22);
            const real grad_result = t23;
            const flag carefully_here = t12;
            const flag anchored_here = t10;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gelu_tanh_grad_carefully(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(0.7524614334106445);
                const real t2 = fma_(R(1.1485148099836635e-07), t1, -R(3.550080702628081e-07));
                const real t3 = fma_(fma_(t2, t1, -R(9.722609621503683e-07)), t1, R(2.3993397260510506e-06));
                const real t4 = fma_(fma_(t3, t1, R(5.9124441936776366e-06)), t1, -R(1.5942454684451034e-05));
                const real t5 = fma_(fma_(t4, t1, -R(3.495491331081047e-05)), t1, R(0.00012425106066580653));
                const real t6 = fma_(fma_(t5, t1, R(0.00026392747413025834)), t1, -R(0.0009274419458784777));
                const real t7 = fma_(fma_(t6, t1, -R(0.0024227317510013926)), t1, R(0.005261059442249938));
                const real t8 = fma_(fma_(t7, t1, R(0.01968230910147458)), t1, -R(0.01661932945888357));
                const real t9 = fma_(fma_(t8, t1, -R(0.11394448232712391)), t1, -R(0.01578284964558489));
                const real t10 = fma_(fma_(t9, t1, R(0.38751844649373224)), t1, R(1.310225358285908e-08));
                const real t11 = t1 - R(1.1339627903339533e-08) - R(3.674251257019022e-16) - R(4.969649230193259e-33);
                const real grad_better = t11 * (t10 + R(0.4304000735282898));
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* gelu_tanh_grad: from x to grad */
KERNEL(gelu_tanh_grad)
{
    enum { x_in, grad_out };
    real x_block[BLOCK];
    real grad_out_block[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const grad_to = grad_out_block;
        flag anchored_any = 0;
        #pragma omp simd reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t1 = x * x;
            const double t2 = 1.5957691216057308 * fma_of_double(0.044715, t1 * x, x);
            const double t3 = 1.5957691216057308 * x * fma_of_double(0.134145, t1, 1.0);
            const double t4 = fma_of_double(t3, expit_wide(-t2), 1.0) * expit_wide(t2);
            const double t5 = x <= -8796093022208.0 ? 0.0 : x >= 8796093022208.0 ? 1.0 : t4;
            const truth t6 = (x > -0.7525226197321899) & (x < -0.7523849883000366);
            const real grad_result = t5;
            const flag anchored_here = t6;
            grad_to[i] = grad_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -0.7524614334106445;
                const double t2 = fma_of_double(1.1485148099836635e-07, t1, -3.550080702628081e-07);
                const double t3 = fma_of_double(t2, t1, -9.722609621503683e-07);
                const double t4 = fma_of_double(t3, t1, 2.3993397260510506e-06);
                const double t5 = fma_of_double(t4, t1, 5.9124441936776366e-06);
                const double t6 = fma_of_double(t5, t1, -1.5942454684451034e-05);
                const double t7 = fma_of_double(t6, t1, -3.495491331081047e-05);
                const double t8 = fma_of_double(t7, t1, 0.00012425106066580653);
                const double t9 = fma_of_double(t8, t1, 0.00026392747413025834);
                const double t10 = fma_of_double(t9, t1, -0.0009274419458784777);
                const double t11 = fma_of_double(t10, t1, -0.0024227317510013926);
                const double t12 = fma_of_double(fma_of_double(t11, t1, 0.005261059442249938), t1, 0.01968230910147458);
                const double t13 = fma_of_double(t12, t1, -0.01661932945888357);
                const double t14 = fma_of_double(t13, t1, -0.11394448232712391);
                const double t15 = fma_of_double(fma_of_double(t14, t1, -0.01578284964558489), t1, 0.38751844649373224);
                const double t16 = t1 - 1.1339627903339533e-08 - 3.674251257019022e-16 - 4.969649230193259e-33;
                const real grad_better = t16 * (fma_of_double(t15, t1, 1.310225358285908e-08) + 0.4304000735282898);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif

/* ---- gelu_tanh_grad2 ---- */
/* gelu_tanh_grad2 for an element at which it loses digits. */
static SLOW void gelu_tanh_grad2_carefully(
    const real x, real *const grad2_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(t1, t1);
    const extended t3 = extended_multiply(EXTENDED(0.134145, 6.938893903907228e-18), t2);
    const extended t4 = extended_add(t3, EXTENDED(1.0, 0.0));
    const extended t5 = extended_multiply(EXTENDED(0.044715, 0.0), extended_multiply(t2, t1));
    const extended t6 = extended_add(t5, t1);
    const extended t7 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t6);
    const extended t8 = extended_negate(t7);
    const real t9 = extended_real(t7);
    const real t10 = extended_real(t8);
    const extended exp = extended_exp(extended_negate(t9 < t10 ? t8 : t7));
    const extended t11 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t12 = extended_real(t11) > R(1.0) ? EXTENDED(1.0, 0.0) : t11;
    const extended t13 = extended_real(t12) < extended_real(exp) ? exp : t12;
    const extended t14 = extended_divide(t13, extended_add(EXTENDED(1.0, 0.0), exp));
    const extended exp_2 = extended_exp(extended_negate(t10 < t9 ? t7 : t8));
    const extended t15 = extended_multiply(t8, EXTENDED(1e+38, 0.0));
    const extended t16 = extended_real(t15) > R(1.0) ? EXTENDED(1.0, 0.0) : t15;
    const extended t17 = extended_real(t16) < extended_real(exp_2) ? exp_2 : t16;
    const extended t18 = extended_divide(t17, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t19 = extended_multiply(EXTENDED(2.5464790894703255, -1.5742941340145989e-16), t1);
    const extended t20 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t1);
    const extended t21 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t4);
    const extended t22 = extended_add(extended_multiply(extended_multiply(t20, t4), t18), EXTENDED(1.0, 0.0));
    const extended t23 = extended_multiply(EXTENDED(0.42812889763560147, 3.0244292851698168e-18), t2);
    const extended t24 = extended_multiply(extended_multiply(t19, extended_multiply(t4, t4)), t14);
    const extended t25 = extended_add(extended_add(t23, extended_multiply(t21, t22)), t21);
    const extended t26 = extended_multiply(extended_multiply(extended_subtract(t25, t24), t18), t14);
    const extended t27 = x >= R(67108864.0) ? EXTENDED(0.0, 0.0) : t26;
    const real grad2_better = extended_real(x <= -R(67108864.0) ? EXTENDED(0.0, 0.0) : t27);
    if (grad2_better == grad2_better) *grad2_to = grad2_better;
}

#if SYMDL_DOUBLE
/* gelu_tanh_grad2: from x to grad2 */
KERNEL(gelu_tanh_grad2)
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
            const real t1 = x * x;
            const real t2 = fma_(R(0.134145), t1, R(1.0));
            const pair t3 = pair_of(x);
            const pair t4 = pair_multiply(PAIR(0.044715, 0.0), pair_multiply(pair_multiply(t3, t3), t3));
            const pair t5 = pair_multiply(PAIR(1.5957691216057308, -9.96930880911092e-17), pair_add(t4, t3));
            const real t6 = pair_real(t5);
            const real t7 = pair_low(t5);
            const real expit = expit_(t6);
            const real expit_2 = expit_(-t6);
            const real t8 = expit * expit_2;
            const real t9 = fma_(t8, t7, expit);
            const real t10 = fma_(t8, -t7, expit_2);
            const real t11 = R(1.5957691216057308) * t2;
            const real t12 = t11 * fma_(R(1.5957691216057308) * x * t2, t10, R(1.0));
            const real t32_opposite = -(R(2.5464790894703255) * x * (t2 * t2));
            const real t13 = fma_(t32_opposite, t9, R(0.42812889763560147) * t1 + t12 + t11) * t10 * t9;
            const real t14 = x <= -R(67108864.0) ? R(0.0) : x >= R(67108864.0) ? R(0.0) : t13;
            const truth t15 = (x > -R(2.418503999710083)) & (x < -R(0.418503999710083));
            const truth t16 = (x > R(0.418503999710083)) & (x < R(2.418503999710083));
            const truth t17 = (expit_2 < R(7.888609052210118e-31)) & (x <= R(23.0));
            const truth t18 = ((((expit < R(7.888609052210118e-31)) & (x >= -R(23.0))) | t17) & !t15) & !t16;
            const real grad2_result = t14;
            const flag carefully_here = t18;
            const flag anchored_here = t15;
            const flag anchored_2_here = t16;
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
                    gelu_tanh_grad2_carefully(
                        x_at[i], grad2_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(1.418503999710083);
                const real t2 = fma_(R(1.3912559320469553e-10), t1, R(1.4754213541404374e-10));
                const real t3 = fma_(fma_(t2, t1, -R(1.7401012842813474e-09)), t1, -R(3.233578239376628e-09));
                const real t4 = fma_(fma_(t3, t1, R(1.0414782674407427e-08)), t1, R(3.6518487079925476e-08));
                const real t5 = fma_(fma_(t4, t1, -R(2.3645878279416307e-08)), t1, -R(2.7843098902136484e-07));
                const real t6 = fma_(fma_(t5, t1, -R(2.3211191893363683e-07)), t1, R(1.5020192464941858e-06));
                const real t7 = fma_(fma_(t6, t1, R(3.5692892053457385e-06)), t1, -R(4.884460029160108e-06));
                const real t8 = fma_(fma_(t7, t1, -R(2.918670512432628e-05)), t1, -R(6.138847523367723e-06));
                const real t9 = fma_(fma_(t8, t1, R(0.0001761994626936222)), t1, R(0.000261737579044809));
                const real t10 = fma_(fma_(t9, t1, -R(0.0007514200610522893)), t1, -R(0.0026434612072024025));
                const real t11 = fma_(fma_(t10, t1, R(0.0007631999224080729)), t1, R(0.016711507609299563));
                const real t12 = fma_(fma_(t11, t1, R(0.02003536207317857)), t1, -R(0.05675054006547907));
                const real t13 = fma_(fma_(t12, t1, -R(0.16109481899348288)), t1, R(0.008168947495361715));
                const real t14 = t1 - -R(9.080745044798277e-09) - -R(3.075802347354724e-16);
                const real t15 = fma_(fma_(t13, t1, R(0.4320811117422083)), t1, R(2.270943638758821e-09));
                const real grad2_better = (t14 - -R(1.3832233073101335e-32)) * (t15 + R(0.409548819065094));
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - R(1.418503999710083);
                const real t2 = fma_(R(1.395027404085942e-10), t1, -R(1.4765568404044267e-10));
                const real t3 = fma_(fma_(t2, t1, -R(1.742399600994215e-09)), t1, R(3.2342553486209788e-09));
                const real t4 = fma_(fma_(t3, t1, R(1.0420939314111832e-08)), t1, -R(3.652025697781732e-08));
                const real t5 = fma_(fma_(t4, t1, -R(2.3655407793997997e-08)), t1, R(2.7843365321642904e-07));
                const real t6 = fma_(fma_(t5, t1, -R(2.321024966054647e-07)), t1, -R(1.5020217978603267e-06));
                const real t7 = fma_(fma_(t6, t1, R(3.5692829949883776e-06)), t1, R(4.884461649812229e-06));
                const real t8 = fma_(fma_(t7, t1, -R(2.918670236126532e-05)), t1, R(6.138846832698667e-06));
                const real t9 = fma_(fma_(t8, t1, R(0.00017619946187182902)), t1, -R(0.00026173757884951276));
                const real t10 = fma_(fma_(t9, t1, -R(0.0007514200608941671)), t1, R(0.0026434612071669973));
                const real t11 = fma_(fma_(t10, t1, R(0.0007631999223896395)), t1, -R(0.01671150760929571));
                const real t12 = fma_(fma_(t11, t1, R(0.020035362073179713)), t1, R(0.05675054006547885));
                const real t13 = fma_(fma_(t12, t1, -R(0.1610948189934829)), t1, -R(0.00816894749536171));
                const real t14 = fma_(fma_(t13, t1, R(0.4320811117422083)), t1, -R(2.270943638777469e-09));
                const real t15 = t1 - R(9.080745044798277e-09) - R(3.075802347354724e-16) - R(1.3832233073101335e-32);
                const real grad2_better = t15 * (t14 - R(0.409548819065094));
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#else
/* gelu_tanh_grad2: from x to grad2 */
KERNEL(gelu_tanh_grad2)
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
            const double t1 = x * x;
            const double t2 = fma_of_double(0.134145, t1, 1.0);
            const double t3 = 1.5957691216057308 * fma_of_double(0.044715, t1 * x, x);
            const double expit = expit_wide(t3);
            const double expit_2 = expit_wide(-t3);
            const double t4 = 1.5957691216057308 * t2;
            const double t5 = t4 * fma_of_double(1.5957691216057308 * x * t2, expit_2, 1.0);
            const double t32_opposite = -(2.5464790894703255 * x * (t2 * t2));
            const double t6 = fma_of_double(t32_opposite, expit, 0.42812889763560147 * t1 + t5 + t4) * expit_2;
            const double t7 = x <= -67108864.0 ? 0.0 : x >= 67108864.0 ? 0.0 : t6 * expit;
            const truth t8 = (x > -1.4186059572602971) & (x < -1.4183870217893855);
            const truth t9 = (x > 1.418381929397583) & (x < 1.418656587600708);
            const real grad2_result = t7;
            const flag anchored_here = t8;
            const flag anchored_2_here = t9;
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
                const double t1 = x - -1.418503999710083;
                const double t2 = fma_of_double(1.3912559320469553e-10, t1, 1.4754213541404374e-10);
                const double t3 = fma_of_double(t2, t1, -1.7401012842813474e-09);
                const double t4 = fma_of_double(t3, t1, -3.233578239376628e-09);
                const double t5 = fma_of_double(t4, t1, 1.0414782674407427e-08);
                const double t6 = fma_of_double(t5, t1, 3.6518487079925476e-08);
                const double t7 = fma_of_double(t6, t1, -2.3645878279416307e-08);
                const double t8 = fma_of_double(t7, t1, -2.7843098902136484e-07);
                const double t9 = fma_of_double(t8, t1, -2.3211191893363683e-07);
                const double t10 = fma_of_double(t9, t1, 1.5020192464941858e-06);
                const double t11 = fma_of_double(t10, t1, 3.5692892053457385e-06);
                const double t12 = fma_of_double(t11, t1, -4.884460029160108e-06);
                const double t13 = fma_of_double(t12, t1, -2.918670512432628e-05);
                const double t14 = fma_of_double(t13, t1, -6.138847523367723e-06);
                const double t15 = fma_of_double(t14, t1, 0.0001761994626936222);
                const double t16 = fma_of_double(t15, t1, 0.000261737579044809);
                const double t17 = fma_of_double(t16, t1, -0.0007514200610522893);
                const double t18 = fma_of_double(t17, t1, -0.0026434612072024025);
                const double t19 = fma_of_double(t18, t1, 0.0007631999224080729);
                const double t20 = fma_of_double(fma_of_double(t19, t1, 0.016711507609299563), t1, 0.02003536207317857);
                const double t21 = fma_of_double(t20, t1, -0.05675054006547907);
                const double t22 = fma_of_double(t21, t1, -0.16109481899348288);
                const double t23 = fma_of_double(fma_of_double(t22, t1, 0.008168947495361715), t1, 0.4320811117422083);
                const double t24 = t1 - -9.080745044798277e-09 - -3.075802347354724e-16 - -1.3832233073101335e-32;
                const real grad2_better = t24 * (fma_of_double(t23, t1, 2.270943638758821e-09) + 0.409548819065094);
                grad2_to[i] = (anchored_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        if (anchored_2_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - 1.418503999710083;
                const double t2 = fma_of_double(1.395027404085942e-10, t1, -1.4765568404044267e-10);
                const double t3 = fma_of_double(t2, t1, -1.742399600994215e-09);
                const double t4 = fma_of_double(t3, t1, 3.2342553486209788e-09);
                const double t5 = fma_of_double(t4, t1, 1.0420939314111832e-08);
                const double t6 = fma_of_double(t5, t1, -3.652025697781732e-08);
                const double t7 = fma_of_double(t6, t1, -2.3655407793997997e-08);
                const double t8 = fma_of_double(t7, t1, 2.7843365321642904e-07);
                const double t9 = fma_of_double(t8, t1, -2.321024966054647e-07);
                const double t10 = fma_of_double(t9, t1, -1.5020217978603267e-06);
                const double t11 = fma_of_double(t10, t1, 3.5692829949883776e-06);
                const double t12 = fma_of_double(t11, t1, 4.884461649812229e-06);
                const double t13 = fma_of_double(t12, t1, -2.918670236126532e-05);
                const double t14 = fma_of_double(t13, t1, 6.138846832698667e-06);
                const double t15 = fma_of_double(t14, t1, 0.00017619946187182902);
                const double t16 = fma_of_double(t15, t1, -0.00026173757884951276);
                const double t17 = fma_of_double(t16, t1, -0.0007514200608941671);
                const double t18 = fma_of_double(t17, t1, 0.0026434612071669973);
                const double t19 = fma_of_double(t18, t1, 0.0007631999223896395);
                const double t20 = fma_of_double(t19, t1, -0.01671150760929571);
                const double t21 = fma_of_double(fma_of_double(t20, t1, 0.020035362073179713), t1, 0.05675054006547885);
                const double t22 = fma_of_double(fma_of_double(t21, t1, -0.1610948189934829), t1, -0.00816894749536171);
                const double t23 = fma_of_double(t22, t1, 0.4320811117422083);
                const double t24 = t1 - 9.080745044798277e-09 - 3.075802347354724e-16 - 1.3832233073101335e-32;
                const real grad2_better = t24 * (fma_of_double(t23, t1, -2.270943638777469e-09) - 0.409548819065094);
                grad2_to[i] = (anchored_2_at[i] != 0) & (grad2_better == grad2_better) ? grad2_better : grad2_to[i];
            }
        }
        real_store(call, grad2_out, start, count, grad2_to);
    }
}
#endif

/* ---- gelu_tanh_vjp ---- */
/* gelu_tanh_vjp for an element at which it loses digits. */
static SLOW void gelu_tanh_vjp_carefully(
    const real x, const real g, real *const x_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(t1, t1);
    const extended t3 = extended_multiply(EXTENDED(0.134145, 6.938893903907228e-18), t2);
    const extended t4 = extended_multiply(EXTENDED(0.044715, 0.0), extended_multiply(t2, t1));
    const extended t5 = extended_add(t4, t1);
    const extended t6 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t5);
    const extended t7 = extended_negate(t6);
    const real t8 = extended_real(t7);
    const real t9 = extended_real(t6);
    const extended exp = extended_exp(extended_negate(t8 < t9 ? t6 : t7));
    const extended t10 = extended_multiply(t7, EXTENDED(1e+38, 0.0));
    const extended t11 = extended_real(t10) > R(1.0) ? EXTENDED(1.0, 0.0) : t10;
    const extended t12 = extended_real(t11) < extended_real(exp) ? exp : t11;
    const extended exp_2 = extended_exp(extended_negate(t9 < t8 ? t7 : t6));
    const extended t13 = extended_multiply(t6, EXTENDED(1e+38, 0.0));
    const extended t14 = extended_real(t13) > R(1.0) ? EXTENDED(1.0, 0.0) : t13;
    const extended t15 = extended_real(t14) < extended_real(exp_2) ? exp_2 : t14;
    const extended t16 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t1);
    const extended t17 = extended_multiply(t16, extended_add(t3, EXTENDED(1.0, 0.0)));
    const extended t18 = extended_multiply(t17, extended_divide(t12, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t19 = extended_divide(t15, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t20 = extended_of(g);
    const extended t21 = extended_multiply(extended_add(t18, EXTENDED(1.0, 0.0)), t19);
    const extended t22 = x >= R(8796093022208.0) ? t20 : extended_multiply(t20, t21);
    const real x_better = extended_real(x <= -R(8796093022208.0) ? EXTENDED(0.0, 0.0) : t22);
    if (x_better == x_better) *x_to = x_better;
}

#if SYMDL_DOUBLE
/* gelu_tanh_vjp: from x, g to x */
KERNEL(gelu_tanh_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = x_out_block;
        flag carefully_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const real g = g_at[i];
            const pair t1 = pair_of(x);
            const pair t2 = pair_multiply(t1, t1);
            const pair t3 = pair_add(pair_multiply(PAIR(0.044715, 0.0), pair_multiply(t2, t1)), t1);
            const pair t4 = pair_multiply(PAIR(1.5957691216057308, -9.96930880911092e-17), t3);
            const real t5 = pair_real(t4);
            const real t6 = pair_low(t4);
            const real t7 = -t6;
            const real expit = expit_(-t5);
            const real expit_2 = expit_(t5);
            const real t8 = expit * expit_2;
            const real t9 = t8 * t7;
            const truth t10 = (x > -R(1.2524614334106445)) & (x < -R(0.25246143341064453));
            const truth t11 = ((maximum_(t9, -t9) < R(7.888609052210118e-31)) & (t8 != R(0.0))) & (t7 != R(0.0));
            const truth t12 = (((expit_2 < R(7.888609052210118e-31)) & (x >= -R(23.0))) | t11) & !t10;
            const pair t13 = pair_of(g);
            const pair t14 = pair_add(pair_multiply(PAIR(0.134145, 6.938893903907228e-18), t2), PAIR(1.0, 0.0));
            const pair t15 = pair_multiply(PAIR(1.5957691216057308, -9.96930880911092e-17), t1);
            const pair t16 = pair_of(expit);
            const pair t17 = pair_of(expit_2);
            const pair t18 = pair_multiply(t16, t17);
            const pair t19 = pair_of(t6);
            const pair t20 = pair_add(t16, pair_multiply(t18, pair_negate(t19)));
            const pair t21 = pair_add(pair_multiply(pair_multiply(t15, t14), t20), PAIR(1.0, 0.0));
            const pair t22 = pair_multiply(t13, pair_multiply(t21, pair_add(t17, pair_multiply(t18, t19))));
            const pair t23 = x <= -R(8796093022208.0) ? PAIR(0.0, 0.0) : x >= R(8796093022208.0) ? t13 : t22;
            const real t24 = pair_real(t23);
            const real x_result = t24;
            const flag carefully_here = t12;
            const flag anchored_here = t10;
            x_to[i] = x_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gelu_tanh_vjp_carefully(
                        x_at[i], g_at[i], x_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real g = g_at[i];
                const real t1 = x - -R(0.7524614334106445);
                const real t2 = fma_(R(1.1485148099836635e-07), t1, -R(3.550080702628081e-07));
                const real t3 = fma_(fma_(t2, t1, -R(9.722609621503683e-07)), t1, R(2.3993397260510506e-06));
                const real t4 = fma_(fma_(t3, t1, R(5.9124441936776366e-06)), t1, -R(1.5942454684451034e-05));
                const real t5 = fma_(fma_(t4, t1, -R(3.495491331081047e-05)), t1, R(0.00012425106066580653));
                const real t6 = fma_(fma_(t5, t1, R(0.00026392747413025834)), t1, -R(0.0009274419458784777));
                const real t7 = fma_(fma_(t6, t1, -R(0.0024227317510013926)), t1, R(0.005261059442249938));
                const real t8 = fma_(fma_(t7, t1, R(0.01968230910147458)), t1, -R(0.01661932945888357));
                const real t9 = fma_(fma_(t8, t1, -R(0.11394448232712391)), t1, -R(0.01578284964558489));
                const real t10 = fma_(fma_(t9, t1, R(0.38751844649373224)), t1, R(1.310225358285908e-08));
                const real t11 = t1 - R(1.1339627903339533e-08) - R(3.674251257019022e-16) - R(4.969649230193259e-33);
                const real x_better = g * (t11 * (t10 + R(0.4304000735282898)));
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#else
/* gelu_tanh_vjp: from x, g to x */
KERNEL(gelu_tanh_vjp)
{
    enum { x_in, g_in, x_out };
    real x_block[BLOCK];
    real g_block[BLOCK];
    real x_out_block[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        const real *const g_at = real_block(call, g_in, start, count, g_block);
        real *const x_to = x_out_block;
        flag anchored_any = 0;
        #pragma omp simd reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double g = g_at[i];
            const double t1 = x * x;
            const double t2 = 1.5957691216057308 * fma_of_double(0.044715, t1 * x, x);
            const double t3 = 1.5957691216057308 * x * fma_of_double(0.134145, t1, 1.0);
            const double t4 = g * (fma_of_double(t3, expit_wide(-t2), 1.0) * expit_wide(t2));
            const double t5 = x <= -8796093022208.0 ? 0.0 : x >= 8796093022208.0 ? g : t4;
            const truth t6 = (x > -0.7525226197321899) & (x < -0.7523849883000366);
            const real x_result = t5;
            const flag anchored_here = t6;
            x_to[i] = x_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double g = g_at[i];
                const double t1 = x - -0.7524614334106445;
                const double t2 = fma_of_double(1.1485148099836635e-07, t1, -3.550080702628081e-07);
                const double t3 = fma_of_double(t2, t1, -9.722609621503683e-07);
                const double t4 = fma_of_double(t3, t1, 2.3993397260510506e-06);
                const double t5 = fma_of_double(t4, t1, 5.9124441936776366e-06);
                const double t6 = fma_of_double(t5, t1, -1.5942454684451034e-05);
                const double t7 = fma_of_double(t6, t1, -3.495491331081047e-05);
                const double t8 = fma_of_double(t7, t1, 0.00012425106066580653);
                const double t9 = fma_of_double(t8, t1, 0.00026392747413025834);
                const double t10 = fma_of_double(t9, t1, -0.0009274419458784777);
                const double t11 = fma_of_double(t10, t1, -0.0024227317510013926);
                const double t12 = fma_of_double(fma_of_double(t11, t1, 0.005261059442249938), t1, 0.01968230910147458);
                const double t13 = fma_of_double(t12, t1, -0.01661932945888357);
                const double t14 = fma_of_double(t13, t1, -0.11394448232712391);
                const double t15 = fma_of_double(fma_of_double(t14, t1, -0.01578284964558489), t1, 0.38751844649373224);
                const double t16 = t1 - 1.1339627903339533e-08 - 3.674251257019022e-16 - 4.969649230193259e-33;
                const real x_better = g * (t16 * (fma_of_double(t15, t1, 1.310225358285908e-08) + 0.4304000735282898));
                x_to[i] = (anchored_at[i] != 0) & (x_better == x_better) ? x_better : x_to[i];
            }
        }
        real_store(call, x_out, start, count, x_to);
    }
}
#endif

/* ---- gelu_tanh_value_and_grad ---- */
/* gelu_tanh_value_and_grad for an element at which it loses digits. */
static SLOW void gelu_tanh_value_and_grad_carefully(
    const real x, real *const value_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(extended_multiply(t1, t1), t1);
    const extended t3 = extended_add(extended_multiply(EXTENDED(0.044715, 0.0), t2), t1);
    const extended t4 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t3);
    const extended t5 = extended_negate(t4);
    const extended exp = extended_exp(extended_negate(extended_real(t4) < extended_real(t5) ? t5 : t4));
    const extended t6 = extended_multiply(t4, EXTENDED(1e+38, 0.0));
    const extended t7 = extended_real(t6) > R(1.0) ? EXTENDED(1.0, 0.0) : t6;
    const extended t8 = extended_real(t7) < extended_real(exp) ? exp : t7;
    const extended t9 = extended_multiply(t1, extended_divide(t8, extended_add(EXTENDED(1.0, 0.0), exp)));
    const real value_better = extended_real(x == -INF ? EXTENDED(0.0, 0.0) : t9);
    if (value_better == value_better) *value_to = value_better;
}

/* gelu_tanh_value_and_grad for an element at which it loses digits. */
static SLOW void gelu_tanh_value_and_grad_carefully_2(
    const real x, real *const grad_to)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended_multiply(t1, t1);
    const extended t3 = extended_multiply(EXTENDED(0.044715, 0.0), extended_multiply(t2, t1));
    const extended t4 = extended_add(t3, t1);
    const extended t5 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t4);
    const extended t6 = extended_negate(t5);
    const real t7 = extended_real(t5);
    const real t8 = extended_real(t6);
    const extended exp = extended_exp(extended_negate(t7 < t8 ? t6 : t5));
    const extended t9 = extended_multiply(t5, EXTENDED(1e+38, 0.0));
    const extended t10 = extended_real(t9) > R(1.0) ? EXTENDED(1.0, 0.0) : t9;
    const extended t11 = extended_real(t10) < extended_real(exp) ? exp : t10;
    const extended exp_2 = extended_exp(extended_negate(t8 < t7 ? t5 : t6));
    const extended t12 = extended_multiply(t6, EXTENDED(1e+38, 0.0));
    const extended t13 = extended_real(t12) > R(1.0) ? EXTENDED(1.0, 0.0) : t12;
    const extended t14 = extended_real(t13) < extended_real(exp_2) ? exp_2 : t13;
    const extended t15 = extended_multiply(EXTENDED(0.134145, 6.938893903907228e-18), t2);
    const extended t16 = extended_multiply(EXTENDED(1.5957691216057308, -9.96930880911092e-17), t1);
    const extended t17 = extended_multiply(t16, extended_add(t15, EXTENDED(1.0, 0.0)));
    const extended t18 = extended_divide(t14, extended_add(EXTENDED(1.0, 0.0), exp_2));
    const extended t19 = extended_add(extended_multiply(t17, t18), EXTENDED(1.0, 0.0));
    const extended t20 = extended_multiply(t19, extended_divide(t11, extended_add(EXTENDED(1.0, 0.0), exp)));
    const extended t21 = x >= R(8796093022208.0) ? EXTENDED(1.0, 0.0) : t20;
    const real grad_better = extended_real(x <= -R(8796093022208.0) ? EXTENDED(0.0, 0.0) : t21);
    if (grad_better == grad_better) *grad_to = grad_better;
}

#if SYMDL_DOUBLE
/* gelu_tanh_value_and_grad: from x to value, grad */
KERNEL(gelu_tanh_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag carefully_at[BLOCK];
    flag carefully_2_at[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag carefully_any = 0, carefully_2_any = 0, anchored_any = 0;
        #pragma omp simd reduction(|:carefully_any) reduction(|:carefully_2_any) reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const real x = x_at[i];
            const pair t1 = pair_of(x);
            const pair t2 = pair_multiply(t1, t1);
            const pair t3 = pair_add(pair_multiply(PAIR(0.044715, 0.0), pair_multiply(t2, t1)), t1);
            const pair t4 = pair_multiply(PAIR(1.5957691216057308, -9.96930880911092e-17), t3);
            const real t5 = pair_real(t4);
            const real t6 = pair_low(t4);
            const real expit = expit_(t5);
            const real expit_2 = expit_(-t5);
            const real t7 = expit * expit_2;
            const real t8 = t7 * t6;
            const real t9 = x == -INF ? R(0.0) : x * (expit + t8);
            const truth t10 = (x > -R(1.2524614334106445)) & (x < -R(0.25246143341064453));
            const truth t11 = (expit < R(7.888609052210118e-31)) & (x >= -R(23.0));
            const truth t12 = ((maximum_(t8, -t8) < R(7.888609052210118e-31)) & (t7 != R(0.0))) & (t6 != R(0.0));
            const truth t13 = (t11 | t12) & !t10;
            const pair t14 = pair_add(pair_multiply(PAIR(0.134145, 6.938893903907228e-18), t2), PAIR(1.0, 0.0));
            const pair t15 = pair_multiply(PAIR(1.5957691216057308, -9.96930880911092e-17), t1);
            const pair t16 = pair_of(expit_2);
            const pair t17 = pair_of(expit);
            const pair t18 = pair_multiply(t17, t16);
            const pair t19 = pair_of(t6);
            const pair t20 = pair_add(t16, pair_multiply(t18, pair_negate(t19)));
            const pair t21 = pair_add(pair_multiply(pair_multiply(t15, t14), t20), PAIR(1.0, 0.0));
            const pair t22 = pair_multiply(t21, pair_add(t17, pair_multiply(t18, t19)));
            const pair t23 = x >= R(8796093022208.0) ? PAIR(1.0, 0.0) : t22;
            const real t24 = pair_real(x <= -R(8796093022208.0) ? PAIR(0.0, 0.0) : t23);
            const real value_result = t9;
            const real grad_result = t24;
            const flag carefully_here = t11;
            const flag carefully_2_here = t13;
            const flag anchored_here = t10;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            carefully_at[i] = carefully_here;
            carefully_any |= carefully_here;
            carefully_2_at[i] = carefully_2_here;
            carefully_2_any |= carefully_2_here;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (carefully_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_at[i])
                    gelu_tanh_value_and_grad_carefully(
                        x_at[i], value_to + i);
        }
        if (carefully_2_any) {
            for (int i = 0; i < count; ++i)
                if (carefully_2_at[i])
                    gelu_tanh_value_and_grad_carefully_2(
                        x_at[i], grad_to + i);
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x = x_at[i];
                const real t1 = x - -R(0.7524614334106445);
                const real t2 = fma_(R(1.1485148099836635e-07), t1, -R(3.550080702628081e-07));
                const real t3 = fma_(fma_(t2, t1, -R(9.722609621503683e-07)), t1, R(2.3993397260510506e-06));
                const real t4 = fma_(fma_(t3, t1, R(5.9124441936776366e-06)), t1, -R(1.5942454684451034e-05));
                const real t5 = fma_(fma_(t4, t1, -R(3.495491331081047e-05)), t1, R(0.00012425106066580653));
                const real t6 = fma_(fma_(t5, t1, R(0.00026392747413025834)), t1, -R(0.0009274419458784777));
                const real t7 = fma_(fma_(t6, t1, -R(0.0024227317510013926)), t1, R(0.005261059442249938));
                const real t8 = fma_(fma_(t7, t1, R(0.01968230910147458)), t1, -R(0.01661932945888357));
                const real t9 = fma_(fma_(t8, t1, -R(0.11394448232712391)), t1, -R(0.01578284964558489));
                const real t10 = fma_(fma_(t9, t1, R(0.38751844649373224)), t1, R(1.310225358285908e-08));
                const real t11 = t1 - R(1.1339627903339533e-08) - R(3.674251257019022e-16) - R(4.969649230193259e-33);
                const real grad_better = t11 * (t10 + R(0.4304000735282898));
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#else
/* gelu_tanh_value_and_grad: from x to value, grad */
KERNEL(gelu_tanh_value_and_grad)
{
    enum { x_in, value_out, grad_out };
    real x_block[BLOCK];
    real value_out_block[BLOCK];
    real grad_out_block[BLOCK];
    flag anchored_at[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const x_at = real_block(call, x_in, start, count, x_block);
        real *const value_to = value_out_block;
        real *const grad_to = grad_out_block;
        flag anchored_any = 0;
        #pragma omp simd reduction(|:anchored_any)
        for (int i = 0; i < count; ++i) {
            const double x = x_at[i];
            const double t1 = x * x;
            const double t2 = 1.5957691216057308 * fma_of_double(0.044715, t1 * x, x);
            const double expit = expit_wide(t2);
            const double t3 = 1.5957691216057308 * x * fma_of_double(0.134145, t1, 1.0);
            const double t4 = x == -INFINITY ? 0.0 : x * expit;
            const double t5 = x >= 8796093022208.0 ? 1.0 : fma_of_double(t3, expit_wide(-t2), 1.0) * expit;
            const double t6 = x <= -8796093022208.0 ? 0.0 : t5;
            const truth t7 = (x > -0.7525226197321899) & (x < -0.7523849883000366);
            const real value_result = t4;
            const real grad_result = t6;
            const flag anchored_here = t7;
            value_to[i] = value_result;
            grad_to[i] = grad_result;
            anchored_at[i] = anchored_here;
            anchored_any |= anchored_here;
        }
        if (anchored_any) {
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const double x = x_at[i];
                const double t1 = x - -0.7524614334106445;
                const double t2 = fma_of_double(1.1485148099836635e-07, t1, -3.550080702628081e-07);
                const double t3 = fma_of_double(t2, t1, -9.722609621503683e-07);
                const double t4 = fma_of_double(t3, t1, 2.3993397260510506e-06);
                const double t5 = fma_of_double(t4, t1, 5.9124441936776366e-06);
                const double t6 = fma_of_double(t5, t1, -1.5942454684451034e-05);
                const double t7 = fma_of_double(t6, t1, -3.495491331081047e-05);
                const double t8 = fma_of_double(t7, t1, 0.00012425106066580653);
                const double t9 = fma_of_double(t8, t1, 0.00026392747413025834);
                const double t10 = fma_of_double(t9, t1, -0.0009274419458784777);
                const double t11 = fma_of_double(t10, t1, -0.0024227317510013926);
                const double t12 = fma_of_double(fma_of_double(t11, t1, 0.005261059442249938), t1, 0.01968230910147458);
                const double t13 = fma_of_double(t12, t1, -0.01661932945888357);
                const double t14 = fma_of_double(t13, t1, -0.11394448232712391);
                const double t15 = fma_of_double(fma_of_double(t14, t1, -0.01578284964558489), t1, 0.38751844649373224);
                const double t16 = t1 - 1.1339627903339533e-08 - 3.674251257019022e-16 - 4.969649230193259e-33;
                const real grad_better = t16 * (fma_of_double(t15, t1, 1.310225358285908e-08) + 0.4304000735282898);
                grad_to[i] = (anchored_at[i] != 0) & (grad_better == grad_better) ? grad_better : grad_to[i];
            }
        }
        real_store(call, value_out, start, count, value_to);
        real_store(call, grad_out, start, count, grad_to);
    }
}
#endif
