/* What every kernel is made of: numbers, arrays in blocks, numbers with more digits. */
#ifndef SYMDL_KERNEL_H
#define SYMDL_KERNEL_H
#include <math.h>
#include <string.h>
#include "symdl.h"

#if SYMDL_DOUBLE
typedef double real;
typedef int64_t flag; /* a truth as wide as a number, for loops over both */
#define R(x) x
#define BEYOND(x) x
#define F(name) name
#define SYMDL_NAME(name) name##_double
#else
typedef float real;
typedef int32_t flag;
#define R(x) x##f
#define BEYOND(x) INF /* larger than any float */
#define F(name) name##f
#define SYMDL_NAME(name) name##_float
#endif
typedef double wide; /* a sum on its way */
typedef int64_t integer;
typedef int truth;
#define INF ((real)INFINITY)
#define NOT_A_NUMBER ((real)NAN)

#if defined(__GNUC__)
#define INLINE inline __attribute__((always_inline))
#define SLOW __attribute__((noinline, unused))
#define UNROLLED _Pragma("GCC unroll 8") /* so that loops inside have lengths that the compiler knows */
#else
#define INLINE inline
#define SLOW
#define UNROLLED
#endif
#if defined(_WIN32)
#define SYMDL_EXPORT __declspec(dllexport)
#else
#define SYMDL_EXPORT
#endif
#define KERNEL(name) SYMDL_EXPORT void SYMDL_NAME(name)(const symdl_call *const call, const integer first, const integer last)

/* == arrays: entries are taken in blocks, which are the arrays themselves where these are contiguous == */
#define BLOCK 512
#define LANES 32
#define STRETCH (8 * BLOCK) /* of a row, before its sums go into a tree */
#define KEPT (131072 / (int)sizeof(real)) /* so much of a row stays for its next reading */

static INLINE int block_count(const integer start, const integer last)
{
    return last - start < BLOCK ? (int)(last - start) : BLOCK;
}

static INLINE int is_flat(const symdl_call *const call, const symdl_array *const array)
{
    const integer *const sizes = call->sizes, *const steps = array->steps;
    return (steps[2] == 1 || sizes[2] == 1) && (steps[1] == sizes[2] || sizes[1] == 1) &&
           (steps[0] == sizes[1] * sizes[2] || sizes[0] == 1);
}

/* Where entry i of the array lies. */
static INLINE integer place(const symdl_call *const call, const symdl_array *const array, const integer i)
{
    const integer *const sizes = call->sizes, *const steps = array->steps;
    const integer rest = i / sizes[2];
    return rest / sizes[1] * steps[0] + rest % sizes[1] * steps[1] + i % sizes[2] * steps[2];
}

/* As far as the last axis goes from entry i on. */
static INLINE int run(const symdl_call *const call, const integer i, const int left)
{
    const integer whole = call->sizes[2] - i % call->sizes[2];
    return whole < left ? (int)whole : left;
}

