/* What a caller of the kernels needs. Compile a kernel's file with -DSYMDL_DOUBLE=0 for NAME_float, with
   -DSYMDL_DOUBLE=1 for NAME_double, and both with -std=c99 -O3 -fopenmp-simd -ffp-contract=off -fno-math-errno
   -fno-trapping-math, and -march=native where the program stays on this machine, with -mprefer-vector-width=512 where
   that is an x86. */
#ifndef SYMDL_H
#define SYMDL_H
#include <stdint.h>

/* An array: where it begins, and how many entries apart its neighbours are along each of three axes. */
typedef struct {
    void *data;
    int64_t steps[3];
} symdl_array;

/* A call: the arrays in the order of the kernel's comment, inputs before results, its numbers, and the sizes of the
   three axes. Rows lie along the last one. Labels and positions are int64_t, all else is float or double. A result may
   be one of the inputs, entry for entry, and must not overlap one otherwise. */
typedef struct {
    const symdl_array *arrays;
    const double *numbers;
    int64_t sizes[3];
} symdl_call;

/* A contiguous array of so many rows, and one that has one entry a row. */
static inline symdl_array symdl_entries(void *data, int64_t length)
{
    const symdl_array array = { data, { 0, length, 1 } };
    return array;
}

static inline symdl_array symdl_row_entries(void *data)
{
    const symdl_array array = { data, { 0, 1, 0 } };
    return array;
}

/* A kernel computes the entries from first up to, without, last, counted through all axes; one of rows those rows.
   Several threads may share a call. */
typedef void symdl_kernel(const symdl_call *call, int64_t first, int64_t last);
#define SYMDL_DECLARE(name) symdl_kernel name##_float, name##_double

#endif
