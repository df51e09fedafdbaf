# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""CUDA texts that all kernels share: types and functions, primitives, monoids, sums."""

_PRELUDE = r"""
// The launcher has defined, before this text, SYMDL_DOUBLE (1 in double kernels, else 0), restrict_ (nothing where an
// output lies over an input) and the type of each array's entries.
#define THREADS 256

typedef long long integer;

// Arrays as arguments, and where their entries lie. An entry of a flat array is the step or 0 apart from the next; a
// strided one has three axes, of which a row kernel's rows go along the middle one.
#define FLAT(type, name) type* restrict_ name, const integer name##_step
#define ENTRY(name) (name + i * name##_step)
#define STRIDED(type, name) \
    type* restrict_ name, const integer name##_s0, const integer name##_s1, const integer name##_s2
#define PLACE(name) (name + index_2 * name##_s0 + index_1 * name##_s1 + index_0 * name##_s2)
#define ROW(name) (name + outer * name##_s0 + within * name##_s2)
#define WIDE_NUMBER(name) const real name##_hi, const real name##_lo

#if SYMDL_DOUBLE
typedef double real;
#define R(x) x
#define BEYOND(x) x
#define WIDE(whole, high, low) whole
#define F(name) name
#define INF __longlong_as_double(0x7ff0000000000000LL)
#define NOT_A_NUMBER __longlong_as_double(0x7ff8000000000000LL)
#else
typedef float real;
#define R(x) x##f
#define BEYOND(x) INF  // larger than any float
#define WIDE(whole, high, low) wide(high, low)
#define F(name) name##f
#define INF __int_as_float(0x7f800000)
#define NOT_A_NUMBER __int_as_float(0x7fc00000)
#endif

// ---- memory: 16-bit numbers are stored, never computed with ----
#ifndef SYMDL_SHIM
struct __half { unsigned short bits; };
struct __nv_bfloat16 { unsigned short bits; };

__device__ __forceinline__ float __half2float(const __half h)
{
    float x;
    asm("cvt.f32.f16 %0, %1;" : "=f"(x) : "h"(h.bits));
    return x;
}

__device__ __forceinline__ __half __float2half_rn(const float x)
{
    __half h;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(h.bits) : "f"(x));
    return h;
}

__device__ __forceinline__ float __bfloat162float(const __nv_bfloat16 b)
{
    return __uint_as_float((unsigned)b.bits << 16);
}

__device__ __forceinline__ __nv_bfloat16 __float2bfloat16_rn(const float x)
{
    const unsigned bits = __float_as_uint(x);
    __nv_bfloat16 b;
    b.bits = x != x ? 0x7fff : (unsigned short)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
    return b;
}
#endif

__device__ __forceinline__ real load(const float* p) { return *p; }
__device__ __forceinline__ real load(const __half* p) { return __half2float(*p); }
__device__ __forceinline__ real load(const __nv_bfloat16* p) { return __bfloat162float(*p); }
__device__ __forceinline__ integer load(const integer* p) { return *p; }
__device__ __forceinline__ void store(float* p, const real x) { *p = (float)x; }
#if SYMDL_DOUBLE
__device__ __forceinline__ real load(const double* p) { return *p; }
__device__ __forceinline__ void store(double* p, const real x) { *p = x; }
#endif
__device__ __forceinline__ void store(__half* p, const real x) { *p = __float2half_rn((float)x); }
__device__ __forceinline__ void store(__nv_bfloat16* p, const real x) { *p = __float2bfloat16_rn((float)x); }

// ---- sums on their way ----
#if SYMDL_DOUBLE
typedef double wide;
__device__ __forceinline__ wide wide_of(const integer n) { return (double)n; }
__device__ __forceinline__ wide wide_from(const real high, const real low) { return high + low; }
#else
// An unevaluated sum of two floats, about 48 bits: what double is elsewhere, where double is slow.
struct wide {
    float hi, lo;
    wide() = default;
    __device__ __forceinline__ explicit wide(const float x) : hi(x), lo(0.0f) {}
    __device__ __forceinline__ wide(const float high, const float low) : hi(high), lo(low) {}
    __device__ __forceinline__ explicit operator float() const { return hi; }
};

__device__ __forceinline__ float or_zero(const float error) { return error == error ? error : 0.0f; }

// hi + lo as a pair whose hi is the nearest float; an infinite or NaN hi stays alone.
__device__ __forceinline__ wide settled(const float hi, const float lo)
{
    const float sum = hi + lo;
    return wide(sum, or_zero(lo - (sum - hi)));
}

__device__ __forceinline__ wide wide_from(const real high, const real low) { return wide(high, low); }

__device__ __forceinline__ wide wide_of(const integer n)
{
    const float high = (float)n;
    return wide(high, (float)(n - (integer)high));
}

__device__ __forceinline__ wide operator-(const wide& a) { return wide(-a.hi, -a.lo); }

__device__ __forceinline__ wide operator+(const wide& a, const wide& b)
{
    const float sum = a.hi + b.hi, part = sum - a.hi;
    const float error = (a.hi - (sum - part)) + (b.hi - part);
    return settled(sum, or_zero(error + (a.lo + b.lo)));
}

__device__ __forceinline__ wide operator-(const wide& a, const wide& b) { return a + -b; }

__device__ __forceinline__ wide operator*(const wide& a, const wide& b)
{
    const float product = a.hi * b.hi;
    const float error = fmaf(a.hi, b.hi, -product);
    return settled(product, or_zero(error + (a.hi * b.lo + a.lo * b.hi)));
}

__device__ __forceinline__ wide operator/(const wide& a, const wide& b)
{
    const float quotient = a.hi / b.hi;
    const float rest = fmaf(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo);
    return settled(quotient, or_zero(rest / b.hi));
}

__device__ __forceinline__ bool operator==(const wide& a, const wide& b) { return a.hi == b.hi && a.lo == b.lo; }
__device__ __forceinline__ bool operator!=(const wide& a, const wide& b) { return !(a == b); }
__device__ __forceinline__ bool operator<(const wide& a, const wide& b)
{
    return a.hi < b.hi || (a.hi == b.hi && a.lo < b.lo);
}
__device__ __forceinline__ bool operator>(const wide& a, const wide& b) { return b < a; }
__device__ __forceinline__ bool operator<=(const wide& a, const wide& b) { return a < b || a == b; }
__device__ __forceinline__ bool operator>=(const wide& a, const wide& b) { return b <= a; }
#endif

// ---- numbers: NaN goes through minimum and maximum, as through every operation ----
template <class T>
__device__ __forceinline__ T minimum_(const T a, const T b) { return a <= b || a != a ? a : b; }
template <class T>
__device__ __forceinline__ T maximum_(const T a, const T b) { return a >= b || a != a ? a : b; }
__device__ __forceinline__ real fma_(const real a, const real b, const real c) { return F(fma)(a, b, c); }
__device__ __forceinline__ real exp_(const real x) { return F(exp)(x); }
__device__ __forceinline__ real exp2_(const real x) { return F(exp2)(x); }
__device__ __forceinline__ real expm1_(const real x) { return F(expm1)(x); }
__device__ __forceinline__ real log_(const real x) { return F(log)(x); }
__device__ __forceinline__ real log2_(const real x) { return F(log2)(x); }
__device__ __forceinline__ real log1p_(const real x) { return F(log1p)(x); }
__device__ __forceinline__ real sqrt_(const real x) { return F(sqrt)(x); }
__device__ __forceinline__ real cbrt_(const real x) { return F(cbrt)(x); }
__device__ __forceinline__ real power_(const real x, const real y) { return F(pow)(x, y); }
__device__ __forceinline__ real hypot_(const real x, const real y) { return F(hypot)(x, y); }
__device__ __forceinline__ real rint_(const real x) { return F(rint)(x); }
__device__ __forceinline__ real floor_(const real x) { return F(floor)(x); }
__device__ __forceinline__ real ceil_(const real x) { return F(ceil)(x); }
__device__ __forceinline__ real sin_(const real x) { return F(sin)(x); }
__device__ __forceinline__ real cos_(const real x) { return F(cos)(x); }
__device__ __forceinline__ real tan_(const real x) { return F(tan)(x); }
__device__ __forceinline__ real asin_(const real x) { return F(asin)(x); }
__device__ __forceinline__ real acos_(const real x) { return F(acos)(x); }
__device__ __forceinline__ real atan_(const real x) { return F(atan)(x); }
__device__ __forceinline__ real atan2_(const real y, const real x) { return F(atan2)(y, x); }
__device__ __forceinline__ real sinh_(const real x) { return F(sinh)(x); }
__device__ __forceinline__ real cosh_(const real x) { return F(cosh)(x); }
__device__ __forceinline__ real tanh_(const real x) { return F(tanh)(x); }
__device__ __forceinline__ real asinh_(const real x) { return F(asinh)(x); }
__device__ __forceinline__ real acosh_(const real x) { return F(acosh)(x); }
__device__ __forceinline__ real atanh_(const real x) { return F(atanh)(x); }

// ---- labels ----
__device__ __forceinline__ integer clamped(const integer k, const integer length)
{
    return k < 0 ? 0 : k < length ? k : length - 1;
}

// The first bad label of all is kept: whether there is one, its row, itself, the length of the row, who found it.
__device__ __forceinline__ void report(
    integer* errors, const integer row, const integer label, const integer length, const integer caller)
{
    if (atomicCAS((unsigned long long*)errors, 0ULL, 1ULL) == 0ULL) {
        errors[1] = row;
        errors[2] = label;
        errors[3] = length;
        errors[4] = caller;
    }
}
"""

