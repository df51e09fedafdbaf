/* Generated C kernels without Python. In generated/c:

       for each of silu.c and softmax.c
       cc -std=c99 -O3 -march=native -fopenmp-simd -ffp-contract=off -fno-math-errno -fno-trapping-math \
          -DSYMDL_DOUBLE=0 -c NAME.c
       cc -std=c99 -I. ../../examples/kernels.c silu.o softmax.o -lm -o kernels && ./kernels */
#include <stdio.h>
#include "symdl.h"

SYMDL_DECLARE(silu_value);
SYMDL_DECLARE(silu_vjp);
SYMDL_DECLARE(softmax_value);

int main(void)
{
    float x[6] = { -3.0f, -1.0f, 0.0f, 0.5f, 2.0f, 80.0f }, g[6] = { 1, 1, 1, 1, 1, 1 }, y[6];

    /* y = silu(x): one array in, one out, six entries. */
    const symdl_array through[] = { symdl_entries(x, 6), symdl_entries(y, 6) };
    const symdl_call value = { through, NULL, { 1, 1, 6 } };
    silu_value_float(&value, 0, 6);
    for (int i = 0; i < 6; ++i) printf("%.6g%c", y[i], i < 5 ? ' ' : '\n');

    /* The cotangent of x, in the memory of g. */
    const symdl_array back[] = { symdl_entries(x, 6), symdl_entries(g, 6), symdl_entries(g, 6) };
    const symdl_call vjp = { back, NULL, { 1, 1, 6 } };
    silu_vjp_float(&vjp, 0, 6);
    for (int i = 0; i < 6; ++i) printf("%.6g%c", g[i], i < 5 ? ' ' : '\n');

    /* Two rows of three, where they are. */
    const symdl_array rows[] = { symdl_entries(x, 3), symdl_entries(x, 3) };
    const symdl_call shares = { rows, NULL, { 1, 2, 3 } };
    softmax_value_float(&shares, 0, 2);
    for (int i = 0; i < 6; ++i) printf("%.6g%c", x[i], i < 5 ? ' ' : '\n');
    return 0;
}
