/*
 * Made by symdl 0.1.0 from its template with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/* Reductions of rows. */
#ifndef SYMDL_MONOIDS_H
#define SYMDL_MONOIDS_H
#include "elementary.h"

typedef struct {
    wide total;
} sum_state;

static INLINE sum_state sum_identity(void)
{
    const sum_state state = { 0.0 };
    return state;
}

static INLINE sum_state sum_map(const real e)
{
    const sum_state state = { (wide)e };
    return state;
}

static INLINE sum_state sum_combine(const sum_state left, const sum_state right)
{
    const sum_state state = { left.total + right.total };
    return state;
}

static INLINE void sum_finish(const sum_state state, wide *const total_to)
{
    *total_to = state.total;
}

/* Lane k gathers the elements k, k + LANES, ... of a stretch; part by part, for vector code. */
typedef struct {
    wide total[LANES];
} sum_lanes;

/* A row on its way: the states of stretches are combined in pairs of neighbours, a tree given by the row's length. */
typedef struct {
    sum_lanes lanes;
    sum_state states[64];
    int64_t stretches;
    int entries; /* of the stretch */
} sum_row;

static INLINE sum_state sum_lane(const sum_lanes *const lanes, const int k)
{
    const sum_state state = { lanes->total[k] };
    return state;
}

static INLINE void sum_set(const sum_state state, sum_lanes *const lanes, const int k)
{
    lanes->total[k] = state.total;
}

static INLINE void sum_start(sum_row *const row)
{
    for (int k = 0; k < LANES; ++k) sum_set(sum_identity(), &row->lanes, k);
    row->entries = 0;
}

static INLINE void sum_begin(sum_row *const row)
{
    sum_start(row);
    row->stretches = 0;
}

/* The lanes become one by halves, and a branch of the tree. */
static SLOW void sum_push(sum_row *const row)
{
    sum_lanes *const lanes = &row->lanes;
    UNROLLED
    for (int half = LANES / 2; half > 0; half /= 2) {
        if (half >= row->entries) continue; /* the rest has no elements */
        #pragma omp simd
        for (int k = 0; k < half; ++k)
            sum_set(sum_combine(sum_lane(lanes, k), sum_lane(lanes, k + half)), lanes, k);
    }
    sum_state state = sum_lane(lanes, 0);
    int depth = 0;
    for (int64_t n = row->stretches++; n & 1; n >>= 1) state = sum_combine(row->states[depth++], state);
    row->states[depth] = state;
    sum_start(row);
}

/* The next elements of the row: a block, or the last ones. The lanes are in registers meanwhile. */
static SLOW void sum_take(sum_row *const row, const real *const e, const int count)
{
    sum_lanes lanes = row->lanes;
    const int whole = count - count % LANES;
    for (int base = 0; base < whole; base += LANES) {
        #pragma omp simd
        for (int k = 0; k < LANES; ++k)
            sum_set(sum_combine(sum_lane(&lanes, k), sum_map(e[base + k])), &lanes, k);
    }
    #pragma omp simd
    for (int k = 0; k < count - whole; ++k)
        sum_set(sum_combine(sum_lane(&lanes, k), sum_map(e[whole + k])), &lanes, k);
    row->lanes = lanes;
    row->entries += count;
    if (row->entries == STRETCH) sum_push(row);
}

static SLOW sum_state sum_end(sum_row *const row)
{
    if (row->entries) sum_push(row);
    sum_state state = sum_identity();
    int depth = 0;
    for (int64_t n = row->stretches; n; n >>= 1, ++depth)
        if (n & 1) state = sum_combine(row->states[depth], state);
    return state;
}
#if !SYMDL_DOUBLE
typedef struct {
    double total;
} sum_wide_state;

static INLINE sum_wide_state sum_wide_identity(void)
{
    const sum_wide_state state = { 0.0 };
    return state;
}

static INLINE sum_wide_state sum_wide_map(const double e)
{
    const sum_wide_state state = { (double)e };
    return state;
}

