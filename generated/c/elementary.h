/*
 * Made by symdl 0.1.0 from its template with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/* Elementary functions of float and double, without a branch or a call, so that loops over them become vector code. */
#ifndef SYMDL_ELEMENTARY_H
#define SYMDL_ELEMENTARY_H
#include "kernel.h"

/* == polynomials: symdl/approximations holds their certificates == */
static INLINE float exp_single_series(const float x)
{
    float sum = 0.0013854072894901037f;
    sum = fmaf(sum, x, 0.00836707092821598f);
    sum = fmaf(sum, x, 0.041667599231004715f);
    sum = fmaf(sum, x, 0.16666539013385773f);
    sum = fmaf(sum, x, 0.4999999701976776f);
    return sum;
}

static INLINE double exp_double_series(const double x)
{
    double sum = 2.5054329911387744e-08;
    sum = fma(sum, x, 2.7626729670612617e-07);
    sum = fma(sum, x, 2.7557405699499752e-06);
    sum = fma(sum, x, 2.4801503572194898e-05);
    sum = fma(sum, x, 0.00019841269721646942);
    sum = fma(sum, x, 0.001388888893295624);
    sum = fma(sum, x, 0.008333333333387769);
    sum = fma(sum, x, 0.041666666666572504);
    sum = fma(sum, x, 0.16666666666666594);
    sum = fma(sum, x, 0.5000000000000006);
    return sum;
}

static INLINE double exp_wide_series(const double x)
{
    double sum = 2.755754338945237e-06;
    sum = fma(sum, x, 2.4876514797403603e-05);
    sum = fma(sum, x, 0.00019841372267752035);
    sum = fma(sum, x, 0.0013888821078989469);
    sum = fma(sum, x, 0.008333333230038499);
    sum = fma(sum, x, 0.04166666689371613);
    sum = fma(sum, x, 0.16666666666947827);
    sum = fma(sum, x, 0.49999999999795064);
    return sum;
}

static INLINE float log_single_series(const float x)
{
    float sum = 0.2958497703075409f;
    sum = fmaf(sum, x, 0.3998865783214569f);
    sum = fmaf(sum, x, 0.6666668653488159f);
    return sum;
}

static INLINE double log_double_series(const double x)
{
    double sum = 0.1462281510766381;
    sum = fma(sum, x, 0.15331219471992458);
    sum = fma(sum, x, 0.1818290366664901);
    sum = fma(sum, x, 0.22222210947409185);
    sum = fma(sum, x, 0.28571428626990125);
    sum = fma(sum, x, 0.3999999999989794);
    sum = fma(sum, x, 0.666666666666667);
    return sum;
}

static INLINE double log_wide_series(const double x)
{
    double sum = 0.1936783798130073;
    sum = fma(sum, x, 0.2219112594755482);
    sum = fma(sum, x, 0.28571759058409524);
    sum = fma(sum, x, 0.399999987733532);
    sum = fma(sum, x, 0.6666666666739868);
    return sum;
}

static INLINE double log_near_series(const double x)
{
    double sum = 0.19187835312840038;
    sum = fma(sum, x, 0.14408266151184462);
    sum = fma(sum, x, 0.18259671294091645);
    sum = fma(sum, x, 0.22219081015820707);
    sum = fma(sum, x, 0.2857148849743211);
    sum = fma(sum, x, 0.39999999572784706);
    sum = fma(sum, x, 0.6666666666716572);
    return sum;
}

static INLINE double sine_series(const double x)
{
    double sum = -7.486675792701162e-13;
    sum = fma(sum, x, 1.6056279305697012e-10);
    sum = fma(sum, x, -2.5052086156798993e-08);
    sum = fma(sum, x, 2.7557319129757784e-06);
    sum = fma(sum, x, -0.00019841269841057552);
    sum = fma(sum, x, 0.0083333333333331);
    sum = fma(sum, x, -0.16666666666666666);
    return sum;
}

static INLINE double cosine_series(const double x)
{
    double sum = 4.5045152360809425e-14;
    sum = fma(sum, x, -1.1464999606608783e-11);
    sum = fma(sum, x, 2.087670685683857e-09);
    sum = fma(sum, x, -2.755731900179726e-07);
    sum = fma(sum, x, 2.4801587301072746e-05);
    sum = fma(sum, x, -0.0013888888888888315);
    sum = fma(sum, x, 0.041666666666666664);
    sum = fma(sum, x, -0.5);
    return sum;
}

static INLINE float normal_tail_product_single_series(const float x)
{
    float sum = 0.00015298929065465927f;
    sum = fmaf(sum, x, 9.728258737595752e-05f);
    sum = fmaf(sum, x, -0.001407068339176476f);
    sum = fmaf(sum, x, 0.00037499560858123004f);
    sum = fmaf(sum, x, 0.01046507153660059f);
    sum = fmaf(sum, x, -0.03145396709442139f);
    sum = fmaf(sum, x, 0.04190175235271454f);
    sum = fmaf(sum, x, -0.0070785884745419025f);
    sum = fmaf(sum, x, -0.08601640164852142f);
    return sum;
}

static INLINE double normal_tail_series(const double x)
{
    double sum = 7.103213474655969e-10;
    sum = fma(sum, x, 3.870043996489302e-09);
    sum = fma(sum, x, 3.062147226144783e-10);
    sum = fma(sum, x, -3.185765464869672e-08);
    sum = fma(sum, x, -2.108069252131866e-08);
    sum = fma(sum, x, 2.0070167509100462e-07);
    sum = fma(sum, x, 1.194857409767181e-07);
    sum = fma(sum, x, -1.3247448924851985e-06);
    sum = fma(sum, x, -2.641533375323451e-08);
    sum = fma(sum, x, 9.140395991143477e-06);
    sum = fma(sum, x, -1.0311910632837921e-05);
    sum = fma(sum, x, -5.366807317704885e-05);
    sum = fma(sum, x, 0.00018611096716891512);
    sum = fma(sum, x, -6.006184350514929e-07);
    sum = fma(sum, x, -0.0016897942779644916);
    sum = fma(sum, x, 0.006670678429128733);
    sum = fma(sum, x, -0.015732376061117367);
    sum = fma(sum, x, 0.026000332024914308);
    sum = fma(sum, x, -0.02939200248409412);
    sum = fma(sum, x, 0.015057594714213543);
    sum = fma(sum, x, 0.02377606768308876);
    sum = fma(sum, x, -0.08258618463000807);
    return sum;
}

