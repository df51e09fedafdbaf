/*
 * Made by symdl 0.1.0 from multilabel_soft_margin_loss with SymPy 1.14.0.
 * Do not edit: change the definition and run symdl generate
 * SPDX-License-Identifier: 0BSD
 */
/*
 *     multilabel_soft_margin_loss = RowSum(Piecewise((0, Eq(target, 0)), (target*log(1 + exp(-input)),
 *                                   True)) + Piecewise((0, Eq(target, 1)), ((1 - target)*log(exp(input) +
 *                                   1), True)))/length
 */
#include "primitives.h"
#include "monoids.h"

/* ---- multilabel_soft_margin_loss_value ---- */
/* multilabel_soft_margin_loss_value (weight absent): from input, target to value; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_value)
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
                const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
                total_terms[i] = (target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t2;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(total / t1);
        real_put(call, value_out, row, t2);
    }
}

/* ---- multilabel_soft_margin_loss_vjp ---- */
/* multilabel_soft_margin_loss_vjp (weight absent): from input, target, g to input; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real t1 = (real)call->numbers[0];
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
                const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input);
                const real input_result = quotient_(g * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t2), t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_vjp_target ---- */
/* multilabel_soft_margin_loss_vjp_target (weight absent): from input, g to target; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_vjp_target)
{
    enum { input_in, g_in, target_out };
    const real t1 = (real)call->numbers[0];
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
                const real target_result = -quotient_(g * input, t1);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_value_and_grad ---- */
/* multilabel_soft_margin_loss_value_and_grad (weight absent): from input, target, g to value, input; numbers t1 at 0, t2 at 1 */
KERNEL(multilabel_soft_margin_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real t2 = (real)call->numbers[1];
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
                const real t3 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
                total_terms[i] = (target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t3;
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t3 = (real)(total / t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real t4 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input);
                const real input_result = quotient_(g * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t4), t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t3);
    }
}

/* ---- multilabel_soft_margin_loss_hvp ---- */
/* multilabel_soft_margin_loss_hvp (weight absent): from input, target, g, v to input; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real t1 = (real)call->numbers[0];
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
                const real logisticpdf = logisticpdf_(input);
                const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
                const real input_result = quotient_(g * v * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t2), t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_hess_diag ---- */
/* multilabel_soft_margin_loss_hess_diag (weight absent): from input, target, g to input; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real t1 = (real)call->numbers[0];
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
                const real logisticpdf = logisticpdf_(input);
                const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
                const real input_result = quotient_(g * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t2), t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_value_weight ---- */
/* multilabel_soft_margin_loss_value_weight (weight given): from input, target, weight to value; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_value_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    const wide t1 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    sum_row total_state;
    real total_terms[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        sum_begin(&total_state);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
                total_terms[i] = weight * ((target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t2);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t2 = (real)(total / t1);
        real_put(call, value_out, row, t2);
    }
}

/* ---- multilabel_soft_margin_loss_vjp_weight ---- */
/* multilabel_soft_margin_loss_vjp_weight (weight given): from input, target, weight, g to input; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_vjp_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const real t1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input);
                const real t3 = g * weight * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t2);
                const real input_result = quotient_(t3, t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_vjp_target_weight ---- */
/* multilabel_soft_margin_loss_vjp_target_weight (weight given): from input, weight, g to target; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_vjp_target_weight)
{
    enum { input_in, weight_in, g_in, target_out };
    const real t1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real weight_block[BLOCK];
    real target_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const target_to = real_room(call, target_out, row * length + start, count, target_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real weight = weight_at[i];
                const real target_result = -quotient_(g * input * weight, t1);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_value_and_grad_weight ---- */
/* multilabel_soft_margin_loss_value_and_grad_weight (weight given): from input, target, weight, g to value, input; numbers t1 at 0, t2 at 1 */
KERNEL(multilabel_soft_margin_loss_value_and_grad_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const wide t1 = (wide)call->numbers[0];
    const real t2 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
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
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t3 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
                total_terms[i] = weight * ((target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t3);
            }
            sum_take(&total_state, total_terms, count);
        }
        wide total;
        sum_finish(sum_end(&total_state), &total);
        const real t3 = (real)(total / t1);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real t4 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input);
                const real t5 = g * weight * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t4);
                const real input_result = quotient_(t5, t2);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t3);
    }
}

/* ---- multilabel_soft_margin_loss_hvp_weight ---- */
/* multilabel_soft_margin_loss_hvp_weight (weight given): from input, target, weight, g, v to input; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_hvp_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const real t1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real v_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            const real *const v_at = real_block(call, v_in, row * length + start, count, v_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real v = v_at[i];
                const real logisticpdf = logisticpdf_(input);
                const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
                const real t3 = g * v * weight * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t2);
                const real input_result = quotient_(t3, t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_hess_diag_weight ---- */
/* multilabel_soft_margin_loss_hess_diag_weight (weight given): from input, target, weight, g to input; numbers t1 at 0 */
KERNEL(multilabel_soft_margin_loss_hess_diag_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const real t1 = (real)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);

            real *const input_to = real_room(call, input_out, row * length + start, count, input_out_block);
            #pragma omp simd
            for (int i = 0; i < count; ++i) {
                const real input = input_at[i];
                const real target = target_at[i];
                const real weight = weight_at[i];
                const real logisticpdf = logisticpdf_(input);
                const real t2 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * logisticpdf;
                const real t3 = g * weight * ((target == R(0.0) ? R(0.0) : target * logisticpdf) + t2);
                const real input_result = quotient_(t3, t1);
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
