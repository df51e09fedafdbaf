/*
 * Made by symdl 0.1.0 from gradient_descent with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     new param = -grad*lr + param
 */
#include "primitives.h"

/* ---- gradient_descent_step ---- */
/* gradient_descent_step: from param, grad to param; numbers t4 at 0 */
KERNEL(gradient_descent_step)
{
    enum { param_in, grad_in, param_out };
    const pair t4 = pair_of(call->numbers[0]);
    real param_block[BLOCK];
    real grad_block[BLOCK];
    real param_out_block[BLOCK];
    for (integer start = first; start < last; start += BLOCK) {
        const int count = block_count(start, last);
        const real *const param_at = real_block(call, param_in, start, count, param_block);
        const real *const grad_at = real_block(call, grad_in, start, count, grad_block);
        real *const param_to = real_room(call, param_out, start, count, param_out_block);
        #pragma omp simd
        for (int i = 0; i < count; ++i) {
            const real param = param_at[i];
            const real grad = grad_at[i];
            const real param_result = pair_real(pair_subtract(pair_of(param), pair_multiply(t4, pair_of(grad))));
            param_to[i] = param_result;
        }
        real_store(call, param_out, start, count, param_to);
    }
}
