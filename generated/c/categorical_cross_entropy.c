/*
 * Made by symdl 0.1.0 from categorical_cross_entropy with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     categorical_cross_entropy = -RowSum(Piecewise((0, Eq(target, 0)), (target*log(input),
 *                                 True)))/log(base)
 */
#include "primitives.h"
#include "monoids.h"

/* ---- categorical_cross_entropy_value ---- */
/* categorical_cross_entropy_value: from input, target to value; numbers t1 at 0 */
KERNEL(categorical_cross_entropy_value)
{
    enum { input_in, target_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                total_terms[i] = target == R(0.0) ? R(0.0) : target * log_(input);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)-(total / t1);
        real_put(call, value_out, row, t2);
    }
}

/* ---- categorical_cross_entropy_vjp ---- */
/* categorical_cross_entropy_vjp: from input, target, g to input; numbers log_1 at 0 */
KERNEL(categorical_cross_entropy_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real log_1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real input_result = target == R(0.0) ? R(0.0) : -(quotient_(target, log_1) * g / input);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- categorical_cross_entropy_vjp_target ---- */
/* categorical_cross_entropy_vjp_target: from input, g to target; numbers log_1 at 0 */
KERNEL(categorical_cross_entropy_vjp_target)
{
    enum { input_in, g_in, target_out };
    const real log_1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target_result = -quotient_(g * log_(input), log_1);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- categorical_cross_entropy_value_and_grad ---- */
/* categorical_cross_entropy_value_and_grad: from input, target, g to value, input; numbers t1 at 0, log_1 at 1 */
KERNEL(categorical_cross_entropy_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real log_1 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                total_terms[i] = target == R(0.0) ? R(0.0) : target * log_(input);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)-(total / t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real input_result = target == R(0.0) ? R(0.0) : -(quotient_(target, log_1) * g / input);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t2);
    }
}

/* ---- categorical_cross_entropy_hvp ---- */
/* categorical_cross_entropy_hvp: from input, target, g, v to input; numbers log_1 at 0 */
KERNEL(categorical_cross_entropy_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real log_1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real v = v_at[i];
                const real input_result = target == R(0.0) ? R(0.0) : quotient_(target, log_1) * g / input * v / input;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- categorical_cross_entropy_hess_diag ---- */
/* categorical_cross_entropy_hess_diag: from input, target, g to input; numbers log_1 at 0 */
KERNEL(categorical_cross_entropy_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real log_1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real input_result = target == R(0.0) ? R(0.0) : quotient_(target, log_1) * g / input / input;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
