/*
 * Made by symdl 0.1.0 from its template with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/* Primitives, from their recipes. */
#ifndef SYMDL_PRIMITIVES_H
#define SYMDL_PRIMITIVES_H
#include "elementary.h"

static INLINE real absolute_(const real x)
{
    return maximum_(x, -x);
}
#if SYMDL_DOUBLE
#define absolute_wide absolute_
#endif

#if SYMDL_DOUBLE
static INLINE real erf_(const real x)
{
    const real t1 = greater_(-R(1.0), lesser_(R(1.0), x));
    const real t2 = lesser_(R(6.0), greater_(R(1.0), maximum_(x, -x)));
    const real t3 = t1 * t1;
    const real t4 = fma_(-R(7.778095688670055e-10), t3, R(1.3710287568885612e-08));
    const real t5 = fma_(fma_(t4, t3, -R(1.6206166563076626e-07)), t3, R(1.6447114618935868e-06));
    const real t6 = fma_(fma_(t5, t3, -R(1.492471117893487e-05)), t3, R(0.0001205529353672958));
    const real t7 = fma_(fma_(t6, t3, -R(0.0008548325928858344)), t3, R(0.005223977606137155));
    const real t8 = fma_(fma_(t7, t3, -R(0.026866170643119386)), t3, R(0.112837916709443));
    const real t9 = fma_(fma_(t8, t3, -R(0.37612638903183526)), t3, -R(5.863538342938249e-08));
    const real t10 = (t2 - R(2.5)) / (t2 + R(2.5));
    const real t11 = fma_(R(1.8952551847192234e-07), t10, -R(1.5419433157388206e-06));
    const real t12 = fma_(fma_(t11, t10, -R(2.356624689449515e-06)), t10, R(7.472891562993514e-06));
    const real t13 = fma_(fma_(t12, t10, R(1.8629153643511577e-05)), t10, -R(3.416953974561003e-05));
    const real t14 = fma_(fma_(t13, t10, -R(0.00012887916136927302)), t10, R(0.00022837925976393773));
    const real t15 = fma_(fma_(t14, t10, R(0.0008759155979953316)), t10, -R(0.0026423659107467313));
    const real t16 = fma_(fma_(t15, t10, -R(0.003993701171560629)), t10, R(0.039922539074320335));
    const real t17 = fma_(fma_(t16, t10, -R(0.12503305237873202)), t10, R(0.251713193217461));
    const real t18 = fma_(fma_(t17, t10, -R(0.37173673394897383)), t10, R(0.21080636406114356));
    return fma_(t1, fma_(-exp_(-(t2 * t2)), t18, t9 + R(0.2856784327811811)), t1);
}
#else
static INLINE real erf_(const real x)
{
    const real t1 = greater_(-R(1.0), lesser_(R(1.0), x));
    const real t2 = lesser_(R(4.0), greater_(R(1.0), maximum_(x, -x)));
    const real t3 = t1 * t1;
    const real t4 = fma_(R(7.84724106779322e-05), t3, -R(0.0008008460863493383));
    const real t5 = fma_(fma_(t4, t3, R(0.0051881675608456135)), t3, -R(0.02685375325381756));
    const real t6 = fma_(fma_(t5, t3, R(0.1128358468413353)), t3, -R(0.3761262595653534));
    const real t7 = (t2 - R(2.0)) / (t2 + R(2.0));
    const real t8 = fma_(-R(0.0009228851413354278), t7, R(0.006800577975809574));
    const real t9 = fma_(fma_(t8, t7, R(0.003747574519366026)), t7, -R(0.07896716892719269));
    const real t10 = fma_(fma_(t9, t7, R(0.24165752530097961)), t7, -R(0.4271860122680664));
    const real t11 = fma_(t6, t3, R(5.9352707637572166e-08)) + R(0.28567831357189155);
    return fma_(t1, fma_(-exp_(-(t2 * t2)), fma_(t10, t7, R(0.25539568066596985)), t11), t1);
}
#endif
#if SYMDL_DOUBLE
#define erf_wide erf_
#else
static INLINE double erf_wide(const double x)
{
    const double t1 = greater_of_double(-1.0, lesser_of_double(1.0, x));
    const double t2 = lesser_of_double(6.0, greater_of_double(1.0, maximum_of_double(x, -x)));
    const double t3 = t1 * t1;
    const double t4 = fma_of_double(-7.778095688670055e-10, t3, 1.3710287568885612e-08);
    const double t5 = fma_of_double(t4, t3, -1.6206166563076626e-07);
    const double t6 = fma_of_double(t5, t3, 1.6447114618935868e-06);
    const double t7 = fma_of_double(t6, t3, -1.492471117893487e-05);
    const double t8 = fma_of_double(t7, t3, 0.0001205529353672958);
    const double t9 = fma_of_double(t8, t3, -0.0008548325928858344);
    const double t10 = fma_of_double(t9, t3, 0.005223977606137155);
    const double t11 = fma_of_double(fma_of_double(t10, t3, -0.026866170643119386), t3, 0.112837916709443);
    const double t12 = fma_of_double(t11, t3, -0.37612638903183526);
    const double t13 = (t2 - 2.5) / (t2 + 2.5);
    const double t14 = fma_of_double(1.8952551847192234e-07, t13, -1.5419433157388206e-06);
    const double t15 = fma_of_double(t14, t13, -2.356624689449515e-06);
    const double t16 = fma_of_double(t15, t13, 7.472891562993514e-06);
    const double t17 = fma_of_double(t16, t13, 1.8629153643511577e-05);
    const double t18 = fma_of_double(t17, t13, -3.416953974561003e-05);
    const double t19 = fma_of_double(t18, t13, -0.00012887916136927302);
    const double t20 = fma_of_double(t19, t13, 0.00022837925976393773);
    const double t21 = fma_of_double(t20, t13, 0.0008759155979953316);
    const double t22 = fma_of_double(t21, t13, -0.0026423659107467313);
    const double t23 = fma_of_double(t22, t13, -0.003993701171560629);
    const double t24 = fma_of_double(t23, t13, 0.039922539074320335);
    const double t25 = fma_of_double(fma_of_double(t24, t13, -0.12503305237873202), t13, 0.251713193217461);
    const double t26 = fma_of_double(t25, t13, -0.37173673394897383);
    const double t27 = fma_of_double(t12, t3, -5.863538342938249e-08) + 0.2856784327811811;
    const double t28 = fma_of_double(t26, t13, 0.21080636406114356);
    return fma_of_double(t1, fma_of_double(-exp_wide(-(t2 * t2)), t28, t27), t1);
}
#endif