static INLINE sum_wide_state sum_wide_combine(const sum_wide_state left, const sum_wide_state right)
{
    const sum_wide_state state = { left.total + right.total };
    return state;
}

static INLINE void sum_wide_finish(const sum_wide_state state, double *const total_to)
{
    *total_to = state.total;
}

/* Lane k gathers the elements k, k + LANES, ... of a stretch; part by part, for vector code. */
typedef struct {
    double total[LANES];
} sum_wide_lanes;

/* A row on its way: the states of stretches are combined in pairs of neighbours, a tree given by the row's length. */
typedef struct {
    sum_wide_lanes lanes;
    sum_wide_state states[64];
    int64_t stretches;
    int entries; /* of the stretch */
} sum_wide_row;

static INLINE sum_wide_state sum_wide_lane(const sum_wide_lanes *const lanes, const int k)
{
    const sum_wide_state state = { lanes->total[k] };
    return state;
}

static INLINE void sum_wide_set(const sum_wide_state state, sum_wide_lanes *const lanes, const int k)
{
    lanes->total[k] = state.total;
}

static INLINE void sum_wide_start(sum_wide_row *const row)
{
    for (int k = 0; k < LANES; ++k) sum_wide_set(sum_wide_identity(), &row->lanes, k);
    row->entries = 0;
}

static INLINE void sum_wide_begin(sum_wide_row *const row)
{
    sum_wide_start(row);
    row->stretches = 0;
}

/* The lanes become one by halves, and a branch of the tree. */
static SLOW void sum_wide_push(sum_wide_row *const row)
{
    sum_wide_lanes *const lanes = &row->lanes;
    UNROLLED
    for (int half = LANES / 2; half > 0; half /= 2) {
        if (half >= row->entries) continue; /* the rest has no elements */
        #pragma omp simd
        for (int k = 0; k < half; ++k)
            sum_wide_set(sum_wide_combine(sum_wide_lane(lanes, k), sum_wide_lane(lanes, k + half)), lanes, k);
    }
    sum_wide_state state = sum_wide_lane(lanes, 0);
    int depth = 0;
    for (int64_t n = row->stretches++; n & 1; n >>= 1) state = sum_wide_combine(row->states[depth++], state);
    row->states[depth] = state;
    sum_wide_start(row);
}

/* The next elements of the row: a block, or the last ones. The lanes are in registers meanwhile. */
static SLOW void sum_wide_take(sum_wide_row *const row, const double *const e, const int count)
{
    sum_wide_lanes lanes = row->lanes;
    const int whole = count - count % LANES;
    for (int base = 0; base < whole; base += LANES) {
        #pragma omp simd
        for (int k = 0; k < LANES; ++k)
            sum_wide_set(sum_wide_combine(sum_wide_lane(&lanes, k), sum_wide_map(e[base + k])), &lanes, k);
    }
    #pragma omp simd
    for (int k = 0; k < count - whole; ++k)
        sum_wide_set(sum_wide_combine(sum_wide_lane(&lanes, k), sum_wide_map(e[whole + k])), &lanes, k);
    row->lanes = lanes;
    row->entries += count;
    if (row->entries == STRETCH) sum_wide_push(row);
}

static SLOW sum_wide_state sum_wide_end(sum_wide_row *const row)
{
    if (row->entries) sum_wide_push(row);
    sum_wide_state state = sum_wide_identity();
    int depth = 0;
    for (int64_t n = row->stretches; n; n >>= 1, ++depth)
        if (n & 1) state = sum_wide_combine(row->states[depth], state);
    return state;
}
#endif

typedef struct {
    real largest;
} max_state;

static INLINE max_state max_identity(void)
{
    const max_state state = { -INF };
    return state;
}

static INLINE max_state max_map(const real e)
{
    const max_state state = { e };
    return state;
}

static INLINE max_state max_combine(const max_state left, const max_state right)
{
    const max_state state = { maximum_(left.largest, right.largest) };
    return state;
}

static INLINE void max_finish(const max_state state, real *const largest_to)
{
    *largest_to = state.largest;
}