/* Of each type: entries of all axes from start on, and one of a row; read, given room for results, and stored. */
#define SYMDL_ARRAYS(type) \
    static SLOW const type *type##_gathered( \
        const symdl_call *const call, const symdl_array *const array, const integer start, const int count, \
        type *const block) \
    { \
        for (int done = 0, many; done < count; done += many) { \
            many = run(call, start + done, count - done); \
            const type *const from = (const type *)array->data + place(call, array, start + done); \
            for (int i = 0; i < many; ++i) block[done + i] = from[i * array->steps[2]]; \
        } \
        return block; \
    } \
    static SLOW void type##_scattered( \
        const symdl_call *const call, const symdl_array *const array, const integer start, const int count, \
        const type *const block) \
    { \
        for (int done = 0, many; done < count; done += many) { \
            many = run(call, start + done, count - done); \
            type *const to = (type *)array->data + place(call, array, start + done); \
            for (int i = 0; i < many; ++i) to[i * array->steps[2]] = block[done + i]; \
        } \
    } \
    /* Where the entries lie side by side, or null. */ \
    static INLINE type *type##_direct(const symdl_call *const call, const int k, const integer start, const int count) \
    { \
        const symdl_array *const array = call->arrays + k; \
        if (is_flat(call, array)) return (type *)array->data + start; \
        if (array->steps[2] != 1 || run(call, start, count) < count) return NULL; \
        return (type *)array->data + place(call, array, start); \
    } \
    static INLINE const type *type##_block( \
        const symdl_call *const call, const int k, const integer start, const int count, type *const block) \
    { \
        const type *const direct = type##_direct(call, k, start, count); \
        return direct ? direct : type##_gathered(call, call->arrays + k, start, count, block); \
    } \
    static INLINE type *type##_room( \
        const symdl_call *const call, const int k, const integer start, const int count, type *const block) \
    { \
        type *const direct = type##_direct(call, k, start, count); \
        return direct ? direct : block; \
    } \
    static INLINE void type##_store( \
        const symdl_call *const call, const int k, const integer start, const int count, const type *const from) \
    { \
        type *const direct = type##_direct(call, k, start, count); \
        if (!direct) \
            type##_scattered(call, call->arrays + k, start, count, from); \
        else if (direct != from) \
            memcpy(direct, from, (size_t)count * sizeof(type)); \
    } \
    static INLINE type type##_entry( \
        const symdl_call *const call, const int k, const integer row, const integer position) \
    { \
        const symdl_array *const array = call->arrays + k; \
        const integer outer = row / call->sizes[1], inner = row % call->sizes[1]; \
        const integer at = outer * array->steps[0] + inner * array->steps[1] + position * array->steps[2]; \
        return ((const type *)array->data)[at]; \
    } \
    static INLINE void type##_put(const symdl_call *const call, const int k, const integer row, const type x) \
    { \
        const symdl_array *const array = call->arrays + k; \
        const integer outer = row / call->sizes[1], inner = row % call->sizes[1]; \
        ((type *)array->data)[outer * array->steps[0] + inner * array->steps[1]] = x; \
    }

SYMDL_ARRAYS(real)
SYMDL_ARRAYS(integer)

/* The label, or the nearest one inside the row. */
static INLINE integer clamped(const integer k, const integer length)
{
    return k < 0 ? 0 : k < length ? k : length - 1;
}

/* == numbers: NaN goes through minimum and maximum, as through every operation == */
#define SYMDL_NUMBERS(type, fused) \
    static INLINE type minimum_of_##type(const type a, const type b) \
    { \
        const type less = a > b ? b : a; \
        return b != b ? b : less; \
    } \
    static INLINE type maximum_of_##type(const type a, const type b) \
    { \
        const type more = a < b ? b : a; \
        return b != b ? b : more; \
    } \
    /* The same where a is a number. */ \
    static INLINE type lesser_of_##type(const type a, const type b) { return a < b ? a : b; } \
    static INLINE type greater_of_##type(const type a, const type b) { return a > b ? a : b; } \
    static INLINE type fma_of_##type(const type a, const type b, const type c) { return fused(a, b, c); }

SYMDL_NUMBERS(float, fmaf)
SYMDL_NUMBERS(double, fma)
#if SYMDL_DOUBLE
#define minimum_ minimum_of_double
#define maximum_ maximum_of_double
#define lesser_ lesser_of_double
#define greater_ greater_of_double
#define fma_ fma_of_double
#else
#define minimum_ minimum_of_float
#define maximum_ maximum_of_float
#define lesser_ lesser_of_float
#define greater_ greater_of_float
#define fma_ fma_of_float
#endif

/* x/c for a c that many x are divided by: where the quotient becomes a float, one division in double does for all. */
static INLINE wide quotient_wide(const wide x, const wide c) { return x * (1.0 / c); }
#if SYMDL_DOUBLE
static INLINE real quotient_(const real x, const wide c) { return x / c; }
#else
static INLINE real quotient_(const real x, const wide c) { return (real)quotient_wide(x, c); }
#endif

/* == numbers with twice the digits of double == */
typedef struct {
    double hi, lo;
} twofold;

static INLINE twofold twofold_made(const double hi, const double lo)
{
    const twofold made = { hi, lo };
    return made;
}

