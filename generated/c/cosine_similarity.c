/*
 * Made by symdl 0.1.0 from cosine_similarity with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     cosine_similarity = Piecewise((1/root(RowSum(x1**2), 2), eps < root(RowSum(x1**2), 2)), (1/eps,
 *                         True))*Piecewise((1/root(RowSum(x2**2), 2), eps < root(RowSum(x2**2), 2)),
 *                         (1/eps, True))*RowSum(x1*x2)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- cosine_similarity_value ---- */
/* cosine_similarity_value: from x1, x2 to value; numbers eps at 0, t4 at 1 */
KERNEL(cosine_similarity_value)
{
    enum { x1_in, x2_in, value_out };
    const real eps = (real)call->numbers[0];
    const real t4 = (real)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
                sum_start(&total_3_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x1 = x1_at[i];
                    const real x2 = x2_at[i];
                    const real t1 = x1 * x1;
                    const real t2 = x2 * x2;
                    const real t3 = x1 * x2;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t1)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t2)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t3)), &total_3_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
                sum_push(&total_3_state_tree, sum_joined(&total_3_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        wide total_3;
        sum_finish(sum_whole(&total_3_state_tree), &total_3);
        const real sqrt = sqrt_((real)total);
        const real sqrt_2 = sqrt_((real)total_2);
        const wide t1 = (wide)((eps >= sqrt ? t4 : R(1.0) / sqrt) * (eps >= sqrt_2 ? t4 : R(1.0) / sqrt_2));
        const real t2 = (real)(t1 * total_3);
        real_put(call, value_out, row, t2);
    }
}

/* ---- cosine_similarity_vjp ---- */
/* cosine_similarity_vjp: from x1, x2, g to x1, x2; numbers eps at 0, t4 at 1 */
KERNEL(cosine_similarity_vjp)
{
    enum { x1_in, x2_in, g_in, x1_out, x2_out };
    const real eps = (real)call->numbers[0];
    const real t4 = (real)call->numbers[1];
    real x1_block[BLOCK];
    real x2_block[BLOCK];
    real x1_out_block[BLOCK];
    real x2_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = R(2.0) * g;
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
                sum_start(&total_2_state_lanes);
                sum_start(&total_3_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real x1 = x1_at[i];
                    const real x2 = x2_at[i];
                    const real t2 = x2 * x2;
                    const real t3 = x1 * x1;
                    const real t5 = x1 * x2;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t2)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t3)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t5)), &total_3_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
                sum_push(&total_2_state_tree, sum_joined(&total_2_state_lanes));
                sum_push(&total_3_state_tree, sum_joined(&total_3_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        wide total_2;
        sum_finish(sum_whole(&total_2_state_tree), &total_2);
        wide total_3;
        sum_finish(sum_whole(&total_3_state_tree), &total_3);
        const real sqrt = sqrt_((real)total);
        const truth t2 = eps >= sqrt;
        const real t3 = t2 ? t4 : R(1.0) / sqrt;
        const real sqrt_2 = sqrt_((real)total_2);
        const truth t5 = eps >= sqrt_2;
        const wide t6 = t5 ? 0.0 : total_2 == 0.0 ? 0.0 : -(0.5 / (total_2 * (wide)sqrt_2));
        const real t7 = (real)((wide)(t1 * t3) * t6 * total_3);
        const real t8 = t5 ? t4 : R(1.0) / sqrt_2;
        const real t9 = g * t8 * t3;
        const wide t10 = (wide)(t1 * t8) * (t2 ? 0.0 : total == 0.0 ? 0.0 : -(0.5 / (total * (wide)sqrt)));
        const real t11 = (real)(t10 * total_3);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const x1_at = real_block(call, x1_in, row * length + start, count, x1_block);
            const real *const x2_at = real_block(call, x2_in, row * length + start, count, x2_block);
            real *const x1_to = real_room(call, x1_out, row * length + start, count, x1_out_block);
            real *const x2_to = real_room(call, x2_out, row * length + start, count, x2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real x1 = x1_at[i];
                const real x2 = x2_at[i];
                const real t12 = t7 * x1 + t9 * x2;
                const real t13 = t9 * x1 + t11 * x2;
                const real x1_result = t12;
                const real x2_result = t13;
                x1_to[i] = x1_result;
                x2_to[i] = x2_result;
            }
            real_store(call, x1_out, row * length + start, count, x1_to);
            real_store(call, x2_out, row * length + start, count, x2_to);
        }
    }
}