/* Lane k gathers the elements k, k + LANES, ... of a stretch; part by part, for vector code. */
typedef struct {
    real largest[LANES];
} max_lanes;

/* A row on its way: the states of stretches are combined in pairs of neighbours, a tree given by the row's length. */
typedef struct {
    max_lanes lanes;
    max_state states[64];
    int64_t stretches;
    int entries; /* of the stretch */
} max_row;

static INLINE max_state max_lane(const max_lanes *const lanes, const int k)
{
    const max_state state = { lanes->largest[k] };
    return state;
}

static INLINE void max_set(const max_state state, max_lanes *const lanes, const int k)
{
    lanes->largest[k] = state.largest;
}

static INLINE void max_start(max_row *const row)
{
    for (int k = 0; k < LANES; ++k) max_set(max_identity(), &row->lanes, k);
    row->entries = 0;
}

static INLINE void max_begin(max_row *const row)
{
    max_start(row);
    row->stretches = 0;
}

/* The lanes become one by halves, and a branch of the tree. */
static SLOW void max_push(max_row *const row)
{
    max_lanes *const lanes = &row->lanes;
    UNROLLED
    for (int half = LANES / 2; half > 0; half /= 2) {
        if (half >= row->entries) continue; /* the rest has no elements */
        #pragma omp simd
        for (int k = 0; k < half; ++k)
            max_set(max_combine(max_lane(lanes, k), max_lane(lanes, k + half)), lanes, k);
    }
    max_state state = max_lane(lanes, 0);
    int depth = 0;
    for (int64_t n = row->stretches++; n & 1; n >>= 1) state = max_combine(row->states[depth++], state);
    row->states[depth] = state;
    max_start(row);
}

/* The next elements of the row: a block, or the last ones. The lanes are in registers meanwhile. */
static SLOW void max_take(max_row *const row, const real *const e, const int count)
{
    max_lanes lanes = row->lanes;
    const int whole = count - count % LANES;
    for (int base = 0; base < whole; base += LANES) {
        #pragma omp simd
        for (int k = 0; k < LANES; ++k)
            max_set(max_combine(max_lane(&lanes, k), max_map(e[base + k])), &lanes, k);
    }
    #pragma omp simd
    for (int k = 0; k < count - whole; ++k)
        max_set(max_combine(max_lane(&lanes, k), max_map(e[whole + k])), &lanes, k);
    row->lanes = lanes;
    row->entries += count;
    if (row->entries == STRETCH) max_push(row);
}

static SLOW max_state max_end(max_row *const row)
{
    if (row->entries) max_push(row);
    max_state state = max_identity();
    int depth = 0;
    for (int64_t n = row->stretches; n; n >>= 1, ++depth)
        if (n & 1) state = max_combine(row->states[depth], state);
    return state;
}
#if !SYMDL_DOUBLE
typedef struct {
    double largest;
} max_wide_state;

static INLINE max_wide_state max_wide_identity(void)
{
    const max_wide_state state = { -INFINITY };
    return state;
}

static INLINE max_wide_state max_wide_map(const double e)
{
    const max_wide_state state = { e };
    return state;
}

static INLINE max_wide_state max_wide_combine(const max_wide_state left, const max_wide_state right)
{
    const max_wide_state state = { maximum_of_double(left.largest, right.largest) };
    return state;
}

static INLINE void max_wide_finish(const max_wide_state state, double *const largest_to)
{
    *largest_to = state.largest;
}

/* Lane k gathers the elements k, k + LANES, ... of a stretch; part by part, for vector code. */
typedef struct {
    double largest[LANES];
} max_wide_lanes;

/* A row on its way: the states of stretches are combined in pairs of neighbours, a tree given by the row's length. */
typedef struct {
    max_wide_lanes lanes;
    max_wide_state states[64];
    int64_t stretches;
    int entries; /* of the stretch */
} max_wide_row;