/* An error term, or nothing where the sum or product overflows. */
static INLINE double or_zero(const double error) { return fabs(error) < (double)INFINITY ? error : 0.0; }

/* hi + lo with the nearest double as hi; an infinite or NaN hi stays alone. */
static INLINE twofold twofold_settled(const double hi, const double lo)
{
    const double sum = hi + lo;
    return twofold_made(sum, or_zero(lo - (sum - hi)));
}

static INLINE twofold twofold_negate(const twofold a) { return twofold_made(-a.hi, -a.lo); }

static INLINE twofold twofold_add(const twofold a, const twofold b)
{
    const double sum = a.hi + b.hi, part = sum - a.hi;
    const double error = (a.hi - (sum - part)) + (b.hi - part);
    return twofold_settled(sum, or_zero(error + (a.lo + b.lo)));
}

static INLINE twofold twofold_subtract(const twofold a, const twofold b) { return twofold_add(a, twofold_negate(b)); }

static INLINE twofold twofold_multiply(const twofold a, const twofold b)
{
    const double product = a.hi * b.hi;
    const double error = fma(a.hi, b.hi, -product);
    return twofold_settled(product, or_zero(error + (a.hi * b.lo + a.lo * b.hi)));
}

static INLINE twofold twofold_divide(const twofold a, const twofold b)
{
    const double quotient = a.hi / b.hi;
    const double rest = fma(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo);
    return twofold_settled(quotient, or_zero(rest / b.hi));
}

static INLINE truth twofold_equal(const twofold a, const twofold b) { return (a.hi == b.hi) & (a.lo == b.lo); }
static INLINE truth twofold_below(const twofold a, const twofold b)
{
    return (a.hi < b.hi) | ((a.hi == b.hi) & (a.lo < b.lo));
}
static INLINE truth twofold_not_above(const twofold a, const twofold b)
{
    return twofold_below(a, b) | twofold_equal(a, b);
}
static INLINE twofold twofold_minimum(const twofold a, const twofold b)
{
    return twofold_not_above(a, b) | (a.hi != a.hi) ? a : b;
}
static INLINE twofold twofold_maximum(const twofold a, const twofold b)
{
    return twofold_not_above(b, a) | (a.hi != a.hi) ? a : b;
}

/* == numbers with twice the digits of real == */
#if SYMDL_DOUBLE
typedef twofold pair;
#define PAIR(high, low) twofold_made(high, low)
#define pair_of(x) twofold_made(x, 0.0)
#define pair_real(a) ((a).hi)
#define pair_low(a) ((a).lo)
#define pair_negate twofold_negate
#define pair_add twofold_add
#define pair_subtract twofold_subtract
#define pair_multiply twofold_multiply
#define pair_divide twofold_divide
#define pair_minimum twofold_minimum
#define pair_maximum twofold_maximum
#define pair_equal twofold_equal
#define pair_below twofold_below
#define pair_not_above twofold_not_above
#define pair_twofold(a) (a)
#else
typedef double pair;
#define PAIR(high, low) (high)
#define pair_of(x) ((double)(x))
#define pair_real(a) ((float)(a))
#define pair_negate(a) (-(a))
#define pair_add(a, b) ((a) + (b))
#define pair_subtract(a, b) ((a) - (b))
#define pair_multiply(a, b) ((a) * (b))
#define pair_divide(a, b) ((a) / (b))
#define pair_equal(a, b) ((a) == (b))
#define pair_below(a, b) ((a) < (b))
#define pair_not_above(a, b) ((a) <= (b))
#define pair_twofold(a) twofold_made(a, 0.0)

/* A finite number even where the float is infinite. */
static INLINE float pair_low(const double a)
{
    const double low = a - (double)(float)a;
    return fabs(low) < (double)INFINITY ? (float)low : 0.0f;
}
static INLINE double pair_minimum(const double a, const double b) { return a > b || b != b ? b : a; }
static INLINE double pair_maximum(const double a, const double b) { return a < b || b != b ? b : a; }
#endif
#endif