# Primitive: (those it calls, its text).
_FUNCTIONS = {
    "absolute": (
        (),
        r"""
__device__ __forceinline__ real absolute_(const real x)
{
    return maximum_(x, -x);
}
""",
    ),
    "erf": (
        (),
        r"""
__device__ __forceinline__ real erf_(const real x)
{
    const real t1 = maximum_(x, -x);
    const real t2 = minimum_(t1, R(1.0));
    const real t3 = R(2.0) * (t2 * t2) - R(1.0);
    const real t4 = (-R(3.80659122412214e-13) * t3 + R(9.21125018742823e-12)) * t3;
    const real t5 = ((t4 - R(2.035231956483527e-10)) * t3 + R(4.115751500265885e-09)) * t3;
    const real t6 = ((t5 - R(7.51156925108609e-08)) * t3 + R(1.2233827638093572e-06)) * t3;
    const real t7 = ((t6 - R(1.75371694412802e-05)) * t3 + R(0.00021751715603563488)) * t3;
    const real t8 = ((t7 - R(0.0022854855611440855)) * t3 + R(0.019852496688984218)) * t3;
    const real t9 = t1 * R(1.4142135623730951);
    const real t10 = minimum_(maximum_(t9, -t9), R(64.0));
    const real t11 = rint_(t10 * R(16.0)) * R(0.0625);
    const real t12 = minimum_(t1, R(100000000.0));
    const real t13 = (t12 - R(4.0)) / (t12 + R(4.0));
    const real t14 = (-R(2.764120233734578e-10) * t13 + R(9.297625263709659e-10)) * t13;
    const real t15 = ((t14 + R(3.2323973445082033e-09)) * t13 - R(1.2338731403798444e-08)) * t13;
    const real t16 = ((t15 - R(2.0725802488181963e-08)) * t13 + R(1.0631817593818149e-07)) * t13;
    const real t17 = ((t16 + R(7.771943241086912e-08)) * t13 - R(8.210647933297337e-07)) * t13;
    const real t18 = ((t17 + R(2.9173425573089733e-07)) * t13 + R(5.70657829924074e-06)) * t13;
    const real t19 = ((t18 - R(1.1221135665965907e-05)) * t13 - R(2.4397731143023292e-05)) * t13;
    const real t20 = ((t19 + R(0.00015062142608651945)) * t13 - R(0.0001992571524726518)) * t13;
    const real t21 = ((t20 - R(0.0007577732435942576)) * t13 + R(0.005031970069102256)) * t13;
    const real t22 = ((t21 - R(0.01619773406293477)) * t13 + R(0.037167515526338006)) * t13;
    const real t23 = ((t22 - R(0.06633036581186058)) * t13 + R(0.09373283499911264)) * t13;
    const real t24 = ((t23 - R(0.10103906603631811)) * t13 + R(0.06809705425466839)) * t13;
    const real t25 = ((t24 + R(0.015379652102619974)) * t13 - R(0.13962111684056228)) * t13;
    const real t26 = exp_(-R(0.5) * (t11 * t11)) * exp_(-R(0.5) * ((t10 - t11) * (t10 + t11)));
    const real t27 = t26 * ((t25 + R(1.2329951186255526)) / (R(1.0) + R(2.0) * t12));
    const real t28 = x * ((t8 - R(0.1405360890227171)) * t3 + R(0.9654687386698673));
    return t1 <= R(1.0) ? t28 : x < R(0.0) ? t27 - R(1.0) : R(1.0) - t27;
}
""",
    ),
    "expit": (
        (),
        r"""
__device__ __forceinline__ real expit_(const real x)
{
    const real exp = exp_(-maximum_(x, -x));
    return (x >= R(0.0) ? R(1.0) : exp) / (R(1.0) + exp);
}
""",
    ),
    "hypsum": (
        (),
        r"""
__device__ __forceinline__ real hypsum_(const real x, const real y)
{
    const real hypot = hypot_(x, y);
    return x < R(0.0) ? y * (y / (hypot - x)) : x + hypot;
}
""",
    ),
    "log1mexp": (
        (),
        r"""
__device__ __forceinline__ real log1mexp_(const real x)
{
    const real t1 = -x;
    return x < R(0.6931471805599453) ? log_(-expm1_(t1)) : log1p_(-exp_(t1));
}
""",
    ),
    "logcosh": (
        (),
        r"""
__device__ __forceinline__ real logcosh_(const real x)
{
    const real t1 = maximum_(x, -x);
    const real sinh = sinh_(minimum_(t1, R(1.0)));
    const real t2 = t1 + (log1p_(exp_(-R(2.0) * t1)) - R(0.6931471805599453));
    return t1 < R(1.0) ? R(0.5) * log1p_(sinh * sinh) : t2;
}
""",
    ),
    "normcdf": (
        (),
        r"""
__device__ __forceinline__ real normcdf_(const real x)
{
    const real t1 = maximum_(x, -x);
    const real t2 = minimum_(t1, R(64.0));
    const real t3 = rint_(t2 * R(16.0)) * R(0.0625);
    const real t4 = minimum_(t1 * R(0.7071067811865476), R(100000000.0));
    const real t5 = (t4 - R(4.0)) / (t4 + R(4.0));
    const real t6 = (-R(2.764120233734578e-10) * t5 + R(9.297625263709659e-10)) * t5;
    const real t7 = ((t6 + R(3.2323973445082033e-09)) * t5 - R(1.2338731403798444e-08)) * t5;
    const real t8 = ((t7 - R(2.0725802488181963e-08)) * t5 + R(1.0631817593818149e-07)) * t5;
    const real t9 = ((t8 + R(7.771943241086912e-08)) * t5 - R(8.210647933297337e-07)) * t5;
    const real t10 = ((t9 + R(2.9173425573089733e-07)) * t5 + R(5.70657829924074e-06)) * t5;
    const real t11 = ((t10 - R(1.1221135665965907e-05)) * t5 - R(2.4397731143023292e-05)) * t5;
    const real t12 = ((t11 + R(0.00015062142608651945)) * t5 - R(0.0001992571524726518)) * t5;
    const real t13 = ((t12 - R(0.0007577732435942576)) * t5 + R(0.005031970069102256)) * t5;
    const real t14 = ((t13 - R(0.01619773406293477)) * t5 + R(0.037167515526338006)) * t5;
    const real t15 = ((t14 - R(0.06633036581186058)) * t5 + R(0.09373283499911264)) * t5;
    const real t16 = ((t15 - R(0.10103906603631811)) * t5 + R(0.06809705425466839)) * t5;
    const real t17 = ((t16 + R(0.015379652102619974)) * t5 - R(0.13962111684056228)) * t5;
    const real t18 = exp_(-R(0.5) * (t3 * t3)) * exp_(-R(0.5) * ((t2 - t3) * (t2 + t3))) * R(0.5);
    const real t19 = t18 * ((t17 + R(1.2329951186255526)) / (R(1.0) + R(2.0) * t4));
    return x < R(0.0) ? t19 : R(1.0) - t19;
}
""",
    ),
    "normpdf": (
        (),
        r"""
__device__ __forceinline__ real normpdf_(const real x)
{
    const real t1 = minimum_(maximum_(x, -x), R(64.0));
    const real t2 = rint_(t1 * R(16.0)) * R(0.0625);
    const real t3 = exp_(-R(0.5) * (t2 * t2)) * exp_(-R(0.5) * ((t1 - t2) * (t1 + t2)));
    return t3 * R(0.3989422804014327);
}
""",
    ),
    "softplus": (
        (),
        r"""
__device__ __forceinline__ real softplus_(const real x)
{
    return maximum_(x, R(0.0)) + log1p_(exp_(-maximum_(x, -x)));
}
""",
    ),
}