static INLINE max_wide_state max_wide_lane(const max_wide_lanes *const lanes, const int k)
{
    const max_wide_state state = { lanes->largest[k] };
    return state;
}

static INLINE void max_wide_set(const max_wide_state state, max_wide_lanes *const lanes, const int k)
{
    lanes->largest[k] = state.largest;
}

static INLINE void max_wide_start(max_wide_row *const row)
{
    for (int k = 0; k < LANES; ++k) max_wide_set(max_wide_identity(), &row->lanes, k);
    row->entries = 0;
}

static INLINE void max_wide_begin(max_wide_row *const row)
{
    max_wide_start(row);
    row->stretches = 0;
}

/* The lanes become one by halves, and a branch of the tree. */
static SLOW void max_wide_push(max_wide_row *const row)
{
    max_wide_lanes *const lanes = &row->lanes;
    UNROLLED
    for (int half = LANES / 2; half > 0; half /= 2) {
        if (half >= row->entries) continue; /* the rest has no elements */
        #pragma omp simd
        for (int k = 0; k < half; ++k)
            max_wide_set(max_wide_combine(max_wide_lane(lanes, k), max_wide_lane(lanes, k + half)), lanes, k);
    }
    max_wide_state state = max_wide_lane(lanes, 0);
    int depth = 0;
    for (int64_t n = row->stretches++; n & 1; n >>= 1) state = max_wide_combine(row->states[depth++], state);
    row->states[depth] = state;
    max_wide_start(row);
}

/* The next elements of the row: a block, or the last ones. The lanes are in registers meanwhile. */
static SLOW void max_wide_take(max_wide_row *const row, const double *const e, const int count)
{
    max_wide_lanes lanes = row->lanes;
    const int whole = count - count % LANES;
    for (int base = 0; base < whole; base += LANES) {
        #pragma omp simd
        for (int k = 0; k < LANES; ++k)
            max_wide_set(max_wide_combine(max_wide_lane(&lanes, k), max_wide_map(e[base + k])), &lanes, k);
    }
    #pragma omp simd
    for (int k = 0; k < count - whole; ++k)
        max_wide_set(max_wide_combine(max_wide_lane(&lanes, k), max_wide_map(e[whole + k])), &lanes, k);
    row->lanes = lanes;
    row->entries += count;
    if (row->entries == STRETCH) max_wide_push(row);
}

static SLOW max_wide_state max_wide_end(max_wide_row *const row)
{
    if (row->entries) max_wide_push(row);
    max_wide_state state = max_wide_identity();
    int depth = 0;
    for (int64_t n = row->stretches; n; n >>= 1, ++depth)
        if (n & 1) state = max_wide_combine(row->states[depth], state);
    return state;
}
#endif

typedef struct {
    real largest;
    wide tail;
} lse_state;

static INLINE lse_state lse_identity(void)
{
    const lse_state state = { -INF, 0.0 };
    return state;
}

static INLINE lse_state lse_map(const real e)
{
    const lse_state state = { e, 0.0 };
    return state;
}

static INLINE lse_state lse_combine(const lse_state left, const lse_state right)
{
    const truth t1 = left.largest >= right.largest;
    const real t2 = t1 ? left.largest : right.largest;
    const real t3 = t1 ? right.largest : left.largest;
    const wide t4 = t1 ? left.tail : right.tail;
    const real t5 = t3 - t2;
    const real t6 = t5 - t3;
    const real t7 = t3 - (t5 - t6) - (t2 + t6);
    const real exp = exp_(t5);
    const wide t8 = (wide)(exp + exp * (t7 == t7 ? t7 : R(0.0))) * (1.0 + (t1 ? right.tail : left.tail));
    const real t9 = maximum_(left.largest, right.largest);
    const wide t10 = t3 == -INF ? t4 : t4 + t8;
    const lse_state state = { t9, t10 };
    return state;
}

static INLINE void lse_finish(const lse_state state, real *const largest_to, wide *const tail_to)
{
    *largest_to = state.largest;
    *tail_to = state.tail;
}

