/*
 * Made by symdl 0.1.0 from js_divergence with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     js_divergence = RowSum(Piecewise((0, Eq(input, 0)), (input*log(input/(input/2 + target/2)), True)) +
 *                     Piecewise((0, Eq(target, 0)), (target*log(target/(input/2 + target/2)), True)))/2
 */
#include "primitives.h"
#include "monoids.h"

/* ---- js_divergence_value ---- */
/* js_divergence_value: from input, target to value */
KERNEL(js_divergence_value)
{
    enum { input_in, target_in, value_out };
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
                const real t1 = quotient_(input - target, R(2.0));
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = R(0.5) * absolute_(t2);
                const real t4 = input * (absolute_(t1) < t3 ? log1p_(t1 / t2) : log_(input / t2));
                const real t5 = quotient_(target - input, R(2.0));
                const real t6 = target * (absolute_(t5) < t3 ? log1p_(t5 / t2) : log_(target / t2));
                total_terms[i] = (input == R(0.0) ? R(0.0) : t4) + (target == R(0.0) ? R(0.0) : t6);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t1 = (real)(0.5 * total);
        real_put(call, value_out, row, t1);
    }
}

/* ---- js_divergence_vjp ---- */
/* js_divergence_vjp: from input, target, g to input */
KERNEL(js_divergence_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = (real)(R(0.5) * (wide)g);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = quotient_(input - target, R(2.0));
                const real t4 = absolute_(t3) < R(0.5) * absolute_(t2) ? log1p_(t3 / t2) : log_(input / t2);
                const real t5 = input == R(0.0) ? R(0.0) : quotient_(fma_(R(2.0), t4, target / t2), R(2.0));
                const real input_result = t1 * (t5 + (target == R(0.0) ? R(0.0) : -(R(0.5) * target / t2)));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- js_divergence_vjp_target ---- */
/* js_divergence_vjp_target: from input, target, g to target */
KERNEL(js_divergence_vjp_target)
{
    enum { input_in, target_in, g_in, target_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real target_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = (real)(R(0.5) * (wide)g);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = quotient_(target - input, R(2.0));
                const real t4 = absolute_(t3) < R(0.5) * absolute_(t2) ? log1p_(t3 / t2) : log_(target / t2);
                const real t5 = target == R(0.0) ? R(0.0) : quotient_(fma_(R(2.0), t4, input / t2), R(2.0));
                const real target_result = t1 * ((input == R(0.0) ? R(0.0) : -(R(0.5) * input / t2)) + t5);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- js_divergence_value_and_grad ---- */
/* js_divergence_value_and_grad: from input, target, g to value, input */
KERNEL(js_divergence_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    real kept_row[KEPT + BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = (real)(R(0.5) * (wide)g);
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t2 = quotient_(input - target, R(2.0));
                const real t3 = quotient_(input + target, R(2.0));
                const real t4 = R(0.5) * absolute_(t3);
                const real t5 = absolute_(t2) < t4 ? log1p_(t2 / t3) : log_(input / t3);
                const real t6 = quotient_(target - input, R(2.0));
                const real t7 = target * (absolute_(t6) < t4 ? log1p_(t6 / t3) : log_(target / t3));
                const real t8 = (input == R(0.0) ? R(0.0) : input * t5) + (target == R(0.0) ? R(0.0) : t7);
                total_terms[i] = t8;
                kept_at[i] = t5;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(0.5 * total);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            real *const kept_at = kept_row + (start < KEPT ? start : KEPT);
            if (start >= KEPT) {
                #pragma omp simd
                for (int i = 0; i < count; ++i) {
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t3 = quotient_(input - target, R(2.0));
                    const real t4 = quotient_(input + target, R(2.0));
                    kept_at[i] = absolute_(t3) < R(0.5) * absolute_(t4) ? log1p_(t3 / t4) : log_(input / t4);
                }
            }

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real kept = kept_at[i];
                const real t3 = quotient_(input + target, R(2.0));
                const real t4 = input == R(0.0) ? R(0.0) : quotient_(fma_(R(2.0), kept, target / t3), R(2.0));
                const real input_result = t1 * (t4 + (target == R(0.0) ? R(0.0) : -(R(0.5) * target / t3)));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t2);
    }
}

/* ---- js_divergence_hvp ---- */
/* js_divergence_hvp: from input, target, g, v to input */
KERNEL(js_divergence_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = (real)(R(0.5) * (wide)g);
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
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = input == R(0.0) ? R(0.0) : R(0.25) / input * target / t2 * target / t2;
                const real input_result = t1 * v * (t3 + (target == R(0.0) ? R(0.0) : R(0.25) / t2 * target / t2));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- js_divergence_hess_diag ---- */
/* js_divergence_hess_diag: from input, target, g to input */
KERNEL(js_divergence_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        const real t1 = (real)(R(0.5) * (wide)g);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t2 = quotient_(input + target, R(2.0));
                const real t3 = input == R(0.0) ? R(0.0) : R(0.25) / input * target / t2 * target / t2;
                const real input_result = t1 * (t3 + (target == R(0.0) ? R(0.0) : R(0.25) / t2 * target / t2));
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