# Monoid: (the primitives it calls, its text).
_MONOIDS = {
    "sum": (
        (),
        r"""
struct sum_state {
    wide total;
};

__device__ __forceinline__ sum_state sum_identity()
{
    return { wide(R(0.0)) };
}

__device__ __forceinline__ sum_state sum_map(const real e)
{
    return { wide(e) };
}

__device__ __forceinline__ sum_state sum_combine(const sum_state& left, const sum_state& right)
{
    return { left.total + right.total };
}

__device__ __forceinline__ void sum_finish(const sum_state& state, wide& total_result)
{
    total_result = state.total;
}

// The states of a block, combined in a tree of fixed shape; every thread gets the result.
__device__ __forceinline__ sum_state sum_block(const sum_state& mine)
{
    __shared__ sum_state states[THREADS];
    __syncthreads();  // an earlier result has been read by all
    states[threadIdx.x] = mine;
    __syncthreads();
    for (unsigned half = THREADS / 2; half > 0; half /= 2) {
        if (threadIdx.x < half)
            states[threadIdx.x] = sum_combine(states[threadIdx.x], states[threadIdx.x + half]);
        __syncthreads();
    }
    return states[0];
}
""",
    ),
    "max": (
        (),
        r"""
struct max_state {
    real largest;
};

__device__ __forceinline__ max_state max_identity()
{
    return { -INF };
}

__device__ __forceinline__ max_state max_map(const real e)
{
    return { e };
}

__device__ __forceinline__ max_state max_combine(const max_state& left, const max_state& right)
{
    return { maximum_(left.largest, right.largest) };
}

__device__ __forceinline__ void max_finish(const max_state& state, real& largest_result)
{
    largest_result = state.largest;
}

// The states of a block, combined in a tree of fixed shape; every thread gets the result.
__device__ __forceinline__ max_state max_block(const max_state& mine)
{
    __shared__ max_state states[THREADS];
    __syncthreads();  // an earlier result has been read by all
    states[threadIdx.x] = mine;
    __syncthreads();
    for (unsigned half = THREADS / 2; half > 0; half /= 2) {
        if (threadIdx.x < half)
            states[threadIdx.x] = max_combine(states[threadIdx.x], states[threadIdx.x + half]);
        __syncthreads();
    }
    return states[0];
}
""",
    ),
    "lse": (
        (),
        r"""
struct lse_state {
    real largest;
    wide tail;
};

__device__ __forceinline__ lse_state lse_identity()
{
    return { -INF, wide(R(0.0)) };
}

__device__ __forceinline__ lse_state lse_map(const real e)
{
    return { e, wide(R(0.0)) };
}

__device__ __forceinline__ lse_state lse_combine(const lse_state& left, const lse_state& right)
{
    const bool t1 = left.largest >= right.largest;
    const real t2 = t1 ? left.largest : right.largest;
    const real t3 = t1 ? right.largest : left.largest;
    const wide t4 = t1 ? left.tail : right.tail;
    const real t5 = t3 - t2;
    const real t6 = t5 - t3;
    const real t7 = t3 - (t5 - t6) - (t2 + t6);
    const real exp = exp_(t5);
    const wide t8 = wide(R(1.0)) + (t1 ? right.tail : left.tail);
    const real t9 = maximum_(left.largest, right.largest);
    const wide t10 = t3 == -INF ? t4 : t4 + wide(exp + exp * (t7 == t7 ? t7 : R(0.0))) * t8;
    return { t9, t10 };
}

__device__ __forceinline__ void lse_finish(const lse_state& state, real& largest_result, wide& tail_result)
{
    largest_result = state.largest;
    tail_result = state.tail;
}

// The states of a block, combined in a tree of fixed shape; every thread gets the result.
__device__ __forceinline__ lse_state lse_block(const lse_state& mine)
{
    __shared__ lse_state states[THREADS];
    __syncthreads();  // an earlier result has been read by all
    states[threadIdx.x] = mine;
    __syncthreads();
    for (unsigned half = THREADS / 2; half > 0; half /= 2) {
        if (threadIdx.x < half)
            states[threadIdx.x] = lse_combine(states[threadIdx.x], states[threadIdx.x + half]);
        __syncthreads();
    }
    return states[0];
}
""",
    ),
    "moments": (
        (),
        r"""
struct moments_state {
    wide count;
    wide mean;
    wide squares;
};

__device__ __forceinline__ moments_state moments_identity()
{
    return { wide(R(0.0)), wide(R(0.0)), wide(R(0.0)) };
}

__device__ __forceinline__ moments_state moments_map(const real e)
{
    const wide t1 = wide(e);
    return { wide(R(1.0)), t1, wide(R(0.0)) };
}

__device__ __forceinline__ moments_state moments_combine(const moments_state& left, const moments_state& right)
{
    const wide t1 = left.count + right.count;
    const wide t2 = right.mean - left.mean;
    const wide t3 = right.count / maximum_(t1, wide(R(1.0)));
    const wide t4 = left.mean + t2 * t3;
    const wide t5 = left.squares + right.squares + t2 * t2 * (left.count * t3);
    return { t1, t4, t5 };
}

__device__ __forceinline__ void moments_finish(const moments_state& state, wide& mean_result, wide& variance_result)
{
    const wide t1 = state.squares / state.count;
    mean_result = state.mean;
    variance_result = t1;
}

// The states of a block, combined in a tree of fixed shape; every thread gets the result.
__device__ __forceinline__ moments_state moments_block(const moments_state& mine)
{
    __shared__ moments_state states[THREADS];
    __syncthreads();  // an earlier result has been read by all
    states[threadIdx.x] = mine;
    __syncthreads();
    for (unsigned half = THREADS / 2; half > 0; half /= 2) {
        if (threadIdx.x < half)
            states[threadIdx.x] = moments_combine(states[threadIdx.x], states[threadIdx.x + half]);
        __syncthreads();
    }
    return states[0];
}
""",
    ),
}