/* Lane k gathers the elements k, k + LANES, ... of a stretch; part by part, for vector code. */
typedef struct {
    real largest[LANES];
    wide tail[LANES];
} lse_lanes;

/* A row on its way: the states of stretches are combined in pairs of neighbours, a tree given by the row's length. */
typedef struct {
    lse_lanes lanes;
    lse_state states[64];
    int64_t stretches;
    int entries; /* of the stretch */
} lse_row;

static INLINE lse_state lse_lane(const lse_lanes *const lanes, const int k)
{
    const lse_state state = { lanes->largest[k], lanes->tail[k] };
    return state;
}

static INLINE void lse_set(const lse_state state, lse_lanes *const lanes, const int k)
{
    lanes->largest[k] = state.largest;
    lanes->tail[k] = state.tail;
}

static INLINE void lse_start(lse_row *const row)
{
    for (int k = 0; k < LANES; ++k) lse_set(lse_identity(), &row->lanes, k);
    row->entries = 0;
}

static INLINE void lse_begin(lse_row *const row)
{
    lse_start(row);
    row->stretches = 0;
}

/* The lanes become one by halves, and a branch of the tree. */
static SLOW void lse_push(lse_row *const row)
{
    lse_lanes *const lanes = &row->lanes;
    UNROLLED
    for (int half = LANES / 2; half > 0; half /= 2) {
        if (half >= row->entries) continue; /* the rest has no elements */
        #pragma omp simd
        for (int k = 0; k < half; ++k)
            lse_set(lse_combine(lse_lane(lanes, k), lse_lane(lanes, k + half)), lanes, k);
    }
    lse_state state = lse_lane(lanes, 0);
    int depth = 0;
    for (int64_t n = row->stretches++; n & 1; n >>= 1) state = lse_combine(row->states[depth++], state);
    row->states[depth] = state;
    lse_start(row);
}

/* The next elements of the row: a block, or the last ones. The lanes are in registers meanwhile. */
static SLOW void lse_take(lse_row *const row, const real *const e, const int count)
{
    lse_lanes lanes = row->lanes;
    const int whole = count - count % LANES;
    for (int base = 0; base < whole; base += LANES) {
        #pragma omp simd
        for (int k = 0; k < LANES; ++k)
            lse_set(lse_combine(lse_lane(&lanes, k), lse_map(e[base + k])), &lanes, k);
    }
    #pragma omp simd
    for (int k = 0; k < count - whole; ++k)
        lse_set(lse_combine(lse_lane(&lanes, k), lse_map(e[whole + k])), &lanes, k);
    row->lanes = lanes;
    row->entries += count;
    if (row->entries == STRETCH) lse_push(row);
}

static SLOW lse_state lse_end(lse_row *const row)
{
    if (row->entries) lse_push(row);
    lse_state state = lse_identity();
    int depth = 0;
    for (int64_t n = row->stretches; n; n >>= 1, ++depth)
        if (n & 1) state = lse_combine(row->states[depth], state);
    return state;
}

typedef struct {
    real largest;
    real rest;
    wide tail;
} lse_of_parts_state;

static INLINE lse_of_parts_state lse_of_parts_identity(void)
{
    const lse_of_parts_state state = { -INF, R(0.0), 0.0 };
    return state;
}

static INLINE lse_of_parts_state lse_of_parts_map(const real e, const real rest)
{
    const lse_of_parts_state state = { e, rest, 0.0 };
    return state;
}

static INLINE lse_of_parts_state lse_of_parts_combine(const lse_of_parts_state left, const lse_of_parts_state right)
{
    const truth t1 = (left.largest == right.largest) & (left.rest >= right.rest);
    const truth t2 = (left.largest > right.largest) | t1;
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
    const wide t13 = (wide)(exp + exp * (t12 == t12 ? t12 : R(0.0)));
    const real t14 = maximum_(left.largest, right.largest);
    const wide t15 = t4 == -INF ? t6 : t6 + t13 * (1.0 + (t2 ? right.tail : left.tail));
    const lse_of_parts_state state = { t14, t5, t15 };
    return state;
}

