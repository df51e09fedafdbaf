// ---- numbers for the few elements that need care ----
// Their functions are slow, and calls, so that they take no registers of the elements that need none.
#define SLOW __device__ __noinline__

// (hi + lo) * 2^exponent: hi is the sum rounded, from 1/2 to 1 in size, or 0, infinite or NaN.
struct extended {
    real hi, lo;
    int exponent;
    extended() = default;
    QUICK extended(const real high, const real low, const int scale) : hi(high), lo(low), exponent(scale) {}
    QUICK explicit extended(const pair& x);
    QUICK explicit extended(const real x);
    QUICK explicit operator real() const;
};

#define EXTENDED_ZERO (-(1 << 28))  // the exponent of 0: below every other
#define EXTENDED_LIMIT R(1000000.0)  // beyond it e^x is 0 or infinite in every type, whatever it is multiplied with
#define EXTENDED_FARTHEST 2080  // angles to this power of 2 have sines
#if SYMDL_DOUBLE
#define EXTENDED_DIGITS 53
#define EXTENDED_LEAST -1074  // the exponent of the least number
#define EXTENDED_NEAR 50  // angles below this power of 2 have as many right angles as can be subtracted exactly
#define EXTENDED_EXP_TERMS 24
#define EXTENDED_SIN_TERMS 15
#define LN2_1 0.6931471805599453  // ln 2 = LN2_1 + LN2_2 + LN2_3
#define LN2_2 2.3190468138462996e-17
#define LN2_3 5.707708438416212e-34
#define RIGHT_1 1.5707963267948966  // a right angle
#define RIGHT_2 6.123233995736766e-17
#define RIGHT_3 -1.4973849048591698e-33
#define RIGHT_4 5.562271104316826e-50
#else
#define EXTENDED_DIGITS 24
#define EXTENDED_LEAST -149
#define EXTENDED_NEAR 24
#define EXTENDED_EXP_TERMS 14
#define EXTENDED_SIN_TERMS 9
#define LN2_1 0.6931471824645996f
#define LN2_2 -1.9046542121259336e-09f
#define LN2_3 -8.78318373858934e-17f
#define RIGHT_1 1.5707963705062866f
#define RIGHT_2 -4.371138828673793e-08f
#define RIGHT_3 -1.7151245100058819e-15f
#define RIGHT_4 1.056299898220315e-23f
#endif

QUICK bool is_finite_(const real x) { return F(fabs)(x) < INF; }

// (high + low) * 2^exponent, for |high| >= |low|.
SLOW extended extended_normal(const real high, const real low, const int exponent)
{
    const real rest = or_zero(low), total = high + rest;
    if (!is_finite_(total)) return extended(total, R(0.0), 0);
    if (total == R(0.0)) return extended(high == R(0.0) ? high : total, R(0.0), EXTENDED_ZERO);
    int shift;
    const real mantissa = F(frexp)(total, &shift);
    return extended(mantissa, F(ldexp)(rest - (total - high), -shift), exponent + shift);
}

QUICK extended::extended(const pair& x) { *this = extended_normal(x.hi, x.lo, 0); }
QUICK extended::extended(const real x) { *this = extended_normal(x, R(0.0), 0); }

// A finite number; the limit of an infinite one is the kernel's own affair.
QUICK extended extended_of(const real x) { return extended(x - x == R(0.0) ? x : NOT_A_NUMBER); }

// The nearest real. Among the subnormal numbers hi may lie between two of them: then lo says which is nearer.
SLOW real extended_real(const extended x)
{
    const int lost = EXTENDED_LEAST + EXTENDED_DIGITS - x.exponent;
    if (lost <= 0) return F(ldexp)(x.hi, x.exponent);
    if (lost > EXTENDED_DIGITS) return R(0.0) * x.hi;
    const real unit = F(ldexp)(R(1.0), lost - EXTENDED_DIGITS);
    const real shifter = F(copysign)(F(ldexp)(unit, EXTENDED_DIGITS - 1), x.hi);
    real nearest = (x.hi + shifter) - shifter;
    const real rest = x.hi - nearest;
    if (rest == R(0.5) * unit && x.lo > R(0.0)) nearest = nearest + unit;
    if (rest == R(-0.5) * unit && x.lo < R(0.0)) nearest = nearest - unit;
    return F(copysign)(F(ldexp)(nearest, x.exponent), x.hi);
}