_SUMS = r"""
// Sums of rows in two stages, over a tree that depends on the row's length alone.
extern "C" __global__ void __launch_bounds__(THREADS, 2) partial_sums(
    const terms_type* restrict_ terms, wide* restrict_ partials,
    const integer length, const integer chunks, const integer chunk)
{
    const integer row = blockIdx.x / chunks, first = blockIdx.x % chunks * chunk;
    const integer last = first + chunk < length ? first + chunk : length;
    sum_state sum = sum_identity();
    for (integer i = first + threadIdx.x; i < last; i += THREADS)
        sum = sum_combine(sum, sum_map(load(terms + row * length + i)));
    sum = sum_block(sum);
    if (threadIdx.x == 0) partials[blockIdx.x] = sum.total;
}

// Each row's partial sums to its total, divided by *divisor or, where that is null, by high + low.
extern "C" __global__ void __launch_bounds__(THREADS, 2) finish_sums(
    const wide* restrict_ partials, const wide* restrict_ divisor, const real high, const real low,
    wide* restrict_ totals, sum_out_type* restrict_ out, const integer chunks)
{
    sum_state sum = sum_identity();
    for (integer i = threadIdx.x; i < chunks; i += THREADS) {
        sum_state next;
        next.total = partials[blockIdx.x * chunks + i];
        sum = sum_combine(sum, next);
    }
    sum = sum_block(sum);
    if (threadIdx.x != 0) return;
    const wide total = sum.total / (divisor ? *divisor : wide_from(high, low));
    if (totals) totals[blockIdx.x] = total;
    if (out) store(out + blockIdx.x, real(total));
}

// g divided by the total of a mean; 0 where the mean has no terms.
extern "C" __global__ void __launch_bounds__(1) scale(
    const terms_type* restrict_ g, const wide* restrict_ divisor, const real high, const real low,
    sum_out_type* restrict_ out)
{
    const wide total = divisor ? *divisor : wide_from(high, low);
    store(out, real(total) == R(0.0) ? R(0.0) : real(wide(load(g)) / total));
}
"""