static INLINE void lse_of_parts_finish(const lse_of_parts_state state, real *const largest_to, real *const rest_to, wide *const tail_to)
{
    *largest_to = state.largest;
    *rest_to = state.rest;
    *tail_to = state.tail;
}

/* Lane k gathers the elements k, k + LANES, ... of a stretch; part by part, for vector code. */
typedef struct {
    real largest[LANES];
    real rest[LANES];
    wide tail[LANES];
} lse_of_parts_lanes;

/* A row on its way: the states of stretches are combined in pairs of neighbours, a tree given by the row's length. */
typedef struct {
    lse_of_parts_lanes lanes;
    lse_of_parts_state states[64];
    int64_t stretches;
    int entries; /* of the stretch */
} lse_of_parts_row;

static INLINE lse_of_parts_state lse_of_parts_lane(const lse_of_parts_lanes *const lanes, const int k)
{
    const lse_of_parts_state state = { lanes->largest[k], lanes->rest[k], lanes->tail[k] };
    return state;
}

static INLINE void lse_of_parts_set(const lse_of_parts_state state, lse_of_parts_lanes *const lanes, const int k)
{
    lanes->largest[k] = state.largest;
    lanes->rest[k] = state.rest;
    lanes->tail[k] = state.tail;
}

static INLINE void lse_of_parts_start(lse_of_parts_row *const row)
{
    for (int k = 0; k < LANES; ++k) lse_of_parts_set(lse_of_parts_identity(), &row->lanes, k);
    row->entries = 0;
}

static INLINE void lse_of_parts_begin(lse_of_parts_row *const row)
{
    lse_of_parts_start(row);
    row->stretches = 0;
}

/* The lanes become one by halves, and a branch of the tree. */
static SLOW void lse_of_parts_push(lse_of_parts_row *const row)
{
    lse_of_parts_lanes *const lanes = &row->lanes;
    UNROLLED
    for (int half = LANES / 2; half > 0; half /= 2) {
        if (half >= row->entries) continue; /* the rest has no elements */
        #pragma omp simd
        for (int k = 0; k < half; ++k)
            lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(lanes, k), lse_of_parts_lane(lanes, k + half)), lanes, k);
    }
    lse_of_parts_state state = lse_of_parts_lane(lanes, 0);
    int depth = 0;
    for (int64_t n = row->stretches++; n & 1; n >>= 1) state = lse_of_parts_combine(row->states[depth++], state);
    row->states[depth] = state;
    lse_of_parts_start(row);
}

/* The next elements of the row: a block, or the last ones. The lanes are in registers meanwhile. */
static SLOW void lse_of_parts_take(lse_of_parts_row *const row, const real *const e, const real *const rest, const int count)
{
    lse_of_parts_lanes lanes = row->lanes;
    const int whole = count - count % LANES;
    for (int base = 0; base < whole; base += LANES) {
        #pragma omp simd
        for (int k = 0; k < LANES; ++k)
            lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&lanes, k), lse_of_parts_map(e[base + k], rest[base + k])), &lanes, k);
    }
    #pragma omp simd
    for (int k = 0; k < count - whole; ++k)
        lse_of_parts_set(lse_of_parts_combine(lse_of_parts_lane(&lanes, k), lse_of_parts_map(e[whole + k], rest[whole + k])), &lanes, k);
    row->lanes = lanes;
    row->entries += count;
    if (row->entries == STRETCH) lse_of_parts_push(row);
}

static SLOW lse_of_parts_state lse_of_parts_end(lse_of_parts_row *const row)
{
    if (row->entries) lse_of_parts_push(row);
    lse_of_parts_state state = lse_of_parts_identity();
    int depth = 0;
    for (int64_t n = row->stretches; n; n >>= 1, ++depth)
        if (n & 1) state = lse_of_parts_combine(row->states[depth], state);
    return state;
}

typedef struct {
    wide count;
    wide mean;
    wide squares;
} moments_state;