static INLINE real hypsum_(const real x, const real y)
{
    const real hypot = hypot_(x, y);
    return x < R(0.0) ? y * (y / (hypot - x)) : x + hypot;
}
#if SYMDL_DOUBLE
#define hypsum_wide hypsum_
#else
static INLINE double hypsum_wide(const double x, const double y)
{
    const double hypot = hypot_wide(x, y);
    return x < 0.0 ? y * (y / (hypot - x)) : x + hypot;
}
#endif

static INLINE real log1mexp_(const real x)
{
    const real t1 = -x;
    return x < R(0.6931471805599453) ? log_(-expm1_(t1)) : log1p_(-exp_(t1));
}
#if SYMDL_DOUBLE
#define log1mexp_wide log1mexp_
#else
static INLINE double log1mexp_wide(const double x)
{
    const double t1 = -x;
    return x < 0.6931471805599453 ? log_wide(-expm1_wide(t1)) : log1p_wide(-exp_wide(t1));
}
#endif

#if SYMDL_DOUBLE
static INLINE real logcosh_(const real x)
{
    const real t1 = maximum_(x, -x);
    const real t2 = lesser_(R(1.125), t1);
    const real t3 = t2 * t2;
    const real t4 = fma_(R(3.8226737775157816e-10), t3, -R(5.118420898440696e-09));
    const real t5 = fma_(fma_(t4, t3, R(3.368066592232603e-08)), t3, -R(1.4893499903517312e-07));
    const real t6 = fma_(fma_(t5, t3, R(5.153232029332704e-07)), t3, -R(1.5473721014462455e-06));
    const real t7 = fma_(fma_(t6, t3, R(4.342096636369867e-06)), t3, -R(1.1922341118468652e-05));
    const real t8 = fma_(fma_(t7, t3, R(3.276539186911187e-05)), t3, -R(9.09854410589371e-05));
    const real t9 = fma_(fma_(t8, t3, R(0.0002565796534254134)), t3, -R(0.0007386028205828865));
    const real t10 = fma_(fma_(t9, t3, R(0.002186948839565032)), t3, -R(0.006746031745186505));
    const real t11 = fma_(fma_(t10, t3, R(0.022222222222196254)), t3, -R(0.08333333333333305)) * t3;
    const real t12 = t1 + (log1p_(exp_(-R(2.0) * t1)) - R(0.6931471805599453));
    return t1 < R(1.125) ? t3 * R(0.5) + t3 * t11 : t12;
}
#else
static INLINE real logcosh_(const real x)
{
    const real t1 = maximum_(x, -x);
    const real t2 = lesser_(R(1.125), t1);
    const real t3 = t2 * t2;
    const real t4 = fma_(-R(1.953519858943764e-05), t3, R(0.00015416790847666562));
    const real t5 = fma_(fma_(t4, t3, -R(0.0006482601165771484)), t3, R(0.0021397005766630173));
    const real t6 = fma_(fma_(t5, t3, -R(0.006732284091413021)), t3, R(0.022220280021429062));
    const real t7 = t3 * R(0.5) + t3 * (fma_(t6, t3, -R(0.08333323895931244)) * t3);
    return t1 < R(1.125) ? t7 : t1 + (log1p_(exp_(-R(2.0) * t1)) - R(0.6931471805599453));
}
#endif
#if SYMDL_DOUBLE
#define logcosh_wide logcosh_
#else
static INLINE double logcosh_wide(const double x)
{
    const double t1 = maximum_of_double(x, -x);
    const double t2 = lesser_of_double(1.125, t1);
    const double t3 = t2 * t2;
    const double t4 = fma_of_double(3.8226737775157816e-10, t3, -5.118420898440696e-09);
    const double t5 = fma_of_double(t4, t3, 3.368066592232603e-08);
    const double t6 = fma_of_double(t5, t3, -1.4893499903517312e-07);
    const double t7 = fma_of_double(t6, t3, 5.153232029332704e-07);
    const double t8 = fma_of_double(t7, t3, -1.5473721014462455e-06);
    const double t9 = fma_of_double(t8, t3, 4.342096636369867e-06);
    const double t10 = fma_of_double(t9, t3, -1.1922341118468652e-05);
    const double t11 = fma_of_double(t10, t3, 3.276539186911187e-05);
    const double t12 = fma_of_double(t11, t3, -9.09854410589371e-05);
    const double t13 = fma_of_double(t12, t3, 0.0002565796534254134);
    const double t14 = fma_of_double(t13, t3, -0.0007386028205828865);
    const double t15 = fma_of_double(t14, t3, 0.002186948839565032);
    const double t16 = fma_of_double(t15, t3, -0.006746031745186505);
    const double t17 = fma_of_double(t16, t3, 0.022222222222196254);
    const double t18 = t3 * 0.5 + t3 * (fma_of_double(t17, t3, -0.08333333333333305) * t3);
    return t1 < 1.125 ? t18 : t1 + (log1p_wide(exp_wide(-2.0 * t1)) - 0.6931471805599453);
}
#endif

