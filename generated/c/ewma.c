/*
 * Made by symdl 0.1.0 from ewma with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new average = alpha*value + average*(1 - alpha)
 */
#include "primitives.h"

/* ---- ewma_step ---- */
/* ewma_step: from value, average to average; numbers t5 at 0 */
KERNEL(ewma_step)
{
    enum { value_in, average_in, average_out };
    const pair t5 = pair_of(call->numbers[0]);
    real value_block[BLOCK];
    real average_block[BLOCK];
    real average_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const value_at = real_block(call, value_in, start, count, value_block);
        const real *const average_at = real_block(call, average_in, start, count, average_block);
        real *const average_to = real_room(call, average_out, start, count, average_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real value = value_at[i];
            const real average = average_at[i];
            const pair t1 = pair_multiply(pair_subtract(PAIR(1.0, 0.0), t5), pair_of(average));
            const real average_result = pair_real(pair_add(pair_multiply(t5, pair_of(value)), t1));
            average_to[i] = average_result;
        }
        real_store(call, average_out, start, count, average_to);
    }
}