static INLINE double normal_tail_wide_series(const double x)
{
    double sum = -1.4305911887125895e-07;
    sum = fma(sum, x, -9.88077483914794e-07);
    sum = fma(sum, x, 5.610902426986333e-07);
    sum = fma(sum, x, 8.91026638614239e-06);
    sum = fma(sum, x, -1.0894780423685987e-05);
    sum = fma(sum, x, -5.360920268366801e-05);
    sum = fma(sum, x, 0.00018642164675484866);
    sum = fma(sum, x, -5.94738815765646e-07);
    sum = fma(sum, x, -0.001689887917429442);
    sum = fma(sum, x, 0.00667067234997235);
    sum = fma(sum, x, -0.01573236046308952);
    sum = fma(sum, x, 0.026000333138396215);
    sum = fma(sum, x, -0.029392003780886706);
    sum = fma(sum, x, 0.01505759464251148);
    sum = fma(sum, x, 0.023776067724754345);
    sum = fma(sum, x, -0.08258618462883645);
    return sum;
}

/* == float == */
static INLINE uint32_t bits_of_float(const float x)
{
    union { float number; uint32_t bits; } both;
    both.number = x;
    return both.bits;
}

static INLINE float float_of_bits(const uint32_t bits)
{
    union { float number; uint32_t bits; } both;
    both.bits = bits;
    return both.number;
}

/* x = n log 2 + rest; n is what the lower bits of ``shifted`` are more than those of the shift. */
static INLINE float doublings_float(const float x, float *const rest)
{
    const float shifted = fmaf(x, 1.4426950216293335f, 12582912.0f), n = shifted - 12582912.0f;
    *rest = fmaf(-n, 1.428606765330187e-06f, fmaf(-n, 0.693145751953125f, x));
    return shifted;
}

/* e^x - 1 for what is left. */
static INLINE float grown_float(const float rest)
{
    return fmaf(rest * rest, exp_single_series(rest), rest);
}

/* x 2^n in two steps, of which the second alone may round. */
static INLINE float scaled_float(const float x, const float shifted)
{
    const uint32_t exponent = bits_of_float(shifted) - 0x4b400000u + 254, half = exponent >> 1;
    return x * float_of_bits(half << 23) * float_of_bits((exponent - half) << 23);
}

static INLINE float exp_of_float(const float x)
{
    float rest;
    const float within = x < -104.0f ? -104.0f : x > 89.0f ? 89.0f : x;
    const float shifted = doublings_float(within, &rest);
    return scaled_float(1.0f + grown_float(rest), shifted);
}

static INLINE float exp2_of_float(const float x)
{
    const float within = x < -151.0f ? -151.0f : x > 129.0f ? 129.0f : x;
    const float shifted = within + 12582912.0f;
    return scaled_float(1.0f + grown_float((within - (shifted - 12582912.0f)) * 0.6931471824645996f), shifted);
}

/* 2^n p + (2^n - 1), in halves, since 2^n may be beyond the largest number. */
static INLINE float expm1_of_float(const float x)
{
    float rest;
    const float within = x < -18.0f ? -18.0f : x > 89.0f ? 89.0f : x;
    const float shifted = doublings_float(within, &rest), grown = grown_float(rest);
    const float half = float_of_bits((bits_of_float(shifted) - 0x4b400000u + 126) << 23);
    const float far = 2.0f * fmaf(half, grown, half - 0.5f);
    const float near = x == 0.0f ? x : grown;
    return shifted == 12582912.0f ? near : far;
}

/* log((1 + low) u) for a positive normal u and a low that its last place holds. */
static INLINE float log_of_parts_float(const float u, const float low, const float doublings)
{
    const uint32_t shifted = bits_of_float(u) - 0x3f3504f3u + 0x40000000u;
    const uint32_t exponent = shifted >> 23;
    const float k = float_of_bits(exponent | 0x4b000000u) - 8388736.0f + doublings;
    const uint32_t unit = exponent < 255 ? 255 - exponent : 0;
    const float rest = low * float_of_bits(unit << 23);
    const float f = float_of_bits((shifted & 0x7fffffu) + 0x3f3504f3u) - 1.0f + rest;
    const float s = f / (2.0f + f), z = s * s, half = 0.5f * f * f;
    const float more = fmaf(s, fmaf(z, log_single_series(z), half), k * 1.428606765330187e-06f);
    return fmaf(k, 0.693145751953125f, -((half - more) - f));
}

static INLINE float log_of_float(const float x)
{
    const truth small = x < 1.1754943508222875e-38f;
    const float normal = small ? x * 33554432.0f : x;
    const float found = log_of_parts_float(normal, 0.0f, small ? -25.0f : 0.0f);
    const float outside = x == 0.0f ? -(float)INFINITY : (float)NAN;
    const float inside = x < (float)INFINITY ? found : x;
    return x > 0.0f ? inside : outside;
}

static INLINE float log1p_of_float(const float x)
{
    const float u = 1.0f + x, part = u - x;
    const float low = (1.0f - part) + (x - (u - part));
    const float found = log_of_parts_float(u, low, 0.0f);
    const float outside = x == -1.0f ? -(float)INFINITY : (float)NAN;
    const float inside = (x < (float)INFINITY) & (x != 0.0f) ? found : x;
    return x > -1.0f ? inside : outside;
}

