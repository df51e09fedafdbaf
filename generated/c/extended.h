/*
 * Made by symdl 0.1.0 from its template with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/* Numbers for the few elements that need care: slow, and calls, so that the others pay nothing for them. */
#ifndef SYMDL_EXTENDED_H
#define SYMDL_EXTENDED_H
#include "kernel.h"

/* (hi + lo) * 2^exponent: hi is the sum rounded, from 1/2 to 1 in size, or 0, infinite or NaN. */
typedef struct {
    double hi, lo;
    int exponent;
} extended;

#define EXTENDED_ZERO (-(1 << 28)) /* the exponent of 0: below every other */
#define EXTENDED_LIMIT 1000000.0   /* beyond it e^x is 0 or infinite in every type, whatever it is multiplied with */
#define EXTENDED_NEAR 50 /* angles below this power of 2 have as many right angles as can be subtracted exactly */
#define EXTENDED_FARTHEST 2080 /* angles to this power of 2 have sines */
#define EXTENDED_EXP_TERMS 24
#define EXTENDED_SIN_TERMS 15
#define LN2_1 0.6931471805599453 /* ln 2 = LN2_1 + LN2_2 + LN2_3 */
#define LN2_2 2.3190468138462996e-17
#define LN2_3 5.707708438416212e-34
#define RIGHT_1 1.5707963267948966 /* a right angle */
#define RIGHT_2 6.123233995736766e-17
#define RIGHT_3 -1.4973849048591698e-33
#define RIGHT_4 5.562271104316826e-50

static INLINE extended extended_made(const double hi, const double lo, const int exponent)
{
    const extended made = { hi, lo, exponent };
    return made;
}

/* (high + low) * 2^exponent, for |high| >= |low|. */
static SLOW extended extended_normal(const double high, const double low, const int exponent)
{
    const double rest = or_zero(low), total = high + rest;
    if (!(fabs(total) < (double)INFINITY)) return extended_made(total, 0.0, 0);
    if (total == 0.0) return extended_made(high == 0.0 ? high : total, 0.0, EXTENDED_ZERO);
    int shift;
    const double mantissa = frexp(total, &shift);
    return extended_made(mantissa, ldexp(rest - (total - high), -shift), exponent + shift);
}

static INLINE extended extended_of_twofold(const twofold x) { return extended_normal(x.hi, x.lo, 0); }
static INLINE extended extended_of_wide(const double x) { return extended_normal(x, 0.0, 0); }
static INLINE extended extended_of_pair(const pair x) { return extended_of_twofold(pair_twofold(x)); }
#define extended_of_longer(x) extended_of_twofold(longer_twofold(x))
#define EXTENDED(high, low) extended_normal(high, low, 0)

/* A finite number; the limit of an infinite one is the kernel's own affair. */
static INLINE extended extended_of(const real x)
{
    return extended_of_wide(x - x == R(0.0) ? (double)x : (double)NAN);
}

/* The nearest number of a format of so many digits whose least one is 2^least. Among the subnormal numbers, and where
   the format is shorter, hi may lie between two of them: then lo says which is nearer. */
static SLOW double extended_rounded(const extended x, const int digits, const int least)
{
    const int below = least + digits - x.exponent;
    const int kept = below > 0 ? digits - below : digits;
    if (kept >= 53) return ldexp(x.hi, x.exponent);
    if (kept < 0) return 0.0 * x.hi;
    const double unit = ldexp(1.0, -kept);
    const double shifter = copysign(ldexp(unit, 52), x.hi);
    double nearest = (x.hi + shifter) - shifter;
    const double rest = x.hi - nearest;
    if (rest == 0.5 * unit && x.lo > 0.0) nearest = nearest + unit;
    if (rest == -0.5 * unit && x.lo < 0.0) nearest = nearest - unit;
    return copysign(ldexp(nearest, x.exponent), x.hi);
}

static INLINE double extended_double(const extended x) { return extended_rounded(x, 53, -1074); }

