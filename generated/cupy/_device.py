# Made by symdl 0.1.0 from its template with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
"""CUDA texts that all kernels share: types and functions, primitives, monoids, sums."""

_PRELUDE = r"""
// The launcher has defined, before this text, SYMDL_DOUBLE (1 in double kernels, else 0), SYMDL_SHORT (1 where results
// have 16 bits), SYMDL_LONG (1 where a place may need more than 31 bits), LANES (how many entries of the smallest type
// are 16 bytes), restrict_ (nothing where an output lies over an input) and the type of each array's entries. Of rows:
// GROUP (how many threads share one), ENTRIES (how many entries side by side a thread takes at a time: LANES or 1) and
// CHUNKS (how often it does that, for entries that stay in registers; 0 where it reads them again whenever they are
// needed). All numbers but 0 are powers of two.
#define THREADS (GROUP > 256 ? GROUP : 256)
#define ROWS (THREADS / GROUP)  // of a block
#define BATCH 4  // entries that do not lie side by side are read so many at a time

#define QUICK __device__ __forceinline__

typedef long long integer;

// Arrays as arguments, and where their entries lie. An entry of a flat array is the step, 1 or 0, apart from the next;
// a strided one has three axes, of which a row kernel's rows go along the middle one.
#define FLAT(type, name) type* restrict_ name, const integer name##_step
#define ENTRY(name) (name + i * (place)name##_step)
#define STRIDED(type, name) \
    type* restrict_ name, const integer name##_s0, const integer name##_s1, const integer name##_s2
#define PLACE(name) (name + (index_2 * (place)name##_s0 + index_1 * (place)name##_s1 + index_0 * (place)name##_s2))
#define ROW(name) (name + outer * name##_s0 + within * name##_s2)
#define WIDE_NUMBER(name) const real name##_hi, const real name##_lo

// Places in arrays, and their division by the length of an axis: for n below half of what a magic number holds,
// n/size = 2n*multiplier / (2^bits * 2^shift) with multiplier = 2^(bits - 1 + shift)/size + 1, 2^shift >= size.
#if SYMDL_LONG
typedef long long place;
typedef unsigned long long magic;
#define HIGH_PRODUCT __umul64hi
#else
typedef int place;
typedef unsigned magic;
#define HIGH_PRODUCT __umulhi
#endif
#define AXIS(name) const integer name, const integer name##_multiplier, const integer name##_shift
#define QUOTIENT(n, name) ((place)(HIGH_PRODUCT(2 * (magic)(n), (magic)name##_multiplier) >> name##_shift))
#define INDICES(n) \
    const place rest = QUOTIENT(n, size_0), index_2 = QUOTIENT(rest, size_1); \
    const place index_0 = (n) - rest * (place)size_0, index_1 = rest - index_2 * (place)size_1

#if SYMDL_DOUBLE
typedef double real;
#define R(x) x
#define BEYOND(x) x
#define WIDE(whole, high, low) whole
#define PAIR(whole, rest, high, low) pair(whole, rest)
#define F(name) name
#define INF __longlong_as_double(0x7ff0000000000000LL)
#define NOT_A_NUMBER __longlong_as_double(0x7ff8000000000000LL)
#else
typedef float real;
#define R(x) x##f
#define BEYOND(x) INF  // larger than any float
#if SYMDL_SHORT
#define WIDE(whole, high, low) high
#else
#define WIDE(whole, high, low) wide(high, low)
#endif
#define PAIR(whole, rest, high, low) pair(high, low)
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
    __nv_bfloat16 b;
#if __CUDA_ARCH__ >= 800
    asm("cvt.rn.bf16.f32 %0, %1;" : "=h"(b.bits) : "f"(x));
#else
    const unsigned bits = __float_as_uint(x);
    b.bits = x != x ? 0x7fff : (unsigned short)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
#endif
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

// Entries that lie side by side, in words of 16 bytes where there are more than one.
template <class T, int entries = LANES>
union lanes {
    T at[entries];
    unsigned doublets[(entries * sizeof(T) + 3) / 4];
    uint4 words[(entries * sizeof(T) + 15) / 16];
};

#define EACH(k, count) _Pragma("unroll") for (int k = 0; k < (int)(count); ++k)

// Those of a thread, of which LANES lie at p and LANES each a gap further on; or the one there, for all.
template <class T, int count>
__device__ __forceinline__ void read(lanes<T> (&to)[count], const T* const p, const bool same)
{
    if (same) {
        const T entry = *p;
        EACH(k, count) EACH(lane, LANES) to[k].at[lane] = entry;
    } else {
        EACH(k, count) EACH(word, LANES * sizeof(T) / 16)
            to[k].words[word] = ((const uint4*)(p + k * (THREADS * LANES)))[word];
    }
}

template <class T, int count>
__device__ __forceinline__ void write(T* const p, const lanes<T> (&from)[count])
{
    EACH(k, count) EACH(word, LANES * sizeof(T) / 16)
        ((uint4*)(p + k * (THREADS * LANES)))[word] = from[k].words[word];
}

template <class T, int entries>
__device__ __forceinline__ void pack(lanes<T, entries>& to, const real (&results)[entries])
{
    EACH(lane, entries) store(to.at + lane, results[lane]);
}

#if __CUDA_ARCH__ >= 800 && !defined(SYMDL_SHIM)  // two at once
#define PACK(type, instruction) \
    __device__ __forceinline__ void pack(lanes<type, 8>& to, const real (&results)[8]) \
    { \
        EACH(k, 4) asm(instruction : "=r"(to.doublets[k]) : "f"((float)results[2 * k + 1]), "f"((float)results[2 * k])); \
    }
PACK(__half, "cvt.rn.f16x2.f32 %0, %1, %2;")
PACK(__nv_bfloat16, "cvt.rn.bf16x2.f32 %0, %1, %2;")
#endif

// Every element of a kernel once: a thread is asked for ``count`` times ``width`` entries that lie side by side,
// quickly, and for one at a time where that is refused and at the end.
template <int width, int count, class Many, class One>
__device__ __forceinline__ void each_element(const integer size, const Many& quick, const One& one)
{
    const place gap = THREADS * width, span = gap * count, end = (place)size;
#pragma unroll 1
    for (place first = span * blockIdx.x + threadIdx.x * width; first < end; first += span * gridDim.x) {
        if (first + gap * (count - 1) + width <= end && quick(first)) continue;
#pragma unroll 1
        for (int k = 0; k < width * count; ++k) {
            const place i = first + k / width * gap + k % width;
            if (i < end) one(i);
        }
    }
}

// ---- rows: a group of threads has one, and takes it chunk by chunk ----
// Where a row is held a thread computes with chunks behind its end as well, straight on; what comes of them is dropped.
#if CHUNKS
#define FIRST ((place)(threadIdx.x % GROUP) * ENTRIES)
#define EACH_CHUNK(first) \
    EACH(chunk, CHUNKS) \
        if (const place first = FIRST + chunk * (GROUP * ENTRIES); true) \
            if (const bool inside = chunk * (GROUP * ENTRIES) < (place)length - FIRST; true)
#define HOLD(type, name) \
    lanes<type, ENTRIES> name##_held[CHUNKS]; \
    hold(name##_held, name##_row, name##_in_s1, (place)length)
#define TAKE(name) const auto& name##_chunk = name##_held[chunk]
#else
#define EACH_CHUNK(first) \
    _Pragma("unroll 2") \
    for (place first = (place)(threadIdx.x % GROUP) * ENTRIES; first < (place)length; first += GROUP * ENTRIES) \
        if (const bool inside = true; inside)
#define HOLD(type, name)
#define TAKE READ
#endif
#define READ(name) \
    lanes<name##_type, ENTRIES> name##_chunk; \
    if (inside) name##_chunk = taken(name##_row, name##_in_s1, first)

// The entries of a row from one on; a row whose step is 0 has the same one everywhere.
template <class T>
QUICK lanes<T, ENTRIES> side_by_side(const T* const row, const place first)
{
    lanes<T, ENTRIES> found;
    EACH(word, ENTRIES * sizeof(T) / 16) found.words[word] = ((const uint4*)(row + first))[word];
    return found;
}

template <class T>
QUICK lanes<T, ENTRIES> repeated(const T entry)
{
    lanes<T, ENTRIES> found;
    EACH(lane, ENTRIES) found.at[lane] = entry;
    return found;
}

template <class T>
QUICK lanes<T, ENTRIES> taken(const T* const row, const integer step, const place first)
{
    return ENTRIES == 1 || step == 0 ? repeated(row[first * (place)step]) : side_by_side(row, first);
}

#if CHUNKS
// All that a thread holds of a row; behind the row's end its first entries.
template <class T, int chunks>
QUICK void hold(lanes<T, ENTRIES> (&held)[chunks], const T* const row, const integer step, const place length)
{
    if (length <= 0) return;
    if (ENTRIES > 1 && step == 0) {
        EACH(chunk, chunks) held[chunk] = repeated(*row);
        return;
    }
    EACH_CHUNK(first) {
        const place within = inside ? first : 0;
        held[chunk] = ENTRIES == 1 ? repeated(row[within * (place)step]) : side_by_side(row, within);
    }
}
#endif

// Results into a row from one on.
template <class T>
QUICK void put(T* const row, const integer step, const place first, const real (&results)[ENTRIES])
{
    lanes<T, ENTRIES> made;
    pack(made, results);
    if (ENTRIES == 1) {
        row[first * (place)step] = made.at[0];
        return;
    }
    uint4* const words = (uint4*)(row + first);
    EACH(word, ENTRIES * sizeof(T) / 16) {
#ifdef SYMDL_SHIM
        words[word] = made.words[word];
#else  // the compiler takes some of these apart
        const unsigned* const d = made.doublets + 4 * word;
        asm volatile("st.global.v4.u32 [%0], { %1, %2, %3, %4 };" ::
            "l"(words + word), "r"(d[0]), "r"(d[1]), "r"(d[2]), "r"(d[3]) : "memory");
#endif
    }
}

// Until all threads of a row have come so far.
__device__ __forceinline__ void wait_for_row()
{
    if (GROUP > 32) __syncthreads();
    else __syncwarp();
}

// ---- numbers with more digits ----
// An unevaluated sum of two: twice the digits of real.
struct pair {
    real hi, lo;
    pair() = default;
    __device__ __forceinline__ explicit pair(const real x) : hi(x), lo(R(0.0)) {}
    __device__ __forceinline__ pair(const real high, const real low) : hi(high), lo(low) {}
    __device__ __forceinline__ explicit operator real() const { return hi; }
};

// An error term, or nothing where the sum or product overflows.
__device__ __forceinline__ real or_zero(const real error) { return F(fabs)(error) < INF ? error : R(0.0); }

// hi + lo as a pair whose hi is the nearest real; an infinite or NaN hi stays alone.
__device__ __forceinline__ pair settled(const real hi, const real lo)
{
    const real sum = hi + lo;
    return pair(sum, or_zero(lo - (sum - hi)));
}

// What the high part leaves out.
__device__ __forceinline__ real low_(const pair& a) { return a.lo; }

__device__ __forceinline__ pair operator-(const pair& a) { return pair(-a.hi, -a.lo); }

__device__ __forceinline__ pair operator+(const pair& a, const pair& b)
{
    const real sum = a.hi + b.hi, part = sum - a.hi;
    const real error = (a.hi - (sum - part)) + (b.hi - part);
    return settled(sum, or_zero(error + (a.lo + b.lo)));
}

__device__ __forceinline__ pair operator-(const pair& a, const pair& b) { return a + -b; }

__device__ __forceinline__ pair operator*(const pair& a, const pair& b)
{
    const real product = a.hi * b.hi;
    const real error = F(fma)(a.hi, b.hi, -product);
    return settled(product, or_zero(error + (a.hi * b.lo + a.lo * b.hi)));
}

__device__ __forceinline__ pair operator/(const pair& a, const pair& b)
{
    const real quotient = a.hi / b.hi;
    const real rest = F(fma)(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo);
    return settled(quotient, or_zero(rest / b.hi));
}

__device__ __forceinline__ bool operator==(const pair& a, const pair& b) { return a.hi == b.hi && a.lo == b.lo; }
__device__ __forceinline__ bool operator!=(const pair& a, const pair& b) { return !(a == b); }
__device__ __forceinline__ bool operator<(const pair& a, const pair& b)
{
    return a.hi < b.hi || (a.hi == b.hi && a.lo < b.lo);
}
__device__ __forceinline__ bool operator>(const pair& a, const pair& b) { return b < a; }
__device__ __forceinline__ bool operator<=(const pair& a, const pair& b) { return a < b || a == b; }
__device__ __forceinline__ bool operator>=(const pair& a, const pair& b) { return b <= a; }

// Sums on their way: double, or where that is slow a pair of floats, about 48 bits; where results have 16 bits a
// float is enough.
QUICK real joined_(const real a, const real b) { return a + b; }
QUICK real last_(const real a) { return a; }
#if SYMDL_DOUBLE || SYMDL_SHORT
typedef real wide;
__device__ __forceinline__ wide wide_of(const integer n) { return (real)n; }
__device__ __forceinline__ wide wide_from(const real high, const real low) { return high + low; }
#else
typedef pair wide;
__device__ __forceinline__ wide wide_from(const real high, const real low) { return wide(high, low); }

__device__ __forceinline__ wide wide_of(const integer n)
{
    const float high = (float)n;
    return wide(high, (float)(n - (integer)high));
}

// A sum of two for which more are to come: its low part may be as large as theirs.
QUICK pair joined_(const pair& a, const pair& b)
{
    const real sum = a.hi + b.hi, part = sum - a.hi;
    return pair(sum, (a.hi - (sum - part)) + (b.hi - part) + (a.lo + b.lo));
}

// And the last.
QUICK pair last_(const pair& a) { return settled(a.hi, or_zero(a.lo)); }

// An entry with a wide number of its row: where the low part matters, what stands before it is exact.
__device__ __forceinline__ real operator+(const real a, const wide& c) { return a + c.hi + c.lo; }
__device__ __forceinline__ real operator-(const real a, const wide& c) { return a - c.hi - c.lo; }
#endif

template <int count>
QUICK real total_of(const real* const terms)
{
    if constexpr (count == 1) return terms[0];
    else return total_of<count / 2>(terms) + total_of<count / 2>(terms + count / 2);
}

// ---- what lanes of a warp tell each other ----
// The value of the thread ``offset`` away.
template <class T>
__device__ __forceinline__ T shuffled(const T value, const int offset)
{
    return __shfl_xor_sync(0xffffffffu, value, offset);
}

__device__ __forceinline__ pair shuffled(const pair& value, const int offset)
{
    return pair(shuffled(value.hi, offset), shuffled(value.lo, offset));
}

// A value and that of the thread ``offset`` away: left is the one of the lower thread, in both.
template <class T>
__device__ __forceinline__ void exchange(T& left, T& right, const int offset)
{
    const T mine = left, other = shuffled(mine, offset);
    const bool upper = threadIdx.x & offset;
    left = upper ? other : mine;
    right = upper ? mine : other;
}

__device__ __forceinline__ void exchange(pair& left, pair& right, const int offset)
{
    exchange(left.hi, right.hi, offset);
    exchange(left.lo, right.lo, offset);
}

// ---- numbers: NaN goes through minimum and maximum, as through every operation ----
template <class T>
__device__ __forceinline__ T minimum_(const T a, const T b) { return a <= b || a != a ? a : b; }
template <class T>
__device__ __forceinline__ T maximum_(const T a, const T b) { return a >= b || a != a ? a : b; }
// The larger; of two zeros either.
__device__ __forceinline__ real larger_(const real a, const real b)
{
#if __CUDA_ARCH__ >= 800 && !SYMDL_DOUBLE && !defined(SYMDL_SHIM)
    real found;
    asm("max.NaN.f32 %0, %1, %2;" : "=f"(found) : "f"(a), "f"(b));
    return found;
#else
    return maximum_(a, b);
#endif
}

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

// ---- entries of a row ----
// x - a - b: a pair holds a + b, where x - a could be much larger than the result; other numbers would lose digits of b.
#if SYMDL_DOUBLE || SYMDL_SHORT
QUICK real less_(const real x, const wide& a, const wide& b) { return x - a - b; }
#else
QUICK real less_(const real x, const wide& a, const wide& b) { return x - (a + b); }
#endif

// One of two, both of which are computed: a branch would keep entries apart that are computed side by side.
template <class T>
QUICK T chosen_(const bool truth, const T& a, const T& b) { return truth ? a : b; }

// e^(a - c): the rounding of a - c would spoil it by as many ulps as its size.
__device__ __forceinline__ real exp_of_difference_(const real a, const real c)
{
    const real high = a - c;
    if (SYMDL_SHORT) return F(exp2)(high * R(1.4426950408889634));  // the device's own instruction
    const real taken = high - a, low = a - (high - taken) - (c + taken), grown = exp_(high);
    return F(fma)(grown, F(fmin)(low, R(1.0)), grown);  // 1 for a NaN, where e^high is the limit
}

// x/c for the many x of a row: c is inverted once.
#if SYMDL_DOUBLE
__device__ __forceinline__ real quotient_(const real x, const real c) { return x / c; }
#else
// A power of two that takes c where its inverse has all digits.
__device__ __forceinline__ real calming(const real c)
{
    return F(fabs)(c) < 1e-30f ? 18446744073709551616.0f : F(fabs)(c) > 1e30f ? 5.421010862427522e-20f : 1.0f;
}

#if !SYMDL_SHORT
// The inverse as two numbers of one sign: so an infinite x stays infinite.
__device__ __forceinline__ real quotient_(const real x, const pair& c)
{
    const real scale = calming(c.hi), divisor = c.hi * scale, near = 1.0f / divisor;
    const real high = near * 0.999755859375f;
    const real rest = F(fma)(-high, divisor, 1.0f) - high * (c.lo * scale);
    const real low = F(fabs)(rest) < INF ? rest * near : near;
    const real scaled = x * scale;
    return F(fma)(scaled, high, scaled * low);
}
__device__ __forceinline__ real quotient_(const real x, const real c) { return quotient_(x, pair(c)); }
#else
__device__ __forceinline__ real quotient_(const real x, const real c)
{
    const real scale = calming(c);
    return x * scale * (1.0f / (c * scale));
}
#endif
#endif

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
#if SYMDL_DOUBLE
__device__ __forceinline__ real erf_(const real x)
{
    const real t1 = maximum_(minimum_(x, R(1.0)), -R(1.0));
    const real t2 = minimum_(maximum_(maximum_(x, -x), R(1.0)), R(6.0));
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
__device__ __forceinline__ real erf_(const real x)
{
    const real t1 = maximum_(minimum_(x, R(1.0)), -R(1.0));
    const real t2 = minimum_(maximum_(maximum_(x, -x), R(1.0)), R(4.0));
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
""",
    ),
    "expit": (
        (),
        r"""
__device__ __forceinline__ real expit_(const real x)
{
    const real exp = exp_(-maximum_(x, -x));
    return maximum_(minimum_(x * R(1e+38), R(1.0)), exp) / (R(1.0) + exp);
}
""",
    ),
    "extended": (
        (),
        r"""
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
#if SYMDL_DOUBLE
__device__ __forceinline__ real logcosh_(const real x)
{
    const real t1 = maximum_(x, -x);
    const real t2 = minimum_(t1, R(1.125));
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
__device__ __forceinline__ real logcosh_(const real x)
{
    const real t1 = maximum_(x, -x);
    const real t2 = minimum_(t1, R(1.125));
    const real t3 = t2 * t2;
    const real t4 = fma_(-R(1.953519858943764e-05), t3, R(0.00015416790847666562));
    const real t5 = fma_(fma_(t4, t3, -R(0.0006482601165771484)), t3, R(0.0021397005766630173));
    const real t6 = fma_(fma_(t5, t3, -R(0.006732284091413021)), t3, R(0.022220280021429062));
    const real t7 = t3 * R(0.5) + t3 * (fma_(t6, t3, -R(0.08333323895931244)) * t3);
    return t1 < R(1.125) ? t7 : t1 + (log1p_(exp_(-R(2.0) * t1)) - R(0.6931471805599453));
}
#endif
""",
    ),
    "logisticpdf": (
        (),
        r"""
__device__ __forceinline__ real logisticpdf_(const real x)
{
    const real exp = exp_(-maximum_(x, -x));
    return exp / fma_(exp, R(2.0) + exp, R(1.0));
}
""",
    ),
    "normcdf": (
        (),
        r"""
#if SYMDL_DOUBLE
__device__ __forceinline__ real normcdf_(const real x)
{
    const real t1 = minimum_(maximum_(x, -x), R(256.0));
    const real t2 = t1 * R(256.0);
    const real rint = rint_(t2);
    const real t3 = rint * rint;
    const real t4 = (t2 - rint) * (t2 + rint);
    const real t5 = t3 + t4;
    const real t6 = (t1 - R(5.0)) / (t1 + R(5.0));
    const real t7 = fma_(R(7.103213474655969e-10), t6, R(3.870043996489302e-09));
    const real t8 = fma_(fma_(t7, t6, R(3.062147226144783e-10)), t6, -R(3.185765464869672e-08));
    const real t9 = fma_(fma_(t8, t6, -R(2.108069252131866e-08)), t6, R(2.0070167509100462e-07));
    const real t10 = fma_(fma_(t9, t6, R(1.194857409767181e-07)), t6, -R(1.3247448924851985e-06));
    const real t11 = fma_(fma_(t10, t6, -R(2.641533375323451e-08)), t6, R(9.140395991143477e-06));
    const real t12 = fma_(fma_(t11, t6, -R(1.0311910632837921e-05)), t6, -R(5.366807317704885e-05));
    const real t13 = fma_(fma_(t12, t6, R(0.00018611096716891512)), t6, -R(6.006184350514929e-07));
    const real t14 = fma_(fma_(t13, t6, -R(0.0016897942779644916)), t6, R(0.006670678429128733));
    const real t15 = fma_(fma_(t14, t6, -R(0.015732376061117367)), t6, R(0.026000332024914308));
    const real t16 = fma_(fma_(t15, t6, -R(0.02939200248409412)), t6, R(0.015057594714213543));
    const real t17 = fma_(fma_(t16, t6, R(0.02377606768308876)), t6, -R(0.08258618463000807));
    const real t18 = fma_(t17, t6, R(1.6498481701557498e-09));
    const real t19 = fma_((t3 - t5 + t4) * -R(7.62939453125e-06), t18 + R(0.4567083716392517), t18);
    const real t20 = (t19 + R(0.4567083716392517)) / (R(0.9375) + t1) * exp_(t5 * -R(7.62939453125e-06));
    return maximum_(minimum_(x * R(1e+38), R(1.0)) - t20, t20);
}
#else
__device__ __forceinline__ real normcdf_(const real x)
{
    const real t1 = minimum_(maximum_(x, -x), R(256.0));
    const real t2 = t1 * R(256.0);
    const real rint = rint_(t2);
    const real rint_2 = rint_(t2 * t2 * -R(1.1006889655219752e-05));
    const real t3 = (t2 - rint) * (t2 + rint) + rint_2 * R(0.18725035314855631);
    const real t4 = rint * rint + rint_2 * R(90852.0) + t3;
    const real t5 = fma_(R(2.7366433729766645e-34), t4, -R(2.1630458650565744e-28));
    const real t6 = fma_(fma_(t5, t4, R(1.4117469905964608e-22)), t4, -R(7.40142749441177e-17));
    const real t7 = (t1 - R(3.5)) / (t1 + R(3.5));
    const real t8 = fma_(R(0.00014930749603081495), t7, R(8.902736590243876e-05));
    const real t9 = fma_(fma_(t8, t7, -R(0.0014102348359301686)), t7, R(0.00037934965803287923));
    const real t10 = fma_(fma_(t9, t7, R(0.01046807412058115)), t7, -R(0.03145444393157959));
    const real t11 = fma_(fma_(t10, t7, R(0.041901182383298874)), t7, -R(0.007078602910041809));
    const real t12 = fma_(fma_(t11, t7, -R(0.08601637929677963)), t7, R(1.0817002404905907e-08));
    const real t13 = t4 * -R(7.62939453125e-06) + t4 * (fma_(t6, t4, R(2.9103828722010228e-11)) * t4);
    const real t14 = fma_(t13, t12 + R(0.4719066023826599), t12) + R(0.4719066023826599);
    const real t15 = t14 / (R(0.9375) + t1) * exp2_(rint_2);
    return maximum_(minimum_(x * R(1e+38), R(1.0)) - t15, t15);
}
#endif
""",
    ),
    "normpdf": (
        (),
        r"""
__device__ __forceinline__ real normpdf_(const real x)
{
    const real t1 = minimum_(maximum_(x, -x), R(256.0)) * R(256.0);
    const real rint = rint_(t1);
    const real t2 = rint * rint;
    const real t3 = (t1 - rint) * (t1 + rint);
    const real t4 = t2 + t3;
    const real t5 = (t2 - t4 + t3) * -R(7.62939453125e-06);
    const real t6 = fma_(t5, R(0.3989422804014327), -R(1.133517010526318e-08)) + R(0.3989422917366028);
    return exp_(t4 * -R(7.62939453125e-06)) * t6;
}
""",
    ),
    "softplus": (
        (),
        r"""
#if SYMDL_DOUBLE
__device__ __forceinline__ real softplus_(const real x)
{
    return maximum_(x, R(0.0)) + log1p_(exp_(-maximum_(x, -x)));
}
#else
__device__ __forceinline__ real softplus_(const real x)
{
    const real exp = exp_(-maximum_(x, -x));
    const real t1 = fma_(-R(0.0032203649170696735), exp, R(0.019763071089982986));
    const real t2 = fma_(fma_(t1, exp, -R(0.056836389005184174)), exp, R(0.1059681624174118));
    const real t3 = fma_(fma_(t2, exp, -R(0.15306080877780914)), exp, R(0.19678382575511932));
    const real t4 = fma_(fma_(t3, exp, -R(0.2495531141757965)), exp, R(0.33330202102661133));
    return maximum_(x, R(0.0)) + fma_(exp, fma_(t4, exp, -R(0.4999992251396179)) * exp, exp);
}
#endif
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

QUICK sum_state sum_identity() { return { wide(R(0.0)) }; }

QUICK sum_state sum_map(const real e)
{
    return { wide(e) };
}

QUICK sum_state sum_combine(const sum_state& left, const sum_state& right)
{
    return { joined_(left.total, right.total) };
}

QUICK void sum_finish(const sum_state& state, wide& total_result)
{
    total_result = state.total;
}

// The state of entries that lie side by side, or are all that a thread holds.
template <class number>
struct sum_near {
    number total;
    QUICK sum_state whole() const { return { wide(total) }; }
};

template <int count, class number>
QUICK sum_near<number> sum_of_near(const sum_near<number>* const states)
{
    if constexpr (count == 1) {
        return states[0];
    } else {
        const sum_near<number> left = sum_of_near<count / 2>(states);
        const sum_near<number> right = sum_of_near<count / 2>(states + count / 2);
        return { joined_(left.total, right.total) };
    }
}

// What a thread has taken of a row, as sums of so many digits.
template <class number>
struct sum_taken {
#if CHUNKS
    sum_near<number> held[CHUNKS];
    int chunks = 0;
#else
    sum_state state = sum_identity();
#endif
    QUICK void take(const bool inside, const real (&e)[ENTRIES])
    {
        sum_near<number> states[ENTRIES];
        EACH(k, ENTRIES) states[k] = { number(e[k]) };
        const sum_near<number> found = sum_of_near<ENTRIES>(states);
#if CHUNKS
        held[chunks].total = inside ? found.total : number(R(0.0));
        ++chunks;
#else
        state = sum_combine(state, found.whole());
#endif
    }
#if CHUNKS
    QUICK sum_state all() const { return sum_of_near<CHUNKS>(held).whole(); }
#else
    QUICK sum_state all() const { return state; }
#endif
};

// The states of this thread and of the one ``offset`` away, combined.
QUICK sum_state sum_of_both(sum_state left, const int offset)
{
    const sum_state right = { shuffled(left.total, offset) };
    return sum_combine(left, right);
}

// The states of the threads that share a row, combined in a tree of fixed shape; each thread gets the result.
QUICK sum_state sum_of_row(sum_state state)
{
#pragma unroll
    for (int offset = (GROUP < 32 ? GROUP : 32) / 2; offset > 0; offset /= 2) state = sum_of_both(state, offset);
#if GROUP > 32
    __shared__ sum_state of_warps[THREADS / 32];
    __syncthreads();  // an earlier result has been read by all
    if (threadIdx.x % 32 == 0) of_warps[threadIdx.x / 32] = state;
    __syncthreads();
    state = of_warps[threadIdx.x / GROUP * (GROUP / 32) + threadIdx.x % (GROUP / 32)];
#pragma unroll
    for (int offset = GROUP / 64; offset > 0; offset /= 2) state = sum_of_both(state, offset);
#endif
    return { last_(state.total) };
}
""",
    ),
    "max": (
        (),
        r"""
struct max_state {
    real largest;
};

QUICK max_state max_identity() { return { -INF }; }

QUICK max_state max_map(const real e)
{
    return { e };
}

QUICK max_state max_combine(const max_state& left, const max_state& right)
{
    return { larger_(left.largest, right.largest) };
}

QUICK void max_finish(const max_state& state, real& largest_result)
{
    largest_result = state.largest;
}

// The state of entries that lie side by side, or are all that a thread holds.
template <class number>
struct max_near {
    number largest;
    QUICK max_state whole() const { return { real(largest) }; }
};

template <int count, class number>
QUICK max_near<number> max_of_near(const max_near<number>* const states)
{
    if constexpr (count == 1) {
        return states[0];
    } else {
        const max_near<number> left = max_of_near<count / 2>(states);
        const max_near<number> right = max_of_near<count / 2>(states + count / 2);
        return { larger_(left.largest, right.largest) };
    }
}

// What a thread has taken of a row, as sums of so many digits.
template <class number>
struct max_taken {
#if CHUNKS
    max_near<number> held[CHUNKS];
    int chunks = 0;
#else
    max_state state = max_identity();
#endif
    QUICK void take(const bool inside, const real (&e)[ENTRIES])
    {
        max_near<number> states[ENTRIES];
        EACH(k, ENTRIES) states[k] = { number(e[k]) };
        const max_near<number> found = max_of_near<ENTRIES>(states);
#if CHUNKS
        held[chunks].largest = inside ? found.largest : number(-INF);
        ++chunks;
#else
        state = max_combine(state, found.whole());
#endif
    }
#if CHUNKS
    QUICK max_state all() const { return max_of_near<CHUNKS>(held).whole(); }
#else
    QUICK max_state all() const { return state; }
#endif
};

// The states of this thread and of the one ``offset`` away, combined.
QUICK max_state max_of_both(max_state left, const int offset)
{
    const max_state right = { shuffled(left.largest, offset) };
    return max_combine(left, right);
}

// The states of the threads that share a row, combined in a tree of fixed shape; each thread gets the result.
QUICK max_state max_of_row(max_state state)
{
#pragma unroll
    for (int offset = (GROUP < 32 ? GROUP : 32) / 2; offset > 0; offset /= 2) state = max_of_both(state, offset);
#if GROUP > 32
    __shared__ max_state of_warps[THREADS / 32];
    __syncthreads();  // an earlier result has been read by all
    if (threadIdx.x % 32 == 0) of_warps[threadIdx.x / 32] = state;
    __syncthreads();
    state = of_warps[threadIdx.x / GROUP * (GROUP / 32) + threadIdx.x % (GROUP / 32)];
#pragma unroll
    for (int offset = GROUP / 64; offset > 0; offset /= 2) state = max_of_both(state, offset);
#endif
    return { last_(state.largest) };
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

QUICK lse_state lse_identity() { return { -INF, wide(R(0.0)) }; }

QUICK lse_state lse_map(const real e)
{
    return { e, wide(R(0.0)) };
}

QUICK lse_state lse_combine(const lse_state& left, const lse_state& right)
{
    const bool t1 = left.largest >= right.largest;
    const real t2 = t1 ? right.largest : left.largest;
    const wide t3 = t1 ? left.tail : right.tail;
    const wide t4 = wide(exp_of_difference_(t2, t1 ? left.largest : right.largest));
    const real t5 = maximum_(left.largest, right.largest);
    const wide t6 = t2 == -INF ? t3 : t3 + t4 * (wide(R(1.0)) + (t1 ? right.tail : left.tail));
    return { t5, t6 };
}

QUICK void lse_finish(const lse_state& state, real& largest_result, wide& tail_result)
{
    largest_result = state.largest;
    tail_result = state.tail;
}

// What entries that lie side by side add to the largest one's; nothing where they are that one itself.
QUICK real lse_added(const real largest_e, const real (&all_e)[ENTRIES], const int winner)
{
    real added[ENTRIES];
    EACH(k, ENTRIES) {
        const real e = all_e[k];
        added[k] = k == winner ? R(0.0) : e == -INF ? R(0.0) : exp_of_difference_(e, largest_e);
    }
    return total_of<ENTRIES>(added);
}

// The state of such entries.
QUICK lse_state lse_of_chunk(const real (&all_e)[ENTRIES])
{
    int winner = 0;
    real largest_e = all_e[0];
    EACH(k, ENTRIES) {
        const bool larger = all_e[k] > largest_e;
        winner = larger ? k : winner;
        largest_e = larger ? all_e[k] : largest_e;
    }
    lse_state state = lse_map(largest_e);
    state.tail = wide(lse_added(largest_e, all_e, winner));
    return state;
}

// What a thread has taken of a row. Most entries are no larger than all before, and are added to what there is.
struct lse_taken {
    lse_state state = lse_identity();
    QUICK void take(const bool inside, const real (&e)[ENTRIES])
    {
        if (!inside) return;
        bool larger = false;
        EACH(k, ENTRIES)
            larger = larger || !(e[k] <= state.largest);
        if (larger)
            state = lse_combine(state, lse_of_chunk(e));
        else
            state.tail = state.tail + wide(lse_added(state.largest, e, -1));
    }
    QUICK lse_state all() const { return state; }
};

// The states of this thread and of the one ``offset`` away, combined.
QUICK lse_state lse_of_both(lse_state left, const int offset)
{
    lse_state right;
    exchange(left.largest, right.largest, offset);
    exchange(left.tail, right.tail, offset);
    return lse_combine(left, right);
}

// The states of the threads that share a row, combined in a tree of fixed shape; each thread gets the result.
QUICK lse_state lse_of_row(lse_state state)
{
#pragma unroll
    for (int offset = (GROUP < 32 ? GROUP : 32) / 2; offset > 0; offset /= 2) state = lse_of_both(state, offset);
#if GROUP > 32
    __shared__ lse_state of_warps[THREADS / 32];
    __syncthreads();  // an earlier result has been read by all
    if (threadIdx.x % 32 == 0) of_warps[threadIdx.x / 32] = state;
    __syncthreads();
    state = of_warps[threadIdx.x / GROUP * (GROUP / 32) + threadIdx.x % (GROUP / 32)];
#pragma unroll
    for (int offset = GROUP / 64; offset > 0; offset /= 2) state = lse_of_both(state, offset);
#endif
    return state;
}
""",
    ),
    "lse_of_parts": (
        (),
        r"""
struct lse_of_parts_state {
    real largest;
    real rest;
    wide tail;
};

QUICK lse_of_parts_state lse_of_parts_identity() { return { -INF, R(0.0), wide(R(0.0)) }; }

QUICK lse_of_parts_state lse_of_parts_map(const real e, const real rest)
{
    return { e, rest, wide(R(0.0)) };
}

QUICK lse_of_parts_state lse_of_parts_combine(const lse_of_parts_state& left, const lse_of_parts_state& right)
{
    const bool t1 = left.largest == right.largest && left.rest >= right.rest;
    const bool t2 = left.largest > right.largest || t1;
    const real t3 = t2 ? left.largest : right.largest;
    const real t4 = t2 ? right.largest : left.largest;
    const real t5 = t2 ? left.rest : right.rest;
    const wide t6 = t2 ? left.tail : right.tail;
    const real t7 = t4 - t3;
    const real t8 = t7 - t4;
    const real t9 = t4 - (t7 - t8) - (t3 + t8);
    const real t10 = (t9 == t9 ? t9 : R(0.0)) + ((t2 ? right.rest : left.rest) - t5);
    const real t11 = t7 + t10;
    const real t12 = t10 - (t11 - t7);
    const real exp = exp_(t11);
    const wide t13 = wide(exp + exp * (t12 == t12 ? t12 : R(0.0)));
    const real t14 = maximum_(left.largest, right.largest);
    const wide t15 = t4 == -INF ? t6 : t6 + t13 * (wide(R(1.0)) + (t2 ? right.tail : left.tail));
    return { t14, t5, t15 };
}

QUICK void lse_of_parts_finish(const lse_of_parts_state& state, real& largest_result, real& rest_result, wide& tail_result)
{
    largest_result = state.largest;
    rest_result = state.rest;
    tail_result = state.tail;
}

// What entries that lie side by side add to the largest one's; nothing where they are that one itself.
QUICK real lse_of_parts_added(const real largest_e, const real largest_rest, const real (&all_e)[ENTRIES], const real (&all_rest)[ENTRIES], const int winner)
{
    real added[ENTRIES];
    EACH(k, ENTRIES) {
        const real e = all_e[k];
        const real rest = all_rest[k];
        const real t1 = e - largest_e;
        const real t2 = t1 - e;
        const real t3 = e - (t1 - t2) - (largest_e + t2);
        const real t4 = (t3 == t3 ? t3 : R(0.0)) + (rest - largest_rest);
        const real t5 = t1 + t4;
        const real t6 = t4 - (t5 - t1);
        const real exp = exp_(t5);
        added[k] = k == winner ? R(0.0) : e == -INF ? R(0.0) : exp + exp * (t6 == t6 ? t6 : R(0.0));
    }
    return total_of<ENTRIES>(added);
}

// The state of such entries.
QUICK lse_of_parts_state lse_of_parts_of_chunk(const real (&all_e)[ENTRIES], const real (&all_rest)[ENTRIES])
{
    int winner = 0;
    real largest_e = all_e[0];
    real largest_rest = all_rest[0];
    EACH(k, ENTRIES) {
        const bool larger = all_e[k] > largest_e || (all_e[k] == largest_e && (all_rest[k] > largest_rest));
        winner = larger ? k : winner;
        largest_e = larger ? all_e[k] : largest_e;
        largest_rest = larger ? all_rest[k] : largest_rest;
    }
    lse_of_parts_state state = lse_of_parts_map(largest_e, largest_rest);
    state.tail = wide(lse_of_parts_added(largest_e, largest_rest, all_e, all_rest, winner));
    return state;
}

// What a thread has taken of a row. Most entries are no larger than all before, and are added to what there is.
struct lse_of_parts_taken {
    lse_of_parts_state state = lse_of_parts_identity();
    QUICK void take(const bool inside, const real (&e)[ENTRIES], const real (&rest)[ENTRIES])
    {
        if (!inside) return;
        bool larger = false;
        EACH(k, ENTRIES)
            larger = larger || !(e[k] < state.largest || (e[k] == state.largest && (rest[k] <= state.rest)));
        if (larger)
            state = lse_of_parts_combine(state, lse_of_parts_of_chunk(e, rest));
        else
            state.tail = state.tail + wide(lse_of_parts_added(state.largest, state.rest, e, rest, -1));
    }
    QUICK lse_of_parts_state all() const { return state; }
};

// The states of this thread and of the one ``offset`` away, combined.
QUICK lse_of_parts_state lse_of_parts_of_both(lse_of_parts_state left, const int offset)
{
    lse_of_parts_state right;
    exchange(left.largest, right.largest, offset);
    exchange(left.rest, right.rest, offset);
    exchange(left.tail, right.tail, offset);
    return lse_of_parts_combine(left, right);
}

// The states of the threads that share a row, combined in a tree of fixed shape; each thread gets the result.
QUICK lse_of_parts_state lse_of_parts_of_row(lse_of_parts_state state)
{
#pragma unroll
    for (int offset = (GROUP < 32 ? GROUP : 32) / 2; offset > 0; offset /= 2) state = lse_of_parts_of_both(state, offset);
#if GROUP > 32
    __shared__ lse_of_parts_state of_warps[THREADS / 32];
    __syncthreads();  // an earlier result has been read by all
    if (threadIdx.x % 32 == 0) of_warps[threadIdx.x / 32] = state;
    __syncthreads();
    state = of_warps[threadIdx.x / GROUP * (GROUP / 32) + threadIdx.x % (GROUP / 32)];
#pragma unroll
    for (int offset = GROUP / 64; offset > 0; offset /= 2) state = lse_of_parts_of_both(state, offset);
#endif
    return state;
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

QUICK moments_state moments_identity() { return { wide(R(0.0)), wide(R(0.0)), wide(R(0.0)) }; }

QUICK moments_state moments_map(const wide e)
{
    return { wide(R(1.0)), e, wide(R(0.0)) };
}

QUICK moments_state moments_combine(const moments_state& left, const moments_state& right)
{
    const wide t1 = left.count + right.count;
    const wide t2 = right.mean - left.mean;
    const wide t3 = right.count / maximum_(t1, wide(R(1.0)));
    const wide t4 = left.mean + t2 * t3;
    const wide t5 = left.squares + right.squares + t2 * t2 * (left.count * t3);
    return { t1, t4, t5 };
}

QUICK void moments_finish(const moments_state& state, wide& mean_result, wide& variance_result)
{
    const wide t1 = state.squares / state.count;
    mean_result = state.mean;
    variance_result = t1;
}

// The state of entries that lie side by side, or are all that a thread holds: in plain numbers, which few need.
struct moments_near {
    real count;
    real mean;
    real squares;
    QUICK moments_state whole() const { return { wide(count), wide(mean), wide(squares) }; }
};

QUICK moments_near moments_of_near(const real e)
{
    return { R(1.0), e, R(0.0) };
}

template <int count>
QUICK moments_near moments_of_near(const moments_near* const states)
{
    if constexpr (count == 1) {
        return states[0];
    } else {
        const moments_near left = moments_of_near<count / 2>(states);
        const moments_near right = moments_of_near<count / 2>(states + count / 2);
        const real t1 = left.count + right.count;
        const real t2 = right.mean - left.mean;
        const real t3 = right.count / maximum_(t1, R(1.0));
        const real t4 = left.mean + t2 * t3;
        const real t5 = left.squares + right.squares + t2 * t2 * (left.count * t3);
        return { t1, t4, t5 };
    }
}

// What a thread has taken of a row.
struct moments_taken {
#if CHUNKS
    moments_near held[CHUNKS];
    int chunks = 0;
#else
    moments_state state = moments_identity();
#endif
    QUICK void take(const bool inside, const real (&e)[ENTRIES])
    {
        moments_near states[ENTRIES];
        EACH(k, ENTRIES) states[k] = moments_of_near(e[k]);
        const moments_near found = moments_of_near<ENTRIES>(states);
#if CHUNKS
        held[chunks].count = inside ? found.count : real(R(0.0));
        held[chunks].mean = inside ? found.mean : real(R(0.0));
        held[chunks].squares = inside ? found.squares : real(R(0.0));
        ++chunks;
#else
        state = moments_combine(state, found.whole());
#endif
    }
#if CHUNKS
    QUICK moments_state all() const { return moments_of_near<CHUNKS>(held).whole(); }
#else
    QUICK moments_state all() const { return state; }
#endif
};

// The states of this thread and of the one ``offset`` away, combined.
QUICK moments_state moments_of_both(moments_state left, const int offset)
{
    moments_state right;
    exchange(left.count, right.count, offset);
    exchange(left.mean, right.mean, offset);
    exchange(left.squares, right.squares, offset);
    return moments_combine(left, right);
}

// The states of the threads that share a row, combined in a tree of fixed shape; each thread gets the result.
QUICK moments_state moments_of_row(moments_state state)
{
#pragma unroll
    for (int offset = (GROUP < 32 ? GROUP : 32) / 2; offset > 0; offset /= 2) state = moments_of_both(state, offset);
#if GROUP > 32
    __shared__ moments_state of_warps[THREADS / 32];
    __syncthreads();  // an earlier result has been read by all
    if (threadIdx.x % 32 == 0) of_warps[threadIdx.x / 32] = state;
    __syncthreads();
    state = of_warps[threadIdx.x / GROUP * (GROUP / 32) + threadIdx.x % (GROUP / 32)];
#pragma unroll
    for (int offset = GROUP / 64; offset > 0; offset /= 2) state = moments_of_both(state, offset);
#endif
    return state;
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
    sum = sum_of_row(sum);
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
    sum = sum_of_row(sum);
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