/* e^-t of t >= 0 as 2^n (1 + grown)(1 + low), where n is as in doublings_float. */
static INLINE float decay_float(const float t, float *const grown, float *const low)
{
    const float shifted = fmaf(t, -1.4426950216293335f, 12582912.0f), n = shifted - 12582912.0f;
    const float near = fmaf(n, -0.693145751953125f, -t), rest = fmaf(n, -1.428606765330187e-06f, near);
    *grown = grown_float(rest);
    *low = fmaf(n, -1.428606765330187e-06f, near - rest);
    return shifted;
}

/* 2^n for n <= 0 as a product, of which both parts are numbers where 2^n is none any more. */
static INLINE float halved_float(const float shifted, float *const second)
{
    const uint32_t exponent = bits_of_float(shifted) - 0x4b400000u + 382, half = exponent >> 1;
    *second = float_of_bits((exponent - half) << 23) * 5.421010862427522e-20f;
    return float_of_bits(half << 23) * 5.421010862427522e-20f;
}

/* 1/(1 + d) of d = 2^n (1 + grown), and the share that is missing: that of its own rounding and of the sum's. */
static INLINE float complement_float(const float power, const float grown, float *const missing)
{
    const float sum = fmaf(power, grown, 1.0f + power), inverse = 1.0f / sum;
    const float sum_low = fmaf(power, grown, (1.0f - sum) + power);
    *missing = fmaf(-inverse, sum_low, fmaf(-inverse, sum, 1.0f));
    return inverse;
}

/* 1/(1 + d) of d = e^-|x|, or d/(1 + d), where 2^n is multiplied last, for it may be no normal number. */
static INLINE float expit_of_float(const float x)
{
    float grown, low, missing;
    const float size = fabsf(x), t = size > 104.0f ? 104.0f : size;
    const uint32_t exponent = bits_of_float(decay_float(t, &grown, &low)) - 0x4b400000u + 191;
    const float lifted = float_of_bits(exponent << 23);
    const float inverse = complement_float(lifted * 5.421010862427522e-20f, grown, &missing);
    const float more = x < 0.0f ? grown : 0.0f, main = (x < 0.0f ? lifted : 1.8446744073709552e+19f) * inverse;
    return fmaf(main, fmaf(missing, 1.0f + more, more), main) * 5.421010862427522e-20f;
}

/* The sum of a product and what it lacks, of which nothing is known where the product is infinite. */
static INLINE float completed_float(const float product, const float lacking)
{
    return lacking == lacking ? product + lacking : product;
}

/* a expit(x), rounded once, even where expit(x) is no normal number. */
static INLINE float expit_product_of_float(const float x, const float a)
{
    float grown, low, missing, second;
    const float size = fabsf(x), t = size > 194.0f ? 194.0f : size;
    const float first = halved_float(decay_float(t, &grown, &low), &second);
    const float inverse = complement_float(first * second, grown, &missing);
    const truth left = x < 0.0f;
    const float more = left ? grown : 0.0f, share = left ? missing + low : missing;
    const float factor = left ? a * first : a, main = factor * inverse;
    const float lacking = fmaf(factor, inverse, -main);
    const float found = completed_float(main, fmaf(main, fmaf(share, 1.0f + more, more), lacking));
    return left ? found * second : found;
}

/* -p/(2 + p) of p = e^(-2|x|) - 1, as a sum: 2^n (e^rest - 1) + (2^n - 1). */
static INLINE float tanh_of_float(const float x)
{
    float rest;
    const float twice = -2.0f * fabsf(x), within = twice < -18.0f ? -18.0f : twice;
    const float shifted = doublings_float(within, &rest), square = rest * rest, more = exp_single_series(rest);
    const float grown = fmaf(square, more, rest), grown_low = fmaf(square, more, rest - grown);
    const float power = float_of_bits((bits_of_float(shifted) - 0x4b400000u + 127) << 23);
    const float whole = power - 1.0f, p = fmaf(power, grown, whole);
    const float p_low = fmaf(power, grown, whole - p) + power * grown_low;
    const float below = 2.0f + p, inverse = 1.0f / below, quotient = -p * inverse;
    const float below_low = ((2.0f - below) + p) + p_low;
    const float missed = fmaf(-quotient, below, -p) - fmaf(quotient, below_low, p_low);
    const float found = fmaf(missed, inverse, quotient);
    return x == x ? copysignf(found, x) : x;
}

/* a normcdf(x), rounded once: the recipe of symdl/primitives.py, with what its sums and its quotient leave out; for the
   tail of floats is fitted as far as any a makes more of it than 0, that of doubles as far as 1 does. */
static INLINE float normcdf_product_of_float(const float x, const float a)
{
    float grown, low, second;
    const float size = fabsf(x), t = size > 20.0f ? 20.0f : size;
    const float half = 0.5f * t, square = half * t, square_low = fmaf(half, t, -square);
    const float first = halved_float(decay_float(square, &grown, &low), &second), power = first * second;
    const float bell = 1.0f + grown, bell_low = grown - (bell - 1.0f);
    const float s = fmaf(t / (t + 3.5f), 2.0f, -1.0f);
    const float v = fmaf(s, normal_tail_product_single_series(s), 9.954628232833329e-09f), above = v + 0.4719066023826599f;
    const float below = 0.9375f + t, part = below - 0.9375f, inverse = 1.0f / below;
    const float below_low = (0.9375f - (below - part)) + (t - part), above_low = v - (above - 0.4719066023826599f);
    const float missing = fmaf(-inverse, below_low, fmaf(-inverse, below, 1.0f));
    const float quotient = above * inverse, quotient_low = fmaf(above_low, inverse, fmaf(above, inverse, -quotient));
    const float tail = quotient * bell, share = fmaf(missing + (low - square_low), bell, bell_low);
    const float tail_low = fmaf(quotient, share, fmaf(quotient_low, bell, fmaf(quotient, bell, -tail)));
    const float lost = power * tail, left = 1.0f - lost;
    const truth right = x > 0.0f;
    const float high = right ? left : tail, high_low = right ? fmaf(-power, tail_low, (1.0f - left) - lost) : tail_low;
    const float factor = right ? a : a * first, main = factor * high;
    const float found = completed_float(main, fmaf(factor, high_low, fmaf(factor, high, -main)));
    return right ? found : found * second;
}