QUICK extended::operator real() const { return extended_real(*this); }

// Where it neither over- nor underflows.
QUICK pair extended_pair(const extended& x) { return pair(F(ldexp)(x.hi, x.exponent), F(ldexp)(x.lo, x.exponent)); }

QUICK extended extended_scaled(const extended& x, const int exponent)
{
    return extended(x.hi, x.lo, x.exponent + exponent);
}

QUICK extended operator-(const extended& a) { return extended(-a.hi, -a.lo, a.exponent); }

SLOW extended extended_sum(const extended a, const extended b)
{
    const int exponent = maximum_(a.exponent, b.exponent);
    const int shift_a = maximum_(a.exponent - exponent, -1100), shift_b = maximum_(b.exponent - exponent, -1100);
    const real a_hi = F(ldexp)(a.hi, shift_a), a_lo = F(ldexp)(a.lo, shift_a);
    const real b_hi = F(ldexp)(b.hi, shift_b), b_lo = F(ldexp)(b.lo, shift_b);
    const real total = a_hi + b_hi, part = total - a_hi;
    const real error = (a_hi - (total - part)) + (b_hi - part);
    const real low = a_lo + b_lo, low_part = low - a_lo;
    const real low_error = (a_lo - (low - low_part)) + (b_lo - low_part);
    const real middle = or_zero(error + low), high = total + middle;
    return extended_normal(high, (middle - (high - total)) + low_error, exponent);
}

SLOW extended operator*(const extended a, const extended b)
{
    const real product = a.hi * b.hi;
    const real error = F(fma)(a.hi, b.hi, -product);
    return extended_normal(product, error + (a.hi * b.lo + a.lo * b.hi), a.exponent + b.exponent);
}

SLOW extended operator/(const extended a, const extended b)
{
    const real quotient = a.hi / b.hi;
    const real rest = F(fma)(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo);
    return extended_normal(quotient, rest / b.hi, a.exponent - b.exponent);
}

QUICK extended operator+(const extended& a, const extended& b) { return extended_sum(a, b); }
QUICK extended operator-(const extended& a, const extended& b) { return extended_sum(a, -b); }
QUICK extended extended_one() { return extended(R(0.5), R(0.0), 1); }
QUICK extended extended_size(const extended& x) { return x.hi < R(0.0) ? -x : x; }
QUICK extended extended_sign(const extended& x) {
    return extended(x.hi > R(0.0) ? R(1.0) : x.hi < R(0.0) ? R(-1.0) : x.hi);
}

QUICK extended extended_signed(const extended& size, const real sign) { return sign < R(0.0) ? -size : size; }

// x - whole*part, for a product that two reals hold.
SLOW extended extended_without(const extended x, const real whole, const real part)
{
    const real product = whole * part;
    return x - extended(pair(product, F(fma)(whole, part, -product)));
}

// ---- exponentials ----
QUICK extended extended_within(const extended& x)
{
    const real near = real(x);
    return F(fabs)(near) < EXTENDED_LIMIT || near != near ? x : extended(F(copysign)(EXTENDED_LIMIT, near));
}

// k with e^x = (1 + p) 2^k and p small.
SLOW int extended_doublings(const extended x)
{
    const real near = real(x);
    return F(fabs)(near) < R(0.34) || near != near ? 0 : (int)F(rint)(near / LN2_1);
}

// That p, by the exponential series.
SLOW extended extended_grown(const extended x, const int doublings)
{
    const real k = (real)doublings;
    extended rest = x;
    if (doublings)
        rest = extended_without(extended_without(extended_without(x, k, LN2_1), k, LN2_2), k, LN2_3);
    const pair r = extended_pair(rest);
    pair series(R(1.0));
#pragma unroll 1
    for (int n = EXTENDED_EXP_TERMS; n > 1; --n) series = pair(R(1.0)) + series * r / pair((real)n);
    return rest * extended(series);
}

SLOW extended extended_exp(const extended x)
{
    const extended within = extended_within(x);
    const int doublings = extended_doublings(within);
    return extended_scaled(extended_one() + extended_grown(within, doublings), doublings);
}