static SLOW real extended_real(const extended x)
{
    if (!(fabs(x.hi) < (double)INFINITY)) return (real)x.hi;
#if SYMDL_DOUBLE
    return extended_double(x);
#else
    return (float)extended_rounded(x, 24, -149);
#endif
}

/* Where it neither over- nor underflows. */
static INLINE twofold extended_twofold(const extended x)
{
    return twofold_made(ldexp(x.hi, x.exponent), ldexp(x.lo, x.exponent));
}

static INLINE extended extended_scaled(const extended x, const int exponent)
{
    return extended_made(x.hi, x.lo, x.exponent + exponent);
}

static INLINE extended extended_negate(const extended a) { return extended_made(-a.hi, -a.lo, a.exponent); }

static SLOW extended extended_add(const extended a, const extended b)
{
    const int exponent = a.exponent > b.exponent ? a.exponent : b.exponent;
    const int fall_a = a.exponent - exponent, fall_b = b.exponent - exponent;
    const int shift_a = fall_a > -1100 ? fall_a : -1100, shift_b = fall_b > -1100 ? fall_b : -1100;
    const double a_hi = ldexp(a.hi, shift_a), a_lo = ldexp(a.lo, shift_a);
    const double b_hi = ldexp(b.hi, shift_b), b_lo = ldexp(b.lo, shift_b);
    const double total = a_hi + b_hi, part = total - a_hi;
    const double error = (a_hi - (total - part)) + (b_hi - part);
    const double low = a_lo + b_lo, low_part = low - a_lo;
    const double low_error = (a_lo - (low - low_part)) + (b_lo - low_part);
    const double middle = or_zero(error + low), high = total + middle;
    return extended_normal(high, (middle - (high - total)) + low_error, exponent);
}

static INLINE extended extended_subtract(const extended a, const extended b)
{
    return extended_add(a, extended_negate(b));
}

static SLOW extended extended_multiply(const extended a, const extended b)
{
    const double product = a.hi * b.hi;
    const double error = fma(a.hi, b.hi, -product);
    return extended_normal(product, error + (a.hi * b.lo + a.lo * b.hi), a.exponent + b.exponent);
}

static SLOW extended extended_divide(const extended a, const extended b)
{
    const double quotient = a.hi / b.hi;
    const double rest = fma(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo);
    return extended_normal(quotient, rest / b.hi, a.exponent - b.exponent);
}

static INLINE extended extended_one(void) { return extended_made(0.5, 0.0, 1); }
static INLINE extended extended_size(const extended x) { return x.hi < 0.0 ? extended_negate(x) : x; }
static INLINE extended extended_sign(const extended x)
{
    return extended_of_wide(x.hi > 0.0 ? 1.0 : x.hi < 0.0 ? -1.0 : x.hi);
}

static INLINE extended extended_signed(const extended size, const double sign)
{
    return sign < 0.0 ? extended_negate(size) : size;
}

/* x - whole*part, for a product that two doubles hold. */
static SLOW extended extended_without(const extended x, const double whole, const double part)
{
    const double product = whole * part;
    return extended_subtract(x, extended_of_twofold(twofold_made(product, fma(whole, part, -product))));
}

/* == exponentials == */
static SLOW extended extended_within(const extended x)
{
    const double near = extended_double(x);
    return fabs(near) < EXTENDED_LIMIT || near != near ? x : extended_of_wide(copysign(EXTENDED_LIMIT, near));
}

/* k with e^x = (1 + p) 2^k and p small. */
static SLOW int extended_doublings(const extended x)
{
    const double near = extended_double(x);
    return fabs(near) < 0.34 || near != near ? 0 : (int)rint(near / LN2_1);
}

