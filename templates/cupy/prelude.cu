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