static INLINE float normcdf_of_float(const float x) { return normcdf_product_of_float(x, 1.0f); }

/* == double == */
static INLINE uint64_t bits_of_double(const double x)
{
    union { double number; uint64_t bits; } both;
    both.number = x;
    return both.bits;
}

static INLINE double double_of_bits(const uint64_t bits)
{
    union { double number; uint64_t bits; } both;
    both.bits = bits;
    return both.number;
}

/* x = n log 2 + rest; n is what the lower bits of ``shifted`` are more than those of the shift. */
static INLINE double doublings_double(const double x, double *const rest)
{
    const double shifted = fma(x, 1.4426950408889634, 6755399441055744.0), n = shifted - 6755399441055744.0;
    *rest = fma(-n, 2.8235290563031577e-13, fma(-n, 0.693147180559663, x));
    return shifted;
}

/* e^x - 1 for what is left. */
static INLINE double grown_double(const double rest)
{
    return fma(rest * rest, exp_double_series(rest), rest);
}

/* x 2^n in two steps, of which the second alone may round. */
static INLINE double scaled_double(const double x, const double shifted)
{
    const uint64_t exponent = bits_of_double(shifted) - 0x4338000000000000ull + 2046, half = exponent >> 1;
    return x * double_of_bits(half << 52) * double_of_bits((exponent - half) << 52);
}

static INLINE double exp_of_double(const double x)
{
    double rest;
    const double within = x < -746.0 ? -746.0 : x > 710.0 ? 710.0 : x;
    const double shifted = doublings_double(within, &rest);
    return scaled_double(1.0 + grown_double(rest), shifted);
}

static INLINE double exp2_of_double(const double x)
{
    const double within = x < -1076.0 ? -1076.0 : x > 1025.0 ? 1025.0 : x;
    const double shifted = within + 6755399441055744.0;
    return scaled_double(1.0 + grown_double((within - (shifted - 6755399441055744.0)) * 0.6931471805599453), shifted);
}

/* 2^n p + (2^n - 1), in halves, since 2^n may be beyond the largest number. */
static INLINE double expm1_of_double(const double x)
{
    double rest;
    const double within = x < -38.0 ? -38.0 : x > 710.0 ? 710.0 : x;
    const double shifted = doublings_double(within, &rest), grown = grown_double(rest);
    const double half = double_of_bits((bits_of_double(shifted) - 0x4338000000000000ull + 1022) << 52);
    const double far = 2.0 * fma(half, grown, half - 0.5);
    const double near = x == 0.0 ? x : grown;
    return shifted == 6755399441055744.0 ? near : far;
}

/* log((1 + low) u) for a positive normal u and a low that its last place holds. */
static INLINE double log_of_parts_double(const double u, const double low, const double doublings)
{
    const uint64_t shifted = bits_of_double(u) - 0x3fe6a09e667f3bcdull + 0x4000000000000000ull;
    const uint64_t exponent = shifted >> 52;
    const double k = double_of_bits(exponent | 0x4330000000000000ull) - 4503599627371520.0 + doublings;
    const uint64_t unit = exponent < 2047 ? 2047 - exponent : 0;
    const double rest = low * double_of_bits(unit << 52);
    const double f = double_of_bits((shifted & 0xfffffffffffffull) + 0x3fe6a09e667f3bcdull) - 1.0 + rest;
    const double s = f / (2.0 + f), z = s * s, half = 0.5 * f * f;
    const double more = fma(s, fma(z, log_double_series(z), half), k * 2.8235290563031577e-13);
    return fma(k, 0.693147180559663, -((half - more) - f));
}

static INLINE double log_of_double(const double x)
{
    const truth small = x < 2.2250738585072014e-308;
    const double normal = small ? x * 1.8014398509481984e+16 : x;
    const double found = log_of_parts_double(normal, 0.0, small ? -54.0 : 0.0);
    const double outside = x == 0.0 ? -(double)INFINITY : (double)NAN;
    const double inside = x < (double)INFINITY ? found : x;
    return x > 0.0 ? inside : outside;
}

static INLINE double log1p_of_double(const double x)
{
    const double u = 1.0 + x, part = u - x;
    const double low = (1.0 - part) + (x - (u - part));
    const double found = log_of_parts_double(u, low, 0.0);
    const double outside = x == -1.0 ? -(double)INFINITY : (double)NAN;
    const double inside = (x < (double)INFINITY) & (x != 0.0) ? found : x;
    return x > -1.0 ? inside : outside;
}

/* e^-t of t >= 0 as 2^n (1 + grown)(1 + low), where n is as in doublings_double. */
static INLINE double decay_double(const double t, double *const grown, double *const low)
{
    const double shifted = fma(t, -1.4426950408889634, 6755399441055744.0), n = shifted - 6755399441055744.0;
    const double near = fma(n, -0.693147180559663, -t), rest = fma(n, -2.8235290563031577e-13, near);
    *grown = grown_double(rest);
    *low = fma(n, -2.8235290563031577e-13, near - rest);
    return shifted;
}

/* 2^n for n <= 0 as a product, of which both parts are numbers where 2^n is none any more. */
static INLINE double halved_double(const double shifted, double *const second)
{
    const uint64_t exponent = bits_of_double(shifted) - 0x4338000000000000ull + 2174, half = exponent >> 1;
    *second = double_of_bits((exponent - half) << 52) * 5.421010862427522e-20;
    return double_of_bits(half << 52) * 5.421010862427522e-20;
}

