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
/* multilabel_soft_margin_loss_value (weight absent): from input, target to value; numbers t10 at 0 */
KERNEL(multilabel_soft_margin_loss_value)
{
    enum { input_in, target_in, value_out };
    const wide t10 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map((target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t1)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)(total / t10);
        real_put(call, value_out, row, t1);
    }
}

/* ---- multilabel_soft_margin_loss_vjp ---- */
/* multilabel_soft_margin_loss_vjp (weight absent): from input, target, g to input; numbers t12 at 0 */
KERNEL(multilabel_soft_margin_loss_vjp)
{
    enum { input_in, target_in, g_in, input_out };
    const real t12 = (real)call->numbers[0];
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
                const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input);
                const real input_result = g * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t1) / t12;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_vjp_target ---- */
/* multilabel_soft_margin_loss_vjp_target (weight absent): from input, g to target; numbers t2 at 0 */
KERNEL(multilabel_soft_margin_loss_vjp_target)
{
    enum { input_in, g_in, target_out };
    const real t2 = (real)call->numbers[0];
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
                const real target_result = -(g * input / t2);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_value_and_grad ---- */
/* multilabel_soft_margin_loss_value_and_grad (weight absent): from input, target, g to value, input; numbers t10 at 0, t19 at 1 */
KERNEL(multilabel_soft_margin_loss_value_and_grad)
{
    enum { input_in, target_in, g_in, value_out, input_out };
    const wide t10 = (wide)call->numbers[0];
    const real t19 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map((target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t1)), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)(total / t10);
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
                const real input_result = g * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t2) / t19;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t1);
    }
}

/* ---- multilabel_soft_margin_loss_hvp ---- */
/* multilabel_soft_margin_loss_hvp (weight absent): from input, target, g, v to input; numbers t14 at 0 */
KERNEL(multilabel_soft_margin_loss_hvp)
{
    enum { input_in, target_in, g_in, v_in, input_out };
    const real t14 = (real)call->numbers[0];
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
                const real expit = expit_(input);
                const real expit_2 = expit_(-input);
                const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2;
                const real input_result = g * v * ((target == R(0.0) ? R(0.0) : target * expit * expit_2) + t1) / t14;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_hess_diag ---- */
/* multilabel_soft_margin_loss_hess_diag (weight absent): from input, target, g to input; numbers t13 at 0 */
KERNEL(multilabel_soft_margin_loss_hess_diag)
{
    enum { input_in, target_in, g_in, input_out };
    const real t13 = (real)call->numbers[0];
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
                const real expit = expit_(input);
                const real expit_2 = expit_(-input);
                const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2;
                const real input_result = g * ((target == R(0.0) ? R(0.0) : target * expit * expit_2) + t1) / t13;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_value_weight ---- */
/* multilabel_soft_margin_loss_value_weight (weight given): from input, target, weight to value; numbers t11 at 0 */
KERNEL(multilabel_soft_margin_loss_value_weight)
{
    enum { input_in, target_in, weight_in, value_out };
    const wide t11 = (wide)call->numbers[0];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight * ((target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t1))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)(total / t11);
        real_put(call, value_out, row, t1);
    }
}

/* ---- multilabel_soft_margin_loss_vjp_weight ---- */
/* multilabel_soft_margin_loss_vjp_weight (weight given): from input, target, weight, g to input; numbers t13 at 0 */
KERNEL(multilabel_soft_margin_loss_vjp_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const real t13 = (real)call->numbers[0];
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
                const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit_(input);
                const real input_result = g * weight * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t1) / t13;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_vjp_target_weight ---- */