SLOW extended extended_expm1(const extended x)
{
    const extended within = extended_within(x);
    const int doublings = extended_doublings(within);
    const extended grown = extended_grown(within, doublings);
    return doublings ? extended_scaled(extended_one() + grown, doublings) - extended_one() : grown;
}

SLOW extended extended_sinh(const extended x)
{
    const extended grown = extended_expm1(extended_size(x));
    return extended_signed(extended_scaled(grown + grown / (grown + extended_one()), -1), x.hi);
}

SLOW extended extended_cosh(const extended x)
{
    const extended grown = extended_exp(x);
    return extended_scaled(grown + extended_one() / grown, -1);
}

SLOW extended extended_tanh(const extended x)
{
    const extended lost = extended_expm1(extended_scaled(-extended_size(x), 1));
    return extended_signed(-lost / (lost + extended(R(2.0))), x.hi);
}

// ---- logarithms ----
// log(1 + x) for |x| <= 1/2: what one step of Newton's makes of the real logarithm.
SLOW extended extended_log1p_near(const extended x)
{
    const extended guess(F(log1p)(real(x)));
    return guess + (x + (extended_one() + x) * extended_expm1(-guess));
}

SLOW extended extended_log(const extended x)
{
    if (!(x.hi > R(0.0) && x.hi < INF)) return extended(F(log)(x.hi));
    const int below = x.hi < R(0.7071);
    const extended mantissa(x.hi, x.lo, below);
    const real k = (real)(below - x.exponent);
    const extended within = extended_log1p_near(mantissa - extended_one());
    return k == R(0.0) ? within
                       : extended_without(extended_without(extended_without(within, k, LN2_3), k, LN2_2), k, LN2_1);
}

SLOW extended extended_log1p(const extended x)
{
    return x.exponent < -1 ? extended_log1p_near(x) : extended_log(extended_one() + x);
}

SLOW extended extended_sqrt(const extended x)
{
    const int odd = x.exponent & 1;
    const real high = odd ? R(2.0) * x.hi : x.hi, low = odd ? R(2.0) * x.lo : x.lo;
    const real root = F(sqrt)(high);
    const real rest = (F(fma)(-root, root, high) + low) / (R(2.0) * root);
    return extended_normal(root, rest, (x.exponent - odd) / 2);
}

SLOW extended extended_power(const extended x, const extended y)
{
    if (x.hi == R(0.0)) return extended(y.hi > R(0.0) ? R(0.0) : y.hi == R(0.0) ? R(1.0) : INF);
    return extended_exp(y * extended_log(x));
}

SLOW extended extended_hypot(const extended x, const extended y) { return extended_sqrt(x * x + y * y); }

SLOW extended extended_asinh(const extended x)
{
    const extended size = extended_size(x), square = size * size;
    const extended root = extended_sqrt(extended_one() + square);
    return extended_signed(extended_log1p(size + square / (extended_one() + root)), x.hi);
}

SLOW extended extended_acosh(const extended x)
{
    const extended rest = x - extended_one();
    return extended_log1p(rest + extended_sqrt(rest * (rest + extended(R(2.0)))));
}

SLOW extended extended_atanh(const extended x)
{
    return extended_scaled(extended_log1p(extended_scaled(x, 1) / (extended_one() - x)), -1);
}

// ---- angles ----
// The bits of 2/pi, behind 128 zeros.
__device__ const unsigned EXTENDED_OVER_RIGHT[] = {
{% for words in over_right | batch(8) %}
    {{ words | join(", ") }},
{% endfor %}
};

struct turned {
    extended rest;
    int turns;
};