static INLINE moments_state moments_identity(void)
{
    const moments_state state = { 0.0, 0.0, 0.0 };
    return state;
}

static INLINE moments_state moments_map(const wide e)
{
    const moments_state state = { 1.0, e, 0.0 };
    return state;
}

static INLINE moments_state moments_combine(const moments_state left, const moments_state right)
{
    const wide t1 = left.count + right.count;
    const wide t2 = right.mean - left.mean;
    const wide t3 = right.count / greater_(1.0, t1);
    const wide t4 = left.mean + t2 * t3;
    const wide t5 = left.squares + right.squares + t2 * t2 * (left.count * t3);
    const moments_state state = { t1, t4, t5 };
    return state;
}

static INLINE void moments_finish(const moments_state state, wide *const mean_to, wide *const variance_to)
{
    const wide t1 = state.squares / state.count;
    *mean_to = state.mean;
    *variance_to = t1;
}

/* Lane k gathers the elements k, k + LANES, ... of a stretch; part by part, for vector code. */
typedef struct {
    wide count[LANES];
    wide mean[LANES];
    wide squares[LANES];
} moments_lanes;

/* A row on its way: the states of stretches are combined in pairs of neighbours, a tree given by the row's length. */
typedef struct {
    moments_lanes lanes;
    moments_state states[64];
    int64_t stretches;
    int entries; /* of the stretch */
} moments_row;

static INLINE moments_state moments_lane(const moments_lanes *const lanes, const int k)
{
    const moments_state state = { lanes->count[k], lanes->mean[k], lanes->squares[k] };
    return state;
}

static INLINE void moments_set(const moments_state state, moments_lanes *const lanes, const int k)
{
    lanes->count[k] = state.count;
    lanes->mean[k] = state.mean;
    lanes->squares[k] = state.squares;
}

static INLINE void moments_start(moments_row *const row)
{
    for (int k = 0; k < LANES; ++k) moments_set(moments_identity(), &row->lanes, k);
    row->entries = 0;
}

static INLINE void moments_begin(moments_row *const row)
{
    moments_start(row);
    row->stretches = 0;
}

/* The lanes become one by halves, and a branch of the tree. */
static SLOW void moments_push(moments_row *const row)
{
    moments_lanes *const lanes = &row->lanes;
    UNROLLED
    for (int half = LANES / 2; half > 0; half /= 2) {
        if (half >= row->entries) continue; /* the rest has no elements */
        #pragma omp simd
        for (int k = 0; k < half; ++k)
            moments_set(moments_combine(moments_lane(lanes, k), moments_lane(lanes, k + half)), lanes, k);
    }
    moments_state state = moments_lane(lanes, 0);
    int depth = 0;
    for (int64_t n = row->stretches++; n & 1; n >>= 1) state = moments_combine(row->states[depth++], state);
    row->states[depth] = state;
    moments_start(row);
}

/* The next elements of the row: a block, or the last ones. The lanes are in registers meanwhile. */
static SLOW void moments_take(moments_row *const row, const wide *const e, const int count)
{
    moments_lanes lanes = row->lanes;
    const int whole = count - count % LANES;
    for (int base = 0; base < whole; base += LANES) {
        #pragma omp simd
        for (int k = 0; k < LANES; ++k)
            moments_set(moments_combine(moments_lane(&lanes, k), moments_map(e[base + k])), &lanes, k);
    }
    #pragma omp simd
    for (int k = 0; k < count - whole; ++k)
        moments_set(moments_combine(moments_lane(&lanes, k), moments_map(e[whole + k])), &lanes, k);
    row->lanes = lanes;
    row->entries += count;
    if (row->entries == STRETCH) moments_push(row);
}

static SLOW moments_state moments_end(moments_row *const row)
{
    if (row->entries) moments_push(row);
    moments_state state = moments_identity();
    int depth = 0;
    for (int64_t n = row->stretches; n; n >>= 1, ++depth)
        if (n & 1) state = moments_combine(row->states[depth], state);
    return state;
}

#endif