/* That p, by the exponential series. */
static SLOW extended extended_grown(const extended x, const int doublings)
{
    const double k = (double)doublings;
    extended rest = x;
    if (doublings)
        rest = extended_without(extended_without(extended_without(x, k, LN2_1), k, LN2_2), k, LN2_3);
    const twofold r = extended_twofold(rest), one = { 1.0, 0.0 };
    twofold series = one;
    for (int n = EXTENDED_EXP_TERMS; n > 1; --n)
        series = twofold_add(one, twofold_divide(twofold_multiply(series, r), twofold_made((double)n, 0.0)));
    return extended_multiply(rest, extended_of_twofold(series));
}

static SLOW extended extended_exp(const extended x)
{
    const extended within = extended_within(x);
    const int doublings = extended_doublings(within);
    return extended_scaled(extended_add(extended_one(), extended_grown(within, doublings)), doublings);
}

static SLOW extended extended_expm1(const extended x)
{
    const extended within = extended_within(x);
    const int doublings = extended_doublings(within);
    const extended grown = extended_grown(within, doublings);
    if (!doublings) return grown;
    return extended_subtract(extended_scaled(extended_add(extended_one(), grown), doublings), extended_one());
}

static SLOW extended extended_sinh(const extended x)
{
    const extended grown = extended_expm1(extended_size(x));
    const extended both = extended_add(grown, extended_divide(grown, extended_add(grown, extended_one())));
    return extended_signed(extended_scaled(both, -1), x.hi);
}

static SLOW extended extended_cosh(const extended x)
{
    const extended grown = extended_exp(x);
    return extended_scaled(extended_add(grown, extended_divide(extended_one(), grown)), -1);
}

static SLOW extended extended_tanh(const extended x)
{
    const extended lost = extended_expm1(extended_scaled(extended_negate(extended_size(x)), 1));
    const extended found = extended_divide(extended_negate(lost), extended_add(lost, extended_of_wide(2.0)));
    return extended_signed(found, x.hi);
}

/* == logarithms == */
/* log(1 + x) for |x| <= 1/2: what one step of Newton's makes of the double's. */
static SLOW extended extended_log1p_near(const extended x)
{
    const extended guess = extended_of_wide(log1p(extended_double(x)));
    const extended step = extended_multiply(extended_add(extended_one(), x), extended_expm1(extended_negate(guess)));
    return extended_add(guess, extended_add(x, step));
}

static SLOW extended extended_log(const extended x)
{
    if (!(x.hi > 0.0 && x.hi < (double)INFINITY)) return extended_of_wide(log(x.hi));
    const int below = x.hi < 0.7071;
    const extended mantissa = extended_made(x.hi, x.lo, below);
    const double k = (double)(below - x.exponent);
    const extended within = extended_log1p_near(extended_subtract(mantissa, extended_one()));
    if (k == 0.0) return within;
    return extended_without(extended_without(extended_without(within, k, LN2_3), k, LN2_2), k, LN2_1);
}

static SLOW extended extended_log1p(const extended x)
{
    return x.exponent < -1 ? extended_log1p_near(x) : extended_log(extended_add(extended_one(), x));
}

static SLOW extended extended_sqrt(const extended x)
{
    const int odd = x.exponent & 1;
    const double high = odd ? 2.0 * x.hi : x.hi, low = odd ? 2.0 * x.lo : x.lo;
    const double root = sqrt(high);
    const double rest = (fma(-root, root, high) + low) / (2.0 * root);
    return extended_normal(root, rest, (x.exponent - odd) / 2);
}

static SLOW extended extended_power(const extended x, const extended y)
{
    if (x.hi == 0.0) return extended_of_wide(y.hi > 0.0 ? 0.0 : y.hi == 0.0 ? 1.0 : (double)INFINITY);
    return extended_exp(extended_multiply(y, extended_log(x)));
}

static SLOW extended extended_hypot(const extended x, const extended y)
{
    return extended_sqrt(extended_add(extended_multiply(x, x), extended_multiply(y, y)));
}

static SLOW extended extended_asinh(const extended x)
{
    const extended size = extended_size(x), square = extended_multiply(size, size);
    const extended root = extended_sqrt(extended_add(extended_one(), square));
    const extended more = extended_divide(square, extended_add(extended_one(), root));
    return extended_signed(extended_log1p(extended_add(size, more)), x.hi);
}

