/*
 * Made by symdl 0.1.0 from entropy with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     entropy = -RowSum(Piecewise((0, Eq(p, 0)), (p*log(p), True)))/log(base)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- entropy_value ---- */
/* entropy_value: from p to value; numbers t4 at 0 */
KERNEL(entropy_value)
{
    enum { p_in, value_out };
    const wide t4 = (wide)call->numbers[0];
    real p_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real p = p_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(p == R(0.0) ? R(0.0) : p * log_(p))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)-(total / t4);
        real_put(call, value_out, row, t1);
    }
}

/* ---- entropy_vjp ---- */
/* entropy_vjp: from p, g to p; numbers log_2 at 0 */
KERNEL(entropy_vjp)
{
    enum { p_in, g_in, p_out };
    const real log_2 = (real)call->numbers[0];
    real p_block[BLOCK];
    real p_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            real *const p_to = real_room(call, p_out, row * length + start, count, p_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                const real p_result = p == R(0.0) ? R(0.0) : -(g * (log_(p) + R(1.0)) / log_2);
                p_to[i] = p_result;
            }
            real_store(call, p_out, row * length + start, count, p_to);
        }
    }
}

/* ---- entropy_value_and_grad ---- */
/* entropy_value_and_grad: from p, g to value, p; numbers t4 at 0, log_2 at 1 */
KERNEL(entropy_value_and_grad)
{
    enum { p_in, g_in, value_out, p_out };
    const wide t4 = (wide)call->numbers[0];
    const real log_2 = (real)call->numbers[1];
    real p_block[BLOCK];
    real p_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real p = p_at[i];
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(p == R(0.0) ? R(0.0) : p * log_(p))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)-(total / t4);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            real *const p_to = real_room(call, p_out, row * length + start, count, p_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                const real p_result = p == R(0.0) ? R(0.0) : -(g * (log_(p) + R(1.0)) / log_2);
                p_to[i] = p_result;
            }
            real_store(call, p_out, row * length + start, count, p_to);
        }
        real_put(call, value_out, row, t1);
    }
}

/* ---- entropy_hvp ---- */
/* entropy_hvp: from p, g, v to p; numbers log_1 at 0 */
KERNEL(entropy_hvp)
{
    enum { p_in, g_in, v_in, p_out };
    const real log_1 = (real)call->numbers[0];
    real p_block[BLOCK];
    real v_block[BLOCK];
    real p_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = g / log_1;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);
            real *const p_to = real_room(call, p_out, row * length + start, count, p_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                const real v = v_at[i];
                const real p_result = p == R(0.0) ? R(0.0) : -(t1 * v / p);
                p_to[i] = p_result;
            }
            real_store(call, p_out, row * length + start, count, p_to);
        }
    }
}

/* ---- entropy_hess_diag ---- */
/* entropy_hess_diag: from p, g to p; numbers log_1 at 0 */
KERNEL(entropy_hess_diag)
{
    enum { p_in, g_in, p_out };
    const real log_1 = (real)call->numbers[0];
    real p_block[BLOCK];
    real p_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const p_at = real_block(call, p_in, row * length + start, count, p_block);
            real *const p_to = real_room(call, p_out, row * length + start, count, p_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real p = p_at[i];
                const real p_result = p == R(0.0) ? R(0.0) : -(g / (log_1 * p));
                p_to[i] = p_result;
            }
            real_store(call, p_out, row * length + start, count, p_to);
        }
    }
}
