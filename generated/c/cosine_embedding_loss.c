/*
 * Made by symdl 0.1.0 from cosine_embedding_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     cosine_embedding_loss = 1 - RowSum(input1*input2)/sqrt((RowSum(input1**2) +
 *                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
 *                             4951760157141521/4951760157141521099596496896))  if Eq(target, 1)
 *                             Piecewise((-margin + RowSum(input1*input2)/sqrt((RowSum(input1**2) +
 *                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
 *                             4951760157141521/4951760157141521099596496896)), margin -
 *                             RowSum(input1*input2)/sqrt((RowSum(input1**2) +
 *                             4951760157141521/4951760157141521099596496896)*(RowSum(input2**2) +
 *                             4951760157141521/4951760157141521099596496896)) <= 0), (0, True))  if
 *                             Eq(target, -1)
 *                             0  otherwise
 */
#include "primitives.h"
#include "monoids.h"

/* ---- cosine_embedding_loss_value ---- */
/* cosine_embedding_loss_value: from input1, input2, target to value; numbers t11 at 0 */
KERNEL(cosine_embedding_loss_value)
{
    enum { input1_in, input2_in, target_in, value_out };
    const wide t11 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const truth t1 = target == -R(1.0);
        const truth t2 = target == R(1.0);
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
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
                    const real input1 = input1_at[i];
                    const real input2 = input2_at[i];
                    const real t3 = input1 * input2;
                    const real t4 = input1 * input1;
                    const real t5 = input2 * input2;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t3)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t4)), &total_2_state_lanes, lane);
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
        const wide t3 = total / (wide)sqrt_((real)((total_2 + 1e-12) * (total_3 + 1e-12)));
        const real t4 = (real)(t2 ? 1.0 - t3 : t1 ? (t11 - t3 > 0.0 ? 0.0 : t3 - t11) : 0.0);
        real_put(call, value_out, row, t4);
    }
}

/* ---- cosine_embedding_loss_vjp ---- */
/* cosine_embedding_loss_vjp: from input1, input2, target, g to input1, input2; numbers t28 at 0 */
KERNEL(cosine_embedding_loss_vjp)
{
    enum { input1_in, input2_in, target_in, g_in, input1_out, input2_out };
    const wide t28 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const wide t1 = (wide)(R(2.0) * g);
        const truth t2 = target == -R(1.0);
        const truth t3 = target == R(1.0);
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
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
                    const real input1 = input1_at[i];
                    const real input2 = input2_at[i];
                    const real t4 = input2 * input2;
                    const real t5 = input1 * input2;
                    const real t6 = input1 * input1;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t4)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t5)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t6)), &total_3_state_lanes, lane);
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
        const wide t4 = total_3 + 1e-12;
        const wide t5 = total + 1e-12;
        const real sqrt = sqrt_((real)(t4 * t5));
        const real t6 = (real)(t1 * (-(0.5 * total) - 5e-13) * total_2);
        const wide t7 = (wide)sqrt;
        const real t8 = (real)(t7 * t4 * t5);
        const truth t9 = t28 - total_2 / t7 > 0.0;
        const real t10 = (real)(t1 * (-(0.5 * total_3) - 5e-13) * total_2);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t11 = t6 * input1 / t8;
                const real t12 = g * input2 / sqrt;
                const real t13 = t3 ? -t11 - t12 : t2 ? (t9 ? R(0.0) : t11 + t12) : R(0.0);
                const real t14 = g * input1 / sqrt;
                const real t15 = t10 * input2 / t8;
                const real t16 = t3 ? -t14 - t15 : t2 ? (t9 ? R(0.0) : t14 + t15) : R(0.0);
                const real input1_result = t13;
                const real input2_result = t16;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
    }
}

/* ---- cosine_embedding_loss_vjp_target ---- */
/* cosine_embedding_loss_vjp_target: from  to target */
KERNEL(cosine_embedding_loss_vjp_target)
{
    enum { target_out };
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        real_put(call, target_out, row, R(0.0));
    }
}

/* ---- cosine_embedding_loss_value_and_grad ---- */
/* cosine_embedding_loss_value_and_grad: from input1, input2, target, g to value, input1, input2; numbers t11 at 0 */
KERNEL(cosine_embedding_loss_value_and_grad)
{
    enum { input1_in, input2_in, target_in, g_in, value_out, input1_out, input2_out };
    const wide t11 = (wide)call->numbers[0];
    real input1_block[BLOCK];
    real input2_block[BLOCK];
    real input1_out_block[BLOCK];
    real input2_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    sum_lanes total_2_state_lanes;
    sum_tree total_2_state_tree;
    sum_lanes total_3_state_lanes;
    sum_tree total_3_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real target = real_entry(call, target_in, row, 0);
        const real g = real_entry(call, g_in, row, 0);
        const truth t1 = target == -R(1.0);
        const truth t2 = target == R(1.0);
        const wide t3 = (wide)(R(2.0) * g);
        total_state_tree.count = 0;
        total_2_state_tree.count = 0;
        total_3_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
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
                    const real input1 = input1_at[i];
                    const real input2 = input2_at[i];
                    const real t4 = input1 * input2;
                    const real t5 = input1 * input1;
                    const real t6 = input2 * input2;
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(t4)), &total_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_2_state_lanes, lane), sum_map(t5)), &total_2_state_lanes, lane);
                    sum_set(sum_combine(sum_lane(&total_3_state_lanes, lane), sum_map(t6)), &total_3_state_lanes, lane);
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
        const wide t4 = total_2 + 1e-12;
        const wide t5 = total_3 + 1e-12;
        const real sqrt = sqrt_((real)(t4 * t5));
        const wide t6 = (wide)sqrt;
        const wide t7 = total / t6;
        const truth t8 = t11 - t7 > 0.0;
        const real t9 = (real)(t3 * (-(0.5 * total_3) - 5e-13) * total);
        const real t10 = (real)(t6 * t4 * t5);
        const real t12 = (real)(t3 * (-(0.5 * total_2) - 5e-13) * total);
        const real t13 = (real)(t2 ? 1.0 - t7 : t1 ? (t8 ? 0.0 : t7 - t11) : 0.0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input1_at = real_block(call, input1_in, row * length + start, count, input1_block);
            const real *const input2_at = real_block(call, input2_in, row * length + start, count, input2_block);
            real *const input1_to = real_room(call, input1_out, row * length + start, count, input1_out_block);
            real *const input2_to = real_room(call, input2_out, row * length + start, count, input2_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input1 = input1_at[i];
                const real input2 = input2_at[i];
                const real t14 = t9 * input1 / t10;
                const real t15 = g * input2 / sqrt;
                const real t16 = t2 ? -t14 - t15 : t1 ? (t8 ? R(0.0) : t14 + t15) : R(0.0);
                const real t17 = g * input1 / sqrt;
                const real t18 = t12 * input2 / t10;
                const real t19 = t2 ? -t17 - t18 : t1 ? (t8 ? R(0.0) : t17 + t18) : R(0.0);
                const real input1_result = t16;
                const real input2_result = t19;
                input1_to[i] = input1_result;
                input2_to[i] = input2_result;
            }
            real_store(call, input1_out, row * length + start, count, input1_to);
            real_store(call, input2_out, row * length + start, count, input2_to);
        }
        real_put(call, value_out, row, t13);
    }
}