/* 1/(1 + d) of d = 2^n (1 + grown), and the share that is missing: that of its own rounding and of the sum's. */
static INLINE double complement_double(const double power, const double grown, double *const missing)
{
    const double sum = fma(power, grown, 1.0 + power), inverse = 1.0 / sum;
    const double sum_low = fma(power, grown, (1.0 - sum) + power);
    *missing = fma(-inverse, sum_low, fma(-inverse, sum, 1.0));
    return inverse;
}

/* 1/(1 + d) of d = e^-|x|, or d/(1 + d), where 2^n is multiplied last, for it may be no normal number. */
static INLINE double expit_of_double(const double x)
{
    double grown, low, missing;
    const double size = fabs(x), t = size > 746.0 ? 746.0 : size;
    const uint64_t exponent = bits_of_double(decay_double(t, &grown, &low)) - 0x4338000000000000ull + 1087;
    const double lifted = double_of_bits(exponent << 52);
    const double inverse = complement_double(lifted * 5.421010862427522e-20, grown, &missing);
    const double more = x < 0.0 ? grown : 0.0, main = (x < 0.0 ? lifted : 1.8446744073709552e+19) * inverse;
    return fma(main, fma(missing, 1.0 + more, more), main) * 5.421010862427522e-20;
}

/* The sum of a product and what it lacks, of which nothing is known where the product is infinite. */
static INLINE double completed_double(const double product, const double lacking)
{
    return lacking == lacking ? product + lacking : product;
}

/* a expit(x), rounded once, even where expit(x) is no normal number. */
static INLINE double expit_product_of_double(const double x, const double a)
{
    double grown, low, missing, second;
    const double size = fabs(x), t = size > 1456.0 ? 1456.0 : size;
    const double first = halved_double(decay_double(t, &grown, &low), &second);
    const double inverse = complement_double(first * second, grown, &missing);
    const truth left = x < 0.0;
    const double more = left ? grown : 0.0, share = left ? missing + low : missing;
    const double factor = left ? a * first : a, main = factor * inverse;
    const double lacking = fma(factor, inverse, -main);
    const double found = completed_double(main, fma(main, fma(share, 1.0 + more, more), lacking));
    return left ? found * second : found;
}

/* -p/(2 + p) of p = e^(-2|x|) - 1, as a sum: 2^n (e^rest - 1) + (2^n - 1). */
static INLINE double tanh_of_double(const double x)
{
    double rest;
    const double twice = -2.0 * fabs(x), within = twice < -38.0 ? -38.0 : twice;
    const double shifted = doublings_double(within, &rest), square = rest * rest, more = exp_double_series(rest);
    const double grown = fma(square, more, rest), grown_low = fma(square, more, rest - grown);
    const double power = double_of_bits((bits_of_double(shifted) - 0x4338000000000000ull + 1023) << 52);
    const double whole = power - 1.0, p = fma(power, grown, whole);
    const double p_low = fma(power, grown, whole - p) + power * grown_low;
    const double below = 2.0 + p, inverse = 1.0 / below, quotient = -p * inverse;
    const double below_low = ((2.0 - below) + p) + p_low;
    const double missed = fma(-quotient, below, -p) - fma(quotient, below_low, p_low);
    const double found = fma(missed, inverse, quotient);
    return x == x ? copysign(found, x) : x;
}

/* a normcdf(x), rounded once: the recipe of symdl/primitives.py, with what its sums and its quotient leave out; for the
   tail of floats is fitted as far as any a makes more of it than 0, that of doubles as far as 1 does. */
static INLINE double normcdf_product_of_double(const double x, const double a)
{
    double grown, low, second;
    const double size = fabs(x), t = size > 54.0 ? 54.0 : size;
    const double half = 0.5 * t, square = half * t, square_low = fma(half, t, -square);
    const double first = halved_double(decay_double(square, &grown, &low), &second), power = first * second;
    const double bell = 1.0 + grown, bell_low = grown - (bell - 1.0);
    const double s = fma(t / (t + 5.0), 2.0, -1.0);
    const double v = fma(s, normal_tail_series(s), 1.6498481701557498e-09), above = v + 0.4567083716392517;
    const double below = 0.9375 + t, part = below - 0.9375, inverse = 1.0 / below;
    const double below_low = (0.9375 - (below - part)) + (t - part), above_low = v - (above - 0.4567083716392517);
    const double missing = fma(-inverse, below_low, fma(-inverse, below, 1.0));
    const double quotient = above * inverse, quotient_low = fma(above_low, inverse, fma(above, inverse, -quotient));
    const double tail = quotient * bell, share = fma(missing + (low - square_low), bell, bell_low);
    const double tail_low = fma(quotient, share, fma(quotient_low, bell, fma(quotient, bell, -tail)));
    const double lost = power * tail, left = 1.0 - lost;
    const truth right = x > 0.0;
    const double high = right ? left : tail, high_low = right ? fma(-power, tail_low, (1.0 - left) - lost) : tail_low;
    const double factor = right ? a : a * first, main = factor * high;
    const double found = completed_double(main, fma(factor, high_low, fma(factor, high, -main)));
    return right ? found : found * second;
}

static INLINE double normcdf_of_double(const double x) { return normcdf_product_of_double(x, 1.0); }

/* == angles: x in quarters of a turn and a rest in two parts, in double, good up to about a million == */
static INLINE uint64_t quarters_(const double x, double *const rest, double *const low)
{
    const double shifted = fma(x, 0.6366197723675814, 6755399441055744.0), n = shifted - 6755399441055744.0;
    const double first = fma(-n, 1.5707963267341256, x), second = n * 6.077100506303966e-11;
    const double high = first - second, part = high - first;
    const double error = (first - (high - part)) - (second + part);
    const double left = fma(-n, 2.0222662487959506e-21, error);
    *rest = high + left;
    *low = (high - *rest) + left;
    return bits_of_double(shifted);
}