/* multilabel_soft_margin_loss_vjp_target_weight (weight given): from input, weight, g to target; numbers t3 at 0 */
KERNEL(multilabel_soft_margin_loss_vjp_target_weight)
{
    enum { input_in, weight_in, g_in, target_out };
    const real t3 = (real)call->numbers[0];
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
                const real target_result = -(g * input * weight / t3);
                target_to[i] = target_result;
            }
            real_store(call, target_out, row * length + start, count, target_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_value_and_grad_weight ---- */
/* multilabel_soft_margin_loss_value_and_grad_weight (weight given): from input, target, weight, g to value, input; numbers t11 at 0, t21 at 1 */
KERNEL(multilabel_soft_margin_loss_value_and_grad_weight)
{
    enum { input_in, target_in, weight_in, g_in, value_out, input_out };
    const wide t11 = (wide)call->numbers[0];
    const real t21 = (real)call->numbers[1];
    real input_block[BLOCK];
    real target_block[BLOCK];
    real weight_block[BLOCK];
    real input_out_block[BLOCK];
    sum_lanes total_state_lanes;
    sum_tree total_state_tree;
    const integer length = call->sizes[2];
    for (integer row = first; row < last; ++row) {
        const real g = real_entry(call, g_in, row, 0);
        total_state_tree.count = 0;
        for (integer start = 0; start < length; start += BLOCK) {
            const int count = block_count(start, length);
            const real *const input_at = real_block(call, input_in, row * length + start, count, input_block);
            const real *const target_at = real_block(call, target_in, row * length + start, count, target_block);
            const real *const weight_at = real_block(call, weight_in, row * length + start, count, weight_block);
            if (start % STRETCH == 0) {
                sum_start(&total_state_lanes);
            }
            for (int base = 0; base < count; base += LANES) {
                const int width = count - base < LANES ? count - base : LANES;
                #pragma omp simd
                for (int lane = 0; lane < width; ++lane) {
                    const int i = base + lane;
                    const real input = input_at[i];
                    const real target = target_at[i];
                    const real weight = weight_at[i];
                    const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * softplus_(input);
                    sum_set(sum_combine(sum_lane(&total_state_lanes, lane), sum_map(weight * ((target == R(0.0) ? R(0.0) : target * softplus_(-input)) + t1))), &total_state_lanes, lane);
                }
            }
            if ((start + BLOCK) % STRETCH == 0 || start + BLOCK >= length) {
                sum_push(&total_state_tree, sum_joined(&total_state_lanes));
            }
        }
        wide total;
        sum_finish(sum_whole(&total_state_tree), &total);
        const real t1 = (real)(total / t11);
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
                const real input_result = g * weight * ((target == R(0.0) ? R(0.0) : -(target * expit_(-input))) + t2) / t21;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
        real_put(call, value_out, row, t1);
    }
}

/* ---- multilabel_soft_margin_loss_hvp_weight ---- */
/* multilabel_soft_margin_loss_hvp_weight (weight given): from input, target, weight, g, v to input; numbers t15 at 0 */
KERNEL(multilabel_soft_margin_loss_hvp_weight)
{
    enum { input_in, target_in, weight_in, g_in, v_in, input_out };
    const real t15 = (real)call->numbers[0];
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
                const real expit = expit_(input);
                const real expit_2 = expit_(-input);
                const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2;
                const real input_result = g * v * weight * ((target == R(0.0) ? R(0.0) : target * expit * expit_2) + t1) / t15;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}

/* ---- multilabel_soft_margin_loss_hess_diag_weight ---- */
/* multilabel_soft_margin_loss_hess_diag_weight (weight given): from input, target, weight, g to input; numbers t14 at 0 */
KERNEL(multilabel_soft_margin_loss_hess_diag_weight)
{
    enum { input_in, target_in, weight_in, g_in, input_out };
    const real t14 = (real)call->numbers[0];
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
                const real expit = expit_(input);
                const real expit_2 = expit_(-input);
                const real t1 = target == R(1.0) ? R(0.0) : (R(1.0) - target) * expit * expit_2;
                const real input_result = g * weight * ((target == R(0.0) ? R(0.0) : target * expit * expit_2) + t1) / t14;
                input_to[i] = input_result;
            }
            real_store(call, input_out, row * length + start, count, input_to);
        }
    }
}