static SLOW extended extended_acosh(const extended x)
{
    const extended rest = extended_subtract(x, extended_one());
    const extended square = extended_multiply(rest, extended_add(rest, extended_of_wide(2.0)));
    return extended_log1p(extended_add(rest, extended_sqrt(square)));
}

static SLOW extended extended_atanh(const extended x)
{
    const extended odds = extended_divide(extended_scaled(x, 1), extended_subtract(extended_one(), x));
    return extended_scaled(extended_log1p(odds), -1);
}

/* == angles == */
/* The bits of 2/pi, behind 128 zeros. */
static const uint32_t EXTENDED_OVER_RIGHT[] = {
    0x00000000u, 0x00000000u, 0x00000000u, 0x00000000u, 0xa2f9836eu, 0x4e441529u, 0xfc2757d1u, 0xf534ddc0u,
    0xdb629599u, 0x3c439041u, 0xfe5163abu, 0xdebbc561u, 0xb7246e3au, 0x424dd2e0u, 0x06492eeau, 0x09d1921cu,
    0xfe1deb1cu, 0xb129a73eu, 0xe88235f5u, 0x2ebb4484u, 0xe99c7026u, 0xb45f7e41u, 0x3991d639u, 0x835339f4u,
    0x9c845f8bu, 0xbdf9283bu, 0x1ff897ffu, 0xde05980fu, 0xef2f118bu, 0x5a0a6d1fu, 0x6d367ecfu, 0x27cb09b7u,
    0x4f463f66u, 0x9e5fea2du, 0x7527bac7u, 0xebe5f17bu, 0x3d0739f7u, 0x8a5292eau, 0x6bfb5fb1u, 0x1f8d5d08u,
    0x56033046u, 0xfc7b6babu, 0xf0cfbc20u, 0x9af4361du, 0xa9e39161u, 0x5ee61b08u, 0x6599855fu, 0x14a06840u,
    0x8dffd880u, 0x4d732731u, 0x06061556u, 0xca73a8c9u, 0x60e27bc0u, 0x8c6b47c4u, 0x19c367cdu, 0xdce8092au,
    0x8359c476u, 0x8b961ca6u, 0xddaf44d1u, 0x5719053eu, 0xa5ff0705u, 0x3f7e33e8u, 0x32c2de4fu, 0x98327dbbu,
    0xc33d26efu, 0x6b1e5ef8u, 0x9f3a1f35u, 0xcaf27f1du, 0x87f12190u, 0x7c7c246au, 0xfa6ed577u, 0x2d30433bu,
    0x15c614b5u, 0x9d19c3c2u, 0xc4ad414du, 0x2c5d000cu,
};

/* What a large angle is beyond right angles, and how many of these, up to whole turns. As a whole number of 117 bits
   times a power of 2 it is multiplied by those words of 2/pi that are no whole turns, as many as its digits need. */
static SLOW extended extended_turned(const extended x, int *const turns)
{
    enum { WORDS = 11 };
    const int place = x.exponent + 9, shift = place % 32;
    const uint32_t *const over = EXTENDED_OVER_RIGHT + place / 32 + WORDS - 1;
    const int64_t rest_of = (int64_t)ldexp(x.hi < 0.0 ? -x.lo : x.lo, 116);
    const uint64_t high = (uint64_t)ldexp(fabs(x.hi), 53) - (uint64_t)(rest_of < 0), low = (uint64_t)rest_of << 1;
    const uint64_t words[] = { low & 0xffffffffu, low >> 32, high & 0xffffffffu, high >> 32, 0 };
    uint32_t product[WORDS] = { 0 };
    for (int i = 0; i < 5; ++i) {
        const uint64_t before = i ? words[i - 1] << shift >> 32 : 0;
        const uint64_t word = ((words[i] << shift) & 0xffffffffu) | before;
        uint64_t carry = 0;
        for (int k = i; k < WORDS; ++k) {
            carry += product[k] + word * over[i - k];
            product[k] = (uint32_t)carry;
            carry >>= 32;
        }
    }
    /* The highest word has the right angles in two bits; what is left of it is a number with a sign. */
    const uint32_t top = product[WORDS - 1], half = (uint32_t)1 << 29, quarters = (top + half) >> 30;
    extended rest = extended_normal((double)(top - (quarters << 30) + half) - (double)half, 0.0, -30);
    for (int k = WORDS - 2; k >= 0; --k)
        rest = extended_add(rest, extended_normal((double)product[k], 0.0, 32 * k - 350));
    *turns = x.hi < 0.0 ? 4 - (int)quarters : (int)quarters;
    const extended right = extended_of_twofold(twofold_made(RIGHT_1, RIGHT_2));
    return extended_multiply(x.hi < 0.0 ? extended_negate(rest) : rest, right);
}