// What a large angle is beyond right angles, and how many of these, up to whole turns. As a whole number of 117 bits
// times a power of 2 it is multiplied by those words of 2/pi that are no whole turns, as many as its digits need.
SLOW turned extended_turned(const extended x)
{
    typedef unsigned long long words_;
    constexpr int WORDS = 11;
    const int place = x.exponent + 62 - EXTENDED_DIGITS, shift = place % 32;
    const unsigned* const over = EXTENDED_OVER_RIGHT + place / 32 + WORDS - 1;
    const integer rest_of = (integer)F(ldexp)(x.hi < R(0.0) ? -x.lo : x.lo, EXTENDED_DIGITS + 63);
    const words_ high = (words_)F(ldexp)(F(fabs)(x.hi), EXTENDED_DIGITS) - (words_)(rest_of < 0);
    const words_ low = (words_)rest_of << 1;
    const words_ words[] = { low & 0xffffffffu, low >> 32, high & 0xffffffffu, high >> 32, 0 };
    unsigned product[WORDS] = {};
#pragma unroll
    for (int i = 0; i < 5; ++i) {
        const words_ before = i ? words[i - 1] << shift >> 32 : 0;
        const words_ word = ((words[i] << shift) & 0xffffffffu) | before;
        words_ carry = 0;
#pragma unroll
        for (int k = i; k < WORDS; ++k) {
            carry += product[k] + word * over[i - k];
            product[k] = (unsigned)carry;
            carry >>= 32;
        }
    }
    // The highest word has the right angles in two bits; what is left of it is a number with a sign.
    const unsigned top = product[WORDS - 1], half = 1u << 29, quarters = (top + half) >> 30;
    const int above = (int)(top - (quarters << 30) + half) - (int)half;
    // In halves, which are reals of either type.
    extended rest = extended_normal((real)(above / 65536), R(0.0), -14)
        + extended_normal((real)(above % 65536), R(0.0), -30);
#pragma unroll
    for (int k = WORDS - 2; k >= 0; --k) {
        rest = rest + extended_normal((real)(product[k] >> 16), R(0.0), 32 * k - 334);
        rest = rest + extended_normal((real)(product[k] & 0xffffu), R(0.0), 32 * k - 350);
    }
    rest = rest * extended(pair(RIGHT_1, RIGHT_2));
    return x.hi < R(0.0) ? turned{-rest, 4 - (int)quarters} : turned{rest, (int)quarters};
}

// The sine of x and this many right angles, by the series of both; NaN where x has too many of them.
SLOW extended extended_wave(const extended x, const int quarters)
{
    if (!(x.exponent <= EXTENDED_FARTHEST && is_finite_(x.hi))) return extended(NOT_A_NUMBER);
    turned angle = {x, 0};
    if (x.exponent > EXTENDED_NEAR) {
        angle = extended_turned(x);
    } else {
        const real turns = F(rint)(real(x) / RIGHT_1);
        if (turns != R(0.0)) {
            angle.rest = extended_without(extended_without(x, turns, RIGHT_1), turns, RIGHT_2);
            angle.rest = extended_without(extended_without(angle.rest, turns, RIGHT_3), turns, RIGHT_4);
        }
        angle.turns = (int)((integer)turns & 3);
    }
    const pair r = extended_pair(angle.rest), square = r * r;
    const int which = angle.turns + quarters;
    pair series(R(1.0));
#pragma unroll 1
    for (int n = 2 * EXTENDED_SIN_TERMS + 1 - (which & 1); n > 1; n -= 2)
        series = pair(R(1.0)) - series * square / pair((real)(n * (n - 1)));
    const extended result = which & 1 ? extended(series) : angle.rest * extended(series);
    return which & 2 ? -result : result;
}

SLOW extended extended_sin(const extended x) { return extended_wave(x, 0); }
SLOW extended extended_cos(const extended x) { return extended_wave(x, 1); }
SLOW extended extended_tan(const extended x) { return extended_wave(x, 0) / extended_wave(x, 1); }

// The real inverse, and the small angle that it misses.
SLOW extended extended_atan(const extended x)
{
    const extended guess(F(atan)(real(x)));
    if (F(fabs)(x.hi) == INF) return extended_signed(extended(pair(RIGHT_1, RIGHT_2)), x.hi);
    const extended sine = extended_wave(guess, 0), cosine = extended_wave(guess, 1);
    return guess + (x * cosine - sine) / (cosine + x * sine);
}

SLOW extended extended_asin(const extended x)
{
    return extended_atan(x / extended_sqrt((extended_one() - x) * (extended_one() + x)));
}

SLOW extended extended_acos(const extended x)
{
    return extended_scaled(extended_atan(extended_sqrt((extended_one() - x) / (extended_one() + x))), 1);
}

// A whole number beside x; the nearest one where it fits a real.
SLOW extended extended_rint(const extended x) { return extended(F(rint)(real(x))); }