/* Farther out the C library's, which takes off turns by hundreds of digits of pi. */
static INLINE double wave_(const double x, const uint64_t more)
{
    double rest, low;
    if (fabs(x) > 1048576.0) return more ? cos(x) : sin(x);
    const uint64_t quarter = quarters_(x, &rest, &low) + more;
    const double z = rest * rest;
    const double sine = fma(rest * z, sine_series(z), fma(low, fma(-0.5, z, 1.0), rest));
    const double cosine = 1.0 + fma(z, cosine_series(z), -(rest * low));
    const double wave = quarter & 1 ? cosine : sine;
    return quarter & 2 ? -wave : wave;
}

/* == powers: the logarithm in two parts == */
static INLINE twofold log_twofold(const double x)
{
    const truth small = x < 2.2250738585072014e-308;
    const uint64_t shifted = bits_of_double(small ? x * 1.8014398509481984e+16 : x) - 0x3fe6a09e667f3bcdull + 0x4000000000000000ull;
    const double k = double_of_bits(shifted >> 52 | 0x4330000000000000ull) - 4503599627371520.0 +
                     (small ? -54.0 : 0.0);
    const double f = double_of_bits((shifted & 0xfffffffffffffull) + 0x3fe6a09e667f3bcdull) - 1.0;
    const double below = 2.0 + f, lost = f - (below - 2.0);
    const double s = f / below, s_low = (fma(-s, below, f) - s * lost) / below, z = s * s;
    const double high = fma(k, 0.693147180559663, 2.0 * s), product = k * 0.693147180559663, part = high - product;
    const double error = (product - (high - part)) + (2.0 * s - part);
    return twofold_settled(high, error + fma(k, 2.8235290563031577e-13, fma(s * z, log_double_series(z), 2.0 * s_low)));
}

/* x^y of a positive finite x. */
static INLINE double positive_power_double(const double x, const double y)
{
    const twofold log = log_twofold(x);
    const double high = y * log.hi, low = fma(y, log.hi, -high) + y * log.lo;
    const double grown = exp_of_double(high);
    return fabs(low) < 1.0 ? fma(grown, low, grown) : grown;
}

static INLINE float positive_power_float(const float x, const float y)
{
    return (float)exp_of_double((double)y * log_of_double((double)x));
}

static INLINE double hypot_of_double(const double x, const double y)
{
    /* In units of a power of two near the larger one. */
    const double larger = fabs(x) < fabs(y) ? fabs(y) : fabs(x), smaller = fabs(x) < fabs(y) ? fabs(x) : fabs(y);
    const uint64_t exponent = bits_of_double(larger) >> 52, field = exponent < 2046 ? 2046 - exponent : 1;
    const double unit = double_of_bits(field << 52), a = larger * unit, b = smaller * unit;
    const double found = sqrt(fma(a, a, b * b)) * double_of_bits((2046 - field) << 52);
    return larger == (double)INFINITY ? larger : found;
}

static INLINE float hypot_of_float(const float x, const float y)
{
    return (float)sqrt((double)x * (double)x + (double)y * (double)y);
}

/* == float again == */
static INLINE float sin_of_float(const float x) { return x == 0.0f ? x : (float)wave_(x, 0); }
static INLINE float cos_of_float(const float x) { return (float)wave_(x, 1); }
static INLINE float tan_of_float(const float x)
{
    return x == 0.0f ? x : (float)(wave_(x, 0) / wave_(x, 1));
}

/* Far out the exponential of the half squared: e^x alone may be beyond the largest number. */
static INLINE float sinh_of_float(const float x)
{
    const float size = fabsf(x), near = size > 40.0f ? 40.0f : size;
    const float grown = expm1_of_float(near), root = exp_of_float(0.5f * size);
    const float found = 0.5f * (grown + grown / (1.0f + grown));
    return copysignf(size > 40.0f ? 0.5f * root * root : found, x);
}

static INLINE float cosh_of_float(const float x)
{
    const float size = fabsf(x), root = exp_of_float(0.5f * size), grown = root * root;
    const float found = 0.5f * exp_of_float(size) + 0.5f / grown;
    return size > 40.0f ? 0.5f * root * root : found;
}

static INLINE float power_of_float(const float x, const float y)
{
    const float whole = rintf(y), half = rintf(0.5f * y);
    const float size = fabsf(x), found = positive_power_float(size, y);
    /* an exponent without end, or a base */
    const float far = (y > 0.0f) == (size > 1.0f) ? (float)INFINITY : 0.0f;
    const float of_zero = y < 0.0f ? (float)INFINITY : y == y ? 0.0f : y;
    const float within = (size == (float)INFINITY) | (fabsf(y) == (float)INFINITY) ? far : found;
    const float positive = size == 1.0f ? 1.0f : size == 0.0f ? of_zero : within;
    const float odd = half + half == whole ? 1.0f : -1.0f;
    const float below = whole == y ? odd * positive : (float)NAN;
    const float any = x < 0.0f ? below : positive;
    return y == 0.0f ? 1.0f : x == x ? any : x;
}

/* The compiler has these, or else, in no loop of the library, the C library. */
static INLINE float sqrt_of_float(const float x) { return sqrtf(x); }
static INLINE float rint_of_float(const float x) { return rintf(x); }
static INLINE float floor_of_float(const float x) { return floorf(x); }
static INLINE float ceil_of_float(const float x) { return ceilf(x); }
static INLINE float atan_of_float(const float x) { return atanf(x); }
static INLINE float asin_of_float(const float x) { return asinf(x); }
static INLINE float acos_of_float(const float x) { return acosf(x); }
static INLINE float asinh_of_float(const float x) { return asinhf(x); }
static INLINE float acosh_of_float(const float x) { return acoshf(x); }
static INLINE float atanh_of_float(const float x) { return atanhf(x); }
static INLINE float log2_of_float(const float x) { return log2f(x); }
static INLINE float cbrt_of_float(const float x) { return cbrtf(x); }
static INLINE float atan2_of_float(const float y, const float x) { return atan2f(y, x); }