static INLINE real logisticpdf_(const real x)
{
    const real exp = exp_(-maximum_(x, -x));
    return exp / fma_(exp, R(2.0) + exp, R(1.0));
}
#if SYMDL_DOUBLE
#define logisticpdf_wide logisticpdf_
#endif

static INLINE real normpdf_(const real x)
{
    const real t1 = lesser_(R(256.0), maximum_(x, -x)) * R(256.0);
    const real rint = rint_(t1);
    const real t2 = rint * rint;
    const real t3 = (t1 - rint) * (t1 + rint);
    const real t4 = t2 + t3;
    const real t5 = (t2 - t4 + t3) * -R(7.62939453125e-06);
    const real t6 = fma_(t5, R(0.3989422804014327), -R(1.133517010526318e-08)) + R(0.3989422917366028);
    return exp_(t4 * -R(7.62939453125e-06)) * t6;
}
#if SYMDL_DOUBLE
#define normpdf_wide normpdf_
#endif

#if SYMDL_DOUBLE
static INLINE real softplus_(const real x)
{
    return greater_(R(0.0), x) + log1p_(exp_(-maximum_(x, -x)));
}
#else
static INLINE real softplus_(const real x)
{
    const real exp = exp_(-maximum_(x, -x));
    const real t1 = fma_(-R(0.0032203649170696735), exp, R(0.019763071089982986));
    const real t2 = fma_(fma_(t1, exp, -R(0.056836389005184174)), exp, R(0.1059681624174118));
    const real t3 = fma_(fma_(t2, exp, -R(0.15306080877780914)), exp, R(0.19678382575511932));
    const real t4 = fma_(fma_(t3, exp, -R(0.2495531141757965)), exp, R(0.33330202102661133));
    return greater_(R(0.0), x) + fma_(exp, fma_(t4, exp, -R(0.4999992251396179)) * exp, exp);
}
#endif
#if SYMDL_DOUBLE
#define softplus_wide softplus_
#endif

#endif