/* The sine of x and this many right angles, by the series of both; NaN where x has too many of them. */
static SLOW extended extended_wave(const extended x, const int quarters)
{
    extended rest = x;
    int turned = 0;
    if (!(x.exponent <= EXTENDED_FARTHEST && fabs(x.hi) < 1.0)) return extended_of_wide((double)NAN);
    if (x.exponent > EXTENDED_NEAR) {
        rest = extended_turned(x, &turned);
    } else {
        const double turns = rint(extended_double(x) / RIGHT_1);
        if (turns != 0.0) {
            rest = extended_without(extended_without(x, turns, RIGHT_1), turns, RIGHT_2);
            rest = extended_without(extended_without(rest, turns, RIGHT_3), turns, RIGHT_4);
        }
        turned = (int)((integer)turns & 3);
    }
    const twofold r = extended_twofold(rest), square = twofold_multiply(r, r), one = { 1.0, 0.0 };
    const int which = turned + quarters;
    twofold series = one;
    for (int n = 2 * EXTENDED_SIN_TERMS + 1 - (which & 1); n > 1; n -= 2) {
        const twofold by = { (double)(n * (n - 1)), 0.0 };
        series = twofold_subtract(one, twofold_divide(twofold_multiply(series, square), by));
    }
    const extended found = extended_of_twofold(series);
    const extended result = which & 1 ? found : extended_multiply(rest, found);
    return which & 2 ? extended_negate(result) : result;
}

static SLOW extended extended_sin(const extended x) { return extended_wave(x, 0); }
static SLOW extended extended_cos(const extended x) { return extended_wave(x, 1); }
static SLOW extended extended_tan(const extended x) { return extended_divide(extended_wave(x, 0), extended_wave(x, 1)); }

/* The double's inverse, and the small angle that it misses. */
static SLOW extended extended_atan(const extended x)
{
    const extended guess = extended_of_wide(atan(extended_double(x)));
    if (fabs(x.hi) == (double)INFINITY)
        return extended_signed(extended_of_twofold(twofold_made(RIGHT_1, RIGHT_2)), x.hi);
    const extended sine = extended_wave(guess, 0), cosine = extended_wave(guess, 1);
    const extended across = extended_subtract(extended_multiply(x, cosine), sine);
    return extended_add(guess, extended_divide(across, extended_add(cosine, extended_multiply(x, sine))));
}

static SLOW extended extended_asin(const extended x)
{
    const extended product = extended_multiply(extended_subtract(extended_one(), x), extended_add(extended_one(), x));
    return extended_atan(extended_divide(x, extended_sqrt(product)));
}

static SLOW extended extended_acos(const extended x)
{
    const extended odds = extended_divide(extended_subtract(extended_one(), x), extended_add(extended_one(), x));
    return extended_scaled(extended_atan(extended_sqrt(odds)), 1);
}

/* A whole number beside x; the nearest one where it fits a double. */
static SLOW extended extended_rint(const extended x) { return extended_of_wide(rint(extended_double(x))); }
#endif