/* == double again == */
static INLINE double sin_of_double(const double x) { return x == 0.0 ? x : (double)wave_(x, 0); }
static INLINE double cos_of_double(const double x) { return (double)wave_(x, 1); }
static INLINE double tan_of_double(const double x)
{
    return x == 0.0 ? x : (double)(wave_(x, 0) / wave_(x, 1));
}

/* Far out the exponential of the half squared: e^x alone may be beyond the largest number. */
static INLINE double sinh_of_double(const double x)
{
    const double size = fabs(x), near = size > 300.0 ? 300.0 : size;
    const double grown = expm1_of_double(near), root = exp_of_double(0.5 * size);
    const double found = 0.5 * (grown + grown / (1.0 + grown));
    return copysign(size > 300.0 ? 0.5 * root * root : found, x);
}

static INLINE double cosh_of_double(const double x)
{
    const double size = fabs(x), root = exp_of_double(0.5 * size), grown = root * root;
    const double found = 0.5 * exp_of_double(size) + 0.5 / grown;
    return size > 300.0 ? 0.5 * root * root : found;
}

static INLINE double power_of_double(const double x, const double y)
{
    const double whole = rint(y), half = rint(0.5 * y);
    const double size = fabs(x), found = positive_power_double(size, y);
    /* an exponent without end, or a base */
    const double far = (y > 0.0) == (size > 1.0) ? (double)INFINITY : 0.0;
    const double of_zero = y < 0.0 ? (double)INFINITY : y == y ? 0.0 : y;
    const double within = (size == (double)INFINITY) | (fabs(y) == (double)INFINITY) ? far : found;
    const double positive = size == 1.0 ? 1.0 : size == 0.0 ? of_zero : within;
    const double odd = half + half == whole ? 1.0 : -1.0;
    const double below = whole == y ? odd * positive : (double)NAN;
    const double any = x < 0.0 ? below : positive;
    return y == 0.0 ? 1.0 : x == x ? any : x;
}

/* The compiler has these, or else, in no loop of the library, the C library. */
static INLINE double sqrt_of_double(const double x) { return sqrt(x); }
static INLINE double rint_of_double(const double x) { return rint(x); }
static INLINE double floor_of_double(const double x) { return floor(x); }
static INLINE double ceil_of_double(const double x) { return ceil(x); }
static INLINE double atan_of_double(const double x) { return atan(x); }
static INLINE double asin_of_double(const double x) { return asin(x); }
static INLINE double acos_of_double(const double x) { return acos(x); }
static INLINE double asinh_of_double(const double x) { return asinh(x); }
static INLINE double acosh_of_double(const double x) { return acosh(x); }
static INLINE double atanh_of_double(const double x) { return atanh(x); }
static INLINE double log2_of_double(const double x) { return log2(x); }
static INLINE double cbrt_of_double(const double x) { return cbrt(x); }
static INLINE double atan2_of_double(const double y, const double x) { return atan2(y, x); }

/* == doubles that become a float: what they are off by, 2^-40 of them, is nothing to it == */
#if !SYMDL_DOUBLE
/* x = n log 2 + rest, as doublings_double has it, to 2^-43 of 1. */
static INLINE double doublings_wide(const double x, double *const rest)
{
    const double shifted = fma(x, 1.4426950408889634, 6755399441055744.0), n = shifted - 6755399441055744.0;
    *rest = fma(-n, 0.6931471805599453, x);
    return shifted;
}

/* (e^rest - 1)/rest. */
static INLINE double growth_wide(const double rest) { return fma(rest, exp_wide_series(rest), 1.0); }

/* e^x of x <= 0: e^rest 2^n, where n is within the exponents of doubles. */
static INLINE double decay_wide(const double x)
{
    double rest;
    const double shifted = doublings_wide(x, &rest), near = fma(rest, growth_wide(rest), 1.0);
    const double found = double_of_bits(bits_of_double(near) + (bits_of_double(shifted) << 52));
    return x < -708.3964185322641 ? 0.0 : found;
}

static INLINE double exp_wide(const double x)
{
    const double found = decay_wide(x);
    return x > 709.782712893384 ? (double)INFINITY : found;
}

/* 2^n p + (2^n - 1), for arguments whose exponentials are normal numbers. */
static INLINE double expm1_within_wide(const double x)
{
    double rest;
    const double shifted = doublings_wide(x, &rest), grown = rest * growth_wide(rest);
    const double power = double_of_bits((bits_of_double(shifted) << 52) + 0x3ff0000000000000ull);
    return fma(power, grown, power - 1.0);
}

static INLINE double expm1_wide(const double x)
{
    const double found = x == 0.0 ? x : expm1_within_wide(x);
    const double above = x > 709.0 ? (double)INFINITY : found;
    return x < -38.0 ? -1.0 : above;
}

/* k log 2 + log(1 + f) = k log 2 + 2 artanh(f/(2 + f)). */
static INLINE double log_of_sum_wide(const double k, const double f)
{
    const double s = f / (2.0 + f), z = s * s;
    return fma(k, 0.6931471805599453, s * fma(z, log_wide_series(z), 2.0));
}

/* Of a normal number: m - 1 and k, where x = 2^k m and m is near 1. */
static INLINE double binade_wide(const double x, double *const f)
{
    const uint64_t shifted = bits_of_double(x) - 0x3fe6a09e667f3bcdull + 0x4000000000000000ull;
    *f = double_of_bits((shifted & 0xfffffffffffffull) + 0x3fe6a09e667f3bcdull) - 1.0;
    return double_of_bits(shifted >> 52 | 0x4330000000000000ull) - 4503599627371520.0;
}

static INLINE double log_wide(const double x)
{
    double f;
    const double k = binade_wide(x, &f), found = log_of_sum_wide(k, f);
    const double outside = x == 0.0 ? -(double)INFINITY : (double)NAN;
    const double inside = x < (double)INFINITY ? found : x;
    return x > 0.0 ? inside : outside;
}

/* Where 1 + x is in the binade around 1, x itself is what it is more than 1. */
static INLINE double log1p_wide(const double x)
{
    double f;
    const double k = binade_wide(1.0 + x, &f);
    const double found = log_of_sum_wide(k, k == 0.0 ? x : f);
    const double outside = x == -1.0 ? -(double)INFINITY : (double)NAN;
    const double inside = (x < (double)INFINITY) & (x != 0.0) ? found : x;
    return x > -1.0 ? inside : outside;
}

static INLINE double absolute_wide(const double x) { return fabs(x); }

/* The larger of 0 and x, and log(1 + e) = 2 artanh(e/(2 + e)) of e = e^-|x|, which is at most 1. */
static INLINE double softplus_wide(const double x)
{
    const double decay = decay_wide(-fabs(x)), s = decay / (2.0 + decay), z = s * s;
    const double near = s * fma(z, log_near_series(z), 2.0);
    return x < 0.0 ? near : x + near;
}

/* From the smaller of e^x and e^-x: those of x and of -x are made of one exponential and one quotient. */
static INLINE double expit_wide(const double x)
{
    const double decay = decay_wide(-fabs(x)), above = 1.0 / (1.0 + decay);
    return x < 0.0 ? decay * above : above;
}

static INLINE double logisticpdf_wide(const double x)
{
    const double decay = decay_wide(-fabs(x));
    return decay / fma(decay, 2.0 + decay, 1.0);
}

/* p/(2 + p) of p = e^(2x) - 1. */
static INLINE double tanh_wide(const double x)
{
    const double below = x < -26.0 ? -26.0 : x;
    const double grown = expm1_within_wide(2.0 * (below > 26.0 ? 26.0 : below));
    return x == 0.0 ? x : grown / (2.0 + grown);
}

static INLINE double normpdf_wide(const double x) { return 0.3989422804014327 * decay_wide(-0.5 * (x * x)); }

static INLINE double normcdf_wide(const double x)
{
    const double size = fabs(x), t = size > 54.0 ? 54.0 : size;
    const double sum = t + 5.0, below = t + 0.9375, inverse = 1.0 / (sum * below);
    const double s = (t - 5.0) * below * inverse;
    const double above = fma(s, normal_tail_wide_series(s), 1.6496260921333033e-09) + 0.4567083716392517;
    const double left = above * (sum * inverse) * decay_wide(-0.5 * (x * x));
    return x > 0.0 ? 1.0 - left : left;
}

#define acos_wide acos_of_double
#define acosh_wide acosh_of_double
#define asin_wide asin_of_double
#define asinh_wide asinh_of_double
#define atan_wide atan_of_double
#define atan2_wide atan2_of_double
#define atanh_wide atanh_of_double
#define cbrt_wide cbrt_of_double
#define ceil_wide ceil_of_double
#define cos_wide cos_of_double
#define cosh_wide cosh_of_double
#define exp2_wide exp2_of_double
#define floor_wide floor_of_double
#define hypot_wide hypot_of_double
#define log2_wide log2_of_double
#define power_wide power_of_double
#define rint_wide rint_of_double
#define sin_wide sin_of_double
#define sinh_wide sinh_of_double
#define sqrt_wide sqrt_of_double
#define tan_wide tan_of_double
#else
#define acos_wide acos_of_double
#define acosh_wide acosh_of_double
#define asin_wide asin_of_double
#define asinh_wide asinh_of_double
#define atan_wide atan_of_double
#define atan2_wide atan2_of_double
#define atanh_wide atanh_of_double
#define cbrt_wide cbrt_of_double
#define ceil_wide ceil_of_double
#define cos_wide cos_of_double
#define cosh_wide cosh_of_double
#define exp_wide exp_of_double
#define exp2_wide exp2_of_double
#define expit_wide expit_of_double
#define expm1_wide expm1_of_double
#define floor_wide floor_of_double
#define hypot_wide hypot_of_double
#define log_wide log_of_double
#define log1p_wide log1p_of_double
#define log2_wide log2_of_double
#define normcdf_wide normcdf_of_double
#define power_wide power_of_double
#define rint_wide rint_of_double
#define sin_wide sin_of_double
#define sinh_wide sinh_of_double
#define sqrt_wide sqrt_of_double
#define tan_wide tan_of_double
#define tanh_wide tanh_of_double
#endif

/* == as kernels call them == */
#if SYMDL_DOUBLE
#define SYMDL_OF(name) name##_of_double
#else
#define SYMDL_OF(name) name##_of_float
#endif
#define acos_ SYMDL_OF(acos)
#define acosh_ SYMDL_OF(acosh)
#define asin_ SYMDL_OF(asin)
#define asinh_ SYMDL_OF(asinh)
#define atan_ SYMDL_OF(atan)
#define atan2_ SYMDL_OF(atan2)
#define atanh_ SYMDL_OF(atanh)
#define cbrt_ SYMDL_OF(cbrt)
#define ceil_ SYMDL_OF(ceil)
#define cos_ SYMDL_OF(cos)
#define cosh_ SYMDL_OF(cosh)
#define exp_ SYMDL_OF(exp)
#define exp2_ SYMDL_OF(exp2)
#define expit_ SYMDL_OF(expit)
#define expm1_ SYMDL_OF(expm1)
#define floor_ SYMDL_OF(floor)
#define hypot_ SYMDL_OF(hypot)
#define log_ SYMDL_OF(log)
#define log1p_ SYMDL_OF(log1p)
#define log2_ SYMDL_OF(log2)
#define normcdf_ SYMDL_OF(normcdf)
#define power_ SYMDL_OF(power)
#define rint_ SYMDL_OF(rint)
#define sin_ SYMDL_OF(sin)
#define sinh_ SYMDL_OF(sinh)
#define sqrt_ SYMDL_OF(sqrt)
#define tan_ SYMDL_OF(tan)
#define tanh_ SYMDL_OF(tanh)
#define expit_product_ expit_product_of_float
#define normcdf_product_ normcdf_product_of_float
#endif
